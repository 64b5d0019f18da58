import { EnforcementLevel, PolicySeverity, PolicyType } from "@pulumi/pulumi/proto/analyzer_pb";
import * as rpc from "@pulumi/pulumi/proto/analyzer_pb";
import { type PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { afterEach, describe, expect, it } from "vitest";
import { bcp, dpia, mission } from "../../../src/domain/controls";
import type { Exception } from "../../../src/policies/pack/exceptions-file";
import { resourceRule, type Rule, stackRule } from "../../../src/policies/rule/rule";
import { rules as allRules } from "../../../src/policies/rules";
import { analyticsAppInEu } from "../../../src/policies/rules/analytics/analytics-app-in-eu";
import { secretMark, Session, type Shown, unknownMark, urnOf } from "../../support/analyzer";

const opened: Session[] = [];
afterEach(() => {
  for (const session of opened.splice(0)) session.close();
});

async function open(...args: Parameters<typeof Session.open>): Promise<Session> {
  const session = await Session.open(...args);
  opened.push(session);
  return session;
}

const facts = {
  title: "A sample.",
  controls: [mission],
  severity: "low",
  waivable: true,
  remedy: "Mend it.",
} as const;
const always = () => true;

/** Finds the same fault in whatever it is shown. */
const strict = resourceRule({ ...facts, id: "strict", applies: always, check: () => ["wrong"] });
const advisory: Rule = { ...strict, id: "advisory", level: "advisory" };

const bucket: Shown = { type: "aws:s3/bucket:Bucket", name: "site", properties: { bucket: "b" } };
const urn = urnOf(bucket);
const found = (policy: string, level = "mandatory") => ({
  policy,
  level,
  urn,
  message: "wrong (mission)\nMend it.",
});

const app: Shown = {
  type: "heroku:index/app:App",
  name: "analytics-app",
  properties: { name: "raxx-analytics-prod", region: "eu", acm: true },
  protect: true,
};
const appWith = (properties: Shown["properties"]): Shown => ({
  ...app,
  properties: { ...app.properties, ...properties },
});

describe("what the pack says of itself", () => {
  const infoOf = async (rules: readonly Rule[]) =>
    (await open(rules)).call<rpc.AnalyzerInfo>("getAnalyzerInfo", new Empty());

  it("is its name and version, and that policies have levels", async () => {
    const info = await infoOf([]);
    expect([info.getName(), info.getVersion(), info.getSupportsconfig()]).toEqual([
      "@raxx/policies",
      "0.1.0",
      true,
    ]);
    const session = await open([]);
    const plugin = await session.call<PluginInfo>("getPluginInfo", new Empty());
    expect(plugin.getVersion()).toBe("0.1.0");
  });

  it("lists each policy once for each way in which it judges", async () => {
    const listed = (await infoOf(allRules)).getPoliciesList();
    const names = listed.map((each) => `${each.getName()} ${each.getPolicyType()}`);
    const expected = allRules.map(({ id, scope }) => `${id} ${types[scope]}`);
    expect(names.toSorted()).toEqual([...new Set(expected)].toSorted());
  });
  const types = {
    resource: PolicyType.POLICY_TYPE_RESOURCE,
    stack: PolicyType.POLICY_TYPE_STACK,
  } as const;

  it("has a level, a severity, a remedy and the promise of each policy", async () => {
    for (const policy of (await infoOf(allRules)).getPoliciesList()) {
      const rule = allRules.find(({ id }) => id === policy.getName());
      const mandatory = rule?.level !== "advisory";
      expect(policy.getEnforcementlevel()).toBe(
        mandatory ? EnforcementLevel.MANDATORY : EnforcementLevel.ADVISORY,
      );
      expect(policy.getSeverity()).not.toBe(PolicySeverity.POLICY_SEVERITY_UNSPECIFIED);
      expect([policy.getMessage(), policy.getRemediationSteps()]).toEqual([
        rule?.remedy,
        rule?.remedy,
      ]);
      expect(policy.getDescription().startsWith(`${rule?.title} (`)).toBe(true);
    }
  });

  it.each([
    ["low", PolicySeverity.POLICY_SEVERITY_LOW],
    ["medium", PolicySeverity.POLICY_SEVERITY_MEDIUM],
    ["high", PolicySeverity.POLICY_SEVERITY_HIGH],
    ["critical", PolicySeverity.POLICY_SEVERITY_CRITICAL],
  ] as const)("tells severity %s as the engine names it", async (severity, told) => {
    const [policy] = (await infoOf([{ ...strict, severity }])).getPoliciesList();
    expect(policy?.getSeverity()).toBe(told);
  });

  it("cites every promise", async () => {
    const [policy] = (
      await infoOf([{ ...strict, controls: [dpia("3 R2"), bcp("1")] }])
    ).getPoliciesList();
    expect(policy?.getDescription()).toBe("A sample. (DPIA §3 R2, BCP §1)");
  });

  it("shakes hands, changes no resource and lets itself be cancelled", async () => {
    const session = await open([strict]);
    await session.call("handshake", new rpc.AnalyzerHandshakeRequest());
    const remedies = await session.call<rpc.RemediateResponse>(
      "remediate",
      new rpc.AnalyzeRequest(),
    );
    expect(remedies.getRemediationsList()).toEqual([]);
    await session.call("cancel", new Empty());
    expect(await session.analyze(bucket)).toEqual([found("strict")]);
  });
});

describe("one resource", () => {
  it("that keeps every promise draws no word", async () => {
    expect(await (await open(allRules)).analyze(app)).toEqual([]);
  });

  it("that breaks one draws one mandatory violation, with promise and remedy", async () => {
    expect(await (await open(allRules)).analyze(appWith({ region: "us" }))).toEqual([
      {
        policy: "analytics-app-in-eu",
        level: "mandatory",
        urn: urnOf(app),
        message: `the analytics app is not declared in region eu (DPIA §1, DPIA §3 R2, DPIA §6.4, GDPR Art. 44)\n${analyticsAppInEu.remedy}`,
      },
    ]);
  });

  it("whose guarded field is unknown draws a mandatory violation, not a note", async () => {
    const said = await (await open(allRules)).analyze(appWith({ region: unknownMark }));
    expect(said.map(({ policy, level }) => [policy, level])).toContainEqual([
      "analytics-app-in-eu",
      "mandatory",
    ]);
    for (const { message } of said) {
      expect(message).toMatch(/^region cannot be shown at preview: make it a literal \(/);
    }
  });

  it("is shown to a rule with its options and its provider", async () => {
    const seen: unknown[] = [];
    const spy = resourceRule({
      ...facts,
      id: "spy",
      applies: always,
      check: (resource) => {
        seen.push({ ...resource, secrets: [...resource.secrets] });
        return [];
      },
    });
    await (
      await open([spy])
    ).analyze({
      ...bucket,
      properties: { bucket: secretMark("b"), tags: { a: secretMark("c") } },
      protect: true,
      ignoreChanges: ["tags"],
      parent: "urn:pulumi:prod::raxx::a:b:C::parent",
      provider: { type: "pulumi:providers:aws", properties: { region: "eu-central-1" } },
    });
    expect(seen.slice(0, 1)).toEqual([
      {
        urn,
        type: bucket.type,
        name: "site",
        props: { bucket: "b", tags: { a: "c" } },
        secrets: ["bucket", "tags.a"],
        protect: true,
        ignoreChanges: ["tags"],
        parent: "urn:pulumi:prod::raxx::a:b:C::parent",
        provider: { type: "pulumi:providers:aws", props: { region: "eu-central-1" } },
        dependencies: [],
        propertyDependencies: {},
      },
    ]);
  });
});

describe("a rule that fails", () => {
  const secret = "AKIA-of-somebody";
  const failing = (id: string, part: "applies" | "check") => {
    const fail = (): never => {
      throw new TypeError(`cannot read ${secret}`);
    };
    return resourceRule({ ...facts, id, applies: always, check: () => [], [part]: fail });
  };
  const failed = (policy: string, at = urn) => ({
    policy,
    level: "mandatory",
    urn: at,
    message:
      "the rule itself failed (TypeError): report it; until it is mended nothing passes (mission)\nMend it.",
  });

  it("is a violation of that rule, and all others still speak", async () => {
    const session = await open([failing("a", "applies"), failing("b", "check"), strict]);
    expect(await session.analyze(bucket)).toEqual([failed("a"), failed("b"), found("strict")]);
  });

  it("about the stack is a violation of the stack, and all others still speak", async () => {
    const fails = stackRule({
      ...facts,
      id: "c",
      check: () => {
        throw new TypeError(secret);
      },
    });
    const finds = stackRule({ ...facts, id: "d", check: () => [{ urn, message: "wrong" }] });
    const session = await open([fails, finds]);
    expect(await session.analyzeStack([bucket])).toEqual([failed("c", ""), found("d")]);
  });

  it("stays mandatory when it cannot tell whether it applies, and quotes nothing", async () => {
    const said = await (await open([failing("a", "applies")])).analyze(bucket);
    expect(JSON.stringify(said)).not.toContain(secret);
  });
});

describe("a secret", () => {
  it("is judged in the clear and told to nobody, whatever the rules say", async () => {
    const value = "sk_live_4eC39HqLyjWDarjtT1zdp7dc";
    const session = await open(allRules);
    const holders: readonly Shown[] = [
      appWith({ region: secretMark(value), configVars: { TOKEN: value, URL: secretMark(value) } }),
      { type: "aws:ssm/parameter:Parameter", name: "p", properties: { type: "String", value } },
      { ...bucket, properties: { bucket: secretMark(value), tags: { token: value } } },
    ];
    const said = [];
    for (const holder of holders) said.push(...(await session.analyze(holder)));
    said.push(...(await session.analyzeStack(holders)));
    expect(said.length).toBeGreaterThan(3);
    expect(JSON.stringify(said)).not.toContain(value);
  });
});

describe("the stack as a whole", () => {
  /** Says for each bucket what it was computed from, and what it is called. */
  const wired = stackRule({
    ...facts,
    id: "wired",
    check: (stack) =>
      stack.ofType(bucket.type).flatMap((each) =>
        stack.sources(each, "bucket").map((source) => ({
          urn: each.urn,
          message: `from ${source.name} as ${String(source.props["alias"])}`,
        })),
      ),
  });
  const key: Shown = { type: "aws:kms/key:Key", name: "key", properties: { alias: "declared" } };
  const messages = (said: readonly { message: string }[]) =>
    said.map(({ message }) => message.split(" (")[0]);

  it("is followed along the dependencies of properties", async () => {
    const session = await open([wired]);
    const dependent = { ...bucket, from: { bucket: [urnOf(key)] } };
    expect(messages(await session.analyzeStack([key, dependent]))).toEqual([
      "from key as declared",
    ]);
    expect(messages(await session.analyzeStack([dependent, key]))).toEqual([
      "from key as declared",
    ]);
    expect(await session.analyzeStack([key, bucket])).toEqual([]);
  });

  it("is judged by what was declared, not by what the end of a run shows", async () => {
    const session = await open([wired]);
    await session.analyze(key);
    const outputs = { ...key, properties: {} };
    const dependent = { ...bucket, from: { bucket: [urnOf(key)] } };
    expect(messages(await session.analyzeStack([outputs, dependent]))).toEqual([
      "from key as declared",
    ]);
  });

  it("has only what is in it at the end", async () => {
    const session = await open([wired]);
    await session.analyze(key);
    const dependent = { ...bucket, from: { bucket: [urnOf(key)] } };
    expect(await session.analyzeStack([dependent])).toEqual([]);
  });

  it("knows parents", async () => {
    const rule = stackRule({
      ...facts,
      id: "parents",
      check: (stack) =>
        stack.resources.flatMap((each) =>
          stack.ancestors(each).map(({ name }) => ({ urn: each.urn, message: `below ${name}` })),
        ),
    });
    const session = await open([rule]);
    const child = { ...bucket, parent: urnOf(key) };
    expect(messages(await session.analyzeStack([key, child]))).toEqual(["below key"]);
  });

  it("draws a violation about no resource where none exists", async () => {
    const rule = stackRule({ ...facts, id: "absent", check: () => [{ message: "wrong" }] });
    expect(await (await open([rule])).analyzeStack()).toEqual([{ ...found("absent"), urn: "" }]);
  });

  it("is the one that the engine names", async () => {
    const rule = resourceRule({
      ...facts,
      id: "stack",
      applies: always,
      check: (_, { stack }) => [stack],
    });
    const session = await open([rule], { stack: "prod" });
    expect(messages(await session.analyze(bucket))).toEqual(["prod"]);
    await session.configureStack("staging");
    expect(messages(await session.analyze(bucket))).toEqual(["staging"]);
  });
});

describe("the levels of an environment", () => {
  const { ADVISORY, MANDATORY, DISABLED, REMEDIATE } = EnforcementLevel;
  const refused = (policy: string, fault: string) => [
    "mandatory",
    `the configuration of ${policy} cannot stand: ${fault}`,
  ];
  /** What is said of a resource, and of the run at its end. */
  async function judged(levels: Parameters<Session["configure"]>[0]) {
    const session = await open([strict, advisory]);
    await session.configure(levels);
    const said = await session.analyze(bucket);
    const closing = await session.analyzeStack();
    return {
      said: said.map(({ policy, level }) => `${policy} ${level}`),
      closing: closing.map(({ level, message }) => [level, message.split("\n")[0]]),
    };
  }

  it.each<[string, EnforcementLevel, string[]]>([
    ["raises an advisory policy", MANDATORY, ["strict mandatory", "advisory mandatory"]],
    ["disables an advisory policy", DISABLED, ["strict mandatory"]],
    ["leaves an advisory policy", ADVISORY, ["strict mandatory", "advisory advisory"]],
  ])("%s", async (_, level, said) => {
    expect(await judged({ advisory: level })).toEqual({ said, closing: [] });
  });

  it.each<[string, EnforcementLevel | undefined, string]>([
    ["advisory", ADVISORY, "it is mandatory, and stays so"],
    ["advisory because the level is left out", undefined, "it is mandatory, and stays so"],
    ["disabled", DISABLED, "it is mandatory, and stays so"],
    ["remediate", REMEDIATE, "it must be advisory, mandatory or disabled"],
    [
      "a level that does not exist",
      9 as EnforcementLevel,
      "it must be advisory, mandatory or disabled",
    ],
  ])("never lower a mandatory policy to %s", async (_, level, fault) => {
    expect(await judged({ strict: level })).toEqual({
      said: ["strict mandatory", "advisory advisory"],
      closing: [refused("strict", fault)],
    });
  });

  it("are each run's own: the last configuration counts", async () => {
    const session = await open([advisory]);
    await session.configure({ advisory: MANDATORY });
    await session.configure({});
    expect(await session.analyze(bucket)).toEqual([found("advisory", "advisory")]);
  });

  it("raise a stack's rule as well", async () => {
    const rule = stackRule({
      ...facts,
      id: "of-stack",
      level: "advisory",
      check: () => [{ urn, message: "wrong" }],
    });
    const session = await open([rule]);
    expect(await session.analyzeStack()).toEqual([found("of-stack", "advisory")]);
    await session.configure({ "of-stack": MANDATORY });
    expect(await session.analyzeStack()).toEqual([found("of-stack")]);
  });
});

describe("an exception", () => {
  const now = new Date("2026-11-23T12:00:00Z");
  const exception: Exception = {
    policy: "strict",
    urn,
    reason: "the bucket was named before the rule was made",
    approver: "Kristerpher",
    reference: "https://example.com/1",
    expires: "2026-12-31",
  };
  const excused = (policy = "strict") => ({
    ...found(policy, "advisory"),
    message: `waived until 2026-12-31 by Kristerpher (https://example.com/1): ${found(policy).message}`,
  });
  const openWith = (change: Partial<Exception> = {}, rules: readonly Rule[] = [strict, advisory]) =>
    open(rules, { now, exceptions: [{ ...exception, ...change }] });
  const cannotStand = (fault: string, at = urn, policy = "strict") => ({
    policy: "exceptions",
    level: "mandatory",
    urn: at,
    message: `the exception for ${policy} cannot stand: ${fault}\nRemove or renew the entry in src/policies/exceptions.yaml.`,
  });

  it("turns its violation into advice that says who waived it; others stay", async () => {
    const session = await openWith();
    const other: Rule = { ...strict, id: "other" };
    expect(await session.analyze(bucket)).toEqual([found("advisory", "advisory"), excused()]);
    expect(await session.analyzeStack()).toEqual([]);
    const both = await openWith({}, [strict, other]);
    expect(await both.analyze(bucket)).toEqual([found("other"), excused()]);
  });

  it("excuses its own resource only", async () => {
    const session = await openWith({}, [strict]);
    const elsewhere = { ...bucket, name: "other" };
    expect(await session.analyze(elsewhere)).toEqual([
      { ...found("strict"), urn: urnOf(elsewhere) },
    ]);
  });

  it("excuses a finding about the stack", async () => {
    const rule = stackRule({ ...facts, id: "strict", check: () => [{ urn, message: "wrong" }] });
    expect(await (await openWith({}, [rule])).analyzeStack()).toEqual([excused()]);
  });

  it.each<[string, Partial<Exception>, string]>([
    ["has expired", { expires: "2026-11-22" }, "it has expired"],
    ["names no policy", { policy: "gone" }, "it names a policy that the pack does not have"],
  ])("that %s excuses nothing and fails the run", async (_, change, fault) => {
    const session = await openWith(change, [strict]);
    expect(await session.analyze(bucket)).toEqual([found("strict")]);
    expect(await session.analyzeStack()).toEqual([cannotStand(fault, urn, change.policy)]);
  });

  it("of a policy that is never waived fails the run", async () => {
    const session = await openWith({}, [{ ...strict, waivable: false }]);
    expect(await session.analyze(bucket)).toEqual([found("strict")]);
    expect(await session.analyzeStack()).toEqual([
      cannotStand("it names a policy that may never be waived"),
    ]);
  });

  it("that nothing needs any more fails the run", async () => {
    expect(await (await openWith()).analyzeStack()).toEqual([
      cannotStand("it excuses nothing: the resource keeps the rule or is gone"),
    ]);
  });

  it("concerns its own stack only", async () => {
    const session = await openWith({}, [strict]);
    await session.configureStack("staging");
    expect(await session.analyze(bucket)).toEqual([found("strict")]);
    expect(await session.analyzeStack()).toEqual([]);
  });

  it("starts anew with each stack that the engine names", async () => {
    const session = await openWith({}, [strict]);
    await session.analyze(bucket);
    await session.configureStack("prod");
    expect(await session.analyzeStack()).toEqual([
      cannotStand("it excuses nothing: the resource keeps the rule or is gone"),
    ]);
  });

  it("of a disabled policy excuses nothing", async () => {
    const session = await openWith({ policy: "advisory" }, [advisory]);
    await session.configure({ advisory: EnforcementLevel.DISABLED });
    expect(await session.analyze(bucket)).toEqual([]);
    expect(await session.analyzeStack()).toEqual([
      cannotStand("it excuses nothing: the resource keeps the rule or is gone", urn, "advisory"),
    ]);
  });
});
