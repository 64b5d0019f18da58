import { describe, expect, it } from "vitest";
import {
  consoleUrlCorrect,
  consoleUrlSafe,
} from "../../../../src/policies/rules/platform/console-url-correct";
import type { Resource, Value } from "../../../../src/policies/rule/resource";
import { app, settings } from "../../../support/heroku";
import { verdict, staging, unknown } from "../../../support/resources";

const api = app("raxx-api-prod");
const url = (owner: Resource | string, value: Value) =>
  settings(owner, { CONSOLE_INTERNAL_URL: value });
const judge = (...resources: readonly Resource[]) =>
  verdict([consoleUrlSafe, consoleUrlCorrect], resources);
const messages = (value: Value) => judge(api, url(api, value)).map(({ message }) => message);
const foreign = "CONSOLE_INTERNAL_URL is no console of ours";

describe("console-url-correct", () => {
  it.each([
    "https://raxx-console-prod.herokuapp.com",
    "https://raxx-console-prod-0123456789ab.herokuapp.com/",
    "https://console.raxx.app/internal",
  ])("accepts %s", (value) => expect(messages(value)).toEqual([]));

  it("accepts the staging console in staging", () => {
    const there = app("raxx-api-staging");
    expect(judge(there, url(there, "https://raxx-console-staging.herokuapp.com"))).toEqual([]);
    expect(judge(there, url(there, "https://console-staging.raxx.app"))).toEqual([]);
    expect(judge(there, url(there, "https://console.raxx.app"))).toHaveLength(1);
  });

  it.each([
    "https://raxx-api-prod.herokuapp.com",
    "https://raxx-console-prod.herokuapp.com.example.com",
    "https://evil-raxx-console-prod.herokuapp.com",
    "https://console.example.com",
    "https://console.raxx.app:8443",
  ])("rejects %s", (value) => expect(messages(value)).toEqual([foreign]));

  it.each(["https://raxx-console-staging.herokuapp.com", "https://console-staging.raxx.app"])(
    "rejects %s, which is of another environment",
    (value) =>
      expect(messages(value)).toEqual([
        "CONSOLE_INTERNAL_URL is the console of another environment",
      ]),
  );

  it("rejects http, credentials and what is no address", () => {
    expect(messages("http://raxx-console-prod.herokuapp.com")).toEqual([
      "CONSOLE_INTERNAL_URL is not https",
    ]);
    expect(messages("https://u:p@raxx-console-prod.herokuapp.com")).toEqual([
      "CONSOLE_INTERNAL_URL carries a credential",
    ]);
    for (const value of ["", "raxx-console-prod", 7]) {
      expect(messages(value)).toEqual(["CONSOLE_INTERNAL_URL is not an address"]);
    }
  });

  it("rejects its absence", () => {
    const absent = { urn: "raxx-api-prod-app", message: "CONSOLE_INTERNAL_URL is not set" };
    expect(judge(api)).toEqual([absent]);
    expect(judge(api, url("raxx-console-prod", "https://console.raxx.app"))).toEqual([absent]);
  });

  it("rejects an address that is unknown at preview", () => {
    expect(messages(unknown)).toEqual([
      "vars.CONSOLE_INTERNAL_URL cannot be shown at preview: make it a literal",
    ]);
  });

  it("reads through a secret", () => {
    const wrapped = { ...url(api, "http://x"), secrets: new Set(["vars"]) };
    expect(judge(api, wrapped)).toHaveLength(2);
  });

  it("takes the stack's environment where the app's name has none", () => {
    const bare = app("raxx-api");
    const resources = [bare, url(bare, "https://console-staging.raxx.app")];
    expect(verdict([consoleUrlSafe, consoleUrlCorrect], resources, staging)).toEqual([]);
  });

  it("leaves other apps alone", () => {
    expect(judge(app("raxx-velvet-prod"), url("raxx-velvet-prod", "http://x"))).toEqual([]);
  });
});
