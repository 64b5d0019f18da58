import { says } from "./names";
import { hasSecretForm, isHarmless, isRandom } from "./values";

/** `export NAME=value`, `NAME: "value"`, `name = 'value'`, as scripts, settings and build files write them. */
const assignment =
  /(?:^|[\s;&,({"'`])(?:export\s+|set\s+|ENV\s+|ARG\s+|-e\s+)?["']?([A-Za-z_][\w.-]{2,60})["']?(\s*(?:=>|:=|=|:)\s*|\s+(?=["']))("[^"\n]*"|'[^'\n]*'|[^\s;&,)}"'`]+)/gm;

/** `--password value` of a command, and the login of curl. */
const argument =
  /(?:^|\s)--?(?:[a-z]+-)*(password|passwd|pass|token|secret|api-key|access-key|client-secret|auth-token)[= ]+["']?([^\s"'`]{6,})/gim;
const login = /(?:^|\s)(?:-u|--user)[= ]+["']?[\w.@-]+:([^\s"'`$]{6,})/gm;

/** Verdicts on texts: resources say the same few hundred again and again. */
const judged = new Map<string, boolean>();

/** Whether a script, a document or a command has a secret written into it. */
export function tellsSecret(text: string): boolean {
  const known = judged.get(text) ?? holdsSecret(text);
  judged.set(text, known);
  return known;
}

function holdsSecret(text: string): boolean {
  if (hasSecretForm(text)) return true;
  if (text.length < 12 || !/[=:\s]/.test(text)) return false;
  return hasAssignment(text) || hasArgument(text);
}

const hasArgument = (text: string): boolean =>
  [...text.matchAll(argument)].some(([, , value = ""]) => isWritten(value)) ||
  [...text.matchAll(login)].some(([, value = ""]) => isWritten(value));

const hasAssignment = (text: string): boolean =>
  [...text.matchAll(assignment)].some(([, name = "", between = "", value = ""]) => {
    const said = says(name);
    if (said !== "secret" && said !== "perhaps" && said !== "mentions") return false;
    const quoted = /^["']/.test(value);
    const bare = quoted ? value.slice(1, -1) : value;
    if (said !== "secret") return isRandom(bare);
    // Without quotes only a script's own form counts: `token: string` and `token = get()` are a program's.
    const isScript = between.trim() === "=" && between.length === 1;
    return (
      isWritten(bare) &&
      (quoted || isScript || (/\d/.test(bare) && bare.length >= 8)) &&
      !isCode(bare)
    );
  });

const isWritten = (value: string): boolean =>
  value.length >= 6 && !isHarmless(value) && !/^[$`%<{]|\$\{|\$\(/.test(value);

/** A call, a member or a type, in the text of a program. */
const isCode = (value: string): boolean =>
  /[()[\]]|^(?:process|os|env|config|request|req|this|self|args|params|event|input|string|String|ctx|var|local|data)\b[.[?]|\w\.\w+\.\w/.test(
    value,
  );

/** What base64 hides, where it hides a text. */
export function decoded(text: string): string | undefined {
  if (text.length < 24 || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text))
    return undefined;
  const plain = Buffer.from(text, "base64").toString("utf8");
  return /^[\t\n\r -~]+$/.test(plain) ? plain : undefined;
}
