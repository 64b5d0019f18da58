import { casesVariable, declareCases } from "../../../../support/programs";
import { type Spoiling, spoil, spoilingsVariable } from "../../../../support/spoil";

module.exports = (): void => {
  const chosen = process.env[casesVariable] ?? "";
  spoil(JSON.parse(process.env[spoilingsVariable] ?? "[]") as Spoiling[]);
  declareCases(chosen.split(",").map(Number));
};
