import type { Terms } from "../match";

/** Birth, sex, origin, belief, language. */
export const demographic: Terms = {
  category: "demographic",
  anywhere: `
    aboriginal status, accommodation type, age group, american indian indicator, asylum seeker,
    asylum status, belief, beliefs, birth, birth certificate place, birth city, birth country, birth
    country code, birth date, birth date estimated, birth date time, birth day, birth month, birth
    name place, birth nation, birth order, birth place, birth sex, birth state, birth state
    abbreviation, birth time, birth weight g, birth year, birthdate, birthday, birthplace,
    birthtime, body type, build body, burgerlijke staat, care leaver, caste, certified american
    indian, citizen of, citizenship, citizenship code, citizenship status, city of birth, civil
    status, claim basis asylum, clothing size, cob code, coc code, color of eyes, complexion,
    country of birth, country of birth code, country of citizenship, country of citizenship code,
    country of origin, data di nascita, data nasc, data obito, date birth, date birth 1, date de
    naissance, date dod, date entered us, date naissance, date of arrival, date of birth, date of
    death, date of entry, datetime of death, day of birth, ddn, deadname, death cause, death date,
    death datetime, death place, deceased, deceased at, deceased date, denomination, distinguishing
    marks, dob city, dob state, dress size, english level, english proficiency, estado civil, etat
    civil, ethnic, ethnic background, ethnic code, ethnic group, ethnic group code, ethnic origin,
    ethnic origin code, ethnic race code, ethnicity, ethnicity code, ethnicity id, ethnoracial, eye
    code, eye color, eye colour, faith, faith group, familienstand, family size, fecha de
    nacimiento, fecha nacimiento, first language, first language code, first nations, fodselsdato,
    gang affiliation, geb datum, gebdatum, geboortedatum, geboorteplaats, geburts datum,
    geburtsdatum, geburtsort, geburtstag, gender, gender at birth, gender cd, gender code, gender
    concept id, gender id, gender identity, gender reassignment, gender source value, geschlecht,
    geslacht, gypsy roma traveller, hair code, hair color, hair colour, hair type, handedness,
    herkunft, hispanic, hispanic latino, hispanic latino ethnicity, home language, homeless,
    homeless status, household composition, household income band, household size, household size
    code, household type, housing situation, housing status, immigration status, immigration status
    code, indigenous, indigenous status, interested in, interpreter, konfession, language
    proficiency, language spoken, languages known, latino, left handed, legal sex, lieu de
    naissance, lieu naissance, living arrangement, living arrangement code, living situation, lone
    parent, looked after child, looking for gender, lugar de nacimiento, lugar nacimiento, luogo di
    nascita, marital, marital id, marital status, marital status code, maritial status, migrant
    seasonal, migrant status, migration background, minority, month of birth, mother tongue,
    nacimiento, nacionalidad, nacionalidade, naissance, nascimento, nation code, national origin,
    nationalite, nationaliteit, nationalities, nationality, nationality code, nationality id, native
    language, native tongue, number of dependants, old ethnicity, origin country, party affiliation,
    party code voter, party membership, party preference, party registration, philosophical beliefs,
    physical description, place birth, place of birth, place of birth city, place of birth code,
    place of death, place of origin, pob city, political, political affiliation, political leaning,
    political opinion, political party, political views, preferred pronouns, primary language,
    pronouns, raca, race code, race color, race concept id, race descriptor, race descriptor id,
    race ethnicity, race ethnicity code, race id, race source value, refugee, refugee status,
    religiao, religion, religion affiliation, religion code, religion id, religious, religious
    affiliation, residence status, residency status, ring size, scars, second language, second
    nationality, service child, sesso, sex assigned at birth, sex at birth, sex code, sex
    descriptor, sex id, sex life, sexe, sexo, sexo id, sexual identity, sexual orientation,
    sexuality, shirt size, shoe size, single parent, situation familiale, skin color, skin tone,
    special category, spoken languages, staatsangehoerigkeit, staatsangehorigkeit, star sign, stato
    civile, tattoo, tattoos, trade union, trade union member, trans status, transgender, traveller
    status, tribal, tribal affiliation, tribal affiliations, tribe, tribe name, veteran, veteran
    status, voted party, voting intention, widow, year of birth, yob, young carer, zodiac, zodiac
    sign`,
  atEnd: `
    age, anchor age, birthplace, born, caste, dead, death time, deathdate, deathtime, deceased flag,
    died, disability status, dob, dod, eye, faith, geboren, is dead, is deceased, languages spoken,
    pronoun, race, raza, sex, union member`,
  ofPerson: `
    age range, dead, deceased, dob day, dob month, dob year, ethnicities, idioma, lang, language,
    languages, langue, locale, nationality, native country, preferred language, race, sprache, sx,
    time zone, timezone, tribe, tz`,
};
