import { ask, type Service, ServiceError } from "../clients/request";

export const webhookPath = "/api/airbyte/webhook/";

/** What becomes of a webhook that carries a secret, as a person reads it. */
type Taken = "taken" | "refused" | "503, none is configured" | `not understood: ${string}`;

/** How an endpoint that has let the secret pass answers a payload without a job: malformed, or of no connection. */
const passed = new Set([400, 404, 422]);

/**
 * Whether the webhook lets a secret pass (ADinsights runbook, Airbyte webhook, Authentication). What is sent is of no
 * tenant and no job, so nothing is written whatever is answered.
 */
export async function webhookTakes(service: Service, secret: string): Promise<Taken> {
  const headers = { "x-airbyte-webhook-secret": secret };
  try {
    await ask(service, { method: "POST", path: webhookPath, headers, body: {} });
    return "taken";
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const { status } = error;
    if (status === 403) return "refused";
    if (status === 503) return "503, none is configured";
    if (status !== undefined && passed.has(status)) return "taken";
    return `not understood: ${status ?? "no answer"}`;
  }
}
