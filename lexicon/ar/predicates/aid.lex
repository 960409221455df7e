# Arabic predicates of CAMEO root 07: give aid, money, arms, relief, peacekeepers, asylum.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	help
verb	ساعد	يساعد
verb	أسعف	يسعف
verb	عاون	يعاون
verb	أنجد	ينجد
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
light	مد	يمد	يد عون	obj=ل	obj=إلى
light	أدخل	يدخل	مساعدة	obj=إلى
light	ألقى	يلقي	مساعدة	obj=على
light	شحن	يشحن	مساعدة	obj=إلى
light	نقل	ينقل	مساعدة	obj=إلى
light	وجه	يوجه	مساعدة	obj=إلى
light	أقر	يقر	مساعدة	obj=ل
light	أعطى	يعطي	مساعدة	obj=ل
light	بعث	يبعث	معونة	prep=ب	obj=إلى
light	أرسل	يرسل	معونة	prep=ب	obj=إلى
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
light	تسلم	يتسلم	منحة
light	تسلم	يتسلم	هبة
light	تسلم	يتسلم	سلاح
light	حصل	يحصل	مساعدة	prep=على
light	حصل	يحصل	قرض	prep=على
light	حصل	يحصل	منحة	prep=على
light	حصل	يحصل	تمويل	prep=على
light	حصل	يحصل	دعم	prep=على
light	حصل	يحصل	سلاح	prep=على
light	نال	ينال	مساعدة
light	نال	ينال	قرض
light	نال	ينال	منحة
light	نال	ينال	تمويل
light	تحصل	يتحصل	قرض	prep=على
light	تحصل	يتحصل	مساعدة	prep=على
light	تحصل	يتحصل	هبة	prep=على
light	تحصل	يتحصل	تمويل	prep=على
light	استلم	يستلم	مساعدة
light	استلم	يستلم	سلاح
light	حصل	يحصل	هبة	prep=على
light	استحصل	يستحصل	قرض	prep=على
light	استحصل	يستحصل	مساعدة	prep=على
frame	aids/3	target=nsubj	source=obl:من
text	تلقت نيبال مساعدات عاجلة من الهند.
is	IND aids NPL
text	حصل المغرب على قرض من اليابان.
is	JPN aids MAR
frame	aids/9112	target=nsubj	source=obj
text	تسلمت كينيا مساعدات يابانية.
is	JPN aids KEN
text	حصلت غانا على قرض ياباني.
is	JPN aids GHA

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
light	تقدم	يتقدم	تبرع	prep=ب	obj=إلى	obj=ل
light	قدم	يقدم	تمويل	obj=إلى	obj=ل
light	وفر	يوفر	تمويل	obj=ل
light	خصص	يخصص	منحة	obj=ل
light	أودع	يودع	وديعة	obj=في
light	قدم	يقدم	وديعة	obj=ل	obj=إلى
light	ألغى	يلغي	دين	plural=ديون	obj=على
light	أسقط	يسقط	دين	obj=عن	obj=على
light	شطب	يشطب	دين	obj=عن	obj=على	obj=ل
light	ألغى	يلغي	دين	obj=عن	obj=ل
light	أعاد	يعيد	جدولة
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
light	وفر	يوفر	سلاح	obj=ل
light	أعطى	يعطي	سلاح	obj=ل
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
verb	رفد	يرفد
noun	تزويد
noun	إمداد	plural=إمدادات	obj=ل
noun	تجهيز
frame	shares_intelligence_with/5010	source=nsubj	target=obj	content=obl:ب:معلومات
text	زودت كندا السويد بمعلومات دقيقة.
is	CAN shares_intelligence_with SWE
frame	shares_intelligence_with/5011	source=nsubj	target=obj	content=obl:ب:بيانات
text	زودت كندا السويد ببيانات دقيقة.
is	CAN shares_intelligence_with SWE
frame	shares_intelligence_with/5012	source=nsubj	target=obj	content=obl:ب:خرائط
text	زودت كندا السويد بخرائط دقيقة.
is	CAN shares_intelligence_with SWE
frame	aids_militarily/3	source=nsubj	target=obj	content=obl:ب:أسلحة
text	زودت السويد كينيا بالأسلحة.
is	SWE aids_militarily KEN
frame	aids_militarily/4	source=nsubj	target=obj	content=obl:ب:صواريخ
text	ستزود كندا بولندا بصواريخ دفاعية.
is	CAN aids_militarily POL
frame	aids_militarily/5	source=nsubj	target=obj	content=obl:ب:طائرات
text	تزود البرازيل أنغولا بالطائرات.
is	BRA aids_militarily AGO
frame	aids/4	source=nsubj	target=obj!	content=obl:ب
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
light	أرسل	يرسل	قافلة إغاثة	obj=إلى	obj=ل
light	أرسل	يرسل	قافلة معونات	obj=إلى	obj=ل
light	أرسل	يرسل	قافلة أدوية	obj=إلى	obj=ل
light	أرسل	يرسل	قافلة أغذية	obj=إلى	obj=ل
light	أرسل	يرسل	قوافل مساعدات	obj=إلى	obj=ل
light	أرسل	يرسل	قوافل إغاثة	obj=إلى	obj=ل
light	أرسل	يرسل	قوافل معونات	obj=إلى	obj=ل
light	أرسل	يرسل	قوافل أدوية	obj=إلى	obj=ل
light	أرسل	يرسل	قوافل أغذية	obj=إلى	obj=ل
light	أرسل	يرسل	شحنة مساعدات	obj=إلى	obj=ل
light	أرسل	يرسل	شحنة إغاثة	obj=إلى	obj=ل
light	أرسل	يرسل	شحنة معونات	obj=إلى	obj=ل
light	أرسل	يرسل	شحنة أغذية	obj=إلى	obj=ل
light	أرسل	يرسل	شحنات مساعدات	obj=إلى	obj=ل
light	أرسل	يرسل	شحنات إغاثة	obj=إلى	obj=ل
light	أرسل	يرسل	شحنات معونات	obj=إلى	obj=ل
light	أرسل	يرسل	شحنات أدوية	obj=إلى	obj=ل
light	أرسل	يرسل	شحنات أغذية	obj=إلى	obj=ل
light	أرسل	يرسل	دفعة مساعدات	obj=إلى	obj=ل
light	أرسل	يرسل	دفعة إغاثة	obj=إلى	obj=ل
light	أرسل	يرسل	دفعة معونات	obj=إلى	obj=ل
light	أرسل	يرسل	دفعة أدوية	obj=إلى	obj=ل
light	أرسل	يرسل	دفعة أغذية	obj=إلى	obj=ل
light	أرسل	يرسل	حمولة مساعدات	obj=إلى	obj=ل
light	أرسل	يرسل	حمولة إغاثة	obj=إلى	obj=ل
light	أرسل	يرسل	حمولة معونات	obj=إلى	obj=ل
light	أرسل	يرسل	حمولة أدوية	obj=إلى	obj=ل
light	أرسل	يرسل	حمولة أغذية	obj=إلى	obj=ل
light	سير	يسير	قافلة مساعدات	obj=إلى	obj=ل
light	سير	يسير	قافلة إغاثة	obj=إلى	obj=ل
light	سير	يسير	قافلة معونات	obj=إلى	obj=ل
light	سير	يسير	قافلة أدوية	obj=إلى	obj=ل
light	سير	يسير	قافلة أغذية	obj=إلى	obj=ل
light	سير	يسير	قوافل مساعدات	obj=إلى	obj=ل
light	سير	يسير	قوافل إغاثة	obj=إلى	obj=ل
light	سير	يسير	قوافل معونات	obj=إلى	obj=ل
light	سير	يسير	قوافل أدوية	obj=إلى	obj=ل
light	سير	يسير	قوافل أغذية	obj=إلى	obj=ل
light	سير	يسير	شحنة مساعدات	obj=إلى	obj=ل
light	سير	يسير	شحنة إغاثة	obj=إلى	obj=ل
light	سير	يسير	شحنة معونات	obj=إلى	obj=ل
light	سير	يسير	شحنة أدوية	obj=إلى	obj=ل
light	سير	يسير	شحنة أغذية	obj=إلى	obj=ل
light	سير	يسير	شحنات مساعدات	obj=إلى	obj=ل
light	سير	يسير	شحنات إغاثة	obj=إلى	obj=ل
light	سير	يسير	شحنات معونات	obj=إلى	obj=ل
light	سير	يسير	شحنات أدوية	obj=إلى	obj=ل
light	سير	يسير	شحنات أغذية	obj=إلى	obj=ل
light	سير	يسير	دفعة مساعدات	obj=إلى	obj=ل
light	سير	يسير	دفعة إغاثة	obj=إلى	obj=ل
light	سير	يسير	دفعة معونات	obj=إلى	obj=ل
light	سير	يسير	دفعة أدوية	obj=إلى	obj=ل
light	سير	يسير	دفعة أغذية	obj=إلى	obj=ل
light	سير	يسير	حمولة مساعدات	obj=إلى	obj=ل
light	سير	يسير	حمولة إغاثة	obj=إلى	obj=ل
light	سير	يسير	حمولة معونات	obj=إلى	obj=ل
light	سير	يسير	حمولة أدوية	obj=إلى	obj=ل
light	سير	يسير	حمولة أغذية	obj=إلى	obj=ل
light	وجه	يوجه	قافلة مساعدات	obj=إلى	obj=ل
light	وجه	يوجه	قافلة إغاثة	obj=إلى	obj=ل
light	وجه	يوجه	قافلة معونات	obj=إلى	obj=ل
light	وجه	يوجه	قافلة أدوية	obj=إلى	obj=ل
light	وجه	يوجه	قافلة أغذية	obj=إلى	obj=ل
light	وجه	يوجه	قوافل مساعدات	obj=إلى	obj=ل
light	وجه	يوجه	قوافل إغاثة	obj=إلى	obj=ل
light	وجه	يوجه	قوافل معونات	obj=إلى	obj=ل
light	وجه	يوجه	قوافل أدوية	obj=إلى	obj=ل
light	وجه	يوجه	قوافل أغذية	obj=إلى	obj=ل
light	وجه	يوجه	شحنة مساعدات	obj=إلى	obj=ل
light	وجه	يوجه	شحنة إغاثة	obj=إلى	obj=ل
light	وجه	يوجه	شحنة معونات	obj=إلى	obj=ل
light	وجه	يوجه	شحنة أدوية	obj=إلى	obj=ل
light	وجه	يوجه	شحنة أغذية	obj=إلى	obj=ل
light	وجه	يوجه	شحنات مساعدات	obj=إلى	obj=ل
light	وجه	يوجه	شحنات إغاثة	obj=إلى	obj=ل
light	وجه	يوجه	شحنات معونات	obj=إلى	obj=ل
light	وجه	يوجه	شحنات أدوية	obj=إلى	obj=ل
light	وجه	يوجه	شحنات أغذية	obj=إلى	obj=ل
light	وجه	يوجه	دفعة مساعدات	obj=إلى	obj=ل
light	وجه	يوجه	دفعة إغاثة	obj=إلى	obj=ل
light	وجه	يوجه	دفعة معونات	obj=إلى	obj=ل
light	وجه	يوجه	دفعة أدوية	obj=إلى	obj=ل
light	وجه	يوجه	دفعة أغذية	obj=إلى	obj=ل
light	وجه	يوجه	حمولة مساعدات	obj=إلى	obj=ل
light	وجه	يوجه	حمولة إغاثة	obj=إلى	obj=ل
light	وجه	يوجه	حمولة معونات	obj=إلى	obj=ل
light	وجه	يوجه	حمولة أدوية	obj=إلى	obj=ل
light	وجه	يوجه	حمولة أغذية	obj=إلى	obj=ل
light	سلم	يسلم	شحنة مساعدات	obj=إلى	obj=ل
light	سلم	يسلم	شحنة إغاثة	obj=إلى	obj=ل
light	سلم	يسلم	شحنة معونات	obj=إلى	obj=ل
light	سلم	يسلم	شحنة أدوية	obj=إلى	obj=ل
light	سلم	يسلم	شحنة أغذية	obj=إلى	obj=ل
light	سلم	يسلم	شحنات مساعدات	obj=إلى	obj=ل
light	سلم	يسلم	شحنات إغاثة	obj=إلى	obj=ل
light	سلم	يسلم	شحنات معونات	obj=إلى	obj=ل
light	سلم	يسلم	شحنات أدوية	obj=إلى	obj=ل
light	سلم	يسلم	شحنات أغذية	obj=إلى	obj=ل
light	سلم	يسلم	دفعة مساعدات	obj=إلى	obj=ل
light	سلم	يسلم	دفعة إغاثة	obj=إلى	obj=ل
light	سلم	يسلم	دفعة معونات	obj=إلى	obj=ل
light	سلم	يسلم	دفعة أدوية	obj=إلى	obj=ل
light	سلم	يسلم	دفعة أغذية	obj=إلى	obj=ل
light	سلم	يسلم	حمولة مساعدات	obj=إلى	obj=ل
light	سلم	يسلم	حمولة إغاثة	obj=إلى	obj=ل
light	سلم	يسلم	حمولة معونات	obj=إلى	obj=ل
light	سلم	يسلم	حمولة أدوية	obj=إلى	obj=ل
light	سلم	يسلم	حمولة أغذية	obj=إلى	obj=ل
light	وزع	يوزع	مساعدة	obj=على
light	وزع	يوزع	غذاء	obj=على
light	وزع	يوزع	معونة	obj=على
light	وزع	يوزع	إغاثة	obj=على
light	وزع	يوزع	خيمة	obj=على
light	وزع	يوزع	دواء	obj=على
light	سلم	يسلم	خيمة	obj=إلى	obj=ل
light	سلم	يسلم	دواء	obj=إلى	obj=ل
light	سلم	يسلم	غذاء	obj=إلى	obj=ل
light	سلم	يسلم	لقاح	obj=إلى	obj=ل
light	تبرع	يتبرع	لقاح	prep=ب	obj=ل
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
verb	استنقذ	يستنقذ
noun	إنقاذ	obj=ل
noun	انتشال
noun	إجلاء	obj=ل
frame	withdraws_from/5022	source=nsubj	target=obl:من	content=noun:قوات
text	أجلت كندا قوات من أوغندا.
is	CAN withdraws_from UGA
frame	withdraws_from/5023	source=nsubj	target=obl:من	content=noun:جنود
text	أجلت كندا جنود من أوغندا.
is	CAN withdraws_from UGA
frame	none/88210	source=nsubj?	content=noun:جثة
text	انتشلت الشرطة الكينية جثة امرأة من النهر.
is	nothing
frame	none/88211	source=nsubj?	content=noun:جثث
text	انتشل الدرك المالي جثث عشرة غرقى.
is	nothing
frame	none/88212	source=nsubj?	content=noun:جثمان
text	انتشلت الشرطة الغانية جثمان بحار.
is	nothing
frame	aids_humanitarily/3	source=nsubj	target=obj	block=obj:تقاعد	block=obj:اجتماع	block=obj:زيارة	block=obj:موعد	block=obj:قرار	block=obj:جلسة	block=obj:محادثات	block=obj:مفاوضات	block=obj:انتخابات	block=obj:مؤتمر	block=obj:تصويت	block=obj:رحلة	block=obj:إعلان	block=obj:نظر	block=obj:قضية	block=obj:محاكمة	block=obj:قمة	block=obj:حسم	block=obj:بت	block=obj:مشروع	block=obj:تنفيذ	block=obj:مباراة	block=obj:استفتاء	block=obj:عملية	block=obj:دفع	block=obj:سداد	block=obj:صرف	block=obj:إطلاق	block=obj:توقيع	block=obj:لقاء	block=obj:بدء	block=obj:تسليم	block=obj:دراسة	block=obj:بحث	block=obj:سفر	block=obj:عودة	block=obj:انسحاب	block=obj:رد	block=obj:إجراء	block=obj:افتتاح	block=obj:نشر	block=obj:مناقشة	block=obj:تشكيل	block=obj:عقد
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
verb	أوفد	يوفد
verb	بعث	يبعث
frame	sends_peacekeepers/1	source=nsubj	target=obl:إلى	content=noun:حفظ
text	أرسلت الأمم المتحدة قوات لحفظ السلام إلى كينيا.
is	UN sends_peacekeepers KEN
frame	sends_peacekeepers/2	source=nsubj	target=obl:في	content=noun:مراقبين
text	نشر الاتحاد الأوروبي مراقبين في أنغولا.
is	EU sends_peacekeepers AGO
frame	sends_peacekeepers/3	source=nsubj	target=obl:إلى	content=noun:مراقبين
text	أرسل الاتحاد الأفريقي مراقبين إلى كينيا.
is	AU sends_peacekeepers KEN
frame	sends_peacekeepers/5000	source=nsubj	target=obl:في	content=noun:حفظ
text	نشر الاتحاد الأفريقي قوات لحفظ السلام في أنغولا.
is	AU sends_peacekeepers AGO

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
verb	أعطى	يعطي
verb	أهدى	يهدي
verb	وهب	يهب
verb	سلم	يسلم
frame	aids/21	source=nsubj	target=obj	content=noun:وديعة
text	منحت كندا كينيا وديعة في مصرفها المركزي.
is	CAN aids KEN
frame	aids/22	source=nsubj	target=obj	content=noun:مساعدات
text	منحت الحكومة اليابانية نيبال مساعدات عاجلة.
is	JPN.GOV aids NPL
frame	aids/23	source=nsubj	target=obj	content=noun:منحة
text	تمنح النرويج مالي منحة لبناء المدارس.
is	NOR aids MLI
frame	aids/5014	source=nsubj	target=obj	content=noun:معدات
text	منحت النرويج مالي معدات كثيرا.
is	NOR aids MLI
frame	aids/5015	source=nsubj	target=obj	content=noun:أموالا
text	منحت النرويج مالي أموالا كثيرا.
is	NOR aids MLI
frame	aids/5016	source=nsubj	target=obj	content=noun:لقاحات
text	منحت النرويج مالي لقاحات كثيرا.
is	NOR aids MLI
frame	aids/5017	source=nsubj	target=obj	content=noun:طائرات
text	منحت النرويج مالي طائرات كثيرا.
is	NOR aids MLI
frame	aids/5035	source=nsubj	target=obj	content=noun:قوارب
text	منحت النرويج مالي قوارب كثيرة.
is	NOR aids MLI
frame	aids/5036	source=nsubj	target=obj	content=noun:زوارق
text	منحت النرويج مالي زوارق كثيرة.
is	NOR aids MLI
frame	aids/5037	source=nsubj	target=obj	content=noun:سيارات
text	منحت النرويج مالي سيارات كثيرة.
is	NOR aids MLI
frame	aids/5038	source=nsubj	target=obj	content=noun:آليات
text	منحت النرويج مالي آليات كثيرة.
is	NOR aids MLI

predicate	heal
verb	عالج	يعالج
verb	داوى	يداوي
verb	طبب	يطبب
frame	aids_humanitarily/5000	source=nsubj	target=obj	content=noun:جرحى
text	عالجت كندا جرحى كينيين.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/5001	source=nsubj	target=obj	content=noun:مصابين
text	عالجت كندا مصابين كينيين.
is	CAN aids_humanitarily KEN

predicate	vaccinate
verb	طعم	يطعم
verb	لقح	يلقح
verb	حصن	يحصن
frame	aids_humanitarily/5002	source=nsubj	target=obj	content=noun:أطفال
text	طعمت منظمة الصحة العالمية أطفال القرى.
is	WHO aids_humanitarily -
frame	aids_humanitarily/5003	source=nsubj	target=obj	content=noun:سكان
text	طعمت منظمة الصحة العالمية سكان القرى.
is	WHO aids_humanitarily -
frame	aids_humanitarily/5004	source=nsubj	target=obj	content=noun:لاجئين
text	طعمت منظمة الصحة العالمية لاجئين القرى.
is	WHO aids_humanitarily -
frame	aids_humanitarily/5005	source=nsubj	target=obj	content=noun:نازحين
text	طعمت منظمة الصحة العالمية نازحين القرى.
is	WHO aids_humanitarily -

predicate	take_in
verb	احتضن	يحتضن
verb	استوعب	يستوعب
verb	أسكن	يسكن
frame	aids_humanitarily/5006	source=nsubj	target=obj	content=noun:جرحى
text	احتضنت النرويج جرحى كينيين.
is	NOR aids_humanitarily KEN
frame	grants_asylum/5000	source=nsubj	target=obj	content=noun:لاجئين
text	احتضنت النرويج لاجئين كينيين.
is	NOR grants_asylum KEN
frame	grants_asylum/5001	source=nsubj	target=obj	content=noun:نازحين
text	احتضنت النرويج نازحين كينيين.
is	NOR grants_asylum KEN
frame	grants_asylum/5002	source=nsubj	target=obj	content=noun:مشردين
text	احتضنت النرويج مشردين كينيين.
is	NOR grants_asylum KEN
frame	grants_asylum/5003	source=nsubj	target=obj	content=noun:مهاجرين
text	احتضنت النرويج مهاجرين كينيين.
is	NOR grants_asylum KEN

predicate	care_for
verb	اعتنى	يعتني
verb	تكفل	يتكفل
frame	aids_humanitarily/71014	source=nsubj	target=obl:ب!	content=obl:ب:إيواء
text	تكفلت اليابان بإيواء جريح تركي.
is	JPN aids_humanitarily TUR
frame	aids_humanitarily/5007	source=nsubj	target=obl:ب	content=obl:ب:لاجئين
text	اعتنت السويد بلاجئين كينيين.
is	SWE aids_humanitarily KEN
frame	aids_humanitarily/5008	source=nsubj	target=obl:ب	content=obl:ب:جرحى
text	اعتنت السويد بجرحى كينيين.
is	SWE aids_humanitarily KEN
frame	aids_humanitarily/5009	source=nsubj	target=obl:ب	content=obl:ب:نازحين
text	اعتنت السويد بنازحين كينيين.
is	SWE aids_humanitarily KEN
frame	aids_humanitarily/5010	source=nsubj	target=obl:ب	content=obl:ب:أيتام
text	اعتنت السويد بأيتام كينيين.
is	SWE aids_humanitarily KEN

predicate	foster
verb	كفل	يكفل
frame	aids_humanitarily/5041	source=nsubj	target=obj	content=noun:أيتام
text	كفلت الجمعية الكندية أيتام كينيين.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/5042	source=nsubj	target=obj	content=noun:لاجئين
text	كفلت الجمعية الكندية لاجئين كينيين.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/5043	source=nsubj	target=obj	content=noun:جرحى
text	كفلت الجمعية الكندية جرحى كينيين.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/5044	source=nsubj	target=obj	content=noun:نازحين
text	كفلت الجمعية الكندية نازحين كينيين.
is	CAN aids_humanitarily KEN

predicate	give_sum
verb	قدم	يقدم
verb	منح	يمنح
verb	أعطى	يعطي
verb	وهب	يهب
verb	سلم	يسلم
noun	تقديم	obj=ل
noun	تسليم	obj=ل
frame	aids_economically/9113	source=nsubj	target=obl:ل	content=noun:دولار
text	قدمت النرويج عشرين مليون دولار لكينيا.
is	NOR aids_economically KEN
frame	aids_economically/5000	source=nsubj	target=obl:إلى	content=noun:دولار
text	قدمت النرويج دولار كثيرة إلى النيجر.
is	NOR aids_economically NER
frame	aids_economically/5001	source=nsubj	target=obl:إلى	content=noun:يورو
text	قدمت النرويج يورو كثيرة إلى النيجر.
is	NOR aids_economically NER
frame	aids_economically/5002	source=nsubj	target=obl:إلى	content=noun:أموالا
text	قدمت النرويج أموالا كثيرة إلى النيجر.
is	NOR aids_economically NER
frame	aids_economically/5003	source=nsubj	target=obl:إلى	content=noun:ملايين
text	قدمت النرويج ملايين كثيرة إلى النيجر.
is	NOR aids_economically NER
frame	aids_economically/5004	source=nsubj	target=obl:إلى	content=noun:مليون
text	قدمت النرويج مليون كثيرة إلى النيجر.
is	NOR aids_economically NER
frame	aids_economically/5005	source=nsubj	target=obl:ل	content=noun:دولار
text	قدمت النرويج دولار كثيرة للنيجر.
is	NOR aids_economically NER
frame	aids_economically/5006	source=nsubj	target=obl:ل	content=noun:يورو
text	قدمت النرويج يورو كثيرة للنيجر.
is	NOR aids_economically NER
frame	aids_economically/5007	source=nsubj	target=obl:ل	content=noun:أموالا
text	قدمت النرويج أموالا كثيرة للنيجر.
is	NOR aids_economically NER
frame	aids_economically/5008	source=nsubj	target=obl:ل	content=noun:ملايين
text	قدمت النرويج ملايين كثيرة للنيجر.
is	NOR aids_economically NER
frame	aids_economically/5009	source=nsubj	target=obl:ل	content=noun:مليون
text	قدمت النرويج مليون كثيرة للنيجر.
is	NOR aids_economically NER

predicate	give_goods
verb	قدم	يقدم
verb	منح	يمنح
verb	أعطى	يعطي
verb	أهدى	يهدي
verb	وهب	يهب
verb	سلم	يسلم
noun	تقديم	obj=ل
noun	تسليم	obj=ل
frame	aids/5000	source=nsubj	target=obl:إلى	content=noun:معدات
text	أهدت اليابان معدات جديدة إلى النيجر.
is	JPN aids NER
frame	aids/5001	source=nsubj	target=obl:إلى	content=noun:آليات
text	أهدت اليابان آليات جديدة إلى النيجر.
is	JPN aids NER
frame	aids/5002	source=nsubj	target=obl:إلى	content=noun:سيارات
text	أهدت اليابان سيارات جديدة إلى النيجر.
is	JPN aids NER
frame	aids/5003	source=nsubj	target=obl:إلى	content=noun:تجهيزات
text	أهدت اليابان تجهيزات جديدة إلى النيجر.
is	JPN aids NER
frame	aids/5004	source=nsubj	target=obl:إلى	content=noun:حافلات
text	أهدت اليابان حافلات جديدة إلى النيجر.
is	JPN aids NER
frame	aids/5005	source=nsubj	target=obl:إلى	content=noun:شاحنات
text	أهدت اليابان شاحنات جديدة إلى النيجر.
is	JPN aids NER
frame	aids/5006	source=nsubj	target=obl:إلى	content=noun:سفينة
text	أهدت اليابان سفينة جديدة إلى النيجر.
is	JPN aids NER
frame	aids/5007	source=nsubj	target=obl:ل	content=noun:معدات
text	أهدت اليابان معدات جديدة للنيجر.
is	JPN aids NER
frame	aids/5008	source=nsubj	target=obl:ل	content=noun:آليات
text	أهدت اليابان آليات جديدة للنيجر.
is	JPN aids NER
frame	aids/5009	source=nsubj	target=obl:ل	content=noun:سيارات
text	أهدت اليابان سيارات جديدة للنيجر.
is	JPN aids NER
frame	aids/5010	source=nsubj	target=obl:ل	content=noun:تجهيزات
text	أهدت اليابان تجهيزات جديدة للنيجر.
is	JPN aids NER
frame	aids/5011	source=nsubj	target=obl:ل	content=noun:حافلات
text	أهدت اليابان حافلات جديدة للنيجر.
is	JPN aids NER
frame	aids/5012	source=nsubj	target=obl:ل	content=noun:شاحنات
text	أهدت اليابان شاحنات جديدة للنيجر.
is	JPN aids NER
frame	aids/5013	source=nsubj	target=obl:ل	content=noun:سفينة
text	أهدت اليابان سفينة جديدة للنيجر.
is	JPN aids NER
frame	aids_militarily/5000	source=nsubj	target=obl:إلى	content=noun:طائرات
text	سلمت السويد طائرات كثيرة إلى كينيا.
is	SWE aids_militarily KEN
frame	aids_militarily/5001	source=nsubj	target=obl:إلى	content=noun:مدرعات
text	سلمت السويد مدرعات كثيرة إلى كينيا.
is	SWE aids_militarily KEN
frame	aids_militarily/5002	source=nsubj	target=obl:إلى	content=noun:زوارق
text	سلمت السويد زوارق كثيرة إلى كينيا.
is	SWE aids_militarily KEN
frame	aids_militarily/5003	source=nsubj	target=obl:إلى	content=noun:دبابات
text	سلمت السويد دبابات كثيرة إلى كينيا.
is	SWE aids_militarily KEN
frame	aids_militarily/5004	source=nsubj	target=obl:إلى	content=noun:صواريخ
text	سلمت السويد صواريخ كثيرة إلى كينيا.
is	SWE aids_militarily KEN
frame	aids_militarily/5005	source=nsubj	target=obl:إلى	content=noun:عربات
text	سلمت السويد عربات كثيرة إلى كينيا.
is	SWE aids_militarily KEN
frame	aids_militarily/5006	source=nsubj	target=obl:ل	content=noun:طائرات
text	سلمت السويد طائرات كثيرة لكينيا.
is	SWE aids_militarily KEN
frame	aids_militarily/5007	source=nsubj	target=obl:ل	content=noun:مدرعات
text	سلمت السويد مدرعات كثيرة لكينيا.
is	SWE aids_militarily KEN
frame	aids_militarily/5008	source=nsubj	target=obl:ل	content=noun:زوارق
text	سلمت السويد زوارق كثيرة لكينيا.
is	SWE aids_militarily KEN
frame	aids_militarily/5009	source=nsubj	target=obl:ل	content=noun:دبابات
text	سلمت السويد دبابات كثيرة لكينيا.
is	SWE aids_militarily KEN
frame	aids_militarily/5010	source=nsubj	target=obl:ل	content=noun:صواريخ
text	سلمت السويد صواريخ كثيرة لكينيا.
is	SWE aids_militarily KEN
frame	aids_militarily/5011	source=nsubj	target=obl:ل	content=noun:عربات
text	سلمت السويد عربات كثيرة لكينيا.
is	SWE aids_militarily KEN

predicate	compensate
verb	عوض	يعوض
frame	aids_economically/5014	source=nsubj	target=obj	content=obl:عن
text	عوضت كندا النيجر عن أضرار السد.
is	CAN aids_economically NER

predicate	borrow
verb	اقترض	يقترض
verb	استدان	يستدين
verb	استلف	يستلف
verb	استقرض	يستقرض
noun	اقتراض
noun	استدانة
frame	aids_economically/5015	target=nsubj	source=obl:من
text	اقترضت كينيا من البنك الدولي.
is	WB aids_economically KEN
text	استقرضت غانا مبلغا من النرويج.
is	NOR aids_economically GHA

predicate	forgive_debt
verb	أعفى	يعفي
noun	إعفاء	obj=ل
frame	aids_economically/5016	source=nsubj	target=obj	content=obl:من:ديون
text	أعفت اليابان النيجر من ديون قديم.
is	JPN aids_economically NER
frame	aids_economically/5017	source=nsubj	target=obj	content=obl:من:سداد
text	أعفت اليابان النيجر من سداد قديم.
is	JPN aids_economically NER
frame	aids_economically/5018	source=nsubj	target=obj	content=obl:من:دين
text	أعفت اليابان النيجر من دين قديم.
is	JPN aids_economically NER

predicate	contribute
verb	ساهم	يساهم
verb	أسهم	يسهم
frame	aids_economically/5024	source=nsubj	content=obl:ب:دولار
text	ساهمت كندا بدولار كثيرة في المشروع.
is	CAN aids_economically -
frame	aids_economically/5025	source=nsubj	content=obl:ب:يورو
text	ساهمت كندا بيورو كثيرة في المشروع.
is	CAN aids_economically -
frame	aids_economically/5026	source=nsubj	content=obl:ب:أموال
text	ساهمت كندا بأموال كثيرة في المشروع.
is	CAN aids_economically -

predicate	lavish
verb	أغدق	يغدق
frame	aids_economically/5027	source=nsubj	target=obl:على	content=noun:أموالا
text	أغدقت السويد على كينيا أموالا كثيرة.
is	SWE aids_economically KEN
frame	aids_economically/5028	source=nsubj	target=obl:على	content=noun:أموال
text	أغدقت السويد على كينيا أموال كثيرة.
is	SWE aids_economically KEN
frame	aids_economically/5029	source=nsubj	target=obl:على	content=noun:مساعدات
text	أغدقت السويد على كينيا مساعدات كثيرة.
is	SWE aids_economically KEN
frame	aids_economically/5030	source=nsubj	target=obl:على	content=noun:مليارات
text	أغدقت السويد على كينيا مليارات كثيرة.
is	SWE aids_economically KEN
frame	aids_economically/5031	source=nsubj	target=obl:على	content=noun:هبات
text	أغدقت السويد على كينيا هبات كثيرة.
is	SWE aids_economically KEN

predicate	send_relief
verb	بعث	يبعث
verb	أرسل	يرسل
verb	وجه	يوجه
noun	إرسال	obj=ل
noun	بعث	obj=ل
frame	aids_humanitarily/5015	source=nsubj	target=obl:إلى	content=obl:ب:أدوية
text	بعثت كندا بأدوية إلى كينيا.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/5016	source=nsubj	target=obl:إلى	content=obl:ب:أغذية
text	بعثت كندا بأغذية إلى كينيا.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/5017	source=nsubj	target=obl:إلى	content=obl:ب:غذاء
text	بعثت كندا بغذاء إلى كينيا.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/5018	source=nsubj	target=obl:إلى	content=obl:ب:خيام
text	بعثت كندا بخيام إلى كينيا.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/5019	source=nsubj	target=obl:إلى	content=obl:ب:لقاحات
text	بعثت كندا بلقاحات إلى كينيا.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/5020	source=nsubj	target=obl:إلى	content=obl:ب:أطباء
text	بعثت كندا بأطباء إلى كينيا.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/5021	source=nsubj	target=obl:إلى	content=noun:أدوية
text	بعثت كندا أدوية إلى كينيا.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/5022	source=nsubj	target=obl:إلى	content=noun:أغذية
text	بعثت كندا أغذية إلى كينيا.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/5023	source=nsubj	target=obl:إلى	content=noun:خياما
text	بعثت كندا خياما إلى كينيا.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/5024	source=nsubj	target=obl:إلى	content=noun:لقاحات
text	بعثت كندا لقاحات إلى كينيا.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/5025	source=nsubj	target=obl:إلى	content=noun:أطباء
text	بعثت كندا أطباء إلى كينيا.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/5026	source=nsubj	target=obl:إلى	content=noun:مسعفين
text	بعثت كندا مسعفين إلى كينيا.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/9200	source=nsubj	target=obl:إلى!	content=obl:ب:مواد
text	أرسلت كندا سفينة محملة بالمواد الغذائية إلى كينيا.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/9201	source=nsubj	target=obl:إلى!	content=obl:ب:أغذية
text	أرسلت كندا سفينة محملة بالأغذية إلى كينيا.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/9202	source=nsubj	target=obl:إلى!	content=obl:ب:مستلزمات
text	أرسلت كندا سفينة محملة بالمستلزمات الطبية إلى كينيا.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/9203	source=nsubj	target=obl:إلى!	content=obl:ب:إمدادات
text	أرسلت كندا سفينة محملة بالإمدادات الطبية إلى كينيا.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/9204	source=nsubj	target=obl:إلى!	content=obl:ب:خيام
text	أرسلت كندا سفينة محملة بالخيام والأغطية إلى كينيا.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/9205	source=nsubj	target=obl:إلى!	content=obl:ب:أغطية
text	أرسلت كندا سفينة محملة بالأغطية إلى كينيا.
is	CAN aids_humanitarily KEN

predicate	naturalize
verb	جنس	يجنس
noun	تجنيس	obj=ل
frame	grants_asylum/5004	source=nsubj	target=obj
text	جنست كندا مئات الكينيين.
is	CAN grants_asylum KEN

predicate	provide_for
verb	وفر	يوفر
frame	aids/5019	source=nsubj	target=obl:ل	content=noun:حماية
text	وفرت النرويج حماية للكينيين.
is	NOR aids KEN
frame	aids/5020	source=nsubj	target=obl:ل	content=noun:مأوى
text	وفرت النرويج مأوى للكينيين.
is	NOR aids KEN
frame	aids/5021	source=nsubj	target=obl:ل	content=noun:غذاء
text	وفرت النرويج غذاء للكينيين.
is	NOR aids KEN
frame	aids/5022	source=nsubj	target=obl:ل	content=noun:طعاما
text	وفرت النرويج طعاما للكينيين.
is	NOR aids KEN
frame	aids/5023	source=nsubj	target=obl:ل	content=noun:وقودا
text	وفرت النرويج وقودا للكينيين.
is	NOR aids KEN
frame	aids/5024	source=nsubj	target=obl:ل	content=noun:معدات
text	وفرت النرويج معدات للكينيين.
is	NOR aids KEN
frame	aids/5025	source=nsubj	target=obl:ل	content=noun:علاجا
text	وفرت النرويج علاجا للكينيين.
is	NOR aids KEN
frame	aids/5026	source=nsubj	target=obl:ل	content=noun:ملاذا
text	وفرت النرويج ملاذا للكينيين.
is	NOR aids KEN
frame	aids/5027	source=nsubj	target=obl:ل	content=noun:أموالا
text	وفرت النرويج أموالا للكينيين.
is	NOR aids KEN
frame	aids/5028	source=nsubj	target=obl:ل	content=noun:ملجأ
text	وفرت النرويج ملجأ للكينيين.
is	NOR aids KEN
frame	aids_militarily/5020	source=nsubj	target=obl:ل	content=noun:أسلحة
text	وفرت النرويج أسلحة لمالي.
is	NOR aids_militarily MLI
frame	aids_militarily/5021	source=nsubj	target=obl:ل	content=noun:ذخيرة
text	وفرت النرويج ذخيرة لمالي.
is	NOR aids_militarily MLI
frame	aids_militarily/5022	source=nsubj	target=obl:ل	content=noun:سلاحا
text	وفرت النرويج سلاحا لمالي.
is	NOR aids_militarily MLI

predicate	evacuate
verb	أخلى	يخلي
frame	aids_humanitarily/5027	source=nsubj	target=obj	content=noun:جرحى
text	أخلت كندا جرحى كينيين.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/5028	source=nsubj	target=obj	content=noun:مصابين
text	أخلت كندا مصابين كينيين.
is	CAN aids_humanitarily KEN

predicate	give_alms
verb	تصدق	يتصدق
frame	aids_economically/5032	source=nsubj	target=obl:على
text	تصدقت النرويج على النيجر.
is	NOR aids_economically NER

predicate	dig_out
verb	استخرج	يستخرج
frame	aids_humanitarily/5029	source=nsubj	content=noun:ناجين
text	استخرجت فرق كندية ناجين كثيرين.
is	CAN aids_humanitarily -
frame	aids_humanitarily/5030	source=nsubj	content=noun:جثث
text	استخرجت فرق كندية جثث كثيرين.
is	CAN aids_humanitarily -
frame	aids_humanitarily/5031	source=nsubj	content=noun:ضحايا
text	استخرجت فرق كندية ضحايا كثيرين.
is	CAN aids_humanitarily -

predicate	send_advisers
verb	أرسل	يرسل
verb	أوفد	يوفد
verb	بعث	يبعث
noun	إرسال
noun	إيفاد
noun	بعث	obj=ل
frame	aids_militarily/5023	source=nsubj	target=obl:إلى	content=noun:مستشارين
text	أوفدت كندا مستشارين عسكريين إلى النيجر.
is	CAN aids_militarily NER
frame	aids_militarily/5024	source=nsubj	target=obl:إلى	content=noun:مدربين
text	أوفدت كندا مدربين عسكريين إلى النيجر.
is	CAN aids_militarily NER
frame	aids_militarily/57230	source=nsubj	target=obl:إلى	content=noun:مدرب
text	أوفدت كندا مئة مدرب عسكري إلى النيجر.
is	CAN aids_militarily NER
text	وتعتزم كندا إرسال مئة مدرب عسكري إلى النيجر.
is	CAN aids_militarily NER
frame	visits/57236	source=nsubj	target=obl:إلى	content=noun:مستشاره
text	أوفد الرئيس الكندي مستشاره السياسي إلى النيجر.
is	CAN visits NER
frame	visits/57237	source=nsubj	target=obl:إلى	content=noun:مستشارها
text	أوفدت كندا مستشارها إلى النيجر.
is	CAN visits NER
frame	aids_militarily/57231	source=nsubj	target=obl:إلى	content=noun:مستشار
text	أوفدت كندا مئة مستشار عسكري إلى النيجر.
is	CAN aids_militarily NER
frame	aids/57232	source=nsubj	target=obl:إلى	content=noun:طبيب
text	أوفدت كندا مئة طبيب إلى النيجر.
is	CAN aids NER
frame	aids/57233	source=nsubj	target=obl:إلى	content=noun:منقذ
text	أوفدت كندا مئة منقذ إلى النيجر.
is	CAN aids NER
frame	aids/57234	source=nsubj	target=obl:إلى	content=noun:مسعف
text	أوفدت كندا مئة مسعف إلى النيجر.
is	CAN aids NER
frame	aids/57235	source=nsubj	target=obl:إلى	content=noun:ممرض
text	أوفدت كندا مئة ممرض إلى النيجر.
is	CAN aids NER
frame	aids_militarily/77214	source=nsubj	content=noun:مدرب
text	أوفدت كندا مئة مدرب عسكري.
is	CAN aids_militarily -
frame	aids_militarily/77215	source=nsubj	content=noun:مدربين
text	أرسلت كندا مدربين عسكريين.
is	CAN aids_militarily -

predicate	ship_relief
verb	سير	يسير
verb	شحن	يشحن
noun	إرسال	obj=ل
frame	aids_humanitarily/5032	source=nsubj	target=obl:إلى	content=noun:مؤنا
text	سيرت كندا مؤنا كثيرة إلى كينيا.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/5033	source=nsubj	target=obl:إلى	content=noun:مؤن
text	سيرت كندا مؤن كثيرة إلى كينيا.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/5034	source=nsubj	target=obl:إلى	content=noun:طرودا
text	سيرت كندا طرودا كثيرة إلى كينيا.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/5035	source=nsubj	target=obl:إلى	content=noun:بطانيات
text	سيرت كندا بطانيات كثيرة إلى كينيا.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/5036	source=nsubj	target=obl:إلى	content=noun:أغطية
text	سيرت كندا أغطية كثيرة إلى كينيا.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/5037	source=nsubj	target=obl:إلى	content=noun:قافلة
text	سيرت كندا قافلة كثيرة إلى كينيا.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/5038	source=nsubj	target=obl:إلى	content=noun:قوافل
text	سيرت كندا قوافل كثيرة إلى كينيا.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/5039	source=nsubj	target=obl:إلى	content=noun:أدوية
text	سيرت كندا أدوية كثيرة إلى كينيا.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/5040	source=nsubj	target=obl:إلى	content=noun:أغذية
text	سيرت كندا أغذية كثيرة إلى كينيا.
is	CAN aids_humanitarily KEN

predicate	send_relief_by
verb	أرسل	يرسل
verb	سير	يسير
verb	وجه	يوجه
noun	إرسال	obj=ل
frame	aids_humanitarily/9230	source=nsubj	target=obl:إلى!	content=noun:مساعدات
text	سيرت النرويج أمس طائرة مساعدات إلى مالي.
is	NOR aids_humanitarily MLI
text	أرسلت الهند سفينة مساعدات إلى نيبال.
is	IND aids_humanitarily NPL
frame	aids_humanitarily/9231	source=nsubj	target=obl:إلى!	content=noun:إغاثة
text	وجهت كندا ثلاث شاحنات إغاثة إلى توغو.
is	CAN aids_humanitarily TGO

predicate	resettle
light	أعاد	يعيد	توطين
frame	grants_asylum/5005	source=nsubj	target=obj
text	أعادت كندا توطين لاجئين كينيين.
is	CAN grants_asylum KEN

predicate	receive_goods
verb	تسلم	يتسلم
verb	استلم	يستلم
frame	aids_militarily/5025	target=nsubj	source=obl:من	content=noun:طائرات
text	تسلمت كينيا طائرات كثيرة من السويد.
is	SWE aids_militarily KEN
frame	aids_militarily/5026	target=nsubj	source=obl:من	content=noun:صواريخ
text	تسلمت كينيا صواريخ كثيرة من السويد.
is	SWE aids_militarily KEN
frame	aids_militarily/5027	target=nsubj	source=obl:من	content=noun:مدرعات
text	تسلمت كينيا مدرعات كثيرة من السويد.
is	SWE aids_militarily KEN
frame	aids_militarily/5028	target=nsubj	source=obl:من	content=noun:زوارق
text	تسلمت كينيا زوارق كثيرة من السويد.
is	SWE aids_militarily KEN
frame	aids_militarily/5029	target=nsubj	source=obl:من	content=noun:دبابات
text	تسلمت كينيا دبابات كثيرة من السويد.
is	SWE aids_militarily KEN
frame	aids_militarily/5030	target=nsubj	source=obl:من	content=noun:ذخائر
text	تسلمت كينيا ذخائر كثيرة من السويد.
is	SWE aids_militarily KEN
frame	aids/5029	target=nsubj	source=obl:من	content=noun:معدات
text	تسلمت كينيا معدات كثيرة من السويد.
is	SWE aids KEN
frame	aids/5030	target=nsubj	source=obl:من	content=noun:لقاحات
text	تسلمت كينيا لقاحات كثيرة من السويد.
is	SWE aids KEN
frame	aids/5031	target=nsubj	source=obl:من	content=noun:سيارات
text	تسلمت كينيا سيارات كثيرة من السويد.
is	SWE aids KEN
frame	aids/5032	target=nsubj	source=obl:من	content=noun:مساعدات
text	تسلمت كينيا مساعدات كثيرة من السويد.
is	SWE aids KEN
frame	aids/5033	target=nsubj	source=obl:من	content=noun:شحنة
text	تسلمت كينيا شحنة كثيرة من السويد.
is	SWE aids KEN
frame	aids/5034	target=nsubj	source=obl:من	content=noun:آليات
text	تسلمت كينيا آليات كثيرة من السويد.
is	SWE aids KEN
frame	aids_economically/5033	target=nsubj	source=obl:من	content=noun:دولار
text	تسلمت كينيا دولار من السويد.
is	SWE aids_economically KEN
frame	aids_economically/5034	target=nsubj	source=obl:من	content=noun:يورو
text	تسلمت كينيا يورو من السويد.
is	SWE aids_economically KEN
frame	aids_economically/5035	target=nsubj	source=obl:من	content=noun:أموالا
text	تسلمت كينيا أموالا من السويد.
is	SWE aids_economically KEN
frame	aids_economically/5036	target=nsubj	source=obl:من	content=noun:قرضا
text	تسلمت كينيا قرضا من السويد.
is	SWE aids_economically KEN

predicate	obtain_goods
verb	حصل	يحصل
verb	تحصل	يتحصل
frame	aids_militarily/5031	target=nsubj	source=obl:من	content=obl:على:طائرات
text	حصلت كينيا على طائرات كثيرة من السويد.
is	SWE aids_militarily KEN
frame	aids_militarily/5032	target=nsubj	source=obl:من	content=obl:على:صواريخ
text	حصلت كينيا على صواريخ كثيرة من السويد.
is	SWE aids_militarily KEN
frame	aids_militarily/5033	target=nsubj	source=obl:من	content=obl:على:مدرعات
text	حصلت كينيا على مدرعات كثيرة من السويد.
is	SWE aids_militarily KEN
frame	aids_militarily/5034	target=nsubj	source=obl:من	content=obl:على:زوارق
text	حصلت كينيا على زوارق كثيرة من السويد.
is	SWE aids_militarily KEN
frame	aids_militarily/5035	target=nsubj	source=obl:من	content=obl:على:دبابات
text	حصلت كينيا على دبابات كثيرة من السويد.
is	SWE aids_militarily KEN
frame	aids_militarily/5036	target=nsubj	source=obl:من	content=obl:على:ذخائر
text	حصلت كينيا على ذخائر كثيرة من السويد.
is	SWE aids_militarily KEN

predicate	help_with
verb	أعان	يعين
frame	aids/7000	source=nsubj	target=obj	content=obl:على
text	أعانت كندا كينيا على تجاوز الجفاف.
is	CAN aids KEN
text	تعين النرويج مديرا جديدا للمتحف.
is	nothing

predicate	allocate_money
verb	خصص	يخصص
verb	اعتمد	يعتمد
noun	تخصيص
noun	اعتماد	obj=ل
frame	aids_economically/7000	source=nsubj	target=obl:ل	content=noun:دولار
text	خصصت كندا عشرة ملايين دولار لكينيا.
is	CAN aids_economically KEN
frame	aids_economically/7001	source=nsubj	target=obl:ل	content=noun:يورو
text	خصصت كندا مليون يورو لكينيا.
is	CAN aids_economically KEN
frame	aids_economically/9111	source=nsubj	target=obl:ل	content=noun:أورو
text	خصصت كندا مليون أورو لكينيا.
is	CAN aids_economically KEN
frame	aids_economically/7002	source=nsubj	target=obl:ل	content=noun:مبلغ
text	خصصت كندا مبلغا كبيرا لكينيا.
is	CAN aids_economically KEN
text	أعلنت اليابان عن تخصيص مبلغ كبير لدعم الحكومة الكينية.
is	JPN announces -
is	JPN aids_economically KEN
frame	aids/31100	source=nsubj	target=obl:ل!	content=noun:موانئ
text	ستخصص كندا ميناءين من موانئها لكينيا.
is	CAN aids KEN
frame	aids/31102	source=nsubj	target=obl:ل!	content=noun:مساعدات
text	خصصت كندا مساعدات عاجلة لكينيا.
is	CAN aids KEN
text	خصصت كندا الصالة لمعرض الكتاب.
is	nothing

# Of people and states, not of goals, rights and nature.
predicate	shield
verb	حمى	يحمي
frame	aids/9000	source=nsubj	target=obj!	block=nsubj:قانون	block=nsubj:دستور	block=nsubj:منتخب	block=nsubj:فريق	block=nsubj:لاعب	block=nsubj:مدرب	block=nsubj:مهاجم	block=nsubj:ملاكم	block=nsubj:نادي	block=nsubj:حكم
text	حمت القوات الكندية القرويين النرويجيين.
is	CAN aids NOR
text	يحمي الحارس الكيني المرمى.
is	nothing

predicate	dress_wounds
verb	ضمد	يضمد
frame	aids_humanitarily/9000	source=nsubj	target=obj	content=noun:جراح
text	ضمد الأطباء الكنديون جراح النيباليين.
is	CAN aids_humanitarily NPL

# "Delivered [to] somebody ships": two objects, or one and [to].
predicate	deliver_arms
verb	سلم	يسلم
noun	تسليم	obj=ل
frame	aids_militarily/9600	source=nsubj	target=obj!	content=noun:سفن
text	سلمت كندا نيبال ثلاث سفن حربية.
is	CAN aids_militarily NPL
frame	aids_militarily/9601	source=nsubj	target=obl:إلى	content=noun:سفن
text	سلمت كندا ثلاث سفن حربية إلى نيبال.
is	CAN aids_militarily NPL
frame	aids_militarily/9602	source=nsubj	target=obl:ل	content=noun:سفن
text	سلمت كندا ثلاث سفن حربية لنيبال.
is	CAN aids_militarily NPL
frame	aids_militarily/9603	source=nsubj	target=obj!	content=noun:دبابات
text	سلمت كندا نيبال عشر دبابات.
is	CAN aids_militarily NPL
frame	aids_militarily/9604	source=nsubj	target=obl:إلى	content=noun:دبابات
text	سلمت كندا عشر دبابات إلى نيبال.
is	CAN aids_militarily NPL
frame	aids_militarily/9605	source=nsubj	target=obl:ل	content=noun:دبابات
text	سلمت كندا عشر دبابات لنيبال.
is	CAN aids_militarily NPL
frame	aids_militarily/9606	source=nsubj	target=obj!	content=noun:صواريخ
text	سلمت كندا نيبال صواريخ دفاعية.
is	CAN aids_militarily NPL
frame	aids_militarily/9607	source=nsubj	target=obl:إلى	content=noun:صواريخ
text	سلمت كندا صواريخ دفاعية إلى نيبال.
is	CAN aids_militarily NPL
frame	aids_militarily/9608	source=nsubj	target=obl:ل	content=noun:صواريخ
text	سلمت كندا صواريخ دفاعية لنيبال.
is	CAN aids_militarily NPL

# Money that is deposited with the bank of another state.
predicate	deposit
verb	أودع	يودع
noun	إيداع
frame	aids_economically/9814	source=nsubj	target=obl:في!	content=noun:وديعة
text	أودعت كندا وديعة في البنك المركزي الكيني.
is	CAN aids_economically KEN
frame	aids_economically/9815	source=nsubj	target=obl:في!	content=noun:دولار
text	أودعت كندا مليار دولار في البنك المركزي الكيني.
is	CAN aids_economically KEN

predicate	reschedule_debt
light	جدول	يجدول	دين	plural=ديون	obj=ل	obj=على
noun	جدولة ديون	obj=ل
frame	aids_economically/9816	source=nsubj	target=obj
text	جدولت كندا ديون كينيا.
is	CAN aids_economically KEN

# An air bridge for those in need.
predicate	air_bridge
verb	سير	يسير
verb	أقام	يقيم
verb	مد	يمد
frame	aids_humanitarily/9829	source=nsubj	target=obl:إلى!	content=noun:جسر
text	سيرت قطر جسرا جويا إلى الصومال.
is	QAT aids_humanitarily SOM
frame	aids_humanitarily/9830	source=nsubj	target=obl:إلى!	content=noun:قافلة
text	سيرت قطر قافلة مساعدات إلى الصومال.
is	QAT aids_humanitarily SOM
frame	aids_humanitarily/9831	source=nsubj	target=obl:إلى!	content=noun:قوافل
text	سيرت قطر قوافل إغاثة إلى الصومال.
is	QAT aids_humanitarily SOM

predicate	receive_money
verb	تلقى	يتلقى
frame	aids_economically/9100	target=nsubj	source=obl:من!	content=noun:دولار
text	وتتلقى نيبال سنويا نحو مليار دولار من اليابان.
is	JPN aids_economically NPL
frame	aids_economically/9102	target=nsubj	source=obl:من!	content=noun:أموال
text	تلقى المتمردون الكولومبيون أموالا من بيرو.
is	PER aids_economically COL
frame	aids_economically/3302	target=nsubj	source=obl:من!	content=noun:مليون
text	تلقت غانا من النرويج مليون كرونة.
is	NOR aids_economically GHA
frame	aids_economically/3303	target=nsubj	source=obl:من!	content=noun:مليار
text	تلقت غانا من النرويج مليار كرونة.
is	NOR aids_economically GHA
frame	aids_economically/9103	target=nsubj	source=obl:من!	content=noun:مبلغ
text	تلقت غانا من النرويج مبلغا كبيرا.
is	NOR aids_economically GHA

predicate	obtain_money
verb	حصل	يحصل
verb	تحصل	يتحصل
frame	aids_economically/9104	target=nsubj	source=obl:من!	content=obl:على:دولار
text	حصلت نيبال على مليون دولار من اليابان.
is	JPN aids_economically NPL
frame	aids_economically/9105	target=nsubj	source=obl:من!	content=obl:على:يورو
text	حصلت مالي على مليون يورو من ألمانيا.
is	DEU aids_economically MLI

# Whom is told by the noun: "sent experts to train X's army".
predicate	send_to_train
verb	أرسل	يرسل
verb	أوفد	يوفد
verb	بعث	يبعث
verb	نشر	ينشر
frame	aids_militarily/9100	source=nsubj	content=obl:ل:تدريب	block=obl:ضد
text	وأرسلت كندا خبراء عسكريين لتدريب القوات الكينية.
is	CAN aids_militarily KEN
frame	aids/71231	source=nsubj	target=obl:إلى!	content=obl:ل:مساعدة	block=obl:ضد
text	أرسلت غانا إلى توغو طائرتين للمساعدة في إخماد الحرائق.
is	GHA aids TGO
frame	aids/9100	source=nsubj	content=obl:ل:مساعدة	block=obl:ضد
text	أوفدت النرويج خبراء لمساعدة كينيا.
is	NOR aids KEN

predicate	earmark_money
verb	رصد	يرصد
frame	aids_economically/22000	source=nsubj	target=obl:ل!	content=obj:مساعدات
text	رصدت كندا مساعدات للصومال.
is	CAN aids_economically SOM
frame	aids_economically/9110	source=nsubj	target=obl:ل!	content=noun:دولار
text	ورصدت قطر مليون دولار للصومال.
is	QAT aids_economically SOM

predicate	send_relief_transport
verb	أرسل	يرسل
verb	سير	يسير
verb	بعث	يبعث
noun	إرسال	obj=ل
frame	aids_humanitarily/9110	source=nsubj	target=obl:إلى!	content=noun:إغاثة
text	وأرسلت روسيا طائرة إغاثة إلى نيبال.
is	RUS aids_humanitarily NPL

# A loan is paid out in parts.
predicate	pay_out_part
verb	أفرج	يفرج
verb	صرف	يصرف
frame	aids_economically/9120	source=nsubj	target=obl:ل?	content=obl:عن:قسط
text	أفرج صندوق النقد الدولي عن القسط الثاني من القرض.
is	IMF aids_economically -
frame	aids_economically/9121	source=nsubj	target=obl:ل?	content=obl:عن:شريحة
text	أفرج صندوق النقد الدولي عن الشريحة الثانية من القرض.
is	IMF aids_economically -
frame	aids_economically/9122	source=nsubj	target=obl:ل?	content=obl:عن:دفعة
text	أفرج البنك الدولي عن دفعة جديدة لغانا.
is	WB aids_economically GHA
frame	aids_economically/9123	source=nsubj	target=obl:ل?	content=obj:قسط
text	صرف صندوق النقد الدولي القسط الثاني من القرض لغانا.
is	IMF aids_economically GHA
frame	aids_economically/71085	source=nsubj	target=obl:ل!	content=obj:شريحة
text	صرفت النرويج شريحة جديدة لتركيا.
is	NOR aids_economically TUR
frame	aids_economically/71086	source=nsubj	target=obl:ل!	content=obj:دفعة
text	صرفت تشيلي دفعة ثانية لكوبا.
is	CHL aids_economically CUB
frame	aids_economically/71087	source=nsubj	target=obl:ل!	content=obj:منحة
text	صرفت اليابان منحة لالهند.
is	JPN aids_economically IND
frame	aids_economically/71088	source=nsubj	target=obl:ل!	content=obj:قرض
text	صرفت أوغندا قرضا لغانا.
is	UGA aids_economically GHA
frame	aids_economically/71089	source=nsubj	target=obl:ل!	content=obj:تعويضات
text	صرفت البرازيل تعويضات لروسيا.
is	BRA aids_economically RUS

# An aircraft or a ship that arrives with relief on board.
predicate	land_with_relief
verb	وصل	يصل
verb	حط	يحط
verb	هبط	يهبط
verb	توجه	يتوجه
verb	أقلع	يقلع
verb	انطلق	ينطلق
verb	رسا	يرسو
frame	aids_humanitarily/57240	source=nsubj	target=obl:إلى!	content=nsubj:طائرة	content=noun:مساعدات
text	وصلت أمس إلى كينيا طائرة كندية محملة بالمساعدات.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/57241	source=nsubj	target=obl:في!	content=nsubj:طائرة	content=noun:مساعدات
text	وصلت أمس في كينيا طائرة كندية محملة بالمساعدات.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/57242	source=nsubj	target=obl:إلى!	content=nsubj:طائرات	content=noun:مساعدات
text	وصلت أمس إلى كينيا طائرات كندية محملة بالمساعدات.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/57243	source=nsubj	target=obl:في!	content=nsubj:طائرات	content=noun:مساعدات
text	وصلت أمس في كينيا طائرات كندية محملة بالمساعدات.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/57244	source=nsubj	target=obl:إلى!	content=nsubj:سفينة	content=noun:مساعدات
text	وصلت أمس إلى كينيا سفينة كندية محملة بالمساعدات.
is	CAN aids_humanitarily KEN
frame	aids_humanitarily/57245	source=nsubj	target=obl:في!	content=nsubj:سفينة	content=noun:مساعدات
text	وصلت أمس في كينيا سفينة كندية محملة بالمساعدات.
is	CAN aids_humanitarily KEN

predicate	give_present
light	قدم	يقدم	هدية	plural=هدايا	obj=إلى	obj=ل
light	سلم	يسلم	هدية	plural=هدايا	obj=إلى	obj=ل
light	منح	يمنح	هدية	plural=هدايا	obj=ل
frame	aids/57260	source=nsubj	target=obj!
text	قدم الوزير الكيني هدية إلى نظيره الأوغندي.
is	KEN aids UGA

predicate	hand_out_arms
light	وزع	يوزع	سلاح	plural=أسلحة	obj=على
frame	aids_militarily/57261	source=nsubj	target=obj
text	وزعت كندا أسلحة على الجيش الأوغندي.
is	CAN aids_militarily UGA

predicate	find_refuge_in
verb	حصل	يحصل
frame	grants_asylum/57400	target=nsubj	source=obl:في!	content=obl:على:لجوء
text	حصل المعارض الكيني على اللجوء السياسي في كندا.
is	CAN grants_asylum KEN

predicate	give_cover
light	وفر	يوفر	غطاء جوي	obj=ل
light	قدم	يقدم	غطاء جوي	obj=ل	obj=إلى
light	أمن	يؤمن	غطاء جوي	obj=ل
frame	aids_militarily/57401	source=nsubj	target=obj!
text	وفر سلاح الجو الكندي الغطاء الجوي للقوات الأوغندية خلال الهجوم.
is	CAN aids_militarily UGA

predicate	pay_damages
light	دفع	يدفع	تعويض	plural=تعويضات	obj=ل	obj=إلى
light	صرف	يصرف	تعويض	plural=تعويضات	obj=ل
light	قدم	يقدم	تعويض	plural=تعويضات	obj=ل	obj=إلى
frame	aids_economically/57402	source=nsubj	target=obj!
text	ودفعت كندا تعويضات لكينيا.
is	CAN aids_economically KEN

predicate	agree_to_loan
verb	وافق	يوافق
verb	صادق	يصادق
verb	صدق	يصدق
frame	promises_aid/71000	source=nsubj	target=obl:ل!	content=obl:على:قرض
text	وافقت كندا على قرض لبلجيكا.
is	CAN promises_aid BEL
frame	promises_aid/71001	source=nsubj	target=obl:ل!	content=obl:على:قروض
text	وافقت كينيا على قروض لتركيا.
is	KEN promises_aid TUR
frame	promises_aid/71002	source=nsubj	target=obl:ل!	content=obl:على:منحة
text	وافقت بولندا على منحة لكوبا.
is	POL promises_aid CUB
frame	promises_aid/71003	source=nsubj	target=obl:ل!	content=obl:على:تمويل
text	وافقت النرويج على تمويل لالهند.
is	NOR promises_aid IND
frame	promises_aid/71004	source=nsubj	target=obl:ل!	content=obl:على:حزمة
text	وافقت تشيلي على حزمة مساعدات لغانا.
is	CHL promises_aid GHA
frame	promises_aid/71005	source=nsubj	target=obl:ل!	content=obl:على:مساعدات
text	وافقت اليابان على مساعدات لروسيا.
is	JPN promises_aid RUS
frame	promises_aid/71006	source=nsubj	target=obl:ل!	content=obl:على:مساعدة
text	وافقت أوغندا على مساعدة لبلجيكا.
is	UGA promises_aid BEL
frame	promises_aid/71007	source=nsubj	target=obl:ل!	content=obl:على:شريحة
text	وافقت البرازيل على شريحة جديدة لتركيا.
is	BRA promises_aid TUR
frame	promises_aid/71008	source=nsubj	target=obl:ل!	content=obl:على:برنامج
text	وافقت كندا على برنامج تمويل لكوبا.
is	CAN promises_aid CUB

predicate	bring_relief
verb	أوصل	يوصل
verb	نقل	ينقل
verb	حمل	يحمل
verb	وزع	يوزع
frame	aids_humanitarily/71000	source=nsubj	target=obl:إلى!	content=obj:مساعدات
text	أوصلت كينيا مساعدات إلى الهند.
is	KEN aids_humanitarily IND
frame	aids_humanitarily/71001	source=nsubj	target=obl:على!	content=obj:مساعدات
text	وزعت بولندا مساعدات على غانا.
is	POL aids_humanitarily GHA
frame	aids_humanitarily/71002	source=nsubj	target=obl:إلى!	content=obj:أدوية
text	أوصلت النرويج أدوية إلى روسيا.
is	NOR aids_humanitarily RUS
frame	aids_humanitarily/71003	source=nsubj	target=obl:على!	content=obj:أدوية
text	وزعت تشيلي أدوية على بلجيكا.
is	CHL aids_humanitarily BEL
frame	aids_humanitarily/71004	source=nsubj	target=obl:إلى!	content=obj:مؤن
text	أوصلت اليابان مؤن إلى تركيا.
is	JPN aids_humanitarily TUR
frame	aids_humanitarily/71005	source=nsubj	target=obl:على!	content=obj:مؤن
text	وزعت أوغندا مؤن على كوبا.
is	UGA aids_humanitarily CUB
frame	aids_humanitarily/71006	source=nsubj	target=obl:إلى!	content=obj:إغاثة
text	أوصلت البرازيل إغاثة إلى الهند.
is	BRA aids_humanitarily IND
frame	aids_humanitarily/71007	source=nsubj	target=obl:على!	content=obj:إغاثة
text	وزعت كندا إغاثة على غانا.
is	CAN aids_humanitarily GHA
frame	aids_humanitarily/71008	source=nsubj	target=obl:إلى!	content=obj:معونات
text	أوصلت كينيا معونات إلى روسيا.
is	KEN aids_humanitarily RUS
frame	aids_humanitarily/71009	source=nsubj	target=obl:على!	content=obj:معونات
text	وزعت بولندا معونات على بلجيكا.
is	POL aids_humanitarily BEL
frame	aids_humanitarily/71010	source=nsubj	target=obl:إلى!	content=obj:إعانات
text	أوصلت النرويج إعانات إلى تركيا.
is	NOR aids_humanitarily TUR
frame	aids_humanitarily/71011	source=nsubj	target=obl:على!	content=obj:إعانات
text	وزعت تشيلي إعانات على كوبا.
is	CHL aids_humanitarily CUB

predicate	for_the_benefit_of
verb	نفذ	ينفذ
verb	أطلق	يطلق
verb	دشن	يدشن
verb	وزع	يوزع
verb	نظم	ينظم
verb	خصص	يخصص
verb	رصد	يرصد
verb	قدم	يقدم
verb	جمع	يجمع
verb	وفر	يوفر
verb	سلم	يسلم
verb	صرف	يصرف
verb	فتح	يفتح
frame	aids/71082	source=nsubj	target=obl:لصالح!	content=obj:مشروع
text	وزعت أوغندا مشروعا لصالح غانا.
is	UGA aids GHA
frame	aids/71083	source=nsubj	target=obl:لصالح!	content=obj:مشاريع
text	وزعت البرازيل مشاريع لصالح روسيا.
is	BRA aids RUS
frame	aids/71084	source=nsubj	target=obl:لصالح!	content=obj:برنامج
text	وزعت كندا برنامجا لصالح بلجيكا.
is	CAN aids BEL
frame	aids/71085	source=nsubj	target=obl:لصالح!	content=obj:حملة
text	وزعت كينيا حملة لصالح تركيا.
is	KEN aids TUR
frame	aids/71086	source=nsubj	target=obl:لصالح!	content=obj:منحة
text	وزعت بولندا منحة لصالح كوبا.
is	POL aids CUB
frame	aids/71087	source=nsubj	target=obl:لصالح!	content=obj:قرض
text	وزعت النرويج قرضا لصالح الهند.
is	NOR aids IND
frame	aids/71088	source=nsubj	target=obl:لصالح!	content=obj:تبرعات
text	وزعت تشيلي تبرعات لصالح غانا.
is	CHL aids GHA
frame	aids/71090	source=nsubj	target=obl:لصالح!	content=obj:سلل
text	وزعت أوغندا سلل لصالح بلجيكا.
is	UGA aids BEL
frame	aids/71094	source=nsubj	target=obl:لصالح!	content=obj:مبلغ
text	وزعت بولندا مبلغا لصالح غانا.
is	POL aids GHA

predicate	take_in_a_group
verb	استقبل	يستقبل
verb	استضاف	يستضيف
verb	آوى	يؤوي
verb	احتضن	يحتضن
frame	grants_asylum/71000	source=nsubj	target=obl:من!	content=obj:دفعة	content=noun:لاجئين
text	استقبلت كندا دفعة من اللاجئين الغانيين.
is	CAN grants_asylum GHA
frame	grants_asylum/71001	source=nsubj	target=obl:من!	content=obj:دفعة	content=noun:مهاجرين
text	استقبلت كينيا دفعة من المهاجرين الروس.
is	KEN grants_asylum RUS
frame	grants_asylum/71002	source=nsubj	target=obl:من!	content=obj:دفعة	content=noun:نازحين
text	استقبلت بولندا دفعة من النازحين البلجيكيين.
is	POL grants_asylum BEL
frame	grants_asylum/71003	source=nsubj	target=obl:من!	content=obj:مجموعة	content=noun:لاجئين
text	استقبلت النرويج مجموعة من اللاجئين الأتراك.
is	NOR grants_asylum TUR
frame	grants_asylum/71004	source=nsubj	target=obl:من!	content=obj:مجموعة	content=noun:مهاجرين
text	استقبلت تشيلي مجموعة من المهاجرين الكوبيين.
is	CHL grants_asylum CUB

predicate	help_to_rebuild
verb	ساهم	يساهم
verb	أسهم	يسهم
verb	شارك	يشارك
verb	ساعد	يساعد
frame	aids/71096	source=nsubj	target=obl:في!	content=obl:في:إعادة
text	ساهمت البرازيل في إعادة إعمار روسيا.
is	BRA aids RUS

predicate	pay_sum_to
verb	دفع	يدفع
verb	سدد	يسدد
verb	حول	يحول
verb	سلم	يسلم
frame	aids_economically/58000	source=nsubj	target=obl:ل!	content=obj:دولار	block=noun:دين	block=noun:ديون	block=noun:فوائد	block=noun:مستحقات	block=noun:فدية
text	دفعت اليابان 300 مليون دولار لنيبال.
is	JPN aids_economically NPL
frame	aids_economically/58001	source=nsubj	target=obl:ل!	content=obj:يورو	block=noun:دين	block=noun:ديون	block=noun:فوائد	block=noun:مستحقات	block=noun:فدية
text	دفعت السويد مئة مليون يورو لكينيا.
is	SWE aids_economically KEN
frame	aids_economically/58002	source=nsubj	target=obl:إلى!	content=obj:دولار	block=noun:دين	block=noun:ديون	block=noun:فوائد	block=noun:مستحقات	block=noun:فدية
text	حولت اليابان 300 مليون دولار إلى نيبال.
is	JPN aids_economically NPL
frame	aids_economically/58003	source=nsubj	target=obl:إلى!	content=obj:يورو	block=noun:دين	block=noun:ديون	block=noun:فوائد	block=noun:مستحقات	block=noun:فدية
text	حولت السويد مئة مليون يورو إلى كينيا.
is	SWE aids_economically KEN
frame	aids_economically/58004	source=nsubj	target=obl:ل!	content=obj:أموالا	block=noun:دين	block=noun:ديون	block=noun:فوائد	block=noun:مستحقات	block=noun:فدية
text	دفعت السويد أموالا لكينيا.
is	SWE aids_economically KEN

predicate	airlift_people
verb	نقل	ينقل
verb	أجلى	يجلي
frame	aids_humanitarily/58000	source=nsubj	target=obj?	content=obj:لاجئا	content=nsubj:أمم
text	نقلت الأمم المتحدة جوا ثلاثين لاجئا.
is	UN aids_humanitarily -
frame	aids_humanitarily/58001	source=nsubj	target=obj?	content=obj:لاجئين	content=nsubj:أمم
text	نقلت الأمم المتحدة لاجئين صوماليين إلى رواندا.
is	UN aids_humanitarily SOM
frame	aids_humanitarily/58002	source=nsubj	target=obj?	content=obj:لاجئا	content=nsubj:مفوضية
text	نقلت المفوضية السامية لشؤون اللاجئين ثلاثين لاجئا.
is	UN.HCR aids_humanitarily -
frame	aids_humanitarily/58003	source=nsubj	target=obj?	content=obj:لاجئين	content=nsubj:مفوضية
text	نقلت المفوضية السامية لشؤون اللاجئين لاجئين صوماليين إلى رواندا.
is	UN.HCR aids_humanitarily SOM

predicate	secure_flights
verb	أمن	يؤمن
verb	سير	يسير
verb	وفر	يوفر
frame	aids/58006	source=nsubj	content=obj:رحلات	content=obl:ل
text	أمنت الحكومة النيبالية رحلات جوية للعالقين.
is	NPL aids -

predicate	raise_funds_for
verb	تكفل	يتكفل
frame	aids/58007	source=nsubj	content=obl:ب:تمويل
text	تكفلت الحكومة النرويجية بتمويل المدرسة.
is	NOR aids -
frame	aids/58008	source=nsubj	content=obl:ب:بناء
text	تكفلت الحكومة النرويجية ببناء المدرسة.
is	NOR aids -
frame	aids/58009	source=nsubj	content=obl:ب:إعداد
text	تكفلت الحكومة النرويجية بإعداد الدراسة.
is	NOR aids -

predicate	send_team
verb	أرسل	يرسل
verb	أوفد	يوفد
frame	aids_humanitarily/58004	source=nsubj	target=obl:إلى!	content=noun:فريق	content=noun:طبي
text	أرسلت كوبا فريقا طبيا إلى كينيا.
is	CUB aids_humanitarily KEN
frame	aids_humanitarily/58005	source=nsubj	target=obl:إلى!	content=noun:فريق	content=noun:إنقاذ
text	أرسلت كوبا فريق إنقاذ إلى كينيا.
is	CUB aids_humanitarily KEN
frame	aids_humanitarily/58006	source=nsubj	target=obl:إلى!	content=noun:فرق	content=noun:إنقاذ
text	أرسلت كوبا فرق إنقاذ إلى كينيا.
is	CUB aids_humanitarily KEN
frame	aids_humanitarily/58007	source=nsubj	target=obl:إلى!	content=noun:أطباء
text	أرسلت كوبا أطباء إلى كينيا.
is	CUB aids_humanitarily KEN
frame	aids_humanitarily/58008	source=nsubj	target=obl:إلى!	content=noun:مستشفى
text	أرسلت كوبا مستشفى ميدانيا إلى كينيا.
is	CUB aids_humanitarily KEN
frame	aids_humanitarily/58009	source=nsubj	target=obl:إلى!	content=noun:طائرة	content=noun:إغاثة
text	أرسلت كوبا طائرة إغاثة إلى كينيا.
is	CUB aids_humanitarily KEN

predicate	hand_over_weapons
verb	سلم	يسلم
verb	منح	يمنح
frame	aids_militarily/58000	source=nsubj	target=obj!	content=noun:دفاع	content=noun:جوي
text	سلمت السويد كينيا منظومة دفاع جوي.
is	SWE aids_militarily KEN
frame	aids_militarily/58001	source=nsubj	target=obj!	content=noun:صواريخ
text	سلمت السويد كينيا صواريخ جديدة.
is	SWE aids_militarily KEN
frame	aids_militarily/58002	source=nsubj	target=obj!	content=noun:دبابات
text	سلمت السويد كينيا دبابات جديدة.
is	SWE aids_militarily KEN
frame	aids_militarily/58004	source=nsubj	target=obj!	content=noun:مدرعات
text	سلمت السويد كينيا مدرعات جديدة.
is	SWE aids_militarily KEN

predicate	hand_out_food
verb	وزع	يوزع
frame	aids_humanitarily/58010	source=nsubj	content=noun:سلال
text	وزعت الحكومة النرويجية سلالا غذائية في القرى.
is	NOR aids_humanitarily -
frame	aids_humanitarily/58011	source=nsubj	content=noun:غذائية
text	وزعت الحكومة النرويجية مواد غذائية في القرى.
is	NOR aids_humanitarily -
frame	aids_humanitarily/58012	source=nsubj	content=noun:مساعدات
text	وزعت الحكومة النرويجية مساعدات في القرى.
is	NOR aids_humanitarily -
frame	aids_humanitarily/58013	source=nsubj	content=noun:خيام
text	وزعت الحكومة النرويجية خياما في القرى.
is	NOR aids_humanitarily -

predicate	receive_refugees_of
verb	استقبل	يستقبل
verb	استضاف	يستضيف
frame	grants_asylum/58000	source=nsubj	target=obj!	content=noun:لاجئ
text	استقبلت السويد ثلاثة آلاف لاجئ كيني.
is	SWE grants_asylum KEN
frame	grants_asylum/58001	source=nsubj	target=obj!	content=noun:لاجئا
text	استقبلت السويد ثلاثين لاجئا كينيا.
is	SWE grants_asylum KEN
