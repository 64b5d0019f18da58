import type { Terms } from "../match";

/** What lets somebody in: passwords, tokens, keys and codes. */
export const credential: Terms = {
  category: "credential",
  anywhere: `
    access key, api key, api secret, apikey, auth code, authcode, authenticator secret,
    backup code, backup codes, bearer, clave acceso, client secret, contrasena, encryption key,
    haslo, htpass, kennwort, losenord, mdp, mfa secret, mot de passe, motdepasse, otp secret,
    pass crypt, pass crypted, pass hash, pass temp, passcode, passkey, passphrase, password,
    passwort, private key, recovery code, recovery codes, remember token, secret answer,
    secret key, secret question, security answer, security question, senha, session cookie,
    signing key, totp, two factor secret, wachtwoord, webauthn`,
  atEnd: `
    access code, access secret, activation key, alea actuel, alea futur, auth data, auth key,
    auth token, authorization code, code digest, code hash, confirmation code, confirmation hash,
    consumer key, cookie, cookie oubli, cookies, credential, credentials, csrf, deploy key,
    device secret, encrypted value, guest token, ha 1, hashed key, hmac key, identity token,
    invite code, invite hash, jwt, jwt token key, keyfile, license key, link token, log key,
    login code, logkey, logout token, low sec, macaroon, map key, mdp, nonce, oauth access token,
    one time code, otp, pass, passcode, passwd, password salt, pin, pin code, preshared key,
    prev auth token, psk, public token, push key, pushkey, pwd, rands, recovery token,
    refresh token hash, registration code, registration hash, reset code, reset hash, salt,
    secret, secret value, secrets, secure hash, session id, session key, session nonce,
    session token, sessionid, share token, shared key, sid, spree api key, ssh key, token,
    token digest, token hash, token value, tokens, totp key, totpkey, unsubscribe hash,
    validation hash, validation key, verification code, webhook key`,
  ofPerson: `
    hash, keys, salt, verifier`,
};
