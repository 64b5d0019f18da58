import type { Terms } from "../match";

/** Birth, sex, origin, belief, language. */
export const demographic: Terms = {
  category: "demographic",
  anywhere: `
    age group, birth, birth country, birth date, birth date time, birth day, birth month,
    birth place, birth time, birth year, birthdate, birthday, birthtime, burgerlijke staat,
    citizenship, citizenship status, civil status, country of birth, data di nascita, data nasc,
    data obito, date birth, date birth 1, date de naissance, date dod, date naissance,
    date of birth, date of death, ddn, death cause, death date, deceased, deceased at,
    deceased date, denomination, dob city, dob state, english proficiency, estado civil,
    etat civil, ethnic, ethnic background, ethnic group, ethnic origin, ethnicity, ethnicity code,
    ethnoracial, familienstand, family size, fecha de nacimiento, fecha nacimiento,
    first language, fodselsdato, geb datum, gebdatum, geboortedatum, geboorteplaats,
    geburts datum, geburtsdatum, geburtsort, geburtstag, gender, gender cd, gender code,
    gender id, gender identity, geschlecht, geslacht, herkunft, home language, immigration status,
    indigenous status, interpreter, konfession, lieu de naissance, lieu naissance,
    lugar de nacimiento, lugar nacimiento, luogo di nascita, marital, marital id, marital status,
    maritial status, migrant seasonal, migration background, month of birth, mother tongue,
    nacimiento, nacionalidad, nacionalidade, naissance, nascimento, nationalite, nationaliteit,
    nationality, native language, place of birth, political, political affiliation,
    political party, primary language, pronouns, raca, race code, race ethnicity, race id,
    religiao, religion, religious, religious affiliation, sesso, sex at birth, sex code, sexe,
    sexo, sexo id, sexual identity, sexual orientation, situation familiale, spoken languages,
    staatsangehoerigkeit, staatsangehorigkeit, stato civile, tribal, tribal affiliations, tribe,
    veteran, veteran status, yob`,
  atEnd: `
    age, birthplace, born, caste, deathdate, died, dob, geboren, race, raza, sex, union member`,
  ofPerson: `
    age range, dead, deceased, dob day, dob month, dob year, ethnicities, idioma, lang, language,
    languages, langue, locale, nationality, native country, preferred language, race, sprache, sx,
    time zone, timezone, tribe, tz`,
};
