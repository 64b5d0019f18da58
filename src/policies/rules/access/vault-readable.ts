import { bcp } from "../../../domain/controls";
import { vaultReaders, vaultReaderToken } from "../../../domain/vault-readers";
import { guardsOf, policiesOf } from "../../lens/cloudflare/access";
import { environmentIn } from "../../lens/environment";
import { isPlatform } from "../../lens/platform";
import type { Resource } from "../../rule/resource";
import { type Context, stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";

const host = "vault.raxx.app";

/** A machine that Access stops at the vault rotates nothing, exports nothing and deploys nothing. */
export const vaultReadable = stackRule({
  id: "vault-readable",
  title:
    "Access lets CI's jobs, Velvet, the agents and the status page pass to the vault, each by a service token of its own.",
  controls: [bcp("1.3"), bcp("3.2")],
  severity: "medium",
  waivable: true,
  remedy:
    "Name the service tokens of src/domain/vault-readers.ts as machines of the vault's audience: a policy each, decision non_identity.",
  judges: (stack, context) => gatesOf(stack, context),
  check: (stack, context) =>
    gatesOf(stack, context).flatMap((gate) => {
      const admitted = tokensOf(stack, gate);
      return vaultReaders
        .map((reader) => vaultReaderToken(reader, "prod"))
        .filter((token) => !admitted.includes(token))
        .map((token) => ({
          urn: gate.urn,
          message: `Access does not admit ${token} to the vault`,
        }));
    }),
});

/** The vault is prod's, for both. */
const gatesOf = (stack: Stack, context: Context): readonly Resource[] =>
  isPlatform(stack) && environmentIn(context.stack) === "prod" ? guardsOf(stack, host).whole : [];

/** Service tokens that a policy of the application admits without anybody's identity. */
const tokensOf = (stack: Stack, gate: Resource): readonly string[] =>
  policiesOf(stack, gate)
    .filter(({ decision }) => decision === "non_identity")
    .flatMap(({ tokens }) => tokens);
