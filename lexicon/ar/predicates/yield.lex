# Arabic predicates of CAMEO root 08: release, return, cease fire, withdraw, ease sanctions and restrictions, give in, resign, allow access.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	release
verb	أفرج	يفرج
noun	إفراج	plural=إفراجات
frame	eases_sanctions/1	source=nsubj	content=obl:عن:أرصدة	target=obl:ل?
text	أفرجت كندا عن أرصدة مجمدة.
is	CAN eases_sanctions -
frame	eases_sanctions/2	source=nsubj	content=obl:عن:أموال	target=obl:ل?
text	أفرجت سويسرا عن أموال ليبية.
is	CHE eases_sanctions -
frame	releases/1	source=nsubj	target=obl:عن	block=obl:عن:مبلغ	block=obl:عن:نتائج
text	أفرجت السلطات الكينية عن صحافي هندي.
is	KEN releases IND
text	المكسيك تفرج عن ثلاثة بحارة يابانيين.
is	MEX releases JPN
text	لم تفرج كوبا بعد عن السائح الكندي.
is	CUB releases CAN negative
text	أفرج الجيش النيجيري عن عشرة محتجزين.
is	NGA releases -

predicate	set_free
verb	أعتق	يعتق
light	أطلق	يطلق	سراح
light	أخلى	يخلي	سبيل
noun	إعتاق	obj=ل
noun	إطلاق سراح
noun	إخلاء سبيل
frame	releases/2	source=nsubj	target=obj
text	أطلقت الشرطة الإسبانية سراح ناشط مغربي.
is	ESP releases MAR
text	أخلى القضاء التونسي سبيل السائح السويدي.
is	TUN releases SWE

predicate	let_go
verb	أطلق	يطلق
frame	releases/3	source=nsubj	target=obj	content=noun:أسرى
text	أطلقت إثيوبيا أسرى كينيين أمس.
is	ETH releases KEN
frame	releases/4	source=nsubj	target=obj	content=noun:معتقلين
text	أطلقت الهند المعتقلين النيباليين قبل العيد.
is	IND releases NPL
frame	releases/5	source=nsubj	target=obj	content=noun:سجناء
text	وأطلقت البرازيل سجناء برتغاليين.
is	BRA releases PRT
frame	releases/6	source=nsubj	target=obj	content=noun:رهائن
text	أطلقت كينيا رهائن نرويجيين.
is	KEN releases NOR
frame	releases/7	source=nsubj	target=obj	content=noun:رهينة
text	الجيش الأوغندي يطلق رهينة إيطالية.
is	UGA releases ITA
frame	releases/8	source=nsubj	target=obj	content=noun:محتجزين
text	أطلق المغرب محتجزين إسبانا.
is	MAR releases ESP

predicate	free
verb	حرر	يحرر
frame	releases/9	source=nsubj	target=obj	content=noun:رهينة
text	حرر الجيش الكيني رهينة نرويجية.
is	KEN releases NOR
frame	releases/10	source=nsubj	target=obj	content=noun:أسرى
text	حرر الجيش الإثيوبي أسرى أوغنديين.
is	ETH releases UGA
frame	releases/11	source=nsubj	target=obj	content=noun:مخطوفين
text	حررت الشرطة المكسيكية المخطوفين الكوبيين.
is	MEX releases CUB

predicate	return_to
verb	أعاد	يعيد
verb	رد	يرد
verb	أرجع	يرجع
frame	returns/1	source=nsubj	target=obl:إلى	content=noun:قطع
text	أعادت بريطانيا القطع الأثرية إلى اليونان.
is	GBR returns GRC
text	أعادت الحكومة الكندية الأمور إلى نصابها.
is	nothing
frame	returns/2	source=nsubj	target=obl:إلى	content=noun:آثار
text	وستعيد هولندا آثارا إلى إندونيسيا.
is	NLD returns IDN
frame	returns/3	source=nsubj	target=obl:إلى	content=noun:تمثال
text	أعادت أستراليا التمثال الأثري إلى الهند.
is	AUS returns IND
frame	returns/4	source=nsubj	target=obl:إلى	content=noun:لاجئين
text	أعادت كينيا لاجئين إلى إثيوبيا.
is	KEN returns ETH
frame	returns/5	source=nsubj	target=obl:إلى	content=noun:أموال
text	أعادت سويسرا الأموال المنهوبة إلى نيجيريا.
is	CHE returns NGA
frame	returns/6	source=nsubj	target=obl:إلى	content=noun:رفات
text	أعادت فيتنام رفات الجنود إلى أستراليا.
is	VNM returns AUS

predicate	hand_back
verb	سلم	يسلم
frame	returns/7	source=nsubj	target=obl:إلى	content=noun:أسرى
text	سلمت إثيوبيا الأسرى إلى كينيا.
is	ETH returns KEN
frame	returns/8	source=nsubj	target=obl:إلى	content=noun:جثث
text	الجيش الهندي يسلم الجثث إلى باكستان.
is	IND returns PAK
frame	returns/9	source=nsubj	target=obl:إلى	content=noun:جثمان
text	وسلمت الشرطة التونسية الجثمان إلى السفارة الألمانية.
is	TUN returns DEU
frame	returns/10	source=nsubj	target=obl:إلى	content=noun:رفات
text	ستسلم فيتنام رفات الجنود إلى الولايات المتحدة.
is	VNM returns USA
frame	returns/11	source=nsubj	target=obl:إلى	content=noun:قطع
text	سلمت سويسرا القطع الأثرية إلى المكسيك.
is	CHE returns MEX
frame	returns/12	source=nsubj	target=obl:ل	content=noun:أسرى
text	وسلمت غانا الأسرى للنيجر.
is	GHA returns NER
frame	yields/1	source=nsubj	target=obl:إلى	content=noun:سلطة
text	سلمت البرتغال السلطة إلى أنغولا.
is	PRT yields AGO
frame	yields/2	source=nsubj	target=obl:إلى	content=noun:نفس
text	سلم الضابط الكيني نفسه إلى أوغندا.
is	KEN yields UGA
frame	yields/3	source=nsubj	target=obl:ل	content=noun:نفس
text	سلم القائد البوليفي نفسه للشرطة الأرجنتينية.
is	BOL yields ARG

predicate	receive_back
verb	تسلم	يتسلم
verb	استلم	يستلم
verb	استرد	يسترد
verb	استعاد	يستعيد
frame	returns/13	target=nsubj	source=obl:من	content=noun:تمثال
text	استعادت المكسيك تمثالا أثريا من النمسا.
is	AUT returns MEX
frame	returns/14	target=nsubj	source=obl:من	content=noun:أسرى
text	وتسلمت بولندا الأسرى من ألمانيا.
is	DEU returns POL
frame	returns/15	target=nsubj	source=obl:من	content=noun:جثث
text	تسلمت تونس الجثث من إيطاليا.
is	ITA returns TUN
frame	returns/16	target=nsubj	source=obl:من	content=noun:قطع
text	واستردت مصر قطعا أثرية من هولندا.
is	NLD returns EGY

predicate	swap_prisoners
verb	تبادل	يتبادل
noun	تبادل أسرى
noun	تبادل سجناء
noun	تبادل جثث
frame	returns/17	source=nsubj	target=obl:مع	content=noun:أسرى
text	تبادلت إثيوبيا مع كينيا عشرات الأسرى.
is	ETH returns KEN
text	تبادلت الهند وباكستان الأسرى أمس.
is	IND returns PAK
is	PAK returns IND
frame	returns/18	source=nsubj	target=obl:مع	content=noun:سجناء
text	تبادلت كوبا والمكسيك سجناء.
is	CUB returns MEX
is	MEX returns CUB
frame	returns/19	source=nsubj	target=obl:مع	content=noun:جثث
text	تبادل الجانبان الهندي والباكستاني جثث الجنود.
is	IND returns PAK
is	PAK returns IND

predicate	withdraw
verb	انسحب	ينسحب
verb	جلا	يجلو
noun	انسحاب	plural=انسحابات
noun	جلاء
frame	withdraws_from/1	source=nsubj	target=obl:من	block=obl:من:اتفاق	block=obl:من:اتفاقية	block=obl:من:معاهدة	block=obl:من:سباق	block=obl:من:جلسة	block=obl:من:اجتماع	block=obl:من:بطولة	block=obl:من:مباراة	block=obl:من:مفاوضات	block=obl:من:محادثات	block=obl:من:حوار	block=obl:من:انتخابات	block=obl:من:منافسة	block=obl:من:مسابقة	block=obl:من:قاعة	block=obl:من:حياة	block=obl:من:ائتلاف	block=obl:من:حكومة
text	انسحب العداء الكيني من السباق.
is	nothing
text	انسحبت كندا من الاتفاق التجاري.
is	nothing
text	انسحبت القوات الإثيوبية من كينيا.
is	ETH withdraws_from KEN
text	يتواصل الانسحاب الهندي من نيبال.
is	IND withdraws_from NPL
text	لم تنسحب أستراليا من إندونيسيا.
is	AUS withdraws_from IDN negative
frame	withdraws_from/2	source=nsubj	target=obl:عن
text	جلت القوات البرتغالية عن أنغولا.
is	PRT withdraws_from AGO
text	انسحب الجيش الأوغندي من البلدات الحدودية.
is	UGA withdraws_from -

predicate	pull_out
verb	سحب	يسحب
frame	withdraws_from/3	source=nsubj	target=obl:من	content=noun:قوات
text	سحبت النرويج قواتها من أفغانستان.
is	NOR withdraws_from AFG
text	وستسحب هولندا وبلجيكا قواتهما من النيجر.
is	NLD withdraws_from NER
is	BEL withdraws_from NER
frame	withdraws_from/4	source=nsubj	target=obl:من	content=noun:جنود
text	ستسحب كندا جنودها من أوغندا.
is	CAN withdraws_from UGA
frame	withdraws_from/5	source=nsubj	target=obl:من	content=noun:وحدات
text	تسحب المكسيك وحداتها من بنما.
is	MEX withdraws_from PAN
frame	withdraws_from/6	source=nsubj	target=obl:من	content=noun:جيش
text	سحبت إثيوبيا جيشها من كينيا.
is	ETH withdraws_from KEN
frame	withdraws_from/7	source=nsubj	content=noun:قوات
text	وسحبت أنغولا قواتها أمس.
is	AGO withdraws_from -
frame	withdraws_from/8	source=nsubj	content=noun:جنود
text	الهند تسحب آلاف الجنود.
is	IND withdraws_from -
frame	yields/4	source=nsubj	content=noun:طلب
text	سحبت تونس طلب العضوية.
is	TUN yields -
frame	yields/5	source=nsubj	content=noun:شكوى
text	سحبت اليابان الشكوى.
is	JPN yields -

predicate	cease_fire
verb	أوقف	يوقف
verb	أنهى	ينهي
verb	علق	يعلق
frame	ceases_fire/1	source=nsubj	target=obl:مع?	content=noun:إطلاق
text	أوقفت إثيوبيا إطلاق النار مع كينيا.
is	ETH ceases_fire KEN
frame	ceases_fire/2	source=nsubj	target=obl:مع?	content=noun:قتال
text	أوقفت أوغندا وتنزانيا القتال.
is	UGA ceases_fire TZA
frame	ceases_fire/3	source=nsubj	target=obl:مع?	content=noun:اشتباكات
text	أوقفت الهند الاشتباكات مع باكستان.
is	IND ceases_fire PAK
frame	de_escalates/1	source=nsubj	content=noun:عمليات	target=obl:ضد?
text	أوقف الجيش الكولومبي عملياته العسكرية.
is	COL de_escalates -
frame	de_escalates/2	source=nsubj	content=noun:قصف	target=obl:على?
text	أوقفت تايلاند القصف.
is	THA de_escalates -
frame	de_escalates/3	source=nsubj	content=noun:غارات	target=obl:على?
text	وعلقت النيجر غاراتها.
is	NER de_escalates -
frame	de_escalates/4	source=nsubj	content=noun:حرب	target=obl:مع?
text	أنهت إثيوبيا الحرب.
is	ETH de_escalates -

predicate	ceasefire
noun	وقف إطلاق نار
noun	وقف قتال
noun	وقف اشتباكات
noun	وقف أعمال قتالية
noun	وقف أعمال عدائية
noun	وقف عمليات عسكرية
noun	إنهاء حرب
noun	وقف حرب
light	أعلن	يعلن	وقف إطلاق نار
light	أعلن	يعلن	وقف أعمال قتالية
light	أعلن	يعلن	وقف عمليات عسكرية
light	توصل	يتوصل	وقف إطلاق نار	prep=إلى
light	وافق	يوافق	وقف إطلاق نار	prep=على
light	التزم	يلتزم	وقف إطلاق نار	prep=ب
light	قبل	يقبل	وقف إطلاق نار
light	وقع	يوقع	وقف إطلاق نار
frame	ceases_fire/4	source=nsubj	target=obl:مع?
text	أعلنت إثيوبيا وقف إطلاق النار مع كينيا.
is	ETH ceases_fire KEN
text	يسري وقف إطلاق النار بين بيرو والإكوادور منذ أمس.
is	PER ceases_fire ECU

predicate	truce
noun	هدنة	plural=هدن
light	أعلن	يعلن	هدنة
light	عقد	يعقد	هدنة
light	أبرم	يبرم	هدنة
light	وقع	يوقع	هدنة
light	خرج	يخرج	هدنة	prep=ب
light	التزم	يلتزم	هدنة	prep=ب
light	توصل	يتوصل	هدنة	prep=إلى
light	وافق	يوافق	هدنة	prep=على
light	قبل	يقبل	هدنة
light	مدد	يمدد	هدنة
light	احترم	يحترم	هدنة
light	أعلن	يعلن	تهدئة
light	توصل	يتوصل	تهدئة	prep=إلى
light	وافق	يوافق	تهدئة	prep=على
light	وقع	يوقع	صلح
frame	ceases_fire/5	source=nsubj	target=obl:مع?
text	أعلنت كولومبيا هدنة مع الإكوادور.
is	COL ceases_fire ECU
text	توصلت إثيوبيا وكينيا إلى هدنة تستمر أسبوعا.
is	ETH ceases_fire KEN
text	الهدنة بين الهند وباكستان صامدة.
is	IND ceases_fire PAK

predicate	calm_down
verb	هدأ	يهدئ
verb	خفف	يخفف
verb	خفض	يخفض
verb	نزع	ينزع
verb	احتوى	يحتوي
frame	de_escalates/5	source=nsubj	target=obl:مع?	content=noun:توتر
text	خفضت اليابان التوتر مع الصين.
is	JPN de_escalates CHN
text	هدأت كينيا وأوغندا التوتر على الحدود.
is	KEN de_escalates UGA
frame	de_escalates/6	source=nsubj	target=obl:مع?	content=noun:تصعيد
text	تخفف الهند التصعيد مع نيبال.
is	IND de_escalates NPL
frame	de_escalates/7	source=nsubj	target=obl:مع?	content=noun:فتيل
text	نزع المغرب فتيل الأزمة مع إسبانيا.
is	MAR de_escalates ESP
frame	de_escalates/8	source=nsubj	content=noun:سلاح
text	نزعت الحكومة الكولومبية سلاح الجماعات المتمردة.
is	COL de_escalates -
frame	de_escalates/9	source=nsubj	content=noun:موقف
text	هدأ الوزير الغاني الموقف.
is	GHA de_escalates -

predicate	lay_down_arms
light	ألقى	يلقي	سلاح
light	وضع	يضع	سلاح
light	سلم	يسلم	سلاح
light	ألقى	يلقي	سلاح	prep=ب
frame	de_escalates/10	source=nsubj
text	ألقى المتمردون الكولومبيون أسلحتهم.
is	COL de_escalates -

predicate	dismantle
verb	فكك	يفكك
verb	أزال	يزيل
frame	de_escalates/11	source=nsubj	content=noun:مستوطنات
text	فككت السلطات الهندية مستوطنات صغيرة.
is	IND de_escalates -
frame	de_escalates/12	source=nsubj	content=noun:سلاح
text	فككت أوكرانيا أسلحتها الثقيلة.
is	UKR de_escalates -

predicate	lift_sanctions
verb	رفع	يرفع
verb	خفف	يخفف
verb	ألغى	يلغي
verb	علق	يعلق
verb	أنهى	ينهي
verb	أزال	يزيل
verb	فك	يفك
verb	أسقط	يسقط
frame	eases_sanctions/3	source=nsubj	target=obl:عن	content=noun:عقوبة
text	رفعت كندا العقوبات عن كوبا.
is	CAN eases_sanctions CUB
frame	eases_sanctions/4	source=nsubj	target=obl:على	content=noun:عقوبة
text	خففت أستراليا العقوبات على فيجي.
is	AUS eases_sanctions FJI
frame	eases_sanctions/5	source=nsubj	target=obl:ضد?	content=noun:عقوبة
text	ألغت النرويج العقوبات ضد النيجر.
is	NOR eases_sanctions NER
text	علقت اليابان العقوبات أمس.
is	JPN eases_sanctions -
frame	eases_sanctions/6	source=nsubj	target=obl:عن	content=noun:حظر
text	رفعت المفوضية الأوروبية الحظر عن إندونيسيا.
is	EU eases_sanctions IDN
frame	eases_restrictions/1	source=nsubj	target=obl:على?	content=noun:حظر
text	رفعت السلطات المغربية حظر التجول.
is	MAR eases_restrictions -
frame	eases_sanctions/7	source=nsubj	target=obl:عن	content=noun:حصار
text	فكت إثيوبيا الحصار عن إريتريا.
is	ETH eases_sanctions ERI
frame	eases_sanctions/8	source=nsubj	target=obl:على?	content=noun:حصار
text	أنهت كولومبيا الحصار أمس.
is	COL eases_sanctions -
frame	eases_sanctions/9	source=nsubj	target=obl:ل?	content=noun:مقاطعة
text	أنهى المغرب المقاطعة أمس.
is	MAR eases_sanctions -
frame	eases_sanctions/10	source=nsubj	target=obl:عن?	content=noun:تجميد
text	رفعت سويسرا التجميد عن أنغولا.
is	CHE eases_sanctions AGO
frame	eases_restrictions/2	source=nsubj	target=obl:عن	content=noun:قيود
text	رفعت السويد القيود عن النيجر.
is	SWE eases_restrictions NER
frame	eases_restrictions/3	source=nsubj	target=obl:على?	content=noun:قيود
text	خففت نيوزيلندا القيود على أستراليا.
is	NZL eases_restrictions AUS
frame	eases_restrictions/4	source=nsubj	content=noun:طوارئ
text	رفعت كينيا الطوارئ أمس.
is	KEN eases_restrictions -

predicate	sanctions_relief
noun	رفع عقوبات
noun	تخفيف عقوبات
noun	إلغاء عقوبات
noun	تعليق عقوبات
noun	إنهاء عقوبات
noun	رفع حظر
noun	إلغاء حظر
noun	تخفيف حظر
noun	رفع حصار
noun	فك حصار
noun	إنهاء حصار
noun	تخفيف حصار
light	أعلن	يعلن	رفع عقوبات
light	أعلن	يعلن	تخفيف عقوبات
light	أعلن	يعلن	تعليق عقوبات
light	أعلن	يعلن	رفع حظر
light	أعلن	يعلن	رفع حصار
light	أعلن	يعلن	فك حصار
light	قرر	يقرر	رفع عقوبات
light	قرر	يقرر	تخفيف عقوبات
light	قرر	يقرر	تعليق عقوبات
light	قرر	يقرر	رفع حظر
frame	eases_sanctions/11	source=nsubj	target=obl:عن
text	أعلنت النرويج رفع العقوبات عن زامبيا.
is	NOR eases_sanctions ZMB
frame	eases_sanctions/12	source=nsubj	target=obl:على
text	وأعلنت كندا تخفيف العقوبات على كوبا.
is	CAN eases_sanctions CUB
frame	eases_sanctions/13	source=nsubj
text	أعلنت سويسرا رفع العقوبات.
is	CHE eases_sanctions -

predicate	relief_of_restrictions
noun	رفع قيود
noun	تخفيف قيود
noun	رفع طوارئ
noun	رفع حالة طوارئ
noun	رفع حظر تجول
light	أعلن	يعلن	رفع قيود
light	أعلن	يعلن	تخفيف قيود
light	قرر	يقرر	رفع قيود
light	قرر	يقرر	تخفيف قيود
light	أعلن	يعلن	رفع حالة طوارئ
frame	eases_restrictions/5	source=nsubj	target=obl:عن
text	أعلنت السويد رفع القيود عن النيجر.
is	SWE eases_restrictions NER
frame	eases_restrictions/6	source=nsubj	target=obl:على?
text	أعلنت نيوزيلندا تخفيف القيود على أستراليا.
is	NZL eases_restrictions AUS

predicate	pull_out_of_troops
noun	سحب قوات
noun	سحب جنود
noun	سحب جيش
noun	سحب وحدات
light	أعلن	يعلن	سحب قوات
light	أعلن	يعلن	سحب جنود
light	قرر	يقرر	سحب قوات
light	أكمل	يكمل	سحب قوات
light	أنهى	ينهي	سحب قوات
light	بدأ	يبدأ	سحب قوات
frame	withdraws_from/9	source=nsubj	target=obl:من
text	أعلنت كندا سحب القوات من أوغندا.
is	CAN withdraws_from UGA

predicate	succumb
verb	رضخ	يرضخ
verb	أذعن	يذعن
verb	انصاع	ينصاع
verb	امتثل	يمتثل
verb	استسلم	يستسلم
verb	استجاب	يستجيب
noun	رضوخ
noun	إذعان
noun	انصياع
noun	امتثال
noun	استسلام
noun	استجابة	plural=استجابات
light	أعلن	يعلن	استسلام
frame	accepts_demands/1	source=nsubj	content=obl:ل:مطالب
text	استجابت البرازيل للمطالب.
is	BRA accepts_demands -
frame	accepts_demands/2	source=nsubj	content=obl:ل:شروط
text	وأذعنت الأرجنتين لشروط الصندوق.
is	ARG accepts_demands -
frame	accepts_demands/3	source=nsubj	content=obl:ل:طلب
text	استجاب المغرب لطلب المنظمة.
is	MAR accepts_demands -
frame	accepts_demands/4	source=nsubj	content=obl:ل:ضغوط
text	رضخت الحكومة الهندية للضغوط.
is	IND accepts_demands -
frame	accepts_demands/5	source=nsubj	content=obl:ل:قرار
text	امتثلت النيجر للقرار الدولي.
is	NER accepts_demands -
frame	yields/6	source=nsubj	target=obl:ل
text	رضخت السويد لألمانيا في الملف المالي.
is	SWE yields DEU
text	لن تستسلم كينيا لأوغندا.
is	KEN yields UGA negative

predicate	surrender
noun	تنازل	plural=تنازلات
verb	تنازل	يتنازل
light	قدم	يقدم	تنازل
frame	yields/7	source=nsubj	target=obl:ل	content=obl:عن?
text	تنازلت كندا للدنمارك عن نصف الجزيرة.
is	CAN yields DNK
text	قدمت إسبانيا تنازلات للمغرب.
is	ESP yields MAR
frame	yields/8	source=nsubj	content=obl:عن
text	تنازل ملك إسبانيا عن العرش.
is	ESP yields -

predicate	back_down
verb	تراجع	يتراجع
verb	تخلى	يتخلى
verb	عدل	يعدل
verb	تقهقر	يتقهقر
noun	تراجع
noun	تخل
noun	تخلي
noun	عدول
frame	yields/9	source=nsubj	content=obl:عن
text	تراجعت الحكومة البولندية عن القانون.
is	POL yields -
text	المغرب يتخلى عن شروطه السابقة.
is	MAR yields -

predicate	accept_demand
verb	قبل	يقبل
verb	لبى	يلبي
frame	accepts_demands/6	source=nsubj	content=noun:مطالب
text	لبت الحكومة الكينية مطالب الأطباء.
is	KEN accepts_demands -
frame	accepts_demands/7	source=nsubj	content=noun:شروط
text	قبلت الأرجنتين الشروط كلها.
is	ARG accepts_demands -
frame	accepts_demands/8	source=nsubj	content=noun:طلب
text	ولبت كندا الطلب.
is	CAN accepts_demands -
frame	accepts_demands/9	source=nsubj	content=obl:ب:شروط
text	تقبل النيجر بالشروط.
is	NER accepts_demands -
frame	accepts_demands/10	source=nsubj	content=obl:ب:مطالب
text	يقبل الرئيس البوليفي بالمطالب.
is	BOL accepts_demands -

predicate	resign
verb	استقال	يستقيل
verb	تنحى	يتنحى
noun	استقالة	plural=استقالات
noun	تنح
noun	تنحي
light	قدم	يقدم	استقالة
light	أعلن	يعلن	استقالة
light	أعلن	يعلن	تنحي
frame	resigns/1	source=nsubj	target=obl:إلى
text	قدم وزير العدل الكيني استقالته إلى الأمم المتحدة.
is	KEN resigns UN
frame	resigns/2	source=nsubj	content=obl:من	block=obl:عن
text	استقال وزير الدفاع الياباني من منصبه.
is	JPN resigns -
frame	resigns/3	source=nsubj	content=obl:عن:عرش
text	تنحت ملكة هولندا عن العرش.
is	NLD resigns -
frame	resigns/4	source=nsubj	content=obl:عن:منصب
text	تنحى الرئيس البيروفي عن المنصب.
is	PER resigns -
frame	resigns/5	source=nsubj	block=obl:عن	block=obl:ل
text	أعلن رئيس الوزراء الفنلندي استقالته.
is	FIN resigns -
text	وزيرة المالية السويدية تستقيل.
is	SWE resigns -

predicate	allow
verb	سمح	يسمح
verb	أذن	يأذن
verb	رخص	يرخص
noun	سماح
light	منح	يمنح	إذن	obj=ل
light	أعطى	يعطي	إذن	obj=ل
light	منح	يمنح	ترخيص	obj=ل
frame	allows_access/1	source=nsubj	target=obl:ل	content=obl:ب?
text	سمحت النرويج لروسيا بالصيد في مياهها.
is	NOR allows_access RUS
text	لم تسمح إندونيسيا لأستراليا بدخول المنطقة.
is	IDN allows_access AUS negative
frame	allows_access/2	source=nsubj	target=obj
text	منحت كندا ترخيصا لشركة يابانية.
is	CAN allows_access JPN
frame	allows_access/3	source=nsubj	content=obl:ب
text	سمحت السلطات الكينية بدخول الشاحنات.
is	KEN allows_access -
text	الهند تسمح بمرور القافلة.
is	IND allows_access -

predicate	open_crossing
verb	فتح	يفتح
frame	allows_access/4	source=nsubj	target=obl:أمام?	content=noun:معبر
text	فتحت كينيا المعبر الحدودي أمس.
is	KEN allows_access -
frame	allows_access/5	source=nsubj	target=obl:مع?	content=noun:حدود
text	فتحت كولومبيا الحدود مع الإكوادور.
is	COL allows_access ECU
frame	allows_access/6	source=nsubj	target=obl:مع?	content=noun:منفذ
text	فتحت السعودية المنفذ الحدودي أمس.
is	SAU allows_access -
frame	allows_access/7	source=nsubj	target=obl:أمام?	content=noun:مجال
text	فتحت تايلاند مجالها الجوي أمام ماليزيا.
is	THA allows_access MYS
frame	allows_access/8	source=nsubj	target=obl:أمام?	content=noun:أجواء
text	السعودية تفتح أجواءها أمام الهند.
is	SAU allows_access IND
