import { type Kind } from "../provider/kind";
import { restored } from "../provider/state";
import { type Properties, Secret } from "../wire/properties";
import { equal, given, mapOf } from "../wire/values";
import { onlyKeysOf, type Remembered } from "./reading";
import { type WorldRecord } from "./world";

/**
 * What an update makes of maps that are sent whole or not at all (`Model.sentWhole`).
 * @returns the state that the engine is told, and the properties that the world keeps: it also has the entries
 * that others set
 */
export function withSentMaps(
  { model }: Kind,
  record: WorldRecord,
  { state, inputs }: Remembered,
  updated: Properties,
): { told: Properties; kept: Properties } {
  const now = restored(record.properties, state, record.seed);
  const told = { ...updated };
  const kept = { ...updated };
  for (const name of (model.sentWhole ?? []).filter((one) => given(now, one))) {
    const [current = null, before = null, after = null] = [now[name], state[name], inputs[name]];
    if (equal(before, after)) {
      kept[name] = current;
      told[name] = onlyKeysOf(before, current);
    } else if (!(after instanceof Secret))
      kept[name] = { ...without(mapOf(current), mapOf(before)), ...mapOf(after) };
  }
  return { told, kept };
}

const without = (entries: Properties, keys: Properties): Properties =>
  Object.fromEntries(Object.entries(entries).filter(([key]) => !(key in keys)));
