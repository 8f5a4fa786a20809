// French words of backups, restoring and checking a workspace.
export const backup = {
  'backup.title': 'Sauvegardes',
  'backup.beside':
    'À côté de l’espace de travail : jusqu’à la modification {entries, number} sur {of, number}.',
  'backup.none':
    'Il n’y a pas de sauvegarde ailleurs. Si l’ordinateur est perdu ou si son disque tombe en panne, celle qui est à côté de l’espace de travail disparaît avec lui.',
  'backup.elsewhere': 'Dans un autre dossier ou sur une clé USB',
  'backup.never': 'Rien n’y a encore été écrit.',
  'backup.at': 'Jusqu’à la modification {entries, number} sur {of, number}, écrite le {at}.',
  'backup.outdated':
    'Depuis son écriture, des phrases de passe, des personnes ou des clés ont changé, ou des données ont été purgées : elle s’ouvre encore comme avant et contient ce qu’elle contenait. Elle sera réécrite dès que le dossier sera accessible.',
  'backup.synced':
    'Ce dossier semble synchronisé par {client}. La sauvegarde est scellée, mais des données d’enquête sur un service infonuagique peuvent contrevenir à vos règles.',
  'backup.choose': 'Choisir un dossier…',
  'backup.change': 'Choisir un autre dossier…',
  'backup.forget': 'Ne plus utiliser ce dossier',
  'backup.now': 'Sauvegarder maintenant',
  'backup.done': 'Les sauvegardes sont à jour.',
  'backup.copies':
    'Copies connues qui n’ont pas été atteintes : elles peuvent s’ouvrir avec d’anciennes clés et contenir ce qui a été purgé depuis. La personne qui les détient devrait les détruire.',
  'backup.copy': '{where}, écrite en dernier le {at}',
  'backup.waiting':
    '{count, plural, =0 {Dossier de sauvegarde absent ; le retard sera rattrapé à son retour} one {Dossier de sauvegarde absent ; # modification l’attend} other {Dossier de sauvegarde absent ; # modifications l’attendent}}',
  'backup.trouble': 'La sauvegarde ailleurs n’est pas à jour',
  'backup.mended':
    'Une sauvegarde était endommagée et a été réécrite ({place}). L’ancienne a été gardée jusqu’à ce que chaque ligne de la nouvelle ait pu être ouverte. Si cela se reproduit, le disque est peut-être en train de lâcher : gardez une deuxième sauvegarde sur un autre.',
  'backup.check': 'Vérifier cet espace de travail',
  'backup.check.text':
    'Ouvre chaque ligne, suit chaque renvoi et relit les sauvegardes. Rien n’est modifié, sauf une sauvegarde endommagée, qui est réécrite.',
  'backup.check.running': 'Vérification…',
  'backup.checked.good':
    'Tout concorde : {entries, plural, one {# modification} other {# modifications}}, {segments, plural, one {# segment} other {# segments}}, {rows, plural, one {# ligne de la sauvegarde relue} other {# lignes de la sauvegarde relues}}.',
  'backup.checked.references':
    '{count, plural, one {# document renvoie à un élément absent} other {# documents renvoient à un élément absent}}',
  'backup.checked.faults':
    '{count, plural, one {# ligne de la sauvegarde ne s’ouvre pas} other {# lignes de la sauvegarde ne s’ouvrent pas}} ({place})',
  'backup.checked.none': 'La sauvegarde ne contient rien d’entier ({place})',
  'backup.checked.ahead':
    'La sauvegarde contient des modifications que l’historique n’a pas ici : les plus récentes ont été coupées, ou une copie plus ancienne a été mise à leur place. Restaurez-la ({place}).',
  'backup.checked.anew':
    'La sauvegarde est en cours de réécriture ({place}). Celle qui est endommagée reste jusqu’à ce que chaque ligne de la nouvelle ait pu être ouverte.',
  'backup.checked.behind':
    '{count, plural, one {# modification n’est pas encore dans la sauvegarde} other {# modifications ne sont pas encore dans la sauvegarde}} ({place})',
  'backup.place.beside': 'Sauvegarde à côté de l’espace de travail',
  'backup.place.elsewhere': 'Sauvegarde dans le dossier choisi',
  'backup.place.pointed': 'Fichier que vous avez désigné',
  'backup.which.beside': 'la sauvegarde à côté de l’espace de travail',
  'backup.which.elsewhere': 'la sauvegarde dans le dossier choisi',
  'backup.which.pointed': 'le fichier désigné',
  'backup.restore.title': 'Restaurer une sauvegarde',
  'backup.restore.looking': 'Examen de ce qui existe…',
  'backup.restore.text':
    'Rien n’est remplacé avant votre choix, et rien n’est effacé avant que chaque ligne de la sauvegarde ait pu être ouverte.',
  'backup.restore.database': 'Base de données de ce dossier',
  'backup.restore.database.empty': 'Vide',
  'backup.restore.database.known':
    'Le trousseau connaît {count, plural, one {# modification} other {# modifications}}.',
  'backup.restore.changes':
    '{count, plural, =0 {aucune modification} one {# modification} other {# modifications}}',
  'backup.restore.rows': '{count, plural, one {# ligne} other {# lignes}}',
  'backup.restore.written': 'écrite le {at}',
  'backup.restore.newest': 'la plus récente',
  'backup.restore.foreign': 'appartient à un autre espace de travail',
  'backup.restore.broken': 'ne contient rien d’entier',
  'backup.restore.cut': '{bytes} à la fin sont tronqués et ne comptent pas',
  'backup.restore.away':
    'Le dossier de sauvegarde choisi est absent : {where}. Branchez la clé et examinez de nouveau.',
  'backup.restore.again': 'Examiner de nouveau',
  'backup.restore.point': 'Désigner un fichier de sauvegarde…',
  'backup.restore.nothing':
    'Aucune sauvegarde n’a été trouvée. Désignez un fichier de sauvegarde, ou branchez la clé et examinez de nouveau.',
  'backup.restore.older':
    '{count, plural, one {Cette sauvegarde est plus ancienne : # modification, conservée seulement ailleurs sur cet écran, serait perdue.} other {Cette sauvegarde est plus ancienne : # modifications, conservées seulement ailleurs sur cet écran, seraient perdues.}}',
  'backup.restore.olderSure': 'Restaurer quand même la plus ancienne',
  'backup.restore.run': 'Restaurer cette sauvegarde',
  'backup.restore.open': 'Restaurer une sauvegarde…',
  'backup.restore.back': 'Revenir à la phrase de passe',
  'backup.restore.toCreate': 'Revenir à la création d’un espace de travail',
  'backup.welcome': 'Restaurer une sauvegarde…',
  'backup.certificate.copies':
    'Sauvegardes connues qui n’ont pas été atteintes et contiennent encore ce qui a été purgé :',
  'backup.certificate.copy': '{where} (écrite en dernier le {at})',
  'backup.batch.beside':
    'sauvegarde à côté de l’espace de travail : modification {entries, number} sur {of, number}',
  'backup.batch.elsewhere': 'sauvegarde dans {where} : modification {entries, number} sur {of, number}',
  'backup.batch.passphraseWanted':
    'Donnez la phrase de passe avec --passphrase-file FILE ou dans la variable d’environnement DIRIGO_PASSPHRASE.',
  'backup.batch.restored':
    '{entries, plural, one {# modification restaurée} other {# modifications restaurées}} depuis {place}.',
  'backup.batch.lost':
    'Le trousseau connaît {known, plural, one {# modification} other {# modifications}} : {count, plural, one {# d’entre elles n’est} other {# d’entre elles ne sont}} pas dans ce qui a été restauré. S’il y a une autre sauvegarde, voyez si elle en contient davantage.',
  'backup.batch.checked':
    '{faults, plural, =0 {Tout concorde} one {# élément ne concorde pas} other {# éléments ne concordent pas}} : {entries, plural, one {# modification} other {# modifications}}, {segments, plural, one {# segment} other {# segments}} ; {rows, plural, one {# ligne de la sauvegarde relue} other {# lignes de la sauvegarde relues}}.',
} as const;
