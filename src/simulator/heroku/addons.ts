import { hex } from "../provider/made-up";
import { type Draft, type Model } from "../provider/model";
import { type Properties } from "../wire/properties";
import { need } from "../provider/state";

/** The variables that an add-on sets on its app, by service. Others set `<SERVICE>_URL`. */
const variables: Record<string, string[]> = {
  "heroku-postgresql": ["DATABASE_URL"],
  "heroku-redis": ["REDIS_URL"],
  papertrail: ["PAPERTRAIL_API_TOKEN"],
  scheduler: [],
};

const variablesOf = (draft: Draft): string[] => {
  const service = need(draft, "plan").split(":")[0] ?? "";
  return variables[service] ?? [`${service.toUpperCase().replace(/\W/g, "_")}_URL`];
};

/** What an add-on adds to itself; its credentials only where the provider is told to keep them. */
export const addonOutputs = (
  keepsValues: (config: Properties) => boolean,
): NonNullable<Model["outputs"]> => ({
  configVars: variablesOf,
  configVarValues: (draft) =>
    keepsValues(draft.config)
      ? Object.fromEntries(
          variablesOf(draft).map((name) => [
            name,
            `simulated://${hex(draft.seed, name, 40)}.invalid`,
          ]),
        )
      : {},
  providerId: ({ id }) => `simulated-${id}`,
});
