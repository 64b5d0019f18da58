import type { Terms } from "../match";

/** Addresses of people's machines, agents, devices and cookies. */
export const onlineIdentifier: Terms = {
  category: "online-identifier",
  anywhere: `
    aaid, acceptance ip, ad id, ad tracking id, advertising id, amplitude id, analytics id, android
    id, anonymized ip, anonymous id, anonymous user id, apple id, author host, author ip, browser
    fingerprint, browser fingerprint hash, browser id, browser user agent, caller ip, canvas
    fingerprint, click id, client id ga, client info, client ip, client user agent, context ip,
    cookie id, cookie value id, device advertising id, device fingerprint, device id, device
    identifier, device label, device token, device token push, device uid, device uuid, distinct id,
    domain sessionid, domain userid, external ip, fb click id, fb pixel id, fbclid, fcm token,
    fingerprint, fingerprint hash, firebase token, forwarded for, forwarded ip, ga client id, gaid,
    gclid, google client id, hardware id, hashed device id, hashed ip, host address ip, http user
    agent, http x forwarded for, iccid, idfa, idfa hash, idfv, imei, imei number, imsi, installation
    id, internet address, ip addr, ip addr hash, ip address, ip address hash, ip from, ip hash, ip
    logado, ip logged, ip range, ip signup, ip trunc, ip truncated, ip v 4, ip v 6, ipaddress,
    iplastlogin, ippreviouslogin, last ip, last seen ip, login device, login ip, mac addr, mac
    address, macaddr, machine fingerprint, meid, mkt clickid, mobile advertising id, mobile device
    id, msclkid, network address, network userid, orcid, orcid id, origin ip, peer address, purchase
    ip, push device token, push id, push subscription, push subscription id, push token, referer,
    referrer, refr domain userid, registered ip, registration ip, remote addr, remote address,
    remote host, remote ip, request ip, segment anonymous id, sender ip, serial number device,
    session fingerprint, session ip, signup ip, signup ip address, source ip address, tos acceptance
    ip, tos acceptance user agent, tracking id, tracking uuid, ttclid, udid, user agent, user agent
    raw, user fingerprint, user ip, user ipaddress, useragent, visit id, visitor cookie, visitor
    fingerprint, visitor id, visitor ip, visitor uuid, web push endpoint`,
  atEnd: `
    adresse ip, author host, author ip, browser, browser fingerprint, client address, client ips,
    creation address, creation ip, device description, device key, device name, distinct ids,
    external id hash, host ip, http referer, ip, ip 4, ip 6, ip address, ip address 2, ip hash,
    ip last login, ip log, ip prev, ip previous login, ipaddr, ips, ipv 4, ipv 6, ja 3,
    last browser, last ip, lastip, log ip, mac address, macaddress, medium address, peer address,
    peer ip, ref url, refurl, remote address, remote ip address, source address, source ip,
    subnet, tracking client id, ua, x real ip`,
};
