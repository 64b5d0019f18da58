/** `npm run release -- plan prod`: the workflows' way to run Pulumi on the real accounts. */
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { Argument, Command } from "commander";
import { type Environment, environments } from "../domain/environments";
import { type Action, pulumiArguments, runPulumi } from "../ops/release/pulumi";
import { isWithoutPulumi, withoutPulumi } from "../ops/without-pulumi";
import { type Access, releaseAccess } from "../domain/release-tokens";
import { fetchTokens, maskCommands, TokenError } from "../ops/release/tokens";

/** As for every command of this project; any other failing code is Pulumi's own. */
const couldNotRun = 2;

const stack = () => new Argument("<stack>", "environment").choices(environments);
/** Relative to the project; the release workflow carries it from the job that plans to the one that applies. */
const planFile = (environment: Environment) => `.raxx/plans/${environment}.json`;

const program = new Command("release")
  .description(
    "Run Pulumi on the real accounts, with provider tokens read from SSM for this run only",
  )
  .showHelpAfterError()
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : couldNotRun));

program
  .command("preview")
  .description("show what would change, with tokens that can only read")
  .addArgument(stack())
  .action((environment: Environment) => run("preview", { kind: "preview" }, environment));

program
  .command("plan")
  .description("show what would change and write it down as the plan to approve")
  .addArgument(stack())
  .action((environment: Environment) =>
    run("preview", { kind: "plan", file: planFile(environment) }, environment),
  );

program
  .command("apply")
  .description("carry out the plan written by `plan`, and nothing that is not in it")
  .addArgument(stack())
  .action((environment: Environment) =>
    run(releaseAccess(environment), { kind: "apply", file: planFile(environment) }, environment),
  );

async function run(access: Access, action: Action, environment: Environment): Promise<void> {
  const tokens = await fetchTokens(access);
  if (process.env["GITHUB_ACTIONS"] === "true") process.stdout.write(maskCommands(tokens));
  if (action.kind === "plan") await mkdir(dirname(action.file), { recursive: true });
  process.exitCode = await runPulumi({
    args: pulumiArguments(action, environment),
    environment: process.env,
    tokens,
    summary: process.env["GITHUB_STEP_SUMMARY"],
  });
}

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${explained(error)}\n`);
  process.exitCode = couldNotRun;
});

function explained(error: unknown): string {
  if (error instanceof TokenError) return error.message;
  if (isWithoutPulumi(error)) return withoutPulumi;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
