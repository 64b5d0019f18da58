import type { Services } from "../../config/services";
import { opsAddress } from "../../domain/people";
import { ask, type Patience, patience, type Service } from "./request";

/** Mails leave from the platform's own address, and go to the one that opens tickets (BCP §7). */
const address = opsAddress;

/** Postmark, for the mails of operations. */
export class Postmark {
  private readonly service: Service;

  constructor(at: Services["mail"], patient: Patience = patience) {
    this.service = {
      name: "Postmark",
      address: at.address,
      headers: { "x-postmark-server-token": at.token },
      remedies: {
        401: "Is POSTMARK_SERVER_TOKEN the token of a server that may send?",
        422: `Postmark does not take the mail: is ${address} a confirmed sender?`,
      },
      patience: patient,
    };
  }

  /** @throws ServiceError where Postmark does not take the token */
  async answers(): Promise<void> {
    await ask(this.service, { method: "GET", path: "/server" });
  }

  /**
   * Sends a mail, which opens a ticket.
   * @param id of the mail, where it has to be taken once only: FreeScout leaves one out that it has
   * @param answers ids of mails of the same ticket
   */
  async send(
    subject: string,
    text: string,
    { id, answers }: { readonly id?: string; readonly answers?: string } = {},
  ): Promise<void> {
    await ask(this.service, {
      method: "POST",
      path: "/email",
      body: {
        From: address,
        To: address,
        Subject: subject,
        TextBody: text,
        MessageStream: "outbound",
        ...(id !== undefined && { Headers: headersOf(id, answers) }),
      },
    });
  }
}

/** Postmark gives a mail an id of its own unless it is told to keep ours. */
const headersOf = (id: string, answers: string | undefined) => [
  { Name: "Message-ID", Value: mailId(id) },
  { Name: "X-PM-KeepID", Value: "true" },
  ...(answers === undefined
    ? []
    : ["In-Reply-To", "References"].map((Name) => ({ Name, Value: mailId(answers) }))),
];

const mailId = (id: string): string => `<${id}@${address.split("@")[1]}>`;
