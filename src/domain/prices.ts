/**
 * List prices for a month, in US dollars without tax, as the providers' public pages had them on `pricedOn`. What is
 * paid by use (requests, storage, traffic, messages, log data) has no monthly price and stands in `byUse`.
 */
export const pricedOn = "2025-06-30";

/** Where each price stands, to look again. */
export const priceSources = [
  "https://www.heroku.com/pricing",
  "https://aws.amazon.com/lightsail/pricing",
  "https://aws.amazon.com/route53/pricing",
  "https://aws.amazon.com/cloudwatch/pricing",
  "https://aws.amazon.com/kms/pricing",
] as const;

type Prices = Readonly<Record<string, number>>;

/** Heroku: one dyno of a size, for a whole month. */
const dynos: Prices = {
  eco: 5,
  basic: 7,
  "standard-1x": 25,
  "standard-2x": 50,
  "performance-m": 250,
  "performance-l": 500,
};

/** Heroku's add-ons, by plan. */
const addons: Prices = {
  "heroku-postgresql:essential-0": 5,
  "heroku-postgresql:essential-1": 9,
  "heroku-postgresql:essential-2": 20,
  "heroku-postgresql:standard-0": 50,
  "heroku-postgresql:standard-2": 200,
  "heroku-postgresql:standard-3": 400,
  "heroku-postgresql:standard-4": 750,
  "heroku-postgresql:premium-0": 200,
  "heroku-postgresql:premium-2": 350,
  "heroku-postgresql:premium-3": 750,
  "heroku-postgresql:premium-4": 1200,
  "heroku-redis:mini": 3,
  "heroku-redis:premium-0": 15,
};

/** Lightsail's instances with Linux and a public IPv4 address. */
const bundles: Prices = {
  nano_3_0: 5,
  micro_3_0: 7,
  small_3_0: 12,
  medium_3_0: 24,
  large_3_0: 44,
  xlarge_3_0: 84,
  "2xlarge_3_0": 164,
};

/** Route 53: a check of an endpoint that is not AWS's, and each of its options (HTTPS, a searched text, 10 s, latency). */
const healthCheck = { endpoint: 0.75, option: 2 };

/** CloudWatch: an alarm on one metric, looked at each minute or faster; one on other alarms; a dashboard. */
const watching = { alarm: 0.1, fastAlarm: 0.3, composite: 0.5, dashboard: 3 };

/** KMS: a key, without what its rotations add. */
const kmsKey = 1;
const hostedZone = 0.5;
const secretsManagerSecret = 0.4;

/** Packages and types of which the platform pays nothing, or by use: no plan of theirs has a monthly price. */
const byUse: readonly RegExp[] = [
  /^pulumi:/,
  /^raxx:/,
  /^github:/,
  // Pages, Workers, D1, DNS, Access for up to 50 people: Cloudflare's free plan. A zone has a plan, see below.
  /^cloudflare:index\/(?!zone:)/,
  /^heroku:index\/(?:app|appConfigAssociation|addonAttachment|domain|drain|pipeline|pipelineCoupling|collaborator|appFeature|build|appRelease|ssl|config|teamCollaborator)[:/]/,
  /^aws:(?:iam|s3|sns|sqs|dynamodb|budgets|chatbot|cloudtrail|ssm|lambda|ecr|kinesis)\//,
  /^aws:cloudwatch\/(?:logGroup|logMetricFilter|logResourcePolicy|logSubscriptionFilter|eventRule|eventTarget|logDataProtectionPolicy)[:/]/,
  /^aws:kms\/(?!key:|replicaKey:)/,
  /^aws:lightsail\/(?:instancePublicPorts|staticIp|staticIpAttachment|keyPair|diskAttachment)[:/]/,
  /^aws:route53\/record[:/]/,
];

/** A monthly price in US dollars, or that nobody wrote one down for this plan. */
export type Price = { readonly usd: number } | { readonly unpriced: string };

type Inputs = Readonly<Record<string, unknown>>;

const priced: Readonly<Record<string, (inputs: Inputs) => Price>> = {
  "heroku:index/formation:Formation": ({ size, quantity }) =>
    times(planned("Heroku dyno", dynos, String(size).toLowerCase()), quantity),
  "heroku:index/addon:Addon": ({ plan }) => planned("Heroku add-on", addons, String(plan)),
  "aws:lightsail/instance:Instance": ({ bundleId }) =>
    planned("Lightsail bundle", bundles, String(bundleId)),
  "aws:route53/healthCheck:HealthCheck": healthCheckPrice,
  "aws:route53/zone:Zone": () => ({ usd: hostedZone }),
  "aws:cloudwatch/metricAlarm:MetricAlarm": alarmPrice,
  "aws:cloudwatch/compositeAlarm:CompositeAlarm": () => ({ usd: watching.composite }),
  "aws:cloudwatch/dashboard:Dashboard": () => ({ usd: watching.dashboard }),
  "aws:kms/key:Key": () => ({ usd: kmsKey }),
  "aws:kms/replicaKey:ReplicaKey": () => ({ usd: kmsKey }),
  "aws:secretsmanager/secret:Secret": () => ({ usd: secretsManagerSecret }),
  "cloudflare:index/zone:Zone": ({ plan }) =>
    plan === undefined ? { usd: 0 } : { unpriced: `Cloudflare zone ${String(plan)}` },
};

/**
 * What a resource costs in a month by its plan, before any use; free tiers are not counted.
 * @param inputs as declared; one that is not known at preview makes the price unknown
 */
export function monthlyPrice(type: string, inputs: Inputs): Price {
  const price = priced[type];
  if (price !== undefined) return price(inputs);
  return byUse.some((pattern) => pattern.test(type)) ? { usd: 0 } : { unpriced: type };
}

function planned(what: string, prices: Prices, plan: string): Price {
  const usd = Object.hasOwn(prices, plan) ? prices[plan] : undefined;
  return usd === undefined ? { unpriced: `${what} ${plan}` } : { usd };
}

function times(price: Price, quantity: unknown): Price {
  if ("unpriced" in price) return price;
  return typeof quantity === "number" && quantity >= 0
    ? { usd: price.usd * quantity }
    : { unpriced: "Heroku dynos in a number that is not known" };
}

function healthCheckPrice({ type, requestInterval, measureLatency }: Inputs): Price {
  const kind = String(type);
  if (!/^(?:HTTPS?(?:_STR_MATCH)?|TCP)$/.test(kind))
    return { unpriced: `Route 53 health check ${kind}` };
  const options = [
    kind.startsWith("HTTPS"),
    kind.endsWith("_STR_MATCH"),
    Number(requestInterval) === 10,
    measureLatency === true,
  ].filter(Boolean).length;
  return { usd: healthCheck.endpoint + options * healthCheck.option };
}

/** Each metric that an expression reads counts as one alarm. */
function alarmPrice({ period, metricQueries }: Inputs): Price {
  const queries = Array.isArray(metricQueries) ? (metricQueries as { metric?: unknown }[]) : [];
  const metrics = Math.max(1, queries.filter(({ metric }) => metric !== undefined).length);
  const fast = Number(period) < 60;
  return { usd: metrics * (fast ? watching.fastAlarm : watching.alarm) };
}
