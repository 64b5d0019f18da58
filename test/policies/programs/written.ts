import { getPackage } from "@pulumi/heroku/bin/utilities";
import * as pulumi from "@pulumi/pulumi";
import type { At, Case } from "./program";

/**
 * A resource that is written down as data. Of its inputs `{"$id": name}` is another resource's id,
 * `{"$output": [name, property]}` its output, `{"$secret": value}` a marked value, `{"$json": value}` a document
 * that is made of its parts.
 */
export interface Written {
  readonly name: string;
  readonly type: string;
  /** A component has neither a provider nor an id. */
  readonly component?: boolean;
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** The id of one that exists and is only read. */
  readonly id?: string;
  readonly protect?: boolean;
  /** Names of resources that stand before this one. */
  readonly parent?: string;
}

type Declared = ReadonlyMap<string, pulumi.CustomResource | pulumi.ComponentResource>;

/** Declares what is written, in order. */
function declareWritten(written: readonly Written[], at: At): void {
  const outputs = Object.fromEntries(outputsIn(written).map((property) => [property, undefined]));
  const declared = new Map<string, pulumi.CustomResource | pulumi.ComponentResource>();
  for (const { name, type, component, inputs = {}, parent, protect, id } of written) {
    const above = parent === undefined ? at.parent : named(declared, parent);
    const options = { parent: above, protect: protect ?? false, ...(id !== undefined && { id }) };
    const given = meant(inputs, declared) as pulumi.Inputs;
    // An input without a value is one that the provider computes. Heroku's SDK is made of another provider.
    const made =
      component === true
        ? new pulumi.ComponentResource(type, name, given, options)
        : new AnyResource(
            type,
            name,
            { ...outputs, ...given },
            options,
            false,
            type.startsWith("heroku:") ? getPackage() : undefined,
          );
    declared.set(name, made);
  }
}

class AnyResource extends pulumi.CustomResource {}

/** Names of the properties that any resource refers to. */
const outputsIn = (value: unknown): string[] => {
  if (typeof value !== "object" || value === null) return [];
  const { $output } = value as Readonly<Record<string, unknown>>;
  return Array.isArray($output)
    ? [String($output[1])]
    : Object.values(value).flatMap((inner: unknown) => outputsIn(inner));
};

const named = (declared: Declared, name: string) => {
  const found = declared.get(name);
  if (found === undefined) throw new Error(`${name} does not stand before what refers to it`);
  return found;
};

function meant(value: unknown, declared: Declared): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => meant(each, declared));
  const { $id, $output, $secret, $json } = value as Readonly<Record<string, unknown>>;
  if ($id !== undefined) return outputOf(declared, String($id), "id");
  if (Array.isArray($output)) return outputOf(declared, String($output[0]), String($output[1]));
  if ($secret !== undefined) return pulumi.secret(meant($secret, declared));
  if ($json !== undefined) return pulumi.jsonStringify(meant($json, declared));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, meant(inner, declared)]),
  );
}

const outputOf = (declared: Declared, name: string, property: string): unknown =>
  (named(declared, name) as unknown as Readonly<Record<string, unknown>>)[property];

/** A program as a table holds it. */
export interface WrittenCase extends Pick<Case, "stack" | "breaks"> {
  /** The policy that it is about. */
  readonly about: string;
  readonly title: string;
  readonly resources: readonly Written[];
  readonly project?: NonNullable<Case["project"]>;
}

/** The programs of a table, which are our own where it does not say whose. */
export const casesOf = (table: readonly WrittenCase[]): readonly Case[] =>
  table.map(({ about, title, project = "raxx", stack, breaks, resources }) => ({
    title: `${about}: ${title}`,
    project,
    stack,
    breaks,
    declare: (at) => declareWritten(resources, at),
  }));
