import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import sirv from 'sirv';

/** A site that is served on a free port of this machine. */
export interface ServedSite {
  origin: string;
  /** The bytes that went out so far, the heads of HTTP among them. */
  sent: () => number;
  close: () => Promise<void>;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Serves folders as a plain web server would, with the compressed copies that stand beside their files. The first
 * folder that has a file wins; what none has is left to `missing`.
 */
export function serveFolders(folders: readonly string[], missing: Handler = notFound): Promise<ServedSite> {
  return serve(handlerOf(folders, missing));
}

/** Answers for folders, as `serveFolders` does. */
export function handlerOf(folders: readonly string[], missing: Handler = notFound): Handler {
  return folders.reduceRight<Handler>((next, folder) => {
    const files = sirv(folder, { brotli: true, gzip: true });
    return (request, response) => files(request, response, () => next(request, response));
  }, missing);
}

/** Lets a handler answer on a free port. */
export async function serve(handler: Handler): Promise<ServedSite> {
  const sockets: Socket[] = [];
  const server = createServer(handler).on('connection', (socket) => sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function notFound(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(404).end();
}
