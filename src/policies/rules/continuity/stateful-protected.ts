import { bcp } from "../../../domain/controls";
import { isOurs } from "../../lens/ownership";
import { HiddenField, type Resource } from "../../rule/resource";
import { resourceRule } from "../../rule/rule";
import { isStatefulType } from "../../lens/stateful";

/** What others make anew without a loss: for the platform an address that its records name, and a history of its own. */
const replaceable = /^(?:aws:lightsail\/staticIp|aws:ec2\/eip|github:index\/repository):/;

/** A policy never sees a deletion, so in prod the resource itself has to refuse it. */
export const statefulProtected = resourceRule({
  id: "stateful-protected",
  title: "In prod, whatever holds state refuses deletion.",
  controls: [bcp("1")],
  severity: "high",
  waivable: true,
  remedy: "Set protect: true in the resource's options.",
  applies: (resource, { stack }) =>
    stack.startsWith("prod") &&
    holdsState(resource) &&
    (!replaceable.test(resource.type) || isOurs(resource)),
  check: ({ protect }) => (protect ? [] : ["the resource holds state and is not protected"]),
});

/** What is protected need not show what it is: an add-on may keep its plan to itself. */
function holdsState({ type, props, protect }: Resource): boolean {
  try {
    return isStatefulType(type, props);
  } catch (error) {
    if (protect && error instanceof HiddenField) return true;
    throw error;
  }
}
