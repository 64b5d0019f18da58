export { FakeInfisical, type VaultFault } from "../../../src/rehearsal/infisical";
