# Intent to cooperate (CAMEO 03).
# Own compilation from general knowledge of the language; Apache-2.0.

predicate	pledge
verb	تعهد	يتعهد
verb	التزم	يلتزم
verb	وعد	يعد
noun	تعهد	plural=تعهدات
noun	التزام	plural=التزامات
noun	وعد	plural=وعود
light	قطع	يقطع	وعد	obj=ل
frame	promises/1	source=nsubj	target=obl:ل?	content=obl:ب
text	تعهدت الهند لبولندا بالوضع الحالي.
is	IND promises POL
frame	promises/2	source=nsubj	content=ccomp:أن
text	تعهدت فنلندا أن الوضع صعب.
is	FIN promises -
frame	promises/3	source=nsubj	content=obj
text	تعهدت تشيلي موقفها الجديد.
is	CHL promises -

predicate	offer_aid
light	عرض	يعرض	مساعدة	obj=على
light	عرض	يعرض	وساطة	obj=على	obj=بين
frame	offers_to_mediate/1	source=nsubj	target=obj
text	عرضت بولندا مساعدة على تشيلي.
is	POL offers_to_mediate CHL

predicate	agree_to
verb	وافق	يوافق
noun	موافقة	plural=موافقات
frame	agrees_to/1	source=nsubj	content=obl:على
text	وافقت كندا على الوضع الحالي.
is	CAN agrees_to -

predicate	ready
light	أبدى	يبدي	استعداد	obj=ل
light	أعرب	يعرب	استعداد	prep=عن	obj=ل
light	أكد	يؤكد	استعداد	obj=ل
frame	intends_to_cooperate/1	source=nsubj
text	أبدت النرويج استعدادا.
is	NOR intends_to_cooperate -

predicate	plan_to_meet
verb	اعتزم	يعتزم
light	نوى	ينوي	زيارة
frame	intends_to_meet/1	source=nsubj	content=obj:لقاء
text	اعتزمت البرازيل اللقاء.
is	BRA intends_to_meet -
frame	intends_to_meet/2	source=nsubj	content=obj:زيارة
text	اعتزمت كينيا الزيارة.
is	KEN intends_to_meet -

predicate	seek_cooperation
verb	سعى	يسعى
light	بذل	يبذل	جهود
light	بذل	يبذل	مساع
frame	intends_to_cooperate/2	source=nsubj	content=obl:إلى
text	سعت بيرو إلى الوضع الحالي.
is	PER intends_to_cooperate -

predicate	study
verb	تدارس	يتدارس
frame	intends_to_cooperate/3	source=nsubj	content=obj
text	تدارست اليابان موقفها الجديد.
is	JPN intends_to_cooperate -
