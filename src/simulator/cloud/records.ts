import { ProviderError } from "../wire/service-error";
import { type About, type Kind } from "../provider/kind";
import { type Draft, type Model } from "../provider/model";
import { digest, type Properties, Secret, type Value } from "../wire/properties";
import { reach } from "../provider/rules";
import { stored } from "../provider/state";
import { given, hasSecrets, isObject, revealAll, text } from "../wire/values";
import { type LivingWorld } from "./living-world";
import { type WorldRecord } from "./world";

/** The values that identify a record together with its id. */
function scopeOf(
  { urn }: Pick<About, "urn">,
  { scope = [], sharesId = false }: Model,
  state: Properties,
): string {
  const values = scope.map((name) => text(state, name) ?? "");
  return [...values, ...(sharesId ? [urn] : [])].join("/");
}

/**
 * What exists of a resource. Where several share an id, one that another program made is told by the keys that it sets.
 */
export function recordFor(
  about: About,
  model: Model,
  id: string,
  state: Properties,
  world: LivingWorld,
): WorldRecord | undefined {
  const own = world.get(about.type, id, scopeOf(about, model, state));
  if (own !== undefined || !model.sharesId) return own;
  return world
    .list(about.type)
    .find(
      (record) =>
        record.id === id &&
        (model.knownKeys ?? []).every(
          (name) =>
            keysOf(record.properties[name]) ===
            keysOf(revealAll({ [name]: state[name] ?? null })[name]),
        ),
    );
}

const keysOf = (map: unknown): string =>
  typeof map === "object" && map !== null ? Object.keys(map).toSorted().join(" ") : "";

/** The record that the world keeps of a resource, without the values of secrets. */
export function recordOf(
  about: About,
  { model }: Kind,
  draft: Draft,
  { inputs, state }: { inputs: Properties; state: Properties },
): WorldRecord {
  const unique = model.unique?.(draft);
  const scope = scopeOf(about, model, state);
  const named = inputs[model.autoname ?? "name"] ?? inputs["name"];
  return {
    type: about.type,
    id: draft.id,
    ...(scope === "" ? {} : { scope }),
    urn: about.urn,
    name: typeof named === "string" ? named : draft.id,
    ...(unique === undefined ? {} : { unique: hasSecrets(inputs) ? digest(unique) : unique }),
    seed: draft.seed,
    asked: Object.keys(inputs).filter((name) => given(inputs, name)),
    properties: stored(state, draft.seed),
  };
}

/** Refuses what the API refuses: references to what does not exist, and whatever the model says. */
export function refuse(
  draft: Draft,
  { references = {}, refusal }: Model,
  world: LivingWorld,
): void {
  for (const [path, { to, error, elsewhere }] of Object.entries(references))
    for (const { value } of reach(draft.inputs, path.split("."), "")) {
      if (typeof value !== "string" || value === "" || world.find(to, value)) continue;
      if (!elsewhere?.(value, draft)) throw new ProviderError(error(value, draft));
    }
  const objection = refusal?.(draft);
  if (objection !== undefined) throw new ProviderError(objection);
}

/**
 * Refuses a record whose id or unique name another one has; `own` is the record it is to take the place of.
 */
export function refuseTaken(
  draft: Draft,
  model: Model,
  { made, own }: { made: WorldRecord; own?: WorldRecord },
  world: LivingWorld,
): void {
  if (model.adopts?.(draft)) return;
  const { type, id, scope, unique } = made;
  const byName = unique === undefined ? undefined : world.holder(type, unique);
  const holders = [byName, world.get(type, id, scope)];
  if (holders.some((holder) => holder !== undefined && holder !== own))
    throw new ProviderError(model.taken?.(draft) ?? `${draft.type} ${id} already exists`);
}

/** Does some work whose errors may quote inputs, and takes secrets out of them. */
export async function discreetly<Result>(
  inputs: Properties,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    throw new ProviderError(redacted(error.message, inputs), { cause: error });
  }
}

/** A message without the secrets among the inputs that it may quote. */
export const redacted = (message: string, inputs: Properties): string =>
  secretTexts(inputs).reduce((text, secret) => text.replaceAll(secret, "[secret]"), message);

function secretTexts(value: Value, secret = false): string[] {
  if (value instanceof Secret) return secretTexts(value.value, true);
  if (typeof value === "string") return secret && value.length > 3 ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((element) => secretTexts(element, secret));
  return isObject(value)
    ? Object.values(value).flatMap((element) => secretTexts(element, secret))
    : [];
}
