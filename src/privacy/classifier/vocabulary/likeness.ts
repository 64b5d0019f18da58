import type { Terms } from "../match";

/** Pictures and voices of persons. */
export const likeness: Terms = {
  category: "likeness",
  anywhere: `
    avatar, avatar image url, badge photo, caminho foto, customer signature, face image, gravatar,
    headshot, id photo, image person, img name, lichtbild, passfoto, photo keys, photo url,
    photograph, picture url, portrait, profile image, profile photo, profile photo path,
    profile picture, retrato, signature file, signature image, thumbnail photo, user image,
    user photo, voice recording, voice sample`,
  atEnd: `
    foto, mugshot, photo, profile pic, selfie, signature`,
  ofPerson: `
    bild, icon, image, image 128, image 1920, image id, image url, logo, photo, pic, picture,
    picture id, thumbnail, voice`,
};
