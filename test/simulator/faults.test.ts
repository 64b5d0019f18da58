import { rmSync, writeFileSync } from "node:fs";
import { status } from "@grpc/grpc-js";
import { ErrorResourceInitFailed } from "@pulumi/pulumi/proto/provider_pb";
import { Status } from "@pulumi/pulumi/proto/status_pb";
import { afterEach, describe, expect, it } from "vitest";
import { type Fault } from "../../src/simulator/cloud/faults";
import { fromWire } from "../../src/simulator/wire/properties";
import { readWorld } from "../../src/simulator/cloud/world";
import { urnOf } from "./client";
import { useProviders } from "./harness";

const session = useProviders();
const type = "aws:sqs/queue:Queue";

const inject = (...faults: Fault[]): void => {
  writeFileSync(session.faults, JSON.stringify(faults));
};
const exists = (name: string): boolean =>
  readWorld(session.world).records.some((record) => record.name === name);

async function create(name: string): Promise<string> {
  const connection = await session.connection("aws");
  return (await connection.create(urnOf(type, name), { name })).id;
}

afterEach(() => {
  rmSync(session.faults, { force: true });
});

describe("throttling", () => {
  it("is outlasted by the client's retries", async () => {
    inject({ type, operation: "create", fault: "throttle", times: 3 });
    await create("patient");
    expect(exists("patient")).toBe(true);
  });

  it("fails a request that meets it four times, and makes nothing", async () => {
    inject({ type, operation: "create", fault: "throttle", times: 4 });
    await expect(create("throttled")).rejects.toThrow(
      "creating aws:sqs/queue:Queue (throttled): AWS: 429 Too Many Requests: rate exceeded, gave up after 4 attempts (simulated fault)",
    );
    expect(exists("throttled")).toBe(false);
    await create("throttled");
  });
});

describe("a server error", () => {
  it("is retried, then reported", async () => {
    inject({ operation: "create", fault: "server-error" });
    await expect(create("broken")).rejects.toThrow("AWS: 500 Internal Server Error");
  });

  it("after which the request had landed leaves a resource that nobody knows of", async () => {
    inject({ operation: "create", fault: "server-error", landed: true, times: 1 });
    await expect(create("orphan")).rejects.toThrow("500 Internal Server Error");
    expect(exists("orphan")).toBe(true);
    await expect(create("orphan")).rejects.toThrow("QueueAlreadyExists");
  });
});

it("reports a timeout at once, and makes nothing", async () => {
  inject({ operation: "create", fault: "timeout", times: 1 });
  await expect(create("slow")).rejects.toThrow("AWS: context deadline exceeded");
  expect(exists("slow")).toBe(false);
});

describe("a partial creation", () => {
  it("comes with the id and the state, so that it is retried instead of lost", async () => {
    inject({ operation: "create", fault: "partial", times: 1 });
    const error = await create("half").catch((reason: unknown) => reason);
    const { code, metadata } = error as { code: number; metadata: { get(key: string): Buffer[] } };
    expect(code).toBe(status.UNKNOWN);
    const [details] = metadata.get("grpc-status-details-bin");
    const [any] = Status.deserializeBinary(details ?? Buffer.alloc(0)).getDetailsList();
    const failed = any?.unpack(
      (bytes) => ErrorResourceInitFailed.deserializeBinary(bytes),
      "pulumirpc.ErrorResourceInitFailed",
    );
    expect(failed?.getReasonsList()).toEqual([
      "creating aws:sqs/queue:Queue (half): AWS: timeout while waiting for the resource to become ready (simulated fault)",
    ]);
    expect(fromWire(failed?.getProperties())).toMatchObject({ name: "half", url: failed?.getId() });
    expect(exists("half")).toBe(true);
  });
});

describe("a rule", () => {
  it("may name one resource and let some requests pass first", async () => {
    inject({ name: "unlucky", operation: "create", fault: "timeout", after: 1, times: 1 });
    await create("lucky");
    await create("unlucky");
    const connection = await session.connection("aws");
    const again = connection.create(urnOf(type, "unlucky"), { name: "unlucky-2" });
    await expect(again).rejects.toThrow("context deadline exceeded");
  });

  it("holds for every operation", async () => {
    const id = await create("everything");
    const connection = await session.connection("aws");
    const urn = urnOf(type, "everything");
    const state = { name: "everything" };
    const all = { state, asked: state, wanted: state, id };
    const attempts: Record<Fault["operation"], () => Promise<unknown>> = {
      check: () => connection.check(urn, state),
      create: () => connection.create(urn, state),
      delete: () => connection.delete(urn, { id, state }),
      diff: () => connection.diff(urn, all),
      invoke: () => connection.invoke("aws:index/getRegion:getRegion", {}),
      read: () => connection.read(urn, id, { state, inputs: state }),
      update: () => connection.update(urn, all),
    };
    for (const [operation, attempt] of Object.entries(attempts)) {
      inject({ operation: operation as Fault["operation"], fault: "timeout" });
      await expect(attempt(), operation).rejects.toThrow("(simulated fault)");
    }
  });

  it.each([
    ['{"a":1}', "must be a list of faults"],
    [
      '[{"operation":"create","fault":"fire"}]',
      "fault 1: fault must be one of throttle, server-error, timeout, partial",
    ],
    ['[{"operation":"create","fault":"timeout","tims":1}]', "fault 1 has the unknown key tims"],
    ['[{"fault":"timeout"}]', "fault 1: operation must be one of create, read"],
  ])("that is wrong is reported, not ignored: %s", async (text, says) => {
    writeFileSync(session.faults, text);
    await expect(create("never")).rejects.toThrow(says);
  });
});
