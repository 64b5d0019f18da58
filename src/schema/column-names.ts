import type { Node } from "./statements";

/** What a query gives, as its first part says: the others give the same columns. */
export function targetsOf(select: Node): Node[] {
  if (select["larg"] !== undefined) return targetsOf(select["larg"] as Node);
  const [row] = (select["valuesLists"] ?? []) as { List?: { items?: Node[] } }[];
  if (row !== undefined)
    return (row.List?.items ?? []).map((_, index) => ({ name: `column${index + 1}` }));
  return ((select["targetList"] ?? []) as { ResTarget: Node }[]).map(({ ResTarget }) => ResTarget);
}

/** As PostgreSQL names a column of a query (FigureColname); `undefined` for `*`. */
export function columnName({ name, val }: Node): string | undefined {
  if (typeof name === "string") return name;
  if (isStar(val as Node)) return undefined;
  return figured(val as Node)?.name ?? "?column?";
}

function isStar(value: Node): boolean {
  const [inner] = Object.values(value) as [Node?];
  const last = ((inner?.["fields"] ?? inner?.["indirection"] ?? []) as Node[]).at(-1);
  return last !== undefined && "A_Star" in last;
}

/** A name that others give way to is weak. */
interface Figured {
  readonly name: string;
  readonly isWeak?: boolean;
}

const fixed: Readonly<Record<string, string>> = {
  A_ArrayExpr: "array",
  CoalesceExpr: "coalesce",
  GroupingFunc: "grouping",
  JsonArrayConstructor: "json_array",
  JsonArrayQueryConstructor: "json_array",
  JsonObjectConstructor: "json_object",
  JsonParseExpr: "json",
  JsonScalarExpr: "json_scalar",
  JsonSerializeExpr: "json_serialize",
  RowExpr: "row",
  XmlSerialize: "xmlserialize",
};

function figured(value: Node | undefined): Figured | undefined {
  const [kind, inner] = (Object.entries(value ?? {})[0] ?? ["", {}]) as [string, Node];
  switch (kind) {
    case "ColumnRef":
      return lastName(inner["fields"]);
    case "FuncCall":
      return lastName(inner["funcname"]);
    case "A_Indirection":
      return lastName(inner["indirection"]) ?? figured(inner["arg"] as Node);
    case "A_Expr":
      return inner["kind"] === "AEXPR_NULLIF" ? { name: "nullif" } : undefined;
    case "CollateClause":
      return figured(inner["arg"] as Node);
    case "TypeCast":
      return cast(inner);
    case "CaseExpr":
      return strong(figured(inner["defresult"] as Node)) ?? { name: "case", isWeak: true };
    case "SubLink":
      return subLink(inner);
    case "MinMaxExpr":
      return { name: inner["op"] === "IS_LEAST" ? "least" : "greatest" };
    case "SQLValueFunction":
      return {
        name: String(inner["op"])
          .replace(/^SVFOP_(.+?)(?:_N)?$/, "$1")
          .toLowerCase(),
      };
    case "XmlExpr":
      return { name: String(inner["op"]).replace(/^IS_/, "").toLowerCase() };
    case "JsonFuncExpr":
      return {
        name: String(inner["op"])
          .replace(/^JSON_(.+)_OP$/, "json_$1")
          .toLowerCase(),
      };
    default:
      return fixed[kind] === undefined ? undefined : { name: fixed[kind] };
  }
}

const strong = (found: Figured | undefined): Figured | undefined =>
  found?.isWeak === true ? undefined : found;

function cast({ arg, typeName }: Node): Figured | undefined {
  const type = lastName((typeName as Node | undefined)?.["names"]);
  return strong(figured(arg as Node)) ?? (type && { ...type, isWeak: true });
}

function subLink({ subLinkType, subselect }: Node): Figured | undefined {
  if (subLinkType === "EXISTS_SUBLINK") return { name: "exists" };
  if (subLinkType === "ARRAY_SUBLINK") return { name: "array" };
  if (subLinkType !== "EXPR_SUBLINK") return undefined;
  const [target] = targetsOf((subselect as { SelectStmt?: Node }).SelectStmt ?? {});
  const name = target && columnName(target);
  return name === undefined || name === "?column?" ? undefined : { name };
}

function lastName(names: unknown): Figured | undefined {
  const parts = ((names ?? []) as { String?: { sval?: string } }[]).flatMap(
    ({ String: part }) => part?.sval ?? [],
  );
  const name = parts.at(-1);
  return name === undefined ? undefined : { name };
}
