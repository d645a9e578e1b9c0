import { z } from 'astro/zod';
import { joinNumbers } from '../join-numbers.ts';

/** One line of words for readers; the groups of a phone number in it stay together. */
export const line = z.string().trim().overwrite(joinNumbers).min(1, 'write one short line');
