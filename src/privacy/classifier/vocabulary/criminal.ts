import type { Terms } from "../match";

/** Offences, charges and sentences. */
export const criminal: Terms = {
  category: "criminal",
  anywhere: `
    arrest, conviction, convictions, criminal history, criminal record, felony, offence, offense,
    probation, sentence years`,
};
