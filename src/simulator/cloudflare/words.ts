import { type Draft } from "../provider/model";
import { need } from "../provider/state";

/** Cloudflare's answer to a request it refuses. */
export const refused = (doing: string, status: string, code: number, message: string): string =>
  `${doing}: failed to make http request: ${status} ` +
  `{"success":false,"errors":[{"code":${code},"message":"${message}"}]}`;

/** A property that no two resources of one account may share. */
export const inAccount =
  (property: string) =>
  (draft: Draft): string =>
    `${need(draft, "accountId")} ${need(draft, property)}`;
