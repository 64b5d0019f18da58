import { termsOf } from "./match";
import { phrase } from "../phrase";

import { baseType, containerType, networkType, placeType } from "../base-type";
import { shapeOf } from "./shape";
import type { Detector } from "./types";

/** What the type says, whatever the column is called. */
export const byType: Detector = (table, column) => {
  const type = baseType(column.baseType ?? column.type);
  if (networkType.test(type)) return ["online-identifier", 0.9, `its type ${type}`];
  if (placeType.test(type)) return ["location", 0.8, `its type ${type}`];
  return undefined;
};

/** Flags and moments are about somebody, and tell nothing but of birth, death and work. */
export const byShape: Detector = (table, column) => {
  const shape = shapeOf(column);
  if (shape === "boolean") return "none";
  if (shape === "time" && !moment.test(phrase(column.name))) return "none";
  return undefined;
};

const moment = termsOf(
  `birth, birthday, birthdate, dob, born, naissance, geburtsdatum, geburtstag, nasc, nascimento,
   nacimiento, deceased, death, dod, obito, died, deathdate, hire, employment, dateemployment,
   birthtime, marriage, deces, termination`,
  "anywhere",
);

const digest =
  /_(?:pseudonym|hash|digest|checksum|sha_?\d*|md_5|etag|fingerprint|signature|hmac)_$/;

/** Anything at all can be in there. */
export const byContainer: Detector = (_, column) => {
  const name = phrase(column.name);
  return shapeOf(column) === "text" && (openName.test(name) || openNames.test(name))
    ? ["container", 0.5, `its name (${column.name})`]
    : undefined;
};

/** Types that hold anything at all, whatever the column is called. */
export const byContainerType: Detector = (_, column) => {
  const type = baseType(column.baseType ?? column.type);
  if (containerType.test(type)) return ["container", 0.6, `its type ${type}`];
  if (type !== "bytea" || digest.test(phrase(column.name))) return undefined;
  return ["container", 0.5, "its type bytea"];
};

const openName =
  /_json_|^_(?:login_attributes|extra_info|extrainfo|message_params|settings_data|configuration_json)_$/;
const openNames = termsOf(
  `payload, data, attributes, props, notify props, carddata, card data, calendardata, calendar
   data, responses, other, response data, request data, raw data, extra data, custom fields,
   metadata, raw payload, event payload, sessdata, session data, serialized data, user data, json
   data, edit history, prefs, preferences, raw json, properties, extra, raw, blob, json, additional
   data, request body, response body`,
  "whole",
);
