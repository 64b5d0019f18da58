import type { Evidence } from "../model";
import { uuidOf } from "./identifiers";
import { resultOf } from "./result";
import { property } from "./text";

/**
 * The evidence as assessment results of NIST's Open Security Controls Assessment Language, 1.1.3: a result for each environment.
 * The plan that it imports is the pack: docs/controls.md, as a resource of the back matter.
 */
export function oscalAssessment(evidence: Evidence): string {
  const { at, digests, environments } = evidence;
  const plan = uuidOf("assessment-plan", digests.pack);
  const operator = uuidOf("party", evidence.controller.name);
  const document = {
    "assessment-results": {
      uuid: uuidOf("assessment-results", JSON.stringify(evidence)),
      metadata: {
        title: "Evidence report of Raxx's infrastructure",
        "last-modified": at,
        version: at,
        "oscal-version": "1.1.3",
        props: Object.entries(digests).map(([name, digest]) => property(name, digest)),
        roles: [{ id: "assessor", title: "Assessor" }],
        parties: [
          {
            uuid: operator,
            type: "organization",
            name: evidence.controller.name,
            "email-addresses": [evidence.controller.contact],
          },
        ],
        "responsible-parties": [{ "role-id": "assessor", "party-uuids": [operator] }],
      },
      "import-ap": { href: `#${plan}` },
      results: environments.map((environment) => resultOf(environment, at)),
      "back-matter": {
        resources: [
          {
            uuid: plan,
            title: "The policies of the pack, and the controls that they judge",
            rlinks: [{ href: "docs/controls.md", "media-type": "text/markdown" }],
          },
        ],
      },
    },
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
