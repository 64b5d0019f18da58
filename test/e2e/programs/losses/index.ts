import { Config, CustomResource } from "@pulumi/pulumi";

/** By token, because importing the provider's SDK takes longer than everything else here. */
class Database extends CustomResource {
  constructor(resource: string, name: string) {
    super(
      "cloudflare:index/d1Database:D1Database",
      resource,
      { accountId, name },
      { protect: true },
    );
  }
}

const config = new Config("raxx");
const accountId = "0123456789abcdef0123456789abcdef";

new Database("status", config.require("status"));
const archive = config.get("archive");
if (archive !== undefined) new Database("archive", archive);
