import { readContent } from '../../src/content/read-content.ts';

/** The project's own content, read once by each process that runs tests; who changes something changes a copy. */
export const projectContent = readContent(process.cwd());
