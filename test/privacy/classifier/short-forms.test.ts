import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classify } from "../../../src/privacy/classifier/classify";
import { listed } from "../../../src/privacy/classifier/match";
import { apart, inFull, isTerse, type Terse } from "../../../src/privacy/classifier/short-forms";
import { fullWords } from "../../../src/privacy/classifier/vocabulary/full-words";

const joined: Terse = { isCut: false, nouns: [], read: new Map() };
const terse = (...nouns: readonly string[]): Terse => ({
  isCut: true,
  nouns,
  read: new Map(),
});

describe("a short form", () => {
  it.each([
    ["frst_nm", "first_nm"],
    ["LST_NM", "last_nm"],
    ["mrtl_sts_cd", "marital_status_cd"],
    ["brth_dt", "birth_dt"],
    ["adjstr_id", "adjuster_id"],
    ["occupat_cd", "occupation_cd"],
    ["warehouseaisle", "warehouseaisle"],
    ["policyholderphone", "policyholder_phone"],
  ])("%s is %s in any schema", (short, full) => {
    expect(inFull(short, undefined)).toBe(full);
  });

  it.each([
    ["pat_ph_hm", "patient_phone_home"],
    ["emp_dob", "employee_birth_date"],
    ["st_cd", "state_code"],
    ["tbcco_ind", "tobacco_indicator"],
    ["CUSTMAST", "customer_master"],
  ])("%s is %s where a schema is terse", (short, full) => {
    expect(inFull(short, terse())).toBe(full);
  });

  it.each([
    ["grossmonthly", "gross_monthly"],
    ["acctholder", "acct_holder"],
    ["taxrefno", "tax_reference_no"],
    ["handledby", "handled_by"],
    ["frst", "first"],
    ["occupat", "occupation"],
    ["income", "income"],
  ])("%s is %s where words are written together", (short, full) => {
    expect(inFull(short, joined)).toBe(full);
  });

  it("is of a table's noun first", () => {
    expect(inFull("inc_id", terse())).toBe("income_id");
    expect(inFull("inc_id", terse("incident"))).toBe("incident_id");
  });
});

describe("what is no short form", () => {
  it.each([
    ..."dns_name, acl_rules, ssl_mode, css_class, http_method, sms_count, book_id, treat_as".split(
      ", ",
    ),
    ..."message, package, storage, season, password, username, legend, content, keyword".split(
      ", ",
    ),
  ])("%s stays as it is", (name) => {
    expect(inFull(name, undefined)).toBe(name);
  });

  it("is a full word, alone or beside others, whatever the tables are called", () => {
    const word = fc.constantFrom(...listed(fullWords));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const name = words.join("_");
        const style = terse(...words.map((each) => `${each}spaces`));
        expect([inFull(name, undefined), inFull(name, style)]).toEqual([name, name]);
      }),
    );
  });

  it("is a term of the vocabulary beside a table that begins with it", () => {
    expect(inFull("ssn_mrn", terse("ssnserver", "mrnimport"))).toBe("social_security_number_mrn");
  });
});

describe("words that are written together", () => {
  it("are found again, whichever they are", () => {
    const word = fc.constantFrom(...listed(fullWords).filter(({ length }) => length > 3));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (words) => {
        expect(apart(words.join(""))).toBeDefined();
      }),
    );
  });

  it.each(["qxvbnz", "zzzz"])("are none in %s", (word) => {
    expect(apart(word)).toBeUndefined();
  });
});

describe("a schema", () => {
  it("is terse where one word of seven is short", () => {
    expect(isTerse(["CLNT_FRST_NM", "CLNT_LST_NM", "GNDR_CD", "PHN_NBR"])).toBe(true);
  });

  it("is not for a short form here and there", () => {
    const names = [
      "first_name",
      "email_address",
      "created_at",
      "status",
      "order_total",
      "tax_rate",
    ];
    expect(isTerse([...names, "qty"])).toBe(false);
  });

  it("is read alike however it is written", () => {
    const columns = (...names: readonly string[]) =>
      names.map((name) => ({ name, type: "character varying(40)" }));
    const found = (name: string, ...names: readonly string[]) => {
      const table = { name, columns: columns(...names), foreignKeys: [] };
      return table.columns.map((column) => classify(table, column)[0]?.category);
    };
    const plain = found(
      "patients",
      "first_name",
      "birth_place",
      "phone_number",
      "street",
      "diagnosis_code",
    );
    expect(found("PT_MSTR", "PT_FRST_NM", "BRTH_PLC", "PHN_NBR", "STRT", "DX_CD")).toEqual(plain);
    expect(found("PTMAST", "PTFSTNM", "PTBRTPLC", "PTPHNNO", "PTSTRT", "PTDXCD")).toEqual(plain);
    expect(
      found("patient", "sFirstName", "sBirthPlace", "sPhoneNumber", "sStreet", "sDiagnosisCode"),
    ).toEqual(plain);
  });
});
