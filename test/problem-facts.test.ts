// A sentence that names an amount or a file needs it brought along: otherwise a person reads a question mark.
import { describe, expect, it } from 'vitest';
import { problem as english } from '#shared/i18n/en/problem';
import { messageKey } from '#shared/i18n/translate';
import { sourceFiles } from './source-tree';

const made = /\b(?:fail|problem)\(\s*'([\w-]+)'\s*(?:,\s*\{([^{}]*)\}\s*)?,?\s*\)/g;

/** Of a row: its number, column and value stand beside the facts. */
const madeOfRows = /\bcode:\s*'((?:row|value)-[\w-]+)',\s*column:[^{}]*?facts: \{([^{}]*)\}/g;

interface Made {
  readonly where: string;
  readonly code: string;
  readonly lacks: readonly string[];
}

function everyMade(): Made[] {
  const found: Made[] = [];
  for (const { path, text } of sourceFiles())
    for (const [, code = '', facts = ''] of text.matchAll(made))
      found.push({ where: path, code, lacks: lacking(code, facts) });
  for (const { path, text } of sourceFiles())
    for (const [, code = '', facts = ''] of text.matchAll(madeOfRows))
      found.push({ where: path, code, lacks: lacking(code, `row, column, value, file, ${facts}`) });
  return found;
}

function lacking(code: string, facts: string): readonly string[] {
  if (facts.includes('...')) return [];
  const sentence = (english as Readonly<Record<string, string>>)[`problem.${code}`] ?? '';
  const brought = new Set([...facts.matchAll(/(?:^|,)\s*(\w+)\s*(?=[,:]|$)/g)].map(([, name]) => name));
  return [...sentence.matchAll(/\{(\w+)/g)].map(([, name = '']) => name).filter((name) => !brought.has(name));
}

describe('a problem made in the program', () => {
  it('brings every fact that its sentence names', () => {
    const all = everyMade();
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter(({ code }) => messageKey(`problem.${code}`) === null)).toEqual([]);
    expect(all.filter(({ lacks }) => lacks.length > 0)).toEqual([]);
  });
});
