import { backend } from "../../../domain/backend";
import type { Environment } from "../../../domain/environments";
import { runPulumi } from "../../../engine/pulumi";
import { CannotRun } from "../../../process/cannot-run";
import { broken, kept } from "../../../process/exit-codes.json";
import { outside, showResult, type Surroundings, type Talk } from "../../change/surroundings";
import { Versions } from "../../clients/versions";
import { drill, type Notes } from "../drill";
import { textOf } from "../text";
import { type Choice, chooseVersion, nameOf } from "./choose";
import { damage, damages } from "./damage";
import { backendAt, copyKey, engineLocks, layoutKey, scratchPrefix, stateKey } from "./places";
import { digest, restoreState } from "./restore";

/** What `drill state` is asked for. */
export interface StateFlags {
  readonly env: Environment;
  readonly json?: boolean;
  /** Restores the real state, and damages nothing. */
  readonly forReal?: boolean;
  /** Id of a version in the bucket, where a person knows better which. */
  readonly version?: string;
  readonly dryRun?: boolean;
}

/** `raxx drill state`: a state that was lost comes back from the bucket's versions (BCP §2.5, Win 2). */
export class StateDrill {
  private readonly versions: Versions;
  private readonly key: string;

  constructor(
    private readonly flags: StateFlags,
    private readonly talk: Talk,
    private readonly around: Surroundings = outside,
  ) {
    this.versions = new Versions(around.patience);
    this.key = stateKey(backend.prefix, flags.env);
  }

  /** @returns the exit code: broken where the state did not come back, or a preview of it has changes */
  async run(): Promise<number> {
    const { env, forReal = false, dryRun = false, version } = this.flags;
    if (version !== undefined && !forReal)
      throw new CannotRun("--version says what is restored, which is only asked with --for-real");
    const choice = await this.choice();
    if (dryRun) return this.show(choice.sound.version, this.plan(choice));
    if (forReal) await this.admit(choice);
    const record = await drill(env, "state", this.around, this.talk.tell, async (notes) => {
      notes.backup = nameIn(this.key, choice);
      await (forReal ? this.restore(notes) : this.rehearse(choice, notes));
    });
    this.show(record, textOf(record));
    return record.result === "passed" ? kept : broken;
  }

  private async choice(): Promise<Choice> {
    return chooseVersion(this.versions, this.key, this.flags.env, this.flags.version);
  }

  private plan(choice: Choice): string {
    const { time, resources, version } = choice.sound;
    const state = `${nameOf(version)}: ${resources} resources, written by the engine at ${time ?? "its beginning"}`;
    const deed = this.flags.forReal ? "would be brought back" : "would be copied and damaged";
    return [...choice.passedOver, `${this.key}, ${state}, ${deed}. Nothing was changed.`].join(
      "\n",
    );
  }

  /** An engine at work would write over what is restored, and is not to be overtaken. */
  private async admit(choice: Choice): Promise<void> {
    const lock = (await this.versions.below(engineLocks(this.flags.env))).find(
      ({ isLatest, isMarker }) => isLatest && !isMarker,
    );
    if (lock)
      throw new CannotRun(
        `An engine holds ${lock.key} since ${lock.modified.toISOString()}. Wait until it ends, or run \`pulumi cancel --stack ${this.flags.env}\` if it is gone. Nothing was changed.`,
      );
    for (const line of choice.passedOver) this.talk.tell(line);
    await this.talk.confirm(
      `The state of ${this.flags.env} (${this.key}) is brought back to ${nameOf(choice.sound.version)}. Updates after that are forgotten; what they made stays and has to be imported.`,
    );
  }

  private async restore(notes: Notes): Promise<void> {
    const restored = await restoreState(
      this.versions,
      this.key,
      this.flags.env,
      this.flags.version,
    );
    notes.backup = nameIn(this.key, restored);
    this.talk.tell(
      restored.written ? "The state is back." : "The newest version is good: nothing was written.",
    );
    await this.preview(backend.prefix, notes);
  }

  /** Each kind of damage on a copy; what was made is removed, also what a killed drill left. */
  private async rehearse(choice: Choice, notes: Notes): Promise<void> {
    const prefix = scratchPrefix(this.flags.env);
    await this.versions.removeBelow(`${prefix}/`);
    try {
      await this.copy(prefix, choice.passedOver.length + spare);
      for (const kind of damages) await this.bringBack(prefix, choice, kind, notes);
      await this.preview(prefix, notes);
    } finally {
      await this.versions.removeBelow(`${prefix}/`);
    }
  }

  /** The versions that a restore looks at, oldest first, and how the engine finds them. */
  private async copy(prefix: string, count: number): Promise<void> {
    const to = stateKey(prefix, this.flags.env);
    await this.copyNewest(1, layoutKey(backend.prefix), layoutKey(prefix));
    await this.copyNewest(count, this.key, to);
    await this.copyNewest(count, copyKey(this.key), copyKey(to));
  }

  private async copyNewest(count: number, from: string, to: string): Promise<void> {
    const all = (await this.versions.of(from)).filter(({ isMarker }) => !isMarker);
    for (const version of all.slice(0, count).toReversed())
      await this.versions.write(to, await this.versions.read(version));
  }

  private async bringBack(
    prefix: string,
    { sound }: Choice,
    kind: (typeof damages)[number],
    notes: Notes,
  ): Promise<void> {
    const key = stateKey(prefix, this.flags.env);
    await damage(this.versions, key, sound.content, kind);
    const restored = await restoreState(this.versions, key, this.flags.env);
    const isBack = digest(restored.sound.content) === digest(sound.content);
    if (!isBack) notes.problems.push(`${kind}: another version came back than the newest good one`);
    this.talk.tell(`${kind}: ${isBack ? "back, byte for byte" : "not back"}`);
  }

  private async preview(prefix: string, notes: Notes): Promise<void> {
    this.talk.tell("The engine previews the restored state…");
    const stack = this.flags.env;
    const args = ["preview", "--stack", stack, "--expect-no-changes", "--non-interactive"];
    const env = { ...this.around.env, PULUMI_BACKEND_URL: backendAt(prefix, this.around.env) };
    const { code, stdout, stderr } = await runPulumi(args, { env });
    if (code === 0) return;
    const output = `${stdout}\n${stderr}`;
    notes.problems.push(
      output.includes("no changes were expected")
        ? `a preview of the restored state has changes: \`pulumi preview --diff --stack ${stack}\` shows them`
        : `the engine cannot preview the restored state: ${reasonIn(output)}`,
    );
  }

  private show(data: unknown, text: string): number {
    showResult(this.talk, this.flags.json, data, () => text);
    return kept;
  }
}

/** How many versions a drill copies beside those that are passed over. */
const spare = 5;

const nameIn = (key: string, { sound }: Choice): string => `${key}, ${nameOf(sound.version)}`;

/** The engine's own words for what stopped it; never a value of the state. */
const reasonIn = (output: string): string =>
  /^\s*error: (.*)$/m.exec(output)?.[1] ?? "see `pulumi preview`";
