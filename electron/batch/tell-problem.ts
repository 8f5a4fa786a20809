// What the main process itself has to say of a run that cannot begin, before there is a page to say it.
import type { Language } from '#shared/contracts/desk';
import { problem as arabic } from '#shared/i18n/ar/problem';
import { problem as english } from '#shared/i18n/en/problem';
import { problem as spanish } from '#shared/i18n/es/problem';
import { problem as french } from '#shared/i18n/fr/problem';
import type { Problem } from '#shared/model/problem';
import { preferences } from '../preferences';
import { writeOut } from '../streams';

const words: Readonly<Record<Language, Readonly<Record<`problem.${Problem['code']}`, string>>>> = {
  en: english,
  fr: french,
  es: spanish,
  ar: arabic,
};

/** `PLACE: SENTENCE`, in the person's language; the place is the folder or file that the problem names. */
export async function tellProblem(problem: Problem, asJson: boolean): Promise<3> {
  const { workspace, path } = problem.facts;
  const place = workspace ?? path;
  const sentence = words[preferences().language][`problem.${problem.code}`].replaceAll(
    /\{(\w+)[^}]*\}/g,
    (_, name: string) => String(problem.facts[name] ?? '?'),
  );
  await writeOut('err', `${place === undefined ? '' : `${place}: `}${sentence}\n`);
  if (asJson) await writeOut('out', `${JSON.stringify({ ok: false, problem })}\n`);
  return 3;
}
