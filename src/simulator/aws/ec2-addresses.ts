import { address, hex } from "../provider/made-up";
import { type Draft, type Model } from "../provider/model";
import { oneOf } from "../provider/rules";
import { given } from "../wire/values";
import { ec2Id } from "./ec2";
import { apiError, arn, regionOf } from "./words";

/** EC2: fixed addresses. */
export const ec2Addresses: Record<string, Model> = {
  "ec2/eip:Eip": {
    id: ec2Id("eipalloc"),
    replaces: ["address", "domain", "ipamPoolId", "networkBorderGroup", "publicIpv4Pool"],
    rules: [oneOf("domain", "vpc", "standard")],
    references: {
      instance: {
        to: "aws:ec2/instance:Instance",
        error: (value, { name }) =>
          apiError(
            `associating EC2 EIP (${name})`,
            "EC2",
            "AssociateAddress",
            400,
            `InvalidInstanceID.NotFound: The instance ID '${value}' does not exist`,
          ),
      },
    },
    outputs: {
      allocationId: ({ id }) => id,
      arn: (draft) => arn("ec2", draft, `elastic-ip/${draft.id}`),
      // Giving both an instance and an interface is no error of the API.
      associationId: (draft) =>
        isAssociated(draft) ? `eipassoc-0${hex(draft.seed, "association", 16)}` : "",
      carrierIp: () => "",
      customerOwnedIp: () => "",
      domain: () => "vpc",
      networkBorderGroup: regionOf,
      privateDns: (draft) => (isAssociated(draft) ? "ip-10-0-0-10.simulated.invalid" : ""),
      privateIp: (draft) => (isAssociated(draft) ? "10.0.0.10" : ""),
      ptrRecord: () => "",
      publicDns: (draft) => `ec2-${addressOf(draft).replaceAll(".", "-")}.simulated.invalid`,
      publicIp: addressOf,
      publicIpv4Pool: () => "amazon",
    },
  },
};

const isAssociated = ({ inputs }: Draft): boolean =>
  given(inputs, "instance") || given(inputs, "networkInterface");

/** The address that was brought, or one of Amazon's. */
function addressOf({ seed, inputs }: Draft): string {
  const own = inputs["address"];
  return typeof own === "string" ? own : address(seed, "public");
}
