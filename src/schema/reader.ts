import { basename } from "node:path";
import { CannotRun } from "../process/cannot-run";
import { isSystemError, systemMessage } from "../process/system-error";
import { catalogOf } from "./read-catalog";
import { type ReadSql, readSql } from "./read-sql";
import type { Catalog } from "./model";
import type { Watch } from "./watch";
import { textOf } from "./source";
import type { Statement } from "./statements";
import type { Answer, FilesJob, Job } from "./limited";

/** Answers whoever started this process, which reads SQL so that it can be ended: see limited.ts. */
export function read(): void {
  process.once("message", (job: Job) => void answer(job));
  // Whoever asked is gone.
  process.once("disconnect", () => process.exit());
}

async function answer(job: Job): Promise<void> {
  try {
    await tell({ is: "read", result: await done(job) });
  } catch (error) {
    await tell({ is: "failed", message: systemMessage(error), isKnown: isKnown(error) });
  }
  process.exit();
}

async function done(job: Job): Promise<ReadSql | Catalog> {
  if ("migrations" in job)
    return catalogOf(job.migrations, ({ name }) => tell({ is: "started", places: [name] }));
  const files = job.paths.map((path) => ({ name: basename(path), parts: textOf(path) }));
  return readSql(files, watchFor(job));
}

/** Of files that are not there, the system speaks well enough. */
const isKnown = (error: unknown): boolean => error instanceof CannotRun || isSystemError(error);

const watchFor = ({ batch, refused }: FilesJob): Watch => ({
  batch,
  started: (statements) => tell({ is: "started", places: statements.map(place) }),
  refused: (statement) => refused[place(statement)],
});

const place = ({ file, line, sql }: Statement): string => `${file}:${line} ${sql.slice(0, 80)}`;

const tell = async (answer: Answer): Promise<void> =>
  new Promise((resolve) => void process.send?.(answer, () => resolve()));
