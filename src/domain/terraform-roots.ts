import { backend } from "./backend";

/** Terraform's lock, which the states of all roots share (BCP §1.7). */
export const terraformLockTable = "raxx-iac-state-locks";

/**
 * The Terraform roots that the plan names (BCP §1.7, §3.2 phase 2, open questions 1 and 2). It says of the first alone that its state was
 * seen in the bucket; of the others it is convention, which `raxx adopt roots` looks at.
 */
export const terraformRoots = [
  "cf-pages-docs-customer",
  "freescout",
  "waf",
  "cf-access",
  "infisical",
] as const;

export type TerraformRoot = (typeof terraformRoots)[number];

/** Where a root keeps its state, as the program declares it. */
export interface RootBackend {
  readonly root: string;
  readonly bucket: string;
  readonly lockTable: string;
}

export const terraformRootType = "raxx:state:TerraformRoot";

export const rootBackendOf = (root: TerraformRoot): RootBackend => ({
  root,
  bucket: backend.bucket,
  lockTable: terraformLockTable,
});

/** The root that the key of a state speaks of: a part of its path, or the file's own name. */
export const rootIn = (key: string): TerraformRoot | undefined =>
  terraformRoots.find((root) =>
    key.split("/").some((part) => part.replace(/\.(?:tfstate|json)$/, "") === root),
  );
