import { dpia } from "../../../domain/controls";
import { judgeEach } from "../../rule/findings";
import {
  addonOf,
  appNameOf,
  herokuTypes,
  isAnalyticsApp,
  isAnalyticsName,
} from "../../lens/heroku";
import { analyticsDatabases, isDataAddon, isPostgres, ownerOf } from "../../lens/postgres";
import { isRecord, peek, type Resource } from "../../rule/resource";
import { stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { consumersOf, contractType } from "../../lens/contracts";
import { text } from "../../rule/text";

/** A shared database is a join away from the users table. */
export const analyticsDbIsolated = stackRule({
  id: "analytics-db-isolated",
  title: "The analytics database and every other database are strangers to each other.",
  controls: [dpia("1"), dpia("4.4")],
  severity: "critical",
  waivable: false,
  remedy: "Remove the attachment, variable or copy: analytics reads its own database, alone.",
  check: (stack) => {
    const databases = new Set(analyticsDatabases(stack));
    const own = (resource: Resource) => databases.has(resource);
    return judgeEach(stack.resources, (resource) => [
      ...attachmentFaults(stack, resource, own),
      ...databaseFaults(stack, resource, own),
      ...contractFaults(resource),
      ...wiringFaults(stack, resource, own),
    ]);
  },
});

type IsOwn = (resource: Resource) => boolean;

function attachmentFaults(stack: Stack, resource: Resource, isOwn: IsOwn): string[] {
  if (resource.type !== herokuTypes.addonAttachment) return [];
  const addon = addonOf(stack, resource);
  const app = appNameOf(stack, resource);
  const toAnalytics = isAnalyticsName(app ?? "");
  if (addon === undefined) return unseenAddonFaults(resource, toAnalytics);
  if (isOwn(addon) && app !== ownerOf(stack, addon)) return [toAnother];
  return toAnalytics && isDataAddon(addon) && app !== ownerOf(stack, addon) ? [fromAnother] : [];
}

/** The literal name of an add-on that another program declares is all there is to judge. */
function unseenAddonFaults(attachment: Resource, toAnalytics: boolean): string[] {
  const named = isAnalyticsName(text(peek(attachment, "addonId")));
  if (toAnalytics) return named ? [] : [fromAnother];
  return named ? [toAnother] : [];
}

/** A database of analytics on another app, and followers and forks in either direction. */
function databaseFaults(stack: Stack, resource: Resource, isOwn: IsOwn): string[] {
  if (!isPostgres(resource)) return [];
  const owner = ownerOf(stack, resource);
  if (isOwn(resource) && !isAnalyticsName(owner ?? "")) return [toAnother];
  const origin = originOf(stack, resource);
  if (origin === undefined || isOwn(resource) === isAnalyticsOrigin(origin, isOwn)) return [];
  return [isOwn(resource) ? fromAnother : "the database is a copy of the analytics database"];
}

/** The database that another one follows or was forked from, or the text that names it. */
function originOf(stack: Stack, database: Resource): Resource | string | undefined {
  const config = peek(database, "config");
  if (!isRecord(config) || !copies.some((key) => key in config)) return undefined;
  return (
    stack.sources(database, "config").find(isPostgres) ??
    text(copies.map((key) => config[key]).find((name) => name !== undefined))
  );
}

const copies = ["follow", "fork", "rollback"];

const isAnalyticsOrigin = (origin: Resource | string, isOwn: IsOwn): boolean =>
  typeof origin === "string" ? /raxx-analytics/.test(origin) : isOwn(origin);

/** A managed secret that is the address of a database goes to one side only. */
function contractFaults(resource: Resource): string[] {
  if (resource.type !== contractType) return [];
  const name = `${text(resource.props["name"])} ${text(resource.props["vaultPath"])}`;
  const readers = consumersOf(resource);
  if (!readers.some(({ variable }) => databaseUrl.test(variable)) && !databaseUrl.test(name)) {
    return [];
  }
  const analytics = readers.filter(({ app }) => isAnalyticsName(app ?? ""));
  const isAnalytics = analytics.length > 0 || /\/raxx\/analytics\//.test(name);
  const apps = new Set(readers.map(({ app }) => app));
  return isAnalytics && (analytics.length < readers.length || apps.size > 1)
    ? ["the secret gives one database's address to analytics and to another reader"]
    : [];
}

const databaseUrl = /(?:^|[_/ ])(?:DATABASE|DB|POSTGRES(?:QL)?|PG)(?:_[A-Z]+)*_(?:URL|URI|DSN)\b/;

/** Whatever is computed from a database reads it, or hands it on. */
function wiringFaults(stack: Stack, resource: Resource, isOwn: IsOwn): string[] {
  const { type } = resource;
  // A component hands its inputs to its children, which are judged themselves.
  if (type === herokuTypes.addonAttachment || /^(?:raxx|pulumi):/.test(type)) return [];
  if (isPostgres(resource)) return [];
  const reader = isAnalyticsApp(resource) || isAnalyticsName(appNameOf(stack, resource) ?? "");
  const sources = Object.keys(resource.propertyDependencies)
    .filter((property) => property !== "appId")
    .flatMap((property) => stack.sources(resource, property).filter(isPostgres));
  const named = declaresAnalyticsUrl(resource) && !reader;
  return [
    ...(named || (!reader && sources.some(isOwn)) ? [toAnother] : []),
    ...(reader && sources.some((source) => !isOwn(source)) ? [fromAnother] : []),
  ];
}

/** `ANALYTICS_DB_URL` among the variables of an app. */
const declaresAnalyticsUrl = (resource: Resource): boolean =>
  ["configVars", "sensitiveConfigVars", "vars", "sensitiveVars"].some((property) => {
    const map = peek(resource, property);
    return (
      isRecord(map) && Object.keys(map).some((name) => /^ANALYTICS_(?:DB|DATABASE)_URL$/.test(name))
    );
  });

const toAnother = "the analytics database is given to something else than its app";
const fromAnother = "another app's database is given to analytics";
