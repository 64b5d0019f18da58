import type * as resourceRpc from "@pulumi/pulumi/proto/resource_pb";
import * as provider from "@pulumi/pulumi/proto/provider_pb";
import {
  RegisterPackageResponse,
  RegisterResourceResponse,
} from "@pulumi/pulumi/proto/resource_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { guarded, type Resource } from "../policies/resource";
import { decode } from "../policies/wire";

type Reply<Response> = (error: Error | null, response?: Response) => void;

/** What a program registers, kept as the rules read it. Nothing is created: every output is unknown. */
export class RecordingMonitor {
  readonly resources: Resource[] = [];
  private readonly providers = new Map<string, Resource>();

  constructor(
    private readonly project: string,
    private readonly stack: string,
  ) {}

  registerResource(
    request: resourceRpc.RegisterResourceRequest,
    reply: Reply<RegisterResourceResponse>,
  ): void {
    const resource = this.recorded(request);
    this.resources.push(resource);
    if (resource.type.startsWith("pulumi:providers:")) this.providers.set(resource.urn, resource);
    const response = new RegisterResourceResponse();
    response.setUrn(resource.urn);
    response.setObject(request.getObject());
    reply(null, response);
  }

  registerResourceOutputs(
    _: resourceRpc.RegisterResourceOutputsRequest,
    reply: Reply<object>,
  ): void {
    reply(null, {});
  }

  /** A look-up has no answer without an account; what is computed from it stays unknown. */
  invoke(_: resourceRpc.ResourceInvokeRequest, reply: Reply<provider.InvokeResponse>): void {
    reply(null, new provider.InvokeResponse().setReturn(new Struct()));
  }

  registerPackage(
    request: resourceRpc.RegisterPackageRequest,
    reply: Reply<RegisterPackageResponse>,
  ): void {
    const response = new RegisterPackageResponse();
    response.setRef(request.getName());
    reply(null, response);
  }

  supportsFeature(
    _: resourceRpc.SupportsFeatureRequest,
    reply: Reply<{ getHassupport: () => boolean }>,
  ): void {
    reply(null, { getHassupport: () => true });
  }

  /** What the runtime closes at the end of a program; here there is no connection. */
  close(): void {}

  private recorded(request: resourceRpc.RegisterResourceRequest): Resource {
    const urn = this.urnOf(request);
    const { props, secrets } = decode(request.getObject()?.toJavaScript() ?? {});
    const owner = this.providers.get(request.getProvider().split("::").slice(0, 4).join("::"));
    return {
      urn,
      type: request.getType(),
      name: request.getName(),
      props: guarded(urn, props),
      secrets,
      protect: request.getProtect() ?? false,
      ignoreChanges: request.getIgnorechangesList(),
      parent: request.getParent() || undefined,
      provider: owner && { type: owner.type, props: owner.props },
      dependencies: request.getDependenciesList(),
      propertyDependencies: Object.fromEntries(
        [...request.getPropertydependenciesMap().entries()].map(([property, sources]) => [
          property,
          sources.getUrnsList(),
        ]),
      ),
    };
  }

  /** The engine's own form: `urn:pulumi:<stack>::<project>::<parent types>$<type>::<name>`. */
  private urnOf(request: resourceRpc.RegisterResourceRequest): string {
    const parentTypes = request.getParent().split("::")[2] ?? "";
    const inherited = parentTypes === "pulumi:pulumi:Stack" ? "" : parentTypes;
    const type = [inherited, request.getType()].filter((part) => part !== "").join("$");
    return `urn:pulumi:${this.stack}::${this.project}::${type}::${request.getName()}`;
  }
}
