import type { Environment } from "./environments";
import { scheduledAccesses, type ScheduledAccess, scheduledAccessNames } from "./scheduled-jobs";

const clientId: string = "CF_ACCESS_CLIENT_ID";

/** Accesses of scheduled jobs that read the vault: what passes Access in front of it is among their credentials. */
const jobs = scheduledAccessNames.filter((access) =>
  scheduledAccesses[access].some((name) => name === clientId),
);

/**
 * Machines that ask the vault: jobs of CI, Velvet, which rotates, the agents, and the status page's Worker, which reads no more than
 * whether it answers (BCP §1.3, §3.2 phase 2). Each has a service token of Access of its own, so that one can be taken away without
 * the others.
 */
export const vaultReaders: readonly string[] = [...jobs, "velvet", "agents", "status"];

/** The service token of a machine. */
export const vaultReaderToken = (reader: string, environment: Environment): string =>
  `vault-reader-${reader}-${environment}`;

/** Whether an access of a scheduled job is one of them. */
export const readsVault = (access: string): boolean =>
  jobs.some((job: ScheduledAccess) => job === access);
