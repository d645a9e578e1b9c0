import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { found, started, until } from './process.ts';

const run = promisify(execFile);

/** Every window fills the screen and has no frame, so that a point of a page is found from the size of the page alone. */
const windows = `<openbox_config xmlns="http://openbox.org/3.4/rc"><applications>
<application type="normal"><decor>no</decor><maximized>yes</maximized><focus>yes</focus></application>
</applications></openbox_config>`;

/** A screen of its own (Xvfb) with a window manager, and a keyboard and a mouse (xdotool) that work as real ones do. */
export interface Screen {
  /** The environment for programs that show their windows here. */
  env: NodeJS.ProcessEnv;
  /** Presses keys one after another, by their X names: `shift`, `Escape`, `alt+Left`, `ctrl+shift+t`. */
  press(...keys: string[]): Promise<void>;
  /** Runs any words of xdotool: `keydown alt key shift keyup alt`. */
  does(words: string): Promise<void>;
  /** The name of the window in front, as a watcher reads it. */
  windowName(): Promise<string>;
  close(): void;
}

/** Starts a screen that nothing else uses. */
export async function openScreen(): Promise<Screen> {
  const server = spawn(
    found('Xvfb'),
    ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await started(server, server.stdio[3] as NodeJS.ReadableStream, /(\d+)\n/);
  // Without the bus of a session, programs of GTK wait for one.
  const env = { ...process.env, DISPLAY: `:${number}`, NO_AT_BRIDGE: '1', GDK_BACKEND: 'x11' };
  const folder = mkdtempSync(join(tmpdir(), 'screen-'));
  const file = join(folder, 'windows.xml');
  writeFileSync(file, windows);
  const manage = () =>
    spawn(found('openbox'), ['--sm-disable', '--config-file', file], { stdio: 'ignore', env });
  let manager = manage();
  const does = async (words: string) => void (await run(found('xdotool'), words.split(' '), { env }));
  // It answers once there is a window manager; one that came before its screen took calls has gone again.
  await until('the window manager', async () => {
    if (manager.exitCode !== null) manager = manage();
    return run(found('xdotool'), ['get_desktop'], { env });
  });
  return {
    env,
    does,
    press: (...keys) => does(keys.map((key) => `key ${key}`).join(' ')),
    windowName: async () =>
      (await run(found('xdotool'), ['getactivewindow', 'getwindowname'], { env })).stdout.trim(),
    close: () => {
      for (const child of [manager, server] satisfies ChildProcess[]) child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
