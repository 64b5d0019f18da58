import type { Callback } from "@pulumi/pulumi/proto/callback_pb";
import type * as resourceRpc from "@pulumi/pulumi/proto/resource_pb";
import * as provider from "@pulumi/pulumi/proto/provider_pb";
import {
  ReadResourceResponse,
  RegisterPackageResponse,
  RegisterResourceResponse,
} from "@pulumi/pulumi/proto/resource_pb";
import { guarded, type Resource } from "../policies/rule/resource";
import { decode } from "../policies/pack/wire";
import { aliasUrns } from "./aliases";
import { DefaultProviders } from "./default-providers";
import { Transforms } from "./transforms";
import { unanswered } from "./unanswered";

type Reply<Response> = (error: Error | null, response?: Response) => void;

/** What a program registers, kept as the rules read it. Nothing is created: every output is unknown. */
export class RecordingMonitor {
  readonly resources: Resource[] = [];
  private readonly providers = new Map<string, Resource>();
  private readonly defaults: DefaultProviders;
  private readonly transforms = new Transforms();

  constructor(
    private readonly project: string,
    private readonly stack: string,
    config: Readonly<Record<string, string>>,
  ) {
    this.defaults = new DefaultProviders(config);
  }

  registerResource(
    request: resourceRpc.RegisterResourceRequest,
    reply: Reply<RegisterResourceResponse>,
  ): void {
    const transforms = this.transforms.of(request);
    if (transforms.length === 0) return this.register(request, reply);
    this.transforms.apply(transforms, request).then(
      () => this.register(request, reply),
      (error: Error) => reply(error),
    );
  }

  /** A transform of all that is registered from now on. */
  registerStackTransform(transform: Callback, reply: Reply<object>): void {
    this.transforms.addToStack(transform);
    reply(null, {});
  }

  /** A transform of look-ups, which have no answer, whatever they ask. */
  registerStackInvokeTransform(_: Callback, reply: Reply<object>): void {
    reply(null, {});
  }

  private register(
    request: resourceRpc.RegisterResourceRequest,
    reply: Reply<RegisterResourceResponse>,
  ): void {
    const resource = this.recorded(request);
    this.resources.push(resource);
    if (resource.type.startsWith("pulumi:providers:")) this.providers.set(resource.urn, resource);
    this.transforms.remember(resource.urn, request);
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

  /** A look-up has no answer without an account: all that comes from it stays unknown. */
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

  /** What the runtime closes at the end of a program. */
  close(): void {
    this.transforms.close();
  }

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
      ...this.formerly(urn, request),
      provider: owner
        ? { type: owner.type, props: owner.props }
        : this.defaults.of(request.getType(), request.getCustom()),
      dependencies: request.getDependenciesList(),
      propertyDependencies: Object.fromEntries(
        [...request.getPropertydependenciesMap().entries()].map(([property, sources]) => [
          property,
          sources.getUrnsList(),
        ]),
      ),
    };
  }

  private formerly(urn: string, request: resourceRpc.RegisterResourceRequest) {
    const now = { urn, stack: this.stack, project: this.project, parent: request.getParent() };
    const stated = [...request.getAliasurnsList(), ...aliasUrns(request.getAliasesList(), now)];
    const aliases = [...new Set(stated)];
    return aliases.length === 0 ? {} : { aliases };
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
