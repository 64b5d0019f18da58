import { prepareDatabase } from "../src/schema/database";

// An installation succeeds without it: whoever reads SQL first then waits some seconds.
prepareDatabase().catch((error: unknown) =>
  process.stderr.write(`The first schema check will start slowly: ${String(error)}\n`),
);
