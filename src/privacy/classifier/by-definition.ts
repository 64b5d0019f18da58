import type { PersonalCategory } from "../category";
import { baseType, shapeOfType } from "../base-type";
import { phrase } from "../phrase";
import { byName } from "./by-name";
import type { Certain, ColumnFacts, TableFacts } from "./types";

/** What a column of the table is, judged like any other. */
type Judge = (column: ColumnFacts) => Certain | undefined;

/**
 * What the schema itself says of a column whose name says nothing: where its values come from, which words it
 * takes, what a comment calls it, and what its type is called.
 */
export const byDefinition = (
  table: TableFacts,
  column: ColumnFacts,
  judge: Judge,
): Certain | undefined =>
  byDefault(column) ??
  byLabels(column) ??
  byExpression(table, column, judge) ??
  byComment(table, column) ??
  byTypeName(table, column);

const sources: readonly (readonly [RegExp, PersonalCategory])[] = [
  [/inet_client_addr|inet_server_addr/i, "online-identifier"],
  [/\b(?:current_user|session_user|current_role|user)\b(?!\w)/i, "name"],
];

function byDefault({ default: value = "" }: ColumnFacts): Certain | undefined {
  const source = sources.find(([pattern]) => pattern.test(value) && !value.startsWith("'"));
  return source && { category: source[1], confidence: 0.8, evidence: "its default" };
}

const telling: readonly (readonly [RegExp, number])[] = [
  [/_(?:male|female|woman|man|weiblich|mannlich|homme|femme|masculino|femenino|non_binary)_/, 0.9],
  [
    /_(?:ab|o)_(?:pos|neg|positive|negative)|_(?:single|married|divorced|widowed)_.*_(?:married|divorced|single)_/,
    0.8,
  ],
];

function byLabels({ labels = [] }: ColumnFacts): Certain | undefined {
  const words = phrase(labels.join(" "));
  const found = telling.find(([pattern]) => pattern.test(words));
  return (
    found && {
      category: "demographic",
      confidence: found[1],
      evidence: "the words of its type",
    }
  );
}

function byExpression(
  { columns }: TableFacts,
  { name: own, generated = "" }: ColumnFacts,
  judge: Judge,
): Certain | undefined {
  const from = columns.find(
    ({ name }) =>
      name !== own &&
      name.length > 2 &&
      new RegExp(`(?:^|[^\\w])"?${escaped(name)}"?(?:[^\\w]|$)`).test(generated),
  );
  const source = from && judge({ ...from, generated: "" });
  return (
    source && {
      category: source.category,
      confidence: source.confidence * 0.9,
      evidence: `what it is generated from (${from.name})`,
    }
  );
}

function byComment(table: TableFacts, { comment, type }: ColumnFacts): Certain | undefined {
  if (comment === undefined) return undefined;
  const said = byName(table, { name: commentHead(comment), type }, new Map());
  return said && { category: said[0], confidence: 0.6, evidence: "its comment" };
}

/** A type of the schema's own is called after what it holds: `email_address`; an enum holds its words. */
function byTypeName(table: TableFacts, { type, labels }: ColumnFacts): Certain | undefined {
  const name = baseType(type);
  if (labels !== undefined || shapeOfType(type) !== "other" || !/_|[a-z]{5}/.test(name))
    return undefined;
  const said = byName(table, { name, type: "text" }, new Map());
  return said && { category: said[0], confidence: 0.6, evidence: `the name of its type (${name})` };
}

/** The words of a comment that name the value: `E-mail of the customer, lower case` is an e-mail. */
const commentHead = (comment: string): string =>
  comment
    .split(/[.,;:(]|\b(?:of|for|from|in|der|des|de|du|del)\b/i)[0]
    ?.trim()
    .slice(0, 60) ?? "";

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
