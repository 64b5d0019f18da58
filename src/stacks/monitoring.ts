import { Budget } from "@pulumi/aws/budgets";
import type * as pulumi from "@pulumi/pulumi";
import { AlertChannel } from "../components/alert-channel";
import { MonitoredEndpoint } from "../components/monitored-endpoint";
import type { Platform } from "../components/platform";
import { System } from "../components/system";
import type { MonitoringConfig } from "../config/schema";
import { type AlertSeverity, routing } from "../domain/monitoring";
import { severityChannels } from "../domain/people";

/** Whether the platform's own hosts answer, and who is told when one does not (BCP §1.3, §7.1). */
export function monitoring(platform: Platform, config: MonitoringConfig): void {
  const { environment } = platform;
  const system = new System("monitoring", platform);
  if (config.monthlyBudgetUsd !== undefined) watchCosts(config, config.monthlyBudgetUsd, system);
  const topics = new Topics(platform, config, system);
  for (const { name, host, path, impact } of config.hosts) {
    const alarms = routing[impact].map(({ severity, hours }) => ({
      label: severity,
      name: `raxx-host-${environment}-${name}-${severity}`,
      topic: topics.of(severity),
      hours,
    }));
    new MonitoredEndpoint(
      `host-${name}`,
      { name: `raxx-${environment}-${name}`, host, path, alarms },
      system,
    );
  }
}

/** Mails when the month costs, or will cost, more: what was opened by mistake or by somebody else is seen early. */
function watchCosts({ emails }: MonitoringConfig, limitUsd: number, system: System): void {
  const notification = (notificationType: string, threshold: number) => ({
    notificationType,
    threshold,
    thresholdType: "PERCENTAGE",
    comparisonOperator: "GREATER_THAN",
    subscriberEmailAddresses: emails,
  });
  new Budget(
    "monthly-budget",
    {
      name: "raxx-monthly",
      budgetType: "COST",
      timeUnit: "MONTHLY",
      limitAmount: String(limitUsd),
      limitUnit: "USD",
      notifications: [notification("ACTUAL", 80), notification("FORECASTED", 100)],
      tags: system.tags("internal"),
    },
    system.child,
  );
}

/** The channel of each severity that some host needs, declared when the first one does. */
class Topics {
  private readonly known = new Map<AlertSeverity, pulumi.Output<string>>();

  constructor(
    private readonly platform: Platform,
    private readonly config: MonitoringConfig,
    private readonly system: System,
  ) {}

  of(severity: AlertSeverity): pulumi.Output<string> {
    const topic = this.known.get(severity) ?? this.declare(severity);
    this.known.set(severity, topic);
    return topic;
  }

  private declare(severity: AlertSeverity): pulumi.Output<string> {
    const { environment, config } = this.platform;
    const { emails, slackTeamId: teamId } = this.config;
    return new AlertChannel(
      `${severity}-alerts`,
      {
        name: `raxx-${severity}-alerts-${environment}`,
        accountId: config.accounts.aws.accountId,
        emails,
        slack: { teamId, channelId: severityChannels[severity] },
      },
      this.system,
    ).topic;
  }
}
