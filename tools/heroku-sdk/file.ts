import type { Resource } from "./schema";

export const repository = "https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2";

/** Page of the Terraform provider that a class or function is described on. */
export function documentation(kind: "resources" | "data-sources", name: string): string {
  const page = name
    .replace(/^get/, "")
    .replaceAll(/[A-Z]/g, (letter, at: number) => (at === 0 ? "" : "_") + letter.toLowerCase());
  return `${repository}/docs/${kind}/${page}.md`;
}

/** First lines of a resource's file. */
export function imports({ inputProperties, properties }: Resource): string {
  const nested = (from: object): boolean => JSON.stringify(from).includes("#/types/");
  return [
    'import * as pulumi from "@pulumi/pulumi";',
    nested(inputProperties) || nested(properties)
      ? 'import type * as inputs from "./types/input";'
      : "",
    nested(properties) ? 'import type * as outputs from "./types/output";' : "",
    'import * as utilities from "./utilities";',
  ]
    .filter((line) => line !== "")
    .join("\n");
}
