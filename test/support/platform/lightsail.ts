import { type Answer, type FakeService, ok, type PortRange, type World } from "./world";

/** What is asked of the actions below, together. */
interface Asked {
  readonly resourceName: string;
  readonly instanceName: string;
  readonly instanceNames: readonly string[];
  readonly instanceSnapshotName: string;
  readonly targetSnapshotName: string;
  readonly sourceResourceName: string;
  readonly restoreDate: string;
  readonly staticIpName: string;
  readonly portInfo: object;
  readonly portInfos: readonly PortRange[];
  readonly tags: readonly { readonly key: string; readonly value: string }[];
  readonly addOns: readonly {
    readonly autoSnapshotAddOnRequest: { readonly snapshotTimeOfDay: string };
  }[];
}

/** What is open on a new instance. */
const byDefault = [22, 80].map((port) => ({
  ...{ protocol: "tcp", fromPort: port, toPort: port, cidrs: ["0.0.0.0/0"], ipv6Cidrs: ["::/0"] },
}));

type Action = (asked: Asked, world: World) => Answer;

const absent = ok({ __type: "NotFoundException" }, 400);
const invalid = (message: string): Answer => ok({ __type: "InvalidInputException", message }, 400);
const begun = (resourceName: string): Answer =>
  ok({ operations: [{ id: "1", resourceName, status: "Started" }] });
const seconds = (moment: Date): number => moment.getTime() / 1000;

const shell =
  (word: string): Action =>
  ({ instanceName, portInfo }, { shells }) => {
    shells.push(`${word} ${instanceName} ${JSON.stringify(portInfo)}`);
    return begun(instanceName);
  };

function keep(name: string, of: string, { keptSnapshots }: World): Answer {
  if (keptSnapshots.has(name)) return invalid("Some names are already in use");
  // A copy is made now, however old what it copies is.
  keptSnapshots.set(name, { of, createdAt: new Date(), state: "pending" });
  return begun(name);
}

const shownSnapshot = (name: string, { of, createdAt, state }: ReturnType<typeof snapshotIn>) => ({
  ...{ name, state, fromInstanceName: of, createdAt: seconds(createdAt) },
});
const snapshotIn = (world: World, name: string) =>
  world.keptSnapshots.get(name) ?? { of: "", createdAt: new Date(0), state: "error" };

const actions: Readonly<Record<string, Action>> = {
  OpenInstancePublicPorts: shell("open"),
  CloseInstancePublicPorts: shell("close"),

  GetAutoSnapshots({ resourceName }, { snapshots }) {
    const found = snapshots.get(resourceName);
    if (!found) return absent;
    const autoSnapshots = found.map(({ status, createdAt }) => ({
      ...{ status, date: createdAt.toISOString().slice(0, 10), createdAt: seconds(createdAt) },
      fromAttachedDisks: [],
    }));
    return ok({ resourceName, resourceType: "Instance", autoSnapshots });
  },

  CopySnapshot({ sourceResourceName, restoreDate, targetSnapshotName }, world) {
    const found = world.snapshots.get(sourceResourceName) ?? [];
    return found.some(({ createdAt }) => createdAt.toISOString().startsWith(restoreDate))
      ? keep(targetSnapshotName, sourceResourceName, world)
      : absent;
  },

  CreateInstanceSnapshot({ instanceName, instanceSnapshotName }, world) {
    return world.instances.has(instanceName)
      ? keep(instanceSnapshotName, instanceName, world)
      : absent;
  },

  GetInstanceSnapshot({ instanceSnapshotName: name }, world) {
    const found = world.keptSnapshots.get(name);
    if (!found) return absent;
    const shown = shownSnapshot(name, found);
    if (found.state === "pending") found.state = "available";
    return ok({ instanceSnapshot: shown });
  },

  GetInstanceSnapshots(_asked, world) {
    const instanceSnapshots = [...world.keptSnapshots].map(([name, each]) =>
      shownSnapshot(name, each),
    );
    return ok({ instanceSnapshots });
  },

  GetInstance({ instanceName: name }, { instances, addresses }) {
    const found = instances.get(name);
    if (!found) return absent;
    const { state, tags, snapshotTime, createdAt } = found;
    if (state === "pending") found.state = "running";
    const attached = [...addresses.values()].find(({ attachedTo }) => attachedTo === name);
    const addOns = snapshotTime ? [{ name: "AutoSnapshot", status: "Enabled", snapshotTime }] : [];
    const publicIpAddress = attached?.ip ?? "198.51.100.99";
    const shown = { name, state: { name: state }, publicIpAddress, tags, addOns };
    return ok({ instance: { ...shown, ...(createdAt && { createdAt: seconds(createdAt) }) } });
  },

  CreateInstancesFromSnapshot({ instanceNames, instanceSnapshotName: from, ...asked }, world) {
    const [name = ""] = instanceNames;
    if (world.instances.has(name)) return invalid("Some names are already in use");
    if (world.keptSnapshots.get(from)?.state !== "available") return absent;
    const snapshotTime = asked.addOns[0]?.autoSnapshotAddOnRequest.snapshotTimeOfDay;
    world.instances.set(name, {
      ...{ state: "pending", from, tags: asked.tags, ports: byDefault },
      ...(snapshotTime !== undefined && { snapshotTime }),
    });
    return begun(name);
  },

  // Lightsail takes the automatic snapshots with the instance.
  DeleteInstance({ instanceName: name }, { instances, snapshots, addresses }) {
    if (!instances.delete(name)) return absent;
    snapshots.delete(name);
    for (const address of addresses.values())
      if (address.attachedTo === name) delete address.attachedTo;
    return begun(name);
  },

  GetStaticIp({ staticIpName: name }, { addresses }) {
    const found = addresses.get(name);
    return found
      ? ok({ staticIp: { name, ipAddress: found.ip, attachedTo: found.attachedTo } })
      : absent;
  },

  AttachStaticIp({ staticIpName, instanceName }, { addresses, instances }) {
    const found = addresses.get(staticIpName);
    if (!found || !instances.has(instanceName)) return absent;
    if (found.attachedTo !== undefined) return invalid("The static IP is already attached");
    if (instances.get(instanceName)?.state !== "running") return invalid("It does not run");
    found.attachedTo = instanceName;
    return begun(instanceName);
  },

  PutInstancePublicPorts({ instanceName, portInfos }, { instances }) {
    const found = instances.get(instanceName);
    if (!found) return absent;
    if (found.state !== "running") return invalid("It does not run");
    found.ports = portInfos;
    return begun(instanceName);
  },

  GetInstancePortStates({ instanceName }, { instances }) {
    const found = instances.get(instanceName);
    if (!found) return absent;
    const portStates = [...found.ports, ...(found.stuck ?? [])].map((range) => ({
      ...range,
      state: "open",
    }));
    return ok({ portStates });
  },
};

/** Lightsail in AWS's JSON protocol: its instances, snapshots, addresses and ports. */
export const lightsail: FakeService = ({ headers, body }, world) => {
  const action = /^Lightsail_20161128\.(\w+)$/.exec(String(headers["x-amz-target"]))?.[1];
  return actions[action ?? ""]?.(JSON.parse(body || "{}") as Asked, world);
};
