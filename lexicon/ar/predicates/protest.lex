# Arabic predicates of CAMEO root 14: demonstrate, protest, sit in, strike, riot.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	demonstrate
verb	تظاهر	يتظاهر
verb	تجمهر	يتجمهر
verb	احتشد	يحتشد
noun	مظاهرة	plural=مظاهرات	obj=ضد	obj=أمام
noun	تظاهرة	plural=تظاهرات	obj=ضد	obj=أمام
noun	تظاهر	obj=ضد
noun	وقفة احتجاجية	obj=ضد	obj=أمام
noun	مسيرة احتجاجية	obj=ضد
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
light	أقام	يقيم	مظاهرة	obj=ضد	obj=أمام	obj=على
light	نفذ	ينفذ	مظاهرة	obj=ضد	obj=أمام	obj=على
light	سير	يسير	مظاهرة	obj=ضد	obj=أمام	obj=على
light	قاد	يقود	مظاهرة	obj=ضد	obj=أمام	obj=على
light	نظم	ينظم	تظاهرة	obj=ضد	obj=أمام	obj=على
light	أقام	يقيم	تظاهرة	obj=ضد	obj=أمام	obj=على
light	نفذ	ينفذ	تظاهرة	obj=ضد	obj=أمام	obj=على
light	سير	يسير	تظاهرة	obj=ضد	obj=أمام	obj=على
light	قاد	يقود	تظاهرة	obj=ضد	obj=أمام	obj=على
light	نظم	ينظم	مسيرة	obj=ضد	obj=أمام	obj=على
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
light	أقام	يقيم	احتجاج	obj=ضد	obj=أمام	obj=على
light	نفذ	ينفذ	احتجاج	obj=ضد	obj=أمام	obj=على
light	سير	يسير	احتجاج	obj=ضد	obj=أمام	obj=على
light	قاد	يقود	احتجاج	obj=ضد	obj=أمام	obj=على
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

predicate	chant_against
verb	هتف	يهتف
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
light	بدأ	يبدأ	اعتصام	obj=ضد	obj=أمام
light	أقام	يقيم	اعتصام	obj=ضد	obj=أمام
light	واصل	يواصل	اعتصام	obj=ضد	obj=أمام
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
frame	strikes_against/2	source=nsubj
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
light	بدأ	يبدأ	إضراب	obj=ضد
light	أعلن	يعلن	إضراب	obj=ضد
light	واصل	يواصل	إضراب	obj=ضد
light	خاض	يخوض	إضراب	obj=ضد
light	دخل	يدخل	إضراب	prep=في	obj=ضد
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
frame	riots_against/2	source=nsubj	target=obj	content=nsubj:متظاهرون
text	اقتحم متظاهرون كنديون السفارة النرويجية.
is	CAN riots_against NOR
frame	riots_against/3	source=nsubj	target=obj	content=nsubj:محتجون
text	هاجم محتجون كينيون القنصلية الأوغندية.
is	KEN riots_against UGA

predicate	burn_flag
verb	أحرق	يحرق
verb	مزق	يمزق
verb	داس	يدوس
verb	أنزل	ينزل
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
