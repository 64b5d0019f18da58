import { TermList } from "./match";
import { phrase } from "../phrase";
import { bare } from "./name-forms";

import type { Detector, TableFacts } from "./types";

/** A place is two numbers: one alone may be a latency or a length. */
export const byPair: Detector = ({ columns }, column) => {
  const half = /^_(?:\w+_)?(?:lat|lng)_$/;
  if (!half.test(phrase(column.name))) return undefined;
  const halves = columns.filter(({ name }) => half.test(phrase(name)));
  return halves.length > 1 ? ["location", "pair", "latitude and longitude"] : undefined;
};

const region = new TermList(
  "city, region, state, city name, region name, place, place name",
  "whole",
);
const seen = /^_(?:\w+_)?(?:lat|lng|ip|ip_address|geo_\w+)_$/;

/** Where somebody was, as a position or an address of the network tells it. */
export const byPosition: Detector = (table, column) =>
  region.test(bare(phrase(column.name))) &&
  !hasAddress(table) &&
  table.columns.some(({ name }) => seen.test(phrase(name)))
    ? ["location", "beside a position", `its name (${column.name}) beside a position`]
    : undefined;

/** Addresses of machines. */
export const machine =
  /^_attr_|_(?:imap|smtp|pop_3|server|ldap|memory|contract|bind|listen|host|node|peer|mac|ip|email|mail|web|url)_/;

/** What is part of an address only beside other parts. */
export const partOfAddress = new TermList(
  `state, province, region, county, district, country, country area, city area, country code,
   number, state code, province name, province code, state province, municipality, area, unit,
   state name, postal code suffix, floor, door, complement, country name, subdivision, country id,
   house, building, county district, localite, estado, provincia, pais, pays`,
  "whole",
);
const addressWords = new TermList(
  `street, street 1, codigo postal, localidad, localite, localita, house number, hausnummer, adresse, anschrift, direccion, indirizzo, adres, endereco, postal address, address 1, address line 1, zip, zipcode, postcode, postal code, city, plz,
   strasse, rue, calle, logradouro, address, line 1, town, cp, code postal, zip code, post code,
   cep, street address`,
  "whole",
);
const addressTable = new TermList(
  "address, addresses, adresse, adressen, direccion, direcciones, endereco",
  "atEnd",
);

/** Whether the table keeps an address, part by part. */
export const hasAddress = (table: TableFacts): boolean =>
  addressTable.test(phrase(table.name)) ||
  table.columns.filter(({ name }) => addressWords.test(phrase(name))).length >= 2;

/** What is a part of an address beside other parts. */
export const byAddress: Detector = (table, column) =>
  hasAddress(table) && partOfAddress.test(bare(phrase(column.name)))
    ? ["postal-address", "beside an address", `its name (${column.name}) beside an address`]
    : undefined;
