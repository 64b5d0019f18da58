import {
  Instance,
  InstancePublicPorts,
  StaticIp,
  StaticIpAttachment,
  type InstanceArgs,
} from "@pulumi/aws/lightsail";
import * as pulumi from "@pulumi/pulumi";
import {
  type LightsailBlueprint,
  type LightsailBundle,
  type OpenPort,
  portInfo,
  type SnapshotHour,
  snapshotTime,
} from "../domain/lightsail";
import type { lightsailZone } from "../domain/regions";
import type { DataClass, System } from "./system";

export interface SnapshottedInstanceArgs {
  /** Name of the instance in Lightsail. */
  readonly name: string;
  /** Name of its address in Lightsail; it outlives the instance and keeps DNS stable in a restore. */
  readonly staticIp: string;
  readonly zone: typeof lightsailZone;
  readonly blueprint: LightsailBlueprint;
  readonly bundle: LightsailBundle;
  readonly snapshots: Snapshots;
  /** A snapshot that was made by hand and has to stay. */
  readonly kept?: string;
  /** The only ports that answer; Lightsail closes every other one, 22 included. */
  readonly ports: readonly OpenPort[];
  readonly dataClass: DataClass;
}

/** A snapshot each day at a full hour, of which Lightsail keeps seven; or the reason why none. */
export type Snapshots =
  { readonly hourUtc: SnapshotHour } | { readonly enabled: false; readonly reason: string };

/** A Lightsail host that can be rebuilt from a snapshot less than 25 hours old (BCP Win 1, §2.3). */
export class SnapshottedInstance extends pulumi.ComponentResource {
  /** IPv4 address that stays when the instance is rebuilt. */
  readonly address: pulumi.Output<string>;

  constructor(
    private readonly label: string,
    private readonly args: SnapshottedInstanceArgs,
    private readonly system: System,
  ) {
    // The choice stands in the resource tree: who opts out of snapshots says why to every reader.
    super(
      "raxx:lightsail:SnapshottedInstance",
      label,
      { snapshots: args.snapshots, ...(args.kept !== undefined && { kept: args.kept }) },
      {
        parent: system,
      },
    );
    const instance = this.declareInstance();
    this.address = this.declareAddress(instance).ipAddress;
    this.openPorts(instance);
    this.registerOutputs({ address: this.address });
  }

  private get child(): pulumi.CustomResourceOptions {
    return { parent: this };
  }

  private get stateful(): pulumi.CustomResourceOptions {
    // A replacement would need the name twice: names are unique within the account's region.
    return { ...this.system.stateful, parent: this, deleteBeforeReplace: true };
  }

  private declareInstance(): Instance {
    const { name, zone, blueprint, bundle, snapshots, dataClass } = this.args;
    return new Instance(
      `${this.label}-instance`,
      {
        name,
        availabilityZone: zone,
        blueprintId: blueprint,
        bundleId: bundle,
        tags: this.system.tags(dataClass),
        addOn: addOn(snapshots),
      },
      this.stateful,
    );
  }

  private declareAddress(instance: Instance): StaticIp {
    const address = new StaticIp(
      `${this.label}-address`,
      { name: this.args.staticIp },
      this.stateful,
    );
    new StaticIpAttachment(
      `${this.label}-address-attachment`,
      { staticIpName: address.name, instanceName: instance.name },
      { ...this.child, deleteBeforeReplace: true },
    );
    return address;
  }

  /**
   * One set per instance, and a new one only after the old one is gone: deleting a set closes its
   * ports, also those that a newer set has opened.
   */
  private openPorts(instance: Instance): void {
    const portInfos = this.args.ports.map(portInfo);
    new InstancePublicPorts(
      `${this.label}-ports`,
      { instanceName: instance.name, portInfos },
      { ...this.child, deleteBeforeReplace: true },
    );
  }
}

function addOn(snapshots: Snapshots): InstanceArgs["addOn"] {
  if (!("hourUtc" in snapshots)) return undefined;
  return {
    ...({ type: "AutoSnapshot", status: "Enabled" } as const),
    snapshotTime: snapshotTime(snapshots.hourUtc),
  };
}
