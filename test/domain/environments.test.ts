import { expect, it } from "vitest";
import { hostname } from "../../src/domain/environments";
import { zoneOf } from "../../src/domain/hosts";

it("inserts the environment after the first label of a staging host", () => {
  expect(hostname("api", "raxx.app", "staging")).toBe("api-staging.raxx.app");
  expect(hostname("api", "raxx.app", "prod")).toBe("api.raxx.app");
});

it("finds the zone of a host and of the zone's own apex", () => {
  expect(zoneOf("vault.raxx.app")).toBe("raxx.app");
  expect(zoneOf("getraxx.com")).toBe("getraxx.com");
});

it("refuses a host that merely ends like a zone", () => {
  expect(() => zoneOf("evilraxx.app")).toThrow(
    "evilraxx.app is in none of the platform's zones (raxx.app, getraxx.com)",
  );
});
