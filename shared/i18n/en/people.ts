// English words of people, the recovery sheet, the lock and the rules of a workspace.
export const people = {
  'panel.people': 'People',
  'personRole.analyst': 'Analyst',
  'personRole.reviewer': 'Reviewer',
  'personRole.supervisor': 'Supervisor',
  'personRole.administrator': 'Administrator',
  'personRole.within.analyst': 'analyst',
  'personRole.within.reviewer': 'reviewer',
  'personRole.within.supervisor': 'supervisor',
  'personRole.within.administrator': 'administrator',
  'people.role.analyst': 'Imports files, works on cases and charts, gives opinions, writes briefings.',
  'people.role.reviewer': 'Reads everything and gives opinions; changes nothing else.',
  'people.role.supervisor':
    'As an analyst; also places legal holds, purges under an authority and decides alone in imminent danger.',
  'people.role.administrator': 'Everything, people and settings of the workspace among it.',
  'people.count': '{count, plural, one {# person works here} other {# people work here}}',
  'people.loading': 'Reading who works here…',
  'people.alone': 'Nobody else works here yet',
  'people.alone.text':
    'Add each person by name: everybody opens with a passphrase of their own, and the history says who did what.',
  'people.name': 'Name',
  'people.agency': 'Agency',
  'people.role': 'Role',
  'people.since': 'Since',
  'people.left': 'Left',
  'people.deeds': 'Actions',
  'people.you': 'you',
  'people.notYours':
    'Only an administrator adds and removes people, changes roles and makes the recovery sheet. You are here as: {role}.',
  'people.lastAdministrator': 'The only administrator can neither leave nor step down.',
  'people.add': 'Add a person',
  'people.add.text':
    'Tell them the first passphrase by word of mouth. They change it here after opening for the first time.',
  'people.add.passphrase': 'First passphrase',
  'people.add.do': 'Add',
  'people.added': '{name} can now open this workspace.',
  'people.roleChanged': '{name}: {role}.',
  'people.roleOf': 'Role of {name}',
  'people.remove': 'Remove…',
  'people.remove.title': 'Remove {name}',
  'people.remove.text':
    'The passphrase of {name} opens nothing any more. The keys are turned and everything in the folder, the backup too, is sealed anew, which can take minutes. What {name} signed stays in the history. Copies of the folder made before still open with the old passphrase. This cannot be undone.',
  'people.remove.sheet':
    'The recovery sheet goes as well: an administrator may have read its words. A new one is offered afterwards.',
  'people.remove.type': 'Type the name to confirm: {name}',
  'people.remove.do': 'Remove and turn the keys',
  'step.begins': 'Begins…',
  'step.migrate': 'Bringing records of an older version up to date: {done, number} of {of, number} pieces',
  'step.seal': 'Sealing everything anew: {done, number} of {of, number} pieces',
  'step.backup': 'Writing the backup anew: {done, number} of {of, number} pieces',
  'step.index': 'Making the search index anew: {done, number} of {of, number} records',
  'step.goesOn': 'You may close the program: the next opening finishes this.',
  'people.removed': '{name} was removed; everything is sealed with new keys.',
  'people.passphrase': 'Your passphrase',
  'people.passphrase.text':
    'Whoever knew the passphrase until now, and has a copy of the folder, can read what is in that copy and nothing written from now on: the keys are turned and everything is sealed anew, which can take minutes.',
  'people.passphrase.current': 'Passphrase until now',
  'people.passphrase.next': 'New passphrase',
  'people.passphrase.do': 'Change passphrase',
  'people.passphrase.done': 'Your passphrase is changed.',
  'people.passphrase.keyFile':
    'This workspace opens with a key file in its folder, for anybody. With a passphrase of your own the key file is removed.',
  'people.sheet': 'Recovery sheet',
  'people.sheet.text':
    '15 words on paper give a person a new passphrase when theirs is lost. Keep the sheet locked away: whoever holds it and the folder can read everything.',
  'people.sheet.madeAt': 'The sheet that holds was made on {date}.',
  'people.sheet.none':
    'No recovery sheet holds now. If the last administrator loses their passphrase, nobody can give them a new one.',
  'people.sheet.leftSince':
    'The sheet of {date} still opens everything, and these have left since: {names}. If one of them could have read its words, make a new one.',
  'people.sheet.make': 'Make a recovery sheet…',
  'people.sheet.replaces': 'A sheet made before opens nothing any more once this one is made.',
  'people.sheet.print': 'Write the page to print…',
  'people.sheet.print.text':
    'Save it to a stick or a folder that nobody syncs, print it, and delete the file. The words are shown nowhere else and kept nowhere.',
  'people.sheet.try': 'The 15 words, typed from the paper',
  'people.sheet.try.text': 'A sheet that was never tried is no sheet. Numbers and capitals do not matter.',
  'people.sheet.try.do': 'Try the sheet',
  'people.sheet.holds': 'The sheet holds. Lock it away now.',
  'people.sheet.wrong': 'These are not the words of the sheet. Read each word again, in order.',
  'people.sheet.untried':
    'Without a try nobody knows whether the paper is right. If you close this now, make a new sheet later.',
  'sheet.title': 'Recovery sheet',
  'sheet.workspace': 'Workspace',
  'sheet.made': 'Made on',
  'sheet.by': 'Made by',
  'sheet.how':
    'On the page that asks for the passphrase choose “Lost passphrase” and type these words in order. They give one person a new passphrase, and the history says so.',
  'sheet.square':
    'The square holds the same words, for a scanner at the computer that types what it reads. Do not photograph it with a telephone: the words would be in it.',
  'sheet.guard':
    'Whoever holds this sheet and the folder can read everything. Keep it sealed and locked away; if it may have been seen, make a new one.',
  'sheet.signature': 'Signature and date',
  'recover.lost': 'Lost passphrase',
  'recover.title': 'Open with the recovery sheet',
  'recover.words': 'The 15 words of the sheet',
  'recover.words.text': 'In order, with spaces between them.',
  'recover.next': 'Go on',
  'recover.who': 'Whose passphrase is lost?',
  'recover.do': 'Set the new passphrase and open',
  'recover.back': 'Back to the passphrase',
  'action.lock': 'Lock',
  'lock.locking': 'Locking',
  'lock.waiting':
    '{count, plural, one {A job is still running. The keys go when it is done.} other {# jobs are still running. The keys go when they are done.}}',
  'lock.now': 'Stop it and lock now',
  'security.title': 'Lock and rules',
  'security.notYours': 'Only an administrator changes these. You are here as: {role}.',
  'security.idle': 'Lock after (minutes)',
  'security.idle.text':
    'Without a key or the mouse being touched: 1 to 30. The workspace locks at once when the computer sleeps or its screen is locked.',
  'security.second': '“Same” takes two people',
  'security.second.text':
    'What one person holds to be the same counts once another says so too. A supervisor can decide alone in imminent danger, which the history names.',
  'security.screen': 'Keep the window out of screenshots',
  'security.screen.text':
    'Works on Windows and macOS. Linux has no such protection, and a camera sees the screen all the same.',
} as const;
