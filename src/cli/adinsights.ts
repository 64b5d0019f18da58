import { Argument, type Command, InvalidArgumentError } from "commander";
import { type AdinsightsJobName, adinsightsJobNames } from "../domain/adinsights-jobs";
import type { Environment } from "../domain/environments";
import type { AlertFlags } from "../ops/adinsights/alerts";
import type { AuditFlags } from "../ops/adinsights/audit";
import type { ExportFlags } from "../ops/adinsights/export-audit";
import type { FrontendFlags } from "../ops/adinsights/frontend";
import type { JobFlags } from "../ops/adinsights/jobs";
import type { KeyFlags } from "../ops/adinsights/keys";
import type { LogFlags } from "../ops/adinsights/logs";
import type { ReleaseFlags } from "../ops/adinsights/release";
import type { TenantFlags } from "../ops/adinsights/operations";
import { changing, hours, looking, moment, words } from "./analytics-options";
import { command, ending, print } from "./command";
import { talk, unasked } from "./confirm";

/** `raxx adinsights …`: the second product from outside, and what its own API is asked for (ADinsights runbook). */
export const adinsightsCommand = (): Command =>
  command("adinsights")
    .description("the second product, ADinsights")
    .addCommand(checkCommand())
    .addCommand(freshnessCommand())
    .addCommand(frontendCommand())
    .addCommand(logsCommand())
    .addCommand(keysCommand())
    .addCommand(runCommand())
    .addCommand(releaseCommand())
    .addCommand(auditCommand())
    .addCommand(exportCommand())
    .addCommand(
      command("tenants").description("its tenants, kept apart").addCommand(tenantsCommand()),
    )
    .addCommand(command("alerts").description("its alerts").addCommand(alertsCommand()));

interface Looking {
  readonly env: Environment;
  readonly json?: boolean;
}

const checkCommand = (): Command =>
  looking(
    "check",
    "health, freshness, the webhook's refusals and the snapshot's age; exits 1 when one is not kept",
  ).action(
    ending(async ({ env, json = false }: Looking) => {
      const { check } = await import("../ops/adinsights/operations.js");
      return check(env, json, print);
    }),
  );

const freshnessCommand = (): Command =>
  looking(
    "freshness",
    "whether Airbyte, dbt and the snapshot are in time by their own payloads; exits 1 when one is not, or cannot be told",
  ).action(
    ending(async ({ env, json = false }: Looking) => {
      const { checkFreshness } = await import("../ops/adinsights/operations.js");
      return checkFreshness(env, json, print);
    }),
  );

const frontendCommand = (): Command =>
  command("frontend")
    .description(
      "build the frontend of a checkout, and look at the page that came of it; exits 1 when it fails",
    )
    .requiredOption("--checkout <folder>", "of ADinsights' repository", words)
    .option("--json", "print JSON and nothing else")
    .action(
      ending(async (flags: FrontendFlags) => {
        const { checkFrontend } = await import("../ops/adinsights/frontend.js");
        return checkFrontend(flags, print);
      }),
    );

const logsCommand = (): Command =>
  looking(
    "logs",
    "whether log lines arrive, and those of tasks name their tenant; exits 1 when a stream is silent or one does not",
  )
    .option("--hours <n>", "how far the log groups are looked back", hours, 1)
    .action(
      ending(async (flags: LogFlags) => {
        const { checkLogs } = await import("../ops/adinsights/logs.js");
        return checkLogs(flags, print);
      }),
    );

const keysCommand = (): Command =>
  looking(
    "keys",
    "whether the weekly rotation of the tenants' keys ran; exits 1 when it did not for eight days",
  )
    .option("--tell", "tell the operator when it did not")
    .action(
      ending(async (flags: KeyFlags) => {
        const { checkKeys } = await import("../ops/adinsights/keys.js");
        return checkKeys(flags, talk());
      }),
    );

const runCommand = (): Command =>
  changing("run", "a job of the runbook's, from a checkout of ADinsights and with its credentials")
    .addArgument(new Argument("<job>", "which of them").choices(adinsightsJobNames))
    .requiredOption("--checkout <folder>", "of ADinsights' repository", words)
    .option("--tenant <uuid>", "of this tenant only", uuid)
    .requiredOption("--reference <text>", "the incident or ticket that it is run for", words)
    .action(
      ending(async (job: AdinsightsJobName, flags: JobFlags & { yes?: boolean }) => {
        const { runJob } = await import("../ops/adinsights/jobs.js");
        return runJob(job, flags, talk(flags.yes));
      }),
    );

const releaseCommand = (): Command =>
  changing(
    "release",
    "tag main of ADinsights where its checks are green, and have the tag deployed",
  )
    .addArgument(new Argument("<tag>", "such as v1.2.3").argParser(version))
    .requiredOption("--repository <owner/name>", "of ADinsights", repository)
    .requiredOption("--reference <text>", "the ticket of the release", words)
    .action(
      ending(async (tag: string, flags: Omit<ReleaseFlags, "tag"> & { yes?: boolean }) => {
        const { releaseAdinsights } = await import("../ops/adinsights/release.js");
        return releaseAdinsights({ ...flags, tag }, talk(flags.yes));
      }),
    );

const auditCommand = (): Command =>
  looking(
    "audit",
    "the product's audit log, all pages; exits 1 when nothing is logged, or not by tenant",
  )
    .option("--action <name>", "entries of this action only", words)
    .option("--resource-type <name>", "entries of this type of resource only", words)
    .option("--since <time>", "entries since then, such as 2026-05-21T14:03:00Z", moment)
    .action(
      ending(async (flags: AuditFlags) => {
        const { audit } = await import("../ops/adinsights/audit.js");
        return audit(flags, { print });
      }),
    );

const exportCommand = (): Command =>
  looking(
    "export-audit",
    "each finished day of the audit log as one object, written once; exits 1 when a day since the first export is lost",
  )
    .option("--dry-run", "show which days would be exported, and write nothing")
    .action(
      ending(async (flags: ExportFlags) => {
        const { exportAudit } = await import("../ops/adinsights/export-audit.js");
        return exportAudit(flags, flags.dryRun ? talk() : unasked());
      }),
    );

const tenantsCommand = (): Command =>
  looking(
    "check",
    "ask as two test tenants and as a stranger, before each release; exits 1 when one sees what is not its own",
  )
    .requiredOption("--tenant <uuid>", "the tenant of ADINSIGHTS_TENANT_TOKEN", words)
    .requiredOption("--other-tenant <uuid>", "the tenant of ADINSIGHTS_OTHER_TENANT_TOKEN", words)
    .action(
      ending(async (flags: TenantFlags) => {
        const { checkIsolation } = await import("../ops/adinsights/operations.js");
        return checkIsolation(flags, print);
      }),
    );

const alertsCommand = (): Command =>
  changing("run", "have every alert evaluated once more, after a remediation")
    .requiredOption("--reference <text>", "the incident that was remedied", words)
    .action(
      ending(async (flags: AlertFlags & { yes?: boolean }) => {
        const { runAlerts } = await import("../ops/adinsights/alerts.js");
        return runAlerts(flags, talk(flags.yes));
      }),
    );

function uuid(text: string): string {
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return text.toLowerCase();
  throw new InvalidArgumentError("Give a tenant's UUID.");
}

function version(text: string): string {
  if (/^v(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/.test(text)) return text;
  throw new InvalidArgumentError("Give a version, such as v1.2.3.");
}

function repository(text: string): string {
  if (/^[\w.-]+\/[\w.-]+$/.test(text)) return text;
  throw new InvalidArgumentError("Give owner and name, such as raxx-app/adinsights.");
}
