import { GetAutoSnapshotsCommand, LightsailClient } from "@aws-sdk/client-lightsail";
import { awsClient, awsFault } from "./aws";
import { type Patience, patience } from "./request";

/** The daily snapshots of the two hosts (BCP §1.3, §1.4, Win 1). */
export class Lightsail {
  private readonly client: LightsailClient;

  constructor(patient: Patience = patience) {
    this.client = new LightsailClient(awsClient(patient));
  }

  /** When the newest automatic snapshot that ended well was made; undefined where there is none. */
  async newestSnapshot(instance: string): Promise<Date | undefined> {
    try {
      const command = new GetAutoSnapshotsCommand({ resourceName: instance });
      const { autoSnapshots = [] } = await this.client.send(command);
      return autoSnapshots
        .flatMap(({ status, createdAt }) => (status === "Success" && createdAt ? [createdAt] : []))
        .toSorted((one, other) => other.getTime() - one.getTime())[0];
    } catch (error) {
      throw awsFault("Lightsail", `GetAutoSnapshots ${instance}`, error);
    }
  }
}
