/**
 * The processing of personal data that the five documents speak of, for the record that GDPR Art. 30 asks for. What no document
 * says is absent and shown as such: the record invents no purpose and no period.
 */
export interface ProcessingActivity {
  readonly id: string;
  readonly activity: string;
  readonly purpose?: string;
  readonly lawfulBasis?: string;
  readonly subjects: string;
  readonly data: string;
  readonly recipients?: string;
  /** How long it is kept. */
  readonly retention?: string;
  readonly measures: string;
  readonly source: string;
  /** Systems, as the program names them, whose stores hold it. */
  readonly systems: readonly string[];
  /** Parts of the names of those stores, where a system holds several kinds. */
  readonly stores?: readonly string[];
}

export const controller = {
  name: "Raxx",
  contact: "ops@raxx.app",
  representative: "Kristerpher Henderson",
} as const;

export const processingActivities: readonly ProcessingActivity[] = [
  {
    id: "shadow-analytics",
    activity: "Shadow analytics",
    purpose: "Improvement of the product, and recommendation of strategies (Goals 1 and 2).",
    lawfulBasis: "Consent, GDPR Art. 6(1)(a), opt-in and withdrawable.",
    subjects: "Users who opted in.",
    data: "Weekly aggregates of 20 or more contributors, and an opaque pseudonym; no directly identifying attribute.",
    recipients: "None; a third party needs the assessment to be run again.",
    measures:
      "A service and database of its own in the Union, behind a service token; a floor of 20; no column and no key that names a person; erasure within 30 days of an opt-out.",
    source: "DPIA §1, §2, §4",
    systems: ["analytics"],
  },
  {
    id: "consent-history",
    activity: "History of consent",
    purpose: "Proof of the state of a consent at a time (GDPR Art. 7).",
    subjects: "Users.",
    data: "Opt-ins, opt-outs and re-opt-ins with their times, by user.",
    measures: "Append-only; a database apart from the analytics store.",
    source: "DPIA §4.6",
    systems: ["apps"],
    stores: ["queue"],
  },
  {
    id: "platform",
    activity: "Accounts and trading tools of the platform",
    subjects: "Users and testers.",
    data: "Accounts with passkeys, audit events, waitlist entries with their origin and e-mail address.",
    measures:
      "Passkeys only; separated database roles; point-in-time restore; daily backups of seven days.",
    source: "BCP §1.1, §1.2; detection, telemetry",
    systems: ["apps"],
    stores: ["api", "console", "velvet"],
  },
  {
    id: "logs",
    activity: "Application and router logs",
    purpose: "Detection of attacks and errors.",
    subjects: "Everybody who sends a request.",
    data: "Addresses of clients and the paths they ask for.",
    retention: "30 to 90 days in the platform's own sink.",
    measures:
      "Drains over TLS, to a receiver that takes those of known drains; those of analytics into the Union.",
    source: "detection FINDING-002; DPIA §3 R2",
    systems: ["apps", "analytics"],
    stores: ["logs", "log-lines"],
  },
  {
    id: "support",
    activity: "Support tickets",
    subjects: "Whoever writes to support.",
    data: "Mail, addresses and attachments.",
    retention: "Dumps of the database 30 days, seven snapshots of the host.",
    measures: "Private, encrypted, versioned bucket; daily snapshot and dump.",
    source: "BCP §1.4, §2.3",
    systems: ["tickets"],
  },
  {
    id: "adinsights",
    activity: "ADinsights",
    subjects: "Its users, by tenant.",
    data: "Audit events and structured logs.",
    retention: "Audit exports 365 days, structured logs 30 days, at least.",
    measures: "Tenancy enforced; encrypted, versioned audit bucket.",
    source: "ADinsights, logging and audit",
    systems: ["adinsights"],
  },
];
