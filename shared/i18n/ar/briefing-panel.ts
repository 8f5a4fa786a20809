// Arabic words of the briefing panel.
import type { briefingPanel as english } from '../en/briefing-panel';

export const briefingPanel: Readonly<Record<keyof typeof english, string>> = {
  'briefing.panel.noCase': 'الإحاطة تكون عن قضية',
  'briefing.panel.noCase.text': 'أنشئ قضية واستورد ملفاتها أولًا.',
  'briefing.panel.noChart': 'بلا مخطط',
  'briefing.panel.marking.text': 'يظهر في رأس كل صفحة وذيلها',
  'briefing.panel.protected':
    '{count, plural, one {شخص واحد محمي} two {شخصان محميان} few {# أشخاص محميون} many {# شخصًا محميًا} other {# شخص محمي}}. من دون سبب يُشار إليهم بأرقام ويُحذف ما قيل عنهم.',
  'briefing.panel.protected.reason': 'سبب تسميتهم',
  'briefing.panel.protected.text': 'يُحفظ في السجل ويُطبع في الصدر',
  'briefing.panel.lowered':
    '{count, plural, one {مصدر واحد يطلب} two {مصدران يطلبان} few {# مصادر تطلب} many {# مصدرًا يطلب} other {# مصدر يطلب}} درجة أشد من {marking}:',
  'briefing.panel.lowered.reason': 'سبب خفض الدرجة عمّا تطلبه المصادر',
  'briefing.panel.lowered.text': 'يُحفظ في السجل ويُطبع بجانب الدرجة',
  'briefing.panel.title': 'العنوان',
  'briefing.panel.title.hint': 'من القضية إذا تُرك فارغًا',
  'briefing.panel.bottomLine': 'الخلاصة',
  'briefing.panel.bottomLine.text': 'ما يجب أن يعرفه القارئ أولًا، بكلماتك',
  'briefing.panel.bottomLine.kept': 'كما في إحاطة {date}. غيّر ما لم يعد صحيحًا.',
  'briefing.panel.ownAgency': 'لجهتك فقط. لا تُنشر خارجها.',
  'briefing.panel.preview': 'معاينة',
  'briefing.panel.previewOf': 'معاينة: {title}',
  'briefing.panel.save': 'حفظ بصيغة PDF…',
  'briefing.panel.saved': 'حُفظت الإحاطة: {path}',
  'briefing.panel.writing': 'جارٍ كتابة الإحاطة…',
  'briefing.panel.chartHere':
    'يظهر المخطط هنا في ملف PDF: {nodes, plural, zero {لا عناصر} one {عنصر واحد} two {عنصران} few {# عناصر} many {# عنصرًا} other {# عنصر}}، {links, plural, zero {لا روابط} one {رابط واحد} two {رابطان} few {# روابط} many {# رابطًا} other {# رابط}}.',
};
