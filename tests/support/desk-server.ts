import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readContent } from '../../src/content/read-content.ts';
import { answerDesk, makeDesk } from '../../src/desk/desk.ts';

/** The desk of a project at an address of its own. */
export interface DeskServer {
  origin: string;
  close(): Promise<void>;
}

/** What the desk answered. */
export interface DeskAnswer {
  status: number;
  text: string;
  headers: NodeJS.Dict<string | string[]>;
}

/** Serves the desk of a project as the server of `npm run dev` does; everything else is an empty page. */
export async function serveDesk(root: string): Promise<DeskServer> {
  const desk = makeDesk(root, () => readContent(root));
  const server = createServer((asked, response) => {
    void answerDesk(desk, asked, response).then((isDone) => {
      if (!isDone)
        response
          .writeHead(200, { 'Content-Type': 'text/html' })
          .end('<!doctype html><html lang="en"><title>-</title>');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await desk.checker.close();
  };
  return { origin: `http://127.0.0.1:${port}`, close };
}

/** Asks the desk with headers of any kind, as a browser would not let a page do. */
export function ask(
  origin: string,
  path: string,
  headers: Record<string, string> = {},
  form?: URLSearchParams,
): Promise<DeskAnswer> {
  return new Promise((done, fail) => {
    const method = form ? 'POST' : 'GET';
    const type = form ? { 'Content-Type': 'application/x-www-form-urlencoded', Origin: origin } : {};
    const asked = request(`${origin}${path}`, { method, headers: { ...type, ...headers } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          text: Buffer.concat(parts).toString(),
          headers: response.headers,
        }),
      );
    });
    asked.on('error', fail).end(form?.toString());
  });
}
