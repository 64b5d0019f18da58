import { type FakeService, ok } from "./world";

/** Lightsail's GetAutoSnapshots, in AWS's JSON protocol. */
export const lightsail: FakeService = ({ headers, body }, { snapshots }) => {
  if (headers["x-amz-target"] !== "Lightsail_20161128.GetAutoSnapshots") return undefined;
  const { resourceName } = JSON.parse(body) as { resourceName: string };
  const found = snapshots.get(resourceName);
  if (!found) return ok({ __type: "NotFoundException" }, 400);
  return ok({
    resourceName,
    resourceType: "Instance",
    autoSnapshots: found.map(({ status, createdAt }) => ({
      status,
      date: createdAt.toISOString().slice(0, 10),
      createdAt: createdAt.getTime() / 1000,
      fromAttachedDisks: [],
    })),
  });
};
