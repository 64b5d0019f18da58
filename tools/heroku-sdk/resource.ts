import { comment } from "./comment";
import { documentation, imports } from "./file";
import type { Subject } from "./notes";
import { argumentFields, outputFields, stateFields } from "./properties";
import type { Properties, Resource } from "./schema";

/** The file of one resource class with its arguments and its state. */
export function resourceFile(token: string, resource: Resource, subject: Subject): string {
  const { name, phrase } = subject;
  const { inputProperties, requiredInputs = [], properties, required } = resource;
  subject.refuseStrayNotes(inputProperties, properties);
  const [optional, state] =
    requiredInputs.length === 0 ? ["?", "state"] : ["", `state as ${name}Args`];
  return `${imports(resource)}

${comment(
  subject.about,
  `Import ID: ${subject.importId}.`,
  `@see ${documentation("resources", name)}`,
)}
export class ${name} extends pulumi.CustomResource {
  /** Reads ${phrase} that exists, by its provider ID. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state?: ${name}State,
    opts?: pulumi.CustomResourceOptions,
  ): ${name} {
    return new ${name}(name, ${state}, { ...opts, id });
  }

  /** @internal */
  static readonly __pulumiType = "${token}";

  /** Whether \`obj\` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is ${name} {
    return utilities.isOfType(obj, ${name}.__pulumiType);
  }

  ${outputFields(subject, properties, required)}

  constructor(name: string, args${optional}: ${name}Args, opts?: pulumi.CustomResourceOptions);
  constructor(
    name: string,
    argsOrState?: ${name}Args | ${name}State,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(
      ${name}.__pulumiType,
      name,
      utilities.resourceInputs<${name}Args, ${name}State>(argsOrState, opts, {
        ${shape(resource)}
      }),
      utilities.resourceOptions(opts${secretOutputs(properties)}),
      false,
      utilities.getPackage(),
    );
  }
}

/** What may be said of ${phrase} to look it up; each property as in {@link ${name}}. */
export interface ${name}State {
  ${stateFields(properties)}
}

/** What ${phrase} is made of. */
export interface ${name}Args {
  ${argumentFields(subject, inputProperties, requiredInputs)}
}
`;
}

function shape({ inputProperties, requiredInputs = [], properties }: Resource): string {
  const inputs = Object.keys(inputProperties).sort();
  const outputs = Object.keys(properties).filter((name) => !(name in inputProperties));
  return [
    namesField("required", requiredInputs),
    namesField("inputs", inputs),
    namesField("secretInputs", secrets(inputProperties)),
    namesField("outputs", outputs.sort()),
  ].join("");
}

function namesField(field: string, names: readonly string[]): string {
  return names.length === 0 ? "" : `${field}: ${JSON.stringify(names)},`;
}

function secretOutputs(properties: Properties): string {
  const names = secrets(properties);
  return names.length === 0 ? "" : `, { additionalSecretOutputs: ${JSON.stringify(names)} }`;
}

function secrets(properties: Properties): string[] {
  return Object.keys(properties)
    .filter((name) => properties[name]?.secret === true)
    .sort();
}
