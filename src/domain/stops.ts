import type { Environment } from "./environments";

/** Where in the state bucket the newest stop of something is kept; a release reads it, and whoever stops writes it. */
export interface StopPlace {
  readonly key: string;
  /** What is stopped, and where. */
  readonly of: "analytics" | Killswitch;
  readonly environment: Environment;
}

export const analyticsStop = (environment: Environment): StopPlace => ({
  key: `operations/${environment}/analytics-stop.json`,
  of: "analytics",
  environment,
});

/** The features that one command turns off, by what it calls them (BCP, Security: kill-switch). */
export const killswitches = {
  /** Off, Raptor reads and writes as the owner of its database (BCP §1.2). */
  "role-separation": { variable: "FLAG_RAPTOR_APP_ROLE_SEPARATION" },
  /** Off, nobody can register a new passkey; whoever has one signs in (BCP preamble). */
  "passkey-registration": { variable: "FLAG_WEBAUTHN_REGISTRATION" },
  /** Off, orders go to the paper account; only a passed paper gate turns it on (BCP preamble). */
  "live-trading": { variable: "FLAG_LIVE_TRADING" },
} as const;

export type Killswitch = keyof typeof killswitches;

export const killswitchNames = Object.keys(killswitches) as Killswitch[];

export const killswitchStop = (environment: Environment, name: Killswitch): StopPlace => ({
  key: killswitchKey(environment, name),
  of: name,
  environment,
});

const killswitchKey = (environment: Environment, name: Killswitch | "*"): string =>
  `operations/${environment}/killswitch-${name}.json`;

/** Everything that can be stopped, by the variable that a release would turn on again. */
export const stopsOf = (
  environment: Environment,
): readonly { readonly variable: string; readonly place: StopPlace }[] => [
  { variable: "SHADOW_ANALYTICS_ENABLED", place: analyticsStop(environment) },
  ...killswitchNames.map((name) => ({
    variable: killswitches[name].variable,
    place: killswitchStop(environment, name),
  })),
];

/** The keys of their places, as an IAM policy names them; a role's policies have 10,240 characters together. */
export const stopPatterns = (environment: Environment): readonly string[] => [
  analyticsStop(environment).key,
  killswitchKey(environment, "*"),
];
