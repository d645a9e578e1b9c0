import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { siteRoot } from '../../src/hosting/host-rules.ts';
import { programPath } from './find-browser.ts';
import { brotliModule, serverFolders } from './install-tools.ts';

/** A real web server that serves a folder with the files that the build writes. */
export interface WebServer {
  name: 'nginx' | 'Caddy' | 'Apache';
  origin: string;
  /** Everything that it has written to disk or said so far, its settings left out. */
  written(): string;
  stop(): Promise<void>;
}

/**
 * Starts nginx, set up as Debian sets it up, with the built site file on a free port; only ports and folders are
 * changed. `change` may alter the site file as an administrator or a program would.
 */
export async function startNginx(
  site = 'dist',
  file = '.build/hosting/nginx.conf',
  change = (text: string) => text,
): Promise<WebServer> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const server = change(readFileSync(file, 'utf8'))
    .replaceAll('listen 80;', `listen 127.0.0.1:${port};`)
    .replaceAll('listen [::]:80;', '')
    .replaceAll('/var/log/nginx', folder)
    .replace(`root ${siteRoot};`, `root ${resolve(site)};`);
  writeFileSync(join(folder, 'nginx.conf'), nginxMain(folder, server));
  const child = spawn(found('nginx'), ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return started('nginx', child, port, folder);
}

/** Starts Debian's Caddy on a free port with the built Caddyfile, told by its own variables where and what to serve. */
export async function startCaddy(): Promise<WebServer> {
  const folder = mkdtempSync(join(tmpdir(), 'caddy-'));
  const port = await freePort();
  const child = spawn(
    found('caddy'),
    ['run', '--config', '.build/hosting/Caddyfile', '--adapter', 'caddyfile'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        HOME: folder,
        XDG_DATA_HOME: folder,
        XDG_CONFIG_HOME: folder,
        SITE_ADDRESS: `http://127.0.0.1:${port}`,
        SITE_ROOT: join(process.cwd(), 'dist'),
      },
    },
  );
  return started('Caddy', child, port, folder);
}

function nginxMain(folder: string, server: string): string {
  // Started by root, nginx would read the site as nobody, who may not see it.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `load_module ${found(brotliModule)};
${user}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 512; }
http {
  access_log ${folder}/access.log;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n  ')}
${server}
}
`;
}

/** Waits until a server answers, and gives it; throws with what it said when it does not start. */
export async function started(
  name: WebServer['name'],
  server: ChildProcess,
  port: number,
  folder: string,
): Promise<WebServer> {
  const origin = `http://127.0.0.1:${port}`;
  let said = '';
  server.stderr?.on('data', (chunk) => (said += chunk));
  const written = () => `${said}\n${filesIn(folder)}`;
  const isUp = async () =>
    (await fetch(`${origin}/robots.txt`, { redirect: 'manual' }).catch(() => undefined)) !== undefined;
  for (let tries = 0; tries < 200 && server.exitCode === null; tries++) {
    if (await isUp()) return { name, origin, written, stop: () => stop(server, folder) };
    await wait(50);
  }
  await stop(server, folder);
  throw new Error(`${name} did not start: ${said.slice(0, 2000)}`);
}

async function stop(server: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  if (server.exitCode === null && server.kill()) {
    // Apache waits for a worker that a client without a word may hold.
    const timer = setTimeout(() => server.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(timer);
  }
  rmSync(folder, { recursive: true, force: true });
}

function filesIn(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile() && file.name.endsWith('log'))
    .map((file) => `${file.name}\n${readFileSync(join(file.parentPath, file.name), 'utf8')}`)
    .join('\n');
}

/**
 * The path of a server or of one of its modules.
 * @throws when it is not installed.
 */
export function found(program: string): string {
  const path = programPath([program], serverFolders);
  if (path === undefined) throw new Error(`${program} is missing; “npm test” installs it`);
  return path;
}

/** A port of this machine that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
