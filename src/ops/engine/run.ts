import { pulumiEnded, startPulumi } from "../../engine/pulumi";
import { stoppingOnce } from "../../process/signals";

/** What pulumi came to. */
interface Told {
  readonly code: number;
  readonly output: string;
}

/**
 * Runs the `pulumi` on PATH in this folder and keeps what it prints. A signal asks it once to stop, and then it is
 * waited for.
 */
export async function pulumiRun(
  args: readonly string[],
  tell: (line: string) => void,
): Promise<Told> {
  const child = startPulumi([...args, "--non-interactive", "--color", "never"], {
    // The event log is one of the options that Pulumi keeps for those who ask.
    env: { ...withoutOurOwn(process.env), PULUMI_DEBUG_COMMANDS: "true" },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  const code = await stoppingOnce(child, tell, () => pulumiEnded(child));
  return { code, output };
}

/** What only operations use: no provider has to see it. */
const ours = /^(?:INFISICAL_|POSTMARK_|CF_ACCESS_|ADINSIGHTS_|SLACK_)/;

const withoutOurOwn = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !ours.test(name)));

/** The last lines of what pulumi printed: why it failed stands there. */
export const tail = (output: string): string => output.trimEnd().split("\n").slice(-25).join("\n");
