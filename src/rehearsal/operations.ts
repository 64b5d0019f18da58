import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Environment } from "../domain/environments";
import { rebuildPhases } from "../domain/rebuild";
import type { BuildHost } from "../engine/engine";
import { outside, showResult, type Surroundings, type Talk } from "../ops/change/surroundings";
import { drill, type Notes, observed } from "../ops/drills/drill";
import type { DrillRecord } from "../ops/drills/record";
import { textOf } from "../ops/drills/text";
import { broken, kept } from "../process/exit-codes.json";
import { GoldenImage } from "./golden-image";
import { Stage } from "./stage";

const checkout = join(__dirname, "..", "..");

/** What `drill golden-image` is asked for. */
export interface GoldenImageFlags {
  /** In whose drill record it is kept; without it, in a file of this checkout. */
  readonly env?: Environment;
  readonly json?: boolean;
}

/** How it is started. */
export interface Rehearsing {
  readonly talk: Talk;
  /** Is told how far a build of the engine is. */
  readonly host: BuildHost;
  readonly signal?: AbortSignal;
  readonly around?: Surroundings;
  /** The checkout, in which records of rehearsals without an account are kept. */
  readonly root?: string;
}

/**
 * `raxx drill golden-image`: everything is lost in simulated clouds and rebuilt by the plan's own commands (BCP §3.2). No
 * account is needed, nothing real is touched, and nothing but the record is left.
 * @returns the exit code: broken where a phase took longer than the plan gives it, or a switch to money stood open
 */
export async function goldenImageDrill(
  { env, json }: GoldenImageFlags,
  { talk, host, signal, around = outside, root = checkout }: Rehearsing,
): Promise<number> {
  const work = async (notes: Notes) => rehearse(notes, host, talk.tell, signal);
  const record =
    env === undefined
      ? await alone(root, talk.tell, work)
      : await drill(env, "golden-image", around, talk.tell, work);
  showResult(talk, json, record, () => textOf(record));
  return record.result === "passed" ? kept : broken;
}

async function alone(
  root: string,
  tell: (line: string) => void,
  work: (notes: Notes) => Promise<void>,
): Promise<DrillRecord> {
  const { record, stopped } = await observed("golden-image", work);
  const folder = join(root, ".raxx", "drills", "golden-image");
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${record.startedAt.replaceAll(":", "-")}.json`);
  await writeFile(file, `${JSON.stringify(record, undefined, 2)}\n`);
  tell(`Recorded as ${file}`);
  if (stopped) throw stopped.error;
  return record;
}

async function rehearse(
  notes: Notes,
  host: BuildHost,
  tell: (line: string) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const stage = await Stage.set(host, signal);
  try {
    const image = new GoldenImage(stage, tell, signal);
    await image.lost();
    notes.backup =
      "the newest export of the vault, the versions of both states, a dump of PostgreSQL";
    for (const { phase, after } of await image.rebuilt()) {
      const { title, until = 0 } = rebuildPhases.find(({ number }) => number === phase) ?? {};
      notes.facts[`phase ${phase}, ${title}`] = `there after ${after} s of ${until} min`;
      if (after > until * 60)
        notes.problems.push(`phase ${phase} was there after ${after} s, later than ${until} min`);
    }
    for (const open of image.openSwitches())
      notes.problems.push(`${open} is on after the rebuild, without the paper gate`);
  } finally {
    await stage.strike();
  }
}
