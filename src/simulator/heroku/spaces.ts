import { address, uuid } from "../provider/made-up";
import { type Model } from "../provider/model";
import { matching, oneOf } from "../provider/rules";
import { need } from "../provider/state";
import { ofSpace, refused } from "./words";

const cidr = (path: string) =>
  matching(path, /^\d{1,3}(\.\d{1,3}){3}\/(\d|[12]\d|3[0-2])$/, "must be a CIDR network");

/** Private Spaces. */
export const spaces: Record<string, Model> = {
  "index/space:Space": {
    replaces: ["cidr", "dataCidr", "generation", "organization", "region", "shield"],
    defaults: { generation: "cedar", shield: false },
    unique: (draft) => need(draft, "name"),
    taken: (draft) =>
      refused("POST", "/spaces", "422", `Name ${need(draft, "name")} is already taken`),
    rules: [oneOf("generation", "cedar", "fir"), cidr("cidr"), cidr("dataCidr")],
    forbidden: (_, { generation, shield }) =>
      generation === "fir" && shield === true
        ? "shield spaces are not supported for fir generation"
        : undefined,
    outputs: {
      cidr: () => "10.0.0.0/16",
      dataCidr: () => "10.1.0.0/16",
      outboundIps: ({ seed }) => [1, 2, 3, 4].map((n) => address(seed, `outbound ${n}`)),
    },
  },
  "index/spaceAppAccess:SpaceAppAccess": {
    replaces: ["email", "space"],
    sets: ["permissions"],
    adopts: () => true,
    references: { space: ofSpace },
  },
  "index/spaceInboundRuleset:SpaceInboundRuleset": {
    replaces: ["space"],
    sets: ["rules"],
    imports: null,
    adopts: () => true,
    rules: [oneOf("rules.action", "allow", "deny"), cidr("rules.source")],
    references: { space: ofSpace },
  },
  "index/spacePeeringConnectionAccepter:SpacePeeringConnectionAccepter": {
    id: (draft) => need(draft, "vpcPeeringConnectionId"),
    replaces: "all",
    references: { space: ofSpace },
    outputs: { status: () => "active", type: () => "customer-managed" },
  },
  "index/spaceVpnConnection:SpaceVpnConnection": {
    id: (draft) => `${need(draft, "space")}:${uuid(draft.seed)}`,
    replaces: ["name", "publicIp", "routableCidrs", "space"],
    sets: ["routableCidrs"],
    rules: [cidr("routableCidrs")],
    references: { space: ofSpace },
    outputs: { ikeVersion: () => 1, spaceCidrBlock: () => "10.0.0.0/16" },
  },
};
