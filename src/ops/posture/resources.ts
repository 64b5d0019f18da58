import { z } from "zod";
import type { Declaration } from "../../domain/continuity";
import { CannotRun } from "../../process/cannot-run";
import { readJson } from "../../process/input-file";
import { typedPath } from "../../process/typed-path";

/** A resource that is declared or exists, as far as a mechanism is told by it. */
export interface Resource {
  readonly urn: string;
  readonly inputs?: unknown;
}

const resource = z.object({ urn: z.string(), inputs: z.unknown().optional() });
const written = z.union([
  // pulumi stack export
  z.object({ deployment: z.object({ resources: z.array(resource).default([]) }) }),
  // pulumi preview --json; of what is to go there is no new state.
  z.object({ steps: z.array(z.object({ urn: z.string(), newState: resource.nullish() })) }),
]);

/** The resources in what `pulumi stack export` or `pulumi preview --json` wrote. @throws CannotRun where it is neither */
export function resourcesIn(file: string): readonly Resource[] {
  const found = written.safeParse(readJson(typedPath(file)));
  if (!found.success)
    throw new CannotRun(
      `${file} is neither of \`pulumi stack export\` nor of \`pulumi preview --json\`.`,
    );
  if ("deployment" in found.data) return found.data.deployment.resources;
  return found.data.steps.flatMap(({ newState }) => (newState ? [newState] : []));
}

/** Whether one of the resources is what a mechanism needs. */
export function isDeclared(resources: readonly Resource[], wanted: Declaration): boolean {
  return resources.some(({ urn, inputs }) => {
    const [, , types = "", ...name] = urn.split("::");
    const text = JSON.stringify(inputs ?? {});
    return (
      types.split("$").at(-1) === wanted.type &&
      name.join("::").includes(wanted.name) &&
      (wanted.holds ?? []).every((part) => text.includes(part))
    );
  });
}
