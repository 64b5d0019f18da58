import type { IncomingHttpHeaders } from "node:http";

/** What the platform's services hold, for tests to make and to look into. */
export interface World {
  /** Versions of each secret in the vault, by path; the last is the newest. */
  readonly vault: Map<string, { value: string; createdAt: string }[]>;
  /** Folders of the vault. */
  readonly folders: Set<string>;
  /** Configuration of each Heroku app. */
  readonly apps: Map<string, Record<string, string>>;
  /** Releases of Heroku apps, oldest first. */
  readonly releases: Map<string, HerokuRelease[]>;
  /** Keys that Heroku takes. */
  readonly herokuKeys: Set<string>;
  /** Logs of Heroku apps. */
  readonly logs: Map<string, string>;
  /** SSM parameters, and the key each was last written under. */
  readonly parameters: Map<string, { value: string; key?: string }>;
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
    { readonly transfers: Transfer[]; readonly schedules: object[]; readonly address: string }
  >;
  /** Automatic snapshots of each Lightsail instance. */
  readonly snapshots: Map<string, { readonly status: string; readonly createdAt: Date }[]>;
  /** Slack's messages, newest last. */
  readonly messages: { channel: string; text: string }[];
  /** Mails sent, newest last. */
  readonly mails: { subject: string; text: string }[];
  /** GitHub's issues, newest last. */
  readonly issues: { title: string; body: string; labels: string[]; html_url: string }[];
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
  readonly succeeded: boolean;
  readonly finished_at: string;
  readonly processed_bytes: number;
  readonly schedule?: object;
}

export const emptyWorld = (): World => ({
  vault: new Map(),
  folders: new Set(["/"]),
  apps: new Map(),
  releases: new Map(),
  herokuKeys: new Set(["key-of-heroku"]),
  logs: new Map(),
  parameters: new Map(),
  serviceTokens: [],
  postgres: new Map(),
  snapshots: new Map(),
  messages: [],
  mails: [],
  issues: [],
});

/** A request, read. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Answers the requests that are its own, as the service does; undefined for all others. */
export type FakeService = (asked: Asked, world: World) => Answer | undefined;

export const ok = (body: unknown, status = 200): Answer => ({ status, body });

/** What a service says of a request that it does not take; a marked text, which nobody may repeat. */
export const refuse = (status: number): Answer => ({
  status,
  body: { message: "body-of-a-refusal" },
});
