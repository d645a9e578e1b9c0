import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { parts } from './src/components/mdx/parts-plugin.ts';
import { panesCss } from './src/design/audiences.ts';
import { webMotions } from './src/films/web-motion.ts';
import { defaultOrigin } from './src/site/origin.ts';
import { withAlternates } from './src/site/sitemap.ts';
import { searchIndex } from './src/search/index-pages.ts';
import { siteOf } from './src/site/load-site.ts';
import { setContent, getContent } from './src/content/load-content.ts';
import { readContent } from './src/content/read-content.ts';
import { setDownloads } from './src/generate/load-downloads.ts';
import { typeOf } from './src/hosting/file-types.ts';
import { serveReports } from './src/reports/serve-reports.ts';

const origin = process.env.SITE_URL ?? defaultOrigin;

const site = siteOf(getContent());

/** The oldest browsers that styles and scripts are written for; without it media queries come out in a form of 2022. */
const oldest = ['chrome86', 'edge86', 'firefox82', 'safari14', 'ios14'];

export default defineConfig({
  site: origin,
  output: 'static',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'always' },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false }, hastPlugins: [parts] }),
  },
  integrations: [
    mdx(),
    sitemap({ serialize: withAlternates(site, origin) }),
    searchIndex(site.pages, site.catalog),
    devServer(),
  ],
  security: {
    csp: {
      directives: ["default-src 'none'", "img-src 'self' data:", "base-uri 'none'", "form-action 'self'"],
    },
  },
  vite: {
    plugins: [
      composedLetters(),
      texts(),
      sheet('panes', () => panesCss()),
      sheet('films', () => webMotions(getContent()).css),
      withoutToolbar(),
    ],
    // Scripts stand in files of their own: a page is read without them, and they are kept for a year.
    build: {
      assetsInlineLimit: standsInOneRequest,
      target: oldest,
      cssTarget: oldest,
      rolldownOptions: { onLog: withoutDirectiveNoise },
    },
    // The names of scripts stand in every page.
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: shortName } } } } },
    server: {
      // They are compiled while the server starts, and not one after the other when a page asks for them.
      warmup: { ssrFiles: ['./src/layouts/*.astro', './src/components/**/*.astro'] },
      // What a build leaves behind is thousands of files, and a page does not change with them.
      watch: {
        ignored: ['.build', '.test', 'dist', 'docs', 'tests'].map((name) => join(process.cwd(), name, '**')),
      },
    },
    ssr: { external: ['vite', '@myriaddreamin/typst-ts-node-compiler', '@cantoo/pdf-lib', 'sharp'] },
  },
  devToolbar: { enabled: false },
});

/** The page behind the QR codes, the chooser and the pages of wrong addresses hold their small scripts themselves. */
function standsInOneRequest(file) {
  return /\/(QrPage|Chooser|NotFound\w*)\./.test(file);
}

/** `BaseLayout.astro_astro_type_script_index_0_lang` is the script of `BaseLayout`. */
function shortName({ name }) {
  return `_astro/${name.replace(/\.astro_.*/, '')}.[hash].js`;
}

/** Rolldown warns once a page of a directive that Astro writes itself and removes later; the rest is passed on. */
function withoutDirectiveNoise(level, log, next) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
}

/** In dev the content is read when it changes and not when a page asks for it, and files for download answer. */
function devServer() {
  const read = () => setContent(readContent(process.cwd(), getContent()));
  return {
    name: 'dev-server',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const content = join(process.cwd(), 'content');
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(content)) return;
          read();
          // Astro keeps what getStaticPaths has given until it hears this from its own collections, or from us.
          server.environments.ssr.hot.send('astro:content-changed', {});
        });
        let desk;
        server.middlewares.use((request, response, next) => {
          if (!/^\/desk(\/|\?|$)/.test(request.url)) return next();
          // Few who work on the site open the desk, and the first page of dev need not wait for it.
          desk ??= import('./src/desk/desk.ts').then(({ makeDesk, answerDesk }) => {
            const made = makeDesk(process.cwd(), getContent);
            return (...pair) => answerDesk(made, ...pair);
          });
          desk.then((answer) => answer(request, response)).then((isDone) => isDone || next(), next);
        });
        server.middlewares.use(serveReports(process.cwd()));
        // Loaded as pages are, so that a change of what makes files is seen at the next file.
        const files = async () => {
          const { filesOnDemand } = await server.ssrLoadModule('/src/generate/files-on-demand.ts');
          return filesOnDemand(getContent(), origin);
        };
        setDownloads(async () => (await files()).listed());
        server.middlewares.use((request, response, next) => {
          const name = /^\/downloads\/([^/?]+)/.exec(request.url)?.[1];
          if (name === undefined) return next();
          const send = (bytes) =>
            bytes ? response.writeHead(200, { 'content-type': typeOf(name) }).end(bytes) : next();
          files()
            .then((made) => made.bytesOf(decodeURIComponent(name)))
            .then(send)
            .catch(next);
        });
      },
    },
  };
}

/** Astro bundles its toolbar for the browser before the first page of dev, even where the toolbar is off. */
function withoutToolbar() {
  return {
    name: 'without-toolbar',
    configEnvironment: {
      order: 'post',
      handler: (name, options) => {
        if (name === 'client') options.optimizeDeps = { noDiscovery: true };
      },
    },
  };
}

/** Astro reads texts by itself: their letters are composed here as `readText` composes them for everything else. */
function composedLetters() {
  return {
    name: 'composed-letters',
    enforce: 'pre',
    transform: { filter: { id: /\.mdx$/ }, handler: (code) => code.normalize('NFC') },
  };
}

/**
 * The texts of pages and lessons by their files, as Astro renders them; everything else of them is read by src/content,
 * once for the whole site. In dev a text is compiled when its page is asked for: Astro would follow a glob to all of them.
 */
function texts() {
  const inBuild = "export const texts = import.meta.glob('/content/{pages,lessons}/*/*.mdx');";
  const inDev =
    'export const texts = new Proxy({}, { get: (_, file) => () => import(/* @vite-ignore */ file) });';
  let isBuild = false;
  return {
    name: 'texts',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    resolveId: (id) => (id === 'virtual:texts' ? '\0virtual:texts' : undefined),
    load: (id) => (id === '\0virtual:texts' ? (isBuild ? inBuild : inDev) : undefined),
  };
}

/** A style sheet that is written from values: the colours of the audiences, the movements of the films. */
function sheet(of, write) {
  const [name, file] = [`virtual:${of}.css`, `/virtual-${of}.css`];
  return {
    name: of,
    resolveId: (id) => (id === name ? file : undefined),
    load: (id) => (id === file ? write() : undefined),
  };
}
