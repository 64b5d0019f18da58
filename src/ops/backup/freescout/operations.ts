import { platformOf } from "../../../config/stack-file/platform";
import type { PlatformConfig } from "../../../config/schema";
import type { Environment } from "../../../domain/environments";
import { CannotRun } from "../../../process/cannot-run";
import { kept } from "../../../process/exit-codes.json";
import { change } from "../../change/change";
import { outside, showResult, type Surroundings, type Talk } from "../../change/surroundings";
import { Objects } from "../../clients/objects";
import { Parameters } from "../../clients/parameters";
import { placeWhole } from "../place";
import { dumpOf, type DumpSecrets } from "./dump";
import { verifiedDump } from "./verified";

/** Where the dumps lie; the bucket's rule ends their days after 30 (BCP §2.3). */
const dumpPrefix = "db-backups/freescout/";

/** What `raxx backup freescout` takes. */
export interface Flags {
  readonly env: Environment;
  readonly json?: boolean;
}

/** `raxx backup …`: each resolves to the exit code. */
export class FreeScoutBackup {
  constructor(
    private readonly flags: Flags,
    private readonly talk: Talk,
    private readonly signal: AbortSignal,
    private readonly around: Surroundings = outside,
    private readonly config: PlatformConfig = platformOf(flags.env),
  ) {}

  async run(): Promise<number> {
    const { env, json } = this.flags;
    const { bucket, dump } = this.settings();
    const { patience, lock } = this.around;
    const key = `${dumpPrefix}${lock.now().toISOString().slice(0, 10)}.sql.gz`;
    const told = { command: "backup freescout", target: key };
    const placed = await change(env, told, this.around, this.talk.tell, async () => {
      const secrets = await secretsOf(new Parameters(env, patience));
      this.talk.tell(`dumping ${dump.database} on ${dump.address}`);
      const pieces = verifiedDump(dumpOf(dump, secrets, this.signal));
      return placeWhole(new Objects(bucket, patience), key, pieces);
    });
    showResult(
      this.talk,
      json,
      { bucket, ...placed },
      () =>
        `${bucket}/${key}: ${placed.bytes} bytes, SHA-256 ${placed.sha256}; a complete dump, read back whole.`,
    );
    return kept;
  }

  private settings() {
    const { tickets } = this.config;
    const file = `Pulumi.${this.flags.env}.yaml`;
    if (!tickets) throw new CannotRun(`${this.flags.env} has no FreeScout. Give --env prod.`);
    if (!tickets.dump)
      throw new CannotRun(
        `${file} does not say how FreeScout's host is reached: write raxx:tickets.dump (docs/runbooks/freescout-backup.md).`,
      );
    return { bucket: tickets.attachments.bucket, dump: tickets.dump };
  }
}

async function secretsOf(parameters: Parameters): Promise<DumpSecrets> {
  const [privateKey, password] = await Promise.all(
    ["ssh_key", "db_password"].map(async (name) => {
      const value = await parameters.read(`/raxx/freescout/${name}`);
      if (value !== undefined) return value;
      throw new CannotRun(
        `SSM has no /raxx/freescout/${name}: \`raxx secrets sync --env prod\` brings it there from the vault.`,
      );
    }),
  );
  return { privateKey: privateKey ?? "", password: password ?? "" };
}
