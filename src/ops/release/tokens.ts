import { GetParametersCommand, type GetParametersResult, SSMClient } from "@aws-sdk/client-ssm";
import { awsRegion } from "../../domain/regions";
import {
  type Access,
  type TokenName,
  tokenNames,
  tokenParameter,
} from "../../domain/release-tokens";
import { CannotRun } from "../../process/cannot-run";

export type Tokens = Readonly<Record<TokenName, string>>;

/** Says what keeps the tokens from being read, without ever showing one. */
class TokenError extends CannotRun {
  override readonly name = "TokenError";
}

/** How long SSM may take, all attempts together, in milliseconds. */
const patience = 10_000;

/**
 * Reads the provider tokens with whatever AWS credentials the process has (in a workflow: the role
 * assumed by OIDC). @throws TokenError naming each parameter that cannot be read
 */
export async function fetchTokens(
  access: Access,
  client = new SSMClient({ region: awsRegion }),
): Promise<Tokens> {
  const Names = tokenNames.map((token) => tokenParameter(access, token));
  const limit = AbortSignal.timeout(patience);
  const found = await client
    .send(new GetParametersCommand({ Names, WithDecryption: true }), { abortSignal: limit })
    .catch((error: unknown) => {
      if (limit.aborted)
        throw new TokenError(
          `SSM does not answer: ${Names.join(", ")} were asked for ${patience / 1000} s. ` +
            "Check the network, the variables of a proxy, and AWS_ENDPOINT_URL_SSM.",
        );
      throw new TokenError(
        `SSM refused ${Names.join(", ")}: ${error instanceof Error ? error.message : String(error)}. ` +
          "Sign in with a role that may read them (README, real accounts).",
      );
    });
  return tokensFrom(access, found);
}

function tokensFrom(access: Access, { Parameters = [] }: GetParametersResult): Tokens {
  const values = new Map(Parameters.map(({ Name, Value }) => [Name, Value]));
  const missing = tokenNames.filter((token) => !values.get(tokenParameter(access, token)));
  if (missing.length > 0) {
    const names = missing.map((token) => tokenParameter(access, token)).join(", ");
    throw new TokenError(
      `SSM has no value for ${names}: create it as a SecureString in us-east-1.`,
    );
  }
  const entries = tokenNames.map((token) => [token, values.get(tokenParameter(access, token))]);
  return Object.fromEntries(entries) as Tokens;
}

/** The lines that make a GitHub runner hide the tokens wherever a later line would show one. */
export function maskCommands(tokens: Tokens): string {
  return Object.values(tokens)
    .map((value) => `::add-mask::${value}\n`)
    .join("");
}
