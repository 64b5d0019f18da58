import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { type Properties, uncapitalized } from "./schema";

/** Also catches a comma that cut a sentence in two, as it does in a `[flow, list]` of YAML. */
const sentences = z.string().trim().endsWith(".");

/** What a property means; then, for who sets it, its limits and traps. */
const propertyNote = z.union([sentences, z.tuple([sentences]).rest(sentences)]);
const notesOf = z.record(z.string(), propertyNote);

const note = z.strictObject({
  about: sentences,
  /** What the resource is called in a sentence, where its class name would not do. */
  noun: z.string().optional(),
  /** ID to import an existing resource by. */
  import: z.string().optional(),
  /** Inputs that cannot be changed in place. */
  replaces: z.array(z.string()).default([]),
  properties: notesOf,
});

const notesFile = z.strictObject({
  common: notesOf,
  provider: note,
  resources: z.record(z.string(), note),
  types: z.record(z.string(), note),
  functions: z.record(z.string(), note),
});

type PropertyNote = z.infer<typeof propertyNote>;
export type Notes = z.infer<typeof notesFile>;
export type Note = z.infer<typeof note>;

export function readNotes(file: string): Notes {
  return notesFile.parse(parse(readFileSync(file, "utf8")));
}

/** What is known of one resource, nested type or function. */
export class Subject {
  private readonly note: Note;

  /** `name` is that of the class or function, for instance `AddonAttachment`. */
  constructor(
    readonly name: string,
    note: Note | undefined,
    private readonly common: Notes["common"],
  ) {
    if (note === undefined) throw new Error(`notes.yaml lacks ${name}`);
    this.note = note;
  }

  get about(): string {
    return this.note.about;
  }

  get importId(): string | undefined {
    return this.note.import;
  }

  /** The resource in words, as in "replaces the account feature". */
  get noun(): string {
    const split = (letter: string): string => ` ${letter.toLowerCase()}`;
    return this.note.noun ?? uncapitalized(this.name).replaceAll(/[A-Z]/g, split);
  }

  /** `an add-on attachment`. */
  get phrase(): string {
    return `${/^[aeiou]/.test(this.noun) ? "an" : "a"} ${this.noun}`;
  }

  meaning(property: string): string {
    const [meaning] = asList(this.noteOn(property));
    return meaning;
  }

  /** What only matters to who sets the property. */
  rules(property: string): string[] {
    const [, ...rules] = asList(this.noteOn(property));
    return this.note.replaces.includes(property)
      ? [...rules, `Changing it replaces the ${this.noun}.`]
      : rules;
  }

  /** Fails when a note is about something that does not exist. */
  refuseStrayNotes(...known: Properties[]): void {
    for (const name of [...Object.keys(this.note.properties), ...this.note.replaces]) {
      if (known.some((properties) => name in properties)) continue;
      throw new Error(`notes.yaml describes ${this.name}.${name}, which the schema does not have`);
    }
  }

  private noteOn(property: string): PropertyNote {
    const found = this.note.properties[property] ?? this.ownId(property) ?? this.common[property];
    if (found === undefined) throw new Error(`notes.yaml lacks ${this.name}.${property}`);
    return found;
  }

  /** Terraform's `id` is a property like any other; Pulumi's `id` takes the name, so the bridge adds the type's. */
  private ownId(property: string): PropertyNote | undefined {
    if (property !== `${uncapitalized(this.name)}Id`) return undefined;
    return [
      "Terraform's `id`, the same as the resource's `id`.",
      "Heroku assigns it: leave it out.",
    ];
  }
}

function asList(found: PropertyNote): [string, ...string[]] {
  return typeof found === "string" ? [found] : found;
}
