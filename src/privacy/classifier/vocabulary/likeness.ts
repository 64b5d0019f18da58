import type { Terms } from "../match";

/** Pictures and voices of persons. */
export const likeness: Terms = {
  category: "likeness",
  anywhere: `
    audio path, audio recording, avatar, avatar file, avatar image url, avatar path, badge photo,
    biometric photo, body camera, caminho foto, cover photo user, customer signature, dashcam, face
    crop, face image, face photo, face picture, face thumbnail, facial image, gravatar, headshot,
    headshot url, id photo, image of person, image person, img name, lichtbild, likeness, mugshot
    path, passfoto, passport photo, person image, person photo, photo blob, photo file, photo id
    image, photo keys, photo path, photo uri, photo url, photograph, pic url, picture path, picture
    url, portrait, portrait path, profile avatar, profile image, profile image path, profile image
    url, profile photo, profile photo path, profile photo url, profile pic url, profile picture,
    profile picture url, retrato, selfie, selfie image, selfie uri, signature blob, signature file,
    signature image, signature path, speaker sample, student photo, thumbnail path, thumbnail photo,
    user avatar, user image, user photo, video recording, voice file, voice memo, voice note, voice
    recording, voice sample, voicemail, webcam`,
  atEnd: `
    foto, mugshot, photo, profile pic, selfie, signature`,
  ofPerson: `
    bild, headshot, icon, image, image 128, image 1920, image file, image id, image path, image url,
    logo, photo, pic, picture, picture id, picture url, profile, profile image, thumbnail, thumbnail
    path, video, voice`,
};
