import * as pulumi from "@pulumi/pulumi";
import { AccountFeature } from "./accountFeature";
import { Addon } from "./addon";
import { AddonAttachment } from "./addonAttachment";
import { App } from "./app";
import { AppConfigAssociation } from "./appConfigAssociation";
import { AppFeature } from "./appFeature";
import { AppRelease } from "./appRelease";
import { AppWebhook } from "./appWebhook";
import { Build } from "./build";
import { Collaborator } from "./collaborator";
import { Config } from "./config_";
import { Domain } from "./domain";
import { Drain } from "./drain";
import { Formation } from "./formation";
import { Pipeline } from "./pipeline";
import { PipelineConfigVar } from "./pipelineConfigVar";
import { PipelineCoupling } from "./pipelineCoupling";
import { PipelinePromotion } from "./pipelinePromotion";
import { ReviewAppConfig } from "./reviewAppConfig";
import { Slug } from "./slug";
import { Space } from "./space";
import { SpaceAppAccess } from "./spaceAppAccess";
import { SpaceInboundRuleset } from "./spaceInboundRuleset";
import { SpacePeeringConnectionAccepter } from "./spacePeeringConnectionAccepter";
import { SpaceVpnConnection } from "./spaceVpnConnection";
import { Ssl } from "./ssl";
import { TeamCollaborator } from "./teamCollaborator";
import { TeamMember } from "./teamMember";
import { TelemetryDrain } from "./telemetryDrain";
import { Provider } from "./provider";
import * as config from "./config";
import * as types from "./types";
import * as utilities from "./utilities";

export * from "./accountFeature";
export * from "./addon";
export * from "./addonAttachment";
export * from "./app";
export * from "./appConfigAssociation";
export * from "./appFeature";
export * from "./appRelease";
export * from "./appWebhook";
export * from "./build";
export * from "./collaborator";
export * from "./config_";
export * from "./domain";
export * from "./drain";
export * from "./formation";
export * from "./getAddon";
export * from "./getApp";
export * from "./getPipeline";
export * from "./getSpace";
export * from "./getSpacePeeringInfo";
export * from "./getTeam";
export * from "./getTeamMembers";
export * from "./pipeline";
export * from "./pipelineConfigVar";
export * from "./pipelineCoupling";
export * from "./pipelinePromotion";
export * from "./provider";
export * from "./reviewAppConfig";
export * from "./slug";
export * from "./space";
export * from "./spaceAppAccess";
export * from "./spaceInboundRuleset";
export * from "./spacePeeringConnectionAccepter";
export * from "./spaceVpnConnection";
export * from "./ssl";
export * from "./teamCollaborator";
export * from "./teamMember";
export * from "./telemetryDrain";
export { config, types };

type ResourceClass = new (
  name: string,
  args: never,
  opts: pulumi.CustomResourceOptions,
) => pulumi.CustomResource;

const classes: Record<string, ResourceClass> = {
  [AccountFeature.__pulumiType]: AccountFeature,
  [Addon.__pulumiType]: Addon,
  [AddonAttachment.__pulumiType]: AddonAttachment,
  [App.__pulumiType]: App,
  [AppConfigAssociation.__pulumiType]: AppConfigAssociation,
  [AppFeature.__pulumiType]: AppFeature,
  [AppRelease.__pulumiType]: AppRelease,
  [AppWebhook.__pulumiType]: AppWebhook,
  [Build.__pulumiType]: Build,
  [Collaborator.__pulumiType]: Collaborator,
  [Config.__pulumiType]: Config,
  [Domain.__pulumiType]: Domain,
  [Drain.__pulumiType]: Drain,
  [Formation.__pulumiType]: Formation,
  [Pipeline.__pulumiType]: Pipeline,
  [PipelineConfigVar.__pulumiType]: PipelineConfigVar,
  [PipelineCoupling.__pulumiType]: PipelineCoupling,
  [PipelinePromotion.__pulumiType]: PipelinePromotion,
  [ReviewAppConfig.__pulumiType]: ReviewAppConfig,
  [Slug.__pulumiType]: Slug,
  [Space.__pulumiType]: Space,
  [SpaceAppAccess.__pulumiType]: SpaceAppAccess,
  [SpaceInboundRuleset.__pulumiType]: SpaceInboundRuleset,
  [SpacePeeringConnectionAccepter.__pulumiType]: SpacePeeringConnectionAccepter,
  [SpaceVpnConnection.__pulumiType]: SpaceVpnConnection,
  [Ssl.__pulumiType]: Ssl,
  [TeamCollaborator.__pulumiType]: TeamCollaborator,
  [TeamMember.__pulumiType]: TeamMember,
  [TelemetryDrain.__pulumiType]: TelemetryDrain,
};

/** How Pulumi makes a resource again that it knows by type and URN, such as an argument of a component. */
const resourceModule = {
  version: utilities.getVersion(),
  construct(name: string, type: string, urn: string): pulumi.Resource {
    const Class = classes[type];
    if (Class === undefined) throw new Error(`unknown resource type ${type}`);
    return new Class(name, undefined as never, { urn });
  },
};

for (const type of Object.keys(classes)) {
  const [packageName = "", module = ""] = type.split(":");
  pulumi.runtime.registerResourceModule(packageName, module, resourceModule);
}

pulumi.runtime.registerResourcePackage("heroku", {
  version: utilities.getVersion(),
  constructProvider(name: string, type: string, urn: string): pulumi.ProviderResource {
    if (type !== "pulumi:providers:heroku") throw new Error(`unknown provider type ${type}`);
    return new Provider(name, undefined, { urn });
  },
});
