import type { Terms } from "../match";

/** Coordinates and places of persons. */
export const location: Terms = {
  category: "location",
  anywhere: `
    check in location, coordinates, coords, current latitude, current location, dropoff latitude,
    geo city, geo code, geo coordinates, geo lat, geo latitude, geo lng, geo location,
    geo longitude, geo point, geohash, geolocation, geom, geometry, geopoint, gps, gps latitude,
    gps longitude, home coordinates, home lat, home latitude, home lng, home location,
    home longitude, landmark current, last known location, last location, last position, lat lng,
    latitude, location current, longitude, pickup latitude, place lat, quadkey, tracking point,
    user location`,
  atEnd: `
    altitude, centroid, geo, position lat, position lng`,
};
