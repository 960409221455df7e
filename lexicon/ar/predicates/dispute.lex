# Arabic predicates of CAMEO roots 09 to 16 that are rarer: what one does to another in a dispute, short of force.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	lower_level_of_ties
light	خفض	يخفض	مستوى	obj=مع	obj=لدى	obj=في
light	قلص	يقلص	مستوى	obj=مع	obj=لدى	obj=في
frame	reduces_relations_with/33000	source=nsubj	target=obj!
text	خفضت كندا مستوى تمثيلها الدبلوماسي لدى النرويج.
is	CAN reduces_relations_with NOR
text	خفضت كندا مستوى النفقات.
is	nothing

predicate	close_consulate
verb	أغلق	يغلق
verb	غلق	يغلق
verb	أقفل	يقفل
verb	أوصد	يوصد
noun	إغلاق	obj=ل
noun	إقفال	obj=ل
noun	غلق	obj=ل
frame	expels_diplomats_of/33001	source=nsubj	target=obj!	content=noun:قنصلية
text	أغلقت كندا القنصلية النرويجية في تورونتو.
is	CAN expels_diplomats_of NOR
text	ردت كندا بإغلاق القنصلية النرويجية.
is	CAN expels_diplomats_of NOR

predicate	bring_down_motion
verb	أسقط	يسقط
noun	إسقاط	obj=ل
frame	rejects/33030	source=nsubj	target=obj	content=obj:اقتراح
text	أسقط البرلمان النرويجي اقتراح كندا.
is	NOR rejects CAN
frame	rejects/33031	source=nsubj	target=obj	content=obj:مقترح
text	أسقط البرلمان النرويجي المقترح الكندي.
is	NOR rejects CAN
frame	rejects/33032	source=nsubj	target=obj	content=obj:مشروع
text	أسقط مجلس الشيوخ الكيني مشروع القانون.
is	KEN rejects -
frame	rejects/33033	source=nsubj	target=obj	content=obj:قرار
text	أسقط مجلس الأمن القرار الكندي.
is	UN rejects CAN
frame	rejects/33034	source=nsubj	target=obj	content=obj:تعديل
text	أسقط البرلمان الكيني التعديل.
is	KEN rejects -

predicate	stand_up_against_motion
verb	تصدى	يتصدى
noun	تصد	obj=ل
noun	تصدي	obj=ل
frame	rejects/33050	source=nsubj	target=obl:ل	content=obl:ل:مشروع
text	تصدت كندا لمشروع القرار النرويجي.
is	CAN rejects NOR
frame	rejects/33051	source=nsubj	target=obl:ل	content=obl:ل:اقتراح
text	تصدت كندا للاقتراح النرويجي.
is	CAN rejects NOR
frame	rejects/33053	source=nsubj	target=obl:ل	content=obl:ل:خطة
text	تصدى البرلمان الكيني لخطة الحكومة.
is	KEN rejects KEN
frame	rejects/33054	source=nsubj	target=obl:ل	content=obl:ل:سياسة
text	تصدت كندا لسياسة النرويج.
is	CAN rejects NOR

predicate	break_pledges
verb	نقض	ينقض
verb	خرق	يخرق
verb	نكث	ينكث
frame	defies/33060	source=nsubj	target=obl:ل!	content=obj:تعهدات
text	نقضت كندا تعهداتها للنرويج.
is	CAN defies NOR
frame	defies/33061	source=nsubj	target=obl:ل!	content=obj:التزامات
text	نقضت كندا التزاماتها للنرويج.
is	CAN defies NOR
frame	defies/33062	source=nsubj	target=obl:ل!	content=obj:وعود
text	نكثت كندا وعودها للنرويج.
is	CAN defies NOR

predicate	stand_in_the_way
verb	وقف	يقف
frame	opposes/33070	source=nsubj	target=obl:في	content=obl:في:وجه
text	وقفت كندا في وجه النرويج.
is	CAN opposes NOR

predicate	fall_upon_in_words
verb	حمل	يحمل
frame	criticizes/33080	source=nsubj	target=obl:على!	content=obl:ب:عنف
text	حمل الوزير الكندي بعنف على النرويج.
is	CAN criticizes NOR

predicate	shower_with_criticism
light	انهال	ينهال	نقد	prep=ب	obj=على
light	انهال	ينهال	انتقاد	plural=انتقادات	prep=ب	obj=على
light	انهال	ينهال	شتيمة	plural=شتائم	prep=ب	obj=على
light	انهال	ينهال	اتهام	plural=اتهامات	prep=ب	obj=على
light	أمطر	يمطر	انتقاد	plural=انتقادات	prep=ب
frame	criticizes/33090	source=nsubj	target=obj
text	انهال نواب كنديون بالنقد على الوزير النرويجي.
is	CAN criticizes NOR
text	أمطر النواب الكنديون الوزير النرويجي بالانتقادات.
is	CAN criticizes NOR

predicate	prosecute_at_law
verb	لاحق	يلاحق
frame	sues/33101	source=nsubj	target=obj	content=obl:أمام:قضاء
text	لاحقت كندا شركة نرويجية أمام القضاء.
is	CAN sues NOR

predicate	punish_by_prison
verb	عاقب	يعاقب
frame	convicts/33110	source=nsubj	target=obj	content=obl:ب:سجن
text	عاقبت محكمة كندية ناشطا نرويجيا بالسجن.
is	CAN convicts NOR
frame	convicts/33111	source=nsubj	target=obj	content=obl:ب:حبس
text	عاقبت محكمة كندية ناشطا نرويجيا بالحبس.
is	CAN convicts NOR
frame	convicts/33112	source=nsubj	target=obj	content=obl:ب:إعدام
text	عاقبت محكمة كندية ناشطا نرويجيا بالإعدام.
is	CAN convicts NOR
frame	convicts/33113	source=nsubj	target=obj	content=obl:ب:غرامة
text	عاقبت محكمة كندية صحيفة نرويجية بغرامة كبيرة.
is	CAN convicts NOR

predicate	threaten_with_something
verb	لوح	يلوح
frame	threatens/33120	source=nsubj	target=obl:ل!	content=obl:ب
text	لوحت كندا للنرويج بالعصا.
is	CAN threatens NOR

predicate	carry_war_to
verb	هدد	يهدد
verb	توعد	يتوعد
frame	threatens/33130	source=nsubj	target=obl:إلى!	content=obl:ب:نقل
text	هدد الوزير الغاني بنقل الحرب إلى المدن الكندية.
is	GHA threatens CAN
frame	threatens/33131	source=nsubj	target=obl:ب!	content=obl:ب:تحويل
text	هددت كندا بتحويل النرويج إلى رماد.
is	CAN threatens NOR

predicate	burn_banner
verb	حرق	يحرق
verb	مزق	يمزق
verb	داس	يدوس
noun	حرق	obj=ل
frame	demonstrates_against/33140	source=nsubj	target=obj	content=noun:علم
text	حرق متظاهرون كنديون العلم النرويجي.
is	CAN demonstrates_against NOR
frame	demonstrates_against/33141	source=nsubj	target=obj	content=noun:أعلام
text	مزق متظاهرون كنديون الأعلام النرويجية.
is	CAN demonstrates_against NOR

predicate	send_warships
verb	أرسل	يرسل
verb	وجه	يوجه
verb	حرك	يحرك
verb	نشر	ينشر
frame	deploys_forces/33151	source=nsubj	target=obl:إلى?	content=obj:مدمرة
text	أرسلت كندا مدمرة إلى النرويج.
is	CAN deploys_forces NOR
frame	deploys_forces/33152	source=nsubj	target=obl:إلى?	content=obj:مدمرتين
text	أرسلت كندا مدمرتين إلى النرويج.
is	CAN deploys_forces NOR
frame	deploys_forces/33153	source=nsubj	target=obl:إلى?	content=obj:غواصة
text	أرسلت كندا غواصة إلى النرويج.
is	CAN deploys_forces NOR
frame	deploys_forces/33154	source=nsubj	target=obl:إلى?	content=obj:فرقاطة
text	أرسلت كندا فرقاطة إلى النرويج.
is	CAN deploys_forces NOR
frame	deploys_forces/33155	source=nsubj	target=obl:إلى?	content=obj:بارجة
text	أرسلت كندا بارجة إلى النرويج.
is	CAN deploys_forces NOR
frame	deploys_forces/33156	source=nsubj	target=obl:إلى?	content=obj:قاذفات
text	أرسلت كندا قاذفات إلى النرويج.
is	CAN deploys_forces NOR
frame	deploys_forces/33157	source=nsubj	target=obl:إلى?	content=obj:مروحيات	block=noun:إنقاذ	block=noun:إطفاء
text	أرسلت كندا مروحيات قتالية إلى النرويج.
is	CAN deploys_forces NOR
frame	deploys_forces/33158	source=nsubj	target=obl:إلى?	content=obj:آليات	content=noun:مدرعة
text	نشرت كندا آليات مدرعة.
is	CAN deploys_forces -
frame	deploys_forces/33159	source=nsubj	target=obl:إلى?	content=obj:أسطول
text	حركت كندا أسطولها إلى النرويج.
is	CAN deploys_forces NOR
frame	deploys_forces/33164	source=nsubj	target=obl:مع!	content=obj:صواريخ	content=obl:على:حدود
text	نشرت كندا صواريخ على الحدود مع النرويج.
is	CAN deploys_forces NOR

predicate	parade_weapons
verb	استعرض	يستعرض
frame	shows_force_to/33180	source=nsubj	content=obj:صواريخ
text	استعرضت كندا صواريخ جديدة.
is	CAN shows_force_to -
frame	shows_force_to/33181	source=nsubj	content=obj:دبابات
text	استعرضت كندا دبابات جديدة.
is	CAN shows_force_to -
frame	shows_force_to/33182	source=nsubj	content=obj:أسلحة	block=obl:على
text	استعرض الجيش الكندي أسلحة جديدة.
is	CAN shows_force_to -

predicate	strengthen_positions
verb	عزز	يعزز
verb	حصن	يحصن
frame	deploys_forces/33190	source=nsubj	target=obl:مع!	content=obj:وجود	content=obl:على:حدود
text	عزز الجيش الكندي وجوده على الحدود مع النرويج.
is	CAN deploys_forces NOR
frame	deploys_forces/33191	source=nsubj	content=obj:مواقع
text	عزز الجيش الكندي مواقعه حول المدينة.
is	CAN deploys_forces -

predicate	be_on_alert
verb	تأهب	يتأهب
frame	raises_alert/33200	source=nsubj	content=nsubj:قوات
text	تأهبت القوات الكندية لمواجهة التظاهرات.
is	CAN raises_alert -
frame	raises_alert/33201	source=nsubj	content=nsubj:جيش
text	تأهب الجيش الكندي على الحدود.
is	CAN raises_alert -
frame	raises_alert/33202	source=nsubj	content=nsubj:شرطة
text	تأهبت الشرطة الكندية.
is	CAN raises_alert -

predicate	look_into_somebodys_part
verb	حقق	يحقق
noun	تحقيق	obj=في
light	فتح	يفتح	تحقيق	obj=في
light	أجرى	يجري	تحقيق	obj=في
light	باشر	يباشر	تحقيق	obj=في
frame	investigates/33210	source=nsubj	target=obl:في	content=obl:في:دور
text	تحقق الشرطة الكندية في دور النرويج.
is	CAN investigates NOR
frame	investigates/33211	source=nsubj	target=obl:في	content=obl:في:تورط
text	تحقق الشرطة الكندية في تورط النرويج.
is	CAN investigates NOR
frame	investigates/33212	source=nsubj	target=obl:في	content=obl:في:ضلوع
text	يحقق القضاء الكندي في ضلوع النرويج.
is	CAN investigates NOR
frame	investigates/33213	source=nsubj	target=obl:في	content=obl:في:تدخل
text	يحقق القضاء الكندي في التدخل النرويجي.
is	CAN investigates NOR

predicate	inquire_after
verb	تحرى	يتحرى
verb	دقق	يدقق
verb	تقصى	يتقصى
frame	investigates/33220	source=nsubj	target=obl:عن
text	تحرت الشرطة الكندية عن مواطن نرويجي.
is	CAN investigates NOR
frame	inspects/33221	source=nsubj	target=obl:في	content=obl:في:منشآت
text	دقق المفتشون الكنديون في المنشآت النرويجية.
is	CAN inspects NOR

predicate	hear_in_an_inquiry
verb	استمع	يستمع
frame	investigates/33230	source=nsubj	target=obl:إلى!	content=nsubj:شرطة
text	استمعت الشرطة الكندية إلى دبلوماسي نرويجي.
is	CAN investigates NOR
frame	investigates/33231	source=nsubj	target=obl:إلى!	content=nsubj:نيابة
text	استمعت النيابة الكندية إلى دبلوماسي نرويجي.
is	CAN investigates NOR
frame	investigates/33232	source=nsubj	target=obl:إلى!	content=nsubj:قاض
text	استمع قاض كندي إلى دبلوماسي نرويجي.
is	CAN investigates NOR

predicate	stop_keeping_treaty
light	أوقف	يوقف	العمل باتفاقية	obj=مع
light	أوقف	يوقف	العمل بالاتفاقية	obj=مع
light	أوقف	يوقف	العمل باتفاق	obj=مع
light	أوقف	يوقف	العمل بالاتفاق	obj=مع
light	أوقف	يوقف	العمل بمعاهدة	obj=مع
light	أوقف	يوقف	العمل بالمعاهدة	obj=مع
light	علق	يعلق	العمل باتفاقية	obj=مع
light	علق	يعلق	العمل بالاتفاقية	obj=مع
light	علق	يعلق	العمل باتفاق	obj=مع
light	علق	يعلق	العمل بالاتفاق	obj=مع
light	علق	يعلق	العمل بمعاهدة	obj=مع
light	علق	يعلق	العمل بالمعاهدة	obj=مع
light	أنهى	ينهي	العمل باتفاقية	obj=مع
light	أنهى	ينهي	العمل بالاتفاقية	obj=مع
light	أنهى	ينهي	العمل باتفاق	obj=مع
light	أنهى	ينهي	العمل بالاتفاق	obj=مع
light	أنهى	ينهي	العمل بمعاهدة	obj=مع
light	أنهى	ينهي	العمل بالمعاهدة	obj=مع
light	جمد	يجمد	العمل باتفاقية	obj=مع
light	جمد	يجمد	العمل بالاتفاقية	obj=مع
light	جمد	يجمد	العمل باتفاق	obj=مع
light	جمد	يجمد	العمل بالاتفاق	obj=مع
light	جمد	يجمد	العمل بمعاهدة	obj=مع
light	جمد	يجمد	العمل بالمعاهدة	obj=مع
frame	reduces_relations_with/33010	source=nsubj	target=obj
text	أوقفت كندا العمل باتفاقية التجارة الحرة مع النرويج.
is	CAN reduces_relations_with NOR
text	علقت كندا العمل بالاتفاق العسكري مع النرويج.
is	CAN reduces_relations_with NOR

predicate	stop_selling_arms
light	أوقف	يوقف	بيع السلاح	obj=إلى	obj=ل	obj=عن
light	أوقف	يوقف	بيع الأسلحة	obj=إلى	obj=ل	obj=عن
light	أوقف	يوقف	بيع أسلحة	obj=إلى	obj=ل	obj=عن
light	أوقف	يوقف	تصدير السلاح	obj=إلى	obj=ل	obj=عن
light	أوقف	يوقف	تصدير الأسلحة	obj=إلى	obj=ل	obj=عن
light	أوقف	يوقف	توريد الأسلحة	obj=إلى	obj=ل	obj=عن
light	أوقف	يوقف	توريد السلاح	obj=إلى	obj=ل	obj=عن
light	علق	يعلق	بيع السلاح	obj=إلى	obj=ل	obj=عن
light	علق	يعلق	بيع الأسلحة	obj=إلى	obj=ل	obj=عن
light	علق	يعلق	بيع أسلحة	obj=إلى	obj=ل	obj=عن
light	علق	يعلق	تصدير السلاح	obj=إلى	obj=ل	obj=عن
light	علق	يعلق	تصدير الأسلحة	obj=إلى	obj=ل	obj=عن
light	علق	يعلق	توريد الأسلحة	obj=إلى	obj=ل	obj=عن
light	علق	يعلق	توريد السلاح	obj=إلى	obj=ل	obj=عن
light	جمد	يجمد	بيع السلاح	obj=إلى	obj=ل	obj=عن
light	جمد	يجمد	بيع الأسلحة	obj=إلى	obj=ل	obj=عن
light	جمد	يجمد	بيع أسلحة	obj=إلى	obj=ل	obj=عن
light	جمد	يجمد	تصدير السلاح	obj=إلى	obj=ل	obj=عن
light	جمد	يجمد	تصدير الأسلحة	obj=إلى	obj=ل	obj=عن
light	جمد	يجمد	توريد الأسلحة	obj=إلى	obj=ل	obj=عن
light	جمد	يجمد	توريد السلاح	obj=إلى	obj=ل	obj=عن
light	حظر	يحظر	بيع السلاح	obj=إلى	obj=ل	obj=عن
light	حظر	يحظر	بيع الأسلحة	obj=إلى	obj=ل	obj=عن
light	حظر	يحظر	بيع أسلحة	obj=إلى	obj=ل	obj=عن
light	حظر	يحظر	تصدير السلاح	obj=إلى	obj=ل	obj=عن
light	حظر	يحظر	تصدير الأسلحة	obj=إلى	obj=ل	obj=عن
light	حظر	يحظر	توريد الأسلحة	obj=إلى	obj=ل	obj=عن
light	حظر	يحظر	توريد السلاح	obj=إلى	obj=ل	obj=عن
light	منع	يمنع	بيع السلاح	obj=إلى	obj=ل	obj=عن
light	منع	يمنع	بيع الأسلحة	obj=إلى	obj=ل	obj=عن
light	منع	يمنع	بيع أسلحة	obj=إلى	obj=ل	obj=عن
light	منع	يمنع	تصدير السلاح	obj=إلى	obj=ل	obj=عن
light	منع	يمنع	تصدير الأسلحة	obj=إلى	obj=ل	obj=عن
light	منع	يمنع	توريد الأسلحة	obj=إلى	obj=ل	obj=عن
light	منع	يمنع	توريد السلاح	obj=إلى	obj=ل	obj=عن
frame	halts_aid_to/33020	source=nsubj	target=obj
text	أوقفت كندا بيع السلاح للنرويج.
is	CAN halts_aid_to NOR
text	حظرت كندا تصدير الأسلحة إلى النرويج.
is	CAN halts_aid_to NOR

predicate	send_ships_of_war
verb	أرسل	يرسل
verb	وجه	يوجه
verb	حرك	يحرك
frame	deploys_forces/33150	source=nsubj	target=obl:إلى?	content=noun:سفينتين	content=noun:حربيتين
text	وجهت كندا سفينتين حربيتين إلى النرويج.
is	CAN deploys_forces NOR
frame	deploys_forces/33166	source=nsubj	target=obl:إلى?	content=noun:سفينة	content=noun:حربية
text	أرسلت كندا سفينة حربية إلى النرويج.
is	CAN deploys_forces NOR
frame	deploys_forces/33167	source=nsubj	target=obl:إلى?	content=noun:سفن	content=noun:حربية
text	أرسلت كندا سفنا حربية إلى النرويج.
is	CAN deploys_forces NOR

predicate	move_missiles
verb	نقل	ينقل
frame	deploys_forces/33160	source=nsubj	target=obl:إلى?	content=obj:صاروخين
text	نقلت كندا صاروخين إلى الساحل.
is	CAN deploys_forces -
frame	deploys_forces/33168	source=nsubj	target=obl:إلى?	content=obj:صواريخ	content=obl:إلى:حدود
text	نقلت كندا صواريخ إلى الحدود.
is	CAN deploys_forces -
frame	deploys_forces/33169	source=nsubj	target=obl:إلى?	content=obj:صواريخ	content=obl:إلى:ساحل
text	نقلت كندا صواريخ إلى الساحل.
is	CAN deploys_forces -

predicate	fly_sorties
verb	كثف	يكثف
verb	سير	يسير
verb	نفذ	ينفذ
frame	shows_force_to/33170	source=nsubj	target=obl:فوق	content=obj:طلعات
text	كثفت كندا طلعات مقاتلاتها فوق النرويج.
is	CAN shows_force_to NOR
frame	shows_force_to/33173	source=nsubj	content=obj:طلعات
text	كثفت كندا طلعات مقاتلاتها.
is	CAN shows_force_to -
frame	shows_force_to/33171	source=nsubj	content=obj:طلعاتها
text	كثفت كندا طلعاتها الجوية فوق البحر.
is	CAN shows_force_to -

predicate	recall_ambassador_at
verb	استدعى	يستدعي
verb	سحب	يسحب
noun	استدعاء	obj=ل
noun	سحب
frame	expels_diplomats_of/33300	source=nsubj	target=obl:ب!	content=obj:سفير
text	استدعت كندا سفيرها بأوسلو للتشاور.
is	CAN expels_diplomats_of NOR
text	كندا تستدعي سفيرها بالنرويج
is	CAN expels_diplomats_of NOR

predicate	refuse_confidence
verb	رفض	يرفض
noun	رفض
frame	rejects/33310	source=nsubj	target=obl:ل	content=obj:منح	content=noun:ثقة
text	رفض البرلمان الكندي منح الثقة لحكومة النرويج.
is	CAN rejects NOR

predicate	block_road
verb	قطع	يقطع
verb	أغلق	يغلق
verb	غلق	يغلق
frame	protests_against/33320	source=nsubj	content=nsubj:محتجون	content=obj:طريق
text	قطع محتجون كينيون الطريق.
is	KEN protests_against -
frame	protests_against/33321	source=nsubj	content=nsubj:محتجين	content=obj:طريق
text	قطع عشرات المحتجين الكينيين الطريق.
is	KEN protests_against -
frame	protests_against/33322	source=nsubj	content=nsubj:متظاهرون	content=obj:طريق
text	قطع متظاهرون كينيون الطريق.
is	KEN protests_against -
frame	protests_against/33323	source=nsubj	content=nsubj:متظاهرين	content=obj:طريق
text	قطع عشرات المتظاهرين الكينيين الطريق.
is	KEN protests_against -
frame	protests_against/33324	source=nsubj	content=nsubj:أهالي	content=obj:طريق
text	قطع أهالي مدينة نيروبي الطريق.
is	KEN protests_against -
frame	protests_against/33325	source=nsubj	content=nsubj:سكان	content=obj:طريق
text	قطع سكان مدينة نيروبي الطريق.
is	KEN protests_against -
frame	protests_against/33327	source=nsubj	content=nsubj:مواطنون	content=obj:طريق
text	قطع مواطنون كينيون الطريق.
is	KEN protests_against -
frame	protests_against/33328	source=nsubj	content=nsubj:مواطنين	content=obj:طريق
text	قطع عشرات المواطنين الكينيين الطريق.
is	KEN protests_against -
frame	protests_against/33329	source=nsubj	content=nsubj:عمال	content=obj:طريق
text	قطع عمال كينيون الطريق.
is	KEN protests_against -
frame	protests_against/33330	source=nsubj	content=nsubj:مستوطنون	content=obj:طريق
text	قطع مستوطنون إسرائيليون الطريق.
is	ISR protests_against -
frame	protests_against/33331	source=nsubj	content=nsubj:مستوطنين	content=obj:طريق
text	قطع عشرات المستوطنين الإسرائيليين الطريق.
is	ISR protests_against -
frame	protests_against/33332	source=nsubj	content=nsubj:مزارعون	content=obj:طريق
text	قطع مزارعون كينيون الطريق.
is	KEN protests_against -
frame	protests_against/33333	source=nsubj	content=nsubj:شبان	content=obj:طريق
text	قطع شبان كينيون الطريق.
is	KEN protests_against -
frame	protests_against/33334	source=nsubj	content=nsubj:طلاب	content=obj:طريق
text	قطع طلاب كينيون الطريق.
is	KEN protests_against -
frame	protests_against/33335	source=nsubj	content=nsubj:مضربون	content=obj:طريق
text	قطع مضربون كينيون الطريق.
is	KEN protests_against -
frame	protests_against/33336	source=nsubj	content=nsubj:معتصمون	content=obj:طريق
text	قطع معتصمون كينيون الطريق.
is	KEN protests_against -
frame	protests_against/33337	source=nsubj	content=nsubj:محتجون	content=obj:طرق
text	قطع محتجون كينيون الطرق.
is	KEN protests_against -
frame	protests_against/33338	source=nsubj	content=nsubj:محتجين	content=obj:طرق
text	قطع عشرات المحتجين الكينيين الطرق.
is	KEN protests_against -
frame	protests_against/33339	source=nsubj	content=nsubj:متظاهرون	content=obj:طرق
text	قطع متظاهرون كينيون الطرق.
is	KEN protests_against -
frame	protests_against/33340	source=nsubj	content=nsubj:متظاهرين	content=obj:طرق
text	قطع عشرات المتظاهرين الكينيين الطرق.
is	KEN protests_against -
frame	protests_against/33341	source=nsubj	content=nsubj:أهالي	content=obj:طرق
text	قطع أهالي مدينة نيروبي الطرق.
is	KEN protests_against -
frame	protests_against/33342	source=nsubj	content=nsubj:سكان	content=obj:طرق
text	قطع سكان مدينة نيروبي الطرق.
is	KEN protests_against -
frame	protests_against/33343	source=nsubj	content=nsubj:مواطنون	content=obj:طرق
text	قطع مواطنون كينيون الطرق.
is	KEN protests_against -
frame	protests_against/33344	source=nsubj	content=nsubj:مواطنين	content=obj:طرق
text	قطع عشرات المواطنين الكينيين الطرق.
is	KEN protests_against -
frame	protests_against/33345	source=nsubj	content=nsubj:عمال	content=obj:طرق
text	قطع عمال كينيون الطرق.
is	KEN protests_against -
frame	protests_against/33346	source=nsubj	content=nsubj:مستوطنون	content=obj:طرق
text	قطع مستوطنون إسرائيليون الطرق.
is	ISR protests_against -
frame	protests_against/33347	source=nsubj	content=nsubj:محتجون	content=obj:طرقات
text	قطع محتجون كينيون الطرقات.
is	KEN protests_against -
frame	protests_against/33348	source=nsubj	content=nsubj:محتجين	content=obj:طرقات
text	قطع عشرات المحتجين الكينيين الطرقات.
is	KEN protests_against -
frame	protests_against/33349	source=nsubj	content=nsubj:متظاهرون	content=obj:طرقات
text	قطع متظاهرون كينيون الطرقات.
is	KEN protests_against -
frame	protests_against/33350	source=nsubj	content=nsubj:متظاهرين	content=obj:طرقات
text	قطع عشرات المتظاهرين الكينيين الطرقات.
is	KEN protests_against -
frame	protests_against/33351	source=nsubj	content=nsubj:أهالي	content=obj:طرقات
text	قطع أهالي مدينة نيروبي الطرقات.
is	KEN protests_against -
frame	protests_against/33352	source=nsubj	content=nsubj:سكان	content=obj:طرقات
text	قطع سكان مدينة نيروبي الطرقات.
is	KEN protests_against -
frame	protests_against/33353	source=nsubj	content=nsubj:مواطنون	content=obj:طرقات
text	قطع مواطنون كينيون الطرقات.
is	KEN protests_against -
frame	protests_against/33354	source=nsubj	content=nsubj:مواطنين	content=obj:طرقات
text	قطع عشرات المواطنين الكينيين الطرقات.
is	KEN protests_against -
frame	protests_against/33355	source=nsubj	content=nsubj:عمال	content=obj:طرقات
text	قطع عمال كينيون الطرقات.
is	KEN protests_against -
frame	protests_against/33356	source=nsubj	content=nsubj:مستوطنون	content=obj:طرقات
text	قطع مستوطنون إسرائيليون الطرقات.
is	ISR protests_against -

predicate	close_own_embassy
noun	غلق	obj=ل
frame	expels_diplomats_of/33400	source=nsubj	target=obl:في!	content=noun:سفارة
text	قررت كندا غلق سفارتها في النرويج.
is	CAN expels_diplomats_of NOR
frame	expels_diplomats_of/33401	source=nsubj	target=obl:في!	content=noun:قنصلية
text	قررت كندا غلق القنصلية الكندية في النرويج.
is	CAN expels_diplomats_of NOR

predicate	call_up_police
verb	جند	يجند
verb	سخر	يسخر
verb	عبأ	يعبئ
frame	mobilizes/33410	source=nsubj	content=obj:شرطي
text	جندت الشرطة الكندية ثلاثة آلاف شرطي لتأمين الانتخابات.
is	CAN mobilizes -
frame	mobilizes/33411	source=nsubj	content=obj:جندي
text	عبأت كندا عشرة آلاف جندي.
is	CAN mobilizes -
frame	mobilizes/33412	source=nsubj	content=obj:عنصر	content=noun:أمن
text	جندت كندا ألف عنصر أمن.
is	CAN mobilizes -

predicate	move_ships_near
verb	أرسل	يرسل
verb	وجه	يوجه
verb	حرك	يحرك
verb	نشر	ينشر
verb	دفع	يدفع
verb	سير	يسير
verb	أبحر	يبحر
frame	deploys_forces/71000	source=nsubj	target=obl:نحو!	content=obj:حاملة
text	أرسلت أوغندا حاملة طائرات نحو غانا.
is	UGA deploys_forces GHA
frame	deploys_forces/71001	source=nsubj	target=obl:قرب!	content=obj:حاملة
text	أرسلت البرازيل حاملة طائرات قرب روسيا.
is	BRA deploys_forces RUS
frame	deploys_forces/71002	source=nsubj	target=obl:قبالة!	content=obj:حاملة
text	أرسلت كندا حاملة طائرات قبالة بلجيكا.
is	CAN deploys_forces BEL
frame	deploys_forces/71003	source=nsubj	target=obl:نحو!	content=obj:مدمرة
text	أرسلت كينيا مدمرة نحو تركيا.
is	KEN deploys_forces TUR
frame	deploys_forces/71004	source=nsubj	target=obl:قرب!	content=obj:مدمرة
text	أرسلت بولندا مدمرة قرب كوبا.
is	POL deploys_forces CUB
frame	deploys_forces/71005	source=nsubj	target=obl:قبالة!	content=obj:مدمرة
text	أرسلت النرويج مدمرة قبالة الهند.
is	NOR deploys_forces IND
frame	deploys_forces/71006	source=nsubj	target=obl:نحو!	content=obj:غواصة
text	أرسلت تشيلي غواصة نحو غانا.
is	CHL deploys_forces GHA
frame	deploys_forces/71007	source=nsubj	target=obl:قرب!	content=obj:غواصة
text	أرسلت اليابان غواصة قرب روسيا.
is	JPN deploys_forces RUS
frame	deploys_forces/71008	source=nsubj	target=obl:قبالة!	content=obj:غواصة
text	أرسلت أوغندا غواصة قبالة بلجيكا.
is	UGA deploys_forces BEL
frame	deploys_forces/71009	source=nsubj	target=obl:نحو!	content=obj:فرقاطة
text	أرسلت البرازيل فرقاطة نحو تركيا.
is	BRA deploys_forces TUR
frame	deploys_forces/71010	source=nsubj	target=obl:قرب!	content=obj:فرقاطة
text	أرسلت كندا فرقاطة قرب كوبا.
is	CAN deploys_forces CUB
frame	deploys_forces/71011	source=nsubj	target=obl:قبالة!	content=obj:فرقاطة
text	أرسلت كينيا فرقاطة قبالة الهند.
is	KEN deploys_forces IND
frame	deploys_forces/71012	source=nsubj	target=obl:نحو!	content=obj:بارجة
text	أرسلت بولندا بارجة نحو غانا.
is	POL deploys_forces GHA
frame	deploys_forces/71013	source=nsubj	target=obl:قرب!	content=obj:بارجة
text	أرسلت النرويج بارجة قرب روسيا.
is	NOR deploys_forces RUS
frame	deploys_forces/71014	source=nsubj	target=obl:قبالة!	content=obj:بارجة
text	أرسلت تشيلي بارجة قبالة بلجيكا.
is	CHL deploys_forces BEL
frame	deploys_forces/71018	source=nsubj	target=obl:نحو!	content=obj:قاذفات
text	أرسلت كندا قاذفات نحو غانا.
is	CAN deploys_forces GHA
frame	deploys_forces/71019	source=nsubj	target=obl:قرب!	content=obj:قاذفات
text	أرسلت كينيا قاذفات قرب روسيا.
is	KEN deploys_forces RUS
frame	deploys_forces/71020	source=nsubj	target=obl:قبالة!	content=obj:قاذفات
text	أرسلت بولندا قاذفات قبالة بلجيكا.
is	POL deploys_forces BEL
frame	deploys_forces/71021	source=nsubj	target=obl:نحو!	content=obj:مقاتلات
text	أرسلت النرويج مقاتلات نحو تركيا.
is	NOR deploys_forces TUR
frame	deploys_forces/71022	source=nsubj	target=obl:قرب!	content=obj:مقاتلات
text	أرسلت تشيلي مقاتلات قرب كوبا.
is	CHL deploys_forces CUB
frame	deploys_forces/71023	source=nsubj	target=obl:قبالة!	content=obj:مقاتلات
text	أرسلت اليابان مقاتلات قبالة الهند.
is	JPN deploys_forces IND
frame	deploys_forces/71024	source=nsubj	target=obl:نحو!	content=obj:أسطول
text	أرسلت أوغندا أسطولا نحو غانا.
is	UGA deploys_forces GHA
frame	deploys_forces/71025	source=nsubj	target=obl:قرب!	content=obj:أسطول
text	أرسلت البرازيل أسطولا قرب روسيا.
is	BRA deploys_forces RUS
frame	deploys_forces/71026	source=nsubj	target=obl:قبالة!	content=obj:أسطول
text	أرسلت كندا أسطولا قبالة بلجيكا.
is	CAN deploys_forces BEL
