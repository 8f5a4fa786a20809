// What clerks write where there is no name or no address: statements that something is absent, in English, French, Spanish
// and Arabic. They are nobody's name and no place.
import { foldedWord } from './written-text';

export type Stated = 'name' | 'address';

/** N stands for each noun below. */
const sentences = `
no N|no N given|no N provided|no N stated|no N available|no N known|no N on file|no N recorded|no known N
N unknown|N not known|N not given|N not provided|N not stated|N not available|N not recorded|N withheld|N refused
unknown N|refused N|refused to give N|refused to give a N|declined to give N|would not give N|without N
sans N|aucun N|aucune N|N inconnu|N inconnue|N non fourni|N non fournie|N non precise|N non precisee|N non connu
N non connue|N non disponible|N refuse|N refusee|refuse de donner son N|a refuse de donner son N
sin N|ningun N|ninguna N|N desconocido|N desconocida|N no proporcionado|N no proporcionada|N no disponible
N sin especificar|no da N|no dio N|no dio su N|se nego a dar su N
بدون N|بلا N|لا N|لا يوجد N|N غير معروف|N غير مذكور|N مجهول|مجهول N|رفض ذكر N
`;
const nouns =
  'name|full name|nom|prenom|nombre|apellido|اسم|الاسم|الهوية|address|fixed address|fixed abode|home address|adresse|' +
  'adresse fixe|domicile|domicile fixe|direccion|domicilio|domicilio fijo|عنوان|العنوان|عنوان ثابت';
const alone = `
not given|not provided|not stated|not disclosed|not recorded|not specified|declined|declined to answer|refused to answer
unidentified|anonymous|non fourni|non fournie|non indique|non indiquee|non communique|non communiquee|non identifie
non identifiee|anonyme|refus|refuse|no proporcionado|no proporcionada|no indicado|no indicada|no especificado
no especificada|no identificado|no identificada|anonimo|anonima|se niega|غير مذكور|غير محدد|لم يذكر|رفض|مجهول الهوية
`;
const names = 'nn|n n|fulano de tal|без имени|без імені';
const addresses =
  'homeless|transient|nfa|of no fixed abode|of no fixed address|sdf|sans abri|itinerant|sin hogar|en situacion de calle|' +
  'بلا مأوى|مشرد|بدون مأوى';

function listed(text: string): readonly string[] {
  return text.trim().split(/\||\n/);
}

function folded(text: string): string {
  return foldedWord(text)
    .replace(/[.,;:!()[\]"'’«»_/\\-]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

const either = listed(nouns)
  .flatMap((noun) => listed(sentences).map((one) => one.replace('N', noun)))
  .concat(listed(alone), listed(names))
  .map(folded);
const phrases: Readonly<Record<Stated, ReadonlySet<string>>> = {
  name: new Set(either),
  address: new Set([...either, ...listed(addresses).map(folded)]),
};
const LONGEST = Math.max(...[...phrases.address].map((phrase) => phrase.length)) + 6;

/** Whether the whole text says that there is none. `saysNothing` comes before it, for values of every type. */
export function saysAbsent(text: string, stated: Stated): boolean {
  return text.length <= LONGEST && phrases[stated].has(folded(text));
}

/** Every word of a statement that there is no name. */
export const wordsOfAbsence: ReadonlySet<string> = new Set(
  [...phrases.name].flatMap((phrase) => phrase.split(' ')),
);
