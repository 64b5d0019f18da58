import type { Services } from "../../config/services";
import { ask, type Patience, patience, type Service } from "./request";

/** Mails leave from the platform's own address, and go to the one that opens tickets (BCP §7). */
const address = "ops@raxx.app";

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

  async send(subject: string, text: string): Promise<void> {
    await ask(this.service, {
      method: "POST",
      path: "/email",
      body: {
        From: address,
        To: address,
        Subject: subject,
        TextBody: text,
        MessageStream: "outbound",
      },
    });
  }
}
