import { isDeepStrictEqual } from "node:util";
import { Document, isMap, parseDocument, stringify } from "yaml";
import type { Approval } from "../../domain/approval";
import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";

/** What the stack file says of the switch. */
export type Wanted =
  | { readonly enabled: false }
  | { readonly enabled: true; readonly migrated: Approval; readonly healthy: Approval };

/** The stack file of an environment, below the project. */
export const stackFile = (environment: Environment): string => `Pulumi.${environment}.yaml`;

const path = ["config", "raxx:analytics", "shadowAnalytics"];

/** The block as it is to stand in the stack file, for a person who puts it there. */
export const blockOf = (wanted: Wanted): string => stringify({ shadowAnalytics: wanted }, style);

/** A day stays a text, as the reader of stack files wants it. */
const style = {
  lineWidth: 0,
  defaultStringType: "QUOTE_DOUBLE",
  defaultKeyType: "PLAIN",
  aliasDuplicateObjects: false,
} as const;

/**
 * The text of a stack file with another switch; every other byte stays, and comments inside the block do too where
 * what they stand at does.
 * @throws CannotRun where the file is not as this program writes it: it is changed by hand then
 */
export function withSwitch(text: string, wanted: Wanted, file: string): string {
  const before = parseDocument(text);
  const block = before.getIn(path, true);
  if (before.errors.length > 0 || !isMap(block) || !block.range || block.anchor)
    throw byHand(file, wanted);
  const [start] = block.range;
  // Without the empty lines and the line break behind it.
  const end = start + text.slice(start, block.range[1]).trimEnd().length;
  const column = start - (text.lastIndexOf("\n", start - 1) + 1);
  const lines = rendered(block, wanted, column);
  const own = text.includes("\r\n") ? lines.replaceAll("\n", "\r\n") : lines;
  const replaced = `${text.slice(0, start)}${own}${text.slice(end)}`;
  const after = parseDocument(replaced);
  if (isDeepStrictEqual(after.toJS(), before.toJS())) return text;
  before.setIn(path, before.createNode(wanted, { aliasDuplicateObjects: false }));
  if (after.errors.length > 0 || !isDeepStrictEqual(after.toJS(), before.toJS()))
    throw byHand(file, wanted);
  return replaced;
}

/** The block alone, indented as it stands. */
function rendered(block: ReturnType<typeof asBlock>, wanted: Wanted, column: number): string {
  const own = new Document(asBlock(block).clone(), style);
  const node = asBlock(own.contents);
  // Both stand outside of what is replaced.
  node.commentBefore = undefined;
  node.comment = undefined;
  for (const key of ["migrated", "healthy"]) node.delete(key);
  // Set as a value, the switch keeps the comment behind it.
  own.set("enabled", wanted.enabled);
  if (wanted.enabled)
    for (const key of ["migrated", "healthy"] as const)
      own.set(key, own.createNode({ ...wanted[key] }));
  return own
    .toString(style)
    .trimEnd()
    .replaceAll("\n", `\n${" ".repeat(column)}`);
}

function asBlock(node: unknown) {
  if (isMap(node)) return node;
  throw new CannotRun("The stack file's switch is no block.");
}

const byHand = (file: string, wanted: Wanted): CannotRun =>
  new CannotRun(
    `${file} cannot be changed for you: config, raxx:analytics has no plain block shadowAnalytics. Make it say:\n${blockOf(wanted)}`,
  );
