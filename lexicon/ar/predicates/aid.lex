# Arabic predicates of CAMEO root 07: give aid, money, arms, relief, peacekeepers, asylum.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	help
verb	ساعد	يساعد
verb	أعان	يعين
verb	أسعف	يسعف
verb	عاون	يعاون
noun	مساعدة	plural=مساعدات	obj=ل	obj=إلى
noun	إعانة	plural=إعانات	obj=ل	obj=إلى
noun	عون	obj=ل
noun	معونة	plural=معونات	obj=ل	obj=إلى
light	قدم	يقدم	مساعدة	obj=إلى	obj=ل
light	قدم	يقدم	عون	obj=إلى	obj=ل
light	قدم	يقدم	معونة	obj=إلى	obj=ل
light	قدم	يقدم	إعانة	obj=إلى	obj=ل
light	قدم	يقدم	دعم	obj=إلى	obj=ل
light	قدم	يقدم	تسهيل	obj=إلى	obj=ل
light	قدم	يقدم	إسناد	obj=إلى	obj=ل
light	منح	يمنح	مساعدة	obj=إلى	obj=ل
light	منح	يمنح	معونة	obj=إلى	obj=ل
light	أرسل	يرسل	مساعدة	obj=إلى	obj=ل
light	أرسل	يرسل	معونة	obj=إلى	obj=ل
light	أرسل	يرسل	مساعدة	prep=ب	obj=إلى
light	بعث	يبعث	مساعدة	prep=ب	obj=إلى
light	وفر	يوفر	دعم	obj=ل
light	وفر	يوفر	مساعدة	obj=ل
light	خصص	يخصص	مساعدة	obj=ل
light	سلم	يسلم	مساعدة	obj=إلى	obj=ل
frame	aids/1	source=nsubj	target=obj	content=obl:على?
text	ساعدت اليابان نيبال على بناء الجسور.
is	JPN aids NPL
text	قدمت النرويج مساعدات إلى كينيا وأوغندا.
is	NOR aids KEN
is	NOR aids UGA
text	وأرسل المغرب أمس معونات للسنغال.
is	MAR aids SEN
text	لم تقدم كندا أي دعم للنيجر.
is	CAN aids NER negative
text	وأشار إلى المساعدات اليابانية لزامبيا.
is	JPN aids ZMB
frame	aids/2	source=nsubj	content=obj
text	قدمت الحكومة البرازيلية مساعدات للمتضررين.
is	BRA aids -

predicate	receive_aid
light	تلقى	يتلقى	مساعدة
light	تلقى	يتلقى	معونة
light	تلقى	يتلقى	إعانة
light	تلقى	يتلقى	قرض
light	تلقى	يتلقى	هبة
light	تلقى	يتلقى	منحة
light	تلقى	يتلقى	سلاح	plural=أسلحة
light	تلقى	يتلقى	تدريب
light	تلقى	يتلقى	تمويل
light	تسلم	يتسلم	مساعدة
light	تسلم	يتسلم	سلاح
light	حصل	يحصل	مساعدة	prep=على
light	حصل	يحصل	قرض	prep=على
light	حصل	يحصل	منحة	prep=على
light	حصل	يحصل	تمويل	prep=على
light	حصل	يحصل	دعم	prep=على
light	حصل	يحصل	سلاح	prep=على
frame	aids/3	target=nsubj	source=obl:من
text	تلقت نيبال مساعدات عاجلة من الهند.
is	IND aids NPL
text	حصل المغرب على قرض من اليابان.
is	JPN aids MAR

predicate	give_money
verb	مول	يمول
verb	أقرض	يقرض
noun	تمويل	obj=ل
noun	إقراض	obj=ل
light	قدم	يقدم	قرض	plural=قروض	obj=إلى	obj=ل
light	منح	يمنح	قرض	obj=إلى	obj=ل
light	قدم	يقدم	هبة	plural=هبات	obj=إلى	obj=ل
light	قدم	يقدم	منحة	plural=منح	obj=إلى	obj=ل
light	منح	يمنح	هبة	obj=إلى	obj=ل
light	قدم	يقدم	تبرع	obj=إلى	obj=ل
light	قدم	يقدم	تمويل	obj=إلى	obj=ل
light	وفر	يوفر	تمويل	obj=ل
light	خصص	يخصص	منحة	obj=ل
light	أودع	يودع	وديعة	obj=في
light	قدم	يقدم	وديعة	obj=ل	obj=إلى
light	ألغى	يلغي	دين	plural=ديون	obj=على
light	أسقط	يسقط	دين	obj=عن	obj=على
frame	aids_economically/1	source=nsubj	target=obj
text	منح البنك الدولي قرضا لكينيا.
is	WB aids_economically KEN
text	تمول كندا حكومة النيجر.
is	CAN aids_economically NER
frame	aids_economically/2	source=nsubj	content=obj
text	تمول النرويج مشروع السد.
is	NOR aids_economically -
text	قدمت اليابان قرضا للمزارعين.
is	JPN aids_economically -

predicate	donate
verb	تبرع	يتبرع
noun	تبرع	plural=تبرعات
frame	aids_economically/3	source=nsubj	target=obl:ل	content=obl:ب?
text	تبرعت السويد لإثيوبيا بعشرة ملايين دولار.
is	SWE aids_economically ETH
frame	aids_economically/4	source=nsubj	target=obl:إلى	content=obl:ب?
text	تبرعت كندا بالحبوب إلى السنغال.
is	CAN aids_economically SEN
frame	aids_economically/5	source=nsubj	content=obl:ب	block=obl:ب:دم
text	تبرعت الحكومة الهندية بمليون دولار.
is	IND aids_economically -

predicate	arm
verb	سلح	يسلح
verb	درب	يدرب
noun	تسليح	obj=ل
noun	تدريب	plural=تدريبات	obj=ل
light	قدم	يقدم	سلاح	plural=أسلحة	obj=إلى	obj=ل
light	قدم	يقدم	ذخيرة	obj=إلى	obj=ل
light	أرسل	يرسل	سلاح	obj=إلى	obj=ل
light	أرسل	يرسل	ذخيرة	obj=إلى	obj=ل
light	باع	يبيع	سلاح	obj=إلى	obj=ل
light	صدر	يصدر	سلاح	obj=إلى	obj=ل
light	ورد	يورد	سلاح	obj=إلى	obj=ل
light	منح	يمنح	سلاح	obj=ل
light	هرب	يهرب	سلاح	obj=إلى	obj=ل
frame	none/170	source=nsubj	content=noun:فريق
text	يدرب السويدي فريق الشباب.
is	nothing
frame	none/171	source=nsubj	content=noun:منتخب
text	يدرب الإسباني منتخب الشباب.
is	nothing
frame	aids_militarily/1	source=nsubj	target=obj
text	تسلح البرازيل أنغولا منذ أعوام.
is	BRA aids_militarily AGO
text	درب ضباط كنديون الجيش النيجيري.
is	CAN aids_militarily NGA
text	أرسلت بولندا أسلحة إلى أوكرانيا.
is	POL aids_militarily UKR
text	وباعت السويد أسلحة للهند.
is	SWE aids_militarily IND
frame	aids_militarily/2	source=nsubj	content=obj
text	وتدرب هولندا عناصر الأمن.
is	NLD aids_militarily -

predicate	supply
verb	زود	يزود
verb	أمد	يمد
verb	جهز	يجهز
verb	مون	يمون
noun	تزويد
noun	إمداد	plural=إمدادات	obj=ل
noun	تجهيز
frame	aids_militarily/3	source=nsubj	target=obj	content=obl:ب:أسلحة
text	زودت السويد كينيا بالأسلحة.
is	SWE aids_militarily KEN
frame	aids_militarily/4	source=nsubj	target=obj	content=obl:ب:صواريخ
text	ستزود كندا بولندا بصواريخ دفاعية.
is	CAN aids_militarily POL
frame	aids_militarily/5	source=nsubj	target=obj	content=obl:ب:طائرات
text	تزود البرازيل أنغولا بالطائرات.
is	BRA aids_militarily AGO
frame	aids/4	source=nsubj	target=obj	content=obl:ب
text	زودت النرويج مدغشقر بالمعدات.
is	NOR aids MDG
text	أمدت كندا النيجر بالحبوب.
is	CAN aids NER

predicate	relieve
verb	أغاث	يغيث
verb	آوى	يؤوي
verb	أطعم	يطعم
noun	إغاثة	obj=ل
noun	إيواء	obj=ل
light	أرسل	يرسل	غذاء	obj=إلى	obj=ل
light	أرسل	يرسل	دواء	obj=إلى	obj=ل
light	أرسل	يرسل	خيمة	plural=خيام	obj=إلى	obj=ل
light	أرسل	يرسل	إغاثة	obj=إلى	obj=ل
light	قدم	يقدم	إغاثة	obj=إلى	obj=ل
light	قدم	يقدم	غذاء	plural=أغذية	obj=إلى	obj=ل
light	قدم	يقدم	دواء	plural=أدوية	obj=إلى	obj=ل
light	قدم	يقدم	لقاح	obj=إلى	obj=ل
light	أرسل	يرسل	لقاح	obj=إلى	obj=ل
light	أرسل	يرسل	طبيب	plural=أطباء	obj=إلى	obj=ل
light	أرسل	يرسل	ممرض	plural=ممرضين	obj=إلى	obj=ل
light	أرسل	يرسل	مسعف	plural=مسعفين	obj=إلى	obj=ل
light	أرسل	يرسل	معدات طبية	obj=إلى	obj=ل
light	أرسل	يرسل	مستلزمات طبية	obj=إلى	obj=ل
light	أرسل	يرسل	وحدة طبية	obj=إلى	obj=ل
light	أرسل	يرسل	وحدات طبية	obj=إلى	obj=ل
light	أرسل	يرسل	فريق طبي	obj=إلى	obj=ل
light	أرسل	يرسل	فريق إنقاذ	obj=إلى	obj=ل
light	أرسل	يرسل	فرق إنقاذ	obj=إلى	obj=ل
light	أرسل	يرسل	مستشفى ميداني	obj=إلى	obj=ل
light	أرسل	يرسل	أغذية	obj=إلى	obj=ل
light	أرسل	يرسل	أدوية	obj=إلى	obj=ل
light	أرسل	يرسل	مواد غذائية	obj=إلى	obj=ل
light	أرسل	يرسل	مواد إغاثة	obj=إلى	obj=ل
light	أرسل	يرسل	مواد إغاثية	obj=إلى	obj=ل
light	أرسل	يرسل	شحنة أدوية	obj=إلى	obj=ل
light	أرسل	يرسل	قافلة مساعدات	obj=إلى	obj=ل
light	وزع	يوزع	مساعدة	obj=على
light	وزع	يوزع	غذاء	obj=على
frame	aids_humanitarily/1	source=nsubj	target=obj
text	أغاثت كندا مدغشقر بعد الإعصار.
is	CAN aids_humanitarily MDG
text	أرسلت الهند لقاحات إلى نيبال.
is	IND aids_humanitarily NPL
text	تؤوي إثيوبيا لاجئين إريتريين.
is	ETH aids_humanitarily ERI
frame	aids_humanitarily/2	source=nsubj	content=obj
text	وزعت اليابان مساعدات على المنكوبين.
is	JPN aids_humanitarily -

predicate	rescue
verb	أنقذ	ينقذ
verb	انتشل	ينتشل
verb	أجلى	يجلي
noun	إنقاذ	obj=ل
noun	انتشال
frame	aids_humanitarily/3	source=nsubj	target=obj
text	أنقذ خفر السواحل الإيطالي مهاجرين تونسيين.
is	ITA aids_humanitarily TUN
text	البحرية الإسبانية تنقذ ثلاثة صيادين مغاربة.
is	ESP aids_humanitarily MAR

predicate	rebuild
light	أعاد	يعيد	إعمار
light	أعاد	يعيد	بناء
light	مول	يمول	إعمار
light	مول	يمول	بناء
frame	aids/5	source=nsubj	target=obj
text	تعيد اليابان إعمار نيبال.
is	JPN aids NPL

predicate	send_peacekeepers
verb	أرسل	يرسل
verb	نشر	ينشر
frame	sends_peacekeepers/1	source=nsubj	target=obl:إلى	content=noun:حفظ
text	أرسلت الأمم المتحدة قوات لحفظ السلام إلى كينيا.
is	UN sends_peacekeepers KEN
frame	sends_peacekeepers/2	source=nsubj	target=obl:في	content=noun:مراقبين
text	نشر الاتحاد الأوروبي مراقبين في أنغولا.
is	EU sends_peacekeepers AGO
frame	sends_peacekeepers/3	source=nsubj	target=obl:إلى	content=noun:مراقبين
text	أرسل الاتحاد الأفريقي مراقبين إلى كينيا.
is	AU sends_peacekeepers KEN

predicate	grant_asylum
light	منح	يمنح	لجوء	obj=ل	obj=إلى
light	منح	يمنح	جنسية	obj=ل
light	منح	يمنح	تأشيرة	obj=ل
light	أعطى	يعطي	لجوء	obj=ل
frame	grants_asylum/1	source=nsubj	target=obj
text	منحت السويد اللجوء لمعارض كوبي.
is	SWE grants_asylum CUB
text	منحت كندا ناشطا كينيا اللجوء.
is	CAN grants_asylum KEN
frame	grants_asylum/2	source=nsubj	content=obj
text	منحت الحكومة الكندية اللجوء للمئات.
is	CAN grants_asylum -

# "Gave somebody a deposit": two objects.
predicate	grant
verb	منح	يمنح
frame	aids/21	source=nsubj	target=obj	content=noun:وديعة
text	منحت كندا كينيا وديعة في مصرفها المركزي.
is	CAN aids KEN
frame	aids/22	source=nsubj	target=obj	content=noun:مساعدات
text	منحت الحكومة اليابانية نيبال مساعدات عاجلة.
is	JPN.GOV aids NPL
frame	aids/23	source=nsubj	target=obj	content=noun:منحة
text	تمنح النرويج مالي منحة لبناء المدارس.
is	NOR aids MLI
