import type { PhaseNumber } from "../../domain/rebuild";
import type { Environment } from "../../domain/environments";
import type { HostName } from "../../domain/lightsail";
import type { Patience } from "../clients/request";
import { Lightsail } from "../clients/lightsail";
import { chosenSource } from "../hosts/source";
import type { AccountLists } from "./accounts";
import { attachIp, restoreHost, update } from "./commands";
import type { Need, Sight } from "./need";

/** A host of Lightsail that the stack file declares. */
interface Host {
  readonly name: string;
  readonly staticIp: string;
}

/** A host, its address and what it could be restored from (BCP §3.2 phases 2 and 6). */
export const hostNeeds = (
  phase: PhaseNumber,
  env: Environment,
  which: HostName,
  host: Host,
  lists: AccountLists,
  patience: Patience,
): readonly Need[] => [
  {
    phase,
    name: `host ${host.name}`,
    next: update(env),
    look: async (): Promise<Sight> => {
      const found = await lists.list("aws", "aws:lightsail/instance:Instance");
      if (found.some(({ name }) => name === host.name))
        return { there: true, seen: "Lightsail has it" };
      // Lightsail removes a host's automatic snapshots with the host, some time later.
      const source = await chosenSource(new Lightsail(patience), host.name, {}).catch(
        () => undefined,
      );
      if (!source) return { there: false, seen: "neither the host nor a snapshot of it is there" };
      const seen = `the host is gone; its newest snapshot is of ${source.createdAt.toISOString()}`;
      return { there: false, seen, next: restoreHost(env, which) };
    },
  },
  {
    phase,
    name: `address of ${host.name}`,
    next: update(env),
    look: async (): Promise<Sight> => {
      const found = await lists.list("aws", "aws:lightsail/staticIp:StaticIp");
      const own = found.find(({ name }) => name === host.staticIp);
      if (!own)
        return { there: false, seen: `${host.staticIp} is gone: DNS has to change with it` };
      const attachments = await lists.list(
        "aws",
        "aws:lightsail/staticIpAttachment:StaticIpAttachment",
      );
      return attachments.some(
        ({ staticIpName, instanceName }) =>
          staticIpName === host.staticIp && instanceName === host.name,
      )
        ? { there: true, seen: `${host.staticIp} is attached` }
        : { there: false, seen: `${host.staticIp} is not attached`, next: attachIp(host) };
    },
  },
];
