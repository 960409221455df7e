# Arabic predicates of meetings, journeys, offers and concessions, by the less frequent words for them.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	go_through_with
verb	عرض	يعرض
verb	تداول	يتداول
frame	discusses_with/71200	source=nsubj	target=obl:مع!	content=obj
text	واستقبل الوزير اللبناني السفيرة الكندية وعرض معها أوضاع المدارس.
is	LBN hosts CAN
is	LBN discusses_with CAN
frame	discusses_with/71201	source=nsubj	target=obl:مع!	content=obl:في
text	وتداول الرئيس القبرصي مع الوزير اليوناني في شؤون الجزيرة.
is	CYP discusses_with GRC

predicate	arrive_as_politician
verb	حل	يحل
frame	visits/71202	source=nsubj	target=obl:ب!	content=words
text	ويحل وزير الخارجية النرويجي بتونس غدا.
is	NOR visits TUN

predicate	seek_to_mediate
light	سعى	يسعى	وساطة	prep=إلى	obj=بين
light	سعى	يسعى	توسط	prep=إلى	obj=بين
light	سعى	يسعى	وساطة	prep=ل	obj=بين
light	سعى	يسعى	توسط	prep=ل	obj=بين
light	عرض	يعرض	توسط	obj=بين
light	اقترح	يقترح	توسط	obj=بين
light	اقترح	يقترح	وساطة	obj=بين
frame	offers_to_mediate/71203	source=nsubj	target=obl:بين!
text	وتسعى النرويج إلى التوسط بين غانا وتوغو.
is	NOR offers_to_mediate GHA
is	NOR offers_to_mediate TGO

predicate	resume_flights
verb	استأنف	يستأنف
verb	أعاد	يعيد
frame	cooperates_with/71204	source=nsubj	target=obl:مع	content=noun:رحلات
text	استأنفت كندا والهند رحلاتهما الجوية.
is	CAN cooperates_with IND
is	IND cooperates_with CAN
frame	cooperates_with/71205	source=nsubj	target=obl:مع	content=noun:تجارة
text	استأنفت كندا والهند التجارة.
is	CAN cooperates_with IND
is	IND cooperates_with CAN
frame	cooperates_with/71206	source=nsubj	target=obl:مع	content=noun:تعاون
text	استأنفت كندا والهند تعاونهما.
is	CAN cooperates_with IND
is	IND cooperates_with CAN

predicate	lift_suspension
noun	رفع تعليق عضوية
frame	eases_sanctions/71207	source=nsubj	target=obj!
text	قرر الاتحاد الأفريقي رفع تعليق عضوية مدغشقر.
is	AU eases_sanctions MDG

predicate	agree_to_let_through
verb	وافق	يوافق
verb	صادق	يصادق
frame	allows_access/71208	source=nsubj	content=obl:على:هبوط
text	وافقت القوات الهندية على هبوط طائرة إغاثة.
is	IND allows_access -
frame	allows_access/71209	source=nsubj	content=obl:على:مرور
text	وافقت القوات الهندية على مرور القوافل.
is	IND allows_access -
frame	allows_access/71210	source=nsubj	content=obl:على:عبور
text	وافقت القوات الهندية على عبور القوافل.
is	IND allows_access -
frame	allows_access/71211	source=nsubj	content=obl:على:إدخال
text	وافقت القوات الهندية على إدخال الوقود.
is	IND allows_access -
frame	allows_access/71212	source=nsubj	content=obl:على:إجلاء
text	وافقت القوات الهندية على إجلاء الجرحى.
is	IND allows_access -
frame	allows_access/71213	source=nsubj	content=obl:على:فتح	content=noun:ممر
text	وافق الجيش الهندي على فتح ممر آمن.
is	IND allows_access -

predicate	open_corridor
light	فتح	يفتح	ممر	plural=ممرات
frame	allows_access/71214	source=nsubj	target=obl:أمام?	block=obl:في
text	فتح الجيش الهندي ممرات أمام النازحين النيباليين.
is	IND allows_access NPL

predicate	reopen_consulate
verb	أعاد	يعيد
verb	فتح	يفتح
verb	افتتح	يفتتح
noun	إعادة فتح قنصلية
noun	فتح قنصلية
noun	افتتاح قنصلية
frame	restores_relations_with/71215	source=nsubj	target=obl:في!	content=obl:في	content=noun:قنصلية	block=noun:نار
text	أعادت النرويج فتح قنصليتها في نيبال.
is	NOR restores_relations_with NPL

predicate	beg_of
verb	رجا	يرجو
frame	calls_on/71216	source=nsubj	target=obl:من!
text	رجت بيرو من كندا التريث.
is	PER calls_on CAN

predicate	join_in
verb	انضم	ينضم
noun	انضمام	obj=إلى	obj=ل
frame	cooperates_with/71217	source=nsubj	target=obl:إلى!	content=obl:في:قوة
text	انضمت السويد إلى كندا في قوة لحماية الملاحة.
is	SWE cooperates_with CAN
frame	cooperates_with/71218	source=nsubj	target=obl:إلى!	content=obl:في:عملية
text	انضمت السويد إلى كندا في عملية لحماية الملاحة.
is	SWE cooperates_with CAN
frame	cooperates_with/71219	source=nsubj	target=obl:إلى!	content=obl:في:حملة
text	انضمت السويد إلى كندا في حملة على التهريب.
is	SWE cooperates_with CAN
frame	cooperates_with/71220	source=nsubj	target=obl:إلى!	content=obl:في:جهود
text	انضمت السويد إلى كندا في جهود مكافحة التهريب.
is	SWE cooperates_with CAN
frame	cooperates_with/71221	source=nsubj	target=obl:إلى!	content=obl:في:تحالف
text	انضمت السويد إلى كندا في تحالف لحماية الملاحة.
is	SWE cooperates_with CAN
frame	cooperates_with/71222	source=nsubj	target=obl:إلى!	content=obl:في:مبادرة
text	انضمت السويد إلى كندا في مبادرة لإزالة الألغام.
is	SWE cooperates_with CAN
frame	cooperates_with/71223	source=nsubj	target=obl:إلى!	content=obl:في:محاربة
text	انضمت السويد إلى كندا في محاربة القرصنة.
is	SWE cooperates_with CAN
frame	cooperates_with/71224	source=nsubj	target=obl:إلى!	content=obl:ل:محاربة
text	انضمت السويد إلى كندا لمحاربة القرصنة.
is	SWE cooperates_with CAN
frame	cooperates_with/71225	source=nsubj	target=obl:إلى!	content=obl:ل:دعم
text	انضمت السويد إلى كندا لدعم المزارعين.
is	SWE cooperates_with CAN
frame	cooperates_with/71226	source=nsubj	target=obl:إلى!	content=obl:ل:اتخاذ
text	انضمت السويد إلى كندا لاتخاذ إجراءات.
is	SWE cooperates_with CAN
frame	cooperates_with/71227	source=nsubj	target=obl:إلى!	content=obl:ل:تشكيل
text	انضمت السويد إلى كندا لتشكيل قوة بحرية.
is	SWE cooperates_with CAN
frame	cooperates_with/71228	source=nsubj	target=obl:إلى!	content=obl:في:إدانة
text	انضمت السويد إلى كندا في إدانة القرصنة.
is	SWE cooperates_with CAN

predicate	receive_promise
light	تلقى	يتلقى	عرض	obj=من
light	تلقى	يتلقى	دعوة	obj=من
light	تسلم	يتسلم	دعوة	obj=من
frame	invites/71229	target=nsubj	source=obl:من!	content=noun:دعوة
text	تسلم الرئيس الكيني دعوة من الهند.
is	IND invites KEN

predicate	let_into
verb	سمح	يسمح
verb	أذن	يأذن
frame	allows_access/81000	source=nsubj	target=obl:ب!	content=obl:ب:سفر	block=obl:ل
text	سمحت السلطات الكندية بسفر المعارض الكيني إلى الخارج.
is	CAN allows_access KEN
frame	allows_access/81001	source=nsubj	target=obl:ب!	content=obl:ب:عودة	block=obl:ل
text	سمحت غانا بعودة اللاجئين الهنود.
is	GHA allows_access IND
frame	allows_access/81002	source=nsubj	target=obl:ب!	content=obl:ب:خروج	block=obl:ل
text	سمحت اليابان بخروج السفير الكوبي.
is	JPN allows_access CUB
frame	allows_access/81003	source=nsubj	target=obl:ب!	content=obl:ب:مغادرة	block=obl:ل
text	سمحت بولندا بمغادرة الصحفيين الكنديين.
is	POL allows_access CAN
frame	allows_access/81004	source=nsubj	target=obl:ب!	content=obl:ب:عبور	block=obl:ل
text	سمحت أوغندا بعبور الجنود الكينيين.
is	UGA allows_access KEN
frame	allows_access/71300	source=nsubj	target=obl:إلى	content=obl:ب:إدخال	block=obl:ل
text	سمحت الهند بإدخال مواد البناء إلى نيبال.
is	IND allows_access NPL
frame	allows_access/71301	source=nsubj	target=obl:إلى	content=obl:ب:دخول	block=obl:ل
text	سمحت الهند بدخول شاحنات الوقود إلى نيبال.
is	IND allows_access NPL
frame	allows_access/71302	source=nsubj	target=obl:إلى	content=obl:ب:مرور	block=obl:ل
text	سمحت الهند بمرور شاحنات الوقود إلى نيبال.
is	IND allows_access NPL
frame	allows_access/71304	source=nsubj	target=obl:إلى	content=obl:ب:عودة	block=obl:ل
text	سمحت الهند بعودة الصيادين إلى نيبال.
is	IND allows_access NPL
frame	allows_access/71305	source=nsubj	target=obl:إلى	content=obl:ب:عبور	block=obl:ل
text	سمحت الهند بعبور القوافل إلى نيبال.
is	IND allows_access NPL
frame	allows_access/71306	source=nsubj	target=obl:إلى	content=obl:ب:نقل	block=obl:ل
text	سمحت الهند بنقل الجرحى إلى نيبال.
is	IND allows_access NPL
frame	allows_access/71307	source=nsubj	target=obl:إلى	content=obl:ب:سفر	block=obl:ل
text	سمحت الهند بسفر الجرحى إلى نيبال.
is	IND allows_access NPL

predicate	accept_request
light	قبل	يقبل	طلب	obj=من
light	لبى	يلبي	طلب
light	قبل	يقبل	اعتذار
light	قبل	يقبل	طلب	prep=ب
frame	agrees_to/71308	source=nsubj	target=obj!	block=obj:لجوء
text	وقبلت كندا طلب ألبانيا فتح المفاوضات.
is	CAN agrees_to ALB

predicate	go_over_to
verb	تحول	يتحول
frame	visits/71309	source=nsubj	target=obl:إلى!	content=obl:ل:لقاء
text	وتحول وفد غاني إلى توغو للقاء الرئيس.
is	GHA visits TGO
frame	visits/71310	source=nsubj	target=obl:إلى!	content=obl:في:زيارة
text	وتحول الوزير التونسي إلى الجزائر في زيارة رسمية.
is	TUN visits DZA

predicate	hand_out
light	وزع	يوزع	سلة	plural=سلال	obj=على
light	وزع	يوزع	طرد	plural=طرود	obj=على
light	وزع	يوزع	وجبة	plural=وجبات	obj=على
light	وزع	يوزع	بطانية	plural=بطانيات	obj=على
light	وزع	يوزع	مواد غذائية	obj=على
light	وزع	يوزع	مواد إغاثية	obj=على
light	وزع	يوزع	حقيبة	plural=حقائب	obj=على
light	وزع	يوزع	لحوم	obj=على
light	وزع	يوزع	أغذية	obj=على
light	وزع	يوزع	أدوية	obj=على
light	وزع	يوزع	سلة	plural=سلال	obj=ل
light	قدم	يقدم	سلة	plural=سلال	obj=ل	obj=إلى
light	قدم	يقدم	وجبة	plural=وجبات	obj=ل	obj=إلى
frame	aids_humanitarily/71311	source=nsubj	target=obj!
text	وزعت كندا سلالا غذائية على النازحين السوريين.
is	CAN aids_humanitarily SYR


predicate	send_as_envoy
verb	انتدب	ينتدب
frame	visits/71401	source=nsubj	target=obl:إلى!	content=obj
text	انتدبت كينيا وزير خارجيتها إلى أوغندا.
is	KEN visits UGA

predicate	raise_representation
light	رفع	يرفع	تمثيل دبلوماسي	obj=لدى	obj=مع
light	رفع	يرفع	مستوى تمثيل	obj=لدى	obj=مع
light	رفع	يرفع	مستوى علاقات	obj=مع
frame	restores_relations_with/71403	source=nsubj	target=obj!
text	رفعت كينيا مستوى تمثيلها الدبلوماسي لدى أوغندا.
is	KEN restores_relations_with UGA

predicate	make_peace
verb	صالح	يصالح
frame	restores_relations_with/71404	source=nsubj	target=obj!
text	صالحت كينيا أوغندا.
is	KEN restores_relations_with UGA

predicate	implore
verb	تضرع	يتضرع
frame	calls_on/71409	source=nsubj	target=obl:إلى!
text	تضرع السكان الكينيون إلى الأمم المتحدة.
is	KEN calls_on UN

predicate	observer_status
verb	منح	يمنح
frame	recognizes/71410	source=nsubj	target=obj!	content=obj:صفة
text	منح الاتحاد الأفريقي المكسيك صفة مراقب.
is	AU recognizes MEX

predicate	give_present
verb	أهدى	يهدي
frame	praises/71411	source=nsubj	target=obj!	content=words
text	أهدى الرئيس الكيني نظيره الهندي لوحة.
is	KEN praises IND

predicate	decorate
verb	منح	يمنح
verb	سلم	يسلم
frame	praises/71413	source=nsubj	target=obj!	content=noun:وسام
text	منح الرئيس الكيني السفير الهندي وسام النسر.
is	KEN praises IND

predicate	pledge_money
verb	تعهد	يتعهد
verb	وعد	يعد
verb	التزم	يلتزم
frame	promises_aid/71500	source=nsubj	target=obl:ل?	content=obl:ب:دولار
text	وتعهدت ألمانيا بمليون دولار لمالي.
is	DEU promises_aid MLI
frame	promises_aid/71501	source=nsubj	target=obl:ل?	content=obl:ب:يورو
text	وتعهدت ألمانيا بمليون يورو لمالي.
is	DEU promises_aid MLI
frame	promises_aid/71502	source=nsubj	target=obl:ل?	content=obl:ب:مبلغ
text	وتعهدت ألمانيا بمبلغ كبير لمالي.
is	DEU promises_aid MLI
