import type { Node, Statement } from "./statements";

/** Files of migrations that take back what their counterpart makes. */
const backFile = /(?:^|[._-])(?:down|rollback|undo|revert)\.sql$/i;

/**
 * Marks of tools that keep both ways in one file: dbmate's `-- migrate:down`, goose's `-- +goose Down`, `-- //@UNDO` of
 * MyBatis, node-pg-migrate's `-- Down Migration`, and what people write themselves.
 */
const mark =
  /^--[^\S\n]*(?:(?:migrate:|\+(?:goose|migrate|micrate)[^\S\n]+|\/\/@|!)(up|down|undo)s?\b.*|(up|down|undo|rollback|revert)(?:[^\S\n]+migration)?[^\S\n]*:?[^\S\n]*)$/gim;

/** Comments and space in front of a statement. */
const lead = /^(?:\s+|--[^\n]*(?:\n|$)|\/\*[^]*?\*\/)*/;

/** Whether a file of migrations is on its way back, where what is dropped is what the way there makes. */
export class WayBack {
  private isBack: boolean;

  constructor(file: string) {
    this.isBack = backFile.test(file);
  }

  /** Takes note of the marks in front of a statement. */
  note(text: string): void {
    for (const [, tools, own] of (lead.exec(text)?.[0] ?? "").matchAll(mark))
      this.isBack = (tools ?? own ?? "").toLowerCase() !== "up";
  }

  /** Whether the statement only takes away, and that only to go back; what makes something is read on either way. */
  passesOver({ node, tree }: Statement): boolean {
    return this.isBack && (node === "DropStmt" || (node === "AlterTableStmt" && onlyDrops(tree)));
  }
}

const onlyDrops = ({ cmds }: Node): boolean =>
  ((cmds ?? []) as { AlterTableCmd?: { subtype?: string } }[]).every(
    ({ AlterTableCmd: command }) => command?.subtype === "AT_DropColumn",
  );
