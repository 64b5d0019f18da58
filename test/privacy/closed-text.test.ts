import { describe, expect, it } from "vitest";
import { holdsText, isClosed } from "../../src/privacy/closed-text";

describe("a column of text", () => {
  it.each([
    "CHECK ((code = ANY (ARRAY['a'::text, 'b'::text])))",
    "CHECK (((code)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[])))",
    "CHECK ((code = 'only'::text))",
    "CHECK ((code ~ '^[a-z][a-z_]{0,39}$'::text))",
    "CHECK (((code)::text ~ '^[a-z]{1,9}$'::text))",
    "CHECK ((code ~ '^[0-9a-f]{64}$'::text))",
    "CHECK ((code ~ '^[[:lower:]][[:lower:][:digit:]_]*$'::text))",
    "CHECK ((code ~ '^[a-z\\-]+\\.[a-z]$'::text))",
    "CHECK (((number > 0) AND (code ~ '^[a-z]+$'::text) AND (other ~ '.'::text)))",
    "CHECK ((((a > 0) AND (b > 0)) AND (code ~ '^it''s [a-z]$'::text)))",
  ])("is closed by %s", (check) => expect(isClosed("code", [check])).toBe(true));

  it.each([
    "CHECK ((code <> ''::text))",
    "CHECK ((char_length(code) < 40))",
    "CHECK ((code ~ '^.*$'::text))",
    "CHECK ((code ~ '[a-z]'::text))",
    "CHECK ((code ~ '^[a-z]+'::text))",
    "CHECK ((code ~ '^[^@]+$'::text))",
    "CHECK ((code ~ '^a$|.'::text))",
    "CHECK ((code ~ '^[\\w.]+@example\\.com$'::text))",
    "CHECK ((code ~ '^[0-9]+$'::text))",
    "CHECK ((code ~ '^\\+[0-9]+$'::text))",
    "CHECK ((code ~ '^[a-z ]+$'::text))",
    "CHECK ((code ~ '^[a-z]+@[a-z.]+$'::text))",
    "CHECK ((code ~* '^[a-z]+$'::text))",
    "CHECK ((code !~ '^[a-z]+$'::text))",
    "CHECK (((code ~ '^[a-z]+$'::text) OR (number > 0)))",
    "CHECK ((other ~ '^[a-z]+$'::text))",
    "CHECK ((lower(code) = ANY (ARRAY['a'::text])))",
    "CHECK ((code = other))",
    "CHECK ((code = ANY (ARRAY['a'::text, other])))",
    "CHECK ((NOT (code ~ '^[a-z]+$'::text)))",
  ])("is not closed by %s", (check) => expect(isClosed("code", [check])).toBe(false));

  // PostgreSQL matches `Jane Doe` with each of them, and JavaScript, which reads another pattern, with none.
  it.each([
    "^[[:print:]]*$",
    "^[^]]*$",
    String.raw`^\A.*$`,
    String.raw`^\m.*$`,
    String.raw`^\y.*$`,
    String.raw`^.*\Z$`,
    "^[[:<:]].*$",
    "^[[.J.][=a=][:alpha:] ]*$",
  ])("is not closed by %s, whoever reads it", (pattern) => {
    expect(isClosed("code", [`CHECK ((code ~ '${pattern}'::text))`])).toBe(false);
  });

  it("is not closed by nothing", () => expect(isClosed("code", [])).toBe(false));

  it("has whatever name", () => {
    expect(isClosed("Odd name", [`CHECK (("Odd name" = 'a'::text))`])).toBe(true);
  });

  it.each([
    ["text", true],
    ["character varying(40)", true],
    ["text[]", true],
    ["integer", false],
    ["textual", false],
  ])("%s holds text: %s", (type, expected) => expect(holdsText(type)).toBe(expected));
});
