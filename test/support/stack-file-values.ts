import fc from "fast-check";

const digits = fc.stringMatching(/^[0-9]{1,6}$/);
const separated = fc.stringMatching(
  /^[-+]?[0-9][0-9_]{0,8}(?:\.[0-9_]{0,4})?(?:[eE][-+]?[0-9]{1,2})?$/,
);

const dates = fc.stringMatching(/^20[0-9][0-9]-[01]?[0-9]-[0-3]?[0-9]$/);
const times = fc.stringMatching(/^[0-2]?[0-9]:[0-6]?[0-9]:[0-6]?[0-9](?:\.[0-9]{1,10})?$/);
const zones = fc.constantFrom("Z", "+02:00", "-05:30", "+00:00", "+25:00", "", "z");
const moments = fc
  .tuple(dates, fc.constantFrom("T", "t", " "), times, zones)
  .map((parts) => parts.join(""));

/** Words that some reader of YAML takes for something else than text. */
const words = fc.constantFrom(
  ..."true True TRUE false tRUE yes Yes no on off y N null Null NULL ~ nil".split(" "),
  ...".inf +.Inf -.INF .nan .NaN .5 -.5 +.5e3 ._5 . .. -. + 0x1F 0XfF -0x10 0b101 0B1 0o17 0O7 -0o7".split(
    " ",
  ),
  ...[
    "0365",
    "-017",
    "089",
    "0_7",
    "1_000",
    "0x_F",
    "1__0",
    "_1",
    "12:30:45",
    "190:20:30",
    "0",
    "-0",
  ],
  ...[
    "-0.0",
    "1e3",
    "1e+3",
    "1e400",
    "1E5",
    "1.",
    "1.10",
    "1e21",
    "1e-7",
    "123456789012345678901234567890",
  ],
  ...["9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809"],
  ...[
    "18446744073709551615",
    "18446744073709551616",
    "+18446744073709551615",
    "0777777777777777777777777",
  ],
  ...[
    "0xFFFFFFFFFFFFFFFFFF",
    "2026-05-09",
    "2026-5-9",
    "2026-05-09  10:00:00",
    "2026-02-30",
    "2024-02-29",
    "02026-05-09",
    "<<",
  ],
  ...["=", "a: b".replace(": ", ":"), "a#b", "1,000", "1 000", "v1.2.3", "1.2.3", "a\\nb", "a'b"],
);

const plain = fc
  .oneof({ weight: 4, arbitrary: words }, digits, separated, dates, moments)
  // The engine cannot hand these over at all; what then happens is tested by themselves.
  .filter((text) => !/^[-+]?\.(?:inf|nan)$/i.test(text));

const texts = fc.oneof(
  words,
  digits,
  dates,
  moments,
  fc.string({ maxLength: 12 }).filter((text) => /^[\x20-\x7e]*$/.test(text)),
  fc.constantFrom(
    "",
    " ",
    "a\nb",
    "tab\there",
    "ünï😀",
    '{"a": 1}',
    "[1]",
    "# no comment",
    "a: b",
    "- a",
  ),
);

const quoted = texts.chain((text) =>
  fc.constantFrom(
    JSON.stringify(text),
    ...(/^[\x20-\x7e]*$/.test(text) ? [`'${text.replaceAll("'", "''")}'`] : []),
  ),
);

const tags = fc.constantFrom(
  ...[
    "!!str 0365",
    "!!str 2026-05-09",
    "!!int 0x10",
    "!!float 3",
    "!!float 1e3",
    "!!bool TRUE",
    "!!null ~",
  ],
  ...[
    '!!int "7"',
    "!!timestamp 2026-05-09",
    "! 12",
    '! "12"',
    "!own 12",
    "!!binary aGFsbG8=",
    '!!str ""',
  ],
);

const blocks = fc.constantFrom(
  "|\n    a\n    b\n",
  ">-\n    a\n    b\n\n    c",
  "|2-\n      0365\n    x",
  "a\n    b",
);

const references = fc.constantFrom(
  ...[
    "*base",
    "*other",
    "{ <<: *base }",
    "{ <<: *base, a: 2 }",
    "{ !!merge <<: *base, a: 2 }",
    "!!omap [a: 1, b: [2]]",
    "{ a: 2, <<: [*base, { b: 3, a: 4 }] }",
  ],
  ...["{ <<: { <<: *base, c: 1 } }", '{ "<<": { a: 1 } }', "[ *base, *other ]"],
);

const scalar = fc.oneof({ weight: 4, arbitrary: plain }, { weight: 2, arbitrary: quoted }, tags);

/** Words that mean something inside `[…]` and `{…}` cannot stand there without quotes. */
const flowScalar = scalar.filter(
  (text) => /^["'!]/.test(text) || !/[,:#[\]{}]|^[-.+]$|^~$/.test(text),
);

const key = fc.oneof(
  fc.constantFrom("a", "b", "yes", "1", "0x2", "1.5", "true", "2026-05-09", '"1e3"', "~", "c d"),
  fc.stringMatching(/^[a-z]{2,6}$/),
);

const { flow } = fc.letrec<{ flow: string; list: string; map: string }>((tie) => ({
  flow: fc.oneof({ maxDepth: 3 }, flowScalar, tie("list"), tie("map")),
  list: fc.array(tie("flow"), { maxLength: 4 }).map((items) => `[${items.join(", ")}]`),
  map: fc
    .uniqueArray(fc.tuple(key, tie("flow")), { selector: ([name]) => name, maxLength: 4 })
    .map((entries) => `{ ${entries.map(([name, value]) => `${name}: ${value}`).join(", ")} }`),
}));

/** A value as somebody may write it into a stack file, after `key: ` at an indent of two. */
export const writtenValue: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: scalar },
  { weight: 3, arbitrary: flow },
  { weight: 1, arbitrary: references },
  { weight: 1, arbitrary: blocks },
);
