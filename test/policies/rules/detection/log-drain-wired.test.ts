import { describe, expect, it } from "vitest";
import { logDrainWired } from "../../../../src/policies/rules/detection/log-drain-wired";
import { app, drain } from "../../../support/heroku";
import { findings, prod, resource, staging, unknown } from "../../../support/resources";

const velvet = app("raxx-velvet-prod");
const url = "syslog+tls://logs.raxx.app:6514";
const judge = (resources: Parameters<typeof findings>[1], context = prod) =>
  findings(logDrainWired, resources, context);
const undrained = [{ urn: "raxx-velvet-prod-app", message: "no drain takes the app's log lines" }];
const open = [{ urn: "lines", message: "the drain is not encrypted with TLS" }];
const telemetry = (props: Parameters<typeof drain>[2]) =>
  resource({ type: "heroku:index/telemetryDrain:TelemetryDrain", name: "lines", props });

describe("log-drain-wired", () => {
  it.each([url, "https://logs.raxx.app/ingest"])("accepts a drain to %s", (address) => {
    expect(judge([velvet, drain("lines", velvet, { url: address })])).toEqual([]);
    expect(judge([velvet, drain("lines", velvet, { sensitiveUrl: address })])).toEqual([]);
    expect(judge([velvet, drain("lines", "raxx-velvet-prod", { url: address })])).toEqual([]);
  });

  it("rejects a prod app without a drain", () => {
    expect(judge([velvet])).toEqual(undrained);
    expect(judge([velvet, drain("lines", "raxx-queue-prod", { url })])).toEqual(undrained);
  });

  it.each(["syslog://logs.raxx.app:514", "http://logs.raxx.app", "logs.raxx.app:6514", "https://"])(
    "rejects a drain to %s",
    (address) => expect(judge([velvet, drain("lines", velvet, { url: address })])).toEqual(open),
  );

  it("rejects an address that is absent or unknown", () => {
    expect(judge([velvet, drain("lines", velvet, {})])).toEqual(open);
    expect(judge([velvet, drain("lines", velvet, { url: unknown })])).toEqual([
      { urn: "lines", message: "url cannot be shown at preview: make it a literal" },
    ]);
  });

  it("reads through a secret", () => {
    const wrapped = {
      ...drain("lines", velvet, { sensitiveUrl: url }),
      secrets: new Set(["sensitiveUrl"]),
    };
    expect(judge([velvet, wrapped])).toEqual([]);
  });

  it("takes a telemetry drain of the app's private space", () => {
    const space = resource({
      type: "heroku:index/space:Space",
      name: "space",
      props: { name: "raxx-space" },
    });
    const inSpace = { ...velvet, props: { ...velvet.props, space: "raxx-space" } };
    const endpoint = "https://otel.raxx.app";
    const ofSpace = (ownerType: string) =>
      resource({
        type: "heroku:index/telemetryDrain:TelemetryDrain",
        name: "lines",
        props: { ownerId: unknown, ownerType, endpoint, signals: ["logs"] },
        from: { ownerId: [space] },
      });
    expect(judge([space, inSpace, ofSpace("space")])).toEqual([]);
    expect(judge([space, inSpace, ofSpace("app")])).toEqual(undrained);
    expect(judge([space, velvet, ofSpace("space")])).toEqual(undrained);
  });

  it("takes a telemetry drain that carries logs", () => {
    const endpoint = "https://otel.raxx.app";
    const own = { ownerId: "raxx-velvet-prod", ownerType: "app", endpoint };
    expect(judge([velvet, telemetry({ ...own, signals: ["logs", "traces"] })])).toEqual([]);
    expect(judge([velvet, telemetry({ ...own, signals: ["traces"] })])).toEqual(undrained);
  });

  it("leaves staging, and apps that are not the platform's, alone", () => {
    expect(judge([app("raxx-velvet-staging")])).toEqual([]);
    expect(judge([app("my-worker")])).toEqual([]);
    expect(judge([app("raxx-docs")], staging)).toEqual([]);
    const plain = drain("lines", "raxx-velvet-staging", { url: "syslog://x:514" });
    expect(judge([plain], staging)).toEqual([]);
  });

  it("judges an app of ours without a suffix by the stack", () => {
    expect(judge([app("raxx-docs")])).toHaveLength(1);
  });
});
