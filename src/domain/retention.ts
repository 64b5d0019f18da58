/** How long things are kept, in days. Each list starts at the promise: shorter is no choice. */

/** Replaced or deleted versions of a deployment's state (BCP Win 2). */
export const stateRetentionDays = [90, 180, 365] as const;

/** Encrypted exports of the vault (BCP Win 3). */
export const vaultExportRetentionDays = [30, 60, 90, 180, 365] as const;

/** Database dumps of FreeScout (BCP §2.3). They hold customers' mail, so not for long either. */
export const dumpRetentionDays = [30, 60, 90] as const;

/** Who did what to the account and to the states; the tickets' own records of a breach are kept for years. */
export const accessLogRetentionDays = [365, 731, 1096] as const;

/** Oldest a KMS key's material gets before KMS replaces it. */
export const keyRotationDays = [90, 180, 365] as const;
