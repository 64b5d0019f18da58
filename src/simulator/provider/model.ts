import { type Catalog } from "./sdk-catalog";
import { type Properties, type Value } from "../wire/properties";
import { type WorldRecord } from "../cloud/world";

/** A resource that is being created, updated or planned, as a model's functions see it. */
export interface Draft {
  /** Token, for example `aws:s3/bucket:Bucket`. */
  type: string;
  /** The name the program gives the resource. */
  name: string;
  /** The provider's id; empty until it is known. */
  id: string;
  /** What the program asks for, checked, with defaults, secrets revealed. May hold unknowns in a preview. */
  inputs: Properties;
  /** The provider's own configuration. */
  config: Properties;
  /**
   * 64 hexadecimal digits, the same whenever the same program creates the same resource in the same order.
   */
  seed: string;
  cloud: Cloud;
  /** Its state before an update. */
  previous?: Properties | undefined;
}

/** The simulated cloud as a model may ask about it. */
export interface Cloud {
  /** Records of one type. */
  list(type: string): WorldRecord[];
  /** The record with this id or physical name. */
  find(type: string, idOrName: string): WorldRecord | undefined;
}

/** What is wrong with a request; `path` is the property, in the program's spelling. */
export interface Failure {
  path?: string;
  reason: string;
}
export type Rule = (inputs: Properties, draft: Draft) => Failure[];

/** Whether something holds of a change from one value of an input to another. */
export type Between = (before: Value | undefined, after: Value | undefined) => boolean;

/** What an input must refer to; a request with a dangling reference is refused in `error`'s words. */
export interface Reference {
  /** Token of what it names, by id or by name. */
  to: string;
  error: (value: string, draft: Draft) => string;
  /** Whether the value may name something that was not declared here, such as a zone of another team. */
  elsewhere?: (value: string, draft: Draft) => boolean;
}

/**
 * How a resource type behaves, beyond what its typings say. Everything is optional: a type without a model is
 * created, read back, updated in place and deleted, with generated outputs.
 */
export interface Model {
  /** The id that the provider gives. Default: the provider's usual form. */
  id?: (draft: Draft) => string;
  /** Inputs (or paths in them) whose change replaces the resource; "all" when it has no update. */
  replaces?: readonly string[] | "all";
  /** Inputs whose change replaces the resource only between certain values. */
  replacesBetween?: Record<string, Between>;
  /** Inputs whose change counts as none between certain values. */
  ignoresBetween?: Record<string, Between>;
  /** Inputs whose value changes in place, but which replace the resource when they appear or disappear. */
  switches?: readonly string[];
  /** Whether several resources have one id, so that each is known by its URN as well. */
  sharesId?: boolean;
  /** Whether a replacement deletes the old resource first, beyond the cases that the bridge knows by itself. */
  deletesFirst?: boolean;
  /**
   * Properties that identify a record together with its id. Settings of two zones have the same id, for example.
   */
  scope?: readonly string[];
  /** Lists whose order means nothing, so that another order is no change. */
  sets?: readonly string[];
  /**
   * Values that the provider fills in when an input is left out. The older library shows them as inputs; the
   * newer one plans them in the state alone.
   */
  defaults?: Properties;
  /** Inputs that count at the creation only: the provider plans nothing for a later change. */
  fixed?: readonly string[];
  /** The input that gets a generated name when it is omitted; null where there is none. */
  autoname?: string | null;
  /** What must be unique among the records of this type; undefined where nothing must. */
  unique?: (draft: Draft) => string | undefined;
  /** The API's error when another record already has `unique`. */
  taken?: (draft: Draft) => string;
  /** Whether creating what exists already takes it over, as it does where the API's only call is PUT. */
  adopts?: (draft: Draft) => boolean;
  /** Values of outputs that the cloud computes. */
  outputs?: Record<string, (draft: Draft) => Value>;
  /** Outputs that the provider knows when it plans a creation. */
  planned?: readonly string[];
  /** Outputs that are secret, beyond those the typings mark. */
  secrets?: readonly string[];
  /** Inputs that are sent to the API and stored nowhere. Changing nothing else is no change. */
  writeOnly?: readonly string[];
  /** Inputs that the API never gives back, so that neither a read nor an import sees them. */
  unread?: readonly string[];
  /** Inputs that a refresh reads, but an import does not. */
  notImported?: readonly string[];
  /** Maps of which a refresh reads only the keys that the program set. */
  knownKeys?: readonly string[];
  /**
   * Maps that an update sends only if one of their entries changed, and then whole. Entries that others set since
   * then stay in a map that is not sent, and always under keys that the program does not use.
   */
  sentWhole?: readonly string[];
  /** What the provider checks before it asks the API. */
  rules?: readonly Rule[];
  /** What only the API refuses, at the creation or update: a plan does not see it. */
  refusal?: (draft: Draft) => string | undefined;
  /** What the provider refuses to plan: a creation (`before` is then undefined) or a change. */
  forbidden?: (before: Properties | undefined, after: Properties) => string | undefined;
  /** What inputs refer to, by input or path to it. */
  references?: Record<string, Reference>;
  /** Why a record cannot be deleted now, in the API's words. */
  undeletable?: (record: WorldRecord, cloud: Cloud) => string | undefined;
  /** What a read that remembers nothing is told and others are not, such as a value that is decrypted then. */
  imported?: (record: WorldRecord) => Properties;
  /** The record that an import id means, where it is not the id itself; null where it cannot be imported. */
  imports?: ((id: string, cloud: Cloud, type: string) => WorldRecord | undefined) | null;
}

export interface FunctionCall {
  args: Properties;
  config: Properties;
  cloud: Cloud;
}

/** One provider: its catalog, and the models of its types by token (without the package's name). */
export interface Provider {
  /** Package of its tokens: aws, cloudflare, github, heroku. */
  name: string;
  /** Name the engine attaches by; `terraform-provider` for a bridged one. */
  plugin: string;
  version: string;
  catalog: Catalog;
  /** The name in error messages, for example "Heroku Platform API". */
  api: string;
  /** Which library the real provider is written with: their messages differ. */
  dialect: "sdk" | "framework";
  /** Applies to every type, below the type's own model. */
  ordinary: (token: string) => Model;
  models: Record<string, Model>;
  /**
   * Old names of types, whole tokens: what goes by one is the same thing in the cloud, so that a program that takes
   * the new name finds what it had. The world and faults know the new name alone.
   */
  renamed?: Record<string, string>;
  functions: Record<string, (call: FunctionCall) => Properties>;
  /** What is wrong with the provider's configuration, beyond its types. */
  checkConfig?: (config: Properties) => Failure[];
}

/** The behaviour of one type: the provider's ordinary model, and over it the type's own. */
export function modelOf(provider: Provider, token: string): Model {
  const ordinary = inDialect(provider.dialect, provider.ordinary(token));
  const own = inDialect(provider.dialect, provider.models[token] ?? {});
  return {
    ...ordinary,
    ...own,
    outputs: { ...ordinary.outputs, ...own.outputs },
    defaults: { ...ordinary.defaults, ...own.defaults },
    rules: [...(ordinary.rules ?? []), ...(own.rules ?? [])],
    references: { ...ordinary.references, ...own.references },
    scope: [...(ordinary.scope ?? []), ...(own.scope ?? [])],
    planned: [...(ordinary.planned ?? []), ...(own.planned ?? [])],
    ...(replacesOf(ordinary, own) ? { replaces: replacesOf(ordinary, own) ?? [] } : {}),
  };
}

/** The newer library's defaults are outputs that it knows when it plans. */
function inDialect(dialect: Provider["dialect"], model: Model): Model {
  if (dialect === "sdk" || model.defaults === undefined) return model;
  const { defaults, ...rest } = model;
  const outputs = Object.entries(defaults).map(([name, value]) => [name, () => value] as const);
  return {
    ...rest,
    outputs: { ...Object.fromEntries(outputs), ...model.outputs },
    planned: [...(model.planned ?? []), ...Object.keys(defaults)],
  };
}

function replacesOf(ordinary: Model, own: Model): Model["replaces"] {
  if (own.replaces === "all" || ordinary.replaces === "all") return "all";
  return [...(ordinary.replaces ?? []), ...(own.replaces ?? [])];
}
