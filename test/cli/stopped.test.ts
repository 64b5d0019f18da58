import { expect, it } from "vitest";
import {
  afterFailure,
  began,
  changing,
  looking,
  startedWith,
  stoppedText,
} from "../../src/cli/stopped";

it("Ctrl-C says what was done, what was under way and what to type, as far as the command had come", () => {
  expect(stoppedText("SIGINT")).toBe("interrupted");
  startedWith(["secrets", "rotate", "INTERNAL_API_SECRET", "--env", "prod"]);
  const again = "  npm run -s raxx -- secrets rotate INTERNAL_API_SECRET --env prod";
  looking();
  expect(stoppedText("SIGINT")).toBe(
    `Interrupted (SIGINT). Nothing was changed. To begin again:\n${again}`,
  );
  expect(afterFailure()).toBe("");
  changing();
  began("writing a new version to the vault");
  began("writing to raxx-api-prod INTERNAL_API_SECRET");
  const [head, done, first, under, step, open, line] = stoppedText("SIGTERM").split("\n");
  expect([head, done, first, under, step]).toEqual([
    "Interrupted (SIGTERM) in the middle of a change.",
    "Done:",
    "  - writing a new version to the vault",
    "Under way, which may have taken effect:",
    "  - writing to raxx-api-prod INTERNAL_API_SECRET",
  ]);
  expect([open?.startsWith("Not done: "), line]).toEqual([true, again]);
  expect(afterFailure()).toBe(
    `\nOnce that is mended, the same command does what is left:\n${again}`,
  );
});
