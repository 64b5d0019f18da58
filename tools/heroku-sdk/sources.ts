import { join } from "node:path";
import { format } from "prettier";
import { functionFile } from "./function";
import { fileOf, indexFile } from "./index-file";
import { inputTypesFile, outputTypesFile } from "./nested-types";
import { readNotes, Subject, type Note, type Notes } from "./notes";
import { providerFile, settingsFile } from "./provider";
import { resourceFile } from "./resource";
import { memberOf, type Schema } from "./schema";

/** Notes of a stack's settings: the same objects as the provider's, under shorter names. */
const settingsTypes: Record<string, string> = {
  "config.Customizations": "ProviderCustomization",
  "config.Delays": "ProviderDelays",
  "config.Timeouts": "ProviderTimeouts",
};

/** All generated files of the SDK, by path inside it. */
export async function sources(schemaText: string): Promise<Map<string, string>> {
  const schema = JSON.parse(schemaText) as Schema;
  const notes = readNotes(join(__dirname, "notes.yaml"));
  const files = new Map<string, string>();
  for (const [name, text] of rendered(schema, notes)) {
    files.set(name, await format(text, { parser: "typescript", printWidth: 100 }));
  }
  return files;
}

function* rendered(schema: Schema, notes: Notes): Generator<[file: string, text: string]> {
  const subject = (name: string, note: Note | undefined) => new Subject(name, note, notes.common);
  const nested = (name: string) => {
    const known = settingsTypes[name] ?? name;
    return subject(known, notes.types[known]);
  };
  // A method of the provider is part of its class.
  const functions = Object.keys(schema.functions).filter((token) => token.startsWith("heroku:"));
  for (const [token, resource] of Object.entries(schema.resources)) {
    const name = memberOf(token);
    yield [
      `${fileOf(token)}.ts`,
      resourceFile(token, resource, subject(name, notes.resources[name])),
    ];
  }
  for (const token of functions) {
    const found = schema.functions[token];
    const name = memberOf(token);
    if (found)
      yield [`${name}.ts`, functionFile(token, found, subject(name, notes.functions[name]))];
  }
  const provider = subject("Provider", notes.provider);
  yield ["provider.ts", providerFile(schema.provider, provider)];
  yield ["config/vars.ts", settingsFile(schema.config.variables, provider)];
  yield ["types/input.ts", inputTypesFile(schema, nested)];
  yield ["types/output.ts", outputTypesFile(schema, nested)];
  yield ["index.ts", indexFile(schema, functions)];
}
