import { type Model } from "../provider/model";
import { oneOf } from "../provider/rules";
import { need } from "../provider/state";
import { isAppId, ofApp, refused } from "./words";

/** Collaborators of apps, and members of teams. */
export const teams: Record<string, Model> = {
  "index/collaborator:Collaborator": {
    replaces: "all",
    rules: [isAppId],
    references: { appId: ofApp },
    unique: (draft) => `${need(draft, "appId")} ${need(draft, "email")}`,
    taken: (draft) =>
      refused(
        "POST",
        "/collaborators",
        "422",
        `User ${need(draft, "email")} is already a collaborator on app`,
      ),
  },
  "index/teamCollaborator:TeamCollaborator": {
    replaces: ["appId", "email"],
    sets: ["permissions"],
    rules: [isAppId, oneOf("permissions", "view", "deploy", "operate", "manage")],
    references: { appId: ofApp },
    unique: (draft) => `${need(draft, "appId")} ${need(draft, "email")}`,
    taken: (draft) =>
      refused(
        "POST",
        "/teams/collaborators",
        "422",
        `${need(draft, "email")} is already a collaborator`,
      ),
  },
  "index/teamMember:TeamMember": {
    id: (draft) => `${need(draft, "email")}:${need(draft, "team")}`,
    replaces: ["team", "email"],
    adopts: () => true,
    defaults: { federated: false },
    rules: [oneOf("role", "admin", "member", "viewer", "collaborator")],
  },
};
