import { join } from "node:path";
import pc from "picocolors";
import { services } from "../../config/services";
import type { Environment } from "../../domain/environments";
import { partsOf } from "../../domain/urn";
import { CannotRun } from "../../process/cannot-run";
import { broken, kept } from "../../process/exit-codes.json";
import type { Surroundings, Talk } from "../change/surroundings";
import { type Drift, driftOf } from "./drift";
import { type Heard, readNoise, withoutNoise } from "./noise";
import { type Residence, residency } from "./residency";

/** Known noise, reviewed; beside this file also where the command runs from a bundle. */
const noiseFile = join("src", "ops", "drift", "noise.yaml");

/**
 * Looks whether what exists is still what the state says, and where the analytics data really is (BCP §4, DPIA §3 R2).
 * Nothing is written. @returns broken where something drifted, an entry of noise may not stay, or data is not in the Union
 */
export async function drift(
  stack: Environment,
  json: boolean,
  around: Surroundings,
  { tell, print }: Talk,
): Promise<number> {
  const entries = readNoise(noiseFile);
  const [found, residences] = await Promise.all([
    driftOf(stack, tell),
    residencesOf(stack, around),
  ]);
  const heard = withoutNoise(found, entries, stack, around.lock.now());
  const ok =
    heard.drift.length === 0 && heard.faults.length === 0 && residences.every(({ kept }) => kept);
  if (json) print(JSON.stringify({ stack, ok, ...heard, residency: residences }));
  else print(text(stack, heard, residences));
  return ok ? kept : broken;
}

/** Without Heroku's key nothing shows where the data is, and that is not the same as kept. */
async function residencesOf(
  stack: Environment,
  { env, patience }: Surroundings,
): Promise<readonly Residence[]> {
  try {
    return await residency(stack, services(["heroku"], env).heroku, patience);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return [{ what: "residency of analytics", kept: false, seen: error.message }];
  }
}

function text(stack: Environment, heard: Heard, residences: readonly Residence[]): string {
  const blocks = [...grouped(heard.drift)].map(([system, found]) =>
    [pc.bold(system), ...found.map((each) => `  ${line(each)}`)].join("\n"),
  );
  return [
    ...(heard.drift.length === 0 ? [pc.green(`✓ ${stack} is as its state says`)] : blocks),
    ...heard.noise.map(({ urn, property, reason }) =>
      pc.dim(`noise: ${partsOf(urn).name} ${property}: ${reason}`),
    ),
    ...heard.faults.map((fault) => pc.red(fault)),
    ...residences.map(
      ({ what, kept, seen }) => `${kept ? pc.green("✓") : pc.red("✗")} ${what}: ${seen}`,
    ),
  ].join("\n");
}

function grouped(found: readonly Drift[]): Map<string, Drift[]> {
  const systems = new Map<string, Drift[]>();
  for (const each of found) systems.set(each.system, [...(systems.get(each.system) ?? []), each]);
  return systems;
}

const line = ({ urn, type, change, properties }: Drift): string =>
  `${type} ${partsOf(urn).name}: ${change === "gone" ? "is gone" : properties.join(", ")}`;
