import { describe, expect, it } from "vitest";
import { classify } from "../../../src/privacy/classifier/classify";
import type { TableFacts } from "../../../src/privacy/classifier/types";

/** A table of texts. */
const table = (name: string, ...columns: readonly string[]): TableFacts => ({
  name,
  columns: columns.map((column) => ({ name: column, type: "text" })),
  foreignKeys: [],
});

const found = (facts: TableFacts, name: string) =>
  classify(facts, { name, type: "text" })[0]?.category;

describe.each([
  table("einwohner", "vornamen", "strassenname", "hausnummer", "mobilnummer", "nettoeinkommen"),
  table("persoon", "voornamen", "straatnaam", "huisnummer", "telefoonnummer", "inkomen"),
  table("eleve", "prenom_usuel", "nom_rue", "numero_voie", "tel_domicile", "revenu_annuel"),
  table("empleado", "nombre_padre", "calle", "numero_exterior", "telefono_casa", "sueldo_bruto"),
  table("soggetto", "cognome", "via", "numero_civico", "telefono_fisso", "stipendio_lordo"),
  table("cidadao", "sobrenome", "logradouro", "numero_residencia", "telefone", "salario_bruto"),
])("in a table of persons in another language, $name", (facts) => {
  it("a name, an address, a telephone and an income are found", () => {
    expect(facts.columns.map(({ name }) => found(facts, name))).toEqual([
      expect.stringMatching(/^(?:name|family)$/),
      "postal-address",
      "postal-address",
      "contact",
      "financial",
    ]);
  });
});

describe("a name in another language", () => {
  const facts = table("mitarbeiter", "sterbedatum", "staatsangehoerigkeit", "arbeitgeber");

  it("is told as it is written and as it is read", () => {
    expect(classify(facts, { name: "sterbedatum", type: "date" })[0]?.evidence).toBe(
      "its name (sterbedatum: death date)",
    );
  });

  it("is read in an English table where all of it is foreign", () => {
    expect(found(table("records", "title", "staatsangehoerigkeit"), "staatsangehoerigkeit")).toBe(
      "demographic",
    );
  });

  it.each(["kind", "data", "note", "alter", "grade", "direction", "via", "portable"])(
    "is not seen in the English %s",
    (name) => {
      const [finding] = classify(table("reports", "title", "created_at", name), {
        name,
        type: "text",
      });
      expect(finding?.evidence ?? "").not.toContain(`${name}:`);
    },
  );
});
