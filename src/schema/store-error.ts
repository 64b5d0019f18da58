import { CannotRun } from "../process/cannot-run";

/** The store's own files cannot be used; the message names file or revision, and what is wrong. */
export class StoreError extends CannotRun {
  override readonly name = "StoreError";
}
