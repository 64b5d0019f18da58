import { environments } from "../../../domain/environments";
import { managedSecrets } from "../../../domain/secrets";

/**
 * What a name says of its value: a `secret`; `mentions` one, as `TOKEN_STORE` does; an `address` that may log in;
 * `perhaps` a key, if its value is random; nothing.
 */
export type Says = "secret" | "mentions" | "address" | "perhaps" | "nothing";

/** Words that name a secret when a variable is called by them. */
const secretWords: ReadonlySet<string> = new Set(
  `SECRET SECRETS TOKEN ACCESSTOKEN AUTHTOKEN BEARER PASSWORD PASSWORDS PGPASSWORD PASSWD PASSPHRASE PASSCODE PASS PWD
   CREDENTIAL CREDENTIALS CREDS APIKEY APITOKEN PRIVATEKEY ENCRYPTIONKEY SECRETKEY ACCESSKEY PAT AUTHORIZATION BASICAUTH`.split(
    /\s+/,
  ),
);

/** Words that are a secret as the last one of a name only: a `PASS_RATE` is none. */
const onlyLast: ReadonlySet<string> = new Set(["PASS", "PWD", "PAT"]);

/** A key of one of these is a secret; a `CACHE_KEY` is none. */
const secretKeys =
  /_(?:API|PRIVATE|ACCESS|APP|AUTH|MASTER|ENCRYPTION|DECRYPTION|CIPHER|SIGNING|SERVICE|SECRET|ADMIN|ROOT|HMAC|JWT|AES|LICENSE|INGEST|ACCOUNT|SHARED|GLOBAL)_KEYS?_|_BASIC_AUTH_/;

/** Names that hold a secret's word and are tokens for bookkeeping, chosen by the program. */
const bookkeeping =
  /_(?:CREATION|IDEMPOTENCY|REQUEST|CONTINUATION|NEXT|PAGE|PAGINATION|SYNC|CHANGE|EVENT_SOURCE)_TOKEN_/;

/** Last words of what is about a secret and is none: an id, a path, a switch, an age, a place. */
const harmlessEnds: ReadonlySet<string> = new Set(
  `ID IDS PATH PATHS FILE FILES FILENAME DIR DIRECTORY FOLDER NAME NAMES ARN ARNS ALIAS REF REFERENCE LOCATION REQUIRED ENABLED
   DISABLED TTL AGE EXPIRY EXPIRES EXPIRATION ROTATION COUNT LENGTH LEN SIZE LIMIT MAX MIN HEADER HOST HOSTNAME DOMAIN ISSUER
   AUDIENCE ENDPOINT TYPE KIND FORMAT VERSION DAYS HOURS MINUTES SECONDS MS LIFETIME DURATION INTERVAL PERIOD TIMEOUT HASHER
   POLICY ALGORITHM ALGO ALG PROVIDER REGION MODE STRATEGY BACKEND MANAGER STORE TABLE BUCKET QUEUE TOPIC INDEX PREFIX SUFFIX
   TEMPLATE URL URI SCOPE SCOPES CLAIM FIELD COLUMN PARAM PARAMETER PROPERTY VARIABLE VAR RULE RULES LABEL DESCRIPTION TITLE
   MESSAGE SUBJECT EMAIL USER USERNAME OWNER GROUP ROLE STATUS STATE FLAG OPTION OPTIONS SETTING SETTINGS LEVEL PORT FINGERPRINT
   THUMBPRINT CHECKSUM DIGEST SUB AUD FLOW FLOWS SOURCE SERVICE SERVER SUPPORT VALIDITY UNIT UNITS HINT REGEX PATTERN CACHE
   CLIENT CLASS HANDLER FUNCTION IMAGE VALIDATION CHECK ENGINE PLUGIN DRIVER ADDRESS BEHAVIOR COMPLEXITY HISTORY STRENGTH
   REQUIREMENTS ENCODING CHARSET METHOD PLACEMENT FREQUENCY SCHEDULE GENERATION USAGE PROTOCOL`.split(
    /\s+/,
  ),
);

/** Which environment or edition of a value is meant; the word before it tells what it is. */
const editions: ReadonlySet<string> = new Set(
  `PROD PRODUCTION STAGING STAGE DEV DEVELOPMENT TEST LIVE LOCAL PRIMARY SECONDARY OLD NEW CURRENT PREVIOUS NEXT BASE64 B64 PLAIN
   VALUE WO ENCRYPTED DEFAULT`.split(/\s+/),
);

/** Made to be shown: a browser or a page has it. */
const published = /_(?:PUBLIC|PUBLISHABLE|ANON|SITE)_(?!.*_(?:SECRET|PRIVATE|PASSWORD|SIGNING)_)/;

const loginAddress =
  /_(?:(?:DATABASE|DB|POSTGRES(?:QL)?|PG|MYSQL|MARIADB|MONGO(?:DB)?|REDIS|VALKEY|AMQP|RABBITMQ|CLOUDAMQP|KAFKA|ELASTIC\w*|SMTP|BROKER|WEBHOOK)_(?:URL|URI)|DSN|CONNECTION_STRING|CONNECTION_URI|CONN_STR)_/;

const keyWords =
  /_(?:KEY|KEYS|SALT|PEPPER|SEED|NONCE|SIGNATURE|AUTH|TOKENS|LICENSE|OTP|WEBHOOK|JWT|HMAC|COOKIE|CERT|CERTIFICATE)_/;

/** The registry's own names are secrets, whatever is written beside them. */
const managedNames: ReadonlySet<string> = new Set(
  environments.flatMap((environment) =>
    managedSecrets(environment).flatMap(({ name, consumers }) => [
      name,
      ...consumers.flatMap((consumer) => (consumer.kind === "ssm" ? [] : [consumer.variable])),
    ]),
  ),
);

/** Whether the platform's registry knows a secret of this name. */
export const isManagedName = (name: string): boolean => managedNames.has(name);

/** Verdicts on names: a program of a thousand resources has the same few hundred. */
const judged = new Map<string, Says>();

/** What a variable's name says of its value. */
export function says(name: string): Says {
  const known = judged.get(name) ?? saidBy(name);
  judged.set(name, known);
  return known;
}

function saidBy(name: string): Says {
  // A key of a condition, such as `aws:RequestTag/x`, is no variable.
  if (name === "" || /[:$@()]/.test(name) || name.length > 100) return "nothing";
  const words = wordsOf(name);
  const text = `_${words.join("_")}_`;
  if (loginAddress.test(text)) return "address";
  const last = words.at(-1) ?? "";
  if (harmlessEnds.has(last) || bookkeeping.test(text)) return "nothing";
  if (secretWords.has(last) || secretKeys.test(`_${words.slice(-2).join("_")}_`))
    return published.test(text) && last !== "SECRET" ? "nothing" : "secret";
  if (words.some((word) => secretWords.has(word) && !onlyLast.has(word)) || secretKeys.test(text))
    return published.test(text) ? "nothing" : "mentions";
  return keyWords.test(text) && !published.test(text) ? "perhaps" : "nothing";
}

function wordsOf(name: string): string[] {
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, "$1$3_$2")
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== "");
  const end = words.findLastIndex((word) => !editions.has(word) && !/^V?\d+$/.test(word));
  return words.slice(0, end + 1);
}
