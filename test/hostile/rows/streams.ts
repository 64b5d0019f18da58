import type { Place } from "../place";
import type { Row } from "../row";

const full = "no space left on device";
const sql = (place: Place) => {
  place.write("a.sql", "CREATE TABLE totals (week date);");
  return {};
};

/** Commands that print a result, and what makes them do so. */
const printing: readonly Pick<Row, "run" | "given">[] = [
  { run: ["check"] },
  { run: ["check", "--json"] },
  { run: ["check", "--explain", "region-pinned"] },
  { run: ["check", "--help"] },
  { run: ["preview"] },
  { run: ["preview", "--json"] },
  { run: ["schema", "check"] },
  { run: ["schema", "check", "--sql", "a.sql"], given: sql },
  { run: ["schema", "check", "--sql", "a.sql", "--json"], given: sql },
  { run: ["--help"] },
  { run: ["--version"] },
  { run: ["release", "--help"] },
];

const fullOutput: readonly Row[] = printing.map(({ run, given }) => ({
  with: "no room for what it prints",
  run,
  given: (place) => ({ ...given?.(place), after: ">/dev/full" }),
  says: [new RegExp(`the result cannot be written: .*${full}.*make room`, "is")],
}));

const elsewhere: readonly Row[] = [
  {
    with: "no room for its errors",
    run: ["check", "--stack", "live"],
    given: () => ({ after: "2>/dev/full" }),
  },
  {
    with: "no room for its errors",
    run: ["recover", "prod"],
    given: () => ({ after: "2>/dev/full" }),
  },
  {
    with: "no room for its errors",
    run: ["release", "plan", "prod"],
    given: () => ({ after: "2>/dev/full" }),
  },
  {
    with: "no room for its warnings",
    run: ["check", "--stack", "staging"],
    given: () => ({ after: "2>/dev/full" }),
    prints: ["every promise is kept"],
  },
  {
    with: "no room for either",
    run: ["check"],
    given: () => ({ after: ">/dev/full 2>/dev/full" }),
  },
  {
    with: "a closed standard output, for which node puts nothing",
    run: ["check"],
    given: () => ({ after: ">&-" }),
    ends: 0,
  },
  {
    with: "a closed standard error",
    run: ["check", "--stack", "staging"],
    given: () => ({ after: "2>&-" }),
    prints: ["every promise is kept"],
    ends: 0,
  },
  {
    with: "a closed standard input",
    run: ["check", "--stack", "staging"],
    given: () => ({ after: "<&-" }),
    prints: ["every promise is kept"],
    ends: 0,
  },
  {
    with: "a closed standard input",
    run: ["schema", "check", "--sql", "a.sql"],
    given: (place) => ({ ...sql(place), after: "<&-" }),
    prints: ["no personal data in 1 table"],
    ends: 0,
  },
  {
    with: "all three closed",
    run: ["check", "--stack", "live"],
    given: () => ({ after: "<&- >&- 2>&-" }),
  },
  {
    with: "a report on a full disk",
    run: ["check", "--junit", "/dev/full"],
    says: ["--junit /dev/full", full, "make room"],
    prints: ["every promise is kept"],
  },
  {
    with: "a report in a folder that is absent",
    run: ["check", "--markdown", "FOLDER/absent/x.md"],
    says: ["--markdown", "absent/x.md", "no such file or directory"],
  },
  {
    with: "a report where a folder is",
    run: ["check", "--sarif", "FOLDER/home"],
    says: ["--sarif", "/home", "illegal operation on a directory"],
  },
  {
    with: "a report where nobody may write",
    run: ["check", "--sarif", "/proc/x.sarif"],
    says: ["--sarif /proc/x.sarif", /no such file|permission denied/],
  },
];

export const streams: readonly Row[] = [...fullOutput, ...elsewhere];
