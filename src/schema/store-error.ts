/** The store's own files cannot be used; the message names file or revision, and what is wrong. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}
