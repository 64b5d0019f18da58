import type { Terms } from "../match";

/** Plates and numbers of vehicles. */
export const vehicle: Terms = {
  category: "vehicle",
  anywhere: `
    amtliches kennzeichen, bastidor, car license plate, car make, car model, car number, car plate,
    car reg, car registration, chassis no, chassis number, driver vehicle, engine number, etag
    number, immatriculation, kennzeichen, lic plate, licence plate, licence plate number, license
    plate, license plate no, license plate number, license plate state, matricula vehiculo, number
    plate, numberplate, other vehicle plate, parking permit number, placa, placa vehiculo, plate
    nbr, plate number, plate state, plate text, reg number vehicle, registration mark, registration
    plate, registration plate number, targa, toll tag, toll tag no, toll tag number, transponder
    number, veh make, veh model, veh plate, veh vin, vehicle chassis number, vehicle id no, vehicle
    id number, vehicle identification number, vehicle license, vehicle license plate, vehicle make,
    vehicle model, vehicle no, vehicle number, vehicle plate, vehicle plate number, vehicle reg,
    vehicle reg no, vehicle reg number, vehicle registration, vehicle registration mark, vehicle
    registration number, vehicle vin, vehicle vin number, vehicle year, vehregno, vin, vin number,
    vin sn, vrm, vrn`,
  atEnd: `
    number plate, plate, plate no, plates, registration plate, vehicle make, vin code`,
};
