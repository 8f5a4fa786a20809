// How the things of one row hang together: who calls, pays, sends, drives; what happened to whom.
import type { LinkKindId } from '../../ontology/types';
import type { LinkRule, StatementRule } from '../types';
import type { Slot } from './choose-slots';

export interface LinkPlan {
  readonly links: readonly LinkRule[];
  /** Which link carries the row's times and sums; null when none does and an event is needed. */
  readonly carrier: number | null;
}

export function linkSlots(slots: readonly Slot[], happening: readonly StatementRule[]): LinkPlan {
  const has = (name: string): boolean => slots.some(({ slot }) => slot === name);
  const links: LinkRule[] = [];
  let carrier: number | null = null;
  const link = (
    kind: LinkKindId,
    from: string,
    to: string,
    strength: LinkRule['strength'],
    carries = false,
  ): void => {
    if (!has(from) || !has(to)) return;
    if (carries && carrier === null) {
      carrier = links.length;
      links.push({ kind, from, to, strength, statements: happening });
    } else links.push({ kind, from, to, strength, statements: [] });
  };

  link('calls', 'caller', 'called', 'confirmed', true);
  link('uses', 'callerPerson', 'caller', 'unconfirmed');
  link('uses', 'calledPerson', 'called', 'unconfirmed');
  link('uses', 'subscriber', 'phone', 'unconfirmed');
  if (!has('caller') || !has('called')) {
    for (const phone of ['caller', 'called', 'phone']) link('uses', 'person', phone, 'unconfirmed');
  }
  link('pays', 'payerAccount', 'payeeAccount', 'confirmed', true);
  if (carrier === null) {
    link('pays', 'payer', has('payeeAccount') ? 'payeeAccount' : 'payee', 'confirmed', true);
    link('pays', 'payerAccount', 'payee', 'confirmed', true);
  }
  link('holds', 'payer', 'payerAccount', 'confirmed');
  link('holds', 'payee', 'payeeAccount', 'confirmed');
  if (!has('payer')) link('holds', 'person', 'payerAccount', 'confirmed');
  if (has('parcel')) {
    link('sends', 'sender', 'parcel', 'confirmed', true);
    link('receives', 'receiver', 'parcel', 'confirmed');
  } else link('sends', 'sender', 'receiver', 'confirmed', true);
  link('carries', 'vessel', 'parcel', 'confirmed');
  link('carries', 'vehicle', 'parcel', 'unconfirmed');
  link('associateOf', 'person', 'parcel', 'tentative');

  link('uses', 'driver', 'vehicle', 'confirmed');
  link('owns', 'owner', 'vehicle', 'confirmed');
  for (const other of ['person', 'guest', 'suspect', 'victim', 'subscriber', 'complainant']) {
    link('uses', other, 'vehicle', 'unconfirmed');
  }
  link('owns', 'owner', 'vessel', 'confirmed');
  for (const thing of ['firearm', 'item', 'device'] as const) {
    link('owns', 'owner', thing, 'confirmed');
    link('uses', 'person', thing, 'unconfirmed');
  }
  link('directs', 'director', 'organization', 'confirmed');
  for (const person of ['person', 'driver', 'guest'])
    link('employedBy', person, 'organization', 'unconfirmed');
  link('suspectIn', 'suspect', 'incident', 'confirmed');
  link('victimOf', 'victim', 'incident', 'confirmed');
  link('witnessOf', 'witness', 'incident', 'confirmed');
  for (const other of ['person', 'complainant', 'vehicle', 'organization']) {
    link('involvedIn', other, 'incident', 'confirmed');
  }
  for (const subject of ['person', 'document', 'vehicle', 'vessel', 'organization']) {
    link('subjectOf', subject, 'notice', 'confirmed');
  }
  return { links, carrier };
}

/** An event of its own carries the times when no link does: who was present (`somewhere`: at a place), and who paid. */
export function linkEvent(
  slots: readonly Slot[],
  amount: readonly StatementRule[],
  somewhere: boolean,
): readonly LinkRule[] {
  return slots.flatMap(({ slot, schema }): readonly LinkRule[] => {
    if (slot === 'event' || slot === 'incident' || slot === 'notice' || slot === 'document') return [];
    if (slot === 'cardholder' || slot === 'payer') {
      return [{ kind: 'pays', from: slot, to: 'event', strength: 'confirmed', statements: amount }];
    }
    const present = somewhere && (schema === 'person' || schema === 'vehicle');
    return [
      {
        kind: present ? 'presentAt' : 'involvedIn',
        from: slot,
        to: 'event',
        strength: 'confirmed',
        statements: [],
      },
    ];
  });
}
