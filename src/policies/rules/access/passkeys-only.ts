import { bcp } from "../../../domain/controls";
import { isOff, isOn } from "../../lens/switches";
import { isOurs } from "../../lens/ownership";
import { variablesOf } from "../../lens/variables";
import { resourceRule } from "../../rule/rule";

/** What takes the place of a passkey: something one knows, or is sent. */
const weaker =
  /_(?:(?:PASSWORDS?|SMS|TOTP|OTP|MAGIC_?LINKS?|EMAIL_(?:CODE|OTP|LOGIN))_(?:LOGIN|LOGON|SIGN_?IN|SIGN_?UP|AUTH\w*|FALLBACK|RECOVERY|REGISTRATION|MFA|2FA|OTP|CODES?|ENABLED)|SMS_OTP|(?:LOGIN|AUTH\w*|RECOVERY|FALLBACK|ALLOW|ENABLE|MFA)_(?:\w+_)?(?:PASSWORDS?|SMS|OTP|TOTP|MAGIC_?LINKS?))_/;
const passkey = /_(?:WEBAUTHN|PASSKEYS?|FIDO2?)_/;
const negative = /_(?:DISABLED?|NO|BLOCK(?:ED)?|FORBID|DENY)_/;
/** A detail of the way to sign in, and not its switch. */
const detail =
  /_(?:URL|HOST|ID|NAME|TTL|TIMEOUT|SECONDS|MINUTES|LENGTH|LIMIT|ORIGINS?|RP|TEMPLATE|PATH|EMAIL|MAX|MIN|VERSION|ATTACHMENT|RESET)_/;

/** A customer who can sign in with a password can be phished; the plan allows no such fallback. */
export const passkeysOnly = resourceRule({
  id: "passkeys-only",
  title: "Customers sign in with passkeys: no switch turns them off or lets a password or SMS in.",
  controls: [bcp("Preamble")],
  severity: "high",
  waivable: true,
  remedy: "Switch FLAG_WEBAUTHN_REGISTRATION on, and every password, SMS or code fallback off.",
  applies: (resource) =>
    isOurs(resource) && variablesOf(resource).some(({ name }) => meaningOf(name) !== undefined),
  check: (resource) =>
    variablesOf(resource).flatMap(({ name, secret, read }) => {
      const meaning = secret ? undefined : meaningOf(name);
      if (meaning === undefined) return [];
      const value = read();
      if (meaning === "must be on") return isOn(value) ? [] : [`${name} turns passkeys off`];
      return isOff(value) ? [] : [`${name} lets customers in without a passkey`];
    }),
});

function meaningOf(name: string): "must be on" | "must be off" | undefined {
  const words = `_${name
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .join("_")}_`;
  if (detail.test(words)) return undefined;
  const turned = negative.test(words);
  if (weaker.test(words)) return turned ? "must be on" : "must be off";
  if (passkey.test(words)) return turned ? "must be off" : "must be on";
  return undefined;
}
