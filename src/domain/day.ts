/** Whether a text such as `2026-05-21` is a day that there is: a parser takes February 30 for a day of March. */
export const isDay = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${day}T`);
};
