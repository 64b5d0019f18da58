import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classify } from "../../../src/privacy/classifier/classify";
import type { PersonalCategory } from "../../../src/privacy/category";
import type { ColumnFacts, TableFacts } from "../../../src/privacy/classifier/types";

const column = (name: string, type = "text", more: Partial<ColumnFacts> = {}): ColumnFacts => ({
  name,
  type,
  ...more,
});

/** Categories of a column in a table called `table`, beside columns called `others`. */
function categories(own: ColumnFacts, table = "things", others = ""): PersonalCategory[] {
  const beside = others.split(" ").filter(Boolean);
  const columns = [own, ...beside.map((name) => column(name))];
  return classify({ name: table, columns, foreignKeys: [] }, own).map(({ category }) => category);
}

describe("a column is classified by", () => {
  it.each<[string, string, PersonalCategory[]]>([
    ["origin", "inet", ["online-identifier"]],
    ["hardware", "macaddr", ["online-identifier"]],
    ["spot", "geography(Point,4326)", ["location"]],
    ["anything", "jsonb", ["container"]],
    ["anything", "jsonb[]", ["container"]],
    ["anything", "bytea", ["container"]],
    ["file_checksum", "bytea", []],
    ["tokens", "jsonb", ["credential", "container"]],
    ["password", "boolean", []],
    ["email_confirmed_at", "timestamp without time zone", []],
    ["birth_date", "date", ["demographic"]],
    ["email", "integer", []],
    ["phone", "bigint", ["contact"]],
  ])("its type: %s %s", (name, type, expected) => {
    expect(categories(column(name, type))).toEqual(expected);
  });

  it.each(["app", "api", "client", "config", "oauth", "tenant", "public"])(
    "its table, whatever else is kept in schema %s",
    (name) => {
      expect(categories(column("secret_email"), `${name}.things`)).toEqual(["contact"]);
      expect(categories(column("phone"), `${name}.events`)).toEqual(["contact"]);
    },
  );

  it("what a domain rests on", () => {
    expect(categories(column("thing", "network_place", { baseType: "inet" }))).toEqual([
      "online-identifier",
    ]);
  });

  it.each<[string, Partial<ColumnFacts>, PersonalCategory]>([
    ["its default", { default: "inet_client_addr()" }, "online-identifier"],
    ["its default", { default: "CURRENT_USER" }, "name"],
    ["the words of its type", { labels: ["male", "female", "other"] }, "demographic"],
    ["its comment", { comment: "E-mail address of the buyer, in lower case" }, "contact"],
    ["what it is generated from", { generated: "lower(email)" }, "contact"],
  ])("%s", (_, more, expected) => {
    const type = more.labels ? "some_enum" : "text";
    expect(categories(column("dimension", type, more), "things", "email")).toEqual([expected]);
  });

  it("the table that it refers to", () => {
    const own = column("who", "bigint");
    const table: TableFacts = {
      name: "orders",
      columns: [own],
      foreignKeys: [{ columns: ["who"], references: { table: "users", columns: ["id"] } }],
    };
    expect(classify(table, own)).toEqual([
      {
        category: "person-key",
        severity: "high",
        confidence: 0.99,
        evidence: "a reference to users",
      },
    ]);
    const other = {
      ...table,
      foreignKeys: [{ columns: ["who"], references: { table: "products", columns: ["id"] } }],
    };
    expect(classify(other, own)).toEqual([]);
  });

  it("latitude together with longitude", () => {
    expect(categories(column("lat", "double precision"), "things", "lng")).toEqual(["location"]);
    expect(categories(column("lat", "double precision"), "things", "p95")).toEqual([]);
  });

  it.each<[string, string, string, PersonalCategory[]]>([
    ["users", "name", "", ["name"]],
    ["products", "name", "", []],
    ["crm.customers", "id", "", ["person-key"]],
    ["products", "id", "", []],
    ["t_records", "name", "first_name last_name email password", ["name"]],
    ["api_keys", "value", "", ["credential"]],
    ["settings", "value", "", []],
    ["comments", "content", "", ["free-text"]],
    ["pages", "content", "", []],
    ["email_addresses", "address", "", ["contact"]],
    ["shops", "state", "street zip city", ["institution-contact"]],
    ["jobs", "state", "", []],
    ["notifications", "recipient", "", ["contact"]],
    ["sessions", "id", "", ["credential"]],
    ["identity_brokers", "bind_password", "created_by", ["system-credential"]],
    ["accounts", "password", "created_by", ["credential"]],
    ["galerie_adherents", "nom_adh", "", ["name"]],
  ])("the table around it: %s.%s beside (%s)", (table, name, others, expected) => {
    expect(categories(column(name), table, others)).toEqual(expected);
  });
});

/** Names that mean nothing personal, and in which a search for parts of words finds something. */
const harmless = `file_name event_name host_name table_name campaign_name email_template email_count token_count
  password_policy phone_code country_code state zone language currency memory_address smtp_address ip_rights
  address_view message_count comment_count notes_enabled sex_ratio pass_rate package page image_width usage
  mileage keyword homepage_views shipping_method card_layout session_timeout cookie_policy tokenizer
  birthday_discount_rate description title status version checksum sort_order priority quantity price sku`;

describe("a name that only looks like it", () => {
  it.each(harmless.split(/\s+/))("%s is nothing personal", (name) => {
    expect(categories(column(name))).toEqual([]);
  });
});

const personal: readonly (readonly [string, PersonalCategory])[] = [
  ["customer email", "contact"],
  ["first name", "name"],
  ["last name", "name"],
  ["password hash", "credential"],
  ["access token", "credential"],
  ["passport number", "government-id"],
  ["date of birth", "demographic"],
  ["phone number", "contact"],
  ["ip address", "online-identifier"],
  ["user agent", "online-identifier"],
  ["postal code", "postal-address"],
  ["street address", "postal-address"],
  ["bank account", "financial"],
  ["blood type", "health"],
  ["next of kin", "family"],
  ["license plate", "vehicle"],
  ["apellido materno", "name"],
  ["fecha nacimiento", "demographic"],
  ["code postal", "postal-address"],
  ["numero telefono", "contact"],
  ["steuernummer", "government-id"],
];

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const notations: readonly ((words: readonly string[]) => string)[] = [
  (words) => words.join("_"),
  (words) => words.join("-"),
  (words) => words.join(" "),
  (words) => words.join("_").toUpperCase(),
  (words) => words.map(capital).join(""),
  (words) => words.map((word, index) => (index === 0 ? word : capital(word))).join(""),
  (words) => `${words.join("_")}_2`,
  (words) => `${words.join("_")}_encrypted`,
  (words) => words.join("\u200b_"),
];

describe("properties", () => {
  it("no notation hides a word", () => {
    const all = fc.tuple(fc.constantFrom(...personal), fc.constantFrom(...notations));
    fc.assert(
      fc.property(all, ([[words, category], notation]) => {
        expect(categories(column(notation(words.split(" "))))).toEqual([category]);
      }),
      { numRuns: 500 },
    );
  });

  it("any name and any type get an answer, always the same", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), fc.string(), (name, type, table) => {
        expect(categories(column(name, type), table)).toEqual(
          categories(column(name, type), table),
        );
      }),
    );
  });

  it("a finding never lacks its reason, and none is certain", () => {
    fc.assert(
      fc.property(fc.constantFrom(...personal), ([words]) => {
        const own = column(words.replaceAll(" ", "_"));
        for (const each of classify({ name: "t", columns: [own], foreignKeys: [] }, own)) {
          expect(each.evidence).not.toBe("");
          expect(each.confidence > 0 && each.confidence < 1).toBe(true);
        }
      }),
    );
  });
});
