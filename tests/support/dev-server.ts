import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './web-servers.ts';

/** The server of `npm run dev` for a copy of the project. */
export interface DevServer {
  origin: string;
  stop(): void;
}

/**
 * Starts the server that shows changes at once, and waits until it answers.
 * @throws with what it said when it ends before that.
 */
export async function startDevServer(root: string): Promise<DevServer> {
  const port = await freePort();
  const said: string[] = [];
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const server = spawn(process.execPath, [astro, 'dev', '--host', '127.0.0.1', '--port', String(port)], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const output of [server.stdout, server.stderr])
    output.on('data', (text: Buffer) => said.push(text.toString()));
  const origin = `http://127.0.0.1:${port}`;
  while (!(await answers(origin))) {
    if (server.exitCode !== null) throw new Error(`the dev server did not start: ${said.join('')}`);
    await wait(50);
  }
  return { origin, stop: () => server.kill('SIGKILL') };
}

async function answers(origin: string): Promise<boolean> {
  return fetch(`${origin}/robots.txt`).then(
    ({ ok }) => ok,
    () => false,
  );
}
