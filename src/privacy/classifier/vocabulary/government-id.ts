import type { Terms } from "../match";

/** Numbers that an authority gave to a person. */
export const governmentId: Terms = {
  category: "government-id",
  anywhere: `
    aadhaar, aadhar, abn, ahv nummer, ahvnr, alien number, alien registration, alien registration
    number, ausweisnummer, bar license, birth certificate, birth certificate number, brp, bsn, bsn
    nummer, card serial number, cart trabalho, carte identite, cedula, cedula de identidad, certidao
    nascimento, certificate of birth, cif nif, cifnif, citizen id, citizen number, citizen service
    number, clave elector, cni, cns, codice fiscale, company registration number personal, court id
    number, cpf, cuil, cuit, curp, curp code, customer taxvat, dbs certificate, dea number, dni, dni
    number, document front, document key, document serial number, documento, documento identidad,
    driver licence, driver licence no, driver licence number, driver license, driver license no,
    driver license num, driver license number, drivers, drivers license, driving licence, driving
    license, driving license number, driving permit, egn, emirates id, federal drug id, federal tax
    id, fiscal id, foreigner id, fuhrerschein, green card, green card number, hashed nino, health
    card number, health id, hkid, id card, id card number, id document, id document no, id document
    number, id fiscal, id no, id number, identifiant national, identification card, identification
    code, identification document, identification id, identification number, identity card, identity
    card number, identity document, identity document number, identity number, imm number,
    immigration number, individual tax number, ine, insee number, insurance number, insured number,
    itin, jmbg, krankenversichertennummer, legal identifier, licence no, licence number, license
    num, license number, license plate owner, medicare, medicare number, mothers nid, national code,
    national health number, national health service number, national id, national id card, national
    id number, national identification, national identifier, national identity, national identity
    number, national insurance, national insurance number, national number, national registration,
    nationalid, nhs number, ni number, nid, nid number, nie, nif, nik, nino, nir, nis pis pasep,
    npi, nric, nro documento, nss, nuip, numero allocataire, numero cedula, numero documento, numero
    secu, numero securite sociale, oib, pasaporte, passaporte, passeport, passnummer, passport,
    passport no, passport num, passport number, passport series, payroll number, person number
    national, personal code, personal id number, personal identification number, personal identity
    code, personal identity number, personal number, personalausweis, personalausweisnummer,
    personnummer, pesel, pis, pps number, ppsn, ration card, refugee number, reisepass,
    rentenversicherungsnummer, residence card, residence permit, resident card, rfc, rg, right to
    work, rijksregisternummer, rut, share code, sin, sin num, sin number, sinid, siret, social
    insurance, social insurance number, social sec number, social security, social security no,
    social security num, social security number, sozialversicherung, sozialversicherungsnummer, ssn,
    ssn 4, ssn last 4, ssn num, ssnid, state id number, steuer id, steuer nummer, steuernr,
    steuernummer, student visa, subscriber ss, sus, svnr, tax code, tax file number, tax id, tax
    identification, tax identification number, tax identifier, tax number, tax payer id, tax vat,
    taxpayer, taxpayer id, taxpayer number, taxvat, teacher reference number, tfn, tin number, tit
    eleitor, titulo eleitor, travel document, travel document number, tva intra, uln, unhcr
    individual number, unified civil number, upn, uscis number, ust id, ustid, vat id, vat number,
    visa no, visa number, voter card, voter id, voter id number, work permit`,
  ofPerson: `
    certificate number, cif, civil id, cnpj, dea, dni number, document key, document no, document
    number, drivers, fiscal number, id number, idnumber, licence no, license no, national code, nif,
    npi, pan, passport, registration no, sin, ss, ssn, state id, tax, tin, unique pupil number, vat`,
  atEnd: `
    ced, ein, trn`,
};
