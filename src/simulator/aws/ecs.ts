import { type Draft, type Model } from "../provider/model";
import { atMostItems, between, each, lengthBetween, matching, oneOf } from "../provider/rules";
import { need } from "../provider/state";
import { type Value } from "../wire/properties";
import { equal, given, isObject, text } from "../wire/values";
import { apiError, arn, idFrom, isArn } from "./words";

/** These values, and those of the modes below, are from the API's reference. */
const platforms = [
  ...["WINDOWS_SERVER_2019_FULL", "WINDOWS_SERVER_2019_CORE", "WINDOWS_SERVER_2016_FULL"],
  ...["WINDOWS_SERVER_2004_CORE", "WINDOWS_SERVER_2022_CORE", "WINDOWS_SERVER_2022_FULL"],
  ...["WINDOWS_SERVER_2025_CORE", "WINDOWS_SERVER_2025_FULL", "WINDOWS_SERVER_20H2_CORE", "LINUX"],
];

/** ECS: task definitions, of which every change but one of tags is another revision. */
export const ecs: Record<string, Model> = {
  "ecs/taskDefinition:TaskDefinition": {
    id: idFrom("family"),
    // Revisions of a family have one id; a new one exists beside the old one for a while.
    scope: ["arn"],
    replaces: [
      ...["containerDefinitions", "cpu", "enableFaultInjection", "ephemeralStorage"],
      ...["executionRoleArn", "family", "ipcMode", "memory", "networkMode", "pidMode"],
      ...["placementConstraints", "proxyConfiguration", "requiresCompatibilities"],
      ...["runtimePlatform", "taskRoleArn", "volumes"],
    ],
    ignoresBetween: { containerDefinitions: (a, b) => equal(parsed(a), parsed(b)) },
    sets: ["placementConstraints", "requiresCompatibilities", "volumes"],
    defaults: { skipDestroy: false, trackLatest: false },
    unread: ["skipDestroy", "trackLatest"],
    rules: [
      lengthBetween("family", 1, 255),
      matching("family", /^[0-9A-Za-z_-]+$/, "must be letters, digits, hyphens and underscores"),
      each("containerDefinitions", (value) =>
        Array.isArray(parsed(value))
          ? undefined
          : "ECS Task Definition container_definitions is invalid: not a list of container definitions",
      ),
      oneOf("ipcMode", "host", "task", "none"),
      oneOf("networkMode", "bridge", "host", "awsvpc", "none"),
      oneOf("pidMode", "host", "task"),
      oneOf("requiresCompatibilities", "EC2", "FARGATE", "EXTERNAL", "MANAGED_INSTANCES"),
      oneOf("runtimePlatform.cpuArchitecture", "X86_64", "ARM64"),
      oneOf("runtimePlatform.operatingSystemFamily", ...platforms),
      oneOf("placementConstraints.type", "memberOf"),
      oneOf("volumes.efsVolumeConfiguration.transitEncryption", "ENABLED", "DISABLED"),
      between("ephemeralStorage.sizeInGib", 21, 200),
      atMostItems("placementConstraints", 10),
      isArn("executionRoleArn"),
      isArn("taskRoleArn"),
    ],
    refusal,
    imports: (id, cloud, type) =>
      cloud.list(type).find(({ properties }) => properties["arn"] === id),
    outputs: {
      arn: (draft) => `${family(draft)}:${revision(draft)}`,
      arnWithoutRevision: family,
      enableFaultInjection: () => false,
      networkMode: () => "bridge",
      revision,
    },
  },
};

function family(draft: Draft): string {
  return arn("ecs", draft, `task-definition/${need(draft, "family")}`);
}

/**
 * The number after the highest that exists. AWS goes on counting after the last revision is gone; the simulated
 * cloud forgets what was deleted, and begins at 1.
 */
function revision(draft: Draft): number {
  const own = draft.previous?.["revision"];
  if (typeof own === "number") return own;
  const numbers = draft.cloud
    .list(draft.type)
    .filter(({ properties }) => properties["arnWithoutRevision"] === family(draft))
    .map(({ properties }) => Number(properties["revision"]));
  return Math.max(0, ...numbers) + 1;
}

/** What the API wants of tasks and containers, from its documentation. */
function refusal(draft: Draft): string | undefined {
  const detail = refusalOfFargate(draft) ?? refusalOfContainers(draft);
  return (
    detail &&
    apiError(
      `creating ECS Task Definition (${need(draft, "family")})`,
      "ECS",
      "RegisterTaskDefinition",
      400,
      `ClientException: ${detail}`,
    )
  );
}

function refusalOfFargate({ inputs }: Draft): string | undefined {
  const launched = inputs["requiresCompatibilities"];
  if (!Array.isArray(launched) || !launched.includes("FARGATE")) return undefined;
  if (text(inputs, "networkMode") !== "awsvpc")
    return "Fargate only supports network mode 'awsvpc'.";
  const missing = ["cpu", "memory"].find((name) => !given(inputs, name));
  return missing && `Fargate requires that '${missing}' be defined at the task level.`;
}

function refusalOfContainers({ inputs }: Draft): string | undefined {
  const containers = parsed(inputs["containerDefinitions"]);
  if (!Array.isArray(containers) || containers.length === 0)
    return "TaskDefinition should have at least one container definition.";
  const small = containers.find(
    (one) => isObject(one) && !given(one, "memory") && !given(one, "memoryReservation"),
  );
  if (given(inputs, "memory") || !isObject(small)) return undefined;
  return `Invalid setting for container '${text(small, "name") ?? ""}'. At least one of 'memory' or 'memoryReservation' must be specified.`;
}

/** The document in a text; the value itself where it holds none. */
function parsed(value: Value | undefined): Value | undefined {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value) as Value;
  } catch {
    return value;
  }
}
