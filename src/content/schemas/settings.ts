import { z } from 'astro/zod';
import { inEveryLanguage } from './localized.ts';
import { webAddress } from './web-address.ts';

const example = 'write a full address, for example https://az.wikipedia.org/';
const address = webAddress.refine((one) => /^https:\/\/[^\s/]+\/$/.test(one), example);

/** What belongs to the site as a whole and not to one page. */
export const settings = z.strictObject({
  /**
   * The page that the quick exit opens in each language: harmless, widely known, the same for everybody
   * (no feed, no page that greets the reader by name), and open in the country.
   */
  exit: z.strictObject(inEveryLanguage(() => address)),
  /**
   * Where to report a fault in the security of the site, as `mailto:…` or `https://…`. Without it, and without
   * the environment variable SECURITY_CONTACT, no security.txt is written.
   */
  security_contact: z
    .string()
    .regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, 'write it as mailto:name@example.org or https://…')
    .optional(),
});

/** The checked settings of the site. */
export type Settings = z.infer<typeof settings>;
