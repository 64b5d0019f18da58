/** Values that are a secret whatever their name: keys of known issuers, keys in PEM, URLs that log in. */
const forms: readonly RegExp[] = [
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{30,}/,
  /\bgithub_pat_[A-Za-z0-9_]{30,}/,
  /\bxox[abeprs]-[A-Za-z0-9-]{10,}/,
  /\bxapp-\d-[A-Za-z0-9-]{10,}/,
  /\b(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,}/,
  /\bHRKU-[A-Za-z0-9_-]{20,}/,
  /\bpul-[0-9a-f]{40}\b/,
  /\beyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/,
  /-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----/,
  /https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/\S+/,
  /https:\/\/[0-9a-f]{32}@[\w.-]*sentry\.io\//,
  /https:\/\/(?:\w+\.)?discord(?:app)?\.com\/api\/webhooks\/\S+/,
  /https:\/\/[\w.-]+\.webhook\.office\.com\/\S{20,}/,
  /\bSG\.[\w-]{16,}\.[\w-]{16,}/,
  /\bsk-(?:proj|ant|svcacct|or)-[\w-]{20,}/,
  /\bAIza[\w-]{35}/,
  /\bya29\.[\w-]{20,}/,
  /\bGOCSPX-[\w-]{20,}/,
  /\bgl(?:pat|dt|rt|ptt|cbt)-[\w-]{20,}/,
  /\bnpm_[A-Za-z0-9]{36}/,
  /\bpypi-[\w-]{40,}/,
  /\bdckr_pat_[\w-]{20,}/,
  /\bwhsec_[A-Za-z0-9+/=]{24,}/,
  /\bdp\.(?:st|pt|ct|sa)\.(?:\w+\.)?[A-Za-z0-9]{40,}/,
  /\bdo[oprt]_v1_[0-9a-f]{60,}/,
  /\bhv[sbr]\.[\w-]{24,}/,
  /\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}/,
  /\bkey-[0-9a-f]{32}\b/,
  /\bAccountKey=[A-Za-z0-9+/=]{20,}/,
  /\bSharedAccess(?:Key|Signature)=[^\s;]{16,}/,
  // A private key in PEM, once more encoded in base64 to fit on one line.
  /\bLS0tLS1CRUdJTi(?:BSU0EgUFJJVkFUR|BQUklWQVRF|BPUEVOU1NIIFBSSVZBVE|BFQyBQUklWQVRF)/,
  // A secret within a document or a list of settings.
  /"\w*(?:password|secret|private_?key|api_?key|access_?token)"\s*:\s*"(?![/$<{]|arn:)[^"]{6,}"/i,
  /\b(?:password|pwd)=(?![/$<{%])[^\s&;"'$<{]{6,}/i,
  /[?&](?:token|api_?key|access_?token|auth|secret|key|sig|signature|password)=(?![$<{%])[\w+/=%.-]{12,}/i,
  /\bAuthorization["']?\s*[:=]\s*["']?(?:Bearer|Basic|Token)\s+(?![$<{%])[\w.~+/=-]{8,}/i,
];

/** Keys to an account of a cloud, of GitHub or of Pulumi, by their form. */
const cloudKeys =
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bHRKU-[A-Za-z0-9_-]{20,}|\bpul-[0-9a-f]{40}\b|\bdo[oprt]_v1_[0-9a-f]{60,}|\bya29\.[\w-]{20,}|"type"\s*:\s*"service_account"/;

/** Whether a value is a key to a cloud account whatever it is called. */
export const hasCloudKeyForm = (value: string): boolean => cloudKeys.test(value);

/** A login in an address, unless it is a variable's name or the user's alone. */
const loginInAddress = /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:([^\s/@]+)@/gi;

const isReference = (text: string): boolean =>
  /^(?:\$|%\w+%$|\{\{|<[^>]*>$|__\w+__$|\*+$)/.test(text);

/** Whether a value is a secret whatever it is called. */
export const hasSecretForm = (value: string): boolean =>
  forms.some((form) => form.test(value)) ||
  [...value.matchAll(loginInAddress)].some(([, password = ""]) => !isReference(password));

/** Spellings of a switch, a kind or a unit, none of which is a secret. */
const word =
  /^(?:true|false|yes|no|on|off|none|null|nil|undefined|enabled?|disabled?|required|optional|auto|always|never|allow|deny|public|seconds?|minutes?|hours?|days?|weeks?|months?|plaintext|secret_text|(?:HS|RS|ES|PS)\d{3}|SHA-?\d+|AES-?\d+(?:-\w+)?|bcrypt|argon2(?:id?)?|scrypt|bearer|basic|oauth2?|jwt|iam)$/i;

const quantity =
  /^(?:[-+]?\d{1,5}(?:\.\d+)?\s*(?:ms|s|sec|m|min|h|hr|d|w|y|kb|mb|gb|%|seconds?|minutes?|hours?|days?|weeks?|months?)?|P(?=[\dT])[\dYMWDTHS.]+|(?:rate|cron)\(.*\))$/i;

/** Where a secret is kept: an ARN, a reference that its reader resolves, a file. */
const reference =
  /^(?:arn:\S+|(?:ssm|vault|op|secretsmanager|awssm|gcp|sm|file|s3|env|secretref|ref\+\w+|https?\+vault):\/{0,2}\S+|projects\/\S+\/secrets\/\S+)$/i;
const fileName =
  /^[\w./@+-]+\.(?:pem|key|crt|cer|p12|pfx|jks|json|ya?ml|txt|env|ini|toml|conf|cfg|pub|asc|gpg|zip|jar|tgz|gz|xml|properties)$/i;
const path = /^(?:\.{0,2}|~|[A-Z]:)[/\\][\w.@%+-]+(?:[/\\][\w.@%+{}-]*)*$/i;

/** A name in a store of secrets: `prod/shop/db`. */
const storeName = /^[a-z][\w.-]*(?:\/[\w.-]+)+$/i;

const publicKey =
  /-----BEGIN (?:RSA |EC )?(?:PUBLIC KEY|CERTIFICATE)|^(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-\S+) |^pk_(?:live|test)_/;

const address = /^[a-z][a-z0-9+.-]*:\/\/\S+$/i;

/** Whether a value that is called a secret shows that it is none: nothing, a switch, a duration, a place. */
export function isHarmless(value: string): boolean {
  const text = value.trim();
  if (text === "" || isReference(text) || word.test(text) || quantity.test(text)) return true;
  if (publicKey.test(text)) return true;
  if (address.test(text)) return !hasSecretForm(text) && !hasKeyInside(text);
  if (reference.test(text) || fileName.test(text)) return true;
  return (
    (path.test(text) || storeName.test(text)) &&
    !text.split(/[/\\]/).some(isRandom) &&
    !isMixed(text)
  );
}

/** A key in base64 may have slashes in it; of a path the letters do not change their kind all the time. */
const isMixed = (text: string): boolean =>
  /^[A-Za-z0-9+/]{32,88}={0,2}$/.test(text) &&
  (text.match(/[a-z](?=[^a-z])|[A-Z](?=[^A-Z])|\d(?=\D)/g) ?? []).length > text.length * 0.4;

/** Whether an address, a host or a list of them lets nobody in. */
export function isOpenAddress(value: string): boolean {
  const text = value.trim();
  return text === "" || isReference(text) || (address.test(text) && isHarmless(text));
}

/** An address with a key in its path or its query. */
const hasKeyInside = (text: string): boolean =>
  text
    .replace(address.exec(text)?.[0] === text ? /^[a-z0-9+.-]+:\/\/[^/?#]*/i : "", "")
    .split(/[/?&=#]/)
    .some(isRandom);

/** Bits a character of `text`. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => {
    const share = count / text.length;
    return sum - share * Math.log2(share);
  }, 0);
}

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Whether a text looks drawn at random, and not written by anybody. */
export function isRandom(text: string): boolean {
  if (text.length < 20 || uuid.test(text)) return false;
  if (!/^[\w+/=.~-]+$/.test(text) || !/\d/.test(text) || !/[a-z]/i.test(text)) return false;
  if (/^[0-9a-f]+$/i.test(text)) return text.length >= 32 && entropy(text) > 2.8;
  // Words of a name are long runs of letters; a random text has a digit or a capital every few characters.
  return entropy(text) > 3.6 && !/[a-z]{9}|^[a-z]+(?:[-_.][a-z0-9]+){3,}$/.test(text);
}
