import type { Place } from "../place";
import type { Row } from "../row";

const staging = "Pulumi.staging.yaml";
const kept = { ends: 0, prints: ["staging: every promise is kept"] };

/** What is done to the stack file, and what `check` says of it, if it does not work. */
type Spoilt = readonly [
  what: string,
  change: (text: string) => string | Uint8Array,
  says: readonly (string | RegExp)[],
];

const region = "region: eu\n";
const spoilt: readonly Spoilt[] = [
  ["a bracket that nobody closes", (text) => `${text}x: [1, 2\n`, ["line"]],
  [
    "a tab for a blank",
    (text) => text.replace("  raxx:edge:", "\traxx:edge:"),
    ["line 12", "Tabs are not allowed"],
  ],
  ["a quote that nobody closes", (text) => text.replace(region, 'region: "eu\n'), ["line"]],
  [
    "a key that is there twice",
    (text) => text.replace(region, region + "    region: us\n"),
    ["Map keys must be unique at line 34"],
  ],
  ["an alias of nothing", (text) => text.replace(region, "region: *eu\n"), ["*eu has no anchor"]],
  ["two documents", (text) => `${text}---\nconfig: {}\n`, [/document/]],
  ["a merge of a text", (text) => text.replace(region, "<<: eu\n"), ["a merge (<<) takes a map"]],
  [
    "letters of Latin-1",
    (text) => Buffer.from(`# Prüfung\n${text}`, "latin1"),
    ["not UTF-8", "save it"],
  ],
  ["UTF-16", (text) => Buffer.from(`\ufeff${text}`, "utf16le"), ["not UTF-8", "save it"]],
  ["a NUL", (text) => text.replace(region, "region: eu\0\n"), [/\S/]],
  ["nothing in it", () => "", ["config is absent"]],
  ["a list in it", () => "- a\n- b\n", ["config is absent"]],
  ["a config that is a text", () => "config: hello\n", ["config is absent"]],
  [
    "a date without quotes",
    (text) => text.replace(region, "region: 2026-05-09\n"),
    ["raxx:analytics.region", "eu"],
  ],
  [
    "a number for a text",
    (text) => text.replace(region, "region: 0365\n"),
    ["raxx:analytics.region", "eu"],
  ],
  [
    "a key that is misspelt",
    (text) => text.replace("raxx:vault", "raxx:vautl").replace("raxx:analytics", "raxx:analitics"),
    ["raxx:analitics", "did you mean raxx:analytics"],
  ],
  ["another tool's namespace", (text) => `${text}  rax:vault: {}\n`, ["rax:vault", "did you mean"]],
  [
    "a host of prod",
    (text) => text.replaceAll("api-staging.raxx.app", "api.raxx.app"),
    ["raxx:apps.api.host", "an address of staging"],
  ],
  [
    "an encrypted value",
    (text) => `${text}  raxx:token:\n    secure: v1:abc\n`,
    ["raxx:token", "encrypted", "vault"],
  ],
  [
    "a text of a megabyte",
    (text) => text.replace(region, `region: ${"e".repeat(1_000_000)}\n`),
    ["raxx:analytics.region", '"eu"'],
  ],
  [
    "lists a thousand deep",
    (text) => `${text}  raxx:deep: ${"[".repeat(1_000)}${"]".repeat(1_000)}\n`,
    ["nested too deeply at line"],
  ],
  [
    "a billion laughs",
    () =>
      `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghi"
        .split("")
        .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${"abcdefgh"[at]}`).join(",")}]\n`)
        .join("")}config:\n  raxx:accounts: *i\n`,
    [/alias|too many/i],
  ],
];

const stackFiles: readonly Row[] = [
  ...spoilt.map(([what, change, says]): Row => ({
    with: `a stack file with ${what}`,
    run: ["check", "--stack", "staging"],
    given: (place) => {
      place.ownCheckout();
      place.edit(staging, change);
    },
    says: [staging, ...says],
  })),
  {
    with: "a stack file with a byte order mark",
    run: ["check", "--stack", "staging"],
    given: (place) => edited(place, staging, (text) => `\ufeff${text}`),
    ...kept,
  },
  {
    with: "a stack file with lines that end as on Windows",
    run: ["check", "--stack", "staging"],
    given: (place) => edited(place, staging, (text) => text.replaceAll("\n", "\r\n")),
    ...kept,
  },
  {
    with: "a stack file that is absent",
    run: ["check", "--stack", "staging"],
    given: (place) => before(place, `rm ${staging};`),
    says: [staging, "does not exist", "every stack needs its file"],
  },
  {
    with: "a stack file that is a folder",
    run: ["check", "--stack", "staging"],
    given: (place) => before(place, `rm ${staging}; mkdir ${staging};`),
    says: [staging, "folder"],
  },
  {
    with: "a stack file that is a pipe",
    run: ["check", "--stack", "staging"],
    given: (place) => before(place, `rm ${staging}; mkfifo ${staging};`),
    says: [staging, "is no file"],
  },
  {
    with: "a stack file that is a link to itself",
    run: ["check", "--stack", "staging"],
    given: (place) => before(place, `rm ${staging}; ln -s ${staging} ${staging};`),
    says: [staging, "symbolic link"],
  },
  {
    with: "a stack file that is a link to nothing",
    run: ["check", "--stack", "staging"],
    given: (place) => before(place, `rm ${staging}; ln -s nowhere ${staging};`),
    says: [staging, "no such file", "make it"],
  },
];

function edited(place: Place, file: string, change: (text: string) => string | Uint8Array): void {
  place.ownCheckout();
  place.edit(file, change);
}

function before(place: Place, words: string) {
  place.ownCheckout();
  return { before: words };
}

const exceptions = "src/policies/exceptions.yaml";
const entry = (change: object) =>
  JSON.stringify([
    {
      policy: "region-pinned",
      urn: "urn:pulumi:staging::raxx::a:b/c:D::e",
      reason: "a reason that is long enough for an auditor",
      approver: "somebody",
      reference: "https://example.org/1",
      expires: "2026-12-31",
      ...change,
    },
  ]);

const exceptionsFiles: readonly Row[] = (
  [
    ["no YAML", () => "- policy: [\n", ["line"]],
    ["a map", () => "policy: x\n", ["a list of entries"]],
    [
      "a day that is none",
      () => entry({ expires: "2026-02-31" }),
      ["entry 1", "expires", "a day such as"],
    ],
    [
      "a day in another form",
      () => entry({ expires: "31.12.2026" }),
      ["entry 1", "expires", "a day such as"],
    ],
    ["no reason", () => entry({ reason: "because" }), ["entry 1", "reason", "auditor"]],
    [
      "a field of its own",
      () => entry({ until: "ever" }),
      ["entry 1", "until is no field", "the fields are"],
    ],
    [
      "an address that is none",
      () => entry({ reference: "see above" }),
      ["entry 1", "reference", "address"],
    ],
    [
      "letters of Latin-1",
      () => Buffer.from(`# Pr\xfcfung\n${entry({})}`, "latin1"),
      ["not UTF-8", "save it"],
    ],
  ] satisfies Spoilt[]
).map(([what, change, says]): Row => ({
  with: `an exceptions file with ${what}`,
  run: ["check", "--stack", "staging"],
  given: (place) => edited(place, exceptions, change),
  says: ["exceptions.yaml", ...says],
}));

const other: readonly Row[] = [
  {
    with: "no exceptions file",
    run: ["check", "--stack", "staging"],
    given: (place) => before(place, `rm ${exceptions};`),
    says: ["exceptions.yaml", "no such file", "make it"],
  },
  {
    with: "an exceptions file that is a pipe",
    run: ["check", "--stack", "staging"],
    given: (place) => before(place, `rm ${exceptions}; mkfifo ${exceptions};`),
    says: ["exceptions.yaml", "is no file"],
  },
  ...(
    [
      ["no JSON", "{", ["staging.json", "JSON"]],
      ["a list", "[]", ["staging.json"]],
      ["an empty file", "", ["staging.json", "JSON"]],
    ] as const
  ).map(([what, text, says]): Row => ({
    with: `levels that are ${what}`,
    run: ["check", "--stack", "staging"],
    given: (place) => edited(place, "src/policies/config/staging.json", () => text),
    says,
  })),
  {
    with: "a schema lock that is no JSON",
    run: ["check", "--stack", "staging"],
    given: (place) => edited(place, "db/analytics/schema.lock.json", (text) => text.slice(0, 50)),
    says: ["schema.lock.json", "JSON", "schema lock"],
  },
  {
    with: "a schema lock that is no JSON",
    run: ["schema", "check"],
    given: (place) => edited(place, "db/analytics/schema.lock.json", (text) => text.slice(0, 50)),
    says: ["schema.lock.json", "JSON", "schema lock"],
  },
  {
    with: "a dictionary that is no YAML",
    run: ["schema", "check"],
    given: (place) => edited(place, "db/analytics/dictionary.yaml", (text) => `${text}\n]`),
    says: ["dictionary.yaml", "line"],
  },
  {
    with: "a migration that is no SQL",
    run: ["schema", "check"],
    given: (place) => edited(place, "db/analytics/migrations/0002_x.sql", () => "CREATE TABL x;"),
    says: ["0002_x.sql", "syntax error"],
  },
];

export const files: readonly Row[] = [...stackFiles, ...exceptionsFiles, ...other];
