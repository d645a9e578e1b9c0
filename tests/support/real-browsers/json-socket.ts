type Message = { id?: number; method?: string; params?: unknown; result?: unknown; error?: unknown };

/** A WebSocket on which commands and their answers are JSON with a number, as in CDP and WebDriver BiDi. */
export class JsonSocket {
  #id = 0;
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (message: Message) => void>();
  readonly #listeners: ((message: Message) => void)[] = [];

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.onmessage = ({ data }) => {
      const message: Message = JSON.parse(String(data));
      if (message.id === undefined) for (const listener of this.#listeners) listener(message);
      else this.#waiting.get(message.id)?.(message);
    };
    socket.onclose = () => {
      for (const answer of this.#waiting.values()) answer({ error: 'the connection is closed' });
    };
  }

  /** Connects to an address. */
  static async open(address: string): Promise<JsonSocket> {
    const socket = new WebSocket(address);
    await new Promise<void>((resolve, reject) => {
      socket.onopen = () => resolve();
      socket.onerror = () => reject(new Error(`nothing answers at ${address}`));
    });
    return new JsonSocket(socket);
  }

  /**
   * Sends a command and waits for its result.
   * @throws what the other side calls an error.
   */
  async send<Result>(method: string, params: object = {}, timeoutMs = 30_000): Promise<Result> {
    const id = ++this.#id;
    // A page that is on its way out answers no more.
    const answer = new Promise<Message>((resolve) => {
      const timer = setTimeout(() => resolve({ error: 'no answer' }), timeoutMs);
      this.#waiting.set(id, (message) => {
        clearTimeout(timer);
        resolve(message);
      });
    });
    this.#socket.send(JSON.stringify({ id, method, params }));
    const message = await answer;
    this.#waiting.delete(id);
    if (message.error !== undefined) throw new Error(`${method}: ${JSON.stringify(message).slice(0, 500)}`);
    return message.result as Result;
  }

  /** Hears what comes unasked. */
  listen(listener: (message: Message) => void): void {
    this.#listeners.push(listener);
  }

  /** Ends the connection. */
  close(): void {
    this.#socket.close();
  }
}
