import type { Terms } from "../match";

/** Numbers that an authority gave to a person. */
export const governmentId: Terms = {
  category: "government-id",
  anywhere: `
    a file number, aadhaar, aadhaar hash, aadhaar last 4, aadhaar masked, aadhaar number, aadhar,
    aadhar no, aadhar number, abn, adoption certificate number, ahv, ahv number, ahv nummer, ahvnr,
    alien file number, alien id, alien nbr, alien no, alien number, alien registration, alien
    registration card, alien registration no, alien registration number, allowance recipient
    number, application registration card, arc number, army id, army number, asmens kodas, asylum
    card number, asylum number, asylum reference, asylum registration card, asylum seeker number,
    attorney bar number, ausweisnummer, avs number, bacp number, badge number police, bar admission
    number, bar license, bar number, bar registration number, benefit claim number, benefit number,
    benefit recipient number, benefit reference, benefit reference number, big number, biometric
    residence card, biometric residence permit, biometric residence permit number, birth
    certificate, birth certificate id, birth certificate no, birth certificate number, birth deed
    number, birth number, birth registration, birth registration no, birth registration number,
    blue badge number, bpjs number, brp, brp card number, brp expiry, brp expiry date, brp no, brp
    number, bsn, bsn number, bsn nummer, burgerservicenummer, bus pass number, bvn, bvn number, caf
    number, caf reference, card serial number, cart trabalho, carte identite, cccd, cdl number,
    cedula, cedula de identidad, cedula number, cedula ruc, centrelink crn, centrelink number,
    centrelink reference, certidao nascimento, certificate number birth, certificate of birth, chi,
    chi no, chi number, cif nif, cifnif, citizen card number, citizen id, citizen id card, citizen
    number, citizen registration number, citizen service, citizen service number, citizenship card
    number, citizenship certificate number, citizenship number, civil id number, civil number,
    civil registration number, civil registry number, clave elector, client reference number, cmnd,
    cnh, cnh numero, cni, cnic, cnic number, cnp, cns, codice fiscale, collar number, community
    health index, company registration number personal, concessionary pass number, confirmation of
    acceptance for studies, court id number, cpf, cpf account, cpr, cpr no, cpr number, cpr nummer,
    cprnr, criminal records office number, crn number, cro, cro no, cro number, cui number, cuil,
    cuit, curp, curp code, custody number, customer reference number centrelink, customer taxvat,
    dbs certificate, dea number, death certificate no, death certificate number, death deed number,
    dfe number, dfe teacher number, divorce certificate, divorce certificate number, dl no, dl
    number, dni, dni nie, dni number, doctor number, document front, document key, document number
    travel, document serial, document serial number, documento, documento identidad, dod id, dod id
    number, dpi number, driver cdl number, driver licence, driver licence expiry, driver licence
    no, driver licence number, driver license, driver license class, driver license country, driver
    license expiry, driver license expiry date, driver license issue date, driver license no,
    driver license num, driver license number, driver license number hash, driver license state,
    drivers, drivers licence, drivers licence expiry, drivers licence no, drivers licence number,
    drivers license, drivers license no, drivers license number, driving licence, driving licence
    categories, driving licence category, driving licence class, driving licence code, driving
    licence country, driving licence expiry, driving licence expiry date, driving licence issue
    date, driving licence no, driving licence ref, driving license, driving license number, driving
    permit, dui number, dva file number, dva number, dvla check code, dvla driver number, dvla
    number, ead card number, ead number, ebt number, edipi, education number, egn, elector id,
    elector no, elector number, electoral number, electoral register number, electoral roll number,
    elis account number, emirates id, employer identification number, emso, encrypted ssn, epf
    number, epic card number, epic no, epic number, esic number, eu citizen card, euss number, euss
    reference, euss share code, fbi no, fbi number, fed id, federal drug id, federal id, federal
    tax id, fin no, fin nric, fin number, fins number, firearm certificate number, fiscal code,
    fiscal id, fiscal identifier, fodselsnr, fodselsnummer, food stamp number, foreigner id,
    foreigner number, former upn, fuhrerschein, gdc number, ghana card, ghana card number, gmc
    code, gmc no, gmc number, gmc ref, gmc reference, goc number, gphc number, green card, green
    card number, gtc number, hashed nino, hashed ssn, hcn, hcn number, hcpc no, hcpc number, hcpc
    registration, hcpc registration number, health and care number, health card no, health card
    number, health care number, health id, health identifier, health insurance card number, health
    insurance claim number, health insurance id, health insurance number, health service number,
    healthcare id, healthcare number, henkilotunnus, hesa id, hesa number, hesa staff id, hesa
    student id, hesa student number, hetu, hic number, hkid, hkid no, hkid number, ho ref, ho
    reference, home office ref, home office reference, home office reference number, hospital
    number, huduma number, hukou, husid, i 20 number, i 551 number, i 9 document number, i 94
    number, id card, id card expiry, id card expiry date, id card issue date, id card issued by, id
    card no, id card number, id card serial, id card serial number, id doc country, id doc expiry,
    id doc expiry date, id doc no, id doc num, id doc number, id document, id document country, id
    document expiry, id document expiry date, id document file, id document issue date, id document
    issuing country, id document no, id document number, id document ref, id document type, id
    expiration date, id expiry date, id fiscal, id issue country, id issue date, id issued by, id
    issuing authority, id issuing country, id no, id number, id proof, id proof document, id proof
    no, id proof number, id series, id verification number, identifiant national, identification
    card, identification code, identification doc number, identification document, identification
    document country, identification expiry, identification id, identification no, identification
    number, identity card, identity card expiry, identity card no, identity card number, identity
    card serial number, identity document, identity document expiry, identity document hash,
    identity document issuing country, identity document number, identity document type, identity
    no, identity number, identity number hash, identity proof, identity proof number, identity
    reference number, ihi, ihi number, imm number, immigration document, immigration document
    number, immigration file number, immigration id, immigration number, indigenous id number,
    individual health identifier, individual healthcare identifier, individual tax number,
    individual taxpayer identification, individual taxpayer number, ine, inmate number, insee key,
    insee number, insurance card number, insurance id, insurance number, insurant number, insured
    number, insured person number, iqama, iqama number, ird, ird no, ird number, isikukood, itin,
    jmbg, kennitala, kk number, known traveler number, known traveller number, kra pin, kra pin
    number, krankenversichertennummer, ktn, ktp, ktp number, kvnr, kyc document number, last 4 of
    ssn, last 4 ssn, last four of ssn, last four ssn, law enforcement id, law society number,
    learner number national, learner unique number, legal identifier, licence class person, licence
    no, licence number, license num, license number, license number professional, license plate
    owner, lifetime doctor number, marriage certificate, marriage certificate no, marriage
    certificate number, marriage deed number, maticni broj, mbi, mbi number, medibank number,
    medicaid id, medicaid member id, medicaid no, medicaid number, medicaid recipient id, medical
    council number, medical licence number, medical license no, medical license number, medical
    registration number, medicare, medicare beneficiary identifier, medicare card, medicare card
    number, medicare hic number, medicare id, medicare no, medicare number, military book number,
    military id, military id no, military number, military service number, mothers nid, my kad, my
    number, mykad, mynumber, nadra id, nat ins no, nat ins number, nat reg number, national card
    number, national code, national code person, national document number, national file number,
    national health card, national health id, national health index, national health number,
    national health service number, national id, national id card, national id document, national
    id expiry, national id hash, national id last 4, national id no, national id number, national
    identification, national identification no, national identification number, national
    identifier, national identity, national identity card, national identity document, national
    identity document number, national identity no, national identity number, national ins no,
    national insurance, national insurance id, national insurance no, national insurance number,
    national learner id, national number, national patient id, national patient number, national
    producer number, national provider id, national pupil number, national reg number, national
    register number, national registration, national registration number, national registry number,
    national student id, national student identifier, national student number, national tax number,
    nationalid, nhi, nhi no, nhi number, nhif number, nhs id, nhs identifier, nhs no, nhs no hash,
    nhs number, nhs number status code, nhs number verified, nhs nummer, ni category, ni no, ni no
    masked, ni number, nid, nid number, nida number, nie, nif, nik, nik number, nimc number, nin,
    nin number, nino, nino hash, nino last, nino masked, nir, nir key, nis pis pasep, nit number,
    nmc no, nmc number, nmc pin, nmc registration number, nomis, nomis id, nomis number, noms, noms
    id, noms no, noms number, npi, npn number, npwp, npwp number, nrc no, nrc number, nric, nric
    fin, nric no, nric number, nro documento, nss, nssf number, nuip, nuit, nuit number, numen,
    numero allocataire, numero cedula, numero de identidad, numero documento, numero fiscal, numero
    secu, numero securite sociale, numhus, nurse license number, nursing license number, offender
    id number, offender no, offender number prison, oib, oln, omang, operator license number,
    ordnungsmerkmal, pagibig number, pan card, pan number, pasaporte,
    passaporte, passeport, passnummer, passport,
    passport book number, passport card number, passport copy, passport country, passport country
    code, passport country of issue, passport data, passport details, passport document, passport
    expiration, passport expiration date, passport expires, passport expires on, passport expiry,
    passport expiry date, passport file, passport hash, passport issue country, passport issue
    date, passport issue place, passport issued, passport issued by, passport issuing authority,
    passport issuing country, passport mrz, passport nationality, passport no, passport num,
    passport number, passport number line, passport place of issue, passport serial, passport
    series, passport valid from, passport valid to, passport valid until, patient health number,
    patient identifier number, payroll number, pension fund number, pension insurance number,
    pension number, pension ref number, pension reference number, pensioner number, permanent
    resident card, permanent resident number, person id number, person number national, personal
    code, personal health number, personal id number, personal identification number, personal
    identity code, personal identity number, personal number, personal public service,
    personalausweis, personalausweisnummer, personas kods, personnr, personnummer, personnummer
    hash, pesel, pesel number, pharmacist license number, philhealth number, physician number,
    pilot licence number, pilot license number, pis, pnc, pnc id, pnc no, pnc number, pnc ref,
    police badge number, police national computer, population register number, population
    registration number, port ref, port reference, ppn passport, pps no, pps number, ppsn, pr card
    number, practitioner registration number, pran, pre settled status, prescriber code, prescriber
    number, previous upn, prison id, prison no, prison number, prisoner no, prisoner number,
    private hire licence number, professional body number, professional license no, professional
    reg number, professional registration no, professional registration number, proof of id, proof
    of id number, proof of identity, proof of identity number, provident number, provider license
    number, ration card, redress no, redress number, refugee card number, refugee id number,
    refugee number, register entry number, register number person, registrant id number,
    registration entry number, reisepass, rentenversicherungsnummer, replacement passport,
    replacement passport number, residence card, residence card number, residence permit, residence
    permit end, residence permit expiry, residence permit expiry date, residence permit no,
    residence permit number, residence permit start, residence permit valid until, residence title
    number, residence visa number, residency card number, residency id, residency number, residency
    permit, resident card, resident card number, resident id, resident id number, resident permit,
    resident reg number, resident registration number, rfc, rg, right to rent, right to rent
    document, right to work, right to work document, right to work document number, right to work
    expiry, right to work share code, rijksregisternummer, rodne cislo, rodne cislo hash, rpps
    number, rsa id number, ruc number, rut, rut chile, sa id, sa id number, scn id, scottish
    candidate number, seafarer number, seaman book number, self assessment number, self assessment
    reference, self assessment utr, service number military, service number veteran, settled status
    number, sevis id, sevis number, share code, shotgun certificate number, shoulder number, sia
    badge number, sia licence, sia licence number, sin, sin num, sin number, sinid, siret, sld
    number, social insurance, social insurance id, social insurance no, social insurance number,
    social number, social sec number, social security, social security id, social security last 4,
    social security no, social security no hash, social security num, social security number,
    social security number hash, social security ref, social work england number, social work
    registration number, social worker registration number, socso number, soldier number, south
    african id, sozialversicherung, sozialversicherungsnummer, sra number, ssn, ssn 4, ssn
    encrypted, ssn hash, ssn last 4, ssn last 4 digits, ssn last four, ssn last four digits, ssn
    masked, ssn num, ssn token, ssnid, ssnit, ssnit number, ssr docs, sss number, state assigned
    id, state id card, state id no, state id number, state identification number, state insurance
    number, state student id, state student number, state unique id,
    steuer id, steuer idnr, steuer nummer,
    steuernr, steuernummer, student loan reference, student national number, student visa, student
    visa expiry, student visa number, subscriber ss, sus, svnr, swe number, swe registration
    number, tan number, tax account number, tax code, tax file number, tax file reference, tax id,
    tax id encrypted, tax id hash, tax id last 4, tax id number, tax ident number, tax
    identification, tax identification no, tax identification number, tax identifier, tax
    identifier number, tax number, tax office number person, tax office reference, tax payer id,
    tax payer number, tax ref number, tax reference, tax reference no, tax reference number, tax
    subject number, tax vat, taxi licence number, taxpayer id, taxpayer identification, taxpayer
    identification no, taxpayer number, taxpayer reference, taxvat, tc kimlik, tc kimlik no, tckn,
    teacher certificate number, teacher license number, teacher ref number, teacher reference
    number, teacher registration no, teacher registration number, teachers reference number,
    temporary upn, tfn, thai id, thai national id, tier 4, tier 4 visa, tin, tin last 4, tin
    number, tit eleitor, titulo eleitor, travel docs, travel document, travel document country,
    travel document expiry, travel document no, travel document number, traveler number, traveller
    document, tribal card number, tribal enrollment number, tribal id, tribal id number, trn, tva
    intra, uan no, uan number, ucas application number, ucas id, ucas no, ucas number, ucas
    personal id, ucas personal identifier, uci, uci number, uin, ukvi, ukvi number, ukvi reference,
    uln, uln number, uln verified, umid, unhcr case number, unhcr id, unhcr individual number,
    unhcr number, unified civil number, unique candidate identifier, unique candidate number,
    unique identification number, unique learner number, unique personal number, unique pupil
    number, unique student identifier, unique student number, unique tax id, unique tax reference,
    unique taxpayer ref, unique taxpayer reference, upn, upn former, upn number, uscis a number,
    uscis number, uscis receipt number, usi number, ust id, ustid, utr, vat id, vat number, veteran
    file number, vid aadhaar, visa details, visa document, visa end date, visa expiration, visa
    expiration date, visa expires, visa expiry, visa expiry date, visa foil number, visa grant
    number, visa issue date, visa issued, visa no, visa number, visa permit number, visa ref, visa
    reference, visa start date, visa type, visa type code, visa valid to, visa valid until, voter
    card, voter card number, voter id, voter id number, voter identification number, voter number,
    voter reg number, voter registration number, wage tax number, warrant card number, welfare id,
    welfare number, work permit, work permit expiry, work permit no, work permit number, work
    permit type, work permit valid until, work visa, work visa type`,
  ofPerson: `
    a number, administrative number, cas number, certificate number, chi, cif, civil id, cnpj, crn,
    cro, dea, dni number, document expiry, document expiry date, document key, document no,
    document number, drivers, dui, fin, fiscal number, hcn, id number, id type, idnumber, ihi, ird,
    licence, licence no, licence number, license, license no, license number, national code, nhi,
    nif, nin, nit, npi, nrc, pan, passport, pnc, reference number national, registration no,
    registration number, rrn, service number, sin, ss, ssn, state id, state id number, tax, tin,
    uci, unique pupil number, urn, vat`,
  atEnd: `
    ced, ein, trn`,
};
