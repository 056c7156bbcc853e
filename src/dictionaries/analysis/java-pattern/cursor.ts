/** A place in an expression that is being read; every reader moves it on. */
export interface Cursor {
  readonly source: string;
  at: number;
  /** Names of Java's flags. */
  readonly flags: Set<string>;
}

/** An expression, or a part of one, that is not known here. */
export class Unknown extends Error {}

/** The message of Java's exception. */
export class Invalid extends Error {}
