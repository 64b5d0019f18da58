/** German: what a word of a column's name means in English, the English first. */
export const de = `
  academic title: doktorgrad, akademischer grad; account: konto; account holder: kontoinhaber; account number: kontonummer, kontonr;
  address: adresse, anschrift, wohnanschrift; adviser: berater; affiliation: zugehorigkeit; age: lebensalter;
  agent: vertreter; caretaker: hausmeister; instructor: kursleiter, trainer, ubungsleiter; course: kurs, lehrgang; payer: zahler, beitragszahler; venue: sportstatte, veranstaltungsort, halle; messages: mailversand, versand; emergency contact: notfallkontakt; license number: lizenznummer; hourly rate: stundensatz; mandate reference: mandatsreferenz; license: lizenz; qualification: qualifikation; manager: leiter, geschaftsfuhrer; spouse name: ehegattenname; reference: referenz; account number: kto; purpose: zweck; subject: betreff; holder: halter; allergy: allergie, allergien; allowance: beihilfe; amount: betrag; answer: antwort; appeal: einspruch, widerspruch;
  applicant: antragsteller, bewerber; application: antrag; application date: antragsdatum; arrest: haft, festnahme;
  arrival: ankunft; assessment: einschatzung, beurteilung, gutachten; author: verfasser, autor, ersteller;
  bank: bank, kreditinstitut; bank code: bankleitzahl, blz; beneficiary: begunstigter; bic: bic; birth: geburt, geb;
  birth date: gebdatum, geburtsdatum, geburtstag; birth name: geburtsname, madchenname; blood: blut; body: korper; book: buch;
  branch: filiale, niederlassung; building: gebaude; by: durch, von; car: auto, pkw, fahrzeug, kfz; card: karte, ausweis;
  case: fall, vorgang; caseworker: sachbearbeiter, fachkraft, fallmanager; center: zentrum; certificate: zeugnis, urkunde, bescheinigung; change: anderung;
  child: kind, kinder; children: kinderzahl; church: kirche; citizen: burger, einwohner; citizenship: staatsburgerschaft, staatsangehorigkeit, staatsangehorigkeiten, nationalitat;
  city: stadt, ort, wohnort, gemeinde; class: klasse; client: mandant, klient; comment: kommentar, bemerkung, anmerkung; company: firma, unternehmen, betrieb;
  complaint: beschwerde; condition: zustand; consent: einwilligung; contact person: ansprechpartner, kontaktperson; content: inhalt;
  contract: vertrag; conviction: verurteilung, vorstrafe, vorstrafen; count: anzahl, zahl; director: leitung; own: eigene; country: land, staat; court: gericht;
  created: angelegt, erstellt, erfasst; created by: angelegtvon, erstelltvon, erfasser; credit card: kreditkarte; criminal record: fuhrungszeugnis, strafregister, polizeiliche eintrage; customer: kunde, kunden;
  date: datum, tag; daughter: tochter; day: wochentag; death: tod, sterbe, todes; deceased: verstorben; debt: schulden, ruckstand; degree: abschluss; denomination: konfession;
  department: abteilung, dienststelle, referat, dezernat; description: beschreibung; diagnosis: diagnose, diagnosen, befund; disability: behinderung, behinderungs, schwerbehinderung;
  disease: krankheit, erkrankung; district: bezirk, kreis, landkreis, ortsteil, stadtteil; divorced: geschieden; doctor: arzt, hausarzt; document: dokument, beleg;
  driver: fahrer; driver license: fuhrerschein; drug: medikament, arzneimittel, wirkstoff; dose: dosis, dosierung; duty: dienst;
  education: ausbildung, bildung; email: email; emergency: notfall; employee: mitarbeiter, angestellter, beschaftigter, personal, arbeitnehmer; employer: arbeitgeber;
  employment: beschaftigung, anstellung; end: ende; entry: eingang; event: ereignis; exam result: prufungsergebnis;
  expert: gutachter; eye color: augenfarbe; face: gesicht; father: vater; fee: gebuhr; file: akte, datei; file number: aktenzeichen; finding: befunde;
  fingerprint: fingerabdruck; first: erster, erst; first name: vorname, vornamen; floor: stock, stockwerk, etage; flat: wohnung, wohnungs; former: fruhere, fruherer; full name: vollname;
  gender: geschlecht, geschlechts; grade: note, noten, schulnote; grading: benotung; gross: brutto; group: gruppe; guardian: vormund, sorgeberechtigter, erziehungsberechtigter, betreuer; guardianship: betreuung;
  health insurance: krankenkasse, krankenversicherung; height: grosse; hire: einstellung; hired: eingestellt; hire date: eintritt, eintrittsdatum; termination date: austritt, austrittsdatum, kundigungsdatum; holder: inhaber, halter; home: heim; hospital: krankenhaus, klinik, spital; house: haus; house number: hausnummer, hausnr; household: haushalt;
  husband: ehemann; id: kennung, kennziffer; identification: identifikations, identitats; identity card: personalausweis; image: bild; incapacity: arbeitsunfahigkeit; income: einkommen, einkunfte; information: angaben;
  initials: kurzel; institution: einrichtung, trager, institut; insurance: versicherung, versicherungs; insurance number: versichertennummer, sozialversicherungsnummer, rentenversicherungsnummer; invoice: rechnung; issue: ausstellung;
  job: stelle; occupation: beruf, tatigkeit; job title: berufsbezeichnung, dienstbezeichnung, amtsbezeichnung; judge: richter; kin: angehoriger, angehorige, verwandter;
  label: bezeichnung; landlord: vermieter, wohnungsgeber; language: sprache; last login: letzteanmeldung; last name: nachname, familienname, zuname; lawyer: anwalt, rechtsanwalt; leave: urlaub; license plate: kennzeichen; line: zeile;
  loan: kredit, darlehen; location: standort; login: anmeldung, benutzerkennung; marital status: familienstand; marriage: ehe, heirat, eheschliessung; measurement: messung, messwert; medical: medizinisch; medication: medikation; member: mitglied;
  message: nachricht, mitteilung; middle name: zwischenname; migration background: migrationshintergrund; mobile: mobil, handy; month: monat, monats; mother: mutter; motive: anlass, beweggrund; municipality: kommune;
  name: name, namen; nationality: nation; native language: muttersprache; net: netto; next of kin: hinterbliebene; nickname: spitzname, rufname; note: notiz, vermerk, hinweis; number: nummer, nr; nurse: pfleger, pflegekraft, krankenschwester;
  occupation: gewerbe; offence: straftat, delikt, ordnungswidrigkeit; office: amt, buro, behorde; opinion: stellungnahme; order: bestellung, auftrag; owner: eigentumer, besitzer;
  parent: elternteil, eltern; parish: pfarrei; participant: teilnehmer; partner: lebenspartner; passport: pass, reisepass; password: passwort, kennwort; patient: patient, patienten; pay grade: besoldung, besoldungsgruppe, entgeltgruppe, gehaltsgruppe, tarifgruppe; payment: zahlung;
  pension: rente, rentenbescheid; permit: genehmigung, erlaubnis, erlaubnis; person: person, personen; employee number: personalnummer; phone: telefon, fernsprecher, rufnummer, festnetz; phone extension: durchwahl, nebenstelle; photo: lichtbild, foto, passbild; place: orts; place of birth: geburtsort; plate: nummernschild;
  police: polizei, polizeiliche; postal code: plz, postleitzahl; po box: postfach; pregnancy: schwangerschaft; premises: betriebsstatte; prescription: rezept, verordnung; price: preis; private: privat; profession: berufs;
  quantity: menge; reason: grund; recipient: empfanger; registration: melde, zulassung; relationship: verwandtschaft, verwandtschaftsverhaltnis, beziehung; religion: religion, religions; religious name: ordensname; remark: bemerkungen, anmerkungen; rent: miete; representative: bevollmachtigter;
  residence: wohn, wohnsitz; residence permit: aufenthaltstitel, aufenthaltserlaubnis; resident: bewohner; room: zimmer, raum; salary: gehalt, lohn, vergutung, verguetung; school: schule, kita, kindergarten, kindertagesstatte; score: punktzahl; section: abschnitt; sender: absender; serial number: seriennummer; identity card serial number: seriennummer ausweis; replacement passport: passersatz;
  severity: schweregrad, grad; sex: geschl; sick leave: krankmeldung; signature: unterschrift; social: sozial; social security number: sv nummer, svnummer; son: sohn; spouse: ehegatte, ehepartner, ehefrau, gatte; staff: belegschaft; stage name: kunstlername, deckname; state: bundesland; statement: aussage, begrundung; status: stand; street: strasse, str, strassen;
  student: schuler, student, studierende; subject: fach, betreff; suffix: zusatz; supervisor: vorgesetzter; surcharge: zuschlag; surgery: eingriff; suspect: beschuldigter, verdachtiger; symptom: symptom, symptome; tax: steuer; tax id: steuerid, steuernummer, steueridentifikationsnummer, identifikationsnummer; teacher: lehrer, lehrkraft, dozent; tenant: mieter;
  text: text; therapy: therapie; time: zeit, uhrzeit; title: titel; training: schulung; treatment: behandlung, behandlungs; type: art, typ; unit: einheit; user: benutzer, nutzer, anwender; username: benutzername; vaccination: impfung; valid: gultig; value: wert; vehicle: fahrzeug; vehicle id number: fahrgestellnummer, fahrgestell nr, fin;
  victim: opfer, geschadigter; village: dorf; visit: besuch; visitor: besucher; volunteer: ehrenamtlicher; voter: wahler; wage: stundenlohn; weight: gewicht; widow: witwe; wife: frau; witness: zeuge; work: arbeit, arbeits; year: jahr, jahrgang; care level: pflegegrad, pflegestufe; degree of disability: behinderungsgrad, gdb; specialty: fachrichtung, fachgebiet; blood pressure: blutdruck; heart rate: puls, herzfrequenz; admission: aufnahme, einweisung; admission reason: aufnahmegrund, einweisungsgrund; medical history: anamnese, vorerkrankung, vorerkrankungen, krankengeschichte; family history: familienanamnese; result: ergebnis; lab results: laborwert, laborwerte, laborbefund; health card: gesundheitskarte, versichertenkarte, egk; discharge: entlassung; route of administration: verabreichung; temperature: temperatur; symptoms: beschwerden; consultation: sprechstunde; insured number: kvnr, versichertennr; license number: lanr, approbation; center: zentrum, praxis; blood group: blutgruppe; vaccine: impfstoff; allergies: unvertraglichkeit;
  employee number: personalnr, persnr, pers nr, mitarbeiternummer, mitarbeiternr, stammnummer; person number:
  personennummer; hire date: diensteintritt, einstellungsdatum, beschaftigungsbeginn, vertragsbeginn; termination
  date: dienstaustritt, beschaftigungsende, vertragsende, entlassungsdatum; fixed term: befristung, befristet; fixed
  term until: befristet bis, befristungsende; probation end: probezeitende, probezeit ende; probation period:
  probezeit; notice period: kundigungsfrist; termination reason: kundigungsgrund, austrittsgrund, beendigungsgrund;
  dismissal: kundigung; contract type: vertragsart, arbeitsvertragsart, anstellungsart; employment type:
  beschaftigungsart, beschaftigungsverhaltnis, arbeitsverhaltnis; employment percentage: beschaftigungsgrad,
  beschaftigungsumfang, teilzeitquote, teilzeitfaktor, stellenanteil; part time: teilzeit; full time: vollzeit;
  working time model: arbeitszeitmodell, schichtmodell; weekly hours: wochenarbeitszeit, wochenstunden, wochenstd,
  regelarbeitszeit; target hours: sollstunden, sollzeit, soll stunden; actual hours: iststunden, istzeit, ist stunden;
  overtime: uberstunden, mehrarbeit, ueberstunden; flextime balance: gleitzeitsaldo, gleitzeitkonto, gleitzeit; time
  account balance: zeitsaldo, stundensaldo, zeitguthaben; time account: arbeitszeitkonto, zeitkonto, stundenkonto;
  vacation entitlement: urlaubsanspruch, jahresurlaub; remaining leave: resturlaub; vacation days: urlaubstage; leave
  type: urlaubsart, freistellung; absence: abwesenheit, fehlen; absence type: abwesenheitsart, fehlzeitart,
  fehlzeitenart, abwesenheitstyp, abwesenheitsgrund, fehlgrund; absence days: fehltage, abwesenheitstage,
  krankheitstage; absent hours: fehlstunden; shift: schicht; duty roster: dienstplan; on call duty:
  bereitschaftsdienst, rufbereitschaft; maternity protection: mutterschutz; parental leave: elternzeit; severe
  disability: schwerbehindert, schwerbehinderte, gleichgestellt; unfit for work: arbeitsunfahig, au; work incapacity:
  au bescheinigung, au dauer; sick since: krank seit, au seit, au beginn; occupational physician: betriebsarzt,
  werksarzt; occupational accident: arbeitsunfall, dienstunfall; reintegration plan: wiedereingliederung,
  eingliederungsmanagement, bem verfahren; fitness result: eignung, tauglichkeit, eignungsuntersuchung; medical examination:
  untersuchung, vorsorgeuntersuchung, arbeitsmedizinische vorsorge; injury: verletzung; cost center: kostenstelle;
  position name: planstelle, stellenbezeichnung; job title: funktionsbezeichnung, tatigkeitsbezeichnung,
  dienststellung; pay grade: entgelt, eingruppierung, vergutungsgruppe, lohngruppe; pay step: stufe, erfahrungsstufe,
  entgeltstufe; collective agreement: tarifvertrag, tarif; service grade: dienstgrad, laufbahn, laufbahngruppe; rank:
  rang; tax class: steuerklasse, stkl; child allowance: kinderfreibetrag; church tax: kirchensteuer; wage tax:
  lohnsteuer; income tax: einkommensteuer; solidarity surcharge: solidaritatszuschlag, soli; gross wage: bruttolohn,
  bruttogehalt, bruttobezug, gesamtbrutto; net wage: nettolohn, nettogehalt, auszahlungsbetrag, auszahlung; base
  salary: grundgehalt, grundlohn, grundvergutung; bonus: bonus, pramie, zulage, sonderzahlung, leistungszulage;
  christmas bonus: weihnachtsgeld; vacation bonus: urlaubsgeld; capital formation: vermogenswirksame leistungen, vl;
  garnishment: pfandung, lohnpfandung; garnishment amount: pfandungsbetrag, pfandbar; contribution amount: beitrag,
  beitragshohe; contribution base: beitragsbemessung, bemessungsgrundlage; pension insurance: rentenversicherung;
  unemployment insurance: arbeitslosenversicherung; care insurance: pflegeversicherung; account holder:
  kontoinhaberin; bank account: bankverbindung, bankkonto; written warning: abmahnung; performance appraisal:
  leistungsbeurteilung, mitarbeitergesprach, zielerreichung; education level: schulbildung, bildungsabschluss,
  schulabschluss; degree: berufsabschluss, hochschulabschluss, studienabschluss; field of study: studienfach,
  studiengang, fachstudium; side job: nebentatigkeit, nebenbeschaftigung; work permit: arbeitserlaubnis; deputy:
  stellvertreter, stellvertretung, vertretung; approver: genehmiger, freigeber; approved by: genehmigt von,
  freigegeben von, genehmigt durch; requested by: beantragt von, beantragt durch; modified by: geandert von, geandert
  durch, geaendert von, bearbeitet von; recorded by: erfasst von, erfasst durch, gebucht von; booking: buchung; badge
  number: ausweisnr, chipnummer, transpondernummer, chipkartennummer; comes: kommt; goes: geht; cost unit:
  kostentrager; home office days: homeoffice, telearbeit; birth entry: geburtseintrag, geburtenregister; marriage:
  eheschliessungs, lebenspartnerschaft; married name: ehename, begleitname; deed number: urkundennummer,
  registernummer, beurkundungsnummer; paternity acknowledgement: vaterschaftsanerkennung, vaterschaft; custody:
  sorgerecht, personensorge, umgang, umgangsrecht; divorce: scheidung, ehescheidung; property regime: guterstand;
  registrar: standesbeamter, standesbeamtin; declarant: anzeigender, anzeigende; religious affiliation:
  religionszugehorigkeit, kirchenzugehorigkeit; widowed: verwitwet; married: verheiratet; child support: unterhalt,
  kindesunterhalt, unterhaltsbetrag; stepchild: stiefkind; foster child: pflegekind; foster mother: pflegemutter;
  foster father: pflegevater; adoption date: adoptionsdatum; adopted: adoptiert, adoption; orphan: waise, halbwaise,
  vollwaise; survivor: hinterbliebener; siblings: geschwister; caregiver: pflegeperson, betreuungsperson; number of
  children: anzahl kinder, kinderanzahl; lone parent: alleinerziehend; household: bedarfsgemeinschaft; nee: geb name;
  last address: letzte anschrift; street: strassenname; house number suffix: hausnummernzusatz, hausnrzusatz,
  adresszusatz; residence: wohnhaft, aufenthaltsort; move in date: einzugsdatum, zuzugsdatum; move out date:
  auszugsdatum, wegzugsdatum; immigration date: einreisedatum, zuzug; last residence: letzter wohnsitz; insured
  number: versicherungsnummer, versnr, rvnr, vsnr; insured person: versicherter, versicherte; pension: altersrente,
  rentenart, rentenbetrag; pension start: rentenbeginn; pension amount: rentenhohe; pension points: entgeltpunkte,
  rentenpunkte; contribution months: beitragsmonate, beitragszeiten; disability pension: erwerbsminderungsrente,
  erwerbsminderung; widow pension: witwenrente; taxable income: zu versteuerndes einkommen, zve; tax debt:
  steuerschuld, steuerruckstand; refund amount tax: erstattung, erstattungsbetrag, steuererstattung; tax office:
  finanzamt; assets value: vermogen; arrears: ruckstande, zahlungsruckstand, ruckstandsbetrag; dunning level:
  mahnstufe; installment amount: rate, ratenhohe, ratenbetrag; repayment amount: tilgung; unemployment benefit:
  arbeitslosengeld, burgergeld; housing allowance: wohngeld; child benefit: kindergeld; parental allowance:
  elterngeld; sick pay: krankengeld; care allowance: pflegegeld; copayment: zuzahlung, eigenanteil; diagnosis code:
  icd 10, diagnoseschlussel, icdcode, hauptdiagnose, nebendiagnose, aufnahmediagnose, entlassdiagnose,
  entlassungsdiagnose; ward: station; treating physician: behandelnder arzt, operateur, einweiser, zuweiser; nursing:
  pflege; surgery code: ops schlussel, operationsschlussel, ops; discharge date: entlassdatum; admission date:
  aufnahmedatum; length of stay: verweildauer, liegedauer; special needs: forderbedarf, forderschwerpunkt, inklusion;
  school report: zeugnisnote, schulzeugnis; class repetition: klassenwiederholung, wiederholer; unexcused absences:
  unentschuldigte fehltage, unentschuldigt; excused absences: entschuldigte fehltage, entschuldigt; native language:
  herkunftssprache, familiensprache; refugee: fluchtling; conversation notes: gesprachsnotiz, gesprachsprotokoll,
  aktennotiz, aktenvermerk; narrative: sachverhalt, schilderung; free text: freitext;
  gross wage: lohnsumme; number of children: kinder anzahl; sick since: krank ab;
  employee: ma; license plate: kfz kennz, kfz kennzeichen, kennz; marital status: famstand, fam stand; department: abt;
  birth date: gebdat, geb dat; birth place: gebort, geb ort; citizenship: staatsang; target hours: sollstd,
  sollstunden, sollzeit; actual hours: iststd, iststunden; absence: fehlzeit, fehlzeiten; comment: bem; master: stamm;
  hours balance: zeitsaldo, stundensaldo; correction: korr; health insurance: kk;
  smoker: raucher; smoking: rauchen, raucherstatus; care need: pflegebedarf, hilfebedarf; vaccination status:
  impfstatus; vaccination date: impfdatum; diet: diat, ernahrung; food allergy: lebensmittelallergie; body weight:
  korpergewicht; body height: korpergrosse; pregnancy: schwanger; health: gesundheit; health status:
  gesundheitszustand; sentence: strafmass, urteil; detention: inhaftierung; probation: bewahrung; offence:
  tatvorwurf; fine amount: geldstrafe, bussgeld; household income: haushaltseinkommen; net income: nettoeinkommen;
  gross income: bruttoeinkommen, jahreseinkommen; savings: ersparnisse, sparguthaben; debts: verbindlichkeiten;
  arrears: mietruckstand; rent amount: kaltmiete, warmmiete, mietzins; housing cost: unterkunftskosten, kosten der
  unterkunft, heizkosten; benefit amount: leistungsbetrag, leistungshohe, auszahlbetrag; benefit type: leistungsart;
  tax due: nachzahlung; scholarship: stipendium; student finance: bafog; household members: haushaltsmitglieder;
  household size: haushaltsgrosse; relationship: verwandtschaftsgrad; dependants: unterhaltspflichtige; guardian:
  sorgeberechtigte; partner name: partnername; native country: herkunftsland; country of birth: geburtsland;
  residence status: aufenthaltsstatus; education level: schulabschlussart; final grade: abschlussnote, gesamtnote,
  endnote; grade average: durchschnittsnote, notendurchschnitt; qualification: abschlussbezeichnung; previous
  employer: letzter arbeitgeber, vorheriger arbeitgeber; employment status: erwerbsstatus, erwerbstatigkeit; job
  seeker status: arbeitsuchend; unemployed since: arbeitslos seit, arbeitssuchend seit; absence reason:
  fehlzeitengrund; exclusion: schulverweis; grounds: begrundungstext; report: bericht; observation text:
  beobachtung; answer: ruckmeldung; travel document: reisedokument`;
