import { type FakeService, ok, refuse } from "./world";

/** The analytics service of staging: it takes the token of its own configuration, once it has restarted. */
export const analytics: FakeService = ({ path, headers }, { apps }) => {
  if (path !== "/health") return undefined;
  const token = apps.get("raxx-analytics-staging")?.["ANALYTICS_AUTH_TOKEN"];
  return headers.authorization === `Bearer ${token}` ? ok({ status: "ok" }) : refuse(401);
};
