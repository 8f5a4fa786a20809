// A column that may name people or firms: what a name says of itself decides, for each row.
import { valueTypes } from '../values/registry';
import { memo } from './memo';

/** Words of trade that card slips and bills shorten; a person's name has none of them. */
const trade =
  /(?:^|\s)(?:frzn|frozen|exp|intl|mfg|svcs?|dept|assn|bros|mart|store|shop|supply|towing|storage|wharf|terminal|outfitters|fuel|hardware|motors|garage|realty|bakery|lodge|diner|market|paving|salt co|harbou?r|school|church|hospital|fund)(?:\.|\s|$)/iu;

const kindOf = memo((encoded: string) => valueTypes.name.decode(encoded).kind);

/** `encoded` and `written` of a name. */
export function isFirm(encoded: string, written: string): boolean {
  return kindOf(encoded) === 'organization' || trade.test(written);
}
