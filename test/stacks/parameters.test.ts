import { beforeAll, describe, expect, it } from "vitest";
import { definePlatform } from "../../src/components/platform";
import { type Environment, environments } from "../../src/domain/environments";
import { managedSecrets } from "../../src/domain/secrets";
import { parameters } from "../../src/stacks/parameters";
import { stackConfig } from "../support/config";
import { declare, ofType, only, type Recorded } from "../support/mocks";

const parameter = "aws:ssm/parameter:Parameter";
const contract = "raxx:secrets:Contract";

/** Systems of this program that declare the contracts of their own secrets. */
const elsewhere = ["analytics", "apps", "adinsights"];

describe.each(environments)("the parameters of %s", (stack: Environment) => {
  let resources: Recorded[];

  beforeAll(async () => {
    const config = stackConfig(stack);
    resources = await declare(() => parameters(definePlatform(stack, config), config.parameters), {
      stack,
    });
  });

  const inputs = (type: string, key: string) =>
    ofType(resources, type).map((resource) => resource.inputs[key]);

  it("are one for each place in SSM that the registry names", () => {
    const registered = managedSecrets(stack).flatMap(({ consumers }) =>
      consumers.flatMap((consumer) => (consumer.kind === "ssm" ? [consumer.parameter] : [])),
    );
    expect(new Set(inputs(parameter, "name"))).toEqual(new Set(registered));
    expect(inputs(parameter, "name")).toHaveLength(registered.length);
  });

  it("are all encrypted with a key of their own that works through SSM only", () => {
    expect(only(resources, "aws:kms/alias:Alias").inputs["name"]).toBe(
      `alias/raxx-parameters-${stack}`,
    );
    expect(new Set(inputs(parameter, "type"))).toEqual(new Set(["SecureString"]));
    expect(new Set(inputs(parameter, "keyId"))).toEqual(
      new Set([`alias/raxx-parameters-${stack}`]),
    );
    const { policy } = only(resources, "aws:kms/key:Key").inputs;
    expect(policy).toContain('"kms:ViaService":"ssm.us-east-1.amazonaws.com"');
  });

  it("are protected in prod only", () => {
    const states = ofType(resources, parameter).map(({ protect }) => protect);
    expect(new Set(states)).toEqual(new Set([stack === "prod"]));
  });

  it("carry no value in the clear", () => {
    for (const { secrets, inputs } of ofType(resources, parameter)) {
      expect(secrets).toEqual(["valueWo"]);
      expect(inputs).not.toHaveProperty("value");
      expect(inputs).not.toHaveProperty("insecureValue");
    }
  });

  it("come with the contract of every secret that no other system declares", () => {
    const owed = managedSecrets(stack).filter(({ system }) => !elsewhere.includes(system));
    expect(new Set(inputs(contract, "vaultPath"))).toEqual(
      new Set(owed.map(({ vaultPath }) => vaultPath)),
    );
    expect(inputs(contract, "vaultPath")).toHaveLength(owed.length);
  });
});

describe("the parameters of prod", () => {
  it("are the paths of the continuity plan, and what deployments and ADinsights read", async () => {
    const config = stackConfig("prod");
    const resources = await declare(() =>
      parameters(definePlatform("prod", config), config.parameters),
    );
    const names = ofType(resources, parameter).map(({ inputs }) => String(inputs["name"]));
    const systems = new Set(names.map((name) => name.split("/")[2]));
    expect(systems).toEqual(new Set(["freescout", "cf-access", "velvet", "iac", "adinsights"]));
  });
});

it("declare what is excused from the registry, with its reason", async () => {
  const excused = [
    { app: "raxx-api-prod", variable: "LOG_FORMAT", reason: "set by hand, and no secret" },
    { identity: "agents", reason: "signs in for an hour, and is taken away" },
  ];
  const config = { ...stackConfig("prod"), secrets: { unmanaged: excused } };
  const resources = await declare(
    () => parameters(definePlatform("prod", config), config.parameters),
    { stack: "prod" },
  );
  expect(
    ofType(resources, "raxx:secrets:Unmanaged").map(({ name, inputs }) => [name, inputs]),
  ).toEqual([
    ["machine-identity-agents", excused[1]],
    ["raxx-api-prod-LOG_FORMAT", excused[0]],
  ]);
});
