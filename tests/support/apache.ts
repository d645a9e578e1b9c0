import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { siteRoot } from '../../src/hosting/host-rules.ts';
import { found, freePort, started, type WebServer } from './web-servers.ts';

const debian = '/etc/apache2/mods-available';

/** The modules without which Apache serves no file at all, by the names of their files. */
export const bareModules = ['mpm_event', 'authz_core', 'dir'];

/** The modules that Debian's package switches on, as far as they touch a static site. */
export const debianModules = [
  ...bareModules,
  ...['alias', 'authz_host', 'autoindex', 'deflate', 'env', 'filter', 'mime'],
  ...['negotiation', 'reqtimeout', 'setenvif'],
];

/** The modules that the README asks for. */
export const wantedModules = [...debianModules, 'rewrite', 'headers'];

/** A site file that only lets the site's own `.htaccess` speak, as shared hosting does. */
export const sharedHosting = `<VirtualHost *:80>
  DocumentRoot ${siteRoot}
  <Directory ${siteRoot}>
    Options Indexes FollowSymLinks MultiViews
    AllowOverride All
    Require all granted
  </Directory>
</VirtualHost>`;

/**
 * Starts Debian's Apache with some of its modules and their own settings, and a site file on a free port; only ports
 * and folders are changed.
 */
export async function startApache(
  modules = wantedModules,
  siteFile = readFileSync('.build/hosting/apache.conf', 'utf8'),
): Promise<WebServer> {
  const folder = mkdtempSync(join(tmpdir(), 'apache-'));
  const port = await freePort();
  const site = siteFile.replaceAll('*:80', `127.0.0.1:${port}`).replaceAll(siteRoot, siteFor(folder));
  writeFileSync(join(folder, 'apache.conf'), mainFile(folder, port, modules, site));
  const child = spawn(found('apache2'), ['-f', join(folder, 'apache.conf'), '-DFOREGROUND'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return started('Apache', child, port, folder);
}

/** Apache refuses to serve as root and may not see the folder of a project that root has built; a copy it may. */
function siteFor(folder: string): string {
  if (process.getuid?.() !== 0) return resolve('dist');
  chmodSync(folder, 0o755);
  cpSync('dist', join(folder, 'site'), { recursive: true });
  return join(folder, 'site');
}

/** What Debian's apache2.conf says, and its log of all sites that have none of their own. */
function mainFile(folder: string, port: number, modules: readonly string[], site: string): string {
  const settings = modules.map((name) => `${debian}/${name}.conf`).filter((file) => existsSync(file));
  const user = process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : '';
  return `ServerRoot ${folder}
ServerName localhost
PidFile ${folder}/apache.pid
DefaultRuntimeDir ${folder}
Listen 127.0.0.1:${port}
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
${user}
Timeout 300
KeepAlive On
LogLevel warn
ErrorLog ${folder}/error.log
${settings.map((file) => `Include ${file}`).join('\n')}
AccessFileName .htaccess
<Directory />
  Options FollowSymLinks
  AllowOverride None
  Require all denied
</Directory>
<FilesMatch "^\\.ht">
  Require all denied
</FilesMatch>
LogFormat "%v:%p %h %l %u %t \\"%r\\" %>s %O \\"%{Referer}i\\" \\"%{User-Agent}i\\"" vhost_combined
<IfModule mod_log_config.c>
  CustomLog ${folder}/other_vhosts_access.log vhost_combined
</IfModule>
${site}
`;
}
