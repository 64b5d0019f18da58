import type { ManagedSecret } from "../../domain/secrets";
import { webhookPath, webhookTakes } from "../adinsights/webhook";
import type { Service } from "../clients/request";
import type { Tools } from "./tools";
import { historyOf } from "./vault-history";

/** What the service that guards itself with a secret shows of it. */
export interface ByHand {
  /** Whom it was asked of. */
  readonly asked: string;
  readonly kept: boolean;
  readonly seen: string;
}

/** Whether the webhook takes the vault's value and refuses the one before (ADinsights runbook, Rotation 4). */
export async function shownByWebhook(
  { vault }: Pick<Tools, "vault">,
  secret: ManagedSecret,
  service: Service,
): Promise<ByHand> {
  const asked = `${service.name}${webhookPath}`;
  const history = await historyOf(vault, secret);
  if (!history) return { asked, kept: false, seen: "not asked: the vault has no value" };
  const { newest, previous } = history;
  const now = await webhookTakes(service, newest.value);
  if (now !== "taken") return { asked, kept: false, seen: `the vault's value: ${now}` };
  if (!previous) return { asked, kept: true, seen: "takes it; there is none before" };
  const before = await webhookTakes(service, previous.value);
  return before === "refused"
    ? { asked, kept: true, seen: "takes it and refuses the one before" }
    : { asked, kept: false, seen: `takes it; the one before: ${before}` };
}
