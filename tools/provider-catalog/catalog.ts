import { existsSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";
import type { Catalog, Shape } from "../../src/simulator/provider/sdk-catalog";
import { declarationsOf, fileOf, propertiesOf, referenceName, secretsOf, unwrap } from "./typings";

/** What to read, and from which installed package (a folder of typings). */
export interface Source {
  root: string;
  resources: readonly string[];
  functions: readonly string[];
}

/** Reads the typings of every listed token into one catalog. */
export function buildCatalog({ root, resources, functions }: Source): Catalog {
  const reader = new Reader(root);
  const catalog: Catalog = {
    provider: reader.shape(typesFile(root, "provider"), "ProviderArgs"),
    resources: {},
    functions: {},
    types: reader.types,
  };
  for (const token of resources) catalog.resources[token] = reader.resource(token);
  for (const token of functions) catalog.functions[token] = reader.function(token);
  catalog.types = Object.fromEntries(Object.entries(reader.types).sort(byName));
  return catalog;
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);

function typesFile(root: string, name: string): string {
  const file = join(root, `${name}.d.ts`);
  return existsSync(file) ? file : join(root, `${name}.ts`);
}

/** Reads one package, collecting the nested object types that its resources mention. */
class Reader {
  readonly types: Record<string, Shape> = {};
  private readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  resource(token: string): Catalog["resources"][string] {
    const file = fileOf(this.root, token);
    const name = token.split(":")[1] ?? "";
    const inputs = this.shape(file, `${name}Args`);
    const outputs = this.shape(file, name, new Set(Object.keys(inputs)));
    return { inputs, outputs, secrets: secretsOf(file) };
  }

  function(token: string): Catalog["functions"][string] {
    const file = fileOf(this.root, token);
    const name = token.split(":")[1] ?? "";
    const pascal = name.charAt(0).toUpperCase() + name.slice(1);
    const hasInputs = declarationsOf(file).has(`${pascal}Args`);
    const inputs = hasInputs ? this.shape(file, `${pascal}Args`) : {};
    return { inputs, outputs: this.shape(file, `${pascal}Result`) };
  }

  /** The properties of one declaration, as the catalog writes them; those `elsewhere` only by presence. */
  shape(file: string, name: string, elsewhere = new Set<string>()): Shape {
    const declaration = declarationsOf(file).get(name);
    if (declaration === undefined) throw new Error(`${file} does not declare ${name}`);
    return Object.fromEntries(
      propertiesOf(declaration).map(({ name: property, type, required }) => [
        property,
        (elsewhere.has(property) ? "=" : this.expression(type)) + (required ? "!" : ""),
      ]),
    );
  }

  private expression(node: ts.TypeNode): string {
    const { type } = unwrap(node);
    if (ts.isArrayTypeNode(type)) return `${this.expression(type.elementType)}[]`;
    if (ts.isTypeLiteralNode(type)) return this.map(type);
    if (ts.isUnionTypeNode(type)) return this.union(type);
    if (ts.isLiteralTypeNode(type)) return "string";
    if (ts.isTypeReferenceNode(type)) return this.reference(referenceName(type));
    return keywords.get(type.kind) ?? unreadable(ts.SyntaxKind[type.kind]);
  }

  private map(type: ts.TypeLiteralNode): string {
    const [member] = type.members;
    if (member && ts.isIndexSignatureDeclaration(member))
      return `${this.expression(member.type)}{}`;
    return unreadable("an object type without a name");
  }

  /** `string | enums.X` takes any string; `string | Role` takes a resource, which arrives as its id. */
  private union(type: ts.UnionTypeNode): string {
    const members = type.types.map((member) => this.expression(member));
    const plain = [...new Set(members)];
    if (plain.length === 1 && plain[0]) return plain[0];
    if (plain.includes("json")) return "json";
    return plain.includes("string") ? "string" : plain.join("|");
  }

  private reference(name: string): string {
    if (/^(inputs|outputs)\.iam\.PolicyDocument$|^PolicyDocument$/.test(name)) return "json";
    if (name === "pulumi.asset.Archive") return "archive";
    if (name === "pulumi.asset.Asset") return "asset";
    const [side, ...rest] = name.split(".");
    if (side === "inputs" || side === "outputs") return this.nested(side, rest.join("."));
    // Enumerations are open (the API adds values), and a resource passed by value arrives as its id.
    return "string";
  }

  private nested(side: "inputs" | "outputs", name: string): string {
    const key = side === "inputs" ? name : `out.${name}`;
    if (this.types[key] === undefined) {
      this.types[key] = {};
      const file = typesFile(join(this.root, "types"), side === "inputs" ? "input" : "output");
      this.types[key] = this.shape(file, name);
    }
    return `#${key}`;
  }
}

const keywords = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.StringKeyword, "string"],
  [ts.SyntaxKind.NumberKeyword, "number"],
  [ts.SyntaxKind.BooleanKeyword, "boolean"],
  [ts.SyntaxKind.AnyKeyword, "any"],
]);

function unreadable(what: string): never {
  throw new Error(`the catalog cannot express ${what}: teach tools/provider-catalog/catalog.ts`);
}
