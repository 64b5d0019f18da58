import { isIPv4 } from "node:net";
import { services } from "../../../config/services";
import { CannotRun } from "../../../process/cannot-run";
import type { Surroundings } from "../../change/surroundings";
import { Lightsail } from "../../clients/lightsail";
import { open } from "../../clients/open";

/**
 * Does `work` while the host's shell can be reached from here, and from here alone: no port for it is open otherwise
 * (BCP §1.4). It is closed whatever becomes of `work`.
 * @throws CannotRun where it could not be closed, with the command that closes it
 */
export async function withOpenPort<Result>(
  instance: string,
  { env, patience }: Surroundings,
  tell: (line: string) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  const host = new Lightsail(patience);
  const address = await ownAddress(env, patience);
  tell(`opening port 22 of ${instance} for ${address}`);
  try {
    // An answer that was lost may have opened it.
    await host.openShell(instance, address);
    return await work();
  } finally {
    await host.closeShell(instance, address).catch((error: unknown) => {
      throw new CannotRun(
        `Port 22 of ${instance} is still open for ${address}: ${error instanceof Error ? error.message : "no answer"}. ` +
          `Close it: aws lightsail close-instance-public-ports --instance-name ${instance} --port-info fromPort=22,toPort=22,protocol=TCP,cidrs=${address}/32`,
        { cause: error },
      );
    });
    tell(`closed port 22 of ${instance}`);
  }
}

/** The address that others see of this machine. */
async function ownAddress(
  env: NodeJS.ProcessEnv,
  patience: Surroundings["patience"],
): Promise<string> {
  const { address } = services(["ownAddress"], env).ownAddress;
  const service = { name: "the address service", address, headers: {}, remedies: {}, patience };
  let found = "";
  for await (const piece of await open(service, { method: "GET", path: "/" })) {
    found += Buffer.from(piece).toString();
    if (found.length > 100) break;
  }
  if (isIPv4(found.trim())) return found.trim();
  throw new CannotRun(`${address} does not tell this machine's IPv4 address. Nothing was opened.`);
}
