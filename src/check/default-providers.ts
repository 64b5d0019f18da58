import type { Known, Resource } from "../policies/rule/resource";

/** What owns the resources that name no provider: the engine makes one of each package, from the stack's configuration. */
export class DefaultProviders {
  private readonly made = new Map<string, Resource["provider"]>();

  /** @param config stack configuration, `namespace:key` to a string */
  constructor(private readonly config: Readonly<Record<string, string>>) {}

  /** The default provider of a resource's package; components and providers have none. */
  of(type: string, isCustom: boolean): Resource["provider"] {
    const [owner = ""] = type.split(":");
    if (!isCustom || owner === "pulumi") return undefined;
    if (!this.made.has(owner)) {
      this.made.set(owner, { type: `pulumi:providers:${owner}`, props: this.settingsOf(owner) });
    }
    return this.made.get(owner);
  }

  private settingsOf(owner: string): Known {
    const own = Object.entries(this.config).filter(([key]) => key.startsWith(`${owner}:`));
    return Object.fromEntries(own.map(([key, value]) => [key.slice(owner.length + 1), value]));
  }
}
