import type { ManagedSecret } from "../../domain/secrets";
import type { Tools } from "./tools";
import { ageInDays, historyOf } from "./vault-history";

/** `due` is past its period, `soon` within its last sixth (90 days: from the 75th), `kept` is neither or has none. */
export type Due = "kept" | "soon" | "due" | "missing";

export interface Age {
  readonly secret: ManagedSecret;
  readonly due: Due;
  /** Whole days since the value was written; absent where the vault has none. */
  readonly days?: number;
}

/** How old every value is beside the period of the registry (runbook §2: 90 days). */
export async function ages(
  { vault, now }: Pick<Tools, "vault" | "now">,
  secrets: readonly ManagedSecret[],
): Promise<readonly Age[]> {
  return Promise.all(
    secrets.map(async (secret): Promise<Age> => {
      const history = await historyOf(vault, secret);
      if (!history) return { secret, due: "missing" };
      const days = ageInDays(secret, history, now());
      return { secret, due: dueAt(days, secret.rotationDays), days: Math.floor(days) };
    }),
  );
}

function dueAt(days: number, period: number | undefined): Due {
  if (period === undefined) return "kept";
  if (days >= period) return "due";
  return days >= (period * 5) / 6 ? "soon" : "kept";
}
