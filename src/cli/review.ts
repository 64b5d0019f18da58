import type { Command } from "commander";
import { command, ending, relativePaths, verdictExitCodes } from "./command";
import type { ReviewFlags } from "./review-run";

/** `raxx review`: what the checkout would change, and whether it may (docs/runbooks/review.md). */
export const reviewCommand = (): Command =>
  command("review")
    .description("what this branch changes in each stack, what that costs, and the verdict")
    .option("--base <revision>", "compare with this revision, not with where main was left")
    .option("--out <file>", "write it as Markdown as well")
    .option("--comment", "write it on the pull request of this GitHub job, in one comment")
    .option("--json", "print JSON and nothing else")
    .addHelpText("after", relativePaths)
    .addHelpText("after", verdictExitCodes)
    .action(
      ending(async (flags: ReviewFlags) => {
        const { runReview } = await import("./review-run.js");
        return runReview(flags);
      }),
    );
