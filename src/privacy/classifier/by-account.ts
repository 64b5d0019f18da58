import { phrase } from "../phrase";
import { shapeOf } from "./shape";
import type { ColumnFacts, Detector, Schema, TableFacts } from "./types";

const ofMoney =
  /_(?:accounts?|allowances?|annuit(?:y|ies)|arrears|benefits?|cards?|compensations?|deposits?|entitlements?|incomes?|loans?|maintenance|mandates?|mortgages?|payrolls?|payslips?|pensions?|salar(?:y|ies)|savings|tenanc(?:y|ies)|wages?)_/;
/** What is offered to all, and what is sold. */
const offered = /_(?:product|types?|schemes?|plans?|tariffs?|gift|loyalty)_/;
/** What somebody has and spends, line by line, as where means are tested. */
const ofMeans =
  /_(?:capitals?|disregards?|expenditures?|incomes?|means|outgoings|savings|savings_amounts)_$/;
/** Payments on a loan, of a benefit or to who works; those of an order are none. */
const paid =
  /_(?:contributions?|deductions?|disbursements?|instal+ments?|payouts?|(?:re)?payments?|refunds?|sanctions?)_/;
const isOnAccount = ({ name }: ColumnFacts): boolean =>
  /_(?:benefit|case|claim|fund|loan|mortgage|pension|policy|claimant|courier|driver|employee|pensioner|pupil|rider|student|worker)_(?:\w+_)?(?:id|number|sk|key)_$/.test(
    phrase(name),
  );
const sum =
  /_(?:amount|arrears|balance|deducted|gross|instal+ments?|limit|net|accrued|outstanding|principal|sum|withheld)_$/;
const number = /^_(?:number|account|mandate)_$/;
const decimal = /^(?:numeric|decimal|money|double|real)/;
const ofNoMoney =
  /_(?:code|count|date|days?|hours?|ids?|months?|number|percent|percentage|phone|sequence|time|verified|version|weeks?|years?)_$/;

/** Whether rows are what somebody declared of a year, or a page of it; a list of rates is of nobody. */
const isTaxed = (table: TableFacts, schema: Schema): boolean =>
  isReturn(table) ||
  table.foreignKeys.some(({ references }) => {
    const target = schema.get(references.table);
    return target !== undefined && isReturn(target);
  });
const isReturn = ({ columns }: TableFacts): boolean =>
  columns.some(({ name }) => /_tax_year_/.test(phrase(name))) &&
  columns.some(({ name }) => ofTaxpayer.test(phrase(name)));
const ofTaxpayer =
  /_(?:utr|nino|ssn|national_insurance_number|social_security_number|steuer_id)_$|_(?:citizen|customer|employee|person|taxpayer)_(?:id|key|number|sk)_$/;

/** Sums and numbers of somebody's account, card, loan, pay or benefit, whatever their names. */
export const byAccount: Detector = (facts, column, schema) => {
  const { name: table, columns } = facts;
  const [rows, own] = [phrase(table.split(".").at(-1) ?? ""), phrase(column.name)];
  const isOfAccount =
    !offered.test(rows) && (ofMoney.test(rows) || (paid.test(rows) && columns.some(isOnAccount)));
  const isSum = shapeOf(column) === "number" && sum.test(own);
  const isOfMeans = ofMeans.test(rows) && decimal.test(column.type) && !ofNoMoney.test(own);
  const isOfReturn = decimal.test(column.type) && !ofNoMoney.test(own) && isTaxed(facts, schema);
  return isOfMeans || isOfReturn || (isOfAccount && (isSum || number.test(own)))
    ? ["financial", "table of accounts", `its name (${column.name}) in ${table}`]
    : undefined;
};
