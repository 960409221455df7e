# Arabic predicates of CAMEO root 18: kill, assassinate, abduct, torture, bomb, wound, assault.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	kill
verb	قتل	يقتل
verb	أردى	يردي
verb	ذبح	يذبح
verb	أعدم	يعدم
verb	شنق	يشنق
verb	نحر	ينحر
verb	صلب	يصلب
verb	أهلك	يهلك
verb	جندل	يجندل
noun	قتل	obj=ل
noun	إعدام	plural=إعدامات	obj=ل
noun	ذبح	obj=ل
noun	شنق	obj=ل
noun	نحر	obj=ل
frame	none/271	source=nsubj?	content=noun:نفسه
text	قتل السائح الكندي نفسه.
is	nothing
frame	none/272	source=nsubj?	content=noun:بحثا
text	قتل الخبير الهندي المسألة بحثا.
is	nothing
frame	none/273	source=nsubj?	content=noun:وقت
text	قتل الركاب اليابانيون الوقت بالقراءة.
is	nothing
frame	none/274	source=nsubj?	content=noun:أبقار
text	ذبح المزارع الكيني الأبقار المريضة.
is	nothing
frame	none/275	source=nsubj?	content=noun:خراف
text	ذبح الرعاة المغاربة الخراف.
is	nothing
frame	kills/1	source=nsubj	target=obj
text	قتلت القوات الكندية ثلاثة مسلحين نرويجيين.
is	CAN kills NOR
text	الشرطة الكينية تقتل تاجرا أوغنديا.
is	KEN kills UGA
text	أعدمت الهند جاسوسا نيباليا.
is	IND kills NPL
text	أثار قتل الجيش البرازيلي لمزارعين بيروفيين غضبا.
is	BRA kills PER
text	لم يقتل الجيش التشيلي صيادين بوليفيين.
is	CHL kills BOL negative
text	قتل جندي كيني من قبل مسلحين صوماليين.
is	SOM kills KEN
text	شنقت الهند جاسوسا نيباليا.
is	IND kills NPL
text	جندل الجيش الكيني مسلحين أوغنديين.
is	KEN kills UGA

predicate	fall_as_martyr
verb	استشهد	يستشهد
frame	kills/9880	source=obl:من	target=nsubj
text	استشهد شابان بيروفيان برصاص جنود بوليفيين.
is	BOL kills PER
text	استشهد جندي كندي على يد مسلحين نرويجيين.
is	NOR kills CAN

predicate	meet_death
verb	لقي	يلقى
frame	kills/5	source=obl:من	target=nsubj	content=noun:مصرع
text	لقي جنديان كينيان مصرعهما على يد مسلحين نيباليين.
is	NPL kills KEN
text	لقي السائح الكيني مصرعه في حادث سير.
is	nothing
frame	kills/6	source=obl:من	target=nsubj	content=noun:حتف
text	لقي خمسة ضباط نرويجيين حتفهم على أيدي قراصنة صوماليين.
is	SOM kills NOR
text	لقي العمال الهنود حتفهم غرقا.
is	nothing

predicate	fall_dead
verb	سقط	يسقط
verb	خر	يخر
frame	kills/9210	source=obl:من	target=nsubj	content=noun:قتلى
text	سقط أربعة جنود كينيين قتلى برصاص مسلحين نيباليين.
is	NPL kills KEN
frame	kills/9211	source=obl:من	target=nsubj	content=noun:قتيلا
text	سقط صياد كيني قتيلا على يد جنود أوغنديين.
is	UGA kills KEN
frame	assaults/9210	source=obl:من	target=nsubj	content=noun:جرحى
text	سقط متظاهرون كنديون جرحى برصاص الشرطة النرويجية.
is	NOR assaults CAN

predicate	carry_out_execution
light	نفذ	ينفذ	إعدام	obj=في	obj=ب	obj=بحق	obj=على	obj=ل
light	نفذ	ينفذ	حكم قتل	obj=في	obj=ب	obj=بحق	obj=على
light	نفذ	ينفذ	حكم إعدام	obj=في	obj=ب	obj=بحق	obj=على
light	نفذ	ينفذ	حكم قصاص	obj=في	obj=ب	obj=بحق	obj=على
light	نفذ	ينفذ	قصاص	obj=في	obj=ب	obj=بحق	obj=على
light	نفذ	ينفذ	حد حرابة	obj=في	obj=ب	obj=بحق	obj=على
light	نفذ	ينفذ	حكم قتل تعزيرا	obj=في	obj=ب	obj=بحق	obj=على
light	نفذ	ينفذ	حد قصاص	obj=في	obj=ب	obj=بحق	obj=على
light	نفذ	ينفذ	حد قتل	obj=في	obj=ب	obj=بحق	obj=على
light	طبق	يطبق	حكم قتل	obj=في	obj=ب	obj=بحق	obj=على
light	طبق	يطبق	حكم إعدام	obj=في	obj=ب	obj=بحق	obj=على
light	طبق	يطبق	حكم قصاص	obj=في	obj=ب	obj=بحق	obj=على
light	طبق	يطبق	قصاص	obj=في	obj=ب	obj=بحق	obj=على
light	طبق	يطبق	حد حرابة	obj=في	obj=ب	obj=بحق	obj=على
light	طبق	يطبق	حكم قتل تعزيرا	obj=في	obj=ب	obj=بحق	obj=على
light	طبق	يطبق	حد قصاص	obj=في	obj=ب	obj=بحق	obj=على
light	طبق	يطبق	حد قتل	obj=في	obj=ب	obj=بحق	obj=على
frame	kills/2	source=nsubj	target=obj
text	نفذت تايلاند الإعدام بحق مهرب كمبودي.
is	THA kills KHM
text	نفذت وزارة الداخلية السعودية حكم القتل تعزيرا في مهرب كيني.
is	SAU kills KEN
text	نفذت السلطات السعودية القصاص في جان هندي.
is	SAU kills IND

predicate	eliminate
verb	قضى	يقضي
noun	قضاء	obj=على
frame	none/276	source=nsubj?	content=obl:على:فقر
text	قضت كندا على الفقر.
is	nothing
frame	none/277	source=nsubj?	content=obl:على:مرض
text	قضت كينيا على المرض.
is	nothing
frame	none/278	source=nsubj?	content=obl:على:وباء
text	قضت غانا على الوباء.
is	nothing
frame	none/279	source=nsubj?	content=obl:على:بطالة
text	تقضي الهند على البطالة.
is	nothing
frame	none/280	source=nsubj?	content=obl:على:الأمية
text	قضت كوبا على الأمية.
is	nothing
frame	none/281	source=nsubj?	content=obl:على:آمال
text	قضى الهدف البرازيلي على الآمال.
is	nothing
frame	none/282	source=nsubj?	content=obl:على:أمل
text	قضت بيرو على أمل التأهل.
is	nothing
frame	none/283	source=nsubj?	content=obl:على:فساد
text	تقضي تشيلي على الفساد.
is	nothing
frame	kills/3	source=nsubj	target=obl:على	block=obj:يوم	block=obj:ليلة	block=obj:وقت	block=obj:عطلة	block=obj:إجازة	block=obj:ساعة	block=obj:ساعات	block=obj:أيام	block=obj:شهر	block=obj:سنوات	block=obj:حياة	block=obl:ب:سجن	block=obl:ب:غرامة	block=obl:ب:إعدام	block=obl:ب:حبس	block=obl:ب:مؤبد	block=obl:ب:أشغال
text	قضت القوات الكينية على عشرين مسلحا صوماليا.
is	KEN kills SOM

predicate	assassinate
verb	اغتال	يغتال
verb	صفى	يصفي
noun	اغتيال	plural=اغتيالات	obj=ل
noun	محاولة اغتيال	obj=ل
noun	تصفية	plural=تصفيات	obj=ل
light	نفذ	ينفذ	اغتيال
light	نفذ	ينفذ	محاولة اغتيال	obj=ل
light	دبر	يدبر	محاولة اغتيال	obj=ل
frame	none/284	source=nsubj?	content=noun:حسابات
text	صفى الحزبان الكنديان حساباتهما.
is	nothing
frame	none/285	source=nsubj?	content=noun:شركة
text	صفت الهند الشركة المفلسة.
is	nothing
frame	none/286	source=nsubj?	content=noun:أعمالها
text	صفت الشركة اليابانية أعمالها.
is	nothing
frame	assassinates/1	source=nsubj	target=obj
text	اغتال مسلحون نيباليون دبلوماسيا هنديا.
is	NPL assassinates IND
text	المخابرات الكينية تغتال معارضا أوغنديا.
is	KEN assassinates UGA
text	هز اغتيال بيرو للقائد البوليفي المنطقة.
is	PER assassinates BOL

predicate	abduct
verb	خطف	يخطف
verb	اختطف	يختطف
noun	خطف	obj=ل
noun	اختطاف	obj=ل
frame	none/287	source=nsubj?	content=noun:أضواء
text	خطفت كندا الأضواء في الحفل.
is	nothing
frame	none/9825	source=nsubj?	content=noun:مبادرة
text	خطفت كندا المبادرة من كينيا.
is	nothing
frame	none/288	source=nsubj?	content=noun:الأنظار
text	خطف اللاعب الكيني الأنظار.
is	nothing
frame	none/289	source=nsubj?	content=noun:الفوز
text	خطفت البرازيل الفوز.
is	nothing
frame	none/290	source=nsubj?	content=noun:فوزا
text	خطفت اليابان فوزا ثمينا.
is	nothing
frame	none/291	source=nsubj?	content=noun:تعادلا
text	خطفت غانا تعادلا متأخرا.
is	nothing
frame	none/8000	source=nsubj?	content=noun:مبادرة
text	خطفت كندا المبادرة من اليابان.
is	nothing
frame	none/7051	source=nsubj	content=noun:أنظار
text	خطف الوزير الكندي الأنظار.
is	nothing
frame	abducts/1	source=nsubj	target=obj
text	خطف مسلحون صوماليون مهندسين كينيين.
is	SOM abducts KEN
text	متمردون نيباليون يختطفون حافلة هندية.
is	NPL abducts IND
text	اختطف سائح كندي من قبل قراصنة فلبينيين.
is	PHL abducts CAN

predicate	take_hostage
verb	احتجز	يحتجز
verb	أخذ	يأخذ
verb	اتخذ	يتخذ
verb	أمسك	يمسك
verb	أبقى	يبقي
noun	احتجاز	obj=ل
frame	abducts/2	source=nsubj	target=obj	content=noun:رهائن
text	احتجز المسلحون الصوماليون ثلاثة كينيين رهائن.
is	SOM abducts KEN
frame	abducts/3	source=nsubj	target=obj	content=noun:رهينة
text	احتجز متمردون فلبينيون سائحا كنديا رهينة.
is	PHL abducts CAN
text	أخذ القراصنة الصوماليون بحارة هنودا رهائن.
is	SOM abducts IND

predicate	torture
verb	عذب	يعذب
verb	جلد	يجلد
noun	تعذيب	obj=ل
light	مارس	يمارس	تعذيب	obj=ضد	obj=على	obj=بحق
light	أخضع	يخضع	تعذيب	prep=ل
light	عرض	يعرض	تعذيب	prep=ل
frame	tortures/1	source=nsubj	target=obj
text	عذبت الشرطة الكينية معتقلين أوغنديين.
is	KEN tortures UGA
text	التعذيب الهندي للسجناء النيباليين موثق.
is	IND tortures NPL
text	جلدت الشرطة الكينية صيادا أوغنديا.
is	KEN tortures UGA

predicate	maltreat
verb	نكل	ينكل
noun	تنكيل	obj=ب
frame	tortures/2	source=nsubj	target=obl:ب
text	نكل الجنود الكينيون بأسرى صوماليين.
is	KEN tortures SOM

predicate	assault
verb	اعتدى	يعتدي
verb	تعدى	يتعدى
noun	اعتداء	plural=اعتداءات	obj=على	obj=ضد
noun	اعتداء مسلح	obj=على	obj=ضد
light	نفذ	ينفذ	اعتداء	obj=على	obj=ضد
light	ارتكب	يرتكب	اعتداء	obj=على	obj=ضد
light	شن	يشن	اعتداء	obj=على	obj=ضد
light	صعد	يصعد	اعتداء	obj=على	obj=ضد
light	واصل	يواصل	اعتداء	obj=على	obj=ضد
light	قام	يقوم	اعتداء	prep=ب	obj=على	obj=ضد
frame	none/292	source=nsubj?	content=obl:على:عشرة
text	تعدى عدد اللاعبين الكنديين على عشرة.
is	nothing
frame	assaults/1	source=nsubj	target=obl:على	block=obl:على:قانون	block=obl:على:دستور
text	اعتدى جنود كينيون على صيادين أوغنديين.
is	KEN assaults UGA
text	الاعتداءات الهندية على نيبال مرفوضة.
is	IND assaults NPL
frame	assaults/2	source=nsubj	target=obj
text	نفذ مسلحون صوماليون اعتداء ضد القوات الكينية.
is	SOM assaults KEN

predicate	suffer_assault
light	تعرض	يتعرض	اعتداء	prep=ل	obj=من
light	تعرض	يتعرض	اعتداء	prep=إلى	obj=من
light	تعرض	يتعرض	اختطاف	prep=ل	obj=من
light	تعرض	يتعرض	اختطاف	prep=إلى	obj=من
light	تعرض	يتعرض	خطف	prep=ل	obj=من
light	تعرض	يتعرض	خطف	prep=إلى	obj=من
light	تعرض	يتعرض	تعذيب	prep=ل	obj=من
light	تعرض	يتعرض	تعذيب	prep=إلى	obj=من
light	تعرض	يتعرض	اغتيال	prep=ل	obj=من
light	تعرض	يتعرض	اغتيال	prep=إلى	obj=من
light	تعرض	يتعرض	تفجير	prep=ل	obj=من
light	تعرض	يتعرض	تفجير	prep=إلى	obj=من
light	تعرض	يتعرض	قمع	prep=ل	obj=من
light	تعرض	يتعرض	قمع	prep=إلى	obj=من
light	تعرض	يتعرض	اضطهاد	prep=ل	obj=من
light	تعرض	يتعرض	اضطهاد	prep=إلى	obj=من
light	تعرض	يتعرض	اعتقال	prep=ل	obj=من
light	تعرض	يتعرض	اعتقال	prep=إلى	obj=من
light	تعرض	يتعرض	تحرش	plural=تحرشات	prep=ل	obj=من
light	تعرض	يتعرض	تحرش	plural=تحرشات	prep=إلى	obj=من
light	تعرض	يتعرض	تنكيل	prep=ل	obj=من
light	تعرض	يتعرض	تنكيل	prep=إلى	obj=من
light	تعرض	يتعرض	ترويع	prep=ل	obj=من
light	تعرض	يتعرض	ترويع	prep=إلى	obj=من
light	تعرض	يتعرض	إيذاء	prep=ل	obj=من
light	تعرض	يتعرض	إيذاء	prep=إلى	obj=من
light	تعرض	يتعرض	حرق	prep=ل	obj=من
light	تعرض	يتعرض	حرق	prep=إلى	obj=من
light	تعرض	يتعرض	تخريب	prep=ل	obj=من
light	تعرض	يتعرض	تخريب	prep=إلى	obj=من
light	تعرض	يتعرض	طعن	prep=ل	obj=من
light	تعرض	يتعرض	طعن	prep=إلى	obj=من
light	تعرض	يتعرض	اقتحام	prep=ل	obj=من
light	تعرض	يتعرض	اقتحام	prep=إلى	obj=من
light	تعرض	يتعرض	عملية اقتحام	prep=ل	obj=من
light	تعرض	يتعرض	عملية اقتحام	prep=إلى	obj=من
frame	assaults/3	target=nsubj	source=obj
text	تعرض صياد سريلانكي لاعتداء من البحرية الهندية.
is	IND assaults LKA
text	تعرض صياد كيني للتنكيل من جنود أوغنديين.
is	UGA assaults KEN

predicate	survive_attempt
light	نجا	ينجو	محاولة اغتيال	prep=من	obj=من
light	تعرض	يتعرض	محاولة اغتيال	prep=ل	obj=من
light	تعرض	يتعرض	محاولة اغتيال	prep=إلى	obj=من
frame	assassinates/9210	target=nsubj	source=obj
text	تعرض الوزير الكيني لمحاولة اغتيال من مسلحين أوغنديين.
is	UGA assassinates KEN

predicate	survive_attack
light	نجا	ينجو	هجوم	plural=هجمات	prep=من	obj=من
light	نجا	ينجو	تفجير	prep=من	obj=من
light	نجا	ينجو	كمين	prep=من	obj=من
light	نجا	ينجو	قصف	prep=من	obj=من
frame	attacks/9220	target=nsubj	source=obj
text	نجا الضابط الكيني من هجوم من مسلحين أوغنديين.
is	UGA attacks KEN

predicate	see_attack
light	شهد	يشهد	هجوم	plural=هجمات	obj=من
light	شهد	يشهد	اعتداء	plural=اعتداءات	obj=من
light	شهد	يشهد	تفجير	plural=تفجيرات	obj=من
light	شهد	يشهد	غارة	plural=غارات	obj=من
light	عاش	يعيش	هجوم	plural=هجمات	obj=من
light	عاش	يعيش	اعتداء	plural=اعتداءات	obj=من
light	عاش	يعيش	تفجير	plural=تفجيرات	obj=من
light	عاش	يعيش	غارة	plural=غارات	obj=من
light	عرف	يعرف	هجوم	plural=هجمات	obj=من
light	عرف	يعرف	اعتداء	plural=اعتداءات	obj=من
light	عرف	يعرف	تفجير	plural=تفجيرات	obj=من
light	عرف	يعرف	غارة	plural=غارات	obj=من
frame	attacks/54002	target=nsubj	source=obl:من
text	شهدت كينيا هجمات من مسلحين صوماليين.
is	SOM attacks KEN
text	شهدت كينيا العام الماضي سلسلة من الهجمات نفذتها حركة الشباب.
is	SHABAAB attacks KEN

predicate	commit_crime
light	ارتكب	يرتكب	جريمة	plural=جرائم	obj=ضد	obj=بحق	obj=في_حق
light	اقترف	يقترف	جريمة	plural=جرائم	obj=ضد	obj=بحق	obj=في_حق
light	ارتكب	يرتكب	فظاعة	plural=فظائع	obj=ضد	obj=بحق	obj=في_حق
light	اقترف	يقترف	فظاعة	plural=فظائع	obj=ضد	obj=بحق	obj=في_حق
light	ارتكب	يرتكب	تجاوز	obj=ضد	obj=بحق	obj=في_حق
light	اقترف	يقترف	تجاوز	obj=ضد	obj=بحق	obj=في_حق
light	ارتكب	يرتكب	جرائم حرب	obj=ضد	obj=بحق	obj=في_حق
light	ارتكب	يرتكب	جريمة حرب	obj=ضد	obj=بحق	obj=في_حق
light	ارتكب	يرتكب	جرائم ضد الإنسانية	obj=ضد	obj=بحق	obj=في_حق
light	ارتكب	يرتكب	جريمة ضد الإنسانية	obj=ضد	obj=بحق	obj=في_حق
light	ارتكب	يرتكب	انتهاكات جسيمة	obj=ضد	obj=بحق	obj=في_حق
light	اقترف	يقترف	جرائم حرب	obj=ضد	obj=بحق	obj=في_حق
light	اقترف	يقترف	جريمة حرب	obj=ضد	obj=بحق	obj=في_حق
light	اقترف	يقترف	جرائم ضد الإنسانية	obj=ضد	obj=بحق	obj=في_حق
light	اقترف	يقترف	جريمة ضد الإنسانية	obj=ضد	obj=بحق	obj=في_حق
light	اقترف	يقترف	انتهاكات جسيمة	obj=ضد	obj=بحق	obj=في_حق
frame	assaults/4	source=nsubj	target=obj	block=noun:إبادة
text	ارتكب الجيش الكيني جرائم بحق المدنيين الصوماليين.
is	KEN assaults SOM

predicate	bomb
verb	فجر	يفجر
verb	فخخ	يفخخ
noun	تفجير	plural=تفجيرات	obj=في	obj=ضد	obj=ل
noun	تفجير انتحاري	obj=في	obj=ضد
noun	عملية انتحارية	obj=في	obj=ضد
noun	عملية إرهابية	obj=في	obj=ضد
noun	هجوم انتحاري	obj=على	obj=ضد	obj=في
noun	هجوم إرهابي	obj=على	obj=ضد	obj=في
noun	اعتداء انتحاري	obj=على	obj=ضد	obj=في
noun	اعتداء إرهابي	obj=على	obj=ضد	obj=في
light	نفذ	ينفذ	تفجير	obj=في	obj=ضد	obj=على
light	فجر	يفجر	عبوة	obj=ضد	obj=قرب	obj=أمام	obj=وسط	obj=في
light	فجر	يفجر	قنبلة	plural=قنابل	obj=ضد	obj=قرب	obj=أمام	obj=وسط	obj=في
light	فجر	يفجر	لغم	plural=ألغام	obj=ضد	obj=قرب	obj=أمام	obj=وسط	obj=في
light	فجر	يفجر	حزام	obj=ضد	obj=قرب	obj=أمام	obj=وسط	obj=في
light	فجر	يفجر	شحنة	obj=ضد	obj=قرب	obj=أمام	obj=وسط	obj=في
light	زرع	يزرع	عبوة	obj=قرب	obj=أمام	obj=في
light	زرع	يزرع	قنبلة	plural=قنابل	obj=قرب	obj=أمام	obj=في
light	زرع	يزرع	لغم	plural=ألغام	obj=قرب	obj=أمام	obj=في
light	فجر	يفجر	نفس	obj=قرب	obj=أمام	obj=وسط	obj=داخل	obj=في
light	وضع	يضع	عبوة	obj=قرب	obj=أمام	obj=في
light	وضع	يضع	قنبلة	plural=قنابل	obj=قرب	obj=أمام	obj=في
frame	none/293	source=nsubj?	content=noun:مفاجأة
text	فجر الحكم الكندي مفاجأة.
is	nothing
frame	none/294	source=nsubj?	content=noun:أزمة
text	فجر التصريح الكيني أزمة.
is	nothing
frame	none/295	source=nsubj?	content=noun:خلافا
text	فجر القرار الهندي خلافا.
is	nothing
frame	none/296	source=nsubj?	content=noun:طاقات
text	فجرت غانا طاقات شبابها.
is	nothing
frame	bombs/1	source=nsubj	target=obj
text	فجر المسلحون الصوماليون حافلة كينية.
is	SOM bombs KEN
text	فجر انتحاري نيبالي نفسه أمام السفارة الهندية.
is	NPL bombs IND
text	نفذ متمردون فلبينيون تفجيرا ضد القوات اليابانية.
is	PHL bombs JPN
text	وضع مسلحون كنديون عبوة أمام السفارة النرويجية.
is	CAN bombs NOR

# Nobody is said to do it: it is the subject of a verb that says whom it strikes.
predicate	explosion
noun	انفجار	plural=انفجارات
frame	bombs/9217	source=nsubj	target=obl:ضد!
text	استهدف انفجار أمس السفارة الهندية.
is	- bombs IND
text	وقع انفجار في السفارة الهندية.
is	nothing

# A car full of explosives: before what it goes off says who is struck.
predicate	blow_up_car
verb	فجر	يفجر
frame	bombs/9210	source=nsubj	target=obl:أمام!	content=noun:مفخخة
text	فجر مسلحون كينيون سيارة مفخخة أمام السفارة الأوغندية.
is	KEN bombs UGA
frame	bombs/9211	source=nsubj	target=obl:قرب!	content=noun:مفخخة
text	فجر مسلحون كينيون سيارة مفخخة قرب السفارة الأوغندية.
is	KEN bombs UGA
frame	bombs/9212	source=nsubj	target=obl:عند!	content=noun:مفخخة
text	فجر مسلحون كينيون سيارة مفخخة عند السفارة الأوغندية.
is	KEN bombs UGA
frame	bombs/9213	source=nsubj	target=obl:وسط!	content=noun:مفخخة
text	فجر مسلحون كينيون سيارة مفخخة وسط جنود أوغنديين.
is	KEN bombs UGA
frame	bombs/9214	source=nsubj	target=obl:داخل!	content=noun:مفخخة
text	فجر مسلحون كينيون سيارة مفخخة داخل السفارة الأوغندية.
is	KEN bombs UGA
frame	bombs/9215	source=nsubj	target=obl:في!	content=noun:مفخخة
text	فجر مسلحون كينيون سيارة مفخخة في السفارة الأوغندية.
is	KEN bombs UGA
frame	bombs/9216	source=nsubj	content=noun:مفخخة
text	فجر مسلحون كينيون شاحنة مفخخة.
is	KEN bombs -

# He who blows himself up, wherever it may be.
predicate	blow_up_oneself
verb	فجر	يفجر
frame	bombs/9218	source=nsubj	target=obl:أمام!	content=obj:نفسه
text	فجر انتحاري كيني نفسه بحزام ناسف أمام السفارة الأوغندية.
is	KEN bombs UGA
frame	bombs/9219	source=nsubj	target=obl:وسط!	content=obj:نفسه
text	فجر انتحاري كيني نفسه بحزام ناسف وسط جنود أوغنديين.
is	KEN bombs UGA
frame	bombs/9220	source=nsubj	target=obl:في!	content=obj:نفسه
text	فجر انتحاري كيني نفسه بسيارة مفخخة في السفارة الأوغندية.
is	KEN bombs UGA
frame	bombs/9221	source=nsubj	content=obj:نفسه
text	فجر انتحاري كيني نفسه بعد مطاردة قصيرة.
is	KEN bombs -
text	فجر الانتحاري نفسه بحزام ناسف.
is	unknown.alanthary bombs -
frame	bombs/22010	source=nsubj	target=obl:أمام!	content=obj:نفسها
text	فجرت انتحارية كينية نفسها أمام السفارة الأوغندية.
is	KEN bombs UGA
frame	bombs/22011	source=nsubj	target=obl:قرب!	content=obj:نفسها
text	فجرت انتحارية كينية نفسها قرب السفارة الأوغندية.
is	KEN bombs UGA
frame	bombs/22012	source=nsubj	target=obl:وسط!	content=obj:نفسها
text	فجرت انتحارية كينية نفسها وسط جنود أوغنديين.
is	KEN bombs UGA
frame	bombs/9222	source=nsubj	content=obj:نفسها
text	فجرت انتحارية كينية نفسها بعد مطاردة قصيرة.
is	KEN bombs -
frame	bombs/22000	source=nsubj	target=obl:أمام!	content=obj:أنفسهم
text	فجر انتحاريون كينيون أنفسهم أمام السفارة الأوغندية.
is	KEN bombs UGA
frame	bombs/22001	source=nsubj	target=obl:قرب!	content=obj:أنفسهم
text	فجر انتحاريون كينيون أنفسهم قرب السفارة الأوغندية.
is	KEN bombs UGA
frame	bombs/22002	source=nsubj	target=obl:وسط!	content=obj:أنفسهم
text	فجر انتحاريون كينيون أنفسهم وسط جنود أوغنديين.
is	KEN bombs UGA
frame	bombs/22003	source=nsubj	target=obl:داخل!	content=obj:أنفسهم
text	فجر انتحاريون كينيون أنفسهم داخل السفارة الأوغندية.
is	KEN bombs UGA
frame	bombs/22004	source=nsubj	target=obl:في!	content=obj:أنفسهم
text	فجر انتحاريون كينيون أنفسهم في السفارة الأوغندية.
is	KEN bombs UGA
frame	bombs/9223	source=nsubj	content=obj:أنفسهم
text	فجر انتحاريون كينيون أنفسهم بعد مطاردة قصيرة.
is	KEN bombs -

# A suicide bomber who strikes blows himself up.
predicate	suicide_strike
verb	استهدف	يستهدف
verb	هاجم	يهاجم
verb	ضرب	يضرب
verb	اقتحم	يقتحم
frame	bombs/9240	source=nsubj	target=obj	content=nsubj:انتحاري
text	هاجم انتحاري كيني ثكنة أوغندية.
is	KEN bombs UGA
frame	bombs/9241	source=nsubj	target=obj	content=nsubj:انتحاريا
text	قالت النرويج إن انتحاريا كينيا استهدف ثكنة أوغندية.
is	NOR says -
is	KEN bombs UGA
frame	bombs/9242	source=nsubj	target=obj	content=nsubj:انتحاريون
text	هاجم انتحاريون كينيون ثكنة أوغندية.
is	KEN bombs UGA
frame	bombs/9243	source=nsubj	target=obj	content=nsubj:انتحاريان
text	هاجم انتحاريان كينيان ثكنة أوغندية.
is	KEN bombs UGA

predicate	suicide_operation
light	نفذ	ينفذ	عملية	obj=ضد	obj=على	obj=في
light	شن	يشن	عملية	obj=ضد	obj=على	obj=في
light	نفذ	ينفذ	هجوم	plural=هجمات	obj=ضد	obj=على	obj=في
light	شن	يشن	هجوم	plural=هجمات	obj=ضد	obj=على	obj=في
frame	bombs/2	source=nsubj	target=obj?	content=noun:انتحارية
text	نفذ مسلح صومالي عملية انتحارية ضد القوات الكينية.
is	SOM bombs KEN
frame	bombs/3	source=nsubj	target=obj?	content=noun:انتحاريا
text	شن متمردون نيباليون هجوما انتحاريا على ثكنة هندية.
is	NPL bombs IND
frame	assaults/5	source=nsubj	target=obj?	content=noun:طعن
text	نفذ متطرف كندي عملية طعن ضد سياح نرويجيين.
is	CAN assaults NOR
frame	assaults/6	source=nsubj	target=obj?	content=noun:دهس
text	نفذ متطرف كيني عملية دهس ضد سياح يابانيين.
is	KEN assaults JPN
frame	assaults/22000	source=nsubj	target=obj	content=noun:إجرامية
text	نفذت حركة الشباب عملية إجرامية ضد كينيا.
is	SHABAAB assaults KEN
text	نفذ متطرفون كنديون عددا من العمليات الإجرامية.
is	CAN assaults -
frame	bombs/4	source=nsubj	target=obj?	content=noun:إرهابية
text	نفذ متطرفون كنديون عملية إرهابية ضد نيبال.
is	CAN bombs NPL
frame	bombs/27000	source=nsubj	target=obj?	content=noun:انتحاري
text	شن تنظيم القاعدة أول هجوم انتحاري في كينيا.
is	QAEDA bombs KEN
frame	bombs/27001	source=nsubj	target=obj?	content=noun:إرهابي
text	نفذ تنظيم القاعدة أكبر هجوم إرهابي منذ سنوات.
is	QAEDA bombs -
text	نفذ شاب كيني هجوم الدهس بشاحنة في مارس.
is	KEN assaults -

predicate	stabbing_operation
noun	عملية طعن	plural=عمليات طعن	obj=ضد	obj=على
noun	عملية دهس	plural=عمليات دهس	obj=ضد	obj=على
noun	هجوم طعن	plural=هجمات طعن	obj=ضد	obj=على
noun	هجوم بسكين	plural=هجمات بسكين	obj=ضد	obj=على
light	نفذ	ينفذ	عملية طعن	obj=ضد	obj=على
light	نفذ	ينفذ	عملية دهس	obj=ضد	obj=على
light	نفذ	ينفذ	هجوم طعن	obj=ضد	obj=على
light	نفذ	ينفذ	هجوم بسكين	obj=ضد	obj=على
light	ارتكب	يرتكب	عملية طعن	obj=ضد	obj=على
light	شن	يشن	هجوم بسكين	obj=ضد	obj=على
frame	assaults/9880	source=nsubj	target=obj?
text	أصيب ثلاثة جنود كنديين في عملية طعن نفذها نرويجي.
is	NOR assaults CAN

predicate	wound
verb	جرح	يجرح
verb	أصاب	يصيب
frame	none/297	source=nsubj?	content=obj:هدف
text	أصاب الرامي الكيني الهدف.
is	nothing
frame	none/298	source=nsubj?	content=obj:هدفه
text	أصاب الرامي الهندي هدفه.
is	nothing
frame	none/299	source=nsubj?	content=obj:كبد
text	أصاب الوزير الكندي كبد الحقيقة.
is	nothing
frame	none/2000	source=nsubj?	content=noun:مشاعر
text	جرح التصريح الهندي مشاعر الناس.
is	nothing
frame	none/2001	source=nsubj?	content=noun:شلل
text	أصاب الإضراب الكندي الحركة بالشلل.
is	nothing
frame	none/2002	source=nsubj?	content=noun:نجاحا
text	أصابت غانا نجاحا كبيرا.
is	nothing
frame	assaults/7	source=nsubj	target=obj
text	جرح الجنود الكينيون صيادا أوغنديا.
is	KEN assaults UGA
text	أصابت القوات الهندية ثلاثة نيباليين بالرصاص.
is	IND assaults NPL

predicate	stab
verb	طعن	يطعن
verb	دهس	يدهس
verb	رشق	يرشق
verb	اغتصب	يغتصب
verb	سمم	يسمم
verb	ركل	يركل
verb	صفع	يصفع
verb	لطم	يلطم
verb	عض	يعض
verb	رفس	يرفس
verb	دعس	يدعس
verb	أدمى	يدمي
noun	دهس	obj=ل
noun	رشق	obj=ل
noun	اغتصاب	obj=ل
noun	تسميم	obj=ل
noun	صفع	obj=ل
noun	دعس	obj=ل
noun	طعن	obj=ل
frame	none/2003	source=nsubj?	content=noun:سلطة
text	اغتصب الضباط الكنديون السلطة.
is	nothing
frame	none/2004	source=nsubj?	content=noun:حكم
text	اغتصب الجنرال الكيني الحكم.
is	nothing
frame	assaults/8	source=nsubj	target=obj
text	طعن رجل كندي سائحا نرويجيا في الميناء.
is	CAN assaults NOR
text	رشق متظاهرون كينيون سيارة السفير الأوغندي بالحجارة.
is	KEN assaults UGA
text	سممت المخابرات الهندية معارضا نيباليا.
is	IND assaults NPL
text	صفع حارس كندي سائحا نرويجيا.
is	CAN assaults NOR
text	أقدم متطرف كندي على طعن سائح نرويجي.
is	CAN assaults NOR

predicate	beat_up
verb	انهال	ينهال
frame	assaults/9	source=nsubj	target=obl:على
text	انهال رجال الشرطة الكينية على طالب أوغندي بالضرب.
is	KEN assaults UGA

predicate	behead
light	قطع	يقطع	رأس	plural=رؤوس
light	جز	يجز	رأس	plural=رؤوس
frame	kills/4	source=nsubj	target=obj
text	قطع المسلحون الصوماليون رأس رهينة كينية.
is	SOM kills KEN

predicate	finish_off
verb	أجهز	يجهز
noun	إجهاز	obj=على
frame	none/6009	source=nsubj?	content=obl:على:آمال
text	أجهز الفريق الكندي على آمال خصمه.
is	nothing
frame	kills/6000	source=nsubj	target=obl:على
text	أجهز الجنود الكينيون على جريح أوغندي.
is	KEN kills UGA

predicate	slay
verb	فتك	يفتك
noun	فتك	obj=ب
frame	kills/6001	source=nsubj	target=obl:ب
text	فتك المسلحون الصوماليون بجنود كينيين.
is	SOM kills KEN

predicate	shoot_at_person
verb	رمى	يرمي
verb	أعدم	يعدم
verb	رش	يرش
frame	kills/6002	source=nsubj	target=obj	content=obl:ب:رصاص
text	أعدم المسلحون الصوماليون جنديا كينيا بالرصاص.
is	SOM kills KEN

predicate	thrash
verb	أشبع	يشبع
verb	أبرح	يبرح
frame	assaults/6000	source=nsubj	target=obj	content=noun:ضربا
text	أشبع رجال الشرطة الكينية طالبا أوغنديا ضربا.
is	KEN assaults UGA

predicate	throw_stones
verb	رمى	يرمي
verb	قذف	يقذف
verb	حصب	يحصب
verb	رشق	يرشق
frame	assaults/6001	source=nsubj	target=obj	content=obl:ب:حجارة
text	قذف متظاهرون كنديون السفارة النرويجية بالحجارة.
is	CAN assaults NOR
frame	assaults/6002	source=nsubj	target=obj	content=obl:ب:بيض
text	رشق طلاب كينيون السفير الأوغندي بالبيض.
is	KEN assaults UGA
frame	assaults/6003	source=nsubj	target=obj	content=obl:ب:حذاء
text	رمى صحافي هندي الوزير النيبالي بالحذاء.
is	IND assaults NPL
frame	assaults/6004	source=nsubj	target=obj	content=obl:ب:زجاجات
text	رمى محتجون كنديون الشرطة النرويجية بالزجاجات.
is	CAN assaults NOR

predicate	harass
verb	تحرش	يتحرش
noun	تحرش	plural=تحرشات	obj=ب
light	قام	يقوم	تحرش	prep=ب	obj=ب
frame	assaults/6005	source=nsubj	target=obl:ب
text	تحرش الجنود الكنديون بسفينة نرويجية.
is	CAN assaults NOR

predicate	spit_on
verb	بصق	يبصق
verb	تعدى	يتعدى
frame	assaults/6006	source=nsubj	target=obl:على
text	بصق جنود كينيون على صيادين أوغنديين.
is	KEN assaults UGA

predicate	human_shield
verb	استخدم	يستخدم
verb	اتخذ	يتخذ
verb	استعمل	يستعمل
verb	جعل	يجعل
frame	assaults/6007	source=nsubj	target=obj	content=noun:دروعا
text	اتخذ المسلحون الصوماليون القرويين الكينيين دروعا بشرية.
is	SOM assaults KEN
frame	assaults/6008	source=nsubj	target=obj	content=noun:دروع
text	استخدم متمردون نيباليون سكان القرية الهندية كدروع بشرية.
is	NPL assaults IND

predicate	use_force
verb	استخدم	يستخدم
verb	استعمل	يستعمل
verb	لجأ	يلجأ
frame	assaults/6009	source=nsubj	target=obl:ضد	content=noun:قوة
text	استخدمت الشرطة الكندية القوة ضد صيادين نرويجيين.
is	CAN assaults NOR
text	لجأت كينيا إلى القوة ضد أوغندا.
is	KEN assaults UGA

predicate	plot_assassination
light	دبر	يدبر	اغتيال	obj=ل
light	خطط	يخطط	اغتيال	obj=ل
frame	assassinates/6000	source=nsubj	target=obj
text	دبرت المخابرات الكندية اغتيال السفير النرويجي.
is	CAN assassinates NOR

predicate	set_fire_to
light	أضرم	يضرم	نار	plural=نيران	obj=في	obj=ب
light	أشعل	يشعل	نار	plural=نيران	obj=في	obj=ب
frame	none/6010	source=nsubj?	content=noun:حماس
text	أشعل المغني الكندي نار الحماس.
is	nothing
frame	assaults/6010	source=nsubj	target=obl:في
text	أضرم مسلحون كينيون النار في حافلة أوغندية.
is	KEN assaults UGA

predicate	lure
verb	استدرج	يستدرج
verb	ارتهن	يرتهن
noun	استدراج	obj=ل
frame	abducts/6000	source=nsubj	target=obj
text	استدرج المسلحون الصوماليون جنديا كينيا.
is	SOM abducts KEN

predicate	deal_stabs
light	سدد	يسدد	طعنة	plural=طعنات	obj=ل	obj=إلى
light	وجه	يوجه	طعنة	plural=طعنات	obj=ل	obj=إلى
frame	assaults/6011	source=nsubj	target=obj
text	سدد مهاجم كندي طعنات لسائح نرويجي.
is	CAN assaults NOR

# Blood that is shed, lives that are taken: the noun decides.
predicate	shed_blood
verb	سفك	يسفك
verb	أراق	يريق
frame	kills/9000	source=nsubj	target=obj	content=noun:دماء
text	سفك المسلحون الكينيون دماء القرويين الأوغنديين.
is	KEN kills UGA
frame	kills/9001	source=nsubj	target=obj	content=noun:دم
text	أراقت القوات الكندية دم الصيادين النرويجيين.
is	CAN kills NOR

predicate	take_lives
verb	أزهق	يزهق
verb	حصد	يحصد
frame	kills/9002	source=nsubj	target=obj	content=noun:أرواح
text	أزهق المسلحون الكينيون أرواح عشرة تجار أوغنديين.
is	KEN kills UGA
text	حصدت المقاتلات الهندية أرواح القرويين النيباليين.
is	IND kills NPL
text	حصد الفريق الكيني ثلاث ميداليات.
is	nothing

# Surgeons and farmers do it to things.
predicate	root_out
verb	استأصل	يستأصل
verb	اجتث	يجتث
verb	صرع	يصرع
verb	جندل	يجندل
frame	kills/9003	source=nsubj	target=obj!	block=nsubj:منتخب	block=nsubj:فريق	block=nsubj:لاعب	block=nsubj:مدرب	block=nsubj:مهاجم	block=nsubj:ملاكم	block=nsubj:نادي	block=nsubj:حكم
text	استأصل الجيش الكيني المسلحين الأوغنديين.
is	KEN kills UGA
text	اجتثت القوات الهندية المتمردين النيباليين.
is	IND kills NPL
text	صرع الجنود الكنديون قناصا نرويجيا.
is	CAN kills NOR
text	جندلت القوات اليابانية المسلحين البيروفيين.
is	JPN kills PER
text	استأصل الطبيب الكندي الورم.
is	nothing
text	صرع الملاكم الكندي منافسه النرويجي.
is	nothing

predicate	drag_along
verb	سحل	يسحل
frame	tortures/9000	source=nsubj	target=obj!
text	سحلت الشرطة الكينية متظاهرا أوغنديا.
is	KEN tortures UGA

predicate	shock_with_current
verb	صعق	يصعق
frame	tortures/9001	source=nsubj	target=obj!	content=obl:ب:كهرباء
text	صعق الحراس الكينيون السجين الأوغندي بالكهرباء.
is	KEN tortures UGA
text	صعق الخبر الوزير الكندي.
is	nothing

predicate	do_crime_to
verb	أجرم	يجرم
frame	assaults/9000	source=nsubj	target=obl:بحق!
text	أجرم الجنود الكينيون بحق الصيادين الأوغنديين.
is	KEN assaults UGA
frame	assaults/9001	source=nsubj	target=obl:ضد!
text	أجرمت القوات الهندية ضد النيباليين.
is	IND assaults NPL

# 'Caused the death of'.
# Blood or souls are the object, and whose they are is told by the genitive.
predicate	cause_death

# An explosion or a fault that caused death is no actor.
predicate	cause_death_or_injury
verb	تسبب	يتسبب
frame	kills/9503	source=nsubj	target=obl:في!	content=obl:في:مقتل
text	تسببت القوات الكينية في مقتل ثلاثة صيادين أوغنديين.
is	KEN kills UGA
frame	kills/9504	source=nsubj	target=obl:ب!	content=obl:ب:مقتل
text	تسبب الجيش الهندي بمقتل مدنيين نيباليين.
is	IND kills NPL
frame	kills/9520	source=nsubj	target=obl:في!	content=obl:في:قتل
text	تسببت القوات الكينية في قتل ثلاثة صيادين أوغنديين.
is	KEN kills UGA
frame	kills/9521	source=nsubj	target=obl:ب!	content=obl:ب:قتل
text	تسبب الجيش الهندي بقتل مدنيين نيباليين.
is	IND kills NPL
frame	kills/9522	source=nsubj	content=obl:في:مقتل
text	تسببت القوات الكينية في مقتل ثلاثة مدنيين.
is	KEN kills -
frame	kills/9523	source=nsubj	content=obl:ب:مقتل
text	تسبب الجيش الهندي بمقتل خمسة أشخاص.
is	IND kills -
frame	kills/9524	source=nsubj	content=obl:ب:قتل
text	تسببت فصائل كينية بقتل خمسة مدنيين.
is	KEN kills -
frame	kills/9525	source=nsubj	content=obl:في:قتل
text	تسببت فصائل كينية في قتل خمسة مدنيين.
is	KEN kills -
frame	assaults/9501	source=nsubj	target=obl:في!	content=obl:في:إصابة
text	تسببت القوات البيروفية في إصابة بحارة تشيليين.
is	PER assaults CHL
frame	assaults/9502	source=nsubj	target=obl:ب!	content=obl:ب:إصابة
text	تسببت الشرطة الكندية بإصابة متظاهرين نرويجيين.
is	CAN assaults NOR
text	تسبب الحريق في مقتل بحارة نرويجيين.
is	nothing

# "Took the life of" where somebody's doing takes it.
predicate	take_life
verb	أودى	يودي
frame	kills/9526	source=nsubj	target=obl:ب!	content=obl:ب:حياة
text	أودت القوات الكينية بحياة ثلاثة صيادين أوغنديين.
is	KEN kills UGA
text	شن الجيش الكيني غارة أودت بحياة ثلاثة صيادين أوغنديين.
is	KEN bombs_from_air UGA
is	KEN kills UGA
text	أودى الحريق بحياة بحارة نرويجيين.
is	nothing
frame	kills/9527	source=nsubj	content=obl:ب:حياة
text	أودت القوات الكينية بحياة ثلاثة أشخاص.
is	KEN kills -
text	أودى المرض بحياة ثلاثة أشخاص.
is	nothing
frame	kills/91020	source=nsubj	target=obl:ب!
text	شن الجيش الكيني غارة أودت بقائد في الجيش الأوغندي.
is	KEN bombs_from_air UGA
is	KEN kills UGA

# He who hides a person by force abducts him.
predicate	make_disappear
verb	أخفى	يخفي
frame	abducts/9500	source=nsubj	target=obj!	content=noun:قسريا
text	أخفت الشرطة الهندية ناشطا نيباليا قسريا.
is	IND abducts NPL

# Deeds of violence that are named by their kind: whoever commits them has done them, against somebody or not.
predicate	commit_violence
light	ارتكب	يرتكب	أعمال عنف	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	ارتكب	يرتكب	أعمال وحشية	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	ارتكب	يرتكب	أعمال إرهابية	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	ارتكب	يرتكب	أعمال إرهاب	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	ارتكب	يرتكب	أعمال قتل	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	ارتكب	يرتكب	أعمال إجرامية	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	ارتكب	يرتكب	أعمال تخريبية	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	ارتكب	يرتكب	أعمال تخريب	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	ارتكب	يرتكب	أعمال انتقامية	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	ارتكب	يرتكب	أعمال بربرية	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	ارتكب	يرتكب	أعمال همجية	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	ارتكب	يرتكب	أعمال قمع	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	اقترف	يقترف	أعمال عنف	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	اقترف	يقترف	أعمال وحشية	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	اقترف	يقترف	أعمال إرهابية	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	اقترف	يقترف	أعمال إرهاب	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	اقترف	يقترف	أعمال قتل	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	اقترف	يقترف	أعمال إجرامية	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	اقترف	يقترف	أعمال تخريبية	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	اقترف	يقترف	أعمال تخريب	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	اقترف	يقترف	أعمال انتقامية	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	اقترف	يقترف	أعمال بربرية	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	اقترف	يقترف	أعمال همجية	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	اقترف	يقترف	أعمال قمع	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	مارس	يمارس	أعمال عنف	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	مارس	يمارس	أعمال وحشية	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	مارس	يمارس	أعمال إرهابية	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	مارس	يمارس	أعمال إرهاب	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	مارس	يمارس	أعمال قتل	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	مارس	يمارس	أعمال إجرامية	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	مارس	يمارس	أعمال تخريبية	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	مارس	يمارس	أعمال تخريب	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	مارس	يمارس	أعمال انتقامية	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	مارس	يمارس	أعمال بربرية	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	مارس	يمارس	أعمال همجية	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	مارس	يمارس	أعمال قمع	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	نفذ	ينفذ	أعمال عنف	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	نفذ	ينفذ	أعمال وحشية	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	نفذ	ينفذ	أعمال إرهابية	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	نفذ	ينفذ	أعمال إرهاب	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	نفذ	ينفذ	أعمال قتل	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	نفذ	ينفذ	أعمال إجرامية	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	نفذ	ينفذ	أعمال تخريبية	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	نفذ	ينفذ	أعمال تخريب	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	نفذ	ينفذ	أعمال انتقامية	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	نفذ	ينفذ	أعمال بربرية	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	نفذ	ينفذ	أعمال همجية	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	نفذ	ينفذ	أعمال قمع	obj=ضد	obj=بحق	obj=في_حق	obj=على
light	مارس	يمارس	بطش	obj=ضد	obj=بحق	obj=على
light	مارس	يمارس	ترهيب	obj=ضد	obj=بحق	obj=على
light	مارس	يمارس	إبادة	obj=ضد	obj=بحق	obj=على
light	مارس	يمارس	تجويع	obj=ضد	obj=بحق	obj=على
light	مارس	يمارس	تنكيل	obj=ضد	obj=بحق	obj=على
light	مارس	يمارس	اضطهاد	obj=ضد	obj=بحق	obj=على
frame	assaults/9200	source=nsubj	target=obj
text	ارتكب المسلحون الصوماليون أعمالا وحشية بحق القرويين الكينيين.
is	SOM assaults KEN
text	تمارس السلطات النيبالية أعمال عنف ضد العمال الهنود.
is	NPL assaults IND
text	نفذ متمردون أوغنديون أعمال قتل وتخريب في الشمال.
is	UGA assaults -

# Whoever stands behind a deed of violence has done it: nouns of one relation a predicate.
predicate	stand_behind_attack
light	وقف	يقف	هجوم	plural=هجمات	prep=وراء	obj=على	obj=ضد
light	وقف	يقف	هجوم	plural=هجمات	prep=خلف	obj=على	obj=ضد
light	وقف	يقف	هجمة	plural=هجمات	prep=وراء	obj=على	obj=ضد
light	وقف	يقف	هجمة	plural=هجمات	prep=خلف	obj=على	obj=ضد
light	وقف	يقف	هجوم مسلح	prep=وراء	obj=على	obj=ضد
light	وقف	يقف	هجوم مسلح	prep=خلف	obj=على	obj=ضد
light	وقف	يقف	هجوم صاروخي	prep=وراء	obj=على	obj=ضد
light	وقف	يقف	هجوم صاروخي	prep=خلف	obj=على	obj=ضد
light	وقف	يقف	استهداف	prep=وراء	obj=ل
light	وقف	يقف	استهداف	prep=خلف	obj=ل
light	وقف	يقف	قصف	prep=وراء	obj=على	obj=ل
light	وقف	يقف	قصف	prep=خلف	obj=على	obj=ل
light	وقف	يقف	كمين	plural=كمائن	prep=وراء	obj=ل	obj=ضد
light	وقف	يقف	كمين	plural=كمائن	prep=خلف	obj=ل	obj=ضد
light	وقف	يقف	إطلاق نار	prep=وراء	obj=على
light	وقف	يقف	إطلاق نار	prep=خلف	obj=على
light	وقف	يقف	إطلاق النار	prep=وراء	obj=على
light	وقف	يقف	إطلاق النار	prep=خلف	obj=على
light	وقف	يقف	إطلاق صواريخ	prep=وراء	obj=على	obj=نحو
light	وقف	يقف	إطلاق صواريخ	prep=خلف	obj=على	obj=نحو
frame	attacks/9200	source=nsubj	target=obj
text	تقف جماعة مسلحة صومالية وراء الهجوم على القوات الكينية.
is	SOM attacks KEN

predicate	stand_behind_bombing
light	وقف	يقف	تفجير	plural=تفجيرات	prep=وراء	obj=في	obj=ضد
light	وقف	يقف	تفجير	plural=تفجيرات	prep=خلف	obj=في	obj=ضد
light	وقف	يقف	تفجير انتحاري	prep=وراء	obj=في	obj=ضد
light	وقف	يقف	تفجير انتحاري	prep=خلف	obj=في	obj=ضد
light	وقف	يقف	انفجار	plural=انفجارات	prep=وراء	obj=في
light	وقف	يقف	انفجار	plural=انفجارات	prep=خلف	obj=في
light	وقف	يقف	هجوم انتحاري	prep=وراء	obj=على	obj=ضد
light	وقف	يقف	هجوم انتحاري	prep=خلف	obj=على	obj=ضد
light	وقف	يقف	هجوم إرهابي	prep=وراء	obj=على	obj=ضد
light	وقف	يقف	هجوم إرهابي	prep=خلف	obj=على	obj=ضد
light	وقف	يقف	اعتداء انتحاري	prep=وراء	obj=على	obj=ضد
light	وقف	يقف	اعتداء انتحاري	prep=خلف	obj=على	obj=ضد
light	وقف	يقف	اعتداء إرهابي	prep=وراء	obj=على	obj=ضد
light	وقف	يقف	اعتداء إرهابي	prep=خلف	obj=على	obj=ضد
light	وقف	يقف	عملية انتحارية	prep=وراء	obj=في	obj=ضد
light	وقف	يقف	عملية انتحارية	prep=خلف	obj=في	obj=ضد
light	وقف	يقف	عملية إرهابية	prep=وراء	obj=في	obj=ضد
light	وقف	يقف	عملية إرهابية	prep=خلف	obj=في	obj=ضد
frame	bombs/9201	source=nsubj	target=obj
text	قالت الشرطة الهندية إن متمردين نيباليين يقفون وراء التفجير.
is	IND says -
is	NPL bombs - by IND

predicate	stand_behind_assault
light	وقف	يقف	اعتداء	plural=اعتداءات	prep=وراء	obj=على	obj=ضد
light	وقف	يقف	اعتداء	plural=اعتداءات	prep=خلف	obj=على	obj=ضد
frame	assaults/9202	source=nsubj	target=obj
text	يقف مسلحون كينيون وراء الاعتداء على الصيادين الأوغنديين.
is	KEN assaults UGA

predicate	stand_behind_killing
light	وقف	يقف	قتل	prep=وراء	obj=ل
light	وقف	يقف	قتل	prep=خلف	obj=ل
light	وقف	يقف	إعدام	prep=وراء	obj=ل
light	وقف	يقف	إعدام	prep=خلف	obj=ل
light	وقف	يقف	ذبح	prep=وراء	obj=ل
light	وقف	يقف	ذبح	prep=خلف	obj=ل
frame	kills/9203	source=nsubj	target=obj
text	تقف خلية صومالية وراء قتل السائح الكيني.
is	SOM kills KEN

predicate	stand_behind_assassination
light	وقف	يقف	اغتيال	plural=اغتيالات	prep=وراء	obj=ل
light	وقف	يقف	اغتيال	plural=اغتيالات	prep=خلف	obj=ل
light	وقف	يقف	تصفية	prep=وراء	obj=ل
light	وقف	يقف	تصفية	prep=خلف	obj=ل
light	وقف	يقف	محاولة اغتيال	prep=وراء	obj=ل
light	وقف	يقف	محاولة اغتيال	prep=خلف	obj=ل
frame	assassinates/9204	source=nsubj	target=obj
text	تقف المخابرات الكندية وراء اغتيال الضابط النرويجي.
is	CAN assassinates NOR

predicate	stand_behind_abduction
light	وقف	يقف	خطف	prep=وراء	obj=ل
light	وقف	يقف	خطف	prep=خلف	obj=ل
light	وقف	يقف	اختطاف	prep=وراء	obj=ل
light	وقف	يقف	اختطاف	prep=خلف	obj=ل
light	وقف	يقف	احتجاز	prep=وراء	obj=ل
light	وقف	يقف	احتجاز	prep=خلف	obj=ل
frame	abducts/9205	source=nsubj	target=obj
text	يقف متمردون فلبينيون وراء خطف السياح اليابانيين.
is	PHL abducts JPN

predicate	practise_terror
verb	مارس	يمارس
frame	assaults/97131	source=nsubj	target=obl:على!	content=obj:إرهاب
text	تمارس كندا الإرهاب على القرويين الكينيين.
is	CAN assaults KEN
frame	assaults/97132	source=nsubj	target=obl:ضد!	content=obj:إرهاب
text	يمارس الجيش الهندي الإرهاب ضد القرويين النيباليين.
is	IND assaults NPL
frame	assaults/97133	source=nsubj	target=obl:ضد!	content=obj:عنف
text	مارست الشرطة الغانية العنف ضد مزارعين نرويجيين.
is	GHA assaults NOR
frame	assaults/97134	source=nsubj	target=obl:على!	content=obj:عنف
text	مارست الشرطة الغانية العنف على مزارعين نرويجيين.
is	GHA assaults NOR
text	يمارس الكنديون الرياضة على الشاطئ الكيني.
is	nothing

predicate	perish_by_fire
verb	قضى	يقضي
verb	لقي	يلقى
verb	سقط	يسقط
frame	kills/71000	source=obl:من!	target=nsubj	content=nsubj:جندي
text	قضى جندي تركي برصاص قوات كينيا.
is	KEN kills TUR
frame	kills/71001	source=obl:من!	target=nsubj	content=nsubj:جنود
text	قضى جنود كوبي برصاص قوات بولندا.
is	POL kills CUB
frame	kills/71002	source=obl:من!	target=nsubj	content=nsubj:مدني
text	قضى مدني هندي برصاص قوات النرويج.
is	NOR kills IND
frame	kills/71003	source=obl:من!	target=nsubj	content=nsubj:مدنيون
text	قضى مدنيون غاني برصاص قوات تشيلي.
is	CHL kills GHA
frame	kills/71004	source=obl:من!	target=nsubj	content=nsubj:شخص
text	قضى شخص روسي برصاص قوات اليابان.
is	JPN kills RUS
frame	kills/71005	source=obl:من!	target=nsubj	content=nsubj:أشخاص
text	قضى أشخاص بلجيكي برصاص قوات أوغندا.
is	UGA kills BEL
frame	kills/71006	source=obl:من!	target=nsubj	content=nsubj:شرطي
text	قضى شرطي تركي برصاص قوات البرازيل.
is	BRA kills TUR
frame	kills/71007	source=obl:من!	target=nsubj	content=nsubj:عنصر
text	قضى عنصر كوبي برصاص قوات كندا.
is	CAN kills CUB
frame	kills/71008	source=obl:من!	target=nsubj	content=nsubj:ضابط
text	قضى ضابط هندي برصاص قوات كينيا.
is	KEN kills IND
frame	kills/71009	source=obl:من!	target=nsubj	content=nsubj:صحفي
text	قضى صحفي غاني برصاص قوات بولندا.
is	POL kills GHA
