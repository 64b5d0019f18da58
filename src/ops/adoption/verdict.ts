import { type Existing, importId, nameOf } from "./existing";
import { adoptableTypes } from "./types";

/** What is known of one thing that the program declares and the state does not hold. */
export type Verdict =
  /** It exists: `id` is what the provider's import takes. */
  | { readonly kind: "adopt"; readonly id: string; readonly existing: Existing }
  /** Whoever was asked knows of none. */
  | { readonly kind: "absent" }
  /** More than one may be it, or it is not certain which one is. */
  | {
      readonly kind: "ambiguous";
      readonly reason: string;
      readonly candidates: readonly Existing[];
    }
  /** Nobody could be asked. */
  | { readonly kind: "unseen"; readonly reason: string };

/** What an input has to be: one value, or any of those by which what it refers to is known. */
export type Wanted = { readonly name: string; readonly values: readonly string[] };

/** Whether something that exists has the identity that is wanted; only the account may go without saying. */
export function isIt(
  { attributes }: Existing,
  wanted: readonly Wanted[],
  anyCase: boolean,
): boolean {
  const spelt = (value: unknown): string => (anyCase ? String(value).toLowerCase() : String(value));
  const told = wanted.filter(({ name }) => attributes[name] !== undefined || name !== "accountId");
  return (
    told.length > 0 &&
    told.every(({ name, values }) => values.map(spelt).includes(spelt(attributes[name])))
  );
}

/** Every name and id by which others may refer to it. */
export const goesBy = ({ id, existing }: Extract<Verdict, { kind: "adopt" }>): string[] => [
  id,
  ...Object.values(existing.attributes).map(String),
];

/** The id that an import of it takes. */
export const idOf = (existing: Existing): string | undefined => {
  const type = adoptableTypes[existing.type];
  return type && importId(type, existing.attributes);
};

/** That it is adopted, where its id is told. */
export function adopting(existing: Existing): Verdict {
  const id = idOf(existing);
  if (id !== undefined) return { kind: "adopt", id, existing };
  const reason = `${existing.source} does not tell the id of ${nameOf(existing)}`;
  return { kind: "unseen", reason };
}
