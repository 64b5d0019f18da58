import { createReadStream, openSync, readSync, closeSync, statSync } from "node:fs";
import { basename } from "node:path";
import { TextDecoder } from "node:util";
import { createGunzip } from "node:zlib";
import { CannotRun } from "../process/cannot-run";
import { loadFirst } from "./dialect";

/** A file that holds no SQL of PostgreSQL, or not as text; the message says what it is and how to get what is needed. */
class NotSql extends CannotRun {
  override readonly name = "NotSql";
}

interface Format {
  readonly is: (head: Buffer) => boolean;
  /** What the file is, and the command that gives SQL. */
  readonly remedy: (file: string) => string;
}

const begins = (bytes: string) => (head: Buffer) =>
  head.subarray(0, bytes.length).equals(latin(bytes));
const latin = (text: string): Buffer => Buffer.from(text, "latin1");
const asText = (head: Buffer): string => head.toString("latin1");

/** UTF-16 without a mark: every other byte of plain English is zero. */
function isUtf16(head: Buffer): boolean {
  const zeros = (first: number) =>
    head.filter((byte, index) => index % 2 === first && byte === 0).length;
  return head.length > 8 && Math.max(zeros(0), zeros(1)) > head.length * 0.4;
}

const restored = (file: string): string => `pg_restore --schema-only --file=schema.sql ${file}`;
const unpacked =
  (what: string, command: string): Format["remedy"] =>
  (file) =>
    `is compressed (${what}); run ${command} ${file} > schema.sql and give that file`;
const otherDatabase =
  (what: string): Format["remedy"] =>
  () =>
    loadFirst(what);

/** What people have beside plain SQL, by how it begins. */
const formats: readonly Format[] = [
  {
    is: begins("PGDMP"),
    remedy: (file) =>
      `is a dump in pg_dump's custom format; run ${restored(file)} and give that file`,
  },
  {
    is: (head) => begins("toc.dat")(head) || head.subarray(257, 262).equals(latin("ustar")),
    remedy: (file) =>
      `is a tar archive, as of pg_dump --format=tar; run ${restored(file)} and give that file`,
  },
  {
    is: (head) => /^(?:\xFF\xFE|\xFE\xFF)/.test(asText(head)) || isUtf16(head),
    remedy: (file) =>
      `is UTF-16 and not UTF-8; run iconv -f UTF-16 -t UTF-8 ${file} > schema.sql and give that file`,
  },
  { is: begins("BZh"), remedy: unpacked("bzip2", "bzip2 -dc") },
  { is: begins("\xFD7zXZ"), remedy: unpacked("xz", "xz -dc") },
  { is: begins("\x28\xB5\x2F\xFD"), remedy: unpacked("zstd", "zstd -dc") },
  { is: begins("\x04\x22\x4D\x18"), remedy: unpacked("lz4", "lz4 -dc") },
  { is: begins("PK\x03\x04"), remedy: unpacked("zip", "unzip -p") },
  { is: begins("SQLite format 3\0"), remedy: otherDatabase("SQLite (its own file)") },
  {
    is: (head) => /^\s*PRAGMA foreign_keys\s*=/i.test(asText(head)),
    remedy: otherDatabase("SQLite"),
  },
  {
    is: (head) =>
      /^(?:\xEF\xBB\xBF)?\s*-- (?:MySQL|MariaDB) dump|^(?:\/\*M!|\/\*!\d{5})|ENGINE\s*=\s*(?:InnoDB|MyISAM)/im.test(
        asText(head),
      ),
    remedy: otherDatabase("MySQL or MariaDB"),
  },
  {
    is: (head) => /^(?:\s|--[^\n]*\n)*(?:SET ANSI_NULLS ON|USE \[)/i.test(asText(head)),
    remedy: otherDatabase("SQL Server"),
  },
];

const headLength = 4096;
const gzip = begins("\x1F\x8B");

/**
 * The text of a file of SQL, part by part; gzip is unpacked on the way.
 * @throws NotSql for what is something else
 */
export async function* textOf(path: string): AsyncGenerator<string> {
  if (statSync(path).isDirectory())
    throw new NotSql(
      `${basename(path)} is a folder, as of pg_dump --format=directory; run ${restored(basename(path))} and give that file`,
    );
  const packed = gzip(headOf(path));
  const file = createReadStream(path, { highWaterMark: 1 << 20 });
  const bytes = packed ? file.pipe(createGunzip({ chunkSize: 1 << 20 })) : file;
  file.on("error", (error) => bytes.destroy(error));
  yield* decoded(basename(path), bytes as AsyncIterable<Buffer>);
}

function headOf(path: string): Buffer {
  const file = openSync(path, "r");
  try {
    const head = Buffer.alloc(headLength);
    return head.subarray(0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}

/** Text of bytes in the encoding that the script itself names, UTF-8 where it names none. */
async function* decoded(name: string, bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  try {
    for await (const chunk of bytes) {
      decoder ??= decoderOf(name, chunk);
      yield checked(name, decoder.decode(chunk, { stream: true }));
    }
    yield checked(name, decoder?.decode() ?? "");
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    throw new NotSql(`${name} cannot be read: ${unreadable(error)}`, { cause: error });
  }
}

function decoderOf(name: string, chunk: Buffer): TextDecoder {
  const head = chunk.subarray(0, headLength);
  const other = formats.find(({ is }) => is(head));
  if (other !== undefined) throw new NotSql(`${name} ${other.remedy(name)}`);
  const [, encoding = "UTF8"] =
    /^SET client_encoding (?:=|TO) '?([\w-]+)'?;/im.exec(asText(head)) ?? [];
  return new TextDecoder(webName(encoding), { fatal: true });
}

/** An encoding's name of PostgreSQL, as the standard library has it. */
const webName = (encoding: string): string =>
  encoding
    .replace(/^(?:UTF8|UNICODE|SQL_ASCII)$/i, "utf-8")
    .replace(/^LATIN(\d+)$/i, "iso-8859-$1")
    .replace(/^WIN(\d+)$/i, "windows-$1")
    .replace(/^EUC_(JP|KR|CN)$/i, "euc-$1")
    .replaceAll("_", "-");

function checked(name: string, text: string): string {
  if (text.includes("\0"))
    throw new NotSql(
      `${name} holds a NUL byte, which PostgreSQL refuses; remove it and what it hides: tr -d '\\000' < ${name} > schema.sql`,
    );
  return text;
}

function unreadable(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === "ERR_ENCODING_INVALID_ENCODED_DATA"
    ? "it is not in UTF-8, nor does it name its encoding (SET client_encoding)"
    : message;
}
