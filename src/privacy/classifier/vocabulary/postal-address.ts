import type { Terms } from "../match";

/** From the street to the postcode. */
export const postalAddress: Terms = {
  category: "postal-address",
  anywhere: `
    abode, addr 1, addr 2, addr city, addr line, addr postal, address 1, address 2, address 3,
    address 4, address 5, address 6, address city, address complement, address full, address
    history, address line, address line one, address line three, address line two, address lines,
    address number, address postal, address since, address street, address suffix, address text,
    address unit, address zip, addressline, adres, adress zusatz, adresse, adresse postale,
    anschrift, apartado, apartment number, apartment room suite number, apt, apt number, avs street,
    avs zip, bairro, billing address, birth address, bldg number, block number, building name,
    building nb, building number, building site number, bus pickup address, calle, calle numero,
    calle y numero, cap residenza, cep, city name, city nm, city of residence, city village, cod
    postal, code postal, codigo postal, codpostal, colonia, complement adresse, comuna, comune
    residenza, correspondence address, county district, cross street, current address, cust address,
    delivery address, delivery instructions, delivery point, direccion, dispatch address, district
    name, distrito, domicile, domicilio, door number, drop off address, dropoff address, dwelling,
    electoral ward, endereco, flat no, flat number, floor number address, forwarding address, from
    address line, full address, garaging address, gata, guardian address, haus nr, hausnr,
    hausnummer, home addr, home address, home city, home post code, home street, home town, home
    zip, hometown, house letter, house name, house no, house number, house number suffix,
    huisnummer, indirizzo, invoice address, kod pocztowy, landmark, lieu dit, line 1, line 1
    address, line 2, line 3, line 4, lives at, living address, living at, localidad, logradouro,
    mail address 1, mail address line, mail city, mail state, mail zip, mailing address, name of
    county, neighborhood, numero exterior, numero interior, numero rua, numero voie, ortsteil,
    permanent address, pick up address, pickup address, pincode, place of abode, place of domicile,
    place of residence, plot number, plz, po box, pobox, polling district, post box, post cd, post
    code, post code home, post town, postal address, postal address line, postal cd, postal code,
    postanschrift, postcode, postfach, postnr, postnummer, previous address, previous addresses,
    privadr, property address, pst code, recipient address, registered address, residence, residence
    address, residential address, residential city, residential post code, residential street,
    residential zip, road name, room number home, rue, secondary address, sender address line,
    service address, shipping address, situs address, staircase, straat, strasse, street, street 1,
    street 2, street 3, street address, street address 1, street address 2, street and number,
    street name, street nm, street no, street number, street number name, street unit, suburb,
    supplemental address, temporary address, thoroughfare, town, town city, town name, town nm, town
    village, ulica, unit no, unit number, uprn, urbanization, village name, ville, voie,
    wohnanschrift, wohnort, woonplaats, work address, zip 4, zip 5, zip code, zip plus 4, zip
    postal, zipcode, zusatz`,
  atEnd: `
    address, address line, addresses, apartment, barangay, cidade, city, ciudad, commune,
    complement, comune, country area, county, county district, dependent locality, district name,
    eircode, gemeinde, hamlet, house, house no, landmark, landmark current, locality, location
    current, municipality, municipio, ort, parish, plaats, postal, prefecture, residence address,
    stadt, state province, street, town, townland, village, ville, wohnort, zip`,
  ofPerson: `
    bundesland, city, complemento, country, country code, cp, door, flat, floor, land, location,
    municipality, municipio, number address, p code, pais, pays, province, province name,
    provincia, quarter, state abbreviation, state code, town, zip`,
};
