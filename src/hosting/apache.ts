import { locales } from '../i18n/locales.ts';
import { fileTypes } from './file-types.ts';
import {
  cachingOfErrors,
  cachingRules,
  drawingPolicy,
  commonHeaders,
  crossOriginHeaders,
  type Headers,
} from './headers.ts';
import { asPattern, formerPattern, hostFiles, type HostRules } from './host-rules.ts';

const compressed = Object.entries(fileTypes)
  .filter(([, { compresses }]) => compresses)
  .map(([ending]) => ending)
  .join('|');

/**
 * Writes `.htaccess` for Apache 2.4. Each module that a host may lack is asked for, so that the site is served without
 * it; the host must let the file speak (`AllowOverride All`).
 */
export function htaccess(rules: HostRules): string {
  return `# Written by the build from src/hosting/.
DirectoryIndex index.html
ErrorDocument 404 /404.html
ErrorDocument 403 /404.html
${locales.map((locale) => `<If "%{REQUEST_URI} =~ m#^/${locale}/#">\n  ErrorDocument 404 /${locale}/404.html\n  ErrorDocument 403 /${locale}/404.html\n</If>`).join('\n')}
<IfModule mod_autoindex.c>
  Options -Indexes
</IfModule>
<IfModule mod_negotiation.c>
  Options -MultiViews
</IfModule>

${Object.entries(fileTypes)
  .map(
    ([ending, { type }]) => `<FilesMatch "\\.${ending}(\\.(br|gz))?$">\n  ForceType "${type}"\n</FilesMatch>`,
  )
  .join('\n')}

${headerRules(rules)}

${rewriteRules(rules)}

# Where nothing can be rewritten, files that are not for readers are refused and texts are packed as they are sent.
<IfModule !mod_rewrite.c>
  <FilesMatch "^\\.|^(${hostFiles.map(asPattern).join('|')})$|\\.(br|gz)$">
    Require all denied
  </FilesMatch>
  <LimitExcept GET HEAD>
    Require all denied
  </LimitExcept>
  <IfModule mod_alias.c>
${rules.redirects.map(({ from, to }) => `    RedirectMatch 301 "^${formerPattern(from)}$" "${to}"`).join('\n')}
  </IfModule>
</IfModule>
<IfModule mod_filter.c>
  <IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE ${compressedTypes().join(' ')}
  </IfModule>
</IfModule>
`;
}

/** Headers by the address that is asked for; variables carry them, since a `.htaccess` knows no other way. */
function headerRules({ policies, unstored }: HostRules): string {
  const exceptions = Object.entries(policies.exceptions);
  const shared = crossOriginHeaders.flatMap(({ prefix, headers }) =>
    Object.entries(headers).map(([name, value]) => setVariable(prefix, variableOf(name), value)),
  );
  const names = [...new Set(crossOriginHeaders.flatMap(({ headers }) => Object.keys(headers)))];
  return `<IfModule mod_setenvif.c>
${shared.join('\n')}
${[...cachingRules(unstored)]
  .reverse()
  .map(({ prefix, value }) => setVariable(prefix, 'site_cache', value))
  .join('\n')}
  SetEnvIf Request_URI "/404\\.html(\\.(br|gz))?$" "site_cache=${cachingOfErrors}"
${exceptions.map(([path], index) => `  SetEnvIf Request_URI "^${path}" site_scripts_${index}`).join('\n')}
  SetEnvIf Request_URI "^/(index\\.html(\\.(br|gz))?)?$" site_home
</IfModule>
<IfModule mod_headers.c>
${headerLines(commonHeaders, '  ')}
${names.map((name) => `  Header always set ${name} "%{${variableOf(name)}}e" env=${variableOf(name)}`).join('\n')}
  Header always set Cache-Control "%{site_cache}e" env=site_cache
  Header merge Vary Accept-Language env=site_home
  Header always set Vary Accept-Language "expr=%{REQUEST_STATUS} == 302"
  <FilesMatch "\\.(${compressed})(\\.(br|gz))?$">
    Header merge Vary Accept-Encoding
  </FilesMatch>
  <FilesMatch "\\.html(\\.(br|gz))?$">
    Header always set Content-Security-Policy "${policies.site}"
${exceptions.map(([, policy], index) => `    Header always set Content-Security-Policy "${policy}" env=site_scripts_${index}`).join('\n')}
  </FilesMatch>
  <FilesMatch "\\.svg(\\.(br|gz))?$">
    Header always set Content-Security-Policy "${drawingPolicy}"
  </FilesMatch>
</IfModule>`;
}

function rewriteRules({ redirects }: HostRules): string {
  return `<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteBase /
  RewriteCond %{REQUEST_METHOD} !^(GET|HEAD)$
  RewriteRule ^ - [R=405,L]
  RewriteRule (^|/)\\.(?!well-known/)|^(${hostFiles.map(asPattern).join('|')})$|\\.(br|gz)$ - [R=404,L]
${redirects.map(({ from, to }) => `  RewriteRule ^${formerPattern(from).slice(1)}$ ${to} [R=301,L]`).join('\n')}

  # The language that the browser asks for first; "/?" shows the chooser to anybody.
${locales.map(languageRule).join('\n')}
  RewriteCond %{REQUEST_FILENAME} -d
  RewriteCond %{REQUEST_FILENAME}/index.html -f
  RewriteRule ^((?:.*/)?)$ $1index.html
  RewriteCond %{REQUEST_FILENAME} -d
  RewriteRule /$ - [R=404,L]

  # Copies that the build has packed.
  <IfModule mod_mime.c>
    RemoveLanguage .br
    AddEncoding br .br
    AddEncoding gzip .gz
${[
  ['br', 'br'],
  ['gzip', 'gz'],
]
  .map(
    ([encoding, ending]) => `    RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
    RewriteCond %{REQUEST_FILENAME}.${ending} -f
    RewriteRule ^(.*\\.(?:${compressed}))$ $1.${ending} [END]`,
  )
  .join('\n')}
  </IfModule>
</IfModule>`;
}

function languageRule(locale: string): string {
  return `  RewriteCond %{THE_REQUEST} "^[A-Z]+ / "
  RewriteCond %{HTTP:Accept-Language} ^${locale}\\b [NC]
  RewriteRule ^$ /${locale}/ [R=302,L]`;
}

function compressedTypes(): string[] {
  const types = Object.values(fileTypes).flatMap(({ type, compresses }) =>
    compresses ? [type.replace(/;.*/, '')] : [],
  );
  return [...new Set(types)];
}

function setVariable(prefix: string, name: string, value: string): string {
  return `  SetEnvIf Request_URI "^${asPattern(prefix)}" "${name}=${value}"`;
}

function variableOf(header: string): string {
  return `site_${header.toLowerCase().replaceAll('-', '_')}`;
}

function headerLines(headers: Headers, indent: string): string {
  return Object.entries(headers)
    .map(([name, value]) => `${indent}Header always set ${name} "${value}"`)
    .join('\n');
}
