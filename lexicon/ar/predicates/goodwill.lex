# Arabic predicates of CAMEO root 05, second part: honours, backing, pleas, common causes, relations that are deepened and revived, thanks.
# Source: own compilation by the isnad project from general knowledge of the language; the examples are invented. Licence: Apache-2.0.

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
light	تقدم	يتقدم	تحية	prep=ب	obj=ل	obj=إلى
light	بعث	يبعث	تحية	prep=ب	obj=ل	obj=إلى
light	نقل	ينقل	تحية	obj=ل	obj=إلى
light	نقل	ينقل	تحيات	obj=ل	obj=إلى
light	أبلغ	يبلغ	تحيات	obj=ل	obj=إلى
frame	praises/4003	source=nsubj	target=obj
text	قرظ الوزير البيروفي رئيس البرازيل.
is	PER praises BRA
text	أزجى السفير الكندي التحية إلى اليابان.
is	CAN praises JPN
text	ونقل السفير الكندي لرئيس الوزراء الياباني تحيات الوزير.
is	CAN praises JPN

predicate	admire
noun	إعجاب	obj=ب
light	أعرب	يعرب	إعجاب	prep=عن	obj=ب
light	عبر	يعبر	إعجاب	prep=عن	obj=ب
light	أعرب	يعرب	إكبار	prep=عن	obj=ل
light	عبر	يعبر	إكبار	prep=عن	obj=ل
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
noun	منح ثقة	obj=ل
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
noun	تهنئة	plural=تهاني	obj=ل	obj=إلى
light	قدم	يقدم	تهاني	obj=إلى	obj=ل
light	تقدم	يتقدم	تهاني	prep=ب	obj=إلى	obj=ل
light	أعرب	يعرب	تهنئة	prep=عن	obj=إلى	obj=ل
light	عبر	يعبر	تهنئة	prep=عن	obj=إلى	obj=ل
light	نقل	ينقل	تهنئة	obj=إلى	obj=ل
light	نقل	ينقل	تهاني	obj=إلى	obj=ل
light	نقل	ينقل	تبريكات	obj=إلى	obj=ل
light	أبلغ	يبلغ	تهاني	obj=إلى	obj=ل
light	زف	يزف	تهنئة	obj=إلى	obj=ل
light	كرر	يكرر	تهنئة	obj=إلى	obj=ل
frame	congratulates/4000	source=nsubj	target=obj
text	زف العاهل المغربي تهنئة إلى رئيس السنغال.
is	MAR congratulates SEN
text	تبادلت كندا واليابان التهاني.
is	CAN congratulates JPN
is	JPN congratulates CAN

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
frame	praises/4006	source=nsubj	target=obl:ل!	content=obj:دعم
text	قدرت غانا لكندا دعمها.
is	GHA praises CAN
frame	praises/4007	source=nsubj	target=obl:ل!	content=obj:موقف
text	ثمنت كينيا للنرويج موقفها.
is	KEN praises NOR
frame	praises/4008	source=nsubj	target=obl:ل!	content=obj:جهود
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
light	عبر	يعبر	استحسان	prep=عن	obj=ل
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

predicate	retain_relations
verb	احتفظ	يحتفظ
frame	restores_relations_with/4015	source=nsubj	target=obl:مع	content=obl:ب:علاقات
text	احتفظت كندا بعلاقات طيبة مع كوبا.
is	CAN restores_relations_with CUB

predicate	be_bound_by_treaty
verb	ارتبط	يرتبط
frame	signs_agreement_with/4004	source=nsubj	target=obl:مع	content=obl:ب:معاهدة
text	ارتبطت الهند بمعاهدة مع اليابان.
is	IND signs_agreement_with JPN
is	IND signs_agreement_with JPN

predicate	put_mark_to
verb	بصم	يبصم
frame	signs_agreement_with/4005	source=nsubj	content=obl:على:اتفاق
text	بصمت كينيا على الاتفاق.
is	KEN signs_agreement_with -

predicate	unite_positions
verb	وحد	يوحد
frame	agrees_with/4003	source=nsubj	source=obl:مع	content=obj:موقف
text	وحدت كندا موقفها مع النرويج.
is	CAN agrees_with NOR
is	NOR agrees_with CAN

predicate	stand_surety_together
verb	تكافل	يتكافل
verb	تناصر	يتناصر
noun	تكافل	obj=مع
frame	supports/4011	source=nsubj	target=obl:مع
text	تكافلت أستراليا مع فيجي.
is	AUS supports FJI

predicate	be_courteous_to
verb	جامل	يجامل
noun	مجاملة	plural=مجاملات	obj=ل
frame	praises/4012	source=nsubj	target=obj
text	يجامل الوزير الإسباني نظيره البرتغالي.
is	ESP praises PRT

predicate	stand_at_side
verb	وقف	يقف
frame	supports/4012	source=nsubj	target=obl:ب:جانب
text	وقفت كندا بجانب اليابان.
is	CAN supports JPN

predicate	win_support
light	حاز	يحوز	دعم
light	حاز	يحوز	دعم	prep=على
light	حاز	يحوز	تأييد
light	حاز	يحوز	تأييد	prep=على
light	كسب	يكسب	دعم
light	كسب	يكسب	تأييد
light	حصد	يحصد	تأييد
frame	supports/9001	target=nsubj	source=obl:من	block=nsubj:منتخب	block=nsubj:فريق	block=nsubj:لاعب	block=nsubj:مدرب	block=nsubj:مهاجم	block=nsubj:ملاكم	block=nsubj:نادي	block=nsubj:حكم
text	حازت كينيا دعما من النرويج.
is	NOR supports KEN
text	كسبت كندا تأييدا من اليابان.
is	JPN supports CAN

predicate	give_decoration
light	قلد	يقلد	وسام	plural=أوسمة
light	منح	يمنح	وسام	plural=أوسمة
light	سلم	يسلم	وسام	plural=أوسمة	obj=ل	obj=إلى
light	علق	يعلق	وسام	plural=أوسمة
frame	praises/9801	source=nsubj	target=obj
text	قلد الرئيس الكيني نظيره الأوغندي وسام الاستحقاق.
is	KEN praises UGA
text	منح ملك النرويج السفير الغاني وسام التقدير.
is	NOR praises GHA
