import { kFloor } from "../../../domain/anonymity";
import { dpia, runbook } from "../../../domain/controls";
import { approvalVariables, isFloorApproval, isReference } from "../../../domain/approval";
import { isBelowFloor, isSignalTable } from "../../../privacy/floor";
import { judgeEach } from "../../rule/findings";
import { type KnownValue, type Resource, UnknownField } from "../../rule/resource";
import { resourceRule, type RuleFacts, stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { isAnalyticsSchema, judgeTables } from "../../lens/analytics-schema";
import { variablesOf } from "../../lens/variables";
import { text } from "../../rule/text";

const facts: RuleFacts = {
  id: "analytics-k-floor",
  title: `No bucket of fewer than ${kFloor} contributors is written, by the service or to the database.`,
  controls: [dpia("4.1"), dpia("3 R1"), dpia("6.3"), runbook("5")],
  severity: "critical",
  waivable: true,
  remedy: `Set ANALYTICS_K_FLOOR to ${kFloor} or more, or leave it unset. A lower floor needs I_ACCEPT_WEAKER_ANONYMITY with ${approvalVariables.kFloorApproval} ("Kristerpher …, YYYY-MM-DD, https://…") and ${approvalVariables.kFloorNote} (https://…) beside it; a signal table needs CHECK (contributor_count >= ${kFloor}) on a NOT NULL column, and a migration lowers it before the service does.`,
};

/** The service's own floor, and the guard that lowers it. */
export const analyticsKFloor = resourceRule({
  ...facts,
  applies: (resource) => {
    const { floors, guard } = read(resource);
    return floors.length > 0 || guard !== undefined;
  },
  check: (resource) => {
    const { floors, guard } = read(resource);
    const lowered = floors.map((floor) => isBelow(floor.read())).filter(Boolean);
    if (guard === undefined)
      return lowered.length > 0 ? [`the floor is not a whole number of ${kFloor} or more`] : [];
    return [
      ...(lowered.includes("not a number") ? ["the floor is not a whole number"] : []),
      ...missingApproval(resource).map((what) => `weaker anonymity is accepted without ${what}`),
    ];
  },
});

/** Whatever the service does, the database refuses a smaller bucket. */
export const analyticsKFloorInDatabase = resourceRule({
  ...facts,
  applies: isAnalyticsSchema,
  check: (schema) =>
    judgeTables(schema, (tables) =>
      tables
        .filter((table) => isSignalTable(table) && isBelowFloor(table))
        .map(
          ({ name }) => `table ${name} has no CHECK that refuses fewer than ${kFloor} contributors`,
        ),
    ),
});

/** A lower floor that only the service knows writes nothing: the database refuses each bucket it lets through. */
export const analyticsKFloorInBoth = stackRule({
  ...facts,
  judges: (stack) => stack.resources.filter(lowersFloor),
  check: (stack) =>
    judgeEach(stack.resources.filter(lowersFloor), (resource) => {
      const schemas = schemasBeside(stack, resource);
      return read(resource).floors.some((floor) => schemas.some(refusing(Number(floor.read()))))
        ? [refused]
        : [];
    }),
});

/** The schema of the system that the service is part of; one that stands apart is everybody's. */
function schemasBeside(stack: Stack, resource: Resource): Resource[] {
  const around = new Set(stack.ancestors(resource).map(({ urn }) => urn));
  return stack.resources.filter(
    (schema) =>
      isAnalyticsSchema(schema) && (schema.parent === undefined || around.has(schema.parent)),
  );
}

/** What is unknown, or no number, is reported where it stands. */
function lowersFloor(resource: Resource): boolean {
  try {
    return read(resource).floors.some((floor) => isBelow(floor.read()) === "below");
  } catch (error) {
    if (error instanceof UnknownField) return false;
    throw error;
  }
}

/** Whether a schema has a table of signals that takes no bucket of so many contributors. */
const refusing = (contributors: number) => (schema: Resource) =>
  judgeTables(schema, (tables) =>
    tables
      .filter((table) => isSignalTable(table) && !isBelowFloor(table, contributors + 1))
      .map(() => refused),
  ).includes(refused);

const refused = "the database refuses the buckets that this floor lets through";

function read(resource: Resource) {
  const variables = variablesOf(resource);
  const called = (name: RegExp) => variables.filter((variable) => name.test(variable.name.trim()));
  return { floors: called(floorName), guard: called(/^I_ACCEPT_WEAKER_ANONYMITY$/i)[0] };
}

/** The service reads one spelling; whoever writes another one means the same. */
const floorName = /^(?:SHADOW_)?ANALYTICS_K_(?:ANONYMITY_)?(?:FLOOR|MIN|MINIMUM|THRESHOLD)$/i;

/** How the floor falls short, if it does. A floor is spelled in digits: 2e1 is not one. */
function isBelow(floor: KnownValue): "not a number" | "below" | undefined {
  if (floor === null) return undefined;
  if (!/^[1-9]\d*$/.test(text(floor))) return "not a number";
  return Number(floor) < kFloor ? "below" : undefined;
}

function missingApproval(resource: Resource): string[] {
  const value = (wanted: string) =>
    variablesOf(resource)
      .find(({ name }) => name === wanted)
      ?.read();
  return [
    ...(isFloorApproval(value(approvalVariables.kFloorApproval)) ? [] : ["a recorded approval"]),
    ...(isReference(value(approvalVariables.kFloorNote)) ? [] : ["a note in the DPIA"]),
  ];
}
