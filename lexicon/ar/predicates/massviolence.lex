# Mass violence (CAMEO 20).
# Own compilation from general knowledge of the language; Apache-2.0.

predicate	massacre
noun	مجزرة	plural=مجازر	obj=ضد	obj=بحق
noun	مذبحة	plural=مذابح	obj=ضد	obj=بحق
noun	إبادة	obj=ل
light	ارتكب	يرتكب	مجزرة	obj=ضد	obj=بحق
light	ارتكب	يرتكب	مجازر	obj=ضد	obj=بحق
light	ارتكب	يرتكب	مذبحة	obj=ضد	obj=بحق
light	ارتكب	يرتكب	إبادة	obj=ضد	obj=بحق
frame	massacres/1	source=nsubj	target=obj
text	ارتكبت بولندا مجزرة ضد تشيلي.
is	POL massacres CHL
