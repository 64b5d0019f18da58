import { describe, expect, it } from "vitest";
import type { Properties } from "../../../../src/policies/rule/resource";
import {
  stagingAdmitsMain,
  stagingOpen,
} from "../../../../src/policies/rules/delivery/staging-open";
import { faults, findings, resource, unknown } from "../../../support/resources";

const judge = (change: Properties) =>
  faults(
    stagingOpen,
    resource({
      type: "github:index/repositoryEnvironment:RepositoryEnvironment",
      props: { repository: "TradeMasterAPI", environment: "staging", ...change },
    }),
  );
const reviewer = ["a push to staging waits for a reviewer"];

describe("staging-open", () => {
  it.each<Properties>([
    {},
    { reviewers: [] },
    { reviewers: null },
    { reviewers: [{ users: [], teams: [] }] },
    { waitTimer: 0 },
    { deploymentBranchPolicy: { protectedBranches: false, customBranchPolicies: true } },
  ])("accepts %j", (change) => {
    expect(judge(change)).toEqual([]);
  });

  it.each<[Properties, readonly string[]]>([
    [{ reviewers: [{ users: [1] }] }, reviewer],
    [{ reviewers: [{ teams: [1] }] }, reviewer],
    [{ reviewers: [{ users: [] }, { users: [1] }] }, reviewer],
    [{ reviewers: "somebody" }, reviewer],
    [{ reviewers: [{ users: "everybody" }] }, reviewer],
    [{ waitTimer: 30 }, ["a push to staging waits before it deploys"]],
    [{ waitTimer: "soon" }, ["a push to staging waits before it deploys"]],
    [
      { deploymentBranchPolicy: { protectedBranches: false, customBranchPolicies: false } },
      ["no branch may deploy to staging"],
    ],
  ])("rejects %j", (change, expected) => {
    expect(judge(change)).toEqual(expected);
  });

  it.each(["reviewers", "waitTimer", "deploymentBranchPolicy"])(
    "rejects %s that is unknown at preview",
    (property) => {
      expect(judge({ [property]: unknown })).toEqual([
        `${property} cannot be shown at preview: make it a literal`,
      ]);
    },
  );

  it("leaves prod, and the staging of others, to their reviewers", () => {
    const gated = { reviewers: [{ users: [1] }] };
    expect(judge({ ...gated, environment: "production" })).toEqual([]);
    expect(judge({ ...gated, environment: "staging-prod" })).toEqual([]);
    expect(judge({ ...gated, repository: "shop" })).toEqual([]);
  });
});

describe("staging-open, by the branches that it names", () => {
  const environment = (policy: Properties) =>
    resource({
      type: "github:index/repositoryEnvironment:RepositoryEnvironment",
      name: "staging",
      props: {
        repository: "TradeMasterAPI",
        environment: "staging",
        deploymentBranchPolicy: policy,
      },
    });
  const policy = (props: Properties) =>
    resource({
      type: "github:index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy",
      name: "branch",
      props: { repository: "TradeMasterAPI", environment: "staging", ...props },
    });
  const listed = environment({ protectedBranches: false, customBranchPolicies: true });
  const missing = [
    { urn: "staging", message: "main is not among the branches that may deploy to staging" },
  ];

  it.each(["main", "*", "ma?n", "m**"])("accepts %s", (branchPattern) => {
    expect(findings(stagingAdmitsMain, [listed, policy({ branchPattern })])).toEqual([]);
  });

  it.each<Properties>([
    { branchPattern: "release/*" },
    { branchPattern: "mainline" },
    { branchPattern: "m.in" },
    { tagPattern: "v*" },
    { branchPattern: "main", environment: "preview" },
  ])("rejects nothing but %j", (props) => {
    expect(findings(stagingAdmitsMain, [listed, policy(props)])).toEqual(missing);
  });

  it("rejects a list of none, and leaves alone what needs none", () => {
    expect(findings(stagingAdmitsMain, [listed])).toEqual(missing);
    expect(
      findings(stagingAdmitsMain, [
        environment({ protectedBranches: true, customBranchPolicies: false }),
      ]),
    ).toEqual([]);
  });

  it("reads the older kind of the list, and trusts none that is unknown", () => {
    const older = resource({
      type: "github:index/repositoryDeploymentBranchPolicy:RepositoryDeploymentBranchPolicy",
      props: { repository: "TradeMasterAPI", environmentName: "staging", name: "main" },
    });
    expect(findings(stagingAdmitsMain, [listed, older])).toEqual([]);
    expect(findings(stagingAdmitsMain, [listed, policy({ branchPattern: unknown })])).toEqual([
      { urn: "branch", message: "branchPattern cannot be shown at preview: make it a literal" },
    ]);
  });
});
