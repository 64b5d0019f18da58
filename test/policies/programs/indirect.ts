import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { About, type At } from "./program";

const home = "us-east-1";
const abroad = "us-west-2";
const isQueue = (type: string): boolean => type === "aws:sqs/queue:Queue";

/** Puts a queue there, whatever it says itself; the same in the two forms that Pulumi has for it. */
const moved =
  (region: string): pulumi.ResourceTransform =>
  ({ type, props, opts }) =>
    isQueue(type) ? { props: { ...props, region }, opts } : undefined;

const movedBefore =
  (region: string): pulumi.ResourceTransformation =>
  ({ type, props, opts }) =>
    isQueue(type) ? { props: { ...props, region }, opts } : undefined;

/** A queue of the platform; without a region it stands where the stack's configuration says, which is abroad. */
const queue = (at: At, region?: pulumi.Input<string>): aws.sqs.Queue =>
  new aws.sqs.Queue("q", { name: "raxx-jobs", region }, at);

function below(at: At, opts: pulumi.ComponentResourceOptions): At {
  const outer = new pulumi.ComponentResource("test:index:Outer", "outer", {}, { ...at, ...opts });
  const parent = new pulumi.ComponentResource("test:index:Inner", "inner", {}, { parent: outer });
  return { parent };
}

/** Programs whose declarations say less than what the engine makes of them. */
export const indirectPrograms = new About("region-pinned")
  .bad("by the stack's configuration", (at) => void queue(at))
  .bad("by a transform", (at) => void queue({ ...at, transforms: [moved(abroad)] }, home))
  .bad("by a transform of what is above", (at) => {
    void queue(below(at, { transforms: [moved(abroad)] }), home);
  })
  .bad("by a transformation", (at) => {
    void queue({ ...at, transformations: [movedBefore(abroad)] }, home);
  })
  .bad("by a transform after another", (at) => {
    const transforms = [moved(abroad)];
    void queue({ ...below(at, { transforms }), transforms: [moved(home)] }, home);
  })
  .bad("by the provider that a transform hands over", (at) => {
    const provider = new aws.Provider("oregon", { region: abroad }, at);
    const change: pulumi.ResourceTransform = ({ props, opts }) => ({
      props,
      opts: { ...opts, provider },
    });
    void queue({ ...at, transforms: [change] });
  })
  .bad("by a look-up", (at) => void queue(at, aws.getRegionOutput({}, at).region))
  .bad("by a look-up that is awaited", (at) => {
    const looked = aws.getRegion({}, at).then(({ region }) => region);
    void queue(at, looked);
  })
  .fine("brought home by a transform", (at) => {
    void queue({ ...at, transforms: [moved(home)] }, abroad);
  })
  .fine("brought home by a transform of what is above", (at) => {
    void queue(below(at, { transforms: [moved(home)] }));
  })
  .fine("brought home by a transformation", (at) => {
    void queue({ ...at, transformations: [movedBefore(home)] });
  }).cases;
