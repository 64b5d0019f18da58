import { describe, expect, it } from "vitest";
import { analyticsValuesBounded as rule } from "../../../../src/policies/rules/analytics/analytics-values-bounded";
import { readSchemaLock } from "../../../../src/schema/lock-file";
import { faults, resource, unknown } from "../../../support/resources";
import { column, schema } from "../../../support/schema";

const arrived = column("created_at", "timestamp with time zone");

/** One column beside the moment of arrival, and the CHECKs of the table. */
const judge = (one: ReturnType<typeof column>, ...checks: string[]) =>
  faults(
    rule,
    schema([
      {
        name: "signals",
        columns: [one, arrived],
        primaryKey: [],
        foreignKeys: [],
        checks,
        indexed: ["created_at"],
      },
    ]),
  );

describe("analytics-values-bounded", () => {
  it("has nothing to say of the store as it is", () => {
    expect(faults(rule, schema(readSchemaLock().tables))).toEqual([]);
  });

  it("rejects the store without any one of the CHECKs that bound a value", () => {
    const [table] = readSchemaLock().tables;
    if (table === undefined) throw new Error("the lock has no table");
    const without = (word: string) =>
      faults(
        rule,
        schema([{ ...table, checks: table.checks.filter((check) => !check.includes(word)) }]),
      );
    expect(without("isodow")).toEqual([
      "column aggregate_signals.week_start: no CHECK keeps it to the Monday of a week",
    ]);
    expect(without("pseudonym ~")).toEqual([
      "column aggregate_signals.pseudonym: no CHECK keeps it to hex digits of one length, 32 or more",
    ]);
    expect(without("_percent$").filter((fault) => fault.includes("exact value"))).toEqual(
      ["win_rate_bucket", "hold_period_bucket", "page_dwell_bucket"].map(
        (name) =>
          `column aggregate_signals.${name}: no CHECK keeps it to ranges: it can hold an exact value`,
      ),
    );
  });

  it.each([
    "CHECK ((EXTRACT(isodow FROM week_start) = (1)::numeric))",
    "CHECK ((date_part('x'::text, n) > 0) AND (EXTRACT(dow FROM week_start) = 1))",
    `CHECK ((EXTRACT(isodow FROM "week_start") = (1)::double precision))`,
  ])("takes a day for a week by %s", (check) => {
    expect(judge(column("week_start", "date"), check)).toEqual([]);
  });

  it.each([
    "CHECK ((EXTRACT(isodow FROM week_start) = (2)::numeric))",
    "CHECK ((EXTRACT(isodow FROM other) = (1)::numeric))",
    "CHECK ((EXTRACT(isodow FROM week_start) > (1)::numeric))",
    "CHECK ((EXTRACT(isodow FROM (week_start - 1)) = (1)::numeric))",
    "CHECK ((EXTRACT(month FROM week_start) = (1)::numeric))",
    "CHECK ((EXTRACT(isodow FROM week_start) = (1)::numeric)) NOT VALID",
    "CHECK (((EXTRACT(isodow FROM week_start) = (1)::numeric) OR (n > 0)))",
    "CHECK ((NOT (EXTRACT(isodow FROM week_start) = (1)::numeric)))",
  ])("rejects a day of any week by %s", (check) => {
    expect(judge(column("week_start", "date"), check)).toEqual([
      "column signals.week_start: no CHECK keeps it to the Monday of a week",
    ]);
  });

  it.each([
    ["text", "CHECK ((pseudonym ~ '^[a-z]{64}$'::text))"],
    ["text", "CHECK ((pseudonym ~ '^[0-9a-f]{8}$'::text))"],
    ["text", "CHECK ((pseudonym ~ '^[0-9a-f]{8,64}$'::text))"],
    ["text", "CHECK ((pseudonym ~ '[0-9a-f]{64}'::text))"],
    ["text", "CHECK ((pseudonym = ANY (ARRAY['jane'::text])))"],
    ["bigint", "CHECK ((pseudonym > 0))"],
  ])("rejects a pseudonym of type %s by %s", (type, check) => {
    expect(judge(column("pseudonym", type), check)).toEqual([
      "column signals.pseudonym: no CHECK keeps it to hex digits of one length, 32 or more",
    ]);
  });

  it.each([
    "CHECK ((rate_bucket = ANY (ARRAY['low'::text, '10_to_20_percent'::text, 'over_90'::text])))",
    "CHECK ((rate_bucket ~ '^[0-9]{1,3}_to_[0-9]{1,3}_percent$'::text))",
  ])("takes for ranges %s", (check) => {
    expect(judge(column("rate_bucket"), check)).toEqual([]);
  });

  it.each([
    ["text", "CHECK ((rate_bucket = ANY (ARRAY['low'::text, '57'::text])))"],
    ["text", "CHECK ((rate_bucket = ANY (ARRAY['57_percent'::text])))"],
    ["text", "CHECK ((rate_bucket ~ '^[0-9]{1,3}_percent$'::text))"],
    ["text", "CHECK ((rate_bucket ~ '^[0-9.]+$'::text))"],
    ["text", "CHECK ((rate_bucket ~ '^[0-9]{1,3} pct$'::text))"],
    ["text", "CHECK ((rate_bucket ~ '^[0-9]+(ms|s)$'::text))"],
    ["text", "CHECK ((rate_bucket = ANY (ARRAY[' 57 '::text])))"],
    ["numeric", "CHECK ((rate_bucket > 0))"],
  ])("rejects for ranges of type %s %s", (type, check) => {
    expect(judge(column("rate_bucket", type), check)).toEqual([
      "column signals.rate_bucket: no CHECK keeps it to ranges: it can hold an exact value",
    ]);
  });

  it.each([
    "timestamp with time zone",
    "timestamptz",
    "TIMESTAMP(3)",
    "timestamp without time zone",
    "timestamp(0) with time zone[]",
    "time without time zone",
  ])("rejects a week of type %s, which has days and hours in it", (type) => {
    const monday = "CHECK ((EXTRACT(isodow FROM week_start) = (1)::numeric))";
    expect(judge(column("week_start", type), monday)).toEqual([
      "column signals.week_start: it is finer than a week: only created_at may be a moment",
    ]);
  });

  it("lets a list of labels say when each was added", () => {
    const [code, added] = [column("code"), column("added_at", "timestamptz")];
    const checks = ["CHECK ((code ~ '^[a-z]{1,9}$'::text))"];
    const table = { primaryKey: ["code"], foreignKeys: [], checks, indexed: ["code"] };
    expect(faults(rule, schema([{ ...table, name: "features", columns: [code, added] }]))).toEqual(
      [],
    );
  });

  it.each(["prose", "app.prose", '"Prose"', "citext", "prose[]", "app.integer", "interval"])(
    "rejects type %s, which may rest on text, without a CHECK",
    (type) => {
      expect(judge(column("feature_name", type))).toHaveLength(1);
      expect(
        judge(column("feature_name", type), "CHECK ((feature_name = ANY (ARRAY['a'::text])))"),
      ).toEqual([]);
    },
  );

  it("rejects days that a list holds", () => {
    expect(judge(column("weeks", "date[]"))).toHaveLength(1);
  });

  it.each(["timestamptz", "timestamp(3) with time zone", "TIMESTAMP WITH TIME ZONE"])(
    "knows when a row arrived by type %s",
    (type) => {
      const columns = [column("signal_count", "integer"), column("created_at", type)];
      const table = { primaryKey: [], foreignKeys: [], checks: [], indexed: ["created_at"] };
      expect(faults(rule, schema([{ ...table, name: "signals", columns }]))).toEqual([]);
    },
  );

  it("takes a pseudonym of a domain whose CHECK keeps it opaque", () => {
    const check = "CHECK ((pseudonym ~ '^[0-9a-f]{64}$'::text))";
    expect(judge(column("pseudonym", "opaque_key"), check)).toEqual([]);
  });

  it("rejects text that no CHECK closes, and takes codes", () => {
    expect(judge(column("feature_name"))).toEqual([
      "column signals.feature_name: anything can be written into this text: no CHECK closes it",
    ]);
    expect(
      judge(column("feature_name"), "CHECK ((feature_name ~ '^[a-z][a-z_]{0,39}$'::text))"),
    ).toEqual([]);
  });

  it("rejects signals whose arrival is not kept, may be absent, or is not indexed", () => {
    const of = (columns: ReturnType<typeof column>[], indexed: string[]) =>
      faults(
        rule,
        schema([
          { name: "signals", columns, primaryKey: [], foreignKeys: [], checks: [], indexed },
        ]),
      );
    const absent = ["table signals does not say of each row when it arrived (created_at)"];
    expect(of([], ["created_at"])).toEqual(absent);
    expect(of([{ ...arrived, nullable: true }], ["created_at"])).toEqual(absent);
    expect(of([column("created_at", "integer")], ["created_at"])).toEqual(absent);
    expect(of([arrived], ["signal_id"])).toEqual(["table signals has no index over created_at"]);
    expect(of([arrived], ["created_at"])).toEqual([]);
  });

  it("rejects a schema that is unknown or of another shape", () => {
    const type = "raxx:analytics:Schema";
    expect(faults(rule, resource({ type, props: { tables: unknown } }))).toEqual([
      "tables cannot be shown at preview: make it a literal",
    ]);
    expect(faults(rule, resource({ type, props: { tables: [{ name: "signals" }] } }))).toEqual([
      "the schema cannot be read: columns is not a list",
    ]);
  });
});
