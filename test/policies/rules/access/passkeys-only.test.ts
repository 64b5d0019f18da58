import { describe, expect, it } from "vitest";
import { passkeysOnly } from "../../../../src/policies/rules/access/passkeys-only";
import type { Value } from "../../../../src/policies/rule/resource";
import { settings } from "../../../support/heroku";
import { faults } from "../../../support/resources";

const judge = (name: string, value: Value, app = "raxx-api-prod") =>
  faults(passkeysOnly, settings(app, { [name]: value }));

describe("passkeys-only", () => {
  it.each([
    ["FLAG_WEBAUTHN_REGISTRATION", "1"],
    ["PASSKEYS_ENABLED", "true"],
    ["DISABLE_PASSKEYS", "0"],
    ["FLAG_PASSWORD_LOGIN", "0"],
    ["SMS_LOGIN_ENABLED", "off"],
    ["WEBAUTHN_RP_ID", "raxx.app"],
    ["WEBAUTHN_TIMEOUT", "60000"],
    ["PASSWORD_LOGIN_URL", "https://raxx.app/help"],
    ["SMS_SENDER", "raxx"],
  ])("accepts %s=%s", (name, value) => {
    expect(judge(name, value)).toEqual([]);
  });

  it.each([
    ["FLAG_WEBAUTHN_REGISTRATION", "0", "FLAG_WEBAUTHN_REGISTRATION turns passkeys off"],
    ["PASSKEYS_ENABLED", "", "PASSKEYS_ENABLED turns passkeys off"],
    ["DISABLE_PASSKEYS", "1", "DISABLE_PASSKEYS lets customers in without a passkey"],
    ["FLAG_PASSWORD_LOGIN", "1", "FLAG_PASSWORD_LOGIN lets customers in without a passkey"],
    ["ALLOW_PASSWORD", "yes", "ALLOW_PASSWORD lets customers in without a passkey"],
    ["AUTH_FALLBACK_SMS", "maybe", "AUTH_FALLBACK_SMS lets customers in without a passkey"],
    ["MAGIC_LINK_SIGN_IN", "on", "MAGIC_LINK_SIGN_IN lets customers in without a passkey"],
  ])("rejects %s=%j", (name, value, message) => {
    expect(judge(name, value)).toEqual([message]);
  });

  it("leaves other people's ways to sign in alone", () => {
    expect(judge("FLAG_PASSWORD_LOGIN", "1", "shop")).toEqual([]);
  });
});
