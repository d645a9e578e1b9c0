import { locales } from '../i18n/locales.ts';
import { fileTypes } from './file-types.ts';
import { cachingRules, commonHeaders, crossOriginHeaders, type Headers } from './headers.ts';
import { hostFiles, type HostRules } from './host-rules.ts';

/**
 * Writes `web.config` for IIS 8 and later. It rests on what every IIS has: a section of a part that is not installed,
 * such as URL Rewrite or HTTP Redirection, would stop the whole site. So "/" shows the chooser to all, and a page
 * leads on from a former address.
 */
export function webConfig(rules: HostRules): string {
  const [root, ...places] = placesOf(rules);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Written by the build from src/hosting/. -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <security>
      <requestFiltering>
        <verbs allowUnlisted="false">
          <add verb="GET" allowed="true" />
          <add verb="HEAD" allowed="true" />
        </verbs>
        <fileExtensions>
${['br', 'gz'].map((ending) => `          <remove fileExtension=".${ending}" />\n          <add fileExtension=".${ending}" allowed="false" />`).join('\n')}
        </fileExtensions>
        <hiddenSegments>
${[...hostFiles, '.htaccess', '.nojekyll'].map((file) => `          <remove segment="${file}" />\n          <add segment="${file}" />`).join('\n')}
        </hiddenSegments>
      </requestFiltering>
    </security>
    <staticContent>
${Object.entries(fileTypes)
  .map(([ending, { type }]) => typeLines(ending, type))
  .join('\n')}
    </staticContent>
    <urlCompression doStaticCompression="true" />
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${headerLines({ ...commonHeaders, ...root?.headers })}
      </customHeaders>
    </httpProtocol>
${errorPages('404.html')}
  </system.webServer>
${places.map(locationOf).join('\n')}
</configuration>
`;
}

/** A path with what holds for it; IIS takes no path twice. */
interface Place {
  path: string;
  headers: Headers;
  /** The type of JSON there, where it is not that of the site. */
  jsonType?: string;
  /** Headers of the site that are not sent there. */
  without: string[];
  errorPage?: string;
}

function placesOf({ policies, unstored }: HostRules): Place[] {
  const places = new Map<string, Place>();
  const add = (prefix: string, part: Partial<Place>) => {
    const path = prefix.replace(/^\/|\/$/g, '');
    const place = places.get(path) ?? { path, headers: {}, without: [] };
    places.set(path, { ...place, ...part, headers: { ...place.headers, ...part.headers } });
  };
  const policy = (value: string) => ({ headers: { 'Content-Security-Policy': value } });
  add('/', policy(policies.site));
  for (const locale of locales) add(locale, { errorPage: `${locale}\\404.html` });
  for (const [path, value] of Object.entries(policies.exceptions)) add(path, policy(value));
  for (const { prefix, headers } of crossOriginHeaders)
    add(prefix, { headers, without: prefix === '/' ? [] : ['Content-Security-Policy'] });
  for (const { prefix, value } of cachingRules(unstored))
    add(prefix, { headers: { 'Cache-Control': value } });
  // IIS compresses texts by their type, `text/*`, and takes JSON for none; only an administrator can change that.
  add('/search/', { jsonType: 'text/json; charset=utf-8' });
  return [...places.values()];
}

function locationOf({ path, headers, jsonType, without, errorPage }: Place): string {
  const removed = without.map((name) => `          <remove name="${name}" />`);
  const custom = `      <httpProtocol>
        <customHeaders>
${[...removed, ...(Object.keys(headers).length > 0 ? [headerLines(headers)] : [])].join('\n')}
        </customHeaders>
      </httpProtocol>`;
  const lines = [
    ...(removed.length + Object.keys(headers).length > 0 ? [custom] : []),
    ...(jsonType ? [`      <staticContent>\n${typeLines('json', jsonType)}\n      </staticContent>`] : []),
    ...(errorPage ? [errorPages(errorPage)] : []),
  ];
  return `  <location path="${path}">\n    <system.webServer>\n${lines.join('\n')}\n    </system.webServer>\n  </location>`;
}

/** IIS takes no ending twice, and knows some from its own settings. */
function typeLines(ending: string, type: string): string {
  return `      <remove fileExtension=".${ending}" />\n      <mimeMap fileExtension=".${ending}" mimeType="${type}" />`;
}

function headerLines(headers: Headers): string {
  return Object.entries(headers)
    .map(
      ([name, value]) =>
        `          <remove name="${name}" />\n          <add name="${name}" value="${value}" />`,
    )
    .join('\n');
}

/** The page of a wrong address as a file, which goes out with the status 404; run as an address it would be a 200. */
function errorPages(file: string): string {
  return `    <httpErrors errorMode="Custom" existingResponse="Replace">
      <remove statusCode="404" />
      <error statusCode="404" path="${file}" responseMode="File" />
      <remove statusCode="403" />
      <error statusCode="403" path="${file}" responseMode="File" />
    </httpErrors>`;
}
