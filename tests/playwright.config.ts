import { defineConfig } from 'playwright/test';
import { windowlessPath } from './support/find-browser.ts';

const executablePath = windowlessPath();
const project = (name: string) => ({ name, testDir: `./${name}` });

export default defineConfig({
  outputDir: '../.test/output',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['dot'], ['./support/count-reporter.ts']],
  use: {
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: ['unit', 'content', 'print', 'build', 'browser', 'nightly'].map(project),
});
