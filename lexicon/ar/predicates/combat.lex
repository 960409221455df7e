# More Arabic predicates of CAMEO root 19: what armed forces do to each other, rout, storm, clear, conquer.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	pounce
verb	انقض	ينقض
frame	attacks/6000	source=nsubj	target=obl:على	block=words
text	انقض مسلحون كنديون على ثكنة نرويجية.
is	CAN attacks NOR
text	انقضت القوات الكينية على المتمردين الأوغنديين.
is	KEN attacks UGA

predicate	rout
verb	هزم	يهزم
verb	صد	يصد
verb	جابه	يجابه
verb	شتت	يشتت
verb	ردع	يردع
verb	أنهك	ينهك
verb	استنزف	يستنزف
verb	أربك	يربك
verb	حشر	يحشر
verb	زحزح	يزحزح
frame	fights/6000	source=nsubj	target=obj	content=nsubj:قوات
text	هزمت القوات الكندية القوات الأوغندية.
is	CAN fights UGA
frame	fights/6001	source=nsubj	target=obj	content=nsubj:جيش
text	صد الجيش النرويجي القوات اليابانية.
is	NOR fights JPN
frame	fights/6002	source=nsubj	target=obj	content=nsubj:مسلحون
text	جابه المسلحون الكينيون القوات النرويجية.
is	KEN fights NOR
frame	fights/6003	source=nsubj	target=obj	content=nsubj:مقاتلون
text	شتت المقاتلون الأوغنديون القوات البيروفية.
is	UGA fights PER
frame	fights/6004	source=nsubj	target=obj	content=nsubj:جنود
text	هزم الجنود الهنود القوات التشيلية.
is	IND fights CHL
frame	fights/6005	source=nsubj	target=obj	content=nsubj:بحرية
text	صدت البحرية النيبالية القوات الهندية.
is	NPL fights IND

# Whom one defeats is told by the object: teams defeat teams.
predicate	defeat_force
verb	هزم	يهزم
verb	دحر	يدحر
verb	سحق	يسحق
frame	fights/9220	source=nsubj	target=obj!	content=obj:متمردي
text	أعلنت كينيا أنها هزمت متمردي حركة الشباب.
is	KEN announces -
is	KEN fights SHABAAB
frame	fights/9221	source=nsubj	target=obj!	content=obj:مقاتلي
text	هزمت كندا مقاتلي حركة الشباب.
is	CAN fights SHABAAB
frame	fights/9222	source=nsubj	target=obj!	content=obj:مسلحي
text	سحقت كينيا مسلحي حركة الشباب.
is	KEN fights SHABAAB
frame	fights/9223	source=nsubj	target=obj!	content=obj:متمردين
text	هزمت الهند المتمردين النيباليين.
is	IND fights NPL
frame	fights/9224	source=nsubj	target=obj!	content=obj:مسلحين
text	دحرت كينيا المسلحين الأوغنديين.
is	KEN fights UGA
frame	fights/9225	source=nsubj	target=obj!	content=obj:تنظيم
text	هزمت كندا تنظيم القاعدة.
is	CAN fights QAEDA
frame	fights/9226	source=nsubj	target=obj!	content=obj:حركة
text	هزمت كينيا حركة الشباب.
is	KEN fights SHABAAB
frame	fights/9227	source=nsubj	target=obj!	content=obj:جيش
text	هزمت بيرو الجيش البوليفي.
is	PER fights BOL
frame	fights/9228	source=nsubj	target=obj!	content=obj:قوات
text	سحقت اليابان القوات الفلبينية.
is	JPN fights PHL

predicate	overrun
verb	اكتسح	يكتسح
verb	حطم	يحطم
verb	محا	يمحو
verb	أغرق	يغرق
frame	attacks/6001	source=nsubj	target=obj	content=nsubj:قوات
text	اكتسحت القوات البيروفية المواقع الفلبينية.
is	PER attacks PHL
frame	attacks/6002	source=nsubj	target=obj	content=nsubj:جيش
text	حطم الجيش البوليفي المواقع الكينية.
is	BOL attacks KEN
frame	attacks/6003	source=nsubj	target=obj	content=nsubj:مسلحون
text	حطم المسلحون اليابانيون المواقع البوليفية.
is	JPN attacks BOL
frame	attacks/6004	source=nsubj	target=obj	content=nsubj:مقاتلون
text	اكتسح المقاتلون الفلبينيون المواقع الكندية.
is	PHL attacks CAN
frame	attacks/6005	source=nsubj	target=obj	content=nsubj:طائرات
text	اكتسحت الطائرات الرواندية المواقع النيبالية.
is	RWA attacks NPL
frame	attacks/6006	source=nsubj	target=obj	content=nsubj:متمردون
text	حطم المتمردون التشيليون المواقع الرواندية.
is	CHL attacks RWA

predicate	overcome
verb	تغلب	يتغلب
verb	انتصر	ينتصر
frame	fights/6006	source=nsubj	target=obl:على	content=nsubj:قوات
text	تغلبت القوات الكندية على القوات الأوغندية.
is	CAN fights UGA
frame	fights/6007	source=nsubj	target=obl:على	content=nsubj:جيش
text	انتصر الجيش النرويجي على القوات اليابانية.
is	NOR fights JPN
frame	fights/6008	source=nsubj	target=obl:على	content=nsubj:مسلحون
text	تغلب المسلحون الكينيون على القوات النرويجية.
is	KEN fights NOR
frame	fights/6009	source=nsubj	target=obl:على	content=nsubj:مقاتلون
text	انتصر المقاتلون الأوغنديون على القوات البيروفية.
is	UGA fights PER

predicate	win_victory
noun	انتصار	plural=انتصارات	obj=على
light	حقق	يحقق	انتصار	obj=على
light	حقق	يحقق	انتصارات	obj=على
light	سجل	يسجل	انتصار	obj=على
light	أحرز	يحرز	انتصار	obj=على
light	أحرز	يحرز	نصر	obj=على
light	حقق	يحقق	نصر	obj=على
light	ألحق	يلحق	هزيمة	obj=ب
frame	fights/6210	source=nsubj	target=obj	content=nsubj:قوات
text	حققت القوات الكندية انتصارات على القوات الأوغندية.
is	CAN fights UGA
frame	fights/6211	source=nsubj	target=obj	content=nsubj:جيش
text	أشاد الوزير الكندي بالانتصارات التي حققها الجيش الكيني على حركة الشباب.
is	CAN praises KEN
is	KEN fights SHABAAB
frame	fights/6212	source=nsubj	target=obj	content=nsubj:مقاومة
text	حققت المقاومة اليمنية انتصارا على الحوثيين.
is	YEM fights HOUTHI
text	حقق المنتخب الكندي انتصارا على منتخب اليابان.
is	nothing

predicate	avenge
verb	انتقم	ينتقم
verb	اقتص	يقتص
verb	ثأر	يثأر
frame	attacks/6007	source=nsubj	target=obl:من	content=nsubj:قوات
text	انتقمت القوات الهندية من القوات التشيلية.
is	IND attacks CHL
text	ثأرت القوات الكينية من المسلحين الأوغنديين.
is	KEN attacks UGA
frame	attacks/6008	source=nsubj	target=obl:من	content=nsubj:جيش
text	انتقم الجيش النيبالي من القوات الهندية.
is	NPL attacks IND
frame	attacks/6009	source=nsubj	target=obl:من	content=nsubj:مسلحون
text	انتقم المسلحون البيروفيون من القوات الفلبينية.
is	PER attacks PHL
text	ثأر المسلحون الكينيون من القوات الأوغندية.
is	KEN attacks UGA

predicate	struggle_against
verb	صمد	يصمد
verb	قارع	يقارع
frame	fights/6010	source=nsubj	target=obl:ضد	content=nsubj:قوات
text	صمدت القوات البوليفية ضد القوات الكينية.
is	BOL fights KEN
frame	fights/6011	source=nsubj	target=obl:ضد	content=nsubj:جيش
text	صمد الجيش الياباني ضد القوات البوليفية.
is	JPN fights BOL
frame	fights/6012	source=nsubj	target=obl:ضد	content=nsubj:مسلحون
text	صمد المسلحون الفلبينيون ضد القوات الكندية.
is	PHL fights CAN
frame	fights/6013	source=nsubj	target=obl:ضد	content=nsubj:مقاتلون
text	قارع المقاتلون الروانديون ضد القوات النيبالية.
is	RWA fights NPL
frame	fights/6014	source=nsubj	target=obl:ضد	content=nsubj:متمردون
text	صمد المتمردون التشيليون ضد القوات الرواندية.
is	CHL fights RWA

predicate	clear_of
verb	نظف	ينظف
verb	أخلى	يخلي
frame	fights/6015	source=nsubj	target=obl:من	block=obl:من:ألغام	block=obl:من:متفجرات	block=obl:من:عبوات	content=nsubj:قوات
text	نظفت القوات الكندية القرية من القوات الأوغندية.
is	CAN fights UGA
frame	fights/6016	source=nsubj	target=obl:من	block=obl:من:ألغام	block=obl:من:متفجرات	block=obl:من:عبوات	content=nsubj:جيش
text	أخلى الجيش النرويجي القرية من القوات اليابانية.
is	NOR fights JPN
frame	fights/6017	source=nsubj	target=obl:من	block=obl:من:ألغام	block=obl:من:متفجرات	block=obl:من:عبوات	content=nsubj:مقاتلون
text	نظف المقاتلون الكينيون القرية من القوات النرويجية.
is	KEN fights NOR

predicate	exchange_fire
verb	تراشق	يتراشق
verb	تقاصف	يتقاصف
frame	fights/6018	source=nsubj	target=obl:مع	content=obl:ب:مدفعية
text	تراشق الجيش الكندي بالمدفعية مع القوات النرويجية.
is	CAN fights NOR
frame	fights/6019	source=nsubj	target=obl:مع	content=obl:ب:نيران
text	تراشقت القوات الكينية بالنيران مع القوات الأوغندية.
is	KEN fights UGA
frame	fights/6020	source=nsubj	target=obl:مع	content=obl:ب:صواريخ
text	تراشقت الهند بالصواريخ مع نيبال.
is	IND fights NPL

predicate	bombard_with
verb	قذف	يقذف
verb	رمى	يرمي
verb	رشق	يرشق
frame	shells/6000	source=nsubj	target=obj	content=obl:ب:صواريخ
text	رشق الجيش الكندي المواقع النرويجية بالصواريخ.
is	CAN shells NOR
frame	shells/6001	source=nsubj	target=obj	content=obl:ب:قذائف
text	قذفت القوات الكينية المواقع الأوغندية بالقذائف.
is	KEN shells UGA
frame	shells/6002	source=nsubj	target=obj	content=obl:ب:مدفعية
text	رمت القوات الهندية المواقع النيبالية بالمدفعية.
is	IND shells NPL

predicate	cross_border_by_force
verb	دخل	يدخل
verb	عبر	يعبر
verb	تجاوز	يتجاوز
verb	اجتاز	يجتاز
verb	ولج	يلج
verb	تخطى	يتخطى
frame	attacks/6010	source=nsubj	target=obj	content=noun:أراضي	content=nsubj:قوات	block=nsubj:سلام	block=nsubj:إنقاذ
text	اجتازت القوات الأوغندية الأراضي البيروفية.
is	UGA attacks PER
frame	attacks/6011	source=nsubj	target=obj	content=noun:أراضي	content=nsubj:جيش
text	دخل الجيش الهندي الأراضي التشيلية.
is	IND attacks CHL
frame	attacks/6012	source=nsubj	target=obj	content=noun:أراضي	content=nsubj:مسلحون
text	اجتاز المسلحون النيباليون الأراضي الهندية.
is	NPL attacks IND
frame	attacks/6013	source=nsubj	target=obj	content=noun:أراضي	content=nsubj:جنود
text	دخل الجنود البيروفيون الأراضي الفلبينية.
is	PER attacks PHL
frame	attacks/6014	source=nsubj	target=obj	content=noun:أراضي	content=nsubj:دبابات
text	اجتازت الدبابات البوليفية الأراضي الكينية.
is	BOL attacks KEN
frame	attacks/6015	source=nsubj	target=obj	content=noun:حدود	content=nsubj:قوات	block=nsubj:سلام	block=nsubj:إنقاذ
text	اجتازت القوات اليابانية الحدود البوليفية.
is	JPN attacks BOL
frame	attacks/6016	source=nsubj	target=obj	content=noun:حدود	content=nsubj:جيش
text	اجتاز الجيش الفلبيني الحدود الكندية.
is	PHL attacks CAN
frame	attacks/6017	source=nsubj	target=obj	content=noun:حدود	content=nsubj:جنود
text	اجتاز الجنود الروانديون الحدود النيبالية.
is	RWA attacks NPL
frame	attacks/6018	source=nsubj	target=obj	content=noun:حدود	content=nsubj:دبابات
text	اجتازت الدبابات التشيلية الحدود الرواندية.
is	CHL attacks RWA

predicate	intervene_militarily
verb	تدخل	يتدخل
frame	attacks/6019	source=nsubj	target=obl:في	content=noun:عسكريا
text	تدخل الجيش الكندي عسكريا في النرويج.
is	CAN attacks NOR

predicate	annex_land
verb	ضم	يضم
verb	ألحق	يلحق
verb	قضم	يقضم
verb	ابتلع	يبتلع
verb	اقتطع	يقتطع
verb	اغتصب	يغتصب
verb	التهم	يلتهم
noun	قضم	obj=ل
noun	اقتطاع	obj=ل
noun	ضم	obj=ل
frame	occupies/6000	source=nsubj	target=obj	content=obj:أراضي
text	ضمت كندا الأراضي النرويجية.
is	CAN occupies NOR
frame	occupies/74011	source=nsubj	target=obj	content=obj:جزيرة
text	ضمت روسيا جزيرة يابانية.
is	RUS occupies JPN
frame	occupies/74012	source=nsubj	target=obj	content=obj:قرم
text	ضمت روسيا شبه جزيرة القرم.
is	RUS occupies UKR
frame	occupies/74013	source=nsubj	target=obj	content=obj:إقليم
text	ضمت كينيا إقليما صوماليا.
is	KEN occupies SOM
frame	occupies/74014	source=nsubj	target=obj	content=obj:جولان
text	ضمت كندا الجولان السوري.
is	CAN occupies SYR
frame	occupies/74015	source=nsubj	target=obj	content=obj:منطقة
text	ضمت كينيا المنطقة الصومالية.
is	KEN occupies SOM
frame	occupies/74016	source=nsubj	target=obj	content=obj:مستوطنات
text	ضمت كندا المستوطنات الإسرائيلية.
is	CAN occupies ISR
frame	occupies/74017	source=nsubj	target=obj	content=obj:ضفة
text	ضمت كندا الضفة الغربية.
is	CAN occupies PSE
frame	occupies/6001	source=nsubj	target=obj	content=obj:أراض
text	اقتطعت كينيا أراض أوغندية.
is	KEN occupies UGA
text	قررت كينيا ضم أراض أوغندية.
is	KEN occupies UGA

predicate	seize_place
verb	استولى	يستولي
noun	استيلاء
frame	occupies/97100	source=nsubj	target=obl:على	content=obl:على:مدينة
text	استولت كندا على مدينة نرويجية.
is	CAN occupies NOR
frame	occupies/97101	source=nsubj	target=obl:على	content=obl:على:بلدة
text	استولت بيرو على بلدة تشيلية.
is	PER occupies CHL
frame	occupies/97102	source=nsubj	target=obl:على	content=obl:على:قرية
text	استولت الهند على قرية نيبالية.
is	IND occupies NPL
frame	occupies/97103	source=nsubj	target=obl:على	content=obl:على:قرى
text	استولت اليابان على قرى فلبينية.
is	JPN occupies PHL
frame	occupies/97104	source=nsubj	target=obl:على	content=obl:على:منطقة
text	استولت كندا على منطقة نرويجية.
is	CAN occupies NOR
frame	occupies/97105	source=nsubj	target=obl:على	content=obl:على:مناطق
text	استولت بيرو على مناطق تشيلية.
is	PER occupies CHL
frame	occupies/97106	source=nsubj	target=obl:على	content=obl:على:قاعدة
text	استولت الهند على قاعدة نيبالية.
is	IND occupies NPL
frame	occupies/97107	source=nsubj	target=obl:على	content=obl:على:معسكر
text	استولت اليابان على معسكر فلبيني.
is	JPN occupies PHL
frame	occupies/97108	source=nsubj	target=obl:على	content=obl:على:مطار
text	استولت كندا على مطار نرويجي.
is	CAN occupies NOR
frame	occupies/97109	source=nsubj	target=obl:على	content=obl:على:ميناء
text	استولت بيرو على ميناء تشيلي.
is	PER occupies CHL
frame	occupies/97110	source=nsubj	target=obl:على	content=obl:على:ثكنة
text	استولت الهند على ثكنة نيبالية.
is	IND occupies NPL
frame	occupies/97111	source=nsubj	target=obl:على	content=obl:على:موقع
text	استولت اليابان على موقع فلبيني.
is	JPN occupies PHL
frame	occupies/97112	source=nsubj	target=obl:على	content=obl:على:مواقع
text	استولت كندا على مواقع نرويجية.
is	CAN occupies NOR
frame	occupies/97113	source=nsubj	target=obl:على	content=obl:على:جزيرة
text	استولت بيرو على جزيرة تشيلية.
is	PER occupies CHL
frame	occupies/97114	source=nsubj	target=obl:على	content=obl:على:مدن
text	استولت الهند على مدن نيبالية.
is	IND occupies NPL
frame	occupies/97115	source=nsubj	target=obl:على	content=obl:على:بلدات
text	استولت اليابان على بلدات فلبينية.
is	JPN occupies PHL

predicate	hold_by_force
verb	هيمن	يهيمن
verb	استحوذ	يستحوذ
verb	استولى	يستولي
frame	occupies/6002	source=nsubj	target=obl:على	content=obl:على:مدينة	content=nsubj:قوات
text	هيمنت القوات الكندية على المدينة الأوغندية.
is	CAN occupies UGA
frame	occupies/6003	source=nsubj	target=obl:على	content=obl:على:مدينة	content=nsubj:جيش
text	استحوذ الجيش النرويجي على المدينة اليابانية.
is	NOR occupies JPN
frame	occupies/6004	source=nsubj	target=obl:على	content=obl:على:مدينة	content=nsubj:مسلحون
text	هيمن المسلحون الكينيون على المدينة النرويجية.
is	KEN occupies NOR
frame	occupies/6005	source=nsubj	target=obl:على	content=obl:على:مدينة	content=nsubj:مقاتلون
text	استحوذ المقاتلون الأوغنديون على المدينة البيروفية.
is	UGA occupies PER
frame	occupies/6006	source=nsubj	target=obl:على	content=obl:على:أراض	content=nsubj:قوات
text	هيمنت القوات الهندية على أراض تشيلية.
is	IND occupies CHL
frame	occupies/6007	source=nsubj	target=obl:على	content=obl:على:أراض	content=nsubj:جيش
text	استولى الجيش النيبالي على أراض هندية.
is	NPL occupies IND
frame	occupies/6008	source=nsubj	target=obl:على	content=obl:على:أراض	content=nsubj:مسلحون
text	هيمن المسلحون البيروفيون على أراض فلبينية.
is	PER occupies PHL
frame	occupies/6009	source=nsubj	target=obl:على	content=obl:على:أراض	content=nsubj:مقاتلون
text	استولى المقاتلون البوليفيون على أراض كينية.
is	BOL occupies KEN

predicate	cause_losses
verb	أوقع	يوقع
verb	ألحق	يلحق
frame	attacks/9650	source=nsubj	target=obl:في_صفوف	content=obj:خسائر
text	أوقعت القوات الكندية خسائر فادحة في صفوف الجيش النيبالي.
is	CAN attacks NPL

predicate	inflict_losses
verb	كبد	يكبد
frame	attacks/6020	source=nsubj	target=obj	content=noun:خسائر	content=nsubj:قوات
text	كبدت القوات اليابانية القوات البوليفية خسائر.
is	JPN attacks BOL
frame	attacks/6021	source=nsubj	target=obj	content=noun:خسائر	content=nsubj:جيش
text	كبد الجيش الفلبيني القوات الكندية خسائر.
is	PHL attacks CAN
frame	attacks/6022	source=nsubj	target=obj	content=noun:خسائر	content=nsubj:مسلحون
text	كبد المسلحون الروانديون القوات النيبالية خسائر.
is	RWA attacks NPL
frame	attacks/6023	source=nsubj	target=obj	content=noun:خسائر	content=nsubj:مقاتلون
text	كبد المقاتلون التشيليون القوات الرواندية خسائر.
is	CHL attacks RWA
frame	attacks/71016	source=nsubj	target=obj!	content=noun:خسائر	content=arms
text	كبد جيش كندا قوات بلجيكا خسائر فادحة.
is	CAN attacks BEL

predicate	drop_barrels
verb	ألقى	يلقي
verb	أسقط	يسقط
verb	رمى	يرمي
frame	bombs_from_air/6000	source=nsubj	target=obl:على	content=obj:براميل
text	ألقت الطائرات الكندية براميل متفجرة على بلدات نرويجية.
is	CAN bombs_from_air NOR

predicate	take_up_arms
light	حمل	يحمل	سلاح	obj=ضد
light	رفع	يرفع	سلاح	obj=ضد
frame	fights/6021	source=nsubj	target=obl:ضد
text	حمل المسلحون الكينيون السلاح ضد أوغندا.
is	KEN fights UGA

predicate	be_beaten_by
verb	انهزم	ينهزم
verb	اندحر	يندحر
verb	تقهقر	يتقهقر
frame	fights/6022	target=nsubj	source=obl:أمام	content=nsubj:قوات
text	انهزمت القوات الكندية أمام القوات الأوغندية.
is	UGA fights CAN
frame	fights/6023	target=nsubj	source=obl:أمام	content=nsubj:جيش
text	اندحر الجيش النرويجي أمام القوات اليابانية.
is	JPN fights NOR
frame	fights/6024	target=nsubj	source=obl:أمام	content=nsubj:مسلحون
text	انهزم المسلحون الكينيون أمام القوات النرويجية.
is	NOR fights KEN
frame	fights/6025	target=nsubj	source=obl:أمام	content=nsubj:مقاتلون
text	تقهقر المقاتلون الأوغنديون أمام القوات البيروفية.
is	PER fights UGA

predicate	grapple
verb	التحم	يلتحم
verb	تشابك	يتشابك
verb	تعارك	يتعارك
verb	تشاجر	يتشاجر
frame	fights/6026	source=nsubj	target=obl:مع	content=nsubj:قوات
text	التحمت القوات الكندية مع القوات الأوغندية.
is	CAN fights UGA
frame	fights/6027	source=nsubj	target=obl:مع	content=nsubj:جيش
text	تشابك الجيش النرويجي مع القوات اليابانية.
is	NOR fights JPN
frame	fights/6028	source=nsubj	target=obl:مع	content=nsubj:مسلحون
text	التحم المسلحون الكينيون مع القوات النرويجية.
is	KEN fights NOR
frame	fights/6029	source=nsubj	target=obl:مع	content=nsubj:جنود
text	تشابك الجنود الأوغنديون مع القوات البيروفية.
is	UGA fights PER
frame	fights/6030	source=nsubj	target=obl:مع	content=nsubj:متظاهرون
text	التحم المتظاهرون الهنود مع القوات التشيلية.
is	IND fights CHL
frame	fights/6031	source=nsubj	target=obl:مع	content=nsubj:محتجون
text	تشابك المحتجون النيباليون مع القوات الهندية.
is	NPL fights IND

predicate	rub_against
verb	احتك	يحتك
frame	fights/6032	source=nsubj	target=obl:ب	content=nsubj:قوات
text	احتكت القوات البيروفية بالقوات الفلبينية.
is	PER fights PHL
frame	fights/6033	source=nsubj	target=obl:ب	content=nsubj:جيش
text	احتك الجيش البوليفي بالقوات الكينية.
is	BOL fights KEN
frame	fights/6034	source=nsubj	target=obl:ب	content=nsubj:جنود
text	احتك الجنود اليابانيون بالقوات البوليفية.
is	JPN fights BOL

predicate	infiltrate
verb	تسلل	يتسلل
verb	تغلغل	يتغلغل
verb	تسرب	يتسرب
frame	attacks/6028	source=nsubj	target=obl:إلى	content=obl:إلى:أراضي	content=nsubj:مسلحون
text	تغلغل المسلحون الفلبينيون إلى الأراضي الكندية.
is	PHL attacks CAN
frame	attacks/6029	source=nsubj	target=obl:إلى	content=obl:إلى:أراضي	content=nsubj:مقاتلون
text	تسلل المقاتلون الروانديون إلى الأراضي النيبالية.
is	RWA attacks NPL
frame	attacks/6030	source=nsubj	target=obl:إلى	content=obl:إلى:أراضي	content=nsubj:متمردون
text	تغلغل المتمردون التشيليون إلى الأراضي الرواندية.
is	CHL attacks RWA
frame	attacks/6031	source=nsubj	target=obl:إلى	content=obl:إلى:أراضي	content=nsubj:جنود
text	تسلل الجنود الكنديون إلى الأراضي الأوغندية.
is	CAN attacks UGA
frame	attacks/6032	source=nsubj	target=obl:إلى	content=obl:إلى:أراضي	content=nsubj:قوات
text	تغلغلت القوات النرويجية إلى الأراضي اليابانية.
is	NOR attacks JPN

predicate	suffer_siege
light	تعرض	يتعرض	حصار	prep=ل	obj=من
light	تعرض	يتعرض	حصار	prep=إلى	obj=من
light	خضع	يخضع	حصار	prep=ل	obj=من
light	عانى	يعاني	حصار	prep=من	obj=من
light	واجه	يواجه	حصار	obj=من
frame	blockades/6000	target=nsubj	source=obj
text	تعرضت نيبال لحصار هندي.
is	IND blockades NPL

predicate	defeat_heavily
verb	ألحق	يلحق
verb	أنزل	ينزل
frame	attacks/6033	source=nsubj	target=obl:ب	content=obj:هزيمة	content=nsubj:قوات
text	أنزلت القوات الكندية هزيمة بالقوات الأوغندية.
is	CAN attacks UGA
frame	attacks/6034	source=nsubj	target=obl:ب	content=obj:هزيمة	content=nsubj:جيش
text	أنزل الجيش النرويجي هزيمة بالقوات اليابانية.
is	NOR attacks JPN
frame	attacks/6035	source=nsubj	target=obl:ب	content=obj:هزيمة	content=nsubj:مسلحون
text	أنزل المسلحون الكينيون هزيمة بالقوات النرويجية.
is	KEN attacks NOR
frame	attacks/6036	source=nsubj	target=obl:ب	content=obj:هزيمة	content=nsubj:مقاتلون
text	أنزل المقاتلون الأوغنديون هزيمة بالقوات البيروفية.
is	UGA attacks PER
frame	attacks/6037	source=nsubj	target=obl:ب	content=obj:خسائر	content=nsubj:قوات
text	ألحقت القوات الهندية خسائر بالقوات التشيلية.
is	IND attacks CHL
frame	attacks/6038	source=nsubj	target=obl:ب	content=obj:خسائر	content=nsubj:جيش
text	أنزل الجيش النيبالي خسائر بالقوات الهندية.
is	NPL attacks IND
frame	attacks/6039	source=nsubj	target=obl:ب	content=obj:خسائر	content=nsubj:مسلحون
text	أنزل المسلحون البيروفيون خسائر بالقوات الفلبينية.
is	PER attacks PHL
frame	attacks/6040	source=nsubj	target=obl:ب	content=obj:خسائر	content=nsubj:مقاتلون
text	أنزل المقاتلون البوليفيون خسائر بالقوات الكينية.
is	BOL attacks KEN

predicate	face_each_other
verb	تواجه	يتواجه
frame	fights/7000	source=nsubj	target=obl:مع	block=obj
text	تواجه الجيش الكندي مع المسلحين النرويجيين.
is	CAN fights NOR
text	نوقشت الصعوبات التي تواجه حرس الحدود الكيني.
is	nothing

predicate	battle_with
verb	كافح	يكافح
verb	صارع	يصارع
frame	fights/9000	source=nsubj	target=obj!	content=nsubj:قوات
text	تكافح القوات الكندية المسلحين النرويجيين.
is	CAN fights NOR
frame	fights/9001	source=nsubj	target=obj!	content=nsubj:جيش
text	يصارع الجيش الكيني المتمردين الأوغنديين.
is	KEN fights UGA
text	يكافح الجيش الكيني الحرائق.
is	nothing

predicate	neutralize_fighter
verb	حيد	يحيد
noun	تحييد	obj=ل
frame	attacks/9002	source=nsubj	target=obj!	content=nsubj:قوات
text	حيدت القوات الكندية المسلحين النرويجيين.
is	CAN attacks NOR
frame	attacks/9003	source=nsubj	target=obj!	content=nsubj:جيش
text	حيد الجيش الكيني ثلاثة مسلحين أوغنديين.
is	KEN attacks UGA
frame	attacks/9860	source=nsubj	target=obj!	content=nsubj:شرطة
text	حيدت الشرطة الغانية مهاجما توغوليا.
is	GHA attacks TGO
frame	attacks/9861	source=nsubj	target=obj!	content=noun:مسلحين
text	تمكن الجيش الكيني من تحييد ثلاثة مسلحين أوغنديين.
is	KEN attacks UGA
frame	attacks/9863	source=nsubj	target=obj!	content=arms
text	أعلن الجيش الكيني عن تحييد ثلاثة من مسلحي حركة الشباب.
is	KEN announces -
is	KEN attacks SHABAAB
frame	attacks/9864	source=nsubj	target=obj	content=noun:مسلح
text	أعلنت وزارة الدفاع التشادية تحييد 14 مسلحا من جماعة بوكو حرام.
is	TCD announces -
is	TCD attacks BOKOHARAM
frame	attacks/9865	source=nsubj	target=obj	content=noun:إرهابي
text	أعلنت وزارة الداخلية الكينية تحييد 14 إرهابيا.
is	KEN announces -
is	KEN attacks -
frame	attacks/9866	source=nsubj	target=obj	content=noun:عناصر
text	أعلن الجيش التركي تحييد ثلاثة عناصر من حزب العمال الكردستاني.
is	TUR announces -
is	TUR attacks PKK
frame	attacks/9862	source=nsubj	target=obj	content=noun:إرهابيين
text	تمكنت الشرطة الغانية من تحييد ثلاثة إرهابيين.
is	GHA attacks -

# "Taught the enemy a lesson" is a fight where forces do it; teams do it too.
predicate	teach_a_lesson
verb	لقن	يلقن
frame	fights/9500	source=nsubj	target=obj!	content=noun:درسا	content=nsubj:قوات
text	لقنت القوات الكينية المسلحين الأوغنديين درسا قاسيا.
is	KEN fights UGA
text	لقن المنتخب الكيني المنتخب الأوغندي درسا في الكرة.
is	nothing
frame	fights/9501	source=nsubj	target=obj!	content=noun:درسا	content=nsubj:جيش
text	لقن الجيش الهندي المتمردين النيباليين درسا.
is	IND fights NPL

predicate	cause_casualties
verb	أوقع	يوقع
verb	ألحق	يلحق
verb	كبد	يكبد
frame	attacks/71000	source=nsubj	target=obl:في_صفوف!	content=obj:قتلى
text	أوقعت كندا قتلى في صفوف قوات كوبا.
is	CAN attacks CUB
frame	attacks/71001	source=nsubj	target=obl:بين_صفوف!	content=obj:قتلى
text	أوقعت كينيا قتلى بين صفوف قوات الهند.
is	KEN attacks IND
frame	attacks/71002	source=nsubj	target=obl:بين!	content=obj:قتلى
text	أوقعت بولندا قتلى بين قوات غانا.
is	POL attacks GHA
frame	attacks/71003	source=nsubj	target=obl:ب!	content=obj:قتلى
text	أوقعت النرويج قتلى ب قوات روسيا.
is	NOR attacks RUS
frame	attacks/71004	source=nsubj	target=obl:في_صفوف!	content=obj:خسائر
text	أوقعت تشيلي خسائر في صفوف قوات بلجيكا.
is	CHL attacks BEL
frame	attacks/71005	source=nsubj	target=obl:بين_صفوف!	content=obj:خسائر
text	أوقعت اليابان خسائر بين صفوف قوات تركيا.
is	JPN attacks TUR
frame	attacks/71006	source=nsubj	target=obl:بين!	content=obj:خسائر
text	أوقعت أوغندا خسائر بين قوات كوبا.
is	UGA attacks CUB
frame	attacks/71007	source=nsubj	target=obl:ب!	content=obj:خسائر
text	أوقعت البرازيل خسائر ب قوات الهند.
is	BRA attacks IND
frame	attacks/71008	source=nsubj	target=obl:في_صفوف!	content=obj:إصابات
text	أوقعت كندا إصابات في صفوف قوات غانا.
is	CAN attacks GHA
frame	attacks/71009	source=nsubj	target=obl:بين_صفوف!	content=obj:إصابات
text	أوقعت كينيا إصابات بين صفوف قوات روسيا.
is	KEN attacks RUS
frame	attacks/71010	source=nsubj	target=obl:بين!	content=obj:إصابات
text	أوقعت بولندا إصابات بين قوات بلجيكا.
is	POL attacks BEL
frame	attacks/71011	source=nsubj	target=obl:ب!	content=obj:إصابات
text	أوقعت النرويج إصابات ب قوات تركيا.
is	NOR attacks TUR
frame	attacks/71012	source=nsubj	target=obl:في_صفوف!	content=obj:جرحى
text	أوقعت تشيلي جرحى في صفوف قوات كوبا.
is	CHL attacks CUB
frame	attacks/71013	source=nsubj	target=obl:بين_صفوف!	content=obj:جرحى
text	أوقعت اليابان جرحى بين صفوف قوات الهند.
is	JPN attacks IND
frame	attacks/71014	source=nsubj	target=obl:بين!	content=obj:جرحى
text	أوقعت أوغندا جرحى بين قوات غانا.
is	UGA attacks GHA
frame	attacks/71015	source=nsubj	target=obl:ب!	content=obj:جرحى
text	أوقعت البرازيل جرحى ب قوات روسيا.
is	BRA attacks RUS
