import * as pulumi from "@pulumi/pulumi";
import * as aws from "@pulumi/aws";

/** What a program is given: options that put its resources below its own component. */
export type At = pulumi.CustomResourceOptions;

/** A small program of somebody, and what the pack must say of it. */
export interface Case {
  readonly title: string;
  /** The project that declares it: our own where absent, in which everything is ours. */
  readonly project?: "raxx" | "shop";
  readonly stack: "prod" | "staging" | "dev";
  /**
   * The mandatory policies that it breaks; empty where it keeps them all. More than one only where the
   * promises overlap: a column of personal data is never an approved one.
   */
  readonly breaks: readonly string[];
  readonly declare: (at: At) => void;
}

/** Writes the cases about one policy. */
export class About {
  readonly cases: Case[] = [];

  constructor(
    private readonly policy: string,
    private readonly stack: Case["stack"] = "staging",
    private readonly also: readonly string[] = [],
  ) {}

  /** Breaks the policy, and no other but those that it overlaps with. */
  bad(title: string, declare: Case["declare"]): this {
    return this.add(title, [this.policy, ...this.also], declare);
  }

  /** A near miss: keeps the policy, and every other. */
  fine(title: string, declare: Case["declare"]): this {
    return this.add(title, [], declare);
  }

  private add(title: string, breaks: Case["breaks"], declare: Case["declare"]): this {
    this.cases.push({ title: `${this.policy}: ${title}`, stack: this.stack, breaks, declare });
    return this;
  }
}

/** A value that no preview can show. */
export const hidden = (at: At): pulumi.Output<string> =>
  new aws.sns.Topic("source", { name: "source" }, at).arn;

/** `raxx:…` components carry facts as inputs, whoever declares them. */
export const component = (type: string, name: string, props: object, at: At) =>
  new pulumi.ComponentResource(type, name, { ...props }, { parent: at.parent });
