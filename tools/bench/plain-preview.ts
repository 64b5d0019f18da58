import { LocalWorkspace } from "@pulumi/pulumi/automation";
import { program } from "../../src/program";
import { aws } from "../../src/simulator/aws/provider";
import { cloudflare } from "../../src/simulator/cloudflare/provider";
import { Faults } from "../../src/simulator/cloud/faults";
import { LivingWorld } from "../../src/simulator/cloud/living-world";
import { github } from "../../src/simulator/github/provider";
import { heroku } from "../../src/simulator/heroku/provider";
import { Simulation } from "../../src/simulator/provider/simulation";
import { serve } from "../../src/simulator/wire/protocol";

/**
 * `plain-preview.ts PROJECT WORLD`: the preview as one would build it first, with Node's defaults, the program inline in
 * the Automation API, and the providers in the same thread. The engine is the `pulumi` on PATH.
 */
async function main([workDir = "", world = ""]: readonly string[]): Promise<void> {
  const faults = new Faults(undefined);
  const living = new LivingWorld(world);
  const ports: string[] = [];
  for (const provider of [aws, cloudflare, github, heroku])
    ports.push(`${provider.plugin}:${await serve(new Simulation(provider, living, faults))}`);
  const envVars = { PULUMI_DEBUG_PROVIDERS: ports.join(",") };
  const stack = await LocalWorkspace.selectStack(
    { stackName: "staging", projectName: "raxx", program },
    { workDir, envVars },
  );
  const { changeSummary } = await stack.preview();
  process.stdout.write(`${JSON.stringify(changeSummary)}\n`);
  process.exit(0);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
