import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { expect, it, onTestFinished } from "vitest";
import { checkout, raxxArguments } from "../support/command";

it("bcp smoke only looks: Ctrl-C says that nothing was changed, as JSON too", async () => {
  const silent = createServer(() => undefined).listen(0, "127.0.0.1");
  onTestFinished(() => void silent.close());
  await once(silent, "listening");
  const address = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const child = spawn(
    process.execPath,
    [...raxxArguments, "bcp", "smoke", "--env", "prod", "--json"],
    {
      cwd: checkout,
      env: {
        PATH: process.env["PATH"],
        XDG_STATE_HOME: tmpdir(),
        AWS_ENDPOINT_URL: address,
        AWS_ACCESS_KEY_ID: "AKIAEXAMPLE",
        AWS_SECRET_ACCESS_KEY: "example",
        HEROKU_API_KEY: "example",
        HEROKU_HOST: address,
        HEROKU_DATA_HOST: address,
      },
    },
  );
  onTestFinished(() => void child.kill("SIGKILL"));
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (text: Buffer) => (stdout += text.toString()));
  child.stderr.on("data", (text: Buffer) => {
    if (stderr === "") child.kill("SIGINT");
    stderr += text.toString();
  });
  const [code] = (await once(child, "close")) as [number];
  const text =
    "Interrupted (SIGINT). Nothing was changed. To begin again:\n  npm run -s raxx -- bcp smoke --env prod --json";
  expect([code, JSON.parse(stdout)]).toEqual([130, { error: text }]);
  expect(stderr).toBe(`Looking at backups, snapshots, versions and drills…\n${text}\n`);
});
