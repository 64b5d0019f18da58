/** Protobuf's `Struct.fromJavaScript`, with bags that stay plain until they are sent. */
declare function lazily(struct: object): unknown;
export = lazily;
