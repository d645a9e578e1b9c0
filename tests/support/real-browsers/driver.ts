/** What a browser's own wire is used for; keys and clicks come from the screen. */
export interface Driver {
  /** The value of an expression in the tab in front. */
  evaluate(expression: string): Promise<unknown>;
  /** Opens an address in the tab in front, as if it were typed; does not wait for the page. */
  goto(address: string): Promise<void>;
  /** The addresses of all tabs. */
  addresses(): Promise<string[]>;
  /** What pages said on the console so far. */
  messages(): readonly string[];
  /** Ends the browser as its window does. */
  close(): Promise<void>;
}
