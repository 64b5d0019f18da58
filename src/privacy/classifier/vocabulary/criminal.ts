import type { Terms } from "../match";

/** Offences, charges and sentences. */
export const criminal: Terms = {
  category: "criminal",
  anywhere: `
    antecedentes penales, arrest, arrest date, casier judiciaire, charge description, conviction,
    conviction date, convictions, crime type, criminal charge, criminal history, criminal record,
    felony, offence, offense, offense date, offense description, parole, penal record, plea,
    police record, probation, sentence length, sentence years, sexual violence type,
    spent convictions, unspent convictions, verdict, vorstrafen, warrant`,
};
