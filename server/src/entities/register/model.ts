import type { Span } from '../../text/span.ts';
import type { Entity } from '../model.ts';

/** Something in a register that cannot be followed, for a writer. */
export interface RegisterProblem {
  readonly message: string;
  /** In the text of the register. */
  readonly span: Span;
}

/** What a register says, and what of it cannot be followed; both in the order of the text. */
export interface ReadRegister {
  readonly entities: readonly Entity[];
  readonly problems: readonly RegisterProblem[];
}

/** A file that is a register, as it is now. */
export interface RegisterFile extends ReadRegister {
  /** Relative to the root. */
  readonly path: string;
  /** Empty where it could not be read. */
  readonly text: string;
  /** False: it is there and could not be read at all, so nobody may write to it. */
  readonly isRead: boolean;
}

/** Takes a problem. */
export type Tell = (message: string, span: Span) => void;

/*
 * What an entry says, whatever format it is written in. Spans are in the text of the register.
 */
export type Value = Text | List | Group;

/** Empty: nothing was given. */
export interface Text {
  readonly is: 'text';
  readonly text: string;
  readonly span: Span;
}

export interface List {
  readonly is: 'list';
  readonly items: readonly Value[];
  readonly span: Span;
}

export interface Group {
  readonly is: 'group';
  readonly fields: readonly Field[];
  readonly span: Span;
}

export interface Field {
  readonly name: Text;
  readonly value: Value;
}

export const textAt = (text: string, span: Span): Text => ({ is: 'text', text, span });
