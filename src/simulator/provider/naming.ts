import { type About, type Kind, nameOf } from "./kind";
import { hex } from "./made-up";
import { type Properties } from "../wire/properties";
import { given, text } from "../wire/values";

/** What the engine proposes for a name that is left out; `disable` asks for none. */
export interface Naming {
  proposed: string;
  mode: "propose" | "enforce" | "disable";
}

/** What a generated name depends on: the inputs so far, and how many resources this URN has made. */
interface Occasion {
  olds: Properties;
  made: number;
  naming?: Naming | undefined;
}

/** The inputs with a name: the given one, the one generated before, or a new one, as the bridge does it. */
export function withName(
  about: About,
  { model }: Kind,
  news: Properties,
  { olds, made, naming }: Occasion,
): Properties {
  const property = model.autoname ?? undefined;
  if (property === undefined || given(news, property) || naming?.mode === "disable") return news;
  const before = text(olds, property);
  if (before !== undefined && isGenerated(about, before)) return { ...news, [property]: before };
  const proposed = naming?.proposed ?? "";
  return { ...news, [property]: proposed === "" ? generated(about, property, made) : proposed };
}

/**
 * A new name for each resource that the URN makes, because a replacement exists beside the old one for a
 * while. Names of buckets are lowercase.
 */
function generated(about: About, property: string, made: number): string {
  const name = `${nameOf(about)}-${hex(about.urn, `name ${made}`, 7)}`;
  return property === "bucket" ? name.toLowerCase() : name;
}

/** Whether a name is one that we made from the resource's name. */
export const isGenerated = (about: About, name: string): boolean =>
  name.toLowerCase().startsWith(`${nameOf(about).toLowerCase()}-`) && /-[0-9a-f]{7}$/.test(name);
