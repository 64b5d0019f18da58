import { type FakeService, ok, refuse } from "./world";

/** Postmark's single mail. */
export const mail: FakeService = ({ method, path, headers, body }, { mails }) => {
  if (method !== "POST" || path !== "/email") return undefined;
  if (headers["x-postmark-server-token"] !== "token-of-postmark") return refuse(401);
  const { From, To, Subject, TextBody } = JSON.parse(body) as Record<string, string>;
  if (!From || !To || !Subject || !TextBody) return refuse(422);
  mails.push({ subject: Subject, text: TextBody });
  return ok({ To, MessageID: String(mails.length), ErrorCode: 0, Message: "OK" });
};
