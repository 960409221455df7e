# Coercion (CAMEO 17).
# Own compilation from general knowledge of the language; Apache-2.0.

predicate	arrest
verb	اعتقل	يعتقل
verb	احتجز	يحتجز
verb	أوقف	يوقف
verb	ضبط	يضبط
verb	سجن	يسجن
noun	اعتقال	plural=اعتقالات
noun	توقيف	plural=توقيفات
noun	احتجاز
light	ألقى	يلقي	قبض	obj=على
light	نفذ	ينفذ	اعتقالات
light	شن	يشن	حملة اعتقالات
frame	none/303	source=nsubj	content=obj:إطلاق
text	اعتقلت اليابان الإطلاق.
is	nothing
frame	none/304	source=nsubj	content=obj:حرب
text	اعتقلت الهند الحرب.
is	nothing
frame	none/305	source=nsubj	content=obj:وقف
text	اعتقلت فنلندا الوقف.
is	nothing
frame	none/306	source=nsubj	content=obj:بث
text	اعتقلت تشيلي البث.
is	nothing
frame	arrests/1	source=nsubj	target=obj
text	اعتقلت بولندا تشيلي.
is	POL arrests CHL

predicate	capture
verb	أسر	يأسر
noun	أسر
frame	captures/1	source=nsubj	target=obj
text	أسرت كندا النرويج.
is	CAN captures NOR

predicate	seize
verb	صادر	يصادر
verb	حجز	يحجز
noun	مصادرة	plural=مصادرات
frame	seizes/1	source=nsubj	target=obj
text	صادرت النرويج بيرو.
is	NOR seizes PER

predicate	seize_on
verb	استولى	يستولي
noun	استيلاء	obj=على
frame	seizes/2	source=nsubj	target=obl:على
text	استولت البرازيل على فنلندا.
is	BRA seizes FIN

predicate	expel
verb	طرد	يطرد
verb	رحل	يرحل
verb	أبعد	يبعد
verb	هجر	يهجر
noun	طرد
noun	ترحيل
noun	إبعاد
noun	تهجير
frame	expels/1	source=nsubj	target=obj
text	طردت كينيا كندا.
is	KEN expels CAN

predicate	ban
verb	حظر	يحظر
verb	منع	يمنع
noun	منع
light	فرض	يفرض	قيود	obj=على
light	فرض	يفرض	حظر تجول	obj=على	obj=في
light	أعلن	يعلن	حالة طوارئ
frame	restricts/1	source=nsubj	target=obj
text	حظرت بيرو كينيا.
is	PER restricts KEN

predicate	raid
verb	داهم	يداهم
noun	مداهمة	plural=مداهمات
light	نفذ	ينفذ	مداهمات
frame	coerces/1	source=nsubj	target=obj
text	داهمت اليابان الهند.
is	JPN coerces IND

predicate	repress
verb	قمع	يقمع
noun	قمع
light	فرق	يفرق	متظاهرين
frame	represses/1	source=nsubj	target=obj
text	قمعت الهند بولندا.
is	IND represses POL

predicate	force
verb	أرغم	يرغم
verb	أجبر	يجبر
frame	coerces/2	source=nsubj	target=obj
text	أرغمت فنلندا البرازيل.
is	FIN coerces BRA
