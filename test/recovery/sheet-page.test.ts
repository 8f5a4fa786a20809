// The recovery sheet on paper: whoever finds it in the safe years later must know what it is and in which order to type.
import { describe, expect, it } from 'vitest';
import { languages } from '#shared/i18n/catalogue';
import { translator } from '#shared/i18n/translate';
import { recoverySheetPage } from '#shared/recovery/sheet-page';

const words =
  'abandon ability able about above absent absorb abstract absurd abuse access accident account accuse achieve';
const facts = {
  words,
  square: [
    [true, false],
    [false, true],
  ],
  workspace: 'Sheriff <of> Aroostook',
  date: 'Dec 8, 2025',
  madeBy: 'R. Ouellette & Co',
};

describe('the recovery sheet', () => {
  it.each(languages)('numbers the words in order and says what they are for in %s', (language) => {
    const html = recoverySheetPage(facts, translator(language), language, '/fonts.css');
    const items = [...html.matchAll(/<li>(\w+)<\/li>/g)].map(([, word]) => word);
    expect(items).toEqual(words.split(' '));
    // English words are read from left to right, whatever the language around them.
    expect(html).toContain('<ol dir="ltr" lang="en">');
    expect(html).toContain(`dir="${language === 'ar' ? 'rtl' : 'ltr'}"`);
    expect(html).toContain(translator(language)('sheet.signature'));
  });

  it('has the same words as a square code with a light rim, for a scanner that types them', () => {
    const html = recoverySheetPage(facts, translator('en'), 'en', '/fonts.css');
    expect(html).toContain('<svg viewBox="0 0 10 10"');
    expect(html).toContain('<path d="M4 4h1v1h-1zM5 5h1v1h-1z"/>');
  });

  it('takes names for text', () => {
    const html = recoverySheetPage(facts, translator('en'), 'en', '/fonts.css');
    expect(html).toContain('Sheriff &lt;of&gt; Aroostook');
    expect(html).toContain('R. Ouellette &amp; Co');
  });
});
