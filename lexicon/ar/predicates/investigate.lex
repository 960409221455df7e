# Arabic predicates of CAMEO root 09: investigate, question, inspect, search, monitor.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	investigate
verb	حقق	يحقق
frame	none/190	source=nsubj	content=obj
text	حققت كندا أهدافها في هذا القطاع.
is	nothing
frame	investigates/1	source=nsubj	target=obl:مع	content=obl:في?
text	حققت الشرطة الكينية مع صحافي هندي.
is	KEN investigates IND
frame	investigates/27200	source=nsubj	content=obl:ب:تفاصيل
text	تحقق الشرطة الكينية بتفاصيل الحادث.
is	KEN investigates -
frame	investigates/27201	source=nsubj	content=obl:ب:ملابسات
text	يحقق القضاء الهندي بملابسات الحريق.
is	IND investigates -
frame	investigates/27202	source=nsubj	content=obl:ب:ظروف
text	تحقق كينيا بظروف الحادث.
is	KEN investigates -
frame	investigates/27203	source=nsubj	content=obl:ب:قضية
text	يحقق القضاء الهندي بقضية فساد.
is	IND investigates -
frame	investigates/27204	source=nsubj	content=obl:ب:حادث
text	تحقق الشرطة الكينية بالحادث.
is	KEN investigates -
frame	investigates/27205	source=nsubj	content=obl:ب:اتهامات
text	يحقق البرلمان الكيني باتهامات الرشوة.
is	KEN investigates -
frame	investigates/2	source=nsubj	content=obl:في
text	يحقق القضاء البلجيكي في الحادث.
is	BEL investigates -

predicate	investigation
noun	تحقيق	plural=تحقيقات
light	فتح	يفتح	تحقيق
light	أجرى	يجري	تحقيق
light	باشر	يباشر	تحقيق
light	بدأ	يبدأ	تحقيق
light	أطلق	يطلق	تحقيق
light	تابع	يتابع	تحقيق
light	استكمل	يستكمل	تحقيق
light	أمر	يأمر	تحقيق	prep=ب
light	أمر	يأمر	فتح	prep=ب
light	أجرى	يجري	تحري
light	كلف	يكلف	تحقيق	prep=ب
light	فتح	يفتح	تحقيقات
light	استأنف	يستأنف	تحقيق
light	أغلق	يغلق	تحقيق
light	قاد	يقود	تحقيق
light	تولى	يتولى	تحقيق
light	واصل	يواصل	تحقيق
light	وسع	يوسع	تحقيق
light	أنهى	ينهي	تحقيق
light	فتح	يفتح	بحث
light	أذن	يأذن	فتح	prep=ب
light	قرر	يقرر	فتح تحقيق
light	أعلن	يعلن	فتح تحقيق
light	أعلن	يعلن	فتح تحقيق	prep=عن
light	أجرى	يجري	تقص
light	أجرى	يجري	استقصاء
frame	none/7000	source=nsubj?	content=noun:سلام
text	من شأن الخطوة تحقيق سلام كندا في المنطقة.
is	nothing
frame	none/7001	source=nsubj?	content=noun:استقرار
text	الهدف تحقيق استقرار كينيا في العام المقبل.
is	nothing
frame	none/7002	source=nsubj?	content=noun:أهداف
text	يتطلب تحقيق أهداف النرويج في القطاع وقتا.
is	nothing
frame	none/7003	source=nsubj?	content=noun:تقدم
text	يصعب تحقيق تقدم في كينيا.
is	nothing
frame	none/7004	source=nsubj?	content=noun:نجاح
text	يهم كندا تحقيق نجاح في المعرض.
is	nothing
frame	none/7005	source=nsubj?	content=noun:نمو
text	يصعب تحقيق نمو في كينيا.
is	nothing
frame	none/7006	source=nsubj?	content=noun:توازن
text	يصعب تحقيق توازن في كينيا.
is	nothing
frame	none/7007	source=nsubj?	content=noun:مكاسب
text	يصعب تحقيق مكاسب في كينيا.
is	nothing
frame	none/7008	source=nsubj?	content=noun:أرباح
text	يصعب تحقيق أرباح في كينيا.
is	nothing
frame	none/7009	source=nsubj?	content=noun:أمن
text	يصعب تحقيق أمن البلدات في كينيا.
is	nothing
frame	investigates/3	source=nsubj	target=obl:مع	content=obl:في?
text	أجرت السلطات المغربية تحقيقا مع سائح إسباني.
is	MAR investigates ESP
frame	investigates/4	source=nsubj	target=obl:ضد	content=obl:في?
text	فتحت المفوضية الأوروبية تحقيقا ضد شركة يابانية.
is	EU investigates JPN
frame	investigates/5	source=nsubj	target=obl:بحق
text	باشر القضاء التونسي تحقيقا بحق نائب فرنسي.
is	TUN investigates FRA
frame	investigates/6	source=nsubj	content=obl:في
text	فتحت الحكومة النرويجية تحقيقا في الحادث.
is	NOR investigates -
frame	investigates/7	source=nsubj	content=obl:حول
text	أجرت الشرطة الهندية تحقيقا حول الحريق.
is	IND investigates -
frame	investigates/8	source=nsubj	content=obl:بشأن
text	تجري النيابة العامة الكندية تحقيقات بشأن الصفقة.
is	CAN investigates -

# Whatever it is about: only as the object of a verb, for the noun alone may be anybody's success.
predicate	conduct_investigation
light	فتح	يفتح	تحقيق
light	أجرى	يجري	تحقيق
light	باشر	يباشر	تحقيق
light	أطلق	يطلق	تحقيق
light	تابع	يتابع	تحقيق
light	استكمل	يستكمل	تحقيق
light	استأنف	يستأنف	تحقيق
light	قاد	يقود	تحقيق
light	تولى	يتولى	تحقيق
light	وسع	يوسع	تحقيق
light	أغلق	يغلق	تحقيق
light	فتح	يفتح	محضر
frame	investigates/9120	source=nsubj
text	وفتحت الشرطة الكندية تحقيقا.
is	CAN investigates -
text	ويقود التحقيق قضاة كينيون.
is	KEN investigates -

predicate	interrogate
verb	استجوب	يستجوب
verb	ساءل	يسائل
verb	استنطق	يستنطق
noun	استجواب	plural=استجوابات	obj=ل
noun	مساءلة	obj=ل
noun	استنطاق	obj=ل
light	أجرى	يجري	استجواب	obj=ل
frame	investigates/9	source=nsubj	target=obj	content=obl:في?
text	استجوبت الشرطة اليابانية بحارا روسيا.
is	JPN investigates RUS
text	لجنة البرلمان الكيني تستجوب وزير المالية الأوغندي.
is	KEN investigates UGA
frame	investigates/10	source=nsubj	content=obj
text	استجوب القضاء الفنلندي الشهود.
is	FIN investigates -

predicate	inquire
verb	تحرى	يتحرى
verb	استقصى	يستقصي
verb	تقصى	يتقصى
verb	استعلم	يستعلم
verb	استجلى	يستجلي
noun	تحري	plural=تحريات
noun	تقص
noun	استقصاء
noun	استجلاء
light	بدأ	يبدأ	تحري
frame	investigates/11	source=nsubj	content=obl:عن
text	تتحرى السلطات الهندية عن مصدر الأموال.
is	IND investigates -
frame	investigates/12	source=nsubj	content=obj
text	تقصت لجنة كندية الحقائق.
is	CAN investigates -

predicate	verify
verb	تحقق	يتحقق
verb	تثبت	يتثبت
verb	دقق	يدقق
verb	استوثق	يستوثق
verb	توثق	يتوثق
noun	تحقق
noun	تدقيق
frame	investigates/13	source=nsubj	content=obl:من
text	تتحقق السلطات الكندية من صحة الوثائق.
is	CAN investigates -
frame	investigates/14	source=nsubj	content=obl:في
text	تدقق اللجنة اليابانية في الحسابات.
is	JPN investigates -

predicate	inspect
verb	فتش	يفتش
verb	عاين	يعاين
verb	فحص	يفحص
verb	تفحص	يتفحص
verb	مشط	يمشط
verb	تفقد	يتفقد
noun	تفتيش	obj=ل
noun	معاينة	obj=ل
noun	تفحص	obj=ل
noun	تمشيط	obj=ل
light	أجرى	يجري	تفتيش	obj=ل
light	نفذ	ينفذ	تفتيش
light	نفذ	ينفذ	تمشيط
light	أجرى	يجري	تمشيط
light	أجرى	يجري	معاينة	obj=ل
light	نفذ	ينفذ	معاينة	obj=ل
frame	inspects/1	source=nsubj	target=obj
text	فتشت القوات الكندية سفينة بولندية.
is	CAN inspects POL
text	فتش خبراء الأمم المتحدة مصنعا في النيجر.
is	UN inspects NER
frame	inspects/2	source=nsubj	target=obl:على
text	أجرت النرويج تفتيشا على سفن أيسلندا.
is	NOR inspects ISL
frame	inspects/3	source=nsubj	content=obj
text	فتش الجيش الكيني المنازل.
is	KEN inspects -

predicate	monitor
verb	راقب	يراقب
verb	رصد	يرصد
noun	مراقبة	obj=ل
light	فرض	يفرض	رقابة	obj=على
light	أجرى	يجري	رقابة	obj=على
frame	none/7010	source=nsubj?	content=noun:مكافأة
text	رصدت كينيا مكافأة كبيرة للفائز.
is	nothing
frame	none/7011	source=nsubj?	content=noun:ميزانية
text	رصدت كندا ميزانية جديدة للمتاحف.
is	nothing
frame	none/7012	source=nsubj?	content=noun:اعتمادات
text	رصدت النرويج اعتمادات كبيرة للمدارس.
is	nothing
frame	none/7013	source=nsubj?	content=noun:جائزة
text	رصدت اليابان جائزة للفائز الأول.
is	nothing
frame	none/7014	source=nsubj?	content=noun:مليون
text	رصدت الهند عشرة مليون دولار للمشروع.
is	nothing
frame	none/8004	source=nsubj?	content=noun:أموال
text	رصدت البرازيل أموالا للطرق.
is	nothing
frame	none/8005	source=nsubj?	content=noun:مبالغ
text	رصدت الهند مبالغ كبيرة للمدارس.
is	nothing
frame	none/8007	source=nsubj?	content=noun:ملايين
text	رصدت كندا ملايين الدولارات للمدارس.
is	nothing
frame	none/8008	source=nsubj?	content=noun:مليار
text	رصدت الهند مليار دولار للسدود.
is	nothing
frame	inspects/4	source=nsubj	target=obj	block=noun:مبلغ	block=noun:تقدم	block=noun:تحسن
text	تراقب الوكالة الدولية للطاقة الذرية اليابان.
is	IAEA inspects JPN
frame	inspects/5	source=nsubj	content=obj
text	ويراقب الاتحاد الأوروبي الانتخابات.
is	EU inspects -

predicate	undergo_investigation
light	خضع	يخضع	تحقيق	prep=ل
light	خضع	يخضع	استجواب	prep=ل
light	خضع	يخضع	تفتيش	prep=ل
frame	investigates/15	target=nsubj	source=obl:من
text	خضع السفير الكوبي لاستجواب من القضاء الإسباني.
is	ESP investigates CUB

# Spying and listening in: watched, but not seen.
predicate	spy_on
verb	تجسس	يتجسس
verb	تنصت	يتنصت
verb	تلصص	يتلصص
verb	تصنت	يتصنت
noun	تجسس
noun	تنصت
frame	inspects/5000	source=nsubj	target=obl:على
text	تجسست كندا على البرازيل.
is	CAN inspects BRA

predicate	hear_witness
verb	استمع	يستمع
frame	investigates/5000	source=nsubj	target=obl:إلى	content=obl:إلى:شهود
text	استمعت محكمة كينية إلى شهود كثيرة.
is	KEN investigates -
frame	investigates/5001	source=nsubj	target=obl:إلى	content=obl:إلى:شهادة
text	استمعت محكمة كينية إلى شهادة كثيرة.
is	KEN investigates -
frame	investigates/5002	source=nsubj	target=obl:إلى	content=obl:إلى:أقوال
text	استمعت محكمة كينية إلى أقوال كثيرة.
is	KEN investigates -
frame	investigates/9121	source=nsubj	content=obl:إلى:إفادة
text	استمعت محكمة كينية إلى إفادة جديدة.
is	KEN investigates -
frame	investigates/9122	source=nsubj	content=obl:إلى:إفادات
text	استمعت محكمة كينية إلى إفادات جديدة.
is	KEN investigates -
frame	investigates/5003	source=nsubj	target=obl:إلى	content=obl:إلى:متهم
text	استمعت محكمة كينية إلى متهم كثيرة.
is	KEN investigates -
frame	investigates/5004	source=nsubj	target=obl:إلى	content=obl:إلى:متهمين
text	استمعت محكمة كينية إلى متهمين كثيرة.
is	KEN investigates -
frame	investigates/5005	source=nsubj	target=obl:ل	content=obl:ل:شهود
text	استمعت محكمة كينية لشهود كثيرة.
is	KEN investigates -
frame	investigates/5006	source=nsubj	target=obl:ل	content=obl:ل:شهادة
text	استمعت محكمة كينية لشهادة كثيرة.
is	KEN investigates -
frame	investigates/5007	source=nsubj	target=obl:ل	content=obl:ل:أقوال
text	استمعت محكمة كينية لأقوال كثيرة.
is	KEN investigates -
frame	investigates/5008	source=nsubj	target=obl:ل	content=obl:ل:متهم
text	استمعت محكمة كينية لمتهم كثيرة.
is	KEN investigates -
frame	investigates/5009	source=nsubj	target=obl:ل	content=obl:ل:متهمين
text	استمعت محكمة كينية لمتهمين كثيرة.
is	KEN investigates -

predicate	hear_statement
verb	سمع	يسمع
verb	أخذ	يأخذ
frame	investigates/5035	source=nsubj	content=noun:إفادة
text	سمعت محكمة كينية إفادة جديدة.
is	KEN investigates -
frame	investigates/5036	source=nsubj	content=noun:إفادات
text	سمعت محكمة كينية إفادات جديدة.
is	KEN investigates -
frame	investigates/5037	source=nsubj	content=noun:شهادات
text	سمعت محكمة كينية شهادات جديدة.
is	KEN investigates -

predicate	search_for
verb	بحث	يبحث
frame	investigates/5014	source=nsubj	content=obl:عن:مشتبه
text	تبحث الشرطة الكينية عن مشتبه من أوغندا.
is	KEN investigates -
frame	investigates/5015	source=nsubj	content=obl:عن:مطلوبين
text	تبحث الشرطة الكينية عن مطلوبين من أوغندا.
is	KEN investigates -
frame	investigates/5016	source=nsubj	content=obl:عن:مفقودين
text	تبحث الشرطة الكينية عن مفقودين من أوغندا.
is	KEN investigates -
frame	investigates/5017	source=nsubj	content=obl:عن:مشتبهين
text	تبحث الشرطة الكينية عن مشتبهين من أوغندا.
is	KEN investigates -
frame	investigates/5018	source=nsubj	content=obl:عن:متهمين
text	تبحث الشرطة الكينية عن متهمين من أوغندا.
is	KEN investigates -
frame	investigates/5019	source=nsubj	content=obl:عن:هاربين
text	تبحث الشرطة الكينية عن هاربين من أوغندا.
is	KEN investigates -
frame	investigates/5020	source=nsubj	content=obl:عن:مفقود
text	تبحث الشرطة الكينية عن مفقود من أوغندا.
is	KEN investigates -
frame	investigates/9102	source=nsubj	content=obl:عن:منفذ
text	تبحث الشرطة الكندية عن منفذ الهجوم.
is	CAN investigates -
frame	investigates/9103	source=nsubj	content=obl:عن:منفذي
text	تبحث الشرطة الكندية عن منفذي الهجوم.
is	CAN investigates -
frame	investigates/9110	source=nsubj	content=obl:عن:مهاجم
text	تبحث الشرطة الكندية عن المهاجم.
is	CAN investigates -
frame	investigates/9111	source=nsubj	content=obl:عن:مهاجمين
text	تبحث الشرطة الكندية عن المهاجمين.
is	CAN investigates -
frame	investigates/9113	source=nsubj	content=obl:عن:شركاء
text	تبحث الشرطة الكندية عن شركاء للمهاجم.
is	CAN investigates -

predicate	search_operation
light	كثف	يكثف	عملية بحث	plural=عمليات بحث
light	وسع	يوسع	عملية بحث	plural=عمليات بحث
light	باشر	يباشر	عملية بحث	plural=عمليات بحث
light	استأنف	يستأنف	عملية بحث	plural=عمليات بحث
light	كثف	يكثف	أعمال بحث
light	باشر	يباشر	أعمال بحث
light	واصل	يواصل	أعمال بحث
light	بدأ	يبدأ	أعمال بحث
light	وسع	يوسع	أعمال بحث
light	استأنف	يستأنف	أعمال بحث
light	أطلق	يطلق	أعمال بحث
light	أجرى	يجري	عملية بحث	plural=عمليات بحث
light	نفذ	ينفذ	عملية بحث	plural=عمليات بحث
light	بدأ	يبدأ	عملية بحث	plural=عمليات بحث
light	أطلق	يطلق	عملية بحث	plural=عمليات بحث
light	شن	يشن	عملية بحث	plural=عمليات بحث
light	واصل	يواصل	عملية بحث	plural=عمليات بحث
light	قام	يقوم	عملية بحث	plural=عمليات بحث	prep=ب
frame	investigates/9870	source=nsubj
text	تجري السلطات الكندية عمليات بحث في الغابة.
is	CAN investigates -
text	واصلت الشرطة الغانية عملية البحث عن الهاربين.
is	GHA investigates -
text	كثفت الأجهزة الأمنية النرويجية أعمال البحث عن الفارين.
is	NOR investigates -

predicate	summon_for_questioning
verb	استدعى	يستدعي
verb	أخضع	يخضع
verb	أحال	يحيل
frame	investigates/5021	source=nsubj	target=obj	content=obl:ل:تحقيق
text	استدعى القضاء الكيني تاجرا هنديا لتحقيق طويل.
is	KEN investigates IND
frame	investigates/5022	source=nsubj	target=obj	content=obl:ل:استجواب
text	استدعى القضاء الكيني تاجرا هنديا لاستجواب طويل.
is	KEN investigates IND
frame	investigates/5023	source=nsubj	target=obj	content=obl:ل:مساءلة
text	استدعى القضاء الكيني تاجرا هنديا لمساءلة طويل.
is	KEN investigates IND
frame	investigates/5024	source=nsubj	target=obj	content=obl:ل:استماع
text	استدعى القضاء الكيني تاجرا هنديا لاستماع طويل.
is	KEN investigates IND
frame	investigates/5025	source=nsubj	target=obj	content=obl:ل:تفتيش
text	استدعى القضاء الكيني تاجرا هنديا لتفتيش طويل.
is	KEN investigates IND
frame	investigates/5026	source=nsubj	target=obj	content=obl:ل:استنطاق
text	استدعى القضاء الكيني تاجرا هنديا لاستنطاق طويل.
is	KEN investigates IND

predicate	supervise_vote
verb	أشرف	يشرف
frame	inspects/5006	source=nsubj	content=obl:على:انتخابات
text	أشرف الاتحاد الأوروبي على انتخابات كينيا.
is	EU inspects -
frame	inspects/5007	source=nsubj	content=obl:على:اقتراع
text	أشرف الاتحاد الأوروبي على اقتراع كينيا.
is	EU inspects -
frame	inspects/5008	source=nsubj	content=obl:على:استفتاء
text	أشرف الاتحاد الأوروبي على استفتاء كينيا.
is	EU inspects -
frame	inspects/5009	source=nsubj	content=obl:على:هدنة
text	أشرف الاتحاد الأوروبي على هدنة كينيا.
is	EU inspects -
frame	inspects/5010	source=nsubj	content=obl:على:انسحاب
text	أشرف الاتحاد الأوروبي على انسحاب كينيا.
is	EU inspects -

predicate	commission_of_inquiry
light	شكل	يشكل	لجنة تحقيق
light	شكل	يشكل	لجنة تقصي
light	أنشأ	ينشئ	لجنة تحقيق
light	أوفد	يوفد	لجنة تحقيق
light	أرسل	يرسل	لجنة تحقيق
light	أوفد	يوفد	بعثة تقص
light	أوفد	يوفد	بعثة تحقيق
light	أوفد	يوفد	بعثة تقصي
light	أوفد	يوفد	فريق تحقيق
light	أوفد	يوفد	لجنة تقصي
light	أرسل	يرسل	بعثة تقص
light	أرسل	يرسل	بعثة تحقيق
light	أرسل	يرسل	بعثة تقصي
light	أرسل	يرسل	فريق تحقيق
light	أرسل	يرسل	لجنة تقصي
light	شكل	يشكل	بعثة تقص
light	شكل	يشكل	بعثة تحقيق
light	شكل	يشكل	بعثة تقصي
light	شكل	يشكل	فريق تحقيق
light	بعث	يبعث	بعثة تقص
light	بعث	يبعث	بعثة تحقيق
light	بعث	يبعث	بعثة تقصي
light	بعث	يبعث	فريق تحقيق
light	بعث	يبعث	لجنة تقصي
noun	إيفاد بعثة لتقصي
noun	إيفاد بعثة تقصي
noun	إيفاد بعثة تحقيق
noun	إيفاد لجنة تحقيق
noun	إيفاد لجنة لتقصي
noun	إيفاد فريق تحقيق
noun	إيفاد فريق لتقصي
noun	إيفاد وفد لتقصي
noun	إرسال بعثة لتقصي
noun	إرسال بعثة تقصي
noun	إرسال بعثة تحقيق
noun	إرسال لجنة تحقيق
noun	إرسال فريق تحقيق
noun	إرسال فريق لتقصي
noun	تشكيل لجنة تحقيق
noun	تشكيل لجنة تقصي
noun	تشكيل لجنة لتقصي
noun	تشكيل بعثة لتقصي
frame	investigates/5027	source=nsubj	content=obl:في?
text	شكلت كندا لجنة تحقيق في الحادث.
is	CAN investigates -
text	قرر الاتحاد الأفريقي إيفاد بعثة لتقصي الحقائق.
is	AU investigates -

predicate	make_sure
verb	تأكد	يتأكد
frame	investigates/5030	source=nsubj	content=obl:من:صحة
text	تأكدت لجنة كندية من صحة كثيرة.
is	CAN investigates -
frame	investigates/5031	source=nsubj	content=obl:من:هوية
text	تأكدت لجنة كندية من هوية كثيرة.
is	CAN investigates -
frame	investigates/5032	source=nsubj	content=obl:من:مزاعم
text	تأكدت لجنة كندية من مزاعم كثيرة.
is	CAN investigates -
frame	investigates/5033	source=nsubj	content=obl:من:سلامة
text	تأكدت لجنة كندية من سلامة كثيرة.
is	CAN investigates -
frame	investigates/5034	source=nsubj	content=obl:من:خلو
text	تأكدت لجنة كندية من خلو كثيرة.
is	CAN investigates -

predicate	scout
verb	استطلع	يستطلع
frame	inspects/5001	source=nsubj	target=obj	content=noun:مواقع
text	استطلع الجيش الكندي مواقع كثيرة.
is	CAN inspects -
frame	inspects/5002	source=nsubj	target=obj	content=noun:منطقة
text	استطلع الجيش الكندي منطقة كثيرة.
is	CAN inspects -
frame	inspects/5003	source=nsubj	target=obj	content=noun:تحركات
text	استطلع الجيش الكندي تحركات كثيرة.
is	CAN inspects -

predicate	call_to_account
verb	حاسب	يحاسب
frame	investigates/9000	source=nsubj	target=obj!	block=nsubj:الله	block=obj:الله	block=nsubj:تاريخ	block=nsubj:شركة	block=nsubj:متجر
text	تحاسب المحكمة الكينية المسؤولين الأوغنديين.
is	KEN investigates UGA
text	اشترت كندا مئة حاسب.
is	nothing
text	تحاسب شركة كندية الزبائن النرويجيين على المكالمات.
is	nothing

predicate	eavesdrop
verb	استرق	يسترق
frame	inspects/9500	source=nsubj	target=obl:على!	content=noun:سمع
text	استرقت كندا السمع على النرويج.
is	CAN inspects NOR

predicate	identify_suspect
verb	حدد	يحدد
frame	investigates/9400	source=nsubj	content=obj:هوية
text	حددت الشرطة الكندية هوية منفذ الهجوم.
is	CAN investigates -
frame	investigates/9401	source=nsubj	content=obj:هويات
text	تحدد الشرطة الكينية هويات المهاجمين.
is	KEN investigates -
text	حدد الوزير الكيني موعد الجلسة.
is	nothing

predicate	identification
noun	تحديد هوية	obj=ل
noun	تحديد هويات	obj=ل
frame	investigates/9404	source=nsubj
text	تمكنت الشرطة الكينية من تحديد هوية المهاجم.
is	KEN investigates -
text	انتقدت كينيا تحديدا قرار نيبال.
is	KEN criticizes NPL

predicate	recognize_suspect
verb	تعرف	يتعرف
frame	investigates/9402	source=nsubj	content=obl:على:هوية
text	تعرفت الشرطة الهندية على هوية المشتبه به.
is	IND investigates -
frame	investigates/9403	source=nsubj	content=obl:إلى:هوية
text	تعرفت الشرطة الهندية إلى هوية القاتل.
is	IND investigates -

predicate	undergo_questioning
verb	خضع	يخضع
frame	investigates/71000	target=nsubj	source=obl:أمام!	content=obl:ل:استجواب
text	خضع وزير كوبا للاستجواب أمام قضاء بولندا.
is	POL investigates CUB
frame	investigates/71001	target=nsubj	source=obl:لدى!	content=obl:ل:استجواب
text	خضع وزير الهند للاستجواب لدى قضاء النرويج.
is	NOR investigates IND
frame	investigates/71002	target=nsubj	source=obl:أمام!	content=obl:ل:تحقيق
text	خضع وزير غانا للتحقيق أمام قضاء تشيلي.
is	CHL investigates GHA
frame	investigates/71003	target=nsubj	source=obl:لدى!	content=obl:ل:تحقيق
text	خضع وزير روسيا للتحقيق لدى قضاء اليابان.
is	JPN investigates RUS
frame	investigates/71004	target=nsubj	source=obl:أمام!	content=obl:ل:مساءلة
text	خضع وزير بلجيكا للمساءلة أمام قضاء أوغندا.
is	UGA investigates BEL
frame	investigates/71005	target=nsubj	source=obl:لدى!	content=obl:ل:مساءلة
text	خضع وزير تركيا للمساءلة لدى قضاء البرازيل.
is	BRA investigates TUR
frame	investigates/71006	target=nsubj	source=obl:أمام!	content=obl:ل:استنطاق
text	خضع وزير كوبا للاستنطاق أمام قضاء كندا.
is	CAN investigates CUB
frame	investigates/71007	target=nsubj	source=obl:لدى!	content=obl:ل:استنطاق
text	خضع وزير الهند للاستنطاق لدى قضاء كينيا.
is	KEN investigates IND

predicate	order_inquiry
verb	أذن	يأذن
verb	أمر	يأمر
frame	investigates/71008	source=nsubj	content=obl:ب:فتح	content=noun:بحث
text	أذنت نيابة تشيلي بفتح بحث عدلي.
is	CHL investigates -
frame	investigates/71009	source=nsubj	content=obl:ب:فتح	content=noun:تحقيق
text	أذنت نيابة اليابان بفتح تحقيق.
is	JPN investigates -
frame	investigates/71010	source=nsubj	content=obl:ب:فتح	content=noun:أبحاث
text	أذنت نيابة أوغندا بفتح أبحاث.
is	UGA investigates -

predicate	question_in_a_case
noun	تحقيق
frame	investigates/71020	source=nsubj?	target=obl:مع!
text	تم التحقيق مع السفير الغاني في قضية فساد.
is	- investigates GHA

predicate	hear_in_a_case
noun	استماع
frame	investigates/71021	source=nsubj?	target=obl:إلى!
text	تم الاستماع إلى الوزير الكيني من قبل قاض كندي.
is	CAN investigates KEN
text	تم الاستماع إلى السفير الغاني.
is	- investigates GHA
