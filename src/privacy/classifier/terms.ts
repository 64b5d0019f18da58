import type { Terms } from "./match";
import { contact } from "./vocabulary/contact";
import { credential } from "./vocabulary/credential";
import { criminal } from "./vocabulary/criminal";
import { demographic } from "./vocabulary/demographic";
import { employment } from "./vocabulary/employment";
import { family } from "./vocabulary/family";
import { financial } from "./vocabulary/financial";
import { freeText } from "./vocabulary/free-text";
import { governmentId } from "./vocabulary/government-id";
import { health } from "./vocabulary/health";
import { likeness } from "./vocabulary/likeness";
import { location } from "./vocabulary/location";
import { name } from "./vocabulary/name";
import { onlineIdentifier } from "./vocabulary/online-identifier";
import { postalAddress } from "./vocabulary/postal-address";
import { vehicle } from "./vocabulary/vehicle";

/** In the order in which they are asked, where a name is in several. */
export const vocabulary: readonly Terms[] = [
  onlineIdentifier,
  credential,
  contact,
  name,
  postalAddress,
  location,
  governmentId,
  financial,
  demographic,
  health,
  employment,
  family,
  likeness,
  vehicle,
  criminal,
  freeText,
];
