// One sentence for each problem code: what, where, and what to do. A test checks that none is missing.
export const problem = {
  'problem.file-empty': '{file} is empty. Check that it was copied completely, then choose it again.',
  'problem.file-binary':
    '{file} is not text although its name says so. Open it in the program that made it and save it as CSV.',
  'problem.file-cut':
    '{file} ends in the middle of a record (row {row}). Copy it again from where it came; nothing was imported.',
  'problem.file-too-large':
    '{file} is too large ({bytes, number} bytes) for this reader. Split it, or export it as CSV.',
  'problem.file-unreadable': '{file} could not be read. Check that it still exists and that you may open it.',
  'problem.format-unknown': 'No format fits {file}. Choose one by hand, or export it as CSV or JSON.',
  'problem.encoding-wrong':
    '{file} is not {encoding}: row {row} has bytes that do not fit. Choose another encoding.',
  'problem.header-only':
    '{file} has a header and no rows, so there is nothing to import. Check that it was copied completely, then choose it again.',
  'problem.json-malformed':
    '{file} is not complete JSON: it breaks near byte {position}. Fetch it again, or check it with its sender.',
  'problem.xml-malformed':
    '{file} is not complete XML: it breaks at line {line}. Fetch it again, or check it with its sender.',
  'problem.sheet-malformed':
    '{file} could not be opened as a spreadsheet. Open it in your spreadsheet program and save it again.',
  'problem.row-ragged':
    'Row {row} has {entries, plural, one {# cell} other {# cells}}, and the header names {expected, plural, one {# column} other {# columns}}. Compare it with the rows around it.',
  'problem.row-wider':
    'Row {row} has {entries, plural, one {# cell} other {# cells}}, and the header names {expected, plural, one {# column} other {# columns}}. Beyond the last column stands “{value}”; a separator inside a value may have split it. Compare it with the rows around it.',
  'problem.row-header': 'Row {row} repeats the header. It tells of nobody, and is set apart.',
  'problem.row-too-long':
    'Row {row} of {file} does not end within {limit, number} characters, so it is no file of rows as it seems. Check that it was copied completely and that its format is the right one; nothing was imported.',
  'problem.row-total':
    'Row {row} looks like a sum of other rows (“{value}”). It is kept, and nobody was made of it. If it tells of somebody, correct that cell in the file and import it again.',
  'problem.row-perhaps-total':
    'Row {row} (“{value}”) reads like a sum of other rows, and was taken for somebody or something of that name. If it is a sum, take the row out of the file and import it again.',
  'problem.row-quote-open':
    'Row {row} opens a quotation mark that is never closed. Correct the file where it begins.',
  'problem.row-malformed':
    'Row {row} could not be read as a record and was set aside; the rows around it were read. Correct it in the file and import that again.',
  'problem.row-end-missing':
    'Row {row} ties two things together and does not say which: “{value}” is missing. What else it says is kept.',
  'problem.row-end-unknown':
    'Row {row} names “{value}”, of which no row before it tells. It was taken for what usually stands there; check what it is.',
  'problem.row-nothing-understood':
    'Nothing in row {row} could be understood. Check which columns are mapped.',
  'problem.row-duplicate': 'Row {row} repeats row {first, number} word for word.',
  'problem.row-attachments':
    'The message in row {row} has {count, plural, one {# attachment} other {# attachments}}, named and not opened. Save and import them as files of their own.',
  'problem.row-outside-window':
    'Row {row} lies outside the time the source is authorised for, and is set apart.',
  'problem.row-fault':
    'Row {row} met a fault in Dirigo and is set apart; the other rows are not affected. Please report it: {message}',
  'problem.value-fault':
    '“{value}” in {column}, row {row}, met a fault in Dirigo. It is kept as written. Please report it: {message}',
  'problem.value-not-understood':
    '“{value}” in {column}, row {row}, was not understood. It is kept as written.',
  'problem.value-placeholder':
    '“{value}” in {column}, row {row}, stands for “not known” and is not compared.',
  'problem.value-too-long':
    'The value in {column}, row {row}, is {length, number} characters long. It is kept, and not compared.',
  'problem.value-ambiguous-date':
    '“{value}” in {column}, row {row}, can be read day first or month first. Settle the order of this column.',
  'problem.value-other-order':
    '“{value}” in {column}, row {row}, can only be read in the other order of day and month than this column, and was read so. If more dates are written like it, change the order of the column.',
  'problem.value-time-doubled':
    '“{value}” in {column}, row {row}, comes twice that night: the clocks in {zone} were set back. Both instants are kept.',
  'problem.value-time-missing':
    '“{value}” in {column}, row {row}, never was: the clocks in {zone} were set forward. It is kept as written.',
  'problem.value-check-digit': '“{value}” in {column}, row {row}, fails its check digit. It may be mistyped.',
  'problem.value-formula':
    '“{value}” in {column}, row {row}, looks like a spreadsheet formula. It is kept as text and never run.',
  'problem.value-other-encoding':
    '“{value}” in {column}, row {row}, is not in the encoding of the file ({expected}) and was read as {encoding}. Look whether its letters are right.',
  'problem.workspace-locked':
    'This workspace is open in another window or on another account. Close it there first.',
  'problem.workspace-newer':
    'This workspace was written by a newer version of Dirigo (format {format, number}; this version reads up to {known, number}). Open it with a newer version.',
  'problem.workspace-missing':
    'There is no workspace in this folder. Choose the folder that holds keyring.json.',
  'problem.workspace-exists': 'This folder already holds a workspace. Open it, or choose an empty folder.',
  'problem.workspace-empty-database':
    'The database of this workspace is empty although it should not be. Do not go on working: restore the backup.',
  'problem.workspace-shorter-database':
    'The database ends at change {entries, number}; the keyring knows {expected, number}. Restore the backup.',
  'problem.keyring-older':
    'The keyring file is older than the database: it does not know of a change of people, keys or purges (entry {entry, number}). Put the newest keyring.json back, or restore the backup.',
  'problem.keyring-damaged':
    'The keyring file is missing or damaged. Restore the backup, which carries it too, or put back your own copy of keyring.json.',
  'problem.passphrase-wrong':
    'This passphrase does not open the workspace. Check the keyboard layout and capital letters.',
  'problem.passphrase-weak':
    'The passphrase is too short. Use at least {length, number} characters; four words are good.',
  'problem.row-purged-before':
    'Row {row} says what was purged from this workspace, or tells of somebody who was. It is not let in again; its place is kept.',
  'problem.row-purged': 'This row was purged under an authority. Its place is kept, its content is gone.',
  'problem.on-hold': 'A legal hold ({authority}) stands over this. Lift the hold first.',
  'problem.purged-before':
    'This file was purged from this workspace under {authority} and is not let in again.',
  'problem.disk-short':
    'There is too little room: {needed, number} MB are needed, {free, number} MB are free. Make room, then try again; nothing was written.',
  'problem.passphrase-taken': 'This passphrase cannot be used here. Choose another one.',
  'problem.role-insufficient':
    'Your role here ({role}) does not allow this. Ask an administrator of the workspace.',
  'problem.second-person': 'You said yourself that these are the same. Somebody else has to confirm it.',
  'problem.already-decided': 'This was decided already, and it stands.',
  'problem.last-administrator': 'This is the only administrator. Make somebody else an administrator first.',
  'problem.recovery-wrong':
    'These words are not those of this workspace’s recovery sheet. Check each word and their order; a sheet made earlier no longer opens it.',
  'problem.writing-lost':
    'This workspace’s folder can no longer be written: a right was taken away, or the disk failed. What was confirmed before is still there, and nothing is half done. Close the workspace, get the right to write there or copy the folder to another disk, and open it again.',
  'problem.disk-lost':
    'The disk or stick with this workspace no longer answers. Plug it in again and open the workspace anew; what was confirmed before is still there. If it happens again, copy the folder to another disk.',
  'problem.disk-full':
    'The disk is full. Make room, then try again; what was confirmed before is still there, and nothing is half done.',
  'problem.database-stuck':
    'The database takes nothing more, as happens after a full disk. Make room, then open the workspace again; what was confirmed before is still there.',
  'problem.workspace-read-only':
    'This folder cannot be written, so nothing can be changed in this workspace. Copy the folder to a disk that can be written, and open it there.',
  'problem.purpose-required': 'This workspace asks what you work on. Say it with --purpose TEXT.',
  'problem.folder-unwritable': 'Nothing can be written in this folder. Choose another, or ask who owns it.',
  'problem.folder-has-link':
    '{path} is a link to another place, where Dirigo keeps its data. Dirigo writes through no links: find out who made it, remove it, then open the workspace again.',
  'problem.folder-missing':
    'There is no folder {path}. Make it first, or name one that is there; where a stick is meant, plug it in.',
  'problem.backup-own-folder':
    'A backup lies in the workspace’s own folder anyhow. Name a folder on another disk or stick.',
  'problem.row-damaged':
    'A stored row ({table}) is damaged or was changed outside Dirigo. Restore the backup: close the workspace, then “Restore from a backup…”.',
  'problem.row-missing':
    'A stored row ({table}) is missing. Restore the backup: close the workspace, then “Restore from a backup…”.',
  'problem.row-swapped':
    'A stored row ({table}) stands in the place of another. Restore the backup: close the workspace, then “Restore from a backup…”.',
  'problem.row-altered':
    'Row {row, number} ({table}) does not say what the history binds it to: somebody with the keys changed it outside Dirigo. Compare it with the imported file, or restore the backup.',
  'problem.rows-altered':
    'Some of the rows {first, number}–{last, number} ({table}) do not say what the history binds them to: somebody with the keys changed them outside Dirigo. Compare them with the imported file, or restore the backup.',
  'problem.backup-older':
    'The backup was written before keys of this workspace were changed, and nothing in it opens with those of today. Use a newer copy; nothing was touched.',
  'problem.backup-damaged': 'The backup file is damaged after {bytes, number} bytes. Use another copy.',
  'problem.backup-away':
    'The backup folder is not there. Plug the stick in or choose another folder; until then the backup beside the workspace is kept up to date.',
  'problem.backup-newer':
    'The backup in this folder holds changes that this workspace does not know of (up to {entries, number}; here {here, number}). It is not written over: choose another folder, or restore from it.',
  'problem.backup-behind':
    'This backup is older (change {entries, number}) than what is here (change {here, number}). What is newer would be lost: restore it only if that is meant.',
  'problem.backup-foreign': 'This backup belongs to another workspace. Nothing was changed.',
  'problem.not-found': 'This is no longer there. It may have been undone or purged; look in the history.',
  'problem.name-required': 'A name is needed here.',
  'problem.reason-required': 'Say why in a few words: the reason stands beside the decision.',
  'problem.marking-lowered':
    '{marking} is lower than these sources ask: {sources}. Choose a stricter marking, or say why in a few words: the reason is kept and stands in the briefing.',
  'problem.already-there': '“{value}” is already there.',
  'problem.undo-conflict':
    'This cannot be undone, because later changes build on it: entries {entries}. Undo those first.',
  'problem.nothing-to-undo': 'There is nothing to undo here.',
  'problem.input-invalid': 'Something is missing or not as it should be: {field}.',
  'problem.cancelled': 'Cancelled. Nothing was changed.',
  'problem.worker-died':
    'A part of Dirigo stopped unexpectedly and was started again. Try once more; nothing was half written.',
  'problem.timed-out': 'This took too long and was stopped. Try again.',
  'problem.refused': 'This is not allowed here.',
  'problem.internal':
    'Something went wrong inside Dirigo. Nothing was half written. The details help whoever mends it: {message}',
  'storedTable.records': 'rows as imported',
  'storedTable.understood': 'rows as understood',
  'storedTable.index': 'search index',
  'storedTable.documents': 'cases, charts and decisions',
  'storedTable.audit': 'history',
  'storedTable.meta': 'state of the database',
  'storedTable.ofFile': '{table}, {file}',
  'storedTable.access': 'access log',
} as const;
