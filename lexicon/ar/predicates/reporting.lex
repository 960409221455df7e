# Arabic predicates of CAMEO root 01, second part: crying out, insisting in words, recalling, hinting, informing, guessing, documenting, silence.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	make_clear
verb	أبان	يبين
frame	says/4000	source=nsubj	target=obl:ل?	content=speech
text	الوزيرة الكينية أبانت أن الموسم طويل.
is	KEN says -

# Voices that are raised or lowered: only with what was said.
predicate	cry_out
verb	صاح	يصيح
verb	صرخ	يصرخ
verb	همس	يهمس
verb	ردد	يردد
verb	تمتم	يتمتم
verb	دمدم	يدمدم
frame	says/4001	source=nsubj	content=speech
text	وصاح السفير البيروفي: القطار وصل!
is	PER says -
text	همس الوزير الغاني أن القاعة باردة.
is	GHA says -

predicate	utter
verb	تفوه	يتفوه
verb	تلفظ	يتلفظ
verb	جهر	يجهر
verb	جاهر	يجاهر
noun	مجاهرة	obj=ب
frame	says/4002	source=nsubj	content=ccomp:أن
text	جاهر الوزير المكسيكي بأن الخطة لا تعجبه.
is	MEX says -
frame	says/4003	source=nsubj	content=obl:ب
text	تفوه السفير الفنلندي بكلمات غريبة.
is	FIN says -
text	ويجهر الرئيس السنغالي برأيه في المشروع.
is	SEN says -

predicate	expatiate
verb	أفاض	يفيض
verb	أطنب	يطنب
verb	استفاض	يستفيض
verb	أسهب	يسهب
noun	إسهاب	obj=في
frame	says/4004	source=nsubj	content=obl:في:شرح
text	أفاضت وزيرة التعليم الكندية في شرح البرنامج.
is	CAN says -
frame	says/4005	source=nsubj	content=obl:في:حديث
text	واستفاض الوزير النرويجي في الحديث عن الغابات.
is	NOR says -
frame	says/4006	source=nsubj	content=obl:في:وصف
text	أسهب السفير الهندي في وصف المتحف.
is	IND says -
frame	says/4007	source=nsubj	content=obl:في:كلام
text	أطنب الوزير الغاني في الكلام عن المتحف.
is	GHA says -

predicate	plead_as_pretext
verb	تذرع	يتذرع
verb	تحجج	يتحجج
verb	تعلل	يتعلل
noun	تذرع	obj=ب
noun	تحجج	obj=ب
frame	says/4008	source=nsubj	content=ccomp:أن
text	وتذرعت بوليفيا بأن الطريق طويل.
is	BOL says -
frame	says/4009	source=nsubj	content=obl:ب
text	تحججت كولومبيا بالأمطار.
is	COL says -
text	يتعلل الوزير البولندي بنقص المال.
is	POL says -

predicate	maintain
verb	حاجج	يحاجج
verb	جادل	يجادل
verb	دلل	يدلل
verb	برهن	يبرهن
frame	says/4010	source=nsubj	content=ccomp:أن
text	جادل السفير الهولندي بأن الكلفة معقولة.
is	NLD says -
text	وحاججت وزيرة البيئة السويدية بأن النهر نظيف.
is	SWE says -

predicate	bring_back_to_mind
verb	أعاد	يعيد
frame	says/4013	source=nsubj	content=obl:إلى:أذهان
text	أعاد السفير التايلاندي إلى الأذهان فيضان العام الماضي.
is	THA says -

predicate	sum_up
verb	أوجز	يوجز
verb	اختصر	يختصر
verb	أجمل	يجمل
frame	says/4014	source=nsubj	content=speech
text	وأوجز وزير المالية الأسترالي: الموازنة متوازنة.
is	AUS says -
frame	says/4015	source=nsubj	content=obj:موقف
text	واختصر الوزير البيروفي موقف بلاده بكلمتين.
is	PER says -

predicate	set_out
verb	عرض	يعرض
verb	أبرز	يبرز
frame	says/4016	source=nsubj	content=obj:موقف
text	عرضت وزيرة الطاقة الدنماركية موقف بلادها في الجلسة.
is	DNK says -
frame	says/4017	source=nsubj	content=obj:رؤية
text	يعرض رئيس غانا رؤيته للتعليم.
is	GHA says -
frame	says/4018	source=nsubj	content=obj:أهمية
text	يبرز الوزير المغربي أهمية الغابات.
is	MAR says -
frame	says/4019	source=nsubj	content=obj:ضرورة
text	أبرزت السفيرة البلجيكية ضرورة القراءة.
is	BEL says -
frame	says/4020	source=nsubj	content=ccomp:أن
text	أبرزت وزيرة الزراعة المغربية أن الموسم جيد.
is	MAR says -

predicate	highlight
verb	أبرز	يبرز
frame	says/4921	source=nsubj	content=obj:دور
text	أبرز الرئيس البيروفي دور المدارس.
is	PER says -
frame	says/4922	source=nsubj	content=obj:جهود
text	أبرزت وزيرة الزراعة المغربية جهود المزارعين.
is	MAR says -
frame	says/4923	source=nsubj	content=obj:حرص
text	وأبرز السفير الكندي حرص بلاده على الحوار.
is	CAN says -
frame	says/4924	source=nsubj	content=obj:خطورة
text	أبرز الوزير الكيني خطورة الجفاف.
is	KEN says -
text	وأبرز الوزير البيروفي أن الموسم جيد.
is	PER says -
frame	says/1407400	source=nsubj	content=obj	content=words
text	وأبرزت الصحف البيروفية تصريحات وزير المالية الكندي.
is	PER says -
text	وتبرز وسائل الإعلام الكينية منذ أيام غلاء الأسعار.
is	KEN says -
text	وحضر أبرز الوزراء البيروفيين.
is	nothing

predicate	notify
verb	أخطر	يخطر
verb	أفهم	يفهم
verb	كاشف	يكاشف
noun	إخطار	plural=إخطارات	obj=ل
light	وجه	يوجه	إخطار	obj=إلى	obj=ل
light	أرسل	يرسل	إخطار	obj=إلى	obj=ل
light	قدم	يقدم	إخطار	obj=إلى	obj=ل
frame	says/4021	source=nsubj	target=obj	content=ccomp:أن
text	أخطرت كندا النرويج بأن السفينة ستتأخر.
is	CAN says NOR
text	وأفهم السفير الهندي اليابان أن الموعد تغير.
is	IND says JPN
frame	says/4022	source=nsubj	target=obj	content=obl:ب
text	أخطرت البرازيل الأمم المتحدة بموعد الرحلة.
is	BRA says UN
text	سيكاشف رئيس بيرو رئيس تشيلي بخطته.
is	PER says CHL

predicate	send_notice
light	وجه	يوجه	إخطار	obj=إلى	obj=ل
light	أرسل	يرسل	إخطار	obj=إلى	obj=ل
light	قدم	يقدم	إخطار	obj=إلى	obj=ل
light	أرسل	يرسل	إشعار	obj=إلى	obj=ل
light	وجه	يوجه	إشعار	obj=إلى	obj=ل
frame	says/4023	source=nsubj	target=obj
text	وجهت السويد إخطارا إلى الأمم المتحدة.
is	SWE says UN
text	أرسلت غانا إشعارا إلى كندا.
is	GHA says CAN

predicate	bring_good_news
verb	بشر	يبشر
frame	makes_optimistic_comment/4000	source=nsubj	target=obj	content=obl:ب
text	بشر وزير الزراعة الهندي المزارعين بموسم جيد.
is	IND makes_optimistic_comment -

predicate	suggest_that
verb	أوحى	يوحي
frame	says/4024	source=nsubj	content=ccomp:أن
text	أوحى السفير الكولومبي بأن المفاجأة قريبة.
is	COL says -

# Judgements in words: only with what is thought.
predicate	guess
verb	خمن	يخمن
verb	استشف	يستشف
verb	استخلص	يستخلص
frame	says/4025	source=nsubj	content=ccomp:أن
text	تخمن وزارة النقل الإسبانية أن الجسر سيكلف كثيرا.
is	ESP says -
text	ويستخلص الوزير النرويجي أن البحر يرتفع.
is	NOR says -

predicate	come_to_conclusion
verb	توصل	يتوصل
frame	says/4026	source=nsubj	content=ccomp:أن
text	توصل البنك الدولي إلى أن النمو سيرتفع.
is	WB says -

predicate	give_account
light	أدلى	يدلي	إفادة	prep=ب
light	أدلى	يدلي	رأي	prep=ب
light	أدلى	يدلي	تعليق	prep=ب
light	قدم	يقدم	إفادة
light	قدم	يقدم	إيجاز
light	قدم	يقدم	مداخلة
light	ألقى	يلقي	مداخلة
light	ألقى	يلقي	محاضرة
light	أصدر	يصدر	بلاغ
light	أصدر	يصدر	تعميم
light	أصدر	يصدر	تعليق
light	نشر	ينشر	بلاغ
light	نشر	ينشر	تعليق
light	أذاع	يذيع	بيان
light	بث	يبث	بيان
light	بث	يبث	خطاب
light	عمم	يعمم	بيان
light	أعطى	يعطي	تصريح
light	كشف	يكشف	نقاب	obj=عن
light	أزاح	يزيح	نقاب	obj=عن
light	رفع	يرفع	نقاب	obj=عن
light	رفع	يرفع	ستار	obj=عن
frame	says/4028	source=nsubj	content=speech
text	وأصدرت وزارة الصحة الغانية بلاغا: الوباء انتهى.
is	GHA says -
frame	says/4029	source=nsubj
text	أدلى ضابط برتغالي بإفادته أمام اللجنة.
is	PRT says -
text	كشف الرئيس المكسيكي النقاب عن خطته.
is	MEX says -

predicate	issue_paper
verb	أصدر	يصدر
frame	says/54200	source=nsubj	content=obj:تقرير
text	أصدرت وزارة الصحة الكينية تقريرا عن الغذاء.
is	KEN says -
frame	says/54201	source=nsubj	content=obj:قائمة
text	أصدرت الهند قائمة جديدة بأسماء الشركات.
is	IND says -
frame	says/54202	source=nsubj	content=obj:لائحة
text	وأصدرت وزارة التجارة النرويجية لائحة بالسلع.
is	NOR says -
frame	says/54203	source=nsubj	content=obj:وثيقة
text	أصدر البرلمان الغاني وثيقة من عشرين صفحة.
is	GHA says -
frame	says/54204	source=nsubj	content=obj:دراسة
text	أصدر البنك الدولي دراسة عن الزراعة.
is	WB says -
frame	says/54205	source=nsubj	content=obj:تصنيف
text	أصدرت وزارة التعليم الكندية تصنيفا للجامعات.
is	CAN says -
frame	says/54206	source=nsubj	content=obj:نشرة
text	أصدرت وزارة البيئة الكينية نشرة عن الطقس.
is	KEN says -
frame	says/54208	source=nsubj	content=obj:توضيح
text	أصدرت السفارة الهندية توضيحا حول التأشيرات.
is	IND says -
frame	says/54209	source=nsubj	content=obj:إحصائية
text	أصدرت وزارة الداخلية البيروفية إحصائية عن السكان.
is	PER says -
frame	says/54210	source=nsubj	content=obj:تنويه
text	أصدرت السفارة الكندية تنويها لمواطنيها.
is	CAN says -
text	وقعت النرويج القائمة التي أصدرتها كينيا.
is	KEN says -

predicate	leak
verb	سرب	يسرب
noun	تسريب	plural=تسريبات
frame	says/4034	source=nsubj	content=ccomp:أن
text	سرب مسؤول هندي أن القرار جاهز.
is	IND says -
frame	says/4035	source=nsubj	content=obj:خبر
text	سرب السفير البلجيكي خبر التعيين.
is	BEL says -
frame	says/4036	source=nsubj	content=obj:معلومات
text	وسربت الحكومة الأسترالية معلومات عن الموازنة.
is	AUS says -

predicate	spread_rumour
verb	أشاع	يشيع
verb	روج	يروج
light	نشر	ينشر	شائعة
light	أطلق	يطلق	شائعة
light	بث	يبث	شائعة
light	روج	يروج	شائعة
light	روج	يروج	شائعة	prep=ل
frame	says/4037	source=nsubj	content=ccomp:أن
text	أشاع السفير الكوبي أن المتحف مغلق.
is	CUB says -
frame	says/4038	source=nsubj	content=noun:شائعة
text	نشرت وسائل إعلام كينية شائعات عن المدرب.
is	KEN says -

predicate	put_in_headline
verb	عنون	يعنون
frame	says/4039	source=nsubj	content=speech
text	وعنونت صحيفة الحياة: «الشتاء يبدأ».
is	ALHAYAT says -

predicate	give_fatwa
verb	أفتى	يفتي
noun	إفتاء	obj=ب
light	أصدر	يصدر	فتوى
frame	says/4040	source=nsubj	content=ccomp:أن
text	أفتى مفتي كينيا بأن الصوم يبدأ غدا.
is	KEN says -
frame	says/4041	source=nsubj
text	أصدر مفتي غانا فتوى جديدة.
is	GHA says -

predicate	be_unanimous
verb	أجمع	يجمع
noun	إجماع	obj=على
frame	says/4042	source=nsubj	content=ccomp:أن
text	أجمع الوزيران الهندي والياباني على أن الطريق آمن.
is	IND says -
is	JPN says -
frame	says/4043	source=nsubj	content=obl:على
text	أجمعت كندا والنرويج على ضرورة حماية البحار.
is	CAN says -
is	NOR says -

predicate	be_wary
verb	توجس	يتوجس
verb	ارتاب	يرتاب
verb	استراب	يستريب
noun	توجس	obj=من
light	أعرب	يعرب	توجس	prep=عن
light	عبر	يعبر	توجس	prep=عن
light	أبدى	يبدي	توجس
light	أعرب	يعرب	هواجس	prep=عن
light	أبدى	يبدي	هواجس
light	عبر	يعبر	هواجس	prep=عن
light	أبدى	يبدي	ريبة
light	أبدى	يبدي	انزعاج
light	أظهر	يظهر	انزعاج
light	أعرب	يعرب	انزعاج	prep=عن
light	عبر	يعبر	انزعاج	prep=عن
light	أعرب	يعرب	هلع	prep=عن
light	عبر	يعبر	هلع	prep=عن
light	أبدى	يبدي	انشغال
light	أعرب	يعرب	قلق بالغ	prep=عن
light	عبر	يعبر	قلق بالغ	prep=عن
frame	expresses_concern/4000	source=nsubj	content=obl:من
text	تتوجس فنلندا من شتاء قاس.
is	FIN expresses_concern -
text	أبدت بولندا توجسها من ارتفاع الأسعار.
is	POL expresses_concern -
text	تستريب كينيا من نوايا الشركة.
is	KEN expresses_concern -
frame	expresses_concern/4001	source=nsubj	block=obl:في
text	أبدت غانا هواجسها أمس.
is	GHA expresses_concern -

predicate	be_at_ease
verb	ارتاح	يرتاح
verb	اغتبط	يغتبط
light	أعرب	يعرب	سرور	prep=عن	obj=ب
light	عبر	يعبر	سرور	prep=عن	obj=ب
light	أبدى	يبدي	سرور	obj=ب
light	أعرب	يعرب	اغتباط	prep=عن	obj=ب
light	عبر	يعبر	اغتباط	prep=عن	obj=ب
light	أعرب	يعرب	ابتهاج	prep=عن	obj=ب
light	عبر	يعبر	ابتهاج	prep=عن	obj=ب
frame	makes_optimistic_comment/4002	source=nsubj	content=obl:ل
text	ارتاحت النرويج لنتائج الدراسة.
is	NOR makes_optimistic_comment -
frame	makes_optimistic_comment/4003	source=nsubj	content=obl:ب
text	أعرب السفير السنغالي عن سروره بالمعرض.
is	SEN makes_optimistic_comment -

predicate	despair
verb	يئس	ييأس
verb	قنط	يقنط
noun	يأس	obj=من
frame	makes_pessimistic_comment/4000	source=nsubj	content=obl:من
text	يئست السويد من تحسن الطقس.
is	SWE makes_pessimistic_comment -

predicate	lament
verb	تحسر	يتحسر
verb	ترحم	يترحم
verb	ندم	يندم
noun	ندم	obj=على
noun	ترحم	obj=على
frame	expresses_regret/4000	source=nsubj	content=obl:على
text	ترحم الرئيس البيروفي على ضحايا الزلزال.
is	PER expresses_regret -
text	وندم الوزير المكسيكي على كلماته.
is	MEX expresses_regret -

predicate	elegize
verb	رثى	يرثي
frame	expresses_regret/4001	source=nsubj	content=obj
text	رثت وزيرة الثقافة البولندية الشاعر الكبير.
is	POL expresses_regret -

predicate	take_pity
verb	أشفق	يشفق
frame	expresses_regret/4002	source=nsubj	target=obl:على
text	أشفقت نيوزيلندا على فيجي بعد الإعصار.
is	NZL expresses_regret FJI

predicate	declare_mourning
light	أعلن	يعلن	حداد	obj=على
frame	expresses_regret/4003	source=nsubj
text	أعلنت تشيلي الحداد ثلاثة أيام.
is	CHL expresses_regret -

predicate	understand
verb	تفهم	يتفهم
noun	تفهم	obj=ل
light	أبدى	يبدي	تفهم	obj=ل
light	أظهر	يظهر	تفهم	obj=ل
light	أعرب	يعرب	تفهم	prep=عن	obj=ل
light	عبر	يعبر	تفهم	prep=عن	obj=ل
frame	expresses_accord/4000	source=nsubj	target=obj
text	تتفهم السويد مخاوف الصيادين.
is	SWE expresses_accord -
text	أعربت كندا عن تفهم كبير لليابان.
is	CAN expresses_accord JPN

predicate	go_along_with_view
verb	ساير	يساير
noun	مسايرة	obj=ل
frame	expresses_accord/4003	source=nsubj	target=obj
text	سايرت الدنمارك السويد في هذا الرأي.
is	DNK expresses_accord SWE

predicate	keep_quiet
verb	تكتم	يتكتم
verb	صمت	يصمت
verb	سكت	يسكت
noun	تكتم	obj=على
frame	declines_to_comment/4000	source=nsubj	content=obl:على
text	تكتمت وزارة المالية الهندية على الأرقام.
is	IND declines_to_comment -
frame	declines_to_comment/4001	source=nsubj	content=obl:عن
text	سكتت الحكومة الكولومبية عن الحادث.
is	COL declines_to_comment -

predicate	evade_question
light	تهرب	يتهرب	إجابة	prep=من	obj=عن	obj=على
light	تهرب	يتهرب	رد	prep=من	obj=على
light	تفادى	يتفادى	إجابة	obj=عن	obj=على
light	تفادى	يتفادى	تعليق	obj=على
light	تفادى	يتفادى	رد	obj=على
light	تجنب	يتجنب	إجابة	obj=عن	obj=على
light	تجنب	يتجنب	إدلاء
light	تحاشى	يتحاشى	تعليق	obj=على
light	تحاشى	يتحاشى	إجابة	obj=عن	obj=على
light	تحاشى	يتحاشى	رد	obj=على
light	اعتذر	يعتذر	تعليق	prep=عن	obj=على
light	اعتذر	يعتذر	إجابة	prep=عن	obj=على
light	امتنع	يمتنع	كشف	prep=عن	obj=عن
light	امتنع	يمتنع	إفصاح	prep=عن	obj=عن
light	أحجم	يحجم	كشف	prep=عن	obj=عن
light	رفض	يرفض	تحدث	obj=عن
light	رفض	يرفض	رد	obj=على
light	واصل	يواصل	صمت
light	فضل	يفضل	صمت
frame	declines_to_comment/4002	source=nsubj
text	تهرب السفير البلجيكي من الإجابة عن الأسئلة.
is	BEL declines_to_comment -
text	وتفادت وزيرة الصحة الإسبانية التعليق على الخبر.
is	ESP declines_to_comment -

predicate	disclaim
light	أخلى	يخلي	مسؤولية	obj=عن	obj=من
light	نفى	ينفي	مسؤولية	obj=عن
light	أنكر	ينكر	مسؤولية	obj=عن
light	نفى	ينفي	صلة	obj=ب
light	نفى	ينفي	علاقة	obj=ب
frame	denies/4000	source=nsubj
text	أخلت الحكومة الأوغندية مسؤوليتها عن الحادث.
is	UGA denies -

predicate	study_matter
verb	درس	يدرس
frame	considers_policy/4004	source=nsubj	content=obj:خيارات
text	يدرس البرلمان الفلبيني خيارات أخرى.
is	PHL considers_policy -
frame	considers_policy/4005	source=nsubj	content=obj:إمكانية
text	تدرس أيرلندا إمكانية تأجيل المعرض.
is	IRL considers_policy -
frame	considers_policy/4006	source=nsubj	content=obj:اقتراح
text	درست الحكومة الغانية اقتراحات السكان.
is	GHA considers_policy -
frame	considers_policy/4007	source=nsubj	content=obj:طلب
text	تدرس وزارة الثقافة البلجيكية طلب المتحف.
is	BEL considers_policy -

predicate	brag
verb	باهى	يباهي
verb	فاخر	يفاخر
verb	تبجح	يتبجح
verb	تشدق	يتشدق
verb	تبهور	يتبهور
noun	تبجح	obj=ب
noun	تشدق	obj=ب
noun	مفاخرة	obj=ب
frame	says/4049	source=nsubj	content=ccomp:أن
text	تبجح الوزير الكيني بأن الجسر أطول من غيره.
is	KEN says -
frame	says/4050	source=nsubj	content=obl:ب
text	تتشدق بوليفيا بالعدالة.
is	BOL says -

# Cheering is a welcome in words.
predicate	cheer
verb	هلل	يهلل
noun	تهليل	obj=ل
frame	welcomes/4000	source=nsubj	target=obl:ل
text	هللت الصحف البيروفية لقرار تشيلي.
is	PER welcomes -

predicate	find_welcome
light	لقي	يلقى	ترحيب
light	لاقى	يلاقي	ترحيب
light	وجد	يجد	ترحيب
light	حظي	يحظى	ترحيب	prep=ب
light	قوبل	يقابل	ترحيب	prep=ب
light	نال	ينال	استحسان
light	لقي	يلقى	استحسان
light	لاقى	يلاقي	استحسان
frame	welcomes/4003	source=obl:من	target=nsubj
text	لقيت كينيا ترحيبا من الهند.
is	IND welcomes KEN
frame	welcomes/4004	source=obl:من
text	لقي المشروع ترحيبا من الرئيس الهندي.
is	IND welcomes -
frame	welcomes/9837	source=obj
text	لقي المشروع ترحيبا هنديا.
is	IND welcomes -

predicate	justify
verb	سوغ	يسوغ
frame	says/4051	source=nsubj	content=obj
text	سوغت الحكومة الكولومبية التأجيل بنقص المياه.
is	COL says -

predicate	confine_oneself_to_saying
verb	اكتفى	يكتفي
frame	says/4059	source=nsubj	content=obl:ب:قول
text	اكتفى السفير البولندي بالقول إن الموعد قريب.
is	POL says -
frame	says/4060	source=nsubj	content=obl:ب:إشارة
text	اكتفت وزيرة النقل المغربية بالإشارة إلى التأخير.
is	MAR says -

predicate	go_on_to_say
verb	مضى	يمضي
verb	ذهب	يذهب
verb	خلص	يخلص
verb	مال	يميل
frame	says/4061	source=nsubj	content=obl:إلى:قول
text	ومضى الوزير الفلبيني إلى القول إن الشعاب نظيفة.
is	PHL says -
text	خلصت وزيرة الطاقة النرويجية إلى القول إن السعر عادل.
is	NOR says -

predicate	turn_to_with_words
light	توجه	يتوجه	كلمة	prep=ب	obj=إلى	obj=ل
light	توجه	يتوجه	خطاب	prep=ب	obj=إلى	obj=ل
frame	says/4062	source=nsubj	target=obj
text	توجه الرئيس البيروفي بكلمة إلى تشيلي.
is	PER says CHL

predicate	offer_condolences
light	توجه	يتوجه	تعزية	prep=ب	obj=إلى	obj=ل
light	بعث	يبعث	تعزية	prep=ب	obj=إلى	obj=ل
light	أرسل	يرسل	تعزية	obj=إلى	obj=ل
light	نقل	ينقل	تعزية	obj=إلى	obj=ل
light	رفع	يرفع	تعزية	obj=إلى	obj=ل
light	كرر	يكرر	تعزية	obj=إلى	obj=ل
light	أزجى	يزجي	تعزية	obj=إلى	obj=ل
light	قدم	يقدم	عزاء	obj=إلى	obj=ل
light	قدم	يقدم	مواساة	obj=إلى	obj=ل
light	تقدم	يتقدم	عزاء	prep=ب	obj=إلى	obj=ل
light	تقدم	يتقدم	مواساة	prep=ب	obj=إلى	obj=ل
light	عبر	يعبر	مواساة	prep=عن	obj=إلى	obj=ل
frame	expresses_regret/4004	source=nsubj	target=obj
text	توجه العاهل المغربي بالتعازي إلى إندونيسيا.
is	MAR expresses_regret IDN
text	وبعثت كندا بتعازيها إلى اليابان.
is	CAN expresses_regret JPN

predicate	cable_condolences
light	بعث	يبعث	برقية عزاء ومواساة	prep=ب	obj=إلى	obj=ل
light	بعث	يبعث	برقية عزاء ومواساة	obj=إلى	obj=ل
light	أرسل	يرسل	برقية عزاء ومواساة	obj=إلى	obj=ل
light	وجه	يوجه	برقية عزاء ومواساة	obj=إلى	obj=ل
light	بعث	يبعث	برقية تعزية ومواساة	prep=ب	obj=إلى	obj=ل
light	بعث	يبعث	برقية تعزية ومواساة	obj=إلى	obj=ل
light	أرسل	يرسل	برقية تعزية ومواساة	obj=إلى	obj=ل
light	وجه	يوجه	برقية تعزية ومواساة	obj=إلى	obj=ل
light	بعث	يبعث	برقية تعزية	plural=برقيات تعزية	prep=ب	obj=إلى	obj=ل
light	بعث	يبعث	برقية تعزية	plural=برقيات تعزية	obj=إلى	obj=ل
light	أرسل	يرسل	برقية تعزية	plural=برقيات تعزية	obj=إلى	obj=ل
light	وجه	يوجه	برقية تعزية	plural=برقيات تعزية	obj=إلى	obj=ل
light	رفع	يرفع	برقية تعزية	plural=برقيات تعزية	obj=إلى	obj=ل
light	أبرق	يبرق	برقية تعزية	plural=برقيات تعزية	prep=ب	obj=إلى	obj=ل
light	بعث	يبعث	برقية عزاء	plural=برقيات عزاء	prep=ب	obj=إلى	obj=ل
light	بعث	يبعث	برقية عزاء	plural=برقيات عزاء	obj=إلى	obj=ل
light	أرسل	يرسل	برقية عزاء	plural=برقيات عزاء	obj=إلى	obj=ل
light	وجه	يوجه	برقية عزاء	plural=برقيات عزاء	obj=إلى	obj=ل
light	رفع	يرفع	برقية عزاء	plural=برقيات عزاء	obj=إلى	obj=ل
light	أبرق	يبرق	برقية عزاء	plural=برقيات عزاء	prep=ب	obj=إلى	obj=ل
light	بعث	يبعث	برقية مواساة	plural=برقيات مواساة	prep=ب	obj=إلى	obj=ل
light	بعث	يبعث	برقية مواساة	plural=برقيات مواساة	obj=إلى	obj=ل
light	أرسل	يرسل	برقية مواساة	plural=برقيات مواساة	obj=إلى	obj=ل
light	وجه	يوجه	برقية مواساة	plural=برقيات مواساة	obj=إلى	obj=ل
light	رفع	يرفع	برقية مواساة	plural=برقيات مواساة	obj=إلى	obj=ل
light	أبرق	يبرق	برقية مواساة	plural=برقيات مواساة	prep=ب	obj=إلى	obj=ل
light	بعث	يبعث	رسالة تعزية	plural=رسائل تعزية	prep=ب	obj=إلى	obj=ل
light	بعث	يبعث	رسالة تعزية	plural=رسائل تعزية	obj=إلى	obj=ل
light	أرسل	يرسل	رسالة تعزية	plural=رسائل تعزية	obj=إلى	obj=ل
light	وجه	يوجه	رسالة تعزية	plural=رسائل تعزية	obj=إلى	obj=ل
light	رفع	يرفع	رسالة تعزية	plural=رسائل تعزية	obj=إلى	obj=ل
light	أبرق	يبرق	رسالة تعزية	plural=رسائل تعزية	prep=ب	obj=إلى	obj=ل
light	بعث	يبعث	رسالة عزاء	prep=ب	obj=إلى	obj=ل
light	بعث	يبعث	رسالة عزاء	obj=إلى	obj=ل
light	أرسل	يرسل	رسالة عزاء	obj=إلى	obj=ل
light	وجه	يوجه	رسالة عزاء	obj=إلى	obj=ل
light	رفع	يرفع	رسالة عزاء	obj=إلى	obj=ل
light	أبرق	يبرق	رسالة عزاء	prep=ب	obj=إلى	obj=ل
light	بعث	يبعث	رسالة تضامن	prep=ب	obj=إلى	obj=ل
light	بعث	يبعث	رسالة تضامن	obj=إلى	obj=ل
light	أرسل	يرسل	رسالة تضامن	obj=إلى	obj=ل
light	وجه	يوجه	رسالة تضامن	obj=إلى	obj=ل
light	رفع	يرفع	رسالة تضامن	obj=إلى	obj=ل
light	أبرق	يبرق	رسالة تضامن	prep=ب	obj=إلى	obj=ل
frame	expresses_regret/54000	source=nsubj	target=obj!
text	بعثت رئيسة بيرو برقية تعزية إلى الرئيس الإندونيسي.
is	PER expresses_regret IDN
text	وبعث العاهل المغربي ببرقية عزاء ومواساة لرئيس غانا.
is	MAR expresses_regret GHA

predicate	give_speech
verb	خطب	يخطب
verb	ارتجل	يرتجل
frame	says/4011	source=nsubj	content=obl:في
text	خطب الرئيس الغاني في الطلاب.
is	GHA says -
frame	says/4012	source=nsubj	content=obj:كلمة
text	ارتجلت وزيرة الثقافة الكندية كلمة قصيرة.
is	CAN says -

predicate	joke_with
verb	مازح	يمازح
frame	says/4027	source=nsubj	target=obj	content=speech
text	مازح السفير البيروفي تشيلي: لدينا سمك أكثر.
is	PER says CHL

predicate	trust_in_hope
verb	تعشم	يتعشم
noun	عشم
frame	says/4030	source=nsubj	content=ccomp:أن
text	تعشم الوزير الكيني أن ينجح المعرض.
is	KEN says -

predicate	begin_by_saying
verb	بادر	يبادر
frame	says/4031	source=nsubj	target=obj?	content=obl:ب:قول
text	بادر السفير النرويجي بالقول إن الموعد قريب.
is	NOR says -

predicate	answer_charges
verb	رد	يرد
verb	أجاب	يجيب
frame	says/4032	source=nsubj	content=obl:على:انتقادات
text	رد الوزير الكيني على الانتقادات.
is	KEN says -
frame	says/4033	source=nsubj	content=obl:على:اتهامات
text	وردت وزيرة الصحة البولندية على اتهامات النقابة.
is	POL says -
frame	says/4052	source=nsubj	content=obl:على:تصريحات
text	رد السفير البيروفي على تصريحات المدرب.
is	PER says -
frame	says/4053	source=nsubj	content=obl:على:شائعات
text	رد الوزير الغاني على الشائعات.
is	GHA says -

predicate	publish_pictures
verb	نشر	ينشر
verb	تناقل	يتناقل
verb	تداول	يتداول
verb	بث	يبث
frame	says/4054	source=nsubj	content=obj:صورة
text	نشرت وزارة البيئة الكندية صورة قديمة للنهر.
is	CAN says -
frame	says/4055	source=nsubj	content=obj:صورا
text	وبثت وسائل إعلام كينية صورا للحادث.
is	KEN says -
frame	says/4056	source=nsubj	content=obj:تسجيل
text	بثت صحف برازيلية تسجيلا قصيرا.
is	BRA says -
frame	says/4057	source=nsubj	content=obj:مقطع
text	تداولت وسائل إعلام هولندية مقطعا من الخطاب.
is	NLD says -

predicate	publish_tape
verb	نشر	ينشر
verb	بث	يبث
frame	says/61080	source=nsubj	content=obj:شريط
text	نشرت حركة طالبان شريطا جديدا.
is	TALIBAN says -
frame	says/61081	source=nsubj	content=obj:فيديو
text	بثت شرطة غانا فيديو للحادث.
is	GHA says -

predicate	answer_criticism
verb	رد	يرد
verb	أجاب	يجيب
frame	says/8000	source=nsubj	content=obl:على:موجة
text	رد السفير الكيني على موجة الانتقادات.
is	KEN says -
frame	says/8001	source=nsubj	content=obl:على:حملة
text	ردت وزيرة النقل الهولندية على حملة الصحف.
is	NLD says -
frame	says/8002	source=nsubj	content=obl:على:دعوة
text	رد الوزير الكندي على دعوة النقابة.
is	CAN says -
frame	says/8003	source=nsubj	content=obl:على:دعوات
text	رد الرئيس الغاني على الدعوات.
is	GHA says -
frame	says/8004	source=nsubj	content=obl:على:تساؤلات
text	وردت وزيرة الصحة الكينية على تساؤلات النواب.
is	KEN says -
frame	says/8005	source=nsubj	content=obl:على:مزاعم
text	رد السفير النرويجي على المزاعم.
is	NOR says -
frame	says/8006	source=nsubj	content=obl:على:ادعاءات
text	رد الوزير البيروفي على ادعاءات الشركة.
is	PER says -
frame	says/8008	source=nsubj	content=obl:على:تعليقات
text	رد السفير الهندي على التعليقات.
is	IND says -
frame	says/8009	source=nsubj	content=obl:على:أنباء
text	رد الوزير الكيني على أنباء الصحف.
is	KEN says -
frame	says/8010	source=nsubj	content=obl:على:تقارير
text	ردت وزيرة البيئة البرازيلية على التقارير.
is	BRA says -
frame	says/8011	source=nsubj	content=obl:على:مبادرة
text	رد الرئيس الكيني على المبادرة.
is	KEN says -
frame	says/8012	source=nsubj	content=obl:على:مقترح
text	ردت كندا على مقترح النقابة.
is	CAN says -
frame	says/8013	source=nsubj	content=obl:على:عرض
text	ردت النرويج على عرض الشركة.
is	NOR says -
frame	says/8014	source=nsubj	content=obl:على:رسالة
text	رد الوزير الفنلندي على الرسالة.
is	FIN says -
frame	says/8100	source=nsubj	content=obl:على:تغريدة
text	ردت الوزيرة الفنلندية على تغريدة المغني.
is	FIN says -
frame	says/8101	source=nsubj	content=obl:على:تغريدات
text	رد السفير الكيني على تغريدات الطلاب.
is	KEN says -
frame	says/8102	source=nsubj	content=obl:على:أقوال
text	رد الوزير النرويجي على أقوال الصيادين.
is	NOR says -
frame	says/8103	source=nsubj	content=obl:على:كلام
text	ردت كينيا على كلام المزارعين.
is	KEN says -
frame	says/8104	source=nsubj	content=obl:على:بيان
text	ردت وزارة الصحة الكندية على بيان الأطباء.
is	CAN says -
frame	says/8105	source=nsubj	content=obl:على:خطاب
text	رد النائب الهولندي على خطاب العمدة.
is	NLD says -
frame	says/8106	source=nsubj	content=obl:على:تصريح
text	رد الوزير الكوبي على تصريح المدرب.
is	CUB says -
frame	says/8107	source=nsubj	content=obl:على:اتهام
text	ردت وزيرة البيئة الكينية على اتهام النقابة.
is	KEN says -
frame	says/8108	source=nsubj	content=obl:على:انتقاد
text	رد السفير الغاني على انتقاد الصحيفة.
is	GHA says -
frame	says/8109	source=nsubj	content=obl:على:استفسار
text	ردت السفارة الهندية على استفسار القراء.
is	IND says -
frame	says/8110	source=nsubj	content=obl:على:مطالب
text	رد رئيس وزراء بيرو على مطالب المعلمين.
is	PER says -
frame	says/8111	source=nsubj	content=obl:على:شكوى
text	ردت وزارة النقل الدنماركية على شكوى الركاب.
is	DNK says -
frame	says/8112	source=nsubj	content=obl:على:ملاحظات
text	رد الوزير التشيلي على ملاحظات اللجنة.
is	CHL says -

# Last resort, where what is described stands too far away.
predicate	describe_something
verb	وصف	يصف
frame	says/8060	source=nsubj	block=passive	block=ccomp:أن
text	وصف الوزير الكيني، أمس، بعد الاجتماع.
is	KEN says -

predicate	stress_something
verb	شدد	يشدد
frame	says/8062	source=nsubj	block=obj	block=passive
text	شدد الوزير الكيني، أمس، بعد الاجتماع.
is	KEN says -

# "It was learnt from X that": X says so, to whoever passes it on.
predicate	learn_from
verb	علم	يعلم
frame	says/9401	by=nsubj?	source=obl:من	content=ccomp:أن
text	علمت وكالة فرانس برس من مصدر أمني كيني أن المطار مفتوح.
is	KEN says - by AFP
text	علم من مصدر حكومي هندي أن الجسر آمن.
is	IND says -
frame	says/9402	by=nsubj?	source=obl:لدى	content=ccomp:أن
text	علم لدى وزارة الصحة الكينية أن الإصابات قليلة.
is	KEN says -
frame	says/9403	source=obl:من	block=nsubj	block=obj
text	الجسر آمن، كما علم من مصدر حكومي هندي.
is	IND says -
frame	says/9404	source=obl:لدى	block=nsubj	block=obj
text	المطار مفتوح، كما علم لدى الشرطة الكينية.
is	KEN says -

# To notify somebody; without whom, the imperfect is that of "feels".
predicate	notify
verb	أشعر	يشعر
frame	says/9405	source=nsubj	target=obj!	content=ccomp:أن
text	أشعرت كندا النرويج بأن السفينة وصلت.
is	CAN says NOR

# Feelings that are told; what somebody only feels that is so, he does not say.
predicate	feel
verb	شعر	يشعر
frame	expresses_concern/9400	source=nsubj	content=obl:ب:قلق
text	تشعر كينيا بقلق عميق.
is	KEN expresses_concern -
frame	expresses_regret/9400	source=nsubj	content=obl:ب:أسف
text	تشعر كندا بالأسف.
is	CAN expresses_regret -
frame	expresses_regret/9401	source=nsubj	content=obl:ب:حزن
text	تشعر النرويج بحزن عميق.
is	NOR expresses_regret -
frame	says/9406	source=nsubj	content=obl:ب:خيبة
text	تشعر كندا بخيبة أمل.
is	CAN says -
frame	says/9407	source=nsubj	content=obl:ب:استياء
text	تشعر الهند باستياء شديد.
is	IND says -

# "Cited the words of": with other nouns behind it the verb tells of a death.
predicate	cite_as_evidence
verb	استشهد	يستشهد
frame	says/8401	source=nsubj	content=obl:ب:أقوال
text	استشهد الوزير الكندي بأقوال الخبراء.
is	CAN says -
frame	says/8402	source=nsubj	content=obl:ب:كلام
text	استشهد الوزير الهندي بكلام الخبراء.
is	IND says -
frame	says/8403	source=nsubj	content=obl:ب:تصريحات
text	استشهد الوزير البيروفي بتصريحات سابقة.
is	PER says -
frame	says/8404	source=nsubj	content=obl:ب:آية
text	استشهد الوزير النيبالي بآية من القرآن.
is	NPL says -
frame	says/8405	source=nsubj	content=obl:ب:آيات
text	استشهد الوزير الكيني بآيات كثيرة.
is	KEN says -
frame	says/8406	source=nsubj	content=obl:ب:مثال
text	استشهد الوزير الكندي بمثال قديم.
is	CAN says -
frame	says/8407	source=nsubj	content=obl:ب:أمثلة
text	استشهد الوزير الهندي بأمثلة كثيرة.
is	IND says -
frame	says/8408	source=nsubj	content=obl:ب:تقرير
text	استشهد الوزير البيروفي بتقرير حديث.
is	PER says -
frame	says/8409	source=nsubj	content=obl:ب:تقارير
text	استشهد الوزير النيبالي بتقارير حديثة.
is	NPL says -
frame	says/8410	source=nsubj	content=obl:ب:دراسة
text	استشهد الوزير الكيني بدراسة حديثة.
is	KEN says -
frame	says/8411	source=nsubj	content=obl:ب:أرقام
text	استشهد الوزير الكندي بأرقام رسمية.
is	CAN says -
frame	says/8412	source=nsubj	content=obl:ب:إحصاءات
text	استشهد الوزير الهندي بإحصاءات رسمية.
is	IND says -
frame	says/8413	source=nsubj	content=obl:ب:بيانات
text	استشهد الوزير البيروفي ببيانات رسمية.
is	PER says -
frame	says/8414	source=nsubj	content=obl:ب:أنشطة
text	استشهد الوزير النيبالي بمجموعة من الأنشطة.
is	NPL says -
frame	says/8415	source=nsubj	content=obl:ب:حديث
text	استشهد الوزير الكيني بحديث قديم.
is	KEN says -
frame	says/8416	source=nsubj	content=obl:ب:مقولة
text	استشهد الوزير الكندي بمقولة قديمة.
is	CAN says -
frame	says/8417	source=nsubj	content=obl:ب:وثيقة
text	استشهد الوزير الهندي بوثيقة قديمة.
is	IND says -
frame	says/8418	source=nsubj	content=obl:ب:وثائق
text	استشهد الوزير البيروفي بوثائق قديمة.
is	PER says -
frame	says/8419	source=nsubj	content=obl:ب:تجربة
text	استشهد الوزير النيبالي بتجربة سابقة.
is	NPL says -
frame	says/8420	source=nsubj	content=obl:ب:نص
text	استشهد الوزير الكيني بنص قديم.
is	KEN says -
text	استشهد القائد الكيني في المستشفى.
is	nothing

predicate	issue_decree
verb	أصدر	يصدر
frame	announces/58000	source=nsubj	content=obj:قرار
text	أصدر الرئيس الكندي قرارا بتعيين محافظ جديد.
is	CAN announces -
frame	announces/58001	source=nsubj	content=obj:مرسوم
text	أصدر الرئيس الكندي مرسوما بتعيين محافظ جديد.
is	CAN announces -
frame	announces/58006	source=nsubj	content=obj:قانون
text	أصدر الرئيس الكندي قانونا جديدا للصيد.
is	CAN announces -
frame	announces/58011	source=nsubj	content=noun:قرارين
text	أصدر الرئيس الكندي قرارين جمهوريين.
is	CAN announces -
