import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'playwright/test';
import { startApache } from '../support/apache.ts';
import { freePort, startCaddy, startNginx, type WebServer } from '../support/web-servers.ts';

test.describe.configure({ mode: 'default' });

const browser = 'ReaderBrowser/7.0';
const paths = ['/', '/az/', '/az/nothing-here-reader', '/favicon.ico', '/downloads/', '/.env', '/az/komek'];
const wrong = `/${'reader'.repeat(60)}`;

let securePort: number;
const servers: WebServer[] = [];

test.beforeAll(async () => {
  securePort = await freePort();
  servers.push(
    await startNginx('dist', '.build/hosting/nginx.conf', (site) => withCertbot(site, securePort)),
    await startCaddy(),
    await startApache(),
  );
});
test.afterAll(async () => {
  for (const server of servers) await server.stop();
});

test('no server writes down who asked for what, not for wrong addresses either, nor after certbot', async () => {
  const host = /^\s*server_name (.*);/m.exec(readFileSync('.build/hosting/nginx.conf', 'utf8'))?.[1] ?? '';
  for (const server of servers) {
    const { port } = new URL(server.origin);
    const ports = server.name === 'nginx' ? [port, securePort] : [port];
    for (const one of ports)
      for (const path of [...paths, wrong])
        for (const name of [host, 'another.example'])
          for (const method of ['GET', 'POST']) await ask(Number(one), method, path, name);
    const written = server.written();
    expect(written, server.name).not.toContain(browser);
    expect(written, server.name).not.toMatch(/reader|downloads|favicon|komek|GET |POST /);
    expect(
      written.split('\n').filter((line) => line.includes('127.0.0.1') && !line.includes('AH00')),
      server.name,
    ).toEqual([]);
  }
});

test('readers are served while nine hundred others open connections and say nothing', async () => {
  for (const server of servers) {
    const { port } = new URL(server.origin);
    const origin = server.name === 'nginx' ? `http://127.0.0.1:${securePort}` : server.origin;
    // One after another: of many at once a server shuts those of which it has read nothing.
    const silent: Socket[] = [];
    while (silent.length < 900) silent.push(await openHalf(Number(port)));
    try {
      const statuses = await Promise.all(Array.from({ length: 25 }, () => read(`${origin}/robots.txt`)));
      expect(statuses, server.name).toEqual(Array(25).fill(200));
    } finally {
      for (const socket of silent) socket.destroy();
    }
  }
});

/** The site file as `certbot --nginx` leaves it, but for its certificate: HTTPS here, and a server of its own on port 80. */
function withCertbot(site: string, port: number): string {
  const host = /^\s*server_name (.*);/m.exec(site)?.[1] ?? '';
  const secure = site
    .replace('  listen 80;\n', '')
    .replace('  listen [::]:80;\n', `    listen 127.0.0.1:${port}; # managed by Certbot\n`);
  return `${secure}
server {
    if ($host = ${host}) {
        return 301 https://$host$request_uri;
    } # managed by Certbot


  listen 80;
  listen [::]:80;
  server_name ${host};
    return 404; # managed by Certbot


}`;
}

function ask(port: number, method: string, path: string, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { host, 'user-agent': browser };
    request({ port, host: '127.0.0.1', method, path, headers, agent: false }, (answer) => {
      answer.resume().on('end', resolve);
    })
      .on('error', reject)
      .end();
  });
}

/** Asks as a browser does, which tries again when a server that has no place left shuts the connection. */
async function read(address: string, signal = AbortSignal.timeout(25_000)): Promise<number> {
  const answer = await fetch(address, { signal }).catch(() => undefined);
  if (answer) return answer.status;
  signal.throwIfAborted();
  await wait(100);
  return read(address, signal);
}

/** A connection that begins a request and never ends it; the server may shut it. */
function openHalf(port: number): Promise<Socket> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n');
      resolve(socket);
    });
    socket.on('error', () => resolve(socket));
  });
}
