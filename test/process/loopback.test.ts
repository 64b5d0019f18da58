import { expect, it } from "vitest";
import { besidesProxies } from "../../src/process/loopback";

const own = "127.0.0.1,::1,localhost";

it.each([
  ["nothing", {}, { no_proxy: own, NO_PROXY: own }],
  [
    "one of both spellings",
    { NO_PROXY: "corp.example localhost" },
    {
      no_proxy: `corp.example,localhost,127.0.0.1,::1`,
      NO_PROXY: `corp.example,localhost,127.0.0.1,::1`,
    },
  ],
  [
    "gRPC's own list",
    { no_proxy: "a", no_grpc_proxy: "b" },
    { no_proxy: `a,${own}`, NO_PROXY: `a,${own}`, no_grpc_proxy: `b,a,${own}` },
  ],
])("this machine is asked directly, beside %s", (_, env, expected) => {
  expect(besidesProxies({ HTTPS_PROXY: "http://proxy:1", ...env })).toEqual({
    HTTPS_PROXY: "http://proxy:1",
    ...expected,
  });
});
