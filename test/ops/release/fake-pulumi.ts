import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Answers as pulumi does, from files that a test writes, and keeps what it was called with. */
const script = (folder: string): string => `#!/bin/sh
case "$1 $2" in
  "stack export") exec cat '${folder}/state.json';;
  "stack history") exec cat '${folder}/history.json';;
esac
echo "$@" >> '${folder}/args'
env > '${folder}/env'
verb=$1
while [ $# -gt 0 ]; do
  case "$1" in
    --save-plan) echo "a plan" > "$2";;
    --event-log) cat '${folder}/events' > "$2";;
    up) update=yes;;
  esac
  shift
done
if [ -n "$UNTIL_STOPPED" ] && [ "$verb" = "\${STOPPED_IN:-up}" ]; then
  trap 'echo asked >> "${folder}/signals"' INT TERM HUP
  echo updating
  until [ -s '${folder}/signals' ]; do sleep 0.1; done
  echo 'it stops' >&2
  sleep "$UNTIL_STOPPED"
  wc -l < '${folder}/signals'
  exit 255
fi
cat '${folder}/output'
[ ! -f '${folder}/next.json' ] || mv '${folder}/next.json' '${folder}/state.json'
[ -z "$update" ] || exit \${UPDATE_EXIT:-\${EXIT:-0}}
exit \${EXIT:-0}
`;

const urn = (name: string) => `urn:pulumi:staging::raxx::heroku:index/formation:Formation::${name}`;

/** A pulumi that touches nothing, in a project that is ready to be released. */
export class FakePulumi {
  readonly project: string;

  constructor(private readonly folder: string) {
    this.project = join(folder, "project");
    mkdirSync(this.project);
    for (const stack of ["staging", "prod"]) this.writeStackFile(stack, readyStackFile);
    writeFileSync(join(folder, "pulumi"), script(folder));
    chmodSync(join(folder, "pulumi"), 0o755);
    this.states({ manifest: { time: "2026-11-25T08:00:00Z" }, resources: [] });
    this.remembers([]);
    this.proposes(1, 2);
    this.prints("planned\n");
  }

  writeStackFile(stack: string, text: string): void {
    writeFileSync(join(this.project, `Pulumi.${stack}.yaml`), text);
  }

  /** What the state says from now on. */
  states(deployment: object): void {
    writeFileSync(join(this.folder, "state.json"), JSON.stringify({ version: 3, deployment }));
  }

  /** Which updates the history has. */
  remembers(updates: readonly object[]): void {
    writeFileSync(join(this.folder, "history.json"), JSON.stringify(updates));
  }

  /** A preview's step: the number of dynos goes from one to the other; `same` proposes nothing. */
  proposes(from: number, to: number): void {
    const metadata = {
      op: from === to ? "same" : "update",
      urn: urn("console-web"),
      old: { inputs: { size: "basic", quantity: from } },
      new: { inputs: { quantity: to, size: "basic" } },
    };
    this.plans(metadata);
  }

  /** Another preview's only step. */
  plans(metadata: object): void {
    this.tells([
      { resourcePreEvent: { metadata } },
      { summaryEvent: { resourceChanges: { [(metadata as { op?: string }).op ?? "same"]: 1 } } },
    ]);
  }

  /** What a run tells of itself. */
  tells(events: readonly object[]): void {
    const lines = events.map((event) => `${JSON.stringify(event)}\n`);
    writeFileSync(join(this.folder, "events"), lines.join(""));
  }

  /** What the state says from the end of the next run on. */
  leaves(deployment: object): void {
    writeFileSync(join(this.folder, "next.json"), JSON.stringify({ version: 3, deployment }));
  }

  /** What it answers where it is asked for the state. */
  exports(text: string): void {
    writeFileSync(join(this.folder, "state.json"), text);
  }

  prints(output: string): void {
    writeFileSync(join(this.folder, "output"), output);
  }

  /** What it was called with, one call a line; questions about the state left out. */
  get calls(): readonly string[] {
    return this.read("args").trim().split("\n");
  }

  get environment(): readonly string[] {
    return this.read("env").split("\n");
  }

  get path(): string {
    return `${this.folder}${delimiter}${process.env["PATH"] ?? ""}`;
  }

  private read(name: string): string {
    return readFileSync(join(this.folder, name), "utf8");
  }
}

/** As much of a stack file as a release looks at. */
const readyStackFile = `secretsprovider: awskms://alias/raxx-pulumi?region=us-east-1
encryptedkey: ${Buffer.alloc(184, 7).toString("base64")}
config: {}
`;
