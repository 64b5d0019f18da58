import { join } from "node:path";
import { type Environment, environments } from "../domain/environments";
import { EngineMissing } from "../engine/find";
import { reported } from "../policies/pack/policies";
import { preview } from "../preview/preview";
import { broken, kept } from "../process/exit-codes.json";
import { typedPath } from "../process/typed-path";
import { type ReportFiles, reportFiles, writeReports } from "../report/files";
import { previewText } from "../report/table";
import { bundledCheck } from "./bundled-check";
import { host, interrupted, print, report } from "./command";

/** What `preview` is asked for. */
export interface PreviewFlags extends ReportFiles {
  readonly stack?: Environment;
  readonly json?: boolean;
  readonly folder?: string;
  readonly requireEngine?: boolean;
}

/**
 * Previews, or gives the rules' verdict alone where there is no engine; pipelines insist on an engine, and so does
 * who wants to know what a sandbox would lose.
 * @returns the exit code
 */
export async function previewOrCheck({
  requireEngine: required = false,
  ...flags
}: PreviewFlags): Promise<number> {
  const requireEngine = required || flags.folder !== undefined;
  let first: Promise<number> | undefined;
  const meanwhile = requireEngine ? undefined : () => (first ??= firstAnswer(flags));
  try {
    return await runPreview(flags, meanwhile);
  } catch (error) {
    if (!(error instanceof EngineMissing) || requireEngine) throw error;
    return verdictWithout(error, flags, first);
  }
}

/** A verdict that was shown already is not shown again, unless it has to be written somewhere. */
function verdictWithout(
  { message }: EngineMissing,
  { stack, ...wanted }: PreviewFlags,
  first: Promise<number> | undefined,
): Promise<number> {
  report(`${message}\n\nUntil then, the verdict of \`npm run check\`, which needs no engine:\n`);
  if (first !== undefined && Object.values(wanted).every((flag) => flag === undefined))
    return first;
  return bundledCheck({ ...(stack && { stack }), ...wanted });
}

/** What the rules say, for a person who would otherwise wait for an engine to be made. */
function firstAnswer({ stack, json = false }: PreviewFlags): Promise<number> {
  report("No engine yet. While one is fetched or built, the verdict of the rules alone:");
  return bundledCheck(stack === undefined ? {} : { stack }, json ? "stderr" : "stdout");
}

async function runPreview(
  { stack, json = false, folder, ...asked }: PreviewFlags,
  meanwhile?: () => Promise<unknown>,
): Promise<number> {
  const files = reportFiles(asked);
  const verdict = await preview({
    root: join(__dirname, "..", ".."),
    folder: folder && typedPath(folder),
    stacks: stack === undefined ? environments : [stack],
    interactive: !json && process.stdin.isTTY && process.stdout.isTTY,
    print: (text) => text !== "" && (json ? report : print)(text),
    host,
    meanwhile,
    signal: interrupted(),
  });
  print(json ? JSON.stringify(verdict, null, 2) : previewText(verdict));
  writeReports(verdict, reported, files);
  return verdict.ok ? kept : broken;
}
