import * as pulumi from "@pulumi/pulumi";
import { describe, expect, it } from "vitest";
import { failureOf } from "../../src/check/failure";
import { ConfigError } from "../../src/config/parse";
import { CannotRun } from "../../src/process/cannot-run";

const failed = (message: string, ...frames: string[]) =>
  Object.assign(new TypeError(message), {
    stack: [`TypeError: ${message}`, ...frames.map((frame) => `    at ${frame}`)].join("\n"),
  });

describe("why a stack could not be judged", () => {
  it("names the stack, the error and the places in the program, without ours and others'", () => {
    const error = failed(
      "boom",
      "vault (/checkout/src/stacks/vault.ts:9:9)",
      "program (/checkout/src/program.ts:27:21)",
      "Object.init (/checkout/src/check/run.ts:34:20)",
      "Stack.initialize (/checkout/node_modules/@pulumi/pulumi/runtime/stack.js:75:28)",
    );
    expect(failureOf("/checkout", "prod", error).message).toBe(
      [
        "Stack prod: the program failed: TypeError: boom",
        "    at vault (src/stacks/vault.ts:9:9)",
        "    at program (src/program.ts:27:21)",
      ].join("\n"),
    );
  });

  it("is what was thrown, where that is no error", () => {
    expect(failureOf("/checkout", "prod", "boom").message).toBe(
      "Stack prod: the program failed: boom",
    );
  });

  it.each([
    ["a mistake in a stack file", new ConfigError("Pulumi.prod.yaml", ["raxx:vault is absent"])],
    ["what the program refuses", new pulumi.RunError("stack live is not an environment")],
  ])("is told in its own words where it is %s", (_, error) => {
    const failure = failureOf("/checkout", "prod", error);
    expect([failure.message, failure]).toEqual([error.message, expect.any(CannotRun)]);
  });
});
