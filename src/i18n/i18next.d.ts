import type { az } from './strings/az.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'site';
    resources: { site: typeof az };
    returnNull: false;
  }
}
