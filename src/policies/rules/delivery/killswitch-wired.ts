import { bcp } from "../../../domain/controls";
import { killswitches } from "../../../domain/stops";
import { appsNamed, herokuTypes, realName } from "../../lens/heroku";
import { isPlatform } from "../../lens/platform";
import { type Setting, settingsOf } from "../../lens/settings";
import { isOff, isOn } from "../../lens/switches";
import type { Resource } from "../../rule/resource";
import { judged } from "../../rule/findings";
import { stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";

/** What is no variable of the app is turned off by a deployment only, when there is no time for one. */
export const killswitchWired = stackRule({
  id: "killswitch-wired",
  title: "Each feature that one command turns off is a switch of its own among api's variables.",
  controls: [bcp("Security Considerations")],
  severity: "high",
  waivable: true,
  remedy: `Declare ${Object.values(killswitches)
    .map(({ variable }) => variable)
    .join(", ")} in \`vars\` of the app's association, each as "1" or "0".`,
  judges: featureApps,
  check: (stack) =>
    featureApps(stack).flatMap((app) => {
      const settings = settingsOf(stack).filter((setting) => setting.app === realName(app));
      return Object.values(killswitches).flatMap(({ variable }) =>
        judged(app, () => faults(settings, variable)),
      );
    }),
});

/** Raptor of the platform's own program, which reads every feature's switch. */
function featureApps(stack: Stack): Resource[] {
  return isPlatform(stack) ? appsNamed(stack, /^raxx-api-(?:prod|staging)$/) : [];
}

function faults(settings: readonly Setting[], variable: string): string[] {
  const declared = settings.filter(({ name }) => name === variable);
  if (declared.length === 0) return [`${variable} is not declared: no command could turn it off`];
  return declared.every(isSwitch)
    ? []
    : [`${variable} is no switch that a command reads and turns off`];
}

/** @throws HiddenField where the value cannot be shown at preview */
function isSwitch({ holder, secret, read }: Setting): boolean {
  if (secret || holder.type !== herokuTypes.association) return false;
  const value = read();
  return isOn(value) || (isOff(value) && value !== undefined && value !== null);
}
