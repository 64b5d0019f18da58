import { type BackedUpApp, backedUpApps } from "./continuity";
import type { Environment } from "./environments";

/** When Heroku dumps the databases that have to be restorable, each day (BCP §1.2, §2.1). */
export const dailyDump = { hour: 2, timezone: "UTC" } as const;

/** `daily at 2:00 UTC`, as a schedule is declared and shown. */
export const scheduleText = (hour: number, timezone: string): string =>
  `daily at ${hour}:00 ${timezone}`;

/** Where Heroku keeps every dump, whatever region the app stands in (BCP §2.1). */
export const dumpsStandIn = "us-east-1";

/** The dumps of an app's database, as the program declares them. */
export interface LogicalBackups {
  /** Real name of the app. */
  readonly app: string;
  /** `never` where nothing of the database may leave the Union. */
  readonly schedule: string;
  readonly standIn: string;
}

export const logicalBackupsType = "raxx:heroku:LogicalBackups";

/** The schedule that the documents promise. @returns undefined where they promise none */
export function promisedSchedule(app: string): string | undefined {
  if (isBackedUp(app)) return scheduleText(dailyDump.hour, dailyDump.timezone);
  return /^raxx-analytics-(?:prod|staging)$/.test(app) ? "never" : undefined;
}

/** Apps of an environment whose schedule is promised. */
export const scheduledApps = (environment: Environment): readonly string[] => [
  ...(environment === "prod" ? backedUpApps : []),
  `raxx-analytics-${environment}`,
];

const isBackedUp = (app: string): app is BackedUpApp => backedUpApps.some((each) => each === app);
