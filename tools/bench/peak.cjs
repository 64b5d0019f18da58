// Required by every Node process that is measured: its largest resident memory, in KB, one line a process.
const { appendFileSync } = require("node:fs");

process.once("exit", () => {
  try {
    appendFileSync(process.env.RAXX_BENCH_PEAKS, `${process.resourceUsage().maxRSS}\n`);
  } catch {}
});
