// Shortcuts by the place of the key: comparing with a pressed key, and showing as key caps.
import type { Shortcut } from './types';

const isMac = typeof navigator !== 'undefined' && navigator.userAgent.includes('Mac');

type PressedKey = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

export function matches(shortcut: Shortcut, pressed: PressedKey): boolean {
  const mod = isMac ? pressed.metaKey : pressed.ctrlKey;
  const otherMod = isMac ? pressed.ctrlKey : pressed.metaKey;
  return (
    shortcut.code === pressed.code &&
    (shortcut.mod ?? false) === mod &&
    !otherMod &&
    (shortcut.shift ?? false) === pressed.shiftKey &&
    (shortcut.alt ?? false) === pressed.altKey
  );
}

const names: Readonly<Record<string, string>> = {
  Comma: ',',
  Period: '.',
  Slash: '/',
  Equal: '+',
  Minus: '−',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Delete: 'Del',
  Escape: 'Esc',
};

/** The caps in the order they are pressed: `Ctrl`, `Shift`, `K`. */
export function keyCaps(shortcut: Shortcut): readonly string[] {
  const caps: string[] = [];
  if (shortcut.mod) caps.push(isMac ? '⌘' : 'Ctrl');
  if (shortcut.alt) caps.push(isMac ? '⌥' : 'Alt');
  if (shortcut.shift) caps.push(isMac ? '⇧' : 'Shift');
  caps.push(names[shortcut.code] ?? shortcut.code.replace(/^(Key|Digit)/, ''));
  return caps;
}

/** A name with its keys behind it, for tooltips: `Settings (Ctrl+,)`. Isolated: in Arabic a comma or a sign would wander away from its key. */
export function withKeys(name: string, keys: readonly string[]): string {
  return keys.length === 0 ? name : `${name} (\u2066${keys.join('+')}\u2069)`;
}

/** Equal texts mean the same keys. */
export function shortcutKey({ code, mod, shift, alt }: Shortcut): string {
  return [mod && 'mod', shift && 'shift', alt && 'alt', code].filter(Boolean).join('+');
}
