// French words of people, the recovery sheet, the lock and the rules of a workspace.
import type { people as english } from '../en/people';

export const people: Readonly<Record<keyof typeof english, string>> = {
  'panel.people': 'Personnes',
  'personRole.analyst': 'Analyste',
  'personRole.reviewer': 'Réviseur',
  'personRole.supervisor': 'Superviseur',
  'personRole.administrator': 'Administrateur',
  'personRole.within.analyst': 'analyste',
  'personRole.within.reviewer': 'réviseur',
  'personRole.within.supervisor': 'superviseur',
  'personRole.within.administrator': 'administrateur',
  'people.role.analyst':
    'Importe des fichiers, travaille les affaires et les diagrammes, donne des avis, rédige des notes.',
  'people.role.reviewer': 'Lit tout et donne des avis; ne change rien d’autre.',
  'people.role.supervisor':
    'Comme un analyste; pose aussi des mesures de conservation, purge sur autorisation et décide seul en cas de danger imminent.',
  'people.role.administrator': 'Tout, y compris les personnes et les réglages de l’espace de travail.',
  'people.count': '{count, plural, one {# personne travaille ici} other {# personnes travaillent ici}}',
  'people.loading': 'Lecture des personnes…',
  'people.alone': 'Personne d’autre ne travaille encore ici',
  'people.alone.text':
    'Ajoutez chaque personne par son nom : chacune ouvre avec sa propre phrase de passe, et l’historique dit qui a fait quoi.',
  'people.name': 'Nom',
  'people.agency': 'Organisme',
  'people.role': 'Rôle',
  'people.since': 'Depuis',
  'people.left': 'Départ',
  'people.deeds': 'Actions',
  'people.you': 'vous',
  'people.notYours':
    'Seul un administrateur ajoute et retire des personnes, change les rôles et établit la fiche de secours. Votre rôle ici : {role}.',
  'people.lastAdministrator': 'Le seul administrateur ne peut ni partir ni céder son rôle.',
  'people.add': 'Ajouter une personne',
  'people.add.text':
    'Dites-leur la première phrase de passe de vive voix. Elles la changent ici après la première ouverture.',
  'people.add.passphrase': 'Première phrase de passe',
  'people.add.do': 'Ajouter',
  'people.added': '{name} peut maintenant ouvrir cet espace de travail.',
  'people.roleChanged': '{name} : {role}.',
  'people.roleOf': 'Rôle : {name}',
  'people.remove': 'Retirer…',
  'people.remove.title': 'Retirer {name}',
  'people.remove.text':
    '{name} n’ouvrira plus rien avec sa phrase de passe. Les clés sont changées et tout le dossier, sauvegarde comprise, est scellé à neuf, ce qui peut prendre des minutes. Ce que {name} a signé reste dans l’historique. Les copies du dossier faites avant s’ouvrent encore avec l’ancienne phrase. C’est irréversible.',
  'people.remove.sheet':
    'La fiche de secours n’ouvrira plus rien non plus : un administrateur peut en avoir lu les mots. Une nouvelle fiche est proposée ensuite.',
  'people.remove.type': 'Saisissez le nom pour confirmer : {name}',
  'people.remove.do': 'Retirer et changer les clés',
  'step.begins': 'Début…',
  'step.migrate':
    'Mise à jour des enregistrements d’une version antérieure : {done, number} pièces sur {of, number}',
  'step.seal': 'Scellement à neuf : {done, number} pièces sur {of, number}',
  'step.backup': 'Réécriture de la sauvegarde : {done, number} pièces sur {of, number}',
  'step.index': 'Reconstruction de l’index de recherche : {done, number} enregistrements sur {of, number}',
  'step.goesOn': 'Vous pouvez fermer le programme : la prochaine ouverture terminera ce travail.',
  'people.removed': '{name} a été retiré; tout est scellé avec de nouvelles clés.',
  'people.passphrase': 'Votre phrase de passe',
  'people.passphrase.text':
    'Qui connaissait la phrase de passe jusqu’ici et possède une copie du dossier peut lire ce que contient cette copie, et rien de ce qui sera écrit désormais : les clés sont changées et tout est scellé de nouveau, ce qui peut prendre quelques minutes.',
  'people.passphrase.current': 'Phrase de passe actuelle',
  'people.passphrase.next': 'Nouvelle phrase de passe',
  'people.passphrase.do': 'Changer la phrase de passe',
  'people.passphrase.done': 'Votre phrase de passe est changée.',
  'people.passphrase.keyFile':
    'Cet espace s’ouvre à n’importe qui avec un fichier de clé dans son dossier. Avec votre propre phrase de passe, ce fichier est supprimé.',
  'people.sheet': 'Fiche de secours',
  'people.sheet.text':
    'Quinze mots sur papier redonnent une phrase de passe à qui a perdu la sienne. Gardez la fiche sous clé : qui la détient avec le dossier peut tout lire.',
  'people.sheet.madeAt': 'La fiche valable a été établie le {date}.',
  'people.sheet.none':
    'Aucune fiche de secours n’est valable. Si le dernier administrateur perd sa phrase de passe, personne ne pourra lui en donner une nouvelle.',
  'people.sheet.leftSince':
    'La fiche du {date} ouvre encore tout, et ces personnes sont parties depuis : {names}. Si l’une d’elles a pu en lire les mots, établissez-en une nouvelle.',
  'people.sheet.make': 'Établir une fiche de secours…',
  'people.sheet.replaces': 'Dès que celle-ci est établie, une fiche antérieure n’ouvre plus rien.',
  'people.sheet.print': 'Écrire la page à imprimer…',
  'people.sheet.print.text':
    'Enregistrez-la sur une clé ou dans un dossier non synchronisé, imprimez-la et supprimez le fichier. Les mots ne s’affichent ni ne sont gardés nulle part ailleurs.',
  'people.sheet.try': 'Les 15 mots, saisis d’après le papier',
  'people.sheet.try.text':
    'Une fiche jamais essayée n’en est pas une. Numéros et majuscules sont sans importance.',
  'people.sheet.try.do': 'Essayer la fiche',
  'people.sheet.holds': 'La fiche est bonne. Mettez-la sous clé maintenant.',
  'people.sheet.wrong': 'Ce ne sont pas les mots de la fiche. Relisez chaque mot, dans l’ordre.',
  'people.sheet.untried':
    'Sans essai, nul ne sait si le papier est bon. Si vous fermez maintenant, établissez une nouvelle fiche plus tard.',
  'sheet.title': 'Fiche de secours',
  'sheet.workspace': 'Espace de travail',
  'sheet.made': 'Établie le',
  'sheet.by': 'Établie par',
  'sheet.how':
    'Sur la page qui demande la phrase de passe, choisissez « Phrase de passe perdue » et saisissez ces mots dans l’ordre. Ils donnent une nouvelle phrase de passe à une personne, et l’historique le consigne.',
  'sheet.square':
    'Le carré contient les mêmes mots, pour un lecteur branché à l’ordinateur qui saisit ce qu’il lit. Ne le photographiez pas avec un téléphone : les mots y resteraient.',
  'sheet.guard':
    'Qui détient cette fiche et le dossier peut tout lire. Gardez-la scellée et sous clé; si elle a pu être vue, établissez-en une nouvelle.',
  'sheet.signature': 'Signature et date',
  'recover.lost': 'Phrase de passe perdue',
  'recover.title': 'Ouvrir avec la fiche de secours',
  'recover.words': 'Les 15 mots de la fiche',
  'recover.words.text': 'Dans l’ordre, séparés par des espaces.',
  'recover.next': 'Continuer',
  'recover.who': 'Qui a perdu sa phrase de passe?',
  'recover.do': 'Donner la nouvelle phrase de passe et ouvrir',
  'recover.back': 'Retour à la phrase de passe',
  'action.lock': 'Verrouiller',
  'lock.locking': 'Verrouillage',
  'lock.waiting':
    '{count, plural, one {Une tâche est encore en cours. Les clés partent dès qu’elle est finie.} other {# tâches sont encore en cours. Les clés partent dès qu’elles sont finies.}}',
  'lock.now': 'Arrêter et verrouiller',
  'security.title': 'Verrouillage et règles',
  'security.notYours': 'Seul un administrateur change ces réglages. Votre rôle ici : {role}.',
  'security.idle': 'Verrouiller après (minutes)',
  'security.idle.text':
    'Sans toucher au clavier ni à la souris : de 1 à 30. L’espace se verrouille aussitôt que l’ordinateur dort ou que l’écran est verrouillé.',
  'security.second': '« Identique » demande deux personnes',
  'security.second.text':
    'Ce qu’une personne juge identique ne compte que lorsqu’une autre le dit aussi. Un superviseur peut décider seul en cas de danger imminent, ce que l’historique consigne.',
  'security.screen': 'Exclure la fenêtre des captures d’écran',
  'security.screen.text':
    'Fonctionne sous Windows et macOS. Linux n’offre pas cette protection, et une caméra voit l’écran quand même.',
};
