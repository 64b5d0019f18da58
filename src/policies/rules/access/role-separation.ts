import { bcp } from "../../../domain/controls";
import { judged } from "../../rule/findings";
import { addonOf, appNameOf, appsNamed, herokuTypes, realName } from "../../lens/heroku";
import type { Resource } from "../../rule/resource";
import { stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { ownerOf } from "../../lens/postgres";
import { type Setting, settingsOf } from "../../lens/settings";
import { text } from "../../rule/text";

const flag = "FLAG_RAPTOR_APP_ROLE_SEPARATION";
const url = "RAPTOR_APP_DATABASE_URL";

/** Raptor reads and writes as a role that cannot alter or drop; the owner's role migrates only. */
export const roleSeparation = stackRule({
  id: "role-separation",
  title: "Prod api works with the restricted role of its own database.",
  controls: [bcp("3.2"), bcp("1.2")],
  severity: "high",
  waivable: true,
  remedy: `Set ${flag}=1 and attach the database as RAPTOR_APP_DATABASE with namespace "credential:raptor_app".`,
  judges: prodApi,
  check: (stack) => {
    const settings = settingsOf(stack);
    return prodApi(stack).flatMap((app) => {
      const own = settings.filter((setting) => setting.app === realName(app));
      return [
        ...judged(app, () => flagFaults(own)),
        ...judged(app, () => (isProvided(stack, app, own) ? [] : [noRole])),
      ];
    });
  },
});

function prodApi(stack: Stack): Resource[] {
  return appsNamed(stack, /^raxx-api-prod$/);
}

const noRole = `nothing gives the app ${url} with a restricted credential`;

function flagFaults(settings: readonly Setting[]): string[] {
  const declared = settings.filter(({ name }) => name === flag);
  return declared.length > 0 && declared.every((setting) => text(setting.read()) === "1")
    ? []
    : ["role separation is not switched on"];
}

/** By the attachment that Heroku names the variable after, or as a managed secret. */
const isProvided = (stack: Stack, app: Resource, settings: readonly Setting[]): boolean =>
  stack
    .ofType(herokuTypes.addonAttachment)
    .some(
      (attachment) =>
        appNameOf(stack, attachment) === realName(app) &&
        `${text(attachment.props["name"])}_URL` === url &&
        isRestricted(attachment) &&
        isOwnDatabase(stack, attachment, app),
    ) || settings.some(({ name, secret }) => name === url && secret);

/** Without a credential of its own an attachment hands out the owner's. */
const isRestricted = ({ props: { namespace } }: Resource): boolean =>
  typeof namespace === "string" && /^credential:(?!default$).+/.test(namespace);

/** Of another app's database the role would be a door to that app's data; one that nobody declares may be any. */
function isOwnDatabase(stack: Stack, attachment: Resource, app: Resource): boolean {
  const database = addonOf(stack, attachment);
  return database !== undefined && ownerOf(stack, database) === realName(app);
}
