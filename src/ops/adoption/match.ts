import { type Declared, notKnown } from "./declared";
import { type Existing, identityOf } from "./existing";
import { adoptableTypes } from "./types";
import { adopting, goesBy, idOf, isIt, type Verdict, type Wanted } from "./verdict";
import type { AdoptableType } from "./types/type";

/** What was found, and of which types it is everything that there is. */
export interface Evidence {
  readonly existing: readonly Existing[];
  /** Why a type was not looked for; undefined of one that was. */
  readonly unasked: (type: string) => string | undefined;
  /** What a person answered, by URN: an import id, or `absent`. */
  readonly answers: ReadonlyMap<string, string>;
}

/**
 * Finds for everything that is declared whether it exists, by its type and the names that tell it from others; what an
 * input refers to is found first. It never chooses among several.
 */
export function match(
  declared: readonly Declared[],
  evidence: Evidence,
): ReadonlyMap<string, Verdict> {
  const matching = new Matching(declared, evidence);
  const verdicts = new Map(declared.map((each) => [each.urn, matching.of(each)]));
  return withoutShared(verdicts);
}

/** What two resources of the program both take for theirs is nobody's yet. */
function withoutShared(verdicts: Map<string, Verdict>): ReadonlyMap<string, Verdict> {
  const owners = new Map<Existing, string[]>();
  for (const [urn, verdict] of verdicts)
    if (verdict.kind === "adopt")
      owners.set(verdict.existing, [...(owners.get(verdict.existing) ?? []), urn]);
  for (const [shared, urns] of owners) {
    if (urns.length < 2) continue;
    const reason = `${urns.length} resources of the program could be it: ${urns.join(", ")}`;
    for (const urn of urns) verdicts.set(urn, { kind: "ambiguous", reason, candidates: [shared] });
  }
  return verdicts;
}

class Matching {
  private readonly verdicts = new Map<string, Verdict>();
  private readonly byUrn: ReadonlyMap<string, Declared>;

  constructor(
    declared: readonly Declared[],
    private readonly evidence: Evidence,
  ) {
    this.byUrn = new Map(declared.map((each) => [each.urn, each]));
  }

  of(declared: Declared): Verdict {
    const known = this.verdicts.get(declared.urn);
    if (known) return known;
    const verdict = this.answered(declared) ?? this.found(declared);
    this.verdicts.set(declared.urn, verdict);
    return verdict;
  }

  private answered({ urn, type }: Declared): Verdict | undefined {
    const answer = this.evidence.answers.get(urn);
    if (answer === undefined || answer === "absent") return answer && { kind: "absent" };
    const known = this.candidates(type).find((each) => idOf(each) === answer);
    const existing = known ?? { type, attributes: { id: answer }, source: "as you said" };
    return { kind: "adopt", id: answer, existing };
  }

  private found(declared: Declared): Verdict {
    const type = adoptableTypes[declared.type];
    if (!type) return { kind: "unseen", reason: "this program knows no way to look for its type" };
    if (type.pointedAtBy) return this.pointedAt(declared, type.pointedAtBy);
    const wanted = this.wanted(declared, type);
    if (!Array.isArray(wanted)) return wanted;
    const all = this.candidates(declared.type);
    const same = all.filter((each) => isIt(each, wanted, type.anyCase ?? false));
    if (same.length === 1 && same[0]) return adopting(same[0]);
    if (same.length > 1)
      return { kind: "ambiguous", reason: `${same.length} go by that name`, candidates: same };
    const alike = all.filter((each) => isIt(each, wanted, true));
    if (alike.length > 0)
      return { kind: "ambiguous", reason: "its name differs in capitals", candidates: alike };
    return this.setting(declared, type) ?? this.missing(declared.type);
  }

  private candidates(type: string): readonly Existing[] {
    return this.evidence.existing.filter((each) => each.type === type);
  }

  private missing(type: string): Verdict {
    const reason = this.evidence.unasked(type);
    return reason === undefined ? { kind: "absent" } : { kind: "unseen", reason };
  }

  /** The identity that it must have; or its verdict already, where that depends on something that is not there. */
  private wanted(declared: Declared, type: AdoptableType): Wanted[] | Verdict {
    const wanted: Wanted[] = [];
    for (const [name] of identityOf(type)) {
      const spell = type.spelling?.[name];
      const value = spell ? spell(declared.inputs) : declared.inputs[name];
      if (value === undefined || value === null) continue;
      if (value === notKnown) {
        const owner = this.owner(declared, name);
        if (owner.kind !== "adopt") return owner;
        wanted.push({ name, values: goesBy(owner) });
      } else if (typeof value === "object")
        return {
          kind: "unseen",
          reason: `its ${name} is a secret, which is compared with nothing`,
        };
      else wanted.push({ name, values: [String(value)] });
    }
    return wanted;
  }

  /** What an input refers to. */
  private owner(declared: Declared, name: string): Verdict {
    const sources = (declared.sources[name] ?? []).flatMap((urn) => this.byUrn.get(urn) ?? []);
    const [source] = sources;
    if (source === undefined || sources.length > 1)
      return { kind: "unseen", reason: `its ${name} is only known when it is created` };
    const verdict = this.of(source);
    return verdict.kind === "adopt" || verdict.kind === "absent"
      ? verdict
      : { kind: "unseen", reason: `first has to be known what ${source.urn} is` };
  }

  private pointedAt(
    declared: Declared,
    { type, property }: NonNullable<AdoptableType["pointedAtBy"]>,
  ): Verdict {
    const pointing = [...this.byUrn.values()].filter(
      (each) => each.type === type && each.sources[property]?.includes(declared.urn),
    );
    const verdicts = pointing.map((each) => this.of(each));
    const target = verdicts.flatMap((verdict) =>
      verdict.kind === "adopt" ? String(verdict.existing.attributes[property] ?? "") : [],
    )[0];
    if (target === undefined) return verdicts[0] ?? this.missing(declared.type);
    if (target === "")
      return { kind: "unseen", reason: `what ${pointing[0]?.urn} points at was not told` };
    const id = target.split("/").at(-1) ?? target;
    const known = this.candidates(declared.type).find(
      ({ attributes }) => attributes["keyId"] === id || attributes["id"] === id,
    );
    const existing = known ?? {
      type: declared.type,
      attributes: { id, keyId: id },
      source: "its alias",
    };
    return { kind: "adopt", id, existing };
  }

  /** A setting exists as soon as what it is a setting of does. */
  private setting(declared: Declared, type: AdoptableType): Verdict | undefined {
    const { settingOf } = type;
    if (settingOf === undefined) return undefined;
    const isReference = (declared.sources[settingOf] ?? []).some((urn) => this.byUrn.has(urn));
    const owner = isReference ? this.owner(declared, settingOf) : undefined;
    if (owner && owner.kind !== "adopt") return owner;
    const given = declared.inputs[settingOf];
    const attributes = owner?.existing.attributes ?? {};
    const value = given === notKnown ? (attributes[settingOf] ?? attributes["id"]) : given;
    const own = { id: value, ...declared.inputs, [settingOf]: value };
    return adopting({
      type: declared.type,
      attributes: own,
      source: `a setting of ${String(value)}`,
    });
  }
}
