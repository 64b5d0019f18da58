import type { Terms } from "../match";

/** Offences, charges and sentences. */
export const criminal: Terms = {
  category: "criminal",
  anywhere: `
    abuse allegation, abuse type, acquittal, acquitted, adverse media, allegation details,
    allegation type, ankle monitor, antecedentes penales, arraignment, arrest, arrest charge,
    arrest date, arrest dt, arrest reason, arrest time, arrest type, background check report,
    background check result, bail, bail amount, bail conditions, benefit fraud, bgc report, bgc
    result, booking charge, booking no, booking number, casier judiciaire, cautioned, cautions,
    certificate of good conduct, charge cd, charge code, charge desc, charge description, charge
    sheet, charge text, charges filed, child abuse, community service hours, convicted, conviction,
    conviction code, conviction date, conviction details, conviction offence, conviction text,
    conviction type, convictions, convictions count, court charge, court order, crim result, crime
    number, crime reference, crime reference number, crime type, criminal background, criminal
    case, criminal charge, criminal check result, criminal complaint, criminal conviction, criminal
    convictions, criminal history, criminal investigation, criminal offence, criminal offences,
    criminal penalty, criminal proceedings, criminal record, criminal result, curfew, custodial
    sentence, custody record, custody status, danger to others, dbs disclosure, dbs result,
    detention, detention place, detention start, detention type, disposition cd, disposition code,
    domestic abuse, domestic violence, domestic violence flag, drink driving, driving convictions,
    driving offence, driving offences, dui, dui indicator, dwi, ex offender, ex offender indicator,
    felony, felony indicator, fine amount, fixed penalty, fraud case, fraud conviction, fraud flag,
    fraud indicator, fraud suspicion, fraud type, gang, gang affiliation, gang member, gang
    membership, good conduct, guilty plea, incarceration, indictment, interpol notice, jail, jail
    days, jail time, juvenile record, misdemeanor, motoring convictions, moving violations, mvr
    points, no contact order, offence, offence code, offence date, offence statute, offence type,
    offender indicator, offender risk, offender type, offending history, offense, offense code,
    offense date, offense desc, offense description, offense type, parole, parole date, parole
    status, past convictions, penal case, penal number, penal record, penal sanction, penalty
    amount, penalty notice, penalty points, penalty type, perpetrator, plea, plea cd, plea code,
    pleaded, police case number, police clearance, police record, police record number, police
    reference, police report, police report number, previous convictions, prior arrests, prior
    convictions, prison, prison sentence, prison term, probation, probation order, probation
    status, prosecution, prosecution number, protection order, protection order number, protective
    order, reconviction, rehabilitation order, release on licence, remand, remand date, reoffending
    risk, restraining order, risk of reoffending, risk of violence, secure order, sentence days,
    sentence length, sentence text, sentence years, sentencing, sex offender, sexual violence type,
    speeding offence, spent convictions, statute cd, statute code, suspect role, suspended
    sentence, tax fraud, terrorism flag, time served, traffic violation, unspent conviction,
    unspent convictions, verdict, victim statement, violation count, violations, violence risk,
    vorstrafen, wanted, wanted for, wanted status, warrant, warrant no, warrant number, warrants,
    watchlist match, weapon licence, weapons, youth offending`,
};
