import { readCatalog } from "../provider/sdk-catalog";
import { hex } from "../provider/made-up";
import { type Provider } from "../provider/model";
import { text } from "../wire/values";
import { actions } from "./actions";
import { files } from "./files";
import { repositories } from "./repositories";
import { rulesets } from "./rulesets";
import { numberOf, ownerOf } from "./words";

const catalog = readCatalog("github");

/** GitHub as provider 6.15 shows it. Repositories belong to somebody: any name is taken to exist. */
export const github: Provider = {
  name: "github",
  plugin: "github",
  version: "6.15.0",
  api: "GitHub API",
  dialect: "sdk",
  catalog,
  ordinary: (token) => ({
    autoname: catalog.resources[token]?.inputs["name"] === "string" ? "name" : null,
  }),
  models: { ...actions, ...files, ...repositories, ...rulesets },
  functions: {
    "index/getRepository:getRepository": ({ args, config }) => {
      const name = text(args, "name") ?? text(args, "fullName")?.split("/").pop() ?? "";
      return {
        id: name,
        name,
        fullName: `${ownerOf(config)}/${name}`,
        repoId: numberOf("repository", name),
        nodeId: `R_${hex("repository", name, 12)}`,
        defaultBranch: "main",
        htmlUrl: `https://github.com/${ownerOf(config)}/${name}`,
        visibility: "private",
        private: true,
      };
    },
  },
};
