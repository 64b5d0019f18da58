import { services } from "../../config/services";
import { backend } from "../../domain/backend";
import { dumpPrefix, vaultExportPrefix } from "../../domain/continuity";
import { alertChecks } from "../smoke/alert";
import type { HostName } from "../../domain/lightsail";
import { lookAt } from "../smoke/check";
import { smokeChecks } from "../smoke/checks";
import { Backups } from "../clients/backups";
import { Bucket } from "../clients/bucket";
import { Pages } from "../clients/pages";
import { Versions } from "../clients/versions";
import { chooseVersion } from "../drills/state/choose";
import { stateKey } from "../drills/state/places";
import { raxx } from "../../process/raxx-command";
import { AccountLists } from "./accounts";
import { appNeeds } from "./apps";
import type { Asked } from "./asked";
import { enableVersions, makeStateKey, update } from "./commands";
import { hostNeeds } from "./hosts";
import { allOf, type Need } from "./need";
import { secretNeeds } from "./secrets";
import { outsideNeeds } from "./verify";

/** Everything that the phases of BCP §3.2 need in an environment, in their order. */
export function rebuildNeeds(asked: Asked): readonly Need[] {
  const { env, config, around } = asked;
  const lists = new AccountLists(config, around);
  const hosts = (phase: 2 | 6, which: HostName): readonly Need[] => {
    const instance = config[which]?.instance;
    return instance ? hostNeeds(phase, env, which, instance, lists, around.patience) : [];
  };
  const needs = [
    ...accessNeeds(asked, lists),
    ...hosts(2, "vault"),
    ...(config.vault ? [exportNeed(asked)] : []),
    ...secretNeeds(env, around),
    ...appNeeds(asked, lists),
    ...edgeNeeds(asked, lists),
    ...hosts(6, "tickets"),
    ...ticketNeeds(asked, lists),
    ...verifyNeeds(asked),
    ...outsideNeeds(asked),
  ];
  return needs.toSorted((one, other) => one.phase - other.phase);
}

function accessNeeds({ env, around }: Asked, lists: AccountLists): readonly Need[] {
  const key = stateKey(backend.prefix, env);
  return [
    {
      phase: 1,
      name: "versions of the state bucket",
      next: enableVersions,
      look: async () => {
        const { status } = await new Backups(backend.bucket, around.patience).versioning();
        return { there: status === "Enabled", seen: `versioning is ${status}` };
      },
    },
    {
      phase: 1,
      name: `state of ${env}`,
      next: raxx`drill state --env ${env} --for-real`,
      look: async () => {
        const versions = new Versions(around.patience);
        const { sound } = await chooseVersion(versions, key, env);
        const latest = (await versions.of(key)).find(({ isLatest }) => isLatest);
        const there = latest?.id === sound.version.id;
        const which = `of ${sound.time ?? "its beginning"}, ${sound.resources} resources`;
        return {
          there,
          seen: there ? which : `damaged or deleted; a good version is there, ${which}`,
        };
      },
    },
    {
      phase: 1,
      name: "key of the state's secrets",
      next: makeStateKey,
      look: async () => {
        const aliases = await lists.list("aws", "aws:kms/alias:Alias");
        return allOf(
          "alias",
          [backend.keyAlias],
          aliases.map(({ name }) => String(name)),
        );
      },
    },
  ];
}

/** Without one, a vault that is made anew has to be filled by hand. */
const exportNeed = ({ env, around }: Asked): Need => ({
  phase: 2,
  name: "an export to fill the vault from",
  next: raxx`vault export --env ${env}`,
  look: async () => {
    const all = await new Bucket(around.patience).list(vaultExportPrefix);
    const newest = all.findLast(({ key }) => /\d\.json\.gpg$/.test(key));
    return newest
      ? { there: true, seen: newest.key }
      : {
          there: false,
          seen: `none below ${vaultExportPrefix}; the operator's Drive may have one`,
        };
  },
});

/** Cloudflare: what answers for the platform, and who may ask (BCP §3.2 phase 5). */
function edgeNeeds({ env, config, around }: Asked, lists: AccountLists): readonly Need[] {
  const named = (
    kind: string,
    type: string,
    property: string,
    wanted: readonly string[],
  ): Need => ({
    phase: 5,
    name: kind,
    next: update(env),
    look: async () => {
      const found = await lists.list("cloudflare", type);
      return allOf(
        kind,
        wanted,
        found.map((each) => String(each[property]).toLowerCase()),
      );
    },
  });
  const { zones, sites } = config.edge;
  const { accounts } = config;
  const declared = Object.entries(zones).flatMap(([name, zone]) => (zone.declared ? [name] : []));
  const { apps, analytics, vault } = config;
  const protectedServices = [apps.console, apps.velvet, apps.queue, analytics, vault];
  const gated = [
    ...sites.filter(({ audience }) => audience === "operators"),
    ...protectedServices,
  ].flatMap((each) => each?.host ?? []);
  return [
    named("zones", "cloudflare:index/zone:Zone", "name", declared),
    named(
      "Pages projects",
      "cloudflare:index/pagesProject:PagesProject",
      "name",
      sites.map(({ project }) => project),
    ),
    ...sites.map(({ project }): Need => ({
      phase: 5,
      name: `what ${project} serves`,
      next: raxx`site deploy ${project} --env ${env} --reason rebuild`,
      look: async () => {
        const { cloudflare } = services(["cloudflare"], around.env);
        const pages = new Pages(cloudflare, accounts.cloudflare.accountId, around.patience);
        const newest = (await pages.deployments(project)).find(
          ({ standing }) => standing === "done",
        );
        return newest
          ? { there: true, seen: `it was deployed${newest.commit && ` from ${newest.commit}`}` }
          : { there: false, seen: "it was never deployed" };
      },
    })),
    named(
      "Access applications",
      "cloudflare:index/zeroTrustAccessApplication:ZeroTrustAccessApplication",
      "domain",
      gated,
    ),
  ].filter(({ name }) => name !== "zones" || declared.length > 0);
}

/** FreeScout's files and dumps beside its host (BCP §3.2 phase 6). */
function ticketNeeds({ env, config, around }: Asked, lists: AccountLists): readonly Need[] {
  const { tickets } = config;
  if (!tickets) return [];
  const { bucket } = tickets.attachments;
  return [
    {
      phase: 6,
      name: `bucket ${bucket}`,
      next: update(env),
      look: async () => {
        const found = await lists.list("aws", "aws:s3/bucket:Bucket");
        return allOf(
          "bucket",
          [bucket],
          found.map((each) => String(each["bucket"])),
        );
      },
    },
    {
      phase: 6,
      name: "a dump of FreeScout to restore from",
      next: raxx`backup freescout --env ${env}`,
      look: async () => {
        const all = await new Bucket(around.patience, bucket).list(dumpPrefix);
        const newest = all.findLast(({ key }) => /\d\.sql\.gz$/.test(key));
        return newest
          ? { there: true, seen: newest.key }
          : { there: false, seen: `none below ${dumpPrefix}` };
      },
    },
  ];
}

/** What says that the platform is whole again: only then is it opened (BCP §3.2 phase 7). */
function verifyNeeds({ env, around, root, now }: Asked): readonly Need[] {
  const ways = alertChecks(around).map(({ name, look }): Need => ({
    phase: 7,
    name,
    next: "export SLACK_BOT_TOKEN=… POSTMARK_SERVER_TOKEN=…",
    look: async () => {
      const { kept, seen } = await look();
      return { there: kept, seen };
    },
  }));
  if (env !== "prod") return ways;
  return [
    ...ways,
    {
      phase: 7,
      name: "backups, snapshots, versions and drills",
      next: raxx`bcp smoke --env prod --dry-run`,
      look: async () => {
        const checks = await lookAt(smokeChecks(around, root, now));
        const failing = checks.filter(({ kept }) => !kept).map(({ check }) => check);
        return failing.length === 0
          ? { there: true, seen: `${checks.length} of ${checks.length} promises are kept` }
          : {
              there: false,
              seen: `${failing.length} of ${checks.length} promises are not kept: ${failing.join(", ")}`,
            };
      },
    },
  ];
}
