import type { Terms } from "../match";

/** Numbers that an authority gave to a person. */
export const governmentId: Terms = {
  category: "government-id",
  anywhere: `
    a file number, aadhaar, aadhaar number, aadhar, abn, ahv, ahv number, ahv nummer, ahvnr, alien
    file number, alien id, alien nbr, alien no, alien number, alien registration, alien
    registration number, allowance recipient number, army number, ausweisnummer, avs number, bar
    license, bar number, benefit number, benefit recipient number, big number, birth certificate,
    birth certificate number, birth deed number, birth registration, birth registration number,
    brp, bsn, bsn number, bsn nummer, burgerservicenummer, caf number, card serial number, cart
    trabalho, carte identite, cdl number, cedula, cedula de identidad, certidao nascimento,
    certificate number birth, certificate of birth, chi no, chi number, cif nif, cifnif, citizen
    id, citizen number, citizen service, citizen service number, civil registry number, clave
    elector, client reference number, cnh, cnh numero, cni, cnp, cns, codice fiscale, community
    health index, company registration number personal, court id number, cpf, cpf account, cpr, cpr
    number, cpr nummer, crn, cuil, cuit, curp, curp code, custody number, customer taxvat, dbs
    certificate, dea number, death certificate number, death deed number, dl no, dl number, dni,
    dni number, doctor number, document front, document key, document number travel, document
    serial, document serial number, documento, documento identidad, driver cdl number, driver
    licence, driver licence no, driver licence number, driver license, driver license class, driver
    license no, driver license num, driver license number, driver license state, drivers, drivers
    license, driving licence, driving license, driving license number, driving permit, education
    number, egn, elector number, electoral number, elis account number, emirates id, epf number,
    epic no, epic number, eu citizen card, fbi no, fbi number, fed id, federal drug id, federal id,
    federal tax id, fin number, fins number, fiscal code, fiscal id, fiscal identifier,
    fodselsnummer, foreigner id, foreigner number, fuhrerschein, gmc number, green card, green card
    number, hashed nino, health card no, health card number, health id, health insurance card
    number, health insurance claim number, health insurance id, health insurance number, hesa id,
    hesa number, hetu, hic number, hkid, hospital number, hukou, husid, i 94 number, id card, id
    card no, id card number, id card serial, id card serial number, id doc num, id doc number, id
    document, id document no, id document number, id document type, id fiscal, id no, id number, id
    proof, id proof number, id series, identifiant national, identification card, identification
    code, identification doc number, identification document, identification id, identification
    number, identity card, identity card number, identity card serial number, identity document,
    identity document expiry, identity document number, identity document type, identity number,
    imm number, immigration number, individual tax number, ine, inmate number, insee key, insee
    number, insurance card number, insurance id, insurance number, insurant number, insured number,
    insured person number, iqama, iqama number, ird number, itin, jmbg, known traveler number,
    known traveller number, krankenversichertennummer, ktn, ktp, ktp number, kvnr, kyc document
    number, last 4 ssn, last four ssn, legal identifier, licence class person, licence no, licence
    number, license num, license number, license number professional, license plate owner, lifetime
    doctor number, marriage certificate number, marriage deed number, mbi, medicaid id, medicaid
    no, medicaid number, medical council number, medicare, medicare beneficiary identifier,
    medicare no, medicare number, military id, military number, military service number, mothers
    nid, my kad, my number, mykad, mynumber, nat reg number, national code, national health id,
    national health number, national health service number, national id, national id card, national
    id number, national identification, national identification number, national identifier,
    national identity, national identity card, national identity number, national insurance,
    national insurance no, national insurance number, national number, national producer number,
    national pupil number, national reg number, national register number, national registration,
    national registration number, national registry number, national student number, nationalid,
    nhs id, nhs no, nhs number, nhs nummer, ni category, ni number, nid, nid number, nie, nif, nik,
    nino, nir, nir key, nis pis pasep, nmc number, npi, npn number, npwp, nric, nro documento, nss,
    nuip, numen, numero allocataire, numero cedula, numero documento, numero fiscal, numero secu,
    numero securite sociale, numhus, offender id number, oib, oln, operator license number, pan
    card, pan number, pasaporte, passaporte, passeport, passnummer, passport, passport country,
    passport expiry date, passport issue date, passport no, passport num, passport number, passport
    number line, passport serial, passport series, patient identifier number, payroll number,
    pension fund number, pension insurance number, pension number, pensioner number, person id
    number, person number national, personal code, personal id number, personal identification
    number, personal identity code, personal identity number, personal number, personal public
    service, personalausweis, personalausweisnummer, personnummer, pesel, physician number, pis,
    pnc id, population register number, population registration number, ppn passport, pps no, pps
    number, ppsn, practitioner registration number, prison number, prisoner number, professional
    registration number, proof of identity number, provident number, ration card, redress no,
    redress number, refugee number, register entry number, register number person, registrant id
    number, registration entry number, reisepass, rentenversicherungsnummer, replacement passport,
    replacement passport number, residence card, residence card number, residence permit, residence
    permit no, residence permit number, residence title number, residency number, resident card,
    resident id, resident id number, rfc, rg, right to work, rijksregisternummer, rodne cislo, rpps
    number, rut, scn id, service number military, sevis id, sevis number, share code, sin, sin num,
    sin number, sinid, siret, social insurance, social insurance id, social insurance number,
    social number, social sec number, social security, social security id, social security no,
    social security num, social security number, socso number, soldier number, sozialversicherung,
    sozialversicherungsnummer, ssn, ssn 4, ssn last 4, ssn last four, ssn num, ssnid, ssr docs,
    state id number, state identification number, state insurance number, steuer id, steuer nummer,
    steuernr, steuernummer, student national number, student visa, subscriber ss, sus, svnr, tan
    number, tax account number, tax code, tax file number, tax file reference, tax id, tax id
    number, tax ident number, tax identification, tax identification number, tax identifier, tax
    number, tax office number person, tax payer id, tax ref number, tax reference, tax reference
    number, tax subject number, tax vat, taxpayer id, taxpayer identification, taxpayer number,
    taxvat, tc kimlik, tc kimlik no, tckn, teacher reference number, teacher registration number,
    tfn, tin, tin last 4, tin number, tit eleitor, titulo eleitor, travel docs, travel document,
    travel document number, traveler number, traveller document, tribal enrollment number, trn, tva
    intra, uin, uln, unhcr individual number, unified civil number, unique identification number,
    unique learner number, unique pupil number, unique tax id, unique taxpayer reference, upn,
    uscis number, ust id, ustid, utr, vat id, vat number, veteran file number, vid aadhaar, visa
    expiry, visa foil number, visa no, visa number, visa type, voter card, voter id, voter id
    number, voter number, voter registration number, wage tax number, work permit, work permit
    expiry, work permit number`,
  ofPerson: `
    certificate number, cif, civil id, cnpj, dea, dni number, document key, document no, document
    number, drivers, fiscal number, id number, idnumber, licence no, licence number, license no,
    license number, national code, nif, npi, pan, passport, registration no, registration number,
    sin, ss, ssn, state id, tax, tin, unique pupil number, vat`,
  atEnd: `
    ced, ein, trn`,
};
