import {
  type CloudControlClient,
  GetResourceCommand,
  paginateListResources,
} from "@aws-sdk/client-cloudcontrol";
import { paginateDescribeParameters, type SSMClient } from "@aws-sdk/client-ssm";
import { at, type Item } from "./listing";

/**
 * What Cloud Control tells at `AWS::S3::Bucket`, `AWS::KMS::Alias?` (each described, where a list tells no more than
 * ids) or `AWS::IAM::Role#Policies#name` (a property of one).
 */
export async function controlled(
  client: CloudControlClient,
  path: string,
): Promise<readonly Item[]> {
  const [type = "", property, id = ""] = path.split("#");
  if (property !== undefined) {
    const found = at(await described(client, type, decodeURIComponent(id)), property);
    if (found === undefined || found === null || found === "") return [];
    return Array.isArray(found)
      ? (found as Item[])
      : [typeof found === "object" ? (found as Item) : { value: found }];
  }
  const [name = "", details] = type.split("?");
  const found: Item[] = [];
  for await (const { ResourceDescriptions = [] } of paginateListResources(
    { client },
    { TypeName: name },
  ))
    for (const { Identifier = "", Properties = "{}" } of ResourceDescriptions)
      found.push(
        details === undefined
          ? (JSON.parse(Properties) as Item)
          : await described(client, name, Identifier),
      );
  return found;
}

async function described(
  client: CloudControlClient,
  TypeName: string,
  Identifier: string,
): Promise<Item> {
  const command = new GetResourceCommand({ TypeName, Identifier });
  const { ResourceDescription } = await client.send(command);
  return JSON.parse(ResourceDescription?.Properties ?? "{}") as Item;
}

/** Names of SSM parameters, without a value. */
export async function parameters(client: SSMClient): Promise<readonly Item[]> {
  const found: Item[] = [];
  for await (const { Parameters = [] } of paginateDescribeParameters(
    { client },
    { MaxResults: 50 },
  ))
    found.push(...Parameters.map(({ Name }) => ({ Name })));
  return found;
}
