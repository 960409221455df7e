# Arabic predicates of conflict that news tells in passing: what is shot down, who is hinted at, what fire and looting do.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	launch_two_at
verb	أطلق	يطلق
verb	وجه	يوجه
verb	أرسل	يرسل
verb	سير	يسير
frame	attacks/61000	source=nsubj	target=obl:نحو!	content=noun:طائرتين
text	أطلق الحوثيون طائرتين مسيرتين نحو السعودية.
is	HOUTHI attacks SAU
text	اعترضت السعودية طائرتين من دون طيار أطلقتهما جماعة الحوثي باتجاه أراضيها.
is	HOUTHI attacks SAU
is	SAU fights HOUTHI
frame	attacks/61001	source=nsubj	target=obl:تجاه!	content=noun:طائرتين
text	أطلق الحوثيون طائرتين تجاه السعودية.
is	HOUTHI attacks SAU
frame	attacks/61002	source=nsubj	target=obl:على!	content=noun:طائرتين
text	أطلق الحوثيون طائرتين مسيرتين على السعودية.
is	HOUTHI attacks SAU
frame	attacks/61003	source=nsubj	target=obl:على!	content=noun:طائرات
text	أطلقت القوات الكينية طائرات مسيرة على مواقع أوغندية.
is	KEN attacks UGA

predicate	intercept_in_the_air
verb	اعترض	يعترض
noun	اعتراض	obj=ل
frame	fights/61000	source=nsubj	target=obj	content=noun:طائرتين
text	اعترضت السعودية طائرتين أطلقتهما جماعة الحوثي باتجاه أراضيها.
is	HOUTHI attacks SAU
is	SAU fights HOUTHI
frame	fights/61003	source=nsubj	target=obj	content=noun:صواريخ
text	اعترضت كندا ثلاثة صواريخ نرويجية.
is	CAN fights NOR
frame	fights/61004	source=nsubj	target=obj	content=noun:صاروخين
text	اعترضت كندا صاروخين نرويجيين.
is	CAN fights NOR
frame	fights/61005	source=nsubj	target=obj	content=noun:صاروخا
text	اعترض الدفاع الجوي الكيني صاروخا أوغنديا.
is	KEN fights UGA

predicate	answer_with_artillery
verb	رد	يرد
frame	fights/61010	source=nsubj	target=obl:على!	content=obl:ب:مدفعية
text	ردت القوات الكينية بالمدفعية على تجمعات لحركة الشباب.
is	KEN fights SHABAAB
frame	fights/61011	source=nsubj	target=obl:على!	content=obl:ب:رشاشات
text	رد الجيش الكيني بالرشاشات على مواقع أوغندية.
is	KEN fights UGA

predicate	hint_at_involvement
verb	ألمح	يلمح
verb	لمح	يلمح
verb	أشار	يشير
frame	accuses/61000	source=nsubj	target=obl:إلى!	content=obl:إلى:تورط
text	وألمحت الهند إلى تورط جماعة الحوثي.
is	IND accuses HOUTHI
frame	accuses/61001	source=nsubj	target=obl:إلى!	content=obl:إلى:ضلوع
text	لمح وزير الخارجية الكيني إلى ضلوع أوغندا في الاغتيال.
is	KEN accuses UGA

predicate	tell_of_involvement
verb	تحدث	يتحدث
verb	كشف	يكشف
frame	accuses/61002	source=nsubj	target=obl:عن!	content=obl:عن:تورط
text	كشفت الشرطة الكينية عن تورط أوغندا في التفجير.
is	KEN accuses UGA
frame	accuses/61003	source=nsubj	target=obl:عن!	content=obl:عن:ضلوع
text	تحدثت الشرطة الكينية عن ضلوع أوغندا في التفجير.
is	KEN accuses UGA

predicate	put_it_down_to
verb	حمل	يحمل
frame	blames/61000	source=nsubj	target=obl:ل!	content=noun:مسؤوليته
text	حملت الهند مسؤوليته لنيبال.
is	IND blames NPL
frame	blames/61001	source=nsubj	target=obl:ل!	content=noun:مسؤوليتها
text	حملت الهند مسؤوليتها لنيبال.
is	IND blames NPL

predicate	set_on_fire
verb	أضرم	يضرم
verb	أشعل	يشعل
frame	riots_against/61000	source=nsubj	content=obj:نار	content=obl:في:إطارات
text	أضرم محتجون كينيون النار في إطارات.
is	KEN riots_against -
frame	riots_against/61001	source=nsubj	content=obj:نار	content=obl:في:عجلات
text	أضرم محتجون كينيون النار في عجلات مطاطية.
is	KEN riots_against -
frame	assaults/61000	source=nsubj	content=obj:نار	content=obl:في
text	وأضرم المسلحون الكينيون النار في محلات تجارية.
is	KEN assaults -

predicate	burn_wheels
verb	أحرق	يحرق
verb	أشعل	يشعل
verb	أضرم	يضرم
noun	إشعال
noun	إحراق	obj=ل
noun	حرق	obj=ل
frame	riots_against/61002	source=nsubj	content=obj:عجلات
text	أشعل شبان كينيون عجلات مطاطية.
is	KEN riots_against -
frame	riots_against/61003	source=nsubj	content=obj:إطارات
text	عمد شبان كينيون إلى إشعال إطارات.
is	KEN riots_against -
frame	riots_against/61004	source=nsubj	content=noun:عجلات
text	عمد شبان كينيون إلى إشعال العجلات المطاطية.
is	KEN riots_against -
frame	riots_against/61005	source=nsubj	content=noun:إطارات
text	عمد محتجون كينيون إلى حرق الإطارات.
is	KEN riots_against -

predicate	loot_goods
verb	نهب	ينهب
noun	نهب	obj=ل
frame	seizes/61000	source=nsubj	content=obj:محال
text	نهب متمردون كينيون محال تجارية.
is	KEN seizes -
frame	seizes/61001	source=nsubj	content=noun:محاصيل
text	اتهمت كينيا قوات أوغندية بنهب محاصيل.
is	KEN accuses UGA
is	UGA seizes -
frame	seizes/61002	source=nsubj	content=noun:ممتلكات
text	اتهمت كينيا قوات أوغندية بنهب ممتلكات السكان.
is	KEN accuses UGA
is	UGA seizes -
frame	seizes/61003	source=nsubj	content=noun:محلات
text	نهب متمردون كينيون محلات كثيرة.
is	KEN seizes -

predicate	burn_people
verb	أحرق	يحرق
noun	إحراق	obj=ل
noun	حرق	obj=ل
frame	kills/61000	source=nsubj	target=obj	content=noun:مدنيين
text	أحرق المسلحون الكينيون مدنيين أوغنديين.
is	KEN kills UGA
frame	kills/61001	source=nsubj	target=obj	content=noun:أسرى
text	قام المسلحون الكينيون بحرق أسرى أوغنديين.
is	KEN kills UGA
frame	kills/61003	source=nsubj	target=obj	content=noun:شباب
text	قامت حركة الشباب بإحراق شباب كينيين.
is	SHABAAB kills KEN
frame	kills/61004	source=nsubj	target=obj	content=noun:جنودا
text	أحرق المسلحون الكينيون جنودا أوغنديين.
is	KEN kills UGA

predicate	tighten_security
light	اتخذ	يتخذ	إجراءات أمنية
light	اتخذ	يتخذ	تدابير أمنية
light	شدد	يشدد	إجراءات أمنية
light	عزز	يعزز	إجراءات أمنية
light	كثف	يكثف	إجراءات أمنية
light	شدد	يشدد	تدابير أمنية
light	عزز	يعزز	تدابير أمنية
frame	raises_alert/61000	source=nsubj
text	اتخذت الشرطة الكينية إجراءات أمنية مشددة في محيط الميدان.
is	KEN raises_alert -
text	شددت كينيا الإجراءات الأمنية قبل الزيارة.
is	KEN raises_alert -

predicate	refer_to_judge
verb	أحال	يحيل
noun	إحالة	obj=ل
frame	sues/61000	source=nsubj	target=obj	content=obl:إلى:قاض
text	أحالت الشرطة الكينية سائحا بولنديا إلى قاض.
is	KEN sues POL
frame	sues/61003	source=nsubj	target=obj	content=obl:إلى:مدعي
text	أحالت الشرطة الكينية سائحا بولنديا إلى المدعي العام.
is	KEN sues POL
