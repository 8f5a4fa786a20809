// What of a document a person is shown before a purge blacks words out of it.
import { describe, expect, it } from 'vitest';
import { blackedText } from '#shared/handling/blacked-text';
import { cleaned, textCleaner, wordsToClean } from '#shared/handling/clean-text';
import type { ChartDocument } from '#shared/model/documents';
import { asId, type CaseId, type ChartId, type DocumentId } from '#shared/model/ids';

const clean = textCleaner(wordsToClean(['Marta Quillfeather']));

function chartCalled(title: string): ChartDocument {
  return {
    kind: 'chart',
    id: asId<ChartId & DocumentId>('chart'),
    caseId: asId<CaseId>('case'),
    title,
    hiddenLinks: [],
  };
}

function shown(title: string): string | null {
  const before = chartCalled(title);
  const text = blackedText(before, cleaned(before, clean));
  const parts = text?.places.map((place) => place.map((part) => (part.goes ? `[${part.text}]` : part.text)));
  return parts?.map((place) => place.join('')).join('\n') ?? null;
}

describe('a text of which words go', () => {
  it('stands there with the words that go told apart', () => {
    expect(shown('with Marta Quillfeather, and Quillfeather, Marta again')).toBe(
      'with [Marta Quillfeather], and [Quillfeather, Marta] again',
    );
  });

  it('may hold whatever signs a person types, hyphens and slashes too', () => {
    expect(shown('co-owner (50/50) of A+B* with Marta Quillfeather - see [2] ^ $1 | \\n {x}?')).toBe(
      'co-owner (50/50) of A+B* with [Marta Quillfeather] - see [2] ^ $1 | \\n {x}?',
    );
  });

  it('is not shown when nothing of it goes', () => {
    expect(shown('co-owner')).toBeNull();
  });
});
