import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import type { LaunchOptions } from "playwright-core";
import { checkout } from "./command";

const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync);

/** What `npm ci` brings, for Linux on x64: Chromium, the libraries that a small image lacks, and a font. */
const packed = join(checkout, "node_modules", "@sparticuz", "chromium", "bin");
const runsPacked = process.platform === "linux" && process.arch === "x64" && existsSync(packed);

export const hasChromium = installed !== undefined || runsPacked;

/** How Playwright starts the system's Chromium, else the packed one, which is unpacked into `folder`. */
export function chromiumIn(folder: string): LaunchOptions {
  // As root, where tests may run, Chromium's own sandbox does not start.
  const args = ["--no-sandbox"];
  if (installed !== undefined) return { executablePath: installed, args };
  for (const archive of ["al2023", "fonts"])
    execFileSync("tar", ["xf", "-", "-C", folder], { input: unpacked(`${archive}.tar.br`) });
  const executablePath = join(folder, "chromium");
  writeFileSync(executablePath, unpacked("chromium.br"), { mode: 0o755 });
  const env = {
    PATH: process.env["PATH"] ?? "",
    HOME: folder,
    LD_LIBRARY_PATH: join(folder, "lib"),
    FONTCONFIG_PATH: join(folder, "fonts"),
  };
  return { executablePath, args, env };
}

const unpacked = (name: string): Buffer => brotliDecompressSync(readFileSync(join(packed, name)));
