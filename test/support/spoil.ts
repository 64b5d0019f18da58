import * as pulumi from "@pulumi/pulumi";
import { unknown as hidden, type Value } from "../../src/policies/rule/resource";
import { changed, type FieldMutation, raw } from "./programs-mutations";

/** Environment variable that tells a program which of its inputs to spoil: a JSON list of `Spoiling`. */
export const spoilingsVariable = "RAXX_SPOILINGS";

/** One input of one resource, and what stands in its place; nothing where `value` is absent. */
export interface Spoiling {
  readonly type: string;
  readonly name: string;
  readonly path: readonly string[];
  readonly value?: Value | undefined;
  /** Whether an unknown value stands in its place. */
  readonly unknown?: boolean;
}

/** Spoils inputs of the program that is run next, between its code and the engine. */
export function spoil(spoilings: readonly Spoiling[]): void {
  pulumi.runtime.registerStackTransformation(({ type, name, props, opts }) => {
    const own = spoilings.filter((each) => each.type === type && each.name === name);
    return { props: own.reduce<pulumi.Inputs>(spoiled, props), opts };
  });
}

function spoiled(props: pulumi.Inputs, { path, value, unknown }: Spoiling): pulumi.Inputs {
  const [property = "", ...rest] = path;
  // Another resource of the same name need not have it, and must not get it.
  if (unknown && props[property] === undefined) return props;
  const wrong = unknown ? pulumi.unknown : value;
  const { [property]: current, ...others } = props;
  if (rest.length > 0)
    return {
      ...others,
      [property]: pulumi
        .output(current)
        .apply((found: Value) => changed(found, rest, wrong as Value)),
    };
  return wrong === undefined ? others : { ...others, [property]: pulumi.output(wrong) };
}

/** The mutation as something that can be done to the running program. */
export const spoilingOf = ({ original: { type, name }, path, value }: FieldMutation): Spoiling =>
  value === hidden ? { type, name, path, unknown: true } : { type, name, path, value };

/** Whether the running program knows what is around the field, so that it can be exchanged in it. */
export const canBeSpoiled = ({
  original,
  path: [property = "", ...rest],
}: FieldMutation): boolean => rest.length === 0 || !holdsUnknown(raw(original.props[property]));

const holdsUnknown = (value: Value): boolean =>
  value === hidden ||
  (typeof value === "object" && value !== null && Object.values(value).some(holdsUnknown));
