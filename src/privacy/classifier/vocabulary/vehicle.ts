import type { Terms } from "../match";

/** Plates and numbers of vehicles. */
export const vehicle: Terms = {
  category: "vehicle",
  anywhere: `
    amtliches kennzeichen, bastidor, car registration, chassis number, immatriculation, kennzeichen,
    lic plate, licence plate, license plate, license plate number, matricula vehiculo, number plate,
    numberplate, placa, placa vehiculo, plate nbr, plate number, registration mark, registration
    plate, targa, vehicle id number, vehicle make, vehicle model, vehicle plate, vehicle
    registration, vehicle vin, vin, vin number, vin sn`,
  atEnd: `
    plate, plate no`,
};
