import type { Terms } from "../match";

/** Coordinates and places of persons. */
export const location: Terms = {
  category: "location",
  anywhere: `
    accident lat, accident latitude, accident location, accuracy radius, address lat, address
    latitude, address lng, address longitude, arrival lat, beacon location, billing latitude,
    billing longitude, capture location, captured lat, cell id, cell site, cell tower, cell tower
    id, cell tower location, census block, census tract, cgi cell, check in coordinates, check in
    lat, check in latitude, check in lng, check in location, checkin lat, checkin lng, checkin
    location, city label, client geographical context city, client geographical context state,
    clock in gps, clock in lat, clock in latitude, clock in lng, clock in location, clock out lat,
    clock out location, coordinates, coords, courier location, current lat, current latitude,
    current lng, current location, current longitude, current position, customer lat, customer
    latitude, customer lng, customer longitude, delivery lat, delivery latitude, delivery lng,
    delivery longitude, destination lat, destination latitude, destination lng, destination
    longitude, device city, device gps, device lat, device latitude, device location, device
    longitude, driver lat, driver lng, driver location, drop lat, drop lng, drop location, drop off
    lat, drop off lng, drop off location, drop point, dropoff lat, dropoff latitude, dropoff lng,
    dropoff location, dropoff location lat, dropoff location lng, dropoff lon, dropoff longitude,
    dropoff point, ecgi, encoded polyline, end lat, end latitude, end lng, end longitude, event
    location lat, exif gps, exif lat, exif latitude, exif longitude, favorite location, favourite
    location, fix lat, geo accuracy, geo city, geo code, geo coordinates, geo coords, geo hash, geo
    ip city, geo lat, geo latitude, geo lng, geo location, geo longitude, geo point, geo position,
    geo postal, geo postal code, geo x, geo y, geo zip, geofence entered, geographical context
    city, geohash, geoip, geoip city, geoip city name, geoip latitude, geoip longitude, geoip
    postal code, geoip region, geolocation, geom, geometry, geopoint, google place id, gps, gps
    accuracy, gps altitude, gps coordinates, gps coords, gps data, gps fix, gps heading, gps
    history, gps lat, gps latitude, gps lng, gps location, gps locations, gps log, gps longitude,
    gps points, gps position, gps speed, gps time, gps trace, gps track, h 3 cell, h 3 index, h 3 r
    9, home area, home coordinates, home coords, home geo, home geohash, home gps, home lat, home
    latitude, home lng, home location, home longitude, image latitude, incident lat, incident
    latitude, incident longitude, ip city, ip geolocation, ip lat, ip latitude, ip location, ip
    longitude, ip region, landmark current, last known lat, last known latitude, last known lng,
    last known location, last known longitude, last known position, last lat, last latitude, last
    lng, last location, last longitude, last position, last seen lat, last seen location, lat lng,
    lat long, latitude, live location, loc x, loc y, location accuracy, location area code,
    location city, location coordinates, location coords, location current, location estimate,
    location geo, location gps, location history, location lat, location latitude, location lng,
    location log, location longitude, location ping, location point, location postal, location
    region, location shared, location trace, location x, location y, login city, login country,
    login lat, login latitude, login location, login region, longitude, movement history, offence
    place, origin lat, origin latitude, origin lng, origin longitude, photo gps, photo latitude,
    photo location gps, pickup lat, pickup latitude, pickup lng, pickup location, pickup location
    lat, pickup location lng, pickup lon, pickup longitude, pickup point, place id google, place
    lat, place of offence, plus code, pluscode, polyline, position coordinates, position latitude,
    position longitude, punch latitude, punch location, quadkey, residence lat, residence lng,
    rider location, route coordinates, route geometry, route points, route polyline, route polyline
    encoded, route trace, session city, session location, shipping latitude, shipping longitude,
    sign in location, signin location, start lat, start latitude, start lng, start longitude,
    system location, track points, tracking area code, tracking point, trackpoints, travel history,
    travel route, trip coordinates, trip destination, trip end, trip end lat, trip origin, trip
    path, trip polyline, trip route, trip start, trip start lat, trip trace, user geography, user
    lat, user latitude, user lng, user location, user longitude, violation place, whereabouts, wifi
    bssid, work lat, work latitude, work lng, work longitude, workplace latitude`,
  atEnd: `
    altitude, centroid, geo, position lat, position lng`,
};
