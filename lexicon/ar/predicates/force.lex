# Show of force (CAMEO 15).
# Own compilation from general knowledge of the language; Apache-2.0.

predicate	mobilize
verb	حشد	يحشد
verb	استنفر	يستنفر
verb	عبأ	يعبئ
noun	حشد	plural=حشود
noun	تعبئة
noun	استنفار
frame	mobilizes/1	source=nsubj	content=obj
text	حشدت كينيا موقفها الجديد.
is	KEN mobilizes -

predicate	raise_alert
light	رفع	يرفع	تأهب
light	رفع	يرفع	حالة تأهب
light	أعلن	يعلن	استنفار
light	رفع	يرفع	درجة استعداد
frame	raises_alert/1	source=nsubj
text	رفعت بيرو تأهبا.
is	PER raises_alert -

predicate	deploy
light	نشر	ينشر	قوات	obj=في
light	أرسل	يرسل	قوات	obj=إلى
light	نشر	ينشر	جنود	obj=في
light	عزز	يعزز	قوات	obj=في
light	أرسل	يرسل	تعزيزات	obj=إلى
light	نشر	ينشر	صواريخ	obj=في
frame	deploys_forces/1	source=nsubj	target=obj
text	نشرت اليابان قوات في الهند.
is	JPN deploys_forces IND

predicate	exercise
noun	مناورة	plural=مناورات
light	أجرى	يجري	مناورات
light	أجرى	يجري	مناورة
light	بدأ	يبدأ	مناورات
light	نفذ	ينفذ	مناورات
frame	exercises_militarily/1	source=nsubj
text	أجرت الهند مناورات.
is	IND exercises_militarily -

predicate	missile_test
light	أطلق	يطلق	صاروخ باليستي
light	اختبر	يختبر	صاروخ
light	أجرى	يجري	تجربة صاروخية
light	أجرى	يجري	تجربة نووية
frame	shows_force_to/1	source=nsubj
text	أطلقت فنلندا صاروخ باليستي.
is	FIN shows_force_to -
