import type { Terms } from "../match";

/** Offences, charges and sentences. */
export const criminal: Terms = {
  category: "criminal",
  anywhere: `
    acquittal, acquitted, adverse media, ankle monitor, antecedentes penales, arraignment, arrest,
    arrest charge, arrest date, arrest dt, arrest reason, arrest time, arrest type, background check
    report, background check result, bail, bail amount, bail conditions, bgc report, bgc result,
    booking charge, booking no, booking number, casier judiciaire, cautioned, cautions, charge cd,
    charge code, charge desc, charge description, charge sheet, charges filed, community service
    hours, convicted, conviction, conviction code, conviction date, conviction details, convictions,
    convictions count, court charge, court order, crim result, crime number, crime reference, crime
    reference number, crime type, criminal background, criminal charge, criminal check result,
    criminal conviction, criminal convictions, criminal history, criminal offence, criminal
    offences, criminal record, criminal result, curfew, custody record, custody status, dbs
    disclosure, dbs result, disposition cd, disposition code, drink driving, driving convictions,
    driving offence, driving offences, dui, dui indicator, dwi, ex offender, ex offender indicator,
    felony, fixed penalty, fraud conviction, gang, gang affiliation, gang member, gang membership,
    guilty plea, incarceration, indictment, interpol notice, jail, jail days, jail time, juvenile
    record, misdemeanor, motoring convictions, moving violations, mvr points, offence, offence code,
    offence date, offence statute, offence type, offender indicator, offender risk, offender type,
    offending history, offense, offense code, offense date, offense desc, offense description,
    offense type, parole, parole date, parole status, past convictions, penal record, penalty
    notice, penalty points, plea, plea cd, plea code, pleaded, police clearance, police record,
    police record number, police reference, police report, previous convictions, prior arrests,
    prior convictions, prison, prison sentence, prison term, probation, probation order, probation
    status, protection order, protective order, reconviction, rehabilitation order, release on
    licence, remand, remand date, reoffending risk, restraining order, risk of reoffending, secure
    order, sentence days, sentence length, sentence text, sentence years, sentencing, sex offender,
    sexual violence type, speeding offence, spent convictions, statute cd, statute code, terrorism
    flag, time served, traffic violation, unspent conviction, unspent convictions, verdict, victim
    statement, violation count, violations, vorstrafen, wanted, wanted for, wanted status, warrant,
    warrant no, warrant number, warrants, watchlist match, youth offending`,
};
