/** How long a file may take before search gives up and says so. */
const timeoutMs = 30_000;

/**
 * Fetches a JSON file of this site, without a referrer.
 * @throws when it is missing, blocked, cut off, no JSON or takes too long.
 */
export async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address, {
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (!response.ok) throw new Error(`${address} gave ${response.status}`);
  return response.json();
}
