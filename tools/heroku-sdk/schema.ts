/** The parts of a Pulumi package schema that the SDK is made of; see `pulumi package get-schema`. */
export interface Schema {
  config: { variables: Properties };
  /** Nested objects by token: `heroku:index/AppOrganization:AppOrganization`. */
  types: Record<string, ObjectType>;
  provider: Resource;
  resources: Record<string, Resource>;
  /** Look-ups by token; a method of the provider stands here as well, with a `__self__` among its inputs. */
  functions: Record<string, { inputs: ObjectType; outputs: ObjectType }>;
}

export interface Resource {
  inputProperties: Properties;
  requiredInputs?: string[];
  /** All there is to read: what was put in, and what the provider adds. */
  properties: Properties;
  /** Properties that always have a value. */
  required?: string[];
}

export interface ObjectType {
  properties: Properties;
  required?: string[];
  /** Set where more is certain when the object is read than when it is written. */
  language?: { nodejs?: { requiredOutputs?: string[] } };
}

export type Properties = Record<string, Property>;

export interface Property {
  type?: string;
  /** `#/types/` and the token of a nested object. */
  $ref?: string;
  items?: Property;
  additionalProperties?: Property;
  secret?: boolean;
  deprecationMessage?: string;
}

/** `App` of `heroku:index/app:App`. */
export function memberOf(token: string): string {
  return token.slice(token.lastIndexOf(":") + 1);
}

export function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function uncapitalized(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
