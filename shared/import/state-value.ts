// From a written value to a statement. What is not understood, or stands for "not known", is kept as `other` with its
// column: it can be read and walked back to, but never compared, keyed or made a pivot.
import type { RowProblem, Statement } from '../model/record';
import type { PropertyId } from '../ontology/types';
import { understand, valueTypeOf } from '../values/registry';
import type { Flag, ParseContext } from '../values/value-type';
import { saysNothing, tidy } from '../values/written-text';
import { bodyColour } from './body-colours';

export interface StatedValue {
  /** Null: nothing worth keeping beside the record itself. */
  readonly statement: Statement | null;
  readonly problems: readonly RowProblem[];
  readonly understood: boolean;
}

const noProblems: readonly RowProblem[] = [];
const nothing: StatedValue = { statement: null, problems: noProblems, understood: false };

/** `field` is the column or path, null for a constant. Never throws. */
export function stateValue(
  property: PropertyId,
  written: string,
  field: string | null,
  context: ParseContext,
): StatedValue {
  if (property === 'duration' && written.trim() === '-1') return nothing;
  const read = understand(property, meant(property, written), context);
  if (read.kind === 'understood') {
    return {
      statement: { property, value: read.encoded, written, field, language: null },
      problems:
        read.flags.length === 0 ? noProblems : read.flags.map((flag) => problemOf(flag, written, field)),
      understood: true,
    };
  }
  if (read.kind === 'placeholder') {
    // "UNK" and "-" say nothing wherever they stand, and so does U for a sex; "FNU LNU" or 01/01/1900 are worth a look. So
    // is somebody whose name is said to be unknown.
    const isNamed = property === 'name' && /\p{L}/u.test(written);
    if (property === 'sex' || (saysNothing(tidy(written)) && !isNamed)) return nothing;
    return {
      statement: kept(written, field),
      problems: [{ code: 'value-placeholder', column: field, value: cut(written), facts: {} }],
      understood: false,
    };
  }
  return {
    statement: kept(written, field),
    problems: read.flags.map((flag) => problemOf(flag, written, field)),
    understood: false,
  };
}

/** The encoded value of what is plain to see, by the type's short way (see `ValueType.quick`); null for everything else. */
export function quickValue(
  property: PropertyId,
  context: ParseContext,
): ((written: string) => string | null) | null {
  const { quick } = valueTypeOf(property);
  if (quick === undefined || property === 'eyeColour' || property === 'hairColour' || property === 'duration')
    return null;
  return (written) => {
    try {
      return quick(written, context);
    } catch {
      // A fault of ours: the full reading has its own way to say so.
      return null;
    }
  };
}

/** Some properties are written in ways of their own: colours as codes of two systems, durations as clocks. */
function meant(property: PropertyId, written: string): string {
  if (property === 'eyeColour' || property === 'hairColour') return bodyColour(written) ?? written;
  return property === 'duration' ? (secondsOf(written) ?? written) : written;
}

/** `3:47` and `00:03:47` as seconds; null for what is no clock. */
function secondsOf(written: string): string | null {
  const parts = /^\s*(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:\.\d+)?\s*$/.exec(written);
  if (parts === null) return null;
  return String(Number(parts[1] ?? 0) * 3600 + Number(parts[2]) * 60 + Number(parts[3]));
}

function kept(written: string, field: string | null): Statement {
  return { property: 'other', value: tidy(written), written, field, language: null };
}

function problemOf({ code, facts }: Flag, written: string, column: string | null): RowProblem {
  return { code, column, value: cut(written), facts };
}

function cut(written: string): string {
  return written.length > 200 ? written.slice(0, 200) : written;
}
