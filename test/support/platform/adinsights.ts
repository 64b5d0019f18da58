import { type FakeService, ok, refuse } from "./world";

/** Two finished days ago. */
const row = {
  id: 1,
  created_at: new Date(Date.now() - 2 * 86_400_000).toISOString(),
  action: "login",
  resource_type: "user",
  tenant_id: "a",
};

const webhookSecret = "/raxx/adinsights/staging/AIRBYTE_WEBHOOK_SECRET";

/**
 * The API of ADinsights: an operator starts the alerts and reads the audit log, and whoever else asks is refused. Its
 * webhook lets the secret of the moment pass, and finds no job in what is sent.
 */
export const adinsights: FakeService = ({ method, path, headers }, { parameters }) => {
  if (path === "/api/airbyte/webhook/")
    return headers["x-airbyte-webhook-secret"] === parameters.get(webhookSecret)?.value
      ? refuse(400)
      : refuse(403);
  if (path !== "/alerts/run" && path !== "/api/audit-logs/") return undefined;
  if (headers.authorization !== "Bearer canary-token-of-an-operator") return refuse(401);
  return method === "POST"
    ? ok({ status: "ok", evaluated: 3 })
    : ok({ count: 1, next: null, results: [row] });
};
