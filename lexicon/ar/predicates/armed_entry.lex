# Arabic predicates of forces that come into a land: as an attack (CAMEO root 19) or as a show of force (15).
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

# Tanks that enter a land come as enemies, troops may be called.
predicate	enter_in_tanks
verb	دخل	يدخل
verb	ولج	يلج
frame	attacks/12000	source=nsubj	target=obj!	content=nsubj:دبابات	block=obl:في:عرض	block=obj:خدمة
text	دخلت الدبابات الكينية أوغندا.
is	KEN attacks UGA
frame	attacks/12001	source=nsubj	target=obl:إلى!	content=nsubj:دبابات
text	دخلت الدبابات الكينية إلى أوغندا.
is	KEN attacks UGA
frame	attacks/12002	source=nsubj	target=obj!	content=nsubj:مدرعات	block=obl:في:عرض	block=obj:خدمة
text	دخلت المدرعات الكينية أوغندا.
is	KEN attacks UGA
frame	attacks/12003	source=nsubj	target=obl:إلى!	content=nsubj:مدرعات
text	دخلت المدرعات الكينية إلى أوغندا.
is	KEN attacks UGA
frame	attacks/12006	source=nsubj	target=obj!	content=nsubj:جرافات	block=obl:في:عرض	block=obj:خدمة
text	دخلت الجرافات الكينية أوغندا.
is	KEN attacks UGA
frame	attacks/12007	source=nsubj	target=obl:إلى!	content=nsubj:جرافات
text	دخلت الجرافات الكينية إلى أوغندا.
is	KEN attacks UGA

predicate	cross_border_into
verb	عبر	يعبر
verb	اجتاز	يجتاز
verb	تجاوز	يتجاوز
verb	تخطى	يتخطى
frame	attacks/12008	source=nsubj	target=obl:إلى!	content=obj:حدود	content=nsubj:قوات	block=nsubj:سلام	block=nsubj:إنقاذ
text	عبرت قوات كينية الحدود إلى أوغندا.
is	KEN attacks UGA
frame	attacks/12009	source=nsubj	target=obl:إلى!	content=obj:حدود	content=nsubj:قوة	block=nsubj:سلام	block=nsubj:إنقاذ
text	عبرت قوة كينية الحدود إلى أوغندا.
is	KEN attacks UGA
frame	attacks/12010	source=nsubj	target=obl:إلى!	content=obj:حدود	content=nsubj:جنود	block=nsubj:سلام	block=nsubj:إنقاذ
text	كان جنود كينيون عبروا الحدود إلى أوغندا.
is	KEN attacks UGA
frame	attacks/12011	source=nsubj	target=obl:إلى!	content=obj:حدود	content=nsubj:جندي	block=nsubj:سلام	block=nsubj:إنقاذ
text	كان ألف جندي كيني عبروا الحدود إلى أوغندا.
is	KEN attacks UGA
frame	attacks/12012	source=nsubj	target=obl:إلى!	content=obj:حدود	content=nsubj:جيش	block=nsubj:سلام	block=nsubj:إنقاذ
text	وقال شاهد إن الجيش الكيني يعبر الحدود إلى أوغندا.
is	KEN attacks UGA
is	unknown says -
frame	attacks/12013	source=nsubj	target=obl:إلى!	content=obj:حدود	content=nsubj:دبابات	block=nsubj:سلام	block=nsubj:إنقاذ
text	عبرت دبابات كينية الحدود إلى أوغندا.
is	KEN attacks UGA
frame	attacks/12014	source=nsubj	target=obl:إلى!	content=obj:حدود	content=nsubj:مسلحون	block=nsubj:سلام	block=nsubj:إنقاذ
text	كان مسلحون كينيون عبروا الحدود إلى أوغندا.
is	KEN attacks UGA
frame	attacks/12015	source=nsubj	target=obl:إلى!	content=obj:حدود	content=nsubj:مقاتلون	block=nsubj:سلام	block=nsubj:إنقاذ
text	كان مقاتلون كينيون عبروا الحدود إلى أوغندا.
is	KEN attacks UGA
frame	attacks/12016	source=nsubj	target=obl:إلى!	content=obj:حدود	content=nsubj:متمردون	block=nsubj:سلام	block=nsubj:إنقاذ
text	كان متمردون كينيون عبروا الحدود إلى أوغندا.
is	KEN attacks UGA
frame	attacks/12017	source=nsubj	target=obl:إلى!	content=obj:حدود	content=nsubj:رتل	block=nsubj:سلام	block=nsubj:إنقاذ
text	وقال شاهد إن رتلا كينيا يعبر الحدود إلى أوغندا.
is	KEN attacks UGA
is	unknown says -

predicate	arrive_in_numbers
verb	وصل	يصل
verb	تدفق	يتدفق
verb	دخل	يدخل
frame	deploys_forces/12000	source=nsubj	target=obl:إلى!	content=nsubj:جندي	block=nsubj:سلام	block=nsubj:إنقاذ	block=nsubj:إغاثة	block=nsubj:جثمان	block=nsubj:أسرى
text	وصل ألف جندي كيني إلى أوغندا.
is	KEN deploys_forces UGA
frame	deploys_forces/12001	source=nsubj	target=obl:إلى!	content=nsubj:شرطي	block=nsubj:سلام	block=nsubj:إنقاذ	block=nsubj:إغاثة	block=nsubj:جثمان	block=nsubj:أسرى
text	وصل مئة شرطي كيني إلى أوغندا.
is	KEN deploys_forces UGA
frame	deploys_forces/12002	source=nsubj	target=obl:إلى!	content=nsubj:قوة	block=nsubj:سلام	block=nsubj:إنقاذ	block=nsubj:إغاثة	block=nsubj:جثمان	block=nsubj:أسرى
text	وصلت قوة كينية إلى أوغندا.
is	KEN deploys_forces UGA
frame	deploys_forces/12004	source=nsubj	target=obl:إلى!	content=nsubj:كتيبة	block=nsubj:سلام	block=nsubj:إنقاذ	block=nsubj:إغاثة	block=nsubj:جثمان	block=nsubj:أسرى
text	وصلت كتيبة كينية إلى أوغندا.
is	KEN deploys_forces UGA
frame	deploys_forces/12005	source=nsubj	target=obl:إلى!	content=nsubj:بارجة	block=nsubj:سلام	block=nsubj:إنقاذ	block=nsubj:إغاثة	block=nsubj:جثمان	block=nsubj:أسرى
text	وصلت بارجة كينية إلى أوغندا.
is	KEN deploys_forces UGA
frame	deploys_forces/12006	source=nsubj	target=obl:إلى!	content=nsubj:مقاتلات	block=nsubj:سلام	block=nsubj:إنقاذ	block=nsubj:إغاثة	block=nsubj:جثمان	block=nsubj:أسرى
text	وصلت مقاتلات كينية إلى أوغندا.
is	KEN deploys_forces UGA
frame	deploys_forces/12007	source=nsubj	target=obl:إلى!	content=nsubj:مدرعات	block=nsubj:سلام	block=nsubj:إنقاذ	block=nsubj:إغاثة	block=nsubj:جثمان	block=nsubj:أسرى
text	وصلت مدرعات كينية إلى أوغندا.
is	KEN deploys_forces UGA
frame	deploys_forces/12008	source=nsubj	target=obl:إلى!	content=nsubj:مظليون	block=nsubj:سلام	block=nsubj:إنقاذ	block=nsubj:إغاثة	block=nsubj:جثمان	block=nsubj:أسرى
text	وصل مظليون كينيون إلى أوغندا.
is	KEN deploys_forces UGA
frame	deploys_forces/12009	source=nsubj	target=obl:إلى!	content=nsubj:عنصر	block=nsubj:سلام	block=nsubj:إنقاذ	block=nsubj:إغاثة	block=nsubj:جثمان	block=nsubj:أسرى
text	وصل مئة عنصر كيني إلى أوغندا.
is	KEN deploys_forces UGA

predicate	arrival_in_numbers
noun	وصول	obj=إلى
noun	تدفق	obj=إلى
frame	deploys_forces/12010	source=nsubj	target=obl:إلى!	content=noun:جندي	block=noun:سلام	block=noun:إنقاذ	block=noun:إغاثة	block=noun:جثمان	block=noun:أسرى
text	جاء ذلك بعد وصول ألف جندي كيني إلى أوغندا.
is	KEN deploys_forces UGA
frame	deploys_forces/12011	source=nsubj	target=obl:إلى!	content=noun:شرطي	block=noun:سلام	block=noun:إنقاذ	block=noun:إغاثة	block=noun:جثمان	block=noun:أسرى
text	جاء ذلك بعد وصول مئة شرطي كيني إلى أوغندا.
is	KEN deploys_forces UGA
frame	deploys_forces/12012	source=nsubj	target=obl:إلى!	content=noun:قوة	block=noun:سلام	block=noun:إنقاذ	block=noun:إغاثة	block=noun:جثمان	block=noun:أسرى
text	جاء ذلك بعد وصول قوة كينية إلى أوغندا.
is	KEN deploys_forces UGA
frame	deploys_forces/12014	source=nsubj	target=obl:إلى!	content=noun:كتيبة	block=noun:سلام	block=noun:إنقاذ	block=noun:إغاثة	block=noun:جثمان	block=noun:أسرى
text	جاء ذلك بعد وصول كتيبة كينية إلى أوغندا.
is	KEN deploys_forces UGA
frame	deploys_forces/12015	source=nsubj	target=obl:إلى!	content=noun:بارجة	block=noun:سلام	block=noun:إنقاذ	block=noun:إغاثة	block=noun:جثمان	block=noun:أسرى
text	جاء ذلك بعد وصول بارجة كينية إلى أوغندا.
is	KEN deploys_forces UGA
frame	deploys_forces/12016	source=nsubj	target=obl:إلى!	content=noun:مقاتلات	block=noun:سلام	block=noun:إنقاذ	block=noun:إغاثة	block=noun:جثمان	block=noun:أسرى
text	جاء ذلك بعد وصول مقاتلات كينية إلى أوغندا.
is	KEN deploys_forces UGA
frame	deploys_forces/12017	source=nsubj	target=obl:إلى!	content=noun:مدرعات	block=noun:سلام	block=noun:إنقاذ	block=noun:إغاثة	block=noun:جثمان	block=noun:أسرى
text	جاء ذلك بعد وصول مدرعات كينية إلى أوغندا.
is	KEN deploys_forces UGA
frame	deploys_forces/12019	source=nsubj	target=obl:إلى!	content=noun:عنصر	block=noun:سلام	block=noun:إنقاذ	block=noun:إغاثة	block=noun:جثمان	block=noun:أسرى
text	جاء ذلك بعد وصول مئة عنصر كيني إلى أوغندا.
is	KEN deploys_forces UGA
