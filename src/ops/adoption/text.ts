import pc from "picocolors";
import { partsOf } from "../../domain/urn";
import type { Lists } from "./lists";

/** The lists as a person reads them: what happens first, what is open last. */
export function listsText(lists: Lists, notes: readonly string[]): string {
  const { toAdopt, absent, undeclared, ambiguous, unseen } = lists;
  const blocks = [
    block(
      "exists and will be adopted",
      toAdopt.map(({ urn, id, source }) => `${short(urn)}  ${plain(id)}  ${pc.dim(plain(source))}`),
    ),
    block(
      "declared and does not exist; the next update creates it",
      absent.map(({ urn }) => short(urn)),
    ),
    block(
      "exists and is not declared; nothing happens to it",
      undeclared.map(({ name, source }) => `${plain(name)}  ${pc.dim(plain(source))}`),
    ),
    block(
      "declared, and nobody can say whether it exists",
      unseen.map(({ urn, reason }) => `${short(urn)}: ${reason}`),
    ),
    block(
      "may be one of several; say which with --is 'URN=ID' or --is 'URN=absent'",
      ambiguous.map(({ urn, reason, candidates }) =>
        [
          `${urn}: ${reason}`,
          ...candidates.map(({ id, source }) => `    ${plain(id)}  ${pc.dim(plain(source))}`),
        ].join("\n  "),
      ),
    ),
  ];
  return [...notes.map((note) => pc.yellow(plain(note))), ...blocks].filter(Boolean).join("\n");
}

const block = (title: string, lines: readonly string[]): string =>
  lines.length === 0
    ? ""
    : [pc.bold(`${lines.length} ${title}`), ...lines.map((line) => `  ${line}`)].join("\n");

/** Names come from states and accounts that others write: one with a control character could rewrite the terminal. */
const plain = (told: string): string => told.replace(/[\p{Cc}\p{Cf}]/gu, "?");

/** `aws:s3/bucket:Bucket state-bucket`. */
const short = (urn: string): string => {
  const { type, name } = partsOf(urn);
  return `${type} ${name}`;
};
