# Arabic predicates of CAMEO root 05: praise, support, defend, recognise, apologise, forgive, agree, sign, restore relations, thank, congratulate.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

predicate	praise
verb	أشاد	يشيد
verb	نوه	ينوه
verb	احتفى	يحتفي
verb	تغنى	يتغنى
noun	إشادة	plural=إشادات
noun	تنويه
noun	احتفاء
light	أعرب	يعرب	إعجاب	prep=عن
light	أبدى	يبدي	إعجاب
light	أظهر	يظهر	إعجاب
frame	praises/1	source=nsubj	target=obl:ب	content=obl:في?
text	أشاد رئيس الوزراء الهندي بالمغرب في كلمة ألقاها أمس.
is	IND praises MAR
text	كندا والنرويج تشيدان باليابان.
is	CAN praises JPN
is	NOR praises JPN
text	وجاءت إشادة البرازيل بكينيا في ختام الدورة.
is	BRA praises KEN
frame	praises/2	source=nsubj	content=obl:ب
text	ونوهت وزيرة الخارجية النرويجية بالنتائج الإيجابية للمشروع.
is	NOR praises -

predicate	laud
verb	أثنى	يثني
verb	أطرى	يطري
noun	ثناء
noun	إطراء
frame	praises/3	source=nsubj	target=obl:على
text	أثنت اليابان على المكسيك لدورها في حماية الغابات.
is	JPN praises MEX
frame	praises/4	source=nsubj	content=obl:على
text	الرئيس الغاني يثني على الجهود المبذولة في القطاع الزراعي.
is	GHA praises -

predicate	commend
verb	امتدح	يمتدح
verb	مدح	يمدح
verb	حيا	يحيي
verb	مجد	يمجد
verb	كرم	يكرم
verb	بارك	يبارك
noun	امتداح	obj=ل
noun	مدح	obj=ل
noun	مديح	obj=ل
noun	تكريم	obj=ل
noun	تحية	plural=تحيات	obj=ل	obj=إلى
light	وجه	يوجه	تحية	obj=إلى	obj=ل
light	أقام	يقيم	تكريم	obj=ل
frame	praises/5	source=nsubj	target=obj	content=obl:على?	block=obj:حفل	block=obj:حفلا	block=obj:حفلة	block=obj:أمسية	block=obj:سهرة	block=obj:ذكرى	block=obj:ليلة	block=obj:عرض
text	امتدح الرئيس المكسيكي اليابان على نظامها التعليمي.
is	MEX praises JPN
text	كرمت الحكومة الفنلندية أمس السفير البولندي.
is	FIN praises POL
text	وجه رئيس الوزراء الأسترالي تحية إلى نيوزيلندا.
is	AUS praises NZL
frame	praises/6	source=nsubj	content=obj
text	وكرمت السويد ثلاثة شعراء.
is	SWE praises -

predicate	appreciate
verb	قدر	يقدر
frame	praises/7	source=nsubj	content=noun:جهود
text	تقدر الحكومة السويدية الجهود الكبيرة.
is	SWE praises -
text	قدرت الوزارة الكندية الخسائر بمليون دولار.
is	CAN says -
frame	praises/8	source=nsubj	content=noun:دور
text	يقدر رئيس كينيا دور المرأة.
is	KEN praises -
frame	praises/9	source=nsubj	content=noun:موقف
text	وتقدر أستراليا الموقف الشجاع.
is	AUS praises -

predicate	value
verb	ثمن	يثمن
noun	تثمين	obj=ل
light	أعرب	يعرب	تقدير	prep=عن	obj=ل
light	أبدى	يبدي	تقدير	obj=ل
light	أظهر	يظهر	تقدير	obj=ل
light	عبر	يعبر	تقدير	prep=عن	obj=ل
frame	praises/10	source=nsubj	target=obj
text	أعرب وزير الزراعة التونسي عن تقديره لليابان.
is	TUN praises JPN
frame	praises/11	source=nsubj	content=obj
text	ثمنت النرويج الجهود الرامية إلى حماية البحار.
is	NOR praises -
text	وثمن الوزير المغربي الدور الذي يلعبه الشباب.
is	MAR praises -
text	الرئيس السنغالي يثمن المواقف الثابتة في هذا الملف.
is	SEN praises -

predicate	support
verb	دعم	يدعم
verb	أيد	يؤيد
verb	ساند	يساند
verb	آزر	يؤازر
verb	ناصر	يناصر
verb	عضد	يعضد
verb	شايع	يشايع
noun	دعم	obj=ل
noun	تأييد	obj=ل
noun	مساندة	obj=ل
noun	مؤازرة	obj=ل
noun	مناصرة	obj=ل
noun	تقوية	obj=ل
light	أعرب	يعرب	دعم	prep=عن	obj=ل
light	أعرب	يعرب	تأييد	prep=عن	obj=ل
light	أعرب	يعرب	مساندة	prep=عن	obj=ل
light	عبر	يعبر	دعم	prep=عن	obj=ل
light	عبر	يعبر	تأييد	prep=عن	obj=ل
light	عبر	يعبر	مساندة	prep=عن	obj=ل
light	أبدى	يبدي	دعم	obj=ل
light	أبدى	يبدي	تأييد	obj=ل
light	أبدى	يبدي	مساندة	obj=ل
light	أظهر	يظهر	مساندة	obj=ل
light	أعلن	يعلن	دعم	obj=ل
light	أعلن	يعلن	تأييد	obj=ل
light	أعلن	يعلن	مساندة	obj=ل
light	جدد	يجدد	دعم	obj=ل
light	جدد	يجدد	تأييد	obj=ل
frame	supports/1	source=nsubj	target=obj	content=obl:في?
text	تدعم كندا كينيا في هذا الملف.
is	CAN supports KEN
text	النرويج والسويد أيدتا فنلندا.
is	NOR supports FIN
is	SWE supports FIN
text	وأعرب الوزير الهندي عن تأييده للمغرب.
is	IND supports MAR
text	لم تؤيد اليابان البرازيل في المجلس.
is	JPN supports BRA negative
frame	supports/2	source=nsubj	content=obj
text	الحكومة البولندية تؤيد المشروع الجديد.
is	POL supports -
text	يتواصل دعم كندا لكينيا.
is	CAN supports KEN

predicate	stand_by
verb	وقف	يقف
noun	وقوف
frame	supports/3	source=nsubj	target=obl:إلى_جانب
text	وقفت البرازيل إلى جانب الأرجنتين في هذه المحنة.
is	BRA supports ARG
frame	supports/4	source=nsubj	target=obl:مع
text	الهند تقف مع اليابان في جميع المحافل.
is	IND supports JPN
frame	opposes/1	source=nsubj	target=obl:ضد
text	وقفت أستراليا ضد اليابان في لجنة الصيد.
is	AUS opposes JPN
frame	opposes/2	source=nsubj	content=obl:ضد
text	الحكومة الكندية وقفت ضد المشروع.
is	CAN opposes -
frame	none/100	source=nsubj	content=obl:في
text	وقف السفير الكندي في الصف الأول.
is	nothing

predicate	express_solidarity
verb	تضامن	يتضامن
verb	تعاضد	يتعاضد
verb	اصطف	يصطف
noun	تضامن
noun	اصطفاف
light	أعرب	يعرب	تضامن	prep=عن
light	عبر	يعبر	تضامن	prep=عن
light	أعلن	يعلن	تضامن
light	أبدى	يبدي	تضامن
light	أظهر	يظهر	تضامن
light	أكد	يؤكد	تضامن
frame	supports/5	source=nsubj	target=obl:مع
text	أعلنت كينيا تضامنها مع إندونيسيا.
is	KEN supports IDN
text	وتضامنت البرتغال مع إسبانيا إثر الفيضانات.
is	PRT supports ESP
frame	supports/6	source=nsubj	content=obl:مع
text	أعرب الرئيس البرازيلي عن تضامنه مع المنكوبين.
is	BRA supports -

predicate	side_with
verb	انحاز	ينحاز
noun	انحياز
frame	supports/7	source=nsubj	target=obl:إلى
text	انحازت بلجيكا إلى هولندا في الخلاف على المياه.
is	BEL supports NLD
frame	supports/8	source=nsubj	target=obl:ل
text	يرى مراقبون أن السويد تنحاز لفنلندا.
is	SWE supports FIN

predicate	swear_allegiance
verb	بايع	يبايع
verb	والى	يوالي
noun	مبايعة	obj=ل
noun	بيعة	obj=ل
frame	supports/9	source=nsubj	target=obj	block=obj:ضربات	block=obj:هجمات	block=obj:أحداث	block=obj:أزمات	block=obj:سنوات	block=obj:أيام	block=obj:عمليات	block=obj:انفجارات	block=obj:تفجيرات	block=obj:تصريحات	block=obj:ردود	block=obj:نشر	block=obj:اجتماعات	block=obj:زيارات
text	بايع سفراء كينيا العاهل المغربي في حفل كبير.
is	KEN supports MAR

predicate	vote_for
verb	صوت	يصوت
noun	تصويت
frame	supports/10	source=nsubj	target=obl:لصالح
text	صوتت كندا لصالح النرويج في المجلس.
is	CAN supports NOR
frame	supports/11	source=nsubj	content=obl:لصالح
text	صوت البرلمان الفنلندي لصالح القانون.
is	FIN supports -
frame	opposes/3	source=nsubj	target=obl:ضد
text	اليابان صوتت ضد أستراليا.
is	JPN opposes AUS
frame	opposes/4	source=nsubj	content=obl:ضد
text	صوت البرلمان السويدي ضد القانون.
is	SWE opposes -

predicate	defend_verbally
verb	دافع	يدافع
noun	دفاع
noun	مدافعة
frame	defends/1	source=nsubj	target=obl:عن	block=obl:عن:نفس	block=obl:عن:النفس	block=obl:عن:مدينة	block=obl:عن:المدينة	block=obl:عن:أرض	block=obl:عن:أرضهم	block=obl:عن:أراضي	block=obl:عن:المنطقة	block=obl:عن:حدود	block=obl:عن:مواقع	block=obl:عن:الوطن	block=obl:عن:وطن	block=obl:ضد
text	دافع وزير المالية المكسيكي عن كولومبيا في المؤتمر.
is	MEX defends COL
text	ودافعت الحكومة الإسبانية عن قرارها.
is	ESP defends -
text	يدافع الجيش الكيني عن أرضهم.
is	nothing
text	من جهته دافع الرئيس الكيني عن القانون الجديد.
is	KEN defends -

predicate	recognize
verb	اعترف	يعترف
noun	اعتراف	plural=اعترافات
light	أعلن	يعلن	اعتراف
light	منح	يمنح	اعتراف
frame	says/900	source=nsubj	content=obl:ب:خطأ
text	اعترف الوزير البرازيلي بالخطأ.
is	BRA says -
frame	says/901	source=nsubj	content=obl:ب:مسؤولية
text	اعترفت الشركة اليابانية بمسؤوليتها.
is	JPN says -
frame	says/902	source=nsubj	content=obl:ب:ارتكاب
text	اعترف ضابط كيني بارتكاب مخالفات.
is	KEN says -
frame	recognizes/1	source=nsubj	target=obl:ب!	content=obl:ك?	block=obl:ب:جريمة	block=obl:ب:ذنب	block=obl:ب:فشل	block=obl:ب:هزيمة	block=obl:ب:قتل	block=obl:ب:وجود	block=obl:ب:صعوبة	block=obl:ب:تقصير	block=obl:ب:جرائم	block=obl:ب:سقوط	block=obl:ب:مقتل	block=obl:ب:وقوع	block=obl:ب:فقدان	block=obl:ب:خسارة	block=obl:ب:خسائر	block=obl:ب:بيع	block=obl:ب:تنفيذ	block=obl:ب:ضلوع	block=obl:ب:تورط	block=obl:ب:أخطاء	block=obl:ب:صحة	block=obl:ب:علم	block=obl:ب:حنين	block=obl:ب:مشاركة	block=obl:ب:إطلاق	block=obl:ب:استخدام	block=obl:ب:وفاة	block=obl:ب:تعرض	block=obl:ب:صعوبات	block=obl:ب:ضعف	block=obl:ب:تلقي	block=obl:ب:تهريب	block=obl:ب:إصابة	block=obl:ب:دخول	block=obl:ب:قيام	block=obl:ب:سوء	block=obl:ب:تراجع	block=obl:ب:حدوث	block=obl:ب:عجز	block=obl:ب:نقص	block=obl:ب:تعذيب	block=obl:ب:اغتيال	block=obl:ب:تزوير	block=obl:ب:سرقة	block=obl:ب:تلاعب	block=obl:ب:تقديم	block=obl:ب:حصول	block=obl:ب:انتهاك	block=obl:ب:انتهاكات	block=obl:ب:أهمية	block=obl:ب:واقعة	block=obl:ب:واحدة	block=obl:ب:احتجاز	block=obl:ب:اعتقال	block=obl:ب:خطف	block=obl:ب:قصف	block=obl:ب:إسقاط	block=obl:ب:شن	block=obl:ب:هجوم	block=obl:ب:تجسس	block=obl:ب:دعم	block=obl:ب:تسليح	block=obl:ب:تدريب
text	اعترفت النرويج بفلسطين دولة مستقلة.
is	NOR recognizes PSE
text	تعترف كل من السويد وأيرلندا بفلسطين.
is	SWE recognizes PSE
is	IRL recognizes PSE
text	لن تعترف المكسيك بكوسوفو.
is	MEX recognizes XKX negative
frame	recognizes/6204	source=nsubj	content=obl:ب:حكومة
text	لم تعترف كندا بأي حكومة في الجزر.
is	CAN recognizes - negative
frame	recognizes/6205	source=nsubj	content=obl:ب:دولة
text	اعترفت كندا بالدولة الجديدة.
is	CAN recognizes -
frame	recognizes/6206	source=nsubj	content=obl:ب:استقلال
text	اعترفت كندا باستقلال الإقليم.
is	CAN recognizes -
frame	recognizes/6207	source=nsubj	content=obl:ب:سيادة
text	اعترفت كندا بسيادة الإقليم.
is	CAN recognizes -
frame	recognizes/6209	source=nsubj	content=obl:ب:حقوق
text	اعترفت كندا بحقوق السكان.
is	CAN recognizes -
frame	recognizes/6210	source=nsubj	content=obl:ب:شرعية
text	اعترفت كندا بشرعية الانتخابات.
is	CAN recognizes -
frame	recognizes/6212	source=nsubj	content=obl:ب:جمهورية
text	اعترفت كندا بالجمهورية الجديدة.
is	CAN recognizes -
frame	recognizes/6213	source=nsubj	content=obl:ب:كيان
text	اعترفت كندا بالكيان الجديد.
is	CAN recognizes -
frame	recognizes/6214	source=nsubj	content=obl:ب:دستور
text	اعترفت كندا بالدستور الجديد.
is	CAN recognizes -
frame	recognizes/6216	source=nsubj	content=obl:ب:زعيم
text	اعترفت كندا بزعيم الحركة.
is	CAN recognizes -
frame	recognizes/6217	source=nsubj	content=obl:ب:طائفة
text	اعترفت كندا بالطائفة.
is	CAN recognizes -
frame	recognizes/6218	source=nsubj	content=obl:ب:دول
text	اعترفت كندا بالدول الجديدة.
is	CAN recognizes -
frame	says/6201	source=nsubj	content=obl:ب
text	اعترف التقرير الحكومي الكيني بتراجع الصادرات.
is	KEN says -
text	اعترفت الحكومة النرويجية بانخفاض الأجور.
is	NOR says -
frame	recognizes/2	source=nsubj	target=obj!
text	أعلنت إسبانيا اعترافها بفلسطين.
is	ESP recognizes PSE

predicate	offer_apology
noun	اعتذار	plural=اعتذارات	obj=ل	obj=إلى
light	قدم	يقدم	اعتذار	obj=ل	obj=إلى
light	وجه	يوجه	اعتذار	obj=ل	obj=إلى
light	توجه	يتوجه	اعتذار	prep=ب	obj=ل	obj=إلى
light	أعرب	يعرب	اعتذار	prep=عن	obj=ل	obj=إلى
light	عبر	يعبر	اعتذار	prep=عن	obj=ل	obj=إلى
frame	apologizes_to/4	source=nsubj	target=obj	content=obl:عن?
text	قدمت كندا اعتذارا إلى اليابان عن الخطأ.
is	CAN apologizes_to JPN
text	ولم تقدم النرويج أي اعتذار للسويد.
is	NOR apologizes_to SWE negative
frame	apologizes_to/75040	source=nsubj	content=obl:عن?
text	قدمت كندا اعتذارا عن الخطأ.
is	CAN apologizes_to -

predicate	apologize
verb	اعتذر	يعتذر
noun	اعتذار	plural=اعتذارات	obj=ل	obj=إلى
frame	rejects/7000	source=nsubj	content=obl:عن:حضور
text	اعتذر الرئيس الكيني عن حضور الحفل.
is	KEN rejects -
frame	rejects/7001	source=nsubj	content=obl:عن:مشاركة
text	اعتذرت كندا عن المشاركة في المعرض.
is	CAN rejects -
frame	rejects/7002	source=nsubj	content=obl:عن:تلبية
text	اعتذر الوزير النرويجي عن تلبية الدعوة.
is	NOR rejects -
frame	rejects/7003	source=nsubj	content=obl:عن:قبول
text	اعتذر السفير الياباني عن قبول الهدية.
is	JPN rejects -
frame	rejects/7004	source=nsubj	content=obl:عن:استقبال
text	اعتذرت وزيرة الثقافة الكندية عن استقبال الوفد.
is	CAN rejects -
frame	rejects/7005	source=nsubj	content=obl:عن:استضافة
text	اعتذرت كينيا عن استضافة الدورة.
is	KEN rejects -
frame	apologizes_to/1	source=nsubj	target=obl:ل	content=obl:عن?
text	اعتذرت أستراليا لإندونيسيا عن الحادث.
is	AUS apologizes_to IDN
frame	apologizes_to/2	source=nsubj	target=obl:إلى	content=obl:عن?
text	وكان الوزير البلجيكي قد اعتذر إلى المغرب.
is	BEL apologizes_to MAR
frame	apologizes_to/3	source=nsubj	target=obl:من	content=obl:عن?
text	رئيس الوزراء الهولندي يعتذر من إندونيسيا عن الماضي.
is	NLD apologizes_to IDN
frame	apologizes_to/5	source=nsubj	content=obl:عن
text	اعتذر رئيس الوزراء الياباني عن التأخير.
is	JPN apologizes_to -
frame	apologizes_to/75041	source=nsubj
text	اعتذر رئيس الوزراء الياباني عما حدث.
is	JPN apologizes_to -

predicate	pardon
verb	عفا	يعفو
verb	صفح	يصفح
noun	عفو
light	أصدر	يصدر	عفو
light	منح	يمنح	عفو	obj=ل
frame	forgives/1	source=nsubj	target=obl:عن
text	عفا العاهل المغربي عن ثلاثة سجناء إسبان.
is	MAR forgives ESP
text	أصدر الرئيس المكسيكي عفوا عن المعتقلين الكوبيين.
is	MEX forgives CUB
frame	forgives/2	source=nsubj	target=obj
text	منح الرئيس الكيني عفوا لسجين هندي.
is	KEN forgives IND
frame	forgives/3	source=nsubj	content=obl:عن
text	أصدر ملك تايلاند عفوا عن عشرات السجناء.
is	THA forgives -

predicate	forgive
verb	سامح	يسامح
noun	مسامحة	obj=ل
frame	forgives/4	source=nsubj	target=obj
text	قال الوزير إن إندونيسيا سامحت أستراليا.
is	IDN says -
is	IDN forgives AUS

predicate	reach_agreement
verb	اتفق	يتفق
verb	تفاهم	يتفاهم
noun	اتفاق	plural=اتفاقات
noun	تفاهم	plural=تفاهمات
light	توصل	يتوصل	اتفاق	prep=إلى
light	توصل	يتوصل	تفاهم	prep=إلى
light	توصل	يتوصل	تسوية	prep=إلى
light	توصل	يتوصل	توافق	prep=إلى
frame	agrees_with/1	source=nsubj	target=obl:مع?	content=obl:على?
text	اتفقت كندا مع المكسيك على فتح مصنع جديد.
is	CAN agrees_with MEX
text	اتفق وزيرا النقل الياباني والهندي على جدول زمني.
is	JPN agrees_with IND
is	IND agrees_with JPN
text	توصلت البرازيل والأرجنتين أمس إلى اتفاق بشأن مياه النهر.
is	BRA agrees_with ARG
is	ARG agrees_with BRA
text	لم تتوصل النرويج إلى اتفاق مع السويد حول الصيد.
is	NOR agrees_with SWE negative
text	الاتفاق بين كينيا وأوغندا يشمل السكك الحديدية.
is	KEN agrees_with UGA
is	UGA agrees_with KEN

predicate	sign_agreement
verb	تعاقد	يتعاقد
noun	اتفاقية	plural=اتفاقيات
noun	معاهدة	plural=معاهدات
noun	مذكرة تفاهم
noun	بروتوكول	plural=بروتوكولات
noun	صفقة
noun	ميثاق	plural=مواثيق
noun	خطة العمل
noun	خطة عمل
noun	اتفاق إطار
noun	عقد اتفاق
noun	تعاقد	plural=تعاقدات
noun	توقيع
noun	إمضاء
noun	إبرام
light	وقع	يوقع	اتفاق
light	وقع	يوقع	اتفاقية
light	وقع	يوقع	معاهدة
light	وقع	يوقع	مذكرة
light	وقع	يوقع	بروتوكول
light	وقع	يوقع	عقد
light	وقع	يوقع	صفقة
light	وقع	يوقع	ميثاق
light	أمضى	يمضي	اتفاق
light	أمضى	يمضي	اتفاق	prep=على
light	أمضى	يمضي	اتفاقية
light	أمضى	يمضي	اتفاقية	prep=على
light	أمضى	يمضي	معاهدة
light	أمضى	يمضي	معاهدة	prep=على
light	أمضى	يمضي	مذكرة
light	أمضى	يمضي	مذكرة	prep=على
light	أمضى	يمضي	بروتوكول
light	أمضى	يمضي	بروتوكول	prep=على
light	أمضى	يمضي	عقد
light	أمضى	يمضي	عقد	prep=على
light	أمضى	يمضي	وثيقة
light	أمضى	يمضي	وثيقة	prep=على
light	وقع	يوقع	إعلان
light	وقع	يوقع	بيان مشترك
light	وقع	يوقع	بيان مشترك	prep=على
light	وقع	يوقع	اتفاق	prep=على
light	وقع	يوقع	اتفاقية	prep=على
light	وقع	يوقع	معاهدة	prep=على
light	وقع	يوقع	مذكرة	prep=على
light	وقع	يوقع	بروتوكول	prep=على
light	وقع	يوقع	عقد	prep=على
light	وقع	يوقع	وثيقة
light	وقع	يوقع	وثيقة	prep=على
light	أبرم	يبرم	اتفاق
light	أبرم	يبرم	اتفاقية
light	أبرم	يبرم	معاهدة
light	أبرم	يبرم	صفقة
light	أبرم	يبرم	عقد
light	عقد	يعقد	صفقة
light	عقد	يعقد	اتفاق
light	عقد	يعقد	اتفاقية
light	عقد	يعقد	معاهدة
light	صادق	يصادق	اتفاق	prep=على
light	صادق	يصادق	اتفاقية	prep=على
light	صادق	يصادق	معاهدة	prep=على
light	صادق	يصادق	بروتوكول	prep=على
light	صدق	يصدق	اتفاقية	prep=على
light	صدق	يصدق	معاهدة	prep=على
frame	signs_agreement_with/1	source=nsubj	target=obl:مع?	content=obl:بشأن?
text	وأمضى الوزير الغاني مع نظيره الكندي مذكرة تفاهم.
is	GHA signs_agreement_with CAN
text	وقع المغرب مع البرتغال اتفاقية للنقل البحري.
is	MAR signs_agreement_with PRT
text	وقع وزير الطاقة الكيني ونظيره الهندي مذكرة تفاهم.
is	KEN signs_agreement_with IND
is	IND signs_agreement_with KEN
text	جرى أمس إمضاء الاتفاقية بين غانا وتايلند.
is	GHA signs_agreement_with THA
is	THA signs_agreement_with GHA
text	أبرمت اليابان وأستراليا معاهدة جديدة.
is	JPN signs_agreement_with AUS
is	AUS signs_agreement_with JPN
text	من المقرر توقيع اتفاقية بين بيرو والإكوادور غدا.
is	PER signs_agreement_with ECU
is	ECU signs_agreement_with PER
text	وقعت بولندا على المعاهدة في آذار/مارس الماضي.
is	POL signs_agreement_with -

predicate	ally_with
verb	تحالف	يتحالف
verb	ائتلف	يأتلف
verb	توحد	يتوحد
noun	تحالف	plural=تحالفات
noun	ائتلاف	plural=ائتلافات
frame	agrees_with/2	source=nsubj	target=obl:مع
text	تحالفت هولندا مع بلجيكا في هذا المشروع.
is	NLD agrees_with BEL
text	وتحالفت الهند واليابان.
is	IND agrees_with JPN
is	JPN agrees_with IND

predicate	restore_relations
light	استأنف	يستأنف	علاقة
light	أعاد	يعيد	علاقة
light	طبع	يطبع	علاقة
light	أقام	يقيم	علاقة
light	وطد	يوطد	علاقة
light	عزز	يعزز	علاقة
frame	restores_relations_with/1	source=nsubj	target=obl:مع?
text	استأنفت كندا علاقاتها الدبلوماسية مع كوبا.
is	CAN restores_relations_with CUB
text	الهند وإسبانيا تطبعان العلاقات بينهما.
is	IND restores_relations_with ESP
is	ESP restores_relations_with IND
text	تقيم كولومبيا علاقات دبلوماسية مع إثيوبيا.
is	COL restores_relations_with ETH

predicate	send_ambassador_back
verb	أعاد	يعيد
frame	restores_relations_with/2	source=nsubj	target=obl:إلى	content=noun:سفير
text	أعادت السويد سفيرها إلى تونس.
is	SWE restores_relations_with TUN

predicate	resumption_of_relations
noun	استئناف علاقات
noun	إعادة علاقات
noun	تطبيع علاقات
noun	إقامة علاقات
noun	توطيد علاقات
light	أعلن	يعلن	استئناف علاقات
light	أعلن	يعلن	إعادة علاقات
light	أعلن	يعلن	تطبيع علاقات
light	أعلن	يعلن	إقامة علاقات
frame	restores_relations_with/3	source=nsubj	target=obl:مع?
text	أعلنت كولومبيا إقامة علاقات دبلوماسية مع إثيوبيا.
is	COL restores_relations_with ETH
text	استئناف العلاقات بين كندا وكوبا قريب.
is	CAN restores_relations_with CUB
is	CUB restores_relations_with CAN

predicate	normalize
verb	تطبع	يتطبع
verb	تصالح	يتصالح
verb	تقارب	يتقارب
noun	تطبيع
noun	تصالح
noun	مصالحة	plural=مصالحات
noun	تقارب
light	أعلن	يعلن	تطبيع
light	عقد	يعقد	صلح
frame	restores_relations_with/4	source=nsubj	target=obl:مع?
text	تصالحت إثيوبيا مع أوغندا بعد قطيعة دامت أعواما.
is	ETH restores_relations_with UGA
text	التقارب بين المكسيك وبوليفيا يتواصل.
is	MEX restores_relations_with BOL
is	BOL restores_relations_with MEX

predicate	thank
verb	شكر	يشكر
noun	شكر	obj=ل	obj=إلى
noun	امتنان	obj=ل
light	أعرب	يعرب	شكر	prep=عن	obj=ل	obj=إلى
light	عبر	يعبر	شكر	prep=عن	obj=ل	obj=إلى
light	أعرب	يعرب	امتنان	prep=عن	obj=ل
light	عبر	يعبر	امتنان	prep=عن	obj=ل
light	قدم	يقدم	شكر	obj=ل	obj=إلى
light	وجه	يوجه	شكر	obj=ل	obj=إلى
light	أبدى	يبدي	امتنان	obj=ل
light	أبدى	يبدي	شكر	obj=ل	obj=إلى
light	أسدى	يسدي	شكر	obj=ل	obj=إلى
frame	thanks/1	source=nsubj	target=obj	content=obl:على?
text	شكر رئيس وزراء نيوزيلندا أستراليا على كرمها.
is	NZL thanks AUS
text	وأعرب السفير الكيني عن شكره للنرويج.
is	KEN thanks NOR
text	وأبدى الوزير الهندي شكره لليابان.
is	IND thanks JPN
text	افتتح الوزير الهندي المعرض وشكر اليابان.
is	IND thanks JPN

# Folded, the perfect is spelled as 'here'.
predicate	congratulate_someone
verb	هنأ	يهنئ
frame	congratulates/8000	source=nsubj	target=obj	content=obl:ب?	block=attr
text	هنأ الوزير الكيني كندا بالعيد.
is	KEN congratulates CAN
text	وهنا جولة بين مكتبات كندا.
is	nothing

predicate	congratulate
noun	تهنئة	plural=تهان	obj=ل	obj=إلى
light	وجه	يوجه	تهنئة	obj=ل	obj=إلى
light	قدم	يقدم	تهنئة	obj=ل	obj=إلى
light	أرسل	يرسل	تهنئة	obj=ل	obj=إلى
light	بعث	يبعث	تهنئة	prep=ب	obj=إلى	obj=ل
light	رفع	يرفع	تهنئة	obj=إلى	obj=ل
light	تقدم	يتقدم	تهنئة	prep=ب	obj=إلى	obj=ل
frame	congratulates/1	source=nsubj	target=obj	content=obl:ب?
text	هنأت رئيسة الوزراء النيوزيلندية الرئيس الفلبيني بالعيد الوطني.
is	NZL congratulates PHL
text	قال الرئيس الكيني إن كندا هنأته بالعيد.
is	KEN says -
is	CAN congratulates KEN
text	قدم رئيس البرازيل تهنئة إلى البرتغال.
is	BRA congratulates PRT
text	الرئيس الكوري الجنوبي يهنئ الهند على نجاح المؤتمر.
is	KOR congratulates IND

predicate	cable_congratulations
light	بعث	يبعث	برقية تهنئة	plural=برقيات تهنئة	prep=ب	obj=إلى	obj=ل
light	بعث	يبعث	برقية تهنئة	plural=برقيات تهنئة	obj=إلى	obj=ل
light	أرسل	يرسل	برقية تهنئة	plural=برقيات تهنئة	obj=إلى	obj=ل
light	وجه	يوجه	برقية تهنئة	plural=برقيات تهنئة	obj=إلى	obj=ل
light	رفع	يرفع	برقية تهنئة	plural=برقيات تهنئة	obj=إلى	obj=ل
light	أبرق	يبرق	برقية تهنئة	plural=برقيات تهنئة	prep=ب	obj=إلى	obj=ل
light	بعث	يبعث	رسالة تهنئة	plural=رسائل تهنئة	prep=ب	obj=إلى	obj=ل
light	بعث	يبعث	رسالة تهنئة	plural=رسائل تهنئة	obj=إلى	obj=ل
light	أرسل	يرسل	رسالة تهنئة	plural=رسائل تهنئة	obj=إلى	obj=ل
light	وجه	يوجه	رسالة تهنئة	plural=رسائل تهنئة	obj=إلى	obj=ل
light	رفع	يرفع	رسالة تهنئة	plural=رسائل تهنئة	obj=إلى	obj=ل
light	أبرق	يبرق	رسالة تهنئة	plural=رسائل تهنئة	prep=ب	obj=إلى	obj=ل
light	بعث	يبعث	برقية تهنئات	prep=ب	obj=إلى	obj=ل
light	بعث	يبعث	برقية تهنئات	obj=إلى	obj=ل
light	أرسل	يرسل	برقية تهنئات	obj=إلى	obj=ل
light	وجه	يوجه	برقية تهنئات	obj=إلى	obj=ل
light	رفع	يرفع	برقية تهنئات	obj=إلى	obj=ل
light	أبرق	يبرق	برقية تهنئات	prep=ب	obj=إلى	obj=ل
frame	congratulates/54000	source=nsubj	target=obj!
text	بعث العاهل المغربي ببرقية تهنئة إلى رئيس السنغال.
is	MAR congratulates SEN
text	أرسلت كندا رسالة تهنئة لليابان بمناسبة العيد الوطني.
is	CAN congratulates JPN

predicate	cable_thanks
light	بعث	يبعث	برقية شكر	plural=برقيات شكر	prep=ب	obj=إلى	obj=ل
light	بعث	يبعث	برقية شكر	plural=برقيات شكر	obj=إلى	obj=ل
light	أرسل	يرسل	برقية شكر	plural=برقيات شكر	obj=إلى	obj=ل
light	وجه	يوجه	برقية شكر	plural=برقيات شكر	obj=إلى	obj=ل
light	رفع	يرفع	برقية شكر	plural=برقيات شكر	obj=إلى	obj=ل
light	أبرق	يبرق	برقية شكر	plural=برقيات شكر	prep=ب	obj=إلى	obj=ل
light	بعث	يبعث	رسالة شكر	plural=رسائل شكر	prep=ب	obj=إلى	obj=ل
light	بعث	يبعث	رسالة شكر	plural=رسائل شكر	obj=إلى	obj=ل
light	أرسل	يرسل	رسالة شكر	plural=رسائل شكر	obj=إلى	obj=ل
light	وجه	يوجه	رسالة شكر	plural=رسائل شكر	obj=إلى	obj=ل
light	رفع	يرفع	رسالة شكر	plural=رسائل شكر	obj=إلى	obj=ل
light	أبرق	يبرق	رسالة شكر	plural=رسائل شكر	prep=ب	obj=إلى	obj=ل
frame	thanks/54000	source=nsubj	target=obj!
text	وجهت النرويج رسالة شكر إلى الهند.
is	NOR thanks IND

predicate	receive_cable_of_congratulations
light	تلقى	يتلقى	برقية تهنئة	plural=برقيات تهنئة
light	تلقى	يتلقى	رسالة تهنئة	plural=رسائل تهنئة
light	تسلم	يتسلم	برقية تهنئة	plural=برقيات تهنئة
light	تسلم	يتسلم	رسالة تهنئة	plural=رسائل تهنئة
frame	congratulates/54001	target=nsubj	source=obl:من
text	تلقى رئيس غانا برقيات تهنئة من كندا.
is	CAN congratulates GHA

# Nouns of support that the supported side receives.

predicate	receive_support
light	تلقى	يتلقى	دعم
light	تلقى	يتلقى	تأييد
light	نال	ينال	دعم
light	نال	ينال	تأييد
light	لقي	يلقى	دعم
light	لقي	يلقى	تأييد
light	حظي	يحظى	دعم	prep=ب
light	استفاد	يستفيد	دعم	prep=من
light	استفاد	يستفيد	مساندة	prep=من
light	انتفع	ينتفع	دعم	prep=من
light	لقي	يلقى	دعم
light	لقي	يلقى	تأييد
light	لاقى	يلاقي	دعم
light	لاقى	يلاقي	تأييد
light	كسب	يكسب	دعم
light	كسب	يكسب	تأييد
light	اكتسب	يكتسب	تأييد
light	وجد	يجد	دعم
light	حظي	يحظى	تأييد	prep=ب
light	حظي	يحظى	مساندة	prep=ب
light	كسب	يكسب	دعم
light	كسب	يكسب	تأييد
light	حصل	يحصل	تأييد	prep=على
light	حاز	يحوز	دعم
light	حاز	يحوز	تأييد
light	لاقى	يلاقي	دعم
light	لاقى	يلاقي	تأييد
light	ضمن	يضمن	دعم
light	نال	ينال	ثقة
light	حاز	يحوز	ثقة
light	حاز	يحوز	ثقة	prep=على
light	حصل	يحصل	ثقة	prep=على
light	حظي	يحظى	ثقة	prep=ب
light	ضمن	يضمن	تأييد
frame	supports/12	target=nsubj	source=obl:من
text	واستفاد الجيش الأوغندي من دعم مقاتلات كندية.
is	CAN supports UGA
text	تلقت كينيا تأييدا من النرويج.
is	NOR supports KEN
text	ويحظى المغرب بدعم من إسبانيا.
is	ESP supports MAR
text	حظيت غانا بتأييد كندا.
is	CAN supports GHA
frame	supports/9110	target=nsubj	source=obl:في!
text	وحصل الوزير الكيني في الهند على تأييد حذر.
is	IND supports KEN
frame	supports/9800	target=nsubj	source=obj
text	نالت كينيا تأييد النرويج في المجلس.
is	NOR supports KEN
text	كسبت غانا دعم حكومة البرازيل.
is	BRA supports GHA
text	نالت الحكومة الكينية ثقة البرلمان الكيني.
is	KEN supports KEN
text	حصل الوزير الهندي على تأييد أستراليا.
is	AUS supports IND

predicate	receive_congratulation
light	تلقى	يتلقى	تهنئة
frame	congratulates/2	target=nsubj	source=obl:من
text	تلقى الرئيس الكيني تهنئة من المغرب.
is	MAR congratulates KEN

predicate	receive_praise
light	حظي	يحظى	إشادة	prep=ب
light	لقي	يلقى	إشادة
light	نال	ينال	إشادة
light	قوبل	يقابل	إشادة	prep=ب
frame	praises/60	source=obl:من	target=nsubj
text	حظيت كينيا بإشادة من الرئيس الهندي.
is	IND praises KEN
frame	praises/61	source=obl:من
text	حظي المشروع بإشادة من الرئيس الهندي.
is	IND praises -
frame	praises/9838	source=obj
text	نال المشروع إشادة هندية.
is	IND praises -

predicate	praise_what
verb	أشاد	يشيد
verb	نوه	ينوه
frame	praises/8000	source=nsubj	block=obj	block=speech	block=obl:إلى
text	أشادت كندا بما حققته كينيا.
is	CAN praises KEN

predicate	applaud
verb	صفق	يصفق
frame	praises/9500	source=nsubj	target=obl:ل!
text	صفق الوزير الكندي لكينيا.
is	CAN praises KEN
text	صفق الجمهور الكندي للعرض.
is	nothing

# Ambassadors that two states send each other.
predicate	exchange_ambassadors
verb	تبادل	يتبادل
frame	restores_relations_with/9849	source=nsubj	target=obl:مع	content=noun:سفراء
text	تبادلت كندا السفراء مع كوبا.
is	CAN restores_relations_with CUB
frame	restores_relations_with/9850	source=nsubj	content=noun:سفراء
text	تبادلت كندا وكوبا السفراء.
is	CAN restores_relations_with CUB
is	CUB restores_relations_with CAN

# An embassy that is opened, or opened again.
predicate	open_embassy
verb	فتح	يفتح
verb	افتتح	يفتتح
verb	دشن	يدشن
verb	أعاد	يعيد
noun	إعادة فتح سفارة
noun	فتح سفارة
noun	افتتاح سفارة
frame	restores_relations_with/9100	source=nsubj	target=obl:في!	content=obl:في	content=noun:سفارة	block=noun:نار
text	أعادت النرويج فتح سفارتها في نيبال.
is	NOR restores_relations_with NPL
text	افتتحت كندا سفارة جديدة في بوتان.
is	CAN restores_relations_with BTN
frame	restores_relations_with/9101	source=nsubj	target=obl:ب!	content=obl:ب	content=noun:سفارة	block=noun:نار
text	أعادت النرويج فتح سفارتها بنيبال.
is	NOR restores_relations_with NPL

# A vote for a text; how, tells that it was adopted.
predicate	vote_for_text
verb	صوت	يصوت
frame	none/9102	source=nsubj?	content=obl:على:حجب
text	صوت البرلمان الكيني بالإجماع على حجب الثقة.
is	nothing
frame	supports/9100	source=nsubj	content=obl:على	content=obl:ب:إجماع
text	صوت مجلس الأمن الدولي بالإجماع على القرار.
is	UN supports -
frame	supports/9101	source=nsubj	content=obl:على	content=obl:ب:أغلبية	block=obl:ضد
text	وصوت البرلمان الكيني بأغلبية كبيرة على الخطة.
is	KEN supports -

# An understanding is a noun of agreement, where its sides are named.
predicate	come_to_understanding
noun	توافق
noun	تفاهمات
noun	وفاق
frame	agrees_with/9100	source=nsubj	target=obl:مع
text	ويعرقل التوافق بين بيرو وبوليفيا المشروع.
is	PER agrees_with BOL
is	BOL agrees_with PER

# Who agrees on something; who only sees it alike, agrees with somebody that it is so.
predicate	agree_together
verb	توافق	يتوافق
frame	agrees_with/81000	source=nsubj	content=obl:على	block=obl:مع
text	توافقت كندا واليابان على خطة جديدة.
is	CAN agrees_with JPN
is	JPN agrees_with CAN
text	الخطة التي توافقت عليها كندا واليابان جاهزة.
is	CAN agrees_with JPN
is	JPN agrees_with CAN
text	توافق كندا على اقتراح اليابان.
is	CAN agrees_to -
text	توافق مواقف كندا على الحياد.
is	nothing
