// Every action keeps the promise of its kind, and nothing in the menu is without an action.
import { describe, expect, it, vi } from 'vitest';
import { menuSections } from '#shared/contracts/menu';
import { catalogues, languages } from '#shared/i18n/catalogue';

vi.hoisted(() => {
  // Actions reach the session, which reaches the desk of the page.
  (globalThis as { window?: unknown }).window = { desk: {} };
});

const { actions } = await import('../../renderer/actions/list');
const { shortcutKey } = await import('../../renderer/actions/shortcut');

describe('the list of actions', () => {
  it('names each action once', () => {
    const ids = actions.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('has the words of each action in every language', () => {
    const wordless = actions.flatMap(({ id, label }) =>
      languages.filter((language) => !catalogues[language][label]).map((language) => `${id} ${language}`),
    );
    expect(wordless).toEqual([]);
  });

  it('answers every item of the menu', () => {
    const asked = menuSections.flatMap(({ items }) =>
      items.flatMap((item) => ('action' in item ? [item.action] : [])),
    );
    const answered = new Set(actions.flatMap(({ menu }) => menu ?? []));
    expect(asked.filter((action) => !answered.has(action))).toEqual([]);
  });

  it('binds no two actions to the same keys in one panel', () => {
    const bound = actions.flatMap(({ id, shortcut, within }) =>
      shortcut === null ? [] : [{ id, keys: shortcutKey(shortcut), within: within ?? null }],
    );
    const clashes = bound.flatMap((one, index) =>
      bound
        .slice(index + 1)
        .filter(
          (other) =>
            other.keys === one.keys &&
            (other.within === one.within || other.within === null || one.within === null),
        )
        .map((other) => `${one.id} and ${other.id}: ${one.keys}`),
    );
    expect(clashes).toEqual([]);
  });

  it('hears a key without Ctrl or Alt only inside a panel', () => {
    const loose = actions.filter(
      ({ shortcut, within }) =>
        shortcut !== null &&
        !shortcut.mod &&
        !shortcut.alt &&
        !/^F\d+$/.test(shortcut.code) &&
        within === undefined,
    );
    expect(loose.map(({ id }) => id)).toEqual([]);
  });

  it('shows the menu the keys that the window hears', () => {
    const accelerator = (keys: string): string =>
      keys
        .split('+')
        .map((part) => ({ CmdOrCtrl: 'mod', Shift: 'shift', Alt: 'alt', ',': 'Comma' })[part] ?? part)
        .map((part) => (/^[A-Z]$/.test(part) ? `Key${part}` : part))
        .join('+');
    const wrong = menuSections.flatMap(({ items }) =>
      items.flatMap((item) => {
        if (!('action' in item) || item.keys === undefined) return [];
        const action = actions.find(({ menu }) => menu === item.action);
        const heard = action?.shortcut ? shortcutKey(action.shortcut) : 'nothing';
        return heard === accelerator(item.keys)
          ? []
          : [`${item.action}: ${item.keys} is shown, ${heard} is heard`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
