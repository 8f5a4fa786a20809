// French sentences for problems: what, where, and what to do.
import type { problem as english } from '../en/problem';

export const problem: Readonly<Record<keyof typeof english, string>> = {
  'problem.file-empty':
    '{file} est vide. Vérifiez que la copie est complète, puis choisissez le fichier de nouveau.',
  'problem.file-binary':
    '{file} n’est pas du texte, malgré son nom. Ouvrez-le dans le programme qui l’a produit et enregistrez-le en CSV.',
  'problem.file-cut':
    '{file} s’arrête au milieu d’un enregistrement (ligne {row}). Recopiez-le depuis son origine; rien n’a été importé.',
  'problem.file-too-large':
    '{file} est trop volumineux ({bytes, number} octets) pour ce lecteur. Divisez-le ou exportez-le en CSV.',
  'problem.file-unreadable':
    '{file} n’a pas pu être lu. Vérifiez qu’il existe toujours et que vous avez le droit de l’ouvrir.',
  'problem.format-unknown':
    'Aucun format ne convient à {file}. Choisissez-en un vous-même, ou exportez le fichier en CSV ou en JSON.',
  'problem.encoding-wrong':
    '{file} n’est pas en {encoding} : la ligne {row} contient des octets qui ne conviennent pas. Choisissez un autre encodage.',
  'problem.header-only':
    '{file} contient un en-tête et aucune ligne : il n’y a rien à importer. Vérifiez que la copie est complète, puis choisissez le fichier de nouveau.',
  'problem.json-malformed':
    '{file} n’est pas du JSON complet : il se rompt près de l’octet {position}. Récupérez-le de nouveau ou vérifiez-le auprès de l’expéditeur.',
  'problem.xml-malformed':
    '{file} n’est pas du XML complet : il se rompt à la ligne {line}. Récupérez-le de nouveau ou vérifiez-le auprès de l’expéditeur.',
  'problem.sheet-malformed':
    '{file} n’a pas pu être ouvert comme feuille de calcul. Ouvrez-le dans votre tableur et enregistrez-le de nouveau.',
  'problem.row-ragged':
    'La ligne {row} compte {entries, plural, one {# cellule} other {# cellules}}, et l’en-tête nomme {expected, plural, one {# colonne} other {# colonnes}}. Comparez-la aux lignes voisines.',
  'problem.row-wider':
    'La ligne {row} compte {entries, plural, one {# cellule} other {# cellules}}, et l’en-tête nomme {expected, plural, one {# colonne} other {# colonnes}}. Au-delà de la dernière colonne figure « {value} »; un séparateur dans une valeur l’a peut-être coupée. Comparez-la aux lignes voisines.',
  'problem.row-header': 'La ligne {row} répète l’en-tête. Elle ne parle de personne; elle est mise à part.',
  'problem.row-too-long':
    'La ligne {row} de {file} ne se termine pas avant {limit, number} caractères : ce n’est pas un fichier de lignes comme il semble. Vérifiez qu’il a été copié au complet et que son format est le bon ; rien n’a été importé.',
  'problem.row-total':
    'La ligne {row} semble être le total d’autres lignes (« {value} »). Elle est conservée et n’a donné lieu à aucune personne. Si elle désigne quelqu’un, corrigez cette cellule dans le fichier et importez-le de nouveau.',
  'problem.row-perhaps-total':
    'La ligne {row} (« {value} ») se lit comme une somme d’autres lignes et a été prise pour une personne ou une chose de ce nom. Si c’est une somme, retirez-la du fichier et importez-le de nouveau.',
  'problem.row-quote-open':
    'La ligne {row} ouvre un guillemet qui n’est jamais fermé. Corrigez le fichier à l’endroit où il commence.',
  'problem.row-malformed':
    'La ligne {row} n’a pu être lue comme une fiche et a été mise de côté; les lignes autour ont été lues. Corrigez-la dans le fichier et importez-le de nouveau.',
  'problem.row-end-missing':
    'La ligne {row} relie deux choses sans dire lesquelles : « {value} » manque. Le reste est conservé.',
  'problem.row-end-unknown':
    'La ligne {row} nomme « {value} », dont aucune ligne précédente ne parle. On l’a pris pour ce qui se trouve d’ordinaire à cet endroit; vérifiez ce que c’est.',
  'problem.row-nothing-understood':
    'Rien n’a pu être compris à la ligne {row}. Vérifiez la correspondance des colonnes.',
  'problem.row-duplicate': 'La ligne {row} répète mot pour mot la ligne {first, number}.',
  'problem.row-attachments':
    'Le message de la ligne {row} a {count, plural, one {# pièce jointe, nommée mais non ouverte} other {# pièces jointes, nommées mais non ouvertes}}. Enregistrez-les et importez-les comme fichiers à part.',
  'problem.row-outside-window':
    'La ligne {row} est hors de la période autorisée pour la source; elle est mise à part.',
  'problem.row-fault':
    'La ligne {row} a révélé un défaut de Dirigo; elle est mise à part, les autres lignes ne sont pas touchées. Merci de le signaler : {message}',
  'problem.value-fault':
    '« {value} » ({column}, ligne {row}) a révélé un défaut de Dirigo. La valeur est conservée telle qu’écrite. Merci de le signaler : {message}',
  'problem.value-not-understood':
    '« {value} » ({column}, ligne {row}) n’a pas été compris. La valeur est conservée telle qu’écrite.',
  'problem.value-placeholder':
    '« {value} » ({column}, ligne {row}) signifie « inconnu » et n’est pas comparé.',
  'problem.value-too-long':
    'La valeur de {column}, ligne {row}, compte {length, number} caractères. Elle est conservée, mais pas comparée.',
  'problem.value-ambiguous-date':
    '« {value} » ({column}, ligne {row}) peut se lire jour d’abord ou mois d’abord. Précisez l’ordre pour cette colonne.',
  'problem.value-other-order':
    '« {value} » dans {column}, ligne {row}, ne peut se lire que dans l’ordre inverse du jour et du mois de cette colonne, et a été lu ainsi. Si d’autres dates sont écrites de la sorte, changez l’ordre de la colonne.',
  'problem.value-time-doubled':
    '« {value} » ({column}, ligne {row}) existe deux fois cette nuit-là : on a reculé l’heure ({zone}). Les deux instants sont conservés.',
  'problem.value-time-missing':
    '« {value} » ({column}, ligne {row}) n’a pas existé : on a avancé l’heure ({zone}). La valeur est conservée telle quelle.',
  'problem.value-check-digit':
    '« {value} » ({column}, ligne {row}) ne respecte pas son chiffre de contrôle. C’est peut-être une faute de frappe.',
  'problem.value-formula':
    '« {value} » ({column}, ligne {row}) ressemble à une formule de tableur. Elle est conservée comme texte et jamais exécutée.',
  'problem.value-other-encoding':
    '« {value} » ({column}, ligne {row}) n’est pas dans l’encodage du fichier ({expected}) et a été lu comme {encoding}. Vérifiez si ses lettres sont justes.',
  'problem.workspace-locked':
    'Cet espace de travail est ouvert dans une autre fenêtre ou sous un autre compte. Fermez-le d’abord à cet endroit.',
  'problem.workspace-newer':
    'Cet espace de travail a été écrit par une version plus récente de Dirigo (format {format, number}; cette version lit jusqu’au format {known, number}). Ouvrez-le avec une version plus récente.',
  'problem.workspace-missing':
    'Ce dossier ne contient pas d’espace de travail. Choisissez le dossier où se trouve keyring.json.',
  'problem.workspace-exists':
    'Ce dossier contient déjà un espace de travail. Ouvrez-le, ou choisissez un dossier vide.',
  'problem.workspace-empty-database':
    'La base de données de cet espace de travail est vide alors qu’elle ne devrait pas l’être. Arrêtez-vous et restaurez la sauvegarde.',
  'problem.workspace-shorter-database':
    'La base de données s’arrête au changement {entries, number}; le trousseau en connaît {expected, number}. Restaurez la sauvegarde.',
  'problem.keyring-older':
    'Le trousseau est plus ancien que la base de données : il ignore un changement de personnes, de clés ou une purge (entrée {entry, number}). Remettez le keyring.json le plus récent, ou restaurez la sauvegarde.',
  'problem.keyring-damaged':
    'Le trousseau manque ou est endommagé. Restaurez la sauvegarde, qui le contient aussi, ou remettez votre propre copie de keyring.json.',
  'problem.passphrase-wrong':
    'Cette phrase de passe n’ouvre pas l’espace de travail. Vérifiez la disposition du clavier et les majuscules.',
  'problem.passphrase-weak':
    'La phrase de passe est trop courte. Utilisez au moins {length, number} caractères; quatre mots conviennent bien.',
  'problem.row-purged-before':
    'La ligne {row} dit ce qui a été purgé de cet espace de travail, ou parle d’une personne qui l’a été. Elle n’entre plus; sa place est gardée.',
  'problem.row-purged':
    'Cette ligne a été purgée en vertu d’une autorité. Sa place est gardée, son contenu a disparu.',
  'problem.on-hold': 'Une conservation légale ({authority}) couvre ceci. Levez-la d’abord.',
  'problem.purged-before':
    'Ce fichier a été purgé de cet espace de travail en vertu de {authority}; il n’y entre plus.',
  'problem.disk-short':
    'L’espace manque : il faut {needed, number} Mo et {free, number} Mo sont libres. Libérez de l’espace et réessayez; rien n’a été écrit.',
  'problem.passphrase-taken': 'Cette phrase de passe ne peut pas être utilisée ici. Choisissez-en une autre.',
  'problem.role-insufficient':
    'Votre rôle ici ({role}) ne le permet pas. Adressez-vous à un administrateur de l’espace de travail.',
  'problem.second-person': 'C’est vous qui avez dit : identique. Quelqu’un d’autre doit le confirmer.',
  'problem.already-decided': 'C’est déjà décidé, et cela tient.',
  'problem.last-administrator': 'C’est le seul administrateur. Donnez d’abord ce rôle à quelqu’un d’autre.',
  'problem.recovery-wrong':
    'Ces mots ne sont pas ceux de la feuille de récupération de cet espace de travail. Vérifiez chaque mot et leur ordre; une feuille plus ancienne ne l’ouvre plus.',
  'problem.writing-lost':
    'Il n’est plus possible d’écrire dans le dossier de cet espace de travail : un droit a été retiré, ou le disque est défaillant. Ce qui était confirmé est toujours là, et rien n’est à moitié fait. Fermez l’espace de travail, obtenez le droit d’écrire dans ce dossier ou copiez-le sur un autre disque, puis rouvrez-le.',
  'problem.disk-lost':
    'Le disque ou la clé qui contient cet espace de travail ne répond plus. Rebranchez-le et rouvrez l’espace de travail ; ce qui était confirmé est toujours là. Si cela se reproduit, copiez le dossier sur un autre disque.',
  'problem.disk-full':
    'Le disque est plein. Libérez de l’espace et réessayez; ce qui était confirmé est toujours là, et rien n’est à moitié fait.',
  'problem.database-stuck':
    'La base de données n’accepte plus rien, comme il arrive après un disque plein. Libérez de la place, puis rouvrez l’espace de travail ; ce qui était confirmé est toujours là.',
  'problem.workspace-read-only':
    'Ce dossier n’accepte pas l’écriture : rien ne peut être changé dans cet espace de travail. Copiez le dossier sur un disque inscriptible et ouvrez-le là.',
  'problem.purpose-required':
    'Cet espace de travail demande sur quoi vous travaillez. Indiquez-le avec --purpose TEXTE.',
  'problem.folder-unwritable':
    'Impossible d’écrire dans ce dossier. Choisissez-en un autre, ou demandez à qui il appartient.',
  'problem.folder-has-link':
    '{path} est un lien vers un autre emplacement, là où Dirigo conserve ses données. Dirigo n’écrit à travers aucun lien : cherchez qui l’a créé, supprimez-le, puis rouvrez l’espace de travail.',
  'problem.folder-missing':
    'Il n’y a pas de dossier {path}. Créez-le d’abord, ou indiquez un dossier qui existe ; s’il s’agit d’une clé, branchez-la.',
  'problem.backup-own-folder':
    'Une sauvegarde se trouve déjà dans le dossier de l’espace de travail. Indiquez un dossier sur un autre disque ou une clé.',
  'problem.row-damaged':
    'Une ligne enregistrée ({table}) est endommagée ou a été modifiée hors de Dirigo. Restaurez la sauvegarde : fermez l’espace de travail, puis « Restaurer une sauvegarde… ».',
  'problem.row-missing':
    'Une ligne enregistrée ({table}) manque. Restaurez la sauvegarde : fermez l’espace de travail, puis « Restaurer une sauvegarde… ».',
  'problem.row-swapped':
    'Une ligne enregistrée ({table}) occupe la place d’une autre. Restaurez la sauvegarde : fermez l’espace de travail, puis « Restaurer une sauvegarde… ».',
  'problem.row-altered':
    'La ligne {row, number} ({table}) ne dit pas ce à quoi l’historique la lie : quelqu’un qui a les clés l’a changée hors de Dirigo. Comparez-la au fichier importé, ou restaurez la sauvegarde.',
  'problem.rows-altered':
    'Certaines des lignes {first, number}–{last, number} ({table}) ne disent pas ce à quoi l’historique les lie : quelqu’un qui a les clés les a changées hors de Dirigo. Comparez-les au fichier importé, ou restaurez la sauvegarde.',
  'problem.backup-older':
    'La sauvegarde date d’avant un changement des clés de cet espace de travail : les clés d’aujourd’hui n’y ouvrent rien. Utilisez une copie plus récente; rien n’a été modifié.',
  'problem.backup-damaged':
    'Le fichier de sauvegarde est endommagé après {bytes, number} octets. Utilisez une autre copie.',
  'problem.backup-away':
    'Le dossier de sauvegarde est absent. Branchez la clé ou choisissez un autre dossier ; d’ici là, la sauvegarde à côté de l’espace de travail est tenue à jour.',
  'problem.backup-newer':
    'La sauvegarde de ce dossier contient des modifications que cet espace de travail ne connaît pas (jusqu’à {entries, number} ; ici {here, number}). Elle n’est pas écrasée : choisissez un autre dossier, ou restaurez à partir d’elle.',
  'problem.backup-behind':
    'Cette sauvegarde (modification {entries, number}) est plus ancienne que ce qui se trouve ici (modification {here, number}). Ce qui est plus récent serait perdu : ne la restaurez que si c’est voulu.',
  'problem.backup-foreign': 'Cette sauvegarde appartient à un autre espace de travail. Rien n’a été modifié.',
  'problem.not-found':
    'Cet élément n’est plus là. Il a peut-être été annulé ou purgé; consultez l’historique.',
  'problem.name-required': 'Un nom est nécessaire ici.',
  'problem.reason-required': 'Dites pourquoi en quelques mots : la raison accompagne la décision.',
  'problem.marking-lowered':
    '{marking} est inférieur à ce que demandent ces sources : {sources}. Choisissez un marquage plus strict, ou dites pourquoi en quelques mots : le motif est conservé et figure dans la note.',
  'problem.already-there': '« {value} » est déjà là.',
  'problem.undo-conflict':
    'Impossible d’annuler : des changements ultérieurs en dépendent (entrées {entries}). Annulez d’abord ceux-là.',
  'problem.nothing-to-undo': 'Il n’y a rien à annuler ici.',
  'problem.input-invalid': 'Il manque quelque chose ou une valeur n’est pas correcte : {field}.',
  'problem.cancelled': 'Interrompu. Rien n’a été modifié.',
  'problem.worker-died':
    'Une partie de Dirigo s’est arrêtée de façon inattendue et a été relancée. Réessayez; rien n’a été écrit à moitié.',
  'problem.timed-out': 'L’opération a pris trop de temps et a été arrêtée. Réessayez.',
  'problem.refused': 'Cela n’est pas permis ici.',
  'problem.internal':
    'Une erreur s’est produite dans Dirigo. Rien n’a été écrit à moitié. Ces détails aideront la personne qui la corrigera : {message}',
  'storedTable.records': 'lignes importées',
  'storedTable.understood': 'lignes interprétées',
  'storedTable.index': 'index de recherche',
  'storedTable.documents': 'affaires, diagrammes et décisions',
  'storedTable.audit': 'historique',
  'storedTable.meta': 'état de la base de données',
  'storedTable.ofFile': '{table}, {file}',
  'storedTable.access': 'journal d’accès',
};
