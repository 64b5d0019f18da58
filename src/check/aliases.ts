import type * as aliasRpc from "@pulumi/pulumi/proto/alias_pb";
import { partsOf } from "../domain/urn";

/** What an alias leaves out is as the resource has it now. */
interface Aliased {
  readonly urn: string;
  readonly stack: string;
  readonly project: string;
  readonly parent: string;
}

/** The URNs that a resource had before, as its own aliases say. */
export const aliasUrns = (aliases: readonly aliasRpc.Alias[], now: Aliased): string[] =>
  aliases.map((alias) => {
    const spec = alias.getSpec();
    return spec === undefined ? alias.getUrn() : former(spec, now);
  });

function former(spec: aliasRpc.Alias.Spec, now: Aliased): string {
  const { type, name } = partsOf(now.urn);
  const parent = spec.getNoparent() ? "" : spec.getParenturn() || now.parent;
  const above = parent.split("::")[2] ?? "";
  const inherited = above === "pulumi:pulumi:Stack" ? "" : above;
  const types = [inherited, spec.getType() || type].filter((part) => part !== "").join("$");
  const [stack, project] = [spec.getStack() || now.stack, spec.getProject() || now.project];
  return `urn:pulumi:${stack}::${project}::${types}::${spec.getName() || name}`;
}
