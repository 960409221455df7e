# Consultation (CAMEO 04).
# Own compilation from general knowledge of the language; Apache-2.0.

predicate	meet_with
verb	اجتمع	يجتمع
noun	اجتماع	plural=اجتماعات	obj=مع	obj=ب
light	عقد	يعقد	اجتماع	obj=مع
light	عقد	يعقد	جلسة	obj=مع
light	عقد	يعقد	لقاء	obj=مع
light	عقد	يعقد	قمة	obj=مع
light	عقد	يعقد	مباحثات	obj=مع
light	عقد	يعقد	محادثات	obj=مع
light	عقد	يعقد	جلسة مباحثات	obj=مع
light	عقد	يعقد	جلسة محادثات	obj=مع
light	عقد	يعقد	لقاءات	obj=مع
frame	meets/1	source=nsubj	target=obl:ب
text	اجتمعت الهند ببولندا.
is	IND meets POL
frame	meets/2	source=nsubj	target=obl:مع
text	اجتمعت فنلندا مع البرازيل.
is	FIN meets BRA
frame	meets/3	source=nsubj	target=obl:إلى
text	اجتمعت تشيلي إلى اليابان.
is	CHL meets JPN

predicate	meet
verb	التقى	يلتقي
verb	قابل	يقابل
noun	لقاء	plural=لقاءات	obj=مع	obj=ب
noun	مقابلة	plural=مقابلات	obj=مع
light	أجرى	يجري	لقاء	obj=مع
frame	meets/4	source=nsubj	target=obj
text	التقت بولندا تشيلي.
is	POL meets CHL
frame	meets/5	source=nsubj	target=obl:ب
text	التقت كندا بالنرويج.
is	CAN meets NOR
frame	meets/6	source=nsubj	target=obl:مع
text	التقت النرويج مع بيرو.
is	NOR meets PER

predicate	receive
verb	استقبل	يستقبل
verb	استضاف	يستضيف
noun	استقبال
noun	استضافة
frame	hosts/1	source=nsubj	target=obj
text	استقبلت البرازيل فنلندا.
is	BRA hosts FIN

predicate	host_talks
noun	قمة	plural=قمم	obj=مع	obj=بين
frame	meets/7	source=nsubj	target=obj
text	كندا بلد كبير.
is	nothing

predicate	discuss_with
verb	بحث	يبحث
verb	ناقش	يناقش
verb	تباحث	يتباحث
verb	تناقش	يتناقش
verb	تشاور	يتشاور
verb	تحادث	يتحادث
verb	تداول	يتداول
verb	تحدث	يتحدث
verb	تبادل	يتبادل
verb	استعرض	يستعرض
verb	تدارس	يتدارس
noun	مباحثات	obj=مع
noun	محادثات	obj=مع
noun	مشاورات	obj=مع
noun	حوار	plural=حوارات	obj=مع
noun	تشاور	obj=مع
noun	بحث	plural=بحوث	obj=مع
light	أجرى	يجري	محادثات	obj=مع
light	أجرى	يجري	مباحثات	obj=مع
light	أجرى	يجري	مشاورات	obj=مع
light	أجرى	يجري	حوار	obj=مع
frame	none/302	source=nsubj	content=obl:عن	block=obl:مع
text	بحثت كينيا عن الوضع الحالي.
is	nothing
frame	discusses_with/1	source=nsubj	target=obl:مع
text	بحثت بيرو مع كينيا.
is	PER discusses_with KEN

predicate	telephone
verb	هاتف	يهاتف
verb	اتصل	يتصل
noun	اتصال	plural=اتصالات	obj=مع	obj=ب
noun	مكالمة	plural=مكالمات	obj=مع
noun	مهاتفة
light	أجرى	يجري	اتصال	obj=مع	obj=ب
light	أجرى	يجري	اتصالات	obj=مع	obj=ب
light	أجرى	يجري	مكالمة	obj=مع
light	أجرى	يجري	مهاتفة	obj=مع
frame	telephones/1	source=nsubj	target=obl:ب
text	هاتفت اليابان بالهند.
is	JPN telephones IND
frame	telephones/2	source=nsubj	target=obj
text	هاتفت الهند بولندا.
is	IND telephones POL

predicate	phoned_by
light	تلقى	يتلقى	اتصال	obj=من
frame	telephones/3	source=obl:من	target=nsubj
text	تلقت البرازيل اتصالا من فنلندا.
is	FIN telephones BRA

predicate	letter_from
light	تسلم	يتسلم	رسالة	obj=من
light	تلقى	يتلقى	رسالة	obj=من
light	تلقى	يتلقى	برقية	obj=من
frame	writes_to/1	source=obl:من	target=nsubj
text	تسلمت اليابان رسالة من تشيلي.
is	CHL writes_to JPN

predicate	letter_to
light	بعث	يبعث	رسالة	prep=ب	obj=إلى
light	وجه	يوجه	رسالة	obj=إلى
light	أرسل	يرسل	رسالة	obj=إلى
light	بعث	يبعث	برقية	prep=ب	obj=إلى
light	سلم	يسلم	رسالة	obj=إلى
light	بعث	يبعث	رسالة	obj=إلى
frame	writes_to/2	source=nsubj	target=obj
text	بعثت بولندا برسالة إلى تشيلي.
is	POL writes_to CHL

predicate	contact
verb	تواصل	يتواصل
noun	تواصل	obj=مع
light	أجرى	يجري	تواصل	obj=مع
frame	consults/1	source=nsubj	target=obl:مع
text	تواصلت كندا مع النرويج.
is	CAN consults NOR

predicate	negotiate
verb	تفاوض	يتفاوض
noun	مفاوضات	obj=مع
noun	تفاوض	obj=مع
noun	مفاوضة	plural=مفاوضات	obj=مع
light	أجرى	يجري	مفاوضات	obj=مع
light	استأنف	يستأنف	مفاوضات	obj=مع
light	بدأ	يبدأ	مفاوضات	obj=مع
frame	negotiates_with/1	source=nsubj	target=obl:مع
text	تفاوضت النرويج مع بيرو.
is	NOR negotiates_with PER

predicate	visit
verb	زار	يزور
noun	زيارة	plural=زيارات	obj=ل	obj=إلى
light	قام	يقوم	زيارة	prep=ب	obj=إلى	obj=ل
light	بدأ	يبدأ	زيارة	obj=إلى	obj=ل
light	اختتم	يختتم	زيارة	obj=إلى	obj=ل
light	أجرى	يجري	زيارة	obj=إلى	obj=ل
light	أدى	يؤدي	زيارة	obj=إلى	obj=ل
light	قام	يقوم	جولة	prep=ب	obj=في
frame	visits/1	source=nsubj	target=obj
text	زارت البرازيل فنلندا.
is	BRA visits FIN

predicate	arrive
verb	وصل	يصل
verb	توجه	يتوجه
noun	وصول	obj=إلى
frame	visits/2	source=nsubj	target=obl:إلى
text	وصلت كينيا إلى كندا.
is	KEN visits CAN

predicate	travel
verb	سافر	يسافر
verb	قدم	يقدم
frame	visits/3	source=nsubj	target=obl:إلى
text	سافرت بيرو إلى كينيا.
is	PER visits KEN

predicate	mediate
verb	توسط	يتوسط
noun	توسط	obj=بين	obj=في
noun	وساطة	plural=وساطات	obj=بين	obj=في
frame	mediates/1	source=nsubj	target=obl:بين
text	توسطت اليابان بين الهند.
is	JPN mediates IND
frame	mediates/2	source=nsubj	target=obl:في:نزاع
text	توسطت الهند في بولندا.
is	IND mediates POL
frame	mediates/3	source=nsubj	content=obl:في
text	توسطت فنلندا في الوضع الحالي.
is	FIN mediates -

predicate	attend
light	ترأس	يترأس	وفد	obj=إلى
frame	visits/4	source=nsubj	target=obj
text	ترأست تشيلي وفدا إلى اليابان.
is	CHL visits JPN
