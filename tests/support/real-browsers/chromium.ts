import { spawn } from 'node:child_process';
import { browserPath } from '../find-browser.ts';
import { JsonSocket } from './json-socket.ts';
import { end, started, until } from './process.ts';
import type { Driver } from './driver.ts';

interface Target {
  id: string;
  type: string;
  url: string;
  webSocketDebuggerUrl: string;
}

/** Starts Chromium as a person has it, with its cache of pages on; a port for its developer tools is all that is added. */
export async function startChromium(profile: string, env: NodeJS.ProcessEnv): Promise<Driver> {
  const path = browserPath();
  if (path === undefined) throw new Error('Chromium is missing; “npm test” installs it');
  const flags = [
    '--no-sandbox',
    '--no-first-run',
    '--disable-gpu',
    '--password-store=basic',
    '--disable-background-networking',
    '--disable-component-update',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
  ];
  const messages: string[] = [];
  const sockets = new Map<string, JsonSocket>();
  const child = spawn(path, flags, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const port = await started(child, child.stderr, /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//);
  const pages = async () =>
    ((await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as Target[]).filter(
      ({ type }) => type === 'page',
    );
  const socketOf = async ({ id, webSocketDebuggerUrl }: Target) => {
    const open = sockets.get(id);
    if (open) return open;
    const socket = await JsonSocket.open(webSocketDebuggerUrl);
    sockets.set(id, socket);
    socket.listen(({ method, params }) => {
      if (/consoleAPICalled|exceptionThrown|entryAdded/.test(method ?? ''))
        messages.push(JSON.stringify(params).slice(0, 500));
    });
    await socket.send('Runtime.enable');
    await socket.send('Log.enable');
    return socket;
  };
  const evaluateIn = async (target: Target, expression: string) => {
    const params = { expression, returnByValue: true, awaitPromise: true };
    const { result, exceptionDetails } = await (
      await socketOf(target)
    ).send<{ result: { value?: unknown }; exceptionDetails?: unknown }>('Runtime.evaluate', params, 5000);
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails).slice(0, 500));
    return result.value;
  };
  const inFront = () =>
    until('a tab in front', async () => {
      for (const page of await pages())
        if ((await evaluateIn(page, 'document.visibilityState')) === 'visible') return page;
      return undefined;
    });
  return {
    evaluate: async (expression) => evaluateIn(await inFront(), expression),
    goto: async (url) => void (await (await socketOf(await inFront())).send('Page.navigate', { url })),
    messages: () => messages,
    addresses: async () => (await pages()).map(({ url }) => url),
    close: () => end(child),
  };
}
