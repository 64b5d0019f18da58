import { describe, expect, it } from "vitest";
import { connection, serverOf } from "../../src/schema/live";

describe("the address of a database", () => {
  it.each([
    ["user", "postgres://u%zz:secret@db.example:5432/signals"],
    ["password", "postgres://u:se%cret@db.example:5432/signals"],
    ["database", "postgres://u:secret@db.example:5432/sig%nals"],
  ])("with a bare %% in its %s is refused, without a value", (what, url) => {
    expect(() => connection(url, 1)).toThrow(
      `the database's address has a % in its ${what} that stands for nothing: write %25 for a percent sign`,
    );
  });

  it("takes a percent sign that is written as one", () => {
    const { config } = connection("postgres://u:se%25cret@db.example/signals", 1);
    expect(config.password).toBe("se%cret");
  });

  it("is called by server and database, and by nothing of who asks", () => {
    expect(serverOf("postgres://u:se%cret@[::1]/signals?sslmode=disable", "It")).toBe(
      "::1:5432/signals",
    );
    expect(() => serverOf("se%cret", "ANALYTICS_DB_URL of the app")).toThrow(
      /^ANALYTICS_DB_URL of the app is no address of a database$/,
    );
  });
});
