import type { Terms } from "../match";

/** What lets somebody in: passwords, tokens, keys and codes. */
export const credential: Terms = {
  category: "credential",
  anywhere: `
    access key, access key id, account token, activation token, api key, api secret, api tok, api
    token, apikey, app secret, auth code, authcode, authenticator secret, backup code, backup codes,
    bearer, clave, clave acceso, client secret, confirm code, confirmation token, contrasena,
    contrasenia, crypted password, device code, einladungscode, encryption key, hash mot de passe,
    haslo, htpass, invitation code, invite code, kennwort, kennwort hash, losenord, magic link,
    master key, mdp, mfa secret, mot de passe, mot de passe hash, motdepasse, otp secret, otp secret
    key, pairing code, parola, pass crypt, pass crypted, pass hash, pass temp, passcode, passkey,
    passphrase, password, password salt, passwort, perishable token, persistence token, previous
    passwords, private key, protect code, pwd hash, recovery code, recovery codes, remember token,
    rp token, secret answer, secret key, secret question, secure key, security answer, security
    code, security question, senha, session cookie, share code token, signing key, signing secret,
    single access token, sis ssha, tokens, totp, two factor secret, unlock code, unlock token, user
    code, wachtwoord, wachtwoord hash, webauthn, webhook secret`,
  atEnd: `
    access code, access secret, activation key, alea actuel, alea futur, api secret, auth data, auth
    key, auth token, authorization code, code digest, code hash, collkey, confirmation code,
    confirmation hash, consumer key, cookie, cookie oubli, cookies, credential, credentials, csrf,
    deploy key, device secret, encrypted value, guest token, ha 1, hashed key, hmac key, hook
    secret, identity token, invite code, invite hash, jwt, jwt token key, keyfile, license key, link
    token, log key, login code, logkey, logout token, low sec, macaroon, map key, mdp, nonce, oauth
    access token, one time code, otp, pass, passcode, passwd, password salt, pin, pin code,
    preshared key, prev auth token, psk, public token, push key, pushkey, pwd, rands, recovery
    token, refresh token hash, registration code, registration hash, reset, reset code, reset hash,
    salt, secret, secret value, secrets, secure hash, session id, session key, session nonce,
    session token, sessionid, share token, shared key, sid, smtp password, spree api key, ssh key,
    token, token digest, token hash, token id, token value, totp key, totpkey, unsubscribe hash,
    validation hash, validation key, verification code, verifier, webhook key`,
  ofPerson: `
    hash, keys, salt, verifier`,
};
