import { constants, createReadStream } from "node:fs";
import { access } from "node:fs/promises";
import { CannotRun } from "../../process/cannot-run";
import { raxx } from "../../process/raxx-command";
import { typedPath } from "../../process/typed-path";
import type { Objects } from "../clients/objects";
import { decrypted } from "../encryption/decrypted";
import { exportPrefix } from "./export";

/** An export that is to be read, as a person named it. */
export interface Source {
  /** A key in the state bucket, or a path. */
  readonly name: string;
  /** What it says, decrypted, from its beginning each time. */
  readonly plain: () => AsyncIterable<Uint8Array>;
}

/**
 * @param from a key such as `vault-exports/2026-05-21.json.gpg`, `newest`, or a file, as it was typed
 * @throws CannotRun where there is no export to be the newest; the system's error where the file cannot be read
 */
export async function sourceOf(objects: Objects, from: string): Promise<Source> {
  if (from !== "newest" && !from.startsWith(exportPrefix)) return fileSource(from);
  const name = from === "newest" ? await newest(objects) : from;
  return { name, plain: () => decrypted(objects.read(name)) };
}

/** A file that is not there is told here: gpg would only say that it got nothing. */
async function fileSource(from: string): Promise<Source> {
  const file = typedPath(from);
  await access(file, constants.R_OK);
  return { name: from, plain: () => decrypted(createReadStream(file)) };
}

async function newest(objects: Objects): Promise<string> {
  const names = (await objects.keys(exportPrefix)).filter((key) =>
    /^vault-exports\/\d{4}-\d\d-\d\d\.json\.gpg$/.test(key),
  );
  const last = names.toSorted().at(-1);
  if (last !== undefined) return last;
  throw new CannotRun(
    `${objects.bucket} has no export of the vault: \`${raxx`vault export --env prod`}\` makes one.`,
  );
}
