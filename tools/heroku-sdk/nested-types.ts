import { comment } from "./comment";
import type { Subject } from "./notes";
import { argumentFields, resultFields } from "./properties";
import type { ObjectType, Properties, Schema } from "./schema";
import { typeName } from "./type-text";

type SubjectOf = (name: string) => Subject;

/** `types/input.ts`: the nested objects that are written. */
export function inputTypesFile(schema: Schema, subjectOf: SubjectOf): string {
  const written = [schema.provider, ...Object.values(schema.resources)].flatMap((each) => [
    each.inputProperties,
    each.properties,
  ]);
  const render = (name: string, { properties, required }: ObjectType): string =>
    documented(subjectOf(name), properties, name, (subject) =>
      argumentFields(subject, properties, required),
    );
  return `import type * as pulumi from "@pulumi/pulumi";

${used(schema, written).map(each(schema, render)).join("\n\n")}
`;
}

/** `types/output.ts`: the nested objects that are read, those of the stack's settings in a namespace. */
export function outputTypesFile(schema: Schema, subjectOf: SubjectOf): string {
  const read = [
    ...Object.values(schema.resources).map(({ properties }) => properties),
    ...Object.values(schema.functions).map(({ outputs }) => outputs.properties),
  ];
  const render = (name: string, type: ObjectType): string =>
    documented(subjectOf(name), type.properties, name.replace(/^config\./, ""), (subject) =>
      resultFields(
        subject,
        type.properties,
        type.language?.nodejs?.requiredOutputs ?? type.required,
      ),
    );
  return `${used(schema, read).map(each(schema, render)).join("\n\n")}

export namespace config {
${used(schema, [schema.config.variables]).map(each(schema, render)).join("\n\n")}
}
`;
}

/** Tokens of the types that `properties` refer to, by name. */
function used({ types }: Schema, properties: Properties[]): string[] {
  const text = JSON.stringify(properties);
  return Object.keys(types)
    .filter((token) => text.includes(`"#/types/${token}"`))
    .sort((one, other) => (typeName(one) < typeName(other) ? -1 : 1));
}

function each(schema: Schema, render: (name: string, type: ObjectType) => string) {
  return (token: string): string =>
    render(typeName(token), schema.types[token] ?? { properties: {} });
}

function documented(
  subject: Subject,
  properties: Properties,
  name: string,
  fields: (subject: Subject) => string,
): string {
  subject.refuseStrayNotes(properties);
  return `${comment(subject.about)}\nexport interface ${name} {\n${fields(subject)}\n}`;
}
