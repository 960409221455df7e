# Reduced relations (CAMEO 16).
# Own compilation from general knowledge of the language; Apache-2.0.

predicate	break_relations
light	قطع	يقطع	علاقات	obj=مع
light	قطع	يقطع	صلات	obj=مع
light	أعلن	يعلن	قطع علاقات	obj=مع
frame	breaks_relations_with/1	source=nsubj	target=obj
text	قطعت تشيلي علاقات مع اليابان.
is	CHL breaks_relations_with JPN

predicate	breaking_relations
noun	قطع علاقات	obj=مع
noun	قطع العلاقات	obj=مع
frame	breaks_relations_with/2	source=nsubj	target=obj
text	كندا بلد كبير.
is	nothing

predicate	recall
light	استدعى	يستدعي	سفير	obj=من	obj=في	obj=لدى
light	سحب	يسحب	سفير	obj=من
light	طرد	يطرد	سفير
light	طرد	يطرد	دبلوماسيين
light	أبعد	يبعد	دبلوماسيين
light	أغلق	يغلق	سفارة	obj=في
frame	expels_diplomats_of/1	source=nsubj	target=obj
text	استدعت بولندا سفيرا من تشيلي.
is	POL expels_diplomats_of CHL

predicate	sanction
verb	عاقب	يعاقب
noun	عقوبة	plural=عقوبات	obj=على	obj=ضد
noun	حظر	obj=على
noun	مقاطعة
light	فرض	يفرض	عقوبات	obj=على	obj=ضد
light	فرض	يفرض	عقوبة	obj=على	obj=ضد
light	فرض	يفرض	حظر	obj=على
light	شدد	يشدد	عقوبات	obj=على
light	وسع	يوسع	عقوبات	obj=على
light	جدد	يجدد	عقوبات	obj=على
frame	imposes_sanctions_on/1	source=nsubj	target=obj
text	عاقبت كندا النرويج.
is	CAN imposes_sanctions_on NOR

predicate	boycott
verb	قاطع	يقاطع
noun	مقاطعة	plural=مقاطعات	obj=ل
light	أعلن	يعلن	مقاطعة	obj=ل
frame	boycotts/1	source=nsubj	target=obj
text	قاطعت النرويج بيرو.
is	NOR boycotts PER

predicate	suspend
light	علق	يعلق	مفاوضات	obj=مع
light	علق	يعلق	محادثات	obj=مع
light	أوقف	يوقف	مفاوضات	obj=مع
light	قطع	يقطع	محادثات	obj=مع
light	جمد	يجمد	محادثات	obj=مع
light	جمد	يجمد	مفاوضات	obj=مع
frame	halts_negotiations_with/1	source=nsubj	target=obj
text	علقت البرازيل مفاوضات مع فنلندا.
is	BRA halts_negotiations_with FIN

predicate	halt_aid
light	علق	يعلق	مساعدات	obj=إلى	obj=ل
light	أوقف	يوقف	مساعدات	obj=إلى	obj=ل
light	قطع	يقطع	مساعدات	obj=عن
light	جمد	يجمد	مساعدات	obj=إلى	obj=ل
frame	halts_aid_to/1	source=nsubj	target=obj
text	علقت كينيا مساعدات إلى كندا.
is	KEN halts_aid_to CAN

predicate	reduce
light	خفض	يخفض	تمثيل	obj=مع	obj=لدى	obj=في
light	جمد	يجمد	علاقات	obj=مع
light	علق	يعلق	علاقات	obj=مع
light	جمد	يجمد	عضوية
light	علق	يعلق	عضوية
frame	reduces_relations_with/1	source=nsubj	target=obj
text	خفضت بيرو تمثيلا مع كينيا.
is	PER reduces_relations_with KEN
