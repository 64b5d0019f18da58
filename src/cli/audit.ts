import type { Command } from "commander";
import type { AuditFlags } from "../ops/audit/operations";
import { looking } from "./analytics-options";
import { command, ending } from "./command";
import { talk } from "./confirm";

/** `raxx audit …`: what was done, as the state bucket keeps it (BCP Preamble, Security). */
export const auditCommand = (): Command =>
  command("audit")
    .description("what operators did, and when")
    .addCommand(
      looking("list", "every line of an environment's audit trail, the oldest first").action(
        ending(async (flags: AuditFlags) => {
          const { auditList } = await import("../ops/audit/operations.js");
          return auditList(flags, talk());
        }),
      ),
    );
