import { spawnSync } from 'node:child_process';
import { zimPackage } from '../../src/offline/zim.ts';
import { browserPath, programPath, windowlessPath } from './find-browser.ts';

/**
 * Installs what the tests need and the machine lacks: a Chromium, a Java runtime for the HTML checker, poppler, which
 * draws the pages of PDFs, ffmpeg, LibreOffice, the tools for ZIM files, the font of phones, and the web servers that the site is made ready for.
 * @throws when that is not possible, saying in one sentence what to install.
 */
export function installTools(): void {
  if (!browserPath()) run('playwright', ['install', 'chromium']);
  if (!browserPath()) installPackage('chromium');
  if (!browserPath())
    throw new Error('The tests need Chromium: install it, for example with “apt-get install chromium”.');
  // Tests without a window take longer in a whole Chromium, and no other way.
  if (windowlessPath() === browserPath()) installPackage('chromium-headless-shell');
  if (!programPath(['java'])) installPackage('default-jre-headless');
  if (!programPath(['java'])) {
    throw new Error(
      'The HTML checker needs Java: install it, for example with “apt-get install default-jre-headless”.',
    );
  }
  if (!programPath(['pdftoppm'])) installPackage('poppler-utils');
  if (!programPath(['pdftoppm'])) {
    throw new Error(
      'The tests of printed QR codes need pdftoppm: install it, for example with “apt-get install poppler-utils”.',
    );
  }
  installFfmpeg();
  installOffice();
  installZimTools();
  installFont();
  installServers();
  installRealBrowsers();
}

/**
 * Installs ffmpeg, which opens the films as players do.
 * @throws when that is not possible, saying in one sentence what to install.
 */
export function installFfmpeg(): void {
  if (!programPath(['ffprobe'])) installPackage('ffmpeg');
  if (!programPath(['ffprobe']))
    throw new Error('The tests of films need ffmpeg: install it, for example with “apt-get install ffmpeg”.');
}

/**
 * Installs the parts of LibreOffice that open workbooks and compute what they add up, slides and worksheets.
 * @throws when that is not possible, saying in one sentence what to install.
 */
export function installOffice(): void {
  for (const [program, name] of [
    ['localc', 'libreoffice-calc'],
    ['loimpress', 'libreoffice-impress'],
    ['lowriter', 'libreoffice-writer'],
  ] as const) {
    if (!programPath([program])) installPackage(name);
    if (!programPath([program]))
      throw new Error(
        `The tests of office files need LibreOffice: install it, for example with “apt-get install ${name}”.`,
      );
  }
}

/**
 * Installs what makes, checks and searches ZIM files, as Kiwix reads them.
 * @throws when that is not possible, saying in one sentence what to install.
 */
export function installZimTools(): void {
  if (!programPath(['zimwriterfs'])) installPackage(zimPackage);
  if (!programPath(['zimwriterfs']))
    throw new Error(
      `The tests of copies for Kiwix need zimwriterfs: install it, for example with “apt-get install ${zimPackage}”.`,
    );
}

/**
 * Installs Roboto, the font of most phones: what must fit a first screen is measured with it.
 * @throws when that is not possible, saying in one sentence what to install.
 */
export function installFont(): void {
  if (!hasFont()) installPackage('fonts-roboto-unhinted');
  if (!hasFont())
    throw new Error(
      'The tests of first screens need Roboto: install it, for example with “apt-get install fonts-roboto-unhinted”.',
    );
}

function hasFont(): boolean {
  return spawnSync('fc-list', ['Roboto'], { encoding: 'utf8' }).stdout?.includes('Roboto') ?? false;
}

/**
 * Installs the browsers that people have, and a screen, a keyboard and a mouse for them.
 * @throws when that is not possible, saying in one sentence what to install.
 */
export function installRealBrowsers(): void {
  const needed = {
    'firefox-esr': 'firefox-esr',
    'webkit2gtk-driver': 'WebKitWebDriver',
    xvfb: 'Xvfb',
    xdotool: 'xdotool',
    openbox: 'openbox',
  };
  for (const [name, program] of Object.entries(needed)) if (!programPath([program])) installPackage(name);
  if (Object.values(needed).some((program) => !programPath([program]))) {
    throw new Error(
      `The tests in real browsers need Firefox and WebKitGTK: install them, for example with “apt-get install ${Object.keys(needed).join(' ')}”.`,
    );
  }
}

/**
 * Installs nginx with its brotli module, Caddy, Apache, and rsync, which the README copies the site with.
 * @throws when that is not possible, saying in one sentence what to install.
 */
export function installServers(): void {
  const needed = {
    nginx: 'nginx',
    'libnginx-mod-http-brotli-static': brotliModule,
    caddy: 'caddy',
    apache2: 'apache2',
    rsync: 'rsync',
  };
  for (const [name, program] of Object.entries(needed))
    if (!programPath([program], serverFolders)) installPackage(name);
  const missing = Object.values(needed).filter((program) => !programPath([program], serverFolders));
  if (missing.length > 0) {
    throw new Error(
      `The tests of hosting need nginx, Caddy, Apache and rsync: install them, for example with “apt-get install ${Object.keys(needed).join(' ')}”.`,
    );
  }
}

/** Where Debian keeps servers and the modules of nginx, beside the folders of the PATH. */
export const serverFolders = ['/usr/sbin', '/usr/local/sbin', '/usr/lib/nginx/modules'];

/** The module with which nginx sends what is packed with brotli already. */
export const brotliModule = 'ngx_http_brotli_static_module.so';

/** Installs a Debian package, where there is an apt-get. */
export function installPackage(name: string): void {
  if (!programPath(['apt-get'])) return;
  console.log(`installing ${name} …`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
}

function run(program: string, args: string[]): void {
  spawnSync(program, args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
