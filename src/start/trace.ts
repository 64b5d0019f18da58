import { existsSync, readFileSync } from "node:fs";
import { findSourceMap, SourceMap, type SourceMapPayload } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** A stack trace in whose frames the places are those of the sources, as `/checkout/src/stacks/vault.ts:12:3`. */
export function mappedTrace(error: Error, frames: readonly NodeJS.CallSite[]): string {
  return [String(error), ...frames.map((frame) => `    at ${inSource(frame)}`)].join("\n");
}

/** The frames of a mapped trace that stand in `src` of the checkout, as paths below it. */
export function ownFrames(root: string, trace: string): string[] {
  const frames = trace.split("\n").filter((line) => /^\s+at /.test(line));
  const inCheckout = frames.map((line) => line.replaceAll(`${root}/`, ""));
  return inCheckout.filter((line) => /(?:\(|at |async )src\//.test(line));
}

/** Dependencies stay as they are: the SDK's maps name its files one folder too high. */
function inSource(frame: NodeJS.CallSite): string {
  const text = String(frame);
  const [file, line, column] = [
    frame.getFileName(),
    frame.getLineNumber(),
    frame.getColumnNumber(),
  ];
  if (!file || line === null || column === null || file.includes("/node_modules/")) return text;
  const entry = mapOf(file)?.findEntry(line - 1, column - 1);
  if (entry === undefined || !("originalSource" in entry)) return text;
  const source = resolve(dirname(file), withoutScheme(entry.originalSource));
  const place = `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  return text.replace(`${file}:${line}:${column}`, place);
}

const withoutScheme = (name: string): string =>
  name.startsWith("file:") ? fileURLToPath(name) : name;

const beside = new Map<string, SourceMap | undefined>();

/** The map that the loader (tsx) made, or the one beside a bundle. */
function mapOf(file: string): SourceMap | undefined {
  if (!beside.has(file)) beside.set(file, findSourceMap(file) ?? readMap(`${file}.map`));
  return beside.get(file);
}

function readMap(file: string): SourceMap | undefined {
  if (!existsSync(file)) return undefined;
  return new SourceMap(JSON.parse(readFileSync(file, "utf8")) as SourceMapPayload);
}
