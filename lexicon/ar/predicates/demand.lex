# Arabic predicates of CAMEO root 10: demand, insist, require, order, press.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	demand
verb	طالب	يطالب
noun	مطالبة	plural=مطالبات	obj=ل
noun	مطلب	plural=مطالب
light	وجه	يوجه	مطالبة	obj=إلى	obj=ل
light	توجه	يتوجه	مطالبة	prep=ب	obj=إلى	obj=ل
light	جدد	يجدد	مطالبة	obj=ل
light	كرر	يكرر	مطالبة	obj=ل
light	رفع	يرفع	مطالبة	obj=إلى	obj=ل
light	قدم	يقدم	مطلب	obj=إلى	obj=ل
light	رفع	يرفع	مطلب	obj=إلى	obj=ل
light	طرح	يطرح	مطلب	obj=على
light	كرر	يكرر	مطلب	obj=إلى
light	تقدم	يتقدم	مطلب	prep=ب	obj=إلى	obj=ل
light	أطلق	يطلق	مطالبة	obj=ل
frame	demands_de_escalation/1	source=nsubj	target=obj	content=obl:ب:وقف
text	طالبت النرويج أوغندا بوقف القصف.
is	NOR demands_de_escalation UGA
frame	demands_de_escalation/2	source=nsubj	target=obj	content=obl:ب:انسحاب
text	وطالبت كندا بوليفيا بالانسحاب الفوري.
is	CAN demands_de_escalation BOL
frame	demands_de_escalation/3	source=nsubj	target=obj	content=obl:ب:سحب
text	تطالب تايلاند كمبوديا بسحب الجنود.
is	THA demands_de_escalation KHM
frame	demands/1	source=nsubj	target=obj	content=obl:ب
text	طالب وزير المالية اليوناني ألمانيا بتعويضات.
is	GRC demands DEU
text	وكانت كينيا طالبت إثيوبيا والصومال بفتح الحدود.
is	KEN demands ETH
is	KEN demands SOM
text	خرجت الوزيرة البيروفية مطالبة تشيلي بالاعتذار.
is	PER demands CHL
text	لن تطالب اليابان الهند بشيء.
is	JPN demands IND negative
text	تكررت مطالبة الأرجنتين للبرازيل بفتح السد.
is	ARG demands BRA
frame	demands/2	source=nsubj	target=obj	content=ccomp:أن
text	طالبت السويد فنلندا بأن تخفض الرسوم.
is	SWE demands FIN
frame	demands_de_escalation/4	source=nsubj	content=obl:ب:وقف
text	الأمم المتحدة تطالب بوقف القتال.
is	UN demands_de_escalation -
frame	demands_de_escalation/5	source=nsubj	content=obl:ب:انسحاب
text	وطالب الرئيس السنغالي بانسحاب كامل.
is	SEN demands_de_escalation -
frame	demands/9630	source=nsubj	target=obl:من!	content=obl:ب:تعويضات
text	تطالب النرويج بتعويضات من كندا عن الأضرار.
is	NOR demands CAN
frame	demands/9631	source=nsubj	target=obl:من!	content=obl:ب:تعويض
text	تطالب النرويج بتعويض من كندا.
is	NOR demands CAN
frame	demands/9632	source=nsubj	target=obl:من!	content=obl:ب:اعتذار
text	طالبت النرويج باعتذار من كندا.
is	NOR demands CAN
frame	demands/9633	source=nsubj	target=obl:من!	content=obl:ب:توضيحات
text	طالبت النرويج بتوضيحات من كندا.
is	NOR demands CAN
frame	demands/9634	source=nsubj	target=obl:من!	content=obl:ب:ضمانات
text	تطالب النرويج بضمانات من كندا.
is	NOR demands CAN
frame	demands/3	source=nsubj	content=obl:ب
text	طالب البرلمان المكسيكي بزيادة الأجور.
is	MEX demands -
text	وتطالب نيوزيلندا بحماية الحيتان.
is	NZL demands -
frame	demands/4	source=nsubj	content=ccomp:أن
text	يطالب الوزير الهولندي بأن يلغى القرار.
is	NLD demands -
frame	demands/5	source=nsubj	target=obj	block=obl:ب	block=obl:في	block=obl:من
text	وجهت تنزانيا مطالبة إلى أوغندا.
is	TZA demands UGA

predicate	insist
verb	أصر	يصر
verb	ألح	يلح
verb	تشبث	يتشبث
noun	إصرار	obj=على
noun	إلحاح	obj=على
light	أبدى	يبدي	إصرار	obj=على
light	أظهر	يظهر	إصرار	obj=على
light	أكد	يؤكد	إصرار	obj=على
frame	insists/1	source=nsubj	content=ccomp:أن
text	أصرت غانا على أن الجزيرة تابعة لها.
is	GHA insists -
frame	insists/2	source=nsubj	target=obl:على	content=obl:ب
text	وألحت البرتغال على المغرب بالرد سريعا.
is	PRT insists MAR
frame	insists/3	source=nsubj	content=obl:على
text	يصر الرئيس الكولومبي على شروطه.
is	COL insists -
text	الهند تصر على مشاركة كندا في المشروع.
is	IND insists -
frame	insists/4	source=nsubj	content=obl:ب
text	تتشبث إسبانيا بموقفها من الصيد.
is	ESP insists -

predicate	set_condition
verb	اشترط	يشترط
noun	اشتراط	plural=اشتراطات	obj=على
light	وضع	يضع	شرط	obj=على	obj=أمام
light	فرض	يفرض	شرط	obj=على	obj=أمام
light	أملى	يملي	شرط	obj=على	obj=أمام
light	حدد	يحدد	شرط	obj=ل	obj=أمام
light	طرح	يطرح	شرط	obj=على	obj=أمام
light	رفع	يرفع	شرط	obj=أمام
frame	demands/6	source=nsubj	target=obl:على
text	اشترطت بولندا على ألمانيا دفع التعويضات.
is	POL demands DEU
frame	demands/7	source=nsubj	content=ccomp:أن	block=noun:اسم	block=noun:أسماء	block=noun:هوية	block=noun:هويات
text	واشترط رئيس الوزراء الأيرلندي أن تلغى الضريبة.
is	IRL demands -
frame	demands/8	source=nsubj	target=obj?	block=noun:اسم	block=noun:أسماء	block=noun:هوية	block=noun:هويات
text	وضعت أستراليا شروطا جديدة.
is	AUS demands -
text	تشترط فنلندا موافقة السكان.
is	FIN demands FIN
text	وضعت كينيا عشرة شروط أمام نيبال.
is	KEN demands NPL

predicate	order
verb	ألزم	يلزم
noun	إلزام	obj=ل
light	أصدر	يصدر	أمر	plural=أوامر	obj=إلى	obj=ل
light	وجه	يوجه	أمر	obj=إلى	obj=ل
light	أعطى	يعطي	أمر	obj=إلى	obj=ل
light	أصدر	يصدر	تعليمات	obj=إلى	obj=ل
light	وجه	يوجه	تعليمات	obj=إلى	obj=ل
light	أعطى	يعطي	تعليمات	obj=إلى	obj=ل
light	أصدر	يصدر	إيعاز	obj=إلى	obj=ل
light	أصدر	يصدر	توجيهات	obj=إلى	obj=ل
light	أعطى	يعطي	توجيهات	obj=إلى	obj=ل
light	أعطى	يعطي	إيعاز	obj=إلى	obj=ل
light	أصدر	يصدر	توجيه	obj=إلى	obj=ل
frame	demands/9	source=nsubj	target=obj	content=obl:ب
text	أمرت المحكمة الدولية كينيا بدفع التعويضات.
is	ICJ demands KEN
text	وألزم الاتحاد الأوروبي إسبانيا بخفض الإنتاج.
is	EU demands ESP
frame	demands/10	source=nsubj	content=obl:ب
text	أمر الرئيس الأرجنتيني بفتح السدود.
is	ARG demands -
frame	demands/11	source=nsubj	target=obj	block=obl:ب
text	أصدر رئيس تشيلي أوامر إلى الجيش.
is	CHL demands CHL

predicate	task
verb	كلف	يكلف
frame	none/16	source=nsubj	content=obl:ب:تشكيل	content=obj
text	كلف العاهل المغربي الوزير بتشكيل الحكومة.
is	nothing
frame	none/7020	source=nsubj?	content=noun:غال
text	كلف الجفاف كينيا ثمنا غاليا.
is	nothing
frame	none/7021	source=nsubj?	content=noun:ثمن
text	كلفت العاصفة كندا ثمنا باهظا.
is	nothing
frame	none/7022	source=nsubj?	content=noun:خسائر
text	تكلف كينيا المزارعين خسائر كبيرة.
is	nothing
frame	demands/14000	source=nsubj	target=obj	content=obl:ب
text	وكلفت كينيا الشرطة الأوغندية بحراسة الجسر.
is	KEN demands UGA

predicate	instruct
verb	أوعز	يوعز
noun	إيعاز	obj=إلى
frame	demands/12	source=nsubj	target=obl:إلى
text	أوعز الرئيس الإندونيسي إلى الحكومة بخفض الأسعار.
is	IDN demands IDN
frame	demands/13	source=nsubj	content=obl:ب
text	وأوعز رئيس وزراء اليابان بفتح تحقيق.
is	JPN demands -

predicate	press
verb	ضغط	يضغط
noun	ضغط	plural=ضغوط	plural=ضغوطات	obj=على
light	مارس	يمارس	ضغط	obj=على
light	زاد	يزيد	ضغط	obj=على
light	كثف	يكثف	ضغط	obj=على
light	شدد	يشدد	ضغط	obj=على
light	صعد	يصعد	ضغط	obj=على
light	واصل	يواصل	ضغط	obj=على
light	ضاعف	يضاعف	ضغط	obj=على
light	سلط	يسلط	ضغط	obj=على
light	وجه	يوجه	ضغط	obj=على
frame	demands/14	source=nsubj	target=obl:على
text	تضغط بولندا على هولندا لخفض الأسعار.
is	POL demands NLD
frame	demands/15	source=nsubj	target=obj
text	مارست البرازيل ضغوطا على بوليفيا.
is	BRA demands BOL
frame	demands/91008	source=nsubj	content=obl:من_أجل
text	تضغط بولندا وهولندا من أجل خفض الأسعار.
is	POL demands -
is	NLD demands -

predicate	cling
verb	تمسك	يتمسك
verb	استمسك	يستمسك
light	أبدى	يبدي	تمسك	obj=ب
light	أظهر	يظهر	تمسك	obj=ب
light	جدد	يجدد	تمسك	obj=ب
light	أعلن	يعلن	تمسك	obj=ب
frame	insists/5000	source=nsubj	content=obl:ب	block=obl:ب:فرصة	block=obl:ب:يد	block=obl:ب:أمل	block=obl:ب:حياة
text	تتمسك إسبانيا بموقفها من الصيد.
is	ESP insists -

# "Dictates its policy to": what is laid upon somebody.
predicate	dictate
verb	أملى	يملي
verb	أوجب	يوجب
frame	demands/5000	source=nsubj	target=obl:على	content=obj
text	تملي بولندا على ألمانيا موقفها.
is	POL demands DEU

# Saudi usage: "directed that ...".
predicate	direct
verb	وجه	يوجه
frame	demands/5001	source=nsubj	content=obl:ب	block=obj	block=obl:إلى	block=obl:نحو	block=obl:ضد
text	وجه أمير المنطقة السعودي بتقديم العون للمتضررين.
is	SAU demands -
text	وجه وزير الداخلية النرويجي بتنظيم المرور لحماية السياح.
is	NOR demands -
text	وجه رئيس تشيلي بتوزيع الحبوب.
is	CHL demands -

predicate	make_depend_on
verb	ربط	يربط
frame	demands/5002	source=nsubj	content=noun:موافقة	content=obl:ب
text	ربطت بولندا موافقة بالتعويضات.
is	POL demands -
frame	demands/5003	source=nsubj	content=noun:مشاركة	content=obl:ب
text	ربطت بولندا مشاركة بالتعويضات.
is	POL demands -
frame	demands/5004	source=nsubj	content=noun:عودة	content=obl:ب
text	ربطت بولندا عودة بالتعويضات.
is	POL demands -
frame	demands/5005	source=nsubj	content=noun:توقيع	content=obl:ب
text	ربطت بولندا توقيع بالتعويضات.
is	POL demands -
frame	demands/5006	source=nsubj	content=noun:انسحاب	content=obl:ب
text	ربطت بولندا انسحاب بالتعويضات.
is	POL demands -
frame	demands/5007	source=nsubj	content=noun:تطبيع	content=obl:ب
text	ربطت بولندا تطبيع بالتعويضات.
is	POL demands -
frame	demands/91010	source=nsubj	content=obj:استئناف	content=obl:ب
text	ربطت بولندا استئناف الرحلات بالتعويضات.
is	POL demands -
frame	demands/91011	source=nsubj	content=obj:نشر	content=obl:ب
text	ربطت بولندا نشر التقرير بالتعويضات.
is	POL demands -
frame	demands/91012	source=nsubj	content=obj:مساعدات	content=obl:ب
text	ربطت بولندا مساعدات الوكالة بالتعويضات.
is	POL demands -
frame	demands/91013	source=nsubj	content=obj:إعادة	content=obl:ب
text	ربطت بولندا إعادة الأموال بالتعويضات.
is	POL demands -
frame	demands/91014	source=nsubj	content=obj:رفع	content=obl:ب
text	ربطت بولندا رفع الأجور بالتعويضات.
is	POL demands -
frame	demands/91015	source=nsubj	content=obj:تنفيذ	content=obl:ب
text	ربطت بولندا تنفيذ المشروع بالتعويضات.
is	POL demands -
frame	demands/91016	source=nsubj	content=obj:انضمام	content=obl:ب
text	ربطت بولندا انضمام الجزيرة بالتعويضات.
is	POL demands -
frame	demands/91017	source=nsubj	content=obj:دعم	content=obl:ب
text	ربطت بولندا دعم المشروع بالتعويضات.
is	POL demands -
frame	demands/91018	source=nsubj	content=obj:تسليم	content=obl:ب
text	ربطت بولندا تسليم المبنى بالتعويضات.
is	POL demands -
frame	demands/91019	source=nsubj	content=obj:صرف	content=obl:ب
text	ربطت بولندا صرف القرض بالتعويضات.
is	POL demands -

predicate	under_pressure
light	تعرض	يتعرض	ضغط	prep=ل
light	تعرض	يتعرض	ضغط	prep=إلى
light	واجه	يواجه	ضغط
light	تلقى	يتلقى	ضغط
frame	demands/5008	target=nsubj	source=obl:من
text	تعرضت غانا لضغوط من البرتغال.
is	PRT demands GHA

predicate	harden
verb	تصلب	يتصلب
frame	insists/5001	source=nsubj	content=obl:في:موقف
text	تتصلب غانا في موقف كثيرة.
is	GHA insists -
frame	insists/5002	source=nsubj	content=obl:في:مواقف
text	تتصلب غانا في مواقف كثيرة.
is	GHA insists -
frame	insists/5003	source=nsubj	content=obl:في:مطالب
text	تتصلب غانا في مطالب كثيرة.
is	GHA insists -
frame	insists/5004	source=nsubj	content=obl:في:شروط
text	تتصلب غانا في شروط كثيرة.
is	GHA insists -

predicate	force_upon
verb	فرض	يفرض
frame	demands/5015	source=nsubj	target=obl:على	content=noun:إرادة
text	فرضت غانا إرادة جديدة على النيجر.
is	GHA demands NER
frame	demands/5016	source=nsubj	target=obl:على	content=noun:أجندة
text	فرضت غانا أجندة جديدة على النيجر.
is	GHA demands NER
frame	demands/5017	source=nsubj	target=obl:على	content=noun:إملاءات
text	فرضت غانا إملاءات جديدة على النيجر.
is	GHA demands NER
frame	demands/5018	source=nsubj	target=obl:على	content=noun:وصاية
text	فرضت غانا وصاية جديدة على النيجر.
is	GHA demands NER

# Of 'he ordered' and 'a matter', what an adjective follows is the noun.
predicate	order_someone
verb	أمر	يأمر
frame	demands/8000	source=nsubj	target=obj	content=obl:ب
text	أمرت كندا كينيا بالدفع.
is	CAN demands KEN
frame	demands/8001	source=nsubj	content=obl:ب	block=attr
text	أمر الرئيس الغاني بفتح السدود.
is	GHA demands -
frame	demands/8002	source=nsubj	target=obj	content=ccomp:أن
text	وأضاف الوزير الكندي أنه أمر مهم للسكان.
is	CAN says -
text	أمر الملك المغربي الحكومة أن تفتح السدود.
is	MAR demands MAR

predicate	demand_something
verb	طالب	يطالب
frame	demands/8010	source=nsubj
text	طالب الوزير الكيني، أمس، بعد الاجتماع.
is	KEN demands -

predicate	receive_orders
verb	تلقى	يتلقى
verb	تسلم	يتسلم
frame	demands/71000	target=nsubj	source=obl:من!	content=obj:أوامر
text	تلقت البرازيل أوامر من روسيا.
is	RUS demands BRA
frame	demands/71001	target=nsubj	source=obl:من!	content=obj:أمر
text	تلقت كندا أمرا من بلجيكا.
is	BEL demands CAN
frame	demands/71002	target=nsubj	source=obl:من!	content=obj:تعليمات
text	تلقت كينيا تعليمات من تركيا.
is	TUR demands KEN
frame	demands/71003	target=nsubj	source=obl:من!	content=obj:توجيهات
text	تلقت بولندا توجيهات من كوبا.
is	CUB demands POL
