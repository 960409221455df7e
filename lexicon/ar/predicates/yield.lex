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

predicate	let_go
verb	أطلق	يطلق
frame	releases/91300	source=nsubj	target=obj	content=noun:ناشط
text	أطلقت كندا ناشطا نيباليا.
is	CAN releases NPL
frame	releases/91301	source=nsubj	target=obj	content=noun:معتقل
text	أطلقت الشرطة الكينية معتقلا أوغنديا بكفالة.
is	KEN releases UGA
frame	releases/91302	source=nsubj	target=obj	content=noun:معتقلين
text	أطلقت كندا معتقلين نيباليين.
is	CAN releases NPL
frame	releases/91303	source=nsubj	target=obj	content=noun:سجين
text	أطلقت كندا سجينا نيباليا.
is	CAN releases NPL
frame	releases/91304	source=nsubj	target=obj	content=noun:سجناء
text	أطلقت كندا سجناء نيباليين.
is	CAN releases NPL
frame	releases/91305	source=nsubj	target=obj	content=noun:أسير
text	أطلقت كندا أسيرا نيباليا.
is	CAN releases NPL
frame	releases/91306	source=nsubj	target=obj	content=noun:أسرى
text	أطلقت كندا أسرى نيباليين.
is	CAN releases NPL
frame	releases/91307	source=nsubj	target=obj	content=noun:رهينة
text	أطلقت كندا رهينة نيبالية.
is	CAN releases NPL
frame	releases/91308	source=nsubj	target=obj	content=noun:رهائن
text	أطلقت كندا رهائن نيباليين.
is	CAN releases NPL
frame	releases/91309	source=nsubj	target=obj	content=noun:محتجزين
text	أطلقت كندا محتجزين نيباليين.
is	CAN releases NPL
frame	releases/91310	source=nsubj	target=obj	content=noun:موقوفين
text	أطلقت كندا موقوفين نيباليين.
is	CAN releases NPL
frame	releases/91311	source=nsubj	target=obj	content=noun:مخطوفين
text	أطلقت كندا مخطوفين نيباليين.
is	CAN releases NPL
frame	releases/91312	source=nsubj	target=obj	content=noun:صحفي
text	أطلقت كندا صحفيا نيباليا.
is	CAN releases NPL
frame	releases/91313	source=nsubj	target=obj	content=noun:نشطاء
text	أطلقت كندا نشطاء نيباليين.
is	CAN releases NPL
frame	releases/91314	source=nsubj	target=obj	content=noun:ناشطين
text	أطلقت كندا ناشطين نيباليين.
is	CAN releases NPL

predicate	set_free
verb	أعتق	يعتق
light	أطلق	يطلق	سراح
light	أخلى	يخلي	سبيل
light	خلى	يخلي	سبيل
light	فك	يفك	أسر
noun	إعتاق	obj=ل
noun	إطلاق سراح
noun	إخلاء سبيل
light	أمر	يأمر	إفراج	prep=ب	obj=عن
light	أمر	يأمر	إطلاق سراح	prep=ب
light	أمر	يأمر	إخلاء سبيل	prep=ب
frame	releases/2	source=nsubj	target=obj
text	أطلقت الشرطة الإسبانية سراح ناشط مغربي.
is	ESP releases MAR
text	أخلى القضاء التونسي سبيل السائح السويدي.
is	TUN releases SWE
text	أمرت محكمة كينية بالإفراج عن صحافي كندي.
is	KEN releases CAN

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
frame	releases/5014	source=nsubj	target=obj	content=noun:موقوفين
text	أطلقت كينيا موقوفين نرويجيين.
is	KEN releases NOR
frame	releases/5015	source=nsubj	target=obj	content=noun:بحارة
text	أطلقت كينيا بحارة نرويجيين.
is	KEN releases NOR
frame	releases/5016	source=nsubj	target=obj	content=noun:مختطفين
text	أطلقت كينيا مختطفين نرويجيين.
is	KEN releases NOR
frame	releases/5017	source=nsubj	target=obj	content=noun:صيادين
text	أطلقت كينيا صيادين نرويجيين.
is	KEN releases NOR
frame	releases/57410	source=nsubj	target=obj	content=noun:أسيرين
text	أطلقت حركة طالبان أمس أسيرين هنديين.
is	TALIBAN releases IND
frame	releases/57411	source=nsubj	target=obj	content=noun:أسيرا
text	أطلقت حركة طالبان أمس أسيرا هنديا.
is	TALIBAN releases IND
frame	releases/57412	source=nsubj	target=obj	content=noun:رهينتين
text	أطلقت حركة طالبان أمس رهينتين هنديتين.
is	TALIBAN releases IND
frame	releases/57413	source=nsubj	target=obj	content=noun:سجينين
text	أطلقت حركة طالبان أمس سجينين هنديين.
is	TALIBAN releases IND

predicate	free
verb	حرر	يحرر
noun	تحرير	obj=ل
frame	releases/9	source=nsubj	target=obj	content=noun:رهينة
text	حرر الجيش الكيني رهينة نرويجية.
is	KEN releases NOR
frame	releases/10	source=nsubj	target=obj	content=noun:أسرى
text	حرر الجيش الإثيوبي أسرى أوغنديين.
is	ETH releases UGA
frame	releases/11	source=nsubj	target=obj	content=noun:مخطوفين
text	حررت الشرطة المكسيكية المخطوفين الكوبيين.
is	MEX releases CUB
frame	releases/5008	source=nsubj	target=obj	content=noun:رهائن
text	حررت الشرطة الكينية رهائن نرويجيين.
is	KEN releases NOR
text	تمكنت الشرطة الكينية من تحرير ثلاثة رهائن نرويجيين.
is	KEN releases NOR
frame	releases/5009	source=nsubj	target=obj	content=noun:مختطفين
text	حررت الشرطة الكينية مختطفين نرويجيين.
is	KEN releases NOR
frame	releases/5010	source=nsubj	target=obj	content=noun:محتجزين
text	حررت الشرطة الكينية محتجزين نرويجيين.
is	KEN releases NOR
frame	releases/5011	source=nsubj	target=obj	content=noun:سجناء
text	حررت الشرطة الكينية سجناء نرويجيين.
is	KEN releases NOR
frame	releases/5012	source=nsubj	target=obj	content=noun:بحارة
text	حررت الشرطة الكينية بحارة نرويجيين.
is	KEN releases NOR
frame	releases/5013	source=nsubj	target=obj	content=noun:معتقلين
text	حررت الشرطة الكينية معتقلين نرويجيين.
is	KEN releases NOR

predicate	return_to
light	أعاد	يعيد	جثة	plural=جثث
light	أعاد	يعيد	جثمان	plural=جثامين
light	أعاد	يعيد	رفات
light	أعاد	يعيد	تمثال	plural=تماثيل
light	أعاد	يعيد	قطعة	plural=قطع
light	أعاد	يعيد	لوحة
light	أعاد	يعيد	أثر	plural=آثار
light	رد	يرد	جثة	plural=جثث
light	رد	يرد	جثمان	plural=جثامين
light	رد	يرد	رفات
light	رد	يرد	تمثال	plural=تماثيل
light	رد	يرد	قطعة	plural=قطع
light	رد	يرد	لوحة
light	رد	يرد	أثر	plural=آثار
light	أرجع	يرجع	جثة	plural=جثث
light	أرجع	يرجع	جثمان	plural=جثامين
light	أرجع	يرجع	رفات
light	أرجع	يرجع	تمثال	plural=تماثيل
light	أرجع	يرجع	قطعة	plural=قطع
light	أرجع	يرجع	لوحة
light	أرجع	يرجع	أثر	plural=آثار
light	سلم	يسلم	جثة	plural=جثث
light	سلم	يسلم	جثمان	plural=جثامين
light	سلم	يسلم	رفات
light	سلم	يسلم	تمثال	plural=تماثيل
light	سلم	يسلم	قطعة	plural=قطع
light	سلم	يسلم	لوحة
light	سلم	يسلم	أثر	plural=آثار
frame	returns/1	source=nsubj	target=obl:إلى
text	أعادت بريطانيا القطع الأثرية إلى اليونان.
is	GBR returns GRC
text	أعادت الحكومة الكندية الأمور إلى نصابها.
is	nothing
text	الجيش الهندي يسلم الجثث إلى باكستان.
is	IND returns PAK
text	ستسلم فيتنام رفات الجنود إلى الولايات المتحدة.
is	VNM returns USA
frame	returns/2	source=nsubj	target=obl:ل
text	وسلمت الشرطة التونسية الجثمان للسفارة الألمانية.
is	TUN returns DEU

predicate	return_people
verb	أعاد	يعيد
verb	رد	يرد
verb	سلم	يسلم
verb	أرجع	يرجع
noun	تسليم	obj=ل
frame	returns/3	source=nsubj	target=obl:إلى	content=noun:لاجئين
text	أعادت كينيا لاجئين إلى إثيوبيا.
is	KEN returns ETH
frame	returns/4	source=nsubj	target=obl:إلى	content=noun:أموال
text	أعادت سويسرا الأموال المنهوبة إلى نيجيريا.
is	CHE returns NGA
frame	returns/5000	source=nsubj	target=obl:إلى	content=noun:أرض
text	أعادت غانا أرض كثيرة إلى البرتغال.
is	GHA returns PRT
frame	returns/5001	source=nsubj	target=obl:إلى	content=noun:أراضي
text	أعادت غانا أراضي كثيرة إلى البرتغال.
is	GHA returns PRT
frame	returns/5002	source=nsubj	target=obl:إلى	content=noun:جزيرة
text	أعادت غانا جزيرة كثيرة إلى البرتغال.
is	GHA returns PRT
frame	returns/5003	source=nsubj	target=obl:إلى	content=noun:سفينة
text	أعادت غانا سفينة كثيرة إلى البرتغال.
is	GHA returns PRT
frame	returns/5004	source=nsubj	target=obl:إلى	content=noun:وثائق
text	أعادت غانا وثائق كثيرة إلى البرتغال.
is	GHA returns PRT
frame	returns/5005	source=nsubj	target=obl:إلى	content=noun:ممتلكات
text	أعادت غانا ممتلكات كثيرة إلى البرتغال.
is	GHA returns PRT
frame	returns/5006	source=nsubj	target=obl:إلى	content=noun:أصولا
text	أعادت غانا أصولا كثيرة إلى البرتغال.
is	GHA returns PRT
frame	returns/5007	source=nsubj	target=obl:إلى	content=noun:أرصدة
text	أعادت غانا أرصدة كثيرة إلى البرتغال.
is	GHA returns PRT
frame	returns/5008	source=nsubj	target=obl:إلى	content=noun:مخطوطات
text	أعادت غانا مخطوطات كثيرة إلى البرتغال.
is	GHA returns PRT
frame	returns/5009	source=nsubj	target=obl:إلى	content=noun:نازحين
text	أعادت غانا نازحين كثيرة إلى البرتغال.
is	GHA returns PRT
frame	returns/5010	source=nsubj	target=obl:ل	content=noun:أموال
text	أعادت غانا أموال كثيرة للبرتغال.
is	GHA returns PRT
frame	returns/5011	source=nsubj	target=obl:ل	content=noun:أرصدة
text	أعادت غانا أرصدة كثيرة للبرتغال.
is	GHA returns PRT
frame	returns/5012	source=nsubj	target=obl:ل	content=noun:أراضي
text	أعادت غانا أراضي كثيرة للبرتغال.
is	GHA returns PRT
frame	returns/5013	source=nsubj	target=obl:ل	content=noun:ممتلكات
text	أعادت غانا ممتلكات كثيرة للبرتغال.
is	GHA returns PRT
frame	returns/5014	source=nsubj	target=obl:ل	content=noun:وثائق
text	أعادت غانا وثائق كثيرة للبرتغال.
is	GHA returns PRT

predicate	hand_back
verb	سلم	يسلم
noun	تسليم	obj=ل
frame	returns/5	source=nsubj	target=obl:إلى	content=noun:أسرى
text	سلمت إثيوبيا الأسرى إلى كينيا.
is	ETH returns KEN
frame	returns/6	source=nsubj	target=obl:ل	content=noun:أسرى
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
frame	returns/5015	source=nsubj	target=obl:إلى	content=noun:قاعدة
text	سلمت غانا قاعدة إلى البرتغال.
is	GHA returns PRT
frame	returns/5016	source=nsubj	target=obl:إلى	content=noun:قواعد
text	سلمت غانا قواعد إلى البرتغال.
is	GHA returns PRT
frame	returns/5017	source=nsubj	target=obl:إلى	content=noun:مواقع
text	سلمت غانا مواقع إلى البرتغال.
is	GHA returns PRT
frame	returns/5018	source=nsubj	target=obl:إلى	content=noun:مدينة
text	سلمت غانا مدينة إلى البرتغال.
is	GHA returns PRT
frame	returns/5019	source=nsubj	target=obl:إلى	content=noun:جزيرة
text	سلمت غانا جزيرة إلى البرتغال.
is	GHA returns PRT
frame	returns/5020	source=nsubj	target=obl:إلى	content=noun:رهائن
text	سلمت غانا رهائن إلى البرتغال.
is	GHA returns PRT
frame	yields/5036	source=nsubj	target=obl:إلى	content=noun:سيادة
text	سلمت غانا سيادة المنطقة إلى البرتغال.
is	GHA yields PRT
frame	yields/5037	source=nsubj	target=obl:إلى	content=noun:مهام
text	سلمت غانا مهام المنطقة إلى البرتغال.
is	GHA yields PRT
frame	yields/5038	source=nsubj	target=obl:إلى	content=noun:مسؤولية
text	سلمت غانا مسؤولية المنطقة إلى البرتغال.
is	GHA yields PRT
frame	yields/5039	source=nsubj	target=obl:إلى	content=noun:حكم
text	سلمت غانا حكم المنطقة إلى البرتغال.
is	GHA yields PRT
frame	yields/5040	source=nsubj	target=obl:إلى	content=noun:إدارة
text	سلمت غانا إدارة المنطقة إلى البرتغال.
is	GHA yields PRT
frame	yields/57220	source=nsubj	target=obl:إلى	content=noun:أنفس
text	سلم عناصر حركة الشباب أنفسهم إلى الجيش الكيني.
is	SHABAAB yields KEN
frame	yields/57221	source=nsubj	target=obl:ل	content=noun:أنفس
text	سلم عناصر حركة الشباب أنفسهم للجيش الكيني.
is	SHABAAB yields KEN

predicate	get_back
verb	استعاد	يستعيد
verb	استرد	يسترد
noun	استعادة	obj=ل
frame	returns/5024	target=nsubj	source=obl:من	content=noun:قطعا
text	استعادت المكسيك من النمسا قطعا كثيرة.
is	AUT returns MEX
frame	returns/5025	target=nsubj	source=obl:من	content=noun:تماثيل
text	استعادت المكسيك من النمسا تماثيل كثيرة.
is	AUT returns MEX
frame	returns/5026	target=nsubj	source=obl:من	content=noun:آثارا
text	استعادت المكسيك من النمسا آثارا كثيرة.
is	AUT returns MEX
frame	returns/5027	target=nsubj	source=obl:من	content=noun:أموالا
text	استعادت المكسيك من النمسا أموالا كثيرة.
is	AUT returns MEX
frame	returns/5028	target=nsubj	source=obl:من	content=noun:مخطوطات
text	استعادت المكسيك من النمسا مخطوطات كثيرة.
is	AUT returns MEX
frame	returns/5029	target=nsubj	source=obl:من	content=noun:رهائن
text	استعادت المكسيك من النمسا رهائن كثيرة.
is	AUT returns MEX

predicate	receive_back
light	تسلم	يتسلم	جثة
light	تسلم	يتسلم	جثمان
light	تسلم	يتسلم	رفات
light	تسلم	يتسلم	تمثال
light	تسلم	يتسلم	قطعة
light	تسلم	يتسلم	أثر
light	استلم	يستلم	جثة
light	استلم	يستلم	جثمان
light	استلم	يستلم	رفات
light	استلم	يستلم	تمثال
light	استلم	يستلم	قطعة
light	استلم	يستلم	أثر
light	استرد	يسترد	جثة
light	استرد	يسترد	جثمان
light	استرد	يسترد	رفات
light	استرد	يسترد	تمثال
light	استرد	يسترد	قطعة
light	استرد	يسترد	أثر
light	استعاد	يستعيد	جثة
light	استعاد	يستعيد	جثمان
light	استعاد	يستعيد	رفات
light	استعاد	يستعيد	تمثال
light	استعاد	يستعيد	قطعة
light	استعاد	يستعيد	أثر
verb	تسلم	يتسلم
verb	استلم	يستلم
verb	استعاد	يستعيد
frame	returns/7	target=nsubj	source=obl:من	content=noun:أسرى
text	وتسلمت بولندا الأسرى من ألمانيا.
is	DEU returns POL
frame	returns/75000	target=nsubj	source=obl:من!	content=noun:جنديا
text	تسلمت نيبال من الهند عشرين جنديا نيباليا.
is	IND returns NPL
frame	returns/75001	target=nsubj	source=obl:من!	content=noun:جنديين
text	تسلمت كينيا جنديين من أوغندا.
is	UGA returns KEN
frame	returns/75002	target=nsubj	source=obl:من!	content=noun:جنود
text	تسلمت نيبال خمسة جنود من الهند.
is	IND returns NPL
frame	returns/75003	target=nsubj	source=obl:من!	content=noun:أسير
text	تسلمت كينيا مئة أسير من أوغندا.
is	UGA returns KEN
frame	returns/75004	target=nsubj	source=obl:من!	content=noun:أسيرا
text	تسلمت كينيا من أوغندا ثلاثين أسيرا.
is	UGA returns KEN
frame	returns/75005	target=nsubj	source=obl:من!	content=noun:سجناء
text	تسلمت بيرو خمسة سجناء من تشيلي.
is	CHL returns PER
frame	returns/75006	target=nsubj	source=obl:من!	content=noun:سجينا
text	تسلمت بيرو من تشيلي عشرين سجينا.
is	CHL returns PER
frame	returns/75007	target=nsubj	source=obl:من!	content=noun:محتجزين
text	تسلمت غانا ثلاثة محتجزين من النيجر.
is	NER returns GHA
frame	returns/75008	target=nsubj	source=obl:من!	content=noun:محتجزا
text	تسلمت غانا أربعين محتجزا من النيجر.
is	NER returns GHA
frame	returns/75009	target=nsubj	source=obl:من!	content=noun:معتقلين
text	تسلمت غانا ستة معتقلين من النيجر.
is	NER returns GHA
frame	returns/75010	target=nsubj	source=obl:من!	content=noun:رعاياها
text	تسلمت غانا رعاياها من النيجر.
is	NER returns GHA
frame	returns/75011	target=nsubj	source=obl:من!	content=noun:مواطنيها
text	تسلمت غانا مواطنيها من النيجر.
is	NER returns GHA
frame	returns/75012	target=nsubj	source=obl:من!	content=noun:بحارة
text	تسلمت غانا ستة بحارة من النيجر.
is	NER returns GHA
frame	returns/75013	target=nsubj	source=obl:من!	content=noun:صيادين
text	تسلمت غانا ستة صيادين من النيجر.
is	NER returns GHA
frame	returns/75014	target=nsubj	source=obl:من!	content=noun:صيادا
text	تسلمت غانا من النيجر عشرين صيادا.
is	NER returns GHA
frame	returns/75015	target=nsubj	source=obl:من!	content=noun:جثامين
text	تسلمت غانا جثامين العمال من النيجر.
is	NER returns GHA
frame	returns/75016	target=nsubj	source=obl:من!	content=noun:طيار
text	تسلمت غانا الطيار من النيجر.
is	NER returns GHA
frame	returns/8	target=nsubj	source=obl:من	block=obj
text	استعادت المكسيك تمثالا أثريا من النمسا.
is	AUT returns MEX
text	تسلمت تونس الجثث من إيطاليا.
is	ITA returns TUN

predicate	carry_out_swap
light	أجرى	يجري	عملية تبادل	plural=عمليات تبادل	obj=مع
light	نفذ	ينفذ	عملية تبادل	plural=عمليات تبادل	obj=مع
light	أنجز	ينجز	عملية تبادل	plural=عمليات تبادل	obj=مع
light	أتم	يتم	عملية تبادل	plural=عمليات تبادل	obj=مع
light	استكمل	يستكمل	عملية تبادل	plural=عمليات تبادل	obj=مع
frame	cooperates_with/57300	source=nsubj	target=obl:مع	content=noun:أسرى
text	أجرت كندا والهند عملية تبادل جديدة للأسرى.
is	CAN cooperates_with IND
is	IND cooperates_with CAN
frame	cooperates_with/57301	source=nsubj	target=obl:مع	content=noun:سجناء
text	نفذت كندا عملية تبادل للسجناء مع الهند.
is	CAN cooperates_with IND
frame	cooperates_with/57302	source=nsubj	target=obl:مع	content=noun:محتجزين
text	نفذت كندا عملية تبادل للمحتجزين مع الهند.
is	CAN cooperates_with IND
frame	cooperates_with/57303	source=nsubj	target=obl:مع	content=noun:معتقلين
text	أتمت كندا عملية تبادل للمعتقلين مع الهند.
is	CAN cooperates_with IND
frame	cooperates_with/57304	source=nsubj	target=obl:مع	content=noun:جثث
text	أنجزت كندا عملية تبادل للجثث مع الهند.
is	CAN cooperates_with IND

predicate	swap_prisoners
verb	تبادل	يتبادل
noun	تبادل أسرى
noun	تبادل سجناء
noun	تبادل جثث
light	تبادل	يتبادل	جثة
light	تبادل	يتبادل	رفات
frame	returns/9	source=nsubj	target=obl:مع	content=noun:أسرى
text	تبادلت إثيوبيا مع كينيا عشرات الأسرى.
is	ETH returns KEN
text	تبادلت الهند وباكستان الأسرى أمس.
is	IND returns PAK
is	PAK returns IND
frame	returns/10	source=nsubj	target=obl:مع	content=noun:سجناء
text	تبادلت كوبا والمكسيك سجناء.
is	CUB returns MEX
is	MEX returns CUB
frame	returns/9840	source=nsubj	target=obl:مع	content=noun:أسير
text	تبادلت إثيوبيا وكينيا مئة أسير حرب.
is	ETH returns KEN
is	KEN returns ETH
frame	returns/9841	source=nsubj	target=obl:مع	content=noun:أسيرا
text	تبادلت الهند ونيبال خمسين أسيرا.
is	IND returns NPL
is	NPL returns IND
frame	returns/9842	source=nsubj	target=obl:مع	content=noun:سجينا
text	تبادلت كوبا والمكسيك عشرين سجينا.
is	CUB returns MEX
is	MEX returns CUB
frame	returns/9843	source=nsubj	target=obl:مع	content=noun:معتقلين
text	تبادلت تشاد والنيجر معتقلين.
is	TCD returns NER
is	NER returns TCD
frame	returns/9844	source=nsubj	target=obl:مع	content=noun:محتجزين
text	تبادلت فنلندا والنرويج محتجزين.
is	FIN returns NOR
is	NOR returns FIN
frame	returns/9845	source=nsubj	target=obl:مع	content=noun:رهائن
text	تبادلت غانا وتوغو رهائن.
is	GHA returns TGO
is	TGO returns GHA
frame	returns/11	source=nsubj	target=obl:مع	block=obj
text	تبادل الجانبان الهندي والباكستاني جثث الجنود.
is	IND returns PAK
is	PAK returns IND

predicate	withdraw
verb	انسحب	ينسحب
verb	جلا	يجلو
verb	اندحر	يندحر
verb	انكفأ	ينكفئ
verb	تقهقر	يتقهقر
noun	انسحاب	plural=انسحابات
noun	جلاء
noun	اندحار
noun	انكفاء
noun	تقهقر
frame	withdraws_from/1	source=nsubj	target=obl:من	block=obl:من:اتفاق	block=obl:من:اتفاقية	block=obl:من:معاهدة	block=obl:من:سباق	block=obl:من:جلسة	block=obl:من:اجتماع	block=obl:من:بطولة	block=obl:من:مباراة	block=obl:من:مفاوضات	block=obl:من:محادثات	block=obl:من:حوار	block=obl:من:انتخابات	block=obl:من:منافسة	block=obl:من:مسابقة	block=obl:من:قاعة	block=obl:من:حياة	block=obl:من:ائتلاف	block=obl:من:حكومة
text	انسحب العداء الكيني من السباق.
is	nothing
text	انسحبت كندا من الاتفاق التجاري.
is	CAN rejects -
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

predicate	withdraw_troops
verb	انسحب	ينسحب
frame	withdraws_from/14300	source=nsubj	block=obl:من	block=words
text	انسحبت القوات الهندية.
is	IND withdraws_from -
text	وانسحب الوزير الكيني.
is	nothing

predicate	pull_out
verb	سحب	يسحب
noun	سحب
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
frame	yields/4	source=nsubj	content=noun:شكوى
text	سحبت اليابان الشكوى.
is	JPN yields -
frame	withdraws_from/5013	source=nsubj	target=obl:من	content=noun:دبابات
text	سحبت غانا دبابات من النيجر.
is	GHA withdraws_from NER
frame	withdraws_from/5014	source=nsubj	target=obl:من	content=noun:آليات
text	سحبت غانا آليات من النيجر.
is	GHA withdraws_from NER
frame	withdraws_from/5015	source=nsubj	target=obl:من	content=noun:مقاتلين
text	سحبت غانا مقاتلين من النيجر.
is	GHA withdraws_from NER
frame	withdraws_from/5016	source=nsubj	target=obl:من	content=noun:خبراء
text	سحبت غانا خبراء من النيجر.
is	GHA withdraws_from NER
frame	withdraws_from/5017	source=nsubj	target=obl:من	content=noun:مستشارين
text	سحبت غانا مستشارين من النيجر.
is	GHA withdraws_from NER
frame	withdraws_from/5018	source=nsubj	target=obl:من	content=noun:مراقبين
text	سحبت غانا مراقبين من النيجر.
is	GHA withdraws_from NER
frame	withdraws_from/5019	source=nsubj	target=obl:من	content=noun:مدرعات
text	سحبت غانا مدرعات من النيجر.
is	GHA withdraws_from NER
frame	withdraws_from/5020	source=nsubj	target=obl:من	content=noun:قوة
text	سحبت غانا قوة من النيجر.
is	GHA withdraws_from NER
frame	withdraws_from/5021	source=nsubj	target=obl:من	content=noun:كتيبة
text	سحبت غانا كتيبة من النيجر.
is	GHA withdraws_from NER
frame	withdraws_from/57200	source=nsubj	target=obl:من!	content=noun:معدات
text	سحبت غانا معداتها من النيجر.
is	GHA withdraws_from NER
frame	withdraws_from/57201	source=nsubj	target=obl:من!	content=noun:عتاد
text	سحبت غانا عتادها من النيجر.
is	GHA withdraws_from NER
frame	withdraws_from/57202	source=nsubj	target=obl:من!	content=noun:تعزيزات
text	سحبت غانا تعزيزاتها من النيجر.
is	GHA withdraws_from NER
frame	withdraws_from/57203	source=nsubj	target=obl:من!	content=noun:أسلحة
text	سحبت غانا أسلحتها من النيجر.
is	GHA withdraws_from NER
frame	withdraws_from/57204	source=nsubj	target=obl:من!	content=noun:عناصر
text	سحبت غانا عناصرها من النيجر.
is	GHA withdraws_from NER
frame	withdraws_from/57205	source=nsubj	target=obl:من!	content=noun:كتائب
text	سحبت غانا كتائبها من النيجر.
is	GHA withdraws_from NER
frame	withdraws_from/57206	source=nsubj	target=obl:من!	content=noun:طائرات
text	سحبت غانا طائراتها من النيجر.
is	GHA withdraws_from NER
frame	withdraws_from/57207	source=nsubj	target=obl:من!	content=noun:مرتزقة
text	سحبت غانا مرتزقتها من النيجر.
is	GHA withdraws_from NER
text	وبدأت غانا سحب معداتها العسكرية من النيجر.
is	GHA withdraws_from NER

predicate	cease_fire
light	أوقف	يوقف	إطلاق نار
light	أوقف	يوقف	قتال
light	أوقف	يوقف	اشتباك	plural=اشتباكات
light	أنهى	ينهي	إطلاق نار
light	أنهى	ينهي	قتال
light	أنهى	ينهي	اشتباك	plural=اشتباكات
light	علق	يعلق	قتال
light	علق	يعلق	اشتباك	plural=اشتباكات
frame	ceases_fire/1	source=nsubj	target=obl:مع?
text	أوقفت إثيوبيا إطلاق النار مع كينيا.
is	ETH ceases_fire KEN
text	أوقفت أوغندا وتنزانيا القتال.
is	UGA ceases_fire TZA
is	TZA ceases_fire UGA
text	أوقفت الهند الاشتباكات مع باكستان.
is	IND ceases_fire PAK

predicate	stop_operation
light	أوقف	يوقف	عملية
light	أوقف	يوقف	هجوم
light	أوقف	يوقف	قصف
light	أوقف	يوقف	غارة
light	أوقف	يوقف	حرب	plural=حروب
light	أنهى	ينهي	عملية
light	أنهى	ينهي	هجوم
light	أنهى	ينهي	قصف
light	أنهى	ينهي	غارة
light	أنهى	ينهي	حرب	plural=حروب
light	علق	يعلق	عملية
light	علق	يعلق	هجوم
light	علق	يعلق	قصف
light	علق	يعلق	غارة
light	علق	يعلق	حرب	plural=حروب
frame	de_escalates/1	source=nsubj	target=obl:على
text	أوقفت البرازيل القصف على بوليفيا.
is	BRA de_escalates BOL
frame	de_escalates/2	source=nsubj	target=obl:ضد
text	أنهت إثيوبيا الحرب ضد إريتريا.
is	ETH de_escalates ERI
frame	de_escalates/3	source=nsubj	target=obl:مع
text	أنهت كينيا الحرب مع أوغندا.
is	KEN de_escalates UGA
frame	de_escalates/4	source=nsubj	block=noun:تسليم	block=noun:نقل	block=noun:بيع	block=noun:بحث	block=noun:إنقاذ	block=noun:تصويت	block=noun:فرز
text	أوقف الجيش الكولومبي عملياته العسكرية.
is	COL de_escalates -
text	أوقفت تايلاند القصف.
is	THA de_escalates -

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
frame	ceases_fire/2	source=nsubj	target=obl:مع?
text	أعلنت إثيوبيا وقف إطلاق النار مع كينيا.
is	ETH ceases_fire KEN
is	ETH announces -
text	يسري وقف إطلاق النار بين بيرو والإكوادور منذ أمس.
is	PER ceases_fire ECU
is	ECU ceases_fire PER

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
frame	ceases_fire/3	source=nsubj	target=obl:مع?
text	أعلنت كولومبيا هدنة مع الإكوادور.
is	COL ceases_fire ECU
is	COL announces -
text	توصلت إثيوبيا وكينيا إلى هدنة تستمر أسبوعا.
is	ETH ceases_fire KEN
is	KEN ceases_fire ETH
text	الهدنة بين الهند وباكستان صامدة.
is	IND ceases_fire PAK
is	PAK ceases_fire IND

predicate	calm_down
light	هدأ	يهدئ	توتر	plural=توترات
light	هدأ	يهدئ	تصعيد
light	هدأ	يهدئ	فتيل
light	خفف	يخفف	توتر	plural=توترات
light	خفف	يخفف	تصعيد
light	خفف	يخفف	فتيل
light	خفض	يخفض	توتر	plural=توترات
light	خفض	يخفض	تصعيد
light	خفض	يخفض	فتيل
light	نزع	ينزع	توتر	plural=توترات
light	نزع	ينزع	تصعيد
light	نزع	ينزع	فتيل
light	احتوى	يحتوي	توتر	plural=توترات
light	احتوى	يحتوي	تصعيد
light	احتوى	يحتوي	فتيل
light	أوقف	يوقف	توتر	plural=توترات
light	أوقف	يوقف	تصعيد
light	أوقف	يوقف	فتيل
light	أنهى	ينهي	توتر	plural=توترات
light	أنهى	ينهي	تصعيد
light	أنهى	ينهي	فتيل
light	هدأ	يهدئ	وضع	plural=أوضاع
light	خفف	يخفف	توتر	prep=من
light	خفف	يخفف	حدة
light	خفف	يخفف	حدة	prep=من
frame	de_escalates/5	source=nsubj	target=obl:مع?
text	خفضت اليابان التوتر مع الصين.
is	JPN de_escalates CHN
text	هدأت كينيا وأوغندا التوتر على الحدود.
is	KEN de_escalates UGA
is	UGA de_escalates KEN
text	تخفف الهند التصعيد مع نيبال.
is	IND de_escalates NPL
text	نزعت كندا فتيل الأزمة مع إسبانيا.
is	CAN de_escalates ESP

predicate	lay_down_arms
light	ألقى	يلقي	سلاح	plural=أسلحة
light	ألقى	يلقي	سلاح	prep=ب
light	وضع	يضع	سلاح
light	سلم	يسلم	سلاح
light	نزع	ينزع	سلاح
light	فكك	يفكك	سلاح
frame	de_escalates/6	source=nsubj	block=obl:ل
text	ألقى المتمردون الكولومبيون أسلحتهم.
is	COL de_escalates -
text	سلم المتمردون الكولومبيون أسلحتهم إلى الأمم المتحدة.
is	COL de_escalates -
text	فككت أوكرانيا أسلحتها الثقيلة.
is	UKR de_escalates -
text	نزعت الحكومة الكولومبية سلاح الجماعات المتمردة.
is	COL de_escalates -

predicate	dismantle
light	فكك	يفكك	مستوطنة
light	أزال	يزيل	مستوطنة
light	أخلى	يخلي	مستوطنة
light	جمد	يجمد	استيطان
light	أوقف	يوقف	استيطان
frame	de_escalates/7	source=nsubj
text	فككت السلطات الهندية مستوطنات صغيرة.
is	IND de_escalates -

predicate	lift_sanctions
light	رفع	يرفع	عقوبة
light	رفع	يرفع	حظر
light	رفع	يرفع	حصار
light	رفع	يرفع	مقاطعة
light	رفع	يرفع	تجميد
light	خفف	يخفف	عقوبة
light	خفف	يخفف	حظر
light	خفف	يخفف	حصار
light	خفف	يخفف	مقاطعة
light	خفف	يخفف	تجميد
light	ألغى	يلغي	عقوبة
light	ألغى	يلغي	حظر
light	ألغى	يلغي	حصار
light	ألغى	يلغي	مقاطعة
light	ألغى	يلغي	تجميد
light	علق	يعلق	عقوبة
light	علق	يعلق	حظر
light	علق	يعلق	حصار
light	علق	يعلق	مقاطعة
light	علق	يعلق	تجميد
light	أنهى	ينهي	عقوبة
light	أنهى	ينهي	حظر
light	أنهى	ينهي	حصار
light	أنهى	ينهي	مقاطعة
light	أنهى	ينهي	تجميد
light	أزال	يزيل	عقوبة
light	أزال	يزيل	حظر
light	أزال	يزيل	حصار
light	أزال	يزيل	مقاطعة
light	أزال	يزيل	تجميد
light	فك	يفك	عقوبة
light	فك	يفك	حظر
light	فك	يفك	حصار
light	فك	يفك	مقاطعة
light	فك	يفك	تجميد
light	خفف	يخفف	عقوبة	prep=من
light	خفف	يخفف	حصار	prep=من
light	كسر	يكسر	حصار
frame	eases_sanctions/3	source=nsubj	target=obl:عن
text	رفعت كندا العقوبات عن كوبا.
is	CAN eases_sanctions CUB
text	رفعت سويسرا الحظر عن إندونيسيا.
is	CHE eases_sanctions IDN
text	لم ترفع إثيوبيا الحصار عن إريتريا.
is	ETH eases_sanctions ERI negative
frame	eases_sanctions/4	source=nsubj	target=obl:على
text	خففت أستراليا العقوبات على فيجي.
is	AUS eases_sanctions FJI
frame	eases_sanctions/5	source=nsubj	target=obl:ضد
text	ألغت النرويج العقوبات ضد النيجر.
is	NOR eases_sanctions NER
frame	eases_sanctions/6	source=nsubj	target=obl:ل
text	أنهت الهند مقاطعتها للبرازيل.
is	IND eases_sanctions BRA
frame	eases_sanctions/7	source=nsubj
text	علقت اليابان العقوبات أمس.
is	JPN eases_sanctions -

predicate	lift_restrictions
light	رفع	يرفع	قيود
light	رفع	يرفع	طوارئ
light	رفع	يرفع	إغلاق
light	خفف	يخفف	قيود
light	خفف	يخفف	طوارئ
light	خفف	يخفف	إغلاق
light	ألغى	يلغي	قيود
light	ألغى	يلغي	طوارئ
light	ألغى	يلغي	إغلاق
light	علق	يعلق	قيود
light	علق	يعلق	طوارئ
light	علق	يعلق	إغلاق
light	أنهى	ينهي	قيود
light	أنهى	ينهي	طوارئ
light	أنهى	ينهي	إغلاق
light	أزال	يزيل	قيود
light	أزال	يزيل	طوارئ
light	أزال	يزيل	إغلاق
light	خفف	يخفف	قيود	prep=من
frame	eases_restrictions/1	source=nsubj	target=obl:عن
text	رفعت السويد القيود عن النيجر.
is	SWE eases_restrictions NER
frame	eases_restrictions/2	source=nsubj	target=obl:على
text	خففت نيوزيلندا القيود على أستراليا.
is	NZL eases_restrictions AUS
frame	eases_restrictions/3	source=nsubj
text	رفعت كينيا القيود أمس.
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
frame	eases_sanctions/8	source=nsubj	target=obl:عن
text	أعلنت النرويج رفع العقوبات عن زامبيا.
is	NOR eases_sanctions ZMB
is	NOR announces -
frame	eases_sanctions/9	source=nsubj	target=obl:على
text	وأعلنت كندا تخفيف العقوبات على كوبا.
is	CAN eases_sanctions CUB
is	CAN announces -
frame	eases_sanctions/10	source=nsubj
text	أعلنت سويسرا رفع العقوبات.
is	CHE eases_sanctions -
is	CHE announces -

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
frame	eases_restrictions/4	source=nsubj	target=obl:عن
text	أعلنت السويد رفع القيود عن النيجر.
is	SWE eases_restrictions NER
is	SWE announces -
frame	eases_restrictions/5	source=nsubj	target=obl:على?
text	أعلنت نيوزيلندا تخفيف القيود على أستراليا.
is	NZL eases_restrictions AUS
is	NZL announces -

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
is	CAN announces -

predicate	succumb
verb	رضخ	يرضخ
verb	أذعن	يذعن
verb	انصاع	ينصاع
verb	امتثل	يمتثل
verb	استسلم	يستسلم
verb	استجاب	يستجيب
verb	استكان	يستكين
verb	خنع	يخنع
noun	رضوخ
noun	إذعان
noun	انصياع
noun	امتثال
noun	استسلام
noun	استجابة	plural=استجابات
noun	خنوع
light	أعلن	يعلن	استسلام
frame	yields/5	source=nsubj	target=obl:ل	block=obl:ل:حادث	block=obl:ل:حوادث	block=obl:ل:نداء	block=obl:ل:نداءات	block=obl:ل:بلاغ	block=obl:ل:بلاغات	block=obl:ل:استغاثة	block=obl:ل:حالة	block=obl:ل:حالات	block=obl:ل:طوارئ	block=obl:ل:علاج	block=obl:ل:احتياجات
text	رضخت السويد لألمانيا في الملف المالي.
is	SWE yields DEU
text	لن تستسلم كينيا لأوغندا.
is	KEN yields UGA negative
text	امتثلت النيجر للقرار الدولي.
is	NER yields -

predicate	surrender
noun	تنازل	plural=تنازلات
verb	تنازل	يتنازل
light	قدم	يقدم	تنازل
frame	yields/6	source=nsubj	target=obl:ل	content=obl:عن?
text	تنازلت كندا للدنمارك عن نصف الجزيرة.
is	CAN yields DNK
text	قدمت إسبانيا تنازلات للمغرب.
is	ESP yields MAR
frame	yields/7	source=nsubj	content=obl:عن
text	تنازل ملك إسبانيا عن العرش.
is	ESP yields -
frame	yields/9	source=nsubj
text	وقال سفير كندا إن النرويج لن تتنازل أبدا.
is	CAN says -
is	NOR yields - negative

predicate	back_down
verb	تراجع	يتراجع
verb	تخلى	يتخلى
verb	عدل	يعدل
verb	تقهقر	يتقهقر
verb	تزحزح	يتزحزح
noun	تراجع
noun	تخل
noun	تخلي
noun	عدول
noun	تزحزح
frame	yields/8	source=nsubj	content=obl:عن
text	تراجعت الحكومة البولندية عن القانون.
is	POL yields -
text	المغرب يتخلى عن شروطه السابقة.
is	MAR yields -

predicate	give_in_to_demand
light	قبل	يقبل	مطلب	plural=مطالب
light	قبل	يقبل	شرط	plural=شروط
light	قبل	يقبل	طلب	plural=طلبات
light	لبى	يلبي	مطلب	plural=مطالب
light	لبى	يلبي	شرط	plural=شروط
light	لبى	يلبي	طلب	plural=طلبات
light	قبل	يقبل	شرط	prep=ب
light	قبل	يقبل	مطلب	prep=ب
light	استجاب	يستجيب	مطلب	prep=ل
light	استجاب	يستجيب	طلب	prep=ل
light	استجاب	يستجيب	شرط	prep=ل
light	استجاب	يستجيب	ضغط	plural=ضغوط	prep=ل
light	رضخ	يرضخ	ضغط	prep=ل
light	رضخ	يرضخ	مطلب	prep=ل
light	أذعن	يذعن	شرط	prep=ل
light	أذعن	يذعن	مطلب	prep=ل
light	أذعن	يذعن	ضغط	prep=ل
frame	accepts_demands/1	source=nsubj	target=obj
text	لبت كندا مطالب كينيا.
is	CAN accepts_demands KEN
text	قبلت الأرجنتين الشروط كلها.
is	ARG accepts_demands -
text	تقبل النيجر بالشروط.
is	NER accepts_demands -
text	رضخت الحكومة الهندية للضغوط.
is	IND accepts_demands -

predicate	resign
verb	استقال	يستقيل
verb	تنحى	يتنحى
verb	استعفى	يستعفي
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
is	FIN announces -
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
frame	allows_access/71217	source=nsubj	target=obl:إلى!	content=obl:ب:دخول	content=noun:شاحنات
text	سمحت بولندا بدخول الشاحنات إلى كوبا.
is	POL allows_access CUB
frame	allows_access/71220	source=nsubj	target=obl:إلى!	content=obl:ب:إدخال	content=noun:شاحنات
text	سمحت اليابان بإدخال الشاحنات إلى روسيا.
is	JPN allows_access RUS
frame	allows_access/71223	source=nsubj	target=obl:إلى!	content=obl:ب:مرور	content=noun:شاحنات
text	سمحت كندا بمرور الشاحنات إلى كوبا.
is	CAN allows_access CUB
frame	allows_access/71226	source=nsubj	target=obl:إلى!	content=obl:ب:عبور	content=noun:شاحنات
text	سمحت النرويج بعبور الشاحنات إلى روسيا.
is	NOR allows_access RUS
frame	allows_access/71229	source=nsubj	target=obl:إلى!	content=obl:ب:وصول	content=noun:شاحنات
text	سمحت أوغندا بوصول الشاحنات إلى كوبا.
is	UGA allows_access CUB
frame	allows_access/71232	source=nsubj	target=obl:إلى!	content=obl:ب:إيصال	content=noun:شاحنات
text	سمحت كينيا بإيصال الشاحنات إلى روسيا.
is	KEN allows_access RUS
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
noun	فتح	obj=ل
noun	إعادة فتح	obj=ل
frame	allows_access/5020	source=nsubj	target=obl:أمام	content=noun:حدود
text	فتحت كينيا حدود البلاد أمام أوغندا.
is	KEN allows_access UGA
frame	allows_access/5021	source=nsubj	target=obl:أمام	content=noun:أبواب
text	فتحت كينيا أبواب البلاد أمام أوغندا.
is	KEN allows_access UGA
frame	allows_access/9621	source=nsubj	target=obl:مع	content=noun:معبر
text	فتحت كينيا معبرا حدوديا مع أوغندا.
is	KEN allows_access UGA
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
text	قررت تايلاند فتح مجالها الجوي أمام الطائرات الماليزية.
is	THA allows_access MYS
text	أعادت كينيا فتح حدودها المغلقة.
is	KEN allows_access -
text	أعادت كينيا فتح المعبر مع أوغندا.
is	KEN allows_access UGA
frame	allows_access/5016	source=nsubj	target=obl:أمام?	content=noun:معابر
text	فتحت كينيا معابر أمام أوغندا.
is	KEN allows_access UGA
frame	allows_access/5017	source=nsubj	target=obl:أمام?	content=noun:منافذ
text	فتحت كينيا منافذ أمام أوغندا.
is	KEN allows_access UGA
frame	allows_access/5018	source=nsubj	target=obl:أمام?	content=noun:موانئ
text	فتحت كينيا موانئ أمام أوغندا.
is	KEN allows_access UGA
frame	allows_access/5019	source=nsubj	target=obl:أمام?	content=noun:مطارات
text	فتحت كينيا مطارات أمام أوغندا.
is	KEN allows_access UGA

predicate	be_lenient
verb	تهاون	يتهاون
verb	تسامح	يتسامح
noun	تهاون
frame	yields/9000	source=nsubj	target=obl:مع!
text	لن تتهاون كندا مع المسلحين النرويجيين.
is	CAN yields NOR negative

# "Handed [to] somebody prisoners": two objects, or one and [to].
predicate	hand_over_people
verb	سلم	يسلم
verb	أعاد	يعيد
noun	تسليم	obj=ل
frame	returns/17220	source=nsubj	target=obj!	content=noun:رهينة
text	سلمت كندا كينيا عشرين رهينة.
is	CAN returns KEN
frame	returns/17221	source=nsubj	target=obl:إلى	content=noun:رهينة
text	سلمت كندا عشرين رهينة إلى كينيا.
is	CAN returns KEN
frame	returns/17222	source=nsubj	target=obl:ل	content=noun:رهينة
text	سلمت كندا عشرين رهينة لكينيا.
is	CAN returns KEN
frame	returns/17223	source=nsubj	target=obj!	content=noun:رهائن
text	سلمت الهند نيبال الرهائن.
is	IND returns NPL
frame	returns/17224	source=nsubj	target=obl:إلى	content=noun:رهائن
text	سلمت الهند الرهائن إلى نيبال.
is	IND returns NPL
frame	returns/17225	source=nsubj	target=obl:ل	content=noun:رهائن
text	سلمت الهند الرهائن لنيبال.
is	IND returns NPL
frame	returns/17226	source=nsubj	target=obj!	content=noun:أسير
text	سلمت غانا البرازيل عشرين أسيرا.
is	GHA returns BRA
frame	returns/17227	source=nsubj	target=obl:إلى	content=noun:أسير
text	سلمت غانا عشرين أسيرا إلى البرازيل.
is	GHA returns BRA
frame	returns/17228	source=nsubj	target=obl:ل	content=noun:أسير
text	سلمت غانا عشرين أسيرا للبرازيل.
is	GHA returns BRA
frame	returns/17232	source=nsubj	target=obj!	content=noun:سجين
text	سلمت كندا كينيا عشرين سجينا.
is	CAN returns KEN
frame	returns/17233	source=nsubj	target=obl:إلى	content=noun:سجين
text	سلمت كندا عشرين سجينا إلى كينيا.
is	CAN returns KEN
frame	returns/17234	source=nsubj	target=obl:ل	content=noun:سجين
text	سلمت كندا عشرين سجينا لكينيا.
is	CAN returns KEN
frame	returns/17241	source=nsubj	target=obj!	content=noun:معارض
text	سلمت اليابان بيرو معارضا بارزا.
is	JPN returns PER
frame	returns/17242	source=nsubj	target=obl:إلى	content=noun:معارض
text	سلمت اليابان معارضا بارزا إلى بيرو.
is	JPN returns PER
frame	returns/17243	source=nsubj	target=obl:ل	content=noun:معارض
text	سلمت اليابان معارضا بارزا لبيرو.
is	JPN returns PER
frame	returns/17244	source=nsubj	target=obj!	content=noun:طيار
text	سلمت كندا كينيا الطيار.
is	CAN returns KEN
frame	returns/17245	source=nsubj	target=obl:إلى	content=noun:طيار
text	سلمت كندا الطيار إلى كينيا.
is	CAN returns KEN
frame	returns/17246	source=nsubj	target=obl:ل	content=noun:طيار
text	سلمت كندا الطيار لكينيا.
is	CAN returns KEN
frame	returns/17247	source=nsubj	target=obj!	content=noun:جندي
text	سلمت الهند نيبال الجندي.
is	IND returns NPL
frame	returns/17249	source=nsubj	target=obl:ل	content=noun:جندي
text	سلمت الهند الجندي لنيبال.
is	IND returns NPL
frame	returns/17250	source=nsubj	target=obj!	content=noun:جثة
text	سلمت غانا البرازيل جثة القتيل.
is	GHA returns BRA
frame	returns/17251	source=nsubj	target=obl:إلى	content=noun:جثة
text	سلمت غانا جثة القتيل إلى البرازيل.
is	GHA returns BRA
frame	returns/57320	source=nsubj	target=obj!	content=noun:جثتي
text	سلمت كندا كينيا جثتي صيادين.
is	CAN returns KEN
frame	returns/57321	source=nsubj	target=obl:إلى	content=noun:جثتي
text	سلمت كندا جثتي صيادين إلى كينيا.
is	CAN returns KEN
frame	returns/17253	source=nsubj	target=obj!	content=noun:جثث
text	سلمت اليابان بيرو جثث القتلى.
is	JPN returns PER
frame	returns/17254	source=nsubj	target=obl:إلى	content=noun:جثث
text	سلمت اليابان جثث القتلى إلى بيرو.
is	JPN returns PER
frame	returns/17256	source=nsubj	target=obj!	content=noun:جثمان
text	سلمت كندا كينيا جثمان الضابط.
is	CAN returns KEN
frame	returns/17257	source=nsubj	target=obl:إلى	content=noun:جثمان
text	سلمت كندا جثمان الضابط إلى كينيا.
is	CAN returns KEN
frame	returns/17259	source=nsubj	target=obj!	content=noun:رفات
text	سلمت الهند نيبال رفات الجنود.
is	IND returns NPL
frame	returns/17260	source=nsubj	target=obl:إلى	content=noun:رفات
text	سلمت الهند رفات الجنود إلى نيبال.
is	IND returns NPL
frame	returns/17262	source=nsubj	target=obj!	content=noun:إرهابي
text	سلمت غانا البرازيل إرهابيا خطيرا.
is	GHA returns BRA
frame	returns/17263	source=nsubj	target=obl:إلى	content=noun:إرهابي
text	سلمت غانا إرهابيا خطيرا إلى البرازيل.
is	GHA returns BRA
frame	returns/17264	source=nsubj	target=obl:ل	content=noun:إرهابي
text	سلمت غانا إرهابيا خطيرا للبرازيل.
is	GHA returns BRA
frame	returns/17265	source=nsubj	target=obj!	content=noun:مشتبه
text	سلمت اليابان بيرو مشتبها به.
is	JPN returns PER
frame	returns/17267	source=nsubj	target=obl:ل	content=noun:مشتبه
text	سلمت اليابان مشتبها به لبيرو.
is	JPN returns PER
frame	returns/17268	source=nsubj	target=obj!	content=noun:لاجئ
text	سلمت كندا كينيا عشرين لاجئا.
is	CAN returns KEN
frame	returns/17269	source=nsubj	target=obl:إلى	content=noun:لاجئ
text	سلمت كندا عشرين لاجئا إلى كينيا.
is	CAN returns KEN
frame	returns/17270	source=nsubj	target=obl:ل	content=noun:لاجئ
text	سلمت كندا عشرين لاجئا لكينيا.
is	CAN returns KEN
frame	returns/17274	source=nsubj	target=obj!	content=noun:مسؤول
text	سلمت غانا البرازيل مسؤولا سابقا.
is	GHA returns BRA
frame	returns/17275	source=nsubj	target=obl:إلى	content=noun:مسؤول
text	سلمت غانا مسؤولا سابقا إلى البرازيل.
is	GHA returns BRA
frame	returns/17276	source=nsubj	target=obl:ل	content=noun:مسؤول
text	سلمت غانا مسؤولا سابقا للبرازيل.
is	GHA returns BRA
frame	returns/17300	source=nsubj	target=obj!	content=noun:معتقلين
text	سلمت كندا كينيا خمسة معتقلين.
is	CAN returns KEN
frame	returns/17301	source=nsubj	target=obl:إلى	content=noun:معتقلين
text	سلمت كندا خمسة معتقلين إلى كينيا.
is	CAN returns KEN
frame	returns/17302	source=nsubj	target=obj!	content=noun:متهمين
text	سلمت الهند نيبال ثلاثة متهمين.
is	IND returns NPL
frame	returns/17304	source=nsubj	target=obj!	content=noun:جنود
text	سلمت غانا البرازيل خمسة جنود.
is	GHA returns BRA
frame	returns/17305	source=nsubj	target=obl:إلى	content=noun:جنود
text	سلمت غانا خمسة جنود إلى البرازيل.
is	GHA returns BRA
frame	returns/17306	source=nsubj	target=obj!	content=noun:جنديا
text	سلمت اليابان بيرو عشرين جنديا.
is	JPN returns PER
frame	returns/17307	source=nsubj	target=obl:إلى	content=noun:جنديا
text	سلمت اليابان عشرين جنديا إلى بيرو.
is	JPN returns PER
frame	returns/17308	source=nsubj	target=obj!	content=noun:سجناء
text	سلمت كندا كينيا خمسة سجناء.
is	CAN returns KEN
frame	returns/17309	source=nsubj	target=obl:إلى	content=noun:سجناء
text	سلمت كندا خمسة سجناء إلى كينيا.
is	CAN returns KEN
frame	returns/17310	source=nsubj	target=obj!	content=noun:أسرى
text	سلمت الهند نيبال عشرة أسرى.
is	IND returns NPL
frame	returns/17311	source=nsubj	target=obl:إلى	content=noun:أسرى
text	سلمت الهند عشرة أسرى إلى نيبال.
is	IND returns NPL
frame	returns/17312	source=nsubj	target=obj!	content=noun:طيارين
text	سلمت غانا البرازيل ثلاثة طيارين.
is	GHA returns BRA
frame	returns/17313	source=nsubj	target=obl:إلى	content=noun:طيارين
text	سلمت غانا ثلاثة طيارين إلى البرازيل.
is	GHA returns BRA
frame	returns/17314	source=nsubj	target=obj!	content=noun:مقاتلين
text	سلمت اليابان بيرو خمسة مقاتلين.
is	JPN returns PER
frame	returns/17315	source=nsubj	target=obl:إلى	content=noun:مقاتلين
text	سلمت اليابان خمسة مقاتلين إلى بيرو.
is	JPN returns PER
frame	returns/17316	source=nsubj	target=obj!	content=noun:إرهابيين
text	سلمت كندا كينيا ثلاثة إرهابيين.
is	CAN returns KEN
frame	returns/17318	source=nsubj	target=obj!	content=noun:مدنيين
text	سلمت الهند نيبال خمسة مدنيين.
is	IND returns NPL
frame	returns/17319	source=nsubj	target=obl:إلى	content=noun:مدنيين
text	سلمت الهند خمسة مدنيين إلى نيبال.
is	IND returns NPL
frame	returns/17320	source=nsubj	target=obj!	content=noun:طيارا
text	سلمت غانا البرازيل طيارا أسيرا.
is	GHA returns BRA
frame	returns/17321	source=nsubj	target=obl:إلى	content=noun:طيارا
text	سلمت غانا طيارا أسيرا إلى البرازيل.
is	GHA returns BRA

predicate	pay_ransom
light	دفع	يدفع	فدية	obj=ل	obj=إلى
light	سدد	يسدد	فدية	obj=ل	obj=إلى
frame	yields/17280	source=nsubj	target=obl:ل?
text	دفعت ألمانيا فدية لجماعة أبو سياف.
is	DEU yields ABUSAYYAF

predicate	transfer_captives
verb	نقل	ينقل
frame	returns/57430	source=nsubj	target=obl:إلى!	content=noun:معتقلين
text	نقلت كندا خمسة معتقلين كينيين إلى أوغندا.
is	CAN returns UGA
frame	returns/57431	source=nsubj	target=obl:إلى!	content=noun:سجناء
text	نقلت كندا خمسة سجناء كينيين إلى أوغندا.
is	CAN returns UGA
frame	returns/57432	source=nsubj	target=obl:إلى!	content=noun:محتجزين
text	نقلت كندا خمسة محتجزين كينيين إلى أوغندا.
is	CAN returns UGA

predicate	give_back_bodies
verb	أعاد	يعيد
verb	سلم	يسلم
verb	رد	يرد
frame	returns/71059	source=nsubj	target=obl:إلى!	content=obj:رفات
text	سلمت اليابان رفات الطيار إلى تركيا.
is	JPN returns TUR
frame	returns/71062	source=nsubj	target=obl:إلى!	content=obj:جثة
text	سلمت كندا جثة الطيار إلى غانا.
is	CAN returns GHA
frame	returns/71065	source=nsubj	target=obl:إلى!	content=obj:جثث
text	سلمت النرويج جثث الطيار إلى تركيا.
is	NOR returns TUR
frame	returns/71068	source=nsubj	target=obl:إلى!	content=obj:جثمان
text	سلمت أوغندا جثمان الطيار إلى غانا.
is	UGA returns GHA
frame	returns/71071	source=nsubj	target=obl:إلى!	content=obj:جثامين
text	سلمت كينيا جثامين الطيار إلى تركيا.
is	KEN returns TUR

predicate	suspend_attacks
verb	علق	يعلق
verb	أوقف	يوقف
verb	جمد	يجمد
verb	أنهى	ينهي
frame	ceases_fire/71000	source=nsubj	target=obl:على!	content=obj:إطلاق
text	علقت النرويج إطلاق الصواريخ على الهند.
is	NOR ceases_fire IND
is	NOR attacks IND
frame	ceases_fire/71001	source=nsubj	target=obl:ضد!	content=obj:إطلاق
text	علقت تشيلي إطلاق الصواريخ ضد غانا.
is	CHL ceases_fire GHA
is	CHL attacks GHA

predicate	leave_positions
verb	أخلى	يخلي
verb	فكك	يفكك
frame	withdraws_from/71000	source=nsubj	target=obl:في!	content=obj:مواقع
text	أخلت اليابان مواقعها في تركيا.
is	JPN withdraws_from TUR
frame	withdraws_from/71002	source=nsubj	target=obl:في!	content=obj:قواعد
text	أخلت البرازيل قواعدها في الهند.
is	BRA withdraws_from IND
frame	withdraws_from/71003	source=nsubj	target=obl:في!	content=obj:قاعدة
text	أخلت كندا قاعدتها في غانا.
is	CAN withdraws_from GHA
frame	withdraws_from/71004	source=nsubj	target=obl:في!	content=obj:ثكنات
text	أخلت كينيا ثكناتها في روسيا.
is	KEN withdraws_from RUS
frame	withdraws_from/71005	source=nsubj	target=obl:في!	content=obj:معسكر
text	أخلت بولندا معسكرها في بلجيكا.
is	POL withdraws_from BEL
frame	withdraws_from/71006	source=nsubj	target=obl:في!	content=obj:معسكرات
text	أخلت النرويج معسكراتها في تركيا.
is	NOR withdraws_from TUR
frame	withdraws_from/71007	source=nsubj	target=obl:في!	content=obj:نقاط
text	أخلت تشيلي نقاطها في كوبا.
is	CHL withdraws_from CUB

predicate	end_mission
verb	أنهى	ينهي
verb	اختتم	يختتم
verb	ختم	يختم
frame	withdraws_from/71010	source=nsubj	target=obl:في!	content=obj:وجود	content=noun:عسكري
text	أنهت البرازيل وجودها العسكري في روسيا.
is	BRA withdraws_from RUS
frame	withdraws_from/71011	source=nsubj	target=obl:في!	content=obj:تواجد	content=noun:عسكري
text	أنهت كندا تواجدها العسكري في بلجيكا.
is	CAN withdraws_from BEL

predicate	give_oneself_up
verb	سلم	يسلم
frame	yields/71066	source=nsubj	target=obl:ل!	content=noun:أنفسهم
text	سلم مسلحو البرازيل أنفسهم لشرطة الهند.
is	BRA yields IND
frame	yields/71067	source=nsubj	target=obl:إلى!	content=noun:أنفسهم
text	سلم مسلحو كندا أنفسهم إلى شرطة غانا.
is	CAN yields GHA

predicate	give_oneself_up
verb	سلم	يسلم
frame	yields/58000	source=nsubj	target=obl:ل!	content=noun:نفسه
text	سلم الوزير الكندي السابق نفسه للشرطة الهندية.
is	CAN yields IND
frame	yields/58001	source=nsubj	target=obl:إلى!	content=noun:نفسه
text	سلم الوزير الكندي السابق نفسه إلى الشرطة الهندية.
is	CAN yields IND
frame	yields/58002	source=nsubj	target=obl:ل!	content=noun:نفسها
text	سلمت الوزيرة الكندية السابقة نفسها للشرطة الهندية.
is	CAN yields IND
frame	yields/58003	source=nsubj	target=obl:ل!	content=noun:أنفسهم
text	سلم المسلحون الصوماليون أنفسهم للجيش الكيني.
is	SOM yields KEN
frame	yields/58004	source=nsubj	target=obl:إلى!	content=noun:أنفسهم
text	سلم المسلحون الصوماليون أنفسهم إلى الجيش الكيني.
is	SOM yields KEN
frame	yields/75000	source=nsubj	target=obl:إلى!	content=noun:نفسها
text	سلمت الوزيرة الكندية السابقة نفسها إلى الشرطة الهندية.
is	CAN yields IND
frame	yields/75001	source=nsubj	target=obl:ل!	content=noun:نفسيهما
text	سلم الضابطان الكنديان نفسيهما للشرطة الهندية.
is	CAN yields IND
frame	yields/75002	source=nsubj	target=obl:ل!	content=noun:أنفسهن
text	سلمت نساء كنديات أنفسهن للشرطة الهندية.
is	CAN yields IND
frame	yields/75003	source=nsubj	target=obl:إلى!	content=noun:نفسيهما
text	سلم الضابطان الكنديان نفسيهما إلى الشرطة الهندية.
is	CAN yields IND
frame	yields/75004	source=nsubj	target=obl:إلى!	content=noun:أنفسهن
text	سلمت نساء كنديات أنفسهن إلى الشرطة الهندية.
is	CAN yields IND
frame	yields/75005	source=nsubj	content=noun:نفسه
text	سلم الضابط الكندي السابق نفسه مساء أمس.
is	CAN yields -
frame	yields/75006	source=nsubj	content=noun:نفسها
text	سلمت وزيرة كندية سابقة نفسها في العاصمة.
is	CAN yields -
frame	yields/75007	source=nsubj	content=noun:أنفسهم
text	سلم ثلاثة مسلحين صوماليين أنفسهم بعد حصار طويل.
is	SOM yields -
frame	yields/75008	source=nsubj	content=noun:نفسيهما
text	سلم الضابطان الكنديان نفسيهما.
is	CAN yields -
frame	yields/75009	source=nsubj	content=noun:أنفسهن
text	سلمت نساء كنديات أنفسهن.
is	CAN yields -

predicate	resume_flights
verb	استأنف	يستأنف
frame	restores_relations_with/58000	source=nsubj	target=obl:إلى!	content=obj:رحلات
text	استأنفت كينيا رحلاتها الجوية إلى الصومال.
is	KEN restores_relations_with SOM

predicate	end_mission
verb	أنهى	ينهي
frame	withdraws_from/58000	source=nsubj	target=obl:في!	content=obj:مهمة	content=nsubj:قوات
text	أنهت القوات الكندية مهمتها في الصومال.
is	CAN withdraws_from SOM
frame	withdraws_from/58001	source=nsubj	target=obl:في!	content=obj:وجود	content=noun:عسكري
text	أنهت كندا وجودها العسكري في الصومال.
is	CAN withdraws_from SOM
frame	withdraws_from/58002	source=nsubj	target=obl:في!	content=obj:تواجد	content=noun:عسكري
text	أنهت كندا تواجدها العسكري في الصومال.
is	CAN withdraws_from SOM

predicate	draw_back_arms
verb	سحب	يسحب
frame	withdraws_from/58003	source=nsubj	content=obj:أسلحة
text	سحب الجيش الكندي أسلحته الثقيلة من خط المواجهة.
is	CAN withdraws_from -
frame	withdraws_from/58004	source=nsubj	content=obj:مدفعية
text	سحب الجيش الكندي المدفعية من خط المواجهة.
is	CAN withdraws_from -
frame	withdraws_from/58005	source=nsubj	content=obj:دبابات
text	سحب الجيش الكندي الدبابات من خط المواجهة.
is	CAN withdraws_from -
frame	withdraws_from/58006	source=nsubj	content=obj:آليات
text	سحب الجيش الكندي الآليات من خط المواجهة.
is	CAN withdraws_from -
frame	withdraws_from/58007	source=nsubj	content=obj:مقاتلين
text	سحبت حركة الشباب المقاتلين من خط المواجهة.
is	SHABAAB withdraws_from -
frame	withdraws_from/58008	source=nsubj	content=obj:وحدات
text	سحب الجيش الكندي الوحدات من خط المواجهة.
is	CAN withdraws_from -
