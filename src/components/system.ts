import * as pulumi from "@pulumi/pulumi";
import { systemType } from "../domain/system-component";
import type { Platform } from "./platform";

/** How sensitive the data is that a resource holds; the `data-class` tag of everything on AWS. */
export type DataClass = "public" | "internal" | "confidential" | "secret";

/** One coherent part of the platform in the resource tree; its children inherit the accounts. */
export class System extends pulumi.ComponentResource {
  constructor(
    private readonly system: string,
    private readonly platform: Platform,
  ) {
    super(systemType, system, {}, { providers: Object.values(platform.providers) });
    this.registerOutputs({});
  }

  /** Options of an ordinary resource of this system. */
  get child(): pulumi.CustomResourceOptions {
    return { parent: this };
  }

  /** Options of a resource that holds what cannot be made again: protected in prod. BCP §1. */
  get stateful(): pulumi.CustomResourceOptions {
    return { parent: this, protect: this.platform.protectsState };
  }

  /** The tags of an AWS resource of this system; the provider adds `env`. */
  tags(dataClass: DataClass): Record<string, string> {
    return { system: this.system, env: this.platform.environment, "data-class": dataClass };
  }
}
