import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = process.cwd();

/** The place in `.build/` where one kind of things that a build makes stands for the next one. */
export function cachePath(kind: string): string {
  return join(root, '.build', kind);
}

/** A short digest of what something is made of; 32 hexadecimal digits. */
export function digestOf(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
}

/** The bytes that an earlier build made under this digest, or those that are made now. */
export function cached(kind: string, digest: string, make: () => Uint8Array): Uint8Array {
  return readCache(kind, digest) ?? writeCache(kind, digest, make());
}

/** Where the bytes stand that an earlier build made under this digest, or those that are made now. */
export function cachedPath(kind: string, digest: string, make: () => Uint8Array): string {
  const file = join(cachePath(kind), digest);
  if (!existsSync(file)) writeCache(kind, digest, make());
  return file;
}

/** The same for bytes that take a while to make. */
export async function cachedLater(
  kind: string,
  digest: string,
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  return readCache(kind, digest) ?? writeCache(kind, digest, await make());
}

/** Keeps bytes in the place of those that were kept under this digest. */
export function replaceCache(kind: string, digest: string, made: string): void {
  writeCache(kind, digest, Buffer.from(made));
}

function readCache(kind: string, digest: string): Buffer | undefined {
  const file = join(cachePath(kind), digest);
  return existsSync(file) ? readFileSync(file) : undefined;
}

function writeCache<Bytes extends Uint8Array>(kind: string, digest: string, made: Bytes): Bytes {
  const file = join(cachePath(kind), digest);
  mkdirSync(cachePath(kind), { recursive: true });
  // Another process may be writing the same file; a file that stands under its name is whole.
  writeFileSync(`${file}.${process.pid}`, made);
  renameSync(`${file}.${process.pid}`, file);
  return made;
}
