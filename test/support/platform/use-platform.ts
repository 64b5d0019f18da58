import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, vi } from "vitest";
import { S3Server } from "../s3-server";
import { type PlatformServices, startPlatform } from "./services";
import { emptyWorld, type World } from "./world";

/** Where the tests of a file run. */
export interface Place {
  /** With the state bucket. */
  readonly s3: S3Server;
  readonly platform: PlatformServices;
  /** A folder of their own. */
  readonly folder: string;
}

/**
 * The services of the platform with the state bucket, for all tests of a file; the variables of the process say where they are.
 * @param world each test begins with one of its own; without it a test says itself with what it begins
 */
export function usePlatform(world?: () => World): Place {
  let s3: S3Server;
  let platform: PlatformServices;
  let folder: string;
  beforeAll(async () => {
    s3 = await S3Server.start(["raxx-iac-state-prod"]);
    platform = await startPlatform(emptyWorld(), s3);
    folder = mkdtempSync(join(tmpdir(), "raxx-operations-"));
    for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
  });
  if (world) beforeEach(() => platform.begin(world()));
  afterAll(async () => {
    vi.unstubAllEnvs();
    await platform.stop();
    await s3.stop();
    rmSync(folder, { recursive: true });
  });
  return {
    get s3() {
      return s3;
    },
    get platform() {
      return platform;
    },
    get folder() {
      return folder;
    },
  };
}
