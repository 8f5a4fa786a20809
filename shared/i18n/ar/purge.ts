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
  'purge.open': 'محو بأمر…',
  'purge.none': 'لم يُختر شيء للمحو',
  'purge.none.text': 'ابدأ مما يجب أن يزول: في بطاقة الشخص والصف والمصدر والقضية زر «محو بأمر…».',
  'purge.looking': 'جارٍ البحث عما سيزول…',
  'purge.head.rows': 'محو صف واحد',
  'purge.head.person': 'محو شخص',
  'purge.head.source': 'محو مصدر',
  'purge.head.case': 'محو قضية',
  'purge.would':
    'سيزول: {rows, plural, =0 {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}{sources, plural, =0 {} one {، ومصدر واحد بكامله} two {، ومصدران بكاملهما} few {، و# مصادر بكاملها} many {، و# مصدرًا بكاملها} other {، و# مصدر بكاملها}}، و{documents, plural, =0 {لا وثائق} one {وثيقة واحدة} two {وثيقتان} few {# وثائق} many {# وثيقة} other {# وثيقة}} بُنيت عليها، ومضمون {entries, plural, =0 {صفر من قيود السجل} one {قيد واحد من السجل} two {قيدين من السجل} few {# قيود من السجل} many {# قيدًا من السجل} other {# قيد من السجل}}.{texts, plural, =0 {} one { وتُحجب كلمات في نص باقٍ واحد.} two { وتُحجب كلمات في نصين باقيين.} few { وتُحجب كلمات في # نصوص باقية.} many { وتُحجب كلمات في # نصًا باقيًا.} other { وتُحجب كلمات في # نص باقٍ.}}',
  'purge.rows': 'الصفوف: المحدد منها يزول كله مع كل ما يذكره غير ذلك',
  'purge.why.own': 'هو هذا الشخص أو الشيء',
  'purge.why.identifier': 'يشترك معه في معرّف',
  'purge.why.name': 'له الاسم نفسه',
  'purge.authority': 'الجهة الآمرة',
  'purge.authority.text': 'المحكمة أو القاعدة التي تأمر بذلك',
  'purge.number': 'رقم الأمر',
  'purge.date': 'تاريخ الأمر',
  'purge.final':
    'لا يمكن التراجع عن هذا. يزول المضمون من السجلات والسجل التاريخي والنسخة الاحتياطية، ويُختم كل ما بقي من جديد، وقد يستغرق ذلك دقائق.',
  'purge.reviewed': 'راجعتُ ما سيزول',
  'purge.run': 'محو نهائي',
  'purge.running': 'جارٍ المحو…',
  'purge.elsewhere':
    'النسخ في أماكن أخرى والملفات الأصلية وما طُبع أو أُرسل لا يُبلغ من هنا. وتعددها الشهادة لمن يتولى أمرها.',
  'purge.certificate.save': 'حفظ الشهادة…',
  'purge.rowsPurged':
    '{count, plural, =0 {لم يُمحَ أي صف} one {مُحي صف واحد} two {مُحي صفان} few {مُحيت # صفوف} many {مُحي # صفًا} other {مُحي # صف}} منذ ذلك الحين.',
  'hold.place': 'وضع حفظ قانوني',
  'hold.lift': 'رفعه',
  'hold.stands': 'يسري حفظ قانوني: {authority}، منذ {date}. لا يمكن محو شيء منه.',
};
