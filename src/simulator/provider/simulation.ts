import { checkShape, worded } from "./shape-check";
import { type Change, compare, type Comparison } from "./diff";
import { ProviderError } from "../wire/service-error";
import { type Faults } from "../cloud/faults";
import { type About, type Kind, Kinds, nameOf, withoutPackage } from "./kind";
import { hex } from "./made-up";
import { type Cloud, type Draft, type Failure, type Provider } from "./model";
import { type Naming, withName } from "./naming";
import { configuredChanges, deletedFirst } from "./replacement";
import { type Properties, Secret, Unknown, type Value } from "../wire/properties";
import { type Found, readRecord, type Remembered } from "../cloud/reading";
import { discreetly, recordFor, recordOf, redacted, refuse, refuseTaken } from "../cloud/records";
import { withSentMaps } from "../cloud/sent-maps";
import { Requests } from "../cloud/requests";
import { plannedStateOf, stateOf } from "./state";
import { given, revealAll, withoutNulls } from "../wire/values";
import { type LivingWorld } from "../cloud/living-world";

/**
 * One provider over the simulated cloud: every operation that the engine asks for. The gRPC side of it is in
 * ../wire.
 */
export class Simulation {
  readonly provider: Provider;
  private readonly world: LivingWorld;
  private readonly requests: Requests;
  private readonly kinds: Kinds;
  private readonly cloud: Cloud;

  constructor(provider: Provider, world: LivingWorld, faults: Faults) {
    this.provider = provider;
    this.world = world;
    this.requests = new Requests(provider, faults);
    this.kinds = new Kinds(provider);
    this.cloud = {
      list: (type) => world.list(type),
      find: (type, idOrName) => world.find(type, idOrName),
    };
  }

  /** Validates inputs and fills in what the provider would: defaults, a name, secret marks. */
  async check(
    about: About,
    { olds, news, naming }: { olds: Properties; news: Properties; naming?: Naming | undefined },
  ): Promise<{ inputs: Properties; failures: string[] }> {
    const kind = this.kinds.of(about);
    await this.requests.send(about, "check", news, () => undefined);
    const made = this.world.countOf(about.urn);
    const named = withName(about, kind, withoutNulls(news), { olds, made, naming });
    const asked = { ...kind.model.defaults, ...named };
    const { inputs, failures } = checkShape(kind.inputs, asked, kind.types, this.provider.dialect);
    for (const name of kind.secrets)
      if (given(inputs, name)) inputs[name] = asSecret(inputs[name] ?? null);
    const all = failures.length > 0 ? failures : this.judge(about, kind, inputs);
    return { inputs, failures: all.map((failure) => worded(failure, nameOf(about))) };
  }

  private judge(about: About, { model }: Kind, inputs: Properties): Failure[] {
    const draft = this.draft(about, inputs, hex(about.urn, "check", 64));
    const failures = (model.rules ?? []).flatMap((rule) => rule(draft.inputs, draft));
    return failures.map((failure) => ({ ...failure, reason: redacted(failure.reason, inputs) }));
  }

  /** What an update would change, and whether it has to replace the resource. */
  async diff(
    about: About,
    comparison: Comparison,
  ): Promise<{ changes: Change[]; deleteBeforeReplace: boolean }> {
    const kind = this.kinds.of(about);
    const { state, wanted } = comparison;
    await this.requests.send(about, "diff", state, () => undefined);
    object(kind.model.forbidden?.(revealAll(state), revealAll(wanted)));
    const absence = this.provider.dialect === "sdk" ? "zero" : "null";
    const changes = compare(kind, kind.model, comparison, absence);
    const draft = this.draft(about, wanted, "");
    return {
      changes: [...changes, ...configuredChanges(kind, draft, comparison, changes)],
      deleteBeforeReplace: deletedFirst(this.provider, about, kind, wanted),
    };
  }

  async create(
    about: About,
    inputs: Properties,
    preview: boolean,
  ): Promise<{ id: string; state: Properties }> {
    const kind = this.kinds.of(about);
    const seed = hex(about.urn, `made ${this.world.countOf(about.urn)}`, 64);
    const draft = this.draft(about, inputs, seed);
    object(kind.model.forbidden?.(undefined, draft.inputs));
    if (preview) return { id: "", state: plannedStateOf(kind, draft, inputs) };
    return this.requests.send(about, "create", inputs, () =>
      discreetly(inputs, async () => {
        refuse(draft, kind.model, this.world);
        draft.id = kind.model.id?.(draft) ?? hex(seed, "id");
        const state = stateOf(kind, draft, inputs);
        const made = recordOf(about, kind, draft, { inputs, state });
        refuseTaken(draft, kind.model, { made }, this.world);
        await this.world.add(made);
        return { id: draft.id, state };
      }),
    );
  }

  /** What exists now, or undefined where it is gone. Without a remembered state, this is an import. */
  async read(about: About, id: string, remembered: Remembered): Promise<Found | undefined> {
    const kind = this.kinds.of(about);
    return this.requests.send(about, "read", remembered.state, () =>
      readRecord(about, kind, id, remembered, { world: this.world, cloud: this.cloud }),
    );
  }

  async update(
    about: About,
    id: string,
    { state, inputs, preview }: Remembered & { preview: boolean },
  ): Promise<Properties> {
    const kind = this.kinds.of(about);
    const own = recordFor(about, kind.model, id, state, this.world);
    const seed = own?.seed ?? hex(about.urn, id, 64);
    const draft = { ...this.draft(about, inputs, seed), id, previous: revealAll(state) };
    if (preview) return stateOf(kind, draft, inputs, state);
    const { state: next } = await this.requests.send(about, "update", inputs, () =>
      discreetly(inputs, async () => {
        if (own === undefined) throw new ProviderError(this.gone(about, id));
        refuse(draft, kind.model, this.world);
        const updated = stateOf(kind, draft, inputs, state);
        const { told, kept } = withSentMaps(kind, own, { state, inputs }, updated);
        const made = recordOf(about, kind, draft, { inputs, state: kept });
        refuseTaken(draft, kind.model, { made, own }, this.world);
        await this.world.replace(own, made);
        return { id, state: told };
      }),
    );
    return next;
  }

  /** Deletes the resource; one that is gone already is no error. */
  async delete(about: About, id: string, state: Properties): Promise<void> {
    const { model } = this.kinds.of(about);
    await this.requests.send(about, "delete", state, async () => {
      const record = recordFor(about, model, id, state, this.world);
      if (record === undefined) return;
      object(model.undeletable?.(record, this.cloud));
      await this.world.remove(record);
    });
  }

  /** Calls a function (data source) such as `cloudflare:index/getZone:getZone`. */
  async invoke(
    token: string,
    args: Properties,
    config: Properties,
  ): Promise<{ result: Properties; failures: Failure[] }> {
    const { functions, catalog, dialect, name } = this.provider;
    const call = functions[withoutPackage(token)];
    const shape = catalog.functions[withoutPackage(token)];
    if (call === undefined || shape === undefined)
      throw new ProviderError(`the simulated ${name} provider has no function ${token}`);
    const about = { urn: token, type: token, config };
    await this.requests.send(about, "invoke", args, () => undefined);
    const { inputs, failures } = checkShape(shape.inputs, args, catalog.types, dialect);
    if (failures.length > 0) return { result: {}, failures };
    return { result: call({ args: revealAll(inputs), config, cloud: this.cloud }), failures };
  }

  private draft(about: About, inputs: Properties, seed: string): Draft {
    const { type, config } = about;
    const plain = revealAll(inputs);
    return { type, name: nameOf(about), id: "", inputs: plain, config, seed, cloud: this.cloud };
  }

  private gone({ type }: About, id: string): string {
    return `updating ${type} (${id}): ${this.provider.api}: 404 Not Found`;
  }
}

/** Fails with what there is to object, if anything. */
function object(objection: string | undefined): void {
  if (objection !== undefined) throw new ProviderError(objection);
}

const asSecret = (value: Value): Value =>
  value instanceof Secret || value instanceof Unknown ? value : new Secret(value);
