const loopback = ["127.0.0.1", "::1", "localhost"];

/**
 * Variables with which no process asks a proxy for this very machine: engine, program and providers talk to each
 * other there, and a proxy that does not answer would let them wait for ever.
 */
export function besidesProxies(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const known = [env["no_proxy"], env["NO_PROXY"]].join(",").split(/[,\s]+/);
  const list = [...new Set([...known, ...loopback])].filter((host) => host !== "").join(",");
  // gRPC's own list goes before the others.
  const own = env["no_grpc_proxy"] && { no_grpc_proxy: `${env["no_grpc_proxy"]},${list}` };
  return { ...env, no_proxy: list, NO_PROXY: list, ...own };
}
