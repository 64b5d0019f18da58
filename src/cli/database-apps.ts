import { InvalidArgumentError } from "commander";

/** Apps whose databases operations may work on. */
export const databaseApps = ["api", "velvet", "queue"] as const;

/** By its short name, or by the whole. */
export function appOf(text: string): (typeof databaseApps)[number] {
  const name = text.replace(/^raxx-|-(?:prod|staging)$/g, "");
  const app = databaseApps.find((each) => each === name);
  if (app !== undefined) return app;
  throw new InvalidArgumentError(
    name === "analytics"
      ? "Heroku keeps backups in us-east-1, where nothing of the analytics store may be (BCP §2.1, DPIA §1)."
      : `Choose ${databaseApps.join(", ")}.`,
  );
}
