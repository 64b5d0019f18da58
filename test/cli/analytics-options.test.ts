import { expect, it } from "vitest";
import { moment } from "../../src/cli/analytics-options";

it("takes a moment with a zone, also of a leap day", () => {
  expect(moment("2028-02-29T23:59:59+01:00")).toBe("2028-02-29T23:59:59+01:00");
});

it.each(["2026-02-29T12:00:00Z", "2026-04-31T12:00:00Z", "2026-13-01T12:00:00Z"])(
  "takes no moment of %s for one of another day",
  (text) => {
    expect(() => moment(text)).toThrow("Give date, time and zone, such as 2026-03-01T12:00:00Z.");
  },
);
