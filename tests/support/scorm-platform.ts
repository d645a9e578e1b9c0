import { readFileSync } from 'node:fs';
import { fileTypes, endingOf } from '../../src/hosting/file-types.ts';
import { serve } from './serve-folders.ts';

/** A call of a pack to the run-time of its platform, with what it gave back and the error that the run-time keeps. */
export interface ScormCall {
  name: string;
  values: string[];
  gave: string;
  error: string;
}

/** A school platform that has opened a pack. */
export interface ScormPlatform {
  /** The page of the platform, which holds the pack in a frame; `?held` begins with what an earlier visit left. */
  url: string;
  /** A page of the pack alone, without a platform around it. */
  alone: string;
  /** Every path that was asked for. */
  asked: string[];
  close: () => Promise<void>;
}

/** Serves a pack as a school platform does, with a run-time that holds every value against the standard (SCORM 1.2). */
export async function servePlatform(pack: Readonly<Record<string, string>>): Promise<ScormPlatform> {
  const asked: string[] = [];
  const runTime = readFileSync('node_modules/scorm-again/dist/scorm12.min.js', 'utf8');
  const site = await serve((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://platform');
    asked.push(pathname);
    const own: Record<string, string> = { '/': platformPage, '/run-time.js': runTime };
    const text = own[pathname] ?? pack[pathname.replace(/^\/pack\//, '')];
    const type = pathname === '/' ? fileTypes['html'] : fileTypes[endingOf(pathname)];
    if (text === undefined || !type) response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': type.type }).end(text);
  });
  return {
    url: `${site.origin}/`,
    alone: `${site.origin}/pack/index.html`,
    asked,
    close: () => site.close(),
  };
}

const platformPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Platform</title>
<link rel="icon" href="data:,">
<script src="run-time.js"></script>
<script>
  window.calls = [];
  /** Opens the pack with a run-time of its own, which knows what an earlier visit left. */
  window.openPack = (held) => {
    const runTime = new Scorm12API({ autocommit: false, logLevel: 5 });
    if (held) runTime.loadFromJSON(held, '');
    window.runTime = runTime;
    window.API = {};
    for (const name of ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish'])
      window.API[name] = (...values) => {
        const gave = runTime[name](...values);
        window.calls.push({ name, values, gave: String(gave), error: String(runTime.LMSGetLastError()) });
        return gave;
      };
    document.querySelector('iframe').src = 'pack/index.html';
  };
</script>
<body><iframe title="Pack" name="pack" width="800" height="600"></iframe></body>
</html>
`;
