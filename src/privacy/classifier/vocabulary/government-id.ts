import type { Terms } from "../match";

/** Numbers that an authority gave to a person. */
export const governmentId: Terms = {
  category: "government-id",
  anywhere: `
    aadhaar, aadhar, abn, ahv nummer, ahvnr, alien number, alien registration, alien registration
    number, allowance recipient number, army number, ausweisnummer, bar license, benefit number,
    benefit recipient number, birth certificate, birth certificate number, birth registration
    number, brp, bsn, bsn nummer, caf number, card serial number, cart trabalho, carte identite,
    cedula, cedula de identidad, certidao nascimento, certificate of birth, chi number, cif nif,
    cifnif, citizen id, citizen number, citizen service number, clave elector, cnh, cnh numero, cni,
    cnp, cns, codice fiscale, company registration number personal, court id number, cpf, cpf
    account, cpr number, cuil, cuit, curp, curp code, custody number, customer taxvat, dbs
    certificate, dea number, dni, dni number, document front, document key, document serial number,
    documento, documento identidad, driver licence, driver licence no, driver licence number, driver
    license, driver license class, driver license no, driver license num, driver license number,
    driver license state, drivers, drivers license, driving licence, driving license, driving
    license number, driving permit, egn, elector number, electoral number, emirates id, epf number,
    federal drug id, federal tax id, fiscal id, fodselsnummer, foreigner id, fuhrerschein, gmc
    number, green card, green card number, hashed nino, health card number, health id, health
    insurance number, hetu, hkid, hospital number, id card, id card number, id card serial, id card
    serial number, id document, id document no, id document number, id document type, id fiscal, id
    no, id number, identifiant national, identification card, identification code, identification
    document, identification id, identification number, identity card, identity card number,
    identity card serial number, identity document, identity document number, identity number, imm
    number, immigration number, individual tax number, ine, inmate number, insee number, insurance
    card number, insurance number, insured number, iqama, iqama number, ird number, itin, jmbg,
    krankenversichertennummer, ktp, ktp number, last 4 ssn, last four ssn, legal identifier, licence
    class person, licence no, licence number, license num, license number, license plate owner,
    medicaid id, medicaid number, medical council number, medicare, medicare number, military id,
    military number, military service number, mothers nid, my kad, mykad, national code, national
    health number, national health service number, national id, national id card, national id
    number, national identification, national identification number, national identifier, national
    identity, national identity card, national identity number, national insurance, national
    insurance number, national number, national registration, nationalid, nhs number, ni category,
    ni number, nid, nid number, nie, nif, nik, nino, nir, nis pis pasep, nmc number, npi, npwp,
    nric, nro documento, nss, nuip, numen, numero allocataire, numero cedula, numero documento,
    numero secu, numero securite sociale, offender id number, oib, pasaporte, passaporte, passeport,
    passnummer, passport, passport country, passport expiry date, passport issue date, passport no,
    passport num, passport number, passport series, patient identifier number, payroll number,
    person number national, personal code, personal id number, personal identification number,
    personal identity code, personal identity number, personal number, personalausweis,
    personalausweisnummer, personnummer, pesel, pis, pnc id, pps number, ppsn, practitioner
    registration number, prison number, prisoner number, professional registration number, provident
    number, ration card, refugee number, reisepass, rentenversicherungsnummer, replacement passport,
    replacement passport number, residence card, residence card number, residence permit, residence
    permit number, residency number, resident card, rfc, rg, right to work, rijksregisternummer,
    rodne cislo, rut, share code, sin, sin num, sin number, sinid, siret, social insurance, social
    insurance number, social sec number, social security, social security no, social security num,
    social security number, socso number, sozialversicherung, sozialversicherungsnummer, ssn, ssn 4,
    ssn last 4, ssn last four, ssn num, ssnid, state id number, steuer id, steuer nummer, steuernr,
    steuernummer, student visa, subscriber ss, sus, svnr, tax code, tax file number, tax id, tax
    identification, tax identification number, tax identifier, tax number, tax payer id, tax vat,
    taxpayer, taxpayer id, taxpayer number, taxvat, teacher reference number, tfn, tin number, tit
    eleitor, titulo eleitor, travel document, travel document number, tribal enrollment number, tva
    intra, uln, unhcr individual number, unified civil number, unique learner number, unique pupil
    number, unique taxpayer reference, upn, uscis number, ust id, ustid, vat id, vat number, visa
    expiry, visa no, visa number, visa type, voter card, voter id, voter id number, voter number,
    voter registration number, work permit, work permit number`,
  ofPerson: `
    certificate number, cif, civil id, cnpj, dea, dni number, document key, document no, document
    number, drivers, fiscal number, id number, idnumber, licence no, licence number, license no,
    license number, national code, nif, npi, pan, passport, registration no, registration number,
    sin, ss, ssn, state id, tax, tin, unique pupil number, vat`,
  atEnd: `
    ced, ein, trn`,
};
