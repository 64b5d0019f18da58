import { PagesDomain } from "@pulumi/cloudflare/pagesDomain";
import { PagesProject } from "@pulumi/cloudflare/pagesProject";
import * as pulumi from "@pulumi/pulumi";
import type { AccountsConfig, EdgeConfig } from "../config/schema";

type SiteConfig = EdgeConfig["sites"][number];

/** Branch that Pages deploys; a pull request's branch is not, since its address would be guessable. */
const productionBranch = "main";

/** A static site that Cloudflare Pages builds from the repository and serves at a host of ours. */
export class PagesSite extends pulumi.ComponentResource {
  /** Where DNS has to point for the site's host. */
  readonly address: pulumi.Output<string>;

  constructor(
    private readonly site: SiteConfig,
    private readonly accounts: AccountsConfig,
    parent: pulumi.Resource,
  ) {
    super("raxx:cloudflare:PagesSite", site.project, {}, { parent });
    const project = this.declareProject();
    this.address = project.subdomain.apply((assigned) => confirmedAddress(site, assigned));
    this.declareDomain(project);
    this.registerOutputs({ address: this.address });
  }

  private declareProject(): PagesProject {
    const { project, build } = this.site;
    const { cloudflare: account, github } = this.accounts;
    return new PagesProject(
      project,
      {
        accountId: account.accountId,
        name: project,
        productionBranch,
        buildConfig: {
          rootDir: build.root,
          buildCommand: build.command,
          destinationDir: build.output,
          buildCaching: true,
        },
        source: {
          type: "github",
          config: {
            owner: github.owner,
            repoName: github.repository,
            productionBranch,
            productionDeploymentsEnabled: true,
            previewDeploymentSetting: "none",
            prCommentsEnabled: false,
          },
        },
      },
      { parent: this },
    );
  }

  private declareDomain(project: PagesProject): void {
    new PagesDomain(
      this.site.host,
      {
        accountId: this.accounts.cloudflare.accountId,
        projectName: project.name,
        name: this.site.host,
      },
      { parent: this },
    );
  }
}

/**
 * The address that Cloudflare assigned to a project, which has to be the one that Access is told of: a
 * gate in front of another address guards nothing.
 * @throws pulumi.RunError when the two differ
 */
export function confirmedAddress(
  { project, pagesAddress }: Pick<SiteConfig, "project" | "pagesAddress">,
  assigned: string,
): string {
  if (assigned === pagesAddress) return assigned;
  throw new pulumi.RunError(
    `Cloudflare serves the Pages project ${project} at ${assigned}; write that as its pagesAddress in the stack file (it says ${pagesAddress})`,
  );
}
