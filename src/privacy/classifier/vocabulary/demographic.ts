import type { Terms } from "../match";

/** Birth, sex, origin, belief, language. */
export const demographic: Terms = {
  category: "demographic",
  anywhere: `
    age group, birth, birth certificate place, birth city, birth country, birth country code, birth
    date, birth date estimated, birth date time, birth day, birth month, birth name place, birth
    place, birth sex, birth state, birth state abbreviation, birth time, birth weight g, birth year,
    birthdate, birthday, birthplace, birthtime, burgerlijke staat, citizenship, citizenship status,
    city of birth, civil status, color of eyes, country of birth, country of origin, data di
    nascita, data nasc, data obito, date birth, date birth 1, date de naissance, date dod, date
    entered us, date naissance, date of arrival, date of birth, date of death, day of birth, ddn,
    death cause, death date, deceased, deceased at, deceased date, denomination, dob city, dob
    state, english proficiency, estado civil, etat civil, ethnic, ethnic background, ethnic code,
    ethnic group, ethnic group code, ethnic origin, ethnic origin code, ethnic race code, ethnicity,
    ethnicity code, ethnicity id, ethnoracial, eye color, eye colour, familienstand, family size,
    fecha de nacimiento, fecha nacimiento, first language, fodselsdato, gang affiliation, geb datum,
    gebdatum, geboortedatum, geboorteplaats, geburts datum, geburtsdatum, geburtsort, geburtstag,
    gender, gender at birth, gender cd, gender code, gender concept id, gender id, gender identity,
    gender source value, geschlecht, geslacht, hair color, hair colour, herkunft, home language,
    homeless, homeless status, immigration status, indigenous status, interpreter, konfession,
    language spoken, legal sex, lieu de naissance, lieu naissance, lugar de nacimiento, lugar
    nacimiento, luogo di nascita, marital, marital id, marital status, marital status code, maritial
    status, migrant seasonal, migration background, minority, month of birth, mother tongue,
    nacimiento, nacionalidad, nacionalidade, naissance, nascimento, nation code, nationalite,
    nationaliteit, nationalities, nationality, nationality code, nationality id, native language,
    native tongue, old ethnicity, origin country, place birth, place of birth, political, political
    affiliation, political party, preferred pronouns, primary language, pronouns, raca, race code,
    race color, race concept id, race descriptor, race ethnicity, race ethnicity code, race id, race
    source value, refugee, refugee status, religiao, religion, religion affiliation, religion code,
    religion id, religious, religious affiliation, second nationality, sesso, sex assigned at birth,
    sex at birth, sex code, sex descriptor, sex id, sexe, sexo, sexo id, sexual identity, sexual
    orientation, situation familiale, skin color, special category, spoken languages,
    staatsangehoerigkeit, staatsangehorigkeit, stato civile, tribal, tribal affiliations, tribe,
    tribe name, veteran, veteran status, widow, year of birth, yob`,
  atEnd: `
    age, anchor age, birthplace, born, caste, death time, deathdate, deathtime, died, disability
    status, dob, dod, eye, geboren, languages spoken, pronoun, race, raza, sex, union member`,
  ofPerson: `
    age range, dead, deceased, dob day, dob month, dob year, ethnicities, idioma, lang, language,
    languages, langue, locale, nationality, native country, preferred language, race, sprache, sx,
    time zone, timezone, tribe, tz`,
};
