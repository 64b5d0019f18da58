import { type Change, type Comparison } from "./diff";
import { type About, type Kind } from "./kind";
import { type Draft, type Provider } from "./model";
import { isGenerated } from "./naming";
import { type Properties } from "../wire/properties";
import { chosen } from "./state";
import { equal, given, hasUnknowns, text } from "../wire/values";

/** Changes that come from the provider's configuration: another region, other default tags. */
export function configuredChanges(
  kind: Kind,
  draft: Draft,
  { state, wanted }: Comparison,
  changes: Change[],
): Change[] {
  return (kind.model.planned ?? []).flatMap((path): Change[] => {
    const value = given(wanted, path) ? wanted[path] : chosen(kind, draft, path);
    const settled = value === undefined || hasUnknowns(value) || equal(value, state[path]);
    if (settled || state[path] === undefined || changes.some((change) => change.path === path))
      return [];
    const replaces = kind.model.replaces === "all" || (kind.model.replaces ?? []).includes(path);
    return [{ path, kind: "update", replaces, input: false }];
  });
}

/**
 * Whether a replacement deletes the old resource before it makes the new one. The bridge of the older library
 * does, where the program gave the name: two resources could not carry it at once.
 */
export function deletedFirst(
  provider: Provider,
  about: About,
  { model: { autoname, deletesFirst } }: Kind,
  wanted: Properties,
): boolean {
  if (deletesFirst) return true;
  const bridged = provider.dialect === "sdk" && provider.name === provider.plugin;
  const name = autoname ? text(wanted, autoname) : undefined;
  return bridged && name !== undefined && !isGenerated(about, name);
}
