import { describe, expect, it } from "vitest";
import { labels } from "../../../../src/domain/github";
import { incidentLabels } from "../../../../src/policies/rules/delivery/incident-labels";
import { findings, resource } from "../../../support/resources";

const labelled = (names: readonly string[], repository = "TradeMasterAPI") =>
  names.map((name) =>
    resource({ type: "github:index/issueLabel:IssueLabel", name, props: { name, repository } }),
  );
const names = labels.map(({ name }) => name);

describe("incident-labels", () => {
  it("accepts every label, in any case and beside others", () => {
    const shouted = names.map((name) => name.toUpperCase());
    expect(findings(incidentLabels, labelled([...shouted, "good first issue"]))).toEqual([]);
  });

  it.each(names)("rejects the repository without %s", (name) => {
    const others = names.filter((each) => each !== name);
    expect(findings(incidentLabels, labelled(others))).toEqual([
      { urn: others.toSorted()[0], message: `the label ${name} is not declared` },
    ]);
  });

  it("rejects a label that stands in another repository", () => {
    const [first = "", ...others] = names;
    const resources = [...labelled(others), ...labelled([first], "site")];
    expect(findings(incidentLabels, resources)).toEqual([
      { urn: others.toSorted()[0], message: `the label ${first} is not declared` },
    ]);
  });

  it("leaves other people's labels alone", () => {
    expect(findings(incidentLabels, labelled(["bug"], "site"))).toEqual([]);
  });
});
