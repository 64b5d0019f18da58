import { columnWords } from "../column-words";
import { matchesIn } from "./lexicon";
import { TermList } from "./match";
import { isStretchOfWork } from "./by-work";
import { phrase } from "../phrase";

import { baseType, containerType, networkType, placeType } from "../base-type";
import { shapeOf } from "./shape";
import type { PersonalCategory } from "../category";
import type { Certain, ColumnFacts, Detector, TableFacts } from "./types";

/** What the loader of a warehouse adds to each row: when and from where it came, and its number there. */
const loaders =
  /^_?(?:airbyte|fivetran|sdc|dlt|dbt|stitch|meltano|hevo|rivery|portable|segment|rudder)_(?:\w+_)?(?:id|ids|at|hash|hashid|index|batch|sequence|version|synced|deleted|active|start|end)$/i;

/** Flags and moments are about somebody, and tell nothing but of birth, death, work, health and crime. */
export function isSilent(table: TableFacts, column: ColumnFacts): boolean {
  if (loaders.test(column.name)) return true;
  const shape = shapeOf(column);
  if (shape === "boolean") return !speaksOf(column);
  if (shape !== "time" || isStretchOfWork(table, column)) return false;
  return !moment.test(phrase(column.name)) && !speaksOf(column);
}

/** Even a yes or no of these, or the day, is a fact of its own; GDPR Art. 9 and 10 protect the first two. */
const told: readonly PersonalCategory[] = ["health", "criminal", "family"];

const speaksOf = ({ name }: ColumnFacts): boolean =>
  matchesIn(columnWords(name)).some(({ category }) => category && told.includes(category));

const moment = new TermList(
  `birth, birthday, birthdate, dob, born, naissance, geburtsdatum, geburtstag, nasc, nascimento,
   nacimiento, deceased, death, dod, obito, died, deathdate, deathtime, hired on, terminated on, arrest, arrest date, hire, employment, dateemployment,
   birthtime, marriage, deces, termination, ddn, geb, nascita, geboorte, geboortedatum, fodselsdato,
   term date, leaving date, graduation date, last menstruation, diagnosed, conviction date, joined,
   joined date, hired, date entered us, date of joining, relieving date, resignation`,
  "anywhere",
);

const digest =
  /_(?:pseudonym|hash|digest|checksum|sha_?\d*|md_5|etag|fingerprint|signature|hmac)_$/;

/** Anything at all can be in there. */
export const byContainer: Detector = (_, column) => {
  const name = phrase(column.name);
  return shapeOf(column) === "text" && (openName.test(name) || openNames.test(name))
    ? ["container", "name of a container", `its name (${column.name})`]
    : undefined;
};

/** What the type says, whatever the column is called. */
export function byType(column: ColumnFacts): Certain | undefined {
  const type = baseType(column.baseType ?? column.type);
  const evidence = `its type ${type}`;
  if (networkType.test(type)) return { category: "online-identifier", confidence: 0.9, evidence };
  if (placeType.test(type)) return { category: "location", confidence: 0.8, evidence };
  if (containerType.test(type)) return { category: "container", confidence: 0.95, evidence };
  if (type !== "bytea" || digest.test(phrase(column.name))) return undefined;
  return { category: "container", confidence: 0.5, evidence };
}

const openName =
  /_json_|_(?:event|group|person|user)_(?:\d+_)?properties_$|^_(?:login_attributes|extra_info|extrainfo|message_params|settings_data|configuration_json)_$/;
const openNames = new TermList(
  `payload, meta info, meta, config data, cache, social cache, open details, feature settings, data, attributes, props, notify props, carddata, card data, calendardata, calendar
   data, responses, other, response data, request data, raw data, extra data, custom fields,
   metadata, raw payload, event payload, sessdata, session data, serialized data, user data, json
   data, edit history, prefs, preferences, raw json, properties, extra, raw, blob, json, additional
   data, request body, response body, request payload, response payload, request headers,
   response headers, custom properties, custom attributes, user attributes, form answers, form data,
   form responses, event data, raw event, raw response, snapshot data, context data`,
  "whole",
);
