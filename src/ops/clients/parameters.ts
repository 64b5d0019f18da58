import {
  GetParameterCommand,
  ParameterNotFound,
  PutParameterCommand,
  SSMClient,
} from "@aws-sdk/client-ssm";
import type { Environment } from "../../domain/environments";
import { awsClient, awsFault } from "./aws";
import { type Patience, patience } from "./request";

/** The SSM parameters of the AWS side (BCP §1.8). */
export class Parameters {
  private readonly client: SSMClient;

  constructor(
    private readonly environment: Environment,
    patient: Patience = patience,
  ) {
    this.client = new SSMClient(awsClient(patient));
  }

  /** The value; undefined where there is no such parameter. */
  async read(name: string): Promise<string | undefined> {
    const command = new GetParameterCommand({ Name: name, WithDecryption: true });
    try {
      return (await this.client.send(command)).Parameter?.Value;
    } catch (error) {
      if (error instanceof ParameterNotFound) return undefined;
      throw awsFault("SSM", `GetParameter ${name}`, error);
    }
  }

  /** A new version under the parameters' own key: without its name AWS would take the account's default. */
  async write(name: string, value: string): Promise<void> {
    const command = new PutParameterCommand({
      Name: name,
      Value: value,
      Type: "SecureString",
      KeyId: `alias/raxx-parameters-${this.environment}`,
      Overwrite: true,
    });
    await this.client.send(command).catch((error: unknown) => {
      throw awsFault("SSM", `PutParameter ${name}`, error);
    });
  }
}
