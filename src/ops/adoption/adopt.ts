import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import { raxx } from "../../process/raxx-command";
import { readState } from "../state/read";
import { createsOf, type Creates } from "./declared";
import { pulumiRun, tail } from "../engine/run";
import { enter } from "./entries";
import { importFileFor } from "./import-file";
import type { Adoption } from "./plan-file";

/** How an adoption ended, as a preview right after it shows. */
export interface Adopted {
  /** Whether the preview creates and replaces nothing of what was to be adopted. */
  readonly ok: boolean;
  /** URNs that are in the state now. */
  readonly adopted: readonly string[];
  /** URNs that are not, and would be created. */
  readonly open: readonly string[];
  /** URNs that would be replaced: something that cannot be changed in place is declared otherwise. */
  readonly replaced: readonly string[];
  /** URNs that the next update changes in place. */
  readonly changed: readonly string[];
  /** Inputs that change, by URN: tags that Terraform or a hand gave are among them. */
  readonly differs: Readonly<Record<string, readonly string[]>>;
  readonly lines: readonly string[];
}

/** Brings everything of a plan that the state does not hold yet into it, and looks at what a preview makes of that. */
export async function adopt(
  stack: Environment,
  plan: readonly Adoption[],
  tell: (line: string) => void,
): Promise<Adopted> {
  const before = await createsOf(stack, tell);
  const declared = new Set(before.declared.map(({ urn }) => urn));
  const open = plan.filter(({ urn }) => declared.has(urn));
  const [byImport, byEntry] = [
    open.filter(({ entry }) => entry === "import"),
    open.filter(({ entry }) => entry === "entry"),
  ];
  tell(`${plan.length - open.length} are adopted already, ${byImport.length} are imported now.`);
  if (byImport.length > 0) await importInto(stack, before, byImport, tell);
  if (byEntry.length > 0) {
    tell(`${byEntry.length} that no import takes, or whose secret it would read, are entered.`);
    await enter(stack, byEntry, tell);
  }
  return result(plan, await createsOf(stack, tell), await readState(stack));
}

/** The engine's own import: it reads each, protects it and makes no code. */
async function importInto(
  stack: Environment,
  creates: Creates,
  adopt: readonly Adoption[],
  tell: (line: string) => void,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "raxx-adopt-"));
  try {
    const file = join(folder, "import.json");
    await writeFile(file, JSON.stringify(importFileFor(creates, adopt)), { mode: 0o600 });
    const args = ["import", "--stack", stack, "--file", file, "--generate-code=false"];
    const { code, output } = await pulumiRun([...args, "--yes", "--skip-preview"], tell);
    if (code !== 0) throw new CannotRun(await stopped(stack, adopt, output));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function stopped(
  stack: Environment,
  adopt: readonly Adoption[],
  output: string,
): Promise<string> {
  const held = await urnsOf(stack).catch(() => new Set<string>());
  const done = adopt.filter(({ urn }) => held.has(urn)).length;
  return (
    `The import of ${stack} stopped: ${done} of ${adopt.length} are in the state, nothing of what exists was changed.\n` +
    `${tail(output)}\nMend that, then go on with \`${raxx`adopt apply --stack ${stack}`}\`; after a change of what exists, plan again first.`
  );
}

async function urnsOf(stack: Environment): Promise<ReadonlySet<string>> {
  const { deployment } = await readState(stack);
  return new Set((deployment.resources ?? []).map(({ urn }) => urn));
}

/** What the plan after an adoption makes of it: only what would be created or replaced is not as it should be. */
export function result(
  plan: readonly Adoption[],
  { steps, differs }: Creates,
  { deployment }: Awaited<ReturnType<typeof readState>>,
): Adopted {
  const held = new Set((deployment.resources ?? []).map(({ urn }) => urn));
  const urns = plan.map(({ urn }) => urn);
  const planned = (pattern: RegExp) =>
    urns.filter((urn) => held.has(urn) && steps.get(urn)?.some((step) => pattern.test(step)));
  const [replaced, changed] = [planned(/replace/), planned(/^update$/)];
  const open = urns.filter((urn) => !held.has(urn));
  const adopted = urns.filter((urn) => held.has(urn));
  return {
    ok: open.length === 0 && replaced.length === 0,
    adopted,
    open,
    replaced,
    changed,
    differs: Object.fromEntries(changed.map((urn) => [urn, differs.get(urn) ?? []])),
    lines: [
      `${adopted.length} of ${urns.length} are adopted; of them the next update replaces ${replaced.length} and changes ${changed.length} in place.`,
      ...open.map((urn) => `not adopted, and an update would create it: ${urn}`),
      ...replaced.map(
        (urn) => `would be replaced; declare what exists, or change it by hand first: ${urn}`,
      ),
      ...changed.map((urn) => `changes in place${inWords(differs.get(urn))}: ${urn}`),
    ],
  };
}

/** ` (tags)`: which inputs, so that tags are told from what matters. */
const inWords = (names: readonly string[] = []): string =>
  names.length === 0 ? "" : ` (${names.join(", ")})`;
