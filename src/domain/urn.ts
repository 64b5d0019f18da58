/** Type and name in `urn:pulumi:stack::project::parent$type::name`; only the name may hold colons itself. */
export function partsOf(urn: string): { readonly type: string; readonly name: string } {
  const [, , types = "", ...name] = urn.split("::");
  return { type: types.split("$").at(-1) ?? "", name: name.join("::") };
}

/** `aws:Bucket` of `aws:s3/bucket:Bucket`: the short name of a type, as the rows of promises name it. */
export const kindOf = (type: string): string => {
  const parts = type.split(":");
  return `${parts.at(0)}:${parts.at(-1)}`;
};
