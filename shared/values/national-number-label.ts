// Words that say of nine digits in running text that they are a national number.

const label =
  /\b(?:ssn|ssa ?no|s\.s\.n|ss ?#|soc(?:ial)?(?: sec(?:urity)?)?|sin|nas|itin|assurance sociale|s[ée]curit[ée] sociale|seguro social|seguridad social)|الضمان الاجتماعي|التأمين الاجتماعي/iu;

/** The group `value` is the number. */
export const labelledNumber = new RegExp(
  `(?:${label.source})(?:\\s*(?:no|number|num|n°|nº|#|número|numéro|رقم))?[\\s.:#=]*(?:is|est|es)?\\s*(?<value>\\d{9}|\\d{3}[- .]?\\d{2,3}[- .]?\\d{3,4})(?!\\d)`,
  'giu',
);
