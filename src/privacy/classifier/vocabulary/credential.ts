import type { Terms } from "../match";

/** What lets somebody in: passwords, tokens, keys and codes. */
export const credential: Terms = {
  category: "credential",
  anywhere: `
    access code door, access key, access key id, access pin, access token, account token, activation
    token, alarm code, api key, api secret, api tok, api token, apikey, app secret, auth code, auth
    cookie, auth header, auth secret, auth token, authcode, authenticator secret, authenticator
    seed, authorization header, backup code, backup codes, badge barcode, basic auth, basic auth
    header, bearer, bearer token, bearer token header, biometric token, challenge response, clave,
    clave acceso, client secret, code verifier, conduit certificate, confirm code, confirmation
    token, connection string, contrasena, contrasenia, credentials id device, crypted password,
    csrf, csrf token, device code, device pin, device secret, door code, door pin, driver pin,
    einladungscode, emergency code, encryption key, entry code, fido credential, gate code, hash mot
    de passe, hashed password, haslo, htpass, id token, impersonation token, install code,
    invitation code, invitation token, invite code, invite code person, invite token, jwt, jwt
    token, keep me logged in token, kennwort, kennwort hash, key digest, key prefix, key safe code,
    key store password, keysafe, locker combination, login link token, login token, losenord, magic
    link, magic link token, magic token, mail key, master key, mdp, memorable information, memorable
    word, mfa secret, mfa seed, mnemonic phrase, mot de passe, mot de passe hash, motdepasse,
    multipass identifier, oauth refresh, oauth token, oauth verifier, one time code, one time
    password, one time pin, otp code, otp secret, otp secret key, otp seed, pairing code, parola,
    pass crypt, pass crypted, pass hash, pass hint, pass key, pass key credential, pass temp,
    passcode, passcode hash, passkey, passphrase, password, password answer, password digest,
    password enc, password hint, password history, password question, password reset token, password
    salt, passwort, perishable token, persistence token, pgp passphrase, pin block, pin hash, pin
    offset, pkce verifier, presigned url, previous passwords, private key, private key pem, private
    key secret, private seed, protect code, puk, puk code, pwd hash, pwd salt, recovery answer,
    recovery code, recovery codes, recovery phrase, recovery question, recovery seed, refresh oauth,
    refresh token, registration token, remember me token, remember token, reset pin, reset token,
    reset token value, response to question, rp token, safe word, safeword, secret answer, secret
    answer text, secret key, secret question, secret word, secure key, security answer, security
    answer text, security code, security question, security response, seed phrase, senha, session
    cookie, session guid, session hash, session secret, session token, session uuid, sftp password,
    share code token, signed url, signing key, signing secret, signup token, sim pin, single access
    token, sis ssha, sms code, ssh private key, storage signed url, tokens, totp, totp seed,
    truncated key, two factor secret, uniqid subscriber, unlock code, unlock pin, unlock token, user
    code, user secret, user token, verification token, voicemail pin, wachtwoord, wachtwoord hash,
    wallet seed, webauthn, webauthn public key, webhook secret, wifi password, xsrf token, yubikey
    id`,
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
    hash, keys, salt, verifier`,
};
