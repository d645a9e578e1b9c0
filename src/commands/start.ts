import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setPriority } from 'node:os';
import { preview } from 'astro';
import { ContentError } from '../content/problem.ts';
import { ensureBuilt } from './ensure-built.ts';

const firstPort = 4321;

try {
  const lines = await ensureBuilt(process.cwd());
  const port = await freePort(firstPort);
  await preview({ root: process.cwd(), server: { port, host: 'localhost' }, logLevel: 'warn' });
  for (const line of lines) console.log(line);
  console.log(`the site is at http://localhost:${port} (stop it with Ctrl+C)`);
  makeFilms();
} catch (error) {
  console.error(error instanceof ContentError ? error.message : error);
  process.exitCode = 1;
}

/** Films take minutes, so they are made while the site is served; then it is built once more, with them. */
function makeFilms(): void {
  const child = spawn(process.execPath, ['src/commands/films.ts'], { stdio: 'inherit' });
  if (child.pid !== undefined) setPriority(child.pid, 10);
  process.once('exit', () => child.kill());
}

/** The first port from `port` on that nothing listens on; says which ones are taken. */
async function freePort(port: number): Promise<number> {
  if (await isFree(port)) return port;
  console.log(`port ${port} is taken; trying ${port + 1}`);
  return freePort(port + 1);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, 'localhost', () => server.close(() => resolve(true)));
  });
}
