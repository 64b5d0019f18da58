/** What the assessment approves the data for (DPIA §2). Goal 3, data as a product, waits for one of its own (§3 risk 4, §6.2). */
const approvedGoals: Readonly<Record<number, string>> = {
  1: "product improvement",
  2: "strategy recommendations",
};

export const isApprovedGoal = (goal: number): boolean => Object.hasOwn(approvedGoals, goal);

/** A path at which the analytics service answers for a goal; `/*` at its end stands for all below it. */
export interface GoalRoute {
  readonly path: string;
  readonly goal: number;
}

/** A path of one segment or more: nothing that stands for every path. */
export const routePath = /^\/[\w.~-]+(?:\/[\w.~-]+)*(?:\/\*)?$/;

/** Of the analytics service; serves no goal, and tells nothing of anybody (analytics runbook §1.5). */
const healthPath = "/health";

export const goalsType = "raxx:analytics:Goals";

/** The paths at which the service is to be reached. */
export const reachedPaths = (routes: readonly GoalRoute[]): readonly string[] => [
  healthPath,
  ...routes.map(({ path }) => path),
];
