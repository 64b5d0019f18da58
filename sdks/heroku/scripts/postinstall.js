/**
 * Compiles the sources to bin/ when npm installs the package. Each file is translated on its own, which
 * takes a second for all of them; types are checked by the project's own checks. A file that is already
 * right is not written again, so a second run changes nothing and passes where nothing may be written.
 */
const fs = require("node:fs");
const path = require("node:path");
const ts = require("typescript");

const root = path.join(__dirname, "..");
const bin = path.join(root, "bin");

function main() {
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  // The compiled code reads its version from the manifest beside it.
  const wanted = new Map([["package.json", read(path.join(root, "package.json"))]]);
  for (const file of fileNames) {
    const name = path.relative(root, file).replace(/\.ts$/, "");
    wanted.set(`${name}.js`, translated(ts.transpileModule, file, options));
    wanted.set(`${name}.d.ts`, translated(ts.transpileDeclaration, file, options));
  }
  for (const [file, text] of wanted) write(path.join(bin, file), text);
  removeOthers(new Set([...wanted.keys()].map(path.normalize)));
}

function translated(translate, fileName, compilerOptions) {
  const request = { fileName, compilerOptions, reportDiagnostics: true };
  const { outputText, diagnostics } = translate(read(fileName), request);
  const [problem] = diagnostics;
  if (problem === undefined) return outputText;
  throw new Error(`${fileName}: ${ts.flattenDiagnosticMessageText(problem.messageText, " ")}`);
}

function read(file) {
  return fs.readFileSync(file, "utf8");
}

/** Replaces the file in one step: a program that starts meanwhile reads the old text or the new one. */
function write(file, text) {
  if (fs.existsSync(file) && read(file) === text) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, text);
  fs.renameSync(draft, file);
}

/** Code that an earlier version of the package left behind would still be found by an import. */
function removeOthers(wanted) {
  for (const file of fs.readdirSync(bin, { recursive: true })) {
    if (/\.(js|d\.ts)$/.test(file) && !wanted.has(file)) fs.rmSync(path.join(bin, file));
  }
}

main();
