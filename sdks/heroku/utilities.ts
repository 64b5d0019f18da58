import * as pulumi from "@pulumi/pulumi";
import * as runtime from "@pulumi/pulumi/runtime";
import manifest = require("./package.json");

/** How the properties of a resource class cross the wire. */
export interface Shape<Args, State> {
  readonly required?: readonly (keyof Args & string)[];
  readonly inputs: readonly (keyof Args & string)[];
  readonly secretInputs?: readonly (keyof Args & string)[];
  /** What only the provider sets. */
  readonly outputs?: readonly (keyof State & string)[];
}

/** What a constructor registers: all of the state of a resource that exists, or the arguments of a new one. */
export function resourceInputs<Args, State>(
  argsOrState: Args | State | undefined,
  opts: pulumi.CustomResourceOptions | undefined,
  { required = [], inputs, secretInputs = [], outputs = [] }: Shape<Args, State>,
): pulumi.Inputs {
  const given = (argsOrState ?? {}) as Record<string, unknown>;
  if (opts?.id)
    return Object.fromEntries([...inputs, ...outputs].map((name) => [name, given[name]]));
  const missing = required.find((name) => given[name] === undefined);
  // With a URN the resource is only referred to.
  if (missing !== undefined && !opts?.urn)
    throw new Error(`Missing required property '${missing}'`);
  const isSecret = (name: string): boolean => (secretInputs as readonly string[]).includes(name);
  return {
    ...Object.fromEntries(inputs.map((name) => [name, given[name]])),
    ...Object.fromEntries(inputs.filter(isSecret).map((name) => [name, asSecret(given[name])])),
    // Named without a value, so that the resource gets a property to read them from.
    ...Object.fromEntries(outputs.map((name) => [name, undefined])),
  };
}

function asSecret(value: unknown): unknown {
  return value ? pulumi.secret(value) : undefined;
}

/** The caller's options, on top of the package's version and beside what the class itself asks for. */
export function resourceOptions(
  opts: pulumi.CustomResourceOptions | undefined,
  own: pulumi.CustomResourceOptions = {},
): pulumi.CustomResourceOptions {
  return pulumi.mergeOptions(pulumi.mergeOptions(resourceOptsDefaults(), opts), own);
}

/** The caller's options of a look-up, on top of the package's version. */
export function invokeOptions<Options extends pulumi.InvokeOptions>(
  opts: Options | undefined,
): Options {
  return pulumi.mergeOptions(resourceOptsDefaults(), opts) as Options;
}

/** @internal */
export function resourceOptsDefaults(): { version: string } {
  return { version: getVersion() };
}

/** Version of the Terraform provider, which is that of this package. */
export function getVersion(): string {
  return manifest.version;
}

export function isOfType(obj: unknown, type: string): boolean {
  return (obj as { __pulumiType?: unknown } | null | undefined)?.__pulumiType === type;
}

/**
 * Asks the engine for the plugin that resources of this package are made with: Pulumi's bridge to any
 * Terraform provider, given the name and version of Heroku's. The engine starts it once.
 */
export async function getPackage(): Promise<string | undefined> {
  const { name, version, parameterization } = manifest.pulumi;
  return runtime.registerPackage({
    baseProviderName: name,
    baseProviderVersion: version,
    baseProviderDownloadUrl: "",
    packageName: parameterization.name,
    packageVersion: parameterization.version,
    base64Parameter: parameterization.value,
  });
}
