# Arabic predicates of CAMEO root 01: verbs of saying in every register, and what is expressed, denied, claimed.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

# The headline form "X: ..." and "according to X" are matched with this entry.
predicate	say
verb	قال	يقول
verb	صرح	يصرح
noun	تصريح	plural=تصريحات	plural=تصاريح
noun	قول
light	كرر	يكرر	قول
light	جدد	يجدد	قول
frame	says/1	source=nsubj	target=obl:ل?	content=speech
text	وقالت وزيرة التجارة الكندية إن المعرض سيفتح أبوابه في الربيع.
is	CAN says -
text	قال السفير النرويجي لليابان: الوقت مناسب الآن.
is	NOR says JPN
text	وصرح الناطق باسم الحكومة الكينية بأن البرازيل ستزور الهند.
is	KEN says -
is	BRA visits IND
text	لم تكن المهمة سهلة، قائلا إن كندا مستعدة.
is	nothing
text	بيرو: موسم الصيد يبدأ غدا.
is	PER says -
text	الوزيران الهندي والياباني يقولان إن المشروع جاهز.
is	IND says -
is	JPN says -
frame	says/9408	source=nsubj	target=obl:ل?	content=obj:كلام
text	وقالت الوزيرة الكينية للصحافيين كلاما قاسيا عن الفيضان.
is	KEN says -
frame	says/2	source=nsubj	block=obj
text	كما قال رئيس الوزراء المغربي أمس.
is	MAR says -

predicate	announce
verb	أعلن	يعلن
noun	إعلان	plural=إعلانات
frame	announces/1	source=nsubj	target=obl:ل?	content=speech
text	أعلنت الحكومة النرويجية أن الميناء مغلق.
is	NOR announces -
text	الرئيس البيروفي يعلن: سنزرع مليون شجرة.
is	PER announces -
text	وأعلن متحدث باسم وزارة الدفاع الهندية أن كندا دعت المغرب إلى الحوار.
is	IND announces -
is	CAN calls_on MAR
frame	announces/2	source=nsubj	content=obj
text	اليابان أعلنت نتائج الدراسة في طوكيو.
is	JPN announces -
text	وسيعلن البرلمان المكسيكي الموازنة خلال أيام.
is	MEX announces -
frame	announces/3	source=nsubj	content=obl:عن
text	أعلن رئيس كينيا عن خطة جديدة للتعليم.
is	KEN announces -
frame	announces/4	source=nsubj
text	كما أعلنت وزارة الصحة البرازيلية أمس.
is	BRA announces -

predicate	affirm
verb	أكد	يؤكد
verb	جزم	يجزم
verb	أثبت	يثبت
noun	تأكيد	plural=تأكيدات
light	جدد	يجدد	تأكيد	obj=على
light	أعاد	يعيد	تأكيد	obj=على
light	كرر	يكرر	تأكيد	obj=على
frame	says/3	source=nsubj	target=obl:ل?	content=speech
text	أكد وزير المالية السويدي أن الموازنة متوازنة.
is	SWE says -
text	وجددت الهند التأكيد أن اليابان شريك مهم.
is	IND says -
text	غادر الوزير المغربي القاعة مؤكدا أن المشروع ناجح.
is	MAR says -
frame	says/4	source=nsubj	content=obl:على
text	أكدت نيوزيلندا على أهمية حماية البحار.
is	NZL says -
text	وكرر وزير البيئة البرتغالي التأكيد على ضرورة الحوار.
is	PRT says -
frame	says/5	source=nsubj	content=obj
text	تؤكد كندا تمسكها بالقانون الدولي.
is	CAN says -
frame	says/6	source=nsubj
text	كما أكدت الأمم المتحدة أمس.
is	UN says -

predicate	add
verb	أضاف	يضيف
verb	أردف	يردف
verb	استطرد	يستطرد
verb	استدرك	يستدرك
verb	أكمل	يكمل
verb	ختم	يختم
verb	اختتم	يختتم
verb	استهل	يستهل
verb	كرر	يكرر
verb	واصل	يواصل
verb	مضى	يمضي
noun	إضافة	plural=إضافات
frame	says/7	source=nsubj	target=obl:ل?	content=speech
text	قالت فنلندا إن الشتاء طويل، وأضافت أن الطرق مفتوحة.
is	FIN says -
is	FIN says -
text	وأضاف المتحدث الكندي: "الطريق لا يزال طويلا".
is	CAN says -
text	وأردفت وزيرة الثقافة المكسيكية أن المتحف جاهز.
is	MEX says -
text	وختم السفير الياباني بالقول إن الزيارة كانت ناجحة.
is	JPN says -
text	قال الوزير الكيني إن المحصول جيد، مضيفا أن الأسعار مستقرة.
is	KEN says -
is	KEN says -

predicate	continue_saying
verb	تابع	يتابع
verb	عقب	يعقب
frame	says/8	source=nsubj	content=speech
text	وتابع وزير الطاقة النرويجي أن الأسعار ستنخفض.
is	NOR says -
frame	says/9	source=nsubj	content=obl:على	block=obj
text	عقب السفير البرازيلي على الأسئلة كلها.
is	BRA says -
frame	none/18	source=nsubj	content=obj
text	تابع السفير المكسيكي دراسته في مدريد.
is	nothing

predicate	explain
verb	أوضح	يوضح
verb	بين	يبين
verb	فسر	يفسر
verb	شرح	يشرح
verb	برر	يبرر
verb	فصل	يفصل
verb	لخص	يلخص
verb	عزا	يعزو
verb	علل	يعلل
noun	توضيح	plural=توضيحات
noun	شرح	plural=شروح
noun	تبرير	plural=تبريرات
light	قدم	يقدم	توضيح	obj=إلى	obj=ل
light	قدم	يقدم	شرح	obj=إلى	obj=ل
frame	says/10	source=nsubj	target=obl:ل?	content=speech
text	أوضحت وزارة الزراعة الأرجنتينية أن الإنتاج ارتفع.
is	ARG says -
text	وزير النقل الأسترالي يوضح: الجسر آمن.
is	AUS says -
frame	says/11	source=nsubj	target=obl:ل?	content=obj
text	شرح رئيس وزراء تايلاند موقف حكومته من المشروع.
is	THA says -
text	وبرر الوزير الهندي القرار بنقص المياه.
is	IND says -
text	قدم السفير النرويجي توضيحات إلى كندا حول الحادث.
is	NOR says CAN
frame	says/12	source=nsubj	block=obl:عن
text	كما أوضحت الحكومة البلجيكية.
is	BEL says -

predicate	mention
verb	ذكر	يذكر
verb	أفاد	يفيد
verb	أورد	يورد
verb	روى	يروي
verb	سرد	يسرد
verb	أذاع	يذيع
verb	بث	يبث
noun	إفادة	plural=إفادات
frame	says/13	source=nsubj	target=obl:ل?	content=speech
text	ذكرت وزارة الداخلية الإسبانية أن الحريق أخمد.
is	ESP says -
text	وأفاد مسؤول كيني بأن المطار مفتوح.
is	KEN says -
text	وذكرت وكالة رويترز أن الهند تعتزم زيارة كندا.
is	REUTERS says -
is	IND intends_to_meet CAN
frame	says/14	source=nsubj	content=obl:ب
text	أفاد الجيش المكسيكي بوقوع زلزال في الجنوب.
is	MEX says -
text	وذكر السفير السويدي بموقف بلاده الثابت.
is	SWE says -
frame	says/15	source=nsubj	content=obj
text	ذكر وزير المالية الغاني أرقاما جديدة.
is	GHA says -

# Without what is said: not broadcasting, and not "no mention-able [yudhkar] resistance".
predicate	tell_briefly
verb	أفاد	يفيد
verb	أورد	يورد
verb	روى	يروي
verb	سرد	يسرد
verb	أذاع	يذيع
frame	says/9400	source=nsubj
text	كما أفادت وزارة الخارجية اليابانية.
is	JPN says -

predicate	mention_briefly
verb	ذكر	يذكر
frame	says/16	source=nsubj	block=passive
text	كما ذكرت وزارة الخارجية اليابانية.
is	JPN says -
text	انسحبت القوات النرويجية من كينيا من دون مقاومة تذكر.
is	NOR withdraws_from KEN

predicate	point_out
verb	أشار	يشير
verb	ألمح	يلمح
verb	لمح	يلمح
verb	لفت	يلفت
verb	نبه	ينبه
verb	نوه	ينوه
verb	أومأ	يومئ
verb	تطرق	يتطرق
verb	خلص	يخلص
noun	إشارة	plural=إشارات	obj=إلى
noun	تلميح	plural=تلميحات	obj=إلى
frame	says/17	source=nsubj	content=ccomp:أن
text	وأشار السفير الهندي إلى أن الحوار مع اليابان مستمر.
is	IND says -
text	نوهت وزيرة السياحة البرتغالية بأن الموسم كان جيدا.
is	PRT says -
text	قالت كندا إن الثلوج كثيفة، لافتة إلى أن المدارس مغلقة.
is	CAN says -
is	CAN says -
frame	says/18	source=nsubj	content=speech
text	ونبه وزير الصحة الدنماركي: المرض لم يختف.
is	DNK says -
frame	says/19	source=nsubj	content=obl:إلى
text	أشار رئيس البرازيل إلى وجود صعوبات في التنفيذ.
is	BRA says -
text	وكانت وزارة العدل الفنلندية لفتت إلى نقص القضاة.
is	FIN says -
text	المغرب يلمح إلى تأجيل المعرض.
is	MAR says -

predicate	stress
verb	شدد	يشدد
noun	تشديد	obj=على
light	جدد	يجدد	تشديد	obj=على
frame	says/20	source=nsubj	content=ccomp:أن
text	شددت وزيرة الخارجية النيوزيلندية على أن القرار نهائي.
is	NZL says -
frame	says/21	source=nsubj	content=obl:على	block=obj:عقوبات	block=obj:إجراءات	block=obj:حصار	block=obj:قيود	block=obj:رقابة	block=obj:ضغوط	block=obj:ضغط	block=obj:خناق	block=obj:قبضة	block=obj:قبضته	block=obj:قبضتها	block=obj:حراسة	block=obj:أمن	block=obj:هجمات
text	وشدد الرئيس السنغالي على ضرورة حماية الغابات.
is	SEN says -
text	شدد الوزير الكيني الرقابة على الأسواق.
is	nothing
text	وفي ختام اللقاء شدد الجانبان الهندي والياباني على أهمية التعليم.
is	IND says -
is	JPN says -

predicate	focus
verb	ركز	يركز
frame	says/88103	source=nsubj	content=ccomp:أن
text	ركزت وزيرة الخارجية النيوزيلندية على أن القرار نهائي.
is	NZL says -
frame	says/88104	source=nsubj	content=words	content=obl:على	block=obj:جهود	block=obj:هجمات	block=obj:اهتمام	block=obj:عمل
text	وركز الرئيس السنغالي في كلمته على أهمية التعليم.
is	SEN says -
text	تركز الصين على صناعة السفن.
is	nothing
frame	says/88105	source=nsubj	content=nsubj:بيان	content=obl:على
text	وركز البيان الكيني على أهمية التعليم.
is	KEN says -
text	ركزت الحكومة النرويجية جهودها على التعليم.
is	nothing

predicate	hold_opinion
verb	رأى	يرى
verb	اعتقد	يعتقد
verb	ظن	يظن
verb	ارتأى	يرتئي
verb	استنتج	يستنتج
verb	لاحظ	يلاحظ
verb	افترض	يفترض
noun	اعتقاد	plural=اعتقادات
noun	استنتاج	plural=استنتاجات
light	أبدى	يبدي	رأي
light	أبدى	يبدي	وجهة نظر
light	أعرب	يعرب	اعتقاد	prep=عن
light	عبر	يعبر	اعتقاد	prep=عن
frame	says/22	source=nsubj	content=speech
text	رأت وزيرة الاقتصاد الهولندية أن النمو بطيء.
is	NLD says -
text	وأعرب رئيس وزراء الهند عن اعتقاده بأن الأزمة ستنتهي.
is	IND says -
frame	says/23	source=nsubj	content=obl:في	content=obj
text	رأت البرازيل في الاقتراح خطوة إيجابية.
is	BRA says -
frame	says/24	source=nsubj	content=noun:رأي
text	أبدى السفير السويدي رأيه في المشروع.
is	SWE says -

predicate	deem
verb	عد	يعد
frame	says/940	source=nsubj	content=speech
text	تعد كينيا المحطة الأولى في الجولة.
is	nothing

predicate	consider
verb	اعتبر	يعتبر
frame	says/25	source=nsubj	content=speech
text	اعتبر رئيس تشيلي أن الإصلاح ضروري.
is	CHL says -
frame	says/26	source=nsubj	content=obj	block=attr	block=passive
text	واعتبرت كولومبيا القرار خطأ كبيرا.
is	COL says -
text	تعتبر البرازيل أكبر دولة منتجة للبن في القارة.
is	nothing
text	وزار الوفد كينيا التي تعتبر الوجهة الأولى في القارة.
is	nothing

predicate	allege
verb	زعم	يزعم
verb	ادعى	يدعي
noun	زعم	plural=مزاعم
noun	ادعاء	plural=ادعاءات
frame	says/27	source=nsubj	content=speech
text	زعمت أوغندا أن الصور قديمة.
is	UGA says -
text	ويدعي الجيش الكولومبي أن المنطقة خالية.
is	COL says -
frame	says/28	source=nsubj	content=noun:ملكية
text	ادعت تنزانيا ملكية الجزيرة.
is	TZA says -
frame	says/3301	source=nsubj	content=obl:من:علاقة
text	وذلك بعد ما زعمته الحكومة الكينية من علاقة الحادثين.
is	KEN says -
frame	says/3302	source=nsubj	content=obl:ب:علاقة
text	وذلك بعد ما زعمته الحكومة الكينية بعلاقة الحادثين.
is	KEN says -
frame	says/3303	source=nsubj	content=obl:من:وجود
text	وذلك بعد ما زعمته الحكومة الكينية من وجود خلاف.
is	KEN says -
frame	says/3304	source=nsubj	content=obl:ب:وجود
text	وذلك بعد ما زعمته الحكومة الكينية بوجود خلاف.
is	KEN says -
frame	says/3305	source=nsubj	content=noun:وجود
text	زعمت الحكومة الكينية وجود خلاف.
is	KEN says -
frame	says/978	source=nsubj	content=noun:حق
text	ادعت كينيا الحق في المياه.
is	KEN says -

predicate	reveal
verb	كشف	يكشف
verb	أفصح	يفصح
verb	باح	يبوح
noun	كشف	obj=عن
noun	إفصاح
light	أماط	يميط	لثام	obj=عن
light	أزاح	يزيح	ستار	obj=عن
frame	says/29	source=nsubj	target=obl:ل?	content=speech
text	كشفت وزيرة البيئة الإسبانية أن النهر ملوث.
is	ESP says -
frame	says/30	source=nsubj	content=obl:عن
text	كشف مسؤول ياباني عن تفاصيل الاقتراح الجديد.
is	JPN says -
text	وأفصحت المكسيك عن موقفها أمس.
is	MEX says -
frame	says/31	source=nsubj	content=obj	block=obj:شبكة	block=obj:خلية	block=obj:عصابة	block=obj:مخبأ	block=obj:جريمة	block=obj:جثة
text	وكشفت الحكومة البولندية تفاصيل المشروع.
is	POL says -
text	كشفت الشرطة الهولندية شبكة لتهريب الزهور.
is	nothing

# What a study, a poll or figures show, whoever has made them says; what else shows something says nothing.
predicate	show_to_be
verb	أظهر	يظهر
frame	says/97120	source=nsubj	content=nsubj:استطلاع	content=speech
text	أظهر استطلاع لمعهد غالوب أن الأسعار تقلق الناس.
is	GALLUP says -
text	وأظهرت الصور أن الجسر مغلق.
is	nothing
text	أظهر الوزير الكندي أنه ماهر.
is	nothing
frame	says/97122	source=nsubj	content=nsubj:تقرير	content=speech
text	يظهر تقرير لمنظمة العفو الدولية أن الوضع صعب.
is	AMNESTY says -
frame	says/97123	source=nsubj	content=nsubj:بيانات	content=speech
text	أظهرت بيانات وزارة التجارة الكندية أن الأسعار ارتفعت.
is	CAN says -
frame	says/97124	source=nsubj	content=nsubj:أرقام	content=speech
text	أظهرت أرقام نشرتها وزارة المالية النرويجية أن الديون زادت.
is	NOR says -
frame	says/97125	source=nsubj	content=nsubj:إحصاءات	content=speech
text	أظهرت إحصاءات وزارة الداخلية البيروفية أن الحوادث قليلة.
is	PER says -
frame	says/97126	source=nsubj	content=nsubj:إحصائيات	content=speech
text	أظهرت إحصائيات وزارة الداخلية البيروفية أن الحوادث قليلة.
is	PER says -
frame	says/97127	source=nsubj	content=nsubj:وثائق	content=speech
text	أظهرت وثائق نشرتها صحيفة لوموند أن العقد باطل.
is	LEMONDE says -
frame	says/97128	source=nsubj	content=nsubj:وثيقة	content=speech
text	أظهرت وثيقة لوزارة الدفاع الكندية أن الجسر خطير.
is	CAN says -

predicate	inform
verb	أبلغ	يبلغ
verb	أخبر	يخبر
verb	أنبأ	ينبئ
verb	طمأن	يطمئن
verb	أطلع	يطلع
verb	أحاط	يحيط
verb	صارح	يصارح
verb	ذكر	يذكر
noun	إبلاغ
noun	إخبار
noun	إطلاع
noun	إحاطة	plural=إحاطات
light	قدم	يقدم	إحاطة	obj=إلى	obj=ل
frame	says/32	source=nsubj	target=obj	content=ccomp:أن
text	أبلغت كندا النرويج أن السفينة وصلت.
is	CAN says NOR
text	وأخبر السفير الهندي اليابان بأن المؤتمر تأجل.
is	IND says JPN
text	وطمأن وزير الصحة الكيني الأمم المتحدة إلى أن اللقاح متوفر.
is	KEN says UN
frame	says/33	source=nsubj	target=obj	content=obl:ب
text	سيبلغ المغرب إسبانيا بقراره غدا.
is	MAR says ESP
frame	says/34	source=nsubj	target=obj	content=obl:على
text	أطلعت وزيرة الخارجية السويدية بولندا على نتائج الزيارة.
is	SWE says POL
frame	says/35	source=nsubj	target=obj	content=obl:عن
text	وأبلغت بيرو تشيلي عن موعد الاجتماع.
is	PER says CHL
frame	says/9701	source=nsubj	target=obj!	content=noun:رغبة
text	أبلغ السفير الكندي لدى الخرطوم وزير الري السوداني رغبة بلاده في زيادة الزراعة.
is	CAN says SDN
frame	says/9706	source=nsubj	target=obj!	content=noun:استعداد
text	أبلغت النرويج كينيا استعداد الشركة للعمل.
is	NOR says KEN
is	NOR intends_to_cooperate -
frame	says/9702	source=nsubj	target=obj!	content=noun:موافقة
text	أبلغ الوزير الغاني نظيره التوغولي موافقة البرلمان.
is	GHA says TGO
frame	says/36	source=nsubj	target=obj	content=speech
text	أبلغ الوزير البرازيلي الأرجنتين: نحن جاهزون.
is	BRA says ARG
frame	says/37	source=nsubj	target=obl:إلى	content=speech
text	وأبلغت البرتغال إلى كندا أنها موافقة.
is	PRT says CAN
frame	says/38	source=nsubj	content=speech
text	أبلغ السفير النرويجي أن الطريق سالكة.
is	NOR says -
text	قدم المبعوث الأممي إحاطة إلى الهند أكد فيها تقدم العمل.
is	UN says IND
is	UN says -
frame	none/2098	source=nsubj?	content=noun:سنة
text	تبلغ العاملة الكندية ثلاثين سنة.
is	nothing
frame	none/7070	source=nsubj?	content=noun:عام
text	تبلغ العاملة الكندية ثلاثين عاما.
is	nothing
frame	none/7071	source=nsubj?	content=noun:كيلومتر
text	يبلغ الجدار الكيني عشرين كيلومترا.
is	nothing
frame	none/7072	source=nsubj?	content=noun:نسمة
text	تبلغ كينيا خمسين مليون نسمة.
is	nothing
frame	none/7073	source=nsubj?	content=noun:طن
text	يبلغ الجسر الكيني عشرين طنا.
is	nothing
frame	none/7074	source=nsubj?	content=noun:درجة
text	تبلغ كندا ثلاثين درجة.
is	nothing
frame	none/88216	source=nsubj?	content=noun:سنوات
text	وكانت الأميرة الكندية تبلغ آنذاك ثلاث سنوات.
is	nothing
frame	none/88217	source=nsubj?	content=noun:أعوام
text	وكان الوزير الكيني يبلغ خمسة أعوام.
is	nothing
frame	none/88213	source=nsubj?	content=noun:تعداد
text	صفق الشعب الكيني الذي يبلغ تعداده خمسين مليونا.
is	nothing
frame	none/88214	source=nsubj?	content=noun:عدد
text	يبلغ عدد سكان غانا ثلاثين مليونا.
is	nothing
frame	none/7075	source=nsubj?	content=noun:دولار
text	يبلغ القرض الكندي مليون دولار.
is	nothing
frame	none/2099	source=nsubj?	content=noun:متر
text	يبلغ الجدار الكيني عشرين مترا.
is	nothing
frame	says/39	source=nsubj	target=obj	block=obl:من	block=obl:في	block=obl:ب
text	قدمت وزيرة المناخ الفنلندية إحاطة لليابان.
is	FIN says JPN

# What a court holds.
predicate	rule_that
verb	قضى	يقضي
frame	says/1407501	source=nsubj	content=nsubj:محكمة	content=ccomp:أن
text	قضت محكمة كندية بأن القانون غير دستوري.
is	CAN says -

# Something told of to nobody in particular.
predicate	report_incident
verb	أبلغ	يبلغ
verb	بلغ	يبلغ
frame	says/1407500	source=nsubj	content=obl:عن
text	أبلغت السفارة الكندية عن فقدان سائحين.
is	CAN says -
text	وأبلغت هيئة الموانئ النرويجية عن اندلاع حريق قرب الرصيف.
is	NOR says -

# What is expressed: the noun decides.
predicate	express_concern
verb	قلق	يقلق
verb	تخوف	يتخوف
noun	قلق	obj=من
noun	تخوف	plural=تخوفات	obj=من
light	أعرب	يعرب	قلق	prep=عن
light	أعرب	يعرب	خشية	prep=عن
light	أعرب	يعرب	مخاوف	prep=عن
light	أعرب	يعرب	تخوف	prep=عن
light	أعرب	يعرب	انشغال	prep=عن
light	عبر	يعبر	قلق	prep=عن
light	عبر	يعبر	خشية	prep=عن
light	عبر	يعبر	مخاوف	prep=عن
light	عبر	يعبر	تخوف	prep=عن
light	عبر	يعبر	انشغال	prep=عن
light	أبدى	يبدي	قلق
light	أظهر	يظهر	قلق
light	أبدى	يبدي	خشية
light	أبدى	يبدي	مخاوف
light	أبدى	يبدي	تخوف
light	أعلن	يعلن	مخاوف
frame	expresses_concern/1	source=nsubj	content=obl:من?	target=obl:ل?
text	أعربت كندا عن قلقها من ارتفاع أسعار القمح.
is	CAN expresses_concern -
text	وعبرت الأمم المتحدة عن قلقها البالغ إزاء الجفاف في كينيا.
is	UN expresses_concern -
text	أعلنت اليابان مخاوفها من انتشار المرض.
is	JPN expresses_concern -
text	الاتحاد الأوروبي يبدي قلقه حيال الوضع في مالي.
is	EU expresses_concern -

predicate	fear
verb	خشي	يخشى
verb	خاف	يخاف
noun	خشية	obj=من
frame	expresses_concern/2	source=nsubj	content=speech	target=obl:ل?
text	تخشى النرويج أن يرتفع مستوى البحر.
is	NOR expresses_concern -
frame	expresses_concern/3	source=nsubj	content=obl:من	target=obl:ل?
text	وتخشى أستراليا من موجة جفاف جديدة.
is	AUS expresses_concern -
frame	expresses_concern/4	source=nsubj	content=obj	target=obl:ل?
text	تخشى هولندا فيضان الأنهار.
is	NLD expresses_concern -

predicate	express_regret
verb	عزى	يعزي
verb	واسى	يواسي
noun	تعزية	plural=تعازي	plural=تعاز	obj=ل	obj=إلى
noun	مواساة	obj=ل	obj=إلى
light	أعرب	يعرب	تعزية	prep=عن	obj=ل	obj=إلى
light	أعرب	يعرب	مواساة	prep=عن	obj=ل	obj=إلى
light	أعرب	يعرب	تعاطف	prep=عن	obj=مع
light	أعرب	يعرب	حزن	prep=عن
light	عبر	يعبر	تعزية	prep=عن	obj=ل	obj=إلى
light	عبر	يعبر	تعاطف	prep=عن	obj=مع
light	عبر	يعبر	حزن	prep=عن
light	قدم	يقدم	تعزية	obj=ل	obj=إلى
light	وجه	يوجه	تعزية	obj=ل	obj=إلى
light	تقدم	يتقدم	تعزية	prep=ب	obj=ل	obj=إلى
light	أبدى	يبدي	تعاطف	obj=مع
light	أظهر	يظهر	تعاطف	obj=مع
frame	expresses_regret/1	source=nsubj	target=obj
text	قدمت الهند تعازيها إلى إندونيسيا بعد الزلزال.
is	IND expresses_regret IDN
text	وعزى العاهل المغربي الرئيس السنغالي في ضحايا الفيضان.
is	MAR expresses_regret SEN
text	أعرب رئيس وزراء كندا عن تعاطفه مع تشيلي.
is	CAN expresses_regret CHL
frame	expresses_regret/2	source=nsubj	target=obl:ل?
text	وأعرب وزير الثقافة المكسيكي عن حزنه العميق.
is	MEX expresses_regret -

predicate	mourn
verb	نعى	ينعى
frame	expresses_regret/8	source=nsubj	content=obj
text	نعى الرئيس الكيني شاعر البلاد الكبير.
is	KEN expresses_regret -

predicate	sympathize
verb	تعاطف	يتعاطف
verb	تأسف	يتأسف
noun	تعاطف	obj=مع
frame	expresses_regret/3	source=nsubj	target=obl:مع
text	تتعاطف نيوزيلندا مع الفلبين في هذه المحنة.
is	NZL expresses_regret PHL
frame	expresses_regret/4	source=nsubj	content=obl:ل	target=obl:ل?
text	تأسفت النرويج لوقوع الحادث.
is	NOR expresses_regret -

predicate	regret
verb	أسف	يأسف
noun	أسف	obj=ل	obj=على
light	أعرب	يعرب	أسف	prep=عن
light	أعرب	يعرب	ندم	prep=عن
light	عبر	يعبر	ندم	prep=عن
light	عبر	يعبر	أسف	prep=عن
light	أبدى	يبدي	أسف
light	أبدى	يبدي	ندم
light	أظهر	يظهر	ندم
frame	expresses_regret/5	source=nsubj	content=obl:ل	target=obl:ل?
text	تأسف السويد لتأخر المشروع.
is	SWE expresses_regret -
text	أعرب وزير النقل الإسباني عن أسفه لوقوع الحادث.
is	ESP expresses_regret -
frame	expresses_regret/6	source=nsubj	content=speech	target=obl:ل?
text	وتأسف تشيلي لأن المؤتمر تأجل.
is	CHL expresses_regret -
frame	expresses_regret/7	source=nsubj	target=obl:ل?
text	أبدت كولومبيا أسفها الشديد أمس.
is	COL expresses_regret -

predicate	be_optimistic
verb	تفاءل	يتفاءل
verb	استبشر	يستبشر
noun	تفاؤل	obj=ب
light	أعرب	يعرب	تفاؤل	prep=عن	obj=ب
light	عبر	يعبر	تفاؤل	prep=عن	obj=ب
light	أبدى	يبدي	تفاؤل	obj=ب
light	أعرب	يعرب	ارتياح	prep=عن	obj=ل
light	عبر	يعبر	ارتياح	prep=عن	obj=ل
light	أبدى	يبدي	ارتياح	obj=ل
light	أظهر	يظهر	ارتياح	obj=ل
light	أعرب	يعرب	ثقة	prep=عن
light	عبر	يعبر	ثقة	prep=عن
light	أبدى	يبدي	ثقة
light	أظهر	يظهر	ثقة
frame	makes_optimistic_comment/1	source=nsubj	content=obl:ب?	target=obl:ل?
text	أبدى رئيس غانا تفاؤله بمستقبل الزراعة.
is	GHA makes_optimistic_comment -
text	وأعربت وزيرة الطاقة الهندية عن ارتياحها لنتائج الموسم.
is	IND makes_optimistic_comment -
text	تتفاءل كينيا بموسم سياحي جيد.
is	KEN makes_optimistic_comment -

predicate	be_pessimistic
verb	تشاءم	يتشاءم
noun	تشاؤم	obj=من
light	أعرب	يعرب	تشاؤم	prep=عن
light	عبر	يعبر	تشاؤم	prep=عن
light	أبدى	يبدي	تشاؤم
light	أعرب	يعرب	خيبة أمل	prep=عن
light	عبر	يعبر	خيبة أمل	prep=عن
light	أبدى	يبدي	خيبة أمل
frame	makes_pessimistic_comment/1	source=nsubj	content=obl:من?	target=obl:ل?
text	أبدى وزير الزراعة البرازيلي تشاؤمه من المحصول.
is	BRA makes_pessimistic_comment -
text	وأعربت فنلندا عن خيبة أمل كبيرة.
is	FIN makes_pessimistic_comment -

predicate	express
verb	أعرب	يعرب
verb	عبر	يعبر
noun	إعراب	obj=عن
noun	تعبير	obj=عن
frame	says/40	source=nsubj	target=obl:ل?	content=obl:عن
text	أعربت وزيرة التعليم الأيرلندية عن أملها في نجاح البرنامج.
is	IRL says -
text	وعبر السفير الكندي لليابان عن رغبة بلاده في المشاركة.
is	CAN says JPN
text	رئيسا بيرو وتشيلي أعربا عن شكوكهما في النتيجة.
is	PER says -
is	CHL says -
frame	says/41	source=nsubj	content=ccomp:أن
text	أعرب الوزير التايلاندي أن بلاده راضية.
is	THA says -

predicate	show_feeling
verb	أبدى	يبدي
frame	none/19	source=nsubj	content=obj:مقاومة
text	أبدى الجيش الكيني مقاومة شديدة.
is	nothing
frame	says/42	source=nsubj	content=obj
text	أبدت الدنمارك اهتماما كبيرا بالمشروع.
is	DNK says -

predicate	hope
verb	أمل	يأمل
verb	تمنى	يتمنى
verb	رجا	يرجو
verb	تطلع	يتطلع
noun	أمل	plural=آمال	obj=في
noun	تمن	plural=تمنيات	obj=ل
light	أعرب	يعرب	أمل	prep=عن
light	عبر	يعبر	أمل	prep=عن
light	أبدى	يبدي	أمل
frame	says/43	source=nsubj	content=speech
text	تأمل كندا أن يتحسن الطقس قريبا.
is	CAN says -
text	وأعرب رئيس الوزراء النيبالي عن أمله بأن ينجح المشروع.
is	NPL says -
text	قالت بولندا إن العمل بدأ، آملة أن ينتهي سريعا.
is	POL says -
is	POL says -
frame	says/44	source=nsubj	content=obl:في
text	يأمل الوزير المغربي في نجاح الموسم.
is	MAR says -
frame	says/45	source=nsubj	content=obl:إلى
text	تتطلع إندونيسيا إلى توسيع الميناء.
is	IDN says -
frame	says/46	source=nsubj	content=obj
text	تمنى السفير الهندي النجاح للطلاب.
is	IND says -
frame	says/47	source=nsubj	content=obl:ب
text	يأمل رئيس غانا بموسم جيد.
is	GHA says -
frame	says/48	source=nsubj	content=obl:عن
text	وعبر الوزير السويدي عن أمله أمس.
is	SWE says -

predicate	welcome
verb	رحب	يرحب
verb	احتفى	يحتفي
noun	ترحيب	obj=ب
light	أعرب	يعرب	ترحيب	prep=عن	obj=ب
light	أبدى	يبدي	ترحيب	obj=ب
frame	welcomes/1	source=nsubj	target=obl:ب
text	رحبت المكسيك بقرار تشيلي في بيان لها.
is	MEX welcomes -
text	ورحب رئيس وزراء اليابان بنظيره الهندي.
is	JPN welcomes IND
text	أيرلندا ترحب بالاتفاق الجديد.
is	IRL welcomes -
frame	welcomes/2	source=nsubj	content=ccomp:أن
text	يرحب الوزير الكيني بأن المؤتمر سيعقد قريبا.
is	KEN welcomes -
frame	welcomes/3	source=nsubj
text	أعربت هولندا عن ترحيبها أمس.
is	NLD welcomes -

predicate	deny
verb	نفى	ينفي
verb	أنكر	ينكر
verb	فند	يفند
verb	دحض	يدحض
noun	نفي	obj=ل
noun	إنكار	obj=ل
noun	تفنيد
noun	تكذيب
light	جدد	يجدد	نفي	obj=ل
light	كرر	يكرر	نفي	obj=ل
light	أكد	يؤكد	نفي	obj=ل
frame	denies/1	source=nsubj	content=speech
text	نفت وزارة الدفاع البرازيلية أن تكون الطائرة تحطمت.
is	BRA denies -
text	قال الوزير الياباني إن الحديث غير دقيق، نافيا أن يكون المشروع توقف.
is	JPN says -
is	JPN denies -
frame	denies/2	source=nsubj	content=obj
text	فند الناطق باسم الحكومة المغربية الشائعات.
is	MAR denies -
text	وتنفي كندا وجود خلافات داخل الحكومة.
is	CAN denies -
frame	denies/3	source=nsubj
text	لكن النرويج نفت أمس.
is	NOR denies -

predicate	claim_responsibility
light	تبنى	يتبنى	مسؤولية	obj=عن
light	تبنى	يتبنى	هجوم
light	تبنى	يتبنى	اعتداء
light	تبنى	يتبنى	تفجير
light	تبنى	يتبنى	انفجار
light	تبنى	يتبنى	هجوم انتحاري
light	تبنى	يتبنى	هجوم إرهابي
light	تبنى	يتبنى	هجوم مسلح
light	تبنى	يتبنى	هجوم صاروخي
light	تبنى	يتبنى	اعتداء انتحاري
light	تبنى	يتبنى	اعتداء إرهابي
light	تبنى	يتبنى	تفجير انتحاري
light	تبنى	يتبنى	عملية انتحارية
light	تبنى	يتبنى	غارة جوية
light	تبنى	يتبنى	عملية
light	تبنى	يتبنى	قصف
light	تبنى	يتبنى	غارة
light	تبنى	يتبنى	ضربة
light	تبنى	يتبنى	اغتيال
light	تبنى	يتبنى	محاولة اغتيال
light	تبنى	يتبنى	قتل
light	تبنى	يتبنى	اختطاف
light	تبنى	يتبنى	خطف
light	تبنى	يتبنى	إطلاق
light	أعلن	يعلن	مسؤولية	obj=عن
light	أعلن	يعلن	تبن	obj=ل
light	أعلن	يعلن	مسؤولية	prep=عن	obj=عن	obj=في
light	ادعى	يدعي	مسؤولية	obj=عن
noun	تبن	obj=ل
frame	claims_responsibility/1	source=nsubj	content=obl:عن?
text	أعلنت جماعة الشباب مسؤوليتها عن الانفجار.
is	SHABAAB claims_responsibility -
text	وتبنت حركة طالبان الهجوم في بيان.
is	TALIBAN claims_responsibility -
text	تبنى تنظيم القاعدة مسؤولية التفجير.
is	QAEDA claims_responsibility -

predicate	adopt
verb	تبنى	يتبنى
frame	approves/60	source=nsubj	content=obj:قرار
text	تبنى مجلس الأمن قرارا جديدا أمس.
is	UN approves -
frame	none/20	source=nsubj	content=obj
text	تبنى البرلمان الكندي القانون الجديد.
is	nothing

predicate	decline_comment
light	رفض	يرفض	تعليق	obj=على
light	رفض	يرفض	إدلاء
light	رفض	يرفض	تأكيد	obj=ل
light	رفض	يرفض	نفي	obj=ل
light	رفض	يرفض	تفصيل
light	رفض	يرفض	توضيح
light	رفض	يرفض	إفصاح	obj=عن
light	رفض	يرفض	كشف	obj=عن
light	رفض	يرفض	خوض
light	رفض	يرفض	إجابة	obj=عن	obj=على
light	امتنع	يمتنع	تعليق	prep=عن	obj=على
light	امتنع	يمتنع	إدلاء	prep=عن
light	امتنع	يمتنع	إجابة	prep=عن
light	أحجم	يحجم	تعليق	prep=عن	obj=على
light	أحجم	يحجم	إدلاء	prep=عن
light	تجنب	يتجنب	تعليق	obj=على
light	التزم	يلتزم	صمت
light	لزم	يلزم	صمت
frame	none/9704	source=nsubj	content=obl:عن:اسم
text	رفض المصدر الكيني الكشف عن اسمه.
is	nothing
frame	none/9705	source=nsubj	content=obl:عن:هوية
text	رفض المصدر الكيني الكشف عن هويته.
is	nothing
frame	declines_to_comment/1	source=nsubj
text	رفض المتحدث النرويجي التعليق على الخبر.
is	NOR declines_to_comment -
text	وامتنعت وزارة المالية الكينية عن الإدلاء بأي معلومات.
is	KEN declines_to_comment -
text	رفضت كينيا نفي الخبر.
is	KEN declines_to_comment -
text	التزمت السويد الصمت أمس.
is	SWE declines_to_comment -

predicate	comment
verb	علق	يعلق
noun	تعليق	plural=تعليقات	obj=على
frame	says/49	source=nsubj	content=speech
text	علق وزير الرياضة البرتغالي: المباراة كانت جميلة.
is	PRT says -
frame	says/50	source=nsubj	content=obl:على	block=obj
text	وعلقت وزيرة الثقافة الهندية على الفيلم الجديد.
is	IND says -
frame	none/21	source=nsubj	content=obj
text	علق المتحف الكندي اللوحات على الجدار.
is	nothing

predicate	wonder
verb	تساءل	يتساءل
noun	تساؤل	plural=تساؤلات
light	طرح	يطرح	تساؤل
light	طرح	يطرح	سؤال
frame	says/51	source=nsubj	content=speech
text	تساءل السفير المكسيكي: من يدفع الثمن؟
is	MEX says -
frame	says/52	source=nsubj
text	وتساءلت وزيرة العدل السويدية عن أسباب التأخير.
is	SWE says -

predicate	admit
verb	أقر	يقر
verb	سلم	يسلم
noun	إقرار	obj=ب
frame	says/53	source=nsubj	content=ccomp:أن
text	أقرت وزيرة الصحة البولندية بأن اللقاح تأخر.
is	POL says -
frame	says/54	source=nsubj	content=obl:ب	block=obj
text	ويقر الوزير الأرجنتيني بصعوبة المهمة.
is	ARG says -
frame	none/22	source=nsubj	content=obj
text	أقر البرلمان التايلاندي القانون الجديد.
is	nothing

predicate	confess
verb	اعترف	يعترف
noun	اعتراف	plural=اعترافات	obj=ب
frame	says/55	source=nsubj	content=ccomp:أن
text	اعترفت الحكومة الهولندية بأن الأرقام غير دقيقة.
is	NLD says -
frame	says/9611	source=nsubj	content=obl:ب:احتجاز
text	اعترفت كينيا باحتجاز السفينة.
is	KEN says -
frame	says/9612	source=nsubj	content=obl:ب:قصف
text	اعترفت كينيا بقصف السوق.
is	KEN says -
frame	says/9613	source=nsubj	content=obl:ب:إسقاط
text	اعترفت كينيا بإسقاط الطائرة.
is	KEN says -
frame	says/56	source=nsubj	content=obl:ب:وجود
text	واعترف وزير التعليم الكيني بوجود نقص في المدارس.
is	KEN says -
frame	says/57	source=nsubj	content=obl:ب:فشل
text	تعترف النرويج بفشل الخطة.
is	NOR says -
frame	says/58	source=nsubj	content=obl:ب
text	اعترف السفير الكندي بالصعوبة.
is	CAN says -
text	اعترف الجيش الكيني بسقوط طائرة.
is	KEN says -
frame	says/59	source=nsubj	content=speech
text	واعترفت تشيلي: العمل لم ينته.
is	CHL says -

predicate	expect
verb	توقع	يتوقع
verb	رجح	يرجح
verb	تكهن	يتكهن
verb	تنبأ	يتنبأ
noun	توقع	plural=توقعات
noun	ترجيح	plural=ترجيحات
noun	تكهن	plural=تكهنات	obj=ب
frame	says/60	source=nsubj	content=speech
text	توقع وزير المالية الأسترالي أن ينمو الاقتصاد.
is	AUS says -
text	وترجح كندا أن تفوز الهند بالمقعد.
is	CAN says -
frame	says/61	source=nsubj	content=obl:ب
text	تتنبأ اليابان بشتاء قارس.
is	JPN says -
frame	says/62	source=nsubj	content=obj
text	توقعت إندونيسيا ارتفاع الأسعار.
is	IDN says -

predicate	answer
verb	رد	يرد
verb	أجاب	يجيب
noun	إجابة	plural=إجابات	obj=على	obj=عن
frame	says/63	source=nsubj	content=ccomp:أن
text	أجابت الوزيرة البرازيلية بأن المصنع آمن.
is	BRA says -
frame	says/64	source=nsubj	content=speech
text	ورد السفير المغربي: لا مشكلة لدينا.
is	MAR says -
frame	says/65	source=nsubj	content=obl:على:سؤال
text	رد وزير الخارجية الياباني على سؤال حول الصيد.
is	JPN says -
frame	says/66	source=nsubj	content=obl:عن:سؤال
text	أجاب رئيس الوزراء الهندي عن سؤالين.
is	IND says -
frame	says/67	source=nsubj	content=obl:على:أسئلة
text	وأجابت وزيرة المالية البيروفية على أسئلة الطلاب.
is	PER says -
frame	says/97130	source=nsubj	content=words	target=obl:على!
text	نائب نرويجي يرد على الوزير الدنماركي.
is	NOR says DNK
text	رد الجيش الغاني على القوات الكينية.
is	nothing

predicate	write
verb	كتب	يكتب
verb	دون	يدون
verb	نشر	ينشر
frame	says/68	source=nsubj	content=speech
text	كتب رئيس تشيلي على صفحته: نحن فخورون.
is	CHL says -
text	وكتبت وزيرة التعليم الفنلندية أن المدارس مفتوحة.
is	FIN says -

predicate	tweet
verb	غرد	يغرد
noun	تغريدة	plural=تغريدات
light	نشر	ينشر	تغريدة
light	أطلق	يطلق	تغريدة
frame	says/69	source=nsubj	content=speech
text	غرد الرئيس الكولومبي أن المنتخب رائع.
is	COL says -
frame	says/70	source=nsubj
text	نشرت وزيرة الخارجية السويدية تغريدة أمس.
is	SWE says -

predicate	make_statement
light	أدلى	يدلي	تصريح	prep=ب	obj=إلى	obj=ل
light	أدلى	يدلي	بيان	prep=ب
light	أدلى	يدلي	حديث	prep=ب
light	أدلى	يدلي	كلمة	prep=ب
light	أطلق	يطلق	تصريح
light	أصدر	يصدر	بيان
light	أصدر	يصدر	إعلان
light	أصدر	يصدر	تصريح
light	نشر	ينشر	بيان
light	وزع	يوزع	بيان
light	تلا	يتلو	بيان
light	ألقى	يلقي	كلمة
light	ألقى	يلقي	خطاب
light	ألقى	يلقي	خطبة
light	ألقى	يلقي	بيان
light	وجه	يوجه	كلمة	obj=إلى	obj=ل
light	وجه	يوجه	بيان	obj=إلى	obj=ل
light	أصدر	يصدر	بلاغ
light	نشر	ينشر	بلاغ
light	نشر	ينشر	تصريح
light	وجه	يوجه	خطاب	obj=إلى	obj=ل
light	عقد	يعقد	مؤتمر صحافي
light	عقد	يعقد	مؤتمر صحفي
light	عقد	يعقد	ندوة صحفية
light	عقد	يعقد	ندوة صحافية
light	عقد	يعقد	ندوة إعلامية
light	عقد	يعقد	لقاء صحفي
light	عقد	يعقد	لقاء صحافي
light	عقد	يعقد	لقاء إعلامي
light	عقد	يعقد	إيجاز صحفي
light	عقد	يعقد	إيجاز صحافي
light	عقد	يعقد	نقطة صحفية
light	عقد	يعقد	نقطة إعلامية
light	نظم	ينظم	ندوة صحفية
light	نظم	ينظم	مؤتمر صحفي
light	نظم	ينظم	مؤتمر صحافي
frame	says/71	source=nsubj	content=speech
text	أصدرت وزارة الزراعة المكسيكية بيانا: الموسم انتهى.
is	MEX says -
frame	says/72	source=nsubj
text	أدلى وزير التجارة السنغالي بتصريحات في داكار.
is	SEN says -
text	وألقت رئيسة وزراء نيوزيلندا كلمة أمام الطلاب.
is	NZL says -
text	رئيس كينيا عقد مؤتمرا صحفيا في نيروبي.
is	KEN says -
text	سيعقد وزير الصحة الأوغندي ندوة صحفية يوم الخميس.
is	UGA says -
text	يعقد الناطق باسم الجيش الكيني نقطة إعلامية كل أسبوع.
is	KEN says -
text	وأصدر البرلمان البرتغالي أمس بيانا مقتضبا.
is	PRT says -

predicate	address
verb	خاطب	يخاطب
noun	مخاطبة
frame	says/73	source=nsubj	target=obj	content=speech
text	خاطب الرئيس الأوغندي تنزانيا: نحن جيران.
is	UGA says TZA
frame	says/74	source=nsubj	target=obj
text	وخاطب العاهل المغربي إسبانيا في كلمة مسجلة.
is	MAR says ESP

predicate	speak
verb	تحدث	يتحدث
verb	تكلم	يتكلم
verb	حكى	يحكي
noun	تحدث	obj=عن
frame	says/75	source=nsubj	content=speech
text	تحدث رئيس الوزراء الأيرلندي قائلا إن البلاد بخير.
is	IRL says -
is	IRL says -
frame	says/76	source=nsubj	content=obl:عن
text	تحدثت وزيرة البيئة النرويجية عن مستقبل الغابات.
is	NOR says -
text	الوزير الهندي يتكلم عن خطة الحكومة.
is	IND says -
frame	none/23	source=nsubj	content=obj
text	السفير الكندي يتحدث اليابانية.
is	nothing
frame	says/77	source=nsubj	block=obl:مع
text	وتحدث الرئيس البيروفي أمام الطلاب.
is	PER says -

predicate	describe
verb	وصف	يصف
verb	نعت	ينعت
verb	صور	يصور
noun	وصف	plural=أوصاف	obj=ل
frame	says/78	source=nsubj	target=obj	content=obl:ب
text	ووصف الرئيس الكيني الرئيس الهندي بالمتحفظ.
is	KEN says IND
text	وصف رئيس وزراء إسبانيا الاتفاق بالجيد.
is	ESP says -
text	ووصفت كندا المباحثات بأنها مثمرة.
is	CAN says -
frame	says/9780	source=nsubj	content=obl:ب	block=passive
text	وصف الوزير الغاني أمس بالجيد ما رآه في المتحف.
is	GHA says -
text	أغلقت غانا المتحف في خطوة وصفت بالغريبة.
is	nothing
frame	says/79	source=nsubj	content=obl:ك
text	صور الوزير الكيني المشروع كحلم.
is	KEN says -

predicate	shed_light
light	سلط	يسلط	ضوء
light	سلط	يسلط	أضواء
light	ألقى	يلقي	ضوء
frame	says/27200	source=nsubj	content=obl:على
text	سلط الوزير الكيني الضوء على أوضاع القرى.
is	KEN says -
text	ألقت كندا الضوء على مشكلة الجفاف.
is	CAN says -

predicate	attribute_to_actor
verb	نسب	ينسب
verb	عزا	يعزو
frame	none/9720	source=nsubj?	content=passive
text	انتقدت كندا التاجر الكيني الذي ينسب إليه بناء الجسر.
is	CAN criticizes KEN
frame	accuses/9720	source=nsubj	target=obl:إلى!	content=obj	block=obj:قول	block=obj:فضل	block=obj:نجاح	block=obj:إنجاز	block=obj:انتصار	block=obj:قرار	block=obj:تصريح	block=obj:تصريحات	block=obj:خبر	block=obj:نبأ	block=obj:كلام	block=obj:معلومات	block=obj:تأخير	block=obj:تأخر	block=obj:سبب
text	نسبت كندا الهجوم إلى الهند.
is	CAN accuses IND
text	عزت كندا إلى الهند التفجير الذي وقع أمس.
is	CAN accuses IND

predicate	attribute_to
verb	أرجع	يرجع
verb	نسب	ينسب
verb	عزا	يعزو
frame	says/80	source=nsubj	content=obl:إلى	content=obj	block=obj:قول
text	أرجعت وزيرة الزراعة الكولومبية النقص إلى الجفاف.
is	COL says -

predicate	play_down
verb	قلل	يقلل
verb	هون	يهون
noun	تقليل
frame	says/4044	source=nsubj	content=obl:من:قيمة
text	قلل الوزير المغربي من قيمة الدراسة.
is	MAR says -
frame	says/4045	source=nsubj	content=obl:من:حجم
text	وهون السفير الأسترالي من حجم الخلاف.
is	AUS says -
frame	says/4046	source=nsubj	content=obl:من:احتمالات
text	قلل وزير النقل الهندي من احتمالات التأخير.
is	IND says -
frame	says/4048	source=nsubj	content=obl:من:تأثير
text	قلل السفير البيروفي من تأثير القرار.
is	PER says -
frame	says/81	source=nsubj	content=obl:من:أهمية
text	قلل وزير الاقتصاد الغاني من أهمية التقرير.
is	GHA says -
frame	says/82	source=nsubj	content=obl:من:شأن
text	وهونت فنلندا من شأن الخلاف.
is	FIN says -
frame	says/83	source=nsubj	content=obl:من:خطورة
text	قللت اليابان من خطورة الحادث.
is	JPN says -
frame	says/91001	source=nsubj	content=obl:من:أثر
text	قلل السفير النرويجي من أثر القرار.
is	NOR says -
frame	says/91002	source=nsubj	content=obl:من:دور
text	قلل السفير النرويجي من دور الشركات.
is	NOR says -
frame	says/91003	source=nsubj	content=obl:من:تداعيات
text	هون وزير المالية الغاني من تداعيات الأزمة.
is	GHA says -
frame	says/91004	source=nsubj	content=obl:من:آثار
text	هون وزير المالية الغاني من آثار الأزمة.
is	GHA says -
frame	says/91005	source=nsubj	content=obl:من:مخاوف
text	قلل وزير الصحة الهندي من مخاوف السكان.
is	IND says -
frame	says/91006	source=nsubj	content=obl:من:جدوى
text	قلل الوزير الكيني من جدوى المشروع.
is	KEN says -
frame	says/91007	source=nsubj	content=obl:من:أضرار
text	هون الوزير الكيني من أضرار الحريق.
is	KEN says -

predicate	boast
verb	تباهى	يتباهى
verb	افتخر	يفتخر
verb	تفاخر	يتفاخر
verb	اعتز	يعتز
noun	تباه	obj=ب
noun	اعتزاز	obj=ب
frame	says/84	source=nsubj	content=obl:ب
text	افتخر الرئيس المكسيكي بنتائج الموسم.
is	MEX says -

predicate	quote
verb	نقل	ينقل
verb	اقتبس	يقتبس
frame	says/85	by=nsubj?	source=obl:عن	content=speech
text	نقلت وكالة رويترز عن السفير الكيني قوله إن المطار مفتوح.
is	REUTERS says -
is	KEN says -
frame	says/86	by=nsubj?	source=obl:عن	content=noun:قول
text	ونقلت صحيفة الحياة عن الوزير الهندي قوله ذلك.
is	IND says -
frame	says/930	by=nsubj?	source=obl:عن	content=noun:تأكيد
text	نقلت وكالة رويترز عن السفير الكيني تأكيده سلامة الركاب.
is	KEN says -
frame	says/931	by=nsubj?	source=obl:عن	content=noun:نفي
text	نقلت صحيفة الحياة عن السفير الكيني نفيه الخبر.
is	KEN says -
frame	says/932	by=nsubj?	source=obl:عن	content=noun:إعلان
text	نقلت صحيفة الحياة عن السفير الكيني إعلانه موعد الرحلة.
is	KEN says -
frame	says/933	by=nsubj?	source=obl:عن	content=noun:وصف
text	نقلت صحيفة الحياة عن السفير الكيني وصفه الرحلة.
is	KEN says -
frame	says/934	by=nsubj?	source=obl:عن	content=noun:تحذير
text	نقلت صحيفة الحياة عن السفير الكيني تحذيره من الجفاف.
is	KEN says -
frame	says/935	by=nsubj?	source=obl:عن	content=noun:اتهام
text	نقلت صحيفة الحياة عن السفير الكيني اتهامه أوغندا بالتدخل.
is	KEN says -
is	KEN accuses UGA
frame	says/936	by=nsubj?	source=obl:عن	content=noun:دعوة
text	نقلت صحيفة الحياة عن السفير الكيني دعوته إلى الصبر.
is	KEN says -
is	KEN calls_on -
frame	says/937	by=nsubj?	source=obl:عن	content=noun:انتقاد
text	نقلت صحيفة الحياة عن السفير الكيني انتقاده أوغندا.
is	KEN says -
is	KEN criticizes UGA
frame	says/938	by=nsubj?	source=obl:عن	content=noun:مطالبة
text	نقلت صحيفة الحياة عن السفير الكيني مطالبته أوغندا بالاعتذار.
is	KEN says -
is	KEN demands UGA
frame	says/939	by=nsubj?	source=obl:عن	content=noun:رفض
text	نقلت صحيفة الحياة عن السفير الكيني رفضه العرض.
is	KEN says -
is	KEN rejects -
frame	says/8021	by=nsubj?	source=obl:عن	content=noun:ترحيب
text	نقلت صحيفة الحياة عن السفير الكيني ترحيبه بالعرض.
is	KEN says -
frame	says/8025	by=nsubj?	source=obl:عن	content=noun:تشديد
text	نقلت صحيفة الحياة عن السفير الكيني تشديده على الأمن.
is	KEN says -
frame	says/8026	by=nsubj?	source=obl:عن	content=noun:ارتفاع
text	نقلت صحيفة الحياة عن السفير الكيني ارتفاع الحصيلة.
is	KEN says -
frame	says/87	by=nsubj	source=obl:عن	content=noun:تصريح
text	نقلت وكالة رويترز عن رئيس بيرو تصريحات جديدة.
is	PER says -
frame	says/976	source=nsubj	content=ccomp:أن
text	نقلت وكالة الأنباء الفنلندية أن المطار مفتوح.
is	FIN says -
text	ونقلت وكالة الأنباء الفنلندية "إن المطار مفتوح".
is	FIN says -
text	نقلت الحافلة الفنلندية الركاب إلى المطار: لم يصب أحد.
is	nothing

predicate	ascribe
verb	نسب	ينسب
frame	says/88	by=nsubj?	source=obl:إلى	content=speech
text	نسب إلى السفير المغربي أن المشروع توقف.
is	MAR says -
text	نسبت وكالة رويترز إلى السفير الكيني قوله إن المطار مفتوح.
is	KEN says - by REUTERS
frame	says/9700	by=nsubj?	source=obl:إلى	content=noun:قول
text	ونسبت صحيفة الحياة إلى الوزير الهندي قوله ذلك.
is	IND says -

predicate	study_option
verb	نظر	ينظر
noun	دراسة	plural=دراسات
frame	considers_policy/1	source=nsubj	content=obl:في:إمكانية
text	تنظر النرويج في إمكانية بناء جسر.
is	NOR considers_policy -
frame	considers_policy/2	source=nsubj	content=obl:في:احتمال
text	وينظر البرلمان الهندي في احتمال تأجيل الجلسة.
is	IND considers_policy -
frame	considers_policy/3	source=nsubj	content=obl:في:اقتراح
text	تنظر كندا في اقتراح جديد.
is	CAN considers_policy -
frame	considers_policy/4	source=nsubj	content=obl:في:طلب
text	نظرت السويد في طلب الشركة.
is	SWE considers_policy -
frame	considers_policy/5	source=nsubj	content=obj	block=obl:في:جامعة	block=obl:في:مدرسة	block=obl:في:كلية	block=obj:طب	block=obj:حقوق	block=obj:هندسة	block=obl:ل:وضع	block=obl:ل:أوضاع	block=obl:ل:ظروف	block=obl:ل:صعوبة	block=obl:ل:أهمية	block=obl:ل:عدم	block=obl:ل:كون	block=obl:ل:وجود
text	تدرس الحكومة اليابانية خيارات جديدة للطاقة.
is	JPN considers_policy -
text	وزير الصحة الكيني درس الطب في لندن.
is	nothing

predicate	share_view
verb	شاطر	يشاطر
noun	مشاطرة
frame	expresses_accord/1	source=nsubj	target=obj
text	تشاطر النرويج السويد الرأي نفسه.
is	NOR expresses_accord SWE

predicate	concur
verb	توافق	يتوافق
verb	تطابق	يتطابق
noun	توافق	obj=مع
noun	تطابق	obj=مع
light	أبدى	يبدي	توافق	obj=مع
light	أعرب	يعرب	توافق	prep=عن	obj=مع
light	عبر	يعبر	توافق	prep=عن	obj=مع
frame	expresses_accord/2	source=nsubj	target=obl:مع	content=obl:على?	block=obl:مع:معايير	block=obl:مع:احتياجات	block=obl:مع:مستجدات	block=obl:مع:متطلبات	block=obl:مع:ظروف	block=obl:مع:رؤية	block=obl:مع:قانون	block=obl:مع:قوانين	block=obl:مع:أهداف	block=obl:مع:قيم	block=obl:مع:مبادئ	block=obl:مع:مصالح	block=obl:مع:طبيعة	block=obl:مع:واقع	block=obl:مع:أحكام	block=obl:مع:دستور	block=obl:مع:تقاليد	block=obl:مع:سياسة	block=obl:مع:خطة	block=obl:مع:مواعيد	block=obl:مع:موعد	block=obl:مع:إجازة	block=obl:مع:نظام	block=obl:مع:أنظمة	block=obl:مع:توجهات	block=obl:مع:تطلعات	block=obl:مع:حاجات	block=obl:مع:مقاصد	block=obl:مع:شريعة
text	توافقت البرازيل مع الأرجنتين على أهمية السياحة.
is	BRA expresses_accord ARG

predicate	circulate_news
verb	تداول	يتداول
verb	تناقل	يتناقل
frame	says/960	source=nsubj	content=obj:خبر
text	تناقلت وسائل إعلام كينية خبر الحادث.
is	KEN says -
frame	says/961	source=nsubj	content=obj:نبأ
text	تناقلت صحف برازيلية نبأ استقالة المدرب.
is	BRA says -
frame	says/962	source=nsubj	content=obj:بيان
text	تداولت وسائل إعلام بيروفية بيانا قديما.
is	PER says -
frame	says/963	source=nsubj	content=obj:تقرير
text	تداولت صحف هولندية تقريرا عن الفيضان.
is	NLD says -

predicate	publish
verb	نشر	ينشر
noun	نشر
frame	says/964	source=nsubj	content=obj:تقرير
text	نشرت صحيفة الحياة تقريرا عن الزراعة.
is	ALHAYAT says -
text	جاء القرار بعد نشر صحيفة لوموند تقريرا عن الزراعة.
is	LEMONDE says -
text	أوقف نشر التقرير عن الزراعة.
is	nothing
frame	says/31100	source=nsubj	content=obj:تحقيق
text	نشرت صحيفة الحياة تحقيقا عن الزراعة.
is	ALHAYAT says -
text	أغلق المصنع بعد نشر صحيفة الحياة تحقيقا عن الزراعة.
is	ALHAYAT says -
frame	says/31101	source=nsubj	content=obj:مقابلة
text	نشرت صحيفة لوموند مقابلة مع المدرب.
is	LEMONDE says -
frame	says/31102	source=nsubj	content=obj:دراسة
text	نشرت وزارة الصحة الكينية دراسة عن الغذاء.
is	KEN says -
frame	says/31103	source=nsubj	content=obj:إعلان
text	نشرت وزارة المالية الكينية إعلانا قصيرا.
is	KEN says -
frame	says/31104	source=nsubj	content=obj:مقتطفات
text	نشرت صحيفة لوموند مقتطفات من الكتاب.
is	LEMONDE says -
frame	says/54220	source=nsubj	content=obj:قائمة
text	نشرت وزارة الصحة الكينية قائمة بالأدوية.
is	KEN says -
frame	says/54221	source=nsubj	content=obj:وثيقة
text	نشرت السفارة البريطانية وثيقة قديمة.
is	GBR says -
frame	says/54222	source=nsubj	content=obj:خريطة
text	نشرت وزارة البيئة الهندية خريطة للأنهار.
is	IND says -
frame	says/54223	source=nsubj	content=obj:خارطة
text	نشرت وزارة البيئة الهندية خارطة للأنهار.
is	IND says -
frame	says/54224	source=nsubj	content=obj:نص
text	نشرت الحكومة الكندية نص الخطاب.
is	CAN says -
frame	says/54225	source=nsubj	content=obj:شهادات
text	نشرت صحيفة لوموند شهادات من الزلزال.
is	LEMONDE says -
frame	says/54226	source=nsubj	content=obj:تفاصيل
text	نشرت صحيفة لوموند تفاصيل الحفل.
is	LEMONDE says -
frame	says/54227	source=nsubj	content=obj:أخبار
text	نشرت صحيفة لوموند أخبارا عن الحفل.
is	LEMONDE says -
frame	says/54228	source=nsubj	content=obj:رسالة
text	نشر الوزير التشيلي رسالة على صفحته.
is	CHL says -
frame	says/54229	source=nsubj	content=obj:تدوينة
text	نشر الوزير التشيلي تدوينة على صفحته.
is	CHL says -
frame	says/54230	source=nsubj	content=obj:منشور
text	نشر الوزير التشيلي منشورا على صفحته.
is	CHL says -
frame	says/965	source=nsubj	content=obj:بيان
text	نشرت وزارة البيئة السويدية بيانا قصيرا.
is	SWE says -
frame	says/966	source=nsubj	content=obj:مقال
text	نشر الوزير التشيلي مقالا عن التعليم.
is	CHL says -
frame	says/967	source=nsubj	content=obj:خبر
text	نشرت وسائل إعلام كندية خبر الفوز.
is	CAN says -
frame	says/968	source=nsubj	content=obj:صور
text	نشرت وسائل إعلام كندية صورا للحادث.
is	CAN says -
frame	says/969	source=nsubj	content=obj:تصريح
text	نشرت صحيفة كوبية تصريحات المدرب.
is	CUB says -
frame	says/8040	source=nsubj	content=obj:نتائج
text	نشرت السفارة الكندية نتائج التصويت.
is	CAN says -
frame	says/8041	source=nsubj	content=obj:قائمة
text	نشرت وزارة المالية الكينية قائمة بأسماء الشركات.
is	KEN says -
frame	says/8042	source=nsubj	content=obj:أسماء
text	نشرت الحكومة الهندية أسماء الفائزين.
is	IND says -
frame	says/8043	source=nsubj	content=obj:تفاصيل
text	نشرت وزارة النقل الكندية تفاصيل الخطة.
is	CAN says -
frame	says/8044	source=nsubj	content=obj:نص
text	نشرت الحكومة النرويجية نص الاتفاق.
is	NOR says -
frame	says/8045	source=nsubj	content=obj:وثائق
text	نشرت صحف كينية وثائق جديدة.
is	KEN says -
frame	says/8046	source=nsubj	content=obj:وثيقة
text	نشرت وزارة العدل الكندية وثيقة قديمة.
is	CAN says -
frame	says/8047	source=nsubj	content=obj:أرقام
text	نشرت وزارة الصحة البرازيلية أرقاما جديدة.
is	BRA says -
frame	says/8048	source=nsubj	content=obj:بيانات
text	نشرت الحكومة اليابانية بيانات جديدة.
is	JPN says -
frame	says/8049	source=nsubj	content=obj:إحصاءات
text	نشرت وزارة العمل الهندية إحصاءات جديدة.
is	IND says -
frame	says/8050	source=nsubj	content=obj:رسالة
text	نشر الوزير الكيني رسالة طويلة.
is	KEN says -
frame	says/8051	source=nsubj	content=obj:فيديو
text	نشر الوزير الكندي فيديو قصيرا.
is	CAN says -
frame	says/8052	source=nsubj	content=obj:تدوينة
text	نشرت الوزيرة الغانية تدوينة قصيرة.
is	GHA says -
frame	says/8054	source=nsubj	content=obj:حصيلة
text	نشرت وزارة الصحة الكينية حصيلة جديدة.
is	KEN says -
frame	says/970	source=nsubj	content=obj:تغريدة
text	نشر السفير الأيرلندي تغريدة قصيرة.
is	IRL says -

predicate	come_in_document
verb	جاء	يجيء
verb	ورد	يرد
frame	says/971	source=obl:ل	content=obl:في:بيان
text	وجاء في بيان لوزارة الصحة الغانية أن الوباء انتهى.
is	GHA says -
frame	says/980	source=obl:عن	content=obl:في:بيان
text	وجاء في بيان صدر عن وزارة الصحة الغانية أن الوباء انتهى.
is	GHA says -
frame	says/972	source=obl:في:بيان	content=speech
text	وجاء في بيان وزارة النقل الكندية أن الجسر مغلق.
is	CAN says -
frame	says/973	source=obl:ل	content=obl:في:تقرير
text	وورد في تقرير لوزارة البيئة البيروفية أن الغابات تنمو.
is	PER says -
frame	says/974	source=obl:في:تقرير	content=speech
text	وجاء في تقرير البنك الدولي أن النمو ضعيف.
is	WB says -
frame	says/7000	source=obl:ل	content=obl:في:بلاغ
text	وجاء في بلاغ لوزارة الصحة الغانية أن الوباء انتهى.
is	GHA says -
frame	says/7001	source=obl:في:بلاغ	content=speech
text	وجاء في بلاغ وزارة النقل الكندية أن الجسر مغلق.
is	CAN says -
frame	says/7002	source=obl:ل	content=obl:في:مذكرة
text	وجاء في مذكرة لوزارة الصحة الغانية أن الوباء انتهى.
is	GHA says -
frame	says/7003	source=obl:في:مذكرة	content=speech
text	وجاء في مذكرة وزارة النقل الكندية أن الجسر مغلق.
is	CAN says -
frame	says/7004	source=obl:ل	content=obl:في:وثيقة
text	وجاء في وثيقة لوزارة الصحة الغانية أن الوباء انتهى.
is	GHA says -
frame	says/7005	source=obl:في:وثيقة	content=speech
text	وجاء في وثيقة وزارة النقل الكندية أن الجسر مغلق.
is	CAN says -
frame	says/7007	source=obl:في:برقية	content=speech
text	وجاء في برقية وزارة النقل الكندية أن الجسر مغلق.
is	CAN says -
frame	says/7008	source=obl:ل	content=obl:في:نشرة
text	وجاء في نشرة لوزارة الصحة الغانية أن الوباء انتهى.
is	GHA says -
frame	says/7009	source=obl:في:نشرة	content=speech
text	وجاء في نشرة وزارة النقل الكندية أن الجسر مغلق.
is	CAN says -
frame	says/7010	source=obl:ل	content=obl:في:تغريدة
text	وجاء في تغريدة لوزارة الصحة الغانية أن الوباء انتهى.
is	GHA says -
frame	says/7011	source=obl:في:تغريدة	content=speech
text	وجاء في تغريدة وزارة النقل الكندية أن الجسر مغلق.
is	CAN says -
frame	says/7012	source=obl:ل	content=obl:في:منشور
text	وجاء في منشور لوزارة الصحة الغانية أن الوباء انتهى.
is	GHA says -
frame	says/7013	source=obl:في:منشور	content=speech
text	وجاء في منشور وزارة النقل الكندية أن الجسر مغلق.
is	CAN says -
frame	says/1407600	source=obl:في:موقع	content=speech
text	وجاء في موقع وزارة النقل الكندية أن الجسر مغلق.
is	CAN says -
frame	says/1407601	source=obl:ل	content=obl:في:موقع
text	وجاء في الموقع الإلكتروني لوزارة الدفاع الكندية أن التدريب انتهى.
is	CAN says -
frame	says/1407603	source=obl:ل	content=obl:في:صفحة
text	وجاء في الصفحة الرسمية لوزارة الدفاع الكندية أن التدريب انتهى.
is	CAN says -
frame	says/1407650	source=obl:ل	content=obl:في:تصريح
text	وجاء في تصريح لوزير الصحة الغاني أن الوباء انتهى.
is	GHA says -
frame	says/1407651	source=obl:ل	content=obl:في:حديث
text	وجاء في حديث لوزير الصحة الغاني أن الوباء انتهى.
is	GHA says -
frame	says/1407653	source=obl:ل	content=obl:في:مداخلة
text	وجاء في مداخلة لوزير الصحة الغاني أن الوباء انتهى.
is	GHA says -
frame	says/1407654	source=obl:ل	content=obl:في:تدوينة
text	وجاء في تدوينة لوزير الصحة الغاني أن الوباء انتهى.
is	GHA says -
frame	says/7014	source=obl:في:تصريح	content=speech
text	وجاء في تصريح وزارة النقل الكندية أن الجسر مغلق.
is	CAN says -
frame	says/7015	source=obl:ل	content=obl:في:تصريحات
text	وجاء في تصريحات لوزارة الصحة الغانية أن الوباء انتهى.
is	GHA says -
frame	says/7016	source=obl:في:تصريحات	content=speech
text	وجاء في تصريحات وزارة النقل الكندية أن الجسر مغلق.
is	CAN says -
frame	says/7018	source=obl:في:رسالة	content=speech
text	وجاء في رسالة وزارة النقل الكندية أن الجسر مغلق.
is	CAN says -
frame	says/7021	source=obl:ل	content=obl:في:دراسة
text	وجاء في دراسة لوزارة الصحة الغانية أن الوباء انتهى.
is	GHA says -
frame	says/7022	source=obl:في:دراسة	content=speech
text	وجاء في دراسة وزارة النقل الكندية أن الجسر مغلق.
is	CAN says -
frame	says/1407420	source=obl:في:كلمة	content=speech
text	وجاء في كلمة وزيرة النقل الكندية أن الجسر مغلق.
is	CAN says -
frame	says/1407421	source=obl:في:خطاب	content=speech
text	وجاء في خطاب وزيرة النقل الكندية أن الجسر مغلق.
is	CAN says -
frame	says/1407422	source=obl:في:مقال	content=speech
text	وجاء في مقال وزيرة النقل الكندية أن الجسر مغلق.
is	CAN says -
frame	says/7023	source=obl:عن	content=obl:في:بلاغ
text	وجاء في بلاغ صدر عن وزارة الصحة الغانية أن الوباء انتهى.
is	GHA says -
frame	says/7024	source=obl:عن	content=obl:في:تقرير
text	وجاء في تقرير صدر عن وزارة الصحة الغانية أن الوباء انتهى.
is	GHA says -
frame	says/7025	source=obl:عن	content=obl:في:رسالة
text	وجاء في رسالة صدر عن وزارة الصحة الغانية أن الوباء انتهى.
is	GHA says -
frame	says/7026	source=obl:عن	content=obl:في:مذكرة
text	وجاء في مذكرة صدر عن وزارة الصحة الغانية أن الوباء انتهى.
is	GHA says -
frame	says/7027	source=obl:عن	content=obl:في:وثيقة
text	وجاء في وثيقة صدر عن وزارة الصحة الغانية أن الوباء انتهى.
is	GHA says -
frame	says/7028	source=obl:عن	content=obl:في:نشرة
text	وجاء في نشرة صدر عن وزارة الصحة الغانية أن الوباء انتهى.
is	GHA says -
frame	says/7029	source=obl:عن	content=obl:في:دراسة
text	وجاء في دراسة صدر عن وزارة الصحة الغانية أن الوباء انتهى.
is	GHA says -

predicate	estimate
verb	قدر	يقدر
verb	خمن	يخمن
frame	says/1407302	source=nsubj	content=obj	content=obl:ب	block=obl:على	block=passive
text	وقدرت مصادر طبية كينية حصيلة الضحايا بعشرين قتيلا.
is	KEN says -
text	وقدرت الصحف البيروفية جملة الإنفاق بألف دولار.
is	PER says -
frame	says/1407303	source=nsubj	content=obj:عدد	block=obl:على	block=passive
text	وقدرت وزارة الزراعة الهندية عدد المتضررين بنحو مليون مزارع.
is	IND says -
frame	says/1407304	source=nsubj	content=obj:حجم	block=obl:على	block=passive
text	وقدرت وزارة الزراعة الهندية حجم المحصول بنحو مليون طن.
is	IND says -
frame	says/1407305	source=nsubj	content=obj:قيمة	block=obl:على	block=passive
text	وقدرت وزارة الزراعة الهندية قيمة المحصول بنحو مليون دولار.
is	IND says -
frame	says/1407306	source=nsubj	content=obj:كلفة	block=obl:على	block=passive
text	وقدرت وزارة النقل الهندية كلفة الجسر بنحو مليون دولار.
is	IND says -
frame	says/1407307	source=nsubj	content=obj:تكلفة	block=obl:على	block=passive
text	وقدرت وزارة النقل الهندية تكلفة الجسر بنحو مليون دولار.
is	IND says -
frame	says/1407308	source=nsubj	content=obj:نسبة	block=obl:على	block=passive
text	وقدرت وزارة العمل الهندية نسبة البطالة بنحو الثلث.
is	IND says -
frame	says/1407309	source=nsubj	content=obj:خسارة	block=obl:على	block=passive
text	وقدرت وزارة النقل الهندية الخسائر بنحو مليون دولار.
is	IND says -

predicate	add_in_words
verb	زاد	يزيد
verb	استرسل	يسترسل
verb	أسهب	يسهب
frame	says/975	source=nsubj	content=speech
text	وقال الوزير الكيني إن الطريق طويل. وزاد: «سنصل».
is	KEN says -
is	KEN says -

predicate	argue
verb	دفع	يدفع
frame	says/979	source=nsubj	content=ccomp:بأن	block=obl:إلى	block=obl:ل
text	دفع الوزير الكيني بأن الكلفة باهظة.
is	KEN says -

# 'Lie' is spelled as 'belie': what is belied must be named.
predicate	belie
verb	كذب	يكذب
frame	denies/8000	source=nsubj	content=obj	block=obl:على
text	كذب الوزير الكندي الخبر.
is	CAN denies -
text	كذب الوزير الكندي على البرلمان.
is	nothing

predicate	lower_flags
verb	نكس	ينكس
frame	expresses_regret/9000	source=nsubj	content=noun:أعلام
text	نكست كندا أعلامها ثلاثة أيام.
is	CAN expresses_regret -

# The imperfect is spelled as that of 'know': who is told must be named.
predicate	let_know
verb	أعلم	يعلم
frame	says/8070	source=nsubj	target=obj	content=ccomp:أن
text	أعلم الوزير الكيني كندا أن الميناء مفتوح.
is	KEN says CAN
text	الحكومة الكندية تعلم أن الميناء مفتوح.
is	nothing
frame	says/8071	source=nsubj	target=obj	content=obl:ب
text	أعلمت النرويج كندا بموعد الزيارة.
is	NOR says CAN

# The count that somebody keeps: "the observatory counted the death of ...".
predicate	count_up
verb	أحصى	يحصي
frame	says/9822	source=nsubj	content=obj
text	أحصت وزارة الداخلية الكينية عشرين حادثا.
is	KEN says -

predicate	spread_ideas
verb	روج	يروج
frame	says/58012	source=nsubj	content=obl:ل	block=obl:ل:فكرة	block=obl:ل:مبادرة	block=noun:مخدرات
text	يروج تنظيم داعش لأفكاره عبر الإنترنت.
is	ISIS says -

predicate	remind_again
light	أعاد	يعيد	تذكير	obj=ب
frame	says/1407604	source=nsubj	content=obj
text	أعاد الوزير الكندي التذكير بموقف بلاده.
is	CAN says -
