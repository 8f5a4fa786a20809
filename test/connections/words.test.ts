// Every reason, alert and signal has its sentence in every language, so that no code ever stands on a screen.
import { describe, expect, it } from 'vitest';
import { catalogues, languages } from '#shared/i18n/catalogue';
import { translator } from '#shared/i18n/translate';
import { guards } from '#shared/identity/guards/list';
import { signals } from '#shared/identity/signals/list';
import { weightIds } from '#shared/identity/weights';

const keys: readonly string[] = [
  ...weightIds.map((id) => `evidence.${id}`),
  ...signals.flatMap(({ id }) => [`evidence.${id}.missing`, `signal.${id}`]),
  ...guards.map(({ id }) => `alert.${id}`),
  ...['issuer-unknown', 'times-apart'].map((code) => `alert.${code}`),
  ...['shared-identifier', 'tenure'].map((id) => `signal.${id}`),
  ...['strong', 'possible', 'weak'].map((band) => `band.${band}`),
  ...['match', 'sharedIdentifier', 'path'].map((kind) => `connectionKind.${kind}`),
  ...['proposed', 'same', 'different', 'unsure'].map((state) => `state.${state}`),
];

describe.each(languages)('the words of the matcher in %s', (language) => {
  const catalogue: Readonly<Record<string, string>> = catalogues[language];
  const t = translator(language);

  it('has a sentence for every reason, alert and signal', () => {
    expect(keys.filter((key) => (catalogue[key] ?? '') === '')).toEqual([]);
  });

  it('can say each of them with its facts', () => {
    const facts = { value: 'X1', ending: '9998', days: 3, apart: 22, count: 12, pairs: 5 };
    for (const key of Object.keys(catalogue)) {
      if (!/^(?:evidence|alert|signal|band|connectionKind|state)\./.test(key)) continue;
      const said = t(key as Parameters<typeof t>[0], facts);
      expect(said, key).not.toMatch(/[{}]/);
      expect(said.trim(), key).not.toBe('');
    }
  });

  it('says no number of bits and no probability', () => {
    for (const [key, text] of Object.entries(catalogue))
      if (/^(?:evidence|alert)\./.test(key)) expect(text, key).not.toMatch(/\b(?:bits?|probabilit|%)/i);
  });

  it('says nothing of how likely it is: that is for a person to say', () => {
    const likelihood =
      /\b(?:un)?likel(?:y|ihood)|\bprobabl|\bperhaps\b|\bmaybe\b|peut-être|vraisembl|sans doute|\bquizás?\b|الأرجح|ربما|غالبًا/i;
    for (const [key, text] of Object.entries(catalogue))
      if (/^(?:evidence|alert|briefing|notice)\./.test(key)) expect(text, key).not.toMatch(likelihood);
  });
});

describe('the list of signals', () => {
  it('names each signal and each guard once', () => {
    for (const ids of [signals.map(({ id }) => id), guards.map(({ id }) => id)])
      expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a weight for each signal, and a signal for each weight', () => {
    const weighed = new Set(weightIds.map((id) => id.slice(0, id.indexOf('.'))));
    for (const { id } of signals) expect(weighed.has(id), id).toBe(true);
    const known = new Set([...signals.map(({ id }) => id), 'shared', 'tenure']);
    expect([...weighed].filter((id) => !known.has(id))).toEqual([]);
  });
});
