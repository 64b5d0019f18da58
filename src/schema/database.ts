import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { type Extensions, PGlite } from "@electric-sql/pglite";
import { EmscriptenBuiltinFilesystem } from "@electric-sql/pglite/basefs";
import { dependencies } from "../../package.json";

/** Where PGlite keeps its data, inside of its own file system. */
const dataFolder = "/pglite/data";

/** A database that has just been made: its files and folders, by their path in the data folder. */
type Snapshot = ReadonlyMap<string, Uint8Array | "folder">;

/** Making a database takes seconds; what was made once is kept beside the bundles, for this PGlite alone. */
const snapshotFile = join(
  __dirname,
  "..",
  "..",
  "dist",
  "postgres",
  `pglite-${dependencies["@electric-sql/pglite"]}.bin`,
);

/** Small buffers: a schema is small, and the memory of a PostgreSQL that has just started is mostly these. */
const settings = ["-c", "shared_buffers=8MB"];

/** A PostgreSQL in this process and in memory, empty, in half a second. */
export const startDatabase = async (extensions: Extensions = {}): Promise<PGlite> =>
  PGlite.create({
    fs: new Restored(readSnapshot() ?? (await makeSnapshot())),
    extensions,
    startParams: [...PGlite.defaultStartParams, ...settings],
  });

/** Makes what a start needs, unless it is there: an installation does it once, so that no command has to wait. */
export const prepareDatabase = async (): Promise<void> => {
  if (readSnapshot() === undefined) await makeSnapshot();
};

/** A file system that begins with a snapshot's files. */
class Restored extends EmscriptenBuiltinFilesystem {
  constructor(private readonly snapshot: Snapshot) {
    super();
  }

  override initialSyncFs(): Promise<void> {
    const files = filesIn(this.pg?.Module);
    files.mkdirTree(dataFolder);
    for (const [path, content] of this.snapshot)
      if (content === "folder") files.mkdirTree(`${dataFolder}/${path}`);
      else files.writeFile(`${dataFolder}/${path}`, content, { canOwn: true });
    files.chmod(dataFolder, 0o700);
    return Promise.resolve();
  }
}

function readSnapshot(): Snapshot | undefined {
  try {
    return deserialize(readFileSync(snapshotFile)) as Snapshot;
  } catch {
    return undefined; // none, or a damaged one: it is made again
  }
}

/** Makes a database, and keeps it for the next start where this checkout can be written. */
async function makeSnapshot(): Promise<Snapshot> {
  const database = await PGlite.create({ initDbStartParams: ["--wal-segsize=1"] });
  try {
    await database.exec("CHECKPOINT");
    const { rows } = await database.query<{ log: string }>(
      "SELECT pg_walfile_name(pg_current_wal_lsn()) AS log",
    );
    const snapshot = filesOf(filesIn(database.Module), rows[0]?.log ?? "");
    keep(snapshot);
    return snapshot;
  } finally {
    await database.close();
  }
}

/** What of Emscripten's file system is used here. */
interface Files {
  mkdirTree(path: string): void;
  writeFile(path: string, content: Uint8Array, options: { canOwn: boolean }): void;
  readFile(path: string): Uint8Array;
  readdir(path: string): string[];
  stat(path: string): { readonly mode: number };
  isDir(mode: number): boolean;
  chmod(path: string, mode: number): void;
}

const filesIn = (module: unknown): Files => (module as { readonly FS: Files }).FS;

/** Without the templates of further databases, and without the log before the last checkpoint. */
function filesOf(fs: Files, log: string): Snapshot {
  const needless = (path: string) =>
    /^base\/[14]\//.test(path) || (/^pg_wal\/[0-9A-F]{24}$/.test(path) && !path.endsWith(log));
  const paths = pathsBelow(fs, "").filter((path) => !needless(path));
  return new Map(
    paths.map((path) => {
      const inside = `${dataFolder}/${path}`;
      return [path, isFolder(fs, inside) ? "folder" : fs.readFile(inside)];
    }),
  );
}

const pathsBelow = (fs: Files, folder: string): string[] =>
  fs
    .readdir(`${dataFolder}/${folder}`)
    .filter((name) => name !== "." && name !== "..")
    .flatMap((name) => {
      const path = folder === "" ? name : `${folder}/${name}`;
      return isFolder(fs, `${dataFolder}/${path}`) ? [path, ...pathsBelow(fs, path)] : [path];
    });

const isFolder = (fs: Files, path: string): boolean => fs.isDir(fs.stat(path).mode);

/** In one step: another process may be reading it, or writing the same. */
function keep(snapshot: Snapshot): void {
  const draft = `${snapshotFile}.${process.pid}`;
  try {
    mkdirSync(dirname(snapshotFile), { recursive: true });
    writeFileSync(draft, serialize(snapshot));
    renameSync(draft, snapshotFile);
  } catch {
    // A checkout that cannot be written starts more slowly, and that is all.
  }
}
