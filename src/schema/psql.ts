/** What only psql understands, taken out of a dump. */
export interface WithoutPsql {
  /** The SQL, every line where it was. */
  readonly sql: string;
  readonly commands: number;
  /** Tables whose rows stood in the dump. */
  readonly copied: number;
}

const copyFromInput = /^\s*COPY\s.*\sFROM\s+stdin\b.*;\s*$/i;

/** Takes psql's own commands and the rows of `COPY … FROM stdin` out of a dump, line for line. */
export function withoutPsql(text: string): WithoutPsql {
  let inRows = false;
  let commands = 0;
  let copied = 0;
  const lines = text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .map((line) => {
      if (inRows) {
        inRows = line.trimEnd() !== "\\.";
        return "";
      }
      if (copyFromInput.test(line)) {
        inRows = true;
        copied += 1;
        return "";
      }
      if (!/^\\[a-z!.]/i.test(line)) return line;
      commands += 1;
      return "";
    });
  return { sql: lines.join("\n"), commands, copied };
}
