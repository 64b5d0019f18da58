/**
 * Pulumi gives every property of a resource an Output at once: a dozen promises, a proxy and seven functions, for
 * properties that mostly nobody reads. These are made when they are read first.
 *
 * @param {{ Output: new (...parts: unknown[]) => object }} outputs Pulumi's own
 * @param {{ isGrpcError: (error: unknown) => boolean }} errors Pulumi's own
 * @returns Pulumi's `transferProperties`, for the bundle of the check
 */
module.exports = (outputs, errors) => {
  /** What was settled or read of each resource's properties, by name. */
  const properties = new WeakMap();
  /** One pair of functions for all properties of a name, so that resources of a type are alike to the machine. */
  const accessors = new Map();

  const accessorOf = (key) => {
    let accessor = accessors.get(key);
    if (!accessor) accessors.set(key, (accessor = accessorFor(key)));
    return accessor;
  };

  const accessorFor = (key) => ({
    configurable: true,
    enumerable: true,
    get() {
      return outputOf(this, key);
    },
    // What a program assigns itself is no Output of ours any more.
    set(value) {
      Object.defineProperty(this, key, { value, writable: true });
    },
  });

  function outputOf(resource, key) {
    const known = properties.get(resource);
    const { output, settled } = known[key] ?? {};
    if (output) return output;
    const parts = settled?.map((part) => Promise.resolve(part));
    const pending = settled ? undefined : [0, 1, 2, 3].map(deferred);
    const made = new outputs.Output(resource, ...(parts ?? pending.map(({ promise }) => promise)));
    known[key] = { output: made, pending };
    return made;
  }

  /** What Pulumi settles a property with: value, whether it is known and secret, on what it depends. */
  const settling = (resource, key) => (value, isKnown, isSecret, dependencies, error) => {
    if (error) {
      if (errors.isGrpcError(error)) return;
      // Somebody has to hear of it, and be it the process.
      outputOf(resource, key);
      for (const { reject } of properties.get(resource)[key].pending) reject(error);
      return;
    }
    const settled = [value, isKnown, isSecret, dependencies ?? []];
    const known = properties.get(resource);
    const { pending } = known[key] ?? {};
    if (pending) for (const [index, { resolve }] of pending.entries()) resolve(settled[index]);
    else known[key] = { settled: isEmpty(settled) ? empty(isKnown) : settled };
  };

  return function transferProperties(onto, label, props) {
    const resolvers = {};
    properties.set(onto, {});
    for (const key of Object.keys(props)) {
      // Those two are the resource's own.
      if (key === "id" || key === "urn") continue;
      if (Object.hasOwn(onto, key))
        throw new Error(`Property '${key}' is already initialized on target '${label}`);
      Object.defineProperty(onto, key, accessorOf(key));
      resolvers[key] = settling(onto, key);
    }
    return resolvers;
  };
};

const absent = [undefined, false, false, []];
const absentButKnown = [undefined, true, false, []];
/** Most properties are outputs that a preview does not know: they share what they are settled with. */
const empty = (isKnown) => (isKnown ? absentButKnown : absent);
const isEmpty = ([value, , isSecret, dependencies]) =>
  value === undefined && isSecret === false && dependencies.length === 0;

function deferred() {
  let resolve;
  let reject;
  const promise = new Promise((...functions) => ([resolve, reject] = functions));
  return { promise, resolve, reject };
}
