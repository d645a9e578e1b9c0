import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Writes the search index of every language beside the built pages; stops the build when Pagefind reports a fault. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await indexPages(fileURLToPath(dir));
        logger.info(`${pages} pages indexed`);
      },
    },
  };
}

async function indexPages(folder: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({});
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: folder });
    const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
    const faults = [...added.errors, ...written.errors];
    if (faults.length > 0) throw new Error(`Pagefind could not index the pages: ${faults.join('; ')}`);
    return added.page_count;
  } finally {
    await close();
  }
}
