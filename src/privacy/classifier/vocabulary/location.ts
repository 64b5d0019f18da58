import type { Terms } from "../match";

/** Coordinates and places of persons. */
export const location: Terms = {
  category: "location",
  anywhere: `
    check in location, coordinates, coords, current location, geo code, geo coordinates, geo lat,
    geo lng, geo location, geo point, geohash, geolocation, geom, geometry, geopoint, gps,
    home lat, home lng, home location, last location, last position, lat lng, latitude, longitude,
    place lat, quadkey, user location`,
  atEnd: `
    altitude, centroid, geo, position lat, position lng`,
};
