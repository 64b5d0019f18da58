import * as pulumi from "@pulumi/pulumi";
import type * as resourceRpc from "@pulumi/pulumi/proto/resource_pb";
import * as provider from "@pulumi/pulumi/proto/provider_pb";
import {
  ReadResourceResponse,
  RegisterPackageResponse,
  RegisterResourceResponse,
} from "@pulumi/pulumi/proto/resource_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { guarded, type Resource } from "../policies/rule/resource";
import { decode } from "../policies/pack/wire";

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

  /** What exists elsewhere: known by its id and by what the program says of it, declared by nobody here. */
  readResource(request: resourceRpc.ReadResourceRequest, reply: Reply<ReadResourceResponse>): void {
    const response = new ReadResourceResponse();
    response.setUrn(this.urnOf(request));
    response.setProperties(request.getProperties());
    reply(null, response);
  }

  /** A look-up has no answer without an account: what an `apply` computes from it stays unknown. */
  invoke(_: resourceRpc.ResourceInvokeRequest, reply: Reply<provider.InvokeResponse>): void {
    reply(null, new provider.InvokeResponse().setReturn(unanswered()));
  }

  /** A method of a resource, such as `Provider.terraformConfig`: no answer either. */
  call(_: resourceRpc.ResourceCallRequest, reply: Reply<provider.CallResponse>): void {
    reply(null, new provider.CallResponse().setReturn(unanswered()));
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
    const { props, secrets } = decode(request.getObject());
    const owner = this.providers.get(providerUrn(request.getProvider()));
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
  private urnOf(
    request: resourceRpc.RegisterResourceRequest | resourceRpc.ReadResourceRequest,
  ): string {
    const parentTypes = request.getParent().split("::")[2] ?? "";
    const inherited = parentTypes === "pulumi:pulumi:Stack" ? "" : parentTypes;
    const type = [inherited, request.getType()].filter((part) => part !== "").join("$");
    return `urn:pulumi:${this.stack}::${this.project}::${type}::${request.getName()}`;
  }
}

/** A reference to a provider is its URN, whose name may hold colons itself, and its id. */
const providerUrn = (reference: string): string =>
  reference.slice(0, Math.max(0, reference.lastIndexOf("::")));

/** Something unknown, so that no `apply` runs into the absence of what it expects. */
const unanswered = (): Struct => Struct.fromJavaScript({ "?": pulumi.runtime.unknownValue });
