# Arabic predicates of CAMEO root 04, second part: greetings, banquets, journeys, envoys, talks that are held, led and sponsored.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

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
light	أقام	يقيم	مأدبة عشاء	obj=ل	obj=على_شرف
light	أقام	يقيم	مأدبة غداء	obj=ل	obj=على_شرف
light	أقام	يقيم	مأدبة إفطار	obj=ل	obj=على_شرف
light	أقام	يقيم	حفل عشاء	obj=ل	obj=على_شرف
light	أقام	يقيم	حفل غداء	obj=ل	obj=على_شرف
light	نظم	ينظم	استقبال	obj=ل
light	خصص	يخصص	استقبال	obj=ل
light	تسلم	يتسلم	أوراق اعتماد
light	تلقى	يتلقى	أوراق اعتماد
light	استلم	يستلم	أوراق اعتماد
frame	hosts/4006	source=nsubj	target=obj
text	وأقام الرئيس الهندي مأدبة غداء على شرف نظيره الغاني.
is	IND hosts GHA
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
frame	none/9361	source=nsubj?	content=obl:من:محادثات
text	واصلت كندا جولة من المحادثات.
is	nothing
frame	none/9362	source=nsubj?	content=obl:من:مفاوضات
text	واصلت كندا جولة من المفاوضات.
is	nothing
frame	none/9363	source=nsubj?	content=obl:من:مباحثات
text	واصلت كندا جولة من المباحثات.
is	nothing
frame	none/9364	source=nsubj?	content=obl:من:حوار
text	واصلت كندا جولة من الحوار.
is	nothing
frame	none/9365	source=nsubj?	content=obl:من:مشاورات
text	واصلت كندا جولة من المشاورات.
is	nothing
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
light	توجه	يتوجه	مذكرة	prep=ب	obj=إلى	obj=ل
light	سلم	يسلم	مذكرة	obj=إلى	obj=ل
light	قدم	يقدم	مذكرة	obj=إلى	obj=ل
light	تقدم	يتقدم	مذكرة	prep=ب	obj=إلى	obj=ل
light	رفع	يرفع	مذكرة	obj=إلى	obj=ل
light	رفع	يرفع	رسالة	obj=إلى	obj=ل
light	بعث	يبعث	مذكرة	prep=ب	obj=إلى	obj=ل
light	بعث	يبعث	خطاب	prep=ب	obj=إلى	obj=ل
light	أرسل	يرسل	خطاب	obj=إلى	obj=ل
light	أرسل	يرسل	مذكرة	obj=إلى	obj=ل
light	سلم	يسلم	خطاب	obj=إلى	obj=ل
frame	writes_to/4002	source=nsubj	target=obj	block=noun:احتجاج
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

predicate	flock_to
verb	توافد	يتوافد
verb	تقاطر	يتقاطر
verb	ارتحل	يرتحل
noun	توافد	obj=على	obj=إلى
frame	visits/4007	source=nsubj	target=obl:إلى
text	توافد الوزراء الكنديون إلى كينيا.
is	CAN visits KEN
frame	visits/4008	source=nsubj	target=obl:على
text	تقاطر السفراء الهنود على المغرب.
is	IND visits MAR

predicate	come_together
verb	التأم	يلتئم
verb	انعقد	ينعقد
frame	meets/4004	source=nsubj	content=obl:في:جلسة
text	التأم مجلس الأمن الدولي في جلسة طارئة.
is	UN meets -
frame	meets/4005	source=nsubj	content=obl:في:دورة
text	انعقد البرلمان الأيرلندي في دورة جديدة.
is	IRL meets -

predicate	pass_on_letter
verb	أوصل	يوصل
frame	writes_to/4001	source=nsubj	target=obl:إلى	content=obj:رسالة
text	أوصل السفير الكيني رسالة إلى اليابان.
is	KEN writes_to JPN

predicate	honour_guest
verb	أكرم	يكرم
frame	hosts/4007	source=nsubj	content=obj:وفادة
text	أكرمت غانا وفادة البحارة.
is	GHA hosts -

predicate	narrow_gap
verb	ردم	يردم
verb	ضيق	يضيق
verb	قلص	يقلص
frame	mediates/4008	source=nsubj	target=obl:بين	content=obj:هوة
text	تردم النرويج الهوة بين بيرو وتشيلي.
is	NOR mediates PER
is	NOR mediates CHL
frame	mediates/4009	source=nsubj	target=obl:بين	content=obj:فجوة
text	قلص المغرب الفجوة بين غانا وتوغو.
is	MAR mediates GHA
is	MAR mediates TGO

predicate	clear_the_air
verb	نقى	ينقي
verb	لطف	يلطف
verb	رطب	يرطب
frame	mediates/4010	source=nsubj	target=obl:بين	content=obj:أجواء
text	لطفت سويسرا الأجواء بين كولومبيا والإكوادور.
is	CHE mediates COL
is	CHE mediates ECU

predicate	have_honour_to_meet
light	تشرف	يتشرف	لقاء	prep=ب
light	تشرف	يتشرف	زيارة	prep=ب
light	حظي	يحظى	لقاء	prep=ب
frame	meets/4006	source=nsubj	target=obj
text	تشرف السفير الكيني بلقاء العاهل المغربي.
is	KEN meets MAR

predicate	swap_views
verb	تبادل	يتبادل
frame	discusses_with/4009	source=nsubj	target=obl:مع?	content=obj:وجهات
text	تبادل الرئيس الكيني ونظيره الهندي وجهات النظر.
is	KEN discusses_with IND
is	IND discusses_with KEN
frame	discusses_with/4010	source=nsubj	target=obl:مع?	content=obj:آراء
text	تبادلت وزيرة المالية السويدية الآراء مع السفير الكيني.
is	SWE discusses_with KEN
frame	discusses_with/4011	source=nsubj	target=obl:مع	content=obj:حديث
text	تبادل الوزير البيروفي الحديث مع السفير الكندي.
is	PER discusses_with CAN

predicate	raise_matter
verb	أثار	يثير
frame	discusses_with/7000	source=nsubj	target=obl:مع	content=noun:ملف
text	أثارت السويد مع بولندا ملف الصيد.
is	SWE discusses_with POL
frame	discusses_with/7001	source=nsubj	target=obl:مع	content=noun:قضية
text	أثارت السويد مع بولندا قضية الصيد.
is	SWE discusses_with POL
frame	discusses_with/7002	source=nsubj	target=obl:مع	content=noun:مسألة
text	أثارت السويد مع بولندا مسألة الصيد.
is	SWE discusses_with POL
frame	discusses_with/7003	source=nsubj	target=obl:مع	content=noun:موضوع
text	أثارت السويد مع بولندا موضوع الصيد.
is	SWE discusses_with POL
frame	discusses_with/7004	source=nsubj	target=obl:مع	content=noun:أزمة
text	أثارت السويد مع بولندا أزمة الصيد.
is	SWE discusses_with POL
frame	none/7060	source=nsubj?	content=noun:ضجة
text	أثار الوزير الكيني ضجة مع عودته.
is	nothing

# One who goes with his guest on a tour meets him.
predicate	accompany_guest
verb	اصطحب	يصطحب
verb	رافق	يرافق
frame	meets/9500	source=nsubj	target=obj!	content=obl:في:جولة
text	اصطحب الوزير الكندي الوزير الكيني في جولة.
is	CAN meets KEN
frame	meets/9501	source=nsubj	target=obj!	content=obl:في:زيارة
text	اصطحب الوزير النيبالي السفير الهندي في زيارة إلى المصنع.
is	NPL meets IND

predicate	stop_by
verb	عرج	يعرج
frame	visits/9500	source=nsubj	target=obl:على!
text	عرج الوزير الكندي على كينيا.
is	CAN visits KEN
text	عرج الوزير الكندي على مسألة الصيد.
is	nothing

predicate	revive_talks
light	أحيا	يحيي	مفاوضات	obj=بين
light	أحيا	يحيي	محادثات	obj=بين
light	أحيا	يحيي	حوار	obj=بين
light	أحيا	يحيي	عملية سلام	obj=بين
light	أحيا	يحيي	عملية سياسية	obj=بين
light	أحيا	يحيي	مبادرة	obj=بين
light	حرك	يحرك	مفاوضات	obj=بين
light	حرك	يحرك	محادثات	obj=بين
light	حرك	يحرك	حوار	obj=بين
light	حرك	يحرك	عملية سلام	obj=بين
light	حرك	يحرك	عملية سياسية	obj=بين
light	حرك	يحرك	مبادرة	obj=بين
light	حرك	يحرك	وساطة	obj=بين
light	حرك	يحرك	مسار تفاوضي	obj=بين
light	أنعش	ينعش	مفاوضات	obj=بين
light	أنعش	ينعش	محادثات	obj=بين
light	أنعش	ينعش	حوار	obj=بين
light	أنعش	ينعش	عملية سلام	obj=بين
light	أنعش	ينعش	عملية سياسية	obj=بين
light	أنعش	ينعش	مبادرة	obj=بين
light	أنعش	ينعش	وساطة	obj=بين
light	أنعش	ينعش	مسار تفاوضي	obj=بين
light	دفع	يدفع	عملية سلام	obj=بين
light	دفع	يدفع	مفاوضات	obj=بين
light	دفع	يدفع	محادثات	obj=بين
light	دفع	يدفع	حوار	obj=بين
frame	mediates/3301	source=nsubj	target=obl:بين
text	حركت سويسرا المفاوضات بين بيرو وتشيلي.
is	CHE mediates PER
is	CHE mediates CHL
frame	mediates/3302	source=nsubj
text	تعتزم النرويج تحريك مبادرتها في مجلس الأمن.
is	NOR mediates -
text	وأنعشت كندا عملية السلام.
is	CAN mediates -

predicate	pass_message
verb	مرر	يمرر
verb	حمل	يحمل
frame	writes_to/71000	source=nsubj	target=obl:إلى!	content=obj:رسالة
text	مررت كينيا رسالة إلى روسيا.
is	KEN writes_to RUS
frame	writes_to/71001	source=nsubj	target=obl:إلى!	content=obj:رسائل
text	مررت بولندا رسائل إلى بلجيكا.
is	POL writes_to BEL
