import { awsRegion } from "./regions";

/** Where Pulumi keeps the state of this program: a prefix of its own in the state bucket (BCP §1.7). */
export const backend = {
  bucket: "raxx-iac-state-prod",
  prefix: "pulumi",
  /** Name of the project in Pulumi.yaml; the state's paths carry it. */
  project: "raxx",
  /** The key that encrypts secrets in the state; `secretsprovider` of the stack files names it. */
  keyAlias: "alias/raxx-pulumi",
} as const;

/** The `backend.url` of Pulumi.yaml. */
export const backendUrl = `s3://${backend.bucket}/${backend.prefix}?region=${awsRegion}`;
