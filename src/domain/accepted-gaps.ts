/** Something that the platform does without on purpose, and what ends that. */
export interface AcceptedGap {
  readonly id: string;
  readonly gap: string;
  /** What ends the acceptance; absent where the plan names nothing, which is a question to the operator. */
  readonly trigger?: string;
  /** Where the plan says it. */
  readonly section: string;
}

/** The investments that wait, and the single points that are accepted (BCP §5, §1, §6.1; DPIA §3). */
export const acceptedGaps: readonly AcceptedGap[] = [
  {
    id: "multi-region-heroku",
    gap: "No failover of the apps to another region.",
    trigger:
      "The first customer in a region where the latency of us-east is unacceptable, or the first regional Heroku incident with an outage for customers of more than 30 minutes.",
    section: "BCP §5.1",
  },
  {
    id: "vault-ha",
    gap: "The vault is one instance in one zone.",
    trigger:
      "Vault-related incidents of SEV-3 or higher that recur after the launch, or a second operator.",
    section: "BCP §5.2",
  },
  {
    id: "aws-backup",
    gap: "No common backup vault, and no replication of backups to another region.",
    trigger: "Preparation of SOC 2 Type II, or the first enterprise customer.",
    section: "BCP §5.3",
  },
  {
    id: "rds-replica",
    gap: "Raptor's database has no read replica in a second zone.",
    trigger:
      "Customers' analytics queries cause replication lag, or a day's revenue exceeds the price of RDS's premium tier.",
    section: "BCP §5.4",
  },
  {
    id: "off-github-mirror",
    gap: "The repository has no mirror off GitHub.",
    trigger: "A GitHub incident of several days, or a security concern about access to it.",
    section: "BCP §5.5",
  },
  {
    id: "pagerduty",
    gap: "No pager beside Slack's push messages.",
    trigger: "A real SEV-1 after hours that Slack's push missed.",
    section: "BCP §5.6",
  },
  {
    id: "breach-notification",
    gap: "Authorities are notified of a breach by hand, within 72 hours.",
    section: "BCP §5.7",
  },
  {
    id: "retention-job",
    gap: "No job enforces the retention of seven years.",
    trigger: "2031-03-01: the first data reaches seven years in 2033.",
    section: "BCP §5.8",
  },
  {
    id: "no-deputy",
    gap: "All privileged access is gated on one person; there is no deputy.",
    trigger: "The first member of a team beside the operator.",
    section: "BCP §6.1",
  },
  {
    id: "state-replication",
    gap: "The state bucket is not replicated to another region.",
    trigger: "With AWS Backup (BCP §5.3).",
    section: "BCP §1.7",
  },
  {
    id: "vendors",
    gap: "Stripe, Postmark, Alpaca and Sentry are single points of failure.",
    section: "BCP §1.10",
  },
  {
    id: "no-noise",
    gap: "No noise (Laplace) is added to the buckets of 20 contributors.",
    trigger:
      "v1.5, where the risk of re-identification is assessed to have increased, or more than 10,000 opted-in users.",
    section: "DPIA §3 R1, §6.7",
  },
  {
    id: "goal-3",
    gap: "No anonymised data is offered as a product (Goal 3).",
    trigger: "An ADR, a consent flow of its own, a new assessment and a legal review.",
    section: "DPIA §3 R4",
  },
];
