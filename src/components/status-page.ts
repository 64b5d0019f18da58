import { readFileSync } from "node:fs";
import { join } from "node:path";
import { D1Database } from "@pulumi/cloudflare/d1database";
import { WorkersCustomDomain } from "@pulumi/cloudflare/workersCustomDomain";
import { WorkersScript } from "@pulumi/cloudflare/workersScript";
import { WorkersScriptSubdomain } from "@pulumi/cloudflare/workersScriptSubdomain";
import * as pulumi from "@pulumi/pulumi";
import type { EdgeConfig } from "../config/schema";
import type { System } from "./system";

type StatusConfig = NonNullable<EdgeConfig["status"]>;

export interface StatusPageArgs extends StatusConfig {
  readonly accountId: string;
  readonly zoneId: pulumi.Input<string>;
}

/**
 * The public incident log: a Worker with a D1 database (BCP §7.2). `raxx status` writes incidents through Cloudflare's
 * own API; FreeScout's webhook opens and closes them, by a secret that the program does not know.
 */
export class StatusPage extends pulumi.ComponentResource {
  constructor(
    private readonly args: StatusPageArgs,
    private readonly system: System,
  ) {
    super("raxx:cloudflare:StatusPage", "status", {}, { parent: system });
    const script = this.declareScript(this.declareDatabase());
    this.publish(script);
    this.registerOutputs({});
  }

  private get child(): pulumi.CustomResourceOptions {
    return { parent: this };
  }

  private declareDatabase(): D1Database {
    const { accountId, database: name } = this.args;
    return new D1Database(
      "status-incidents",
      { accountId, name },
      { ...this.system.stateful, parent: this },
    );
  }

  private declareScript(database: D1Database): WorkersScript {
    const { accountId, script: scriptName } = this.args;
    return new WorkersScript(
      "status-worker",
      {
        accountId,
        scriptName,
        mainModule: "index.js",
        content: workerSource(),
        compatibilityDate: "2026-03-01",
        // Else a request to the zone's own vault would pass Access by, and see less than a machine does.
        compatibilityFlags: ["global_fetch_strictly_public"],
        bindings: [{ type: "d1", name: "INCIDENTS", id: database.id }],
        // Secrets of the webhook and for the vault are set beside the program, and would be lost with each change of the script.
        keepBindings: ["secret_text"],
        // Errors are kept; a log line for each visit would hold the visitor's address.
        observability: { enabled: true, logs: { enabled: true, invocationLogs: false } },
      },
      this.child,
    );
  }

  /** At its host only: the Worker's address on workers.dev stays closed. */
  private publish({ scriptName }: WorkersScript): void {
    const { accountId, zoneId, host: hostname } = this.args;
    new WorkersScriptSubdomain(
      "status-workers-dev",
      { accountId, scriptName, enabled: false, previewsEnabled: false },
      this.child,
    );
    new WorkersCustomDomain(
      hostname,
      { accountId, hostname, service: scriptName, zoneId },
      this.child,
    );
  }
}

/** In the state rather than a path to it, so that a preview shows which lines change. */
const workerSource = (): string =>
  readFileSync(join(__dirname, "..", "..", "workers", "status", "index.js"), "utf8");
