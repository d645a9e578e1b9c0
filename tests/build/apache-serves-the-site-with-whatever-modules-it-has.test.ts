import { readdirSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { bareModules, debianModules, sharedHosting, startApache, wantedModules } from '../support/apache.ts';
import { builtPage, pathOf, textOf } from '../support/built-site.ts';

const sets = {
  'the fewest': bareModules,
  'those that Debian switches on': debianModules,
  'no setenvif': wantedModules.filter((name) => name !== 'setenvif'),
  'no mime types': wantedModules.filter((name) => !['mime', 'negotiation', 'deflate'].includes(name)),
};

for (const [name, modules] of Object.entries(sets))
  test(`with ${name}, on shared hosting, pages go out as text and nothing else is shown`, async () => {
    const server = await startApache(modules, sharedHosting);
    try {
      for (const path of ['/', pathOf(builtPage('az', 'help'))]) {
        const answer = await fetch(server.origin + path, { headers: { 'accept-language': 'tr' } });
        expect([answer.status, answer.headers.get('content-type')], path).toEqual([
          200,
          'text/html; charset=utf-8',
        ]);
        expect(await answer.text()).toBe(textOf(path));
      }
      const text = readdirSync('dist/downloads').find((file) => file.endsWith('.txt'));
      const download = await fetch(`${server.origin}/downloads/${text}`);
      expect(download.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      for (const locale of locales) {
        const answer = await fetch(`${server.origin}/${locale}/nothing/`);
        expect(answer.status).toBe(404);
        expect(await answer.text()).toBe(textOf(`/${locale}/404.html`));
      }
      for (const path of ['/_headers', '/web.config', '/.htaccess', '/index.html.br', '/downloads/']) {
        const answer = await fetch(server.origin + path);
        expect([403, 404], path).toContain(answer.status);
        expect(await answer.text(), path).toBe(textOf('/404.html'));
      }
    } finally {
      await server.stop();
    }
  });
