import { platformOf } from "../../../config/stack-file/platform";
import type { PlatformConfig } from "../../../config/schema";
import type { Environment } from "../../../domain/environments";
import { CannotRun } from "../../../process/cannot-run";
import { kept } from "../../../process/exit-codes.json";
import { raxx } from "../../../process/raxx-command";
import { alerting } from "../../change/alert";
import { change } from "../../change/change";
import { outside, showResult, type Surroundings, type Talk } from "../../change/surroundings";
import { Objects } from "../../clients/objects";
import { Parameters } from "../../clients/parameters";
import { placeWhole } from "../place";
import { dumpOf, type DumpSecrets } from "./dump";
import { withOpenPort } from "./open-port";
import { verifiedDump } from "./verified";

/** Where the dumps lie; the bucket's rule ends their days after 30 (BCP §2.3). */
const dumpPrefix = "db-backups/freescout/";

/** What `raxx backup freescout` takes. */
export interface Flags {
  readonly env: Environment;
  readonly json?: boolean;
  /** Opens the host's port 22 for this machine while it works. */
  readonly openPort?: boolean;
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

  /** A failure is told the operator once. */
  async run(): Promise<number> {
    const settings = this.settings();
    const { env } = this.flags;
    const remedy = `Again: ${raxx`backup freescout --env ${env}`} (docs/runbooks/freescout-backup.md)`;
    const told = { command: "backup freescout", remedy };
    const backup = async (): Promise<number> => this.backup(settings);
    const work = this.flags.openPort
      ? async () => withOpenPort(settings.instance, this.around, this.talk.tell, backup)
      : backup;
    return alerting(env, told, this.around, this.talk.tell, work);
  }

  private async backup({ bucket, dump }: ReturnType<typeof this.settings>): Promise<number> {
    const { env, json } = this.flags;
    const { patience, lock } = this.around;
    const key = `${dumpPrefix}${lock.now().toISOString().slice(0, 10)}.sql.gz`;
    const told = { command: "backup freescout", target: key } as const;
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
    if (!tickets)
      throw new CannotRun(
        `${this.flags.env} has no FreeScout: \`${raxx`backup freescout --env prod`}\`.`,
      );
    if (!tickets.dump)
      throw new CannotRun(
        `${file} does not say how FreeScout's host is reached: write raxx:tickets.dump (docs/runbooks/freescout-backup.md).`,
      );
    const { attachments, dump, instance } = tickets;
    return { bucket: attachments.bucket, dump, instance: instance.name };
  }
}

async function secretsOf(parameters: Parameters): Promise<DumpSecrets> {
  const [privateKey, password] = await Promise.all(
    ["ssh_key", "db_password"].map(async (name) => {
      const value = await parameters.read(`/raxx/freescout/${name}`);
      if (value !== undefined) return value;
      throw new CannotRun(
        `SSM has no /raxx/freescout/${name}: \`${raxx`secrets sync --env prod`}\` brings it there from the vault.`,
      );
    }),
  );
  return { privateKey: privateKey ?? "", password: password ?? "" };
}
