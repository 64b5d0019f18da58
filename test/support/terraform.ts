import { adoptableTypes } from "../../src/ops/adoption/types";
import { readWorld, writeWorld } from "../../src/simulator/cloud/world";

/** Stands in every state of Terraform beside names; nobody may repeat it. */
export const canary = "canary-of-a-terraform-state";

/** Makes everything in a simulated cloud the work of another program: other names, no parents. */
export function madeByTerraform(file: string): void {
  const { records } = readWorld(file);
  const others = records.map((record, index) => {
    const urn = `urn:pulumi:legacy::terraform::${record.type}::resource-${index}`;
    return { ...record, urn, ...(record.scope === record.urn && { scope: urn }) };
  });
  writeWorld(file, { created: {}, records: others });
}

/** A resource as a state of Pulumi's shows it, with its secrets in the clear. */
export interface Made {
  readonly type: string;
  readonly id?: string;
  readonly outputs?: Readonly<Record<string, unknown>>;
}

/** Where Terraform might keep a resource: the root, a module, with a count or with for_each. */
const places = [
  { module: undefined, key: (index: number) => index },
  { module: "module.platform", key: (_: number, id: string) => id },
  { module: 'module.apps["api"].module.service[0]', key: () => undefined },
];

/** States of version 4 that hold these resources, a file for each provider; like real ones they keep secrets in the clear. */
export function terraformStates(resources: readonly Made[]): ReadonlyMap<string, string> {
  const providers = new Map<string, Made[]>();
  for (const resource of resources) {
    const [provider = ""] = resource.type.split(":");
    if (provider in prefixes)
      providers.set(provider, [...(providers.get(provider) ?? []), resource]);
  }
  return new Map(
    [...providers].map(([provider, own]) => [`${provider}.tfstate`, JSON.stringify(stateOf(own))]),
  );
}

const prefixes = { aws: true, cloudflare: true, github: true, heroku: true };

/** A state of version 4, its resources in the root, in modules, with counts and with for_each in turn. */
const stateOf = (resources: readonly Made[]): object => ({
  version: 4,
  terraform_version: "1.5.7",
  serial: 41,
  lineage: "3f7d9a0e-5c1b-4a53-9d43-2f6f0e8a7c11",
  outputs: {},
  resources: [
    { mode: "data", type: "aws_caller_identity", name: "own", instances: [{ attributes: {} }] },
    ...resources.map(({ type, id = "", outputs = {} }, index) => {
      const place = places[index % places.length];
      const key = place?.key(index, id);
      return {
        ...(place?.module !== undefined && { module: place.module }),
        mode: "managed",
        type: adoptableTypes[type]?.terraform[0] ?? type,
        name: `resource_${index}`,
        provider: 'provider["registry.terraform.io/hashicorp/any"]',
        instances: [
          {
            ...(key !== undefined && { index_key: key }),
            schema_version: 0,
            attributes: { ...inSnakeCase(outputs), id, something_secret: canary },
            sensitive_attributes: [],
          },
        ],
      };
    }),
  ],
});

const inSnakeCase = (properties: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      inTheClear(value),
    ]),
  );

function inTheClear(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(inTheClear);
  if ("plaintext" in value) return JSON.parse(String(value.plaintext)) as unknown;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inTheClear(each)]));
}
