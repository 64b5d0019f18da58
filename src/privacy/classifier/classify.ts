import { byContainer, byContainerType, byShape, byType } from "./by-type";
import { byName } from "./by-name";
import { byPair } from "./by-place";
import { byPerson } from "./by-person";
import { byStore } from "./by-store";
import { byTable, byWriting } from "./by-table";
import { phrase } from "../phrase";

import { type PersonalCategory, sensitivityOf } from "../category";
import type { ColumnFacts, Detector, PersonalDataFinding, Said, TableFacts } from "./types";

/**
 * What a column can be personal data for: nothing, or the category that most speaks for. It reads names as
 * whole words, types, the table around and what the schema says of the column; never a value (DPIA §1.4, §4.5).
 */
export function classify(table: TableFacts, column: ColumnFacts): readonly PersonalDataFinding[] {
  const first = strongest(table, column);
  if (first === "none") return [];
  const open = byContainerType(table, column);
  const said = first === undefined || first[0] === "container" ? [] : [first];
  const also =
    open === undefined || open === "none" ? (first?.[0] === "container" ? [first] : []) : [open];
  return [...said, ...also].map((each) => finding(...each));
}

function strongest(table: TableFacts, column: ColumnFacts): Said | "none" | undefined {
  for (const detect of detectors) {
    const found = detect(table, column);
    if (found !== undefined) return found;
  }
  return undefined;
}

const finding = (
  category: PersonalCategory,
  confidence: number,
  evidence: string,
): PersonalDataFinding => ({
  category,
  severity: sensitivityOf(category),
  confidence,
  evidence,
});

const sources: readonly (readonly [RegExp, PersonalCategory])[] = [
  [/inet_client_addr|inet_server_addr/i, "online-identifier"],
  [/\b(?:current_user|session_user|current_role|user)\b(?!\w)/i, "name"],
];

/** What the schema itself says of the column: where it comes from, which words it takes, what a comment calls it. */
const byDefinition: Detector = (table, column) => {
  const { default: value = "", generated = "", labels = [], comment = "" } = column;
  const source = sources.find(([pattern]) => pattern.test(value) && !value.startsWith("'"));
  if (source) return [source[1], 0.8, "its default"];
  const words = phrase(labels.join(" ")).toLowerCase();
  if (
    /_(?:male|female|woman|man|weiblich|mannlich|homme|femme|masculino|femenino|non_binary)_/.test(
      words,
    )
  )
    return ["demographic", 0.9, "the words of its type"];
  if (
    /_(?:ab|o)_(?:pos|neg|positive|negative)|_(?:single|married|divorced|widowed)_.*_(?:married|divorced|single)_/.test(
      words,
    )
  )
    return ["demographic", 0.8, "the words of its type"];
  const from = table.columns.find(
    ({ name }) =>
      name !== column.name &&
      name.length > 2 &&
      new RegExp(`(?:^|[^\\w])"?${escaped(name)}"?(?:[^\\w]|$)`).test(generated),
  );
  const inherited =
    from && generated !== "" ? classify(table, { ...from, generated: "" })[0] : undefined;
  if (inherited)
    return [
      inherited.category,
      inherited.confidence * 0.9,
      `what it is generated from (${from?.name})`,
    ];
  if (comment === "") return undefined;
  const said = byName(table, { name: commentHead(comment), type: column.type });
  return said === "none" || said === undefined ? undefined : [said[0], 0.6, "its comment"];
};

/** The words of a comment that name the value: `E-mail of the customer, lower case` is an e-mail. */
const commentHead = (comment: string): string =>
  comment
    .split(/[.,;:(]|\b(?:of|for|from|in|der|des|de|du|del)\b/i)[0]
    ?.trim()
    .slice(0, 60) ?? "";

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

const detectors: readonly Detector[] = [
  byType,
  byShape,
  byPair,
  byTable,
  byPerson,
  byWriting,
  byName,
  byContainer,
  byDefinition,
  byStore,
];
