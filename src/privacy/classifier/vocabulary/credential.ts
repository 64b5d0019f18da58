import type { Terms } from "../match";

/** What lets somebody in: passwords, tokens, keys and codes. */
export const credential: Terms = {
  category: "credential",
  anywhere: `
    2 fa backup codes, 2 fa code, 2 fa key, 2 fa secret, 2 fa token, access code door, access key,
    access key id, access pin, access token, access token encrypted, access token hash, access
    token secret, account password, account pin, account recovery code, account recovery token,
    account token, activation code, activation hash, activation link, activation password,
    activation pin, activation token, alarm code, alarm panel code, alarm password, alarm pin, api
    key, api secret, api tok, api token, apikey, app secret, approval token, atm pin, auth code,
    auth code hash, auth cookie, auth hash, auth header, auth pin, auth plugin token, auth salt,
    auth secret, auth string, auth ticket, auth token, authcode, authentication code,
    authentication key, authentication secret, authentication string, authentication token,
    authenticator secret, authenticator seed, authorisation code, authorization header, backup
    code, backup codes, badge barcode, bank access token, bank login, bank password, bank pin,
    basic auth, basic auth header, bearer, bearer token, bearer token header, bike lock code,
    biometric key, biometric token, booking pin, bot secret, bot token hash, building access code,
    calendar feed token, calendar token, calling card pin, cancel token, cancellation token, card
    pin hash, cashier pin, certificate password, challenge response, child pin, clave, clave
    acceso, client assertion, client secret, clock in pin, code challenge, code verifier,
    collection code locker, collection pin, conduit certificate, confirm code, confirm hash,
    confirm token, confirmation link, confirmation pin, confirmation token, connection string,
    consent token, contrasena, contrasenia, credential id webauthn, credentials id device, crypted
    password, csrf, csrf token, delegation token, delete token, delivery confirmation code,
    delivery otp, delivery pin, developer token, device auth token, device code, device credential,
    device login token, device pin, device secret, device trust token, door access code, door code,
    door pin, download key, download token, driver code pin, driver pin, edit key, edit token,
    einladungscode, email change token, email confirm token, email confirmation code, email
    confirmation token, email otp, email password, email verification code, email verification
    token, email verify token, emergency code, employee pin, encrypted access token, encrypted
    password, encrypted pin, encrypted refresh token, encrypted secret, encrypted token, encryption
    key, end otp, enrollment code, enrollment key, enrollment token, enrolment key, enrolment
    token, entry code, entry pin, feed key, feed token, fido credential, fido key, fido key handle,
    ftp password, gate code, gpg private key, guest access code, guest access token, guest pin,
    handover code, handover pin, hash mot de passe, hashed password, hashed pin, hashed secret,
    hashed token, haslo, htpass, ical token, ics token, id token, id token hint, impersonate token,
    impersonation token, initial password, install code, invitation code, invitation link,
    invitation token, invitation url, invite code, invite code person, invite link, invite token,
    invite url, join password, jwt, jwt token, keep me logged in token, kennwort, kennwort hash,
    kerberos ticket, key auth, key digest, key handle, key prefix,
    key safe, key safe code, key safe number,
    key safe pin, key store password, keysafe, keysafe number, keysafe pin, keystore password, last
    password, ldap password user, link password, lock code, lockbox code, locker code, locker
    combination, locker pin, login link, login link token, login token, losenord, magic link, magic
    link token, magic login link, magic token, mail key, mail password, mailbox password, manage
    token, management token, master key, mdp, meeting passcode, meeting password, memorable answer,
    memorable date, memorable information, memorable name, memorable place, memorable word, mfa
    backup code, mfa backup codes, mfa challenge, mfa code, mfa key, mfa phone code, mfa recovery
    codes, mfa secret, mfa seed, mfa token, mnemonic phrase, mobile otp, mot de passe, mot de passe
    hash, motdepasse, mpin, multipass identifier, new password, oauth access token secret, oauth
    code, oauth refresh, oauth refresh token, oauth secret, oauth state, oauth token, oauth token
    secret, oauth verifier, old password, old passwords, one time code, one time link, one time
    password, one time pin, online banking password, online banking pin, open banking token, opt
    out token, optout token, otp code, otp hash, otp key, otp pin, otp secret, otp secret key, otp
    seed, otp sent code, otp token, otp value, pairing code, parental control pin, parental pin,
    parola, pass crypt, pass crypted, pass hash, pass hint, pass key, pass key credential, pass
    temp, passcode, passcode hash, passkey, passkey credential, passkey id, passkey public key,
    passphrase, password, password answer, password digest, password enc, password encrypted,
    password hint, password history, password plain, password question, password reset code,
    password reset hash, password reset link, password reset token, password salt, passwort,
    perishable token, persistence token, personal access token, personal token, pgp passphrase, pgp
    private key, phone code sent, phone otp, phone password, phone pin, phone verification code,
    pickup otp, pickup pin, pin block, pin hash, pin offset, pkce challenge, pkce verifier, plaid
    access token, plaid token, pos pin, presigned url, preview token, previous passwords, private
    key, private key pem, private key secret, private pem, private seed, property access code,
    protect code, puk, puk code, push auth, pwd hash, pwd salt, recovery answer, recovery code,
    recovery code hash, recovery codes, recovery email token, recovery key, recovery key hash,
    recovery phrase, recovery pin, recovery question, recovery secret, recovery seed, redemption
    code, refresh oauth, refresh token, refresh token encrypted, refresh token secret, registration
    pin, registration token, remember me token, remember token, reset password code, reset pin,
    reset token, reset token value, response to question, ride otp, ride pin, room password, rp
    token, rss key, rss token, safe code, safe combination, safe word, safeword, saml assertion,
    saml session index, secret answer, secret answer text, secret key, secret phrase, secret
    question, secret word, secure key, security answer, security answer text, security code,
    security passphrase, security password, security phrase, security pin, security question,
    security response, seed phrase, senha, session cookie, session guid, session hash, session
    secret, session ticket, session token, session uuid, sftp password, share code token, share
    link password, share link token, share password, signature pin, signed link, signed url,
    signing key, signing pin, signing secret, signup token, sim pin, single access token, sis ssha,
    sms code, sms otp, sms pin, sms verification code, ssh password, ssh private key, sso ticket,
    sso token, staff pin, start otp, storage signed url, subscribe token, subscription token,
    telephone banking pin, telephone password, telephone pin, temp password, temporary password,
    ticket granting ticket, till pin, timeclock pin, token encrypted, token key, token secret,
    tokens, totp, totp seed, tpin, transaction password, transaction pin, trip otp, trip pin,
    truncated key, trusted device token, two factor code, two factor recovery codes, two factor
    secret, two factor token, u 2 f key, u 2 f key handle, uniqid subscriber, unlock code, unlock
    key, unlock password, unlock pattern, unlock pin, unlock token, unsubscribe key, upi pin,
    upload token, user code, user secret, user token, vault key, vault password, vault token,
    verification hash, verification key, verification link, verification pin, verification secret,
    verification token, verify code, verify token, view token, voice password, voicemail password,
    voicemail pin, vpn key, vpn password, vpn secret, wachtwoord, wachtwoord hash, wallet password,
    wallet pin, wallet private key, wallet seed, webauthn, webauthn credential, webauthn credential
    id, webauthn public key, webhook secret, wi fi password, wifi key, wifi passphrase, wifi
    password, xsrf token, yubikey id`,
  atEnd: `
    access code, access secret, activation key, alea actuel, alea futur, api secret, auth data, auth
    key, auth key file, auth token, authorization code, bot token, code digest, code hash, code
    verifier, collkey, confirmation code, confirmation hash, consumer key, cookie, cookie oubli,
    cookies, credential, credentials, csrf, deploy key, device secret, encrypted value, guest token,
    ha 1, hashed key, hmac key, hmac secret, hook secret, identity token, invite code, invite hash,
    jwt, jwt token key, keyfile, license key, link token, log key, login code, login csrf, login
    verifier, logkey, logout token, low sec, macaroon, map key, mdp, nonce, oauth access token, one
    time code, otp, pass, passcode, passwd, password salt, pin, pin code, preshared key, prev auth
    token, private jwk, psk, public token, push key, pushkey, pwd, rands, recovery token, refresh
    token hash, registration code, registration hash, reset, reset code, reset hash, salt, sas
    token, secret, secret hash, secret value, secrets, secure hash, server key, session id, session
    key, session nonce, session token, sessionid, share token, shared key, sid, signature key, smtp
    password, spree api key, ssh key, token, token digest, token hash, token id, token value, totp
    key, totpkey, tracking hash, unsubscribe hash, unsubscribe token, validation hash, validation
    key, verification code, verifier, webhook key, wrapped key`,
  ofPerson: `
    hash, host key, keys, salt, verifier`,
};
