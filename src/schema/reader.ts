import { basename } from "node:path";
import { CannotRun } from "../process/cannot-run";
import { isSystemError, systemMessage } from "../process/system-error";
import type { Watch } from "./watch";
import { readSql } from "./read-sql";
import { textOf } from "./source";
import type { Statement } from "./statements";
import type { Answer, Job } from "./limited";

/** The process that reads SQL, so that it can be ended: see limited.ts. */
process.once("message", (job: Job) => void answer(job));
// Whoever asked is gone.
process.once("disconnect", () => process.exit());

async function answer(job: Job): Promise<void> {
  const files = job.paths.map((path) => ({ name: basename(path), parts: textOf(path) }));
  try {
    await tell({ is: "read", result: await readSql(files, watchFor(job)) });
  } catch (error) {
    await tell({ is: "failed", message: systemMessage(error), isKnown: isKnown(error) });
  }
  process.exit();
}

/** Of files that are not there, the system speaks well enough. */
const isKnown = (error: unknown): boolean => error instanceof CannotRun || isSystemError(error);

const watchFor = ({ batch, refused }: Job): Watch => ({
  batch,
  started: (statements) => tell({ is: "started", places: statements.map(place) }),
  refused: (statement) => refused[place(statement)],
});

const place = ({ file, line, sql }: Statement): string => `${file}:${line} ${sql.slice(0, 80)}`;

const tell = async (answer: Answer): Promise<void> =>
  new Promise((resolve) => void process.send?.(answer, () => resolve()));
