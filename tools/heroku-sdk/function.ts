import { comment } from "./comment";
import { documentation } from "./file";
import type { Subject } from "./notes";
import { resultFields } from "./properties";
import type { ObjectType, Properties } from "./schema";
import { inputType, plainType } from "./type-text";

/** The file of one look-up, in its two forms: a promise of plain values and an output. */
export function functionFile(
  token: string,
  { inputs, outputs }: { inputs: ObjectType; outputs: ObjectType },
  subject: Subject,
): string {
  subject.refuseStrayNotes(inputs.properties, outputs.properties);
  const { name } = subject;
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  const nested = JSON.stringify(outputs).includes("#/types/");
  const values = Object.keys(inputs.properties)
    .sort()
    .map((input) => `${input}: args.${input}`)
    .join(", ");
  return `import * as pulumi from "@pulumi/pulumi";
${nested ? 'import type * as outputs from "./types/output";' : ""}
import * as utilities from "./utilities";

const token = "${token}";

${comment(subject.about, `@see ${documentation("data-sources", name)}`)}
export function ${name}(args: Get${type.slice(3)}Args, opts?: pulumi.InvokeOptions): Promise<${type}Result> {
  return pulumi.runtime.invoke(
    token, { ${values} }, utilities.invokeOptions(opts), utilities.getPackage(),
  );
}

/** ${firstSentence(subject.about)} Waits for arguments that are not known yet. */
export function ${name}Output(
  args: ${type}OutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<${type}Result> {
  return pulumi.runtime.invokeOutput(
    token, { ${values} }, utilities.invokeOptions(opts), utilities.getPackage(),
  );
}

/** What {@link ${name}} looks for. */
export interface ${type}Args {
  ${parameters(subject, inputs, (property) => plainType(property))}
}

/** What {@link ${name}Output} looks for. */
export interface ${type}OutputArgs {
  ${parameters(subject, inputs, inputType)}
}

/** What {@link ${name}} finds. */
export interface ${type}Result {
  ${resultFields(subject, outputs.properties, outputs.required, "readonly ")}
}
`;
}

function firstSentence(text: string): string {
  return `${text.split(".")[0]}.`;
}

function parameters(
  subject: Subject,
  { properties, required = [] }: ObjectType,
  typeOf: (property: Properties[string], required: boolean) => string,
): string {
  return Object.keys(properties)
    .sort()
    .map((name) => {
      const isRequired = required.includes(name);
      const rules = isRequired ? subject.rules(name) : ["Not looked for: leave it out."];
      const note = comment([subject.meaning(name), ...rules].join(" "));
      return `${note}\n${name}${isRequired ? "" : "?"}: ${typeOf(properties[name] ?? {}, isRequired)};`;
    })
    .join("\n");
}
