import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import { pulumiJson } from "../state/read";
import { type Binding, planMessage } from "./binding";

interface Update {
  readonly message?: string;
  readonly result?: string;
  readonly endTime?: string;
}

/** How far back to look: a plan that is older is refused for the state it was made from. */
const page = ["--page-size", "20", "--page", "1"];

/** @throws CannotRun when the history of the stack has an update that carried out this plan */
export async function refuseIfApplied(stack: Environment, binding: Binding): Promise<void> {
  const args = ["stack", "history", "--json", ...page, "--stack", stack];
  const updates = (await pulumiJson(args)) as readonly Update[] | null;
  const former = updates?.find(({ message }) => message === planMessage(binding));
  if (former === undefined) return;
  const ended = former.result === "succeeded" ? "it succeeded" : "it did not come to its end";
  throw new CannotRun(
    `This plan of ${stack} was applied already, at ${former.endTime ?? "an unknown time"}, and ${ended}. ` +
      `Nothing was changed now. To release what is still open, plan again: npm run release -- plan ${stack}`,
  );
}
