/** Type and name in `urn:pulumi:stack::project::parent$type::name`; only the name may hold colons itself. */
export function partsOf(urn: string): { readonly type: string; readonly name: string } {
  const [, , types = "", ...name] = urn.split("::");
  return { type: types.split("$").at(-1) ?? "", name: name.join("::") };
}
