import type { Terms } from "../match";

/** Addresses of people's machines, agents, devices and cookies. */
export const onlineIdentifier: Terms = {
  category: "online-identifier",
  anywhere: `
    aad object id, aaid, acceptance ip, access ip, account uri, ad guid, ad id, ad object guid, ad
    tracking id, ad user, ad username, adid, adobe ecid, adobe id, advertising id, agent string,
    amplitude id, analytics id, android advertising id, android device id, android id, anonymized
    ip, anonymous id, anonymous session id, anonymous user, anonymous user id, anonymous visitor
    id, apns device token, apns token, app usage, apple id, apple sub, apple uid, apple user id,
    auth 0 id, auth 0 sub, auth 0 user id, author host, author ip, author ip address, azure ad id,
    azure ad object id, azure object id, azure oid, bitbucket username, ble address, bluetooth
    address, bluetooth id, bluetooth mac, braze id, browser agent, browser cookie, browser
    fingerprint, browser fingerprint hash, browser history, browser id, browser ip, browser token,
    browser ua, browser user agent, browsing data, browsing history, bt address, bt mac, caller ip,
    canvas fingerprint, checkout ip, click history, click id, clickstream, client details session
    hash, client host, client id ga, client info, client ip, client ip address, client mac, client
    user agent, cognito id, cognito sub, cognito user id, cognito username, comment ip, computer
    name, consent ip, consent ip address, context ip, cookie data, cookie header, cookie id, cookie
    string, cookie value, cookie value id, cookies raw, created by ip, created from ip, created ip,
    creator ip, current sign in ip, customer ip, customer ip address, device advertising id, device
    fingerprint, device fp, device hash, device id, device identifier, device imei, device imsi,
    device install id, device label, device mac, device mac address, device print, device push
    token, device registration id, device serial, device serial number, device signature, device
    token, device token push, device udid, device uid, device unique id, device uuid, discord id,
    discord user id, distinct id, domain sessionid, domain user, domain userid, domain username,
    download ip, ecid, eid number, entra id, epic id, esim id, ethernet mac, eui 64, expo push
    token, external account id, external ip, facebook id, facebook uid, facebook user id, fb
    browser id, fb click id, fb login id, fb pixel id, fbc, fbclid, fbclid id, fbp, fcm token, fcm
    token id, fingerprint, fingerprint hash, firebase id, firebase token, firebase uid, firebase
    user id, forwarded for, forwarded ip, ga cid, ga client id, ga session id, gaid, gamer id,
    gbraid, gclid, gclid id, gcm id, gcm registration id, gcm token, github id, github login,
    github user id, github username, gitlab id, gitlab user id, gitlab username, google account id,
    google ad id, google advertising id, google client id, google id, google plus id, google sub,
    google uid, google user id, gravatar id, guest id cookie, handset id, hardware id, hashed
    device, hashed device id, hashed id, hashed ip, hashed user, heap id, heap user id, host
    address ip, hostname user, hotjar id, hotjar user id, http cookie, http referrer, http user
    agent, http x forwarded for, hubspot utk, hutk, iccid, identity cookie, idfa, idfa hash, idfv,
    imei, imei number, imsi, instagram id, instagram user id, install id, installation id, intercom
    id, intercom user id, internet address, ios device token, ios idfa, ip addr, ip addr hash, ip
    address, ip address hash, ip address masked, ip anonymised, ip anonymized, ip from, ip geo, ip
    hash, ip hashed, ip logado, ip logged, ip masked, ip range, ip signup, ip trunc, ip truncated,
    ip v 4, ip v 6, ipaddress, iplastlogin, ippreviouslogin, ipv 4 address, ipv 6 address,
    irclickid, kakao id, kakao user id, last device, last ip, last login device, last login ip,
    last page viewed, last seen ip, last sign in ip, last used ip, last user agent, li fat id, line
    user id, linkedin id, linkedin member id, linkedin user id, listening history, login browser,
    login cookie, login device, login device id, login host, login ip, login ip address, login user
    agent, logon, mac addr, mac address, macaddr, machine fingerprint, machine name user, mainframe
    id user, marketing cloud visitor id, mcid, meid, microsoft account id, microsoft id, microsoft
    user id, minecraft uuid, mixpanel distinct id, mixpanel id, mkt clickid, mobile advertising id,
    mobile device id, modem serial, modified ip, msclkid, naver id, netbios name, network address,
    network login, network userid, nintendo id, notification token, okta id, okta user id, one
    signal id, onesignal id, onesignal player id, online id, openid, orcid, orcid id, order ip,
    origin ip, page url visited, pages visited, payment ip, peer address, phone adv id, phone
    advertising id, poster ip, previous login ip, pseudonymized id, pseudonymous id, psn account
    id, psn id, purchase ip, push device token, push endpoint, push id, push notification token,
    push registration id, push subscription, push subscription id, push token, racf, racf id, rdid,
    referer, referrer, referring url, refr domain userid, registered ip, registration ip,
    registration ip address, remote addr, remote address, remote host, remote ip, reporter ip,
    request cookie, request cookies, request ip, request ip address, requester ip, roblox id,
    router mac, router serial, search history, search queries, segment anonymous id, segment user
    id, sender ip, serial number device, session cookie id, session device, session fingerprint,
    session hash, session ip, signature ip, signed ip, signup ip, signup ip address, sim card id,
    sim card number, sim iccid, sim id, sim imsi, sim number, sim serial, slack member id, slack
    user, snapchat id, social id, source ip address, source mac, source workstation, spotify id,
    spotify user id, ssh username, stackoverflow id, steam id, steamid, submission ip, submitted
    from ip, submitted ip, submitter ip, subscriber imsi, system client, telegram chat id, telegram
    id, telegram user id, terminal ip, terminal mac, tiktok id, tiktok user id, tos acceptance ip,
    tos acceptance user agent, tracking cookie, tracking cookie id, tracking id, tracking pixel id,
    tracking uuid, ttclid, twitch id, twitch user id, twitter id, twitter uid, twitter user id, ua
    hash, ua raw, ua string, udid, unionid, updated ip, upn login, urls visited, user agent, user
    agent hash, user agent raw, user agent string, user device, user device id, user fingerprint,
    user ip, user ip address, user ipaddress, user sid, useragent, viber id, viewer ip, viewing
    history, visit id, visited url, visited urls, visitor cookie, visitor cookie id, visitor
    fingerprint, visitor hash, visitor id, visitor ip, visitor ip address, visitor key, visitor
    token, visitor uuid, vk id, vkontakte id, vote ip, voter ip, voting ip, watch history, wbraid,
    web push endpoint, wechat openid, wechat unionid, whatsapp user id, wifi mac, wifi mac address,
    wifi ssid, windows account, windows login, windows sid, windows user, windows username,
    workstation, workstation name, xbox id, xing id, zoom user id`,
  atEnd: `
    adresse ip, author host, author ip, browser, browser fingerprint, client address, client ips,
    creation address, creation ip, device description, device key, device name, distinct ids,
    external id hash, host ip, http referer, ip, ip 4, ip 6, ip address, ip address 2, ip hash,
    ip last login, ip log, ip prev, ip previous login, ipaddr, ips, ipv 4, ipv 6, ja 3,
    last browser, last ip, lastip, log ip, mac address, macaddress, medium address, peer address,
    peer ip, ref url, refurl, remote address, remote ip address, source address, source ip,
    subnet, tracking client id, ua, x real ip`,
};
