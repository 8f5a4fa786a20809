// A sentence with a number in it breaks the page that says it where the number is not handed over: the types do not know it.
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { catalogues, type Language, type MessageKey } from '#shared/i18n/catalogue';
import { messageKey } from '#shared/i18n/translate';
import { sourceFiles } from './source-tree';

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

describe('A sentence of the catalogues', () => {
  const said = sourceFiles().flatMap(({ path, text }) => saidIn(path, text));

  it('is said with everything it asks for, in every language', () => {
    const missing = said.flatMap(({ path, key, given }) =>
      (Object.keys(catalogues) as Language[]).flatMap((language) =>
        [...askedBy(language, key)]
          .filter((name) => !given.has(name))
          .map((name) => `${path}: ${key} (${language}) asks for ${name}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('is looked at in some hundred places that hand something over', () => {
    expect(said.filter(({ given }) => given.size > 0).length).toBeGreaterThan(100);
  });
});

interface Said {
  readonly path: string;
  readonly key: MessageKey;
  readonly given: ReadonlySet<string>;
}

/** Where values are spread or come in a variable nobody can tell from the text what they are: these are left out. */
function saidIn(path: string, text: string): Said[] {
  return [...text.matchAll(/\bt\(\s*'([\w.-]+)'\s*(,\s*\{|,?\s*\))/g)].flatMap((match) => {
    const key = messageKey(match[1] ?? '');
    if (key === null) return [];
    const opened = match[0].endsWith('{');
    const values = opened ? topLevel(text.slice((match.index ?? 0) + match[0].length)) : '';
    if (values.includes('...')) return [];
    const names = [...values.matchAll(/(?:^|,)\s*(\w+)\s*(?=[:,]|$)/g)].map(([, name]) => name ?? '');
    return [{ path, key, given: new Set(names) }];
  });
}

/** What stands in an object literal up to its end, without what is nested in it. */
function topLevel(text: string): string {
  let depth = 0;
  let out = '';
  for (const sign of text) {
    if (sign === '}' && depth === 0) break;
    if ('})]'.includes(sign)) depth--;
    if (depth === 0) out += sign;
    if ('{(['.includes(sign)) depth++;
  }
  return out.replace(/'[^']*'/g, "''").trim();
}

function askedBy(language: Language, key: MessageKey): Set<string> {
  const names = new Set<string>();
  const walk = (parts: readonly Part[]): void => {
    for (const part of parts) {
      // 0 is plain text, 7 the number sign of a plural.
      if (part.type === 0 || part.type === 7) continue;
      names.add(part.value);
      if ('options' in part) for (const option of Object.values(part.options)) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(catalogues[language][key], 'en', undefined, { ignoreTag: true }).getAst());
  return names;
}
