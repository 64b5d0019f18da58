const { createHash } = require("node:crypto");
const {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} = require("node:fs");

/** What a bundle is made from: its sources, what they import besides, and the versions of all else. */
const folders = ["src", "sdks"];
const files = ["db/analytics/dictionary.lock.json", "package-lock.json", "package.json"];

/** Calls `use` with each file below a path, in one order, as long as it stands there; to read a pipe takes for ever. */
function eachFile(path, use) {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const below = `${path}/${entry.name}`;
    if (entry.isDirectory()) eachFile(below, use);
    else if (entry.isFile() || isFile(below)) use(below);
  }
}

/** Whether a link leads to a file, or to nothing. */
const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? true;

/** What tells a file that was written again. An editor's lock is a link to nothing, and no source. */
function stampOf(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? "" : `${path} ${stats.size} ${stats.ino} ${stats.ctimeMs}\n`;
}

/**
 * The digest of the sources below `root`. Times do not say what is new: tar and rsync bring yesterday's. But
 * nobody can set the time of a file's last change of any kind (ctime): while none has changed, the digest that
 * was found before still holds, and nothing is read.
 */
function sourcesDigest(root) {
  const memory = `${root}/dist/bundle/sources.json`;
  let stamp = files.map((file) => stampOf(`${root}/${file}`)).join("");
  for (const folder of folders) eachFile(`${root}/${folder}`, (path) => (stamp += stampOf(path)));
  stamp = createHash("sha256").update(stamp).digest("hex");
  const kept = remembered(memory);
  if (kept?.stamp === stamp) return kept.digest;
  const digest = contentDigest(root);
  remember(memory, { stamp, digest });
  return digest;
}

function contentDigest(root) {
  const hash = createHash("sha256");
  const add = (path) =>
    existsSync(path) &&
    hash
      .update(`${path.slice(root.length)}\0`)
      .update(readFileSync(path))
      .update("\0");
  for (const file of files) add(`${root}/${file}`);
  for (const folder of folders) eachFile(`${root}/${folder}`, add);
  return hash.digest("hex");
}

function remembered(memory) {
  try {
    return JSON.parse(readFileSync(memory, "utf8"));
  } catch {
    return undefined;
  }
}

/** In one step, because another command may be reading it. A folder that cannot be written costs time alone. */
function remember(memory, kept) {
  try {
    writeFileSync(`${memory}.${process.pid}`, JSON.stringify(kept));
    renameSync(`${memory}.${process.pid}`, memory);
  } catch {}
}

/** What a bundle begins with: the digest of the sources that it was made from. */
const banner = (digest) => `/*${digest}*/`;

module.exports = { banner, files, folders, sourcesDigest };
