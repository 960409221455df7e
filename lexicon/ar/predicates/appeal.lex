# Arabic predicates of CAMEO root 02: call on, call for, urge, ask, invite, propose, recommend, ask for aid.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

# The frame decides: X calls on Y to, invites Y to, calls for; but a man who calls upon God asks nobody for anything.
predicate	call
verb	دعا	يدعو
noun	دعوة	plural=دعوات	obj=ل	obj=إلى
light	وجه	يوجه	دعوة	obj=إلى	obj=ل
light	أطلق	يطلق	دعوة	obj=إلى	obj=ل
light	جدد	يجدد	دعوة	obj=إلى	obj=ل
light	كرر	يكرر	دعوة	obj=إلى	obj=ل
light	أرسل	يرسل	دعوة	obj=إلى	obj=ل
light	قدم	يقدم	دعوة	obj=إلى	obj=ل
light	تقدم	يتقدم	دعوة	prep=ب	obj=إلى	obj=ل
light	أصدر	يصدر	دعوة	obj=إلى	obj=ل
frame	none/22030	source=nsubj?	content=obj:المولى
text	رفع الأمير شكره، داعيا المولى أن يحفظ البلاد.
is	nothing
frame	none/22031	source=nsubj?	content=obj:العلي
text	دعا الملك العلي القدير أن يحفظ البلاد.
is	nothing
frame	none/17	source=nsubj	content=obj:الله
text	دعا السفير الكيني الله أن يحفظ بلاده.
is	nothing
frame	invites/1	source=nsubj	target=obj	content=obl:إلى:زيارة
text	دعت النرويج اليابان إلى زيارة المعرض.
is	NOR invites JPN
text	ووجه رئيس بيرو دعوة إلى المغرب.
is	PER calls_on MAR
frame	invites/2	source=nsubj	target=obj	content=obl:ل:زيارة
text	دعا العاهل المغربي نظيره الإسباني لزيارة الرباط.
is	MAR invites ESP
frame	invites/3	source=nsubj	target=obj	content=obl:إلى:حضور
text	سيدعو الوزير الهندي كندا إلى حضور المؤتمر.
is	IND invites CAN
frame	invites/4	source=nsubj	target=obj	content=obl:ل:حضور
text	ودعت تشيلي البرازيل لحضور الافتتاح.
is	CHL invites BRA
frame	invites/5	source=nsubj	target=obj	content=obl:إلى:مشاركة
text	دعت المكسيك كولومبيا إلى المشاركة في المعرض.
is	MEX invites COL
frame	invites/6	source=nsubj	target=obj	content=obl:ل:مشاركة
text	دعت كينيا أوغندا للمشاركة في الدورة.
is	KEN invites UGA
frame	invites/7	source=nsubj	target=obj	content=obl:إلى:اجتماع
text	ودعا رئيس وزراء بلجيكا هولندا إلى اجتماع في الربيع.
is	BEL invites NLD
frame	invites/8	source=nsubj	target=obj	content=obl:إلى:قمة
text	دعت إندونيسيا أستراليا إلى قمة في جاكرتا.
is	IDN invites AUS
frame	invites/9	source=nsubj	target=obj	content=obl:إلى:لقاء
text	دعا السفير الفنلندي بولندا إلى لقاء قريب.
is	FIN invites POL
frame	appeals_for_de_escalation/1	source=nsubj	target=obj	content=obl:إلى:ضبط
text	دعت كندا أوغندا وتنزانيا إلى ضبط النفس.
is	CAN appeals_for_de_escalation UGA
is	CAN appeals_for_de_escalation TZA
frame	appeals_for_de_escalation/2	source=nsubj	target=obj	content=obl:إلى:تهدئة
text	ودعا الاتحاد الأوروبي مالي إلى التهدئة.
is	EU appeals_for_de_escalation MLI
frame	appeals_for_de_escalation/3	source=nsubj	target=obj	content=obl:إلى:وقف
text	تدعو الأمم المتحدة بوليفيا إلى وقف العنف.
is	UN appeals_for_de_escalation BOL
frame	appeals_to_settle/1	source=nsubj	target=obj	content=obl:إلى:حوار
text	دعت النرويج كولومبيا إلى الحوار.
is	NOR appeals_to_settle COL
frame	appeals_to_settle/2	source=nsubj	target=obj	content=obl:إلى:مفاوضات
text	المغرب يدعو غانا وتوغو إلى المفاوضات.
is	MAR appeals_to_settle GHA
is	MAR appeals_to_settle TGO
frame	appeals_to_settle/3	source=nsubj	target=obj	content=obl:إلى:تسوية
text	دعت اليابان تايلاند وكمبوديا إلى تسوية الخلاف.
is	JPN appeals_to_settle THA
is	JPN appeals_to_settle KHM
frame	appeals_to_settle/4	source=nsubj	target=obj	content=obl:إلى:حل
text	ودعت كينيا رواندا إلى حل سلمي.
is	KEN appeals_to_settle RWA
frame	calls_on/1	source=nsubj	target=obj	content=obl:إلى
text	دعت كندا والنرويج كينيا إلى احترام القانون.
is	CAN calls_on KEN
is	NOR calls_on KEN
text	وجهت البرازيل دعوة إلى بيرو لحماية الغابات.
is	BRA calls_on PER
text	لم تدع الهند اليابان إلى التصويت.
is	IND calls_on JPN negative
text	قال السفير الهندي إن بلاده دعت المكسيك إلى التعاون.
is	IND says -
is	IND calls_on MEX
frame	calls_on/2	source=nsubj	target=obj	content=obl:ل
text	ودعا البرلمان الأيرلندي الدنمارك لتخفيف الرسوم.
is	IRL calls_on DNK
frame	calls_on/3	source=nsubj	target=obj	content=ccomp:أن
text	دعا الرئيس السنغالي غانا أن تنضم إلى المشروع.
is	SEN calls_on GHA
frame	appeals_for_de_escalation/4	source=nsubj	content=obl:إلى:وقف
text	دعت بولندا إلى وقف فوري للعنف.
is	POL appeals_for_de_escalation -
frame	appeals_for_de_escalation/5	source=nsubj	content=obl:إلى:ضبط
text	البرتغال تدعو إلى ضبط النفس.
is	PRT appeals_for_de_escalation -
frame	appeals_for_de_escalation/6	source=nsubj	content=obl:إلى:تهدئة
text	ودعت وزيرة الخارجية الأسترالية إلى التهدئة.
is	AUS appeals_for_de_escalation -
frame	appeals_to_settle/5	source=nsubj	content=obl:إلى:حوار
text	دعا رئيس غانا إلى حوار شامل.
is	GHA appeals_to_settle -
frame	calls_for/1	source=nsubj	content=obl:إلى
text	وتدعو نيوزيلندا إلى حماية البحار.
is	NZL calls_for -
text	قالت السويد إن الوقت ينفد، داعية إلى خطوات سريعة.
is	SWE says -
is	SWE calls_for -
frame	calls_for/2	source=nsubj	content=obl:ل
text	دعا الوزير التايلاندي لخفض الأسعار.
is	THA calls_for -
frame	calls_on/4	source=nsubj	target=obj	block=passive
text	وقد دعت فنلندا السويد.
is	FIN calls_on SWE

predicate	invited_by
light	تلقى	يتلقى	دعوة
light	تسلم	يتسلم	دعوة
frame	invites/10	target=nsubj	source=obl:من
text	تلقى رئيس وزراء كندا دعوة من الهند.
is	IND invites CAN

predicate	urge
verb	حث	يحث
verb	حض	يحض
verb	استحث	يستحث
verb	شجع	يشجع
verb	حفز	يحفز
verb	حرض	يحرض
noun	حث	obj=ل
noun	حض	obj=ل
noun	تشجيع	obj=ل
noun	تحريض	obj=ل
frame	appeals_for_de_escalation/7	source=nsubj	target=obj	content=obl:على:ضبط
text	حث وزير الخارجية الياباني أوغندا على ضبط النفس.
is	JPN appeals_for_de_escalation UGA
frame	appeals_for_de_escalation/8	source=nsubj	target=obj	content=obl:على:وقف
text	وتحض هولندا مالي على وقف القتال.
is	NLD appeals_for_de_escalation MLI
frame	appeals_to_settle/6	source=nsubj	target=obj	content=obl:على:حوار
text	حثت كندا بيرو وبوليفيا على الحوار.
is	CAN appeals_to_settle PER
is	CAN appeals_to_settle BOL
frame	calls_on/5	source=nsubj	target=obj	content=obl:على
text	حضت فنلندا الدنمارك على التوقيع.
is	FIN calls_on DNK
text	الأمم المتحدة تحث كينيا على استقبال اللاجئين.
is	UN calls_on KEN
text	وشجع السفير الأسترالي الفلبين على حماية الشعاب.
is	AUS calls_on PHL
frame	calls_on/6	source=nsubj	target=obj	content=ccomp:أن
text	وحث الرئيس المكسيكي كولومبيا أن تسرع العمل.
is	MEX calls_on COL
frame	calls_for/3	source=nsubj	content=obl:على
text	يحث الوزير المغربي على ترشيد المياه.
is	MAR calls_for -

predicate	beseech
verb	ناشد	يناشد
verb	استعطف	يستعطف
verb	رجا	يرجو
noun	مناشدة	plural=مناشدات	obj=ل
light	وجه	يوجه	مناشدة	obj=إلى	obj=ل
light	أطلق	يطلق	مناشدة	obj=إلى	obj=ل
light	وجه	يوجه	نداء	obj=إلى	obj=ل
light	أطلق	يطلق	نداء	obj=إلى	obj=ل
light	أصدر	يصدر	نداء	obj=إلى	obj=ل
frame	calls_on/7	source=nsubj	target=obj	content=ccomp:أن
text	ناشدت كولومبيا الأمم المتحدة أن ترسل الأدوية.
is	COL calls_on UN
frame	calls_on/8	source=nsubj	target=obj	content=obl:ل?
text	وناشد رئيس بيرو تشيلي فتح المدارس.
is	PER calls_on CHL
text	أطلقت إندونيسيا نداء إلى أستراليا.
is	IDN calls_on AUS
text	وجهت كينيا مناشدة للهند.
is	KEN calls_on IND

predicate	appeal_to
verb	أهاب	يهيب
verb	توسل	يتوسل
noun	إهابة	obj=ب
frame	calls_on/9	source=nsubj	target=obl:ب
text	أهاب الوزير الأرجنتيني بالبرازيل حماية النهر.
is	ARG calls_on BRA
frame	calls_on/10	source=nsubj	target=obl:إلى
text	وتتوسل تنزانيا إلى الأمم المتحدة.
is	TZA calls_on UN

predicate	advise
verb	نصح	ينصح
verb	ناصح	يناصح
noun	نصح	obj=ل
noun	نصيحة	plural=نصائح	obj=ل	obj=إلى
light	أسدى	يسدي	نصيحة	obj=ل	obj=إلى
light	قدم	يقدم	نصيحة	obj=ل	obj=إلى
light	تقدم	يتقدم	نصيحة	prep=ب	obj=ل	obj=إلى
light	وجه	يوجه	نصيحة	obj=ل	obj=إلى
light	توجه	يتوجه	نصيحة	prep=ب	obj=ل	obj=إلى
frame	calls_on/11	source=nsubj	target=obj	content=obl:ب?
text	نصحت السويد فنلندا بتأجيل المشروع.
is	SWE calls_on FIN
text	أسدى السفير الكندي نصيحة إلى غانا.
is	CAN calls_on GHA
frame	calls_for/4	source=nsubj	content=obl:ب
text	وتنصح وزارة الصحة الهندية بشرب الماء.
is	IND calls_for -

predicate	recommend
verb	أوصى	يوصي
noun	توصية	plural=توصيات	obj=ل	obj=إلى
light	أصدر	يصدر	توصية	obj=ل	obj=إلى
light	قدم	يقدم	توصية	obj=ل	obj=إلى
light	تقدم	يتقدم	توصية	prep=ب	obj=ل	obj=إلى
light	رفع	يرفع	توصية	obj=ل	obj=إلى
frame	calls_on/12	source=nsubj	target=obj	content=obl:ب
text	أوصت الأمم المتحدة كينيا بزراعة الأشجار.
is	UN calls_on KEN
frame	calls_for/5	source=nsubj	content=ccomp:أن
text	ويوصي البرلمان البرتغالي بأن يرفع الحد الأدنى للأجور.
is	PRT calls_for -
frame	calls_for/6	source=nsubj	content=obl:ب
text	أوصت وزارة التعليم اليابانية بتقليص الدوام.
is	JPN calls_for -
frame	calls_on/13	source=nsubj	target=obj
text	قدم الاتحاد الأوروبي توصيات إلى بولندا.
is	EU calls_on POL

predicate	ask
verb	طلب	يطلب
noun	طلب	plural=طلبات	obj=من	obj=إلى
light	قدم	يقدم	طلب	obj=إلى	obj=ل
light	وجه	يوجه	طلب	obj=إلى	obj=ل
light	أرسل	يرسل	طلب	obj=إلى	obj=ل
light	رفع	يرفع	طلب	obj=إلى	obj=ل
light	تقدم	يتقدم	طلب	prep=ب	obj=إلى	obj=ل
frame	asks_for_aid/1	source=nsubj	target=obl:من	content=noun:مساعدة
text	طلبت نيبال مساعدة عاجلة من الهند.
is	NPL asks_for_aid IND
frame	asks_for_aid/2	source=nsubj	target=obl:من	content=noun:دعم
text	وطلبت غانا من كندا دعما ماليا.
is	GHA asks_for_aid CAN
frame	asks_for_aid/3	source=nsubj	content=obj:مساعدة
text	طلبت تشيلي مساعدة دولية.
is	CHL asks_for_aid -
frame	asks/31202	source=nsubj	target=obl:في!	content=noun:لجوء
text	قدم الدبلوماسي البيروفي طلب لجوء في تشيلي.
is	PER asks CHL
frame	asks/1	source=nsubj	target=obl:من	content=ccomp:أن
text	طلبت البرازيل من الأرجنتين أن تفتح السد.
is	BRA asks ARG
frame	asks/2	source=nsubj	target=obl:من
text	وطلب وزير الزراعة الكيني من أوغندا تصدير السكر.
is	KEN asks UGA
text	المكسيك تطلب من كولومبيا إيضاحات.
is	MEX asks COL
text	لم تطلب النرويج من السويد شيئا.
is	NOR asks SWE negative
frame	asks/3	source=nsubj	target=obl:إلى	content=ccomp:أن
text	طلب السفير الفنلندي إلى بولندا أن تنتظر.
is	FIN asks POL
frame	asks/4	source=nsubj	target=obl:إلى	block=obj
text	وطلب رئيس تشيلي إلى بيرو.
is	CHL asks PER
frame	asks/75000	source=nsubj	target=obl:بحق!	content=noun:إصدار
text	طلبت النيابة الكندية إصدار مذكرة توقيف دولية بحق الوزير الكيني السابق.
is	CAN asks KEN
frame	asks/75001	source=nsubj	target=obl:ضد!	content=noun:إصدار
text	طلب المدعي العام الكندي إصدار مذكرة اعتقال ضد القائد الكيني.
is	CAN asks KEN
frame	asks/5	source=nsubj	content=obj	block=noun:اسم	block=noun:أسماء	block=noun:هوية	block=noun:هويات
text	قال مسؤول كندي طلب عدم نشر اسمه إن المصنع مغلق.
is	CAN says -
text	طلبت الحكومة السويدية تأجيل الجلسة.
is	SWE asks -
frame	asks/6	source=nsubj	target=obj	block=noun:اسم	block=noun:أسماء	block=noun:هوية	block=noun:هويات
text	قدمت السنغال طلبا إلى الاتحاد الأفريقي.
is	SEN asks AU
frame	asks/7	source=nsubj	content=ccomp:أن	block=noun:اسم	block=noun:أسماء	block=noun:هوية	block=noun:هويات
text	يطلب الوزير الأيرلندي أن يؤجل التصويت.
is	IRL asks -

predicate	seek_asylum
light	طلب	يطلب	لجوء	obj=في	obj=إلى	obj=من	obj=لدى
light	طلب	يطلب	حق لجوء	obj=في	obj=إلى	obj=من	obj=لدى
light	تقدم	يتقدم	طلب لجوء	prep=ب	obj=في	obj=إلى	obj=لدى
light	التمس	يلتمس	لجوء	obj=في	obj=إلى	obj=من	obj=لدى
frame	asks/31200	source=nsubj	target=obj
text	طلب الضابط الكوبي اللجوء في كندا.
is	CUB asks CAN
text	طلبت الناشطة الكينية اللجوء السياسي إلى النرويج.
is	KEN asks NOR
text	تقدم الطيار الكوبي بطلب لجوء إلى المكسيك.
is	CUB asks MEX
text	طلب الطيار الكوبي حق اللجوء في المكسيك.
is	CUB asks MEX
frame	asks/31201	source=nsubj
text	طلب الدبلوماسي البيروفي اللجوء السياسي.
is	PER asks -

predicate	request
verb	التمس	يلتمس
verb	استأذن	يستأذن
noun	التماس	plural=التماسات	obj=من	obj=إلى
light	قدم	يقدم	التماس	obj=إلى	obj=ل
light	رفع	يرفع	التماس	obj=إلى	obj=ل
frame	asks/8	source=nsubj	target=obl:من
text	التمست بلجيكا من هولندا مهلة قصيرة.
is	BEL asks NLD
frame	asks/9	source=nsubj	target=obj
text	رفعت تنزانيا التماسا إلى الأمم المتحدة.
is	TZA asks UN

predicate	ask_question
verb	سأل	يسأل
verb	استفسر	يستفسر
verb	استوضح	يستوضح
noun	سؤال	plural=أسئلة	obj=ل	obj=إلى
noun	استفسار	plural=استفسارات	obj=من
light	وجه	يوجه	سؤال	obj=إلى	obj=ل
frame	asks/10	source=nsubj	target=obj	content=obl:عن
text	سأل السفير الهندي اليابان عن موعد المعرض.
is	IND asks JPN
frame	asks/11	source=nsubj	target=obl:من	content=obl:عن?
text	استفسرت كندا من البرتغال عن أسباب التأخير.
is	CAN asks PRT
frame	asks/12	source=nsubj	target=obj	content=speech
text	وسأل الوزير الغاني بلجيكا: أين الأموال؟
is	GHA asks BEL
frame	asks/13	source=nsubj	content=obl:عن
text	وسألت البرازيل عن ثمن الطائرات.
is	BRA asks -

predicate	ask_for_aid
verb	استنجد	يستنجد
verb	استغاث	يستغيث
verb	استعان	يستعين
noun	استنجاد
noun	استغاثة	plural=استغاثات
noun	استعانة
light	وجه	يوجه	استغاثة	obj=إلى	obj=ب
light	أطلق	يطلق	استغاثة	obj=إلى	obj=ب
frame	asks_for_aid/4	source=nsubj	target=obl:ب
text	استعانت نيوزيلندا بأستراليا في إخماد الحرائق.
is	NZL asks_for_aid AUS
text	واستنجد رئيس بيرو بكولومبيا.
is	PER asks_for_aid COL

predicate	seek_help
verb	استجدى	يستجدي
verb	استصرخ	يستصرخ
noun	استجداء	obj=ل
frame	asks_for_aid/5	source=nsubj	target=obj
text	استصرخت غانا الأمم المتحدة بعد الفيضان.
is	GHA asks_for_aid UN

predicate	show_pictures
verb	عرض	يعرض
frame	says/1407440	source=nsubj	content=obj:صور
text	وعرض المتحدث باسم الجيش الكيني صورا للسد.
is	KEN says -
frame	says/1407441	source=nsubj	content=obj:أدلة
text	وعرض السفير الكندي أدلة جديدة.
is	CAN says -
frame	says/1407442	source=nsubj	content=obj:تسجيل
text	وعرض السفير الكندي تسجيلا مصورا.
is	CAN says -
frame	says/1407443	source=nsubj	content=obj:وثائق
text	وعرض السفير الكندي وثائق سرية.
is	CAN says -

predicate	propose
verb	اقترح	يقترح
noun	اقتراح	plural=اقتراحات	obj=على	obj=ل	obj=إلى
noun	مقترح	plural=مقترحات	obj=على	obj=ل	obj=إلى
light	قدم	يقدم	اقتراح	obj=إلى	obj=ل
light	قدم	يقدم	مقترح	obj=إلى	obj=ل
light	طرح	يطرح	اقتراح	obj=على
light	طرح	يطرح	مقترح	obj=على
light	عرض	يعرض	اقتراح	obj=على
light	عرض	يعرض	مقترح	obj=على
light	تقدم	يتقدم	اقتراح	prep=ب	obj=إلى	obj=ل
light	تقدم	يتقدم	مقترح	prep=ب	obj=إلى	obj=ل
light	طرح	يطرح	مبادرة	obj=على
light	قدم	يقدم	مبادرة	obj=إلى	obj=ل
light	أطلق	يطلق	مبادرة
light	تقدم	يتقدم	مبادرة	prep=ب	obj=إلى	obj=ل
light	طرح	يطرح	خطة	obj=على
light	قدم	يقدم	خطة	obj=إلى	obj=ل
light	قدم	يقدم	مشروع قرار	obj=إلى	obj=ل
light	طرح	يطرح	مشروع قرار	obj=على
light	تقدم	يتقدم	مشروع قرار	prep=ب	obj=إلى	obj=ل
frame	proposes/4	source=nsubj	target=obl:على	content=ccomp:أن
text	اقترحت كينيا على أوغندا أن تبنيا سدا.
is	KEN proposes UGA
frame	proposes/5	source=nsubj	target=obl:على
text	واقترح الرئيس الفنلندي على السويد خطا جديدا للقطار.
is	FIN proposes SWE
frame	proposes/6	source=nsubj	target=obj	block=ccomp:أن
text	قدمت البرازيل اقتراحا إلى الأرجنتين.
is	BRA proposes ARG
text	تقترح الهند مشروعا للسكك الحديدية.
is	IND proposes -
text	وطرحت كندا مبادرة على المكسيك.
is	CAN proposes MEX
frame	proposes/7	source=nsubj	content=ccomp:أن
text	يقترح وزير الصحة البولندي أن تغلق الأسواق ليلا.
is	POL proposes -

# A day that is proposed is no object.
predicate	propose_day
verb	اقترح	يقترح
frame	proposes/8	source=nsubj
text	اقترحت كينيا يوم الأحد موعدا.
is	KEN proposes -

# Calls and counsels, second part.
predicate	call_out_for
verb	نادى	ينادي
noun	مناداة	obj=ب
frame	calls_for/4000	source=nsubj	content=obl:ب
text	نادت بيرو بحماية الأنهار.
is	PER calls_for -

predicate	rouse
verb	استنهض	يستنهض
verb	استحلف	يستحلف
verb	استعجل	يستعجل
verb	استرحم	يسترحم
noun	استنهاض	obj=ل
noun	استرحام	obj=ل
frame	calls_on/4000	source=nsubj	target=obj
text	استنهض الوزير الكيني الأمم المتحدة لحماية الغابات.
is	KEN calls_on UN
text	واستعجلت غانا الاتحاد الأفريقي.
is	GHA calls_on AU

predicate	counsel
verb	تمنى	يتمنى
frame	calls_on/4001	source=nsubj	target=obl:على	content=ccomp:أن
text	تمنى السفير الكندي على اليابان أن تؤجل القرار.
is	CAN calls_on JPN

predicate	enjoin
verb	وصى	يوصي
verb	أرشد	يرشد
frame	calls_on/4004	source=nsubj	target=obj	content=obl:ب
text	وصى الرئيس الكيني غانا بالحوار.
is	KEN calls_on GHA

predicate	persuade
verb	أقنع	يقنع
noun	إقناع	obj=ل
frame	calls_on/4005	source=nsubj	target=obj	content=obl:ب
text	أقنعت السويد فنلندا بالتوقيع.
is	SWE calls_on FIN
text	وتسعى كندا إلى إقناع اليابان بالتوقيع.
is	CAN calls_on JPN
frame	calls_on/4006	source=nsubj	target=obj	content=ccomp:أن
text	أقنع السفير الهندي اليابان بأن الطريق طويل.
is	IND calls_on JPN

predicate	dissuade
verb	ثنى	يثني
verb	أثنى	يثني
noun	ثني
frame	calls_on/4007	source=nsubj	target=obj	content=obl:عن
text	ثنت كندا المكسيك عن القرار.
is	CAN calls_on MEX

predicate	seek_advice
verb	استنصح	يستنصح
verb	استفتى	يستفتي
frame	asks/4000	source=nsubj	target=obj
text	استنصحت غانا الأمم المتحدة قبل القرار.
is	GHA asks UN

predicate	seek_information
verb	استعلم	يستعلم
verb	استفهم	يستفهم
verb	استخبر	يستخبر
noun	استيضاح	plural=استيضاحات	obj=من
light	وجه	يوجه	استفسار	obj=إلى	obj=ل
light	توجه	يتوجه	استفسار	prep=ب	obj=إلى	obj=ل
light	قدم	يقدم	استفسار	obj=إلى	obj=ل
light	تقدم	يتقدم	استفسار	prep=ب	obj=إلى	obj=ل
light	أرسل	يرسل	استفسار	obj=إلى	obj=ل
light	وجه	يوجه	استيضاح	obj=إلى	obj=ل
frame	asks/4001	source=nsubj	target=obl:من	content=obl:عن?
text	استعلمت كينيا من البنك الدولي عن القرض.
is	KEN asks WB
frame	asks/4002	source=nsubj	target=obj	block=obl:من
text	وجه السفير الهندي استفسارا إلى كندا.
is	IND asks CAN

predicate	ask_for_delay
verb	استمهل	يستمهل
noun	استمهال	obj=ل
frame	asks/4003	source=nsubj	target=obj
text	استمهلت بوليفيا تشيلي أسبوعا.
is	BOL asks CHL

predicate	take_refuge_with
verb	استجار	يستجير
verb	استنصر	يستنصر
verb	استقوى	يستقوي
noun	استجارة	obj=ب
noun	استنصار	obj=ب
noun	استقواء	obj=ب
frame	asks_for_aid/4000	source=nsubj	target=obl:ب
text	استجارت فيجي بنيوزيلندا بعد الإعصار.
is	FJI asks_for_aid NZL

predicate	submit_dispute
verb	احتكم	يحتكم
verb	تحاكم	يتحاكم
noun	احتكام	obj=إلى
frame	none/4900	source=nsubj	content=obl:إلى:ركلات
text	احتكمت كندا واليابان إلى ركلات الترجيح.
is	nothing
frame	asks/4004	source=nsubj	target=obl:إلى
text	احتكمت بيرو وتشيلي إلى الأمم المتحدة.
is	PER asks UN
is	CHL asks UN

predicate	renew_appeal
light	جدد	يجدد	مناشدة	obj=إلى	obj=ل
light	كرر	يكرر	مناشدة	obj=إلى	obj=ل
light	جدد	يجدد	نداء	obj=إلى	obj=ل
light	كرر	يكرر	نداء	obj=إلى	obj=ل
light	رفع	يرفع	نداء	obj=إلى	obj=ل
light	رفع	يرفع	مناشدة	obj=إلى	obj=ل
light	أرسل	يرسل	نداء	obj=إلى	obj=ل
light	قدم	يقدم	مناشدة	obj=إلى	obj=ل
light	تقدم	يتقدم	مناشدة	prep=ب	obj=إلى	obj=ل
light	بعث	يبعث	نداء	prep=ب	obj=إلى	obj=ل
light	بعث	يبعث	مناشدة	prep=ب	obj=إلى	obj=ل
frame	calls_on/4008	source=nsubj	target=obj
text	جددت كينيا مناشدتها للأمم المتحدة.
is	KEN calls_on UN
text	رفع الوزير الغاني نداء إلى الاتحاد الأفريقي.
is	GHA calls_on AU

predicate	send_request
light	جدد	يجدد	طلب	obj=إلى	obj=ل
light	كرر	يكرر	طلب	obj=إلى	obj=ل
light	سلم	يسلم	طلب	obj=إلى	obj=ل
light	بعث	يبعث	طلب	prep=ب	obj=إلى	obj=ل
light	قدم	يقدم	مطلب	obj=إلى	obj=ل
light	تقدم	يتقدم	التماس	prep=ب	obj=إلى	obj=ل
light	وجه	يوجه	التماس	obj=إلى	obj=ل
light	توجه	يتوجه	التماس	prep=ب	obj=إلى	obj=ل
frame	asks/4005	source=nsubj	target=obj
text	سلمت كوبا طلبا إلى المكسيك.
is	CUB asks MEX

predicate	get_request
light	تلقى	يتلقى	طلب	obj=من
light	تسلم	يتسلم	طلب	obj=من
light	تلقى	يتلقى	استفسار	obj=من
light	تلقى	يتلقى	نداء	obj=من
light	تلقى	يتلقى	مناشدة	obj=من
frame	asks/4006	target=nsubj	source=obl:من
text	تلقت كندا طلبا من اليابان.
is	JPN asks CAN

predicate	put_forward
verb	عرض	يعرض
frame	proposes/4000	source=nsubj	target=obl:على	content=obj:تسوية
text	عرضت النرويج تسوية على بيرو وتشيلي.
is	NOR proposes PER
is	NOR proposes CHL
frame	proposes/4001	source=nsubj	target=obl:على	content=obj:صيغة
text	عرضت كندا صيغة جديدة على كوبا.
is	CAN proposes CUB
frame	proposes/4002	source=nsubj	target=obl:على	content=obj:فكرة
text	يعرض السفير الهندي على اليابان فكرة معرض مشترك.
is	IND proposes JPN
frame	proposes/4003	source=nsubj	target=obl:على	content=obj:شراء
text	عرضت غانا على توغو شراء القمح.
is	GHA proposes TGO

predicate	get_proposal
light	تلقى	يتلقى	اقتراح	obj=من
light	تلقى	يتلقى	مقترح	obj=من
light	تسلم	يتسلم	اقتراح	obj=من
light	تسلم	يتسلم	مقترح	obj=من
frame	proposes/4004	target=nsubj	source=obl:من
text	تلقت المكسيك مقترحا من كولومبيا.
is	COL proposes MEX

predicate	implore
verb	ترجى	يترجى
noun	ترج	obj=ل
frame	calls_on/4002	source=nsubj	target=obj
text	ترجى الوزير الغاني الأمم المتحدة.
is	GHA calls_on UN

# To turn to somebody with a request is no journey.
predicate	turn_to_with_appeal
light	توجه	يتوجه	نداء	prep=ب	obj=إلى	obj=ل
light	توجه	يتوجه	مناشدة	prep=ب	obj=إلى	obj=ل
light	توجه	يتوجه	دعوة	prep=ب	obj=إلى	obj=ل
frame	calls_on/4003	source=nsubj	target=obj
text	توجهت كينيا بنداء إلى الأمم المتحدة.
is	KEN calls_on UN

predicate	turn_to_with_request
light	توجه	يتوجه	طلب	prep=ب	obj=إلى	obj=ل
light	توجه	يتوجه	سؤال	prep=ب	obj=إلى	obj=ل
light	تقدم	يتقدم	طلب رسمي	prep=ب	obj=إلى	obj=ل
frame	asks/4007	source=nsubj	target=obj
text	توجه السفير الهندي بطلب إلى كندا.
is	IND asks CAN

predicate	seek_intercession
verb	استشفع	يستشفع
noun	استشفاع	obj=ب
frame	asks_for_aid/4001	source=nsubj	target=obl:ب
text	استشفعت غانا بكندا لدى البنك.
is	GHA asks_for_aid CAN

predicate	promote_idea
verb	روج	يروج
verb	دافع	يدافع
frame	calls_for/4001	source=nsubj	content=obl:ل:فكرة
text	روجت السويد لفكرة المعرض.
is	SWE calls_for -
frame	calls_for/4002	source=nsubj	content=obl:ل:مبادرة
text	يروج الوزير الكيني لمبادرة جديدة.
is	KEN calls_for -

predicate	push_towards
verb	دفع	يدفع
frame	appeals_to_settle/4000	source=nsubj	content=obl:نحو:حل
text	تدفع النرويج نحو حل سلمي.
is	NOR appeals_to_settle -
frame	appeals_to_settle/4001	source=nsubj	content=obl:نحو:حوار
text	دفعت كندا باتجاه الحوار.
is	CAN appeals_to_settle -
frame	appeals_to_settle/4002	source=nsubj	content=obl:نحو:تسوية
text	تدفع السويد باتجاه التسوية.
is	SWE appeals_to_settle -
frame	calls_for/81001	source=nsubj	content=obl:نحو:إنشاء	block=obj
text	دفعت النرويج باتجاه إنشاء محكمة جديدة.
is	NOR calls_for -
frame	calls_for/81002	source=nsubj	content=obl:نحو:تعديل	block=obj
text	دفعت اليابان نحو تعديل الميثاق.
is	JPN calls_for -
frame	calls_for/81003	source=nsubj	content=obl:نحو:تشكيل	block=obj
text	دفعت غانا باتجاه تشكيل لجنة.
is	GHA calls_for -
frame	calls_for/81005	source=nsubj	content=obl:نحو:إقرار	block=obj
text	دفعت كينيا باتجاه إقرار القانون.
is	KEN calls_for -

predicate	ask_for_help_by_noun
verb	طلب	يطلب
verb	التمس	يلتمس
verb	نشد	ينشد
frame	asks_for_aid/4002	source=nsubj	target=obl:من	content=obj:عون
text	طلبت نيبال العون من الهند.
is	NPL asks_for_aid IND
frame	asks_for_aid/4004	source=nsubj	target=obl:من	content=obj:مساعدة
text	التمست غانا المساعدة من كندا.
is	GHA asks_for_aid CAN

# Who asks not to be named asks nobody for anything.

predicate	ask_for_anonymity
verb	طلب	يطلب
verb	اشترط	يشترط
verb	فضل	يفضل
frame	none/9901	source=nsubj?	content=obl:عن:هوية
text	طلب الوزير الكندي عدم الكشف عن هويته.
is	nothing
frame	none/9902	source=nsubj?	content=noun:كشف	content=obl:عن:اسم
text	طلبت النائبة الكينية عدم الكشف عن اسمها.
is	nothing
frame	none/9903	source=nsubj?	content=obj:اسم
text	طلب المسؤول النرويجي عدم ذكر اسمه.
is	nothing

predicate	lodge_request
verb	أودع	يودع
frame	asks/4008	source=nsubj	target=obl:لدى	content=obj:طلب
text	أودعت غانا طلبا لدى الاتحاد الأفريقي.
is	GHA asks AU

predicate	wish_of
verb	رغب	يرغب
frame	asks/4009	source=nsubj	target=obl:إلى	content=ccomp:أن
text	رغب السفير الهندي إلى اليابان أن تنتظر.
is	IND asks JPN

# To whom is left open.
predicate	come_up_with_initiative
light	تقدم	يتقدم	مبادرة	prep=ب
light	تقدم	يتقدم	اقتراح	prep=ب
light	تقدم	يتقدم	مقترح	prep=ب
light	قدم	يقدم	مبادرة
light	قدم	يقدم	اقتراح
light	قدم	يقدم	مقترح
light	طرح	يطرح	مبادرة
light	طرح	يطرح	اقتراح
light	طرح	يطرح	مقترح
frame	proposes/4005	source=nsubj
text	تقدمت كندا بمبادرة لحماية البحار.
is	CAN proposes -

predicate	urge_someone
verb	حث	يحث
verb	ناشد	يناشد
frame	calls_for/8000	source=nsubj
text	ناشد الوزير الكيني، أمس، بعد الاجتماع.
is	KEN calls_for -

predicate	call_for_something
verb	دعا	يدعو
frame	calls_for/8001	source=nsubj	block=obj:الله	block=passive
text	دعا الوزير الكيني، أمس، بعد الاجتماع.
is	KEN calls_for -

# A request that something is done upon: whose it was, whatever he asked for.
predicate	request_made
noun	طلب	plural=طلبات
noun	التماس	plural=التماسات
frame	asks/9100	source=nsubj
text	أرجأت كندا الزيارة بناء على طلب النرويج.
is	NOR asks -
text	وعقدت غانا المؤتمر بطلب من كينيا.
is	KEN asks GHA

predicate	call_made
noun	دعوة	plural=دعوات
noun	توصية	plural=توصيات
noun	مناشدة	plural=مناشدات
noun	نصيحة	plural=نصائح
frame	calls_for/9100	source=nsubj
text	أغلقت كندا المصنع بناء على توصية من الأمم المتحدة.
is	UN calls_for CAN
text	زادت الهند الإنتاج تلبية لدعوة نيبال.
is	NPL calls_for -

predicate	proposal_made
noun	اقتراح	plural=اقتراحات
noun	مقترح	plural=مقترحات
frame	proposes/9100	source=nsubj
text	أنشأت كندا الهيئة بناء على اقتراح من النرويج.
is	NOR proposes CAN

predicate	beg_from
verb	استجدى	يستجدي
verb	استمد	يستمد
verb	نشد	ينشد
frame	asks_for_aid/71000	source=nsubj	target=obl:من!	content=obj:مساعدة
text	استجدت النرويج المساعدة من تركيا.
is	NOR asks_for_aid TUR
frame	asks_for_aid/71001	source=nsubj	target=obl:من!	content=obj:دعم
text	استجدت تشيلي الدعم من كوبا.
is	CHL asks_for_aid CUB
frame	asks_for_aid/71002	source=nsubj	target=obl:من!	content=obj:عون
text	استجدت اليابان العون من الهند.
is	JPN asks_for_aid IND
frame	asks_for_aid/71003	source=nsubj	target=obl:من!	content=obj:مساعدات
text	استجدت أوغندا المساعدات من غانا.
is	UGA asks_for_aid GHA
