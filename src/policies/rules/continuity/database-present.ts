import { bcp } from "../../../domain/controls";
import { appNameOf, appsNamed, realName, herokuTypes } from "../../lens/heroku";
import { isPostgres, ownerOf } from "../../lens/postgres";
import { stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";

/** Services that keep what nobody else has: rotations and their log, jobs that wait. */
const keepers = /^raxx-(?:velvet|queue)-prod$/;

/** A service without its database starts, answers, and forgets. */
export const databasePresent = stackRule({
  id: "database-present",
  title: "Velvet and Queue of prod have a Postgres of their own.",
  controls: [bcp("1.2")],
  severity: "high",
  waivable: true,
  remedy: 'Declare an add-on of the app with plan "heroku-postgresql:standard-0".',
  check: (stack) =>
    appsNamed(stack, keepers)
      .filter((app) => !hasDatabase(stack, realName(app)))
      .map(({ urn }) => ({ urn, message: "the app has no Postgres of its own" })),
});

const hasDatabase = (stack: Stack, app: string): boolean =>
  stack
    .ofType(herokuTypes.addon)
    .some((addon) => isPostgres(addon) && ownerOf(stack, addon) === app) ||
  stack
    .ofType(herokuTypes.addonAttachment)
    .some(
      (attachment) =>
        appNameOf(stack, attachment) === app && attachment.props["name"] === "DATABASE",
    );
