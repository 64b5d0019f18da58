import * as pulumi from "@pulumi/pulumi";
import type { Edge, Publication } from "../../src/components/edge";

/** Type under which a test finds what a system published. */
export const publication = "test:edge:Publication";

/** An edge that only records: each publication becomes a resource, so that its outputs are awaited. */
export const recordingEdge: Edge = {
  publish: (host, published) => void new Published(host, published),
};

class Published extends pulumi.ComponentResource {
  constructor(host: string, published: Publication) {
    super(publication, host, { host, ...published });
    this.registerOutputs({});
  }
}
