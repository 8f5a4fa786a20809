// The shape of an uncertain date. Parsing and comparing are in `date.ts`.
export type DatePrecision = 'day' | 'month' | 'year' | 'range';

/** Days are ISO `YYYY-MM-DD` in the proleptic Gregorian calendar; `earliest` and `latest` are equal for a full date. */
export interface PartialDate {
  readonly earliest: string;
  readonly latest: string;
  readonly precision: DatePrecision;
  readonly circa: boolean;
  /** Calendar it was written in. */
  readonly calendar: 'gregorian' | 'hijri';
}

/** An instant or a local time: `utc` is null when no zone is known. */
export interface PartialTime {
  /** ISO local time as written, without offset: `2025-11-02T01:15:00`. */
  readonly local: string;
  /** ISO with `Z`; null when the zone is unknown or the local time does not exist. */
  readonly utc: string | null;
  /** Second possible instant of a doubled hour in autumn; null otherwise. */
  readonly utcLater: string | null;
  /** Zone or offset the source states; null when it states none. */
  readonly zoneStated: string | null;
  /** Zone the spec assumes; null when the source states one. */
  readonly zoneAssumed: string | null;
  readonly precision: 'second' | 'minute' | 'day';
}
