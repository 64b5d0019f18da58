import { bareName } from "./effects";
import type { Statement } from "./statements";

/** Functions and procedures that a script makes: their text, by their bare names. */
export const ownFunctions = (statements: readonly Statement[]): ReadonlyMap<string, string> =>
  new Map(
    statements
      .filter(({ node }) => node === "CreateFunctionStmt")
      .map(({ tree, sql }) => [lastName(tree["funcname"]), sql]),
  );

const lastName = (names: unknown): string =>
  (names as { String?: { sval: string } }[]).at(-1)?.String?.sval ?? "";

/** The code, and the functions of the script that it names, and what those name. */
export function reach(code: string, functions: ReadonlyMap<string, string>): string {
  const texts = new Map<string, string>();
  const follow = (text: string): void => {
    for (const word of new Set(text.match(/\w+/g)))
      if (functions.has(word) && !texts.has(word)) {
        texts.set(word, functions.get(word) ?? "");
        follow(texts.get(word) ?? "");
      }
  };
  follow(code);
  return [code, ...texts.values()].join("\n");
}

const namesOf: readonly (readonly [node: string, key: string])[] = [
  ["CreateEnumStmt", "typeName"],
  ["CreateDomainStmt", "domainname"],
  ["CreateRangeStmt", "typeName"],
  ["CreateFunctionStmt", "funcname"],
  ["DefineStmt", "defnames"],
];

/** Bare names of what statements make and others may refer to before. */
export function definedBy(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(
    statements.flatMap(({ node, tree }) => {
      const key = namesOf.find(([each]) => each === node)?.[1];
      if (key !== undefined) return [lastName(tree[key])];
      if (node === "CreateSchemaStmt") return [String(tree["schemaname"])];
      const relation = tree["relation"] ?? tree["typevar"] ?? tree["sequence"] ?? tree["view"];
      return /^(?:Create|CompositeType|CreateSeq|View)Stmt$/.test(node) ? [bareName(relation)] : [];
    }),
  );
}
