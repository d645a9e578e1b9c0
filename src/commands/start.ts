import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { setPriority } from 'node:os';
import { readContent } from '../content/read-content.ts';
import { filesOnDemand } from '../generate/files-on-demand.ts';
import { defaultOrigin } from '../site/origin.ts';
import { firstPages, serveSite, type Shown } from './serve-site.ts';

const firstPort = 4321;
const built: Shown = { folder: 'dist' };

/**
 * Serves the site as soon as there is something to show. What is built is built before it is served; on a machine that
 * never built, the pages come first, and the files for download are made as they are asked for until all are there.
 */
const isFirst = !existsSync('dist');
if (await finishes(isFirst ? 'first-pages' : 'build')) {
  let shown = isFirst ? pagesAlone() : built;
  const port = await freePort(firstPort);
  await serveSite(port, () => shown);
  console.log(`the site is at http://localhost:${port} (stop it with Ctrl+C)`);
  if (isFirst) {
    console.log('files for download are being made; one that you open before is made at once');
    // Whoever looks at the site goes first.
    if (await finishes('build', 10)) {
      shown = built;
      rmSync(firstPages, { recursive: true, force: true });
    }
  }
  // Films take minutes, so they are made while the site is served; then it is built once more, with them.
  if (shown === built) await finishes('films', 10);
} else {
  process.exitCode = 1;
}

/** The pages that were built first, with files that are made when a browser asks for them. */
function pagesAlone(): Shown {
  const content = readContent(process.cwd());
  const origin = process.env['SITE_URL'] ?? defaultOrigin;
  return { folder: firstPages, fileOf: (name) => filesOnDemand(content, origin).bytesOf(name) };
}

/** Runs another command of this folder in a process of its own, and tells whether it went well. */
function finishes(command: string, niceness = 0): Promise<boolean> {
  const child = spawn(process.execPath, [`src/commands/${command}.ts`], { stdio: 'inherit' });
  if (child.pid !== undefined) setPriority(child.pid, niceness);
  process.once('exit', () => child.kill());
  return new Promise((resolve) => child.once('exit', (code) => resolve(code === 0)));
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
