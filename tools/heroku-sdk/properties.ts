import { comment } from "./comment";
import type { Subject } from "./notes";
import type { Properties, Property } from "./schema";
import { inputType, plainType } from "./type-text";

/** Fields of an arguments interface, documented for who fills it in. */
export function argumentFields(
  subject: Subject,
  properties: Properties,
  required: readonly string[] = [],
): string {
  return fields(properties, (name, property) => {
    const isRequired = required.includes(name);
    const text = [
      subject.meaning(name),
      ...subject.rules(name),
      ...marks(name, property, isRequired),
    ];
    return [
      comment(text.join(" ")),
      `${name}${isRequired ? "" : "?"}: ${inputType(property, isRequired)};`,
    ];
  });
}

/** Fields of an object that a provider answers with. */
export function resultFields(
  subject: Subject,
  properties: Properties,
  required: readonly string[] = [],
  prefix = "",
): string {
  return fields(properties, (name, property) => [
    comment(subject.meaning(name)),
    `${prefix}${name}${required.includes(name) ? "" : "?"}: ${plainType(property)};`,
  ]);
}

/** Outputs of a resource class. */
export function outputFields(
  subject: Subject,
  properties: Properties,
  required: readonly string[] = [],
): string {
  return fields(properties, (name, property) => {
    const absent = required.includes(name) ? "" : " | undefined";
    const text = [subject.meaning(name), ...(property.secret ? ["Secret."] : [])];
    return [
      comment(text.join(" "), property.deprecationMessage && "@deprecated"),
      `declare readonly ${name}: pulumi.Output<${plainType(property)}${absent}>;`,
    ];
  });
}

/** Fields by which an existing resource is looked up; the class documents them. */
export function stateFields(properties: Properties): string {
  return fields(properties, (name, property) => [`${name}?: ${inputType(property, false)};`]);
}

function fields(
  properties: Properties,
  render: (name: string, property: Property) => string[],
): string {
  return Object.keys(properties)
    .sort()
    .flatMap((name) => render(name, properties[name] ?? {}))
    .join("\n");
}

function marks(name: string, { secret }: Property, isRequired: boolean): string[] {
  return [
    // The bridge gives every `name` a generated default.
    ...(name === "name" && !isRequired
      ? ["Left out, the resource's name in the program and a random suffix."]
      : []),
    ...(secret ? ["Secret: encrypted in the state, hidden when shown."] : []),
  ];
}
