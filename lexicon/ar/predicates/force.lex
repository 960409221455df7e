# Arabic predicates of CAMEO root 15: mobilise, deploy, raise alert, exercise, test missiles, show force.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	mobilize
verb	حشد	يحشد
verb	استنفر	يستنفر
verb	عبأ	يعبئ
noun	حشد	plural=حشود	obj=على	obj=ضد
noun	تعبئة	obj=ضد
noun	استنفار	obj=على	obj=ضد
frame	none/203	source=nsubj?	content=noun:تأييد
text	تحشد كندا التأييد لترشيحها.
is	nothing
frame	none/204	source=nsubj?	content=noun:دعم
text	تحشد كينيا الدعم الدولي لمبادرتها.
is	nothing
frame	none/205	source=nsubj?	content=noun:جهود
text	تحشد غانا جهودها لمكافحة الجفاف.
is	nothing
frame	none/206	source=nsubj?	content=noun:طاقات
text	تحشد الهند طاقاتها العلمية.
is	nothing
frame	none/207	source=nsubj?	content=noun:موارد
text	تعبئ بيرو مواردها المالية.
is	nothing
frame	none/208	source=nsubj?	content=noun:أصوات
text	تحشد المكسيك الأصوات في الجمعية العامة.
is	nothing
frame	none/209	source=nsubj?	content=noun:أنصار
text	حشد الحزب النيبالي أنصاره.
is	nothing
frame	none/210	source=nsubj?	content=noun:استثمارات
text	تحشد تشيلي الاستثمارات الأجنبية.
is	nothing
frame	mobilizes/1	source=nsubj	content=obj	target=obl:ضد
text	حشدت كندا جنودها ضد النرويج.
is	CAN mobilizes NOR
frame	mobilizes/2	source=nsubj	content=obj	target=obl:مع
text	تحشد الهند قواتها على الحدود مع نيبال.
is	IND mobilizes NPL
frame	mobilizes/3	source=nsubj	content=obj	target=obl:على
text	حشد الجيش الكيني آلاف الجنود على الحدود الأوغندية.
is	KEN mobilizes UGA
frame	mobilizes/4	source=nsubj	content=obj
text	استنفرت بيرو قواتها في الشمال.
is	PER mobilizes -

predicate	declare_mobilization
light	أعلن	يعلن	تعبئة	obj=ضد
light	أعلن	يعلن	نفير	obj=ضد
frame	mobilizes/5	source=nsubj	target=obj
text	أعلنت كينيا التعبئة العامة.
is	KEN mobilizes -
is	KEN announces -

predicate	raise_alert
noun	تأهب
verb	رفع	يرفع
verb	وضع	يضع
verb	أعلن	يعلن
verb	أبقى	يبقي
verb	عزز	يعزز
frame	raises_alert/71000	source=nsubj	target=obl:تجاه!	content=noun:تأهب
text	رفعت بولندا حالة التأهب تجاه غانا.
is	POL raises_alert GHA
frame	raises_alert/71001	source=nsubj	target=obl:ضد!	content=noun:تأهب
text	رفعت النرويج حالة التأهب ضد روسيا.
is	NOR raises_alert RUS
frame	raises_alert/71002	source=nsubj	target=obl:إزاء!	content=noun:تأهب
text	رفعت تشيلي حالة التأهب إزاء بلجيكا.
is	CHL raises_alert BEL
frame	raises_alert/71003	source=nsubj	target=obl:حيال!	content=noun:تأهب
text	رفعت اليابان حالة التأهب حيال تركيا.
is	JPN raises_alert TUR
frame	raises_alert/71004	source=nsubj	target=obl:تجاه!	content=noun:استنفار
text	رفعت أوغندا حالة الاستنفار تجاه كوبا.
is	UGA raises_alert CUB
frame	raises_alert/71005	source=nsubj	target=obl:ضد!	content=noun:استنفار
text	رفعت البرازيل حالة الاستنفار ضد الهند.
is	BRA raises_alert IND
frame	raises_alert/71006	source=nsubj	target=obl:إزاء!	content=noun:استنفار
text	رفعت كندا حالة الاستنفار إزاء غانا.
is	CAN raises_alert GHA
frame	raises_alert/71007	source=nsubj	target=obl:حيال!	content=noun:استنفار
text	رفعت كينيا حالة الاستنفار حيال روسيا.
is	KEN raises_alert RUS
frame	raises_alert/71008	source=nsubj	target=obl:تجاه!	content=noun:جاهزية
text	رفعت بولندا حالة الجاهزية تجاه بلجيكا.
is	POL raises_alert BEL
frame	raises_alert/71009	source=nsubj	target=obl:ضد!	content=noun:جاهزية
text	رفعت النرويج حالة الجاهزية ضد تركيا.
is	NOR raises_alert TUR
frame	raises_alert/71010	source=nsubj	target=obl:إزاء!	content=noun:جاهزية
text	رفعت تشيلي حالة الجاهزية إزاء كوبا.
is	CHL raises_alert CUB
frame	raises_alert/71011	source=nsubj	target=obl:حيال!	content=noun:جاهزية
text	رفعت اليابان حالة الجاهزية حيال الهند.
is	JPN raises_alert IND
frame	raises_alert/1	source=nsubj	content=noun:تأهب
text	رفعت كندا حالة التأهب إلى أعلى مستوى.
is	CAN raises_alert -
text	وضعت الهند قواتها في حالة تأهب.
is	IND raises_alert -
frame	raises_alert/2	source=nsubj	content=noun:استنفار
text	أعلن الجيش الكيني حالة الاستنفار.
is	KEN raises_alert -
frame	raises_alert/3	source=nsubj	content=noun:استعداد	block=noun:حوار	block=obl:ل	block=obl:عن	block=obl:في	block=obl:إلى
text	رفع الجيش البيروفي درجة استعداد وحداته.
is	PER raises_alert -
frame	raises_alert/6000	source=nsubj	content=noun:جاهزية
text	رفعت كندا جاهزية قواتها.
is	CAN raises_alert -
frame	raises_alert/9701	source=nsubj	content=noun:جهوزية
text	رفعت الهند جهوزية قواتها.
is	IND raises_alert -
text	رفع الجيش الكيني مستوى جهوزيته.
is	KEN raises_alert -
frame	raises_alert/9702	source=nsubj	content=obl:من:جهوزية
text	رفعت بيرو من جهوزية قواتها.
is	PER raises_alert -
frame	raises_alert/9703	source=nsubj	content=obl:من:جاهزية
text	رفعت كندا من جاهزية أجهزتها الأمنية.
is	CAN raises_alert -
frame	raises_alert/9704	source=nsubj	content=obl:من:تأهب
text	عزز الجيش الهندي من درجة تأهب قواته.
is	IND raises_alert -
frame	raises_alert/9705	source=nsubj	content=obl:من:استعداد	block=noun:حوار
text	رفع الجيش الكندي من استعداد وحداته.
is	CAN raises_alert -

predicate	deploy
verb	نشر	ينشر
verb	أنزل	ينزل
verb	حرك	يحرك
noun	نشر
frame	deploys_forces/63	source=nsubj	target=obl:في?	content=noun:كتيبة	block=noun:سلام	block=noun:إنقاذ
text	نشر الجيش الكيني كتيبة مدرعة على الحدود.
is	KEN deploys_forces -
frame	deploys_forces/64	source=nsubj	target=obl:في?	content=noun:كتائب	block=noun:سلام	block=noun:إنقاذ
text	نشرت الهند كتائب إضافية على الحدود.
is	IND deploys_forces -
frame	deploys_forces/65	source=nsubj	target=obl:في?	content=noun:لواء	block=noun:سلام	block=noun:إنقاذ
text	نشر الجيش الكندي لواء مشاة قرب النهر.
is	CAN deploys_forces -
frame	deploys_forces/66	source=nsubj	target=obl:في?	content=noun:فرقة	block=noun:سلام	block=noun:إنقاذ
text	نشرت بيرو فرقة مدرعة في الجنوب.
is	PER deploys_forces -
frame	deploys_forces/68	source=nsubj	target=obl:في?	content=noun:مدرعات	block=noun:سلام	block=noun:إنقاذ
text	نشر الجيش البيروفي مدرعات في العاصمة.
is	PER deploys_forces -
frame	deploys_forces/69	source=nsubj	target=obl:في?	content=noun:مدفعية	block=noun:سلام	block=noun:إنقاذ
text	نشرت الهند مدفعية ثقيلة على الحدود.
is	IND deploys_forces -
frame	deploys_forces/70	source=nsubj	target=obl:في?	content=noun:زوارق	block=noun:سلام	block=noun:إنقاذ
text	نشرت البحرية اليابانية زوارق إضافية.
is	JPN deploys_forces -
frame	deploys_forces/71	source=nsubj	target=obl:في?	content=noun:بوارج	block=noun:سلام	block=noun:إنقاذ
text	نشرت كندا بوارج قرب الجزيرة.
is	CAN deploys_forces -
frame	deploys_forces/60	source=nsubj	target=obl:في	content=noun:جندي
text	تعتزم كينيا نشر مئتي جندي في أوغندا.
is	KEN deploys_forces UGA
frame	deploys_forces/61	source=nsubj	content=noun:جندي
text	نشرت الهند ألف جندي قرب الحدود.
is	IND deploys_forces -
frame	deploys_forces/62	source=nsubj	target=obl:في	content=noun:عسكري
text	تستعد بيرو لنشر مئتي عسكري في توغو.
is	PER deploys_forces TGO
frame	deploys_forces/1	source=nsubj	target=obl:في	content=noun:قوات	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ
text	نشرت كندا قوات في النرويج.
is	CAN deploys_forces NOR
frame	deploys_forces/2	source=nsubj	target=obl:في	content=noun:جنود	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ
text	نشرت الهند جنود في نيبال.
is	IND deploys_forces NPL
frame	deploys_forces/3	source=nsubj	target=obl:في	content=noun:جنودا	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ
text	نشرت كينيا جنودا في الصومال.
is	KEN deploys_forces SOM
frame	deploys_forces/4	source=nsubj	target=obl:في	content=noun:صواريخ	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ
text	نشرت البرازيل صواريخ في بوليفيا.
is	BRA deploys_forces BOL
frame	deploys_forces/5	source=nsubj	target=obl:في	content=noun:دبابات	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ
text	نشرت بيرو دبابات في الإكوادور.
is	PER deploys_forces ECU
frame	deploys_forces/6	source=nsubj	target=obl:في	content=noun:وحدات	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ
text	نشرت اليابان وحدات في الفلبين.
is	JPN deploys_forces PHL
frame	deploys_forces/7	source=nsubj	target=obl:في	content=noun:مقاتلات	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ
text	نشرت غانا مقاتلات في توغو.
is	GHA deploys_forces TGO
frame	deploys_forces/8	source=nsubj	target=obl:في	content=noun:طائرات	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ
text	نشرت تشيلي طائرات في الأرجنتين.
is	CHL deploys_forces ARG
frame	deploys_forces/9	source=nsubj	target=obl:في	content=noun:سفنا	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ
text	نشرت إثيوبيا سفنا في إريتريا.
is	ETH deploys_forces ERI
frame	deploys_forces/10	source=nsubj	target=obl:على	content=noun:قوات	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ
text	البرازيل تنشر قوات على الحدود الفلبينية.
is	BRA deploys_forces PHL
frame	deploys_forces/11	source=nsubj	target=obl:على	content=noun:جنود	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ
text	بيرو تنشر جنود على الحدود التوغولية.
is	PER deploys_forces TGO
frame	deploys_forces/12	source=nsubj	target=obl:على	content=noun:جنودا	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ
text	اليابان تنشر جنودا على الحدود الأرجنتينية.
is	JPN deploys_forces ARG
frame	deploys_forces/13	source=nsubj	target=obl:على	content=noun:صواريخ	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ
text	غانا تنشر صواريخ على الحدود الإريترية.
is	GHA deploys_forces ERI
frame	deploys_forces/14	source=nsubj	target=obl:على	content=noun:دبابات	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ
text	تشيلي تنشر دبابات على الحدود النرويجية.
is	CHL deploys_forces NOR
frame	deploys_forces/15	source=nsubj	content=noun:قوات	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ
text	ونشرت بيرو قوات قبل الفجر.
is	PER deploys_forces -
frame	deploys_forces/16	source=nsubj	content=noun:جنود	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ
text	ونشرت اليابان جنود قبل الفجر.
is	JPN deploys_forces -
frame	deploys_forces/17	source=nsubj	content=noun:جنودا	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ
text	ونشرت غانا جنودا قبل الفجر.
is	GHA deploys_forces -
frame	deploys_forces/18	source=nsubj	content=noun:صواريخ	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ
text	ونشرت تشيلي صواريخ قبل الفجر.
is	CHL deploys_forces -
frame	deploys_forces/19	source=nsubj	content=noun:دبابات	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ
text	ونشرت إثيوبيا دبابات قبل الفجر.
is	ETH deploys_forces -
frame	deploys_forces/20	source=nsubj	content=noun:وحدات	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ
text	ونشرت كندا وحدات قبل الفجر.
is	CAN deploys_forces -
frame	deploys_forces/21	source=nsubj	content=noun:مقاتلات	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ
text	ونشرت الهند مقاتلات قبل الفجر.
is	IND deploys_forces -
frame	deploys_forces/22	source=nsubj	content=noun:طائرات	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ
text	ونشرت كينيا طائرات قبل الفجر.
is	KEN deploys_forces -
frame	deploys_forces/23	source=nsubj	content=noun:سفنا	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ
text	ونشرت البرازيل سفنا قبل الفجر.
is	BRA deploys_forces -
frame	deploys_forces/75000	source=nsubj	target=obl:في?	content=noun:ألوية	block=noun:سلام	block=noun:إنقاذ	block=noun:مراقبة
text	نشرت الهند ألوية إضافية قرب الحدود.
is	IND deploys_forces -
frame	deploys_forces/75001	source=nsubj	target=obl:في?	content=noun:لواء	block=noun:سلام	block=noun:إنقاذ	block=noun:مراقبة
text	نشرت الهند لواء مدرعا قرب الحدود.
is	IND deploys_forces -
frame	deploys_forces/75002	source=nsubj	target=obl:في?	content=noun:كتيبة	block=noun:سلام	block=noun:إنقاذ	block=noun:مراقبة
text	نشرت كينيا كتيبة مشاة قرب الحدود.
is	KEN deploys_forces -
frame	deploys_forces/75003	source=nsubj	target=obl:في?	content=noun:كتائب	block=noun:سلام	block=noun:إنقاذ	block=noun:مراقبة
text	نشرت كينيا كتائب مشاة قرب الحدود.
is	KEN deploys_forces -
frame	deploys_forces/75004	source=nsubj	target=obl:في?	content=noun:فرقة	block=noun:سلام	block=noun:إنقاذ	block=noun:مراقبة
text	نشرت الهند فرقة مدرعة قرب الحدود.
is	IND deploys_forces -
frame	deploys_forces/75005	source=nsubj	target=obl:في?	content=noun:مدرعات	block=noun:سلام	block=noun:إنقاذ	block=noun:مراقبة
text	نشرت كينيا مدرعات قرب الحدود.
is	KEN deploys_forces -
frame	deploys_forces/75006	source=nsubj	target=obl:في?	content=noun:آليات	block=noun:سلام	block=noun:إنقاذ	block=noun:مراقبة
text	نشرت كينيا آليات عسكرية قرب الحدود.
is	KEN deploys_forces -
frame	deploys_forces/75007	source=nsubj	target=obl:في?	content=noun:منظومة	block=noun:سلام	block=noun:إنقاذ	block=noun:مراقبة
text	نشرت النرويج منظومة دفاع جوي في بولندا.
is	NOR deploys_forces POL
frame	deploys_forces/75008	source=nsubj	target=obl:في?	content=noun:منظومات	block=noun:سلام	block=noun:إنقاذ	block=noun:مراقبة
text	نشرت النرويج منظومات دفاع جوي في بولندا.
is	NOR deploys_forces POL
frame	deploys_forces/75009	source=nsubj	target=obl:في?	content=noun:بطارية	block=noun:سلام	block=noun:إنقاذ	block=noun:مراقبة
text	نشرت النرويج بطارية صواريخ في بولندا.
is	NOR deploys_forces POL
frame	deploys_forces/75010	source=nsubj	target=obl:في?	content=noun:بطاريات	block=noun:سلام	block=noun:إنقاذ	block=noun:مراقبة
text	نشرت النرويج بطاريات صواريخ في بولندا.
is	NOR deploys_forces POL
frame	deploys_forces/75011	source=nsubj	target=obl:في?	content=noun:مدمرة	block=noun:سلام	block=noun:إنقاذ	block=noun:مراقبة
text	نشرت كندا مدمرة قرب الجزيرة.
is	CAN deploys_forces -
frame	deploys_forces/75012	source=nsubj	target=obl:في?	content=noun:فرقاطة	block=noun:سلام	block=noun:إنقاذ	block=noun:مراقبة
text	نشرت كندا فرقاطة قرب الجزيرة.
is	CAN deploys_forces -
frame	deploys_forces/75013	source=nsubj	target=obl:في?	content=noun:غواصة	block=noun:سلام	block=noun:إنقاذ	block=noun:مراقبة
text	نشرت كندا غواصة قرب الجزيرة.
is	CAN deploys_forces -
frame	deploys_forces/75014	source=nsubj	target=obl:في?	content=noun:حاملة	block=noun:سلام	block=noun:إنقاذ	block=noun:مراقبة
text	نشرت فرنسا حاملة طائرات قرب الجزيرة.
is	FRA deploys_forces -
frame	deploys_forces/75015	source=nsubj	target=obl:في?	content=noun:قاذفات	block=noun:سلام	block=noun:إنقاذ	block=noun:مراقبة
text	نشرت كندا قاذفات في النرويج.
is	CAN deploys_forces NOR
frame	deploys_forces/75016	source=nsubj	target=obl:في?	content=noun:جنديا	block=noun:سلام	block=noun:إنقاذ	block=noun:مراقبة
text	نشرت كندا خمسين جنديا في النرويج.
is	CAN deploys_forces NOR
frame	deploys_forces/75017	source=nsubj	target=obl:في?	content=noun:عسكري	block=noun:سلام	block=noun:إنقاذ	block=noun:مراقبة
text	نشرت كندا ألف عسكري في النرويج.
is	CAN deploys_forces NOR
frame	deploys_forces/75018	source=nsubj	target=obl:في?	content=noun:شرطيا	block=noun:سلام	block=noun:إنقاذ	block=noun:مراقبة
text	نشرت كندا خمسين شرطيا في العاصمة.
is	CAN deploys_forces -
frame	deploys_forces/9700	source=nsubj	target=obl:في?	content=noun:تعزيزات	block=noun:سلام	block=noun:إنقاذ
text	نشرت كندا تعزيزات أمنية قرب الجسر.
is	CAN deploys_forces -
frame	deploys_forces/9701	source=nsubj	target=obl:في?	content=noun:عناصر	block=noun:سلام	block=noun:إنقاذ
text	نشرت الشرطة الكينية عناصرها حول المطار.
is	KEN deploys_forces -
frame	deploys_forces/9702	source=nsubj	target=obl:في?	content=noun:دوريات	block=noun:سلام	block=noun:إنقاذ
text	نشرت الهند دوريات حول المعبد.
is	IND deploys_forces -
frame	deploys_forces/9703	source=nsubj	target=obl:في?	content=noun:شرطي	block=noun:سلام	block=noun:إنقاذ
text	نشرت كينيا ألف شرطي في العاصمة.
is	KEN deploys_forces -
noun	نشر قوات	obj=في	obj=على
noun	نشر صواريخ	obj=في	obj=على
noun	نشر جنود	obj=في	obj=على
noun	نشر عناصر	obj=في	obj=على
noun	نشر وحدات	obj=في	obj=على
noun	نشر تعزيزات	obj=في	obj=على
noun	نشر الجيش	obj=في	obj=على

predicate	send_troops
verb	أرسل	يرسل
frame	deploys_forces/24	source=nsubj	target=obl:إلى	content=noun:قوات	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ
text	أرسلت الهند قوات إلى بوليفيا.
is	IND deploys_forces BOL
frame	deploys_forces/25	source=nsubj	target=obl:إلى	content=noun:جنود	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ
text	أرسلت كينيا جنود إلى الإكوادور.
is	KEN deploys_forces ECU
frame	deploys_forces/26	source=nsubj	target=obl:إلى	content=noun:جنودا	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ
text	أرسلت البرازيل جنودا إلى الفلبين.
is	BRA deploys_forces PHL
frame	deploys_forces/27	source=nsubj	target=obl:إلى	content=noun:دبابات	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ
text	أرسلت بيرو دبابات إلى توغو.
is	PER deploys_forces TGO
frame	deploys_forces/28	source=nsubj	target=obl:إلى	content=noun:وحدات	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ
text	أرسلت اليابان وحدات إلى الأرجنتين.
is	JPN deploys_forces ARG
frame	deploys_forces/29	source=nsubj	target=obl:إلى	content=noun:مقاتلات	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ
text	أرسلت غانا مقاتلات إلى إريتريا.
is	GHA deploys_forces ERI
frame	deploys_forces/30	source=nsubj	target=obl:إلى	content=noun:حاملة	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ
text	أرسلت تشيلي حاملة إلى النرويج.
is	CHL deploys_forces NOR
frame	deploys_forces/31	source=nsubj	target=obl:إلى	content=noun:بارجة	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ
text	أرسلت إثيوبيا بارجة إلى نيبال.
is	ETH deploys_forces NPL
noun	إرسال قوات	obj=إلى
noun	إرسال جنود	obj=إلى
frame	deploys_forces/6024	source=nsubj	target=obl:إلى	content=noun:حربية
text	أرسلت كندا سفينة حربية إلى مياه النرويج.
is	CAN deploys_forces NOR
frame	deploys_forces/6025	source=nsubj	target=obl:إلى	content=noun:مدرعات
text	أرسلت كينيا مدرعات إلى أوغندا.
is	KEN deploys_forces UGA
frame	deploys_forces/61070	source=nsubj	target=obl:إلى	content=noun:وحدة	block=noun:سلام	block=noun:إنقاذ
text	أرسلت كينيا وحدة عسكرية إلى أوغندا.
is	KEN deploys_forces UGA
frame	deploys_forces/61071	source=nsubj	target=obl:إلى	content=noun:كتيبة	block=noun:سلام	block=noun:إنقاذ
text	أرسلت الهند كتيبة إلى نيبال.
is	IND deploys_forces NPL
frame	deploys_forces/61072	source=nsubj	target=obl:إلى	content=noun:كتائب	block=noun:سلام	block=noun:إنقاذ
text	أرسلت بيرو ثلاث كتائب إلى بوليفيا.
is	PER deploys_forces BOL
frame	deploys_forces/61073	source=nsubj	target=obl:إلى	content=noun:تعزيزات
text	أرسلت تشيلي تعزيزات إلى بيرو.
is	CHL deploys_forces PER
noun	إرسال وحدة	obj=إلى
noun	إرسال وحدات	obj=إلى
noun	إرسال كتيبة	obj=إلى
noun	إرسال تعزيزات	obj=إلى
noun	إرسال سفن حربية	obj=إلى
noun	إرسال حاملة طائرات	obj=إلى
noun	إرسال	obj=ل

predicate	push_troops
verb	دفع	يدفع
verb	زج	يزج
verb	بعث	يبعث
verb	عزز	يعزز
noun	إرسال	obj=ل
frame	deploys_forces/32	source=nsubj	content=obl:ب:قوات	target=obl:إلى?
text	دفعت كينيا بقوات إلى الفلبين.
is	KEN deploys_forces PHL
frame	deploys_forces/33	source=nsubj	content=obl:ب:تعزيزات	target=obl:إلى?
text	دفعت البرازيل بتعزيزات إلى توغو.
is	BRA deploys_forces TGO
frame	deploys_forces/34	source=nsubj	content=obl:ب:دبابات	target=obl:إلى?
text	دفعت بيرو بدبابات إلى الأرجنتين.
is	PER deploys_forces ARG
frame	deploys_forces/35	source=nsubj	content=obl:ب:آليات	target=obl:إلى?
text	دفعت اليابان بآليات إلى إريتريا.
is	JPN deploys_forces ERI
frame	deploys_forces/36	source=nsubj	content=obl:ب:وحدات	target=obl:إلى?
text	دفعت غانا بوحدات إلى النرويج.
is	GHA deploys_forces NOR
text	بعثت كينيا بقوات إلى أوغندا.
is	KEN deploys_forces UGA

predicate	reinforce
light	نشر	ينشر	تعزيز	plural=تعزيزات	obj=في	obj=على	obj=قرب	obj=إلى
light	أرسل	يرسل	تعزيز	plural=تعزيزات	obj=في	obj=على	obj=قرب	obj=إلى
light	حرك	يحرك	تعزيز	plural=تعزيزات	obj=في	obj=على	obj=قرب	obj=إلى
light	نصب	ينصب	تعزيز	plural=تعزيزات	obj=في	obj=على	obj=قرب	obj=إلى
light	نشر	ينشر	منظومة	obj=في	obj=على	obj=قرب	obj=إلى
light	أرسل	يرسل	منظومة	obj=في	obj=على	obj=قرب	obj=إلى
light	حرك	يحرك	منظومة	obj=في	obj=على	obj=قرب	obj=إلى
light	نصب	ينصب	منظومة	obj=في	obj=على	obj=قرب	obj=إلى
light	نشر	ينشر	بطارية	obj=في	obj=على	obj=قرب	obj=إلى
light	أرسل	يرسل	بطارية	obj=في	obj=على	obj=قرب	obj=إلى
light	حرك	يحرك	بطارية	obj=في	obj=على	obj=قرب	obj=إلى
light	نصب	ينصب	بطارية	obj=في	obj=على	obj=قرب	obj=إلى
light	نشر	ينشر	رادار	obj=في	obj=على	obj=قرب	obj=إلى
light	أرسل	يرسل	رادار	obj=في	obj=على	obj=قرب	obj=إلى
light	حرك	يحرك	رادار	obj=في	obj=على	obj=قرب	obj=إلى
light	نصب	ينصب	رادار	obj=في	obj=على	obj=قرب	obj=إلى
light	عزز	يعزز	وجود	obj=في	obj=على	obj=قرب
light	كثف	يكثف	وجود	obj=في	obj=على	obj=قرب
light	عزز	يعزز	انتشار	obj=في	obj=على	obj=قرب
light	كثف	يكثف	انتشار	obj=في	obj=على	obj=قرب
light	أعاد	يعيد	انتشار	obj=في	obj=على	obj=قرب
light	عزز	يعزز	حضور	obj=في	obj=على	obj=قرب
light	كثف	يكثف	حضور	obj=في	obj=على	obj=قرب
frame	deploys_forces/9205	source=nsubj	target=obl:مع!	content=obl:على:حدود
text	عززت كندا وجودها العسكري على حدودها مع النرويج.
is	CAN deploys_forces NOR
frame	deploys_forces/81000	source=nsubj	target=obl:مع!	content=obl:إلى:حدود
text	أرسلت كينيا تعزيزات عسكرية إلى الحدود مع أوغندا.
is	KEN deploys_forces UGA
frame	deploys_forces/81001	source=nsubj	target=obl:مع!	content=obl:قرب:حدود
text	نشرت الهند منظومة رادار قرب الحدود مع نيبال.
is	IND deploys_forces NPL
frame	deploys_forces/37	source=nsubj	target=obj
text	أرسلت الهند تعزيزات إلى بوتان.
is	IND deploys_forces BTN
text	عززت كينيا وجودها العسكري في الصومال.
is	KEN deploys_forces SOM
text	البرازيل تنصب رادارات قرب بوليفيا.
is	BRA deploys_forces BOL

predicate	be_stationed
verb	انتشر	ينتشر
verb	تمركز	يتمركز
verb	رابط	يرابط
noun	انتشار	obj=في
noun	تمركز	obj=في
frame	deploys_forces/38	source=nsubj	target=obl:في	block=obl:في:ملعب	block=words
text	انتشرت القوات الكينية في بلدات صومالية.
is	KEN deploys_forces SOM
frame	deploys_forces/39	source=nsubj	target=obl:على	block=words
text	تمركز الجيش الهندي على الحدود النيبالية.
is	IND deploys_forces NPL

predicate	exercise
light	أجرى	يجري	مناورة	obj=ضد	obj=قرب	obj=قبالة	obj=حول	obj=تجاه
light	نفذ	ينفذ	مناورة	obj=ضد	obj=قرب	obj=قبالة	obj=حول	obj=تجاه
light	نظم	ينظم	مناورة	obj=ضد	obj=قرب	obj=قبالة	obj=حول	obj=تجاه
light	بدأ	يبدأ	مناورة	obj=ضد	obj=قرب	obj=قبالة	obj=حول	obj=تجاه
light	أطلق	يطلق	مناورة	obj=ضد	obj=قرب	obj=قبالة	obj=حول	obj=تجاه
light	أنهى	ينهي	مناورة	obj=ضد	obj=قرب	obj=قبالة	obj=حول	obj=تجاه
light	اختتم	يختتم	مناورة	obj=ضد	obj=قرب	obj=قبالة	obj=حول	obj=تجاه
light	استأنف	يستأنف	مناورة	obj=ضد	obj=قرب	obj=قبالة	obj=حول	obj=تجاه
light	أجرى	يجري	تدريب	obj=ضد	obj=قرب	obj=قبالة	obj=حول	obj=تجاه
light	نفذ	ينفذ	تدريب	obj=ضد	obj=قرب	obj=قبالة	obj=حول	obj=تجاه
light	نظم	ينظم	تدريب	obj=ضد	obj=قرب	obj=قبالة	obj=حول	obj=تجاه
light	بدأ	يبدأ	تدريب	obj=ضد	obj=قرب	obj=قبالة	obj=حول	obj=تجاه
light	أطلق	يطلق	تدريب	obj=ضد	obj=قرب	obj=قبالة	obj=حول	obj=تجاه
light	أنهى	ينهي	تدريب	obj=ضد	obj=قرب	obj=قبالة	obj=حول	obj=تجاه
light	اختتم	يختتم	تدريب	obj=ضد	obj=قرب	obj=قبالة	obj=حول	obj=تجاه
light	استأنف	يستأنف	تدريب	obj=ضد	obj=قرب	obj=قبالة	obj=حول	obj=تجاه
light	أجرى	يجري	تمرين	obj=ضد	obj=قرب	obj=قبالة	obj=حول	obj=تجاه
light	نفذ	ينفذ	تمرين	obj=ضد	obj=قرب	obj=قبالة	obj=حول	obj=تجاه
light	نظم	ينظم	تمرين	obj=ضد	obj=قرب	obj=قبالة	obj=حول	obj=تجاه
light	بدأ	يبدأ	تمرين	obj=ضد	obj=قرب	obj=قبالة	obj=حول	obj=تجاه
light	أطلق	يطلق	تمرين	obj=ضد	obj=قرب	obj=قبالة	obj=حول	obj=تجاه
light	أنهى	ينهي	تمرين	obj=ضد	obj=قرب	obj=قبالة	obj=حول	obj=تجاه
light	اختتم	يختتم	تمرين	obj=ضد	obj=قرب	obj=قبالة	obj=حول	obj=تجاه
light	استأنف	يستأنف	تمرين	obj=ضد	obj=قرب	obj=قبالة	obj=حول	obj=تجاه
light	قام	يقوم	مناورة	prep=ب
light	بدأ	يبدأ	مناورة	prep=ب
light	قام	يقوم	تدريب	prep=ب
light	بدأ	يبدأ	تدريب	prep=ب
light	قام	يقوم	تمرين	prep=ب
light	بدأ	يبدأ	تمرين	prep=ب
noun	مناورة	plural=مناورات	obj=ضد	obj=قرب	obj=قبالة	obj=حول	obj=تجاه
frame	exercises_militarily/1	source=nsubj	target=obj	block=noun:رياضية	block=noun:مهنية	block=noun:معلمين
text	أجرت كندا مناورات واسعة قرب النرويج.
is	CAN exercises_militarily NOR
text	بدأ الجيش الكيني أمس تدريبات بالذخيرة الحية.
is	KEN exercises_militarily -
text	البحرية الهندية تنفذ مناورة واسعة.
is	IND exercises_militarily -

predicate	test_missile
light	أطلق	يطلق	صاروخ	plural=صواريخ
light	اختبر	يختبر	صاروخ	plural=صواريخ
light	جرب	يجرب	صاروخ	plural=صواريخ
frame	shows_force_to/1	source=nsubj	block=obl:على
text	أطلقت كندا صاروخا تجريبيا فوق المحيط.
is	CAN shows_force_to -
text	اختبرت الهند صاروخا باليستيا جديدا.
is	IND shows_force_to -

predicate	weapons_test
light	أجرى	يجري	تجربة
light	نفذ	ينفذ	تجربة
frame	shows_force_to/2	source=nsubj	content=noun:صاروخية
text	أجرت كينيا تجربة صاروخية أمس.
is	KEN shows_force_to -
frame	shows_force_to/3	source=nsubj	content=noun:نووية
text	أجرت الهند تجربة نووية في الصحراء.
is	IND shows_force_to -
frame	shows_force_to/4	source=nsubj	content=noun:صاروخ
text	نفذت اليابان تجربة إطلاق صاروخ.
is	JPN shows_force_to -

predicate	parade
light	أقام	يقيم	عرض
light	نظم	ينظم	عرض
light	أجرى	يجري	عرض
light	أقام	يقيم	استعراض
light	نظم	ينظم	استعراض
light	أجرى	يجري	استعراض
frame	shows_force_to/5	source=nsubj	content=noun:عسكري
text	أقام الجيش المكسيكي عرض عسكري كبير.
is	MEX shows_force_to -
frame	shows_force_to/6	source=nsubj	content=noun:عسكريا
text	نظمت البرازيل عرضا عسكريا ضخما.
is	BRA shows_force_to -

predicate	flex_muscles
verb	استعرض	يستعرض
frame	shows_force_to/7	source=nsubj	content=noun:عضلاتها	target=obl:أمام?
text	استعرضت كندا عضلاتها أمام النرويج.
is	CAN shows_force_to NOR
frame	shows_force_to/8	source=nsubj	content=noun:عضلاته	target=obl:أمام?
text	استعرض الجيش الكيني عضلاته.
is	KEN shows_force_to -
frame	shows_force_to/9	source=nsubj	content=noun:قوته	target=obl:أمام?
text	استعرض الجيش الهندي قوته.
is	IND shows_force_to -
frame	shows_force_to/10	source=nsubj	content=noun:قوتها	target=obl:أمام?
text	تستعرض البرازيل قوتها أمام بوليفيا.
is	BRA shows_force_to BOL

predicate	overfly
verb	حلق	يحلق
verb	حام	يحوم
noun	تحليق	obj=فوق	obj=في
frame	shows_force_to/11	source=nsubj	target=obl:فوق
text	حلقت مقاتلات كندية فوق النرويج.
is	CAN shows_force_to NOR
frame	shows_force_to/12	source=nsubj	target=obl:في
text	حلقت طائرات هندية في أجواء نيبال.
is	IND shows_force_to NPL
text	حامت مقاتلات كينية فوق أوغندا.
is	KEN shows_force_to UGA
frame	shows_force_to/71000	source=nsubj	target=obl:قرب!
text	حلقت طائرات كينيا قرب تركيا.
is	KEN shows_force_to TUR
frame	shows_force_to/71001	source=nsubj	target=obl:قبالة!
text	حلقت طائرات بولندا قبالة كوبا.
is	POL shows_force_to CUB
frame	shows_force_to/71002	source=nsubj	target=obl:حول!
text	حلقت طائرات النرويج حول الهند.
is	NOR shows_force_to IND

predicate	violate_airspace
verb	انتهك	ينتهك
verb	خرق	يخرق
verb	اخترق	يخترق
noun	انتهاك	plural=انتهاكات	obj=ل
noun	خرق	plural=خروقات	obj=ل
noun	اختراق	plural=اختراقات	obj=ل
frame	shows_force_to/13	source=nsubj	target=obj	content=noun:أجواء
text	انتهكت مقاتلات كندية الأجواء النرويجية.
is	CAN shows_force_to NOR
frame	shows_force_to/14	source=nsubj	target=obj	content=noun:مجال
text	خرقت طائرة هندية المجال الجوي النيبالي.
is	IND shows_force_to NPL
frame	shows_force_to/15	source=nsubj	target=obj	content=noun:مياه
text	انتهكت سفينة يابانية المياه الفلبينية.
is	JPN shows_force_to PHL
frame	shows_force_to/16	source=nsubj	target=obj	content=noun:سيادة
text	انتهكت كينيا السيادة الأوغندية.
is	KEN shows_force_to UGA
frame	shows_force_to/17	source=nsubj	target=obj	content=noun:حدود
text	اخترق الجيش البيروفي الحدود البوليفية.
is	PER shows_force_to BOL
text	واصلت كندا انتهاك الأجواء النرويجية.
is	CAN shows_force_to NOR

predicate	mass_troops
verb	جمع	يجمع
verb	حرك	يحرك
verb	كدس	يكدس
verb	ركز	يركز
verb	عزز	يعزز
verb	أدخل	يدخل
verb	استقدم	يستقدم
verb	وجه	يوجه
verb	نقل	ينقل
verb	أعاد	يعيد
verb	وزع	يوزع
verb	سير	يسير
verb	جلب	يجلب
verb	أقحم	يقحم
verb	نصب	ينصب
noun	إدخال	obj=ل
noun	تكديس	obj=ل
frame	deploys_forces/9200	source=nsubj	target=obl:نحو!	content=obj:قوات
text	حركت كندا قواتها نحو النرويج.
is	CAN deploys_forces NOR
frame	deploys_forces/9201	source=nsubj	target=obl:نحو!	content=obj:دبابات
text	حركت كندا دباباتها نحو النرويج.
is	CAN deploys_forces NOR
frame	deploys_forces/9203	source=nsubj	target=obl:نحو!	content=obj:أسطول
text	حركت كندا أسطولها نحو النرويج.
is	CAN deploys_forces NOR
frame	deploys_forces/6000	source=nsubj	target=obl:على	content=obj:قوات	block=noun:سلام
text	جمعت كندا قوات على الحدود النرويجية.
is	CAN deploys_forces NOR
frame	deploys_forces/6001	source=nsubj	target=obl:إلى	content=obj:قوات	block=noun:سلام
text	نقلت كينيا قوات إلى الصومال.
is	KEN deploys_forces SOM
frame	deploys_forces/6002	source=nsubj	target=obl:في	content=obj:قوات	block=noun:سلام
text	عززت الهند قواتها في نيبال.
is	IND deploys_forces NPL
frame	deploys_forces/6003	source=nsubj	target=obl:على	content=obj:دبابات
text	كدست بيرو دبابات على الحدود البوليفية.
is	PER deploys_forces BOL
frame	deploys_forces/6004	source=nsubj	target=obl:إلى	content=obj:دبابات
text	أدخلت اليابان دبابات إلى الفلبين.
is	JPN deploys_forces PHL
frame	deploys_forces/6005	source=nsubj	target=obl:إلى	content=obj:تعزيزات
text	استقدمت كندا تعزيزات إلى النرويج.
is	CAN deploys_forces NOR
frame	deploys_forces/6006	source=nsubj	target=obl:إلى	content=obj:مقاتلات
text	وجهت الهند مقاتلات إلى نيبال.
is	IND deploys_forces NPL
frame	deploys_forces/6007	source=nsubj	content=obj:تعزيزات
text	جلب الجيش الكيني تعزيزات كبيرة.
is	KEN deploys_forces -
frame	deploys_forces/6008	source=nsubj	content=obj:دوريات
text	سير الجيش الكندي دوريات ليلية.
is	CAN deploys_forces -
frame	deploys_forces/6009	source=nsubj	target=obl:على	content=obj:جنود
text	ركزت تشيلي جنودا على الحدود البيروفية.
is	CHL deploys_forces PER
text	تعتزم الهند إدخال دبابات إلى نيبال.
is	IND deploys_forces NPL
frame	deploys_forces/6017	source=nsubj	target=obl:في	content=obj:صواريخ
text	نصبت كندا صواريخ في النرويج.
is	CAN deploys_forces NOR
frame	deploys_forces/6018	source=nsubj	target=obl:على	content=obj:صواريخ
text	نصبت كينيا صواريخ على الحدود الأوغندية.
is	KEN deploys_forces UGA
frame	deploys_forces/6019	source=nsubj	target=obl:في	content=obj:دبابات
text	أقحمت الهند دباباتها في نيبال.
is	IND deploys_forces NPL

predicate	call_up_reserves
verb	استدعى	يستدعي
verb	عبأ	يعبئ
verb	استنفر	يستنفر
verb	حشد	يحشد
noun	استدعاء	obj=ل
frame	mobilizes/6000	source=nsubj	content=obj:احتياط
text	استدعت كندا قوات الاحتياط.
is	CAN mobilizes -
frame	mobilizes/6001	source=nsubj	content=noun:احتياط
text	استدعى الجيش الهندي ألفا من جنود الاحتياط.
is	IND mobilizes -
text	قررت كندا استدعاء قوات الاحتياط.
is	CAN mobilizes -

predicate	take_position
verb	تموضع	يتموضع
verb	تحصن	يتحصن
verb	تخندق	يتخندق
verb	تجمع	يتجمع
verb	تمترس	يتمترس
verb	تحشد	يتحشد
verb	اقترب	يقترب
verb	ربض	يربض
frame	deploys_forces/6010	source=nsubj	target=obl:على	content=obl:على:حدود	content=nsubj:قوات
text	تموضعت القوات الكندية على الحدود الأوغندية.
is	CAN deploys_forces UGA
frame	deploys_forces/6011	source=nsubj	target=obl:على	content=obl:على:حدود	content=nsubj:جيش
text	تجمع الجيش النرويجي على الحدود اليابانية.
is	NOR deploys_forces JPN
frame	deploys_forces/6012	source=nsubj	target=obl:على	content=obl:على:حدود	content=nsubj:مسلحون
text	تموضع المسلحون الكينيون على الحدود النرويجية.
is	KEN deploys_forces NOR
frame	deploys_forces/6013	source=nsubj	target=obl:على	content=obl:على:حدود	content=nsubj:دبابات
text	تجمعت الدبابات الأوغندية على الحدود البيروفية.
is	UGA deploys_forces PER
frame	deploys_forces/6014	source=nsubj	target=obl:في	content=obl:في:أراضي	content=nsubj:قوات
text	تموضعت القوات الهندية في الأراضي التشيلية.
is	IND deploys_forces CHL
frame	deploys_forces/6015	source=nsubj	target=obl:في	content=obl:في:أراضي	content=nsubj:جيش
text	تحصن الجيش النيبالي في الأراضي الهندية.
is	NPL deploys_forces IND
frame	deploys_forces/6016	source=nsubj	target=obl:في	content=obl:في:أراضي	content=nsubj:مسلحون
text	تموضع المسلحون البيروفيون في الأراضي الفلبينية.
is	PER deploys_forces PHL
frame	deploys_forces/6020	source=nsubj	target=obl:من	content=obl:من:حدود	content=nsubj:قوات
text	اقتربت القوات الكينية من الحدود النرويجية.
is	KEN deploys_forces NOR
frame	deploys_forces/6021	source=nsubj	target=obl:من	content=obl:من:حدود	content=nsubj:جيش
text	اقترب الجيش الأوغندي من الحدود البيروفية.
is	UGA deploys_forces PER
frame	deploys_forces/6022	source=nsubj	target=obl:من	content=obl:من:حدود	content=nsubj:مسلحون
text	اقترب المسلحون الهنود من الحدود التشيلية.
is	IND deploys_forces CHL
frame	deploys_forces/6023	source=nsubj	target=obl:من	content=obl:من:حدود	content=nsubj:دبابات
text	اقتربت الدبابات النيبالية من الحدود الهندية.
is	NPL deploys_forces IND

predicate	advance_towards
verb	تقدم	يتقدم
verb	اندفع	يندفع
verb	تحرك	يتحرك
frame	attacks/6024	source=nsubj	target=obl:نحو	content=nsubj:قوات
text	اندفعت القوات البوليفية نحو المواقع الكينية.
is	BOL attacks KEN
frame	attacks/6025	source=nsubj	target=obl:نحو	content=nsubj:جيش
text	تقدم الجيش الياباني نحو المواقع البوليفية.
is	JPN attacks BOL
frame	attacks/6026	source=nsubj	target=obl:نحو	content=nsubj:مسلحون
text	اندفع المسلحون الفلبينيون نحو المواقع الكندية.
is	PHL attacks CAN
frame	attacks/6027	source=nsubj	target=obl:نحو	content=nsubj:دبابات
text	تقدمت الدبابات الرواندية نحو المواقع النيبالية.
is	RWA attacks NPL

predicate	fly_into_airspace
verb	دخل	يدخل
verb	تجاوز	يتجاوز
verb	اجتاز	يجتاز
verb	عبر	يعبر
frame	shows_force_to/6000	source=nsubj	target=obj	content=noun:أجواء	content=nsubj:مقاتلات
text	اجتازت المقاتلات التشيلية الأجواء الرواندية.
is	CHL shows_force_to RWA
frame	shows_force_to/6001	source=nsubj	target=obj	content=noun:أجواء	content=nsubj:طائرات
text	دخلت الطائرات الكندية الأجواء الأوغندية.
is	CAN shows_force_to UGA
frame	shows_force_to/6002	source=nsubj	target=obj	content=noun:مجال	content=nsubj:مقاتلات
text	اجتازت المقاتلات النرويجية المجال الجوي الياباني.
is	NOR shows_force_to JPN
frame	shows_force_to/6003	source=nsubj	target=obj	content=noun:مجال	content=nsubj:طائرات
text	دخلت الطائرات الكينية المجال الجوي النرويجي.
is	KEN shows_force_to NOR

predicate	tighten_security
verb	شدد	يشدد
verb	عزز	يعزز
verb	كثف	يكثف
frame	raises_alert/6001	source=nsubj	content=obj:إجراءات	content=noun:أمنية
text	شددت السلطات الكينية الإجراءات الأمنية.
is	KEN raises_alert -
frame	raises_alert/6002	source=nsubj	content=obj:دوريات
text	كثفت الشرطة الهندية دورياتها.
is	IND raises_alert -
frame	raises_alert/6003	source=nsubj	content=obj:حراسة
text	عززت الشرطة الكندية الحراسة حول السفارات.
is	CAN raises_alert -

predicate	test_weapon
verb	اختبر	يختبر
verb	جرب	يجرب
frame	shows_force_to/6004	source=nsubj	content=obj:قنبلة
text	اختبرت الهند قنبلة جديدة.
is	IND shows_force_to -
frame	shows_force_to/6005	source=nsubj	content=obj:سلاح
text	اختبرت كندا سلاحا جديدا.
is	CAN shows_force_to -

predicate	mass_at_border
verb	انتشر	ينتشر
verb	تمركز	يتمركز
verb	احتشد	يحتشد
verb	تجمع	يتجمع
verb	رابط	يرابط
frame	deploys_forces/9206	source=nsubj	target=obl:مع!	content=obl:على:حدود	content=nsubj:قوات
text	انتشرت قوات كينية كبيرة على الحدود مع أوغندا.
is	KEN deploys_forces UGA
frame	deploys_forces/9207	source=nsubj	target=obl:مع!	content=obl:على:حدود	content=nsubj:جنود
text	احتشد آلاف الجنود الهنود على الحدود مع نيبال.
is	IND deploys_forces NPL
frame	deploys_forces/9208	source=nsubj	target=obl:مع!	content=obl:على:حدود	content=nsubj:جيش
text	تمركز الجيش الكندي على الحدود مع النرويج.
is	CAN deploys_forces NOR

predicate	deploy_at_border
verb	نشر	ينشر
verb	أرسل	يرسل
verb	نقل	ينقل
verb	عزز	يعزز
verb	ركز	يركز
verb	كدس	يكدس
verb	جمع	يجمع
verb	وزع	يوزع
frame	deploys_forces/6026	source=nsubj	target=obl:مع	content=obl:على:حدود	content=obj:قوات
text	نشرت كندا قواتها على الحدود مع النرويج.
is	CAN deploys_forces NOR
frame	deploys_forces/6027	source=nsubj	target=obl:مع	content=obl:على:حدود	content=obj:صواريخ
text	نشرت كينيا صواريخ على الحدود مع أوغندا.
is	KEN deploys_forces UGA
frame	deploys_forces/6028	source=nsubj	target=obl:مع	content=obl:على:حدود	content=obj:جنود
text	نشرت الهند آلاف الجنود على الحدود مع نيبال.
is	IND deploys_forces NPL
frame	deploys_forces/6029	source=nsubj	target=obl:مع	content=obl:على:حدود	content=obj:دبابات
text	كدست بيرو دبابات على الحدود مع بوليفيا.
is	PER deploys_forces BOL
frame	deploys_forces/6030	source=nsubj	target=obl:مع	content=obl:على:حدود	content=obj:تعزيزات
text	نقلت اليابان تعزيزات على الحدود مع الفلبين.
is	JPN deploys_forces PHL

predicate	arrive_in_force
verb	وصل	يصل
frame	deploys_forces/6031	source=nsubj	target=obl:إلى	content=nsubj:قوات	block=nsubj:سلام	block=nsubj:إنقاذ
text	وصلت القوات الكندية إلى الأراضي الأوغندية.
is	CAN deploys_forces UGA
frame	deploys_forces/6032	source=nsubj	target=obl:إلى	content=nsubj:جنود
text	وصل الجنود النرويجيون إلى الأراضي اليابانية.
is	NOR deploys_forces JPN
frame	deploys_forces/6033	source=nsubj	target=obl:إلى	content=nsubj:دبابات
text	وصلت الدبابات الكينية إلى الأراضي النرويجية.
is	KEN deploys_forces NOR

predicate	aim_weapons
verb	صوب	يصوب
frame	shows_force_to/6006	source=nsubj	target=obl:نحو	content=obj:صواريخ
text	صوبت كندا صواريخها نحو النرويج.
is	CAN shows_force_to NOR
frame	shows_force_to/6007	source=nsubj	target=obl:إلى	content=obj:صواريخ
text	صوبت كينيا صواريخها إلى أوغندا.
is	KEN shows_force_to UGA

predicate	send_fighters
verb	أرسل	يرسل
verb	أوفد	يوفد
verb	بعث	يبعث
verb	دفع	يدفع
noun	إرسال	obj=ل
frame	deploys_forces/8000	source=nsubj	target=obl:إلى	content=noun:مقاتل	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ	block=noun:شحن	block=noun:إطفاء
text	أرسلت كينيا 15 ألف مقاتل إلى أوغندا.
is	KEN deploys_forces UGA
frame	deploys_forces/8001	source=nsubj	target=obl:إلى	content=noun:مقاتلين	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ	block=noun:شحن	block=noun:إطفاء
text	أرسلت الهند مقاتلين إلى نيبال.
is	IND deploys_forces NPL
frame	deploys_forces/8002	source=nsubj	target=obl:إلى	content=noun:جندي	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ	block=noun:شحن	block=noun:إطفاء
text	أرسلت كندا 500 جندي إلى النرويج.
is	CAN deploys_forces NOR
frame	deploys_forces/8003	source=nsubj	target=obl:إلى	content=noun:عسكري	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ	block=noun:شحن	block=noun:إطفاء
text	أرسلت اليابان مئة عسكري إلى الفلبين.
is	JPN deploys_forces PHL
frame	deploys_forces/8004	source=nsubj	target=obl:إلى	content=noun:عسكريين	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ	block=noun:شحن	block=noun:إطفاء
text	أرسلت غانا عسكريين إلى مالي.
is	GHA deploys_forces MLI
frame	deploys_forces/8005	source=nsubj	target=obl:إلى	content=noun:مسلحين	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ	block=noun:شحن	block=noun:إطفاء
text	أرسلت كينيا مسلحين إلى أوغندا.
is	KEN deploys_forces UGA
frame	deploys_forces/8006	source=nsubj	target=obl:إلى	content=noun:مرتزقة	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ	block=noun:شحن	block=noun:إطفاء
text	أرسلت بيرو مرتزقة إلى بوليفيا.
is	PER deploys_forces BOL
frame	deploys_forces/8007	source=nsubj	target=obl:إلى	content=noun:طائرات	block=noun:سلام	block=noun:مراقبة	block=noun:إنقاذ	block=noun:شحن	block=noun:إطفاء
text	أرسلت السويد طائرات حربية إلى بولندا.
is	SWE deploys_forces POL

predicate	give_military_parade
light	قدم	يقدم	استعراض عسكري
light	أقام	يقيم	استعراض عسكري
light	نظم	ينظم	استعراض عسكري
light	أجرى	يجري	استعراض عسكري
light	أقام	يقيم	عرض عسكري
light	قدم	يقدم	عرض عسكري
frame	shows_force_to/8000	source=nsubj
text	قدمت كينيا استعراضا عسكريا في العاصمة.
is	KEN shows_force_to -

# Recruits; the noun 'soldiers' is spelled alike.
predicate	recruit_fighters
verb	جند	يجند
frame	mobilizes/9000	source=nsubj	content=noun:مقاتلين
text	جندت كينيا مقاتلين في القرى.
is	KEN mobilizes -
frame	mobilizes/9001	source=nsubj	content=noun:مرتزقة
text	تجند كندا مرتزقة.
is	CAN mobilizes -
frame	mobilizes/9002	source=nsubj	content=noun:أطفال
text	جند المسلحون الهنود الأطفال.
is	IND mobilizes -

predicate	sail_near
verb	أبحر	يبحر
verb	اقترب	يقترب
frame	shows_force_to/71005	source=nsubj	target=obl:قرب!	content=nsubj:فرقاطة
text	أبحرت فرقاطة أوغندا قرب بلجيكا.
is	UGA shows_force_to BEL
frame	shows_force_to/71006	source=nsubj	target=obl:قبالة!	content=nsubj:فرقاطة
text	أبحرت فرقاطة البرازيل قبالة تركيا.
is	BRA shows_force_to TUR
frame	shows_force_to/71007	source=nsubj	target=obl:قرب!	content=nsubj:غواصة
text	أبحرت غواصة كندا قرب كوبا.
is	CAN shows_force_to CUB
frame	shows_force_to/71008	source=nsubj	target=obl:قبالة!	content=nsubj:غواصة
text	أبحرت غواصة كينيا قبالة الهند.
is	KEN shows_force_to IND
frame	shows_force_to/71009	source=nsubj	target=obl:قرب!	content=nsubj:سفينة
text	أبحرت سفينة بولندا الحربية قرب غانا.
is	POL shows_force_to GHA
frame	shows_force_to/71010	source=nsubj	target=obl:قبالة!	content=nsubj:سفينة
text	أبحرت سفينة النرويج الحربية قبالة روسيا.
is	NOR shows_force_to RUS
frame	shows_force_to/71011	source=nsubj	target=obl:قرب!	content=nsubj:حاملة
text	أبحرت حاملة طائرات تشيلي قرب بلجيكا.
is	CHL shows_force_to BEL
frame	shows_force_to/71012	source=nsubj	target=obl:قبالة!	content=nsubj:حاملة
text	أبحرت حاملة طائرات اليابان قبالة تركيا.
is	JPN shows_force_to TUR
frame	shows_force_to/71013	source=nsubj	target=obl:قرب!	content=nsubj:بارجة
text	أبحرت بارجة أوغندا قرب كوبا.
is	UGA shows_force_to CUB
frame	shows_force_to/71014	source=nsubj	target=obl:قبالة!	content=nsubj:بارجة
text	أبحرت بارجة البرازيل قبالة الهند.
is	BRA shows_force_to IND

predicate	warship_sails
verb	أبحر	يبحر
verb	رسا	يرسو
frame	deploys_forces/58000	source=nsubj	content=nsubj:حاملة
text	تبحر حاملة الطائرات الهندية إلى المحيط.
is	IND deploys_forces -
frame	deploys_forces/58002	source=nsubj	content=nsubj:أسطول
text	أبحر الأسطول الهندي إلى المحيط.
is	IND deploys_forces -
