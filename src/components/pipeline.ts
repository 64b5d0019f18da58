import * as heroku from "@pulumi/heroku";
import type * as pulumi from "@pulumi/pulumi";

/**
 * The id of a pipeline that both environments share: one stack declares it, the other looks it up.
 * @param parent the system the pipeline belongs to
 */
export function pipelineId(
  { name, declared }: { name: string; declared: boolean },
  parent: pulumi.Resource,
): pulumi.Input<string> {
  if (declared) return new heroku.Pipeline(name, { name }, { parent }).id;
  return heroku.getPipelineOutput({ name }, { parent }).id;
}
