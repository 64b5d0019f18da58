import {
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";

/** Every page of the versions and markers below a prefix; the SDK has no paginator for them. */
export async function* versionPages(
  client: S3Client,
  place: { readonly Bucket: string; readonly Prefix: string },
): AsyncGenerator<ListObjectVersionsCommandOutput, void, undefined> {
  let from: Pick<ListObjectVersionsCommandOutput, "NextKeyMarker" | "NextVersionIdMarker"> = {};
  for (;;) {
    const page: ListObjectVersionsCommandOutput = await client.send(
      new ListObjectVersionsCommand({
        ...place,
        ...(from.NextKeyMarker !== undefined && { KeyMarker: from.NextKeyMarker }),
        ...(from.NextVersionIdMarker !== undefined && {
          VersionIdMarker: from.NextVersionIdMarker,
        }),
      }),
    );
    yield page;
    if (!page.IsTruncated) return;
    from = page;
  }
}
