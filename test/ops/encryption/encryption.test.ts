import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { encryptedFor } from "../../../src/ops/encryption/encrypted";
import { writeWhole } from "../../../src/ops/encryption/file";
import { recipientIn } from "../../../src/ops/encryption/recipient";

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "raxx-key-"))));
afterAll(() => {
  execFileSync("gpgconf", ["--homedir", folder, "--kill", "all"]);
  rmSync(folder, { recursive: true, force: true });
});

const gpg = (args: readonly string[], input?: string): Buffer =>
  execFileSync("gpg", ["--homedir", folder, "--batch", "--yes", "--passphrase", "", ...args], {
    stdio: ["pipe", "pipe", "ignore"],
    ...(input !== undefined && { input }),
  });

/** A key of GnuPG's own, exported; `period` is how long it holds. */
function exported(name: string, period = "never", ...how: string[]): string {
  const address = `${name}@example.com`;
  gpg(["--quick-generate-key", `Op <${address}>`, "default", "default", period]);
  return saved(name, gpg([...how, "--export", address]));
}
function saved(name: string, content: Buffer | string): string {
  const file = join(folder, `${name}.key`);
  writeFileSync(file, content);
  return file;
}
async function* pieces(...texts: string[]) {
  for (const text of texts) yield await Promise.resolve(Buffer.from(text));
}

describe("what is encrypted for the operator", () => {
  it("is read by GnuPG with the private key, whole, from an armored or a binary key", async () => {
    const files = [exported("armored", "never", "--armor"), exported("binary")];
    for (const file of files) {
      const recipient = await recipientIn(undefined, { RAXX_OPERATOR_KEY: file });
      expect(recipient.owner).toMatch(/^Op <(?:armored|binary)@example\.com>$/);
      const out = `${file}.gpg`;
      const text = "line\n".repeat(50_000);
      const written = await writeWhole(out, encryptedFor(recipient, pieces("first ", text)));
      expect(gpg(["--decrypt", out]).toString()).toBe(`first ${text}`);
      expect(written.bytes).toBeGreaterThan(0);
    }
  });

  it("leaves nothing where its source fails", async () => {
    const recipient = await recipientIn(exported("failing"), {});
    async function* failing() {
      yield* pieces("some");
      throw new Error("the source broke");
    }
    const before = readdirSync(folder);
    const writing = writeWhole(join(folder, "none.gpg"), encryptedFor(recipient, failing()));
    await expect(writing).rejects.toThrow("the source broke");
    expect(readdirSync(folder)).toEqual(before);
  });

  it("replaces no file", async () => {
    const file = saved("there", "kept");
    await expect(writeWhole(file, pieces("new"))).rejects.toThrow("exists, and is not replaced");
  });
});

describe("a key", () => {
  it("has to be given", async () => {
    await expect(recipientIn(undefined, {})).rejects.toThrow(
      "\n  - RAXX_OPERATOR_KEY is missing (file of the operator's public key",
    );
  });

  it("is read in the folder where its path was typed", async () => {
    vi.stubEnv("INIT_CWD", folder);
    const { owner } = await recipientIn(basename(exported("typed")), {});
    vi.unstubAllEnvs();
    expect(owner).toBe("Op <typed@example.com>");
  });

  it("is refused when it has expired, with the time", async () => {
    const file = exported("expired", "1d");
    const later = new Date(Date.now() + 2 * 86_400_000);
    await expect(recipientIn(file, {}, later)).rejects.toThrow(/ expired at \d{4}-.*Z: /);
  });

  it("is refused when it is revoked", async () => {
    exported("revoked");
    const lines = gpg(["--list-keys", "--with-colons", "revoked@example.com"]).toString();
    const fingerprint = /^fpr:+([0-9A-F]+):/m.exec(lines)?.[1] ?? "";
    const certificate = join(folder, "openpgp-revocs.d", `${fingerprint}.rev`);
    // GnuPG puts a colon before its first line, so that nobody imports it by mistake.
    gpg(["--import"], execFileSync("sed", ["s/^:-----/-----/", certificate]).toString());
    const file = saved("revoked", gpg(["--export", fingerprint]));
    await expect(recipientIn(file, {})).rejects.toThrow(
      `The key ${fingerprint} in ${file} is revoked`,
    );
  });

  it.each([
    [
      "private",
      () => (exported("private"), gpg(["--export-secret-keys", "private@example.com"])),
      "holds a private key",
    ],
    ["one of two", () => gpg(["--export"]), /holds \d+ keys/],
    ["no key", () => Buffer.from("nothing"), "holds no OpenPGP key"],
    [
      "for signatures only",
      () => {
        gpg(["--quick-generate-key", "signer@example.com", "ed25519", "sign", "never"]);
        return gpg(["--export", "signer@example.com"]);
      },
      "cannot encrypt",
    ],
  ])("is refused when it is %s", async (name, content, message) => {
    const file = saved(name.replaceAll(" ", "-"), content());
    await expect(recipientIn(file, {})).rejects.toThrow(message);
  });
});
