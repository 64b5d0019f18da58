import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LogGroup } from "@pulumi/aws/cloudwatch";
import { Role, RolePolicy } from "@pulumi/aws/iam";
import { Function as Receiver, FunctionUrl, Permission } from "@pulumi/aws/lambda";
import { Parameter } from "@pulumi/aws/ssm";
import * as pulumi from "@pulumi/pulumi";
import { allow } from "../domain/iam-policy";
import { drainsVariable, logSink, type LogSinkFacts, type LogSinkName } from "../domain/log-sinks";
import type { Environment } from "../domain/environments";
import type { System } from "./system";

export interface LogSinkArgs {
  readonly name: LogSinkName;
  readonly environment: Environment;
  readonly region: string;
  readonly retentionDays: number;
  readonly accountId: string;
}

/** An app, and the token by which Heroku names its drain. */
export interface Drained {
  readonly app: string;
  readonly token: pulumi.Input<string>;
}

/**
 * Takes the log lines of Heroku's drains, and keeps them where they can be queried (detection FINDING-002). Heroku signs
 * nothing, so anybody can call the receiver; it reads the post of a drain that was admitted, and of nobody else.
 */
export class LogSink extends pulumi.ComponentResource {
  /** Where a drain posts. */
  readonly url: pulumi.Output<string>;
  private readonly facts: LogSinkFacts;

  constructor(
    private readonly args: LogSinkArgs,
    private readonly system: System,
  ) {
    super("raxx:logs:Sink", `${args.name}-log-sink`, {}, { parent: system });
    this.facts = logSink(args.name, args.environment);
    const receiver = this.declareReceiver(this.declareGroup(), this.declareRole());
    this.url = this.publish(receiver);
    this.registerOutputs({ url: this.url });
  }

  /** Tells the receiver which drains it takes lines of: a digest of each token and the app's name, no secret. */
  admit(drained: readonly Drained[]): void {
    const { name, region } = this.args;
    const entries = pulumi
      .all(
        drained.map(({ app, token }) => pulumi.output(token).apply((text) => [digest(text), app])),
      )
      .apply((pairs) => JSON.stringify(Object.fromEntries(pairs)));
    new Parameter(
      `${name}-log-drains`,
      {
        name: this.facts.drains,
        type: "String",
        insecureValue: pulumi.unsecret(entries),
        description: "SHA-256 of each drain's token, and its app",
        region,
        tags: this.system.tags("internal"),
      },
      this.child,
    );
  }

  private get child(): pulumi.CustomResourceOptions {
    return { parent: this };
  }

  private declareGroup(): LogGroup {
    const { name, region, retentionDays: retentionInDays } = this.args;
    const tags = this.system.tags("confidential");
    return new LogGroup(
      `${name}-log-lines`,
      { name: this.facts.group, retentionInDays, region, tags },
      { ...this.system.stateful, parent: this },
    );
  }

  private declareRole(): Role {
    const { name, region, accountId } = this.args;
    const { receiver, group, drains } = this.facts;
    const role = new Role(
      `${name}-log-sink-role`,
      {
        name: receiver,
        description: `Lets ${receiver} write ${group}`,
        assumeRolePolicy: JSON.stringify(trust),
        tags: this.system.tags("internal"),
      },
      this.child,
    );
    const at = (service: string, path: string) =>
      `arn:aws:${service}:${region}:${accountId}:${path}`;
    const statements = [
      allow(
        "WriteLines",
        ["logs:CreateLogStream", "logs:PutLogEvents"],
        [at("logs", `log-group:${group}:*`)],
      ),
      allow("ReadDrains", ["ssm:GetParameter"], [at("ssm", `parameter${drains}`)]),
    ];
    const policy = JSON.stringify({ Version: "2012-10-17", Statement: statements });
    new RolePolicy(
      `${name}-log-sink-lines`,
      { name: "lines", role: role.name, policy },
      this.child,
    );
    return role;
  }

  private declareReceiver(group: LogGroup, role: Role): Receiver {
    const { name, region } = this.args;
    return new Receiver(
      `${name}-log-receiver`,
      {
        name: this.facts.receiver,
        description: "Takes log lines of Heroku's drains",
        role: role.arn,
        runtime: "nodejs22.x",
        architectures: ["arm64"],
        handler: "index.handler",
        code: receiverCode(),
        memorySize: 256,
        timeout: 30,
        // Anybody can call it: what that may cost is bounded.
        reservedConcurrentExecutions: 10,
        environment: {
          variables: { LOG_GROUP: this.facts.group, [drainsVariable]: this.facts.drains },
        },
        // Its own few lines stand beside those that it takes.
        loggingConfig: {
          logFormat: "JSON",
          logGroup: group.name,
          applicationLogLevel: "WARN",
          systemLogLevel: "WARN",
        },
        region,
        tags: this.system.tags("internal"),
      },
      this.child,
    );
  }

  /** Who may call it takes two statements: one for the address, one for the function behind it. */
  private publish({ name: functionName }: Receiver): pulumi.Output<string> {
    const { name, region } = this.args;
    const anybody = { function: functionName, principal: "*", region };
    const admitted = [
      new Permission(
        `${name}-log-sink-address`,
        {
          statementId: "DrainsPost",
          action: "lambda:InvokeFunctionUrl",
          functionUrlAuthType: "NONE",
          ...anybody,
        },
        this.child,
      ),
      new Permission(
        `${name}-log-sink-invocation`,
        {
          statementId: "AddressInvokes",
          action: "lambda:InvokeFunction",
          invokedViaFunctionUrl: true,
          ...anybody,
        },
        this.child,
      ),
    ];
    return new FunctionUrl(
      `${name}-log-sink-url`,
      { functionName, authorizationType: "NONE", invokeMode: "BUFFERED", region },
      { ...this.child, dependsOn: admitted },
    ).functionUrl;
  }
}

const trust = {
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Principal: { Service: "lambda.amazonaws.com" },
      Action: "sts:AssumeRole",
    },
  ],
};

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

/** In the state rather than a path to it, so that a preview shows which lines change. */
const receiverCode = (): pulumi.asset.AssetArchive =>
  new pulumi.asset.AssetArchive(
    Object.fromEntries(
      ["index.mjs", "sign.mjs"].map((file) => [
        file,
        new pulumi.asset.StringAsset(
          readFileSync(join(__dirname, "..", "..", "workers", "log-sink", file), "utf8"),
        ),
      ]),
    ),
  );
