// Colours of eyes and hair: INTERPOL's web codes and the NCIC ones write the same colours differently (BLA and BLK,
// GRE and GRN, HAIB and BAL). Both become one word; the words on screen come from the catalogue.

const byWord: Readonly<Record<string, readonly string[]>> = {
  black: ['bla', 'blk', 'black', 'noir', 'noirs', 'negro', 'negros', 'أسود'],
  blue: ['blu', 'blue', 'bleu', 'bleus', 'azul', 'azules', 'أزرق'],
  'light-blue': ['blul', 'light blue'],
  brown: [
    'bro',
    'brn',
    'brown',
    'brun',
    'bruns',
    'marron',
    'cafe',
    'castano',
    'castaño',
    'castaños',
    'cafés',
    'بني',
  ],
  'dark-brown': ['brod', 'dark brown'],
  'light-brown': ['brol', 'light brown'],
  hazel: ['broh', 'haz', 'hazel', 'noisette', 'avellana'],
  green: ['gre', 'grn', 'green', 'vert', 'verts', 'verde', 'verdes', 'أخضر'],
  grey: ['gry', 'grey', 'gray', 'gris', 'رمادي'],
  greying: ['gryg', 'greying', 'graying', 'grisonnant', 'canoso'],
  different: ['othc', 'mul', 'multicolored'],
  dark: ['othd', 'dark', 'fonce', 'foncé', 'oscuro'],
  light: ['othl', 'light', 'clair', 'claro'],
  fair: ['brof', 'fair'],
  bald: ['haib', 'bal', 'bald', 'chauve', 'calvo', 'أصلع'],
  dyed: ['haid', 'dyed', 'teint', 'tenido', 'teñido'],
  red: ['red', 'roux', 'rousse', 'pelirrojo', 'pelirroja', 'أحمر'],
  auburn: ['reda', 'auburn', 'chatain', 'châtain'],
  white: ['whi', 'white', 'blanc', 'blancs', 'blanco', 'أبيض'],
  blond: ['yelb', 'bln', 'bld', 'blond', 'blonde', 'rubio', 'rubia', 'أشقر'],
  sandy: ['sdy', 'sandy'],
  maroon: ['mar', 'maroon'],
  pink: ['pnk', 'pink'],
};
const words = new Map(
  Object.entries(byWord).flatMap(([word, codes]) => codes.map((code) => [code, word] as const)),
);

/** One word for a colour of eyes or hair; null when it is not known. */
export function bodyColour(written: string): string | null {
  return words.get(written.trim().toLowerCase()) ?? null;
}
