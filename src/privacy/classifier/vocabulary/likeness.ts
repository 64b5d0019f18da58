import type { Terms } from "../match";

/** Pictures and voices of persons. */
export const likeness: Terms = {
  category: "likeness",
  anywhere: `
    applicant signature, audio message, audio of call, audio path, audio recording, audio recording
    url, avatar, avatar blob, avatar data, avatar file, avatar file name, avatar image, avatar
    image key, avatar image url, avatar key, avatar path, avatar thumbnail, avatar uri, avatar url,
    badge photo, biometric image, biometric photo, biometric photo url, body camera, body camera
    file, body worn video, body worn video ref, bodycam, bodycam file, bodycam footage, bodycam
    url, booking photo, booking photo url, call audio, call audio url, call recording, call
    recording url, camera clip url, camera footage, caminho foto, cctv, cctv clip, cctv file, cctv
    footage, cctv image, cctv ref, cctv reference, cctv url, cctv video, child photo, client
    signature, clip url, courier photo, cover photo user, custody image, custody photo, customer
    photo, customer signature, dashcam, dashcam clip, dashcam file, dashcam url, dashcam video,
    delivery signature, digitized signature, document photo, document selfie, driver license image,
    driver photo, driver photo url, driver signature, driving licence image, driving licence photo,
    driving licence scan, drone footage, e signature, employee photo, employee signature,
    esignature, face capture, face crop, face image, face image path, face image url, face jpeg,
    face photo, face photo url, face picture, face picture url, face scan, face shot, face
    thumbnail, facial image, fingerprint template thumb, gravatar, gravatar url, guardian
    signature, guest signature, handwritten signature, headshot, headshot file, headshot image,
    headshot path, headshot url, id back image, id back url, id card back, id card front, id card
    image, id card photo, id card scan, id document back, id document front, id document image, id
    document photo, id document scan, id front image, id front url, id photo, id photo back, id
    photo front, id photo url, id scan, identity document image, identity photo, image of person,
    image person, img name, interview audio, interview recording, interview video, intro video,
    introduction video, licence front image, licence image, licence photo, licence photo url,
    license front image, license image, license photo, license photo front, license photo url,
    lichtbild, likeness, liveness check image, liveness check video, liveness clip, liveness image,
    liveness photo, liveness video, meeting recording, meeting recording url, member photo, missing
    person photo, mug shot, mugshot, mugshot file, mugshot path, parent signature, passenger photo,
    passfoto, passport image, passport photo, passport scan, patient photo, patient signature,
    person image, person photo, photo base 64, photo blob, photo data, photo file, photo file name,
    photo filename, photo id, photo id image, photo jpeg, photo keys, photo object key, photo of
    child, photo of driver, photo of id, photo of person, photo path, photo ref, photo s 3 key,
    photo storage key, photo thumbnail, photo uri, photo url, photograph, pic url, picture blob,
    picture data, picture file, picture key, picture of person, picture path, picture url, player
    photo, pod signature, portrait, portrait file, portrait image, portrait path, portrait photo,
    portrait url, proctoring recording, proctoring video, profile avatar, profile image, profile
    image file, profile image key, profile image path, profile image url, profile img, profile img
    url, profile photo, profile photo id, profile photo key, profile photo path, profile photo
    thumbnail, profile photo uri, profile photo url, profile pic url, profile picture, profile
    picture file, profile picture id, profile picture key, profile picture path, profile picture
    url, profile thumbnail, profile video, proof of delivery signature, pupil photo, recipient
    signature, recorded call, recording file, recording file path, recording file url, recording
    link, recording of call, recording path, recording url, retrato, rider photo, scars marks
    tattoos, selfie, selfie file, selfie image, selfie image url, selfie key, selfie path, selfie
    photo, selfie photo url, selfie uri, selfie url, selfie video, signature base 64, signature
    blob, signature capture, signature data, signature document, signature drawn, signature file,
    signature image, signature image url, signature pad, signature path, signature photo, signature
    png, signature scan, signature specimen, signature strokes, signature svg, signature url,
    signed image, speaker sample, specimen signature, staff photo, student photo, suspect photo,
    tenant signature, thumb jpeg, thumbnail jpeg, thumbnail path, thumbnail photo, thumbnail photo
    url, user avatar, user image, user photo, user signature, video interview, video interview url,
    video intro, video message, video recording, video selfie, video statement, voice clip, voice
    data, voice file, voice file path, voice file url, voice memo, voice message, voice message
    url, voice note, voice recording, voice recording path, voice recording url, voice sample,
    voicemail, voicemail url, wanted photo, webcam, webcam image, webcam photo, webcam recording,
    webcam snapshot, webcam url, wet signature, witness signature`,
  atEnd: `
    foto, mugshot, photo, profile pic, selfie, signature`,
  ofPerson: `
    audio file, avatar, bild, face, headshot, icon, image, image 128, image 1920, image file, image
    id, image path, image thumbnail, image url, logo, photo, pic, picture, picture file, picture
    id, picture url, profile, profile image, recording, signature url, thumbnail, thumbnail path,
    video, video url, voice`,
};
