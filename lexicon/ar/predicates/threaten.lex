# Arabic predicates of CAMEO root 13: threaten, warn, give an ultimatum.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	threaten_sanctions
light	هدد	يهدد	فرض	prep=ب	obj=على
light	هدد	يهدد	عقوبة	prep=ب	obj=على	obj=ضد
light	هدد	يهدد	معاقبة	prep=ب
light	هدد	يهدد	مقاطعة	prep=ب
light	هدد	يهدد	حظر	prep=ب	obj=على
light	لوح	يلوح	عقوبة	prep=ب	obj=على	obj=ضد
light	لوح	يلوح	فرض	prep=ب	obj=على
light	توعد	يتوعد	فرض	prep=ب	obj=على
light	توعد	يتوعد	عقوبة	prep=ب	obj=على
light	توعد	يتوعد	معاقبة	prep=ب
light	لوح	يلوح	مقاطعة	prep=ب
light	لوح	يلوح	حظر	prep=ب	obj=على
light	هدد	يهدد	قطع	prep=ب	obj=مع	obj=عن
light	هدد	يهدد	طرد	prep=ب
light	هدد	يهدد	تجميد	prep=ب
light	لوح	يلوح	قطع	prep=ب	obj=مع	obj=عن
light	لوح	يلوح	طرد	prep=ب
light	توعد	يتوعد	قطع	prep=ب	obj=مع	obj=عن
light	هدد	يهدد	إلغاء	prep=ب	obj=مع	obj=عن	obj=إلى	obj=أمام
light	لوح	يلوح	إلغاء	prep=ب	obj=مع	obj=عن	obj=إلى	obj=أمام
light	توعد	يتوعد	إلغاء	prep=ب	obj=مع	obj=عن	obj=إلى	obj=أمام
light	هدد	يهدد	تعليق	prep=ب	obj=مع	obj=عن
light	لوح	يلوح	تعليق	prep=ب	obj=مع	obj=عن
light	توعد	يتوعد	تعليق	prep=ب	obj=مع	obj=عن
frame	threatens_sanctions/1	source=nsubj	target=obj
text	هددت كندا بفرض رسوم جمركية على البرازيل.
is	CAN threatens_sanctions BRA
text	لوح وزير التجارة الهندي بعقوبات ضد نيبال.
is	IND threatens_sanctions NPL
text	هددت النرويج بتعليق العلاقات مع غانا إذا استمر القتال.
is	NOR threatens_sanctions GHA
frame	threatens_sanctions/2	source=nsubj
text	هددت المفوضية الأوروبية بعقوبات جديدة.
is	EU threatens_sanctions -

predicate	threaten_force
light	هدد	يهدد	استخدام	prep=ب	obj=ضد
light	هدد	يهدد	ضرب	prep=ب
light	هدد	يهدد	مهاجمة	prep=ب
light	هدد	يهدد	قصف	prep=ب
light	هدد	يهدد	غزو	prep=ب
light	هدد	يهدد	اجتياح	prep=ب
light	هدد	يهدد	تدمير	prep=ب
light	هدد	يهدد	محو	prep=ب
light	هدد	يهدد	حرق	prep=ب
light	هدد	يهدد	استهداف	prep=ب
light	هدد	يهدد	شن	prep=ب	obj=على	obj=ضد	obj=في
light	هدد	يهدد	هجوم	prep=ب	obj=على
light	هدد	يهدد	حرب	prep=ب	obj=على	obj=ضد
light	هدد	يهدد	تدخل	prep=ب	obj=في
light	هدد	يهدد	قتل	prep=ب
light	هدد	يهدد	تفجير	prep=ب
light	هدد	يهدد	اغتيال	prep=ب
light	هدد	يهدد	سحق	prep=ب
light	هدد	يهدد	إبادة	prep=ب
light	لوح	يلوح	استخدام	prep=ب	obj=ضد
light	توعد	يتوعد	تدمير	prep=ب
light	توعد	يتوعد	ضرب	prep=ب
light	توعد	يتوعد	استهداف	prep=ب
light	توعد	يتوعد	سحق	prep=ب
light	توعد	يتوعد	قتل	prep=ب
light	توعد	يتوعد	شن	prep=ب	obj=على	obj=في
light	توعد	يتوعد	هجوم	prep=ب	obj=على
light	توعد	يتوعد	حرب	prep=ب	obj=على	obj=ضد
light	توعد	يتوعد	قصف	prep=ب
light	توعد	يتوعد	إبادة	prep=ب
light	توعد	يتوعد	حرق	prep=ب
light	توعد	يتوعد	تفجير	prep=ب
light	توعد	يتوعد	محو	prep=ب
light	توعد	يتوعد	مهاجمة	prep=ب
light	توعد	يتوعد	اجتياح	prep=ب
light	توعد	يتوعد	غزو	prep=ب
light	لوح	يلوح	حرب	prep=ب	obj=على	obj=ضد
light	لوح	يلوح	ضرب	prep=ب
light	لوح	يلوح	شن	prep=ب	obj=على	obj=ضد	obj=في
light	لوح	يلوح	قصف	prep=ب
light	لوح	يلوح	اجتياح	prep=ب
light	لوح	يلوح	تدخل	prep=ب	obj=في
light	لوح	يلوح	هجوم	prep=ب	obj=على
light	هدد	يهدد	إعدام	prep=ب
light	هدد	يهدد	ذبح	prep=ب
light	هدد	يهدد	تصفية	prep=ب
light	هدد	يهدد	خطف	prep=ب
light	هدد	يهدد	إغراق	prep=ب
light	هدد	يهدد	اقتحام	prep=ب
light	هدد	يهدد	محاصرة	prep=ب
light	هدد	يهدد	نسف	prep=ب
light	هدد	يهدد	إسقاط	prep=ب
light	هدد	يهدد	احتلال	prep=ب
light	هدد	يهدد	معركة	prep=ب
light	هدد	يهدد	توجيه	prep=ب	obj=إلى	obj=ل
light	لوح	يلوح	توجيه	prep=ب	obj=إلى	obj=ل
light	توعد	يتوعد	توجيه	prep=ب	obj=إلى	obj=ل
light	هدد	يهدد	تنفيذ	prep=ب	obj=ضد	obj=على	obj=في
light	توعد	يتوعد	تنفيذ	prep=ب	obj=ضد	obj=على	obj=في
light	هدد	يهدد	استهداف	prep=ب	obj=ل
light	هدد	يهدد	دك	prep=ب
light	هدد	يهدد	عملية	prep=ب	obj=ضد	obj=في
light	لوح	يلوح	عملية	prep=ب	obj=ضد	obj=في
frame	threatens_force/1	source=nsubj	target=obj
text	هددت إثيوبيا باستخدام القوة ضد إريتريا.
is	ETH threatens_force ERI
text	وتوعد القائد الأوغندي بسحق كينيا.
is	UGA threatens_force KEN
frame	threatens_force/2	source=nsubj
text	هدد الرئيس البوليفي باستخدام القوة.
is	BOL threatens_force -

predicate	threaten
verb	هدد	يهدد
verb	توعد	يتوعد
verb	أرعب	يرعب
verb	أرهب	يرهب
verb	رهب	يرهب
verb	ابتز	يبتز
verb	أفزع	يفزع
noun	تهديد	plural=تهديدات	obj=ل	obj=إلى	obj=ضد
noun	توعد	obj=ل
noun	وعيد	obj=ل	obj=إلى
noun	ترهيب	obj=ل
noun	ابتزاز	obj=ل
noun	ترويع	obj=ل
light	وجه	يوجه	تهديد	obj=إلى	obj=ل
light	توجه	يتوجه	تهديد	prep=ب	obj=إلى	obj=ل
light	أطلق	يطلق	تهديد	obj=ضد	obj=ل
light	كرر	يكرر	تهديد	obj=ل	obj=ضد
light	جدد	يجدد	تهديد	obj=ل	obj=ضد
light	وجه	يوجه	وعيد	obj=إلى
light	بعث	يبعث	تهديد	prep=ب	obj=إلى	obj=ل
light	أرسل	يرسل	تهديد	obj=إلى	obj=ل
light	صعد	يصعد	تهديد	obj=ل	obj=ضد
light	واصل	يواصل	تهديد	obj=ل	obj=ضد
light	ردد	يردد	تهديد	obj=ل	obj=ضد
frame	none/160	source=nsubj	content=noun:حياة
text	المرض يهدد حياة الأطفال في كينيا.
is	nothing
frame	threatens/1	source=nsubj	target=obj	content=ccomp:أن
text	هددت كندا اليابان بأنها ستغلق الموانئ.
is	CAN threatens JPN
is	CAN restricts -
frame	threatens/75010	source=nsubj	target=obl:من!	content=obl:ب:انسحاب	block=obj
text	جددت كينيا تهديدها بالانسحاب من الاتحاد الأفريقي.
is	KEN threatens AU
text	جددت كينيا تهديدها لغانا بالانسحاب من المحادثات.
is	KEN threatens GHA
frame	threatens/75011	source=nsubj	target=obl:على!	content=obl:ب:رد	block=obj
text	كررت الهند تهديدها بالرد على نيبال.
is	IND threatens NPL
frame	threatens/2	source=nsubj	target=obj	content=obl:ب?
text	هددت السويد إندونيسيا بالانسحاب من السوق.
is	SWE threatens IDN
text	توعد الرئيس الكولومبي الإكوادور بالرد.
is	COL threatens ECU
text	وجهت كوريا الشمالية تهديدات إلى أستراليا.
is	PRK threatens AUS
text	لم تهدد النرويج أيسلندا.
is	NOR threatens ISL negative
text	التهديدات الهندية لنيبال تتكرر.
is	IND threatens NPL
frame	threatens/3	source=nsubj	content=ccomp:أن
text	هدد وزير الصيد الكندي بأنه سيغلق المرفأ.
is	CAN threatens -
frame	threatens/75000	source=nsubj	target=obl:مع!	content=obl:ب
text	هدد الرئيس الكيني بوقف التعامل مع أوغندا.
is	KEN threatens UGA
frame	threatens/4	source=nsubj	content=obl:ب
text	هدد رئيس الوزراء الهولندي بالاستقالة.
is	NLD threatens -
text	وتوعدت الحكومة المكسيكية برد حازم.
is	MEX threatens -
frame	threatens/5	source=nsubj	content=obj
text	كندا تهدد السلام العالمي.
is	CAN threatens -

predicate	face_threat
light	تلقى	يتلقى	تهديد
light	واجه	يواجه	تهديد
light	تعرض	يتعرض	تهديد	prep=ل
light	تعرض	يتعرض	ابتزاز	prep=ل
frame	threatens/6	target=nsubj	source=obl:من
text	تلقت السفارة الكينية تهديدات من أوغندا.
is	UGA threatens KEN

predicate	brandish
verb	لوح	يلوح
noun	تلويح
frame	none/161	source=nsubj	content=obl:ب:يد
text	لوح الرئيس الكيني بيده.
is	nothing
frame	none/162	source=nsubj	content=obl:ب:أعلام
text	لوحت الجماهير الهندية بالأعلام.
is	nothing
frame	threatens/7	source=nsubj	target=obl:ضد	content=obl:ب	block=obl:ب:علم
text	لوحت كندا بالسلاح الاقتصادي ضد البرازيل.
is	CAN threatens BRA
frame	threatens/75001	source=nsubj	target=obl:مع!	content=obl:ب
text	لوح الناطق باسم الحكومة الكينية بإنهاء التعامل مع الأمم المتحدة.
is	KEN threatens UN
frame	threatens/8	source=nsubj	content=obl:ب	block=obl:ب:منديل	block=obl:ب:راية	block=obl:ب:شعار	block=obl:ب:سكين
text	لوح وزير العدل الكيني بالاستقالة.
is	KEN threatens -

predicate	vow_response
light	تعهد	يتعهد	انتقام	prep=ب	obj=من
light	تعهد	يتعهد	رد	prep=ب	obj=على
light	أقسم	يقسم	انتقام	prep=ب	obj=من
light	توعد	يتوعد	انتقام	prep=ب	obj=من
light	توعد	يتوعد	رد	prep=ب	obj=على
light	هدد	يهدد	انتقام	prep=ب	obj=من
light	هدد	يهدد	رد	prep=ب	obj=على
light	هدد	يهدد	ثأر	prep=ب	obj=من
light	توعد	يتوعد	ثأر	prep=ب	obj=من
light	حلف	يحلف	انتقام	prep=ب	obj=من
light	وعد	يعد	رد	prep=ب	obj=على
light	وعد	يعد	انتقام	prep=ب	obj=من
light	لوح	يلوح	رد	prep=ب	obj=على
light	أقسم	يقسم	ثأر	prep=ب	obj=من
light	توعد	يتوعد	محاسبة	prep=ب
light	توعد	يتوعد	ملاحقة	prep=ب
light	توعد	يتوعد	معاقبة	prep=ب
frame	threatens/9	source=nsubj	target=obj
text	تعهدت إثيوبيا بالانتقام من كينيا.
is	ETH threatens KEN
text	توعد الرئيس النيجيري بالرد على الكاميرون.
is	NGA threatens CMR
frame	threatens/10	source=nsubj	content=obj
text	تعهد الرئيس الكولومبي بالرد على الاستفزاز.
is	COL threatens -

# A danger that is another's doing: no threat.
predicate	warn_of_danger
verb	حذر	يحذر
verb	نبه	ينبه
light	وجه	يوجه	تحذير	obj=إلى	obj=ل
frame	says/9710	source=nsubj	target=obj	content=obl:من:احتمال
text	حذرت كندا كينيا من احتمال وقوع زلزال.
is	CAN says KEN
frame	says/9711	source=nsubj	target=obj	content=obl:من:خطر
text	حذرت الهند نيبال من خطر الفيضان.
is	IND says NPL
frame	says/9712	source=nsubj	target=obj	content=obl:من:مخاطر
text	حذر الوزير الهندي نيبال من مخاطر الجفاف.
is	IND says NPL
frame	says/9713	source=nsubj	target=obj	content=obl:من:إرهابي
text	حذرت النرويج كندا من هجوم إرهابي وشيك.
is	NOR says CAN
frame	says/9714	source=nsubj	target=obj	content=obl:من:إرهابية
text	حذرت النرويج كندا من "هجمات إرهابية".
is	NOR says CAN
frame	says/9715	source=nsubj	target=obj	content=obl:من:سفر
text	حذرت غانا مواطنيها من السفر إلى المنطقة.
is	GHA says GHA
frame	says/9716	source=nsubj	target=obj	content=obl:من:انتشار
text	حذرت غانا توغو من انتشار الوباء.
is	GHA says TGO
frame	says/9717	source=nsubj	target=obj	content=obl:من:وباء
text	حذرت غانا توغو من وباء جديد.
is	GHA says TGO
frame	warns/9710	source=nsubj	target=obj	content=obl:من:مغبة
text	حذرت المكسيك كوبا من مغبة الاقتراب.
is	MEX warns CUB

predicate	warn
verb	حذر	يحذر
noun	تحذير	plural=تحذيرات	obj=ل	obj=إلى
light	وجه	يوجه	تحذير	obj=إلى	obj=ل
light	توجه	يتوجه	تحذير	prep=ب	obj=إلى	obj=ل
light	قدم	يقدم	تحذير	obj=إلى	obj=ل
light	أصدر	يصدر	تحذير	obj=إلى	obj=ل
light	أطلق	يطلق	تحذير	obj=إلى	obj=ل
light	جدد	يجدد	تحذير	obj=ل
light	كرر	يكرر	تحذير	obj=ل
light	بعث	يبعث	تحذير	prep=ب	obj=إلى
light	أرسل	يرسل	تحذير	obj=إلى
light	سلم	يسلم	تحذير	obj=إلى	obj=ل
light	رفع	يرفع	تحذير	obj=إلى
frame	warns/1	source=nsubj	target=obj	content=ccomp:أن
text	حذرت كندا المكسيك من أنها سترد بحزم.
is	CAN warns MEX
frame	warns/2	source=nsubj	target=obj	content=obl:من?
text	حذرت الهند نيبال من التمادي.
is	IND warns NPL
text	ووجه وزير الخارجية السويدي تحذيرا إلى بيرو.
is	SWE warns PER
text	قالت المكسيك إن كوبا حذرتها من الإعصار.
is	MEX says -
is	CUB warns MEX
frame	says/905	source=nsubj	content=ccomp:أن
text	حذر وزير الصحة الكيني من أن المرض ينتشر.
is	KEN says -
frame	says/906	source=nsubj	content=speech
text	حذر الرئيس البولندي: "الوقت ينفد".
is	POL says -
frame	says/907	source=nsubj	content=obl:من
text	حذرت الأمم المتحدة من الجفاف.
is	UN says -
text	النرويج تحذر من مخاطر التلوث.
is	NOR says -

predicate	caution
verb	أنذر	ينذر
noun	إنذار	plural=إنذارات	obj=ل	obj=إلى
frame	gives_ultimatum/1	source=nsubj	target=obj	content=obl:ب
text	أنذرت كينيا أوغندا بالرد.
is	KEN gives_ultimatum UGA
frame	warns/3	source=nsubj	target=obj
text	أنذر القائد الإثيوبي إريتريا.
is	ETH warns ERI

predicate	ultimatum
verb	أمهل	يمهل
noun	إمهال	obj=ل
light	وجه	يوجه	إنذار	obj=إلى	obj=ل
light	توجه	يتوجه	إنذار	prep=ب	obj=إلى	obj=ل
light	أعطى	يعطي	مهلة	obj=ل
light	منح	يمنح	مهلة	obj=ل
light	حدد	يحدد	مهلة	obj=ل
light	أمهل	يمهل	مهلة
light	وجه	يوجه	مهلة	obj=ل	obj=إلى
light	أعطى	يعطي	إنذار	obj=ل
light	سلم	يسلم	إنذار	obj=إلى	obj=ل
light	أرسل	يرسل	إنذار	obj=إلى	obj=ل
frame	gives_ultimatum/2	source=nsubj	target=obj	content=obl:ل?
text	أمهلت كولومبيا الإكوادور أسبوعا للرد.
is	COL gives_ultimatum ECU
text	وجهت الحكومة البرازيلية إنذارا إلى بيرو.
is	BRA gives_ultimatum PER
text	منح الاتحاد الأوروبي مهلة لبولندا.
is	EU gives_ultimatum POL

predicate	lie_in_wait
verb	تربص	يتربص
frame	threatens/5000	source=nsubj	target=obl:ب
text	تتربص إثيوبيا بكينيا.
is	ETH threatens KEN

predicate	declare_outlaw
verb	أهدر	يهدر
frame	threatens/5001	source=nsubj	target=obj	content=noun:دم
text	أهدرت الجماعة الكينية دم الصحافي الهندي.
is	KEN threatens IND

predicate	point_weapon
verb	وجه	يوجه
frame	threatens/5002	source=nsubj	target=obl:نحو	content=noun:سلاح
text	وجهت إثيوبيا سلاح كثيرة نحو كينيا.
is	ETH threatens KEN
frame	threatens/5003	source=nsubj	target=obl:نحو	content=noun:أسلحة
text	وجهت إثيوبيا أسلحة كثيرة نحو كينيا.
is	ETH threatens KEN
frame	threatens/5004	source=nsubj	target=obl:نحو	content=noun:مدافع
text	وجهت إثيوبيا مدافع كثيرة نحو كينيا.
is	ETH threatens KEN
frame	threatens/5005	source=nsubj	target=obl:إلى	content=noun:سلاح
text	وجهت إثيوبيا سلاح كثيرة إلى كينيا.
is	ETH threatens KEN
frame	threatens/5006	source=nsubj	target=obl:إلى	content=noun:أسلحة
text	وجهت إثيوبيا أسلحة كثيرة إلى كينيا.
is	ETH threatens KEN
frame	threatens/5007	source=nsubj	target=obl:إلى	content=noun:مدافع
text	وجهت إثيوبيا مدافع كثيرة إلى كينيا.
is	ETH threatens KEN

predicate	threaten_to_leave
light	هدد	يهدد	انسحاب	prep=ب	obj=من	obj=مع
light	لوح	يلوح	انسحاب	prep=ب	obj=من	obj=مع
light	هدد	يهدد	تصعيد	prep=ب	obj=ضد
light	هدد	يهدد	ملاحقة	prep=ب
light	هدد	يهدد	مقاضاة	prep=ب
light	هدد	يهدد	محاكمة	prep=ب
light	لوح	يلوح	مقاضاة	prep=ب
light	هدد	يهدد	محاسبة	prep=ب
light	هدد	يهدد	اتخاذ	prep=ب	obj=ضد
frame	threatens/5008	source=nsubj	target=obj
text	هددت كندا بمقاضاة البرازيل.
is	CAN threatens BRA

predicate	show_teeth
verb	كشر	يكشر
frame	threatens/9001	source=nsubj	content=obl:عن:أنياب
text	كشرت كندا عن أنيابها.
is	CAN threatens -

predicate	draw_weapon
verb	أشهر	يشهر
frame	threatens_force/9000	source=nsubj	target=obl:في	content=noun:سلاح
text	أشهر جندي كندي سلاحا في وجه تاجر نرويجي.
is	CAN threatens_force NOR
frame	threatens_force/9001	source=nsubj	target=obl:على	content=noun:سلاح
text	أشهر جندي كيني سلاحه على تاجر أوغندي.
is	KEN threatens_force UGA

predicate	warn_someone
verb	حذر	يحذر
frame	warns/8000	source=nsubj
text	حذر الوزير الكيني، أمس، بعد الاجتماع.
is	KEN warns -

predicate	receive_warning
light	تلقى	يتلقى	تحذير
light	تلقى	يتلقى	إنذار
light	تسلم	يتسلم	إنذار
frame	warns/9851	target=nsubj	source=obl:من
text	تلقت كينيا تحذيرا شديدا من النرويج.
is	NOR warns KEN
