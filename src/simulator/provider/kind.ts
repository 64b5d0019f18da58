import { type Catalog, type Shape } from "./sdk-catalog";
import { ProviderError } from "../wire/service-error";
import { type Model, modelOf, type Provider } from "./model";
import { type Properties } from "../wire/properties";

/** Which resource a request is about, and how the provider instance that gets it is configured. */
export interface About {
  urn: string;
  /** Whole token, for example `aws:s3/bucket:Bucket`. */
  type: string;
  config: Properties;
}

/** Everything that is known of a resource type: what its typings say, and how it behaves. */
export interface Kind {
  inputs: Shape;
  outputs: Shape;
  /** Inputs and outputs that are always secret. */
  secrets: readonly string[];
  types: Catalog["types"];
  model: Model;
}

/** The kinds of one provider, each read from the catalog when it is first asked for. */
export class Kinds {
  private readonly provider: Provider;
  private readonly known = new Map<string, Kind>();

  constructor(provider: Provider) {
    this.provider = provider;
  }

  of({ type }: About): Kind {
    const kind = this.known.get(type) ?? this.read(type);
    this.known.set(type, kind);
    return kind;
  }

  private read(type: string): Kind {
    const token = withoutPackage(type);
    const { resources, types } = this.provider.catalog;
    const shape = resources[token];
    if (shape === undefined)
      throw new ProviderError(
        `the simulated ${this.provider.name} provider does not know ${type}: ` +
          "add it to tools/provider-catalog/types.ts",
      );
    const model = modelOf(this.provider, token);
    const secrets = [...new Set([...shape.secrets, ...(model.secrets ?? [])])];
    return { inputs: shape.inputs, outputs: shape.outputs, secrets, types, model };
  }
}

/** `s3/bucket:Bucket` of `aws:s3/bucket:Bucket`, which is how the catalog names it. */
export const withoutPackage = (token: string): string => token.split(":").slice(1).join(":");

/** The name in the program: the last part of the URN. */
export const nameOf = ({ urn }: Pick<About, "urn">): string => urn.split("::").pop() ?? urn;
