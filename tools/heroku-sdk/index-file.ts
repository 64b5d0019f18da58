import { memberOf, type Schema } from "./schema";

/** Source file of a resource, without extension. `config.ts` would hide the folder of that name. */
export function fileOf(token: string): string {
  const name = token.slice(token.indexOf("/") + 1, token.lastIndexOf(":"));
  return name === "config" ? "config_" : name;
}

/** `index.ts`: all that the package exports, and how Pulumi finds a class by its token. */
export function indexFile(schema: Schema, functions: readonly string[]): string {
  const resources = Object.keys(schema.resources).sort();
  const files = [...resources, ...functions].map(fileOf).concat("provider").sort();
  const classes = resources.map((token) => ({ name: memberOf(token), file: fileOf(token) }));
  return `import * as pulumi from "@pulumi/pulumi";
${classes.map(({ name, file }) => `import { ${name} } from "./${file}";`).join("\n")}
import { Provider } from "./provider";
import * as config from "./config";
import * as types from "./types";
import * as utilities from "./utilities";

${files.map((file) => `export * from "./${file}";`).join("\n")}
export { config, types };

type ResourceClass = new (
  name: string,
  args: never,
  opts: pulumi.CustomResourceOptions,
) => pulumi.CustomResource;

const classes: Record<string, ResourceClass> = {
${classes.map(({ name }) => `[${name}.__pulumiType]: ${name},`).join("\n")}
};

/** How Pulumi makes a resource again that it knows by type and URN, such as an argument of a component. */
const resourceModule = {
  version: utilities.getVersion(),
  construct(name: string, type: string, urn: string): pulumi.Resource {
    const Class = classes[type];
    if (Class === undefined) throw new Error(\`unknown resource type \${type}\`);
    return new Class(name, undefined as never, { urn });
  },
};

for (const type of Object.keys(classes)) {
  const [packageName = "", module = ""] = type.split(":");
  pulumi.runtime.registerResourceModule(packageName, module, resourceModule);
}

pulumi.runtime.registerResourcePackage("heroku", {
  version: utilities.getVersion(),
  constructProvider(name: string, type: string, urn: string): pulumi.ProviderResource {
    if (type !== "pulumi:providers:heroku") throw new Error(\`unknown provider type \${type}\`);
    return new Provider(name, undefined, { urn });
  },
});
`;
}
