import type { AdoptableType, Attributes } from "./type";

/** Several associations set variables of one app; which is which is told by the names that they set. */
const variables = ({ vars, sensitiveVars }: Attributes): string =>
  [vars, sensitiveVars]
    .flatMap((map) => (typeof map === "object" && map !== null ? Object.keys(map) : []))
    .toSorted()
    .join(",");

/** Types of Heroku that the platform declares; ids as the importers of heroku/heroku 5.3.2 take them. */
export const herokuTypes: Readonly<Record<string, AdoptableType>> = {
  "heroku:index/addon:Addon": { terraform: ["heroku_addon"], identity: ["name"], id: "{id}" },
  "heroku:index/addonAttachment:AddonAttachment": {
    terraform: ["heroku_addon_attachment"],
    identity: ["appId", "name"],
    id: "{id}",
  },
  "heroku:index/app:App": { terraform: ["heroku_app"], identity: ["name"], id: "{id}" },
  "heroku:index/appConfigAssociation:AppConfigAssociation": {
    terraform: ["heroku_app_config_association"],
    identity: ["appId", "vars"],
    id: "config:{appId}",
    entry: "entry",
    spelling: { vars: variables },
  },
  "heroku:index/domain:Domain": {
    terraform: ["heroku_domain"],
    identity: ["appId<app", "hostname"],
    id: "{appId}:{hostname}",
    anyCase: true,
  },
  "heroku:index/drain:Drain": {
    terraform: ["heroku_drain"],
    // Where it leads is known once its receiver is there; of several that an app has, none is chosen.
    identity: ["appId<app"],
    id: "{appId}:{id}",
  },
  "heroku:index/formation:Formation": {
    terraform: ["heroku_formation"],
    identity: ["appId<app", "type"],
    id: "{appId}:{type}",
  },
  "heroku:index/pipeline:Pipeline": {
    terraform: ["heroku_pipeline"],
    identity: ["name"],
    id: "{id}",
  },
  "heroku:index/pipelineCoupling:PipelineCoupling": {
    terraform: ["heroku_pipeline_coupling"],
    // An app is in one pipeline at most; in another one or at another stage it is another coupling.
    identity: ["appId<app", "pipeline", "stage"],
    id: "{id}",
  },
};
