/** Dutch: what a word of a column's name means in English, the English first. */
export const nl = `
  account number: rekeningnummer, bankrekening; account: rekening; address: adres; addition: toevoeging; age: leeftijd; agent: vertegenwoordiger; mandate reference: machtigingskenmerk; hourly rate: uurtarief; manager: beheerder, directeur; mobile number: mobielnummer; allergy: allergie; amount: bedrag; answer: antwoord; appeal: bezwaar; applicant: aanvrager, sollicitant; application: aanvraag; author: auteur, schrijver;
  benefit: uitkering; birth: geboorte; birth date: geboortedatum; blood: bloed; by: door; car: auto; card: kaart, pas; case: zaak, dossier; caseworker: behandelaar, consulent, medewerkerzaak; child: kind, kinderen; citizen: burger, inwoner; city: stad, woonplaats, plaats, gemeente; class: klas; client: klant, client; comment: opmerking, toelichting, commentaar; company: bedrijf; complaint: klacht; contact person: contactpersoon; content: inhoud; contract: contract; conviction: veroordeling; count: aantal; country: land;
  created: aangemaakt; customer: klant, klanten; date: datum; daughter: dochter; death: overlijden, overlijdens; deceased: overleden; department: afdeling; description: omschrijving; diagnosis: diagnose; disability: handicap, beperking, gehandicapten; disease: ziekte; district: wijk, buurt; doctor: arts, huisarts; driver: bestuurder, chauffeur; driver license: rijbewijs; driver license number: rijbewijsnummer; drug: medicijn, geneesmiddel;
  education: opleiding; email: email; employee: medewerker, werknemer, personeel; employee number: personeelsnummer; employer: werkgever; employment: dienstverband; end: eind; explanation: verklaring; father: vader; family name prefix: voorvoegsel, tussenvoegsel, voorvoegsels; fine: boete; first: eerste; first name: voornaam, voornamen; function: functie; garage: garage, parkeergarage; gender: geslacht, geslachtsaanduiding; gross: bruto; guardian: voogd, verzorger; health insurance: zorgverzekering, zorgverzekeraar; height: lengte; hire date: datum in dienst, indiensttreding; termination date: datum uit dienst; holder: houder; hospital: ziekenhuis; hours: uren; house: huis; house letter: huisletter; house number: huisnummer; house number suffix: huisnummertoevoeging;
  identity card: identiteitskaart, identiteitsbewijs; image: afbeelding; income: inkomen; initials: voorletters; institution: instelling; insurance: verzekering; insurance number: verzekerdenummer, polisnummer; insured: verzekerde; job title: functietitel; last: laatst, laatste; last name: achternaam, geslachtsnaam, familienaam; lawyer: advocaat; language: taal; legal: wettelijke; license plate: kenteken; login: ingelogd; marital status: burgerlijke staat, burgerlijkestaat; marriage: huwelijk; medication: medicatie; member: lid; message: bericht; mobile: mobiel, gsm; month: maand; mother: moeder; municipality: gemeente;
  name: naam, namen; national id: burgerservicenummer, bsn, sofinummer, rijksregisternummer; nationality: nationaliteit; net: netto; nickname: roepnaam, bijnaam; note: notitie, aantekening; number: nummer, nr; nurse: verpleegkundige; occupation: beroep; offence: overtreding, feit, delict, misdrijf; officer: verbalisant, ambtenaar; owner: eigenaar, bezitter; parent: ouder, ouders; partner: partner; passport: paspoort; password: wachtwoord; pay grade: salarisschaal, schaal; payment: betaling; pension: pensioen; permit: vergunning; person: persoon, personen, betrokkene; phone: telefoon, tel; phone extension: toestelnummer; phone number: telefoonnummer; photo: foto, pasfoto; place: plek; place of birth: geboorteplaats; police: politie; postal code: postcode; pregnant: zwanger; price: prijs; province: provincie; reason: reden; recipient: ontvanger; registration: inschrijving; relationship: relatie, verwantschap; religion: godsdienst, geloof; remarks: opmerkingen; rent: huur; residence permit: verblijfsvergunning;
  salary: salaris, loon; school: school; score: cijfer; sender: afzender; sick leave: ziekmelding, verzuim; signature: handtekening; social security: sociale zekerheid; son: zoon; spouse: echtgenoot, echtgenote; start: begin, ingang, aanvang; state: provincie; statement: verklaring; status: status; street: straat; street name: straatnaam; student: leerling, student; supervisor: leidinggevende; surgery: operatie; tax: belasting; teacher: leraar, docent, leerkracht; tenant: huurder; text: tekst; treatment: behandeling; type: soort; user: gebruiker; username: gebruikersnaam; vaccination: vaccinatie, inenting; vehicle: voertuig; vehicle id number: chassisnummer, voertuigidentificatienummer, meldcode; vehicle make: merk voertuig; victim: slachtoffer; visitor: bezoeker; volunteer: vrijwilliger; weight: gewicht; witness: getuige; work: werk; year: jaar; violation place: pleegplaats; specialty: specialisme, specialiteit; blood pressure: bloeddruk; heart rate: hartslag; admission: opname; medical history: voorgeschiedenis, anamnese; result: uitslag, resultaat; lab results: labuitslag; discharge: ontslag; temperature: temperatuur; symptoms: klachten, symptomen; blood group: bloedgroep; vaccine: vaccin; care level: zorgindicatie, zorgniveau; general practitioner: huisarts; allergies: allergieen; policy number: polisnummer; license number: big nummer, bignummer; family situation: gezinssituatie;
  administrative number: anummer, a nummer; authority: gezag; parental authority: ouderlijk gezag; custody: voogdij;
  administrator name: bewindvoerder, curator; birth country: geboorteland; birth municipality: geboortegemeente; noble
  title: adellijke titel, predikaat, adellijke titel predikaat; surname use: naamgebruik, aanduiding naamgebruik;
  marriage: huwelijks, huwelijkssluiting, echtscheiding; partnership: partnerschap, verbintenis; dissolution date:
  datum ontbinding, ontbindingsdatum; divorce: scheiding; divorce date: datum scheiding, scheidingsdatum; married:
  gehuwd; widow: weduwe, weduwnaar; cohabiting: samenwonend, samenwonenden; lone parent: alleenstaande ouder; family
  composition: gezinssamenstelling, leefvorm; living situation: leefsituatie, woonsituatie; household: huishouden; co
  resident: medebewoner; orphan: wees; survivor: nabestaande, nabestaanden; partner pension: partnerpensioen; survivor
  pension: nabestaandenpensioen; orphan pension: wezenpensioen; parent: ouder 1, ouder 2; recognition: erkenning;
  descent: afstamming; adoption date: adoptiedatum; relation: familierelatie, gezinsrelatie; residence permit:
  verblijfstitel, verblijfsdocument, vreemdelingennummer; addition: huisnummertoev, toev; address line: adresregel,
  adresregels; postal address: postadres, correspondentieadres; home address: woonadres, verblijfadres, briefadres; po
  box: postbus, antwoordnummer; street: openbare ruimte, straatnm; location: locatie; locality: buurtschap; country:
  landcode; deed number: aktenummer, akte; deceased: overl; employment: dienstbetrekking, arbeidsverhouding,
  tewerkstelling; employment contract: arbeidsovereenkomst, arbeidscontract; contract type: contractsoort,
  contractvorm, soort contract; fixed term: bepaalde tijd; probation end: einde proeftijd; probation period:
  proeftijd; notice period: opzegtermijn; termination date: ontslagdatum, datum einde dienstverband, einde
  dienstverband, uitdienst, datum ontslag, uitdiensttreding; termination reason: ontslagreden, reden ontslag, reden
  uit dienst, reden einde; hire date: indienst, datum indienst, aanvang dienstverband, datum aanvang dienstverband,
  begin dienstverband; part time percentage: deeltijdpercentage, parttimepercentage, parttime percentage,
  deeltijdfactor, parttime factor; hours per week: uren per week, contracturen, urenomvang, arbeidsduur, weekuren; job
  title: functieomschrijving, functienaam; function code: functiecode; pay step: trede, periodiek, ancienniteit; pay
  scale: loonschaal, inschaling; collective agreement: cao, caocode; employment history: arbeidsverleden, loopbaan;
  sick since: ziek sinds; first sick day: eerste ziektedag, datum eerste ziektedag, datum ziek, ziektedag; sickness
  absence: ziekteverzuim, verzuimmelding, arbeidsverzuim; recovery date: datum herstel, hersteldatum, hersteldmelding,
  datum hersteld; incapacity for work: arbeidsongeschiktheid, arbeidsongeschikt, ao; incapacity percentage:
  arbeidsongeschiktheidspercentage, ao percentage, ao perc, ziektepercentage; incapacity class: ao klasse,
  arbeidsongeschiktheidsklasse; functional limitations: belastbaarheid, functionele mogelijkheden, beperkingen;
  insurance doctor: verzekeringsarts, keuringsarts; company doctor: bedrijfsarts; labour expert: arbeidsdeskundige;
  reintegration plan: reintegratie, plan van aanpak, reintegratieplan; diagnosis code: cas code, cascode,
  diagnosecode; pregnancy: zwangerschap, zwangerschaps; expected birth date: bevallingsdatum, vermoedelijke
  bevallingsdatum, uitgerekende datum, verwachte bevalling; maternity leave: zwangerschapsverlof, bevallingsverlof;
  leave: verlof; leave balance: verlofsaldo, verloftegoed, vakantiesaldo; vacation days: vakantiedagen, verlofdagen;
  overtime: overuren, overwerk; unemployed since: werkloos sinds, eerste werkloosheidsdag; unemployment: werkloosheid;
  education level: opleidingsniveau, opleidingsnivo; diploma: diploma; school advice: schooladvies, basisschooladvies;
  absence: afwezigheid; wage: sv loon, svloon, uurloon, weekloon, maandloon; daily wage: dagloon; salary: bezoldiging;
  gross salary: brutoloon, brutosalaris, bruto loon; net salary: nettoloon, netto loon, nettosalaris; holiday
  allowance: vakantiegeld, vakantiebijslag, vakantietoeslag; year end bonus: eindejaarsuitkering, dertiende maand;
  wage tax: loonheffing, loonbelasting; tax credit: loonheffingskorting, heffingskorting; income tax:
  inkomstenbelasting, inkomensheffing; income: inkomsten, inkomens, verzamelinkomen, toetsingsinkomen, jaarinkomen;
  assets value: vermogen, spaartegoed; debt: schuld, schulden; arrears: achterstand, betalingsachterstand,
  huurachterstand; seizure amount: beslag, loonbeslag, beslaglegging; recovery amount: terugvordering, invordering,
  terugvorderingsbedrag; overpayment: onverschuldigd, teveel betaald; repayment plan: betalingsregeling,
  aflossingsregeling; repayment amount: aflossing; sanction amount: maatregel bedrag; contribution amount: premie,
  bijdrage, eigen bijdrage; allowance amount: toeslag, toeslagbedrag; rent allowance: huurtoeslag; care allowance:
  zorgtoeslag; child benefit: kinderbijslag, kindgebonden budget; benefit amount: uitkeringsbedrag; benefit type:
  uitkeringssoort, soort uitkering, uitkeringstype; pension base: pensioengrondslag; pension entitlement:
  pensioenaanspraak, pensioenrecht, aanspraak; pension start: ingang pensioen, pensioeningangsdatum; pensioner:
  gepensioneerde, pensioengerechtigde; participant: deelnemer, gewezen deelnemer; account number: bankrekeningnummer,
  rekeningnr; account holder: tenaamstelling, rekeninghouder, ten name van; payment: uitbetaling, betaal; mandate:
  machtiging, incasso; loan: lening; mortgage: hypotheek; capital: kapitaal; rate: tarief; cost: kosten; remaining
  earning capacity: restverdiencapaciteit; living expenses: woonlasten; social security number: sociaal fiscaal
  nummer; personal number: persoonsnummer; employee number: personeelsnr, persnr, werknemersnummer; customer number:
  klantnummer, clientnummer, relatienummer; participant number: deelnemersnummer; pupil: scholier; caseworker:
  casemanager, klantmanager, klantbegeleider, begeleider, werkcoach; authorized person: gemachtigde,
  vertegenwoordigde; partner: toeslagpartner, levenspartner; ex partner: expartner; mentor: mentor; citizen:
  ingezetene, ingeschrevene; insured person: verzekerd persoon; recipient: uitkeringsgerechtigde, begunstigde; debtor:
  schuldenaar, debiteur; creditor: schuldeiser, crediteur; report: verslag, rapportage, rapport; conversation report:
  gespreksverslag, gespreksnotitie; contact: contactmoment, contactgegevens; decision: beslissing, beschikking,
  besluit; employer number: loonheffingennummer, werkgeversnummer, aansluitnummer; municipality: gemeentecode;
  modified: gewijzigd, gemuteerd, mutatie; modified by: gewijzigd door, gemuteerd door; handled by: behandeld door;
  assigned to: toegewezen aan; approved by: goedgekeurd door, geaccordeerd door, akkoord door; reported by: gemeld
  door, ingevoerd door; indication: indicatie; date: dat, datm; valid: geldig, geldigheid; care profile: zorgprofiel,
  zorgzwaarte; care need: zorgbehoefte, zorgvraag; personal budget: pgb; disability status: doelgroepregister, wajong;
  psychological: psychisch, psychische; medical: medisch, medische; cause: oorzaak; accident at work: arbeidsongeval,
  bedrijfsongeval; injury: letsel, verwonding; vaccination date: vaccinatiedatum; treating physician: behandelend
  arts; specialist: specialist; criminal record: strafblad, vog, verklaring omtrent gedrag, justitiele documentatie;
  detention: detentie; suspect: verdachte; sentence: straf, strafmaat; judgement: vonnis; court: rechtbank; fraud:
  fraude;
  wage: loonsom, loongegevens; garnishment amount: beslagvrije voet; incapacity reason: reden afkeuring, afkeuring;
  pension entitlement: opgebouwd pensioen, opgebouwd; number of children: aantal kinderen, kinderen aantal,
  kinderaantal;
  last name: naam geslacht, geslachtsnaam; partner name: naam partner; marital status: burg staat, burgerlijke staat,
  cd burg staat; postal code: postcd, pc; account holder: rek tnv, tnv, tenaamstelling; account: rek; business address:
  vestigingsadres, vestigingsadressen; count: aant; employer number: nr aansluiting, aansluitingsnummer; week: wk;
  type: srt; hours per week: uren wk, aant uren wk; contract type: srt contract, soort contract; diagnosis code: cas,
  cd cas, cas code; explanation: toel, toelichting; doctor notes: toel verzarts, toelichting arts; full name: naam
  volledig, volledige naam; user name: gebr naam, gebruikersnaam, gebruiker naam; professional registration number: nr
  big, big nummer, big nr; insured number: nr verzekerde; recovered date: dat hersteld, hersteld op, herstelddatum;
  death date: dat overlijden, datum overlijden; benefit scheme: cd wet; employee count: aant werknemers;
  travel document: reisdocument; travel document number: reisdocumentnummer; polling station: stembureau;
  fingerprint: vingerafdruk; systolic: systolisch; smoker: roker, rookt; smoking: roken, rookgedrag; alcohol:
  alcoholgebruik; medication: medicijnen; diet: dieet; dietary requirements: dieetwensen; offence: strafbaar feit;
  net income: netto inkomen; gross income: bruto inkomen; debts: schuldenlast; rent amount: huurbedrag, huurprijs;
  net monthly: netto maandbedrag; gross salary: bruto salaris; net salary: netto salaris; deduction: inhouding;
  household members: gezinsleden; family composition: huishoudsamenstelling; informal care: mantelzorg; informal
  carer: mantelzorger; dissolution reason: reden ontbinding; marriage date: datum sluiting, huwelijksdatum, datum
  huwelijk; highest education: hoogste opleiding; final grade: eindcijfer; employment type: soort dienstverband;
  contract start: ingangsdatum contract; absence reason: verzuimreden; leave type: verlofsoort; motivation letter:
  motivatiebrief; motivation: motivatie; grounds: gronden, bezwaargronden; complaint text: klachtomschrijving`;
