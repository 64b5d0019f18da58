import { readFileSync } from "node:fs";
import type { Readable } from "node:stream";
import { Miniflare, type Request, type RequestInit, type Response } from "miniflare";

const folder = "workers/status";

const schema = readFileSync(`${folder}/schema.sql`, "utf8")
  .replaceAll(/^--.*$/gm, "")
  .split(";")
  .filter((statement) => statement.trim() !== "");

/** A Worker that runs one statement on the page's database, as Cloudflare's API does for an operator. */
const operator = `export default {
  async fetch(request, { INCIDENTS }) {
    const { sql, params } = await request.json();
    try {
      const { results, meta } = await INCIDENTS.prepare(sql).bind(...params).all();
      return Response.json({ results, id: meta.last_row_id });
    } catch (error) {
      return Response.json({ error: error.message }, { status: 400 });
    }
  },
};`;

interface Answer {
  readonly results: Record<string, unknown>[];
  /** Of the row that was inserted last. */
  readonly id: number;
}

/** The status page's Worker in Cloudflare's own runtime, with D1 beside it. */
export class StatusCloud {
  readonly #cloud: Miniflare;

  /** @param world answers what the Worker itself asks */
  constructor(
    bindings: Readonly<Record<string, string>> = {},
    world?: (request: Request) => Response | Promise<Response>,
  ) {
    const common = {
      modules: true,
      compatibilityDate: "2026-03-01",
      d1Databases: { INCIDENTS: "incidents" },
    };
    this.#cloud = new Miniflare({
      // The Worker logs why it cannot read its database, which some tests want to happen.
      handleRuntimeStdio: (stdout: Readable, stderr: Readable) => {
        stdout.resume();
        stderr.resume();
      },
      workers: [
        {
          ...common,
          name: "status",
          scriptPath: `${folder}/index.js`,
          compatibilityFlags: ["global_fetch_strictly_public"],
          bindings: { ...bindings },
          ...(world && { outboundService: world }),
        },
        { ...common, name: "operator", script: operator, routes: ["operator.test/*"] },
      ],
    });
  }

  get(path: string, init?: RequestInit): Promise<Response> {
    return this.#cloud.dispatchFetch(`https://status.raxx.app${path}`, init);
  }

  /** Runs one statement. Not by Miniflare's own proxy, which stops the thread and loses answers on a busy machine. */
  async query(sql: string, ...params: unknown[]): Promise<Answer> {
    const body = JSON.stringify({ sql, params });
    const answer = await this.#cloud.dispatchFetch("http://operator.test/", {
      method: "POST",
      body,
    });
    const said = (await answer.json()) as Answer & { error?: string };
    if (said.error !== undefined) throw new Error(said.error);
    return said;
  }

  /** Empties the incident log. */
  async empty(): Promise<void> {
    for (const table of ["tickets", "notes", "maintenance", "incidents"])
      await this.query(`DROP TABLE IF EXISTS ${table}`);
    for (const statement of schema) await this.query(statement);
  }

  async stop(): Promise<void> {
    await this.#cloud.dispose();
  }
}
