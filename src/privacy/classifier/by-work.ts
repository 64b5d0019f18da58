import { peopleNouns } from "../people";
import { phrase } from "../phrase";
import type { ColumnFacts, Detector, TableFacts } from "./types";

/** Tables whose rows are somebody's employment, leave or work before. */
const ofWork =
  /_(?:absences?|employments?|contrats?|employment_contracts?|employee_contracts?|(?:work|job|employment)_hist(?:ory|ories)?|job_info|leave_requests?|time_off(?:_requests?)?|work_experiences?|previous_employments?)_$/;
const ofWorker = new RegExp(
  `_(?:${peopleNouns("keyed")}|candidate|worker|jobseeker|matricule)_(?:(?:id|uuid|key|number|sk)_)?$`,
);
const fact =
  /^_(?:(?:absence|contract|employment|job|leave|time_off)_)?(?:type_name|motif|code_motif|code_reason|reason|reason_code|role|position|grade|grade_step|step|band|pay_scale|spine_point|fte|indice|indice_majore|contracted_hours|weekly_hours|hours_per_week|nb_jours|number_jours|number_of_days|days_taken)_$/;
const stretch = /^_(?:(?:date|dt)_)?(?:start|end|from|to|begin|until|debut|fin)(?:_(?:date|dt))?_$/;
const history =
  /_(?:(?:work|job|employment)_hist(?:ory|ories)?|work_experiences?|previous_employments?|employments?)_$/;

/** Where somebody worked, from when to when. */
export const isStretchOfWork = ({ name }: TableFacts, column: ColumnFacts): boolean =>
  history.test(phrase(name)) && stretch.test(phrase(column.name));

/** What the row tells of somebody's work, whatever its name: the role in an employment, the motive of an absence. */
export const byWork: Detector = (table, column) =>
  isStretchOfWork(table, column) ||
  (ofWork.test(phrase(table.name)) &&
    fact.test(phrase(column.name)) &&
    table.columns.some(({ name }) => ofWorker.test(phrase(name))))
    ? ["employment", "at work", `its name (${column.name}) in ${table.name}`]
    : undefined;
