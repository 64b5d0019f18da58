/** `npm run recover -- prod`: after an update that was killed. docs/runbooks/interrupted-update.md */
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { Argument, Command } from "commander";
import { type Environment, environments } from "../domain/environments";
import { isWithoutPulumi, withoutPulumi } from "../ops/without-pulumi";
import {
  type Deployment,
  type Finding,
  pendingCreates,
  RecoveryError,
  settle,
  type StateResource,
  tellingInput,
} from "../ops/recovery/settle";

/** As for every command of this project. */
const couldNotRun = 2;

new Command("recover")
  .description(
    "List what an interrupted update may have created, or tell the state what was found in the account",
  )
  .addArgument(new Argument("<stack>", "environment").choices(environments))
  .argument(
    "[findings...]",
    "URN and id of each that exists, URN and `absent` of each that does not",
  )
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : couldNotRun))
  .action(recover)
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(`${explained(error)}\n`);
    process.exitCode = couldNotRun;
  });

function explained(error: unknown): string {
  if (error instanceof RecoveryError) return error.message;
  return isWithoutPulumi(error) ? withoutPulumi : String(error);
}

/** What `pulumi stack export` prints, and `pulumi stack import` reads. */
interface State {
  readonly deployment: Deployment;
}

async function recover(stack: Environment, words: string[]): Promise<void> {
  const state = JSON.parse(await pulumi(["stack", "export", "--stack", stack])) as State;
  if (words.length === 0) return list(stack, pendingCreates(state.deployment));
  const deployment = settle(state.deployment, findingsOf(words));
  await pulumi(["stack", "import", "--stack", stack], JSON.stringify({ ...state, deployment }));
  print(`The state is settled. Go on with: pulumi up --refresh --stack ${stack}`);
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

function list(stack: Environment, pending: readonly StateResource[]): void {
  if (pending.length === 0)
    return print(`No creation is pending. Go on with: pulumi up --refresh --stack ${stack}`);
  print("These may or may not exist. Look for each in its account:");
  for (const resource of pending) print(`  ${resource.urn}\n      ${tellingInput(resource)}`);
  print(`Then: npm run recover -- ${stack} 'URN' 'its id' 'URN' absent …`);
  process.exitCode = 1;
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Resolves to what it printed. @throws RecoveryError when it fails; it has said why */
async function pulumi(args: readonly string[], input = ""): Promise<string> {
  const child = spawn("pulumi", args, { stdio: ["pipe", "pipe", "inherit"] });
  const code = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", resolve);
  });
  child.stdin.end(input);
  const [output, ended] = await Promise.all([text(child.stdout), code]);
  if (ended !== 0) throw new RecoveryError(`pulumi ${args.slice(0, 2).join(" ")} failed`);
  return output;
}
