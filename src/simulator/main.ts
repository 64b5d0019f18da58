import { parseArgs } from "node:util";
import { aws } from "./aws/provider";
import { cloudflare } from "./cloudflare/provider";
import { Faults } from "./cloud/faults";
import { github } from "./github/provider";
import { heroku } from "./heroku/provider";
import { lockWorld } from "./cloud/world-lock";
import { serve } from "./wire/protocol";
import { Simulation } from "./provider/simulation";
import { LivingWorld } from "./cloud/living-world";

/**
 * Serves the simulated providers until the parent closes our standard input or sends SIGTERM:
 * `main.ts --world FILE [--faults FILE]`. Prints one line of JSON, plugin name to port, when all listen.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { world: { type: "string" }, faults: { type: "string" } },
  });
  if (values.world === undefined) throw new Error("name the world file: --world FILE");
  process.stdin.on("end", stop).on("error", stop).resume();
  // Ctrl-C goes to everyone in the terminal: the engine still needs us to finish what it began.
  process.once("SIGTERM", stop).on("SIGINT", () => {});
  await lockWorld(values.world);
  const world = new LivingWorld(values.world);
  const faults = new Faults(values.faults);
  const providers = [aws, cloudflare, github, heroku];
  const ports: Record<string, number> = {};
  for (const provider of providers)
    ports[provider.plugin] = await serve(new Simulation(provider, world, faults));
  process.stdout.write(`${JSON.stringify(ports)}\n`);
}

/** Every answer given is on disk already, so there is nothing to finish. */
function stop(): void {
  process.exit(0);
}

main().catch((error: unknown) => {
  process.stderr.write(
    `simulated providers: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
});
