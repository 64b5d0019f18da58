import { appNameOf, herokuTypes, isAnalyticsName, realName } from "./heroku";
import { peek, type Resource } from "../rule/resource";
import type { Stack } from "../rule/stack";
import { text } from "../rule/text";

/** Heroku's tiers that give a server of one's own and continuous protection (BCP §2.1). */
const dedicatedPlan = /^heroku-postgresql:(?:standard|premium|private|shield)-[a-z0-9-]+$/;

/** Postgres by Heroku or by anybody else in its marketplace. */
const postgresService = /postgres|elephantsql|supabase|neon|timescale/;

/** Add-ons that keep data, whatever kind. */
const dataService =
  /postgres|redis|kafka|mysql|maria|mongo|memcach|elastic|opensearch|cassandra|couch|neo4j|influx|timescale|supabase|neon|sql|db\b|store/;

const isAddon = ({ type }: Resource): boolean => type === herokuTypes.addon;
const service = (resource: Resource): string =>
  text(peek(resource, "plan")).toLowerCase().split(":")[0] ?? "";

/** A plan that cannot be shown at preview may be a database's. */
const isHidden = (resource: Resource): boolean =>
  "plan" in resource.props && peek(resource, "plan") === undefined;

export const isPostgres = (resource: Resource): boolean =>
  isAddon(resource) && (isHidden(resource) || postgresService.test(service(resource)));

export const isHerokuPostgres = (resource: Resource): boolean =>
  isAddon(resource) && (isHidden(resource) || service(resource) === "heroku-postgresql");

/** Whether an add-on keeps data: a database, a queue, a cache. */
export const isDataAddon = (resource: Resource): boolean =>
  isAddon(resource) && (isHidden(resource) || dataService.test(service(resource)));

/** Single-tenant, with continuous protection. A plan without a tier is Heroku's cheapest. */
export const isDedicated = ({ props: { plan } }: Resource): boolean =>
  typeof plan === "string" && dedicatedPlan.test(plan);

/** Real name of the app that owns an add-on. */
export const ownerOf = (stack: Stack, addon: Resource): string | undefined =>
  appNameOf(stack, addon);

/** The databases of the analytics service: its app's own, and whatever calls itself so. */
export const analyticsDatabases = (stack: Stack): Resource[] =>
  stack
    .ofType(herokuTypes.addon)
    .filter(
      (addon) =>
        isPostgres(addon) &&
        (isAnalyticsName(ownerOf(stack, addon) ?? "") || isAnalyticsName(realName(addon))),
    );
