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
  UploadPartCopyCommand,
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

/** Bytes that are copied at once: S3 takes 5 GB, and is to answer before the client loses its patience. */
const copyBytes = 512 * 1024 * 1024;

/** Where a part belongs. */
interface Part {
  readonly Bucket: string;
  readonly Key: string;
  readonly UploadId: string | undefined;
  readonly PartNumber: number;
}

/** `bytes=0-9`, `bytes=10-14`: all of an object, as S3 wants to be asked for parts of it. */
function* ranges(bytes: number, size: number): Generator<string, void, undefined> {
  for (let from = 0; from < bytes; from += size)
    yield `bytes=${from}-${Math.min(from + size, bytes) - 1}`;
}

/** Objects of one bucket that are too large to be held: written and read piece by piece. */
export class Objects {
  private readonly client: S3Client;

  constructor(
    readonly bucket: string,
    patient: Patience = patience,
    /** At least 5 MiB, which S3 wants of a part. */
    private readonly copiedAtOnce = copyBytes,
  ) {
    const timeoutMs = patient.timeoutMs * timesLongerThanAnAnswer;
    this.client = s3Client({ ...patient, timeoutMs });
  }

  /** Writes an object that appears whole, or not at all where `pieces` fail. */
  async upload(key: string, pieces: AsyncIterable<Uint8Array>): Promise<Content> {
    const hash = createHash("sha256");
    let bytes = 0;
    await this.inMultipart(key, "UploadPart", inParts(pieces), async (part, Body) => {
      hash.update(Body);
      bytes += Body.length;
      return (await this.client.send(new UploadPartCommand({ ...part, Body }))).ETag;
    });
    return { bytes, sha256: hash.digest("hex") };
  }

  /** An object of parts, each made by `send` of one of `sources`: whole at the end, and nothing where one fails. */
  private async inMultipart<Source>(
    key: string,
    what: string,
    sources: AsyncIterable<Source> | Iterable<Source>,
    send: (part: Part, source: Source) => Promise<string | undefined>,
  ): Promise<void> {
    const place = { Bucket: this.bucket, Key: key };
    const { UploadId } = await this.asking("CreateMultipartUpload", key, async () =>
      this.client.send(new CreateMultipartUploadCommand(place)),
    );
    const upload = { ...place, UploadId };
    try {
      const parts: { PartNumber: number; ETag: string | undefined }[] = [];
      for await (const source of sources) {
        const PartNumber = parts.length + 1;
        const sending = async () => send({ ...upload, PartNumber }, source);
        parts.push({ PartNumber, ETag: await this.asking(what, key, sending) });
      }
      await this.asking("CompleteMultipartUpload", key, async () =>
        this.client.send(
          new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts: parts } }),
        ),
      );
    } catch (error) {
      // What could not be ended either is ended by the next run.
      await this.client.send(new AbortMultipartUploadCommand(upload)).catch(() => undefined);
      throw error;
    }
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

  /**
   * Gives an object another name as well, at once and whole; one that is too large for a single request in parts, which
   * S3 copies without their coming here.
   * @param bytes that `from` has
   */
  async copy(from: string, to: string, bytes: number): Promise<void> {
    const CopySource = `${this.bucket}/${encodeURI(from)}`;
    if (bytes > this.copiedAtOnce)
      return this.inMultipart(
        to,
        "UploadPartCopy",
        ranges(bytes, this.copiedAtOnce),
        async (part, range) => {
          const copied = { ...part, CopySource, CopySourceRange: range };
          return (await this.client.send(new UploadPartCopyCommand(copied))).CopyPartResult?.ETag;
        },
      );
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
      await this.endUploads(prefix, () => true);
      for await (const { Versions = [], DeleteMarkers = [] } of versionPages(this.client, place))
        for (const { Key, VersionId } of [...Versions, ...DeleteMarkers])
          await this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key, VersionId }));
    });
  }

  /** Ends every upload of one object that was abandoned; the object itself stays. */
  async abandon(key: string): Promise<void> {
    await this.asking("abandoning", key, async () => this.endUploads(key, (each) => each === key));
  }

  private async endUploads(prefix: string, isMeant: (key: string) => boolean): Promise<void> {
    const place = { Bucket: this.bucket, Prefix: prefix };
    const { Uploads = [] } = await this.client.send(new ListMultipartUploadsCommand(place));
    for (const { Key = "", UploadId } of Uploads)
      if (isMeant(Key))
        await this.client.send(
          new AbortMultipartUploadCommand({ Bucket: this.bucket, Key, UploadId }),
        );
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
