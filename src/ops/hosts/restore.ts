import { services } from "../../config/services";
import { platformOf } from "../../config/stack-file/platform";
import type { PlatformConfig } from "../../config/schema";
import type { Environment } from "../../domain/environments";
import { type HostName, hostPorts } from "../../domain/lightsail";
import { CannotRun } from "../../process/cannot-run";
import { kept } from "../../process/exit-codes.json";
import { raxx } from "../../process/raxx-command";
import { change } from "../change/change";
import { reasonMark } from "../change/reason";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { type Instance, Lightsail } from "../clients/lightsail";
import { portProblems } from "./ports";
import { chosenSource, copyBefore, isAutomatic, isWished, type Source } from "./source";
import { ensured, waited } from "./wait";

export interface RestoreWish {
  readonly env: Environment;
  readonly host: HostName;
  /** Why, in a few words; the same ones are the same restore. */
  readonly reason: string;
  /** Name of a snapshot that outlives its instance. */
  readonly snapshot?: string;
  /** Day of an automatic snapshot, YYYY-MM-DD in UTC. */
  readonly date?: string;
  /** Whether an instance that is there is to make way. */
  readonly replace?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** What the stack file says of a host. */
type Declared = NonNullable<PlatformConfig[HostName]>["instance"];

/** The tag of an instance that a restore made; `pulumi up` takes it away again. */
const madeBy = "raxx:restored-for";
/** The same of the snapshot that it was made out of. */
const madeOf = "raxx:restored-from";

/** A copy of what is there that is older lacks what was written since. */
const freshMs = 86_400_000;

/** What the plan gives a restore from a snapshot (BCP §2.2, §2.3). */
const plannedMinutes = 30;

/**
 * `raxx host restore`: a host of Lightsail from a snapshot, under its own name and on its own address, with the ports and
 * the daily snapshots that the program declares (BCP §2.2, §2.3, §3.2 phases 2 and 6). An instance that is there makes way
 * only with `replace`, once a snapshot of it and of what it is restored from are kept. Run again for the same reason, it
 * does what is left.
 * @returns the exit code
 * @throws CannotRun where it cannot be restored; what was kept is kept
 */
export async function restoreHost(
  wish: RestoreWish,
  talk: Talk,
  around: Surroundings = outside,
  config: PlatformConfig = platformOf(wish.env),
): Promise<number> {
  const { env, host, reason, json } = wish;
  const declared = config[host]?.instance;
  if (!declared)
    throw new CannotRun(`${env} has no ${host} of its own: it is prod's (--env prod).`);
  // Whoever restores can say so, and hears what is missing before Lightsail is asked.
  if (!wish.dryRun) services(["mail"], around.env);
  const restore = new Restore(declared, wish, new Lightsail(around.patience), talk, around);
  const { source, will } = await restore.plan();
  const from = source && { snapshot: source.name, of: source.createdAt.toISOString() };
  if (wish.dryRun) {
    showResult(talk, json, { env, host, dryRun: true, from }, () => `${will} Nothing was changed.`);
    return kept;
  }
  await talk.confirm(will);
  const told = { command: "host restore", target: declared.name, reference: reason } as const;
  const began = Date.now();
  const address = await change(env, told, around, talk.tell, async () => restore.run(source));
  const seconds = Math.round((Date.now() - began) / 1000);
  showResult(talk, json, { env, host, name: declared.name, address, from, seconds }, () =>
    [
      `${declared.name} runs on ${address}, after ${Math.ceil(seconds / 60)} of the plan's ${plannedMinutes} minutes.`,
      ...afterwards[host](env),
      `Then \`pulumi refresh --stack ${env}\` and \`pulumi up --stack ${env}\`: the program takes it up again.`,
    ].join("\n"),
  );
  return kept;
}

/** What belongs to a restore and is done elsewhere (BCP §2.2 steps 3 and 5, §3.2 phase 6). */
const afterwards: Readonly<Record<HostName, (env: Environment) => readonly string[]>> = {
  vault: (env) => [
    `See that it answers and what it has lost: \`${raxx`secrets verify --env ${env}`}\`.`,
    `Then rotate the machines' identities and fill the apps again: \`${raxx`secrets rotate infisical_client_secret --env ${env} --stdin`}\`, \`${raxx`secrets sync --env ${env}`}\`.`,
  ],
  tickets: (env) => [
    `Rotate its key if the host was lost to somebody: \`${raxx`secrets rotate ssh_key --env ${env} --stdin`}\`.`,
    `Mail that came since the snapshot is in Postmark; a newer dump is in S3: \`${raxx`drill freescout --env ${env}`}\` proves it.`,
  ],
};

/** One restore: what is there, and what is left to do. */
class Restore {
  private readonly mark: string;

  constructor(
    private readonly declared: Declared,
    private readonly wish: RestoreWish,
    private readonly lightsail: Lightsail,
    private readonly talk: Talk,
    private readonly around: Surroundings,
  ) {
    this.mark = reasonMark(`${wish.host} ${wish.reason}`);
  }

  /** What would be done, and out of which snapshot; none where this restore has made the instance already. */
  async plan(): Promise<{ readonly source: Source | undefined; readonly will: string }> {
    const { name } = this.declared;
    await this.refuseTaken();
    const found = await this.lightsail.instance(name);
    if (found && this.isOurs(found)) {
      this.refuseOther(found);
      return { source: undefined, will: `${name} was made for this reason; what is left is done.` };
    }
    if (found && !this.wish.replace) throw new CannotRun(this.refusal(found));
    if (found) await this.refuseStale(found);
    const source = await chosenSource(this.lightsail, name, this.wish);
    const lost = found
      ? ` The instance that is there is ${found.state}: a snapshot of it is kept, and it is deleted.`
      : "";
    const will = `${name} is made out of ${source.name} of ${source.createdAt.toISOString()}, on ${this.declared.staticIp}; what it wrote since then is lost.${lost}`;
    return { source, will };
  }

  /** @returns the address on which it runs */
  async run(source: Source | undefined): Promise<string> {
    if (source) await this.make(source);
    const { name } = this.declared;
    await this.until(`${name} runs`, async () => {
      const state = (await this.found())?.state;
      if (state !== "stopped") return state === "running";
      throw new CannotRun(
        `${name} was stopped. \`aws lightsail start-instance --instance-name ${name}\` starts it; then run the same command again.`,
      );
    });
    this.talk.tell("Closing every port but those that are declared…");
    await this.lightsail.putPorts(name, hostPorts);
    const address = await this.attach();
    await this.verify(address);
    return address;
  }

  private async make(source: Source): Promise<void> {
    await this.keep(source);
    await this.clear();
    const { name, zone, bundle, snapshotHourUtc } = this.declared;
    this.talk.tell(`Making ${name} out of ${source.name}…`);
    await ensured(
      async () => (await this.found()) !== undefined,
      async () =>
        this.lightsail.launch({
          ...{ name, zone, bundle, snapshotHourUtc, snapshot: source.name },
          tags: { [madeBy]: this.mark, [madeOf]: source.name },
        }),
    );
  }

  /** A copy of an automatic snapshot outlives its instance; no restore begins without one that is whole. */
  private async keep(source: Source): Promise<void> {
    const { name } = this.declared;
    if (isAutomatic(source)) {
      this.talk.tell(`Keeping the automatic snapshot of ${source.date} as ${source.name}…`);
      await ensured(
        async () => (await this.lightsail.snapshot(source.name)) !== undefined,
        async () => this.lightsail.copyAutomatic(name, source.date, source.name),
      );
    }
    await this.available(source.name);
  }

  /** An instance that is there makes way, once a snapshot of it is kept. */
  private async clear(): Promise<void> {
    const { name } = this.declared;
    const found = await this.found();
    if (!found || this.isOurs(found)) return;
    // It may have come since the plan was made.
    if (!this.wish.replace) throw new CannotRun(this.refusal(found));
    await this.refuseStale(found);
    const copy = copyBefore(name, this.mark);
    this.talk.tell(`Keeping what is there as ${copy}…`);
    await ensured(
      async () => (await this.lightsail.snapshot(copy)) !== undefined,
      async () => this.lightsail.makeSnapshot(name, copy),
    );
    await this.available(copy);
    this.talk.tell(`Deleting ${name}…`);
    const isGone = async (): Promise<boolean> => (await this.found()) === undefined;
    await ensured(isGone, async () => this.lightsail.remove(name));
    await this.until(`${name} is gone`, isGone);
  }

  /** An earlier restore for the same reason has kept a copy of that name, which has nothing of what was written since. */
  private async refuseStale({ createdAt = new Date(0) }: Instance): Promise<void> {
    const copy = copyBefore(this.declared.name, this.mark);
    const kept = await this.lightsail.snapshot(copy);
    if (!kept || kept.createdAt.getTime() > Math.max(createdAt.getTime(), Date.now() - freshMs))
      return;
    throw new CannotRun(
      `${copy} is of ${kept.createdAt.toISOString()}, and not of what is there now. Nothing was deleted: give another ` +
        "--reason, which keeps a snapshot of its own.",
    );
  }

  /** @throws CannotRun where it was made out of another snapshot than is wished for now */
  private refuseOther({ tags }: Instance): void {
    const from = tags.get(madeOf);
    if (from === undefined || isWished(from, this.wish)) return;
    throw new CannotRun(
      `${this.declared.name} was made out of ${from} for this reason. Another snapshot is another restore: give another --reason, and --replace.`,
    );
  }

  /** @throws CannotRun where the address is not there, or leads to an instance that would be cut off */
  private async refuseTaken(): Promise<void> {
    const { name, staticIp } = this.declared;
    const found = await this.lightsail.staticIp(staticIp);
    if (!found)
      throw new CannotRun(
        `Lightsail has no address ${staticIp}, so ${name} could not be reached. ` +
          `\`aws lightsail allocate-static-ip --static-ip-name ${staticIp}\` makes one, which is another than before; then run the same command again.`,
      );
    if (found.instance === undefined || found.instance === name) return;
    throw new CannotRun(
      `${staticIp} leads to ${found.instance}, which would be cut off. If that is meant, ` +
        `\`aws lightsail detach-static-ip --static-ip-name ${staticIp}\` and run the same command again.`,
    );
  }

  private async attach(): Promise<string> {
    const { name, staticIp } = this.declared;
    await this.refuseTaken();
    const leadsHere = async (): Promise<boolean> =>
      (await this.lightsail.staticIp(staticIp))?.instance === name;
    await ensured(leadsHere, async () => this.lightsail.attach(staticIp, name));
    await this.until(`${staticIp} leads to ${name}`, leadsHere);
    const address = (await this.lightsail.staticIp(staticIp))?.address;
    if (address !== undefined) return address;
    throw new CannotRun(`Lightsail tells no address of ${staticIp}. Run the same command again.`);
  }

  /** @throws CannotRun naming all that is not as the program declares it */
  private async verify(address: string): Promise<void> {
    const { name } = this.declared;
    await this.until(`${name} answers on ${address}`, async () => {
      const found = await this.found();
      return found?.state === "running" && found.address === address;
    });
    const problems = [
      ...portProblems(await this.lightsail.openPorts(name)),
      ...((await this.found())?.hasSnapshots ? [] : ["no daily snapshot is made of it"]),
    ];
    if (problems.length === 0) return;
    throw new CannotRun(
      `${name} runs, but ${problems.join(" and ")}. Run the same command again, or \`pulumi refresh\` and \`pulumi up\`.`,
    );
  }

  private async available(name: string): Promise<void> {
    await this.until(`${name} is available`, async () => {
      const state = (await this.lightsail.snapshot(name))?.state;
      if (state !== "error") return state === "available";
      throw new CannotRun(
        `Lightsail could not make the snapshot ${name}. Delete it (\`aws lightsail delete-instance-snapshot --instance-snapshot-name ${name}\`) and run the same command again.`,
      );
    });
  }

  private found(): Promise<Instance | undefined> {
    return this.lightsail.instance(this.declared.name);
  }

  private isOurs({ tags }: Instance): boolean {
    return tags.get(madeBy) === this.mark;
  }

  private until(what: string, isSo: () => Promise<boolean>): Promise<void> {
    return waited(what, isSo, this.around);
  }

  private refusal({ state }: Instance): string {
    const { name } = this.declared;
    return `${name} is there, and ${state}. With --replace it makes way: a snapshot of it is kept, and what it wrote since the snapshot that it is restored from is lost with it.`;
  }
}
