// French words of searching and checking.
import type { search as english } from '../en/search';

export const search: Readonly<Record<keyof typeof english, string>> = {
  'search.field': 'Tout rechercher',
  'search.placeholder': 'Nom, numéro, plaque, passeport…',
  'search.clear': 'Effacer',
  'search.hits': 'Résultats',
  'search.begin': 'Recherchez dans tout ce qui a été importé',
  'search.begin.text':
    'Noms dans toute écriture et orthographe, téléphones, plaques, documents, comptes. Les flèches choisissent, Entrée ouvre la fiche.',
  'search.none': 'Rien trouvé pour « {query} »',
  'search.none.text':
    'Essayez une autre orthographe, le nom de famille seul, ou le numéro entier. Ne rien trouver ici ne blanchit personne.',
  'search.countAll': '{count, plural, one {# résultat} other {# résultats}}',
  'search.count': '{shown, number} sur {total, number}',
  'search.alike':
    '{count, plural, one {# autre du même nom dans ce fichier} other {# autres du même nom dans ce fichier}}',
  'hit.name': 'Nom :',
  'hit.name-prefix': 'Nom commençant par :',
  'hit.name-slip': 'Nom d’orthographe voisine :',
  'hit.identifier': 'Numéro :',
  'check.asylum':
    'Avant qu’une vérification puisse parvenir au pays qu’un possible demandeur d’asile a fui, consultez votre conseiller juridique. Celle-ci reste sur cet ordinateur.',
  'check.value': 'Nom, numéro, plaque ou passeport',
  'check.value.text': 'Tel que vous l’avez; espaces et tirets sont sans importance.',
  'check.look': 'Vérifier',
  'check.noHit':
    '« {query} » : absent de ces listes du {dates}; cela ne blanchit personne. La plupart des notices de police ne sont pas publiques.',
  'check.undated': 'un extrait sans date (importé le {date})',
  'check.hits':
    '{count, plural, one {# correspondance possible pour « {query} », non vérifiée} other {# correspondances possibles pour « {query} », non vérifiées}}',
  'check.hits.text': 'Un nom seul n’est pas une identité. Ouvrez la fiche et comparez avant d’agir.',
  'check.inCases': 'Aussi dans des affaires ({count, number})',
  'check.more':
    '{count, plural, one {# autre résultat n’est pas affiché} other {# autres résultats ne sont pas affichés}}; précisez.',
  'check.lists': 'Listes consultées ({count, number})',
  'check.noLists': 'Il n’y a aucune liste dans cet espace de travail',
  'check.noLists.text': 'Importez d’abord une liste de notices, de documents perdus ou de choses volées.',
  'check.drop': 'Vérifier un fichier entier',
  'check.drop.text': 'Déposez-le ici. Il est lu, pas importé.',
  'check.looking': 'Recherche des valeurs du fichier…',
  'check.fileAnswer':
    '{file} : {values, plural, one {# valeur vérifiée} other {# valeurs vérifiées}} ({rows, plural, one {# ligne} other {# lignes}}), {count, plural, =0 {aucune trouvée} one {# correspondance possible} other {# correspondances possibles}}',
  'check.fileLeft':
    '{count, plural, one {# autre valeur n’a pas été vérifiée.} other {# autres valeurs n’ont pas été vérifiées.}} Importez le fichier pour tout comparer.',
  'check.fileNone': 'Aucune de ses valeurs n’est dans ces listes; cela ne blanchit personne.',
};
