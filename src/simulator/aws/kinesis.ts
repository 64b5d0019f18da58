import { type Draft, type Model } from "../provider/model";
import { between, each, oneOf } from "../provider/rules";
import { need } from "../provider/state";
import { type Properties, Unknown, type Value } from "../wire/properties";
import { at, given } from "../wire/values";
import { accountOf, apiError, arn, regional } from "./words";

const same = (a: Value | undefined, b: Value | undefined): boolean =>
  typeof a === "string" && typeof b === "string" && a.toLowerCase() === b.toLowerCase();

/**
 * Kinesis. What the provider makes of `warmThroughputMibPs` could not be read: it is newer than the sources that
 * were; it is taken for an input that changes in place.
 */
export const kinesis: Record<string, Model> = {
  "kinesis/stream:Stream": {
    id: (draft) => arn("kinesis", draft, `stream/${need(draft, "name")}`),
    unique: regional("name"),
    taken: (draft) =>
      apiError(
        `creating Kinesis Stream (${need(draft, "name")})`,
        "Kinesis",
        "CreateStream",
        400,
        `ResourceInUseException: Stream ${need(draft, "name")} under account ${accountOf(draft.config)} already exists.`,
      ),
    replaces: ["name"],
    sets: ["shardLevelMetrics"],
    defaults: { encryptionType: "NONE", enforceConsumerDeletion: false, retentionPeriod: 24 },
    ignoresBetween: { encryptionType: same },
    unread: ["enforceConsumerDeletion"],
    rules: [
      each("encryptionType", (value) =>
        ["NONE", "KMS"].some((one) => same(one, value))
          ? undefined
          : `expected encryption_type to be one of ["NONE" "KMS"], got ${String(value)}`,
      ),
      between("maxRecordSizeInKib", 1024, 10_240),
      between("retentionPeriod", 24, 8760),
      oneOf("streamModeDetails.streamMode", "PROVISIONED", "ON_DEMAND"),
    ],
    forbidden: (_, after) => shardsOf(after),
    // The stream exists by then, but without encryption; here nothing is left behind.
    refusal: ({ inputs }: Draft) =>
      same(inputs["encryptionType"], "KMS") && !given(inputs, "kmsKeyId")
        ? "KMS Key ID required when setting encryption_type is not set as NONE"
        : undefined,
    // The provider imports by name; its id is the ARN.
    imports: (id, cloud, type) => cloud.list(type).find(({ name }) => name === id),
    outputs: {
      arn: ({ id }) => id,
      maxRecordSizeInKib: () => 1024,
      streamModeDetails: () => ({ streamMode: "PROVISIONED" }),
    },
  },
};

/** A provisioned stream says how many shards it has, and no other does. */
function shardsOf(after: Properties): string | undefined {
  const [details, shards] = [after["streamModeDetails"], after["shardCount"] ?? 0];
  const mode = at(after, "streamModeDetails.streamMode") ?? "PROVISIONED";
  if ([details, mode, shards].some((value) => value instanceof Unknown)) return undefined;
  if (mode === "ON_DEMAND")
    return Number(shards) > 0
      ? "shard_count must not be set when stream_mode is ON_DEMAND"
      : undefined;
  return Number(shards) < 1
    ? "shard_count must be at least 1 when stream_mode is PROVISIONED"
    : undefined;
}
