/**
 * gRPC, loaded when somebody first connects: Pulumi's SDK makes a class of each service's client while it loads, and a
 * command that speaks with no engine makes an object of none.
 * @param load gives the library itself
 */
module.exports = (load) => {
  const makeGenericClientConstructor = (...service) =>
    function Client(...args) {
      return new (load().makeGenericClientConstructor(...service))(...args);
    };
  const get = (_, name) => {
    if (name === "__esModule") return true;
    return name === "makeGenericClientConstructor" ? makeGenericClientConstructor : load()[name];
  };
  return new Proxy({}, { get });
};
