import { Role, RolePolicy } from "@pulumi/aws/iam";
import * as pulumi from "@pulumi/pulumi";
import { githubRepository, oidc } from "../domain/github";
import type { PolicyStatement } from "../domain/iam-policy";
import type { System } from "./system";

export interface WorkflowRoleArgs {
  readonly name: string;
  readonly description: string;
  readonly accountId: string;
  /** Which jobs of the repository may take the role, such as `environment:production`. No wildcards. */
  readonly subjects: readonly string[];
  /** What the role may do: one inline policy for each name. */
  readonly permissions: Readonly<Record<string, readonly PolicyStatement[]>>;
}

/** A role that a workflow takes by proving which repository and which part of it asks (BCP ADR-0020). */
export class WorkflowRole extends pulumi.ComponentResource {
  constructor(
    label: string,
    args: WorkflowRoleArgs,
    system: System,
    /** The identity provider, where this program declares it. */
    dependsOn: pulumi.Resource[] = [],
  ) {
    super("raxx:github:WorkflowRole", label, {}, { parent: system });
    const { name, description, permissions } = args;
    const role = new Role(
      label,
      {
        name,
        description,
        assumeRolePolicy: JSON.stringify(trust(args)),
        // As long as a release's job may run.
        maxSessionDuration: 3600,
        tags: system.tags("internal"),
      },
      { parent: this, dependsOn },
    );
    for (const [policyName, statements] of Object.entries(permissions)) {
      const policy = JSON.stringify({ Version: "2012-10-17", Statement: statements });
      new RolePolicy(
        `${label}-${policyName}`,
        { name: policyName, role: role.name, policy },
        { parent: this },
      );
    }
    this.registerOutputs({ role: role.name });
  }
}

/** The ARN is spelt out so that a preview shows it, and a stack need not declare the provider. */
function trust({ accountId, subjects }: WorkflowRoleArgs): object {
  return {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Federated: `arn:aws:iam::${accountId}:oidc-provider/${oidc.issuer}` },
        Action: "sts:AssumeRoleWithWebIdentity",
        Condition: {
          StringEquals: {
            [`${oidc.issuer}:aud`]: oidc.audience,
            [`${oidc.issuer}:sub`]: subjects.map(
              (subject) => `repo:${githubRepository}:${subject}`,
            ),
          },
        },
      },
    ],
  };
}
