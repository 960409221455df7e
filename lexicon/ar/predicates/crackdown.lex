# More Arabic predicates of CAMEO root 17: hunt, depose, drive out, curb, foil, tyrannize, hack.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	hunt
verb	طارد	يطارد
verb	لاحق	يلاحق
verb	تعقب	يتعقب
noun	مطاردة	plural=مطاردات	obj=ل
noun	ملاحقة	plural=ملاحقات	obj=ل
noun	تعقب	obj=ل
frame	none/6000	source=nsubj?	content=noun:صدارة
text	يلاحق الفريق الكيني الصدارة.
is	nothing
frame	coerces/6000	source=nsubj	target=obj
text	طاردت القوات الكندية مسلحين نرويجيين في الغابة.
is	CAN coerces NOR
text	الشرطة الهندية تلاحق مهربين نيباليين.
is	IND coerces NPL
text	تعقب الجيش الكيني متمردين صوماليين حتى النهر.
is	KEN coerces SOM

predicate	relieve_of_office
verb	أعفى	يعفي
noun	إعفاء
frame	coerces/6001	source=nsubj	target=obj	content=obl:من:منصب
text	أعفى ملك المغرب الوزير من منصبه.
is	MAR coerces MAR
frame	coerces/6002	source=nsubj	target=obj	content=obl:من:مهام
text	أعفت الحكومة الكينية المدير الأوغندي من مهامه.
is	KEN coerces UGA

predicate	end_the_duties_of
light	أنهى	ينهي	مهام
light	أنهى	ينهي	مهمة	plural=مهمات
noun	إنهاء مهام
frame	coerces/75200	source=nsubj	target=obj!
text	أنهى الرئيس الكيني مهام السفير الأوغندي.
is	KEN coerces UGA

predicate	decree_dismissal
light	أصدر	يصدر	إعفاء	prep=ب	obj=ل
light	أصدر	يصدر	إقالة	prep=ب	obj=ل
light	أصدر	يصدر	عزل	prep=ب	obj=ل
light	أصدر	يصدر	إنهاء مهام	prep=ب	obj=ل
light	أمر	يأمر	إعفاء	prep=ب	obj=ل
light	أمر	يأمر	إقالة	prep=ب	obj=ل
light	أمر	يأمر	إنهاء مهام	prep=ب	obj=ل
frame	coerces/75201	source=nsubj	target=obj?
text	أصدر الرئيس الكيني أمرا بإنهاء مهام السفير الأوغندي.
is	KEN coerces UGA
text	أصدر الملك المغربي مرسوما بإعفاء المدير الفرنسي من منصبه.
is	MAR coerces FRA
text	أمر الرئيس الكيني بإقالة القائد الأوغندي.
is	KEN coerces UGA

predicate	overthrow
verb	أطاح	يطيح
noun	إطاحة	obj=ب
frame	coerces/6006	source=nsubj	target=obl:ب
text	أطاح الجيش الرواندي بالرئيس الرواندي.
is	RWA coerces RWA
text	وبعد إطاحة الجيش المالي بالرئيس إبراهيم كيتا عمت الفوضى.
is	MLI coerces MLI
frame	coerces/74001	source=nsubj	target=obj!
text	أطاح الجيش الغاني الرئيس الغاني.
is	GHA coerces GHA
text	ومنذ إطاحة الجيش الغاني الرئيس الغاني عمت الفوضى.
is	GHA coerces GHA

predicate	stage_coup
verb	انقلب	ينقلب
noun	انقلاب	plural=انقلابات	obj=على	obj=ضد
noun	انقلاب عسكري	obj=على	obj=ضد
light	نفذ	ينفذ	انقلاب	plural=انقلابات	obj=على	obj=ضد
light	قاد	يقود	انقلاب	plural=انقلابات	obj=على	obj=ضد
light	دبر	يدبر	انقلاب	plural=انقلابات	obj=على	obj=ضد
light	شن	يشن	انقلاب	plural=انقلابات	obj=على	obj=ضد
light	قام	يقوم	انقلاب	plural=انقلابات	prep=ب	obj=على	obj=ضد
frame	coerces/6007	source=nsubj	target=obl:على
text	انقلب الجيش الرواندي على الرئيس الرواندي.
is	RWA coerces RWA
frame	coerces/6008	source=nsubj	target=obl:ضد
text	نفذ ضباط كينيون انقلابا ضد الرئيس الكيني.
is	KEN coerces KEN

predicate	bring_down_government
verb	أسقط	يسقط
frame	coerces/6009	source=nsubj	target=obj	content=obj:نظام
text	أسقط المتمردون الروانديون النظام الرواندي.
is	RWA coerces RWA
frame	coerces/6010	source=nsubj	target=obj	content=obj:حكومة
text	أسقطت النرويج الحكومة الرواندية بالقوة.
is	NOR coerces RWA

predicate	drive_out
verb	أخرج	يخرج
verb	أجلى	يجلي
verb	اقتلع	يقتلع
noun	إخراج	obj=ل
frame	expels/6000	source=nsubj	target=obj	content=obl:من:منازل
text	أخرج الجيش الكيني قرويين صوماليين من منازلهم.
is	KEN expels SOM
frame	expels/6001	source=nsubj	target=obj	content=obl:من:بيوت
text	أخرجت القوات الهندية قرويين نيباليين من بيوتهم.
is	IND expels NPL
frame	expels/6002	source=nsubj	target=obj	content=obl:من:أراض
text	اقتلعت الشركة الكندية مزارعين بيروفيين من أراض واسعة.
is	CAN expels PER
frame	expels/6003	source=nsubj	target=obj	content=obl:من:أراضي
text	اقتلعت الشركة الكندية مزارعين بيروفيين من أراضيهم.
is	CAN expels PER
frame	expels/6004	source=nsubj	target=obj	content=obl:من:ديار
text	أخرج المسلحون الصوماليون الكينيين من ديارهم.
is	SOM expels KEN

predicate	bear_down_on
verb	ضيق	يضيق
verb	استقوى	يستقوي
noun	تضييق	plural=تضييقات	obj=على
frame	none/6001	source=nsubj?	content=noun:خيارات
text	ضيقت كندا الخيارات على المفاوض.
is	nothing
frame	restricts/6000	source=nsubj	target=obl:على
text	ضيقت السلطات الكينية على التجار الأوغنديين.
is	KEN restricts UGA

predicate	curb
verb	كبح	يكبح
verb	لجم	يلجم
verb	كمم	يكمم
verb	أخرس	يخرس
verb	أسكت	يسكت
verb	خنق	يخنق
verb	ضايق	يضايق
verb	جوع	يجوع
noun	كبح	obj=ل
noun	لجم	obj=ل
noun	مضايقة	plural=مضايقات	obj=ل
noun	تجويع	obj=ل
frame	none/6002	source=nsubj?	content=noun:تضخم
text	كبحت كندا تضخم الأسعار.
is	nothing
frame	none/6003	source=nsubj?	content=noun:جماح
text	كبح الوزير الهندي جماح الأسعار.
is	nothing
frame	restricts/6001	source=nsubj	target=obj
text	ضايقت الشرطة الكندية صحافيين نرويجيين.
is	CAN restricts NOR
text	تخنق الهند التجار النيباليين.
is	IND restricts NPL

predicate	discriminate
verb	ميز	يميز
frame	restricts/6002	source=nsubj	target=obl:ضد
text	تميز الحكومة الكينية ضد التجار الأوغنديين.
is	KEN restricts UGA

predicate	revoke_licence
light	سحب	يسحب	ترخيص	plural=تراخيص	obj=من	obj=ل
light	ألغى	يلغي	ترخيص	plural=تراخيص	obj=من	obj=ل
light	علق	يعلق	ترخيص	plural=تراخيص	obj=من	obj=ل
light	جمد	يجمد	ترخيص	plural=تراخيص	obj=من	obj=ل
light	سحب	يسحب	رخصة	obj=من	obj=ل
light	ألغى	يلغي	رخصة	obj=من	obj=ل
light	علق	يعلق	رخصة	obj=من	obj=ل
light	جمد	يجمد	رخصة	obj=من	obj=ل
light	سحب	يسحب	تأشيرة	obj=من	obj=ل
light	ألغى	يلغي	تأشيرة	obj=من	obj=ل
light	علق	يعلق	تأشيرة	obj=من	obj=ل
light	جمد	يجمد	تأشيرة	obj=من	obj=ل
light	سحب	يسحب	اعتماد	obj=من	obj=ل
light	ألغى	يلغي	اعتماد	obj=من	obj=ل
light	علق	يعلق	اعتماد	obj=من	obj=ل
frame	restricts/6003	source=nsubj	target=obl:من
text	سحبت كندا الترخيص من شركة نرويجية.
is	CAN restricts NOR
frame	restricts/6004	source=nsubj	target=obj
text	ألغت كينيا ترخيص صحيفة أوغندية.
is	KEN restricts UGA
frame	restricts/61030	source=nsubj	content=noun:اعتماد
text	سحبت غانا اعتماد مراسلين أجانب.
is	GHA restricts -

predicate	shut_media
verb	أغلق	يغلق
verb	غلق	يغلق
verb	أقفل	يقفل
verb	شمع	يشمع
verb	أوقف	يوقف
verb	عطل	يعطل
noun	إغلاق	obj=ل
noun	غلق	obj=ل
noun	إيقاف	obj=ل
frame	restricts/6005	source=nsubj	target=obj	content=obj:صحيفة
text	أغلقت السلطات الكينية صحيفة أوغندية.
is	KEN restricts UGA
frame	restricts/6006	source=nsubj	target=obj	content=obj:قناة
text	أوقفت الحكومة الهندية قناة نيبالية.
is	IND restricts NPL
frame	restricts/6007	source=nsubj	target=obj	content=obj:مكتب
text	أقفلت السلطات الكندية مكتب وكالة نرويجية.
is	CAN restricts NOR
frame	restricts/6008	source=nsubj	target=obj	content=obj:محطة
text	أغلقت بيرو محطة إذاعية بوليفية.
is	PER restricts BOL
text	قررت كندا إغلاق قناة نرويجية.
is	CAN restricts NOR
frame	restricts/6013	source=nsubj	target=obj	content=obj:مكاتب
text	أغلقت السلطات الكينية مكاتب منظمة أوغندية.
is	KEN restricts UGA
frame	restricts/6014	source=nsubj	target=obj	content=obj:مقر
text	أغلقت الشرطة الهندية مقر حزب نيبالي.
is	IND restricts NPL

predicate	foil
verb	أحبط	يحبط
verb	أفشل	يفشل
verb	أجهض	يجهض
noun	إحباط
noun	إفشال
noun	إجهاض
frame	fights/9893	source=nsubj	content=noun:تسلل
text	أحبط الجيش الغاني محاولة تسلل عبر النهر.
is	GHA fights -
frame	fights/9894	source=nsubj	content=noun:توغل
text	أفشل الجيش الهندي محاولة توغل في الوادي.
is	IND fights -
frame	fights/26200	source=nsubj	target=obj!	content=noun:هجوم
text	أحبط الجيش الكندي هجوم حركة طالبان.
is	CAN fights TALIBAN
text	أحبط الجيش الكندي هجوما لحركة طالبان على القاعدة.
is	CAN fights TALIBAN
frame	coerces/31200	source=nsubj	target=obj!	content=noun:مؤامرة
text	أحبطت الشرطة الكندية مؤامرة حركة طالبان.
is	CAN coerces TALIBAN
frame	coerces/31201	source=nsubj	target=obj!	content=noun:مخطط
text	أحبط الأمن المغربي مخطط حركة الشباب.
is	MAR coerces SHABAAB
frame	coerces/31202	source=nsubj	target=obj!	content=noun:مخططات
text	أحبط رجال الأمن الكنديون أحد مخططات حركة طالبان.
is	CAN coerces TALIBAN
frame	coerces/31203	source=nsubj	content=noun:مخططات
text	أفشلت الشرطة الكينية مخططات خطيرة.
is	KEN coerces -
frame	coerces/6011	source=nsubj	content=noun:مؤامرة
text	أحبطت السلطات الكينية مؤامرة خطيرة.
is	KEN coerces -
frame	coerces/6012	source=nsubj	content=noun:مخطط	block=nsubj:منتخب	block=nsubj:فريق	block=nsubj:مدرب
text	أحبط الأمن المغربي مخططا لتفجير جسر.
is	MAR coerces -
frame	coerces/6013	source=nsubj	content=noun:تهريب
text	أحبطت الشرطة الهندية محاولة تهريب أسلحة.
is	IND coerces -
frame	coerces/6014	source=nsubj	content=noun:انقلاب
text	أجهض الجيش الرواندي محاولة انقلاب.
is	RWA coerces -
frame	coerces/6015	source=nsubj	content=noun:إرهابية
text	أحبطت الشرطة الكندية عملية إرهابية.
is	CAN coerces -
text	أعلنت الشرطة الكندية إحباط عملية إرهابية.
is	CAN announces -
is	CAN coerces -
frame	coerces/9710	source=nsubj	content=noun:إرهابي
text	أحبط الأمن الكيني مخططا إرهابيا.
is	KEN coerces -
frame	coerces/9711	source=nsubj	content=noun:تفجير
text	أحبط الأمن الهندي محاولة تفجير قطار.
is	IND coerces -
text	نجحت القوات الكينية في "إحباط محاولة تفجير جسر".
is	KEN coerces -
frame	coerces/9712	source=nsubj	content=noun:اعتداء
text	أحبطت كندا اعتداء كان يستهدف الميناء.
is	CAN coerces -
frame	coerces/9714	source=nsubj	content=noun:اغتيال
text	أحبطت بيرو محاولة اغتيال.
is	PER coerces -

predicate	tyrannize
verb	بطش	يبطش
verb	استفرد	يستفرد
noun	بطش	obj=ب
frame	represses/6000	source=nsubj	target=obl:ب
text	بطشت الشرطة الكينية بالمحتجين الأوغنديين.
is	KEN represses UGA

predicate	lord_it_over
verb	تجبر	يتجبر
verb	تسلط	يتسلط
verb	استأسد	يستأسد
verb	تغول	يتغول
verb	استبد	يستبد
verb	تنمر	يتنمر
noun	تسلط	obj=على
noun	تغول	obj=على
frame	represses/6001	source=nsubj	target=obl:على
text	تسلطت الشرطة الكندية على المهاجرين النرويجيين.
is	CAN represses NOR
text	استأسد الجنود الكينيون على الصيادين الأوغنديين.
is	KEN represses UGA

predicate	water_cannon
light	أطلق	يطلق	هراوة	plural=هراوات	obj=على	obj=ضد
light	استخدم	يستخدم	هراوة	plural=هراوات	obj=على	obj=ضد
light	استعمل	يستعمل	هراوة	plural=هراوات	obj=على	obj=ضد
frame	represses/6002	source=nsubj	target=obl:على
text	استعملت الشرطة الكينية الهراوات على محتجين أوغنديين.
is	KEN represses UGA
frame	represses/6003	source=nsubj	target=obl:ضد
text	استخدمت الشرطة الكندية الهراوات ضد متظاهرين نرويجيين.
is	CAN represses NOR

predicate	rubber_bullets
light	أطلق	يطلق	رصاص	obj=على	obj=ضد
light	استخدم	يستخدم	رصاص	obj=على	obj=ضد
frame	represses/6004	source=nsubj	target=obj	content=noun:مطاطي
text	أطلقت الشرطة الهندية الرصاص المطاطي على طلاب نيباليين.
is	IND represses NPL

predicate	depose
verb	خلع	يخلع
verb	أزاح	يزيح
verb	عزل	يعزل
noun	عزل	obj=ل
noun	خلع	obj=ل
frame	coerces/6016	source=nsubj	target=obj	content=obj:رئيس
text	خلع الجيش الرواندي الرئيس الرواندي.
is	RWA coerces RWA
frame	coerces/6017	source=nsubj	target=obj	content=obj:ملك
text	خلع الجيش التايلاندي الملك.
is	THA coerces THA
frame	coerces/6018	source=nsubj	target=obj	content=obj:قائد
text	أزاحت كينيا القائد الأوغندي.
is	KEN coerces UGA
text	قرر البرلمان الكيني عزل الرئيس الكيني.
is	KEN coerces KEN

predicate	hack
verb	اخترق	يخترق
frame	coerces/6019	source=nsubj	target=obj	content=noun:حواسيب
text	اخترق قراصنة كنديون حواسيب نرويجية.
is	CAN coerces NOR
frame	coerces/6020	source=nsubj	target=obj	content=noun:شبكات
text	اخترقت المخابرات الكينية شبكات أوغندية.
is	KEN coerces UGA
frame	coerces/6021	source=nsubj	target=obj	content=noun:خوادم
text	اخترق خبراء هنود خوادم نيبالية.
is	IND coerces NPL

predicate	cyber_attack
light	شن	يشن	هجوم	plural=هجمات	obj=على	obj=ضد
light	نفذ	ينفذ	هجوم	plural=هجمات	obj=على	obj=ضد
noun	هجوم إلكتروني	obj=على	obj=ضد
noun	هجوم سيبراني	obj=على	obj=ضد
frame	coerces/6022	source=nsubj	target=obj	content=noun:إلكترونيا
text	شن قراصنة كنديون هجوما إلكترونيا على النرويج.
is	CAN coerces NOR
frame	coerces/6023	source=nsubj	target=obj	content=noun:إلكترونية
text	نفذت كينيا هجمات إلكترونية ضد أوغندا.
is	KEN coerces UGA
frame	coerces/6024	source=nsubj	target=obj	content=noun:سيبرانية
text	شنت الهند هجمات سيبرانية على نيبال.
is	IND coerces NPL
frame	coerces/6025	source=nsubj	target=obj	content=noun:إلكتروني
text	الهجوم الإلكتروني الكندي على النرويج مستمر.
is	CAN coerces NOR
frame	coerces/6026	source=nsubj	target=obj	content=noun:سيبراني
text	الهجوم السيبراني الهندي على نيبال كبير.
is	IND coerces NPL

predicate	send_to_prison
verb	نقل	ينقل
verb	أرسل	يرسل
verb	أعاد	يعيد
verb	أحال	يحيل
frame	arrests/6000	source=nsubj	target=obj	content=obl:إلى:سجن
text	نقلت الشرطة الكندية ناشطا نرويجيا إلى السجن.
is	CAN arrests NOR

predicate	keep_under_guard
verb	وضع	يضع
verb	أبقى	يبقي
frame	arrests/6001	source=nsubj	target=obj	content=obl:تحت:حراسة
text	وضعت الشرطة الكينية طالبا أوغنديا تحت الحراسة.
is	KEN arrests UGA

predicate	forbid_to
verb	حظر	يحظر
verb	حرم	يحرم
frame	restricts/6009	source=nsubj	target=obl:على	content=obj
text	حظرت كندا على الصيادين النرويجيين صيد الحيتان.
is	CAN restricts NOR

predicate	tighten_noose
light	شدد	يشدد	خناق	obj=على	obj=حول
light	ضيق	يضيق	خناق	obj=على	obj=حول
light	أحكم	يحكم	خناق	obj=على	obj=حول
frame	restricts/6010	source=nsubj	target=obj
text	شددت كندا الخناق على المهربين النرويجيين.
is	CAN restricts NOR

predicate	suffer_expulsion
light	تعرض	يتعرض	طرد	prep=ل	obj=من
light	تعرض	يتعرض	طرد	prep=إلى	obj=من
light	تعرض	يتعرض	ترحيل	prep=ل	obj=من
light	تعرض	يتعرض	ترحيل	prep=إلى	obj=من
light	تعرض	يتعرض	تهجير	prep=ل	obj=من
light	تعرض	يتعرض	تهجير	prep=إلى	obj=من
light	تعرض	يتعرض	إبعاد	prep=ل	obj=من
light	تعرض	يتعرض	إبعاد	prep=إلى	obj=من
frame	expels/6005	target=nsubj	source=obj
text	تعرض العمال الكينيون للترحيل من أوغندا.
is	UGA expels KEN

predicate	suffer_repression
light	عانى	يعاني	قمع	prep=من	obj=من
light	عانى	يعاني	اضطهاد	prep=من	obj=من
light	عانى	يعاني	بطش	prep=من	obj=من
light	واجه	يواجه	قمع	obj=من
light	واجه	يواجه	اضطهاد	obj=من
frame	represses/6005	target=nsubj	source=obj
text	عانى النرويجيون من القمع الكندي.
is	CAN represses NOR

predicate	suffer_restrictions
light	واجه	يواجه	قيد	plural=قيود	obj=من
light	تعرض	يتعرض	تضييق	plural=تضييقات	prep=ل	obj=من
light	تعرض	يتعرض	تضييق	plural=تضييقات	prep=إلى	obj=من
light	تعرض	يتعرض	مضايقة	plural=مضايقات	prep=ل	obj=من
light	تعرض	يتعرض	مضايقة	plural=مضايقات	prep=إلى	obj=من
light	تعرض	يتعرض	ملاحقة	plural=ملاحقات	prep=ل	obj=من
light	تعرض	يتعرض	ملاحقة	plural=ملاحقات	prep=إلى	obj=من
frame	restricts/6011	target=nsubj	source=obj
text	تعرض الصحافيون الكينيون لمضايقات من الشرطة الأوغندية.
is	UGA restricts KEN

predicate	jam_broadcast
verb	شوش	يشوش
noun	تشويش	obj=على
frame	restricts/6012	source=nsubj	target=obl:على
text	شوشت كندا على إذاعة نرويجية.
is	CAN restricts NOR

predicate	hold_in_custody
verb	احتفظ	يحتفظ
noun	احتفاظ	obj=ب
frame	arrests/6003	source=nsubj	target=obl:ب	content=nsubj:شرطة
text	احتفظت الشرطة الكندية بالسائح النرويجي.
is	CAN arrests NOR
frame	arrests/6004	source=nsubj	target=obl:ب	content=nsubj:نيابة
text	احتفظت النيابة الكينية بمهرب أوغندي.
is	KEN arrests UGA
frame	arrests/6005	source=nsubj	target=obl:ب	content=nsubj:سلطات
text	احتفظت السلطات الهندية بالتاجر النيبالي.
is	IND arrests NPL
frame	arrests/9846	source=nsubj	target=obl:ب!	content=nsubj:أمن
text	احتفظت قوات الأمن الهندية بتاجر نيبالي.
is	IND arrests NPL
frame	arrests/9847	source=nsubj	target=obl:ب!	content=nsubj:قضاء
text	احتفظ القضاء الهندي بتاجر نيبالي.
is	IND arrests NPL
frame	arrests/71000	source=nsubj	target=obl:ب	content=obl:ب:متهم
text	احتفظت كينيا بمتهم هندي.
is	KEN arrests IND
frame	arrests/71002	source=nsubj	target=obl:ب	content=obl:ب:مواطن
text	احتفظت النرويج بمواطن روسي.
is	NOR arrests RUS
frame	arrests/71003	source=nsubj	target=obl:ب	content=obl:ب:شخص
text	احتفظت تشيلي بشخص بلجيكي.
is	CHL arrests BEL
frame	arrests/71004	source=nsubj	target=obl:ب	content=obl:ب:أشخاص
text	احتفظت اليابان بثلاثة أشخاص.
is	JPN arrests -
frame	arrests/71005	source=nsubj	target=obl:ب	content=obl:ب:موقوف
text	احتفظت أوغندا بموقوف كوبي.
is	UGA arrests CUB
frame	arrests/71006	source=nsubj	target=obl:ب	content=obl:ب:شاب
text	احتفظت البرازيل بشاب هندي.
is	BRA arrests IND
frame	arrests/71007	source=nsubj	target=obl:ب	content=obl:ب:صحفي
text	احتفظت كندا بصحفي غاني.
is	CAN arrests GHA
frame	arrests/71008	source=nsubj	target=obl:ب	content=obl:ب:ناشط
text	احتفظت كينيا بناشط روسي.
is	KEN arrests RUS
frame	arrests/71009	source=nsubj	target=obl:ب	content=obl:ب:رجل
text	احتفظت بولندا برجل بلجيكي.
is	POL arrests BEL

predicate	jail_order
light	أصدر	يصدر	بطاقة إيداع	obj=ضد	obj=في_حق	obj=بحق
light	أصدر	يصدر	بطاقة جلب	obj=ضد	obj=في_حق	obj=بحق
light	أصدر	يصدر	أمر اعتقال	obj=ضد	obj=في_حق	obj=بحق
light	أصدر	يصدر	أمر قبض	obj=ضد	obj=في_حق	obj=بحق
frame	arrests/6006	source=nsubj	target=obj
text	أصدر القضاء الكيني بطاقة إيداع بالسجن ضد الوزير الأوغندي.
is	KEN arrests UGA

predicate	use_tear_gas
light	أطلق	يطلق	غاز مسيل	obj=على	obj=ضد
light	استخدم	يستخدم	غاز مسيل	obj=على	obj=ضد
light	استعمل	يستعمل	غاز مسيل	obj=على	obj=ضد
frame	represses/6012	source=nsubj	target=obj
text	استخدمت الشرطة الكندية الغاز المسيل للدموع ضد محتجين نرويجيين.
is	CAN represses NOR

predicate	turn_water_on_crowd
verb	استخدم	يستخدم
verb	استعمل	يستعمل
frame	represses/6060	source=nsubj	target=obl:ضد?	content=obj:خراطيم
text	استخدمت الشرطة الكينية خراطيم المياه لتفريق المحتجين.
is	KEN represses KEN
text	استعملت الشرطة الهندية خراطيم المياه ضد طلاب نيباليين.
is	IND represses NPL
frame	represses/6061	source=nsubj	target=obl:ضد?	content=obj:غاز
text	استخدمت الشرطة الغانية الغاز المسيل للدموع لتفريق المتظاهرين.
is	GHA represses GHA
frame	represses/6062	source=nsubj	target=obl:ضد?	content=obj:قوة	content=obl:ل:تفريق
text	استخدم رجال الشرطة البيروفية القوة لتفريق المحتجين.
is	PER represses PER
frame	represses/6063	source=nsubj	target=obl:ضد?	content=obj:هراوات
text	استخدمت الشرطة الهندية الهراوات لتفريق المتظاهرين.
is	IND represses IND

predicate	stop_visas
verb	علق	يعلق
verb	أوقف	يوقف
verb	قيد	يقيد
verb	جمد	يجمد
verb	حظر	يحظر
noun	تعليق	obj=ل
noun	إيقاف	obj=ل
frame	restricts/6015	source=nsubj	target=obl:ل	content=obj:تأشيرات
text	أوقفت كندا إصدار التأشيرات للمواطنين النرويجيين.
is	CAN restricts NOR

predicate	lift_immunity
verb	رفع	يرفع
verb	أسقط	يسقط
verb	نزع	ينزع
noun	رفع	obj=ل
frame	coerces/6027	source=nsubj	target=obl:عن	content=obj:حصانة
text	رفع البرلمان الكيني الحصانة عن الوزير الأوغندي.
is	KEN coerces UGA

predicate	remove_from_post
verb	فصل	يفصل
verb	أبعد	يبعد
verb	أزاح	يزيح
verb	أقصى	يقصي
verb	طرد	يطرد
verb	عزل	يعزل
frame	coerces/6028	source=nsubj	target=obj	content=obl:من:منصب
text	فصلت الحكومة الكينية المدير الأوغندي من منصبه.
is	KEN coerces UGA
frame	coerces/6029	source=nsubj	target=obj	content=obl:عن:منصب
text	أبعدت كندا القائد النرويجي عن منصبه.
is	CAN coerces NOR
frame	coerces/6030	source=nsubj	target=obj	content=obl:عن:حكم
text	أزاح الجيش الرواندي الرئيس الرواندي عن الحكم.
is	RWA coerces RWA
frame	coerces/6031	source=nsubj	target=obj	content=obl:عن:سلطة
text	أقصت كينيا القائد الأوغندي عن السلطة.
is	KEN coerces UGA
frame	coerces/6032	source=nsubj	target=obj	content=obl:من:سلطة
text	أبعدت الهند القائد النيبالي من السلطة.
is	IND coerces NPL

predicate	suspend_constitution
verb	علق	يعلق
verb	عطل	يعطل
verb	جمد	يجمد
verb	ألغى	يلغي
frame	coerces/6033	source=nsubj	content=obj:دستور
text	علق الجيش الرواندي الدستور.
is	RWA coerces -
frame	coerces/6034	source=nsubj	content=obj:برلمان
text	عطل الرئيس الكيني البرلمان.
is	KEN coerces -

predicate	suspend_activity
verb	علق	يعلق
verb	جمد	يجمد
verb	حظر	يحظر
frame	restricts/6016	source=nsubj	target=obj	content=obj:نشاط
text	علقت السلطات الكينية نشاط حزب أوغندي.
is	KEN restricts UGA
frame	restricts/6017	source=nsubj	target=obj	content=obj:أنشطة
text	حظرت كندا أنشطة جماعة نرويجية.
is	CAN restricts NOR

predicate	set_aside_from_post
verb	نحى	ينحي
frame	coerces/9010	source=nsubj	target=obj!	content=obl:عن:منصب
text	نحت كندا القائد النرويجي عن منصبه.
is	CAN coerces NOR
frame	coerces/9011	source=nsubj	target=obj!	content=obl:عن:سلطة
text	نحى الجيش الكيني الحاكم الأوغندي عن السلطة.
is	KEN coerces UGA
frame	coerces/9012	source=nsubj	target=obj!	content=obl:عن:حكم
text	نحى الجيش الهندي الملك النيبالي عن الحكم.
is	IND coerces NPL
text	نحت الفنان الكندي تمثالا.
is	nothing

# A way that is shut to nobody in particular; shut to somebody it is a measure against him.
predicate	close_way
verb	أغلق	يغلق
verb	غلق	يغلق
verb	أقفل	يقفل
noun	إغلاق	obj=ل
noun	غلق	obj=ل
noun	إقفال	obj=ل
frame	restricts/17200	source=nsubj	content=obj:مجال	block=obl:أمام	block=obl:مع	block=nsubj:متظاهرون	block=nsubj:محتجون	block=nsubj:مزارعون	block=nsubj:عمال	block=nsubj:مواطنون	block=nsubj:سكان	block=nsubj:أهالي
text	أغلق الجيش الكيني المجال الجوي.
is	KEN restricts -
frame	restricts/17201	source=nsubj	content=obj:معبر	block=obl:أمام	block=obl:مع	block=nsubj:متظاهرون	block=nsubj:محتجون	block=nsubj:مزارعون	block=nsubj:عمال	block=nsubj:مواطنون	block=nsubj:سكان	block=nsubj:أهالي
text	أغلقت الشرطة الكندية المعبر الحدودي.
is	CAN restricts -
frame	restricts/17202	source=nsubj	content=obj:معابر	block=obl:أمام	block=obl:مع	block=nsubj:متظاهرون	block=nsubj:محتجون	block=nsubj:مزارعون	block=nsubj:عمال	block=nsubj:مواطنون	block=nsubj:سكان	block=nsubj:أهالي
text	أقفلت السلطات الهندية جميع المعابر.
is	IND restricts -
frame	restricts/17203	source=nsubj	content=obj:منفذ	block=obl:أمام	block=obl:مع	block=nsubj:متظاهرون	block=nsubj:محتجون	block=nsubj:مزارعون	block=nsubj:عمال	block=nsubj:مواطنون	block=nsubj:سكان	block=nsubj:أهالي
text	أغلقت الحكومة النيبالية المنفذ البري.
is	NPL restricts -
frame	restricts/17204	source=nsubj	content=obj:منافذ	block=obl:أمام	block=obl:مع	block=nsubj:متظاهرون	block=nsubj:محتجون	block=nsubj:مزارعون	block=nsubj:عمال	block=nsubj:مواطنون	block=nsubj:سكان	block=nsubj:أهالي
text	أقفلت كينيا المنافذ البحرية.
is	KEN restricts -
frame	restricts/17205	source=nsubj	content=obj:مطار	block=obl:أمام	block=obl:مع	block=nsubj:متظاهرون	block=nsubj:محتجون	block=nsubj:مزارعون	block=nsubj:عمال	block=nsubj:مواطنون	block=nsubj:سكان	block=nsubj:أهالي
text	أغلقت السلطات الغانية المطار الدولي.
is	GHA restricts -
frame	restricts/17206	source=nsubj	content=obj:مطارات	block=obl:أمام	block=obl:مع	block=nsubj:متظاهرون	block=nsubj:محتجون	block=nsubj:مزارعون	block=nsubj:عمال	block=nsubj:مواطنون	block=nsubj:سكان	block=nsubj:أهالي
text	أغلقت اليابان المطارات ساعتين.
is	JPN restricts -
frame	restricts/17207	source=nsubj	content=obj:ميناء	block=obl:أمام	block=obl:مع	block=nsubj:متظاهرون	block=nsubj:محتجون	block=nsubj:مزارعون	block=nsubj:عمال	block=nsubj:مواطنون	block=nsubj:سكان	block=nsubj:أهالي
text	أغلق الجيش البيروفي الميناء القديم.
is	PER restricts -
frame	restricts/17208	source=nsubj	content=obj:موانئ	block=obl:أمام	block=obl:مع	block=nsubj:متظاهرون	block=nsubj:محتجون	block=nsubj:مزارعون	block=nsubj:عمال	block=nsubj:مواطنون	block=nsubj:سكان	block=nsubj:أهالي
text	أغلقت كندا الموانئ الشمالية.
is	CAN restricts -
frame	restricts/17209	source=nsubj	content=obj:طريق	block=obl:أمام	block=obl:مع	block=nsubj:متظاهرون	block=nsubj:محتجون	block=nsubj:مزارعون	block=nsubj:عمال	block=nsubj:مواطنون	block=nsubj:سكان	block=nsubj:أهالي
text	أغلقت الشرطة الكينية الطريق الساحلية.
is	KEN restricts -
frame	restricts/17210	source=nsubj	content=obj:طرق	block=obl:أمام	block=obl:مع	block=nsubj:متظاهرون	block=nsubj:محتجون	block=nsubj:مزارعون	block=nsubj:عمال	block=nsubj:مواطنون	block=nsubj:سكان	block=nsubj:أهالي
text	أغلقت القوات النيبالية الطرق المؤدية إلى العاصمة.
is	NPL restricts -
frame	restricts/17213	source=nsubj	content=obj:مضيق	block=obl:أمام	block=obl:مع	block=nsubj:متظاهرون	block=nsubj:محتجون	block=nsubj:مزارعون	block=nsubj:عمال	block=nsubj:مواطنون	block=nsubj:سكان	block=nsubj:أهالي
text	أغلقت البرتغال المضيق.
is	PRT restricts -

predicate	cut_service
verb	قطع	يقطع
noun	قطع	obj=ل
frame	restricts/17214	source=nsubj	content=obj:إنترنت	block=obl:على	block=nsubj:متظاهرون	block=nsubj:محتجون	block=nsubj:مزارعون	block=nsubj:عمال	block=nsubj:مواطنون	block=nsubj:سكان	block=nsubj:أهالي
text	قطعت الحكومة الكينية الإنترنت.
is	KEN restricts -
frame	restricts/17215	source=nsubj	content=obj:كهرباء	block=obl:على	block=nsubj:متظاهرون	block=nsubj:محتجون	block=nsubj:مزارعون	block=nsubj:عمال	block=nsubj:مواطنون	block=nsubj:سكان	block=nsubj:أهالي
text	قطعت السلطات الهندية الكهرباء عن المدينة.
is	IND restricts -
frame	restricts/17216	source=nsubj	content=obj:مياه	block=obl:على	block=nsubj:متظاهرون	block=nsubj:محتجون	block=nsubj:مزارعون	block=nsubj:عمال	block=nsubj:مواطنون	block=nsubj:سكان	block=nsubj:أهالي
text	قطعت الشرطة الكندية المياه عن الحي.
is	CAN restricts -
frame	restricts/17218	source=nsubj	content=obj:طرق	block=obl:على	block=nsubj:متظاهرون	block=nsubj:محتجون	block=nsubj:مزارعون	block=nsubj:عمال	block=nsubj:مواطنون	block=nsubj:سكان	block=nsubj:أهالي
text	قطع الجنود الغانيون الطرق المؤدية إلى القصر.
is	GHA restricts -
frame	restricts/17219	source=nsubj	content=obj:طريق	block=obl:على	block=nsubj:متظاهرون	block=nsubj:محتجون	block=nsubj:مزارعون	block=nsubj:عمال	block=nsubj:مواطنون	block=nsubj:سكان	block=nsubj:أهالي
text	قطعت الشرطة البيروفية الطريق الساحلية.
is	PER restricts -

predicate	lead_away
verb	ساق	يسوق
verb	اقتاد	يقتاد
verb	نقل	ينقل
verb	أخذ	يأخذ
frame	arrests/22000	source=nsubj	target=obj	content=obl:إلى:جهة	content=noun:مجهولة
text	ساق المسلحون الكينيون تجارا أوغنديين إلى جهة مجهولة.
is	KEN arrests UGA
text	اقتاد الجنود الكنديون سائقا نرويجيا إلى جهة مجهولة.
is	CAN arrests NOR
frame	arrests/22001	source=nsubj	target=obj	content=obl:إلى:مكان	content=noun:مجهول
text	اقتاد الجنود الكنديون سائقا نرويجيا إلى مكان مجهول.
is	CAN arrests NOR
frame	arrests/22002	source=nsubj	target=obj	content=obl:إلى:معتقل
text	ساق الجيش الهندي مزارعا نيباليا إلى المعتقل.
is	IND arrests NPL
frame	arrests/71010	source=nsubj	target=obj!	content=obl:إلى:معسكر
text	ساقت اليابان الناشط الروسي إلى معسكر مغلق.
is	JPN arrests RUS
frame	arrests/71011	source=nsubj	target=obj!	content=obl:إلى:معسكرات
text	ساقت أوغندا الناشط البلجيكي إلى معسكرات مغلقة.
is	UGA arrests BEL
frame	arrests/71012	source=nsubj	target=obj!	content=obl:إلى:معتقل
text	ساقت البرازيل الناشط التركي إلى المعتقل.
is	BRA arrests TUR
frame	arrests/71013	source=nsubj	target=obj!	content=obl:إلى:معتقلات
text	ساقت كندا الناشط الكوبي إلى المعتقلات.
is	CAN arrests CUB
frame	arrests/71014	source=nsubj	target=obj!	content=obl:إلى:سجون
text	ساقت كينيا الناشط الهندي إلى السجون.
is	KEN arrests IND
frame	arrests/71015	source=nsubj	target=obj!	content=obl:إلى:زنزانة
text	ساقت بولندا الناشط الغاني إلى الزنزانة.
is	POL arrests GHA
frame	arrests/71016	source=nsubj	target=obj!	content=obl:إلى:زنازين
text	ساقت النرويج الناشط الروسي إلى الزنازين.
is	NOR arrests RUS
frame	arrests/71017	source=nsubj	target=obj!	content=obl:إلى:ثكنة
text	ساقت تشيلي الناشط البلجيكي إلى ثكنة.
is	CHL arrests BEL
frame	arrests/71018	source=nsubj	target=obj!	content=obl:إلى:مخفر
text	ساقت اليابان الناشط التركي إلى المخفر.
is	JPN arrests TUR
frame	arrests/71019	source=nsubj	target=obj!	content=obl:إلى:مركز
text	ساقت أوغندا الناشط الكوبي إلى مركز الشرطة.
is	UGA arrests CUB

predicate	strip_of
verb	جرد	يجرد
frame	restricts/71000	source=nsubj	target=obj	content=obl:من:جنسية
text	جردت النرويج الناشط التركي من الجنسية.
is	NOR restricts TUR
frame	restricts/71001	source=nsubj	target=obj	content=obl:من:جنسيته
text	جردت تشيلي الناشط الكوبي من جنسيته.
is	CHL restricts CUB
frame	restricts/71002	source=nsubj	target=obj	content=obl:من:صلاحيات
text	جردت اليابان الناشط الهندي من الصلاحيات.
is	JPN restricts IND
frame	restricts/71003	source=nsubj	target=obj	content=obl:من:حصانة
text	جردت أوغندا الناشط الغاني من الحصانة.
is	UGA restricts GHA
frame	restricts/71004	source=nsubj	target=obj	content=obl:من:حقوق
text	جردت البرازيل الناشط الروسي من الحقوق.
is	BRA restricts RUS
frame	restricts/71005	source=nsubj	target=obj	content=obl:من:عضوية
text	جردت كندا الناشط البلجيكي من العضوية.
is	CAN restricts BEL
frame	seizes/71000	source=nsubj	target=obj	content=obl:من:سلاح
text	جردت كينيا الناشط التركي من السلاح.
is	KEN seizes TUR
frame	seizes/71001	source=nsubj	target=obj	content=obl:من:أسلحة
text	جردت بولندا الناشط الكوبي من الأسلحة.
is	POL seizes CUB
frame	seizes/71002	source=nsubj	target=obj	content=obl:من:ممتلكات
text	جردت النرويج الناشط الهندي من الممتلكات.
is	NOR seizes IND
frame	seizes/71003	source=nsubj	target=obj	content=obl:من:أموال
text	جردت تشيلي الناشط الغاني من الأموال.
is	CHL seizes GHA

predicate	hack_into
verb	اخترق	يخترق
verb	قرصن	يقرصن
frame	coerces/71000	source=nsubj	target=obj!	content=obj:موقع
text	اخترقت البرازيل الموقع الهندي.
is	BRA coerces IND
frame	coerces/71001	source=nsubj	target=obj!	content=obj:مواقع
text	اخترقت كندا المواقع الغانية.
is	CAN coerces GHA
frame	coerces/71002	source=nsubj	target=obj!	content=obj:حسابات
text	اخترقت كينيا الحسابات الروسية.
is	KEN coerces RUS
frame	coerces/71003	source=nsubj	target=obj!	content=obj:حساب
text	اخترقت بولندا الحساب البلجيكي.
is	POL coerces BEL
frame	coerces/71004	source=nsubj	target=obj!	content=obj:شبكات
text	اخترقت النرويج الشبكات التركية.
is	NOR coerces TUR
frame	coerces/71005	source=nsubj	target=obj!	content=obj:شبكة
text	اخترقت تشيلي الشبكة الكوبية.
is	CHL coerces CUB
frame	coerces/71006	source=nsubj	target=obj!	content=obj:أنظمة
text	اخترقت اليابان الأنظمة الهندية.
is	JPN coerces IND
frame	coerces/71007	source=nsubj	target=obj!	content=obj:هواتف
text	اخترقت أوغندا هواتف غانيين.
is	UGA coerces GHA
frame	coerces/71008	source=nsubj	target=obj!	content=obj:بريد
text	اخترقت البرازيل البريد الروسي.
is	BRA coerces RUS
frame	coerces/71009	source=nsubj	target=obj!	content=obj:حواسيب
text	اخترقت كندا الحواسيب البلجيكية.
is	CAN coerces BEL

predicate	impose_visa
verb	فرض	يفرض
verb	أعاد	يعيد
frame	restricts/71006	source=nsubj	target=obl:على!	content=obj:تأشيرة
text	فرضت كينيا التأشيرة على تركيا.
is	KEN restricts TUR
frame	restricts/71007	source=nsubj	target=obl:على!	content=obj:تأشيرات
text	فرضت بولندا تأشيرات على كوبا.
is	POL restricts CUB
frame	restricts/71008	source=nsubj	target=obl:على!	content=noun:فرض	content=noun:تأشيرة
text	أعادت النرويج فرض التأشيرة على الهند.
is	NOR restricts IND

predicate	break_up_ring
verb	فكك	يفكك
verb	كشف	يكشف
verb	ضبط	يضبط
verb	أوقف	يوقف
frame	arrests/71020	source=nsubj	target=obj!	content=obj:شبكة
text	فككت كينيا شبكة هندية.
is	KEN arrests IND
frame	arrests/71021	source=nsubj	target=obj!	content=obj:خلية
text	فككت بولندا خلية غانية.
is	POL arrests GHA
frame	arrests/71022	source=nsubj	target=obj!	content=obj:عصابة
text	فككت النرويج عصابة روسية.
is	NOR arrests RUS

predicate	thwart_smuggling
verb	أحبط	يحبط
verb	أفشل	يفشل
noun	إحباط
frame	coerces/58010	source=nsubj	content=noun:تهريب
text	أحبط الجيش الكيني محاولة تهريب أسماك.
is	KEN coerces -
text	أعلنت السلطات الكينية إحباط تهريب الأسماك.
is	KEN announces -
is	KEN coerces -
frame	coerces/58012	source=nsubj	content=noun:مخطط	content=noun:إرهابي
text	أحبطت الشرطة الكينية مخططا إرهابيا.
is	KEN coerces -

predicate	seize_goods_of
verb	صادر	يصادر
verb	ضبط	يضبط
verb	احتجز	يحتجز
frame	seizes/58013	source=nsubj	target=obj!	content=noun:أسلحة
text	صادرت البحرية الكندية أسلحة هندية.
is	CAN seizes IND
frame	seizes/58014	source=nsubj	target=obj!	content=noun:أموال
text	صادرت السلطات الكندية أموالا هندية.
is	CAN seizes IND

# Whom a list of the wanted names is sought by who made it.
predicate	list_as_wanted
verb	أدرج	يدرج
verb	وضع	يضع
frame	arrests/88200	source=nsubj	target=obj	content=obl:على:مطلوبين
text	أدرجت الشرطة الكندية تاجرا هنديا على قائمة المطلوبين.
is	CAN arrests IND
