import type { Services } from "../../config/services";
import type { Patience, Service } from "./request";

/** GitHub's API as every client of ours asks it, with what to do where it refuses. */
export const githubService = (
  at: Services["github"],
  remedies: Readonly<Record<number, string>>,
  patience: Patience,
): Service => ({
  name: "GitHub",
  address: at.address,
  headers: {
    accept: "application/vnd.github+json",
    authorization: `Bearer ${at.token}`,
    "x-github-api-version": "2022-11-28",
    // GitHub refuses requests of nobody.
    "user-agent": "raxx",
  },
  remedies: { 401: "Is GITHUB_TOKEN valid?", ...remedies },
  patience,
});
