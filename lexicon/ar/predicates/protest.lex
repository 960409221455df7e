# Protest (CAMEO 14).
# Own compilation from general knowledge of the language; Apache-2.0.

predicate	demonstrate
verb	تظاهر	يتظاهر
noun	مظاهرة	plural=مظاهرات	obj=ضد
noun	تظاهرة	plural=تظاهرات	obj=ضد
light	نظم	ينظم	مظاهرة	obj=ضد
light	نظم	ينظم	تظاهرة	obj=ضد
frame	demonstrates_against/1	source=nsubj	target=obl:ضد
text	تظاهرت الهند ضد بولندا.
is	IND demonstrates_against POL
frame	demonstrates_against/2	source=nsubj
text	تظاهرت فنلندا.
is	FIN demonstrates_against -

predicate	protest
verb	احتج	يحتج
noun	احتجاج	plural=احتجاجات	obj=على	obj=ضد
frame	protests_against/1	source=nsubj	target=obl:على
text	احتجت تشيلي على اليابان.
is	CHL protests_against JPN
frame	protests_against/2	source=nsubj	target=obl:ضد
text	احتجت بولندا ضد تشيلي.
is	POL protests_against CHL
frame	protests_against/3	source=nsubj	content=obl:على
text	احتجت كندا على الوضع الحالي.
is	CAN protests_against -

predicate	sit_in
verb	اعتصم	يعتصم
noun	اعتصام	plural=اعتصامات
light	نفذ	ينفذ	اعتصام
frame	protests_against/4	source=nsubj
text	اعتصمت النرويج.
is	NOR protests_against -

predicate	strike
verb	أضرب	يضرب
noun	إضراب	plural=إضرابات
light	نفذ	ينفذ	إضراب
light	بدأ	يبدأ	إضراب
frame	strikes_against/1	source=nsubj
text	أضربت البرازيل.
is	BRA strikes_against -
