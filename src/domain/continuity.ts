/** Each kind of restore that is drilled, and how many days its last good drill may be old (BCP §4 Win 4). */
export const drillPeriodDays = {
  /** A damaged state, restored from the bucket's versions (BCP §2.5). */
  state: 31,
  /** Raptor's newest backup into a scratch database (BCP §2.1, Win 4). */
  postgres: 90,
  /** The vault's export into an empty vault (BCP §2.2, Win 3). */
  vault: 90,
  /** FreeScout's newest dump into a scratch database (BCP §2.3). */
  freescout: 90,
  /** Everything lost and rebuilt, in simulated clouds (BCP §3.2; the plan is reviewed every 90 days). */
  "golden-image": 90,
} as const;

export type DrillKind = keyof typeof drillPeriodDays;

export const drillKinds = Object.keys(drillPeriodDays) as DrillKind[];

/** Apps of prod whose database has to be restorable (BCP §1.2), and what a restored one has to have. */
export const backedUpApps = ["raxx-api-prod", "raxx-velvet-prod", "raxx-queue-prod"] as const;

export type BackedUpApp = (typeof backedUpApps)[number];

/** Raptor reads and writes as this role, which can neither alter nor drop (BCP §1.2, §2.1 step 6). */
export const raptorRole = {
  app: "raxx-api-prod",
  name: "raptor_app",
  may: ["SELECT", "INSERT", "UPDATE", "DELETE"],
  mayNot: ["TRUNCATE", "TRIGGER"],
} as const;

/** Where FreeScout's dump of a day is put, `YYYY-MM-DD.sql.gz` (BCP §2.3). */
export const dumpPrefix = "db-backups/freescout/";

/** Where the vault's export of a day is put, `YYYY-MM-DD.json.gpg` (BCP Win 3). */
export const vaultExportPrefix = "vault-exports/";

/** How old a backup may be, and how small it cannot be (BCP §4 Win 1, 3, 5). */
export const smokeLimits = {
  snapshotHours: 25,
  exportHours: 25,
  /** An export has more. */
  exportBytes: 1024,
  backupHours: 48,
} as const;

/** A resource that has to be declared: its type, the name that the program gives it, and what its inputs hold. */
export interface Declaration {
  readonly type: string;
  readonly name: string;
  /** Texts of the inputs as JSON. */
  readonly holds?: readonly string[];
}

/** A component of BCP §1, what it may lose and how long it may take, and what is to give that. */
export interface Component {
  readonly section: string;
  readonly name: string;
  /** Minutes; absent where the plan sets none. */
  readonly target: { readonly rpo?: number; readonly rto?: number };
  readonly mechanism: string;
  /** Minutes that the mechanism may lose when it works. */
  readonly rpo?: number;
  readonly declared: readonly Declaration[];
  /** Names of the smoke's checks that show that it works. */
  readonly smoke: readonly string[];
  /** The drill that measures how long it takes. */
  readonly drill?: DrillKind;
}

const hours = (count: number): number => count * 60;

const snapshotted = (name: string): Declaration => ({
  type: "aws:lightsail/instance:Instance",
  name,
  holds: ['"type":"AutoSnapshot"', '"status":"Enabled"'],
});

const dedicatedPostgres = (label: string): Declaration => ({
  type: "heroku:index/addon:Addon",
  name: `${label}-postgres`,
  holds: ['"plan":"heroku-postgresql:standard-'],
});

/** The components of BCP §1 with the targets that it sets, each by the mechanism that restores what was lost. */
export const components: readonly Component[] = [
  {
    section: "§1.1",
    name: "Heroku apps",
    target: { rpo: 0, rto: 15 },
    mechanism: "no state in dynos; Heroku restarts and rolls back",
    rpo: 0,
    declared: ["api", "console", "velvet"].map((label) => ({
      type: "heroku:index/app:App",
      name: `${label}-app`,
    })),
    smoke: [],
  },
  {
    section: "§1.2",
    name: "Heroku Postgres",
    target: { rpo: 5, rto: hours(2) },
    mechanism: "continuous protection of a dedicated plan; daily backups beside it",
    rpo: 5,
    declared: ["api", "velvet", "queue"].map(dedicatedPostgres),
    smoke: backedUpApps.flatMap((app) => [`backup of ${app}`, `schedule of ${app}`]),
    drill: "postgres",
  },
  {
    section: "§1.3",
    name: "vault",
    target: { rpo: hours(24), rto: hours(2) },
    mechanism: "daily snapshot and daily encrypted export",
    rpo: hours(24),
    declared: [snapshotted("vault-instance")],
    smoke: ["snapshot of vault", "the vault's export"],
    drill: "vault",
  },
  {
    section: "§1.4",
    name: "FreeScout",
    target: { rpo: hours(24), rto: 30 },
    mechanism: "daily snapshot and daily dump",
    rpo: hours(24),
    declared: [snapshotted("tickets-instance")],
    smoke: ["snapshot of tickets", "FreeScout's dump of yesterday"],
    drill: "freescout",
  },
  {
    section: "§1.5",
    name: "GitHub",
    target: { rpo: 0 },
    mechanism: "every clone is a copy; the branch refuses deletion",
    rpo: 0,
    declared: [
      { type: "github:index/repositoryRuleset:RepositoryRuleset", name: "default-branch" },
    ],
    smoke: [],
  },
  {
    section: "§1.6",
    name: "Cloudflare",
    target: {},
    mechanism: "declared here, and deployed again from GitHub",
    declared: [
      { type: "cloudflare:index/zone:Zone", name: "" },
      { type: "cloudflare:index/pagesProject:PagesProject", name: "" },
    ],
    smoke: [],
  },
  {
    section: "§1.7",
    name: "state of deployments",
    target: { rpo: 0 },
    mechanism: "versions of the bucket",
    rpo: 0,
    declared: [
      {
        type: "aws:s3/bucketVersioning:BucketVersioning",
        name: "iac-state",
        holds: ['"status":"Enabled"'],
      },
    ],
    smoke: ["versions of the state bucket"],
    drill: "state",
  },
  {
    section: "§1.8",
    name: "SSM parameters",
    target: {},
    mechanism: "filled again from the vault (`raxx secrets sync`)",
    declared: [{ type: "aws:ssm/parameter:Parameter", name: "" }],
    smoke: ["the vault's export"],
  },
];
