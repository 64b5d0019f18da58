export { ownFile, password, PostgresServer } from "../../src/rehearsal/postgres-server";
