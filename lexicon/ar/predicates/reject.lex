# Arabic predicates of CAMEO root 12: reject, refuse, oppose, defy, veto.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.
# 'opposes' numbers below 20 are those of diplomacy.lex.

predicate	reject
verb	رفض	يرفض
verb	أبى	يأبى
noun	رفض	obj=ل
light	أعلن	يعلن	رفض	obj=ل
light	أكد	يؤكد	رفض	obj=ل
light	أعرب	يعرب	رفض	prep=عن	obj=ل
light	عبر	يعبر	رفض	prep=عن	obj=ل
light	أبدى	يبدي	رفض	obj=ل
light	جدد	يجدد	رفض	obj=ل
light	كرر	يكرر	رفض	obj=ل
light	رفض	يرفض	انصياع	obj=ل	obj=إلى
light	رفض	يرفض	امتثال	obj=ل	obj=إلى
light	رفض	يرفض	إذعان	obj=ل
light	رفض	يرفض	خضوع	obj=ل
light	رفض	يرفض	رضوخ	obj=ل
light	رفض	يرفض	استجابة	obj=ل
frame	none/145	source=nsubj	content=noun:كشف
text	قال مسؤول كندي رفض الكشف عن اسمه إن المصنع مغلق.
is	CAN says -
frame	none/146	source=nsubj	content=noun:ذكر
text	أفاد مصدر كيني رفض ذكر اسمه بأن الطريق مقطوع.
is	KEN says -
frame	none/147	source=nsubj	content=noun:إفصاح
text	رفض المصدر المغربي الإفصاح عن هويته.
is	nothing
frame	none/148	source=nsubj	content=noun:نشر
text	رفض المسؤول الهندي نشر اسمه.
is	nothing
frame	refuses_to_negotiate_with/1	source=nsubj	target=obl:مع	content=noun:تفاوض
text	ترفض إثيوبيا التفاوض مع إريتريا.
is	ETH refuses_to_negotiate_with ERI
frame	refuses_to_negotiate_with/2	source=nsubj	target=obl:مع	content=noun:حوار
text	رفضت نيكاراغوا الحوار مع كولومبيا.
is	NIC refuses_to_negotiate_with COL
frame	refuses_to_negotiate_with/3	source=nsubj	target=obl:مع	content=noun:مفاوضات
text	وقد رفض الرئيس البوليفي المفاوضات مع البرازيل.
is	BOL refuses_to_negotiate_with BRA
frame	refuses_to_negotiate_with/4	source=nsubj	target=obl:مع	content=noun:حديث
text	اليابان ترفض الحديث مع كوريا الشمالية.
is	JPN refuses_to_negotiate_with PRK
frame	refuses_to_negotiate_with/5	source=nsubj	target=obj	content=noun:لقاء
text	رفض الرئيس الكوبي لقاء السفير الكندي.
is	CUB refuses_to_negotiate_with CAN
frame	refuses_to_negotiate_with/6	source=nsubj	target=obj	content=noun:استقبال
text	رفضت وزيرة الخارجية السويدية استقبال السفير الهندي.
is	SWE refuses_to_negotiate_with IND
frame	refuses_to_cooperate_with/1	source=nsubj	target=obl:مع	content=noun:تعاون
text	رفضت النيجر التعاون مع فرنسا.
is	NER refuses_to_cooperate_with FRA
frame	refuses_to_cooperate_with/2	source=nsubj	target=obl:مع	content=noun:تعامل
text	يرفض المغرب التعامل مع إسبانيا.
is	MAR refuses_to_cooperate_with ESP
frame	rejects/1	source=nsubj	target=obj	block=noun:تعليق
text	رفضت أستراليا ثلاثة لاجئين إندونيسيين.
is	AUS rejects IDN
text	لم ترفض النرويج السفير البولندي.
is	NOR rejects POL negative
frame	rejects/2	source=nsubj	content=ccomp:أن
text	رفض الرئيس الكيني أن يوقف المشروع.
is	KEN rejects -
frame	rejects/3	source=nsubj	content=obj	block=noun:تعليق
text	رفضت الحكومة المكسيكية المقترح الجديد.
is	MEX rejects -
text	وأكد الرئيس التونسي رفضه للخطة.
is	TUN rejects -
text	كينيا وأوغندا ترفضان القرار الدولي.
is	KEN rejects -
is	UGA rejects -

predicate	turn_down
light	رد	يرد	طلب
light	رد	يرد	دعوى
light	رد	يرد	طعن
frame	rejects/4	source=nsubj	target=obj
text	ردت المحكمة البرازيلية الطلب.
is	BRA rejects -
text	ردت المحكمة الكينية الطعن.
is	KEN rejects -

predicate	rule_out
verb	استبعد	يستبعد
verb	نبذ	ينبذ
noun	نبذ	obj=ل
noun	استبعاد	obj=ل
frame	rejects/5	source=nsubj	target=obj	content=obl:من
text	استبعدت اليابان روسيا من القائمة.
is	JPN rejects RUS
frame	rejects/6	source=nsubj	content=ccomp:أن
text	استبعدت الحكومة الهولندية أن تغير القانون.
is	NLD rejects -
frame	rejects/7	source=nsubj	content=obj
text	استبعد وزير المالية البولندي هذا الخيار.
is	POL rejects -

predicate	renounce
verb	تنصل	يتنصل
verb	تملص	يتملص
verb	تبرأ	يتبرأ
noun	تنصل
noun	تملص
frame	rejects/8	source=nsubj	target=obl:من
text	تنصلت بولندا من ألمانيا.
is	POL rejects DEU
frame	rejects/9	source=nsubj	content=obl:من
text	تنصلت كندا من التزاماتها.
is	CAN rejects -

predicate	oppose
verb	عارض	يعارض
verb	ناهض	يناهض
verb	ناوأ	يناوئ
verb	مانع	يمانع
verb	عادى	يعادي
noun	معارضة	obj=ل
noun	مناهضة	obj=ل
noun	ممانعة	obj=ل
noun	معاداة	obj=ل
light	أعلن	يعلن	معارضة	obj=ل
light	أبدى	يبدي	معارضة	obj=ل
light	أعرب	يعرب	معارضة	prep=عن	obj=ل
light	عبر	يعبر	معارضة	prep=عن	obj=ل
light	أكد	يؤكد	معارضة	obj=ل
light	جدد	يجدد	معارضة	obj=ل
light	كرر	يكرر	معارضة	obj=ل
frame	opposes/20	source=nsubj	target=obj	content=obl:في?
text	تعارض النرويج اليابان في ملف الحيتان.
is	NOR opposes JPN
frame	opposes/21	source=nsubj	content=ccomp:أن
text	لا تعارض السويد أن ينضم الجميع.
is	SWE opposes - negative
frame	opposes/22	source=nsubj	content=obj
text	عارض وزير الداخلية الهندي المشروع.
is	IND opposes -

predicate	object
verb	اعترض	يعترض
noun	اعتراض	plural=اعتراضات
light	أبدى	يبدي	اعتراض
light	سجل	يسجل	اعتراض
light	قدم	يقدم	اعتراض
light	أعرب	يعرب	اعتراض	prep=عن
frame	none/149	source=nsubj	content=noun:طائرة
text	اعترضت المقاتلات الكندية طائرة مجهولة.
is	CAN coerces -
frame	none/150	source=nsubj	content=noun:سفينة
text	اعترض خفر السواحل الإيطالي سفينة مجهولة.
is	ITA coerces -
frame	none/151	source=nsubj	content=noun:صاروخ
text	اعترض الدفاع الجوي الهندي صاروخا.
is	nothing
frame	opposes/23	source=nsubj	target=obl:على
text	اعترضت الهند على كندا في اللجنة.
is	IND opposes CAN
frame	opposes/24	source=nsubj	content=obl:على
text	اعترض المندوب الفنلندي على النص.
is	FIN opposes -
text	لم تبد البرازيل أي اعتراض على الخطة.
is	BRA opposes - negative

predicate	defy
verb	تحدى	يتحدى
verb	خالف	يخالف
verb	عصى	يعصي
verb	تجاهل	يتجاهل
noun	تحد	obj=ل
noun	تحدي	obj=ل
noun	مخالفة	plural=مخالفات	obj=ل
noun	تجاهل	obj=ل
noun	عصيان	obj=ل
frame	defies/1	source=nsubj	target=obj
text	تحدى الرئيس البوليفي البرازيل.
is	BOL defies BRA
text	تتجاهل النيجر الاتحاد الأفريقي.
is	NER defies AU
text	المغرب يتحدى إسبانيا.
is	MAR defies ESP
frame	defies/2	source=nsubj	content=obj
text	تجاهلت حكومة نيكاراغوا القرار.
is	NIC defies -
text	وخالفت كندا القوانين الدولية.
is	CAN defies -

predicate	rebel
verb	تمرد	يتمرد
noun	تمرد
frame	defies/3	source=nsubj	target=obl:على
text	تمرد الجيش الغاني على بريطانيا.
is	GHA defies GBR

predicate	obstruct
verb	عرقل	يعرقل
verb	أعاق	يعيق
verb	عطل	يعطل
verb	أفشل	يفشل
verb	أجهض	يجهض
noun	عرقلة	obj=ل
noun	إعاقة	obj=ل
noun	تعطيل	obj=ل
noun	إفشال
frame	opposes/25	source=nsubj	target=obj
text	تعرقل كندا المكسيك في اللجنة.
is	CAN opposes MEX
frame	opposes/26	source=nsubj	content=obj
text	عرقلت الهند مشروع القرار.
is	IND opposes -
text	وعطلت اليابان التصويت.
is	JPN opposes -

predicate	veto
light	استخدم	يستخدم	فيتو
light	استعمل	يستعمل	فيتو
light	مارس	يمارس	فيتو
light	رفع	يرفع	فيتو
light	استخدم	يستخدم	نقض
light	لجأ	يلجأ	فيتو	prep=إلى
light	لوح	يلوح	فيتو	prep=ب
noun	فيتو
frame	vetoes/1	source=nsubj	target=obl:ضد
text	استخدمت الصين الفيتو ضد النيجر.
is	CHN vetoes NER
text	الفيتو الفرنسي ضد كندا مرفوض.
is	FRA vetoes CAN
frame	vetoes/2	source=nsubj	target=obl:على
text	استخدمت بريطانيا الفيتو على الهند.
is	GBR vetoes IND
frame	vetoes/3	source=nsubj	content=obl:ضد
text	روسيا تستخدم الفيتو ضد مشروع القرار.
is	RUS vetoes -
frame	vetoes/4	source=nsubj	content=obl:على
text	استخدمت فرنسا الفيتو على المشروع.
is	FRA vetoes -
frame	vetoes/5	source=nsubj
text	لجأت الصين إلى الفيتو.
is	CHN vetoes -

predicate	use_veto_right
verb	استخدم	يستخدم
verb	استعمل	يستعمل
noun	استخدام فيتو
noun	استخدام حق نقض
frame	vetoes/6	source=nsubj	target=obl:ضد?	content=noun:حق	block=obl:في
text	استخدمت فرنسا حق النقض ضد كندا.
is	FRA vetoes CAN

predicate	annul
light	ألغى	يلغي	اتفاق
light	ألغى	يلغي	اتفاقية
light	ألغى	يلغي	معاهدة
light	ألغى	يلغي	صفقة
light	ألغى	يلغي	عقد	plural=عقود
light	مزق	يمزق	اتفاق
frame	rejects/10	source=nsubj	target=obl:مع
text	ألغت كندا الاتفاق مع المكسيك.
is	CAN rejects MEX
text	ألغت بولندا المعاهدة مع ألمانيا.
is	POL rejects DEU
frame	rejects/11	source=nsubj	block=obl:مع
text	ألغت السعودية الصفقة.
is	SAU rejects -

predicate	leave_agreement
light	انسحب	ينسحب	اتفاق	prep=من
light	انسحب	ينسحب	اتفاقية	prep=من
light	انسحب	ينسحب	معاهدة	prep=من
light	انسحب	ينسحب	صفقة	prep=من
light	خرج	يخرج	اتفاق	prep=من
light	خرج	يخرج	اتفاقية	prep=من
light	خرج	يخرج	معاهدة	prep=من
light	تنصل	يتنصل	اتفاق	prep=من
light	تنصل	يتنصل	اتفاقية	prep=من
light	تراجع	يتراجع	اتفاق	prep=عن
noun	انسحاب من الاتفاق
noun	انسحاب من الاتفاقية
noun	انسحاب من المعاهدة
noun	الانسحاب من الاتفاق
noun	الانسحاب من الاتفاقية
noun	الانسحاب من المعاهدة
frame	rejects/20	source=nsubj	target=obl:مع
text	انسحبت كندا من الاتفاق التجاري مع النرويج.
is	CAN rejects NOR
text	تنصلت بيرو من الاتفاقية الموقعة مع تشيلي.
is	PER rejects CHL
frame	rejects/21	source=nsubj	block=obl:مع
text	خرجت كندا من المعاهدة.
is	CAN rejects -

predicate	snub
verb	استنكف	يستنكف
verb	تمنع	يتمنع
verb	أحجم	يحجم
noun	إحجام
frame	rejects/12	source=nsubj	content=obl:عن
text	استنكفت إندونيسيا عن الرد.
is	IDN rejects -
text	أحجمت النمسا عن المشاركة.
is	AUT rejects -
