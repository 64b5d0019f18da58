import { describe, expect, it } from "vitest";
import type { Declared } from "../../../src/ops/adoption/declared";
import { notKnown } from "../../../src/ops/adoption/declared";
import { type Existing, existing } from "../../../src/ops/adoption/existing";
import { match } from "../../../src/ops/adoption/match";

const urnOf = (type: string, name: string) => `urn:pulumi:prod::raxx::${type}::${name}`;

function declare(
  type: string,
  name: string,
  inputs: Record<string, unknown>,
  sources: Record<string, string[]> = {},
): Declared {
  return { urn: urnOf(type, name), type, inputs, sources, goal: { type, name, custom: true } };
}

const app = "heroku:index/app:App";
const formation = "heroku:index/formation:Formation";
const record = "cloudflare:index/dnsRecord:DnsRecord";
const zone = "a".repeat(32);

const api = declare(app, "api", { name: "raxx-api-prod" });
const web = declare(formation, "web", { appId: notKnown, type: "web" }, { appId: [api.urn] });
const theApp = existing(app, { name: "raxx-api-prod", id: "app-1" }, "a state");
const theWeb = existing(formation, { appId: "app-1", type: "web", id: "f-1" }, "a state");

function verdicts(
  declared: readonly Declared[],
  found: readonly Existing[],
  answers: Record<string, string> = {},
  reason?: string,
) {
  const around = {
    existing: found,
    unasked: () => reason,
    answers: new Map(Object.entries(answers)),
  };
  return [...match(declared, around).values()].map((verdict) =>
    verdict.kind === "adopt" ? `adopt ${verdict.id}` : verdict.kind,
  );
}

describe("what is declared and what exists", () => {
  it("are matched by name, and by what an input refers to", () => {
    expect(verdicts([web, api], [theWeb, theApp])).toEqual(["adopt app-1:web", "adopt app-1"]);
  });

  it("are not matched with the same name in another owner", () => {
    const other = existing(formation, { appId: "app-2", type: "web" }, "a state");
    expect(verdicts([api, web], [theApp, other])).toEqual(["adopt app-1", "absent"]);
  });

  it("leave what belongs to an absent owner absent", () => {
    expect(verdicts([api, web], [theWeb])).toEqual(["absent", "absent"]);
  });

  it("are never guessed where two go by one name, nor anything that hangs on it", () => {
    const twin = { ...theApp, attributes: { ...theApp.attributes, id: "app-2" } };
    expect(verdicts([api, web], [theApp, twin, theWeb])).toEqual(["ambiguous", "unseen"]);
  });

  it("are settled by what a person says", () => {
    const twin = { ...theApp, attributes: { ...theApp.attributes, id: "app-2" } };
    const found = [theApp, twin, theWeb];
    expect(verdicts([api, web], found, { [api.urn]: "app-1" })).toEqual([
      "adopt app-1",
      "adopt app-1:web",
    ]);
    expect(verdicts([api], found, { [api.urn]: "absent" })).toEqual(["absent"]);
  });

  it("are asked about where a name differs in capitals alone", () => {
    const loud = existing(app, { name: "Raxx-API-prod", id: "app-1" }, "a state");
    expect(verdicts([api], [loud])).toEqual(["ambiguous"]);
  });

  it("are nobody's where two resources of the program could be it", () => {
    const again = declare(app, "again", { name: "raxx-api-prod" });
    expect(verdicts([api, again], [theApp])).toEqual(["ambiguous", "ambiguous"]);
  });

  it("are not called absent where nobody was asked", () => {
    expect(verdicts([api], [], {}, "no token")).toEqual(["unseen"]);
  });

  it("are matched record by record, by name, type and content, however that is spelt", () => {
    const text = (content: string, id: string) =>
      existing(record, { zoneId: zone, type: "TXT", name: "Raxx.app.", content, id }, "Cloudflare");
    const spf = declare(record, "spf", {
      zoneId: zone,
      type: "TXT",
      name: "raxx.app",
      content: '"v=spf1 -all"',
    });
    expect(verdicts([spf], [text("v=spf1 -all", "1"), text("other", "2")])).toEqual([
      `adopt ${zone}/1`,
    ]);
    const caa = declare(record, "caa", {
      zoneId: zone,
      type: "CAA",
      name: "raxx.app",
      data: { flags: 0, tag: "issue", value: "pki.goog" },
    });
    const found = existing(
      record,
      { zoneId: zone, type: "CAA", name: "raxx.app", content: '0 issue "pki.goog"', id: "3" },
      "Cloudflare",
    );
    expect(verdicts([caa], [found])).toEqual([`adopt ${zone}/3`]);
  });

  it("find a key by the alias that points at it", () => {
    const key = declare("aws:kms/key:Key", "key", {});
    const alias = declare(
      "aws:kms/alias:Alias",
      "alias",
      { name: "alias/raxx", targetKeyId: notKnown },
      { targetKeyId: [key.urn] },
    );
    const found = existing(
      "aws:kms/alias:Alias",
      { name: "alias/raxx", targetKeyId: "k-1" },
      "AWS",
    );
    expect(verdicts([key, alias], [found])).toEqual(["adopt k-1", "adopt alias/raxx"]);
  });

  it("take a setting to exist as soon as its owner does", () => {
    const setting = "cloudflare:index/zoneSetting:ZoneSetting";
    const own = declare("cloudflare:index/zone:Zone", "zone", { name: "raxx.app" });
    const tls = declare(
      setting,
      "tls",
      { zoneId: notKnown, settingId: "ssl" },
      { zoneId: [own.urn] },
    );
    const found = existing(own.type, { name: "raxx.app", id: zone }, "Cloudflare");
    expect(verdicts([own, tls], [found])).toEqual([`adopt ${zone}`, `adopt ${zone}/ssl`]);
    expect(verdicts([own, tls], [])).toEqual(["absent", "absent"]);
  });
});
