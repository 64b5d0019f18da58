import type { Terms } from "../match";

/** From the street to the postcode. */
export const postalAddress: Terms = {
  category: "postal-address",
  anywhere: `
    addr 1, addr 2, address 1, address 2, address 3, address 4, address 5, address 6,
    address line, addressline, adres, adress zusatz, adresse, apartado, bairro, billing address,
    building number, calle, cep, cod postal, code postal, codigo postal, codpostal, comuna,
    direccion, distrito, domicilio, endereco, flat number, from address line, guardian address,
    hausnummer, home address, house number, indirizzo, lieu dit, line 1, line 2, logradouro,
    mailing address, neighborhood, numero rua, plz, po box, pobox, post code, postal address,
    postal code, postcode, postfach, postnummer, privadr, residence, rue, shipping address,
    strasse, street, street address, street name, street number, street unit, suburb,
    supplemental address, thoroughfare, ville, wohnort, zip code, zipcode, zusatz`,
  atEnd: `
    address, address name, addresses, apartment, cidade, city, ciudad, complement, country area,
    county, county district, dependent locality, hamlet, house, house no, locality, ort, plaats,
    postal, stadt, state province, town, village, ville, zip`,
  ofPerson: `
    bundesland, city, complemento, country, country code, cp, land, location, municipio, pais,
    pays, province, province name, provincia, quarter, town, zip`,
};
