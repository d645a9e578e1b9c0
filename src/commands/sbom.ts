import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

interface Component {
  name: string;
  licenses?: unknown[];
}

/** The encoder of films says MIT of its own code; its binary holds FFmpeg with x264. It is a tool of the build and not shipped. */
function withBinaries(component: Component): Component {
  return /^@napi-rs\/webcodecs(-|$)/.test(component.name)
    ? { ...component, licenses: [{ expression: 'MIT AND GPL-2.0-or-later' }] }
    : component;
}

/** Writes the list of every package that the project rests on, as CycloneDX, to `.build/sbom.cdx.json`. */
const file = '.build/sbom.cdx.json';
const listed = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
if (listed.status !== 0) {
  console.error(listed.stderr);
  process.exitCode = 1;
} else {
  mkdirSync('.build', { recursive: true });
  const list = JSON.parse(listed.stdout) as { components: Component[] };
  writeFileSync(file, JSON.stringify({ ...list, components: list.components.map(withBinaries) }, null, 2));
  console.log(`${list.components.length} packages listed in ${file}`);
}
