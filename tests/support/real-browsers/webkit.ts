import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import type { Driver } from './driver.ts';
import { end, found, until } from './process.ts';
import { freePort } from '../web-servers.ts';

/** Starts WebKitGTK's own small browser as it comes, with its cache of pages on, spoken to over WebDriver. */
export async function startWebKit(profile: string, env: NodeJS.ProcessEnv): Promise<Driver> {
  const port = await freePort();
  const child = spawn(found('WebKitWebDriver'), [`--port=${port}`], {
    env: { ...env, HOME: profile, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const messages: string[] = [];
  for (const output of [child.stdout, child.stderr])
    output.on('data', (chunk) =>
      messages.push(
        ...String(chunk)
          .split('\n')
          .filter((line) => line.includes('CONSOLE')),
      ),
    );
  const ask = async <Value>(method: string, path: string, body?: object): Promise<Value> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = (await answer.json()) as { value: Value };
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value).slice(0, 500)}`);
    return value;
  };
  await until('WebKitWebDriver', () => ask('GET', '/status'));
  const { sessionId } = await ask<{ sessionId: string }>('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        pageLoadStrategy: 'none',
        'webkitgtk:browserOptions': {
          binary: miniBrowser(),
          args: ['--automation', '--enable-write-console-messages-to-stdout=true'],
        },
      },
    },
  });
  const session = `/session/${sessionId}`;
  return {
    evaluate: (expression) =>
      ask('POST', `${session}/execute/sync`, { script: `return (${expression})`, args: [] }),
    goto: (url) => ask('POST', `${session}/url`, { url }),
    addresses: async () => [await ask<string>('GET', `${session}/url`)],
    messages: () => messages,
    close: async () => {
      await ask('DELETE', session).catch(() => {});
      await end(child);
    },
  };
}

/**
 * Debian keeps the browser in a folder named by the machine and the version.
 * @throws when it is not there.
 */
function miniBrowser(): string {
  const libraries = '/usr/lib';
  const file = readdirSync(libraries)
    .flatMap((machine) =>
      [`webkit2gtk-4.1`, `webkit2gtk-4.0`].map((name) => `${machine}/${name}/MiniBrowser`),
    )
    .find((path) => existsSync(`${libraries}/${path}`));
  if (!file) throw new Error('MiniBrowser is missing; “npm test” installs webkit2gtk-driver');
  return `${libraries}/${file}`;
}
