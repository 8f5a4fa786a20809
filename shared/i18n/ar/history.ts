// Arabic words of the history and of each command.
import type { history as english } from '../en/history';

export const history: Readonly<Record<keyof typeof english, string>> = {
  'history.none': 'لم يتغير شيء بعد',
  'history.standing': 'القائم فقط',
  'history.verify': 'التحقق من كل شيء',
  'history.verifying': 'جارٍ التحقق من الأختام والتواقيع…',
  'history.verified':
    'كل القيود ({entries, number}) والمقاطع المحفوظة ({segments, number}) سليمة: لم يُغيَّر شيء ولم يُحذف ولم يُعَد ترتيبه.',
  'history.faults':
    '{count, plural, zero {لا خلل} one {خلل واحد} two {خللان} few {# مواضع خلل} many {# موضع خلل} other {# موضع خلل}}. توقف عن العمل واستعد النسخة الاحتياطية.',
  'history.fault': 'القيد {number}: {what}',
  'history.fault.changed': 'غُيّر محتواه',
  'history.fault.missing': 'مفقود',
  'history.fault.reordered': 'خارج الترتيب',
  'history.fault.cut': 'قُطعت القيود بعده',
  'history.fault.signature': 'توقيعه غير صحيح',
  'history.reverses': 'للقيد {number}',
  'history.reversedBy': 'تراجع عنه القيد {number}',
  'command.workspace.create': 'أُنشئت مساحة العمل',
  'command.source.import': 'استُورد ملف',
  'command.undo': 'تراجع',
  'command.case.create': 'أُنشئت قضية',
  'command.case.edit': 'عُدّلت قضية',
  'command.case.linkSource': 'رُبط مصدر بقضية',
  'command.case.stateRole': 'حُددت صفة',
  'command.chart.create': 'أُنشئ مخطط',
  'command.chart.add': 'أُضيف إلى المخطط',
  'command.chart.arrange': 'رُتّب المخطط',
  'command.chart.remove': 'أُزيل من المخطط',
  'command.chart.hideLinks': 'أُخفيت روابط أو أُظهرت',
  'command.decision.make': 'سُجّل قرار',
  'command.series.create': 'أُنشئت سلسلة',
  'command.spec.save': 'حُفظ تعيين الأعمدة',
  'command.briefing.save': 'حُفظت إحاطة',
  'command.settings.edit': 'غُيّرت الإعدادات',
};
