// What the workspace knows and a file does not say: its zone, state and country fill what a proposal leaves open.
import type { ParseContext } from '../values/value-type';
import type { Spec } from './types';

/** Only what is null is filled; what the file or a person settled stays. */
export function settleContext(spec: Spec, known: Partial<ParseContext>): Spec {
  const { context } = spec;
  return {
    ...spec,
    context: {
      ...context,
      region: context.region ?? known.region ?? null,
      state: context.state ?? known.state ?? null,
      dateOrder: context.dateOrder ?? known.dateOrder ?? null,
      zone: context.zone ?? known.zone ?? null,
      language: context.language ?? known.language ?? null,
      currency: context.currency ?? known.currency ?? null,
    },
  };
}
