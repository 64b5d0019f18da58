/**
 * Compiles the sources to bin/ when npm installs the package. Each file is translated on its own, which
 * takes about a second; types are checked with the program that uses them. A file that is already right
 * is not written again, so a second run changes nothing and also passes where the folder is read-only.
 */
const fs = require("node:fs");
const path = require("node:path");
const ts = require("typescript");

const root = path.join(__dirname, "..");
const bin = path.join(root, "bin");
const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile);
const compilerOptions = { ...config.compilerOptions, sourceMap: false, declarationMap: false };

function main() {
  // `getVersion` reads the package's version from beside the compiled code.
  const wanted = new Map([["package.json", read("package.json")]]);
  for (const file of config.files) {
    const name = file.replace(/\.ts$/, "");
    wanted.set(`${name}.js`, translated(ts.transpileModule, file));
    wanted.set(`${name}.d.ts`, translated(ts.transpileDeclaration, file));
  }
  for (const [file, text] of wanted) write(path.join(bin, file), text);
  removeOthers(wanted);
}

function translated(translate, fileName) {
  const { outputText, diagnostics } = translate(read(fileName), {
    fileName,
    compilerOptions: ts.convertCompilerOptionsFromJson(compilerOptions, root).options,
    reportDiagnostics: true,
  });
  if (diagnostics.length === 0) return outputText;
  throw new Error(`${fileName}: ${ts.flattenDiagnosticMessageText(diagnostics[0].messageText, " ")}`);
}

function read(file) {
  return fs.readFileSync(path.join(root, file), "utf8");
}

/** Replaces the file in one step: a program that starts meanwhile sees the old text or the new one. */
function write(file, text) {
  if (fs.existsSync(file) && fs.readFileSync(file, "utf8") === text) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, text);
  fs.renameSync(draft, file);
}

/** What an earlier version of the package left behind. */
function removeOthers(wanted) {
  for (const file of fs.readdirSync(bin, { recursive: true })) {
    const isCode = /\.(js|d\.ts)$/.test(file);
    if (isCode && !wanted.has(file.split(path.sep).join("/"))) fs.rmSync(path.join(bin, file));
  }
}

main();
