import type { Terms } from "../match";

/** Plates and numbers of vehicles. */
export const vehicle: Terms = {
  category: "vehicle",
  anywhere: `
    chassis number, immatriculation, kennzeichen, licence plate, license plate, number plate,
    placa, plate number, vehicle registration, vin, vin sn`,
  atEnd: `
    plate, plate no`,
};
