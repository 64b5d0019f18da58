import type { Environment } from "../../domain/environments";
import { broken, kept } from "../../process/exit-codes.json";
import type { Talk } from "../change/surroundings";
import {
  type Dangling,
  danglingReferences,
  pendingCreates,
  type StateResource,
} from "../state/deployment";
import { recorded } from "../release/recorded";
import { askPulumi, readState } from "../state/read";
import { type Finding, isSettled, RecoveryError, settle, tellingInput } from "./settle";

type Print = Talk["print"];

/**
 * Without findings lists what an interrupted update may have created; with them, tells the state of it.
 * @param words URN and id of each that exists, URN and `absent` of each that does not
 * @returns the exit code: broken while something is pending or a reference leads nowhere
 * @throws RecoveryError when the findings do not fit the state, or when pulumi fails
 */
export async function recover(
  stack: Environment,
  words: readonly string[],
  { tell, print, confirm }: Talk,
): Promise<number> {
  const state = await readState(stack);
  const dangling = danglingReferences(state.deployment);
  if (dangling.length > 0) return unreadable(stack, dangling, print);
  if (words.length === 0) return list(stack, pendingCreates(state.deployment), print);
  const findings = findingsOf(words);
  // A run that was stopped after it wrote the state is repeated with the same words.
  if (isSettled(state.deployment, findings)) return settled(stack, print);
  const deployment = settle(state.deployment, findings);
  await confirm(`The state of ${stack} is settled by these findings.`);
  tell(
    `writing the state of ${stack}; where it stays locked: pulumi cancel --yes --stack ${stack}`,
  );
  const told = { command: "recover", reference: findingsText(findings) } as const;
  return recorded(stack, told, tell, async () => {
    const text = JSON.stringify({ ...state, deployment });
    await askPulumi(["stack", "import", "--stack", stack], text);
    return settled(stack, print);
  });
}

/** What was found of each resource, by its name. */
const findingsText = (findings: ReadonlyMap<string, Finding>): string =>
  [...findings]
    .map(([urn, found]) => `${urn.split("::").at(-1)}: ${found === "absent" ? found : found.id}`)
    .join(", ");

function settled(stack: Environment, print: Print): number {
  print(`The state is settled. Go on with: pulumi up --refresh --stack ${stack}`);
  return kept;
}

function findingsOf(words: readonly string[]): ReadonlyMap<string, Finding> {
  if (words.length % 2 !== 0)
    throw new RecoveryError("give pairs: each URN, then its id or absent");
  const pairs = words.flatMap((urn, index): [string, Finding][] => {
    const found = words[index + 1] ?? "";
    return index % 2 === 1 ? [] : [[urn, found === "absent" ? "absent" : { id: found }]];
  });
  const twice = pairs.map(([urn]) => urn).filter((urn, index, urns) => urns.indexOf(urn) < index);
  if (twice.length > 0) throw new RecoveryError(`say it once of each: ${twice.join(", ")}`);
  return new Map(pairs);
}

/** Pulumi reads and writes no such state, so nothing can be settled before. */
function unreadable(stack: Environment, dangling: readonly Dangling[], print: Print): number {
  print("The state has lost resources that others name, and Pulumi will not work with it:");
  for (const { urn, missing } of dangling) print(`  ${urn}\n      names ${missing}`);
  print(`First: pulumi state repair --yes --stack ${stack}`);
  print("Then run this again. A resource that was lost may still exist: import it, or delete it.");
  return broken;
}

function list(stack: Environment, pending: readonly StateResource[], print: Print): number {
  if (pending.length === 0) {
    print(`No creation is pending. Go on with: pulumi up --refresh --stack ${stack}`);
    return kept;
  }
  print("These may or may not exist. Look for each in its account:");
  for (const resource of pending) print(`  ${resource.urn}\n      ${tellingInput(resource)}`);
  print(`Then: npm run recover -- ${stack} 'URN' 'its id' 'URN' absent …`);
  return broken;
}
