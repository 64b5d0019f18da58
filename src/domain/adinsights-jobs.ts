/** One-off jobs of ADinsights that its runbook has a person run from a checkout, with the environment's credentials exported. */
export interface AdinsightsJob {
  /** What it does, as a person is asked about it. */
  readonly does: string;
  /** Folder below the checkout in which it is run. */
  readonly folder: string;
  readonly program: readonly [program: string, ...args: string[]];
  /** The option that names a tenant. */
  readonly tenant: string;
  /** Whether it is of one tenant only; else, without one, of all. */
  readonly needsTenant: boolean;
  /** The option by which it says what it would do, and does nothing. */
  readonly dryRun?: string;
}

export const adinsightsJobs = {
  // Airbyte webhook, Disaster Recovery.
  "sync-airbyte": {
    does: "fetches what Airbyte's webhooks did not bring",
    folder: "backend",
    program: ["python", "manage.py", "sync_airbyte"],
    tenant: "--tenant",
    needsTenant: true,
  },
  // Snapshot Lag Troubleshooting 2.
  "snapshot-metrics": {
    does: "makes the warehouse snapshot anew",
    folder: "backend",
    program: ["python", "manage.py", "snapshot_metrics"],
    tenant: "--tenant-id",
    needsTenant: false,
  },
  // Secrets Rotation CLI.
  "rotate-deks": {
    does: "rotates the data keys",
    folder: ".",
    program: ["python", "scripts/rotate_deks.py"],
    tenant: "--tenant-id",
    needsTenant: false,
    dryRun: "--dry-run",
  },
} as const satisfies Readonly<Record<string, AdinsightsJob>>;

export type AdinsightsJobName = keyof typeof adinsightsJobs;

export const adinsightsJobNames = Object.keys(adinsightsJobs) as AdinsightsJobName[];

/** The workflow of the product's repository that deploys a tag (runbook, Deployments 3). */
export const adinsightsDeployWorkflow = "deploy-full-stack.yml";
