// Arabic sentences for problems: what, where, and what to do.
import type { problem as english } from '../en/problem';

export const problem: Readonly<Record<keyof typeof english, string>> = {
  'problem.file-empty': 'الملف {file} فارغ. تحقق من أنه نُسخ كاملًا، ثم اختره من جديد.',
  'problem.file-binary': 'الملف {file} ليس نصًا رغم اسمه. افتحه في البرنامج الذي أنشأه واحفظه بصيغة CSV.',
  'problem.file-cut': 'ينتهي الملف {file} في منتصف سجل (الصف {row}). انسخه من مصدره من جديد؛ لم يُستورد شيء.',
  'problem.file-too-large':
    'الملف {file} أكبر مما يحتمله هذا القارئ ({bytes, number} بايت). قسّمه أو صدّره بصيغة CSV.',
  'problem.file-unreadable': 'تعذرت قراءة الملف {file}. تحقق من أنه ما زال موجودًا وأن لك حق فتحه.',
  'problem.format-unknown': 'لا تنسيق يناسب الملف {file}. اختر تنسيقًا بنفسك، أو صدّر الملف بصيغة CSV أو JSON.',
  'problem.encoding-wrong':
    'الملف {file} ليس بترميز {encoding}: في الصف {row} بايتات لا تناسبه. اختر ترميزًا آخر.',
  'problem.header-only': 'في الملف {file} رأس أعمدة بلا صفوف. لا شيء يُستورد.',
  'problem.json-malformed':
    'الملف {file} ليس JSON كاملًا: ينقطع قرب البايت {position}. احصل عليه من جديد أو راجعه مع مرسله.',
  'problem.xml-malformed':
    'الملف {file} ليس XML كاملًا: ينقطع عند السطر {line}. احصل عليه من جديد أو راجعه مع مرسله.',
  'problem.sheet-malformed':
    'تعذر فتح الملف {file} كجدول بيانات. افتحه في برنامج الجداول لديك واحفظه من جديد.',
  'problem.row-ragged':
    'عدد خلايا الصف {row} هو {entries, number}، وعدد الأعمدة في صف العناوين {expected, number}. قارنه بالصفوف المجاورة.',
  'problem.row-wider':
    'عدد خلايا الصف {row} هو {entries, number}، وعدد الأعمدة في صف العناوين {expected, number}. وبعد العمود الأخير كُتب «{value}»؛ ربما قسم فاصلٌ داخل إحدى القيم تلك القيمة. قارنه بالصفوف المجاورة.',
  'problem.row-header': 'يكرر الصف {row} صف العناوين. لا يخبر عن أحد، وقد وُضع جانبًا.',
  'problem.row-too-long':
    'لا ينتهي الصف {row} من {file} خلال {limit, number} حرف، فليس ملف صفوف كما يبدو. تحقق من أنه نُسخ كاملًا ومن أن صيغته هي الصحيحة؛ لم يُستورد شيء.',
  'problem.row-total':
    'يبدو الصف {row} مجموعًا لصفوف أخرى («{value}»). أُبقي عليه ولم يُنشأ منه أي شخص. إن كان يدل على أحد فصحّح تلك الخلية في الملف واستورده من جديد.',
  'problem.row-perhaps-total':
    'يُقرأ الصف {row} («{value}») كأنه مجموع صفوف أخرى، وقد عُدّ شخصًا أو شيئًا بهذا الاسم. إن كان مجموعًا فاحذفه من الملف ثم استورده من جديد.',
  'problem.row-quote-open': 'يفتح الصف {row} علامة اقتباس لا تُغلق أبدًا. صحّح الملف حيث تبدأ.',
  'problem.row-malformed':
    'الصف {row} ليس JSON، فنُحّي جانبًا وقُرئت الصفوف من حوله. صحّحه في الملف ثم استورده من جديد.',
  'problem.row-end-missing':
    'يربط الصف {row} بين شيئين ولا يقول أيّهما: «{value}» غير موجود. ويُحفظ ما سوى ذلك.',
  'problem.row-end-unknown':
    'يسمّي الصف {row} «{value}»، ولا يتحدث عنه أي صف قبله. عُدّ ما يكون عادةً في هذا الموضع؛ تحقق مما هو.',
  'problem.row-nothing-understood': 'لم يُفهم شيء في الصف {row}. راجع الأعمدة المعيَّنة.',
  'problem.row-duplicate': 'يكرر الصف {row} الصف {first, number} حرفيًا.',
  'problem.row-attachments':
    'في رسالة الصف {row} {count, plural, zero {لا مرفقات} one {مرفق واحد ذُكر اسمه ولم يُفتح} two {مرفقان ذُكر اسماهما ولم يُفتحا} few {# مرفقات ذُكرت أسماؤها ولم تُفتح} many {# مرفقًا ذُكرت أسماؤها ولم تُفتح} other {# مرفق ذُكرت أسماؤها ولم تُفتح}}. احفظها واستوردها ملفات مستقلة.',
  'problem.row-outside-window': 'يقع الصف {row} خارج المدة المأذون بها للمصدر، وقد وُضع جانبًا.',
  'problem.row-fault':
    'كشف الصف {row} عن خلل في Dirigo فوُضع جانبًا، ولم تتأثر بقية الصفوف. يُرجى الإبلاغ عنه: {message}',
  'problem.value-fault':
    'كشفت القيمة «{value}» في {column}، الصف {row}، عن خلل في Dirigo. حُفظت كما كُتبت. يُرجى الإبلاغ عنه: {message}',
  'problem.value-not-understood': 'لم تُفهم القيمة «{value}» في {column}، الصف {row}. حُفظت كما كُتبت.',
  'problem.value-placeholder': 'القيمة «{value}» في {column}، الصف {row}، تعني «غير معروف» ولا تُقارَن.',
  'problem.value-too-long': 'طول القيمة في {column}، الصف {row}، هو {length, number} حرفًا. حُفظت ولا تُقارَن.',
  'problem.value-ambiguous-date':
    'يمكن قراءة «{value}» في {column}، الصف {row}، باليوم أولًا أو بالشهر أولًا. حدّد ترتيب هذا العمود.',
  'problem.value-other-order':
    'لا تُقرأ «{value}» في {column}، الصف {row}، إلا بعكس ترتيب اليوم والشهر في هذا العمود، وقد قُرئت كذلك. إن كُتبت تواريخ أخرى مثلها فغيّر ترتيب العمود.',
  'problem.value-time-doubled':
    'يتكرر «{value}» في {column}، الصف {row}، مرتين في تلك الليلة لأن الساعة أُخِّرت في {zone}. حُفظت اللحظتان معًا.',
  'problem.value-time-missing':
    'لم يوجد الوقت «{value}» في {column}، الصف {row}، لأن الساعة قُدِّمت في {zone}. حُفظ كما كُتب.',
  'problem.value-check-digit':
    'القيمة «{value}» في {column}، الصف {row}، لا توافق رقم التحقق. قد تكون خطأ في الكتابة.',
  'problem.value-formula':
    'القيمة «{value}» في {column}، الصف {row}، تشبه صيغة جدول بيانات. حُفظت نصًا ولا تُنفَّذ أبدًا.',
  'problem.value-other-encoding':
    'القيمة «{value}» في {column}، الصف {row}، ليست بترميز الملف ({expected}) وقُرئت على أنها {encoding}. تحقق من صحة حروفها.',
  'problem.workspace-locked': 'مساحة العمل هذه مفتوحة في نافذة أخرى أو في حساب آخر. أغلقها هناك أولًا.',
  'problem.workspace-newer':
    'كُتبت مساحة العمل هذه بإصدار أحدث من Dirigo (الصيغة {format, number}؛ وهذا الإصدار يقرأ حتى {known, number}). افتحها بإصدار أحدث.',
  'problem.workspace-missing': 'لا توجد مساحة عمل في هذا المجلد. اختر المجلد الذي يحوي الملف keyring.json.',
  'problem.workspace-exists': 'في هذا المجلد مساحة عمل بالفعل. افتحها، أو اختر مجلدًا فارغًا.',
  'problem.workspace-empty-database':
    'قاعدة بيانات مساحة العمل هذه فارغة مع أنه لا ينبغي ذلك. لا تواصل العمل: استعد النسخة الاحتياطية.',
  'problem.workspace-shorter-database':
    'تنتهي قاعدة البيانات عند التغيير {entries, number} وحلقة المفاتيح تعرف {expected, number}. استعد النسخة الاحتياطية.',
  'problem.keyring-older':
    'ملف حلقة المفاتيح أقدم من قاعدة البيانات: فهو لا يعرف تغييرًا في الأشخاص أو المفاتيح أو عملية محو (القيد {entry, number}). أعد أحدث نسخة من keyring.json أو استعد النسخة الاحتياطية.',
  'problem.keyring-damaged': 'تعذرت قراءة ملف حلقة المفاتيح. أعد نسخة من keyring.json من نسختك الاحتياطية.',
  'problem.passphrase-wrong':
    'عبارة المرور هذه لا تفتح مساحة العمل. تحقق من لغة لوحة المفاتيح والأحرف الكبيرة.',
  'problem.passphrase-weak':
    'عبارة المرور قصيرة جدًا. استخدم {length, number} حرفًا على الأقل؛ أربع كلمات خيار جيد.',
  'problem.row-purged-before':
    'الصف {row} يذكر ما مُحي من مساحة العمل هذه أو شخصًا مُحي منها. لا يُقبل مرة أخرى ويبقى مكانه.',
  'problem.row-purged': 'مُحي هذا الصف بموجب أمر مختص. بقي مكانه وزال محتواه.',
  'problem.on-hold': 'يسري على هذا حفظ قانوني ({authority}). ارفعه أولًا.',
  'problem.purged-before': 'مُحي هذا الملف من مساحة العمل هذه بموجب {authority}، ولا يُقبل مرة أخرى.',
  'problem.disk-short':
    'المساحة غير كافية: يلزم {needed, number} ميغابايت والمتاح {free, number}. أفرغ مساحة ثم أعد المحاولة؛ لم يُكتب شيء.',
  'problem.disk-lost':
    'لم يعد القرص أو الذاكرة التي تحوي مساحة العمل هذه تستجيب. أعد توصيلها ثم افتح مساحة العمل من جديد؛ ما أُكِّد من قبل ما زال موجودًا. إذا تكرر ذلك فانسخ المجلد إلى قرص آخر.',
  'problem.disk-full': 'القرص ممتلئ. أفرغ مساحة ثم أعد المحاولة؛ ما سبق تأكيده باقٍ، ولم يبقَ شيء نصف مكتمل.',
  'problem.passphrase-taken': 'لا يمكن استخدام عبارة المرور هذه هنا. اختر عبارة أخرى.',
  'problem.role-insufficient': 'دورك هنا ({role}) لا يسمح بذلك. راجع أحد مديري مساحة العمل.',
  'problem.second-person': 'أنت من قال إن الطرفين واحد. يجب أن يؤكد ذلك شخص آخر.',
  'problem.already-decided': 'سبق البتّ في هذا، وهو قائم.',
  'problem.last-administrator': 'هذا هو المدير الوحيد. عيّن مديرًا آخر أولًا.',
  'problem.recovery-wrong':
    'هذه الكلمات ليست كلمات ورقة الاسترداد لمساحة العمل هذه. تحقق من كل كلمة ومن ترتيبها؛ والورقة الأقدم لم تعد تفتحها.',
  'problem.database-stuck':
    'لم تعد قاعدة البيانات تقبل شيئًا، كما يحدث بعد امتلاء القرص. أفسح مكانًا ثم افتح مساحة العمل من جديد؛ ما أُكِّد من قبل ما زال موجودًا.',
  'problem.workspace-read-only':
    'لا يمكن الكتابة في هذا المجلد، لذا لا يمكن تغيير شيء في مساحة العمل هذه. انسخ المجلد إلى قرص تمكن الكتابة عليه وافتحه هناك.',
  'problem.purpose-required': 'تسأل مساحة العمل هذه عمّا تعمل عليه. اذكره بالخيار --purpose TEXT.',
  'problem.folder-unwritable': 'لا يمكن الكتابة في هذا المجلد. اختر مجلدًا آخر، أو اسأل مالكه.',
  'problem.folder-has-link':
    '{path} رابط إلى موضع آخر، حيث يحفظ Dirigo بياناته. لا يكتب Dirigo عبر الروابط: تحقق ممن أنشأه، واحذفه، ثم افتح مساحة العمل من جديد.',
  'problem.folder-missing':
    'لا يوجد مجلد {path}. أنشئه أولًا، أو اذكر مجلدًا موجودًا؛ وإن كان على ذاكرة خارجية فأوصلها.',
  'problem.backup-own-folder':
    'توجد نسخة احتياطية في مجلد مساحة العمل نفسه على أي حال. اذكر مجلدًا على قرص آخر أو ذاكرة خارجية.',
  'problem.row-damaged': 'صف محفوظ ({table}) تالف أو غُيّر خارج Dirigo. استعد النسخة الاحتياطية.',
  'problem.row-missing': 'صف محفوظ ({table}) مفقود. استعد النسخة الاحتياطية.',
  'problem.row-swapped': 'صف محفوظ ({table}) في موضع صف آخر. استعد النسخة الاحتياطية.',
  'problem.backup-older':
    'كُتبت النسخة الاحتياطية قبل تغيير مفاتيح مساحة العمل هذه، ولا يُفتح منها شيء بمفاتيح اليوم. استخدم نسخة أحدث؛ لم يُمس شيء.',
  'problem.backup-damaged': 'ملف النسخة الاحتياطية تالف بعد {bytes, number} بايت. استخدم نسخة أخرى.',
  'problem.backup-away':
    'مجلد النسخ الاحتياطي غير موجود. صِل الذاكرة أو اختر مجلدًا آخر؛ وحتى ذلك الحين تبقى النسخة التي بجانب مساحة العمل محدّثة.',
  'problem.backup-newer':
    'تحوي النسخة الاحتياطية في هذا المجلد تغييرات لا تعرفها مساحة العمل هذه (حتى {entries, number}؛ وهنا {here, number}). لن يُكتب فوقها: اختر مجلدًا آخر، أو استعد منها.',
  'problem.backup-behind':
    'هذه النسخة الاحتياطية (التغيير {entries, number}) أقدم مما هو هنا (التغيير {here, number}). سيضيع ما هو أحدث: لا تستعدها إلا إذا كان هذا هو المقصود.',
  'problem.backup-foreign': 'هذه النسخة الاحتياطية تعود إلى مساحة عمل أخرى. لم يتغير شيء.',
  'problem.not-found': 'لم يعد هذا موجودًا. ربما جرى التراجع عنه أو محوه؛ انظر في السجل.',
  'problem.name-required': 'يلزم اسم هنا.',
  'problem.reason-required': 'اذكر السبب بكلمات قليلة: السبب يُحفظ مع القرار.',
  'problem.marking-lowered':
    '{marking} أدنى مما تطلبه هذه المصادر: {sources}. اختر درجة أشد، أو اذكر السبب بكلمات قليلة: يُحفظ السبب ويظهر في الإحاطة.',
  'problem.already-there': '«{value}» موجود بالفعل.',
  'problem.undo-conflict': 'لا يمكن التراجع لأن تغييرات لاحقة تعتمد عليه: القيود {entries}. تراجع عنها أولًا.',
  'problem.nothing-to-undo': 'لا شيء هنا للتراجع عنه.',
  'problem.input-invalid': 'ينقص شيء أو توجد قيمة غير صحيحة: {field}.',
  'problem.cancelled': 'أُلغيت العملية. لم يتغير شيء.',
  'problem.worker-died':
    'توقف جزء من Dirigo على نحو غير متوقع وأُعيد تشغيله. حاول مرة أخرى؛ لم يُكتب شيء ناقصًا.',
  'problem.timed-out': 'استغرق الأمر وقتًا طويلًا فأُوقف. حاول من جديد.',
  'problem.refused': 'هذا غير مسموح هنا.',
  'problem.internal': 'حدث خطأ داخل Dirigo. لم يُكتب شيء ناقصًا. هذه التفاصيل تساعد من يصلحه: {message}',
  'storedTable.records': 'الصفوف المستوردة',
  'storedTable.understood': 'الصفوف المفهومة',
  'storedTable.index': 'فهرس البحث',
  'storedTable.documents': 'القضايا والمخططات والقرارات',
  'storedTable.audit': 'السجل',
  'storedTable.meta': 'حالة قاعدة البيانات',
  'storedTable.ofFile': '{table}، {file}',
  'storedTable.access': 'سجل الاطلاع',
};
