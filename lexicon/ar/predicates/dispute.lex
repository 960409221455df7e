# Arabic predicates of CAMEO roots 09 to 16 that are rarer: what one does to another in a dispute, short of force.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	lower_level_of_ties
light	خفض	يخفض	مستوى	obj=مع	obj=لدى	obj=في
light	قلص	يقلص	مستوى	obj=مع	obj=لدى	obj=في
frame	reduces_relations_with/33000	source=nsubj	target=obj!
text	خفضت كندا مستوى تمثيلها الدبلوماسي لدى النرويج.
is	CAN reduces_relations_with NOR
text	خفضت كندا مستوى النفقات.
is	nothing

predicate	close_consulate
verb	أغلق	يغلق
verb	أقفل	يقفل
verb	أوصد	يوصد
noun	إغلاق	obj=ل
noun	إقفال	obj=ل
frame	expels_diplomats_of/33001	source=nsubj	target=obj!	content=noun:قنصلية
text	أغلقت كندا القنصلية النرويجية في تورونتو.
is	CAN expels_diplomats_of NOR
text	ردت كندا بإغلاق القنصلية النرويجية.
is	CAN expels_diplomats_of NOR
