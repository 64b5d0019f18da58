import * as pulumi from "@pulumi/pulumi";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { unknownMark } from "../wire/marks";

/** The names by which the runtime tells its own kinds of objects apart. */
const ownMembers = /^__pulumi/;

/** A value nobody knows, as are its fields; woven into a text it leaves the mark, by which that text is unknown. */
const nobodyKnows: object = new Proxy(
  {},
  {
    get(_, member) {
      if (member === "__pulumiUnknown") return true;
      if (member === Symbol.toPrimitive || member === "toString" || member === "toJSON")
        return () => unknownMark;
      // It is no promise, no list, and nothing else of the runtime's.
      const isOrdinary =
        typeof member === "string" && member !== "then" && !ownMembers.test(member);
      return isOrdinary ? nobodyKnows : undefined;
    },
  },
);

/** The type that stands for `nobodyKnows` in an answer: the runtime lets a module construct what it reads. */
const reference = {
  [pulumi.runtime.specialSigKey]: pulumi.runtime.specialResourceSig,
  urn: "urn:pulumi:check::check::check:unanswered:Value::value",
};

/**
 * The answer to a question that only an account could answer. As an output it is unknown as a whole. A program that
 * awaited it reads its fields at once, whatever their names: those come from the prototype, and are unknown each.
 */
export function unanswered(): Struct {
  pulumi.runtime.registerResourceModule("check", "unanswered", {
    construct: () => nobodyKnows as pulumi.Resource,
  });
  const answer = new Struct();
  answer.toJavaScript = () => ({ "?": unknownMark, ["__proto__"]: reference });
  return answer;
}

/** Makes the outputs of other stacks that a program awaits unknown as well: the runtime would make them absent. */
export function withholdStackOutputs(): void {
  const readOutputValue = async () => Promise.resolve([nobodyKnows, false]);
  Object.assign(pulumi.StackReference.prototype, { readOutputValue });
}
