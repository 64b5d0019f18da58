import { beforeAll, describe, expect, it } from "vitest";
import { declared } from "../../../../src/check/declared";
import { stackFileConfig } from "../../../../src/config/stack-file/read";
import { type Environment, environments } from "../../../../src/domain/environments";
import type { Properties, Resource } from "../../../../src/policies/rule/resource";
import {
  analyticsGoalsServed,
  goalsApproved,
} from "../../../../src/policies/rules/analytics/analytics-goals-approved";
import { program } from "../../../../src/program";
import { raw, withProps } from "../../../support/programs-mutations";
import { faults, findings, resource } from "../../../support/resources";
import { column, schema } from "../../../support/schema";

describe("analytics-goals-approved, of what is declared", () => {
  const rule = goalsApproved({
    signals: {
      kind: { type: "text", goals: [1, 2] },
      price: { type: "integer", goals: [2, 3] },
    },
  });
  const table = (...names: string[]) => ({
    name: "public.signals",
    columns: names.map((name) => column(name)),
    primaryKey: [],
    foreignKeys: [],
    checks: [],
    indexed: [],
  });
  const judgeRoute = (path: string, goal: number) =>
    faults(rule, resource({ type: "raxx:analytics:Goals", props: { routes: [{ path, goal }] } }));
  const unassessed = "a path serves a goal that the assessment does not approve";

  it("accepts columns of Goals 1 and 2, and leaves to others what no dictionary has", () => {
    expect(faults(rule, schema([table("kind", "toString")]))).toEqual([]);
  });

  it("rejects a column that serves Goal 3 as well", () => {
    expect(faults(rule, schema([table("kind", "price")]))).toEqual([
      "column public.signals.price serves a goal that the assessment does not approve",
    ]);
  });

  it.each([
    ["/signals", 1, []],
    ["/v1/signals/*", 2, []],
    ["/export", 3, [unassessed]],
    ["/export", 0, [unassessed]],
    ["/*", 1, ["what serves a goal is no path of its own"]],
    ["/", 2, ["what serves a goal is no path of its own"]],
    ['/a" or true or "', 2, ["what serves a goal is no path of its own"]],
  ])("judges %s for Goal %i", (path, goal, found) => {
    expect(judgeRoute(path, goal)).toEqual(found);
  });
});

describe("analytics-goals-approved, of what is reached", () => {
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

  const refused = [
    {
      urn: "raxx.app",
      message:
        "Cloudflare does not block each path of analytics.raxx.app that serves no approved goal",
    },
  ];
  const [host, health] = ["analytics.raxx.app", `http.request.uri.path eq "/health"`];
  const goals = [1, 2].map((goal) => `http.request.uri.path eq "/placeholder-of-goal-${goal}"`);
  const closed = {
    action: "block",
    expression: `starts_with(lower(http.host), "${host}") and not (${[health, ...goals].join(" or ")})`,
  };
  const judge = (type: string, name: string, change: Properties) =>
    findings(
      analyticsGoalsServed,
      stacks.prod.map((each) =>
        each.type.endsWith(`:${type}`) && each.name === name
          ? withProps(each, { ...(raw(each.props) as Properties), ...change })
          : each,
      ),
    );
  const judgeRules = (...rules: Properties[]) => judge("Ruleset", "raxx.app-firewall", { rules });

  it.each(environments)("is kept by our own %s", (stack) => {
    expect(findings(analyticsGoalsServed, stacks[stack], { stack })).toEqual([]);
  });

  it("accepts the rule alone", () => {
    expect(judgeRules(closed)).toEqual([]);
  });

  it.each<[string, Properties[]]>([
    ["no rule", []],
    ["a rule that is off", [{ ...closed, enabled: false }]],
    ["a rule that only logs", [{ ...closed, action: "log" }]],
    [
      "a path more",
      [
        {
          ...closed,
          expression: closed.expression.replace(`(${health}`, `($& or ${health}x`),
        },
      ],
    ],
    ["another host", [{ ...closed, expression: closed.expression.replace(host, "x.raxx.app") }]],
    ["a rule that lets requests pass by", [{ action: "skip", expression: "true" }, closed]],
  ])("rejects %s", (_, rules) => {
    expect(judgeRules(...rules)).toEqual(refused);
  });

  it.each<[string, string, Properties]>([
    ["an address that is let in before", "accessRule:AccessRule", { mode: "whitelist" }],
    [
      "a rule of the account that lets requests pass by",
      "ruleset:Ruleset",
      { kind: "root", rules: [{ action: "skip", expression: "true" }] },
    ],
  ])("rejects %s", (_, type, props) => {
    const before = resource({ type: `cloudflare:index/${type}`, name: "before", props });
    expect(findings(analyticsGoalsServed, [...stacks.prod, before])).toEqual(refused);
  });

  it("rejects a path that is let through, and that no goal names any more", () => {
    const routes = [{ path: "/placeholder-of-goal-1", goal: 1 }];
    expect(judge("Goals", "analytics-goals", { routes })).toEqual(refused);
  });
});
