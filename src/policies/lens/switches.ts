import type { KnownValue } from "../rule/resource";
import { text } from "../rule/text";

/** Ways in which services spell that a switch is on. */
export const isOn = (value: KnownValue): boolean =>
  value === true || /^(?:1|true|on|yes|enabled)$/i.test(text(value).trim());

/** Ways in which services spell that a switch is off; whatever is neither is not trusted. */
export const isOff = (value: KnownValue): boolean =>
  value === undefined ||
  value === null ||
  (typeof value !== "object" &&
    /^(?:|0|false|off|no|none|never|disabled)$/i.test(text(value).trim()));
