import { services } from "../../../config/services";
import type { PlatformConfig } from "../../../config/schema";
import { platformOf } from "../../../config/stack-file/platform";
import type { Environment } from "../../../domain/environments";
import { CannotRun } from "../../../process/cannot-run";
import { broken, kept } from "../../../process/exit-codes.json";
import { outside, showResult, type Surroundings, type Talk } from "../../change/surroundings";
import { Objects } from "../../clients/objects";
import { VaultServer } from "../../clients/vault-server";
import { countsText } from "../../vault/entry";
import { vaultOf } from "../../vault/of";
import { restoreVault } from "../../vault/restore";
import { sourceOf } from "../../vault/source";
import { drill, type Notes } from "../drill";

/** What `raxx drill vault` takes. */
export interface VaultDrillFlags {
  readonly env: Environment;
  /** A key, `newest`, or a file. */
  readonly from: string;
  readonly json?: boolean;
}

/**
 * Restores an export into a scratch Infisical, compares all of it by digest, and removes what it made, however it ended
 * (BCP §2.2, §4 Win 4). Resolves to the exit code.
 */
export class VaultDrill {
  constructor(
    private readonly flags: VaultDrillFlags,
    private readonly talk: Talk,
    private readonly signal: AbortSignal,
    private readonly around: Surroundings = outside,
    private readonly config: PlatformConfig = platformOf(flags.env),
  ) {}

  async run(): Promise<number> {
    const { env, from, json } = this.flags;
    const { state } = vaultOf(env, this.config);
    const { patience } = this.around;
    const { scratchVault } = services(["scratchVault", "mail"], this.around.env);
    this.refuseReal(scratchVault.address);
    const vault = new VaultServer(scratchVault, patience);
    const source = await sourceOf(new Objects(state.bucket.name, patience), from);
    const record = await drill(env, "vault", this.around, this.talk.tell, async (notes) => {
      notes.backup = source.name;
      await this.refuseUsed(vault);
      await this.restored(vault, source.plain, notes);
    });
    showResult(
      this.talk,
      json,
      record,
      () => `drill vault: ${record.result}; ${record.backup} in ${record.durationSeconds} s`,
    );
    return record.result === "passed" ? kept : broken;
  }

  /** Every project that this drill made is removed; none that it found. */
  private async restored(
    vault: VaultServer,
    plain: () => AsyncIterable<Uint8Array>,
    notes: Notes,
  ): Promise<void> {
    try {
      const { counts } = await restoreVault({
        vault,
        plain,
        tell: this.talk.tell,
        signal: this.signal,
      });
      this.talk.tell(`restored and compared: ${countsText(counts)}`);
    } finally {
      await this.emptied(vault, notes);
    }
  }

  /** It was empty: whatever it holds now is of this drill, what a lost answer made included. */
  private async emptied(vault: VaultServer, notes: Notes): Promise<void> {
    try {
      for (const { id } of await vault.projects()) await vault.removeProject(id);
    } catch {
      notes.problems.push("the scratch vault could not be emptied: remove its projects by hand");
    }
  }

  private async refuseUsed(vault: VaultServer): Promise<void> {
    if ((await vault.projects()).length > 0)
      throw new CannotRun(
        "The scratch vault has projects, and a drill removes what it finds there afterwards: give an empty one.",
      );
  }

  private refuseReal(address: string): void {
    const real = this.around.env["INFISICAL_API_URL"] ?? "https://vault.raxx.app";
    const hosts = [real, `https://${this.config.vault?.host ?? "vault.raxx.app"}`].map(hostOf);
    if (hosts.includes(hostOf(address)))
      throw new CannotRun(
        "RAXX_SCRATCH_VAULT_URL leads to the real vault; a drill needs one of no consequence.",
      );
  }
}

const hostOf = (address: string): string => new URL(address).host;
