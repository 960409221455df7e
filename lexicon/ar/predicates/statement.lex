# Statements (CAMEO 01).
# Own compilation from general knowledge of the language; Apache-2.0.

predicate	say
verb	قال	يقول
verb	أعلن	يعلن
verb	صرح	يصرح
verb	أكد	يؤكد
verb	أضاف	يضيف
verb	أوضح	يوضح
verb	ذكر	يذكر
verb	أفاد	يفيد
verb	رأى	يرى
verb	اعتبر	يعتبر
verb	زعم	يزعم
verb	ادعى	يدعي
verb	تابع	يتابع
verb	بين	يبين
verb	أقر	يقر
verb	كرر	يكرر
verb	توقع	يتوقع
verb	استبعد	يستبعد
verb	رجح	يرجح
verb	كتب	يكتب
verb	اعترف	يعترف
verb	روى	يروي
verb	استطرد	يستطرد
verb	جزم	يجزم
verb	علق	يعلق
verb	حذر	يحذر
verb	تساءل	يتساءل
verb	أردف	يردف
verb	ختم	يختم
verb	استدرك	يستدرك
verb	اعتقد	يعتقد
verb	أوحى	يوحي
verb	تكهن	يتكهن
verb	تنبأ	يتنبأ
verb	برر	يبرر
verb	فسر	يفسر
verb	أجاب	يجيب
verb	رد	يرد
verb	أخبر	يخبر
verb	أبلغ	يبلغ
verb	ألمح	يلمح
verb	أمل	يأمل
verb	أسف	يأسف
verb	استغرب	يستغرب
verb	لاحظ	يلاحظ
verb	أورد	يورد
verb	كشف	يكشف
verb	وعد	يعد
verb	شرح	يشرح
verb	وصف	يصف
verb	نوه	ينوه
verb	لفت	يلفت
verb	شدد	يشدد
verb	أشار	يشير
verb	طمأن	يطمئن
verb	غرد	يغرد
verb	مضى	يمضي
light	أدلى	يدلي	تصريح	prep=ب
light	أصدر	يصدر	بيان
light	ألقى	يلقي	كلمة
light	ألقى	يلقي	خطاب
frame	says/1	source=nsubj	target=obl:ل?	content=speech
text	قالت كندا للنرويج إن الوضع صعب.
is	CAN says NOR

predicate	declare
verb	أعلن	يعلن
verb	أكد	يؤكد
verb	أوضح	يوضح
verb	ذكر	يذكر
verb	كشف	يكشف
verb	نفى	ينفي
verb	بين	يبين
verb	توقع	يتوقع
verb	استبعد	يستبعد
verb	رجح	يرجح
verb	جدد	يجدد
verb	استعرض	يستعرض
verb	شرح	يشرح
verb	كرر	يكرر
verb	وصف	يصف
verb	أدلى	يدلي
light	جدد	يجدد	تأكيد
frame	says/2	source=nsubj	content=obj
text	أعلنت النرويج موقفها الجديد.
is	NOR says -

predicate	make_statement
light	أدلى	يدلي	تصريح	prep=ب
light	أدلى	يدلي	تصريحات	prep=ب
light	ألقى	يلقي	كلمة
light	ألقى	يلقي	خطاب
light	أصدر	يصدر	بيان
frame	says/3	source=nsubj
text	أدلت البرازيل بتصريح.
is	BRA says -

predicate	indicate
verb	أشار	يشير
verb	ألمح	يلمح
verb	لفت	يلفت
verb	نوه	ينوه
verb	تطرق	يتطرق
verb	تطلع	يتطلع
light	لفت	يلفت	انتباه
frame	says/4	source=nsubj	content=obl:إلى
text	أشارت كينيا إلى الوضع الحالي.
is	KEN says -

predicate	stress
verb	شدد	يشدد
verb	أكد	يؤكد
verb	ركز	يركز
verb	علق	يعلق
frame	says/5	source=nsubj	content=obl:على
text	شددت بيرو على الوضع الحالي.
is	PER says -

predicate	express
verb	أعرب	يعرب
verb	عبر	يعبر
light	أبدى	يبدي	قلق
light	أبدى	يبدي	أسف
light	أبدى	يبدي	استعداد
light	أعرب	يعرب	قلق	prep=عن
light	أعرب	يعرب	أسف	prep=عن
light	أعرب	يعرب	أمل	prep=عن
light	أعرب	يعرب	ارتياح	prep=عن
light	أعرب	يعرب	ثقة	prep=عن
light	عبر	يعبر	قلق	prep=عن
light	عبر	يعبر	أمل	prep=عن
frame	says/6	source=nsubj	target=obl:ل?	content=obl:عن?
text	أعربت اليابان للهند عن الوضع الحالي.
is	JPN says IND

predicate	reveal
verb	كشف	يكشف
verb	أعلن	يعلن
verb	تحدث	يتحدث
verb	أفصح	يفصح
verb	عبر	يعبر
frame	says/7	source=nsubj	content=obl:عن
text	كشفت الهند عن الوضع الحالي.
is	IND says -

predicate	inform
verb	أبلغ	يبلغ
verb	أخبر	يخبر
verb	طمأن	يطمئن
verb	أحاط	يحيط
verb	أعلم	يعلم
verb	أطلع	يطلع
frame	says/8	source=nsubj	target=obj	content=speech
text	أبلغت فنلندا البرازيل إن الوضع صعب.
is	FIN says BRA
frame	says/9	source=nsubj	target=obj	content=obl:ب
text	أبلغت تشيلي اليابان بالوضع الحالي.
is	CHL says JPN
frame	says/10	source=nsubj	target=obj	content=obl:على
text	أبلغت بولندا تشيلي على الوضع الحالي.
is	POL says CHL

predicate	hope
verb	أمل	يأمل
verb	رغب	يرغب
verb	أقر	يقر
verb	اعترف	يعترف
verb	رحب	يرحب
verb	وعد	يعد
verb	ندد	يندد
verb	نوه	ينوه
verb	أشاد	يشيد
frame	welcomes/1	source=nsubj	content=obl:ب
text	أملت كندا بالوضع الحالي.
is	CAN welcomes -

predicate	welcome
verb	رحب	يرحب
noun	ترحيب	obj=ب
frame	welcomes/2	source=nsubj	target=obl:ب
text	رحبت النرويج ببيرو.
is	NOR welcomes PER

predicate	wish
verb	أمل	يأمل
verb	طمح	يطمح
verb	فكر	يفكر
frame	says/11	source=nsubj	content=obl:في
text	أملت البرازيل في الوضع الحالي.
is	BRA says -

predicate	quote
verb	نقل	ينقل
frame	says/12	by=nsubj	source=obl:عن
text	نقلت المكسيك عن كينيا.
is	KEN says -

predicate	deny_word
verb	نفى	ينفي
verb	أنكر	ينكر
verb	فند	يفند
verb	كذب	يكذب
noun	نفي
noun	إنكار
frame	denies/1	source=nsubj	content=speech
text	نفت بيرو إن الوضع صعب.
is	PER denies -
frame	denies/2	source=nsubj	content=obj
text	نفت اليابان موقفها الجديد.
is	JPN denies -

predicate	claim_responsibility
verb	تبنى	يتبنى
light	أعلن	يعلن	مسؤولية
frame	claims_responsibility/1	source=nsubj	content=obj
text	تبنت الهند موقفها الجديد.
is	IND claims_responsibility -

predicate	refuse_comment
light	رفض	يرفض	تعليق
light	رفض	يرفض	إدلاء
light	امتنع	يمتنع	تعليق	prep=عن
frame	declines_to_comment/1	source=nsubj
text	رفضت فنلندا تعليقا.
is	FIN declines_to_comment -

predicate	believe
verb	اعتبر	يعتبر
verb	رأى	يرى
verb	وصف	يصف
verb	عد	يعد
frame	says/13	source=nsubj	content=obj
text	اعتبرت تشيلي موقفها الجديد.
is	CHL says -
