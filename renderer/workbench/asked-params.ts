// What a panel that is open already is told when it is asked for again.
import type { PanelParams } from '../actions/types';

/** As dockview takes it: it merges, so that what must go is named. */
export type MergedParams = { readonly [K in keyof PanelParams]: PanelParams[K] | undefined };

/**
 * With something to show, it shows that alone. Without, it goes on showing what it shows; but a form that once was asked
 * for (a new case, the choice of files) does not open a second time.
 */
export function askedAgain(before: object | undefined, wanted: PanelParams, asked: number): MergedParams {
  const gone =
    Object.keys(wanted).length > 0
      ? Object.fromEntries(Object.keys(before ?? {}).map((key) => [key, undefined]))
      : { form: undefined };
  return { ...gone, ...wanted, asked };
}
