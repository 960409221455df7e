# Arabic predicates of stand-offs: loans stopped, exercises called off, warning shots, warships off a coast.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	suspend_loans
light	علق	يعلق	قرض	plural=قروض	obj=ل	obj=إلى	obj=عن
light	علق	يعلق	منحة	plural=منح	obj=ل	obj=إلى	obj=عن
light	جمد	يجمد	قرض	plural=قروض	obj=ل	obj=إلى	obj=عن
light	جمد	يجمد	منحة	plural=منح	obj=ل	obj=إلى	obj=عن
light	أوقف	يوقف	قرض	plural=قروض	obj=ل	obj=إلى	obj=عن
light	أوقف	يوقف	منحة	plural=منح	obj=ل	obj=إلى	obj=عن
light	ألغى	يلغي	قرض	plural=قروض	obj=ل	obj=إلى	obj=عن
light	ألغى	يلغي	منحة	plural=منح	obj=ل	obj=إلى	obj=عن
light	قطع	يقطع	قرض	plural=قروض	obj=ل	obj=إلى	obj=عن
light	قطع	يقطع	منحة	plural=منح	obj=ل	obj=إلى	obj=عن
light	حجب	يحجب	قرض	plural=قروض	obj=ل	obj=إلى	obj=عن
light	حجب	يحجب	منحة	plural=منح	obj=ل	obj=إلى	obj=عن
frame	halts_aid_to/24500	source=nsubj	target=obj
text	علق بنك التنمية الأفريقي قروضه لكينيا.
is	AFDB halts_aid_to KEN
text	جمدت كندا قروضا لغانا.
is	CAN halts_aid_to GHA

predicate	call_off_exercises
light	ألغى	يلغي	مناورة	plural=مناورات	obj=مع
light	ألغى	يلغي	تدريب	plural=تدريبات	obj=مع
light	علق	يعلق	مناورة	plural=مناورات	obj=مع
light	علق	يعلق	تدريب	plural=تدريبات	obj=مع
light	أوقف	يوقف	مناورة	plural=مناورات	obj=مع
light	أوقف	يوقف	تدريب	plural=تدريبات	obj=مع
light	أرجأ	يرجئ	مناورة	plural=مناورات	obj=مع
light	أرجأ	يرجئ	تدريب	plural=تدريبات	obj=مع
frame	reduces_relations_with/24501	source=nsubj	target=obj	block=noun:لاعب	block=noun:فريق
text	ألغت كندا المناورات المشتركة مع النرويج.
is	CAN reduces_relations_with NOR
text	علقت الهند تدريبات عسكرية مع نيبال.
is	IND reduces_relations_with NPL

predicate	stop_shipments
light	أوقف	يوقف	شحنة	plural=شحنات	obj=إلى	obj=ل
light	أوقف	يوقف	شحن	obj=إلى	obj=ل
light	أوقف	يوقف	توريد	plural=توريدات	obj=إلى	obj=ل
light	علق	يعلق	شحنة	plural=شحنات	obj=إلى	obj=ل
light	علق	يعلق	شحن	obj=إلى	obj=ل
light	علق	يعلق	توريد	plural=توريدات	obj=إلى	obj=ل
light	قطع	يقطع	شحنة	plural=شحنات	obj=إلى	obj=ل
light	قطع	يقطع	شحن	obj=إلى	obj=ل
light	قطع	يقطع	توريد	plural=توريدات	obj=إلى	obj=ل
light	جمد	يجمد	شحنة	plural=شحنات	obj=إلى	obj=ل
light	جمد	يجمد	شحن	obj=إلى	obj=ل
light	جمد	يجمد	توريد	plural=توريدات	obj=إلى	obj=ل
frame	reduces_relations_with/24502	source=nsubj	target=obj
text	أوقفت كندا شحنات القمح إلى كينيا.
is	CAN reduces_relations_with KEN

predicate	revoke_accreditation
light	سحب	يسحب	اعتماد	plural=اعتمادات
light	ألغى	يلغي	اعتماد	plural=اعتمادات
light	علق	يعلق	اعتماد	plural=اعتمادات
frame	restricts/24503	source=nsubj	target=obj	block=noun:سفير
text	سحبت كينيا اعتماد الصحافي الكندي.
is	KEN restricts CAN

predicate	fire_warning_shots
light	أطلق	يطلق	طلقة تحذيرية	plural=طلقات تحذيرية	obj=على	obj=إلى	obj=نحو
light	أطلق	يطلق	رصاصة تحذيرية	plural=رصاصات تحذيرية	obj=على	obj=إلى	obj=نحو
light	أطلق	يطلق	قذيفة تحذيرية	plural=قذائف تحذيرية	obj=على	obj=إلى	obj=نحو
light	أطلق	يطلق	نيران تحذيرية	obj=على	obj=إلى	obj=نحو
light	أطلق	يطلق	عيارات تحذيرية	obj=على	obj=إلى	obj=نحو
light	وجه	يوجه	طلقة تحذيرية	plural=طلقات تحذيرية	obj=على	obj=إلى	obj=نحو
light	وجه	يوجه	رصاصة تحذيرية	plural=رصاصات تحذيرية	obj=على	obj=إلى	obj=نحو
light	وجه	يوجه	قذيفة تحذيرية	plural=قذائف تحذيرية	obj=على	obj=إلى	obj=نحو
light	وجه	يوجه	نيران تحذيرية	obj=على	obj=إلى	obj=نحو
light	وجه	يوجه	عيارات تحذيرية	obj=على	obj=إلى	obj=نحو
frame	threatens_force/24504	source=nsubj	target=obj
text	أطلقت سفينة حربية كندية طلقات تحذيرية على زورق كيني.
is	CAN threatens_force KEN

predicate	send_ammunition
light	أرسل	يرسل	ذخيرة	plural=ذخائر	obj=إلى	obj=ل
light	أرسل	يرسل	عتاد	obj=إلى	obj=ل
light	أرسل	يرسل	صاروخ	plural=صواريخ	obj=إلى	obj=ل
light	أرسل	يرسل	مدفع	plural=مدافع	obj=إلى	obj=ل
light	قدم	يقدم	ذخيرة	plural=ذخائر	obj=إلى	obj=ل
light	قدم	يقدم	عتاد	obj=إلى	obj=ل
light	قدم	يقدم	صاروخ	plural=صواريخ	obj=إلى	obj=ل
light	قدم	يقدم	مدفع	plural=مدافع	obj=إلى	obj=ل
light	سلم	يسلم	ذخيرة	plural=ذخائر	obj=إلى	obj=ل
light	سلم	يسلم	عتاد	obj=إلى	obj=ل
light	سلم	يسلم	صاروخ	plural=صواريخ	obj=إلى	obj=ل
light	سلم	يسلم	مدفع	plural=مدافع	obj=إلى	obj=ل
light	نقل	ينقل	ذخيرة	plural=ذخائر	obj=إلى	obj=ل
light	نقل	ينقل	عتاد	obj=إلى	obj=ل
light	نقل	ينقل	صاروخ	plural=صواريخ	obj=إلى	obj=ل
light	نقل	ينقل	مدفع	plural=مدافع	obj=إلى	obj=ل
light	شحن	يشحن	ذخيرة	plural=ذخائر	obj=إلى	obj=ل
light	شحن	يشحن	عتاد	obj=إلى	obj=ل
light	شحن	يشحن	صاروخ	plural=صواريخ	obj=إلى	obj=ل
light	شحن	يشحن	مدفع	plural=مدافع	obj=إلى	obj=ل
light	صدر	يصدر	ذخيرة	plural=ذخائر	obj=إلى	obj=ل
light	صدر	يصدر	عتاد	obj=إلى	obj=ل
light	صدر	يصدر	صاروخ	plural=صواريخ	obj=إلى	obj=ل
light	صدر	يصدر	مدفع	plural=مدافع	obj=إلى	obj=ل
light	منح	يمنح	ذخيرة	plural=ذخائر	obj=إلى	obj=ل
light	منح	يمنح	عتاد	obj=إلى	obj=ل
light	منح	يمنح	صاروخ	plural=صواريخ	obj=إلى	obj=ل
light	منح	يمنح	مدفع	plural=مدافع	obj=إلى	obj=ل
frame	aids_militarily/24505	source=nsubj	target=obj!
text	أرسلت كندا ذخائر إلى الجيش الكيني.
is	CAN aids_militarily KEN
text	سلمت بولندا صواريخ إلى غانا.
is	POL aids_militarily GHA

predicate	carry_provisions
light	نقل	ينقل	مؤونة	plural=مؤن	obj=إلى	obj=ل	obj=على
light	نقل	ينقل	غذاء	plural=أغذية	obj=إلى	obj=ل	obj=على
light	أرسل	يرسل	مؤونة	plural=مؤن	obj=إلى	obj=ل	obj=على
light	أرسل	يرسل	غذاء	plural=أغذية	obj=إلى	obj=ل	obj=على
light	قدم	يقدم	مؤونة	plural=مؤن	obj=إلى	obj=ل	obj=على
light	قدم	يقدم	غذاء	plural=أغذية	obj=إلى	obj=ل	obj=على
light	سلم	يسلم	مؤونة	plural=مؤن	obj=إلى	obj=ل	obj=على
light	سلم	يسلم	غذاء	plural=أغذية	obj=إلى	obj=ل	obj=على
light	شحن	يشحن	مؤونة	plural=مؤن	obj=إلى	obj=ل	obj=على
light	شحن	يشحن	غذاء	plural=أغذية	obj=إلى	obj=ل	obj=على
light	أسقط	يسقط	مؤونة	plural=مؤن	obj=إلى	obj=ل	obj=على
light	أسقط	يسقط	غذاء	plural=أغذية	obj=إلى	obj=ل	obj=على
light	وزع	يوزع	مؤونة	plural=مؤن	obj=إلى	obj=ل	obj=على
light	وزع	يوزع	غذاء	plural=أغذية	obj=إلى	obj=ل	obj=على
frame	aids_humanitarily/24506	source=nsubj	target=obj!
text	نقلت طائرات كندية مؤنا إلى اللاجئين الكينيين.
is	CAN aids_humanitarily KEN

predicate	anchor_warships
verb	رسا	يرسو
verb	رابط	يرابط
verb	تمركز	يتمركز
frame	deploys_forces/24510	source=nsubj	target=obl:قبالة!	content=nsubj:سفن
text	رست ثلاث سفن حربية كندية قبالة غانا.
is	CAN deploys_forces GHA
frame	deploys_forces/24511	source=nsubj	target=obl:قبالة!	content=nsubj:سفينة
text	رست سفينة حربية هندية قبالة كينيا.
is	IND deploys_forces KEN
frame	deploys_forces/24513	source=nsubj	target=obl:قبالة!	content=nsubj:بارجة
text	رست بارجة يابانية قبالة نيبال.
is	JPN deploys_forces NPL
frame	deploys_forces/24514	source=nsubj	target=obl:قبالة!	content=nsubj:فرقاطة
text	تمركزت فرقاطة نرويجية قبالة غانا.
is	NOR deploys_forces GHA
frame	deploys_forces/24515	source=nsubj	target=obl:قبالة!	content=nsubj:حاملة
text	رست حاملة طائرات هندية قبالة كينيا.
is	IND deploys_forces KEN

predicate	land_troops
verb	نزل	ينزل
verb	هبط	يهبط
frame	deploys_forces/24516	source=nsubj	target=obl:في?	content=nsubj:مظليين
text	نزل مئات من المظليين الكنديين في غانا.
is	CAN deploys_forces GHA
frame	deploys_forces/24517	source=nsubj	target=obl:في?	content=nsubj:مظليون
text	نزل مظليون كنديون في غانا.
is	CAN deploys_forces GHA
frame	deploys_forces/24518	source=nsubj	target=obl:في?	content=nsubj:قوات
text	نزلت قوات كندية في كينيا.
is	CAN deploys_forces KEN
frame	deploys_forces/24519	source=nsubj	target=obl:في?	content=nsubj:جنود
text	نزل جنود هنود في نيبال.
is	IND deploys_forces NPL
frame	deploys_forces/24520	source=nsubj	target=obl:في?	content=nsubj:مشاة
text	نزلت مشاة البحرية الكندية في غانا.
is	CAN deploys_forces GHA

predicate	place_on_alert
verb	وضع	يضع
verb	أبقى	يبقي
frame	raises_alert/24521	source=nsubj	content=obl:في:درجات
text	وضعت كندا قواتها في أعلى درجات التأهب.
is	CAN raises_alert -
frame	raises_alert/24522	source=nsubj	content=obl:في:استنفار
text	وضعت غانا جيشها في حال استنفار.
is	GHA raises_alert -

predicate	refer_to_council
verb	أحال	يحيل
verb	رفع	يرفع
frame	asks/24523	source=nsubj	target=obl:إلى!	content=obj:قضية	content=obl:إلى:مجلس
text	أحالت كندا القضية إلى مجلس الأمن.
is	CAN asks UN
frame	asks/24524	source=nsubj	target=obl:إلى!	content=obj:ملف	content=obl:إلى:مجلس
text	أحالت النرويج ملف بورما إلى مجلس الأمن.
is	NOR asks UN
frame	asks/24525	source=nsubj	target=obl:إلى!	content=obj:مسألة	content=obl:إلى:مجلس
text	رفعت غانا المسألة إلى مجلس الأمن.
is	GHA asks UN

predicate	surrender
verb	استسلم	يستسلم
frame	yields/24526	source=nsubj	block=obl:ل	block=words
text	استسلم نحو مئتي جندي كيني.
is	KEN yields -

predicate	free_people
verb	حرر	يحرر
noun	تحرير	obj=ل
frame	releases/24527	source=nsubj	target=obj	content=noun:قبطان
text	حررت البحرية الكندية قبطانا نرويجيا.
is	CAN releases NOR
frame	releases/24528	source=nsubj	target=obj	content=noun:طاقم
text	حررت البحرية الهندية طاقم السفينة الكينية.
is	IND releases KEN
frame	releases/24529	source=nsubj	target=obj	content=noun:صحافيين
text	حررت الشرطة الغانية صحافيين كنديين.
is	GHA releases CAN
frame	releases/24530	source=nsubj	target=obj	content=noun:سياح
text	حرر الجيش الكيني السياح النمساويين.
is	KEN releases AUT
frame	releases/24531	source=nsubj	target=obj	content=noun:عمال
text	حررت الشرطة النيجيرية عمالا يابانيين.
is	NGA releases JPN
frame	releases/24532	source=nsubj	target=obj	content=noun:جنود
text	حررت القوات الكينية جنودا أوغنديين.
is	KEN releases UGA

predicate	dispatch_troops
verb	أرسل	يرسل
verb	أوفد	يوفد
noun	إرسال
noun	إيفاد
frame	deploys_forces/24700	source=nsubj	target=obl:مع!	content=noun:كتائب	content=obl:إلى:حدود	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ	block=noun:إغاثة
text	أرسلت كندا خمس كتائب مدرعة إلى الحدود مع كينيا.
is	CAN deploys_forces KEN
frame	deploys_forces/24701	source=nsubj	target=obl:مع!	content=noun:كتيبة	content=obl:إلى:حدود	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ	block=noun:إغاثة
text	أرسلت النرويج كتيبة مشاة إلى الحدود مع كينيا.
is	NOR deploys_forces KEN
frame	deploys_forces/24702	source=nsubj	target=obl:مع!	content=noun:جندي	content=obl:إلى:حدود	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ	block=noun:إغاثة
text	أرسلت الهند ألف جندي إضافي إلى الحدود مع كينيا.
is	IND deploys_forces KEN
frame	deploys_forces/24703	source=nsubj	target=obl:مع!	content=noun:لواء	content=obl:إلى:حدود	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ	block=noun:إغاثة
text	أرسلت غانا لواء مدرعا إلى الحدود مع كينيا.
is	GHA deploys_forces KEN
frame	deploys_forces/24704	source=nsubj	target=obl:مع!	content=noun:قوات	content=obl:إلى:حدود	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ	block=noun:إغاثة
text	أرسلت بيرو قوات خاصة إلى الحدود مع كينيا.
is	PER deploys_forces KEN
frame	deploys_forces/24705	source=nsubj	target=obl:مع!	content=noun:جنود	content=obl:إلى:حدود	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ	block=noun:إغاثة
text	أرسلت اليابان آلاف الجنود إلى الحدود مع كينيا.
is	JPN deploys_forces KEN
frame	deploys_forces/24706	source=nsubj	target=obl:إلى!	content=noun:كتائب	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ	block=noun:إغاثة
text	أرسلت كندا خمس كتائب مدرعة إلى كينيا.
is	CAN deploys_forces KEN
frame	deploys_forces/24707	source=nsubj	target=obl:إلى!	content=noun:كتيبة	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ	block=noun:إغاثة
text	أرسلت النرويج كتيبة مشاة إلى كينيا.
is	NOR deploys_forces KEN
frame	deploys_forces/24708	source=nsubj	target=obl:إلى!	content=noun:جندي	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ	block=noun:إغاثة
text	أرسلت الهند ألف جندي إضافي إلى كينيا.
is	IND deploys_forces KEN
frame	deploys_forces/24709	source=nsubj	target=obl:إلى!	content=noun:لواء	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ	block=noun:إغاثة
text	أرسلت غانا لواء مدرعا إلى كينيا.
is	GHA deploys_forces KEN
text	أمر الرئيس الكندي بإرسال عشر كتائب إلى كينيا.
is	CAN deploys_forces KEN

predicate	land_troops_somewhere
light	نفذ	ينفذ	إنزال	plural=إنزالات
light	أجرى	يجري	إنزال	plural=إنزالات
frame	attacks/58018	source=nsubj
text	نفذت القوات الكندية إنزالا جويا في الجزيرة.
is	CAN attacks -
