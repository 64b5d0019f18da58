import { type Resource, unknown, type Value } from "../../src/policies/rule/resource";
import { type Properties, Unknown } from "../../src/simulator/wire/properties";
import type { Session } from "../simulator/harness";
import { raw } from "./programs-mutations";

/** A value of a rule's as a provider is sent it. */
export function onTheWire(value: Value): Properties[string] {
  if (value === unknown) return new Unknown();
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(onTheWire);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, onTheWire(each)]));
}

/** Whether the simulated provider of a type knows it and takes its inputs. */
export async function isAccepted(
  providers: Pick<Session, "connection">,
  { type, urn, props }: Pick<Resource, "type" | "urn" | "props">,
): Promise<boolean> {
  const connection = await providers.connection(type.split(":")[0] ?? "");
  const inputs = onTheWire(raw(props)) as Properties;
  return connection.check(urn, inputs).then(
    ({ failures }) => failures.length === 0,
    () => false,
  );
}
