// Which colour a notice has. Its own page address says so; else the fields that only one colour has; else the file name.
import type { NoticeColour } from '../../connections/types';
import type { ElementFields } from '../element-fields';
import type { Spec } from '../types';

export interface NoticeSide {
  /** Null: nothing says so. It is then shown as a notice of unknown colour, never as Red. */
  readonly colour: NoticeColour | null;
  readonly written: string;
  /** Path that says so; null when it is the file's name. */
  readonly field: string | null;
}

const words: readonly (readonly [NoticeColour, RegExp])[] = [
  ['red', /\b(?:red|rouge|roja)\b/i],
  ['yellow', /\b(?:yellow|jaune|amarilla)\b/i],
  ['un', /\b(?:un|unsc|onu)\b/i],
  ['blue', /\b(?:blue|bleue|azul)\b/i],
  ['green', /\b(?:green|verte|verde)\b/i],
  ['black', /\b(?:black|noire|negra)\b/i],
  ['orange', /\borange\b/i],
  ['purple', /\b(?:purple|mauve|morada)\b/i],
  ['silver', /\b(?:silver|argent|plateada)\b/i],
];

/** From a file name such as `yellow-notices.json`; null when it says none or several. */
export function colourOfName(fileName: string): NoticeColour | null {
  const text = fileName.replace(/[_.-]/g, ' ');
  const found = words.filter(([, pattern]) => pattern.test(text));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

export function colourFromSpec(spec: Spec): NoticeSide {
  for (const { slot, statements } of spec.mentions) {
    for (const { property, field } of statements) {
      if (slot !== 'notice' || property !== 'noticeColour' || field.from !== 'constant') continue;
      const colour = words.find(([known]) => known === field.value)?.[0] ?? null;
      return { colour, written: field.value, field: null };
    }
  }
  return { colour: null, written: '', field: null };
}

/** Fields that no other colour's detail has. */
const yellowFields = [
  'father_forename',
  'mother_forename',
  'mother_name',
  'father_name',
  'birth_name',
  'date_of_event',
];
const unFields = ['un_reference', 'un_resolution', 'un_reference_date', 'legal_form', 'main_activity'];

/** Null: the element does not say. */
export function colourOf(fields: ElementFields): NoticeSide | null {
  const stated =
    fields.get('notice_type') ??
    fields.get('notice_colour') ??
    fields.get('notice_color') ??
    fields.get('colour');
  if (stated !== null) {
    const found = words.find(([, pattern]) => pattern.test(stated.text));
    if (found !== undefined) return { colour: found[0], written: stated.text, field: stated.path };
  }
  const own = fields.get('_links.self.href');
  const inAddress = own === null ? undefined : /\/notices\/v\d+\/(red|yellow|un)\b/i.exec(own.text)?.[1];
  if (own !== null && inAddress !== undefined) {
    const colour = words.find(([known]) => known === inAddress.toLowerCase())?.[0] ?? null;
    return { colour, written: own.text, field: own.path };
  }
  if (fields.has('arrest_warrants'))
    return { colour: 'red', written: 'arrest_warrants', field: 'arrest_warrants' };
  const un = unFields.find((path) => fields.has(path));
  if (un !== undefined) return { colour: 'un', written: un, field: un };
  const yellow = yellowFields.find((path) => fields.has(path));
  return yellow === undefined ? null : { colour: 'yellow', written: yellow, field: yellow };
}
