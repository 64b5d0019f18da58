import { ask, type Service } from "../clients/request";
import { type Fields, isFields, isSomething, notUnderstood } from "./payload";

/** Rows of one answer, the query that leads on, and how many there are in all where it says so. */
interface Page {
  readonly rows: readonly Fields[];
  readonly next: Readonly<Record<string, string>> | undefined;
  readonly count: number | undefined;
  /** What it says beside its rows. */
  readonly beside: Fields;
}

/** All that a path lists. */
interface Listed {
  /** Each once: what is logged meanwhile shifts a row onto the next page. */
  readonly rows: readonly Fields[];
  /** What the first page says beside its rows. */
  readonly beside: Fields;
}

/** A list that seems to have no end is one that is not understood. */
const mostPages = 10_000;

/**
 * Reads every page of a list: a plain array, or objects with rows and `next`, as Django REST framework makes them.
 * @throws CannotRun where it cannot be told that these are all; ServiceError
 */
export async function everyRow(
  service: Service,
  path: string,
  query: Readonly<Record<string, string>> = {},
): Promise<Listed> {
  const what = `${service.name}: GET ${path}`;
  // By all that it says: two rows of one id may be of two lists, or of two tenants.
  const found = new Map<string, Fields>();
  const asked = new Set<string>();
  let first: Page | undefined;
  for (let next: Page["next"] = query; next;) {
    const key = JSON.stringify(next);
    if (asked.has(key) || asked.size === mostPages)
      throw notUnderstood(what, "its pages lead round in a circle");
    asked.add(key);
    const { body } = await ask(service, { method: "GET", path, query: next });
    const page = pageOf(body, path, what);
    first ??= page;
    for (const row of page.rows) found.set(JSON.stringify(row), row);
    next = page.next;
  }
  const rows = [...found.values()];
  const count = first?.count ?? 0;
  if (rows.length < count)
    throw notUnderstood(what, `it counts ${count} rows, and its pages had ${rows.length}`);
  return { rows, beside: first?.beside ?? {} };
}

/** Words of a payload that speak of further pages in a way that is not followed here. */
const otherPaging =
  /(?:^|_)(?:next|cursor|more|page|pages|offset|limit)(?:_|$)|^(?:links|meta|paging|pagination)$/;

/** `hasMore` is `has_more`. */
const inWords = (name: string): string => name.replaceAll(/([a-z])([A-Z])/g, "$1_$2").toLowerCase();

/** How many rows there are in all, by whichever name. */
const totals = ["count", "total", "total_count", "totalCount"] as const;

function pageOf(body: unknown, path: string, what: string): Page {
  if (Array.isArray(body))
    return { rows: rowsIn([body], what), next: undefined, count: undefined, beside: {} };
  if (!isFields(body)) throw notUnderstood(what, "it is neither a list nor an object");
  const failure = ["error", "errors"].find((name) => isSomething(body[name]));
  if (failure !== undefined) throw notUnderstood(what, `it has ${failure} beside its rows`);
  const lists = Object.values(body).filter((each) => Array.isArray(each)) as unknown[][];
  if (lists.length === 0) throw notUnderstood(what, "it has no list of rows");
  const { next, ...rest } = body;
  const beside = Object.fromEntries(
    Object.entries(rest).filter(([, each]) => !Array.isArray(each)),
  );
  const other = Object.keys(rest).find((name) => otherPaging.test(inWords(name)));
  if (other !== undefined) throw notUnderstood(what, `${other} may lead to further pages`);
  return {
    rows: rowsIn(lists, what),
    next: queryOf(next, path, what),
    count: totals.map((name) => body[name]).find((each) => typeof each === "number"),
    beside,
  };
}

function rowsIn(lists: readonly (readonly unknown[])[], what: string): readonly Fields[] {
  const rows = lists.flat();
  if (rows.every(isFields)) return rows;
  throw notUnderstood(what, "its rows are no objects");
}

/** The query of a link to the same path. Its host is not followed: a proxy may have made it, and it would get the token. */
function queryOf(next: unknown, path: string, what: string): Page["next"] {
  if (next === undefined || next === null) return undefined;
  if (typeof next !== "string" || !URL.canParse(next, "https://api"))
    throw notUnderstood(what, "next is no address");
  const link = new URL(next, "https://api");
  if (!link.pathname.endsWith(path)) throw notUnderstood(what, "next leads to another path");
  return Object.fromEntries(link.searchParams);
}
