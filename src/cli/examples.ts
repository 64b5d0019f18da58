import type { Command } from "commander";
import { wrapped } from "../process/shown";

/** How each command is typed, after `npm run -s raxx --`; test/cli/help.test.ts types them all. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  preview: ["preview --stack staging"],
  review: ["review", "review --base main --out review.md"],
  check: ["check --stack prod", "check --explain stateful-kept"],
  sandbox: ["sandbox pulumi up --yes --stack staging"],
  "schema check": ["schema check", "schema check --review main..HEAD"],
  "schema lock": ["schema lock"],
  report: ["report", "report --env prod --at 2026-12-01T08:00:00Z --secrets prod=status.json"],
  "release preview": ["release preview staging"],
  "release plan": ["release plan prod"],
  "release apply": ["release apply prod"],
  "release admit": ["release admit"],
  recover: ["recover prod", "recover prod URN absent"],
  "secrets list": ["secrets list --env prod"],
  "secrets status": ["secrets status --env prod"],
  "secrets verify": ["secrets verify --env prod ANALYTICS_AUTH_TOKEN"],
  "secrets sync": ["secrets sync --env prod --dry-run"],
  "secrets traces": [
    "secrets traces --env prod --record",
    "secrets traces --env prod --file typescript.log",
  ],
  "secrets unmanaged": ["secrets unmanaged --env prod --record"],
  "secrets rotate": [
    "secrets rotate ANALYTICS_AUTH_TOKEN --env prod",
    "secrets rotate ANALYTICS_AUTH_TOKEN --env prod --undo",
  ],
  "vault restore": ["vault restore --env prod --from newest --dry-run"],
  "backup freescout": ["backup freescout --env prod"],
  "db backup": ['db backup --env prod --app api --reason "before the migration of orders"'],
  "db role": ["db role --env prod --dry-run", "db role --env prod"],
  "db schedule": ["db schedule --env prod --dry-run", "db schedule --env prod"],
  "db restore": [
    'db restore --env prod --app api --at 2026-11-28T10:00:00Z --reason "orders were deleted by mistake" --dry-run',
    'db restore --env prod --app api --backup b042 --reason "orders were deleted by mistake" --dry-run',
    'db restore --env prod --app api --backup b042 --reason "orders were deleted by mistake" --erasures https://github.com/raxx-app/TradeMasterAPI/issues/1',
  ],
  "vault export": ["vault export --env prod", "vault export --env prod --dry-run"],
  "analytics status": ["analytics status --env prod"],
  "analytics gate": [
    "analytics gate --env prod",
    "analytics gate --env prod --reference https://github.com/raxx-app/TradeMasterAPI/issues/1 --commit",
  ],
  "analytics diagnose": ["analytics diagnose --env prod"],
  "analytics migrate": ["analytics migrate --env staging --dry-run"],
  "analytics rollback": ['analytics rollback --env prod --reason "slow since v31"'],
  "analytics evidence": ["analytics evidence --env prod --incident 17 --key operator.asc"],
  "analytics stop": ['analytics stop --env prod --kind breach --reason "odd queries"'],
  "analytics lift": [
    "analytics lift --env prod --approver Kristerpher --reference https://github.com/raxx-app/TradeMasterAPI/issues/1 --dpia-note https://github.com/raxx-app/TradeMasterAPI/issues/2",
  ],
  "killswitch status": ["killswitch status --env prod"],
  "killswitch on": [
    'killswitch on passkey-registration --env prod --reason "registrations of bots"',
    'killswitch on all --env prod --reason "drill" --dry-run',
  ],
  "killswitch off": [
    "killswitch off passkey-registration --env prod --approver Kristerpher --reference https://github.com/raxx-app/TradeMasterAPI/issues/1",
  ],
  "app rollback": ['app rollback api --env prod --reason "orders fail since v31"'],
  "app deploy": [
    'app deploy --env prod --reason "the rebuild" --dry-run',
    'app deploy --env prod --reason "the rebuild" --input app=api',
  ],
  "site deploy": ['site deploy antlers --env prod --reason "the rebuild"'],
  "app promote": ["app promote api", "app promote analytics --dry-run"],
  "host restore": [
    'host restore vault --env prod --reason "the instance is lost"',
    'host restore tickets --env prod --reason "a bad update" --date 2026-05-20 --replace',
  ],
  "audit list": ["audit list --env prod", "audit list --env prod --json"],
  "absence check": ["absence check --env prod --until 2026-12-24T08:00:00Z"],
  "deputy status": [
    "deputy status --github second --email second@raxx.app",
    "deputy status --github second --email second@raxx.app --record",
  ],
  "breakglass list": ["breakglass list"],
  "cloudflare ranges": ["cloudflare ranges", "cloudflare ranges --write"],
  "incident open": [
    'incident open --env prod --severity sev2.5 --title "Orders are slow" --service "the order page"',
    'incident open --env prod --severity sev1 --breach --title "odd queries on the store"',
  ],
  "incident record": [
    "incident record odd-queries-1a2b3c --env prod --did authority-notified --reference https://github.com/raxx-app/TradeMasterAPI/issues/1",
    "incident record odd-queries-1a2b3c --env prod --did evidence --file access.log --key operator.asc",
  ],
  "incident answer": [
    "incident answer orders-are-slow-5f2c1b --env prod --ticket 41 42 --user 1 --dry-run",
    "incident answer orders-are-slow-5f2c1b --env prod --ticket 41 42 --user 1",
  ],
  "incident close": [
    "incident close odd-queries-1a2b3c --env prod --reference https://github.com/raxx-app/TradeMasterAPI/issues/1",
  ],
  "incident list": ["incident list --env prod", "incident list --env prod --all --json"],
  "status post": [
    'status post --env prod --service Orders --title "Orders were slow" --started 2026-05-21T14:03:00Z --ticket 17',
  ],
  "status resolve": ['status resolve 3 --env prod --note "A restart helped."'],
  "status maintenance": [
    'status maintenance --env prod --service API --title "Database upgrade" --starts 2026-06-01T00:00:00Z --ends 2026-06-01T01:00:00Z',
  ],
  "status migrate": ["status migrate --env prod"],
  "status webhook": ["status webhook --env prod"],
  "status list": ["status list --env prod"],
  "privacy check": [
    "privacy check --env prod",
    "privacy check --env prod --completed-event deleted --seen jobs rows --json",
  ],
  "privacy deletes": ["privacy deletes --env prod", "privacy deletes --env prod --tell"],
  "privacy consent": ["privacy consent --env prod --at 2026-03-01T12:00:00Z"],
  "privacy erase": [
    "privacy erase --env prod --app api --from sessions.user_id users.id --reference https://github.com/raxx-app/TradeMasterAPI/issues/1 --dry-run",
    "privacy erase --env prod --app api --from sessions.user_id users.id --reference https://github.com/raxx-app/TradeMasterAPI/issues/1",
  ],
  "privacy replay": [
    "privacy replay --env prod --app api --since 2026-11-28T02:00:00Z --reference https://github.com/raxx-app/TradeMasterAPI/issues/1 --dry-run",
    "privacy replay --env prod --app api --since 2026-11-28T02:00:00Z --reference https://github.com/raxx-app/TradeMasterAPI/issues/1",
  ],
  "privacy delete": [
    "privacy delete --env prod --reference https://github.com/raxx-app/TradeMasterAPI/issues/1",
  ],
  "tickets retention": [
    "tickets retention --env prod --dry-run",
    "tickets retention --env prod --most 500",
  ],
  "adinsights check": ["adinsights check --env prod"],
  "adinsights freshness": ["adinsights freshness --env prod"],
  "adinsights frontend": ["adinsights frontend --checkout ../adinsights"],
  "adinsights keys": ["adinsights keys --env prod", "adinsights keys --env prod --tell"],
  "adinsights logs": ["adinsights logs --env prod", "adinsights logs --env staging --hours 24"],
  "adinsights release": [
    "adinsights release v1.2.3 --env prod --repository raxx-app/adinsights --reference REL-4 --dry-run",
  ],
  "adinsights run": [
    "adinsights run snapshot-metrics --env prod --checkout ../adinsights --reference INC-17 --dry-run",
    "adinsights run sync-airbyte --env prod --checkout ../adinsights --tenant 6f1d2c9a-0b57-4a53-9a55-0f0f4c1d7a01 --reference INC-17",
    "adinsights run rotate-deks --env prod --checkout ../adinsights --reference INC-17",
  ],
  "adinsights audit": [
    "adinsights audit --env prod",
    "adinsights audit --env prod --action airbyte_job_webhook --since 2026-05-21T14:03:00Z --json",
  ],
  "adinsights export-audit": [
    "adinsights export-audit --env prod",
    "adinsights export-audit --env prod --dry-run",
  ],
  "adinsights tenants check": [
    "adinsights tenants check --env staging --tenant 6f1d2c9a-0b57-4a53-9a55-0f0f4c1d7a01 --other-tenant 9b2e7f40-1c3d-4e8f-8a61-5d0c9e2b7f02",
  ],
  "adinsights alerts run": [
    "adinsights alerts run --env prod --reference https://github.com/raxx-app/TradeMasterAPI/issues/1",
  ],
  "adopt plan": [
    "adopt plan --stack prod --terraform-state terraform.tfstate --terraform-state s3://bucket/key",
    "adopt plan --stack prod --is 'URN=ID'",
  ],
  "adopt roots": ["adopt roots", "adopt roots --json"],
  "adopt apply": ["adopt apply --stack prod --dry-run", "adopt apply --stack prod"],
  drift: ["drift --stack prod", "drift --stack prod --json"],
  "dpia review": [
    "dpia review --from main",
    "dpia review --from HEAD~1 --to HEAD --before old.json --after new.json --file",
  ],
  "detect status": ["detect status --env prod"],
  "detect measure": ["detect measure --env prod"],
  "detect sources": ["detect sources --env prod"],
  "detect run": [
    "detect run --env prod",
    "detect run --env prod --source heroku",
    "detect run --env prod --logs api.log console.log.gz",
  ],
  "bcp smoke": ["bcp smoke --env prod", "bcp smoke --env prod --dry-run"],
  "bcp posture": ["bcp posture --env prod", "bcp posture --env prod --state preview.json"],
  "drill state": ["drill state --env prod", "drill state --env prod --for-real --dry-run"],
  "drill vault": ["drill vault --env prod --from newest"],
  "drill freescout": ["drill freescout --env prod --from newest"],
  "drill postgres": ["drill postgres --env prod --url -"],
  "job list": ["job list"],
  "job run": ["job run bcp-smoke"],
  "drill golden-image": ["drill golden-image", "drill golden-image --env prod"],
  "rebuild status": [
    "rebuild status --env prod",
    "rebuild status --env prod --record",
    "rebuild status --env staging --json",
  ],
  completion: ["completion bash"],
};

/** Ends the help of every command with its examples. */
export function withExamples(root: Command): Command {
  for (const [path, lines] of Object.entries(examples))
    find(root, path)?.addHelpText("after", text(lines));
  return root;
}

const find = (root: Command, path: string): Command | undefined =>
  path
    .split(" ")
    .reduce<Command | undefined>(
      (at, name) => at?.commands.find((each) => each.name() === name),
      root,
    );

const text = (lines: readonly string[]): string =>
  wrapped(
    [
      "",
      lines.length === 1 ? "Example:" : "Examples:",
      ...lines.map((line) => `  npm run -s raxx -- ${line}`),
    ].join("\n"),
  );
