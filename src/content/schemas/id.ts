import { z } from 'astro/zod';

/** A name that pages and data use for each other: small ASCII letters, digits and hyphens, such as `hotline-152`. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'use small letters a–z, digits and hyphens only, for example hotline-152',
  );
