import type { Command } from "commander";

/** How each command is typed, after `npm run raxx --`; test/cli/help.test.ts types them all. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  preview: ["preview --stack staging"],
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
  "secrets rotate": [
    "secrets rotate ANALYTICS_AUTH_TOKEN --env prod",
    "secrets rotate ANALYTICS_AUTH_TOKEN --env prod --undo",
  ],
  "vault restore": ["vault restore --env prod --from newest --dry-run"],
  "backup freescout": ["backup freescout --env prod"],
  "vault export": ["vault export --env prod", "vault export --env prod --dry-run"],
  "analytics status": ["analytics status --env prod"],
  "analytics gate": [
    "analytics gate --env prod",
    "analytics gate --env prod --reference https://github.com/raxx-app/TradeMasterAPI/issues/1 --commit",
  ],
  "analytics migrate": ["analytics migrate --env staging --dry-run"],
  "analytics rollback": ['analytics rollback --env prod --reason "slow since v31"'],
  "analytics evidence": ["analytics evidence --env prod --incident 17 --key operator.asc"],
  "analytics stop": ['analytics stop --env prod --kind breach --reason "odd queries"'],
  "analytics lift": [
    "analytics lift --env prod --approver Kristerpher --reference https://github.com/raxx-app/TradeMasterAPI/issues/1 --dpia-note https://github.com/raxx-app/TradeMasterAPI/issues/2",
  ],
  "privacy deletes": ["privacy deletes --env prod"],
  "privacy consent": ["privacy consent --env prod --at 2026-03-01T12:00:00Z"],
  "privacy delete": [
    "privacy delete --env prod --reference https://github.com/raxx-app/TradeMasterAPI/issues/1",
  ],
  "adinsights check": ["adinsights check --env prod"],
  "adopt plan": [
    "adopt plan --stack prod --terraform-state terraform.tfstate --terraform-state s3://bucket/key",
    "adopt plan --stack prod --is 'URN=ID'",
  ],
  "adopt apply": ["adopt apply --stack prod --dry-run", "adopt apply --stack prod"],
  drift: ["drift --stack prod", "drift --stack prod --json"],
  "bcp smoke": ["bcp smoke --env prod", "bcp smoke --env prod --dry-run"],
  "bcp posture": ["bcp posture --env prod", "bcp posture --env prod --state preview.json"],
  "drill state": ["drill state --env prod", "drill state --env prod --for-real --dry-run"],
  "drill vault": ["drill vault --env prod --from newest"],
  "drill freescout": ["drill freescout --env prod --from newest"],
  "drill postgres": ["drill postgres --env prod --url -"],
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
  [
    "",
    lines.length === 1 ? "Example:" : "Examples:",
    ...lines.map((line) => `  npm run raxx -- ${line}`),
  ].join("\n");
