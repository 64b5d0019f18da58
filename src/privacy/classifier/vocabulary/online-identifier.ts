import type { Terms } from "../match";

/** Addresses of people's machines, agents, devices and cookies. */
export const onlineIdentifier: Terms = {
  category: "online-identifier",
  anywhere: `
    advertising id, android id, anonymous id, author host, author ip, browser id, client ip,
    cookie id, device id, device identifier, device serial, device token, device uuid,
    distinct id, fbclid, fcm token, fingerprint, forwarded for, gaid, gclid, hardware id, iccid,
    idfa, idfv, imei, imsi, installation id, ip addr, ip address, ip from, ip logado, ip logged,
    ip range, ipaddress, iplastlogin, ippreviouslogin, login ip, mac addr, mac address, macaddr,
    meid, peer address, push id, referer, referrer, registration ip, remote addr, remote address,
    remote host, remote ip, signup ip, udid, user agent, useragent, visitor id`,
  atEnd: `
    adresse ip, author host, author ip, browser, browser fingerprint, client address, client ips,
    creation address, creation ip, device description, device key, device name, distinct ids,
    external id hash, host ip, http referer, ip, ip 4, ip 6, ip address, ip address 2, ip hash,
    ip last login, ip log, ip prev, ip previous login, ipaddr, ips, ipv 4, ipv 6, ja 3,
    last browser, last ip, lastip, log ip, mac address, macaddress, medium address, peer address,
    peer ip, ref url, refurl, remote address, remote ip address, source address, source ip,
    subnet, tracking client id, ua, unique id, uniqueid, x real ip`,
};
