import { adinsightsHost } from "../../domain/adinsights";
import { ask, type Answer, type Request, type Service, ServiceError } from "../clients/request";
import type { Deployment } from "./deployment";

/** What one host answers, or why it does not: a check that fails hides no other. */
export async function answerOf(
  { environment, address, patience }: Deployment,
  host: "api" | "bi",
  request: Request,
): Promise<{ readonly answer?: Answer; readonly fault?: ServiceError }> {
  const name = adinsightsHost(host, environment);
  const service: Service = {
    name,
    address: address ?? `https://${name}`,
    headers: {},
    patience,
    text: host === "bi",
  };
  try {
    return { answer: await ask(service, request) };
  } catch (fault) {
    if (fault instanceof ServiceError) return { fault };
    throw fault;
  }
}
