import {
  getAvailabilityZonesOutput,
  getCallerIdentity,
  getCallerIdentityOutput,
  Provider,
} from "@pulumi/aws";
import { Key } from "@pulumi/aws/kms";
import { Bucket, BucketPolicy } from "@pulumi/aws/s3";
import { getTopic } from "@pulumi/aws/sns";
import * as heroku from "@pulumi/heroku";
import * as pulumi from "@pulumi/pulumi";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { declared } from "../../src/check/declared";
import { type Resource, UnknownField } from "../../src/policies/rule/resource";

const stackUrn = "urn:pulumi:prod::raxx::pulumi:pulumi:Stack::raxx-prod";

/** What a program declares for `prod`, the stack itself left out. */
async function resourcesOf(
  run: () => unknown,
  config: Readonly<Record<string, string>> = {},
): Promise<readonly Resource[]> {
  const [stack, ...resources] = await declared({ project: "raxx", stack: "prod", config, run });
  expect(stack?.urn).toBe(stackUrn);
  return resources;
}

/** The resource of this name in the program. */
async function resource(name: string, run: () => unknown): Promise<Resource> {
  const found = (await resourcesOf(run)).find((each) => each.name === name);
  if (found === undefined) throw new Error(`no resource ${name}`);
  return found;
}

/** On many timers, because vitest's own that end in the meantime would hide a single one. */
const aWhile = async () => Promise.all(Array.from({ length: 20 }, async () => sleep(20)));

class Component extends pulumi.ComponentResource {
  constructor(name: string, opts?: pulumi.ComponentResourceOptions) {
    super("raxx:components:Component", name, {}, opts);
  }
}

describe("what a program declares", () => {
  it("is the stack alone where it declares nothing", async () => {
    const run = () => undefined;
    expect(await declared({ project: "raxx", stack: "prod", config: {}, run })).toEqual([
      {
        urn: stackUrn,
        type: "pulumi:pulumi:Stack",
        name: "raxx-prod",
        props: {},
        secrets: new Set(),
        protect: false,
        ignoreChanges: [],
        parent: undefined,
        provider: undefined,
        dependencies: [],
        propertyDependencies: {},
      },
    ]);
  });

  it("is a resource as it was written", async () => {
    expect(await resourcesOf(() => new Bucket("site", { bucket: "raxx-site" }))).toEqual([
      {
        urn: "urn:pulumi:prod::raxx::aws:s3/bucket:Bucket::site",
        type: "aws:s3/bucket:Bucket",
        name: "site",
        props: { bucket: "raxx-site" },
        secrets: new Set(),
        protect: false,
        ignoreChanges: [],
        parent: stackUrn,
        provider: { type: "pulumi:providers:aws", props: {} },
        dependencies: [],
        propertyDependencies: { bucket: [] },
        // As the SDK called the type before.
        aliases: ["urn:pulumi:prod::raxx::aws:s3/bucketV2:BucketV2::site"],
      },
    ]);
  });

  it("has URNs in the engine's form, with the types of the parents", async () => {
    const resources = await resourcesOf(() => {
      const outer = new Component("outer");
      const inner = new Component("inner", { parent: outer });
      const bucket = new Bucket("site", {}, { parent: inner });
      new Key("of::bucket", {}, { parent: bucket });
    });
    const component = "raxx:components:Component";
    const below = (type: string) => `urn:pulumi:prod::raxx::${component}$${component}$${type}`;
    expect(resources.map(({ urn }) => urn)).toEqual([
      `urn:pulumi:prod::raxx::${component}::outer`,
      `${below("").slice(0, -1)}::inner`,
      `${below("aws:s3/bucket:Bucket")}::site`,
      `${below("aws:s3/bucket:Bucket")}$aws:kms/key:Key::of::bucket`,
    ]);
    expect(resources.map(({ parent }) => parent)).toEqual([
      stackUrn,
      ...resources.slice(0, -1).map(({ urn }) => urn),
    ]);
  });

  it.each([
    ["protected by its own option", { protect: true }, true],
    ["not protected where nobody says so", {}, false],
  ])("is %s", async (_, options, protect) => {
    const { protect: found } = await resource("site", () => new Bucket("site", {}, options));
    expect(found).toBe(protect);
  });

  it("is protected with its parent, unless it says otherwise", async () => {
    const resources = await resourcesOf(() => {
      const parent = new Component("parent", { protect: true });
      new Bucket("follows", {}, { parent });
      new Bucket("differs", {}, { parent, protect: false });
    });
    expect(resources.map(({ name, protect }) => [name, protect])).toEqual([
      ["parent", true],
      ["follows", true],
      ["differs", false],
    ]);
  });

  it("says which changes are ignored", async () => {
    const options = { ignoreChanges: ["tags", "versioning.enabled"] };
    const { ignoreChanges } = await resource("site", () => new Bucket("site", {}, options));
    expect(ignoreChanges).toEqual(["tags", "versioning.enabled"]);
  });

  it.each(["eu", "eu::west"])("knows the settings of its provider %s", async (name) => {
    const { provider } = await resource("site", () => {
      const provider = new Provider(name, { region: "eu-central-1" });
      new Bucket("site", {}, { provider });
    });
    expect(provider?.type).toBe("pulumi:providers:aws");
    expect(provider?.props["region"]).toBe("eu-central-1");
  });

  it("knows the provider that its component hands down", async () => {
    const { provider } = await resource("site", () => {
      const aws = new Provider("eu", { region: "eu-central-1" });
      new Bucket("site", {}, { parent: new Component("parent", { providers: { aws } }) });
    });
    expect(provider?.props["region"]).toBe("eu-central-1");
  });

  it("says which resources each property was computed from", async () => {
    const { dependencies, propertyDependencies } = await resource("policy", () => {
      const bucket = new Bucket("site", {});
      const key = new Key("key", {});
      new BucketPolicy(
        "policy",
        { bucket: bucket.id, policy: pulumi.interpolate`${bucket.arn} ${key.arn}` },
        { dependsOn: new Key("other", {}) },
      );
    });
    const [site, key, other] = ["aws:s3/bucket:Bucket::site", "aws:kms/key:Key::key"]
      .concat("aws:kms/key:Key::other")
      .map((end) => `urn:pulumi:prod::raxx::${end}`);
    expect(dependencies.toSorted()).toEqual([key, other, site]);
    expect(propertyDependencies["bucket"]).toEqual([site]);
    expect(propertyDependencies["policy"]?.toSorted()).toEqual([key, site]);
  });

  it("names the paths of what is secret, at any depth and through outputs", async () => {
    const { props, secrets } = await resource("key", () => {
      const bucket = new Bucket("site", { tags: { token: pulumi.secret("s3cr3t") } });
      const tags = { token: bucket.tags.apply((all) => all?.["token"] ?? ""), plain: "x" };
      new Key("key", { description: pulumi.secret("hidden"), tags });
    });
    expect(props).toEqual({ description: "hidden", tags: { token: "s3cr3t", plain: "x" } });
    expect(secrets).toEqual(new Set(["description", "tags.token"]));
  });

  it("has the secret inputs of the Heroku SDK as secrets", async () => {
    const { secrets } = await resource(
      "settings",
      () => new heroku.AppConfigAssociation("settings", { appId: "a", sensitiveVars: { A: "b" } }),
    );
    expect(secrets).toEqual(new Set(["sensitiveVars"]));
  });

  it("cannot be read where it exists after creation only", async () => {
    const { urn, props } = await resource("policy", () => {
      const bucket = new Bucket("site", { bucket: "raxx-site" });
      new BucketPolicy("policy", { bucket: bucket.bucket, policy: bucket.arn });
    });
    expect(props["bucket"]).toBe("raxx-site");
    expect(() => props["policy"]).toThrow(new UnknownField(urn, "policy"));
  });

  interface Account {
    readonly accountId: string;
  }
  const numberOf = ({ accountId }: Account) => accountId.slice(1);

  it.each<[string, () => pulumi.Input<string>]>([
    ["a look-up", () => getCallerIdentityOutput().apply(numberOf)],
    ["a method", () => pulumi.runtime.call<Account>("test:index:Thing/read", {}).apply(numberOf)],
    ["another stack", () => new pulumi.StackReference("o/p/s").requireOutput("name")],
    ["what exists elsewhere", () => Bucket.get("other", "raxx-other").arn],
  ])("cannot be read where it comes from %s", async (_, name) => {
    const { urn, props } = await resource("site", () => new Bucket("site", { bucket: name() }));
    expect(() => props["bucket"]).toThrow(new UnknownField(urn, "bucket"));
  });

  it("holds the id of what exists elsewhere, which it does not declare", async () => {
    const resources = await resourcesOf(() => {
      new BucketPolicy("policy", { bucket: Bucket.get("other", "raxx-other").id, policy: "{}" });
    });
    expect(resources.map(({ name, props }) => [name, props["bucket"]])).toEqual([
      ["policy", "raxx-other"],
    ]);
  });

  it.each<[string, (other: pulumi.StackReference) => Promise<unknown>]>([
    ["an output", (other) => other.getOutputValue("name")],
    ["a required output", (other) => other.requireOutputValue("name")],
    [
      "the details of an output",
      (other) => other.getOutputDetails("name").then(({ value }) => value as unknown),
    ],
  ])("is unknown, not absent, where %s of another stack is awaited", async (_, name) => {
    const { urn, props } = await resource("site", async () => {
      const tags = { name: (await name(new pulumi.StackReference("o/p/s"))) as string };
      new Bucket("site", { tags });
    });
    expect(() => props["tags"]).not.toThrow();
    expect(() => (props["tags"] as Record<string, unknown>)["name"]).toThrow(
      new UnknownField(urn, "tags.name"),
    );
  });

  it.each<[string, () => pulumi.Input<string>]>([
    ["as a field", async () => (await getCallerIdentity()).accountId],
    ["below a field", async () => (await getTopic({ name: "other" })).tags["owner"] ?? ""],
    ["within a text", async () => `raxx-${(await getCallerIdentity()).accountId}`],
    ["within JSON", async () => JSON.stringify({ a: [(await getCallerIdentity()).arn] })],
    ["from an output", () => getCallerIdentityOutput().accountId],
    ["from an element", () => getAvailabilityZonesOutput().names[0] as pulumi.Output<string>],
    [
      "from a single value",
      () => pulumi.runtime.invokeSingle("test:index:get", {}) as Promise<string>,
    ],
    ["from a single output", () => pulumi.runtime.invokeSingleOutput<string>("test:index:get", {})],
  ])("is unknown, not absent, where a look-up is read %s", async (_, name) => {
    const { urn, props } = await resource("site", () => new Bucket("site", { bucket: name() }));
    expect(() => props["bucket"]).toThrow(new UnknownField(urn, "bucket"));
  });
});

describe("the provider of a resource that names none", () => {
  const config = { "aws:region": "eu-central-1", "aws:defaultTags": "{}", "github:owner": "raxx" };

  it("has what the stack's configuration says of its package", async () => {
    const [site] = await resourcesOf(() => new Bucket("site", {}), config);
    expect(site?.provider).toEqual({
      type: "pulumi:providers:aws",
      props: { region: "eu-central-1", defaultTags: "{}" },
    });
  });

  it("gives way to the one that is named", async () => {
    const [, site] = await resourcesOf(
      () => new Bucket("site", {}, { provider: new Provider("us", { region: "us-east-1" }) }),
      config,
    );
    expect(site?.provider?.props["region"]).toBe("us-east-1");
  });

  it("is none for components and for providers", async () => {
    const resources = await resourcesOf(() => {
      new Component("component");
      new Provider("aws", {});
    }, config);
    expect(resources.map(({ provider }) => provider)).toEqual([undefined, undefined]);
  });
});

describe("what a program transforms", () => {
  const renamed: pulumi.ResourceTransform = ({ type, props, opts }) =>
    type === "aws:s3/bucket:Bucket" ? { props: { ...props, bucket: "renamed" }, opts } : undefined;
  const renamedBefore: pulumi.ResourceTransformation = ({ props, opts }) => ({
    props: { ...props, bucket: "renamed" },
    opts,
  });

  it.each<[string, () => unknown]>([
    ["its own transform", () => new Bucket("site", {}, { transforms: [renamed] })],
    ["its own transformation", () => new Bucket("site", {}, { transformations: [renamedBefore] })],
    [
      "its parent's transform",
      () => {
        const outer = new Component("outer", { transforms: [renamed] });
        new Bucket("site", {}, { parent: new Component("inner", { parent: outer }) });
      },
    ],
    [
      "its parent's transformation",
      () => {
        const parent = new Component("parent", { transformations: [renamedBefore] });
        new Bucket("site", {}, { parent });
      },
    ],
    [
      "the stack's transform",
      () => {
        pulumi.runtime.registerResourceTransform(renamed);
        new Bucket("site", {});
      },
    ],
    [
      "the stack's transformation",
      () => {
        pulumi.runtime.registerStackTransformation(renamedBefore);
        new Bucket("site", {});
      },
    ],
  ])("is as %s leaves it", async (_, run) => {
    expect((await resource("site", run)).props).toEqual({ bucket: "renamed" });
  });

  it("passes its own transform, then its parent's, then the stack's", async () => {
    const adding =
      (letter: string): pulumi.ResourceTransform =>
      ({ type, props, opts }) =>
        type === "aws:s3/bucket:Bucket"
          ? { props: { ...props, bucket: `${String(props["bucket"])}${letter}` }, opts }
          : undefined;
    const { props } = await resource("site", () => {
      pulumi.runtime.registerResourceTransform(adding("c"));
      const parent = new Component("parent", { transforms: [adding("b")] });
      new Bucket("site", { bucket: "-" }, { parent, transforms: [adding("a")] });
    });
    expect(props).toEqual({ bucket: "-abc" });
  });

  it("has the options that a transform leaves it", async () => {
    const { protect, ignoreChanges, provider } = await resource("site", () => {
      const eu = new Provider("eu", { region: "eu-central-1" });
      const change: pulumi.ResourceTransform = ({ props, opts }) => ({
        props,
        opts: { ...opts, protect: true, ignoreChanges: ["tags"], provider: eu },
      });
      new Bucket("site", {}, { transforms: [change] });
    });
    expect([protect, ignoreChanges]).toEqual([true, ["tags"]]);
    expect(provider?.props["region"]).toBe("eu-central-1");
  });

  it("keeps its secrets and what is unknown", async () => {
    const { urn, props, secrets } = await resource("site", () => {
      const arn = new Key("key", {}).arn;
      const tags = { token: pulumi.secret("s3cr3t"), arn };
      new Bucket("site", { tags }, { transforms: [renamed] });
    });
    expect(secrets).toEqual(new Set(["tags"]));
    expect(() => (props["tags"] as Record<string, unknown>)["arn"]).toThrow(
      new UnknownField(urn, "tags.arn"),
    );
  });

  it("is not transformed by the program before", async () => {
    await resourcesOf(() => pulumi.runtime.registerResourceTransform(renamed));
    expect((await resource("site", () => new Bucket("site", {}))).props).toEqual({});
  });
});

describe("a program that takes its time", () => {
  it.each<[string, () => unknown]>([
    [
      "returns a promise",
      async () => {
        await aWhile();
        new Bucket("late", {});
      },
    ],
    ["declares in an apply", () => pulumi.output(1).apply(() => new Bucket("late", {}))],
    [
      "declares in an apply that waits",
      () => {
        pulumi.output(1).apply(async () => {
          await aWhile();
          new Bucket("late", {});
        });
      },
    ],
    [
      "declares in a timer",
      () => {
        setTimeout(() => new Bucket("late", {}), 20);
        void aWhile();
      },
    ],
  ])("is run to its end when it %s", async (_, run) => {
    expect((await resourcesOf(run)).map(({ name }) => name)).toEqual(["late"]);
  });
});

describe("a program that fails", () => {
  const events = ["unhandledRejection", "uncaughtException"] as const;

  /** Without vitest's own listeners, which take what nobody catches for a failure of the test. */
  async function alone(run: () => Promise<unknown>): Promise<unknown> {
    const others = events.map((event) => process.rawListeners(event));
    for (const event of events) process.removeAllListeners(event);
    try {
      return await run();
    } finally {
      expect(events.map((event) => process.listenerCount(event))).toEqual([0, 0]);
      for (const [index, event] of events.entries()) {
        for (const listener of others[index] ?? []) process.on(event, listener as never);
      }
    }
  }
  const fails = (message = "cannot be declared"): never => {
    throw new Error(message);
  };

  it.each<[string, () => unknown, RegExp]>([
    ["at once", () => fails(), /^cannot be declared$/],
    [
      "later",
      async () => {
        await aWhile();
        fails();
      },
      /^cannot be declared$/,
    ],
    [
      "with what is no error",
      () => {
        // eslint-disable-next-line typescript/only-throw-error -- a stranger's program may
        throw "cannot be declared";
      },
      /^cannot be declared$/,
    ],
    [
      "in an output that it returns",
      () => ({ out: pulumi.output(1).apply(() => fails()) }),
      /^cannot be declared$/,
    ],
    [
      "in an apply that nobody awaits",
      () => {
        pulumi.output(1).apply(() => fails());
      },
      /^cannot be declared$/,
    ],
    [
      "in an apply that waits",
      () => {
        pulumi.output(1).apply(async () => {
          await aWhile();
          fails();
        });
      },
      /^cannot be declared$/,
    ],
    [
      "in an input",
      () => new Bucket("site", { bucket: pulumi.output(1).apply(() => fails()) }),
      /cannot be declared$/,
    ],
    [
      "in a timer",
      () => {
        setTimeout(() => fails(), 5);
        void aWhile();
      },
      /^cannot be declared$/,
    ],
    [
      "in its own transform",
      () => new Bucket("site", {}, { transforms: [() => fails()] }),
      /cannot be declared$/,
    ],
    [
      "in the stack's transform",
      () => {
        pulumi.runtime.registerResourceTransform(() => fails());
        new Bucket("site", {});
      },
      /cannot be declared$/,
    ],
    [
      "for lack of a required property",
      () => new heroku.App("app", {} as never),
      /^Missing required property 'region'$/,
    ],
  ])("rejects with its error when it fails %s", async (_, run, message) => {
    const failure = await alone(() => resourcesOf(run).catch((error: unknown) => error));
    expect(failure instanceof Error ? failure.message : failure).toMatch(message);
  });

  it("is told that it waits in vain, instead of waiting with it", async () => {
    await expect(resourcesOf(async () => new Promise(() => undefined))).rejects.toThrow(
      "the program waits for something that never happens",
    );
  });

  it("tells of its first error", async () => {
    const run = () => {
      pulumi.output(1).apply(() => fails("second"));
      fails("first");
    };
    await expect(alone(() => resourcesOf(run))).rejects.toThrow("first");
  });

  it("does not hinder the next program", async () => {
    await expect(
      resourcesOf(() => {
        new Bucket("before", {});
        fails();
      }),
    ).rejects.toThrow();
    expect((await resourcesOf(() => new Bucket("after", {}))).map(({ name }) => name)).toEqual([
      "after",
    ]);
  });
});

describe("two programs, one after the other", () => {
  const run = () => {
    const config = new pulumi.Config("raxx");
    new Bucket(`site-${pulumi.getStack()}`, { bucket: config.get("name") });
  };

  it("see their own stack, project and configuration, and nothing of each other", async () => {
    const [first, second] = [
      await declared({ project: "one", stack: "prod", config: { "raxx:name": "a" }, run }),
      await declared({ project: "two", stack: "staging", config: {}, run }),
    ];
    expect(first.map(({ urn, props }) => [urn, props])).toEqual([
      ["urn:pulumi:prod::one::pulumi:pulumi:Stack::one-prod", {}],
      ["urn:pulumi:prod::one::aws:s3/bucket:Bucket::site-prod", { bucket: "a" }],
    ]);
    expect(second.map(({ urn, props }) => [urn, props])).toEqual([
      ["urn:pulumi:staging::two::pulumi:pulumi:Stack::two-staging", {}],
      ["urn:pulumi:staging::two::aws:s3/bucket:Bucket::site-staging", {}],
    ]);
  });

  it("keep what they were given: a stack's transformation is not the next one's", async () => {
    await resourcesOf(() => {
      pulumi.runtime.registerStackTransformation(({ props, opts }) => ({
        props,
        opts: { ...opts, protect: true },
      }));
      new Bucket("site", {});
    });
    expect((await resource("site", () => new Bucket("site", {}))).protect).toBe(false);
  });
});
