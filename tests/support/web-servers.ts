import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { nginxRoot } from '../../src/hosting/nginx.ts';
import { programPath } from './find-browser.ts';
import { brotliModule, serverFolders } from './install-tools.ts';

/** A real web server that serves a folder with the files that the build writes. */
export interface WebServer {
  name: 'nginx' | 'Caddy';
  origin: string;
  stop(): Promise<void>;
}

/** Starts Debian's nginx on a free port with the built site file; only its port and folder are changed. */
export async function startNginx(site = 'dist', file = '.build/hosting/nginx.conf'): Promise<WebServer> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const server = readFileSync(file, 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:80;', '')
    .replace(`root ${nginxRoot};`, `root ${resolve(site)};`);
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
events { worker_connections 1024; }
http {
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n  ')}
${server}
}
`;
}

async function started(
  name: WebServer['name'],
  server: ChildProcess,
  port: number,
  folder: string,
): Promise<WebServer> {
  const origin = `http://127.0.0.1:${port}`;
  let said = '';
  server.stderr?.on('data', (chunk) => (said += chunk));
  const isUp = async () => (await fetch(`${origin}/robots.txt`).catch(() => undefined))?.ok ?? false;
  for (let tries = 0; tries < 100 && server.exitCode === null; tries++) {
    if (await isUp()) return { name, origin, stop: () => stop(server, folder) };
    await wait(100);
  }
  await stop(server, folder);
  throw new Error(`${name} did not start: ${said.slice(0, 2000)}`);
}

async function stop(server: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  if (server.exitCode === null && server.kill()) await ended;
  rmSync(folder, { recursive: true, force: true });
}

function found(program: string): string {
  const path = programPath([program], serverFolders);
  if (path === undefined) throw new Error(`${program} is missing; “npm test” installs it`);
  return path;
}

/** A port that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
