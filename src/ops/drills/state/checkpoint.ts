import { z } from "zod";
import type { Environment } from "../../../domain/environments";
import { danglingReferences } from "../../state/deployment";

/** What every state of ours has, as the engine keeps it in a bucket; the rest is the engine's own. */
const checkpoint = z.object({
  /** 0 before the first update. */
  version: z.int().min(0),
  checkpoint: z.object({
    /** Absent until the stack's first update. */
    latest: z
      .object({
        manifest: z.object({ time: z.iso.datetime({ offset: true }) }),
        resources: z.array(z.looseObject({ urn: z.string(), type: z.string() })).default([]),
      })
      .nullish(),
  }),
});

/** A state that the engine can work with. */
export interface Checkpoint {
  /** When the engine wrote it; absent before the first update. */
  readonly time?: string;
  readonly resources: number;
}

/** What the bytes of a state say. A text says why they are none, where the engine could not work with them. */
export function checkpointIn(content: Buffer, stack: Environment): Checkpoint | string {
  const parsed = read(content);
  if (typeof parsed === "string") return parsed;
  const { latest } = parsed.checkpoint;
  if (!latest) return { resources: 0 };
  const { manifest, resources } = latest;
  const stranger = resources.find(({ urn }) => !urn.startsWith(`urn:pulumi:${stack}::`));
  if (stranger) return `it names a resource that is not of ${stack}`;
  if (danglingReferences({ resources }).length > 0) return "it has lost resources that others name";
  return { time: manifest.time, resources: resources.length };
}

function read(content: Buffer): z.infer<typeof checkpoint> | string {
  if (content.length === 0) return "it is empty";
  try {
    const text = new TextDecoder("utf8", { fatal: true }).decode(content);
    const result = checkpoint.safeParse(JSON.parse(text));
    return result.success ? result.data : "it does not have the form of a state";
  } catch {
    return "it is no JSON";
  }
}
