// Who takes part in a call or chat: an identifier that is a number or an online name, and what the phone calls its holder.
import type { Link, Mention, RowProblem } from '../../model/record';
import type { ParseContext } from '../../values/value-type';
import { type ElementFields, type FieldValue, MentionDraft } from '../element-fields';
import type { Spec } from '../types';

export interface Party {
  /** Slot of the phone or online account. */
  readonly slot: string;
  /** The identifier's normal form. */
  readonly key: string;
  readonly role: string;
}

export function looksLikeNumber(text: string): boolean {
  return /^[+(\d][\d\s().-]{5,}$/.test(text.trim());
}

/** What one row tells of: its things and links, and which identifier stands in which slot. */
export class PhoneRow {
  readonly mentions: Mention[] = [];
  readonly links: Link[] = [];
  readonly problems: RowProblem[] = [];
  readonly #parties = new Map<string, Party>();
  readonly #spec: Spec;
  readonly #context: ParseContext;

  constructor(spec: Spec) {
    this.#spec = spec;
    this.#context = spec.context;
  }

  draft(): MentionDraft {
    return new MentionDraft(this.#context, this.problems);
  }

  /** The party at a path with `Identifier`, `Name` and `Role`; null when it has no identifier. */
  partyAt(fields: ElementFields, path: string): Party | null {
    const identifier = fields.get(`${path}.Identifier`) ?? fields.get(`${path}.Identifier.0`);
    const role = fields.get(`${path}.Role`)?.text ?? '';
    const name = fields.get(`${path}.Name`);
    return identifier === null ? null : this.party(identifier, name, role);
  }

  party(identifier: FieldValue, name: FieldValue | null, role: string): Party | null {
    const isNumber = looksLikeNumber(identifier.text);
    const draft = this.draft();
    const property = isNumber
      ? 'phone'
      : identifier.text.includes('@') && /\.\w+$/.test(identifier.text)
        ? 'email'
        : 'onlineName';
    draft.state(property, identifier);
    const key = draft.statements[0]?.value ?? '';
    if (key === '') return null;
    const known = this.#parties.get(key);
    if (known !== undefined) return known;
    const slot = `party-${this.#parties.size + 1}`;
    const party: Party = { slot, key, role };
    this.#parties.set(key, party);
    const schema = isNumber ? 'phone' : property === 'email' ? 'email' : 'onlineAccount';
    this.mentions.push(draft.mention(slot, schema, null));
    if (name !== null && name.text.trim() !== identifier.text.trim()) this.#holder(slot, name);
    return party;
  }

  /** The phone itself, from the head of the report; null when the head does not say its number. */
  owner(): Party | null {
    const rule = this.#spec.mentions.find(({ slot }) => slot === 'owner');
    const constant = (property: string): FieldValue | null => {
      const field = rule?.statements.find((statement) => statement.property === property)?.field;
      return field?.from === 'constant' ? { path: 'Device Info', text: field.value } : null;
    };
    const number = constant('phone');
    if (number === null) return null;
    const before = this.#parties.size;
    const party = this.party(number, constant('name'), 'Owner');
    const at = this.mentions.findIndex(({ slot }) => slot === party?.slot);
    const mention = this.mentions[at];
    const imei = constant('imei');
    if (mention !== undefined && imei !== null && this.#parties.size > before) {
      const more = this.draft();
      more.state('imei', imei);
      this.mentions[at] = { ...mention, statements: [...mention.statements, ...more.statements] };
    }
    return party;
  }

  /** A contact's name is what the phone's owner calls somebody: a person who uses the number, unconfirmed. */
  #holder(slot: string, name: FieldValue): void {
    if (looksLikeNumber(name.text)) return;
    const draft = this.draft();
    if (!draft.state('name', name)) return;
    const holder = `${slot}-holder`;
    this.mentions.push(draft.mention(holder, 'person', null));
    this.links.push({ kind: 'uses', from: holder, to: slot, strength: 'unconfirmed', statements: [] });
  }
}
