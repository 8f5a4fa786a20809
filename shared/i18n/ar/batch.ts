import type { batch as english } from '../en/batch';

export const batch: Readonly<Record<keyof typeof english, string>> = {
  'batch.someone': 'محلّل',
  'batch.keyFile':
    'لم تُعطَ عبارة مرور، فأُنشئ ملف مفتاح (key.txt) في المجلد. كل من لديه المجلد يستطيع قراءة مساحة العمل.',
  'batch.new': 'أُنشئت مساحة العمل {workspace} باسم {people}.',
  'batch.obtained': 'استيراد في الوضع الآلي',
  'batch.progress':
    '{file}: ‏{rows, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}، {percent, number, percent}',
  'batch.imported':
    'استُورد {file} بصيغة «{format}»: ‏{rows, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}} = المقبول {accepted, number} + المقبول مع ملاحظات {flagged, number} + المرفوض {rejected, number} + المكرّر {repeated, number}{notData, plural, =0 {} one {؛ سطر واحد ليس بيانات} two {؛ سطران ليسا بيانات} few {؛ # أسطر ليست بيانات} many {؛ # سطرًا ليس بيانات} other {؛ # سطر ليس بيانات}}؛ {mentions, plural, zero {لا إشارات} one {إشارة واحدة} two {إشارتان} few {# إشارات} many {# إشارة} other {# إشارة}}، {links, plural, zero {لا روابط} one {رابط واحد} two {رابطان} few {# روابط} many {# رابطًا} other {# رابط}}؛ {seconds, number, ::.00} ث',
  'batch.rowsNotTold':
    '{count, plural, one {صف آخر مُعلَّم أو مرفوض غير مذكور هنا؛ ‎--report‎ مع اسم ملف يكتبها كلها.} two {صفان آخران مُعلَّمان أو مرفوضان غير مذكورين هنا؛ ‎--report‎ مع اسم ملف يكتبها كلها.} few {# صفوف أخرى مُعلَّمة أو مرفوضة غير مذكورة هنا؛ ‎--report‎ مع اسم ملف يكتبها كلها.} many {# صفًا آخر مُعلَّمًا أو مرفوضًا غير مذكور هنا؛ ‎--report‎ مع اسم ملف يكتبها كلها.} other {# صف آخر مُعلَّم أو مرفوض غير مذكور هنا؛ ‎--report‎ مع اسم ملف يكتبها كلها.}}',
  'batch.source':
    '  {file}، «{format}»: ‏{rows, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}، {cases, plural, =0 {لا تستعمله قضية} one {تستعمله قضية واحدة} two {تستعمله قضيتان} few {تستعمله # قضايا} many {تستعمله # قضية} other {تستعمله # قضية}}',
  'batch.connected':
    '{pairs, plural, zero {لم يُقارن أي زوج} one {قورن زوج واحد} two {قورن زوجان} few {قورنت # أزواج} many {قورن # زوجًا} other {قورن # زوج}}: {matches, plural, zero {لا تطابقات محتملة} one {تطابق محتمل واحد} two {تطابقان محتملان} few {# تطابقات محتملة} many {# تطابقًا محتملًا} other {# تطابق محتمل}}، {shared, plural, zero {لا معرّفات مشتركة} one {معرّف مشترك واحد} two {معرّفان مشتركان} few {# معرّفات مشتركة} many {# معرّفًا مشتركًا} other {# معرّف مشترك}}، {paths, plural, zero {لا مسارات} one {مسار واحد} two {مساران} few {# مسارات} many {# مسارًا} other {# مسار}}',
  'batch.charted':
    'رُسم مخطط فيه {nodes, plural, zero {لا عناصر} one {عنصر واحد} two {عنصران} few {# عناصر} many {# عنصرًا} other {# عنصر}} و{links, plural, zero {لا روابط} one {رابط واحد} two {رابطان} few {# روابط} many {# رابطًا} other {# رابط}}: {file}',
  'batch.written': 'كُتبت الإحاطة ({bytes, number} بايت): {file}',
  'batch.reasonWanted': 'اذكر السبب بالخيار ‎--reason TEXT.',
  'batch.demoDone': 'مساحة العمل هي {workspace}. لفتحها في النافذة: npm start -- --workspace "{workspace}"',
  'batch.step': '{text} ({seconds, number, ::.00} ث)',
  'batch.decided': 'سُجّل تحت القيد {entry}.',
  'batch.undone': 'أُلغي القيد {reversed} بالقيد {entry}.',
  'batch.verified':
    'فُحص {entries, plural, zero {صفر من قيود السجل} one {قيد واحد في السجل} two {قيدان في السجل} few {# قيود في السجل} many {# قيدًا في السجل} other {# قيد في السجل}} و{segments, plural, zero {صفر من المقاطع} one {مقطع واحد} two {مقطعان} few {# مقاطع} many {# مقطعًا} other {# مقطع}}: {faults, plural, =0 {كلها سليمة} one {واحد غير سليم} two {اثنان غير سليمين} few {# غير سليمة} many {# غير سليم} other {# غير سليم}}.',
  'batch.purged':
    'مُحي {rows, plural, =0 {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}} و{documents, plural, =0 {لا وثائق} one {وثيقة واحدة} two {وثيقتان} few {# وثائق} many {# وثيقة} other {# وثيقة}} ومضمون {entries, plural, =0 {صفر من القيود} one {قيد واحد} two {قيدين} few {# قيود} many {# قيدًا} other {# قيد}}{looks, plural, =0 {} one { وقيد واحد من سجل الاطلاع} two { وقيدين من سجل الاطلاع} few { و# قيود من سجل الاطلاع} many { و# قيدًا من سجل الاطلاع} other { و# قيد من سجل الاطلاع}} بموجب {authority}. قيد السجل {entry}.',
  'batch.certificate': 'كُتبت الشهادة: {file}',
  'batch.held': 'الحفظ القانوني سارٍ؛ قيد السجل {entry}.',
  'batch.holdLifted': 'رُفع الحفظ القانوني؛ قيد السجل {entry}.',
  'batch.hold': '{target}: {authority}، منذ {date}',
  'batch.person': '{name} ({agency})، {role}، منذ {since}',
  'batch.personLeft': '{name} ({agency})، {role}، من {since} إلى {left}',
  'batch.newPassphraseWanted':
    'أعطِ عبارة المرور الجديدة عبر ‎--new-passphrase-file FILE‎ أو متغير البيئة DIRIGO_NEW_PASSPHRASE.',
  'batch.keyFileRemoved': 'أُزيل ملف المفتاح: لا تُفتح مساحة العمل إلا بعبارة المرور الجديدة.',
  'batch.recovered': 'صارت لـ{name} عبارة مرور جديدة.',
};
