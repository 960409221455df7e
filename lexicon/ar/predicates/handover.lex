# Arabic predicates of people and things handed over between states and groups, and of what was received from somebody.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

# People who are wanted, handed to those who want them.
predicate	hand_over_wanted
verb	سلم	يسلم
verb	رحل	يرحل
noun	تسليم	obj=ل
frame	cooperates_judicially_with/71000	source=nsubj	target=obl:إلى!	content=noun:ضابطين
text	سلمت غانا ضابطين سابقين إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/71001	source=nsubj	target=obl:إلى!	content=noun:ضباطا
text	سلمت غانا ضباطا سابقين إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/71002	source=nsubj	target=obl:إلى!	content=noun:مطلوبين
text	سلمت غانا مطلوبين إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/71003	source=nsubj	target=obl:إلى!	content=noun:متهمين
text	سلمت غانا متهمين بالتزوير إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/71004	source=nsubj	target=obl:إلى!	content=noun:مجرمين
text	سلمت غانا مجرمين إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/71005	source=nsubj	target=obl:إلى!	content=noun:مجرم
text	سلمت غانا مجرم حرب إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/71006	source=nsubj	target=obl:إلى!	content=noun:إرهابيين
text	سلمت غانا إرهابيين إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/71007	source=nsubj	target=obl:إلى!	content=noun:متشددين
text	سلمت غانا متشددين إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/71008	source=nsubj	target=obl:إلى!	content=noun:متشددا
text	سلمت غانا متشددا إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/71009	source=nsubj	target=obl:إلى!	content=noun:قياديين
text	سلمت غانا قياديين سابقين إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/71010	source=nsubj	target=obl:إلى!	content=noun:مهربين
text	سلمت غانا مهربين إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/71011	source=nsubj	target=obl:إلى!	content=noun:قراصنة
text	سلمت غانا قراصنة إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/71012	source=nsubj	target=obl:إلى!	content=noun:مشتبها
text	سلمت غانا مشتبها به إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/71013	source=nsubj	target=obl:إلى!	content=noun:مشتبه
text	سلمت غانا ثلاثة مشتبه بهم إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/71014	source=nsubj	target=obl:إلى!	content=noun:جاسوسا
text	سلمت غانا جاسوسا إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/71015	source=nsubj	target=obl:إلى!	content=noun:جنرالا
text	سلمت غانا جنرالا سابقا إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/71016	source=nsubj	target=obl:إلى!	content=noun:عقيدا
text	سلمت غانا عقيدا سابقا إلى البرتغال.
is	GHA cooperates_judicially_with PRT
frame	cooperates_judicially_with/71017	source=nsubj	target=obl:إلى!	content=noun:معارضين
text	سلمت غانا معارضين إلى البرتغال.
is	GHA cooperates_judicially_with PRT

# People who go home.
predicate	hand_over_captives
verb	سلم	يسلم
verb	أعاد	يعيد
noun	تسليم	obj=ل
frame	returns/71018	source=nsubj	target=obl:إلى!	content=noun:جنديين
text	سلمت الهند جنديين إلى نيبال.
is	IND returns NPL
frame	returns/71019	source=nsubj	target=obj!	content=noun:جنديين
text	سلمت كندا كينيا جنديين.
is	CAN returns KEN
frame	returns/71020	source=nsubj	target=obl:إلى!	content=noun:جنود
text	سلمت الهند خمسة جنود إلى نيبال.
is	IND returns NPL
frame	returns/71021	source=nsubj	target=obj!	content=noun:جنود
text	سلمت كندا كينيا خمسة جنود.
is	CAN returns KEN
frame	returns/71022	source=nsubj	target=obl:إلى!	content=noun:جنديا
text	سلمت الهند عشرين جنديا إلى نيبال.
is	IND returns NPL
frame	returns/71023	source=nsubj	target=obj!	content=noun:جنديا
text	سلمت كندا كينيا عشرين جنديا.
is	CAN returns KEN
frame	returns/71024	source=nsubj	target=obl:إلى!	content=noun:طيارين
text	سلمت الهند طيارين إلى نيبال.
is	IND returns NPL
frame	returns/71025	source=nsubj	target=obj!	content=noun:طيارين
text	سلمت كندا كينيا طيارين.
is	CAN returns KEN
frame	returns/71026	source=nsubj	target=obl:إلى!	content=noun:بحارة
text	سلمت الهند سبعة بحارة إلى نيبال.
is	IND returns NPL
frame	returns/71027	source=nsubj	target=obj!	content=noun:بحارة
text	سلمت كندا كينيا سبعة بحارة.
is	CAN returns KEN
frame	returns/71028	source=nsubj	target=obl:إلى!	content=noun:بحارا
text	سلمت الهند عشرين بحارا إلى نيبال.
is	IND returns NPL
frame	returns/71029	source=nsubj	target=obj!	content=noun:بحارا
text	سلمت كندا كينيا عشرين بحارا.
is	CAN returns KEN
frame	returns/71030	source=nsubj	target=obl:إلى!	content=noun:صيادين
text	سلمت الهند صيادين إلى نيبال.
is	IND returns NPL
frame	returns/71031	source=nsubj	target=obj!	content=noun:صيادين
text	سلمت كندا كينيا صيادين.
is	CAN returns KEN
frame	returns/71032	source=nsubj	target=obl:إلى!	content=noun:صيادا
text	سلمت الهند عشرين صيادا إلى نيبال.
is	IND returns NPL
frame	returns/71033	source=nsubj	target=obj!	content=noun:صيادا
text	سلمت كندا كينيا عشرين صيادا.
is	CAN returns KEN
frame	returns/71034	source=nsubj	target=obl:إلى!	content=noun:أسيرين
text	سلمت الهند أسيرين إلى نيبال.
is	IND returns NPL
frame	returns/71035	source=nsubj	target=obj!	content=noun:أسيرين
text	سلمت كندا كينيا أسيرين.
is	CAN returns KEN
frame	returns/71036	source=nsubj	target=obl:إلى!	content=noun:سجناء
text	سلمت الهند سجناء إلى نيبال.
is	IND returns NPL
frame	returns/71037	source=nsubj	target=obj!	content=noun:سجناء
text	سلمت كندا كينيا سجناء.
is	CAN returns KEN
frame	returns/71038	source=nsubj	target=obl:إلى!	content=noun:معتقلين
text	سلمت الهند معتقلين إلى نيبال.
is	IND returns NPL
frame	returns/71039	source=nsubj	target=obj!	content=noun:معتقلين
text	سلمت كندا كينيا معتقلين.
is	CAN returns KEN
frame	returns/71040	source=nsubj	target=obl:إلى!	content=noun:محتجزين
text	سلمت الهند محتجزين إلى نيبال.
is	IND returns NPL
frame	returns/71041	source=nsubj	target=obj!	content=noun:محتجزين
text	سلمت كندا كينيا محتجزين.
is	CAN returns KEN
frame	returns/71042	source=nsubj	target=obl:إلى!	content=noun:محتجزا
text	سلمت الهند عشرين محتجزا إلى نيبال.
is	IND returns NPL
frame	returns/71043	source=nsubj	target=obj!	content=noun:محتجزا
text	سلمت كندا كينيا عشرين محتجزا.
is	CAN returns KEN
frame	returns/71044	source=nsubj	target=obl:إلى!	content=noun:طفلا
text	سلمت الهند عشرين طفلا إلى نيبال.
is	IND returns NPL
frame	returns/71045	source=nsubj	target=obj!	content=noun:طفلا
text	سلمت كندا كينيا عشرين طفلا.
is	CAN returns KEN
frame	returns/71046	source=nsubj	target=obl:إلى!	content=noun:أطفال
text	سلمت الهند ستة أطفال إلى نيبال.
is	IND returns NPL
frame	returns/71047	source=nsubj	target=obj!	content=noun:أطفال
text	سلمت كندا كينيا ستة أطفال.
is	CAN returns KEN
frame	returns/71048	source=nsubj	target=obl:إلى!	content=noun:أطفالا
text	سلمت الهند أطفالا إلى نيبال.
is	IND returns NPL
frame	returns/71049	source=nsubj	target=obj!	content=noun:أطفالا
text	سلمت كندا كينيا أطفالا.
is	CAN returns KEN
frame	returns/71050	source=nsubj	target=obl:إلى!	content=noun:يتيما
text	سلمت الهند عشرين يتيما إلى نيبال.
is	IND returns NPL
frame	returns/71051	source=nsubj	target=obj!	content=noun:يتيما
text	سلمت كندا كينيا عشرين يتيما.
is	CAN returns KEN
frame	returns/71052	source=nsubj	target=obl:إلى!	content=noun:رفات
text	سلمت الهند رفات بحار إلى نيبال.
is	IND returns NPL
frame	returns/71053	source=nsubj	target=obj!	content=noun:رفات
text	سلمت كندا كينيا رفات بحار.
is	CAN returns KEN
frame	returns/71054	source=nsubj	target=obl:إلى!	content=noun:جثماني
text	سلمت الهند جثماني صيادين إلى نيبال.
is	IND returns NPL
frame	returns/71055	source=nsubj	target=obj!	content=noun:جثماني
text	سلمت كندا كينيا جثماني صيادين.
is	CAN returns KEN
frame	returns/71056	source=nsubj	target=obl:إلى!	content=noun:جثامين
text	سلمت الهند جثامين صيادين إلى نيبال.
is	IND returns NPL
frame	returns/71057	source=nsubj	target=obj!	content=noun:جثامين
text	سلمت كندا كينيا جثامين صيادين.
is	CAN returns KEN

# Power and places, in whose hands they come.
predicate	hand_over_control
verb	سلم	يسلم
noun	تسليم	obj=ل
frame	yields/71058	source=nsubj	target=obl:إلى!	content=noun:سلطة
text	سلم الجيش الهندي السلطة إلى القوات النيبالية.
is	IND yields NPL
frame	yields/71059	source=nsubj	target=obl:إلى!	content=noun:ملف
text	سلم الجيش الهندي الملف الأمني إلى القوات النيبالية.
is	IND yields NPL
frame	yields/71060	source=nsubj	target=obl:إلى!	content=noun:مسؤولية
text	سلم الجيش الهندي المسؤولية الأمنية إلى القوات النيبالية.
is	IND yields NPL
frame	yields/71061	source=nsubj	target=obl:إلى!	content=noun:إدارة
text	سلم الجيش الهندي إدارة الميناء إلى القوات النيبالية.
is	IND yields NPL
frame	yields/71062	source=nsubj	target=obl:إلى!	content=noun:مقر
text	سلم الجيش الهندي المقر إلى القوات النيبالية.
is	IND yields NPL
frame	yields/71063	source=nsubj	target=obl:إلى!	content=noun:معبر
text	سلم الجيش الهندي المعبر إلى القوات النيبالية.
is	IND yields NPL
frame	yields/71064	source=nsubj	target=obl:إلى!	content=noun:معابر
text	سلم الجيش الهندي المعابر إلى القوات النيبالية.
is	IND yields NPL
frame	yields/71065	source=nsubj	target=obl:إلى!	content=noun:مطار
text	سلم الجيش الهندي المطار إلى القوات النيبالية.
is	IND yields NPL

# What came from somebody as aid.
predicate	receive_gift
verb	تسلم	يتسلم
verb	استلم	يستلم
verb	تلقى	يتلقى
verb	استقبل	يستقبل
frame	aids/71066	target=nsubj	source=obl:من!	content=noun:لقاحات
text	تسلمت كينيا لقاحات من اليابان.
is	JPN aids KEN
frame	aids/71067	target=nsubj	source=obl:من!	content=noun:لقاح
text	تسلمت كينيا مئة ألف جرعة لقاح من اليابان.
is	JPN aids KEN
frame	aids/71068	target=nsubj	source=obl:من!	content=noun:جرعة
text	تسلمت كينيا مليون جرعة من اليابان.
is	JPN aids KEN
frame	aids_militarily/71069	target=nsubj	source=obl:من!	content=noun:آلية
text	تسلمت كينيا عشرين آلية عسكرية من اليابان.
is	JPN aids_militarily KEN
frame	aids_militarily/71070	target=nsubj	source=obl:من!	content=noun:طائرات
text	تسلمت كينيا طائرات تدريب من اليابان.
is	JPN aids_militarily KEN
frame	aids_militarily/71071	target=nsubj	source=obl:من!	content=noun:مروحيات
text	تسلمت كينيا مروحيات من اليابان.
is	JPN aids_militarily KEN
frame	aids_militarily/71072	target=nsubj	source=obl:من!	content=noun:زوارق
text	تسلمت كينيا زوارق دورية من اليابان.
is	JPN aids_militarily KEN
frame	aids/71073	target=nsubj	source=obl:من!	content=noun:معدات
text	تسلمت كينيا معدات طبية من اليابان.
is	JPN aids KEN
frame	aids/71074	target=nsubj	source=obl:من!	content=noun:مساعدات
text	تسلمت كينيا مساعدات من اليابان.
is	JPN aids KEN
frame	aids/71075	target=nsubj	source=obl:من!	content=noun:شحنة
text	تسلمت كينيا شحنة من القمح من اليابان.
is	JPN aids KEN
frame	aids/71076	target=nsubj	source=obl:من!	content=noun:دفعة
text	تسلمت كينيا دفعة من القمح من اليابان.
is	JPN aids KEN
frame	aids_economically/71077	target=nsubj	source=obl:من!	content=noun:قمح
text	تسلمت كينيا القمح من اليابان.
is	JPN aids_economically KEN
frame	aids/71078	target=nsubj	source=obl:من!	content=noun:أدوية
text	تسلمت كينيا أدوية من اليابان.
is	JPN aids KEN
frame	aids_militarily/71079	target=nsubj	source=obl:من!	content=noun:مدرعات
text	تسلمت كينيا مدرعات من اليابان.
is	JPN aids_militarily KEN
frame	aids/71080	target=nsubj	source=obl:من!	content=noun:سيارات
text	تسلمت كينيا سيارات إسعاف من اليابان.
is	JPN aids KEN
frame	aids_militarily/71081	target=nsubj	source=obl:من!	content=noun:صواريخ
text	تسلمت كينيا صواريخ من اليابان.
is	JPN aids_militarily KEN
frame	aids_militarily/71082	target=nsubj	source=obl:من!	content=noun:ذخائر
text	تسلمت كينيا ذخائر من اليابان.
is	JPN aids_militarily KEN
frame	aids_economically/71083	target=nsubj	source=obl:من!	content=noun:قرضا
text	تسلمت كينيا قرضا من اليابان.
is	JPN aids_economically KEN
frame	aids_economically/71084	target=nsubj	source=obl:من!	content=noun:تبرعا
text	تسلمت كينيا تبرعا من اليابان.
is	JPN aids_economically KEN

# Papers that courts and services give each other.
predicate	hand_over_papers
verb	سلم	يسلم
verb	زود	يزود
noun	تسليم	obj=ل
frame	cooperates_judicially_with/71350	source=nsubj	target=obj!	content=noun:نسخة
text	سلمت النيابة الكندية السلطات الكينية نسخة من التحقيق.
is	CAN cooperates_judicially_with KEN
frame	cooperates_judicially_with/71351	source=nsubj	target=obl:إلى!	content=noun:نسخة
text	سلمت النيابة الكندية نسخة من التحقيق إلى السلطات الكينية.
is	CAN cooperates_judicially_with KEN
frame	cooperates_judicially_with/71352	source=nsubj	target=obj!	content=noun:وثائق
text	سلمت النيابة الكندية السلطات الكينية وثائق جديدة.
is	CAN cooperates_judicially_with KEN
frame	cooperates_judicially_with/71353	source=nsubj	target=obl:إلى!	content=noun:وثائق
text	سلمت النيابة الكندية وثائق جديدة إلى السلطات الكينية.
is	CAN cooperates_judicially_with KEN
frame	cooperates_judicially_with/71354	source=nsubj	target=obj!	content=noun:أدلة
text	سلمت النيابة الكندية السلطات الكينية أدلة جديدة.
is	CAN cooperates_judicially_with KEN
frame	cooperates_judicially_with/71355	source=nsubj	target=obl:إلى!	content=noun:أدلة
text	سلمت النيابة الكندية أدلة جديدة إلى السلطات الكينية.
is	CAN cooperates_judicially_with KEN
frame	cooperates_judicially_with/71358	source=nsubj	target=obj!	content=noun:ملف
text	سلمت النيابة الكندية السلطات الكينية ملف القضية.
is	CAN cooperates_judicially_with KEN
frame	cooperates_judicially_with/71360	source=nsubj	target=obj!	content=noun:قائمة
text	سلمت النيابة الكندية السلطات الكينية قائمة بالمطلوبين.
is	CAN cooperates_judicially_with KEN
frame	cooperates_judicially_with/71361	source=nsubj	target=obl:إلى!	content=noun:قائمة
text	سلمت النيابة الكندية قائمة بالمطلوبين إلى السلطات الكينية.
is	CAN cooperates_judicially_with KEN

# Land that is given back, or up, to another.
predicate	give_back_land
verb	أعاد	يعيد
verb	سلم	يسلم
verb	رد	يرد
frame	returns/77200	source=nsubj	target=obl:إلى!	content=noun:قرى
text	أعادت كينيا إلى غانا عشر قرى حدودية.
is	KEN returns GHA
frame	returns/77201	source=nsubj	target=obl:ل!	content=noun:قرى
text	سلمت كينيا لغانا عشر قرى حدودية.
is	KEN returns GHA
frame	returns/77202	source=nsubj	target=obl:إلى!	content=noun:قرية
text	أعادت كينيا إلى غانا قرية حدودية.
is	KEN returns GHA
frame	returns/77203	source=nsubj	target=obl:ل!	content=noun:قرية
text	سلمت كينيا لغانا قرية حدودية.
is	KEN returns GHA
frame	returns/77204	source=nsubj	target=obl:إلى!	content=noun:بلدات
text	أعادت كينيا إلى غانا ثلاث بلدات حدودية.
is	KEN returns GHA
frame	returns/77205	source=nsubj	target=obl:ل!	content=noun:بلدات
text	سلمت كينيا لغانا ثلاث بلدات حدودية.
is	KEN returns GHA
frame	returns/77206	source=nsubj	target=obl:إلى!	content=noun:بلدة
text	أعادت كينيا إلى غانا بلدة حدودية.
is	KEN returns GHA
frame	returns/77207	source=nsubj	target=obl:ل!	content=noun:بلدة
text	سلمت كينيا لغانا بلدة حدودية.
is	KEN returns GHA
frame	returns/77208	source=nsubj	target=obl:إلى!	content=noun:أراض
text	أعادت كينيا إلى غانا أراضي شاسعة.
is	KEN returns GHA
frame	returns/77209	source=nsubj	target=obl:ل!	content=noun:أراض
text	سلمت كينيا لغانا أراضي شاسعة.
is	KEN returns GHA
frame	returns/77210	source=nsubj	target=obl:إلى!	content=noun:مناطق
text	أعادت كينيا إلى غانا مناطق حدودية.
is	KEN returns GHA
frame	returns/77211	source=nsubj	target=obl:ل!	content=noun:مناطق
text	سلمت كينيا لغانا مناطق حدودية.
is	KEN returns GHA
frame	returns/77212	source=nsubj	target=obl:إلى!	content=noun:جزر
text	أعادت كينيا إلى غانا جزرا صغيرة.
is	KEN returns GHA
frame	returns/77213	source=nsubj	target=obl:ل!	content=noun:جزر
text	سلمت كينيا لغانا جزرا صغيرة.
is	KEN returns GHA
