import { oidc } from "../../domain/github";
import { isRecord, type KnownValue, type Resource } from "../rule/resource";
import { comparing, demanded, type Statement, statements, texts } from "./iam";

/** Who a statement of a trust policy lets take the role. */
export interface Trusted {
  /** Whether anybody of AWS may, whoever that is. */
  readonly everybody: boolean;
  /** Accounts, roles and users, by ARN or number. */
  readonly accounts: readonly string[];
  /** Issuers of tokens, by ARN. */
  readonly issuers: readonly string[];
  readonly statement: Statement;
}

/** What the statements of a role's trust policy allow, as far as they are known. */
export function trustOf({ props }: Resource): Trusted[] {
  if (!("assumeRolePolicy" in props)) return [];
  return statements(() => props["assumeRolePolicy"])
    .filter(({ effect }) => effect !== "Deny")
    .map((statement) => ({ ...principals(statement.principal), statement }));
}

function principals(principal: KnownValue): Omit<Trusted, "statement"> {
  if (principal === "*") return { everybody: true, accounts: [], issuers: [] };
  if (!isRecord(principal)) return { everybody: false, accounts: [], issuers: [] };
  const [accounts, issuers] = [texts(principal["AWS"]), texts(principal["Federated"])];
  const everybody = [...accounts, ...issuers].some((id) => /^[*?]+$/.test(id));
  return { everybody, accounts, issuers };
}

/** `arn:aws:iam::1:oidc-provider/token.actions.githubusercontent.com`, and nothing that ends or begins so. */
export const isGithub = (issuer: string): boolean =>
  new RegExp(`^arn:[\\w-]+:iam::\\d+:oidc-provider/${oidc.issuer.replaceAll(".", "\\.")}$`).test(
    issuer,
  );

/** Keys by which a request shows who asks; an address or the time of day are no such thing. */
const identity =
  /^aws:(?:PrincipalOrgID|PrincipalOrgPaths|PrincipalArn|PrincipalAccount|SourceAccount|SourceOrgID)$/i;

/** Whether a condition leaves few of everybody. */
export const namesWho = ({ statement }: Trusted): boolean => {
  const values = demanded(statement, identity);
  return values.length > 0 && values.every((value) => !/^(?:arn:[^/]*)?[*?/:]*$/.test(value));
};

/** What the tokens of GitHub have to say in one of their claims; keys are compared as IAM does. */
export const claims = ({ statement }: Trusted, claim: string): string[] =>
  demanded(
    statement,
    new RegExp(`^${oidc.issuer.replaceAll(".", "\\.")}:${claim}$`, "i"),
    comparing,
  );

/** Claims of any issuer that say whose token it is or for whom it was made. */
export const anyClaims = ({ statement }: Trusted): string[] =>
  demanded(
    statement,
    /:(?:sub|aud|amr|app_id|azp|oaud|iss|[a-z_]*(?:project|workspace|organization|space|repository)[a-z_]*)$/i,
  );
