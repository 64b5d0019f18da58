import {
  DeleteObjectCommand,
  GetObjectCommand,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { backend } from "../../domain/backend";
import { awsFault } from "./aws";
import { type Patience, patience } from "./request";
import { s3Client } from "./s3";
import { versionPages } from "./version-pages";

/** One version of an object; of a deleted one the newest is a marker without content. */
export interface Version {
  readonly key: string;
  readonly id: string;
  readonly modified: Date;
  readonly isMarker: boolean;
  readonly isLatest: boolean;
  readonly etag: string;
  /** Bytes. */
  readonly size: number;
}

/** The state bucket with all versions that it keeps of an object (BCP §1.7, Win 2). */
export class Versions {
  private readonly client: S3Client;

  constructor(patient: Patience = patience) {
    this.client = s3Client(patient);
  }

  /** Every version below a prefix; those of one object newest first, its markers last. */
  async below(prefix: string): Promise<readonly Version[]> {
    const [found, markers]: [Version[], Version[]] = [[], []];
    await this.asking(`ListObjectVersions ${prefix}`, async () => {
      const place = { Bucket: backend.bucket, Prefix: prefix };
      for await (const page of versionPages(this.client, place)) {
        found.push(...(page.Versions ?? []).map((each) => versionOf(each, false)));
        markers.push(...(page.DeleteMarkers ?? []).map((each) => versionOf(each, true)));
      }
    });
    return [...found, ...markers];
  }

  /** The versions of one object. */
  async of(key: string): Promise<readonly Version[]> {
    return (await this.below(key)).filter((version) => version.key === key);
  }

  async read({ key, id }: Pick<Version, "key" | "id">): Promise<Buffer> {
    return this.asking(`GetObject ${key}`, async () => {
      const command = new GetObjectCommand({ Bucket: backend.bucket, Key: key, VersionId: id });
      const { Body } = await this.client.send(command);
      return Buffer.from((await Body?.transformToByteArray()) ?? []);
    });
  }

  /**
   * Writes a new version, over `latest` and over no other.
   * @param latest as it was listed; absent where the object may be anything
   */
  async write(key: string, content: Buffer, latest?: Version): Promise<void> {
    await this.asking(`PutObject ${key}`, async () =>
      this.client.send(
        new PutObjectCommand({
          Bucket: backend.bucket,
          Key: key,
          Body: content,
          ContentType: "application/json",
          ...(latest && { IfMatch: latest.etag }),
        }),
      ),
    );
  }

  /** Deletes an object as anybody would: its versions stay, below a marker. */
  async delete(key: string): Promise<void> {
    await this.remove(key);
  }

  /** Takes a marker away, and what it hid is there again. */
  async undelete({ key, id, isMarker }: Version): Promise<void> {
    if (isMarker) await this.remove(key, id);
  }

  /** Removes every version below a prefix for good. */
  async removeBelow(prefix: string): Promise<void> {
    for (const { key, id } of await this.below(prefix)) await this.remove(key, id);
  }

  private async remove(key: string, id?: string): Promise<void> {
    await this.asking(`DeleteObject ${key}`, async () =>
      this.client.send(
        new DeleteObjectCommand({
          Bucket: backend.bucket,
          Key: key,
          ...(id !== undefined && { VersionId: id }),
        }),
      ),
    );
  }

  private async asking<Result>(what: string, ask: () => Promise<Result>): Promise<Result> {
    try {
      return await ask();
    } catch (error) {
      throw awsFault("S3", `${what} in ${backend.bucket}`, error);
    }
  }
}

const versionOf = (
  { Key = "", VersionId = "", LastModified = new Date(0), IsLatest = false, ...content }: Entry,
  isMarker: boolean,
): Version => ({
  key: Key,
  id: VersionId,
  modified: LastModified,
  isMarker,
  isLatest: IsLatest,
  etag: content.ETag ?? "",
  size: content.Size ?? 0,
});

/** What versions and markers have in common. */
interface Entry {
  readonly Key?: string | undefined;
  readonly VersionId?: string | undefined;
  readonly LastModified?: Date | undefined;
  readonly IsLatest?: boolean | undefined;
  readonly ETag?: string | undefined;
  readonly Size?: number | undefined;
}
