/**
 * Where each kind of thing may live. Regions are literal types, so that a stack file which names
 * another one is refused before anything is planned (DPIA §3 risk 2, BCP §1).
 */

/** Heroku's common-runtime region of the Union; the analytics store may be nowhere else (DPIA §1). */
export const analyticsHerokuRegion = "eu" as const;

/** Every other Heroku app: the platform's single region (BCP §1.1). */
export const platformHerokuRegion = "us" as const;

export type HerokuRegion = typeof analyticsHerokuRegion | typeof platformHerokuRegion;

/** The platform's only AWS region (BCP §1.3–1.8). */
export const awsRegion = "us-east-1" as const;

/** Both Lightsail hosts stand here (BCP §1.3, §1.4). */
export const lightsailZone = "us-east-1a" as const;

/**
 * AWS regions inside the European Union. `eu-west-2` (London) and `eu-central-2` (Zurich) are
 * European and not in the Union.
 */
export const awsRegionsInUnion = [
  "eu-central-1",
  "eu-west-1",
  "eu-west-3",
  "eu-north-1",
  "eu-south-1",
  "eu-south-2",
] as const;
