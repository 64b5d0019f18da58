import type { Terms } from "../match";

/** From the street to the postcode. */
export const postalAddress: Terms = {
  category: "postal-address",
  anywhere: `
    addr 1, addr 2, addr city, addr line, addr postal, address 1, address 2, address 3, address 4,
    address 5, address 6, address city, address line, address line one, address line three,
    address line two, address postal, address street, address zip, addressline, adres,
    adress zusatz, adresse, adresse postale, anschrift, apartado, apt number, bairro,
    billing address, building number, bus pickup address, calle, calle numero, calle y numero,
    cap residenza, cep, city name, city nm, cod postal, code postal, codigo postal, codpostal,
    colonia, complement adresse, comuna, comune residenza, correspondence address,
    county district, current address, delivery address, direccion, dispatch address, distrito,
    domicilio, endereco, flat number, forwarding address, from address line, garaging address,
    gata, guardian address, haus nr, hausnr, hausnummer, home address, home town, house name,
    house number, huisnummer, indirizzo, kod pocztowy, lieu dit, line 1, line 2, localidad,
    logradouro, mail address 1, mail city, mail state, mail zip, mailing address, neighborhood,
    numero exterior, numero interior, numero rua, numero voie, ortsteil, permanent address, plz,
    po box, pobox, post code, postal address, postal code, postanschrift, postcode, postfach,
    postnr, postnummer, previous address, privadr, property address, recipient address,
    registered address, residence, rue, sender address line, service address, shipping address,
    situs address, straat, strasse, street, street address, street address 1, street address 2,
    street name, street nm, street number, street unit, suburb, supplemental address,
    temporary address, thoroughfare, town city, town name, town village, ulica, unit number,
    ville, voie, wohnanschrift, wohnort, woonplaats, zip 4, zip code, zip plus 4, zipcode, zusatz`,
  atEnd: `
    address, address line, address name, addresses, apartment, barangay, cidade, city, ciudad,
    commune, complement, comune, country area, county, county district, dependent locality,
    district name, eircode, gemeinde, hamlet, house, house no, landmark, landmark current,
    locality, location current, municipality, municipio, ort, parish, plaats, postal, prefecture,
    residence address, stadt, state province, street, town, townland, village, ville, wohnort, zip`,
  ofPerson: `
    bundesland, city, complemento, country, country code, cp, land, location, municipio, pais,
    pays, province, province name, provincia, quarter, town, zip`,
};
