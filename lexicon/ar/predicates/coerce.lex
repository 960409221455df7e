# Arabic predicates of CAMEO root 17: arrest, capture, seize, restrict, expel, repress, force.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	arrest
verb	اعتقل	يعتقل
verb	احتجز	يحتجز
verb	سجن	يسجن
verb	حبس	يحبس
verb	اقتاد	يقتاد
noun	اعتقال	plural=اعتقالات	obj=ل
noun	احتجاز	obj=ل
noun	حبس	obj=ل
noun	توقيف	plural=توقيفات	obj=ل
light	أمر	يأمر	اعتقال	prep=ب
light	أمر	يأمر	احتجاز	prep=ب
light	أمر	يأمر	حبس	prep=ب
light	أمر	يأمر	توقيف	prep=ب
light	أمر	يأمر	سجن	prep=ب
light	مدد	يمدد	حبس	obj=ل
light	مدد	يمدد	احتجاز	obj=ل
light	مدد	يمدد	اعتقال	obj=ل
light	مدد	يمدد	توقيف	obj=ل
light	جدد	يجدد	حبس	obj=ل
light	جدد	يجدد	اعتقال	obj=ل
frame	none/213	source=nsubj?	content=noun:أنفاسها
text	حبست كندا أنفاسها قبل المباراة.
is	nothing
frame	arrests/1	source=nsubj	target=obj	block=noun:رهائن	block=noun:رهينة
text	اعتقلت الشرطة الكندية صحافيا نرويجيا.
is	CAN arrests NOR
text	السلطات الكينية تحتجز خمسة بحارة هنود.
is	KEN arrests IND
text	أمر القاضي الكندي بحبس ثلاثة نيباليين.
is	CAN arrests NPL
text	مددت محكمة كينية حبس النائب الأوغندي أسبوعين.
is	KEN arrests UGA
text	وأثار اعتقال الهند لطالب نيبالي جدلا.
is	IND arrests NPL
text	لم تعتقل البرازيل السائح البيروفي.
is	BRA arrests PER negative
text	اعتقل طالب كيني من قبل الشرطة الأوغندية.
is	UGA arrests KEN

predicate	order_arrest
light	أصدر	يصدر	قبض	prep=ب	obj=على
light	أصدر	يصدر	إلقاء	prep=ب	obj=على
light	أصدر	يصدر	اعتقال	prep=ب	obj=ل
light	أصدر	يصدر	توقيف	prep=ب	obj=ل
light	أصدر	يصدر	احتجاز	prep=ب	obj=ل
light	أصدر	يصدر	حبس	prep=ب	obj=على	obj=بحق	obj=ضد	obj=ل
light	أصدر	يصدر	سجن	prep=ب	obj=على	obj=بحق	obj=ضد	obj=ل
light	أصدر	يصدر	إعدام	prep=ب	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=ل
light	أصدر	يصدر	إدانة	prep=ب	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=ل
light	أصدر	يصدر	تغريم	prep=ب	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=ل
light	أصدر	يصدر	ترحيل	prep=ب	obj=على	obj=بحق	obj=ضد	obj=في_حق	obj=ل
frame	arrests/9400	source=nsubj	target=obj?	content=noun:أمر
text	أصدرت النيابة العامة الكينية أمرا بالقبض على صحافي أوغندي.
is	KEN arrests UGA
text	أصدرت محكمة هندية أمرا بإلقاء القبض على تاجر نيبالي.
is	IND arrests NPL
text	أصدر القضاء البيروفي أمرا بتوقيف الوزير البوليفي السابق.
is	PER arrests BOL
frame	arrests/9401	source=nsubj	target=obj?	content=noun:قرار
text	أصدر القضاء البيروفي قرارا بحبس وزير بوليفي.
is	PER arrests BOL
frame	convicts/9400	source=nsubj	target=obj?	content=noun:حكم
text	أصدرت محكمة كينية حكما بسجن صحافي أوغندي خمس سنوات.
is	KEN convicts UGA
text	أصدرت محكمة كينية حكما بالسجن المؤبد على ضابط أوغندي.
is	KEN convicts UGA
text	أصدرت محكمة كينية حكما بالسجن عامين على ضابط أوغندي بتهمة الترويج لحركة الشباب.
is	KEN convicts UGA
text	أصدرت محكمة كينية حكما بإعدام خمسة أعضاء في حركة الشباب.
is	KEN convicts SHABAAB

predicate	intercept
verb	اعترض	يعترض
noun	اعتراض	obj=ل
frame	coerces/20	source=nsubj	target=obj	content=noun:زورقا
text	اعترضت البحرية الكينية زورقا أوغنديا.
is	KEN coerces UGA
frame	coerces/21	source=nsubj	target=obj	content=noun:قاربا
text	واعترض خفر السواحل الكندي قاربا مكسيكيا.
is	CAN coerces MEX
frame	coerces/67	source=nsubj	target=obj	content=noun:سفينة
text	اعترضت البحرية الكينية سفينة أوغندية.
is	KEN coerces UGA
frame	coerces/68	source=nsubj	target=obj	content=noun:ناقلة
text	اعترضت البحرية الهندية ناقلة نيبالية.
is	IND coerces NPL
frame	coerces/69	source=nsubj	target=obj	content=noun:قارب
text	اعترض خفر السواحل الكندي قارب صيد مكسيكي.
is	CAN coerces MEX
frame	coerces/70	source=nsubj	target=obj	content=noun:زورق
text	اعترضت البحرية البيروفية زورقا تشيليا.
is	PER coerces CHL
frame	coerces/71	source=nsubj	target=obj	content=noun:سفن
text	اعترضت البحرية الكندية سفنا نرويجية.
is	CAN coerces NOR
frame	coerces/72	source=nsubj	target=obj	content=noun:زوارق
text	اعترضت البحرية اليابانية زوارق فلبينية.
is	JPN coerces PHL
frame	coerces/73	source=nsubj	target=obj	content=noun:قوارب
text	اعترض الجيش الكيني قوارب أوغندية.
is	KEN coerces UGA
frame	coerces/75001	source=nsubj	target=obj	content=obj:قاذفة
text	اعترضت البحرية الكندية قاذفة نرويجية.
is	CAN coerces NOR
frame	coerces/75002	source=nsubj	target=obj	content=obj:قاذفتين
text	اعترضت البحرية الكندية قاذفتين نرويجيتين.
is	CAN coerces NOR
frame	coerces/75003	source=nsubj	target=obj	content=obj:قاذفات
text	اعترضت البحرية الكندية قاذفات نرويجية.
is	CAN coerces NOR
frame	coerces/75004	source=nsubj	target=obj	content=obj:مقاتلة
text	اعترضت البحرية الكندية مقاتلة نرويجية.
is	CAN coerces NOR
frame	coerces/75005	source=nsubj	target=obj	content=obj:مقاتلات
text	اعترضت البحرية الكندية مقاتلات نرويجية.
is	CAN coerces NOR
frame	coerces/75006	source=nsubj	target=obj	content=obj:مقاتلتين
text	اعترضت البحرية الكندية مقاتلتين نرويجيتين.
is	CAN coerces NOR
frame	coerces/75007	source=nsubj	target=obj	content=obj:مروحية
text	اعترضت البحرية الكندية مروحية نرويجية.
is	CAN coerces NOR
frame	coerces/75009	source=nsubj	target=obj	content=obj:باخرة
text	اعترضت البحرية الكندية باخرة نرويجية.
is	CAN coerces NOR
frame	coerces/75010	source=nsubj	target=obj	content=obj:ناقلة
text	اعترضت البحرية الكندية ناقلة نفط نرويجية.
is	CAN coerces NOR
frame	coerces/75011	source=nsubj	target=obj	content=obj:يخت
text	اعترضت البحرية الكندية يختا نرويجيا.
is	CAN coerces NOR
frame	coerces/74	source=nsubj	target=obj	content=noun:طائرة
text	اعترضت مقاتلات كندية طائرة نرويجية.
is	CAN coerces NOR
frame	coerces/75	source=nsubj	target=obj	content=noun:طائرات
text	اعترض سلاح الجو الهندي طائرات نيبالية.
is	IND coerces NPL
frame	coerces/76	source=nsubj	target=obj	content=noun:مسيرة
text	اعترض الجيش الكندي مسيرة نرويجية.
is	CAN coerces NOR
text	أعلنت البحرية الكينية اعتراض سفينة أوغندية.
is	KEN announces -
is	KEN coerces UGA
frame	fights/6070	source=nsubj	target=obj	content=noun:صاروخا
text	اعترضت الدفاعات الجوية الكندية صاروخا نرويجيا.
is	CAN fights NOR
frame	fights/6071	source=nsubj	target=obj	content=noun:صاروخ
text	أعلنت البحرية الهندية اعتراض صاروخ نيبالي.
is	IND announces -
is	IND fights NPL
frame	fights/6072	source=nsubj	target=obj	content=noun:صواريخ
text	اعترض الدفاع الجوي البيروفي ثلاثة صواريخ تشيلية.
is	PER fights CHL
frame	fights/6073	source=nsubj	target=obj	content=noun:صاروخين
text	اعترضت القوات الكينية صاروخين أوغنديين.
is	KEN fights UGA
frame	fights/6074	source=nsubj	target=obj	content=noun:قذيفة
text	اعترض الجيش الياباني قذيفة فلبينية.
is	JPN fights PHL
frame	fights/6075	source=nsubj	target=obj	content=noun:قذائف
text	اعترض الجيش الغاني قذائف توغولية.
is	GHA fights TGO
frame	coerces/22000	source=nsubj	target=obj?	content=noun:قاربا
text	اعترض خفر السواحل الكيني قاربا يقل عشرين راكبا.
is	KEN coerces -
frame	coerces/22001	source=nsubj	target=obj?	content=noun:زورقا
text	واعترضت البحرية الكندية زورقا مطاطيا.
is	CAN coerces -
frame	coerces/22002	source=nsubj	target=obj?	content=noun:سفينة
text	اعترضت البحرية الهندية سفينة محملة بالفحم.
is	IND coerces -
frame	coerces/22003	source=nsubj	target=obj?	content=noun:قارب
text	اعترض خفر السواحل الياباني قارب صيد.
is	JPN coerces -
frame	coerces/22004	source=nsubj	target=obj?	content=noun:قوارب
text	اعترضت البحرية الكندية قوارب صيد.
is	CAN coerces -
frame	coerces/22005	source=nsubj	target=obj?	content=noun:زوارق
text	اعترض الجيش الكيني زوارق مطاطية.
is	KEN coerces -
frame	coerces/22006	source=nsubj	target=obj?	content=noun:سفن
text	اعترضت البحرية الهندية سفن شحن.
is	IND coerces -
frame	coerces/22007	source=nsubj	target=obj?	content=noun:ناقلة
text	اعترضت البحرية النرويجية ناقلة نفط.
is	NOR coerces -
frame	coerces/22008	source=nsubj	target=obj?	content=noun:مركبا
text	اعترضت البحرية البرتغالية مركبا محملا بالتبغ.
is	PRT coerces -
frame	coerces/22009	source=nsubj	target=obj?	content=noun:مراكب
text	اعترضت البحرية البرتغالية مراكب صيد.
is	PRT coerces -
frame	coerces/22010	source=nsubj	target=obj?	content=noun:طائرة
text	اعترضت مقاتلات كندية طائرة شحن.
is	CAN coerces -
frame	coerces/22011	source=nsubj	target=obj?	content=noun:شاحنات
text	اعترض الجيش الكيني شاحنات محملة بالقمح.
is	KEN coerces -
frame	coerces/22012	source=nsubj	target=obj?	content=noun:قافلة
text	اعترضت الشرطة الكينية قافلة محملة بالقمح.
is	KEN coerces -
frame	coerces/22013	source=nsubj	target=obj?	content=noun:حافلة
text	اعترضت الشرطة الكندية حافلة محملة بالركاب.
is	CAN coerces -

predicate	stop_person
verb	أوقف	يوقف
noun	إيقاف	obj=ل
frame	none/214	source=nsubj?	content=obj:إطلاق
text	أوقفت كندا إطلاق المنطاد.
is	nothing
frame	none/215	source=nsubj?	content=obj:إنتاج
text	أوقفت النرويج إنتاج النفط.
is	nothing
frame	none/216	source=nsubj?	content=obj:عمل
text	أوقفت كينيا العمل بالقانون القديم.
is	nothing
frame	none/217	source=nsubj?	content=obj:بث
text	أوقفت البرازيل بث القناة.
is	nothing
frame	none/218	source=nsubj?	content=obj:رحلات
text	أوقفت اليابان الرحلات البحرية.
is	nothing
frame	none/219	source=nsubj?	content=obj:مشروع
text	أوقفت إثيوبيا المشروع مؤقتا.
is	nothing
frame	none/220	source=nsubj?	content=obj:برنامج
text	أوقفت المكسيك برنامجها الفضائي.
is	nothing
frame	none/221	source=nsubj?	content=obj:نزيف
text	أوقفت غانا نزيف العملة.
is	nothing
frame	none/222	source=nsubj?	content=obj:خدمة
text	أوقفت الشركة الفنلندية الخدمة.
is	nothing
frame	none/223	source=nsubj?	content=obj:تنفيذ
text	أوقفت بيرو تنفيذ القرار.
is	nothing
frame	none/224	source=nsubj?	content=obj:ضخ
text	أوقفت نيجيريا ضخ الوقود.
is	nothing
frame	none/225	source=nsubj?	content=obj:تعامل
text	أوقف المصرف الهندي التعامل بالعملة.
is	nothing
frame	none/226	source=nsubj?	content=obj:نشاط
text	أوقفت الشركة اليابانية نشاطها.
is	nothing
frame	none/227	source=nsubj?	content=obj:قتال
text	أوقف الجيش الكيني القتال.
is	nothing
frame	none/228	source=nsubj?	content=obj:تقدم
text	أوقفت الفرق الإسبانية تقدم الحريق.
is	nothing
frame	arrests/2	source=nsubj	target=obj	block=obj:نقل	block=obj:حركة	block=obj:سير	block=obj:مرور	block=obj:رحلات	block=obj:بث	block=obj:تشغيل	block=obj:إنتاج	block=obj:عملية	block=obj:خدمة	block=obj:ضخ	block=obj:تمويل	block=obj:بيع	block=obj:شراء	block=obj:مساعدات	block=obj:مفاوضات	block=obj:محادثات	block=obj:استيراد	block=obj:تصدير	block=obl:عن
text	أوقف الجيش الكيني مسلحين أوغنديين في عملية قرب الحدود.
is	KEN arrests UGA
text	أوقفت الشرطة الكينية مهربين أوغنديين.
is	KEN arrests UGA
text	الدرك المغربي يوقف سائحا إسبانيا.
is	MAR arrests ESP
text	تمكنت الشرطة المغربية من إيقاف سائح إسباني.
is	MAR arrests ESP

predicate	take_into_custody
verb	قبض	يقبض
noun	قبض	obj=على
light	ألقى	يلقي	قبض	obj=على
frame	none/229	source=nsubj?	content=noun:راتب
text	قبض الموظف الهندي على راتب جديد.
is	nothing
frame	arrests/3	source=nsubj	target=obl:على
text	قبضت الشرطة الهندية على ثلاثة صيادين سريلانكيين.
is	IND arrests LKA
frame	arrests/4	source=nsubj	target=obj
text	ألقت السلطات الكندية القبض على رجل أعمال نرويجي.
is	CAN arrests NOR

predicate	jail
verb	زج	يزج
verb	أمسك	يمسك
frame	arrests/5	source=nsubj	target=obl:ب
text	زجت السلطات الكينية بناشط أوغندي في السجن.
is	KEN arrests UGA
text	أمسكت الشرطة الكينية بمهربين أوغنديين.
is	KEN arrests UGA

predicate	put_in_prison
light	وضع	يضع	سجن	prep=في	obj=على
light	رمى	يرمي	سجن	prep=في	obj=على
light	ألقى	يلقي	سجن	prep=في	obj=على
light	أودع	يودع	سجن
light	أدخل	يدخل	سجن
light	فرض	يفرض	إقامة جبرية	obj=على
light	وضع	يضع	إقامة جبرية	prep=في
light	وضع	يضع	إقامة جبرية	prep=تحت
light	أبقى	يبقي	إقامة جبرية	prep=في
light	أبقى	يبقي	إقامة جبرية	prep=تحت
light	أخضع	يخضع	إقامة جبرية	prep=ل
light	وضع	يضع	قيد إقامة جبرية
light	وضع	يضع	قيد احتجاز
light	وضع	يضع	قيد توقيف
light	وضع	يضع	قيد اعتقال
light	وضع	يضع	رهن إقامة جبرية
light	وضع	يضع	رهن احتجاز
light	وضع	يضع	رهن توقيف
light	وضع	يضع	رهن اعتقال
light	أبقى	يبقي	قيد إقامة جبرية
light	أبقى	يبقي	قيد احتجاز
light	أبقى	يبقي	قيد توقيف
light	أبقى	يبقي	قيد اعتقال
light	أبقى	يبقي	رهن إقامة جبرية
light	أبقى	يبقي	رهن احتجاز
light	أبقى	يبقي	رهن توقيف
light	أبقى	يبقي	رهن اعتقال
light	احتجز	يحتجز	إقامة جبرية	prep=في
light	وضع	يضع	اعتقال	prep=تحت
light	وضع	يضع	احتجاز	prep=تحت
light	وضع	يضع	توقيف	prep=تحت
light	وضع	يضع	إقامة جبرية	prep=تحت
light	أبقى	يبقي	اعتقال	prep=تحت
light	أبقى	يبقي	احتجاز	prep=تحت
light	أبقى	يبقي	توقيف	prep=تحت
light	أبقى	يبقي	إقامة جبرية	prep=تحت
frame	arrests/6	source=nsubj	target=obj
text	فرضت السلطات النيبالية الإقامة الجبرية على ناشط هندي.
is	NPL arrests IND
text	أخضعت السلطات الكينية سفيرا غانيا للإقامة الجبرية.
is	KEN arrests GHA
text	أبقت السلطات الكينية سفيرا غانيا في الإقامة الجبرية.
is	KEN arrests GHA
text	وضعت السلطات الكينية سفيرا غانيا قيد الإقامة الجبرية.
is	KEN arrests GHA
text	وضعت السلطات الكينية سفيرا غانيا رهن الاحتجاز.
is	KEN arrests GHA

predicate	arrest_campaign
light	نفذ	ينفذ	اعتقال	obj=في	obj=ضد	obj=بين
light	شن	يشن	اعتقال	obj=في	obj=ضد	obj=بين
light	واصل	يواصل	اعتقال	obj=في	obj=ضد	obj=بين
light	شن	يشن	حملة	obj=في	obj=ضد
light	نفذ	ينفذ	حملة	obj=في	obj=ضد
light	بدأ	يبدأ	حملة	obj=في	obj=ضد
light	أطلق	يطلق	حملة	obj=في	obj=ضد
light	قاد	يقود	حملة	obj=ضد
light	واصل	يواصل	حملة	obj=في	obj=ضد
frame	arrests/7	source=nsubj	target=obj	content=noun:اعتقال
text	نفذت الشرطة الكينية اعتقالات ضد مهاجرين صوماليين.
is	KEN arrests SOM
frame	arrests/8	source=nsubj	target=obj	content=noun:اعتقالات
text	شن الجيش الهندي حملة اعتقالات ضد المتمردين النيباليين.
is	IND arrests NPL
frame	represses/9400	source=nsubj	target=obj	content=noun:قمع
text	شنت السلطات الكينية حملة قمع ضد المعارضة الأوغندية.
is	KEN represses UGA
frame	represses/9401	source=nsubj	target=obj	content=noun:قمعية
text	أطلقت كندا حملة قمعية ضد متظاهرين نرويجيين.
is	CAN represses NOR
frame	coerces/9400	source=nsubj	target=obj	content=noun:ملاحقة
text	بدأت الشرطة الكندية حملة ملاحقة ضد مهربين دنماركيين.
is	CAN coerces DNK
frame	coerces/1	source=nsubj	target=obj	content=noun:مداهمات
text	شنت الشرطة الكندية حملة مداهمات ضد تجار دنماركيين.
is	CAN coerces DNK
frame	coerces/2	source=nsubj	target=obj	content=noun:مداهمة
text	بدأت الشرطة الكينية حملة مداهمة ضد مهربين أوغنديين.
is	KEN coerces UGA
frame	coerces/3	source=nsubj	target=obj	content=noun:أمنية
text	شنت السلطات المغربية حملة أمنية ضد مهربين إسبان.
is	MAR coerces ESP
frame	coerces/4	source=nsubj	target=obj	content=noun:تفتيش
text	بدأت الشرطة البرازيلية حملة تفتيش ضد مهربين بيروفيين.
is	BRA coerces PER

predicate	catch_goods
verb	ضبط	يضبط
noun	ضبط	obj=ل
frame	none/230	source=nsubj?	content=noun:نفس
text	ضبط الرئيس الكيني النفس طويلا.
is	nothing
frame	none/231	source=nsubj?	content=noun:أسعار
text	تضبط الهند أسعار الأرز.
is	nothing
frame	none/232	source=nsubj?	content=noun:أسواق
text	تضبط غانا الأسواق قبل العيد.
is	nothing
frame	none/233	source=nsubj?	content=noun:إيقاع
text	ضبط المدرب البرازيلي إيقاع اللعب.
is	nothing
frame	none/234	source=nsubj?	content=noun:ساعة
text	ضبط السويسريون ساعاتهم على ساعة واحدة.
is	nothing
frame	none/235	source=nsubj?	content=noun:حدود
text	تضبط كندا حدودها الشمالية.
is	nothing
frame	none/236	source=nsubj?	content=noun:إنفاق
text	تضبط تشيلي إنفاقها العام.
is	nothing
frame	seizes/1	source=nsubj	content=noun:مخدرات	target=obl:من?
text	ضبطت الشرطة الكينية مخدرات في الميناء.
is	KEN seizes -
frame	seizes/2	source=nsubj	content=noun:أسلحة	target=obl:من?
text	ضبط الجيش الهندي أسلحة قرب الجسر.
is	IND seizes -
frame	seizes/3	source=nsubj	content=noun:كمية	target=obl:من?
text	ضبط الدرك المغربي كمية من الكيف.
is	MAR seizes -
frame	seizes/4	source=nsubj	content=noun:كميات	target=obl:من?
text	ضبطت الشرطة الكندية كميات كبيرة من التبغ.
is	CAN seizes -
frame	seizes/5	source=nsubj	content=noun:شحنة	target=obl:من?
text	ضبطت البحرية الفلبينية شحنة ذخيرة.
is	PHL seizes -
frame	arrests/9	source=nsubj	target=obj
text	ضبطت الشرطة البرازيلية مهربين بيروفيين.
is	BRA arrests PER

predicate	capture
verb	أسر	يأسر
noun	أسر	obj=ل
frame	none/237	source=nsubj?	content=noun:قلوب
text	أسر المغني الكيني قلوب الجمهور.
is	nothing
frame	none/238	source=nsubj?	content=noun:ألباب
text	أسرت الراقصة الهندية ألباب الحاضرين.
is	nothing
frame	captures/1	source=nsubj	target=obj
text	أسرت القوات الكندية جنديين نرويجيين.
is	CAN captures NOR
text	المسلحون الصوماليون يأسرون جنديا كينيا.
is	SOM captures KEN
text	الجيش الهندي يأسر مقاتلين نيباليين.
is	IND captures NPL

predicate	confiscate
verb	صادر	يصادر
verb	حجز	يحجز
verb	انتزع	ينتزع
verb	نهب	ينهب
verb	سلب	يسلب
verb	أمم	يؤمم
verb	غنم	يغنم
verb	اغتنم	يغتنم
verb	سرق	يسرق
verb	استملك	يستملك
verb	اختلس	يختلس
noun	مصادرة	plural=مصادرات	obj=ل
noun	حجز	obj=على	obj=ل
noun	نهب	obj=ل
noun	سلب	obj=ل
noun	تأميم	obj=ل
noun	انتزاع	obj=ل
noun	استملاك	obj=ل
light	فرض	يفرض	حجز	obj=على
light	ألقى	يلقي	حجز	obj=على
light	أوقع	يوقع	حجز	obj=على
frame	none/6007	source=nsubj?	content=noun:فرصة
text	اغتنمت كندا فرصة اللقاء.
is	nothing
frame	none/6008	source=nsubj?	content=noun:أضواء
text	سرق اللاعب الكيني الأضواء.
is	nothing
frame	none/239	source=nsubj?	content=noun:مقعد
text	حجز المنتخب المغربي مقعده في الدورة.
is	nothing
frame	none/240	source=nsubj?	content=noun:مقعدا
text	حجز الفريق الكيني مقعدا في النهائي.
is	nothing
frame	none/241	source=nsubj?	content=noun:بطاقة
text	حجزت البرازيل بطاقة التأهل.
is	nothing
frame	none/242	source=nsubj?	content=noun:تذكرة
text	حجز السائح الياباني تذكرة.
is	nothing
frame	none/243	source=nsubj?	content=noun:تذاكر
text	حجزت العائلة الهندية تذاكر السفر.
is	nothing
frame	none/244	source=nsubj?	content=noun:فوزا
text	انتزعت كندا فوزا صعبا.
is	nothing
frame	none/245	source=nsubj?	content=noun:لقب
text	انتزع الملاكم الكيني اللقب.
is	nothing
frame	none/246	source=nsubj?	content=noun:اعتراف
text	انتزعت بيرو الاعتراف بحقها.
is	nothing
frame	seizes/10	source=nsubj	content=noun:أسلحة	target=obl:من?
text	صادرت الشرطة الكينية أسلحة من المنزل.
is	KEN seizes -
frame	seizes/11	source=nsubj	content=noun:ذخيرة	target=obl:من?
text	صادر الجيش الهندي ذخيرة كثيرة.
is	IND seizes -
frame	seizes/12	source=nsubj	content=noun:ذخائر	target=obl:من?
text	صادرت القوات البيروفية ذخائر قديمة.
is	PER seizes -
frame	seizes/13	source=nsubj	content=noun:متفجرات	target=obl:من?
text	حجزت الشرطة المغربية متفجرات.
is	MAR seizes -
frame	seizes/14	source=nsubj	content=noun:مخدرات	target=obl:من?
text	حجز الدرك السنغالي مخدرات في الميناء.
is	SEN seizes -
frame	seizes/15	source=nsubj	content=noun:كمية	target=obl:من?
text	صادرت الشرطة النرويجية كمية من التبغ.
is	NOR seizes -
frame	seizes/16	source=nsubj	content=noun:كميات	target=obl:من?
text	حجزت الجمارك البرازيلية كميات كبيرة من القهوة.
is	BRA seizes -
frame	seizes/17	source=nsubj	content=noun:شحنة	target=obl:من?
text	صادرت البحرية الهندية شحنة من الخشب.
is	IND seizes -
frame	seizes/18	source=nsubj	content=noun:أموال	target=obl:من?
text	صادرت السلطات الكينية أموال التاجر.
is	KEN seizes -
frame	seizes/19	source=nsubj	content=noun:أملاك	target=obl:من?
text	صادرت السلطات البوليفية أملاك الشركة.
is	BOL seizes -
frame	seizes/20	source=nsubj	content=noun:ممتلكات	target=obl:من?
text	صادرت الحكومة الكوبية ممتلكات المزارعين.
is	CUB seizes -
frame	seizes/21	source=nsubj	content=noun:وثائق	target=obl:من?
text	صادرت الشرطة اليابانية وثائق من المكتب.
is	JPN seizes -
frame	seizes/22	source=nsubj	content=noun:أجهزة	target=obl:من?
text	صادرت الشرطة الكندية أجهزة الحاسوب.
is	CAN seizes -
frame	seizes/23	source=nsubj	content=noun:جواز	target=obl:من?
text	صادرت السلطات الغانية جواز سفر الكاتب.
is	GHA seizes -
frame	seizes/24	source=nsubj	content=noun:نسخ	target=obl:من?
text	صادرت الشرطة السودانية نسخ الصحيفة.
is	SDN seizes -
frame	seizes/25	source=nsubj	content=noun:بضائع	target=obl:من?
text	حجزت الجمارك الكندية بضائع مقلدة.
is	CAN seizes -
frame	seizes/26	source=nsubj	content=noun:سيارات	target=obl:من?
text	حجزت الشرطة المكسيكية سيارات المهربين.
is	MEX seizes -
frame	seizes/6	source=nsubj	target=obj
text	صادرت السلطات الكندية سفينة نرويجية.
is	CAN seizes NOR
text	الشرطة الكينية تحجز شاحنات أوغندية.
is	KEN seizes UGA
text	وجاءت مصادرة الهند للأموال النيبالية متأخرة.
is	IND seizes NPL
text	أممت بوليفيا شركات برازيلية.
is	BOL seizes BRA
text	سرق جنود كنديون ماشية نرويجية.
is	CAN seizes NOR

predicate	recover_arms
verb	استرجع	يسترجع
frame	seizes/27	source=nsubj	content=noun:مسدس	target=obl:من?
text	استرجعت القوات الكينية مسدسا وبندقية.
is	KEN seizes -
frame	seizes/28	source=nsubj	content=noun:مسدسات	target=obl:من?
text	استرجع الجيش الهندي ثلاثة مسدسات.
is	IND seizes -
frame	seizes/29	source=nsubj	content=noun:بندقية	target=obl:من?
text	استرجعت الشرطة البيروفية بندقية صيد.
is	PER seizes -
frame	seizes/30	source=nsubj	content=noun:بنادق	target=obl:من?
text	استرجعت القوات الغانية بنادق قديمة.
is	GHA seizes -
frame	seizes/31	source=nsubj	content=noun:رشاش	target=obl:من?
text	استرجع الجيش السنغالي رشاشا من نوع قديم.
is	SEN seizes -
frame	seizes/32	source=nsubj	content=noun:رشاشات	target=obl:من?
text	استرجعت القوات المالية رشاشات ثقيلة.
is	MLI seizes -
frame	seizes/33	source=nsubj	content=noun:أسلحة	target=obl:من?
text	استرجعت القوات الكولومبية أسلحة المتمردين.
is	COL seizes -
frame	seizes/34	source=nsubj	content=noun:ذخيرة	target=obl:من?
text	استرجع الجيش النيبالي ذخيرة كثيرة.
is	NPL seizes -
frame	seizes/35	source=nsubj	content=noun:كمية	target=obl:من?
text	استرجعت قوات الأمن المغربية كمية من الذخيرة.
is	MAR seizes -

predicate	take_over
verb	استولى	يستولي
noun	استيلاء	obj=على
light	وضع	يضع	يد	obj=على
light	بسط	يبسط	يد	obj=على
frame	none/248	source=nsubj?	content=noun:سوق
text	استولت اليابان على سوق الشاشات.
is	nothing
frame	none/249	source=nsubj?	content=noun:حصة
text	استولت الشركة الهندية على حصة كبرى.
is	nothing
frame	none/250	source=nsubj?	content=noun:أسهم
text	استولت الشركة الكندية على أسهم جديدة.
is	nothing
frame	none/251	source=nsubj?	content=noun:اهتمام
text	استولت كينيا على الاهتمام.
is	nothing
frame	none/252	source=nsubj?	content=noun:قلوب
text	استولى الفنان الغاني على القلوب.
is	nothing
frame	seizes/7	source=nsubj	target=obl:على
text	استولت القوات الكينية على شاحنات أوغندية.
is	KEN seizes UGA
text	استيلاء الجيش الهندي على أراض نيبالية مستمر.
is	IND seizes NPL
frame	seizes/8	source=nsubj	target=obj
text	وضعت كندا يدها على سفينة دنماركية.
is	CAN seizes DNK

predicate	demolish
verb	هدم	يهدم
verb	جرف	يجرف
verb	أتلف	يتلف
verb	دنس	يدنس
verb	اقتلع	يقتلع
verb	طمر	يطمر
noun	هدم	obj=ل
noun	تجريف	obj=ل
noun	إتلاف	obj=ل
noun	تحطيم	obj=ل
noun	تدنيس	obj=ل
noun	اقتلاع	obj=ل
frame	none/253	source=nsubj?	content=noun:سد
text	هدمت الهند السد القديم.
is	nothing
frame	none/254	source=nsubj?	content=noun:مخدرات
text	أتلفت الشرطة الكندية المخدرات.
is	nothing
frame	seizes/9	source=nsubj	target=obj
text	هدمت السلطات الكينية منازل صومالية.
is	KEN seizes SOM
text	الجرافات الهندية تجرف أراضي نيبالية.
is	IND seizes NPL
text	دنس متطرفون كنديون مقبرة نرويجية.
is	CAN seizes NOR
text	اقتلع الجنود الكينيون أشجار مزارعين أوغنديين.
is	KEN seizes UGA

predicate	expel
verb	طرد	يطرد
verb	رحل	يرحل
verb	أبعد	يبعد
verb	هجر	يهجر
verb	شرد	يشرد
verb	أقصى	يقصي
noun	طرد	obj=ل
noun	ترحيل	plural=ترحيلات	obj=ل
noun	تسفير	obj=ل
noun	إبعاد	obj=ل
noun	تهجير	obj=ل
frame	none/255	source=nsubj?	content=noun:شبح
text	أبعدت كندا شبح الأزمة.
is	nothing
frame	none/256	source=nsubj?	content=noun:منتخب
text	أقصى المنتخب الكيني منتخب غانا.
is	nothing
frame	none/257	source=nsubj?	content=noun:شبهات
text	أبعد الوزير الهندي الشبهات عنه.
is	nothing
frame	none/258	source=nsubj?	content=noun:وظيفته
text	هجر العامل النيبالي وظيفته.
is	nothing
frame	expels/9890	source=nsubj	target=obj!	content=obl:عن:مدينة
text	أبعدت السلطات الغانية تاجرا توغوليا عن المدينة.
is	GHA expels TGO
frame	expels/9891	source=nsubj	target=obj!	content=obl:عن:بلاد
text	أبعدت بيرو ناشطا بوليفيا عن البلاد.
is	PER expels BOL
frame	expels/9892	source=nsubj	target=obj!	content=obl:عن:أراضي
text	أبعدت الهند رعاة نيباليين عن أراضيهم.
is	IND expels NPL
frame	attacks/54010	source=nsubj	target=obj!	content=arms
text	طردت القوات الكينية حركة الشباب من الميناء.
is	KEN attacks SHABAAB
text	نجح الجيش الأوغندي في طرد المسلحين الكينيين من البلدة.
is	UGA attacks KEN
text	طردت كندا حزب الله من المؤتمر.
is	CAN expels HEZBOLLAH
frame	expels/1	source=nsubj	target=obj	block=noun:سفير	block=noun:سفراء	block=noun:دبلوماسي	block=noun:دبلوماسيين	block=noun:دبلوماسيا	block=noun:دبلوماسيان	block=obl:ب:نحو	block=obj:كيلومتر	block=obj:كلم	block=obl:عن
text	طردت كينيا مئات المهاجرين الصوماليين.
is	KEN expels SOM
text	السلطات الهندية ترحل صيادين سريلانكيين.
is	IND expels LKA
text	قوبل ترحيل كندا للعمال المكسيكيين بالغضب.
is	CAN expels MEX
text	أبعدت تشيلي أمس ثلاثة ناشطين بوليفيين.
is	CHL expels BOL

predicate	impose_restrictions
light	فرض	يفرض	قيد	plural=قيود	obj=على
light	شدد	يشدد	قيد	plural=قيود	obj=على
light	فرض	يفرض	إغلاق	obj=على
light	وضع	يضع	قيد	plural=قيود	obj=على
light	فرض	يفرض	رقابة	obj=على
light	شدد	يشدد	رقابة	obj=على
light	فرض	يفرض	حظر تجول	obj=في	obj=على
light	أعلن	يعلن	حظر تجول	obj=في	obj=على
light	مدد	يمدد	حظر تجول	obj=في	obj=على
light	شدد	يشدد	حظر تجول	obj=في	obj=على
light	فرض	يفرض	حظر التجول	obj=في	obj=على
light	أعلن	يعلن	حظر التجول	obj=في	obj=على
light	مدد	يمدد	حظر التجول	obj=في	obj=على
light	شدد	يشدد	حظر التجول	obj=في	obj=على
light	فرض	يفرض	حظر تجوال	obj=في	obj=على
light	أعلن	يعلن	حظر تجوال	obj=في	obj=على
light	مدد	يمدد	حظر تجوال	obj=في	obj=على
light	شدد	يشدد	حظر تجوال	obj=في	obj=على
light	فرض	يفرض	منع تجول	obj=في	obj=على
light	أعلن	يعلن	منع تجول	obj=في	obj=على
light	مدد	يمدد	منع تجول	obj=في	obj=على
light	شدد	يشدد	منع تجول	obj=في	obj=على
light	فرض	يفرض	منع التجول	obj=في	obj=على
light	أعلن	يعلن	منع التجول	obj=في	obj=على
light	مدد	يمدد	منع التجول	obj=في	obj=على
light	شدد	يشدد	منع التجول	obj=في	obj=على
light	فرض	يفرض	حالة طوارئ	obj=في	obj=على
light	أعلن	يعلن	حالة طوارئ	obj=في	obj=على
light	مدد	يمدد	حالة طوارئ	obj=في	obj=على
light	فرض	يفرض	حالة الطوارئ	obj=في	obj=على
light	أعلن	يعلن	حالة الطوارئ	obj=في	obj=على
light	مدد	يمدد	حالة الطوارئ	obj=في	obj=على
light	فرض	يفرض	طوارئ	obj=في	obj=على
light	أعلن	يعلن	طوارئ	obj=في	obj=على
light	مدد	يمدد	طوارئ	obj=في	obj=على
light	فرض	يفرض	أحكام عرفية	obj=في	obj=على
light	أعلن	يعلن	أحكام عرفية	obj=في	obj=على
light	مدد	يمدد	أحكام عرفية	obj=في	obj=على
light	فرض	يفرض	أحكام العرفية	obj=في	obj=على
light	أعلن	يعلن	أحكام العرفية	obj=في	obj=على
light	مدد	يمدد	أحكام العرفية	obj=في	obj=على
light	فرض	يفرض	طوق أمني	obj=على	obj=حول
light	ضرب	يضرب	طوق أمني	obj=على	obj=حول
light	فرض	يفرض	حزام أمني	obj=على	obj=حول
light	فرض	يفرض	إجراءات أمنية	obj=على	obj=حول	obj=في
light	فرض	يفرض	تدابير أمنية	obj=على	obj=حول	obj=في
light	فرض	يفرض	قانون طوارئ	obj=في	obj=على
light	أعلن	يعلن	قانون طوارئ	obj=في	obj=على
light	مدد	يمدد	قانون طوارئ	obj=في	obj=على
noun	حظر تجول	obj=في	obj=على
noun	قيد	plural=قيود	obj=على
frame	restricts/1	source=nsubj	target=obj	block=noun:خطة
text	أعلن وزير النقل الكيني إعداد خطة طوارئ للمدينة.
is	KEN announces -
text	فرضت كندا قيودا على الصحافيين النرويجيين.
is	CAN restricts NOR
text	فرضت السلطات الكينية حظر تجول في المدينة.
is	KEN restricts -
text	أعلنت بيرو حالة الطوارئ في الجنوب.
is	PER restricts -
text	القيود الهندية على التجار النيباليين مشددة.
is	IND restricts NPL
frame	restricts/6203	source=nsubj	content=noun:أمني
text	فرضت الشرطة الكندية طوقا أمنيا حول المبنى.
is	CAN restricts -
frame	restricts/4950	source=nsubj	content=noun:قيود
text	فرضت النرويج قيودا على الدخول إلى الجزر.
is	NOR restricts -

predicate	take_measures
light	اتخذ	يتخذ	إجراء	plural=إجراءات
light	اتخذ	يتخذ	تدبير	plural=تدابير
frame	restricts/40	source=nsubj	target=obl:ضد
text	اتخذت كندا إجراءات صارمة ضد النرويج.
is	CAN restricts NOR
frame	restricts/41	source=nsubj	target=obl:بحق
text	ستتخذ كينيا تدابير بحق التجار الأوغنديين.
is	KEN restricts UGA
text	اتخذت الهند إجراءات لتنسيق الجهود.
is	nothing

predicate	ban
verb	حظر	يحظر
verb	حجب	يحجب
verb	قيد	يقيد
noun	حظر	obj=على	obj=ل
noun	حجب	obj=ل
noun	تقييد	obj=ل
frame	restricts/2	source=nsubj	target=obj	block=noun:استيراد	block=noun:تصدير	block=noun:واردات	block=noun:صادرات
text	حظرت كندا حزبا نرويجيا متطرفا.
is	CAN restricts NOR
text	الحكومة الكينية تحجب صحيفة أوغندية.
is	KEN restricts UGA
frame	restricts/3	source=nsubj	content=obj
text	قيدت الهند دخول التجار.
is	IND restricts -

predicate	prevent
verb	منع	يمنع
verb	حرم	يحرم
noun	منع	obj=ل
noun	حرمان	obj=ل
frame	none/260	source=nsubj?	content=noun:انتشار
text	منعت كندا انتشار المرض.
is	nothing
frame	none/261	source=nsubj?	content=noun:تكرار
text	تمنع كينيا تكرار الخطأ.
is	nothing
frame	none/262	source=nsubj?	content=noun:وقوع
text	منع المغرب وقوع كارثة.
is	nothing
frame	none/263	source=nsubj?	content=noun:حدوث
text	منعت اليابان حدوث تسرب.
is	nothing
frame	none/264	source=nsubj?	content=noun:تسرب
text	منعت الهند تسرب الغاز.
is	nothing
frame	none/265	source=nsubj?	content=noun:تدهور
text	منعت غانا تدهور العملة.
is	nothing
frame	none/266	source=nsubj?	content=noun:انهيار
text	منعت بيرو انهيار السد.
is	nothing
frame	none/267	source=nsubj?	content=noun:هدفا
text	منع الحارس الكيني هدفا محققا.
is	nothing
frame	none/268	source=nsubj?	content=noun:تدخين
text	تمنع النرويج التدخين في المطاعم.
is	nothing
frame	none/9490	source=nsubj	content=obl:من	block=obj
text	منع الصحافي الأوغندي من السفر.
is	nothing
frame	restricts/4	source=nsubj	target=obj	content=obl:من?
text	منعت السلطات الكندية صحافيين نرويجيين من الدخول.
is	CAN restricts NOR
text	الجيش الكيني يمنع مزارعين أوغنديين من العبور.
is	KEN restricts UGA
text	منعته السلطات الكينية من السفر.
is	KEN restricts -
text	حرمت الهند نيبال من مياه النهر.
is	IND restricts NPL
frame	restricts/4951	source=nsubj	content=obl:من
text	منعت الحكومة الكينية أصحاب المتاجر من البيع.
is	KEN restricts -

predicate	ban_deed
verb	منع	يمنع
frame	restricts/9800	source=nsubj	content=obj	block=obj:هجوم	block=obj:هجمات	block=obj:اعتداء	block=obj:عملية	block=obj:عمليات	block=obj:جريمة	block=obj:حرب	block=obj:أزمة	block=obj:خطر	block=obj:فوضى	block=obj:عنف	block=obj:إصابة	block=obj:مرض	block=obj:محاولة	block=obj:كارثة	block=obj:سقوط	block=obj:اندلاع	block=obj:قيام	block=obj:استمرار	block=obj:ظهور	block=obj:تحول	block=obj:امتداد	block=obj:تصعيد	block=obj:اتفاق	block=obj:فرصة	block=obj:جائزة	block=obj:وسام
text	منعت كينيا بيع الألعاب النارية في العيد.
is	KEN restricts -
text	حكومة نيبال تمنع بيع السمك في العاصمة.
is	NPL restricts -
text	منعت اليابان هجوما على الجسر.
is	nothing

predicate	raid
verb	داهم	يداهم
verb	دهم	يدهم
verb	مشط	يمشط
noun	مداهمة	plural=مداهمات	obj=ل
noun	دهم	obj=ل
noun	تمشيط	obj=ل
light	نفذ	ينفذ	مداهمة	obj=ل	obj=في	obj=ضد
light	شن	يشن	مداهمة	obj=ل	obj=في	obj=ضد
light	نفذ	ينفذ	دهم	obj=ل	obj=في	obj=ضد
light	شن	يشن	دهم	obj=ل	obj=في	obj=ضد
light	نفذ	ينفذ	تمشيط	obj=ل	obj=في
light	شن	يشن	تمشيط	obj=ل	obj=في
light	نفذ	ينفذ	عملية تمشيط	obj=ل	obj=في	obj=ضد
light	شن	يشن	عملية تمشيط	obj=ل	obj=في	obj=ضد
light	أجرى	يجري	عملية تمشيط	obj=ل	obj=في	obj=ضد
light	أطلق	يطلق	عملية تمشيط	obj=ل	obj=في	obj=ضد
light	بدأ	يبدأ	عملية تمشيط	obj=ل	obj=في	obj=ضد
light	باشر	يباشر	عملية تمشيط	obj=ل	obj=في	obj=ضد
light	واصل	يواصل	عملية تمشيط	obj=ل	obj=في	obj=ضد
light	قام	يقوم	عملية تمشيط	prep=ب	obj=ل	obj=في	obj=ضد
light	بدأ	يبدأ	عملية تمشيط	prep=ب	obj=ل	obj=في	obj=ضد
light	شرع	يشرع	عملية تمشيط	prep=في	obj=ل	obj=في	obj=ضد
light	شرع	يشرع	عملية تمشيط	prep=ب	obj=ل	obj=في	obj=ضد
light	نفذ	ينفذ	عمليات تمشيط	obj=ل	obj=في	obj=ضد
light	شن	يشن	عمليات تمشيط	obj=ل	obj=في	obj=ضد
light	أجرى	يجري	عمليات تمشيط	obj=ل	obj=في	obj=ضد
light	أطلق	يطلق	عمليات تمشيط	obj=ل	obj=في	obj=ضد
light	بدأ	يبدأ	عمليات تمشيط	obj=ل	obj=في	obj=ضد
light	باشر	يباشر	عمليات تمشيط	obj=ل	obj=في	obj=ضد
light	واصل	يواصل	عمليات تمشيط	obj=ل	obj=في	obj=ضد
light	قام	يقوم	عمليات تمشيط	prep=ب	obj=ل	obj=في	obj=ضد
light	بدأ	يبدأ	عمليات تمشيط	prep=ب	obj=ل	obj=في	obj=ضد
light	شرع	يشرع	عمليات تمشيط	prep=في	obj=ل	obj=في	obj=ضد
light	شرع	يشرع	عمليات تمشيط	prep=ب	obj=ل	obj=في	obj=ضد
light	نفذ	ينفذ	حملة تمشيط	obj=ل	obj=في	obj=ضد
light	شن	يشن	حملة تمشيط	obj=ل	obj=في	obj=ضد
light	أجرى	يجري	حملة تمشيط	obj=ل	obj=في	obj=ضد
light	أطلق	يطلق	حملة تمشيط	obj=ل	obj=في	obj=ضد
light	بدأ	يبدأ	حملة تمشيط	obj=ل	obj=في	obj=ضد
light	باشر	يباشر	حملة تمشيط	obj=ل	obj=في	obj=ضد
light	واصل	يواصل	حملة تمشيط	obj=ل	obj=في	obj=ضد
light	قام	يقوم	حملة تمشيط	prep=ب	obj=ل	obj=في	obj=ضد
light	بدأ	يبدأ	حملة تمشيط	prep=ب	obj=ل	obj=في	obj=ضد
light	شرع	يشرع	حملة تمشيط	prep=في	obj=ل	obj=في	obj=ضد
light	شرع	يشرع	حملة تمشيط	prep=ب	obj=ل	obj=في	obj=ضد
light	نفذ	ينفذ	عملية مداهمة	obj=ل	obj=في	obj=ضد
light	شن	يشن	عملية مداهمة	obj=ل	obj=في	obj=ضد
light	أجرى	يجري	عملية مداهمة	obj=ل	obj=في	obj=ضد
light	أطلق	يطلق	عملية مداهمة	obj=ل	obj=في	obj=ضد
light	بدأ	يبدأ	عملية مداهمة	obj=ل	obj=في	obj=ضد
light	باشر	يباشر	عملية مداهمة	obj=ل	obj=في	obj=ضد
light	واصل	يواصل	عملية مداهمة	obj=ل	obj=في	obj=ضد
light	قام	يقوم	عملية مداهمة	prep=ب	obj=ل	obj=في	obj=ضد
light	بدأ	يبدأ	عملية مداهمة	prep=ب	obj=ل	obj=في	obj=ضد
light	شرع	يشرع	عملية مداهمة	prep=في	obj=ل	obj=في	obj=ضد
light	شرع	يشرع	عملية مداهمة	prep=ب	obj=ل	obj=في	obj=ضد
light	نفذ	ينفذ	عمليات مداهمة	obj=ل	obj=في	obj=ضد
light	شن	يشن	عمليات مداهمة	obj=ل	obj=في	obj=ضد
light	أجرى	يجري	عمليات مداهمة	obj=ل	obj=في	obj=ضد
light	أطلق	يطلق	عمليات مداهمة	obj=ل	obj=في	obj=ضد
light	بدأ	يبدأ	عمليات مداهمة	obj=ل	obj=في	obj=ضد
light	باشر	يباشر	عمليات مداهمة	obj=ل	obj=في	obj=ضد
light	واصل	يواصل	عمليات مداهمة	obj=ل	obj=في	obj=ضد
light	قام	يقوم	عمليات مداهمة	prep=ب	obj=ل	obj=في	obj=ضد
light	بدأ	يبدأ	عمليات مداهمة	prep=ب	obj=ل	obj=في	obj=ضد
light	شرع	يشرع	عمليات مداهمة	prep=في	obj=ل	obj=في	obj=ضد
light	شرع	يشرع	عمليات مداهمة	prep=ب	obj=ل	obj=في	obj=ضد
light	نفذ	ينفذ	حملة مداهمات	obj=ل	obj=في	obj=ضد
light	شن	يشن	حملة مداهمات	obj=ل	obj=في	obj=ضد
light	أجرى	يجري	حملة مداهمات	obj=ل	obj=في	obj=ضد
light	أطلق	يطلق	حملة مداهمات	obj=ل	obj=في	obj=ضد
light	بدأ	يبدأ	حملة مداهمات	obj=ل	obj=في	obj=ضد
light	باشر	يباشر	حملة مداهمات	obj=ل	obj=في	obj=ضد
light	واصل	يواصل	حملة مداهمات	obj=ل	obj=في	obj=ضد
light	قام	يقوم	حملة مداهمات	prep=ب	obj=ل	obj=في	obj=ضد
light	بدأ	يبدأ	حملة مداهمات	prep=ب	obj=ل	obj=في	obj=ضد
light	شرع	يشرع	حملة مداهمات	prep=في	obj=ل	obj=في	obj=ضد
light	شرع	يشرع	حملة مداهمات	prep=ب	obj=ل	obj=في	obj=ضد
light	نفذ	ينفذ	حملة مداهمة	obj=ل	obj=في	obj=ضد
light	شن	يشن	حملة مداهمة	obj=ل	obj=في	obj=ضد
light	أجرى	يجري	حملة مداهمة	obj=ل	obj=في	obj=ضد
light	أطلق	يطلق	حملة مداهمة	obj=ل	obj=في	obj=ضد
light	بدأ	يبدأ	حملة مداهمة	obj=ل	obj=في	obj=ضد
light	باشر	يباشر	حملة مداهمة	obj=ل	obj=في	obj=ضد
light	واصل	يواصل	حملة مداهمة	obj=ل	obj=في	obj=ضد
light	قام	يقوم	حملة مداهمة	prep=ب	obj=ل	obj=في	obj=ضد
light	بدأ	يبدأ	حملة مداهمة	prep=ب	obj=ل	obj=في	obj=ضد
light	شرع	يشرع	حملة مداهمة	prep=في	obj=ل	obj=في	obj=ضد
light	شرع	يشرع	حملة مداهمة	prep=ب	obj=ل	obj=في	obj=ضد
light	نفذ	ينفذ	عملية دهم	obj=ل	obj=في	obj=ضد
light	شن	يشن	عملية دهم	obj=ل	obj=في	obj=ضد
light	أجرى	يجري	عملية دهم	obj=ل	obj=في	obj=ضد
light	أطلق	يطلق	عملية دهم	obj=ل	obj=في	obj=ضد
light	بدأ	يبدأ	عملية دهم	obj=ل	obj=في	obj=ضد
light	باشر	يباشر	عملية دهم	obj=ل	obj=في	obj=ضد
light	واصل	يواصل	عملية دهم	obj=ل	obj=في	obj=ضد
light	قام	يقوم	عملية دهم	prep=ب	obj=ل	obj=في	obj=ضد
light	بدأ	يبدأ	عملية دهم	prep=ب	obj=ل	obj=في	obj=ضد
light	شرع	يشرع	عملية دهم	prep=في	obj=ل	obj=في	obj=ضد
light	شرع	يشرع	عملية دهم	prep=ب	obj=ل	obj=في	obj=ضد
light	نفذ	ينفذ	عمليات دهم	obj=ل	obj=في	obj=ضد
light	شن	يشن	عمليات دهم	obj=ل	obj=في	obj=ضد
light	أجرى	يجري	عمليات دهم	obj=ل	obj=في	obj=ضد
light	أطلق	يطلق	عمليات دهم	obj=ل	obj=في	obj=ضد
light	بدأ	يبدأ	عمليات دهم	obj=ل	obj=في	obj=ضد
light	باشر	يباشر	عمليات دهم	obj=ل	obj=في	obj=ضد
light	واصل	يواصل	عمليات دهم	obj=ل	obj=في	obj=ضد
light	قام	يقوم	عمليات دهم	prep=ب	obj=ل	obj=في	obj=ضد
light	بدأ	يبدأ	عمليات دهم	prep=ب	obj=ل	obj=في	obj=ضد
light	شرع	يشرع	عمليات دهم	prep=في	obj=ل	obj=في	obj=ضد
light	شرع	يشرع	عمليات دهم	prep=ب	obj=ل	obj=في	obj=ضد
light	نفذ	ينفذ	حملة دهم	obj=ل	obj=في	obj=ضد
light	شن	يشن	حملة دهم	obj=ل	obj=في	obj=ضد
light	أجرى	يجري	حملة دهم	obj=ل	obj=في	obj=ضد
light	أطلق	يطلق	حملة دهم	obj=ل	obj=في	obj=ضد
light	بدأ	يبدأ	حملة دهم	obj=ل	obj=في	obj=ضد
light	باشر	يباشر	حملة دهم	obj=ل	obj=في	obj=ضد
light	واصل	يواصل	حملة دهم	obj=ل	obj=في	obj=ضد
light	قام	يقوم	حملة دهم	prep=ب	obj=ل	obj=في	obj=ضد
light	بدأ	يبدأ	حملة دهم	prep=ب	obj=ل	obj=في	obj=ضد
light	شرع	يشرع	حملة دهم	prep=في	obj=ل	obj=في	obj=ضد
light	شرع	يشرع	حملة دهم	prep=ب	obj=ل	obj=في	obj=ضد
light	نفذ	ينفذ	عملية ملاحقة	obj=ل	obj=في	obj=ضد
light	شن	يشن	عملية ملاحقة	obj=ل	obj=في	obj=ضد
light	أجرى	يجري	عملية ملاحقة	obj=ل	obj=في	obj=ضد
light	أطلق	يطلق	عملية ملاحقة	obj=ل	obj=في	obj=ضد
light	بدأ	يبدأ	عملية ملاحقة	obj=ل	obj=في	obj=ضد
light	باشر	يباشر	عملية ملاحقة	obj=ل	obj=في	obj=ضد
light	واصل	يواصل	عملية ملاحقة	obj=ل	obj=في	obj=ضد
light	قام	يقوم	عملية ملاحقة	prep=ب	obj=ل	obj=في	obj=ضد
light	بدأ	يبدأ	عملية ملاحقة	prep=ب	obj=ل	obj=في	obj=ضد
light	شرع	يشرع	عملية ملاحقة	prep=في	obj=ل	obj=في	obj=ضد
light	شرع	يشرع	عملية ملاحقة	prep=ب	obj=ل	obj=في	obj=ضد
light	نفذ	ينفذ	عمليات ملاحقة	obj=ل	obj=في	obj=ضد
light	شن	يشن	عمليات ملاحقة	obj=ل	obj=في	obj=ضد
light	أجرى	يجري	عمليات ملاحقة	obj=ل	obj=في	obj=ضد
light	أطلق	يطلق	عمليات ملاحقة	obj=ل	obj=في	obj=ضد
light	بدأ	يبدأ	عمليات ملاحقة	obj=ل	obj=في	obj=ضد
light	باشر	يباشر	عمليات ملاحقة	obj=ل	obj=في	obj=ضد
light	واصل	يواصل	عمليات ملاحقة	obj=ل	obj=في	obj=ضد
light	قام	يقوم	عمليات ملاحقة	prep=ب	obj=ل	obj=في	obj=ضد
light	بدأ	يبدأ	عمليات ملاحقة	prep=ب	obj=ل	obj=في	obj=ضد
light	شرع	يشرع	عمليات ملاحقة	prep=في	obj=ل	obj=في	obj=ضد
light	شرع	يشرع	عمليات ملاحقة	prep=ب	obj=ل	obj=في	obj=ضد
frame	coerces/5	source=nsubj	target=obj
text	داهمت الشرطة الكينية مكاتب أوغندية.
is	KEN coerces UGA
text	نفذ الجيش الهندي مداهمات ضد مسلحين نيباليين.
is	IND coerces NPL
text	مشطت القوات الكينية قرى صومالية.
is	KEN coerces SOM
text	شرعت القوات الكينية في عمليات تمشيط واسعة.
is	KEN coerces -
frame	coerces/6003	source=nsubj	content=obj:منازل
text	داهمت قوات الأمن الكينية منازل في البلدة.
is	KEN coerces -
frame	coerces/6004	source=nsubj	content=obj:منزل
text	داهمت الشرطة الهندية منزل مهرب.
is	IND coerces -
frame	coerces/6005	source=nsubj	content=obj:مقر
text	داهمت الشرطة المغربية مقر الشركة.
is	MAR coerces -

predicate	dissolve
verb	حل	يحل
frame	coerces/6	source=nsubj	content=obj:برلمان
text	حل الرئيس الكيني البرلمان أمس.
is	KEN coerces -
frame	coerces/7	source=nsubj	content=obj:حزب	target=obj
text	حلت السلطات الهندية الحزب المعارض.
is	IND coerces -
frame	coerces/8	source=nsubj	content=obj:مجلس
text	حل ملك المغرب المجلس البلدي.
is	MAR coerces -
frame	coerces/9	source=nsubj	content=obj:جمعية
text	حلت الحكومة النيبالية جمعية خيرية.
is	NPL coerces -
frame	coerces/10	source=nsubj	content=obj:جماعة
text	حلت كينيا جماعة متطرفة.
is	KEN coerces -
frame	coerces/6035	source=nsubj	content=obj:حكومة
text	حل ملك النرويج الحكومة.
is	NOR coerces -

predicate	repress
verb	قمع	يقمع
verb	اضطهد	يضطهد
verb	روع	يروع
verb	كبت	يكبت
verb	استعبد	يستعبد
verb	استباح	يستبيح
verb	أذل	يذل
verb	أخمد	يخمد
verb	استضعف	يستضعف
noun	قمع	obj=ل	obj=ضد
noun	اضطهاد	obj=ل
noun	استعباد	obj=ل
noun	إذلال	obj=ل
noun	إخماد	obj=ل
light	مارس	يمارس	قمع	obj=ضد	obj=على
light	مارس	يمارس	اضطهاد	obj=ضد	obj=على
frame	none/6004	source=nsubj?	content=noun:حريق
text	أخمدت فرق الإطفاء الكندية الحريق.
is	nothing
frame	none/6005	source=nsubj?	content=noun:حرائق
text	أخمدت البرازيل حرائق الغابات.
is	nothing
frame	none/6006	source=nsubj?	content=noun:نيران
text	أخمد رجال الإطفاء الكينيون النيران.
is	nothing
frame	represses/7000	source=nsubj	content=noun:مظاهرة
text	قمعت الشرطة الكندية مظاهرة كبيرة.
is	CAN represses -
frame	represses/7001	source=nsubj	content=noun:مظاهرات
text	قمعت الشرطة الكندية المظاهرات.
is	CAN represses -
frame	represses/7002	source=nsubj	content=noun:احتجاجات
text	قمعت الشرطة الكندية الاحتجاجات.
is	CAN represses -
frame	represses/7003	source=nsubj	content=noun:انتفاضة
text	قمعت الشرطة الكندية الانتفاضة.
is	CAN represses -
frame	represses/7004	source=nsubj	content=noun:مسيرة
text	قمعت الشرطة الكندية المسيرة.
is	CAN represses -
frame	represses/7005	source=nsubj	content=noun:تظاهرات
text	قمعت الشرطة الكندية التظاهرات.
is	CAN represses -
frame	represses/1	source=nsubj	target=obj
text	قمعت الشرطة الكينية متظاهرين أوغنديين.
is	KEN represses UGA
text	القمع الهندي للأقلية النيبالية يتصاعد.
is	IND represses NPL
text	روع المسلحون النرويجيون السكان الكنديين.
is	NOR represses CAN
text	أخمد الجيش الكيني تمردا أوغنديا.
is	KEN represses UGA
text	استباح الجنود الهنود قرى نيبالية.
is	IND represses NPL

predicate	disperse
verb	فرق	يفرق
verb	فض	يفض
verb	بدد	يبدد
noun	تفريق	obj=ل
noun	فض	obj=ل
noun	تشتيت	obj=ل
frame	none/6011	source=nsubj?	content=noun:أحلام
text	بددت الأرجنتين أحلام تشيلي.
is	nothing
frame	none/6012	source=nsubj?	content=noun:آمال
text	بدد الفريق الكيني آمال أوغندا.
is	nothing
frame	none/6013	source=nsubj?	content=noun:مخاوف
text	بددت كندا مخاوف النرويج.
is	nothing
frame	none/269	source=nsubj?	content=noun:نزاع
text	فضت كينيا النزاع بين القبيلتين.
is	nothing
frame	none/270	source=nsubj?	content=noun:شراكة
text	فضت الشركة الهندية الشراكة.
is	nothing
frame	represses/2	source=nsubj	target=obj
text	فرقت الشرطة الكندية متظاهرين نرويجيين.
is	CAN represses NOR
text	الشرطة المغربية تفرق مشجعين إسبانا.
is	MAR represses ESP
text	بدد الجيش الهندي المتظاهرين النيباليين.
is	IND represses NPL
frame	represses/6006	source=nsubj	content=obj:مظاهرة
text	فرقت الشرطة الكينية مظاهرة كبيرة.
is	KEN represses -
frame	represses/6007	source=nsubj	content=obj:تظاهرة
text	فرقت الشرطة الهندية تظاهرة في الميناء.
is	IND represses -
frame	represses/6008	source=nsubj	content=obj:اعتصام
text	فضت الشرطة البيروفية اعتصام العمال.
is	PER represses -
frame	represses/6009	source=nsubj	content=obj:متظاهرين
text	فرقت الشرطة الكندية المتظاهرين.
is	CAN represses CAN
frame	represses/6010	source=nsubj	content=obj:محتجين
text	فرقت قوات الأمن الغانية المحتجين.
is	GHA represses GHA
frame	represses/6011	source=nsubj	content=obj:مسيرة
text	فرقت الشرطة السنغالية مسيرة احتجاجية.
is	SEN represses -

# What a power that rules a place lays upon those who live there.
predicate	impose_rules
light	فرض	يفرض	شريعة	obj=على	obj=في
light	فرض	يفرض	حجاب	obj=على
light	فرض	يفرض	نقاب	obj=على
light	فرض	يفرض	جزية	obj=على
light	فرض	يفرض	إتاوة	plural=إتاوات	obj=على
light	فرض	يفرض	تعتيم	obj=على
light	طبق	يطبق	أحكام عرفية	obj=على	obj=في
frame	coerces/9701	source=nsubj	target=obj
text	فرضت حركة طالبان الشريعة في المدن.
is	TALIBAN coerces -
text	فرضت جماعة بوكو حرام إتاوات على التجار النيجيريين.
is	BOKOHARAM coerces NGA

predicate	tear_gas
light	أطلق	يطلق	غاز	plural=غازات	obj=على	obj=ضد
light	استخدم	يستخدم	غاز	plural=غازات	obj=على	obj=ضد
light	أطلق	يطلق	قنبلة	plural=قنابل	obj=على	obj=ضد
light	ألقى	يلقي	قنبلة	plural=قنابل	obj=على	obj=ضد
light	استخدم	يستخدم	قنبلة	plural=قنابل	obj=على	obj=ضد
frame	represses/3	source=nsubj	target=obj	content=noun:مسيل
text	أطلقت الشرطة الهندية الغاز المسيل للدموع على طلاب نيباليين.
is	IND represses NPL
frame	represses/4	source=nsubj	target=obj	content=noun:مسيلة
text	أطلقت الشرطة الكينية قنابل مسيلة للدموع على محتجين صوماليين.
is	KEN represses SOM

predicate	make
verb	أكره	يكره
frame	coerces/23	source=nsubj	target=obj	content=obl:على
text	أكرهت البحرية الكندية سفينة نرويجية على التوقف.
is	CAN coerces NOR
text	تكره كندا النرويج منذ زمن.
is	nothing

predicate	compel
verb	أرغم	يرغم
verb	أجبر	يجبر
verb	ابتز	يبتز
verb	قسر	يقسر
verb	طوع	يطوع
noun	إرغام
noun	إجبار
noun	إكراه
noun	ابتزاز	obj=ل
noun	تطويع	obj=ل
frame	coerces/11	source=nsubj	target=obj	content=obl:على?
text	أرغمت البحرية الكندية سفينة نرويجية على التوقف.
is	CAN coerces NOR
text	مقاتلات هندية تجبر طائرة نيبالية على الهبوط.
is	IND coerces NPL
text	أجبرت كينيا التجار الأوغنديين على الرحيل.
is	KEN coerces UGA
text	طوعت كندا المتمردين النرويجيين بالقوة.
is	CAN coerces NOR
frame	coerces/9700	source=nsubj	content=obj:سكان
text	أجبرت حركة طالبان السكان على دفع الضرائب.
is	TALIBAN coerces -
frame	coerces/9702	source=nsubj	content=obj:نساء
text	أجبرت حركة طالبان النساء على البقاء في بيوتهن.
is	TALIBAN coerces -
frame	coerces/9703	source=nsubj	content=obj:أهالي
text	أجبر الجيش الكندي أهالي القرية على الرحيل.
is	CAN coerces CAN
frame	coerces/9704	source=nsubj	content=obj:مدنيين
text	أرغم الجيش الهندي المدنيين على الرحيل.
is	IND coerces -
frame	coerces/9705	source=nsubj	content=obj:عائلات
text	أجبرت بيرو عائلات المهاجرين على الرحيل.
is	PER coerces PER

predicate	turn_back
verb	أعاد	يعيد
verb	رد	يرد
frame	expels/61050	source=nsubj	target=obj	content=obl:على:أعقاب
text	أعادت الشرطة الغانية لاجئين توغوليين على أعقابهم.
is	GHA expels TGO

predicate	strip_nationality
light	سحب	يسحب	جنسية	obj=من	obj=عن
light	أسقط	يسقط	جنسية	obj=من	obj=عن
light	نزع	ينزع	جنسية	obj=من	obj=عن
frame	coerces/12	source=nsubj	target=obj
text	سحبت كندا الجنسية من ناشط نرويجي.
is	CAN coerces NOR

# "The overthrow of a cell" is its end; of a government, see assault.
predicate	bust
verb	أطاح	يطيح
verb	فكك	يفكك
verb	ضبط	يضبط
verb	اخترق	يخترق
verb	أوقف	يوقف
noun	إطاحة	obj=ب
noun	تفكيك
frame	coerces/60	source=nsubj	content=obl:ب:خلية
text	أطاحت الشرطة الكينية بخلية من المهربين.
is	KEN coerces -
frame	coerces/61	source=nsubj	content=obl:ب:شبكة
text	تمكنت الشرطة الهندية من الإطاحة بشبكة مهربين.
is	IND coerces -
frame	coerces/62	source=nsubj	content=obl:ب:عصابة
text	أطاح الدرك المغربي بعصابة خطيرة.
is	MAR coerces -
frame	coerces/63	source=nsubj	content=noun:خلية
text	فككت السلطات الإسبانية خلية متشددة.
is	ESP coerces -
frame	coerces/64	source=nsubj	content=noun:شبكة
text	فككت الشرطة البرازيلية شبكة مهربين.
is	BRA coerces -
frame	coerces/65	source=nsubj	content=noun:عصابة
text	فككت الشرطة المكسيكية عصابة كبيرة.
is	MEX coerces -
text	ضبطت الشرطة الكندية شبكة مهربين.
is	CAN coerces -
frame	coerces/22030	source=nsubj	content=noun:خلايا
text	فككت الشرطة الكينية خلايا متشددة.
is	KEN coerces -
frame	coerces/22031	source=nsubj	content=noun:شبكات
text	فككت الشرطة الكندية شبكات مهربين.
is	CAN coerces -
frame	coerces/22032	source=nsubj	content=noun:عصابات
text	فككت الشرطة البيروفية عصابات كثيرة.
is	PER coerces -
frame	coerces/61040	source=nsubj	content=noun:مخيم
text	فككت الشرطة الفرنسية مخيما للمهاجرين.
is	FRA coerces -
frame	coerces/61041	source=nsubj	content=noun:اعتصام
text	فككت قوات الأمن المغربية اعتصام العمال.
is	MAR coerces -

predicate	ban_entry
light	منع	يمنع	دخول
light	حظر	يحظر	دخول
light	علق	يعلق	دخول
light	قيد	يقيد	دخول
light	منع	يمنع	سفر
light	حظر	يحظر	سفر
frame	restricts/60	source=nsubj	target=obj
text	منعت كندا دخول مواطني كوبا.
is	CAN restricts CUB
text	قررت النرويج منع دخول مواطني بيرو وتشيلي.
is	NOR restricts PER
is	NOR restricts CHL

predicate	dismiss
verb	أقال	يقيل
verb	عزل	يعزل
noun	إقالة	obj=ل
frame	coerces/66	source=nsubj	target=obj	block=obl:إلى
text	أقال الرئيس الكيني وزير الزراعة.
is	KEN coerces KEN
text	قرر الملك المغربي إقالة المدير.
is	MAR coerces -

predicate	marginalize
verb	همش	يهمش
frame	restricts/9000	source=nsubj	target=obj!	block=nsubj:منتخب	block=nsubj:فريق	block=nsubj:لاعب	block=nsubj:مدرب	block=nsubj:مهاجم	block=nsubj:ملاكم	block=nsubj:نادي	block=nsubj:حكم
text	همشت الحكومة الكينية الأوغنديين.
is	KEN restricts UGA
text	همش المعهد الياباني هذه الفكرة.
is	nothing
text	همش المدرب الكندي اللاعب النرويجي.
is	nothing

predicate	fetter
verb	كبل	يكبل
frame	restricts/9001	source=nsubj	target=obj!
text	كبلت كندا النرويج بشروط قاسية.
is	CAN restricts NOR
text	كبلت الديون الاقتصاد الكيني.
is	nothing

# What is made use of is mostly a thing.
predicate	exploit_someone
verb	استغل	يستغل
frame	coerces/9000	source=nsubj	target=obj!	content=obj:عمال
text	استغلت الشركة الكندية العمال النيباليين.
is	CAN coerces NPL
frame	coerces/9001	source=nsubj	target=obj!	content=obj:أطفال
text	استغل المسلحون الكينيون الأطفال الأوغنديين.
is	KEN coerces UGA
frame	coerces/9002	source=nsubj	target=obj!	content=obj:مهاجرين
text	استغلت العصابات الهندية المهاجرين النيباليين.
is	IND coerces NPL
frame	coerces/9003	source=nsubj	target=obj!	content=obj:لاجئين
text	استغلت كندا اللاجئين النرويجيين.
is	CAN coerces NOR
frame	coerces/9004	source=nsubj	target=obj!	content=obj:شعب
text	استغلت اليابان الشعب البيروفي.
is	JPN coerces PER
frame	coerces/9005	source=nsubj	target=obj!	content=obj:سكان
text	استغلت كينيا السكان الأوغنديين.
is	KEN coerces UGA
text	استغلت كينيا الفرصة الأوغندية.

predicate	stop_and_check
verb	استوقف	يستوقف
frame	coerces/9500	source=nsubj	target=obj!
text	استوقفت الشرطة الكينية سائقا أوغنديا.
is	KEN coerces UGA
text	استوقف المشهد السائح الكندي.
is	nothing

predicate	twist_arm
verb	لوى	يلوي
frame	coerces/9505	source=nsubj	target=obj!	content=noun:ذراع
text	تلوي كندا ذراع النرويج.
is	CAN coerces NOR

predicate	bring_to_knees
verb	أركع	يركع
frame	coerces/9506	source=nsubj	target=obj!
text	أركعت كندا النرويج.
is	CAN coerces NOR

# To set aside a man is to depose him; the same verb "lays the blame".
predicate	depose_aside
verb	نحى	ينحي
frame	coerces/9507	source=nsubj	target=obj!	block=obl:ب
text	نحت السلطات الكينية المندوب الأوغندي.
is	KEN coerces UGA
text	نحى الوزير الهندي الخلاف جانبا.
is	nothing

predicate	rob_place
verb	سطا	يسطو
frame	seizes/9500	source=nsubj	target=obl:على!
text	سطا مسلحون كينيون على سفينة أوغندية.
is	KEN seizes UGA

predicate	pirate
verb	قرصن	يقرصن
frame	seizes/9501	source=nsubj	target=obj!
text	قرصن مسلحون كينيون سفينة يابانية.
is	KEN seizes JPN
text	قرصن التاجر الكيني أفلاما.
is	nothing

# Sent into retirement.
predicate	retire_somebody
light	أحال	يحيل	تقاعد	prep=إلى
light	أحال	يحيل	تقاعد	prep=على
light	أحال	يحيل	معاش	prep=إلى
light	أحال	يحيل	معاش	prep=على
frame	coerces/9812	source=nsubj	target=obj
text	أحال الرئيس الكيني ضباطا أوغنديين إلى التقاعد.
is	KEN coerces UGA

predicate	drag_along
verb	جرجر	يجرجر
noun	جرجرة
frame	coerces/9813	source=nsubj	target=obj!
text	جرجر الجنود الكينيون نائبا أوغنديا.
is	KEN coerces UGA

predicate	order_custody
light	أذن	يأذن	احتفاظ	prep=ب	obj=ب
light	أمر	يأمر	احتفاظ	prep=ب	obj=ب
light	قرر	يقرر	احتفاظ	obj=ب
frame	arrests/9403	source=nsubj	target=obj?
text	أذنت النيابة العامة الكينية بالاحتفاظ بتاجر أوغندي.
is	KEN arrests UGA
text	قرر القضاء الهندي الاحتفاظ بشخصين.
is	IND arrests -

# What is stopped or held is a vehicle, not whoever owns it.
predicate	hold_vehicle
verb	احتجز	يحتجز
verb	أوقف	يوقف
verb	حجز	يحجز
verb	ضبط	يضبط
verb	صادر	يصادر
frame	seizes/9410	source=nsubj	target=obj?	content=noun:سفينة
text	احتجزت البحرية الهندية سفينة سريلانكية.
is	IND seizes LKA
frame	seizes/9411	source=nsubj	target=obj?	content=noun:سفن
text	أوقفت البحرية الكندية سفن صيد نرويجية.
is	CAN seizes NOR
frame	seizes/9412	source=nsubj	target=obj?	content=noun:ناقلة
text	احتجز خفر السواحل الكندي ناقلة نرويجية.
is	CAN seizes NOR
frame	seizes/9413	source=nsubj	target=obj?	content=noun:قارب
text	احتجزت البحرية الهندية قارب صيد سريلانكي.
is	IND seizes LKA
frame	seizes/9414	source=nsubj	target=obj?	content=noun:قاربا
text	احتجزت البحرية الهندية قاربا سريلانكيا.
is	IND seizes LKA
frame	seizes/9415	source=nsubj	target=obj?	content=noun:زورق
text	أوقفت البحرية الكينية زورق صيد.
is	KEN seizes -
frame	seizes/9416	source=nsubj	target=obj?	content=noun:زورقا
text	أوقفت البحرية الكينية زورقا أوغنديا.
is	KEN seizes UGA
frame	seizes/9417	source=nsubj	target=obj?	content=noun:باخرة
text	أوقفت الجمارك الكينية باخرة أوغندية.
is	KEN seizes UGA
frame	seizes/9418	source=nsubj	target=obj?	content=noun:شاحنة
text	احتجزت الشرطة الكينية شاحنة أوغندية.
is	KEN seizes UGA
frame	seizes/9419	source=nsubj	target=obj?	content=noun:شاحنات
text	احتجزت الشرطة الكينية شاحنات أوغندية.
is	KEN seizes UGA
frame	seizes/9420	source=nsubj	target=obj?	content=noun:سيارة
text	ضبطت الشرطة الكينية سيارة أوغندية.
is	KEN seizes UGA
frame	seizes/9421	source=nsubj	target=obj?	content=noun:سيارتين
text	ضبطت الشرطة الكينية سيارتين.
is	KEN seizes -

# Goods by weight, measure and number.
predicate	catch_amounts
verb	ضبط	يضبط
verb	حجز	يحجز
verb	صادر	يصادر
frame	seizes/9422	source=nsubj	content=noun:حبة	target=obl:من?
text	ضبطت الجمارك الكينية 500 ألف حبة مخدرة.
is	KEN seizes -
frame	seizes/9423	source=nsubj	content=noun:حبوب	target=obl:من?
text	ضبطت الشرطة الكينية حبوبا مخدرة.
is	KEN seizes -
frame	seizes/9424	source=nsubj	content=noun:كيلوغرام	target=obl:من?
text	ضبطت الشرطة الكينية 200 كيلوغرام من المخدرات.
is	KEN seizes -
frame	seizes/9425	source=nsubj	content=noun:كيلوغراما	target=obl:من?
text	حجزت الشرطة الكينية 25 كيلوغراما من الذهب.
is	KEN seizes -
frame	seizes/9426	source=nsubj	content=noun:كلغ	target=obl:من?
text	حجزت الشرطة الكينية 30 كلغ من الذهب.
is	KEN seizes -
frame	seizes/9427	source=nsubj	content=noun:كيلو	target=obl:من?
text	ضبطت الشرطة الكينية 30 كيلو من الذهب.
is	KEN seizes -
frame	seizes/9428	source=nsubj	content=noun:طن	target=obl:من?
text	صادرت الجمارك الكينية 30 طن من السكر.
is	KEN seizes -
frame	seizes/9429	source=nsubj	content=noun:طنا	target=obl:من?
text	صادرت الجمارك الكينية 30 طنا من السكر.
is	KEN seizes -
frame	seizes/9430	source=nsubj	content=noun:أطنان	target=obl:من?
text	صادرت الجمارك الكينية ثلاثة أطنان من السكر.
is	KEN seizes -
frame	seizes/9431	source=nsubj	content=noun:علبة	target=obl:من?
text	ضبطت الجمارك الكينية 300 علبة سجائر.
is	KEN seizes -
frame	seizes/9432	source=nsubj	content=noun:لتر	target=obl:من?
text	حجزت الشرطة الكينية 300 لتر من الوقود.
is	KEN seizes -
frame	seizes/9433	source=nsubj	content=noun:قطعة	target=obl:من?
text	ضبطت الشرطة الكينية 30 قطعة سلاح.
is	KEN seizes -
frame	seizes/9434	source=nsubj	content=noun:مبلغ	target=obl:من?
text	صادرت الشرطة الكينية مبلغا كبيرا من المال.
is	KEN seizes -

predicate	find_cache
verb	كشف	يكشف
verb	اكتشف	يكتشف
verb	دمر	يدمر
frame	seizes/71004	source=nsubj	content=obj:مخبأ	block=speech
text	كشف جيش أوغندا مخبأ للأسلحة قرب الحدود.
is	UGA seizes -
frame	seizes/71005	source=nsubj	content=obj:مخابئ	block=speech
text	كشف جيش البرازيل مخابئ للأسلحة قرب الحدود.
is	BRA seizes -
frame	seizes/71006	source=nsubj	content=obj:مخبأين	block=speech
text	كشف جيش كندا مخبأين للأسلحة قرب الحدود.
is	CAN seizes -
frame	seizes/71007	source=nsubj	content=obj:نفق	block=speech
text	كشف جيش كينيا نفقا للتهريب قرب الحدود.
is	KEN seizes -
frame	seizes/71008	source=nsubj	content=obj:أنفاق	block=speech
text	كشف جيش بولندا أنفاقا للتهريب قرب الحدود.
is	POL seizes -
frame	seizes/71009	source=nsubj	content=obj:ورشة	block=speech
text	كشف جيش النرويج ورشة لصنع المتفجرات قرب الحدود.
is	NOR seizes -
frame	seizes/71010	source=nsubj	content=obj:مستودع	block=speech
text	كشف جيش تشيلي مستودع أسلحة قرب الحدود.
is	CHL seizes -

predicate	come_upon_arms
verb	عثر	يعثر
frame	seizes/71011	source=nsubj	content=obl:على:مخبأ
text	عثرت شرطة اليابان على مخبأ للأسلحة.
is	JPN seizes -
frame	seizes/71012	source=nsubj	content=obl:على:مخابئ
text	عثرت شرطة أوغندا على مخابئ للأسلحة.
is	UGA seizes -
frame	seizes/71013	source=nsubj	content=obl:على:أسلحة
text	عثرت شرطة البرازيل على أسلحة.
is	BRA seizes -
frame	seizes/71014	source=nsubj	content=obl:على:سلاح
text	عثرت شرطة كندا على سلاح ناري.
is	CAN seizes -
frame	seizes/71015	source=nsubj	content=obl:على:متفجرات
text	عثرت شرطة كينيا على متفجرات.
is	KEN seizes -
frame	seizes/71016	source=nsubj	content=obl:على:ذخيرة
text	عثرت شرطة بولندا على ذخيرة.
is	POL seizes -
frame	seizes/71017	source=nsubj	content=obl:على:ذخائر
text	عثرت شرطة النرويج على ذخائر.
is	NOR seizes -
frame	seizes/71018	source=nsubj	content=obl:على:عبوة
text	عثرت شرطة تشيلي على عبوة ناسفة.
is	CHL seizes -
frame	seizes/71019	source=nsubj	content=obl:على:عبوات
text	عثرت شرطة اليابان على عبوات ناسفة.
is	JPN seizes -
frame	seizes/71020	source=nsubj	content=obl:على:قنبلة
text	عثرت شرطة أوغندا على قنبلة.
is	UGA seizes -
frame	seizes/71021	source=nsubj	content=obl:على:قنابل
text	عثرت شرطة البرازيل على قنابل.
is	BRA seizes -
frame	seizes/71022	source=nsubj	content=obl:على:مخدرات
text	عثرت شرطة كندا على مخدرات.
is	CAN seizes -
frame	seizes/71023	source=nsubj	content=obl:على:صواريخ
text	عثرت شرطة كينيا على صواريخ.
is	KEN seizes -
frame	seizes/71024	source=nsubj	content=obl:على:نفق
text	عثرت شرطة بولندا على نفق.
is	POL seizes -
frame	seizes/71025	source=nsubj	content=obl:على:كمية	content=noun:أسلحة
text	عثرت شرطة النرويج على كمية من الأسلحة.
is	NOR seizes -
frame	seizes/71026	source=nsubj	content=obl:على:كمية	content=noun:متفجرات
text	عثرت شرطة تشيلي على كمية من المتفجرات.
is	CHL seizes -
frame	seizes/71027	source=nsubj	content=obl:على:كمية	content=noun:ذخيرة
text	عثرت شرطة اليابان على كمية من الذخيرة.
is	JPN seizes -
frame	seizes/71028	source=nsubj	content=obl:على:كمية	content=noun:مخدرات
text	عثرت شرطة أوغندا على كمية من المخدرات.
is	UGA seizes -
frame	seizes/71029	source=nsubj	content=obl:على:كمية	content=noun:ذخائر
text	عثرت شرطة البرازيل على كمية من الذخائر.
is	BRA seizes -

predicate	foil_crossing
verb	أحبط	يحبط
verb	أفشل	يفشل
verb	أجهض	يجهض
noun	إحباط	obj=ل
noun	إفشال	obj=ل
frame	restricts/71009	source=nsubj	content=obj:عملية	content=noun:هجرة
text	أحبطت شرطة النرويج عملية هجرة غير نظامية.
is	NOR restricts -
frame	restricts/71010	source=nsubj	content=obj:عمليات	content=noun:هجرة
text	أحبطت شرطة تشيلي عمليات هجرة غير نظامية.
is	CHL restricts -
frame	restricts/71011	source=nsubj	content=obj:محاولة	content=noun:هجرة
text	أحبطت شرطة اليابان محاولة هجرة غير نظامية.
is	JPN restricts -
frame	restricts/71012	source=nsubj	content=obj:محاولة	content=noun:اجتياز
text	أحبطت شرطة أوغندا محاولة اجتياز الحدود.
is	UGA restricts -

predicate	lock_away
light	وضع	يضع	حبس	prep=في
light	وضع	يضع	حجز	prep=في
light	وضع	يضع	احتجاز	prep=في
light	وضع	يضع	توقيف	prep=في
light	وضع	يضع	معتقل	prep=في
light	وضع	يضع	زنزانة	prep=في
frame	arrests/58000	source=nsubj	target=obj
text	وضعت الشرطة الكينية اثنين من الغانيين في الحبس الاحتياطي.
is	KEN arrests GHA
text	وضعت السلطات الكينية سفيرا غانيا في الاحتجاز.
is	KEN arrests GHA

predicate	keep_secret_by_force
light	فرض	يفرض	سرية	obj=على
light	فرض	يفرض	تكتم	obj=على
light	فرض	يفرض	تعتيم إعلامي	obj=على
frame	coerces/58000	source=nsubj	target=obj?
text	فرضت كندا سرية تامة على المفاوضات.
is	CAN coerces -

predicate	subject_to
verb	أخضع	يخضع
frame	restricts/58000	source=nsubj	target=obj	content=obl:ل:مراقبة
text	أخضعت السلطات الكندية ثلاثة نيباليين للمراقبة.
is	CAN restricts NPL
frame	restricts/58001	source=nsubj	target=obj	content=obl:ل:رقابة
text	أخضعت السلطات الكندية الصحف النيبالية للرقابة.
is	CAN restricts NPL
frame	restricts/58002	source=nsubj	target=obj	content=obl:ل:حجر
text	أخضعت السلطات الكندية ثلاثة نيباليين للحجر.
is	CAN restricts NPL

predicate	cut_lines
verb	قطع	يقطع
verb	حجب	يحجب
verb	عطل	يعطل
verb	أوقف	يوقف
frame	restricts/58003	source=nsubj	content=obj:خطوط	content=noun:هاتف	block=nsubj:متظاهرون	block=nsubj:محتجون
text	قطعت السلطات الكينية خطوط الهاتف في المدينة.
is	KEN restricts -
frame	restricts/58005	source=nsubj	content=obj:خدمة	content=noun:إنترنت
text	أوقفت السلطات الكينية خدمة الإنترنت.
is	KEN restricts -
frame	restricts/58006	source=nsubj	content=obj:خدمات	content=noun:إنترنت
text	قطعت السلطات الكينية خدمات الإنترنت.
is	KEN restricts -
frame	restricts/58007	source=nsubj	content=obj:شبكة	content=noun:إنترنت
text	حجبت السلطات الكينية شبكة الإنترنت.
is	KEN restricts -
frame	restricts/58008	source=nsubj	content=obj:مواقع
text	حجبت السلطات الكينية مواقع كثيرة.
is	KEN restricts -

predicate	find_arms
verb	عثر	يعثر
frame	seizes/58000	source=nsubj	content=obl:على:أسلحة
text	عثرت القوات الكينية على أسلحة في الغابة.
is	KEN seizes -
frame	seizes/58001	source=nsubj	content=obl:على:سلاح
text	عثرت القوات الكينية على سلاح في الغابة.
is	KEN seizes -
frame	seizes/58002	source=nsubj	content=obl:على:ذخيرة
text	عثرت القوات الكينية على ذخيرة في الغابة.
is	KEN seizes -
frame	seizes/58003	source=nsubj	content=obl:على:متفجرات
text	عثرت الشرطة الكينية على متفجرات في السيارة.
is	KEN seizes -
frame	seizes/58004	source=nsubj	content=obl:على:عبوة
text	عثرت الشرطة الكينية على عبوة ناسفة.
is	KEN seizes -
frame	seizes/58005	source=nsubj	content=obl:على:عبوات
text	عثرت الشرطة الكينية على عبوات ناسفة.
is	KEN seizes -
frame	seizes/58006	source=nsubj	content=obl:على:مخبأ
text	عثر الجيش الكيني على مخبأ في الغابة.
is	KEN seizes -
frame	seizes/58007	source=nsubj	content=obl:على:مخابئ
text	عثر الجيش الكيني على مخابئ في الغابة.
is	KEN seizes -
frame	seizes/58008	source=nsubj	content=obl:على:مستودع
text	عثر الجيش الكيني على مستودع للذخيرة.
is	KEN seizes -
frame	seizes/58009	source=nsubj	content=obl:على:نفق
text	عثر الجيش الكيني على نفق تحت الحدود.
is	KEN seizes -
frame	seizes/58010	source=nsubj	content=obl:على:كمية
text	عثر الجيش الكيني على كمية من البنادق.
is	KEN seizes -
frame	seizes/58011	source=nsubj	content=obl:على:كميات
text	عثر الجيش الكيني على كميات من البنادق.
is	KEN seizes -

predicate	raid_hideout
verb	داهم	يداهم
verb	دهم	يدهم
verb	اقتحم	يقتحم
frame	coerces/58001	source=nsubj	target=obj?	content=obj:مخبأ
text	دهمت قوات خاصة كينية مخبأ للمهربين.
is	KEN coerces -
frame	coerces/58002	source=nsubj	target=obj?	content=obj:مخابئ
text	دهمت قوات خاصة كينية مخابئ للمهربين.
is	KEN coerces -
frame	coerces/58004	source=nsubj	target=obj?	content=obj:أوكار
text	دهمت الشرطة الكينية أوكار المهربين.
is	KEN coerces -
frame	coerces/58005	source=nsubj	target=obj?	content=obj:مكاتب
text	داهمت الشرطة الكينية مكاتب الصحيفة.
is	KEN coerces -
frame	coerces/58006	source=nsubj	target=obj?	content=obj:مكتب
text	داهمت الشرطة الكينية مكتب الصحيفة.
is	KEN coerces -
frame	coerces/58007	source=nsubj	target=obj?	content=obj:مزرعة
text	داهمت الشرطة الكينية مزرعة في الشمال.
is	KEN coerces -
frame	coerces/58008	source=nsubj	target=obj?	content=obj:شقة
text	داهمت الشرطة الكينية شقة في الضاحية.
is	KEN coerces -
