import { peek, type Resource } from "../rule/resource";
import { remembered, type Stack } from "../rule/stack";
import { text } from "../rule/text";
import { cloudName } from "./aws";
import { isRecordOf, targetOf } from "./cloudflare/entrances";
import { isOfSystems, type Perimeter } from "./guarded-hosts";

/** A record under another name that leads to the origin of a guarded host. */
export function isSecondName(stack: Stack, perimeter: Perimeter, record: Resource): boolean {
  if (!isRecordOf(record)) return false;
  const { text: content, sources } = targetOf(stack, record);
  if (perimeter.pattern.test(content)) return true;
  if (content.endsWith(".herokuapp.com") && isOfSystems(perimeter, content)) return true;
  if (sources.some((source) => isOriginOf(stack, perimeter, source))) return true;
  const { byText, bySource } = guardedTargets(perimeter)(stack);
  return [
    ...(content === "" || isShared(content) ? [] : (byText.get(content) ?? [])),
    ...sources.flatMap((source) => bySource.get(source) ?? []),
  ].some((guarded) => guarded !== record);
}

/** Placeholders that Cloudflare replaces, and names under which a vendor answers for many. */
const isShared = (target: string): boolean =>
  /^(?:100::|192\.0\.2\.\d+|.*\.example\.com)$/.test(target);

/** The records of guarded hosts by where they lead: to a text, or to resources. */
interface Targets {
  readonly byText: ReadonlyMap<string, readonly Resource[]>;
  readonly bySource: ReadonlyMap<Resource, readonly Resource[]>;
}

const targets = new WeakMap<Perimeter, (stack: Stack) => Targets>();

function guardedTargets(perimeter: Perimeter): (stack: Stack) => Targets {
  const known = targets.get(perimeter) ?? remembered((stack) => targetsIn(stack, perimeter));
  targets.set(perimeter, known);
  return known;
}

function targetsIn(stack: Stack, { pattern }: Perimeter): Targets {
  const guarded = stack.resources.filter(
    (resource) => isRecordOf(resource) && pattern.test(text(peek(resource, "name"))),
  );
  const found = guarded.map((record) => ({ record, ...targetOf(stack, record) }));
  return {
    byText: grouped(found.map((each) => [each.text, each.record])),
    bySource: grouped(
      found.flatMap(({ record, sources }) => sources.map((source) => [source, record] as const)),
    ),
  };
}

function grouped<Key>(entries: readonly (readonly [Key, Resource])[]): Map<Key, Resource[]> {
  const groups = new Map<Key, Resource[]>();
  for (const [key, resource] of entries) groups.set(key, [...(groups.get(key) ?? []), resource]);
  return groups;
}

/** A machine, its address or an app of one of the systems. */
function isOriginOf(stack: Stack, perimeter: Perimeter, source: Resource): boolean {
  if (
    /^aws:lightsail\/(?:instance|staticIp|staticIpAttachment):|^heroku:index\/(?:app|domain):/.test(
      source.type,
    )
  ) {
    return [cloudName(source), peek(source, "staticIpName"), peek(source, "instanceName")]
      .filter((name) => typeof name === "string")
      .some((name) => isOfSystems(perimeter, name));
  }
  return false;
}
