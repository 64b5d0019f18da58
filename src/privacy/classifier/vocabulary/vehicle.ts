import type { Terms } from "../match";

/** Plates and numbers of vehicles. */
export const vehicle: Terms = {
  category: "vehicle",
  anywhere: `
    amtliches kennzeichen, bastidor, bicycle frame number, bike serial, car color, car colour, car
    licence plate, car license, car license plate, car make, car make model, car model, car number,
    car number plate, car plate, car reg, car reg no, car reg number, car registration, car
    registration no, car registration number, car vin, chassis no, chassis number, chassis vin,
    driver vehicle, driver vehicle plate, driver vehicle reg, engine number, etag number, frame
    number bicycle, immatriculation, kennzeichen, lic plate, licence plate, licence plate country,
    licence plate no, licence plate number, license plate, license plate country, license plate
    hash, license plate no, license plate number, license plate state, matricula vehiculo,
    motorcycle registration, number plate, numberplate, numberplate text, other vehicle plate,
    parking permit number, placa, placa vehiculo, plate country, plate nbr, plate no, plate number,
    plate number hash, plate state, plate text, reg number vehicle, registration mark, registration
    number vehicle, registration plate, registration plate number, targa, tax disc number, taxi
    plate, taxi plate number, toll tag, toll tag no, toll tag number, trailer plate, trailer
    registration, transponder number, v 5 c number, v 5 number, veh make, veh model, veh plate, veh
    vin, vehicle chassis, vehicle chassis no, vehicle chassis number, vehicle color, vehicle
    colour, vehicle engine number, vehicle id no, vehicle id number, vehicle identification number,
    vehicle licence number, vehicle licence plate, vehicle license, vehicle license no, vehicle
    license plate, vehicle license plate number, vehicle make, vehicle make and model, vehicle make
    model, vehicle model, vehicle no, vehicle number, vehicle plate, vehicle plate no, vehicle
    plate number, vehicle reg, vehicle reg no, vehicle reg number, vehicle reg plate, vehicle
    registration, vehicle registration mark, vehicle registration no, vehicle registration number,
    vehicle registration plate, vehicle vin, vehicle vin number, vehicle year, vehregno, vin, vin
    number, vin sn, vrm, vrn`,
  atEnd: `
    number plate, plate, plate no, plates, registration plate, vehicle make, vin code`,
};
