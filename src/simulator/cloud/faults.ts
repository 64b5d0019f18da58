import { existsSync, readFileSync } from "node:fs";

const operations = ["create", "read", "update", "delete", "diff", "check", "invoke"] as const;
const kinds = ["throttle", "server-error", "timeout", "partial"] as const;
export type Operation = (typeof operations)[number];

/** A fault to inject. A faults file is a JSON list of these; what is left out matches everything. */
export interface Fault {
  /** Token of the resource or function. */
  type?: string;
  /** The resource's name, in the program or in the cloud. */
  name?: string;
  operation: Operation;
  fault: (typeof kinds)[number];
  /** How many requests fail; all of them when absent. A retry is a request. */
  times?: number;
  /** How many matching requests succeed first. */
  after?: number;
  /** The request took effect, and only its answer was lost. */
  landed?: boolean;
}

/** A request that a fault may meet. `names` are the resource's names, in the program and in the cloud. */
export interface Request {
  type: string;
  names: readonly string[];
  operation: Operation;
}

/** Faults to inject, from a file that is read again at every request, so that a test may change it. */
export class Faults {
  private readonly file: string | undefined;
  private text = "";
  private rules: Fault[] = [];
  private seen: number[] = [];

  constructor(file: string | undefined) {
    this.file = file;
  }

  /** The fault that this request meets, if any. Every call is one request, and counts. */
  next(request: Request): Fault | undefined {
    this.reload();
    const index = this.rules.findIndex(
      (candidate, i) => matches(candidate, request) && this.isDue(candidate, i),
    );
    return this.rules[index];
  }

  private isDue({ after = 0, times = Infinity }: Fault, index: number): boolean {
    const before = this.seen[index] ?? 0;
    this.seen[index] = before + 1;
    return before >= after && before < after + times;
  }

  private reload(): void {
    const present = this.file !== undefined && existsSync(this.file);
    const text = present ? readFileSync(this.file ?? "", "utf8") : "";
    if (text === this.text) return;
    this.rules = text === "" ? [] : parseFaults(text, this.file ?? "");
    this.text = text;
    this.seen = [];
  }
}

const matches = ({ type, name, operation }: Fault, request: Request): boolean =>
  operation === request.operation &&
  (type === undefined || type === request.type) &&
  (name === undefined || request.names.includes(name));

/**
 * What a faults file says.
 * @throws Error naming the file, the fault and the key that cannot be used
 */
export function parseFaults(text: string, file: string): Fault[] {
  const rules: unknown = JSON.parse(text);
  if (!Array.isArray(rules)) throw new Error(`${file} must be a list of faults`);
  return rules.map((rule: unknown, i) => checked(rule, `${file}: fault ${i + 1}`));
}

/** What each key of a fault must be, for messages and for the check. */
const keys: Record<keyof Fault, { is: string; fits: (value: unknown) => boolean }> = {
  type: { is: "a token", fits: (value) => typeof value === "string" },
  name: { is: "a name", fits: (value) => typeof value === "string" },
  operation: {
    is: `one of ${operations.join(", ")}`,
    fits: (value) => operations.some((one) => one === value),
  },
  fault: { is: `one of ${kinds.join(", ")}`, fits: (value) => kinds.some((one) => one === value) },
  times: { is: "a count above 0", fits: (value) => Number.isInteger(value) && Number(value) > 0 },
  after: { is: "a count", fits: (value) => Number.isInteger(value) && Number(value) >= 0 },
  landed: { is: "true or false", fits: (value) => typeof value === "boolean" },
};

function checked(rule: unknown, where: string): Fault {
  if (typeof rule !== "object" || rule === null) throw new Error(`${where} must be an object`);
  for (const name of Object.keys(rule))
    if (!(name in keys)) throw new Error(`${where} has the unknown key ${name}`);
  for (const [name, { is, fits }] of Object.entries(keys)) {
    const value: unknown = Reflect.get(rule, name);
    const needed = name === "operation" || name === "fault";
    if (value === undefined ? needed : !fits(value))
      throw new Error(`${where}: ${name} must be ${is}`);
  }
  return rule as Fault;
}
