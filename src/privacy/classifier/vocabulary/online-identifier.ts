import type { Terms } from "../match";

/** Addresses of people's machines, agents, devices and cookies. */
export const onlineIdentifier: Terms = {
  category: "online-identifier",
  anywhere: `
    aaid, acceptance ip, account uri, ad id, ad tracking id, adid, advertising id, amplitude id,
    analytics id, android id, anonymized ip, anonymous id, anonymous user id, apns token, app
    usage, apple id, apple sub, author host, author ip, ble address, braze id, browser fingerprint,
    browser fingerprint hash, browser history, browser id, browser ip, browser user agent, browsing
    history, caller ip, canvas fingerprint, click id, clickstream, client details session hash,
    client host, client id ga, client info, client ip, client mac, client user agent, context ip,
    cookie id, cookie value, cookie value id, device advertising id, device fingerprint, device fp,
    device id, device identifier, device label, device serial, device serial number, device token,
    device token push, device uid, device uuid, discord id, distinct id, domain sessionid, domain
    userid, eid number, epic id, ethernet mac, eui 64, external account id, external ip, facebook
    id, fb browser id, fb click id, fb pixel id, fbc, fbclid, fbp, fcm token, fcm token id,
    fingerprint, fingerprint hash, firebase token, forwarded for, forwarded ip, ga cid, ga client
    id, ga session id, gaid, gamer id, gbraid, gclid, github id, gitlab id, google client id,
    google sub, gravatar id, handset id, hardware id, hashed device id, hashed id, hashed ip,
    hashed user, host address ip, http user agent, http x forwarded for, hubspot utk, hutk, iccid,
    identity cookie, idfa, idfa hash, idfv, imei, imei number, imsi, instagram id, install id,
    installation id, internet address, ip addr, ip addr hash, ip address, ip address hash, ip from,
    ip hash, ip logado, ip logged, ip range, ip signup, ip trunc, ip truncated, ip v 4, ip v 6,
    ipaddress, iplastlogin, ippreviouslogin, irclickid, last ip, last page viewed, last seen ip, li
    fat id, linkedin id, listening history, login cookie, login device, login host, login ip,
    logon, mac addr, mac address, macaddr, machine fingerprint, machine name user, mainframe id
    user, meid, mkt clickid, mobile advertising id, mobile device id, msclkid, network address,
    network login, network userid, onesignal id, onesignal player id, online id, openid, orcid,
    orcid id, origin ip, pages visited, peer address, phone adv id, phone advertising id,
    pseudonymized id, pseudonymous id, psn id, purchase ip, push device token, push endpoint, push
    id, push subscription, push subscription id, push token, racf, racf id, referer, referrer, refr
    domain userid, registered ip, registration ip, remote addr, remote address, remote host, remote
    ip, request ip, router mac, search history, search queries, segment anonymous id, sender ip,
    serial number device, session fingerprint, session hash, session ip, signup ip, signup ip
    address, sim card number, sim number, sim serial, social id, source ip address, source mac,
    source workstation, steam id, system client, telegram id, tos acceptance ip, tos acceptance
    user agent, tracking cookie, tracking id, tracking uuid, ttclid, twitter id, udid, unionid,
    user agent, user agent raw, user device, user device id, user fingerprint, user ip, user
    ipaddress, useragent, viewing history, visit id, visited url, visited urls, visitor cookie,
    visitor fingerprint, visitor id, visitor ip, visitor uuid, vk id, watch history, wbraid, web
    push endpoint, wechat openid, wifi mac, wifi ssid, windows login, workstation, workstation
    name, xbox id`,
  atEnd: `
    adresse ip, author host, author ip, browser, browser fingerprint, client address, client ips,
    creation address, creation ip, device description, device key, device name, distinct ids,
    external id hash, host ip, http referer, ip, ip 4, ip 6, ip address, ip address 2, ip hash,
    ip last login, ip log, ip prev, ip previous login, ipaddr, ips, ipv 4, ipv 6, ja 3,
    last browser, last ip, lastip, log ip, mac address, macaddress, medium address, peer address,
    peer ip, ref url, refurl, remote address, remote ip address, source address, source ip,
    subnet, tracking client id, ua, x real ip`,
};
