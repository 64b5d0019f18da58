import { beforeAll, describe, expect, it } from "vitest";
import { declared } from "../../src/check/declared";
import { stackFileConfig } from "../../src/config/stack-file/read";
import { environments } from "../../src/domain/environments";
import type { Fault } from "../../src/domain/verdict";
import { judgeResource, judgeStack } from "../../src/policies/pack/evaluate";
import { rules } from "../../src/policies/rules";
import type { Rule } from "../../src/policies/rule/rule";
import { Stack } from "../../src/policies/rule/stack";
import type { Properties, Resource } from "../../src/policies/rule/resource";
import { isStatefulType } from "../../src/policies/lens/stateful";
import { program } from "../../src/program";
import { breachesOf } from "../support/programs";
import { type Mutation, mutationsOf, namesOf, raw, withProps } from "../support/programs-mutations";
import { forbiddenVariables, guardedFields, indispensable } from "./programs/guarded";
import { unguardedFields } from "./programs/unguarded";

describe.each(environments)("our own %s, with one thing wrong", (stack) => {
  let resources: readonly Resource[];

  beforeAll(async () => {
    const config = stackFileConfig(process.cwd(), stack);
    resources = await declared({ project: "raxx", stack, config, run: program });
  });

  /** The rule that noticed the last mutation comes first: mutations of a field are noticed by the same one. */
  let inTurn: readonly Rule[] = rules;

  /** Only what was changed can break a rule about one resource; the others were judged to keep them all. */
  function isCaught({ original, spoiled }: Mutation): boolean {
    const changed = resources.flatMap((each) => (each === original ? (spoiled ?? []) : each));
    const added = changed.filter((each) => !resources.includes(each));
    const whole = new Stack(changed);
    const notices = (rule: Rule): boolean =>
      rule.scope === "resource"
        ? added.some((each) => judgeResource([rule], each, { stack }).some(isMandatory))
        : judgeStack([rule], whole, { stack }).some(isMandatory);
    const noticing = inTurn.find(notices);
    if (noticing) inTurn = [noticing, ...inTurn.filter((each) => each !== noticing)];
    return noticing !== undefined;
  }

  const isMandatory = ({ level }: Fault): boolean => level === "mandatory";

  /** Those that nothing notices. */
  function survivors(mutations: readonly Mutation[]): string[] {
    expect(mutations.length).toBeGreaterThan(0);
    process.stdout.write(`${stack}: ${mutations.length} mutations\n`);
    return mutations.filter((mutation) => !isCaught(mutation)).map(({ title }) => title);
  }

  const changedBy =
    (what: string, change: (original: Resource) => Resource | undefined) =>
    (original: Resource): Mutation => ({
      title: `${original.type} ${original.name}: ${what}`,
      original,
      spoiled: change(original),
    });

  it("has no field that is neither guarded nor left unguarded for a reason", () => {
    const fields = resources.flatMap(({ type, props }) =>
      Object.keys(props).map((property) => `${type} ${property}`),
    );
    const known = new Set(guardedFields.map(({ type, path }) => `${type} ${path.split(".")[0]}`));
    const overlooked = [...new Set(fields)]
      .filter((field) => !known.has(field))
      .filter((field) => !unguardedFields.some(([, pattern]) => pattern.test(field)));
    expect(overlooked).toEqual([]);
  });

  it("breaks nothing as it is", () => {
    expect(breachesOf(stack, resources)).toEqual([]);
  });

  it("is refused with any guarded field spoiled", () => {
    const fields = guardedFields.filter(({ only = stack }) => only === stack);
    expect(survivors(fields.flatMap((field) => mutationsOf(resources, field)))).toEqual([]);
  }, 600_000);

  it("is refused with a variable that must never be", () => {
    const mutations = forbiddenVariables.flatMap(([on, name, value]) =>
      resources
        .filter(({ type }) => type === "heroku:index/appConfigAssociation:AppConfigAssociation")
        .filter((each) => on.test(each.name))
        .map(
          changedBy(`with ${name}`, (original) => {
            const props = raw(original.props) as Properties;
            return withProps(original, {
              ...props,
              vars: { ...(props["vars"] as object), [name]: value },
            });
          }),
        ),
    );
    expect(survivors(mutations)).toEqual([]);
  });

  it("is refused without any of what a promise rests on", () => {
    const mutations = indispensable.flatMap(([type, on, only = stack]) =>
      resources
        .filter(() => only === stack)
        .filter((each) => each.type === type && on.test(namesOf(each)))
        .map(changedBy("not declared", () => undefined)),
    );
    expect(survivors(mutations)).toEqual([]);
  });

  it("is refused in another region, by way of the provider", () => {
    const regional =
      /^aws:(?:s3\/bucket|dynamodb|ssm|sns|sqs|cloudwatch|kms\/key|lightsail\/instance):?/;
    const provider = { type: "pulumi:providers:aws", props: { region: "us-west-2" } };
    const mutations = resources
      .filter(({ type }) => regional.test(type))
      .filter(({ props }) => props["tags"] !== undefined && props["availabilityZone"] === undefined)
      // What says itself where it stands is guarded above.
      .filter(({ props }) => props["region"] === undefined)
      .map(changedBy("through a provider of us-west-2", (original) => ({ ...original, provider })));
    expect(survivors(mutations)).toEqual([]);
  });

  it("is refused when Pulumi is told not to keep a guarded field", () => {
    const fields = guardedFields.filter(
      ({ only = stack, unknown }) => only === stack && unknown !== false,
    );
    const mutations = fields.flatMap((field) => {
      const [property = ""] = field.path.split(".");
      const originals = new Set(mutationsOf(resources, field).map(({ original }) => original));
      return [...originals].map(
        changedBy(`ignores changes of ${property}`, (original) => ({
          ...original,
          ignoreChanges: [...original.ignoreChanges, property],
        })),
      );
    });
    expect(survivors(mutations)).toEqual([]);
  });

  it.runIf(stack === "prod")("is refused without the protection of what holds state", () => {
    const mutations = resources
      .filter(({ type, props }) => isStatefulType(type, props))
      .map(changedBy("not protected", (original) => ({ ...original, protect: false })));
    expect(survivors(mutations)).toEqual([]);
  });
});
