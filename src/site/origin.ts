/** The origin that stands for a site without an address of its own; nothing printed with it is meant to last. */
export const defaultOrigin = 'https://insan-alveri.example';
