import { adinsightsSettings } from "./adinsights";
import { environments } from "./environments";
import { logSink, logSinkNames } from "./log-sinks";
import { managedSecrets } from "./secrets";

/** Every SSM parameter of the platform, in either environment: the secrets and the plain settings. */
export const registeredParameters: ReadonlySet<string> = new Set(
  environments.flatMap((environment) => [
    ...managedSecrets(environment).flatMap(({ consumers }) =>
      consumers.flatMap((consumer) => (consumer.kind === "ssm" ? [consumer.parameter] : [])),
    ),
    ...Object.keys(adinsightsSettings(environment)),
    ...logSinkNames.map((name) => logSink(name, environment).drains),
  ]),
);
