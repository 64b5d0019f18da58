/**
 * Pulumi writes each bag of properties as a tree of protobuf's messages, one for every value, and whoever reads it in
 * the same process makes plain values of them again. These bags stay plain until somebody asks for the tree, to send it.
 *
 * @param {(new () => object) & { fromJavaScript: (plain: object) => object }} Struct protobuf's own
 * @returns its `fromJavaScript`, for whatever starts from a bundle
 */
module.exports = (Struct) => {
  const { fromJavaScript } = Struct;

  class PlainStruct extends Struct {
    constructor(plain) {
      super();
      this.plain = plain;
    }

    toJavaScript() {
      return this.plain ?? super.toJavaScript();
    }

    getFieldsMap(...options) {
      this.grow();
      return super.getFieldsMap(...options);
    }

    toArray() {
      this.grow();
      return super.toArray();
    }

    /** From here on the tree is what counts: it may be changed. */
    grow() {
      if (this.plain === undefined) return;
      const { plain } = this;
      this.plain = undefined;
      const fields = super.getFieldsMap();
      fromJavaScript(plain)
        .getFieldsMap()
        .forEach((value, name) => fields.set(name, value));
    }
  }

  return (plain) => new PlainStruct(plain);
};
