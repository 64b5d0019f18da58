import type { Terms } from "../match";

/** Birth, sex, origin, belief, language. */
export const demographic: Terms = {
  category: "demographic",
  anywhere: `
    aboriginal status, accommodation type, acquisition of nationality, age at death, age at
    diagnosis, age at event, age at retirement, age band, age category, age class, age group, age
    in years, age months, age years, alive, american indian indicator, asylum seeker, asylum
    status, belief, beliefs, beneficiary of protection, birth, birth certificate place, birth city,
    birth country, birth country code, birth country name, birth date, birth date estimated, birth
    date time, birth datetime, birth day, birth department, birth district, birth hospital, birth
    hour, birth locality, birth month, birth municipality, birth municipality code, birth name
    place, birth nation, birth order, birth place, birth sex, birth state, birth state
    abbreviation, birth time, birth town, birth weekday, birth weight g, birth year, birthdate,
    birthday, birthplace, birthtime, body type, born alive, build body, burgerlijke staat, burial
    place, care leaver, caste, certified american indian, church affiliation, church membership,
    citizen of, citizenship, citizenship code, citizenship status, city of birth, civil state,
    civil status, civil status code, civil status since, claim basis asylum, clothing size, cob
    code, coc code, color of eyes, commune of birth, complexion, confession, country of birth,
    country of birth code, country of citizenship, country of citizenship code, country of
    nationality, country of origin, country of previous residence, data di nascita, data nasc, data
    obito, date birth, date birth 1, date de naissance, date death, date dod, date entered us, date
    naissance, date of arrival, date of birth, date of death, date of death spouse, date of entry,
    date of first entry, date of immigration, date of naturalisation, datetime of death, day of
    birth, ddn, deadname, death cause, death certificate date, death city, death country, death
    date, death datetime, death hour, death municipality, death place, death town, deceased,
    deceased at, deceased date, denomination, denomination code, distinguishing marks, dob city,
    dob state, domicile status, dress size, eal, education language, ell status, emigration date,
    english as additional language, english level, english proficiency, esl, estado civil, etat
    civil, ethnic, ethnic background, ethnic code, ethnic group, ethnic group code, ethnic
    minority, ethnic origin, ethnic origin code, ethnic race code, ethnicity, ethnicity code,
    ethnicity id, ethnoracial, eye code, eye color, eye colour, faith, faith group, familienstand,
    family language, family size, fecha de nacimiento, fecha nacimiento, first language, first
    language code, first nationality, first nations, fodselsdato, former nationality, gang
    affiliation, geb datum, gebdatum, geboortedatum, geboorteplaats, geburts datum, geburtsdatum,
    geburtsort, geburtstag, gender, gender at birth, gender cd, gender code, gender concept id,
    gender entry, gender id, gender identity, gender marker, gender reassignment, gender
    registration, gender source value, geschlecht, geslacht, gypsy roma traveller, hair code, hair
    color, hair colour, hair type, handedness, herkunft, hispanic, hispanic latino, hispanic latino
    ethnicity, home language, home owner, home ownership, homeless, homeless status, household
    composition, household income band, household situation, household size code, household type,
    housing situation, housing status, housing tenure, housing type, immigration date, immigration
    status, immigration status code, indigenous, indigenous status, interested in, interpreter,
    konfession, language at home, language home, language proficiency, language spoken, languages
    known, latino, left handed, legal sex, legal sex at birth, lep status, lieu de naissance, lieu
    naissance, life status, living arrangement, living arrangement code, living conditions, living
    situation, lone parent, looked after child, looking for gender, loss of nationality, lugar de
    nacimiento, lugar nacimiento, luogo di nascita, marital, marital code, marital id, marital
    state, marital status, marital status code, marital status date, marital status since, maritial
    status, migrant, migrant seasonal, migrant status, migration, migration background, minority,
    minority status, month of birth, mother language, mother tongue, multiple birth, municipality
    of birth, nacimiento, nacionalidad, nacionalidade, naissance, nascimento, nation code, national
    origin, nationalite, nationaliteit, nationalities, nationality, nationality 2 code, nationality
    acquired, nationality code, nationality id, native language, native tongue, naturalisation,
    naturalisation date, naturalization, naturalization date, newcomer, number of dependants, old
    ethnicity, origin country, other nationality, party affiliation, party code voter, party
    membership, party preference, party registration, philosophical beliefs, physical description,
    place birth, place of birth, place of birth city, place of birth code, place of burial, place
    of death, place of origin, pob city, political, political affiliation, political leaning,
    political opinion, political party, political views, preferred pronouns, previous nationality,
    primary language, pronouns, protection status, raca, race code, race color, race concept id,
    race descriptor, race descriptor id, race ethnicity, race ethnicity code, race id, race source
    value, refugee, refugee background, refugee status, religiao, religion, religion affiliation,
    religion class, religion code, religion id, religion lessons, religious, religious affiliation,
    religious community, religious denomination, religious education, religious instruction,
    residence permit type, residence status, residence title kind, residence title type, residency
    code, residency status, residential status, ring size, roma, scars, second language, second
    language learner, second nationality, service child, sesso, sex assigned at birth, sex at
    birth, sex code, sex descriptor, sex id, sex life, sex marker, sex registered, sex
    registration, sexe, sexo, sexo id, sexual identity, sexual orientation, sexuality, shirt size,
    shoe size, single parent, situation familiale, skin color, skin tone, special category, spoken
    at home, spoken languages, staatsangehoerigkeit, staatsangehorigkeit, star sign, stateless,
    statelessness, stato civile, stillborn, tattoo, tattoos, tenant status, trade union, trade
    union member, trans status, transgender, traveller status, tribal, tribal affiliation, tribal
    affiliations, tribe, tribe name, type of housing, type of residence permit, veteran, veteran
    status, veteran status code, vital status, voted party, voting intention, war veteran, widow,
    year of arrival, year of birth, years in country, yob, young carer, zodiac, zodiac sign`,
  atEnd: `
    age, alive, anchor age, birthdate, birthdays, birthplace, born, caste, dead, death, death time,
    deathdate, deathtime, deceased flag, died, disability status, dob, dod, eye, faith, geboren, is
    dead, is deceased, languages spoken, pronoun, race, raza, sex, union member`,
  ofPerson: `
    age range, dead, deceased, dob day, dob month, dob year, ethnicities, idioma, lang, language,
    languages, langue, locale, nationality, native country, preferred language, race, sprache, sx,
    time zone, timezone, tribe, tz`,
};
