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
light	أظهر	يظهر	رفض	obj=ل
light	سجل	يسجل	رفض	obj=ل
light	أبلغ	يبلغ	رفض	obj=ل
light	رد	يرد	رفض	prep=ب	obj=على
frame	rejects/75000	source=nsubj	target=obj!	content=noun:طلب
text	رفضت كينيا طلب أوغندا الإفراج عن الباحث النرويجي.
is	UGA asks KEN
is	KEN rejects UGA
text	ورفضت الخارجية الكينية طلب السلطات الأوغندية تسليم التاجر.
is	UGA asks KEN
is	KEN rejects UGA
frame	refuses_to_negotiate_with/5000	source=nsubj	target=obl:مع	content=noun:جلوس
text	رفضت النيجر الجلوس مع فرنسا.
is	NER refuses_to_negotiate_with FRA
frame	refuses_to_negotiate_with/5001	source=nsubj	target=obl:مع	content=noun:اجتماع
text	رفضت النيجر الاجتماع مع فرنسا.
is	NER refuses_to_negotiate_with FRA
frame	refuses_to_negotiate_with/5002	source=nsubj	target=obl:مع	content=noun:تحاور
text	رفضت النيجر التحاور مع فرنسا.
is	NER refuses_to_negotiate_with FRA
frame	refuses_to_negotiate_with/5003	source=nsubj	target=obl:مع	content=noun:محادثات
text	رفضت النيجر المحادثات مع فرنسا.
is	NER refuses_to_negotiate_with FRA
frame	refuses_to_negotiate_with/5004	source=nsubj	target=obl:مع	content=noun:تحدث
text	رفضت النيجر التحدث مع فرنسا.
is	NER refuses_to_negotiate_with FRA
frame	rejects/5012	source=nsubj	target=obl:إلى	content=noun:تسليم
text	رفضت النيجر تسليم المخطوطات إلى فرنسا.
is	NER rejects FRA
frame	rejects/5013	source=nsubj	target=obl:إلى	content=noun:بيع
text	رفضت النيجر بيع المخطوطات إلى فرنسا.
is	NER rejects FRA
frame	rejects/5014	source=nsubj	target=obl:إلى	content=noun:إعادة
text	رفضت النيجر إعادة المخطوطات إلى فرنسا.
is	NER rejects FRA
frame	rejects/5015	source=nsubj	target=obl:ب	content=noun:اعتراف
text	رفضت النيجر الاعتراف بفرنسا.
is	NER rejects FRA
frame	rejects/5016	source=nsubj	target=obl:ل	content=noun:اعتذار
text	رفضت النيجر اعتذار كاملا لفرنسا.
is	NER rejects FRA
frame	rejects/5017	source=nsubj	target=obl:ل	content=noun:سماح
text	رفضت النيجر سماح كاملا لفرنسا.
is	NER rejects FRA
frame	rejects/5018	source=nsubj	target=obl:ل	content=noun:تنازل
text	رفضت النيجر تنازل كاملا لفرنسا.
is	NER rejects FRA
frame	rejects/5019	source=nsubj	target=obl:ل	content=noun:تسليم
text	رفضت النيجر تسليم كاملا لفرنسا.
is	NER rejects FRA
frame	rejects/5020	source=nsubj	target=obl:من	content=noun:اعتذار
text	رفضت النيجر الاعتذار من فرنسا.
is	NER rejects FRA
frame	rejects/5021	source=nsubj	target=obl:من	content=noun:انسحاب
text	رفضت النيجر الانسحاب من فرنسا.
is	NER rejects FRA
frame	rejects/5022	source=nsubj	target=obl:عن	content=noun:إفراج
text	رفضت النيجر الإفراج عن السفير الكندي.
is	NER rejects CAN
frame	rejects/5023	source=nsubj	target=obl:عن	content=noun:رفع
text	رفضت النيجر الرفع عن السفير الكندي.
is	NER rejects CAN
frame	none/145	source=nsubj	content=noun:كشف
text	قال مسؤول كندي رفض الكشف عن اسمه إن المصنع مغلق.
is	CAN says -
frame	none/146	source=nsubj	content=noun:ذكر
text	أفاد مصدر كيني رفض ذكر اسمه بأن الطريق مقطوع.
is	KEN says -
frame	none/147	source=nsubj	content=noun:إفصاح
text	رفض المصدر المغربي الإفصاح عن هويته.
is	nothing
frame	none/148	source=nsubj	content=noun:نشر	content=noun:اسم
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
frame	rejects/7010	source=nsubj	block=passive	block=obl:عن	block=noun:كشف	block=noun:ذكر	block=noun:عدم	block=noun:تعليق
text	قررت كندا رفض الاقتراح.
is	CAN rejects -

predicate	turn_down
light	رد	يرد	طلب
light	رد	يرد	دعوى
light	رد	يرد	طعن
light	رد	يرد	التماس	plural=التماسات
light	رد	يرد	استئناف
light	رد	يرد	عرض
light	رد	يرد	مقترح
light	رد	يرد	شكوى
frame	rejects/4	source=nsubj	target=obj
text	ردت المحكمة البرازيلية الطلب.
is	BRA rejects -
text	ردت المحكمة الكينية الطعن.
is	KEN rejects -
text	ردت المحكمة الغانية التماسات قدمها محامون.
is	GHA rejects -

predicate	rule_out
verb	استبعد	يستبعد
noun	استبعاد	obj=ل
frame	rejects/5	source=nsubj	target=obj	content=obl:من
text	استبعدت اليابان روسيا من القائمة.
is	JPN rejects RUS
frame	denies/9730	source=nsubj	content=ccomp:أن
text	استبعدت الحكومة الهولندية أن تغير القانون.
is	NLD denies -
text	لم تستبعد الحكومة الهولندية أن تغير القانون.
is	NLD says -
frame	rejects/7	source=nsubj	content=obj
text	استبعد وزير المالية البولندي هذا الخيار.
is	POL rejects -

predicate	cast_off
verb	نبذ	ينبذ
noun	نبذ	obj=ل
frame	rejects/9732	source=nsubj	target=obj	content=obl:من
text	نبذت اليابان روسيا من القائمة.
is	JPN rejects RUS
frame	rejects/9733	source=nsubj	content=obj
text	نبذ وزير المالية البولندي هذا الخيار.
is	POL rejects -

predicate	renounce
verb	تنصل	يتنصل
verb	تملص	يتملص
verb	تبرأ	يتبرأ
verb	تهرب	يتهرب
verb	تفلت	يتفلت
noun	تنصل
noun	تملص
noun	تهرب
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
verb	خاصم	يخاصم
noun	معارضة	obj=ل
noun	مناهضة	obj=ل
noun	ممانعة	obj=ل
noun	معاداة	obj=ل
noun	مخاصمة	obj=ل
light	أعلن	يعلن	معارضة	obj=ل
light	أبدى	يبدي	معارضة	obj=ل
light	أظهر	يظهر	معارضة	obj=ل
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
light	تقدم	يتقدم	اعتراض	prep=ب
light	أعرب	يعرب	اعتراض	prep=عن
light	عبر	يعبر	اعتراض	prep=عن
frame	none/149	source=nsubj	content=noun:طائرة
text	اعترضت المقاتلات الكندية طائرة مجهولة.
is	CAN coerces -
frame	none/150	source=nsubj	content=noun:سفينة
text	اعترض خفر السواحل الإيطالي سفينة مجهولة.
is	ITA coerces -
frame	fights/6076	source=nsubj	content=noun:صاروخ
text	اعترض الدفاع الجوي الهندي صاروخا.
is	IND fights -
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
verb	عاند	يعاند
noun	تحد	obj=ل
noun	تحدي	obj=ل
noun	مخالفة	plural=مخالفات	obj=ل
noun	تجاهل	obj=ل
noun	عصيان	obj=ل
noun	معاندة	obj=ل
frame	none/9402	source=nsubj?	content=obl:ل:دستور
text	قال الوزير الكيني إن القرار مخالفة للدستور.
is	KEN says -
frame	none/9403	source=nsubj?	content=obl:ل:قانون
text	قال الوزير الكيني إن القرار مخالفة للقانون.
is	KEN says -
frame	none/9404	source=nsubj?	content=obl:ل:قوانين
text	قال الوزير الكيني إن القرار مخالفة للقوانين.
is	KEN says -
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
verb	عوق	يعوق
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
verb	فسخ	يفسخ
verb	أبطل	يبطل
light	ألغى	يلغي	اتفاق
light	ألغى	يلغي	اتفاقية
light	ألغى	يلغي	معاهدة
light	ألغى	يلغي	صفقة
light	ألغى	يلغي	عقد	plural=عقود
light	مزق	يمزق	اتفاق
light	فسخ	يفسخ	عقد
light	فسخ	يفسخ	اتفاق
light	فسخ	يفسخ	اتفاقية
light	فسخ	يفسخ	صفقة
light	أبطل	يبطل	اتفاق
light	أبطل	يبطل	عقد
light	أبطل	يبطل	اتفاقية
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

predicate	refrain
verb	امتنع	يمتنع
frame	rejects/14120	source=nsubj	content=obl:عن:توسط
text	امتنعت كينيا عن التوسط بين الطرفين.
is	KEN rejects -
frame	rejects/14121	source=nsubj	content=obl:عن:تصويت
text	امتنعت كندا عن التصويت على القرار.
is	CAN rejects -
frame	rejects/14122	source=nsubj	content=obl:عن:توقيع
text	امتنعت الهند عن التوقيع على المعاهدة.
is	IND rejects -
frame	rejects/14123	source=nsubj	content=obl:عن:مشاركة
text	امتنعت غانا عن المشاركة في القمة.
is	GHA rejects -
frame	rejects/14124	source=nsubj	content=obl:عن:تدخل
text	امتنعت النرويج عن التدخل في الخلاف.
is	NOR rejects -
frame	rejects/14125	source=nsubj	content=obl:عن:تنفيذ
text	امتنعت بيرو عن تنفيذ الحكم.
is	PER rejects -
frame	rejects/14126	source=nsubj	content=obl:عن:تعاون
text	امتنعت تشيلي عن التعاون مع المحققين.
is	CHL rejects -

predicate	cling_to_refusal
verb	تمسك	يتمسك
verb	أصر	يصر
noun	إصرار
noun	تمسك
frame	rejects/14105	source=nsubj	content=obl:ب:رفض
text	تتمسك كينيا برفضها المقترح.
is	KEN rejects -
frame	rejects/14106	source=nsubj	content=obl:على:رفض
text	أصرت غانا على رفض المقترح.
is	GHA rejects -

predicate	block_resolution
verb	منع	يمنع
verb	عرقل	يعرقل
verb	عطل	يعطل
verb	أعاق	يعيق
verb	أحبط	يحبط
verb	أفشل	يفشل
verb	أجهض	يجهض
frame	rejects/14107	source=nsubj	content=obj:صدور
text	منعت الهند وكندا صدور قرار عن المجلس.
is	IND rejects -
is	CAN rejects -
frame	rejects/14108	source=nsubj	content=obj:تبني
text	عرقلت الصين تبني البيان.
is	CHN rejects -
frame	rejects/14109	source=nsubj	content=obj:اعتماد
text	أحبطت الهند اعتماد مشروع القرار.
is	IND rejects -
frame	rejects/14110	source=nsubj	content=obj:إقرار
text	عطل حزب الله إقرار الموازنة.
is	HEZBOLLAH rejects -
frame	rejects/14111	source=nsubj	content=obj:تمرير
text	أفشل البرلمان الكيني تمرير القانون.
is	KEN rejects -

predicate	snub
verb	استنكف	يستنكف
verb	تمنع	يتمنع
verb	أحجم	يحجم
verb	نكص	ينكص
verb	تقاعس	يتقاعس
verb	تخاذل	يتخاذل
noun	إحجام
noun	تقاعس
frame	rejects/12	source=nsubj	content=obl:عن
text	استنكفت إندونيسيا عن الرد.
is	IDN rejects -
text	أحجمت النمسا عن المشاركة.
is	AUT rejects -

predicate	thwart
verb	أحبط	يحبط
verb	قوض	يقوض
verb	كبح	يكبح
verb	أفسد	يفسد
verb	نسف	ينسف
verb	فرمل	يفرمل
verb	أربك	يربك
verb	ثبط	يثبط
verb	بدد	يبدد
frame	opposes/5000	source=nsubj	target=obj	content=noun:جهود
text	أحبطت غانا جهود البرتغال في اللجنة.
is	GHA opposes PRT
frame	opposes/5001	source=nsubj	target=obj	content=noun:مشروع
text	أحبطت غانا مشروع البرتغال في اللجنة.
is	GHA opposes PRT
frame	opposes/5002	source=nsubj	target=obj	content=noun:مبادرة
text	أحبطت غانا مبادرة البرتغال في اللجنة.
is	GHA opposes PRT
frame	opposes/5003	source=nsubj	target=obj	content=noun:مفاوضات
text	أحبطت غانا مفاوضات البرتغال في اللجنة.
is	GHA opposes PRT
frame	opposes/5004	source=nsubj	target=obj	content=noun:محادثات
text	أحبطت غانا محادثات البرتغال في اللجنة.
is	GHA opposes PRT
frame	opposes/5005	source=nsubj	target=obj	content=noun:مساعي
text	أحبطت غانا مساعي البرتغال في اللجنة.
is	GHA opposes PRT
frame	opposes/5006	source=nsubj	target=obj	content=noun:اتفاق
text	أحبطت غانا اتفاق البرتغال في اللجنة.
is	GHA opposes PRT

predicate	bar_the_way
verb	قطع	يقطع
verb	أوصد	يوصد
verb	أقفل	يقفل
frame	opposes/5007	source=nsubj	target=obl:على	content=noun:طريق
text	قطعت كندا الطريق على المكسيك.
is	CAN opposes MEX
frame	opposes/5008	source=nsubj	target=obl:أمام	content=noun:طريق
text	أوصدت كندا طريق العضوية أمام المكسيك.
is	CAN opposes MEX
frame	opposes/5009	source=nsubj	target=obl:أمام	content=noun:باب
text	أوصدت كندا باب العضوية أمام المكسيك.
is	CAN opposes MEX
frame	opposes/5010	source=nsubj	target=obl:أمام	content=noun:أبواب
text	أوصدت كندا أبواب العضوية أمام المكسيك.
is	CAN opposes MEX

predicate	stand_against
verb	ناضل	يناضل
frame	opposes/5011	source=nsubj	target=obl:ضد
text	ناضل الحزب الغاني ضد البرتغال.
is	GHA opposes PRT

predicate	dispute
verb	نازع	ينازع
noun	منازعة	obj=ل
frame	opposes/5012	source=nsubj	target=obj	content=obl:على
text	نازعت غانا البرتغال على الجزيرة.
is	GHA opposes PRT
frame	opposes/5013	source=nsubj	target=obj	content=obl:في
text	نازعت غانا البرتغال في الجزيرة.
is	GHA opposes PRT

predicate	break_word
verb	نكث	ينكث
noun	نكث
frame	defies/5000	source=nsubj	content=obj
text	نكثت غانا وعودها.
is	GHA defies -
frame	defies/5001	source=nsubj	content=obl:ب
text	نكثت غانا بوعودها.
is	GHA defies -

predicate	fail_obligation
verb	أخل	يخل
verb	حنث	يحنث
verb	استهتر	يستهتر
noun	إخلال
noun	حنث
noun	استهتار
frame	defies/5002	source=nsubj	content=obl:ب	block=noun:سبيل
text	أخلت غانا بالتزاماتها.
is	GHA defies -

predicate	overstep
verb	تجاوز	يتجاوز
verb	تخطى	يتخطى
frame	defies/5022	source=nsubj	content=noun:صلاحيات
text	تجاوزت غانا صلاحيات كثيرة.
is	GHA defies -
frame	defies/5023	source=nsubj	content=noun:قرارات
text	تجاوزت غانا قرارات كثيرة.
is	GHA defies -
frame	defies/5024	source=nsubj	content=noun:صلاحياته
text	تجاوزت غانا صلاحياته كثيرة.
is	GHA defies -
frame	defies/5025	source=nsubj	content=noun:خطوط	content=noun:حمراء
text	تجاوزت غانا الخطوط الحمراء.
is	GHA defies -

predicate	turn_against
verb	انقلب	ينقلب
verb	انشق	ينشق
noun	انشقاق	plural=انشقاقات
frame	defies/5008	source=nsubj	target=obl:على
text	انقلب الجيش الغاني على البرتغال.
is	GHA defies PRT
frame	defies/5009	source=nsubj	target=obl:عن
text	انقلب الجيش الغاني عن البرتغال.
is	GHA defies PRT

predicate	shed_obligation
verb	تحلل	يتحلل
verb	تحرر	يتحرر
frame	rejects/5000	source=nsubj	content=obl:من:التزام
text	تحللت كندا من التزام قديم.
is	CAN rejects -
frame	rejects/5001	source=nsubj	content=obl:من:التزامات
text	تحللت كندا من التزامات قديم.
is	CAN rejects -
frame	rejects/5002	source=nsubj	content=obl:من:اتفاق
text	تحللت كندا من اتفاق قديم.
is	CAN rejects -
frame	rejects/5003	source=nsubj	content=obl:من:تعهدات
text	تحللت كندا من تعهدات قديم.
is	CAN rejects -

predicate	disown
verb	تنكر	يتنكر
noun	تنكر
frame	rejects/5004	source=nsubj	target=obl:ل
text	تنكرت كندا للمكسيك.
is	CAN rejects MEX

predicate	stall
verb	ماطل	يماطل
verb	تعنت	يتعنت
verb	تباطأ	يتباطأ
verb	تثاقل	يتثاقل
verb	راوغ	يراوغ
verb	تلكأ	يتلكأ
verb	تراخى	يتراخى
verb	داور	يداور
noun	تعنت
noun	تلكؤ
frame	opposes/5014	source=nsubj	content=obl:في
text	تماطل غانا في تنفيذ الاتفاق.
is	GHA opposes -

predicate	vote_down
verb	أسقط	يسقط
frame	rejects/5005	source=nsubj	content=noun:مشروع
text	أسقط البرلمان الكيني مشروع الضرائب.
is	KEN rejects -
frame	rejects/5006	source=nsubj	content=noun:مقترح
text	أسقط البرلمان الكيني مقترح الضرائب.
is	KEN rejects -
frame	rejects/5007	source=nsubj	content=noun:اقتراح
text	أسقط البرلمان الكيني اقتراح الضرائب.
is	KEN rejects -
frame	rejects/5008	source=nsubj	content=noun:لائحة
text	أسقط البرلمان الكيني لائحة الضرائب.
is	KEN rejects -
frame	rejects/5009	source=nsubj	content=noun:قانون
text	أسقط البرلمان الكيني قانون الضرائب.
is	KEN rejects -

predicate	withhold_confidence
light	سحب	يسحب	ثقة	obj=من
light	نزع	ينزع	ثقة	obj=من
frame	rejects/5010	source=nsubj	target=obj
text	سحب البرلمان الكيني الثقة من الحكومة.
is	KEN rejects KEN

predicate	circumvent
verb	التف	يلتف
frame	defies/5010	source=nsubj	content=obl:على:عقوبات
text	التفت غانا على عقوبات جديد.
is	GHA defies -
frame	defies/5011	source=nsubj	content=obl:على:قرار
text	التفت غانا على قرار جديد.
is	GHA defies -
frame	defies/5012	source=nsubj	content=obl:على:قرارات
text	التفت غانا على قرارات جديد.
is	GHA defies -
frame	defies/5013	source=nsubj	content=obl:على:قانون
text	التفت غانا على قانون جديد.
is	GHA defies -
frame	defies/5014	source=nsubj	content=obl:على:اتفاق
text	التفت غانا على اتفاق جديد.
is	GHA defies -
frame	defies/5015	source=nsubj	content=obl:على:حظر
text	التفت غانا على حظر جديد.
is	GHA defies -
frame	defies/5016	source=nsubj	content=obl:على:مطالب
text	التفت غانا على مطالب جديد.
is	GHA defies -

predicate	look_away
verb	تغافل	يتغافل
verb	تعامى	يتعامى
verb	تغاضى	يتغاضى
frame	defies/5017	source=nsubj	content=obl:عن
text	تغافلت غانا عن القرار.
is	GHA defies -
text	تغاضت كندا عن الاتفاق.
is	CAN defies -

predicate	forget_pledge
verb	تناسى	يتناسى
verb	نقض	ينقض
frame	defies/5018	source=nsubj	content=noun:وعود
text	تناست غانا وعود كثيرة.
is	GHA defies -
frame	defies/5019	source=nsubj	content=noun:التزامات
text	تناست غانا التزامات كثيرة.
is	GHA defies -
frame	defies/5020	source=nsubj	content=noun:تعهدات
text	تناست غانا تعهدات كثيرة.
is	GHA defies -
frame	defies/5021	source=nsubj	content=noun:عهود
text	تناست غانا عهود كثيرة.
is	GHA defies -

predicate	contest_with
verb	تنازع	يتنازع
frame	opposes/5015	source=nsubj	target=obl:مع
text	تنازعت غانا مع البرتغال على الجزيرة.
is	GHA opposes PRT

predicate	band_against
verb	تكتل	يتكتل
verb	تألب	يتألب
frame	opposes/5016	source=nsubj	target=obl:ضد
text	تألبت غانا ضد البرتغال.
is	GHA opposes PRT
frame	opposes/5017	source=nsubj	target=obl:على
text	تألبت غانا على البرتغال.
is	GHA opposes PRT

predicate	jam
verb	شوش	يشوش
noun	تشويش
frame	opposes/5018	source=nsubj	target=obl:على
text	شوشت غانا على البرتغال.
is	GHA opposes PRT

predicate	meet_with_refusal
light	لقي	يلقى	رفض
light	لاقى	يلاقي	رفض
light	واجه	يواجه	رفض
light	لقي	يلقى	معارضة
light	لاقى	يلاقي	معارضة
light	واجه	يواجه	معارضة
light	لقي	يلقى	اعتراض
light	لاقى	يلاقي	اعتراض
light	واجه	يواجه	اعتراض
light	أثار	يثير	رفض
light	أثار	يثير	معارضة
light	أثار	يثير	اعتراض
light	قوبل	يقابل	رفض	prep=ب
light	قوبل	يقابل	معارضة	prep=ب
light	قوبل	يقابل	اعتراض	prep=ب
light	جوبه	يجابه	رفض	prep=ب
light	جوبه	يجابه	معارضة	prep=ب
light	جوبه	يجابه	اعتراض	prep=ب
light	اصطدم	يصطدم	رفض	prep=ب
light	اصطدم	يصطدم	معارضة	prep=ب
light	اصطدم	يصطدم	اعتراض	prep=ب
light	ارتطم	يرتطم	رفض	prep=ب
light	ارتطم	يرتطم	معارضة	prep=ب
frame	rejects/5011	target=nsubj	source=obl:من
text	واجهت غانا معارضة من كندا.
is	CAN rejects GHA
text	أثار القرار الهندي معارضة شديدة من غانا.
is	GHA rejects IND
text	قوبل القرار النيبالي برفض كندي.
is	CAN rejects NPL
frame	rejects/9835	source=obl:من
text	قوبل الاقتراح برفض من كندا.
is	CAN rejects -
frame	rejects/9836	target=nsubj?	source=obj
text	قوبل الاقتراح برفض كندي.
is	CAN rejects -
text	واجهت غانا رفضا كنديا.
is	CAN rejects GHA
text	تصطدم غانا بمعارضة الحكومة الكندية.
is	CAN rejects GHA

predicate	cloud
verb	عكر	يعكر
frame	opposes/5019	source=nsubj	content=noun:صفو
text	عكرت غانا صفو العلاقات.
is	GHA opposes -

predicate	be_hostile_to
verb	ناصب	يناصب
frame	opposes/5020	source=nsubj	target=obj	content=noun:عداء
text	ناصبت غانا البرتغال العداء.
is	GHA opposes PRT

predicate	empty_of_meaning
verb	أفرغ	يفرغ
frame	opposes/5021	source=nsubj	content=obl:من:مضمون
text	أفرغت غانا الاتفاق من مضمون سابق.
is	GHA opposes -
frame	opposes/5022	source=nsubj	content=obl:من:محتوى
text	أفرغت غانا الاتفاق من محتوى سابق.
is	GHA opposes -
frame	opposes/5023	source=nsubj	content=obl:من:مضمونه
text	أفرغت غانا الاتفاق من مضمونه سابق.
is	GHA opposes -
frame	opposes/5024	source=nsubj	content=obl:من:محتواه
text	أفرغت غانا الاتفاق من محتواه سابق.
is	GHA opposes -

predicate	break_ranks
verb	كسر	يكسر
frame	defies/5003	source=nsubj	content=noun:إجماع
text	كسرت غانا إجماع الدول المجاورة.
is	GHA defies -
frame	defies/5004	source=nsubj	content=noun:حظر
text	كسرت غانا حظر الدول المجاورة.
is	GHA defies -

# In the feminine and the plural the perfect is spelled as that of 'return'.
predicate	show_hostility_to
verb	عادى	يعادي
frame	opposes/8000	source=nsubj	target=obj	content=obl:في?	block=obl:إلى	block=obl:ل	block=obl:من	block=obl:عن	block=obl:على	block=obl:ب
text	تعادي كينيا أوغندا في كل شيء.
is	KEN opposes UGA
text	وعادت الوزيرة الكندية إلى بلادها.
is	nothing

# Safety and stability that are tampered with.
predicate	shake_stability
verb	زعزع	يزعزع
verb	خلخل	يخلخل
noun	زعزعة	obj=ل
frame	opposes/9000	source=nsubj	target=obj	content=noun:استقرار
text	زعزعت كينيا استقرار أوغندا.
is	KEN opposes UGA
frame	opposes/9001	source=nsubj	target=obj	content=noun:أمن
text	زعزعت كندا أمن النرويج.
is	CAN opposes NOR

predicate	toy_with_safety
verb	عبث	يعبث
frame	opposes/9002	source=nsubj	target=obl:ب	content=obl:ب:أمن	block=nsubj:أطفال	block=nsubj:طفل
text	عبثت كينيا بأمن أوغندا.
is	KEN opposes UGA
frame	opposes/9003	source=nsubj	target=obl:ب	content=obl:ب:استقرار	block=nsubj:أطفال	block=nsubj:طفل
text	تعبث كندا باستقرار النرويج.
is	CAN opposes NOR

predicate	deceive
verb	خدع	يخدع
verb	ضلل	يضلل
verb	غالط	يغالط
frame	opposes/9004	source=nsubj	target=obj!	block=obj:حارس	block=obj:دفاع	block=nsubj:منتخب	block=nsubj:فريق	block=nsubj:لاعب	block=nsubj:مدرب	block=nsubj:مهاجم	block=nsubj:ملاكم	block=nsubj:نادي	block=nsubj:حكم
text	خدعت كندا النرويج.
is	CAN opposes NOR
text	ضلل الوزير الكيني المحققين الأوغنديين.
is	KEN opposes UGA
text	غالطت الحكومة الهندية النيباليين.
is	IND opposes NPL
text	خدع المهاجم الكندي الحارس.
is	nothing

predicate	mislead_someone
verb	غرر	يغرر
frame	opposes/9005	source=nsubj	target=obl:ب!
text	غرر المسلحون الكينيون بالشبان الأوغنديين.
is	KEN opposes UGA

predicate	betray
verb	غدر	يغدر
frame	defies/9000	source=nsubj	target=obl:ب!	block=nsubj:منتخب	block=nsubj:فريق	block=nsubj:لاعب	block=nsubj:مدرب	block=nsubj:مهاجم	block=nsubj:ملاكم	block=nsubj:نادي	block=nsubj:حكم
text	غدرت كندا بالنرويج.
is	CAN defies NOR

predicate	let_down
verb	خذل	يخذل
frame	refuses_to_cooperate_with/9000	source=nsubj	target=obj!	block=nsubj:منتخب	block=nsubj:فريق	block=nsubj:لاعب	block=nsubj:مدرب	block=nsubj:مهاجم	block=nsubj:ملاكم	block=nsubj:نادي	block=nsubj:حكم
text	خذلت كندا النرويج.
is	CAN refuses_to_cooperate_with NOR
text	خذل الحظ اللاعب الكيني.
is	nothing
text	خذل المنتخب الكيني جماهيره.
is	nothing

predicate	provoke
verb	استفز	يستفز
frame	defies/9001	source=nsubj	target=obj!	block=nsubj:منتخب	block=nsubj:فريق	block=nsubj:لاعب	block=nsubj:مدرب	block=nsubj:مهاجم	block=nsubj:ملاكم	block=nsubj:نادي	block=nsubj:حكم
text	استفزت كينيا أوغندا بتصريحاتها.
is	KEN defies UGA
text	استفز السؤال القارئ الكندي.
is	nothing
text	استفز اللاعب الكندي مدافعا نرويجيا.
is	nothing

predicate	set_against
verb	ألب	يؤلب
frame	opposes/9006	source=nsubj	target=obl:على!	block=nsubj:منتخب	block=nsubj:فريق	block=nsubj:لاعب	block=nsubj:مدرب	block=nsubj:مهاجم	block=nsubj:ملاكم	block=nsubj:نادي	block=nsubj:حكم
text	ألبت كندا الدول المجاورة على النرويج.
is	CAN opposes NOR

predicate	make_up_quarrel
verb	افتعل	يفتعل
verb	اختلق	يختلق
frame	opposes/9007	source=nsubj	target=obl:مع	content=noun:أزمة
text	افتعلت كندا أزمة مع النرويج.
is	CAN opposes NOR
frame	opposes/9008	source=nsubj	target=obl:مع	content=noun:أزمات
text	افتعلت كينيا أزمات مع أوغندا.
is	KEN opposes UGA
frame	opposes/9009	source=nsubj	target=obl:مع	content=noun:مشكلة
text	اختلقت الهند مشكلة مع نيبال.
is	IND opposes NPL

# Quarrels that are fanned.
predicate	fan_flames
verb	أجج	يؤجج
verb	أذكى	يذكي
verb	ألهب	يلهب
frame	opposes/9010	source=nsubj	content=noun:فتنة	block=nsubj:منتخب	block=nsubj:فريق	block=nsubj:لاعب	block=nsubj:مدرب	block=nsubj:مهاجم	block=nsubj:ملاكم	block=nsubj:نادي	block=nsubj:حكم
text	أججت كندا الفتنة.
is	CAN opposes -
frame	opposes/9011	source=nsubj	content=noun:صراع	block=nsubj:منتخب	block=nsubj:فريق	block=nsubj:لاعب	block=nsubj:مدرب	block=nsubj:مهاجم	block=nsubj:ملاكم	block=nsubj:نادي	block=nsubj:حكم
text	أذكت كينيا الصراع.
is	KEN opposes -
frame	opposes/9012	source=nsubj	content=noun:توتر	block=nsubj:منتخب	block=nsubj:فريق	block=nsubj:لاعب	block=nsubj:مدرب	block=nsubj:مهاجم	block=nsubj:ملاكم	block=nsubj:نادي	block=nsubj:حكم
text	ألهبت الهند التوتر.
is	IND opposes -
frame	opposes/9013	source=nsubj	content=noun:نزاع	block=nsubj:منتخب	block=nsubj:فريق	block=nsubj:لاعب	block=nsubj:مدرب	block=nsubj:مهاجم	block=nsubj:ملاكم	block=nsubj:نادي	block=nsubj:حكم
text	أججت اليابان النزاع.
is	JPN opposes -
frame	opposes/9014	source=nsubj	content=noun:عنف	block=nsubj:منتخب	block=nsubj:فريق	block=nsubj:لاعب	block=nsubj:مدرب	block=nsubj:مهاجم	block=nsubj:ملاكم	block=nsubj:نادي	block=nsubj:حكم
text	يؤجج المسلحون الكينيون العنف.
is	KEN opposes -
text	ألهب اللاعب الكندي حماس الجمهور.
is	nothing

predicate	weave_plot
light	حاك	يحيك	مؤامرة	plural=مؤامرات	obj=ضد	obj=على
light	دبر	يدبر	مؤامرة	plural=مؤامرات	obj=ضد	obj=على
light	حاك	يحيك	دسيسة	plural=دسائس	obj=ضد	obj=على
frame	opposes/9015	source=nsubj	target=obj
text	حاكت كندا مؤامرة ضد النرويج.
is	CAN opposes NOR

# Who differs from another is at odds with him over something.
predicate	disagree_with
verb	اختلف	يختلف
frame	opposes/9017	source=nsubj	target=obl:مع!	content=obl:حول
text	اختلفت كندا مع النرويج حول الحدود.
is	CAN opposes NOR
frame	opposes/9018	source=nsubj	target=obl:مع!	content=obl:على
text	اختلفت كينيا مع أوغندا على الأسعار.
is	KEN opposes UGA
frame	opposes/9019	source=nsubj	target=obl:مع!	content=obl:بشأن
text	تختلف الهند مع نيبال بشأن المياه.
is	IND opposes NPL
text	يختلف الأمر قليلا مع الوزير الكندي.
is	nothing

predicate	break_promise
verb	أخلف	يخلف
frame	defies/9002	source=nsubj	content=noun:وعد
text	أخلفت غانا وعدها.
is	GHA defies -
frame	defies/9003	source=nsubj	content=noun:وعود
text	أخلفت الحكومة الكينية وعودها.
is	KEN defies -
frame	defies/9004	source=nsubj	content=obl:ب:وعد
text	أخلفت الهند بوعدها.
is	IND defies -

predicate	set_others_against
verb	أوغر	يوغر
verb	استعدى	يستعدي
frame	opposes/9500	source=nsubj	content=obj	target=obl:على!
text	استعدى الوزير الكيني الجيران على أوغندا.
is	KEN opposes UGA
text	أوغر السفير الهندي صدور الجيران على نيبال.
is	IND opposes NPL

predicate	gang_up_on
verb	تكالب	يتكالب
verb	تمالأ	يتمالأ
frame	opposes/9501	source=nsubj	target=obl:على!
text	تكالبت بيرو وتشيلي على بوليفيا.
is	PER opposes BOL
is	CHL opposes BOL
text	تمالأت كينيا على أوغندا.
is	KEN opposes UGA
text	تكالب المشترون الكنديون على التذاكر.
is	nothing

predicate	dare_against
verb	تجرأ	يتجرأ
verb	تجاسر	يتجاسر
frame	defies/9500	source=nsubj	target=obl:على!
text	تجرأت أوغندا على كينيا.
is	UGA defies KEN
text	تجاسر النائب الغاني على البرتغال.
is	GHA defies PRT
text	تجرأ الكاتب الكندي على الكلام.
is	nothing

# Last resort, where what is refused stands too far away.
predicate	refuse_something
verb	رفض	يرفض
frame	rejects/8000	source=nsubj	block=passive	block=noun:ذكر	block=noun:كشف	block=noun:إفصاح	block=noun:نشر	block=noun:تعليق	block=noun:إعلان	block=noun:عدم
text	رفض الوزير الكيني، أمس، بعد الاجتماع.
is	KEN rejects -
text	قال مسؤول كندي رفض الكشف عن اسمه إن المصنع مغلق.
is	CAN says -

predicate	entangle
verb	ورط	يورط
frame	opposes/9020	source=nsubj	target=obj!	content=obl:في:حرب
text	ورطت كندا النرويج في حرب طويلة.
is	CAN opposes NOR
frame	opposes/9021	source=nsubj	target=obj!	content=obl:في:أزمة
text	ورط الوزير الكيني أوغندا في أزمة جديدة.
is	KEN opposes UGA

predicate	turn_back_on
verb	أدار	يدير
frame	rejects/9803	source=nsubj	target=obl:ل!	content=noun:ظهر
text	أدارت النرويج ظهرها لكندا.
is	NOR rejects CAN

predicate	vote_out
light	صوت	يصوت	سحب ثقة	prep=على	obj=من	obj=عن
light	صوت	يصوت	سحب ثقة	prep=ل	obj=من	obj=عن
light	صوت	يصوت	حجب ثقة	prep=على	obj=عن
light	صوت	يصوت	حجب ثقة	prep=ل	obj=عن
light	قرر	يقرر	سحب ثقة	obj=من	obj=عن
frame	rejects/54010	source=nsubj	target=obj!
text	صوت البرلمان الكيني على سحب الثقة من وزير الصحة الكيني.
is	KEN rejects KEN

# A government that loses the vote of confidence.
predicate	withhold_confidence
light	حجب	يحجب	ثقة	obj=عن
light	نزع	ينزع	ثقة	obj=من	obj=عن
light	أسقط	يسقط	ثقة	obj=عن	obj=من
light	رفض	يرفض	منح ثقة	obj=ل
light	رفض	يرفض	إعطاء ثقة	obj=ل
frame	rejects/9804	source=nsubj	target=obj
text	حجب البرلمان الكيني الثقة عن الحكومة الأوغندية.
is	KEN rejects UGA
text	رفض البرلمان الكيني منح الثقة لحكومة أوغندا.
is	KEN rejects UGA

predicate	wash_hands_of
verb	غسل	يغسل
verb	نفض	ينفض
frame	rejects/71001	source=nsubj	target=obl:من!	content=obj:يد
text	غسلت البرازيل يديها من روسيا.
is	BRA rejects RUS

predicate	shut_the_door_on_talks
verb	أغلق	يغلق
verb	غلق	يغلق
verb	أوصد	يوصد
verb	أقفل	يقفل
frame	refuses_to_negotiate_with/71000	source=nsubj	target=obl:مع!	content=obj:باب	content=noun:حوار
text	أغلقت كينيا باب الحوار مع الهند.
is	KEN refuses_to_negotiate_with IND
frame	refuses_to_negotiate_with/71001	source=nsubj	target=obl:مع!	content=obj:باب	content=noun:تفاوض
text	أغلقت بولندا باب التفاوض مع غانا.
is	POL refuses_to_negotiate_with GHA
frame	refuses_to_negotiate_with/71002	source=nsubj	target=obl:مع!	content=obj:باب	content=noun:مفاوضات
text	أغلقت النرويج باب المفاوضات مع روسيا.
is	NOR refuses_to_negotiate_with RUS

predicate	obstruct_in
verb	عطل	يعطل
verb	عرقل	يعرقل
verb	أعاق	يعيق
verb	أفشل	يفشل
frame	rejects/71002	source=nsubj	target=obl:في!	content=obj:انتخابات
text	عطلت كينيا الانتخابات في روسيا.
is	KEN rejects RUS
frame	rejects/71003	source=nsubj	target=obl:في!	content=obj:تشكيل
text	عطلت بولندا تشكيل الحكومة في بلجيكا.
is	POL rejects BEL
frame	rejects/71004	source=nsubj	target=obl:في!	content=obj:انتخاب
text	عطلت النرويج انتخاب رئيس في تركيا.
is	NOR rejects TUR
frame	rejects/71005	source=nsubj	target=obl:في!	content=obj:عملية
text	عطلت تشيلي العملية السياسية في كوبا.
is	CHL rejects CUB
frame	rejects/71006	source=nsubj	target=obl:في!	content=obj:مسار
text	عطلت اليابان المسار السياسي في الهند.
is	JPN rejects IND
frame	rejects/71007	source=nsubj	target=obl:في!	content=obj:تسوية
text	عطلت أوغندا التسوية في غانا.
is	UGA rejects GHA

predicate	refrain_from_more
verb	امتنع	يمتنع
frame	rejects/58004	source=nsubj	content=obl:عن:إدانة
text	امتنعت كندا عن إدانة الهجوم.
is	CAN rejects -
frame	rejects/58005	source=nsubj	content=obl:عن:حضور
text	امتنعت كندا عن حضور القمة.
is	CAN rejects -
frame	rejects/58006	source=nsubj	content=obl:عن:تسليم
text	امتنعت كندا عن تسليم الوثائق.
is	CAN rejects -
frame	rejects/58007	source=nsubj	content=obl:عن:تقديم
text	امتنعت كندا عن تقديم الوثائق.
is	CAN rejects -
frame	rejects/58008	source=nsubj	content=obl:عن:دفع
text	امتنعت كندا عن دفع الرسوم.
is	CAN rejects -
frame	rejects/58009	source=nsubj	content=obl:عن:دعم
text	امتنعت كندا عن دعم الاقتراح.
is	CAN rejects -
frame	rejects/58010	source=nsubj	content=obl:عن:تأييد
text	امتنعت كندا عن تأييد الاقتراح.
is	CAN rejects -

predicate	veto_draft
verb	نقض	ينقض
frame	vetoes/58000	source=nsubj	content=obj:مشروع
text	نقضت الهند مشروع قرار في مجلس الأمن.
is	IND vetoes -
frame	vetoes/58001	source=nsubj	content=obj:قرار
text	نقضت الهند قرارا في مجلس الأمن.
is	IND vetoes -

# Read where the verb is negated, as what is done by not doing it.
predicate	not_accept
verb	قبل	يقبل
frame	rejects/58011	source=nsubj	content=obl:ب	block=obl:ب:هزيمة
text	لن تقبل غانا بقوات أجنبية.
is	GHA rejects -
text	تقبل غانا بقوات أجنبية.
is	nothing
frame	rejects/58012	source=nsubj	content=obj:مساس
text	لا تقبل كندا المساس بقضائها.
is	CAN rejects -
frame	rejects/58013	source=nsubj	content=obj:تدخل
text	لا تقبل كندا التدخل في شؤونها.
is	CAN rejects -
frame	rejects/58014	source=nsubj	content=obj:إملاءات
text	لا تقبل كندا أي إملاءات.
is	CAN rejects -
frame	rejects/58016	source=nsubj	content=obj:وصاية
text	لا تقبل كندا الوصاية.
is	CAN rejects -
frame	rejects/58017	source=nsubj	content=obj:ضغوط
text	لا تقبل كندا الضغوط.
is	CAN rejects -
frame	rejects/58018	source=nsubj	content=obj:مساومة
text	لا تقبل كندا المساومة.
is	CAN rejects -

predicate	meet_with_refusal
verb	قابل	يقابل
frame	rejects/75050	source=nsubj	target=obj	content=obl:ب:رفض
text	قابلت كينيا الاقتراح الغاني بالرفض.
is	KEN rejects GHA
frame	welcomes/75051	source=nsubj	target=obj	content=obl:ب:ترحيب
text	قابل الرئيس الكيني المبادرة الغانية بالترحيب.
is	KEN welcomes -
frame	criticizes/75052	source=nsubj	target=obj	content=obl:ب:استنكار
text	قابلت كينيا التصريحات الغانية باستنكار شديد.
is	KEN criticizes GHA
