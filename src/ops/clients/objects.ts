import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListMultipartUploadsCommand,
  paginateListObjectsV2,
  type S3Client,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { createHash } from "node:crypto";
import { awsFault } from "./aws";
import { inParts } from "./parts";
import { type Patience, patience } from "./request";
import { s3Client } from "./s3";
import { versionPages } from "./version-pages";

/** What an object holds, whichever way it went. */
export interface Content {
  readonly bytes: number;
  /** Hexadecimal digits. */
  readonly sha256: string;
}

/** A part of 5 MiB on a line of 1 Mbit/s. */
const timesLongerThanAnAnswer = 4;

/** Objects of one bucket that are too large to be held: written and read piece by piece. */
export class Objects {
  private readonly client: S3Client;

  constructor(
    readonly bucket: string,
    patient: Patience = patience,
  ) {
    const timeoutMs = patient.timeoutMs * timesLongerThanAnAnswer;
    this.client = s3Client({ ...patient, timeoutMs });
  }

  /** Writes an object that appears whole, or not at all where `pieces` fail. */
  async upload(key: string, pieces: AsyncIterable<Uint8Array>): Promise<Content> {
    const place = { Bucket: this.bucket, Key: key };
    const { UploadId } = await this.asking("CreateMultipartUpload", key, async () =>
      this.client.send(new CreateMultipartUploadCommand(place)),
    );
    try {
      return await this.inUpload({ ...place, UploadId }, pieces);
    } catch (error) {
      // What could not be ended either is swept by the next run.
      await this.client
        .send(new AbortMultipartUploadCommand({ ...place, UploadId }))
        .catch(() => undefined);
      throw error;
    }
  }

  private async inUpload(
    upload: { Bucket: string; Key: string; UploadId: string | undefined },
    pieces: AsyncIterable<Uint8Array>,
  ): Promise<Content> {
    const hash = createHash("sha256");
    const parts: { PartNumber: number; ETag: string | undefined }[] = [];
    let bytes = 0;
    for await (const Body of inParts(pieces)) {
      const PartNumber = parts.length + 1;
      hash.update(Body);
      bytes += Body.length;
      const { ETag } = await this.asking("UploadPart", upload.Key, async () =>
        this.client.send(new UploadPartCommand({ ...upload, PartNumber, Body })),
      );
      parts.push({ PartNumber, ETag });
    }
    await this.asking("CompleteMultipartUpload", upload.Key, async () =>
      this.client.send(
        new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts: parts } }),
      ),
    );
    return { bytes, sha256: hash.digest("hex") };
  }

  /** What an object holds, piece by piece. */
  async *read(key: string): AsyncGenerator<Uint8Array, void, undefined> {
    const { Body } = await this.asking("GetObject", key, async () =>
      this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key: key })),
    );
    try {
      yield* Body as AsyncIterable<Uint8Array>;
    } catch (error) {
      throw awsFault("S3", `GetObject ${this.bucket}/${key}`, error);
    }
  }

  /** Gives an object another name as well, at once and whole; up to 5 GB, which is S3's limit. */
  async copy(from: string, to: string): Promise<void> {
    const CopySource = `${this.bucket}/${encodeURI(from)}`;
    await this.asking("CopyObject", to, async () =>
      this.client.send(new CopyObjectCommand({ Bucket: this.bucket, Key: to, CopySource })),
    );
  }

  /** Keys that begin with `prefix`, in their order. */
  async keys(prefix: string): Promise<readonly string[]> {
    return this.asking("ListObjectsV2", prefix, async () => {
      const pages = paginateListObjectsV2(
        { client: this.client },
        { Bucket: this.bucket, Prefix: prefix },
      );
      const found: string[] = [];
      for await (const { Contents = [] } of pages)
        found.push(...Contents.map(({ Key = "" }) => Key));
      return found;
    });
  }

  /** Removes whatever lies under `prefix`, in every version, and ends every upload that was abandoned there. */
  async sweep(prefix: string): Promise<void> {
    const place = { Bucket: this.bucket, Prefix: prefix };
    await this.asking("sweeping", prefix, async () => {
      const { Uploads = [] } = await this.client.send(new ListMultipartUploadsCommand(place));
      for (const { Key, UploadId } of Uploads)
        await this.client.send(
          new AbortMultipartUploadCommand({ Bucket: this.bucket, Key, UploadId }),
        );
      for await (const { Versions = [], DeleteMarkers = [] } of versionPages(this.client, place))
        for (const { Key, VersionId } of [...Versions, ...DeleteMarkers])
          await this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key, VersionId }));
    });
  }

  private async asking<Answer>(
    what: string,
    key: string,
    ask: () => Promise<Answer>,
  ): Promise<Answer> {
    try {
      return await ask();
    } catch (error) {
      throw awsFault("S3", `${what} ${this.bucket}/${key}`, error);
    }
  }
}
