# isnad: nouns that name agents in Arabic news: titles, organs, forces, peoples, assets; and portfolios.
# Source: own compilation by the isnad project from general knowledge of the language. Licence: Apache-2.0.
# A second 'ar' line of an entry is a variant or synonym of the same kind and role. A 'plural' line is one broken or irregular plural.
# Multiword entries are written without articles; the longest entry that matches wins over its parts.

# -- Heads of state and government --

# -- kind person --

title	scientist
kind	person
ar	عالم آثار
ar	عالم فيزيائي
ar	عالم اجتماع
ar	عالم سياسة
ar	عالم نفس
ar	عالم فلك
ar	عالم فيزياء
ar	عالم كيمياء
ar	عالم أحياء
ar	عالم اقتصاد
ar	عالم فضاء
ar	عالم ذرة
ar	عالم نووي
plural	علماء
role	EDU
en	scientist, scholar
alone	yes

title	head_of_state
kind	person
ar	رئيس
plural	رؤساء
broken	رئيس
role	GOV.HOS
en	president
alone	yes

title	president_of_republic
kind	person
ar	رئيس جمهورية
plural	رؤساء جمهورية
plural	رؤساء جمهوريات
role	GOV.HOS
en	president of the republic
alone	state

title	president_of_state
kind	person
ar	رئيس دولة
plural	رؤساء دول
plural	رؤساء دولة
role	GOV.HOS
en	head of state
alone	state

title	chief_of_state
kind	person
ar	زعيم دولة
plural	زعماء دول
role	GOV.HOS
en	head of state

title	state_chief
kind	person
ar	رئيس سلطة
plural	رؤساء سلطة
role	GOV.HOS
en	president of the authority
alone	yes

title	prime_minister
kind	person
ar	رئيس وزراء
plural	رؤساء وزراء
role	GOV.HOG
en	prime minister
alone	state

title	head_of_government
kind	person
ar	رئيس حكومة
plural	رؤساء حكومة
plural	رؤساء حكومات
role	GOV.HOG
en	head of government
alone	state

title	head_of_council_of_ministers
kind	person
ar	رئيس مجلس وزراء
plural	رؤساء مجالس وزراء
role	GOV.HOG
en	president of the council of ministers
alone	state

title	first_minister
kind	person
ar	وزير أول
plural	وزراء أول
role	GOV.HOG
en	prime minister
alone	yes

title	adviser
kind	person
ar	مستشار
role	GOV
en	adviser
alone	yes

title	german_chancellor
kind	person
ar	مستشارة
role	GOV.HOG
en	chancellor
alone	yes

title	presidential_council_head
kind	person
ar	رئيس مجلس رئاسي
plural	رؤساء مجلس رئاسي
role	GOV.HOS
en	head of the presidential council
alone	yes

title	presidency_council_head
kind	person
ar	رئيس مجلس رئاسة
plural	رؤساء مجلس رئاسة
role	GOV.HOS
en	head of the presidency council
alone	yes

title	transitional_council_head
kind	person
ar	رئيس مجلس انتقالي
plural	رؤساء مجلس انتقالي
role	GOV.HOS
en	head of the transitional council

title	sovereignty_council_head
kind	person
ar	رئيس مجلس سيادة
plural	رؤساء مجلس سيادة
role	GOV.HOS
en	head of the sovereignty council
alone	yes

title	military_council_head
kind	person
ar	رئيس مجلس عسكري
plural	رؤساء مجلس عسكري
role	GOV.MIL
en	head of the military council

title	governing_council_head
kind	person
ar	رئيس مجلس حكم
plural	رؤساء مجلس حكم
role	GOV.HOS
en	head of the governing council

title	interim_president
kind	person
ar	رئيس مؤقت
plural	رؤساء مؤقتون
role	GOV.HOS
en	interim president
alone	yes

title	transitional_president
kind	person
ar	رئيس انتقالي
plural	رؤساء انتقاليون
role	GOV.HOS
en	transitional president
alone	yes

title	president_elect
kind	person
ar	رئيس منتخب
plural	رؤساء منتخبون
role	GOV.HOS
en	president-elect
alone	yes

title	ex_president
kind	person
ar	رئيس سابق
plural	رؤساء سابقون
role	-
en	former president
alone	yes

title	deposed_president
kind	person
ar	رئيس مخلوع
plural	رؤساء مخلوعون
role	-
en	deposed president
alone	yes

title	removed_president
kind	person
ar	رئيس معزول
plural	رؤساء معزولون
role	-
en	removed president
alone	yes

title	late_president
kind	person
ar	رئيس راحل
plural	رؤساء راحلون
role	-
en	late president
alone	yes

title	ex_prime_minister
kind	person
ar	رئيس وزراء سابق
plural	رؤساء وزراء سابقون
role	-
en	former prime minister
alone	yes

title	ex_head_of_government
kind	person
ar	رئيس حكومة سابق
plural	رؤساء حكومات سابقون
role	-
en	former head of government

title	vice_president
kind	person
ar	نائب رئيس
plural	نواب رئيس
role	GOV
en	vice-president
alone	yes

title	vice_president_republic
kind	person
ar	نائب رئيس جمهورية
plural	نواب رئيس جمهورية
role	GOV
en	vice-president of the republic
alone	state

title	vice_president_state
kind	person
ar	نائب رئيس دولة
plural	نواب رئيس دولة
role	GOV
en	vice-president of the state
alone	state

title	deputy_prime_minister
kind	person
ar	نائب رئيس وزراء
plural	نواب رئيس وزراء
role	GOV
en	deputy prime minister
alone	state

title	deputy_head_of_government
kind	person
ar	نائب رئيس حكومة
plural	نواب رئيس حكومة
role	GOV
en	deputy head of government
alone	state

title	deputy_head_council_of_ministers
kind	person
ar	نائب رئيس مجلس وزراء
plural	نواب رئيس مجلس وزراء
role	GOV
en	deputy prime minister
alone	state

title	first_deputy
kind	person
ar	نائب أول
plural	نواب أول
role	GOV
en	first deputy
alone	yes

title	second_deputy
kind	person
ar	نائب ثان
ar	نائب ثاني
plural	نواب ثانون
role	GOV
en	second deputy

title	king
kind	person
ar	ملك
plural	ملوك
broken	ملك
role	GOV.HOS
en	king
alone	yes

title	queen
kind	person
ar	ملكة
plural	ملكات
role	GOV.HOS
en	queen
alone	yes

title	monarch
kind	person
ar	عاهل
plural	عواهل
role	GOV.HOS
en	monarch
alone	yes

title	sultan
kind	person
ar	سلطان
plural	سلاطين
role	GOV.HOS
en	sultan
alone	yes

title	emperor
kind	person
ar	إمبراطور
plural	أباطرة
role	GOV.HOS
en	emperor
alone	yes

title	emir_of_region
kind	person
ar	أمير منطقة
plural	أمراء مناطق
role	GOV
en	emir of a region
default	SAU

title	emir
kind	person
ar	أمير
plural	أمراء
broken	أمير
role	GOV
en	prince, emir
alone	yes

title	emir_of_state
kind	person
ar	أمير دولة
role	GOV.HOS
en	emir of the state

title	crown_prince
kind	person
ar	ولي عهد
plural	أولياء عهد
plural	أولياء عهود
role	GOV
en	crown prince
alone	yes

title	deputy_crown_prince
kind	person
ar	ولي ولي عهد
role	GOV
en	deputy crown prince
alone	yes

title	deputy_emir
kind	person
ar	نائب أمير
plural	نواب أمير
role	GOV
en	deputy emir
alone	yes

title	custodian
kind	person
ar	خادم حرمين شريفين
role	GOV.HOS
en	Custodian of the Two Holy Mosques
alone	yes
default	SAU

title	supreme_leader
kind	person
ar	مرشد أعلى
ar	زعيم أعلى
ar	قائد أعلى لثورة إسلامية
role	GOV.HOS
en	supreme leader
alone	yes
default	IRN

title	guide
kind	person
ar	مرشد
role	-
en	guide
alone	yes

title	revolution_guide
kind	person
ar	مرشد ثورة
ar	مرشد ثورة إسلامية
ar	قائد ثورة إسلامية
role	GOV.HOS
en	leader of the revolution
alone	yes
default	IRN

title	republic_guide
kind	person
ar	مرشد جمهورية إسلامية
role	GOV.HOS
en	leader of the Islamic republic

title	leader
kind	person
ar	زعيم
plural	زعماء
broken	زعيم
role	GOV
en	leader
alone	yes

title	leader_of_states
kind	people
plural	قادة دول
plural	زعماء دول
plural	رؤساء دول
plural	قادة بلدان
role	GOV.HOS
en	leaders of states

title	dictator
kind	person
ar	ديكتاتور
role	GOV.HOS
en	dictator
alone	yes

title	ruler
kind	person
ar	حاكم
plural	حكام
role	GOV
en	governor, ruler
alone	yes

title	president_wife
kind	person
ar	سيدة أولى
role	GOV
en	first lady
alone	yes

title	first_secretary
kind	person
ar	سكرتير أول
role	PTY
en	first secretary
alone	yes

title	sheikh
kind	person
ar	شيخ
plural	شيوخ
plural	مشايخ
broken	شيخ
role	-
en	sheikh
alone	yes

title	excellency
kind	person
ar	معالي
ar	سعادة
ar	فخامة
ar	عطوفة
role	-
en	His Excellency

title	eminence
kind	person
ar	سماحة
ar	فضيلة
ar	غبطة
ar	نيافة
role	-
en	His Eminence

title	highness
kind	person
ar	سمو
role	-
en	His Highness

title	lord
kind	person
ar	لورد
plural	لوردات
role	-
en	lord

title	baron
kind	person
ar	بارون
ar	بارونة
ar	كونت
ar	دوق
ar	دوقة
ar	ماركيز
role	-
en	baron, count, duke

title	caliph
kind	person
ar	أمير مؤمنين
plural	خليفة مسلمين
role	GOV.HOS
en	caliph

title	tsar
kind	person
ar	قيصر
plural	قياصرة
role	GOV.HOS
en	tsar

title	khedive
kind	person
ar	خديوي
role	GOV.HOS
en	khedive

title	royal_highness
kind	person
ar	صاحب سمو ملكي
ar	صاحب سمو
role	-
en	His Royal Highness

title	presidency_holder
kind	person
ar	صاحب جلالة
plural	جلالة ملك
plural	جلالة سلطان
role	GOV.HOS
en	His Majesty

# -- Ministers and officials --

title	minister
kind	person
ar	وزير
plural	وزراء
broken	وزير
role	GOV
en	minister
alone	yes

title	person_in_charge
kind	person
ar	مكلف بإعلام
ar	مكلف باتصال
ar	مكلف بعلاقات خارجية
ar	مكلف بشؤون خارجية
ar	مكلف بشؤون سياسية
ar	مكلف بمهمة
ar	مكلف بملف
plural	مكلفون بإعلام
role	GOV
en	person in charge

title	defence_counsel
kind	people
ar	هيئة دفاع
ar	فريق دفاع
ar	لسان دفاع
role	-
en	defence counsel

title	minister_of_state
kind	person
ar	وزير دولة
plural	وزراء دولة
role	GOV
en	minister of state
alone	yes

title	minister_delegate
kind	person
ar	وزير منتدب
plural	وزراء منتدبون
role	GOV
en	minister delegate
alone	yes

title	foreign_minister
kind	person
ar	وزير خارجية
plural	وزراء خارجية
role	GOV.MFA
en	foreign minister
alone	yes

title	defence_minister
kind	person
ar	وزير دفاع
plural	وزراء دفاع
role	GOV.MIL
en	defence minister
alone	yes

title	interior_minister
kind	person
ar	وزير داخلية
plural	وزراء داخلية
role	GOV.INT
en	interior minister
alone	yes

title	deputy_minister
kind	person
ar	نائب وزير
plural	نواب وزير
role	GOV
en	deputy minister
alone	yes

title	deputy_foreign_minister
kind	person
ar	نائب وزير خارجية
plural	نواب وزير خارجية
plural	نواب وزراء خارجية
role	GOV.MFA
en	deputy foreign minister

title	deputy_defence_minister
kind	person
ar	نائب وزير دفاع
plural	نواب وزير دفاع
role	GOV.MIL
en	deputy defence minister

title	deputy_interior_minister
kind	person
ar	نائب وزير داخلية
plural	نواب وزير داخلية
role	GOV.INT
en	deputy interior minister

title	assistant_minister
kind	person
ar	مساعد وزير
role	GOV
en	assistant minister
alone	yes

title	assistant_foreign_minister
kind	person
ar	مساعد وزير خارجية
role	GOV.MFA
en	assistant foreign minister

title	undersecretary
kind	person
ar	وكيل وزارة
ar	وكيل وزير
plural	وكلاء وزارة
plural	وكلاء وزير
role	GOV
en	undersecretary
alone	yes

title	foreign_undersecretary
kind	person
ar	وكيل وزارة خارجية
ar	وكيل وزير خارجية
plural	وكلاء وزارة خارجية
role	GOV.MFA
en	foreign undersecretary

title	agent
kind	person
ar	وكيل
plural	وكلاء
role	-
en	under-secretary, agent
alone	yes

title	assistant
kind	person
ar	مساعد
role	-
en	assistant
alone	yes

title	deputy_assistant_minister
kind	person
ar	نائب مساعد وزير
plural	نواب مساعد وزير
role	GOV
en	deputy assistant secretary

title	counterpart_adviser
kind	person
ar	كبير مستشارين
ar	كبير مستشاري
plural	كبار مستشارين
plural	كبار مستشاري
role	GOV
en	chief adviser

title	national_security_adviser
kind	person
ar	مستشار أمن قومي
ar	مستشار أمن وطني
ar	مستشار لأمن قومي
role	GOV
en	national security adviser
alone	yes

title	president_adviser
kind	person
ar	مستشار رئيس
ar	مستشار رئاسي
role	GOV
en	presidential adviser
alone	yes

title	royal_adviser
kind	person
ar	مستشار ملكي
role	GOV
en	royal adviser

title	legal_adviser
kind	person
ar	مستشار قانوني
role	GOV
en	legal adviser

title	media_adviser
kind	person
ar	مستشار إعلامي
ar	مستشار صحفي
role	GOV
en	media adviser

title	secretary_general
kind	person
ar	أمين عام
plural	أمناء عامون
plural	أمناء عامين
role	-
en	secretary-general
alone	yes

title	deputy_secretary_general
kind	person
ar	نائب أمين عام
plural	نواب أمين عام
role	-
en	deputy secretary-general
alone	yes

title	assistant_secretary_general
kind	person
ar	أمين عام مساعد
ar	مساعد أمين عام
plural	أمناء عامون مساعدون
plural	أمناء عامين مساعدين
role	-
en	assistant secretary-general
alone	yes

title	secretary
kind	person
ar	أمين
plural	أمناء
role	-
en	secretary
alone	yes

title	secretary_council
kind	person
ar	أمين مجلس
ar	أمين سر
plural	أمناء سر
role	GOV
en	secretary of the council

title	chief_cabinet_secretary
kind	person
ar	كبير أمناء مجلس وزراء
ar	أمين عام مجلس وزراء
ar	أمين مجلس وزراء
role	GOV
en	chief cabinet secretary

title	security_council_secretary
kind	person
ar	أمين مجلس أمن قومي
ar	أمين مجلس أعلى لأمن قومي
ar	سكرتير مجلس أمن
role	GOV
en	secretary of the security council

title	office_secretary
kind	person
ar	سكرتير
role	-
en	secretary
alone	yes

title	secretary_general_fr
kind	person
ar	سكرتير عام
role	-
en	secretary general
alone	yes

title	state_secretary
kind	person
ar	كاتب دولة
plural	كتاب دولة
role	GOV
en	secretary of state (Maghreb)
alone	yes

title	chief_of_staff_office
kind	person
ar	مدير ديوان
ar	رئيس ديوان
plural	رؤساء ديوان
role	GOV
en	chief of cabinet
alone	yes

title	royal_court_head
kind	person
ar	رئيس ديوان ملكي
plural	رؤساء ديوان ملكي
role	GOV
en	head of the royal court

title	cabinet_head
kind	person
ar	مدير مكتب
ar	رئيس مكتب
plural	مدراء مكتب
plural	رؤساء مكتب
role	-
en	head of office

title	director
kind	person
ar	مدير
plural	مدراء
role	-
en	director
alone	yes

title	country_director
kind	person
ar	مدير قطري
ar	منسق قطري
role	-
en	country director
alone	yes

title	director_general
kind	person
ar	مدير عام
plural	مدراء عامون
role	-
en	director-general
alone	yes

title	deputy_director
kind	person
ar	نائب مدير
plural	نواب مدير
role	-
en	deputy director
alone	yes

title	executive_director
kind	person
ar	مدير تنفيذي
plural	مدراء تنفيذيون
role	-
en	executive director
alone	yes

title	regional_director
kind	person
ar	مدير إقليمي
plural	مدراء إقليميون
role	-
en	regional director
alone	yes

title	intelligence_director
kind	person
ar	مدير استخبارات
ar	مدير مخابرات
ar	رئيس مخابرات
ar	رئيس استخبارات
ar	مدير مخابرات عامة
plural	رؤساء مخابرات
plural	رؤساء استخبارات
role	GOV.SPY
en	intelligence chief
alone	yes

title	police_chief
kind	person
ar	قائد شرطة
ar	مدير شرطة
ar	رئيس شرطة
plural	قادة شرطة
plural	رؤساء شرطة
role	COP
en	police chief
alone	yes

title	security_director
kind	person
ar	مدير أمن
role	COP
en	security chief
alone	yes

title	public_security_director
kind	person
ar	مدير عام أمن عام
ar	مدير أمن عام
role	COP
en	director of public security

title	executive_head
kind	person
ar	رئيس تنفيذي
plural	رؤساء تنفيذيون
role	BUS
en	chief executive
alone	yes

title	chairman_board
kind	person
ar	رئيس مجلس إدارة
plural	رؤساء مجالس إدارة
role	BUS
en	chairman of the board
alone	yes

title	governor_bank
kind	person
ar	محافظ بنك مركزي
ar	محافظ مصرف مركزي
ar	حاكم مصرف مركزي
ar	حاكم بنك مركزي
ar	رئيس بنك مركزي
plural	محافظو بنوك مركزية
role	GOV
en	central bank governor
alone	yes

title	sub_governor
kind	person
ar	معتمد أول
ar	قائممقام
ar	رئيس دائرة إدارية
role	GOV
en	sub-governor

title	governor_province
kind	person
ar	محافظ
role	GOV
en	governor
alone	yes

title	wali
kind	person
ar	والي
plural	ولاة
role	GOV
en	wali, governor
alone	yes

title	governor_morocco
kind	person
ar	عامل إقليم
ar	عامل عمالة
plural	عمال أقاليم
role	GOV
en	provincial governor
alone	yes

title	secretary_general_katib
kind	person
ar	كاتب عام
ar	كاتب عام مساعد
plural	كتاب عامون
plural	كتاب عامين
role	-
en	secretary-general

title	inspector_general
kind	person
ar	مفتش عام
plural	مفتشون عامون
role	GOV
en	inspector general
alone	yes

title	rapporteur_body
kind	person
ar	مقرر عام
ar	مقرر لجنة
role	LEG
en	rapporteur
alone	yes

title	branch_head
kind	person
ar	رئيس فرع
plural	رؤساء فروع
role	-
en	head of a branch

title	mayor
kind	person
ar	أمين مدينة
plural	عمدة
plural	عمد
role	GOV
en	mayor
alone	yes

title	mayor_municipality
kind	person
ar	رئيس بلدية
plural	رؤساء بلدية
plural	رؤساء بلديات
role	GOV
en	mayor
alone	yes

title	district_head
kind	person
ar	قائمقام
ar	قائم مقام
role	GOV
en	district governor

title	mukhtar
kind	person
ar	مختار
plural	مخاتير
role	GOV
en	mukhtar

title	commissioner
kind	person
ar	مفوض
role	-
en	commissioner
alone	yes

title	high_commissioner
kind	person
ar	مفوض سام
ar	مفوض سامي
ar	مفوض أعلى
role	-
en	high commissioner
alone	yes

title	chief_of_staff_civil
kind	person
ar	كبير موظفي
ar	كبير موظفي مكتب
ar	رئيس موظفي
ar	رئيس موظفي مكتب
role	GOV
en	chief of staff

title	human_rights_commissioner
kind	person
ar	مفوض سامي لحقوق إنسان
ar	مفوض أعلى لحقوق إنسان
role	-
en	UN High Commissioner for Human Rights
alone	yes
default	UN.HCHR

title	refugees_commissioner
kind	person
ar	مفوض سامي لشؤون لاجئين
ar	مفوض أعلى لشؤون لاجئين
role	-
en	UN High Commissioner for Refugees
alone	yes
default	UN.HCR

title	organization_armed
kind	organ
ar	تنظيم
plural	تنظيمات
role	REB
en	organisation
alone	yes

title	operations_room
kind	force
ar	غرفة عمليات
ar	غرفة عمليات مشتركة
plural	غرف عمليات
role	MIL
en	operations room
quoted	organization_armed

title	official
kind	person
ar	مسؤول
ar	مسئول
ar	نفس مسؤول
bare	ar	ذات المسؤول
role	GOV
en	official
alone	yes
speaker	yes

title	senior_official
kind	person
ar	مسؤول كبير
ar	كبير مسؤولين
plural	كبار مسؤولين
plural	مسؤولون كبار
plural	كبار مسؤولي
plural	سامي مسؤولين
role	GOV
en	senior official
alone	yes

title	high_official
kind	person
ar	مسؤول رفيع
ar	مسؤول رفيع مستوى
ar	مسؤول بارز
role	GOV
en	high-ranking official
alone	yes

title	security_official
kind	person
ar	مسؤول أمني
role	COP
en	security official
alone	yes

title	military_official
kind	person
ar	مسؤول عسكري
role	MIL
en	military official
alone	yes

title	government_official
kind	person
ar	مسؤول حكومي
role	GOV
en	government official
alone	yes

title	administration_official
kind	person
ar	مسؤول في إدارة
role	GOV
en	administration official

title	foreign_ministry_official
kind	person
ar	مسؤول في وزارة خارجية
ar	مسؤول بوزارة خارجية
role	GOV.MFA
en	foreign ministry official

title	intelligence_official
kind	person
ar	مسؤول استخباراتي
ar	مسؤول استخبارات
ar	مسؤول مخابرات
role	GOV.SPY
en	intelligence official

title	health_official
kind	person
ar	مسؤول صحي
role	GOV
en	health official

title	medical_official
kind	person
ar	مسؤول طبي
role	CVL
en	medical official

title	local_official
kind	person
ar	مسؤول محلي
role	GOV
en	local official
alone	yes

title	foreign_policy_chief
kind	person
ar	ممثل أعلى لسياسة خارجية
ar	ممثل أعلى
ar	منسق أعلى لسياسة خارجية
ar	مسؤول سياسة خارجية
role	GOV.MFA
en	high representative
alone	yes

title	coordinator
kind	person
ar	منسق
role	-
en	coordinator
alone	yes

title	humanitarian_coordinator
kind	person
ar	منسق شؤون إنسانية
ar	منسق إنساني
role	-
en	humanitarian coordinator

title	general_coordinator
kind	person
ar	منسق عام
role	-
en	general coordinator

title	ombudsman
kind	person
ar	أمين مظالم
ar	وسيط جمهورية
role	GOV
en	ombudsman

title	inspector
kind	person
ar	مفتش
role	-
en	inspector
alone	yes

title	inspector_general
kind	person
ar	مفتش عام
role	-
en	inspector-general
alone	yes

title	observer
kind	person
ar	مراقب
role	-
en	observer
alone	yes

title	mediator
kind	person
ar	وسيط
plural	وسطاء
role	-
en	mediator
alone	yes

title	negotiator
kind	person
ar	مفاوض
role	GOV
en	negotiator
alone	yes

title	chief_negotiator
kind	person
ar	كبير مفاوضين
ar	كبير مفاوضي
ar	رئيس وفد مفاوض
plural	كبار مفاوضين
plural	كبار مفاوضي
role	GOV
en	chief negotiator
alone	yes

title	rapporteur
kind	person
ar	مقرر خاص
ar	مقررة خاصة
role	-
en	special rapporteur

title	arbiter
kind	person
ar	محكم دولي
plural	محكمون دوليون
role	-
en	arbitrator

title	head_of_delegation
kind	person
ar	رئيس وفد
plural	رؤساء وفود
plural	رؤساء وفد
role	GOV
en	head of delegation
alone	yes

title	head_of_mission
kind	person
ar	رئيس بعثة
plural	رؤساء بعثات
plural	رؤساء بعثة
role	-
en	head of mission
alone	yes

title	head_of_group
kind	person
ar	رئيس مجموعة
ar	رئيس فريق
ar	رئيس حملة
ar	رئيس رابطة
plural	رؤساء مجموعات
plural	رؤساء فرق
role	-
en	head of group

title	head_of_committee
kind	person
ar	رئيس لجنة
plural	رؤساء لجان
role	-
en	head of committee

title	head_of_commission
kind	person
ar	رئيس مفوضية
role	-
en	head of commission

title	head_of_authority
kind	person
ar	رئيس هيئة
plural	رؤساء هيئات
role	-
en	head of the authority

title	head_of_organization
kind	person
ar	رئيس منظمة
plural	رؤساء منظمات
role	-
en	head of the organisation

title	head_of_institution
kind	person
ar	رئيس مؤسسة
plural	رؤساء مؤسسات
role	-
en	head of the institution

title	head_of_agency
kind	person
ar	رئيس وكالة
plural	رؤساء وكالات
role	-
en	head of the agency

title	head_of_administration
kind	person
ar	رئيس إدارة
plural	رؤساء إدارات
role	GOV
en	head of administration

title	head_of_centre
kind	person
ar	رئيس مركز
ar	مدير مركز
plural	رؤساء مراكز
plural	مدراء مراكز
role	-
en	head of the centre

title	head_of_council
kind	person
ar	رئيس مجلس
plural	رؤساء مجالس
role	-
en	head of the council
alone	yes

title	head_of_presidency
kind	person
ar	رئيس دورة
plural	رؤساء دورة
role	-
en	president of the session

title	head_of_department
kind	person
ar	رئيس قسم
ar	رئيس دائرة
ar	رئيس شعبة
ar	رئيس وحدة
ar	مدير قسم
ar	مسؤول قسم
ar	مسؤول ملف
ar	مسؤول شعبة
ar	كبير خبراء
ar	كبير محللين
ar	كبير اقتصاديين
plural	رؤساء أقسام
plural	رؤساء دوائر
plural	مدراء أقسام
role	-
en	head of department

title	head_of_apparatus
kind	person
ar	رئيس جهاز
ar	مدير جهاز
plural	رؤساء أجهزة
role	-
en	head of the agency

title	head_of_association
kind	person
ar	رئيس جمعية
ar	رئيس رابطة
plural	رؤساء جمعيات
plural	رؤساء روابط
role	-
en	head of the association

title	head_of_university
kind	person
ar	رئيس جامعة
ar	مدير جامعة
ar	عميد كلية
plural	رؤساء جامعات
plural	عمداء كليات
role	EDU
en	president of the university

title	head_of_chamber
kind	person
ar	رئيس غرفة تجارة
ar	رئيس غرفة تجارية
plural	رؤساء غرف تجارية
role	BUS
en	head of the chamber of commerce

title	head_of_company
kind	person
ar	رئيس شركة
ar	مدير شركة
plural	رؤساء شركات
plural	مدراء شركات
role	BUS
en	head of the company

title	head_of_bank
kind	person
ar	رئيس بنك
ar	رئيس مصرف
plural	رؤساء بنوك
plural	رؤساء مصارف
role	BUS
en	head of the bank

title	campaign_manager
kind	person
ar	رئيس حملة
ar	مدير حملة
ar	مدير حملة انتخابية
ar	رئيس حملة انتخابية
role	PTY
en	campaign manager

title	head_of_community
kind	person
ar	رئيس طائفة
ar	شيخ عقل
plural	رؤساء طوائف
role	REL
en	head of the community

title	civil_servant
kind	person
ar	موظف
role	GOV
en	employee, civil servant
alone	yes

title	un_staff
kind	person
ar	موظف دولي
role	IGO
en	international staff member

title	holder_office
kind	person
ar	صاحب منصب
plural	أصحاب مناصب
role	GOV
en	office-holder

title	member
kind	person
ar	عضو
plural	أعضاء
broken	عضو
role	-
en	member
alone	yes

title	member_council
kind	person
ar	عضو مجلس
plural	أعضاء مجلس
role	GOV
en	council member

title	party_member
kind	person
ar	عضو حزب
plural	أعضاء حزب
role	PTY
en	party member

title	politician
kind	person
ar	سياسي
ar	رجل سياسة
plural	ساسة
plural	رجال سياسة
role	PTY
en	politician
alone	yes

title	leading_figure
kind	person
ar	قيادي
ar	قيادي رفيع مستوى
role	-
en	leading member
alone	yes

title	leadership_member
kind	person
ar	عضو قيادة
ar	عضو مكتب سياسي
plural	أعضاء قيادة
plural	أعضاء مكتب سياسي
role	PTY
en	member of the leadership

title	party_leader
kind	person
ar	زعيم حزب
ar	رئيس حزب
ar	زعيم يمين
ar	زعيم يمين متطرف
ar	زعيم أقصى يمين
ar	زعيم يسار
ar	زعيم أقصى يسار
plural	زعماء حزب
plural	رؤساء حزب
plural	زعماء أحزاب
plural	رؤساء أحزاب
role	PTY
en	party leader
alone	yes

title	movement_leader
kind	person
ar	زعيم حركة
ar	رئيس حركة
plural	زعماء حركة
plural	رؤساء حركة
role	PTY
en	leader of the movement

title	militia_leader
kind	person
ar	زعيم ميليشيا
ar	زعيم مليشيا
ar	قائد ميليشيا
ar	قائد مليشيا
plural	زعماء ميليشيات
plural	زعماء مليشيات
plural	قادة ميليشيات
role	REB
en	militia leader

title	warlord
kind	person
ar	أمير حرب
plural	أمراء حرب
role	REB
en	warlord
alone	yes

title	front_leader
kind	person
ar	زعيم جبهة
ar	رئيس جبهة
plural	زعماء جبهة
plural	رؤساء جبهة
role	PTY
en	leader of the front

title	group_leader
kind	person
ar	زعيم جماعة
ar	زعيم تنظيم
plural	زعماء جماعات
plural	زعماء تنظيم
role	REB
en	leader of the group

title	opposition_leader
kind	person
ar	زعيم معارضة
ar	زعيم معارض
plural	زعماء معارضة
role	OPP
en	opposition leader
alone	yes

title	majority_leader
kind	person
ar	زعيم أغلبية
ar	زعيم أكثرية
role	LEG
en	majority leader

title	minority_leader
kind	person
ar	زعيم أقلية
role	LEG
en	minority leader

title	bloc_leader
kind	person
ar	زعيم كتلة
ar	رئيس كتلة
plural	زعماء كتل
plural	رؤساء كتل
role	LEG
en	leader of the bloc

title	spiritual_leader
kind	person
ar	زعيم روحي
ar	زعيم روحاني
plural	زعماء روحيون
role	REL
en	spiritual leader
alone	yes

title	tribal_leader
kind	person
ar	زعيم قبلي
ar	شيخ عشيرة
ar	شيخ قبيلة
ar	زعيم قبيلة
plural	زعماء قبليون
plural	شيوخ عشائر
plural	شيوخ قبائل
plural	زعماء قبائل
role	CVL
en	tribal leader

title	coalition_leader
kind	person
ar	زعيم ائتلاف
ar	رئيس ائتلاف
ar	زعيم تحالف
plural	زعماء ائتلاف
role	PTY
en	leader of the coalition

title	union_leader
kind	person
ar	رئيس نقابة
ar	زعيم نقابي
plural	رؤساء نقابات
plural	زعماء نقابيون
role	CVL
en	union leader

title	union_head
kind	person
ar	رئيس اتحاد
plural	رؤساء اتحاد
plural	رؤساء اتحادات
role	-
en	head of the federation

title	rebel_leader
kind	person
ar	زعيم متمردين
ar	قائد متمردين
plural	زعماء متمردين
plural	قادة متمردين
role	REB
en	rebel leader

title	candidate
kind	person
ar	مرشح
role	PTY
en	candidate
alone	yes

title	presidential_candidate
kind	person
ar	مرشح رئاسي
role	PTY
en	presidential candidate
alone	yes

title	opponent
kind	person
native	yes
ar	معارض
role	OPP
en	opponent
alone	yes

title	dissident
kind	person
ar	منشق
role	OPP
en	dissident, defector
alone	yes

title	activist
kind	person
native	yes
ar	ناشط
ar	ناشط سلام
ar	ناشط سياسي
ar	ناشط مدني
ar	ناشط بيئي
ar	نشط
plural	نشطاء
role	CVL
en	activist
alone	yes

title	rights_activist
kind	person
ar	ناشط حقوقي
plural	نشطاء حقوقيون
role	CVL
en	rights activist

title	advocate_rights
kind	person
ar	حقوقي
role	CVL
en	rights advocate

# -- Spokesmen, sources --

title	spokesman
kind	person
ar	متحدث
ar	ناطق
role	-
en	spokesman
alone	yes

title	chief_spokesman
kind	person
ar	كبير متحدثين
plural	كبار متحدثين
role	-
en	chief spokesman

title	official_spokesman
kind	person
ar	متحدث رسمي
role	-
en	official spokesman
alone	yes

title	official_spokesman_natiq
kind	person
ar	ناطق رسمي
role	-
en	official spokesman
alone	yes

title	press_spokesman
kind	person
ar	متحدث صحفي
ar	متحدث صحافي
ar	ناطق صحفي
role	-
en	press spokesman
alone	yes

title	media_spokesman
kind	person
ar	متحدث إعلامي
ar	ناطق إعلامي
role	-
en	media spokesman
alone	yes

title	military_spokesman
kind	person
ar	متحدث عسكري
ar	ناطق عسكري
role	MIL
en	military spokesman
alone	yes

title	security_spokesman
kind	person
ar	متحدث أمني
ar	ناطق أمني
role	COP
en	security spokesman
alone	yes

title	government_spokesman
kind	person
ar	متحدث حكومي
ar	ناطق حكومي
role	GOV
en	government spokesman
alone	state

title	presidential_spokesman
kind	person
ar	متحدث رئاسي
ar	ناطق رئاسي
role	GOV
en	presidential spokesman
alone	yes

title	police_spokesman
kind	person
ar	متحدث شرطي
role	COP
en	police spokesman

title	political_spokesman
kind	person
ar	متحدث سياسي
ar	ناطق سياسي
role	-
en	political spokesman

title	assistant_spokesman
kind	person
ar	مساعد متحدث
ar	نائب متحدث
ar	نائب ناطق
plural	نواب متحدث
role	-
en	deputy spokesman
alone	yes

title	press_secretary
kind	person
ar	سكرتير صحفي
ar	سكرتير صحافي
ar	سكرتير إعلامي
role	GOV
en	press secretary
alone	yes

title	supervisor
kind	person
ar	مشرف
role	-
en	supervisor

title	birthplace
kind	asset
ar	مسقط رأس
role	-
en	birthplace

title	source
kind	person
ar	مصدر
ar	نفس مصدر
ar	مصدر رفيع مستوى
plural	مصادر
plural	مصادر رفيعة مستوى
bare	ar	ذات المصدر
role	-
en	source
alone	yes
speaker	yes

title	official_source
kind	person
ar	مصدر رسمي
plural	مصادر رسمية
role	GOV
en	official source
alone	yes

title	responsible_source
kind	person
ar	مصدر مسؤول
ar	مصدر مسئول
plural	مصادر مسؤولة
role	GOV
en	responsible source
alone	yes

title	government_source
kind	person
ar	مصدر حكومي
plural	مصادر حكومية
role	GOV
en	government source
alone	yes

title	security_source
kind	person
ar	مصدر أمني
ar	مرجع أمني
plural	مصادر أمنية
plural	مراجع أمنية
role	COP
en	security source
alone	yes

title	military_source
kind	person
ar	مصدر عسكري
ar	مرجع عسكري
plural	مصادر عسكرية
plural	مراجع عسكرية
role	MIL
en	military source
alone	yes

title	diplomatic_source
kind	person
ar	مصدر دبلوماسي
ar	مصدر ديبلوماسي
plural	مصادر دبلوماسية
plural	مصادر ديبلوماسية
role	GOV.MFA
en	diplomatic source
alone	yes

title	judicial_source
kind	person
ar	مصدر قضائي
ar	مرجع قضائي
plural	مصادر قضائية
plural	مراجع قضائية
role	JUD
en	judicial source
alone	yes

title	medical_source
kind	person
ar	مصدر طبي
plural	مصادر طبية
role	CVL
en	medical source
alone	yes

title	local_source
kind	person
ar	مصدر محلي
plural	مصادر محلية
role	CVL
en	local source
alone	yes

title	presidential_source
kind	person
ar	مصدر رئاسي
plural	مصادر رئاسية
role	GOV
en	presidential source
alone	yes

title	parliamentary_source
kind	person
ar	مصدر برلماني
ar	مصدر نيابي
plural	مصادر برلمانية
plural	مصادر نيابية
role	LEG
en	parliamentary source
alone	yes

title	informed_source
kind	person
ar	مصدر مطلع
ar	مصدر موثوق
ar	مصدر موثوق به
ar	مصدر مقرب
plural	مصادر مطلعة
plural	مصادر موثوقة
plural	مصادر موثوق بها
plural	مصادر مقربة
role	-
en	informed source
alone	yes
speaker	yes

title	close_associate
kind	person
ar	شخصية مقربة
ar	جهة مقربة
plural	مقربون
plural	شخصيات مقربة
plural	جهات مقربة
plural	أوساط مقربة
plural	دوائر مقربة
role	GOV
en	close associate

title	ministerial_source
kind	person
ar	مصدر وزاري
plural	مصادر وزارية
role	GOV
en	ministerial source
alone	yes

title	media_source
kind	person
ar	مصدر إعلامي
ar	مصدر صحفي
ar	مصدر صحافي
plural	مصادر إعلامية
plural	مصادر صحفية
plural	مصادر صحافية
role	MED
en	media source
alone	yes

title	tribal_source
kind	person
ar	مصدر قبلي
plural	مصادر قبلية
role	CVL
en	tribal source

title	political_source
kind	person
ar	مصدر سياسي
plural	مصادر سياسية
role	PTY
en	political source
alone	yes

title	field_source
kind	person
ar	مصدر ميداني
plural	مصادر ميدانية
role	-
en	field source

title	police_source
kind	person
ar	مصدر في شرطة
ar	مصدر بشرطة
plural	مصادر في شرطة
role	COP
en	police source

title	western_source
kind	person
ar	مصدر غربي
plural	مصادر غربية
role	-
en	western source
alone	foreign

title	opposition_source
kind	person
ar	مصدر معارض
ar	مصدر في معارضة
plural	مصادر معارضة
plural	مصادر في معارضة
role	OPP
en	opposition source

title	intelligence_source
kind	person
ar	مصدر استخباراتي
ar	مصدر استخباري
plural	مصادر استخباراتية
plural	مصادر استخبارية
role	GOV.SPY
en	intelligence source

title	hospital_source
kind	person
ar	مصدر في مستشفى
plural	مصادر في مستشفى
role	CVL
en	hospital source

title	airport_source
kind	person
ar	مصدر ملاحي
ar	مصدر في مطار
plural	مصادر ملاحية
plural	مصادر في مطار
role	-
en	aviation source

title	market_source
kind	person
ar	مصدر نفطي
ar	مصدر تجاري
plural	مصادر نفطية
plural	مصادر تجارية
role	BUS
en	oil source

title	eyewitness
kind	person
ar	شاهد عيان
ar	شاهد
plural	شهود عيان
plural	شهود
broken	شاهد
role	CVL
en	eyewitness
alone	yes

# -- Diplomats --

title	ambassador
kind	person
ar	سفير
plural	سفراء
broken	سفير
role	GOV.MFA
en	ambassador
alone	yes

title	permanent_ambassador
kind	person
ar	سفير دائم
plural	سفراء دائمون
role	GOV.MFA
en	permanent ambassador

title	deputy_ambassador
kind	person
ar	نائب سفير
plural	نواب سفير
role	GOV.MFA
en	deputy ambassador

title	consul
kind	person
ar	قنصل
plural	قناصل
role	GOV.MFA
en	consul
alone	yes

title	consul_general
kind	person
ar	قنصل عام
plural	قناصل عامون
role	GOV.MFA
en	consul general
alone	yes

title	charge_daffaires
kind	person
ar	قائم بأعمال
ar	قائم بأعمال سفارة
ar	قائم بأعمال سفير
role	GOV.MFA
en	chargé d'affaires
alone	yes

title	attache
kind	person
ar	ملحق
role	GOV.MFA
en	attaché

title	military_attache
kind	person
ar	ملحق عسكري
role	GOV.MIL
en	military attaché

title	cultural_attache
kind	person
ar	ملحق ثقافي
role	GOV.MFA
en	cultural attaché

title	envoy
kind	person
ar	مبعوث
en	envoy
alone	yes

title	special_envoy
kind	person
ar	مبعوث خاص
en	special envoy
alone	yes

title	presidential_envoy
kind	person
ar	مبعوث رئاسي
ar	مبعوث شخصي
role	GOV
en	presidential envoy
alone	yes

title	international_envoy
kind	person
ar	مبعوث دولي
role	IGO
en	international envoy
alone	yes

title	envoy_mufad
kind	person
ar	موفد
role	GOV
en	envoy
alone	yes

title	special_envoy_mufad
kind	person
ar	موفد خاص
ar	موفد رئاسي
role	GOV
en	special envoy
alone	yes

title	delegate
kind	person
ar	مندوب
role	GOV
en	delegate, representative
alone	yes

title	permanent_delegate
kind	person
ar	مندوب دائم
role	GOV.MFA
en	permanent representative
alone	yes

title	representative
kind	person
ar	ممثل
role	GOV
en	representative
alone	yes

title	permanent_representative
kind	person
ar	ممثل دائم
role	GOV.MFA
en	permanent representative
alone	yes

title	special_representative
kind	person
ar	ممثل خاص
ar	ممثل شخصي
role	-
en	special representative
alone	yes

title	trade_representative
kind	person
ar	ممثل تجاري
role	GOV
en	trade representative

title	deputy_delegate
kind	person
ar	نائب مندوب
ar	نائب ممثل
plural	نواب مندوب
role	GOV.MFA
en	deputy representative

title	diplomat
kind	person
ar	دبلوماسي
ar	دبلوماسي رفيع مستوى
ar	ديبلوماسي
role	GOV.MFA
en	diplomat
alone	yes

title	senior_diplomat
kind	person
ar	كبير دبلوماسيين
ar	كبير دبلوماسيي
plural	كبار دبلوماسيين
role	GOV.MFA
en	top diplomat

title	western_diplomat
kind	person
ar	دبلوماسي غربي
ar	ديبلوماسي غربي
role	-
en	western diplomat
alone	foreign

title	western_official
kind	person
ar	مسؤول غربي
role	-
en	western official
alone	foreign

# -- Parliament and justice --

title	speaker
kind	person
ar	رئيس برلمان
plural	رؤساء برلمان
plural	رؤساء برلمانات
role	LEG
en	speaker of parliament
alone	state

title	speaker_deputies
kind	person
ar	رئيس مجلس نواب
ar	رئيس مجلس نواب شعب
plural	رؤساء مجالس نواب
role	LEG
en	speaker of the chamber of deputies
alone	state

title	speaker_senate
kind	person
ar	رئيس مجلس شيوخ
role	LEG
en	president of the senate
alone	state

title	speaker_shura
kind	person
ar	رئيس مجلس شورى
role	LEG
en	president of the Shura council
alone	state

title	speaker_people
kind	person
ar	رئيس مجلس شعب
ar	رئيس مجلس أمة
ar	رئيس مجلس وطني
ar	رئيس مجلس تشريعي
ar	رئيس مجلس أعيان
ar	رئيس مجلس مستشارين
ar	رئيس مجلس عموم
ar	رئيس مجلس اتحاد
ar	رئيس مجلس دوما
ar	رئيس دوما
role	LEG
en	president of the assembly
alone	state

title	speaker_assembly
kind	person
ar	رئيس جمعية وطنية
ar	رئيس مجلس وطني تأسيسي
ar	رئيس مجلس تأسيسي
ar	رئيس كنيست
ar	رئيس كونغرس
role	LEG
en	president of the national assembly
alone	state

title	deputy_speaker
kind	person
ar	نائب رئيس برلمان
ar	نائب رئيس مجلس نواب
ar	نائب رئيس مجلس شيوخ
ar	نائب رئيس مجلس نواب شعب
ar	نائب رئيس مجلس شعب
ar	نائب رئيس مجلس أمة
ar	نائب رئيس مجلس شورى
ar	نائب رئيس مجلس تشريعي
ar	نائب رئيس كنيست
ar	نائب أول لرئيس برلمان
ar	وكيل مجلس نواب
ar	وكيل مجلس شعب
plural	نواب رئيس برلمان
plural	نواب رئيس مجلس نواب
role	LEG
en	deputy speaker
alone	state

title	mp
kind	person
ar	نائب
plural	نواب
role	LEG
en	member of parliament
alone	plural

title	parliamentarian
kind	person
ar	برلماني
role	LEG
en	parliamentarian
alone	yes

title	senator
kind	person
ar	سناتور
ar	سيناتور
ar	عضو مجلس شيوخ
plural	أعضاء مجلس شيوخ
role	LEG
en	senator
alone	yes

title	mp_member
kind	person
ar	عضو مجلس نواب
ar	عضو مجلس نواب شعب
ar	عضو مجلس شعب
ar	عضو مجلس أمة
ar	عضو مجلس تشريعي
ar	عضو مجلس نيابي
ar	عضو برلمان
ar	عضو مجلس شورى
ar	نائب شعب
plural	أعضاء مجلس نواب
plural	أعضاء مجلس نواب شعب
plural	أعضاء مجلس شعب
plural	أعضاء مجلس أمة
plural	أعضاء مجلس تشريعي
plural	أعضاء مجلس نيابي
plural	نواب شعب
plural	نواب برلمان
plural	أعضاء برلمان
plural	أعضاء مجلس شورى
role	LEG
en	member of parliament
alone	plural

title	congress_member
kind	person
ar	عضو كونغرس
plural	أعضاء كونغرس
role	LEG
default	USA
en	member of Congress
alone	yes

title	knesset_member
kind	person
ar	عضو كنيست
plural	أعضاء كنيست
role	LEG
default	ISR
en	member of the Knesset
alone	yes

title	legislator
kind	person
ar	مشرع
role	LEG
en	legislator
alone	yes

title	judge
kind	person
ar	قاضي
ar	قاض
plural	قضاة
role	JUD
en	judge
alone	yes

title	investigating_judge
kind	person
ar	قاضي تحقيق
ar	قاض تحقيق
plural	قضاة تحقيق
role	JUD
en	investigating judge
alone	yes

title	chief_justice
kind	person
ar	رئيس محكمة
ar	قاضي قضاة
ar	رئيس مجلس قضاء
plural	رؤساء محاكم
role	JUD
en	president of the court
alone	yes

title	prosecutor
kind	person
ar	مدعي عام
ar	مدع عام
ar	وكيل جمهورية
ar	وكيل نيابة
ar	نائب عام
ar	وكيل عام
plural	مدعون عامون
plural	مدعين عامين
plural	وكلاء نيابة
plural	وكلاء جمهورية
plural	نواب عامون
plural	وكلاء عامون
role	JUD
en	public prosecutor
alone	yes

title	prosecutor_plain
kind	person
ar	مدعي
plural	مدعون
plural	مدعين
role	JUD
en	prosecutor, plaintiff

title	prosecutor_icc
kind	person
ar	مدعي عام محكمة
ar	مدع عام محكمة
role	JUD
en	prosecutor of the court

title	lawyer
kind	person
native	yes
ar	محامي
ar	محام
ar	هيئة دفاع
ar	فريق دفاع
role	CVL
en	lawyer
alone	yes

title	defence_lawyer
kind	person
ar	محامي دفاع
ar	محام دفاع
role	CVL
en	defence lawyer

title	investigator
kind	person
ar	محقق
role	JUD
en	investigator
alone	yes

title	legal_expert
kind	person
ar	رجل قانون
plural	رجال قانون
role	CVL
en	jurist

# -- Commanders and ranks --

title	commander
kind	person
ar	قائد
plural	قادة
plural	قواد
broken	قائد
role	MIL
en	commander
alone	yes

title	commander_in_chief
kind	person
ar	قائد عام
ar	قائد أعلى
plural	قادة عامون
role	MIL
en	commander-in-chief
alone	yes

title	army_commander
kind	person
ar	قائد جيش
plural	قادة جيش
plural	قادة جيوش
role	MIL
en	army commander
alone	state

title	staff_commander
kind	person
ar	قائد أركان
plural	قادة أركان
plural	قادة الأركان
role	MIL
en	chief of staff

title	paratrooper
kind	force
ar	مظلي
plural	مظليون
role	MIL
en	paratrooper

title	forces_commander
kind	person
ar	قائد قوات
ar	قائد قوات مسلحة
plural	قادة قوات
role	MIL
en	commander of the forces

title	military_commander
kind	person
ar	قائد عسكري
plural	قادة عسكريون
role	MIL
en	military commander
alone	yes

title	field_commander
kind	person
ar	قائد ميداني
plural	قادة ميدانيون
role	MIL
en	field commander
alone	yes

title	navy_commander
kind	person
ar	قائد بحرية
ar	قائد سلاح بحرية
ar	قائد قوات بحرية
role	MIL
en	navy commander

title	air_commander
kind	person
ar	قائد قوات جوية
ar	قائد سلاح جو
ar	قائد طيران
role	MIL
en	air force commander

title	ground_commander
kind	person
ar	قائد قوات برية
ar	قائد سلاح بر
role	MIL
en	ground forces commander

title	guard_commander
kind	person
ar	قائد حرس
role	MIL
en	commander of the guard

title	deputy_commander
kind	person
ar	نائب قائد
plural	نواب قائد
role	MIL
en	deputy commander

title	chief_of_staff
kind	person
ar	رئيس أركان
ar	رئيس هيئة أركان
ar	رئيس أركان جيش
ar	رئيس أركان عامة
ar	رئيس هيئة أركان مشتركة
ar	رئيس أركان مشتركة
ar	رئيس أركان قوات مسلحة
plural	رؤساء أركان
plural	رؤساء هيئات أركان
role	MIL
en	chief of staff
alone	state

title	general_staff
kind	organ
ar	هيئة أركان
ar	هيئة أركان عامة
ar	هيئة أركان مشتركة
ar	رئاسة أركان
role	MIL
en	general staff
alone	state

title	deputy_chief_of_staff
kind	person
ar	نائب رئيس أركان
ar	نائب رئيس هيئة أركان
plural	نواب رئيس أركان
role	MIL
en	deputy chief of staff

title	squad_commander
kind	person
ar	قائد كتيبة
ar	قائد لواء
ar	قائد فرقة
ar	قائد فيلق
ar	قائد منطقة
plural	قادة كتائب
plural	قادة ألوية
role	MIL
en	unit commander

title	unit_commander
kind	person
ar	آمر كتيبة
ar	آمر حرس
ar	آمر قوة
ar	آمر قاعدة
ar	آمر سلاح
ar	آمر لواء
ar	آمر فرقة
ar	آمر منطقة
ar	آمر غرفة عمليات
ar	قائد غرفة عمليات
ar	قائد عمليات
ar	قائد وحدة
ar	قائد مجموعة
plural	قادة وحدات
role	MIL
en	unit commander

title	general
kind	person
ar	جنرال
ar	فريق أول ركن
ar	فريق أول
ar	مشير
plural	جنرالات
role	MIL
en	general
alone	yes

title	lieutenant_general
kind	person
ar	فريق ركن
ar	فريق
ar	لفتنانت جنرال
role	MIL
en	lieutenant general

title	major_general
kind	person
ar	لواء أركان حرب
ar	لواء ركن
ar	لواء طيار
ar	ميجور جنرال
role	MIL
en	major general

title	liwa
kind	person
ar	لواء
plural	ألوية
role	MIL
en	major general; brigade
alone	yes

title	brigadier
kind	person
ar	عميد
ar	عميد ركن
ar	عميد أركان حرب
ar	بريجادير جنرال
ar	بريغادير جنرال
plural	عمداء
broken	عميد
role	MIL
en	brigadier
alone	yes

title	colonel
kind	person
ar	عقيد
ar	عقيد ركن
ar	عقيد أركان حرب
ar	كولونيل
plural	عقداء
broken	عقيد
role	MIL
en	colonel
alone	yes

title	lieutenant_colonel
kind	person
ar	مقدم ركن
ar	لفتنانت كولونيل
role	MIL
en	lieutenant colonel

title	major
kind	person
ar	رائد ركن
ar	ميجور
role	MIL
en	major

title	captain
kind	person
ar	نقيب
plural	نقباء
broken	نقيب
role	MIL
en	captain

title	lieutenant
kind	person
ar	ملازم
ar	ملازم أول
role	MIL
en	lieutenant

title	sergeant
kind	person
ar	رقيب
ar	رقيب أول
ar	سرجنت
plural	رقباء
broken	رقيب
role	MIL
en	sergeant

title	corporal
kind	person
ar	عريف
plural	عرفاء
broken	عريف
role	MIL
en	corporal

title	marshal
kind	person
ar	مارشال
ar	ماريشال
role	MIL
en	marshal

title	imad
kind	person
ar	عماد أول
role	MIL
en	general

title	admiral
kind	person
ar	أميرال
ar	أدميرال
role	MIL
en	admiral
alone	yes

# -- Media, learning, religion, business --

title	journalist
kind	person
native	yes
ar	صحافي
ar	صحفي
role	MED
en	journalist
alone	yes

title	correspondent
kind	person
ar	مراسل
role	MED
en	correspondent
alone	yes

title	photographer
kind	person
ar	مصور
role	MED
en	photographer
alone	yes

title	news_anchor
kind	person
ar	مقدم برنامج
ar	مقدم برامج
ar	معلق صحافي
ar	معلق صحفي
plural	مقدمو برامج
role	MED
en	presenter, commentator

title	editor
kind	person
ar	رئيس تحرير
ar	محرر
plural	رؤساء تحرير
role	MED
en	editor
alone	yes

title	writer
kind	person
ar	كاتب
plural	كتاب
role	MED
en	writer
alone	yes

title	blogger
kind	person
native	yes
ar	مدون
role	MED
en	blogger

title	media_person
kind	person
ar	إعلامي
role	MED
en	media professional

title	presenter
kind	person
ar	مذيع
role	MED
en	presenter

title	expert
kind	person
ar	خبير
plural	خبراء
broken	خبير
role	EDU
en	expert
alone	yes

title	analyst
kind	person
ar	محلل
role	EDU
en	analyst
alone	yes

title	political_analyst
kind	person
ar	محلل سياسي
ar	محلل عسكري
ar	محلل استراتيجي
role	EDU
en	political analyst
alone	yes

title	researcher
kind	person
ar	باحث
role	EDU
en	researcher
alone	yes

title	professor
kind	person
ar	أستاذ
ar	بروفيسور
ar	بروفسور
ar	أستاذ جامعي
plural	أساتذة
role	EDU
en	professor
alone	yes

title	historian
kind	person
ar	مؤرخ
role	EDU
en	historian
alone	yes

title	economist
kind	person
ar	خبير اقتصادي
plural	خبراء اقتصاديون
role	EDU
en	economist

title	academic
kind	person
ar	أكاديمي
role	EDU
en	academic

title	observer_pundit
kind	person
ar	مراقب سياسي
role	EDU
en	political observer

title	doctor
kind	person
native	yes
ar	طبيب
plural	أطباء
role	CVL
en	physician
alone	yes

title	surgeon
kind	person
ar	جراح
ar	طبيب شرعي
plural	جراحون
plural	أطباء شرعيون
role	CVL
en	surgeon

title	doctor_title
kind	person
ar	دكتور
plural	دكاترة
role	-
en	doctor

title	engineer
kind	person
ar	مهندس
role	CVL
en	engineer

title	mister
kind	person
ar	سيد
plural	سادة
role	-
en	Mr

title	hajj
kind	person
ar	حاج
plural	حجاج
role	-
en	hajj; pilgrim

title	pope
kind	person
ar	بابا
plural	بابوات
role	REL
en	pope
alone	yes

title	patriarch
kind	person
ar	بطريرك
ar	بطريرك ماروني
plural	بطاركة
role	REL
en	patriarch
alone	yes

title	archbishop
kind	person
ar	رئيس أساقفة
ar	كبير أساقفة
ar	مطران
plural	رؤساء أساقفة
plural	مطارنة
broken	مطران
role	REL
en	archbishop
alone	yes

title	bishop
kind	person
ar	أسقف
plural	أساقفة
broken	أسقف
role	REL
en	bishop
alone	yes

title	cardinal
kind	person
ar	كاردينال
plural	كرادلة
role	REL
en	cardinal
alone	yes

title	priest
kind	person
ar	كاهن
ar	قس
ar	قسيس
plural	كهنة
plural	قساوسة
broken	قس
role	REL
en	priest

title	imam
kind	person
plural	أئمة
role	REL
en	imam
alone	yes

title	mufti
kind	person
ar	مفتي
ar	مفت
plural	مفتون
role	REL
en	mufti
alone	yes

title	grand_mufti
kind	person
ar	مفتي عام
ar	مفتي جمهورية
ar	مفتي مملكة
role	REL
en	grand mufti
alone	yes

title	preacher
kind	person
ar	خطيب
plural	داعية إسلامي
plural	داعية ديني
plural	داعية سلفي
plural	خطباء
plural	دعاة
role	REL
en	preacher
alone	yes

title	cleric
kind	person
ar	رجل دين
ar	عالم دين
plural	رجال دين
plural	علماء دين
role	REL
en	cleric
alone	yes

title	ayatollah
kind	person
ar	فقيه
plural	آية الله
plural	آية الله العظمى
plural	حجة إسلام
plural	حجة الإسلام والمسلمين
plural	فقهاء
role	REL
en	ayatollah

title	marja
kind	person
ar	مرجع ديني
ar	مرجع شيعي
ar	مرجع أعلى
ar	مرجع ديني أعلى
plural	مراجع دينية
plural	مراجع دينيون
role	REL
en	religious authority
alone	yes

title	haram_preacher
kind	person
ar	خطيب مسجد حرام
ar	إمام مسجد حرام
ar	إمام حرم مكي
ar	خطيب حرم مكي
ar	إمام وخطيب مسجد حرام
plural	أئمة حرم مكي
role	REL
en	imam of the Grand Mosque
alone	yes
default	SAU

title	aqsa_preacher
kind	person
ar	خطيب مسجد أقصى
ar	إمام مسجد أقصى
plural	خطباء مسجد أقصى
role	REL
en	preacher of al-Aqsa
alone	yes
default	PSE

title	friday_preacher
kind	person
ar	خطيب جمعة
ar	إمام جمعة
ar	إمام مسجد
ar	إمام حرم
ar	خطيب مسجد
ar	إمام وخطيب
plural	خطباء جمعة
plural	أئمة مساجد
role	REL
en	imam, preacher

title	nun_monk
kind	person
ar	راهب
ar	راهبة
ar	حبر أعظم
ar	قداسة بابا
plural	رهبان
plural	راهبات
role	REL
en	monk, nun, pontiff

title	mullah
kind	person
ar	ملا
plural	ملالي
role	REL
en	mullah

title	rabbi
kind	person
ar	حاخام
plural	حاخامات
role	REL
en	rabbi
alone	yes

title	grand_sheikh
kind	person
ar	شيخ أزهر
ar	إمام أكبر
role	REL
en	Grand Sheikh of al-Azhar
alone	yes
default	EGY

title	businessman
kind	person
ar	رجل أعمال
ar	سيدة أعمال
plural	رجال أعمال
plural	سيدات أعمال
role	BUS
en	businessman
alone	yes

title	investor
kind	person
ar	مستثمر
role	BUS
en	investor
alone	yes

title	trader
kind	person
ar	تاجر
plural	تجار
broken	تاجر
role	BUS
en	trader
alone	yes

title	owner_company
kind	person
ar	صاحب شركة
ar	مالك شركة
plural	أصحاب شركات
role	BUS
en	company owner

title	banker
kind	person
ar	مصرفي
role	BUS
en	banker

title	billionaire
kind	person
ar	ملياردير
ar	مليونير
role	BUS
en	billionaire

title	lawman_guard
kind	person
ar	حارس
plural	حراس
broken	حارس
role	-
en	guard
alone	yes

title	astronaut
kind	person
ar	رائد فضاء
plural	رواد فضاء
role	-
en	astronaut

title	pilot
kind	person
ar	طيار
broken	طيار
role	-
en	pilot
alone	yes

title	captain_ship
kind	person
ar	قبطان
ar	ربان
plural	قباطنة
role	-
en	ship's captain
alone	yes

title	coach
kind	person
ar	مدرب
role	-
en	coach, trainer
alone	yes

title	player
kind	person
ar	لاعب
ar	لاعب كرة قدم
ar	لاعب كرة القدم
ar	لاعب كرة سلة
ar	لاعب كرة السلة
ar	لاعب كرة اليد
ar	لاعب كرة الطائرة
ar	لاعب كرة المضرب
ar	لاعب التنس
ar	لاعب تنس
ar	لاعب الشطرنج
ar	لاعب منتخب
ar	لاعب المنتخب
role	-
en	player
alone	yes

title	actor_artist
kind	person
ar	فنان
ar	ممثل سينمائي
role	-
en	artist
alone	yes

title	poet
kind	person
ar	شاعر
plural	شعراء
role	-
en	poet

title	novelist
kind	person
ar	روائي
ar	أديب
plural	أدباء
role	-
en	novelist, man of letters

title	musician
kind	person
ar	موسيقار
ar	ملحن
ar	عازف
role	-
en	musician

title	designer
kind	person
ar	مصمم أزياء
ar	مصمم معماري
role	-
en	designer

title	painter
kind	person
ar	رسام
ar	رسام كاريكاتير
ar	نحات
role	-
en	painter, cartoonist

title	chef
kind	person
ar	شيف
ar	طاه
plural	طهاة
role	-
en	chef

title	boxer
kind	person
ar	ملاكم
ar	عداء
ar	حارس مرمى
plural	عداؤون
plural	حراس مرمى
role	-
en	athlete

title	singer
kind	person
ar	مغني
ar	مطرب
role	-
en	singer

title	film_director
kind	person
ar	مخرج سينمائي
role	-
en	film director

title	founder
kind	person
ar	مؤسس
role	-
en	founder
alone	yes

title	co_founder
kind	person
ar	شريك مؤسس
ar	مؤسس مشارك
plural	شركاء مؤسسون
role	-
en	co-founder

title	wife
kind	person
ar	زوجة
ar	قرينة
ar	عقيلة
role	-
en	wife
alone	yes

title	husband
kind	person
ar	زوج
role	-
en	husband

title	lawyer_head
kind	person
ar	نقيب محامين
ar	نقيب صحافيين
ar	نقيب صحفيين
plural	نقباء محامين
role	CVL
en	head of the bar, of the journalists' union

title	counterpart
kind	person
ar	نظير
plural	نظراء
role	-
en	counterpart

title	ally_person
kind	person
ar	حليف
plural	حلفاء
broken	حليف
role	-
en	ally
alone	yes
other	yes

title	neighbour
kind	person
ar	جار
plural	جيران
role	-
en	neighbour
alone	yes
other	yes

title	partner
kind	person
ar	شريك
plural	شركاء
role	-
en	partner
other	yes

title	rival
kind	person
ar	غريم
ar	خصم
plural	خصوم
role	-
en	rival
other	yes

title	predecessor
kind	person
ar	سلف
plural	أسلاف
role	-
en	predecessor

title	mastermind
kind	person
ar	عقل مدبر
role	REB
en	mastermind

# -- kind organ --

title	government
kind	organ
ar	حكومة
role	GOV
en	government
alone	state

title	national_unity_government
kind	organ
ar	حكومة وحدة وطنية
ar	حكومة وفاق وطني
ar	حكومة وفاق
role	GOV
en	government of national unity
alone	state

title	interim_government
kind	organ
ar	حكومة مؤقتة
ar	حكومة انتقالية
ar	حكومة تصريف أعمال
role	GOV
en	interim government
alone	state

title	federal_government
kind	organ
ar	حكومة اتحادية
ar	حكومة فيدرالية
ar	حكومة مركزية
role	GOV
en	federal government
alone	state

title	regional_government
kind	organ
ar	حكومة إقليم
ar	حكومة محلية
ar	حكومة إقليمية
role	GOV
en	regional government
alone	yes

title	ministry
kind	organ
ar	وزارة
role	GOV
en	ministry
alone	state

title	foreign_ministry
kind	organ
ar	وزارة خارجية
ar	وزارة شؤون خارجية
ar	وزارة شؤون خارجية وتعاون
role	GOV.MFA
en	foreign ministry
alone	state
bare	ar	الخارجية

title	interior_ministry
kind	organ
ar	وزارة داخلية
role	GOV.INT
en	interior ministry
alone	state
bare	ar	الداخلية

title	defence_ministry
kind	organ
ar	وزارة دفاع
ar	وزارة دفاع وطني
role	GOV.MIL
en	defence ministry
alone	state

title	justice_ministry
kind	organ
ar	وزارة عدل
role	GOV.JUD
en	justice ministry
alone	state

title	presidency
kind	organ
ar	رئاسة
role	GOV.HOS
en	presidency
alone	yes
bare	ar	الرئاسة

title	presidency_republic
kind	organ
ar	رئاسة جمهورية
role	GOV.HOS
en	presidency of the republic
alone	state

title	presidency_government
kind	organ
ar	رئاسة حكومة
ar	رئاسة وزراء
ar	رئاسة مجلس وزراء
role	GOV.HOG
en	prime minister's office
alone	state

title	presidency_parliament
kind	organ
ar	رئاسة برلمان
ar	رئاسة مجلس نواب
role	LEG
en	presidency of parliament

title	cabinet
kind	organ
ar	مجلس وزراء
plural	مجالس وزراء
role	GOV
en	cabinet
alone	state

title	mini_cabinet
kind	organ
ar	مجلس وزاري مصغر
ar	مجلس وزاري
ar	حكومة مصغرة
role	GOV
en	security cabinet
alone	yes

title	presidential_council
kind	organ
ar	مجلس رئاسي
ar	مجلس رئاسة
role	GOV.HOS
en	presidential council
alone	yes

title	sovereignty_council
kind	organ
ar	مجلس سيادة
role	GOV.HOS
en	sovereignty council
alone	yes

title	military_council
kind	organ
ar	مجلس عسكري
ar	مجلس أعلى لقوات مسلحة
ar	مجلس عسكري انتقالي
role	GOV.MIL
en	military council
alone	yes

title	governing_council
kind	organ
ar	مجلس حكم
role	GOV
en	governing council
alone	yes

title	transitional_council
kind	organ
ar	مجلس انتقالي
ar	مجلس وطني انتقالي
role	GOV
en	transitional council
alone	yes

title	cooperation_council
kind	organ
ar	مجلس تعاون
role	IGO
en	cooperation council

title	national_security_council
kind	organ
ar	مجلس أمن قومي
ar	مجلس أعلى لأمن قومي
ar	مجلس أعلى لأمن
ar	مجلس أعلى لدفاع
ar	مجلس أعلى لدفاع وطني
ar	مجلس أمن وطني
ar	مجلس دفاع
ar	مجلس دفاع أعلى
role	GOV
en	national security council
alone	state

title	parliament
kind	organ
ar	برلمان
plural	برلمانات
role	LEG
en	parliament
alone	state

title	chamber_deputies
kind	organ
ar	مجلس نواب
ar	مجلس نيابي
plural	مجالس نواب
role	LEG
en	chamber of deputies
alone	state

title	senate
kind	organ
ar	مجلس شيوخ
plural	مجالس شيوخ
role	LEG
en	senate
alone	yes

title	shura_council
kind	organ
ar	مجلس شورى
plural	مجالس شورى
role	LEG
en	Shura council
alone	state

title	people_council
kind	organ
ar	مجلس شعب
ar	مجلس أمة
ar	مجلس تشريعي
ar	مجلس وطني تأسيسي
ar	مجلس تأسيسي
ar	مجلس أعيان
ar	مجلس مستشارين
ar	مجلس عموم
ar	مجلس لوردات
ar	مجلس اتحاد
ar	مجلس دوما
ar	مجلس شعب وطني
role	LEG
en	people's assembly
alone	state

title	assembly_of_representatives
kind	organ
ar	مجلس نواب شعب
role	LEG
default	TUN
en	Assembly of the Representatives of the People
alone	state

title	national_council
kind	organ
ar	مجلس وطني
plural	مجالس وطنية
role	LEG
en	national council
alone	yes

title	national_assembly
kind	organ
ar	جمعية وطنية
ar	جمعية تأسيسية
ar	مجلس خبراء
ar	جمعية عامة
role	LEG
en	national assembly
alone	state

title	congress
kind	organ
ar	كونغرس
ar	كونجرس
role	LEG
en	congress
alone	yes
default	USA

title	duma
kind	organ
ar	دوما
role	LEG
en	Duma
alone	yes
default	RUS

title	bundestag
kind	organ
ar	بوندستاغ
ar	بوندستاج
role	LEG
en	Bundestag
alone	yes
default	DEU

# Before the Knesset: in the dual and before a pronoun both are spelled alike.
title	church
kind	organ
ar	كنيسة
plural	كنائس
role	REL
en	church
alone	yes

title	knesset
kind	organ
ar	كنيست
role	LEG
en	Knesset
alone	yes
default	ISR

title	council
kind	organ
ar	مجلس
plural	مجالس
role	-
en	council
alone	yes

title	council_supreme
kind	organ
ar	مجلس أعلى
plural	مجالس عليا
role	GOV
en	supreme council
alone	yes

title	city_council
kind	organ
ar	مجلس بلدي
ar	مجلس محلي
ar	مجلس محافظة
ar	مجلس إقليمي
plural	مجالس بلدية
plural	مجالس محلية
plural	مجالس محافظات
role	GOV
en	local council
alone	yes

title	court
kind	organ
ar	محكمة
plural	محاكم
role	JUD
en	court
alone	yes

title	constitutional_court
kind	organ
ar	محكمة دستورية
ar	مجلس دستوري
plural	محاكم دستورية
role	JUD
en	constitutional court
alone	yes

title	supreme_court
kind	organ
ar	محكمة عليا
ar	محكمة نقض
ar	محكمة تمييز
ar	محكمة استئناف
ar	محكمة جنايات
ar	محكمة عسكرية
ar	محكمة إدارية
ar	محكمة جزائية متخصصة
ar	محكمة ابتدائية
ar	محكمة إدارية عليا
plural	محاكم عليا
plural	محاكم عسكرية
role	JUD
en	high court
alone	yes

title	judiciary
kind	organ
ar	قضاء
ar	قضاء عسكري
ar	قضاء مالي
ar	قضاء إداري
ar	قضاء عدلي
ar	سلطة قضائية
ar	مجلس أعلى لقضاء
role	JUD
en	judiciary
alone	yes

title	public_prosecution
kind	organ
ar	نيابة عامة
ar	نيابة
ar	ادعاء
ar	ادعاء عام
ar	مكتب مدعي عام
ar	نيابة عسكرية
role	JUD
en	public prosecution
alone	state

title	embassy
kind	organ
ar	سفارة
role	GOV.MFA
en	embassy
alone	yes

title	consulate
kind	organ
ar	قنصلية
ar	قنصلية عامة
role	GOV.MFA
en	consulate
alone	yes

title	diplomatic_mission
kind	organ
ar	بعثة دبلوماسية
ar	بعثة ديبلوماسية
ar	بعثة دائمة
role	GOV.MFA
en	diplomatic mission
alone	yes

title	mission
kind	organ
ar	بعثة
role	-
en	mission
alone	yes

title	observer_mission
kind	organ
ar	بعثة مراقبين
ar	بعثة مراقبة
ar	فريق مراقبين
role	-
en	observer mission
alone	yes

title	authority
kind	organ
ar	سلطة
bare	ar	السلط
role	GOV
en	authority
alone	plural

title	judicial_authorities
kind	organ
ar	سلطات قضائية
role	JUD
en	judicial authorities
alone	state

title	military_authorities
kind	organ
ar	سلطات عسكرية
role	MIL
en	military authorities

title	security_authorities
kind	organ
ar	سلطات أمنية
ar	سلطات أمن
role	COP
en	security authorities

title	local_authorities
kind	organ
ar	سلطات محلية
role	GOV
en	local authorities
alone	yes

title	occupation_authorities
kind	organ
ar	سلطات احتلال
ar	سلطة احتلال
role	GOV
default	ISR
en	occupation authorities
alone	yes

title	administration
kind	organ
ar	إدارة
role	GOV
en	administration
alone	yes

title	state
kind	organ
ar	دولة
plural	دول
role	-
en	state
alone	yes

title	empire
kind	organ
ar	إمبراطورية
role	-
en	empire
alone	yes

title	kingdom
kind	organ
ar	مملكة
plural	ممالك
role	-
en	kingdom
alone	yes
default	SAU

title	hashemite_kingdom
kind	organ
ar	مملكة هاشمية
role	-
en	kingdom
alone	yes
default	JOR

title	sherifian_kingdom
kind	organ
ar	مملكة شريفة
role	-
en	kingdom
alone	yes
default	MAR

title	bahraini_kingdom
kind	organ
ar	مملكة بحرينية
role	-
en	kingdom
alone	yes
default	BHR

title	thai_kingdom
kind	organ
ar	مملكة تايلاندية
role	-
en	kingdom
alone	yes
default	THA

title	cambodian_kingdom
kind	organ
ar	مملكة كمبودية
role	-
en	kingdom
alone	yes
default	KHM

title	republic
kind	organ
ar	جمهورية
role	-
en	republic
alone	yes

title	emirate
kind	organ
ar	إمارة
role	-
en	emirate

title	regime
kind	organ
ar	نظام
plural	أنظمة
role	GOV
en	regime
alone	yes

title	junta
kind	organ
ar	مجموعة عسكرية
ar	زمرة حاكمة
role	GOV.MIL
en	junta
alone	yes

title	leadership
kind	organ
ar	قيادة
role	GOV
en	leadership, command
alone	yes

title	political_leadership
kind	organ
ar	قيادة سياسية
role	GOV
en	political leadership
alone	yes

title	military_leadership
kind	organ
ar	قيادة عسكرية
ar	قيادة جيش
ar	قيادة قوات
ar	قيادة عامة
ar	قيادة أركان
ar	قيادة عليا
role	MIL
en	military command
alone	yes

title	royal_family
kind	organ
ar	أسرة مالكة
ar	عائلة مالكة
ar	أسرة حاكمة
ar	عائلة حاكمة
role	GOV
en	royal family
alone	state

title	court_royal
kind	organ
ar	ديوان ملكي
ar	ديوان أميري
ar	قصر ملكي
ar	بلاط ملكي
ar	قصر رئاسي
ar	بلاط
role	GOV.HOS
en	royal court
alone	yes

title	diwan
kind	organ
ar	ديوان
plural	دواوين
role	GOV
en	bureau
alone	yes

title	office
kind	organ
ar	مكتب
plural	مكاتب
role	-
en	office
alone	yes

title	press_office
kind	organ
ar	مكتب إعلامي
ar	مكتب صحفي
ar	مكتب صحافي
ar	مركز إعلامي
ar	خدمة صحفية
ar	دائرة إعلام
role	-
en	press office
alone	yes

title	political_office
kind	organ
ar	مكتب سياسي
plural	مكاتب سياسية
role	PTY
en	political bureau
alone	yes

title	executive_office
kind	organ
ar	مكتب تنفيذي
ar	لجنة تنفيذية
role	-
en	executive committee

title	secretariat
kind	organ
ar	أمانة عامة
ar	أمانة
role	-
en	general secretariat
alone	yes

title	committee
kind	organ
ar	لجنة
plural	لجان
role	-
en	committee
alone	yes

title	central_committee
kind	organ
ar	لجنة مركزية
role	PTY
en	central committee
alone	yes

title	parliament_committee
kind	organ
ar	لجنة برلمانية
ar	لجنة نيابية
plural	لجان برلمانية
plural	لجان نيابية
role	LEG
en	parliamentary committee
alone	yes

title	inquiry_commission
kind	organ
ar	لجنة تحقيق
plural	لجان تحقيق
role	-
en	commission of inquiry
alone	yes

title	election_commission
kind	organ
ar	لجنة انتخابات
ar	لجنة انتخابية
ar	لجنة عليا لانتخابات
ar	هيئة عليا مستقلة لانتخابات
ar	مفوضية عليا لانتخابات
ar	مفوضية انتخابات
ar	هيئة انتخابات
ar	لجنة مركزية لانتخابات
role	GOV
en	election commission
alone	state

title	ministerial_committee
kind	organ
ar	لجنة وزارية
ar	لجنة عليا
plural	لجان وزارية
role	GOV
en	ministerial committee
alone	yes

title	joint_committee
kind	organ
ar	لجنة مشتركة
plural	لجان مشتركة
role	-
en	joint committee
alone	yes

title	authority_body
kind	organ
ar	هيئة
role	-
en	authority, body
alone	yes

title	commission
kind	organ
ar	مفوضية
role	-
en	commission
alone	yes

title	department
kind	organ
ar	دائرة
ar	مديرية
plural	دوائر
role	GOV
en	department
alone	yes

title	general_directorate
kind	organ
ar	مديرية عامة
ar	إدارة عامة
role	GOV
en	general directorate
alone	yes

title	agency
kind	organ
ar	وكالة
role	-
en	agency
alone	yes

title	news_agency
kind	organ
ar	وكالة أنباء
ar	وكالة أخبار
plural	وكالات أنباء
role	MED
en	news agency
alone	yes

title	official_agency
kind	organ
ar	وكالة رسمية
ar	وكالة أنباء رسمية
plural	وكالات رسمية
role	MED
en	official news agency
alone	yes

title	space_agency
kind	organ
ar	وكالة فضاء
role	GOV
en	space agency
alone	yes

title	intelligence_agency
kind	organ
ar	وكالة استخبارات
ar	وكالة مخابرات
ar	جهاز مخابرات
ar	جهاز استخبارات
ar	جهاز أمن داخلي
ar	جهاز أمن عام
plural	أجهزة مخابرات
plural	أجهزة استخبارات
role	SPY
en	intelligence agency
alone	yes

title	organization
kind	organ
ar	منظمة
role	-
en	organisation
alone	yes

title	rights_organization
kind	organ
ar	منظمة حقوقية
ar	منظمة حقوق إنسان
ar	جماعة حقوقية
plural	منظمات حقوقية
plural	جماعات حقوقية
role	NGO
en	rights organisation
alone	yes

title	humanitarian_organization
kind	organ
ar	منظمة إنسانية
ar	منظمة إغاثة
ar	منظمة خيرية
ar	جمعية خيرية
ar	وكالة إغاثة
plural	وكالات إغاثة
role	NGO
en	humanitarian organisation
alone	yes

title	ngo
kind	organ
ar	منظمة غير حكومية
role	NGO
en	non-governmental organisation
alone	yes

title	international_organization
kind	organ
ar	منظمة دولية
ar	منظمة عالمية
role	IGO
en	international organisation
alone	yes

title	terrorist_organization
kind	organ
ar	منظمة إرهابية
ar	تنظيم إرهابي
ar	جماعة إرهابية
plural	تنظيمات إرهابية
role	REB
en	terrorist organisation
alone	yes

title	institution
kind	organ
ar	مؤسسة
role	-
en	institution
alone	yes

title	military_institution
kind	organ
ar	مؤسسة عسكرية
role	MIL
en	military establishment
alone	yes

title	security_institution
kind	organ
ar	مؤسسة أمنية
role	COP
en	security establishment

title	association
kind	organ
ar	جمعية
ar	رابطة
plural	روابط
role	NGO
en	association
alone	yes

title	union
kind	organ
ar	نقابة
role	CVL
en	trade union
alone	yes

title	forum_body
kind	organ
ar	منتدى
plural	منتديات
role	NGO
en	forum
alone	yes

title	coordination_body
kind	organ
ar	تنسيقية
plural	تنسيقيات
role	CVL
en	coordination committee
alone	yes

title	bar_association
kind	organ
ar	عمادة محامين
ar	هيئة محامين
role	CVL
en	bar association
alone	yes

title	passports_office
kind	organ
ar	مديرية جوازات
ar	مديرية عامة للجوازات
ar	مصلحة جوازات
ar	مصلحة سجون
ar	مديرية سجون
ar	إدارة سجون
ar	إدارة سجن
ar	مصلحة جمارك
ar	مديرية جمارك
ar	مديرية دفاع مدني
role	GOV
en	office of the state

title	federation
kind	organ
ar	اتحاد
plural	اتحادات
role	-
en	union, federation
alone	yes

title	trade_union_federation
kind	organ
ar	اتحاد نقابات
ar	اتحاد عام لشغل
ar	اتحاد عمال
ar	اتحاد عام لعمال
plural	اتحادات نقابات
role	CVL
en	federation of trade unions
alone	yes

title	chamber_commerce
kind	organ
ar	غرفة تجارة
ar	غرفة تجارية
plural	غرف تجارية
role	BUS
en	chamber of commerce

title	party
kind	organ
ar	حزب
plural	أحزاب
role	PTY
en	party
alone	yes

title	ruling_party
kind	organ
ar	حزب حاكم
plural	أحزاب حاكمة
role	GOV.PTY
en	ruling party
alone	yes

title	opposition_party
kind	organ
ar	حزب معارض
plural	أحزاب معارضة
role	OPP
en	opposition party
alone	yes

title	movement
kind	organ
ar	حركة
role	PTY
en	movement
alone	yes

title	current
kind	organ
ar	تيار
plural	تيارات
role	PTY
en	current
alone	yes

title	front
kind	organ
ar	جبهة
role	PTY
en	front
alone	yes

title	bloc
kind	organ
ar	كتلة
plural	كتل
role	PTY
en	bloc
alone	yes

title	coalition
kind	organ
ar	ائتلاف
plural	ائتلافات
role	PTY
en	coalition
alone	yes

title	ruling_coalition
kind	organ
ar	ائتلاف حاكم
ar	تحالف حاكم
role	GOV.PTY
en	ruling coalition
alone	yes

title	alliance
kind	organ
ar	تحالف
ar	حلف
plural	تحالفات
role	-
en	alliance, coalition
alone	yes

title	military_alliance
kind	organ
ar	تحالف عسكري
ar	تحالف دولي
ar	تحالف عربي
plural	تحالفات عسكرية
role	MIL
en	military coalition
alone	yes

title	international_coalition
kind	organ
ar	ائتلاف دولي
ar	تحالف دولي ضد إرهاب
role	MIL
en	international coalition forces
alone	yes

title	opposition
kind	organ
ar	معارضة
role	OPP
en	opposition
alone	state

title	armed_opposition
kind	organ
ar	معارضة مسلحة
ar	قوات معارضة
role	REB
en	armed opposition
alone	yes

title	majority
kind	organ
ar	أغلبية نيابية
ar	أغلبية برلمانية
ar	أغلبية حاكمة
ar	أكثرية نيابية
ar	أكثرية برلمانية
ar	غالبية نيابية
ar	موالاة
role	LEG
en	majority
alone	yes
bare	ar	الأغلبية
bare	ar	الأكثرية

title	lobby
kind	organ
ar	لوبي
role	-
en	lobby

title	bank_central
kind	organ
ar	بنك مركزي
ar	مصرف مركزي
plural	بنوك مركزية
plural	مصارف مركزية
role	GOV
en	central bank
alone	state

title	bank
kind	organ
ar	بنك
ar	مصرف
plural	بنوك
plural	مصارف
role	BUS
en	bank
alone	yes

title	fund
kind	organ
ar	صندوق
plural	صناديق
role	-
en	fund
alone	yes

title	company
kind	organ
ar	شركة
role	BUS
en	company
alone	yes

title	company_group
kind	organ
ar	مجموعة شركات
role	BUS
en	group of companies
alone	yes

title	airline
kind	organ
ar	شركة طيران
ar	شركة خطوط جوية
role	BUS
en	airline
alone	yes

title	airlines
kind	organ
ar	خطوط جوية
ar	خطوط طيران
role	BUS
en	airlines
feminine	yes

title	oil_company
kind	organ
ar	شركة نفط
ar	شركة طاقة
ar	شركة غاز
role	BUS
en	oil company
alone	yes

title	stock_exchange
kind	organ
ar	بورصة
ar	سوق مالية
role	BUS
en	stock exchange
feminine	yes

title	newspaper
kind	organ
ar	صحيفة
ar	جريدة
ar	يومية
plural	صحف
plural	جرائد
role	MED
en	newspaper
alone	yes

title	magazine
kind	organ
ar	مجلة
role	MED
en	magazine
alone	yes

title	weekly
kind	organ
ar	أسبوعية
role	MED
en	weekly

title	channel
kind	organ
ar	قناة
ar	فضائية
ar	شبكة إخبارية
ar	شبكة تلفزيونية
plural	قنوات
role	MED
en	channel
alone	yes

title	guest
kind	person
ar	ضيف
ar	ضيف برنامج
ar	ضيف حلقة
role	-
en	guest
speaker	yes
other	yes

title	radio
kind	organ
ar	إذاعة
ar	راديو
plural	إذاعات
role	MED
en	radio
alone	yes

title	television
kind	organ
ar	تلفزيون
ar	تلفاز
ar	تليفزيون
ar	محطة تلفزيون
ar	محطة تلفزيونية
ar	محطة إذاعية
ar	محطة إخبارية
plural	تلفزيونات
plural	محطات تلفزيونية
plural	محطات إخبارية
role	MED
en	television
alone	yes

title	state_television
kind	organ
ar	تلفزيون رسمي
ar	تلفزيون حكومي
ar	إذاعة رسمية
ar	إذاعة حكومية
ar	صحيفة رسمية
ar	صحافة رسمية
ar	جريدة رسمية
role	MED
en	state television
alone	state

title	website
kind	organ
ar	موقع إلكتروني
ar	موقع قناة
ar	موقع صحيفة
ar	موقع تلفزيون
ar	موقع إذاعة
ar	موقع وكالة
ar	موقع إخباري
ar	صحيفة إلكترونية
plural	مواقع إلكترونية
plural	مواقع إخبارية
role	MED
en	website
alone	yes

title	press
kind	organ
ar	صحافة
role	MED
en	press
alone	yes

title	media
kind	organ
ar	وسيلة إعلام
ar	إعلام
ar	جهاز إعلام
ar	موقع إخباري
ar	صفحة إلكترونية
plural	وسائل إعلام
plural	أجهزة إعلام
plural	مواقع إخبارية
plural	صفحات إلكترونية
role	MED
en	media
alone	yes

title	official_media
kind	organ
ar	إعلام رسمي
role	MED
en	official media
alone	yes

title	publisher
kind	organ
ar	دار نشر
plural	دور نشر
role	BUS
en	publishing house
feminine	yes

title	network
kind	organ
ar	شبكة
role	-
en	network
alone	yes

title	station
kind	organ
ar	محطة
role	-
en	broadcasting station
quoted	television
alone	yes

title	university
kind	organ
ar	جامعة
role	EDU
en	university
alone	yes

title	institute
kind	organ
ar	معهد
plural	معاهد
role	EDU
en	institute
alone	yes

title	research_centre
kind	organ
ar	مركز أبحاث
ar	مركز بحوث
ar	مركز دراسات
ar	مركز بحثي
plural	مراكز أبحاث
plural	مراكز بحوث
plural	مراكز دراسات
role	EDU
en	research centre
alone	yes

title	centre
kind	organ
ar	مركز
plural	مراكز
role	-
en	centre
alone	yes

title	observatory
kind	organ
ar	مرصد
plural	مراصد
role	NGO
en	observatory
alone	yes

title	school
kind	organ
ar	مدرسة
plural	مدارس
role	EDU
en	school
alone	yes

title	faculty
kind	organ
ar	كلية
role	EDU
en	faculty

title	academy
kind	organ
ar	أكاديمية
role	EDU
en	academy

title	religious_body
kind	organ
ar	هيئة كبار علماء
ar	دار إفتاء
ar	دار فتوى
ar	مشيخة أزهر
ar	دائرة أوقاف
plural	أوقاف إسلامية
role	REL
en	religious authority
alone	yes
feminine	yes

title	religious_authority
kind	organ
ar	مرجعية دينية
ar	مرجعية شيعية
ar	حوزة علمية
ar	حوزة دينية
plural	مرجعيات دينية
role	REL
en	religious authority
alone	yes

title	municipality
kind	organ
ar	بلدية
role	GOV
en	municipality
alone	yes

title	governorate_body
kind	organ
ar	محافظة
role	GOV
en	governorate
alone	yes

title	world_body
kind	organ
ar	منظمة أممية
ar	هيئة أممية
role	IGO
en	international body
alone	yes

# Everybody and nobody: no body that was named before.
title	international_community
kind	organ
ar	أسرة دولية
ar	مجتمع دولي
ar	مجموعة دولية
role	IGO
en	international community

title	team_negotiation
kind	organ
ar	فريق مفاوض
ar	فريق تفاوض
ar	وفد مفاوض
plural	وفود مفاوضة
role	GOV
en	negotiating team
alone	yes

title	team_work
kind	organ
ar	فريق عمل
role	-
en	working group

title	fact_finding
kind	organ
ar	بعثة تقصي حقائق
ar	لجنة تقصي حقائق
ar	فريق محققين
role	-
en	fact-finding mission
alone	yes

title	hospital
kind	organ
ar	مستشفى
plural	مستشفيات
role	CVL
en	hospital
alone	yes

title	prison_service
kind	organ
ar	مصلحة سجون
ar	إدارة سجون
ar	سلطة سجون
ar	هيئة سجون
plural	سلطات سجون
role	COP
en	prison service
alone	state

title	civil_defence
kind	organ
ar	دفاع مدني
ar	حماية مدنية
ar	إدارة حماية مدنية
ar	مصلحة حماية مدنية
role	GOV
en	civil defence
alone	yes

title	red_crescent
kind	organ
ar	هلال أحمر
ar	صليب أحمر
ar	جهاز إسعاف
role	CVL
en	red crescent
alone	yes

title	red_crescent
kind	organ
ar	جمعية هلال أحمر
ar	لجنة دولية لصليب أحمر
ar	هيئة هلال أحمر
role	NGO
en	red crescent

title	coast_administration
kind	organ
ar	سلطة بحرية
ar	هيئة ملاحة
ar	إدارة موانئ
ar	هيئة طيران مدني
ar	هيئة طيران
ar	مصلحة طيران مدني
ar	مديرية طيران مدني
ar	طيران مدني
role	GOV
en	aviation or maritime authority

title	general_security
kind	organ
ar	مديرية أمن عام
ar	مديرية أمن
ar	مديرية أمن وطني
ar	أمن عام
ar	إدارة أمن عام
ar	جهاز أمن وطني
role	COP
en	general security
alone	yes

title	customs
kind	organ
ar	جمارك
ar	إدارة جمارك
ar	سلطات جمارك
ar	سلطات جمركية
ar	أعوان جمارك
ar	رجال جمارك
plural	مصالح جمارك
plural	مصالح جمركية
ar	ديوانة
plural	أعوان ديوانة
plural	مصالح ديوانة
role	GOV
en	customs
alone	yes
feminine	yes

title	nuclear_agency
kind	organ
ar	وكالة طاقة ذرية
ar	هيئة طاقة ذرية
ar	منظمة طاقة ذرية
role	GOV
en	atomic energy organisation
alone	yes

title	club
kind	organ
ar	نادي
ar	ناد
plural	أندية
plural	نواد
role	-
en	club
alone	yes

title	team
kind	organ
ar	فريق
plural	فرق
role	-
en	team
alone	yes

title	national_team
kind	organ
ar	منتخب
plural	منتخبات
role	-
en	national team
alone	yes

title	delegation_organ
kind	organ
ar	هيئة تفاوض
ar	هيئة عليا لمفاوضات
role	OPP
en	negotiation committee

# -- kind force --

title	combat_unit
kind	force
ar	وحدة قتالية
plural	وحدات قتالية
plural	وحدات
role	MIL
en	combat unit

title	squad
kind	force
ar	فرقة
role	MIL
en	division

title	army
kind	force
ar	جيش
plural	جيوش
role	MIL
en	army
alone	state

title	army_regular
kind	force
ar	جيش نظامي
ar	جيش وطني
ar	قوات نظامية
ar	قوات حكومية
ar	قوات حكومة
role	MIL
en	regular army
alone	state

title	regime_forces
kind	force
ar	قوات نظام
ar	قوات موالية
role	MIL
en	regime forces
alone	yes

title	liberation_army
kind	force
ar	جيش تحرير
ar	جيش حر
role	REB
en	liberation army

title	occupation_army
kind	force
ar	جيش احتلال
ar	قوات احتلال
ar	جندي احتلال
plural	جنود احتلال
role	MIL
default	ISR
en	occupation army
alone	yes

title	forces
kind	force
ar	قوات
role	MIL
en	forces
alone	yes

title	force
kind	force
ar	قوة
role	MIL
en	force
alone	yes

title	armed_forces
kind	force
ar	قوات مسلحة
role	MIL
en	armed forces
alone	state

title	security_forces
kind	force
ar	قوات أمن
ar	قوات أمنية
ar	جهاز أمن
ar	مصلحة أمنية
ar	وحدات أمنية
ar	أمن فيدرالي
ar	قوات شرطة
plural	أجهزة أمن
plural	مصالح أمنية
role	COP
en	security forces
alone	state

title	security_powers
kind	force
ar	قوى أمن
ar	قوى أمن داخلي
ar	قوى أمنية
ar	مصالح أمن
role	COP
en	security forces
alone	state
feminine	yes

title	official_media_outlets
kind	organ
ar	وسائل إعلام رسمية
role	MED
en	official media
alone	state
feminine	yes

title	opposition_factions
kind	organ
ar	فصائل معارضة
ar	فصائل معارضة مسلحة
role	REB
en	armed opposition
alone	yes
feminine	yes

title	security_of_state
kind	force
ar	أمن
role	COP
en	security forces

title	security_agency
kind	force
ar	جهاز أمني
plural	أجهزة أمنية
role	COP
en	security agency
alone	state

title	agencies_of_state
kind	organ
ar	جهاز
plural	أجهزة
role	GOV
en	agencies of the state

title	security_man
kind	force
ar	رجل أمن
ar	عنصر أمن
ar	عون أمن
ar	عون حرس
ar	عون شرطة
plural	رجال أمن
plural	عناصر أمن
plural	أعوان أمن
plural	أعوان حرس
plural	أعوان ديوانة
role	COP
en	security man
alone	plural

title	air_force
kind	force
ar	قوات جوية
ar	سلاح جو
ar	سلاح طيران
ar	قوة جوية
ar	طيران حربي
ar	قوات جو
role	MIL
en	air force
alone	state

title	naval_force
kind	force
ar	قوات بحرية
ar	بحرية
ar	سلاح بحرية
ar	أسطول
ar	قوة بحرية
ar	سلاح بحر
plural	أساطيل
role	MIL
en	navy
alone	state

title	ground_force
kind	force
ar	قوات برية
ar	جيش بري
ar	قوات مشاة
plural	مشاة
role	MIL
en	ground forces
alone	yes

title	special_forces
kind	force
ar	قوات خاصة
ar	وحدات خاصة
ar	قوات نخبة
ar	قوات كوماندوس
ar	كوماندوس
ar	وحدة كوماندوس
plural	فرق موت
role	MIL
en	special forces
alone	yes

title	rocket_forces
kind	force
ar	قوات صاروخية
ar	وحدة صاروخية
role	MIL
en	rocket forces

title	missile_forces
kind	force
ar	دفاع جوي
ar	سلاح دفاع جوي
ar	دفاعات جوية
ar	قوات دفاع جوي
ar	مضادات أرضية
ar	مضادات جوية
role	MIL
en	air defence
alone	yes

title	defence_forces
kind	force
ar	قوات دفاع
ar	جيش دفاع
ar	قوات حدود
ar	قوات مارينز
ar	مارينز
plural	مشاة بحرية
plural	مشاة البحرية
role	MIL
en	defence forces
alone	yes

title	peacekeepers
kind	force
ar	قوات حفظ سلام
ar	قوة حفظ سلام
ar	قوات سلام
ar	قوة سلام
ar	قبعات زرق
ar	قوات حفظ سلام دولية
ar	بعثة حفظ سلام
ar	قوات دولية
ar	قوة دولية
plural	جنود حفظ سلام
role	MIL
en	peacekeepers
alone	foreign

title	intervention_force
kind	force
ar	قوات تدخل
ar	قوة تدخل
ar	قوات تدخل سريع
ar	قوات دعم سريع
ar	قوة متعددة جنسيات
ar	قوات متعددة جنسيات
ar	قوات أجنبية
ar	قوات حليفة
ar	قوات مشتركة
ar	قوات برية مشتركة
role	MIL
en	intervention force
alone	foreign

title	police
kind	force
ar	شرطة
ar	قوة شرطة
plural	قوات شرطة
plural	وحدات شرطة
plural	دوريات شرطة
plural	مصالح شرطة
plural	مصالح شرطة بلدية
plural	فرق شرطة
plural	أعوان شرطة
role	COP
en	police
alone	state

title	police_unit
kind	force
ar	فرقة مكافحة إرهاب
ar	فرقة مكافحة إجرام
ar	فرقة مكافحة مخدرات
ar	فرقة شرطة عدلية
ar	فرقة أبحاث وتفتيش
plural	فرق مكافحة إرهاب
plural	فرق مكافحة إجرام
plural	فرق مكافحة مخدرات
plural	فرق شرطة عدلية
role	COP
en	police unit
alone	state

title	riot_police
kind	force
ar	شرطة مكافحة شغب
ar	قوات مكافحة شغب
ar	قوات مكافحة إرهاب
ar	شرطة عسكرية
ar	شرطة محلية
ar	شرطة قضائية
ar	وحدات مكافحة إرهاب
role	COP
en	riot police
alone	yes

title	policeman
kind	force
ar	شرطي
ar	رجل شرطة
ar	ضابط شرطة
ar	عنصر شرطة
plural	رجال شرطة
plural	ضباط شرطة
plural	عناصر شرطة
plural	أفراد شرطة
role	COP
en	policeman
alone	yes

title	gendarmerie
kind	force
ar	درك
ar	درك وطني
ar	جندرمة
plural	مصالح درك
plural	مصالح درك وطني
plural	وحدات درك وطني
plural	فرق درك وطني
role	COP
en	gendarmerie
alone	state

title	gendarme
kind	force
ar	دركي
role	COP
en	gendarme

title	intelligence
kind	force
ar	استخبارات
ar	مخابرات
ar	استخبارات عسكرية
ar	مخابرات عسكرية
ar	مخابرات عامة
ar	استخبارات عامة
ar	شعبة استخبارات
role	SPY
en	intelligence
alone	state

title	spy
kind	force
ar	جاسوس
ar	عميل
ar	عنصر مخابرات
plural	جواسيس
plural	عملاء
broken	جاسوس
broken	عميل
role	SPY
en	spy, agent

title	guard
kind	force
ar	حرس
role	MIL
en	guard
alone	yes

title	republican_guard
kind	force
ar	حرس جمهوري
ar	حرس رئاسي
ar	حرس ملكي
ar	حرس أميري
role	MIL
en	republican guard
alone	yes

title	national_guard
kind	force
ar	حرس وطني
ar	فرقة حرس وطني
plural	وحدات حرس وطني
plural	فرق حرس وطني
plural	مصالح حرس وطني
plural	أعوان حرس وطني
role	MIL
en	national guard
alone	state

title	border_guard
kind	force
ar	حرس حدود
ar	قوات حرس حدود
ar	شرطة حدود
plural	حراس حدود
role	COP
en	border guard
alone	yes

title	coast_guard
kind	force
ar	خفر سواحل
ar	حرس سواحل
ar	قوات خفر سواحل
role	COP
en	coast guard
alone	state

title	revolutionary_guard
kind	force
ar	حرس ثوري
ar	حرس ثورة
role	MIL
en	revolutionary guard
alone	yes

title	aviation
kind	force
ar	طيران
ar	طيران عسكري
ar	سلاح جوي
role	MIL
en	air force
alone	yes

title	aircraft
kind	force
ar	طائرة
role	MIL
en	aircraft
alone	yes

title	warplane
kind	force
ar	طائرة حربية
ar	طائرة مقاتلة
ar	مقاتلة حربية
ar	طائرة عسكرية
ar	طائرة قاذفة
ar	قاذفة
plural	قاذفات
plural	طائرات حربية
plural	طائرات مقاتلة
plural	طائرات عسكرية
role	MIL
en	warplane
alone	yes

title	spy_plane
kind	force
ar	طائرة تجسس
ar	طائرة استطلاع
ar	طائرة استطلاعية
plural	طائرات تجسس
plural	طائرات استطلاع
role	MIL
en	spy plane
alone	yes

title	fighter_jet
kind	force
ar	مقاتلة
role	MIL
en	fighter jet
alone	yes

title	drone
kind	force
ar	طائرة مسيرة
ar	طائرة من دون طيار
ar	طائرة بدون طيار
ar	طائرة دون طيار
ar	طائرة بلا طيار
plural	طائرات مسيرة
plural	مسيرات
plural	طائرات من دون طيار
plural	طائرات بدون طيار
plural	طائرات دون طيار
plural	طائرات بلا طيار
role	MIL
en	drone
alone	yes

title	helicopter
kind	force
ar	مروحية
ar	طائرة مروحية
ar	مروحية عسكرية
ar	هليكوبتر
role	MIL
en	helicopter
alone	yes

title	tank
kind	force
ar	دبابة
ar	آلية عسكرية
ar	مدرعة
ar	عربة مدرعة
plural	آليات عسكرية
role	MIL
en	tank, armoured vehicle
alone	yes

title	artillery
kind	force
ar	مدفعية
ar	مدفع
ar	راجمة صواريخ
plural	مدافع
plural	راجمات صواريخ
role	MIL
en	artillery
alone	yes

title	missile
kind	force
ar	صاروخ
plural	صواريخ
role	MIL
en	missile
alone	yes

title	warship
kind	force
ar	سفينة حربية
ar	بارجة
ar	فرقاطة
ar	حاملة طائرات
ar	غواصة
ar	زورق حربي
ar	قارب عسكري
plural	بوارج
plural	سفن حربية
plural	حاملات طائرات
plural	زوارق حربية
plural	زوارق عسكرية
role	MIL
en	warship
alone	yes

title	soldier
kind	force
ar	جندي
ar	عسكري
plural	جنود
broken	جندي
role	MIL
en	soldier
alone	yes

title	conscript
kind	force
ar	مجند
plural	مجندون
role	MIL
en	conscript

title	reservist
kind	force
ar	جندي احتياط
plural	جنود احتياط
role	MIL
en	reservist

title	officer
kind	force
ar	ضابط
ar	ضابط رفيع مستوى
plural	ضباط
broken	ضابط
role	MIL
en	officer
alone	yes

title	military_unit
kind	force
ar	وحدة عسكرية
ar	فرقة عسكرية
ar	مفرزة
ar	مفرزة عسكرية
ar	سرية عسكرية
ar	تشكيل عسكري
ar	كتيبة عسكرية
ar	قوة عسكرية
ar	دورية عسكرية
ar	وحدة خاصة
ar	وحدة تابعة
ar	رتل عسكري
plural	وحدات عسكرية
plural	وحدات تابعة
plural	مفارز
plural	مفارز عسكرية
plural	تشكيلات عسكرية
plural	قوات عسكرية
plural	أرتال عسكرية
role	MIL
en	military unit
alone	yes

title	patrol
kind	force
ar	دورية
ar	دورية مشتركة
plural	دوريات
role	MIL
en	patrol
alone	yes

title	battalion
kind	force
ar	كتيبة
plural	كتائب
role	MIL
en	battalion
alone	yes
quoted	organization_armed

title	corps
kind	force
ar	فيلق
ar	فرقة مدرعة
plural	فيالق
role	MIL
en	corps
alone	yes

title	brigade
kind	force
ar	لواء مشاة
ar	لواء مدرع
plural	ألوية مدرعة
role	MIL
en	brigade

title	convoy_military
kind	force
ar	قافلة عسكرية
ar	رتل
plural	قوافل عسكرية
plural	أرتال
role	MIL
en	military convoy

title	faction
kind	force
ar	فصيل
ar	فصيل مسلح
plural	فصائل
plural	فصائل مسلحة
role	REB
en	faction
alone	yes
quoted	organization_armed

title	militia
kind	force
ar	ميليشيا
ar	مليشيا
ar	ميليشيا مسلحة
plural	ميليشيات
plural	مليشيات
role	REB
en	militia
alone	yes
feminine	yes

title	armed_group
kind	force
ar	جماعة مسلحة
ar	مجموعة مسلحة
ar	تنظيم مسلح
ar	عصابة مسلحة
ar	مجموعة إسلامية مسلحة
ar	جماعة إسلامية مسلحة
plural	مجموعات إسلامية مسلحة
plural	جماعات إسلامية مسلحة
ar	مجموعة إرهابية
ar	عصابة إرهابية
ar	شبكة إرهابية
plural	جماعات إرهابية
plural	مجموعات إرهابية
plural	عصابات إرهابية
plural	جماعات مسلحة
plural	مجموعات مسلحة
plural	عصابات مسلحة
role	REB
en	armed group
alone	yes
quoted	organization_armed

title	armed_wing
kind	force
ar	جناح عسكري
ar	ذراع عسكري
plural	ذراع عسكرية
plural	أجنحة عسكرية
plural	أذرع عسكرية
role	REB
en	armed wing
alone	yes

title	cell
kind	force
ar	خلية
ar	خلية إرهابية
ar	خلية نائمة
plural	خلايا
plural	خلايا إرهابية
role	REB
en	cell
alone	yes
quoted	organization_armed

title	gang
kind	force
ar	عصابة
role	REB
en	gang
alone	yes
quoted	organization_armed

title	fighter
kind	force
ar	مقاتل
role	REB
en	fighter
alone	yes

title	gunman
kind	force
ar	مسلح
role	REB
en	gunman
alone	group

title	militant
kind	force
ar	متشدد
ar	ناشط مسلح
role	REB
en	militant
alone	group

title	rebel
kind	force
ar	متمرد
ar	ثائر
plural	ثوار
role	REB
en	rebel
alone	group

title	mujahid
kind	force
ar	مجاهد
role	REB
en	mujahid

title	jihadist
kind	force
ar	جهادي
role	REB
en	jihadist

title	separatist
kind	force
ar	انفصالي
role	REB
en	separatist
alone	yes

title	terrorist
kind	force
ar	إرهابي
role	REB
en	terrorist
alone	yes

title	extremist
kind	force
ar	متطرف
role	REB
en	extremist
alone	yes

title	suicide_bomber
kind	force
ar	انتحاري
ar	مفجر انتحاري
ar	مهاجم انتحاري
ar	انغماسي
role	REB
en	suicide bomber
alone	yes

title	guerrilla
kind	force
ar	فدائي
ar	حرب عصابات
plural	مقاومون
role	REB
en	guerrilla
alone	yes

title	resistance
kind	organ
ar	مقاومة
role	REB
en	resistance
other	yes
alone	state

title	popular_resistance
kind	organ
ar	مقاومة شعبية
role	REB
en	popular resistance
other	yes
alone	state

title	popular_forces
kind	force
ar	قوات شعبية
ar	حشد شعبي
ar	حشد عشائري
plural	لجان شعبية
role	MIL
en	popular forces
alone	yes

title	tribes_armed
kind	force
ar	مسلح قبلي
plural	مسلحو قبائل
plural	مسلحو عشائر
role	REB
en	armed tribesmen

title	mercenary
kind	force
ar	مرتزق
plural	مرتزقة
broken	مرتزق
role	REB
en	mercenary
alone	yes

title	element
kind	force
ar	عنصر
ar	عنصر دعم
plural	عناصر
plural	عناصر دعم
broken	عنصر
role	-
en	element, member
alone	yes

title	settler
kind	force
ar	مستوطن
role	CVL
default	ISR
en	settler
alone	yes

title	bulldozer
kind	force
ar	جرافة
role	MIL
en	bulldozer

title	defences
kind	force
ar	دفاع جوي
plural	دفاعات جوية
plural	دفاعات
role	MIL
en	air defences

title	sniper
kind	force
ar	قناص
plural	قناصة
broken	قناص
role	MIL
en	sniper
alone	yes

title	bodyguard
kind	force
ar	حارس شخصي
ar	عنصر حماية
plural	حراس شخصيون
role	COP
en	bodyguard

title	pirate
kind	force
ar	قرصان
plural	قراصنة
broken	قرصان
role	REB
en	pirate
alone	yes

title	hijacker
kind	force
ar	خاطف
plural	خاطفون
role	REB
en	kidnapper, hijacker
alone	yes

title	attacker
kind	force
ar	مهاجم
ar	مجهول
role	REB
en	attacker
alone	group

title	perpetrator
kind	force
ar	منفذ هجوم
ar	منفذ هجمات
ar	منفذ عملية
ar	منفذ عمليات
ar	منفذ اعتداء
ar	منفذ اعتداءات
ar	منفذ تفجير
ar	منفذ تفجيرات
ar	منفذ مجزرة
ar	منفذ جريمة
ar	منفذ حادث
ar	منفذ انفجار
ar	منفذ عملية انتحارية
ar	منفذ هجوم انتحاري
ar	مدبر هجوم
ar	مدبر هجمات
ar	مدبر عملية
ar	مدبر عمليات
ar	مدبر اعتداء
ar	مدبر اعتداءات
ar	مدبر تفجير
ar	مدبر تفجيرات
ar	مدبر مجزرة
ar	مدبر جريمة
ar	مدبر حادث
ar	مدبر انفجار
ar	مدبر عملية انتحارية
ar	مدبر هجوم انتحاري
ar	مرتكب اعتداء
ar	مرتكب مجزرة
ar	مرتكب جريمة
ar	مرتكب حادث
ar	مرتكب هجوم
ar	مرتكب هجمات
ar	مرتكب اعتداءات
ar	مرتكب تفجير
ar	مرتكب تفجيرات
ar	مرتكب عملية
role	REB
en	perpetrator
alone	yes
other	yes

title	assailant
kind	force
ar	معتدي
ar	معتد
role	REB
en	assailant

title	smuggler
kind	force
ar	مهرب
role	REB
en	smuggler

title	occupation
kind	force
ar	قوى احتلال
bare	ar	الاحتلال
role	MIL
default	ISR
en	occupation
alone	yes

title	coup_plotter
kind	force
native	yes
ar	انقلابي
ar	قائد انقلاب
plural	قادة انقلاب
role	REB
en	putschist

title	invader
kind	force
ar	غازي
plural	غزاة
role	MIL
en	invader

title	enemy
kind	force
ar	عدو
plural	أعداء
role	-
en	enemy
alone	yes
other	yes

# -- kind people --

title	figures
kind	people
ar	شخصية سياسية
ar	شخصية بارزة
ar	شخصية معارضة
plural	شخصيات
plural	شخصيات سياسية
role	-
en	figure, personality

title	followers
kind	people
ar	أتباع
role	-
en	followers

title	neighbours
kind	people
ar	جيران
role	-
en	neighbours

title	father
kind	person
ar	والد
role	-
en	father, mother
relative	yes

title	brother
kind	person
ar	شقيق
plural	أشقاء
role	-
en	brother, sister
relative	yes

title	son
kind	person
ar	نجل
plural	أنجال
broken	نجل
role	-
en	son
relative	yes

title	daughter
kind	person
ar	ابنة
ar	كريمة
plural	بنات
role	-
en	daughter
relative	yes

title	wife_widow
kind	person
ar	أرملة
plural	أرامل
role	-
en	widow
relative	yes

title	nephew
kind	person
ar	ابن شقيق
ar	ابن شقيقة
ar	ابن أخ
ar	ابن أخت
ar	ابن عم
ar	ابن خال
plural	أبناء عم
role	-
en	nephew, cousin
relative	yes

title	in_law
kind	person
ar	صهر
plural	أصهار
role	-
en	son-in-law
relative	yes

title	relatives
kind	people
ar	أقارب
ar	أقرباء
role	CVL
en	relatives

title	public
kind	people
native	yes
ar	رأي عام
ar	جمهور
plural	جماهير
role	CVL
en	public opinion
alone	yes

title	shiites
kind	people
plural	شيعة
role	REL
en	Shiites

title	yazidis
kind	people
ar	أيزيدي
role	REL
en	Yazidis

title	copts
kind	people
ar	قبطي
plural	أقباط
role	REL
en	Copts

title	druze
kind	people
plural	دروز
role	REL
en	Druze

title	tuareg
kind	people
plural	طوارق
role	CVL
en	Tuareg

title	islamists
kind	people
ar	إسلاميون
role	PTY
en	Islamists

title	leaders_plural
kind	people
ar	قيادات
role	GOV
en	leaders
alone	yes

title	people
kind	people
ar	شعب
plural	شعوب
role	CVL
en	people
alone	yes

title	nation
kind	people
ar	أمة
plural	أمم
role	CVL
en	nation
alone	yes

title	delegation
kind	people
ar	وفد
plural	وفود
role	-
en	delegation
alone	yes

title	official_delegation
kind	people
ar	وفد رسمي
ar	وفد حكومي
ar	وفد وزاري
ar	وفد رفيع مستوى
plural	وفود رسمية
role	GOV
en	official delegation
alone	yes

title	military_delegation
kind	people
ar	وفد عسكري
plural	وفود عسكرية
role	MIL
en	military delegation
alone	yes

title	parliament_delegation
kind	people
ar	وفد برلماني
plural	وفود برلمانية
role	LEG
en	parliamentary delegation
alone	yes

title	side
kind	people
ar	جانب
plural	جوانب
role	-
en	side
alone	yes

title	party_side
kind	people
ar	طرف
plural	أطراف
broken	طرف
role	-
en	party, side
alone	yes

title	conflict_party
kind	people
ar	طرف نزاع
ar	طرف صراع
plural	أطراف نزاع
plural	أطراف صراع
plural	أطراف متنازعة
plural	أطراف متحاربة
role	-
en	party to the conflict
alone	yes
native	yes

title	rival_factions
kind	people
ar	فريق متنازع
plural	فرقاء
plural	فرقاء سياسيون
plural	فرقاء سياسيين
role	-
en	rival factions
alone	yes
native	yes

title	town
kind	asset
visited	yes
ar	بلدة
role	-
en	town

title	country
kind	organ
visited	yes
ar	بلد
ar	بلد جار
plural	بلدان
role	-
en	country
alone	yes

title	homeland
kind	organ
ar	بلاد
role	-
en	country
alone	yes
feminine	yes

title	member_state
kind	people
ar	دولة عضو
plural	دول أعضاء
role	-
en	member state
alone	yes

title	power
kind	people
ar	قوة كبرى
ar	دولة كبرى
ar	قوة عظمى
ar	دولة عظمى
plural	قوى كبرى
plural	دول كبرى
plural	قوى عظمى
plural	دول عظمى
role	-
en	great power
alone	yes

title	powers
kind	people
ar	قوى
role	-
en	powers, forces
alone	yes
feminine	yes

title	political_forces
kind	people
ar	قوة سياسية
ar	قوة سياسية
plural	قوى سياسية
role	PTY
en	political forces
alone	yes

title	opposition_forces
kind	people
ar	قوة معارضة
plural	قوى معارضة
role	OPP
en	opposition forces

title	neighbour_country
kind	people
ar	دولة مجاورة
ar	بلد مجاور
ar	دولة جارة
plural	دول مجاورة
plural	بلدان مجاورة
plural	دول جوار
plural	دول جارة
role	-
en	neighbouring country
alone	yes

title	citizen
kind	people
native	yes
ar	مواطن
role	CVL
en	citizen
alone	yes

title	subject_national
kind	people
ar	رعية
plural	رعايا
role	CVL
en	national
alone	yes

title	civilian
kind	people
ar	مدني
role	CVL
en	civilian
alone	yes

title	inhabitant
kind	people
native	yes
ar	ساكن
plural	سكان
role	CVL
en	inhabitant
alone	yes

title	population_local
kind	people
native	yes
ar	أهالي
plural	أهل قرية
plural	أهل مدينة
plural	أهل بلدة
plural	أهل منطقة
plural	أهل حي
role	CVL
en	local people
alone	yes

title	notables
kind	people
native	yes
plural	وجهاء
plural	أعيان
plural	مشايخ
role	CVL
en	notables
alone	yes

title	cadres
kind	people
plural	كوادر
plural	إطارات حزب
role	PTY
en	cadres

title	cadres_security
kind	people
plural	إطارات أمنية
plural	كوادر أمنية
role	COP
en	security cadres

title	inhabitants_tunisian
kind	people
native	yes
plural	متساكنون
plural	متساكنين
role	CVL
en	inhabitants
alone	yes

title	parents
kind	people
native	yes
plural	أولياء أمور
plural	أولياء تلاميذ
plural	أولياء طلاب
plural	أولياء طلبة
plural	أولياء دم
role	CVL
en	parents of pupils

title	owners
kind	people
native	yes
plural	أصحاب شاحنات
plural	أصحاب محلات
plural	أصحاب مخابز
plural	أصحاب مصانع
plural	أصحاب مؤسسات
plural	أصحاب سيارات
plural	أصحاب شركات
plural	أصحاب منازل
plural	أصحاب أراض
plural	أصحاب أراضي
plural	أصحاب شهائد
plural	أصحاب شهادات
plural	أصحاب قوارب
role	CVL
en	owners

title	donors
kind	people
plural	مانحون
plural	مانحين
plural	جهات مانحة
plural	دول مانحة
role	-
en	donors
alone	yes

title	opponents
kind	people
plural	خصوم
role	PTY
en	opponents

title	resident
kind	people
ar	مقيم
plural	مقيمون
role	CVL
en	resident
alone	yes

title	demonstrator
kind	people
native	yes
ar	متظاهر
role	CVL
en	demonstrator
alone	yes

title	protester
kind	people
native	yes
ar	محتج
role	CVL
en	protester
alone	yes

title	striker_sitin
kind	people
native	yes
ar	معتصم
ar	مضرب
role	CVL
en	striker, sit-in participant

title	rioter
kind	people
native	yes
ar	مشاغب
ar	مثير شغب
plural	مثيرو شغب
role	CVL
en	rioter

title	refugee
kind	people
ar	لاجئ
ar	لاجىء
role	CVL
en	refugee
alone	foreign

title	displaced
kind	people
ar	نازح
ar	مشرد
role	CVL
en	displaced person
alone	yes

title	migrant
kind	people
ar	مهاجر
role	CVL
en	migrant
alone	foreign

title	illegal_migrant
kind	people
ar	مهاجر غير شرعي
ar	مهاجر سري
plural	مهاجرون غير شرعيين
role	CVL
en	irregular migrant

title	asylum_seeker
kind	people
ar	طالب لجوء
plural	طالبو لجوء
plural	طالبي لجوء
role	CVL
en	asylum seeker

title	captive
kind	people
ar	أسير
plural	أسرى
broken	أسير
role	CVL
en	prisoner of war
alone	yes

title	war_prisoner
kind	people
ar	أسير حرب
plural	أسرى حرب
role	MIL
en	prisoner of war

title	detainee
kind	people
ar	معتقل
ar	محتجز
ar	موقوف
role	CVL
en	detainee
alone	yes

title	prisoner
kind	people
ar	سجين
plural	سجناء
broken	سجين
role	CVL
en	prisoner
alone	yes

title	hostage
kind	people
ar	رهينة
plural	رهائن
broken	رهينة
role	CVL
en	hostage
alone	yes

title	kidnapped
kind	people
ar	مخطوف
ar	مختطف
role	CVL
en	kidnapped person
alone	yes

title	suspect
kind	people
ar	مشتبه
ar	مشتبه به
ar	مشتبه فيه
plural	مشتبه بهم
plural	مشتبه فيهم
role	CVL
en	suspect
alone	yes

title	accused
kind	people
ar	متهم
role	CVL
en	accused
alone	yes

title	convict
kind	people
ar	مدان
role	CVL
en	convict

title	fugitive
kind	people
ar	هارب
role	CVL
en	fugitive

title	victim
kind	people
ar	ضحية
plural	ضحايا
role	CVL
en	victim
alone	yes

title	wounded
kind	people
ar	جريح
plural	جرحى
broken	جريح
role	CVL
en	wounded person
alone	yes

title	injured
kind	people
ar	مصاب
role	CVL
en	injured person
alone	yes

title	dead
kind	people
ar	قتيل
plural	قتلى
broken	قتيل
role	CVL
en	dead person
alone	yes

title	martyr
kind	people
ar	شهيد
plural	شهداء
broken	شهيد
role	CVL
en	martyr
alone	yes

title	missing
kind	people
ar	مفقود
role	CVL
en	missing person

title	survivor
kind	people
ar	ناجي
ar	ناج
plural	ناجون
role	CVL
en	survivor

title	student
kind	people
native	yes
ar	طالب
plural	طلاب
plural	طلبة
broken	طالب
role	EDU
en	student
alone	yes

title	pupil
kind	people
native	yes
ar	تلميذ
plural	تلاميذ
plural	تلامذة
broken	تلميذ
role	EDU
en	pupil

title	teacher
kind	people
native	yes
ar	معلم
ar	مدرس
role	EDU
en	teacher

title	worker
kind	people
native	yes
ar	عامل
plural	عمال
role	CVL
en	worker
alone	yes

title	aid_worker
kind	people
ar	عامل إغاثة
ar	موظف إغاثة
plural	عمال إغاثة
plural	موظفو إغاثة
role	NGO
en	aid worker
alone	yes

title	ambulance_services
kind	organ
ar	خدمة إسعاف
ar	هيئة إسعاف
ar	خدمة طوارئ
ar	خدمة إنقاذ
ar	خدمة إطفاء
plural	خدمات إسعاف
plural	خدمات إطفاء
plural	خدمات طوارئ
plural	خدمات إنقاذ
role	GOV
en	ambulance services

title	rescuer
kind	people
ar	منقذ
ar	مسعف
ar	رجل إطفاء
ar	عنصر دفاع مدني
plural	رجال إطفاء
plural	رجال إنقاذ
plural	فرق إنقاذ
role	CVL
en	rescuer

title	volunteer
kind	people
ar	متطوع
role	CVL
en	volunteer

title	farmer
kind	people
native	yes
ar	مزارع
ar	فلاح
role	CVL
en	farmer

title	fisherman
kind	people
ar	صياد
role	CVL
en	fisherman
alone	yes

title	sailor
kind	people
plural	بحارة
ar	بحار
broken	بحار
role	CVL
en	sailor
alone	yes

title	crew
kind	people
ar	طاقم
plural	أطقم
plural	طواقم
role	CVL
en	crew
alone	yes

title	shopper
kind	people
native	yes
ar	متسوق
ar	متبضع
role	CVL
en	shopper

title	holidaymaker
kind	people
ar	مصطاف
ar	مستجم
ar	محتفل
ar	متفرج
role	CVL
en	holidaymaker

title	nurse
kind	people
native	yes
ar	ممرض
role	CVL
en	nurse

title	tourist
kind	people
ar	سائح
plural	سياح
plural	سواح
broken	سائح
role	CVL
en	tourist
alone	foreign

title	pilgrim
kind	people
ar	معتمر
role	CVL
en	pilgrim

title	traveller
kind	people
ar	مسافر
ar	راكب
plural	ركاب
broken	راكب
role	CVL
en	passenger
alone	yes

title	driver
kind	people
native	yes
ar	سائق
role	CVL
en	driver

title	voter
kind	people
native	yes
ar	ناخب
role	CVL
en	voter
alone	yes

title	group
kind	people
ar	جماعة
role	-
en	group
alone	yes
quoted	organization_armed

title	set
kind	people
ar	مجموعة
role	-
en	group
alone	yes

title	community
kind	people
native	yes
ar	جالية
ar	طائفة
plural	جاليات
plural	طوائف
role	CVL
en	community
alone	yes

title	minority
kind	people
native	yes
ar	أقلية
role	CVL
en	minority
alone	yes

title	tribe
kind	people
native	yes
ar	قبيلة
ar	عشيرة
plural	قبائل
plural	عشائر
role	CVL
en	tribe
alone	yes

title	family_people
kind	people
native	yes
ar	عائلة
ar	أسرة
plural	عائلات
plural	أسر
role	CVL
en	family
alone	yes

title	family_victims
kind	people
ar	ذوو ضحايا
ar	أهالي ضحايا
ar	عائلات ضحايا
plural	أسر ضحايا
plural	ذوو قتيل
plural	ذوي قتيل
plural	ذوو سجين
plural	ذوي سجين
plural	ذوو شهيد
plural	ذوو شهداء
plural	ذوي شهداء
plural	ذوو معتقل
plural	ذوو معتقلين
plural	ذوي معتقلين
plural	ذوو مفقودين
plural	ذوي مفقودين
plural	ذوو أسرى
plural	ذوي أسرى
plural	ذوو ضحية
plural	أهل ضحايا
plural	أهل قتيل
plural	أسر شهداء
plural	عائلات شهداء
plural	عائلات مفقودين
plural	عائلات أسرى
plural	أهالي مفقودين
plural	أهالي أسرى
plural	أهالي شهداء
plural	أهالي معتقلين
role	CVL
en	victims' families

title	society
kind	people
ar	مجتمع مدني
ar	مجتمع
role	CVL
en	civil society
alone	yes

title	woman
kind	people
ar	امرأة
ar	سيدة
plural	نساء
plural	سيدات
role	CVL
en	woman
alone	yes

title	man
kind	people
ar	رجل
plural	رجال
broken	رجل
role	CVL
en	man
alone	yes

title	child
kind	people
ar	طفل
plural	أطفال
broken	طفل
role	CVL
en	child
alone	yes

title	youth
kind	people
ar	شاب
ar	فتى
plural	شبان
plural	شباب
plural	فتيان
plural	فتية
broken	شاب
role	CVL
en	young man
alone	yes

title	girl
kind	people
ar	فتاة
plural	فتيات
role	CVL
en	girl

title	person
kind	people
ar	شخص
plural	أشخاص
broken	شخص
role	CVL
en	person
alone	yes

title	believer
kind	people
ar	مؤمن
ar	مصلي
role	REL
en	believer

title	muslim
kind	people
ar	مسلم
role	REL
en	Muslim

title	christian
kind	people
ar	مسيحي
plural	نصارى
role	REL
en	Christian

title	jew
kind	people
ar	يهودي
plural	يهود
role	REL
en	Jew

title	supporter
kind	people
native	yes
ar	مؤيد
ar	مناصر
ar	نصير
plural	أنصار
plural	مناصرون
role	PTY
en	supporter
alone	yes

title	loyalist
kind	people
plural	موالون
plural	موالين
role	-
en	loyalists

title	sympathizer
kind	people
ar	متعاطف
role	CVL
en	sympathiser

title	donors
kind	people
ar	دولة مانحة
ar	جهة مانحة
plural	دول مانحة
role	IGO
en	donor
alone	yes

title	party_authority
kind	people
ar	جهة
role	-
en	side, body

title	official_circles
kind	people
plural	أوساط
ar	وسط سياسي
role	-
en	circles

title	circle_political
kind	people
plural	أوساط سياسية
role	PTY
en	political circles

title	circle_diplomatic
kind	people
plural	أوساط دبلوماسية
plural	أوساط ديبلوماسية
role	GOV.MFA
en	diplomatic circles

title	officials_circle
kind	people
plural	دوائر رسمية
plural	أوساط رسمية
role	GOV
en	official circles

title	intellectual
kind	people
ar	مثقف
ar	مفكر
role	CVL
en	intellectual

title	allies
kind	people
ar	دولة حليفة
plural	دول حليفة
role	-
en	allied state
alone	yes

title	hooligan
kind	people
ar	مشجع
role	CVL
en	fan

title	employee_local
kind	people
ar	موظف محلي
role	CVL
en	local employee

title	trafficker
kind	people
ar	تاجر مخدرات
ar	تاجر سلاح
plural	تجار مخدرات
plural	تجار سلاح
role	REB
en	trafficker

title	orphan_widow
kind	people
ar	أرملة
ar	يتيم
plural	أرامل
plural	أيتام
role	CVL
en	widow, orphan

# -- kind asset --

title	city
kind	asset
visited	yes
ar	مدينة
plural	مدن
role	-
en	city

title	village
kind	asset
visited	yes
ar	قرية
plural	قرى
role	-
en	village

title	region
kind	asset
visited	yes
ar	منطقة
plural	مناطق
role	-
en	area, region

title	border_region
kind	asset
ar	منطقة حدودية
plural	مناطق حدودية
role	-
en	border area

title	industrial_region
kind	asset
ar	منطقة صناعية
ar	منطقة اقتصادية
plural	مناطق صناعية
role	-
en	industrial zone

title	province
kind	asset
visited	yes
ar	إقليم
ar	مقاطعة
ar	ولاية
plural	أقاليم
role	-
en	province, region

title	district
kind	asset
visited	yes
ar	حي
ar	ضاحية
ar	ناحية
plural	أحياء
plural	ضواح
plural	ضواحي
plural	نواحي
role	-
en	district, suburb

title	capital
kind	asset
visited	yes
ar	عاصمة
plural	عواصم
role	-
en	capital

title	border
kind	asset
ar	حدود
role	-
en	border

title	border_post
kind	asset
ar	معبر
ar	معبر حدودي
ar	نقطة حدودية
ar	مركز حدودي
ar	منفذ
ar	منفذ حدودي
plural	معابر
plural	معابر حدودية
plural	نقاط حدودية
plural	منافذ
role	-
en	border crossing

title	checkpoint
kind	asset
ar	نقطة تفتيش
ar	حاجز
ar	حاجز أمني
ar	نقطة أمنية
plural	نقاط تفتيش
plural	حواجز
role	-
en	checkpoint

title	land
kind	asset
visited	yes
ar	أرض
plural	أراض
plural	أراضي
role	-
en	territory

title	airspace
kind	asset
ar	أجواء
ar	مجال جوي
plural	مجالات جوية
role	-
en	airspace

title	waters
kind	asset
ar	مياه إقليمية
ar	مياه
role	-
en	waters

title	coast
kind	asset
ar	ساحل
ar	شاطئ
plural	سواحل
plural	شواطئ
role	-
en	coast

title	island
kind	asset
visited	yes
ar	جزيرة
plural	جزر
role	-
en	island

title	position
kind	asset
quoted	website
ar	موقع
ar	موقع عسكري
plural	مواقع
plural	مواقع عسكرية
role	-
en	position

title	target
kind	asset
ar	هدف عسكري
plural	أهداف عسكرية
role	-
en	military target

title	base
kind	asset
ar	قاعدة
ar	قاعدة عسكرية
ar	قاعدة جوية
ar	قاعدة بحرية
plural	قواعد
plural	قواعد عسكرية
plural	قواعد جوية
role	-
en	base

title	camp
kind	asset
ar	معسكر
ar	مخيم
ar	معسكر تدريب
ar	مخيم تدريب
ar	مركز تدريب
ar	موقع تدريب
plural	معسكرات تدريب
plural	مخيمات تدريب
plural	مراكز تدريب
plural	مواقع تدريب
plural	معسكرات
plural	مخيمات
role	-
en	camp

title	barracks
kind	asset
ar	ثكنة
ar	ثكنة عسكرية
plural	ثكنات
plural	ثكن
role	-
en	barracks

title	headquarters
kind	asset
ar	مقر
ar	مقر قيادة
ar	مركز قيادة
ar	غرفة قيادة
plural	مراكز قيادة
plural	مقرات
plural	مقار
role	-
en	headquarters

title	police_station
kind	asset
ar	مركز شرطة
ar	مخفر
ar	قسم شرطة
plural	مراكز شرطة
plural	مخافر
plural	أقسام شرطة
role	-
en	police station

title	airport
kind	asset
visited	yes
ar	مطار
ar	مطار عسكري
ar	مطار دولي
plural	مطارات
role	-
en	airport

title	port
kind	asset
visited	yes
ar	ميناء
ar	مرفأ
plural	موانئ
plural	مرافئ
role	-
en	port

title	ship
kind	asset
ar	سفينة
ar	باخرة
ar	سفينة شحن
ar	سفينة تجارية
ar	سفينة صيد
ar	سفينة ركاب
ar	سفينة بضائع
ar	سفينة حاويات
plural	سفن
plural	سفن شحن
plural	سفن تجارية
plural	سفن صيد
plural	بواخر
role	-
en	ship
armed	yes

title	tanker
kind	asset
ar	ناقلة
ar	ناقلة نفط
plural	ناقلات نفط
role	-
en	tanker

title	boat
kind	asset
ar	قارب
ar	زورق
ar	قارب صيد
ar	مركب صيد
plural	قوارب صيد
plural	مراكب صيد
plural	قوارب
plural	زوارق
role	-
en	boat
armed	yes

title	civil_aircraft
kind	asset
ar	طائرة ركاب
ar	طائرة مدنية
ar	طائرة شحن
plural	طائرات ركاب
plural	طائرات مدنية
role	-
en	civil aircraft

title	facility
kind	asset
ar	منشأة
plural	منشآت
role	-
en	facility

title	oil_facility
kind	asset
ar	منشأة نفطية
ar	مصفاة
ar	حقل نفط
ar	حقل نفطي
ar	حقل غاز
plural	منشآت نفطية
plural	مصاف
plural	مصافي
plural	حقول نفط
plural	حقول نفطية
role	-
en	oil facility

title	nuclear_facility
kind	asset
ar	منشأة نووية
ar	مفاعل نووي
ar	مفاعل
ar	محطة نووية
plural	منشآت نووية
plural	مفاعلات نووية
plural	محطات نووية
role	-
en	nuclear facility

title	power_plant
kind	asset
ar	محطة كهرباء
ar	محطة طاقة
plural	محطات كهرباء
role	-
en	power station

title	pipeline
kind	asset
ar	خط أنابيب
ar	أنبوب نفط
ar	أنبوب غاز
ar	أنبوب
plural	خطوط أنابيب
plural	أنابيب
role	-
en	pipeline

title	infrastructure
kind	asset
ar	بنية تحتية
ar	بنى تحتية
role	-
en	infrastructure

title	building
kind	asset
ar	مبنى
plural	مبان
plural	مباني
role	-
en	building

title	palace
kind	asset
ar	قصر
plural	قصور
role	-
en	palace

title	mosque
kind	asset
ar	مسجد
ar	جامع
plural	مساجد
plural	جوامع
role	-
en	mosque

title	synagogue
kind	asset
ar	كنيس
plural	كنس
role	-
en	synagogue

title	prison
kind	asset
ar	سجن
plural	سجون
role	-
en	prison

title	warehouse
kind	asset
ar	مستودع
ar	مستودع أسلحة
ar	مستودع ذخيرة
ar	مخزن ذخيرة
ar	مخزن سلاح
ar	ورشة تصنيع
ar	منصة صواريخ
ar	منصة إطلاق
plural	مستودعات أسلحة
plural	مستودعات ذخيرة
plural	مخازن أسلحة
plural	مخازن ذخيرة
plural	منصات صواريخ
plural	منصات إطلاق
ar	مخزن أسلحة
ar	مخزن
plural	مستودعات
plural	مخازن
plural	مخازن أسلحة
role	-
en	depot

title	settlement
kind	asset
ar	مستوطنة
ar	بؤرة استيطانية
plural	بؤر استيطانية
role	-
en	settlement

title	front_line
kind	asset
ar	خط تماس
ar	خط جبهة
ar	جبهة قتال
ar	خط فصل
plural	خطوط تماس
plural	خطوط جبهة
plural	جبهات قتال
role	-
en	front line

title	embassy_building
kind	asset
ar	مبنى سفارة
ar	مقر سفارة
ar	محيط سفارة
ar	مقر بعثة
plural	مباني سفارات
role	-
en	embassy building

title	vehicle
kind	asset
ar	سيارة
ar	مركبة
ar	عربة
ar	آلية
ar	حافلة
ar	شاحنة
plural	آليات
role	-
en	vehicle

title	convoy
kind	asset
ar	قافلة
ar	موكب
plural	قوافل
plural	مواكب
role	-
en	convoy

title	stronghold
kind	asset
ar	معقل
plural	معاقل
role	-
en	stronghold

title	valley_mount
kind	asset
ar	جبل
ar	وادي
ar	واد
ar	هضبة
plural	جبال
plural	هضاب
role	-
en	mountain, valley

title	strait
kind	asset
ar	مضيق
ar	ممر مائي
plural	مضائق
role	-
en	strait

title	tunnel_bridge
kind	asset
ar	نفق
ar	جسر
plural	أنفاق
plural	جسور
role	-
en	tunnel, bridge

title	sovereignty
kind	asset
ar	سيادة
role	-
en	sovereignty

title	interests
kind	asset
ar	مصلحة
plural	مصالح
role	-
en	interests

title	citizens_assets
kind	asset
ar	أصول
ar	أموال
ar	أرصدة
ar	ممتلكات
role	-
en	assets

title	economy_target
kind	asset
ar	اقتصاد
role	-
en	economy

title	consulate_building
kind	asset
ar	مقر قنصلية
ar	مبنى قنصلية
role	-
en	consulate building

title	satellite
kind	asset
ar	قمر صناعي
ar	قمر اصطناعي
plural	أقمار صناعية
plural	أقمار اصطناعية
role	-
en	satellite

title	media_site
kind	asset
ar	مقر تلفزيون
ar	مبنى تلفزيون
role	-
en	television building

title	system
kind	asset
ar	نظام تقاعد
ar	نظام صحي
ar	نظام صحة
ar	نظام قضائي
ar	نظام مالي
ar	نظام مصرفي
ar	نظام ضريبي
ar	نظام انتخابي
ar	نظام تعليم
ar	نظام تعليمي
ar	نظام تربوي
ar	نظام غذائي
ar	نظام مرور
ar	نظام دفاع
ar	نظام دفاعي
ar	نظام صاروخي
ar	نظام جوي
ar	نظام إنذار
ar	نظام مراقبة
ar	نظام أساسي
ar	نظام داخلي
ar	نظام عالمي
ar	نظام عالمي جديد
ar	نظام دولي
ar	نظام تجاري
ar	نظام اقتصادي
ar	نظام اجتماعي
ar	نظام ري
ar	نظام تبريد
ar	نظام تشغيل
ar	نظام ملاحة
ar	نظام عمل
ar	نظام رعاية
ar	نظام هجرة
ar	نظام لجوء
ar	نظام تأشيرات
ar	نظام حصص
ar	نظام ضمان
plural	أنظمة دفاع
plural	أنظمة دفاعية
plural	أنظمة صاروخية
plural	أنظمة إنذار
plural	أنظمة مراقبة
plural	أنظمة مالية
role	-
en	system

title	website_asset
kind	asset
ar	نظام معلومات
ar	شبكة معلوماتية
plural	أنظمة معلومات
role	-
en	computer network

# -- portfolios --

portfolio	foreign
ar	خارجية
ar	شؤون خارجية
ar	أوروبا وشؤون خارجية
ar	شؤون خارجية وتعاون
ar	شؤون خارجية وتعاون دولي
ar	علاقات خارجية
ar	سياسة خارجية
role	GOV.MFA
en	foreign affairs

portfolio	defence
ar	دفاع
ar	دفاع وطني
ar	شؤون دفاع
role	GOV.MIL
en	defence

portfolio	interior
ar	داخلية
ar	شؤون داخلية
ar	أمن داخلي
role	GOV.INT
en	interior

portfolio	homeland_security
ar	أمن وطني
ar	أمن عام
ar	أمن قومي
ar	أمن
role	GOV.INT
en	security

portfolio	finance
ar	مالية
ar	خزانة
ar	موازنة
ar	ميزانية
ar	ضرائب
role	GOV
en	finance

portfolio	economy
ar	اقتصاد
ar	اقتصاد وطني
ar	شؤون اقتصادية
ar	اقتصاد ومالية
role	GOV
en	economy

portfolio	planning
ar	تخطيط
ar	تنمية
ar	تنمية وتعاون دولي
ar	تخطيط وتنمية
role	GOV
en	planning and development

portfolio	trade
ar	تجارة
ar	تجارة خارجية
ar	تجارة وصناعة
role	GOV
en	trade

portfolio	industry
ar	صناعة
ar	صناعة وتجارة
ar	إنتاج حربي
role	GOV
en	industry

portfolio	justice
ar	عدل
ar	عدالة
ar	حريات
role	GOV.JUD
en	justice

portfolio	oil
ar	نفط
ar	بترول
ar	ثروة معدنية
ar	محروقات
role	GOV
en	oil

portfolio	energy
ar	طاقة
ar	كهرباء
ar	طاقة ومناجم
ar	كهرباء وماء
ar	موارد طبيعية
role	GOV
en	energy

portfolio	information
ar	إعلام
ar	اتصال
ar	إعلام وثقافة
ar	شؤون إعلامية
role	GOV
en	information

portfolio	culture
ar	ثقافة
ar	آثار
ar	تراث
role	GOV
en	culture

portfolio	education
ar	تعليم
ar	تربية
ar	تربية وتعليم
ar	تعليم عال
ar	تعليم عالي
ar	تربية وطنية
role	GOV.EDU
en	education

portfolio	research
ar	بحث علمي
ar	تعليم عال وبحث علمي
ar	تعليم عالي وبحث علمي
ar	علوم
ar	علوم وتكنولوجيا
role	GOV.EDU
en	scientific research

portfolio	health
ar	صحة
ar	صحة عامة
ar	صحة وسكان
role	GOV
en	health

portfolio	population
ar	سكان
role	GOV
en	population

portfolio	health_and_population
ar	صحة وسكان
role	GOV
en	health and population

portfolio	youth_and_sports
ar	شباب ورياضة
role	GOV
en	youth and sports

portfolio	education_ministry
ar	تربية وتعليم
role	GOV
en	education

portfolio	labour_and_migration
ar	عمل وهجرة
role	GOV
en	labour

portfolio	culture_and_information
ar	ثقافة وإعلام
role	GOV
en	culture and information

portfolio	agriculture_and_fisheries
ar	فلاحة وصيد بحري
role	GOV
en	agriculture

portfolio	environment_ministry
ar	بيئة وتنمية مستدامة
role	GOV
en	environment

portfolio	petroleum_minerals
ar	بترول وثروة معدنية
role	GOV
en	petroleum

portfolio	petroleum_minerals_2
ar	نفط وثروة معدنية
role	GOV
en	oil

portfolio	islamic_affairs
ar	شؤون إسلامية وأوقاف
role	GOV
en	Islamic affairs

portfolio	finance_economy
ar	اقتصاد ومالية
role	GOV
en	economy and finance

portfolio	social_affairs_2
ar	تضامن اجتماعي
role	GOV
en	social solidarity

portfolio	electricity_2
ar	كهرباء وماء
role	GOV
en	electricity and water

portfolio	municipal
ar	شؤون بلدية وقروية
role	GOV
en	municipal affairs

portfolio	labour
ar	عمل
ar	شؤون اجتماعية
ar	عمل وشؤون اجتماعية
ar	تشغيل
ar	تضامن
ar	تنمية اجتماعية
ar	قوى عاملة
role	GOV
en	labour and social affairs

portfolio	transport
ar	نقل
ar	مواصلات
ar	طيران مدني
ar	نقل بحري
role	GOV
en	transport

portfolio	agriculture
ar	زراعة
ar	فلاحة
ar	زراعة وري
ar	ثروة سمكية
ar	صيد بحري
role	GOV
en	agriculture

portfolio	water
ar	ري
ar	مياه
ar	موارد مائية
ar	مياه وري
ar	موارد مائية وري
role	GOV
en	water

portfolio	environment
ar	بيئة
ar	مناخ
ar	بيئة ومياه
role	GOV
en	environment

portfolio	tourism
ar	سياحة
ar	سياحة وآثار
role	GOV
en	tourism

portfolio	housing
ar	إسكان
ar	تعمير
ar	أشغال عامة
ar	أشغال
ar	تجهيز
ar	بلديات
ar	شؤون بلدية
ar	شؤون بلدية وقروية
role	GOV
en	housing and public works

portfolio	communications
ar	اتصالات
ar	تكنولوجيا اتصالات
ar	بريد
ar	اتصالات وتقنية معلومات
ar	تكنولوجيا معلومات
role	GOV
en	communications

portfolio	endowments
ar	أوقاف
ar	شؤون دينية
ar	شؤون إسلامية
ar	أوقاف وشؤون إسلامية
ar	حج
ar	حج وعمرة
role	GOV.REL
en	religious affairs

portfolio	parliament_affairs
ar	شؤون برلمانية
ar	شؤون مجلس نواب
ar	علاقات مع برلمان
ar	شؤون قانونية
role	GOV
en	parliamentary affairs

portfolio	youth_sport
ar	شباب
ar	رياضة
ar	شباب ورياضة
role	GOV
en	youth and sport

portfolio	women
ar	مرأة
ar	شؤون مرأة
ar	أسرة
ar	مرأة وأسرة
ar	طفولة
role	GOV
en	women and family

portfolio	human_rights
ar	حقوق إنسان
role	GOV
en	human rights

portfolio	immigration
ar	هجرة
ar	هجرة واندماج
ar	مهجرين
ar	هجرة ومهجرين
ar	شؤون لاجئين
ar	لاجئين
ar	مغتربين
ar	خارجية ومغتربين
ar	شؤون مغتربين
role	GOV
en	migration

portfolio	european_affairs
ar	شؤون أوروبية
ar	تكامل أوروبي
role	GOV.MFA
en	European affairs

portfolio	arab_affairs
ar	شؤون عربية
ar	شؤون عربية وإفريقية
ar	شؤون خليج
ar	شؤون خليج عربي
role	GOV.MFA
en	Arab affairs

portfolio	middle_east_affairs
ar	شؤون شرق أوسط
ar	شؤون شرق أدنى
ar	شؤون شمال إفريقيا
role	GOV.MFA
en	Middle East affairs

portfolio	african_affairs
ar	شؤون إفريقية
ar	شؤون إفريقيا
role	GOV.MFA
en	African affairs

portfolio	asian_affairs
ar	شؤون آسيوية
ar	شؤون آسيا
role	GOV.MFA
en	Asian affairs

portfolio	political_affairs
ar	شؤون سياسية
role	GOV
en	political affairs

portfolio	security_affairs
ar	شؤون أمنية
ar	شؤون أمن
ar	شؤون أمنية وسياسية
role	GOV
en	security affairs

portfolio	military_affairs
ar	شؤون عسكرية
role	GOV.MIL
en	military affairs

portfolio	humanitarian_affairs
ar	شؤون إنسانية
ar	إغاثة
ar	مساعدات إنسانية
role	GOV
en	humanitarian affairs

portfolio	administrative_affairs
ar	شؤون إدارية
ar	إصلاح إداري
ar	تنمية إدارية
ar	خدمة مدنية
ar	وظيفة عمومية
role	GOV
en	administrative affairs

portfolio	presidency_affairs
ar	شؤون رئاسة
ar	شؤون مجلس وزراء
ar	شؤون رئاسية
role	GOV
en	presidency affairs

portfolio	prisoners_affairs
ar	شؤون أسرى
ar	أسرى ومحررين
role	GOV
en	prisoners' affairs

portfolio	national_reconciliation
ar	مصالحة وطنية
ar	مصالحة
ar	حوار وطني
role	GOV
en	national reconciliation

portfolio	unification
ar	توحيد
ar	وحدة
role	GOV
en	unification

portfolio	disarmament
ar	نزع سلاح
ar	حد من تسلح
ar	شؤون نزع سلاح
role	GOV.MFA
en	disarmament

portfolio	supply
ar	تموين
ar	تموين وتجارة داخلية
role	GOV
en	supply

portfolio	investment
ar	استثمار
ar	استثمار وتعاون دولي
role	GOV
en	investment

portfolio	international_cooperation
ar	تعاون دولي
ar	تعاون
ar	شؤون دولية
role	GOV.MFA
en	international cooperation

portfolio	antiterror
ar	مكافحة إرهاب
ar	شؤون إرهاب
role	GOV
en	counter-terrorism

portfolio	nuclear
ar	طاقة ذرية
ar	شؤون نووية
ar	طاقة نووية
role	GOV
en	nuclear energy

portfolio	legal
ar	شؤون قضائية
role	JUD
en	judicial affairs

portfolio	local_administration
ar	إدارة محلية
ar	حكم محلي
ar	جماعات محلية
ar	تنمية محلية
role	GOV
en	local administration

portfolio	emergencies
ar	طوارئ
ar	حالات طارئة
ar	طوارئ وكوارث
ar	شؤون طوارئ
role	GOV
en	emergency situations

portfolio	strategic_affairs
ar	شؤون استراتيجية
ar	شؤون استخبارات
role	GOV
en	strategic affairs

portfolio	intelligence
ar	استخبارات
ar	مخابرات
role	GOV.SPY
en	intelligence

portfolio	public_diplomacy
ar	دبلوماسية عامة
role	GOV.MFA
en	public diplomacy

portfolio	consular
ar	شؤون قنصلية
role	GOV.MFA
en	consular affairs

portfolio	communities_abroad
ar	شؤون خارج
ar	جاليات
role	GOV
en	communities abroad

portfolio	state_affairs
ar	شؤون دولة
role	GOV
en	state affairs

portfolio	nuclear_file
ar	ملف نووي
role	GOV
en	nuclear file

portfolio	maritime
ar	شؤون بحرية
ar	بحرية تجارية
role	GOV
en	maritime affairs

portfolio	space
ar	فضاء
role	GOV
en	space

portfolio	economic_reform
ar	إصلاح اقتصادي
ar	خصخصة
role	GOV
en	economic reform

portfolio	anti_corruption
ar	مكافحة فساد
role	GOV
en	anti-corruption

portfolio	regional_affairs
ar	شؤون إقليمية
ar	تعاون إقليمي
role	GOV
en	regional affairs

portfolio	iraq_affairs
ar	شؤون عراق
ar	شؤون عراقية
role	GOV
en	Iraq affairs

portfolio	syria_affairs
ar	شؤون سوريا
ar	شؤون سورية
ar	ملف سوري
role	GOV
en	Syria affairs

portfolio	iran_affairs
ar	شؤون إيران
ar	شؤون إيرانية
role	GOV
en	Iran affairs

portfolio	palestine_affairs
ar	شؤون فلسطينية
ar	شؤون فلسطين
role	GOV
en	Palestinian affairs

portfolio	afghan_affairs
ar	شؤون أفغانية
ar	شؤون أفغانستان
role	GOV
en	Afghan affairs

title	pact
kind	organ
ar	حلف
role	-
en	pact
alone	yes

title	critic
kind	person
ar	منتقد
plural	منتقدون
role	CVL
en	critic

title	creditor
kind	person
ar	دائن
plural	دائنون
role	-
en	creditor

title	subgovernor
kind	person
ar	معتمد
role	GOV
en	subgovernor

portfolio	reconstruction
ar	إعمار
ar	إنماء
ar	إنماء وإعمار
ar	تنمية وإعمار
role	GOV
en	development and reconstruction

portfolio	integrity
ar	نزاهة
ar	نزاهة وشفافية
role	GOV
en	integrity

portfolio	food_and_drugs
ar	غذاء ودواء
role	GOV
en	food and drugs

portfolio	oversight
ar	رقابة
ar	رقابة وتفتيش
ar	رقابة إدارية
ar	رقابة مالية
ar	تخطيط ومتابعة
role	GOV
en	oversight

portfolio	capital_market
ar	سوق مال
ar	سوق مالية
ar	أسواق مالية
ar	أوراق مالية
role	GOV
en	capital market

# Mali: its adjective is spelled like "financial", so that it is one only behind these.

title	malian_president
kind	person
ar	رئيس مالي
ar	رئيس انتقالي مالي
role	GOV.HOS
en	Malian president
alone	yes
default	MLI

title	malian_head_of_government
kind	person
ar	وزير أول مالي
ar	رئيس وزراء مالي
ar	رئيس حكومة مالي
role	GOV.HOG
en	Malian head of government
alone	yes
default	MLI

title	malian_foreign_minister
kind	person
ar	وزير خارجية مالي
role	GOV.MFA
en	Malian foreign minister
alone	yes
default	MLI

title	malian_defence_minister
kind	person
ar	وزير دفاع مالي
role	GOV.MIL
en	Malian defence minister
alone	yes
default	MLI

title	malian_government
kind	organ
ar	حكومة مالية
ar	سلطة انتقالية مالية
plural	سلطات مالية
plural	سلطات انتقالية مالية
role	GOV
en	Malian government
alone	yes
default	MLI

title	malian_army
kind	force
ar	جيش مالي
ar	جيش حكومي مالي
ar	جيش نظامي مالي
plural	قوات مالية
plural	قوات حكومية مالية
plural	قوات مسلحة مالية
plural	قوات أمن مالية
role	MIL
en	Malian army
alone	yes
default	MLI

title	malian_soldier
kind	force
ar	جندي مالي
ar	عسكري مالي
ar	ضابط مالي
plural	جنود ماليون
plural	جنود ماليين
plural	عسكريون ماليون
plural	عسكريين ماليين
plural	ضباط ماليون
plural	ضباط ماليين
role	MIL
en	Malian soldier
alone	yes
default	MLI

title	malian_rebel
kind	force
ar	متمرد مالي
ar	مسلح مالي
plural	متمردون ماليون
plural	متمردين ماليين
plural	مسلحون ماليون
plural	مسلحين ماليين
role	REB
en	Malian rebel
alone	yes
default	MLI

title	malian_ambassador
kind	person
ar	سفير مالي
role	GOV.MFA
en	Malian ambassador
alone	yes
default	MLI

title	malian_people
kind	people
ar	شعب مالي
ar	لاجئ مالي
ar	مواطن مالي
plural	لاجئون ماليون
plural	لاجئين ماليين
plural	مواطنون ماليون
plural	مواطنين ماليين
plural	مدنيون ماليون
plural	مدنيين ماليين
plural	أطراف مالية
role	CVL
en	Malian people
alone	yes
default	MLI

title	malian_counterpart
kind	person
ar	نظير مالي
role	GOV
en	Malian counterpart
alone	yes
default	MLI

title	missionary
kind	person
ar	مبشر
role	REL
en	missionary

title	contractor_abroad
kind	person
ar	متعاقد
ar	متعاقد أمني
ar	متعاقد عسكري
role	BUS
en	contractor

title	resistance_fighter
kind	force
ar	مقاوم
role	REB
en	resistance fighter
alone	yes

title	garrison
kind	force
ar	حامية
ar	حامية عسكرية
plural	حاميات
plural	حاميات عسكرية
role	MIL
en	garrison
