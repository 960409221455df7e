# Arabic predicates that are fixed phrases: what the verb means only with one noun; and rarer verbs of several CAMEO roots.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	throw_to_the_wind
verb	ضرب	يضرب
frame	defies/14100	source=nsubj	target=obl:ب	content=noun:حائط
text	ضربت كندا عرض الحائط بمطالب بورما.
is	CAN defies MMR
frame	defies/14101	source=nsubj	content=obl:ب	content=noun:حائط
text	وضرب الوزير الكيني بالتحذيرات عرض الحائط.
is	KEN defies -

predicate	shut_the_door
verb	أوصد	يوصد
verb	أغلق	يغلق
verb	غلق	يغلق
verb	أقفل	يقفل
frame	refuses_to_negotiate_with/14100	source=nsubj	target=obl:مع	content=obl:أمام:حوار	content=noun:باب
text	وأوصدت كندا الباب أمام حوار مع بورما.
is	CAN refuses_to_negotiate_with MMR
frame	refuses_to_negotiate_with/14101	source=nsubj	target=obl:مع	content=obl:أمام:مفاوضات	content=noun:باب
text	وأغلقت كندا الباب أمام المفاوضات مع بورما.
is	CAN refuses_to_negotiate_with MMR

predicate	shut_the_door_2
verb	أغلق	يغلق
verb	غلق	يغلق
frame	rejects/14102	source=nsubj	target=obl:أمام	content=noun:باب
text	وأغلقت الهند الباب أمام باكستان.
is	IND rejects PAK
frame	rejects/14103	source=nsubj	content=obl:أمام	content=noun:باب
text	أغلق الوزير الغاني الباب أمام التسوية.
is	GHA rejects -

predicate	heap
verb	كال	يكيل
light	كال	يكيل	اتهام	plural=اتهامات	obj=ل	obj=إلى
frame	accuses/14104	source=nsubj	target=obj
text	ويكيل الرئيس الكيني الاتهامات لأوغندا.
is	KEN accuses UGA

predicate	heap_praise
light	كال	يكيل	مديح	obj=ل
light	كال	يكيل	مدائح	obj=ل
light	كال	يكيل	ثناء	obj=ل
frame	praises/14105	source=nsubj	target=obj
text	وكالت الصحيفة الكندية المديح لليابان.
is	CAN praises JPN

predicate	sound_the_alarm
verb	دق	يدق
verb	قرع	يقرع
frame	makes_pessimistic_comment/14106	source=nsubj	content=noun:ناقوس
text	ودقت منظمة الصحة العالمية ناقوس الخطر.
is	WHO makes_pessimistic_comment -
frame	makes_pessimistic_comment/14107	source=nsubj	content=noun:جرس	content=noun:إنذار
text	دق البنك الدولي جرس الإنذار.
is	WB makes_pessimistic_comment -

predicate	beat_the_drums
verb	دق	يدق
verb	قرع	يقرع
frame	threatens_force/14108	source=nsubj	content=noun:طبول
text	وتدق كينيا طبول الحرب.
is	KEN threatens_force -

predicate	be_guest_of
verb	حل	يحل
verb	نزل	ينزل
frame	visits/14113	source=nsubj	target=obl:على!	content=noun:ضيف
text	وحل الوزير الكندي ضيفا على غانا.
is	CAN visits GHA
frame	visits/14114	source=nsubj	target=obl:في!	content=noun:ضيف
text	نزل الرئيس الكيني ضيفا في اليابان.
is	KEN visits JPN

predicate	stroll
verb	تجول	يتجول
frame	visits/14115	source=nsubj	target=obl:في!
text	تجول الوزير الكندي في غانا.
is	CAN visits GHA
frame	none/14116	source=nsubj?
text	وتجول السياح في السوق.
is	nothing

predicate	discuss_face_to_face
verb	باحث	يباحث
frame	discusses_with/14117	source=nsubj	target=obj!
text	وباحث الوزير الغاني نظيره الكيني في شؤون الحدود.
is	GHA discusses_with KEN

predicate	stand_guard_for
verb	حامى	يحامي
frame	defends/14119	source=nsubj	target=obl:عن
text	وحامى الوزير الكيني عن أوغندا.
is	KEN defends UGA

predicate	find_fault
verb	أعاب	يعيب
verb	عاب	يعيب
frame	criticizes/14123	source=nsubj	target=obl:على
text	وأعاب الوزير الغاني على بوركينا فاسو صمتها.
is	GHA criticizes BFA

predicate	soften
verb	لين	يلين
verb	ليّن	يليّن
frame	yields/14124	source=nsubj	target=obl:من?	content=noun:موقف
text	ولينت كندا موقفها.
is	CAN yields -
frame	yields/14125	source=nsubj	content=noun:مواقف
text	لينت تشيلي مواقفها.
is	CHL yields -

predicate	fabricate_charges
light	لفق	يلفق	تهمة	plural=تهم	obj=ل	obj=ضد
light	لفق	يلفق	اتهام	plural=اتهامات	obj=ل	obj=ضد
light	ألصق	يلصق	تهمة	plural=تهم	obj=ب
light	ألصق	يلصق	اتهام	plural=اتهامات	obj=ب
frame	accuses/14126	source=nsubj	target=obj
text	ولفقت الشرطة الكينية تهمة لأوغندا.
is	KEN accuses UGA

predicate	be_astonished
verb	تعجب	يتعجب
verb	استعجب	يستعجب
verb	اندهش	يندهش
frame	disapproves_of/14127	source=nsubj	target=obl:من
text	وتعجب الوزير الكندي من موقف بورما.
is	CAN disapproves_of MMR
frame	says/14128	source=nsubj	content=ccomp:أن
text	تعجب الرئيس الغاني أن المفاوضات توقفت.
is	GHA says -

predicate	recall_words
verb	استذكر	يستذكر
frame	says/14129	source=nsubj	content=ccomp:أن
text	واستذكر الرئيس الغاني أن بلاده استضافت القمة.
is	GHA says -
is	GHA hosts -
frame	praises/14130	source=nsubj	target=obj!
text	واستذكر الوزير الكيني الرئيس الغاني الراحل.
is	KEN praises GHA

predicate	land_troops
light	نفذ	ينفذ	إنزال	plural=إنزالات	obj=على	obj=في
light	أجرى	يجري	إنزال	plural=إنزالات	obj=على	obj=في
light	شن	يشن	إنزال	plural=إنزالات	obj=على	obj=في
light	قام	يقوم	إنزال	prep=ب	obj=على	obj=في
frame	aids_humanitarily/71503	source=nsubj	target=obj	content=obl:ل:مساعدات
text	نفذ الجيش الهندي إنزالات جوية لمساعدات على نيبال.
is	IND aids_humanitarily NPL
frame	attacks/14131	source=nsubj	target=obj
text	ونفذ الجيش الهندي إنزالا على الجزيرة النيبالية.
is	IND attacks NPL

predicate	note_of_protest
light	قدم	يقدم	مذكرة احتجاج	obj=إلى	obj=ل
light	وجه	يوجه	مذكرة احتجاج	obj=إلى	obj=ل
light	سلم	يسلم	مذكرة احتجاج	obj=إلى	obj=ل
light	أرسل	يرسل	مذكرة احتجاج	obj=إلى	obj=ل
light	بعث	يبعث	مذكرة احتجاج	prep=ب	obj=إلى
light	رفع	يرفع	مذكرة احتجاج	obj=إلى
light	قدم	يقدم	رسالة احتجاج	obj=إلى	obj=ل
light	وجه	يوجه	رسالة احتجاج	obj=إلى	obj=ل
light	بعث	يبعث	رسالة احتجاج	prep=ب	obj=إلى
frame	complains_about/14132	source=nsubj	target=obj
text	وقدمت كينيا مذكرة احتجاج إلى أوغندا.
is	KEN complains_about UGA

# What comes from somebody is his: "the words that came from X".
predicate	come_from
verb	صدر	يصدر
verb	انبثق	ينبثق
frame	none/24901	source=nsubj?	by=obl:عن
text	انتقدت كندا تصريحات صدرت عن مسؤولين كينيين.
is	CAN criticizes KEN
frame	none/24902	source=nsubj?	by=obl:من
text	استنكرت كندا التصريحات التي صدرت من الوزير الغاني.
is	CAN disapproves_of GHA
