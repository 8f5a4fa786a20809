// English words of searching and checking.
export const search = {
  'search.field': 'Search everything',
  'search.placeholder': 'Name, number, plate, passport…',
  'search.clear': 'Clear',
  'search.hits': 'Hits',
  'search.begin': 'Search everything that was imported',
  'search.begin.text':
    'Names in any script and spelling, phones, plates, documents, accounts. Arrow keys choose, Enter opens the sheet.',
  'search.none': 'Nothing found for “{query}”',
  'search.none.text':
    'Try another spelling, only the surname, or the whole number. Not found here is not a clearance.',
  'search.countAll': '{count, plural, one {# hit} other {# hits}}',
  'search.count': '{shown, number} of {total, number}',
  'search.alike':
    '{count, plural, one {# more of this name in this file} other {# more of this name in this file}}',
  'hit.name': 'Name:',
  'hit.name-prefix': 'Name begins with:',
  'hit.name-slip': 'Name spelled alike:',
  'hit.identifier': 'Number:',
  'check.asylum':
    'Before a check about a person may reach the country that a possible asylum seeker fled, ask your counsel. This check stays on this computer.',
  'check.value': 'Name, number, plate or passport',
  'check.value.text': 'As you have it; spaces and dashes do not matter.',
  'check.look': 'Look it up',
  'check.noHit':
    '“{query}”: not in these lists of {dates}; not a clearance. Most police notices are not public.',
  'check.undated': 'an undated extract (imported {date})',
  'check.hits':
    '{count, plural, one {# possible match for “{query}”, not verified} other {# possible matches for “{query}”, not verified}}',
  'check.hits.text': 'A name alone is not an identity. Open the sheet and compare before acting.',
  'check.inCases': 'Also in case files ({count, number})',
  'check.more':
    '{count, plural, one {# more hit is not shown} other {# more hits are not shown}}; be more exact.',
  'check.lists': 'Lists that are asked ({count, number})',
  'check.noLists': 'There is no list in this workspace',
  'check.noLists.text': 'Import a list of notices, lost documents or stolen things first.',
  'check.drop': 'Check a whole file',
  'check.drop.text': 'Drop it here. It is read, not imported.',
  'check.looking': 'Looking up the values of the file…',
  'check.fileAnswer':
    '{file}: {values, plural, one {# value} other {# values}} from {rows, plural, one {# row} other {# rows}} looked up, {count, plural, =0 {none found} one {# possible match} other {# possible matches}}',
  'check.fileLeft':
    '{count, plural, one {# further value was not looked up.} other {# further values were not looked up.}} Import the file to compare all of it.',
  'check.fileNone': 'None of its values is in these lists; that is not a clearance.',
} as const;
