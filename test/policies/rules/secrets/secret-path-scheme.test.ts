import { describe, expect, it } from "vitest";
import { secretPathScheme } from "../../../../src/policies/rules/secrets/secret-path-scheme";
import { faults, resource, unknown } from "../../../support/resources";

const judged = (name?: string | typeof unknown) =>
  faults(
    secretPathScheme,
    resource({
      type: "aws:ssm/parameter:Parameter",
      project: "raxx",
      props: name === undefined ? {} : { name },
    }),
  );

const misnamed = ["the parameter is not named /raxx/<system>/…"];

describe("secret-path-scheme", () => {
  it.each([
    "/raxx/freescout/db_password",
    "/raxx/cf-access/raptor-analytics-prod/client_id",
    "/raxx/adinsights/staging/ENABLE_TENANCY",
  ])("accepts %s, which the registry knows", (name) => {
    expect(judged(name)).toEqual([]);
  });

  it.each(["/app/db_password", "raxx/freescout/x", "/raxx/x", "/raxx//x", "db_password"])(
    "rejects %s",
    (name) => {
      expect(judged(name)).toEqual(misnamed);
    },
  );

  it.each(["/shop/dev/COGNITO_USER_POOL_ID", "db_password"])(
    "leaves somebody else's parameter %s alone",
    (name) => {
      const theirs = resource({ type: "aws:ssm/parameter:Parameter", props: { name } });
      expect(faults(secretPathScheme, theirs)).toEqual([]);
    },
  );

  it("rejects an absent name", () => {
    expect(judged()).toEqual(misnamed);
  });

  it("rejects a parameter that the registry does not know", () => {
    expect(judged("/raxx/freescout/forgotten")).toEqual([
      "the registry does not know the parameter",
    ]);
  });

  it("rejects a name that is unknown at preview", () => {
    expect(judged(unknown)).toEqual(["name cannot be shown at preview: make it a literal"]);
  });

  it("leaves other types alone", () => {
    expect(faults(secretPathScheme, resource({ type: "aws:s3/bucket:Bucket" }))).toEqual([]);
  });
});
