import type { Terms } from "../match";

/** Pictures and voices of persons. */
export const likeness: Terms = {
  category: "likeness",
  anywhere: `
    avatar, caminho foto, face image, gravatar, headshot, passfoto, photo url, picture url,
    portrait, profile image, profile photo, profile picture, signature image, user image,
    user photo, voice sample`,
  atEnd: `
    foto, mugshot, photo, profile pic, selfie, signature`,
  ofPerson: `
    bild, icon, image, image 128, image 1920, image id, image url, logo, photo, pic, picture,
    picture id, thumbnail, voice`,
};
