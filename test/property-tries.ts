// How many cases a property is tried on: the usual number in every run, that many times more while hunting.

const times = Number(process.env.DIRIGO_PROPERTY_TIMES ?? 1);

/** `usual` is what a run can afford; `npm run hunt` asks for a multiple. */
export function tries(usual: number): number {
  return usual * times;
}
