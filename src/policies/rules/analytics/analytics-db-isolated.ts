import { dpia } from "../../../domain/controls";
import { judgeEach } from "../../rule/findings";
import {
  addonOf,
  appNameOf,
  herokuTypes,
  isAnalyticsApp,
  isAnalyticsName,
  realName,
} from "../../lens/heroku";
import { analyticsDatabases, isDataAddon, isPostgres, ownerOf } from "../../lens/postgres";
import { cloudName } from "../../lens/aws";
import { isOurs, referredBy } from "../../lens/ownership";
import { leavesOf } from "../../lens/secrets/leaves";
import { variablesOf } from "../../lens/variables";
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
  const wired = stack.sources(database, "config").find(isPostgres);
  if (wired !== undefined) return wired;
  const named = text(copies.map((key) => config[key]).find((name) => name !== undefined));
  return stack.ofType(herokuTypes.addon).find((addon) => realName(addon) === named) ?? named;
}

const copies = ["follow", "fork", "rollback"];

const isAnalyticsOrigin = (origin: Resource | string, isOwn: IsOwn): boolean =>
  typeof origin === "string" ? isAnalyticsName(origin) : isOwn(origin);

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

/** Whatever is computed from a database, or holds its address, reads it or hands it on. */
function wiringFaults(stack: Stack, resource: Resource, isOwn: IsOwn): string[] {
  const { type } = resource;
  // A component hands its inputs to its children, which are judged themselves.
  if (/^(?:raxx|pulumi):/.test(type)) return [];
  if (type === herokuTypes.addonAttachment) return holdsAddress(resource) ? [toAnother] : [];
  if (isPostgres(resource)) return [];
  const reader = isAnalyticsApp(resource) || isReaderOfAnalytics(stack, resource);
  const sources = Object.keys(resource.propertyDependencies)
    .filter((property) => property !== "appId")
    .flatMap((property) => stack.sources(resource, property).filter(isPostgres));
  const given =
    holdsAddress(resource) || sources.some(isOwn) || isSecretOfAnalyticsApp(stack, resource);
  return [
    ...(given && !reader ? [toAnother] : []),
    ...(reader && sources.some((source) => !isOwn(source)) ? [fromAnother] : []),
  ];
}

/** A secret that GitHub keeps, and that is computed from the app: its variables hold the address. */
const isSecretOfAnalyticsApp = (stack: Stack, resource: Resource): boolean =>
  /^github:index\/\w+Secret:/.test(resource.type) &&
  referredBy(stack, resource).some(isAnalyticsApp);

/** Whether analytics itself holds what `resource` declares: its app, its path in the parameters, its function. */
const isReaderOfAnalytics = (stack: Stack, resource: Resource): boolean =>
  isAnalyticsName(appNameOf(stack, resource) ?? "") ||
  (!resource.type.startsWith("github:") && isAnalyticsName(place(cloudName(resource) ?? ""))) ||
  stack.sources(resource, "pipelineId").some((pipeline) => isAnalyticsName(realName(pipeline)));

/** Of a path the folder: `/raxx/apps/ANALYTICS_DB_URL` is held by the apps, whatever it is called. */
const place = (name: string): string => name.replace(/(?<=.)\/[^/]*$/, "");

/** A variable, binding, parameter or secret that is the address of the store, by its name or by its value. */
function holdsAddress(resource: Resource): boolean {
  const ours = isOurs(resource);
  return (
    variablesOf(resource).some(({ name }) => isAddressName(name, ours)) ||
    leavesOf(resource).some(({ value = "" }) => holdsStoreAddress(value))
  );
}

/** The registry's own name for the address, wherever it stands; any spelling of it, in what is ours. */
function isAddressName(name: string, ours: boolean): boolean {
  const words = name.toUpperCase().split(/[^A-Z0-9]+/);
  if (!words.includes("ANALYTICS")) return false;
  if (/^ANALYTICS_(?:DB|DATABASE)_UR[LI]/.test(words.join("_")) || words.includes("SHADOW"))
    return words.some((word) => storeWord.test(word));
  return ours && words.some((word) => storeWord.test(word));
}

/** Words that make a variable the way to a store, and not a setting of how it is asked. */
const storeWord =
  /^(?:DB|DATABASE|POSTGRES(?:QL)?|PG|PGHOST|DSN|STORE|REPLICA|FOLLOWER|READONLY|D1|REDIS)\d*$/;

/** `postgres://…` of something that is called by the name of analytics, wherever it stands in a text. */
const holdsStoreAddress = (value: string): boolean =>
  value.includes("://") &&
  [...value.matchAll(/\b(?:postgres(?:ql)?|rediss?|mysql)(?:\+\w+)?:\/\/[^\s"']*/gi)].some(
    ([address]) => isAnalyticsName(address),
  );

const toAnother = "the analytics database is given to something else than its app";
const fromAnother = "another app's database is given to analytics";
