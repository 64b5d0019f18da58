import { RepositoryEnvironment } from "@pulumi/github/repositoryEnvironment";
import { RepositoryEnvironmentDeploymentPolicy } from "@pulumi/github/repositoryEnvironmentDeploymentPolicy";
import * as pulumi from "@pulumi/pulumi";
import { releaseRefs } from "../domain/github";

export interface DeploymentEnvironmentArgs {
  readonly name: string;
  readonly repository: string;
  /** Numeric ids of the accounts of which one has to approve; none: nobody has to. */
  readonly reviewers: readonly number[];
  readonly preventSelfReview: boolean;
}

/** An environment of the repository that only main and release tags reach, and no administrator around it. */
export class DeploymentEnvironment extends pulumi.ComponentResource {
  constructor(
    { name, repository, reviewers, preventSelfReview }: DeploymentEnvironmentArgs,
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
    const { branch: branchPattern, tag: tagPattern } = releaseRefs;
    const admit = (label: string, pattern: object) =>
      new RepositoryEnvironmentDeploymentPolicy(
        `${name}-${label}`,
        { repository, environment, ...pattern },
        { parent: this },
      );
    admit("branch", { branchPattern });
    admit("tag", { tagPattern });
    this.registerOutputs({});
  }
}
