import { detection } from "../../../domain/controls";
import { judged } from "../../rule/findings";
import { appsNamed, realName } from "../../lens/heroku";
import type { Resource } from "../../rule/resource";
import { stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { settingsOf } from "../../lens/settings";
import { hasDsn, isSwitchedOn } from "../../lens/telemetry";

/** Errors of the first outside users were invisible while this was off. */
export const sentryOn = stackRule({
  id: "sentry-on",
  title: "Prod api and console report their errors to Sentry.",
  controls: [detection("FINDING-001")],
  severity: "high",
  waivable: true,
  remedy:
    "Set SENTRY_BACKEND=on on the app and deliver SENTRY_DSN to it as a managed secret (src/domain/secrets.ts).",
  judges: prodApps,
  check: (stack) => {
    const settings = settingsOf(stack);
    return prodApps(stack).flatMap((app) => {
      const own = settings.filter((setting) => setting.app === realName(app));
      return [
        ...judged(app, () => (isSwitchedOn(own) ? [] : ["Sentry is not switched on"])),
        ...judged(app, () => (hasDsn(own) ? [] : ["no managed secret delivers SENTRY_DSN"])),
      ];
    });
  },
});

function prodApps(stack: Stack): Resource[] {
  return appsNamed(stack, /^raxx-(?:api|console)-prod$/);
}
