import { backend } from "../../../domain/backend";
import { bcp } from "../../../domain/controls";
import {
  terraformLockTable,
  terraformRoots,
  terraformRootType,
} from "../../../domain/terraform-roots";
import { cloudName } from "../../lens/aws";
import { isOurName } from "../../lens/ownership";
import { isPlatform } from "../../lens/platform";
import { isStateBucket } from "../../lens/state-buckets";
import { judgeEach } from "../../rule/findings";
import { peek, type Resource } from "../../rule/resource";
import { type Finding, stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { text } from "../../rule/text";

/** What is versioned, locked and logged in one bucket is not in another. */
export const statesTogether = stackRule({
  id: "states-together",
  title: `Every state of the platform, Pulumi's and each Terraform root's, is in ${backend.bucket}.`,
  controls: [bcp("1.7"), bcp("2.5")],
  severity: "high",
  waivable: true,
  remedy:
    "Declare no second bucket of states, and each root of src/domain/terraform-roots.ts beside the one there is.",
  judges: (stack) => [...stack.ofType(terraformRootType), ...bucketsOf(stack)],
  check: (stack) => [
    ...judgeEach(stack.ofType(terraformRootType), faultsOf),
    ...bucketsOf(stack)
      .filter((bucket) => cloudName(bucket) !== backend.bucket)
      .map(({ urn }) => ({ urn, message: `states have a second bucket beside ${backend.bucket}` })),
    ...undeclared(stack),
  ],
});

/** Whoever else has states of their own owes nothing to the platform's bucket. */
const bucketsOf = (stack: Stack): Resource[] =>
  stack.resources.filter(
    (resource) =>
      isStateBucket(resource) && (isPlatform(stack) || isOurName(cloudName(resource) ?? "")),
  );

/** Where the one bucket is declared, every root that the plan names is too. */
function undeclared(stack: Stack): Finding[] {
  const [bucket] = bucketsOf(stack);
  if (!isPlatform(stack) || !bucket) return [];
  const declared = stack.ofType(terraformRootType).map((root) => text(peek(root, "root")));
  return terraformRoots
    .filter((root) => !declared.includes(root))
    .map((root) => ({
      urn: bucket.urn,
      message: `where the root ${root} keeps its state is not declared`,
    }));
}

const faultsOf = ({ props }: Resource): readonly string[] => {
  const [root, bucket, table] = [props["root"], props["bucket"], props["lockTable"]].map((each) =>
    text(each),
  );
  return [
    ...(root === "" ? ["the root has no name"] : []),
    ...(bucket === backend.bucket ? [] : [`the root keeps its state in ${bucket || "no bucket"}`]),
    ...(table === terraformLockTable
      ? []
      : [`the root's state is locked by ${table || "nothing"}`]),
  ];
};
