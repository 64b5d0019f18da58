import { services } from "../../config/services";
import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import { kept } from "../../process/exit-codes.json";
import { change } from "../change/change";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { ask, askedOnce, type Service } from "../clients/request";
import { adinsightsAddress, adinsightsApi } from "./deployment";
import { faults, type Fields, isFields, isSomething } from "./payload";

/** What `adinsights alerts run` takes. */
export interface AlertFlags {
  readonly env: Environment;
  readonly json?: boolean;
  readonly dryRun?: boolean;
  /** The incident whose remediation is looked at. */
  readonly reference: string;
}

const path = "/alerts/run";

/**
 * `raxx adinsights alerts run`: has the alerts evaluated again after a remediation (runbook, Incident Response 3). What
 * still holds speaks again in #adinsights-alerts.
 * @returns the exit code
 */
export async function runAlerts(
  { env, json, dryRun, reference }: AlertFlags,
  talk: Talk,
  around: Surroundings = outside,
): Promise<number> {
  const { token } = services(
    dryRun ? ["adinsightsOperator"] : ["adinsightsOperator", "mail"],
    around.env,
  ).adinsightsOperator;
  const address = adinsightsAddress(env, around.env);
  const sentence = `${address}${path} evaluates every alert once more; what still holds is sent again.`;
  if (dryRun) {
    showResult(talk, json, { env, dryRun: true, target: `${address}${path}` }, () =>
      [sentence, "Nothing was asked."].join(" "),
    );
    return kept;
  }
  await talk.confirm(sentence);
  const service = adinsightsApi(
    env,
    { address, patience: around.patience },
    { variable: "ADINSIGHTS_OPERATOR_TOKEN", value: token },
  );
  const told = {
    command: "adinsights alerts run",
    target: `${address}${path}`,
    reference,
  } as const;
  const answered = await change(env, told, around, talk.tell, async () => evaluated(service));
  showResult(talk, json, { env, ...answered }, () => doneText(answered));
  return kept;
}

/** What was answered: numbers and the word of its status, and none of the tenants' data that may stand beside. */
interface Evaluated {
  readonly answered: number;
  readonly status?: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** Once: an evaluation whose answer was lost may have sent its alerts. @throws CannotRun where it says that it failed */
async function evaluated(service: Service): Promise<Evaluated> {
  const { status: answered, body } = await ask(askedOnce(service), {
    method: "POST",
    path,
    body: {},
  });
  if (isSomething(body) && !isFields(body))
    throw new CannotRun(
      `${service.name}: POST ${path} was answered ${answered} with what is no object, so whether the alerts were evaluated is not ` +
        "known. Look at the backend's log and #adinsights-alerts before this is run again.",
    );
  const said = isFields(body) ? body : {};
  const failure = failureIn(said);
  if (failure !== undefined)
    throw new CannotRun(
      `${service.name}: POST ${path} was answered ${answered} and says that it failed (${failure}). ` +
        "Look at the backend's log, then run this again.",
    );
  const status = said["status"];
  return {
    answered,
    ...(typeof status === "string" && { status }),
    counts: Object.fromEntries(
      Object.entries(said).filter((each): each is [string, number] => typeof each[1] === "number"),
    ),
  };
}

function failureIn(said: Fields): string | undefined {
  const status = typeof said["status"] === "string" ? said["status"].toLowerCase() : "";
  if (faults.has(status)) return `status ${status}`;
  const no = ["ok", "success"].find((name) => said[name] === false);
  if (no !== undefined) return `${no} is false`;
  return ["error", "errors", "failed"].find((name) => isSomething(said[name]));
}

const doneText = ({ answered, status, counts }: Evaluated): string =>
  [
    `The alerts were evaluated: ${answered}${status === undefined ? "" : ` ${JSON.stringify(status)}`}.`,
    ...Object.entries(counts).map(([name, count]) => `${name}: ${count}`),
    "What still holds is in #adinsights-alerts.",
  ].join("\n");
