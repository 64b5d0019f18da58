/** Changes protobuf's `Struct` so that bags of properties stay plain until somebody asks for the tree. */
declare function keepPlain(struct: object): void;
export = keepPlain;
