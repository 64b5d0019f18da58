import { bcp } from "../../../domain/controls";
import { environments } from "../../../domain/environments";
import { type ManagedSecret, managedSecrets } from "../../../domain/secrets";
import { unmanagedType } from "../../../domain/unmanaged-secrets";
import { appsNamed, realName } from "../../lens/heroku";
import { settingsOf } from "../../lens/settings";
import { judgeEach } from "../../rule/findings";
import type { Resource } from "../../rule/resource";
import { stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { text } from "../../rule/text";

/** An excuse of what is managed would hide that it is missing, and one of what is gone the next of its name. */
export const unmanagedSecretReasoned = stackRule({
  id: "unmanaged-secret-reasoned",
  title:
    "What is excused from the registry of secrets is none of its secrets, is still there, and has a reason.",
  controls: [bcp("2.2"), bcp("3.2.4")],
  severity: "high",
  waivable: true,
  remedy:
    "Take it out of raxx:secrets.unmanaged, or name under it one app and variable, vaultPath or identity that src/domain/secrets.ts does not have, with a reason.",
  judges: (stack) => stack.ofType(unmanagedType),
  check: (stack) =>
    judgeEach(stack.ofType(unmanagedType), (excused) => [
      ...(text(excused.props["reason"]).trim() === "" ? ["it has no reason"] : []),
      ...subjectFaults(stack, excused),
    ]),
});

function subjectFaults(stack: Stack, { props }: Resource): readonly string[] {
  const [app, variable, path, identity] = ["app", "variable", "vaultPath", "identity"].map((name) =>
    text(props[name] ?? ""),
  );
  const isManaged = ({ vaultPath, identity: machine, consumers }: ManagedSecret): boolean =>
    vaultPath === path ||
    (identity !== "" && machine === identity) ||
    consumers.some((each) => "app" in each && each.app === app && each.variable === variable);
  if (environments.some((each) => managedSecrets(each).some(isManaged)))
    return ["the registry has it as a managed secret"];
  if (app && variable) return variableFaults(stack, app, variable);
  return path || identity ? [] : ["it names no variable of an app, no path and no identity"];
}

/** A contract counts as a setting of the app that reads it. */
function variableFaults(stack: Stack, app: string, variable: string): readonly string[] {
  if (!appsNamed(stack, /./).some((each) => realName(each) === app))
    return ["its app is not declared"];
  return settingsOf(stack).some((each) => each.app === app && each.name === variable)
    ? ["the program declares the variable, so that nothing needs the excuse"]
    : [];
}
