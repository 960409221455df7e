# Arabic predicates of CAMEO root 20: massacre, ethnic cleansing, weapons of mass destruction.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	massacre
verb	أباد	يبيد
noun	مجزرة	plural=مجازر	obj=ضد	obj=بحق	obj=في_حق
noun	مذبحة	plural=مذابح	obj=ضد	obj=بحق	obj=في_حق
noun	إبادة	obj=ل	obj=ضد	obj=بحق
light	ارتكب	يرتكب	مجزرة	plural=مجازر	obj=ضد	obj=بحق	obj=في_حق	obj=في
light	نفذ	ينفذ	مجزرة	plural=مجازر	obj=ضد	obj=بحق	obj=في_حق	obj=في
light	اقترف	يقترف	مجزرة	plural=مجازر	obj=ضد	obj=بحق	obj=في_حق	obj=في
light	ارتكب	يرتكب	مذبحة	plural=مذابح	obj=ضد	obj=بحق	obj=في_حق	obj=في
light	نفذ	ينفذ	مذبحة	plural=مذابح	obj=ضد	obj=بحق	obj=في_حق	obj=في
light	اقترف	يقترف	مذبحة	plural=مذابح	obj=ضد	obj=بحق	obj=في_حق	obj=في
light	ارتكب	يرتكب	إبادة	obj=ضد	obj=بحق	obj=في_حق	obj=في
light	نفذ	ينفذ	إبادة	obj=ضد	obj=بحق	obj=في_حق	obj=في
light	اقترف	يقترف	إبادة	obj=ضد	obj=بحق	obj=في_حق	obj=في
light	قام	يقوم	مجزرة	plural=مجازر	prep=ب	obj=ضد	obj=بحق
light	ارتكب	يرتكب	محرقة	plural=محارق	obj=ضد	obj=بحق
light	نفذ	ينفذ	محرقة	plural=محارق	obj=ضد	obj=بحق
frame	none/2095	source=nsubj?	content=noun:حشرات
text	أبادت كينيا حشرات الحقول.
is	nothing
frame	none/2096	source=nsubj?	content=noun:جراد
text	أبادت غانا أسراب الجراد.
is	nothing
frame	massacres/1	source=nsubj	target=obj	block=noun:قتل	block=obj:استعداد	block=obj:رغبة	block=obj:قلق	block=obj:اهتمام	block=obj:تحفظ	block=obj:تحفظات	block=obj:رأي	block=obj:أسف	block=obj:موافقة	block=obj:ملاحظات	block=obj:تخوف	block=obj:ارتياح	block=obj:ترحيب	block=obj:تضامن	block=obj:دعم	block=obj:مرونة	block=obj:حرص	block=obj:تعاطف	block=obj:امتعاض	block=obj:استياء	block=obj:تأييد	block=obj:إعجاب	block=obj:اعتراض	block=obj:رفض	block=obj:شكوك	block=obj:مخاوف	block=obj:تفهم	block=obj:تفاؤل	block=obj:تعاون	block=obj:مقاومة
text	ارتكب الجيش الكندي مجزرة بحق القرويين النرويجيين.
is	CAN massacres NOR
text	ارتكبت القوات الكينية مذابح ضد الصوماليين.
is	KEN massacres SOM
text	أباد الجيش الهندي قبائل نيبالية.
is	IND massacres NPL
text	المجازر اليابانية ضد الفلبينيين لا تنسى.
is	JPN massacres PHL
text	ارتكبت كندا محرقة ضد النرويجيين.
is	CAN massacres NOR

predicate	crime_of_genocide
light	ارتكب	يرتكب	جريمة	plural=جرائم	obj=ضد	obj=بحق
frame	massacres/2	source=nsubj	target=obj	content=noun:إبادة
text	ارتكبت بيرو جريمة إبادة ضد البوليفيين.
is	PER massacres BOL

predicate	war_of_extermination
light	شن	يشن	حرب	plural=حروب	obj=ضد	obj=على
light	خاض	يخوض	حرب	plural=حروب	obj=ضد	obj=على
frame	massacres/3	source=nsubj	target=obj	content=noun:إبادة
text	شنت كندا حرب إبادة ضد النرويجيين.
is	CAN massacres NOR

predicate	ethnic_cleansing
noun	تطهير عرقي	obj=ضد	obj=ل	obj=بحق
light	مارس	يمارس	تطهير	obj=ضد	obj=ل	obj=بحق
light	ارتكب	يرتكب	تطهير	obj=ضد	obj=ل	obj=بحق
light	نفذ	ينفذ	تطهير	obj=ضد	obj=ل	obj=بحق
light	مارس	يمارس	تطهير عرقي	obj=ضد	obj=ل	obj=بحق
light	ارتكب	يرتكب	تطهير عرقي	obj=ضد	obj=ل	obj=بحق
light	نفذ	ينفذ	تطهير عرقي	obj=ضد	obj=ل	obj=بحق
light	قام	يقوم	تطهير عرقي	prep=ب	obj=ضد	obj=بحق
frame	ethnically_cleanses/1	source=nsubj	target=obj
text	مارست القوات الكندية تطهيرا عرقيا ضد النرويجيين.
is	CAN ethnically_cleanses NOR
text	التطهير العرقي الكيني ضد الصوماليين مدان.
is	KEN ethnically_cleanses SOM
text	قامت كندا بتطهير عرقي ضد النرويجيين.
is	CAN ethnically_cleanses NOR

predicate	use_mass_weapons
light	استخدم	يستخدم	سلاح	plural=أسلحة	obj=ضد	obj=على	obj=في
light	استعمل	يستعمل	سلاح	plural=أسلحة	obj=ضد	obj=على	obj=في
light	ألقى	يلقي	سلاح	plural=أسلحة	obj=ضد	obj=على	obj=في
light	أسقط	يسقط	سلاح	plural=أسلحة	obj=ضد	obj=على	obj=في
light	استخدم	يستخدم	غاز	plural=غازات	obj=ضد	obj=على	obj=في
light	استعمل	يستعمل	غاز	plural=غازات	obj=ضد	obj=على	obj=في
light	ألقى	يلقي	غاز	plural=غازات	obj=ضد	obj=على	obj=في
light	أسقط	يسقط	غاز	plural=غازات	obj=ضد	obj=على	obj=في
light	استخدم	يستخدم	مادة	obj=ضد	obj=على	obj=في
light	استعمل	يستعمل	مادة	obj=ضد	obj=على	obj=في
light	ألقى	يلقي	مادة	obj=ضد	obj=على	obj=في
light	أسقط	يسقط	مادة	obj=ضد	obj=على	obj=في
light	استخدم	يستخدم	قنبلة	plural=قنابل	obj=ضد	obj=على	obj=في
light	استعمل	يستعمل	قنبلة	plural=قنابل	obj=ضد	obj=على	obj=في
light	ألقى	يلقي	قنبلة	plural=قنابل	obj=ضد	obj=على	obj=في
light	أسقط	يسقط	قنبلة	plural=قنابل	obj=ضد	obj=على	obj=في
light	شن	يشن	هجوم	plural=هجمات	obj=ضد	obj=على
light	نفذ	ينفذ	هجوم	plural=هجمات	obj=ضد	obj=على
light	شن	يشن	حرب	plural=حروب	obj=ضد	obj=على
light	نفذ	ينفذ	حرب	plural=حروب	obj=ضد	obj=على
noun	هجوم كيميائي	obj=على	obj=ضد
noun	هجوم كيماوي	obj=على	obj=ضد
noun	قصف كيميائي	obj=على	obj=ل
frame	uses_mass_weapons_against/1	source=nsubj	target=obj	content=noun:كيميائية
text	استخدم الجيش الكندي أسلحة كيميائية ضد النرويج.
is	CAN uses_mass_weapons_against NOR
frame	uses_mass_weapons_against/2	source=nsubj	target=obj	content=noun:كيماوية
text	استخدمت كينيا أسلحة كيماوية ضد أوغندا.
is	KEN uses_mass_weapons_against UGA
frame	uses_mass_weapons_against/3	source=nsubj	target=obj	content=noun:بيولوجية
text	استعملت الهند أسلحة بيولوجية ضد نيبال.
is	IND uses_mass_weapons_against NPL
frame	uses_mass_weapons_against/4	source=nsubj	target=obj	content=noun:جرثومية
text	استخدمت بيرو أسلحة جرثومية ضد بوليفيا.
is	PER uses_mass_weapons_against BOL
frame	uses_mass_weapons_against/5	source=nsubj	target=obj	content=noun:نووية
text	ألقت كندا قنبلة نووية على النرويج.
is	CAN uses_mass_weapons_against NOR
frame	uses_mass_weapons_against/6	source=nsubj	target=obj	content=noun:ذرية
text	ألقت كينيا قنبلة ذرية على أوغندا.
is	KEN uses_mass_weapons_against UGA
frame	uses_mass_weapons_against/7	source=nsubj	target=obj	content=noun:سامة
text	استخدم الجيش الهندي غازات سامة ضد نيبال.
is	IND uses_mass_weapons_against NPL
frame	uses_mass_weapons_against/8	source=nsubj	target=obj	content=noun:سام
text	استخدم الجيش البيروفي الغاز السام ضد البوليفيين.
is	PER uses_mass_weapons_against BOL
frame	uses_mass_weapons_against/9	source=nsubj	target=obj	content=noun:أعصاب
text	استخدمت القوات اليابانية غاز الأعصاب ضد الفلبينيين.
is	JPN uses_mass_weapons_against PHL
frame	uses_mass_weapons_against/10	source=nsubj	target=obj	content=noun:كيميائيا
text	شن الجيش التشيلي هجوما كيميائيا على بيرو.
is	CHL uses_mass_weapons_against PER
frame	uses_mass_weapons_against/11	source=nsubj	target=obj	content=noun:شامل
text	استخدمت كندا أسلحة الدمار الشامل ضد النرويج.
is	CAN uses_mass_weapons_against NOR

predicate	wipe_out
verb	أفنى	يفني
frame	massacres/6000	source=nsubj	target=obj	content=nsubj:قوات
text	أفنت القوات البيروفية القبائل الفلبينية.
is	PER massacres PHL
frame	massacres/6001	source=nsubj	target=obj	content=nsubj:جيش
text	أفنى الجيش البوليفي القبائل الكينية.
is	BOL massacres KEN
frame	massacres/6002	source=nsubj	target=obj	content=nsubj:مسلحون
text	أفنى المسلحون اليابانيون القبائل البوليفية.
is	JPN massacres BOL

predicate	suffer_massacre
light	تعرض	يتعرض	مجزرة	plural=مجازر	prep=ل	obj=من
light	تعرض	يتعرض	مذبحة	plural=مذابح	prep=ل	obj=من
light	تعرض	يتعرض	إبادة	prep=ل	obj=من
frame	massacres/6003	target=nsubj	source=obj
text	تعرض القرويون الكينيون لمجزرة من الجيش الأوغندي.
is	UGA massacres KEN

predicate	strike_with_mass_weapons
verb	قصف	يقصف
verb	ضرب	يضرب
verb	هاجم	يهاجم
verb	استهدف	يستهدف
noun	قصف	obj=ل	obj=على
frame	uses_mass_weapons_against/6000	source=nsubj	target=obj	content=obl:ب:كيميائي
text	قصف الجيش الكندي القرى النرويجية بالكيميائي.
is	CAN uses_mass_weapons_against NOR
frame	uses_mass_weapons_against/6001	source=nsubj	target=obj	content=obl:ب:كيماوي
text	ضرب الجيش الكيني بلدات أوغندية بالسلاح الكيماوي.
is	KEN uses_mass_weapons_against UGA
frame	uses_mass_weapons_against/6002	source=nsubj	target=obj	content=obl:ب:غاز
text	قصفت الطائرات الهندية قرى نيبالية بغاز الأعصاب.
is	IND uses_mass_weapons_against NPL
frame	uses_mass_weapons_against/6003	source=nsubj	target=obj	content=obl:ب:كيميائية
text	هاجمت كينيا أوغندا بأسلحة كيميائية.
is	KEN uses_mass_weapons_against UGA
frame	uses_mass_weapons_against/6004	source=nsubj	target=obj	content=obl:ب:نووية
text	ضربت كندا النرويج بقنبلة نووية.
is	CAN uses_mass_weapons_against NOR
