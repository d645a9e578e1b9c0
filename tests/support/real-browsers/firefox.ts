import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from './driver.ts';
import { JsonSocket } from './json-socket.ts';
import { end, found, started, until } from './process.ts';

interface Context {
  context: string;
  url: string;
}

const preferences = {
  // Those of test machines would change what is tested.
  'remote.prefs.recommended': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'trailhead.firstrun.didSeeAboutWelcome': true,
  'termsofuse.bypassNotification': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.tabs.warnOnClose': false,
  'browser.warnOnQuit': false,
};

/** Starts Debian's Firefox as a person has it, with its cache of pages on, spoken to over WebDriver BiDi. */
export async function startFirefox(profile: string, env: NodeJS.ProcessEnv): Promise<Driver> {
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );
  const child = spawn(
    found('firefox-esr', 'firefox'),
    ['--profile', profile, '--no-remote', '--remote-debugging-port', '0'],
    { env: { ...env, HOME: profile }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await started(child, child.stderr, /WebDriver BiDi listening on (ws:\/\/\S+)/);
  const socket = await JsonSocket.open(`${address}/session`);
  await socket.send('session.new', {
    capabilities: { alwaysMatch: { unhandledPromptBehavior: { default: 'ignore' } } },
  });
  const messages: string[] = [];
  socket.listen(({ method, params }) => {
    if (method === 'log.entryAdded') messages.push(JSON.stringify(params).slice(0, 500));
  });
  await socket.send('session.subscribe', { events: ['log.entryAdded'] });
  const tabs = async () =>
    (await socket.send<{ contexts: Context[] }>('browsingContext.getTree', { maxDepth: 0 })).contexts;
  const evaluateIn = async (context: string, expression: string) => {
    const answer = await socket.send<{ type: string; result: { value?: string } }>('script.evaluate', {
      expression: `(async () => JSON.stringify([await (${expression})]))()`,
      target: { context },
      awaitPromise: true,
    });
    if (answer.type !== 'success') throw new Error(JSON.stringify(answer).slice(0, 500));
    return JSON.parse(answer.result.value ?? '[]')[0] as unknown;
  };
  const inFront = () =>
    until('a tab in front', async () => {
      for (const { context } of await tabs())
        if ((await evaluateIn(context, 'document.visibilityState')) === 'visible') return context;
      return undefined;
    });
  return {
    evaluate: async (expression) => evaluateIn(await inFront(), expression),
    goto: async (url) =>
      void (await socket.send('browsingContext.navigate', { context: await inFront(), url, wait: 'none' })),
    addresses: async () => (await tabs()).map(({ url }) => url),
    messages: () => messages,
    close: () => end(child),
  };
}
