import { parse } from 'node-html-parser';

/** What the rules look at: one answer of a site that is served over HTTPS. */
export interface Answer {
  headers: Headers;
  html: string;
}

/** A rule of the MDN HTTP Observatory that the answer breaks or earns points by. */
interface Verdict {
  rule: string;
  points: number;
}

/**
 * Grades an answer by the published rules of the MDN HTTP Observatory, algorithm 5: 100 points, less what is missing,
 * and what is done better than asked added for a site that has lost nothing. The package `@mdn/mdn-http-observatory`
 * cannot stand in the lock file: it fetches certificates from another site while it is installed.
 */
export function gradeOf(answer: Answer): { grade: string; score: number; lost: string[] } {
  const verdicts = [policy, cookies, sharing, referrer, transport, scripts, sniffing, framing, resource].map(
    (rule) => rule(answer),
  );
  const lost = verdicts.filter(({ points }) => points < 0);
  const base = 100 + sum(lost);
  const score = base >= 90 ? base + sum(verdicts.filter(({ points }) => points > 0)) : base;
  const grade = score >= 100 ? 'A+' : score >= 90 ? 'A' : score >= 85 ? 'A-' : 'B+ or less';
  return { grade, score, lost: lost.map(({ rule, points }) => `${rule} ${points}`) };
}

function policy({ headers }: Answer): Verdict {
  const text = headers.get('content-security-policy') ?? '';
  const broad = /'unsafe-inline'|script-src[^;]*(data:|https?:|\*)/.test(text);
  const points = text === '' ? -25 : broad ? -20 : /'unsafe-eval'/.test(text) ? -10 : 5;
  return {
    rule: 'content-security-policy',
    points: points === 5 && /default-src 'none'/.test(text) ? 10 : points,
  };
}

function cookies({ headers }: Answer): Verdict {
  return { rule: 'cookies', points: headers.getSetCookie().length === 0 ? 0 : -20 };
}

function sharing({ headers }: Answer): Verdict {
  const open = headers.has('access-control-allow-credentials');
  return { rule: 'cross-origin-resource-sharing', points: open ? -50 : 0 };
}

function referrer({ headers }: Answer): Verdict {
  const value = headers.get('referrer-policy') ?? '';
  const isPrivate = /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(value);
  return { rule: 'referrer-policy', points: isPrivate ? 5 : value === '' ? 0 : -5 };
}

function transport({ headers }: Answer): Verdict {
  const value = headers.get('strict-transport-security');
  const age = Number(value?.match(/max-age=(\d+)/)?.[1] ?? 0);
  const halfYear = 15_768_000;
  return { rule: 'strict-transport-security', points: value === null ? -20 : age < halfYear ? -10 : 0 };
}

function scripts({ html }: Answer): Verdict {
  const foreign = parse(html).querySelectorAll('script[src^=http]:not([integrity]), script[src^="//"]');
  return { rule: 'subresource-integrity', points: foreign.length > 0 ? -5 : 0 };
}

function sniffing({ headers }: Answer): Verdict {
  const ok = headers.get('x-content-type-options') === 'nosniff';
  return { rule: 'x-content-type-options', points: ok ? 0 : -5 };
}

function framing({ headers }: Answer): Verdict {
  if (/frame-ancestors 'none'/.test(headers.get('content-security-policy') ?? ''))
    return { rule: 'x-frame-options', points: 5 };
  const ok = /^(DENY|SAMEORIGIN)$/.test(headers.get('x-frame-options') ?? '');
  return { rule: 'x-frame-options', points: ok ? 0 : -20 };
}

function resource({ headers }: Answer): Verdict {
  const value = headers.get('cross-origin-resource-policy') ?? '';
  return { rule: 'cross-origin-resource-policy', points: /^same-(origin|site)$/.test(value) ? 10 : 0 };
}

function sum(verdicts: readonly Verdict[]): number {
  return verdicts.reduce((total, { points }) => total + points, 0);
}
