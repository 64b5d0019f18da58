import { expect, it } from "vitest";
import { parsed } from "../../src/cli/command";
import { raxxCommand } from "../../src/cli/commands";
import { useTyped } from "../support/typed";

const shown = useTyped();

const identity = ["INFISICAL_UNIVERSAL_AUTH_CLIENT_ID", "INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET"];
const vault = [...identity, "INFISICAL_PROJECT_ID"];
const cloudflare = ["CLOUDFLARE_API_TOKEN", "CLOUDFLARE_ACCOUNT_ID"];
const [heroku, mail] = ["HEROKU_API_KEY", "POSTMARK_SERVER_TOKEN"];
const approved = "--approver Kris --reference https://github.com/x/y/1";

it.each([
  ["secrets status --env prod", vault],
  ["secrets traces --env prod", vault],
  ["secrets unmanaged --env prod", [...vault, heroku]],
  ["secrets verify --env prod", [...vault, heroku]],
  ["secrets sync --env prod", [...vault, heroku, mail, ...cloudflare]],
  ["secrets sync --env staging", [...vault, heroku, mail]],
  ["secrets rotate app_key --env prod", [...vault, heroku, mail, ...cloudflare]],
  ["secrets rotate CF_ACCESS_CLIENT_SECRET --env prod", [...vault, heroku, mail, ...cloudflare]],
  ["analytics status --env prod", [heroku]],
  ["analytics gate --env prod", [...vault, heroku]],
  ["analytics diagnose --env prod", [...vault, heroku]],
  ["analytics migrate --env prod", [...vault, heroku, mail]],
  ["analytics rollback --env prod --reason slow", [heroku, ...vault, mail]],
  ["analytics evidence --env prod --incident 1", [heroku, "RAXX_OPERATOR_KEY"]],
  [`analytics lift --env prod ${approved} --dpia-note https://github.com/x/y/2`, [heroku, mail]],
  ["killswitch on all --env prod --reason bots", [heroku]],
  [`killswitch off all --env prod ${approved}`, [heroku, mail]],
  [`killswitch off live-trading --env prod ${approved}`, [mail]],
  ["app rollback api --env prod --reason slow", [heroku, mail]],
  ["app deploy --env prod --reason lost", ["GITHUB_TOKEN", mail]],
  ["app deploy --env prod --reason lost --dry-run", ["GITHUB_TOKEN"]],
  ["site deploy antlers --env prod --reason lost", ["CLOUDFLARE_API_TOKEN", mail]],
  ["site deploy antlers --env prod --reason lost --dry-run", ["CLOUDFLARE_API_TOKEN"]],
  ["app promote api", [heroku, mail]],
  ["host restore vault --env prod --reason lost", [mail]],
  ["status list --env prod", cloudflare],
  ["status webhook --env prod", ["FREESCOUT_API_KEY", mail]],
  ["status migrate --env prod", [...cloudflare, mail]],
  ["status post --env prod --service api --title slow", [...cloudflare, mail]],
  ["privacy check --env prod", [heroku]],
  ["privacy deletes --env prod", [heroku]],
  ["privacy deletes --env prod --tell", [heroku, "SLACK_BOT_TOKEN"]],
  ["privacy delete --env prod --reference https://github.com/x/y/1", [heroku, ...vault, mail]],
  ["tickets retention --env prod", ["FREESCOUT_API_KEY", mail]],
  ["tickets retention --env prod --dry-run", ["FREESCOUT_API_KEY"]],
  ["vault export --env prod", [...vault, "RAXX_OPERATOR_KEY", mail]],
  ["vault export --env prod --dry-run --key nowhere", vault],
  ["vault restore --env prod --from newest", [...identity, mail]],
  [
    "drill vault --env prod --from newest",
    [
      "RAXX_SCRATCH_VAULT_URL",
      "RAXX_SCRATCH_VAULT_CLIENT_ID",
      "RAXX_SCRATCH_VAULT_CLIENT_SECRET",
      mail,
    ],
  ],
  ["drill postgres --env prod --url -", [heroku, "SCRATCH_DATABASE_URL", mail]],
  ["drill postgres --env prod --url - --dry-run", [heroku]],
  ["db role --env prod", [heroku, mail]],
  ["db schedule --env prod", [heroku, mail]],
  ["db schedule --env prod --dry-run", [heroku]],
  ["db restore --env prod --app api --backup b042 --reason slow", [heroku, mail]],
  ["db restore --env prod --app api --backup b042 --reason slow --dry-run", [heroku]],
  [
    "privacy erase --env prod --app api --from users.id --reference https://github.com/x/y/1",
    [heroku, mail],
  ],
  [
    "privacy erase --env prod --app api --from users.id --reference https://github.com/x/y/1 --dry-run",
    [heroku],
  ],
  [
    "privacy replay --env prod --app api --since 2026-11-28T02:00:00Z --reference https://github.com/x/y/1 --dry-run",
    [heroku],
  ],
  [
    "privacy replay --env prod --app api --since 2026-11-28T02:00:00Z --reference https://github.com/x/y/1",
    [heroku, mail],
  ],
  ["incident answer x --env prod --ticket 41 --user 1", ["FREESCOUT_API_KEY", mail]],
  ["incident answer x --env prod --ticket 41 --user 1 --dry-run", ["FREESCOUT_API_KEY"]],
  ["dpia review --file", ["GITHUB_TOKEN"]],
  ["adinsights audit --env prod", ["ADINSIGHTS_OPERATOR_TOKEN"]],
  ["adinsights export-audit --env prod", ["ADINSIGHTS_OPERATOR_TOKEN", mail]],
  [
    "adinsights tenants check --env prod --tenant a --other-tenant b",
    ["ADINSIGHTS_TENANT_TOKEN", "ADINSIGHTS_OTHER_TENANT_TOKEN"],
  ],
  ["adinsights release v1.2.3 --env prod --repository a/b --reference 1", ["GITHUB_TOKEN", mail]],
  [
    "adinsights release v1.2.3 --env prod --repository a/b --reference 1 --dry-run",
    ["GITHUB_TOKEN"],
  ],
  ["adinsights alerts run --env prod --reference 1", ["ADINSIGHTS_OPERATOR_TOKEN", mail]],
  ["adinsights alerts run --env prod --reference 1 --dry-run", ["ADINSIGHTS_OPERATOR_TOKEN"]],
  ["detect run --env prod --source heroku", [heroku]],
  ["detect sources --env prod", [heroku]],
  ["detect measure --env prod", [heroku]],
])("names all that is missing at once: %s", async (line, names) => {
  await parsed(raxxCommand(), [...line.split(" "), "--json"], "user");
  const { error } = JSON.parse(shown.stdout) as { error: string };
  const missing = [...error.matchAll(/^ {2}- (\w+) is missing/gm)].map(([, name]) => name);
  expect([process.exitCode, missing]).toEqual([2, names]);
});
