# Arabic predicates of CAMEO root 04: meet, receive, visit, telephone, discuss, negotiate, mediate, write to.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	tour
verb	شمل	يشمل
verb	تضمن	يتضمن
frame	visits/40	source=nsubj	target=obj	content=nsubj:جولة
text	بدأ الرئيس الكيني جولة تشمل أوغندا.
is	KEN visits UGA
frame	visits/41	source=nsubj	target=obj	content=nsubj:زيارة
text	بدأ الرئيس الكيني زيارة ستشمل أوغندا وتنزانيا.
is	KEN visits UGA
is	KEN visits TZA

predicate	meet_with
verb	اجتمع	يجتمع
noun	اجتماع	plural=اجتماعات	obj=مع	obj=ب
noun	جلسة	plural=جلسات	obj=مع
noun	قمة	plural=قمم	obj=مع
noun	جلسة مباحثات	plural=جلسات مباحثات	obj=مع
noun	جلسة محادثات	plural=جلسات محادثات	obj=مع
light	عقد	يعقد	اجتماع	obj=مع	obj=ب
light	عقد	يعقد	جلسة	obj=مع
light	عقد	يعقد	جلسة مباحثات	obj=مع
light	عقد	يعقد	جلسة محادثات	obj=مع
light	عقد	يعقد	لقاء	obj=مع	obj=ب
light	عقد	يعقد	قمة	obj=مع
light	عقد	يعقد	خلوة	obj=مع
light	أجرى	يجري	لقاء	obj=مع	obj=ب
light	أجرى	يجري	اجتماع	obj=مع
light	أجرى	يجري	مقابلة	obj=مع
frame	meets/1	source=nsubj	target=obl:مع	block=obl:في:مباراة	block=obl:في:نهائي	block=obl:في:بطولة	block=obl:في:كأس
text	اجتمع وزير الخارجية الياباني مع نظيره الهندي في أوسلو.
is	JPN meets IND
text	وعقد رئيس كينيا اجتماعا مع وفد من النرويج.
is	KEN meets NOR
text	السفير الكندي عقد لقاءات مع المسؤولين المغاربة.
is	CAN meets MAR
text	لم تجتمع البرازيل مع الأرجنتين هذا العام.
is	BRA meets ARG negative
frame	meets/2	source=nsubj	target=obl:ب
text	اجتمعت وزيرة الدفاع السويدية بالوزير البولندي.
is	SWE meets POL
frame	meets/3	source=nsubj	target=obl:إلى
text	اجتمع رئيس البرلمان الأيرلندي إلى السفير الإسباني.
is	IRL meets ESP
frame	meets/4	source=nsubj	target=obj?	block=obl:على
text	عقد الرئيسان الفنلندي والدنماركي قمة في هلسنكي.
is	FIN meets DNK
is	DNK meets FIN
text	عقد مجلس الأمن الدولي جلسة طارئة.
is	UN meets -
text	اجتمع وزيرا خارجية بيرو وتشيلي أمس.
is	PER meets CHL
is	CHL meets PER

predicate	meet
verb	التقى	يلتقي
verb	قابل	يقابل
noun	لقاء	plural=لقاءات	obj=مع	obj=ب
noun	مقابلة	plural=مقابلات	obj=مع
noun	التقاء	obj=مع	obj=ب
frame	none/1	source=nsubj	content=obl:في:مباراة
text	التقت كندا واليابان في مباراة ودية.
is	nothing
frame	none/2	source=nsubj	content=obl:في:نهائي
text	تلتقي البرازيل الأرجنتين في النهائي.
is	nothing
frame	meets/5	source=nsubj	target=obl:مع
text	التقى السفير الهندي مع وزير المالية الكيني.
is	IND meets KEN
text	وستلتقي وزيرة الخارجية السويدية مع نظيرتها الأسترالية.
is	SWE meets AUS
frame	meets/6	source=nsubj	target=obl:ب
text	التقى العاهل المغربي برئيس السنغال.
is	MAR meets SEN
frame	meets/7	source=nsubj	target=obj
text	التقى رئيس البرازيل رئيسة وزراء الدنمارك في البرتغال.
is	BRA meets DNK
text	وقال إن الوزير النرويجي التقى نظيره الفنلندي.
is	NOR meets FIN
text	الوزيران المكسيكي والكوبي التقيا أمس.
is	MEX meets CUB
is	CUB meets MEX
text	وجاء لقاء الرئيس الغاني مع المبعوث الأممي بعد أسبوع.
is	GHA meets UN

predicate	attend
light	شارك	يشارك	قمة	prep=في
light	شارك	يشارك	اجتماع	prep=في
light	شارك	يشارك	محادثات	prep=في
light	شارك	يشارك	مباحثات	prep=في
light	حضر	يحضر	قمة
light	حضر	يحضر	اجتماع
light	ترأس	يترأس	اجتماع
light	رأس	يرأس	اجتماع
light	شارك	يشارك	مؤتمر	prep=في
light	حضر	يحضر	مؤتمر
light	حضر	يحضر	لقاء
light	شارك	يشارك	لقاء	prep=في
frame	consults/1	source=nsubj	target=obl:مع?
text	شارك وزير المناخ الهولندي في قمة مع كندا.
is	NLD consults CAN
text	ويحضر رئيس غانا القمة في أكرا.
is	GHA consults -

predicate	receive
verb	استقبل	يستقبل
verb	استضاف	يستضيف
noun	استقبال	obj=ل
noun	استضافة	obj=ل
frame	grants_asylum/60	source=nsubj	target=obj?	content=noun:لاجئ
text	ستستقبل كندا ألف لاجئ سوري.
is	CAN grants_asylum SYR
frame	grants_asylum/61	source=nsubj	target=obj?	content=noun:لاجئين
text	قررت النرويج استقبال لاجئين صوماليين.
is	NOR grants_asylum SOM
frame	grants_asylum/62	source=nsubj	target=obj?	content=noun:مهاجرين
text	استقبلت إسبانيا مهاجرين من كل مكان.
is	ESP grants_asylum -
frame	hosts/1	source=nsubj	target=obj	block=obj:هدف	block=obj:عام
text	استقبل رئيس وزراء اليابان وزير الخارجية الكيني أمس.
is	JPN hosts KEN
text	وتستضيف النرويج محادثات بين كولومبيا والإكوادور.
is	NOR hosts -
text	استقبال العاهل المغربي للسفير الهندي كان وديا.
is	MAR hosts IND
text	ملك إسبانيا يستقبل رئيسة بيرو.
is	ESP hosts PER

predicate	give_dinner
light	أقام	يقيم	مأدبة	obj=ل
light	أقام	يقيم	حفل استقبال	obj=ل
light	أقام	يقيم	عشاء	obj=ل
frame	hosts/2	source=nsubj	target=obj
text	أقام رئيس تشيلي مأدبة لرئيس البرازيل.
is	CHL hosts BRA

predicate	visit
verb	زار	يزور
noun	زيارة	plural=زيارات	obj=ل	obj=إلى
noun	زيارة دولة	obj=ل	obj=إلى
noun	زيارة عمل	obj=ل	obj=إلى
noun	جولة	plural=جولات	obj=في
light	قام	يقوم	زيارة	prep=ب	obj=إلى	obj=ل
light	قام	يقوم	جولة	prep=ب	obj=في	obj=إلى
light	أدى	يؤدي	زيارة	obj=إلى	obj=ل
light	أجرى	يجري	زيارة	obj=إلى	obj=ل
light	بدأ	يبدأ	زيارة	obj=إلى	obj=ل
light	بدأ	يبدأ	جولة	obj=في	obj=إلى
light	استهل	يستهل	زيارة	obj=إلى	obj=ل
light	واصل	يواصل	زيارة	obj=إلى	obj=ل
light	أنهى	ينهي	زيارة	obj=إلى	obj=ل
light	اختتم	يختتم	زيارة	obj=إلى	obj=ل
light	نفذ	ينفذ	زيارة	obj=إلى	obj=ل
frame	visits/20	source=obl:ل	target=obl:إلى
text	وهذه أول زيارة رسمية للرئيس المكسيكي إلى كينيا.
is	MEX visits KEN
frame	visits/1	source=nsubj	target=obj
text	زار وزير الخارجية الياباني المغرب الأسبوع الماضي.
is	JPN visits MAR
text	ورئيسة وزراء نيوزيلندا تزور أستراليا غدا.
is	NZL visits AUS
text	تأتي زيارة الرئيس الهندي لكينيا بعد أعوام.
is	IND visits KEN
text	قام ملك السويد بزيارة رسمية إلى كندا.
is	SWE visits CAN
text	وبدأ رئيس بيرو جولة في إسبانيا والبرتغال.
is	PER visits ESP
is	PER visits PRT
text	لم يزر الرئيس المكسيكي كوبا.
is	MEX visits CUB negative

# Going somewhere: what is reached decides.
predicate	arrive
verb	وصل	يصل
noun	وصول	obj=إلى
frame	none/3	source=nsubj	content=obl:إلى:اتفاق
text	وصلت الهند إلى اتفاق مبدئي.
is	nothing
frame	none/4	source=nsubj	content=obl:إلى:طريق
text	وصل الوزير الكيني إلى طريق مسدود.
is	nothing
frame	none/5	source=nsubj	content=obl:إلى:حل
text	لم تصل كندا إلى حل.
is	nothing
frame	none/6	source=nsubj	content=obl:إلى:نتيجة
text	وصلت اليابان إلى نتيجة مختلفة.
is	nothing
frame	none/7	source=nsubj	content=obl:إلى:نهائي
text	وصلت البرازيل إلى النهائي.
is	nothing
frame	none/8	source=nsubj	content=obl:إلى:سلطة
text	وصل الرئيس الغاني إلى السلطة قبل عامين.
is	nothing
frame	visits/2	source=nsubj	target=obl:إلى
text	وصل وزير الدفاع البرتغالي إلى البرازيل مساء أمس.
is	PRT visits BRA
text	ووصلت وزيرة الخارجية السويدية إلى طوكيو.
is	SWE visits JPN
frame	visits/3	source=nsubj	target=obj	block=obl:إلى
text	وصل الرئيس الفنلندي النرويج صباحا.
is	FIN visits NOR

predicate	go_to
verb	توجه	يتوجه
verb	سافر	يسافر
verb	انتقل	ينتقل
verb	غادر	يغادر
verb	طار	يطير
verb	أوفد	يوفد
verb	وفد	يفد
noun	توجه	obj=إلى
noun	سفر	obj=إلى
noun	مغادرة	obj=إلى
noun	إيفاد	obj=إلى
frame	none/9	source=nsubj	content=obl:إلى:انتخابات
text	توجهت كينيا إلى الانتخابات.
is	nothing
frame	none/2118	source=nsubj	content=obl:إلى:صناديق
text	يتوجه الناخبون الكنديون غدا إلى صناديق الاقتراع.
is	nothing
frame	none/10	source=nsubj	content=obl:إلى:مرحلة
text	انتقلت بيرو إلى مرحلة جديدة.
is	nothing
frame	visits/4	source=nsubj	target=obl:إلى
text	توجه رئيس وزراء الهند إلى أستراليا لحضور المعرض.
is	IND visits AUS
text	ويسافر السفير المغربي إلى كندا غدا.
is	MAR visits CAN
text	أوفدت النرويج مبعوثا إلى كولومبيا.
is	NOR visits COL

predicate	telephone
verb	هاتف	يهاتف
noun	مهاتفة	plural=مهاتفات	obj=مع
noun	مكالمة	plural=مكالمات	obj=مع
noun	اتصال	plural=اتصالات	obj=مع	obj=ب
noun	محادثة هاتفية	obj=مع
light	أجرى	يجري	اتصال	obj=مع	obj=ب
light	أجرى	يجري	مكالمة	obj=مع
light	أجرى	يجري	مهاتفة	obj=مع
light	أجرى	يجري	محادثة هاتفية	obj=مع
light	تبادل	يتبادل	اتصال	obj=مع
light	كثف	يكثف	اتصال	obj=مع	obj=ب
frame	telephones/1	source=nsubj	target=obj
text	هاتف رئيس وزراء كندا الرئيس الكيني أمس.
is	CAN telephones KEN
text	أجرى الوزير الياباني اتصالا هاتفيا بنظيره الهندي.
is	JPN telephones IND
text	وأجرت وزيرة الخارجية السويدية مكالمة مع الوزير البيروفي.
is	SWE telephones PER
text	جرى اتصال بين رئيس البرازيل ورئيس البرتغال.
is	BRA telephones PRT
is	PRT telephones BRA

predicate	call_up
verb	اتصل	يتصل
frame	telephones/2	source=nsubj	target=obl:ب
text	اتصل الرئيس المكسيكي بالعاهل المغربي لتهنئته.
is	MEX telephones MAR
text	ولم تتصل فنلندا بالنرويج.
is	FIN telephones NOR negative

predicate	get_call
light	تلقى	يتلقى	اتصال	obj=من
light	تلقى	يتلقى	مكالمة	obj=من
light	تلقى	يتلقى	محادثة هاتفية	obj=من
frame	telephones/3	target=nsubj	source=obl:من
text	تلقى وزير خارجية غانا اتصالا هاتفيا من نظيره الهولندي.
is	NLD telephones GHA

predicate	discuss
verb	بحث	يبحث
verb	ناقش	يناقش
verb	استعرض	يستعرض
verb	تدارس	يتدارس
verb	تباحث	يتباحث
verb	تناقش	يتناقش
verb	تحادث	يتحادث
verb	تناول	يتناول
noun	بحث	obj=مع
noun	مناقشة	plural=مناقشات	obj=مع
noun	نقاش	plural=نقاشات	obj=مع
noun	مباحثات	obj=مع
noun	محادثات	obj=مع
noun	تباحث	obj=مع
noun	تداول	obj=مع
light	أجرى	يجري	مباحثات	obj=مع
light	أجرى	يجري	محادثات	obj=مع
light	أجرى	يجري	نقاش	obj=مع
light	أجرى	يجري	مناقشة	obj=مع
light	عقد	يعقد	مباحثات	obj=مع
light	عقد	يعقد	محادثات	obj=مع
light	استأنف	يستأنف	مباحثات	obj=مع
light	استأنف	يستأنف	محادثات	obj=مع
light	بدأ	يبدأ	مباحثات	obj=مع
light	بدأ	يبدأ	محادثات	obj=مع
light	واصل	يواصل	مباحثات	obj=مع
light	واصل	يواصل	محادثات	obj=مع
light	اختتم	يختتم	مباحثات	obj=مع
light	اختتم	يختتم	محادثات	obj=مع
light	أنهى	ينهي	مباحثات	obj=مع
frame	discusses_with/1	source=nsubj	target=obl:مع
text	بحث وزير النفط النرويجي مع نظيره الهندي أسعار الطاقة.
is	NOR discusses_with IND
text	وناقش رئيس كينيا وإثيوبيا مشاريع الري.
is	KEN discusses_with ETH
is	ETH discusses_with KEN
text	أجرت وزيرة التجارة الأسترالية محادثات مع اليابان.
is	AUS discusses_with JPN
text	تبحث كندا مع المكسيك خفض الرسوم.
is	CAN discusses_with MEX
text	المحادثات بين تشيلي وبوليفيا بدأت أمس.
is	CHL discusses_with BOL
is	BOL discusses_with CHL
frame	none/11	source=nsubj	content=obl:عن
text	بحثت الشرطة الإسبانية عن السيارة.
is	nothing
frame	discusses_with/2	source=nsubj	content=obj	block=obj:كتاب
text	ناقش البرلمان البولندي الموازنة أمس.
is	POL discusses_with -
text	تناول الوزير الكيني الكتاب.
is	nothing
frame	discusses_with/3	source=nsubj	content=obl:في	block=obl:عن
text	ويبحث مجلس الأمن الدولي في الوضع الإنساني.
is	UN discusses_with -

predicate	deliberate
verb	تداول	يتداول
frame	discusses_with/90	source=nsubj	target=obl:مع?	content=obl:في
text	تداول الرئيس الغاني مع السفير الكندي في شؤون المنطقة.
is	GHA discusses_with CAN
frame	discusses_with/91	source=nsubj	target=obl:مع	content=obj
text	تداول الوزير الكيني الوضع مع نظيره الهندي.
is	KEN discusses_with IND
frame	discusses_with/92	source=nsubj	target=obl:مع
text	تداول الوزير الكيني مع نظيره الهندي أمس.
is	KEN discusses_with IND

predicate	talk_with
verb	تحدث	يتحدث
verb	أثار	يثير
frame	discusses_with/4	source=nsubj	target=obl:مع
text	تحدث رئيس وزراء أيرلندا مع الرئيس الكولومبي مساء.
is	IRL discusses_with COL
text	وأثارت السويد مع بولندا ملف الصيد.
is	SWE discusses_with POL

predicate	exchange_views
frame	discusses_with/5	source=nsubj	target=obl:مع	content=noun:آراء
text	تبادل الوزير الفنلندي الآراء مع السفير الكيني.
is	FIN discusses_with KEN
frame	discusses_with/6	source=nsubj	target=obl:مع	content=noun:وجهات
text	تبادل رئيسا بيرو والإكوادور وجهات النظر.
is	PER discusses_with ECU
is	ECU discusses_with PER
frame	discusses_with/7	source=nsubj	target=obl:مع	content=noun:حديث
text	وتبادل العاهل المغربي الحديث مع رئيس غانا.
is	MAR discusses_with GHA
frame	writes_to/1	source=nsubj	target=obl:مع	content=noun:رسائل
text	تبادلت الهند رسائل مع اليابان.
is	IND writes_to JPN
frame	visits/5	source=nsubj	target=obl:مع	content=noun:زيارات
text	تتبادل كندا الزيارات مع المكسيك.
is	CAN visits MEX

predicate	consult
verb	تشاور	يتشاور
verb	تواصل	يتواصل
verb	تنادى	يتنادى
noun	تشاور	obj=مع
noun	مشاورات	obj=مع
noun	تواصل	obj=مع
light	أجرى	يجري	مشاورات	obj=مع
light	عقد	يعقد	مشاورات	obj=مع
light	بدأ	يبدأ	مشاورات	obj=مع
light	استأنف	يستأنف	مشاورات	obj=مع
light	واصل	يواصل	مشاورات	obj=مع
light	أجرى	يجري	تشاور	obj=مع
frame	consults/2	source=nsubj	target=obl:مع
text	تتشاور الدنمارك مع السويد بشأن الجسر.
is	DNK consults SWE
text	تواصل السفير الأرجنتيني مع وزير الثقافة الياباني.
is	ARG consults JPN
text	وأجرى الرئيس السنغالي مشاورات مع غانا.
is	SEN consults GHA
text	تشاور وزيرا دفاع كندا وبلجيكا.
is	CAN consults BEL
is	BEL consults CAN

predicate	ask_advice
verb	استشار	يستشير
verb	شاور	يشاور
noun	استشارة	plural=استشارات
frame	consults/3	source=nsubj	target=obj
text	استشارت كولومبيا الأمم المتحدة قبل القرار.
is	COL consults UN

predicate	negotiate
verb	تفاوض	يتفاوض
verb	تحاور	يتحاور
verb	تساوم	يتساوم
noun	تفاوض	obj=مع
noun	مفاوضات	obj=مع
noun	حوار	plural=حوارات	obj=مع
noun	تحاور	obj=مع
light	أجرى	يجري	مفاوضات	obj=مع
light	عقد	يعقد	مفاوضات	obj=مع
light	بدأ	يبدأ	مفاوضات	obj=مع
light	استأنف	يستأنف	مفاوضات	obj=مع
light	واصل	يواصل	مفاوضات	obj=مع
light	خاض	يخوض	مفاوضات	obj=مع
light	أطلق	يطلق	مفاوضات	obj=مع
light	دخل	يدخل	مفاوضات	prep=في	obj=مع
light	أجرى	يجري	حوار	obj=مع
light	بدأ	يبدأ	حوار	obj=مع
light	استأنف	يستأنف	حوار	obj=مع
light	أطلق	يطلق	حوار	obj=مع
light	فتح	يفتح	حوار	obj=مع
light	عقد	يعقد	حوار	obj=مع
frame	negotiates_with/1	source=nsubj	target=obl:مع
text	تتفاوض نيوزيلندا مع الهند على اتفاق للتجارة.
is	NZL negotiates_with IND
text	واستأنفت بولندا المفاوضات مع ألمانيا.
is	POL negotiates_with DEU
text	دخلت كينيا في مفاوضات مع أوغندا.
is	KEN negotiates_with UGA
text	المفاوضات بين المكسيك وكندا صعبة.
is	MEX negotiates_with CAN
is	CAN negotiates_with MEX
text	لن تتفاوض إسبانيا مع المغرب اليوم.
is	ESP negotiates_with MAR negative

predicate	negotiate_directly
verb	فاوض	يفاوض
verb	حاور	يحاور
verb	ساوم	يساوم
noun	مساومة	plural=مساومات	obj=مع
frame	negotiates_with/2	source=nsubj	target=obj
text	تفاوض الحكومة الكولومبية المكسيك على ثمن القمح.
is	COL negotiates_with MEX
text	حاورت إندونيسيا أستراليا.
is	IDN negotiates_with AUS

predicate	mediate
verb	توسط	يتوسط
noun	توسط	obj=بين
noun	وساطة	plural=وساطات	obj=بين
light	قام	يقوم	وساطة	prep=ب	obj=بين
light	أجرى	يجري	وساطة	obj=بين
light	قاد	يقود	وساطة	obj=بين
light	تولى	يتولى	وساطة	obj=بين
light	بذل	يبذل	وساطة	obj=بين
frame	mediates/1	source=nsubj	target=obl:بين
text	تتوسط النرويج بين كولومبيا وبيرو منذ عام.
is	NOR mediates COL
is	NOR mediates PER
text	وقاد المغرب وساطة بين غانا وتوغو.
is	MAR mediates GHA
is	MAR mediates TGO
frame	mediates/2	source=nsubj	target=obl:لدى
text	توسط رئيس كينيا لدى إثيوبيا لإطلاق البحارة.
is	KEN mediates ETH
frame	mediates/3	source=nsubj	target=obl:في
text	وتوسطت الهند في النزاع بين نيبال وبوتان.
is	IND mediates -

predicate	send_letter
light	بعث	يبعث	رسالة	prep=ب	obj=إلى	obj=ل
light	بعث	يبعث	برقية	prep=ب	obj=إلى	obj=ل
light	بعث	يبعث	رسالة	obj=إلى	obj=ل
light	بعث	يبعث	برقية	obj=إلى	obj=ل
light	أرسل	يرسل	رسالة	obj=إلى	obj=ل
light	أرسل	يرسل	برقية	obj=إلى	obj=ل
light	أرسل	يرسل	رسالة	prep=ب	obj=إلى	obj=ل
light	وجه	يوجه	رسالة	obj=إلى	obj=ل
light	وجه	يوجه	برقية	obj=إلى	obj=ل
light	رفع	يرفع	برقية	obj=إلى	obj=ل
light	كتب	يكتب	رسالة	obj=إلى	obj=ل
noun	رسالة	plural=رسائل	obj=إلى	obj=ل
noun	برقية	plural=برقيات	obj=إلى	obj=ل
frame	writes_to/2	source=nsubj	target=obj
text	بعث رئيس تشيلي برسالة إلى رئيس وزراء كندا.
is	CHL writes_to CAN
text	ووجهت وزيرة الصحة الإسبانية رسالة إلى البرتغال.
is	ESP writes_to PRT
text	أرسل السفير الكيني رسالة إلى العاهل المغربي.
is	KEN writes_to MAR

predicate	write_directly
verb	راسل	يراسل
noun	مراسلة	plural=مراسلات	obj=مع
frame	writes_to/3	source=nsubj	target=obj
text	راسل الوزير البولندي الأمم المتحدة مرارا.
is	POL writes_to UN

predicate	cable
verb	أبرق	يبرق
frame	writes_to/4	source=nsubj	target=obl:إلى
text	أبرق الرئيس الغاني إلى رئيس البرازيل معزيا.
is	GHA writes_to BRA

predicate	get_letter
light	تسلم	يتسلم	رسالة	obj=من
light	تلقى	يتلقى	رسالة	obj=من
light	تلقى	يتلقى	برقية	obj=من
light	تسلم	يتسلم	برقية	obj=من
light	استلم	يستلم	رسالة	obj=من
frame	writes_to/5	target=nsubj	source=obl:من
text	تسلم العاهل المغربي رسالة من الرئيس الهندي.
is	IND writes_to MAR
text	وتلقت رئيسة بيرو برقيات من فنلندا والنرويج.
is	FIN writes_to PER
is	NOR writes_to PER

predicate	arrive_in_place
verb	حل	يحل
verb	نزل	ينزل
frame	visits/21	source=nsubj	target=obl:ب	content=obl:في:زيارة
text	حل الرئيس البيروفي أمس بكندا في زيارة رسمية.
is	PER visits CAN
frame	visits/22	source=nsubj	target=obl:ب	content=obl:في_إطار
text	حل الوزير الكيني اليوم بالهند في إطار جولة.
is	KEN visits IND

predicate	bring_together
verb	جمع	يجمع
frame	meets/60	source=obj	target=obl:مع
text	وتحدث الوزير الكندي عن اللقاء الذي جمعه مع نظيره الكيني.
is	CAN says -
is	CAN meets KEN
frame	meets/61	source=obj	target=obl:ب
text	وتحدث الوزير الكندي عن اللقاء الذي جمعه بنظيره الكيني.
is	CAN says -
is	CAN meets KEN
frame	meets/63	source=nsubj	target=obl:ب	block=obj
text	وخلال اللقاء الذي جمع الوزير الهندي بنظيره الياباني أمس.
is	IND meets JPN
frame	meets/64	source=nsubj	target=obl:مع	block=obj
text	وخلال اللقاء الذي جمع الوزير الهندي مع نظيره الياباني أمس.
is	IND meets JPN

# Hands that are shaken.
predicate	greet_in_person
verb	صافح	يصافح
verb	عانق	يعانق
verb	جالس	يجالس
noun	مصافحة	plural=مصافحات
frame	meets/4000	source=nsubj	target=obj
text	صافح رئيس وزراء كندا الرئيس الكيني طويلا.
is	CAN meets KEN
text	وعانق السفير البيروفي نظيره التشيلي.
is	PER meets CHL

predicate	withdraw_with
verb	اختلى	يختلي
noun	اختلاء	obj=ب
frame	meets/4090	source=nsubj	target=obl:ب
text	اختلى الرئيس السنغالي بنظيره الغاني.
is	SEN meets GHA

predicate	sit_with
verb	جلس	يجلس
verb	تقابل	يتقابل
verb	تلاقى	يتلاقى
noun	تلاق	obj=مع
frame	none/4000	source=nsubj	content=obl:في:مباراة
text	تتقابل كندا مع اليابان في مباراة ودية.
is	nothing
frame	meets/4001	source=nsubj	source=obl:مع
text	جلس الوزير الهندي مع السفير الياباني ساعة كاملة.
is	IND meets JPN
is	JPN meets IND

predicate	hold_conference
verb	احتضن	يحتضن
verb	استضاف	يستضيف
noun	احتضان	obj=ل
frame	hosts/4001	source=nsubj	content=obj:قمة
text	احتضنت كينيا قمة المناخ.
is	KEN hosts -
frame	hosts/4002	source=nsubj	content=obj:مؤتمر
text	ستحتضن تايلاند مؤتمر المياه.
is	THA hosts -
frame	hosts/4003	source=nsubj	content=obj:اجتماع
text	واحتضنت بولندا اجتماع وزراء الزراعة.
is	POL hosts -
frame	hosts/4004	source=nsubj	content=obj:اجتماعات
text	تحتضن غانا اجتماعات البنك.
is	GHA hosts -
frame	hosts/4005	source=nsubj	content=obj:لقاء
text	احتضنت بيرو لقاء الخبراء.
is	PER hosts -

predicate	give_meal
light	أقام	يقيم	غداء	obj=ل
light	أقام	يقيم	إفطار	obj=ل
light	أقام	يقيم	مأدبة عشاء	obj=ل
light	أقام	يقيم	مأدبة غداء	obj=ل
light	أقام	يقيم	مأدبة إفطار	obj=ل
light	أقام	يقيم	حفل عشاء	obj=ل
light	أقام	يقيم	حفل غداء	obj=ل
light	نظم	ينظم	استقبال	obj=ل
light	خصص	يخصص	استقبال	obj=ل
light	تسلم	يتسلم	أوراق اعتماد
light	تلقى	يتلقى	أوراق اعتماد
light	استلم	يستلم	أوراق اعتماد
frame	hosts/4006	source=nsubj	target=obj
text	أقامت وزيرة الخارجية السويدية مأدبة عشاء للوزير البولندي.
is	SWE hosts POL
text	تسلم الرئيس الكيني أوراق اعتماد السفير الياباني.
is	KEN hosts JPN

predicate	present_credentials
light	قدم	يقدم	أوراق اعتماد	obj=إلى	obj=ل
light	سلم	يسلم	أوراق اعتماد	obj=إلى	obj=ل
light	رفع	يرفع	أوراق اعتماد	obj=إلى	obj=ل
frame	meets/4003	source=nsubj	target=obj
text	قدم السفير الهندي أوراق اعتماده إلى الرئيس الغاني.
is	IND meets GHA

predicate	go_on_visit
light	باشر	يباشر	زيارة	obj=ل	obj=إلى
light	شرع	يشرع	زيارة	prep=في	obj=ل	obj=إلى
light	قطع	يقطع	زيارة	obj=ل	obj=إلى
light	مدد	يمدد	زيارة	obj=ل	obj=إلى
light	أتم	يتم	زيارة	obj=ل	obj=إلى
light	أتم	يتم	جولة	obj=في
light	أنهى	ينهي	جولة	obj=في
light	اختتم	يختتم	جولة	obj=في
light	واصل	يواصل	جولة	obj=في
light	استأنف	يستأنف	جولة	obj=في
light	استهل	يستهل	جولة	obj=في	obj=إلى
light	أجرى	يجري	جولة	obj=في
light	باشر	يباشر	جولة	obj=في
light	شد	يشد	رحال	obj=إلى
light	حط	يحط	رحال	obj=في	obj=ب
frame	visits/4000	source=nsubj	target=obj
text	باشر وزير الدفاع الإسباني زيارة رسمية إلى البرازيل.
is	ESP visits BRA
text	حط السفير الفنلندي رحاله في كندا.
is	FIN visits CAN

predicate	land_in
verb	حط	يحط
verb	جال	يجول
frame	visits/4001	source=nsubj	target=obl:في
text	حط الرئيس البيروفي في اليابان أمس.
is	PER visits JPN
frame	visits/4002	source=nsubj	target=obl:على
text	جال الوزير الكندي على بيرو وتشيلي.
is	CAN visits PER
is	CAN visits CHL

# Who sends an envoy visits by him.
predicate	send_envoy
verb	أرسل	يرسل
verb	بعث	يبعث
verb	ابتعث	يبتعث
verb	انتدب	ينتدب
noun	إرسال
frame	visits/4004	source=nsubj	target=obl:إلى	content=obj:وفد
text	أرسلت البرتغال وفدا إلى تايلاند.
is	PRT visits THA
frame	visits/4005	source=nsubj	target=obl:إلى	content=obj:مبعوث
text	وسترسل السويد مبعوثا خاصا إلى كولومبيا.
is	SWE visits COL

predicate	talk_to
verb	كلم	يكلم
frame	discusses_with/4000	source=nsubj	target=obj
text	سيكلم الوزير الغاني رئيس كينيا في الأمر.
is	GHA discusses_with KEN

predicate	chat_with
verb	تكلم	يتكلم
verb	حكى	يحكي
verb	دردش	يدردش
verb	تخاطب	يتخاطب
verb	تذاكر	يتذاكر
verb	تفاكر	يتفاكر
verb	تناظر	يتناظر
verb	تجادل	يتجادل
noun	دردشة	plural=دردشات	obj=مع
noun	تخاطب	obj=مع
frame	discusses_with/4001	source=nsubj	source=obl:مع
text	تكلم السفير الفنلندي مع الوزير البرتغالي عن المعرض.
is	FIN discusses_with PRT
is	PRT discusses_with FIN
text	وتفاكر الوزير الكيني مع نظيره الغاني.
is	KEN discusses_with GHA
is	GHA discusses_with KEN

# What is gone through together: only with a partner who is an actor.
predicate	go_through_with
verb	راجع	يراجع
verb	درس	يدرس
verb	قيم	يقيم
verb	استكشف	يستكشف
verb	عالج	يعالج
verb	بلور	يبلور
frame	discusses_with/4002	source=nsubj	source=obl:مع	content=obj
text	راجع وزير المالية النرويجي مع نظيره الهندي أرقام التجارة.
is	NOR discusses_with IND
is	IND discusses_with NOR
text	وتدرس كندا مع المكسيك بناء الجسر.
is	CAN discusses_with MEX
is	MEX discusses_with CAN

predicate	speak_by_telephone
verb	تهاتف	يتهاتف
noun	تهاتف	obj=مع
frame	telephones/4000	source=nsubj	target=obl:مع
text	تهاتف رئيس بيرو مع رئيس وزراء كندا.
is	PER telephones CAN

predicate	ring_up
verb	تلفن	يتلفن
light	أجرى	يجري	مخابرة	obj=مع
light	بادر	يبادر	اتصال	prep=إلى	obj=ب
frame	telephones/4001	source=nsubj	target=obl:ل
text	تلفن الوزير الكولومبي للسفير البيروفي.
is	COL telephones PER
frame	telephones/4002	source=nsubj	target=obj
text	أجرى رئيس غانا مخابرة مع رئيس توغو.
is	GHA telephones TGO

predicate	correspond
verb	تراسل	يتراسل
noun	تراسل	obj=مع
frame	writes_to/4000	source=nsubj	target=obl:مع
text	تراسل الوزير الدنماركي مع نظيره الفنلندي.
is	DNK writes_to FIN

predicate	hand_over_note
light	وجه	يوجه	مذكرة	obj=إلى	obj=ل
light	سلم	يسلم	مذكرة	obj=إلى	obj=ل
light	قدم	يقدم	مذكرة	obj=إلى	obj=ل
light	رفع	يرفع	مذكرة	obj=إلى	obj=ل
light	رفع	يرفع	رسالة	obj=إلى	obj=ل
light	بعث	يبعث	مذكرة	prep=ب	obj=إلى	obj=ل
light	بعث	يبعث	خطاب	prep=ب	obj=إلى	obj=ل
light	أرسل	يرسل	خطاب	obj=إلى	obj=ل
light	أرسل	يرسل	مذكرة	obj=إلى	obj=ل
light	سلم	يسلم	خطاب	obj=إلى	obj=ل
frame	writes_to/4002	source=nsubj	target=obj
text	سلم السفير الكيني مذكرة إلى وزير الخارجية النرويجي.
is	KEN writes_to NOR
text	وبعث رئيس كوبا بخطاب إلى رئيس المكسيك.
is	CUB writes_to MEX

predicate	reconcile_between
verb	وفق	يوفق
verb	أصلح	يصلح
verb	قرب	يقرب
verb	تدخل	يتدخل
noun	إصلاح	obj=بين
noun	تقريب	obj=بين
light	رأب	يرأب	صدع	obj=بين
light	قرب	يقرب	وجهات نظر	obj=بين
light	بذل	يبذل	مساع	obj=بين
light	قاد	يقود	مساع	obj=بين
light	قام	يقوم	مساع	prep=ب	obj=بين
frame	mediates/4000	source=nsubj	target=obl:بين
text	يوفق العاهل المغربي بين غانا وتوغو.
is	MAR mediates GHA
is	MAR mediates TGO
text	بذلت النرويج مساعي بين كولومبيا وبيرو.
is	NOR mediates COL
is	NOR mediates PER

predicate	intercede
verb	تدخل	يتدخل
verb	تشفع	يتشفع
verb	شفع	يشفع
noun	تدخل	plural=تدخلات	obj=لدى
noun	شفاعة	obj=لدى
frame	mediates/4001	source=nsubj	target=obl:لدى
text	تدخل رئيس كينيا لدى إثيوبيا من أجل البحارة.
is	KEN mediates ETH

predicate	sponsor_talks
verb	رعى	يرعى
verb	أدار	يدير
verb	سهل	يسهل
verb	يسر	ييسر
verb	قاد	يقود
verb	احتضن	يحتضن
frame	mediates/4002	source=nsubj	target=obl:بين	content=obj:محادثات
text	رعت سويسرا محادثات بين كولومبيا والإكوادور.
is	CHE mediates COL
is	CHE mediates ECU
is	COL discusses_with ECU
is	ECU discusses_with COL
frame	mediates/4003	source=nsubj	target=obl:بين	content=obj:مفاوضات
text	وأدار المغرب مفاوضات بين غانا وتوغو.
is	MAR mediates GHA
is	MAR mediates TGO
is	GHA negotiates_with TGO
is	TGO negotiates_with GHA
frame	mediates/4004	source=nsubj	target=obl:بين	content=obj:حوار
text	تسهل النرويج الحوار بين بيرو وتشيلي.
is	NOR mediates PER
is	NOR mediates CHL
is	PER negotiates_with CHL
is	CHL negotiates_with PER

predicate	come_to_table
light	جلس	يجلس	طاولة	prep=إلى	obj=مع
light	عاد	يعود	طاولة	prep=إلى	obj=مع
light	جلس	يجلس	طاولة مفاوضات	prep=إلى	obj=مع
light	عاد	يعود	طاولة مفاوضات	prep=إلى	obj=مع
light	باشر	يباشر	مفاوضات	obj=مع
light	شرع	يشرع	مفاوضات	prep=في	obj=مع
light	أنهى	ينهي	مفاوضات	obj=مع
light	اختتم	يختتم	مفاوضات	obj=مع
light	استكمل	يستكمل	مفاوضات	obj=مع
light	انخرط	ينخرط	مفاوضات	prep=في	obj=مع
light	قاد	يقود	مفاوضات	obj=مع
light	أدار	يدير	مفاوضات	obj=مع
light	أدار	يدير	حوار	obj=مع
light	خاض	يخوض	حوار	obj=مع
light	باشر	يباشر	حوار	obj=مع
light	دخل	يدخل	حوار	prep=في	obj=مع
light	انخرط	ينخرط	حوار	prep=في	obj=مع
light	فتح	يفتح	قناة اتصال	obj=مع
light	فتح	يفتح	قنوات اتصال	obj=مع
frame	negotiates_with/4000	source=nsubj	target=obl:مع
text	جلست إسبانيا إلى طاولة المفاوضات مع المغرب.
is	ESP negotiates_with MAR
text	انخرطت كندا في حوار مع كوبا.
is	CAN negotiates_with CUB

predicate	begin_talks
light	باشر	يباشر	مباحثات	obj=مع
light	باشر	يباشر	محادثات	obj=مع
light	باشر	يباشر	مشاورات	obj=مع
light	شرع	يشرع	مباحثات	prep=في	obj=مع
light	شرع	يشرع	محادثات	prep=في	obj=مع
light	استكمل	يستكمل	مباحثات	obj=مع
light	استكمل	يستكمل	محادثات	obj=مع
light	أنهى	ينهي	محادثات	obj=مع
light	أنهى	ينهي	مشاورات	obj=مع
light	اختتم	يختتم	مشاورات	obj=مع
light	دخل	يدخل	محادثات	prep=في	obj=مع
light	دخل	يدخل	مباحثات	prep=في	obj=مع
light	دخل	يدخل	نقاش	prep=في	obj=مع
light	تجاذب	يتجاذب	أطراف حديث	obj=مع
frame	discusses_with/4003	source=nsubj	target=obl:مع
text	شرعت بولندا في محادثات مع ألمانيا.
is	POL discusses_with DEU

predicate	ask_opinion
light	استطلع	يستطلع	رأي
light	استمزج	يستمزج	رأي
light	أخذ	يأخذ	رأي
light	استأنس	يستأنس	رأي	prep=ب
frame	consults/4000	source=nsubj	target=obj
text	استطلعت كندا رأي اليابان في المشروع.
is	CAN consults JPN

predicate	chair
light	ترأس	يترأس	قمة
light	ترأس	يترأس	جلسة
light	ترأس	يترأس	محادثات
light	ترأس	يترأس	مباحثات
light	رأس	يرأس	جلسة
light	رأس	يرأس	قمة
light	رأس	يرأس	محادثات
light	حضر	يحضر	جلسة
light	حضر	يحضر	محادثات
light	شارك	يشارك	جلسة	prep=في
light	شارك	يشارك	مشاورات	prep=في
light	شارك	يشارك	مفاوضات	prep=في
light	شارك	يشارك	حوار	prep=في
light	حضر	يحضر	مفاوضات
frame	consults/4001	source=nsubj	target=obl:مع?
text	ترأست وزيرة النقل المغربية جلسة في الرباط.
is	MAR consults -
text	شارك السفير السويدي في مفاوضات مع بولندا.
is	SWE consults POL

predicate	carry_message
light	حمل	يحمل	رسالة	obj=إلى	obj=ل
light	نقل	ينقل	رسالة	obj=إلى	obj=ل
light	سلم	يسلم	رسالة	obj=إلى	obj=ل
frame	writes_to/4900	source=obl:من	target=obj
text	حمل السفير النرويجي رسالة من الرئيس الكندي إلى الحكومة اليابانية.
is	CAN writes_to JPN
frame	writes_to/4901	source=nsubj	target=obj
text	حمل السفير الكيني رسالة إلى الحكومة اليابانية.
is	KEN writes_to JPN

predicate	meet_and_greet
verb	تصافح	يتصافح
verb	تعانق	يتعانق
verb	تعارف	يتعارف
frame	meets/4002	source=nsubj	target=obl:مع?
text	تصافح الرئيسان الهندي والياباني أمام القصر.
is	IND meets JPN
is	JPN meets IND

predicate	speak_frankly_with
verb	تصارح	يتصارح
verb	تكاشف	يتكاشف
verb	تسامر	يتسامر
frame	discusses_with/4004	source=nsubj	source=obl:مع
text	تصارح الوزير الكيني مع نظيره الغاني.
is	KEN discusses_with GHA
is	GHA discusses_with KEN

predicate	lead_delegation
verb	قاد	يقود
verb	ترأس	يترأس
frame	visits/4003	source=nsubj	target=obl:إلى	content=obj:وفد
text	قاد وزير التجارة البرازيلي وفدا إلى كينيا.
is	BRA visits KEN

predicate	put_call_through
verb	خابر	يخابر
frame	telephones/4003	source=nsubj	target=obj
text	خابر الوزير البولندي الوزيرة السويدية مساء.
is	POL telephones SWE

predicate	preside_over
light	أشرف	يشرف	اجتماع	prep=على
light	أشرف	يشرف	جلسة	prep=على
light	أشرف	يشرف	لقاء	prep=على
light	أشرف	يشرف	محادثات	prep=على
light	أشرف	يشرف	مفاوضات	prep=على
frame	consults/4002	source=nsubj	target=obl:مع?
text	أشرفت وزيرة الصحة الكينية على اجتماع في نيروبي.
is	KEN consults -

predicate	work_out_with
verb	رتب	يرتب
verb	صاغ	يصوغ
verb	حلل	يحلل
frame	discusses_with/4005	source=nsubj	source=obl:مع	content=obj
text	رتب السفير الكندي مع الوزير الكيني برنامج المعرض.
is	CAN discusses_with KEN
is	KEN discusses_with CAN

predicate	host_talks_between
verb	نظم	ينظم
frame	mediates/4005	source=nsubj	target=obl:بين	content=obj:محادثات
text	نظمت سويسرا محادثات بين كولومبيا والإكوادور.
is	CHE mediates COL
is	CHE mediates ECU
is	COL discusses_with ECU
is	ECU discusses_with COL
frame	mediates/4006	source=nsubj	target=obl:بين	content=obj:مفاوضات
text	تنظم النرويج مفاوضات بين بيرو وتشيلي.
is	NOR mediates PER
is	NOR mediates CHL
is	PER negotiates_with CHL
is	CHL negotiates_with PER
frame	mediates/4007	source=nsubj	target=obl:بين	content=obj:حوار
text	نظم المغرب حوارا بين غانا وتوغو.
is	MAR mediates GHA
is	MAR mediates TGO
is	GHA negotiates_with TGO
is	TGO negotiates_with GHA

predicate	give_banquet
verb	أولم	يولم
frame	hosts/4000	source=nsubj	target=obl:ل
text	أولم الرئيس الغاني للسفير الهندي.
is	GHA hosts IND

predicate	come_to
verb	وفد	يفد
frame	visits/4006	source=nsubj	target=obl:على
text	وفد رئيس بيرو على كندا في الصيف.
is	PER visits CAN

predicate	broach_to
verb	فاتح	يفاتح
frame	discusses_with/4006	source=nsubj	target=obj	content=obl:في
text	فاتحت غانا توغو في الأمر.
is	GHA discusses_with TGO
frame	discusses_with/4007	source=nsubj	target=obj	content=obl:ب
text	ستفاتح النرويج السويد برغبتها.
is	NOR discusses_with SWE

predicate	debate
verb	ساجل	يساجل
noun	مساجلة	plural=مساجلات	obj=مع
frame	discusses_with/4008	source=nsubj	target=obj
text	ساجل الوزير البرتغالي نظيره الإسباني.
is	PRT discusses_with ESP
