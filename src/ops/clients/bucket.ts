import {
  GetObjectCommand,
  NoSuchKey,
  paginateListObjectsV2,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import { backend } from "../../domain/backend";
import { CannotRun } from "../../process/cannot-run";
import { awsFault } from "./aws";
import { type Patience, patience } from "./request";
import { s3Client } from "./s3";
import { largestAnswer, TooLarge, wholeText } from "./whole-text";

/** An object and the version of it that was read. */
export interface Stored {
  readonly text: string;
  readonly etag: string;
  /** How long ago it was written when it was read, in milliseconds, by the server's clock alone; none where it does not say. */
  readonly ageMs: number | undefined;
}

/** An object as a list shows it. */
export interface Listed {
  readonly key: string;
  /** Bytes. */
  readonly size: number;
  readonly modified: Date;
}

/** A bucket; by default the state bucket, where operations keep what two of them have to agree on. */
export class Bucket {
  private readonly client: S3Client;

  constructor(
    patient: Patience = patience,
    private readonly name: string = backend.bucket,
  ) {
    this.client = s3Client(patient);
  }

  /** Every object whose key begins with `prefix`, in the order of their keys. */
  async list(prefix: string): Promise<readonly Listed[]> {
    const found: Listed[] = [];
    try {
      const pages = paginateListObjectsV2(
        { client: this.client },
        { Bucket: this.name, Prefix: prefix },
      );
      for await (const { Contents = [] } of pages)
        for (const { Key = "", Size = 0, LastModified = new Date(0) } of Contents)
          found.push({ key: Key, size: Size, modified: LastModified });
      return found;
    } catch (error) {
      throw awsFault("S3", `ListObjectsV2 ${this.name}/${prefix}`, error);
    }
  }

  /** The object; undefined where there is none. */
  async read(key: string): Promise<Stored | undefined> {
    try {
      const command = new GetObjectCommand({ Bucket: this.name, Key: key });
      const clock = answeredAt(command);
      const { Body, ETag, LastModified } = await this.client.send(command);
      const text = await wholeText((Body ?? null) as AsyncIterable<Uint8Array> | null);
      const ageMs = LastModified && clock.now && clock.now.getTime() - LastModified.getTime();
      return { text, etag: ETag ?? "", ageMs };
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      if (error instanceof TooLarge) throw tooLarge(`${this.name}/${key}`);
      throw awsFault("S3", `GetObject ${this.name}/${key}`, error);
    }
  }

  /** Writes where nothing is. Resolves to whether it did. */
  async create(key: string, text: string): Promise<boolean> {
    return this.put(key, text, { IfNoneMatch: "*" });
  }

  /** Writes over the version that was read, and over no other. Resolves to whether it did. */
  async replace(key: string, text: string, etag: string): Promise<boolean> {
    return this.put(key, text, { IfMatch: etag });
  }

  private async put(
    key: string,
    text: string,
    condition: { readonly IfNoneMatch?: string; readonly IfMatch?: string },
  ): Promise<boolean> {
    const object = {
      Bucket: this.name,
      Key: key,
      Body: text,
      ContentType: "application/json",
    };
    try {
      await this.client.send(new PutObjectCommand({ ...object, ...condition }));
      return true;
    } catch (error) {
      if (lost(error)) return false;
      throw awsFault("S3", `PutObject ${this.name}/${key}`, error);
    }
  }
}

/** Somebody else wrote first: 412 when it is there, 409 while both write. */
const lost = (error: unknown): boolean =>
  error instanceof S3ServiceException && [409, 412].includes(error.$metadata.httpStatusCode ?? 0);

const tooLarge = (place: string): CannotRun =>
  new CannotRun(
    `S3: ${place} is larger than ${largestAnswer / 2 ** 20} MiB, which nothing of this program is, and is not read. Look at what wrote it.`,
  );

/** When the server says that it answered, once it has: no clock of ours is asked. */
function answeredAt(command: GetObjectCommand): { readonly now: Date | undefined } {
  const clock: { now: Date | undefined } = { now: undefined };
  command.middlewareStack.add(
    (next) => async (args) => {
      const answer = await next(args);
      const { headers } = answer.response as { readonly headers: Readonly<Record<string, string>> };
      const now = new Date(headers["date"] ?? "");
      clock.now = Number.isNaN(now.getTime()) ? undefined : now;
      return answer;
    },
    // Behind what reads the answer: the answer itself is still there.
    { step: "deserialize", priority: "low" },
  );
  return clock;
}
