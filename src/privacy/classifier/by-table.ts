import { TermList } from "./match";
import { phrase } from "../phrase";

import { holdsSecretsOfPrograms } from "./institutions";
import { shapeOf } from "./shape";
import * as words from "./vocabulary/tables";
import type { Detector, TableFacts } from "./types";

const criminalTable =
  /_(?:criminal|offen[cs]es?|convictions?|arrests?|criminalcount|criminalcomplaint|sentences?)_/;
const criminalNeighbour = /_(?:offen[cs]e|plea|verdict|defendant|statute|disposition)_/;

/** A charge is one of a court only beside its words; else it is one of money. */
const isCriminal = ({ name, columns }: TableFacts): boolean =>
  criminalTable.test(phrase(name)) ||
  (/_charges?_/.test(phrase(name)) &&
    columns.some((column) => criminalNeighbour.test(phrase(column.name))));
const secretTable = new TermList(words.secretTable, "atEnd");
const secretColumn = new TermList(words.secretColumn, "whole");
const contactTable = new TermList(words.contactTable, "atEnd");
const contactColumn = new TermList(words.contactColumn, "whole");
const sentTable = new TermList(words.sentTable, "atEnd");
const sentColumn = new TermList(words.sentColumn, "whole");
const identityTable = new TermList(words.identityTable, "atEnd");
const identityColumn = new TermList(words.identityColumn, "whole");
const healthTable = new TermList(words.healthTable, "atEnd");
const healthColumn = new TermList(words.healthColumn, "whole");
const criminalColumn = new TermList(words.criminalColumn, "whole");
const cardTable = new TermList(words.cardTable, "atEnd");
const cardColumn = new TermList(words.cardColumn, "whole");
const reviewTable = new TermList(words.reviewTable, "atEnd");

/** What `value` is, the table says. */
export const byTable: Detector = (facts, column) => {
  const { name } = facts;
  const table = phrase(name);
  const own = phrase(column.name);
  const shape = shapeOf(column);
  if (healthTable.test(table) && healthColumn.test(own) && shape !== "time")
    return ["health", "table of health", `its name (${column.name}) in ${name}`];
  const evidence = `its name (${column.name}) in ${name}`;
  if (insuredColumn.test(own) && isOfInsured(facts)) return ["health", "table of health", evidence];
  if (
    /_(?:verification|recovery|reset|login|confirmation|backup)_codes?_$/.test(table) &&
    own.startsWith("_code_")
  )
    return ["credential", "table of secrets", evidence];
  if (cardTable.test(table) && cardColumn.test(own))
    return ["financial", "table of cards", evidence];
  if (shape === "number" || shape === "time" || shape === "boolean") return undefined;
  if (/^_(?:\w+_)?title_$/.test(own) && shape === "text" && isAtWork(facts))
    return ["employment", "at work", evidence];
  if (/^_(?:phone_|work_)?(?:area_code|extension)_$/.test(own) && hasPhone(facts))
    return ["contact", "beside a telephone", evidence];
  if (/^_[abc]_number_$/.test(own) && isOfCalls(facts))
    return ["contact", "number of a call", evidence];
  if (vehicleColumn.test(own) && isVehicle(facts))
    return ["vehicle", "table of vehicles", evidence];
  if (/_sessions?_$/.test(table) && /^_(?:id|session_id|key|session_key)_$/.test(own))
    return ["credential", "table of sessions", evidence];
  if (reviewTable.test(table) && own === "_name_") return ["name", "table of reviews", evidence];
  if (isCriminal(facts) && criminalColumn.test(own))
    return ["criminal", "table of offences", evidence];
  if (relationTable.test(table) && relationColumn.test(own) && shape === "text")
    return ["family", "table of relations", evidence];
  if (isOfOwnDevices(facts) && deviceColumn.test(own))
    return ["online-identifier", "table of devices", evidence];
  if (/_push_subscriptions?_$/.test(table) && own === "_endpoint_")
    return ["online-identifier", "table of devices", evidence];
  if (identityTable.test(table) && identityColumn.test(own))
    return ["person-key", "table of identities", evidence];
  if (contactTable.test(table) && contactColumn.test(own))
    return ["contact", "table of contacts", evidence];
  if (sentTable.test(table) && sentColumn.test(own) && shape === "text")
    return ["contact", "table of messages", evidence];
  if (shape === "text" && sentColumn.test(own) && isSent(facts))
    return ["contact", "sender and recipient", evidence];
  if (programKey.test(own) && holdsSecretsOfPrograms(facts) && !isDictionary(facts))
    return ["system-credential", "key of a program", evidence];
  if (secretTable.test(table) && secretColumn.test(own))
    return ["credential", "table of secrets", evidence];
  return undefined;
};

/** Where a first name stands beside a department, a title is one of work, and no salutation. */
const isAtWork = ({ columns }: TableFacts): boolean =>
  columns.some(({ name }) =>
    /_(?:department|company|organi[sz]ation|employer|division|account_id|profile_title|manager\w*|reports_to)_/.test(
      phrase(name),
    ),
  ) &&
  columns.some(({ name }) => /_(?:first_name|last_name|real_name|given_name)_/.test(phrase(name)));

/** What one is to another, in a table of nothing else. */
const relationTable =
  /_(?:carer|child|family|guardian|household|kinship|parent|patient|person|personal|pupil|student)_relation(?:ship)?s?_$/;
const relationColumn = /^_(?:kind|other|other_name|relation|relationship|role|type|type_code)_$/;

/** What tells one device from others, where each is somebody's. */
const deviceColumn = /^_(?:device_)?(?:serial|serial_number|identifier|token|hardware_id)_$/;
const isOfOwnDevices = ({ name, columns }: TableFacts): boolean =>
  /_devices?_$/.test(phrase(name)) &&
  columns.some((column) =>
    /^_(?:owner|user|employee|person|customer|member|student)_(?:id|uuid)_$/.test(
      phrase(column.name),
    ),
  );

/** Who insures a patient, and as what. */
const insuredColumn = /^_(?:carrier|carrier_name|group_id|group_number|payer_name|plan_name)_$/;
const isOfInsured = ({ name, columns }: TableFacts): boolean =>
  /_(?:insurances?|insurance_polic(?:y|ies)|coverages?)_$/.test(phrase(name)) &&
  columns.some((column) => /^_patient_(?:id|number|mrn)_$/.test(phrase(column.name)));

/** Who calls is A, and who is called B. */
const isOfCalls = ({ columns }: TableFacts): boolean =>
  ["_a_number_", "_b_number_"].every((end) => columns.some(({ name }) => phrase(name) === end));

const hasPhone = ({ columns }: TableFacts): boolean =>
  columns.some(({ name }) => /_(?:phone|phone_number|telephone|mobile)_/.test(phrase(name)));

const vehicleColumn =
  /^_(?:(?:vehicle|car)_)?(?:make|model|make_model|colou?r|trim|body_style|brand)(?:_code)?_$/;

/** Rows are vehicles where they have a plate or a number of the chassis. */
const isVehicle = ({ columns }: TableFacts): boolean =>
  columns.some(({ name }) =>
    /_(?:license_plate|licence_plate|plate|plate_number|vin|chassis_number|license_number_plate)_/.test(
      phrase(name),
    ),
  );

/** What has a sender and a recipient, in words, was sent by somebody to somebody. */
const isSent = ({ columns }: TableFacts): boolean =>
  [/^_(?:from|sender|from_address)_$/, /^_(?:to|recipients?|to_address)_$/].every((end) =>
    columns.some((column) => shapeOf(column) === "text" && end.test(phrase(column.name))),
  );

/** What lets a program in, in a table of programs; keys and values of settings are none. */
const programKey =
  /^_(?:(?:api|access|auth|shared|consumer|secret|private|encrypted|hashed)_)?(?:key|secret|token|password|passphrase)(?:_(?:enc|encrypted|hash))?_$|^_secret_value_$/;
const isDictionary = ({ columns }: TableFacts): boolean =>
  columns.some(({ name }) => /^_(?:value|setting|default)_/.test(phrase(name)));

const written = new TermList(words.writtenTable, "atEnd");
const writing = new TermList(words.writtenColumn, "whole");

/** Somebody's own words: the content of a message or a note. */
export const byWriting: Detector = ({ name: table }, column) =>
  shapeOf(column) === "text" && written.test(phrase(table)) && writing.test(phrase(column.name))
    ? ["free-text", "table of writing", `its name (${column.name}) in ${table}`]
    : undefined;
