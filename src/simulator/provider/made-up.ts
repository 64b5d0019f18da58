import { createHash } from "node:crypto";
import { type Catalog } from "./sdk-catalog";
import { type Value } from "../wire/properties";

/**
 * Made-up values in the form that a cloud would give. They are the same in every run, and recognisable as
 * simulated where the form allows it.
 */

/** `length` hexadecimal digits that depend only on the seed and what they are for. */
export const hex = (seed: string, purpose: string, length = 32): string =>
  createHash("sha256").update(`${seed}/${purpose}`).digest("hex").slice(0, length);

/** A version 4 UUID. */
export function uuid(seed: string, purpose = "id"): string {
  const d = hex(seed, purpose);
  return `${d.slice(0, 8)}-${d.slice(8, 12)}-4${d.slice(13, 16)}-a${d.slice(17, 20)}-${d.slice(20)}`;
}

/** A whole number of `digits` digits that does not begin with 0. */
export const digits = (seed: string, purpose: string, count: number): string =>
  BigInt(`0x1${hex(seed, purpose, 30)}`)
    .toString()
    .slice(1, count + 1)
    .replace(/^0/, "1");

/** An address of a block reserved for documentation (RFC 5737): it can never be a real host. */
export const address = (seed: string, purpose: string): string =>
  `203.0.113.${(parseInt(hex(seed, purpose, 4), 16) % 254) + 1}`;

/** The time of everything that happens in the simulated cloud; a fixed one, so that runs are the same. */
export const moment = "2000-01-01T00:00:00Z";

/** A value for an output that no model describes, from its type expression and its name. */
export function plausible(
  type: string,
  name: string,
  seed: string,
  types: Catalog["types"],
): Value {
  const plain = type.replace(/!$/, "");
  if (plain.endsWith("[]")) return [];
  if (plain.endsWith("{}")) return {};
  if (plain.startsWith("#")) return plausibleObject(types[plain.slice(1)] ?? {}, seed, types);
  if (plain === "number") return 0;
  if (plain === "boolean") return false;
  return plausibleText(name, seed);
}

function plausibleObject(
  shape: Record<string, string>,
  seed: string,
  types: Catalog["types"],
): Value {
  const present = Object.entries(shape).filter(([, type]) => type.endsWith("!"));
  return Object.fromEntries(
    present.map(([name, type]) => [name, plausible(type, name, seed, types)]),
  );
}

function plausibleText(name: string, seed: string): string {
  if (/(At|On|Date|Time|Timestamp)$/.test(name)) return moment;
  if (/ipv6/i.test(name)) return "2001:db8::1";
  if (/Ip(Address)?$/.test(name)) return address(seed, name);
  if (/(url|endpoint|host(name)?|domain(Name)?)$/i.test(name))
    return `${hex(seed, name, 8)}.simulated.invalid`;
  if (name.endsWith("Id")) return hex(seed, name);
  return `simulated-${name}`;
}
