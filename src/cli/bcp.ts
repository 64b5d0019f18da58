import type { Command } from "commander";
import type { PostureFlags } from "../ops/posture/operations";
import type { SmokeFlags } from "../ops/smoke/operations";
import { command, ending, environmentOption } from "./command";
import { talk } from "./confirm";

/** `raxx bcp …`: whether the continuity plan would hold today (BCP §1, §4). */
export const bcpCommand = (): Command =>
  command("bcp")
    .description("the continuity plan: whether it would hold today")
    .addCommand(smokeCommand())
    .addCommand(postureCommand());

const smokeCommand = (): Command =>
  command("smoke")
    .description(
      "look at every backup, snapshot, version and drill; tells the operator and exits 1 when one is not as promised",
    )
    .addOption(environmentOption())
    .option("--dry-run", "look, and tell nobody")
    .option("--json", "print JSON and nothing else")
    .action(
      ending(async (flags: SmokeFlags) => {
        const { smoke } = await import("../ops/smoke/operations.js");
        return smoke(flags, talk());
      }),
    );

const postureCommand = (): Command =>
  command("posture")
    .description(
      "what each component can lose and how long it takes, beside its targets; exits 1 when one is not met or not known",
    )
    .addOption(environmentOption())
    .option("--state <file>", "what `pulumi stack export` or `pulumi preview --json` wrote")
    .option("--json", "print JSON and nothing else")
    .action(
      ending(async (flags: PostureFlags) => {
        const { posture } = await import("../ops/posture/operations.js");
        return posture(flags, talk());
      }),
    );
