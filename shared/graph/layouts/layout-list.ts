// The layouts by name and with what can be set: the form is drawn from this. To add one: write its file, add its line
// here (or, when it needs a drawing library, in the compute worker's `layouts.ts`) and its words to the catalogues.
import type { Layout, LayoutParameter } from '../types';
import { circle } from './circle';
import { fcoseForm } from './fcose-form';
import { grid } from './grid';
import { hierarchy } from './hierarchy';
import { organic } from './organic';

export interface LayoutForm {
  readonly id: string;
  readonly parameters: readonly LayoutParameter[];
}

/** Those that need no library. */
export const plainLayouts: readonly Layout[] = [organic, hierarchy, circle, grid];

/** All that a person can choose, the usual one first. */
export const layoutForms: readonly LayoutForm[] = [
  fcoseForm,
  ...plainLayouts.map(({ id, parameters }) => ({ id, parameters })),
];

/** The values a form begins with. */
export function initialValues(form: LayoutForm): Readonly<Record<string, number | boolean>> {
  return Object.fromEntries(form.parameters.map(({ id, initial }) => [id, initial]));
}
