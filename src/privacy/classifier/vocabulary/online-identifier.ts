import type { Terms } from "../match";

/** Addresses of people's machines, agents, devices and cookies. */
export const onlineIdentifier: Terms = {
  category: "online-identifier",
  anywhere: `
    aaid, acceptance ip, ad id, advertising id, android id, anonymized ip, anonymous id,
    anonymous user id, author host, author ip, browser fingerprint, browser id, caller ip,
    canvas fingerprint, click id, client ip, context ip, cookie id, device advertising id,
    device fingerprint, device id, device identifier, device token, device uuid, distinct id,
    domain sessionid, domain userid, fbclid, fcm token, fingerprint, forwarded for, forwarded ip,
    gaid, gclid, hardware id, hashed ip, http user agent, http x forwarded for, iccid, idfa, idfv,
    imei, imei number, imsi, installation id, ip addr, ip address, ip address hash, ip from,
    ip logado, ip logged, ip range, ip signup, ip trunc, ip truncated, ipaddress, iplastlogin,
    ippreviouslogin, last ip, login ip, mac addr, mac address, macaddr, meid, mkt clickid,
    msclkid, network userid, peer address, purchase ip, push id, push subscription, referer,
    referrer, refr domain userid, registered ip, registration ip, remote addr, remote address,
    remote host, remote ip, serial number device, session fingerprint, signup ip,
    signup ip address, tos acceptance ip, tos acceptance user agent, ttclid, udid, user agent,
    user agent raw, user fingerprint, user ipaddress, useragent, visitor id, visitor uuid`,
  atEnd: `
    adresse ip, author host, author ip, browser, browser fingerprint, client address, client ips,
    creation address, creation ip, device description, device key, device name, distinct ids,
    external id hash, host ip, http referer, ip, ip 4, ip 6, ip address, ip address 2, ip hash,
    ip last login, ip log, ip prev, ip previous login, ipaddr, ips, ipv 4, ipv 6, ja 3,
    last browser, last ip, lastip, log ip, mac address, macaddress, medium address, peer address,
    peer ip, ref url, refurl, remote address, remote ip address, source address, source ip,
    subnet, tracking client id, ua, x real ip`,
};
