# Arabic predicates of CAMEO root 11: accuse, criticise, condemn, denounce, blame, complain, sue, convict.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	accuse
verb	اتهم	يتهم
verb	خون	يخون
noun	اتهام	plural=اتهامات	obj=ل	obj=إلى	obj=ضد	obj=بحق
noun	تخوين	obj=ل
light	وجه	يوجه	اتهام	obj=إلى	obj=ل	obj=ضد
light	توجه	يتوجه	اتهام	prep=ب	obj=إلى	obj=ل	obj=ضد
light	وجه	يوجه	تهمة	plural=تهم	obj=إلى	obj=ل	obj=ضد
light	توجه	يتوجه	تهمة	prep=ب	plural=تهم	obj=إلى	obj=ل	obj=ضد
light	كال	يكيل	اتهام	obj=ل	obj=إلى
light	ساق	يسوق	اتهام	obj=ضد
light	أطلق	يطلق	اتهام	obj=ضد	obj=على
light	كرر	يكرر	اتهام	obj=ل	obj=ضد
light	جدد	يجدد	اتهام	obj=ل	obj=ضد
light	ألصق	يلصق	تهمة	plural=تهم	obj=ب
light	تبادل	يتبادل	تهمة	plural=تهم
light	رشق	يرشق	تهمة	plural=تهم	prep=ب
light	أسند	يسند	تهمة	plural=تهم	obj=إلى	obj=ل
light	نسب	ينسب	تهمة	plural=تهم	obj=إلى	obj=ل
light	لفق	يلفق	تهمة	plural=تهم	obj=ل
light	تراشق	يتراشق	تهمة	plural=تهم
light	تراشق	يتراشق	اتهام
light	تراشق	يتراشق	اتهام	prep=ب
light	تراشق	يتراشق	تهمة	prep=ب
light	تقاذف	يتقاذف	تهمة	plural=تهم
light	تقاذف	يتقاذف	اتهام
light	أطلق	يطلق	تهمة	plural=تهم	obj=على	obj=ضد
light	ألصق	يلصق	اتهام	obj=ب
light	ساق	يسوق	تهمة	obj=ضد	obj=ل
light	روج	يروج	اتهام	obj=ضد
light	ردد	يردد	اتهام	obj=ضد	obj=ل
light	اختلق	يختلق	تهمة	obj=ل	obj=ضد
light	رد	يرد	اتهام	obj=إلى
frame	accuses/1	source=nsubj	target=obj	content=ccomp:أن
text	تتهم كندا اليابان بأنها تخفي أرقام الصيد.
is	CAN accuses JPN
frame	accuses/2	source=nsubj	target=obj	content=obl:ب?
text	اتهم وزير الدفاع الكيني أوغندا بخداع الرأي العام.
is	KEN accuses UGA
text	واتهمت البرازيل كلا من بيرو وكولومبيا بالتقصير.
is	BRA accuses PER
is	BRA accuses COL
text	توجه رئيس غانا باتهامات خطيرة لبيرو.
is	GHA accuses PER
text	وجهت النرويج اتهامات إلى السويد بتلويث المياه.
is	NOR accuses SWE
text	المغرب: الاتهام الإسباني للمغرب باطل.
is	MAR says -
is	ESP accuses MAR
text	تبادل الوزير الكيني والوزير الأوغندي التهم.
is	KEN accuses UGA
is	UGA accuses KEN
text	غادر الوزير المكسيكي القاعة متهما كندا بالتلاعب بالأسعار.
is	MEX accuses CAN
text	لم تتهم الهند سريلانكا بالكذب.
is	IND accuses LKA negative
text	ألصقت كندا التهمة بالنرويج.
is	CAN accuses NOR

predicate	arrest_warrant
light	أصدر	يصدر	مذكرة توقيف	plural=مذكرات توقيف	obj=بحق	obj=ضد	obj=في_حق
light	سطر	يسطر	مذكرة توقيف	plural=مذكرات توقيف	obj=بحق	obj=ضد	obj=في_حق
light	أصدر	يصدر	مذكرة اعتقال	plural=مذكرات اعتقال	obj=بحق	obj=ضد	obj=في_حق
light	سطر	يسطر	مذكرة اعتقال	plural=مذكرات اعتقال	obj=بحق	obj=ضد	obj=في_حق
light	أصدر	يصدر	أمر اعتقال	plural=أوامر اعتقال	obj=بحق	obj=ضد
light	أصدر	يصدر	مذكرة جلب	plural=مذكرات جلب	obj=بحق	obj=ضد
light	أصدر	يصدر	لائحة اتهام	plural=لوائح اتهام	obj=بحق	obj=ضد	obj=في_حق
light	وجه	يوجه	لائحة اتهام	plural=لوائح اتهام	obj=إلى	obj=ل	obj=بحق	obj=ضد	obj=في_حق
light	قدم	يقدم	لائحة اتهام	plural=لوائح اتهام	obj=بحق	obj=ضد	obj=في_حق
light	أصدر	يصدر	بطاقة إيداع	plural=بطاقات إيداع	obj=بحق	obj=ضد	obj=في_حق
light	أصدر	يصدر	بطاقة جلب	plural=بطاقات جلب	obj=بحق	obj=ضد	obj=في_حق
light	أصدر	يصدر	مذكرة إيداع	plural=مذكرات إيداع	obj=بحق	obj=ضد	obj=في_حق
light	أصدر	يصدر	أمر توقيف	plural=أوامر توقيف	obj=بحق	obj=ضد	obj=في_حق
light	أصدر	يصدر	أمر قبض	plural=أوامر قبض	obj=بحق	obj=ضد	obj=على
frame	accuses/4	source=nsubj	target=obj
text	أصدرت محكمة كينية مذكرة توقيف بحق وزير أوغندي.
is	KEN accuses UGA
text	أصدر القضاء الهندي لائحة اتهام ضد تاجر نيبالي.
is	IND accuses NPL

predicate	charge
verb	ادعى	يدعي
frame	sues/1	source=nsubj	target=obl:على	block=obl:على:مسافة	block=obl:على:بعد	block=obl:على:متن	block=obl:على:يد
text	ادعى القضاء اللبناني على السفير البلجيكي السابق.
is	LBN sues BEL

predicate	face_accusation
light	واجه	يواجه	اتهام
light	تلقى	يتلقى	اتهام
light	تعرض	يتعرض	اتهام	prep=ل
light	تعرض	يتعرض	اتهام	prep=إلى
light	واجه	يواجه	تهمة
frame	accuses/3	target=nsubj	source=obl:من	content=obl:ب?
text	تواجه النيجر اتهامات من كندا بالتقصير.
is	CAN accuses NER

predicate	criticize
verb	انتقد	ينتقد
verb	وبخ	يوبخ
verb	أنب	يؤنب
verb	عاتب	يعاتب
verb	هجا	يهجو
verb	ذم	يذم
verb	قرع	يقرع
verb	فضح	يفضح
verb	سفه	يسفه
verb	سخف	يسخف
verb	شيطن	يشيطن
verb	ناكف	يناكف
verb	شاكس	يشاكس
verb	أفحم	يفحم
verb	انتهر	ينتهر
verb	زجر	يزجر
verb	عاير	يعاير
verb	عير	يعير
noun	انتقاد	plural=انتقادات	obj=ل	obj=إلى	obj=ضد	obj=على
noun	نقد	obj=ل	obj=إلى
noun	توبيخ	obj=ل
noun	تأنيب	obj=ل
noun	عتاب	obj=ل	obj=على
noun	ذم	obj=ل
noun	شيطنة	obj=ل
noun	مناكفة	plural=مناكفات	obj=ل
light	وجه	يوجه	انتقاد	obj=ل	obj=إلى
light	توجه	يتوجه	انتقاد	prep=ب	obj=إلى	obj=ل	obj=ضد
light	وجه	يوجه	نقد	obj=ل	obj=إلى
light	توجه	يتوجه	نقد	prep=ب	obj=ل	obj=إلى
light	وجه	يوجه	توبيخ	obj=ل	obj=إلى
light	وجه	يوجه	عتاب	obj=ل	obj=إلى
light	توجه	يتوجه	عتاب	prep=ب	obj=ل	obj=إلى
light	شن	يشن	انتقاد	obj=على
light	صب	يصب	انتقاد	obj=على
light	كرر	يكرر	انتقاد	obj=ل
light	جدد	يجدد	انتقاد	obj=ل
light	سجل	يسجل	انتقاد	obj=على	obj=ل
light	أبدى	يبدي	انتقاد	obj=ل
light	صب	يصب	غضب	obj=على
light	صب	يصب	جام غضب	obj=على
light	كال	يكيل	انتقاد	obj=ل
light	كال	يكيل	لوم	obj=ل
light	وجه	يوجه	تأنيب	obj=إلى	obj=ل
light	ردد	يردد	انتقاد	obj=ل
light	أطلق	يطلق	انتقاد	obj=ل	obj=ضد
frame	criticizes/1	source=nsubj	target=obj	content=obl:على?
text	انتقد رئيس الوزراء الأسترالي اليابان بشدة.
is	AUS criticizes JPN
text	وجهت وزيرة البيئة السويدية انتقادات حادة إلى البرازيل.
is	SWE criticizes BRA
text	قال سفير كينيا إن انتقادات الهند لكينيا غير مبررة.
is	KEN says -
is	IND criticizes KEN
text	نائب فنلندي ينتقد الحكومة البولندية.
is	FIN criticizes POL
text	انتقدت كندا كوبا لتأخرها في الرد.
is	CAN criticizes CUB
text	عيرت الوزيرة الكينية أوغندا بفقرها.
is	KEN criticizes UGA
frame	criticizes/2	source=nsubj	content=obj
text	انتقدت الحكومة المكسيكية القانون الجديد.
is	MEX criticizes -
text	ظهر وزير النقل الهولندي منتقدا القرار.
is	NLD criticizes -

predicate	face_criticism
light	واجه	يواجه	انتقاد
light	تلقى	يتلقى	انتقاد
light	لقي	يلقى	انتقاد
light	تعرض	يتعرض	انتقاد	prep=ل
light	تعرض	يتعرض	انتقاد	prep=إلى
light	تعرض	يتعرض	توبيخ	prep=ل
light	تعرض	يتعرض	توبيخ	prep=إلى
light	تعرض	يتعرض	لوم	prep=ل
light	تعرض	يتعرض	لوم	prep=إلى
light	قوبل	يقابل	انتقاد	prep=ب
light	جوبه	يجابه	انتقاد	prep=ب
light	أثار	يثير	انتقاد
light	جلب	يجلب	انتقاد
light	استدعى	يستدعي	انتقاد
frame	criticizes/3	target=nsubj	source=obl:من
text	تعرضت الحكومة الكينية لانتقادات من النرويج.
is	NOR criticizes KEN
text	تواجه كندا انتقادات من الهند بسبب القانون.
is	IND criticizes CAN
frame	criticizes/9833	target=nsubj?	source=obj
text	واجهت كندا انتقادات هندية واسعة.
is	IND criticizes CAN
text	قوبل القرار الكيني بانتقادات هندية.
is	IND criticizes KEN
text	أثارت تصريحات الوزير الكيني انتقادات هندية.
is	IND criticizes KEN
text	أثارت السياسة الغانية انتقادات من كندا.
is	CAN criticizes GHA

predicate	condemn
verb	أدان	يدين
verb	دان	يدين
verb	شجب	يشجب
noun	إدانة	plural=إدانات	obj=ل
noun	شجب	obj=ل
light	أعرب	يعرب	إدانة	prep=عن	obj=ل
light	عبر	يعبر	إدانة	prep=عن	obj=ل
light	وجه	يوجه	إدانة	obj=إلى	obj=ل
light	توجه	يتوجه	إدانة	prep=ب	obj=إلى	obj=ل
light	أصدر	يصدر	إدانة	obj=ل	obj=ضد
light	كرر	يكرر	إدانة	obj=ل
light	جدد	يجدد	إدانة	obj=ل
light	أعلن	يعلن	إدانة	obj=ل
light	سجل	يسجل	إدانة	obj=ل
light	أعرب	يعرب	شجب	prep=عن	obj=ل
light	عبر	يعبر	شجب	prep=عن	obj=ل
light	أعلن	يعلن	شجب	obj=ل
light	جدد	يجدد	شجب	obj=ل
frame	convicts/1	source=nsubj	target=obj	content=obl:ب	block=noun:حكم	block=noun:قرار	block=noun:هجوم	block=noun:اعتداء	block=obl:ب:إجماع	block=obl:ب:أغلبية	block=obl:ب:شدة	block=obl:ب:قوة	block=obl:ب:أشد	block=obl:ب:أقوى	block=obl:ب:أقسى	block=obl:ب:حزم	block=obl:ب:وضوح	block=obl:ب:عبارة	block=obl:ب:لهجة	block=obl:ب:صرامة	block=obl:ب:شكل
text	دان مجلس الأمن بالإجماع القرار الكيني.
is	UN.SC condemns KEN
text	أدانت محكمة كندية السفير البولندي بالتزوير.
is	CAN convicts POL
text	أدان القضاء البلجيكي شركة يابانية بالغش.
is	BEL convicts JPN
frame	condemns/1	source=nsubj	target=obj	content=obl:على?
text	أدانت كندا بيرو بشدة.
is	CAN condemns PER
text	دان الرئيس البرازيلي النظام الحاكم في النيجر.
is	BRA condemns NER
text	وأعرب وزير الخارجية الفنلندي عن إدانته لبولندا.
is	FIN condemns POL
text	لم تدن اليابان أستراليا في البيان.
is	JPN condemns AUS negative
frame	condemns/2	source=nsubj	content=obj
text	شجبت المكسيك بأشد العبارات هذا العمل الجبان.
is	MEX condemns -
text	تونس تدين الإجراءات الأحادية.
is	TUN condemns -

predicate	denounce
verb	ندد	يندد
noun	تنديد	plural=تنديدات
noun	تشهير
light	أعرب	يعرب	تنديد	prep=عن
light	أصدر	يصدر	تنديد
light	جدد	يجدد	تنديد
light	أعلن	يعلن	تنديد
light	عبر	يعبر	تنديد	prep=عن
frame	condemns/3	source=nsubj	target=obl:ب
text	نددت الحكومة النرويجية باليابان في مؤتمر دولي.
is	NOR condemns JPN
text	البرازيل والمكسيك تنددان بكندا.
is	BRA condemns CAN
is	MEX condemns CAN
frame	condemns/4	source=nsubj	content=obl:ب
text	وندد الوزير الماليزي بالتمييز في سوق العمل.
is	MYS condemns -
text	مندوب كينيا يندد بقرار المحكمة الدولية.
is	KEN condemns -

predicate	deplore
verb	استنكر	يستنكر
verb	استهجن	يستهجن
verb	استقبح	يستقبح
verb	استفظع	يستفظع
verb	استغرب	يستغرب
verb	استبشع	يستبشع
verb	استشنع	يستشنع
verb	استسخف	يستسخف
verb	استهول	يستهول
noun	استنكار	obj=ل
noun	استهجان	obj=ل
noun	استغراب	obj=ل
light	أعرب	يعرب	استنكار	prep=عن	obj=ل
light	أعرب	يعرب	استهجان	prep=عن	obj=ل
light	أعرب	يعرب	استغراب	prep=عن	obj=ل
light	عبر	يعبر	استنكار	prep=عن	obj=ل
light	عبر	يعبر	استهجان	prep=عن	obj=ل
light	أبدى	يبدي	استنكار	obj=ل
light	أبدى	يبدي	استهجان	obj=ل
light	أبدى	يبدي	استغراب	obj=ل
light	أعلن	يعلن	استنكار	obj=ل
light	جدد	يجدد	استنكار	obj=ل
light	سجل	يسجل	استنكار	obj=ل
light	عبر	يعبر	استغراب	prep=عن	obj=ل
frame	disapproves_of/1	source=nsubj	target=obj
text	استنكرت كينيا إثيوبيا لموقفها من القضية.
is	KEN disapproves_of ETH
text	أعربت اليابان عن استنكارها للصين في رسالة رسمية.
is	JPN disapproves_of CHN
frame	disapproves_of/2	source=nsubj	content=ccomp:أن
text	استغرب الوزير المغربي أن يتأخر القرار.
is	MAR disapproves_of -
frame	disapproves_of/3	source=nsubj	content=obj
text	تستهجن الخارجية الكندية هذه الافتراءات.
is	CAN disapproves_of -
text	وعبرت إسبانيا عن استنكارها للقرار.
is	ESP disapproves_of -

predicate	resent
verb	استاء	يستاء
verb	امتعض	يمتعض
verb	تذمر	يتذمر
verb	غضب	يغضب
verb	سخط	يسخط
verb	تبرم	يتبرم
verb	تأفف	يتأفف
verb	تضايق	يتضايق
verb	انزعج	ينزعج
verb	اغتاظ	يغتاظ
verb	اشمأز	يشمأز
verb	نقم	ينقم
verb	حنق	يحنق
verb	تململ	يتململ
verb	تضجر	يتضجر
verb	حقد	يحقد
verb	عتب	يعتب
noun	استياء
noun	امتعاض
noun	تذمر
noun	سخط
noun	انزعاج
noun	تبرم
noun	نقمة
noun	حنق
noun	تململ
light	أعرب	يعرب	استياء	prep=عن
light	أعرب	يعرب	امتعاض	prep=عن
light	أعرب	يعرب	غضب	prep=عن
light	أعرب	يعرب	سخط	prep=عن
light	أعرب	يعرب	انزعاج	prep=عن
light	عبر	يعبر	استياء	prep=عن
light	عبر	يعبر	امتعاض	prep=عن
light	عبر	يعبر	غضب	prep=عن
light	عبر	يعبر	انزعاج	prep=عن
light	أبدى	يبدي	استياء
light	أظهر	يظهر	استياء
light	أبدى	يبدي	امتعاض
light	أبدى	يبدي	انزعاج
light	أظهر	يظهر	انزعاج
light	أبدى	يبدي	غضب
light	أعرب	يعرب	تذمر	prep=عن
light	عبر	يعبر	تذمر	prep=عن
light	عبر	يعبر	سخط	prep=عن
light	سجل	يسجل	استياء
light	أبدى	يبدي	تذمر
light	أبدى	يبدي	سخط
light	أبدى	يبدي	تململ
frame	disapproves_of/4	source=nsubj	target=obl:من
text	أعرب السفير الهولندي عن استيائه من بلجيكا.
is	NLD disapproves_of BEL
text	استاءت اليابان من كوريا الجنوبية.
is	JPN disapproves_of KOR
frame	disapproves_of/5	source=nsubj	target=obl:على
text	غضبت الحكومة الفلبينية على فيتنام.
is	PHL disapproves_of VNM
text	تحقد كينيا على أوغندا منذ سنوات.
is	KEN disapproves_of UGA
text	عتبت النرويج على السويد.
is	NOR disapproves_of SWE
frame	disapproves_of/6	source=nsubj	target=obl:إزاء
text	أبدت المكسيك استياءها إزاء البرازيل.
is	MEX disapproves_of BRA
frame	disapproves_of/7	source=nsubj	target=obl:تجاه
text	أبدت بولندا امتعاضها تجاه ألمانيا.
is	POL disapproves_of DEU
frame	disapproves_of/8	source=nsubj	content=obl:من
text	وعبرت كندا عن غضبها من القرار.
is	CAN disapproves_of -

predicate	have_reservations
verb	تحفظ	يتحفظ
noun	تحفظ	plural=تحفظات
light	أبدى	يبدي	تحفظ
light	أظهر	يظهر	تحفظ
light	سجل	يسجل	تحفظ
light	أعرب	يعرب	تحفظ	prep=عن
light	سجل	يسجل	مأخذ	plural=مآخذ
light	أبدى	يبدي	مأخذ	plural=مآخذ
light	عبر	يعبر	تحفظ	prep=عن
light	أكد	يؤكد	تحفظ
frame	disapproves_of/9	source=nsubj	target=obl:على	block=obl:على:سيارة	block=obl:على:أموال	block=obl:على:أسلحة	block=obl:على:مضبوطات
text	تحفظت السعودية على كندا في التصويت الأخير.
is	SAU disapproves_of CAN
text	أبدت النمسا تحفظها على النص الجديد.
is	AUT disapproves_of -
frame	none/115	source=nsubj	content=obl:على
text	تحفظت الشرطة الكينية على السيارة.
is	nothing

predicate	doubt
verb	شكك	يشكك
frame	disapproves_of/9801	source=nsubj	target=obl:ب
text	شككت الأرجنتين بأوروغواي.
is	ARG disapproves_of URY
frame	disapproves_of/9802	source=nsubj	content=obl:ب
text	الحكومة الإندونيسية شككت بنزاهة التقرير.
is	IDN disapproves_of -

predicate	question
verb	شكك	يشكك
verb	طعن	يطعن
verb	ارتاب	يرتاب
verb	قدح	يقدح
noun	تشكيك
noun	طعن	plural=طعون
noun	ارتياب
light	قدم	يقدم	طعن
light	تقدم	يتقدم	طعن	prep=ب
light	رفع	يرفع	طعن
frame	disapproves_of/10	source=nsubj	target=obl:في
text	شككت الأرجنتين في أوروغواي.
is	ARG disapproves_of URY
frame	disapproves_of/11	source=nsubj	content=obl:في
text	الحكومة الإندونيسية شككت في نزاهة التقرير.
is	IDN disapproves_of -
text	وطعنت النيجر في القرار.
is	NER disapproves_of -

predicate	mock
verb	سخر	يسخر
verb	استهزأ	يستهزئ
verb	هزئ	يهزأ
verb	استخف	يستخف
verb	تندر	يتندر
verb	شمت	يشمت
verb	استهان	يستهين
verb	انتقص	ينتقص
verb	تهكم	يتهكم
verb	هزأ	يهزأ
verb	استنقص	يستنقص
verb	أزرى	يزري
noun	سخرية
noun	استهزاء
noun	استخفاف
noun	استهانة
noun	شماتة
noun	انتقاص
frame	criticizes/4	source=nsubj	target=obl:من
text	سخر الرئيس الفلبيني من أستراليا.
is	PHL criticizes AUS
text	استنقص النائب الكيني من أوغندا.
is	KEN criticizes UGA
frame	criticizes/5	source=nsubj	target=obl:ب
text	استهزأ رئيس الوزراء التايلاندي بماليزيا.
is	THA criticizes MYS
text	أزرت الوزيرة الهندية بنيبال.
is	IND criticizes NPL
frame	criticizes/6	source=nsubj	content=obl:من
text	وسخر الوزير الهندي من هذه الشائعات.
is	IND criticizes -
frame	criticizes/7	source=nsubj	content=obl:ب
text	واستخف الرئيس المكسيكي بالمقترح.
is	MEX criticizes -

predicate	fault
verb	عاب	يعيب
verb	تهجم	يتهجم
verb	تهكم	يتهكم
verb	تحامل	يتحامل
noun	تهجم	plural=تهجمات
noun	تهكم
noun	تحامل
noun	مأخذ	plural=مآخذ
frame	criticizes/8	source=nsubj	target=obl:على	content=ccomp:أن
text	عابت النرويج على اليابان أنها لا تحمي الحيتان.
is	NOR criticizes JPN
frame	criticizes/9	source=nsubj	target=obl:على
text	تهجم رئيس الحزب النمساوي على سويسرا.
is	AUT criticizes CHE
text	ويعيب المغرب على إسبانيا تباطؤها.
is	MAR criticizes ESP

predicate	insult
verb	أهان	يهين
verb	شتم	يشتم
verb	سب	يسب
verb	شوه	يشوه
verb	لعن	يلعن
verb	ازدرى	يزدري
verb	احتقر	يحتقر
verb	استحقر	يستحقر
verb	استصغر	يستصغر
verb	ثلب	يثلب
verb	حقر	يحقر
noun	إهانة	plural=إهانات	obj=ل
noun	شتم
noun	شتيمة	plural=شتائم	obj=ل
noun	ازدراء	obj=ل
noun	احتقار	obj=ل
noun	ثلب	obj=ل
light	وجه	يوجه	إهانة	obj=إلى	obj=ل
light	توجه	يتوجه	إهانة	prep=ب	obj=إلى	obj=ل
light	وجه	يوجه	شتيمة	obj=إلى	obj=ل
light	كال	يكيل	شتيمة	obj=ل
frame	criticizes/10	source=nsubj	target=obj
text	أهان السفير البرتغالي أنغولا.
is	PRT criticizes AGO
text	وجه رئيس الفلبين إهانة إلى كندا.
is	PHL criticizes CAN

predicate	offend
verb	أساء	يسيء
noun	إساءة	plural=إساءات
light	وجه	يوجه	إساءة
light	توجه	يتوجه	إساءة	prep=ب
frame	disapproves_of/12	source=nsubj	target=obl:إلى
text	أساء نائب دنماركي إلى المغرب.
is	DNK disapproves_of MAR
frame	disapproves_of/13	source=nsubj	target=obl:ل
text	أساء الوزير الهولندي للهند في كلمته.
is	NLD disapproves_of IND

predicate	blame
noun	لوم	obj=ل	obj=على	obj=إلى
noun	ملامة	obj=ل
light	ألقى	يلقي	لوم	obj=على
light	ألقى	يلقي	لوم	prep=ب	obj=على
light	ألقى	يلقي	لائمة	prep=ب	obj=على
light	ألقى	يلقي	لائمة	obj=على
light	ألقى	يلقي	مسؤولية	obj=على
light	ألقى	يلقي	مسؤولية	prep=ب	obj=على
light	ألقى	يلقي	تبعة	obj=على
light	ألقى	يلقي	تبعة	prep=ب	obj=على
light	صب	يصب	لوم	obj=على
light	وضع	يضع	لوم	obj=على
light	وجه	يوجه	لوم	obj=إلى	obj=ل
light	توجه	يتوجه	لوم	prep=ب	obj=إلى	obj=ل
light	أنحى	ينحي	لائمة	prep=ب	obj=على
light	أنحى	ينحي	لوم	prep=ب	obj=على
light	رمى	يرمي	مسؤولية	prep=ب	obj=على
light	رمى	يرمي	مسؤولية	obj=على
light	وضع	يضع	مسؤولية	obj=على
frame	blames/1	source=nsubj	target=obj	content=obl:في?
text	ألقت كندا باللوم على المكسيك في فشل الصفقة.
is	CAN blames MEX
text	وألقى المندوب الكيني اللوم على أوغندا.
is	KEN blames UGA
text	ألقى الوزير البولندي مسؤولية التأخير على ألمانيا.
is	POL blames DEU
text	ولامت النرويج السويد على الحادث.
is	NOR blames SWE

predicate	hold_responsible
verb	حمل	يحمل
frame	blames/2	source=nsubj	target=obj	content=noun:مسؤولية
text	حملت البرازيل الأرجنتين مسؤولية التلوث في النهر.
is	BRA blames ARG
text	وحمل رئيس الوزراء الكندي الهند المسؤولية عن التأخير.
is	CAN blames IND
text	غادر المندوب النرويجي القاعة محملا النيجر المسؤولية.
is	NOR blames NER
frame	blames/75030	source=nsubj	target=obj	content=noun:تبعة
text	حمل الرئيس الكيني غانا تبعة الهجوم.
is	KEN blames GHA
frame	blames/3	source=nsubj	target=obj	content=noun:تبعات
text	حملت إثيوبيا السودان تبعات القرار.
is	ETH blames SDN

predicate	complain_of
verb	شكا	يشكو
verb	شكى	يشكي
verb	اشتكى	يشتكي
frame	complains_about/5000	source=nsubj	target=obj	content=obl:إلى
text	اشتكت غانا كندا إلى مجلس الأمن.
is	GHA complains_about CAN
frame	complains_about/5001	source=nsubj	target=obj	content=obl:لدى
text	اشتكت غانا كندا لدى مجلس الأمن.
is	GHA complains_about CAN

predicate	complain
verb	شكا	يشكو
verb	شكى	يشكي
verb	اشتكى	يشتكي
verb	تظلم	يتظلم
verb	تشكى	يتشكى
noun	شكوى	plural=شكاوى
noun	اشتكاء
noun	شكاية	plural=شكايات
light	قدم	يقدم	شكوى
light	رفع	يرفع	شكوى
light	وجه	يوجه	شكوى
light	توجه	يتوجه	شكوى	prep=ب
light	تقدم	يتقدم	شكوى	prep=ب
light	تقدم	يتقدم	شكاية	prep=ب
light	رفع	يرفع	شكاية
light	أودع	يودع	شكوى
light	قدم	يقدم	شكاية
light	سجل	يسجل	شكوى
light	رفع	يرفع	تظلم
light	قدم	يقدم	تظلم
light	تقدم	يتقدم	تظلم	prep=ب
frame	complains_about/1	source=nsubj	target=obl:ضد	content=obl:إلى?
text	قدمت كندا شكوى ضد الهند.
is	CAN complains_about IND
text	تقدمت تايلاند بشكوى إلى المنظمة ضد أستراليا.
is	THA complains_about AUS
frame	complains_about/2	source=nsubj	target=obl:على	content=obl:إلى?
text	اشتكت البرازيل على المكسيك بسبب الرسوم.
is	BRA complains_about MEX
frame	complains_about/3	source=nsubj	target=obl:من
text	يشكو المغرب من إسبانيا منذ أعوام.
is	MAR complains_about ESP
text	شكت النرويج إلى الأمم المتحدة من اليابان.
is	NOR complains_about JPN
frame	complains_about/4	source=nsubj	content=obl:من
text	واشتكى السفير الغاني من طول الإجراءات.
is	GHA complains_about -
frame	complains_about/5	source=nsubj	target=obl:إلى
text	قدم المندوب الكيني شكوى إلى الأمم المتحدة.
is	KEN complains_about UN
frame	complains_about/3301	source=nsubj	target=obl:ل!
text	وجاءت شكوى كينيا لمجلس الأمن متأخرة.
is	KEN complains_about UN.SC
frame	complains_about/3302	source=nsubj	target=obl:لدى!
text	قدم المندوب الكيني شكوى لدى الأمم المتحدة.
is	KEN complains_about UN
frame	complains_about/77303	source=nsubj	content=obl:أمام
text	رفعت كينيا شكوى أمام منظمة التجارة العالمية.
is	KEN complains_about -
text	كينيا سترفع شكوى أمام المحكمة الدولية.
is	KEN complains_about -

predicate	lodge_protest
verb	احتج	يحتج
noun	احتجاج	plural=احتجاجات
light	قدم	يقدم	احتجاج
light	تقدم	يتقدم	احتجاج	prep=ب
light	سجل	يسجل	احتجاج
light	رفع	يرفع	احتجاج
light	وجه	يوجه	احتجاج
light	توجه	يتوجه	احتجاج	prep=ب
light	أبلغ	يبلغ	احتجاج
frame	complains_about/9842	source=nsubj	target=obl:على!	content=obl:لدى:مجلس
text	احتجت كينيا لدى مجلس الأمن على المناورات الأوغندية.
is	KEN complains_about UGA
frame	complains_about/9843	source=nsubj	target=obl:على!	content=obl:لدى:أمم
text	احتجت كينيا لدى الأمم المتحدة على المناورات الأوغندية.
is	KEN complains_about UGA
frame	complains_about/9844	source=nsubj	target=obl:على!	content=obl:لدى:منظمة
text	احتجت كينيا لدى منظمة التجارة العالمية على القيود الأوغندية.
is	KEN complains_about UGA
frame	complains_about/6	source=nsubj	target=obl:لدى	content=obl:على?
text	احتجت اليابان لدى الصين على تصريح السفير.
is	JPN complains_about CHN
text	كندا تقدم احتجاجا لدى السفارة الهندية.
is	CAN complains_about IND
frame	complains_about/7	source=nsubj	target=obl:إلى	content=obl:على?
text	قدمت إندونيسيا احتجاجا رسميا إلى أستراليا.
is	IDN complains_about AUS
frame	complains_about/9839	source=nsubj	target=obl:ل!
text	قدمت إندونيسيا احتجاجا رسميا لأستراليا.
is	IDN complains_about AUS

predicate	hand_over_protest
light	سلم	يسلم	مذكرة احتجاج	obj=إلى	obj=ل
light	سلم	يسلم	احتجاج	obj=إلى	obj=ل
light	سلم	يسلم	رسالة احتجاج	obj=إلى	obj=ل
light	وجه	يوجه	مذكرة احتجاج	obj=إلى	obj=ل
light	وجه	يوجه	رسالة احتجاج	obj=إلى	obj=ل
light	قدم	يقدم	مذكرة احتجاج	obj=إلى	obj=ل
light	رفع	يرفع	مذكرة احتجاج	obj=إلى	obj=ل
light	بعث	يبعث	رسالة احتجاج	prep=ب	obj=إلى	obj=ل
light	أرسل	يرسل	رسالة احتجاج	obj=إلى	obj=ل
frame	complains_about/9610	source=nsubj	target=obj
text	سلمت كندا السفير النيبالي مذكرة احتجاج.
is	CAN complains_about NPL
text	استدعت كندا السفير الكيني وسلمته احتجاجا شديد اللهجة.
is	CAN complains_about KEN
is	CAN expels_diplomats_of KEN
text	سلمت كندا مذكرة احتجاج إلى نيبال.
is	CAN complains_about NPL
text	وجهت كينيا رسالة احتجاج شديدة اللهجة إلى أوغندا.
is	KEN complains_about UGA
text	سلمت غانا جارتها توغو رسالة احتجاج.
is	GHA complains_about TGO

predicate	sue
verb	قاضى	يقاضي
verb	حاكم	يحاكم
noun	مقاضاة	obj=ل
noun	محاكمة	plural=محاكمات	obj=ل
frame	sues/2	source=nsubj	target=obj	content=obl:ب?	block=obj:ولاية	block=obj:منطقة	block=obj:مصرف	block=obj:إمارة	block=obj:إقليم	block=obj:مدينة
text	يقاضي المغرب شركة كندية.
is	MAR sues CAN
text	وستحاكم كينيا الضابط الأوغندي بتهمة الغش.
is	KEN sues UGA
frame	sues/5000	source=nsubj	target=obj	content=obl:أمام:قضاء
text	قاضت كندا البرازيل أمام قضاء محلية.
is	CAN sues BRA
frame	sues/5001	source=nsubj	target=obj	content=obl:أمام:محكمة
text	قاضت كندا البرازيل أمام محكمة محلية.
is	CAN sues BRA

predicate	file_lawsuit
noun	دعوى	plural=دعاوى	obj=على	obj=ضد
light	رفع	يرفع	دعوى	obj=على	obj=ضد
light	أقام	يقيم	دعوى	obj=على	obj=ضد
light	قدم	يقدم	دعوى	obj=على	obj=ضد
light	حرك	يحرك	دعوى	obj=على	obj=ضد
light	رفع	يرفع	قضية	obj=على	obj=ضد
light	تقدم	يتقدم	دعوى	prep=ب	obj=على	obj=ضد
light	قدم	يقدم	بلاغ	obj=ضد
light	تقدم	يتقدم	بلاغ	prep=ب	obj=ضد
light	أودع	يودع	دعوى	obj=ضد	obj=على
light	باشر	يباشر	دعوى	obj=ضد	obj=على
light	كسب	يكسب	دعوى	obj=ضد
frame	sues/3	source=nsubj	target=obj	content=obl:أمام?
text	رفعت أستراليا دعوى على اليابان أمام محكمة دولية.
is	AUS sues JPN
text	وتقدمت غانا بدعوى ضد شركة هولندية.
is	GHA sues NLD
text	أقام النائب الكندي دعوى قضائية ضد الحكومة الهندية.
is	CAN sues IND

predicate	refer_to_court
verb	أحال	يحيل
noun	إحالة
frame	sues/5011	source=nsubj	target=obj	content=obl:إلى:جنايات
text	أحالت الشرطة الكينية سائحا بولنديا إلى جنايات قريبة.
is	KEN sues POL
frame	sues/5012	source=nsubj	target=obj	content=obl:إلى:عدالة
text	أحالت الشرطة الكينية سائحا بولنديا إلى عدالة قريبة.
is	KEN sues POL
frame	sues/5013	source=nsubj	target=obj	content=obl:على:قضاء
text	أحالت الشرطة الكينية سائحا بولنديا على قضاء محلية.
is	KEN sues POL
frame	sues/5014	source=nsubj	target=obj	content=obl:على:محكمة
text	أحالت الشرطة الكينية سائحا بولنديا على محكمة محلية.
is	KEN sues POL
frame	sues/5015	source=nsubj	target=obj	content=obl:على:نيابة
text	أحالت الشرطة الكينية سائحا بولنديا على نيابة محلية.
is	KEN sues POL
frame	sues/5016	source=nsubj	target=obj	content=obl:على:عدالة
text	أحالت الشرطة الكينية سائحا بولنديا على عدالة محلية.
is	KEN sues POL
frame	investigates/5028	source=nsubj	target=obj	content=obl:إلى:تحقيق
text	أحالت الشرطة الكينية سائحا بولنديا إلى التحقيق.
is	KEN investigates POL
frame	investigates/5029	source=nsubj	target=obj	content=obl:على:تحقيق
text	أحالت الشرطة الكينية سائحا بولنديا على التحقيق.
is	KEN investigates POL
frame	sues/4	source=nsubj	target=obj	content=obl:إلى:محكمة	block=noun:قانون
text	أحالت النيابة العامة التونسية ضابطا فرنسيا إلى المحكمة.
is	TUN sues FRA
frame	sues/5	source=nsubj	target=obj	content=obl:إلى:قضاء
text	أحالت السلطات الهندية صحافيا كنديا إلى القضاء.
is	IND sues CAN
frame	sues/6	source=nsubj	target=obj	content=obl:إلى:نيابة
text	أحالت الشرطة الكينية سائحا بولنديا إلى النيابة.
is	KEN sues POL
frame	sues/7	source=nsubj	target=obj	content=obl:إلى:محاكمة
text	وأحالت كوبا سائحا كنديا إلى المحاكمة.
is	CUB sues CAN
frame	none/116	source=nsubj	content=obj
text	أحال الرئيس البولندي القانون إلى البرلمان.
is	nothing

predicate	uphold_sentence
light	أيد	يؤيد	إعدام	obj=على	obj=بحق	obj=ضد	obj=في_حق
light	أيد	يؤيد	سجن	obj=على	obj=بحق	obj=ضد	obj=في_حق
light	أيد	يؤيد	حبس	obj=على	obj=بحق	obj=ضد	obj=في_حق
light	أيد	يؤيد	إدانة	obj=على	obj=بحق	obj=ضد	obj=في_حق
light	أيد	يؤيد	حكم	plural=أحكام	obj=على	obj=بحق	obj=ضد	obj=في_حق
light	ثبت	يثبت	إعدام	obj=على	obj=بحق	obj=ضد	obj=في_حق
light	ثبت	يثبت	سجن	obj=على	obj=بحق	obj=ضد	obj=في_حق
light	ثبت	يثبت	حبس	obj=على	obj=بحق	obj=ضد	obj=في_حق
light	ثبت	يثبت	إدانة	obj=على	obj=بحق	obj=ضد	obj=في_حق
light	ثبت	يثبت	حكم	plural=أحكام	obj=على	obj=بحق	obj=ضد	obj=في_حق
light	أقر	يقر	إعدام	obj=على	obj=بحق	obj=ضد	obj=في_حق
light	أقر	يقر	سجن	obj=على	obj=بحق	obj=ضد	obj=في_حق
light	أقر	يقر	حبس	obj=على	obj=بحق	obj=ضد	obj=في_حق
light	أقر	يقر	إدانة	obj=على	obj=بحق	obj=ضد	obj=في_حق
light	أقر	يقر	حكم	plural=أحكام	obj=على	obj=بحق	obj=ضد	obj=في_حق
light	صدق	يصدق	إعدام	prep=على	obj=على	obj=بحق	obj=ضد	obj=في_حق
light	صدق	يصدق	سجن	prep=على	obj=على	obj=بحق	obj=ضد	obj=في_حق
light	صدق	يصدق	حبس	prep=على	obj=على	obj=بحق	obj=ضد	obj=في_حق
light	صدق	يصدق	إدانة	prep=على	obj=على	obj=بحق	obj=ضد	obj=في_حق
light	صدق	يصدق	حكم	plural=أحكام	prep=على	obj=على	obj=بحق	obj=ضد	obj=في_حق
light	صادق	يصادق	إعدام	prep=على	obj=على	obj=بحق	obj=ضد	obj=في_حق
light	صادق	يصادق	سجن	prep=على	obj=على	obj=بحق	obj=ضد	obj=في_حق
light	صادق	يصادق	حبس	prep=على	obj=على	obj=بحق	obj=ضد	obj=في_حق
light	صادق	يصادق	إدانة	prep=على	obj=على	obj=بحق	obj=ضد	obj=في_حق
light	صادق	يصادق	حكم	plural=أحكام	prep=على	obj=على	obj=بحق	obj=ضد	obj=في_حق
frame	convicts/54000	source=nsubj	target=obj?	content=nsubj:محكمة
text	أيدت محكمة الاستئناف الكينية حبس تاجر أوغندي.
is	KEN convicts UGA
text	ثبتت محكمة هندية حكما على ضابط نيبالي.
is	IND convicts NPL
frame	convicts/54001	source=nsubj	target=obj?	content=nsubj:قضاء
text	أيد القضاء الغاني إعدام ضابط توغولي.
is	GHA convicts TGO

predicate	overturn_sentence
light	ألغى	يلغي	حكم	plural=أحكام	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	ألغى	يلغي	حكم إعدام	plural=أحكام إعدام	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	ألغى	يلغي	حكم سجن	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	ألغى	يلغي	حكم حبس	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	ألغى	يلغي	إعدام	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	ألغى	يلغي	إدانة	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	ألغى	يلغي	سجن	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	ألغى	يلغي	حبس	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	نقض	ينقض	حكم	plural=أحكام	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	نقض	ينقض	حكم إعدام	plural=أحكام إعدام	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	نقض	ينقض	حكم سجن	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	نقض	ينقض	حكم حبس	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	نقض	ينقض	إعدام	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	نقض	ينقض	إدانة	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	نقض	ينقض	سجن	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	نقض	ينقض	حبس	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	أبطل	يبطل	حكم	plural=أحكام	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	أبطل	يبطل	حكم إعدام	plural=أحكام إعدام	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	أبطل	يبطل	حكم سجن	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	أبطل	يبطل	حكم حبس	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	أبطل	يبطل	إعدام	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	أبطل	يبطل	إدانة	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	أبطل	يبطل	سجن	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	أبطل	يبطل	حبس	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	خفف	يخفف	حكم	plural=أحكام	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	خفف	يخفف	حكم إعدام	plural=أحكام إعدام	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	خفف	يخفف	حكم سجن	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	خفف	يخفف	حكم حبس	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	خفف	يخفف	إعدام	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	خفف	يخفف	إدانة	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	خفف	يخفف	سجن	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	خفف	يخفف	حبس	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	أسقط	يسقط	حكم	plural=أحكام	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	أسقط	يسقط	حكم إعدام	plural=أحكام إعدام	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	أسقط	يسقط	حكم سجن	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	أسقط	يسقط	حكم حبس	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	أسقط	يسقط	إعدام	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	أسقط	يسقط	إدانة	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	أسقط	يسقط	سجن	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
light	أسقط	يسقط	حبس	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=عن
frame	yields/54000	source=nsubj	target=obj?	content=nsubj:محكمة
text	ألغت محكمة النقض الكينية حكم الإعدام بحق ضابط أوغندي.
is	KEN yields UGA
text	نقضت محكمة هندية الحكم على ضابط نيبالي.
is	IND yields NPL
frame	yields/54001	source=nsubj	target=obj?	content=nsubj:قضاء
text	ألغى القضاء الكندي إدانة تاجر نرويجي.
is	CAN yields NOR

predicate	sentence
verb	حكم	يحكم
verb	قضى	يقضي
noun	حكم	plural=أحكام
light	أصدر	يصدر	حكم	obj=على	obj=بحق	obj=ضد	obj=في_حق
light	أنزل	ينزل	عقوبة
light	نطق	ينطق	حكم	prep=ب
light	قضى	يقضي	معاقبة	prep=ب
light	حكم	يحكم	معاقبة	prep=ب
light	قضى	يقضي	سجن	prep=ب	obj=على	obj=ضد	obj=بحق	obj=في_حق
light	حكم	يحكم	سجن	prep=ب	obj=على	obj=ضد	obj=بحق	obj=في_حق
light	قضى	يقضي	حبس	prep=ب	obj=على	obj=ضد	obj=بحق	obj=في_حق
light	حكم	يحكم	حبس	prep=ب	obj=على	obj=ضد	obj=بحق	obj=في_حق
light	قضى	يقضي	إعدام	prep=ب	obj=على	obj=ضد	obj=بحق	obj=في_حق
light	حكم	يحكم	إعدام	prep=ب	obj=على	obj=ضد	obj=بحق	obj=في_حق
light	قضى	يقضي	تغريم	prep=ب	obj=على	obj=ضد	obj=بحق	obj=في_حق
light	حكم	يحكم	تغريم	prep=ب	obj=على	obj=ضد	obj=بحق	obj=في_حق
light	قضى	يقضي	إدانة	prep=ب	obj=على	obj=ضد	obj=بحق	obj=في_حق
light	حكم	يحكم	إدانة	prep=ب	obj=على	obj=ضد	obj=بحق	obj=في_حق
light	قضى	يقضي	ترحيل	prep=ب	obj=على	obj=ضد	obj=بحق	obj=في_حق
light	حكم	يحكم	ترحيل	prep=ب	obj=على	obj=ضد	obj=بحق	obj=في_حق
light	قضى	يقضي	توقيف	prep=ب	obj=على	obj=ضد	obj=بحق	obj=في_حق
light	حكم	يحكم	توقيف	prep=ب	obj=على	obj=ضد	obj=بحق	obj=في_حق
light	قضى	يقضي	حظر	prep=ب
light	قضى	يقضي	حل	prep=ب
light	حكم	يحكم	حل	prep=ب
light	حكم	يحكم	حظر	prep=ب
light	قضى	يقضي	إغلاق	prep=ب
light	حكم	يحكم	إغلاق	prep=ب
light	قضى	يقضي	مصادرة	prep=ب
light	حكم	يحكم	مصادرة	prep=ب
light	قضى	يقضي	تجميد	prep=ب
light	حكم	يحكم	تجميد	prep=ب
light	قضى	يقضي	منع	prep=ب
light	حكم	يحكم	منع	prep=ب
frame	convicts/66	source=nsubj	target=obj	content=noun:معاقبة
text	قضت محكمة كينية بمعاقبة صحافي ياباني.
is	KEN convicts JPN
frame	restricts/6240	source=nsubj	target=obj	content=noun:حظر
text	قضت محكمة كينية بحظر حزب نرويجي.
is	KEN restricts NOR
frame	restricts/6242	source=nsubj	target=obj	content=noun:إغلاق
text	قضت محكمة كينية بإغلاق صحيفة نرويجية.
is	KEN restricts NOR
frame	restricts/6243	source=nsubj	target=obj	content=noun:مصادرة
text	قضت محكمة كينية بمصادرة سفينة نرويجية.
is	KEN restricts NOR
frame	restricts/6244	source=nsubj	target=obj	content=noun:تجميد
text	قضت محكمة كينية بتجميد أموال شركة نرويجية.
is	KEN restricts NOR
frame	restricts/6245	source=nsubj	target=obj	content=noun:منع
text	قضت محكمة كينية بمنع صحافي نرويجي من السفر.
is	KEN restricts NOR
frame	none/118	source=nsubj?	content=nsubj:اتفاق	content=obl:ب?
text	قضى الاتفاق الكندي بتوقيف الحملات.
is	nothing
frame	none/9400	source=nsubj?	content=obj:عقوبة
text	قضى الوزير الكيني عقوبة بالسجن.
is	nothing
frame	none/9401	source=nsubj?	content=obj:عقوبته
text	وقضى الوزير الهندي عقوبته في السجن.
is	nothing
frame	demands/9400	source=nsubj	content=obl:ب:ضرورة
text	قضت محكمة كينية بضرورة امتثال الشركات للقانون.
is	KEN demands -
frame	demands/9401	source=nsubj	content=obl:ب:وجوب
text	وقضت المحكمة الهندية العليا بوجوب إعادة الفرز.
is	IND demands -
frame	demands/31200	source=nsubj	target=obl:ب!	content=obl:ب:إلزام
text	قضت محكمة كندية بإلزام وزارة العدل النرويجية بنشر الوثائق.
is	CAN demands NOR
text	أصدر قاض كندي حكما بإلزام شركة غوغل بدفع الضرائب.
is	CAN demands GOOGLE
frame	demands/9402	source=nsubj	content=obl:ب:إلزام
text	قضت القاضية الكندية بإلزام الشركة بدفع تعويضات.
is	CAN demands -
frame	convicts/60	source=nsubj	target=obj?	content=noun:سجن
text	قضت محكمة هندية بسجن ثلاثة مهربين.
is	IND convicts -
frame	convicts/61	source=nsubj	target=obj?	content=noun:إعدام
text	حكمت محكمة كينية بإعدام ضابط أوغندي.
is	KEN convicts UGA
frame	convicts/62	source=nsubj	target=obj?	content=noun:حبس
text	قضت محكمة مغربية بحبس التاجر عامين.
is	MAR convicts -
frame	convicts/64	source=nsubj	target=obj?	content=noun:تغريم
text	حكمت محكمة كندية بتغريم شركة يابانية.
is	CAN convicts JPN
frame	convicts/65	source=nsubj	target=obj?	content=noun:إدانة
text	قضت محكمة كندية بإدانة ضابط نيبالي.
is	CAN convicts NPL
frame	convicts/67	source=nsubj	target=obj?	content=noun:ترحيل
text	قضت محكمة كندية بترحيل تاجر نيبالي.
is	CAN convicts NPL
frame	convicts/68	source=nsubj	target=obj?	content=noun:توقيف
text	حكمت محكمة كندية بتوقيف تاجر نيبالي.
is	CAN convicts NPL
frame	yields/5027	source=nsubj	content=obl:ب:براءة
text	قضت محكمة هندية ببراءة ثلاثة تجار.
is	IND yields -
frame	convicts/2	source=nsubj	target=obl:على	content=obl:ب
text	حكمت محكمة كينية على مواطن هندي بالسجن.
is	KEN convicts IND
text	قضت محكمة يابانية بالغرامة على صياد أسترالي.
is	JPN convicts AUS
frame	convicts/3	source=nsubj	target=obl:ضد
text	أصدر القضاء الإسباني حكما ضد السفير الكوبي.
is	ESP convicts CUB
frame	convicts/4	source=nsubj	target=obl:بحق
text	وأصدرت محكمة تونسية حكما بحق صحافي فرنسي.
is	TUN convicts FRA
frame	convicts/63	source=nsubj	target=obl:في_حق	content=obl:ب?
text	قضت محكمة كينية بالسجن عامين في حق تاجرين هنديين.
is	KEN convicts IND
frame	none/117	source=nsubj	content=obj
text	يحكم الحزب البلاد منذ أعوام.
is	nothing

predicate	fine
verb	غرم	يغرم
verb	جرم	يجرم
noun	تغريم
light	فرض	يفرض	غرامة	obj=على
light	أصدر	يصدر	غرامة	obj=على
light	أوقع	يوقع	غرامة	obj=على
light	أنزل	ينزل	غرامة	obj=ب
light	سلط	يسلط	غرامة	obj=على
light	سلط	يسلط	عقوبة	obj=على
light	أوقع	يوقع	عقوبة	obj=على	obj=ب	obj=بحق
light	أصدر	يصدر	عقوبة	obj=على	obj=بحق	obj=ضد	obj=في_حق
frame	convicts/5	source=nsubj	target=obj	content=obl:ب?
text	غرمت المفوضية الأوروبية شركة يابانية.
is	EU convicts JPN
text	فرضت البرازيل غرامة على شركة كندية.
is	BRA convicts CAN
text	أصدرت محكمة كينية عقوبة بالسجن خمس سنوات في حق ناشط غاني.
is	KEN convicts GHA

predicate	brand
verb	وصم	يصم
frame	accuses/5000	source=nsubj	target=obj	content=obl:ب
text	وصمت كينيا أوغندا بالخداع.
is	KEN accuses UGA

predicate	slander
verb	افترى	يفتري
verb	تجنى	يتجنى
verb	تطاول	يتطاول
verb	شنع	يشنع
verb	تنمر	يتنمر
verb	تبلى	يتبلى
verb	احتد	يحتد
noun	افتراء	plural=افتراءات
noun	تجن
noun	تطاول	plural=تطاولات
noun	تشنيع
frame	criticizes/5000	source=nsubj	target=obl:على
text	تجنى نائب نمساوي على سويسرا.
is	AUT criticizes CHE

predicate	hold_against
verb	أخذ	يأخذ
frame	criticizes/5001	source=nsubj	target=obl:على	content=ccomp:أن
text	تأخذ النرويج على اليابان أنها لا تحمي الحيتان.
is	NOR criticizes JPN

# The quarrel is of words on both sides.
predicate	quarrel_with
verb	تلاسن	يتلاسن
verb	تخاصم	يتخاصم
verb	تشاحن	يتشاحن
verb	اختصم	يختصم
verb	تناكف	يتناكف
verb	تشاتم	يتشاتم
verb	تنابز	يتنابز
verb	تساب	يتساب
verb	تماحك	يتماحك
verb	تساجل	يتساجل
noun	سجال	plural=سجالات	obj=مع
noun	تلاسن	obj=مع
noun	ملاسنة	plural=ملاسنات	obj=مع
noun	مشادة كلامية	plural=مشادات كلامية	obj=مع
noun	حرب كلامية	obj=مع
noun	تراشق	obj=مع
frame	disapproves_of/5000	source=nsubj	target=obl:مع
text	تلاسن المندوب الكندي مع الوزير الهندي.
is	CAN disapproves_of IND
text	تنابز النائب الكيني مع النائب الأوغندي.
is	KEN disapproves_of UGA
text	تساب الوزير الهندي مع السفير النيبالي.
is	IND disapproves_of NPL
text	تماحك المندوب البيروفي مع المندوب التشيلي.
is	PER disapproves_of CHL
text	تساجل الوزير الكندي مع الوزير النرويجي.
is	CAN disapproves_of NOR

predicate	prosecute
verb	لاحق	يلاحق
frame	sues/5002	source=nsubj	target=obj	content=obl:ب:تهمة
text	لاحق القضاء الكيني تاجرا هنديا بتهمة الغش.
is	KEN sues IND

predicate	bring_to_court
verb	قدم	يقدم
verb	اقتاد	يقتاد
frame	sues/5003	source=nsubj	target=obj	content=obl:إلى:محاكمة
text	اقتادت كندا السفير البرازيلي إلى محاكمة دولية.
is	CAN sues BRA
frame	sues/5004	source=nsubj	target=obj	content=obl:إلى:محكمة
text	اقتادت كندا السفير البرازيلي إلى محكمة دولية.
is	CAN sues BRA
frame	sues/5005	source=nsubj	target=obj	content=obl:إلى:قضاء
text	اقتادت كندا السفير البرازيلي إلى قضاء دولية.
is	CAN sues BRA
frame	sues/5006	source=nsubj	target=obj	content=obl:إلى:عدالة
text	اقتادت كندا السفير البرازيلي إلى عدالة دولية.
is	CAN sues BRA

predicate	appear_before
verb	مثل	يمثل
frame	sues/5007	target=nsubj	source=obl:أمام	content=obl:أمام:محكمة
text	مثل السفير الكندي أمام محكمة كينيا.
is	KEN sues CAN
frame	sues/5008	target=nsubj	source=obl:أمام	content=obl:أمام:قضاء
text	مثل السفير الكندي أمام قضاء كينيا.
is	KEN sues CAN
frame	sues/5009	target=nsubj	source=obl:أمام	content=obl:أمام:قاضي
text	مثل السفير الكندي أمام قاضي كينيا.
is	KEN sues CAN
frame	sues/5010	target=nsubj	source=obl:أمام	content=obl:أمام:نيابة
text	مثل السفير الكندي أمام نيابة كينيا.
is	KEN sues CAN

predicate	litigate
verb	ترافع	يترافع
frame	sues/5017	source=nsubj	target=obl:ضد
text	ترافعت كندا ضد البرازيل.
is	CAN sues BRA

predicate	make_digs_at
verb	غمز	يغمز
frame	criticizes/5002	source=nsubj	target=obl:من	content=obl:من:قناة
text	غمز الوزير الكندي من قناة البرازيل.
is	CAN criticizes BRA

predicate	meet_with_condemnation
light	لقي	يلقى	إدانة
light	لقي	يلقى	تنديد
light	لقي	يلقى	استنكار
light	لقي	يلقى	استهجان
light	لاقى	يلاقي	إدانة
light	لاقى	يلاقي	تنديد
light	لاقى	يلاقي	استنكار
light	لاقى	يلاقي	انتقاد
light	واجه	يواجه	إدانة
light	واجه	يواجه	تنديد
light	أثار	يثير	إدانة
light	أثار	يثير	استنكار
light	أثار	يثير	تنديد
light	أثار	يثير	استهجان
light	استدعى	يستدعي	إدانة
light	استدعى	يستدعي	تنديد
light	استدعى	يستدعي	استنكار
light	قوبل	يقابل	استهجان	prep=ب
light	قوبل	يقابل	إدانة	prep=ب
light	قوبل	يقابل	تنديد	prep=ب
light	قوبل	يقابل	استنكار	prep=ب
light	جوبه	يجابه	إدانة	prep=ب
light	جوبه	يجابه	تنديد	prep=ب
light	جوبه	يجابه	استنكار	prep=ب
frame	condemns/5000	target=nsubj	source=obl:من
text	لقيت غانا إدانة من كندا.
is	CAN condemns GHA
frame	condemns/9834	target=nsubj?	source=obj
text	لقيت غانا إدانة كندية.
is	CAN condemns GHA
text	استدعى القصف الكيني إدانة كندية.
is	CAN condemns KEN
text	أثار القصف تنديدا كنديا.
is	CAN condemns -

predicate	fly_into_rage
verb	استشاط	يستشيط
frame	disapproves_of/5001	source=nsubj	target=obl:من	content=noun:غضب
text	استشاطت كندا غضبا من البرازيل.
is	CAN disapproves_of BRA
frame	disapproves_of/5002	source=nsubj	content=noun:غضب
text	استشاط الوزير الكندي غضبا.
is	CAN disapproves_of -

# A tone that is sharpened against somebody.
predicate	sharpen_tone
light	صعد	يصعد	لهجة	obj=ضد	obj=تجاه	obj=إزاء	obj=حيال	obj=مع
light	صعد	يصعد	لهجة	prep=من	obj=ضد	obj=تجاه	obj=إزاء	obj=حيال	obj=مع
light	صعد	يصعد	نبرة	obj=ضد	obj=تجاه	obj=إزاء	obj=حيال	obj=مع
light	صعد	يصعد	نبرة	prep=من	obj=ضد	obj=تجاه	obj=إزاء	obj=حيال	obj=مع
light	صعد	يصعد	انتقاد	obj=ل	obj=ضد
light	صعد	يصعد	انتقاد	prep=من	obj=ل	obj=ضد
light	صعد	يصعد	حملة	obj=على	obj=ضد
light	صعد	يصعد	حملة	prep=من	obj=على	obj=ضد
light	شدد	يشدد	لهجة	obj=ضد	obj=تجاه	obj=إزاء	obj=حيال	obj=مع
light	شدد	يشدد	لهجة	prep=من	obj=ضد	obj=تجاه	obj=إزاء	obj=حيال	obj=مع
light	رفع	يرفع	لهجة	obj=ضد	obj=تجاه	obj=إزاء	obj=حيال	obj=مع
light	رفع	يرفع	نبرة	obj=ضد	obj=تجاه	obj=إزاء	obj=حيال	obj=مع
light	رفع	يرفع	نبرة	prep=من	obj=ضد	obj=تجاه	obj=إزاء	obj=حيال	obj=مع
frame	criticizes/9300	source=nsubj	target=obj!
text	صعدت الهند من لهجتها تجاه النرويج.
is	IND criticizes NOR
text	وشدد الرئيس الكيني لهجته ضد أوغندا.
is	KEN criticizes UGA
text	رفع الوزير الكندي صوته في القاعة.
is	nothing

# Who gives somebody or his deed a good name.
predicate	describe_well
verb	وصف	يصف
frame	praises/9900	source=nsubj	target=obj!	content=obl:ب:إيجابي
text	وصف الوزير الكندي السياسة الهندية بأنها "أمر إيجابي".
is	CAN praises IND
frame	praises/9901	source=nsubj	target=obj!	content=obl:ب:إيجابية
text	وصف الوزير الكندي السياسة الهندية بالإيجابية.
is	CAN praises IND
frame	praises/9902	source=nsubj	target=obj!	content=obl:ب:ممتاز
text	وصف الوزير الكندي الموقف الهندي بأنه ممتاز.
is	CAN praises IND
frame	praises/9903	source=nsubj	target=obj!	content=obl:ب:ممتازة
text	وصف الوزير الكندي السياسة الهندية بالممتازة.
is	CAN praises IND
frame	praises/9904	source=nsubj	target=obj!	content=obl:ب:تاريخية
text	وصف الوزير الكندي السياسة الهندية بالتاريخية.
is	CAN praises IND
frame	praises/9905	source=nsubj	target=obj!	content=obl:ب:بناء
text	وصف الوزير الكندي الموقف الهندي بأنه بناء.
is	CAN praises IND
frame	praises/9907	source=nsubj	target=obj!	content=obl:ب:مثمر
text	وصف الوزير الكندي الموقف الهندي بأنه مثمر.
is	CAN praises IND
frame	praises/9908	source=nsubj	target=obj!	content=obl:ب:مثمرة
text	وصف الوزير الكندي السياسة الهندية بالمثمرة.
is	CAN praises IND
frame	praises/9909	source=nsubj	target=obj!	content=obl:ب:شجاع
text	وصف الوزير الكندي الموقف الهندي بأنه شجاع.
is	CAN praises IND
frame	praises/9910	source=nsubj	target=obj!	content=obl:ب:شجاعة
text	وصف الوزير الكندي السياسة الهندية بالشجاعة.
is	CAN praises IND
frame	praises/9911	source=nsubj	target=obj!	content=obl:ب:جيد
text	وصف الوزير الكندي الموقف الهندي بأنه جيد.
is	CAN praises IND
frame	praises/9912	source=nsubj	target=obj!	content=obl:ب:جيدة
text	وصف الوزير الكندي السياسة الهندية بالجيدة.
is	CAN praises IND
frame	praises/9913	source=nsubj	target=obj!	content=obl:ب:رائع
text	وصف الوزير الكندي الموقف الهندي بأنه رائع.
is	CAN praises IND
frame	praises/9914	source=nsubj	target=obj!	content=obl:ب:رائعة
text	وصف الوزير الكندي السياسة الهندية بالرائعة.
is	CAN praises IND
frame	praises/9915	source=nsubj	target=obj!	content=obl:ب:ناجح
text	وصف الوزير الكندي الموقف الهندي بأنه ناجح.
is	CAN praises IND
frame	praises/9916	source=nsubj	target=obj!	content=obl:ب:ناجحة
text	وصف الوزير الكندي السياسة الهندية بالناجحة.
is	CAN praises IND
frame	praises/9917	source=nsubj	target=obj!	content=obl:ب:حكيم
text	وصف الوزير الكندي الموقف الهندي بأنه حكيم.
is	CAN praises IND
frame	praises/9918	source=nsubj	target=obj!	content=obl:ب:حكيمة
text	وصف الوزير الكندي السياسة الهندية بالحكيمة.
is	CAN praises IND
frame	praises/9919	source=nsubj	target=obj!	content=obl:ب:مشجع
text	وصف الوزير الكندي الموقف الهندي بأنه مشجع.
is	CAN praises IND
frame	praises/9920	source=nsubj	target=obj!	content=obl:ب:مشجعة
text	وصف الوزير الكندي السياسة الهندية بالمشجعة.
is	CAN praises IND
frame	praises/71001	source=nsubj	target=obj!	content=obl:ب:ودي
text	وصفت كينيا الدور الهندي بالودي.
is	KEN praises IND
frame	praises/71002	source=nsubj	target=obj!	content=obl:ب:ودية
text	وصفت بولندا الخطوة الروسية بالودية.
is	POL praises RUS
frame	praises/71003	source=nsubj	target=obj!	content=obl:ب:متوازن
text	وصفت النرويج الدور البلجيكي بالمتوازن.
is	NOR praises BEL
frame	praises/71004	source=nsubj	target=obj!	content=obl:ب:متوازنة
text	وصفت غانا الخطوة الصينية بالمتوازنة.
is	GHA praises CHN
frame	praises/71005	source=nsubj	target=obj!	content=obl:ب:منصف
text	وصفت تشيلي الدور التركي بالمنصف.
is	CHL praises TUR
frame	praises/71006	source=nsubj	target=obj!	content=obl:ب:منصفة
text	وصفت اليابان الخطوة الكوبية بالمنصفة.
is	JPN praises CUB
frame	praises/71007	source=nsubj	target=obj!	content=obl:ب:عادل
text	وصفت أوغندا الدور الهندي بالعادل.
is	UGA praises IND
frame	praises/71008	source=nsubj	target=obj!	content=obl:ب:عادلة
text	وصفت كندا الخطوة الروسية بالعادلة.
is	CAN praises RUS
frame	praises/71009	source=nsubj	target=obj!	content=obl:ب:مسؤول
text	وصفت كينيا الدور البلجيكي بالمسؤول.
is	KEN praises BEL
frame	praises/71010	source=nsubj	target=obj!	content=obl:ب:مسؤولة
text	وصفت بولندا الخطوة الصينية بالمسؤولة.
is	POL praises CHN
frame	praises/71011	source=nsubj	target=obj!	content=obl:ب:مهم
text	وصفت النرويج الدور التركي بالمهم.
is	NOR praises TUR
frame	praises/71012	source=nsubj	target=obj!	content=obl:ب:مهمة
text	وصفت غانا الخطوة الكوبية بالمهمة.
is	GHA praises CUB
frame	praises/71013	source=nsubj	target=obj!	content=obl:ب:هام
text	وصفت تشيلي الدور الهندي بالهام.
is	CHL praises IND
frame	praises/71014	source=nsubj	target=obj!	content=obl:ب:هامة
text	وصفت اليابان الخطوة الروسية بالهامة.
is	JPN praises RUS
frame	praises/71015	source=nsubj	target=obj!	content=obl:ب:صادق
text	وصفت أوغندا الدور البلجيكي بالصادق.
is	UGA praises BEL
frame	praises/71016	source=nsubj	target=obj!	content=obl:ب:صادقة
text	وصفت كندا الخطوة الصينية بالصادقة.
is	CAN praises CHN
frame	praises/71019	source=nsubj	target=obj!	content=obl:ب:مشرف
text	وصفت النرويج الدور الهندي بالمشرف.
is	NOR praises IND
frame	praises/71020	source=nsubj	target=obj!	content=obl:ب:مشرفة
text	وصفت غانا الخطوة الروسية بالمشرفة.
is	GHA praises RUS
frame	praises/71021	source=nsubj	target=obj!	content=obl:ب:صديق
text	وصفت تشيلي الدور البلجيكي بالصديق.
is	CHL praises BEL
frame	praises/71022	source=nsubj	target=obj!	content=obl:ب:شقيق
text	وصفت اليابان الدور الصيني بالشقيق.
is	JPN praises CHN
frame	praises/71023	source=nsubj	target=obj!	content=obl:ب:حليف
text	وصفت أوغندا الدور التركي بالحليف.
is	UGA praises TUR
frame	praises/71024	source=nsubj	target=obj!	content=obl:ب:شريك
text	وصفت كندا الدور الكوبي بالشريك.
is	CAN praises CUB
frame	praises/71025	source=nsubj	target=obj!	content=obl:ب:شقيقة
text	وصفت كينيا الخطوة الهندية بالشقيقة.
is	KEN praises IND
frame	praises/71027	source=nsubj	target=obj!	content=obl:ب:استراتيجي
text	وصفت النرويج الدور البلجيكي بالاستراتيجي.
is	NOR praises BEL
frame	praises/71028	source=nsubj	target=obj!	content=obl:ب:نموذج
text	وصفت غانا الدور الصيني بالنموذج.
is	GHA praises CHN
frame	praises/71029	source=nsubj	target=obj!	content=obl:ب:نموذجي
text	وصفت تشيلي الدور التركي بالنموذجي.
is	CHL praises TUR
frame	praises/71030	source=nsubj	target=obj!	content=obl:ب:نموذجية
text	وصفت اليابان الخطوة الكوبية بالنموذجية.
is	JPN praises CUB
frame	praises/71031	source=nsubj	target=obj!	content=obl:ب:استثنائي
text	وصفت أوغندا الدور الهندي بالاستثنائي.
is	UGA praises IND
frame	praises/71032	source=nsubj	target=obj!	content=obl:ب:استثنائية
text	وصفت كندا الخطوة الروسية بالاستثنائية.
is	CAN praises RUS
frame	praises/71033	source=nsubj	target=obj!	content=obl:ب:بطولي
text	وصفت كينيا الدور البلجيكي بالبطولي.
is	KEN praises BEL
frame	praises/71034	source=nsubj	target=obj!	content=obl:ب:بطولية
text	وصفت بولندا الخطوة الصينية بالبطولية.
is	POL praises CHN
frame	praises/71035	source=nsubj	target=obj!	content=obl:ب:فذ
text	وصفت النرويج الدور التركي بالفذ.
is	NOR praises TUR
frame	praises/71036	source=nsubj	target=obj!	content=obl:ب:فذة
text	وصفت غانا الخطوة الكوبية بالفذة.
is	GHA praises CUB
frame	praises/71037	source=nsubj	target=obj!	content=obl:ب:مخلص
text	وصفت تشيلي الدور الهندي بالمخلص.
is	CHL praises IND
frame	praises/71038	source=nsubj	target=obj!	content=obl:ب:مخلصة
text	وصفت اليابان الخطوة الروسية بالمخلصة.
is	JPN praises RUS
frame	praises/71039	source=nsubj	target=obj!	content=obl:ب:وفي
text	وصفت أوغندا الدور البلجيكي بالوفي.
is	UGA praises BEL
frame	praises/71040	source=nsubj	target=obj!	content=obl:ب:وفية
text	وصفت كندا الخطوة الصينية بالوفية.
is	CAN praises CHN
frame	praises/71041	source=nsubj	target=obj!	content=obl:ب:مرموق
text	وصفت كينيا الدور التركي بالمرموق.
is	KEN praises TUR
frame	praises/71042	source=nsubj	target=obj!	content=obl:ب:متميز
text	وصفت بولندا الدور الكوبي بالمتميز.
is	POL praises CUB
frame	praises/71043	source=nsubj	target=obj!	content=obl:ب:متميزة
text	وصفت النرويج الخطوة الهندية بالمتميزة.
is	NOR praises IND
frame	praises/71044	source=nsubj	target=obj!	content=obl:ب:ممتازين
text	وصفت غانا الدور الروسي بالممتازين.
is	GHA praises RUS
frame	praises/71045	source=nsubj	target=obj!	content=obl:ب:إنجاز
text	وصفت تشيلي الدور البلجيكي بالإنجاز.
is	CHL praises BEL
frame	praises/71046	source=nsubj	target=obj!	content=obl:ب:نجاح
text	وصفت اليابان الدور الصيني بالنجاح.
is	JPN praises CHN

# Who gives somebody or his deed a bad name.
predicate	describe_badly
verb	وصف	يصف
verb	نعت	ينعت
frame	criticizes/9321	source=nsubj	target=obj!	content=obl:ب:إرهابي
text	وصف الوزير الكندي الحزب الهندي بالإرهابي.
is	CAN criticizes IND
frame	criticizes/9322	source=nsubj	target=obj!	content=obl:ب:إرهابيين
text	وصف الوزير الكندي الحزب الهندي بالإرهابيين.
is	CAN criticizes IND
frame	criticizes/9323	source=nsubj	target=obj!	content=obl:ب:إرهاب
text	وصف الوزير الكندي الحزب الهندي بالإرهاب.
is	CAN criticizes IND
frame	criticizes/9324	source=nsubj	target=obj!	content=obl:ب:مجرم
text	وصف الوزير الكندي الحزب الهندي بالمجرم.
is	CAN criticizes IND
frame	criticizes/9325	source=nsubj	target=obj!	content=obl:ب:مجرمين
text	وصف الوزير الكندي الحزب الهندي بالمجرمين.
is	CAN criticizes IND
frame	criticizes/9326	source=nsubj	target=obj!	content=obl:ب:جريمة
text	وصف الوزير الكندي الحزب الهندي بالجريمة.
is	CAN criticizes IND
frame	criticizes/9327	source=nsubj	target=obj!	content=obl:ب:إجرامي
text	وصف الوزير الكندي الحزب الهندي بالإجرامي.
is	CAN criticizes IND
frame	criticizes/9328	source=nsubj	target=obj!	content=obl:ب:عدوان
text	وصف الوزير الكندي الحزب الهندي بالعدوان.
is	CAN criticizes IND
frame	criticizes/9329	source=nsubj	target=obj!	content=obl:ب:عدواني
text	وصف الوزير الكندي الحزب الهندي بالعدواني.
is	CAN criticizes IND
frame	criticizes/9330	source=nsubj	target=obj!	content=obl:ب:اعتداء
text	وصف الوزير الكندي الحزب الهندي بالاعتداء.
is	CAN criticizes IND
frame	criticizes/9331	source=nsubj	target=obj!	content=obl:ب:استفزازي
text	وصف الوزير الكندي الحزب الهندي بالاستفزازي.
is	CAN criticizes IND
frame	criticizes/9332	source=nsubj	target=obj!	content=obl:ب:استفزازية
text	وصف الوزير الكندي الحزب الهندي بالاستفزازية.
is	CAN criticizes IND
frame	criticizes/9333	source=nsubj	target=obj!	content=obl:ب:عار
text	وصف الوزير الكندي الحزب الهندي بالعار.
is	CAN criticizes IND
frame	criticizes/9334	source=nsubj	target=obj!	content=obl:ب:مشين
text	وصف الوزير الكندي الحزب الهندي بالمشين.
is	CAN criticizes IND
frame	criticizes/9336	source=nsubj	target=obj!	content=obl:ب:كذب
text	وصف الوزير الكندي الحزب الهندي بالكذب.
is	CAN criticizes IND
frame	criticizes/9337	source=nsubj	target=obj!	content=obl:ب:أكاذيب
text	وصف الوزير الكندي الحزب الهندي بالأكاذيب.
is	CAN criticizes IND
frame	criticizes/9338	source=nsubj	target=obj!	content=obl:ب:خائن
text	وصف الوزير الكندي الحزب الهندي بالخائن.
is	CAN criticizes IND
frame	criticizes/9339	source=nsubj	target=obj!	content=obl:ب:خيانة
text	وصف الوزير الكندي الحزب الهندي بالخيانة.
is	CAN criticizes IND
frame	criticizes/9340	source=nsubj	target=obj!	content=obl:ب:ديكتاتور
text	وصف الوزير الكندي الحزب الهندي بالديكتاتور.
is	CAN criticizes IND
frame	criticizes/9341	source=nsubj	target=obj!	content=obl:ب:طاغية
text	وصف الوزير الكندي الحزب الهندي بالطاغية.
is	CAN criticizes IND
frame	criticizes/9342	source=nsubj	target=obj!	content=obl:ب:قاتل
text	وصف الوزير الكندي الحزب الهندي بالقاتل.
is	CAN criticizes IND
frame	criticizes/9343	source=nsubj	target=obj!	content=obl:ب:مرتزقة
text	وصف الوزير الكندي الحزب الهندي بالمرتزقة.
is	CAN criticizes IND
frame	criticizes/9344	source=nsubj	target=obj!	content=obl:ب:عنصري
text	وصف الوزير الكندي الحزب الهندي بالعنصري.
is	CAN criticizes IND
frame	criticizes/9345	source=nsubj	target=obj!	content=obl:ب:عنصرية
text	وصف الوزير الكندي الحزب الهندي بالعنصرية.
is	CAN criticizes IND
frame	criticizes/9346	source=nsubj	target=obj!	content=obl:ب:فاشي
text	وصف الوزير الكندي الحزب الهندي بالفاشي.
is	CAN criticizes IND
frame	criticizes/9347	source=nsubj	target=obj!	content=obl:ب:نازي
text	وصف الوزير الكندي الحزب الهندي بالنازي.
is	CAN criticizes IND
frame	criticizes/9348	source=nsubj	target=obj!	content=obl:ب:همجي
text	وصف الوزير الكندي الحزب الهندي بالهمجي.
is	CAN criticizes IND
frame	criticizes/9349	source=nsubj	target=obj!	content=obl:ب:وحشي
text	وصف الوزير الكندي الحزب الهندي بالوحشي.
is	CAN criticizes IND
frame	criticizes/9350	source=nsubj	target=obj!	content=obl:ب:جبان
text	وصف الوزير الكندي الحزب الهندي بالجبان.
is	CAN criticizes IND
frame	criticizes/9351	source=nsubj	target=obj!	content=obl:ب:عميل
text	وصف الوزير الكندي الحزب الهندي بالعميل.
is	CAN criticizes IND
frame	criticizes/9352	source=nsubj	target=obj!	content=obl:ب:عملاء
text	وصف الوزير الكندي الحزب الهندي بالعملاء.
is	CAN criticizes IND
frame	criticizes/9353	source=nsubj	target=obj!	content=obl:ب:فاسد
text	وصف الوزير الكندي الحزب الهندي بالفاسد.
is	CAN criticizes IND
frame	criticizes/9354	source=nsubj	target=obj!	content=obl:ب:مؤامرة
text	وصف الوزير الكندي الحزب الهندي بالمؤامرة.
is	CAN criticizes IND
frame	criticizes/9355	source=nsubj	target=obj!	content=obl:ب:متآمر
text	وصف الوزير الكندي الحزب الهندي بالمتآمر.
is	CAN criticizes IND
frame	criticizes/9356	source=nsubj	target=obj!	content=obl:ب:ظالم
text	وصف الوزير الكندي الحزب الهندي بالظالم.
is	CAN criticizes IND
frame	criticizes/9357	source=nsubj	target=obj!	content=obl:ب:جائر
text	وصف الوزير الكندي الحزب الهندي بالجائر.
is	CAN criticizes IND
frame	criticizes/9358	source=nsubj	target=obj!	content=obl:ب:مرفوض
text	وصف الوزير الكندي الحزب الهندي بالمرفوض.
is	CAN criticizes IND
frame	criticizes/9900	source=nsubj	target=obj!	content=obl:ب:فاشل
text	وصف رئيس غانا حكومة بوتان بـ"الفاشل".
is	GHA criticizes BTN
frame	criticizes/9901	source=nsubj	target=obj!	content=obl:ب:فاشلة
text	وصف رئيس بيرو حكومة فيجي بـ"الفاشلة".
is	PER criticizes FJI
frame	criticizes/9902	source=nsubj	target=obj!	content=obl:ب:فشل
text	وصف رئيس كندا حكومة كينيا بـ"الفشل".
is	CAN criticizes KEN
frame	criticizes/9905	source=nsubj	target=obj!	content=obl:ب:متطرف
text	وصف رئيس كندا حكومة كينيا بـ"المتطرف".
is	CAN criticizes KEN
frame	criticizes/9906	source=nsubj	target=obj!	content=obl:ب:متطرفة
text	وصف رئيس غانا حكومة بوتان بـ"المتطرفة".
is	GHA criticizes BTN
frame	criticizes/9907	source=nsubj	target=obj!	content=obl:ب:انتهازي
text	وصف رئيس بيرو حكومة فيجي بـ"الانتهازي".
is	PER criticizes FJI
frame	criticizes/9908	source=nsubj	target=obj!	content=obl:ب:انتهازية
text	وصف رئيس كندا حكومة كينيا بـ"الانتهازية".
is	CAN criticizes KEN
frame	criticizes/9909	source=nsubj	target=obj!	content=obl:ب:انقلابي
text	وصف رئيس غانا حكومة بوتان بـ"الانقلابي".
is	GHA criticizes BTN
frame	criticizes/9910	source=nsubj	target=obj!	content=obl:ب:انقلابية
text	وصف رئيس بيرو حكومة فيجي بـ"الانقلابية".
is	PER criticizes FJI
frame	criticizes/9911	source=nsubj	target=obj!	content=obl:ب:تكفيري
text	وصف رئيس كندا حكومة كينيا بـ"التكفيري".
is	CAN criticizes KEN
frame	criticizes/9912	source=nsubj	target=obj!	content=obl:ب:تكفيرية
text	وصف رئيس غانا حكومة بوتان بـ"التكفيرية".
is	GHA criticizes BTN
frame	criticizes/9913	source=nsubj	target=obj!	content=obl:ب:خاطئ
text	وصف رئيس بيرو حكومة فيجي بـ"الخاطئ".
is	PER criticizes FJI
frame	criticizes/9914	source=nsubj	target=obj!	content=obl:ب:خاطئة
text	وصف رئيس كندا حكومة كينيا بـ"الخاطئة".
is	CAN criticizes KEN
frame	criticizes/9915	source=nsubj	target=obj!	content=obl:ب:كارثي
text	وصف رئيس غانا حكومة بوتان بـ"الكارثي".
is	GHA criticizes BTN
frame	criticizes/9916	source=nsubj	target=obj!	content=obl:ب:كارثية
text	وصف رئيس بيرو حكومة فيجي بـ"الكارثية".
is	PER criticizes FJI
frame	criticizes/9917	source=nsubj	target=obj!	content=obl:ب:دموي
text	وصف رئيس كندا حكومة كينيا بـ"الدموي".
is	CAN criticizes KEN
frame	criticizes/9918	source=nsubj	target=obj!	content=obl:ب:دموية
text	وصف رئيس غانا حكومة بوتان بـ"الدموية".
is	GHA criticizes BTN
frame	criticizes/9919	source=nsubj	target=obj!	content=obl:ب:قمعي
text	وصف رئيس بيرو حكومة فيجي بـ"القمعي".
is	PER criticizes FJI
frame	criticizes/9920	source=nsubj	target=obj!	content=obl:ب:قمعية
text	وصف رئيس كندا حكومة كينيا بـ"القمعية".
is	CAN criticizes KEN
frame	criticizes/9921	source=nsubj	target=obj!	content=obl:ب:استبدادي
text	وصف رئيس غانا حكومة بوتان بـ"الاستبدادي".
is	GHA criticizes BTN
frame	criticizes/9922	source=nsubj	target=obj!	content=obl:ب:ديكتاتوري
text	وصف رئيس بيرو حكومة فيجي بـ"الديكتاتوري".
is	PER criticizes FJI
frame	criticizes/9924	source=nsubj	target=obj!	content=obl:ب:معيب
text	وصف رئيس غانا حكومة بوتان بـ"المعيب".
is	GHA criticizes BTN
frame	criticizes/9927	source=nsubj	target=obj!	content=obl:ب:عدائي
text	وصف رئيس غانا حكومة بوتان بـ"العدائي".
is	GHA criticizes BTN
frame	criticizes/9928	source=nsubj	target=obj!	content=obl:ب:عدائية
text	وصف رئيس بيرو حكومة فيجي بـ"العدائية".
is	PER criticizes FJI
frame	criticizes/9929	source=nsubj	target=obj!	content=obl:ب:إرهابية
text	وصف رئيس كندا حكومة كينيا بـ"الإرهابية".
is	CAN criticizes KEN
frame	criticizes/9930	source=nsubj	target=obj!	content=obl:ب:إجرامية
text	وصف رئيس غانا حكومة بوتان بـ"الإجرامية".
is	GHA criticizes BTN
frame	criticizes/9931	source=nsubj	target=obj!	content=obl:ب:وحشية
text	وصف رئيس بيرو حكومة فيجي بـ"الوحشية".
is	PER criticizes FJI
frame	criticizes/9932	source=nsubj	target=obj!	content=obl:ب:همجية
text	وصف رئيس كندا حكومة كينيا بـ"الهمجية".
is	CAN criticizes KEN
frame	criticizes/9933	source=nsubj	target=obj!	content=obl:ب:فاسدة
text	وصف رئيس غانا حكومة بوتان بـ"الفاسدة".
is	GHA criticizes BTN
frame	criticizes/9934	source=nsubj	target=obj!	content=obl:ب:ظالمة
text	وصف رئيس بيرو حكومة فيجي بـ"الظالمة".
is	PER criticizes FJI
frame	criticizes/9935	source=nsubj	target=obj!	content=obl:ب:عميلة
text	وصف رئيس كندا حكومة كينيا بـ"العميلة".
is	CAN criticizes KEN
frame	criticizes/9939	source=nsubj	target=obj!	content=obl:ب:حاقد
text	وصف رئيس غانا حكومة بوتان بـ"الحاقد".
is	GHA criticizes BTN
frame	criticizes/9940	source=nsubj	target=obj!	content=obl:ب:باطل
text	وصف رئيس بيرو حكومة فيجي بـ"الباطل".
is	PER criticizes FJI
frame	criticizes/14600	source=nsubj	target=obj!	content=obl:ب:غباء
text	وصف الوزير الكندي الرئيس الهندي بالغباء.
is	CAN criticizes IND
frame	criticizes/14601	source=nsubj	target=obj!	content=obl:ب:غبي
text	وصف الوزير الكندي الرئيس الهندي بالغبي.
is	CAN criticizes IND
frame	criticizes/14603	source=nsubj	target=obj!	content=obl:ب:حماقة
text	وصف الوزير الكندي الرئيس الهندي بالحماقة.
is	CAN criticizes IND
frame	criticizes/14604	source=nsubj	target=obj!	content=obl:ب:كاذب
text	وصف الوزير الكندي الرئيس الهندي بالكاذب.
is	CAN criticizes IND
frame	criticizes/14605	source=nsubj	target=obj!	content=obl:ب:كذاب
text	وصف الوزير الكندي الرئيس الهندي بالكذاب.
is	CAN criticizes IND
frame	criticizes/14606	source=nsubj	target=obj!	content=obl:ب:جبناء
text	وصف الوزير الكندي الرئيس الهندي بالجبناء.
is	CAN criticizes IND
frame	criticizes/14607	source=nsubj	target=obj!	content=obl:ب:جبن
text	وصف الوزير الكندي الرئيس الهندي بالجبن.
is	CAN criticizes IND
frame	criticizes/14608	source=nsubj	target=obj!	content=obl:ب:نازيين
text	وصف الوزير الكندي الرئيس الهندي بالنازيين.
is	CAN criticizes IND
frame	criticizes/14609	source=nsubj	target=obj!	content=obl:ب:نازية
text	وصف الوزير الكندي الرئيس الهندي بالنازية.
is	CAN criticizes IND
frame	criticizes/14610	source=nsubj	target=obj!	content=obl:ب:فاشيين
text	وصف الوزير الكندي الرئيس الهندي بالفاشيين.
is	CAN criticizes IND
frame	criticizes/14611	source=nsubj	target=obj!	content=obl:ب:فاشية
text	وصف الوزير الكندي الرئيس الهندي بالفاشية.
is	CAN criticizes IND
frame	criticizes/14612	source=nsubj	target=obj!	content=obl:ب:فاسدين
text	وصف الوزير الكندي الرئيس الهندي بالفاسدين.
is	CAN criticizes IND
frame	criticizes/14613	source=nsubj	target=obj!	content=obl:ب:فساد
text	وصف الوزير الكندي الرئيس الهندي بالفساد.
is	CAN criticizes IND
frame	criticizes/14614	source=nsubj	target=obj!	content=obl:ب:عمالة
text	وصف الوزير الكندي الرئيس الهندي بالعمالة.
is	CAN criticizes IND
frame	criticizes/14616	source=nsubj	target=obj!	content=obl:ب:سفاح
text	وصف الوزير الكندي الرئيس الهندي بالسفاح.
is	CAN criticizes IND
frame	criticizes/14617	source=nsubj	target=obj!	content=obl:ب:مستبد
text	وصف الوزير الكندي الرئيس الهندي بالمستبد.
is	CAN criticizes IND
frame	criticizes/14618	source=nsubj	target=obj!	content=obl:ب:تطرف
text	وصف الوزير الكندي الرئيس الهندي بالتطرف.
is	CAN criticizes IND
frame	criticizes/14619	source=nsubj	target=obj!	content=obl:ب:بربري
text	وصف الوزير الكندي الرئيس الهندي بالبربري.
is	CAN criticizes IND
frame	criticizes/14620	source=nsubj	target=obj!	content=obl:ب:بربرية
text	وصف الوزير الكندي الرئيس الهندي بالبربرية.
is	CAN criticizes IND
frame	criticizes/14621	source=nsubj	target=obj!	content=obl:ب:مجنون
text	وصف الوزير الكندي الرئيس الهندي بالمجنون.
is	CAN criticizes IND
frame	criticizes/14622	source=nsubj	target=obj!	content=obl:ب:جنون
text	وصف الوزير الكندي الرئيس الهندي بالجنون.
is	CAN criticizes IND
frame	criticizes/14623	source=nsubj	target=obj!	content=obl:ب:وقح
text	وصف الوزير الكندي الرئيس الهندي بالوقح.
is	CAN criticizes IND
frame	criticizes/14624	source=nsubj	target=obj!	content=obl:ب:وقاحة
text	وصف الوزير الكندي الرئيس الهندي بالوقاحة.
is	CAN criticizes IND
frame	criticizes/14625	source=nsubj	target=obj!	content=obl:ب:لص
text	وصف الوزير الكندي الرئيس الهندي باللص.
is	CAN criticizes IND
frame	criticizes/14626	source=nsubj	target=obj!	content=obl:ب:لصوص
text	وصف الوزير الكندي الرئيس الهندي باللصوص.
is	CAN criticizes IND
frame	criticizes/14627	source=nsubj	target=obj!	content=obl:ب:مستعمر
text	وصف الوزير الكندي الرئيس الهندي بالمستعمر.
is	CAN criticizes IND
frame	criticizes/14628	source=nsubj	target=obj!	content=obl:ب:شيطان
text	وصف الوزير الكندي الرئيس الهندي بالشيطان.
is	CAN criticizes IND
frame	criticizes/14629	source=nsubj	target=obj!	content=obl:ب:خونة
text	وصف الوزير الكندي الرئيس الهندي بالخونة.
is	CAN criticizes IND
frame	criticizes/14630	source=nsubj	target=obj!	content=obl:ب:عبثي
text	وصف الوزير الكندي الرئيس الهندي بالعبثي.
is	CAN criticizes IND
frame	criticizes/14631	source=nsubj	target=obj!	content=obl:ب:كارثة
text	وصف الوزير الكندي الرئيس الهندي بالكارثة.
is	CAN criticizes IND
frame	criticizes/14632	source=nsubj	target=obj!	content=obl:ب:سخيف
text	وصف الوزير الكندي الرئيس الهندي بالسخيف.
is	CAN criticizes IND
frame	criticizes/14633	source=nsubj	target=obj!	content=obl:ب:سخافة
text	وصف الوزير الكندي الرئيس الهندي بالسخافة.
is	CAN criticizes IND
frame	criticizes/14634	source=nsubj	target=obj!	content=obl:ب:منافق
text	وصف الوزير الكندي الرئيس الهندي بالمنافق.
is	CAN criticizes IND
frame	criticizes/14635	source=nsubj	target=obj!	content=obl:ب:نفاق
text	وصف الوزير الكندي الرئيس الهندي بالنفاق.
is	CAN criticizes IND
frame	criticizes/14636	source=nsubj	target=obj!	content=obl:ب:مخرب
text	وصف الوزير الكندي الرئيس الهندي بالمخرب.
is	CAN criticizes IND
frame	criticizes/14637	source=nsubj	target=obj!	content=obl:ب:مخربين
text	وصف الوزير الكندي الرئيس الهندي بالمخربين.
is	CAN criticizes IND
frame	criticizes/14638	source=nsubj	target=obj!	content=obl:ب:بلطجة
text	وصف الوزير الكندي الرئيس الهندي بالبلطجة.
is	CAN criticizes IND
frame	criticizes/14639	source=nsubj	target=obj!	content=obl:ب:بلطجي
text	وصف الوزير الكندي الرئيس الهندي بالبلطجي.
is	CAN criticizes IND
frame	criticizes/14641	source=nsubj	target=obj!	content=obl:ب:تهور
text	وصف الوزير الكندي الرئيس الهندي بالتهور.
is	CAN criticizes IND
frame	criticizes/9600	source=nsubj	target=obj!	content=obl:ب:غير	block=obl:ب:مسبوق	block=obl:ب:مسبوقة	block=obl:ب:رسمي	block=obl:ب:رسمية	block=obl:ب:نهائي	block=obl:ب:نهائية	block=obl:ب:عادي	block=obl:ب:عادية	block=obl:ب:مباشر	block=obl:ب:مباشرة
text	وصف وزير المالية الكيني الضرائب الهندية بغير العادلة.
is	KEN criticizes IND
text	وصفت السويد الزيارة الهندية بغير المسبوقة.
is	SWE says -
text	وصف الوزير الكندي السياسة الهندية بأنها "غير شرعية".
is	CAN criticizes IND
frame	criticizes/9601	source=nsubj	target=obj!	content=obl:ب:انتهاك
text	وصف الوزير الكندي السياسة الهندية بأنها انتهاك.
is	CAN criticizes IND
frame	criticizes/9602	source=nsubj	target=obj!	content=obl:ب:خرق
text	وصف الوزير الكندي السياسة الهندية بأنها خرق.
is	CAN criticizes IND
frame	criticizes/9603	source=nsubj	target=obj!	content=obl:ب:تصعيد
text	وصف الوزير الكندي السياسة الهندية بأنها تصعيد.
is	CAN criticizes IND
frame	criticizes/9604	source=nsubj	target=obj!	content=obl:ب:ابتزاز
text	وصف الوزير الكندي السياسة الهندية بأنها ابتزاز.
is	CAN criticizes IND
frame	criticizes/9605	source=nsubj	target=obj!	content=obl:ب:انقلاب
text	وصف الوزير الكندي السياسة الهندية بأنها انقلاب.
is	CAN criticizes IND
frame	criticizes/9606	source=nsubj	target=obj!	content=obl:ب:إبادة
text	وصف الوزير الكندي السياسة الهندية بأنها إبادة.
is	CAN criticizes IND
frame	criticizes/9607	source=nsubj	target=obj!	content=obl:ب:مجزرة
text	وصف الوزير الكندي السياسة الهندية بأنها مجزرة.
is	CAN criticizes IND
frame	criticizes/9608	source=nsubj	target=obj!	content=obl:ب:خطأ
text	وصف الوزير الكندي السياسة الهندية بأنها خطأ.
is	CAN criticizes IND
frame	criticizes/9609	source=nsubj	target=obj!	content=obl:ب:فضيحة
text	وصف الوزير الكندي السياسة الهندية بأنها فضيحة.
is	CAN criticizes IND
frame	criticizes/9610	source=nsubj	target=obj!	content=obl:ب:مهزلة
text	وصف الوزير الكندي السياسة الهندية بأنها مهزلة.
is	CAN criticizes IND
frame	criticizes/9611	source=nsubj	target=obj!	content=obl:ب:مسرحية
text	وصف الوزير الكندي السياسة الهندية بأنها مسرحية.
is	CAN criticizes IND
frame	criticizes/9612	source=nsubj	target=obj!	content=obl:ب:احتلال
text	وصف الوزير الكندي السياسة الهندية بأنها احتلال.
is	CAN criticizes IND
frame	criticizes/9613	source=nsubj	target=obj!	content=obl:ب:قرصنة
text	وصف الوزير الكندي السياسة الهندية بأنها قرصنة.
is	CAN criticizes IND
frame	criticizes/9614	source=nsubj	target=obj!	content=obl:ب:تدخل
text	وصف الوزير الكندي السياسة الهندية بأنها تدخل.
is	CAN criticizes IND
frame	criticizes/9615	source=nsubj	target=obj!	content=obl:ب:سافر
text	وصف الوزير الكندي السياسة الهندية بالسافر.
is	CAN criticizes IND
frame	criticizes/9616	source=nsubj	target=obj!	content=obl:ب:عدوانية
text	وصف الوزير الكندي السياسة الهندية بالعدوانية.
is	CAN criticizes IND
frame	criticizes/9617	source=nsubj	target=obj!	content=obl:ب:متهور
text	وصف الوزير الكندي السياسة الهندية بالمتهور.
is	CAN criticizes IND
frame	criticizes/9618	source=nsubj	target=obj!	content=obl:ب:متهورة
text	وصف الوزير الكندي السياسة الهندية بالمتهورة.
is	CAN criticizes IND
frame	criticizes/9619	source=nsubj	target=obj!	content=obl:ب:ضعيف
text	وصف الوزير الكندي السياسة الهندية بالضعيف.
is	CAN criticizes IND
frame	criticizes/9620	source=nsubj	target=obj!	content=obl:ب:خطير
text	وصف الوزير الكندي السياسة الهندية بالخطير.
is	CAN criticizes IND
frame	criticizes/9621	source=nsubj	target=obj!	content=obl:ب:خطيرة
text	وصف الوزير الكندي السياسة الهندية بالخطيرة.
is	CAN criticizes IND
frame	criticizes/9622	source=nsubj	target=obj!	content=obl:ب:مزيف
text	وصف الوزير الكندي السياسة الهندية بالمزيف.
is	CAN criticizes IND
frame	criticizes/9623	source=nsubj	target=obj!	content=obl:ب:مزعوم
text	وصف الوزير الكندي السياسة الهندية بالمزعوم.
is	CAN criticizes IND
frame	criticizes/9624	source=nsubj	target=obj!	content=obl:ب:مسيس
text	وصف الوزير الكندي السياسة الهندية بالمسيس.
is	CAN criticizes IND
frame	criticizes/9625	source=nsubj	target=obj!	content=obl:ب:مسيسة
text	وصف الوزير الكندي السياسة الهندية بالمسيسة.
is	CAN criticizes IND
frame	criticizes/9626	source=nsubj	target=obj!	content=obl:ب:هراء
text	وصف الوزير الكندي السياسة الهندية بأنها هراء.
is	CAN criticizes IND
frame	criticizes/9627	source=nsubj	target=obj!	content=obl:ب:افتراء
text	وصف الوزير الكندي السياسة الهندية بأنها افتراء.
is	CAN criticizes IND
frame	criticizes/9628	source=nsubj	target=obj!	content=obl:ب:تضليل
text	وصف الوزير الكندي السياسة الهندية بأنها تضليل.
is	CAN criticizes IND
frame	criticizes/9629	source=nsubj	target=obj!	content=obl:ب:مضلل
text	وصف الوزير الكندي السياسة الهندية بالمضلل.
is	CAN criticizes IND
frame	criticizes/9630	source=nsubj	target=obj!	content=obl:ب:مرفوضة
text	وصف الوزير الكندي السياسة الهندية بالمرفوضة.
is	CAN criticizes IND
frame	criticizes/9631	source=nsubj	target=obj!	content=obl:ب:باطلة
text	وصف الوزير الكندي السياسة الهندية بالباطلة.
is	CAN criticizes IND
frame	criticizes/9632	source=nsubj	target=obj!	content=obl:ب:سخيفة
text	وصف الوزير الكندي السياسة الهندية بالسخيفة.
is	CAN criticizes IND
frame	criticizes/9633	source=nsubj	target=obj!	content=obl:ب:كاذبة
text	وصف الوزير الكندي السياسة الهندية بالكاذبة.
is	CAN criticizes IND
frame	criticizes/9634	source=nsubj	target=obj!	content=obl:ب:معيبة
text	وصف الوزير الكندي السياسة الهندية بالمعيبة.
is	CAN criticizes IND
frame	criticizes/9635	source=nsubj	target=obj!	content=obl:ب:مخزي
text	وصف الوزير الكندي السياسة الهندية بالمخزي.
is	CAN criticizes IND
frame	criticizes/9636	source=nsubj	target=obj!	content=obl:ب:مخزية
text	وصف الوزير الكندي السياسة الهندية بالمخزية.
is	CAN criticizes IND
frame	criticizes/9637	source=nsubj	target=obj!	content=obl:ب:مخز
text	وصف الوزير الكندي السياسة الهندية بالمخز.
is	CAN criticizes IND
frame	criticizes/71000	source=nsubj	target=obj!	content=obl:ب:جائرة
text	وصفت كندا الخطوة الكوبية بالجائرة.
is	CAN criticizes CUB
frame	criticizes/71001	source=nsubj	target=obj!	content=obl:ب:مهين
text	وصفت كينيا القرار الهندي بالمهين.
is	KEN criticizes IND
frame	criticizes/71002	source=nsubj	target=obj!	content=obl:ب:مهينة
text	وصفت بولندا الخطوة الروسية بالمهينة.
is	POL criticizes RUS
frame	criticizes/71003	source=nsubj	target=obj!	content=obl:ب:مضللة
text	وصفت النرويج الخطوة البلجيكية بالمضللة.
is	NOR criticizes BEL
frame	criticizes/71005	source=nsubj	target=obj!	content=obl:ب:مسيء
text	وصفت تشيلي الخطوة التركية بالمسيء.
is	CHL criticizes TUR
frame	criticizes/71006	source=nsubj	target=obj!	content=obl:ب:قاس
text	وصفت اليابان القرار الكوبي بالقاس.
is	JPN criticizes CUB
frame	criticizes/71007	source=nsubj	target=obj!	content=obl:ب:قاسية
text	وصفت أوغندا الخطوة الهندية بالقاسية.
is	UGA criticizes IND
frame	criticizes/71008	source=nsubj	target=obj!	content=obl:ب:بشع
text	وصفت كندا القرار الروسي بالبشع.
is	CAN criticizes RUS
frame	criticizes/71009	source=nsubj	target=obj!	content=obl:ب:بشعة
text	وصفت كينيا الخطوة البلجيكية بالبشعة.
is	KEN criticizes BEL
frame	criticizes/71010	source=nsubj	target=obj!	content=obl:ب:شنيع
text	وصفت بولندا القرار الصيني بالشنيع.
is	POL criticizes CHN
frame	criticizes/71011	source=nsubj	target=obj!	content=obl:ب:شنيعة
text	وصفت النرويج الخطوة التركية بالشنيعة.
is	NOR criticizes TUR
frame	criticizes/71012	source=nsubj	target=obj!	content=obl:ب:مقيت
text	وصفت غانا القرار الكوبي بالمقيت.
is	GHA criticizes CUB
frame	criticizes/71013	source=nsubj	target=obj!	content=obl:ب:مقيتة
text	وصفت تشيلي الخطوة الهندية بالمقيتة.
is	CHL criticizes IND
frame	criticizes/71014	source=nsubj	target=obj!	content=obl:ب:بغيض
text	وصفت اليابان القرار الروسي بالبغيض.
is	JPN criticizes RUS
frame	criticizes/71015	source=nsubj	target=obj!	content=obl:ب:بغيضة
text	وصفت أوغندا الخطوة البلجيكية بالبغيضة.
is	UGA criticizes BEL
frame	criticizes/71016	source=nsubj	target=obj!	content=obl:ب:منحاز
text	وصفت كندا القرار الصيني بالمنحاز.
is	CAN criticizes CHN
frame	criticizes/71017	source=nsubj	target=obj!	content=obl:ب:منحازة
text	وصفت كينيا الخطوة التركية بالمنحازة.
is	KEN criticizes TUR
frame	criticizes/71018	source=nsubj	target=obj!	content=obl:ب:منحط
text	وصفت بولندا القرار الكوبي بالمنحط.
is	POL criticizes CUB
frame	criticizes/71019	source=nsubj	target=obj!	content=obl:ب:سلبي
text	وصفت النرويج القرار الهندي بالسلبي.
is	NOR criticizes IND
frame	criticizes/71020	source=nsubj	target=obj!	content=obl:ب:سلبية
text	وصفت غانا الخطوة الروسية بالسلبية.
is	GHA criticizes RUS
frame	criticizes/71021	source=nsubj	target=obj!	content=obl:ب:مؤسف
text	وصفت تشيلي القرار البلجيكي بالمؤسف.
is	CHL criticizes BEL
frame	criticizes/71022	source=nsubj	target=obj!	content=obl:ب:مؤسفة
text	وصفت اليابان الخطوة الصينية بالمؤسفة.
is	JPN criticizes CHN
frame	criticizes/71023	source=nsubj	target=obj!	content=obl:ب:محبط
text	وصفت أوغندا القرار التركي بالمحبط.
is	UGA criticizes TUR
frame	criticizes/71024	source=nsubj	target=obj!	content=obl:ب:محبطة
text	وصفت كندا الخطوة الكوبية بالمحبطة.
is	CAN criticizes CUB
frame	criticizes/71025	source=nsubj	target=obj!	content=obl:ب:مخيب
text	وصفت كينيا القرار الهندي بالمخيب.
is	KEN criticizes IND
frame	criticizes/71026	source=nsubj	target=obj!	content=obl:ب:مخيبة
text	وصفت بولندا الخطوة الروسية بالمخيبة.
is	POL criticizes RUS
frame	criticizes/71027	source=nsubj	target=obj!	content=obl:ب:ظلم
text	وصفت النرويج القرار البلجيكي بالظلم.
is	NOR criticizes BEL
frame	criticizes/71028	source=nsubj	target=obj!	content=obl:ب:احتيال
text	وصفت غانا القرار الصيني بالاحتيال.
is	GHA criticizes CHN
frame	criticizes/71029	source=nsubj	target=obj!	content=obl:ب:تزوير
text	وصفت تشيلي القرار التركي بالتزوير.
is	CHL criticizes TUR
frame	criticizes/71030	source=nsubj	target=obj!	content=obl:ب:سرقة
text	وصفت اليابان الخطوة الكوبية بالسرقة.
is	JPN criticizes CUB
frame	criticizes/71031	source=nsubj	target=obj!	content=obl:ب:نهب
text	وصفت أوغندا القرار الهندي بالنهب.
is	UGA criticizes IND
frame	criticizes/71032	source=nsubj	target=obj!	content=obl:ب:ابتزازي
text	وصفت كندا القرار الروسي بالابتزازي.
is	CAN criticizes RUS
frame	criticizes/71033	source=nsubj	target=obj!	content=obl:ب:متغطرس
text	وصفت كينيا القرار البلجيكي بالمتغطرس.
is	KEN criticizes BEL
frame	criticizes/71034	source=nsubj	target=obj!	content=obl:ب:متغطرسة
text	وصفت بولندا الخطوة الصينية بالمتغطرسة.
is	POL criticizes CHN
frame	criticizes/71035	source=nsubj	target=obj!	content=obl:ب:متعجرف
text	وصفت النرويج القرار التركي بالمتعجرف.
is	NOR criticizes TUR
frame	criticizes/71036	source=nsubj	target=obj!	content=obl:ب:متعجرفة
text	وصفت غانا الخطوة الكوبية بالمتعجرفة.
is	GHA criticizes CUB
frame	criticizes/71037	source=nsubj	target=obj!	content=obl:ب:هستيري
text	وصفت تشيلي القرار الهندي بالهستيري.
is	CHL criticizes IND
frame	criticizes/71038	source=nsubj	target=obj!	content=obl:ب:هستيرية
text	وصفت اليابان الخطوة الروسية بالهستيرية.
is	JPN criticizes RUS
frame	criticizes/71039	source=nsubj	target=obj!	content=obl:ب:مشبوه
text	وصفت أوغندا القرار البلجيكي بالمشبوه.
is	UGA criticizes BEL
frame	criticizes/71040	source=nsubj	target=obj!	content=obl:ب:مشبوهة
text	وصفت كندا الخطوة الصينية بالمشبوهة.
is	CAN criticizes CHN
frame	criticizes/71041	source=nsubj	target=obj!	content=obl:ب:مفبرك
text	وصفت كينيا القرار التركي بالمفبرك.
is	KEN criticizes TUR
frame	criticizes/71042	source=nsubj	target=obj!	content=obl:ب:مفبركة
text	وصفت بولندا الخطوة الكوبية بالمفبركة.
is	POL criticizes CUB
frame	criticizes/71043	source=nsubj	target=obj!	content=obl:ب:ملفقة
text	وصفت النرويج الخطوة الهندية بالملفقة.
is	NOR criticizes IND
frame	criticizes/71044	source=nsubj	target=obj!	content=obl:ب:ملفق
text	وصفت غانا القرار الروسي بالملفق.
is	GHA criticizes RUS
frame	criticizes/71045	source=nsubj	target=obj!	content=obl:ب:تلفيق
text	وصفت تشيلي القرار البلجيكي بالتلفيق.
is	CHL criticizes BEL
frame	criticizes/71046	source=nsubj	target=obj!	content=obl:ب:زائف
text	وصفت اليابان القرار الصيني بالزائف.
is	JPN criticizes CHN
frame	criticizes/71047	source=nsubj	target=obj!	content=obl:ب:زائفة
text	وصفت أوغندا الخطوة التركية بالزائفة.
is	UGA criticizes TUR
frame	criticizes/71048	source=nsubj	target=obj!	content=obl:ب:خادع
text	وصفت كندا القرار الكوبي بالخادع.
is	CAN criticizes CUB
frame	criticizes/71049	source=nsubj	target=obj!	content=obl:ب:خادعة
text	وصفت كينيا الخطوة الهندية بالخادعة.
is	KEN criticizes IND
frame	criticizes/71050	source=nsubj	target=obj!	content=obl:ب:غادر
text	وصفت بولندا القرار الروسي بالغادر.
is	POL criticizes RUS
frame	criticizes/71051	source=nsubj	target=obj!	content=obl:ب:غادرة
text	وصفت النرويج الخطوة البلجيكية بالغادرة.
is	NOR criticizes BEL
frame	criticizes/71052	source=nsubj	target=obj!	content=obl:ب:إبادي
text	وصفت غانا القرار الصيني بالإبادي.
is	GHA criticizes CHN
frame	criticizes/71053	source=nsubj	target=obj!	content=obl:ب:فاشستي
text	وصفت تشيلي القرار التركي بالفاشستي.
is	CHL criticizes TUR
frame	criticizes/71054	source=nsubj	target=obj!	content=obl:ب:شمولي
text	وصفت اليابان القرار الكوبي بالشمولي.
is	JPN criticizes CUB
frame	criticizes/71055	source=nsubj	target=obj!	content=obl:ب:شمولية
text	وصفت أوغندا الخطوة الهندية بالشمولية.
is	UGA criticizes IND
frame	criticizes/71056	source=nsubj	target=obj!	content=obl:ب:رجعي
text	وصفت كندا القرار الروسي بالرجعي.
is	CAN criticizes RUS
frame	criticizes/71057	source=nsubj	target=obj!	content=obl:ب:رجعية
text	وصفت كينيا الخطوة البلجيكية بالرجعية.
is	KEN criticizes BEL
frame	criticizes/71058	source=nsubj	target=obj!	content=obl:ب:ظلامي
text	وصفت بولندا القرار الصيني بالظلامي.
is	POL criticizes CHN
frame	criticizes/71059	source=nsubj	target=obj!	content=obl:ب:ظلامية
text	وصفت النرويج الخطوة التركية بالظلامية.
is	NOR criticizes TUR
frame	criticizes/71060	source=nsubj	target=obj!	content=obl:ب:متعنت
text	وصفت غانا القرار الكوبي بالمتعنت.
is	GHA criticizes CUB
frame	criticizes/71061	source=nsubj	target=obj!	content=obl:ب:متعنتة
text	وصفت تشيلي الخطوة الهندية بالمتعنتة.
is	CHL criticizes IND
frame	criticizes/71062	source=nsubj	target=obj!	content=obl:ب:متشدد
text	وصفت اليابان القرار الروسي بالمتشدد.
is	JPN criticizes RUS
frame	criticizes/71063	source=nsubj	target=obj!	content=obl:ب:متشددة
text	وصفت أوغندا الخطوة البلجيكية بالمتشددة.
is	UGA criticizes BEL
frame	criticizes/71064	source=nsubj	target=obj!	content=obl:ب:متخاذل
text	وصفت كندا القرار الصيني بالمتخاذل.
is	CAN criticizes CHN
frame	criticizes/71065	source=nsubj	target=obj!	content=obl:ب:متخاذلة
text	وصفت كينيا الخطوة التركية بالمتخاذلة.
is	KEN criticizes TUR
frame	criticizes/71066	source=nsubj	target=obj!	content=obl:ب:متآمرة
text	وصفت بولندا الخطوة الكوبية بالمتآمرة.
is	POL criticizes CUB
frame	criticizes/71067	source=nsubj	target=obj!	content=obl:ب:متواطئ
text	وصفت النرويج القرار الهندي بالمتواطئ.
is	NOR criticizes IND
frame	criticizes/71068	source=nsubj	target=obj!	content=obl:ب:متواطئة
text	وصفت غانا الخطوة الروسية بالمتواطئة.
is	GHA criticizes RUS
frame	criticizes/71069	source=nsubj	target=obj!	content=obl:ب:منحرف
text	وصفت تشيلي القرار البلجيكي بالمنحرف.
is	CHL criticizes BEL
frame	criticizes/71070	source=nsubj	target=obj!	content=obl:ب:هدام
text	وصفت اليابان القرار الصيني بالهدام.
is	JPN criticizes CHN
frame	criticizes/71071	source=nsubj	target=obj!	content=obl:ب:هدامة
text	وصفت أوغندا الخطوة التركية بالهدامة.
is	UGA criticizes TUR
frame	criticizes/71072	source=nsubj	target=obj!	content=obl:ب:تدميري
text	وصفت كندا القرار الكوبي بالتدميري.
is	CAN criticizes CUB
frame	criticizes/71073	source=nsubj	target=obj!	content=obl:ب:عنيف
text	وصفت كينيا القرار الهندي بالعنيف.
is	KEN criticizes IND
frame	criticizes/71074	source=nsubj	target=obj!	content=obl:ب:عنيفة
text	وصفت بولندا الخطوة الروسية بالعنيفة.
is	POL criticizes RUS
frame	criticizes/71075	source=nsubj	target=obj!	content=obl:ب:خبيث
text	وصفت النرويج القرار البلجيكي بالخبيث.
is	NOR criticizes BEL
frame	criticizes/71076	source=nsubj	target=obj!	content=obl:ب:خبيثة
text	وصفت غانا الخطوة الصينية بالخبيثة.
is	GHA criticizes CHN
frame	criticizes/71077	source=nsubj	target=obj!	content=obl:ب:انفصالي
text	وصفت تشيلي القرار التركي بالانفصالي.
is	CHL criticizes TUR
frame	criticizes/71078	source=nsubj	target=obj!	content=obl:ب:انفصالية
text	وصفت اليابان الخطوة الكوبية بالانفصالية.
is	JPN criticizes CUB
frame	criticizes/71079	source=nsubj	target=obj!	content=obl:ب:فتنة
text	وصفت أوغندا الخطوة الهندية بالفتنة.
is	UGA criticizes IND
frame	criticizes/71080	source=nsubj	target=obj!	content=obl:ب:مهادن
text	وصفت كندا القرار الروسي بالمهادن.
is	CAN criticizes RUS
frame	criticizes/71081	source=nsubj	target=obj!	content=obl:ب:ضعيفة
text	وصفت كينيا الخطوة البلجيكية بالضعيفة.
is	KEN criticizes BEL
frame	criticizes/71082	source=nsubj	target=obj!	content=obl:ب:هزيل
text	وصفت بولندا القرار الصيني بالهزيل.
is	POL criticizes CHN
frame	criticizes/71083	source=nsubj	target=obj!	content=obl:ب:هزيلة
text	وصفت النرويج الخطوة التركية بالهزيلة.
is	NOR criticizes TUR
frame	criticizes/71084	source=nsubj	target=obj!	content=obl:ب:متناقض
text	وصفت غانا القرار الكوبي بالمتناقض.
is	GHA criticizes CUB
frame	criticizes/71085	source=nsubj	target=obj!	content=obl:ب:متناقضة
text	وصفت تشيلي الخطوة الهندية بالمتناقضة.
is	CHL criticizes IND
frame	criticizes/71086	source=nsubj	target=obj!	content=obl:ب:أحمق
text	وصفت اليابان القرار الروسي بالأحمق.
is	JPN criticizes RUS
frame	criticizes/71088	source=nsubj	target=obj!	content=obl:ب:متهورين
text	وصفت كندا القرار الصيني بالمتهورين.
is	CAN criticizes CHN
frame	criticizes/71089	source=nsubj	target=obj!	content=obl:ب:حقير
text	وصفت كينيا القرار التركي بالحقير.
is	KEN criticizes TUR
frame	criticizes/71090	source=nsubj	target=obj!	content=obl:ب:حقيرة
text	وصفت بولندا الخطوة الكوبية بالحقيرة.
is	POL criticizes CUB
frame	criticizes/71091	source=nsubj	target=obj!	content=obl:ب:قذر
text	وصفت النرويج القرار الهندي بالقذر.
is	NOR criticizes IND
frame	criticizes/71092	source=nsubj	target=obj!	content=obl:ب:قذرة
text	وصفت غانا الخطوة الروسية بالقذرة.
is	GHA criticizes RUS
frame	criticizes/71093	source=nsubj	target=obj!	content=obl:ب:وقحة
text	وصفت تشيلي الخطوة البلجيكية بالوقحة.
is	CHL criticizes BEL
frame	criticizes/71094	source=nsubj	target=obj!	content=obl:ب:فج
text	وصفت اليابان القرار الصيني بالفج.
is	JPN criticizes CHN
frame	criticizes/71095	source=nsubj	target=obj!	content=obl:ب:فجة
text	وصفت أوغندا الخطوة التركية بالفجة.
is	UGA criticizes TUR
frame	criticizes/71096	source=nsubj	target=obj!	content=obl:ب:سافرة
text	وصفت كندا الخطوة الكوبية بالسافرة.
is	CAN criticizes CUB
frame	criticizes/71097	source=nsubj	target=obj!	content=obl:ب:فاضح
text	وصفت كينيا القرار الهندي بالفاضح.
is	KEN criticizes IND
frame	criticizes/71098	source=nsubj	target=obj!	content=obl:ب:فاضحة
text	وصفت بولندا الخطوة الروسية بالفاضحة.
is	POL criticizes RUS
frame	criticizes/71099	source=nsubj	target=obj!	content=obl:ب:صارخ
text	وصفت النرويج القرار البلجيكي بالصارخ.
is	NOR criticizes BEL
frame	criticizes/71100	source=nsubj	target=obj!	content=obl:ب:صارخة
text	وصفت غانا الخطوة الصينية بالصارخة.
is	GHA criticizes CHN
frame	criticizes/71101	source=nsubj	target=obj!	content=obl:ب:خيالي
text	وصفت تشيلي القرار التركي بالخيالي.
is	CHL criticizes TUR
frame	criticizes/71102	source=nsubj	target=obj!	content=obl:ب:عبثية
text	وصفت اليابان الخطوة الكوبية بالعبثية.
is	JPN criticizes CUB
frame	criticizes/71103	source=nsubj	target=obj!	content=obl:ب:أحادي
text	وصفت أوغندا القرار الهندي بالأحادي.
is	UGA criticizes IND
frame	criticizes/71104	source=nsubj	target=obj!	content=obl:ب:أحادية
text	وصفت كندا الخطوة الروسية بالأحادية.
is	CAN criticizes RUS
frame	criticizes/71105	source=nsubj	target=obj!	content=obl:ب:تعسفي
text	وصفت كينيا القرار البلجيكي بالتعسفي.
is	KEN criticizes BEL
frame	criticizes/71106	source=nsubj	target=obj!	content=obl:ب:تعسفية
text	وصفت بولندا الخطوة الصينية بالتعسفية.
is	POL criticizes CHN
frame	criticizes/71107	source=nsubj	target=obj!	content=obl:ب:مجحف
text	وصفت النرويج القرار التركي بالمجحف.
is	NOR criticizes TUR
frame	criticizes/71108	source=nsubj	target=obj!	content=obl:ب:مجحفة
text	وصفت غانا الخطوة الكوبية بالمجحفة.
is	GHA criticizes CUB
frame	criticizes/71109	source=nsubj	target=obj!	content=obl:ب:إجحاف
text	وصفت تشيلي القرار الهندي بالإجحاف.
is	CHL criticizes IND
frame	criticizes/71110	source=nsubj	target=obj!	content=obl:ب:مثير
text	وصفت اليابان القرار الروسي بالمثير.
is	JPN criticizes RUS
frame	criticizes/71111	source=nsubj	target=obj!	content=obl:ب:مثيرة
text	وصفت أوغندا الخطوة البلجيكية بالمثيرة.
is	UGA criticizes BEL
frame	criticizes/71112	source=nsubj	target=obj!	content=obl:ب:مقلق
text	وصفت كندا القرار الصيني بالمقلق.
is	CAN criticizes CHN
frame	criticizes/71113	source=nsubj	target=obj!	content=obl:ب:مقلقة
text	وصفت كينيا الخطوة التركية بالمقلقة.
is	KEN criticizes TUR
frame	criticizes/71114	source=nsubj	target=obj!	content=obl:ب:مدان
text	وصفت بولندا القرار الكوبي بالمدان.
is	POL criticizes CUB
frame	criticizes/71115	source=nsubj	target=obj!	content=obl:ب:مدانة
text	وصفت النرويج الخطوة الهندية بالمدانة.
is	NOR criticizes IND
frame	criticizes/71116	source=nsubj	target=obj!	content=obl:ب:مستنكر
text	وصفت غانا القرار الروسي بالمستنكر.
is	GHA criticizes RUS
frame	criticizes/71117	source=nsubj	target=obj!	content=obl:ب:مستهجن
text	وصفت تشيلي القرار البلجيكي بالمستهجن.
is	CHL criticizes BEL
frame	criticizes/71118	source=nsubj	target=obj!	content=obl:ب:مستهجنة
text	وصفت اليابان الخطوة الصينية بالمستهجنة.
is	JPN criticizes CHN
frame	criticizes/71119	source=nsubj	target=obj!	content=obl:ب:مرفوضين
text	وصفت أوغندا القرار التركي بالمرفوضين.
is	UGA criticizes TUR

predicate	attribute_blame
light	نسب	ينسب	مسؤولية	obj=إلى	obj=ل
light	عزا	يعزو	مسؤولية	obj=إلى	obj=ل
light	أرجع	يرجع	مسؤولية	obj=إلى	obj=ل
light	أوقع	يوقع	مسؤولية	obj=على
light	رمى	يرمي	مسؤولية	obj=على
light	رمى	يرمي	مسؤولية	prep=ب	obj=على
frame	blames/7000	source=nsubj	target=obj
text	نسبت كندا مسؤولية الحادث إلى كينيا.
is	CAN blames KEN
text	ورمى الوزير الهندي المسؤولية على النرويج.
is	IND blames NOR

# A form of the perfect is spelled as 'for whom'.
predicate	blame_someone
verb	لام	يلوم
frame	blames/8000	source=nsubj	target=obj	content=obl:في?	block=attr
text	تلوم الهند نيبال.
is	IND blames NPL
text	وشكرت كندا لمن جاء.
is	nothing

predicate	bring_case
light	قدم	يقدم	قضية	obj=ضد	obj=على
light	رفع	يرفع	قضايا	obj=ضد	obj=على
light	تقدم	يتقدم	قضية	prep=ب	obj=ضد
frame	sues/8000	source=nsubj	target=obj
text	قدم الوزير الكيني قضية ضد شركة كندية.
is	KEN sues CAN
text	رفعت النقابة الهندية قضايا ضد الحكومة النيبالية.
is	IND sues NPL

# "What" after the preposition is a conjunction: nothing is left to name what is condemned.
predicate	condemn_what
verb	ندد	يندد
frame	condemns/8000	source=nsubj
text	نددت كندا بما وصفته بالأسلوب الجديد.
is	CAN condemns -
is	CAN says -

# It is the object that is angry.
predicate	anger
verb	أغضب	يغضب
verb	أغاظ	يغيظ
verb	أسخط	يسخط
frame	disapproves_of/9000	source=obj	target=nsubj	block=nsubj:ذلك	block=nsubj:هذا	block=nsubj:أمر	block=nsubj:لاعب	block=nsubj:فريق	block=nsubj:مدرب	block=nsubj:منتخب	block=nsubj:مهاجم	block=nsubj:ملاكم	block=nsubj:نادي	block=nsubj:حكم
text	أغضبت كندا النرويج.
is	NOR disapproves_of CAN
text	أغاظت الهند نيبال.
is	NPL disapproves_of IND
text	أسخطت اليابان الصين.
is	CHN disapproves_of JPN
text	أغضب الحكم الكندي اللاعبين النرويجيين.
is	nothing

predicate	smear_name
verb	لطخ	يلطخ
verb	لوث	يلوث
frame	criticizes/9000	source=nsubj	target=obj	content=noun:سمعة
text	لطخ النائب الكندي سمعة النرويج.
is	CAN criticizes NOR
text	لوثت الشركة الكينية النهر.
is	nothing

predicate	inform_against
verb	وشى	يشي
frame	accuses/9000	source=nsubj	target=obl:ب!
text	وشى التاجر الكندي بالوزير النرويجي.
is	CAN accuses NOR

predicate	distance_oneself
verb	نأى	ينأى
frame	disapproves_of/9500	source=nsubj	target=obl:عن!	content=obl:ب:نفس
text	نأت كندا بنفسها عن النرويج.
is	CAN disapproves_of NOR
text	نأت كندا بنفسها عن النزاع.
is	nothing

predicate	be_fed_up
verb	سئم	يسأم
verb	مقت	يمقت
frame	disapproves_of/9501	source=nsubj	target=obj!
text	سئمت كندا النرويج.
is	CAN disapproves_of NOR
text	سئم الكنديون الانتظار.
is	nothing
frame	disapproves_of/9502	source=nsubj	target=obl:من!
text	سئمت كينيا من أوغندا.
is	KEN disapproves_of UGA

predicate	lose_patience_with
verb	ضاق	يضيق
frame	disapproves_of/9503	source=nsubj	target=obl:ب!	content=noun:ذرعا
text	ضاقت كندا ذرعا بالنرويج.
is	CAN disapproves_of NOR
text	ضاقت الشوارع الكندية بالسيارات اليابانية.
is	nothing

predicate	taunt
verb	لمز	يلمز
frame	criticizes/9503	source=nsubj	target=obj!
text	لمز الوزير الكيني أوغندا.
is	KEN criticizes UGA

predicate	criticize_something
verb	انتقد	ينتقد
frame	criticizes/8000	source=nsubj
text	انتقد الوزير الكيني، أمس، بعد الاجتماع.
is	KEN criticizes -

predicate	disapprove_of_something
verb	استنكر	يستنكر
verb	استهجن	يستهجن
frame	disapproves_of/8000	source=nsubj
text	استنكر الوزير الكيني، أمس، بعد الاجتماع.
is	KEN disapproves_of -

# The anger that is stirred is that of whoever it belongs to.
predicate	stir_anger
light	أثار	يثير	حفيظة
light	أثار	يثير	غضب
light	أثار	يثير	استياء
light	أثار	يثير	حنق
light	أثار	يثير	سخط
light	أثار	يثير	امتعاض
frame	disapproves_of/9001	source=obj	target=nsubj
text	أثارت كندا حفيظة النرويج.
is	NOR disapproves_of CAN
text	أثار الوزير الكيني غضب أوغندا.
is	UGA disapproves_of KEN
text	أثار القرار الهندي امتعاض غانا.
is	GHA disapproves_of IND

# Who says whose deed it was accuses him.
predicate	attribute_deed
verb	نسب	ينسب
verb	عزا	يعزو
frame	accuses/971400	source=nsubj	target=obl:إلى!	content=obj:هجوم
text	نسب الوزير الغاني الهجوم إلى القوات النيبالية.
is	GHA accuses NPL
frame	accuses/971401	source=nsubj	target=obl:إلى!	content=obj:هجمات
text	نسبت الشرطة الكينية الهجمات إلى الجيش النرويجي.
is	KEN accuses NOR
frame	accuses/971402	source=nsubj	target=obl:إلى!	content=obj:تفجير
text	ينسب الجيش الهندي التفجير إلى المخابرات البيروفية.
is	IND accuses PER
frame	accuses/971403	source=nsubj	target=obl:إلى!	content=obj:انفجار
text	نسبت الحكومة الكندية الانفجار إلى القوات الأوغندية.
is	CAN accuses UGA
frame	accuses/971404	source=nsubj	target=obl:إلى!	content=obj:اغتيال
text	نسب الوزير الغاني الاغتيال إلى القوات النيبالية.
is	GHA accuses NPL
frame	accuses/971405	source=nsubj	target=obl:إلى!	content=obj:اعتداء
text	نسبت الشرطة الكينية الاعتداء إلى الجيش النرويجي.
is	KEN accuses NOR
frame	accuses/971406	source=nsubj	target=obl:إلى!	content=obj:قصف
text	ينسب الجيش الهندي القصف إلى المخابرات البيروفية.
is	IND accuses PER
frame	accuses/971407	source=nsubj	target=obl:إلى!	content=obj:عملية
text	نسبت الحكومة الكندية العملية إلى القوات الأوغندية.
is	CAN accuses UGA
frame	accuses/971408	source=nsubj	target=obl:إلى!	content=obj:مجزرة
text	نسب الوزير الغاني المجزرة إلى القوات النيبالية.
is	GHA accuses NPL
frame	accuses/971409	source=nsubj	target=obl:إلى!	content=obj:جريمة
text	نسبت الشرطة الكينية الجريمة إلى الجيش النرويجي.
is	KEN accuses NOR
frame	accuses/971410	source=nsubj	target=obl:إلى!	content=obj:اختراق
text	ينسب الجيش الهندي الاختراق إلى المخابرات البيروفية.
is	IND accuses PER
text	نسب الوزير الغاني النجاح إلى العمال الكينيين.
is	GHA says -

predicate	deem_badly
verb	اعتبر	يعتبر
verb	عد	يعد
frame	criticizes/71120	source=nsubj	target=obj!	content=obj:انتهاك	block=speech
text	اعتبرت أوغندا القرار التركي انتهاكا.
is	UGA criticizes TUR
frame	criticizes/71121	source=nsubj	target=obj!	content=obj:عدوان	block=speech
text	اعتبرت كندا القرار الكوبي عدوانا.
is	CAN criticizes CUB
frame	criticizes/71122	source=nsubj	target=obj!	content=obj:احتلال	block=speech
text	اعتبرت كينيا القرار الهندي احتلالا.
is	KEN criticizes IND
frame	criticizes/71123	source=nsubj	target=obj!	content=obj:خرق	block=speech
text	اعتبرت بولندا القرار الروسي خرقا.
is	POL criticizes RUS
frame	criticizes/71125	source=nsubj	target=obj!	content=obj:جريمة	block=speech
text	اعتبرت غانا القرار الصيني جريمة.
is	GHA criticizes CHN
frame	criticizes/71126	source=nsubj	target=obj!	content=obj:تهديد	block=speech
text	اعتبرت تشيلي القرار التركي تهديدا.
is	CHL criticizes TUR
frame	criticizes/71127	source=nsubj	target=obj!	content=obj:تصعيد	block=speech
text	اعتبرت اليابان القرار الكوبي تصعيدا.
is	JPN criticizes CUB
frame	criticizes/71128	source=nsubj	target=obj!	content=obj:خيانة	block=speech
text	اعتبرت أوغندا القرار الهندي خيانة.
is	UGA criticizes IND
frame	criticizes/71129	source=nsubj	target=obj!	content=obj:إهانة	block=speech
text	اعتبرت كندا القرار الروسي إهانة.
is	CAN criticizes RUS
frame	criticizes/71130	source=nsubj	target=obj!	content=obj:ابتزاز	block=speech
text	اعتبرت كينيا القرار البلجيكي ابتزازا.
is	KEN criticizes BEL
frame	criticizes/71131	source=nsubj	target=obj!	content=obj:اعتداء	block=speech
text	اعتبرت بولندا القرار الصيني اعتداء.
is	POL criticizes CHN
frame	criticizes/71132	source=nsubj	target=obj!	content=obj:انقلاب	block=speech
text	اعتبرت النرويج القرار التركي انقلابا.
is	NOR criticizes TUR
frame	criticizes/71133	source=nsubj	target=obj!	content=obj:استخفاف	block=speech
text	اعتبرت غانا القرار الكوبي استخفافا.
is	GHA criticizes CUB
frame	criticizes/71134	source=nsubj	target=obj!	content=obj:إساءة	block=speech
text	اعتبرت تشيلي القرار الهندي إساءة.
is	CHL criticizes IND
frame	criticizes/71135	source=nsubj	target=obj!	content=obj:تجاوز	block=speech
text	اعتبرت اليابان القرار الروسي تجاوزا.
is	JPN criticizes RUS
frame	criticizes/71136	source=nsubj	target=obj!	content=obj:مؤامرة	block=speech
text	اعتبرت أوغندا القرار البلجيكي مؤامرة.
is	UGA criticizes BEL
frame	criticizes/71137	source=nsubj	target=obj!	content=obj:فضيحة	block=speech
text	اعتبرت كندا القرار الصيني فضيحة.
is	CAN criticizes CHN
frame	criticizes/71138	source=nsubj	target=obj!	content=obj:مهزلة	block=speech
text	اعتبرت كينيا القرار التركي مهزلة.
is	KEN criticizes TUR
frame	criticizes/71139	source=nsubj	target=obj!	content=obj:طعنة	block=speech
text	اعتبرت بولندا القرار الكوبي طعنة في الظهر.
is	POL criticizes CUB
frame	criticizes/71140	source=nsubj	target=obj!	content=obj:كارثة	block=speech
text	اعتبرت النرويج القرار الهندي كارثة.
is	NOR criticizes IND
frame	criticizes/71141	source=nsubj	target=obj!	content=obj:نكسة	block=speech
text	اعتبرت غانا القرار الروسي نكسة.
is	GHA criticizes RUS
frame	criticizes/71142	source=nsubj	target=obj!	content=obj:مخالفة	block=speech
text	اعتبرت تشيلي القرار البلجيكي مخالفة للقانون.
is	CHL criticizes BEL
frame	criticizes/71144	source=nsubj	target=obj!	content=obj:تحريض	block=speech
text	اعتبرت أوغندا القرار التركي تحريضا.
is	UGA criticizes TUR
frame	criticizes/71145	source=nsubj	target=obj!	content=obj:انحياز	block=speech
text	اعتبرت كندا القرار الكوبي انحيازا.
is	CAN criticizes CUB
frame	criticizes/71146	source=nsubj	target=obj!	content=obj:مكافأة	block=speech
text	اعتبرت كينيا القرار الهندي مكافأة للمعتدي.
is	KEN criticizes IND
frame	criticizes/71147	source=nsubj	target=obj!	content=obj:قرصنة	block=speech
text	اعتبرت بولندا القرار الروسي قرصنة.
is	POL criticizes RUS
frame	criticizes/71148	source=nsubj	target=obj!	content=obj:إرهاب	block=speech
text	اعتبرت النرويج القرار البلجيكي إرهابا.
is	NOR criticizes BEL
frame	criticizes/71149	source=nsubj	target=obj!	content=obj:عار	block=speech
text	اعتبرت غانا القرار الصيني عارا.
is	GHA criticizes CHN
frame	criticizes/71150	source=nsubj	target=obj!	content=obj:تنصل	block=speech
text	اعتبرت تشيلي القرار التركي تنصلا.
is	CHL criticizes TUR
frame	criticizes/71151	source=nsubj	target=obj!	content=obj:تمييز	block=speech
text	اعتبرت اليابان القرار الكوبي تمييزا.
is	JPN criticizes CUB
frame	criticizes/71153	source=nsubj	target=obj!	content=obj:نفاق	block=speech
text	اعتبرت كندا القرار الروسي نفاقا.
is	CAN criticizes RUS
frame	criticizes/71154	source=nsubj	target=obj!	content=obj:تضليل	block=speech
text	اعتبرت كينيا القرار البلجيكي تضليلا.
is	KEN criticizes BEL
frame	criticizes/71155	source=nsubj	target=obj!	content=obj:تزييف	block=speech
text	اعتبرت بولندا القرار الصيني تزييفا.
is	POL criticizes CHN
frame	criticizes/71157	source=nsubj	target=obj!	content=obj:خطر	block=speech
text	اعتبرت غانا القرار الكوبي خطرا.
is	GHA criticizes CUB
frame	criticizes/71158	source=nsubj	target=obj!	content=obj:عقبة	block=speech
text	اعتبرت تشيلي القرار الهندي عقبة.
is	CHL criticizes IND
frame	criticizes/71159	source=nsubj	target=obj!	content=obj:عائق	block=speech
text	اعتبرت اليابان القرار الروسي عائقا.
is	JPN criticizes RUS
frame	criticizes/71160	source=nsubj	target=obj!	content=obj:ذريعة	block=speech
text	اعتبرت أوغندا القرار البلجيكي ذريعة.
is	UGA criticizes BEL

predicate	see_evil_in
verb	رأى	يرى
frame	criticizes/71162	source=nsubj	target=obl:في!	content=obj:انتهاك	block=speech
text	رأت كينيا في القرار التركي انتهاكا.
is	KEN criticizes TUR
frame	criticizes/71163	source=nsubj	target=obl:في!	content=obj:عدوان	block=speech
text	رأت بولندا في القرار الكوبي عدوانا.
is	POL criticizes CUB
frame	criticizes/71164	source=nsubj	target=obl:في!	content=obj:احتلال	block=speech
text	رأت النرويج في القرار الهندي احتلالا.
is	NOR criticizes IND
frame	criticizes/71165	source=nsubj	target=obl:في!	content=obj:خرق	block=speech
text	رأت غانا في القرار الروسي خرقا.
is	GHA criticizes RUS
frame	criticizes/71167	source=nsubj	target=obl:في!	content=obj:جريمة	block=speech
text	رأت اليابان في القرار الصيني جريمة.
is	JPN criticizes CHN
frame	criticizes/71168	source=nsubj	target=obl:في!	content=obj:تهديد	block=speech
text	رأت أوغندا في القرار التركي تهديدا.
is	UGA criticizes TUR
frame	criticizes/71169	source=nsubj	target=obl:في!	content=obj:تصعيد	block=speech
text	رأت كندا في القرار الكوبي تصعيدا.
is	CAN criticizes CUB
frame	criticizes/71170	source=nsubj	target=obl:في!	content=obj:خيانة	block=speech
text	رأت كينيا في القرار الهندي خيانة.
is	KEN criticizes IND
frame	criticizes/71171	source=nsubj	target=obl:في!	content=obj:إهانة	block=speech
text	رأت بولندا في القرار الروسي إهانة.
is	POL criticizes RUS
frame	criticizes/71172	source=nsubj	target=obl:في!	content=obj:ابتزاز	block=speech
text	رأت النرويج في القرار البلجيكي ابتزازا.
is	NOR criticizes BEL
frame	criticizes/71173	source=nsubj	target=obl:في!	content=obj:اعتداء	block=speech
text	رأت غانا في القرار الصيني اعتداء.
is	GHA criticizes CHN
frame	criticizes/71174	source=nsubj	target=obl:في!	content=obj:انقلاب	block=speech
text	رأت تشيلي في القرار التركي انقلابا.
is	CHL criticizes TUR
frame	criticizes/71175	source=nsubj	target=obl:في!	content=obj:استخفاف	block=speech
text	رأت اليابان في القرار الكوبي استخفافا.
is	JPN criticizes CUB
frame	criticizes/71176	source=nsubj	target=obl:في!	content=obj:إساءة	block=speech
text	رأت أوغندا في القرار الهندي إساءة.
is	UGA criticizes IND
frame	criticizes/71177	source=nsubj	target=obl:في!	content=obj:تجاوز	block=speech
text	رأت كندا في القرار الروسي تجاوزا.
is	CAN criticizes RUS
frame	criticizes/71178	source=nsubj	target=obl:في!	content=obj:مؤامرة	block=speech
text	رأت كينيا في القرار البلجيكي مؤامرة.
is	KEN criticizes BEL
frame	criticizes/71179	source=nsubj	target=obl:في!	content=obj:فضيحة	block=speech
text	رأت بولندا في القرار الصيني فضيحة.
is	POL criticizes CHN
frame	criticizes/71180	source=nsubj	target=obl:في!	content=obj:مهزلة	block=speech
text	رأت النرويج في القرار التركي مهزلة.
is	NOR criticizes TUR
frame	criticizes/71181	source=nsubj	target=obl:في!	content=obj:طعنة	block=speech
text	رأت غانا في القرار الكوبي طعنة في الظهر.
is	GHA criticizes CUB
frame	criticizes/71182	source=nsubj	target=obl:في!	content=obj:كارثة	block=speech
text	رأت تشيلي في القرار الهندي كارثة.
is	CHL criticizes IND
frame	criticizes/71183	source=nsubj	target=obl:في!	content=obj:نكسة	block=speech
text	رأت اليابان في القرار الروسي نكسة.
is	JPN criticizes RUS
frame	criticizes/71184	source=nsubj	target=obl:في!	content=obj:مخالفة	block=speech
text	رأت أوغندا في القرار البلجيكي مخالفة للقانون.
is	UGA criticizes BEL
frame	criticizes/71186	source=nsubj	target=obl:في!	content=obj:تحريض	block=speech
text	رأت كينيا في القرار التركي تحريضا.
is	KEN criticizes TUR
frame	criticizes/71187	source=nsubj	target=obl:في!	content=obj:انحياز	block=speech
text	رأت بولندا في القرار الكوبي انحيازا.
is	POL criticizes CUB
frame	criticizes/71188	source=nsubj	target=obl:في!	content=obj:مكافأة	block=speech
text	رأت النرويج في القرار الهندي مكافأة للمعتدي.
is	NOR criticizes IND
frame	criticizes/71189	source=nsubj	target=obl:في!	content=obj:قرصنة	block=speech
text	رأت غانا في القرار الروسي قرصنة.
is	GHA criticizes RUS
frame	criticizes/71190	source=nsubj	target=obl:في!	content=obj:إرهاب	block=speech
text	رأت تشيلي في القرار البلجيكي إرهابا.
is	CHL criticizes BEL
frame	criticizes/71191	source=nsubj	target=obl:في!	content=obj:عار	block=speech
text	رأت اليابان في القرار الصيني عارا.
is	JPN criticizes CHN
frame	criticizes/71232	source=nsubj	target=obl:في!	content=obj:تدخل	block=speech
text	رأت تشيلي في القرار البلجيكي تدخلاً سافراً في شؤونها.
is	CHL criticizes BEL

predicate	attack_in_words
verb	هاجم	يهاجم
noun	مهاجمة	obj=ل
frame	criticizes/71192	source=nsubj	target=obj	content=obj:تصريحات
text	هاجمت كينيا تصريحات الوزير الهندي.
is	KEN criticizes IND
frame	criticizes/71193	source=nsubj	target=obj	content=obj:قرار
text	هاجمت بولندا القرار الغاني.
is	POL criticizes GHA
frame	criticizes/71194	source=nsubj	target=obj	content=obj:سياسة
text	هاجمت النرويج السياسة الروسية.
is	NOR criticizes RUS
frame	criticizes/71195	source=nsubj	target=obj	content=obj:سياسات
text	هاجمت تشيلي سياسات بلجيكا.
is	CHL criticizes BEL
frame	criticizes/71196	source=nsubj	target=obj	content=obj:موقف
text	هاجمت اليابان الموقف التركي.
is	JPN criticizes TUR
frame	criticizes/71197	source=nsubj	target=obj	content=obj:مواقف
text	هاجمت أوغندا مواقف كوبا.
is	UGA criticizes CUB
frame	criticizes/71198	source=nsubj	target=obj	content=obj:خطاب
text	هاجمت البرازيل الخطاب الهندي.
is	BRA criticizes IND
frame	criticizes/71199	source=nsubj	target=obj	content=obj:خطة
text	هاجمت كندا الخطة الغانية.
is	CAN criticizes GHA
frame	criticizes/71200	source=nsubj	target=obj	content=obj:قانون
text	هاجمت كينيا القانون الروسي.
is	KEN criticizes RUS
frame	criticizes/71201	source=nsubj	target=obj	content=obj:اتفاق
text	هاجمت بولندا الاتفاق البلجيكي.
is	POL criticizes BEL
frame	criticizes/71202	source=nsubj	target=obj	content=obj:تقرير
text	هاجمت النرويج التقرير التركي.
is	NOR criticizes TUR
frame	criticizes/71203	source=nsubj	target=obj	content=obj:بيان
text	هاجمت تشيلي البيان الكوبي.
is	CHL criticizes CUB
frame	criticizes/71204	source=nsubj	target=obj	content=obj:مبادرة
text	هاجمت اليابان المبادرة الهندية.
is	JPN criticizes IND
frame	criticizes/71205	source=nsubj	target=obj	content=obj:اقتراح
text	هاجمت أوغندا الاقتراح الغاني.
is	UGA criticizes GHA
frame	criticizes/71206	source=nsubj	target=obj	content=obj:أداء
text	هاجمت البرازيل أداء روسيا.
is	BRA criticizes RUS
frame	criticizes/71207	source=nsubj	target=obj	content=obj:صمت
text	هاجمت كندا الصمت البلجيكي.
is	CAN criticizes BEL
frame	criticizes/71208	source=nsubj	target=obj	content=obj:تدخل
text	هاجمت كينيا التدخل التركي.
is	KEN criticizes TUR
frame	criticizes/71210	source=nsubj	target=obj	content=obj:كلام
text	هاجمت النرويج كلام الوزير الهندي.
is	NOR criticizes IND
frame	criticizes/71211	source=nsubj	target=obj	content=obj:تصريح
text	هاجمت تشيلي تصريح الوزير الغاني.
is	CHL criticizes GHA

predicate	reproach_for
verb	أخذ	يأخذ
verb	عاب	يعيب
frame	criticizes/71212	source=nsubj	target=obl:على!	content=obj:تجاهل
text	أخذت اليابان على روسيا تجاهل المطالب.
is	JPN criticizes RUS
frame	criticizes/71213	source=nsubj	target=obl:على!	content=obj:تقصير
text	أخذت أوغندا على بلجيكا التقصير في العمل.
is	UGA criticizes BEL
frame	criticizes/71215	source=nsubj	target=obl:على!	content=obj:تدخل
text	أخذت كندا على كوبا التدخل في النزاع.
is	CAN criticizes CUB
frame	criticizes/71216	source=nsubj	target=obl:على!	content=obj:انحياز
text	أخذت كينيا على الهند الانحياز.
is	KEN criticizes IND
frame	criticizes/71217	source=nsubj	target=obl:على!	content=obj:تساهل
text	أخذت بولندا على غانا التساهل.
is	POL criticizes GHA
frame	criticizes/71218	source=nsubj	target=obl:على!	content=obj:إهمال
text	أخذت النرويج على روسيا إهمال الملف.
is	NOR criticizes RUS
frame	criticizes/71219	source=nsubj	target=obl:على!	content=obj:صمت
text	أخذت تشيلي على بلجيكا الصمت.
is	CHL criticizes BEL
frame	criticizes/71221	source=nsubj	target=obl:على!	content=obj:تقاعس
text	أخذت أوغندا على كوبا التقاعس.
is	UGA criticizes CUB
frame	criticizes/71222	source=nsubj	target=obl:على!	content=obj:تأخر
text	أخذت البرازيل على الهند التأخر.
is	BRA criticizes IND
frame	criticizes/71223	source=nsubj	target=obl:على!	content=obj:تردد
text	أخذت كندا على غانا التردد.
is	CAN criticizes GHA
frame	criticizes/71224	source=nsubj	target=obl:على!	content=obj:سعي
text	أخذت كينيا على روسيا السعي إلى الحرب.
is	KEN criticizes RUS
frame	criticizes/71225	source=nsubj	target=obl:على!	content=obj:ضعف
text	أخذت بولندا على بلجيكا ضعف الأداء.
is	POL criticizes BEL

predicate	drag_to_court
verb	ساق	يسوق
verb	قاد	يقود
verb	دفع	يدفع
frame	sues/71000	source=nsubj	target=obj!	content=obl:إلى:محكمة
text	ساقت النرويج تركيا إلى المحكمة.
is	NOR sues TUR
frame	sues/71001	source=nsubj	target=obj!	content=obl:إلى:قضاء
text	ساقت تشيلي كوبا إلى القضاء.
is	CHL sues CUB
frame	sues/71002	source=nsubj	target=obj!	content=obl:إلى:محاكم
text	ساقت اليابان الهند إلى المحاكم.
is	JPN sues IND
frame	sues/71003	source=nsubj	target=obj!	content=obl:إلى:محاكمة
text	ساقت أوغندا غانا إلى المحاكمة.
is	UGA sues GHA
frame	sues/71004	source=nsubj	target=obj!	content=obl:إلى:تحكيم
text	ساقت البرازيل روسيا إلى التحكيم الدولي.
is	BRA sues RUS
frame	sues/71005	source=nsubj	target=obj!	content=obl:إلى:أروقة
text	ساقت كندا بلجيكا إلى أروقة المحاكم.
is	CAN sues BEL

predicate	face_accusations
verb	واجه	يواجه
verb	تلقى	يتلقى
verb	لقي	يلقى
verb	لاقى	يلاقي
frame	accuses/71000	target=nsubj	source=obl:من!	content=obj:اتهامات
text	تواجه كينيا اتهامات من تركيا.
is	TUR accuses KEN
frame	accuses/71001	target=nsubj	source=obl:من!	content=obj:اتهام
text	تواجه بولندا اتهاما من كوبا.
is	CUB accuses POL
frame	criticizes/71226	target=nsubj	source=obl:من!	content=obj:انتقادات
text	تواجه النرويج انتقادات من الهند.
is	IND criticizes NOR
frame	criticizes/71227	target=nsubj	source=obl:من!	content=obj:انتقاد
text	تواجه تشيلي انتقادا من غانا.
is	GHA criticizes CHL
frame	criticizes/71228	target=nsubj	source=obl:من!	content=obj:لوم
text	تواجه اليابان لوما من روسيا.
is	RUS criticizes JPN
frame	condemns/71000	target=nsubj	source=obl:من!	content=obj:إدانة
text	تواجه أوغندا إدانة من بلجيكا.
is	BEL condemns UGA
frame	condemns/71001	target=nsubj	source=obl:من!	content=obj:إدانات
text	تواجه البرازيل إدانات من تركيا.
is	TUR condemns BRA
frame	disapproves_of/71000	target=nsubj	source=obl:من!	content=obj:استنكار
text	تواجه كندا استنكارا من كوبا.
is	CUB disapproves_of CAN
frame	rejects/71000	target=nsubj	source=obl:من!	content=obj:رفض
text	تواجه بولندا رفضا من غانا.
is	GHA rejects POL
frame	opposes/71003	target=nsubj	source=obl:من!	content=obj:مقاومة
text	تواجه اليابان مقاومة من تركيا.
is	TUR opposes JPN
frame	threatens/71000	target=nsubj	source=obl:من!	content=obj:تهديدات
text	تواجه أوغندا تهديدات من كوبا.
is	CUB threatens UGA
frame	threatens/71001	target=nsubj	source=obl:من!	content=obj:تهديد
text	تواجه البرازيل تهديدا من الهند.
is	IND threatens BRA
frame	imposes_sanctions_on/71000	target=nsubj	source=obl:من!	content=obj:عقوبات
text	تواجه بولندا عقوبات من بلجيكا.
is	BEL imposes_sanctions_on POL
frame	imposes_sanctions_on/71001	target=nsubj	source=obl:من!	content=obj:حظرا
text	تواجه النرويج حظرا من تركيا.
is	TUR imposes_sanctions_on NOR

predicate	lay_blame_on
verb	حمل	يحمل
frame	blames/58000	source=nsubj	target=obl:ل!	content=noun:مسؤولية
text	حملت كينيا مسؤولية الهجوم لحركة الشباب.
is	KEN blames SHABAAB
