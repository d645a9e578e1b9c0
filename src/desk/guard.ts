import type { IncomingMessage } from 'node:http';

/** The names under which a browser on the same machine knows this server. */
const ownNames = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Why a request may not touch the desk; undefined when it may. A name of another site that leads to this machine is
 * refused by its Host, a page of another site that sends a form by its Origin, another machine by its address.
 */
export function refusalOf({ headers, method, socket }: IncomingMessage): string | undefined {
  if (!/^(127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? ''))
    return 'the desk answers only on the machine on which it runs';
  const { host = '', origin } = headers;
  if (!ownNames.includes(host.replace(/:\d+$/, ''))) return 'the desk answers only to localhost';
  const site = headers['sec-fetch-site'];
  if (method === 'GET' || method === 'HEAD')
    return site === 'cross-site' && headers['sec-fetch-dest'] !== 'document'
      ? 'the desk is no part of another site'
      : undefined;
  if (method !== 'POST') return 'the desk reads and takes forms, nothing else';
  return origin === `http://${host}` && (site === undefined || site === 'same-origin')
    ? undefined
    : 'the desk takes only its own forms';
}
