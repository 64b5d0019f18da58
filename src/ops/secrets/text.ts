import Table from "cli-table3";
import pc from "picocolors";
import type { Environment } from "../../domain/environments";
import { type ManagedSecret, placeOf } from "../../domain/secrets";
import type { Holds } from "./consumers";
import { handText, remedyOf } from "./remedy";
import type { Rotated } from "./rotate";
import type { Age, Due } from "./status";
import { agreeing, inStep, type Standing } from "./survey";
import type { Synced } from "./sync";
import { raxx } from "../../process/raxx-command";

/** The registry, a secret to a row and a consumer to a line; fits 80 columns. */
export function registryText(secrets: readonly ManagedSecret[]): string {
  const blocks = secrets.map(
    ({ name, vaultPath, minimumBytes, rotationDays, consumers, byHand }) => {
      const rules = [
        minimumBytes === undefined ? "issued elsewhere" : `${minimumBytes} bytes or more`,
        rotationDays === undefined
          ? "replaced on suspicion"
          : `replaced every ${rotationDays} days`,
      ];
      const names = [
        ...consumers.map(placeOf),
        ...(byHand === undefined ? [] : [`${byHand}, by hand`]),
      ];
      const places = names.map((place) => `    -> ${place}`);
      return [`${pc.bold(name)}  ${pc.dim(rules.join(", "))}`, `  ${vaultPath}`, ...places].join(
        "\n",
      );
    },
  );
  return blocks.join("\n");
}

const dueText: Readonly<Record<Due, string>> = {
  kept: pc.green("kept"),
  soon: pc.yellow("due soon"),
  due: pc.red("due"),
  missing: pc.red("not in the vault"),
};

/** Age and period of each secret. */
export function ageText(environment: Environment, ages: readonly Age[]): string {
  const table = plainTable(["secret", "age", "period", "state"]);
  for (const { secret, days, due } of ages)
    table.push([secret.name, inDays(days), inDays(secret.rotationDays), dueText[due]]);
  const open = ages.filter(({ due }) => due !== "kept");
  const next = open.map((age) => `  ${remedyOf(environment, age.secret)}`);
  const head = next.length === 0 ? [] : ["Next:"];
  return [table.toString(), ...head, ...next].join("\n");
}

const inDays = (days: number | undefined): string => (days === undefined ? "-" : `${days} d`);

const holdsText: Readonly<Record<Holds, string>> = {
  "vault's value": pc.green("agrees"),
  "another value": pc.red("differs"),
  placeholder: pc.red("placeholder"),
  nothing: pc.red("absent"),
};

/** What each consumer holds beside the vault. */
export function standingText(environment: Environment, standings: readonly Standing[]): string {
  const table = plainTable(["secret", "consumer", "beside the vault"]);
  for (const { secret, inVault, consumers, byHand } of standings) {
    for (const { consumer, holds } of consumers)
      table.push([secret.name, placeOf(consumer), inVault ? holdsText[holds] : dueText.missing]);
    if (byHand)
      table.push([secret.name, byHand.asked, (byHand.kept ? pc.green : pc.red)(byHand.seen)]);
  }
  const wrong = standings.filter((standing) => !inStep(standing));
  if (wrong.length === 0)
    return `${table.toString()}\n${pc.green("✓ every consumer holds the vault's value")}`;
  const missing = wrong.filter(({ inVault }) => !inVault);
  const next = [
    ...missing.map(({ secret }) => remedyOf(environment, secret)),
    ...wrong
      .filter(({ inVault, consumers }) => inVault && !agreeing(consumers))
      .map(({ secret }) => raxx`secrets sync ${secret.name} --env ${environment}`),
  ];
  const hand = wrong.flatMap(({ secret, byHand }) =>
    byHand?.kept === false ? [handText(environment, secret)] : [],
  );
  return [
    table.toString(),
    ...(next.length === 0 ? [] : ["Next:", ...next.map((line) => `  ${line}`)]),
    ...hand,
  ].join("\n");
}

/** What a rotation did, and where it made no new value, how to get one. */
export function doneText(environment: Environment, { secret, did, proof }: Rotated): string {
  const { name, minimumBytes, issuer } = secret;
  if (did !== "proven") return `${name}: ${did}; ${proof}.`;
  const nothingNew = `${name}: no new value was made. The vault's is less than an hour old, every consumer had it, and it was proven again: ${proof}.`;
  return minimumBytes === undefined && issuer === undefined
    ? nothingNew
    : `${nothingNew}\nTo make another one now:\n  ${raxx`secrets rotate ${name} --env ${environment} --again`}`;
}

/** What was written, or is to be. */
export const syncedText = (synced: readonly Synced[]): string =>
  synced
    .map(({ secret, written }) => `${secret.name} -> ${written.map(placeOf).join(", ")}`)
    .join("\n");

const plainTable = (head: string[]) =>
  new Table({ head, style: { head: [], border: [], compact: true } });
