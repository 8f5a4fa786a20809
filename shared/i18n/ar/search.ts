// Arabic words of searching and checking.
import type { search as english } from '../en/search';

export const search: Readonly<Record<keyof typeof english, string>> = {
  'search.field': 'البحث في كل شيء',
  'search.placeholder': 'اسم، رقم، لوحة، جواز سفر…',
  'search.clear': 'مسح',
  'search.hits': 'النتائج',
  'search.begin': 'ابحث في كل ما استُورد',
  'search.begin.text':
    'أسماء بأي كتابة وتهجئة، وهواتف ولوحات ووثائق وحسابات. الأسهم تختار وEnter يفتح البطاقة.',
  'search.none': 'لا نتائج لـ «{query}»',
  'search.none.text': 'جرّب تهجئة أخرى أو اسم العائلة وحده أو الرقم كاملًا. عدم العثور هنا ليس تبرئة.',
  'search.countAll':
    '{count, plural, zero {لا نتائج} one {نتيجة واحدة} two {نتيجتان} few {# نتائج} many {# نتيجة} other {# نتيجة}}',
  'search.count': '{shown, number} من {total, number}',
  'search.alike':
    '{count, plural, one {واحد آخر بهذا الاسم في هذا الملف} two {اثنان آخران بهذا الاسم في هذا الملف} few {# آخرون بهذا الاسم في هذا الملف} other {# آخر بهذا الاسم في هذا الملف}}',
  'hit.name': 'الاسم:',
  'hit.name-prefix': 'الاسم يبدأ بـ:',
  'hit.name-slip': 'اسم متقارب التهجئة:',
  'hit.identifier': 'الرقم:',
  'check.asylum':
    'قبل أن يصل أي تحقق عن شخص إلى البلد الذي ربما فرّ منه طالب لجوء، استشر مستشارك القانوني. هذا التحقق يبقى على هذا الحاسوب.',
  'check.value': 'اسم أو رقم أو لوحة أو جواز سفر',
  'check.value.text': 'كما لديك؛ لا تهم المسافات والشرطات.',
  'check.look': 'تحقق',
  'check.noHit':
    '«{query}»: غير موجود في هذه القوائم بتاريخ {dates}؛ وليس ذلك تبرئة. معظم نشرات الشرطة غير علنية.',
  'check.undated': 'مستخرج بلا تاريخ (استُورد في {date})',
  'check.hits':
    '{count, plural, zero {لا تطابق محتمل لـ «{query}»} one {تطابق محتمل واحد لـ «{query}»، غير متحقق منه} two {تطابقان محتملان لـ «{query}»، غير متحقق منهما} few {# تطابقات محتملة لـ «{query}»، غير متحقق منها} many {# تطابقًا محتملًا لـ «{query}»، غير متحقق منها} other {# تطابق محتمل لـ «{query}»، غير متحقق منها}}',
  'check.hits.text': 'الاسم وحده ليس هوية. افتح البطاقة وقارن قبل أي إجراء.',
  'check.inCases': 'وفي ملفات القضايا أيضًا ({count, number})',
  'check.more':
    '{count, plural, zero {لا نتائج أخرى} one {نتيجة أخرى غير معروضة} two {نتيجتان أخريان غير معروضتين} few {# نتائج أخرى غير معروضة} many {# نتيجة أخرى غير معروضة} other {# نتيجة أخرى غير معروضة}}؛ كن أدق.',
  'check.lists': 'القوائم المراجَعة ({count, number})',
  'check.noLists': 'لا توجد قوائم في مساحة العمل هذه',
  'check.noLists.text': 'استورد أولًا قائمة نشرات أو وثائق مفقودة أو أشياء مسروقة.',
  'check.drop': 'التحقق من ملف كامل',
  'check.drop.text': 'أسقطه هنا. يُقرأ ولا يُستورد.',
  'check.looking': 'جارٍ البحث عن قيم الملف…',
  'check.fileAnswer':
    '{file}: ‏{values, plural, zero {لم تُراجَع قيم} one {رُوجعت قيمة واحدة} two {رُوجعت قيمتان} few {رُوجعت # قيم} many {رُوجعت # قيمة} other {رُوجعت # قيمة}} ({rows, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}})، {count, plural, zero {لا شيء} one {تطابق محتمل واحد} two {تطابقان محتملان} few {# تطابقات محتملة} many {# تطابقًا محتملًا} other {# تطابق محتمل}}',
  'check.fileLeft': 'لم تُراجَع قيم أخرى عددها {count, number}. استورد الملف لمقارنته كله.',
  'check.fileNone': 'لا شيء من قيمه في هذه القوائم؛ وليس ذلك تبرئة.',
};
