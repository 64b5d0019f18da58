import { valueOneOf } from "../provider/framework-rules";
import { type Model } from "../provider/model";

import { need } from "../provider/state";
import { inAccount, refused } from "./words";

const projectType = "cloudflare:index/pagesProject:PagesProject";

/** Pages: projects and their hosts. */
export const pages: Record<string, Model> = {
  "index/pagesProject:PagesProject": {
    id: (draft) => need(draft, "name"),
    scope: ["accountId"],
    replaces: ["name"],
    unique: inAccount("name"),
    rules: [
      valueOneOf("source.type", "github", "gitlab"),
      valueOneOf("source.config.previewDeploymentSetting", "all", "none", "custom"),
      ...["preview", "production"].flatMap((environment) => [
        valueOneOf(`deploymentConfigs.${environment}.usageModel`, "standard", "bundled", "unbound"),
      ]),
    ],
    taken: (draft) =>
      refused(
        `creating Pages project ${need(draft, "name")}`,
        "409 Conflict",
        8_000_002,
        "A project with this name already exists. Choose a different project name.",
      ),
    refusal: (draft) =>
      /^[a-z0-9][a-z0-9-]{0,57}$/.test(need(draft, "name"))
        ? undefined
        : refused(
            `creating Pages project ${need(draft, "name")}`,
            "400 Bad Request",
            8_000_000,
            "Invalid project name: lowercase letters, digits and dashes, at most 58 of them.",
          ),
    outputs: {
      subdomain: (draft) => `${need(draft, "name")}.pages.dev`,
      domains: (draft) => [`${need(draft, "name")}.pages.dev`],
      productionScriptName: (draft) => `pages-worker--${need(draft, "name")}-production`,
      previewScriptName: (draft) => `pages-worker--${need(draft, "name")}-preview`,
    },
  },
  "index/pagesDomain:PagesDomain": {
    id: (draft) => need(draft, "name"),
    scope: ["accountId", "projectName"],
    replaces: "all",
    unique: inAccount("name"),
    taken: (draft) =>
      refused(
        `creating Pages domain ${need(draft, "name")}`,
        "400 Bad Request",
        8_000_018,
        "You have already added this custom domain.",
      ),
    references: {
      projectName: {
        to: projectType,
        error: (value, { name }) =>
          refused(
            `creating ${name}`,
            "404 Not Found",
            8_000_007,
            `Project not found. The specified project name does not match any of your existing projects: ${value}`,
          ),
      },
    },
    outputs: { status: () => "active" },
  },
};
