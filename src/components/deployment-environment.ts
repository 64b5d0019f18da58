import { RepositoryEnvironment } from "@pulumi/github/repositoryEnvironment";
import { RepositoryEnvironmentDeploymentPolicy } from "@pulumi/github/repositoryEnvironmentDeploymentPolicy";
import * as pulumi from "@pulumi/pulumi";

export interface DeploymentEnvironmentArgs {
  readonly name: string;
  readonly repository: string;
  /** Numeric ids of the accounts of which one has to approve; none: nobody has to. */
  readonly reviewers: readonly number[];
  readonly preventSelfReview: boolean;
  /** Patterns of the refs whose jobs may enter it. */
  readonly admits: { readonly branch: string; readonly tag?: string };
}

/** An environment of the repository that few refs reach, and no administrator around it. */
export class DeploymentEnvironment extends pulumi.ComponentResource {
  constructor(
    { name, repository, reviewers, preventSelfReview, admits }: DeploymentEnvironmentArgs,
    parent: pulumi.Resource,
  ) {
    super("raxx:github:DeploymentEnvironment", name, {}, { parent });
    const { environment } = new RepositoryEnvironment(
      name,
      {
        repository,
        environment: name,
        ...(reviewers.length > 0 && { reviewers: [{ users: [...reviewers] }] }),
        preventSelfReview,
        canAdminsBypass: false,
        deploymentBranchPolicy: { protectedBranches: false, customBranchPolicies: true },
      },
      { parent: this },
    );
    const admit = (label: string, pattern: object) =>
      new RepositoryEnvironmentDeploymentPolicy(
        `${name}-${label}`,
        { repository, environment, ...pattern },
        { parent: this },
      );
    admit("branch", { branchPattern: admits.branch });
    if (admits.tag !== undefined) admit("tag", { tagPattern: admits.tag });
    this.registerOutputs({});
  }
}
