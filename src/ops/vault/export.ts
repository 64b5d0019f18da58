import { CannotRun } from "../../process/cannot-run";
import { type Placed, placeWhole } from "../backup/place";
import type { Objects } from "../clients/objects";
import type { VaultServer } from "../clients/vault-server";
import { encryptedFor } from "../encryption/encrypted";
import { isFor } from "../encryption/readable";
import type { Recipient } from "../encryption/recipient";
import { documentOf } from "./document";
import { counted, type Counts, type Entry, noCounts } from "./entry";
import { inventory } from "./inventory";

/** Where the exports of the vault lie in the state bucket (BCP Win 3). */
export const exportPrefix = "vault-exports/";

/** What one export took, and where it lies. */
export interface Exported extends Placed {
  readonly counts: Counts;
}

/** What is exported, from where to where. */
export interface Export {
  readonly vault: VaultServer;
  /** Ids of projects that have to be there. */
  readonly required: readonly string[];
  readonly recipient: Recipient;
  readonly objects: Objects;
  readonly now: Date;
  readonly tell: (line: string) => void;
}

/** Name of the export of a day (UTC). */
export const exportKey = (now: Date): string =>
  `${exportPrefix}${now.toISOString().slice(0, 10)}.json.gpg`;

/**
 * Writes everything the vault holds into the bucket, readable for the operator's private key alone; nothing plain touches
 * a disk (BCP Preamble, Win 3). An export has its name only when all of it was read back and is for that key.
 * @throws CannotRun where a required project is not seen, a value is not shown, or the vault holds nothing
 */
export async function exportVault(wanted: Export): Promise<Exported> {
  const { objects, recipient, now } = wanted;
  let counts = noCounts;
  const plain = documentOf(complete(wanted), now.toISOString(), (all) => (counts = all));
  const placed = await placeWhole(
    objects,
    exportKey(now),
    encryptedFor(recipient, plain),
    async (head) => {
      if (!(await isFor(recipient, head, now)))
        throw new CannotRun("What was read back is not for the operator's key; it has no name.");
    },
  );
  return { ...placed, counts };
}

/** What an export would hold; nothing is written. */
export async function exportCounts(wanted: Pick<Export, "vault" | "required" | "tell">) {
  let counts = noCounts;
  for await (const each of complete(wanted)) counts = counted(counts, each);
  return counts;
}

/** The vault's entries, unless they are none or lack a required project: then the identity does not see what it should. */
async function* complete({
  vault,
  required,
  tell,
}: Pick<Export, "vault" | "required" | "tell">): AsyncGenerator<Entry, void, undefined> {
  const open = new Set(required);
  let secrets = 0;
  for await (const each of inventory(vault, tell)) {
    if (each.kind === "project") open.delete(each.id);
    if (each.kind === "secret") secrets += 1;
    yield each;
  }
  if (open.size > 0)
    throw new CannotRun(
      `The identity does not see ${[...open].join(", ")}: make it a member of the project. Nothing was exported.`,
    );
  if (secrets === 0)
    throw new CannotRun(
      "The identity sees no secret in the vault: make it a member of every project. Nothing was exported.",
    );
}
