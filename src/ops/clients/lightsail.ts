import {
  AttachStaticIpCommand,
  CloseInstancePublicPortsCommand,
  CopySnapshotCommand,
  CreateInstancesFromSnapshotCommand,
  CreateInstanceSnapshotCommand,
  DeleteInstanceCommand,
  GetAutoSnapshotsCommand,
  GetInstanceCommand,
  GetInstancePortStatesCommand,
  GetInstanceSnapshotCommand,
  GetInstanceSnapshotsCommand,
  GetStaticIpCommand,
  type InstanceSnapshot,
  LightsailClient,
  NotFoundException,
  OpenInstancePublicPortsCommand,
  PutInstancePublicPortsCommand,
} from "@aws-sdk/client-lightsail";
import { type OpenPort, portInfo, type SnapshotHour, snapshotTime } from "../../domain/lightsail";
import { awsRegion } from "../../domain/regions";
import { awsClient, awsFault } from "./aws";
import { type Patience, patience } from "./request";

/** An instance, as far as a restore asks. */
export interface Instance {
  /** Lightsail's word, such as `running`. */
  readonly state: string;
  readonly address: string | undefined;
  readonly createdAt: Date | undefined;
  readonly tags: ReadonlyMap<string, string>;
  /** Whether it is copied each day. */
  readonly hasSnapshots: boolean;
}

/** A snapshot that somebody made, or a copy of an automatic one; it outlives its instance. */
export interface Snapshot {
  readonly name: string;
  readonly createdAt: Date;
  /** Lightsail's word: `pending`, `available` or `error`. */
  readonly state: string;
  readonly of: string | undefined;
}

/** Ports from the first to the last, and the addresses that reach them. */
export interface OpenRange {
  readonly protocol: string;
  readonly first: number;
  readonly last: number;
  readonly from: readonly string[];
}

/** What is made out of a snapshot. */
export interface Launch {
  readonly name: string;
  readonly snapshot: string;
  readonly zone: string;
  readonly bundle: string;
  readonly snapshotHourUtc: SnapshotHour;
  readonly tags: Readonly<Record<string, string>>;
}

/** The two hosts: their snapshots and what is restored from them (BCP §1.3, §1.4, §2.2, Win 1), and their ports. */
export class Lightsail {
  private readonly client: LightsailClient;

  constructor(patient: Patience = patience) {
    this.client = new LightsailClient(awsClient(patient));
  }

  /** When the automatic snapshots that ended well were made, the newest first; undefined where the instance, and they with it, are gone. */
  async automatic(resourceName: string): Promise<readonly Date[] | undefined> {
    const command = new GetAutoSnapshotsCommand({ resourceName });
    const asked = `GetAutoSnapshots ${resourceName}`;
    const found = await this.found(asked, this.client.send(command));
    return found?.autoSnapshots
      ?.flatMap(({ status, createdAt }) => (status === "Success" && createdAt ? [createdAt] : []))
      .toSorted((one, other) => other.getTime() - one.getTime());
  }

  /** Snapshots that outlive their instance, the newest first. */
  async snapshotsOf(instance: string): Promise<readonly Snapshot[]> {
    const found: Snapshot[] = [];
    let pageToken: string | undefined;
    do {
      const command = new GetInstanceSnapshotsCommand(pageToken === undefined ? {} : { pageToken });
      const page = await this.asked("GetInstanceSnapshots", this.client.send(command));
      found.push(...(page.instanceSnapshots ?? []).map(snapshotOf));
      pageToken = page.nextPageToken;
    } while (pageToken !== undefined);
    return found
      .filter(({ of }) => of === instance)
      .toSorted((one, other) => other.createdAt.getTime() - one.createdAt.getTime());
  }

  async snapshot(instanceSnapshotName: string): Promise<Snapshot | undefined> {
    const command = new GetInstanceSnapshotCommand({ instanceSnapshotName });
    const asked = `GetInstanceSnapshot ${instanceSnapshotName}`;
    const found = await this.found(asked, this.client.send(command));
    return found?.instanceSnapshot && snapshotOf(found.instanceSnapshot);
  }

  async makeSnapshot(instanceName: string, instanceSnapshotName: string): Promise<void> {
    const command = new CreateInstanceSnapshotCommand({ instanceName, instanceSnapshotName });
    await this.asked(`CreateInstanceSnapshot ${instanceName}`, this.client.send(command));
  }

  /** Makes a snapshot that outlives its instance out of the automatic one of a day. @param restoreDate YYYY-MM-DD */
  async copyAutomatic(
    instance: string,
    restoreDate: string,
    targetSnapshotName: string,
  ): Promise<void> {
    const command = new CopySnapshotCommand({
      ...{ sourceResourceName: instance, restoreDate, targetSnapshotName },
      sourceRegion: awsRegion,
    });
    await this.asked(`CopySnapshot ${instance} ${restoreDate}`, this.client.send(command));
  }

  async instance(instanceName: string): Promise<Instance | undefined> {
    const command = new GetInstanceCommand({ instanceName });
    const asked = `GetInstance ${instanceName}`;
    const found = await this.found(asked, this.client.send(command));
    if (!found?.instance) return undefined;
    const { state, publicIpAddress, createdAt, tags = [], addOns = [] } = found.instance;
    return {
      state: state?.name ?? "unknown",
      address: publicIpAddress,
      createdAt,
      tags: new Map(tags.map(({ key = "", value = "" }) => [key, value])),
      hasSnapshots: addOns.some(
        ({ name, status }) => name === "AutoSnapshot" && status?.startsWith("Enabl"),
      ),
    };
  }

  async launch(wanted: Launch): Promise<void> {
    const { name, snapshot, zone, bundle, snapshotHourUtc, tags } = wanted;
    const command = new CreateInstancesFromSnapshotCommand({
      instanceNames: [name],
      instanceSnapshotName: snapshot,
      availabilityZone: zone,
      bundleId: bundle,
      tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
      addOns: [
        {
          addOnType: "AutoSnapshot",
          autoSnapshotAddOnRequest: { snapshotTimeOfDay: snapshotTime(snapshotHourUtc) },
        },
      ],
    });
    await this.asked(`CreateInstancesFromSnapshot ${name}`, this.client.send(command));
  }

  /** Its automatic snapshots go with it. */
  async remove(instanceName: string): Promise<void> {
    const command = new DeleteInstanceCommand({ instanceName, forceDeleteAddOns: true });
    await this.asked(`DeleteInstance ${instanceName}`, this.client.send(command));
  }

  /** A static address, and the instance that it leads to; undefined where there is no such address. */
  async staticIp(
    staticIpName: string,
  ): Promise<{ readonly address?: string; readonly instance?: string } | undefined> {
    const command = new GetStaticIpCommand({ staticIpName });
    const asked = `GetStaticIp ${staticIpName}`;
    const found = await this.found(asked, this.client.send(command));
    if (!found?.staticIp) return undefined;
    const { ipAddress, attachedTo } = found.staticIp;
    return {
      ...(ipAddress !== undefined && { address: ipAddress }),
      ...(attachedTo !== undefined && { instance: attachedTo }),
    };
  }

  async attach(staticIpName: string, instanceName: string): Promise<void> {
    const command = new AttachStaticIpCommand({ staticIpName, instanceName });
    await this.asked(`AttachStaticIp ${staticIpName}`, this.client.send(command));
  }

  /** Opens these ports and closes every other one. */
  async putPorts(instanceName: string, ports: readonly OpenPort[]): Promise<void> {
    const portInfos = ports.map(portInfo);
    const command = new PutInstancePublicPortsCommand({ instanceName, portInfos });
    await this.asked(`PutInstancePublicPorts ${instanceName}`, this.client.send(command));
  }

  /** Every range of ports that is open, and from where: from everywhere where that is not told. */
  async openPorts(instanceName: string): Promise<readonly OpenRange[]> {
    const command = new GetInstancePortStatesCommand({ instanceName });
    const asked = `GetInstancePortStates ${instanceName}`;
    const { portStates = [] } = await this.asked(asked, this.client.send(command));
    return portStates
      .filter(({ state }) => state !== "closed")
      .map(({ protocol = "all", fromPort = 0, toPort = 65_535, ...from }) => ({
        ...{ protocol, first: fromPort, last: toPort },
        from: [
          ...(from.cidrs ?? ["0.0.0.0/0"]),
          ...(from.ipv6Cidrs ?? []),
          ...(from.cidrListAliases ?? []),
        ],
      }));
  }

  /** Lets one IPv4 address reach the shell, beside whatever else is open. */
  async openShell(instanceName: string, address: string): Promise<void> {
    const command = new OpenInstancePublicPortsCommand({ instanceName, portInfo: shell(address) });
    await this.asked(`OpenInstancePublicPorts ${instanceName}`, this.client.send(command));
  }

  /** Takes back what `openShell` gave; the same again changes nothing. */
  async closeShell(instanceName: string, address: string): Promise<void> {
    const command = new CloseInstancePublicPortsCommand({ instanceName, portInfo: shell(address) });
    await this.asked(`CloseInstancePublicPorts ${instanceName}`, this.client.send(command));
  }

  /** Undefined where Lightsail knows nothing of that name. */
  private async found<Result>(what: string, answer: Promise<Result>): Promise<Result | undefined> {
    const orAbsent = answer.catch((error: unknown) => {
      if (error instanceof NotFoundException) return undefined;
      throw error;
    });
    return this.asked(what, orAbsent);
  }

  private async asked<Result>(what: string, answer: Promise<Result>): Promise<Result> {
    return answer.catch((error: unknown) => {
      throw awsFault("Lightsail", what, error);
    });
  }
}

const snapshotOf = (found: InstanceSnapshot): Snapshot => ({
  name: found.name ?? "",
  createdAt: found.createdAt ?? new Date(0),
  state: found.state ?? "unknown",
  of: found.fromInstanceName,
});

const shell = (address: string) => ({
  fromPort: 22,
  toPort: 22,
  protocol: "tcp" as const,
  cidrs: [`${address}/32`],
});
