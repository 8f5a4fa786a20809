// Looks that the vault cannot see by itself are reported to its access log: a question that was sent, evidence on show,
// what was copied. Nobody waits for it; a log that cannot be written is told.
import { useEffect, useRef } from 'react';
import { type AccessAbout, aboutNothing, type ReportedKind } from '#shared/access/types';
import type { SearchHit } from '#shared/contracts/vault-answers';
import { maskWhole } from '#shared/handling/protected-text';
import type { EntityId } from '#shared/model/ids';
import { tellProblem } from './notify';
import { isProtectedSelection } from './protected-copies';
import { windowStore } from './window-store';

/** ms without a key until a question counts as sent: what somebody types on through is no question. */
const REST_MS = 500;

export function reportLook(what: ReportedKind, about: Partial<AccessAbout>, count: number): void {
  const { vault } = windowStore.getState();
  if (vault === null) return;
  void vault.look({ what, about: { ...aboutNothing, ...about }, count }).then((noted) => {
    if (!noted.ok) tellProblem(noted.problem);
  });
}

interface Found {
  readonly hits: readonly SearchHit[];
  readonly total: number;
}

function reportSearch(what: 'search' | 'check', text: string, { hits, total }: Found): void {
  const shown = new Set<EntityId>(
    hits.flatMap((hit) => [hit.entity, ...hit.alike.map((each) => each.entity)]),
  );
  reportLook(what, { text, anchors: [...shown] }, total);
}

/**
 * Reports the question once the person rests on its answer, or at once when the function it answers is called: on Enter,
 * or when a hit is opened. `found` undefined: not answered yet.
 */
export function useSentSearch(
  text: string,
  found: Found | undefined,
  what: 'search' | 'check' = 'search',
): () => void {
  const waiting = useRef<(() => void) | null>(null);
  useEffect(() => {
    waiting.current = null;
    if (text === '' || found === undefined) return;
    const send = (): void => {
      waiting.current = null;
      clearTimeout(timer);
      reportSearch(what, text, found);
    };
    const timer = setTimeout(send, REST_MS);
    waiting.current = send;
    return () => clearTimeout(timer);
  }, [text, found, what]);
  return () => waiting.current?.();
}

/** Reports something that is on show for longer than a glance in passing. `key` null: nothing is. */
export function useShownLook(what: ReportedKind, key: string | null, about: Partial<AccessAbout>): void {
  const latest = useRef(about);
  latest.current = about;
  useEffect(() => {
    if (key === null) return;
    const timer = setTimeout(() => reportLook(what, latest.current, 1), REST_MS);
    return () => clearTimeout(timer);
  }, [what, key]);
}

/** Copying reaches the clipboard, which other programs read: every copy is a look, with the thing whose panel it was in. */
export function reportCopies(): () => void {
  const heard = (event: ClipboardEvent): void => {
    const field = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    // What a person typed into a field is their own.
    if (field) return;
    const selection = document.getSelection();
    const copied = selection?.toString().trim().slice(0, LONGEST_COPY) ?? '';
    if (selection === null || copied === '') return;
    const isNumber = copied.length <= LONGEST_NUMBER && isProtectedSelection(selection);
    const text = isNumber ? maskWhole(copied) : copied;
    const entity =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-entity]') : null;
    const id = entity?.dataset.entity as EntityId | undefined;
    reportLook('copy', { text, anchors: id === undefined ? [] : [id] }, 1);
  };
  document.addEventListener('copy', heard);
  return () => document.removeEventListener('copy', heard);
}

const LONGEST_COPY = 200;
/** A selection that is longer is more than one number. */
const LONGEST_NUMBER = 40;
