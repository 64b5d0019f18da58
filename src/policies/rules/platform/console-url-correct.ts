import { detection } from "../../../domain/controls";
import { environmentIn } from "../../lens/environment";
import { appsNamed, isApp, realName } from "../../lens/heroku";
import { peek, type Resource, UnknownField } from "../../rule/resource";
import { resourceRule, type RuleFacts, stackRule } from "../../rule/rule";
import { settingsOf } from "../../lens/settings";
import { text } from "../../rule/text";
import { type Variable, variablesOf } from "../../lens/variables";

const variable = "CONSOLE_INTERNAL_URL";

const facts: RuleFacts = {
  id: "console-url-correct",
  title: "Raptor verifies beta tokens at the console of its own environment, over https.",
  controls: [detection("FINDING-003")],
  severity: "high",
  waivable: true,
  remedy: `Set ${variable} on the api app to the literal https address of the console app of the same environment.`,
};

/** The address by itself: https, and a console of ours. */
export const consoleUrlSafe = resourceRule({
  ...facts,
  applies: (resource) => mayBeApi(resource) && variablesOf(resource).some(isConsoleUrl),
  check: (resource) =>
    variablesOf(resource)
      .filter(isConsoleUrl)
      .flatMap(({ read }) => addressFaults(text(read()))),
});

/** The verifier's built-in default may be another environment's console: every beta token then fails. */
export const consoleUrlCorrect = stackRule({
  ...facts,
  judges: (stack) => [
    ...appsNamed(stack, apiApp),
    ...settingsOf(stack)
      .filter(isConsoleUrl)
      .map(({ holder }) => holder),
  ],
  check: (stack, context) => {
    const urls = settingsOf(stack).filter(isConsoleUrl);
    const absent = appsNamed(stack, apiApp).filter(
      (app) => !urls.some((url) => url.app === realName(app)),
    );
    const wrong = urls.filter(
      ({ app, read }) =>
        (app === undefined || apiApp.test(app)) &&
        !isOf(environmentIn(app ?? "") ?? environmentIn(context.stack), read),
    );
    return [
      ...absent.map(({ urn }) => ({ urn, message: `${variable} is not set` })),
      ...wrong.map(({ holder: { urn } }) => ({
        urn,
        message: `${variable} is the console of another environment`,
      })),
    ];
  },
});

const apiApp = /^raxx-api(?:-|$)/;
const isConsoleUrl = ({ name }: Variable): boolean => name === variable;

/** Unless the app is known by a literal and is another one. */
function mayBeApi(resource: Resource): boolean {
  const app = isApp(resource) ? realName(resource) : text(peek(resource, "appId"));
  return !/^raxx-[a-z]/.test(app) || apiApp.test(app);
}

function addressFaults(url: string): string[] {
  if (!URL.canParse(url)) return [`${variable} is not an address`];
  const { protocol, host, username, password } = new URL(url);
  return [
    ...(protocol === "https:" ? [] : [`${variable} is not https`]),
    ...(username + password === "" ? [] : [`${variable} carries a credential`]),
    ...(environmentOfConsole(host) === undefined ? [`${variable} is no console of ours`] : []),
  ];
}

/** Whether the address is of `environment`; one that was reported by itself is not judged again. */
function isOf(environment: string | undefined, read: Variable["read"]): boolean {
  try {
    const url = text(read());
    const actual = URL.canParse(url) ? environmentOfConsole(new URL(url).host) : undefined;
    return actual === undefined || actual === environment;
  } catch (error) {
    if (error instanceof UnknownField) return true;
    throw error;
  }
}

/** Whose console answers at `host`: the app's own address, with or without Heroku's suffix, or the public one. */
function environmentOfConsole(host: string): "prod" | "staging" | undefined {
  const app = /^raxx-console-(prod|staging)(?:-[0-9a-f]{12})?\.herokuapp\.com$/.exec(host)?.[1];
  if (app === "prod" || app === "staging") return app;
  return host === "console.raxx.app"
    ? "prod"
    : host === "console-staging.raxx.app"
      ? "staging"
      : undefined;
}
