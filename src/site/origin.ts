/** The origin that stands for a site without an address of its own; nothing printed with it is meant to last. */
export const defaultOrigin = 'https://insan-alveri.example';

/** Without a real origin every QR code is a sample (design: addresses that are promises). */
export function isSample(origin: string): boolean {
  return new URL(origin).hostname.endsWith('.example');
}
