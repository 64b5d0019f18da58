import { valueBetween, valueOneOf, zeroOrBetween } from "../provider/framework-rules";
import { digits } from "../provider/made-up";
import { type Model } from "../provider/model";
import { ownerRefusal } from "./words";

/** The datasets that the typings name. */
const datasets = [
  ...["access_requests", "account_abuse_protection_events", "audit_logs", "audit_logs_v2"],
  ...["biso_user_actions", "casb_findings", "device_posture_results", "dex_application_tests"],
  ...["dex_device_state_events", "dlp_forensic_copies", "dns_firewall_logs", "dns_logs"],
  ...["email_security_alerts", "email_security_post_delivery_events", "firewall_events"],
  ...["gateway_dns", "gateway_http", "gateway_network", "http_requests", "ipsec_logs"],
  ...["magic_bgp_logs", "magic_ids_detections", "mcp_portal_logs", "mnm_flow_logs", "nel_reports"],
  ...["network_analytics_logs", "page_shield_events", "sinkhole_http_logs", "spectrum_events"],
  ...["ssh_logs", "turnstile_events", "warp_config_changes", "warp_toggle_changes"],
  ...["websocket_analytics", "workers_trace_events", "zaraz_events", "zero_trust_network_sessions"],
];

/** Logpush. Whether the destination takes the logs, and who owns it, is not asked. */
export const logpush: Record<string, Model> = {
  "index/logpushJob:LogpushJob": {
    id: ({ seed }) => digits(seed, "job", 7),
    replaces: ["dataset"],
    defaults: {
      dataset: "http_requests",
      enabled: false,
      filter: "",
      filterAttackTraffic: false,
      frequency: "high",
      kind: "",
      logpullOptions: "",
      maxUploadBytes: 0,
      maxUploadIntervalSeconds: 0,
      maxUploadRecords: 0,
      name: "",
    },
    unread: ["ownershipChallenge"],
    rules: [
      valueOneOf("dataset", ...datasets),
      valueOneOf("frequency", "high", "low"),
      valueOneOf("kind", "", "edge"),
      valueOneOf("outputOptions.outputType", "ndjson", "csv"),
      valueOneOf(
        "outputOptions.timestampFormat",
        ...["unixnano", "unix", "rfc3339", "rfc3339ms", "rfc3339ns"],
      ),
      valueBetween("outputOptions.sampleRate", 0, 1, 6),
      zeroOrBetween("maxUploadBytes", 5_000_000, 1_000_000_000),
      zeroOrBetween("maxUploadIntervalSeconds", 30, 300),
      zeroOrBetween("maxUploadRecords", 1000, 1_000_000),
    ],
    refusal: ownerRefusal,
    // Of a job that has not run yet.
    outputs: { errorMessage: () => "", lastComplete: () => "", lastError: () => "" },
  },
};
