# Assault (CAMEO 18).
# Own compilation from general knowledge of the language; Apache-2.0.

predicate	kill
verb	قتل	يقتل
verb	صفى	يصفي
verb	أردى	يردي
verb	أعدم	يعدم
noun	قتل
noun	إعدام	plural=إعدامات
noun	تصفية
frame	kills/1	source=nsubj	target=obj
text	قتلت تشيلي اليابان.
is	CHL kills JPN

predicate	assassinate
verb	اغتال	يغتال
noun	اغتيال	plural=اغتيالات
frame	assassinates/1	source=nsubj	target=obj
text	اغتالت بولندا تشيلي.
is	POL assassinates CHL

predicate	abduct
verb	خطف	يخطف
verb	اختطف	يختطف
noun	خطف
noun	اختطاف
frame	abducts/1	source=nsubj	target=obj
text	خطفت كندا النرويج.
is	CAN abducts NOR

predicate	torture
verb	عذب	يعذب
noun	تعذيب
frame	tortures/1	source=nsubj	target=obj
text	عذبت النرويج بيرو.
is	NOR tortures PER

predicate	assault
verb	اعتدى	يعتدي
noun	اعتداء	plural=اعتداءات	obj=على	obj=ضد
light	نفذ	ينفذ	اعتداء	obj=على	obj=ضد
frame	assaults/1	source=nsubj	target=obl:على
text	اعتدت البرازيل على فنلندا.
is	BRA assaults FIN

predicate	bomb
verb	فجر	يفجر
noun	تفجير	plural=تفجيرات
noun	عملية انتحارية	plural=عمليات
light	نفذ	ينفذ	عملية انتحارية	obj=ضد	obj=في
light	نفذ	ينفذ	تفجير	obj=في
frame	bombs/1	source=nsubj	target=obj
text	فجرت كينيا كندا.
is	KEN bombs CAN

predicate	wound
verb	جرح	يجرح
verb	أصاب	يصيب
frame	none/307	source=nsubj	content=obj:هدف
text	جرحت بيرو الهدف.
is	nothing
frame	assaults/2	source=nsubj	target=obj
text	جرحت اليابان الهند.
is	JPN assaults IND
