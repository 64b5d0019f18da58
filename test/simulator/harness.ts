import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type Properties } from "../../src/simulator/wire/properties";
import { type RunningProviders, startProviders } from "../../src/simulator/start";
import { Connection, type Declared, urnOf } from "./client";
import { fixtures } from "./fixtures";

export interface Session {
  /** Folder of the world file and whatever else a test needs; removed afterwards. */
  folder: string;
  world: string;
  faults: string;
  /** The connection to the provider of a package that tests share, configured as usual. */
  connection(name: string): Promise<Connection>;
  /** A connection of one's own, with a configuration of its own. */
  connect(name: string, config: Properties): Promise<Connection>;
  /** Ends the providers and starts them again over the same world. */
  restart(): Promise<void>;
}

/** How each provider is configured in the tests, unless they say otherwise. */
const configs: Record<string, Properties> = {
  aws: { region: "eu-central-1" },
  cloudflare: { apiToken: "simulated" },
  github: { owner: "raxx" },
  heroku: {},
};

/** Runs the real server process for the tests of one file. */
export function useProviders(): Session {
  // Registered first, so that it runs last.
  const session = new TestSession(scratchFolder());
  beforeAll(() => session.start());
  afterAll(() => session.stop());
  return session;
}

/** A folder that is removed after the tests of one file. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "simulated-cloud-"));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

class TestSession implements Session {
  readonly world: string;
  readonly faults: string;
  readonly folder: string;
  private running: RunningProviders | undefined;
  private connections: Connection[] = [];
  private readonly shared = new Map<string, Promise<Connection>>();

  constructor(folder: string) {
    this.folder = folder;
    this.world = join(folder, "world.json");
    this.faults = join(folder, "faults.json");
  }

  async start(): Promise<void> {
    this.running = await startProviders({ world: this.world, faults: this.faults });
  }

  async stop(): Promise<void> {
    this.connections.forEach((connection) => {
      connection.close();
    });
    this.connections = [];
    this.shared.clear();
    await this.running?.stop();
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  connection(name: string): Promise<Connection> {
    const known = this.shared.get(name) ?? this.connect(name, configs[name] ?? {});
    this.shared.set(name, known);
    return known;
  }

  async connect(name: string, config: Properties): Promise<Connection> {
    const plugin = name === "heroku" ? "terraform-provider" : name;
    const address = this.running?.debugProviders
      .split(",")
      .find((entry) => entry.startsWith(`${plugin}:`));
    const connection = new Connection(address ?? "");
    this.connections.push(connection);
    await connection.configure(config);
    return connection;
  }
}

/**
 * Makes the fixture of a type and, first, what it refers to; each once for this maker. `suffix` keeps names
 * apart from those of other tests over the same world.
 */
export class Maker {
  private readonly session: Session;
  private readonly suffix: string;
  private readonly made = new Map<string, Promise<Declared>>();

  constructor(session: Session, suffix: string) {
    this.session = session;
    this.suffix = suffix;
  }

  connection(type: string): Promise<Connection> {
    return this.session.connection(type.split(":")[0] ?? "");
  }

  make(type: string): Promise<Declared> {
    const known = this.made.get(type) ?? this.create(type);
    this.made.set(type, known);
    return known;
  }

  urn(type: string): string {
    return urnOf(type, `it-${this.suffix}`);
  }

  /** The fixture's inputs, with what they refer to already made. */
  async inputs(type: string): Promise<Properties> {
    const fixture = fixtures[type];
    if (fixture === undefined) throw new Error(`write a fixture for ${type}`);
    const needs = await Promise.all((fixture.needs ?? []).map((needed) => this.make(needed)));
    return fixture.inputs({ name: `it-${this.suffix}`, needs });
  }

  /** A resource beside the fixture's own: another name in the program, and changed inputs. */
  async another(type: string, name: string, change: Properties = {}): Promise<Declared> {
    const connection = await this.connection(type);
    const inputs = { ...(await this.inputs(type)), ...change };
    return connection.declare(urnOf(type, `${name}-${this.suffix}`), inputs);
  }

  private async create(type: string): Promise<Declared> {
    const connection = await this.connection(type);
    return connection.declare(this.urn(type), await this.inputs(type));
  }
}
