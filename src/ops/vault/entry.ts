import { z } from "zod";

/** What is one place in a vault: an environment of a project, by their slugs, which outlive the vault's own ids. */
const place = { project: z.string().min(1), environment: z.string().min(1) };
const path = z.string().startsWith("/");

/** One thing that a vault holds. A folder comes after the folder that it is in, a secret after its folder. */
export const entry = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("project"),
    project: z.string().min(1),
    name: z.string(),
    /** In the vault that was exported: a restored one has ids of its own. */
    id: z.string(),
    description: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal("environment"), ...place, name: z.string() }),
  z.strictObject({ kind: z.literal("folder"), ...place, path }),
  z.strictObject({
    kind: z.literal("secret"),
    ...place,
    path,
    key: z.string().min(1),
    value: z.string(),
    comment: z.string().optional(),
    metadata: z.array(z.strictObject({ key: z.string(), value: z.string() })).optional(),
    /** Whether line breaks are taken as they are. */
    multiline: z.boolean().optional(),
  }),
]);

export type Entry = z.infer<typeof entry>;
export type SecretEntry = Extract<Entry, { kind: "secret" }>;

/** How many there are of each; what may be told of a vault. */
export const counts = z.strictObject({
  projects: z.int().nonnegative(),
  environments: z.int().nonnegative(),
  folders: z.int().nonnegative(),
  secrets: z.int().nonnegative(),
});

export type Counts = z.infer<typeof counts>;

export const noCounts: Counts = { projects: 0, environments: 0, folders: 0, secrets: 0 };

/** The counts with one entry more. */
export const counted = (before: Counts, { kind }: Entry): Counts => ({
  ...before,
  [`${kind}s`]: before[`${kind}s`] + 1,
});

/** `2 projects, 4 environments, 9 folders, 120 secrets`. */
export const countsText = (all: Counts): string =>
  Object.entries(all)
    .map(([name, count]) => `${count} ${count === 1 ? name.slice(0, -1) : name}`)
    .join(", ");
