import { dpia } from "../../../domain/controls";
import { belongsTo, isOurHost } from "../../lens/ownership";
import { judgeEach } from "../../rule/findings";
import type { Known, Resource } from "../../rule/resource";
import { stackRule } from "../../rule/rule";
import { text } from "../../rule/text";

/** The operators' own addresses (BCP §6). */
const operators: ReadonlySet<string> = new Set(["kris@moosequest.net"]);

/** Types by which somebody, or somebody's service, is let into an app or is told of it, and who that is. */
const admissions: Readonly<Record<string, (props: Known) => boolean>> = {
  "heroku:index/collaborator:Collaborator": ({ email }) => isOperator(text(email)),
  "heroku:index/teamCollaborator:TeamCollaborator": ({ email }) => isOperator(text(email)),
  "heroku:index/appTransfer:AppTransfer": () => false,
  "heroku:index/pipelineTransfer:PipelineTransfer": () => false,
  "heroku:index/appWebhook:AppWebhook": ({ url }) => isOwnAddress(text(url)),
  "heroku:index/spaceAppAccess:SpaceAppAccess": ({ email }) => isOperator(text(email)),
  "heroku:index/spacePeeringConnectionAccepter:SpacePeeringConnectionAccepter": () => false,
  "heroku:index/spaceVpnConnection:SpaceVpnConnection": () => false,
};

/** Sharing with a third party asks for the assessment to be run again, before it happens. */
export const analyticsNoThirdParty = stackRule({
  id: "analytics-no-third-party",
  title: "Nobody but the operator collaborates on analytics, is given it, or is told of it.",
  controls: [dpia("6.6"), dpia("3 R3")],
  severity: "critical",
  waivable: false,
  remedy: "Remove it; sharing with a third party needs a DPIA re-run first (DPIA §6.6).",
  check: (stack) =>
    judgeEach(
      stack.resources.filter(
        (resource) => resource.type in admissions && belongsTo(stack, resource, "analytics"),
      ),
      faultsOf,
    ),
});

const faultsOf = ({ type, props }: Resource): string[] =>
  admissions[type]?.(props) ? [] : ["a third party is let into analytics"];

const isOperator = (email: string): boolean =>
  operators.has(email.toLowerCase()) || isOurHost(email.split("@")[1] ?? "");

const isOwnAddress = (url: string): boolean =>
  URL.canParse(url) && isOurHost(new URL(url).hostname);
