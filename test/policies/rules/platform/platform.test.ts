import { beforeAll, describe, expect, it } from "vitest";
import { declared } from "../../../../src/check/declared";
import { stackFileConfig } from "../../../../src/config/stack-file/read";
import { type Environment, environments } from "../../../../src/domain/environments";
import { inventory } from "../../../../src/domain/inventory";
import type { Properties, Resource, Value } from "../../../../src/policies/rule/resource";
import { peek } from "../../../../src/policies/rule/resource";
import type { StackRule } from "../../../../src/policies/rule/rule";
import { alertsReachPeople } from "../../../../src/policies/rules/adinsights/alerts-reach-people";
import { healthMonitored } from "../../../../src/policies/rules/adinsights/health-monitored";
import { accessLogged } from "../../../../src/policies/rules/continuity/access-logged";
import { hostsMonitored } from "../../../../src/policies/rules/continuity/hosts-monitored";
import { backupsExpire } from "../../../../src/policies/rules/continuity/backup-retention";
import { incidentLabels } from "../../../../src/policies/rules/delivery/incident-labels";
import { killswitchWired } from "../../../../src/policies/rules/delivery/killswitch-wired";
import { certificatesRestricted } from "../../../../src/policies/rules/platform/certificates-restricted";
import { firewallDeclared } from "../../../../src/policies/rules/platform/firewall-declared";
import { mailAuthenticated } from "../../../../src/policies/rules/platform/mail-authenticated";
import { platformComplete } from "../../../../src/policies/rules/platform/platform-complete";
import { program } from "../../../../src/program";
import { raw, withProps } from "../../../support/programs-mutations";
import { findings, resource, unknown } from "../../../support/resources";

const owed: readonly StackRule[] = [
  accessLogged,
  backupsExpire,
  certificatesRestricted,
  firewallDeclared,
  hostsMonitored,
  killswitchWired,
  mailAuthenticated,
  platformComplete,
];

let stacks: Readonly<Record<Environment, readonly Resource[]>>;

beforeAll(async () => {
  const own = (stack: Environment) =>
    declared({
      project: "raxx",
      stack,
      config: stackFileConfig(process.cwd(), stack),
      run: program,
    });
  stacks = { staging: await own("staging"), prod: await own("prod") };
});

/** What `rule` finds in our own prod without the resources of a type that are called so. */
const without = (rule: StackRule, type: string, name: RegExp) =>
  findings(
    rule,
    stacks.prod.filter((each) => !(each.type.endsWith(`:${type}`) && name.test(each.name))),
  );

/** The same with some of its properties changed. */
const spoiled = (rule: StackRule, type: string, name: RegExp, change: Properties) =>
  findings(
    rule,
    stacks.prod.map((each) =>
      each.type.endsWith(`:${type}`) && name.test(each.name)
        ? withProps(each, { ...(raw(each.props) as Properties), ...change })
        : each,
    ),
  );

describe("what the platform owes as a whole", () => {
  it.each(environments)("is kept by our own %s", (stack) => {
    for (const rule of owed) expect(findings(rule, stacks[stack], { stack })).toEqual([]);
  });

  it("is asked of no program that is not the platform's", () => {
    const others = stacks.prod.filter(({ type }) => type !== "raxx:platform:System");
    const few = others.filter(({ type }) => /HealthCheck|MetricAlarm|Zone$|Bucket$/.test(type));
    for (const rule of owed) expect(findings(rule, few)).toEqual([]);
  });
});

describe("platform-complete", () => {
  it.each(environments)("misses each thing that %s is promised to have", (stack) => {
    for (const { type, property, value } of inventory(stack)) {
      const rest = stacks[stack].filter(
        (each) => !(each.type === type && peek(each, property) === value),
      );
      expect(rest.length).toBeLessThan(stacks[stack].length);
      expect(findings(platformComplete, rest, { stack })).toContainEqual({
        message: `${type.split(":").at(-1)} ${value} is not declared`,
      });
    }
  });

  it("misses the stage of an app", () => {
    expect(without(platformComplete, "PipelineCoupling", /analytics/)).toEqual([
      { urn: "analytics-app", message: "the app is in no stage of a pipeline" },
    ]);
  });
});

describe("hosts-monitored", () => {
  const untold = (host: string, check: string) => ({
    urn: check,
    message: `an outage of ${host} is not told in the channel of a severity at every hour`,
  });

  it("misses the ticket that an outage opens", () => {
    const changes: Properties[] = [{ endpoint: "kris@moosequest.net" }, { protocol: "sms" }];
    for (const change of changes) {
      const found = spoiled(hostsMonitored, "TopicSubscription", /^sev3-alerts/, change);
      const messages = found.map(({ message }) => message);
      expect(messages).toContain("an outage of status.raxx.app is not mailed to ops@raxx.app");
      expect(messages.filter((message) => !message.includes("is not mailed"))).toEqual([]);
    }
  });

  it("misses the check of a host, also one that is turned round or of another host", () => {
    const missing = [{ message: "vault.raxx.app has no health check" }];
    expect(without(hostsMonitored, "HealthCheck", /host-vault-check/)).toEqual(missing);
    const changes: Properties[] = [
      { disabled: true },
      { invertHealthcheck: true },
      { fqdn: "x.raxx.app" },
    ];
    for (const change of changes)
      expect(spoiled(hostsMonitored, "HealthCheck", /host-vault-check/, change)).toEqual(missing);
  });

  it("misses whether the vault answers behind Access", () => {
    const unasked = [{ message: "status.raxx.app/health/vault has no health check" }];
    expect(without(hostsMonitored, "HealthCheck", /host-vault-service/)).toEqual(unasked);
    expect(
      spoiled(hostsMonitored, "HealthCheck", /host-vault-service/, { resourcePath: "/" }),
    ).toEqual(unasked);
  });

  it("asks for both halves of the day where the severity has two channels", () => {
    const faults = [untold("vault.raxx.app", "host-vault-check")];
    expect(without(hostsMonitored, "MetricAlarm", /host-vault-sev2$/)).toEqual(faults);
    expect(without(hostsMonitored, "MetricAlarm", /host-vault-sev2-5$/)).toEqual(faults);
  });

  it.each<Properties>([
    { actionsEnabled: false },
    { treatMissingData: "notBreaching" },
    { treatMissingData: "ignore" },
    { comparisonOperator: "GreaterThanThreshold" },
    { threshold: 0 },
    { metricName: "HealthCheckPercentageHealthy" },
  ])("takes an alarm with %j for none", (change) => {
    expect(spoiled(hostsMonitored, "MetricAlarm", /host-api-sev1$/, change)).toEqual([
      untold("api.raxx.app", "host-api-check"),
    ]);
  });

  it("takes a channel that is none of the table's for none", () => {
    const change = { slackChannelId: "C0ANOTHER11" };
    expect(spoiled(hostsMonitored, "SlackChannelConfiguration", /sev1/, change)).toEqual([
      untold("api.raxx.app", "host-api-check"),
    ]);
  });

  it("asks nothing of staging", () => {
    const bare = stacks.staging.filter(({ name }) => !name.startsWith("host-"));
    expect(findings(hostsMonitored, bare, { stack: "staging" })).toEqual([]);
  });
});

describe("firewall-declared", () => {
  const unlimited = "the zone does not limit how often sign-up, passkeys and beta are tried";
  const limited = /^raxx\.app-rate-limits$/;
  const rule = {
    action: "block",
    expression: ["/signup", "/sign-up", "/waitlist", "/passkey", "/webauthn", "/beta", "/preview"]
      .map((route) => `(http.request.uri.path contains "${route}")`)
      .join(" or "),
    ratelimit: { characteristics: ["cf.colo.id"], period: 60, requestsPerPeriod: 120 },
  };
  const judge = (change: object) =>
    spoiled(firewallDeclared, "Ruleset", limited, { rules: [{ ...rule, ...change }] });

  it("misses either ruleset", () => {
    expect(without(firewallDeclared, "Ruleset", limited)).toEqual([
      { urn: "raxx.app", message: unlimited },
    ]);
    expect(without(firewallDeclared, "Ruleset", /^getraxx\.com-firewall$/)).toEqual([
      { urn: "getraxx.com", message: "the zone does not block what scanners look for" },
    ]);
  });

  it("accepts a limit that is as strict in another period", () => {
    expect(judge({})).toEqual([]);
  });

  it.each([
    { enabled: false },
    { action: "log" },
    { expression: '(http.request.uri.path contains "/signup")' },
    { ratelimit: { ...rule.ratelimit, requestsPerPeriod: 121 } },
    { ratelimit: null },
  ])("rejects a limit with %j", (change) => {
    expect(judge(change)).toEqual([{ urn: "raxx.app", message: unlimited }]);
  });
});

describe("certificates-restricted", () => {
  const foreign = "an authority that is not among the platform's may issue certificates";
  const first = /^getraxx\.com-caa-issue-letsencrypt\.org$/;
  const judge = (value: Value, tag = "issue") =>
    spoiled(certificatesRestricted, "DnsRecord", first, { data: { flags: 0, tag, value } });

  it("misses who may issue, and who is told", () => {
    expect(without(certificatesRestricted, "DnsRecord", /^getraxx\.com-caa-issue/)).toEqual([
      { urn: "getraxx.com", message: "any authority may issue certificates for the zone" },
    ]);
    expect(without(certificatesRestricted, "DnsRecord", /^getraxx\.com-caa-iodef/)).toEqual([
      { urn: "getraxx.com", message: "nobody is told when another authority is asked" },
    ]);
  });

  it.each<[Value, string]>([
    ["digicert.com", "issue"],
    ["digicert.com", "issuewild"],
    ["letsencrypt.org.example.com", "issue"],
    ["", "issue"],
    ["digicert.com; accounturi=https://letsencrypt.org", "issue"],
  ])("rejects %j in %s", (value, tag) => {
    expect(judge(value, tag)).toEqual([
      { urn: "getraxx.com-caa-issue-letsencrypt.org", message: foreign },
    ]);
  });

  it.each([";", "letsencrypt.org; validationmethods=dns-01", " PKI.goog "])(
    "accepts %j, which admits nobody else",
    (value) => {
      expect(judge(value)).toEqual([]);
    },
  );

  it.each(["www.getraxx.com", "WWW.getraxx.com.", "www"])(
    "rejects records of %s alone that name no authority: they stand in for the zone's",
    (name) => {
      const of = (tag: string) =>
        spoiled(certificatesRestricted, "DnsRecord", first, {
          name,
          data: {
            flags: 0,
            tag,
            value: tag === "iodef" ? "mailto:a@getraxx.com" : "letsencrypt.org",
          },
        });
      const lifted = [
        {
          urn: "getraxx.com-caa-issue-letsencrypt.org",
          message: "any authority may issue certificates for its host: no record of it says which",
        },
      ];
      expect(of("iodef")).toEqual(lifted);
      expect(of("issuewild")).toEqual(lifted);
      expect(of("issue")).toEqual([]);
    },
  );

  it.each(["@", "getraxx.com.", "GETRAXX.com"])("knows the zone as %s", (name) => {
    const others = stacks.prod.map((each) =>
      each.name.startsWith("getraxx.com-caa-")
        ? withProps(each, { ...(raw(each.props) as Properties), name })
        : each,
    );
    expect(findings(certificatesRestricted, others)).toEqual([]);
  });

  it.each(["DnsRecord", "Record"])("knows a %s of the zone by its name as well", (kind) => {
    const type = `cloudflare:index/${kind === "Record" ? "record" : "dnsRecord"}:${kind}`;
    const other = resource({
      type,
      props: {
        zoneId: "0123456789abcdef",
        name: "api.getraxx.com",
        type: "CAA",
        data: { flags: 0, tag: "issue", value: "digicert.com" },
      },
    });
    expect(findings(certificatesRestricted, [...stacks.prod, other])).toEqual([
      { urn: "it", message: foreign },
    ]);
  });

  it("reads a record that is written as text, and trusts none that it cannot read", () => {
    const written = (content: Value) =>
      spoiled(certificatesRestricted, "DnsRecord", first, { data: null, content });
    expect(written('0 issue "letsencrypt.org"')).toEqual([]);
    expect(written('0 issue "digicert.com"')).toHaveLength(1);
    expect(written("anybody")).toHaveLength(1);
    expect(judge(unknown)).toHaveLength(2);
  });
});

describe("killswitch-wired", () => {
  const undeclared = "FLAG_LIVE_TRADING is not declared: no command could turn it off";
  const wrong = "FLAG_LIVE_TRADING is no switch that a command reads and turns off";
  const flag = /^api-flag-live-trading$/;
  const judge = (change: Properties) =>
    spoiled(killswitchWired, "AppConfigAssociation", flag, change);

  it.each(["live-trading", "webauthn-registration", "raptor-app-role-separation"])(
    "misses the switch of %s",
    (feature) => {
      const found = without(
        killswitchWired,
        "AppConfigAssociation",
        new RegExp(`^api-flag-${feature}$`),
      );
      expect(found).toHaveLength(1);
      expect(found[0]?.urn).toBe("api-app");
    },
  );

  it("misses a switch that another app has", () => {
    const others = stacks.prod.map((each) => (flag.test(each.name) ? elsewhere(each) : each));
    expect(findings(killswitchWired, others)).toEqual([{ urn: "api-app", message: undeclared }]);
  });

  it.each<Properties>([
    { vars: { FLAG_LIVE_TRADING: "paper" } },
    { vars: { FLAG_LIVE_TRADING: null } },
    { vars: {}, sensitiveVars: { FLAG_LIVE_TRADING: "0" } },
  ])("takes %j for no switch", (change) => {
    expect(judge(change)).toEqual([{ urn: "api-app", message: wrong }]);
  });

  it.each(["0", "1", "true", "off"])("takes %j for a switch", (value) => {
    expect(judge({ vars: { FLAG_LIVE_TRADING: value } })).toEqual([]);
  });

  /** The association of another app. */
  function elsewhere(each: Resource): Resource {
    const moved = withProps(each, {
      ...(raw(each.props) as Properties),
      appId: "raxx-console-prod",
    });
    return { ...moved, propertyDependencies: {}, dependencies: [] };
  }
});

describe("backup-retention, of the platform's own buckets", () => {
  const dumps = {
    urn: "support-attachments",
    message: "no rule of the bucket's lifecycle expires what lies under db-backups/freescout/",
  };
  const lifecycle = /^support-attachments-lifecycle$/;
  const rule = {
    status: "Enabled",
    filter: { prefix: "db-backups/freescout/" },
    expiration: { days: 30 },
  };
  const judge = (change: object) =>
    spoiled(backupsExpire, "BucketLifecycleConfiguration", lifecycle, {
      rules: [{ ...rule, ...change }],
    });

  it("misses the lifecycle of the dumps' and of the exports' bucket", () => {
    expect(without(backupsExpire, "BucketLifecycleConfiguration", lifecycle)).toEqual([dumps]);
    expect(without(backupsExpire, "BucketLifecycleConfiguration", /^iac-state-lifecycle$/)).toEqual(
      [
        {
          urn: "iac-state",
          message: "no rule of the bucket's lifecycle expires what lies under vault-exports/",
        },
      ],
    );
  });

  it.each([
    {},
    { filter: { prefix: "db-backups/" } },
    { filter: { and: { prefix: "db-backups/freescout/" } } },
  ])("accepts the rule of the prefix, or of one around it: %j", (change) => {
    expect(judge(change)).toEqual([]);
  });

  it.each([
    { status: "Disabled" },
    { filter: { prefix: "db-backups/other/" } },
    { filter: { prefix: "db-backups/freescout/daily/" } },
    { filter: { prefix: "" } },
    { filter: { and: { prefix: "db-backups/freescout/", tags: { tmp: "yes" } } } },
    { filter: { and: { prefix: "db-backups/", objectSizeGreaterThan: 5 } } },
    { expiration: null },
    { expiration: { expiredObjectDeleteMarker: true } },
  ])("rejects a rule with %j", (change) => {
    expect(judge(change)).toEqual([dumps]);
  });
});

describe("mail-authenticated", () => {
  it.each([
    [/^getraxx\.com-mx-/, "nobody takes the zone's mail"],
    [/^getraxx\.com-spf$/, "nothing says who sends for the zone"],
    [/^getraxx\.com-dkim-/, "the zone's mail is not signed"],
    [/^getraxx\.com-dmarc$/, "mail that nobody vouches for is delivered"],
  ])("misses %s", (name, message) => {
    expect(without(mailAuthenticated, "DnsRecord", name)).toEqual([
      { urn: "getraxx.com", message },
    ]);
  });

  it("rejects a zone that only watches, or lets everybody send", () => {
    const watches = { content: '"v=DMARC1; p=none; rua=mailto:dmarc@getraxx.com"' };
    expect(spoiled(mailAuthenticated, "DnsRecord", /^getraxx\.com-dmarc$/, watches)).toHaveLength(
      1,
    );
    const open = { content: '"v=spf1 +all"' };
    expect(spoiled(mailAuthenticated, "DnsRecord", /^getraxx\.com-spf$/, open)).toHaveLength(1);
  });
});

describe("access-logged", () => {
  it("misses the log of the state bucket and the trail", () => {
    expect(without(accessLogged, "BucketLogging", /./)).toEqual([
      { urn: "iac-state", message: "requests for the states are not logged" },
    ]);
    expect(without(accessLogged, "Trail", /./)).toEqual([
      { urn: "iac-state", message: "no trail records who changes the account" },
    ]);
  });

  it.each([
    [{ enableLogging: false }, "the trail is switched off"],
    [{ isMultiRegionTrail: false }, "the trail records one region only"],
    [{ includeGlobalServiceEvents: false }, "the trail leaves IAM out"],
    [{ enableLogFileValidation: null }, "the trail's files are not signed"],
  ])("rejects a trail with %j", (change, message) => {
    expect(spoiled(accessLogged, "Trail", /./, change)).toEqual([{ urn: "account", message }]);
  });
});

describe("what the platform's own program owes of ADinsights and of the labels", () => {
  it.each([
    [/dbt-failing/, "dbt's failures has no alarm"],
    [/scheduler-silent/, "the scheduler's heartbeat has no alarm"],
    [/snapshots-silent/, "the beat of the snapshots has no alarm"],
    [/webhook-silent/, "silence of the Airbyte webhook has no alarm"],
  ])("misses %s", (name, message) => {
    expect(without(healthMonitored, "MetricAlarm", name)).toEqual([{ message }]);
  });

  it("rejects an alarm for silence that takes missing jobs for none, or comes late", () => {
    const loose = [
      {
        urn: "adinsights-webhook-silent",
        message: "the alarm for silence of the Airbyte webhook is looser than promised",
      },
    ];
    const alarm = /webhook-silent/;
    const changes: Properties[] = [
      { evaluationPeriods: 31 },
      { treatMissingData: "notBreaching" },
      { threshold: 1 },
    ];
    for (const change of changes)
      expect(spoiled(healthMonitored, "MetricAlarm", alarm, change)).toEqual(loose);
  });

  it("rejects an alarm for snapshots that takes a missing one for fresh", () => {
    expect(
      spoiled(healthMonitored, "MetricAlarm", /snapshot-stale/, {
        treatMissingData: "notBreaching",
      }),
    ).toHaveLength(1);
  });

  it("misses one of the three contacts", () => {
    expect(without(alertsReachPeople, "TopicSubscription", /data-eng/)).toEqual([
      { urn: "adinsights-alerts", message: "alarms do not go out to 3 contacts" },
    ]);
  });

  it("misses a severity, and all labels of a repository whose rules are declared", () => {
    expect(without(incidentLabels, "IssueLabel", /severity:low/)).toEqual([
      { urn: "dpia-review", message: "the label severity:low is not declared" },
    ]);
    expect(without(incidentLabels, "IssueLabel", /./)).toEqual([
      { message: "no label of the repository is declared" },
    ]);
  });
});
