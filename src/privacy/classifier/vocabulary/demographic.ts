import type { Terms } from "../match";

/** Birth, sex, origin, belief, language. */
export const demographic: Terms = {
  category: "demographic",
  anywhere: `
    aboriginal status, accommodation type, age group, asylum seeker, asylum status, belief, beliefs,
    birth, birth certificate place, birth city, birth country, birth country code, birth date, birth
    date estimated, birth date time, birth day, birth month, birth name place, birth order, birth
    place, birth sex, birth state, birth state abbreviation, birth time, birth weight g, birth year,
    birthdate, birthday, birthplace, birthtime, body type, burgerlijke staat, care leaver, citizen
    of, citizenship, citizenship status, city of birth, civil status, clothing size, color of eyes,
    complexion, country of birth, country of citizenship, country of origin, data di nascita, data
    nasc, data obito, date birth, date birth 1, date de naissance, date dod, date entered us, date
    naissance, date of arrival, date of birth, date of death, date of entry, datetime of death, day
    of birth, ddn, deadname, death cause, death date, death datetime, death place, deceased,
    deceased at, deceased date, denomination, distinguishing marks, dob city, dob state, dress size,
    english level, english proficiency, estado civil, etat civil, ethnic, ethnic background, ethnic
    code, ethnic group, ethnic group code, ethnic origin, ethnic origin code, ethnic race code,
    ethnicity, ethnicity code, ethnicity id, ethnoracial, eye color, eye colour, faith, faith group,
    familienstand, family size, fecha de nacimiento, fecha nacimiento, first language, first
    nations, fodselsdato, gang affiliation, geb datum, gebdatum, geboortedatum, geboorteplaats,
    geburts datum, geburtsdatum, geburtsort, geburtstag, gender, gender at birth, gender cd, gender
    code, gender concept id, gender id, gender identity, gender reassignment, gender source value,
    geschlecht, geslacht, gypsy roma traveller, hair color, hair colour, hair type, handedness,
    herkunft, hispanic, hispanic latino, home language, homeless, homeless status, household
    composition, household income band, household size, household type, housing situation, housing
    status, immigration status, indigenous, indigenous status, interpreter, konfession, language
    proficiency, language spoken, languages known, latino, left handed, legal sex, lieu de
    naissance, lieu naissance, living arrangement, living situation, lone parent, looked after
    child, lugar de nacimiento, lugar nacimiento, luogo di nascita, marital, marital id, marital
    status, marital status code, maritial status, migrant seasonal, migration background, minority,
    month of birth, mother tongue, nacimiento, nacionalidad, nacionalidade, naissance, nascimento,
    nation code, national origin, nationalite, nationaliteit, nationalities, nationality,
    nationality code, nationality id, native language, native tongue, number of dependants, old
    ethnicity, origin country, party affiliation, party membership, party preference, philosophical
    beliefs, physical description, place birth, place of birth, place of death, place of origin,
    political, political affiliation, political leaning, political opinion, political party,
    political views, preferred pronouns, primary language, pronouns, raca, race code, race color,
    race concept id, race descriptor, race descriptor id, race ethnicity, race ethnicity code, race
    id, race source value, refugee, refugee status, religiao, religion, religion affiliation,
    religion code, religion id, religious, religious affiliation, ring size, scars, second language,
    second nationality, service child, sesso, sex assigned at birth, sex at birth, sex code, sex
    descriptor, sex id, sex life, sexe, sexo, sexo id, sexual identity, sexual orientation,
    sexuality, shirt size, shoe size, single parent, situation familiale, skin color, special
    category, spoken languages, staatsangehoerigkeit, staatsangehorigkeit, star sign, stato civile,
    tattoo, tattoos, trade union, trade union member, trans status, transgender, traveller status,
    tribal, tribal affiliations, tribe, tribe name, veteran, veteran status, voting intention,
    widow, year of birth, yob, young carer, zodiac, zodiac sign`,
  atEnd: `
    age, anchor age, birthplace, born, caste, dead, death time, deathdate, deathtime, deceased flag,
    died, disability status, dob, dod, eye, faith, geboren, is dead, is deceased, languages spoken,
    pronoun, race, raza, sex, union member`,
  ofPerson: `
    age range, dead, deceased, dob day, dob month, dob year, ethnicities, idioma, lang, language,
    languages, langue, locale, nationality, native country, preferred language, race, sprache, sx,
    time zone, timezone, tribe, tz`,
};
