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
light	أجرى	يجري	تحر
light	كلف	يكلف	تحقيق	prep=ب
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
noun	تحر	plural=تحريات
noun	تقص
noun	استقصاء
light	بدأ	يبدأ	تحر
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
noun	تفتيش	obj=ل
noun	معاينة	obj=ل
light	أجرى	يجري	تفتيش	obj=ل
light	نفذ	ينفذ	تفتيش
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
