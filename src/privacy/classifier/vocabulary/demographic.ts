import type { Terms } from "../match";

/** Birth, sex, origin, belief, language. */
export const demographic: Terms = {
  category: "demographic",
  anywhere: `
    age group, birth, birth date, birth date time, birth day, birth month, birth place,
    birth time, birth year, birthdate, birthday, birthtime, citizenship, civil status,
    country of birth, data nasc, data obito, date birth, date birth 1, date dod, date naissance,
    date of birth, date of death, ddn, death date, deceased, deceased date, dob city, dob state,
    estado civil, etat civil, ethnic, ethnicity, ethnoracial, familienstand, family size,
    fecha nacimiento, geb datum, gebdatum, geburts datum, geburtsdatum, geburtsort, geburtstag,
    gender, gender id, geschlecht, herkunft, immigration status, interpreter, lieu naissance,
    marital, marital id, marital status, migrant seasonal, mother tongue, nacimiento,
    nacionalidad, nacionalidade, naissance, nascimento, nationalite, nationality, native language,
    place of birth, political, political affiliation, political party, pronouns, raca,
    race ethnicity, race id, religiao, religion, religious, sexe, sexo, sexo id,
    sexual orientation, staatsangehorigkeit, tribal, tribal affiliations, veteran`,
  atEnd: `
    age, birthplace, born, caste, deathdate, died, dob, geboren, race, raza, sex, union member`,
  ofPerson: `
    age range, dead, deceased, idioma, lang, language, langue, locale, native country,
    preferred language, race, sprache, time zone, timezone, tz`,
};
