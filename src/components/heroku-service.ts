import * as heroku from "@pulumi/heroku";
import * as pulumi from "@pulumi/pulumi";
import type { PostgresPlan } from "../domain/heroku";
import { promisedSchedule } from "../domain/logical-backups";
import type { HerokuRegion } from "../domain/regions";
import { LogicalBackups } from "./logical-backups";
import type { Drained } from "./log-sink";

export interface HerokuServiceArgs {
  /** The app's real name, at most 30 characters. */
  readonly name: string;
  readonly region: HerokuRegion;
  /** The pipeline the app is coupled to, and the stage it stands in. */
  readonly pipeline: pulumi.Input<string>;
  readonly stage: "staging" | "production";
  readonly formation: readonly { type: string; size: string; quantity: number }[];
  /** Public hostname; Heroku obtains its certificate (ACM). */
  readonly host: string;
  /** Plain settings. A secret never stands here: see SecretContract. */
  readonly variables: Readonly<Record<string, string>>;
  /** What is on or off, and what an emergency may turn off by hand. */
  readonly switches?: readonly Switch[];
  readonly postgres?: PostgresArgs;
  /** `https://` address for router and application log lines. */
  readonly logSink?: pulumi.Input<string>;
  /** Whether app and database refuse deletion. */
  readonly protect: boolean;
}

/** A variable that is on or off, with what has to stand beside it. */
export interface Switch {
  readonly variable: string;
  readonly value: string;
  /** Variables that record why it may be on. */
  readonly evidence?: Readonly<Record<string, string>>;
}

export interface PostgresArgs {
  readonly plan: PostgresPlan;
  /**
   * A restricted role of the database. Its URL becomes the variable `<ROLE>_DATABASE_URL`
   * (Raptor's `RAPTOR_APP_DATABASE_URL`, BCP §1.2).
   */
  readonly restrictedRole?: string;
}

/** A Heroku app with everything that makes it a service: database, dynos, host, settings, logs. */
export class HerokuService extends pulumi.ComponentResource {
  readonly app: heroku.App;
  readonly database: heroku.Addon | undefined;
  /** Where DNS has to point for the service's host. */
  readonly dnsTarget: pulumi.Output<string>;
  /** What sends the service's log lines to its sink. */
  readonly drain: heroku.Drain | undefined;

  constructor(
    private readonly label: string,
    private readonly args: HerokuServiceArgs,
    parent: pulumi.Resource,
  ) {
    super("raxx:heroku:Service", label, {}, { parent });
    this.app = this.declareApp();
    this.database = args.postgres && this.declareDatabase(args.postgres);
    this.dnsTarget = this.declareHost().cname;
    this.declareSwitches(this.declareSettings());
    this.declareFormation();
    this.drain = this.declareLogDrain();
    this.coupleToPipeline();
    this.registerOutputs({ app: this.app.name });
  }

  /** The app's real name. */
  get name(): string {
    return this.args.name;
  }

  private get child(): pulumi.CustomResourceOptions {
    return { parent: this };
  }

  private get stateful(): pulumi.CustomResourceOptions {
    // A replacement would need the name twice: Heroku names are global.
    return { parent: this, protect: this.args.protect, deleteBeforeReplace: true };
  }

  private declareApp(): heroku.App {
    const { name, region } = this.args;
    return new heroku.App(`${this.label}-app`, { name, region, acm: true }, this.stateful);
  }

  private declareDatabase({ plan, restrictedRole }: PostgresArgs): heroku.Addon {
    const database = new heroku.Addon(
      `${this.label}-postgres`,
      {
        name: `${this.args.name}-postgres`,
        appId: this.app.id,
        plan: `heroku-postgresql:${plan}`,
      },
      this.stateful,
    );
    if (restrictedRole !== undefined) this.attachRole(database, restrictedRole);
    this.declareDumps();
    return database;
  }

  private declareDumps(): void {
    const { name: app } = this.args;
    const schedule = promisedSchedule(app);
    if (schedule !== undefined) new LogicalBackups(this.label, { app, schedule }, this);
  }

  /** Heroku names the variable after the attachment: `RAPTOR_APP_DATABASE` gives `…_URL`. */
  private attachRole(database: heroku.Addon, role: string): void {
    new heroku.AddonAttachment(
      `${this.label}-postgres-${role}`,
      {
        name: `${role.toUpperCase()}_DATABASE`,
        appId: this.app.id,
        addonId: database.id,
        namespace: `credential:${role}`,
      },
      this.child,
    );
  }

  private declareHost(): heroku.Domain {
    return new heroku.Domain(
      `${this.label}-domain`,
      { appId: this.app.id, hostname: this.args.host },
      this.child,
    );
  }

  /** An association rather than the app's own map: settings made elsewhere are left alone. */
  private declareSettings(): heroku.AppConfigAssociation {
    return this.associate("settings", this.args.variables);
  }

  /**
   * Each by itself: the provider sends all variables of an association when one of them changes, and would turn on
   * again what an emergency turned off.
   *
   * @param settings go first: a switch that stood among them is removed there before it is set here
   */
  private declareSwitches(settings: pulumi.Resource): void {
    for (const { variable, value, evidence } of this.args.switches ?? []) {
      const name = variable.toLowerCase().replaceAll("_", "-");
      this.associate(name, { [variable]: value, ...evidence }, { dependsOn: settings });
    }
  }

  private associate(
    name: string,
    vars: Readonly<Record<string, string>>,
    options: pulumi.CustomResourceOptions = {},
  ): heroku.AppConfigAssociation {
    return new heroku.AppConfigAssociation(
      `${this.label}-${name}`,
      { appId: this.app.id, vars: { ...vars } },
      { ...this.child, ...options },
    );
  }

  private declareFormation(): void {
    for (const { type, size, quantity } of this.args.formation) {
      new heroku.Formation(
        `${this.label}-${type}`,
        { appId: this.app.id, type, size, quantity },
        this.child,
      );
    }
  }

  /** Its token is what a receiver knows it by. */
  private declareLogDrain(): heroku.Drain | undefined {
    const { logSink: url } = this.args;
    if (url === undefined) return undefined;
    const options = { ...this.child, additionalSecretOutputs: ["token"] };
    return new heroku.Drain(`${this.label}-logs`, { appId: this.app.id, url }, options);
  }

  private coupleToPipeline(): void {
    new heroku.PipelineCoupling(
      `${this.label}-stage`,
      { appId: this.app.id, pipeline: this.args.pipeline, stage: this.args.stage },
      this.child,
    );
  }
}

/** The drains of services, as a sink admits them. */
export const drainedBy = (services: readonly HerokuService[]): readonly Drained[] =>
  services.flatMap(({ name, drain }) => (drain ? [{ app: name, token: drain.token }] : []));
