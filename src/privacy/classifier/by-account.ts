import { phrase } from "../phrase";
import { shapeOf } from "./shape";
import type { ColumnFacts, Detector } from "./types";

const ofMoney =
  /_(?:accounts?|allowances?|annuit(?:y|ies)|arrears|benefits?|cards?|compensations?|deposits?|entitlements?|incomes?|loans?|maintenance|mandates?|mortgages?|payrolls?|payslips?|pensions?|salar(?:y|ies)|savings|wages?)_/;
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
  /_(?:amount|arrears|balance|deducted|gross|instal+ments?|limit|net|outstanding|principal|sum|withheld)_$/;
const number = /^_(?:number|account|mandate)_$/;
const decimal = /^(?:numeric|decimal|money|double|real)/;
const ofNoMoney =
  /_(?:code|count|date|days?|hours?|ids?|months?|number|percent|percentage|phone|sequence|time|verified|version|weeks?|years?)_$/;

/** Sums and numbers of somebody's account, card, loan, pay or benefit, whatever their names. */
export const byAccount: Detector = ({ name: table, columns }, column) => {
  const [rows, own] = [phrase(table.split(".").at(-1) ?? ""), phrase(column.name)];
  const isOfAccount =
    !offered.test(rows) && (ofMoney.test(rows) || (paid.test(rows) && columns.some(isOnAccount)));
  const isSum = shapeOf(column) === "number" && sum.test(own);
  const isOfMeans = ofMeans.test(rows) && decimal.test(column.type) && !ofNoMoney.test(own);
  return isOfMeans || (isOfAccount && (isSum || number.test(own)))
    ? ["financial", "table of accounts", `its name (${column.name}) in ${table}`]
    : undefined;
};
