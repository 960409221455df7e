# Arabic predicates of CAMEO root 19: fight, attack, shell, raid, invade, occupy, besiege, break a ceasefire.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	attack_in
light	شن	يشن	هجوم	plural=هجمات	obj=في
light	شن	يشن	هجمة	plural=هجمات	obj=في
light	نفذ	ينفذ	هجوم	plural=هجمات	obj=في
light	نفذ	ينفذ	هجمة	plural=هجمات	obj=في
light	قاد	يقود	هجوم	plural=هجمات	obj=في
light	جدد	يجدد	هجوم	plural=هجمات	obj=في
light	كثف	يكثف	هجوم	plural=هجمات	obj=في
light	صعد	يصعد	هجوم	plural=هجمات	obj=في
light	استأنف	يستأنف	هجوم	plural=هجمات	obj=في
light	واصل	يواصل	هجوم	plural=هجمات	obj=في
frame	attacks/54001	source=nsubj	target=obj!	block=obl:على	block=obl:ضد	block=words	block=noun:كيميائيا	block=noun:كيماويا
text	نفذت حركة الشباب أمس هجوما في كينيا.
is	SHABAAB attacks KEN
text	تتوالى الهجمات التي تنفذها حركة الشباب في كينيا.
is	SHABAAB attacks KEN
text	شنت القوات الكينية هجوما في نيروبي.
is	KEN attacks -
text	شنت القوات الكندية هجوما على البحرية النرويجية في الدنمارك.
is	CAN attacks NOR

predicate	attack
verb	هاجم	يهاجم
verb	باغت	يباغت
verb	اقتحم	يقتحم
noun	هجوم	plural=هجمات	plural=هجومات	obj=على	obj=ضد
noun	هجمة	plural=هجمات	obj=على	obj=ضد
noun	مهاجمة	obj=ل
noun	اقتحام	plural=اقتحامات	obj=ل
noun	هجوم مضاد	obj=على	obj=ضد
noun	هجوم بري	obj=على	obj=ضد
noun	هجوم مسلح	obj=على	obj=ضد
noun	هجوم صاروخي	obj=على	obj=ضد
light	شن	يشن	هجوم	plural=هجمات	obj=على	obj=ضد
light	نفذ	ينفذ	هجوم	plural=هجمات	obj=على	obj=ضد
light	قاد	يقود	هجوم	plural=هجمات	obj=على	obj=ضد
light	أطلق	يطلق	هجوم	plural=هجمات	obj=على	obj=ضد
light	بدأ	يبدأ	هجوم	plural=هجمات	obj=على	obj=ضد
light	كثف	يكثف	هجوم	plural=هجمات	obj=على	obj=ضد
light	جدد	يجدد	هجوم	plural=هجمات	obj=على	obj=ضد
light	صعد	يصعد	هجوم	plural=هجمات	obj=على	obj=ضد
light	استأنف	يستأنف	هجوم	plural=هجمات	obj=على	obj=ضد
light	خاض	يخوض	هجوم	plural=هجمات	obj=على	obj=ضد
light	وسع	يوسع	هجوم	plural=هجمات	obj=على	obj=ضد
light	واصل	يواصل	هجوم	plural=هجمات	obj=على	obj=ضد
light	باشر	يباشر	هجوم	plural=هجمات	obj=على	obj=ضد
light	قام	يقوم	هجوم	plural=هجمات	prep=ب	obj=على	obj=ضد
light	بدأ	يبدأ	هجوم	plural=هجمات	prep=ب	obj=على	obj=ضد
light	بادر	يبادر	هجوم	plural=هجمات	prep=ب	obj=على	obj=ضد
frame	criticizes/60	source=nsubj	target=obj	content=noun:لاذعا
text	شن النائب الكندي هجوما لاذعا على النرويج.
is	CAN.LEG criticizes NOR
frame	criticizes/61	source=nsubj	target=obj	content=noun:كلاميا
text	شنت كينيا هجوما كلاميا على أوغندا.
is	KEN criticizes UGA
frame	criticizes/9360	source=nsubj	target=obj	content=noun:حادا
text	شنت الهند هجوما حادا على النرويج.
is	IND criticizes NOR
frame	criticizes/63	source=nsubj	target=obj	content=noun:شديدا
text	شن الوزير الهندي هجوما شديدا على باكستان.
is	IND.GOV criticizes PAK
frame	attacks/1	source=nsubj	target=obj	block=words	block=noun:كيميائيا	block=noun:كيماويا
text	هاجمت القوات الكينية فجرا مواقع الجيش الأوغندي.
is	KEN attacks UGA
text	البحرية الهندية تهاجم سفينة بنغلادشية.
is	IND attacks BGD
text	وشن الجيش البرازيلي أمس هجوما واسعا على بيرو.
is	BRA attacks PER
text	الهجوم الكندي على النرويج مستمر.
is	CAN attacks NOR
text	لم تهاجم إثيوبيا الصومال.
is	ETH attacks SOM negative
text	هوجمت القوات الكندية من قبل مسلحين نيباليين.
is	NPL attacks CAN
text	قامت اليابان بهجوم على الفلبين.
is	JPN attacks PHL

predicate	target
verb	استهدف	يستهدف
noun	استهداف	plural=استهدافات	obj=ل
frame	none/2009	source=nsubj?	content=noun:رفع
text	تستهدف كندا رفع إنتاجها من القمح.
is	nothing
frame	none/2010	source=nsubj?	content=noun:زيادة
text	تستهدف البرازيل زيادة صادراتها من البن.
is	nothing
frame	none/2011	source=nsubj?	content=noun:تحقيق
text	تستهدف الهند تحقيق نمو قوي.
is	nothing
frame	none/2012	source=nsubj?	content=noun:خفض
text	تستهدف كينيا خفض العجز في الموازنة.
is	nothing
frame	none/2013	source=nsubj?	content=noun:جذب
text	يستهدف المغرب جذب عشرة ملايين سائح.
is	nothing
frame	none/2014	source=nsubj?	content=noun:تعزيز
text	تستهدف اليابان تعزيز النمو.
is	nothing
frame	none/2015	source=nsubj?	content=noun:نموا
text	تستهدف بيرو نموا بنسبة خمسة في المئة.
is	nothing
frame	none/2016	source=nsubj?	content=noun:أسواقا
text	تستهدف تشيلي أسواقا جديدة لنبيذها.
is	nothing
frame	none/2017	source=nsubj?	content=noun:إنتاج
text	تستهدف النرويج إنتاج كمية كبيرة من الغاز.
is	nothing
frame	none/2018	source=nsubj?	content=noun:تنمية
text	تستهدف غانا تنمية القرى النائية.
is	nothing
frame	none/2019	source=nsubj?	content=noun:تطوير
text	تستهدف المكسيك تطوير موانئها.
is	nothing
frame	none/2100	source=nsubj?	content=noun:عثور
text	تستهدف البعثة الكندية العثور على آثار قديمة.
is	nothing
frame	none/2101	source=nsubj?	content=noun:كشف
text	تستهدف اللجنة الكينية الكشف عن أسباب الحريق.
is	nothing
frame	none/2102	source=nsubj?	content=noun:توفير
text	تستهدف الحكومة الغانية توفير المياه للقرى.
is	nothing
frame	none/2103	source=nsubj?	content=noun:حماية
text	تستهدف النرويج حماية الغابات.
is	nothing
frame	none/2104	source=nsubj?	content=noun:دعم
text	تستهدف الحكومة البيروفية دعم المزارعين.
is	nothing
frame	none/2105	source=nsubj?	content=noun:بناء
text	تستهدف الهند بناء مئة جسر.
is	nothing
frame	none/2106	source=nsubj?	content=noun:إنشاء
text	تستهدف كندا إنشاء مركز للبحوث.
is	nothing
frame	none/2107	source=nsubj?	content=noun:إقامة
text	تستهدف تشيلي إقامة معرض كبير.
is	nothing
frame	none/2108	source=nsubj?	content=noun:توسيع
text	تستهدف اليابان توسيع التجارة مع بيرو.
is	nothing
frame	none/2109	source=nsubj?	content=noun:وصول
text	تستهدف كينيا الوصول إلى القمر.
is	nothing
frame	none/2110	source=nsubj?	content=noun:حصول
text	تستهدف غانا الحصول على قروض جديدة.
is	nothing
frame	none/2111	source=nsubj?	content=noun:حد
text	تستهدف الحكومة الهندية الحد من الفقر.
is	nothing
frame	none/2112	source=nsubj?	content=noun:منع
text	تستهدف النرويج منع التلوث.
is	nothing
frame	none/2113	source=nsubj?	content=noun:إعادة
text	تستهدف الحكومة البوليفية إعادة بناء السكة.
is	nothing
frame	none/2114	source=nsubj?	content=noun:تحسين
text	تستهدف المكسيك تحسين التعليم.
is	nothing
frame	none/2115	source=nsubj?	content=noun:تقليل
text	تستهدف كندا تقليل الحوادث.
is	nothing
frame	none/2116	source=nsubj?	content=noun:تحويل
text	تستهدف البرازيل تحويل الميناء إلى متحف.
is	nothing
frame	none/2117	source=nsubj?	content=noun:نشر
text	تستهدف المنظمة نشر القراءة في كينيا.
is	nothing
frame	attacks/2	source=nsubj	target=obj
text	استهدف الطيران الحربي الكيني مواقع أوغندية.
is	KEN attacks UGA
text	المدفعية الهندية تستهدف القوات النيبالية قرب النهر.
is	IND attacks NPL
text	استهداف الجيش البيروفي للقوات البوليفية استمر طويلا.
is	PER attacks BOL

predicate	strike_target
verb	ضرب	يضرب
noun	ضربة	obj=على	obj=ضد	obj=ل	obj=إلى
noun	ضرب	obj=ل
light	وجه	يوجه	ضربة	obj=إلى	obj=ل	obj=ضد	obj=على
light	شن	يشن	ضربة	obj=إلى	obj=ل	obj=ضد	obj=على
light	سدد	يسدد	ضربة	obj=إلى	obj=ل	obj=ضد	obj=على
light	نفذ	ينفذ	ضربة	obj=إلى	obj=ل	obj=ضد	obj=على
light	أنزل	ينزل	ضربة	obj=إلى	obj=ل	obj=ضد	obj=على
light	قاد	يقود	ضربة	obj=إلى	obj=ل	obj=ضد	obj=على
light	بدأ	يبدأ	ضربة	obj=إلى	obj=ل	obj=ضد	obj=على
light	واصل	يواصل	ضربة	obj=إلى	obj=ل	obj=ضد	obj=على
light	كثف	يكثف	ضربة	obj=إلى	obj=ل	obj=ضد	obj=على
light	استأنف	يستأنف	ضربة	obj=إلى	obj=ل	obj=ضد	obj=على
light	جدد	يجدد	ضربة	obj=إلى	obj=ل	obj=ضد	obj=على
light	قام	يقوم	ضربة	prep=ب	obj=إلى	obj=ل	obj=على
frame	none/2020	source=nsubj?	content=obj:مثلا
text	ضرب الوزير الكندي مثلا على ذلك.
is	nothing
frame	none/2021	source=nsubj?	content=obj:أمثلة
text	ضرب الخبير الهندي أمثلة كثيرة.
is	nothing
frame	none/2022	source=nsubj?	content=obj:رقما
text	ضرب العداء الكيني رقما جديدا.
is	nothing
frame	none/2023	source=nsubj?	content=obj:موعدا
text	ضرب المنتخب البرازيلي موعدا مع النهائي.
is	nothing
frame	attacks/3	source=nsubj	target=obj	block=obj:اقتصاد	block=obj:وحدة	block=obj:استقرار	block=obj:سياحة	block=obj:مصداقية	block=obj:ثقة	block=obj:سمعة	block=obj:أمن	block=obj:حريات	block=obj:ديمقراطية	block=obj:مسار	block=obj:قيم	block=obj:علاقات	block=obj:حق	block=obj:حقوق	block=obj:مشروع	block=obj:عملة	block=obj:أسعار
text	ضربت الطائرات الكندية مواقع نرويجية.
is	CAN attacks NOR
text	وجهت البحرية الهندية ضربات إلى القوات البنغلادشية.
is	IND attacks BGD
text	الضربات اليابانية على الفلبين تدخل أسبوعها الثاني.
is	JPN attacks PHL

predicate	air_raid
noun	غارة	obj=على	obj=ضد
noun	إغارة	plural=إغارات	obj=على
noun	غارة جوية	plural=غارات	obj=على	obj=ضد
noun	قصف جوي	obj=على	obj=ل
light	شن	يشن	غارة	obj=على	obj=ضد	obj=في
light	شن	يشن	غارة جوية	obj=على	obj=ضد	obj=في
light	نفذ	ينفذ	غارة جوية	obj=على	obj=ضد	obj=في
light	قاد	يقود	غارة جوية	obj=على	obj=ضد	obj=في
light	بدأ	يبدأ	غارة جوية	obj=على	obj=ضد	obj=في
light	واصل	يواصل	غارة جوية	obj=على	obj=ضد	obj=في
light	كثف	يكثف	غارة جوية	obj=على	obj=ضد	obj=في
light	استأنف	يستأنف	غارة جوية	obj=على	obj=ضد	obj=في
light	جدد	يجدد	غارة جوية	obj=على	obj=ضد	obj=في
light	شن	يشن	قصف جوي	obj=على	obj=ضد	obj=في
light	نفذ	ينفذ	قصف جوي	obj=على	obj=ضد	obj=في
light	قاد	يقود	قصف جوي	obj=على	obj=ضد	obj=في
light	بدأ	يبدأ	قصف جوي	obj=على	obj=ضد	obj=في
light	واصل	يواصل	قصف جوي	obj=على	obj=ضد	obj=في
light	كثف	يكثف	قصف جوي	obj=على	obj=ضد	obj=في
light	استأنف	يستأنف	قصف جوي	obj=على	obj=ضد	obj=في
light	جدد	يجدد	قصف جوي	obj=على	obj=ضد	obj=في
light	نفذ	ينفذ	غارة	obj=على	obj=ضد	obj=في
light	كثف	يكثف	غارة	obj=على	obj=ضد	obj=في
light	جدد	يجدد	غارة	obj=على	obj=ضد	obj=في
light	استأنف	يستأنف	غارة	obj=على	obj=ضد	obj=في
light	واصل	يواصل	غارة	obj=على	obj=ضد	obj=في
light	صعد	يصعد	غارة	obj=على	obj=ضد	obj=في
light	قاد	يقود	غارة	obj=على	obj=ضد	obj=في
light	بدأ	يبدأ	غارة	obj=على	obj=ضد	obj=في
light	قام	يقوم	غارة	prep=ب	obj=على	obj=ضد
frame	bombs_from_air/1	source=nsubj	target=obl:على
text	الغارات الكينية على الصومال أوقعت جرحى.
is	KEN bombs_from_air SOM
frame	bombs_from_air/2	source=nsubj	target=obj
text	شن الطيران الهندي ثلاث غارات على نيبال.
is	IND bombs_from_air NPL
text	ونفذت البرازيل غارة جوية ضد القوات البيروفية.
is	BRA bombs_from_air PER

predicate	raid
verb	أغار	يغير
frame	bombs_from_air/60	source=nsubj	target=obl:على
text	أغارت طائرات كندية مساء على مواقع نرويجية.
is	CAN bombs_from_air NOR
text	لم تغير كندا موقفها من المشروع.
is	nothing

predicate	shell
verb	قصف	يقصف
verb	دك	يدك
noun	قصف	obj=على	obj=ل
noun	دك	obj=ل
noun	قصف مدفعي	obj=على	obj=ل
noun	قصف صاروخي	obj=على	obj=ل
light	شن	يشن	قصف	obj=على	obj=ل
light	نفذ	ينفذ	قصف	obj=على	obj=ل
light	كثف	يكثف	قصف	obj=على	obj=ل
light	واصل	يواصل	قصف	obj=على	obj=ل
light	جدد	يجدد	قصف	obj=على	obj=ل
light	استأنف	يستأنف	قصف	obj=على	obj=ل
light	بدأ	يبدأ	قصف	obj=على	obj=ل
light	صعد	يصعد	قصف	obj=على	obj=ل
light	قام	يقوم	قصف	prep=ب	obj=على	obj=ل
frame	shells/1	source=nsubj	target=obj
text	قصفت المدفعية الكندية بلدات نرويجية حدودية.
is	CAN shells NOR
text	الجيش الكيني يقصف مواقع القوات الأوغندية منذ الصباح.
is	KEN shells UGA
text	استمر قصف الهند لنيبال حتى المساء.
is	IND shells NPL
text	وكثفت البحرية البرازيلية قصفها على الأوروغواي.
is	BRA shells URY
text	ولم تقصف بيرو الإكوادور.
is	PER shells ECU negative

predicate	rain_fire
verb	أمطر	يمطر
verb	رجم	يرجم
frame	attacks/4	source=nsubj	target=obj	content=obl:ب
text	أمطر الجيش الكندي المواقع النرويجية بالقذائف.
is	CAN attacks NOR

predicate	open_fire
light	أطلق	يطلق	نار	plural=نيران	obj=على	obj=ضد	obj=نحو	obj=تجاه
light	فتح	يفتح	نار	plural=نيران	obj=على	obj=ضد	obj=نحو	obj=تجاه
light	أطلق	يطلق	رصاص	obj=على	obj=ضد	obj=نحو	obj=تجاه
light	فتح	يفتح	رصاص	obj=على	obj=ضد	obj=نحو	obj=تجاه
light	أطلق	يطلق	قذيفة	plural=قذائف	obj=على	obj=إلى	obj=نحو	obj=تجاه
light	ألقى	يلقي	قنبلة	plural=قنابل	obj=على
light	ألقى	يلقي	زجاجة حارقة	plural=زجاجات	obj=على
light	رمى	يرمي	زجاجة حارقة	plural=زجاجات	obj=على
light	ألقى	يلقي	عبوة ناسفة	obj=على
light	ألقى	يلقي	عبوة متفجرة	obj=على
light	ألقى	يلقي	قنبلة	prep=ب	obj=على
light	رمى	يرمي	قنبلة	prep=ب	obj=على
light	أسقط	يسقط	قنبلة	plural=قنابل	obj=على
light	رمى	يرمي	قنبلة	plural=قنابل	obj=على
noun	إطلاق نار	obj=على
noun	إطلاق النار	obj=على
noun	إطلاق رصاص	obj=على
light	صب	يصب	نار	plural=نيران	obj=على	obj=إلى	obj=نحو	obj=تجاه
light	وجه	يوجه	نار	plural=نيران	obj=على	obj=إلى	obj=نحو	obj=تجاه
light	أطلق	يطلق	رشقة	plural=رشقات	obj=على	obj=نحو	obj=تجاه
light	أطلق	يطلق	صلية	obj=على	obj=نحو
light	أطلق	يطلق	رصاص حي	obj=على	obj=ضد	obj=نحو	obj=تجاه
light	استخدم	يستخدم	رصاص حي	obj=على	obj=ضد
frame	none/2025	source=nsubj?	content=noun:ابتهاجا
text	أطلق الكينيون الرصاص ابتهاجا بالفوز.
is	nothing
frame	attacks/5	source=nsubj	target=obj	block=noun:ذرية	block=noun:نووية	block=noun:سؤال
text	أطلق حرس الحدود الهندي النار على جنود نيباليين.
is	IND attacks NPL
text	فتحت القوات الكندية نيرانها على زورق دنماركي.
is	CAN attacks DNK
text	وأطلقت المدفعية الكينية عشرات القذائف على أوغندا.
is	KEN attacks UGA
text	إطلاق النار البيروفي على القوات البوليفية توقف.
is	PER attacks BOL
text	صبت المدفعية الكندية نيرانها على القوات النرويجية.
is	CAN attacks NOR
text	أطلق حرس الحدود الكندي الرصاص الحي على متظاهرين نرويجيين.
is	CAN attacks NOR

# Drones and shells that are sent towards somebody.
predicate	launch_at
verb	أطلق	يطلق
verb	وجه	يوجه
verb	أرسل	يرسل
verb	سير	يسير
frame	attacks/54030	source=nsubj	target=obl:نحو!	content=noun:طائرة
text	أطلق الحوثيون طائرة مسيرة نحو السعودية.
is	HOUTHI attacks SAU
frame	attacks/54031	source=nsubj	target=obl:تجاه!	content=noun:طائرة
text	أطلق الحوثيون طائرة مسيرة تجاه السعودية.
is	HOUTHI attacks SAU
frame	attacks/54032	source=nsubj	target=obl:نحو!	content=noun:طائرات
text	أطلقت القوات الكينية طائرات مسيرة نحو السعودية.
is	KEN attacks SAU
frame	attacks/54033	source=nsubj	target=obl:تجاه!	content=noun:طائرات
text	أطلقت القوات الكينية طائرات مسيرة تجاه السعودية.
is	KEN attacks SAU
frame	attacks/54044	source=nsubj	target=obl:نحو!	content=noun:مقذوف
text	أطلقت كينيا مقذوفا نحو السعودية.
is	KEN attacks SAU
frame	attacks/54045	source=nsubj	target=obl:تجاه!	content=noun:مقذوف
text	أطلقت كينيا مقذوفا تجاه السعودية.
is	KEN attacks SAU
frame	attacks/54046	source=nsubj	target=obl:نحو!	content=noun:مقذوفات
text	أطلقت كينيا مقذوفات نحو السعودية.
is	KEN attacks SAU
frame	attacks/54047	source=nsubj	target=obl:تجاه!	content=noun:مقذوفات
text	أطلقت كينيا مقذوفات تجاه السعودية.
is	KEN attacks SAU
text	دمرت كندا طائرة مسيرة أطلقها الحوثيون باتجاه السعودية.
is	HOUTHI attacks SAU
is	CAN attacks HOUTHI

predicate	launch_missile
light	أطلق	يطلق	صاروخ	plural=صواريخ
light	وجه	يوجه	صاروخ	plural=صواريخ
noun	إطلاق صواريخ	obj=على	obj=إلى	obj=نحو
noun	إطلاق صاروخ	obj=على	obj=إلى	obj=نحو
noun	إطلاق قذائف	obj=على
frame	attacks/6	source=nsubj	target=obl:على
text	أطلقت كندا صاروخين على النرويج.
is	CAN attacks NOR
frame	attacks/7	source=nsubj	target=obl:إلى
text	أطلق الجيش الهندي صواريخ إلى نيبال.
is	IND attacks NPL
frame	attacks/8	source=nsubj	target=obl:نحو
text	أطلقت القوات الكينية خمسة صواريخ نحو الصومال.
is	KEN attacks SOM
text	أطلقت الهند صاروخا باتجاه نيبال.
is	IND attacks NPL
frame	attacks/54050	source=nsubj	target=obl:تجاه
text	أطلقت القوات الكينية صاروخا تجاه الصومال.
is	KEN attacks SOM
frame	attacks/9	source=nsubj	target=obl:ضد
text	أطلق البيروفيون صواريخ ضد القوات البوليفية.
is	PER attacks BOL
frame	attacks/54051	source=nsubj	content=obl:على
text	أطلق البيروفيون عشرات الصواريخ على مدينة ساحلية.
is	PER attacks -

predicate	return_fire
verb	رد	يرد
frame	fights/1	source=nsubj	content=obl:على:نار	target=obj?
text	رد الجنود الكنديون على النار بالمثل.
is	CAN fights -
frame	fights/2	source=nsubj	content=obl:على:نيران	target=obj?
text	رد الجيش الهندي على نيران المسلحين.
is	IND fights -
frame	fights/3	source=nsubj	content=obl:على:مصادر	target=obj?
text	يرد الجيش الكيني على مصادر النيران.
is	KEN fights -
frame	fights/4	source=nsubj	content=obl:على:مصدر	target=obj?
text	ردت المدفعية المغربية على مصدر القصف.
is	MAR fights -

# Whoever answers with fire or stones fights; whom he answers is the target.
predicate	strike_back
light	رد	يرد	هجوم	plural=هجمات	prep=ب	obj=على
light	رد	يرد	هجوم مضاد	prep=ب	obj=على
light	رد	يرد	ضربة	prep=ب	obj=على
light	رد	يرد	عملية	prep=ب	obj=على
light	رد	يرد	عملية عسكرية	prep=ب	obj=على
light	رد	يرد	إطلاق نار	prep=ب	obj=على
light	رد	يرد	إطلاق النار	prep=ب	obj=على
light	رد	يرد	إطلاق صواريخ	prep=ب	obj=على
light	رد	يرد	إطلاق قذائف	prep=ب	obj=على
light	رد	يرد	إطلاق الرصاص	prep=ب	obj=على
light	رد	يرد	إطلاق رصاص	prep=ب	obj=على
light	رد	يرد	إطلاق رصاصات	prep=ب	obj=على
light	رد	يرد	إطلاق صاروخ	prep=ب	obj=على
light	رد	يرد	إطلاق قذيفة	prep=ب	obj=على
light	رد	يرد	نار	plural=نيران	prep=ب	obj=على
light	رد	يرد	رصاص	prep=ب	obj=على
light	رد	يرد	صاروخ	plural=صواريخ	prep=ب	obj=على
light	رد	يرد	قذيفة	plural=قذائف	prep=ب	obj=على
frame	attacks/9210	source=nsubj	target=obj	block=words
text	رد الجيش الكيني على المسلحين الأوغنديين بإطلاق النار.
is	KEN attacks UGA
text	ردت القوات الهندية بعملية عسكرية واسعة.
is	IND attacks -
text	ردت الدورية الكينية على المهربين الأوغنديين بإطلاق الرصاص المطاطي.
is	KEN attacks UGA

predicate	shell_back
light	رد	يرد	قصف	prep=ب	obj=على
light	رد	يرد	قصف مدفعي	prep=ب	obj=على
light	رد	يرد	قصف صاروخي	prep=ب	obj=على
frame	shells/9200	source=nsubj	target=obj
text	رد الجيش الكيني على المسلحين الأوغنديين بقصف عنيف.
is	KEN shells UGA

predicate	raid_back
light	رد	يرد	غارة	prep=ب	obj=على
light	رد	يرد	غارة جوية	prep=ب	obj=على
light	رد	يرد	قصف جوي	prep=ب	obj=على
frame	bombs_from_air/9200	source=nsubj	target=obj
text	ردت اليابان بغارات جوية على بيرو.
is	JPN bombs_from_air PER

predicate	throw_back_stones
verb	رد	يرد
frame	fights/9201	source=nsubj	target=obl:على!	content=obl:ب:حجارة
text	رد المتظاهرون الكنديون على الشرطة النرويجية بالحجارة.
is	CAN fights NOR

predicate	snipe
verb	قنص	يقنص
noun	قنص	obj=ل
frame	attacks/10	source=nsubj	target=obj
text	قنص جندي كيني جنديا أوغنديا عند الجسر.
is	KEN attacks UGA

predicate	ambush
noun	كمين	plural=كمائن	obj=ل	obj=ضد
light	نصب	ينصب	كمين	plural=كمائن	obj=ل	obj=ضد
light	أعد	يعد	كمين	plural=كمائن	obj=ل	obj=ضد
light	نفذ	ينفذ	كمين	plural=كمائن	obj=ل	obj=ضد
frame	attacks/11	source=nsubj	target=obj
text	نصب المسلحون النيباليون كمينا لدورية هندية.
is	NPL attacks IND

predicate	combat
verb	قاتل	يقاتل
verb	حارب	يحارب
verb	ناوش	يناوش
verb	قارع	يقارع
noun	محاربة	obj=ل
noun	مقارعة	obj=ل
frame	fights/9210	source=nsubj	target=obl:ضد!	content=obl:إلى_جانب
text	حارب المقاتلون الكنديون إلى جانب حلفائهم ضد النرويج.
is	CAN fights NOR
frame	fights/9211	source=nsubj	content=obl:إلى_جانب:قوات
text	يحارب مقاتلون كينيون إلى جانب القوات الأوغندية.
is	KEN fights -
frame	fights/9212	source=nsubj	content=obl:إلى_جانب:جيش
text	قاتل متطوعون كينيون إلى جانب الجيش الأوغندي.
is	KEN fights -
frame	fights/9213	source=nsubj	content=obl:إلى_جانب:متمردين
text	يقاتل جنود كينيون إلى جانب المتمردين.
is	KEN fights -
frame	fights/9214	source=nsubj	content=obl:إلى_جانب:نظام
text	يحارب مسلحون كينيون إلى جانب النظام الأوغندي.
is	KEN fights -
frame	fights/9215	source=nsubj	content=obl:في_صفوف
text	يقاتل متطوعون هنود في صفوف المتمردين.
is	IND fights -
frame	none/2026	source=nsubj?	content=obl:إلى_جانب
text	قاتل الجنود الكنديون إلى جانب حلفائهم.
is	nothing
frame	none/2027	source=nsubj?	content=noun:فقر
text	تحارب كينيا الفقر والبطالة.
is	nothing
frame	none/2028	source=nsubj?	content=noun:بطالة
text	تحارب غانا البطالة في المدن.
is	nothing
frame	none/2029	source=nsubj?	content=noun:فساد
text	تحارب البرازيل الفساد بقوانين جديدة.
is	nothing
frame	none/2030	source=nsubj?	content=noun:جريمة
text	تحارب المكسيك الجريمة المنظمة.
is	nothing
frame	none/2031	source=nsubj?	content=noun:مخدرات
text	تحارب كولومبيا تجارة المخدرات.
is	nothing
frame	none/2032	source=nsubj?	content=noun:مرض
text	تحارب أوغندا هذا المرض منذ سنوات.
is	nothing
frame	none/2033	source=nsubj?	content=noun:وباء
text	تحارب نيبال الوباء بلا موارد.
is	nothing
frame	none/2034	source=nsubj?	content=noun:تضخم
text	يحارب المصرف المركزي الهندي التضخم.
is	nothing
frame	fights/5	source=nsubj	target=obl:ضد
text	قاتلت القوات الكينية ضد المتمردين الصوماليين.
is	KEN fights SOM
frame	fights/6	source=nsubj	target=obj
text	يحارب الجيش الهندي المتمردين النيباليين في الجبال.
is	IND fights NPL
text	حاربت بيرو الإكوادور مرتين.
is	PER fights ECU

predicate	resist_force
verb	قاوم	يقاوم
verb	دحر	يدحر
verb	نازل	ينازل
noun	دحر	obj=ل
frame	none/2035	source=nsubj?	content=noun:ضغوط
text	قاومت كندا الضغوط الخارجية.
is	nothing
frame	none/2036	source=nsubj?	content=noun:ضغط
text	قاوم الوزير الكيني ضغط الشارع.
is	nothing
frame	none/2037	source=nsubj?	content=noun:اعتقال
text	قاوم الرجل الكندي الاعتقال.
is	nothing
frame	none/2038	source=nsubj?	content=noun:تغيير
text	تقاوم النقابات المكسيكية التغيير.
is	nothing
frame	fights/7	source=nsubj	target=obj
text	قاومت القوات النيبالية الجيش الهندي أياما.
is	NPL fights IND
text	دحر الجيش الكيني المسلحين الصوماليين.
is	KEN fights SOM

predicate	clash
verb	اشتبك	يشتبك
verb	تصادم	يتصادم
verb	تقاتل	يتقاتل
verb	تحارب	يتحارب
verb	تصارع	يتصارع
verb	تناوش	يتناوش
verb	اصطدم	يصطدم
verb	اقتتل	يقتتل
verb	تجابه	يتجابه
verb	تبارز	يتبارز
verb	احترب	يحترب
verb	تطاحن	يتطاحن
verb	تناحر	يتناحر
noun	اشتباك	plural=اشتباكات	obj=مع
noun	قتال	obj=مع	obj=ضد
noun	اقتتال	obj=مع
noun	تقاتل	obj=مع
noun	معركة	plural=معارك	obj=مع	obj=ضد
noun	مواجهات	obj=مع
noun	مواجهة مسلحة	obj=مع
noun	مواجهة عسكرية	obj=مع
noun	صدام	plural=صدامات	obj=مع
noun	مصادمة	plural=مصادمات	obj=مع
noun	تصادم مسلح	obj=مع
noun	مناوشة	plural=مناوشات	obj=مع
noun	تبادل إطلاق نار	obj=مع
noun	تبادل إطلاق النار	obj=مع
noun	تبادل قصف	obj=مع
noun	أعمال عدائية	obj=مع
noun	أعمال قتالية	obj=مع
noun	أعمال عنف	obj=مع
noun	أحداث عنف	obj=مع
noun	تبادل لإطلاق النار	obj=مع
noun	تبادل لإطلاق نار	obj=مع
noun	حرب شوارع	obj=مع
noun	نزاع	plural=نزاعات	obj=مع
noun	صراع	plural=صراعات	obj=مع
noun	نزاع مسلح	obj=مع
noun	عراك	obj=مع
noun	احتراب	obj=مع
frame	fights/8	source=nsubj	target=obl:مع
text	اشتبكت القوات الكندية أمس مع مسلحين نرويجيين.
is	CAN fights NOR
text	الاشتباكات الكينية مع القوات الصومالية توقفت.
is	KEN fights SOM
text	اندلعت معارك عنيفة بين الجيش الهندي والقوات البنغلادشية.
is	IND fights BGD
is	BGD fights IND
text	الاشتباكات بين كندا والنرويج خلفت أضرارا.
is	CAN fights NOR
is	NOR fights CAN
text	دارت مواجهات بين كينيا وأوغندا قرب البحيرة.
is	KEN fights UGA
is	UGA fights KEN
text	طال أمد النزاع بين بيرو والإكوادور.
is	PER fights ECU
is	ECU fights PER
text	تناحر المسلحون الكينيون مع المسلحين الأوغنديين.
is	KEN fights UGA
frame	fights/9	source=nsubj	target=obl:ضد
text	يدخل القتال الإثيوبي ضد الصومال شهره الثاني.
is	ETH fights SOM
frame	fights/10	source=nsubj	target=obl:ب	block=obl:ب:معارضة	block=obl:ب:رفض	block=obl:ب:موقف	block=obl:ب:عقبة	block=obl:ب:عقبات	block=obl:ب:فيتو	block=obl:ب:واقع	block=obl:ب:إصرار
text	اصطدمت القوات المغربية بالجنود الإسبان.
is	MAR fights ESP
text	اقتتل الجيش الكندي مع مسلحين نرويجيين.
is	CAN fights NOR

predicate	wage_fight
light	خاض	يخوض	معركة	plural=معارك	obj=مع	obj=ضد
light	دخل	يدخل	معركة	plural=معارك	obj=مع	obj=ضد
light	قاد	يقود	معركة	plural=معارك	obj=مع	obj=ضد
light	بدأ	يبدأ	معركة	plural=معارك	obj=مع	obj=ضد
light	واصل	يواصل	معركة	plural=معارك	obj=مع	obj=ضد
light	خاض	يخوض	قتال	obj=مع	obj=ضد
light	واصل	يواصل	قتال	obj=مع	obj=ضد
light	استأنف	يستأنف	قتال	obj=مع	obj=ضد
light	بدأ	يبدأ	قتال	obj=مع	obj=ضد
light	خاض	يخوض	اشتباك	obj=مع	obj=ضد
light	خاض	يخوض	مواجهات	obj=مع	obj=ضد
light	خاض	يخوض	مواجهة	obj=مع	obj=ضد
light	خاض	يخوض	صدام	obj=مع	obj=ضد
light	خاض	يخوض	نزاع	obj=مع	obj=ضد
light	خاض	يخوض	صراع	obj=مع	obj=ضد
light	خاض	يخوض	مواجهة مسلحة	obj=مع	obj=ضد
light	دخل	يدخل	اشتباك	prep=في	obj=مع	obj=ضد
light	انخرط	ينخرط	اشتباك	prep=في	obj=مع	obj=ضد
light	اشترك	يشترك	اشتباك	prep=في	obj=مع	obj=ضد
light	دخل	يدخل	مواجهات	prep=في	obj=مع	obj=ضد
light	انخرط	ينخرط	مواجهات	prep=في	obj=مع	obj=ضد
light	اشترك	يشترك	مواجهات	prep=في	obj=مع	obj=ضد
light	دخل	يدخل	مواجهة	prep=في	obj=مع	obj=ضد
light	انخرط	ينخرط	مواجهة	prep=في	obj=مع	obj=ضد
light	اشترك	يشترك	مواجهة	prep=في	obj=مع	obj=ضد
light	دخل	يدخل	صدام	prep=في	obj=مع	obj=ضد
light	انخرط	ينخرط	صدام	prep=في	obj=مع	obj=ضد
light	اشترك	يشترك	صدام	prep=في	obj=مع	obj=ضد
light	دخل	يدخل	نزاع	prep=في	obj=مع	obj=ضد
light	انخرط	ينخرط	نزاع	prep=في	obj=مع	obj=ضد
light	اشترك	يشترك	نزاع	prep=في	obj=مع	obj=ضد
light	دخل	يدخل	صراع	prep=في	obj=مع	obj=ضد
light	انخرط	ينخرط	صراع	prep=في	obj=مع	obj=ضد
light	اشترك	يشترك	صراع	prep=في	obj=مع	obj=ضد
light	دخل	يدخل	قتال	prep=في	obj=مع	obj=ضد
light	انخرط	ينخرط	قتال	prep=في	obj=مع	obj=ضد
light	اشترك	يشترك	قتال	prep=في	obj=مع	obj=ضد
light	دخل	يدخل	معركة	plural=معارك	prep=في	obj=مع	obj=ضد
light	انخرط	ينخرط	معركة	plural=معارك	prep=في	obj=مع	obj=ضد
light	اشترك	يشترك	معركة	plural=معارك	prep=في	obj=مع	obj=ضد
light	تبادل	يتبادل	نار	plural=نيران	obj=مع
light	تبادل	يتبادل	قصف	obj=مع
light	تبادل	يتبادل	قذيفة	plural=قذائف	obj=مع
light	تبادل	يتبادل	رصاص	obj=مع
light	تبادل	يتبادل	ضربة	obj=مع
light	تبادل	يتبادل	هجوم	plural=هجمات	obj=مع
light	تبادل	يتبادل	غارة	obj=مع
light	تبادل	يتبادل	إطلاق نار	obj=مع
light	تبادل	يتبادل	إطلاق النار	obj=مع
frame	none/2039	source=nsubj?	content=noun:انتخابية
text	يخوض الحزب الكندي معركة انتخابية مع خصومه.
is	nothing
frame	none/2040	source=nsubj?	content=noun:قضائية
text	تخوض الشركة الهندية معركة قضائية ضد منافسيها.
is	nothing
frame	none/2041	source=nsubj?	content=noun:دبلوماسية
text	تخوض البرازيل معركة دبلوماسية في نيويورك.
is	nothing
frame	none/2042	source=nsubj?	content=noun:سياسية
text	يخوض الرئيس الكيني معركة سياسية مع النواب.
is	nothing
frame	fights/11	source=nsubj	target=obj
text	خاضت القوات الكينية معارك ضارية مع المسلحين الصوماليين.
is	KEN fights SOM
text	تبادلت الهند إطلاق النار مع باكستان.
is	IND fights PAK
text	تبادل الجانبان الكندي والنرويجي القصف ليلا.
is	CAN fights NOR
is	NOR fights CAN
text	دخل الجيش البيروفي في اشتباكات مع القوات البوليفية.
is	PER fights BOL

predicate	wage_war
noun	حرب	plural=حروب	obj=على	obj=ضد	obj=مع
light	خاض	يخوض	حرب	plural=حروب	obj=على	obj=ضد	obj=مع
light	شن	يشن	حرب	plural=حروب	obj=على	obj=ضد	obj=مع
light	أعلن	يعلن	حرب	plural=حروب	obj=على	obj=ضد	obj=مع
light	أشعل	يشعل	حرب	plural=حروب	obj=على	obj=ضد	obj=مع
light	قاد	يقود	حرب	plural=حروب	obj=على	obj=ضد	obj=مع
light	دخل	يدخل	حرب	plural=حروب	obj=على	obj=ضد	obj=مع
light	واصل	يواصل	حرب	plural=حروب	obj=على	obj=ضد	obj=مع
light	بدأ	يبدأ	حرب	plural=حروب	obj=على	obj=ضد	obj=مع
light	أطلق	يطلق	حرب	plural=حروب	obj=على	obj=ضد	obj=مع
light	استأنف	يستأنف	حرب	plural=حروب	obj=على	obj=ضد	obj=مع
light	دخل	يدخل	حرب	plural=حروب	prep=في	obj=مع	obj=ضد
light	انخرط	ينخرط	حرب	plural=حروب	prep=في	obj=مع	obj=ضد
frame	none/2043	source=nsubj?	content=noun:كلامية
text	خاضت كندا حربا كلامية مع النرويج.
is	nothing
frame	none/2044	source=nsubj?	content=noun:إعلامية
text	شن الحزب الكيني حربا إعلامية على خصومه.
is	nothing
frame	none/2045	source=nsubj?	content=noun:تجارية
text	تخوض اليابان حربا تجارية مع كندا.
is	nothing
frame	none/2046	source=nsubj?	content=noun:فساد
text	شنت البرازيل حربا على الفساد.
is	nothing
frame	none/2047	source=nsubj?	content=noun:مخدرات
text	شنت المكسيك حربا على المخدرات.
is	nothing
frame	none/2048	source=nsubj?	content=noun:إرهاب
text	شنت الهند حربا على الإرهاب.
is	nothing
frame	fights/12	source=nsubj	target=obj	block=noun:إبادة	block=noun:بيولوجية
text	شنت كندا حربا على النرويج.
is	CAN fights NOR
text	الحرب الكينية على أوغندا دامت عاما.
is	KEN fights UGA
text	انتهت الحرب بين بيرو وتشيلي قبل قرون.
is	PER fights CHL
is	CHL fights PER
text	خاضت إثيوبيا وإريتريا حربا طاحنة.
is	ETH fights ERI
is	ERI fights ETH
text	لم تعلن اليابان الحرب على الفلبين.
is	JPN fights PHL negative

predicate	repel
verb	تصدى	يتصدى
noun	تصد	obj=ل
noun	تصدي	obj=ل
light	تصدى	يتصدى	هجوم	plural=هجمات	prep=ل
light	تصدى	يتصدى	توغل	prep=ل
light	صد	يصد	هجوم	plural=هجمات
light	أحبط	يحبط	هجوم	plural=هجمات
frame	none/2049	source=nsubj?	content=noun:أزمة
text	تتصدى كندا للأزمة الاقتصادية.
is	nothing
frame	none/2050	source=nsubj?	content=noun:تحديات
text	تتصدى كينيا للتحديات البيئية.
is	nothing
frame	none/2051	source=nsubj?	content=noun:ظاهرة
text	تتصدى غانا لظاهرة التصحر.
is	nothing
frame	none/2052	source=nsubj?	content=noun:فيروس
text	تصدت نيبال للفيروس بحزم.
is	nothing
frame	none/2053	source=nsubj?	content=noun:جائحة
text	تصدت اليابان للجائحة مبكرا.
is	nothing
frame	none/2054	source=nsubj?	content=noun:فساد
text	تتصدى البرازيل للفساد المالي.
is	nothing
frame	none/2055	source=nsubj?	content=noun:إرهاب
text	يتصدى المغرب للإرهاب بكل السبل.
is	nothing
frame	none/2056	source=nsubj?	content=noun:مشكلة
text	تتصدى الهند لمشكلة الجفاف.
is	nothing
frame	none/2057	source=nsubj?	content=noun:شائعات
text	تصدت الحكومة المكسيكية للشائعات.
is	nothing
frame	fights/13	source=nsubj	target=obl:ل	block=words
text	تصدت القوات الكينية للمسلحين الصوماليين.
is	KEN fights SOM
text	الدفاعات الجوية الهندية تتصدى لطائرات باكستانية.
is	IND fights PAK
frame	opposes/4950	source=nsubj	target=obl:ل
text	تصدى الرئيس الكيني للحكومة الصومالية في خطابه.
is	KEN opposes SOM

predicate	repel_attack
light	صد	يصد	هجوم	plural=هجمات	obj=ل
light	أحبط	يحبط	هجوم	plural=هجمات	obj=ل
light	رد	يرد	هجوم	plural=هجمات	obj=ل
light	أفشل	يفشل	هجوم	plural=هجمات	obj=ل
light	تصدى	يتصدى	هجوم	plural=هجمات	prep=ل	obj=من
light	تصدى	يتصدى	هجوم مضاد	prep=ل	obj=من
light	تصدى	يتصدى	هجوم مسلح	prep=ل	obj=من
light	تصدى	يتصدى	غارة	prep=ل	obj=من
light	تصدى	يتصدى	عدوان	prep=ل	obj=من
light	تصدى	يتصدى	توغل	prep=ل	obj=من
light	تصدى	يتصدى	اعتداء	plural=اعتداءات	prep=ل	obj=من
light	صد	يصد	غارة	obj=ل
light	أحبط	يحبط	غارة	obj=ل
light	رد	يرد	غارة	obj=ل
light	أفشل	يفشل	غارة	obj=ل
light	صد	يصد	عدوان	obj=ل
light	أحبط	يحبط	عدوان	obj=ل
light	رد	يرد	عدوان	obj=ل
light	أفشل	يفشل	عدوان	obj=ل
frame	fights/14	source=nsubj	target=obj
text	صد الجيش الكيني هجوما أوغنديا على الجسر.
is	KEN fights UGA
text	وأحبطت القوات الهندية هجوما لمسلحين نيباليين.
is	IND fights NPL

predicate	invade
verb	غزا	يغزو
verb	اجتاح	يجتاح
noun	غزو	obj=ل
noun	غزوة	plural=غزوات	obj=ل	obj=ضد
noun	اجتياح	obj=ل
noun	عدوان	obj=على	obj=ضد
light	شن	يشن	عدوان	obj=على	obj=ضد
light	ارتكب	يرتكب	عدوان	obj=على	obj=ضد
light	واصل	يواصل	عدوان	obj=على	obj=ضد
light	قاد	يقود	عدوان	obj=على	obj=ضد
light	بدأ	يبدأ	عدوان	obj=على	obj=ضد
light	صعد	يصعد	عدوان	obj=على	obj=ضد
light	جدد	يجدد	عدوان	obj=على	obj=ضد
light	نفذ	ينفذ	عدوان	obj=على	obj=ضد
light	نفذ	ينفذ	غزو	obj=ل
light	بدأ	يبدأ	غزو	obj=ل
light	قاد	يقود	غزو	obj=ل
light	شن	يشن	غزو	obj=ل
light	نفذ	ينفذ	اجتياح	obj=ل
light	بدأ	يبدأ	اجتياح	obj=ل
light	قاد	يقود	اجتياح	obj=ل
light	شن	يشن	اجتياح	obj=ل
frame	none/2058	source=nsubj?	content=noun:فضاء
text	تغزو الهند الفضاء بمركبة جديدة.
is	nothing
frame	none/2059	source=nsubj?	content=noun:أسواق
text	غزت السيارات اليابانية أسواق أوروبا.
is	nothing
frame	none/2060	source=nsubj?	content=noun:قلوب
text	غزا المغني البرازيلي قلوب الشباب.
is	nothing
frame	attacks/12	source=nsubj	target=obj
text	غزت كندا النرويج في خيال الكاتب.
is	CAN attacks NOR
text	القوات الكينية تجتاح أراضي صومالية.
is	KEN attacks SOM
text	الغزو الياباني للفلبين غير مجرى التاريخ.
is	JPN attacks PHL
text	العدوان الهندي على نيبال مدان.
is	IND attacks NPL

predicate	military_operation
light	شن	يشن	عملية	obj=ضد	obj=على
light	نفذ	ينفذ	عملية	obj=ضد	obj=على
light	أطلق	يطلق	عملية	obj=ضد	obj=على
light	بدأ	يبدأ	عملية	obj=ضد	obj=على
light	باشر	يباشر	عملية	obj=ضد	obj=على
light	قام	يقوم	عملية	prep=ب	obj=ضد	obj=على
light	بدأ	يبدأ	عملية	prep=ب	obj=ضد	obj=على
noun	عملية عسكرية	plural=عمليات	obj=ضد	obj=على
noun	عملية برية	obj=ضد	obj=على
light	كثف	يكثف	عملية	obj=ضد	obj=على
light	صعد	يصعد	عملية	obj=ضد	obj=على
light	وسع	يوسع	عملية	obj=ضد	obj=على
light	قاد	يقود	عملية	obj=ضد	obj=على
light	واصل	يواصل	عملية	obj=ضد	obj=على
light	استأنف	يستأنف	عملية	obj=ضد	obj=على
frame	none/2061	source=nsubj?	content=noun:إنقاذ
text	نفذ الجيش الكندي عملية إنقاذ في البحر.
is	nothing
frame	none/2062	source=nsubj?	content=noun:إجلاء
text	نفذت البحرية الهندية عملية إجلاء واسعة.
is	nothing
frame	none/2063	source=nsubj?	content=noun:إغاثة
text	بدأت اليابان عملية إغاثة في الجزر.
is	nothing
frame	none/2064	source=nsubj?	content=noun:جراحية
text	نفذ أطباء كينيون عملية جراحية نادرة.
is	nothing
frame	none/2065	source=nsubj?	content=noun:سلام
text	أطلقت النرويج عملية سلام جديدة.
is	nothing
frame	none/2066	source=nsubj?	content=noun:تهريب
text	نفذ مهربون بيروفيون عملية تهريب.
is	nothing
frame	none/2067	source=nsubj?	content=noun:إصلاح
text	بدأت غانا عملية إصلاح طويلة.
is	nothing
frame	attacks/13	source=nsubj	target=obl:ضد	block=noun:انتحارية
text	نفذت القوات الكينية عملية عسكرية ضد المسلحين الصوماليين.
is	KEN attacks SOM
frame	attacks/14	source=nsubj	target=obl:على	block=noun:انتحارية
text	شن الجيش الهندي عملية برية على القوات النيبالية.
is	IND attacks NPL
frame	attacks/15	source=nsubj	target=obl:في	content=noun:عسكرية
text	بدأ الجيش الكندي عملية عسكرية في النرويج.
is	CAN attacks NOR
text	كثفت القوات الكندية عملياتها ضد المسلحين النرويجيين.
is	CAN attacks NOR

predicate	military_campaign
light	شن	يشن	حملة	obj=على	obj=ضد
light	أطلق	يطلق	حملة	obj=على	obj=ضد
light	قاد	يقود	حملة	obj=على	obj=ضد
light	بدأ	يبدأ	حملة	obj=على	obj=ضد
light	واصل	يواصل	حملة	obj=على	obj=ضد
light	كثف	يكثف	حملة	obj=على	obj=ضد
light	نفذ	ينفذ	حملة	obj=على	obj=ضد
light	استأنف	يستأنف	حملة	obj=على	obj=ضد
light	صعد	يصعد	حملة	obj=على	obj=ضد
noun	حملة عسكرية	plural=حملات	obj=على	obj=ضد
noun	حملة جوية	obj=على	obj=ضد
frame	attacks/16	source=nsubj	target=obj	content=noun:عسكرية
text	شنت كندا حملة عسكرية على النرويج.
is	CAN attacks NOR
frame	bombs_from_air/3	source=nsubj	target=obj	content=noun:جوية
text	شن الطيران الهندي حملة جوية على نيبال.
is	IND bombs_from_air NPL

predicate	intervene_by_force
noun	تدخل عسكري	plural=تدخلات	obj=في	obj=ضد
frame	attacks/17	source=nsubj	target=obj
text	التدخل العسكري الكيني في الصومال مستمر منذ سنوات.
is	KEN attacks SOM

# Ground that one side gains in a war is lost by the other.
predicate	gain_ground
verb	أحرز	يحرز
verb	حقق	يحقق
frame	attacks/9821	source=nsubj	target=obl:على_حساب!	content=obj:تقدما	content=noun:عسكريا
text	أحرزت القوات الكينية تقدما عسكريا على حساب حركة الشباب.
is	KEN attacks SHABAAB
frame	attacks/9822	source=nsubj	content=obj:تقدما	content=noun:عسكريا
text	أحرزت القوات الكينية تقدما عسكريا في الجنوب.
is	KEN attacks -
frame	attacks/9823	source=nsubj	target=obl:على_حساب!	content=obj:تقدما	content=noun:ميدانيا
text	أحرزت القوات الكينية تقدما ميدانيا على حساب حركة الشباب.
is	KEN attacks SHABAAB
frame	attacks/9824	source=nsubj	content=obj:تقدما	content=noun:ميدانيا
text	أحرزت القوات الكينية تقدما ميدانيا في الجنوب.
is	KEN attacks -
text	حققت كينيا تقدما كبيرا في التعليم.
is	nothing

# Supply lines are cut by those who besiege.
predicate	cut_supply_lines
light	قطع	يقطع	خط إمداد	plural=خطوط إمداد	obj=عن	obj=ل
light	قطع	يقطع	طريق إمداد	plural=طرق إمداد	obj=عن	obj=ل
frame	blockades/22000	source=nsubj	target=obj	block=noun:غاز	block=noun:نفط	block=noun:كهرباء
text	قطع الجيش الكندي خطوط إمداد الجيش النيبالي.
is	CAN blockades NPL
text	قطعت القوات الكينية طرق الإمداد عن حركة الشباب.
is	KEN blockades SHABAAB

predicate	gain_from
verb	أحرز	يحرز
verb	حقق	يحقق
frame	attacks/22000	source=nsubj	target=obl:على_حساب!	content=obj:تقدما	block=words
text	أحرزت القوات الكينية تقدما في الجنوب على حساب حركة الشباب.
is	KEN attacks SHABAAB
text	حقق الوزير الكيني تقدما على حساب أوغندا.
is	nothing

predicate	suffer_attack
light	تعرض	يتعرض	هجوم	plural=هجمات	prep=ل	obj=من
light	تعرض	يتعرض	هجمة	plural=هجمات	prep=ل	obj=من
light	تعرض	يتعرض	هجمة	plural=هجمات	prep=إلى	obj=من
light	تعرض	يتعرض	قصف	prep=ل	obj=من
light	تعرض	يتعرض	غارة	prep=ل	obj=من
light	تعرض	يتعرض	غارة	prep=إلى	obj=من
light	تعرض	يتعرض	ضربة	prep=ل	obj=من
light	تعرض	يتعرض	ضربة	prep=إلى	obj=من
light	تعرض	يتعرض	عدوان	prep=ل	obj=من
light	تعرض	يتعرض	غزو	prep=ل	obj=من
light	تعرض	يتعرض	غزو	prep=إلى	obj=من
light	تعرض	يتعرض	إطلاق نار	prep=ل	obj=من
light	تعرض	يتعرض	إطلاق نار	prep=إلى	obj=من
light	تعرض	يتعرض	كمين	plural=كمائن	prep=ل	obj=من
light	تعرض	يتعرض	كمين	plural=كمائن	prep=إلى	obj=من
light	تعرض	يتعرض	إطلاق النار	prep=ل	obj=من
light	تعرض	يتعرض	إطلاق النار	prep=إلى	obj=من
light	تلقى	يتلقى	هجوم	plural=هجمات	obj=من
light	واجه	يواجه	هجوم	plural=هجمات	obj=من
light	تلقى	يتلقى	ضربة	obj=من
light	واجه	يواجه	ضربة	obj=من
light	تلقى	يتلقى	قصف	obj=من
light	واجه	يواجه	قصف	obj=من
light	تلقى	يتلقى	غارة	obj=من
light	واجه	يواجه	غارة	obj=من
light	تلقى	يتلقى	عدوان	obj=من
light	واجه	يواجه	عدوان	obj=من
light	تعرض	يتعرض	هجوم	plural=هجمات	prep=إلى	obj=من
light	تعرض	يتعرض	عدوان	prep=إلى	obj=من
light	تعرض	يتعرض	قصف	prep=إلى	obj=من
light	تعرض	يتعرض	اجتياح	prep=ل	obj=من
light	تعرض	يتعرض	اجتياح	prep=إلى	obj=من
light	تعرض	يتعرض	استهداف	plural=استهدافات	prep=ل	obj=من
light	تعرض	يتعرض	استهداف	plural=استهدافات	prep=إلى	obj=من
light	تعرض	يتعرض	توغل	prep=ل	obj=من
light	تعرض	يتعرض	توغل	prep=إلى	obj=من
light	عانى	يعاني	عدوان	prep=من	obj=من
light	عانى	يعاني	قصف	prep=من	obj=من
frame	attacks/18	target=nsubj	source=obj
text	تعرضت القوات الكندية لهجوم من مسلحين نرويجيين.
is	NOR attacks CAN
text	تعرضت كينيا أمس لغارة أوغندية جديدة.
is	UGA attacks KEN
text	قرية نيبالية تتعرض لقصف من الجيش الهندي.
is	IND attacks NPL
frame	attacks/19	target=nsubj	source=obl:من
text	تعرضت سفينة بيروفية لقصف عنيف من البحرية التشيلية.
is	CHL attacks PER
text	تعرضت كينيا لاجتياح أوغندي.
is	UGA attacks KEN

predicate	occupy
verb	احتل	يحتل
verb	استعمر	يستعمر
noun	احتلال	obj=ل
frame	none/2068	source=nsubj?	content=noun:مركز
text	احتلت كندا المركز الأول في الترتيب.
is	nothing
frame	none/2069	source=nsubj?	content=noun:مرتبة
text	تحتل النرويج المرتبة الثانية عالميا.
is	nothing
frame	none/2070	source=nsubj?	content=noun:مكانة
text	يحتل المغرب مكانة خاصة في القارة.
is	nothing
frame	none/2071	source=nsubj?	content=noun:مكانا
text	احتلت اليابان مكانا مرموقا بين الأمم.
is	nothing
frame	none/2072	source=nsubj?	content=noun:صدارة
text	تحتل البرازيل صدارة المنتجين.
is	nothing
frame	none/2073	source=nsubj?	content=noun:موقعا
text	تحتل كينيا موقعا متقدما في السياحة.
is	nothing
frame	none/2074	source=nsubj?	content=noun:مقعدين
text	احتل الحزب الهندي مقعدين في المجلس.
is	nothing
frame	none/2075	source=nsubj?	content=noun:مقعدا
text	احتل الحزب النيبالي مقعدا وحيدا.
is	nothing
frame	none/2076	source=nsubj?	content=noun:رتبة
text	احتلت تشيلي الرتبة الثالثة.
is	nothing
frame	none/7040	source=nsubj?	content=noun:مراكز
text	احتلت اليابان المراكز الثلاثة الأولى.
is	nothing
frame	none/7041	source=nsubj?	content=noun:مراتب
text	احتلت كينيا المراتب الأولى في السباق.
is	nothing
frame	none/7042	source=nsubj?	content=noun:صدارة
text	احتلت كندا الصدارة في الصيد.
is	nothing
frame	none/88106	source=nsubj?	content=noun:منصب
text	ويحتل الوزير الكيني منصبا في الاتحاد.
is	nothing
frame	none/88101	source=nsubj?	content=noun:ترتيب
text	تحتل كينيا الترتيب الثالث بين المصدرين.
is	nothing
frame	none/88102	source=nsubj?	content=noun:موقع	content=noun:متقدم
text	تحتل كينيا الموقع المتقدم بين المصدرين.
is	nothing
frame	none/2077	source=nsubj?	content=noun:صفحات
text	احتل الخبر البيروفي صفحات الجرائد.
is	nothing
frame	occupies/1	source=nsubj	target=obj
text	احتلت القوات الكينية بلدات صومالية.
is	KEN occupies SOM
text	الاحتلال الهندي لنيبال انتهى.
is	IND occupies NPL
text	كانت اليابان تحتل الفلبين.
is	JPN occupies PHL
text	احتلت البلدة البوليفية من قبل القوات البيروفية.
is	PER occupies BOL
text	استعمرت اليابان الفلبين.
is	JPN occupies PHL

predicate	retake_control
light	استعاد	يستعيد	سيطرة
light	استرد	يسترد	سيطرة
light	انتزع	ينتزع	سيطرة
frame	occupies/9850	source=nsubj	target=obl:من!	content=obl:على
text	استعاد الجيش الكيني السيطرة على البلدة من أوغندا.
is	KEN.MIL occupies UGA
text	وانتزعت القوات الهندية السيطرة على الجسر من أيدي الجيش النيبالي.
is	IND.MIL occupies NPL.MIL

predicate	take_control
verb	سيطر	يسيطر
noun	سيطرة	obj=على
light	فرض	يفرض	سيطرة	obj=على
light	بسط	يبسط	سيطرة	obj=على
light	أحكم	يحكم	سيطرة	obj=على
light	استعاد	يستعيد	سيطرة	obj=على
light	شدد	يشدد	سيطرة	obj=على
light	بسط	يبسط	نفوذ	obj=على	obj=في
light	أحكم	يحكم	قبضة	obj=على
light	شدد	يشدد	قبضة	obj=على
light	فرض	يفرض	قبضة	obj=على
frame	none/7030	source=nsubj?	content=noun:مصير
text	سيطرة الشعب الكيني على مصيره ضرورية.
is	nothing
frame	none/7031	source=nsubj?	content=noun:نفس
text	سيطرت كندا على نفسها.
is	nothing
frame	none/7032	source=nsubj?	content=noun:أسعار
text	سيطرت كينيا على أسعار الخبز.
is	nothing
frame	none/7033	source=nsubj?	content=noun:تضخم
text	سيطرت غانا على التضخم.
is	nothing
frame	none/7034	source=nsubj?	content=noun:موقف
text	سيطرت الشرطة الكندية على الموقف.
is	nothing
frame	none/7035	source=nsubj?	content=noun:تسرب
text	سيطرت اليابان على التسرب.
is	nothing
frame	none/7036	source=nsubj?	content=noun:مشاعر
text	سيطر الوزير الهندي على مشاعره.
is	nothing
frame	none/2078	source=nsubj?	content=noun:حريق
text	سيطر رجال الإطفاء الكنديون على الحريق.
is	nothing
frame	none/2079	source=nsubj?	content=noun:حرائق
text	سيطرت البرازيل على حرائق الغابات.
is	nothing
frame	none/2080	source=nsubj?	content=noun:وضع
text	سيطرت الشرطة الهندية على الوضع.
is	nothing
frame	none/2081	source=nsubj?	content=noun:سوق
text	تسيطر اليابان على سوق السيارات.
is	nothing
frame	none/2082	source=nsubj?	content=noun:أسواق
text	سيطرت كينيا على أسواق الزهور.
is	nothing
frame	none/2083	source=nsubj?	content=noun:فيروس
text	سيطرت النرويج على الفيروس.
is	nothing
frame	none/2084	source=nsubj?	content=noun:وباء
text	سيطرت غانا على الوباء.
is	nothing
frame	none/88110	source=nsubj?	content=noun:قطاع
text	تسيطر الشركة الكينية على قطاع النقل.
is	nothing
frame	none/88111	source=nsubj?	content=noun:اقتصاد
text	يسيطر الحزب الكيني على اقتصاد البلاد.
is	nothing
frame	none/88112	source=nsubj?	content=noun:مشهد
text	تسيطر الحركة الكينية على المشهد السياسي.
is	nothing
frame	none/88113	source=nsubj?	content=noun:مفاصل
text	يسيطر الحزب الغاني على مفاصل الدولة.
is	nothing
frame	none/88114	source=nsubj?	content=noun:دواليب
text	يسيطر الحزب الغاني على دواليب الحكم.
is	nothing
frame	none/88115	source=nsubj?	content=noun:إعلام
text	تسيطر الحكومة الكينية على الإعلام.
is	nothing
frame	none/2085	source=nsubj?	content=noun:برلمان
text	يسيطر الحزب المكسيكي على البرلمان.
is	nothing
frame	none/2086	source=nsubj?	content=noun:تضخم
text	سيطرت تشيلي على التضخم.
is	nothing
frame	occupies/2	source=nsubj	target=obl:على
text	سيطر الجيش الكيني على مدينة صومالية.
is	KEN occupies SOM
text	تسيطر القوات الهندية على أراض نيبالية.
is	IND occupies NPL
text	السيطرة الإثيوبية على إريتريا انتهت.
is	ETH occupies ERI
frame	occupies/3	source=nsubj	target=obj
text	بسطت البيرو سيطرتها على أراض بوليفية.
is	PER occupies BOL

predicate	incursion
verb	توغل	يتوغل
noun	توغل	plural=توغلات	obj=في	obj=داخل
light	نفذ	ينفذ	توغل	obj=في	obj=داخل
light	شن	يشن	توغل	obj=في	obj=داخل
light	بدأ	يبدأ	توغل	obj=في	obj=داخل
frame	occupies/4	source=nsubj	target=obl:في
text	توغلت دبابات كندية في الأراضي النرويجية.
is	CAN occupies NOR
frame	occupies/5	source=nsubj	target=obl:داخل
text	توغل الجيش الكيني داخل الأراضي الصومالية.
is	KEN occupies SOM
frame	occupies/6	source=nsubj	target=obj
text	نفذت القوات الهندية توغلا في نيبال.
is	IND occupies NPL

predicate	advance_on
verb	زحف	يزحف
noun	زحف	obj=على	obj=نحو	obj=إلى
frame	attacks/20	source=nsubj	target=obl:على
text	زحف الجيش الكيني على البلدات الصومالية.
is	KEN attacks SOM
frame	attacks/21	source=nsubj	target=obl:نحو
text	زحفت القوات الهندية نحو نيبال.
is	IND attacks NPL
text	واصلت القوات الهندية زحفها نحو نيبال.
is	IND attacks NPL

predicate	annexation
noun	ضم	obj=ل
frame	occupies/7	source=nsubj	target=obl:ل	block=obl:ل:مهاجم	block=obl:ل:لاعب	block=obl:ل:مدافع	block=obl:ل:حارس	block=obl:ل:نجم
text	رفض ضم كندا للأراضي النرويجية.
is	CAN occupies NOR

predicate	enter_with_troops
verb	دخل	يدخل
frame	occupies/6220	source=nsubj	target=obj!	content=nsubj:جيش
text	دخل الجيش الكيني الصومال عام 2011.
is	KEN occupies SOM
frame	occupies/6221	source=nsubj	target=obj!	content=nsubj:قوات	block=nsubj:سلام
text	دخلت القوات الأوغندية بلدة رواندية.
is	UGA occupies RWA
frame	occupies/6222	source=nsubj	target=obl:إلى!	content=nsubj:جيش
text	دخل الجيش الكيني أمس إلى الأراضي الصومالية.
is	KEN occupies SOM
frame	occupies/6223	source=nsubj	target=obl:إلى!	content=nsubj:قوات	block=nsubj:سلام
text	دخلت قوات أوغندية إلى رواندا.
is	UGA occupies RWA
text	دخلت قوات حفظ السلام إلى رواندا.
is	nothing

predicate	besiege
verb	حاصر	يحاصر
verb	طوق	يطوق
light	أطبق	يطبق	حصار	obj=على	obj=حول
noun	حصار	plural=حصارات	obj=على	obj=ل
noun	محاصرة	obj=ل
noun	تطويق	obj=ل
light	فرض	يفرض	حصار	obj=على	obj=حول
light	ضرب	يضرب	حصار	obj=على	obj=حول
light	شدد	يشدد	حصار	obj=على	obj=حول	obj=ل
light	أحكم	يحكم	حصار	obj=على	obj=حول	obj=ل
light	واصل	يواصل	حصار	obj=على	obj=حول	obj=ل
light	فرض	يفرض	طوق	obj=على	obj=حول
light	ضرب	يضرب	طوق	obj=على	obj=حول
light	شدد	يشدد	طوق	obj=على	obj=حول
light	أحكم	يحكم	طوق	obj=على	obj=حول
light	واصل	يواصل	طوق	obj=على	obj=حول
frame	none/3301	source=nsubj	content=obl:من:سرية
text	فرضت الشركة الكندية طوقا من السرية على المشروع.
is	nothing
frame	none/3302	source=nsubj	content=obl:من:كتمان
text	فرضت الحكومة الكينية طوقا من الكتمان على المحادثات.
is	nothing
frame	none/3303	source=nsubj	content=obl:من:صمت
text	ضربت الحكومة الكينية طوقا من الصمت على المشروع.
is	nothing
frame	none/3304	source=nsubj	content=obl:من:تكتم
text	فرضت الحكومة الكينية طوقا من التكتم على المشروع.
is	nothing
frame	none/6251	source=nsubj	content=noun:أزمة
text	طوق الوزير الكيني الأزمة مع الصومال.
is	nothing
frame	none/6252	source=nsubj	content=noun:خلاف
text	طوق الوزير الكيني الخلاف مع الصومال.
is	nothing
frame	blockades/1	source=nsubj	target=obj	block=noun:تجاريا	block=noun:اقتصاديا	block=noun:تجاري	block=noun:اقتصادي	block=noun:ماليا	block=noun:دبلوماسيا
text	حاصرت القوات الكندية بلدة نرويجية.
is	CAN blockades NOR
text	الحصار الكيني على الصومال يدخل عامه الثاني.
is	KEN blockades SOM
text	فرضت البحرية الهندية حصارا بحريا على سريلانكا.
is	IND blockades LKA
text	وما زال الجيش البيروفي يحاصر القوات البوليفية.
is	PER blockades BOL
text	يواصل الجيش الكندي حصاره لمدينة نرويجية.
is	CAN blockades NOR
text	أطبقت القوات الكينية الحصار على بلدة أوغندية.
is	KEN blockades UGA

predicate	destroy
verb	دمر	يدمر
verb	خرب	يخرب
verb	أغرق	يغرق
verb	سحق	يسحق
verb	نسف	ينسف
verb	أحرق	يحرق
verb	أعطب	يعطب
noun	تدمير	obj=ل
noun	تخريب	obj=ل
noun	إغراق	obj=ل
noun	نسف	obj=ل
noun	إعطاب	obj=ل
noun	إحراق	obj=ل
noun	إضرام	obj=ل
frame	none/2087	source=nsubj?	content=noun:أسواق
text	أغرقت اليابان أسواق كندا بالسيارات.
is	nothing
frame	none/2088	source=nsubj?	content=noun:سوق
text	أغرقت الهند السوق بالأرز.
is	nothing
frame	none/2089	source=nsubj?	content=noun:جهود
text	نسفت كندا جهود الوساطة.
is	nothing
frame	none/2090	source=nsubj?	content=noun:اتفاق
text	نسفت كينيا اتفاق الشراكة.
is	nothing
frame	none/2091	source=nsubj?	content=noun:هدنة
text	نسفت بيرو الهدنة الهشة.
is	nothing
frame	none/2092	source=nsubj?	content=noun:فرص
text	نسفت غانا فرص التسوية.
is	nothing
frame	none/2093	source=nsubj?	content=noun:بيئة
text	دمرت الشركة البرازيلية البيئة.
is	nothing
frame	none/2094	source=nsubj?	content=noun:منافسه
text	سحق البطل الهندي منافسه.
is	nothing
frame	attacks/22	source=nsubj	target=obj
text	دمر الطيران الكيني دبابتين أوغنديتين.
is	KEN attacks UGA
text	أغرقت البحرية التشيلية زورقا بيروفيا.
is	CHL attacks PER
text	نسف الجيش الهندي جسورا نيبالية.
is	IND attacks NPL
text	أعطب الجيش الكيني دبابة أوغندية.
is	KEN attacks UGA

predicate	shoot_down
verb	أسقط	يسقط
noun	إسقاط	obj=ل
frame	attacks/23	source=nsubj	target=obj	content=noun:طائرة
text	أسقطت الدفاعات الجوية الكندية طائرة نرويجية.
is	CAN attacks NOR
frame	attacks/24	source=nsubj	target=obj	content=noun:طائرات
text	أسقطت كينيا ثلاث طائرات أوغندية.
is	KEN attacks UGA
frame	attacks/25	source=nsubj	target=obj	content=noun:طائرتين
text	أسقط الجيش البرازيلي طائرتين بيروفيتين.
is	BRA attacks PER
frame	attacks/26	source=nsubj	target=obj	content=noun:مروحية
text	أسقط مسلحون نيباليون مروحية هندية.
is	NPL attacks IND
frame	attacks/27	source=nsubj	target=obj	content=noun:مقاتلة
text	أسقطت اليابان مقاتلة فلبينية.
is	JPN attacks PHL
frame	attacks/28	source=nsubj	target=obj	content=noun:صاروخا
text	أسقطت فنلندا صاروخا سويديا.
is	FIN attacks SWE
frame	attacks/9870	source=nsubj	target=obj	content=noun:صاروخين
text	أسقطت فنلندا صاروخين سويديين.
is	FIN attacks SWE
frame	attacks/9871	source=nsubj	target=obj	content=noun:صواريخ
text	أسقطت فنلندا ثلاثة صواريخ سويدية.
is	FIN attacks SWE
frame	attacks/9872	source=nsubj	target=obj	content=noun:مسيرة
text	أسقط الجيش الكيني مسيرة أوغندية.
is	KEN attacks UGA
frame	attacks/9873	source=nsubj	target=obj	content=noun:مسيرات
text	أسقطت كندا أربع مسيرات نرويجية.
is	CAN attacks NOR
frame	attacks/9874	source=nsubj	target=obj	content=noun:مسيرتين
text	أسقطت كندا مسيرتين نرويجيتين.
is	CAN attacks NOR
frame	attacks/9875	source=nsubj	target=obj	content=noun:مروحيات
text	أسقط الثوار الكينيون مروحيات أوغندية.
is	KEN attacks UGA
frame	attacks/9876	source=nsubj	target=obj	content=noun:مروحيتين
text	أسقطت غانا مروحيتين كينيتين.
is	GHA attacks KEN
frame	attacks/9877	source=nsubj	target=obj	content=noun:مقاتلات
text	أسقطت اليابان ثلاث مقاتلات فلبينية.
is	JPN attacks PHL
frame	attacks/9878	source=nsubj	target=obj	content=noun:مقاتلتين
text	أسقطت اليابان مقاتلتين فلبينيتين.
is	JPN attacks PHL
frame	attacks/9880	source=nsubj	target=obj	content=noun:منطاد
text	أسقطت كندا منطاد تجسس هنديا.
is	CAN attacks IND
noun	إسقاط طائرة	obj=ل
noun	إسقاط طائرات	obj=ل

predicate	violate_ceasefire
verb	انتهك	ينتهك
verb	خرق	يخرق
verb	نقض	ينقض
verb	نكث	ينكث
verb	كسر	يكسر
verb	أخل	يخل
verb	خالف	يخالف
verb	اخترق	يخترق
noun	انتهاك	plural=انتهاكات	obj=ل
noun	خرق	plural=خروقات	plural=خروق	obj=ل
noun	نقض
noun	إخلال	obj=ب
frame	violates_ceasefire/1	source=nsubj	content=noun:هدنة	target=obl:مع?
text	خرقت القوات الكندية الهدنة مع النرويج.
is	CAN violates_ceasefire NOR
text	الخرق الكيني للهدنة خطير.
is	KEN violates_ceasefire -
frame	violates_ceasefire/2	source=nsubj	content=noun:وقف	target=obl:مع?
text	انتهك الجيش الهندي وقف إطلاق النار فجرا.
is	IND violates_ceasefire -
text	لم تنتهك بيرو وقف إطلاق النار.
is	PER violates_ceasefire - negative
light	ارتكب	يرتكب	خرق
light	ارتكب	يرتكب	انتهاك
text	نكث الجيش الكيني الهدنة مع أوغندا.
is	KEN violates_ceasefire UGA
text	أخلت الهند بالهدنة.
is	IND violates_ceasefire -

# Two persons fight in words: the engine gives them no battles.
predicate	attack_in_words
verb	هاجم	يهاجم
noun	هجوم	plural=هجمات	obj=على	obj=ضد
light	شن	يشن	هجوم	plural=هجمات	obj=على	obj=ضد
light	وجه	يوجه	هجوم	plural=هجمات	obj=على	obj=إلى	obj=ل
frame	criticizes/11	source=nsubj	target=obj	content=words	block=noun:كيميائيا	block=noun:كيماويا
text	هاجم فلاديمير بوتين إيمانويل ماكرون بشدة.
is	RUS criticizes FRA
text	هاجم وزير النقل الكيني سياسة الحكومة الأوغندية.
is	KEN.GOV criticizes UGA.GOV
text	شنت الصحف الكينية هجوما على تصريحات الرئيس التنزاني.
is	KEN.MED criticizes TZA.GOV.HOS

predicate	retake
verb	استعاد	يستعيد
verb	انتزع	ينتزع
verb	استرد	يسترد
verb	استرجع	يسترجع
verb	حرر	يحرر
verb	افتك	يفتك
verb	استخلص	يستخلص
noun	استعادة	obj=ل
noun	تحرير	obj=ل
noun	استرداد	obj=ل
frame	occupies/41	source=nsubj	target=obl:من	content=noun:مدينة
text	استعاد الجيش الكيني المدينة من أوغندا.
is	KEN.MIL occupies UGA
frame	occupies/42	source=nsubj	target=obl:من	content=noun:مواقع
text	وانتزعت القوات الهندية مواقع من نيبال.
is	IND.MIL occupies NPL
frame	occupies/43	source=nsubj	target=obl:من	content=noun:بلدة
text	استرد الجيش المغربي البلدة من مالي.
is	MAR.MIL occupies MLI
frame	occupies/44	source=nsubj	target=obl:من	content=noun:منطقة
text	استعادت القوات الكندية المنطقة من النرويج.
is	CAN.MIL occupies NOR
frame	occupies/9830	source=nsubj	target=obl:من!	content=obj:قرية
text	انتزع الجيش الكيني القرية من أوغندا.
is	KEN.MIL occupies UGA
frame	occupies/9831	source=nsubj	target=obl:من!	content=obj:قرى
text	انتزع الجيش الكيني القرى من أوغندا.
is	KEN.MIL occupies UGA
frame	occupies/9832	source=nsubj	target=obl:من!	content=obj:بلدات
text	انتزع الجيش الكيني البلدات من أوغندا.
is	KEN.MIL occupies UGA
frame	occupies/9833	source=nsubj	target=obl:من!	content=obj:مدن
text	انتزع الجيش الكيني المدن من أوغندا.
is	KEN.MIL occupies UGA
frame	occupies/9834	source=nsubj	target=obl:من!	content=obj:حي
text	انتزع الجيش الكيني الحي من أوغندا.
is	KEN.MIL occupies UGA
frame	occupies/9835	source=nsubj	target=obl:من!	content=obj:أحياء
text	انتزع الجيش الكيني الأحياء من أوغندا.
is	KEN.MIL occupies UGA
frame	occupies/9836	source=nsubj	target=obl:من!	content=obj:مناطق
text	انتزع الجيش الكيني المناطق من أوغندا.
is	KEN.MIL occupies UGA
frame	occupies/9837	source=nsubj	target=obl:من!	content=obj:ميناء
text	انتزع الجيش الكيني الميناء من أوغندا.
is	KEN.MIL occupies UGA
frame	occupies/9838	source=nsubj	target=obl:من!	content=obj:مطار
text	انتزع الجيش الكيني المطار من أوغندا.
is	KEN.MIL occupies UGA
frame	occupies/5640	source=nsubj	target=obl:من!	content=obj:ناحية
text	استعاد الجيش الكيني الناحية من المسلحين الأوغنديين.
is	KEN.MIL occupies UGA
frame	occupies/5641	source=nsubj	target=obl:من!	content=obj:قضاء
text	استعاد الجيش الكيني القضاء من المسلحين الأوغنديين.
is	KEN.MIL occupies UGA
frame	occupies/5642	source=nsubj	target=obl:من!	content=obj:معبر
text	استعاد الجيش الكيني المعبر من المسلحين الأوغنديين.
is	KEN.MIL occupies UGA
frame	occupies/5643	source=nsubj	target=obl:من!	content=obj:قاعدة
text	استعاد الجيش الكيني القاعدة العسكرية من المسلحين الأوغنديين.
is	KEN.MIL occupies UGA
frame	occupies/5644	source=nsubj	content=obj:مدينة	content=nsubj:قوات
text	حررت القوات الكينية المدينة صباحا.
is	KEN.MIL occupies -
frame	occupies/5645	source=nsubj	content=obj:بلدة	content=nsubj:قوات
text	حررت القوات الكينية البلدة صباحا.
is	KEN.MIL occupies -
frame	occupies/5646	source=nsubj	content=obj:قرية	content=nsubj:قوات
text	حررت القوات الكينية القرية صباحا.
is	KEN.MIL occupies -
frame	occupies/5647	source=nsubj	content=obj:قرى	content=nsubj:قوات
text	حررت القوات الكينية القرى صباحا.
is	KEN.MIL occupies -
frame	occupies/5648	source=nsubj	content=obj:منطقة	content=nsubj:قوات
text	حررت القوات الكينية المنطقة صباحا.
is	KEN.MIL occupies -
frame	occupies/5649	source=nsubj	content=obj:حي	content=nsubj:قوات
text	حررت القوات الكينية الحي صباحا.
is	KEN.MIL occupies -
frame	occupies/5650	source=nsubj	content=obj:مدينة	content=nsubj:جيش
text	حرر الجيش الكيني المدينة صباحا.
is	KEN.MIL occupies -
frame	occupies/5651	source=nsubj	content=obj:بلدة	content=nsubj:جيش
text	حرر الجيش الكيني البلدة صباحا.
is	KEN.MIL occupies -
frame	occupies/5652	source=nsubj	content=obj:قرية	content=nsubj:جيش
text	حرر الجيش الكيني القرية صباحا.
is	KEN.MIL occupies -
frame	occupies/5653	source=nsubj	content=obj:قرى	content=nsubj:جيش
text	حرر الجيش الكيني القرى صباحا.
is	KEN.MIL occupies -
frame	occupies/5654	source=nsubj	content=obj:منطقة	content=nsubj:جيش
text	حرر الجيش الكيني المنطقة صباحا.
is	KEN.MIL occupies -
frame	occupies/5655	source=nsubj	content=obj:حي	content=nsubj:جيش
text	حرر الجيش الكيني الحي صباحا.
is	KEN.MIL occupies -
text	استعادت كندا الكأس من النرويج.
is	nothing
text	حرر الجيش الهندي البلدة من نيبال.
is	IND occupies NPL
text	بدأ الجيش الكندي تحرير المدينة من النرويج.
is	CAN occupies NOR

# The noose or the siege is what is closed; lips and jaws are closed too.
predicate	tighten_siege
verb	أطبق	يطبق
frame	blockades/9500	source=nsubj	target=obl:على!	content=noun:حصار
text	أطبقت القوات الكينية الحصار على المسلحين الأوغنديين.
is	KEN blockades UGA
frame	blockades/9501	source=nsubj	target=obl:على!	content=noun:خناق
text	أطبق الجيش الهندي الخناق على المتمردين النيباليين.
is	IND blockades NPL

predicate	wreak_havoc
verb	عاث	يعيث
frame	attacks/9500	source=nsubj	target=obl:في!	content=noun:فسادا
text	عاث المسلحون الأوغنديون فسادا في كينيا.
is	UGA attacks KEN

# Armed men driven out of a place: "cleansed the town of the fighters".
predicate	clear_of
noun	تطهير
frame	attacks/9805	source=nsubj	target=obl:من!
text	يعتزم الجيش الكيني تطهير البلدة من المسلحين الصوماليين.
is	KEN attacks SOM
text	يعتزم الوزير الكيني تطهير الوزارة من الفاسدين.
is	KEN intends -

predicate	mine
verb	لغم	يلغم
noun	تلغيم	obj=ل
frame	attacks/9807	source=nsubj	target=obj!
text	يلغم المتمردون الصوماليون الأراضي الكينية.
is	SOM attacks KEN

# Losses that are inflicted.
predicate	inflict_losses
light	أوقع	يوقع	خسارة	plural=خسائر	obj=ب	obj=في	obj=بين
light	ألحق	يلحق	خسارة	plural=خسائر	obj=ب
light	أنزل	ينزل	خسارة	plural=خسائر	obj=ب
light	ألحق	يلحق	هزيمة	plural=هزائم	obj=ب
light	أنزل	ينزل	هزيمة	plural=هزائم	obj=ب
frame	attacks/9808	source=nsubj	target=obj!	block=words
text	أوقع الجيش الكيني خسائر فادحة بالمتمردين الصوماليين.
is	KEN attacks SOM

# A town that changes hands: "fell into the hands of the rebels".
predicate	fall_into_hands
verb	سقط	يسقط
frame	occupies/9809	source=obl:بأيدي	target=nsubj?
text	سقطت بلدة كينية بأيدي المتمردين الصوماليين.
is	SOM occupies KEN
text	سقطت المدينة الكينية في قبضة المتمردين الصوماليين.
is	SOM occupies KEN

predicate	take_from_hands
verb	استعاد	يستعيد
verb	استرد	يسترد
frame	occupies/9400	source=nsubj	target=obl:من	content=obl:من:أيدي
text	استعاد الجيش الكيني التلال من أيدي القوات النيبالية.
is	KEN occupies NPL
frame	occupies/9401	source=nsubj	target=obl:من	content=obl:من:يد
text	استعادت القوات الهندية التلال من يد الجيش النيبالي.
is	IND occupies NPL
frame	occupies/9402	source=nsubj	target=obl:من	content=obl:من:قبضة
text	واسترد الجيش الكندي القرى من قبضة القوات النرويجية.
is	CAN occupies NOR
frame	occupies/9403	source=nsubj	target=obl:من	content=obl:من:سيطرة
text	استعاد الجيش الكيني القرى من سيطرة القوات الأوغندية.
is	KEN occupies UGA

predicate	answer_attack
verb	رد	يرد
verb	تصدى	يتصدى
noun	رد
noun	تصد
frame	fights/71000	source=nsubj	target=obl:على!	content=obl:على:قصف	block=words	block=obl:ب:بيان
text	رد جيش النرويج على القصف الهندي.
is	NOR fights IND
frame	fights/71001	source=nsubj	target=obl:على!	content=obl:على:هجوم	block=words	block=obl:ب:بيان
text	رد جيش تشيلي على الهجوم الغاني.
is	CHL fights GHA
frame	fights/71002	source=nsubj	target=obl:على!	content=obl:على:هجمات	block=words	block=obl:ب:بيان
text	رد جيش اليابان على الهجمات الروسية.
is	JPN fights RUS
frame	fights/71003	source=nsubj	target=obl:على!	content=obl:على:غارات	block=words	block=obl:ب:بيان
text	رد جيش أوغندا على الغارات البلجيكية.
is	UGA fights BEL
frame	fights/71004	source=nsubj	target=obl:على!	content=obl:على:عدوان	block=words	block=obl:ب:بيان
text	رد جيش البرازيل على العدوان التركي.
is	BRA fights TUR
frame	fights/71005	source=nsubj	target=obl:على!	content=obl:على:اعتداء	block=words	block=obl:ب:بيان
text	رد جيش كندا على الاعتداء الكوبي.
is	CAN fights CUB
frame	fights/71006	source=nsubj	target=obl:على!	content=obl:على:اعتداءات	block=words	block=obl:ب:بيان
text	رد جيش كينيا على الاعتداءات الهندية.
is	KEN fights IND
frame	fights/71007	source=nsubj	target=obl:على!	content=obl:على:نيران	block=words	block=obl:ب:بيان
text	رد جيش بولندا على النيران الغانية.
is	POL fights GHA
frame	fights/71008	source=nsubj	target=obl:على!	content=obl:على:مصادر	block=words	block=obl:ب:بيان
text	رد جيش النرويج على مصادر النيران الروسية.
is	NOR fights RUS
frame	fights/71009	source=nsubj	target=obl:على!	content=obl:على:خروقات	block=words	block=obl:ب:بيان
text	رد جيش تشيلي على الخروقات البلجيكية.
is	CHL fights BEL
frame	fights/71010	source=nsubj	target=obl:على!	content=obl:على:صواريخ	block=words	block=obl:ب:بيان
text	رد جيش اليابان على الصواريخ التركية.
is	JPN fights TUR
frame	fights/71011	source=nsubj	target=obl:على!	content=obl:على:توغل	block=words	block=obl:ب:بيان
text	رد جيش أوغندا على التوغل الكوبي.
is	UGA fights CUB

predicate	advance_at_expense
verb	أحرز	يحرز
verb	حقق	يحقق
frame	fights/71013	source=nsubj	target=obl:على_حساب!	content=obj:مكاسب
text	أحرزت قوات كندا مكاسب على حساب قوات بلجيكا.
is	CAN fights BEL

predicate	gain_ground_alone
verb	أحرز	يحرز
verb	حقق	يحقق
frame	attacks/58000	source=nsubj	content=obj:تقدما	block=obl:على_حساب	content=nsubj:جيش
text	أحرز الجيش الكيني تقدما في الغابة.
is	KEN attacks -
frame	attacks/58001	source=nsubj	content=obj:تقدما	block=obl:على_حساب	content=nsubj:قوات
text	حققت القوات الكينية تقدما في الغابة.
is	KEN attacks -
frame	attacks/58002	source=nsubj	content=obj:تقدما	block=obl:على_حساب	content=nsubj:مقاومة
text	أحرزت المقاومة الشعبية اليمنية تقدما في الغابة.
is	YEM attacks -
frame	attacks/58003	source=nsubj	content=obj:تقدما	block=obl:على_حساب	content=nsubj:مقاتلون
text	أحرز المقاتلون الأكراد تقدما في الغابة.
is	KURDS attacks -
frame	attacks/58004	source=nsubj	content=obj:تقدما	block=obl:على_حساب	content=nsubj:متمردون
text	أحرز المتمردون الصوماليون تقدما في الغابة.
is	SOM attacks -
frame	attacks/73001	source=nsubj	content=obj:تقدما	block=obl:على_حساب	content=nsubj:تنظيم
text	أحرز تنظيم القاعدة تقدما في الغابة.
is	QAEDA attacks -
frame	attacks/73002	source=nsubj	content=obj:تقدما	block=obl:على_حساب	content=nsubj:جماعة
text	أحرزت جماعة بوكو حرام تقدما في الغابة.
is	BOKOHARAM attacks -
frame	attacks/73003	source=nsubj	content=obj:تقدما	block=obl:على_حساب	content=nsubj:حركة
text	أحرزت حركة الشباب تقدما في الغابة.
is	SHABAAB attacks -
frame	attacks/73004	source=nsubj	content=obj:تقدما	block=obl:على_حساب	content=nsubj:داعش
text	أحرز تنظيم داعش تقدما في الغابة.
is	ISIS attacks -
frame	attacks/73005	source=nsubj	content=obj:تقدما	block=obl:على_حساب	content=nsubj:طالبان
text	أحرز مقاتلو طالبان تقدما في الغابة.
is	TALIBAN attacks -
frame	attacks/73006	source=nsubj	content=obj:تقدما	block=obl:على_حساب	content=nsubj:ميليشيا
text	أحرزت ميليشيا الحشد الشعبي تقدما في الغابة.
is	PMF attacks -
frame	attacks/73007	source=nsubj	content=obj:تقدما	block=obl:على_حساب	content=nsubj:وحدات
text	أحرزت وحدات حماية الشعب تقدما في الغابة.
is	YPG attacks -
frame	attacks/73008	source=nsubj	content=obj:تقدما	block=obl:على_حساب	content=nsubj:كتائب
text	أحرزت كتائب مصراتة تقدما في الغابة.
is	MISRATA_BRIGADES attacks -

# An armed group that spreads into more land.
predicate	expand_by_arms
verb	توسع	يتوسع
verb	تمدد	يتمدد
frame	occupies/73009	source=nsubj	content=nsubj:تنظيم	content=obl:في	block=obj
text	يتمدد تنظيم القاعدة في ريف الإقليم.
is	QAEDA occupies -
frame	occupies/73010	source=nsubj	content=nsubj:جماعة	content=obl:في	block=obj
text	تتمدد جماعة بوكو حرام في ريف الإقليم.
is	BOKOHARAM occupies -
frame	occupies/73011	source=nsubj	content=nsubj:حركة	content=obl:في	block=obj
text	تتمدد حركة الشباب في ريف الإقليم.
is	SHABAAB occupies -
frame	occupies/73012	source=nsubj	content=nsubj:داعش	content=obl:في	block=obj
text	يتمدد تنظيم داعش في ريف الإقليم.
is	ISIS occupies -
frame	occupies/73013	source=nsubj	content=nsubj:طالبان	content=obl:في	block=obj
text	يتمدد مقاتلو طالبان في ريف الإقليم.
is	TALIBAN occupies -
frame	occupies/73014	source=nsubj	content=nsubj:ميليشيا	content=obl:في	block=obj
text	تتمدد ميليشيا الحشد الشعبي في ريف الإقليم.
is	PMF occupies -
frame	occupies/73015	source=nsubj	content=nsubj:حوثيون	content=obl:في	block=obj
text	يتمدد الحوثيون في ريف الإقليم.
is	HOUTHI occupies -

predicate	enter_town_with_troops
verb	دخل	يدخل
verb	اقتحم	يقتحم
frame	occupies/58000	source=nsubj	target=obj?	content=nsubj:قوات	content=obj:بلدة	block=nsubj:سلام	block=nsubj:إنقاذ
text	دخلت القوات الكينية بلدة ساحلية.
is	KEN occupies -
frame	occupies/58001	source=nsubj	target=obj?	content=nsubj:قوات	content=obj:مدينة	block=nsubj:سلام	block=nsubj:إنقاذ
text	دخلت القوات الكينية مدينة ساحلية.
is	KEN occupies -
frame	occupies/58002	source=nsubj	target=obj?	content=nsubj:قوات	content=obj:قرية	block=nsubj:سلام	block=nsubj:إنقاذ
text	دخلت القوات الكينية قرية ساحلية.
is	KEN occupies -
frame	occupies/58003	source=nsubj	target=obj?	content=nsubj:قوات	content=obj:منطقة	block=nsubj:سلام	block=nsubj:إنقاذ
text	دخلت القوات الكينية منطقة ساحلية.
is	KEN occupies -
frame	occupies/58004	source=nsubj	target=obj?	content=nsubj:قوات	content=obj:حي	block=nsubj:سلام	block=nsubj:إنقاذ
text	دخلت القوات الكينية حي الميناء.
is	KEN occupies -
frame	occupies/58005	source=nsubj	target=obj?	content=nsubj:جيش	content=obj:بلدة
text	دخل الجيش الكيني بلدة ساحلية.
is	KEN occupies -
frame	occupies/58006	source=nsubj	target=obj?	content=nsubj:جيش	content=obj:مدينة
text	دخل الجيش الكيني مدينة ساحلية.
is	KEN occupies -
frame	occupies/58007	source=nsubj	target=obj?	content=nsubj:جيش	content=obj:قرية
text	دخل الجيش الكيني قرية ساحلية.
is	KEN occupies -
frame	occupies/58008	source=nsubj	target=obj?	content=nsubj:جيش	content=obj:منطقة
text	دخل الجيش الكيني منطقة ساحلية.
is	KEN occupies -

predicate	fire_rocket
light	أطلق	يطلق	صاروخ	plural=صواريخ
light	أطلق	يطلق	قذيفة	plural=قذائف
frame	attacks/58005	source=nsubj	content=nsubj:حركة
text	أطلقت حركة الشباب صاروخا أمس.
is	SHABAAB attacks -
frame	attacks/58006	source=nsubj	content=nsubj:حوثيون
text	أطلق الحوثيون صاروخا باليستيا.
is	HOUTHI attacks -
frame	attacks/58007	source=nsubj	content=nsubj:ميليشيا
text	أطلقت الميليشيا الحوثية صاروخا باليستيا.
is	HOUTHI attacks -
frame	attacks/58008	source=nsubj	content=nsubj:ميليشيات
text	أطلقت الميليشيات الحوثية صاروخا باليستيا.
is	HOUTHI attacks -
frame	attacks/58009	source=nsubj	content=nsubj:مليشيات
text	أطلقت المليشيات الحوثية صاروخا باليستيا.
is	HOUTHI attacks -
frame	attacks/58010	source=nsubj	content=nsubj:جماعة
text	أطلقت جماعة الحوثي صاروخا باليستيا.
is	HOUTHI attacks -
frame	attacks/58011	source=nsubj	content=nsubj:كتائب
text	أطلقت كتائب القسام صاروخا.
is	HAMAS attacks -
frame	attacks/58012	source=nsubj	content=nsubj:مسلحون
text	أطلق مسلحون كينيون صاروخا.
is	KEN attacks -

predicate	step_up_fight
verb	صعد	يصعد
verb	كثف	يكثف
frame	attacks/58020	source=nsubj	content=obj:هجمات
text	صعدت حركة طالبان هجماتها في الجنوب.
is	TALIBAN attacks -
frame	attacks/58021	source=nsubj	content=obj:عمليات	content=noun:عسكرية
text	كثف الجيش الكيني عملياته العسكرية في الجنوب.
is	KEN attacks -

predicate	retake_places
verb	استعاد	يستعيد
verb	حرر	يحرر
frame	occupies/58009	source=nsubj	content=nsubj:قوات	content=obj:مدينة	block=obl:من
text	استعادت القوات الكينية مدينة ساحلية.
is	KEN occupies -
frame	occupies/58010	source=nsubj	content=nsubj:قوات	content=obj:بلدة	block=obl:من
text	استعادت القوات الكينية بلدة ساحلية.
is	KEN occupies -
frame	occupies/58011	source=nsubj	content=nsubj:قوات	content=obj:قرى	block=obl:من
text	استعادت القوات الكينية قرى ساحلية.
is	KEN occupies -
frame	occupies/58012	source=nsubj	content=nsubj:قوات	content=obj:مواقع	block=obl:من
text	استعادت القوات الكينية مواقع كثيرة.
is	KEN occupies -
frame	occupies/58013	source=nsubj	content=nsubj:جيش	content=obj:مدينة	block=obl:من
text	استعاد الجيش الكيني مدينة ساحلية.
is	KEN occupies -
frame	occupies/58014	source=nsubj	content=nsubj:جيش	content=obj:بلدة	block=obl:من
text	استعاد الجيش الكيني بلدة ساحلية.
is	KEN occupies -
frame	occupies/58015	source=nsubj	content=nsubj:جيش	content=obj:قرى	block=obl:من
text	استعاد الجيش الكيني قرى ساحلية.
is	KEN occupies -
frame	occupies/58016	source=nsubj	content=nsubj:جيش	content=obj:مواقع	block=obl:من
text	استعاد الجيش الكيني مواقع كثيرة.
is	KEN occupies -
