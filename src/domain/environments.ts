/** The environments of the platform; Pulumi calls them stacks. */
export const environments = ["staging", "prod"] as const;

export type Environment = (typeof environments)[number];

export interface EnvironmentFacts {
  /** Stage of a Heroku pipeline that the environment's apps are coupled to. */
  readonly pipelineStage: "staging" | "production";
  /** Whether stateful resources refuse deletion. BCP §1: what prod loses, nobody can rebuild. */
  readonly protectsState: boolean;
  /** What a hostname inserts after its first label: nothing in prod, `-staging` in staging. */
  readonly hostSuffix: "" | "-staging";
}

/** What differs between the environments for every system alike; the rest is in the stack files. */
export const environmentFacts: Readonly<Record<Environment, EnvironmentFacts>> = {
  staging: { pipelineStage: "staging", protectsState: false, hostSuffix: "-staging" },
  prod: { pipelineStage: "production", protectsState: true, hostSuffix: "" },
};

export function isEnvironment(name: string): name is Environment {
  return (environments as readonly string[]).includes(name);
}

/** `hostname("api", "raxx.app", "staging")` is `api-staging.raxx.app`. */
export function hostname(label: string, zone: string, environment: Environment): string {
  return `${label}${environmentFacts[environment].hostSuffix}.${zone}`;
}
