# Arabic predicates of CAMEO root 08, continued: comply, acquit, exempt, let pass, leave a base, settle a quarrel.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	bring_home
verb	أعاد	يعيد
verb	أخرج	يخرج
frame	withdraws_from/5000	source=nsubj	target=obl:من	content=noun:قوات
text	أعادت كندا قوات من أوغندا.
is	CAN withdraws_from UGA
frame	withdraws_from/5001	source=nsubj	target=obl:من	content=noun:جنود
text	أعادت كندا جنود من أوغندا.
is	CAN withdraws_from UGA
frame	withdraws_from/5002	source=nsubj	target=obl:من	content=noun:جيش
text	أعادت كندا جيش من أوغندا.
is	CAN withdraws_from UGA
frame	withdraws_from/5003	source=nsubj	target=obl:من	content=noun:وحدات
text	أعادت كندا وحدات من أوغندا.
is	CAN withdraws_from UGA

predicate	reduce_troops
verb	خفض	يخفض
verb	قلص	يقلص
verb	خفف	يخفف
noun	خفض	obj=ل
noun	تقليص	obj=ل
frame	withdraws_from/5004	source=nsubj	target=obl:في	content=noun:قوات
text	قلصت كندا قوات في أوغندا.
is	CAN withdraws_from UGA
frame	withdraws_from/5005	source=nsubj	target=obl:في	content=noun:جنود
text	قلصت كندا جنود في أوغندا.
is	CAN withdraws_from UGA
frame	withdraws_from/5006	source=nsubj	target=obl:في	content=noun:وجود
text	قلصت كندا وجود في أوغندا.
is	CAN withdraws_from UGA

predicate	vacate
verb	أخلى	يخلي
frame	withdraws_from/5007	source=nsubj	content=noun:قاعدة
text	أخلى الجيش الكندي قاعدة في الجبال.
is	CAN withdraws_from -
frame	withdraws_from/5008	source=nsubj	content=noun:مواقع
text	أخلى الجيش الكندي مواقع في الجبال.
is	CAN withdraws_from -
frame	withdraws_from/5009	source=nsubj	content=noun:ثكنة
text	أخلى الجيش الكندي ثكنة في الجبال.
is	CAN withdraws_from -
frame	withdraws_from/5010	source=nsubj	content=noun:معسكر
text	أخلى الجيش الكندي معسكر في الجبال.
is	CAN withdraws_from -
frame	withdraws_from/5011	source=nsubj	content=noun:قواعد
text	أخلى الجيش الكندي قواعد في الجبال.
is	CAN withdraws_from -

predicate	bow_to
verb	ركع	يركع
frame	yields/5005	source=nsubj	target=obl:أمام
text	لن تركع كينيا أمام أوغندا.
is	KEN yields UGA negative

predicate	submit_to
verb	خضع	يخضع
verb	انحنى	ينحني
frame	yields/5006	source=nsubj	content=obl:ل:ضغوط
text	خضعت غانا لضغوط كثيرة.
is	GHA yields -
frame	yields/5007	source=nsubj	content=obl:ل:ضغط
text	خضعت غانا لضغط كثيرة.
is	GHA yields -
frame	yields/5008	source=nsubj	content=obl:ل:مطالب
text	خضعت غانا لمطالب كثيرة.
is	GHA yields -
frame	yields/5009	source=nsubj	content=obl:ل:شروط
text	خضعت غانا لشروط كثيرة.
is	GHA yields -
frame	yields/5010	source=nsubj	content=obl:ل:إملاءات
text	خضعت غانا لإملاءات كثيرة.
is	GHA yields -
frame	yields/5011	source=nsubj	content=obl:ل:إرادة
text	خضعت غانا لإرادة كثيرة.
is	GHA yields -
frame	yields/5012	source=nsubj	content=obl:ل:ابتزاز
text	خضعت غانا لابتزاز كثيرة.
is	GHA yields -
frame	yields/5013	source=nsubj	content=obl:ل:تهديدات
text	خضعت غانا لتهديدات كثيرة.
is	GHA yields -

predicate	comply
verb	تقيد	يتقيد
frame	yields/5014	source=nsubj	content=obl:ب:قرار
text	تقيدت غانا بقرار صارمة.
is	GHA yields -
frame	yields/5015	source=nsubj	content=obl:ب:قرارات
text	تقيدت غانا بقرارات صارمة.
is	GHA yields -
frame	yields/5016	source=nsubj	content=obl:ب:هدنة
text	تقيدت غانا بهدنة صارمة.
is	GHA yields -
frame	yields/5017	source=nsubj	content=obl:ب:اتفاق
text	تقيدت غانا باتفاق صارمة.
is	GHA yields -
frame	yields/5018	source=nsubj	content=obl:ب:شروط
text	تقيدت غانا بشروط صارمة.
is	GHA yields -
frame	yields/5019	source=nsubj	content=obl:ب:عقوبات
text	تقيدت غانا بعقوبات صارمة.
is	GHA yields -
frame	yields/5020	source=nsubj	content=obl:ب:تعليمات
text	تقيدت غانا بتعليمات صارمة.
is	GHA yields -

predicate	respond_to
verb	تجاوب	يتجاوب
verb	تساهل	يتساهل
noun	تجاوب
noun	تساهل
frame	yields/5021	source=nsubj	target=obl:مع
text	تجاوبت أيسلندا مع النرويج.
is	ISL yields NOR

predicate	obey
verb	أطاع	يطيع
verb	استرضى	يسترضي
noun	استرضاء	obj=ل
frame	yields/5022	source=nsubj	target=obj
text	استرضت غانا البرتغال.
is	GHA yields PRT

predicate	go_back_on
verb	عاد	يعود
verb	ارتد	يرتد
frame	yields/5031	source=nsubj	content=obl:عن:قرار
text	عادت غانا عن قرار سابق.
is	GHA yields -
frame	yields/5032	source=nsubj	content=obl:عن:موقف
text	عادت غانا عن موقف سابق.
is	GHA yields -

predicate	acquit
verb	برأ	يبرئ
noun	تبرئة	obj=ل
frame	yields/5034	source=nsubj	target=obj
text	برأت محكمة كينية سائحا هنديا.
is	KEN yields IND

predicate	drop_charges
light	أسقط	يسقط	تهمة	obj=عن
light	سحب	يسحب	تهمة	obj=عن
light	أسقط	يسقط	دعوى	obj=ضد	obj=عن
light	سحب	يسحب	دعوى	obj=ضد	obj=على
light	سحب	يسحب	شكوى	obj=ضد
frame	yields/5035	source=nsubj	target=obj
text	أسقطت النيابة الكينية التهمة عن تاجر هندي.
is	KEN yields IND

predicate	delist
verb	شطب	يشطب
verb	حذف	يحذف
verb	أزال	يزيل
verb	رفع	يرفع
verb	أخرج	يخرج
noun	رفع	obj=ل
noun	شطب	obj=ل
noun	حذف	obj=ل
noun	إزالة	obj=ل
frame	eases_sanctions/5005	source=nsubj	target=obj	content=obl:من:قائمة	content=noun:إرهاب
text	شطبت كندا كوبا من قائمة الدول إرهاب أمس.
is	CAN eases_sanctions CUB
frame	eases_sanctions/5006	source=nsubj	target=obj	content=obl:من:قائمة	content=noun:عقوبات
text	شطبت كندا كوبا من قائمة الدول عقوبات أمس.
is	CAN eases_sanctions CUB
frame	eases_sanctions/5007	source=nsubj	target=obj	content=obl:من:قائمة	content=noun:سوداء
text	شطبت كندا كوبا من قائمة الدول سوداء أمس.
is	CAN eases_sanctions CUB
frame	eases_sanctions/5008	source=nsubj	target=obj	content=obl:من:قائمة	content=noun:راعية
text	شطبت كندا كوبا من قائمة الدول راعية أمس.
is	CAN eases_sanctions CUB
frame	eases_sanctions/5009	source=nsubj	target=obj	content=obl:من:قائمة	content=noun:داعمة
text	شطبت كندا كوبا من قائمة الدول داعمة أمس.
is	CAN eases_sanctions CUB
frame	eases_sanctions/5010	source=nsubj	target=obj	content=obl:من:لائحة	content=noun:إرهاب
text	شطبت كندا كوبا من لائحة الدول إرهاب أمس.
is	CAN eases_sanctions CUB
frame	eases_sanctions/5011	source=nsubj	target=obj	content=obl:من:لائحة	content=noun:عقوبات
text	شطبت كندا كوبا من لائحة الدول عقوبات أمس.
is	CAN eases_sanctions CUB
frame	eases_sanctions/5012	source=nsubj	target=obj	content=obl:من:لائحة	content=noun:سوداء
text	شطبت كندا كوبا من لائحة الدول سوداء أمس.
is	CAN eases_sanctions CUB
frame	eases_sanctions/5013	source=nsubj	target=obj	content=obl:من:لائحة	content=noun:راعية
text	شطبت كندا كوبا من لائحة الدول راعية أمس.
is	CAN eases_sanctions CUB
frame	eases_sanctions/5014	source=nsubj	target=obj	content=obl:من:لائحة	content=noun:داعمة
text	شطبت كندا كوبا من لائحة الدول داعمة أمس.
is	CAN eases_sanctions CUB
frame	eases_sanctions/57100	source=nsubj	target=obj	content=obl:من:قائمة	content=noun:إرهابية
text	شطبت كندا كوبا من قائمة المنظمات الإرهابية أمس.
is	CAN eases_sanctions CUB
frame	eases_sanctions/57101	source=nsubj	target=obj	content=obl:من:قائمة	content=noun:محظورة
text	شطبت كندا كوبا من قائمة المنظمات المحظورة أمس.
is	CAN eases_sanctions CUB
frame	eases_sanctions/57102	source=nsubj	target=obj	content=obl:من:قائمة	content=noun:راعين
text	شطبت كندا كوبا من قائمة المنظمات الراعين أمس.
is	CAN eases_sanctions CUB
frame	eases_sanctions/57103	source=nsubj	target=obj	content=obl:من:قائمة	content=noun:متهمة
text	شطبت كندا كوبا من قائمة المنظمات المتهمة أمس.
is	CAN eases_sanctions CUB
frame	eases_sanctions/57104	source=nsubj	target=obj	content=obl:من:لائحة	content=noun:إرهابية
text	شطبت كندا كوبا من لائحة المنظمات الإرهابية أمس.
is	CAN eases_sanctions CUB
frame	eases_sanctions/57105	source=nsubj	target=obj	content=obl:من:لائحة	content=noun:محظورة
text	شطبت كندا كوبا من لائحة المنظمات المحظورة أمس.
is	CAN eases_sanctions CUB
frame	eases_sanctions/57106	source=nsubj	target=obj	content=obl:من:لائحة	content=noun:راعين
text	شطبت كندا كوبا من لائحة المنظمات الراعين أمس.
is	CAN eases_sanctions CUB
frame	eases_sanctions/57107	source=nsubj	target=obj	content=obl:من:لائحة	content=noun:متهمة
text	شطبت كندا كوبا من لائحة المنظمات المتهمة أمس.
is	CAN eases_sanctions CUB
frame	eases_sanctions/81000	source=nsubj	target=obj!	block=noun:مرشحين	block=noun:ناخبين	block=noun:انتظار	content=obl:من:قائمة
text	رفعت كندا اسم كينيا من قائمة الدول الراعية للإرهاب.
is	CAN eases_sanctions KEN
text	شطبت اليابان غانا من القائمة السوداء.
is	JPN eases_sanctions GHA
text	قررت كندا رفع اسم كينيا من القائمة السوداء.
is	CAN eases_sanctions KEN
text	شطب حزب الوفد اسم النائب الكندي من قائمة المرشحين.
is	nothing
frame	eases_sanctions/81001	source=nsubj	target=obj!	block=noun:مرشحين	block=noun:ناخبين	block=noun:انتظار	content=obl:من:لائحة
text	أزالت كندا حركة طالبان من لائحة الإرهاب.
is	CAN eases_sanctions TALIBAN
text	رفعت كندا سعر السلعة في اليابان من قائمة الأسعار.
is	nothing
frame	eases_sanctions/81002	source=nsubj	target=obj!	block=noun:مرشحين	block=noun:ناخبين	block=noun:انتظار	content=obl:عن:قائمة
text	رفعت كندا اسم كينيا عن قائمة الإرهاب.
is	CAN eases_sanctions KEN
frame	eases_sanctions/81003	source=nsubj	target=obj!	block=noun:مرشحين	block=noun:ناخبين	block=noun:انتظار	content=obl:عن:لائحة
text	رفعت كندا اسم كينيا عن لائحة الإرهاب.
is	CAN eases_sanctions KEN

predicate	exempt
verb	أعفى	يعفي
verb	استثنى	يستثني
noun	إعفاء	obj=ل
frame	eases_sanctions/5002	source=nsubj	target=obj	content=obl:من:عقوبات
text	استثنت كندا كوبا من عقوبات جديد.
is	CAN eases_sanctions CUB
frame	eases_sanctions/5003	source=nsubj	target=obj	content=obl:من:حظر
text	استثنت كندا كوبا من حظر جديد.
is	CAN eases_sanctions CUB
frame	eases_sanctions/5004	source=nsubj	target=obj	content=obl:من:مقاطعة
text	استثنت كندا كوبا من مقاطعة جديد.
is	CAN eases_sanctions CUB
frame	eases_restrictions/5000	source=nsubj	target=obj	content=obl:من:رسوم
text	أعفت كندا كوبا من رسوم جديدة.
is	CAN eases_restrictions CUB
frame	eases_restrictions/5001	source=nsubj	target=obj	content=obl:من:تأشيرة
text	أعفت كندا كوبا من تأشيرة جديدة.
is	CAN eases_restrictions CUB
frame	eases_restrictions/5002	source=nsubj	target=obj	content=obl:من:تأشيرات
text	أعفت كندا كوبا من تأشيرات جديدة.
is	CAN eases_restrictions CUB
frame	eases_restrictions/5003	source=nsubj	target=obj	content=obl:من:ضرائب
text	أعفت كندا كوبا من ضرائب جديدة.
is	CAN eases_restrictions CUB
frame	eases_restrictions/5004	source=nsubj	target=obj	content=obl:من:ضريبة
text	أعفت كندا كوبا من ضريبة جديدة.
is	CAN eases_restrictions CUB
frame	eases_restrictions/5005	source=nsubj	target=obj	content=obl:من:قيود
text	أعفت كندا كوبا من قيود جديدة.
is	CAN eases_restrictions CUB

predicate	cut_duties
verb	ألغى	يلغي
verb	خفض	يخفض
noun	إلغاء	obj=ل
frame	eases_restrictions/5006	source=nsubj	target=obl:على	content=noun:رسوم
text	خفضت كندا رسوم كثيرة على البرازيل.
is	CAN eases_restrictions BRA
frame	eases_restrictions/5007	source=nsubj	target=obl:على	content=noun:ضرائب
text	خفضت كندا ضرائب كثيرة على البرازيل.
is	CAN eases_restrictions BRA
frame	eases_restrictions/5008	source=nsubj	target=obl:على	content=noun:تعرفة
text	خفضت كندا تعرفة كثيرة على البرازيل.
is	CAN eases_restrictions BRA
frame	eases_restrictions/5009	source=nsubj	target=obl:على	content=noun:تعريفات
text	خفضت كندا تعريفات كثيرة على البرازيل.
is	CAN eases_restrictions BRA

predicate	let_in
verb	أدخل	يدخل
verb	مرر	يمرر
frame	allows_access/5000	source=nsubj	target=obl:إلى	content=noun:شاحنات
text	أدخلت كينيا شاحنات إلى أوغندا.
is	KEN allows_access UGA
frame	allows_access/5001	source=nsubj	target=obl:إلى	content=noun:قافلة
text	أدخلت كينيا قافلة إلى أوغندا.
is	KEN allows_access UGA
frame	allows_access/5002	source=nsubj	target=obl:إلى	content=noun:وقودا
text	أدخلت كينيا وقودا إلى أوغندا.
is	KEN allows_access UGA
frame	allows_access/5003	source=nsubj	target=obl:إلى	content=noun:بضائع
text	أدخلت كينيا بضائع إلى أوغندا.
is	KEN allows_access UGA

predicate	facilitate
verb	سهل	يسهل
frame	allows_access/5004	source=nsubj	content=noun:دخول
text	سهلت كينيا دخول القافلة.
is	KEN allows_access -
frame	allows_access/5005	source=nsubj	content=noun:عبور
text	سهلت كينيا عبور القافلة.
is	KEN allows_access -
frame	allows_access/5006	source=nsubj	content=noun:مرور
text	سهلت كينيا مرور القافلة.
is	KEN allows_access -
frame	allows_access/5007	source=nsubj	content=noun:وصول
text	سهلت كينيا وصول القافلة.
is	KEN allows_access -
frame	allows_access/5008	source=nsubj	content=noun:خروج
text	سهلت كينيا خروج القافلة.
is	KEN allows_access -

predicate	make_possible
verb	أتاح	يتيح
frame	allows_access/5009	source=nsubj	target=obl:ل	content=noun:مرور
text	أتاحت كينيا للأمم المتحدة مرور المخازن.
is	KEN allows_access UN
frame	allows_access/5010	source=nsubj	target=obl:ل	content=noun:تفتيش
text	أتاحت كينيا للأمم المتحدة تفتيش المخازن.
is	KEN allows_access UN

predicate	permit
verb	أجاز	يجيز
verb	أباح	يبيح
frame	allows_access/5011	source=nsubj	target=obl:ل
text	أجازت كينيا لأوغندا الصيد في البحيرة.
is	KEN allows_access UGA

predicate	stop_strike
light	علق	يعلق	إضراب
light	أنهى	ينهي	إضراب
light	أوقف	يوقف	إضراب
light	ألغى	يلغي	إضراب
light	فك	يفك	إضراب
light	علق	يعلق	اعتصام
light	أنهى	ينهي	اعتصام
light	فك	يفك	اعتصام
light	أجل	يؤجل	إضراب
light	أرجأ	يرجئ	إضراب
light	رفع	يرفع	اعتصام
light	أنهى	ينهي	عصيان
frame	de_escalates/5000	source=nsubj
text	علقت النقابة الكينية الإضراب.
is	KEN de_escalates -

predicate	overcome_quarrel
verb	تجاوز	يتجاوز
verb	تخطى	يتخطى
verb	طوى	يطوي
verb	حسم	يحسم
frame	de_escalates/5001	source=nsubj	target=obl:مع?	content=noun:خلاف
text	طوت كندا خلاف مؤلمة مع المكسيك.
is	CAN de_escalates MEX
frame	de_escalates/5002	source=nsubj	target=obl:مع?	content=noun:خلافات
text	طوت كندا خلافات مؤلمة مع المكسيك.
is	CAN de_escalates MEX
frame	de_escalates/5003	source=nsubj	target=obl:مع?	content=noun:صفحة
text	طوت كندا صفحة مؤلمة مع المكسيك.
is	CAN de_escalates MEX
frame	de_escalates/5004	source=nsubj	target=obl:مع?	content=noun:قطيعة
text	طوت كندا قطيعة مؤلمة مع المكسيك.
is	CAN de_escalates MEX

predicate	suspend_enrichment
light	أوقف	يوقف	تخصيب
light	علق	يعلق	تخصيب
light	جمد	يجمد	تخصيب
frame	de_escalates/5005	source=nsubj
text	علقت البرازيل تخصيب اليورانيوم.
is	BRA de_escalates -

predicate	show_restraint
verb	تحلى	يتحلى
frame	de_escalates/5006	source=nsubj	content=obl:ب:ضبط
text	تحلت غانا بضبط النفس.
is	GHA de_escalates -

predicate	keep_peace_with
verb	هادن	يهادن
noun	مهادنة	obj=ل
frame	ceases_fire/5000	source=nsubj	target=obj
text	هادنت غانا النيجر.
is	GHA ceases_fire NER

predicate	spare_blood
verb	حقن	يحقن
frame	de_escalates/5007	source=nsubj	content=noun:دماء
text	حقن القائد الغاني الدماء.
is	GHA de_escalates -

predicate	end_occupation
light	أنهى	ينهي	احتلال	obj=ل
frame	withdraws_from/5012	source=nsubj	target=obj
text	أنهت البرتغال احتلالها لأنغولا.
is	PRT withdraws_from AGO

predicate	leave_office
verb	اعتزل	يعتزل
verb	ترك	يترك
frame	resigns/5002	source=nsubj	content=noun:منصب
text	ترك الوزير الغاني منصبه أمس.
is	GHA resigns -

predicate	release_prisoners
verb	سرح	يسرح
frame	releases/5000	source=nsubj	target=obj	content=noun:معتقلين
text	سرحت المكسيك معتقلين كنديين.
is	MEX releases CAN
frame	releases/5001	source=nsubj	target=obj	content=noun:سجناء
text	سرحت المكسيك سجناء كنديين.
is	MEX releases CAN
frame	releases/5002	source=nsubj	target=obj	content=noun:موقوفين
text	سرحت المكسيك موقوفين كنديين.
is	MEX releases CAN
frame	releases/5003	source=nsubj	target=obj	content=noun:أسرى
text	سرحت المكسيك أسرى كنديين.
is	MEX releases CAN
frame	releases/5004	source=nsubj	target=obj	content=noun:محتجزين
text	سرحت المكسيك محتجزين كنديين.
is	MEX releases CAN
frame	releases/71000	source=nsubj	target=obj	content=noun:أسير
text	سرحت اليابان أسيرا روسيا.
is	JPN releases RUS
frame	releases/71001	source=nsubj	target=obj	content=noun:سجين
text	سرحت أوغندا سجينا بلجيكيا.
is	UGA releases BEL
frame	releases/71002	source=nsubj	target=obj	content=noun:معتقل
text	سرحت البرازيل معتقلا تركيا.
is	BRA releases TUR
frame	releases/71003	source=nsubj	target=obj	content=noun:محتجز
text	سرحت كندا محتجزا كوبيا.
is	CAN releases CUB
frame	releases/71004	source=nsubj	target=obj	content=noun:موقوف
text	سرحت كينيا موقوفا هنديا.
is	KEN releases IND
frame	releases/71005	source=nsubj	target=obj	content=noun:جندي
text	سرحت بولندا جنديا غانيا.
is	POL releases GHA
frame	releases/71006	source=nsubj	target=obj	content=noun:رهينة
text	سرحت النرويج رهينة روسية.
is	NOR releases RUS

predicate	let_out_of_prison
verb	أخرج	يخرج
frame	releases/5005	source=nsubj	target=obj	content=obl:من:سجن
text	أخرجت المكسيك ناشطين كنديين من سجن قديم.
is	MEX releases CAN
frame	releases/5006	source=nsubj	target=obj	content=obl:من:حبس
text	أخرجت المكسيك ناشطين كنديين من حبس قديم.
is	MEX releases CAN
frame	releases/5007	source=nsubj	target=obj	content=obl:من:معتقل
text	أخرجت المكسيك ناشطين كنديين من معتقل قديم.
is	MEX releases CAN

predicate	grant_independence
verb	منح	يمنح
verb	أعطى	يعطي
frame	yields/5000	source=nsubj	target=obj	content=noun:استقلال
text	منحت البرتغال أنغولا استقلال كاملا.
is	PRT yields AGO
frame	yields/5001	source=nsubj	target=obj	content=noun:استقلالا
text	منحت البرتغال أنغولا استقلالا كاملا.
is	PRT yields AGO
frame	yields/5002	source=nsubj	target=obj	content=noun:سيادة
text	منحت البرتغال أنغولا سيادة كاملا.
is	PRT yields AGO

predicate	restore_standing
verb	رد	يرد
verb	أعاد	يعيد
frame	yields/5003	source=nsubj	target=obl:إلى	content=noun:اعتبار
text	أعادت البرتغال الاعتبار إلى أنغولا.
is	PRT yields AGO
frame	yields/5004	source=nsubj	target=obl:ل	content=noun:اعتبار
text	أعادت البرتغال الاعتبار ل أنغولا.
is	PRT yields AGO

predicate	remove_roadblocks
verb	أزال	يزيل
verb	رفع	يرفع
verb	أزاح	يزيح
frame	eases_restrictions/5010	source=nsubj	content=noun:حواجز
text	أزال الجيش الكيني حواجز كثيرة.
is	KEN eases_restrictions -
frame	eases_restrictions/5011	source=nsubj	content=noun:سواتر
text	أزال الجيش الكيني سواتر كثيرة.
is	KEN eases_restrictions -
frame	eases_restrictions/5012	source=nsubj	content=noun:متاريس
text	أزال الجيش الكيني متاريس كثيرة.
is	KEN eases_restrictions -
frame	eases_restrictions/5013	source=nsubj	content=noun:حواجزه
text	أزال الجيش الكيني حواجزه كثيرة.
is	KEN eases_restrictions -

predicate	disarm_oneself
verb	تجرد	يتجرد
frame	de_escalates/5008	source=nsubj	content=obl:من:سلاح
text	تجردت غانا من سلاح نووية.
is	GHA de_escalates -
frame	de_escalates/5009	source=nsubj	content=obl:من:أسلحة
text	تجردت غانا من أسلحة نووية.
is	GHA de_escalates -

predicate	keep_truce_with
verb	تهادن	يتهادن
frame	ceases_fire/5001	source=nsubj	target=obl:مع
text	تهادنت غانا مع النيجر.
is	GHA ceases_fire NER

predicate	exchange_captives
verb	قايض	يقايض
verb	استبدل	يستبدل
frame	returns/5021	source=nsubj	target=obl:مع	content=noun:أسرى
text	استبدلت غانا أسرى مع النيجر.
is	GHA returns NER
frame	returns/5022	source=nsubj	target=obl:مع	content=noun:سجناء
text	استبدلت غانا سجناء مع النيجر.
is	GHA returns NER
frame	returns/5023	source=nsubj	target=obl:مع	content=noun:رهائن
text	استبدلت غانا رهائن مع النيجر.
is	GHA returns NER

predicate	leave_politics
verb	اعتزل	يعتزل
frame	resigns/5003	source=nsubj	content=noun:سياسة
text	اعتزل الوزير الغاني السياسة.
is	GHA resigns -

predicate	go_along_with
verb	ساير	يساير
frame	yields/5023	source=nsubj	target=obj	content=obl:في
text	سايرت غانا البرتغال في موقفها.
is	GHA yields PRT

predicate	take_account_of
verb	راعى	يراعي
frame	yields/5024	source=nsubj	content=noun:مطالب
text	راعت غانا مطالب كثيرة.
is	GHA yields -
frame	yields/5025	source=nsubj	content=noun:مخاوف
text	راعت غانا مخاوف كثيرة.
is	GHA yields -
frame	yields/5026	source=nsubj	content=noun:شروط
text	راعت غانا شروط كثيرة.
is	GHA yields -

# "We shall not be lenient with hatred" has no actor as its target, and tells nothing of anybody.
