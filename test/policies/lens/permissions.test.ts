import { describe, expect, it } from "vitest";
import { allowances, givenPolicies, isPermission } from "../../../src/policies/lens/permissions";
import { mayDo } from "../../../src/policies/lens/role-permissions";
import { trustOf } from "../../../src/policies/lens/trust";
import { Stack } from "../../../src/policies/rule/stack";
import { resource, unknown } from "../../support/resources";
import { typesWithInput } from "../../support/sdk-types";

const role = "aws:iam/role:Role";

/** Types whose policy is no permission of a principal's, and why. */
const harmless: readonly (readonly [why: string, type: RegExp])[] = [
  ["narrows what a role may do", /^aws:(?:rolesanywhere\/profile|emr\/studioSessionMapping):/],
  ["is the most that is allowed, and allows nothing", /^aws:ssoadmin\/permissionsBoundary/],
  ["a policy of the cluster's, inside it", /^aws:eks\/accessPolicyAssociation:/],
  ["a policy that is none of IAM's", /^aws:(?:resiliencehub|networkfirewall|batch|bedrock)\//],
];

describe("every type of AWS that trusts or is given a policy", () => {
  it("is a role where it says who may take it", () => {
    const types = typesWithInput("aws", /^assumeRolePolicy/);
    expect(types).toEqual([role]);
    const assumeRolePolicy = JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { AWS: "*" } }],
    });
    const trusted = trustOf(resource({ type: role, props: { assumeRolePolicy } }));
    expect(trusted.map(({ everybody }) => everybody)).toEqual([true]);
  });

  it("is read where it gives a policy, but for those that allow nothing", () => {
    const types = typesWithInput("aws", /[pP]olicyArns?$|^inlinePolic(?:y|ies)$/);
    const untaught = types.filter((type) => !isPermission({ type }));
    expect(types.length).toBeGreaterThan(15);
    expect(untaught.filter((type) => !harmless.some(([, known]) => known.test(type)))).toEqual([]);
  });

  it("has its policies read, whatever the list is called", () => {
    const arn = "arn:aws:iam::aws:policy/AdministratorAccess";
    const types = typesWithInput("aws", /[pP]olicyArns?$/).filter((type) => isPermission({ type }));
    const given = types.filter((type) => {
      const props = {
        policyArn: arn,
        managedPolicyArn: arn,
        policyArns: [arn],
        managedPolicyArns: [arn],
        guardrailPolicyArns: [arn],
      };
      return givenPolicies(resource({ type, props })).includes(arn);
    });
    expect(given).toEqual(types);
  });

  it("has its document read, where it holds one", () => {
    const policy = JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Action: "s3:PutObject", Resource: "*" }],
    });
    const holders = typesWithInput("aws", /^inlinePolicy$/);
    const read = holders.map((type) =>
      allowances(resource({ type, props: { inlinePolicy: policy } })),
    );
    expect(read.map((statements) => statements.length)).toEqual(holders.map(() => 1));
  });
});

describe("what a role may do", () => {
  const writer = resource({
    type: "aws:iam/policy:Policy",
    name: "writer",
    props: {
      policy: JSON.stringify({
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Action: "s3:PutObject", Resource: "arn:aws:s3:::x/*" }],
      }),
    },
  });

  it.each<[string, string, string]>([
    ["one", "aws:iam/rolePolicyAttachment:RolePolicyAttachment", "policyArn"],
    [
      "a whole list",
      "aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive",
      "policyArns",
    ],
  ])("follows the policies of the program by %s", (_, type, property) => {
    const taken = resource({ type: role, name: "taken", props: { name: "taken" } });
    const key = type.includes("Exclusive") ? "roleName" : "role";
    const attachment = resource({
      type,
      name: "attached",
      props: { [key]: "taken", [property]: unknown },
      from: { [property]: [writer] },
    });
    expect(mayDo(new Stack([taken, writer, attachment]), taken)).toBe("write");
  });

  it("follows those of the role's own list", () => {
    const taken = resource({
      type: role,
      name: "taken",
      props: { name: "taken", managedPolicyArns: unknown },
      from: { managedPolicyArns: [writer] },
    });
    expect(mayDo(new Stack([taken, writer]), taken)).toBe("write");
  });
});
