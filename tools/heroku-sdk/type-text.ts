import { capitalized, memberOf, type Property } from "./schema";

const refPrefix = "#/types/";

/** The type of a value that is read: `outputs.SlugBlob[]`. */
export function plainType(property: Property): string {
  return text(property, "outputs", (inner) => inner);
}

/** The type of a value that is written, any part of which may be known later only. */
export function inputType(property: Property, required: boolean): string {
  const whole = text(property, "inputs", (inner) => `pulumi.Input<${inner}>`);
  return `pulumi.Input<${required ? whole : `${whole} | undefined`}>`;
}

function text(property: Property, namespace: string, wrap: (inner: string) => string): string {
  const { type, $ref, items, additionalProperties } = property;
  if ($ref?.startsWith(refPrefix)) return `${namespace}.${typeName($ref.slice(refPrefix.length))}`;
  if (items) return `${wrap(text(items, namespace, wrap))}[]`;
  if (additionalProperties) {
    return `{ [key: string]: ${wrap(text(additionalProperties, namespace, wrap))} }`;
  }
  if (type === "string" || type === "number" || type === "boolean") return type;
  throw new Error(`no TypeScript type for ${JSON.stringify(property)}`);
}

/** `AppOrganization`, or `config.Delays` for the settings of a stack. */
export function typeName(token: string): string {
  const name = capitalized(memberOf(token));
  return token.startsWith("heroku:config/") ? `config.${name}` : name;
}
