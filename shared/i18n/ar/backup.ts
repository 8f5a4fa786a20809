// Arabic words of backups, restoring and checking a workspace.
export const backup = {
  'backup.title': 'النسخ الاحتياطية',
  'backup.beside': 'بجانب مساحة العمل: حتى التغيير {entries, number} من {of, number}.',
  'backup.none':
    'لا توجد نسخة احتياطية في مكان آخر. إذا فُقد الجهاز أو تعطّل قرصه ضاعت معه النسخة التي بجانب مساحة العمل.',
  'backup.elsewhere': 'في مجلد آخر أو على ذاكرة خارجية',
  'backup.never': 'لم يُكتب شيء هناك بعد.',
  'backup.at': 'حتى التغيير {entries, number} من {of, number}، كُتبت في {at}.',
  'backup.outdated':
    'بعد كتابتها تغيّرت عبارات مرور أو أشخاص أو مفاتيح أو مُحيت بيانات: ما زالت تُفتح كما كانت وتحوي ما كانت تحويه. ستُكتب من جديد حالما يمكن الوصول إلى المجلد.',
  'backup.synced':
    'يبدو أن {client} يزامن هذا المجلد. النسخة مختومة، لكن وجود بيانات القضايا على خدمة سحابية قد يخالف قواعدكم.',
  'backup.choose': 'اختيار مجلد…',
  'backup.change': 'اختيار مجلد آخر…',
  'backup.forget': 'التوقف عن استعمال هذا المجلد',
  'backup.now': 'النسخ الاحتياطي الآن',
  'backup.done': 'النسخ الاحتياطية محدّثة.',
  'backup.copies':
    'نسخ معروفة لم يمكن الوصول إليها: قد تُفتح بمفاتيح سابقة وتحوي ما مُحي بعدها. على من يملكها أن يتلفها.',
  'backup.copy': '{where}، آخر كتابة {at}',
  'backup.waiting':
    '{count, plural, =0 {مجلد النسخ الاحتياطي غير موجود؛ سيُستدرك الأمر عند عودته} one {مجلد النسخ الاحتياطي غير موجود؛ ينتظره تغيير واحد} two {مجلد النسخ الاحتياطي غير موجود؛ ينتظره تغييران} few {مجلد النسخ الاحتياطي غير موجود؛ تنتظره # تغييرات} many {مجلد النسخ الاحتياطي غير موجود؛ ينتظره # تغييرًا} other {مجلد النسخ الاحتياطي غير موجود؛ ينتظره # تغيير}}',
  'backup.trouble': 'النسخة الاحتياطية في المكان الآخر غير محدّثة',
  'backup.mended':
    'كانت إحدى النسخ الاحتياطية تالفة وكُتبت من جديد ({place}). وبقيت التالفة إلى أن ثبت أن كل صف في الجديدة يُفتح. إذا تكرر ذلك فربما كان القرص في طريقه إلى العطل: احتفظ بنسخة ثانية على قرص آخر.',
  'backup.check': 'فحص مساحة العمل هذه',
  'backup.check.text':
    'يفتح كل صف ويتتبع كل إحالة ويعيد قراءة النسخ الاحتياطية. لا يتغير شيء سوى نسخة احتياطية تالفة، فتُكتب من جديد.',
  'backup.check.running': 'جارٍ الفحص…',
  'backup.checked.good':
    'كل شيء سليم: {entries, plural, zero {لا تغييرات} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}، {segments, plural, zero {لا مقاطع} one {مقطع واحد} two {مقطعان} few {# مقاطع} many {# مقطعًا} other {# مقطع}}، وأُعيدت قراءة {rows, plural, zero {لا شيء} one {صف واحد} two {صفين} few {# صفوف} many {# صفًا} other {# صف}} من النسخة الاحتياطية.',
  'backup.checked.references':
    '{count, plural, zero {لا مستندات تشير إلى شيء مفقود} one {مستند واحد يشير إلى شيء غير موجود} two {مستندان يشيران إلى شيء غير موجود} few {# مستندات تشير إلى شيء غير موجود} many {# مستندًا تشير إلى شيء غير موجود} other {# مستند تشير إلى شيء غير موجود}}',
  'backup.checked.faults':
    '{count, plural, zero {لا صفوف معيبة} one {صف واحد من النسخة الاحتياطية لا يُفتح} two {صفان من النسخة الاحتياطية لا يُفتحان} few {# صفوف من النسخة الاحتياطية لا تُفتح} many {# صفًا من النسخة الاحتياطية لا تُفتح} other {# صف من النسخة الاحتياطية لا تُفتح}} ({place})',
  'backup.checked.none': 'لا تحوي النسخة الاحتياطية شيئًا كاملًا ({place})',
  'backup.checked.ahead':
    'تحوي النسخة الاحتياطية تغييرات ليست في السجل هنا: قُطعت أحدثها هنا أو وُضعت نسخة أقدم مكانها. استعدها ({place}).',
  'backup.checked.anew':
    'تُكتب النسخة الاحتياطية من جديد الآن ({place}). وتبقى التالفة إلى أن يثبت أن كل صف في الجديدة يُفتح.',
  'backup.checked.behind':
    '{count, plural, zero {لا تغييرات ناقصة} one {تغيير واحد ليس في النسخة الاحتياطية بعد} two {تغييران ليسا في النسخة الاحتياطية بعد} few {# تغييرات ليست في النسخة الاحتياطية بعد} many {# تغييرًا ليست في النسخة الاحتياطية بعد} other {# تغيير ليست في النسخة الاحتياطية بعد}} ({place})',
  'backup.place.beside': 'النسخة الاحتياطية بجانب مساحة العمل',
  'backup.place.elsewhere': 'النسخة الاحتياطية في المجلد المختار',
  'backup.place.pointed': 'الملف الذي أشرت إليه',
  'backup.which.beside': 'النسخة الاحتياطية بجانب مساحة العمل',
  'backup.which.elsewhere': 'النسخة الاحتياطية في المجلد المختار',
  'backup.which.pointed': 'الملف الذي أشرت إليه',
  'backup.restore.title': 'الاستعادة من نسخة احتياطية',
  'backup.restore.looking': 'جارٍ النظر فيما هو موجود…',
  'backup.restore.text':
    'لا يُستبدل شيء قبل أن تختار، ولا يُمحى شيء قبل التأكد من أن كل صف من النسخة الاحتياطية يُفتح.',
  'backup.restore.database': 'قاعدة بيانات هذا المجلد',
  'backup.restore.database.empty': 'فارغة',
  'backup.restore.database.known':
    'تعرف حلقة المفاتيح {count, plural, zero {لا تغييرات} one {تغييرًا واحدًا} two {تغييرين} few {# تغييرات} many {# تغييرًا} other {# تغيير}}.',
  'backup.restore.changes':
    '{count, plural, zero {لا تغييرات} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}',
  'backup.restore.rows':
    '{count, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}',
  'backup.restore.written': 'كُتبت في {at}',
  'backup.restore.newest': 'الأحدث',
  'backup.restore.foreign': 'تعود إلى مساحة عمل أخرى',
  'backup.restore.broken': 'لا تحوي شيئًا كاملًا',
  'backup.restore.cut': 'في آخرها {bytes} مقطوعة لا تُحتسب',
  'backup.restore.away': 'مجلد النسخ الاحتياطي المختار غير موجود: {where}. صِل الذاكرة ثم انظر من جديد.',
  'backup.restore.again': 'النظر من جديد',
  'backup.restore.point': 'الإشارة إلى ملف نسخة احتياطية…',
  'backup.restore.nothing':
    'لم تُوجد نسخة احتياطية. أشِر إلى ملف نسخة احتياطية، أو صِل الذاكرة ثم انظر من جديد.',
  'backup.restore.older':
    '{count, plural, zero {هذه النسخة أقدم.} one {هذه النسخة أقدم: يضيع تغيير واحد لا يوجد إلا في موضع آخر من هذه الشاشة.} two {هذه النسخة أقدم: يضيع تغييران لا يوجدان إلا في موضع آخر من هذه الشاشة.} few {هذه النسخة أقدم: تضيع # تغييرات لا توجد إلا في موضع آخر من هذه الشاشة.} many {هذه النسخة أقدم: يضيع # تغييرًا لا توجد إلا في موضع آخر من هذه الشاشة.} other {هذه النسخة أقدم: يضيع # تغيير لا توجد إلا في موضع آخر من هذه الشاشة.}}',
  'backup.restore.olderSure': 'استعادة النسخة الأقدم رغم ذلك',
  'backup.restore.run': 'استعادة هذه النسخة',
  'backup.restore.open': 'الاستعادة من نسخة احتياطية…',
  'backup.restore.back': 'العودة إلى عبارة المرور',
  'backup.restore.toCreate': 'العودة إلى إنشاء مساحة عمل',
  'backup.welcome': 'الاستعادة من نسخة احتياطية…',
  'backup.certificate.copies': 'نسخ احتياطية معروفة لم يمكن الوصول إليها وما زالت تحوي ما مُحي:',
  'backup.certificate.copy': '{where} (آخر كتابة {at})',
  'backup.batch.beside': 'النسخة الاحتياطية بجانب مساحة العمل: التغيير {entries, number} من {of, number}',
  'backup.batch.elsewhere': 'النسخة الاحتياطية في {where}: التغيير {entries, number} من {of, number}',
  'backup.batch.passphraseWanted':
    'أعطِ عبارة المرور عبر ‎--passphrase-file FILE‎ أو متغير البيئة DIRIGO_PASSPHRASE.',
  'backup.batch.restored':
    'استُعيد {entries, plural, zero {لا شيء} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}} من {place}.',
  'backup.batch.lost':
    'تعرف حلقة المفاتيح {known, number} من التغييرات: {count, plural, zero {لا شيء منها ناقص} one {واحد منها ليس} two {اثنان منها ليسا} few {# منها ليست} many {# منها ليست} other {# منها ليست}} في ما استُعيد. إن كانت هناك نسخة احتياطية أخرى فانظر هل تحوي أكثر.',
  'backup.batch.checked':
    '{faults, plural, zero {كل شيء سليم} one {شيء واحد غير سليم} two {شيئان غير سليمين} few {# أشياء غير سليمة} many {# شيئًا غير سليم} other {# شيء غير سليم}}: {entries, plural, zero {لا تغييرات} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}، {segments, plural, zero {لا مقاطع} one {مقطع واحد} two {مقطعان} few {# مقاطع} many {# مقطعًا} other {# مقطع}}؛ أُعيدت قراءة {rows, plural, zero {لا صفوف} one {صف واحد} two {صفين} few {# صفوف} many {# صفًا} other {# صف}} من النسخة الاحتياطية.',
} as const;
