import Table from "cli-table3";
import pc from "picocolors";
import type { ManagedSecret } from "../../domain/secrets";
import { type Holds, nameOf } from "./consumers";
import type { Age, Due } from "./status";
import { inStep, type Standing } from "./survey";
import type { Synced } from "./sync";

/** The registry, a secret to a row and a consumer to a line; fits 80 columns. */
export function registryText(secrets: readonly ManagedSecret[]): string {
  const blocks = secrets.map(({ name, vaultPath, minimumBytes, rotationDays, consumers }) => {
    const rules = [
      minimumBytes === undefined ? "issued elsewhere" : `${minimumBytes} bytes or more`,
      rotationDays === undefined ? "replaced on suspicion" : `replaced every ${rotationDays} days`,
    ];
    const places = consumers.map((consumer) => `    -> ${nameOf(consumer)}`);
    return [`${pc.bold(name)}  ${pc.dim(rules.join(", "))}`, `  ${vaultPath}`, ...places].join(
      "\n",
    );
  });
  return blocks.join("\n");
}

const dueText: Readonly<Record<Due, string>> = {
  kept: pc.green("kept"),
  soon: pc.yellow("due soon"),
  due: pc.red("due"),
  missing: pc.red("not in the vault"),
};

/** Age and period of each secret. */
export function ageText(ages: readonly Age[]): string {
  const table = plainTable(["secret", "age", "period", "state"]);
  for (const { secret, days, due } of ages)
    table.push([secret.name, inDays(days), inDays(secret.rotationDays), dueText[due]]);
  const late = ages.filter(({ due }) => due === "due").map(({ secret }) => secret.name);
  const next = late.map((name) => `raxx secrets rotate ${name}`);
  return [table.toString(), ...next].join("\n");
}

const inDays = (days: number | undefined): string => (days === undefined ? "-" : `${days} d`);

const holdsText: Readonly<Record<Holds, string>> = {
  "vault's value": pc.green("agrees"),
  "another value": pc.red("differs"),
  placeholder: pc.red("placeholder"),
  nothing: pc.red("absent"),
};

/** What each consumer holds beside the vault. */
export function standingText(standings: readonly Standing[]): string {
  const table = plainTable(["secret", "consumer", "beside the vault"]);
  for (const { secret, inVault, consumers } of standings) {
    for (const { consumer, holds } of consumers)
      table.push([secret.name, nameOf(consumer), inVault ? holdsText[holds] : dueText.missing]);
  }
  const wrong = standings.filter((standing) => !inStep(standing));
  const next =
    wrong.length === 0
      ? pc.green("✓ every consumer holds the vault's value")
      : `raxx secrets sync ${wrong.map(({ secret }) => secret.name).join(" ")}`;
  return [table.toString(), next].join("\n");
}

/** What was written, or is to be. */
export const syncedText = (synced: readonly Synced[]): string =>
  synced
    .map(({ secret, written }) => `${secret.name} -> ${written.map(nameOf).join(", ")}`)
    .join("\n");

const plainTable = (head: string[]) =>
  new Table({ head, style: { head: [], border: [], compact: true } });
