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
frame	praises/5	source=nsubj	target=obj	content=obl:على?
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
is	nothing
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
light	أعرب	يعرب	دعم	prep=عن	obj=ل
light	أعرب	يعرب	تأييد	prep=عن	obj=ل
light	أعرب	يعرب	مساندة	prep=عن	obj=ل
light	عبر	يعبر	دعم	prep=عن	obj=ل
light	عبر	يعبر	تأييد	prep=عن	obj=ل
light	عبر	يعبر	مساندة	prep=عن	obj=ل
light	أبدى	يبدي	دعم	obj=ل
light	أبدى	يبدي	تأييد	obj=ل
light	أبدى	يبدي	مساندة	obj=ل
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
frame	supports/9	source=nsubj	target=obj
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
frame	recognizes/1	source=nsubj	target=obl:ب	content=obl:ك?	block=obl:ب:جريمة	block=obl:ب:ذنب	block=obl:ب:فشل	block=obl:ب:هزيمة	block=obl:ب:قتل	block=obl:ب:وجود	block=obl:ب:صعوبة	block=obl:ب:تقصير	block=obl:ب:جرائم
text	اعترفت النرويج بفلسطين دولة مستقلة.
is	NOR recognizes PSE
text	تعترف كل من السويد وأيرلندا بفلسطين.
is	SWE recognizes PSE
is	IRL recognizes PSE
text	لن تعترف المكسيك بكوسوفو.
is	MEX recognizes XKX negative
frame	recognizes/2	source=nsubj	target=obj
text	أعلنت إسبانيا اعترافها بفلسطين.
is	ESP recognizes PSE

predicate	apologize
verb	اعتذر	يعتذر
noun	اعتذار	plural=اعتذارات	obj=ل	obj=إلى
light	قدم	يقدم	اعتذار	obj=ل	obj=إلى
light	وجه	يوجه	اعتذار	obj=ل	obj=إلى
light	أعرب	يعرب	اعتذار	prep=عن	obj=ل	obj=إلى
frame	apologizes_to/1	source=nsubj	target=obl:ل	content=obl:عن?
text	اعتذرت أستراليا لإندونيسيا عن الحادث.
is	AUS apologizes_to IDN
frame	apologizes_to/2	source=nsubj	target=obl:إلى	content=obl:عن?
text	وكان الوزير البلجيكي قد اعتذر إلى المغرب.
is	BEL apologizes_to MAR
frame	apologizes_to/3	source=nsubj	target=obl:من	content=obl:عن?
text	رئيس الوزراء الهولندي يعتذر من إندونيسيا عن الماضي.
is	NLD apologizes_to IDN
frame	apologizes_to/4	source=nsubj	target=obj	content=obl:عن?
text	قدمت كندا اعتذارا إلى اليابان عن الخطأ.
is	CAN apologizes_to JPN
text	ولم تقدم النرويج أي اعتذار للسويد.
is	NOR apologizes_to SWE negative
frame	apologizes_to/5	source=nsubj	content=obl:عن
text	اعتذر رئيس الوزراء الياباني عن التأخير.
is	JPN apologizes_to -

predicate	pardon
verb	عفا	يعفو
verb	صفح	يصفح
noun	عفو
noun	صفح
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
noun	تعاقد	plural=تعاقدات
noun	توقيع
noun	إبرام
light	وقع	يوقع	اتفاق
light	وقع	يوقع	اتفاقية
light	وقع	يوقع	معاهدة
light	وقع	يوقع	مذكرة
light	وقع	يوقع	بروتوكول
light	وقع	يوقع	عقد
light	وقع	يوقع	صفقة
light	وقع	يوقع	ميثاق
light	وقع	يوقع	إعلان
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
text	وقع المغرب مع البرتغال اتفاقية للنقل البحري.
is	MAR signs_agreement_with PRT
text	وقع وزير الطاقة الكيني ونظيره الهندي مذكرة تفاهم.
is	KEN signs_agreement_with IND
is	IND signs_agreement_with KEN
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
light	أسدى	يسدي	شكر	obj=ل	obj=إلى
frame	thanks/1	source=nsubj	target=obj	content=obl:على?
text	شكر رئيس وزراء نيوزيلندا أستراليا على كرمها.
is	NZL thanks AUS
text	وأعرب السفير الكيني عن شكره للنرويج.
is	KEN thanks NOR
text	افتتح الوزير الهندي المعرض وشكر اليابان.
is	IND thanks JPN

predicate	congratulate
verb	هنأ	يهنئ
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

# Nouns of support that the supported side receives.

predicate	receive_support
light	تلقى	يتلقى	دعم
light	تلقى	يتلقى	تأييد
light	نال	ينال	دعم
light	نال	ينال	تأييد
light	لقي	يلقى	دعم
light	لقي	يلقى	تأييد
light	حظي	يحظى	دعم	prep=ب
light	حظي	يحظى	تأييد	prep=ب
light	حظي	يحظى	مساندة	prep=ب
frame	supports/12	target=nsubj	source=obl:من
text	تلقت كينيا تأييدا من النرويج.
is	NOR supports KEN
text	ويحظى المغرب بدعم من إسبانيا.
is	ESP supports MAR

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

# Honours that are given.
predicate	decorate
verb	قلد	يقلد
verb	وشح	يوشح
verb	منح	يمنح
frame	praises/4001	source=nsubj	target=obj	content=obl:ب:وسام
text	ووشح رئيس غانا الوزير الهندي بوسام رفيع.
is	GHA praises IND
frame	praises/4002	source=nsubj	target=obj	content=obl:ب:أوسمة
text	وشح العاهل المغربي ضباطا كنديين بأوسمة ملكية.
is	MAR praises CAN

predicate	extol
verb	قرظ	يقرظ
verb	تملق	يتملق
verb	وقر	يوقر
noun	تقريظ	obj=ل
noun	تملق	obj=ل
light	كال	يكيل	مديح	obj=ل
light	كال	يكيل	ثناء	obj=ل
light	أزجى	يزجي	تحية	obj=ل	obj=إلى
light	قدم	يقدم	تحية	obj=ل	obj=إلى
light	بعث	يبعث	تحية	prep=ب	obj=ل	obj=إلى
frame	praises/4003	source=nsubj	target=obj
text	قرظ الوزير البيروفي رئيس البرازيل.
is	PER praises BRA
text	أزجى السفير الكندي التحية إلى اليابان.
is	CAN praises JPN

predicate	admire
noun	إعجاب	obj=ب
light	أعرب	يعرب	إعجاب	prep=عن	obj=ب
light	عبر	يعبر	إعجاب	prep=عن	obj=ب
light	أعرب	يعرب	إكبار	prep=عن	obj=ل
light	أعرب	يعرب	اعتزاز	prep=عن	obj=ب
light	عبر	يعبر	اعتزاز	prep=عن	obj=ب
light	أبدى	يبدي	اعتزاز	obj=ب
frame	praises/4004	source=nsubj	target=obl:ب
text	أعرب الرئيس الكيني عن إعجابه بالهند.
is	KEN praises IND
frame	praises/4005	source=nsubj	target=obl:ل
text	أعرب السفير الياباني عن إكباره للمغرب.
is	JPN praises MAR

# Taking somebody's side.
predicate	back
verb	زكى	يزكي
verb	حابى	يحابي
verb	مالأ	يمالئ
noun	تزكية	plural=تزكيات	obj=ل
noun	محاباة	obj=ل
noun	ممالأة	obj=ل
light	شد	يشد	أزر
light	منح	يمنح	ثقة	obj=ل
light	جدد	يجدد	ثقة	obj=ب	obj=في
light	جدد	يجدد	ولاء	obj=ل
light	أعلن	يعلن	ولاء	obj=ل
light	قدم	يقدم	ولاء	obj=ل
light	أعلن	يعلن	بيعة	obj=ل
light	أعلن	يعلن	مبايعة	obj=ل
light	جدد	يجدد	بيعة	obj=ل
light	جدد	يجدد	مساندة	obj=ل
light	كرر	يكرر	دعم	obj=ل
light	كرر	يكرر	تأييد	obj=ل
light	كرر	يكرر	مساندة	obj=ل
light	أظهر	يظهر	دعم	obj=ل
light	أظهر	يظهر	تأييد	obj=ل
frame	supports/4000	source=nsubj	target=obj
text	زكى وزير المالية الكيني مرشح إثيوبيا.
is	KEN supports ETH
text	منح البرلمان البيروفي الثقة للحكومة التشيلية.
is	PER supports CHL
text	كررت النرويج دعمها لكينيا.
is	NOR supports KEN

predicate	stand_united
verb	تكاتف	يتكاتف
verb	تآزر	يتآزر
verb	تلاحم	يتلاحم
verb	تكتل	يتكتل
noun	تكاتف	obj=مع
noun	تآزر	obj=مع
noun	تلاحم	obj=مع
frame	supports/4001	source=nsubj	target=obl:مع
text	تكاتفت نيوزيلندا مع فيجي بعد الإعصار.
is	NZL supports FJI

predicate	rally_round
verb	التف	يلتف
noun	التفاف	obj=حول
frame	supports/4002	source=nsubj	target=obl:حول
text	التفت تشيلي وبيرو حول كولومبيا.
is	CHL supports COL
is	PER supports COL

predicate	be_partial
verb	تحيز	يتحيز
verb	تحزب	يتحزب
noun	تحيز	obj=ل	obj=إلى
frame	supports/4003	source=nsubj	target=obl:ل
text	تتحيز السويد لفنلندا دائما.
is	SWE supports FIN

predicate	take_up_cause
verb	انتصر	ينتصر
frame	supports/4190	source=nsubj	target=obl:ل	block=obl:على	block=obl:في
text	انتصر السفير الكندي لليابان.
is	CAN supports JPN

predicate	second
verb	ثنى	يثني
frame	supports/4004	source=nsubj	target=obl:على
text	ثنى السفير الكيني على غانا.
is	KEN supports GHA

predicate	vindicate
verb	نافح	ينافح
verb	ذاد	يذود
verb	رافع	يرافع
noun	منافحة	obj=عن
noun	ذود	obj=عن
frame	defends/4000	source=nsubj	target=obl:عن	block=obl:ضد
text	نافح الوزير البيروفي عن كولومبيا في الجلسة.
is	PER defends COL

predicate	ask_pardon
verb	استسمح	يستسمح
light	تقدم	يتقدم	اعتذار	prep=ب	obj=ل	obj=إلى
light	طلب	يطلب	صفح	obj=من
light	طلب	يطلب	معذرة	obj=من
light	التمس	يلتمس	صفح	obj=من
light	التمس	يلتمس	عذر	obj=من
frame	apologizes_to/4000	source=nsubj	target=obj
text	طلبت إسبانيا الصفح من المغرب.
is	ESP apologizes_to MAR
text	تقدمت هولندا باعتذار إلى إندونيسيا.
is	NLD apologizes_to IDN

predicate	pardon_somebody
verb	غفر	يغفر
verb	اغتفر	يغتفر
noun	غفران	obj=ل
frame	forgives/4000	source=nsubj	target=obl:ل
text	غفرت إندونيسيا لهولندا أخطاء الماضي.
is	IDN forgives NLD

# Unions and common causes.
predicate	join_forces
verb	اتحد	يتحد
verb	اندمج	يندمج
verb	تراضى	يتراضى
verb	تعاهد	يتعاهد
verb	تواثق	يتواثق
verb	تواطأ	يتواطأ
noun	تراض	obj=مع
noun	تعاهد	obj=مع
light	شكل	يشكل	تحالف	obj=مع
light	شكل	يشكل	ائتلاف	obj=مع
light	عقد	يعقد	تحالف	obj=مع
light	أقام	يقيم	تحالف	obj=مع
light	أسس	يؤسس	تحالف	obj=مع
light	كون	يكون	تحالف	obj=مع
light	أبرم	يبرم	تحالف	obj=مع
light	دخل	يدخل	تحالف	prep=في	obj=مع
light	دخل	يدخل	ائتلاف	prep=في	obj=مع
frame	agrees_with/4000	source=nsubj	target=obl:مع
text	اتحدت بيرو مع بوليفيا في مشروع الري.
is	PER agrees_with BOL
text	شكلت الهند تحالفا مع كينيا.
is	IND agrees_with KEN

predicate	be_allied_to
verb	حالف	يحالف
noun	محالفة	obj=ل
frame	agrees_with/4001	source=nsubj	target=obj
text	حالفت البرتغال كندا في هذا المشروع.
is	PRT agrees_with CAN

predicate	come_to_terms
light	توصل	يتوصل	صفقة	prep=إلى
light	توصل	يتوصل	اتفاقية	prep=إلى
light	توصل	يتوصل	حل وسط	prep=إلى
light	توصل	يتوصل	صيغة	prep=إلى
light	توصل	يتوصل	مصالحة	prep=إلى
light	أنجز	ينجز	اتفاق
light	بلغ	يبلغ	اتفاق
light	حقق	يحقق	توافق
light	حقق	يحقق	تفاهم
light	أحرز	يحرز	اتفاق
frame	agrees_with/4002	source=nsubj	target=obl:مع?	content=obl:على?
text	توصلت كندا إلى صفقة مع المكسيك.
is	CAN agrees_with MEX
text	أنجزت الهند اتفاقا مع اليابان.
is	IND agrees_with JPN

predicate	sign_document
light	وقع	يوقع	تفاهم
light	وقع	يوقع	مذكرة تفاهم
light	وقع	يوقع	مذكرة تفاهم	prep=على
light	وقع	يوقع	إعلان	prep=على
light	وقع	يوقع	ميثاق	prep=على
light	وقع	يوقع	صفقة	prep=على
light	وقع	يوقع	تسوية
light	وقع	يوقع	خطاب نوايا
light	وقع	يوقع	محضر
light	أبرم	يبرم	معاهدة
light	أبرم	يبرم	بروتوكول
light	أبرم	يبرم	مذكرة
light	أبرم	يبرم	مصالحة
light	أبرم	يبرم	تسوية
light	صدق	يصدق	اتفاق	prep=على
light	صدق	يصدق	بروتوكول	prep=على
light	صادق	يصادق	مذكرة	prep=على
light	انضم	ينضم	معاهدة	prep=إلى
light	انضم	ينضم	اتفاقية	prep=إلى
light	انضم	ينضم	اتفاق	prep=إلى
light	انضم	ينضم	بروتوكول	prep=إلى
light	مهر	يمهر	اتفاق
frame	signs_agreement_with/4000	source=nsubj	target=obl:مع?	content=obl:بشأن?
text	وقعت بيرو محضرا مع إسبانيا للتعليم.
is	PER signs_agreement_with ESP
text	وانضمت كينيا إلى الاتفاقية قبل عام.
is	KEN signs_agreement_with -

# Relations between states: what is done to them decides.
predicate	deepen_relations
verb	وثق	يوثق
verb	متن	يمتن
verb	عمق	يعمق
verb	رسخ	يرسخ
verb	طور	يطور
verb	وسع	يوسع
verb	نمى	ينمي
verb	حسن	يحسن
verb	أرسى	يرسي
verb	رمم	يرمم
verb	نسج	ينسج
verb	أسس	يؤسس
verb	دشن	يدشن
verb	أصلح	يصلح
verb	كرس	يكرس
verb	جدد	يجدد
frame	restores_relations_with/4000	source=nsubj	target=obl:مع	content=obj:علاقات
text	وثقت كندا علاقات الصداقة مع المكسيك.
is	CAN restores_relations_with MEX
frame	restores_relations_with/4001	source=nsubj	target=obl:مع	content=obj:علاقة
text	عمقت الهند علاقاتها مع اليابان.
is	IND restores_relations_with JPN
frame	restores_relations_with/4002	source=nsubj	target=obl:مع	content=obj:روابط
text	ترسخ بيرو الروابط مع تشيلي.
is	PER restores_relations_with CHL
frame	restores_relations_with/4003	source=nsubj	target=obl:ب	content=obj:علاقة
text	طور المغرب علاقاته بالسنغال.
is	MAR restores_relations_with SEN

predicate	open_embassy
verb	فتح	يفتح
verb	افتتح	يفتتح
verb	دشن	يدشن
frame	restores_relations_with/4004	source=nsubj	target=obl:في	content=obj:سفارة
text	افتتحت كينيا سفارة في كولومبيا.
is	KEN restores_relations_with COL
text	فتحت السويد سفارتها في الفلبين.
is	SWE restores_relations_with PHL

predicate	appoint_ambassador
verb	عين	يعين
verb	سمى	يسمي
verb	أعاد	يعيد
frame	restores_relations_with/4006	source=nsubj	target=obl:في	content=obj:سفير
text	وعينت غانا سفيرا في بيرو.
is	GHA restores_relations_with PER

predicate	raise_level_of_relations
verb	رفع	يرفع
frame	restores_relations_with/4007	source=nsubj	target=obl:مع	content=obj:مستوى
text	رفعت كندا مستوى العلاقات مع كوبا.
is	CAN restores_relations_with CUB

predicate	normalize_with
verb	طبع	يطبع
verb	تهادن	يتهادن
noun	تهادن	obj=مع
light	طوى	يطوي	صفحة خلاف	obj=مع
light	فتح	يفتح	صفحة جديدة	obj=مع
light	أصلح	يصلح	علاقة
light	وثق	يوثق	علاقة
light	طور	يطور	علاقة
frame	restores_relations_with/4008	source=nsubj	target=obl:مع
text	طبعت إثيوبيا مع كينيا في الربيع.
is	ETH restores_relations_with KEN
text	فتحت بيرو صفحة جديدة مع تشيلي.
is	PER restores_relations_with CHL

# Thanks.
predicate	be_grateful
verb	امتن	يمتن
verb	شكر	يشكر
light	أزجى	يزجي	شكر	obj=ل	obj=إلى
light	رفع	يرفع	شكر	obj=ل	obj=إلى
light	تقدم	يتقدم	شكر	prep=ب	obj=ل	obj=إلى
light	كرر	يكرر	شكر	obj=ل
light	جدد	يجدد	شكر	obj=ل
light	أعرب	يعرب	عرفان	prep=عن	obj=ل
light	عبر	يعبر	عرفان	prep=عن	obj=ل
light	عبر	يعبر	تقدير	prep=عن	obj=ل
light	نقل	ينقل	شكر	obj=ل	obj=إلى
light	سجل	يسجل	شكر	obj=ل
frame	thanks/4000	source=nsubj	target=obl:ل
text	امتن السفير الكيني للنرويج على كرمها.
is	KEN thanks NOR
text	وتقدم الوزير الغاني بالشكر لليابان.
is	GHA thanks JPN

predicate	send_congratulations
light	قدم	يقدم	تهاني	obj=إلى	obj=ل
light	أعرب	يعرب	تهنئة	prep=عن	obj=إلى	obj=ل
light	نقل	ينقل	تهنئة	obj=إلى	obj=ل
light	زف	يزف	تهنئة	obj=إلى	obj=ل
light	كرر	يكرر	تهنئة	obj=إلى	obj=ل
frame	congratulates/4000	source=nsubj	target=obj
text	زف العاهل المغربي تهنئة إلى رئيس السنغال.
is	MAR congratulates SEN

predicate	bless
verb	بارك	يبارك
frame	congratulates/4002	source=nsubj	target=obl:ل
text	بارك الرئيس الكيني للهند نجاح المؤتمر.
is	KEN congratulates IND

predicate	receive_thanks
light	تلقى	يتلقى	شكر	obj=من
frame	thanks/4002	target=nsubj	source=obl:من
text	تلقت النرويج شكرا من كينيا.
is	KEN thanks NOR

predicate	receive_apology
light	تلقى	يتلقى	اعتذار	obj=من
light	تسلم	يتسلم	اعتذار	obj=من
frame	apologizes_to/4001	target=nsubj	source=obl:من
text	تلقى المغرب اعتذارا من إسبانيا.
is	ESP apologizes_to MAR

predicate	value_in_somebody
verb	قدر	يقدر
verb	ثمن	يثمن
frame	praises/4006	source=nsubj	target=obl:ل	content=obj:دعم
text	قدرت غانا لكندا دعمها.
is	GHA praises CAN
frame	praises/4007	source=nsubj	target=obl:ل	content=obj:موقف
text	ثمنت كينيا للنرويج موقفها.
is	KEN praises NOR
frame	praises/4008	source=nsubj	target=obl:ل	content=obj:جهود
text	قدر الوزير الهندي لليابان جهودها.
is	IND praises JPN

predicate	lend_support
verb	عاضد	يعاضد
noun	معاضدة	obj=ل
frame	supports/4005	source=nsubj	target=obj
text	عاضدت البرتغال إسبانيا في المجلس.
is	PRT supports ESP

predicate	be_in_favour_of
verb	صوت	يصوت
verb	اقترع	يقترع
frame	supports/4006	source=nsubj	target=obl:ل	block=obl:على
text	اقترعت كولومبيا للمكسيك.
is	COL supports MEX
text	صوتت أيرلندا لكندا في المجلس.
is	IRL supports CAN

predicate	line_up_with
verb	تخندق	يتخندق
verb	اصطف	يصطف
frame	supports/4007	source=nsubj	target=obl:مع
text	تخندقت بوليفيا مع كوبا.
is	BOL supports CUB
frame	supports/4008	source=nsubj	target=obl:إلى_جانب
text	اصطفت نيوزيلندا إلى جانب أستراليا.
is	NZL supports AUS

predicate	become_friends_again
verb	اصطلح	يصطلح
verb	تصافى	يتصافى
verb	تسالم	يتسالم
verb	تآخى	يتآخى
noun	تصاف	obj=مع
frame	restores_relations_with/4005	source=nsubj	target=obl:مع?
text	تصافت غانا مع توغو.
is	GHA restores_relations_with TGO

predicate	revive_relations
verb	استعاد	يستعيد
verb	استرجع	يسترجع
verb	أحيا	يحيي
verb	نشط	ينشط
verb	صحح	يصحح
frame	restores_relations_with/4009	source=nsubj	target=obl:مع	content=obj:علاقة
text	أحيت تايلاند علاقاتها مع كمبوديا.
is	THA restores_relations_with KHM
frame	restores_relations_with/4010	source=nsubj	target=obl:مع	content=obj:علاقات
text	استعادت كوبا علاقات الصداقة مع كينيا.
is	CUB restores_relations_with KEN

predicate	settle_quarrel
verb	سوى	يسوي
verb	حل	يحل
verb	أنهى	ينهي
verb	تجاوز	يتجاوز
verb	طوى	يطوي
verb	فض	يفض
frame	restores_relations_with/4011	source=nsubj	target=obl:مع	content=obj:خلاف
text	سوت بيرو خلافها مع الإكوادور.
is	PER restores_relations_with ECU
frame	restores_relations_with/4012	source=nsubj	target=obl:مع	content=obj:خلافات
text	أنهت هولندا الخلافات مع بلجيكا.
is	NLD restores_relations_with BEL
frame	restores_relations_with/4013	source=nsubj	target=obl:مع	content=obj:قطيعة
text	أنهت كينيا القطيعة مع أوغندا.
is	KEN restores_relations_with UGA

predicate	renew_agreement
verb	مدد	يمدد
verb	صاغ	يصوغ
verb	استكمل	يستكمل
frame	signs_agreement_with/4001	source=nsubj	target=obl:مع	content=obj:اتفاق
text	مددت كندا الاتفاق مع النرويج.
is	CAN signs_agreement_with NOR
frame	signs_agreement_with/4002	source=nsubj	target=obl:مع	content=obj:اتفاقية
text	مددت الهند الاتفاقية مع اليابان.
is	IND signs_agreement_with JPN
frame	signs_agreement_with/4003	source=nsubj	target=obl:مع	content=obj:عقد
text	مددت غانا العقد مع كندا.
is	GHA signs_agreement_with CAN

# To turn to somebody with thanks is no journey.
predicate	turn_to_with_thanks
light	توجه	يتوجه	شكر	prep=ب	obj=إلى	obj=ل
light	توجه	يتوجه	امتنان	prep=ب	obj=إلى	obj=ل
frame	thanks/4001	source=nsubj	target=obj
text	توجه السفير الكيني بالشكر إلى النرويج.
is	KEN thanks NOR

predicate	turn_to_with_congratulations
light	توجه	يتوجه	تهنئة	prep=ب	obj=إلى	obj=ل
frame	congratulates/4003	source=nsubj	target=obj
text	توجه رئيس بيرو بالتهنئة إلى البرازيل.
is	PER congratulates BRA

predicate	turn_to_with_greeting
light	توجه	يتوجه	تحية	prep=ب	obj=إلى	obj=ل
light	توجه	يتوجه	ثناء	prep=ب	obj=إلى	obj=ل
frame	praises/4009	source=nsubj	target=obj
text	توجهت وزيرة الخارجية السويدية بالتحية إلى كينيا.
is	SWE praises KEN

predicate	think_well_of
verb	حبذ	يحبذ
verb	استحسن	يستحسن
verb	استصوب	يستصوب
noun	تحبيذ	obj=ل
noun	استحسان	obj=ل
light	أبدى	يبدي	استحسان	obj=ل
light	أعرب	يعرب	استحسان	prep=عن	obj=ل
frame	supports/4009	source=nsubj	content=obj
text	تحبذ أيرلندا الحل الوسط.
is	IRL supports -
text	واستحسن الوزير الكيني الاقتراح.
is	KEN supports -
frame	supports/4010	source=nsubj	content=ccomp:أن
text	تحبذ بيرو أن يعقد المعرض في الربيع.
is	PER supports -

predicate	keep_up_relations
verb	حافظ	يحافظ
frame	restores_relations_with/4014	source=nsubj	target=obl:مع	content=obl:على:علاقات
text	حافظت كندا على علاقات طيبة مع كوبا.
is	CAN restores_relations_with CUB

predicate	bestow_honour
verb	أنعم	ينعم
frame	praises/4000	source=nsubj	target=obl:على	content=obl:ب:وسام
text	أنعم العاهل المغربي على السفير الكيني بوسام رفيع.
is	MAR praises KEN

predicate	revere
verb	بجل	يبجل
noun	تبجيل	obj=ل
frame	praises/4010	source=nsubj	target=obj
text	تبجل كندا كينيا.
is	CAN praises KEN

predicate	sing_praises
verb	تغزل	يتغزل
noun	تغزل	obj=ب
frame	praises/4011	source=nsubj	target=obl:ب
text	تغزل الرئيس الفلبيني باليابان.
is	PHL praises JPN

predicate	overlook_fault
verb	تجاوز	يتجاوز
frame	forgives/4001	source=nsubj	content=obl:عن:خطأ
text	تجاوزت السويد عن الخطأ.
is	SWE forgives -
frame	forgives/4002	source=nsubj	content=obl:عن:إساءة
text	تجاوز الرئيس الكيني عن الإساءة.
is	KEN forgives -

predicate	plead_for
verb	ترافع	يترافع
frame	defends/4001	source=nsubj	target=obl:عن
text	ترافع السفير البيروفي عن كولومبيا.
is	PER defends COL
