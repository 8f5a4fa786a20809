// Month names and their abbreviations in the languages of the files (CLDR and common police usage), as folded words.
import { foldedWord } from './written-text';

const names: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv', 'enero', 'ene', 'يناير', 'كانون الثاني', 'января', 'січня'],
  ['february', 'feb', 'fevrier', 'fevr', 'fev', 'febrero', 'فبراير', 'شباط', 'февраля', 'лютого'],
  ['march', 'mar', 'mars', 'marzo', 'مارس', 'آذار', 'марта', 'березня'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr', 'أبريل', 'إبريل', 'نيسان', 'апреля', 'квітня'],
  ['may', 'mai', 'mayo', 'مايو', 'أيار', 'мая', 'травня'],
  ['june', 'jun', 'juin', 'junio', 'يونيو', 'حزيران', 'июня', 'червня'],
  ['july', 'jul', 'juillet', 'juil', 'julio', 'يوليو', 'تموز', 'июля', 'липня'],
  ['august', 'aug', 'aout', 'agosto', 'ago', 'أغسطس', 'آب', 'августа', 'серпня'],
  [
    'september',
    'sep',
    'sept',
    'septembre',
    'septiembre',
    'setiembre',
    'سبتمبر',
    'أيلول',
    'сентября',
    'вересня',
  ],
  ['october', 'oct', 'octobre', 'octubre', 'أكتوبر', 'تشرين الأول', 'октября', 'жовтня'],
  ['november', 'nov', 'novembre', 'noviembre', 'نوفمبر', 'تشرين الثاني', 'ноября', 'листопада'],
  ['december', 'dec', 'decembre', 'diciembre', 'dic', 'ديسمبر', 'كانون الأول', 'декабря', 'грудня'],
];

const table = new Map(
  names.flatMap((words, index) => words.map((word) => [foldedWord(word), index + 1] as const)),
);

/** 1-12 for a month's name or abbreviation (a full stop after it is allowed); null for any other word. */
export function monthOf(word: string): number | null {
  return table.get(foldedWord(word).replace(/\.$/, '')) ?? null;
}
