import { bcp } from "../../domain/controls";
import { resourceRule } from "../rule";
import { isStatefulType } from "../stateful";

/** A policy never sees a deletion, so in prod the resource itself has to refuse it. */
export const statefulProtected = resourceRule({
  id: "stateful-protected",
  title: "In prod, whatever holds state refuses deletion.",
  controls: [bcp("1")],
  severity: "high",
  waivable: true,
  remedy: "Set protect: true in the resource's options.",
  applies: ({ type, props }, { stack }) => stack.startsWith("prod") && isStatefulType(type, props),
  check: ({ protect }) => (protect ? [] : ["the resource holds state and is not protected"]),
});
