import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { raxxCommand } from "../../src/cli/commands";
import { raxx, raxxLine } from "../../src/process/raxx-command";
import { checkout } from "../support/command";

const sources = readdirSync(join(checkout, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => `src/${file}`);

/** What each text that is filled in stands for, where the command takes no word whatever. */
const filledIn: Readonly<Record<string, string>> = {
  env: "prod",
  environment: "prod",
  stack: "prod",
  did: "note",
  app: "api",
  short: "api",
  backup: "b042",
  optedIn: "12",
  now: "2026-05-21T14:03:00Z",
  minute: "2026-05-21T14:03Z",
};

/** A command that a source prints, as it looks once it is filled in, and where it stands. */
interface Printed {
  readonly line: string;
  readonly at: string;
}

/** Every command in the sources that is made by the tag, and every one that is spelt out beside it. */
function found(): { readonly made: readonly Printed[]; readonly spelt: readonly string[] } {
  const made: Printed[] = [];
  const spelt: string[] = [];
  for (const file of sources) {
    const source = ts.createSourceFile(
      file,
      readFileSync(join(checkout, file), "utf8"),
      ts.ScriptTarget.Latest,
      true,
    );
    const visit = (node: ts.Node): void => {
      if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === "raxx")
        made.push({ line: lineOf(node.template), at: file });
      else if (isText(node) && /npm run (-s )?raxx -- /.test(node.text))
        spelt.push(`${file}: ${node.text}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { made, spelt };
}

const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteralLike(node) ||
  node.kind === ts.SyntaxKind.TemplateHead ||
  node.kind === ts.SyntaxKind.TemplateMiddle ||
  node.kind === ts.SyntaxKind.TemplateTail;

function lineOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.templateSpans.reduce((line, { expression, literal }) => {
    const name = expression.getText().split(".").at(-1) ?? "";
    return `${line}${filledIn[name] ?? "NAME"}${literal.text}`;
  }, template.head.text);
}

/** As a person fills in what only they know. */
const completed = (line: string): string =>
  line
    .replaceAll('"https://…"', "https://github.com/x/y/issues/1")
    .replaceAll('--to "…"', "--to v12")
    .replace(/^killswitch (on|off) NAME/, "killswitch $1 live-trading")
    .replace("--backup NAME", "--backup b042")
    .replace(/^host restore NAME/, "host restore vault")
    .replaceAll("TIME", "2026-05-21T14:03:00Z");

/** What a shell makes of it. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c = ""]) => a ?? b ?? c);

/** The options that reached the command which would run; nothing runs. @throws where it is refused */
async function typed(line: string): Promise<string> {
  const root = raxxCommand();
  let ran = "nothing";
  const visit = (command: Command, path: readonly string[]): void => {
    command.configureOutput({ writeErr: () => undefined });
    if (command.commands.length === 0) command.action(() => void (ran = path.join(" ")));
    for (const each of command.commands) visit(each, [...path, each.name()]);
  };
  visit(root, []);
  await root.parseAsync(wordsOf(line), { from: "user" });
  return ran;
}

/** How many words a command is called by. */
function wordsOfName(line: string): number {
  if (/^(drift|recover|report|check)/.test(line)) return 1;
  return /^adinsights (tenants|alerts) /.test(line) ? 3 : 2;
}

describe("a command that a text tells to run next", () => {
  const { made, spelt } = found();

  it("is made by the tag `raxx`, wherever it stands", () => {
    // The tag itself, and the examples of the help, which another test types.
    expect(
      spelt.filter((each) => !/^src\/(process\/raxx-command|cli\/examples)\.ts/.test(each)),
    ).toEqual([]);
    expect(made.length).toBeGreaterThan(25);
  });

  it.each(made.map(({ line, at }) => [line, at]))("is whole: raxx %s (%s)", async (line) => {
    await expect(typed(completed(line))).resolves.toBe(
      line.split(" ").slice(0, wordsOfName(line)).join(" "),
    );
  });

  it("names no command in backticks that a shell does not know", () => {
    const bare = sources
      .filter((file) => /^src\/(ops|cli)\//.test(file))
      .flatMap((file) =>
        [...readFileSync(join(checkout, file), "utf8").matchAll(/\\`raxx [a-z]+ [^`]*`/g)].map(
          ([text]) => `${file}: ${text}`,
        ),
      );
    // A title of a commit, which nobody types.
    expect(bare).toEqual(["src/ops/analytics/offer-commit.ts: \\`raxx analytics gate\\`"]);
  });
});

it("no page types `npm run raxx` without -s, with which npm's own lines stay out of the result", () => {
  const pages = readdirSync(join(checkout, "docs/runbooks")).map((page) => `docs/runbooks/${page}`);
  for (const page of ["README.md", "CONTRIBUTING.md", ...pages])
    expect(readFileSync(join(checkout, page), "utf8"), page).not.toMatch(/npm run raxx -- /);
});

describe("what is filled into a command", () => {
  it("is one word for a shell, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii", minLength: 1 }), (name) => {
        const line = raxx`secrets sync ${name} --env ${"prod"}`;
        const shown = /^npm run -s raxx -- secrets sync (.*) --env prod$/s.exec(line)?.[1] ?? "";
        expect(shown.startsWith("'") ? shown.slice(1, -1).replaceAll(`'\\''`, "'") : shown).toBe(
          name,
        );
        if (/[\s$`"\\;&|<>()*?#~]/.test(name)) expect(shown.startsWith("'")).toBe(true);
      }),
    );
  });

  it("shows no password that was typed in an address", () => {
    expect(raxxLine(["drill", "postgres", "--url", "postgres://me:secret@db:5432/x"])).toBe(
      "npm run -s raxx -- drill postgres --url postgres://…@db:5432/x",
    );
  });
});
