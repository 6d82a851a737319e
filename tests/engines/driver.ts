/** How a browser is to show itself, from its start on. */
export interface Look {
  isDark?: boolean;
}

/** The keys that have no letter, by the names that pages know them by. */
export type Key =
  | 'Alt'
  | 'ArrowDown'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'ArrowUp'
  | 'Control'
  | 'End'
  | 'Enter'
  | 'Escape'
  | 'Home'
  | 'Shift'
  | 'Tab';

/** What every engine can be driven to do; docs/engines.md says what some cannot. Lengths are in CSS px. */
export interface Driver {
  /** As the browser gives it. */
  readonly version: string;
  /** Called with what the browser itself says about the page, where it can be heard. */
  onComplaint: (complaint: string) => void;
  /** Opens an address and waits until the page has loaded. */
  goto: (url: string) => Promise<void>;
  /** The value, as JSON has it, of an expression; a promise is waited for. */
  evaluate: (expression: string) => Promise<unknown>;
  /** Makes the page's own window as large as that, or as near to it as the browser can. */
  resize: (width: number, height: number) => Promise<void>;
  /** Moves the pointer to a place in the window. */
  move: (x: number, y: number) => Promise<void>;
  /** Presses the main button where the pointer is, and lets it go. */
  click: () => Promise<void>;
  /** Turns the wheel where the pointer is. */
  wheel: (down: number) => Promise<void>;
  /** Presses keys one after the other, then lets them go. */
  press: (keys: readonly (Key | string)[]) => Promise<void>;
  back: () => Promise<void>;
  /** PNG of what the window shows. */
  screenshot: () => Promise<Uint8Array>;
  /** The page as printed on A4; missing where the engine cannot be driven to print. */
  pdf?: () => Promise<Uint8Array>;
  close: () => Promise<void>;
}
