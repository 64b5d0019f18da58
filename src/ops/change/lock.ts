import { randomUUID } from "node:crypto";
import { hostname, userInfo } from "node:os";
import { z } from "zod";
import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import type { Bucket, Stored } from "../clients/bucket";

/** Who works on an environment, on what, and since when by the holder's clock, which decides nothing. */
const holding = z.object({
  id: z.string(),
  who: z.string(),
  machine: z.string(),
  process: z.int(),
  command: z.string(),
  since: z.iso.datetime(),
  released: z.boolean(),
  /** Makes each renewal another object, so that nobody writes over one that came after what he read. */
  renewals: z.int(),
});
type Holding = z.infer<typeof holding>;

/** A holder that has not renewed its lock for so long, by the bucket's own clock, is taken for dead. */
const termMs = 2 * 60_000;

/** What a lock needs to know of the world; tests have worlds of their own. */
export interface Circumstances {
  readonly now: () => Date;
  /** How old the server says that the lock is, in milliseconds. */
  readonly age: (toldMs: number) => number;
  readonly machine: string;
  readonly process: number;
  /** Whether a process of this machine is still there. */
  readonly alive: (process: number) => boolean;
}

export const here: Circumstances = {
  now: () => new Date(),
  age: (toldMs) => toldMs,
  machine: hostname(),
  process: process.pid,
  alive: (pid) => {
    try {
      return process.kill(pid, 0);
    } catch (error) {
      // There is one, of somebody else.
      return (error as NodeJS.ErrnoException).code === "EPERM";
    }
  },
};

/** Somebody else works on the environment. */
class Locked extends CannotRun {
  override readonly name = "Locked";

  /** @param leftMs for how long a holder that says nothing more is believed; none where the server has no clock */
  constructor({ who, machine, command, since }: Holding, leftMs: number | undefined) {
    const expires =
      leftMs === undefined
        ? "and the bucket does not say how old its lock is: look at operations/*/lock.json"
        : `its lock expires in ${Math.max(1, Math.ceil(leftMs / 1000))} s`;
    super(
      `${who} on ${machine} has been running \`${command}\` since ${since}. Wait until it ends; ` +
        `should it have died, ${expires}.`,
    );
  }
}

/**
 * Runs `work` while nobody else operates on `environment`: an object in the state bucket, written only where none is
 * held, renewed while `work` runs and given back at its end.
 * @throws Locked naming the holder
 */
export async function holdingLock<Result>(
  bucket: Bucket,
  environment: Environment,
  command: string,
  work: () => Promise<Result>,
  circumstances: Circumstances = here,
): Promise<Result> {
  const lock = await Lock.take(
    bucket,
    `operations/${environment}/lock.json`,
    command,
    circumstances,
  );
  const renewal = setInterval(() => void lock.renew(), termMs / 4);
  renewal.unref();
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await lock.release();
  }
}

class Lock {
  private constructor(
    private readonly bucket: Bucket,
    private readonly key: string,
    private readonly circumstances: Circumstances,
    private mine: Holding,
  ) {}

  static async take(
    bucket: Bucket,
    key: string,
    command: string,
    circumstances: Circumstances,
  ): Promise<Lock> {
    const { now, machine, process } = circumstances;
    const mine: Holding = {
      id: randomUUID(),
      who: userInfo().username,
      machine,
      process,
      command,
      since: now().toISOString(),
      released: false,
      renewals: 0,
    };
    const lock = new Lock(bucket, key, circumstances, mine);
    const found = await bucket.read(key);
    const written = found
      ? lock.isFree(found) && (await bucket.replace(key, textOf(mine), found.etag))
      : await bucket.create(key, textOf(mine));
    if (written) return lock;
    return lock.ownOrLocked();
  }

  /** A write whose answer was lost looks like somebody else's when it is repeated. */
  private async ownOrLocked(): Promise<Lock> {
    const found = await this.bucket.read(this.key);
    const holder = found && holdingOf(found);
    if (holder?.id === this.mine.id) return this;
    if (holder) throw new Locked(holder, this.leftMs(found));
    throw new CannotRun(
      `${this.key} in the state bucket was taken and given back at once; try again.`,
    );
  }

  private isFree(found: Stored): boolean {
    const { released, machine, process } = holdingOf(found);
    const { alive, machine: here } = this.circumstances;
    const left = this.leftMs(found);
    return released || (left !== undefined && left <= 0) || (machine === here && !alive(process));
  }

  /** Both times are the server's: a clock that is wrong here or at the holder's takes nobody's lock. */
  private leftMs({ ageMs }: Stored): number | undefined {
    return ageMs === undefined ? undefined : termMs - this.circumstances.age(ageMs);
  }

  async renew(): Promise<void> {
    this.mine = { ...this.mine, renewals: this.mine.renewals + 1 };
    await this.rewrite().catch(() => undefined);
  }

  async release(): Promise<void> {
    this.mine = { ...this.mine, released: true };
    // What it was taken for is done or has failed in words of its own; the lock expires by itself.
    await this.rewrite().catch(() => undefined);
  }

  /** Only while it is still ours: an expired lock may have a new holder. */
  private async rewrite(): Promise<void> {
    const found = await this.bucket.read(this.key);
    if (found && holdingOf(found).id === this.mine.id)
      await this.bucket.replace(this.key, textOf(this.mine), found.etag);
  }
}

const textOf = (mine: Holding): string => JSON.stringify(mine, undefined, 2);

function holdingOf({ text }: Stored): Holding {
  try {
    return holding.parse(JSON.parse(text));
  } catch {
    throw new CannotRun(
      "The lock in the state bucket is not one that this program wrote. Look at operations/*/lock.json, and delete it if nobody is at work.",
    );
  }
}
