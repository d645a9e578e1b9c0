import { locales } from '../i18n/locales.ts';
import { fileTypes } from './file-types.ts';
import {
  cachingOfErrors,
  cachingRules,
  drawingPolicy,
  commonHeaders,
  crossOriginHeaders,
} from './headers.ts';
import { asPattern, formerPattern, hostFiles, timeouts, siteRoot, type HostRules } from './host-rules.ts';

/** Writes the site file for nginx; it needs the modules gzip_static (in Debian's nginx) and brotli_static. */
export function nginxSite({ host, policies, redirects, unstored }: HostRules): string {
  return `# Written by the build from src/hosting/. Put it into /etc/nginx/conf.d/ and the site into ${siteRoot}.
# For HTTPS: certbot --nginx -d ${host}

# Who reads this site is nobody's business. These lines stand outside the server, since certbot adds one of its own
# for port 80; a handshake that fails is told as critical, with the reader's address.
access_log off;
log_not_found off;
error_log /var/log/nginx/error.log alert;

# Whoever opens connections and stays silent must not take the places of readers.
client_header_timeout ${timeouts.head}s;
client_body_timeout ${timeouts.head}s;
send_timeout ${timeouts.send}s;
reset_timedout_connection on;

# Addresses of pages are longer than the 64 bytes that a bucket holds.
map_hash_bucket_size 256;

map $uri $site_policy {
  default "${policies.site}";
${rows(Object.entries(policies.exceptions).map(([path, policy]) => [`${path}index.html`, policy]))}
}
map $sent_http_content_type $site_csp {
  default "";
  ~^text/html $site_policy;
  ~^image/svg "${drawingPolicy}";
}
map $uri $site_lasting {
${rows(cachingRules(unstored).map(({ prefix, value }) => [`~^${asPattern(prefix)}`, value]))}
}
map $status $site_cache {
  default $site_lasting;
  404 "${cachingOfErrors}";
}
map $uri $site_corp {
${rows([...crossOriginHeaders].reverse().map(({ prefix, headers }) => [`~^${prefix}`, headers['Cross-Origin-Resource-Policy'] ?? '']))}
}
map $uri $site_cors {
  default "";
${rows(crossOriginHeaders.flatMap(({ prefix, headers }) => (headers['Access-Control-Allow-Origin'] ? [[`~^${prefix}`, headers['Access-Control-Allow-Origin']]] : [])))}
}
# The language that the browser asks for first; "/?" shows the chooser to anybody.
map "$request_uri $http_accept_language" $site_home {
  default "";
${rows(locales.map((locale) => [`~*^/ ${locale}\\b`, `/${locale}/`]))}
}
map $request_uri $site_vary {
  default "";
  ~^/(\\?|$) "Accept-Language";
}

map $uri $site_moved {
  default "";
${rows(redirects.map(({ from, to }) => [`~^${formerPattern(from)}$`, to]))}
}

server {
  listen 80;
  listen [::]:80;
  server_name ${host};
  root ${siteRoot};
  index index.html;

  access_log off;
  error_log /var/log/nginx/error.log alert;
  server_tokens off;
  absolute_redirect off;
  sendfile on;
  tcp_nopush on;
  open_file_cache max=2000 inactive=60s;
  open_file_cache_valid 30s;

  types {
${Object.entries(fileTypes)
  .map(([ending, { type }]) => `    "${type}" ${ending};`)
  .join('\n')}
  }
  default_type application/octet-stream;
  gzip off;
  gzip_static on;
  brotli_static on;
  gzip_vary on;

${Object.entries(commonHeaders)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
  add_header Content-Security-Policy $site_csp always;
  add_header Cross-Origin-Resource-Policy $site_corp always;
  add_header Access-Control-Allow-Origin $site_cors always;
  add_header Cache-Control $site_cache always;
  add_header Vary $site_vary always;

  if ($request_method !~ ^(GET|HEAD)$) {
    return 405;
  }
  if ($site_moved) {
    return 301 $site_moved;
  }
  error_page 403 =404 /404.html;
  error_page 404 /404.html;
  location = / {
    if ($site_home) {
      return 302 $site_home;
    }
  }
${locales.map(errorPagesOf).join('\n')}
  location ~ /\\.(?!well-known/)|^/(${hostFiles.map(asPattern).join('|')})$|\\.(br|gz)$ {
    return 404;
  }
}
`;
}

function errorPagesOf(locale: string): string {
  return `  location /${locale}/ {
    error_page 403 =404 /${locale}/404.html;
    error_page 404 /${locale}/404.html;
  }`;
}

function rows(entries: readonly (readonly [string, string])[]): string {
  return entries.map(([key, value]) => `  "${key}" "${value}";`).join('\n');
}
