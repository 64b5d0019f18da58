import { phrase } from "../phrase";
import { TermList } from "./match";
import { shapeOf } from "./shape";
import { clinicalTable } from "./vocabulary/tables";
import type { Detector, TableFacts } from "./types";

const clinical = new TermList(clinicalTable, "anywhere");
const list =
  /_(?:types?|status(?:es)?|categor(?:y|ies)|class(?:es)?|concepts?|codes?|stock|reasons?)_$/;
const finding =
  /_(?:vitals?|evaluations?|results?|vaccinations?|immunizations?|diseases?|diagnos[ei]s|observations?|obs|lab|screenings?|treatments?|behandlung(?:en)?|befunde?|symptoms?|examinations?|measurements?)_$/;
const money =
  /_(?:active|control|maximum|maximo|minimum|minimo|module|priority|refills?|section|timing|uom|warning|amount|price|cost|fee|honorar|version|rank|count|total|room|raum|bed|duration|unit|ref|low|high|sort|template)_/;
const patient =
  /_(?:patients?|patienten|encounter|mrn|visit|person|citizen|subject_id|hadm|medical_record)_|_(?:admission|case|consultation|examination|lab_order|order|prescription|sample|specimen|stay|treatment)_(?:id|number)_/;
const number =
  /_(?:ids?|uuid|guid|key|number|code|by|status|type|kind|order|sort|lot|batch|encounter|patient|visit|provider|payer|system|urgency|state|units?|range|date|flag|indicator|interval|origin|sequence|orderer|doctor|physician|nurse|party|section)_$|^_id_/;

const known = new WeakMap<TableFacts, boolean>();

/** Whether rows tell what was found or done at a patient's. */
function isClinical(table: TableFacts): boolean {
  const verdict =
    known.get(table) ??
    (clinical.test(phrase(table.name)) &&
      !list.test(phrase(table.name)) &&
      (patient.test(phrase(table.name)) ||
        table.columns.some(({ name }) => patient.test(phrase(name)))));
  known.set(table, verdict);
  return verdict;
}

/** What is measured, found or given at a patient's, whatever its name; what speaks against it is weighed. */
export const byClinic: Detector = (table, column) =>
  isClinical(table) &&
  shapeOf(column) !== "time" &&
  !number.test(phrase(column.name)) &&
  !money.test(phrase(column.name))
    ? [
        "health",
        shapeOf(column) === "number" && finding.test(phrase(table.name))
          ? "measured"
          : "clinical row",
        `its table (${table.name})`,
      ]
    : undefined;
