import type { Terms } from "../match";

/** Coordinates and places of persons. */
export const location: Terms = {
  category: "location",
  anywhere: `
    accuracy radius, arrival lat, cell id, cell tower, cell tower id, census block, census tract,
    cgi cell, check in location, checkin location, city label, client geographical context city,
    client geographical context state, clock in location, clock out location, coordinates, coords,
    current latitude, current location, device location, drop lat, drop lng, dropoff lat, dropoff
    latitude, dropoff lng, dropoff location, dropoff longitude, ecgi, end lat, end lng, event
    location lat, exif gps, fix lat, geo city, geo code, geo coordinates, geo coords, geo hash, geo
    lat, geo latitude, geo lng, geo location, geo longitude, geo point, geo position, geo x, geo y,
    geographical context city, geohash, geolocation, geom, geometry, geopoint, google place id, gps,
    gps altitude, gps coordinates, gps fix, gps lat, gps latitude, gps lng, gps location, gps
    longitude, gps position, gps trace, gps track, h 3 cell, h 3 index, h 3 r 9, home coordinates,
    home geo, home lat, home latitude, home lng, home location, home longitude, ip city, ip
    location, ip region, landmark current, last known location, last location, last position, lat
    lng, lat long, latitude, live location, loc x, loc y, location area code, location city,
    location current, location lat, location lng, location postal, location region, location trace,
    location x, location y, longitude, offence place, origin lat, pickup lat, pickup latitude,
    pickup lng, pickup location, pickup longitude, place id google, place lat, place of offence,
    plus code, pluscode, polyline, quadkey, route polyline, start lat, start lng, system location,
    tracking area code, tracking point, travel history, trip destination, trip end, trip origin,
    trip route, trip start, user geography, user location, violation place, wifi bssid`,
  atEnd: `
    altitude, centroid, geo, position lat, position lng`,
};
