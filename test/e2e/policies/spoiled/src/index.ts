import { program } from "../../../../../src/program";
import { type Spoiling, spoil, spoilingsVariable } from "../../../../support/spoil";

module.exports = (): unknown => {
  spoil(JSON.parse(process.env[spoilingsVariable] ?? "[]") as Spoiling[]);
  return program();
};
