import { isOperator, mayHearAlarms } from "../../domain/people";
import { type Known, peek, type Resource } from "../rule/resource";
import { text } from "../rule/text";
import { awsType } from "./aws";
import { statements, texts } from "./iam";
import { letsDrainsIn } from "./log-sinks";
import { isOurHost } from "./ownership";
import { isRecord } from "../rule/resource";

const never = (): boolean => false;
const byEmail = ({ email }: Known): boolean => isOperator(text(email));
const byService = ({ principal }: Known): boolean => text(principal).endsWith(".amazonaws.com");

/** Types by which somebody, or somebody's service, is let in or is told, and whether it is one of ours. */
const known: Readonly<Record<string, (props: Known) => boolean>> = {
  "heroku:index/collaborator:Collaborator": byEmail,
  "heroku:index/teamCollaborator:TeamCollaborator": byEmail,
  "heroku:index/teamMember:TeamMember": byEmail,
  "heroku:index/spaceAppAccess:SpaceAppAccess": byEmail,
  "heroku:index/appTransfer:AppTransfer": never,
  "heroku:index/pipelineTransfer:PipelineTransfer": never,
  "heroku:index/appWebhook:AppWebhook": ({ url }) => isOwnAddress(text(url)),
  "aws:lambda/permission:Permission": (props) => byService(props) || letsDrainsIn(props),
  "aws:kms/grant:Grant": ({ granteePrincipal }) =>
    text(granteePrincipal).endsWith(".amazonaws.com"),
  "aws:sns/topicSubscription:TopicSubscription": ({ protocol, endpoint }) =>
    isOwnSubscriber(text(protocol), text(endpoint)),
};

/** What other types that let somebody in are called; nobody has said of them whom. */
const admitting =
  /(?:Collaborat|Transfer|Webhook|Grant|Permission|Share|Sharing|Invit|Accepter|Peering|Vpn|Delegat|PrincipalAssociation|AccountAssociation|ConsumerAssociation|Subscriber|OrganizationAccess)\w*$/;

const isOwnSubscriber = (protocol: string, endpoint: string): boolean => {
  if (protocol.startsWith("email")) return mayHearAlarms(endpoint);
  if (/^https?$/.test(protocol)) return isOwnAddress(endpoint);
  return !/^(?:sms|application)$/.test(protocol);
};

const isOwnAddress = (url: string): boolean =>
  URL.canParse(url) && isOurHost(new URL(url).hostname);

/** Whether a resource lets in somebody who is not shown to be the platform's own. */
export const admitsOthers = (resource: Resource): boolean => {
  const type = awsType(resource);
  if (Object.hasOwn(known, type)) return known[type]?.(resource.props) !== true;
  return admitting.test(type) || sharesByPolicy(resource);
};

/** Properties that say who may use a resource, of every type of AWS that has one; roles have a rule of their own. */
const documents = ["policy", "resourcePolicy", "accessPolicy", "accessPolicies", "policyDocument"];

const sharesByPolicy = (resource: Resource): boolean =>
  resource.type.startsWith("aws:") &&
  !resource.type.startsWith("aws:iam/") &&
  documents.some((property) => property in resource.props && isShared(resource, property));

/** By a statement that allows everybody, or an account that is not the one of what it is about. */
function isShared(resource: Resource, property: string): boolean {
  const document = peek(resource, property);
  if (typeof document !== "string" && !isRecord(document)) return false;
  return statements(() => document)
    .filter(({ effect }) => effect !== "Deny")
    .some(({ principal, resources, condition }) => {
      const trusted = isRecord(principal) ? texts(principal["AWS"]) : [text(principal)];
      if (trusted.includes("*")) return Object.keys(condition).length === 0;
      const own = resources.map(accountOf).filter((account) => account !== "");
      const isKey = resource.type.startsWith("aws:kms/");
      return trusted
        .filter((id) => id !== "")
        .some((id) => (own.length === 0 ? !isKey : !own.includes(accountOf(id))));
    });
}

/** `arn:aws:sns:eu-central-1:123456789012:x` is of 123456789012, which is an account's number by itself too. */
const accountOf = (id: string): string =>
  /^\d{12}$/.test(id) ? id : (/^arn:[\w-]+:[\w-]*:[\w-]*:(\d{12}):/.exec(id)?.[1] ?? "");
