import type { Terms } from "../match";

/** Offences, charges and sentences. */
export const criminal: Terms = {
  category: "criminal",
  anywhere: `
    acquittal, acquitted, ankle monitor, antecedentes penales, arraignment, arrest, arrest charge,
    arrest date, arrest dt, arrest reason, arrest time, arrest type, bail, bail amount, bail
    conditions, booking charge, booking no, booking number, casier judiciaire, cautions, charge cd,
    charge code, charge desc, charge description, charge sheet, charges filed, community service
    hours, conviction, conviction code, conviction date, convictions, convictions count, court
    charge, crime number, crime reference, crime reference number, crime type, criminal background,
    criminal charge, criminal conviction, criminal convictions, criminal history, criminal offence,
    criminal offences, criminal record, curfew, custody record, custody status, dbs disclosure, dbs
    result, disposition cd, disposition code, drink driving, driving convictions, driving offence,
    driving offences, dui, dwi, felony, fixed penalty, fraud conviction, gang member, gang
    membership, guilty plea, incarceration, indictment, interpol notice, jail, jail days, jail time,
    juvenile record, misdemeanor, motoring convictions, offence, offence code, offence date, offence
    statute, offence type, offender risk, offender type, offending history, offense, offense code,
    offense date, offense desc, offense description, offense type, parole, parole date, parole
    status, past convictions, penal record, penalty notice, penalty points, plea, plea cd, plea
    code, pleaded, police clearance, police record, police record number, police report, previous
    convictions, prior arrests, prior convictions, prison, prison sentence, prison term, probation,
    probation order, protection order, protective order, reconviction, release on licence, remand,
    remand date, reoffending risk, restraining order, risk of reoffending, sentence length, sentence
    text, sentence years, sentencing, sex offender, sexual violence type, speeding offence, spent
    convictions, statute cd, statute code, terrorism flag, time served, traffic violation, unspent
    convictions, verdict, victim statement, vorstrafen, wanted for, wanted status, warrant, warrant
    no, warrant number, watchlist match`,
};
