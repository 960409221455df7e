# Appeals (CAMEO 02).
# Own compilation from general knowledge of the language; Apache-2.0.

predicate	call
verb	دعا	يدعو
noun	دعوة	plural=دعوات	obj=ل
light	وجه	يوجه	دعوة	obj=إلى	obj=ل
light	جدد	يجدد	دعوة	obj=ل
light	أطلق	يطلق	دعوة	obj=ل
frame	none/301	source=nsubj	block=obl:إلى	content=obj:الله
text	دعت بولندا الالله.
is	nothing
frame	calls_on/1	source=nsubj	target=obj	content=obl:إلى
text	دعت كندا النرويج إلى الوضع الحالي.
is	CAN calls_on NOR
frame	calls_for/1	source=nsubj	content=obl:إلى
text	دعت النرويج إلى الوضع الحالي.
is	NOR calls_for -
frame	calls_for/2	source=nsubj	content=obl:ل
text	دعت البرازيل للوضع الحالي.
is	BRA calls_for -
frame	calls_on/2	source=nsubj	target=obj
text	دعت كينيا كندا.
is	KEN calls_on CAN

predicate	urge
verb	حث	يحث
verb	ناشد	يناشد
verb	حض	يحض
verb	نصح	ينصح
verb	استحث	يستحث
noun	حث
noun	حض
noun	مناشدة	plural=مناشدات
light	وجه	يوجه	نداء	obj=إلى
light	أطلق	يطلق	نداء	obj=إلى
light	وجه	يوجه	مناشدة	obj=إلى
frame	calls_on/3	source=nsubj	target=obj
text	حثت بيرو كينيا.
is	PER calls_on KEN
frame	calls_for/3	source=nsubj	content=obl:على
text	حثت اليابان على الوضع الحالي.
is	JPN calls_for -

predicate	ask
verb	طلب	يطلب
verb	التمس	يلتمس
noun	طلب	plural=طلبات	obj=من
light	قدم	يقدم	طلب	obj=إلى
frame	asks/1	source=nsubj	target=obl:من
text	طلبت الهند من بولندا.
is	IND asks POL
frame	asks/2	source=nsubj	content=obj
text	طلبت فنلندا موقفها الجديد.
is	FIN asks -

predicate	propose
verb	اقترح	يقترح
verb	عرض	يعرض
noun	اقتراح	plural=اقتراحات	obj=على
noun	مقترح	plural=مقترحات
light	قدم	يقدم	اقتراح	obj=إلى	obj=ل
light	طرح	يطرح	مبادرة	obj=على
light	قدم	يقدم	مبادرة	obj=إلى
frame	proposes/1	source=nsubj	target=obl:على
text	اقترحت تشيلي على اليابان.
is	CHL proposes JPN
frame	proposes/2	source=nsubj	content=obj
text	اقترحت بولندا موقفها الجديد.
is	POL proposes -

predicate	appeal_to
verb	أهاب	يهيب
verb	توسل	يتوسل
frame	calls_on/4	source=nsubj	target=obl:ب
text	أهابت كندا بالنرويج.
is	CAN calls_on NOR
frame	calls_on/5	source=nsubj	target=obl:إلى
text	أهابت النرويج إلى بيرو.
is	NOR calls_on PER

predicate	recommend
verb	أوصى	يوصي
noun	توصية	plural=توصيات
frame	calls_for/4	source=nsubj	content=obl:ب
text	أوصت البرازيل بالوضع الحالي.
is	BRA calls_for -

predicate	encourage
verb	شجع	يشجع
noun	تشجيع
frame	calls_on/6	source=nsubj	target=obj	content=obl:على?
text	شجعت كينيا كندا على الوضع الحالي.
is	KEN calls_on CAN

predicate	seek_aid
verb	استنجد	يستنجد
verb	استغاث	يستغيث
frame	asks_for_aid/1	source=nsubj	target=obl:ب
text	استنجدت بيرو بكينيا.
is	PER asks_for_aid KEN

predicate	invite
light	وجه	يوجه	دعوة زيارة	obj=إلى
frame	invites/1	source=nsubj	target=obj
text	وجهت اليابان دعوة زيارة إلى الهند.
is	JPN invites IND
