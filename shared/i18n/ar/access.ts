// Arabic words of the access log, of case and purpose, and of opening for reading only.
import type { access as english } from '../en/access';

export const access: Readonly<Record<keyof typeof english, string>> = {
  'opening.access-cut':
    '{entries, plural, one {القيد الأحدث في سجل الاطلاع مفقود، وربما أزاله أحد؛ «التحقق من كل شيء» في السجل يبيّن أيّها.} two {أحدث قيدين في سجل الاطلاع مفقودان، وربما أزالهما أحد؛ «التحقق من كل شيء» في السجل يبيّن أيّهما.} few {أحدث # قيود في سجل الاطلاع مفقودة، وربما أزالها أحد؛ «التحقق من كل شيء» في السجل يبيّن أيّها.} many {أحدث # قيدًا في سجل الاطلاع مفقودة، وربما أزالها أحد؛ «التحقق من كل شيء» في السجل يبيّن أيّها.} other {أحدث # قيد في سجل الاطلاع مفقودة، وربما أزالها أحد؛ «التحقق من كل شيء» في السجل يبيّن أيّها.}}',
  'opening.access-changed':
    'القيد الأحدث في سجل الاطلاع ليس كما كُتب. «التحقق من كل شيء» في السجل يوضح المزيد.',
  'opening.access-unwritten':
    'تعذّر تدوين هذا الفتح في سجل الاطلاع. أفرغ مساحة على القرص: حتى ذلك الحين لا تُفتح بطاقة ولا سجل.',
  'access.opened': 'فُتحت مساحة العمل',
  'access.opening-failed': 'محاولات فتح فاشلة',
  'access.search': 'بحث',
  'access.check': 'تحقق في القوائم',
  'access.entity': 'فُتحت بطاقة',
  'access.record': 'فُتح سجل',
  'access.connection': 'فُتحت قرائن صلة',
  'access.briefing': 'طُبعت إحاطة',
  'access.export': 'تصدير',
  'access.copy': 'نسخ',
  'access.reveal': 'قُرئ كاملًا',
  'access.tabs': 'أي سجل',
  'access.tab.changes': 'التغييرات',
  'access.tab.access': 'الاطلاع',
  'access.none': 'لم يُطّلع على شيء بعد',
  'access.noneFits': 'لا شيء يطابق عوامل التصفية هذه',
  'access.who': 'من اطّلع على هذا',
  'access.about': 'ما أظهر هذا فقط',
  'access.about.end': 'إظهار الكل',
  'access.count':
    '{count, plural, zero {لا قيود} one {قيد واحد} two {قيدان} few {# قيود} many {# قيدًا} other {# قيد}}',
  'access.found':
    '{count, plural, =0 {لا نتائج} zero {لا نتائج} one {نتيجة واحدة} two {نتيجتان} few {# نتائج} many {# نتيجة} other {# نتيجة}}',
  'access.tries':
    '{count, plural, zero {لا محاولات} one {محاولة واحدة} two {محاولتان} few {# محاولات} many {# محاولة} other {# محاولة}}',
  'access.for': 'الغرض: {purpose}',
  'access.fault': 'سجل الاطلاع، القيد {number}: {what}',
  'batch.looksVerified':
    '{looks, plural, =0 {سجل الاطلاع فارغ.} zero {سجل الاطلاع فارغ.} one {جرى التحقق من قيد واحد في سجل الاطلاع.} two {جرى التحقق من قيدين في سجل الاطلاع.} few {جرى التحقق من # قيود في سجل الاطلاع.} many {جرى التحقق من # قيدًا في سجل الاطلاع.} other {جرى التحقق من # قيد في سجل الاطلاع.}}',
  'access.purged': 'ما تعلّق به القيد أُزيل نهائيًا.',
  'access.filter.who': 'من',
  'access.filter.everybody': 'الجميع',
  'access.filter.what': 'ماذا',
  'access.filter.everything': 'كل شيء',
  'access.filter.from': 'من تاريخ',
  'access.filter.to': 'إلى تاريخ',
  'access.export.menu': 'تصدير',
  'access.export.csv': 'جدول (CSV)',
  'access.export.jsonl': 'أسطر موقّعة (JSON)',
  'access.export.writing': 'جارٍ كتابة السجل…',
  'access.export.saved': 'كُتب السجل: {path}',
  'access.column.number': 'الرقم',
  'access.column.at': 'الوقت (UTC)',
  'access.column.who': 'الشخص',
  'access.column.what': 'ماذا',
  'access.column.text': 'المكتوب أو المنسوخ',
  'access.column.about': 'الموضوع',
  'access.column.case': 'القضية',
  'access.column.purpose': 'الغرض',
  'access.column.count': 'العدد',
  'access.column.reverses': 'يتراجع عن القيد',
  'access.column.reversedBy': 'تراجع عنه القيد',
  'purpose.title': 'على ماذا تعمل؟',
  'purpose.text': 'تطلب مساحة العمل هذه ذلك. يبقى في سجل الاطلاع بجانب كل ما تطّلع عليه حتى تغيّره أو تغلق.',
  'purpose.noCase': 'ليست قضية بعينها',
  'purpose.words': 'الغرض',
  'purpose.words.hint': 'مثل: طلب مذكرة',
  'purpose.go': 'متابعة',
  'purpose.change': 'الغرض: {purpose}',
  'settings.askPurpose': 'السؤال عن القضية والغرض',
  'settings.askPurpose.text': 'بعد كل فتح تسأل النافذة عن الغرض، ويُدوَّن الجواب في سجل الاطلاع.',
  'unlock.wait':
    '{seconds, plural, zero {عبارات مرور خاطئة كثيرة: محاولة جديدة الآن.} one {عبارات مرور خاطئة كثيرة: محاولة جديدة بعد ثانية واحدة.} two {عبارات مرور خاطئة كثيرة: محاولة جديدة بعد ثانيتين.} few {عبارات مرور خاطئة كثيرة: محاولة جديدة بعد # ثوانٍ.} many {عبارات مرور خاطئة كثيرة: محاولة جديدة بعد # ثانية.} other {عبارات مرور خاطئة كثيرة: محاولة جديدة بعد # ثانية.}}',
  'readOnly.bar':
    'مفتوحة للقراءة فقط: لا يمكن الكتابة في هذا المجلد. لا يمكن تغيير شيء هنا، وما تطّلع عليه لا يُدوَّن.',
  'opening.read-only':
    'مفتوحة للقراءة فقط: لا يمكن الكتابة في هذا المجلد. لا يمكن تغيير شيء هنا، وما تطّلع عليه لا يُدوَّن.',
};
