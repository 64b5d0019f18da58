/** French: what a word of a column's name means in English, the English first. */
export const fr = `
  account: compte; account holder: titulaire compte, titulaire du compte; address: adresse; address line: adresse ligne; age: age; mandate reference: reference mandat, rum; hourly rate: taux horaire; manager: gerant, directeur, chef; allergy: allergie, allergies; allowance: allocation; amount: montant; annual: annuel, annuelle; applicant: demandeur, candidat; arrest: arrestation, garde a vue; assessment: appreciation, evaluation; author: auteur; authorized: autorise, autorisee; authority: autorite;
  balance: solde; bank: banque; bank account: compte bancaire, rib; beneficiary: beneficiaire, ayant droit; birth: naissance; birth name: nom de naissance, nom naissance, nom de jeune fille, nom jeune fille; blood: sanguin, sanguine; blood group: groupe sanguin; born: ne le; by: par; card: carte; case: dossier; case officer: instructeur, gestionnaire; caseworker: travailleur social, assistante sociale; child: enfant; children: enfants, nb enfants, nombre enfants; citizen: citoyen, administre, usager; citizenship: citoyennete; city: ville, commune, localite; class: classe; client: client; comment: commentaire, commentaires, remarque, remarques, observation, observations; company: societe, entreprise; complaint: plainte, reclamation; content: contenu; contract: contrat; conviction: condamnation; country: pays; court: tribunal; created: cree, saisi; created by: saisi par, cree par; credit card: carte bancaire, carte bleue; criminal record: casier judiciaire; customer: client, clients;
  date: date, jour; date of birth: date de naissance, ddn; daughter: fille; day: journee; death: deces; deceased: decede; degree: diplome, diplomes; department: service, direction; description: libelle; diagnosis: diagnostic; diet: regime alimentaire; disability: handicap, invalidite, mdph; disease: maladie; district: quartier, arrondissement, canton; doctor: medecin, medecin traitant; dose: posologie; driver: conducteur; driver license: permis de conduire, permis conduire; drug: medicament, traitement; education: formation, scolarite; education level: niveau etude, niveau etudes; email: courriel, mel, email, adresse mail; emergency: urgence; employee: employe, salarie, agent; employee number: matricule; employer: employeur; end: fin; entry: entree; ethnic origin: origine ethnique; exam: examen; expense: depense, charge; expiry: expiration, echeance; eye color: couleur yeux;
  family: famille, familial; family quotient: quotient familial; father: pere; fee: frais; file: fichier; first: premier; first name: prenom, prenoms; floor: etage; full: complet; gender: sexe, genre; grade: note, grade; gross: brut; guardian: tuteur, tutrice, responsable legal, representant legal; health: sante; health care plan: pai; height: taille; hire: embauche; hire date: date embauche, date entree fonction; home: domicile; hospital: hopital; house number: numero voie, numero rue, num voie; household: foyer, menage; husband: mari, epoux; identity: identite; identity card: carte identite, cni, piece identite; illness: pathologie; image: image; income: revenu, revenus, ressources; tax income: revenu fiscal; insurance: assurance, mutuelle; insured: assure; invoice: facture; job: poste, emploi, metier; job title: intitule poste, fonction; judge: juge; landlord: bailleur, proprietaire; language: langue; last name: nom de famille, nom famille, nom usage, nom usuel, patronyme; lawyer: avocat; legal: legal; level: niveau; license plate: immatriculation, plaque; line: ligne; link: lien; login: identifiant; mandate: mandat; marital status: situation familiale, etat civil, situation matrimoniale; marriage: mariage; measure: mesure; medical: medical; member: adherent, membre; message: message; mobile: portable; mobile phone: tel portable, telephone portable; month: mois; mother: mere; mother tongue: langue maternelle; municipality: mairie;
  name: nom; national id: nir, numero insee, ine; nationality: nationalite; net: net; next of kin: personne a prevenir, personne contact; nickname: surnom, pseudo; note: notes; number: numero, num, no; nurse: infirmier, infirmiere; occupation: profession, csp, categorie socioprofessionnelle; offence: infraction, delit; office: bureau, prefecture; opinion: avis; owner: proprietaire, titulaire; parent: parent; parental: parentale; participant: participant; partner: conjoint; passport: passeport; password: mot de passe, mdp, motdepasse; patient: patient; pay: paie, paye; pension: retraite; person: personne, individu; phone: telephone, tel; photo: photo, photographie; photo id: photo identite; place: lieu; place of birth: lieu naissance, commune naissance; postal: postal, postale; postal code: code postal, cp; pregnancy: grossesse; prescription: ordonnance; price: prix; private: prive; province: province, region; pupil: eleve; reason: motif; recipient: destinataire; reference: reference; relationship: lien parente, lien de parente, parente, filiation; religion: religion; rent: loyer; residence permit: titre sejour, carte sejour, titre de sejour; resident: habitant, resident; room: salle, chambre; salary: salaire, traitement, remuneration; school: ecole, etablissement, lycee, college; security: securite, secu; seller: vendeur; sender: expediteur; sick leave: arret maladie, arret travail; signature: signature; siret: siret; social: social, sociale; social security number: num secu sociale, numero securite sociale, nss, numero secu, num secu; beneficiary number: numero allocataire, num allocataire; son: fils; spouse: conjoint, conjointe, epouse; start: debut; state: departement; statement: declaration; status: statut; street: rue, voie; student: eleve, etudiant; subject: matiere, objet; surgery: intervention, chirurgie; surname: patronyme; tax: impot, fiscal, fiscale; teacher: enseignant, professeur, instituteur; tenant: locataire; text: texte; title: titre, civilite; treatment: soin, soins; type: type; unemployment: chomage; user: utilisateur, usager; vaccination: vaccin, vaccination; value: valeur; vehicle: vehicule; victim: victime; visit: visite; visitor: visiteur; volunteer: benevole; wage: smic; weight: poids; widow: veuf; wife: femme; witness: temoin; work: travail; year: annee; zip: code postal; specialty: specialite; blood pressure: tension arterielle, pression arterielle; admission: hospitalisation; medical history: antecedents, antecedents medicaux; family history: antecedents familiaux; consultation: consultation; result: resultat; lab results: analyses, bilan sanguin; treatment: traitement medical; route of administration: voie administration; health card: carte vitale; physical examination: examen clinique; discharge: sortie; center: centre; policy number: numero contrat assurance, num contrat; license number: numero rpps, rpps; care level: niveau dependance, gir; heart rate: frequence cardiaque; temperature: temperature; symptoms: symptomes; phone extension: poste telephonique;
  national id: numero nir, nir assure, num nir, nir beneficiaire, numero de securite sociale; nir key: cle nir; birth
  rank: rang naissance, rang de naissance, rang gemellaire, rang gemel; beneficiary kind: qualite, qualite
  beneficiaire, code qualite; insured person: assure social, ouvrant droit; beneficiary: ayantdroit, ayants droit;
  scheme: regime, code regime; fund: caisse, organisme; treating physician: medecin prescripteur, medecin referent;
  prescriber: prescripteur; executant: executant; physician number: numero prescripteur, num prescripteur, num rpps,
  numero ps, num ps; facility number: finess, numero finess; procedure code: code acte, acte, ccam, ngap, code ccam;
  treatment date: date soins, date des soins, date execution; diagnosis code: cim 10, cim, code cim, code cim 10, code
  affection; long term illness: ald, affection longue duree, affection; long term illness code: code ald, numero ald,
  num ald; copayment exempt: exoneration; exemption reason: motif exoneration, nature exoneration; reimbursed amount:
  montant rembourse, remboursement; expense amount: montant depense; reimbursement base: base remboursement;
  copayment: ticket moderateur, reste a charge; excess fee: depassement, depassement honoraires; sick pay: indemnite
  journaliere, indemnites journalieres, ij, ijss; daily wage: salaire journalier, gain journalier; sick leave: arret
  de travail, arret, conge maladie; sick leave start: date debut arret, debut arret, debut arret travail; sick leave
  end: fin arret, date fin arret; sick leave reason: motif arret; accident at work: accident travail, accident du
  travail, at mp; incapacity rate: taux incapacite, taux ipp, ipp; invalidity category: categorie invalidite, cat
  invalidite; annuity: rente; maternity: maternite; paternity: paternite; expected birth date: date presumee
  accouchement, date prevue accouchement, accouchement, dpa; complementary health insurance: complementaire,
  complementaire sante, cmu, css, c 2 s, ame; policy number: numero adherent mutuelle, num contrat mutuelle; health
  professional: professionnel sante, praticien; vaccine: vaccins; disability card: carte invalidite; disability rate:
  taux invalidite, taux handicap; disability worker: rqth, travailleur handicape, boeth; allergies: intolerance; drug
  code: code cip, cip 13, ucd; quantity: quantite; dependent children: enfants a charge, nb enfants a charge, nombre
  enfants a charge; dependants: personnes a charge, nb personnes charge, nb personnes a charge; tax parts: nombre
  parts, nb parts, parts fiscales; tax income: revenu fiscal reference, revenu fiscal de reference, rfr; taxable
  income: revenu imposable, net imposable; tax notice: avis imposition, avis d imposition; tax number: numero fiscal,
  num fiscal, spi; account holder: titulaire rib, titulaire iban; bank name: domiciliation, nom banque; account: cpt;
  direct debit: prelevement; withholding tax: prelevement source, prelevement a la source, pas; tax rate: taux
  prelevement, taux pas, taux imposition; gross salary: salaire brut, remuneration brute, brut annuel, traitement
  brut; net salary: salaire net, net a payer, net paye; bonus: prime, primes, indemnite, indemnites; family
  supplement: supplement familial, sft; contribution: cotisation, cotisations; contribution amount: montant cotisation; pension
  amount: montant pension, montant retraite; child support: pension alimentaire; survivor pension: pension reversion,
  reversion; lump sum: capital deces; quarters: trimestres, trimestres valides, nb trimestres; pension date: date
  liquidation, date retraite, date depart retraite; career: carriere; employee number: matricule agent, num matricule,
  numero matricule, code agent; corps: corps; pay step: echelon; salary index: indice, indice majore, indice brut, ib,
  im; part time percentage: quotite, quotite travail, quotite de travail, taux emploi; part time: temps partiel;
  employment status: position administrative, statut agent, position statutaire; employment status code: situation
  professionnelle, situation pro; tenure date: date titularisation, titularisation; contract type: type contrat,
  nature contrat, type de contrat; fixed term: cdd; permanent contract: cdi; hire date: date recrutement, date entree,
  date entree service, date prise fonction; termination date: date sortie, date radiation, date depart, date fin
  contrat; termination reason: motif depart, motif sortie, motif radiation; leave: conge, conges; leave type: type
  conge, nature conge; leave balance: solde conges, solde conge, solde rtt; absence reason: motif absence; absence:
  absence, absences; appraisal: notation, entretien professionnel; position name: affectation, emploi occupe;
  occupation: metier exerce, activite; employer name: nom employeur, raison sociale employeur; unemployed since: date
  inscription chomage; school level: niveau scolaire; class: division; school report: bulletin; average grade:
  moyenne, moyenne generale; subject grade: note matiere; grade repetition: redoublement, redoublant; scholarship
  holder: boursier, boursiere; scholarship level: echelon bourse; scholarship: bourse; support assistant: aesh, avs;
  individual support plan: pps, ppre, pap, gevasco; disciplinary sanction: sanction, punition; exclusion: exclusion;
  lateness: retard, retards; unexcused absences: absences injustifiees, absences non justifiees; excused absences:
  absences justifiees; school of origin: etablissement origine, etablissement precedent; orientation: orientation;
  half board: demi pensionnaire, demi pension; guardian 1: resp legal 1, responsable 1, resp 1; guardian 2: resp legal
  2, responsable 2, resp 2; parental authority: autorite parentale; custody: garde, garde alternee, droit de garde,
  droit garde; contact person: personne a contacter, personne contacter; last name: nom d usage, nom marital, nom
  patronymique; usual first name: prenom usuel; first names: autres prenoms; birth department: departement naissance,
  dept naissance; birth country: pays naissance; birth place: localite naissance, ville naissance; civil status: etat
  matrimonial; couple status: vie maritale, pacs, concubinage; divorce: divorce; divorce date: date divorce; marriage
  date: date mariage; separation date: date separation; widower: veuve; married: marie, mariee; single: celibataire;
  address complement: complement adresse, compl adresse, complement; locality: lieu dit, lieudit; po box: boite
  postale, bp, cedex; street type: type voie, nature voie; street name: libelle voie, nom voie; city code: code insee,
  code commune, commune insee; phone home: tel domicile, telephone domicile, telephone fixe, tel fixe; mobile phone:
  tel mobile, telephone mobile, mobile; work phone: tel professionnel, tel pro, telephone professionnel; work email:
  mail pro, courriel professionnel, mail professionnel; email: adresse courriel, adresse electronique, mail; entered
  by: utilisateur creation, user creation; modified by: modifie par, maj par, utilisateur modification, utilisateur
  maj; assigned to: affecte a; approved by: valide par; report: compte rendu, rapport; comment: libre, commentaire
  libre, texte libre; judgement: jugement; sentence: peine; violence: violences; debt: dette, dettes, creance;
  arrears: impaye, impayes, arrieres; overpayment: indu, trop percu; loan: pret, emprunt, credit; monthly payment:
  mensualite, mensualites; allowance amount: allocations, aide, montant aide; housing allowance: apl, aide logement,
  allocation logement; social assistance: rsa, minima sociaux; disability allowance: aah, aeeh; unemployment benefit:
  are, allocation chomage; expenses: charges;
  date: dt; birth: nais; first name: pren, prn; birth place: com nais, commune nais, ville nais; birth name: nom nais;
  last name: nom usag; death date: dt dec, date deces, dt deces; birth date: dt nais, date nais; address: adr; city:
  vil, adr vil, adr ville; relationship: lien ass, lien assure; treating physician: med trt, medecin trt; account
  holder: titul, titulaire; amount: mt, mnt; reimbursed amount: mt remb, mnt remb; reason: mot; sick leave reason: mot
  arret; sick leave date: dt arret, date arret; employer name: raison soc empl, raison sociale empl; reference salary:
  sal ref, salaire ref, salaire reference; specialty: spec; office address: adr cab, adresse cabinet; headquarters address: adr siege, adresse siege, adr etab; tariff: tarif; daily sick pay: ij jour, ij jours; long term illness
  code: no ald; physician: ps; executing physician: ps exec; medical opinion: avis med, avis medical; type: cd, nat;
  employer: empl; employee: sal;
  smoker: fumeur, fumeuse; smoking: tabagisme, tabac; alcohol: consommation alcool; vaccination status: statut
  vaccinal; vaccination date: date vaccination; medication: traitement en cours, medicaments; care need: besoin
  aide, dependance; conviction: condamnations; fine amount: montant amende; monthly income: revenu mensuel,
  ressources mensuelles; benefit amount: montant allocation, montant prestation; benefit type: type prestation, type
  aide, nature aide; rent amount: montant loyer; expenses: charges mensuelles; tax due: montant impot; number of
  children: nb enfants charge; household members: composition foyer, membres foyer; household composition:
  composition familiale; relationship: lien familial; custody arrangement: mode garde; residence permit number:
  numero titre sejour; education level: niveau diplome; degree: diplome obtenu; termination reason: motif rupture;
  working time: temps travail; job title: poste occupe; previous employer: dernier employeur, ancien employeur;
  unemployed since: date inscription pole emploi; appreciation: appreciation generale; statement: temoignage;
  grounds: motifs; reason text: motif demande; answer: reponse; cover letter: lettre motivation; fingerprint:
  empreinte, empreintes digitales; license plate: plaque immatriculation`;
