import { managedSecrets } from "../../../domain/secrets";
import { environments } from "../../../domain/environments";

/** Words that name a secret when a variable is called by them. */
const secretWord =
  /(?:^|_)(?:SECRET|SECRETS|TOKEN|ACCESSTOKEN|PASSWORD|PGPASSWORD|PASSWD|PASSPHRASE|PASS$|PWD|CREDENTIALS?|PRIVATE_?KEY|API_?KEY|ACCESS_?KEY|APP_KEY|AUTH_KEY|MASTER_KEY|ENCRYPTION_?KEY|SIGNING_KEY|SERVICE_KEY|(?:GH|GITHUB|GITLAB)_PAT|BASIC_AUTH$|DSN|DATABASE_URL|DB_URL|REDIS_URL|CONNECTION_STRING|WEBHOOK_URL)(?:$|_)/;

/** Names that hold such a word and tell nothing: an id, a path, a switch, an age, a place. */
const harmlessName =
  /(?:_ID|_IDS|_PATH|_NAME|_ARN|_ALIAS|_REQUIRED|_ENABLED|_TTL|_AGE|_EXPIRY|_ROTATION_DAYS|_COUNT|_LENGTH|_HEADER|_HOST|_ISSUER|_AUDIENCE|_ENDPOINT|_TYPE|_VERSION|_SIZE|_LIMIT|_DAYS|_MINUTES|_SECONDS|_LIFETIME|_HASHER|_POLICY|_ALGORITHM|_PROVIDER|_REGION|_MODE|_RESET_URL|TOKEN_URL)$|(?:^|_)(?:PUBLIC|PUBLISHABLE|FLAG)_/;

const managedNames: ReadonlySet<string> = new Set(
  environments.flatMap((environment) =>
    managedSecrets(environment).flatMap(({ name, consumers }) => [
      name,
      ...consumers.flatMap((consumer) => (consumer.kind === "heroku" ? [consumer.variable] : [])),
    ]),
  ),
);

/** Values that are a secret whatever their name: keys of known issuers, keys in PEM, URLs that log in. */
const secretValues: readonly RegExp[] = [
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{30,}/,
  /\bgithub_pat_[A-Za-z0-9_]{30,}/,
  /\bxox[abprs]-[A-Za-z0-9-]{10,}/,
  /\b(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,}/,
  /\bHRKU-[A-Za-z0-9-]{20,}/,
  /\bpul-[0-9a-f]{40}\b/,
  /\beyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:[^\s/@]+@/i,
  /https:\/\/hooks\.slack\.com\/services\/\S+/,
  /https:\/\/[0-9a-f]{32}@[\w.-]*sentry\.io\//,
  /https:\/\/(?:\w+\.)?discord(?:app)?\.com\/api\/webhooks\/\S+/,
  /\bSG\.[\w-]{16,}\.[\w-]{16,}/,
  /\bsk-(?:proj|ant|svcacct)-[\w-]{20,}/,
  /\bAIza[\w-]{35}/,
  /\bglpat-[\w-]{20,}/,
  /\bnpm_[A-Za-z0-9]{36}/,
  /\bwhsec_[A-Za-z0-9+/=]{24,}/,
  /\bdp\.(?:st|pt|ct|sa)\.(?:\w+\.)?[A-Za-z0-9]{40,}/,
  // A private key in PEM, once more encoded in base64 to fit on one line.
  /\bLS0tLS1CRUdJTi(?:BSU0EgUFJJVkFUR|BQUklWQVRF|BPUEVOU1NIIFBSSVZBVE|BFQyBQUklWQVRF)/,
  // A secret within a document or a list of settings.
  /"\w*(?:password|secret|private_?key|api_?key|access_?token)"\s*:\s*"[^"]{6,}"/i,
  /\bpassword=[^\s&;"'$<{]{6,}/i,
];

/** Verdicts on names: a program of a thousand resources has the same few hundred. */
const judgedNames = new Map<string, boolean>();

/** Whether a variable of this name holds a secret. The registry's own names always do. */
export function isSecretName(name: string): boolean {
  const verdict = judgedNames.get(name) ?? (managedNames.has(name) || soundsSecret(name));
  judgedNames.set(name, verdict);
  return verdict;
}

function soundsSecret(name: string): boolean {
  const upper = name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replaceAll(/[-. /]/g, "_")
    .toUpperCase();
  return secretWord.test(upper) && !harmlessName.test(upper);
}

/** Whether a value is a secret whatever it is called. */
export const isSecretValue = (value: string): boolean =>
  secretValues.some((pattern) => pattern.test(value));
