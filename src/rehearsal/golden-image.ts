import { environments } from "../domain/environments";
import type { PhaseNumber } from "../domain/rebuild";
import { isOpenSwitch } from "../policies/rules/platform/live-trading";
import type { Stage } from "./stage";

/** What was typed, and how long it took. */
export interface Step {
  readonly command: string;
  readonly seconds: number;
}

/** A phase of the rebuild that is through. */
export interface PhaseTime {
  readonly phase: PhaseNumber;
  /** Seconds after the beginning of the rebuild at which all of the phase was there. */
  readonly after: number;
  readonly steps: readonly Step[];
}

/** A command of the rebuild, and the phases that are not complete before it. */
interface Planned {
  readonly phases: readonly PhaseNumber[];
  readonly commands: readonly string[];
}

const each = (line: (env: string) => string): readonly string[] => environments.map(line);

/** The platform as it stands on the day before: deployed, every consumer with its secret, the vault exported. */
const before: readonly (readonly string[])[] = [
  each((env) => `pulumi stack init ${env} --no-select`),
  ...["prod", "staging"].map((env) => [`pulumi up --yes --skip-preview --stack ${env}`]),
  each((env) => `raxx secrets sync --env ${env} --yes`),
  ["raxx vault export --env prod"],
];

/**
 * The rebuild, in the order of BCP §3.2; commands of one step run side by side. One update of a stack makes whatever it
 * declares, so that it belongs to every phase that waits for a host, an app or a zone.
 */
const rebuild: readonly Planned[] = [
  { phases: [1], commands: each((env) => `raxx drill state --env ${env} --for-real --yes`) },
  { phases: [1], commands: each((env) => `pulumi refresh --yes --skip-preview --stack ${env}`) },
  { phases: [2, 3, 4, 5, 6], commands: ["pulumi up --yes --skip-preview --stack prod"] },
  { phases: [2, 3, 4, 5, 6], commands: ["pulumi up --yes --skip-preview --stack staging"] },
  { phases: [2], commands: ["raxx vault restore --env prod --from newest --yes"] },
  // Parameters and apps alike; prod first, because both environments' apps restart.
  ...environments.map((env): Planned => ({
    phases: [3, 4],
    commands: [`raxx secrets sync --env ${env} --yes`],
  })),
  { phases: [4], commands: ["raxx drill postgres --env prod --url -"] },
  {
    phases: [7],
    commands: [
      ...each((env) => `pulumi preview --expect-no-changes --stack ${env}`),
      ...each((env) => `raxx secrets verify --env ${env}`),
    ],
  },
];

/** Makes the platform on the stage, loses all of it but what the plan keeps, and rebuilds it by the plan's own commands. */
export class GoldenImage {
  private readonly steps: (Step & { phases: readonly PhaseNumber[]; after: number })[] = [];

  constructor(
    private readonly stage: Stage,
    private readonly tell: (line: string) => void,
    private readonly signal?: AbortSignal,
  ) {}

  /** Everything that stands before the bad day, and that day. */
  async lost(): Promise<void> {
    this.stage.vault.fill();
    for (const commands of before) await this.together(commands);
    this.tell("losing apps, hosts, zones, parameters, the vault, and the state of both stacks");
    this.stage.loseEverything();
    await this.stage.loseStates();
  }

  /** @returns the phases in their order, each with what was typed and when it was through */
  async rebuilt(): Promise<readonly PhaseTime[]> {
    const began = Date.now();
    for (const { phases, commands } of rebuild) {
      const steps = await this.together(commands);
      const after = secondsSince(began);
      this.steps.push(...steps.map((step) => ({ ...step, phases, after })));
    }
    return ([1, 2, 3, 4, 5, 6, 7] as const).map((phase) => {
      const own = this.steps.filter(({ phases }) => phases.includes(phase));
      const steps = own.map(({ command, seconds }) => ({ command, seconds }));
      return { phase, after: Math.max(...own.map(({ after }) => after)), steps };
    });
  }

  /** Switches that lead to money and stand open, as `app NAME`: no rebuild turns live trading on (BCP preamble). */
  openSwitches(): readonly string[] {
    return environments.flatMap((environment) => {
      const app = `raxx-api-${environment}`;
      const held = this.stage.services.configOf(app);
      if (!held || !("FLAG_LIVE_TRADING" in held)) return [`${app} FLAG_LIVE_TRADING (absent)`];
      return Object.entries(held)
        .filter(([name, value]) => isOpenSwitch.opens(name, value))
        .map(([name]) => `${app} ${name}`);
    });
  }

  private async together(commands: readonly string[]): Promise<readonly Step[]> {
    return Promise.all(
      commands.map(async (command) => {
        this.signal?.throwIfAborted();
        const began = Date.now();
        await this.run(command);
        const seconds = secondsSince(began);
        this.tell(`${seconds.toFixed(1).padStart(6)} s  ${command}`);
        return { command, seconds };
      }),
    );
  }

  private async run(command: string): Promise<void> {
    const [program, ...words] = command.split(" ");
    if (program === "pulumi") return this.stage.pulumi(words);
    return this.stage.raxx(words.join(" "));
  }
}

const secondsSince = (began: number): number => Math.round((Date.now() - began) / 100) / 10;
