// English words of backups, restoring and checking a workspace.
export const backup = {
  'backup.title': 'Backups',
  'backup.beside': 'Beside the workspace: up to change {entries, number} of {of, number}.',
  'backup.none':
    'There is no backup elsewhere. If the machine is lost or its disk fails, the one beside the workspace goes with it.',
  'backup.elsewhere': 'In another folder or on a stick',
  'backup.never': 'Nothing has been written there yet.',
  'backup.at': 'Up to change {entries, number} of {of, number}, written {at}.',
  'backup.outdated':
    'Since it was written, passphrases, people or keys were changed or something was purged: it still opens as before and holds what it held. It is written anew as soon as the folder can be reached.',
  'backup.synced':
    'This folder seems to be synced by {client}. The backup is sealed, but case data on a cloud service may be against your rules.',
  'backup.choose': 'Choose a folder…',
  'backup.change': 'Choose another folder…',
  'backup.forget': 'No longer use this folder',
  'backup.now': 'Back up now',
  'backup.done': 'The backups are up to date.',
  'backup.copies':
    'Copies that are known and were not reached: they may open with keys of before and hold what was purged since. Whoever has them should destroy them.',
  'backup.copy': '{where}, last written {at}',
  'backup.waiting':
    '{count, plural, =0 {Backup folder not there; it is caught up when it is} one {Backup folder not there; # change waits for it} other {Backup folder not there; # changes wait for it}}',
  'backup.trouble': 'The backup elsewhere is not up to date',
  'backup.mended':
    'A backup was damaged and has been written anew ({place}). The damaged one was kept until every row of the new one was found to open. If this happens again, the disk may be failing: keep a second backup on another one.',
  'backup.check': 'Check this workspace',
  'backup.check.text':
    'Opens every row, follows every reference and reads the backups back. Nothing is changed, but for a damaged backup, which is written anew.',
  'backup.check.running': 'Checking…',
  'backup.checked.good':
    'Everything holds: {entries, plural, one {# change} other {# changes}}, {segments, plural, one {# segment} other {# segments}}, {rows, plural, one {# row} other {# rows}} in the backup read back.',
  'backup.checked.references':
    '{count, plural, one {# document names something that is not there} other {# documents name something that is not there}}',
  'backup.checked.faults':
    '{count, plural, one {# row of the backup does not open} other {# rows of the backup do not open}} ({place})',
  'backup.checked.none': 'The backup holds nothing whole ({place})',
  'backup.checked.ahead':
    'The backup holds changes that the history here does not have: the newest were cut off here, or an older copy was put in their place. Restore it ({place}).',
  'backup.checked.anew':
    'The backup is being written anew ({place}). The damaged one stays until every row of the new one was found to open.',
  'backup.checked.behind':
    '{count, plural, one {# change is not in the backup yet} other {# changes are not in the backup yet}} ({place})',
  'backup.place.beside': 'Backup beside the workspace',
  'backup.place.elsewhere': 'Backup in the chosen folder',
  'backup.place.pointed': 'File you pointed at',
  'backup.which.beside': 'the backup beside the workspace',
  'backup.which.elsewhere': 'the backup in the chosen folder',
  'backup.which.pointed': 'the file you pointed at',
  'backup.restore.title': 'Restore from a backup',
  'backup.restore.looking': 'Looking what is there…',
  'backup.restore.text':
    'Nothing is replaced before you choose, and nothing is cleared before every row of the backup was found to open.',
  'backup.restore.database': 'Database of this folder',
  'backup.restore.database.empty': 'Empty',
  'backup.restore.database.known':
    'The keyring file knows of {count, plural, one {# change} other {# changes}}.',
  'backup.restore.changes': '{count, plural, =0 {no changes} one {# change} other {# changes}}',
  'backup.restore.rows': '{count, plural, one {# row} other {# rows}}',
  'backup.restore.written': 'written {at}',
  'backup.restore.newest': 'newest',
  'backup.restore.foreign': 'belongs to another workspace',
  'backup.restore.broken': 'holds nothing whole',
  'backup.restore.cut': '{bytes} at its end are cut off and do not count',
  'backup.restore.away': 'The chosen backup folder is not there: {where}. Plug the stick in and look again.',
  'backup.restore.again': 'Look again',
  'backup.restore.point': 'Point at a backup file…',
  'backup.restore.nothing':
    'No backup was found. Point at a backup file, or plug in the stick and look again.',
  'backup.restore.older':
    '{count, plural, one {This backup is older: # change is lost that is only held elsewhere on this screen.} other {This backup is older: # changes are lost that are only held elsewhere on this screen.}}',
  'backup.restore.olderSure': 'Restore the older one all the same',
  'backup.restore.run': 'Restore this backup',
  'backup.restore.open': 'Restore from a backup…',
  'backup.restore.back': 'Back to the passphrase',
  'backup.restore.toCreate': 'Back to making a workspace',
  'backup.welcome': 'Restore from a backup…',
  'backup.certificate.copies': 'Known backups that were not reached, and still hold what was purged:',
  'backup.certificate.copy': '{where} (last written {at})',
  'backup.batch.beside': 'backup beside the workspace: change {entries, number} of {of, number}',
  'backup.batch.elsewhere': 'backup in {where}: change {entries, number} of {of, number}',
  'backup.batch.passphraseWanted':
    'Give the passphrase with --passphrase-file FILE or in the environment variable DIRIGO_PASSPHRASE.',
  'backup.batch.restored': 'Restored {entries, plural, one {# change} other {# changes}} from {place}.',
  'backup.batch.lost':
    'The keyring file knows of {known, plural, one {# change} other {# changes}}: {count, plural, one {# of them is} other {# of them are}} not in what was restored. If there is another backup, look whether it holds more.',
  'backup.batch.checked':
    '{faults, plural, =0 {Everything holds} one {# thing does not hold} other {# things do not hold}}: {entries, plural, one {# change} other {# changes}}, {segments, plural, one {# segment} other {# segments}}; {rows, plural, one {# row} other {# rows}} of the backup read back.',
} as const;
