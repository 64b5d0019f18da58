import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { services } from "../../config/services";
import type { Environment } from "../../domain/environments";
import { operatorMessages } from "../../domain/people";
import { CannotRun, Interrupted } from "../../process/cannot-run";
import { Postmark } from "../clients/postmark";
import { Slack } from "../clients/slack";
import { isMailed } from "./mailed";
import type { Surroundings } from "./surroundings";
import { localFolder } from "./trail";

const ways = ["Slack", "mail"] as const;

/** One way in which the operator is told, and whether it went out. */
export interface Sent {
  readonly by: (typeof ways)[number];
  readonly sent: boolean;
  readonly why?: string;
  /** Where it went out before. */
  readonly already?: true;
}

/** What the operator is told. */
interface Alert {
  readonly subject: string;
  readonly text: string;
  /** What it is about, where its text says the same in other words each time. */
  readonly about?: string;
  readonly by?: readonly Sent["by"][];
  /** Whether it is the same message however often it is found on a day, and no event of its own. */
  readonly daily?: boolean;
}

/**
 * One message in the operator's Slack and one to ops@raxx.app (BCP Win 3, Win 5); what did not go out says why. A job
 * that is run again on the same day makes no second ticket: the mail has the same id, and FreeScout takes each once.
 * Slack takes everything twice, so that a daily message is marked as told on the machine that told it.
 */
export async function alertOperator(
  { subject, text, about = text, by = ways, daily = false }: Alert,
  { env, patience, lock }: Surroundings,
): Promise<readonly Sent[]> {
  const day = lock.now().toISOString().slice(0, 10);
  const id = `raxx-alert-${day}-${digest(`${subject}\n${about}`)}`;
  const slack = async (): Promise<void> =>
    new Slack(services(["slack"], env).slack, patience).post(
      operatorMessages,
      `${subject}\n${text}`,
    );
  const send = {
    Slack: daily ? async () => once(join(localFolder(env), "alerts", id), slack) : slack,
    mail: async () =>
      new Postmark(services(["mail"], env).mail, patience).send(subject, text, { id }),
  };
  return Promise.all(by.map(async (way) => attempt(way, send[way])));
}

const digest = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 16);

/** Where the mark cannot be read or made, it is rather told twice than not. */
async function once(mark: string, send: () => Promise<void>): Promise<"already" | void> {
  if (existsSync(mark)) return "already";
  await send();
  try {
    await mkdir(dirname(mark), { recursive: true, mode: 0o700 });
    await writeFile(mark, "");
  } catch {
    // It went out, and that is what counts.
  }
}

async function attempt(by: Sent["by"], send: () => Promise<"already" | void>): Promise<Sent> {
  try {
    const before = await send();
    return { by, sent: true, ...(before === "already" && { already: true }) };
  } catch (error) {
    return { by, sent: false, why: error instanceof Error ? error.message : "no answer" };
  }
}

/** Who was told, and who was not and why: a line each. */
export const sentText = (sent: readonly Sent[]): readonly string[] =>
  sent.map((each) =>
    each.sent
      ? `The operator was told by ${each.by}${each.already ? " before, today" : ""}.`
      : `Nobody was told by ${each.by}: ${each.why}`,
  );

/**
 * Does `work`, which mostly nobody watches: where it fails, the operator is told once by each way, before what it threw
 * goes on. A failure that the audit trail mails already is not mailed again.
 * @param told the command as it is typed, such as `vault export`, and what to do
 */
export async function alerting<Result>(
  environment: Environment,
  { command, remedy }: { readonly command: string; readonly remedy: string },
  around: Surroundings,
  tell: (line: string) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const text = `${reasonOf(error)}\n\n${remedy}`;
    const by = isMailed(error) ? (["Slack"] as const) : ways;
    const subject = `[raxx ${environment}] ${command} failed`;
    for (const line of sentText(await alertOperator({ subject, text, by }, around))) tell(line);
    throw error;
  }
}

/** Only what was meant for a person to read: another error's text may quote what was read. */
export function reasonOf(error: unknown): string {
  if (error instanceof CannotRun) return error.message;
  return error instanceof Interrupted ? "it was interrupted" : "it ended by a fault of its own";
}
