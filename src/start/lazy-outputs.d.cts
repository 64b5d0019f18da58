/** Pulumi's `transferProperties`, with Outputs that are made when they are read. */
declare function lazily(outputs: object, errors: object): unknown;
export = lazily;
