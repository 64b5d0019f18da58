import { awsTypes } from "./aws";
import { cloudflareTypes } from "./cloudflare";
import { githubTypes } from "./github";
import { herokuTypes } from "./heroku";
import type { AdoptableType } from "./type";

/** Every type that can be adopted, by Pulumi's token. */
export const adoptableTypes: Readonly<Record<string, AdoptableType>> = {
  ...awsTypes,
  ...cloudflareTypes,
  ...githubTypes,
  ...herokuTypes,
};

/** Pulumi's token of a type of Terraform's; undefined of one that the platform does not declare. */
export const tokenOf = (terraform: string): string | undefined =>
  Object.keys(adoptableTypes).find((token) => adoptableTypes[token]?.terraform.includes(terraform));
