import { valueAtLeast, valueOneOf } from "../provider/framework-rules";
import { moment } from "../provider/made-up";
import { type Draft, type Model } from "../provider/model";
import { need } from "../provider/state";
import { at, given, text } from "../wire/values";
import { refused } from "./words";

/**
 * Spectrum, for applications that do not speak HTTP. Origins that are Workers are newer than the sources that could
 * be read: what is known of them is from the typings.
 */
export const spectrum: Record<string, Model> = {
  "index/spectrumApplication:SpectrumApplication": {
    defaults: {
      argoSmartRouting: false,
      ipFirewall: false,
      proxyProtocol: "off",
      tls: "off",
      trafficType: "direct",
    },
    rules: [
      valueOneOf("dns.type", "CNAME", "ADDRESS"),
      valueOneOf("tls", "off", "flexible", "full", "strict"),
      valueAtLeast("originDns.ttl", 600),
      valueOneOf("originDns.type", "", "A", "AAAA", "SRV"),
      valueOneOf("proxyProtocol", "off", "v1", "v2", "simple"),
      valueOneOf("trafficType", "direct", "http", "https", "worker"),
      valueOneOf("edgeIps.connectivity", "all", "ipv4", "ipv6"),
      valueOneOf("edgeIps.type", "dynamic", "static"),
    ],
    refusal,
    outputs: {
      createdOn: () => moment,
      edgeIps: () => ({ connectivity: "all", type: "dynamic" }),
      modifiedOn: () => moment,
    },
  },
};

/** Origins that are no Worker. */
const otherOrigins = ["originDirects", "originDns", "originPort"];

/** The provider passes all of this on. That the API refuses it is from its documentation; the words are ours. */
function refusal(draft: Draft): string | undefined {
  const { inputs } = draft;
  const protocol = need(draft, "protocol");
  const hostname = at(inputs, "dns.name");
  const problem = [
    !/^(tcp|udp)\/\d{1,5}(-\d{1,5})?$/.test(protocol) && `invalid protocol ${protocol}`,
    given(inputs, "originPort") && !given(inputs, "originDns") && "origin_port needs origin_dns",
    given(inputs, "originWorkerId") &&
      otherOrigins.some((name) => given(inputs, name)) &&
      "origin_worker_id excludes other origins",
    inputs["ipFirewall"] === true && !protocol.startsWith("tcp/") && "ip_firewall is for TCP only",
    inputs["argoSmartRouting"] === true &&
      (text(inputs, "trafficType") ?? "direct") !== "direct" &&
      "argo_smart_routing needs the traffic type direct",
  ].find((one) => one !== false);
  const doing = `creating Spectrum application ${String(hostname ?? draft.name)}`;
  return problem && refused(doing, "400 Bad Request", 11_000, problem);
}
