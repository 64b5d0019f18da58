/**
 * Protobuf keeps each bag of properties as a tree of messages, one for every value. Pulumi writes plain values into it,
 * and whoever reads it makes plain values of it again: hundreds of thousands of messages that nobody looks at. These
 * bags stay plain, made or received, until somebody asks for the tree, to change it or to send it.
 *
 * @param Struct protobuf's own, which is changed
 */
module.exports = (Struct) => {
  const { fromJavaScript, prototype } = Struct;
  const { getFieldsMap, toArray, toJavaScript } = prototype;

  /** Whether a tree is being made, down to its leaves. */
  let isGrowing = false;

  /** From here on the tree is what counts. */
  function grow(bag) {
    const { plain } = bag;
    if (plain === undefined) return;
    bag.plain = undefined;
    const fields = getFieldsMap.call(bag);
    isGrowing = true;
    try {
      for (const [name, value] of fromJavaScript(plain).getFieldsMap().entries())
        fields.set(name, value);
    } finally {
      isGrowing = false;
    }
  }

  const keeping = (bag, plain) => Object.assign(bag, { plain });

  Struct.fromJavaScript = (plain) =>
    isGrowing ? fromJavaScript(plain) : keeping(new Struct(), plain);
  Struct.deserializeBinaryFromReader = (bag, reader) => keeping(bag, properties(reader));
  prototype.toJavaScript = function () {
    return this.plain ?? toJavaScript.call(this);
  };
  prototype.getFieldsMap = function (...options) {
    grow(this);
    return getFieldsMap.apply(this, options);
  };
  prototype.toArray = function () {
    grow(this);
    return toArray.call(this);
  };
};

/** The fields of a `google.protobuf.Struct`, whose one field is a map. */
function properties(reader) {
  const plain = {};
  while (advances(reader)) {
    if (reader.getFieldNumber() === 1) {
      const [name, value] = inside(reader, entry);
      // Assigned, it would be the object's prototype, which nobody reads.
      if (name === "__proto__") Object.defineProperty(plain, name, { value, enumerable: true });
      else plain[name] = value;
    } else reader.skipField();
  }
  return plain;
}

function entry(reader) {
  let name = "";
  let value;
  while (advances(reader)) {
    const field = reader.getFieldNumber();
    if (field === 1) name = reader.readString();
    else if (field === 2) value = inside(reader, anyOf);
    else reader.skipField();
  }
  return [name, value];
}

/** A `google.protobuf.Value`; `undefined` of a kind that was invented since. */
function anyOf(reader) {
  let value;
  while (advances(reader)) value = read(reader);
  return value;
}

function read(reader) {
  switch (reader.getFieldNumber()) {
    case 1:
      reader.readEnum();
      return null;
    case 2:
      return reader.readDouble();
    case 3:
      return reader.readString();
    case 4:
      return reader.readBool();
    case 5:
      return inside(reader, properties);
    case 6:
      return inside(reader, items);
    default:
      return void reader.skipField();
  }
}

/** A `google.protobuf.ListValue`. */
function items(reader) {
  const list = [];
  while (advances(reader)) {
    if (reader.getFieldNumber() === 1) list.push(inside(reader, anyOf));
    else reader.skipField();
  }
  return list;
}

const advances = (reader) => reader.nextField() && !reader.isEndGroup();

/** What `use` makes of the message that comes next. */
function inside(reader, use) {
  let made;
  reader.readMessage(null, () => (made = use(reader)));
  return made;
}
