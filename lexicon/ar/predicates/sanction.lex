# Arabic predicates of CAMEO root 16: break or reduce relations, recall and expel diplomats, sanctions, boycott, halt talks and aid.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	break_relations
light	قطع	يقطع	علاقة	obj=مع	obj=ب
light	أنهى	ينهي	علاقة	obj=مع	obj=ب
light	قطع	يقطع	صلة	obj=مع	obj=ب
light	أنهى	ينهي	صلة	obj=مع	obj=ب
light	أعلن	يعلن	قطع علاقات	obj=مع	obj=ب
light	قرر	يقرر	قطع علاقات	obj=مع	obj=ب
light	أعلن	يعلن	قطع العلاقات	obj=مع	obj=ب
light	قرر	يقرر	قطع العلاقات	obj=مع	obj=ب
light	أعلن	يعلن	قطع علاقاته	obj=مع	obj=ب
light	قرر	يقرر	قطع علاقاته	obj=مع	obj=ب
light	أعلن	يعلن	قطع علاقاتها	obj=مع	obj=ب
light	قرر	يقرر	قطع علاقاتها	obj=مع	obj=ب
noun	قطع علاقات	obj=مع	obj=ب
noun	قطع العلاقات	obj=مع	obj=ب
noun	قطيعة	obj=مع
noun	قطع العلاقات الدبلوماسية	obj=مع
light	بتر	يبتر	علاقة	obj=مع	obj=ب
frame	breaks_relations_with/1	source=nsubj	target=obj
text	قطعت كندا علاقاتها الدبلوماسية مع النرويج.
is	CAN breaks_relations_with NOR
text	قطعت بيرو وتشيلي كل صلة بنيكاراغوا.
is	PER breaks_relations_with NIC
is	CHL breaks_relations_with NIC
text	كينيا لم تقطع علاقاتها بأوغندا.
is	KEN breaks_relations_with UGA negative
text	القطيعة الكندية مع النرويج مستمرة.
is	CAN breaks_relations_with NOR

predicate	reduce_relations
light	خفض	يخفض	علاقة	obj=مع	obj=ب	obj=لدى	obj=في
light	جمد	يجمد	علاقة	obj=مع	obj=ب	obj=لدى	obj=في
light	علق	يعلق	علاقة	obj=مع	obj=ب	obj=لدى	obj=في
light	أوقف	يوقف	علاقة	obj=مع	obj=ب	obj=لدى	obj=في
light	قلص	يقلص	علاقة	obj=مع	obj=ب	obj=لدى	obj=في
light	خفض	يخفض	تعاون	obj=مع	obj=لدى	obj=في
light	جمد	يجمد	تعاون	obj=مع	obj=لدى	obj=في
light	علق	يعلق	تعاون	obj=مع	obj=لدى	obj=في
light	أوقف	يوقف	تعاون	obj=مع	obj=لدى	obj=في
light	قلص	يقلص	تعاون	obj=مع	obj=لدى	obj=في
light	خفض	يخفض	تمثيل	obj=مع	obj=لدى	obj=في
light	جمد	يجمد	تمثيل	obj=مع	obj=لدى	obj=في
light	علق	يعلق	تمثيل	obj=مع	obj=لدى	obj=في
light	أوقف	يوقف	تمثيل	obj=مع	obj=لدى	obj=في
light	قلص	يقلص	تمثيل	obj=مع	obj=لدى	obj=في
light	خفض	يخفض	تبادل	obj=مع	obj=لدى	obj=في
light	جمد	يجمد	تبادل	obj=مع	obj=لدى	obj=في
light	علق	يعلق	تبادل	obj=مع	obj=لدى	obj=في
light	أوقف	يوقف	تبادل	obj=مع	obj=لدى	obj=في
light	قلص	يقلص	تبادل	obj=مع	obj=لدى	obj=في
light	خفض	يخفض	شراكة	obj=مع	obj=لدى	obj=في
light	جمد	يجمد	شراكة	obj=مع	obj=لدى	obj=في
light	علق	يعلق	شراكة	obj=مع	obj=لدى	obj=في
light	أوقف	يوقف	شراكة	obj=مع	obj=لدى	obj=في
light	قلص	يقلص	شراكة	obj=مع	obj=لدى	obj=في
light	خفض	يخفض	تنسيق	obj=مع	obj=لدى	obj=في
light	جمد	يجمد	تنسيق	obj=مع	obj=لدى	obj=في
light	علق	يعلق	تنسيق	obj=مع	obj=لدى	obj=في
light	أوقف	يوقف	تنسيق	obj=مع	obj=لدى	obj=في
light	قلص	يقلص	تنسيق	obj=مع	obj=لدى	obj=في
light	أنهى	ينهي	تعاون	obj=مع
light	ألغى	يلغي	تعاون	obj=مع
light	قطع	يقطع	تعاون	obj=مع
light	فسخ	يفسخ	تعاون	obj=مع
light	أنهى	ينهي	شراكة	obj=مع
light	ألغى	يلغي	شراكة	obj=مع
light	قطع	يقطع	شراكة	obj=مع
light	فسخ	يفسخ	شراكة	obj=مع
light	أنهى	ينهي	تنسيق	obj=مع
light	ألغى	يلغي	تنسيق	obj=مع
light	قطع	يقطع	تنسيق	obj=مع
light	فسخ	يفسخ	تنسيق	obj=مع
light	أنهى	ينهي	عقد	obj=مع
light	ألغى	يلغي	عقد	obj=مع
light	قطع	يقطع	عقد	obj=مع
light	فسخ	يفسخ	عقد	obj=مع
light	علق	يعلق	اتفاق	obj=مع
light	جمد	يجمد	اتفاق	obj=مع
light	علق	يعلق	اتفاقية	obj=مع
light	جمد	يجمد	اتفاقية	obj=مع
light	علق	يعلق	معاهدة	obj=مع
light	جمد	يجمد	معاهدة	obj=مع
light	ألغى	يلغي	زيارة	obj=إلى	obj=ل
light	ألغى	يلغي	لقاء	obj=مع
light	ألغى	يلغي	اجتماع	obj=مع
light	ألغى	يلغي	قمة	obj=مع
light	ألغى	يلغي	مناورات	obj=مع
light	علق	يعلق	مناورات	obj=مع
light	أوقف	يوقف	مناورات	obj=مع
light	جمد	يجمد	مناورات	obj=مع
light	ألغى	يلغي	تدريبات	obj=مع
light	علق	يعلق	تدريبات	obj=مع
light	ألغى	يلغي	مناورة	obj=مع
noun	خفض تمثيل	obj=مع	obj=لدى
noun	تجميد علاقات	obj=مع
noun	تعليق علاقات	obj=مع
noun	وقف تعاون	obj=مع
noun	وقف تبادل	obj=مع
noun	تعليق تبادل	obj=مع
noun	إنهاء تبادل	obj=مع
noun	تجميد تبادل	obj=مع
noun	وقف التعاون	obj=مع
noun	إنهاء التعاون	obj=مع
noun	وقف التنسيق	obj=مع
noun	إلغاء الاتفاقية	obj=مع
noun	إلغاء الاتفاق	obj=مع
light	ألغى	يلغي	اتفاق	obj=مع
light	مزق	يمزق	اتفاق	obj=مع
light	أنهى	ينهي	اتفاق	obj=مع
light	فسخ	يفسخ	اتفاق	obj=مع
light	نقض	ينقض	اتفاق	obj=مع
light	ألغى	يلغي	اتفاقية	obj=مع
light	مزق	يمزق	اتفاقية	obj=مع
light	أنهى	ينهي	اتفاقية	obj=مع
light	فسخ	يفسخ	اتفاقية	obj=مع
light	نقض	ينقض	اتفاقية	obj=مع
light	ألغى	يلغي	معاهدة	obj=مع
light	مزق	يمزق	معاهدة	obj=مع
light	أنهى	ينهي	معاهدة	obj=مع
light	فسخ	يفسخ	معاهدة	obj=مع
light	نقض	ينقض	معاهدة	obj=مع
light	ألغى	يلغي	صفقة	obj=مع
light	فسخ	يفسخ	صفقة	obj=مع
light	أبطل	يبطل	صفقة	obj=مع
light	أبطل	يبطل	اتفاق	obj=مع
light	أبطل	يبطل	اتفاقية	obj=مع
frame	none/211	source=nsubj?	content=noun:صلاحيات
text	ألغت كندا صلاحيات المجلس.
is	nothing
frame	reduces_relations_with/1	source=nsubj	target=obj
text	خفضت كندا تمثيلها الدبلوماسي لدى النرويج.
is	CAN reduces_relations_with NOR
text	جمد البرلمان الهندي علاقاته مع نيبال.
is	IND reduces_relations_with NPL
text	كينيا تعلق التعاون مع أوغندا.
is	KEN reduces_relations_with UGA
text	ألغى الرئيس البيروفي زيارته إلى بوليفيا.
is	PER reduces_relations_with BOL
text	ألغت كندا الاتفاق مع المكسيك.
is	CAN reduces_relations_with MEX
text	ألغت بولندا المعاهدة الموقعة مع ألمانيا.
is	POL reduces_relations_with DEU
text	علقت اليابان الاتفاقية مع الفلبين.
is	JPN reduces_relations_with PHL
text	مزقت الهند المعاهدة مع نيبال.
is	IND reduces_relations_with NPL
text	ألغت فرنسا مناورات مشتركة مع المغرب.
is	FRA reduces_relations_with MAR
text	قررت كندا وقف التعاون مع النرويج.
is	CAN reduces_relations_with NOR
text	أعلنت كينيا وقف تبادل المعلومات الأمنية مع أوغندا.
is	KEN announces -
is	KEN reduces_relations_with UGA

predicate	suspend_membership
light	علق	يعلق	عضوية
light	جمد	يجمد	عضوية
light	أسقط	يسقط	عضوية
light	ألغى	يلغي	عضوية
noun	تعليق	obj=ل
noun	تجميد	obj=ل
frame	reduces_relations_with/2	source=nsubj	target=obj
text	علق الاتحاد الأفريقي عضوية مدغشقر.
is	AU reduces_relations_with MDG

predicate	summon_ambassador
verb	استدعى	يستدعي
noun	استدعاء	obj=ل
frame	expels_diplomats_of/1	source=nsubj	target=obl:لدى	content=noun:سفير
text	استدعت كندا سفيرها لدى النرويج للتشاور.
is	CAN expels_diplomats_of NOR
frame	expels_diplomats_of/2	source=nsubj	target=obl:من!	content=noun:سفير
text	استدعت الهند سفيرها من نيبال.
is	IND expels_diplomats_of NPL
frame	expels_diplomats_of/3	source=nsubj	target=obl:في	content=noun:سفير
text	استدعى المغرب سفيره في ألمانيا.
is	MAR expels_diplomats_of DEU
text	واستدعت كندا سفيرها في لشبونة للتشاور بعد تصريحات من الصحافة.
is	CAN expels_diplomats_of PRT
frame	expels_diplomats_of/24000	source=nsubj	target=obl:لدى	content=noun:سفيرة
text	استدعت كندا سفيرتها لدى النرويج.
is	CAN expels_diplomats_of NOR
frame	expels_diplomats_of/24001	source=nsubj	target=obl:في	content=noun:سفيرة
text	استدعت الهند سفيرتها في نيبال للتشاور.
is	IND expels_diplomats_of NPL
frame	expels_diplomats_of/24002	source=nsubj	target=obl:من!	content=noun:سفيرة
text	استدعت بيرو سفيرتها من تشيلي.
is	PER expels_diplomats_of CHL
frame	expels_diplomats_of/24003	source=nsubj	target=obl:لدى	content=noun:سفراء
text	استدعت كندا والنرويج سفراءهما لدى نيبال.
is	CAN expels_diplomats_of NPL
is	NOR expels_diplomats_of NPL
frame	expels_diplomats_of/24004	source=nsubj	target=obl:من!	content=noun:سفراء
text	استدعت كندا والنرويج سفراءهما من غانا.
is	CAN expels_diplomats_of GHA
is	NOR expels_diplomats_of GHA
frame	expels_diplomats_of/24005	source=nsubj	target=obl:لدى	content=noun:سفيري
text	استدعت كينيا وغانا سفيريهما لدى أوغندا.
is	KEN expels_diplomats_of UGA
is	GHA expels_diplomats_of UGA
frame	expels_diplomats_of/24006	source=nsubj	target=obl:من!	content=noun:سفيري
text	استدعت كينيا وغانا سفيريهما من أوغندا.
is	KEN expels_diplomats_of UGA
is	GHA expels_diplomats_of UGA
frame	expels_diplomats_of/24007	source=nsubj	target=obl:لدى	content=noun:قائم
text	استدعت كندا القائم بأعمالها لدى النرويج.
is	CAN expels_diplomats_of NOR
frame	expels_diplomats_of/4	source=nsubj	target=obj	content=noun:سفير
text	استدعت الخارجية الكينية السفير الأوغندي أمس.
is	KEN expels_diplomats_of UGA
frame	expels_diplomats_of/5	source=nsubj	target=obj	content=noun:سفيرة
text	استدعت كندا السفيرة الدنماركية احتجاجا.
is	CAN expels_diplomats_of DNK
frame	expels_diplomats_of/6	source=nsubj	target=obj	content=noun:سفراء
text	استدعت بوليفيا سفراء بيرو وتشيلي.
is	BOL expels_diplomats_of PER
is	BOL expels_diplomats_of CHL
frame	expels_diplomats_of/7	source=nsubj	target=obj	content=noun:قائم
text	استدعت غانا القائم بالأعمال السنغالي.
is	GHA expels_diplomats_of SEN
frame	expels_diplomats_of/8	source=nsubj	target=obj	content=noun:قنصل
text	استدعت إسبانيا القنصل المغربي.
is	ESP expels_diplomats_of MAR
frame	expels_diplomats_of/26200	source=nsubj	target=obj!	content=noun:مبعوث
text	استدعت كندا المبعوث الهندي للاحتجاج.
is	CAN expels_diplomats_of IND
frame	expels_diplomats_of/26201	source=nsubj	target=obj!	content=noun:ملحق
text	استدعت كندا الملحق العسكري الهندي.
is	CAN expels_diplomats_of IND
frame	expels_diplomats_of/26202	source=nsubj	target=obj!	content=noun:دبلوماسي
text	استدعت النرويج دبلوماسي كينيا المقيم في أوسلو.
is	NOR expels_diplomats_of KEN
frame	expels_diplomats_of/26203	source=nsubj	target=obj!	content=noun:دبلوماسيا
text	استدعت كندا دبلوماسيا هنديا رفيعا.
is	CAN expels_diplomats_of IND
frame	expels_diplomats_of/26204	source=nsubj	target=obj!	content=noun:دبلوماسيين
text	استدعت كندا ثلاثة دبلوماسيين هنود.
is	CAN expels_diplomats_of IND
frame	expels_diplomats_of/26205	source=nsubj	target=obj!	content=noun:بعثة
text	استدعت كندا رئيس البعثة الهندية.
is	CAN expels_diplomats_of IND

predicate	withdraw_ambassador
verb	سحب	يسحب
verb	أعاد	يعيد
noun	سحب
frame	expels_diplomats_of/9	source=nsubj	target=obl:من	content=noun:سفير
text	سحبت كندا سفيرها من النرويج.
is	CAN expels_diplomats_of NOR
frame	expels_diplomats_of/10	source=nsubj	target=obl:لدى	content=noun:سفير
text	سحبت الهند سفيرها لدى نيبال.
is	IND expels_diplomats_of NPL
frame	expels_diplomats_of/75000	source=nsubj	target=obl:في!	content=noun:سفير
text	سحبت كينيا سفيرها في أوتاوا مساء أمس.
is	KEN expels_diplomats_of CAN
frame	expels_diplomats_of/75001	source=nsubj	target=obl:في!	content=noun:سفيرة
text	سحبت الهند سفيرتها في كاتماندو.
is	IND expels_diplomats_of NPL
frame	expels_diplomats_of/24008	source=nsubj	target=obl:من	content=noun:سفيرة
text	سحبت كندا سفيرتها من النرويج.
is	CAN expels_diplomats_of NOR
frame	expels_diplomats_of/24009	source=nsubj	target=obl:لدى	content=noun:سفيرة
text	سحبت الهند سفيرتها لدى نيبال.
is	IND expels_diplomats_of NPL
frame	expels_diplomats_of/24010	source=nsubj	target=obl:من	content=noun:سفيري
text	قررت كندا وغانا سحب سفيريهما من كينيا.
is	CAN expels_diplomats_of KEN
is	GHA expels_diplomats_of KEN
frame	expels_diplomats_of/24011	source=nsubj	target=obl:لدى	content=noun:سفيري
text	سحبت غانا وكينيا سفيريهما لدى أوغندا.
is	GHA expels_diplomats_of UGA
is	KEN expels_diplomats_of UGA
frame	expels_diplomats_of/11	source=nsubj	target=obl:من	content=noun:دبلوماسييها
text	سحبت كينيا دبلوماسييها من أوغندا.
is	KEN expels_diplomats_of UGA
frame	reduces_relations_with/17400	source=nsubj	target=obl:من	content=noun:موظفيها
text	سحبت شركة كندية موظفيها من غانا.
is	CAN reduces_relations_with GHA
frame	reduces_relations_with/17401	source=nsubj	target=obl:من	content=noun:موظفيه
text	سحب البنك الهندي جميع موظفيه من كينيا.
is	IND reduces_relations_with KEN
frame	reduces_relations_with/17402	source=nsubj	target=obl:من	content=noun:رعاياها
text	سحبت غانا رعاياها من أوغندا.
is	GHA reduces_relations_with UGA
frame	reduces_relations_with/17403	source=nsubj	target=obl:من	content=noun:خبراءها
text	سحبت اليابان خبراءها من نيبال.
is	JPN reduces_relations_with NPL
frame	reduces_relations_with/61020	source=nsubj	target=obl:من	content=noun:مراقبيها
text	سحبت السويد مراقبيها من النيجر.
is	SWE reduces_relations_with NER
frame	reduces_relations_with/61021	source=nsubj	target=obl:من	content=noun:مراقبيه
text	سحب الاتحاد الأوروبي مراقبيه من غانا.
is	EU reduces_relations_with GHA
frame	reduces_relations_with/61022	source=nsubj	target=obl:من	content=noun:مفتشيها
text	سحبت منظمة الصحة العالمية مفتشيها من نيبال.
is	WHO reduces_relations_with NPL
frame	reduces_relations_with/61023	source=nsubj	target=obl:من	content=noun:مفتشيه
text	سحب الاتحاد الأوروبي مفتشيه من كوبا.
is	EU reduces_relations_with CUB
frame	reduces_relations_with/61025	source=nsubj	target=obl:من	content=noun:بعثته
text	سحب الاتحاد الأفريقي بعثته من تشاد.
is	AU reduces_relations_with TCD
frame	reduces_relations_with/61026	source=nsubj	target=obl:من	content=noun:وفدها
text	سحبت كينيا وفدها من أوغندا.
is	KEN reduces_relations_with UGA
frame	reduces_relations_with/61027	source=nsubj	target=obl:من	content=noun:مستشاريها
text	سحبت روسيا مستشاريها من مالي.
is	RUS reduces_relations_with MLI
frame	reduces_relations_with/17404	source=nsubj	target=obl:من	content=noun:طاقم
text	سحبت النرويج طاقم سفارتها من كينيا.
is	NOR reduces_relations_with KEN
frame	reduces_relations_with/17405	source=nsubj	target=obl:من	content=noun:مستشاريها
text	سحبت كندا مستشاريها من غانا.
is	CAN reduces_relations_with GHA
frame	expels_diplomats_of/12	source=nsubj	target=obl:من	content=noun:سفراء
text	سحبت السويد سفراءها من كوريا الشمالية.
is	SWE expels_diplomats_of PRK
frame	expels_diplomats_of/6006	source=nsubj	target=obl:من	content=noun:بعثة
text	سحبت كندا بعثتها الدبلوماسية من نيبال.
is	CAN expels_diplomats_of NPL

predicate	expel_diplomats
verb	طرد	يطرد
verb	أبعد	يبعد
verb	رحل	يرحل
verb	أخرج	يخرج
noun	طرد	obj=ل
noun	إبعاد	obj=ل
noun	ترحيل	obj=ل
light	أمر	يأمر	طرد	prep=ب
light	أمر	يأمر	إبعاد	prep=ب
light	أمر	يأمر	ترحيل	prep=ب
frame	expels_diplomats_of/13	source=nsubj	target=obj	content=noun:سفير
text	طردت كندا السفير النرويجي.
is	CAN expels_diplomats_of NOR
frame	expels_diplomats_of/14	source=nsubj	target=obj	content=noun:دبلوماسي
text	طردت الهند الدبلوماسي النيبالي.
is	IND expels_diplomats_of NPL
frame	expels_diplomats_of/15	source=nsubj	target=obj	content=noun:دبلوماسيا
text	طردت بيرو دبلوماسيا بوليفيا.
is	PER expels_diplomats_of BOL
frame	expels_diplomats_of/16	source=nsubj	target=obj	content=noun:دبلوماسيين
text	أبعدت كينيا خمسة دبلوماسيين أوغنديين.
is	KEN expels_diplomats_of UGA
frame	expels_diplomats_of/17500	source=nsubj	target=obj	content=noun:سفراء
text	قررت كندا وكينيا طرد سفراء نيبال.
is	CAN expels_diplomats_of NPL
is	KEN expels_diplomats_of NPL
frame	expels_diplomats_of/17	source=nsubj	target=obj	content=noun:ملحق
text	أبعدت فنلندا الملحق العسكري السويدي.
is	FIN expels_diplomats_of SWE
frame	expels_diplomats_of/6004	source=nsubj	target=obj	content=noun:مراقبين
text	طردت كندا مراقبين نرويجيين.
is	CAN expels_diplomats_of NOR
frame	expels_diplomats_of/6005	source=nsubj	target=obj	content=noun:مفتشين
text	طردت الهند مفتشين يابانيين.
is	IND expels_diplomats_of JPN
text	قررت كندا طرد السفير النرويجي.
is	CAN expels_diplomats_of NOR
text	أعلنت كينيا إبعاد دبلوماسيين أوغنديين.
is	KEN announces -
is	KEN expels_diplomats_of UGA
frame	expels_diplomats_of/6009	source=nsubj	target=obj	content=noun:قائم
text	طردت كندا القائم بالأعمال النرويجي.
is	CAN expels_diplomats_of NOR
frame	expels_diplomats_of/6010	source=nsubj	target=obj	content=noun:قنصل
text	طردت كينيا القنصل الأوغندي.
is	KEN expels_diplomats_of UGA
frame	expels_diplomats_of/6011	source=nsubj	target=obj	content=noun:سفيرة
text	أبعدت الهند السفيرة النيبالية.
is	IND expels_diplomats_of NPL
frame	expels_diplomats_of/6012	source=nsubj	target=obj	content=noun:سفراء
text	طردت بيرو سفراء تشيلي وبوليفيا.
is	PER expels_diplomats_of CHL
is	PER expels_diplomats_of BOL

predicate	persona_non_grata
verb	اعتبر	يعتبر
verb	أعلن	يعلن
frame	expels_diplomats_of/18	source=nsubj	target=obj	content=noun:مرغوب
text	اعتبرت كندا السفير النرويجي شخصا غير مرغوب فيه.
is	CAN expels_diplomats_of NOR

predicate	close_embassy
verb	أغلق	يغلق
verb	غلق	يغلق
verb	أقفل	يقفل
verb	أوصد	يوصد
verb	علق	يعلق
verb	أخلى	يخلي
noun	إغلاق	obj=ل
noun	غلق	obj=ل
noun	إقفال	obj=ل
frame	expels_diplomats_of/19	source=nsubj	target=obl:في	content=noun:سفارة
text	أغلقت كندا سفارتها في نيبال.
is	CAN expels_diplomats_of NPL
frame	expels_diplomats_of/20	source=nsubj	target=obl:لدى	content=noun:سفارة
text	أغلقت كينيا سفارتها لدى أوغندا.
is	KEN expels_diplomats_of UGA
frame	expels_diplomats_of/21	source=nsubj	target=obj	content=noun:سفارة
text	أغلقت الهند السفارة الدنماركية.
is	IND expels_diplomats_of DNK
frame	expels_diplomats_of/22	source=nsubj	target=obl:في	content=noun:قنصلية
text	أغلقت بيرو قنصليتها في بوليفيا.
is	PER expels_diplomats_of BOL
frame	reduces_relations_with/3	source=nsubj	target=obl:مع	content=noun:حدود
text	أغلقت كينيا حدودها مع الصومال.
is	KEN reduces_relations_with SOM
frame	reduces_relations_with/4	source=nsubj	target=obl:أمام	content=noun:حدود
text	أغلقت اليابان حدودها أمام المسافرين الهنود.
is	JPN reduces_relations_with IND
frame	reduces_relations_with/5	source=nsubj	target=obl:أمام	content=noun:مجال
text	أغلقت كندا مجالها الجوي أمام الطائرات النرويجية.
is	CAN reduces_relations_with NOR
frame	reduces_relations_with/6	source=nsubj	target=obl:أمام	content=noun:أجواء
text	أغلقت الهند أجواءها أمام الطائرات النيبالية.
is	IND reduces_relations_with NPL
frame	reduces_relations_with/7	source=nsubj	target=obl:مع	content=noun:معبر
text	أغلق المغرب المعبر مع إسبانيا.
is	MAR reduces_relations_with ESP
frame	reduces_relations_with/8	source=nsubj	target=obl:مع	content=noun:معبرا
text	أغلقت كينيا معبرا حدوديا مع أوغندا.
is	KEN reduces_relations_with UGA
frame	reduces_relations_with/9	source=nsubj	target=obl:مع	content=noun:منفذ
text	أغلقت كندا المنفذ البري مع الولايات المتحدة.
is	CAN reduces_relations_with USA
frame	reduces_relations_with/10	source=nsubj	target=obl:مع	content=noun:جسر
text	أغلقت زامبيا الجسر مع زيمبابوي.
is	ZMB reduces_relations_with ZWE
frame	reduces_relations_with/11	source=nsubj	target=obl:مع	content=noun:جسرا
text	أغلقت بيرو جسرا حدوديا مع بوليفيا.
is	PER reduces_relations_with BOL
frame	reduces_relations_with/9401	source=nsubj	target=obj!	content=noun:معابر
text	أغلقت كينيا معابر الصومال.
is	KEN reduces_relations_with SOM
frame	reduces_relations_with/6000	source=nsubj	target=obl:مع	content=noun:معابر
text	أقفلت كينيا المعابر مع أوغندا.
is	KEN reduces_relations_with UGA
frame	reduces_relations_with/6001	source=nsubj	target=obl:أمام	content=noun:معابر
text	أغلقت الهند المعابر أمام التجار النيباليين.
is	IND reduces_relations_with NPL
text	قررت كندا إغلاق سفارتها في نيبال.
is	CAN expels_diplomats_of NPL

predicate	impose_sanctions
light	فرض	يفرض	عقوبة	obj=على	obj=ضد	obj=بحق
light	شدد	يشدد	عقوبة	obj=على	obj=ضد	obj=بحق
light	وسع	يوسع	عقوبة	obj=على	obj=ضد	obj=بحق
light	جدد	يجدد	عقوبة	obj=على	obj=ضد	obj=بحق
light	مدد	يمدد	عقوبة	obj=على	obj=ضد	obj=بحق
light	أقر	يقر	عقوبة	obj=على	obj=ضد	obj=بحق
light	اتخذ	يتخذ	عقوبة	obj=على	obj=ضد	obj=بحق
light	تبنى	يتبنى	عقوبة	obj=على	obj=ضد	obj=بحق
light	أعلن	يعلن	عقوبة	obj=على	obj=ضد	obj=بحق
light	كثف	يكثف	عقوبة	obj=على	obj=ضد	obj=بحق
light	اتفق	يتفق	عقوبة	prep=على	obj=على	obj=ضد	obj=بحق
light	وافق	يوافق	عقوبة	prep=على	obj=على	obj=ضد	obj=بحق
light	صادق	يصادق	عقوبة	prep=على	obj=على	obj=ضد	obj=بحق
light	توافق	يتوافق	عقوبة	prep=على	obj=على	obj=ضد	obj=بحق
light	اعتمد	يعتمد	عقوبة	obj=على	obj=ضد	obj=بحق
light	فرض	يفرض	حظر	obj=على	obj=ضد
light	شدد	يشدد	حظر	obj=على	obj=ضد
light	جدد	يجدد	حظر	obj=على	obj=ضد
light	مدد	يمدد	حظر	obj=على	obj=ضد
light	فرض	يفرض	حصار	obj=على
light	فرض	يفرض	رسم	plural=رسوم	obj=على
light	زاد	يزيد	رسم	plural=رسوم	obj=على
light	رفع	يرفع	رسم	plural=رسوم	obj=على
light	فرض	يفرض	تعرفة	obj=على
light	زاد	يزيد	تعرفة	obj=على
light	رفع	يرفع	تعرفة	obj=على
noun	عقوبة	plural=عقوبات	obj=على	obj=ضد
noun	حظر أسلحة	obj=على
noun	حظر سلاح	obj=على
noun	حظر السلاح	obj=على
noun	حظر جوي	obj=على	obj=فوق
frame	imposes_sanctions_on/1	source=nsubj	target=obj	block=noun:إعدام	block=noun:سجن
text	فرضت كندا عقوبات اقتصادية على النرويج.
is	CAN imposes_sanctions_on NOR
text	فرضت كندا حصارا تجاريا على النرويج.
is	CAN imposes_sanctions_on NOR
text	الاتحاد الأوروبي يمدد عقوباته ضد بيلاروسيا.
is	EU imposes_sanctions_on BLR
text	العقوبات الهندية على نيبال سارية.
is	IND imposes_sanctions_on NPL
text	وفرضت البرازيل حظرا على السفن البيروفية.
is	BRA imposes_sanctions_on PER
text	فرضت المكسيك رسوما جمركية على شركات كورية جنوبية.
is	MEX imposes_sanctions_on KOR
text	لم تفرض اليابان عقوبات على الفلبين.
is	JPN imposes_sanctions_on PHL negative

predicate	embargo_trade
noun	وقف تصدير
noun	وقف استيراد
noun	وقف صادرات
noun	وقف واردات
light	حظر	يحظر	استيراد
light	منع	يمنع	استيراد
light	أوقف	يوقف	استيراد
light	علق	يعلق	استيراد
light	حظر	يحظر	تصدير
light	منع	يمنع	تصدير
light	أوقف	يوقف	تصدير
light	علق	يعلق	تصدير
light	حظر	يحظر	واردات
light	منع	يمنع	واردات
light	أوقف	يوقف	واردات
light	علق	يعلق	واردات
light	حظر	يحظر	صادرات
light	منع	يمنع	صادرات
light	أوقف	يوقف	صادرات
light	علق	يعلق	صادرات
light	قيد	يقيد	استيراد
light	جمد	يجمد	استيراد
light	قيد	يقيد	تصدير
light	جمد	يجمد	تصدير
light	قيد	يقيد	واردات
light	جمد	يجمد	واردات
light	قيد	يقيد	صادرات
light	جمد	يجمد	صادرات
frame	imposes_sanctions_on/2	source=nsubj	target=obl:من
text	حظرت كندا استيراد الأسماك من النرويج.
is	CAN imposes_sanctions_on NOR
frame	imposes_sanctions_on/3	source=nsubj	target=obl:إلى
text	أوقفت الهند تصدير الأرز إلى بنغلادش.
is	IND imposes_sanctions_on BGD
frame	imposes_sanctions_on/9400	source=nsubj	target=obj!
text	حظرت النرويج استيراد النفط الكيني.
is	NOR imposes_sanctions_on KEN
text	أوقفت كندا استيراد اللحوم البرازيلية.
is	CAN imposes_sanctions_on BRA
frame	imposes_sanctions_on/4	source=nsubj
text	علقت كينيا استيراد السكر.
is	KEN imposes_sanctions_on -
text	قيدت اليابان تصدير الرقائق إلى الهند.
is	JPN imposes_sanctions_on IND
text	قررت كندا وقف تصدير القمح إلى النرويج.
is	CAN imposes_sanctions_on NOR
text	قررت كينيا وقف استيراد السكر من أوغندا.
is	KEN imposes_sanctions_on UGA

predicate	punish
verb	عاقب	يعاقب
verb	قاصص	يقاصص
noun	معاقبة	obj=ل
frame	imposes_sanctions_on/5	source=nsubj	target=obj
text	عاقبت كندا مصارف نرويجية.
is	CAN imposes_sanctions_on NOR
text	الهند تعاقب نيبال على موقفها.
is	IND imposes_sanctions_on NPL
text	قاصصت كينيا شركات أوغندية.
is	KEN imposes_sanctions_on UGA

predicate	freeze_assets
verb	جمد	يجمد
verb	احتجز	يحتجز
noun	تجميد	obj=ل
frame	imposes_sanctions_on/6	source=nsubj	target=obj	content=noun:أصول
text	جمدت كندا أصول شركات نرويجية.
is	CAN imposes_sanctions_on NOR
frame	imposes_sanctions_on/7	source=nsubj	target=obj	content=noun:أرصدة
text	جمدت فرنسا أرصدة تابعة لمالي.
is	FRA imposes_sanctions_on MLI
text	جمدت سويسرا أرصدة ليبية.
is	CHE imposes_sanctions_on LBY
frame	imposes_sanctions_on/8	source=nsubj	target=obj	content=noun:أموال
text	جمدت بنما أموال شركات كوبية.
is	PAN imposes_sanctions_on CUB
frame	imposes_sanctions_on/9	source=nsubj	target=obj	content=noun:حسابات
text	جمدت الهند حسابات نيبالية.
is	IND imposes_sanctions_on NPL
frame	imposes_sanctions_on/10	source=nsubj	target=obj	content=noun:ممتلكات
text	جمدت كينيا ممتلكات صومالية.
is	KEN imposes_sanctions_on SOM
text	قررت سويسرا تجميد أموال شركات نيبالية.
is	CHE imposes_sanctions_on NPL

# Sanctions that reach somebody are imposed on him by those whose they are.
predicate	sanctions_reach
verb	شمل	يشمل
verb	استهدف	يستهدف
verb	طال	يطال
verb	مس	يمس
frame	imposes_sanctions_on/22010	source=nsubj	target=obj	content=nsubj:عقوبات
text	تستهدف العقوبات الكندية كينيا.
is	CAN imposes_sanctions_on KEN
text	شملت العقوبات الكندية كينيا.
is	CAN imposes_sanctions_on KEN
text	العقوبات الكندية الجديدة تطال نيبال.
is	CAN imposes_sanctions_on NPL

predicate	blacklist
verb	أدرج	يدرج
verb	وضع	يضع
noun	إدراج	obj=ل
frame	imposes_sanctions_on/11	source=nsubj	target=obj	content=obl:على:قائمة
text	أدرجت كندا شركات نرويجية على قائمة العقوبات.
is	CAN imposes_sanctions_on NOR
frame	imposes_sanctions_on/12	source=nsubj	target=obj	content=obl:في:قائمة
text	وضعت الهند مصارف نيبالية في القائمة السوداء.
is	IND imposes_sanctions_on NPL
frame	imposes_sanctions_on/13	source=nsubj	target=obj	content=obl:على:لائحة
text	أدرجت كينيا جماعة صومالية على لائحة الإرهاب.
is	KEN imposes_sanctions_on SOM

predicate	boycott
verb	قاطع	يقاطع
noun	مقاطعة	obj=ل
light	أعلن	يعلن	مقاطعة	obj=ل	obj=ضد
light	قرر	يقرر	مقاطعة	obj=ل
frame	none/212	source=nsubj?	content=noun:خطاب
text	قاطع الجمهور الكندي خطاب المدير بالتصفيق.
is	nothing
frame	boycotts/1	source=nsubj	target=obj
text	قاطعت كندا البضائع النرويجية.
is	CAN boycotts NOR
text	الهند تقاطع اجتماعات نيبال.
is	IND boycotts NPL
text	أعلن التجار الكينيون مقاطعة للشركات الأوغندية.
is	KEN boycotts UGA
is	KEN announces -

predicate	halt_negotiations
light	علق	يعلق	مفاوضات	obj=مع
light	أوقف	يوقف	مفاوضات	obj=مع
light	قطع	يقطع	مفاوضات	obj=مع
light	جمد	يجمد	مفاوضات	obj=مع
light	أنهى	ينهي	مفاوضات	obj=مع
light	ألغى	يلغي	مفاوضات	obj=مع
light	علق	يعلق	مفاوضة	obj=مع
light	أوقف	يوقف	مفاوضة	obj=مع
light	قطع	يقطع	مفاوضة	obj=مع
light	جمد	يجمد	مفاوضة	obj=مع
light	أنهى	ينهي	مفاوضة	obj=مع
light	ألغى	يلغي	مفاوضة	obj=مع
light	علق	يعلق	محادثات	obj=مع
light	أوقف	يوقف	محادثات	obj=مع
light	قطع	يقطع	محادثات	obj=مع
light	جمد	يجمد	محادثات	obj=مع
light	أنهى	ينهي	محادثات	obj=مع
light	ألغى	يلغي	محادثات	obj=مع
light	علق	يعلق	مباحثات	obj=مع
light	أوقف	يوقف	مباحثات	obj=مع
light	قطع	يقطع	مباحثات	obj=مع
light	جمد	يجمد	مباحثات	obj=مع
light	أنهى	ينهي	مباحثات	obj=مع
light	ألغى	يلغي	مباحثات	obj=مع
light	علق	يعلق	حوار	obj=مع
light	أوقف	يوقف	حوار	obj=مع
light	قطع	يقطع	حوار	obj=مع
light	جمد	يجمد	حوار	obj=مع
light	أنهى	ينهي	حوار	obj=مع
light	ألغى	يلغي	حوار	obj=مع
light	علق	يعلق	مشاورات	obj=مع
light	أوقف	يوقف	مشاورات	obj=مع
light	قطع	يقطع	مشاورات	obj=مع
light	جمد	يجمد	مشاورات	obj=مع
light	أنهى	ينهي	مشاورات	obj=مع
light	ألغى	يلغي	مشاورات	obj=مع
light	علق	يعلق	اتصال	obj=مع
light	أوقف	يوقف	اتصال	obj=مع
light	قطع	يقطع	اتصال	obj=مع
light	جمد	يجمد	اتصال	obj=مع
light	أنهى	ينهي	اتصال	obj=مع
light	ألغى	يلغي	اتصال	obj=مع
light	علق	يعلق	تفاوض	obj=مع
light	أوقف	يوقف	تفاوض	obj=مع
light	قطع	يقطع	تفاوض	obj=مع
light	جمد	يجمد	تفاوض	obj=مع
light	أنهى	ينهي	تفاوض	obj=مع
light	ألغى	يلغي	تفاوض	obj=مع
light	علق	يعلق	مفاوضات سلام	obj=مع
light	أوقف	يوقف	مفاوضات سلام	obj=مع
light	قطع	يقطع	مفاوضات سلام	obj=مع
light	جمد	يجمد	مفاوضات سلام	obj=مع
light	أنهى	ينهي	مفاوضات سلام	obj=مع
light	ألغى	يلغي	مفاوضات سلام	obj=مع
noun	تعليق مفاوضات	obj=مع
noun	تعليق المفاوضات	obj=مع
noun	وقف المفاوضات	obj=مع
noun	قطع المفاوضات	obj=مع
noun	وقف محادثات	obj=مع
noun	وقف المحادثات	obj=مع
noun	وقف مفاوضات	obj=مع
noun	وقف مباحثات	obj=مع
noun	وقف المباحثات	obj=مع
noun	وقف حوار	obj=مع
noun	وقف الحوار	obj=مع
noun	وقف مشاورات	obj=مع
noun	وقف المشاورات	obj=مع
noun	تعليق محادثات	obj=مع
noun	تعليق المحادثات	obj=مع
noun	تعليق مباحثات	obj=مع
noun	تعليق المباحثات	obj=مع
noun	تعليق حوار	obj=مع
noun	تعليق الحوار	obj=مع
noun	تعليق مشاورات	obj=مع
noun	تعليق المشاورات	obj=مع
noun	قطع محادثات	obj=مع
noun	قطع المحادثات	obj=مع
noun	قطع مفاوضات	obj=مع
noun	قطع مباحثات	obj=مع
noun	قطع المباحثات	obj=مع
noun	قطع حوار	obj=مع
noun	قطع الحوار	obj=مع
noun	قطع مشاورات	obj=مع
noun	قطع المشاورات	obj=مع
noun	إنهاء محادثات	obj=مع
noun	إنهاء المحادثات	obj=مع
noun	إنهاء مفاوضات	obj=مع
noun	إنهاء مباحثات	obj=مع
noun	إنهاء المباحثات	obj=مع
noun	إنهاء حوار	obj=مع
noun	إنهاء الحوار	obj=مع
noun	إنهاء مشاورات	obj=مع
noun	إنهاء المشاورات	obj=مع
noun	تجميد محادثات	obj=مع
noun	تجميد المحادثات	obj=مع
noun	تجميد مفاوضات	obj=مع
noun	تجميد مباحثات	obj=مع
noun	تجميد المباحثات	obj=مع
noun	تجميد حوار	obj=مع
noun	تجميد الحوار	obj=مع
noun	تجميد مشاورات	obj=مع
noun	تجميد المشاورات	obj=مع
frame	halts_negotiations_with/1	source=nsubj	target=obj
text	علقت كندا مفاوضاتها مع النرويج.
is	CAN halts_negotiations_with NOR
text	الحكومة الكينية تقطع الحوار مع أوغندا.
is	KEN halts_negotiations_with UGA
text	وجمدت بيرو وبوليفيا المحادثات مع تشيلي.
is	PER halts_negotiations_with CHL
is	BOL halts_negotiations_with CHL
text	أعلنت كندا وقف محادثاتها مع الهند.
is	CAN announces -
is	CAN halts_negotiations_with IND

predicate	withdraw_recognition
light	سحب	يسحب	اعتراف	obj=ب
frame	reduces_relations_with/21	source=nsubj	target=obj
text	سحبت النرويج اعترافها بحكومة مالي.
is	NOR reduces_relations_with MLI.GOV

predicate	suspend_participation
light	علق	يعلق	مفاوضات	prep=في	obj=مع
light	علق	يعلق	محادثات	prep=في	obj=مع
light	علق	يعلق	حوار	prep=في	obj=مع
light	علق	يعلق	مباحثات	prep=في	obj=مع
light	علق	يعلق	مشاورات	prep=في	obj=مع
light	جمد	يجمد	مفاوضات	prep=في	obj=مع
light	جمد	يجمد	محادثات	prep=في	obj=مع
light	جمد	يجمد	حوار	prep=في	obj=مع
light	جمد	يجمد	مباحثات	prep=في	obj=مع
light	جمد	يجمد	مشاورات	prep=في	obj=مع
light	أوقف	يوقف	مفاوضات	prep=في	obj=مع
light	أوقف	يوقف	محادثات	prep=في	obj=مع
light	أوقف	يوقف	حوار	prep=في	obj=مع
light	أوقف	يوقف	مباحثات	prep=في	obj=مع
light	أوقف	يوقف	مشاورات	prep=في	obj=مع
light	أنهى	ينهي	مفاوضات	prep=في	obj=مع
light	أنهى	ينهي	محادثات	prep=في	obj=مع
light	أنهى	ينهي	حوار	prep=في	obj=مع
light	أنهى	ينهي	مباحثات	prep=في	obj=مع
light	أنهى	ينهي	مشاورات	prep=في	obj=مع
light	قطع	يقطع	مفاوضات	prep=في	obj=مع
light	قطع	يقطع	محادثات	prep=في	obj=مع
light	قطع	يقطع	حوار	prep=في	obj=مع
light	قطع	يقطع	مباحثات	prep=في	obj=مع
light	قطع	يقطع	مشاورات	prep=في	obj=مع
light	ألغى	يلغي	مفاوضات	prep=في	obj=مع
light	ألغى	يلغي	محادثات	prep=في	obj=مع
light	ألغى	يلغي	حوار	prep=في	obj=مع
light	ألغى	يلغي	مباحثات	prep=في	obj=مع
light	ألغى	يلغي	مشاورات	prep=في	obj=مع
frame	halts_negotiations_with/9400	source=nsubj	target=obj?	content=noun:مشاركة
text	علقت النرويج مشاركتها في المفاوضات مع بوليفيا.
is	NOR halts_negotiations_with BOL
text	جمدت كندا مشاركتها في الحوار.
is	CAN halts_negotiations_with -

predicate	suspend_membership
verb	علق	يعلق
verb	جمد	يجمد
frame	reduces_relations_with/9400	source=nsubj	content=obj:مشاركة
text	علقت بولندا مشاركتها في اللجنة.
is	POL reduces_relations_with -

predicate	leave_talks
light	انسحب	ينسحب	مفاوضات	prep=من	obj=مع
light	انسحب	ينسحب	مفاوضة	prep=من	obj=مع
light	انسحب	ينسحب	محادثات	prep=من	obj=مع
light	انسحب	ينسحب	مباحثات	prep=من	obj=مع
light	انسحب	ينسحب	حوار	prep=من	obj=مع
light	انسحب	ينسحب	مشاورات	prep=من	obj=مع
light	انسحب	ينسحب	اجتماع	prep=من	obj=مع
light	انسحب	ينسحب	قمة	prep=من	obj=مع
light	انسحب	ينسحب	جلسة	prep=من	obj=مع
frame	halts_negotiations_with/2	source=nsubj	target=obj
text	انسحبت كينيا من المفاوضات مع أوغندا.
is	KEN halts_negotiations_with UGA
text	انسحب الوفد الهندي من المحادثات مع نيبال.
is	IND halts_negotiations_with NPL
text	انسحب الوفد المغربي من الاجتماع.
is	MAR halts_negotiations_with -

predicate	halt_aid
light	علق	يعلق	خدمة	plural=خدمات	obj=إلى	obj=ل	obj=عن
light	علق	يعلق	مساعدة	obj=إلى	obj=ل	obj=عن
light	أوقف	يوقف	مساعدة	obj=إلى	obj=ل	obj=عن
light	قطع	يقطع	مساعدة	obj=إلى	obj=ل	obj=عن
light	جمد	يجمد	مساعدة	obj=إلى	obj=ل	obj=عن
light	خفض	يخفض	مساعدة	obj=إلى	obj=ل	obj=عن
light	ألغى	يلغي	مساعدة	obj=إلى	obj=ل	obj=عن
light	حجب	يحجب	مساعدة	obj=إلى	obj=ل	obj=عن
light	قلص	يقلص	مساعدة	obj=إلى	obj=ل	obj=عن
light	علق	يعلق	معونة	obj=إلى	obj=ل	obj=عن
light	أوقف	يوقف	معونة	obj=إلى	obj=ل	obj=عن
light	قطع	يقطع	معونة	obj=إلى	obj=ل	obj=عن
light	جمد	يجمد	معونة	obj=إلى	obj=ل	obj=عن
light	خفض	يخفض	معونة	obj=إلى	obj=ل	obj=عن
light	ألغى	يلغي	معونة	obj=إلى	obj=ل	obj=عن
light	حجب	يحجب	معونة	obj=إلى	obj=ل	obj=عن
light	قلص	يقلص	معونة	obj=إلى	obj=ل	obj=عن
light	علق	يعلق	دعم	obj=إلى	obj=ل	obj=عن
light	أوقف	يوقف	دعم	obj=إلى	obj=ل	obj=عن
light	قطع	يقطع	دعم	obj=إلى	obj=ل	obj=عن
light	جمد	يجمد	دعم	obj=إلى	obj=ل	obj=عن
light	خفض	يخفض	دعم	obj=إلى	obj=ل	obj=عن
light	ألغى	يلغي	دعم	obj=إلى	obj=ل	obj=عن
light	حجب	يحجب	دعم	obj=إلى	obj=ل	obj=عن
light	قلص	يقلص	دعم	obj=إلى	obj=ل	obj=عن
light	علق	يعلق	تمويل	obj=إلى	obj=ل	obj=عن
light	أوقف	يوقف	تمويل	obj=إلى	obj=ل	obj=عن
light	قطع	يقطع	تمويل	obj=إلى	obj=ل	obj=عن
light	جمد	يجمد	تمويل	obj=إلى	obj=ل	obj=عن
light	خفض	يخفض	تمويل	obj=إلى	obj=ل	obj=عن
light	ألغى	يلغي	تمويل	obj=إلى	obj=ل	obj=عن
light	حجب	يحجب	تمويل	obj=إلى	obj=ل	obj=عن
light	قلص	يقلص	تمويل	obj=إلى	obj=ل	obj=عن
light	علق	يعلق	إعانة	obj=إلى	obj=ل	obj=عن
light	أوقف	يوقف	إعانة	obj=إلى	obj=ل	obj=عن
light	قطع	يقطع	إعانة	obj=إلى	obj=ل	obj=عن
light	جمد	يجمد	إعانة	obj=إلى	obj=ل	obj=عن
light	خفض	يخفض	إعانة	obj=إلى	obj=ل	obj=عن
light	ألغى	يلغي	إعانة	obj=إلى	obj=ل	obj=عن
light	حجب	يحجب	إعانة	obj=إلى	obj=ل	obj=عن
light	قلص	يقلص	إعانة	obj=إلى	obj=ل	obj=عن
light	علق	يعلق	إمداد	obj=إلى	obj=ل	obj=عن
light	أوقف	يوقف	إمداد	obj=إلى	obj=ل	obj=عن
light	قطع	يقطع	إمداد	obj=إلى	obj=ل	obj=عن
light	جمد	يجمد	إمداد	obj=إلى	obj=ل	obj=عن
light	خفض	يخفض	إمداد	obj=إلى	obj=ل	obj=عن
light	ألغى	يلغي	إمداد	obj=إلى	obj=ل	obj=عن
light	حجب	يحجب	إمداد	obj=إلى	obj=ل	obj=عن
light	قلص	يقلص	إمداد	obj=إلى	obj=ل	obj=عن
light	علق	يعلق	تزويد
light	أوقف	يوقف	تزويد
light	قطع	يقطع	تزويد
light	جمد	يجمد	تزويد
light	ألغى	يلغي	تزويد
light	علق	يعلق	تسليح
light	أوقف	يوقف	تسليح
light	قطع	يقطع	تسليح
light	جمد	يجمد	تسليح
light	ألغى	يلغي	تسليح
light	أنهى	ينهي	تزويد
light	أنهى	ينهي	تسليح
light	أنهى	ينهي	مساعدات	obj=إلى	obj=ل
light	أنهى	ينهي	دعم	obj=إلى	obj=ل
light	أنهى	ينهي	تمويل	obj=إلى	obj=ل
noun	قطع مساعدات	obj=عن
noun	وقف مساعدات	obj=إلى	obj=ل
noun	وقف المساعدات	obj=إلى	obj=ل
noun	تعليق المساعدات	obj=إلى	obj=ل
noun	قطع المساعدات	obj=عن
frame	halts_aid_to/1	source=nsubj	target=obj
text	عمدت منظمة الصحة العالمية إلى تعليق خدماتها في هايتي.
is	WHO halts_aid_to -
text	أوقفت كندا تزويد مالي بطائرات.
is	CAN halts_aid_to MLI
text	علقت النرويج مساعداتها إلى نيكاراغوا.
is	NOR halts_aid_to NIC
text	كندا توقف الدعم المالي لهايتي.
is	CAN halts_aid_to HTI
text	قطعت اليابان المعونات عن كوريا الشمالية.
is	JPN halts_aid_to PRK

predicate	blacklist_as
verb	صنف	يصنف
frame	imposes_sanctions_on/6000	source=nsubj	target=obj	content=noun:منظمة	content=noun:إرهابية
text	صنفت كندا حركة طالبان منظمة إرهابية.
is	CAN imposes_sanctions_on TALIBAN
frame	imposes_sanctions_on/6001	source=nsubj	target=obj	content=noun:جماعة	content=noun:إرهابية
text	صنفت كينيا حركة الشباب جماعة إرهابية.
is	KEN imposes_sanctions_on SHABAAB
frame	imposes_sanctions_on/6002	source=nsubj	target=obj	content=noun:تنظيم	content=noun:إرهابي
text	صنفت الهند حركة الشباب تنظيما إرهابيا.
is	IND imposes_sanctions_on SHABAAB
frame	imposes_sanctions_on/9800	source=nsubj	target=obj!	content=obl:ب:إرهابي
text	ألقت غانا القبض على قيادي من حركة الشباب التي تصنفها كينيا بـ«الإرهابية».
is	GHA arrests SHABAAB
is	KEN imposes_sanctions_on SHABAAB
frame	imposes_sanctions_on/9801	source=nsubj	target=obj!	content=noun:إرهابية
text	صنفت كينيا حركة الشباب إرهابية.
is	KEN imposes_sanctions_on SHABAAB

predicate	add_to_blacklist
verb	ضم	يضم
verb	أضاف	يضيف
verb	أدخل	يدخل
frame	imposes_sanctions_on/6003	source=nsubj	target=obj	content=obl:إلى:إرهاب
text	أدخلت الهند جماعة نيبالية إلى لائحة الإرهاب.
is	IND imposes_sanctions_on NPL

predicate	cut_supplies
verb	قطع	يقطع
verb	أوقف	يوقف
verb	حجب	يحجب
verb	منع	يمنع
noun	قطع	obj=ل
frame	imposes_sanctions_on/6004	source=nsubj	target=obl:عن	content=obj:غاز
text	قطعت كندا الغاز عن النرويج.
is	CAN imposes_sanctions_on NOR
frame	imposes_sanctions_on/6005	source=nsubj	target=obl:عن	content=obj:كهرباء
text	قطعت كينيا الكهرباء عن أوغندا.
is	KEN imposes_sanctions_on UGA
frame	imposes_sanctions_on/6006	source=nsubj	target=obl:عن	content=obj:مياه
text	منعت الهند المياه عن نيبال.
is	IND imposes_sanctions_on NPL
frame	imposes_sanctions_on/6007	source=nsubj	target=obl:عن	content=obj:نفط
text	حجبت بيرو النفط عن بوليفيا.
is	PER imposes_sanctions_on BOL
frame	imposes_sanctions_on/6008	source=nsubj	target=obl:عن	content=obj:وقود
text	قطعت اليابان الوقود عن الفلبين.
is	JPN imposes_sanctions_on PHL

predicate	ask_diplomats_to_leave
verb	طلب	يطلب
frame	expels_diplomats_of/6000	source=nsubj	target=obl:من	content=noun:مغادرة	content=obl:من:سفير	block=noun:قاعة	block=noun:مكان
text	طلبت كندا من السفير النرويجي مغادرة البلاد.
is	CAN expels_diplomats_of NOR
frame	expels_diplomats_of/6001	source=nsubj	target=obl:من	content=noun:مغادرة	content=obl:من:دبلوماسيين	block=noun:قاعة	block=noun:مكان
text	طلبت كينيا من دبلوماسيين أوغنديين مغادرة العاصمة.
is	KEN expels_diplomats_of UGA

predicate	order_diplomats_out
verb	أمر	يأمر
frame	expels_diplomats_of/6002	source=nsubj	target=obj	content=obl:ب:مغادرة	content=obj:سفير
text	أمرت الهند السفير النيبالي بالمغادرة.
is	IND expels_diplomats_of NPL
frame	expels_diplomats_of/6003	source=nsubj	target=obj	content=obl:ب:مغادرة	content=obj:دبلوماسيين
text	أمرت بيرو ثلاثة دبلوماسيين بوليفيين بالمغادرة.
is	PER expels_diplomats_of BOL

predicate	cut_arms_sales
verb	علق	يعلق
verb	أوقف	يوقف
verb	جمد	يجمد
verb	حظر	يحظر
verb	ألغى	يلغي
verb	منع	يمنع
noun	تعليق	obj=ل
noun	إيقاف	obj=ل
noun	تجميد	obj=ل
noun	حظر	obj=ل
frame	halts_aid_to/6000	source=nsubj	target=obl:إلى	content=obj:أسلحة
text	علقت كندا تسليم الأسلحة إلى النرويج.
is	CAN halts_aid_to NOR
frame	halts_aid_to/6001	source=nsubj	target=obl:ل	content=obj:أسلحة
text	أوقفت كينيا بيع الأسلحة لأوغندا.
is	KEN halts_aid_to UGA
frame	halts_aid_to/6002	source=nsubj	target=obl:إلى	content=obj:سلاح
text	جمدت الهند تسليم السلاح إلى نيبال.
is	IND halts_aid_to NPL

predicate	keep_hold_of_assets
verb	تحفظ	يتحفظ
frame	imposes_sanctions_on/6009	source=nsubj	target=obl:على	content=obl:على:أموال
text	تحفظت كندا على أموال شركات نرويجية.
is	CAN imposes_sanctions_on NOR
frame	imposes_sanctions_on/6010	source=nsubj	target=obl:على	content=obl:على:ممتلكات
text	تحفظت كينيا على ممتلكات أوغندية.
is	KEN imposes_sanctions_on UGA

predicate	embassy_closes
verb	أغلق	يغلق
verb	غلق	يغلق
verb	أقفل	يقفل
frame	reduces_relations_with/61060	source=nsubj	target=obl:في	content=nsubj:سفارة
text	أغلقت السفارة الكندية في مالي أبوابها.
is	CAN reduces_relations_with MLI
frame	reduces_relations_with/61061	source=nsubj	content=nsubj:سفارة
text	أقفلت السفارة السويدية أبوابها.
is	SWE reduces_relations_with -

predicate	suspend_flights
verb	علق	يعلق
verb	ألغى	يلغي
verb	حظر	يحظر
verb	أوقف	يوقف
noun	تعليق	obj=ل
noun	إلغاء	obj=ل
noun	حظر	obj=ل
noun	إيقاف	obj=ل
frame	reduces_relations_with/6002	source=nsubj	target=obl:إلى	content=obj:رحلات
text	علقت كندا رحلاتها الجوية إلى النرويج.
is	CAN reduces_relations_with NOR
frame	reduces_relations_with/6003	source=nsubj	target=obl:مع	content=obj:رحلات
text	أوقفت كينيا الرحلات الجوية مع الصومال.
is	KEN reduces_relations_with SOM
frame	reduces_relations_with/6007	source=nsubj	target=obl:من	content=obj:رحلات
text	أوقفت كندا الرحلات الجوية من النرويج.
is	CAN reduces_relations_with NOR

predicate	suffer_sanctions
light	تعرض	يتعرض	عقوبة	prep=ل	obj=من
light	خضع	يخضع	عقوبة	prep=ل	obj=من
light	عانى	يعاني	عقوبة	prep=من	obj=من
light	واجه	يواجه	عقوبة	obj=من
frame	imposes_sanctions_on/6011	target=nsubj	source=obj
text	تعرضت النرويج لعقوبات كندية.
is	CAN imposes_sanctions_on NOR
text	تواجه كينيا عقوبات من الاتحاد الأوروبي.
is	EU imposes_sanctions_on KEN

predicate	undo_tie
verb	فك	يفك
frame	breaks_relations_with/6000	source=nsubj	target=obl:مع	content=obj:ارتباط
text	فكت كندا ارتباطها مع النرويج.
is	CAN breaks_relations_with NOR
frame	breaks_relations_with/6001	source=nsubj	target=obl:ب	content=obj:ارتباط
text	فكت الهند ارتباطها بنيبال.
is	IND breaks_relations_with NPL

predicate	divest
verb	سحب	يسحب
frame	reduces_relations_with/6004	source=nsubj	target=obl:من	content=obj:استثمارات	block=obl:من:بورصة	block=obl:من:سوق
text	سحبت كندا استثماراتها من النرويج.
is	CAN reduces_relations_with NOR

predicate	cancel_invitation
light	سحب	يسحب	دعوة	obj=ل	obj=إلى
light	ألغى	يلغي	دعوة	obj=ل	obj=إلى
frame	reduces_relations_with/6005	source=nsubj	target=obj	block=obl:ل:لاعب
text	سحبت كندا دعوتها لرئيس النرويج.
is	CAN reduces_relations_with NOR

predicate	recall_delegation
verb	سحب	يسحب
verb	استدعى	يستدعي
frame	reduces_relations_with/6006	source=nsubj	target=obl:من	content=obj:وفد
text	سحبت كينيا وفدها من أوغندا.
is	KEN reduces_relations_with UGA
frame	expels_diplomats_of/6007	source=nsubj	target=obl:من	content=obj:قنصل
text	سحبت كندا القنصل العام من نيبال.
is	CAN expels_diplomats_of NPL
frame	expels_diplomats_of/6008	source=nsubj	target=obl:من	content=obj:ملحق
text	استدعت كندا ملحقها العسكري من نيبال.
is	CAN expels_diplomats_of NPL

predicate	order_out
light	أمر	يأمر	طرد	prep=ب
light	أمر	يأمر	ترحيل	prep=ب
light	أمر	يأمر	إبعاد	prep=ب
frame	expels/9620	source=nsubj	target=obj
text	أمرت محكمة كينية بترحيل صحافي كندي.
is	KEN expels CAN

predicate	shrink_mission
verb	قلص	يقلص
verb	خفض	يخفض
verb	سحب	يسحب
frame	reduces_relations_with/6008	source=nsubj	target=obl:في	content=noun:سفارة	block=noun:رسوم
text	قلصت كندا موظفي سفارتها في نيبال.
is	CAN reduces_relations_with NPL
frame	reduces_relations_with/6009	source=nsubj	target=obl:من	content=noun:سفارة	block=noun:رسوم
text	سحبت كينيا موظفي سفارتها من أوغندا.
is	KEN reduces_relations_with UGA
frame	reduces_relations_with/6010	source=nsubj	target=obl:في	content=noun:بعثة
text	خفضت الهند بعثتها الدبلوماسية في نيبال.
is	IND reduces_relations_with NPL

predicate	put_on_list
verb	صنف	يصنف
verb	أدرج	يدرج
frame	imposes_sanctions_on/7000	source=nsubj	target=obj	content=obl:على:قوائم
text	صنفت كندا شركة كينية على قوائم الإرهاب.
is	CAN imposes_sanctions_on KEN
frame	imposes_sanctions_on/7001	source=nsubj	target=obj	content=obl:على:قائمة
text	أدرجت النرويج جماعة كينية على قائمة الإرهاب.
is	NOR imposes_sanctions_on KEN
frame	imposes_sanctions_on/7002	source=nsubj	target=obj	content=obl:على:لائحة
text	صنفت اليابان شركة كينية على لائحة الإرهاب.
is	JPN imposes_sanctions_on KEN
frame	imposes_sanctions_on/9301	source=nsubj	target=obj	content=obl:ضمن:قائمة
text	أدرجت اليابان جماعة كينية ضمن قائمة الإرهاب.
is	JPN imposes_sanctions_on KEN
frame	imposes_sanctions_on/9302	source=nsubj	target=obj	content=obl:ضمن:لائحة
text	أدرجت اليابان جماعة كينية ضمن لائحة الإرهاب.
is	JPN imposes_sanctions_on KEN
frame	imposes_sanctions_on/7003	source=nsubj	target=obj	content=obl:ضمن:قوائم
text	صنفت النرويج جماعة كينية ضمن قوائم الإرهاب.
is	NOR imposes_sanctions_on KEN

predicate	withdraw_support
light	سحب	يسحب	دعم	obj=ل	obj=من	obj=عن
light	سحب	يسحب	مساندة	obj=ل	obj=من	obj=عن
light	سحب	يسحب	تأييد	obj=ل	obj=من	obj=عن
light	سحب	يسحب	غطاء	obj=عن
light	رفع	يرفع	غطاء	obj=عن
light	رفع	يرفع	دعم	obj=عن
light	أنهى	ينهي	دعم	obj=ل
light	أنهى	ينهي	مساندة	obj=ل
light	أوقف	يوقف	مساندة	obj=ل
frame	reduces_relations_with/8000	source=nsubj	target=obj
text	سحبت كندا دعمها للحكومة الكينية.
is	CAN reduces_relations_with KEN
text	قررت النرويج سحب مساندتها للحكومة الأوغندية.
is	NOR reduces_relations_with UGA

# Who leaves a body has withdrawn from no territory.
predicate	leave_body
verb	انسحب	ينسحب
verb	خرج	يخرج
frame	reduces_relations_with/9410	source=nsubj	target=obl:من!	content=obl:من:محكمة
text	انسحبت كينيا من المحكمة الجنائية الدولية.
is	KEN reduces_relations_with ICC
frame	reduces_relations_with/9411	source=nsubj	target=obl:من!	content=obl:من:منظمة
text	انسحبت كندا من منظمة الصحة العالمية.
is	CAN reduces_relations_with WHO
frame	reduces_relations_with/9412	source=nsubj	target=obl:من!	content=obl:من:اتحاد
text	انسحبت كينيا من الاتحاد الأفريقي.
is	KEN reduces_relations_with AU
frame	reduces_relations_with/9414	source=nsubj	target=obl:من!	content=obl:من:جامعة
text	انسحبت مالطا من جامعة الدول العربية.
is	MLT reduces_relations_with LAS
frame	reduces_relations_with/9415	source=nsubj	target=obl:من!	content=obl:من:حلف
text	انسحبت النرويج من حلف شمال الأطلسي.
is	NOR reduces_relations_with NATO

predicate	stop_dealing
verb	أوقف	يوقف
verb	علق	يعلق
verb	قطع	يقطع
verb	حظر	يحظر
frame	reduces_relations_with/9420	source=nsubj	target=obl:مع	content=obj:تعامل
text	أوقفت كينيا التعامل مع شركة أوغندية.
is	KEN reduces_relations_with UGA

predicate	abandon_ally
verb	تخلى	يتخلى
noun	تخل
noun	تخلي
frame	reduces_relations_with/3301	source=nsubj	target=obl:عن!	block=obl:عن:صورة	block=obl:عن:حق	block=obl:عن:حلم	block=obl:عن:مبدأ	block=obl:عن:سياسة	block=obl:عن:سلاح	block=obl:عن:أسلحة	block=obl:عن:منصب	block=obl:عن:رئاسة	block=obl:عن:سلطة	block=obl:عن:نظام	block=obl:عن:جنسية	block=obl:عن:دور	block=obl:عن:فكرة	block=obl:عن:خطة	block=obl:عن:مشروع	block=obl:عن:شرط	block=obl:عن:مطلب	block=obl:عن:قرار	block=obl:عن:عضوية
text	تخلت كندا عن نيبال.
is	CAN reduces_relations_with NPL
text	يقلق تخلي كندا عن نيبال السكان.
is	CAN reduces_relations_with NPL

predicate	stay_away_in_protest
verb	غاب	يغيب
verb	تغيب	يتغيب
verb	تخلف	يتخلف
frame	boycotts/71000	source=nsubj	target=obl:على!	content=obl:عن:قمة	content=noun:احتجاجا
text	غابت كينيا عن القمة احتجاجا على تركيا.
is	KEN boycotts TUR
is	KEN protests_against TUR
frame	boycotts/71001	source=nsubj	target=obl:على!	content=obl:عن:اجتماع	content=noun:احتجاجا
text	غابت بولندا عن الاجتماع احتجاجا على كوبا.
is	POL boycotts CUB
is	POL protests_against CUB
frame	boycotts/71002	source=nsubj	target=obl:على!	content=obl:عن:مؤتمر	content=noun:احتجاجا
text	غابت النرويج عن المؤتمر احتجاجا على الهند.
is	NOR boycotts IND
is	NOR protests_against IND
frame	boycotts/71003	source=nsubj	target=obl:على!	content=obl:عن:جلسة	content=noun:احتجاجا
text	غابت تشيلي عن الجلسة احتجاجا على غانا.
is	CHL boycotts GHA
is	CHL protests_against GHA

predicate	walk_out_on
verb	انسحب	ينسحب
verb	خرج	يخرج
verb	غادر	يغادر
frame	boycotts/71004	source=nsubj	target=obl:خلال!	content=obl:من:قاعة
text	انسحب وفد اليابان من القاعة خلال كلمة رئيس روسيا.
is	JPN boycotts RUS
frame	boycotts/71005	source=nsubj	target=obl:أثناء!	content=obl:من:قاعة
text	انسحب وفد أوغندا من القاعة أثناء كلمة رئيس بلجيكا.
is	UGA boycotts BEL

predicate	stop_trade_flow
verb	أوقف	يوقف
verb	علق	يعلق
verb	قلص	يقلص
verb	خفض	يخفض
verb	قطع	يقطع
verb	حظر	يحظر
verb	أنهى	ينهي
verb	ألغى	يلغي
verb	جمد	يجمد
frame	reduces_relations_with/71000	source=nsubj	target=obl:إلى!	content=obj:ضخ
text	أوقفت تشيلي ضخ الغاز إلى بلجيكا.
is	CHL reduces_relations_with BEL
frame	reduces_relations_with/71005	source=nsubj	target=obl:إلى!	content=obj:توريد
text	أوقفت كينيا توريد الحبوب إلى روسيا.
is	KEN reduces_relations_with RUS
frame	reduces_relations_with/71009	source=nsubj	target=obl:إلى!	content=obj:شحنات
text	أوقفت اليابان شحنات الحبوب إلى الهند.
is	JPN reduces_relations_with IND
frame	reduces_relations_with/71010	source=nsubj	target=obl:إلى!	content=obj:رحلات
text	أوقفت أوغندا الرحلات الجوية إلى غانا.
is	UGA reduces_relations_with GHA
frame	reduces_relations_with/71011	source=nsubj	target=obl:مع!	content=obj:رحلات
text	أوقفت البرازيل الرحلات الجوية مع روسيا.
is	BRA reduces_relations_with RUS

predicate	classing_of
noun	تصنيف	obj=ل

predicate	take_back_offer
verb	سحب	يسحب
frame	rejects/58000	source=nsubj	content=obj:عرض
text	سحب رئيس الوزراء الكندي عرضه.
is	CAN rejects -
frame	rejects/58001	source=nsubj	content=obj:عرضا
text	سحب رئيس الوزراء الكندي عرضا بتقديم موعد الاقتراع.
is	CAN rejects -
frame	rejects/58002	source=nsubj	content=obj:اقتراح
text	سحب رئيس الوزراء الكندي اقتراحه.
is	CAN rejects -
frame	rejects/58003	source=nsubj	content=obj:ترشيح
text	سحب رئيس الوزراء الكندي ترشيحه.
is	CAN rejects -
