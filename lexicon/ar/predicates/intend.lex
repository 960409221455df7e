# Arabic predicates of CAMEO root 03: promise, pledge, agree, plan to meet, offer to mediate or to help, readiness.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	pledge
verb	تعهد	يتعهد
verb	التزم	يلتزم
noun	تعهد	plural=تعهدات	obj=ل
noun	التزام	plural=التزامات	obj=ل
light	قطع	يقطع	تعهد	obj=ل
light	قدم	يقدم	تعهد	obj=ل	obj=إلى
light	تقدم	يتقدم	تعهد	prep=ب	obj=ل	obj=إلى
light	أعطى	يعطي	تعهد	obj=ل
light	جدد	يجدد	تعهد	obj=ل
light	جدد	يجدد	التزام
light	أكد	يؤكد	التزام
light	أعلن	يعلن	التزام
light	أبدى	يبدي	التزام
light	أظهر	يظهر	التزام
light	قدم	يقدم	ضمانات	obj=ل	obj=إلى
light	أعطى	يعطي	ضمانات	obj=ل
light	قدم	يقدم	تطمينات	obj=ل	obj=إلى
frame	promises_aid/1	source=nsubj	target=obl:ل?	content=obl:ب:مساعدة
text	تعهدت كندا بمساعدة الفلاحين.
is	CAN promises_aid -
frame	promises_aid/2	source=nsubj	target=obl:ل?	content=obl:ب:دعم
text	وتعهد الاتحاد الأوروبي بدعم المدارس.
is	EU promises_aid -
frame	promises_aid/3	source=nsubj	target=obl:ل?	content=obl:ب:تقديم
text	تعهدت اليابان بتقديم قروض ميسرة.
is	JPN promises_aid -
frame	promises_aid/60	source=nsubj	target=obl:ل?	content=obj:تقديم
text	تعهد الاتحاد الأوروبي تقديم مساعدات لكينيا.
is	EU promises_aid KEN
frame	promises_aid/4	source=nsubj	target=obl:ل?	content=obl:ب:تمويل
text	تتعهد النرويج بتمويل المشروع.
is	NOR promises_aid -
frame	promises/1	source=nsubj	target=obl:ل	content=obl:ب
text	تعهد الوزير الهندي لليابان بتسريع العمل.
is	IND promises JPN
text	لم تتعهد النرويج للسويد بشيء.
is	NOR promises SWE negative
frame	promises/2	source=nsubj	target=obl:ل	content=ccomp:أن
text	وتعهدت البرتغال للمغرب بأنها ستفتح الميناء.
is	PRT promises MAR
frame	promises/3	source=nsubj	content=obl:ب	block=obl:ب:رد	block=obl:ب:انتقام	block=obl:ب:معاقبة	block=obl:ب:ثأر	block=obl:ب:سحق	block=obl:ب:تدمير
text	تعهد رئيس تشيلي بخفض الضرائب.
is	CHL promises -
text	وجدد وزير البيئة الكيني التزامه بحماية الغابات.
is	KEN promises -
frame	promises/4	source=nsubj	content=ccomp:أن
text	تعهدت الحكومة البيروفية أن تبني ألف مدرسة.
is	PER promises -
frame	promises/5	source=nsubj	content=obj	block=attr	block=obj:صمت	block=obj:هدوء	block=obj:حذر
text	وتعهدت فنلندا حماية البحيرات.
is	FIN promises -
frame	promises/6	source=nsubj	target=obj?	block=obl:ب	block=obl:في
text	قدمت المكسيك ضمانات لكولومبيا.
is	MEX promises COL

predicate	promise
verb	وعد	يعد
verb	أقسم	يقسم
noun	وعد	plural=وعود	obj=ل
light	قطع	يقطع	وعد	obj=ل
light	قدم	يقدم	وعد	obj=ل	obj=إلى
light	تقدم	يتقدم	وعد	prep=ب	obj=ل	obj=إلى
light	أعطى	يعطي	وعد	obj=ل
light	أطلق	يطلق	وعد	obj=ل
light	وعد	يعد	مساعدة	prep=ب	obj=ل
light	تعهد	يتعهد	مساعدة	prep=ب	obj=ل
light	التزم	يلتزم	مساعدة	prep=ب	obj=ل
frame	promises_aid/61	source=nsubj	target=obj	content=noun:مساعدة	block=obl:ب:تقديم
text	وعد رئيس الحكومة اليابانية بمساعدة كينيا.
is	JPN promises_aid KEN
text	وعدت كندا بمساعدة نيبال.
is	CAN promises_aid NPL
frame	promises_aid/5	source=nsubj	target=obj	content=obl:ب:مساعدة
text	وعدت الهند نيبال بمساعدات غذائية.
is	IND promises_aid NPL
frame	promises_aid/6	source=nsubj	target=obj	content=obl:ب:تقديم
text	ووعد رئيس وزراء أستراليا فيجي بتقديم السفن.
is	AUS promises_aid FJI
frame	promises/7	source=nsubj	target=obj!	content=obl:ب	block=obl:ب:مثابة
text	وعدت السويد بولندا بتسريع الإجراءات.
is	SWE promises POL
frame	promises/8	source=nsubj	target=obj!	content=ccomp:أن
text	وعد الرئيس البرازيلي بيرو بأن يزورها قريبا.
is	BRA promises PER
frame	promises/9	source=nsubj	content=obl:ب	block=obl:ب:مثابة	block=obl:من:دول	block=obl:من:أكبر	block=obl:من:أهم	block=obl:من:أشهر	block=obl:من:أبرز	block=obl:من:أفضل	block=obj:محطة	block=obj:دولة	block=obj:أكبر	block=obj:أول	block=obj:أهم	block=obj:أبرز	block=obj:واحدة	block=obj:مدينة	block=obj:منطقة	block=obj:حالة
text	وعدت الحكومة الإسبانية بإصلاح القطارات.
is	ESP promises -
frame	promises/10	source=nsubj	content=ccomp:أن
text	وعد الوزير الغاني بأن الأسعار ستنخفض.
is	GHA promises -

predicate	give_promise
light	قطع	يقطع	وعد	obj=ل
light	قدم	يقدم	وعد	obj=ل	obj=إلى
light	تقدم	يتقدم	وعد	prep=ب	obj=ل	obj=إلى
light	أعطى	يعطي	وعد	obj=ل
light	أطلق	يطلق	وعد	obj=ل
frame	promises/11	source=nsubj	target=obj	block=obl:ب	block=obl:من
text	قطعت الدنمارك وعدا لأيسلندا.
is	DNK promises ISL

predicate	agree
verb	وافق	يوافق
noun	موافقة	plural=موافقات	obj=على
light	أعطى	يعطي	موافقة	obj=على
light	منح	يمنح	موافقة	obj=على
light	أبدى	يبدي	موافقة	obj=على
light	أعلن	يعلن	موافقة	obj=على
light	أعرب	يعرب	موافقة	prep=عن	obj=على
light	عبر	يعبر	موافقة	prep=عن	obj=على
frame	intends_to_meet/1	source=nsubj	content=obl:على:لقاء
text	وافق الرئيس الكيني على لقاء رئيس أوغندا.
is	KEN intends_to_meet UGA
frame	intends_to_meet/2	source=nsubj	content=obl:على:زيارة
text	ووافقت وزيرة الخارجية الأسترالية على زيارة الفلبين.
is	AUS intends_to_meet PHL
frame	intends_to_settle/1	source=nsubj	content=obl:على:تسوية
text	وافقت تشيلي على تسوية سلمية.
is	CHL intends_to_settle -
frame	intends_to_settle/2	source=nsubj	content=obl:على:مفاوضات
text	توافق بوليفيا على المفاوضات.
is	BOL intends_to_settle -
frame	agrees_to/1	source=nsubj	content=ccomp:أن
text	وافقت السويد على أن يشارك الطلاب في الدورة.
is	SWE agrees_to -
frame	agrees_to/75000	source=nsubj	target=obl:إلى!	content=obl:على:تسليم
text	وافقت كندا على تسليم مواطن كيني إلى غانا.
is	CAN agrees_to GHA
frame	agrees_to/75001	source=nsubj	target=obl:ل!	content=obl:على:تسليم
text	وافقت كندا على تسليم صواريخ لغانا.
is	CAN agrees_to GHA
frame	agrees_to/75003	source=nsubj	target=obl:إلى!	content=obl:على:بيع
text	وافقت كندا على بيع مروحيات إلى غانا.
is	CAN agrees_to GHA
frame	agrees_to/75004	source=nsubj	target=obl:ل!	content=obl:على:بيع
text	وافقت كندا على بيع مروحيات لغانا.
is	CAN agrees_to GHA
frame	agrees_to/75005	source=nsubj	target=obl:إلى!	content=obl:على:تقديم
text	وافقت كندا على تقديم قرض إلى غانا.
is	CAN agrees_to GHA
frame	agrees_to/75006	source=nsubj	target=obl:ل!	content=obl:على:تقديم
text	وافقت كندا على تقديم قرض لغانا.
is	CAN agrees_to GHA
frame	agrees_to/2	source=nsubj	content=obl:على
text	وافقت الحكومة اليابانية على اقتراح الهند.
is	JPN agrees_to -
text	لم توافق كولومبيا على الاقتراح.
is	COL agrees_to - negative
text	أعطت النرويج موافقتها على بناء الجسر.
is	NOR agrees_to -
frame	agrees_to/3	source=nsubj	target=obj?	block=obj:رأي
text	وأعلنت هولندا موافقتها أمس.
is	NLD agrees_to -

# Who lets another join, or grants his request, does so to him.
predicate	ratify_accession
light	صادق	يصادق	انضمام	prep=على
light	صدق	يصدق	انضمام	prep=على
light	صادق	يصادق	طلب	prep=على
light	صدق	يصدق	طلب	prep=على
light	أقر	يقر	انضمام
frame	approves/77131	source=nsubj	target=obj!
text	صادق البرلمان الكيني على انضمام غانا إلى المنظمة.
is	KEN approves GHA
text	صدق البرلمان الهندي على انضمام نيبال إلى الحلف.
is	IND approves NPL
text	صادق البرلمان الكندي على طلب كينيا الانضمام إلى المنظمة.
is	CAN approves KEN

predicate	agree_to_accession
light	وافق	يوافق	انضمام	prep=على
light	قبل	يقبل	انضمام
light	قبل	يقبل	انضمام	prep=ب
frame	agrees_to/77132	source=nsubj	target=obj!
text	وافقت كندا على انضمام كينيا إلى المنظمة.
is	CAN agrees_to KEN
text	قبلت كندا انضمام كينيا إلى المنظمة.
is	CAN agrees_to KEN

predicate	ratify
verb	صادق	يصادق
noun	مصادقة	plural=مصادقات	obj=على
frame	approves/77130	source=nsubj	content=obl:على
text	وكان البرلمان الفنلندي قد صادق على الخطة.
is	FIN approves -

predicate	accept_offer
light	قبل	يقبل	دعوة	obj=من
light	قبل	يقبل	عرض	obj=من
light	قبل	يقبل	اقتراح	obj=من
light	قبل	يقبل	مقترح	obj=من
light	قبل	يقبل	مبادرة	obj=من
light	قبل	يقبل	وساطة	obj=من
light	قبل	يقبل	اقتراح	prep=ب
light	قبل	يقبل	عرض	prep=ب
light	قبل	يقبل	وساطة	prep=ب
light	لبى	يلبي	دعوة
light	أيد	يؤيد	اقتراح
noun	قبول	obj=ل	obj=ب
frame	agrees_to/4	source=nsubj	target=obl:من
text	قبلت كندا عرضا من المغرب.
is	CAN agrees_to MAR
frame	agrees_to/9102	source=nsubj	target=obj!
text	ولبت كندا دعوة كينيا.
is	CAN agrees_to KEN
text	قبلت بيرو عرض تشيلي.
is	PER agrees_to CHL
frame	agrees_to/5	source=nsubj
text	وقبلت البرتغال الوساطة أمس.
is	PRT agrees_to -
text	لبى وزير الخارجية الهندي الدعوة.
is	IND agrees_to -

predicate	be_content_with
verb	ارتضى	يرتضي
verb	رضي	يرضى
noun	رضا	obj=عن
frame	agrees_to/6	source=nsubj	content=obl:ب
text	رضيت بيرو بقرار المحكمة.
is	PER agrees_to -
frame	agrees_to/7	source=nsubj	content=obj
text	وترتضي تشيلي الحدود القديمة.
is	CHL agrees_to -

# Readiness: what for decides. Readiness to answer, fight or defend oneself is no cooperation.
predicate	be_ready
noun	استعداد	plural=استعدادات	obj=ل
light	أبدى	يبدي	استعداد
light	أعلن	يعلن	استعداد
light	أكد	يؤكد	استعداد
light	جدد	يجدد	استعداد
light	أظهر	يظهر	استعداد
light	أعرب	يعرب	استعداد	prep=عن
light	عبر	يعبر	استعداد	prep=عن
frame	none/12	source=nsubj	content=obl:ل:حرب
text	أعلن الجيش الكيني استعداده للحرب.
is	nothing
frame	none/13	source=nsubj	content=obl:ل:رد
text	وأكدت تايلاند استعدادها للرد.
is	nothing
frame	none/14	source=nsubj	content=obl:ل:دفاع
text	أبدى الجيش الفنلندي استعداده للدفاع عن البلاد.
is	nothing
frame	none/15	source=nsubj	content=obl:ل:مواجهة
text	أعلنت إندونيسيا استعدادها لمواجهة الإعصار.
is	nothing
frame	offers_to_mediate/1	source=nsubj	target=obl:بين	content=obl:ل:وساطة
text	أبدت النرويج استعدادها للوساطة بين كينيا والصومال.
is	NOR offers_to_mediate KEN
is	NOR offers_to_mediate SOM
frame	offers_to_mediate/2	source=nsubj	target=obl:بين	content=obl:ل:توسط
text	أعرب العاهل المغربي عن استعداده للتوسط بين غانا وتوغو.
is	MAR offers_to_mediate GHA
is	MAR offers_to_mediate TGO
frame	offers_to_mediate/3	source=nsubj	content=obl:ل:وساطة
text	وأعلنت سويسرا استعدادها للوساطة.
is	CHE offers_to_mediate -
frame	offers_to_mediate/4	source=nsubj	content=obl:ل:توسط
text	أكدت أيرلندا استعدادها للتوسط.
is	IRL offers_to_mediate -
frame	intends_to_meet/3	source=nsubj	target=obl:مع?	content=obl:ل:لقاء
text	أبدى الرئيس البيروفي استعداده للقاء.
is	PER intends_to_meet -
frame	intends_to_settle/3	source=nsubj	target=obl:مع?	content=obl:ل:حوار
text	أعلنت كولومبيا استعدادها للحوار مع الإكوادور.
is	COL intends_to_settle ECU
frame	intends_to_settle/4	source=nsubj	target=obl:مع?	content=obl:ل:تفاوض
text	وأبدت بولندا استعدادها للتفاوض مع ألمانيا.
is	POL intends_to_settle DEU
frame	promises_aid/7	source=nsubj	content=obl:ل:مساعدة
text	أعربت اليابان عن استعدادها للمساعدة.
is	JPN promises_aid -
frame	promises_aid/8	source=nsubj	content=obl:ل:تقديم
text	أكد الاتحاد الأوروبي استعداده لتقديم القروض.
is	EU promises_aid -
frame	intends_to_cooperate/1	source=nsubj	target=obl:مع	content=obl:ل	block=obl:بين
text	وأعربت الهند عن استعدادها للعمل مع كندا.
is	IND intends_to_cooperate CAN
frame	intends_to_cooperate/2	source=nsubj	content=obl:ل?
text	أبدى وزير التجارة المكسيكي استعدادا لخفض الرسوم.
is	MEX intends_to_cooperate -

predicate	be_willing
noun	رغبة	plural=رغبات	obj=في
light	أبدى	يبدي	رغبة
light	أكد	يؤكد	رغبة
light	أعرب	يعرب	رغبة	prep=عن
light	عبر	يعبر	رغبة	prep=عن
frame	intends_to_cooperate/3	source=nsubj	target=obl:مع
text	أبدت كينيا رغبة في توسيع التجارة مع الهند.
is	KEN intends_to_cooperate IND
text	وأعربت البرازيل عن رغبتها في التعاون مع البرتغال.
is	BRA intends_to_cooperate PRT
frame	intends_to_cooperate/4	source=nsubj	content=obl:في	block=obl:في:عزل	block=obl:في:تضييق	block=obl:في:إسقاط	block=obl:في:تدمير	block=obl:في:انتقام	block=obl:في:سيطرة	block=obl:في:إضعاف
text	أبدى السفير الياباني رغبته في توسيع الاستثمار.
is	JPN intends_to_cooperate -

# Keenness takes another preposition: "keen on [ala] helping X in [fi] its fight".
predicate	be_keen
noun	حرص	obj=على
light	أبدى	يبدي	حرص
light	أكد	يؤكد	حرص
light	جدد	يجدد	حرص
light	أعرب	يعرب	حرص	prep=عن
light	عبر	يعبر	حرص	prep=عن
frame	intends_to_cooperate/9100	source=nsubj	target=obl:مع
text	أكدت كينيا حرصها على توسيع التجارة مع الهند.
is	KEN intends_to_cooperate IND
frame	intends_to_cooperate/5	source=nsubj	content=obl:على
text	أكد رئيس وزراء السويد حرصه على الشراكة.
is	SWE intends_to_cooperate -
text	أعربت النرويج عن حرصها على مساندة نيبال في مكافحة الفقر.
is	NOR intends_to_cooperate NPL

predicate	plan_to_meet
light	اعتزم	يعتزم	زيارة	obj=ل	obj=إلى
light	اعتزم	يعتزم	لقاء	obj=مع	obj=ب
light	اعتزم	يعتزم	اجتماع	obj=مع	obj=ب
light	نوى	ينوي	زيارة	obj=ل	obj=إلى
light	نوى	ينوي	لقاء	obj=مع	obj=ب
light	قرر	يقرر	زيارة	obj=ل	obj=إلى
light	قرر	يقرر	لقاء	obj=مع	obj=ب
light	أزمع	يزمع	زيارة	obj=ل	obj=إلى
light	خطط	يخطط	زيارة	prep=ل
light	خطط	يخطط	لقاء	prep=ل
light	استعد	يستعد	زيارة	prep=ل
light	استعد	يستعد	لقاء	prep=ل
light	تهيأ	يتهيأ	زيارة	prep=ل
light	أعلن	يعلن	زيارة	obj=ل	obj=إلى
frame	intends_to_meet/4	source=nsubj	target=obj
text	يعتزم وزير الخارجية الكندي زيارة المغرب في الربيع.
is	CAN intends_to_meet MAR
text	وتنوي رئيسة وزراء الدنمارك لقاء رئيس فنلندا.
is	DNK intends_to_meet FIN
text	قرر الرئيس الهندي زيارة إندونيسيا.
is	IND intends_to_meet IDN

predicate	offer
verb	عرض	يعرض
noun	عرض	plural=عروض	obj=على	obj=ل
light	قدم	يقدم	عرض	obj=إلى	obj=ل
light	جدد	يجدد	عرض	obj=على
frame	offers_to_mediate/5	source=nsubj	target=obl:على	content=obj:وساطة
text	عرضت البرازيل الوساطة على بيرو والإكوادور.
is	BRA offers_to_mediate PER
is	BRA offers_to_mediate ECU
frame	offers_to_mediate/6	source=nsubj	target=obl:بين	content=obj:وساطة
text	عرض العاهل المغربي وساطته بين غانا والسنغال.
is	MAR offers_to_mediate GHA
is	MAR offers_to_mediate SEN
frame	offers_to_mediate/7	source=nsubj	target=obl:بين?	content=obj:توسط
text	وعرضت الهند التوسط بين نيبال وبوتان.
is	IND offers_to_mediate NPL
is	IND offers_to_mediate BTN
frame	offers_to_mediate/8	source=nsubj	content=obj:وساطة
text	سويسرا تعرض الوساطة.
is	CHE offers_to_mediate -
frame	promises_aid/9	source=nsubj	target=obl:على	content=obj:مساعدة
text	عرضت أستراليا المساعدة على إندونيسيا بعد الإعصار.
is	AUS promises_aid IDN
frame	promises_aid/10	source=nsubj	target=obl:ل?	content=obj:مساعدة
text	وعرض رئيس وزراء اليابان مساعدة بلاده.
is	JPN promises_aid -
frame	promises_aid/11	source=nsubj	target=obl:على?	content=obj:تقديم
text	عرضت كندا تقديم الخيام.
is	CAN promises_aid -
frame	promises_aid/17410	source=nsubj	target=obl:على?	content=obj:علاج
text	عرضت غانا علاج المصابين في مستشفياتها.
is	GHA promises_aid -
frame	promises_aid/17411	source=nsubj	target=obl:على?	content=obj:معالجة
text	عرضت الهند معالجة الجرحى.
is	IND promises_aid -
frame	promises_aid/17412	source=nsubj	target=obl:على?	content=obj:توفير
text	تعرض النرويج توفير الخيام والأدوية.
is	NOR promises_aid -
frame	promises_aid/17413	source=nsubj	target=obl:على?	content=obj:إيواء
text	عرضت كينيا إيواء النازحين.
is	KEN promises_aid -
frame	promises_aid/17414	source=nsubj	target=obl:على?	content=obj:تدريب
text	عرضت كندا تدريب الأطباء.
is	CAN promises_aid -
frame	promises_aid/17415	source=nsubj	target=obl:على?	content=obj:تزويد
text	عرضت اليابان تزويد القرى بالكهرباء.
is	JPN promises_aid -
frame	promises_aid/17416	source=nsubj	target=obl:على?	content=obj:إجلاء
text	عرضت السويد إجلاء الجرحى.
is	SWE promises_aid -
frame	promises_aid/17417	source=nsubj	target=obl:على?	content=obj:تمويل
text	عرضت البرازيل تمويل السد.
is	BRA promises_aid -
frame	promises_aid/17418	source=nsubj	target=obl:على?	content=obj:بناء
text	عرضت الهند بناء مستشفى.
is	IND promises_aid -
frame	intends_to_cooperate/9101	source=nsubj	target=obl:على?	content=obj:شراء
text	عرضت كندا شراء الكهرباء من الولايات المتحدة.
is	CAN intends_to_cooperate USA
frame	intends_to_cooperate/9102	source=nsubj	target=obl:على?	content=obj:بيع
text	تعرض الحكومة الكينية بيع ثلاثة مصانع.
is	KEN intends_to_cooperate -
frame	intends_to_cooperate/9103	source=nsubj	target=obl:على?	content=obj:استضافة
text	وعرض الرئيس الغاني استضافة المحادثات.
is	GHA intends_to_cooperate -
frame	intends_to_cooperate/9104	source=nsubj	target=obl:على?	content=obj:خدمات
text	عرضت نيوزيلندا خدماتها.
is	NZL intends_to_cooperate -
frame	intends_to_cooperate/9105	source=nsubj	target=obl:على?	content=obj:تعاون
text	عرضت الهند تعاونها في التحقيق.
is	IND intends_to_cooperate -
frame	intends_to_cooperate/9107	source=nsubj	target=obl:على?	content=obj:انضمام
text	عرضت بيرو الانضمام إلى المشروع.
is	PER intends_to_cooperate -
frame	intends_to_cooperate/9108	source=nsubj	target=obl:على?	content=obj:إرسال
text	عرضت السويد إرسال فريق طبي.
is	SWE intends_to_cooperate -
frame	intends_to_cooperate/61010	source=nsubj	target=obl:على?	content=obj:إيفاد
text	عرضت النرويج إيفاد مراقبين.
is	NOR intends_to_cooperate -
frame	intends_to_cooperate/61011	source=nsubj	target=obl:على?	content=obj:إلقاء
text	عرضت طالبان إلقاء السلاح.
is	TALIBAN intends_to_cooperate -
frame	intends_to_cooperate/61012	source=nsubj	target=obl:على?	content=obj:استئناف
text	عرضت الهند استئناف الرحلات.
is	IND intends_to_cooperate -
frame	intends_to_cooperate/61013	source=nsubj	target=obl:على?	content=obj:تنازل
text	عرضت بيرو التنازل عن المشروع.
is	PER intends_to_cooperate -
frame	intends_to_cooperate/61014	source=nsubj	target=obl:على?	content=obj:إجراء
text	عرضت السويد إجراء دراسة جديدة.
is	SWE intends_to_cooperate -
frame	none/9103	source=nsubj?	content=obl:ل:موقف
text	وخلص الرئيس الكيني إلى ذلك في عرضه لموقف بلاده.
is	nothing
frame	none/9104	source=nsubj?	content=obl:ل:نتائج
text	وقال ذلك في عرضه لنتائج الدراسة.
is	nothing
frame	none/9105	source=nsubj?	content=obl:ل:وضع
text	وقال ذلك في عرضه للوضع في كندا.
is	nothing
frame	none/9100	source=nsubj?	content=obl:ل:خطر
text	وقال إن القرار يعرض كندا للخطر.
is	nothing
frame	none/9101	source=nsubj?	content=obl:ل:مخاطر
text	يعرض الرئيس الكيني حياة الركاب لمخاطر جديدة.
is	nothing
frame	intends_to_cooperate/77101	source=nsubj	target=obl:على?	content=obj:منح
text	عرض الرئيس الكيني منح العمال إجازة.
is	KEN intends_to_cooperate -
frame	intends_to_cooperate/77102	source=nsubj	target=obl:مع?	content=obj:تقاسم
text	وعرضت بيرو تقاسم المياه مع تشيلي.
is	PER intends_to_cooperate CHL
frame	intends_to_cooperate/77103	source=nsubj	target=obl:على?	content=obj:وقف
text	عرضت غانا وقف بيع الأخشاب.
is	GHA intends_to_cooperate -
frame	intends_to_cooperate/77104	source=nsubj	target=obl:على?	content=obj:تسليم
text	عرض المغرب على إسبانيا تسليم السفينة.
is	MAR intends_to_cooperate ESP
frame	intends_to_cooperate/77105	source=nsubj	target=obl:على?	content=obj:هدنة
text	عرضت الهند هدنة لثلاثة أيام.
is	IND intends_to_cooperate -
frame	intends_to_cooperate/77106	source=nsubj	target=obl:على?	content=obj:حوار
text	عرض رئيس الوزراء الكيني الحوار أمس.
is	KEN intends_to_cooperate -
frame	intends_to_cooperate/77107	source=nsubj	target=obl:على?	content=obj:لجوء
text	عرضت النرويج اللجوء على الكاتب.
is	NOR intends_to_cooperate -
frame	intends_to_cooperate/77108	source=nsubj	target=obl:مع?	content=obj:تبادل
text	عرضت بيرو تبادل الطلاب مع كولومبيا.
is	PER intends_to_cooperate COL
frame	intends_to_cooperate/77109	source=nsubj	target=obl:في?	content=obj:مشاركة
text	عرضت كندا المشاركة في بناء الميناء.
is	CAN intends_to_cooperate -
frame	intends_to_cooperate/77110	source=nsubj	target=obl:على?	content=obj:إعادة
text	عرضت البرتغال إعادة اللوحات.
is	PRT intends_to_cooperate -
frame	proposes/1	source=nsubj	target=obl:على	content=obj
text	تعرض هولندا على بلجيكا خطة مشتركة للموانئ.
is	NLD proposes BEL
frame	proposes/2	source=nsubj	target=obl:على	content=ccomp:أن
text	عرضت تشيلي على بوليفيا أن تبنيا سدا.
is	CHL proposes BOL

# The verb is also to show: whom it shows is offered nothing.
predicate	make_offer
noun	عرض	plural=عروض	obj=على	obj=ل
light	قدم	يقدم	عرض	obj=إلى	obj=ل
light	جدد	يجدد	عرض	obj=على
frame	intends_to_cooperate/77113	source=nsubj	target=obj!	block=obl:في
text	قدمت الأرجنتين عرضا إلى البرازيل.
is	ARG intends_to_cooperate BRA

predicate	seek
verb	سعى	يسعى
noun	سعي	obj=إلى
frame	offers_to_mediate/9	source=nsubj	target=obl:بين	content=obl:إلى:وساطة
text	تسعى النرويج إلى وساطة بين كولومبيا وبيرو.
is	NOR offers_to_mediate COL
is	NOR offers_to_mediate PER
frame	intends_to_cooperate/6	source=nsubj	target=obl:مع	content=obl:إلى:تعاون
text	تسعى كينيا إلى التعاون مع اليابان.
is	KEN intends_to_cooperate JPN
frame	intends_to_cooperate/7	source=nsubj	target=obl:مع	content=obl:إلى:تعزيز
text	ويسعى المغرب إلى تعزيز الشراكة مع الهند.
is	MAR intends_to_cooperate IND
frame	intends_to_settle/5	source=nsubj	target=obl:مع	content=obl:إلى:حوار
text	تسعى غانا إلى الحوار مع توغو.
is	GHA intends_to_settle TGO
frame	intends_to_settle/6	source=nsubj	target=obl:مع	content=obl:إلى:تسوية
text	تسعى بوليفيا إلى تسوية مع تشيلي.
is	BOL intends_to_settle CHL

# Oaths and guarantees.
predicate	give_word
verb	عاهد	يعاهد
noun	معاهدة	plural=معاهدات
frame	promises/4000	source=nsubj	target=obj	content=ccomp:أن
text	عاهد الرئيس الغاني كينيا أن يحضر المعرض.
is	GHA promises KEN
frame	promises/4001	source=nsubj	target=obj	content=obl:على
text	عاهدت بيرو تشيلي على الصداقة.
is	PER promises CHL

predicate	guarantee
verb	ضمن	يضمن
frame	promises/4002	source=nsubj	target=obl:ل	content=obj
text	تضمن كندا لليابان وصول السفن.
is	CAN promises JPN

predicate	make_pledge
light	أعطى	يعطي	كلمة	obj=ل
light	قدم	يقدم	التزام	obj=ل	obj=إلى
light	قدم	يقدم	تأكيدات	obj=ل	obj=إلى
light	أعطى	يعطي	تأكيدات	obj=ل	obj=إلى
light	أعطى	يعطي	تطمينات	obj=ل	obj=إلى
light	وجه	يوجه	تطمينات	obj=ل	obj=إلى
light	قدم	يقدم	ضمانة	obj=ل	obj=إلى
light	منح	يمنح	ضمانات	obj=ل
light	جدد	يجدد	وعد	obj=ل
light	كرر	يكرر	وعد	obj=ل
light	كرر	يكرر	تعهد	obj=ل
light	كرر	يكرر	التزام
light	أعلن	يعلن	تعهد	obj=ل
light	أخذ	يأخذ	تعهد	prep=على
frame	promises/4003	source=nsubj	target=obj	block=obl:من
text	قدمت أيرلندا تطمينات إلى المغرب.
is	IRL promises MAR

predicate	get_promise
light	تلقى	يتلقى	وعد	obj=من
light	تلقى	يتلقى	تعهد	obj=من
light	تلقى	يتلقى	ضمانات	obj=من
light	تلقى	يتلقى	تطمينات	obj=من
light	تلقى	يتلقى	تأكيدات	obj=من
light	حصل	يحصل	ضمانات	prep=على	obj=من
light	حصل	يحصل	تعهد	prep=على	obj=من
light	حصل	يحصل	وعد	prep=على	obj=من
light	حصل	يحصل	تطمينات	prep=على	obj=من
light	انتزع	ينتزع	تعهد	obj=من
light	انتزع	ينتزع	وعد	obj=من
frame	promises/4004	target=nsubj	source=obl:من
text	تلقت كينيا تعهدا من النرويج.
is	NOR promises KEN
text	وحصلت غانا على ضمانات من كندا.
is	CAN promises GHA

predicate	undertake_costs
verb	تكفل	يتكفل
noun	تكفل	obj=ب
frame	promises_aid/4000	source=nsubj	content=obl:ب:علاج
text	تكفلت النرويج بعلاج البحارة.
is	NOR promises_aid -
frame	promises_aid/4001	source=nsubj	content=obl:ب:نفقات
text	تكفل العاهل المغربي بنفقات السفر.
is	MAR promises_aid -
frame	promises_aid/4002	source=nsubj	content=obl:ب:تكاليف
text	تتكفل اليابان بتكاليف المشروع.
is	JPN promises_aid -
frame	promises_aid/4003	source=nsubj	content=obl:ب:إعادة
text	ستتكفل كندا بإعادة بناء المدرسة.
is	CAN promises_aid -

# Advances to somebody: whom one wants to have dealings with.
predicate	make_advances
verb	تودد	يتودد
verb	تقرب	يتقرب
verb	تزلف	يتزلف
noun	تودد	obj=إلى	obj=ل
noun	تقرب	obj=إلى	obj=من
light	خطب	يخطب	ود
frame	intends_to_cooperate/4000	source=nsubj	target=obl:إلى
text	تتودد بيرو إلى البرازيل.
is	PER intends_to_cooperate BRA
text	يتزلف الوزير الغاني إلى توغو.
is	GHA intends_to_cooperate TGO
frame	intends_to_cooperate/4001	source=nsubj	target=obl:من
text	تقربت غانا من توغو.
is	GHA intends_to_cooperate TGO
frame	intends_to_cooperate/4002	source=nsubj	target=obj	content=noun:ود
text	خطبت بوليفيا ود تشيلي.
is	BOL intends_to_cooperate CHL

predicate	open_up_to
verb	انفتح	ينفتح
light	أبدى	يبدي	انفتاح	obj=على
light	أظهر	يظهر	انفتاح	obj=على
light	أعرب	يعرب	انفتاح	prep=عن	obj=على
light	عبر	يعبر	انفتاح	prep=عن	obj=على
light	أعلن	يعلن	انفتاح	obj=على
frame	intends_to_cooperate/4003	source=nsubj	target=obl:على
text	انفتحت كوبا على المكسيك في السنوات الأخيرة.
is	CUB intends_to_cooperate MEX

predicate	court
verb	استمال	يستميل
verb	استرضى	يسترضي
noun	استمالة	obj=ل
noun	استرضاء	obj=ل
frame	intends_to_cooperate/4004	source=nsubj	target=obj
text	تستميل الهند كينيا بعروض كثيرة.
is	IND intends_to_cooperate KEN
text	استرضت بولندا المجر.
is	POL intends_to_cooperate HUN

# What is intended: only together with a partner.
predicate	express_will
noun	عزم	obj=على
noun	نية	plural=نوايا
light	أعلن	يعلن	عزم
light	أبدى	يبدي	عزم
light	أظهر	يظهر	عزم
light	أكد	يؤكد	عزم
light	جدد	يجدد	عزم
light	أعرب	يعرب	عزم	prep=عن
light	عبر	يعبر	عزم	prep=عن
light	أعلن	يعلن	نية
light	أبدى	يبدي	نية
light	أعرب	يعرب	نية	prep=عن
light	عبر	يعبر	نية	prep=عن
light	أبدى	يبدي	تطلع
light	أعرب	يعرب	تطلع	prep=عن
light	عبر	يعبر	تطلع	prep=عن
light	أعلن	يعلن	رغبة
light	جدد	يجدد	رغبة
light	أظهر	يظهر	رغبة
light	أظهر	يظهر	حرص
frame	intends_to_cooperate/4005	source=nsubj	target=obl:مع
text	أعربت كينيا عن عزمها على توسيع التجارة مع الهند.
is	KEN intends_to_cooperate IND

predicate	show_flexibility
light	أبدى	يبدي	مرونة
light	أبدى	يبدي	ليونة
light	أظهر	يظهر	ليونة
light	أبدى	يبدي	تجاوب
light	أظهر	يظهر	مرونة
light	أظهر	يظهر	تجاوب
frame	agrees_to/4000	source=nsubj
text	أبدت تشيلي مرونة في ملف الصيد.
is	CHL agrees_to -

predicate	give_green_light
light	أعطى	يعطي	ضوء أخضر	obj=ل	obj=إلى
light	منح	يمنح	ضوء أخضر	obj=ل	obj=إلى
light	أعطى	يعطي	إشارة خضراء	obj=ل
light	أضاء	يضيء	ضوء أخضر	obj=ل	obj=إلى
frame	agrees_to/4001	source=nsubj	target=obj?
text	أعطت كندا الضوء الأخضر للمشروع.
is	CAN agrees_to -
text	منح المجلس الكيني أمس الضوء الأخضر لبناء السد.
is	KEN agrees_to -

predicate	approve
verb	أجاز	يجيز
verb	صدق	يصدق
verb	استساغ	يستسيغ
noun	تصديق	obj=على
frame	agrees_to/4002	source=nsubj	content=obl:على
text	صدق البرلمان الكيني على الخطة.
is	KEN agrees_to -
frame	agrees_to/4003	source=nsubj	content=obj:اتفاق
text	أجاز البرلمان الغاني الاتفاق.
is	GHA agrees_to -
frame	agrees_to/4004	source=nsubj	content=obj:خطة
text	أجازت الحكومة البيروفية الخطة.
is	PER agrees_to -

predicate	accede
verb	قبل	يقبل
frame	agrees_to/4007	source=nsubj	content=obj:تسوية
text	تقبل بيرو التسوية.
is	PER agrees_to -
frame	agrees_to/4008	source=nsubj	content=obl:ب:تسوية
text	قبلت السويد بالتسوية.
is	SWE agrees_to -
frame	agrees_to/4009	source=nsubj	content=obl:ب:خطة
text	قبلت السويد بالخطة.
is	SWE agrees_to -
frame	agrees_to/4010	source=nsubj	content=obl:ب:حل
text	قبلت تشيلي بالحل الوسط.
is	CHL agrees_to -

predicate	accept_measure
verb	قبل	يقبل
frame	agrees_to/14302	source=nsubj	content=obj:قرار
text	لن تقبل كينيا القرار.
is	KEN agrees_to - negative
frame	agrees_to/14303	source=nsubj	content=obl:ب:قرار
text	وقبلت غانا بالقرار.
is	GHA agrees_to -
frame	agrees_to/14304	source=nsubj	content=obj:اتفاق
text	قبلت نيبال الاتفاق الجديد.
is	NPL agrees_to -
frame	agrees_to/14305	source=nsubj	content=obl:ب:اتفاق
text	قبلت نيبال بالاتفاق الجديد.
is	NPL agrees_to -
frame	agrees_to/14306	source=nsubj	content=obj:تدخل
text	ولن تقبل بيرو أي تدخل.
is	PER rejects -
frame	agrees_to/14307	source=nsubj	content=obl:ب:تدخل
text	لا تقبل بوليفيا بالتدخل.
is	BOL rejects -

predicate	take_up_offer
light	قبل	يقبل	دعوة	prep=ب
light	قبل	يقبل	مقترح	prep=ب
light	قبل	يقبل	مبادرة	prep=ب
light	قبل	يقبل	حوار	prep=ب
light	قبل	يقبل	تفاوض	prep=ب
light	قبل	يقبل	حوار
light	قبل	يقبل	تفاوض
light	لبى	يلبي	طلب
light	تجاوب	يتجاوب	دعوة	prep=مع
light	تجاوب	يتجاوب	مبادرة	prep=مع
light	تجاوب	يتجاوب	طلب	prep=مع
light	تجاوب	يتجاوب	وساطة	prep=مع
frame	agrees_to/9103	source=nsubj	target=obj!
text	تجاوبت غانا مع مبادرة كينيا.
is	GHA agrees_to KEN
frame	agrees_to/4011	source=nsubj
text	تجاوبت كوبا مع المبادرة.
is	CUB agrees_to -

predicate	prepare_meeting
light	اعتزم	يعتزم	جولة	obj=في
light	رتب	يرتب	لقاء	obj=مع	obj=ب
light	رتب	يرتب	زيارة	obj=إلى	obj=ل
light	رتب	يرتب	زيارة	prep=ل	obj=إلى	obj=ل
light	حضر	يحضر	زيارة	prep=ل	obj=إلى	obj=ل
light	حدد	يحدد	موعد لقاء	obj=مع
light	أزمع	يزمع	لقاء	obj=مع	obj=ب
light	استعد	يستعد	اجتماع	prep=ل	obj=مع	obj=ب
light	تأهب	يتأهب	زيارة	prep=ل	obj=إلى	obj=ل
frame	intends_to_meet/4000	source=nsubj	target=obj
text	ترتب وزيرة الخارجية السويدية لقاء مع الوزير البولندي.
is	SWE intends_to_meet POL

predicate	offer_help
light	عرض	يعرض	مساع حميدة	obj=على
light	عرض	يعرض	دعم	obj=على
frame	promises_aid/4007	source=nsubj	target=obj
text	عرضت كندا دعمها على نيبال.
is	CAN promises_aid NPL

predicate	volunteer
verb	تطوع	يتطوع
frame	offers_to_mediate/4000	source=nsubj	content=obl:ل:وساطة
text	تطوعت سويسرا للوساطة.
is	CHE offers_to_mediate -
frame	promises_aid/4004	source=nsubj	content=obl:ل:مساعدة
text	تطوعت كندا لمساعدة الفلاحين.
is	CAN promises_aid -

predicate	bear_costs
verb	تحمل	يتحمل
verb	غطى	يغطي
frame	promises_aid/4005	source=nsubj	content=obj:تكاليف
text	ستتحمل اليابان تكاليف الجسر.
is	JPN promises_aid -
frame	promises_aid/4006	source=nsubj	content=obj:نفقات
text	ستغطي النرويج نفقات الرحلة.
is	NOR promises_aid -

predicate	stretch_out_hand
verb	مد	يمد
verb	بسط	يبسط
frame	intends_to_cooperate/4006	source=nsubj	target=obl:إلى	content=obj:يد
text	مدت النرويج يدها إلى السويد.
is	NOR intends_to_cooperate SWE
frame	intends_to_cooperate/4007	source=nsubj	target=obl:ل	content=obj:يد
text	تمد غانا يدها لتوغو.
is	GHA intends_to_cooperate TGO

predicate	make_vow
verb	قطع	يقطع
frame	promises/4005	source=nsubj	target=obl:ل	content=obj:عهد
text	قطع الرئيس الكولومبي عهدا لبيرو.
is	COL promises PER

predicate	be_persuaded
verb	اقتنع	يقتنع
noun	اقتناع	obj=ب
frame	agrees_to/4005	source=nsubj	content=obl:ب:ضرورة
text	اقتنعت بولندا بضرورة المشروع.
is	POL agrees_to -
frame	agrees_to/4006	source=nsubj	content=obl:ب:فكرة
text	اقتنع الوزير الغاني بفكرة المعرض.
is	GHA agrees_to -

predicate	entice
verb	أغرى	يغري
noun	إغراء	plural=إغراءات	obj=ل
frame	promises/4006	source=nsubj	target=obj	content=obl:ب
text	أغرت كندا كينيا بعقود جديدة.
is	CAN promises KEN

predicate	flirt_with
verb	غازل	يغازل
frame	intends_to_cooperate/4008	source=nsubj	target=obj
text	تغازل بوليفيا تشيلي.
is	BOL intends_to_cooperate CHL

# Consent that is obtained: who consents is named behind it.
predicate	obtain_consent
light	حصل	يحصل	موافقة	prep=على
light	نال	ينال	موافقة
light	أخذ	يأخذ	موافقة
light	انتزع	ينتزع	موافقة
light	تلقى	يتلقى	موافقة
frame	agrees_to/9826	target=nsubj	source=obl:من
text	حصلت كينيا على موافقة من أوغندا.
is	UGA agrees_to KEN
frame	agrees_to/9827	target=nsubj	source=obj
text	نالت كندا موافقة كينيا على نشر المراقبين.
is	KEN agrees_to CAN

# What is sought with others, or for peace between others.
predicate	seek_together
verb	سعى	يسعى
verb	تطلع	يتطلع
verb	طمح	يطمح
frame	intends_to_cooperate/9109	source=nsubj	target=obl:مع?	content=noun:تعاون
text	تسعى البرازيل إلى مزيد من التعاون الدولي.
is	BRA intends_to_cooperate -
frame	intends_to_settle/9109	source=nsubj	target=obl:مع?	content=noun:سلام
text	ستسعى النرويج لإقامة سلام دائم في المنطقة.
is	NOR intends_to_settle -
frame	intends_to_settle/9110	source=nsubj	target=obl:مع?	content=noun:مصالحة
text	تسعى قطر إلى مصالحة شاملة.
is	QAT intends_to_settle -
frame	intends_to_settle/9111	source=nsubj	target=obl:مع?	content=noun:تسوية
text	تسعى بوليفيا إلى تسوية عادلة.
is	BOL intends_to_settle -
frame	intends_to_settle/9112	source=nsubj	target=obl:مع?	content=noun:حوار
text	وتسعى الحكومة الكولومبية إلى حوار وطني.
is	COL intends_to_settle -
frame	intends_to_settle/9113	source=nsubj	target=obl:مع?	content=obl:إلى:توصل
text	تسعى بيرو إلى التوصل إلى اتفاق بحري.
is	PER intends_to_settle -
frame	intends_to_settle/9115	source=nsubj	target=obl:مع?	content=obl:ل:توصل
text	تسعى كندا للتوصل إلى حلول سلمية.
is	CAN intends_to_settle -
frame	intends_to_settle/9114	source=nsubj	target=obl:مع?	content=noun:تهدئة
text	يسعى الرئيس الكيني إلى تهدئة شاملة.
is	KEN intends_to_settle -

# Who is ready for it; to get ready for a war or a match is no cooperation.
predicate	stand_ready
verb	استعد	يستعد
frame	promises_aid/75000	source=nsubj	target=obl:إلى!	content=obl:ل:إرسال
text	قال الوزير الكندي إن بلاده مستعدة لإرسال ألف شرطي إلى غانا.
is	CAN says -
is	CAN promises_aid GHA
frame	promises_aid/75001	source=nsubj	target=obl:إلى!	content=obl:ل:تقديم
text	قال الوزير الكندي إن بلاده مستعدة لتقديم مساعدات إلى غانا.
is	CAN says -
is	CAN promises_aid GHA
frame	promises_aid/9110	source=nsubj	content=obl:ل:مساعدة
text	قال الوزير الكندي إن بلاده مستعدة لمساعدة المتضررين.
is	CAN says -
is	CAN promises_aid -
frame	promises_aid/9111	source=nsubj	content=obl:ل:تقديم
text	قال الوزير الكندي إن بلاده مستعدة لتقديم الخيام.
is	CAN says -
is	CAN promises_aid -
frame	promises_aid/9112	source=nsubj	content=obl:ل:دعم
text	قال الوزير الكندي إن بلاده مستعدة لدعم المشروع.
is	CAN says -
is	CAN promises_aid -
frame	promises_aid/9113	source=nsubj	content=obl:ل:منح
text	قال الوزير الكندي إن بلاده مستعدة لمنح القروض.
is	CAN says -
is	CAN promises_aid -
frame	promises_aid/9115	source=nsubj	content=obl:ل:توفير
text	قال الوزير الكندي إن بلاده مستعدة لتوفير الخيام.
is	CAN says -
is	CAN promises_aid -
frame	promises_aid/9116	source=nsubj	content=obl:ل:تزويد
text	قال الوزير الكندي إن بلاده مستعدة لتزويد المدارس بالكتب.
is	CAN says -
is	CAN promises_aid -
frame	promises_aid/9117	source=nsubj	content=obl:ل:إسهام
text	قال الوزير الكندي إن بلاده مستعدة للإسهام في البناء.
is	CAN says -
is	CAN promises_aid -
frame	promises_aid/9118	source=nsubj	content=obl:ل:مساهمة
text	قال الوزير الكندي إن بلاده مستعدة للمساهمة في البناء.
is	CAN says -
is	CAN promises_aid -
frame	intends_to_cooperate/9120	source=nsubj	target=obl:مع?	content=obl:ل:تعاون
text	قال الوزير الكندي إن بلاده مستعدة للتعاون.
is	CAN says -
is	CAN intends_to_cooperate -
frame	intends_to_cooperate/9121	source=nsubj	target=obl:مع?	content=obl:ل:عمل
text	قال الوزير الكندي إن بلاده مستعدة للعمل.
is	CAN says -
is	CAN intends_to_cooperate -
frame	intends_to_cooperate/9123	source=nsubj	target=obl:مع?	content=obl:ل:تنسيق
text	قال الوزير الكندي إن بلاده مستعدة للتنسيق.
is	CAN says -
is	CAN intends_to_cooperate -
frame	intends_to_cooperate/9124	source=nsubj	target=obl:مع?	content=obl:ل:تجاوب
text	قال الوزير الكندي إن بلاده مستعدة للتجاوب.
is	CAN says -
is	CAN intends_to_cooperate -
frame	intends_to_cooperate/9127	source=nsubj	target=obl:مع?	content=obl:ل:انضمام
text	قال الوزير الكندي إن بلاده مستعدة للانضمام إلى المشروع.
is	CAN says -
is	CAN intends_to_cooperate -
frame	intends_to_cooperate/9128	source=nsubj	target=obl:مع?	content=obl:ل:شراكة
text	قال الوزير الكندي إن بلاده مستعدة للشراكة.
is	CAN says -
is	CAN intends_to_cooperate -
frame	intends_to_cooperate/9129	source=nsubj	target=obl:مع?	content=obl:ل:توقيع
text	قال الوزير الكندي إن بلاده مستعدة للتوقيع.
is	CAN says -
is	CAN intends_to_cooperate -
frame	intends_to_cooperate/9130	source=nsubj	target=obl:مع?	content=obl:ل:قبول
text	قال الوزير الكندي إن بلاده مستعدة لقبول الخطة.
is	CAN says -
is	CAN intends_to_cooperate -
frame	intends_to_settle/9124	source=nsubj	target=obl:مع?	content=obl:ل:سلام
text	قال الوزير الكندي إن بلاده مستعدة للسلام.
is	CAN says -
is	CAN intends_to_settle -
frame	intends_to_settle/9125	source=nsubj	target=obl:مع?	content=obl:ل:تسوية
text	قال الوزير الكندي إن بلاده مستعدة للتسوية.
is	CAN says -
is	CAN intends_to_settle -
frame	intends_to_settle/9126	source=nsubj	target=obl:مع?	content=obl:ل:استئناف
text	قال الوزير الكندي إن بلاده مستعدة لاستئناف المفاوضات.
is	CAN says -
is	CAN intends_to_settle -
frame	intends_to_settle/9127	source=nsubj	target=obl:مع?	content=obl:ل:مناقشة
text	قال الوزير الكندي إن بلاده مستعدة لمناقشة الخطة.
is	CAN says -
is	CAN intends_to_settle -
frame	intends_to_settle/9128	source=nsubj	target=obl:مع?	content=obl:ل:بحث
text	قال الوزير الكندي إن بلاده مستعدة لبحث الخطة.
is	CAN says -
is	CAN intends_to_settle -
frame	offers_to_mediate/9120	source=nsubj	target=obl:بين?	content=obl:ل:وساطة
text	قال الوزير الكندي إن بلاده مستعدة للوساطة.
is	CAN says -
is	CAN offers_to_mediate -
frame	offers_to_mediate/9121	source=nsubj	target=obl:بين?	content=obl:ل:توسط
text	قال الوزير الكندي إن بلاده مستعدة للتوسط.
is	CAN says -
is	CAN offers_to_mediate -
frame	intends_to_settle/11330	source=nsubj	target=obl:مع?	content=obl:ل:حوار
text	قال الوزير الكندي إن بلاده مستعدة للحوار مع غانا.
is	CAN says -
is	CAN intends_to_settle GHA
frame	intends_to_settle/11331	source=nsubj	target=obl:مع?	content=obl:ل:تفاوض
text	قال الوزير الكندي إن بلاده مستعدة للتفاوض مع غانا.
is	CAN says -
is	CAN intends_to_settle GHA
frame	intends_to_settle/11332	source=nsubj	target=obl:مع?	content=obl:ل:مفاوضات
text	قال الوزير الكندي إن بلاده مستعدة للمفاوضات مع غانا.
is	CAN says -
is	CAN intends_to_settle GHA
frame	intends_to_settle/11333	source=nsubj	target=obl:مع?	content=obl:ل:محادثات
text	قال الوزير الكندي إن بلاده مستعدة للمحادثات مع غانا.
is	CAN says -
is	CAN intends_to_settle GHA
frame	intends_to_settle/11334	source=nsubj	target=obl:مع?	content=obl:ل:جلوس
text	قال الوزير الكندي إن بلاده مستعدة للجلوس مع غانا.
is	CAN says -
is	CAN intends_to_settle GHA
frame	intends_to_settle/11335	source=nsubj	target=obl:مع?	content=obl:ل:إجراء	content=noun:حوار
text	قال الوزير الكندي إن بلاده مستعدة لإجراء حوار مع غانا.
is	CAN says -
is	CAN intends_to_settle GHA
frame	intends_to_settle/11336	source=nsubj	target=obl:مع?	content=obl:ل:إجراء	content=noun:محادثات
text	قال الوزير الكندي إن بلاده مستعدة لإجراء محادثات مع غانا.
is	CAN says -
is	CAN intends_to_settle GHA
frame	intends_to_settle/11337	source=nsubj	target=obl:مع?	content=obl:ل:إجراء	content=noun:مفاوضات
text	قال الوزير الكندي إن بلاده مستعدة لإجراء مفاوضات مع غانا.
is	CAN says -
is	CAN intends_to_settle GHA
frame	intends_to_cooperate/11330	source=nsubj	target=obl:مع?	content=obl:ل:توسيع
text	قال الوزير الكندي إن بلاده مستعدة لتوسيع التعاون مع غانا.
is	CAN says -
is	CAN intends_to_cooperate GHA
frame	intends_to_cooperate/11331	source=nsubj	target=obl:مع?	content=obl:ل:تطوير
text	قال الوزير الكندي إن بلاده مستعدة لتطوير التعاون مع غانا.
is	CAN says -
is	CAN intends_to_cooperate GHA
frame	intends_to_cooperate/11332	source=nsubj	target=obl:مع?	content=obl:ل:تعزيز
text	قال الوزير الكندي إن بلاده مستعدة لتعزيز التعاون مع غانا.
is	CAN says -
is	CAN intends_to_cooperate GHA
frame	intends_to_cooperate/11333	source=nsubj	target=obl:مع?	content=obl:ل:توثيق
text	قال الوزير الكندي إن بلاده مستعدة لتوثيق التعاون مع غانا.
is	CAN says -
is	CAN intends_to_cooperate GHA
frame	intends_to_cooperate/11334	source=nsubj	target=obl:مع?	content=obl:ل:تعميق
text	قال الوزير الكندي إن بلاده مستعدة لتعميق التعاون مع غانا.
is	CAN says -
is	CAN intends_to_cooperate GHA
frame	promises_aid/11330	source=nsubj	content=obl:ل:استضافة
text	قال الوزير الكندي إن بلاده مستعدة لاستضافة المحادثات.
is	CAN says -
is	CAN promises_aid -
frame	promises_aid/11331	source=nsubj	content=obl:ل:إرسال
text	قال الوزير الكندي إن بلاده مستعدة لإرسال الخيام.
is	CAN says -
is	CAN promises_aid -

# What is planned, where nothing else tells of it.
predicate	plan
verb	اعتزم	يعتزم
verb	انتوى	ينتوي
verb	نوى	ينوي
frame	intends/1	source=nsubj	content=obj:شراء
text	تعتزم غانا شراء قطارات جديدة.
is	GHA intends -
frame	intends/2	source=nsubj	content=obj:بيع
text	تعتزم بيرو بيع مصنع السكر.
is	PER intends -
frame	intends/3	source=nsubj	content=obj:توسيع
text	تعتزم فنلندا توسيع الميناء.
is	FIN intends -
frame	intends/4	source=nsubj	content=obj:خفض
text	تعتزم كندا خفض الضرائب.
is	CAN intends -
frame	intends/5	source=nsubj	content=obj:زيادة
text	تعتزم كينيا زيادة الإنتاج.
is	KEN intends -
frame	intends/6	source=nsubj	content=obj:تعديل
text	تعتزم غانا تعديل الدستور.
is	GHA intends -
frame	intends/7	source=nsubj	content=obj:بناء
text	تعتزم بيرو بناء سد كبير.
is	PER intends -
frame	intends/8	source=nsubj	content=obj:إنشاء
text	تعتزم فنلندا إنشاء جامعة.
is	FIN intends -
frame	intends/9	source=nsubj	content=obj:ترشح
text	تعتزم كندا الترشح للرئاسة.
is	CAN intends -
frame	intends/10	source=nsubj	content=obj:ترشيح
text	تعتزم كينيا ترشيح وزيرها للمنصب.
is	KEN intends -
frame	intends/11	source=nsubj	content=obj:إصدار
text	تعتزم غانا إصدار قانون جديد.
is	GHA intends -
frame	intends/12	source=nsubj	content=obj:تشكيل
text	تعتزم بيرو تشكيل لجنة وطنية.
is	PER intends -
frame	intends/13	source=nsubj	content=obj:تأسيس
text	تعتزم فنلندا تأسيس مصرف.
is	FIN intends -
frame	intends/14	source=nsubj	content=obj:تطوير
text	تعتزم كندا تطوير الموانئ.
is	CAN intends -
frame	intends/15	source=nsubj	content=obj:تخصيص
text	تعتزم كينيا تخصيص أرض للحديقة.
is	KEN intends -
frame	intends/16	source=nsubj	content=obj:إصلاح
text	تعتزم غانا إصلاح التعليم.
is	GHA intends -
frame	intends/17	source=nsubj	content=obj:تقليص
text	تعتزم بيرو تقليص النفقات.
is	PER intends -
frame	intends/18	source=nsubj	content=obj:مضاعفة
text	تعتزم فنلندا مضاعفة الأجور.
is	FIN intends -
frame	intends/19	source=nsubj	content=obj:اتخاذ
text	تعتزم كندا اتخاذ قرار.
is	CAN intends -
frame	intends/20	source=nsubj	content=obj:إقرار
text	تعتزم كينيا إقرار قانون.
is	KEN intends -
frame	intends/21	source=nsubj	content=obj:تعيين
text	تعتزم غانا تعيين حاكم جديد.
is	GHA intends -
frame	intends/22	source=nsubj	content=obj:تغيير
text	تعتزم بيرو تغيير المناهج.
is	PER intends -
frame	intends/23	source=nsubj	content=obj:توظيف
text	تعتزم فنلندا توظيف ألف معلم.
is	FIN intends -
frame	promises_aid/9800	source=nsubj	target=obl:ل?	content=obj:تقديم	content=noun:حوافز
text	تعتزم غانا تقديم حوافز للمزارعين.
is	GHA promises_aid -

predicate	plan_for
verb	خطط	يخطط
frame	intends/101	source=nsubj	content=obl:ل:شراء
text	تخطط فنلندا لشراء قطارات جديدة.
is	FIN intends -
frame	intends/102	source=nsubj	content=obl:ل:بيع
text	تخطط كندا لبيع مصنع السكر.
is	CAN intends -
frame	intends/103	source=nsubj	content=obl:ل:توسيع
text	تخطط كينيا لتوسيع الميناء.
is	KEN intends -
frame	intends/104	source=nsubj	content=obl:ل:خفض
text	تخطط غانا لخفض الضرائب.
is	GHA intends -
frame	intends/105	source=nsubj	content=obl:ل:زيادة
text	تخطط بيرو لزيادة الإنتاج.
is	PER intends -
frame	intends/106	source=nsubj	content=obl:ل:تعديل
text	تخطط فنلندا لتعديل الدستور.
is	FIN intends -
frame	intends/107	source=nsubj	content=obl:ل:بناء
text	تخطط كندا لبناء سد كبير.
is	CAN intends -
frame	intends/108	source=nsubj	content=obl:ل:إنشاء
text	تخطط كينيا لإنشاء جامعة.
is	KEN intends -
frame	intends/109	source=nsubj	content=obl:ل:ترشح
text	تخطط غانا للترشح للرئاسة.
is	GHA intends -
frame	intends/110	source=nsubj	content=obl:ل:ترشيح
text	تخطط بيرو لترشيح وزيرها للمنصب.
is	PER intends -
frame	intends/111	source=nsubj	content=obl:ل:إصدار
text	تخطط فنلندا لإصدار قانون جديد.
is	FIN intends -
frame	intends/112	source=nsubj	content=obl:ل:تشكيل
text	تخطط كندا لتشكيل لجنة وطنية.
is	CAN intends -
frame	intends/113	source=nsubj	content=obl:ل:تأسيس
text	تخطط كينيا لتأسيس مصرف.
is	KEN intends -
frame	intends/114	source=nsubj	content=obl:ل:تطوير
text	تخطط غانا لتطوير الموانئ.
is	GHA intends -
frame	intends/115	source=nsubj	content=obl:ل:تخصيص
text	تخطط بيرو لتخصيص أرض للحديقة.
is	PER intends -
frame	intends/116	source=nsubj	content=obl:ل:إصلاح
text	تخطط فنلندا لإصلاح التعليم.
is	FIN intends -
frame	intends/117	source=nsubj	content=obl:ل:تقليص
text	تخطط كندا لتقليص النفقات.
is	CAN intends -
frame	intends/118	source=nsubj	content=obl:ل:مضاعفة
text	تخطط كينيا لمضاعفة الأجور.
is	KEN intends -
frame	intends/119	source=nsubj	content=obl:ل:اتخاذ
text	تخطط غانا لاتخاذ قرار.
is	GHA intends -
frame	intends/120	source=nsubj	content=obl:ل:إقرار
text	تخطط بيرو لإقرار قانون.
is	PER intends -
frame	intends/121	source=nsubj	content=obl:ل:تعيين
text	تخطط فنلندا لتعيين حاكم جديد.
is	FIN intends -
frame	intends/122	source=nsubj	content=obl:ل:تغيير
text	تخطط كندا لتغيير المناهج.
is	CAN intends -
frame	intends/123	source=nsubj	content=obl:ل:توظيف
text	تخطط كينيا لتوظيف ألف معلم.
is	KEN intends -

# Told only where nothing else in the clause tells what is planned.
predicate	plan_anything
verb	قرر	يقرر
verb	اعتزم	يعتزم
verb	انتوى	ينتوي
verb	نوى	ينوي
verb	أزمع	يزمع
frame	intends/58000	source=nsubj	content=obj
text	قررت الحكومة النرويجية تفعيل المادة العاشرة من الدستور.
is	NOR intends -
text	تعتزم كندا رقمنة المتاحف.
is	CAN intends -
text	قررت كندا طرد السفير الكيني.
is	CAN expels_diplomats_of KEN

predicate	plan_for_anything
verb	خطط	يخطط
frame	intends/58001	source=nsubj	content=obl:ل
text	تخطط بيرو لإحياء القطار القديم.
is	PER intends -

predicate	work_for_anything
verb	عمل	يعمل
frame	intends/58004	source=nsubj	content=obl:على
text	ستعمل بيرو على إحياء القطار القديم.
is	PER intends -
text	تعمل بيرو على إحياء القطار القديم.
is	nothing
