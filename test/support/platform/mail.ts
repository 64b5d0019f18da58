import { type FakeService, ok, refuse } from "./world";

/** Postmark's single mail. */
export const mail: FakeService = ({ method, path, headers, body }, { mails }) => {
  const looks = method === "GET" && path === "/server";
  if (!looks && (method !== "POST" || path !== "/email")) return undefined;
  if (headers["x-postmark-server-token"] !== "token-of-postmark") return refuse(401);
  if (looks) return ok({ Name: "raxx" });
  const { From, To, Subject, TextBody, Headers = [] } = JSON.parse(body) as Mail;
  if (!From || !To || !Subject || !TextBody) return refuse(422);
  const header = (name: string) => Headers.find(({ Name }) => Name === name)?.Value;
  const id = header("X-PM-KeepID") === "true" ? header("Message-ID") : undefined;
  const answers = header("In-Reply-To");
  mails.push({
    ...{ subject: Subject, text: TextBody },
    ...(id !== undefined && { id }),
    ...(answers !== undefined && { answers }),
  });
  return ok({ To, MessageID: String(mails.length), ErrorCode: 0, Message: "OK" });
};

interface Mail {
  readonly From?: string;
  readonly To?: string;
  readonly Subject?: string;
  readonly TextBody?: string;
  readonly Headers?: readonly { readonly Name: string; readonly Value: string }[];
}
