import { digits, hex } from "../provider/made-up";
import { type Draft, type Reference } from "../provider/model";
import { type Properties } from "../wire/properties";
import { need } from "../provider/state";
import { text } from "../wire/values";

const environmentType = "github:index/repositoryEnvironment:RepositoryEnvironment";

export const ownerOf = (config: Properties): string => text(config, "owner") ?? "simulated";

/** GitHub's answer to a request it refuses. */
export const refused = (draft: Draft, method: string, path: string, answer: string): string =>
  `${method} https://api.github.com/repos/${ownerOf(draft.config)}/${need(draft, "repository")}/${path}: ${answer}`;

/** Ids are the names on the way to the resource: `repository:environment:NAME`. */
export const idOf =
  (...names: string[]) =>
  (draft: Draft): string =>
    names.map((name) => need(draft, name)).join(":");

/** A number such as a repository's id: the same for the same name, whoever asks. */
export const numberOf = (what: string, name: string): number =>
  Number(digits(hex(what, name, 64), "id", 9));
export const repositoryId = (draft: Draft): number =>
  numberOf("repository", need(draft, "repository"));

/** The environment of a repository, which is known by both names together. */
export const ofEnvironment: Reference = {
  to: environmentType,
  error: (value, draft) => refused(draft, "GET", `environments/${value}`, "404 Not Found []"),
  elsewhere: (value, { inputs, cloud }) =>
    cloud.find(environmentType, `${text(inputs, "repository") ?? ""}:${value}`) !== undefined,
};
