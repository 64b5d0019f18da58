import type { KnownValue } from "../../rule/resource";
import { isOff, isOn } from "../../lens/switches";
import { text } from "../../rule/text";

/** What may be, where a variable decides which market is traded on; everything else opens the live one. */
type Meaning = "must be off" | "must be on" | "must be paper" | "must be a paper address";

/** Names under which the broker answers without money: Alpaca's paper account, its sandbox, its market data. */
const paperHosts =
  /^(?:paper-api\.alpaca\.markets|(?:[a-z-]+\.)*sandbox\.alpaca\.markets|(?:stream\.)?data\.alpaca\.markets|localhost|127\.0\.0\.1|.*(?:paper|sandbox|mock|fake|stub)[a-z0-9-]*\..*)$/i;

/** Brokers whose accounts hold money, by the hosts of their interfaces. */
const brokerHosts =
  /(?:^|[./@\s"'=])(?:(?:broker-)?api\.alpaca\.markets|app\.alpaca\.markets|api\.tradier\.com|api\.ibkr\.com|api\.robinhood\.com|api\.schwabapi\.com|api\.tdameritrade\.com|api\.etrade\.com|api\.tastyworks\.com|api\.tastytrade\.com)(?:[/:?\s"',;)]|$)/i;

/** What a variable's name says of live trading; `undefined` where it is no switch of it. */
function meaningOf(name: string): Meaning | undefined {
  const words = wordsOf(name);
  const has = (pattern: RegExp) => words.some((word) => pattern.test(word));
  if (
    has(broker) &&
    has(/^(?:URLS?|URI|HOST|HOSTNAME|ENDPOINT|BASE|API|ADDRESS|DOMAIN|SERVER)$/) &&
    !has(/^(?:KEY|SECRET|ID|TOKEN|VERSION)$/)
  )
    return "must be a paper address";
  if (words.some((word) => detail.test(word))) return undefined;
  const trades = has(trading) || has(broker);
  const negative = has(
    /^(?:DISABLED?|NO|NOT|BLOCK(?:ED)?|HALT(?:ED)?|STOP(?:PED)?|KILL|DENY|FORBID)$/,
  );
  if (has(/^REAL$/) && has(/^(?:MONEY|TRAD\w*|ORDERS?|EXECUTION|ACCOUNT)$/))
    return negative ? "must be on" : "must be off";
  if (
    has(/^LIVE(?:TRADING|TRADES?|ORDERS?)?$/) &&
    (trades || /LIVE(?:TRADING|TRADES?|ORDERS?)/.test(words.join(" ")))
  )
    return negative ? "must be on" : "must be off";
  if (
    has(/^(?:PAPER|SIMULATED|SIMULATION|SANDBOX|DRY|DRYRUN)$/) &&
    (trades || has(/^(?:ONLY|FIRST|GATE|GATING|IS|USE)$/)) &&
    (has(/^PAPER$/) || trades)
  )
    return negative ? "must be off" : "must be on";
  return (has(trading) || has(broker)) && has(/^(?:MODE|ENV|ENVIRONMENT|ACCOUNT|PROFILE)$/)
    ? "must be paper"
    : undefined;
}

/** `tradingIsLive` is TRADING IS LIVE. */
const wordsOf = (name: string): string[] =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toUpperCase()
    .split(/[^A-Z0-9]+/);

const broker = /^(?:BROKERS?|BROKERAGE|ALPACA|APCA|TRADIER|IBKR)$/;
const trading = /^(?:TRAD(?:E|ES|ER|ING)|EXECUTION|EXECUTIONS|EXECUTOR|ORDERS?)$/;

/** Words that make a variable a detail of trading and not its switch. */
const detail =
  /^(?:URLS?|URI|HOST|KEY|SECRET|TOKEN|ID|EVIDENCE|LIMITS?|MAX|MIN|TIMEOUT|SECONDS|MINUTES|LOG|LEVEL|DATE|SINCE|UNTIL|PATH|EMAIL|CHANNEL|TABLE|QUEUE|TOPIC|BUCKET|SIZE|COUNT|VERSION|PERCENT)$/;

/** What a mode may say: no money moves. */
const paperMode =
  /^(?:|paper|papertrading|paper[-_ ].*|sim|simulat\w+|sandbox|dry[-_ ]?run|backtest\w*|test\w*|dev\w*|local|mock|off|none|disabled|staging|demo|false|0)$/i;

/** An address of anything that speaks HTTP; a queue's broker is another kind of broker. */
const isWebAddress = (value: string): boolean => /^(?:https?|wss?):\/\//i.test(value);

const hostIn = (value: string): string =>
  /^(?:[a-z]+:\/\/)?(?:[^@/]*@)?([^/:?]+)/i.exec(value)?.[1]?.toLowerCase() ?? "";

/** Recognises the switches of live trading, and whether one stands open. */
export const isOpenSwitch = {
  names: (name: string): boolean => meaningOf(name) !== undefined,
  /** Whether a text leads to a broker's account with money, whatever it is called. */
  leadsToMoney: (value: KnownValue): boolean => brokerHosts.test(text(value).trim()),
  /** A value that is neither on nor off counts as open. */
  opens(name: string, value: KnownValue): boolean {
    const said = text(value).trim();
    switch (meaningOf(name)) {
      case "must be off":
        return !isOff(value) && !/^paper$/i.test(said);
      case "must be on":
        return value !== null && !isOn(value);
      case "must be paper":
        return !paperMode.test(said);
      case "must be a paper address":
        return isWebAddress(said) && !paperHosts.test(hostIn(said));
      default:
        return false;
    }
  },
};
