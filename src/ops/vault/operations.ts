import { services } from "../../config/services";
import { platformOf } from "../../config/stack-file/platform";
import type { PlatformConfig, VaultConfig } from "../../config/schema";
import type { Environment } from "../../domain/environments";
import { kept } from "../../process/exit-codes.json";
import { raxx } from "../../process/raxx-command";
import { alerting } from "../change/alert";
import { change } from "../change/change";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { Objects } from "../clients/objects";
import { VaultServer } from "../clients/vault-server";
import { type Recipient, recipientIn, recipientOf } from "../encryption/recipient";
import { countsText } from "./entry";
import { type Export, type Exported, exportCounts, exportKey, exportVault } from "./export";
import { vaultOf } from "./of";
import { contentOf, type Restored, restoreVault } from "./restore";
import { sourceOf } from "./source";

/** What every command on the vault as a whole takes. */
export interface Flags {
  readonly env: Environment;
  readonly json?: boolean;
  readonly dryRun?: boolean;
}

/** `raxx vault …`: each resolves to the exit code. */
export class VaultOperations {
  constructor(
    private readonly flags: Flags,
    private readonly talk: Talk,
    private readonly around: Surroundings = outside,
    private readonly config: PlatformConfig = platformOf(flags.env),
  ) {}

  /**
   * A failure is told the operator once (BCP Win 3).
   * @param keyFile the operator's public key; absent where the stack file or RAXX_OPERATOR_KEY says it
   */
  async export(keyFile: string | undefined): Promise<number> {
    const settings = vaultOf(this.flags.env, this.config);
    const exporting = async () => this.exporting(settings, keyFile);
    if (this.flags.dryRun) return exporting();
    const remedy = `Again: ${raxx`vault export --env ${this.flags.env}`} (docs/runbooks/vault-export.md)`;
    const told = { command: "vault export", remedy };
    return alerting(this.flags.env, told, this.around, this.talk.tell, exporting);
  }

  private async exporting(
    { vault: settings, state }: ReturnType<typeof vaultOf>,
    keyFile: string | undefined,
  ): Promise<number> {
    const { env, patience, lock } = this.around;
    const named = keyFile !== undefined || settings.exports.operatorKey !== undefined;
    const { vault } = services(
      [
        "vault",
        ...(named ? [] : (["operatorKey"] as const)),
        ...(this.flags.dryRun ? [] : (["mail"] as const)),
      ],
      env,
    );
    const recipient = await this.recipient(settings, keyFile);
    const wanted: Export = {
      vault: new VaultServer(vault, patience),
      required: [...new Set([vault.projectId, ...settings.exports.projects])],
      recipient,
      objects: new Objects(state.bucket.name, patience),
      now: lock.now(),
      tell: this.talk.tell,
    };
    if (this.flags.dryRun) return this.dry(wanted);
    const target = exportKey(wanted.now);
    const done = await change(
      this.flags.env,
      { command: "vault export", target },
      this.around,
      this.talk.tell,
      async () => exportVault(wanted),
    );
    this.show({ ...done, recipient: recipient.fingerprint }, () => exportedText(done, recipient));
    return kept;
  }

  /**
   * Fills the vault that the environment leads to, which has to be empty, from an export.
   * @param from key in the state bucket, `newest`, or a file
   */
  async restore(from: string): Promise<number> {
    const { state } = vaultOf(this.flags.env, this.config);
    const { env, patience } = this.around;
    const { vaultServer } = services(
      this.flags.dryRun ? ["vaultServer"] : ["vaultServer", "mail"],
      env,
    );
    const source = await sourceOf(new Objects(state.bucket.name, patience), from);
    if (this.flags.dryRun) {
      const { counts } = await contentOf(source.plain);
      this.show(
        { from: source.name, counts },
        () => `${source.name} holds ${countsText(counts)}. Nothing was changed.`,
      );
      return kept;
    }
    await this.talk.confirm(`${vaultServer.address} is filled from ${source.name}.`);
    const done = await change(
      this.flags.env,
      { command: "vault restore", target: vaultServer.address, reference: source.name },
      this.around,
      this.talk.tell,
      async () =>
        restoreVault({
          vault: new VaultServer(vaultServer, patience),
          plain: source.plain,
          tell: this.talk.tell,
        }),
    );
    this.show({ from: source.name, ...done }, () => restoredText(done));
    return kept;
  }

  private async dry(wanted: Export): Promise<number> {
    const counts = await exportCounts(wanted);
    const key = exportKey(wanted.now);
    this.show(
      { counts, key, recipient: wanted.recipient.fingerprint },
      () =>
        `${countsText(counts)} would be encrypted for ${wanted.recipient.owner} and named ${key}. Nothing was written.`,
    );
    return kept;
  }

  private async recipient(settings: VaultConfig, file: string | undefined): Promise<Recipient> {
    const { operatorKey } = settings.exports;
    const now = this.around.lock.now();
    if (file !== undefined || operatorKey === undefined)
      return recipientIn(file, this.around.env, now);
    const where = `raxx:vault.exports.operatorKey of Pulumi.${this.flags.env}.yaml`;
    return recipientOf(Buffer.from(operatorKey), where, now);
  }

  private show(data: unknown, text: () => string): void {
    showResult(this.talk, this.flags.json, data, text);
  }
}

const exportedText = ({ key, bytes, sha256, counts }: Exported, { owner }: Recipient): string =>
  [
    `${key}: ${countsText(counts)}`,
    `${bytes} bytes, SHA-256 ${sha256}; read back, and for the key of ${owner}.`,
  ].join("\n");

const restoredText = ({ counts, written, projects }: Restored): string =>
  [
    `${countsText(counts)}; ${written} secrets were written, and all were read back and compared.`,
    ...Object.entries(projects).map(([slug, id]) => `${slug} has the id ${id}`),
    "Next: machine identities, and INFISICAL_PROJECT_ID where a project's id is used.",
  ].join("\n");
