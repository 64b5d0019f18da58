import { CannotRun } from "../../process/cannot-run";
import type { Lightsail } from "../clients/lightsail";

/** What a host is restored from: a snapshot that outlives it, or an automatic one, which is first copied. */
export type Source = KeptSource | AutomaticSource;

interface KeptSource {
  readonly name: string;
  readonly createdAt: Date;
}

interface AutomaticSource extends KeptSource {
  /** Its day, YYYY-MM-DD in UTC; `name` is what its copy is called. */
  readonly date: string;
}

export const isAutomatic = (source: Source): source is AutomaticSource => "date" in source;

/** What a restore keeps of an instance that makes way; no other restore takes it unless it is named. */
export const copyBefore = (host: string, mark: string): string => `${host}-before-${mark}`;

/** What the copy of an automatic snapshot is called: it tells the moment, which the copy's own time is not. */
const copyOf = (host: string, moment: Date): string =>
  `${host}-of-${moment.toISOString().slice(0, 19).replace(/\D/g, "")}`;

const copied = /-of-(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/;

interface Wanted {
  readonly snapshot?: string;
  readonly date?: string;
}

/**
 * The snapshot that is wished for, or else the newest of both kinds.
 * @throws CannotRun where there is none, or it is another host's
 */
export async function chosenSource(
  lightsail: Lightsail,
  host: string,
  { snapshot, date }: Wanted,
): Promise<Source> {
  if (snapshot !== undefined) return keptSource(lightsail, host, snapshot);
  const all = await sourcesOf(lightsail, host);
  const able = date === undefined ? all : all.filter(isOfADay);
  const newest = able.find(({ createdAt }) => date === undefined || dayOf(createdAt) === date);
  if (newest) return newest;
  const others = able.map(({ createdAt }) => dayOf(createdAt)).join(", ");
  throw new CannotRun(
    others === ""
      ? `Lightsail has no snapshot of ${host}. Its automatic ones go with an instance that is deleted; is there a copy of another name? \`aws lightsail get-instance-snapshots\` lists them: --snapshot NAME.`
      : `Lightsail has no snapshot of ${host} of ${date}, but of ${others}.`,
  );
}

/** Whether a snapshot is the one that is wished for; any is, where none is named. */
export function isWished(name: string, { snapshot, date }: Wanted): boolean {
  if (snapshot !== undefined) return name === snapshot;
  const moment = momentOf(name);
  return date === undefined || (moment !== undefined && dayOf(moment) === date);
}

async function keptSource(lightsail: Lightsail, host: string, name: string): Promise<Source> {
  const found = await lightsail.snapshot(name);
  if (!found)
    throw new CannotRun(
      `Lightsail has no snapshot ${name}. \`aws lightsail get-instance-snapshots\` lists those that are there; of the automatic ones, choose the day: --date YYYY-MM-DD.`,
    );
  if (found.of === host) return { name, createdAt: momentOf(name) ?? found.createdAt };
  throw new CannotRun(
    `${name} is a snapshot of ${found.of ?? "an unknown instance"}, not of ${host}.`,
  );
}

/** All that are whole, the newest first. */
async function sourcesOf(lightsail: Lightsail, host: string): Promise<readonly Source[]> {
  const automatic = ((await lightsail.automatic(host)) ?? []).map((createdAt): AutomaticSource => ({
    ...{ name: copyOf(host, createdAt), createdAt },
    date: dayOf(createdAt),
  }));
  const made = (await lightsail.snapshotsOf(host))
    .filter(({ state, name }) => state === "available" && !name.startsWith(copyBefore(host, "")))
    .filter(({ name }) => automatic.every((each) => each.name !== name))
    .map(({ name, createdAt }) => ({ name, createdAt: momentOf(name) ?? createdAt }));
  return [...made, ...automatic].toSorted(
    (one, other) => other.createdAt.getTime() - one.createdAt.getTime(),
  );
}

/** Automatic, or the copy of such a one: what is made by hand has no day of its own. */
const isOfADay = (source: Source): boolean =>
  isAutomatic(source) || momentOf(source.name) !== undefined;

/** When the automatic snapshot was made that this one is a copy of; somebody else may have chosen such a name. */
function momentOf(name: string): Date | undefined {
  const [, year, month, day, hour, minute, second] = copied.exec(name) ?? [];
  const moment = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);
