import type { TicketsConfig } from "../../../config/schema";
import { printedOn } from "./shell";

/** What the host is asked with, and nobody is told. */
export interface DumpSecrets {
  readonly privateKey: string;
  readonly password: string;
}

/**
 * FreeScout's database as it was at one moment, packed on its host (BCP §2.3). The password goes over the connection to
 * mysqldump's input: it is in no argument, and in no file.
 */
export function dumpOf(
  settings: NonNullable<TicketsConfig["dump"]>,
  { privateKey, password }: DumpSecrets,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { database, databaseUser } = settings;
  const options = `[client]\nuser=${databaseUser}\npassword="${password.replaceAll(/["\\]/g, String.raw`\$&`)}"\n`;
  return printedOn(settings, privateKey, commandFor(database), options, signal);
}

/** sshd's input is a socket, which nothing opens by a name; what bash makes of it is a pipe, which mysqldump can. */
const commandFor = (database: string): string => {
  const dump = [
    "mysqldump",
    "--defaults-extra-file=<(cat)",
    "--single-transaction",
    "--quick",
    "--routines",
    "--triggers",
    "--events",
    "--hex-blob",
    "--default-character-set=utf8mb4",
    database,
  ].join(" ");
  return `bash -c 'set -o pipefail; ${dump} | gzip'`;
};
