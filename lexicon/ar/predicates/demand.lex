# Demands (CAMEO 10).
# Own compilation from general knowledge of the language; Apache-2.0.

predicate	demand
verb	طالب	يطالب
noun	مطالبة	plural=مطالبات	obj=ل
noun	مطلب	plural=مطالب
frame	demands/1	source=nsubj	target=obj	content=obl:ب
text	طالبت بولندا تشيلي بالوضع الحالي.
is	POL demands CHL
frame	demands/2	source=nsubj	content=obl:ب
text	طالبت كندا بالوضع الحالي.
is	CAN demands -
frame	demands/3	source=nsubj	target=obj
text	طالبت النرويج بيرو.
is	NOR demands PER

predicate	insist
verb	أصر	يصر
verb	ألح	يلح
noun	إصرار
frame	insists/1	source=nsubj	content=obl:على
text	أصرت البرازيل على الوضع الحالي.
is	BRA insists -

predicate	condition
verb	اشترط	يشترط
verb	أوجب	يوجب
frame	demands/4	source=nsubj	target=obl:على?	content=obj
text	اشترطت كينيا موقفها الجديد على كندا.
is	KEN demands CAN

predicate	order
verb	أمر	يأمر
noun	أمر	plural=أوامر
light	أصدر	يصدر	أمر	obj=إلى
light	أصدر	يصدر	أوامر	obj=إلى
frame	demands/5	source=nsubj	target=obj	content=obl:ب
text	أمرت بيرو كينيا بالوضع الحالي.
is	PER demands KEN
frame	demands/6	source=nsubj	content=obl:ب
text	أمرت اليابان بالوضع الحالي.
is	JPN demands -
