import type { KnownValue } from "../../rule/resource";
import { isOff, isOn } from "../../lens/switches";
import { text } from "../../rule/text";

type Meaning = "on opens" | "off opens" | "live opens" | "broker opens";

/** Where the broker is reached; its paper and its live account differ by the host alone. */
const brokerAddress = /^(?:ALPACA|APCA)_(?:\w+_)?(?:URL|URI|HOST|ENDPOINT)$/;
const liveBroker = /(?:^|\/\/)api\.alpaca\.markets(?:[/:]|$)/i;

/** What a variable's name says of live trading; `undefined` where it is no switch of it. */
function meaningOf(name: string): Meaning | undefined {
  const words = name.toUpperCase().split(/[^A-Z0-9]+/);
  if (brokerAddress.test(words.join("_"))) return "broker opens";
  if (words.some((word) => detail.test(word))) return undefined;
  const text = `_${words.join("_")}_`;
  if (/_(?:TRADING|TRADE|EXECUTION|ORDER|BROKER|ALPACA)_(?:MODE|ENV|ENVIRONMENT)_/.test(text))
    return "live opens";
  const negative = /_(?:DISABLED?|NO|BLOCK(?:ED)?|HALT(?:ED)?|STOP(?:PED)?|KILL|DENY|FORBID)_/.test(
    text,
  );
  if (
    /_LIVE_?(?:TRAD(?:ES?|ING)|ORDERS?|EXECUTION)_|_TRAD(?:ES?|ING)_LIVE_|_ALPACA_LIVE_|_REAL_MONEY_/.test(
      text,
    )
  ) {
    return negative ? "off opens" : "on opens";
  }
  if (/_PAPER_(?:ONLY|FIRST|GATE|GATING|TRADING|MODE)_|_(?:ALPACA|IS|USE)_PAPER_/.test(text)) {
    return negative ? "on opens" : "off opens";
  }
  return undefined;
}

/** Words that make a variable a detail of trading and not its switch. */
const detail =
  /^(?:URLS?|URI|HOST|KEY|SECRET|TOKEN|ID|EVIDENCE|LIMITS?|MAX|MIN|TIMEOUT|SECONDS|MINUTES|LOG|LEVEL|DATE|SINCE|UNTIL|PATH|EMAIL|CHANNEL|TABLE|QUEUE|TOPIC|BUCKET|SIZE|COUNT|VERSION|PERCENT)$/;

/** Recognises the switches of live trading, and whether one stands open. */
export const isOpenSwitch = {
  names: (name: string): boolean => meaningOf(name) !== undefined,
  /** A value that is neither on nor off counts as open. */
  opens(name: string, value: KnownValue): boolean {
    switch (meaningOf(name)) {
      case "on opens":
        return !isOff(value) && !/^paper$/i.test(text(value));
      case "off opens":
        return value !== null && !isOn(value);
      case "live opens":
        return /live|real|prod/i.test(text(value));
      case "broker opens":
        return liveBroker.test(text(value).trim());
      default:
        return false;
    }
  },
};
