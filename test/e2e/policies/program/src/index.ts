import { casesVariable, declareCases } from "../../../../support/programs";

module.exports = (): void => {
  const chosen = process.env[casesVariable] ?? "";
  declareCases(chosen.split(",").map(Number));
};
