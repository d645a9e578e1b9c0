import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/**
 * Keeps compiled modules from one run to the next in `.build/compiled`; commands load it before themselves, with
 * `--import`. Processes that they start find it by the variable.
 */
const folder = join(process.cwd(), '.build/compiled');
enableCompileCache(folder);
process.env['NODE_COMPILE_CACHE'] ??= folder;
