import { describe, expect, it } from "vitest";
import { managedSecrets } from "../../../../src/domain/secrets";
import type { Properties, Resource } from "../../../../src/policies/rule/resource";
import { secretContractKept } from "../../../../src/policies/rules/secrets/secret-contract-kept";
import { findings, resource, unknown } from "../../../support/resources";

const project = "raxx";
const secrets = managedSecrets("prod");
const contracts = (system: string, change: Properties = {}) =>
  secrets
    .filter((secret) => secret.system === system)
    .map((secret) =>
      resource({
        type: "raxx:secrets:Contract",
        name: secret.name,
        project,
        props: { ...secret, consumers: secret.consumers.map((each) => ({ ...each })), ...change },
      }),
    );
const system = (name: string, of = project) =>
  resource({ type: "raxx:platform:System", name, project: of });
const judge = (...resources: readonly Resource[]) => findings(secretContractKept, resources);

describe("secret-contract-kept", () => {
  it.each(["apps", "analytics", "adinsights"])("accepts %s as the registry has it", (name) => {
    expect(judge(system(name), ...contracts(name))).toEqual([]);
  });

  it("accepts a system's part of the registry alone, where no system is declared", () => {
    expect(judge(...contracts("apps").slice(1))).toEqual([]);
  });

  it("rejects a system of ours without one of its contracts, by the secret's path", () => {
    expect(judge(system("apps"), ...contracts("apps").slice(1))).toEqual([
      {
        urn: "apps",
        message: "the secret /raxx/apps/INTERNAL_API_SECRET is not declared",
      },
    ]);
  });

  it("asks the parameters for the secrets of owners that are no system", () => {
    const owners = ["freescout", "cf-access", "velvet", "iac"];
    const all = owners.flatMap((owner) => contracts(owner));
    expect(judge(system("parameters"), ...all)).toEqual([]);
    expect(judge(system("parameters"))).toHaveLength(all.length);
  });

  it("asks nothing of a system of the same name in another project", () => {
    expect(judge(system("apps", "test"))).toEqual([]);
  });

  it.each<[string, Properties, string]>([
    ["one byte less", { minimumBytes: 31 }, "the secret may be shorter than 32 bytes"],
    ["a day more", { rotationDays: 91 }, "the secret may get older than 90 days"],
    ["no period", { rotationDays: 0 }, "the secret may get older than 90 days"],
    ["no readers", { consumers: [] }, "the secret's consumers are not those of the registry"],
    [
      "nobody who brings it to Airbyte",
      { byHand: "" },
      "the secret is brought by hand elsewhere than the registry says",
    ],
    [
      "another path",
      { vaultPath: "/raxx/other/X" },
      "the secret is not kept at its path in the vault",
    ],
    [
      "a length that nobody knows",
      { minimumBytes: unknown },
      "minimumBytes cannot be shown at preview: make it a literal",
    ],
  ])("rejects %s", (_, change, message) => {
    expect(judge(system("adinsights"), ...contracts("adinsights", change))).toEqual([
      { urn: "AIRBYTE_WEBHOOK_SECRET", message },
    ]);
  });

  it("rejects the key of FreeScout that no longer reaches the Worker which takes its webhooks", () => {
    const ssm = { kind: "ssm", parameter: "/raxx/freescout/app_key" };
    const keyed = (...consumers: Properties[]) =>
      judge(...contracts("freescout", { consumers }).filter(({ name }) => name === "app_key")).map(
        ({ message }) => message,
      );
    const worker = { kind: "worker", script: "raxx-status", variable: "FREESCOUT_WEBHOOK_SECRET" };
    const fault = "the secret's consumers are not those of the registry";
    expect(keyed(ssm, worker)).toEqual([]);
    expect(keyed(ssm)).toEqual([fault]);
    expect(keyed(ssm, { ...worker, script: "raxx-other" })).toEqual([fault]);
    expect(keyed(ssm, { ...worker, variable: "OTHER" })).toEqual([fault]);
  });

  it.each([
    ["no form", ""],
    ["another form", "hex"],
  ])("rejects FreeScout's key in %s", (_, form) => {
    const key = contracts("freescout", { form }).filter(({ name }) => name === "app_key");
    expect(judge(...key)).toEqual([
      { urn: "app_key", message: "the secret is of another form than its reader takes" },
    ]);
  });

  it("accepts a longer secret that changes more often", () => {
    expect(judge(...contracts("adinsights", { minimumBytes: 33, rotationDays: 89 }))).toEqual([]);
  });
});
