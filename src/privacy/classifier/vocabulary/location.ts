import type { Terms } from "../match";

/** Coordinates and places of persons. */
export const location: Terms = {
  category: "location",
  anywhere: `
    accuracy radius, arrival lat, cell tower, cell tower id, census block, census tract, check in
    location, checkin location, clock in location, clock out location, coordinates, coords, current
    latitude, current location, device location, drop lat, drop lng, dropoff lat, dropoff latitude,
    dropoff lng, dropoff longitude, end lat, end lng, event location lat, exif gps, fix lat, geo
    city, geo code, geo coordinates, geo coords, geo hash, geo lat, geo latitude, geo lng, geo
    location, geo longitude, geo point, geo position, geohash, geolocation, geom, geometry,
    geopoint, gps, gps altitude, gps coordinates, gps fix, gps lat, gps latitude, gps lng, gps
    location, gps longitude, gps position, gps trace, gps track, home coordinates, home geo, home
    lat, home latitude, home lng, home location, home longitude, ip city, ip location, ip region,
    landmark current, last known location, last location, last position, lat lng, lat long,
    latitude, live location, location current, location lat, location lng, location trace,
    longitude, offence place, origin lat, pickup lat, pickup latitude, pickup lng, pickup longitude,
    place lat, place of offence, plus code, pluscode, quadkey, route polyline, start lat, start lng,
    tracking point, travel history, trip destination, trip end, trip origin, trip route, trip start,
    user location, violation place, wifi bssid`,
  atEnd: `
    altitude, centroid, geo, position lat, position lng`,
};
