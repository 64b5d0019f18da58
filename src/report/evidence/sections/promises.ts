import type { Evidence } from "../model";
import { code, list, orDash, result, type Table } from "../table";

export const promisesTable = ({ promises, environments }: Evidence): Table => ({
  id: "promise-list",
  title: "Every promise, and what holds it",
  columns: ["environment", "promise", "declared, judged and operated by", "not held", "result"],
  empty: "The project makes no promise.",
  rows: environments.flatMap(({ environment, controls }) =>
    promises.map((promise) => {
      const state =
        promise.standing.find((each) => each.environment === environment)?.state ?? "not shown";
      const holders = [promise.declaredBy, promise.judgedBy, promise.operatedBy].flat();
      return {
        cells: [
          environment,
          `${promise.id}, ${promise.document} ${promise.section}: ${promise.text}`,
          holders.length > 0 ? code(list(holders)) : "–",
          orDash(promise.gaps.join("; ")),
          result(state),
        ],
        environment,
        result: state,
        controls: controls
          .filter(({ policies }) => policies.some((id) => promise.judgedBy.includes(id)))
          .map(({ control }) => control),
      };
    }),
  ),
});

export const acceptedGapsTable = ({ acceptedGaps }: Evidence): Table => ({
  id: "accepted-gaps",
  title: "Accepted gaps",
  columns: ["gap", "what ends the acceptance", "where it is accepted"],
  empty: "None is recorded.",
  rows: acceptedGaps.map(({ gap, trigger, section }) => ({
    cells: [gap, trigger ?? "the documents do not say", section],
  })),
});

export const questionsTable = ({ questions }: Evidence): Table => ({
  id: "questions",
  title: "Questions to the operator",
  columns: ["about", "question"],
  empty: "None is open.",
  rows: questions.map(({ about, question }) => ({ cells: [about, question] })),
});
