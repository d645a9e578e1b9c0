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
import { asPattern, hostFiles, timeouts, type HostRules } from './host-rules.ts';

/** Writes the Caddyfile; with a host's name as its address Caddy fetches certificates and serves HTTPS by itself. */
export function caddyfile({ host, policies, redirects, unstored }: HostRules): string {
  const searches = Object.entries(policies.exceptions);
  return `# Written by the build from src/hosting/. SITE_ADDRESS is a host's name, or :8080 behind another server.
{
	admin off

	# Who reads this site is nobody's business: a request that fails is told with the reader's address.
	log {
		exclude http.log http.stdlib http.handlers
	}

	# Whoever opens connections and stays silent must not take the places of readers; a long file may take its time.
	servers {
		timeouts {
			read_header ${timeouts.head}s
			read_body ${timeouts.head}s
			write 10m
			idle 1m
		}
	}
}

{$SITE_ADDRESS:${host}} {
	root * {$SITE_ROOT:/srv}

	# A route keeps its lines in this order; Caddy would sort them and the general would win.
	route {
		header {
${headerLines(commonHeaders, 3)}
		}
${crossOriginHeaders.map(({ prefix, headers }) => `		header ${prefix}* {\n${headerLines(headers, 3)}\n		}`).join('\n')}
${[...cachingRules(unstored)]
  .reverse()
  .map(({ prefix, value }) => `		header ${prefix}* Cache-Control "${value}"`)
  .join('\n')}
${fileRules()}
		@page path_regexp (/|\\.html)$
		header @page Content-Security-Policy "${policies.site}"
${searches.map(([path, policy]) => `		header ${path} Content-Security-Policy "${policy}"`).join('\n')}
		header @svg Content-Security-Policy "${drawingPolicy}"

		@writing not method GET HEAD
		error @writing 405

		@hidden path_regexp /\\.[^w]|^/(${hostFiles.map(asPattern).join('|')})$|\\.(br|gz)$
		error @hidden 404
${redirects.map(({ from, to }) => `		redir ${from} ${to} 301`).join('\n')}

		# The language that the browser asks for first; "/?all" shows the chooser to anybody.
		header / Vary Accept-Language
${locales.map(languageRule).join('\n')}
		file_server {
			precompressed br gzip
		}
	}

	handle_errors {
		header Content-Type "${fileTypes['html']?.type}"
		header Content-Security-Policy "${policies.site}"
		header Cache-Control "${cachingOfErrors}"
${locales.map((locale) => `		rewrite /${locale}/* /${locale}/404.html`).join('\n')}
		@other not path ${locales.map((locale) => `/${locale}/*`).join(' ')}
		rewrite @other /404.html
		@refused expression {http.error.status_code} == 405
		respond @refused 405
		file_server {
			precompressed br gzip
		}
	}
}
`;
}

function languageRule(locale: string): string {
  return `		@${locale} {
			path /
			expression \`{query} == ""\`
			header_regexp Accept-Language (?i)^${locale}\\b
		}
		redir @${locale} /${locale}/ 302`;
}

function fileRules(): string {
  return Object.entries(fileTypes)
    .filter(([ending]) => ending !== 'html')
    .map(([ending, { type }]) => `		@${ending} path *.${ending}\n		header @${ending} Content-Type "${type}"`)
    .join('\n');
}

function headerLines(headers: Headers, depth: number): string {
  return Object.entries(headers)
    .map(([name, value]) => `${'\t'.repeat(depth)}${name} "${value}"`)
    .join('\n');
}
