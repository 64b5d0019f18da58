import {
  GetBucketVersioningCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NotFound,
  type S3Client,
} from "@aws-sdk/client-s3";
import type { Readable } from "node:stream";
import { awsFault } from "./aws";
import type { Listed } from "./bucket";
import { type Patience, patience } from "./request";
import { s3Client } from "./s3";

/** What a bucket says of the versions that it keeps. */
export interface Versioning {
  readonly status: string;
  /** Only the root user can enable it (BCP §2.5). */
  readonly mfaDelete: string;
}

/** Backups in any bucket, looked at and never changed. */
export class Backups {
  private readonly client: S3Client;

  constructor(
    private readonly bucket: string,
    patient: Patience = patience,
  ) {
    this.client = s3Client(patient);
  }

  /** Size and age; undefined where there is no such object. */
  async head(key: string): Promise<Listed | undefined> {
    try {
      const { ContentLength, LastModified } = await this.client.send(
        new HeadObjectCommand({ Bucket: this.bucket, Key: key }),
      );
      return { key, size: ContentLength ?? 0, modified: LastModified ?? new Date(0) };
    } catch (error) {
      if (error instanceof NotFound) return undefined;
      throw awsFault("S3", `HeadObject ${this.bucket}/${key}`, error);
    }
  }

  /** The bytes of a range, such as `0-63`, or `-8` for the last eight. */
  async range(key: string, range: string): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of await this.get(key, `bytes=${range}`)) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }

  /** The whole object, as it comes. */
  async stream(key: string): Promise<Readable> {
    return this.get(key);
  }

  async versioning(): Promise<Versioning> {
    try {
      const command = new GetBucketVersioningCommand({ Bucket: this.bucket });
      const { Status, MFADelete } = await this.client.send(command);
      return { status: Status ?? "never enabled", mfaDelete: MFADelete ?? "Disabled" };
    } catch (error) {
      throw awsFault("S3", `GetBucketVersioning ${this.bucket}`, error);
    }
  }

  private async get(key: string, range?: string): Promise<Readable> {
    try {
      const { Body } = await this.client.send(
        new GetObjectCommand({
          Bucket: this.bucket,
          Key: key,
          ...(range !== undefined && { Range: range }),
        }),
      );
      return Body as Readable;
    } catch (error) {
      throw awsFault("S3", `GetObject ${this.bucket}/${key}`, error);
    }
  }
}
