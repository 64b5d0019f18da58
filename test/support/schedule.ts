/**
 * Runs every job, in order, as many at once as their `cores` fit into the machine's; a job that asks for
 * more than there are runs alone. Returns the results in the order of the jobs.
 */
export async function schedule<Job extends { readonly cores: number }, Result>(
  jobs: readonly Job[],
  machineCores: number,
  run: (job: Job) => Promise<Result>,
): Promise<Result[]> {
  const results: Promise<Result>[] = [];
  const busy = new Map<Promise<unknown>, number>();
  const used = () => [...busy.values()].reduce((sum, cores) => sum + cores, 0);
  for (const job of jobs) {
    while (busy.size > 0 && used() + job.cores > machineCores) await Promise.race(busy.keys());
    const result = run(job);
    const done: Promise<unknown> = result.finally(() => busy.delete(done));
    busy.set(done, job.cores);
    results.push(result);
  }
  return Promise.all(results);
}
