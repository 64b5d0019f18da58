import { Config, CustomResource, type Inputs } from "@pulumi/pulumi";

/** By token, because importing the provider's SDK takes longer than everything else here. */
class Resource extends CustomResource {
  constructor(type: string, resource: string, inputs: Inputs, protect = false) {
    super(`cloudflare:index/${type}`, resource, inputs, { protect });
  }
}

const config = new Config("raxx");
const accountId = "0123456789abcdef0123456789abcdef";

const status = { accountId, name: "raxx-status" };
new Resource("d1Database:D1Database", "status", status, config.requireBoolean("protect"));

const zoneId = "abcdef0123456789abcdef0123456789";
const record = { zoneId, name: "_note.raxx.app", type: "TXT", ttl: 300 };
new Resource("dnsRecord:DnsRecord", "note", { ...record, content: `"${config.require("note")}"` });

const more = config.get("more");
if (more !== undefined)
  new Resource("d1Database:D1Database", "more", { accountId, name: more }, true);
