import { bcp } from "../../../domain/controls";
import { resourceRule } from "../../rule/rule";
import { isStatefulType } from "../../lens/stateful";

/** A policy never sees a deletion, so in prod the resource itself has to refuse it. */
export const statefulProtected = resourceRule({
  id: "stateful-protected",
  title: "In prod, whatever holds state refuses deletion.",
  controls: [bcp("1")],
  severity: "high",
  waivable: true,
  remedy: "Set protect: true in the resource's options.",
  // What is protected is not looked into: an add-on may keep its plan to itself.
  applies: ({ type, props, protect }, { stack }) =>
    stack.startsWith("prod") && !protect && isStatefulType(type, props),
  check: () => ["the resource holds state and is not protected"],
});
