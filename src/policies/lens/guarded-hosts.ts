import type { SystemName } from "../../domain/systems";
import { answersFor } from "./cloudflare/entrances";
import type { PolicyFacts } from "./cloudflare/access";
import { systemIn } from "./ownership";

/** Hosts that somebody stands guard for. */
export interface Perimeter {
  readonly pattern: RegExp;
  /** Examples of the hosts, for which a wildcard would answer. */
  readonly hosts: readonly string[];
  /** Systems whose machines and apps are the origins of the hosts. */
  readonly systems: readonly SystemName[];
  /** What is wrong with the policies of an application. */
  readonly admission: (policies: readonly PolicyFacts[]) => readonly string[];
}

/** The guarded hosts that `host` answers for: itself, or those below its wildcard. */
export const answeredBy = ({ pattern, hosts }: Perimeter, host: string): readonly string[] =>
  pattern.test(host)
    ? [host]
    : hosts.filter((guarded) => host.startsWith("*.") && answersFor(host, guarded));

/** Whether a name is of one of the systems behind the hosts. */
export const isOfSystems = ({ systems }: Perimeter, name: string): boolean =>
  systems.some((system) => systemIn(name.replace(/\.herokuapp\.com$/, "")) === system);
