# Arabic predicates of CAMEO root 06: cooperate, trade and invest, joint exercises, extradition, shared intelligence.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	cooperate
verb	تعاون	يتعاون
verb	نسق	ينسق
verb	تضافر	يتضافر
verb	تشارك	يتشارك
noun	تعاون
noun	تنسيق
noun	شراكة	plural=شراكات
light	أقام	يقيم	تعاون
light	أقام	يقيم	شراكة
light	عزز	يعزز	تعاون
light	طور	يطور	تعاون
light	وسع	يوسع	تعاون
light	وطد	يوطد	تعاون
light	كثف	يكثف	تعاون
light	عزز	يعزز	شراكة
light	عزز	يعزز	تنسيق
light	أطلق	يطلق	شراكة
frame	cooperates_with/1	source=nsubj	target=obl:مع?	content=obl:في?
text	تتعاون النرويج مع أيسلندا في حماية البحار.
is	NOR cooperates_with ISL
text	كندا والهند تتعاونان منذ عقود.
is	CAN cooperates_with IND
is	IND cooperates_with CAN
text	التعاون بين المغرب والسنغال مستمر.
is	MAR cooperates_with SEN
is	SEN cooperates_with MAR
text	عزز المغرب تعاونه مع البرازيل.
is	MAR cooperates_with BRA
text	لم تتعاون كوبا مع المكسيك في هذا الملف.
is	CUB cooperates_with MEX negative

predicate	trade
verb	استثمر	يستثمر
verb	تاجر	يتاجر
noun	استثمار	plural=استثمارات
light	ضخ	يضخ	استثمار
light	نفذ	ينفذ	استثمار
frame	cooperates_economically_with/1	source=nsubj	target=obl:في
text	تستثمر اليابان في كينيا منذ أعوام.
is	JPN cooperates_economically_with KEN
text	ضخت النرويج استثمارات في أنغولا.
is	NOR cooperates_economically_with AGO
frame	cooperates_economically_with/2	source=nsubj	target=obl:مع
text	تتاجر هولندا مع إندونيسيا منذ قرون.
is	NLD cooperates_economically_with IDN

predicate	export_to
verb	صدر	يصدر
verb	ورد	يورد
noun	تصدير
noun	توريد
frame	cooperates_economically_with/3	source=nsubj	target=obl:إلى	content=obj
text	يصدر المغرب الفوسفات إلى الهند.
is	MAR cooperates_economically_with IND

predicate	import_from
verb	استورد	يستورد
noun	استيراد
frame	cooperates_economically_with/4	source=nsubj	target=obl:من	content=obj
text	تستورد اليابان الغاز من أستراليا.
is	JPN cooperates_economically_with AUS

predicate	sell_to
verb	باع	يبيع
frame	cooperates_economically_with/21	source=nsubj	target=obl:ل	content=obj
text	باعت غانا القمح لكندا.
is	GHA cooperates_economically_with CAN

predicate	buy_from
verb	اشترى	يشتري
noun	شراء
frame	cooperates_economically_with/5	source=nsubj	target=obl:من	content=obj
text	اشترت غانا القمح من كندا.
is	GHA cooperates_economically_with CAN

predicate	joint_exercise
light	أجرى	يجري	مناورة
light	أجرى	يجري	تدريب
light	نفذ	ينفذ	مناورة
light	نفذ	ينفذ	تدريب
light	نظم	ينظم	مناورة
light	بدأ	يبدأ	مناورة
light	أطلق	يطلق	مناورة
light	اختتم	يختتم	مناورة
light	نفذ	ينفذ	تمرين
light	أجرى	يجري	تمرين
light	سير	يسير	دورية
frame	cooperates_militarily_with/1	source=nsubj	target=obl:مع
text	أجرت الهند مع اليابان مناورات بحرية.
is	IND cooperates_militarily_with JPN
text	تجري النرويج تدريبات مشتركة مع السويد.
is	NOR cooperates_militarily_with SWE

predicate	extradite
verb	سلم	يسلم
frame	cooperates_judicially_with/1	source=nsubj	target=obl:إلى	content=noun:مطلوب
text	سلم المغرب مطلوبا إلى إسبانيا.
is	MAR cooperates_judicially_with ESP
frame	cooperates_judicially_with/2	source=nsubj	target=obl:إلى	content=noun:المتهمين
text	سلمت المكسيك المتهمين إلى كندا.
is	MEX cooperates_judicially_with CAN
frame	cooperates_judicially_with/3	source=nsubj	target=obl:إلى	content=noun:مشتبه
text	سلمت كينيا مشتبها به إلى تنزانيا.
is	KEN cooperates_judicially_with TZA
frame	cooperates_judicially_with/4	source=nsubj	target=obl:إلى	content=noun:مجرم
text	وسلمت البرازيل المجرم إلى البرتغال.
is	BRA cooperates_judicially_with PRT

predicate	share_intelligence
noun	تبادل معلومات
noun	تقاسم معلومات
light	تبادل	يتبادل	معلومة
light	تقاسم	يتقاسم	معلومة
frame	shares_intelligence_with/1	source=nsubj	target=obl:مع
text	تبادلت السويد المعلومات مع فنلندا.
is	SWE shares_intelligence_with FIN

predicate	share_expertise
noun	تبادل خبرات
light	تبادل	يتبادل	خبرة
light	تبادل	يتبادل	تجربة	plural=تجارب
frame	cooperates_with/2	source=nsubj	target=obl:مع?
text	تبادلت اليابان والهند الخبرات.
is	JPN cooperates_with IND
is	IND cooperates_with JPN

predicate	give_intelligence
light	قدم	يقدم	معلومة	obj=إلى	obj=ل
light	سلم	يسلم	معلومة	obj=إلى	obj=ل
light	وفر	يوفر	معلومة	obj=ل
frame	shares_intelligence_with/2	source=nsubj	target=obj
text	قدمت الاستخبارات الهندية معلومات إلى سريلانكا.
is	IND shares_intelligence_with LKA
