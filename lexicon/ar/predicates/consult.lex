# Arabic predicates of CAMEO root 04: meet, receive, visit, telephone, discuss, negotiate, mediate, write to.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	tour_takes_to
verb	قاد	يقود
verb	حمل	يحمل
frame	visits/57330	source=nsubj	target=obl:إلى!	content=nsubj:جولة
text	وصلت رئيسة الوزراء الدنماركية إلى كندا في جولة تقودها أيضا إلى الهند.
is	DNK visits CAN
is	DNK visits IND

predicate	tour
verb	شمل	يشمل
verb	تضمن	يتضمن
frame	visits/40	source=nsubj	target=obj	content=nsubj:جولة
text	بدأ الرئيس الكيني جولة تشمل أوغندا.
is	KEN visits UGA
frame	visits/41	source=nsubj	target=obj	content=nsubj:زيارة
text	بدأ الرئيس الكيني زيارة ستشمل أوغندا وتنزانيا.
is	KEN visits UGA
is	KEN visits TZA

predicate	meet_with
verb	اجتمع	يجتمع
noun	اجتماع	plural=اجتماعات	obj=مع	obj=ب
noun	جلسة	plural=جلسات	obj=مع
noun	قمة	plural=قمم	obj=مع
noun	جلسة مباحثات	plural=جلسات مباحثات	obj=مع
noun	جلسة محادثات	plural=جلسات محادثات	obj=مع
light	عقد	يعقد	اجتماع	obj=مع	obj=ب
light	عقد	يعقد	جلسة	obj=مع
light	بدأ	يبدأ	جلسة	obj=مع
light	استأنف	يستأنف	جلسة	obj=مع
light	افتتح	يفتتح	جلسة	obj=مع
light	اختتم	يختتم	جلسة	obj=مع
light	أنهى	ينهي	جلسة	obj=مع
light	عقد	يعقد	جلسة مباحثات	obj=مع
light	عقد	يعقد	جلسة محادثات	obj=مع
light	عقد	يعقد	لقاء	obj=مع	obj=ب
light	عقد	يعقد	قمة	obj=مع
light	عقد	يعقد	خلوة	obj=مع
light	أجرى	يجري	لقاء	obj=مع	obj=ب
light	ترأس	يترأس	لقاء	obj=مع	obj=ب
light	رأس	يرأس	لقاء	obj=مع	obj=ب
light	بدأ	يبدأ	لقاء	obj=مع	obj=ب
light	أنهى	ينهي	لقاء	obj=مع	obj=ب
light	اختتم	يختتم	لقاء	obj=مع	obj=ب
light	أجرى	يجري	اجتماع	obj=مع
light	ترأس	يترأس	اجتماع	obj=مع	obj=ب
light	رأس	يرأس	اجتماع	obj=مع	obj=ب
light	بدأ	يبدأ	اجتماع	obj=مع	obj=ب
light	أنهى	ينهي	اجتماع	obj=مع	obj=ب
light	اختتم	يختتم	اجتماع	obj=مع	obj=ب
frame	meets/1	source=nsubj	target=obl:مع	block=obl:في:مباراة	block=obl:في:نهائي	block=obl:في:بطولة	block=obl:في:كأس
text	اجتمع وزير الخارجية الياباني مع نظيره الهندي في أوسلو.
is	JPN meets IND
text	وعقد رئيس كينيا اجتماعا مع وفد من النرويج.
is	KEN meets NOR
text	السفير الكندي عقد لقاءات مع المسؤولين المغاربة.
is	CAN meets MAR
text	لم تجتمع البرازيل مع الأرجنتين هذا العام.
is	BRA meets ARG negative
frame	meets/2	source=nsubj	target=obl:ب	block=obl:ب:رئاسة	block=obl:ب:حضور	block=obl:ب:مشاركة
text	اجتمعت وزيرة الدفاع السويدية بالوزير البولندي.
is	SWE meets POL
frame	meets/3	source=nsubj	target=obl:إلى
text	اجتمع رئيس البرلمان الأيرلندي إلى السفير الإسباني.
is	IRL meets ESP
frame	meets/4	source=nsubj	target=obj?	block=obl:على
text	عقد الرئيسان الفنلندي والدنماركي قمة في هلسنكي.
is	FIN meets DNK
is	DNK meets FIN
text	عقد مجلس الأمن الدولي جلسة طارئة.
is	UN meets -
text	اجتمع وزيرا خارجية بيرو وتشيلي أمس.
is	PER meets CHL
is	CHL meets PER

predicate	preside_with
verb	ترأس	يترأس
verb	رأس	يرأس
frame	meets/54000	source=nsubj	target=obl:مع!	content=noun:أعمال
text	ترأس وزير الخارجية الكيني مع نظيره الهندي أعمال الدورة الثامنة.
is	KEN meets IND
frame	meets/54001	source=nsubj	target=obl:مع!	content=noun:لجنة
text	ترأس وزير الخارجية الكيني مع نظيره الهندي اللجنة العليا.
is	KEN meets IND
frame	meets/54003	source=nsubj	target=obl:مع!	content=noun:دورة
text	ترأس الوزير الكيني مع نظيره الهندي الدورة الثالثة.
is	KEN meets IND
frame	meets/54004	source=nsubj	target=obl:مع!	content=noun:مجلس
text	ترأس الوزير الكيني مع نظيره الهندي مجلس التنسيق.
is	KEN meets IND

predicate	meet
verb	التقى	يلتقي
verb	قابل	يقابل
noun	لقاء	plural=لقاءات	obj=مع	obj=ب
noun	التقاء	obj=مع	obj=ب
frame	none/1	source=nsubj	content=obl:في:مباراة
text	التقت كندا واليابان في مباراة ودية.
is	nothing
frame	none/2	source=nsubj	content=obl:في:نهائي
text	تلتقي البرازيل الأرجنتين في النهائي.
is	nothing
frame	meets/5	source=nsubj	target=obl:مع	block=obl:مع:صحيفة	block=obl:مع:قناة	block=obl:مع:شبكة	block=obl:مع:وكالة	block=obl:مع:مجلة	block=obl:مع:إذاعة	block=obl:مع:الإذاعة	block=obl:مع:تلفزيون	block=obl:مع:التلفزيون	block=obl:مع:محطة	block=obl:مع:موقع	block=obl:مع:فضائية	block=obl:مع:أسبوعية	block=obl:مع:يومية	block=obl:مع:جريدة	block=obl:مع:وسائل	block=obl:مع:رويترز
text	التقى السفير الهندي مع وزير المالية الكيني.
is	IND meets KEN
text	وستلتقي وزيرة الخارجية السويدية مع نظيرتها الأسترالية.
is	SWE meets AUS
frame	meets/6	source=nsubj	target=obl:ب	block=obl:ب:مقر	block=obl:ب:قصر	block=obl:ب:مكتب	block=obl:ب:مطار	block=obl:ب:فندق	block=obl:ب:مدينة	block=obl:ب:قاعة	block=obl:ب:مبنى	block=obl:ب:مقار	block=obl:ب:مقاطعة	block=obl:ب:منطقة	block=obl:ب:ولاية	block=obl:ب:ضاحية
text	التقى العاهل المغربي برئيس السنغال.
is	MAR meets SEN
frame	meets/7	source=nsubj	target=obj	block=obj:صحيفة	block=obj:قناة	block=obj:شبكة	block=obj:وكالة	block=obj:مجلة	block=obj:إذاعة	block=obj:الإذاعة	block=obj:تلفزيون	block=obj:التلفزيون	block=obj:محطة	block=obj:موقع	block=obj:فضائية	block=obj:أسبوعية	block=obj:يومية	block=obj:جريدة	block=obj:وسائل	block=obj:رويترز
text	التقى رئيس البرازيل رئيسة وزراء الدنمارك في البرتغال.
is	BRA meets DNK
text	وقال إن الوزير النرويجي التقى نظيره الفنلندي.
is	NOR meets FIN
text	الوزيران المكسيكي والكوبي التقيا أمس.
is	MEX meets CUB
is	CUB meets MEX
text	وجاء لقاء الرئيس الغاني مع المبعوث الأممي بعد أسبوع.
is	GHA meets UN

# With "with" it is an interview of the press.
predicate	meet_face_to_face
noun	مقابلة	plural=مقابلات	obj=ل
frame	meets/9304	source=nsubj	target=obj!	block=obl:مع
text	تعرض النائب الكندي لانتقادات عقب مقابلته للسفير النرويجي.
is	CAN meets NOR
text	أجرت الصحيفة الكندية مقابلة مع وزير المالية الكيني.
is	nothing

predicate	attend
light	شارك	يشارك	قمة	prep=في
light	شارك	يشارك	اجتماع	prep=في
light	شارك	يشارك	محادثات	prep=في
light	شارك	يشارك	مباحثات	prep=في
light	ترأس	يترأس	اجتماع
light	رأس	يرأس	اجتماع
light	شارك	يشارك	مؤتمر	prep=في
light	شارك	يشارك	منتدى	prep=في
light	شارك	يشارك	مراسم	prep=في
light	شارك	يشارك	ملتقى	prep=في
light	شارك	يشارك	لقاء	prep=في
frame	consults/1	source=nsubj	target=obl:مع?
text	شارك وزير المناخ الهولندي في قمة مع كندا.
is	NLD consults CAN

# Who attends may be one of many guests: those named beside him are not whom he talked with.
predicate	attend_as_guest
light	حضر	يحضر	قمة
light	حضر	يحضر	اجتماع
light	حضر	يحضر	مؤتمر
light	حضر	يحضر	لقاء
light	حضر	يحضر	ملتقى
light	حضر	يحضر	منتدى
light	حضر	يحضر	مراسم
light	حضر	يحضر	جلسة
light	حضر	يحضر	ندوة
light	حضر	يحضر	مباحثات
light	حضر	يحضر	محادثات
frame	attends/1	source=nsubj	target=obl:مع?
text	حضر وزير المناخ الهولندي قمة مع كندا.
is	NLD attends CAN
text	ويحضر رئيس غانا القمة في أكرا.
is	GHA attends -
text	وحضر اللقاء وزير الصيد الغاني والسفير البيروفي.
is	GHA attends -
is	PER attends -

predicate	receive
verb	استقبل	يستقبل
verb	استضاف	يستضيف
noun	استقبال	obj=ل
noun	استضافة	obj=ل
frame	grants_asylum/60	source=nsubj	target=obj?	content=noun:لاجئ
text	ستستقبل كندا ألف لاجئ سوري.
is	CAN grants_asylum SYR
frame	grants_asylum/61	source=nsubj	target=obj?	content=noun:لاجئين
text	قررت النرويج استقبال لاجئين صوماليين.
is	NOR grants_asylum SOM
frame	grants_asylum/62	source=nsubj	target=obj?	content=noun:مهاجرين
text	استقبلت إسبانيا مهاجرين من كل مكان.
is	ESP grants_asylum -
frame	hosts/1	source=nsubj	target=obj	block=obj:هدف	block=obj:عام
text	استقبل رئيس وزراء اليابان وزير الخارجية الكيني أمس.
is	JPN hosts KEN
text	وتستضيف النرويج محادثات بين كولومبيا والإكوادور.
is	NOR hosts -
text	استقبال العاهل المغربي للسفير الهندي كان وديا.
is	MAR hosts IND
text	ملك إسبانيا يستقبل رئيسة بيرو.
is	ESP hosts PER

predicate	give_dinner
light	أقام	يقيم	مأدبة	obj=ل	obj=على_شرف
light	أقام	يقيم	حفل استقبال	obj=ل	obj=على_شرف
light	أقام	يقيم	عشاء	obj=ل
frame	hosts/2	source=nsubj	target=obj
text	أقام رئيس تشيلي مأدبة لرئيس البرازيل.
is	CHL hosts BRA

# A round, where it is one of talks, and no tour.
predicate	hold_round_of_talks
light	عقد	يعقد	جولة	obj=مع
light	أجرى	يجري	جولة	obj=مع
light	بدأ	يبدأ	جولة	obj=مع
light	استأنف	يستأنف	جولة	obj=مع
light	أنهى	ينهي	جولة	obj=مع
light	أتم	يتم	جولة	obj=مع
light	اختتم	يختتم	جولة	obj=مع
light	استكمل	يستكمل	جولة	obj=مع
light	أطلق	يطلق	جولة	obj=مع
light	خاض	يخوض	جولة	obj=مع
frame	negotiates_with/7001	source=nsubj	target=obl:مع	content=obl:من:محادثات
text	اختتمت كندا وكينيا جولة ثانية من المحادثات.
is	CAN negotiates_with KEN
is	KEN negotiates_with CAN
frame	negotiates_with/7002	source=nsubj	target=obl:مع	content=obl:من:مباحثات
text	عقدت كندا وكينيا جولة من المباحثات.
is	CAN negotiates_with KEN
is	KEN negotiates_with CAN
frame	discusses_with/9402	source=nsubj	target=obl:مع	content=obl:من:مناقشات
text	أجرت كندا وكينيا جولة من المناقشات.
is	CAN discusses_with KEN
is	KEN discusses_with CAN
frame	negotiates_with/7000	source=nsubj	target=obl:مع	content=obl:من:مفاوضات
text	كندا وكينيا تبدآن الجولة الثالثة من المفاوضات
is	CAN negotiates_with KEN
is	KEN negotiates_with CAN
frame	negotiates_with/9401	source=nsubj	target=obl:مع	content=obl:من:حوار
text	استأنفت كندا وكينيا جولة من الحوار.
is	CAN negotiates_with KEN
is	KEN negotiates_with CAN
frame	consults/9400	source=nsubj	target=obl:مع	content=obl:من:مشاورات
text	عقدت كندا وكينيا جولة من المشاورات السياسية.
is	CAN consults KEN
is	KEN consults CAN

predicate	visit
verb	زار	يزور
noun	زيارة	plural=زيارات	obj=ل	obj=إلى
noun	زيارة دولة	obj=ل	obj=إلى
noun	زيارة عمل	obj=ل	obj=إلى
noun	جولة	plural=جولات	obj=في
light	قام	يقوم	زيارة	prep=ب	obj=إلى	obj=ل
light	قام	يقوم	جولة	prep=ب	obj=في	obj=إلى
light	أدى	يؤدي	زيارة	obj=إلى	obj=ل
light	أجرى	يجري	زيارة	obj=إلى	obj=ل
light	بدأ	يبدأ	زيارة	obj=إلى	obj=ل
light	بدأ	يبدأ	جولة	obj=في	obj=إلى
light	استهل	يستهل	زيارة	obj=إلى	obj=ل
light	واصل	يواصل	زيارة	obj=إلى	obj=ل
light	أنهى	ينهي	زيارة	obj=إلى	obj=ل
light	اختتم	يختتم	زيارة	obj=إلى	obj=ل
light	نفذ	ينفذ	زيارة	obj=إلى	obj=ل
light	استأنف	يستأنف	زيارة	obj=إلى	obj=ل
light	قطع	يقطع	زيارة	obj=إلى	obj=ل
light	اختصر	يختصر	زيارة	obj=إلى	obj=ل
light	مدد	يمدد	زيارة	obj=إلى	obj=ل
frame	none/9841	source=nsubj?	content=obl:من:محادثات
text	بدأت جولة جديدة من المحادثات.
is	nothing
frame	none/9842	source=nsubj?	content=obl:من:مفاوضات
text	بدأت جولة جديدة من المفاوضات.
is	nothing
frame	none/9843	source=nsubj?	content=obl:من:مباحثات
text	بدأت جولة جديدة من المباحثات.
is	nothing
frame	none/9844	source=nsubj?	content=obl:من:حوار
text	بدأت جولة جديدة من الحوار.
is	nothing
frame	none/9845	source=nsubj?	content=obl:من:مشاورات
text	بدأت جولة جديدة من المشاورات.
is	nothing
frame	visits/20	source=obl:ل	target=obl:إلى
text	وهذه أول زيارة رسمية للرئيس المكسيكي إلى كينيا.
is	MEX visits KEN
frame	visits/1	source=nsubj	target=obj
text	زار وزير الخارجية الياباني المغرب الأسبوع الماضي.
is	JPN visits MAR
text	ورئيسة وزراء نيوزيلندا تزور أستراليا غدا.
is	NZL visits AUS
text	تأتي زيارة الرئيس الهندي لكينيا بعد أعوام.
is	IND visits KEN
text	قام ملك السويد بزيارة رسمية إلى كندا.
is	SWE visits CAN
text	وبدأ رئيس بيرو جولة في إسبانيا والبرتغال.
is	PER visits ESP
is	PER visits PRT
text	لم يزر الرئيس المكسيكي كوبا.
is	MEX visits CUB negative

predicate	head_for
verb	اتجه	يتجه
frame	visits/9303	source=nsubj	target=obl:إلى!	block=nsubj:علاقة	block=nsubj:أنظار	block=nsubj:أزمة
text	يتجه الوزير الكندي إلى كينيا غدا.
is	CAN visits KEN
text	تتجه الحكومة الكندية إلى فرض ضريبة.
is	nothing

# Going somewhere: what is reached decides.
predicate	arrive
verb	وصل	يصل
noun	وصول	obj=إلى
frame	none/3	source=nsubj	content=obl:إلى:اتفاق
text	وصلت الهند إلى اتفاق مبدئي.
is	nothing
frame	none/4	source=nsubj	content=obl:إلى:طريق
text	وصل الوزير الكيني إلى طريق مسدود.
is	nothing
frame	none/5	source=nsubj	content=obl:إلى:حل
text	لم تصل كندا إلى حل.
is	nothing
frame	none/6	source=nsubj	content=obl:إلى:نتيجة
text	وصلت اليابان إلى نتيجة مختلفة.
is	nothing
frame	none/7	source=nsubj	content=obl:إلى:نهائي
text	وصلت البرازيل إلى النهائي.
is	nothing
frame	none/8	source=nsubj	content=obl:إلى:سلطة
text	وصل الرئيس الغاني إلى السلطة قبل عامين.
is	nothing
frame	none/8010	source=nsubj	content=obl:إلى:بيت
text	منذ وصول الرئيس الكيني إلى البيت القديم.
is	nothing
frame	none/8011	source=nsubj	content=obl:إلى:حكم
text	وصل الرئيس الغاني إلى الحكم قبل عامين.
is	nothing
frame	none/8012	source=nsubj	content=obl:إلى:سدة
text	وصل الرئيس الكيني إلى سدة الرئاسة.
is	nothing
frame	none/8013	source=nsubj	content=obl:إلى:رئاسة
text	وصل الوزير البيروفي إلى الرئاسة.
is	nothing
frame	none/8014	source=nsubj	content=obl:إلى:منصب
text	وصل السفير الكندي إلى المنصب.
is	nothing
frame	none/8015	source=nsubj	content=obl:إلى:مرحلة
text	وصلت كينيا إلى مرحلة صعبة.
is	nothing
frame	none/8016	source=nsubj	content=obl:إلى:اتفاق
text	وصلت النرويج إلى اتفاق.
is	nothing
frame	none/8017	source=nsubj	content=obl:إلى:معلومات
text	وصلت الشرطة الكندية إلى معلومات جديدة.
is	nothing
frame	none/8018	source=nsubj	content=obl:إلى:مستوى
text	وصلت البرازيل إلى مستوى جديد.
is	nothing
frame	none/8019	source=nsubj	content=obl:إلى:طريق
text	وصلت اليابان إلى طريق مسدود.
is	nothing
frame	none/9306	source=nsubj	content=obj:عدد
text	المتطوعون الكنديون الذين يصل عددهم إلى ألف يعملون هنا.
is	nothing
frame	none/9307	source=nsubj	content=obj:قيمة
text	الصفقات الكندية التي تصل قيمتها إلى مليار تتأخر.
is	nothing
frame	none/9308	source=nsubj	content=obj:كلفة
text	القوات الكندية التي وصلت كلفتها إلى حد كبير تغادر.
is	nothing
frame	none/9309	source=nsubj	content=obj:تكلفة
text	القوات الكندية التي وصلت تكلفتها إلى حد كبير تغادر.
is	nothing
frame	none/9310	source=nsubj	content=obj:نسبة
text	القوات الكندية التي وصلت نسبتها إلى حد كبير تغادر.
is	nothing
frame	none/9311	source=nsubj	content=obj:حجم
text	القوات الكندية التي وصلت حجمها إلى حد كبير تغادر.
is	nothing
frame	none/9312	source=nsubj	content=obj:تعداد
text	القوات الكندية التي وصلت تعدادها إلى حد كبير تغادر.
is	nothing
frame	none/9313	source=nsubj	content=obj:مساحة
text	القوات الكندية التي وصلت مساحتها إلى حد كبير تغادر.
is	nothing
frame	visits/2	source=nsubj	target=obl:إلى	block=obl:إلى:حد	block=obl:إلى:درجة	block=obl:إلى:مرحلة	block=obl:إلى:مستوى	block=obl:إلى:نتيجة	block=obl:إلى:نقطة	block=obl:إلى:ذروة	block=obl:إلى:قناعة	block=obl:إلى:حل	block=obl:إلى:تسوية	block=obl:إلى:تفاهم	block=obl:إلى:صيغة	block=obl:إلى:سلطة	block=obl:إلى:حكم	block=obl:إلى:طريق	block=obl:إلى:مليون	block=obl:إلى:مليار	block=obl:إلى:ألف	block=obl:إلى:دولار	block=obl:إلى:برميل
text	وصل وزير الدفاع البرتغالي إلى البرازيل مساء أمس.
is	PRT visits BRA
text	ووصلت وزيرة الخارجية السويدية إلى طوكيو.
is	SWE visits JPN
frame	visits/3	source=nsubj	target=obj	block=obl:إلى	block=obl:إلى:مليون	block=obl:إلى:مليار	block=obl:إلى:ألف	block=obl:إلى:دولار	block=obl:إلى:برميل
text	وصل الرئيس الفنلندي النرويج صباحا.
is	FIN visits NOR

predicate	go_to
verb	توجه	يتوجه
verb	سافر	يسافر
verb	انتقل	ينتقل
verb	غادر	يغادر
verb	طار	يطير
verb	أوفد	يوفد
verb	وفد	يفد
noun	توجه	obj=إلى
noun	سفر	obj=إلى
noun	مغادرة	obj=إلى
noun	إيفاد	obj=إلى
frame	none/9	source=nsubj	content=obl:إلى:انتخابات
text	توجهت كينيا إلى الانتخابات.
is	nothing
frame	none/2118	source=nsubj	content=obl:إلى:صناديق
text	يتوجه الناخبون الكنديون غدا إلى صناديق الاقتراع.
is	nothing
frame	none/10	source=nsubj	content=obl:إلى:مرحلة
text	انتقلت بيرو إلى مرحلة جديدة.
is	nothing
frame	visits/4	source=nsubj	target=obl:إلى
text	توجه رئيس وزراء الهند إلى أستراليا لحضور المعرض.
is	IND visits AUS
text	ويسافر السفير المغربي إلى كندا غدا.
is	MAR visits CAN
text	أوفدت النرويج مبعوثا إلى كولومبيا.
is	NOR visits COL

predicate	telephone
verb	هاتف	يهاتف
noun	مهاتفة	plural=مهاتفات	obj=مع
noun	مكالمة	plural=مكالمات	obj=مع
noun	اتصال	plural=اتصالات	obj=مع	obj=ب
noun	محادثة هاتفية	obj=مع
light	أجرى	يجري	اتصال	obj=مع	obj=ب
light	أجرى	يجري	مكالمة	obj=مع
light	أجرى	يجري	مهاتفة	obj=مع
light	أجرى	يجري	محادثة هاتفية	obj=مع
light	تبادل	يتبادل	اتصال	obj=مع
light	كثف	يكثف	اتصال	obj=مع	obj=ب
frame	telephones/1	source=nsubj	target=obj
text	هاتف رئيس وزراء كندا الرئيس الكيني أمس.
is	CAN telephones KEN
text	أجرى الوزير الياباني اتصالا هاتفيا بنظيره الهندي.
is	JPN telephones IND
text	وأجرت وزيرة الخارجية السويدية مكالمة مع الوزير البيروفي.
is	SWE telephones PER
text	جرى اتصال بين رئيس البرازيل ورئيس البرتغال.
is	BRA telephones PRT
is	PRT telephones BRA

predicate	call_up
verb	اتصل	يتصل
frame	telephones/2	source=nsubj	target=obl:ب
text	اتصل الرئيس المكسيكي بالعاهل المغربي لتهنئته.
is	MEX telephones MAR
text	ولم تتصل فنلندا بالنرويج.
is	FIN telephones NOR negative

predicate	get_call
light	تلقى	يتلقى	اتصال	obj=من
light	تلقى	يتلقى	مكالمة	obj=من
light	تلقى	يتلقى	محادثة هاتفية	obj=من
frame	telephones/3	target=nsubj	source=obl:من
text	تلقى وزير خارجية غانا اتصالا هاتفيا من نظيره الهولندي.
is	NLD telephones GHA

predicate	discuss
verb	بحث	يبحث
verb	ناقش	يناقش
verb	استعرض	يستعرض
verb	تدارس	يتدارس
verb	تباحث	يتباحث
verb	تناقش	يتناقش
verb	تحادث	يتحادث
verb	تناول	يتناول
noun	بحث	obj=مع
noun	مناقشة	plural=مناقشات	obj=مع
noun	نقاش	plural=نقاشات	obj=مع
noun	مباحثات	obj=مع
noun	محادثات	obj=مع
noun	تباحث	obj=مع
noun	تداول	obj=مع
light	أجرى	يجري	مباحثات	obj=مع
light	أجرى	يجري	محادثات	obj=مع
light	أجرى	يجري	نقاش	obj=مع
light	عقد	يعقد	نقاش	obj=مع
light	أجرى	يجري	مناقشة	obj=مع
light	عقد	يعقد	مناقشة	obj=مع
light	عقد	يعقد	مباحثات	obj=مع
light	عقد	يعقد	محادثات	obj=مع
light	استأنف	يستأنف	مباحثات	obj=مع
light	استأنف	يستأنف	محادثات	obj=مع
light	بدأ	يبدأ	مباحثات	obj=مع
light	بدأ	يبدأ	محادثات	obj=مع
light	واصل	يواصل	مباحثات	obj=مع
light	واصل	يواصل	محادثات	obj=مع
light	اختتم	يختتم	مباحثات	obj=مع
light	اختتم	يختتم	محادثات	obj=مع
light	أنهى	ينهي	محادثات	obj=مع
light	استهل	يستهل	محادثات	obj=مع
light	افتتح	يفتتح	محادثات	obj=مع
light	أنهى	ينهي	مباحثات	obj=مع
light	استهل	يستهل	مباحثات	obj=مع
light	افتتح	يفتتح	مباحثات	obj=مع
frame	discusses_with/1	source=nsubj	target=obl:مع
text	بحث وزير النفط النرويجي مع نظيره الهندي أسعار الطاقة.
is	NOR discusses_with IND
text	وناقش رئيس كينيا وإثيوبيا مشاريع الري.
is	KEN discusses_with ETH
is	ETH discusses_with KEN
text	أجرت وزيرة التجارة الأسترالية محادثات مع اليابان.
is	AUS discusses_with JPN
text	تبحث كندا مع المكسيك خفض الرسوم.
is	CAN discusses_with MEX
text	المحادثات بين تشيلي وبوليفيا بدأت أمس.
is	CHL discusses_with BOL
is	BOL discusses_with CHL
frame	none/11	source=nsubj	content=obl:عن
text	بحثت الشرطة الإسبانية عن السيارة.
is	nothing
frame	discusses_with/2	source=nsubj	content=obj	block=obj:كتاب	block=obj:أدوية	block=obj:دواء	block=obj:علاج	block=obj:طعام	block=obj:عشاء	block=obj:غداء	block=obj:إفطار	block=obj:فطور	block=obj:سحور	block=obj:وجبة	block=obj:وجبات	block=obj:مشروبات	block=obj:كحول	block=obj:قهوة	block=obj:شاي	block=obj:حبوب	block=obj:عقار	block=obj:عقاقير	block=obj:جرعة	block=obj:خمر	block=obj:أحداث
text	ناقش البرلمان البولندي الموازنة أمس.
is	POL discusses_with -
text	تناول الوزير الكيني الكتاب.
is	nothing
frame	discusses_with/3	source=nsubj	content=obl:في	block=obl:عن
text	ويبحث مجلس الأمن الدولي في الوضع الإنساني.
is	UN discusses_with -

predicate	deliberate
verb	تداول	يتداول
frame	discusses_with/90	source=nsubj	target=obl:مع?	content=obl:في
text	تداول الرئيس الغاني مع السفير الكندي في شؤون المنطقة.
is	GHA discusses_with CAN
frame	discusses_with/91	source=nsubj	target=obl:مع	content=obj
text	تداول الوزير الكيني الوضع مع نظيره الهندي.
is	KEN discusses_with IND
frame	discusses_with/92	source=nsubj	target=obl:مع
text	تداول الوزير الكيني مع نظيره الهندي أمس.
is	KEN discusses_with IND

predicate	talk_with
verb	تحدث	يتحدث
frame	discusses_with/4	source=nsubj	target=obl:مع
text	تحدث رئيس وزراء أيرلندا مع الرئيس الكولومبي مساء.
is	IRL discusses_with COL

predicate	exchange_views
frame	discusses_with/5	source=nsubj	target=obl:مع	content=noun:آراء
text	تبادل الوزير الفنلندي الآراء مع السفير الكيني.
is	FIN discusses_with KEN
frame	discusses_with/6	source=nsubj	target=obl:مع	content=noun:وجهات
text	تبادل رئيسا بيرو والإكوادور وجهات النظر.
is	PER discusses_with ECU
is	ECU discusses_with PER
frame	discusses_with/7	source=nsubj	target=obl:مع	content=noun:حديث
text	وتبادل العاهل المغربي الحديث مع رئيس غانا.
is	MAR discusses_with GHA
frame	writes_to/1	source=nsubj	target=obl:مع	content=noun:رسائل
text	تبادلت الهند رسائل مع اليابان.
is	IND writes_to JPN
frame	visits/5	source=nsubj	target=obl:مع	content=noun:زيارات
text	تتبادل كندا الزيارات مع المكسيك.
is	CAN visits MEX

predicate	consult
verb	تشاور	يتشاور
verb	تواصل	يتواصل
verb	تنادى	يتنادى
noun	تشاور	obj=مع
noun	مشاورات	obj=مع
noun	تواصل	obj=مع
light	أجرى	يجري	مشاورات	obj=مع
light	عقد	يعقد	مشاورات	obj=مع
light	بدأ	يبدأ	مشاورات	obj=مع
light	استأنف	يستأنف	مشاورات	obj=مع
light	واصل	يواصل	مشاورات	obj=مع
light	اختتم	يختتم	مشاورات	obj=مع
light	أنهى	ينهي	مشاورات	obj=مع
light	كثف	يكثف	مشاورات	obj=مع
light	أجرى	يجري	تشاور	obj=مع
light	عقد	يعقد	تشاور	obj=مع
frame	consults/2	source=nsubj	target=obl:مع
text	تتشاور الدنمارك مع السويد بشأن الجسر.
is	DNK consults SWE
text	تواصل السفير الأرجنتيني مع وزير الثقافة الياباني.
is	ARG consults JPN
text	وأجرى الرئيس السنغالي مشاورات مع غانا.
is	SEN consults GHA
text	تشاور وزيرا دفاع كندا وبلجيكا.
is	CAN consults BEL
is	BEL consults CAN

predicate	ask_advice
verb	استشار	يستشير
verb	شاور	يشاور
noun	استشارة	plural=استشارات
frame	consults/3	source=nsubj	target=obj
text	استشارت كولومبيا الأمم المتحدة قبل القرار.
is	COL consults UN

predicate	negotiate
verb	تفاوض	يتفاوض
verb	تحاور	يتحاور
verb	تساوم	يتساوم
noun	تفاوض	obj=مع
noun	مفاوضات	obj=مع
noun	حوار	plural=حوارات	obj=مع
noun	تحاور	obj=مع
light	أجرى	يجري	مفاوضات	obj=مع
light	عقد	يعقد	مفاوضات	obj=مع
light	بدأ	يبدأ	مفاوضات	obj=مع
light	استأنف	يستأنف	مفاوضات	obj=مع
light	واصل	يواصل	مفاوضات	obj=مع
light	خاض	يخوض	مفاوضات	obj=مع
light	أطلق	يطلق	مفاوضات	obj=مع
light	أنهى	ينهي	مفاوضات	obj=مع
light	اختتم	يختتم	مفاوضات	obj=مع
light	دخل	يدخل	مفاوضات	prep=في	obj=مع
light	أجرى	يجري	حوار	obj=مع
light	بدأ	يبدأ	حوار	obj=مع
light	استأنف	يستأنف	حوار	obj=مع
light	أطلق	يطلق	حوار	obj=مع
light	فتح	يفتح	حوار	obj=مع
light	عقد	يعقد	حوار	obj=مع
frame	negotiates_with/1	source=nsubj	target=obl:مع
text	تتفاوض نيوزيلندا مع الهند على اتفاق للتجارة.
is	NZL negotiates_with IND
text	واستأنفت بولندا المفاوضات مع ألمانيا.
is	POL negotiates_with DEU
text	دخلت كينيا في مفاوضات مع أوغندا.
is	KEN negotiates_with UGA
text	المفاوضات بين المكسيك وكندا صعبة.
is	MEX negotiates_with CAN
is	CAN negotiates_with MEX
text	لن تتفاوض إسبانيا مع المغرب اليوم.
is	ESP negotiates_with MAR negative

predicate	negotiate_directly
verb	فاوض	يفاوض
verb	حاور	يحاور
verb	ساوم	يساوم
noun	مساومة	plural=مساومات	obj=مع
frame	negotiates_with/2	source=nsubj	target=obj
text	تفاوض الحكومة الكولومبية المكسيك على ثمن القمح.
is	COL negotiates_with MEX
text	حاورت إندونيسيا أستراليا.
is	IDN negotiates_with AUS

predicate	mediate
verb	توسط	يتوسط
noun	توسط	obj=بين
noun	وساطة	plural=وساطات	obj=بين
light	قام	يقوم	وساطة	prep=ب	obj=بين
light	أجرى	يجري	وساطة	obj=بين
light	قاد	يقود	وساطة	obj=بين
light	تولى	يتولى	وساطة	obj=بين
light	بذل	يبذل	وساطة	obj=بين
frame	mediates/1	source=nsubj	target=obl:بين
text	تتوسط النرويج بين كولومبيا وبيرو منذ عام.
is	NOR mediates COL
is	NOR mediates PER
text	وقاد المغرب وساطة بين غانا وتوغو.
is	MAR mediates GHA
is	MAR mediates TGO
frame	mediates/2	source=nsubj	target=obl:لدى
text	توسط رئيس كينيا لدى إثيوبيا لإطلاق البحارة.
is	KEN mediates ETH
frame	mediates/71341	source=nsubj	content=obl:في:إفراج
text	توسطت كندا في الإفراج عن ثلاثة صيادين.
is	CAN mediates -
frame	mediates/71342	source=nsubj	content=obl:في:اتفاق
text	توسطت قطر في اتفاق الهدنة.
is	QAT mediates -
frame	mediates/71343	source=nsubj	content=obl:في:إطلاق
text	توسطت كندا في إطلاق ثلاثة صيادين.
is	CAN mediates -
frame	mediates/3	source=nsubj	target=obl:في
text	وتوسطت الهند في النزاع بين نيبال وبوتان.
is	IND mediates -

predicate	send_letter
light	بعث	يبعث	رسالة	prep=ب	obj=إلى	obj=ل
light	بعث	يبعث	برقية	prep=ب	obj=إلى	obj=ل
light	بعث	يبعث	رسالة	obj=إلى	obj=ل
light	بعث	يبعث	برقية	obj=إلى	obj=ل
light	أرسل	يرسل	رسالة	obj=إلى	obj=ل
light	أرسل	يرسل	برقية	obj=إلى	obj=ل
light	أرسل	يرسل	رسالة	prep=ب	obj=إلى	obj=ل
light	وجه	يوجه	رسالة	obj=إلى	obj=ل
light	توجه	يتوجه	رسالة	prep=ب	obj=إلى	obj=ل
light	وجه	يوجه	برقية	obj=إلى	obj=ل
light	رفع	يرفع	برقية	obj=إلى	obj=ل
light	كتب	يكتب	رسالة	obj=إلى	obj=ل
light	وجه	يوجه	مراسلة	obj=إلى
light	بعث	يبعث	مراسلة	prep=ب	obj=إلى
light	أرسل	يرسل	مراسلة	obj=إلى
light	وجه	يوجه	خطاب	obj=إلى
light	بعث	يبعث	خطاب	prep=ب	obj=إلى
light	أرسل	يرسل	خطاب	obj=إلى
light	وجه	يوجه	مكتوب	obj=إلى
light	بعث	يبعث	مكتوب	prep=ب	obj=إلى
light	أرسل	يرسل	مكتوب	obj=إلى
light	وجه	يوجه	مذكرة	obj=إلى
light	توجه	يتوجه	مذكرة	prep=ب	obj=إلى
light	بعث	يبعث	مذكرة	prep=ب	obj=إلى
light	أرسل	يرسل	مذكرة	obj=إلى
light	وجه	يوجه	كتاب	obj=إلى
light	بعث	يبعث	كتاب	prep=ب	obj=إلى
light	أرسل	يرسل	كتاب	obj=إلى
noun	رسالة	plural=رسائل	obj=إلى	obj=ل
noun	برقية	plural=برقيات	obj=إلى	obj=ل
frame	writes_to/2	source=nsubj	target=obj!	block=noun:احتجاج	block=noun:تهنئة	block=noun:تهنئات	block=noun:تعزية	block=noun:عزاء	block=noun:مواساة	block=noun:شكر	block=noun:تضامن
text	بعث رئيس تشيلي برسالة إلى رئيس وزراء كندا.
is	CHL writes_to CAN
text	وجه رئيس البرلمان الكيني مراسلة إلى رئيس كندا.
is	KEN writes_to CAN
text	ووجهت وزيرة الصحة الإسبانية رسالة إلى البرتغال.
is	ESP writes_to PRT
text	أرسل السفير الكيني رسالة إلى العاهل المغربي.
is	KEN writes_to MAR

predicate	write_directly
verb	راسل	يراسل
noun	مراسلة	plural=مراسلات	obj=مع
frame	writes_to/3	source=nsubj	target=obj
text	راسل الوزير البولندي الأمم المتحدة مرارا.
is	POL writes_to UN

predicate	cable
verb	أبرق	يبرق
frame	writes_to/4	source=nsubj	target=obl:إلى
text	أبرق الرئيس الغاني إلى رئيس البرازيل معزيا.
is	GHA writes_to BRA

predicate	get_letter
light	تسلم	يتسلم	رسالة	obj=من
light	تلقى	يتلقى	رسالة	obj=من
light	تلقى	يتلقى	برقية	obj=من
light	تسلم	يتسلم	برقية	obj=من
light	استلم	يستلم	رسالة	obj=من
frame	writes_to/5	target=nsubj	source=obl:من	block=noun:تهنئة
text	تسلم العاهل المغربي رسالة من الرئيس الهندي.
is	IND writes_to MAR
text	وتلقت رئيسة بيرو برقيات من فنلندا والنرويج.
is	FIN writes_to PER
is	NOR writes_to PER

predicate	arrive_in_place
verb	حل	يحل
verb	نزل	ينزل
frame	visits/21	source=nsubj	target=obl:ب	content=obl:في:زيارة
text	حل الرئيس البيروفي أمس بكندا في زيارة رسمية.
is	PER visits CAN
frame	visits/22	source=nsubj	target=obl:ب	content=obl:في_إطار
text	حل الوزير الكيني اليوم بالهند في إطار جولة.
is	KEN visits IND

predicate	bring_together_in
verb	جمع	يجمع
verb	ضم	يضم
frame	meets/57000	source=obj	target=obl:ب?	target=obl:مع?	content=nsubj:لقاء
text	وقال الوزير الكندي إن لقاء جمع أمس الرئيس الهندي بنظيره الكيني كان جيدا.
is	CAN says -
is	IND meets KEN
text	على هامش لقاء ثنائي جمع وزير الدفاع الكندي مع نظيره الكيني.
is	CAN meets KEN
text	وقال إن اللقاء الذي جمع الرئيسين الكندي والهندي كان جيدا.
is	CAN meets IND
is	IND meets CAN
frame	meets/57001	source=obj	target=obl:ب?	target=obl:مع?	content=nsubj:اجتماع
text	وضم الاجتماع الوزيرين الكندي والهندي في نيروبي.
is	CAN meets IND
is	IND meets CAN
text	على هامش اجتماع جمع وزير الدفاع الكندي بنظيره الكيني.
is	CAN meets KEN
text	عقد اجتماع جمع وزيري الدفاع الكندي والهندي.
is	CAN meets IND
is	IND meets CAN
frame	meets/57002	source=obj	target=obl:ب?	target=obl:مع?	content=nsubj:قمة
text	جمعت القمة الرئيسين الكندي والهندي في نيروبي.
is	CAN meets IND
is	IND meets CAN
frame	meets/57003	source=obj	target=obl:ب?	target=obl:مع?	content=nsubj:جلسة
text	على هامش جلسة جمعت وزير الدفاع الكندي بنظيره الكيني.
is	CAN meets KEN
frame	meets/57004	source=obj	target=obl:ب?	target=obl:مع?	content=nsubj:محادثات
text	وتحدث الوزير الكندي عن المحادثات التي جمعت الرئيس الهندي بنظيره الكيني.
is	CAN says -
is	IND meets KEN
frame	meets/57005	source=obj	target=obl:ب?	target=obl:مع?	content=nsubj:مباحثات
text	وتحدث الوزير الكندي عن المباحثات التي جمعت الرئيس الهندي بنظيره الكيني.
is	CAN says -
is	IND meets KEN
frame	meets/57006	source=obj	target=obl:ب?	target=obl:مع?	content=nsubj:مشاورات
text	وتحدث الوزير الكندي عن المشاورات التي جمعت الرئيس الهندي بنظيره الكيني.
is	CAN says -
is	IND meets KEN
frame	meets/57008	source=obj	target=obl:ب?	target=obl:مع?	content=nsubj:حوار
text	وتحدث الوزير الكندي عن الحوار الذي جمع الرئيس الهندي بنظيره الكيني.
is	CAN says -
is	IND meets KEN
frame	meets/57009	source=obj	target=obl:ب?	target=obl:مع?	content=nsubj:خلوة
text	وتحدث الوزير الكندي عن الخلوة التي جمعت الرئيس الهندي بنظيره الكيني.
is	CAN says -
is	IND meets KEN
frame	meets/57010	source=obj	target=obl:ب?	target=obl:مع?	content=nsubj:عشاء
text	وتحدث الوزير الكندي عن العشاء الذي جمع الرئيس الهندي بنظيره الكيني.
is	CAN says -
is	IND meets KEN
frame	meets/57011	source=obj	target=obl:ب?	target=obl:مع?	content=nsubj:غداء
text	وتحدث الوزير الكندي عن الغداء الذي جمع الرئيس الهندي بنظيره الكيني.
is	CAN says -
is	IND meets KEN
frame	meets/57012	source=obj	target=obl:ب?	target=obl:مع?	content=nsubj:مأدبة
text	وتحدث الوزير الكندي عن المأدبة التي جمعت الرئيس الهندي بنظيره الكيني.
is	CAN says -
is	IND meets KEN
frame	meets/57013	source=obj	target=obl:ب?	target=obl:مع?	content=nsubj:مؤتمر
text	وتحدث الوزير الكندي عن المؤتمر الذي جمع الرئيس الهندي بنظيره الكيني.
is	CAN says -
is	IND meets KEN
frame	meets/57015	source=obj	target=obl:ب?	target=obl:مع?	content=nsubj:مقابلة
text	وتحدث الوزير الكندي عن المقابلة التي جمعت الرئيس الهندي بنظيره الكيني.
is	CAN says -
is	IND meets KEN

predicate	bring_together
verb	جمع	يجمع
frame	meets/88200	source=obl:بين	content=nsubj:لقاء
text	وكان اللقاء الذي جمع بين الوزير الكندي والسفير الهندي مثمرا.
is	CAN meets IND
is	IND meets CAN
frame	meets/88201	source=obl:بين	content=nsubj:اجتماع
text	ضم نيروبي اجتماع جمع بين الوزير الكندي والسفير الهندي.
is	CAN meets IND
is	IND meets CAN
frame	meets/60	source=obj	target=obl:مع
text	وتحدث الوزير الكندي عن اللقاء الذي جمعه مع نظيره الكيني.
is	CAN says -
is	CAN meets KEN
frame	meets/61	source=obj	target=obl:ب
text	وتحدث الوزير الكندي عن اللقاء الذي جمعه بنظيره الكيني.
is	CAN says -
is	CAN meets KEN
frame	meets/63	source=nsubj	target=obl:ب	block=obj
text	وخلال اللقاء الذي جمع الوزير الهندي بنظيره الياباني أمس.
is	IND meets JPN
frame	meets/64	source=nsubj	target=obl:مع	block=obj
text	وخلال اللقاء الذي جمع الوزير الهندي مع نظيره الياباني أمس.
is	IND meets JPN

predicate	raise_with
verb	أثار	يثير
verb	طرح	يطرح
frame	discusses_with/8000	source=nsubj	target=obl:مع	content=obj:ملف
text	وأثارت السويد مع بولندا ملف الصيد.
is	SWE discusses_with POL
frame	discusses_with/8001	source=nsubj	target=obl:مع	content=obj:قضية
text	أثار الوزير الكيني مع نظيره الأوغندي قضية الحدود.
is	KEN discusses_with UGA
frame	discusses_with/8002	source=nsubj	target=obl:مع	content=obj:مسألة
text	أثارت كندا مع اليابان مسألة الرسوم.
is	CAN discusses_with JPN
frame	discusses_with/8003	source=nsubj	target=obl:مع	content=obj:موضوع
text	سيثير الرئيس الغاني مع الهند موضوع الديون.
is	GHA discusses_with IND
frame	discusses_with/8004	source=nsubj	target=obl:مع	content=obj:قضايا
text	أثارت النرويج مع كندا قضايا الصيد.
is	NOR discusses_with CAN

predicate	reach_for
verb	وصل	يصل
verb	سافر	يسافر
verb	طار	يطير
frame	visits/8000	source=nsubj	target=obl:ل	block=obl:ل:نتائج	block=obl:ل:نتيجة	block=obl:ل:حل	block=obl:ل:حلول	block=obl:ل:اتفاق	block=obl:ل:سلطة	block=obl:ل:حكم	block=obl:ل:رئاسة	block=obl:ل:منصب	block=obl:ل:مرحلة	block=obl:ل:نهائي	block=obl:ل:نصف	block=obl:ل:دور	block=obl:ل:درجة	block=obl:ل:مستوى	block=obl:ل:حد	block=obl:ل:هدف	block=obl:ل:أهداف	block=obl:ل:طريق	block=obl:ل:معلومات	block=obl:ل:حقيقة	block=obl:ل:صيغة	block=obl:ل:توافق	block=obl:ل:تسوية	block=obl:ل:تفاهم	block=obl:ل:مشاركة	block=obl:ل:لقاء	block=obl:ل:حضور	block=obl:ل:علاج	block=obl:ل:دراسة	block=obl:ل:إجراء	block=obl:ل:عدد	block=obl:ل:مليون	block=obl:ل:ألف	block=obl:ب	block=obl:إلى	block=obl:في	block=obl:على
text	وصل وزير الدفاع الكيني لكندا أمس.
is	KEN visits CAN
text	سافرت الوزيرة النرويجية لطوكيو.
is	NOR visits JPN

# A rift that is healed.
predicate	heal_rift
verb	رأب	يرأب
noun	رأب
frame	mediates/9802	source=nsubj	target=obl:بين	content=noun:صدع
text	رأبت النرويج الصدع بين كولومبيا وبيرو.
is	NOR mediates COL
is	NOR mediates PER

predicate	honour_with_reception
verb	خص	يخص
frame	hosts/71000	source=nsubj	target=obj!	content=obl:ب:استقبال
text	خصت تشيلي الوزير الكوبي باستقبال رسمي.
is	CHL hosts CUB
frame	hosts/71001	source=nsubj	target=obj!	content=obl:ب:حفاوة
text	خصت اليابان الوزير الهندي بحفاوة بالغة.
is	JPN hosts IND

predicate	enjoy_reception
verb	حظي	يحظى
frame	hosts/71002	target=nsubj	source=obl:من!	content=obl:ب:استقبال
text	حظي الوفد الغاني باستقبال حافل من أوغندا.
is	UGA hosts GHA
frame	visits/71000	source=nsubj	target=obl:في!	content=obl:ب:استقبال
text	حظي رئيس البرازيل باستقبال حار في روسيا.
is	BRA visits RUS
frame	hosts/71003	target=nsubj	source=obl:من!	content=obl:ب:حفاوة
text	حظي الوفد البلجيكي بحفاوة من كندا.
is	CAN hosts BEL

predicate	betake_oneself
verb	تحول	يتحول
verb	انتقل	ينتقل
frame	visits/71001	source=nsubj	target=obl:إلى!	content=obl:ل:ملاقاة
text	تحول وزير كينيا إلى تركيا لملاقاة نظيره.
is	KEN visits TUR
frame	visits/71002	source=nsubj	target=obl:إلى!	content=obl:ل:لقاء
text	تحول وزير بولندا إلى كوبا للقاء نظيره.
is	POL visits CUB
frame	visits/71003	source=nsubj	target=obl:إلى!	content=obl:ل:مقابلة
text	تحول وزير النرويج إلى الهند لمقابلة نظيره.
is	NOR visits IND
frame	visits/71004	source=nsubj	target=obl:إلى!	content=obl:ل:إجراء
text	تحول وزير تشيلي إلى غانا لإجراء محادثات.
is	CHL visits GHA
frame	visits/71005	source=nsubj	target=obl:إلى!	content=obl:ل:حضور
text	تحول وزير اليابان إلى روسيا لحضور ندوة.
is	JPN visits RUS
is	JPN attends -
frame	visits/71006	source=nsubj	target=obl:إلى!	content=obl:ل:بحث
text	تحول وزير أوغندا إلى بلجيكا لبحث الملف.
is	UGA visits BEL
frame	visits/71007	source=nsubj	target=obl:إلى!	content=obl:ل:عقد
text	تحول وزير البرازيل إلى تركيا لعقد لقاءات.
is	BRA visits TUR
is	BRA meets -
frame	visits/71008	source=nsubj	target=obl:إلى!	content=obl:في:زيارة
text	تحول وزير كندا إلى كوبا في زيارة عمل.
is	CAN visits CUB

predicate	leave_after_visit
verb	غادر	يغادر
frame	visits/71009	source=nsubj	target=obj!	content=obl:بعد:زيارة
text	غادر رئيس كينيا الهند بعد زيارة رسمية.
is	KEN visits IND
frame	visits/71010	source=nsubj	target=obj!	content=obl:بعد:زيارات
text	غادر رئيس بولندا غانا بعد زيارات عدة.
is	POL visits GHA
frame	visits/71011	source=nsubj	target=obj!	content=obl:بعد:محادثات
text	غادر رئيس النرويج روسيا بعد محادثات طويلة.
is	NOR visits RUS
frame	visits/71012	source=nsubj	target=obj!	content=obl:بعد:مباحثات
text	غادر رئيس تشيلي بلجيكا بعد مباحثات طويلة.
is	CHL visits BEL
frame	visits/71013	source=nsubj	target=obj!	content=obl:بعد:لقاء
text	غادر رئيس اليابان تركيا بعد لقاء قصير.
is	JPN visits TUR
frame	visits/71014	source=nsubj	target=obj!	content=obl:في_ختام:زيارة
text	غادر رئيس أوغندا كوبا في ختام زيارة رسمية.
is	UGA visits CUB
frame	visits/71015	source=nsubj	target=obj!	content=obl:في_ختام:جولة
text	غادر رئيس البرازيل الهند في ختام جولة.
is	BRA visits IND

predicate	return_from_visit
verb	عاد	يعود
frame	visits/71016	source=nsubj	target=obl:من!	content=obl:بعد:زيارة
text	عاد وفد كندا من غانا بعد زيارة رسمية.
is	CAN visits GHA
frame	visits/71017	source=nsubj	target=obl:من!	content=obl:بعد:محادثات
text	عاد وفد كينيا من روسيا بعد محادثات طويلة.
is	KEN visits RUS
frame	visits/71018	source=nsubj	target=obl:من!	content=obl:بعد:مباحثات
text	عاد وفد بولندا من بلجيكا بعد مباحثات طويلة.
is	POL visits BEL
frame	visits/71019	source=nsubj	target=obl:من!	content=obl:بعد:جولة
text	عاد وفد النرويج من تركيا بعد جولة.
is	NOR visits TUR

predicate	hear_from
verb	استمع	يستمع
verb	اطلع	يطلع
frame	consults/71000	source=nsubj	target=obl:من!	content=obl:إلى
text	استمع وزير تشيلي من السفير الكوبي إلى شرح عن الوضع.
is	CHL consults CUB
frame	consults/71001	source=nsubj	target=obl:من!	content=obl:على
text	اطلع وزير اليابان من السفير الهندي على الوضع.
is	JPN consults IND

predicate	receive_briefing
verb	تلقى	يتلقى
verb	تسلم	يتسلم
verb	استمع	يستمع
frame	consults/71003	source=nsubj	target=obl:من!	content=noun:إحاطة
text	تلقى وزير البرازيل إحاطة من السفير الروسي.
is	BRA consults RUS
frame	consults/71004	source=nsubj	target=obl:من!	content=noun:شرح
text	تلقى وزير كندا شرحا من السفير البلجيكي.
is	CAN consults BEL
frame	consults/71005	source=nsubj	target=obl:من!	content=noun:إيجاز
text	تلقى وزير كينيا إيجازا من السفير التركي.
is	KEN consults TUR
frame	consults/71006	source=nsubj	target=obl:من!	content=noun:تقرير
text	تلقى وزير بولندا تقريرا من السفير الكوبي.
is	POL consults CUB
frame	consults/71009	source=nsubj	target=obl:من!	content=noun:مبادرة
text	تلقى وزير اليابان مبادرة من السفير الروسي.
is	JPN consults RUS
frame	consults/71010	source=nsubj	target=obl:من!	content=noun:رد
text	تلقى وزير أوغندا ردا من السفير البلجيكي.
is	UGA consults BEL
frame	invites/71000	target=nsubj	source=obl:من!	content=noun:دعوة
text	تلقى وزير البرازيل دعوة من السفير التركي.
is	TUR invites BRA

predicate	sponsor_accord
verb	رعى	يرعى
verb	احتضن	يحتضن
verb	قاد	يقود
verb	أدار	يدير
verb	سهل	يسهل
verb	يسر	ييسر
verb	رتب	يرتب
verb	نسق	ينسق
verb	استضاف	يستضيف
verb	دبر	يدبر
frame	mediates/71000	source=nsubj	target=obl:بين	content=obj:اتفاق
text	رعت كندا اتفاقا بين كوبا والمجر.
is	CAN mediates CUB
is	CAN mediates HUN
is	CUB agrees_with HUN
is	HUN agrees_with CUB
frame	mediates/71001	source=nsubj	target=obl:بين	content=obj:مصالحة
text	رعت كينيا مصالحة بين الهند والمجر.
is	KEN mediates IND
is	KEN mediates HUN
is	IND restores_relations_with HUN
is	HUN restores_relations_with IND
frame	mediates/71002	source=nsubj	target=obl:بين	content=obj:هدنة
text	رعت بولندا هدنة بين غانا والمجر.
is	POL mediates GHA
is	POL mediates HUN
is	GHA ceases_fire HUN
is	HUN ceases_fire GHA
frame	mediates/71003	source=nsubj	target=obl:بين	content=obj:صلح
text	رعت النرويج صلحا بين روسيا والمجر.
is	NOR mediates RUS
is	NOR mediates HUN
frame	mediates/71004	source=nsubj	target=obl:بين	content=obj:لقاء
text	رعت تشيلي لقاء بين بلجيكا والمجر.
is	CHL mediates BEL
is	CHL mediates HUN
is	BEL meets HUN
is	HUN meets BEL
frame	mediates/71005	source=nsubj	target=obl:بين	content=obj:اجتماع
text	رعت اليابان اجتماعا بين تركيا والمجر.
is	JPN mediates TUR
is	JPN mediates HUN
is	TUR meets HUN
is	HUN meets TUR
frame	mediates/71006	source=nsubj	target=obl:بين	content=obj:وساطة
text	رعت أوغندا وساطة بين كوبا والمجر.
is	UGA mediates CUB
is	UGA mediates HUN
frame	mediates/71007	source=nsubj	target=obl:بين	content=obj:تهدئة
text	رعت البرازيل تهدئة بين الهند والمجر.
is	BRA mediates IND
is	BRA mediates HUN
frame	mediates/71008	source=nsubj	target=obl:بين	content=obj:صفقة
text	رعت كندا صفقة بين غانا والمجر.
is	CAN mediates GHA
is	CAN mediates HUN
is	GHA signs_agreement_with HUN
is	HUN signs_agreement_with GHA
frame	mediates/71009	source=nsubj	target=obl:بين	content=obj:مشاورات
text	رعت كينيا مشاورات بين روسيا والمجر.
is	KEN mediates RUS
is	KEN mediates HUN
is	RUS consults HUN
is	HUN consults RUS
frame	mediates/71010	source=nsubj	target=obl:بين	content=obj:مباحثات
text	رعت بولندا مباحثات بين بلجيكا والمجر.
is	POL mediates BEL
is	POL mediates HUN
is	BEL discusses_with HUN
is	HUN discusses_with BEL
frame	mediates/71011	source=nsubj	target=obl:بين	content=obj:تفاهم
text	رعت النرويج تفاهما بين تركيا والمجر.
is	NOR mediates TUR
is	NOR mediates HUN
is	TUR agrees_with HUN
is	HUN agrees_with TUR
frame	mediates/71012	source=nsubj	target=obl:بين	content=obj:تسوية
text	رعت تشيلي تسوية بين كوبا والمجر.
is	CHL mediates CUB
is	CHL mediates HUN
frame	mediates/71013	source=nsubj	target=obl:بين	content=obj:قمة
text	رعت اليابان قمة بين الهند والمجر.
is	JPN mediates IND
is	JPN mediates HUN
is	IND meets HUN
is	HUN meets IND

predicate	show_results_to
verb	عرض	يعرض
verb	قدم	يقدم
verb	شرح	يشرح
verb	أوضح	يوضح
frame	consults/71011	source=nsubj	target=obl:على!	content=obj:نتائج
text	عرض وزير النرويج على نظيره الروسي نتائج الجولة.
is	NOR consults RUS
frame	consults/71012	source=nsubj	target=obl:ل!	content=obj:نتائج
text	عرض وزير تشيلي ل نظيره البلجيكي نتائج الجولة.
is	CHL consults BEL
frame	consults/71013	source=nsubj	target=obl:على!	content=obj:تطورات
text	عرض وزير اليابان على نظيره التركي تطورات الجولة.
is	JPN consults TUR
frame	consults/71014	source=nsubj	target=obl:ل!	content=obj:تطورات
text	عرض وزير أوغندا ل نظيره الكوبي تطورات الجولة.
is	UGA consults CUB
frame	consults/71015	source=nsubj	target=obl:على!	content=obj:مستجدات
text	عرض وزير البرازيل على نظيره الهندي مستجدات الجولة.
is	BRA consults IND
frame	consults/71016	source=nsubj	target=obl:ل!	content=obj:مستجدات
text	عرض وزير كندا ل نظيره الغاني مستجدات الجولة.
is	CAN consults GHA

predicate	attend_talks
light	شارك	يشارك	مفاوضات	prep=في	obj=مع
light	شارك	يشارك	مفاوضة	prep=في	obj=مع
light	شارك	يشارك	حوار	prep=في	obj=مع
light	شارك	يشارك	مشاورات	prep=في	obj=مع
light	شارك	يشارك	جلسة	prep=في	obj=مع
frame	consults/58000	source=nsubj	target=obj?
text	شارك وزير المناخ الهولندي في المفاوضات مع كندا.
is	NLD consults CAN
text	لن تشارك كينيا في الحوار.
is	KEN consults - negative
