import { join } from "node:path";
import { type Environment, environments } from "../domain/environments";
import { EngineMissing } from "../engine/find";
import { reported } from "../policies/pack/policies";
import { preview } from "../preview/preview";
import { broken, kept } from "../process/exit-codes.json";
import { type ReportFiles, reportFiles, writeReports } from "../report/files";
import { previewText } from "../report/table";
import { bundledCheck } from "./bundled-check";
import { host, interrupted, print, report } from "./command";

/** What `preview` is asked for. */
export interface PreviewFlags extends ReportFiles {
  readonly stack?: Environment;
  readonly json?: boolean;
  readonly requireEngine?: boolean;
}

/**
 * Previews, or gives the rules' verdict alone where there is no engine; pipelines insist on an engine.
 * @returns the exit code
 */
export async function previewOrCheck({
  requireEngine = false,
  ...flags
}: PreviewFlags): Promise<number> {
  try {
    return await runPreview(flags);
  } catch (error) {
    if (!(error instanceof EngineMissing) || requireEngine) throw error;
    report(
      `${error.message}\n\nUntil then, the verdict of \`npm run check\`, which needs no engine:\n`,
    );
    return bundledCheck(flags);
  }
}

async function runPreview({ stack, json = false, ...asked }: PreviewFlags): Promise<number> {
  const files = reportFiles(asked);
  const verdict = await preview({
    root: join(__dirname, "..", ".."),
    stacks: stack === undefined ? environments : [stack],
    interactive: !json && process.stdin.isTTY && process.stdout.isTTY,
    print: (text) => text !== "" && (json ? report : print)(text),
    host,
    signal: interrupted(),
  });
  print(json ? JSON.stringify(verdict, null, 2) : previewText(verdict));
  writeReports(verdict, reported, files);
  return verdict.ok ? kept : broken;
}
