import type * as pulumi from "@pulumi/pulumi";

/** Of so many the engine still has to answer; each has some resources, and it works on 16 resources by default. */
const atOnce = 8;

/**
 * Declares what there can be thousands of, a few at a time: Pulumi keeps a hundred kilobytes for each resource that
 * the engine has not answered yet.
 * @param declare gives the last resource that an item is made of
 */
export async function someAtATime<Item>(
  items: readonly Item[],
  declare: (item: Item) => pulumi.Resource,
): Promise<void> {
  const answers: Promise<string>[] = [];
  for (const item of items) {
    answers.push(answered(declare(item)));
    if (answers.length > atOnce) await answers.shift();
  }
}

const answered = ({ urn }: pulumi.Resource): Promise<string> =>
  new Promise((resolve) => void urn.apply(resolve));
