import type { Terms } from "../match";

/** Pictures and voices of persons. */
export const likeness: Terms = {
  category: "likeness",
  anywhere: `
    audio message, audio path, audio recording, avatar, avatar file, avatar image url, avatar path,
    badge photo, biometric photo, body camera, bodycam, bodycam footage, call recording, call
    recording url, camera clip url, camera footage, caminho foto, cctv, cctv clip, cctv footage,
    clip url, cover photo user, customer signature, dashcam, dashcam video, driver license image,
    driving licence scan, e signature, esignature, face crop, face image, face jpeg, face photo,
    face picture, face scan, face thumbnail, facial image, fingerprint template thumb, gravatar,
    gravatar url, guest signature, handwritten signature, headshot, headshot url, id card image, id
    card scan, id photo, id scan, image of person, image person, img name, interview recording,
    licence image, license image, lichtbild, likeness, liveness video, meeting recording, mug shot,
    mugshot, mugshot file, mugshot path, passfoto, passport image, passport photo, passport scan,
    person image, person photo, photo blob, photo file, photo id image, photo jpeg, photo keys,
    photo of id, photo of person, photo path, photo uri, photo url, photograph, pic url, picture
    path, picture url, portrait, portrait image, portrait path, profile avatar, profile image,
    profile image path, profile image url, profile photo, profile photo path, profile photo url,
    profile pic url, profile picture, profile picture url, recorded call, recording of call,
    recording url, retrato, scars marks tattoos, selfie, selfie image, selfie uri, selfie url,
    signature blob, signature data, signature file, signature image, signature path, signature png,
    signature svg, speaker sample, student photo, thumb jpeg, thumbnail jpeg, thumbnail path,
    thumbnail photo, thumbnail photo url, user avatar, user image, user photo, video interview,
    video message, video recording, video selfie, voice clip, voice file, voice file url, voice
    memo, voice message, voice message url, voice note, voice recording, voice sample, voicemail,
    voicemail url, webcam, webcam photo, wet signature`,
  atEnd: `
    foto, mugshot, photo, profile pic, selfie, signature`,
  ofPerson: `
    bild, headshot, icon, image, image 128, image 1920, image file, image id, image path, image url,
    logo, photo, pic, picture, picture id, picture url, profile, profile image, thumbnail, thumbnail
    path, video, voice`,
};
