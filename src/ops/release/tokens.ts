import { GetParametersCommand, type GetParametersResult, SSMClient } from "@aws-sdk/client-ssm";
import { awsRegion } from "../../domain/regions";
import { type TokenName, tokenParameter } from "../../domain/release-tokens";
import { secretPlaceholder } from "../../domain/secrets";
import { CannotRun } from "../../process/cannot-run";

/** Values by the variables that tools read them from. */
export type Credentials<Name extends string> = Readonly<Record<Name, string>>;
export type Tokens = Credentials<TokenName>;

/** Says what keeps credentials from being read, without ever showing one. */
class TokenError extends CannotRun {
  override readonly name = "TokenError";
}

/** How long SSM may take, all attempts together, in milliseconds. */
const patience = 10_000;

/**
 * Reads what an access signs in with elsewhere, with whatever AWS credentials the process has (in a workflow: the role
 * assumed by OIDC). @param names at most ten, which is SSM's limit
 * @throws TokenError naming each parameter that cannot be read
 */
export async function fetchCredentials<Name extends string>(
  access: string,
  names: readonly Name[],
  client = new SSMClient({ region: awsRegion }),
): Promise<Credentials<Name>> {
  const Names = names.map((name) => tokenParameter(access, name));
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
  return valuesOf(access, names, found);
}

function valuesOf<Name extends string>(
  access: string,
  names: readonly Name[],
  { Parameters = [] }: GetParametersResult,
): Credentials<Name> {
  const values = new Map(Parameters.map(({ Name, Value }) => [Name, Value]));
  const isMissing = (value: string | undefined) => !value || value === secretPlaceholder;
  const missing = names.filter((name) => isMissing(values.get(tokenParameter(access, name))));
  if (missing.length > 0) {
    const parameters = missing.map((name) => tokenParameter(access, name)).join(", ");
    throw new TokenError(
      `SSM has no value for ${parameters}: create it as a SecureString in us-east-1.`,
    );
  }
  const entries = names.map((name) => [name, values.get(tokenParameter(access, name))]);
  return Object.fromEntries(entries) as Credentials<Name>;
}

/** The lines that make a GitHub runner hide the values wherever a later line would show one. */
export const maskCommands = (credentials: Credentials<string>): string =>
  Object.values(credentials)
    .map((value) => `::add-mask::${value}\n`)
    .join("");
