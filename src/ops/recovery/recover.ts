import type { Environment } from "../../domain/environments";
import { runPulumi } from "../../engine/pulumi";
import { broken, kept } from "../../process/exit-codes.json";
import {
  type Deployment,
  type Finding,
  pendingCreates,
  RecoveryError,
  settle,
  type StateResource,
  tellingInput,
} from "./settle";

type Print = (text: string) => void;

/** What `pulumi stack export` prints, and `pulumi stack import` reads. */
interface State {
  readonly deployment: Deployment;
}

/**
 * Without findings lists what an interrupted update may have created; with them, tells the state of it.
 * @param words URN and id of each that exists, URN and `absent` of each that does not
 * @returns the exit code: broken while something is pending
 * @throws RecoveryError when the findings do not fit the state, or when pulumi fails
 */
export async function recover(
  stack: Environment,
  words: readonly string[],
  print: Print,
): Promise<number> {
  const state = JSON.parse(await pulumi(["stack", "export", "--stack", stack])) as State;
  if (words.length === 0) return list(stack, pendingCreates(state.deployment), print);
  const deployment = settle(state.deployment, findingsOf(words));
  await pulumi(["stack", "import", "--stack", stack], JSON.stringify({ ...state, deployment }));
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
  return new Map(pairs);
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

/** Resolves to what it printed. @throws RecoveryError with pulumi's own words when it fails */
async function pulumi(args: readonly string[], input = ""): Promise<string> {
  const { code, stdout, stderr } = await runPulumi(args, { input });
  if (code !== 0)
    throw new RecoveryError(`pulumi ${args.slice(0, 2).join(" ")} failed: ${stderr.trim()}`);
  return stdout;
}
