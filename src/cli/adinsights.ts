import type { Command } from "commander";
import type { Environment } from "../domain/environments";
import { command, ending, environmentOption, print } from "./command";

/** `raxx adinsights check`: the second product from outside (ADinsights runbook, Health Checks, Webhook, Snapshot). */
export const adinsightsCommand = (): Command =>
  command("adinsights")
    .description("the second product, ADinsights")
    .addCommand(
      command("check")
        .description(
          "health, freshness, the webhook's refusals and the snapshot's age; exits 1 when one is not kept",
        )
        .addOption(environmentOption())
        .option("--json", "print JSON and nothing else")
        .action(
          ending(async ({ env, json = false }: { env: Environment; json?: boolean }) => {
            const { check } = await import("../ops/adinsights/operations.js");
            return check(env, json, print);
          }),
        ),
    );
