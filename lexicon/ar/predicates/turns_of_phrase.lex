# Arabic predicates of several CAMEO roots whose sense is sure only together with one noun: a hospital built abroad, a debt waived.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	build_for
verb	أقام	يقيم
verb	شيد	يشيد
verb	افتتح	يفتتح
verb	أنشأ	ينشئ
verb	دشن	يدشن
verb	رمم	يرمم
verb	جهز	يجهز
verb	مول	يمول
frame	aids/71232	source=nsubj	target=obl:في!	content=obj:مستشفى
text	أقامت كينيا مستشفى ميدانيا في الهند.
is	KEN aids IND
frame	aids/71233	source=nsubj	target=obl:في!	content=obj:مستشفيات
text	أقامت بولندا مستشفيات في غانا.
is	POL aids GHA
frame	aids/71234	source=nsubj	target=obl:في!	content=obj:مدرسة
text	أقامت النرويج مدرسة في روسيا.
is	NOR aids RUS
frame	aids/71235	source=nsubj	target=obl:في!	content=obj:مدارس
text	أقامت تشيلي مدارس في بلجيكا.
is	CHL aids BEL
frame	aids/71236	source=nsubj	target=obl:في!	content=obj:مخيم
text	أقامت اليابان مخيما في تركيا.
is	JPN aids TUR
frame	aids/71237	source=nsubj	target=obl:في!	content=obj:مخيمات
text	أقامت أوغندا مخيمات في كوبا.
is	UGA aids CUB
frame	aids/71238	source=nsubj	target=obl:في!	content=obj:عيادة
text	أقامت البرازيل عيادة في الهند.
is	BRA aids IND
frame	aids/71239	source=nsubj	target=obl:في!	content=obj:مساكن
text	أقامت كندا مساكن في غانا.
is	CAN aids GHA
frame	aids/71240	source=nsubj	target=obl:في!	content=obj:آبار
text	أقامت كينيا آبارا في روسيا.
is	KEN aids RUS
frame	aids/71241	source=nsubj	target=obl:في!	content=obj:مشروع
text	أقامت بولندا مشروعا في بلجيكا.
is	POL aids BEL
frame	aids/71242	source=nsubj	target=obl:في!	content=obj:مشاريع
text	أقامت النرويج مشاريع في تركيا.
is	NOR aids TUR
frame	aids/71243	source=nsubj	target=obl:في!	content=obj:مخبز
text	أقامت تشيلي مخبزا في كوبا.
is	CHL aids CUB

predicate	keep_deposit
verb	مدد	يمدد
verb	جدد	يجدد
verb	أودع	يودع
verb	وضع	يضع
frame	aids_economically/71090	source=nsubj	target=obl:لدى!	content=obj:وديعة
text	مددت اليابان وديعتها لدى الهند.
is	JPN aids_economically IND
frame	aids_economically/71091	source=nsubj	target=obl:في!	content=obj:وديعة
text	مددت أوغندا وديعتها في غانا.
is	UGA aids_economically GHA

predicate	waive_debts
verb	تنازل	يتنازل
verb	تخلى	يتخلى
frame	aids_economically/71092	source=nsubj	target=obl:على!	content=obl:عن:ديون
text	تنازلت البرازيل عن ديونها على روسيا.
is	BRA aids_economically RUS
frame	aids_economically/71093	source=nsubj	target=obl:لدى!	content=obl:عن:ديون
text	تنازلت كندا عن ديونها لدى بلجيكا.
is	CAN aids_economically BEL

predicate	cancel_debts_on
verb	شطب	يشطب
verb	ألغى	يلغي
verb	أسقط	يسقط
verb	جدول	يجدول
frame	aids_economically/71094	source=nsubj	target=obl:على!	content=obj:ديون
text	شطبت كينيا ديونا على تركيا.
is	KEN aids_economically TUR
frame	aids_economically/71095	source=nsubj	target=obl:ل!	content=obj:ديون
text	شطبت بولندا ديونا لكوبا.
is	POL aids_economically CUB

predicate	announce_package
verb	أعلن	يعلن
verb	أقر	يقر
verb	اعتمد	يعتمد
verb	خصص	يخصص
verb	أرسل	يرسل
frame	promises_aid/71009	source=nsubj	target=obl:ل!	content=obj:حزمة	content=noun:أسلحة	block=noun:عقوبات
text	أعلنت النرويج حزمة أسلحة جديدة لالهند.
is	NOR promises_aid IND
frame	promises_aid/71010	source=nsubj	target=obl:ل!	content=obj:حزمة	content=noun:مساعدات	block=noun:عقوبات
text	أعلنت تشيلي حزمة مساعدات جديدة لغانا.
is	CHL promises_aid GHA
frame	promises_aid/71011	source=nsubj	target=obl:ل!	content=obj:حزمة	content=noun:مساعدة	block=noun:عقوبات
text	أعلنت اليابان حزمة مساعدة جديدة لروسيا.
is	JPN promises_aid RUS

predicate	grant_protection
verb	منح	يمنح
verb	أعطى	يعطي
verb	وفر	يوفر
verb	قدم	يقدم
frame	grants_asylum/71005	source=nsubj	target=obl:ل!	content=obj:لجوء
text	منحت البرازيل اللجوء لمعارض تركي.
is	BRA grants_asylum TUR
frame	grants_asylum/71008	source=nsubj	target=obl:ل!	content=obj:إقامة
text	منحت بولندا الإقامة لمعارض غاني.
is	POL grants_asylum GHA

predicate	flee_to
verb	لجأ	يلجأ
verb	فر	يفر
frame	grants_asylum/71009	source=obl:إلى!	target=nsubj!	content=nsubj:ضابط
text	لجأ ضابط روسي إلى النرويج.
is	NOR grants_asylum RUS
frame	grants_asylum/71010	source=obl:إلى!	target=nsubj!	content=nsubj:معارض
text	لجأ معارض بلجيكي إلى تشيلي.
is	CHL grants_asylum BEL
frame	grants_asylum/71011	source=obl:إلى!	target=nsubj!	content=nsubj:ناشط
text	لجأ ناشط تركي إلى اليابان.
is	JPN grants_asylum TUR
frame	grants_asylum/71012	source=obl:إلى!	target=nsubj!	content=nsubj:طيار
text	لجأ طيار كوبي إلى أوغندا.
is	UGA grants_asylum CUB
frame	grants_asylum/71013	source=obl:إلى!	target=nsubj!	content=nsubj:جنود
text	لجأ جنود هنود إلى البرازيل.
is	BRA grants_asylum IND
frame	grants_asylum/71014	source=obl:إلى!	target=nsubj!	content=nsubj:ضباط
text	لجأ ضباط غانيين إلى كندا.
is	CAN grants_asylum GHA

predicate	hand_out_on
verb	وزع	يوزع
verb	قدم	يقدم
verb	سلم	يسلم
frame	aids_humanitarily/71312	source=nsubj	target=obl:على!	content=obj:سلال
text	وزعت كينيا سلالا غذائية على لاجئين روس.
is	KEN aids_humanitarily RUS
frame	aids_humanitarily/71313	source=nsubj	target=obl:على!	content=obj:طرود
text	وزعت بولندا طرودا غذائية على لاجئين بلجيكيين.
is	POL aids_humanitarily BEL
frame	aids_humanitarily/71314	source=nsubj	target=obl:على!	content=obj:مواد
text	وزعت النرويج مواد غذائية على لاجئين أتراك.
is	NOR aids_humanitarily TUR
frame	aids_humanitarily/71315	source=nsubj	target=obl:على!	content=obj:بطانيات
text	وزعت تشيلي بطانيات على لاجئين كوبيين.
is	CHL aids_humanitarily CUB
frame	aids_humanitarily/71316	source=nsubj	target=obl:على!	content=obj:ملابس
text	وزعت اليابان ملابس على لاجئين هنود.
is	JPN aids_humanitarily IND
frame	aids_humanitarily/71317	source=nsubj	target=obl:على!	content=obj:وجبات
text	وزعت أوغندا وجبات على لاجئين غانيين.
is	UGA aids_humanitarily GHA
frame	aids_humanitarily/71318	source=nsubj	target=obl:على!	content=obj:حصص
text	وزعت البرازيل حصصا غذائية على لاجئين روس.
is	BRA aids_humanitarily RUS
frame	aids_humanitarily/71319	source=nsubj	target=obl:على!	content=obj:لقاحات
text	وزعت كندا لقاحات على لاجئين بلجيكيين.
is	CAN aids_humanitarily BEL

predicate	host_talks_between
verb	استضاف	يستضيف
verb	احتضن	يحتضن
frame	mediates/71015	source=nsubj	target=obl:بين!	content=obj:جولة
text	استضافت بولندا جولة محادثات بين كوبا والمجر.
is	POL mediates CUB
is	POL mediates HUN
is	CUB discusses_with HUN
is	HUN discusses_with CUB
frame	mediates/71016	source=nsubj	target=obl:بين!	content=obj:محادثات
text	استضافت النرويج محادثات بين الهند والمجر.
is	NOR mediates IND
is	NOR mediates HUN
is	IND discusses_with HUN
is	HUN discusses_with IND
frame	mediates/71017	source=nsubj	target=obl:بين!	content=obj:مفاوضات
text	استضافت تشيلي مفاوضات بين غانا والمجر.
is	CHL mediates GHA
is	CHL mediates HUN
is	GHA negotiates_with HUN
is	HUN negotiates_with GHA
frame	mediates/71018	source=nsubj	target=obl:بين!	content=obj:حوار
text	استضافت اليابان حوارا بين روسيا والمجر.
is	JPN mediates RUS
is	JPN mediates HUN
is	RUS negotiates_with HUN
is	HUN negotiates_with RUS

predicate	lay_plan_before
verb	طرح	يطرح
verb	عرض	يعرض
verb	قدم	يقدم
frame	proposes/71000	source=nsubj	target=obl:على!	content=obj:خريطة
text	طرحت أوغندا خريطة طريق على بلجيكا.
is	UGA proposes BEL
frame	proposes/71001	source=nsubj	target=obl:ل!	content=obj:خريطة
text	قدمت البرازيل خريطة طريق لتركيا.
is	BRA proposes TUR
frame	proposes/71002	source=nsubj	target=obl:إلى!	content=obj:خريطة
text	قدمت كندا خريطة طريق إلى كوبا.
is	CAN proposes CUB
frame	proposes/71003	source=nsubj	target=obl:على!	content=obj:خارطة
text	طرحت كينيا خارطة طريق على الهند.
is	KEN proposes IND
frame	proposes/71004	source=nsubj	target=obl:ل!	content=obj:خارطة
text	قدمت بولندا خارطة طريق لغانا.
is	POL proposes GHA
frame	proposes/71005	source=nsubj	target=obl:إلى!	content=obj:خارطة
text	قدمت النرويج خارطة طريق إلى روسيا.
is	NOR proposes RUS
frame	proposes/71006	source=nsubj	target=obl:على!	content=obj:ورقة
text	طرحت تشيلي ورقة عمل على بلجيكا.
is	CHL proposes BEL
frame	proposes/71007	source=nsubj	target=obl:ل!	content=obj:ورقة
text	قدمت اليابان ورقة عمل لتركيا.
is	JPN proposes TUR
frame	proposes/71008	source=nsubj	target=obl:إلى!	content=obj:ورقة
text	قدمت أوغندا ورقة عمل إلى كوبا.
is	UGA proposes CUB
frame	proposes/71009	source=nsubj	target=obl:على!	content=obj:مسودة
text	طرحت البرازيل مسودة اتفاق على الهند.
is	BRA proposes IND
frame	proposes/71010	source=nsubj	target=obl:ل!	content=obj:مسودة
text	قدمت كندا مسودة اتفاق لغانا.
is	CAN proposes GHA
frame	proposes/71011	source=nsubj	target=obl:إلى!	content=obj:مسودة
text	قدمت كينيا مسودة اتفاق إلى روسيا.
is	KEN proposes RUS
frame	proposes/71012	source=nsubj	target=obl:على!	content=obj:صيغة
text	طرحت بولندا صيغة جديدة على بلجيكا.
is	POL proposes BEL
frame	proposes/71013	source=nsubj	target=obl:ل!	content=obj:صيغة
text	قدمت النرويج صيغة جديدة لتركيا.
is	NOR proposes TUR
frame	proposes/71014	source=nsubj	target=obl:إلى!	content=obj:صيغة
text	قدمت تشيلي صيغة جديدة إلى كوبا.
is	CHL proposes CUB

predicate	win_contract_in
verb	فاز	يفوز
verb	ظفر	يظفر
frame	cooperates_economically_with/71006	source=nsubj	target=obl:في!	content=obl:ب:عقد
text	فازت  البرازيل بعقد في روسيا.
is	BRA cooperates_economically_with RUS
frame	cooperates_economically_with/71007	source=nsubj	target=obl:في!	content=obl:ب:مناقصة
text	فازت  كندا بمناقصة في بلجيكا.
is	CAN cooperates_economically_with BEL
frame	cooperates_economically_with/71008	source=nsubj	target=obl:في!	content=obl:ب:صفقة
text	فازت  كينيا بصفقة في تركيا.
is	KEN cooperates_economically_with TUR

predicate	raise_trade_volume
verb	رفع	يرفع
verb	زاد	يزيد
verb	عزز	يعزز
verb	وسع	يوسع
frame	cooperates_economically_with/71009	source=nsubj	target=obl:مع	content=noun:تبادل	content=noun:تجاري
text	رفعت بولندا حجم التبادل التجاري مع كوبا.
is	POL cooperates_economically_with CUB

predicate	open_line_together
verb	دشن	يدشن
verb	أطلق	يطلق
verb	افتتح	يفتتح
frame	cooperates_economically_with/71010	source=nsubj	target=obl:مع	content=obj:خط
text	دشنت النرويج خطا بحريا مع الهند.
is	NOR cooperates_economically_with IND
frame	cooperates_economically_with/71011	source=nsubj	target=obl:مع	content=obj:طريق
text	دشنت تشيلي طريقا بريا مع غانا.
is	CHL cooperates_economically_with GHA
frame	cooperates_economically_with/71012	source=nsubj	target=obl:مع	content=obj:معبر
text	دشنت اليابان معبرا تجاريا مع روسيا.
is	JPN cooperates_economically_with RUS
frame	cooperates_economically_with/71013	source=nsubj	target=obl:مع	content=obj:أنبوب
text	دشنت أوغندا أنبوب غاز مع بلجيكا.
is	UGA cooperates_economically_with BEL
frame	cooperates_economically_with/71014	source=nsubj	target=obl:مع	content=obj:مصنع
text	دشنت البرازيل مصنعا مع تركيا.
is	BRA cooperates_economically_with TUR
frame	cooperates_economically_with/71015	source=nsubj	target=obl:مع	content=obj:صندوق
text	دشنت كندا صندوقا استثماريا مع كوبا.
is	CAN cooperates_economically_with CUB
frame	cooperates_economically_with/71016	source=nsubj	target=obl:مع	content=obj:منطقة
text	دشنت كينيا منطقة حرة مع الهند.
is	KEN cooperates_economically_with IND

predicate	give_back_relics
verb	أرجع	يرجع
verb	أعاد	يعيد
verb	رد	يرد
verb	سلم	يسلم
frame	returns/71072	source=nsubj	target=obl:إلى!	content=obj:رفات
text	أرجعت بولندا رفات محارب إلى غانا.
is	POL returns GHA
frame	returns/71073	source=nsubj	target=obl:ل!	content=obj:رفات
text	أرجعت النرويج رفات محارب لروسيا.
is	NOR returns RUS
frame	returns/71074	source=nsubj	target=obl:إلى!	content=obj:جثمان
text	أرجعت تشيلي جثمان محارب إلى بلجيكا.
is	CHL returns BEL
frame	returns/71075	source=nsubj	target=obl:ل!	content=obj:جثمان
text	أرجعت اليابان جثمان محارب لتركيا.
is	JPN returns TUR
frame	returns/71076	source=nsubj	target=obl:إلى!	content=obj:آثار
text	أرجعت أوغندا آثارا إلى كوبا.
is	UGA returns CUB
frame	returns/71077	source=nsubj	target=obl:ل!	content=obj:آثار
text	أرجعت البرازيل آثارا لالهند.
is	BRA returns IND
frame	returns/71078	source=nsubj	target=obl:إلى!	content=obj:قطع
text	أرجعت كندا قطعا أثرية إلى غانا.
is	CAN returns GHA
frame	returns/71079	source=nsubj	target=obl:ل!	content=obj:قطع
text	أرجعت كينيا قطعا أثرية لروسيا.
is	KEN returns RUS
frame	returns/71080	source=nsubj	target=obl:إلى!	content=obj:قطعة
text	أرجعت بولندا قطعة أثرية إلى بلجيكا.
is	POL returns BEL
frame	returns/71081	source=nsubj	target=obl:ل!	content=obj:قطعة
text	أرجعت النرويج قطعة أثرية لتركيا.
is	NOR returns TUR
frame	returns/71082	source=nsubj	target=obl:إلى!	content=obj:تمثال
text	أرجعت تشيلي تمثالا إلى كوبا.
is	CHL returns CUB
frame	returns/71083	source=nsubj	target=obl:ل!	content=obj:تمثال
text	أرجعت اليابان تمثالا لالهند.
is	JPN returns IND
frame	returns/71084	source=nsubj	target=obl:إلى!	content=obj:مخطوطات
text	أرجعت أوغندا مخطوطات إلى غانا.
is	UGA returns GHA
frame	returns/71085	source=nsubj	target=obl:ل!	content=obj:مخطوطات
text	أرجعت البرازيل مخطوطات لروسيا.
is	BRA returns RUS
frame	returns/71086	source=nsubj	target=obl:إلى!	content=obj:أموال
text	أرجعت كندا أموالا منهوبة إلى بلجيكا.
is	CAN returns BEL
frame	returns/71087	source=nsubj	target=obl:ل!	content=obj:أموال
text	أرجعت كينيا أموالا منهوبة لتركيا.
is	KEN returns TUR
frame	returns/71088	source=nsubj	target=obl:إلى!	content=obj:أرشيف
text	أرجعت بولندا أرشيفا إلى كوبا.
is	POL returns CUB
frame	returns/71089	source=nsubj	target=obl:ل!	content=obj:أرشيف
text	أرجعت النرويج أرشيفا لالهند.
is	NOR returns IND

predicate	end_mandate
verb	أنهى	ينهي
frame	withdraws_from/71012	source=nsubj	target=obl:على!	content=obj:انتداب
text	أنهت اليابان انتدابها على روسيا.
is	JPN withdraws_from RUS
frame	withdraws_from/71013	source=nsubj	target=obl:على!	content=obj:وصاية
text	أنهت أوغندا وصايتها على بلجيكا.
is	UGA withdraws_from BEL

predicate	fall_upon_hard
verb	حمل	يحمل
frame	criticizes/71234	source=nsubj	target=obl:على!	content=obl:ب:عنف
text	حملت كندا على كوبا بعنف.
is	CAN criticizes CUB
frame	criticizes/71235	source=nsubj	target=obl:على!	content=obl:ب:قوة
text	حملت كينيا على الهند بقوة.
is	KEN criticizes IND

predicate	charge_with_vice
verb	رمى	يرمي
verb	قذف	يقذف
frame	accuses/71002	source=nsubj	target=obj!	content=obl:ب:كذب
text	رمت بولندا غانا بالكذب.
is	POL accuses GHA
frame	accuses/71003	source=nsubj	target=obj!	content=obl:ب:خيانة
text	رمت النرويج روسيا بالخيانة.
is	NOR accuses RUS
frame	accuses/71004	source=nsubj	target=obj!	content=obl:ب:إرهاب
text	رمت تشيلي بلجيكا بالإرهاب.
is	CHL accuses BEL
frame	accuses/71005	source=nsubj	target=obj!	content=obl:ب:تخاذل
text	رمت اليابان تركيا بالتخاذل.
is	JPN accuses TUR
frame	accuses/71006	source=nsubj	target=obj!	content=obl:ب:تواطؤ
text	رمت أوغندا كوبا بالتواطؤ.
is	UGA accuses CUB
frame	accuses/71007	source=nsubj	target=obj!	content=obl:ب:عمالة
text	رمت البرازيل الهند بالعمالة.
is	BRA accuses IND
frame	accuses/71008	source=nsubj	target=obj!	content=obl:ب:فساد
text	رمت كندا غانا بالفساد.
is	CAN accuses GHA

predicate	give_counsel
verb	أسدى	يسدي
verb	بذل	يبذل
frame	calls_on/71217	source=nsubj	target=obl:إلى!	content=obj:نصح
text	أسدت كينيا النصح إلى روسيا.
is	KEN calls_on RUS
frame	calls_on/71218	source=nsubj	target=obl:ل!	content=obj:نصح
text	أسدت بولندا النصح لبلجيكا.
is	POL calls_on BEL
frame	calls_on/71219	source=nsubj	target=obl:إلى!	content=obj:نصيحة
text	أسدت النرويج نصيحة إلى تركيا.
is	NOR calls_on TUR
frame	calls_on/71220	source=nsubj	target=obl:ل!	content=obj:نصيحة
text	أسدت تشيلي نصيحة لكوبا.
is	CHL calls_on CUB
frame	calls_on/71221	source=nsubj	target=obl:إلى!	content=obj:نصائح
text	أسدت اليابان نصائح إلى الهند.
is	JPN calls_on IND
frame	calls_on/71222	source=nsubj	target=obl:ل!	content=obj:نصائح
text	أسدت أوغندا نصائح لغانا.
is	UGA calls_on GHA
frame	calls_on/71223	source=nsubj	target=obl:إلى!	content=obj:مشورة
text	أسدت البرازيل المشورة إلى روسيا.
is	BRA calls_on RUS
frame	calls_on/71224	source=nsubj	target=obl:ل!	content=obj:مشورة
text	أسدت كندا المشورة لبلجيكا.
is	CAN calls_on BEL

predicate	vow_revenge_on
verb	أقسم	يقسم
verb	حلف	يحلف
verb	توعد	يتوعد
verb	تعهد	يتعهد
verb	هدد	يهدد
verb	وعد	يعد
verb	لوح	يلوح
frame	threatens/71002	source=nsubj	target=obl:من!	content=obl:على:انتقام
text	أقسم قائد كينيا على الانتقام من تركيا.
is	KEN threatens TUR
frame	threatens/71003	source=nsubj	target=obl:من!	content=obl:ب:انتقام
text	توعد قائد بولندا بالانتقام من كوبا.
is	POL threatens CUB
frame	threatens/71004	source=nsubj	target=obl:من!	content=obl:على:ثأر
text	أقسم قائد النرويج على الثأر من الهند.
is	NOR threatens IND
frame	threatens/71005	source=nsubj	target=obl:من!	content=obl:ب:ثأر
text	توعد قائد تشيلي بالثأر من غانا.
is	CHL threatens GHA
frame	threatens/71006	source=nsubj	target=obl:من!	content=obl:على:اقتصاص
text	أقسم قائد اليابان على الاقتصاص من روسيا.
is	JPN threatens RUS
frame	threatens/71007	source=nsubj	target=obl:من!	content=obl:ب:اقتصاص
text	توعد قائد أوغندا بالاقتصاص من بلجيكا.
is	UGA threatens BEL

predicate	wreck_deal_with
verb	أجهض	يجهض
verb	نسف	ينسف
verb	قوض	يقوض
verb	أفشل	يفشل
verb	عطل	يعطل
frame	rejects/71008	source=nsubj	target=obl:مع!	content=obj:هدنة
text	أجهضت البرازيل الهدنة مع تركيا.
is	BRA rejects TUR
frame	rejects/71009	source=nsubj	target=obl:مع!	content=obj:اتفاق
text	أجهضت كندا الاتفاق مع كوبا.
is	CAN rejects CUB
frame	rejects/71010	source=nsubj	target=obl:مع!	content=obj:تهدئة
text	أجهضت كينيا التهدئة مع الهند.
is	KEN rejects IND
frame	rejects/71011	source=nsubj	target=obl:مع!	content=obj:مفاوضات
text	أجهضت بولندا المفاوضات مع غانا.
is	POL rejects GHA
frame	rejects/71012	source=nsubj	target=obl:مع!	content=obj:صفقة
text	أجهضت النرويج الصفقة مع روسيا.
is	NOR rejects RUS
frame	rejects/71013	source=nsubj	target=obl:مع!	content=obj:حوار
text	أجهضت تشيلي الحوار مع بلجيكا.
is	CHL rejects BEL

predicate	break_embargo
verb	خرق	يخرق
verb	انتهك	ينتهك
verb	خالف	يخالف
frame	defies/71000	source=nsubj	content=obj:حظر
text	خرقت اليابان حظر السلاح.
is	JPN defies -
frame	defies/71001	source=nsubj	content=obj:قرارات
text	خرقت أوغندا القرارات الدولية.
is	UGA defies -
frame	defies/71002	source=nsubj	content=obj:عقوبات
text	خرقت البرازيل العقوبات الدولية.
is	BRA defies -

predicate	take_measures_against
verb	اتخذ	يتخذ
frame	reduces_relations_with/71012	source=nsubj	target=obl:تجاه!	content=obj:إجراءات
text	اتخذت النرويج إجراءات تجاه روسيا.
is	NOR reduces_relations_with RUS
frame	reduces_relations_with/71013	source=nsubj	target=obl:تجاه!	content=obj:تدابير
text	اتخذت أوغندا تدابير تجاه كوبا.
is	UGA reduces_relations_with CUB
frame	reduces_relations_with/71014	source=nsubj	target=obl:ضد!	content=obj:خطوات
text	اتخذت البرازيل خطوات ضد الهند.
is	BRA reduces_relations_with IND
frame	reduces_relations_with/71015	source=nsubj	target=obl:بحق!	content=obj:خطوات
text	اتخذت كندا خطوات بحق غانا.
is	CAN reduces_relations_with GHA
frame	reduces_relations_with/71016	source=nsubj	target=obl:تجاه!	content=obj:خطوات
text	اتخذت كينيا خطوات تجاه روسيا.
is	KEN reduces_relations_with RUS
frame	reduces_relations_with/71017	source=nsubj	target=obl:ضد!	content=obj:قرارات
text	اتخذت بولندا قرارات ضد بلجيكا.
is	POL reduces_relations_with BEL
frame	reduces_relations_with/71018	source=nsubj	target=obl:بحق!	content=obj:قرارات
text	اتخذت النرويج قرارات بحق تركيا.
is	NOR reduces_relations_with TUR
frame	reduces_relations_with/71019	source=nsubj	target=obl:تجاه!	content=obj:قرارات
text	اتخذت تشيلي قرارات تجاه كوبا.
is	CHL reduces_relations_with CUB

predicate	stop_support_for
verb	قطع	يقطع
verb	أوقف	يوقف
verb	علق	يعلق
verb	جمد	يجمد
verb	خفض	يخفض
verb	قلص	يقلص
frame	halts_aid_to/71000	source=nsubj	target=obl:عن!	content=obj:رواتب
text	قطعت البرازيل الرواتب عن روسيا.
is	BRA halts_aid_to RUS
frame	halts_aid_to/71001	source=nsubj	target=obl:ل!	content=obj:رواتب
text	قطعت كندا الرواتب لبلجيكا.
is	CAN halts_aid_to BEL

predicate	soften_tone
verb	خفف	يخفف
verb	لين	يلين
frame	yields/71068	source=nsubj	target=obl:تجاه!	content=obj:لهجة
text	خففت اليابان لهجتها تجاه الهند.
is	JPN yields IND
frame	yields/71069	source=nsubj	target=obl:مع!	content=obj:لهجة
text	خففت أوغندا لهجتها مع غانا.
is	UGA yields GHA

predicate	get_promises_from
verb	حصل	يحصل
verb	تحصل	يتحصل
frame	promises/71000	target=nsubj	source=obl:من!	content=obl:على:التزامات
text	حصلت اليابان على التزامات من الهند.
is	IND promises JPN

predicate	set_up_base_in
verb	أنشأ	ينشئ
verb	أقام	يقيم
verb	افتتح	يفتتح
frame	deploys_forces/71027	source=nsubj	target=obl:في!	content=obj:قاعدة	content=noun:عسكرية
text	أنشأت تشيلي قاعدة عسكرية في غانا.
is	CHL deploys_forces GHA
frame	deploys_forces/71028	source=nsubj	target=obl:في!	content=obj:قاعدة	content=noun:جوية
text	أنشأت اليابان قاعدة جوية في روسيا.
is	JPN deploys_forces RUS
frame	deploys_forces/71029	source=nsubj	target=obl:في!	content=obj:قاعدة	content=noun:بحرية
text	أنشأت أوغندا قاعدة بحرية في بلجيكا.
is	UGA deploys_forces BEL
frame	deploys_forces/71030	source=nsubj	target=obl:في!	content=obj:قواعد	content=noun:عسكرية
text	أنشأت البرازيل قواعد عسكرية في تركيا.
is	BRA deploys_forces TUR

# "Takes it amiss of somebody that".
predicate	take_amiss
verb	أخذ	يأخذ
verb	آخذ	يؤاخذ
frame	criticizes/91200	source=nsubj	target=obl:على!	content=obj	block=obj:تعهد	block=obj:وعد	block=obj:عهد	block=obj:موافقة	block=obj:قرض	block=obj:طابع	block=obj:شكل	block=obj:أهمية	block=obj:جولة	block=obj:ضمانات	block=obj:حقوق
text	أخذت كندا على النرويج بطء التحقيق.
is	CAN criticizes NOR
text	تأخذ المعارضة الغانية على الحكومة الغانية سوء التوقيت.
is	GHA criticizes GHA
text	أخذت كندا على النرويج تعهدا مكتوبا.
is	nothing

# Ships that turn water cannon on others.
predicate	turn_water_on_ship
verb	استخدم	يستخدم
verb	استعمل	يستعمل
verb	أطلق	يطلق
frame	attacks/91202	source=nsubj	target=obl:ضد!	content=obj:مدافع	content=noun:مياه
text	استخدمت سفن كينية مدافع المياه ضد قارب أوغندي.
is	KEN attacks UGA
frame	attacks/91203	source=nsubj	target=obl:على!	content=obj:مدافع	content=noun:مياه
text	أطلقت سفينة هندية مدافع المياه على زوارق نيبالية.
is	IND attacks NPL
