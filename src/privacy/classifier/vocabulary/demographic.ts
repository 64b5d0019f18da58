import type { Terms } from "../match";

/** Birth, sex, origin, belief, language. */
export const demographic: Terms = {
  category: "demographic",
  anywhere: `
    aboriginal, aboriginal status, aboriginal torres strait, accommodation status, accommodation
    type, acorn category, acorn group, acquisition of nationality, age assessment, age at
    admission, age at application, age at arrest, age at assessment, age at claim, age at date, age
    at death, age at death years, age at diagnosis, age at end, age at enrolment, age at entry, age
    at event, age at event years, age at referral, age at registration, age at retirement, age at
    start, age at visit, age band, age bracket, age calculated, age category, age class, age
    estimate, age for means test purposes, age group, age in days, age in months, age in years, age
    months, age on entry, age verified, age years, alive, american indian indicator, approximate
    age, armed forces status, armed forces veteran, arrival in country date, asylum application
    date, asylum claim, asylum claim date, asylum outcome, asylum seeker, asylum status, belief,
    belief system, beliefs, beneficiary of protection, birth, birth certificate place, birth city,
    birth country, birth country code, birth country id, birth country name, birth date, birth date
    estimated, birth date hash, birth date time, birth datetime, birth day, birth department, birth
    district, birth hospital, birth hour, birth locality, birth month, birth municipality, birth
    municipality code, birth name place, birth nation, birth order, birth place, birth place
    country, birth region, birth sex, birth state, birth state abbreviation, birth time, birth
    town, birth town name, birth weekday, birth weight g, birth year, birthdate, birthday,
    birthplace, birthtime, body build, body type, born alive, build body, burgerlijke staat, burial
    place, care experience, care experienced, care leaver, caste, caste category, caste name,
    certified american indian, church affiliation, church membership, citizen of, citizenship,
    citizenship at birth, citizenship code, citizenship country, citizenship country code,
    citizenship status, citizenship type, city of birth, civil partnership status, civil state,
    civil status, civil status code, civil status desc, civil status since, claim basis asylum,
    clothing size, cob code, coc code, color of eyes, commune of birth, communication needs,
    complexion, complexion code, confession, country born, country of asylum, country of birth,
    country of birth code, country of birth name, country of citizenship, country of citizenship
    code, country of domicile, country of nationality, country of permanent residence, country of
    previous residence, county of birth, current age, data di nascita, data nasc, data obito, date
    arrived, date arrived in uk, date birth, date birth 1, date de naissance, date death, date dod,
    date entered us, date naissance, date of arrival, date of arrival in uk, date of birth, date of
    birth verified, date of death, date of death spouse, date of entry, date of entry country, date
    of entry to uk, date of entry uk, date of first entry, date of immigration, date of
    naturalisation, datetime of death, day of birth, ddn, deadname, death cause, death certificate
    date, death city, death country, death date, death datetime, death hour, death municipality,
    death place, death town, deceased, deceased at, deceased date, denomination, denomination code,
    deprivation decile, deprivation index, deprivation quintile, deprivation score, distinguishing
    feature, distinguishing features, distinguishing mark, distinguishing marks, district of birth,
    diversity category, diversity data, diversity monitoring, dob city, dob hash, dob state, dob
    verified, domicile code, domicile country, domicile status, dress size, dual citizenship, dual
    nationality, eal, education language, ell status, emigration date, english as additional
    language, english fluency, english language learner, english language level, english learner,
    english learner status, english level, english proficiency, english proficiency level, equality
    monitoring, esl, estado civil, estimated age, estranged, estranged student, etat civil, ethnic,
    ethnic background, ethnic category, ethnic category code, ethnic code, ethnic description,
    ethnic group, ethnic group code, ethnic group description, ethnic group detail, ethnic group
    other, ethnic minority, ethnic monitoring, ethnic origin, ethnic origin code, ethnic race code,
    ethnicity, ethnicity category, ethnicity code, ethnicity desc, ethnicity description, ethnicity
    detail, ethnicity details, ethnicity group, ethnicity id, ethnicity name, ethnicity other,
    ethnicity source, ethnoracial, ex forces, ex service personnel, eye code, eye color, eye
    colour, eyes color, eyes colour, facial hair, faith, faith group, faith or belief, faith other,
    familienstand, family language, family size, fecha de nacimiento, fecha nacimiento, first
    generation, first generation college, first generation student, first in family, first
    language, first language code, first language english, first language other, first nation,
    first nationality, first nations, fodselsdato, former nationality, gang affiliation, geb datum,
    gebdatum, geboortedatum, geboorteplaats, geburts datum, geburtsdatum, geburtsort, geburtstag,
    gender, gender at birth, gender at registration, gender category, gender cd, gender code,
    gender concept id, gender desc, gender description, gender entry, gender id, gender identity,
    gender identity code, gender identity other, gender identity same as birth, gender marker,
    gender other, gender preference, gender reassignment, gender registration, gender same as
    birth, gender self described, gender source value, geschlecht, geslacht, gypsy, gypsy or roma,
    gypsy roma traveller, habitual residence test, habitually resident, hair code, hair color, hair
    colour, hair length, hair type, handedness, hapu, herkunft, hispanic, hispanic latino, hispanic
    latino ethnicity, home language, home language code, home owner, home ownership, homeless,
    homeless status, homelessness, homelessness reason, homelessness status, household composition,
    household income band, household situation, household size code, household type, housing
    situation, housing status, housing tenure, housing tenure type, housing type, idaci, idaci
    score, identifying marks, imd decile, imd quintile, imd rank, imd score, immigration
    background, immigration category, immigration condition, immigration conditions, immigration
    date, immigration history, immigration status, immigration status code, immigration status
    date, immigration status expiry, immigration status type, indefinite leave to remain, index of
    multiple deprivation, indigenous, indigenous group, indigenous status, interested in,
    interpreter, interpreter details, interpreter language, interpreter needed, interpreter
    required, intersex, iwi, iwi affiliation, konfession, language at home, language barrier,
    language home, language needs, language of home, language proficiency, language spoken,
    language support needs, languages known, latino, leave to remain, leave to remain expiry, leave
    to remain type, left handed, legal sex, legal sex at birth, lep status, lieu de naissance, lieu
    naissance, life status, limited english, limited english proficiency, literacy level, literacy
    status, living arrangement, living arrangement code, living conditions, living conditions type,
    living situation, lone parent, looked after child, looking for gender, loss of nationality,
    lugar de nacimiento, lugar nacimiento, luogo di nascita, main language spoken, maori, marital,
    marital code, marital desc, marital id, marital state, marital status, marital status code,
    marital status date, marital status desc, marital status description, marital status name,
    marital status other, marital status since, maritial status, migrant, migrant seasonal, migrant
    status, migrant type, migrant worker, migration, migration background, migration history,
    migration status, minority, minority ethnic, minority status, month of birth, mosaic group,
    mosaic type, mother language, mother tongue, mother tongue code, multiple birth, municipality
    of birth, nacimiento, nacionalidad, nacionalidade, naissance, nascimento, nation code, national
    origin, nationalite, nationaliteit, nationalities, nationality, nationality 2 code, nationality
    acquired, nationality at birth, nationality code, nationality country, nationality country
    code, nationality desc, nationality description, nationality id, nationality name, nationality
    other, native language, native tongue, naturalisation, naturalisation date, naturalization,
    naturalization date, needs interpreter, newcomer, no fixed abode, no recourse to public funds,
    nrpf, nrpf status, old ethnicity, other citizenship, other nationality, own or rent, owner
    occupier, parental education, parental education level, party affiliation, party code voter,
    party member, party membership, party preference, party registration, permanent country of
    residence, philosophical beliefs, physical characteristics, physical description, physical
    features, place birth, place of birth, place of birth city, place of birth code, place of birth
    country, place of burial, place of death, place of origin, pob city, polar 4, polar quintile,
    political, political affiliation, political beliefs, political leaning, political opinion,
    political party, political party member, political preference, political views, preferred
    pronoun, preferred pronouns, previous nationality, primary language, pronoun set, pronouns,
    pronouns other, protected characteristic, protected characteristics, protection status,
    province of birth, raca, race category, race code, race color, race concept id, race desc, race
    description, race descriptor, race descriptor id, race ethnicity, race ethnicity code, race id,
    race other, race source value, racial, recourse to public funds, refugee, refugee background,
    refugee date, refugee indicator, refugee status, region of birth, relationship status,
    relationship status code, religiao, religion, religion affiliation, religion class, religion
    code, religion desc, religion description, religion id, religion lessons, religion name,
    religion or belief, religion other, religious, religious affiliation, religious background,
    religious belief, religious beliefs, religious community, religious denomination, religious
    education, religious instruction, religious observance, rent or own, requires interpreter,
    residence permit type, residence status, residence title kind, residence title type, residency
    code, residency status, residential status, residential tenure, right to reside, ring size,
    roma, rough sleeper, rough sleeping, scars, second citizenship, second language, second
    language code, second language learner, second nationality, service child, service children,
    service family, service leaver, ses score, sesso, settled status, sex assigned at birth, sex at
    birth, sex at registration, sex code, sex desc, sex description, sex descriptor, sex id, sex
    life, sex marker, sex registered, sex registered at birth, sex registration, sexe, sexo, sexo
    id, sexual identity, sexual orientation, sexual orientation code, sexual orientation other,
    sexual preference, sexuality, shirt size, shoe size, showperson, single parent, situation
    familiale, skin color, skin tone, social class, social grade, socio economic, socio economic
    background, socio economic class, socio economic group, socio economic status, socioeconomic,
    socioeconomic class, socioeconomic group, socioeconomic status, sofa surfing, special category,
    spoken at home, spoken languages, staatsangehoerigkeit, staatsangehorigkeit, star sign, state
    of birth, stateless, statelessness, stato civile, stillborn, sub caste, sub ethnicity, tattoo,
    tattoos, tenant status, torres strait islander, town of birth, trade union, trade union member,
    trans identity, trans status, transgender, transgender status, traveller, traveller status,
    tribal, tribal affiliation, tribal affiliations, tribe, tribe code, tribe name, type of
    housing, type of residence permit, uk arrival date, uk entry date, union membership status,
    veteran, veteran indicator status, veteran status, veteran status code, veteran type, visible
    marks, vital status, voted party, voting intention, war veteran, widening participation,
    widening participation flag, widow, year born, year of arrival, year of birth, year of birth
    estimated, years in country, yob, young carer, zodiac, zodiac sign`,
  atEnd: `
    age, alive, anchor age, birthdate, birthdays, birthplace, born, caste, dead, death, death time,
    deathdate, deathtime, deceased flag, died, disability status, dob, dod, eye, faith, geboren, is
    dead, is deceased, languages spoken, pronoun, race, raza, sex, union member`,
  ofPerson: `
    accommodation type, age range, ages, country of origin, country of origin code, date of
    arrival, dead, deceased, dob day, dob month, dob year, ethnicities, homeless, idioma, imd,
    immigration status, lang, language, languages, langue, locale, nationality, native country,
    nssec, origin country, polar, preferred language, race, residency, residency type, sprache, sx,
    time zone, timezone, trans, tribe, tz, visa status, year arrived`,
};
