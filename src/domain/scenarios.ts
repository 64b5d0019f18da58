import type { DrillKind } from "./continuity";
import type { RecordedCommand } from "./operations";

/** A loss that the plan foresees, and how long it lasts and how much it takes by its honest assessment (BCP §3.3). */
export interface Scenario {
  readonly name: string;
  /** Minutes at most; absent where nothing ends it but the operator's return. */
  readonly rto?: number;
  /** Minutes at most; absent where nothing is lost that time counts. */
  readonly rpo?: number;
  /** The component of BCP §1 whose mechanism bounds what is lost. */
  readonly component: string;
  /** What shows how long it really takes. */
  readonly measuredBy:
    | { readonly drill: DrillKind }
    | { readonly operation: RecordedCommand }
    /** Why nothing does. */
    | { readonly nothing: string };
}

const hours = (count: number): number => count * 60;

/** The eight scenarios, in the plan's order. */
export const scenarios: readonly Scenario[] = [
  {
    name: "a dyno crashes",
    ...{ rto: 10, rpo: 0, component: "Heroku apps" },
    measuredBy: { nothing: "Heroku restarts it, and says nowhere how long that took" },
  },
  {
    name: "a bad deployment is rolled back",
    ...{ rto: 15, rpo: 0, component: "Heroku apps" },
    measuredBy: { operation: "app rollback" },
  },
  {
    name: "Postgres is restored",
    ...{ rto: hours(3), rpo: 5, component: "Heroku Postgres" },
    measuredBy: { drill: "postgres" },
  },
  {
    name: "the vault's host is lost",
    ...{ rto: hours(4), rpo: hours(24), component: "vault" },
    measuredBy: { drill: "vault" },
  },
  {
    name: "FreeScout's host is lost",
    ...{ rto: hours(1), rpo: hours(24), component: "FreeScout" },
    measuredBy: { drill: "freescout" },
  },
  {
    name: "the Heroku account is compromised",
    ...{ rto: hours(12), rpo: hours(24), component: "Heroku Postgres" },
    measuredBy: { drill: "golden-image" },
  },
  {
    name: "the state of deployments is lost",
    ...{ rto: hours(8), component: "state of deployments" },
    measuredBy: { drill: "state" },
  },
  {
    name: "the operator cannot be reached for 48 hours",
    component: "GitHub",
    measuredBy: { nothing: "prod deployments wait for the operator, which is accepted (BCP §1.9)" },
  },
];
