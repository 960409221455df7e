# Fighting (CAMEO 19).
# Own compilation from general knowledge of the language; Apache-2.0.

predicate	attack
verb	هاجم	يهاجم
verb	استهدف	يستهدف
verb	ضرب	يضرب
verb	غزا	يغزو
verb	اجتاح	يجتاح
noun	هجوم	plural=هجمات	obj=على	obj=ضد
noun	مهاجمة
noun	استهداف
noun	غزو
noun	اجتياح
noun	عدوان	obj=على	obj=ضد
noun	ضربة	plural=ضربات	obj=على	obj=ضد
noun	هجمة	plural=هجمات	obj=على	obj=ضد
noun	غارة	plural=غارات	obj=على	obj=ضد
noun	قصف	obj=على
noun	عملية عسكرية	plural=عمليات	obj=ضد	obj=في
noun	حملة عسكرية	obj=ضد
noun	توغل
light	شن	يشن	هجوم	obj=على	obj=ضد
light	شن	يشن	هجمات	obj=على	obj=ضد
light	شن	يشن	غارة	obj=على	obj=ضد
light	شن	يشن	غارات	obj=على	obj=ضد
light	شن	يشن	حرب	obj=على	obj=ضد
light	شن	يشن	عملية	obj=على	obj=ضد	obj=في
light	شن	يشن	حملة	obj=على	obj=ضد
light	نفذ	ينفذ	هجوم	obj=على	obj=ضد
light	نفذ	ينفذ	غارة	obj=على
light	نفذ	ينفذ	غارات	obj=على
light	نفذ	ينفذ	عملية	obj=ضد	obj=في
light	وجه	يوجه	ضربة	obj=إلى	obj=ل
light	شن	يشن	ضربات	obj=على
light	شن	يشن	عدوان	obj=على
frame	none/308	source=nsubj	content=obj:مثلا
text	هاجمت الهند المثلا.
is	nothing
frame	attacks/1	source=nsubj	target=obj
text	هاجمت فنلندا البرازيل.
is	FIN attacks BRA

predicate	suffer
verb	تعرض	يتعرض
noun	تعرض	obj=ل
frame	attacks/2	target=nsubj	source=obl:من	content=obl:ل:هجوم
text	تعرضت اليابان من تشيلي لهجوم.
is	CHL attacks JPN
frame	attacks/3	target=nsubj	source=obl:من	content=obl:ل:قصف
text	تعرضت تشيلي من بولندا لقصف.
is	POL attacks CHL
frame	attacks/4	target=nsubj	source=obl:من	content=obl:ل:اعتداء
text	تعرضت النرويج من كندا لاعتداء.
is	CAN attacks NOR

predicate	shell
verb	قصف	يقصف
verb	دك	يدك
noun	قصف	obj=على
frame	shells/1	source=nsubj	target=obj
text	قصفت النرويج بيرو.
is	NOR shells PER

predicate	raid_air
verb	أغار	يغير
noun	إغارة
frame	bombs_from_air/1	source=nsubj	target=obl:على
text	أغارت البرازيل على فنلندا.
is	BRA bombs_from_air FIN

predicate	shoot
light	أطلق	يطلق	نار	obj=على
light	أطلق	يطلق	صواريخ	obj=على
light	أطلق	يطلق	صاروخ	obj=على
light	أطلق	يطلق	قذائف	obj=على
light	فتح	يفتح	نار	obj=على
frame	attacks/5	source=nsubj	target=obj
text	أطلقت كينيا نارا على كندا.
is	KEN attacks CAN

predicate	shooting
noun	إطلاق نار	obj=على
noun	إطلاق صواريخ	obj=على
frame	attacks/6	source=nsubj	target=obj
text	كندا بلد كبير.
is	nothing

predicate	fight
verb	قاتل	يقاتل
verb	حارب	يحارب
verb	قاوم	يقاوم
frame	fights/1	source=nsubj	target=obj
text	قاتلت بيرو كينيا.
is	PER fights KEN
frame	fights/2	source=nsubj	target=obl:ضد
text	قاتلت اليابان ضد الهند.
is	JPN fights IND

predicate	clash
verb	اشتبك	يشتبك
verb	تصادم	يتصادم
verb	تقاتل	يتقاتل
noun	اشتباك	plural=اشتباكات	obj=مع
noun	قتال	obj=مع	obj=ضد
noun	حرب	plural=حروب	obj=على	obj=ضد	obj=في
noun	نزاع	plural=نزاعات	obj=مع
noun	صراع	plural=صراعات	obj=مع
noun	معركة	plural=معارك	obj=مع	obj=ضد
noun	مواجهة	plural=مواجهات	obj=مع
noun	صدام	plural=صدامات	obj=مع
noun	مناوشة	plural=مناوشات	obj=مع
noun	أعمال عدائية
noun	أعمال عنف
light	خاض	يخوض	حرب	obj=ضد	obj=مع
light	خاض	يخوض	معارك	obj=ضد	obj=مع
light	خاض	يخوض	قتال	obj=ضد	obj=مع
light	خاض	يخوض	اشتباكات	obj=مع
light	خاض	يخوض	مواجهات	obj=مع
frame	fights/3	source=nsubj	target=obl:مع
text	اشتبكت الهند مع بولندا.
is	IND fights POL
frame	fights/4	source=nsubj	target=obj
text	اشتبكت فنلندا البرازيل.
is	FIN fights BRA

predicate	resist
verb	تصدى	يتصدى
noun	تصدي	obj=ل
frame	fights/5	source=nsubj	target=obl:ل
text	تصدت تشيلي لليابان.
is	CHL fights JPN

predicate	occupy
verb	احتل	يحتل
noun	احتلال
frame	occupies/1	source=nsubj	target=obj
text	احتلت بولندا تشيلي.
is	POL occupies CHL

predicate	control
verb	سيطر	يسيطر
noun	سيطرة	obj=على
frame	occupies/2	source=nsubj	target=obl:على
text	سيطرت كندا على النرويج.
is	CAN occupies NOR

predicate	besiege
verb	حاصر	يحاصر
noun	حصار	obj=على
noun	محاصرة
light	فرض	يفرض	حصار	obj=على
frame	blockades/1	source=nsubj	target=obj
text	حاصرت النرويج بيرو.
is	NOR blockades PER

predicate	destroy
verb	دمر	يدمر
noun	تدمير
frame	attacks/7	source=nsubj	target=obj
text	دمرت البرازيل فنلندا.
is	BRA attacks FIN

predicate	shoot_down
verb	أسقط	يسقط
noun	إسقاط
frame	none/309	source=nsubj	content=obj:نظام
text	أسقطت كينيا النظام.
is	nothing
frame	attacks/8	source=nsubj	content=obj:طائرة
text	أسقطت بيرو الطائرة.
is	PER attacks -

predicate	incurse
verb	توغل	يتوغل
noun	توغل
frame	occupies/3	source=nsubj	target=obl:في
text	توغلت اليابان في الهند.
is	JPN occupies IND

predicate	violate
verb	انتهك	ينتهك
verb	خرق	يخرق
noun	خرق	plural=خروق	plural=خروقات
noun	انتهاك	plural=انتهاكات
frame	violates_ceasefire/1	source=nsubj	content=obj:وقف
text	انتهكت الهند الوقف.
is	IND violates_ceasefire -
frame	violates_ceasefire/2	source=nsubj	content=obj:هدنة
text	انتهكت فنلندا الهدنة.
is	FIN violates_ceasefire -
frame	violates_ceasefire/3	source=nsubj	content=obj:اتفاق
text	انتهكت تشيلي الاتفاق.
is	CHL violates_ceasefire -
