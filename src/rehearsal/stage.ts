import {
  DeleteObjectCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { backend } from "../domain/backend";
import { environments } from "../domain/environments";
import { awsRegion } from "../domain/regions";
import type { BuildHost } from "../engine/engine";
import { findEngine } from "../engine/find";
import { runPulumi } from "../engine/pulumi";
import { awsClient } from "../ops/clients/aws";
import { patience } from "../ops/clients/request";
import { backendAt, stateKey } from "../ops/drills/state/places";
import { goOffline, type Offline } from "../preview/offline";
import { CannotRun } from "../process/cannot-run";
import { type Ended, run } from "../process/child";
import { writeWorld } from "../simulator/cloud/world";
import { PlatformVault } from "./vault";
import { OperatorKeys } from "./keys";
import { PostgresServer } from "./postgres-server";
import { raptor } from "./raptor-backup.json";
import { S3Server } from "./s3-server";
import { CloudServices } from "./services";

const root = join(__dirname, "..", "..");

/** Credentials of a server that only this rehearsal reaches. */
const aws = { AWS_ACCESS_KEY_ID: "test", AWS_SECRET_ACCESS_KEY: "testtest" };

/**
 * A platform of its own on this machine: simulated clouds, a real S3 server with versions, a real PostgreSQL, a vault and
 * the services that commands ask. Nothing real is reached, and nothing is left of it.
 */
export class Stage {
  private constructor(
    readonly folder: string,
    private readonly offline: Offline,
    private readonly s3: S3Server,
    private readonly postgres: PostgresServer,
    private readonly keys: OperatorKeys,
    readonly services: CloudServices,
    readonly vault: PlatformVault,
  ) {}

  /** @throws CannotRun where the engine, GnuPG or one of the servers cannot be had; then nothing is left either */
  static async set(host: BuildHost, signal?: AbortSignal): Promise<Stage> {
    const folder = await mkdtemp(join(tmpdir(), "raxx-rehearsal-"));
    const undo: (() => unknown)[] = [async () => rm(folder, { recursive: true, force: true })];
    try {
      const engine = await findEngine({ root, env: process.env, host, signal });
      const keys = new OperatorKeys();
      undo.push(() => keys.end());
      const s3 = await S3Server.start([backend.bucket]);
      undo.push(async () => s3.stop());
      const postgres = await PostgresServer.start();
      undo.push(async () => postgres.stop());
      await postgres.run("CREATE DATABASE scratch");
      const vault = await new PlatformVault().start();
      undo.push(async () => vault.stop());
      const world = join(folder, "world.json");
      const services = await new CloudServices(world, Buffer.from(raptor, "base64")).start();
      undo.push(async () => services.stop());
      const offline = await goOffline({ root, folder, engine });
      undo.push(async () => offline.stop());
      await withVersions(s3.port);
      return new Stage(folder, offline, s3, postgres, keys, services, vault);
    } catch (error) {
      for (const each of undo.toReversed()) await each();
      throw error;
    }
  }

  /** Ends every process and removes every file of it. */
  async strike(): Promise<void> {
    await this.offline.stop();
    await Promise.all([this.services.stop(), this.vault.stop()]);
    await Promise.all([this.postgres.stop(), this.s3.stop()]);
    this.keys.end();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }

  /** What a person would have in the environment while everything is rebuilt. */
  get environment(): NodeJS.ProcessEnv {
    const bucket = `http://127.0.0.1:${this.s3.port}`;
    const { address } = this.services;
    return {
      ...this.offline.environment,
      ...aws,
      AWS_REGION: awsRegion,
      AWS_ENDPOINT_URL_SSM: address,
      AWS_ENDPOINT_URL_S3: bucket,
      // What the engine says instead of a checksum, this server takes for one.
      AWS_REQUEST_CHECKSUM_CALCULATION: "when_supported",
      PULUMI_BACKEND_URL: backendAt(backend.prefix, { AWS_ENDPOINT_URL_S3: bucket }),
      ...this.vault.environment,
      HEROKU_API_KEY: "key-of-heroku",
      HEROKU_HOST: address,
      HEROKU_DATA_HOST: address,
      CLOUDFLARE_API_TOKEN: "token-of-cloudflare",
      CLOUDFLARE_ACCOUNT_ID: "account",
      CLOUDFLARE_BASE_URL: address,
      RAXX_STATUS_URL: address,
      POSTMARK_SERVER_TOKEN: "token-of-postmark",
      POSTMARK_API_URL: address,
      SCRATCH_DATABASE_URL: this.postgres.url("scratch"),
      GNUPGHOME: this.keys.home,
      RAXX_OPERATOR_KEY: this.keys.publicKey,
      XDG_STATE_HOME: this.folder,
      NO_COLOR: "1",
    };
  }

  /** Runs `pulumi …` on the stage. @throws CannotRun with its last words where it fails */
  async pulumi(args: readonly string[]): Promise<void> {
    const all = [...args, "--non-interactive", "--color", "never"];
    ended(`pulumi ${args.join(" ")}`, await runPulumi(all, this.start));
  }

  /** Runs `raxx …` on the stage, as a person types it. @throws CannotRun with its last words where it does not end with 0 */
  async raxx(line: string): Promise<void> {
    const program = join(root, "src", "cli", "raxx.cjs");
    const words = [program, ...line.split(" ")];
    ended(`raxx ${line}`, await run(process.execPath, words, this.start));
  }

  /** Everything but the bucket and what lies in it is gone: apps, hosts, zones, keys, parameters, the vault. */
  loseEverything(): void {
    writeWorld(join(this.folder, "world.json"), { created: {}, records: [] });
    this.services.lose();
    this.vault.projects.clear();
  }

  /** The newest version of each stack's state is overwritten or deleted; the bucket keeps what was before. */
  async loseStates(): Promise<void> {
    const client = bucketClient(this.s3.port);
    for (const stack of environments) {
      const place = { Bucket: backend.bucket, Key: stateKey(backend.prefix, stack) };
      await (stack === "prod"
        ? client.send(new DeleteObjectCommand(place))
        : client.send(new PutObjectCommand({ ...place, Body: "{" })));
    }
    client.destroy();
  }

  private get start() {
    return { cwd: this.offline.project, env: this.environment };
  }
}

/** @throws CannotRun with the last words of a command that failed */
function ended(command: string, { code, stdout, stderr }: Ended): void {
  if (code === 0) return;
  const words = `${stdout}\n${stderr}`.trim().split("\n").slice(-12).join("\n");
  throw new CannotRun(`${command} ended with ${code}:\n${words}`);
}

async function withVersions(port: number): Promise<void> {
  const client = bucketClient(port);
  const VersioningConfiguration = { Status: "Enabled" } as const;
  await client.send(
    new PutBucketVersioningCommand({ Bucket: backend.bucket, VersioningConfiguration }),
  );
  client.destroy();
}

const bucketClient = (port: number): S3Client =>
  new S3Client({
    ...awsClient(patience),
    forcePathStyle: true,
    endpoint: `http://127.0.0.1:${port}`,
    credentials: { accessKeyId: aws.AWS_ACCESS_KEY_ID, secretAccessKey: aws.AWS_SECRET_ACCESS_KEY },
  });
