# Arabic predicates of CAMEO root 14: demonstrate, protest, sit in, strike, riot.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	demonstrate
verb	تظاهر	يتظاهر
verb	تجمهر	يتجمهر
verb	احتشد	يحتشد
noun	مظاهرة	plural=مظاهرات	obj=ضد	obj=أمام
noun	تظاهرة	plural=تظاهرات	obj=ضد	obj=أمام
noun	تظاهر	obj=ضد
noun	احتجاج شعبي	plural=احتجاجات شعبية	obj=ضد	obj=على
noun	مظاهرة احتجاجية	plural=مظاهرات احتجاجية	obj=ضد	obj=أمام
noun	وقفة احتجاجية	obj=ضد	obj=أمام
noun	مسيرة احتجاجية	obj=ضد
frame	none/22000	source=nsubj?	content=obl:ب:انفتاح
text	يسعى الوزير الكيني إلى التظاهر بالانفتاح على الجيران.
is	nothing
frame	none/22001	source=nsubj?	content=obl:ب:اهتمام
text	تظاهر الوزير الهندي بالاهتمام بالقضية.
is	nothing
frame	none/22002	source=nsubj?	content=obl:ب:رغبة
text	تتظاهر كندا بالرغبة في السلام.
is	nothing
frame	none/22003	source=nsubj?	content=obl:ب:صداقة
text	تتظاهر الهند بالصداقة.
is	nothing
frame	none/22004	source=nsubj?	content=obl:ب:دعم
text	تتظاهر كينيا بدعم الهدنة.
is	nothing
frame	none/22005	source=nsubj?	content=obl:ب:مرض
text	تظاهر الجندي الكندي بالمرض.
is	nothing
frame	none/22006	source=nsubj?	content=obl:ب:موت
text	تظاهر الجندي الكندي بالموت.
is	nothing
frame	none/22008	source=nsubj?	content=obl:ب:حرص
text	تتظاهر كينيا بالحرص على السلام.
is	nothing
frame	none/22010	source=nsubj?	content=ccomp:بأن
text	يتظاهر الوزير الهندي بأنه صديق.
is	nothing
frame	none/200	source=nsubj?	content=noun:نوم
text	تظاهر اللاعب الكيني بالنوم.
is	nothing
frame	demonstrates_against/1	source=nsubj	target=obl:ضد
text	تظاهر آلاف الكنديين أمس ضد النرويج.
is	CAN demonstrates_against NOR
text	المواطنون الكينيون يتظاهرون ضد الحكومة الأوغندية.
is	KEN demonstrates_against UGA
text	المظاهرات النيبالية ضد الهند مستمرة.
is	NPL demonstrates_against IND
frame	demonstrates_against/2	source=nsubj	target=obl:أمام
text	تظاهر طلاب بيروفيون أمام السفارة البوليفية.
is	PER demonstrates_against BOL
frame	demonstrates_against/3	source=nsubj
text	تظاهر آلاف المغاربة في الرباط.
is	MAR demonstrates_against -

predicate	hold_demonstration
light	نظم	ينظم	مظاهرة	obj=ضد	obj=أمام	obj=على
light	أطلق	يطلق	مظاهرة	obj=ضد	obj=أمام	obj=على
light	أقام	يقيم	مظاهرة	obj=ضد	obj=أمام	obj=على
light	نفذ	ينفذ	مظاهرة	obj=ضد	obj=أمام	obj=على
light	سير	يسير	مظاهرة	obj=ضد	obj=أمام	obj=على
light	قاد	يقود	مظاهرة	obj=ضد	obj=أمام	obj=على
light	نظم	ينظم	تظاهرة	obj=ضد	obj=أمام	obj=على
light	أطلق	يطلق	تظاهرة	obj=ضد	obj=أمام	obj=على
light	أقام	يقيم	تظاهرة	obj=ضد	obj=أمام	obj=على
light	نفذ	ينفذ	تظاهرة	obj=ضد	obj=أمام	obj=على
light	سير	يسير	تظاهرة	obj=ضد	obj=أمام	obj=على
light	قاد	يقود	تظاهرة	obj=ضد	obj=أمام	obj=على
light	نظم	ينظم	مسيرة	obj=ضد	obj=أمام	obj=على
light	أطلق	يطلق	مسيرة	obj=ضد	obj=أمام	obj=على
light	أقام	يقيم	مسيرة	obj=ضد	obj=أمام	obj=على
light	نفذ	ينفذ	مسيرة	obj=ضد	obj=أمام	obj=على
light	سير	يسير	مسيرة	obj=ضد	obj=أمام	obj=على
light	قاد	يقود	مسيرة	obj=ضد	obj=أمام	obj=على
light	نظم	ينظم	وقفة	obj=ضد	obj=أمام	obj=على
light	أقام	يقيم	وقفة	obj=ضد	obj=أمام	obj=على
light	نفذ	ينفذ	وقفة	obj=ضد	obj=أمام	obj=على
light	سير	يسير	وقفة	obj=ضد	obj=أمام	obj=على
light	قاد	يقود	وقفة	obj=ضد	obj=أمام	obj=على
light	نظم	ينظم	احتجاج	obj=ضد	obj=أمام	obj=على
light	أطلق	يطلق	احتجاج	obj=ضد	obj=أمام	obj=على
light	أقام	يقيم	احتجاج	obj=ضد	obj=أمام	obj=على
light	نفذ	ينفذ	احتجاج	obj=ضد	obj=أمام	obj=على
light	سير	يسير	احتجاج	obj=ضد	obj=أمام	obj=على
light	قاد	يقود	احتجاج	obj=ضد	obj=أمام	obj=على
light	شهد	يشهد	مظاهرة	obj=ضد	obj=أمام	obj=على
light	شهد	يشهد	تظاهرة	obj=ضد	obj=أمام	obj=على
light	شهد	يشهد	مسيرة	obj=ضد	obj=أمام	obj=على
light	شهد	يشهد	وقفة	obj=ضد	obj=أمام	obj=على
light	شهد	يشهد	احتجاج	obj=ضد	obj=أمام	obj=على
light	خرج	يخرج	مظاهرة	prep=في	obj=ضد	obj=أمام	obj=على
light	شارك	يشارك	مظاهرة	prep=في	obj=ضد	obj=أمام	obj=على
light	انطلق	ينطلق	مظاهرة	prep=في	obj=ضد	obj=أمام	obj=على
light	خرج	يخرج	تظاهرة	prep=في	obj=ضد	obj=أمام	obj=على
light	شارك	يشارك	تظاهرة	prep=في	obj=ضد	obj=أمام	obj=على
light	انطلق	ينطلق	تظاهرة	prep=في	obj=ضد	obj=أمام	obj=على
light	خرج	يخرج	مسيرة	prep=في	obj=ضد	obj=أمام	obj=على
light	شارك	يشارك	مسيرة	prep=في	obj=ضد	obj=أمام	obj=على
light	انطلق	ينطلق	مسيرة	prep=في	obj=ضد	obj=أمام	obj=على
light	خرج	يخرج	احتجاج	prep=في	obj=ضد	obj=أمام	obj=على
light	شارك	يشارك	احتجاج	prep=في	obj=ضد	obj=أمام	obj=على
light	انطلق	ينطلق	احتجاج	prep=في	obj=ضد	obj=أمام	obj=على
light	قام	يقوم	مظاهرة	prep=ب	obj=ضد	obj=أمام
light	خرج	يخرج	مظاهرة	prep=ب	obj=ضد	obj=أمام
light	قام	يقوم	تظاهرة	prep=ب	obj=ضد	obj=أمام
light	خرج	يخرج	تظاهرة	prep=ب	obj=ضد	obj=أمام
light	قام	يقوم	مسيرة	prep=ب	obj=ضد	obj=أمام
light	خرج	يخرج	مسيرة	prep=ب	obj=ضد	obj=أمام
light	خرج	يخرج	شارع	plural=شوارع	prep=إلى	obj=ضد
light	نزل	ينزل	شارع	plural=شوارع	prep=إلى	obj=ضد
frame	none/201	source=nsubj?	content=noun:عسكرية
text	سير الجيش الكندي مسيرة عسكرية.
is	nothing
frame	demonstrates_against/4	source=nsubj	target=obj	block=noun:رياضية
text	نظم طلاب كنديون مظاهرة ضد النرويج.
is	CAN demonstrates_against NOR
text	خرج آلاف الهنود في مسيرة أمام السفارة الدنماركية.
is	IND demonstrates_against DNK
text	نزل الكينيون إلى الشارع.
is	KEN demonstrates_against -
text	شهدت كندا مظاهرات ضد النرويج.
is	CAN demonstrates_against NOR

predicate	chant_against
verb	هتف	يهتف
verb	صاح	يصيح
light	ردد	يردد	هتاف	plural=هتافات	obj=ضد
light	رفع	يرفع	هتاف	plural=هتافات	obj=ضد
light	أطلق	يطلق	هتاف	plural=هتافات	obj=ضد
light	ردد	يردد	شعار	plural=شعارات	obj=ضد
light	رفع	يرفع	شعار	plural=شعارات	obj=ضد
light	أطلق	يطلق	شعار	plural=شعارات	obj=ضد
frame	demonstrates_against/5	source=nsubj	target=obl:ضد
text	هتف المتظاهرون الكينيون ضد أوغندا.
is	KEN demonstrates_against UGA
text	ردد طلاب نيباليون شعارات ضد الهند.
is	NPL demonstrates_against IND
text	صاح طلاب كنديون ضد النرويج.
is	CAN demonstrates_against NOR

predicate	chant
verb	هتف	يهتف
light	ردد	يردد	هتاف	plural=هتافات
light	ردد	يردد	شعار	plural=شعارات
light	أطلق	يطلق	هتاف	plural=هتافات
frame	demonstrates_against/3301	source=nsubj	content=nsubj:متظاهرون	block=obl:ضد
text	هتف متظاهرون كينيون «يسقط السد».
is	KEN demonstrates_against -
frame	demonstrates_against/3302	source=nsubj	content=nsubj:محتجون	block=obl:ضد
text	ردد محتجون كينيون هتافات: «لا للسد».
is	KEN demonstrates_against -
frame	demonstrates_against/3303	source=nsubj	content=nsubj:متظاهرين	block=obl:ضد
text	هتف آلاف المتظاهرين الكينيين «يسقط السد».
is	KEN demonstrates_against -
frame	demonstrates_against/3304	source=nsubj	content=nsubj:محتجين	block=obl:ضد
text	هتف مئات المحتجين الكينيين «يسقط السد».
is	KEN demonstrates_against -
frame	demonstrates_against/3305	source=nsubj	content=nsubj:أنصار	block=obl:ضد
text	وهتف أنصار المعارضة الكينية «يسقط السد».
is	KEN demonstrates_against -
frame	demonstrates_against/3307	source=nsubj	content=nsubj:طلاب	block=obl:ضد
text	هتف طلاب كينيون «يسقط السد».
is	KEN demonstrates_against -

predicate	protest
verb	احتج	يحتج
noun	احتجاج	plural=احتجاجات	obj=على	obj=ضد
light	أبدى	يبدي	احتجاج	obj=على	obj=ضد
frame	protests_against/1	source=nsubj	target=obl:على
text	احتجت كندا على النرويج.
is	CAN protests_against NOR
text	الاحتجاجات الكينية على أوغندا تتسع.
is	KEN protests_against UGA
frame	protests_against/2	source=nsubj	target=obl:ضد
text	احتج صيادون هنود ضد سريلانكا.
is	IND protests_against LKA
frame	protests_against/3	source=nsubj	content=obl:على
text	احتج الرئيس البيروفي على القرار.
is	PER protests_against -
frame	protests_against/88200	source=nsubj	target=obl:أمام!
text	احتج عمال هنود أمام سفارة كندا.
is	IND protests_against CAN
frame	protests_against/88201	source=nsubj	content=obl:أمام
text	احتج عشرات العمال الكينيين أمام المصنع.
is	KEN protests_against -

predicate	sit_in
verb	اعتصم	يعتصم
noun	اعتصام	plural=اعتصامات	obj=ضد	obj=أمام
frame	protests_against/4	source=nsubj	target=obl:أمام
text	اعتصم ناشطون كنديون أمام القنصلية النرويجية.
is	CAN protests_against NOR
frame	protests_against/5	source=nsubj	target=obl:ضد
text	يعتصم المعلمون الكينيون ضد أوغندا.
is	KEN protests_against UGA
frame	protests_against/6	source=nsubj
text	اعتصم عمال مغاربة في المصنع.
is	MAR protests_against -

predicate	hold_sit_in
light	نفذ	ينفذ	اعتصام	obj=ضد	obj=أمام
light	نظم	ينظم	اعتصام	obj=ضد	obj=أمام
light	قاد	يقود	اعتصام	obj=ضد	obj=أمام
light	أطلق	يطلق	اعتصام	obj=ضد	obj=أمام
light	بدأ	يبدأ	اعتصام	obj=ضد	obj=أمام
light	أقام	يقيم	اعتصام	obj=ضد	obj=أمام
light	واصل	يواصل	اعتصام	obj=ضد	obj=أمام
light	دخل	يدخل	اعتصام	prep=في	obj=ضد	obj=أمام
light	شرع	يشرع	اعتصام	prep=في	obj=ضد	obj=أمام
light	خاض	يخوض	اعتصام	obj=ضد	obj=أمام
frame	protests_against/7	source=nsubj	target=obj
text	نفذ أطباء هنود اعتصاما أمام السفارة النيبالية.
is	IND protests_against NPL

predicate	strike_work
verb	أضرب	يضرب
noun	إضراب	plural=إضرابات	obj=ضد
noun	إضراب عام	obj=ضد
frame	strikes_against/1	source=nsubj	target=obl:ضد
text	أضرب عمال كنديون ضد شركة نرويجية.
is	CAN strikes_against NOR
frame	strikes_against/2	source=nsubj	block=obj:ولايات	block=obj:بلاد	block=obj:بلد	block=obj:منطقة	block=obj:مدينة	block=obj:مواقع	block=obj:أهداف	block=obj:عمق	block=obj:مصالح	block=obj:رقم	block=obj:مثل	block=obj:مثال	block=obj:موعد	block=obj:اقتصاد	block=obj:أمن	block=obj:استقرار
text	أضرب المعلمون الكينيون يومين.
is	KEN strikes_against -

predicate	strike_work_2
verb	ضرب	يضرب
frame	strikes_against/3	source=nsubj	content=obl:عن:عمل
text	يضرب العمال الهنود عن العمل.
is	IND strikes_against -
frame	strikes_against/4	source=nsubj	content=obl:عن:طعام
text	يضرب سجناء كنديون عن الطعام.
is	CAN strikes_against -

predicate	hold_strike
light	نفذ	ينفذ	إضراب	obj=ضد
light	نظم	ينظم	إضراب	obj=ضد
light	قاد	يقود	إضراب	obj=ضد
light	أطلق	يطلق	إضراب	obj=ضد
light	بدأ	يبدأ	إضراب	obj=ضد
light	أعلن	يعلن	إضراب	obj=ضد
light	واصل	يواصل	إضراب	obj=ضد
light	خاض	يخوض	إضراب	obj=ضد
light	دخل	يدخل	إضراب	prep=في	obj=ضد
light	دخل	يدخل	إضراب	obj=ضد
light	دعا	يدعو	إضراب	prep=إلى	obj=ضد
frame	strikes_against/5	source=nsubj	target=obj
text	بدأ عمال البرازيل إضرابا عاما.
is	BRA strikes_against -
text	دخل الطيارون الكنديون في إضراب.
is	CAN strikes_against -

predicate	riot
verb	شاغب	يشاغب
light	أثار	يثير	شغب
noun	شغب	obj=ضد
noun	أعمال شغب	obj=ضد
frame	riots_against/1	source=nsubj	target=obl:ضد?
text	أثار مشجعون كينيون الشغب في الملعب.
is	KEN riots_against -

predicate	storm_by_protesters
verb	اقتحم	يقتحم
verb	هاجم	يهاجم
verb	خرب	يخرب
verb	حاصر	يحاصر
verb	رشق	يرشق
verb	رجم	يرجم
verb	قذف	يقذف
verb	طوق	يطوق
verb	حطم	يحطم
verb	دمر	يدمر
verb	نهب	ينهب
verb	كسر	يكسر
verb	اجتاح	يجتاح
frame	riots_against/2	source=nsubj	target=obj	content=nsubj:متظاهرون
text	اقتحم متظاهرون كنديون السفارة النرويجية.
is	CAN riots_against NOR
frame	riots_against/3	source=nsubj	target=obj	content=nsubj:محتجون
text	هاجم محتجون كينيون القنصلية الأوغندية.
is	KEN riots_against UGA
frame	riots_against/6000	source=nsubj	target=obj	content=nsubj:مشاغبون
text	حاصر المشاغبون الكنديون السفارة الأوغندية.
is	CAN riots_against UGA
frame	riots_against/6001	source=nsubj	target=obj	content=nsubj:متظاهرين
text	رشق عشرات المتظاهرين النرويجيين السفارة اليابانية.
is	NOR riots_against JPN
frame	riots_against/6002	source=nsubj	target=obj	content=nsubj:محتجين
text	نهب عشرات المحتجين الكينيين السفارة النرويجية.
is	KEN riots_against NOR

predicate	burn_flag
verb	أحرق	يحرق
verb	مزق	يمزق
verb	داس	يدوس
verb	أنزل	ينزل
verb	دنس	يدنس
noun	إحراق	obj=ل
noun	تمزيق	obj=ل
frame	demonstrates_against/6	source=nsubj	target=obj	content=noun:علم
text	أحرق متظاهرون كنديون العلم النرويجي.
is	CAN demonstrates_against NOR
frame	demonstrates_against/7	source=nsubj	target=obj	content=noun:أعلام
text	مزق محتجون هنود أعلام نيبال.
is	IND demonstrates_against NPL
frame	demonstrates_against/8	source=nsubj	target=obj	content=noun:صور
text	أحرق متظاهرون كينيون صور الرئيس الأوغندي.
is	KEN demonstrates_against UGA

predicate	rise_up
verb	انتفض	ينتفض
verb	ثار	يثور
verb	تمرد	يتمرد
noun	انتفاضة	plural=انتفاضات	obj=ضد	obj=على
noun	تمرد	plural=تمردات	obj=على	obj=ضد
noun	ثورة	plural=ثورات	obj=على	obj=ضد
noun	عصيان	obj=على	obj=ضد
frame	none/202	source=nsubj?	content=noun:غبار
text	ثار الغبار في السهول الكندية.
is	nothing
frame	riots_against/4	source=nsubj	target=obl:على
text	تمرد ضباط كنديون على النرويج.
is	CAN riots_against NOR
frame	riots_against/5	source=nsubj	target=obl:ضد
text	انتفض النيباليون ضد الهند.
is	NPL riots_against IND

predicate	march_on
verb	تجمع	يتجمع
verb	خرج	يخرج
verb	توافد	يتوافد
verb	تدفق	يتدفق
verb	توجه	يتوجه
frame	demonstrates_against/6000	source=nsubj	target=obl:أمام	content=nsubj:متظاهرون
text	تجمع المتظاهرون الأوغنديون أمام السفارة البيروفية.
is	UGA demonstrates_against PER
frame	demonstrates_against/6001	source=nsubj	target=obl:أمام	content=nsubj:محتجون
text	تجمع المحتجون الهنود أمام السفارة التشيلية.
is	IND demonstrates_against CHL
frame	demonstrates_against/6002	source=nsubj	target=obl:أمام	content=nsubj:ناشطون
text	تجمع الناشطون النيباليون أمام السفارة الهندية.
is	NPL demonstrates_against IND
frame	demonstrates_against/6004	source=nsubj	target=obl:أمام	content=nsubj:متظاهرين
text	تجمع عشرات المتظاهرين البوليفيين أمام السفارة الكينية.
is	BOL demonstrates_against KEN
frame	demonstrates_against/6005	source=nsubj	target=obl:أمام	content=nsubj:محتجين
text	تجمع عشرات المحتجين اليابانيين أمام السفارة البوليفية.
is	JPN demonstrates_against BOL
frame	demonstrates_against/6006	source=nsubj	target=obl:أمام	content=nsubj:ناشطين
text	تجمع عشرات الناشطين الفلبينيين أمام السفارة الكندية.
is	PHL demonstrates_against CAN
frame	demonstrates_against/6007	source=nsubj	target=obl:إلى	content=nsubj:متظاهرون
text	خرج المتظاهرون الروانديون إلى السفارة النيبالية.
is	RWA demonstrates_against NPL
frame	demonstrates_against/6008	source=nsubj	target=obl:إلى	content=nsubj:محتجون
text	توجه المحتجون التشيليون إلى السفارة الرواندية.
is	CHL demonstrates_against RWA
frame	demonstrates_against/6009	source=nsubj	target=obl:إلى	content=nsubj:متظاهرين
text	خرج عشرات المتظاهرين الكنديين إلى السفارة الأوغندية.
is	CAN demonstrates_against UGA
frame	demonstrates_against/6010	source=nsubj	target=obl:إلى	content=nsubj:محتجين
text	توجه عشرات المحتجين النرويجيين إلى السفارة اليابانية.
is	NOR demonstrates_against JPN
frame	demonstrates_against/6011	source=nsubj	target=obl:نحو	content=nsubj:متظاهرون
text	توجه المتظاهرون الكينيون نحو السفارة النرويجية.
is	KEN demonstrates_against NOR
frame	demonstrates_against/6012	source=nsubj	target=obl:نحو	content=nsubj:محتجون
text	توجه المحتجون الأوغنديون نحو السفارة البيروفية.
is	UGA demonstrates_against PER
frame	demonstrates_against/6013	source=nsubj	target=obl:نحو	content=nsubj:متظاهرين
text	توجه عشرات المتظاهرين الهنود نحو السفارة التشيلية.
is	IND demonstrates_against CHL

predicate	come_out_against
verb	خرج	يخرج
verb	تجمع	يتجمع
verb	هب	يهب
frame	demonstrates_against/6014	source=nsubj	target=obl:ضد
text	خرج آلاف الكينيين ضد أوغندا.
is	KEN demonstrates_against UGA

predicate	block_road
verb	قطع	يقطع
verb	أغلق	يغلق
verb	غلق	يغلق
verb	أقفل	يقفل
verb	عطل	يعطل
frame	protests_against/6000	source=nsubj	content=noun:طريق	content=nsubj:متظاهرون
text	أغلق المتظاهرون النيباليون الطريق.
is	NPL protests_against -
frame	protests_against/6001	source=nsubj	content=noun:طريق	content=nsubj:محتجون
text	قطع المحتجون البيروفيون الطريق.
is	PER protests_against -
frame	protests_against/6002	source=nsubj	content=noun:طريق	content=nsubj:عمال
text	أغلق العمال البوليفيون الطريق.
is	BOL protests_against -
frame	protests_against/6003	source=nsubj	content=noun:طريق	content=nsubj:متظاهرين
text	قطع عشرات المتظاهرين اليابانيين الطريق.
is	JPN protests_against -
frame	protests_against/6004	source=nsubj	content=noun:طريق	content=nsubj:محتجين
text	أغلق عشرات المحتجين الفلبينيين الطريق.
is	PHL protests_against -
frame	protests_against/6005	source=nsubj	content=noun:طرق	content=nsubj:متظاهرون
text	قطع المتظاهرون الروانديون الطرق.
is	RWA protests_against -
frame	protests_against/6006	source=nsubj	content=noun:طرق	content=nsubj:محتجون
text	أقفل المحتجون التشيليون الطرق.
is	CHL protests_against -

predicate	stop_working
verb	توقف	يتوقف
verb	امتنع	يمتنع
frame	strikes_against/6000	source=nsubj	content=obl:عن:عمل	content=nsubj:عمال
text	توقف العمال الأوغنديون عن العمل.
is	UGA strikes_against -
frame	strikes_against/6001	source=nsubj	content=obl:عن:عمل	content=nsubj:معلمون
text	توقف المعلمون الهنود عن العمل.
is	IND strikes_against -
frame	strikes_against/6002	source=nsubj	content=obl:عن:عمل	content=nsubj:موظفون
text	توقف الموظفون النيباليون عن العمل.
is	NPL strikes_against -

predicate	refuse_food
verb	امتنع	يمتنع
frame	strikes_against/6004	source=nsubj	content=obl:عن:طعام	content=nsubj:سجناء
text	امتنع السجناء الكنديون عن الطعام.
is	CAN strikes_against -
frame	strikes_against/6005	source=nsubj	content=obl:عن:طعام	content=nsubj:أسرى
text	امتنع الأسرى الكينيون عن الطعام.
is	KEN strikes_against -
frame	strikes_against/6006	source=nsubj	content=obl:عن:طعام	content=nsubj:معتقلون
text	امتنع المعتقلون الهنود عن الطعام.
is	IND strikes_against -

predicate	raise_rebellion
light	أعلن	يعلن	تمرد	obj=على	obj=ضد
light	قاد	يقود	تمرد	obj=على	obj=ضد
light	أشعل	يشعل	تمرد	obj=على	obj=ضد
light	فجر	يفجر	تمرد	obj=على	obj=ضد
light	أعلن	يعلن	عصيان	obj=على	obj=ضد
light	قاد	يقود	عصيان	obj=على	obj=ضد
light	أشعل	يشعل	عصيان	obj=على	obj=ضد
light	فجر	يفجر	عصيان	obj=على	obj=ضد
light	أعلن	يعلن	انتفاضة	obj=على	obj=ضد
light	قاد	يقود	انتفاضة	obj=على	obj=ضد
light	أشعل	يشعل	انتفاضة	obj=على	obj=ضد
light	فجر	يفجر	انتفاضة	obj=على	obj=ضد
light	أعلن	يعلن	ثورة	obj=على	obj=ضد
light	قاد	يقود	ثورة	obj=على	obj=ضد
light	أشعل	يشعل	ثورة	obj=على	obj=ضد
light	فجر	يفجر	ثورة	obj=على	obj=ضد
light	نفذ	ينفذ	عصيان	obj=على	obj=ضد
light	بدأ	يبدأ	عصيان	obj=على	obj=ضد
frame	riots_against/6003	source=nsubj	target=obj
text	أعلن ضباط كنديون التمرد على النرويج.
is	CAN riots_against NOR

predicate	burn_tyres
verb	أحرق	يحرق
verb	أشعل	يشعل
verb	أضرم	يضرم
frame	riots_against/6004	source=nsubj	content=obj:إطارات
text	أحرق شبان كينيون إطارات.
is	KEN riots_against -

predicate	pour_into_squares
verb	خرج	يخرج
verb	نزل	ينزل
verb	تدفق	يتدفق
frame	demonstrates_against/6015	source=nsubj	content=obl:إلى:ساحات	block=nsubj:قوات	block=nsubj:جيش	block=nsubj:شرطة	block=nsubj:دبابات	block=obl:ل:احتفال	block=noun:احتفالا
text	خرج آلاف الكينيين إلى الساحات.
is	KEN demonstrates_against -
frame	demonstrates_against/6016	source=nsubj	content=obl:إلى:ميادين	block=nsubj:قوات	block=nsubj:جيش	block=nsubj:شرطة	block=nsubj:دبابات	block=obl:ل:احتفال	block=noun:احتفالا
text	نزل آلاف الكنديين إلى الميادين.
is	CAN demonstrates_against -

predicate	demonstrate_in_protest
verb	تظاهر	يتظاهر
verb	تجمع	يتجمع
verb	احتشد	يحتشد
verb	اعتصم	يعتصم
verb	خرج	يخرج
verb	نزل	ينزل
frame	demonstrates_against/6018	source=nsubj	target=obl:أمام	content=noun:احتجاجا
text	تظاهر مئات الكينيين أمام السفارة الهندية احتجاجا على القرار.
is	KEN demonstrates_against IND
frame	demonstrates_against/6017	source=nsubj	target=obl:على	content=noun:احتجاجا
text	تظاهر آلاف الكينيين احتجاجا على أوغندا.
is	KEN demonstrates_against UGA
frame	demonstrates_against/6022	source=nsubj	target=obl:أمام	content=noun:تنديدا
text	تجمع مئات الكينيين أمام السفارة الهندية تنديدا بالقرار.
is	KEN demonstrates_against IND
frame	demonstrates_against/6019	source=nsubj	target=obl:ب	content=noun:تنديدا	block=obl:ب:مقتل	block=obl:ب:اغتيال
text	تظاهر مئات الهنود تنديدا بالزيارة النيبالية.
is	IND demonstrates_against NPL
frame	demonstrates_against/6020	source=nsubj	target=obl:ل	content=noun:رفضا
text	تظاهر مئات الهنود رفضا للقرار النيبالي.
is	IND demonstrates_against NPL
frame	demonstrates_against/6021	source=nsubj	target=obl:ل	content=noun:استنكارا
text	خرج مئات الهنود استنكارا للقرار النيبالي.
is	IND demonstrates_against NPL

predicate	break_obedience
verb	شق	يشق
frame	riots_against/6005	source=nsubj	content=obj:عصا
text	شق ضباط كينيون عصا الطاعة.
is	KEN riots_against -

# Through the streets: not those who are on duty or on holiday.
predicate	roam_streets
verb	جاب	يجوب
frame	demonstrates_against/9000	source=nsubj	content=noun:شوارع	block=nsubj:قوات	block=nsubj:جيش	block=nsubj:شرطة	block=nsubj:دوريات	block=nsubj:دورية	block=nsubj:مسلحون	block=nsubj:سياح	block=nsubj:جنود
text	جاب آلاف المتظاهرين الكينيين شوارع المدينة.
is	KEN demonstrates_against -
text	جابت القوات الكينية شوارع المدينة.
is	nothing

predicate	walk_in_streets
verb	سار	يسير
verb	مشى	يمشي
verb	طاف	يطوف
frame	demonstrates_against/9001	source=nsubj	content=nsubj:متظاهرون	content=obl:في:شوارع
text	سار المتظاهرون الكينيون في شوارع المدينة.
is	KEN demonstrates_against -
frame	demonstrates_against/9002	source=nsubj	content=nsubj:محتجون	content=obl:في:شوارع
text	مشى المحتجون الكنديون في شوارع المدينة.
is	CAN demonstrates_against -
text	طاف المحتجون النيباليون في شوارع المدينة.
is	NPL demonstrates_against -
text	سار الوزير الكندي في شوارع المدينة.
is	nothing

# They gather in order to protest: the aim tells it.
predicate	gather_to_protest
verb	تجمع	يتجمع
verb	تجمهر	يتجمهر
verb	احتشد	يحتشد
verb	خرج	يخرج
verb	نزل	ينزل
verb	سار	يسير
verb	توافد	يتوافد
verb	تدفق	يتدفق
frame	demonstrates_against/9200	source=nsubj	target=obl:أمام!	content=obl:ل:احتجاج
text	تجمع آلاف الكينيين للاحتجاج على القانون أمام السفارة النرويجية.
is	KEN demonstrates_against NOR
frame	demonstrates_against/9201	source=nsubj	content=obl:ل:احتجاج
text	تجمع آلاف الكينيين للاحتجاج على القانون.
is	KEN demonstrates_against -
frame	demonstrates_against/9202	source=nsubj	target=obl:أمام!	content=obl:ل:تنديد
text	خرج مئات الأوغنديين للتنديد بالقرار أمام السفارة النرويجية.
is	UGA demonstrates_against NOR
frame	demonstrates_against/9203	source=nsubj	content=obl:ل:تنديد
text	خرج مئات الأوغنديين للتنديد بالقرار.
is	UGA demonstrates_against -
frame	demonstrates_against/9204	source=nsubj	target=obl:أمام!	content=obl:ل:مطالبة
text	احتشد عمال كينيون للمطالبة بأجورهم أمام السفارة النرويجية.
is	KEN demonstrates_against NOR
frame	demonstrates_against/9205	source=nsubj	content=obl:ل:مطالبة
text	احتشد عمال كينيون للمطالبة بأجورهم.
is	KEN demonstrates_against -
frame	demonstrates_against/9206	source=nsubj	target=obl:أمام!	content=obl:ل:تظاهر
text	نزل الكنديون للتظاهر أمام السفارة النرويجية.
is	CAN demonstrates_against NOR
frame	demonstrates_against/9207	source=nsubj	content=obl:ل:تظاهر
text	نزل الكنديون للتظاهر.
is	CAN demonstrates_against -
frame	demonstrates_against/9208	source=nsubj	content=noun:احتجاجا
text	خرج آلاف البيروفيين احتجاجا على الغلاء.
is	PER demonstrates_against -
frame	demonstrates_against/9209	source=nsubj	content=noun:تنديدا
text	خرج آلاف الأردنيين تنديدا بالقصف.
is	JOR demonstrates_against -

# Whoever closes a road in protest protests; police and armies close roads too.
predicate	block_road
verb	قطع	يقطع
verb	أغلق	يغلق
verb	غلق	يغلق
frame	protests_against/9210	source=nsubj	content=obj:طريق	content=nsubj:متظاهرون
text	قطع متظاهرون كينيون الطريق الرئيسية.
is	KEN protests_against -
frame	protests_against/9211	source=nsubj	content=obj:طريق	content=nsubj:محتجون
text	أغلق محتجون أوغنديون الطريق.
is	UGA protests_against -
frame	protests_against/9212	source=nsubj	content=obj:طريق	content=nsubj:عمال
text	قطع عمال كنديون الطريق.
is	CAN protests_against -
frame	protests_against/9213	source=nsubj	content=obj:طريق	content=nsubj:مواطنون
text	أغلق مواطنون كينيون الطريق.
is	KEN protests_against -
frame	protests_against/9290	source=nsubj	content=obj:طريق	content=nsubj:مزارعون
text	قطع مزارعون هولنديون الطريق.
is	NLD protests_against -
frame	protests_against/9291	source=nsubj	content=obj:طريق	content=nsubj:سائقون
text	أغلق سائقون بيروفيون الطريق.
is	PER protests_against -
frame	protests_against/9292	source=nsubj	content=obj:طريق	content=noun:احتجاجا
text	أغلق عشرات الكولومبيين الطريق احتجاجا على الغلاء.
is	COL protests_against -
frame	protests_against/9293	source=nsubj	content=obj:طرق	content=noun:احتجاجا
text	أغلق مزارعون هولنديون الطرق احتجاجا على الأسعار.
is	NLD protests_against -
frame	protests_against/9294	source=nsubj	content=obj:طريق	content=nsubj:أنصار
text	قطع أنصار الحزب الكيني الحاكم الطريق.
is	KEN protests_against -
frame	protests_against/9295	source=nsubj	content=obj:طرق	content=nsubj:أنصار
text	قطع أنصار النائب الأوغندي الطرق.
is	UGA protests_against -
frame	protests_against/9296	source=nsubj	content=obj:طرق	content=nsubj:متظاهرون
text	أغلق متظاهرون كينيون طرقا رئيسة.
is	KEN protests_against -
frame	protests_against/9297	source=nsubj	content=obj:طرق	content=nsubj:محتجون
text	وقطع محتجون نيباليون طرقا في العاصمة.
is	NPL protests_against -
frame	protests_against/9298	source=nsubj	content=obj:طريق	content=nsubj:سكان
text	قطع سكان القرية الكينية الطريق.
is	KEN protests_against -
frame	protests_against/9299	source=nsubj	content=obj:طريق	content=nsubj:أهالي
text	أغلق أهالي القرية الأوغندية الطريق.
is	UGA protests_against -
frame	protests_against/9300	source=nsubj	content=obj:طريق	content=nsubj:ناشطون
text	قطع ناشطون هولنديون الطريق.
is	NLD protests_against -
frame	protests_against/9301	source=nsubj	content=obj:طريق	content=nsubj:طلاب
text	أغلق طلاب هنود الطريق.
is	IND protests_against -

predicate	crowd_before
verb	تجمع	يتجمع
verb	تجمهر	يتجمهر
verb	احتشد	يحتشد
frame	demonstrates_against/14301	source=nsubj	target=obl:أمام!	block=nsubj:صحفيون	block=nsubj:صحافيون	block=nsubj:ناخبون
text	وتجمع آلاف من الطلاب الكينيين أمام السفارة الأوغندية.
is	KEN demonstrates_against UGA
text	تجمع الصحفيون الكنديون أمام السفارة اليابانية.
is	nothing

predicate	burn_by_protesters
verb	أحرق	يحرق
verb	حرق	يحرق
verb	حطم	يحطم
verb	أغلق	يغلق
verb	غلق	يغلق
frame	riots_against/71000	source=nsubj	target=obj!	content=nsubj:متظاهرو
text	أحرق متظاهرو كندا سفارة غانا.
is	CAN riots_against GHA
frame	riots_against/71001	source=nsubj	target=obj!	content=nsubj:محتجو
text	أحرق محتجو كينيا سفارة روسيا.
is	KEN riots_against RUS

predicate	slogans_against
verb	رفع	يرفع
verb	ردد	يردد
verb	هتف	يهتف
verb	أطلق	يطلق
verb	حمل	يحمل
frame	demonstrates_against/71000	source=nsubj	target=obl:ب!	content=noun:شعارات	content=noun:منددة
text	رفع أهالي تشيلي شعارات منددة بكوبا.
is	CHL demonstrates_against CUB
frame	demonstrates_against/71001	source=nsubj	target=obl:ل!	content=noun:شعارات	content=noun:مناهضة
text	رفع أهالي اليابان شعارات مناهضة لالهند.
is	JPN demonstrates_against IND
frame	demonstrates_against/71002	source=nsubj	target=obl:ل!	content=noun:شعارات	content=noun:معادية
text	رفع أهالي أوغندا شعارات معادية لغانا.
is	UGA demonstrates_against GHA
frame	demonstrates_against/71003	source=nsubj	target=obl:ل!	content=noun:شعارات	content=noun:مناوئة
text	رفع أهالي البرازيل شعارات مناوئة لروسيا.
is	BRA demonstrates_against RUS
frame	demonstrates_against/71004	source=nsubj	target=obl:ب!	content=noun:لافتات	content=noun:منددة
text	رفع أهالي كندا لافتات منددة ببلجيكا.
is	CAN demonstrates_against BEL
frame	demonstrates_against/71005	source=nsubj	target=obl:ل!	content=noun:لافتات	content=noun:مناهضة
text	رفع أهالي كينيا لافتات مناهضة لتركيا.
is	KEN demonstrates_against TUR
frame	demonstrates_against/71006	source=nsubj	target=obl:ل!	content=noun:لافتات	content=noun:معادية
text	رفع أهالي بولندا لافتات معادية لكوبا.
is	POL demonstrates_against CUB
frame	demonstrates_against/71007	source=nsubj	target=obl:ل!	content=noun:لافتات	content=noun:مناوئة
text	رفع أهالي النرويج لافتات مناوئة لالهند.
is	NOR demonstrates_against IND
frame	demonstrates_against/71008	source=nsubj	target=obl:ب!	content=noun:هتافات	content=noun:منددة
text	رفع أهالي تشيلي هتافات منددة بغانا.
is	CHL demonstrates_against GHA
frame	demonstrates_against/71009	source=nsubj	target=obl:ل!	content=noun:هتافات	content=noun:مناهضة
text	رفع أهالي اليابان هتافات مناهضة لروسيا.
is	JPN demonstrates_against RUS
frame	demonstrates_against/71010	source=nsubj	target=obl:ل!	content=noun:هتافات	content=noun:معادية
text	رفع أهالي أوغندا هتافات معادية لبلجيكا.
is	UGA demonstrates_against BEL
frame	demonstrates_against/71011	source=nsubj	target=obl:ل!	content=noun:هتافات	content=noun:مناوئة
text	رفع أهالي البرازيل هتافات مناوئة لتركيا.
is	BRA demonstrates_against TUR
