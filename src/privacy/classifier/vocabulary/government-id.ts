import type { Terms } from "../match";

/** Numbers that an authority gave to a person. */
export const governmentId: Terms = {
  category: "government-id",
  anywhere: `
    aadhaar, aadhar, bsn, cart trabalho, carte identite, certidao nascimento, cif nif, cifnif,
    cni, codice fiscale, cpf, curp, dea number, dni, documento, documento identidad,
    driver licence, driver license, drivers license, driving licence, federal drug id,
    federal tax id, fiscal id, fuhrerschein, id card, id fiscal, identification id,
    identification number, identity card, insurance number, itin, legal identifier,
    licence number, license number, medicare, national id, national id number, national identity,
    national insurance, national number, national registration, nhs number, nie, nif, nino,
    nis pis pasep, npi, nro documento, numero documento, numero secu, pasaporte, passaporte,
    passeport, passport, personal number, personalausweis, personnummer, pesel, pis, reisepass,
    residence permit, rg, sinid, siret, social insurance, social security, sozialversicherung,
    sozialversicherungsnummer, ssn, ssnid, steuer id, steuernummer, subscriber ss, sus, tax id,
    tax identification, tax number, taxpayer, tit eleitor, titulo eleitor, tva intra, ust id,
    ustid, vat number, visa number, voter id, work permit`,
  ofPerson: `
    cif, civil id, cnpj, dni number, document number, fiscal number, id number, idnumber, nif,
    pan, sin, ss, tax, tin, vat`,
};
