import { termsOf } from "./match";
import { phrase } from "./people";
import { shapeOf } from "./shape";
import { writtenColumns, writtenTables } from "./terms";
import type { Detector } from "./types";

const secretTable = termsOf(
  `api key; api keys; apikey; apikeys; personal api key; personalapikey; token; tokens; credential;
   credentials; secret; secrets; password; passwords; verification codes; recovery codes; reset
   codes; login codes; otp; giftcard; gift card; gift cards; invite; invites; invitation;
   invitations; session; sessions; passkeys; webhook; ssh keys; activation codes; password resets;
   backup codes; temp user; email verification codes; totp recovery codes; verification code; oauth
   token; oauth tokens`,
  "atEnd",
);
const secretColumn = termsOf(
  `value; secure value; mask value; masked value; hash; key; digest; redacted; code; code hmac;
   secret data; credential data; token; hashed; token hash; secret; private key; public key; key
   hash; hashed key; encrypted value; encrypted key; payload hash; name hash; sessionid; session
   key; verifier`,
  "whole",
);
const contactTable = termsOf(
  `threepids; user threepids; validation session; verifiable addresses; recovery addresses;
   credential identifiers; emails; email; email addresses; phones; phone numbers; fone pessoa;
   email address; contact methods; phone; user emails; contact points; communications`,
  "atEnd",
);
const contactColumn = termsOf(
  "value; identifier; address; number; ddd; text; email; phone",
  "whole",
);
const sentTable = termsOf(
  `notification; notifications; message; messages; thread; threads; mail; mails; email; emails;
   conversation; conversations; sms; outbox; courier messages; email queue; delivery; deliveries;
   email log; mail log; sent emails`,
  "atEnd",
);
const sentColumn = termsOf(
  `to; from; recipient; recipients; sender; receiver; to address; from address; cc; bcc;
   destinataires; destination; to number; from number; reply to`,
  "whole",
);
const identityTable = termsOf(
  `identity; identities; oauth; user oauth; patient identifier; identifier; identifiers; provider
   identity; social account; socialaccount; external login; federated identity; openid; linked
   account; linked accounts; authentications; auth identity`,
  "atEnd",
);
const identityColumn = termsOf(
  `identifier; provider id; uid; user id; subject; external id; entity id; provider user id;
   provider uid; extern uid; sub; login provider key; federated user id; social id`,
  "whole",
);

const healthTable = termsOf(
  `vitals; form vitals; prescription; prescriptions; medication; medications; immunization;
   immunizations; allergy; allergies; diagnosis; diagnoses; conditions; condition; procedures;
   encounters; encounter; lab results; procedure result; procedure results; drug order; history
   data; observations; obs; vaccinations; lists; symptoms; treatments; care plans; medical history;
   patient data; form encounter`,
  "atEnd",
);
const healthColumn = termsOf(
  `drug; drugs; dosage; dose; route; reaction; outcome; result; results; diagnosis; severity; bps;
   bpd; weight; height; temperature; pulse; respiration; bmi; oxygen saturation; head circ; waist
   circ; tobacco; coffee; alcohol; recreational drugs; exercise patterns; vaccine; manufacturer
   lot; value coded; value numeric; value text; interpretation; symptoms; condition; medication;
   reason; severity al; reaction type; substance; deceased reason; hazardous activities; sleep
   patterns; counseling; abnormal; subtype; verification; begdate; enddate; cvx code; allergen
   type; coded allergen`,
  "whole",
);

const criminalTable =
  /_(?:criminal|offen[cs]es?|convictions?|arrests?|charges?|criminalcount|criminalcomplaint|sentences?)_/;
const criminalColumn = termsOf(
  `name; disposition; description; offense; offence; verdict; sentence; plea; charge; statute`,
  "whole",
);

const cardTable = termsOf(
  "credit card; credit cards; bank cards; cards on file; payment cards",
  "atEnd",
);
const cardColumn = termsOf(
  "month; year; last digits; number; expiry; exp month; exp year; cc type",
  "whole",
);
const reviewTable = termsOf(
  `review; reviews; feedback; comment; comments; guestbook; user report; userreport; bewertung;
   testimonials; credit cards; petition signatures; signatures`,
  "atEnd",
);

/** What `value` is, the table says. */
export const byTable: Detector = ({ name }, column) => {
  const table = phrase(name);
  const own = phrase(column.name);
  const shape = shapeOf(column);
  if (healthTable.test(table) && healthColumn.test(own) && shape !== "time")
    return ["health", 0.7, `its name (${column.name}) in ${name}`];
  const evidence = `its name (${column.name}) in ${name}`;
  if (
    /_(?:verification|recovery|reset|login|confirmation|backup)_codes?_$/.test(table) &&
    own.startsWith("_code_")
  )
    return ["credential", 0.8, evidence];
  if (cardTable.test(table) && cardColumn.test(own)) return ["financial", 0.7, evidence];
  if (shape === "number" || shape === "time" || shape === "boolean") return undefined;
  if (/_sessions?_$/.test(table) && /^_(?:id|session_id|key|session_key)_$/.test(own))
    return ["credential", 0.7, evidence];
  if (reviewTable.test(table) && own === "_name_") return ["name", 0.7, evidence];
  if (criminalTable.test(table) && criminalColumn.test(own)) return ["criminal", 0.8, evidence];
  if (identityTable.test(table) && identityColumn.test(own)) return ["person-key", 0.8, evidence];
  if (contactTable.test(table) && contactColumn.test(own)) return ["contact", 0.8, evidence];
  if (sentTable.test(table) && sentColumn.test(own) && shape === "text")
    return ["contact", 0.7, evidence];
  if (secretTable.test(table) && secretColumn.test(own)) return ["credential", 0.8, evidence];
  return undefined;
};

const written = termsOf(writtenTables, "atEnd");
const writing = termsOf(writtenColumns, "whole");

/** Somebody's own words: the content of a message or a note. */
export const byWriting: Detector = ({ name: table }, column) =>
  shapeOf(column) === "text" && written.test(phrase(table)) && writing.test(phrase(column.name))
    ? ["free-text", 0.8, `its name (${column.name}) in ${table}`]
    : undefined;
