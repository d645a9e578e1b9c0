/** The day of the first texts of the site: a machine whose clock stands in the past does not refuse what is right. */
const firstTexts = '2026-11-29';

/** Today, as 2026-11-29: in Azerbaijan or where this machine stands, whichever is further on. */
export function today(): string {
  const [there, here] = [4 * 60, -new Date().getTimezoneOffset()].map((minutes) =>
    new Date(Date.now() + minutes * 60_000).toISOString().slice(0, 10),
  ) as [string, string];
  return there > here ? there : here;
}

/** The last day on which something can have been read, checked or published. */
export function latestDay(): string {
  const day = today();
  return day > firstTexts ? day : firstTexts;
}
