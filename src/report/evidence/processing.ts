import type { DeclaredResource } from "../../domain/declared-resource";
import { type Assessment, assessmentType } from "../../domain/dpia";
import { type ProcessingActivity, processingActivities } from "../../domain/processing";
import type { EnvironmentEvidence, Store } from "./model";

/** Kinds of resources that hold data of the platform or of people. */
const storeKinds: Readonly<Record<string, string>> = {
  "aws:cloudwatch/logGroup:LogGroup": "CloudWatch log group",
  "aws:dynamodb/table:Table": "DynamoDB table",
  "aws:lightsail/instance:Instance": "Lightsail host",
  "aws:s3/bucket:Bucket": "S3 bucket",
  "cloudflare:index/d1Database:D1Database": "D1 database",
  "heroku:index/addon:Addon": "Heroku Postgres",
  "heroku:index/drain:Drain": "log drain",
};

const unsaid = "the documents do not say";

/** What holds data, with where it stands and how long it keeps it. @param systems by URN */
export const storesOf = (
  resources: readonly DeclaredResource[],
  systems: ReadonlyMap<string, string>,
): Store[] =>
  resources.flatMap((resource) => {
    const kind = storeKinds[resource.type];
    if (kind === undefined) return [];
    const { facts, region, inUnion, protect } = resource;
    const leads = facts["host"];
    return [
      {
        name: resource.name,
        kind: leads === undefined ? kind : `${kind} to ${String(leads)}`,
        system: systems.get(resource.urn) ?? "",
        region: leads === undefined ? (region ?? "") : "of the sink",
        inUnion: asBoolean(leads === undefined ? inUnion : facts["hostInUnion"]),
        dataClass: String(facts["dataClass"] ?? ""),
        retention: retentionOf(resource, resources),
        protected: protect,
      },
    ];
  });

const asBoolean = (fact: unknown): boolean | null => (typeof fact === "boolean" ? fact : null);

function retentionOf(
  { type, name, facts, parent }: DeclaredResource,
  resources: readonly DeclaredResource[],
): string {
  const days = facts["retentionInDays"];
  if (typeof days === "number") return `${days} days`;
  const snapshot = facts["snapshotTime"];
  if (typeof snapshot === "string") return `snapshot daily at ${snapshot} UTC`;
  if (!type.startsWith("aws:s3/bucket:")) return "";
  const lifecycle = resources.find(
    (each) =>
      each.type.includes(":BucketLifecycleConfiguration") &&
      each.parent === parent &&
      each.name.startsWith(name),
  );
  const expiries = lifecycle?.facts["expiries"];
  return Array.isArray(expiries) ? expiries.join("; ") : "";
}

/** How the impact assessment stands, as the program declares it (DPIA §5, §6); null where it declares none. */
export function assessmentIn(
  resources: readonly DeclaredResource[],
): EnvironmentEvidence["assessment"] {
  const declared = resources.find(({ type }) => type === assessmentType);
  if (declared === undefined) return null;
  const said = (name: keyof Assessment): string => String(declared.facts[name] ?? unsaid);
  return {
    last: said("last"),
    nextBy: said("nextBy"),
    attorneyReview: said("attorneyReview"),
    guidanceSeen: said("guidanceSeen"),
    guidanceNextBy: said("guidanceNextBy"),
  };
}

/** The record of processing activities (GDPR Art. 30), with the stores that are declared for each. */
export const processingOf = (stores: readonly Store[]): EnvironmentEvidence["processing"] =>
  processingActivities.map((activity) => {
    const held = stores.filter((store) => holds(activity, store));
    return {
      activity: activity.activity,
      purpose: activity.purpose ?? unsaid,
      lawfulBasis: activity.lawfulBasis ?? unsaid,
      subjects: activity.subjects,
      data: activity.data,
      recipients: activity.recipients ?? unsaid,
      retention: activity.retention ?? unsaid,
      measures: activity.measures,
      source: activity.source,
      stores: held,
      outsideTheUnion: held.filter(({ inUnion }) => inUnion === false).map(({ name }) => name),
    };
  });

/** Logs are an activity of their own; of a system that holds several kinds of data, the name of a store says which. */
function holds({ id, systems, stores: parts }: ProcessingActivity, store: Store): boolean {
  if (isOfLogs(store) !== (id === "logs")) return false;
  if (!systems.includes(store.system)) return false;
  return parts === undefined || parts.some((part) => store.name.includes(part));
}

/** A drain, or what a sink keeps of its lines. */
const isOfLogs = ({ kind, name }: Store): boolean =>
  kind.startsWith("log drain") || name.endsWith("-log-lines");

/** What leaves a system by declaration: logs to a sink, alarms to people, errors to Sentry. */
export const flowsOf = (resources: readonly DeclaredResource[]): EnvironmentEvidence["flows"] =>
  resources.flatMap(({ type, name, facts }) => {
    if (type === "heroku:index/drain:Drain")
      return [
        {
          from: name,
          to: String(facts["host"] ?? "a sink that is not known yet"),
          what: "log lines, with addresses of clients",
          inUnion: asBoolean(facts["hostInUnion"]),
        },
      ];
    if (type === "aws:sns/topicSubscription:TopicSubscription")
      return [
        {
          from: name,
          to: String(facts["protocol"] ?? "subscriber"),
          what: "alarms",
          inUnion: null,
        },
      ];
    if (type.startsWith("aws:chatbot/slackChannel"))
      return [{ from: name, to: "Slack", what: "alarms", inUnion: null }];
    if (type === "raxx:secrets:Contract" && facts["name"] === "SENTRY_DSN")
      return (Array.isArray(facts["consumers"]) ? facts["consumers"] : []).map(
        (consumer: string) => ({
          from: consumer.split(" ")[0] ?? consumer,
          to: "Sentry",
          what: "errors",
          inUnion: null,
        }),
      );
    return [];
  });
