// Arabic words of sheets and records.
import type { entity as english } from '../en/entity';

export const entity: Readonly<Record<keyof typeof english, string>> = {
  'entity.none': 'لم يُختر شيء',
  'entity.none.text': 'افتح شخصًا أو شيئًا من البحث أو المخطط أو صلة.',
  'entity.back': 'رجوع',
  'entity.addToChart': 'إضافة إلى المخطط',
  'entity.said':
    '{count, plural, zero {لا سجلات تذكره} one {يذكره سجل واحد} two {يذكره سجلان} few {تذكره # سجلات} many {يذكره # سجلًا} other {يذكره # سجل}}',
  'entity.connections.notice':
    '{count, plural, zero {} one {صلة محتملة واحدة بنشرة.} two {صلتان محتملتان بنشرات.} few {# صلات محتملة بنشرات.} many {# صلة محتملة بنشرات.} other {# صلة محتملة بنشرات.}}',
  'entity.connections.list':
    '{count, plural, zero {} one {صلة محتملة واحدة بقائمة.} two {صلتان محتملتان بقوائم.} few {# صلات محتملة بقوائم.} many {# صلة محتملة بقوائم.} other {# صلة محتملة بقوائم.}}',
  'entity.connections.case':
    '{count, plural, zero {} one {صلة محتملة واحدة بقضية أخرى.} two {صلتان محتملتان بقضايا أخرى.} few {# صلات محتملة بقضايا أخرى.} many {# صلة محتملة بقضايا أخرى.} other {# صلة محتملة بقضايا أخرى.}}',
  'entity.connections.within':
    '{count, plural, zero {} one {سجل واحد من القضية نفسها قد يكون هو نفسه.} two {سجلان من القضية نفسها قد يكونان هو نفسه.} few {# سجلات من القضية نفسها قد تكون هي نفسها.} many {# سجلًا من القضية نفسها قد تكون هي نفسها.} other {# سجل من القضية نفسها قد تكون هي نفسها.}}',
  'entity.connections.decided':
    '{count, plural, zero {} one {صلة واحدة حُسمت.} two {صلتان حُسمتا.} few {# صلات حُسمت.} many {# صلة حُسمت.} other {# صلة حُسمت.}}',
  'entity.connections.open': 'عرض القرائن',
  'entity.cases': 'القضايا والصفة',
  'entity.role': 'الصفة في {case}',
  'entity.values': 'ما تقوله المصادر',
  'entity.written': 'كُتب',
  'entity.morePlaces':
    '{count, plural, zero {} one {وموضع آخر} two {وموضعان آخران} few {و# مواضع أخرى} many {و# موضعًا آخر} other {و# موضع آخر}}',
  'entity.links': 'مرتبط بـ ({count, number})',
  'entity.moreLinks': 'وروابط أخرى: {count}',
  'entity.expand': 'إلى المخطط مع الجوار',
  'entity.showAll': 'عرض الكل ({count, number})',
  'entity.outgoing': 'من هنا',
  'entity.incoming': 'إلى هنا',
  'protection.victim': 'ضحية',
  'protection.juvenile': 'قاصر',
  'protection.informant': 'مخبر',
  'protection.mark': 'محمي: {why}',
  'reveal.open': 'إظهاره كاملًا',
  'reveal.reason': 'لماذا تحتاج إليه كاملًا؟',
  'reveal.note': 'يُدوَّن اسمك والسبب في سجل الاطلاع.',
  'reveal.show': 'إظهار',
  'reveal.hide': 'إخفاء',
  'reveal.copy': 'نسخ',
  'reveal.shown': 'يُخفى من جديد بعد دقيقة',
  'record.none': 'لم يُختر سجل',
  'record.none.text': 'اتبع مصدر أي قيمة لترى صفها كما كُتب.',
  'record.row': 'الصف {row}',
  'record.line': 'السطر {line} من الملف',
  'record.before': 'الصف السابق',
  'record.after': 'الصف التالي',
  'record.written': 'كما كُتب',
  'record.understood': 'كما فُهم',
  'record.nothing': 'لم يُفهم شيء في هذا الصف.',
};
