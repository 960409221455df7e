# Arabic predicates of what parties charge each other with, and of how they answer: broken agreements, stolen goods, held
# up convoys, fire returned, and some deeds between neighbours.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

# Civilians as shields.
predicate	hide_behind_people
verb	استخدم	يستخدم
verb	استعمل	يستعمل
verb	اتخذ	يتخذ
verb	وظف	يوظف
frame	assaults/12000	source=nsubj	content=noun:دروعا
text	استخدم المتمردون الأوغنديون السكان دروعا بشرية.
is	UGA assaults -
frame	assaults/12001	source=nsubj	content=noun:دروع
text	استخدم المتمردون الأوغنديون السكان كدروع بشرية.
is	UGA assaults -

predicate	use_of_people
noun	استخدام المدنيين
noun	استعمال المدنيين
noun	اتخاذ المدنيين
noun	استخدام السكان
frame	assaults/12002	source=nsubj
text	اتهمت كينيا المتمردين الأوغنديين باستخدام المدنيين دروعا بشرية.
is	KEN accuses UGA
is	UGA assaults -

# Who breaks what he has agreed to.
predicate	break_agreement
verb	انتهك	ينتهك
verb	خرق	يخرق
verb	نكث	ينكث
verb	نقض	ينقض
noun	انتهاك	plural=انتهاكات	obj=ل
noun	خرق	plural=خروقات	obj=ل
noun	نقض
noun	نكث
frame	defies/12000	source=nsubj	target=obl:مع?	content=noun:اتفاق	block=obj:هدنة
text	انتهكت أوغندا اتفاق السلام مع كينيا.
is	UGA defies KEN
frame	defies/12001	source=nsubj	target=obl:مع?	content=noun:اتفاقية	block=obj:هدنة
text	انتهكت أوغندا الاتفاقية.
is	UGA defies -
frame	defies/12002	source=nsubj	target=obl:مع?	content=noun:معاهدة	block=obj:هدنة
text	انتهكت أوغندا المعاهدة.
is	UGA defies -
frame	defies/12003	source=nsubj	target=obl:مع?	content=noun:تعهدات	block=obj:هدنة
text	انتهكت أوغندا تعهداتها.
is	UGA defies -
frame	defies/12004	source=nsubj	target=obl:مع?	content=noun:التزامات	block=obj:هدنة
text	انتهكت أوغندا التزاماتها.
is	UGA defies -
frame	defies/12005	source=nsubj	target=obl:مع?	content=noun:تفاهمات	block=obj:هدنة
text	انتهكت أوغندا التفاهمات.
is	UGA defies -
frame	defies/12006	source=nsubj	target=obl:مع?	content=noun:حظر	block=obj:هدنة
text	انتهكت أوغندا الحظر.
is	UGA defies -
frame	defies/12007	source=nsubj	target=obl:مع?	content=noun:ميثاق	block=obj:هدنة
text	انتهكت أوغندا الميثاق.
is	UGA defies -

# Help that is held up.
predicate	hinder_supplies
verb	أخر	يؤخر
verb	عرقل	يعرقل
verb	أعاق	يعيق
verb	عطل	يعطل
noun	تأخير	obj=ل
noun	عرقلة	obj=ل
noun	إعاقة	obj=ل
noun	تعطيل	obj=ل
frame	opposes/12000	source=nsubj	content=noun:مساعدات
text	عرقلت أوغندا المساعدات.
is	UGA opposes -
frame	opposes/12001	source=nsubj	content=noun:قافلة
text	عرقلت أوغندا قافلة إغاثة.
is	UGA opposes -
frame	opposes/12002	source=nsubj	content=noun:إغاثة
text	عرقلت أوغندا عمليات الإغاثة.
is	UGA opposes -
frame	opposes/12003	source=nsubj	content=noun:انسحاب
text	عرقلت أوغندا الانسحاب.
is	UGA opposes -
frame	opposes/12004	source=nsubj	target=obj?	content=noun:وصول
text	عرقلت أوغندا وصول الشاحنات.
is	UGA opposes -

# From whom it is taken.
predicate	take_from
verb	صادر	يصادر
verb	سرق	يسرق
verb	نهب	ينهب
verb	سلب	يسلب
noun	مصادرة	obj=ل
noun	سرقة	obj=ل
noun	نهب	obj=ل
noun	سلب	obj=ل
frame	seizes/12000	source=nsubj	target=obl:من!	content=obj
text	صادرت أوغندا شاحنات من كينيا.
is	UGA seizes KEN

# Troops that answer fire, whoever it came from.
predicate	fire_back
verb	رد	يرد
frame	fights/12200	source=nsubj	content=obl:على:مصدر	block=words	block=obl:ب:بيان	block=obl:ب:قول
text	رد الجنود الكينيون على مصدر النيران.
is	KEN fights -
frame	fights/12201	source=nsubj	content=obl:على:مصادر	block=words	block=obl:ب:بيان	block=obl:ب:قول
text	رد الجنود الكينيون على مصادر النيران.
is	KEN fights -
frame	fights/12202	source=nsubj	content=obl:على:نيران	block=words	block=obl:ب:بيان	block=obl:ب:قول
text	رد الجنود الكينيون على النيران.
is	KEN fights -
frame	fights/12203	source=nsubj	content=obl:على:نهب	block=words	block=obl:ب:بيان	block=obl:ب:قول
text	رد الجنود الكينيون على نهب القافلة.
is	KEN fights -
frame	fights/12204	source=nsubj	target=obl:على?	content=obl:ب:مدفعية	block=words
text	رد الجيش الكيني بالمدفعية.
is	KEN fights -
frame	fights/12205	source=nsubj	target=obl:على?	content=obl:ب:رشاشات	block=words
text	رد الجيش الكيني بالرشاشات.
is	KEN fights -
frame	fights/12206	source=nsubj	target=obl:على?	content=obl:ب:أسلحة	block=words
text	رد الجيش الكيني بالأسلحة.
is	KEN fights -
frame	fights/12207	source=nsubj	target=obl:على?	content=obl:ب:دبابات	block=words
text	رد الجيش الكيني بالدبابات.
is	KEN fights -
frame	fights/12208	source=nsubj	target=obl:على?	content=obl:ب:راجمات	block=words
text	رد الجيش الكيني براجمات.
is	KEN fights -
frame	fights/12209	source=nsubj	target=obl:على?	content=obl:ب:مسيرات	block=words
text	رد الجيش الكيني بالمسيرات.
is	KEN fights -

# An ambush by its other name.
predicate	lay_ambush
noun	مكمن	plural=مكامن	obj=ل	obj=ضد
light	نصب	ينصب	مكمن	plural=مكامن	obj=ل	obj=ضد
light	أعد	يعد	مكمن	plural=مكامن	obj=ل	obj=ضد
light	نفذ	ينفذ	مكمن	plural=مكامن	obj=ل	obj=ضد
frame	attacks/12100	source=nsubj	target=obj
text	نصب المسلحون النيباليون مكمنا لدورية هندية.
is	NPL attacks IND

# Diplomats of whom fewer may stay.
predicate	cut_their_staff
verb	خفض	يخفض
verb	قلص	يقلص
noun	خفض
noun	تخفيض
noun	تقليص
frame	expels_diplomats_of/12000	source=nsubj	target=obj!	content=noun:عدد	content=noun:دبلوماسيين
text	خفضت أوغندا عدد الدبلوماسيين الكينيين.
is	UGA expels_diplomats_of KEN
frame	expels_diplomats_of/12001	source=nsubj	target=obj!	content=noun:عدد	content=noun:موظفي
text	خفضت أوغندا عدد موظفي السفارة الكينية.
is	UGA expels_diplomats_of KEN
frame	expels_diplomats_of/12002	source=nsubj	target=obj!	content=noun:عدد	content=noun:ديبلوماسيين
text	خفضت أوغندا عدد الديبلوماسيين الكينيين.
is	UGA expels_diplomats_of KEN

# Fuel that flows no longer.
predicate	stop_flow
verb	أوقف	يوقف
verb	قطع	يقطع
verb	علق	يعلق
frame	reduces_relations_with/12000	source=nsubj	target=obl:إلى!	content=obj:ضخ
text	أوقفت أوغندا ضخ النفط إلى كينيا.
is	UGA reduces_relations_with KEN
frame	reduces_relations_with/12010	source=nsubj	target=obl:عن!	content=obj:ضخ
text	أوقفت أوغندا ضخ النفط عن كينيا.
is	UGA reduces_relations_with KEN
frame	reduces_relations_with/12020	source=nsubj	target=obl:عبر!	content=obj:ضخ
text	أوقفت أوغندا ضخ النفط عبر كينيا.
is	UGA reduces_relations_with KEN

# A convoy of relief.
predicate	send_relief_convoy
verb	أرسل	يرسل
verb	سير	يسير
verb	أوفد	يوفد
verb	وجه	يوجه
frame	aids_humanitarily/12000	source=nsubj	target=obl:إلى!	content=obj:قافلة	content=noun:طبية
text	أرسلت كينيا قافلة طبية إلى أوغندا.
is	KEN aids_humanitarily UGA
frame	aids_humanitarily/12001	source=nsubj	target=obl:إلى!	content=obj:قافلة	content=noun:إغاثية
text	أرسلت كينيا قافلة إغاثية إلى أوغندا.
is	KEN aids_humanitarily UGA
frame	aids_humanitarily/12002	source=nsubj	target=obl:إلى!	content=obj:قافلة	content=noun:إنسانية
text	أرسلت كينيا قافلة إنسانية إلى أوغندا.
is	KEN aids_humanitarily UGA
frame	aids_humanitarily/12003	source=nsubj	target=obl:إلى!	content=obj:قافلة	content=noun:غذائية
text	أرسلت كينيا قافلة غذائية إلى أوغندا.
is	KEN aids_humanitarily UGA

# A crossing that is shut.
predicate	bolt_crossing
verb	أوصد	يوصد
noun	إيصاد
frame	restricts/12000	source=nsubj	target=obl:أمام!	content=obj:معبر
text	أوصدت أوغندا المعبر أمام كينيا.
is	UGA restricts KEN
frame	restricts/12001	source=nsubj	target=obl:أمام!	content=obj:حدود
text	أوصدت أوغندا الحدود أمام كينيا.
is	UGA restricts KEN

# Who shirks what he has agreed to with another.
predicate	shun_obligation
verb	تنصل	يتنصل
verb	تملص	يتملص
verb	تراجع	يتراجع
noun	تنصل
noun	تملص
frame	defies/12020	source=nsubj	target=obl:مع!	content=obl:من:التزامات
text	تنصلت أوغندا من التزاماتها مع كينيا.
is	UGA defies KEN
frame	defies/12021	source=nsubj	target=obl:مع!	content=obl:من:تعهدات
text	تنصلت أوغندا من تعهداتها مع كينيا.
is	UGA defies KEN

# Under whose auspices others talk.
predicate	auspices
noun	رعاية	obj=ل
noun	إشراف	obj=على
frame	mediates/12000	source=nsubj	target=obl:بين
text	وقعت كينيا وأوغندا اتفاقا برعاية غانا.
is	KEN signs_agreement_with UGA
is	UGA signs_agreement_with KEN
is	GHA mediates KEN
is	GHA mediates UGA

# Troops that fight at the side of others.
predicate	stand_by_in_arms
verb	دعم	يدعم
verb	ساند	يساند
verb	آزر	يؤازر
verb	عزز	يعزز
frame	cooperates_militarily_with/12000	source=nsubj	target=obj	content=arms	block=noun:مواقع	block=noun:انتشار	block=noun:وجود
text	ساندت القوات الكينية القوات الأوغندية.
is	KEN cooperates_militarily_with UGA
text	هاجمت القوات الكينية، مدعومة بطائرات غانية، حركة الشباب.
is	KEN attacks SHABAAB
is	GHA cooperates_militarily_with KEN

# Rioters who burn and smash.
predicate	burn_in_riot
verb	أحرق	يحرق
verb	خرب	يخرب
verb	حطم	يحطم
verb	نهب	ينهب
verb	رشق	يرشق
verb	هشم	يهشم
frame	riots_against/12000	source=nsubj	target=obj!	content=nsubj:محتجون	block=obj:صور	block=obj:صورة	block=obj:علم	block=obj:أعلام	block=obj:راية
text	أحرق محتجون كينيون متجرا يملكه أوغنديون.
is	KEN riots_against UGA
frame	riots_against/12001	source=nsubj	target=obj!	content=nsubj:محتجين	block=obj:صور	block=obj:صورة	block=obj:علم	block=obj:أعلام	block=obj:راية
text	وقال شهود إن مئات من المحتجين الكينيين أحرقوا متجرا يملكه أوغنديون.
is	KEN riots_against UGA
is	unknown says -
frame	riots_against/12002	source=nsubj	target=obj!	content=nsubj:متظاهرون	block=obj:صور	block=obj:صورة	block=obj:علم	block=obj:أعلام	block=obj:راية
text	أحرق متظاهرون كينيون متجرا يملكه أوغنديون.
is	KEN riots_against UGA
frame	riots_against/12003	source=nsubj	target=obj!	content=nsubj:متظاهرين	block=obj:صور	block=obj:صورة	block=obj:علم	block=obj:أعلام	block=obj:راية
text	وقال شهود إن مئات من المتظاهرين الكينيين أحرقوا متجرا يملكه أوغنديون.
is	KEN riots_against UGA
is	unknown says -
frame	riots_against/12004	source=nsubj	target=obj!	content=nsubj:شبان	block=obj:صور	block=obj:صورة	block=obj:علم	block=obj:أعلام	block=obj:راية
text	أحرق شبان كينيون متجرا يملكه أوغنديون.
is	KEN riots_against UGA
frame	riots_against/12005	source=nsubj	target=obj!	content=nsubj:طلاب	block=obj:صور	block=obj:صورة	block=obj:علم	block=obj:أعلام	block=obj:راية
text	أحرق طلاب كينيون متجرا يملكه أوغنديون.
is	KEN riots_against UGA
frame	riots_against/12006	source=nsubj	target=obj!	content=nsubj:مشاغبون	block=obj:صور	block=obj:صورة	block=obj:علم	block=obj:أعلام	block=obj:راية
text	أحرق مشاغبون كينيون متجرا يملكه أوغنديون.
is	KEN riots_against UGA

# Who fires first, at whom is not said.
predicate	open_fire_first
verb	بدأ	يبدأ
verb	بادر	يبادر
frame	attacks/12400	source=nsubj	content=obl:ب:إطلاق	content=noun:نار	block=obl:على
text	بدأ الجيش الكيني بإطلاق النار.
is	KEN attacks -
frame	attacks/12401	source=nsubj	content=obl:ب:قصف	block=obl:على
text	بدأ الجيش الكيني بالقصف.
is	KEN attacks -

# Who is told what somebody thinks of it.
predicate	let_know_feelings
verb	أبلغ	يبلغ
frame	says/12000	source=nsubj	target=obj!	content=noun:قلق
text	أبلغ السفير الكندي الوزير الكيني قلق بلاده.
is	CAN says KEN
frame	says/12001	source=nsubj	target=obj!	content=noun:استياء
text	أبلغ السفير الكندي الوزير الكيني استياء بلاده.
is	CAN says KEN
frame	says/12002	source=nsubj	target=obj!	content=noun:احتجاج
text	أبلغ السفير الكندي الوزير الكيني احتجاج بلاده.
is	CAN says KEN
frame	says/12003	source=nsubj	target=obj!	content=noun:ترحيب
text	أبلغ السفير الكندي الوزير الكيني ترحيب بلاده.
is	CAN says KEN
frame	says/12004	source=nsubj	target=obj!	content=noun:قرار
text	أبلغ السفير الكندي الوزير الكيني قرار بلاده.
is	CAN says KEN
frame	says/12005	source=nsubj	target=obj!	content=noun:موقف
text	أبلغ السفير الكندي الوزير الكيني موقف بلاده.
is	CAN says KEN
frame	says/12006	source=nsubj	target=obj!	content=noun:إدانة
text	أبلغ السفير الكندي الوزير الكيني إدانة بلاده.
is	CAN says KEN
frame	says/12007	source=nsubj	target=obj!	content=noun:تحفظ
text	أبلغ السفير الكندي الوزير الكيني تحفظ بلاده.
is	CAN says KEN
frame	says/12008	source=nsubj	target=obj!	content=noun:شكر
text	أبلغ السفير الكندي الوزير الكيني شكر بلاده.
is	CAN says KEN
frame	says/12009	source=nsubj	target=obj!	content=noun:تقدير
text	أبلغ السفير الكندي الوزير الكيني تقدير بلاده.
is	CAN says KEN
frame	says/12010	source=nsubj	target=obj!	content=noun:نية
text	أبلغ السفير الكندي الوزير الكيني نية بلاده البقاء.
is	CAN says KEN
frame	says/12011	source=nsubj	target=obj!	content=noun:عزم
text	أبلغ السفير الكندي الوزير الكيني عزم بلاده البقاء.
is	CAN says KEN
frame	says/12012	source=nsubj	target=obj!	content=noun:دعم
text	أبلغ السفير الكندي الوزير الكيني دعم بلاده.
is	CAN says KEN
frame	says/12013	source=nsubj	target=obj!	content=noun:اعتراض
text	أبلغ السفير الكندي الوزير الكيني اعتراض بلاده.
is	CAN says KEN

# Whom others charge with a task.
predicate	entrust
verb	كلف	يكلف
verb	فوض	يفوض
frame	asks/12000	source=nsubj	target=obj!	content=noun:وساطة
text	كلف الاتحاد الأفريقي الرئيس الغاني الوساطة في الأزمة.
is	AU asks GHA
frame	asks/12001	source=nsubj	target=obj!	content=noun:مهمة
text	كلف الاتحاد الأفريقي الرئيس الغاني مهمة الوساطة.
is	AU asks GHA
frame	asks/12002	source=nsubj	target=obj!	content=noun:ملف
text	كلف الاتحاد الأفريقي الرئيس الغاني ملف الأزمة.
is	AU asks GHA
frame	asks/12003	source=nsubj	target=obj!	content=noun:مراقبة
text	كلف الاتحاد الأفريقي الرئيس الغاني مراقبة الهدنة.
is	AU asks GHA
frame	asks/12004	source=nsubj	target=obj!	content=noun:متابعة
text	كلف الاتحاد الأفريقي الرئيس الغاني متابعة الأزمة.
is	AU asks GHA

# Forces that are put on alert.
predicate	put_on_alert
light	وضع	يضع	تأهب	prep=في
light	وضع	يضع	استنفار	prep=في
light	وضع	يضع	تأهب	prep=على
light	وضع	يضع	استعداد	prep=على
frame	raises_alert/12000	source=nsubj
text	قررت كندا وضع قواتها في حالة تأهب.
is	CAN raises_alert -

# Ways that are closed to others.
predicate	close_way
verb	أغلق	يغلق
verb	أقفل	يقفل
noun	إغلاق
noun	إقفال
frame	restricts/12020	source=nsubj	target=obl:أمام!	content=noun:طريق
text	أغلقت كينيا طريق الإمداد أمام أوغندا.
is	KEN restricts UGA
frame	restricts/12021	source=nsubj	target=obl:أمام!	content=noun:طرق
text	أغلقت كينيا طرق الإمداد أمام أوغندا.
is	KEN restricts UGA
frame	restricts/12022	source=nsubj	target=obl:أمام!	content=noun:ميناء
text	أغلقت كينيا الميناء أمام أوغندا.
is	KEN restricts UGA
frame	restricts/12023	source=nsubj	target=obl:أمام!	content=noun:موانئ
text	أغلقت كينيا الموانئ أمام أوغندا.
is	KEN restricts UGA
frame	restricts/12024	source=nsubj	target=obl:أمام!	content=noun:مطارات
text	أغلقت كينيا المطارات أمام أوغندا.
is	KEN restricts UGA
frame	restricts/12025	source=nsubj	target=obl:أمام!	content=noun:أبواب
text	أغلقت كينيا الأبواب أمام أوغندا.
is	KEN restricts UGA

# Who takes part in talks, or will not.
predicate	take_part_in_talks
verb	شارك	يشارك
frame	negotiates_with/12000	source=nsubj	target=obl:مع?	content=obl:في:جولة
text	لن تشارك كينيا في جولة جديدة من المحادثات.
is	KEN negotiates_with - negative

# Troops that are sent to the border with another.
predicate	send_to_border
verb	أرسل	يرسل
verb	دفع	يدفع
frame	deploys_forces/81002	source=nsubj	target=obl:مع!	content=obl:إلى:حدود	content=noun:قوات
text	أرسلت كندا قوات إلى الحدود مع النرويج.
is	CAN deploys_forces NOR
frame	deploys_forces/81003	source=nsubj	target=obl:مع!	content=obl:إلى:حدود	content=obl:ب:قوات
text	دفعت غانا بقوات إلى الحدود مع توغو.
is	GHA deploys_forces TGO
frame	deploys_forces/81004	source=nsubj	target=obl:مع!	content=obl:إلى:حدود	content=obl:ب:تعزيزات
text	دفعت تشيلي بتعزيزات إلى الحدود مع بيرو.
is	CHL deploys_forces PER
frame	deploys_forces/12040	source=nsubj	target=obl:مع!	content=obl:إلى:حدود	content=noun:دبابات
text	أرسلت كينيا دبابات إلى الحدود مع أوغندا.
is	KEN deploys_forces UGA
frame	deploys_forces/12041	source=nsubj	target=obl:مع!	content=obl:إلى:حدود	content=noun:جنود
text	أرسلت كينيا آلاف الجنود إلى الحدود مع أوغندا.
is	KEN deploys_forces UGA
frame	deploys_forces/12042	source=nsubj	target=obl:مع!	content=obl:إلى:حدود	content=noun:كتائب
text	أرسلت كينيا عشر كتائب إلى الحدود مع أوغندا.
is	KEN deploys_forces UGA
frame	deploys_forces/12043	source=nsubj	target=obl:مع!	content=obl:إلى:حدود	content=noun:مدرعات
text	أرسلت كينيا عشر مدرعات إلى الحدود مع أوغندا.
is	KEN deploys_forces UGA

# Arms and men that are put out in the open, against whom is not said.
predicate	put_arms_out
verb	نشر	ينشر
verb	وزع	يوزع
frame	deploys_forces/12060	source=nsubj	content=obj:دبابات	block=obl:في:كتاب	block=noun:سلام
text	نشر الجيش الكيني دباباته في العاصمة.
is	KEN deploys_forces -
frame	deploys_forces/12061	source=nsubj	content=obj:آليات	block=obl:في:كتاب	block=noun:سلام
text	نشر الجيش الكيني آليات مدرعة في العاصمة.
is	KEN deploys_forces -
frame	deploys_forces/12062	source=nsubj	content=obj:مدرعات	block=obl:في:كتاب	block=noun:سلام
text	نشر الجيش الكيني المدرعات في العاصمة.
is	KEN deploys_forces -
frame	deploys_forces/12063	source=nsubj	content=obj:قوات	block=obl:في:كتاب	block=noun:سلام
text	نشر الجيش الكيني قوات إضافية في العاصمة.
is	KEN deploys_forces -
frame	deploys_forces/12064	source=nsubj	content=obj:جنود	block=obl:في:كتاب	block=noun:سلام
text	نشر الجيش الكيني آلاف الجنود في العاصمة.
is	KEN deploys_forces -
frame	deploys_forces/12065	source=nsubj	content=obj:تعزيزات	block=obl:في:كتاب	block=noun:سلام
text	نشر الجيش الكيني تعزيزات في العاصمة.
is	KEN deploys_forces -
frame	deploys_forces/12066	source=nsubj	content=obj:عناصر	block=obl:في:كتاب	block=noun:سلام
text	نشر الجيش الكيني عناصر الحرس في العاصمة.
is	KEN deploys_forces -
frame	deploys_forces/12067	source=nsubj	content=obj:قناصة	block=obl:في:كتاب	block=noun:سلام
text	نشر الجيش الكيني قناصة على الأسطح في العاصمة.
is	KEN deploys_forces -

# Arms that are sent somewhere.
predicate	send_arms
verb	أرسل	يرسل
verb	دفع	يدفع
noun	إرسال
frame	deploys_forces/12068	source=nsubj	content=noun:مقاتلات
text	أرسلت كينيا مقاتلات إلى المنطقة.
is	KEN deploys_forces -
frame	deploys_forces/12069	source=nsubj	content=noun:بوارج
text	أرسلت كينيا ثلاث بوارج إلى المنطقة.
is	KEN deploys_forces -
frame	deploys_forces/12070	source=nsubj	content=noun:مدمرة
text	أرسلت كينيا مدمرة إلى المنطقة.
is	KEN deploys_forces -
frame	deploys_forces/12071	source=nsubj	content=noun:مدمرات
text	أرسلت كينيا مدمرات إلى المنطقة.
is	KEN deploys_forces -
frame	deploys_forces/12072	source=nsubj	content=noun:حاملة
text	أرسلت كينيا حاملة طائرات إلى المنطقة.
is	KEN deploys_forces -

# Who takes his own people out of a land.
predicate	take_own_people_out
verb	أجلى	يجلي
frame	withdraws_from/12000	source=nsubj	target=obl:من!	content=obj:وفد
text	أجلت كندا وفدها من كينيا.
is	CAN withdraws_from KEN
frame	withdraws_from/12001	source=nsubj	target=obl:من!	content=obj:بعثة
text	أجلت كندا بعثتها من كينيا.
is	CAN withdraws_from KEN
frame	withdraws_from/12002	source=nsubj	target=obl:من!	content=obj:رعايا
text	أجلت كندا رعاياها من كينيا.
is	CAN withdraws_from KEN
frame	withdraws_from/12003	source=nsubj	target=obl:من!	content=obj:طاقم
text	أجلت كندا طاقم سفارتها من كينيا.
is	CAN withdraws_from KEN

# Experts who are sent to help.
predicate	send_experts
verb	أرسل	يرسل
verb	أوفد	يوفد
noun	إرسال
noun	إيفاد
frame	aids/12020	source=nsubj	target=obl:إلى!	content=noun:خبراء
text	أرسلت كينيا خبراء زراعيين إلى أوغندا.
is	KEN aids UGA
frame	aids/12021	source=nsubj	target=obl:إلى!	content=noun:مهندسين
text	أرسلت كينيا مهندسين إلى أوغندا.
is	KEN aids UGA

# An offer that is made, whatever it is of.
predicate	make_offer
light	قدم	يقدم	عرض	obj=إلى	obj=على
light	تقدم	يتقدم	عرض	prep=ب	obj=إلى	obj=على
light	طرح	يطرح	عرض	obj=على
light	وجه	يوجه	عرض	obj=إلى
frame	intends_to_cooperate/12040	source=nsubj	target=obj
text	طرحت كينيا عرضا للحوار على أوغندا.
is	KEN intends_to_cooperate UGA
frame	intends_to_cooperate/12041	source=nsubj	block=obl:في
text	قدمت كينيا عرضا للحوار.
is	KEN intends_to_cooperate -
text	رفضت كندا عرضا للحوار قدمته كينيا.
is	CAN rejects KEN
is	KEN intends_to_cooperate CAN
text	رفضت كندا عرض الحوار الذي تقدمت به كينيا.
is	CAN rejects KEN
is	KEN intends_to_cooperate CAN

predicate	get_offer
light	تلقى	يتلقى	عرض	obj=من
light	تسلم	يتسلم	عرض	obj=من
frame	intends_to_cooperate/12043	target=nsubj	source=obl:من
text	تلقت المكسيك عرضا من كولومبيا.
is	COL intends_to_cooperate MEX
