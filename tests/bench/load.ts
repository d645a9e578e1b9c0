import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programPath } from '../support/find-browser.ts';
import { installPackage, installServers, serverFolders } from '../support/install-tools.ts';
import { startNginx } from '../support/web-servers.ts';

/** Requests a second for the page behind the printed code, beside a bare file of the same size: `npm run bench:load`. */
const bar = 0.95;
const rounds = 3;
const seconds = 10;
const connections = 64;
const path = '/q/';

installServers();
if (!programPath(['wrk'])) installPackage('wrk');
if (!existsSync('.build/hosting/nginx.conf')) throw new Error('Build the site first: npm run build');

const folder = mkdtempSync(join(tmpdir(), 'bare-'));
const packed = readFileSync(`dist${path}index.html.br`);
writeFileSync(join(folder, 'robots.txt'), 'up');
writeFileSync(join(folder, 'bare.html'), packed);
writeFileSync(
  join(folder, 'bare.conf'),
  `server {\n  listen 80;\n  root ${folder};\n  access_log off;\n  types { text/html html; }\n}\n`,
);

const site = await startNginx();
const bare = await startNginx(folder, join(folder, 'bare.conf'));
try {
  const runs = Array.from({ length: rounds }, () => ({
    bare: measure(`${bare.origin}/bare.html`),
    site: measure(site.origin + path),
  }));
  const median = (name: 'bare' | 'site') =>
    runs.map((run) => run[name].rate).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
  const errors = runs.reduce((sum, run) => sum + run.bare.errors + run.site.errors, 0);
  const ratio = median('site') / median('bare');
  console.log(
    `${connections} connections, ${seconds} s, median of ${rounds}, ${packed.length} bytes, brotli`,
  );
  console.log(`bare file      ${Math.round(median('bare'))} requests/s`);
  console.log(`${path.padEnd(14)} ${Math.round(median('site'))} requests/s with all headers`);
  console.log(`ratio          ${ratio.toFixed(3)} (bar ${bar}), ${errors} errors`);
  if (ratio < bar || errors > 0) process.exitCode = 1;
} finally {
  await site.stop();
  await bare.stop();
  rmSync(folder, { recursive: true, force: true });
}

function measure(url: string): { rate: number; errors: number } {
  const wrk = programPath(['wrk'], serverFolders) ?? 'wrk';
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '-H', 'Accept-Encoding: br', url];
  const { stdout } = spawnSync(wrk, args, { encoding: 'utf8' });
  const number = (pattern: RegExp) => Number(stdout.match(pattern)?.[1] ?? 0);
  const sockets = stdout.match(/Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/);
  return {
    rate: number(/Requests\/sec:\s+([\d.]+)/),
    errors:
      number(/Non-2xx or 3xx responses: (\d+)/) +
      (sockets?.slice(1).reduce((sum, n) => sum + Number(n), 0) ?? 0),
  };
}
