import { describe, expect, it } from "vitest";
import { managedSecrets } from "../../../src/domain/secrets";
import { ageText, doneText } from "../../../src/ops/secrets/text";

const named = (wanted: string) => {
  const secret = managedSecrets("prod").find(({ name }) => name === wanted);
  if (!secret) throw new Error(wanted);
  return secret;
};

describe("what a second rotation within an hour says", () => {
  const proof = "every consumer holds the vault's value";

  it("is that it made no new value, and how to make one", () => {
    const secret = named("INTERNAL_API_SECRET");
    expect(doneText("prod", { secret, did: "proven", written: [], proof })).toBe(
      "INTERNAL_API_SECRET: no new value was made. The vault's is less than an hour old, every consumer had it, and it was " +
        `proven again: ${proof}.\nTo make another one now:\n` +
        "  npm run -s raxx -- secrets rotate INTERNAL_API_SECRET --env prod --again",
    );
  });

  it("offers none where another party issues it", () => {
    const secret = named("SENTRY_DSN");
    expect(doneText("prod", { secret, did: "proven", written: [], proof })).not.toContain(
      "--again",
    );
  });
});

it("status ends with the command for each secret that is due, soon due or missing", () => {
  const text = ageText("prod", [
    { secret: named("ANALYTICS_AUTH_TOKEN"), due: "due", days: 91 },
    { secret: named("INTERNAL_API_SECRET"), due: "kept", days: 1 },
    { secret: named("SENTRY_DSN"), due: "missing" },
    { secret: named("CF_ACCESS_CLIENT_SECRET"), due: "missing" },
  ]);
  expect(text.split("Next:\n")[1]).toBe(
    [
      "  npm run -s raxx -- secrets rotate ANALYTICS_AUTH_TOKEN --env prod",
      "  npm run -s raxx -- secrets rotate SENTRY_DSN --env prod --stdin",
      "  npm run -s raxx -- secrets rotate CF_ACCESS_CLIENT_SECRET --env prod",
    ].join("\n"),
  );
});
