# Arabic predicates of CAMEO root 06: cooperate, trade and invest, joint exercises, extradition, shared intelligence.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	cooperate
verb	تعاون	يتعاون
verb	نسق	ينسق
verb	تضافر	يتضافر
verb	تكاتف	يتكاتف
verb	تآزر	يتآزر
verb	تكافل	يتكافل
verb	تظافر	يتظافر
noun	تعاون
noun	تنسيق
noun	اشتراك	obj=مع
noun	شراكة	plural=شراكات
noun	تكاتف
noun	تآزر
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
light	عمق	يعمق	تعاون
light	عمق	يعمق	شراكة
light	وطد	يوطد	شراكة
light	طور	يطور	شراكة
light	أسس	يؤسس	شراكة
light	كثف	يكثف	تنسيق
light	واصل	يواصل	تعاون
light	استأنف	يستأنف	تعاون
light	بدأ	يبدأ	تعاون
light	دخل	يدخل	شراكة	prep=في
frame	cooperates_with/1	source=nsubj	target=obl:مع?	content=obl:في?
text	نفذت الشرطة الكينية العملية بالاشتراك مع الشرطة الأوغندية.
is	KEN cooperates_with UGA
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
verb	اتجر	يتجر
verb	اكتتب	يكتتب
light	ضخ	يضخ	استثمار
light	نفذ	ينفذ	استثمار
frame	cooperates_economically_with/9100	source=nsubj	target=obl:في!
text	تستثمر الصين مليارات الدولارات في البنية التحتية في كينيا.
is	CHN cooperates_economically_with KEN
frame	cooperates_economically_with/1	source=nsubj	target=obl:في
text	تستثمر اليابان في كينيا منذ أعوام.
is	JPN cooperates_economically_with KEN
text	ضخت النرويج استثمارات في أنغولا.
is	NOR cooperates_economically_with AGO
frame	cooperates_economically_with/2	source=nsubj	target=obl:مع
text	تتجر هولندا مع إندونيسيا منذ قرون.
is	NLD cooperates_economically_with IDN

predicate	export_to
verb	صدر	يصدر
verb	ورد	يورد
verb	شحن	يشحن
verb	ضخ	يضخ
noun	تصدير	obj=إلى	obj=ل
noun	توريد	obj=إلى	obj=ل
frame	cooperates_economically_with/3	source=nsubj	target=obl:إلى	content=obj
text	يصدر المغرب الفوسفات إلى الهند.
is	MAR cooperates_economically_with IND

predicate	import_from
verb	استورد	يستورد
verb	استقدم	يستقدم
verb	استجلب	يستجلب
verb	استجر	يستجر
noun	استيراد
noun	استقدام
noun	استجلاب
frame	cooperates_economically_with/4	source=nsubj	target=obl:من	content=obj
text	تستورد اليابان الغاز من أستراليا.
is	JPN cooperates_economically_with AUS

predicate	sell_to
verb	باع	يبيع
noun	بيع	obj=ل	obj=إلى
frame	cooperates_economically_with/9101	source=nsubj	target=obl:إلى!	content=obj
text	باعت السويد طائرات إلى الهند.
is	SWE cooperates_economically_with IND
frame	cooperates_economically_with/21	source=nsubj	target=obl:ل	content=obj
text	باعت غانا القمح لكندا.
is	GHA cooperates_economically_with CAN
frame	cooperates_economically_with/5023	source=nsubj	target=obj	content=noun:طائرات
text	باعت غانا كندا طائرات كثيرة.
is	GHA cooperates_economically_with CAN
frame	cooperates_economically_with/5024	source=nsubj	target=obj	content=noun:سفنا
text	باعت غانا كندا سفنا كثيرة.
is	GHA cooperates_economically_with CAN
frame	cooperates_economically_with/5025	source=nsubj	target=obj	content=noun:دبابات
text	باعت غانا كندا دبابات كثيرة.
is	GHA cooperates_economically_with CAN
frame	cooperates_economically_with/5026	source=nsubj	target=obj	content=noun:صواريخ
text	باعت غانا كندا صواريخ كثيرة.
is	GHA cooperates_economically_with CAN
frame	cooperates_economically_with/5027	source=nsubj	target=obj	content=noun:قمحا
text	باعت غانا كندا قمحا كثيرة.
is	GHA cooperates_economically_with CAN
frame	cooperates_economically_with/5028	source=nsubj	target=obj	content=noun:غازا
text	باعت غانا كندا غازا كثيرة.
is	GHA cooperates_economically_with CAN
frame	cooperates_economically_with/5029	source=nsubj	target=obj	content=noun:نفطا
text	باعت غانا كندا نفطا كثيرة.
is	GHA cooperates_economically_with CAN

predicate	buy_from
verb	اشترى	يشتري
verb	ابتاع	يبتاع
verb	اقتنى	يقتني
noun	شراء
noun	اقتناء
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
light	بدأ	يبدأ	تدريب
light	اختتم	يختتم	تدريب
light	اختتم	يختتم	تمرين
light	نظم	ينظم	تدريب
light	نظم	ينظم	تمرين
light	استأنف	يستأنف	مناورة
light	نفذ	ينفذ	دورية
light	أجرى	يجري	دورية
light	شارك	يشارك	مناورة	prep=في
light	شارك	يشارك	تدريب	prep=في
light	شارك	يشارك	تمرين	prep=في
light	اشترك	يشترك	مناورة	prep=في
light	اشترك	يشترك	تدريب	prep=في
light	اشترك	يشترك	تمرين	prep=في
frame	cooperates_militarily_with/1	source=nsubj	target=obl:مع
text	أجرت الهند مع اليابان مناورات بحرية.
is	IND cooperates_militarily_with JPN
text	تجري النرويج تدريبات مشتركة مع السويد.
is	NOR cooperates_militarily_with SWE
text	شاركت البحرية الكندية في مناورات مع اليابان.
is	CAN cooperates_militarily_with JPN

predicate	extradite
verb	سلم	يسلم
frame	cooperates_judicially_with/1	source=nsubj	target=obl:إلى	content=noun:مطلوب
text	سلم المغرب مطلوبا إلى إسبانيا.
is	MAR cooperates_judicially_with ESP
frame	cooperates_judicially_with/54100	source=nsubj	target=obl:إلى!	content=noun:رئيس
text	سلمت غانا رئيس الوزراء الهندي السابق إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/54101	source=nsubj	target=obl:إلى!	content=noun:وزير
text	سلمت غانا الوزير الهندي السابق إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/54102	source=nsubj	target=obl:إلى!	content=noun:زعيم
text	سلمت غانا زعيم المتمردين إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/54103	source=nsubj	target=obl:إلى!	content=noun:قائد
text	سلمت غانا القائد الكيني إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/54105	source=nsubj	target=obl:إلى!	content=noun:ناشط
text	سلمت غانا ناشطا هنديا إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/54106	source=nsubj	target=obl:إلى!	content=noun:صحافي
text	سلمت غانا صحافيا هنديا إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/54107	source=nsubj	target=obl:إلى!	content=noun:صحفي
text	سلمت غانا صحفيا هنديا إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/54109	source=nsubj	target=obl:إلى!	content=noun:ضابط
text	سلمت غانا ضابطا هنديا إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/54110	source=nsubj	target=obl:إلى!	content=noun:مواطن
text	سلمت غانا مواطنا هنديا إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/54111	source=nsubj	target=obl:إلى!	content=noun:قيادي
text	سلمت غانا قياديا في حركة الشباب إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/54112	source=nsubj	target=obl:إلى!	content=noun:موقوف
text	سلمت غانا موقوفا هنديا إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/54113	source=nsubj	target=obl:إلى!	content=noun:عنصر
text	سلمت غانا عنصرا من حركة الشباب إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/54114	source=nsubj	target=obl:إلى!	content=noun:رجل
text	سلمت غانا رجل أعمال هنديا إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/2	source=nsubj	target=obl:إلى	content=noun:المتهمين
text	سلمت المكسيك المتهمين إلى كندا.
is	MEX cooperates_judicially_with CAN
frame	cooperates_judicially_with/3	source=nsubj	target=obl:إلى	content=noun:مشتبه
text	سلمت كينيا مشتبها به إلى تنزانيا.
is	KEN cooperates_judicially_with TZA
frame	cooperates_judicially_with/4	source=nsubj	target=obl:إلى	content=noun:مجرم
text	وسلمت البرازيل المجرم إلى البرتغال.
is	BRA cooperates_judicially_with PRT
frame	cooperates_judicially_with/5000	source=nsubj	target=obl:إلى	content=noun:متهمين
text	سلمت غانا المتهمين إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/5001	source=nsubj	target=obl:إلى	content=noun:مطلوبين
text	سلمت غانا المطلوبين إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/5002	source=nsubj	target=obl:إلى	content=noun:مجرمين
text	سلمت غانا المجرمين إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/5003	source=nsubj	target=obl:إلى	content=noun:مهربين
text	سلمت غانا المهربين إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/5004	source=nsubj	target=obl:إلى	content=noun:إرهابيين
text	سلمت غانا الإرهابيين إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/5005	source=nsubj	target=obl:إلى	content=noun:متهم
text	سلمت غانا المتهم إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/5006	source=nsubj	target=obl:إلى	content=noun:مدان
text	سلمت غانا المدان إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/5007	source=nsubj	target=obl:ل	content=noun:مطلوبين
text	سلمت غانا المطلوبين للبرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/5008	source=nsubj	target=obl:ل	content=noun:مجرمين
text	سلمت غانا المجرمين للبرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/5009	source=nsubj	target=obl:ل	content=noun:مطلوب
text	سلمت غانا المطلوب للبرتغال.
is	GHA cooperates_judicially_with PRT

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

# Hand in glove with somebody, mostly said by those who blame it.
predicate	collude
verb	تواطأ	يتواطأ
verb	تخابر	يتخابر
verb	تآمر	يتآمر
noun	تواطؤ
noun	تخابر
frame	cooperates_with/5000	source=nsubj	target=obl:مع
text	تواطأ الوزير الكيني مع أوغندا.
is	KEN cooperates_with UGA

# What two make together; without a partner it is no relation.
predicate	joint_undertaking
verb	أسس	يؤسس
verb	أنشأ	ينشئ
verb	أقام	يقيم
verb	دشن	يدشن
verb	طور	يطور
verb	نفذ	ينفذ
verb	شيد	يشيد
verb	افتتح	يفتتح
verb	أطلق	يطلق
verb	صمم	يصمم
verb	أنتج	ينتج
verb	شكل	يشكل
frame	cooperates_with/5001	source=nsubj	target=obl:مع	content=noun:مشتركة
text	أسست النرويج مع البرازيل هيئة مشتركة النفع.
is	NOR cooperates_with BRA
frame	cooperates_with/5002	source=nsubj	target=obl:مع	content=noun:مشترك
text	أسست النرويج مع البرازيل هيئة مشترك النفع.
is	NOR cooperates_with BRA

predicate	hire
verb	استأجر	يستأجر
verb	اكترى	يكتري
noun	استئجار
frame	cooperates_economically_with/5000	source=nsubj	target=obl:من	content=obj
text	استأجرت أيسلندا سفينة من النرويج.
is	ISL cooperates_economically_with NOR

predicate	barter
verb	قايض	يقايض
verb	تقايض	يتقايض
noun	مقايضة
frame	cooperates_economically_with/5001	source=nsubj	target=obl:مع
text	تقايض غانا الكاكاو بالقمح مع كندا.
is	GHA cooperates_economically_with CAN

predicate	take_supplies
verb	تزود	يتزود
verb	تمون	يتمون
noun	تزود
frame	cooperates_economically_with/5002	source=nsubj	target=obl:من	content=obl:ب
text	تتزود بولندا بالغاز من النرويج.
is	POL cooperates_economically_with NOR

predicate	put_money_into
verb	ضخ	يضخ
frame	cooperates_economically_with/5003	source=nsubj	target=obl:في	content=noun:دولار
text	ستضخ اليابان دولار كثيرة في كينيا.
is	JPN cooperates_economically_with KEN
frame	cooperates_economically_with/5004	source=nsubj	target=obl:في	content=noun:أموالا
text	ستضخ اليابان أموالا كثيرة في كينيا.
is	JPN cooperates_economically_with KEN
frame	cooperates_economically_with/5005	source=nsubj	target=obl:في	content=noun:يورو
text	ستضخ اليابان يورو كثيرة في كينيا.
is	JPN cooperates_economically_with KEN

predicate	take_over_company
verb	استحوذ	يستحوذ
noun	استحواذ
frame	cooperates_economically_with/5006	source=nsubj	target=obl:على	content=obl:على:شركة
text	استحوذت شركة هندية على شركة كندا للطاقة.
is	IND cooperates_economically_with CAN
frame	cooperates_economically_with/5007	source=nsubj	target=obl:على	content=obl:على:مصرف
text	استحوذت شركة هندية على مصرف كندا للطاقة.
is	IND cooperates_economically_with CAN
frame	cooperates_economically_with/5008	source=nsubj	target=obl:على	content=obl:على:بنك
text	استحوذت شركة هندية على بنك كندا للطاقة.
is	IND cooperates_economically_with CAN
frame	cooperates_economically_with/5009	source=nsubj	target=obl:على	content=obl:على:مجموعة
text	استحوذت شركة هندية على مجموعة كندا للطاقة.
is	IND cooperates_economically_with CAN
frame	cooperates_economically_with/5010	source=nsubj	target=obl:على	content=obl:على:حصة
text	استحوذت شركة هندية على حصة في الخارج.
is	IND cooperates_economically_with -
frame	cooperates_economically_with/5011	source=nsubj	target=obl:على	content=obl:على:أسهم
text	استحوذت شركة هندية على أسهم في الخارج.
is	IND cooperates_economically_with -
frame	cooperates_economically_with/5012	source=nsubj	target=obl:على	content=obl:على:مصنع
text	استحوذت شركة هندية على مصنع في الخارج.
is	IND cooperates_economically_with -

predicate	buy_company
verb	اشترى	يشتري
verb	اقتنى	يقتني
verb	ابتاع	يبتاع
verb	تملك	يتملك
frame	cooperates_economically_with/5013	source=nsubj	target=obj	content=noun:شركة
text	اشترت مجموعة هولندية شركة في الخارج.
is	NLD cooperates_economically_with -
frame	cooperates_economically_with/5014	source=nsubj	target=obj	content=noun:حصة
text	اشترت مجموعة هولندية حصة في الخارج.
is	NLD cooperates_economically_with -
frame	cooperates_economically_with/5015	source=nsubj	target=obj	content=noun:أسهما
text	اشترت مجموعة هولندية أسهما في الخارج.
is	NLD cooperates_economically_with -
frame	cooperates_economically_with/5016	source=nsubj	target=obj	content=noun:مصرف
text	اشترت مجموعة هولندية مصرف في الخارج.
is	NLD cooperates_economically_with -
frame	cooperates_economically_with/5017	source=nsubj	target=obj	content=noun:سندات
text	اشترت مجموعة هولندية سندات في الخارج.
is	NLD cooperates_economically_with -

predicate	pay_debt
verb	سدد	يسدد
frame	cooperates_economically_with/5018	source=nsubj	target=obl:ل	content=noun:ديون
text	سددت غانا ديون طويلة الأجل لصندوق النقد الدولي.
is	GHA cooperates_economically_with IMF
frame	cooperates_economically_with/5019	source=nsubj	target=obl:ل	content=noun:قرض
text	سددت غانا قرض طويلة الأجل لصندوق النقد الدولي.
is	GHA cooperates_economically_with IMF
frame	cooperates_economically_with/5020	source=nsubj	target=obl:ل	content=noun:مستحقات
text	سددت غانا مستحقات طويلة الأجل لصندوق النقد الدولي.
is	GHA cooperates_economically_with IMF
frame	cooperates_economically_with/5021	source=nsubj	target=obl:ل	content=noun:أقساط
text	سددت غانا أقساط طويلة الأجل لصندوق النقد الدولي.
is	GHA cooperates_economically_with IMF

predicate	share_out
verb	تقاسم	يتقاسم
verb	اقتسم	يقتسم
verb	تشاطر	يتشاطر
frame	cooperates_with/5003	source=nsubj	target=obl:مع	content=noun:مياه
text	تقاسمت أوغندا مع كينيا مياه كثيرة.
is	UGA cooperates_with KEN
frame	cooperates_with/5004	source=nsubj	target=obl:مع	content=noun:سلطة
text	تقاسمت أوغندا مع كينيا سلطة كثيرة.
is	UGA cooperates_with KEN
frame	cooperates_with/5005	source=nsubj	target=obl:مع	content=noun:عائدات
text	تقاسمت أوغندا مع كينيا عائدات كثيرة.
is	UGA cooperates_with KEN
frame	cooperates_with/5006	source=nsubj	target=obl:مع	content=noun:تكاليف
text	تقاسمت أوغندا مع كينيا تكاليف كثيرة.
is	UGA cooperates_with KEN
frame	cooperates_with/5007	source=nsubj	target=obl:مع	content=noun:أرباح
text	تقاسمت أوغندا مع كينيا أرباح كثيرة.
is	UGA cooperates_with KEN
frame	cooperates_with/5008	source=nsubj	target=obl:مع	content=noun:موارد
text	تقاسمت أوغندا مع كينيا موارد كثيرة.
is	UGA cooperates_with KEN
frame	cooperates_with/5009	source=nsubj	target=obl:مع	content=noun:نفقات
text	تقاسمت أوغندا مع كينيا نفقات كثيرة.
is	UGA cooperates_with KEN
frame	cooperates_with/5010	source=nsubj	target=obl:مع	content=noun:أعباء
text	تقاسمت أوغندا مع كينيا أعباء كثيرة.
is	UGA cooperates_with KEN

predicate	join_efforts
verb	كثف	يكثف
verb	ضافر	يضافر
frame	cooperates_with/5011	source=nsubj	target=obl:مع	content=noun:جهود
text	ضافرت كندا جهودها مع المكسيك.
is	CAN cooperates_with MEX

predicate	involve
verb	أشرك	يشرك
noun	إشراك	obj=ل
frame	cooperates_with/5012	source=nsubj	target=obj	content=obl:في
text	أشركت السويد فنلندا في المشروع.
is	SWE cooperates_with FIN

predicate	train_with
verb	تدرب	يتدرب
verb	تمرن	يتمرن
frame	none/5004	source=nsubj	content=obl:مع:فريق
text	تدرب البرازيلي مع فريق جدد.
is	nothing
frame	none/5005	source=nsubj	content=obl:مع:منتخب
text	تدرب البرازيلي مع منتخب جدد.
is	nothing
frame	none/5006	source=nsubj	content=obl:مع:نادي
text	تدرب البرازيلي مع نادي جدد.
is	nothing
frame	none/5007	source=nsubj	content=obl:مع:لاعبين
text	تدرب البرازيلي مع لاعبين جدد.
is	nothing
frame	none/5008	source=nsubj	content=obl:مع:لاعب
text	تدرب البرازيلي مع لاعب جدد.
is	nothing
frame	none/5009	source=nsubj	content=obl:مع:نجم
text	تدرب البرازيلي مع نجم جدد.
is	nothing
frame	none/5010	source=nsubj	content=obl:مع:مدرب
text	تدرب البرازيلي مع مدرب جدد.
is	nothing
frame	none/5011	source=nsubj	content=obl:مع:زملاء
text	تدرب البرازيلي مع زملاء جدد.
is	nothing
frame	cooperates_militarily_with/5001	source=nsubj	target=obl:مع
text	تدربت القوات الكندية مع الجيش النرويجي.
is	CAN cooperates_militarily_with NOR

predicate	receive_suspect
verb	تسلم	يتسلم
verb	استلم	يستلم
verb	استرد	يسترد
frame	cooperates_judicially_with/5010	target=nsubj	source=obl:من	content=noun:متهم
text	تسلمت البرتغال المتهم من غانا.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/5011	target=nsubj	source=obl:من	content=noun:متهمين
text	تسلمت البرتغال المتهمين من غانا.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/5012	target=nsubj	source=obl:من	content=noun:مطلوب
text	تسلمت البرتغال المطلوب من غانا.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/5013	target=nsubj	source=obl:من	content=noun:مطلوبين
text	تسلمت البرتغال المطلوبين من غانا.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/5014	target=nsubj	source=obl:من	content=noun:مشتبه
text	تسلمت البرتغال المشتبه من غانا.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/5015	target=nsubj	source=obl:من	content=noun:مدان
text	تسلمت البرتغال المدان من غانا.
is	GHA cooperates_judicially_with PRT

predicate	leak_to
verb	سرب	يسرب
verb	مرر	يمرر
frame	shares_intelligence_with/5000	source=nsubj	target=obl:إلى	content=noun:معلومات
text	سرب ضابط كيني معلومات سرية إلى أوغندا.
is	KEN shares_intelligence_with UGA
frame	shares_intelligence_with/5001	source=nsubj	target=obl:إلى	content=noun:وثائق
text	سرب ضابط كيني وثائق سرية إلى أوغندا.
is	KEN shares_intelligence_with UGA
frame	shares_intelligence_with/5002	source=nsubj	target=obl:إلى	content=noun:أسرارا
text	سرب ضابط كيني أسرارا سرية إلى أوغندا.
is	KEN shares_intelligence_with UGA
frame	shares_intelligence_with/5003	source=nsubj	target=obl:إلى	content=noun:أسرار
text	سرب ضابط كيني أسرار سرية إلى أوغندا.
is	KEN shares_intelligence_with UGA
frame	shares_intelligence_with/5004	source=nsubj	target=obl:إلى	content=noun:بيانات
text	سرب ضابط كيني بيانات سرية إلى أوغندا.
is	KEN shares_intelligence_with UGA
frame	shares_intelligence_with/5005	source=nsubj	target=obl:ل	content=noun:معلومات
text	سرب ضابط كيني معلومات سرية للهند.
is	KEN shares_intelligence_with IND
frame	shares_intelligence_with/5006	source=nsubj	target=obl:ل	content=noun:وثائق
text	سرب ضابط كيني وثائق سرية للهند.
is	KEN shares_intelligence_with IND
frame	shares_intelligence_with/5007	source=nsubj	target=obl:ل	content=noun:أسرارا
text	سرب ضابط كيني أسرارا سرية للهند.
is	KEN shares_intelligence_with IND
frame	shares_intelligence_with/5008	source=nsubj	target=obl:ل	content=noun:أسرار
text	سرب ضابط كيني أسرار سرية للهند.
is	KEN shares_intelligence_with IND
frame	shares_intelligence_with/5009	source=nsubj	target=obl:ل	content=noun:بيانات
text	سرب ضابط كيني بيانات سرية للهند.
is	KEN shares_intelligence_with IND

# Two become one, or one economy.
predicate	merge_with
verb	اندمج	يندمج
verb	تكامل	يتكامل
noun	اندماج
frame	cooperates_economically_with/5022	source=nsubj	target=obl:مع
text	اندمجت شركة كندية مع شركة هندية.
is	CAN cooperates_economically_with IND

predicate	take_part_with
verb	اشترك	يشترك
verb	ائتلف	يأتلف
verb	تساند	يتساند
frame	cooperates_with/5013	source=nsubj	target=obl:مع
text	اشتركت كندا مع النرويج في بناء السد.
is	CAN cooperates_with NOR

# The imperfect of 'take part' is spelled as this perfect: a partner must be named.
predicate	share_with
verb	تشارك	يتشارك
frame	cooperates_with/8000	source=nsubj	target=obl:مع	content=obl:في?	block=noun:حدود	block=noun:لغة	block=noun:أسماء	block=noun:تاريخ	block=noun:قيم	block=noun:ثقافة
text	تشاركت كندا مع النرويج في المشروع.
is	CAN cooperates_with NOR
text	تشارك البعثة الكينية في العمل.
is	nothing

# The perfect is spelled as 'merchant'.
predicate	trade_with
verb	تاجر	يتاجر
frame	cooperates_economically_with/8000	source=nsubj	target=obl:مع
text	تتاجر هولندا مع إندونيسيا منذ قرون.
is	NLD cooperates_economically_with IDN

# Working with somebody for a purpose; "works with a paper" is a job.
predicate	work_with
verb	عمل	يعمل
frame	cooperates_with/9100	source=nsubj	target=obl:مع!	content=obl:مع	content=obl:على	block=noun:علاقات	block=noun:تعاون
text	تعمل الأمم المتحدة مع كولومبيا على نزع الألغام.
is	UN cooperates_with COL
frame	cooperates_with/9101	source=nsubj	target=obl:مع!	content=obl:مع	content=obl:ل	block=noun:علاقات	block=noun:تعاون
text	وتعمل كندا مع كينيا لمكافحة التهريب.
is	CAN cooperates_with KEN

# To join somebody in what he does.
predicate	join
verb	انضم	ينضم
noun	انضمام
frame	cooperates_with/9102	source=nsubj	target=obl:إلى!	content=obl:ل:فرض
text	انضمت السويد إلى كندا لفرض العقوبات.
is	SWE cooperates_with CAN
frame	cooperates_with/9103	source=nsubj	target=obl:إلى!	content=obl:في:فرض
text	انضمت السويد إلى كندا في فرض العقوبات.
is	SWE cooperates_with CAN
frame	cooperates_with/9104	source=nsubj	target=obl:إلى!	content=obl:في:دعوة
text	انضمت السويد إلى كندا في الدعوة إلى الهدنة.
is	SWE cooperates_with CAN
frame	cooperates_with/9105	source=nsubj	target=obl:إلى!	content=obl:ل:مكافحة
text	انضمت اليابان إلى كندا لمكافحة القرصنة.
is	JPN cooperates_with CAN
frame	cooperates_with/22000	source=nsubj	target=obl:إلى!	content=obl:إلى:قوة
text	انضمت القوات اليابانية إلى قوة الاتحاد الأفريقي.
is	JPN cooperates_with AU
frame	cooperates_with/22001	source=nsubj	target=obl:إلى!	content=obl:إلى:تحالف
text	انضمت كينيا إلى التحالف العربي.
is	KEN cooperates_with ARAB_COALITION
frame	cooperates_with/22002	source=nsubj	target=obl:إلى!	content=obl:إلى:حلف
text	انضمت النرويج إلى حلف شمال الأطلسي.
is	NOR cooperates_with NATO

# Men who join an armed group.
predicate	join_militants
verb	انضم	ينضم
frame	cooperates_with/72001	source=nsubj	target=obl:إلى!	content=obl:إلى:تنظيم
text	انضم مقاتلون كينيون إلى تنظيم القاعدة.
is	KEN cooperates_with QAEDA
text	انضم مقاتلون كوبيون إلى صفوف تنظيم القاعدة.
is	CUB cooperates_with QAEDA
frame	cooperates_with/72002	source=nsubj	target=obl:إلى!	content=obl:إلى:جماعة
text	انضم مقاتلون غانيون إلى جماعة بوكو حرام.
is	GHA cooperates_with BOKOHARAM
frame	cooperates_with/72003	source=nsubj	target=obl:إلى!	content=obl:إلى:حركة
text	انضم مقاتلون كنديون إلى حركة طالبان.
is	CAN cooperates_with TALIBAN
frame	cooperates_with/72004	source=nsubj	target=obl:إلى!	content=obl:إلى:جبهة
text	انضم مقاتلون نرويجيون إلى جبهة النصرة.
is	NOR cooperates_with NUSRA
frame	cooperates_with/72005	source=nsubj	target=obl:إلى!	content=obl:إلى:داعش
text	انضم مقاتلون هنود إلى داعش.
is	IND cooperates_with ISIS

predicate	join_militants_2
verb	التحق	يلتحق
frame	cooperates_with/72007	source=nsubj	target=obl:ب!	content=obl:ب:تنظيم
text	التحق مقاتلون كينيون بتنظيم القاعدة.
is	KEN cooperates_with QAEDA
frame	cooperates_with/72008	source=nsubj	target=obl:ب!	content=obl:ب:جماعة
text	التحق مقاتلون غانيون بجماعة بوكو حرام.
is	GHA cooperates_with BOKOHARAM
frame	cooperates_with/72009	source=nsubj	target=obl:ب!	content=obl:ب:حركة
text	التحق مقاتلون كنديون بحركة طالبان.
is	CAN cooperates_with TALIBAN
frame	cooperates_with/72010	source=nsubj	target=obl:ب!	content=obl:ب:جبهة
text	التحق مقاتلون نرويجيون بجبهة النصرة.
is	NOR cooperates_with NUSRA
frame	cooperates_with/72011	source=nsubj	target=obl:ب!	content=obl:ب:داعش
text	التحق مقاتلون هنود بداعش.
is	IND cooperates_with ISIS

predicate	train_under
verb	تدرب	يتدرب
frame	aids_militarily/72013	source=obl:من	target=nsubj
text	وقد تدرب ضباط كينيون على أيدي ضباط كنديين.
is	CAN aids_militarily KEN
text	تدرب جنود غانيون في النرويج.
is	nothing

# Taking part at the side of somebody.
predicate	take_part_beside
verb	شارك	يشارك
frame	cooperates_with/9106	source=nsubj	target=obl:إلى_جانب!	content=obl:إلى_جانب	content=obl:في
text	شاركت كندا إلى جانب النرويج في المهمة.
is	CAN cooperates_with NOR

predicate	exercise_together
noun	مناورة	plural=مناورات
noun	مناورات مشتركة
noun	تدريبات مشتركة
noun	تدريب مشترك
noun	تمرين مشترك
noun	تمارين مشتركة
frame	cooperates_militarily_with/9100	source=nsubj	target=obl:مع
text	وتجري غدا في نيبال مناورات مشتركة بين الجيشين النيبالي والهندي.
is	NPL cooperates_militarily_with IND
is	IND cooperates_militarily_with NPL
text	وانتهت مناورات كندا مع النرويج.
is	CAN cooperates_militarily_with NOR

predicate	be_in_coalition
verb	شارك	يشارك
frame	cooperates_with/9107	source=nsubj	target=obl:في!	content=obl:في:تحالف
text	تشارك قوات كندية في التحالف الدولي.
is	CAN cooperates_with INTL_COALITION

predicate	resume_trade_flow
verb	استأنف	يستأنف
verb	أعاد	يعيد
verb	زاد	يزيد
verb	واصل	يواصل
frame	cooperates_economically_with/71000	source=nsubj	target=obl:إلى!	content=obj:ضخ
text	استأنفت النرويج ضخ الغاز إلى الهند.
is	NOR cooperates_economically_with IND
frame	cooperates_economically_with/71001	source=nsubj	target=obl:إلى!	content=obj:إمدادات
text	استأنفت تشيلي إمدادات الغاز إلى غانا.
is	CHL cooperates_economically_with GHA
frame	cooperates_economically_with/71002	source=nsubj	target=obl:إلى!	content=obj:صادرات
text	استأنفت اليابان صادراتها إلى روسيا.
is	JPN cooperates_economically_with RUS
frame	cooperates_economically_with/71003	source=nsubj	target=obl:من!	content=obj:استيراد
text	استأنفت أوغندا استيراد الحبوب من بلجيكا.
is	UGA cooperates_economically_with BEL
frame	cooperates_economically_with/71004	source=nsubj	target=obl:من!	content=obj:واردات
text	استأنفت البرازيل وارداتها من تركيا.
is	BRA cooperates_economically_with TUR
frame	cooperates_economically_with/71005	source=nsubj	target=obl:إلى!	content=obj:شحنات
text	استأنفت كندا شحنات الحبوب إلى كوبا.
is	CAN cooperates_economically_with CUB

predicate	hand_over_to
verb	سلم	يسلم
frame	cooperates_judicially_with/58000	source=nsubj	target=obj!	content=noun:شخصين
text	سلمت غانا البرتغال شخصين مطلوبين.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/58002	source=nsubj	target=obj!	content=noun:مطلوبين
text	سلمت غانا البرتغال مطلوبين خطرين.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/58004	source=nsubj	target=obj!	content=noun:جنرالا
text	سلمت السلطات الكينية المحكمة الجنائية الدولية جنرالا متقاعدا.
is	KEN cooperates_judicially_with ICC
frame	cooperates_judicially_with/58008	source=nsubj	target=obj!	content=noun:عناصر
text	سلمت غانا البرتغال عناصر من العصابة.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/58016	source=nsubj	target=obl:إلى!	content=noun:شخصين
text	سلمت غانا شخصين فارين إلى البرتغال.
is	GHA cooperates_judicially_with PRT

# Where nobody tells who had them made.
predicate	take_delivery
verb	تسلم	يتسلم
verb	استلم	يستلم
frame	cooperates_militarily_with/58000	source=nsubj	content=obj:طائرات	block=obl:من
text	تسلمت كينيا الطائرات الأربع.
is	KEN cooperates_militarily_with -
frame	cooperates_militarily_with/58001	source=nsubj	content=obj:مروحيات	block=obl:من
text	تسلمت كينيا ست مروحيات جديدة.
is	KEN cooperates_militarily_with -
frame	cooperates_militarily_with/58002	source=nsubj	content=obj:مقاتلات	block=obl:من
text	تسلمت كينيا أول المقاتلات.
is	KEN cooperates_militarily_with -
frame	cooperates_militarily_with/58003	source=nsubj	content=obj:فرقاطة	block=obl:من
text	تسلمت كينيا فرقاطة جديدة.
is	KEN cooperates_militarily_with -
frame	cooperates_militarily_with/58004	source=nsubj	content=obj:غواصة	block=obl:من
text	تسلمت كينيا غواصة جديدة.
is	KEN cooperates_militarily_with -
frame	cooperates_militarily_with/58005	source=nsubj	content=obj:دبابات	block=obl:من
text	تسلمت كينيا دبابات جديدة.
is	KEN cooperates_militarily_with -
frame	cooperates_militarily_with/58006	source=nsubj	content=obj:صواريخ	block=obl:من
text	تسلمت كينيا صواريخ جديدة.
is	KEN cooperates_militarily_with -
