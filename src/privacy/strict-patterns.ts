import type { PersonalCategory } from "./category";
import { peopleNouns } from "./people";

/** The strict vocabulary of the analytics store. A pattern reads a name as `_word_word_`. */

type Patterns = readonly (readonly [PersonalCategory, RegExp])[];

const person = peopleNouns("named");
const keyed = peopleNouns("keyed");

/** Nouns of things that belong to one person. */
const device = "device|installation|handset|machine|hardware|household|tenant";

/** Names of a person or device that are no key: how many, of which kind. */
const whose = `(?:(?:${person})_)*`;

/** Personal data whatever follows: a suffix such as _type or _status is part of the term. */
export const certain: Patterns = [
  ["health", /_blood_(?:type|group)_|_(?:hiv|vaccination|immuni[sz]ation|disability)_status_/],
  ["demographic", /_(?:marital|civil|relationship|immigration|citizenship|veteran)_status_/],
  [
    "demographic",
    new RegExp(
      `_birth_(?:date|day|year|month|place|name)_|_(?:date|day|year|place)_of_birth_|_birthdays?_|^_${whose}(?:born|birth)_`,
    ),
  ],
  [
    "demographic",
    new RegExp(
      `^_(?:(?:${person})_)+age_|^_age_(?:$|in_years_|years?_|group_|range_|band_|bracket_|bucket_)`,
    ),
  ],
  ["financial", /_credit_(?:score|rating|limit|card)_/],
  [
    "government-id",
    /_(?:national|tax|vat|voter|citizen|government|govt|state_issued)_(?:id|number|identification)_/,
  ],
  ["government-id", /_(?:id|identity)_(?:card|number|document)_/],
  [
    "online-identifier",
    /_(?:apple|android|google|slack|telegram|facebook|twitter|github|discord|telegram|advertising|ad|vendor|cookie|distinct|anonymous|visitor|browser|push|installation|machine|hardware|device|client|ga)_(?:id|identifier|uuid|token|fingerprint|serial)_/,
  ],
  [
    "health",
    /_(?:face|touch|voice|iris|retina|palm|finger)_(?:id|print|scan|embedding|encoding|template)_/,
  ],
  ["credential", /_(?:session|credential|passkey)_(?:id|key|token|cookie|hash)_/],
];

/** How many, how long, when, whether: nothing about whom. */
export const harmless: readonly RegExp[] = [
  /^_(?:is|has|was|were|can|should|allow|allows|requires|number_of|count_of|total)_/,
  /_(?:counts?|total|at|verified|confirmed|enabled|required|length|len|rate|ratio|pct|percent|percentage|size|rights|policy|version|status|type|kind|category|format|index|rank|bytes|seconds|minutes|hours|days|weeks|ms|duration|latency|threshold|limit|sum|avg|mean|min|max|median|attempts|errors|failures|clicks|opens|visits|views|changes|sent|received|delivered|bounced|opened|clicked|template|template_id|template_name)_$/,
  /_(?:length|count|duration|size|rate|dwell|days)_bucket_$/,
  /_(?:memory|mem|base|start|end|physical|virtual|heap|stack|return|register|bus|contract)_address_/,
  /_(?:phone|dial|dialing|dialling|calling|area|country|language|currency|error|status)_code_$/,
  /_(?:email|mail)_(?:template|format|provider|field|label|column)(?:_ids?)?_$/,
  /_(?:token|phone|address|password|name|card|plate|note|message|comment|photo)_(?:template|format|provider|field|label|column|id|ids)_$/,
];

/** Personal data unless a harmless form was recognised first. */
export const likely: Patterns = [
  // Credentials come before names: a password hint is no note.
  [
    "credential",
    /_(?:passwords?|passphrase|passcode|pass_code|pass_crypt|otp|totp|mfa|bearer|credentials?|passkeys?|webauthn|prf|secrets?|sessions?|session_cookie|cookies?|jwt|pin|pin_code|mot_de_passe|contrasena|kennwort|passwort)_/,
  ],
  [
    "credential",
    /_(?:access|refresh|auth|id|api|bearer|reset|verification|csrf|remember|oauth|device|push|invite|magic|login|private|secret|signing|encryption|recovery)_(?:tokens?|keys?|codes?|link)_|_(?:security|secret)_(?:question|answer)_|^_(?:pass|token|salt|apikey)_$/,
  ],
  ["contact", /_emails?_|_mail_(?:address|addr)_|_mailaddress_|^_mail_$|_correo_/],
  [
    "contact",
    /_(?:phones?|msisdn|mobile_number|mobile_phone|cell|cellphone|cellular|fax|telefono?|handynummer|whatsapp|e_164|imessage|skype|telegram|wechat|viber)_|^_mobile_$|_im_handle_|_(?:instagram|linkedin|facebook|tiktok)_|_profile_(?:url|link)_|_(?:twitter|instagram|linkedin|facebook|slack|discord|social|tiktok)_(?:handle|name|url|profile|account)_/,
  ],
  [
    "name",
    /_(?:first|last|middle|maiden|nick|given|christian|sur|fore|user|screen|pet|login)_names?_|_(?:nick|surname|forename|nickname|lastname|firstname|username|prenom|nachname|vorname|apellidos?|cognome|efternamn|achternaam|voornaam|initials)_|^_(?:nom|nome|nombre|salutation|honorific|login|handle|gamertag)_$/,
  ],
  [
    "name",
    new RegExp(`^_${whose}(?:full|display|legal|family|birth|real|preferred|native)_names?_`),
  ],
  ["name", new RegExp(`_(?:${person}|maker)_names?_|_(?:policy|account|card)_holder_`)],
  [
    "online-identifier",
    new RegExp(
      `^_${whose}ip_$|_(?:client|remote|source|src|origin|peer|login|visitor|last|real|forwarded|host|request|user|registration|signup|caller)_ip_|_ips?_(?:address(?:es)?|hash|hashed|string|prefix|range|v?_?[46])_|_ipv_?[46]?_|_ipaddress_|_remote_(?:address|host)_|_forwarded_for_|_ip_$`,
    ),
  ],
  [
    "online-identifier",
    /_mac_address_|_user_agent_|^_ua_$|_(?:idfa|idfv|gaid|aaid|imei|imsi|meid|iccid|udid|fbclid|gclid|referr?er)_|^_(?:(?:browser|device|canvas|client|user|visitor)_)?fingerprints?_$/,
  ],
  [
    "financial",
    /_(?:iban|bic|swift|cvv|cvc|salary|wages?|income|net_worth|account_balance|bank_account|bank_name|sort_code|routing_number|account_number|acc_number|card_number|trading_account|debit_card|card_expiry|card_last|cc_number|cc_exp|wallet)_|^_(?:pan|card|payment_card)_$/,
  ],
  [
    "postal-address",
    /_(?:street|streets|strasse|rue|calle|house_number|po_box|pobox|zip|zip_code|zipcode|postcode|post_code|postal|postal_code|plz|suburb|residence|apartment|city|town|adresse|direccion|indirizzo)_|^_cp_$|_(?:address_)?line_[1-5]_$/,
  ],
  ["postal-address", /_address(?:es)?_/],
  [
    "location",
    /_(?:lat_lng|geo_lat|geo_lng|latitude|longitude|geolocation|geo_location|geohash|gps|coordinates?|coords?|geom|geometry|geo_point|geopoint|quadkey|what_3_words|h_3_cell|s_2_cell)_|^_(?:geo|(?:user|last|current|home|work|client|visitor)_location|location)_$/,
  ],
  [
    "government-id",
    /_(?:social_insurance|steuer_id|steuernummer|personal_number|insurance_number|ssn|nino|nhs|bsn|personnummer|pesel|aadhaar|aadhar|cpf|curp|itin|tin|passports?|social_security|national_insurance|drivers?_licen[cs]e|driving_licen[cs]e|licen[cs]e_number|residence_permit|visa_number|id_card)_|^_(?:sin|nif|nie|dni|pan)_(?:$|number_)/,
  ],
  [
    "demographic",
    /_(?:gender|sex|ethnicity|ethnic|religion|religious|political|politics|party_affiliation|trade_union|labou?r_union|union_member|union_membership|sexual|caste|skin_color|sexuality|pronouns|nationality|citizenship|mother_tongue|native_language|spoken_languages?|naissance|geburtsdatum|geschlecht)_|^_(?:race|union|age)_$/,
  ],
  [
    "health",
    /_(?:diagnos[ie]s|icd|mrn|medications?|prescriptions?|disabilit(?:y|ies)|pregnan(?:t|cy)|allerg(?:y|ies)|medical|clinical|symptoms?|vaccin(?:e|ation|ated)|biometrics?|genetic|genome|dna|face_?prints?|voice_?prints?|retina|iris|health_(?:condition|record|insurance|data)|nhs_number)_/,
  ],
  [
    "employment",
    new RegExp(
      `_(?:employer|job_title|occupation|profession|school|university|education|curriculum_vitae|resume|grade_point)_|_(?:employee|student)_`,
    ),
  ],
  [
    "free-text",
    /_(?:notes?|comments?|messages?|body|bio|biography|about_me|remarks?|feedback|free_text|freetext|user_text|memo|transcript|stack_trace|stacktrace|search_query|search_terms?|keystroke_log|keystrokes|(?:free|user|description|note|comment|message|raw|query|search|input|response|feedback)_text)_/,
  ],
  [
    "likeness",
    new RegExp(
      `_(?:avatars?|photos?|selfies?|headshots?|portraits?|profile_(?:image|picture|pic)|picture_url|signature_image|voice|voice_recording|passport_photo)_|^_${whose}(?:picture|signature)_$`,
    ),
  ],
  [
    "vehicle",
    /_(?:vin|licen[cs]e_plate|number_plate|registration_plate|plate_number|vehicle_reg|vehicle_registration)_|^_plate_$/,
  ],
  [
    "family",
    /_(?:maiden|next_of_kin|guardian|spouse|emergency_contact|mothers?|fathers?|siblings?|dependants?|dependents?)_|^_(?:children|child|kin)_$/,
  ],
  [
    "criminal",
    /_(?:criminal|convictions?|felony|felonies|arrests?|offen[cs]es?|probation|parole)_/,
  ],
];

/** Names under which anything at all may be kept. */
export const containerName =
  /^_(?:(?:raw|extra|custom|event|user|client|customer|map|jsonb|xml|request|response|signal|error|additional|other|misc|form|json)_)*(?:payload|properties|props|fields|dict|raw|data|metadata|meta|extra|extras|attributes|attrs|params|parameters|args|context|details|content|contents|blob|document|json|request|response|log|traits|misc|other|value_text|freeform)_$|_(?:payload|jsonb?|xml|blob|properties|metadata|attributes)_$/;

/** What the name of a person means only in a table of persons. */
export const inPersonTable: Patterns = [
  ["name", /^_(?:name|title|alias)_$/],
  ["free-text", /^_(?:description|about|summary|text)_$/],
  ["postal-address", /^_(?:country|state|region|county|province)_$/],
  ["demographic", /^_(?:language|lang|locale|timezone|time_zone|age_.*)_$/],
  ["likeness", /^_(?:image|image_url)_$/],
];

/** A table whose rows are persons or devices, one each. */
export const personTable = new RegExp(
  `^_(?:(?:app|auth|core|raxx|tbl|dim|stg|public|shadow|beta|active|all|registered|opted|in|the)_)*(?:${person}|people|${device})(?:s|es|ren)?_(?:(?:profile|detail|info|information|data|record|table|master|preference|setting|identit(?:y|ies)|list)s?_)*$`,
);

/** A column that names a person or something of one person's. */
export const identityKey: readonly RegExp[] = [
  new RegExp(
    `_(?:${keyed}|insured|${device})s?_(?:ids?|uuid|guid|key|ref|reference|fk|pk|sk|number|hash|token|identifier|handle|code|hmac|digest)_`,
  ),
  new RegExp(
    `^_(?:(?:hashed|encrypted|sha|md|raw|internal|external|parent|our|the|fk|ref|\\d+)_)*(?:${keyed}|${device})_(?:sha_|md_)?\\d*_?$`,
  ),
  /_(?<!(?:sort|sorted|order|ordered|group|grouped|partition|partitioned|divided|multiplied|split|caused|bucketed|followed|increased?|decreased?)_)by_$/,
  new RegExp(`_fk_(?:${keyed})s?_`),
  /_(?<!(?:per|by|for|active|new|returning|unique|each)_)(?:user|customer|account|member|subscriber|trader|employee|patient)_$/,
  /_assigned_to_$/,
  /_(?:auth|identity|login)_(?:id|subject|sub)_/,
];
