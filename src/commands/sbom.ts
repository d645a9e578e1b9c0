import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

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
  writeFileSync(file, listed.stdout);
  console.log(`${JSON.parse(listed.stdout).components.length} packages listed in ${file}`);
}
