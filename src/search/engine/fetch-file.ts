/** How long a file may take before search gives up and says so, in ms. */
const patience = 30_000;

/**
 * Fetches a file of this site, without a referrer.
 * @throws when it is missing, blocked or takes too long.
 */
export async function fetchFile(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address, {
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new Error(`${address} gave ${response.status}`);
  return response.arrayBuffer();
}
