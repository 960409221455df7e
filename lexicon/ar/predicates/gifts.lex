# Arabic predicates of giving with two objects, of arms handed over, of campaigns and of inspectors sent.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	give_money
verb	منح	يمنح
verb	أعطى	يعطي
verb	وهب	يهب
verb	أقرض	يقرض
frame	aids_economically/14200	source=nsubj	target=obj!	content=noun:دولار
text	منحت كندا غانا مليون دولار.
is	CAN aids_economically GHA
frame	aids_economically/14201	source=nsubj	target=obj!	content=noun:دولارات
text	وأعطت اليابان فيجي ملايين الدولارات.
is	JPN aids_economically FJI
frame	aids_economically/14202	source=nsubj	target=obj!	content=noun:يورو
text	وأقرضت ألمانيا مالي عشرة ملايين يورو.
is	DEU aids_economically MLI
frame	aids_economically/14203	source=nsubj	target=obj!	content=noun:مبلغ
text	وهبت النرويج كينيا مبلغا كبيرا.
is	NOR aids_economically KEN

predicate	give_refuge
verb	منح	يمنح
verb	أعطى	يعطي
frame	grants_asylum/14204	source=nsubj	target=obj!	content=noun:لجوء
text	ومنحت كندا الناشط البورمي حق اللجوء.
is	CAN grants_asylum MMR
frame	grants_asylum/14205	source=nsubj	target=obl:ل	content=noun:لجوء
text	أعطت السويد اللجوء للصحفي الكيني.
is	SWE grants_asylum KEN

predicate	give_citizenship
verb	منح	يمنح
frame	none/14206	source=nsubj?	content=noun:جائزة
text	منحت النرويج كندا جائزة الصداقة.
is	nothing
frame	none/14207	source=nsubj?	content=noun:لقب
text	منحت الجامعة الكندية الوزير الغاني لقبا علميا.
is	nothing

predicate	wire_money
verb	حول	يحول
noun	تحويل	obj=ل
frame	aids_economically/14208	source=nsubj	target=obl:إلى!	content=noun:دولار
text	وحولت اليابان إلى فيجي مليون دولار.
is	JPN aids_economically FJI
frame	aids_economically/14209	source=nsubj	target=obl:إلى!	content=noun:مبلغ
text	ويحول الاتحاد الأوروبي مبلغا إلى مالي.
is	EU aids_economically MLI

predicate	hand_over_arms
verb	سلم	يسلم
noun	تسليم	obj=ل
frame	aids_militarily/14210	source=nsubj	target=obl:ل!	content=noun:أسلحة
text	سلمت كندا أسلحة لغانا.
is	CAN aids_militarily GHA
frame	aids_militarily/14212	source=nsubj	target=obl:إلى!	content=noun:دبابات
text	سلمت بولندا دبابات إلى غانا.
is	POL aids_militarily GHA
frame	aids_militarily/14213	source=nsubj	target=obl:إلى!	content=noun:ذخيرة
text	سلمت بولندا ذخيرة إلى غانا.
is	POL aids_militarily GHA

predicate	campaign_against
light	شن	يشن	حملة	plural=حملات	obj=على	obj=ضد
light	أطلق	يطلق	حملة	plural=حملات	obj=على	obj=ضد
light	قاد	يقود	حملة	plural=حملات	obj=على	obj=ضد
frame	coerces/14214	source=nsubj	target=obj!	block=words	block=noun:تضامن
text	شنت الشرطة الكينية حملة على حركة الشباب.
is	KEN coerces SHABAAB
frame	criticizes/14215	source=nsubj	target=obj!	block=noun:تضامن
text	وشن الرئيس الكيني حملة على أوغندا.
is	KEN criticizes UGA

predicate	commit_violations
light	ارتكب	يرتكب	انتهاك	plural=انتهاكات	obj=ضد	obj=بحق	obj=في_حق	obj=تجاه
light	اقترف	يقترف	انتهاك	plural=انتهاكات	obj=ضد	obj=بحق	obj=في_حق	obj=تجاه
light	مارس	يمارس	انتهاك	plural=انتهاكات	obj=ضد	obj=بحق	obj=في_حق	obj=تجاه
noun	انتهاك	plural=انتهاكات	obj=ضد	obj=بحق	obj=في_حق	obj=تجاه
frame	represses/14216	source=nsubj	target=obj!
text	ارتكب الجيش البورمي انتهاكات ضد الهنود.
is	MMR represses IND
text	نددت كندا بالانتهاكات التي تقوم بها كينيا تجاه الصوماليين.
is	CAN condemns -
is	KEN represses SOM

predicate	send_inspectors
verb	أرسل	يرسل
verb	أوفد	يوفد
verb	بعث	يبعث
noun	إرسال	obj=ل
noun	إيفاد	obj=ل
frame	investigates/14217	source=nsubj	target=obl:إلى!	content=noun:محققين
text	وأرسلت الأمم المتحدة محققين إلى كينيا.
is	UN investigates KEN
frame	investigates/14218	source=nsubj	target=obl:إلى!	content=noun:مفتشين
text	وأوفدت الوكالة الدولية للطاقة الذرية مفتشين إلى النيجر.
is	IAEA investigates NER

predicate	give_away
verb	أهدى	يهدي
verb	تبرع	يتبرع
frame	aids/58000	source=nsubj	target=obl:إلى!	content=obj	block=obj:هدف	block=obj:فوز	block=obj:نصر
text	أهدت اليابان سيارتي إسعاف إلى نيبال.
is	JPN aids NPL
frame	aids/58001	source=nsubj	target=obl:ل!	content=obj	block=obj:هدف	block=obj:فوز	block=obj:نصر
text	أهدت اليابان مكتبة لكينيا.
is	JPN aids KEN
frame	aids/58002	source=nsubj	content=obj:سيارات
text	أهدت اليابان سيارات إلى المدرسة.
is	JPN aids -
frame	aids/58003	source=nsubj	content=obj:سيارة
text	أهدت اليابان سيارة إسعاف إلى المدرسة.
is	JPN aids -
frame	aids/58004	source=nsubj	content=obj:أجهزة
text	أهدت السويد أجهزة طبية إلى المستشفى.
is	SWE aids -
frame	aids/58005	source=nsubj	content=obj:معدات
text	أهدت السويد معدات طبية إلى المستشفى.
is	SWE aids -
