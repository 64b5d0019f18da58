import { type Draft } from "../provider/model";
import { need } from "../provider/state";
import { given } from "../wire/values";

/** Cloudflare's answer to a request it refuses. */
export const refused = (doing: string, status: string, code: number, message: string): string =>
  `${doing}: failed to make http request: ${status} ` +
  `{"success":false,"errors":[{"code":${code},"message":"${message}"}]}`;

/** A property that no two resources of one account may share. */
export const inAccount =
  (property: string) =>
  (draft: Draft): string =>
    `${need(draft, "accountId")} ${need(draft, property)}`;

/** What Cloudflare's client says of a request without an owner. With two, it takes the account. */
export const ownerRefusal = ({ inputs }: Draft): string | undefined =>
  given(inputs, "accountId") || given(inputs, "zoneId")
    ? undefined
    : "failed to make http request: either account ID or zone ID must be provided";
