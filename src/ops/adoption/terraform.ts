import { readFile } from "node:fs/promises";
import { z } from "zod";
import { CannotRun } from "../../process/cannot-run";
import { systemMessage } from "../../process/system-error";
import { Bucket } from "../clients/bucket";
import type { Patience } from "../clients/request";
import { type Existing, existing } from "./existing";
import { tokenOf } from "./types";

const instance = z.object({
  index_key: z.union([z.string(), z.number()]).nullish(),
  /** The old half of a replacement that Terraform did not end. */
  deposed: z.string().nullish(),
  attributes: z.record(z.string(), z.unknown()).nullish(),
  /** As Terraform 0.11 left them, until the resource is applied again. */
  attributes_flat: z.record(z.string(), z.unknown()).nullish(),
});

const resource = z.object({
  mode: z.string(),
  type: z.string(),
  name: z.string(),
  module: z.string().nullish(),
  instances: z.array(instance).nullish(),
});

const state = z.object({ version: z.literal(4), resources: z.array(resource).nullish() });

/**
 * What a state of Terraform holds: every instance of every managed resource, whatever module, count or for_each made it.
 * @param place a file, or `s3://bucket/key`
 * @throws CannotRun when it cannot be read, or is no state of version 4; never with what stands in it
 */
export async function terraformResources(
  place: string,
  patience: Patience,
): Promise<readonly Existing[]> {
  const text = await textAt(place, patience);
  const parsed = state.safeParse(json(text, place));
  if (!parsed.success) throw new CannotRun(`${place} ${faultOf(text)}`);
  return (parsed.data.resources ?? [])
    .filter(({ mode }) => mode === "managed")
    .flatMap((each) => (each.instances ?? []).map((one) => existingOf(each, one, place)));
}

function existingOf(
  { module, type, name }: z.infer<typeof resource>,
  { index_key: key, deposed, attributes, attributes_flat: flat }: z.infer<typeof instance>,
  place: string,
): Existing {
  const index = key === undefined || key === null ? "" : `[${JSON.stringify(key)}]`;
  const address = `${module ? `${module}.` : ""}${type}.${name}${index}`;
  const old = deposed ? " (deposed)" : "";
  const told = Object.entries(attributes ?? flat ?? {}).map(
    ([property, value]) => [camelCase(property), camelised(value)] as const,
  );
  // What Terraform itself is about to delete is not what anybody declares.
  const token = deposed ? type : (tokenOf(type) ?? type);
  return existing(token, Object.fromEntries(told), `${place}: ${address}${old}`);
}

/** As the bridge names properties: `zone_id` is `zoneId`. */
const camelCase = (name: string): string =>
  name.replace(/_+(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A block is a list of one in a state. */
const camelised = (value: unknown): unknown =>
  Array.isArray(value) && value.length === 1 && typeof value[0] === "object" ? value[0] : value;

async function textAt(place: string, patience: Patience): Promise<string> {
  const [, bucket, key] = /^s3:\/\/([^/]+)\/(.+)$/.exec(place) ?? [];
  if (bucket === undefined || key === undefined) return fileAt(place);
  const stored = await new Bucket(patience, bucket).read(key);
  if (stored) return stored.text;
  throw new CannotRun(`${place} does not exist: which key has the backend of that Terraform root?`);
}

async function fileAt(path: string): Promise<string> {
  if (path.startsWith("s3:"))
    throw new CannotRun(`${path} is no object: give s3://bucket/key, or a file.`);
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new CannotRun(`cannot read the Terraform state: ${systemMessage(error)}`);
  }
}

function json(text: string, place: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new CannotRun(
      `${place} is no JSON: \`terraform state pull > FILE\` writes a state that can be read.`,
    );
  }
}

function faultOf(text: string): string {
  const { version, terraform_version: by } =
    (JSON.parse(text) as Record<string, unknown> | null) ?? {};
  if (typeof by !== "string")
    return "is no state of Terraform: a plan or `terraform show -json` has another form; use `terraform state pull`.";
  return version === 4
    ? "is a state of Terraform whose resources have another form than version 4's."
    : `is a state of version ${String(version)}; Terraform 0.12 or newer writes version 4 with \`terraform apply -refresh-only\`.`;
}
