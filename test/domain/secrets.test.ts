import { describe, expect, it } from "vitest";
import { environments } from "../../src/domain/environments";
import { managedSecrets } from "../../src/domain/secrets";

const analyticsToken = (environment: "prod" | "staging") =>
  managedSecrets(environment).find(({ name }) => name === "ANALYTICS_AUTH_TOKEN");

describe.each(environments)("the registry of managed secrets in %s", (environment) => {
  const secrets = managedSecrets(environment);

  it("gives the analytics token to service and caller, at most 90 days old and 32 bytes strong", () => {
    expect(analyticsToken(environment)).toMatchObject({
      minimumBytes: 32,
      rotationDays: 90,
      consumers: [
        { app: `raxx-analytics-${environment}`, variable: "ANALYTICS_AUTH_TOKEN" },
        { app: `raxx-api-${environment}`, variable: "ANALYTICS_AUTH_TOKEN" },
      ],
    });
  });

  it("has a person bring the webhook's secret to Airbyte, which has no API here", () => {
    expect(secrets.filter(({ byHand }) => byHand !== undefined)).toMatchObject([
      { name: "AIRBYTE_WEBHOOK_SECRET", byHand: "Airbyte's webhook and destination settings" },
    ]);
  });

  it("has the secret of Access replaced well before its pair lapses after a year", () => {
    const pairs = secrets.filter(({ issuer }) => issuer?.kind === "cloudflare-access");
    expect(pairs.length).toBeGreaterThan(0);
    for (const { rotationDays } of pairs) expect(rotationDays).toBeLessThanOrEqual(365 - 30);
  });

  it("names each vault path once", () => {
    const paths = secrets.map(({ vaultPath }) => vaultPath);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it("keeps every parameter under its own system", () => {
    const parameters = secrets.flatMap(({ system, consumers }) =>
      consumers.flatMap((consumer) =>
        consumer.kind === "ssm" ? [[system, consumer.parameter]] : [],
      ),
    );
    const misfiled = parameters.filter(([system, path]) => !path?.startsWith(`/raxx/${system}/`));
    expect(misfiled).toEqual([]);
  });
});
