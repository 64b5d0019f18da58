import { hex, uuid } from "../provider/made-up";
import { type Model } from "../provider/model";
import { oneOf } from "../provider/rules";
import { globalArn } from "./words";

/** CloudFront. */
export const cloudfront: Record<string, Model> = {
  "cloudfront/distribution:Distribution": {
    id: ({ seed }) => `E${hex(seed, "id", 13).toUpperCase()}`,
    defaults: {
      httpVersion: "http2",
      priceClass: "PriceClass_All",
      retainOnDelete: false,
      staging: false,
      waitForDeployment: true,
    },
    replaces: ["staging"],
    unread: ["retainOnDelete", "waitForDeployment"],
    sets: ["aliases", "origins"],
    rules: [
      oneOf("priceClass", "PriceClass_None", "PriceClass_All", "PriceClass_100", "PriceClass_200"),
      oneOf("httpVersion", "http1.1", "http2", "http3", "http2and3"),
      oneOf(
        "defaultCacheBehavior.viewerProtocolPolicy",
        "allow-all",
        "https-only",
        "redirect-to-https",
      ),
      oneOf("restrictions.geoRestriction.restrictionType", "none", "whitelist", "blacklist"),
    ],
    outputs: {
      arn: (draft) => globalArn("cloudfront", draft, `distribution/${draft.id}`),
      domainName: ({ seed }) => `d${hex(seed, "domain", 13)}.simulated.cloudfront.net`,
      hostedZoneId: () => "Z2FDTNDATAQYW2",
      callerReference: ({ seed }) => uuid(seed, "caller"),
      status: () => "Deployed",
      etag: ({ seed }) => `E${hex(seed, "etag", 13).toUpperCase()}`,
    },
  },
};
