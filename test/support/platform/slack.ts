import { type FakeService, ok } from "./world";

/** Slack's messages; it says 200 to what it refuses. */
export const slack: FakeService = ({ method, path, headers, body }, { messages }) => {
  if (method !== "POST" || !["/chat.postMessage", "/auth.test"].includes(path)) return undefined;
  if (headers.authorization !== "Bearer token-of-slack")
    return ok({ ok: false, error: "invalid_auth" });
  if (path === "/auth.test") return ok({ ok: true });
  const { channel, text } = JSON.parse(body) as { channel: string; text: string };
  if (!text) return ok({ ok: false, error: "no_text" });
  messages.push({ channel, text });
  return ok({ ok: true, channel, ts: String(messages.length) });
};
