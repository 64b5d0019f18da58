import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as ts from "typescript";

/** The declarations of one source file, by name; those inside namespaces as `namespace.Name`. */
export type Declarations = Map<string, ts.InterfaceDeclaration | ts.ClassDeclaration>;

const parsed = new Map<string, Declarations>();

/** Interfaces and classes that a `.d.ts` or `.ts` file declares. Each file is parsed once. */
export function declarationsOf(file: string): Declarations {
  const known = parsed.get(file);
  if (known !== undefined) return known;
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022);
  const declarations: Declarations = new Map();
  collect(source, "", declarations);
  parsed.set(file, declarations);
  return declarations;
}

function collect(node: ts.Node, prefix: string, into: Declarations): void {
  ts.forEachChild(node, (child) => {
    if (ts.isInterfaceDeclaration(child)) into.set(prefix + child.name.text, child);
    else if (ts.isClassDeclaration(child) && child.name) into.set(prefix + child.name.text, child);
    else if (ts.isModuleDeclaration(child) && child.body)
      collect(child.body, `${prefix}${child.name.text}.`, into);
  });
}

/** One property as its typing has it. `type` lacks `undefined` and every `pulumi.Input<>` wrapper. */
export interface Property {
  name: string;
  type: ts.TypeNode;
  required: boolean;
}

/** Data properties of an interface, or the outputs (`readonly x: pulumi.Output<…>`) of a resource class. */
export function propertiesOf(node: ts.InterfaceDeclaration | ts.ClassDeclaration): Property[] {
  return [...node.members].flatMap((member) => {
    if (!ts.isPropertySignature(member) && !ts.isPropertyDeclaration(member)) return [];
    if (member.type === undefined || isStatic(member)) return [];
    const { type, optional } = unwrap(member.type);
    const name = ts.isStringLiteral(member.name) ? member.name.text : nameOf(member.name);
    return [{ name, type, required: !optional && member.questionToken === undefined }];
  });
}

function isStatic(member: ts.PropertySignature | ts.PropertyDeclaration): boolean {
  const modifiers = ts.isPropertyDeclaration(member) ? ts.getModifiers(member) : undefined;
  const hidden = [ts.SyntaxKind.StaticKeyword, ts.SyntaxKind.PrivateKeyword];
  return modifiers?.some(({ kind }) => hidden.includes(kind)) ?? false;
}

function nameOf(name: ts.PropertyName): string {
  if (ts.isIdentifier(name)) return name.text;
  throw new Error("a property with a computed name cannot be catalogued");
}

/** Removes `pulumi.Input<>`, `pulumi.Output<>` and `| undefined`, which say nothing about the shape. */
export function unwrap(type: ts.TypeNode): { type: ts.TypeNode; optional: boolean } {
  if (ts.isParenthesizedTypeNode(type)) return unwrap(type.type);
  if (ts.isTypeReferenceNode(type) && /^pulumi\.(Input|Output)$/.test(referenceName(type))) {
    const [inner] = type.typeArguments ?? [];
    if (inner) return unwrap(inner);
  }
  if (!ts.isUnionTypeNode(type)) return { type, optional: false };
  const present = type.types.filter(({ kind }) => kind !== ts.SyntaxKind.UndefinedKeyword);
  const optional = present.length < type.types.length;
  const [only] = present;
  if (present.length === 1 && only) {
    const inner = unwrap(only);
    return { type: inner.type, optional: optional || inner.optional };
  }
  return { type: ts.factory.createUnionTypeNode(present), optional };
}

/** `pulumi.asset.Archive` of the type reference. */
export function referenceName(type: ts.TypeReferenceNode): string {
  const write = (name: ts.EntityName): string =>
    ts.isIdentifier(name) ? name.text : `${write(name.left)}.${name.right.text}`;
  return write(type.typeName);
}

/** The file of a package that declares `token`'s class, whatever the case its name is written in. */
export function fileOf(root: string, token: string): string {
  const [module = "", rest = ""] = token.split("/");
  const [member = ""] = rest.split(":");
  const folder = module === "index" ? root : join(root, module);
  for (const name of [member, member.toLowerCase(), aroundDigits(member), `${member}_`])
    for (const extension of [".d.ts", ".ts"]) {
      const file = join(folder, name + extension);
      if (existsSync(file)) return file;
    }
  throw new Error(`no typings for ${token} in ${root}: is the token spelled as the SDK spells it?`);
}

/** d1Database.d.ts is really d1database.d.ts: the SDK's file names lose the capital after a digit. */
const aroundDigits = (name: string): string =>
  name.replace(/(\d)([A-Z])/g, (_, digit: string, letter: string) => digit + letter.toLowerCase());

/** Names that the class marks secret: inputs it wraps in `pulumi.secret`, and `additionalSecretOutputs`. */
export function secretsOf(declaration: string): string[] {
  const code = join(dirname(declaration), sourceName(declaration));
  const source = readFileSync(code, "utf8");
  const wrapped = [...source.matchAll(/resourceInputs\["(\w+)"\] = .*pulumi\.secret\(/g)];
  const extra = /additionalSecretOutputs: \[([^\]]*)\]/.exec(source)?.[1] ?? "";
  const names = [...wrapped.map(([, name]) => name ?? ""), ...extra.matchAll(/"(\w+)"/g)];
  return [
    ...new Set(names.map((name) => (typeof name === "string" ? name : (name[1] ?? "")))),
  ].sort();
}

const sourceName = (declaration: string): string =>
  (declaration.split("/").pop() ?? "").replace(/\.d\.ts$/, ".js");
