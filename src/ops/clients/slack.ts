import { z } from "zod";
import type { Services } from "../../config/services";
import { ask, type Patience, patience, type Service, ServiceError } from "./request";

/** Slack's messages (BCP §7.1). */
export class Slack {
  private readonly service: Service;

  constructor(at: Services["slack"], patient: Patience = patience) {
    this.service = {
      name: "Slack",
      address: at.address,
      headers: { authorization: `Bearer ${at.token}` },
      patience: patient,
    };
  }

  /** @param channel id of a channel or of a direct message */
  async post(channel: string, text: string): Promise<void> {
    await this.say(
      "/chat.postMessage",
      { channel, text },
      `Is SLACK_BOT_TOKEN a bot's token with chat:write, and may it write to ${channel}?`,
    );
  }

  /** @throws ServiceError where Slack does not take the token */
  async answers(): Promise<void> {
    await this.say("/auth.test", {}, "Is SLACK_BOT_TOKEN a bot's token that is still valid?");
  }

  private async say(path: string, content: object, remedy: string): Promise<void> {
    const { status, body } = await ask(this.service, { method: "POST", path, body: content });
    // A refusal is answered 200 as well.
    const said = z.object({ ok: z.boolean(), error: z.string().optional() }).safeParse(body);
    if (said.data?.ok) return;
    throw new ServiceError(
      "Slack",
      status,
      `Slack: POST ${path} was refused (${said.data?.error ?? "another form of answer"}). ${remedy}`,
    );
  }
}
