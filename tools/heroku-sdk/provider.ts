import { comment } from "./comment";
import { imports, repository } from "./file";
import type { Subject } from "./notes";
import { argumentFields, outputFields } from "./properties";
import type { Properties, Resource } from "./schema";
import { plainType } from "./type-text";

/** `provider.ts`. Settings cross the wire as strings, so a provider shows only those that are strings. */
export function providerFile(provider: Resource, subject: Subject): string {
  const { inputProperties, properties } = provider;
  subject.refuseStrayNotes(inputProperties);
  const names = Object.keys(inputProperties).sort();
  const values = names.map((name) =>
    inputProperties[name]?.type === "string"
      ? `${name}: args?.${name}`
      : `${name}: pulumi.output(args?.${name}).apply(JSON.stringify)`,
  );
  const strings = Object.entries(properties).filter(([, { type }]) => type === "string");
  return `${imports({ inputProperties, properties: {} })}

${comment(subject.about, `@see ${repository}/docs/index.md`)}
export class Provider extends pulumi.ProviderResource {
  /** @internal */
  static readonly __pulumiType = "heroku";

  /** Whether \`obj\` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is Provider {
    return utilities.isOfType(obj, \`pulumi:providers:\${Provider.__pulumiType}\`);
  }

  ${outputFields(subject, Object.fromEntries(strings))}

  constructor(name: string, args?: ProviderArgs, opts?: pulumi.ResourceOptions) {
    super(
      Provider.__pulumiType,
      name,
      { ${values.join(", ")} },
      utilities.resourceOptions(opts),
      false,
      utilities.getPackage(),
    );
  }

  /** The provider's settings under their Terraform names, for a Terraform module run by Pulumi. */
  terraformConfig(): pulumi.Output<{ [key: string]: any }> {
    const answer: pulumi.Output<Provider.TerraformConfigResult> = pulumi.runtime.call(
      "pulumi:providers:heroku/terraformConfig",
      { __self__: this },
      this,
      utilities.getPackage(),
    );
    return answer.result;
  }
}

/** Settings of a provider. */
export interface ProviderArgs {
  ${argumentFields(subject, inputProperties)}
}

export namespace Provider {
  export interface TerraformConfigResult {
    readonly result: { [key: string]: any };
  }
}
`;
}

/** `config/vars.ts`: the stack's own settings of the default provider, read when they are asked for. */
export function settingsFile(variables: Properties, subject: Subject): string {
  subject.refuseStrayNotes(variables);
  const settings = Object.keys(variables)
    .sort()
    .map((name) => {
      const property = variables[name] ?? {};
      const type = plainType(property);
      const read = type === "string" ? `get("${name}")` : `getObject<${type}>("${name}")`;
      return `${comment(subject.meaning(name))}
export declare const ${name}: ${type} | undefined;
define("${name}", () => settings.${read});`;
    });
  return `import * as pulumi from "@pulumi/pulumi";
import type * as outputs from "../types/output";

declare const exports: object;
const settings = new pulumi.Config("heroku");

${settings.join("\n\n")}

/** A program may import this file before its stack is known: nothing is read until then. */
function define(name: string, get: () => unknown): void {
  Object.defineProperty(exports, name, { get, enumerable: true });
}
`;
}
