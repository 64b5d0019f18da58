/** A value as it is, and as it looks when something has written it down for something else. */
export function formsOf(value: string): readonly (readonly [name: string, form: string])[] {
  const bytes = Buffer.from(value);
  const hex = bytes.toString("hex");
  const forms: [string, string][] = [
    ["plain", value],
    ["hex", hex],
    ["HEX", hex.toUpperCase()],
    ["URL", encodeURIComponent(value)],
    ["form", new URLSearchParams([["", value]]).toString().slice(1)],
    ["JSON", JSON.stringify(value).slice(1, -1)],
    ["JSON in JSON", JSON.stringify(JSON.stringify(value)).slice(3, -3)],
    ...[0, 1, 2].flatMap((offset): [string, string][] => {
      const within = middleOfBase64(bytes, offset);
      const url = within.replaceAll("+", "-").replaceAll("/", "_");
      return [
        ["base64", within],
        ["base64url", url],
      ];
    }),
  ];
  // Of two forms that look the same the first gives the name.
  return forms.filter(([, form], at) => forms.findIndex((each) => each[1] === form) === at);
}

/** What stays of a value's base64 wherever it stands in a longer text: what no neighbour has a part in. */
function middleOfBase64(bytes: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
  return text.slice(offset === 0 ? 0 : 4).replace(/[^=]?=+$|.{0,1}$/, "");
}
