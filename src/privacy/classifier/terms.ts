import type { PersonalCategory } from "./types";

/**
 * The vocabulary, by category and by what makes a term count. A term is the words of a column's name, in
 * lower case; several are divided by semicolons. Short forms are spelled out before (`tel` is `phone`).
 */
export interface Terms {
  readonly category: PersonalCategory;
  /** Personal wherever they stand, unless the last word says that it is about something else. */
  readonly anywhere?: string;
  /** Personal as the last words: `page_title` is a title, `title_page` is a page. */
  readonly atEnd?: string;
  /** Personal as the whole name, where a row is a person. */
  readonly ofPerson?: string;
}

export const vocabulary: readonly Terms[] = [
  {
    category: "online-identifier",
    anywhere: `user agent; useragent; ip address; ip addr; ipaddress; client ip; remote ip; remote addr; remote
      address; forwarded for; mac address; mac addr; macaddr; idfa; idfv; gaid; imei; imsi; meid;
      iccid; udid; device id; advertising id; fingerprint; fbclid; gclid; distinct id; anonymous id;
      visitor id; cookie id; browser id; push id; installation id; device token; login ip; ip logged;
      ip logado; iplastlogin; ippreviouslogin; ip range; referrer; referer; device identifier;
      hardware id; android id; device uuid; device serial; author ip; author host; peer address;
      remote host; registration ip; signup ip; ip from; fcm token`,
    atEnd: `author host; log ip; remote address; ip address; mac address; macaddress; ip log; subnet; last
      browser; device description; browser; client address; peer address; source address; last ip;
      lastip; creation ip; author ip; creation address; client ips; remote ip address; ip prev; ip
      address 2; unique id; uniqueid; medium address; ipaddr; refurl; ref url; http referer; browser
      fingerprint; ip last login; device name; ip previous login; tracking client id; ja 3; peer ip;
      source ip; ip; ips; ip hash; ipv 4; ipv 6; adresse ip; host ip; ua; external id hash; device
      key; distinct ids; ip 4; ip 6; x real ip`,
  },
  {
    category: "credential",
    anywhere: `password; passphrase; passcode; passwort; kennwort; mot de passe; motdepasse; mdp; senha;
      contrasena; clave acceso; wachtwoord; losenord; haslo; otp secret; totp; mfa secret;
      authenticator secret; webauthn; passkey; private key; secret key; client secret; api secret; api
      key; apikey; signing key; encryption key; recovery code; recovery codes; backup code; backup
      codes; two factor secret; security answer; security question; secret question; secret answer;
      bearer; htpass; session cookie; remember token; access key; pass crypted; pass crypt; pass temp;
      pass hash; auth code; authcode`,
    atEnd: `authorization code; map key; mdp; sessionid; logkey; log key; pushkey; push key; auth data; ha
      1; session nonce; validation hash; code digest; code hash; spree api key; totpkey; totp key;
      password salt; auth token; prev auth token; oauth access token; hashed key; identity token;
      device secret; macaroon; guest token; confirmation hash; unsubscribe hash; access secret;
      encrypted value; public token; jwt token key; cookie oubli; logout token; link token; share
      token; recovery token; refresh token hash; secure hash; token; tokens; secret; secrets; jwt;
      otp; pin; pin code; credential; credentials; session key; session id; activation key; validation
      key; auth key; consumer key; license key; salt; invite hash; registration hash; reset hash;
      passwd; pwd; pass; verification code; confirmation code; reset code; invite code; login code;
      sid; session token; shared key; preshared key; psk; deploy key; ssh key; nonce; csrf; cookie;
      cookies; one time code; registration code; token value; secret value; token hash; token digest;
      hmac key; webhook key; access code; rands; alea actuel; alea futur; low sec; keyfile; passcode`,
    ofPerson: "salt; hash; keys; verifier",
  },
  {
    category: "contact",
    anywhere: `sendto; send to; poc email; alternative phone; sms number; sms reminder number; kontakt; mail
      adresse; telefono 1; web site; mobil; mobiltelefon; festnetz; rufnummer; telefonnummer; contact
      email; reply email; bounce email; email; emails; e mail; correo; courriel; epost; msisdn;
      telefon; telefone; telefono; fone; handy; whatsapp; imessage; skype; telegram; wechat; viber;
      phone; phones; celular; telephone; telecopie; portable; movil; privatnr; privatcell; jabber;
      icq; social networks; socialnetworks; social profiles; twitter handle; linkedin; twitter;
      facebook; instagram; xmpp`,
    atEnd: `gsm; gsm number; recipients; addressee; mailing recipients; email response to; email
      notification to; response to; mobile; cell; fax; mail; mail address; cc; bcc; reply to;
      recipient email; contact raw; im handle; mobile number; pager; ramal; fax number; phone number;
      extension number; mailto; from address; to address; sender address; bcc addresses; cc addresses`,
    ofPerson:
      "tel; url; web; www; site; mail; homepage url; blog; mobile; cell; pager; chats; website; homepage; home page; webpage; web page; url; im; yahoo; msn; aim",
  },
  {
    category: "name",
    anywhere: `nombre apellidos; razon social; users name; admin name; adminname; displayname; inhaber; sort
      name; contact first; ansprech partner; fname; lname; mname; subscriber name; guardians name;
      mothersname; guardiansname; bearer name; sender display name; owner display name; actor label;
      actor name; sender name; first name; last name; middle name; maiden name; given name; family
      name; nick name; surname; forename; sur name; fore name; firstname; lastname; nachname; vorname;
      nom famille; nom naissance; prenom; apellido; apellidos; cognome; sobrenome; efternamn; fornamn;
      achternaam; voornaam; imie; nazwisko; initials; alternate name; preferred name; legal first
      name; name first; name last; name middle; name suffix; family name prefix; christian name;
      patronymic; pen name; real name; nome social; card holder; cardholder; account holder; second
      surname; second last name; geburtsname; rufname; family name 2`,
    atEnd: `approver name; birth name; nombre cliente; pseudo; referred by; birth first name; username; user
      name; login name; screen name; nickname; person name; customer name; contact name; author name;
      owner name; employee name; patient name; student name; guest name; client name; member name;
      sender name; recipient name; beneficiary name; signer name; buyer name; seller name; creator
      name; driver name; teacher name; doctor name; reporter name; contact person; ansprechpartner;
      titulaire; proprio; login; salutation; attention; billing name; shipping name; from name; to
      name; reply name; honorific; displayname; legal name; published by; auteur; gamertag; user full
      name; author full name; nome completo; requester name; committer name; assignee name; reviewer
      name; uploader name; holder name; visitor name; attendee name; organizer name`,
    ofPerson: `pseudo; birth first name; full name; fullname; nick; display; public name; household name;
      addressee display; postal greeting; email greeting; title 1; full; ident; first 1; prefix id;
      name; display name; complete name; nom; nome; nombre; naam; imie; alias; slug; handle; title;
      degree; middle; first; last; suffix; prefix; short name; sort name; native name; phonetic name;
      cname; nombre completo; name 2; known as; anrede; titel`,
  },
  {
    category: "postal-address",
    anywhere: `from address line; guardian address; supplemental address; street unit; street name; street
      number; adress zusatz; zusatz; lieu dit; ville; codpostal; cod postal; domicilio; apartado;
      distrito; comuna; addressline; flat number; building number; street; strasse; rue; calle;
      logradouro; postcode; post code; postal code; code postal; codigo postal; zip code; zipcode;
      plz; cep; house number; hausnummer; po box; pobox; postfach; address line; adresse; direccion;
      endereco; indirizzo; privadr; adres; postnummer; numero rua; address 1; address 2; address 3;
      address 4; address 5; address 6; line 1; line 2; addr 1; addr 2; thoroughfare; suburb; home
      address; billing address; shipping address; mailing address; postal address; street address;
      residence; wohnort; neighborhood; bairro`,
    atEnd: `address; addresses; zip; city; town; ville; ciudad; cidade; stadt; ort; postal; county;
      apartment; house no; village; complement; address name; country area; state province; county
      district; dependent locality; locality; plaats; house; hamlet`,
    ofPerson: `city; town; province; country; cp; zip; country code; province name; quarter; complemento;
      municipio; bundesland; land; provincia; pays; pais; location`,
  },
  {
    category: "location",
    anywhere: `geo code; home lat; home lng; last position; check in location; place lat; geo coordinates;
      latitude; longitude; lat lng; geo lat; geo lng; geolocation; geo location; geohash; gps;
      coordinates; coords; geo point; geopoint; quadkey; last location; current location; user
      location; home location; geom; geometry`,
    atEnd: "geo; altitude; position lat; position lng; centroid",
  },
  {
    category: "government-id",
    anywhere: `npi; federal tax id; federal drug id; dea number; tax identification; legal identifier; cif nif;
      cifnif; fiscal id; id fiscal; subscriber ss; national id number; documento; nro documento;
      numero documento; insurance number; personalausweis; carte identite; ssn; social security;
      social insurance; national insurance; nino; nhs number; bsn; personnummer; pesel; aadhaar;
      aadhar; cpf; curp; nif; nie; dni; itin; passport; passaporte; passeport; reisepass; pasaporte;
      driver license; drivers license; driving licence; driver licence; fuhrerschein; tax id; tax
      number; taxpayer; steuer id; steuernummer; vat number; national id; national identity; national
      registration; identity card; id card; voter id; identification number; identification id;
      residence permit; work permit; visa number; nis pis pasep; pis; titulo eleitor; tit eleitor;
      certidao nascimento; cart trabalho; sozialversicherung; sozialversicherungsnummer; personal
      number; rg; ssnid; sinid; siret; national number; codice fiscale; cni; numero secu; license
      number; licence number; ust id; ustid; tva intra; documento identidad; sus; medicare`,
    ofPerson:
      "ss; cif; fiscal number; document number; dni number; vat; tax; nif; sin; pan; tin; idnumber; id number; cnpj; civil id",
  },
  {
    category: "financial",
    anywhere: `last digits; card type; cc type; konto nr; kontonr; karten nr; kartennr; monthly income; policy
      number; bank code; swift; bic code; account iban; gueltigkeit; kreditinstitut; cuenta bancaria;
      compte bancaire; customer profile id; payment profile id; cc first digits; cc last digits; first
      digits; iban prefix; payout account; bank identifier; iban; bic; swift code; sort code; routing
      number; bank account; bank name; card number; credit card; debit card; cc number; cc last; cc
      first; cc exp; card last; card first; cvv; cvc; salary; salaryextra; wage; income; net worth;
      credit score; credit limit; renda mensal; gehalt; lohn; kontonummer; kontoinhaber; bankleitzahl;
      blz; bankverbindung; code banque; code guichet; cle rib; rib; rum; salaire; sueldo; nomina; acc
      number; account number; card expiry; card exp; card brand; wallet address; last 4; last four;
      pay rate; hourly rate; hourly wage; remuneration; account balance; sepa mandate; kreditkarte;
      payment method token; stripe customer`,
    atEnd: "wallet; thm; tjm; balance due",
    ofPerson: "salary; wage; thm; tjm; balance; pan; bank; bonus; pension",
  },
  {
    category: "demographic",
    anywhere: `tribal; tribal affiliations; deceased; political affiliation; political party; ddn; lieu
      naissance; ethnoracial; birth place; deceased date; gender id; birth date time; dob city; dob
      state; migrant seasonal; interpreter; marital id; sexo id; herkunft; geb datum; gebdatum;
      geburts datum; family size; date birth 1; birth date; date birth; date of birth; birthdate;
      birthday; birth year; birth month; birth day; birth time; birthtime; place of birth; country of
      birth; date naissance; naissance; geburtsdatum; geburtstag; geburtsort; data nasc; nascimento;
      fecha nacimiento; nacimiento; gender; geschlecht; sexo; sexe; ethnicity; ethnic; religion;
      religiao; religious; political; nationality; nationalite; nacionalidade; nacionalidad;
      staatsangehorigkeit; citizenship; marital; marital status; civil status; familienstand; estado
      civil; etat civil; sexual orientation; pronouns; mother tongue; native language; death date;
      date of death; date dod; data obito; race id; raca; birth; race ethnicity; immigration status;
      veteran; age group`,
    atEnd:
      "sex; race; dob; age; born; caste; died; deathdate; birthplace; geboren; raza; union member",
    ofPerson: `language; lang; locale; timezone; time zone; tz; race; dead; deceased; idioma; langue; sprache;
      preferred language; age range; native country`,
  },
  {
    category: "health",
    anywhere: `last exam; hemoglobin; cancer; drugcode; rxnorm; breast exam; history mother; history father;
      relatives cancer; appendectomy; surgery; oxygen saturation; deceased reason; tobacco; alcohol
      use; drug use; medical history; insurance plan; coded allergen; allergen type; blood pressure;
      heart rate; diagnosis; diagnoses; allergy; allergies; allergen; medication; disability;
      deficiencia; behinderung; blood type; blood group; medical; laudo medico; pregnancy; pregnant;
      symptom; symptoms; icd code; mrn; prescription; vaccination; immunization; hiv status; cause of
      death; patient status; treatment; therapy; health insurance; krankenkasse; finger print; face
      embedding; biometric; retina; iris scan; voice print; dna; genome; genetic; chief complaint;
      health condition; dosage; drug name; dosing; medical record; gruppo sanguigno`,
    atEnd:
      "dose; smoker; weight kg; height cm; bmi; handicap; clinical status; care plan; interpretation; comorbidity",
  },
  {
    category: "employment",
    anywhere: `prof adh; employer name; work title; last employer; study program; academic degree; cargo
      laboral; degree type; school id; societe; job description person; job title; jobtitle; job
      position; employer; occupation; profession; beruf; ocupacao; profissao; school name; university;
      alma mater; study field; degree level; degree detail; degree year; resume; curriculum;
      lebenslauf; gpa; final grade; finalgrade; rawgrade; raw grade; hire date; date employment;
      dateemployment; job level; work experience; pos graduacao; curso superior; idesco; escolaridade;
      education level; analfabeto; tipo trabalho; employment status; termination date; notice period;
      qualification`,
    atEnd: "job; poste; funktion; certificate",
    ofPerson: `specialty; speciality; occupation text; department; institution; organization; organisation;
      company; company name; function; job; title; position; empresa; role title; work; school; grade;
      firma; employment type; service; job family; abteilung; cargo; division; manager name; team
      name; study; education`,
  },
  {
    category: "family",
    anywhere: `mothersname; guardiansname; mothers name; fathers name; contact relationship; relationship to
      patient; subscriber relationship; nm pai; nm mae; name pai; name mae; mother; father; parent id
      person; child name; next of kin; emergency contact; mother name; father name; mothers maiden;
      spouse name; spouse; children; nome mae; nome pai; nome conjuge; parentesco; partner name;
      guardian name; maiden; kinder; ehepartner; conjoint; number of children; dependents; parent
      name; marriage date; filiation`,
  },
  {
    category: "likeness",
    anywhere:
      "avatar; profile image; profile picture; profile photo; user photo; user image; photo url; picture url; caminho foto; headshot; portrait; voice sample; face image; signature image; passfoto; gravatar",
    atEnd: "photo; foto; signature; selfie; mugshot; profile pic",
    ofPerson:
      "image; image url; photo; picture; pic; icon; thumbnail; image 128; image 1920; logo; image id; picture id; voice; bild",
  },
  {
    category: "vehicle",
    anywhere:
      "vin; license plate; licence plate; number plate; plate number; kennzeichen; immatriculation; vehicle registration; placa; chassis number; vin sn",
    atEnd: "plate; plate no",
  },
  {
    category: "criminal",
    anywhere:
      "criminal record; conviction; convictions; arrest; felony; offense; offence; criminal history; sentence years; probation",
  },
  {
    category: "free-text",
    anywhere: `special instructions; bio raw; bio cooked; bio excerpt; customer note; cancellation reason;
      rejection reason; info public; internal note; note html; comment html; additional notes; bio;
      biography; about me; free text; freetext; remarks; bemerkung; bemerkungen; observacao;
      observaciones; kommentar; comentario; notiz; notizen; private note; public note; note private;
      note public; anmerkung`,
    atEnd: `note; notes; comment; comments; memo; remark; feedback; message; message text; message body;
      body; spoiler text; status text; value text; motto; invitation extra text; instructions; review
      text; reason text; chat message; text message; comment text; note text; search query; query
      text; feedback text; personal message; transcript; complaint; testimonial; statement text;
      suggestion`,
    ofPerson: `info; info public; comments; profile text; motto; description; about; summary; background; text;
      interests; interest; hobby; hobbies; details; headline; tagline; quote; signature text; schwerp;
      skills; search document; additional info`,
  },
];

/** What a table is called whose rows are something that one person wrote. */
export const writtenTables = `message; messages; note; notes; comment; comments; post; posts; status; statuses; draft; drafts;
      review; reviews; annotation; annotations; reply; replies; thread; threads; chat; nachricht;
      nachrichten; mensaje; mensajes; forum; feedback; survey responses; responses; conversation;
      email; emails; mail; mails; ticket; tickets; memo; opinion; testimonial; entry notes; obs;
      history`;

/** What such a row's own words are called there. */
export const writtenColumns = `content; text; body; texte; texto; inhalt; rendered content; body html; body text; body plain;
      html; spoiler text; raw; cooked; subject; preview; message; value text; description; titre;
      note; comment; content html; contents; excerpt; plain text`;

/** Last words that say the column is about personal data, and is none. */
export const aboutIt = `count; counts; total; at; on; verified; confirmed; enabled; disabled; required; allowed; length;
      len; rate; ratio; percent; percentage; size; rights; policy; policies; version; type; types;
      kind; category; format; index; rank; bytes; seconds; minutes; hours; days; weeks; ms; duration;
      latency; threshold; limit; limits; sum; avg; min; max; attempts; errors; failures; clicks;
      opens; visits; views; changes; sent; received; delivered; bounced; opened; clicked; template;
      templates; lifespan; expiry; expires; expired; expiration; expire; expiring; ttl; lifetime;
      theme; themes; domain; domains; provider; providers; server; host; port; settings; setting;
      notifications; notification; visibility; source; sources; mode; level; order; interval; timeout;
      valid; validity; unique; optional; algorithm; algo; policy digits; period; phone code; dial
      code; calling code; area code; history; behavior; behaviour; strategy; scheme; encoding;
      charset; mask; pattern; regex; validator; validation; subject; header; headers; footer; backend;
      protocol; encryption; method; methods; attribute; attributes; column; field; fields; label;
      labels; prefix; suffix; sync; synced; opt in; opt out; optin; optout; granularity; estimated;
      frequency; delay; flag; flags; notify; notice; usage; cap; quota; priority; weight; stage; step;
      msgid; message id; forward; authority; scope; scopes; hint; reason; layout; style; color;
      colour; position; checked; check; result; results; code type; generator; issued; created;
      updated; deleted; revoked; used; changed; modified; last used; automatically set; catalog; opted
      in; status message; counter; enable; token type; ends at; until; since; ttl seconds; nbf;
      rotation; mapping; model; app; application; list; group; groups; filter; rule; rules; queue;
      job; event; events; log; logs; report; reports; channel; feature; features; plugin; plugins;
      class; view; form; script; path; file; filename; url template; ref type`;

/** Words after which a name still means the same: another form of the value, or which of several. */
export const forms = `hash; hashed; digest; encrypted; enc; crypt; crypted; cipher; ciphertext; encoded; canonical;
      normalized; normalised; lower; lowercase; upper; raw; masked; redacted; hmac; sha; sha 1; sha
      256; md; md 5; bidx; str; string; txt; value; values; current; new; old; temp; tmp; temporary;
      previous; prev; pending; unconfirmed; backup; primary; secondary; alternate; alternative; alt;
      other; home; work; office; private; personal; public; business; 1; 2; 3; 4; 5; phonetic;
      validated; ciphered; html; json; iv; plain; main; default; latest; last; first; perso; pro;
      original; biz; contact; day; night; evening; emergency; a; b; poc; cust; cell; text; search;
      sorted; kana; en; local; override; safe; aes; 256; stripped; fingerprint`;

/** Nouns whose rows are persons, whatever the table's other columns; the last word of a table's name. */
export const personNouns = `user; users; customer; customers; person; persons; people; account person; editor; editors;
      adherents; participants; patient data; auth users; driver; drivers; core user; commit author;
      event user; agentes; oc users; ab user; clients person; patient; patients; employee; employees;
      staff; subscriber; subscribers; trader; traders; contact; contacts; student; students; teacher;
      teachers; author; authors; candidate; candidates; applicant; applicants; attendee; attendees;
      participant; guest; guests; visitor; visitors; donor; donors; tenant person; volunteer;
      volunteers; lead; leads; prospect; prospects; voter; voters; resident; residents; passenger;
      passengers; beneficiary; beneficiaries; identity; identities; attorney; attorneys; judge;
      judges; userprofile; userprofiles; profile; profiles; user profile; user profiles; user detail;
      user details; user info; user entity; user data; customer detail; customer details; customer
      profile; customer profiles; member; members; benutzer; kunde; kunden; mitarbeiter; person info;
      personen; ansprechpartner; utilisateur; utilisateurs; auteur; auteurs; adherent; client person;
      usuario; usuarios; persona; personas; empleado; empleados; alumno; alumnos; pessoa; pessoas;
      fisica; aluno; alunos; servidor; funcionario; funcionarios; socpeople; partner person; investor;
      investors; reporter; reporters; owner person; operator person; preregistrationuser; register
      user; pre user; auth user; social user; admin user; admin users; dipendenti; utenti; utente;
      cliente; clientes; klant; klanten; medewerker; medewerkers; res partner; hr employee; physician;
      physicians; doctor; doctors; nurse; nurses; inmate; inmates; defendant; defendants; party;
      parties`;
