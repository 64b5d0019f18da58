import { adoptableTypes } from "./types";
import type { AdoptableType, Attributes } from "./types/type";

/** Something that exists, as a Terraform state or an API tells. It holds no value beside its names and ids. */
export interface Existing {
  /** Pulumi's token; of a type that the platform does not declare, Terraform's name. */
  readonly type: string;
  /** What its type's identity is made of, and its ids and names. */
  readonly attributes: Attributes;
  /** Where that was read: `terraform.tfstate: aws_s3_bucket.state`, `Heroku`. */
  readonly source: string;
}

/** What others refer to it by. */
const ids = ["id", "arn", "name", "uuid", "keyId", "targetKeyId", "cname", "ipAddress"];

/**
 * What is kept of all that a source tells: secrets stand beside names in a state of Terraform, and in answers of APIs.
 * @param told properties under Pulumi's spelling of their names
 */
export function existing(type: string, told: Attributes, source: string): Existing {
  const known = adoptableTypes[type];
  const wanted = known ? [...identityNames(known), ...namesIn(known.id), ...ids] : ids;
  const attributes = Object.fromEntries(
    [...new Set(wanted)].flatMap((name) => {
      const value = valueOf(name, told);
      return isGiven(value) ? [[name, value] as const] : [];
    }),
  );
  return { type, attributes: known ? spelt(known, { ...attributes }, told) : attributes, source };
}

function spelt(
  type: AdoptableType,
  attributes: Record<string, unknown>,
  told: Attributes,
): Attributes {
  for (const [name, aliases] of identityOf(type)) {
    const found = aliases.map((alias) => valueOf(alias, told)).find(isGiven);
    if (found !== undefined) attributes[name] = found;
  }
  for (const [name, spell] of Object.entries(type.spelling ?? {})) {
    const alike = { ...told, ...attributes };
    attributes[name] = spell(alike);
  }
  return attributes;
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== "";

const valueOf = (name: string, told: Attributes): unknown =>
  typeof told[name] === "object" ? undefined : told[name];

/** Each property of an identity, and by which names it is looked for, the most telling first. */
export const identityOf = ({ identity }: AdoptableType): readonly (readonly [string, string[]])[] =>
  identity.map((words) => {
    const [name = "", others = ""] = words.split("<");
    return [name, [...others.split(",").filter(Boolean), name]] as const;
  });

const identityNames = (type: AdoptableType): string[] => identityOf(type).map(([name]) => name);

const namesIn = (id: string): string[] =>
  [...id.matchAll(/\{(\w+)(?::\w+)?\}/g)].map(([, name = ""]) => name);

/** How a part of an id is written where it stands among colons. */
const written: Readonly<Record<string, (value: string) => string>> = {
  // GitHub's provider reads `??` as a colon.
  escaped: (value) => value.replaceAll(":", "??"),
  // Terraform's own id repeats what stands before it.
  last: (value) => value.split(":").at(-1) ?? value,
};

/** The id that the provider's import takes; undefined while a part of it is not known. */
export function importId(type: AdoptableType, attributes: Attributes): string | undefined {
  const parts = [...type.id.matchAll(/\{(\w+)(?::(\w+))?\}/g)];
  let id = type.id;
  for (const [whole, name = "", form = ""] of parts) {
    const value = attributes[name];
    if (typeof value !== "string" && typeof value !== "number") return undefined;
    id = id.replace(whole, () => (written[form] ?? String)(String(value)));
  }
  return id;
}

/** How a person finds it: its type and what tells it from others. */
export function nameOf({ type, attributes }: Existing): string {
  const known = adoptableTypes[type];
  const names = known ? identityNames(known) : [];
  const parts = names.map((name) => attributes[name]).filter((value) => value !== undefined);
  const shown = parts.length > 0 ? parts : [attributes["name"] ?? attributes["id"] ?? "?"];
  return `${type} ${shown.map(String).join(" ")}`;
}
