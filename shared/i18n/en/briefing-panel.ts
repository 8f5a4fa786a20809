// English words of the briefing panel.
export const briefingPanel = {
  'briefing.panel.noCase': 'A briefing is about a case',
  'briefing.panel.noCase.text': 'Make a case and import its files first.',
  'briefing.panel.noChart': 'No chart',
  'briefing.panel.marking.text': 'Stands at the head and foot of every page',
  'briefing.panel.protected':
    '{count, plural, one {# person is} other {# people are}} protected. Without a reason they stand in the briefing by numbers, and what is said of them is left out.',
  'briefing.panel.protected.reason': 'Why they are named',
  'briefing.panel.protected.text': 'Kept in the history and printed at the head',
  'briefing.panel.lowered':
    '{count, plural, one {One source asks} other {# sources ask}} for a stricter marking than {marking}:',
  'briefing.panel.lowered.reason': 'Why lower than the sources ask',
  'briefing.panel.lowered.text': 'Kept in the history and printed beside the marking',
  'briefing.panel.title': 'Title',
  'briefing.panel.title.hint': 'From the case when left empty',
  'briefing.panel.bottomLine': 'Bottom line',
  'briefing.panel.bottomLine.text': 'What the reader must know first, in your words',
  'briefing.panel.bottomLine.kept': 'As in the briefing of {date}. Change what no longer holds.',
  'briefing.panel.ownAgency': 'For your own agency only. Not for release outside it.',
  'briefing.panel.preview': 'Preview',
  'briefing.panel.previewOf': 'Preview: {title}',
  'briefing.panel.save': 'Save as PDF…',
  'briefing.panel.saved': 'The briefing was saved: {path}',
  'briefing.panel.writing': 'Writing the briefing…',
  'briefing.panel.chartHere':
    'The chart stands here in the PDF: {nodes, plural, one {# thing} other {# things}}, {links, plural, one {# link} other {# links}}.',
} as const;
