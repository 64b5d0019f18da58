import type { Terms } from "../match";

/** Offences, charges and sentences. */
export const criminal: Terms = {
  category: "criminal",
  anywhere: `
    antecedentes penales, arrest, arrest charge, arrest date, arrest dt, arrest reason, arrest time,
    arrest type, bail, booking charge, booking no, booking number, casier judiciaire, charge cd,
    charge code, charge desc, charge description, conviction, conviction code, conviction date,
    convictions, convictions count, court charge, crime type, criminal background, criminal charge,
    criminal history, criminal offence, criminal record, dbs result, disposition cd, disposition
    code, felony, incarceration, jail, jail days, jail time, misdemeanor, offence, offence code,
    offence date, offence statute, offence type, offense, offense code, offense date, offense desc,
    offense description, offense type, parole, past convictions, penal record, penalty points, plea,
    plea cd, plea code, police clearance, police record, previous convictions, prior arrests, prior
    convictions, prison, prison sentence, probation, sentence length, sentence text, sentence years,
    sentencing, sex offender, sexual violence type, spent convictions, statute cd, statute code,
    traffic violation, unspent convictions, verdict, vorstrafen, warrant, warrant no, warrant number`,
};
