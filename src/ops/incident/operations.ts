import { services } from "../../config/services";
import type { Environment } from "../../domain/environments";
import type { RecordedCommand } from "../../domain/operations";
import type { AlertSeverity } from "../../domain/monitoring";
import { CannotRun } from "../../process/cannot-run";
import { broken, kept } from "../../process/exit-codes.json";
import { raxx } from "../../process/raxx-command";
import { staying } from "../../process/signals";
import { announce, change } from "../change/change";
import { actor } from "../change/event";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { Bucket } from "../clients/bucket";
import { FreeScout } from "../clients/freescout";
import { answerable, answered } from "./answer";
import { clocksOf, openClocks } from "./clocks";
import { keepEvidence } from "./evidence";
import { type Deed, type Entry, type Incident, Incidents } from "./record";
import { waysToClose, waysToLog, waysToTell } from "./tell";
import { incidentText, listText } from "./text";
import { answerOf, subjectOf, textOf } from "./words";

export interface Flags {
  readonly env: Environment;
  readonly json?: boolean;
  readonly dryRun?: boolean;
}

export interface OpenWish {
  readonly title: string;
  /** What customers know the affected part as; it stands in their first answer. The platform where nothing is said. */
  readonly service?: string;
  readonly severity: AlertSeverity;
  readonly breach: boolean;
  readonly subject: boolean;
  /** ISO 8601; now where absent. The clocks run from here. */
  readonly detected?: string;
  readonly nextUpdate?: string;
  readonly reference?: string;
}

export interface RecordWish {
  readonly did: Deed;
  readonly reference?: string;
  readonly text?: string;
  /** Evidence to be kept, encrypted for the operator; and the key's file, where RAXX_OPERATOR_KEY names none. */
  readonly file?: string;
  readonly key?: string;
  /** When it was done, ISO 8601; now where absent. */
  readonly at?: string;
}

/** `raxx incident …`: what is told to whom, and what is due until when (BCP §7). Each resolves to the exit code. */
export class IncidentOperations {
  private readonly incidents: Incidents;

  constructor(
    private readonly flags: Flags,
    private readonly talk: Talk,
    private readonly around: Surroundings = outside,
    private readonly now: () => Date = () => new Date(),
  ) {
    this.incidents = new Incidents(new Bucket(around.patience), flags.env);
  }

  /**
   * Opens an incident, and tells of it in Slack, by ticket and issue; no way that fails keeps the others back, and none
   * is gone twice when it is run again. One of the same title that is open is the one; more that is known is added.
   * @throws CannotRun naming what is not done yet
   */
  async open(wish: OpenWish): Promise<number> {
    const { env } = this.flags;
    const now = this.now();
    this.refuseFuture(wish.detected, now);
    const wanted = this.wanted(wish, now);
    if (this.flags.dryRun) return this.wouldOpen(wanted, wish.service, now);
    await this.talk.confirm(
      `${subjectOf(env, { id: "", ...wanted })}: Slack, a ticket and an issue are told.`,
    );
    return staying(async () => {
      const incident = await this.incidents.begin(wanted, merged(wanted, wish.service));
      const told = await this.told(incident, waysToTell(env, incident, this.around, now));
      return this.ended("incident open", told);
    });
  }

  private wanted(wish: OpenWish, now: Date): Omit<Incident, "id"> {
    const { detected, nextUpdate, reference, service = wholePlatform, ...what } = wish;
    return {
      ...what,
      service,
      detected: new Date(detected ?? now).toISOString(),
      opened: now.toISOString(),
      by: actor(),
      ...(nextUpdate !== undefined && { nextUpdate: new Date(nextUpdate).toISOString() }),
      ...(reference !== undefined && { reference }),
      told: {},
      log: [],
    };
  }

  private async wouldOpen(
    wanted: Omit<Incident, "id">,
    service: string | undefined,
    now: Date,
  ): Promise<number> {
    const { env } = this.flags;
    const there = await this.incidents.open(wanted.title);
    const incident = there ? merged(wanted, service)(there) : { id: "(new)", ...wanted };
    const ways = waysToTell(env, incident, this.around, now).map(({ name }) => name);
    this.show({ dryRun: true, incident, ways, answer: answerOf(incident) }, () =>
      [
        ...[subjectOf(env, incident), textOf(env, incident, now)],
        `It would be told by ${ways.join(", ") || "nothing more"}. Nothing was changed.`,
      ].join("\n"),
    );
    return kept;
  }

  /** Writes down what was done: a clock is stopped by it, or evidence is kept. */
  async record(id: string, wish: RecordWish): Promise<number> {
    const { env, dryRun } = this.flags;
    const now = this.now();
    this.refuseFuture(wish.at, now);
    const before = await this.incidents.find(id);
    refuseUnfit(before, wish);
    if (dryRun) {
      this.show(
        { dryRun: true, incident: before, did: wish.did },
        () => `“${wish.did}” would be recorded of ${id}. Nothing was changed.`,
      );
      return kept;
    }
    await this.talk.confirm(`“${wish.did}” is recorded of ${id} (${before.title}).`);
    return staying(async () => {
      const { file, key, at, did, reference, text } = wish;
      const object =
        file === undefined
          ? undefined
          : await keepEvidence(this.incidents.folderOf(id), { file, key, now }, this.around);
      const line: Entry = {
        at: new Date(at ?? now).toISOString(),
        by: actor(),
        did,
        ...(reference !== undefined && { reference }),
        ...(text !== undefined && { text }),
        ...(object && { object: object.key, sha256: object.sha256 }),
      };
      const incident = await this.incidents.change(id, (found) => ({
        ...found,
        log: has(found, line) ? found.log : [...found.log, line],
      }));
      const told = await this.told(incident, waysToLog(env, incident, this.around, now));
      return this.ended("incident record", told, did);
    });
  }

  /** @throws CannotRun while a clock runs: what is due is not over because the outage is */
  async close(id: string, reference: string): Promise<number> {
    const { env, dryRun } = this.flags;
    const now = this.now();
    const before = await this.incidents.find(id);
    const open = openClocks(clocksOf(before, now));
    if (open.length > 0)
      throw new CannotRun(
        `${id} cannot be closed while a clock runs; nothing was changed. Say what was done:\n${open
          .map(({ name, by }) =>
            [
              `  - ${name}:`,
              ...by.map(
                (did) =>
                  `    ${raxx`incident record ${id} --env ${env} --did ${did} --reference "https://…"`}`,
              ),
            ].join("\n"),
          )
          .join("\n")}`,
      );
    if (dryRun) {
      this.show(
        { dryRun: true, incident: before },
        () => `${id} would be closed. Nothing was changed.`,
      );
      return kept;
    }
    await this.talk.confirm(`${id} (${before.title}) is closed: Slack, ticket and issue are told.`);
    return staying(async () => {
      const closed = { at: now.toISOString(), by: actor(), reference };
      const incident = await this.incidents.change(id, (found) => ({ closed, ...found }));
      const told = await this.told(incident, waysToClose(env, incident, this.around, now));
      return this.ended("incident close", told);
    });
  }

  /**
   * Sends customers' tickets the canned first answer of an incident, each once (BCP §7.2 step 4).
   * @param tickets FreeScout's ids
   * @param user FreeScout's number of whom it is from
   */
  async answer(id: string, tickets: readonly number[], user: number): Promise<number> {
    const { env, dryRun } = this.flags;
    const { freescout: at } = services(
      dryRun ? ["freescout"] : ["freescout", "mail"],
      this.around.env,
    );
    const freescout = new FreeScout(at, this.around.patience);
    const incident = await this.incidents.find(id);
    if (incident.closed)
      throw new CannotRun(`${id} is closed: nothing is announced of it any more.`);
    const text = answerOf(incident);
    const found = await Promise.all(tickets.map(async (ticket) => freescout.conversation(ticket)));
    // A day before, whatever FreeScout's clock and zone are: nobody is answered twice.
    const since = new Date(Date.parse(incident.detected) - 86_400_000);
    const open = tickets.filter((_, index) => {
      const conversation = found[index];
      return conversation && answerable(conversation, since) === "open";
    });
    const nobody = found.filter((each) => answerable(each, since) === "nobody");
    if (nobody.length > 0)
      throw new CannotRun(
        `No customer wrote ${nobody.map(({ number }) => `#${number}`).join(", ")}, or it is spam; nothing was sent.`,
      );
    // Agents know a ticket by its number, which is not the id that was typed.
    const numbers = open.map((ticket) => `#${found[tickets.indexOf(ticket)]?.number}`).join(", ");
    const sentence = `${open.length} of ${tickets.length} tickets are answered${numbers && ` (${numbers})`}: “${text}”`;
    if (dryRun || open.length === 0) {
      const data = { ...(dryRun && { dryRun }), incident: id, answer: text, sent: [], open };
      this.show(
        data,
        () => `${sentence} ${dryRun ? "Nothing was sent." : "All were answered before."}`,
      );
      return kept;
    }
    await this.talk.confirm(sentence);
    const told = { command: "incident answer", target: id, reference: text } as const;
    const sent = await change(env, told, this.around, this.talk.tell, async () => {
      const now: number[] = [];
      for (const ticket of open)
        if (await answered(freescout, ticket, user, text, since)) now.push(ticket);
      return now;
    });
    this.show({ incident: id, answer: text, sent }, () => `${sent.length} tickets were answered.`);
    return kept;
  }

  /** Open incidents and their clocks; 1 where one is past. @param all closed ones as well */
  async list(all: boolean): Promise<number> {
    const now = this.now();
    const found = (await this.incidents.all()).filter(({ closed }) => all || !closed);
    const incidents = found.map((incident) => ({ ...incident, clocks: clocksOf(incident, now) }));
    const past = incidents.some(
      ({ closed, clocks }) => !closed && clocks.some(({ state }) => state === "past"),
    );
    this.show({ env: this.flags.env, at: now.toISOString(), past, incidents }, () =>
      listText(this.flags.env, found, now),
    );
    return past ? broken : kept;
  }

  /** Goes every way that is left, and keeps which were gone. */
  private async told(
    incident: Incident,
    ways: ReturnType<typeof waysToTell>,
  ): Promise<{ incident: Incident; faults: readonly string[] }> {
    const faults: string[] = [];
    const gone: Record<string, string> = {};
    await Promise.all(
      ways.map(async ({ name, go }) => {
        try {
          gone[name] = await go();
          this.talk.tell(`told: ${name}`);
        } catch (error) {
          faults.push(`${name}: ${error instanceof Error ? error.message : "no answer"}`);
        }
      }),
    );
    const changed = await this.incidents.change(incident.id, (found) => ({
      ...found,
      told: { ...found.told, ...gone },
    }));
    return { incident: changed, faults: faults.toSorted() };
  }

  private async ended(
    command: RecordedCommand,
    { incident, faults }: { readonly incident: Incident; readonly faults: readonly string[] },
    detail?: string,
  ): Promise<number> {
    const { env, json } = this.flags;
    const now = this.now();
    const result = faults.length === 0 ? "done" : "failed";
    const { id, reference } = incident;
    const told = {
      ...({ command, target: id, result } as const),
      ...(reference !== undefined && { reference }),
      ...(detail !== undefined && { detail }),
    };
    await announce(env, told, this.around, this.talk.tell);
    const data = { incident, clocks: clocksOf(incident, now), answer: answerOf(incident), faults };
    if (faults.length === 0 || json) this.show(data, () => incidentText(env, incident, now));
    if (faults.length === 0) return kept;
    throw new CannotRun(
      `${id} is on record, but not all is done:\n  - ${faults.join("\n  - ")}\nRun the same command again for what is left.`,
    );
  }

  private refuseFuture(moment: string | undefined, now: Date): void {
    if (moment !== undefined && Date.parse(moment) > now.getTime() + 60_000)
      throw new CannotRun(`${moment} is still to come; nothing was changed.`);
  }

  private show(data: unknown, text: () => string): void {
    showResult(this.talk, this.flags.json, data, text);
  }
}

const wholePlatform = "Raxx";

/** What is known more of an incident that is open; what was known before is kept, and the earliest moment counts. */
const merged =
  (wanted: Omit<Incident, "id">, service: string | undefined) =>
  (found: Incident): Incident => ({
    ...found,
    service: service ?? found.service,
    severity: wanted.severity,
    breach: found.breach || wanted.breach,
    subject: found.subject || wanted.subject,
    detected: found.detected < wanted.detected ? found.detected : wanted.detected,
    ...(wanted.nextUpdate !== undefined && { nextUpdate: wanted.nextUpdate }),
    ...(wanted.reference !== undefined && { reference: wanted.reference }),
  });

/** A line that a person wrote twice because the first answer was lost is one. */
const has = ({ log }: Incident, line: Entry): boolean =>
  log.some(
    (each) =>
      each.did === line.did &&
      each.reference === line.reference &&
      each.text === line.text &&
      each.sha256 === line.sha256,
  );

function refuseUnfit(incident: Incident, { did, file, text, reference }: RecordWish): void {
  const { id, breach, subject } = incident;
  if ((did === "evidence") !== (file !== undefined))
    throw new CannotRun("Evidence is a file: --did evidence --file FILE. Nothing was changed.");
  if (did === "note" && text === undefined && reference === undefined)
    throw new CannotRun("A note says something: give --text. Nothing was changed.");
  if (did === "evidence" || did === "note") return;
  if (reference === undefined)
    throw new CannotRun(
      `“${did}” is on record somewhere: give --reference https://…. Nothing was changed.`,
    );
  const fits = did === "subject-answered" ? subject : breach;
  if (fits) return;
  throw new CannotRun(
    `${id} is no ${did === "subject-answered" ? "request of a data subject" : "suspected breach"}; nothing was changed. ` +
      `Open it again with --${did === "subject-answered" ? "data-subject" : "breach"} where it is.`,
  );
}
