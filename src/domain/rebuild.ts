/** A phase of the rebuild from nothing (BCP §3.2), as its section has it. */
export interface RebuildPhase {
  readonly number: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly title: string;
  /** Minutes after the beginning of the rebuild in which it is to be done. */
  readonly from: number;
  readonly until: number;
}

/** The seven phases with the time that the plan gives each. */
export const rebuildPhases: readonly RebuildPhase[] = [
  { number: 1, title: "AWS access and state", from: 0, until: 30 },
  { number: 2, title: "vault", from: 30, until: 120 },
  { number: 3, title: "SSM parameters", from: 120, until: 180 },
  { number: 4, title: "Heroku applications", from: 180, until: 300 },
  { number: 5, title: "Cloudflare", from: 240, until: 300 },
  { number: 6, title: "FreeScout", from: 300, until: 360 },
  { number: 7, title: "verify and soft-open", from: 360, until: 720 },
];

export type PhaseNumber = RebuildPhase["number"];

/** The application's own workflow that deploys the code of every app (BCP §3.2 phase 4). */
export const deployWorkflow = "deploy-heroku.yml";
