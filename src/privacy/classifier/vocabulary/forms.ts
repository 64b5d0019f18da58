/** Words after which a name still means the same: another form of the value, or which of several. */
export const forms = `
  1, 2, 256, 3, 4, 5, a, aes, alt, alternate, alternative, b, backup, bidx, biz, business, cached,
  canonical, cell, cipher, ciphered, ciphertext, concept id, contact, crypt, crypted, current, cust,
  day, default, descriptor, descriptor id, digest, emergency, en, enc, encoded, encrypted, evening,
  fingerprint, first, hash, hashed, hmac, home, html, iv, json, kana, kanji, kata, last, latest,
  local, lower, lowercase, main, masked, md, md 5, new, night, normal, normalised, normalized,
  office, old, original, other, override, parts, pending, perso, personal, phonetic, plain, poc,
  prev, previous, primary, private, pro, public, raw, redacted, romaji, safe, search, secondary,
  sha, sha 1, sha 256, sorted, source concept id, source value, str, string, stripped, temp,
  temporary, text, tmp, txt, unconfirmed, upper, validated, value, values, work`;
