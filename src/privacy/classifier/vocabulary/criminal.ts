import type { Terms } from "../match";

/** Offences, charges and sentences. */
export const criminal: Terms = {
  category: "criminal",
  anywhere: `
    abuse allegation, abuse type, accusation, accused of, acquittal, acquitted, adjudication
    charge, adjudication finding, adjudication outcome, adverse media, age at first arrest, age at
    first offence, age at offence, allegation details, allegation type, alleged crime, alleged
    offence, ankle monitor, antecedentes penales, anti social behavior, anti social behaviour,
    antisocial behaviour, arraignment, arrest, arrest charge, arrest count, arrest date, arrest dt,
    arrest history, arrest reason, arrest record, arrest time, arrest type, arrest warrant,
    arrested, arresting agency, arresting force, asb case, asb incident, asb type, asbo, automatic
    release date, background check report, background check result, bail, bail amount, bail breach,
    bail conditions, behaviour order, bench warrant, benefit fraud, bgc report, bgc result, booking
    charge, booking no, booking number, breach of bail, breach of community order, breach of
    licence, breach of order, breach of probation, case disposition, case verdict, casier
    judiciaire, category of abuse, caution date, caution type, cautioned, cautions, cell sharing
    risk, certificate of good conduct, charge cd, charge code, charge degree, charge desc, charge
    description, charge disposition, charge severity, charge sheet, charge text, charged with,
    charges against, charges filed, child abuse, child exploitation, cifas, cifas marker, community
    order, community payback, community sentence, community service hours, community service
    ordered, compas score, compensation order, conditional caution, conditional release,
    conditional release date, confiscation order, convicted, convicted date, convicted of,
    conviction, conviction code, conviction count, conviction court, conviction date, conviction
    details, conviction disclosed, conviction offence, conviction outcome, conviction status,
    conviction text, conviction type, conviction year, convictions, convictions count, convictions
    declared, county lines, court charge, court conviction, court disposal, court disposition,
    court fine, court fines, court order, court outcome, court sentence, court verdict, crim
    result, crime category, crime committed, crime number, crime ref, crime reference, crime
    reference number, crime suspected, crime type, crime type reported, criminal activities,
    criminal activity, criminal background, criminal behaviour, criminal case, criminal charge,
    criminal check, criminal check result, criminal code section, criminal complaint, criminal
    conviction, criminal convictions, criminal disclosure, criminal fine, criminal history,
    criminal investigation, criminal liability, criminal offence, criminal offences, criminal
    penalty, criminal proceedings, criminal record, criminal record check, criminal result,
    criminality, csra, curfew, custodial length, custodial period, custodial sentence, custody
    days, custody record, custody status, custody time limit, danger to others, dangerousness, date
    convicted, date of arrest, date of conviction, date of offence, date of offense, date of
    sentence, date sentenced, days in custody, dbs certificate result, dbs check result, dbs
    disclosure, dbs information, dbs outcome, dbs result, declared convictions, degree of offence,
    degree of offense, detained, detained since, detention, detention place, detention start,
    detention type, disclosed convictions, disclosure certificate result, disposition cd,
    disposition code, disqualification period, disqualified from driving, domestic abuse, domestic
    violence, domestic violence flag, drink drive, drink driving, drink driving conviction, driving
    ban, driving convictions, driving convictions count, driving disqualification, driving offence,
    driving offences, drug offence, drug test offence, drugs offence, dui, dui indicator, dwi,
    earliest release date, electronic monitoring, emotional abuse, endorsement offence, escape
    risk, escapee, ex offender, ex offender indicator, extremism, extremism risk, felony, felony
    class, felony conviction, felony count, felony indicator, fine amount, fine imposed, firearms,
    firearms licence, first offence, first offence date, fixed penalty, forfeiture order, found
    guilty, fraud alert, fraud case, fraud conviction, fraud flag, fraud indicator, fraud
    investigation, fraud marker, fraud outcome, fraud proven, fraud referral, fraud suspicion,
    fraud type, gang, gang affiliation, gang member, gang membership, good conduct, guilty, guilty
    plea, harm to others, hate crime, hdc eligibility date, home detention, home detention curfew,
    hours of unpaid work, immigration detention, immigration offence, imprisoned, imprisonment,
    imprisonment days, imprisonment months, incarceration, index offence, indictment, inmate
    classification, inmate status, interpol notice, investigation subject, jail, jail date, jail
    days, jail sentence, jail status, jail time, juvenile felony count, juvenile offence, juvenile
    record, length of sentence, licence breach, licence condition, licence conditions, licence
    endorsement, licence endorsements, licence points, licence recall, main offence, mappa,
    misdemeanor, misdemeanor class, misdemeanor count, modern slavery, motoring convictions,
    motoring offence, motoring offences, moving violations, mvr points, neglect category, no
    contact order, not guilty, number of arrests, number of convictions, number of offences, number
    of offenses, number of previous convictions, number of prior convictions, oasys, offence,
    offence code, offence count, offence date, offence statute, offence type, offences count,
    offender category, offender indicator, offender level, offender risk, offender status, offender
    type, offending, offending behaviour, offending history, offending pattern, offending rate,
    offense, offense code, offense date, offense desc, offense description, offense type, ogrs,
    order breached, outstanding charges, outstanding warrant, outstanding warrants, ovp score,
    parole, parole board, parole breach, parole conditions, parole date, parole decision, parole
    eligibility, parole eligibility date, parole hearing, parole status, past convictions, penal
    case, penal number, penal record, penal sanction, penalty amount, penalty notice, penalty
    points, penalty type, pending charges, perpetrator, physical abuse, plea, plea cd, plea code,
    pleaded, points on licence, police case number, police caution, police caution date, police
    certificate, police check, police clearance, police incident, police intelligence, police
    involvement, police marker, police markers, police record, police record number, police
    reference, police report, police report number, police vetting, possession offence, prevent
    referral, previous convictions, previous offending, prior arrests, prior convictions, prior
    felony, prior offences, prior offending, prior offenses, prior record, priors count, prison,
    prison days, prison entry date, prison location, prison months, prison name, prison release
    date, prison sentence, prison start date, prison term, prison time, prisoner category, prisoner
    status, probation, probation breach, probation conditions, probation officer notes, probation
    order, probation region, probation status, probation supervision, probation violation,
    prosecuted, prosecution, prosecution decision, prosecution number, prosecution outcome,
    prosecution status, protection order, protection order number, protective order, public
    protection, radicalisation, radicalisation risk, recall to custody, recalled to prison,
    recidivism, recidivism risk, recidivism score, reconviction, reconviction score, rehabilitation
    order, release from custody, release from prison, release on licence, release on temporary
    licence, remand, remand date, remand days, remand status, remanded, remanded in custody,
    reoffence, reoffended, reoffending, reoffending date, reoffending risk, reoffending score,
    reprimand, restitution, restitution amount, restitution ordered, restraining order, risk of
    harm, risk of reoffending, risk of serious harm, risk of violence, risk to known adult, risk to
    public, risk to staff, rosh, safeguarding allegation, sanctions list match, secure order,
    security category, sentence calculation, sentence date, sentence date expired, sentence days,
    sentence details, sentence end date, sentence expiry, sentence expiry date, sentence imposed,
    sentence in days, sentence length, sentence months, sentence outcome, sentence served, sentence
    start date, sentence term, sentence text, sentence type, sentence years, sentenced, sentencing,
    sentencing court, sentencing date, serious harm risk, sex offence, sex offences, sex offender,
    sexual abuse, sexual exploitation, sexual offence, sexual offences, sexual violence type,
    simple caution, slavery, speeding offence, speeding points, spent convictions, statute cd,
    statute code, statute violated, supervision order, suspect role, suspected fraud, suspected of,
    suspected offence, suspended sentence, tagging order, tariff expiry date, tax fraud, terrorism,
    terrorism flag, theft offence, time in custody, time served, traffic offence, traffic offences,
    traffic violation, trafficked, trafficking, unpaid work hours, unpaid work order, unspent,
    unspent conviction, unspent convictions, unspent convictions disclosed, verdict, victim of
    abuse, victim of crime, victim statement, victim surcharge, violation count, violations,
    violence flag, violence marker, violence risk, violent offence, violent offender, vorstrafen,
    wanted, wanted for, wanted marker, wanted status, warning marker, warning markers, warrant,
    warrant date, warrant issued, warrant no, warrant number, warrant status, warrant type,
    warrants, watchlist match, weapon licence, weapons, weapons marker, young offender, youth
    caution, youth justice, youth offender, youth offending, youth offending team`,
  ofPerson: `
    bail, breach, caution, conviction, convictions, custody type, offences, plea, sentence, verdict`,
};
