import { afterAll, beforeAll } from "vitest";
import { PostgresServer } from "../postgres-server";
import { Restorable } from "./restorable";
import { type Place, usePlatform } from "./use-platform";

/** Where the tests of apps' databases run. */
export interface RestorablePlace extends Place {
  readonly database: PostgresServer;
  readonly restorable: Restorable;
}

/** The platform with apps whose databases are real, for all tests of a file; each test begins the app that it asks of. */
export function useRestorable(): RestorablePlace {
  const place = usePlatform();
  let database: PostgresServer;
  let restorable: Restorable;
  beforeAll(async () => {
    database = await PostgresServer.start();
    restorable = new Restorable(database, place.platform);
    await restorable.prepare();
  });
  afterAll(async () => database.stop());
  return Object.defineProperties(place, {
    database: { get: () => database },
    restorable: { get: () => restorable },
  }) as RestorablePlace;
}
