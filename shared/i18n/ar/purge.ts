// Arabic words of purges, their certificate and legal holds.
import type { purge as english } from '../en/purge';

export const purge: Readonly<Record<keyof typeof english, string>> = {
  'purge.certificate.title': 'شهادة محو',
  'purge.certificate.workspace': 'مساحة العمل',
  'purge.certificate.authority': 'الجهة الآمرة',
  'purge.certificate.number': 'الرقم',
  'purge.certificate.date': 'تاريخ الأمر',
  'purge.certificate.at': 'تاريخ المحو',
  'purge.certificate.by': 'نفّذه',
  'purge.certificate.agency': 'الجهاز',
  'purge.certificate.entry': 'قيد السجل',
  'purge.certificate.kind': 'ما الذي مُحي',
  'purge.kind.rows': 'صفوف مفردة',
  'purge.kind.person': 'شخص',
  'purge.kind.source': 'مصدر',
  'purge.kind.case': 'قضية',
  'purge.certificate.counts':
    '{rows, plural, =0 {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}، و{sources, plural, =0 {لا مصدر بكامله} one {مصدر واحد بكامله} two {مصدران بكاملهما} few {# مصادر بكاملها} many {# مصدرًا بكاملها} other {# مصدر بكاملها}}، و{documents, plural, =0 {لا وثائق} one {وثيقة واحدة} two {وثيقتان} few {# وثائق} many {# وثيقة} other {# وثيقة}} مما بُني عليها (قرارات وعناصر مخططات ومذكرات وما شابه)، ومضمون {entries, plural, =0 {صفر من القيود} one {قيد واحد} two {قيدين} few {# قيود} many {# قيدًا} other {# قيد}} من السجل.',
  'purge.certificate.done':
    'أُزيل من السجلات ومما فُهم منها ومن الفهرس والوثائق والسجل التاريخي وما كان يمكن التراجع عنه، ومن النسخة الاحتياطية بجانب مساحة العمل. أُتلفت المفاتيح التي كانت تختمها، وخُتم كل ما بقي من جديد.',
  'purge.certificate.again': 'بصمات بمفتاح، لا يُقرأ منها شيء، تمنع استيراد الملف نفسه مرة أخرى.',
  'purge.certificate.elsewhere':
    'ما لا يُبلغ من هنا: نسخ مساحة العمل أو نسختها الاحتياطية في أماكن أخرى، والملفات التي استُورد منها، والمذكرات والمخططات والقوائم التي طُبعت أو حُفظت أو أُرسلت. ومن يوقّع أدناه يتولى أمرها:',
  'purge.certificate.signed': 'الاسم والتوقيع والتاريخ',
};
