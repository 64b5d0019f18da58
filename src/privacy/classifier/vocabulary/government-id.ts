import type { Terms } from "../match";

/** Numbers that an authority gave to a person. */
export const governmentId: Terms = {
  category: "government-id",
  anywhere: `
    aadhaar, aadhar, ahv nummer, ahvnr, alien number, ausweisnummer, birth certificate number,
    bsn, bsn nummer, cart trabalho, carte identite, cedula, certidao nascimento,
    certificate of birth, cif nif, cifnif, clave elector, cni, codice fiscale, cpf, cuil, cuit,
    curp, customer taxvat, dbs certificate, dea number, dni, dni number, document key, documento,
    documento identidad, driver licence, driver license, driver license number, drivers license,
    driving licence, driving license number, egn, federal drug id, federal tax id, fiscal id,
    fuhrerschein, hashed nino, hkid, id card, id document number, id fiscal, id number,
    identifiant national, identification document, identification id, identification number,
    identity card, identity number, individual tax number, ine, insee number, insurance number,
    itin, jmbg, krankenversichertennummer, legal identifier, licence number, license number,
    medicare, medicare number, national id, national id number, national identity,
    national insurance, national insurance number, national number, national registration,
    nhs number, ni number, nie, nif, nino, nir, nis pis pasep, npi, nric, nro documento, nss,
    numero allocataire, numero cedula, numero documento, numero secu, numero securite sociale,
    oib, pasaporte, passaporte, passeport, passnummer, passport, passport number, payroll number,
    personal id number, personal number, personalausweis, personalausweisnummer, personnummer,
    pesel, pis, pps number, ppsn, ration card, refugee number, reisepass,
    rentenversicherungsnummer, residence permit, rfc, rg, right to work, rijksregisternummer, rut,
    share code, sin number, sinid, siret, social insurance, social security, sozialversicherung,
    sozialversicherungsnummer, ssn, ssn 4, ssn last 4, ssnid, steuer id, steuer nummer, steuernr,
    steuernummer, subscriber ss, sus, svnr, tax file number, tax id, tax identification,
    tax number, tax vat, taxpayer, taxvat, teacher reference number, tfn, tit eleitor,
    titulo eleitor, tva intra, uln, unhcr individual number, upn, uscis number, ust id, ustid,
    vat id, vat number, visa number, voter id, work permit`,
  ofPerson: `
    certificate number, cif, civil id, cnpj, dea, dni number, document key, document number,
    fiscal number, id number, idnumber, nif, npi, pan, registration no, sin, ss, tax, tin,
    unique pupil number, vat`,
  atEnd: `
    ced, ein, trn`,
};
