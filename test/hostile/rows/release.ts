import { join } from "node:path";
import { FakePulumi } from "../../ops/release/fake-pulumi";
import type { Place } from "../place";
import type { Row } from "../row";

const plan = ["release", "plan", "staging"];

/** A project that is ready to be released, and where SSM answers; `spoil` makes it another one. */
function ready(place: Place, env: NodeJS.ProcessEnv = {}, spoil?: (pulumi: FakePulumi) => void) {
  const pulumi = new FakePulumi(place.folder);
  spoil?.(pulumi);
  return {
    cwd: pulumi.project,
    env: { ...place.machines.store, PATH: pulumi.path, AWS_EC2_METADATA_DISABLED: "true", ...env },
  };
}

export const release: readonly Row[] = [
  {
    with: "an SSM that never answers",
    run: plan,
    given: (place) =>
      ready(place, { AWS_ENDPOINT_URL_SSM: `http://127.0.0.1:${place.machines.silent}` }),
    says: ["SSM", "does not answer", "network"],
  },
  {
    with: "an SSM that is not there",
    run: plan,
    given: (place) => ready(place, { AWS_ENDPOINT_URL_SSM: "http://127.0.0.1:9" }),
    says: ["/raxx/iac/", "ECONNREFUSED", "Sign in"],
  },
  {
    with: "no credentials",
    run: plan,
    given: (place) => ready(place, { AWS_ACCESS_KEY_ID: "", AWS_SECRET_ACCESS_KEY: "" }),
    says: ["/raxx/iac/", /credentials/i, "Sign in"],
  },
  {
    with: "a profile that is none",
    run: plan,
    given: (place) =>
      ready(place, { AWS_ACCESS_KEY_ID: "", AWS_SECRET_ACCESS_KEY: "", AWS_PROFILE: "nobody" }),
    says: ["/raxx/iac/", /credentials|profile/i, "Sign in"],
  },
  {
    with: "no pulumi",
    run: plan,
    given: (place) => ({ ...ready(place), env: { PATH: "/usr/bin:/bin" } }),
    says: ["pulumi is not on PATH", "install it from"],
  },
  {
    with: "a pulumi that prints no state",
    run: plan,
    given: (place) => {
      const start = ready(place);
      place.tool("pulumi", "echo hello");
      return { ...start, env: { ...start.env, PATH: `${place.bin}:/usr/bin:/bin` } };
    },
    says: ["pulumi stack export printed is no JSON", "on PATH"],
  },
  {
    with: "a pulumi that cannot sign in",
    run: ["recover", "prod"],
    given: (place) => place.tool("pulumi", "echo 'error: no credentials' >&2; exit 255"),
    says: ["pulumi stack export failed", "no credentials"],
  },
  {
    with: "a pulumi that prints no state",
    run: ["recover", "prod"],
    given: (place) => place.tool("pulumi", "echo '{'"),
    says: ["pulumi stack export printed is no JSON", "on PATH"],
  },
  { with: "no pulumi", run: ["recover", "prod"], says: ["pulumi is not on PATH", "install it"] },
  {
    with: "half a finding",
    run: ["recover", "prod", "urn:pulumi:prod::raxx::a:b/c:D::e"],
    given: (place) => place.tool("pulumi", `echo '{"deployment":{}}'`),
    says: ["give pairs: each URN, then its id or absent"],
  },
  {
    with: "a stack file that is not filled in",
    run: ["release", "plan", "prod"],
    says: ["Nothing is released before this is filled in", "Pulumi.prod.yaml"],
  },
  {
    with: "no plan",
    run: ["release", "apply", "staging"],
    given: (place) => ready(place),
    says: [".raxx/plans/staging.json", "there is no plan of staging", "Plan again"],
  },
  {
    with: "a binding that is no JSON",
    run: ["release", "apply", "staging"],
    given: (place) => ({
      ...ready(place),
      before:
        "mkdir -p .raxx/plans; echo x > .raxx/plans/staging.json; echo { > .raxx/plans/staging.binding.json;",
    }),
    says: [".raxx/plans/staging.binding.json", "no JSON", "Plan again"],
  },
  {
    with: "a place for the plan where a file stands",
    run: plan,
    given: (place) => ({ ...ready(place), before: "touch .raxx;" }),
    says: [".raxx", /not a directory|file already exists/, "choose another path"],
  },
  {
    with: "a temporary folder that is absent",
    run: plan,
    given: (place) => ready(place, { TMPDIR: join(place.folder, "nowhere") }),
    says: ["No file can be written in", "Set TMPDIR"],
  },
  {
    with: "a commit that nobody knows",
    run: plan,
    given: (place) => ready(place, { GITHUB_SHA: "" }),
    says: ["git knows no commit", "GITHUB_SHA", "clone"],
  },
  {
    with: "a ref that is no branch",
    run: ["release", "admit"],
    given: () => ({ env: { GITHUB_REF: "refs/heads/attack" } }),
    says: ["refs/heads/attack", "main"],
  },
];
