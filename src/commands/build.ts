import { buildSite, ContentError } from './build-site.ts';

try {
  const { pages, downloads, milliseconds, notes } = await buildSite(process.cwd());
  for (const note of notes) console.log(note);
  console.log(`built ${pages} pages and ${downloads} downloads in ${(milliseconds / 1000).toFixed(1)} s`);
} catch (error) {
  console.error(error instanceof ContentError ? error.message : error);
  console.error('Nothing was published; dist/ is as it was.');
  process.exitCode = 1;
}
