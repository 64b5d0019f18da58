/** A function of the platform, and whether it goes on while nobody can reach the operator (BCP §6.1). */
export interface WithoutOperator {
  readonly what: string;
  readonly goesOn: boolean;
  readonly why: string;
}

const stops = (what: string, why: string): WithoutOperator => ({ what, goesOn: false, why });
const goesOn = (what: string, why: string): WithoutOperator => ({ what, goesOn: true, why });

/** The plan's honest assessment, in its order. */
export const withoutOperator: readonly WithoutOperator[] = [
  stops("prod deployments", "a person has to approve them (ADR-0020)"),
  goesOn("staging deployments", "a push to main needs no approval"),
  stops("rotation of secrets", "Heroku's account is the operator's"),
  goesOn("tickets", "EyeTok opens them; nobody answers"),
  goesOn("the platform", "what is deployed keeps running"),
  goesOn("paper trading", "its gate is in the code"),
  goesOn("live trading", "its flags are off before launch"),
  stops("changes of AWS", "they need the operator's credentials"),
  stops("data subjects' requests", "by hand, and the 30 days run on"),
];
