import { ProviderError } from "../wire/service-error";
import { type About, type Kind } from "../provider/kind";
import { importForms } from "../provider/import-forms";
import { type Cloud } from "../provider/model";
import { type Properties, Secret, type Value } from "../wire/properties";
import { recordFor } from "./records";
import { restored, sealed } from "../provider/state";
import { equal, given, isObject } from "../wire/values";
import { type LivingWorld } from "./living-world";
import { type WorldRecord } from "./world";

/** A resource as the engine remembers it; both empty for an import. */
export interface Remembered {
  state: Properties;
  inputs: Properties;
}

/** What a read finds. */
export interface Found extends Remembered {
  id: string;
}

/** What exists now under this id, or undefined where it is gone. Without a state, this is an import. */
export function readRecord(
  about: About,
  kind: Kind,
  id: string,
  remembered: Remembered,
  { world, cloud }: { world: LivingWorld; cloud: Cloud },
): Found | undefined {
  const importing = Object.keys(remembered.state).length === 0;
  const record = importing
    ? importedRecord(about, kind, id, cloud)
    : rememberedRecord(about, kind, id, remembered, { world, cloud });
  if (record === undefined) return undefined;
  const told = importing ? kind.model.imported?.(record) : undefined;
  const state = { ...stateNow(kind, record, remembered), ...told };
  const inputs = importing
    ? { ...importedInputs(kind, record, state), ...only(kind, told) }
    : refreshedInputs(kind, state, remembered);
  return { id: record.id, state, inputs };
}

/** Of what an import alone is told, what the program may ask for. */
const only = ({ inputs }: Kind, told: Properties = {}): Properties =>
  Object.fromEntries(Object.entries(told).filter(([name]) => name in inputs));

/**
 * Finds the record of a resource. Without its scope (the state of one adopted after a crash may lack the
 * region), the id has to do.
 */
function rememberedRecord(
  about: About,
  { model }: Kind,
  id: string,
  { state }: Remembered,
  { world, cloud }: { world: LivingWorld; cloud: Cloud },
): WorldRecord | undefined {
  const elsewhere = model.scope?.some((name) => !given(state, name));
  return elsewhere ? cloud.find(about.type, id) : recordFor(about, model, id, state, world);
}

function importedRecord(
  { type }: About,
  { model }: Kind,
  id: string,
  cloud: Cloud,
): WorldRecord | undefined {
  if (model.imports === null) throw new ProviderError(`resource ${type} doesn't support import`);
  const form = importForms[type];
  if (form && !form.pattern.test(id))
    throw new ProviderError(`importing ${type}: invalid ID ${id}: expected ${form.expected}`);
  return model.imports?.(id, cloud, type) ?? cloud.find(type, id);
}

function stateNow(kind: Kind, record: WorldRecord, { state }: Remembered): Properties {
  const now = restored(record.properties, state, record.seed);
  for (const [name, value] of Object.entries(now)) {
    const known = kind.model.knownKeys?.includes(name) ? state[name] : undefined;
    now[name] = sealed(kind, name, known === undefined ? value : onlyKeysOf(known, value));
  }
  return now;
}

/**
 * The entries of a map whose keys are known already. Variables that others set on a Heroku app are not read.
 */
export function onlyKeysOf(known: Value, value: Value): Value {
  if (value instanceof Secret) return new Secret(onlyKeysOf(known, value.value));
  const keys = known instanceof Secret ? known.value : known;
  if (!isObject(keys) || !isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key in keys));
}

/** The inputs of an imported resource: what was asked for when it was made, as far as the API tells. */
function importedInputs({ model }: Kind, record: WorldRecord, state: Properties): Properties {
  const untold = [...(model.unread ?? []), ...(model.notImported ?? [])];
  const inputs: Properties = {};
  for (const name of record.asked.filter((one) => !untold.includes(one)))
    if (state[name] !== undefined) inputs[name] = state[name];
  return inputs;
}

/**
 * The inputs after a refresh, with the changes that were made in the cloud. What the API never tells stays as
 * it was.
 */
function refreshedInputs(
  { model, inputs: shape, outputs }: Kind,
  now: Properties,
  { state, inputs }: Remembered,
): Properties {
  const result = { ...inputs };
  const silent = [...(model.unread ?? []), ...(model.writeOnly ?? [])];
  for (const name of Object.keys(shape)) {
    const concerned = given(inputs, name) || outputs[name] === "=";
    if (!concerned || silent.includes(name) || equal(now[name], state[name])) continue;
    const current = now[name];
    if (current === undefined) delete result[name];
    else result[name] = current;
  }
  return result;
}
