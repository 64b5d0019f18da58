import type { IncomingHttpHeaders } from "node:http";
import { type Answer, ok, refuse } from "../../../src/rehearsal/answer";

/** What the platform's services hold, for tests to make and to look into. */
export interface World {
  /** Versions of each secret in the vault, by path; the last is the newest. */
  readonly vault: Map<string, { value: string; createdAt: string }[]>;
  /** Folders of the vault. */
  readonly folders: Set<string>;
  /**
   * Machine identities of the vault's organization and their client secrets, undefined where one signs in otherwise; and
   * of the whole where whoever asks may not see them.
   */
  identities?: Record<string, ClientSecret[] | undefined>;
  /** Configuration of each Heroku app. */
  readonly apps: Map<string, Record<string, string>>;
  /** Heroku apps that are in maintenance. */
  readonly maintenance: Set<string>;
  /** Heroku apps whose web dyno crashed. */
  readonly crashed: Set<string>;
  /** Those that answer whoever asks at the address that Heroku gives them, and with which status. */
  readonly open: Map<string, number>;
  /** Add-ons of a Heroku app, where they are not those of every app. */
  readonly addOns: Map<string, readonly { plan: { name: string }; state: string }[]>;
  /** Commands that were started in dynos of their own, as `APP COMMAND`, and what each does. */
  readonly dynos: { readonly command: string; done: boolean; listed: boolean }[];
  readonly runs: Map<string, () => Promise<void>>;
  /** Releases of Heroku apps, oldest first. */
  readonly releases: Map<string, HerokuRelease[]>;
  /** Keys that Heroku takes. */
  readonly herokuKeys: Set<string>;
  /** Addresses of the log drains of Heroku apps. */
  readonly drains: Map<string, string[]>;
  /** Logs of Heroku apps. */
  readonly logs: Map<string, string>;
  /** SSM parameters, and the key each was last written under. */
  readonly parameters: Map<string, { value: string; key?: string }>;
  /** Secrets of each Worker that is there, by script. */
  readonly workers: Map<string, Map<string, string>>;
  /** FreeScout's webhooks. */
  readonly webhooks: { id: number; url: string; events: string[]; mailboxes: number[] }[];
  /** Access's service tokens: each secret, and until when it is taken; the last is the newest. */
  readonly serviceTokens: {
    readonly id: string;
    readonly name: string;
    readonly clientId: string;
    readonly secrets: { value: string; until?: number }[];
  }[];
  /** Backups of each Heroku app's database, their schedules, and the address from which anybody can take one. */
  readonly postgres: Map<
    string,
    {
      readonly transfers: Transfer[];
      readonly schedules: DumpSchedule[];
      readonly address: string;
      /** The app that its DATABASE_URL belongs to, where that is another. */
      readonly owner?: string;
      /** Whether a backup that is begun ends well; it does where absent. */
      readonly succeeds?: boolean;
      /** Restores that were begun, and what each writes over the database. */
      readonly restores?: Transfer[];
      readonly restore?: (backup: string) => Promise<void>;
      /** Credentials that Heroku keeps, and what a new one does to the server. */
      readonly credentials?: string[];
      readonly makeRole?: (name: string) => Promise<void>;
    }
  >;
  /** Apps that have several databases, or may get one of a moment. */
  readonly databases: Map<string, Databases>;
  /** Why Heroku promotes nothing to an app. */
  readonly refusedPromotions: Map<string, string>;
  /** Automatic snapshots of each Lightsail instance. */
  readonly snapshots: Map<string, { readonly status: string; readonly createdAt: Date }[]>;
  readonly instances: Map<string, LightsailInstance>;
  /** Snapshots that outlive their instance, by name. */
  readonly keptSnapshots: Map<string, { of: string; createdAt: Date; state: string }>;
  /** Static addresses of Lightsail, and the instance that each leads to. */
  readonly addresses: Map<string, { readonly ip: string; attachedTo?: string }>;
  /** Changes of the ports of Lightsail instances, newest last. */
  readonly shells: string[];
  /** Slack's messages, newest last. */
  readonly messages: { channel: string; text: string }[];
  /** Mails sent, newest last. */
  readonly mails: { subject: string; text: string; id?: string; answers?: string }[];
  /** FreeScout's tickets, by their id. */
  readonly tickets: Map<
    number,
    {
      readonly id: number;
      readonly number: number;
      readonly status: string;
      readonly updatedAt: string;
      readonly closedAt?: string;
      /** Absent where FreeScout lacks the module. */
      readonly tags?: string[];
      /** What was written in it, newest first. */
      readonly threads?: {
        readonly type: string;
        readonly body: string;
        readonly state?: string;
        readonly createdAt?: string;
      }[];
    }
  >;
  /** Workflows of the repository by their file: what stands in it, and runs that people started, newest first. */
  readonly workflows: Map<string, { readonly text: string; readonly runs: WorkflowRun[] }>;
  /** Deployments of Pages projects, newest first. */
  readonly pages: Map<string, PagesDeployment[]>;
  /** Projects whose next build fails. */
  readonly failingPages: Set<string>;
  /** What the public page answers; nothing where it is down. */
  statusPage: object | undefined;
  readonly sentry: {
    /** Keys that its projects take events with. */
    readonly keys: Set<string>;
    /** Ids, as DSNs name them. */
    readonly organization: string;
    readonly projects: Set<string>;
    /** Of the token that its API knows. */
    readonly scopes: Set<string>;
    /** Errors of projects: when, and what was asked for. */
    readonly errors: { readonly project: string; readonly at: number; readonly url: string }[];
  };
  /** GitHub's issues, newest last. */
  readonly issues: {
    title: string;
    body: string;
    labels: string[];
    html_url: string;
    state?: string;
  }[];
}

/** What Infisical tells of a machine's secret; the times in seconds, 0 for no limit. */
export interface ClientSecret {
  readonly createdAt: string;
  readonly isClientSecretRevoked: boolean;
  readonly clientSecretTTL: number;
  readonly clientSecretNumUses: number;
  readonly clientSecretNumUsesLimit: number;
}

export interface LightsailInstance {
  /** Goes on to `running` each time somebody looks. */
  state: string;
  /** The snapshot that it was made out of. */
  readonly from?: string;
  readonly tags: readonly { readonly key: string; readonly value: string }[];
  readonly snapshotTime?: string;
  ports: readonly PortRange[];
  /** Ranges that stay open, whatever is put. */
  readonly stuck?: readonly PortRange[];
  readonly createdAt?: Date;
}

/** Ports of an instance, as Lightsail takes and tells them. */
export interface PortRange {
  readonly protocol: string;
  readonly fromPort: number;
  readonly toPort: number;
  readonly cidrs?: readonly string[];
  readonly ipv6Cidrs?: readonly string[];
  readonly cidrListAliases?: readonly string[];
}

/** A release as Heroku tells of it. */
export interface HerokuRelease {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly description: string;
  readonly slug: { readonly id: string } | null;
}

/** What Heroku Postgres tells of a backup. */
export interface Transfer {
  readonly num: number;
  readonly succeeded: boolean | null;
  readonly finished_at: string | null;
  readonly processed_bytes: number;
  readonly schedule?: object;
}

/** Databases of an app beside each other, as Heroku makes one of a moment of another. */
export interface Databases {
  /** What `heroku pg:info` says of the way back, such as `earliest from 2026-11-26 13:59 UTC`. */
  readonly earliest: string;
  /** The first is the one that the app begins with. */
  readonly all: {
    readonly id: string;
    name: string;
    readonly plan: string;
    readonly url: string;
    /** What it answers next to whoever waits for it. */
    standing: "unknown" | "waiting" | "available" | "failed";
    readonly credentials: string[];
    readonly schedules: DumpSchedule[];
  }[];
  readonly attachments: { readonly name: string; readonly namespace: string | null; id: string }[];
  /** Makes one of a moment. @returns its address */
  readonly make: (to: string) => Promise<string>;
  /** How one that was begun ends. */
  ends: "available" | "failed";
}

/** A daily dump that Heroku Postgres was asked for. */
export interface DumpSchedule {
  readonly uuid: string;
  /** Of the database, as its app calls it. */
  readonly name: string;
  readonly hour: number;
  readonly timezone: string;
}

export interface WorkflowRun {
  readonly id: number;
  readonly html_url: string;
  status: string;
  conclusion: string | null;
  readonly inputs?: object;
}

export interface PagesDeployment {
  readonly id: string;
  readonly url: string;
  readonly environment: string;
  latest_stage: { name: string; status: string };
  readonly deployment_trigger: { metadata: { commit_hash: string } };
}

export const emptyWorld = (): World => ({
  vault: new Map(),
  folders: new Set(["/"]),
  apps: new Map(),
  maintenance: new Set(),
  crashed: new Set(),
  open: new Map(),
  addOns: new Map(),
  dynos: [],
  runs: new Map(),
  releases: new Map(),
  herokuKeys: new Set(["key-of-heroku"]),
  drains: new Map(),
  logs: new Map(),
  parameters: new Map(),
  workers: new Map(),
  webhooks: [],
  serviceTokens: [],
  postgres: new Map(),
  databases: new Map(),
  refusedPromotions: new Map(),
  snapshots: new Map(),
  instances: new Map(),
  keptSnapshots: new Map(),
  addresses: new Map(),
  shells: [],
  messages: [],
  mails: [],
  issues: [],
  tickets: new Map(),
  workflows: new Map(),
  pages: new Map(),
  failingPages: new Set(),
  statusPage: { open: [], maintenance: [], resolved: [] },
  sentry: {
    keys: new Set(),
    organization: "450",
    projects: new Set(["7"]),
    scopes: new Set(["org:read"]),
    errors: [],
  },
});

/** A request, read. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export { type Answer, ok, refuse };

/** Answers the requests that are its own, as the service does; undefined for all others. */
export type FakeService = (
  asked: Asked,
  world: World,
) => Answer | undefined | Promise<Answer | undefined>;
