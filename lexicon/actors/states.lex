# States: ISO 3166-1 alpha-3 and alpha-2 codes (XKX is user-assigned; SUN, YUG, SCG, CSK, DDR are from ISO 3166-3).
# The standard names come from Unicode CLDR through iso2 and are not repeated here.
# Further names, nisbas, peoples, capitals and seats are facts; this compilation is the project's own, Apache-2.0.
#
# CLDR names that are also ordinary words, so that the grammar around them must decide: مالي 'financial',
# قطر 'country, diameter', بنين 'boys', مصر 'insisting', المغرب 'sunset', كوبا 'a cup'. CLDR's name of Oman is the
# same as the city of Amman without diacritics.
# A comment on a name, nisba or capital that is left out stands before its entry.

# --- Arab states and the Middle East

# المملكة alone (Jordan, Morocco, Bahrain too) and اليمامة alone (a newspaper) are left out.
actor	SAU
type	state
country	SAU
iso2	SA
ar	السعودية
ar	العربية السعودية
nisba	ar	سعودي
capital	ar	الرياض
seat	ar	قصر اليمامة
en	Saudi
nisba	en	Saudi
nisba	en	Saudi Arabian
capital	en	Riyadh

actor	ARE
type	state
country	ARE
iso2	AE
ar	الإمارات
ar	دولة الإمارات
ar	دولة الإمارات العربية المتحدة
ar	الإمارات العربية
nisba	ar	إماراتي
capital	ar	أبوظبي
capital	ar	أبو ظبي
seat	ar	قصر الوطن
en	UAE
en	U.A.E.
en	Emirates
nisba	en	Emirati
capital	en	Abu Dhabi

# القطرية may also be 'of one country' (the Baath's القيادة القطرية); Qatari dominates in news.
actor	QAT
type	state
country	QAT
iso2	QA
ar	دولة قطر
nisba	ar	قطري
capital	ar	الدوحة
nisba	en	Qatari
capital	en	Doha

# The capital has the state's name; only the unmistakable form is listed.
actor	KWT
type	state
country	KWT
iso2	KW
ar	دولة الكويت
nisba	ar	كويتي
capital	ar	مدينة الكويت
seat	ar	قصر بيان
seat	ar	قصر السيف
seat	ar	قصر دسمان
nisba	en	Kuwaiti
capital	en	Kuwait City

actor	BHR
type	state
country	BHR
iso2	BH
ar	مملكة البحرين
nisba	ar	بحريني
capital	ar	المنامة
seat	ar	قصر الصافرية
seat	ar	قصر القضيبية
nisba	en	Bahraini
capital	en	Manama

# مسقط رأس 'birthplace' is no capital: the words after it decide.
actor	OMN
type	state
country	OMN
iso2	OM
ar	سلطنة عمان
nisba	ar	عماني
capital	ar	مسقط
seat	ar	قصر العلم
nisba	en	Omani
capital	en	Muscat

actor	YEM
type	state
masculine	ar
country	YEM
iso2	YE
ar	الجمهورية اليمنية
nisba	ar	يمني
capital	ar	صنعاء
seat	ar	قصر المعاشيق
seat	ar	قصر معاشيق
nisba	en	Yemeni
capital	en	Sanaa
capital	en	Sana'a

actor	IRQ
type	state
masculine	ar
country	IRQ
iso2	IQ
ar	جمهورية العراق
nisba	ar	عراقي
capital	ar	بغداد
nisba	en	Iraqi
capital	en	Baghdad

actor	SYR
type	state
country	SYR
iso2	SY
ar	سورية
ar	الجمهورية العربية السورية
ar	القطر السوري
ar	القطر العربي السوري
nisba	ar	سوري
capital	ar	دمشق
seat	ar	قصر المهاجرين
nisba	en	Syrian
capital	en	Damascus

actor	LBN
type	state
masculine	ar
country	LBN
iso2	LB
ar	الجمهورية اللبنانية
nisba	ar	لبناني
capital	ar	بيروت
seat	ar	قصر بعبدا
seat	ar	بعبدا
seat	ar	القصر الجمهوري في بعبدا
seat	ar	السراي الحكومي
seat	ar	السراي الحكومية
seat	ar	السرايا الحكومية
seat	ar	السراي الكبير
seat	ar	عين التينة
seat	ar	ساحة النجمة
nisba	en	Lebanese
people	en	Lebanese
capital	en	Beirut
seat	en	Baabda Palace
seat	en	Grand Serail

# The bare capital عمان equals the state Oman after folding: it is Jordan's in a dateline and where only Jordan is named.
actor	JOR
type	state
masculine	ar
country	JOR
iso2	JO
ar	المملكة الأردنية الهاشمية
ar	المملكة الأردنية
nisba	ar	أردني
capital	ar	العاصمة الأردنية عمان
capital	ar	عمان
seat	ar	قصر رغدان
seat	ar	قصر الحسينية
seat	ar	قصر بسمان
nisba	en	Jordanian
capital	en	Amman

actor	PSE
type	state
country	PSE
iso2	PS
ar	فلسطين
ar	السلطة الفلسطينية
ar	السلطة الوطنية الفلسطينية
ar	السلطة الوطنية
ar	دولة فلسطين
ar	الأراضي الفلسطينية المحتلة
ar	مناطق السلطة الفلسطينية
ar	مناطق الحكم الذاتي الفلسطيني
nisba	ar	فلسطيني
capital	ar	رام الله
seat	ar	مقر المقاطعة
en	Palestine
en	Palestinian Authority
en	Palestinian National Authority
en	State of Palestine
en	PNA
nisba	en	Palestinian
capital	en	Ramallah

# صهيوني stands for Israel in a large part of the press (العدو الصهيوني, قوات صهيونية). القدس is in places.lex.
actor	ISR
type	state
country	ISR
iso2	IL
ar	دولة إسرائيل
ar	الدولة العبرية
ar	الدولة الصهيونية
ar	الكيان الصهيوني
ar	الكيان الإسرائيلي
ar	كيان الاحتلال
ar	دولة الاحتلال
ar	دولة الاحتلال الإسرائيلي
ar	القوة القائمة بالاحتلال
nisba	ar	إسرائيلي
nisba	ar	عبري
nisba	ar	صهيوني
people	ar	صهاينة
capital	ar	تل أبيب
seat	ar	الكنيست
seat	ar	حكومة الاحتلال
seat	ar	حكومة الاحتلال الإسرائيلي
seat	ar	حكومة الاحتلال الإسرائيلية
seat	ar	الكرياه
nisba	en	Israeli
capital	en	Tel Aviv
seat	en	Knesset

# The attribute قاهر ('compelling') has the feminine قاهرة: with the article it is the capital.
actor	EGY
type	state
country	EGY
iso2	EG
ar	جمهورية مصر العربية
ar	جمهورية مصر
nisba	ar	مصري
capital	ar	القاهرة
seat	ar	قصر الاتحادية
seat	ar	قصر العروبة
seat	ar	قصر القبة
seat	ar	قصر عابدين
nisba	en	Egyptian
capital	en	Cairo

# The Lebanese طرابلس is in places.lex as طرابلس الشام, طرابلس اللبنانية.
actor	LBY
type	state
country	LBY
iso2	LY
ar	الجماهيرية الليبية
ar	الجماهيرية العربية الليبية
ar	الجماهيرية العظمى
ar	الجماهيرية العربية الليبية الشعبية الاشتراكية العظمى
nisba	ar	ليبي
capital	ar	طرابلس
capital	ar	طرابلس الغرب
seat	ar	باب العزيزية
nisba	en	Libyan
capital	en	Tripoli

actor	TUN
type	state
country	TUN
iso2	TN
ar	الجمهورية التونسية
nisba	ar	تونسي
people	ar	توانسة
capital	ar	تونس العاصمة
capital	ar	العاصمة تونس
seat	ar	قصر قرطاج
seat	ar	قصر باردو
nisba	en	Tunisian
capital	en	Tunis

actor	DZA
type	state
country	DZA
iso2	DZ
ar	الجمهورية الجزائرية
ar	الجمهورية الجزائرية الديمقراطية الشعبية
nisba	ar	جزائري
capital	ar	الجزائر العاصمة
capital	ar	العاصمة الجزائر
seat	ar	قصر المرادية
seat	ar	المرادية
nisba	en	Algerian
capital	en	Algiers

# المغرب العربي is the whole Maghreb and needs an entry of its own among the regions.
actor	MAR
type	state
masculine	ar
country	MAR
iso2	MA
ar	المملكة المغربية
nisba	ar	مغربي
people	ar	مغاربة
capital	ar	الرباط
nisba	en	Moroccan
capital	en	Rabat

# The nisba صحراوي is first of all 'desert' (منطقة صحراوية) and is left out.
actor	ESH
type	state
country	ESH
iso2	EH
ar	الجمهورية الصحراوية
ar	الجمهورية العربية الصحراوية
ar	الجمهورية العربية الصحراوية الديمقراطية
ar	الجمهورية العربية الصحراوية الديموقراطية
ar	الصحراء الغربية المحتلة
en	Sahrawi Republic
en	Sahrawi Arab Democratic Republic
nisba	en	Sahrawi
nisba	en	Saharawi

actor	MRT
type	state
country	MRT
iso2	MR
ar	موريطانيا
ar	الجمهورية الإسلامية الموريتانية
nisba	ar	موريتاني
nisba	ar	موريطاني
capital	ar	نواكشوط
capital	ar	انواكشوط
seat	ar	القصر الرمادي
nisba	en	Mauritanian
capital	en	Nouakchott

actor	SDN
type	state
masculine	ar
country	SDN
iso2	SD
ar	جمهورية السودان
nisba	ar	سوداني
capital	ar	الخرطوم
nisba	en	Sudanese
people	en	Sudanese
capital	en	Khartoum

actor	SSD
type	state
country	SSD
iso2	SS
ar	جنوب السودان
ar	دولة جنوب السودان
ar	جمهورية جنوب السودان
ar	السودان الجنوبي
nisba	ar	جنوب سوداني
nisba	ar	سوداني جنوبي
capital	ar	جوبا
nisba	en	South Sudanese
people	en	South Sudanese
capital	en	Juba
masculine	ar

actor	SOM
type	state
country	SOM
iso2	SO
ar	جمهورية الصومال
ar	جمهورية الصومال الفيدرالية
nisba	ar	صومالي
capital	ar	مقديشو
capital	ar	مقديشيو
seat	ar	فيلا صوماليا
nisba	en	Somali
people	en	Somalis
capital	en	Mogadishu

actor	DJI
type	state
country	DJI
iso2	DJ
ar	جمهورية جيبوتي
nisba	ar	جيبوتي
nisba	en	Djiboutian
capital	en	Djibouti City

# The nisba قمري is 'lunar' and is left out; القمر alone is the moon.
actor	COM
type	state
country	COM
iso2	KM
ar	جمهورية القمر المتحدة
ar	جمهورية جزر القمر
ar	اتحاد جزر القمر
capital	ar	موروني
nisba	en	Comorian
nisba	en	Comoran
capital	en	Moroni

actor	IRN
type	state
country	IRN
iso2	IR
ar	الجمهورية الإسلامية الإيرانية
ar	جمهورية إيران الإسلامية
ar	الجمهورية الإسلامية
ar	الجمهورية الإسلامية في إيران
nisba	ar	إيراني
capital	ar	طهران
seat	ar	قصر سعد آباد
nisba	en	Iranian
capital	en	Tehran
capital	en	Teheran

# تركي is also a given name in the Gulf (الأمير تركي).
actor	TUR
type	state
country	TUR
iso2	TR
ar	الجمهورية التركية
ar	جمهورية تركيا
nisba	ar	تركي
people	ar	أتراك
capital	ar	أنقرة
seat	ar	قصر تشانكايا
seat	ar	قصر تشانقايا
seat	ar	قصر جانقايا
seat	ar	قصر بيش تبه
seat	ar	قصر بشتبه
seat	ar	الباب العالي
en	Turkey
en	Republic of Turkey
nisba	en	Turkish
people	en	Turks
capital	en	Ankara

actor	CYP
type	state
country	CYP
iso2	CY
ar	جمهورية قبرص
nisba	ar	قبرصي
people	ar	قبارصة
capital	ar	نيقوسيا
nisba	en	Cypriot
capital	en	Nicosia

# --- North America

# أميركا الجنوبية, أميركا اللاتينية, أميركا الوسطى, أميركا الشمالية are regions and need longer entries of their own.
actor	USA
type	state
country	USA
iso2	US
ar	الولايات المتحدة الأميركية
ar	الولايات المتحدة الأمريكية
ar	أميركا
ar	أمريكا
ar	أميريكا
ar	الولايات الأميركية المتحدة
nisba	ar	أميركي
nisba	ar	أمريكي
nisba	ar	أميريكي
people	ar	أميركان
people	ar	أمريكان
capital	ar	واشنطن
capital	ar	واشنطون
seat	ar	البيت الأبيض
seat	ar	الكونغرس
seat	ar	الكونجرس
seat	ar	الكونغرس الأميركي
seat	ar	الكونغرس الأمريكي
seat	ar	البنتاغون
seat	ar	البنتاجون
seat	ar	المكتب البيضاوي
seat	ar	الكابيتول
seat	ar	مبنى الكابيتول
seat	ar	كابيتول هيل
seat	ar	الكابيتول هيل
en	United States of America
en	US
en	U.S.
en	USA
en	U.S.A.
en	America
nisba	en	American
nisba	en	US
nisba	en	U.S.
capital	en	Washington
capital	en	Washington, D.C.
seat	en	White House
seat	en	Congress
seat	en	Pentagon
seat	en	Oval Office
seat	en	Capitol Hill

actor	CAN
type	state
country	CAN
iso2	CA
nisba	ar	كندي
capital	ar	أوتاوا
capital	ar	أتاوا
nisba	en	Canadian
capital	en	Ottawa

actor	MEX
type	state
country	MEX
iso2	MX
nisba	ar	مكسيكي
capital	ar	مكسيكو
capital	ar	مكسيكو سيتي
capital	ar	مدينة مكسيكو
nisba	en	Mexican
capital	en	Mexico City

# --- Western and Northern Europe

# إنجليزي and إنكليزي are mostly the language or football and are left out; the people are listed.
actor	GBR
type	state
country	GBR
iso2	GB
ar	بريطانيا
ar	بريطانيا العظمى
ar	إنجلترا
ar	إنكلترا
ar	إنغلترا
nisba	ar	بريطاني
people	ar	إنجليز
people	ar	إنكليز
capital	ar	لندن
seat	ar	داونينغ ستريت
seat	ar	داوننغ ستريت
seat	ar	داونينج ستريت
seat	ar	داوننج ستريت
seat	ar	دوانينغ ستريت
seat	ar	داونين ستريت
seat	ar	وايتهول
seat	ar	وستمنستر
seat	ar	ويستمنستر
seat	ar	قصر بكنغهام
seat	ar	قصر باكنغهام
seat	ar	قصر بكنجهام
seat	ar	قصر باكنجهام
seat	ar	قصر بيكنغهام
seat	ar	قصر وستمنستر
en	UK
en	U.K.
en	Britain
en	Great Britain
en	England
nisba	en	British
people	en	Britons
people	en	British
capital	en	London
seat	en	Downing Street
seat	en	Whitehall
seat	en	Westminster
seat	en	Buckingham Palace

actor	IRL
type	state
country	IRL
iso2	IE
ar	إرلندا
ar	إيرلنده
ar	جمهورية أيرلندا
ar	أيرلندا الجنوبية
nisba	ar	أيرلندي
nisba	ar	إرلندي
capital	ar	دبلن
en	Republic of Ireland
nisba	en	Irish
people	en	Irish
capital	en	Dublin

actor	FRA
type	state
country	FRA
iso2	FR
ar	الجمهورية الفرنسية
nisba	ar	فرنسي
capital	ar	باريس
seat	ar	قصر الإليزيه
seat	ar	الإليزيه
seat	ar	الأليزي
seat	ar	قصر الأليزي
seat	ar	ماتينيون
seat	ar	قصر ماتينيون
seat	ar	الكي دورسيه
seat	ar	كي دورسيه
seat	ar	الكي دورسي
seat	ar	كي دورسي
seat	ar	قصر بوربون
nisba	en	French
people	en	French
capital	en	Paris
seat	en	Élysée
seat	en	Elysee
seat	en	Matignon
seat	en	Quai d'Orsay

actor	DEU
type	state
country	DEU
iso2	DE
ar	ألمانيا الاتحادية
ar	جمهورية ألمانيا الاتحادية
nisba	ar	ألماني
people	ar	ألمان
capital	ar	برلين
seat	ar	البوندستاغ
seat	ar	البوندستاج
seat	ar	البوندستاخ
seat	ar	قصر بيلفيو
seat	ar	قصر بلفيو
en	Federal Republic of Germany
nisba	en	German
capital	en	Berlin
seat	en	Bundestag

# Vienna often stands for the place of talks (IAEA, OSCE): as an adverbial it is a place anyway.
# فينا as a spelling of the capital is 'in us': left out.
actor	AUT
type	state
country	AUT
iso2	AT
nisba	ar	نمساوي
nisba	ar	نمسوي
capital	ar	فيينا
seat	ar	قصر هوفبورغ
nisba	en	Austrian
capital	en	Vienna

actor	CHE
type	state
country	CHE
iso2	CH
ar	الاتحاد السويسري
ar	سويسره
nisba	ar	سويسري
capital	ar	برن
capital	ar	بيرن
nisba	en	Swiss
people	en	Swiss
capital	en	Bern
capital	en	Berne

# بروكسل mostly stands for the EU or NATO: it is in places.lex, not a capital here.
actor	BEL
type	state
country	BEL
iso2	BE
nisba	ar	بلجيكي
nisba	en	Belgian

# لاهاي mostly stands for the courts there: it is in places.lex.
actor	NLD
type	state
country	NLD
iso2	NL
ar	هولاندا
ar	هولنده
ar	الأراضي المنخفضة
nisba	ar	هولندي
nisba	ar	هولاندي
capital	ar	أمستردام
capital	ar	امستردم
en	Holland
en	The Netherlands
nisba	en	Dutch
people	en	Dutch
capital	en	Amsterdam

actor	LUX
type	state
country	LUX
iso2	LU
ar	لوكسمبورج
ar	اللوكسمبورغ
ar	لكسمبورغ
ar	لكسمبورج
ar	اللكسمبورج
ar	لوكسمبرغ
ar	اللكسمبورغ
ar	لوكسمبورك
nisba	ar	لوكسمبورغي
nisba	ar	لوكسمبورجي
nisba	en	Luxembourgish
nisba	en	Luxembourgian

actor	ITA
type	state
country	ITA
iso2	IT
nisba	ar	إيطالي
people	ar	طليان
capital	ar	روما
seat	ar	قصر كيجي
seat	ar	قصر كيغي
seat	ar	كويرينالي
seat	ar	قصر كويرينالي
seat	ar	الكويرينالي
nisba	en	Italian
capital	en	Rome

# It is also the seat of the Catholic Church; as an actor in news it is one and the same.
actor	VAT
type	state
masculine	ar
country	VAT
iso2	VA
ar	دولة الفاتيكان
ar	حاضرة الفاتيكان
ar	الكرسي الرسولي
ar	الكرسي البابوي
ar	مدينة الفاتيكان
nisba	ar	فاتيكاني
en	Vatican
en	Holy See
en	The Vatican
nisba	en	Vatican

actor	SMR
type	state
country	SMR
iso2	SM
nisba	ar	سان ماريني
nisba	en	Sammarinese

actor	MCO
type	state
country	MCO
iso2	MC
ar	إمارة موناكو
nisba	ar	موناكي
en	Principality of Monaco
nisba	en	Monegasque

actor	LIE
type	state
country	LIE
iso2	LI
ar	ليشتنشتاين
ar	لختنشتاين
ar	ليختنشتين
ar	إمارة ليختنشتاين
nisba	ar	ليختنشتايني
capital	ar	فادوز
nisba	en	Liechtensteiner
capital	en	Vaduz

actor	AND
type	state
country	AND
iso2	AD
ar	إمارة أندورا
ar	أندورة
nisba	ar	أندوري
capital	ar	أندورا لا فيلا
nisba	en	Andorran
capital	en	Andorra la Vella

actor	ESP
type	state
country	ESP
iso2	ES
ar	مملكة إسبانيا
nisba	ar	إسباني
people	ar	إسبان
capital	ar	مدريد
seat	ar	قصر مونكلوا
seat	ar	قصر لا مونكلوا
seat	ar	المونكلوا
seat	ar	لا مونكلوا
seat	ar	قصر ثارثويلا
seat	ar	قصر سارسويلا
nisba	en	Spanish
people	en	Spaniards
capital	en	Madrid

actor	PRT
type	state
country	PRT
iso2	PT
nisba	ar	برتغالي
capital	ar	لشبونة
capital	ar	ليشبونة
nisba	en	Portuguese
people	en	Portuguese
capital	en	Lisbon

actor	MLT
type	state
country	MLT
iso2	MT
nisba	ar	مالطي
capital	ar	فاليتا
capital	ar	لافاليتا
capital	ar	لا فاليتا
nisba	en	Maltese
people	en	Maltese
capital	en	Valletta

actor	GRC
type	state
country	GRC
iso2	GR
nisba	ar	يوناني
capital	ar	أثينا
nisba	en	Greek
nisba	en	Hellenic
capital	en	Athens

actor	DNK
type	state
country	DNK
iso2	DK
ar	الدنمارك
ar	الدانمارك
ar	الدنمرك
ar	دنمارك
ar	دانمارك
nisba	ar	دنماركي
nisba	ar	دانماركي
nisba	ar	دنمركي
nisba	ar	دانمركي
capital	ar	كوبنهاغن
capital	ar	كوبنهاجن
capital	ar	كوبنهاكن
nisba	en	Danish
people	en	Danes
capital	en	Copenhagen

actor	SWE
type	state
country	SWE
iso2	SE
nisba	ar	سويدي
capital	ar	ستوكهولم
capital	ar	استكهولم
capital	ar	استوكهولم
capital	ar	ستكهولم
seat	ar	الريكسداغ
nisba	en	Swedish
people	en	Swedes
capital	en	Stockholm

# أوسلو is also short for the Israeli-Palestinian accords (اتفاق أوسلو).
actor	NOR
type	state
country	NOR
iso2	NO
ar	النروج
nisba	ar	نرويجي
capital	ar	أوسلو
nisba	en	Norwegian
capital	en	Oslo
nisba	ar	نروجي

actor	FIN
type	state
country	FIN
iso2	FI
ar	فينلندا
ar	فنلنده
ar	فينلاندا
nisba	ar	فنلندي
nisba	ar	فينلندي
capital	ar	هلسنكي
capital	ar	هيلسنكي
nisba	en	Finnish
people	en	Finns
capital	en	Helsinki

actor	ISL
type	state
country	ISL
iso2	IS
ar	إيسلاندا
ar	أيسلندة
nisba	ar	آيسلندي
nisba	ar	إيسلاندي
capital	ar	ريكيافيك
capital	ar	ريكيافك
nisba	en	Icelandic
people	en	Icelanders
capital	en	Reykjavik

# --- Central and Eastern Europe

actor	POL
type	state
country	POL
iso2	PL
ar	بولونيا
ar	بولنده
ar	بولاندا
nisba	ar	بولندي
nisba	ar	بولوني
capital	ar	وارسو
capital	ar	فرصوفيا
capital	ar	فارصوفيا
nisba	en	Polish
people	en	Poles
capital	en	Warsaw

actor	CZE
type	state
country	CZE
iso2	CZ
ar	جمهورية التشيك
ar	الجمهورية التشيكية
ar	تشيكيا
ar	تشيخيا
ar	التشيكيا
nisba	ar	تشيكي
capital	ar	براغ
capital	ar	براج
en	Czech Republic
nisba	en	Czech
capital	en	Prague

actor	SVK
type	state
country	SVK
iso2	SK
ar	الجمهورية السلوفاكية
nisba	ar	سلوفاكي
people	ar	سلوفاك
capital	ar	براتيسلافا
capital	ar	براتسلافا
nisba	en	Slovak
capital	en	Bratislava

# The nisba مجري folds together with مجرى ('course'); after a title (رئيس الوزراء المجري) it is safe and indispensable.
actor	HUN
type	state
country	HUN
iso2	HU
ar	المجر
ar	هنجاريا
nisba	ar	مجري
nisba	ar	هنغاري
capital	ar	بودابست
nisba	en	Hungarian
capital	en	Budapest

actor	ROU
type	state
country	ROU
iso2	RO
nisba	ar	روماني
capital	ar	بوخارست
nisba	en	Romanian
capital	en	Bucharest

actor	BGR
type	state
country	BGR
iso2	BG
nisba	ar	بلغاري
people	ar	بلغار
capital	ar	صوفيا
nisba	en	Bulgarian
capital	en	Sofia

# The people ألبان equals 'dairy' and means Kosovo's and Macedonia's Albanians too: left out.
actor	ALB
type	state
country	ALB
iso2	AL
nisba	ar	ألباني
capital	ar	تيرانا
nisba	en	Albanian
capital	en	Tirana

# صرب البوسنة are not Serbia: they need a longer entry of their own.
actor	SRB
type	state
country	SRB
iso2	RS
ar	جمهورية صربيا
nisba	ar	صربي
people	ar	صرب
capital	ar	بلغراد
capital	ar	بلجراد
capital	ar	بيلغراد
nisba	en	Serbian
people	en	Serbs
capital	en	Belgrade

actor	HRV
type	state
country	HRV
iso2	HR
nisba	ar	كرواتي
people	ar	كروات
capital	ar	زغرب
capital	ar	زاغرب
capital	ar	زغراب
nisba	en	Croatian
people	en	Croats
capital	en	Zagreb

actor	SVN
type	state
country	SVN
iso2	SI
nisba	ar	سلوفيني
people	ar	سلوفين
capital	ar	ليوبليانا
capital	ar	لوبليانا
capital	ar	لجوبليانا
nisba	en	Slovenian
nisba	en	Slovene
capital	en	Ljubljana

actor	BIH
type	state
country	BIH
iso2	BA
ar	البوسنة
ar	البوسنة والهرسيك
ar	البوسنة الهرسك
nisba	ar	بوسني
capital	ar	ساراييفو
capital	ar	سراييفو
capital	ar	سراجيفو
capital	ar	ساراجيفو
en	Bosnia
en	Bosnia and Herzegovina
en	Bosnia and Herzegovina
en	Bosnia-Herzegovina
nisba	en	Bosnian
capital	en	Sarajevo

actor	MNE
type	state
country	MNE
iso2	ME
ar	مونتينيغرو
ar	مونتنيغرو
ar	مونتينيجرو
ar	مونتنجرو
ar	جمهورية الجبل الأسود
nisba	ar	مونتينيغري
nisba	ar	مونتنيغري
capital	ar	بودغوريتسا
capital	ar	بودجوريتسا
capital	ar	بودغوريتشا
nisba	en	Montenegrin
capital	en	Podgorica

actor	MKD
type	state
country	MKD
iso2	MK
ar	مقدونيا
ar	جمهورية مقدونيا
ar	جمهورية مقدونيا الشمالية
ar	جمهورية مقدونيا اليوغوسلافية السابقة
ar	ماسيدونيا
nisba	ar	مقدوني
capital	ar	سكوبيي
capital	ar	سكوبيا
capital	ar	سكوبي
capital	ar	سكوبييه
en	Macedonia
en	FYROM
en	Former Yugoslav Republic of Macedonia
nisba	en	Macedonian
capital	en	Skopje

# User-assigned code, as the EU and the World Bank use it. CLDR knows it as XK.
actor	XKX
type	state
country	XKX
iso2	XK
ar	كوسوفا
ar	إقليم كوسوفو
ar	جمهورية كوسوفو
ar	كوسوفو وميتوهيا
nisba	ar	كوسوفي
nisba	ar	كوسوفاري
capital	ar	بريشتينا
capital	ar	برشتينا
capital	ar	بريستينا
nisba	en	Kosovar
nisba	en	Kosovan
capital	en	Pristina

actor	EST
type	state
country	EST
iso2	EE
nisba	ar	إستوني
capital	ar	تالين
capital	ar	طالين
nisba	en	Estonian
capital	en	Tallinn

actor	LVA
type	state
country	LVA
iso2	LV
ar	ليتونيا
nisba	ar	لاتفي
nisba	ar	لاتفياني
capital	ar	ريغا
capital	ar	ريجا
nisba	en	Latvian
capital	en	Riga

actor	LTU
type	state
country	LTU
iso2	LT
ar	لتوانيا
ar	ليثوانيا
nisba	ar	ليتواني
nisba	ar	لتواني
capital	ar	فيلنيوس
capital	ar	فلنيوس
nisba	en	Lithuanian
capital	en	Vilnius

actor	BLR
type	state
country	BLR
iso2	BY
ar	بيلاروسيا
ar	روسيا البيضاء
ar	بيلوروسيا
ar	بيلروسيا
ar	بلاروسيا
nisba	ar	بيلاروسي
nisba	ar	بيلوروسي
nisba	ar	بيلروسي
capital	ar	مينسك
capital	ar	منسك
nisba	en	Belarusian
nisba	en	Belarussian
nisba	en	Byelorussian
capital	en	Minsk

# كيف ('how') is not listed as a spelling of the capital.
actor	UKR
type	state
country	UKR
iso2	UA
nisba	ar	أوكراني
people	ar	أوكران
capital	ar	كييف
seat	ar	البانكوفا
seat	ar	الرادا
seat	ar	فيرخوفنا رادا
nisba	en	Ukrainian
capital	en	Kyiv
capital	en	Kiev
seat	en	Bankova
seat	en	Verkhovna Rada

actor	MDA
type	state
country	MDA
iso2	MD
ar	مولدافيا
ar	ملدوفا
ar	مولدافا
nisba	ar	مولدوفي
nisba	ar	مولدافي
capital	ar	كيشيناو
capital	ar	تشيسيناو
capital	ar	كيشينيف
capital	ar	كيشينو
en	Moldavia
nisba	en	Moldovan
capital	en	Chisinau

# The people روس without article may be the surname Ross.
# دوما without article is the Syrian town and 'always'; it is not listed.
actor	RUS
type	state
country	RUS
iso2	RU
ar	روسيا الاتحادية
ar	الاتحاد الروسي
ar	جمهورية روسيا الاتحادية
nisba	ar	روسي
people	ar	روس
capital	ar	موسكو
seat	ar	الكرملين
seat	ar	الكريملين
seat	ar	الدوما
seat	ar	مجلس الدوما
en	Russian Federation
nisba	en	Russian
capital	en	Moscow
seat	en	Kremlin
seat	en	State Duma
seat	en	Duma

# --- The Caucasus and Central Asia

# Also the American state of Georgia (ولاية جورجيا: places.lex).
actor	GEO
type	state
country	GEO
iso2	GE
nisba	ar	جورجي
capital	ar	تبليسي
capital	ar	تبيليسي
capital	ar	تفليس
nisba	en	Georgian
capital	en	Tbilisi

actor	ARM
type	state
country	ARM
iso2	AM
nisba	ar	أرمني
nisba	ar	أرميني
people	ar	أرمن
capital	ar	يريفان
capital	ar	إيريفان
capital	ar	ييريفان
nisba	en	Armenian
capital	en	Yerevan

actor	AZE
type	state
country	AZE
iso2	AZ
ar	أذربيدجان
ar	أذريبجان
ar	أذريبيجان
ar	أزربيجان
nisba	ar	أذربيجاني
nisba	ar	أذري
nisba	ar	أذربيدجاني
capital	ar	باكو
nisba	en	Azerbaijani
nisba	en	Azeri
capital	en	Baku

actor	KAZ
type	state
country	KAZ
iso2	KZ
ar	كازخستان
ar	قازاخستان
ar	قازاقستان
ar	كازاكستان
ar	قزخستان
nisba	ar	كازاخستاني
nisba	ar	كازاخي
nisba	ar	قازاخي
nisba	ar	كازخستاني
people	ar	كازاخ
capital	ar	أستانا
capital	ar	الأستانة
capital	ar	آستانة
capital	ar	نور سلطان
capital	ar	نورسلطان
nisba	en	Kazakh
nisba	en	Kazakhstani
capital	en	Astana
capital	en	Nur-Sultan

actor	KGZ
type	state
country	KGZ
iso2	KG
ar	قرغيزستان
ar	قرغيزيا
ar	قيرغيزيا
ar	قرقيزستان
ar	قرغستان
ar	قيرقيزستان
ar	كيرغيزستان
ar	قرقيزيا
nisba	ar	قرغيزي
nisba	ar	قيرغيزي
nisba	ar	قرغيزستاني
nisba	ar	قيرغيزستاني
people	ar	قرغيز
people	ar	قيرغيز
capital	ar	بيشكك
capital	ar	بشكيك
capital	ar	بشكك
capital	ar	بيشكيك
en	Kyrgyz Republic
en	Kirghizia
en	Kirgizstan
nisba	en	Kyrgyz
capital	en	Bishkek

# طاجيك are also a people of Afghanistan: left out.
actor	TJK
type	state
country	TJK
iso2	TJ
ar	طاجكستان
ar	تاجيكستان
ar	طاجيقستان
ar	طادجيكستان
nisba	ar	طاجيكي
nisba	ar	طاجيكستاني
nisba	ar	طاجكستاني
capital	ar	دوشنبه
capital	ar	دوشانبي
capital	ar	دوشنبيه
capital	ar	دوشانبيه
nisba	en	Tajik
capital	en	Dushanbe

# تركماني and تركمان are mostly the Turkmens of Iraq and Syria: left out.
actor	TKM
type	state
country	TKM
iso2	TM
ar	تركمنستان
ar	تركمنيستان
ar	تركمانيا
ar	طركمانستان
nisba	ar	تركمانستاني
nisba	ar	تركمنستاني
capital	ar	عشق آباد
capital	ar	عشقباد
capital	ar	أشقاباد
nisba	en	Turkmen
capital	en	Ashgabat
capital	en	Ashkhabad

# أوزبك are also a people of Afghanistan: left out.
actor	UZB
type	state
country	UZB
iso2	UZ
ar	أوزباكستان
ar	أزبكستان
ar	أوزبيكستان
ar	أوزباكيستان
nisba	ar	أوزبكي
nisba	ar	أوزبكستاني
nisba	ar	أزبكي
nisba	ar	أوزبيكي
capital	ar	طشقند
capital	ar	تاشقند
capital	ar	طاشقند
nisba	en	Uzbek
capital	en	Tashkent

actor	MNG
type	state
country	MNG
iso2	MN
ar	منجوليا
nisba	ar	منغولي
nisba	ar	منجولي
capital	ar	أولان باتور
capital	ar	أولانباتور
capital	ar	أولان باتار
capital	ar	أولان باتر
nisba	en	Mongolian
capital	en	Ulaanbaatar
capital	en	Ulan Bator

# --- South Asia

actor	AFG
type	state
country	AFG
iso2	AF
ar	إمارة أفغانستان الإسلامية
nisba	ar	أفغاني
people	ar	أفغان
capital	ar	كابول
capital	ar	كابل
seat	ar	لويا جيرغا
seat	ar	اللويا جيرغا
seat	ar	لويا جيرجا
seat	ar	اللويا جيرجا
nisba	en	Afghan
capital	en	Kabul

actor	PAK
type	state
country	PAK
iso2	PK
ar	جمهورية باكستان الإسلامية
ar	الباكستان
nisba	ar	باكستاني
capital	ar	إسلام أباد
capital	ar	إسلامباد
capital	ar	إسلاماباد
nisba	en	Pakistani
capital	en	Islamabad

# الهنود الحمر (American Indians) and المحيط الهندي need longer entries elsewhere.
actor	IND
type	state
country	IND
iso2	IN
nisba	ar	هندي
people	ar	هنود
capital	ar	نيودلهي
capital	ar	نيو دلهي
capital	ar	دلهي
capital	ar	دلهي الجديدة
capital	ar	نيوديلهي
capital	ar	نيو ديلهي
nisba	en	Indian
capital	en	New Delhi
capital	en	Delhi

actor	BGD
type	state
country	BGD
iso2	BD
ar	بنغلادش
ar	بنجلاديش
ar	بنجلادش
ar	بانغلاديش
ar	بنغلاديس
nisba	ar	بنغلاديشي
nisba	ar	بنغالي
nisba	ar	بنجلاديشي
nisba	ar	بنغلادشي
capital	ar	دكا
capital	ar	داكا
nisba	en	Bangladeshi
capital	en	Dhaka

actor	LKA
type	state
country	LKA
iso2	LK
ar	سيري لانكا
ar	سري لانكا
ar	سيريلانكا
nisba	ar	سريلانكي
nisba	ar	سري لانكي
nisba	ar	سيريلانكي
capital	ar	كولومبو
nisba	en	Sri Lankan
capital	en	Colombo

actor	NPL
type	state
country	NPL
iso2	NP
ar	النيبال
nisba	ar	نيبالي
capital	ar	كاتماندو
capital	ar	كتمندو
capital	ar	كتماندو
capital	ar	كاتمندو
capital	ar	كاثماندو
nisba	en	Nepali
nisba	en	Nepalese
people	en	Nepalese
capital	en	Kathmandu
capital	en	Katmandu

actor	BTN
type	state
country	BTN
iso2	BT
nisba	ar	بوتاني
capital	ar	تيمفو
capital	ar	ثيمفو
nisba	en	Bhutanese
people	en	Bhutanese
capital	en	Thimphu

# The capital ماليه folds together with مالية ('financial'): left out.
actor	MDV
type	state
country	MDV
iso2	MV
ar	المالديف
ar	مالديف
nisba	ar	مالديفي
nisba	en	Maldivian
capital	en	Malé

# --- East and South-East Asia

actor	CHN
type	state
country	CHN
iso2	CN
ar	الصين الشعبية
ar	جمهورية الصين الشعبية
ar	البر الصيني
ar	البر الرئيسي الصيني
nisba	ar	صيني
capital	ar	بكين
capital	ar	بيكين
capital	ar	بيجين
capital	ar	بيجينغ
capital	ar	بيجينج
seat	ar	تشونغنانهاي
seat	ar	تشونغ نان هاي
seat	ar	جونغنانهاي
en	PRC
en	People's Republic of China
nisba	en	Chinese
people	en	Chinese
capital	en	Beijing
capital	en	Peking

actor	TWN
type	state
country	TWN
iso2	TW
ar	تايوان الصينية
ar	الصين الوطنية
ar	تيوان
nisba	ar	تايواني
capital	ar	تايبيه
capital	ar	تايبه
capital	ar	تايبي
capital	ar	تايبييه
nisba	en	Taiwanese
people	en	Taiwanese
capital	en	Taipei

actor	HKG
type	state
country	HKG
iso2	HK
ar	هونغ كونغ
ar	هونج كونج
ar	هونغكونغ
ar	هونكونغ
ar	هونغ كونج
ar	هونغ كونغ الصينية
ar	منطقة هونغ كونغ الإدارية الخاصة
ar	هونج كونغ
ar	هونجكونج
nisba	ar	هونغ كونغي
nisba	ar	هونغكونغي
en	Hong Kong
nisba	en	Hong Kong

actor	MAC
type	state
country	MAC
iso2	MO
ar	ماكاو
ar	مكاو
ar	ماكاو الصينية
ar	ماكاوو
en	Macau
en	Macao
nisba	en	Macanese

actor	JPN
type	state
country	JPN
iso2	JP
nisba	ar	ياباني
capital	ar	طوكيو
nisba	en	Japanese
people	en	Japanese
capital	en	Tokyo

# كوريا and كوري alone may be either Korea: left out. سيول is also 'floods' (سيول جارفة).
actor	KOR
type	state
country	KOR
iso2	KR
ar	جمهورية كوريا
ar	كوريا
nisba	ar	كوري جنوبي
nisba	ar	جنوب كوري
capital	ar	سيول
capital	ar	سول
capital	ar	سيئول
capital	ar	سؤول
capital	ar	سئول
capital	ar	سول
seat	ar	البيت الأزرق
en	Republic of Korea
en	South Korean Republic
nisba	en	South Korean
capital	en	Seoul
seat	en	Blue House

actor	PRK
type	state
country	PRK
iso2	KP
ar	كوريا الديمقراطية
ar	كوريا الديمقراطية الشعبية
ar	كوريا الديموقراطية
ar	جمهورية كوريا الديمقراطية الشعبية
ar	جمهورية كوريا الديموقراطية الشعبية
ar	جمهورية كوريا الشعبية الديمقراطية
ar	كوريا الشعبية الديمقراطية
ar	جمهورية كوريا الشمالية
nisba	ar	كوري شمالي
nisba	ar	كوري ديمقراطي
nisba	ar	كوري ديموقراطي
nisba	ar	شمال كوري
capital	ar	بيونغ يانغ
capital	ar	بيونغيانغ
capital	ar	بيونج يانج
capital	ar	بيونجيانج
capital	ar	بيونج يانغ
capital	ar	بيونغ يانج
en	DPRK
en	Democratic People's Republic of Korea
nisba	en	North Korean
capital	en	Pyongyang

actor	VNM
type	state
country	VNM
iso2	VN
ar	فييتنام
ar	الفيتنام
nisba	ar	فيتنامي
nisba	ar	فييتنامي
capital	ar	هانوي
en	Viet Nam
nisba	en	Vietnamese
people	en	Vietnamese
capital	en	Hanoi

actor	LAO
type	state
country	LAO
iso2	LA
ar	لاووس
nisba	ar	لاوسي
capital	ar	فينتيان
capital	ar	فيينتيان
capital	ar	فيانتيان
en	Lao People's Democratic Republic
nisba	en	Laotian
nisba	en	Lao
capital	en	Vientiane

actor	KHM
type	state
country	KHM
iso2	KH
ar	كامبوديا
ar	كمبوتشيا
nisba	ar	كمبودي
nisba	ar	كامبودي
capital	ar	بنوم بنه
capital	ar	بنوم بين
capital	ar	فنوم بنه
capital	ar	بنوم بينه
nisba	en	Cambodian
capital	en	Phnom Penh

actor	THA
type	state
country	THA
iso2	TH
ar	تايلند
ar	تايلندا
ar	تايلاندا
ar	تايلانده
nisba	ar	تايلاندي
nisba	ar	تايلندي
capital	ar	بانكوك
capital	ar	بانغكوك
nisba	en	Thai
capital	en	Bangkok

actor	MMR
type	state
country	MMR
iso2	MM
ar	ميانمار
ar	بورما
ar	ماينمار
ar	ميانيمار
ar	مينمار
ar	بيرمانيا
nisba	ar	بورمي
nisba	ar	ميانماري
capital	ar	نايبيداو
capital	ar	نايبيتاو
capital	ar	نايبيدو
capital	ar	ناي بي تاو
capital	ar	رانغون
capital	ar	يانغون
capital	ar	رانجون
capital	ar	يانجون
en	Myanmar
en	Burma
nisba	en	Burmese
nisba	en	Myanmar
people	en	Burmese
capital	en	Naypyidaw
capital	en	Naypyitaw
capital	en	Yangon
capital	en	Rangoon

actor	MYS
type	state
country	MYS
iso2	MY
nisba	ar	ماليزي
capital	ar	كوالالمبور
capital	ar	كوالا لمبور
capital	ar	كوالا لامبور
capital	ar	كوالالامبور
capital	ar	كولالمبور
nisba	en	Malaysian
capital	en	Kuala Lumpur

actor	SGP
type	state
country	SGP
iso2	SG
ar	سنغفورة
ar	سنجافورة
ar	سينغافورة
nisba	ar	سنغافوري
nisba	en	Singaporean

actor	IDN
type	state
country	IDN
iso2	ID
ar	أندنوسيا
ar	إندونسيا
nisba	ar	إندونيسي
nisba	ar	أندنوسي
capital	ar	جاكرتا
capital	ar	جاكارتا
capital	ar	جكارتا
nisba	en	Indonesian
capital	en	Jakarta

actor	PHL
type	state
country	PHL
iso2	PH
ar	الفيليبين
ar	الفليبين
ar	فلبين
nisba	ar	فلبيني
nisba	ar	فيليبيني
nisba	ar	فليبيني
capital	ar	مانيلا
seat	ar	مالاكانيانغ
seat	ar	قصر مالاكانيانغ
seat	ar	قصر مالاكانان
seat	ar	قصر مالاكانانغ
nisba	en	Philippine
nisba	en	Filipino
people	en	Filipinos
capital	en	Manila

actor	BRN
type	state
country	BRN
iso2	BN
ar	بروني
ar	سلطنة بروناي
ar	بروناي دار السلام
ar	سلطنة بروناي دار السلام
nisba	ar	بروناوي
nisba	ar	برونايي
capital	ar	بندر سري بغاوان
capital	ar	بندر سري بيغاوان
capital	ar	بندر سيري بيغاوان
en	Brunei Darussalam
nisba	en	Bruneian
capital	en	Bandar Seri Begawan

# The capital ديلي is first of all the English 'daily' in newspaper names (ديلي تلغراف): left out.
actor	TLS
type	state
country	TLS
iso2	TL
ar	تيمور الشرقية
ar	تيمور ليشتي
ar	تيمور ليستي
ar	تيمور لست
nisba	ar	تيموري
nisba	ar	تيموري شرقي
en	East Timor
nisba	en	Timorese
nisba	en	East Timorese
people	en	Timorese
capital	en	Dili

# --- Sub-Saharan Africa

actor	ETH
type	state
country	ETH
iso2	ET
nisba	ar	إثيوبي
capital	ar	أديس أبابا
capital	ar	أديسابابا
capital	ar	أديس بابا
nisba	en	Ethiopian
capital	en	Addis Ababa

actor	ERI
type	state
country	ERI
iso2	ER
ar	إريتيريا
ar	أرتيريا
ar	أرتريا
nisba	ar	إريتري
nisba	ar	إريتيري
nisba	ar	أرتيري
capital	ar	أسمرا
capital	ar	أسمرة
nisba	en	Eritrean
capital	en	Asmara

actor	KEN
type	state
country	KEN
iso2	KE
nisba	ar	كيني
capital	ar	نيروبي
nisba	en	Kenyan
capital	en	Nairobi

actor	UGA
type	state
country	UGA
iso2	UG
ar	أوجندا
ar	يوغندا
nisba	ar	أوغندي
nisba	ar	أوجندي
nisba	ar	يوغندي
capital	ar	كمبالا
capital	ar	كامبالا
nisba	en	Ugandan
capital	en	Kampala

actor	TZA
type	state
country	TZA
iso2	TZ
ar	تانزانيا
nisba	ar	تنزاني
nisba	ar	تانزاني
capital	ar	دار السلام
capital	ar	دودوما
nisba	en	Tanzanian
capital	en	Dar es Salaam
capital	en	Dodoma

actor	RWA
type	state
country	RWA
iso2	RW
ar	روندا
ar	راوندا
nisba	ar	رواندي
nisba	ar	روندي
capital	ar	كيغالي
capital	ar	كيجالي
nisba	en	Rwandan
capital	en	Kigali

actor	BDI
type	state
country	BDI
iso2	BI
ar	بروندي
nisba	ar	بوروندي
nisba	ar	بروندي
capital	ar	بوجومبورا
capital	ar	بوجمبورا
capital	ar	بوجمبوره
capital	ar	غيتيغا
capital	ar	جيتيجا
nisba	en	Burundian
capital	en	Bujumbura
capital	en	Gitega

# الكونغو alone is in news nearly always this one.
actor	COD
type	state
country	COD
iso2	CD
ar	الكونغو
ar	الكونغو الديمقراطية
ar	الكونغو الديموقراطية
ar	جمهورية الكونغو الديمقراطية
ar	جمهورية الكونغو الديموقراطية
ar	الكونغو كينشاسا
ar	الكونجو
ar	الكونجو الديمقراطية
ar	جمهورية الكونجو الديمقراطية
ar	زائير
ar	الزائير
nisba	ar	كونغولي
nisba	ar	كونجولي
nisba	ar	زائيري
capital	ar	كينشاسا
capital	ar	كنشاسا
en	Congo
en	DR Congo
en	DRC
en	Democratic Republic of the Congo
en	Democratic Republic of Congo
en	Zaire
nisba	en	Congolese
people	en	Congolese
capital	en	Kinshasa

actor	COG
type	state
country	COG
iso2	CG
ar	جمهورية الكونغو
ar	الكونغو برازافيل
ar	الكونغو الشعبية
ar	جمهورية الكونجو
ar	الكونجو برازافيل
capital	ar	برازافيل
capital	ar	برازفيل
en	Republic of the Congo
en	Congo-Brazzaville
en	Republic of Congo
capital	en	Brazzaville

actor	CAF
type	state
country	CAF
iso2	CF
ar	أفريقيا الوسطى
ar	جمهورية وسط أفريقيا
nisba	ar	وسط أفريقي
capital	ar	بانغي
capital	ar	بانجي
capital	ar	بانغوي
en	Central Africa
nisba	en	Central African
capital	en	Bangui

# Without its article كاميرون is the surname Cameron: left out.
actor	CMR
type	state
country	CMR
iso2	CM
ar	الكامرون
ar	الكمرون
nisba	ar	كاميروني
nisba	ar	كامروني
capital	ar	ياوندي
capital	ar	ياونده
nisba	en	Cameroonian
capital	en	Yaounde
capital	en	Yaoundé

actor	TCD
type	state
country	TCD
iso2	TD
ar	التشاد
ar	جمهورية تشاد
nisba	ar	تشادي
capital	ar	نجامينا
capital	ar	إنجامينا
capital	ar	ندجامينا
capital	ar	أنجمينا
capital	ar	نجمينا
nisba	en	Chadian
capital	en	N'Djamena
capital	en	Ndjamena

actor	NER
type	state
country	NER
iso2	NE
nisba	ar	نيجري
capital	ar	نيامي
nisba	en	Nigerien
capital	en	Niamey

actor	NGA
type	state
country	NGA
iso2	NG
nisba	ar	نيجيري
capital	ar	أبوجا
capital	ar	أبودجا
nisba	en	Nigerian
capital	en	Abuja

# The nisba مالي is 'financial': left out. Even the bare name مالي of CLDR is often that adjective (دعم مالي).
actor	MLI
type	state
country	MLI
iso2	ML
ar	جمهورية مالي
ar	دولة مالي
capital	ar	باماكو
nisba	en	Malian
capital	en	Bamako

actor	BFA
type	state
country	BFA
iso2	BF
ar	بوركينافاسو
ar	بوركينا
ar	بركينا فاسو
ar	بوركينا فاصو
nisba	ar	بوركيني
nisba	ar	بوركينابي
capital	ar	واغادوغو
capital	ar	واجادوجو
capital	ar	وغادوغو
capital	ar	واغادوجو
capital	ar	واقادوقو
en	Burkina
nisba	en	Burkinabe
nisba	en	Burkinabé
capital	en	Ouagadougou

actor	SEN
type	state
country	SEN
iso2	SN
nisba	ar	سنغالي
capital	ar	دكار
capital	ar	داكار
nisba	en	Senegalese
people	en	Senegalese
capital	en	Dakar

actor	GMB
type	state
country	GMB
iso2	GM
ar	جامبيا
nisba	ar	غامبي
nisba	ar	جامبي
capital	ar	بانجول
capital	ar	بنجول
en	The Gambia
nisba	en	Gambian
capital	en	Banjul

actor	GIN
type	state
country	GIN
iso2	GN
ar	غينيا كوناكري
nisba	ar	غيني
capital	ar	كوناكري
capital	ar	كونكري
nisba	en	Guinean
capital	en	Conakry

actor	GNB
type	state
country	GNB
iso2	GW
ar	غينيا بيساوو
nisba	ar	غيني بيساوي
capital	ar	بيساو
nisba	en	Bissau-Guinean
capital	en	Bissau

actor	GNQ
type	state
country	GNQ
iso2	GQ
nisba	ar	غيني استوائي
capital	ar	مالابو
nisba	en	Equatorial Guinean
nisba	en	Equatoguinean
capital	en	Malabo

actor	SLE
type	state
country	SLE
iso2	SL
ar	سيرا ليون
ar	سييراليون
capital	ar	فريتاون
capital	ar	فري تاون
nisba	en	Sierra Leonean
capital	en	Freetown

actor	LBR
type	state
country	LBR
iso2	LR
nisba	ar	ليبيري
capital	ar	مونروفيا
capital	ar	منروفيا
nisba	en	Liberian
capital	en	Monrovia

actor	CIV
type	state
country	CIV
iso2	CI
ar	كوت ديفوار
nisba	ar	إيفواري
nisba	ar	عاجي
nisba	ar	ساحل عاجي
capital	ar	أبيدجان
capital	ar	ياموسوكرو
capital	ar	ياماسوكرو
en	Ivory Coast
en	Cote d'Ivoire
en	Côte d'Ivoire
nisba	en	Ivorian
nisba	en	Ivoirian
capital	en	Abidjan
capital	en	Yamoussoukro

actor	GHA
type	state
country	GHA
iso2	GH
nisba	ar	غاني
capital	ar	أكرا
nisba	en	Ghanaian
capital	en	Accra

actor	TGO
type	state
country	TGO
iso2	TG
ar	توجو
ar	التوغو
nisba	ar	توغولي
nisba	ar	توجولي
capital	ar	لومي
nisba	en	Togolese
people	en	Togolese
capital	en	Lome
capital	en	Lomé

# بنين is also 'boys' (تعليم البنين) and 'sons'.
actor	BEN
type	state
country	BEN
iso2	BJ
ar	البنين
nisba	ar	بنيني
capital	ar	بورتو نوفو
capital	ar	كوتونو
nisba	en	Beninese
people	en	Beninese
capital	en	Porto-Novo
capital	en	Cotonou

actor	GAB
type	state
country	GAB
iso2	GA
ar	الجابون
ar	غابون
nisba	ar	غابوني
nisba	ar	جابوني
capital	ar	ليبرفيل
nisba	en	Gabonese
people	en	Gabonese
capital	en	Libreville

actor	STP
type	state
country	STP
iso2	ST
ar	ساو تومي
ar	ساو تومي وبرنسيب
ar	ساوتومي وبرينسيب
ar	ساو تومي وبرينسيب
en	Sao Tome and Principe
en	São Tomé and Príncipe
en	Sao Tome
nisba	en	Sao Tomean

actor	CPV
type	state
country	CPV
iso2	CV
ar	جزر الرأس الأخضر
ar	كاب فيردي
ar	كابو فيردي
capital	ar	برايا
en	Cabo Verde
nisba	en	Cape Verdean
capital	en	Praia

actor	AGO
type	state
country	AGO
iso2	AO
ar	أنجولا
ar	أنغولة
nisba	ar	أنغولي
nisba	ar	أنجولي
capital	ar	لواندا
nisba	en	Angolan
capital	en	Luanda

actor	ZMB
type	state
country	ZMB
iso2	ZM
nisba	ar	زامبي
capital	ar	لوساكا
nisba	en	Zambian
capital	en	Lusaka

actor	ZWE
type	state
country	ZWE
iso2	ZW
ar	زمبابوي
nisba	ar	زيمبابوي
nisba	ar	زمبابوي
capital	ar	هراري
capital	ar	هاراري
nisba	en	Zimbabwean
capital	en	Harare

actor	MOZ
type	state
country	MOZ
iso2	MZ
ar	موزامبيق
ar	الموزمبيق
ar	موزنبيق
nisba	ar	موزمبيقي
nisba	ar	موزامبيقي
capital	ar	مابوتو
nisba	en	Mozambican
capital	en	Maputo

actor	MWI
type	state
country	MWI
iso2	MW
ar	مالاوي
nisba	ar	ملاوي
nisba	ar	مالاوي
capital	ar	ليلونغوي
capital	ar	ليلونجوي
nisba	en	Malawian
capital	en	Lilongwe

actor	BWA
type	state
country	BWA
iso2	BW
ar	بتسوانا
nisba	ar	بوتسواني
capital	ar	غابورون
capital	ar	غابوروني
capital	ar	جابورون
nisba	en	Botswanan
nisba	en	Motswana
capital	en	Gaborone

actor	NAM
type	state
country	NAM
iso2	NA
nisba	ar	ناميبي
capital	ar	ويندهوك
capital	ar	وندهوك
nisba	en	Namibian
capital	en	Windhoek

# As a plain direction (في جنوب أفريقيا) the name may be the southern part of the continent.
actor	ZAF
type	state
country	ZAF
iso2	ZA
ar	جمهورية جنوب أفريقيا
ar	أفريقيا الجنوبية
ar	اتحاد جنوب أفريقيا
nisba	ar	جنوب أفريقي
nisba	ar	أفريقي جنوبي
capital	ar	بريتوريا
nisba	en	South African
capital	en	Pretoria

actor	LSO
type	state
country	LSO
iso2	LS
ar	لوسوتو
ar	ليسوثو
nisba	ar	ليسوتي
capital	ar	ماسيرو
nisba	en	Basotho
capital	en	Maseru

actor	SWZ
type	state
country	SWZ
iso2	SZ
ar	سوازيلاند
ar	سوازيلند
ar	سوازيلاندا
ar	مملكة إسواتيني
nisba	ar	سوازيلندي
nisba	ar	سوازيلاندي
nisba	ar	سوازي
capital	ar	مبابان
en	Swaziland
nisba	en	Swazi
nisba	en	Eswatini
capital	en	Mbabane

actor	MDG
type	state
country	MDG
iso2	MG
ar	مدغشكر
ar	مدغسقر
nisba	ar	مدغشقري
nisba	ar	ملغاشي
nisba	ar	مالاغاشي
capital	ar	أنتاناناريفو
capital	ar	تاناناريف
capital	ar	تناناريف
capital	ar	أنتناناريفو
nisba	en	Malagasy
nisba	en	Madagascan
capital	en	Antananarivo

actor	MUS
type	state
country	MUS
iso2	MU
ar	موريشس
ar	جزر موريس
ar	جزيرة موريس
ar	جزيرة موريشيوس
nisba	ar	موريشي
nisba	ar	موريشيوسي
capital	ar	بورت لويس
nisba	en	Mauritian
capital	en	Port Louis

# The capital is the name Victoria: left out.
actor	SYC
type	state
country	SYC
iso2	SC
ar	سيشيل
ar	السيشل
ar	السيشيل
ar	جزر سيشل
ar	جزر السيشل
ar	جزر سيشيل
ar	سيشلز
nisba	ar	سيشيلي
nisba	ar	سيشلي
nisba	en	Seychellois
people	en	Seychellois

# --- Latin America and the Caribbean

actor	BRA
type	state
country	BRA
iso2	BR
nisba	ar	برازيلي
capital	ar	برازيليا
seat	ar	قصر بلانالتو
seat	ar	بلانالتو
seat	ar	إيتاماراتي
seat	ar	قصر إيتاماراتي
seat	ar	قصر بلانالطو
nisba	en	Brazilian
capital	en	Brasilia
capital	en	Brasília
seat	en	Planalto
seat	en	Itamaraty

actor	ARG
type	state
country	ARG
iso2	AR
ar	أرجنتين
nisba	ar	أرجنتيني
capital	ar	بوينس آيرس
capital	ar	بوينوس آيرس
capital	ar	بيونس آيرس
capital	ar	بوينوس إيريس
capital	ar	بيونس ايريس
seat	ar	كازا روسادا
seat	ar	كاسا روسادا
seat	ar	القصر الوردي
nisba	en	Argentine
nisba	en	Argentinian
capital	en	Buenos Aires

actor	CHL
type	state
country	CHL
iso2	CL
ar	شيلي
ar	التشيلي
nisba	ar	تشيلي
nisba	ar	تشيلياني
nisba	ar	شيلي
capital	ar	سانتياغو
capital	ar	سانتياجو
seat	ar	قصر لا مونيدا
seat	ar	لا مونيدا
seat	ar	قصر لامونيدا
nisba	en	Chilean
capital	en	Santiago

actor	BOL
type	state
country	BOL
iso2	BO
nisba	ar	بوليفي
capital	ar	لاباز
capital	ar	لا باز
capital	ar	سوكري
nisba	en	Bolivian
capital	en	La Paz
capital	en	Sucre

actor	PER
type	state
country	PER
iso2	PE
ar	البيرو
nisba	ar	بيروفي
nisba	ar	بيروي
nisba	ar	بيرواني
nisba	ar	بيروفياني
capital	ar	ليما
nisba	en	Peruvian
capital	en	Lima

actor	ECU
type	state
country	ECU
iso2	EC
ar	إكوادور
ar	الإكوادر
nisba	ar	إكوادوري
capital	ar	كيتو
nisba	en	Ecuadorian
nisba	en	Ecuadorean
capital	en	Quito

actor	COL
type	state
country	COL
iso2	CO
nisba	ar	كولومبي
capital	ar	بوغوتا
capital	ar	بوجوتا
seat	ar	قصر نارينيو
nisba	en	Colombian
capital	en	Bogota
capital	en	Bogotá
nisba	ar	كولمبي

actor	VEN
type	state
country	VEN
iso2	VE
ar	فنزولا
ar	فينزويلا
ar	فنزويللا
ar	جمهورية فنزويلا البوليفارية
nisba	ar	فنزويلي
nisba	ar	فينزويلي
capital	ar	كراكاس
capital	ar	كاراكاس
seat	ar	ميرافلوريس
seat	ar	قصر ميرافلوريس
nisba	en	Venezuelan
capital	en	Caracas
seat	en	Miraflores Palace

# The capital جورجتاون is first of all the American university: left out.
actor	GUY
type	state
country	GUY
iso2	GY
ar	غويانا
ar	جويانا
ar	جيانا
ar	غوايانا
nisba	ar	غياني
nisba	ar	غوياني
nisba	en	Guyanese
people	en	Guyanese
capital	en	Georgetown

actor	SUR
type	state
country	SUR
iso2	SR
ar	السورينام
capital	ar	باراماريبو
nisba	en	Surinamese
people	en	Surinamese
capital	en	Paramaribo

actor	PRY
type	state
country	PRY
iso2	PY
ar	البارغواي
ar	الباراغواي
ar	البراغواي
ar	باراجواي
ar	براغواي
nisba	ar	باراغواياني
nisba	ar	باراغوياني
nisba	ar	باراغوايي
capital	ar	أسونسيون
capital	ar	أسنسيون
nisba	en	Paraguayan
capital	en	Asuncion
capital	en	Asunción

actor	URY
type	state
country	URY
iso2	UY
ar	الأوروغواي
ar	أوروجواي
ar	الأورغواي
ar	الأوروجواي
ar	أورجواي
ar	أوروغواي
nisba	ar	أوروغواياني
nisba	ar	أوروغوياني
nisba	ar	أوروغوايي
capital	ar	مونتيفيديو
capital	ar	مونتفيديو
capital	ar	مونتيفيدو
nisba	en	Uruguayan
capital	en	Montevideo
nisba	ar	أورغواني
nisba	ar	أوروغواني

actor	PAN
type	state
country	PAN
iso2	PA
ar	بناما
ar	باناما
ar	جمهورية بنما
nisba	ar	بنمي
nisba	ar	بنامي
nisba	en	Panamanian
capital	en	Panama City

actor	CRI
type	state
country	CRI
iso2	CR
ar	كوستا ريكا
nisba	ar	كوستاريكي
capital	ar	سان خوسيه
capital	ar	سان خوسي
nisba	en	Costa Rican
capital	en	San Jose
capital	en	San José

actor	NIC
type	state
country	NIC
iso2	NI
ar	نيكاراجوا
ar	نيكاراغوى
ar	نيكارغوا
nisba	ar	نيكاراغوي
nisba	ar	نيكاراغواي
nisba	ar	نيكاراجوي
capital	ar	ماناغوا
capital	ar	ماناجوا
capital	ar	مناغوا
nisba	en	Nicaraguan
capital	en	Managua

actor	HND
type	state
country	HND
iso2	HN
ar	الهندوراس
nisba	ar	هندوراسي
capital	ar	تيغوسيغالبا
capital	ar	تيجوسيجالبا
capital	ar	تيغوسيغلبا
nisba	en	Honduran
capital	en	Tegucigalpa

actor	SLV
type	state
country	SLV
iso2	SV
ar	سلفادور
nisba	ar	سلفادوري
capital	ar	سان سلفادور
nisba	en	Salvadoran
nisba	en	Salvadorean
capital	en	San Salvador

actor	GTM
type	state
country	GTM
iso2	GT
ar	جواتيمالا
ar	غواتيمالة
ar	كواتيمالا
nisba	ar	غواتيمالي
nisba	ar	جواتيمالي
nisba	en	Guatemalan
capital	en	Guatemala City

actor	BLZ
type	state
country	BLZ
iso2	BZ
ar	بيليز
nisba	ar	بليزي
capital	ar	بيلموبان
capital	ar	بلموبان
nisba	en	Belizean
capital	en	Belmopan

# كوبا is also 'a cup' (indefinite accusative); the Japanese city of Kobe is written كوبي too.
actor	CUB
type	state
country	CUB
iso2	CU
nisba	ar	كوبي
capital	ar	هافانا
capital	ar	لاهافانا
nisba	en	Cuban
capital	en	Havana

actor	HTI
type	state
country	HTI
iso2	HT
ar	هاييتي
ar	جمهورية هايتي
nisba	ar	هايتي
nisba	ar	هاييتي
capital	ar	بور أو برنس
capital	ar	بورت أو برنس
capital	ar	بورتو برنس
capital	ar	بور أو برانس
capital	ar	بورت أو برينس
capital	ar	بورتوبرنس
nisba	en	Haitian
capital	en	Port-au-Prince

actor	DOM
type	state
country	DOM
iso2	DO
ar	الدومينيكان
ar	الدومنيكان
ar	جمهورية الدومنيكان
ar	الجمهورية الدومينيكية
ar	الجمهورية الدومينيكانية
nisba	ar	دومينيكاني
nisba	ar	دومنيكاني
nisba	ar	دومينيكي
capital	ar	سانتو دومينغو
capital	ar	سان دومينغو
capital	ar	سانتو دومينجو
nisba	en	Dominican
capital	en	Santo Domingo

actor	JAM
type	state
country	JAM
iso2	JM
nisba	ar	جامايكي
capital	ar	كينغستون
capital	ar	كينجستون
capital	ar	كنغستون
nisba	en	Jamaican
capital	en	Kingston

actor	TTO
type	state
country	TTO
iso2	TT
ar	ترينيداد وتوباجو
ar	ترينيداد
ar	ترينداد وتوباغو
ar	ترينيداد وطوباغو
nisba	ar	ترينيدادي
capital	ar	بورت أوف سبين
capital	ar	بورت أوف سباين
capital	ar	بورت أف سبين
en	Trinidad and Tobago
en	Trinidad
nisba	en	Trinidadian
capital	en	Port of Spain

actor	BHS
type	state
country	BHS
iso2	BS
ar	البهاما
ar	الباهاما
ar	الباهاماس
ar	باهاماس
ar	البهاماس
ar	جزر الباهاما
ar	جزر الباهاماس
nisba	ar	باهامي
nisba	ar	بهامي
capital	ar	ناساو
capital	ar	ناسو
en	The Bahamas
nisba	en	Bahamian
capital	en	Nassau

actor	BRB
type	state
country	BRB
iso2	BB
ar	باربادوس
ar	بربادوز
nisba	ar	بربادوسي
nisba	ar	باربادوسي
capital	ar	بريدجتاون
capital	ar	بريدج تاون
nisba	en	Barbadian
capital	en	Bridgetown

actor	GRD
type	state
country	GRD
iso2	GD
ar	جرينادا
nisba	ar	غرينادي
nisba	ar	جرينادي
nisba	en	Grenadian
capital	en	St. George's

actor	DMA
type	state
country	DMA
iso2	DM
ar	الدومينيكا
ar	كومنولث دومينيكا
en	Commonwealth of Dominica
capital	en	Roseau

actor	LCA
type	state
country	LCA
iso2	LC
ar	سانتا لوسيا
ar	سانت لوتشيا
ar	سان لوسيا
capital	ar	كاستريس
en	Saint Lucia
nisba	en	Saint Lucian
capital	en	Castries

actor	VCT
type	state
country	VCT
iso2	VC
ar	سانت فنسنت والغرينادين
ar	سانت فنسنت
ar	سان فنسنت
ar	سانت فينسنت والغرينادين
ar	سانت فنسنت وغرينادين
ar	سان فنسان
capital	ar	كينغستاون
en	Saint Vincent and the Grenadines
en	St. Vincent and the Grenadines
nisba	en	Vincentian
capital	en	Kingstown

actor	KNA
type	state
country	KNA
iso2	KN
ar	سانت كيتس
ar	سانت كيتس ونيفز
ar	سان كيتس ونيفيس
ar	سانت كريستوفر ونيفيس
capital	ar	باستير
en	Saint Kitts and Nevis
en	St. Kitts and Nevis
nisba	en	Kittitian
capital	en	Basseterre

actor	ATG
type	state
country	ATG
iso2	AG
ar	أنتيغوا وباربودا
ar	أنتيغوا
ar	أنتيغا وبربودا
ar	أنتيجوا وبربودا
ar	أنتيجوا وباربودا
capital	ar	سانت جونز
en	Antigua and Barbuda
en	Antigua
nisba	en	Antiguan
capital	en	St. John's

# --- Oceania

actor	AUS
type	state
country	AUS
iso2	AU
ar	أوستراليا
nisba	ar	أسترالي
nisba	ar	أوسترالي
capital	ar	كانبيرا
capital	ar	كانبرا
capital	ar	كامبيرا
capital	ar	كانبيره
nisba	en	Australian
capital	en	Canberra

actor	NZL
type	state
country	NZL
iso2	NZ
ar	نيوزيلاندا
ar	نيوزلندا
ar	نيو زيلندا
ar	نيوزيلنده
ar	نيوزلاندا
ar	زيلندا الجديدة
nisba	ar	نيوزيلندي
nisba	ar	نيوزيلاندي
nisba	ar	نيوزلندي
capital	ar	ويلينغتون
capital	ar	ولنغتون
capital	ar	ويلنغتون
capital	ar	ولنجتون
capital	ar	ويلينجتون
nisba	en	New Zealand
people	en	New Zealanders
capital	en	Wellington

actor	PNG
type	state
country	PNG
iso2	PG
ar	بابوا نيو غينيا
ar	بابوازيا
ar	بابوا نيوغينيا
ar	بابوا غينيا
ar	بابوا نيو جينيا
nisba	ar	بابواني
capital	ar	بورت مورسبي
capital	ar	بور مورسبي
capital	ar	بورت مورزبي
nisba	en	Papua New Guinean
capital	en	Port Moresby

actor	FJI
type	state
country	FJI
iso2	FJ
ar	جزر فيجي
ar	فيدجي
ar	جزر فيدجي
nisba	ar	فيجي
nisba	ar	فيدجي
capital	ar	سوفا
nisba	en	Fijian
capital	en	Suva

actor	SLB
type	state
country	SLB
iso2	SB
ar	جزر السليمان
ar	جزر سولومون
ar	جزر السولومون
ar	سولومون
capital	ar	هونيارا
nisba	en	Solomon Islander
capital	en	Honiara

actor	VUT
type	state
country	VUT
iso2	VU
capital	ar	بورت فيلا
nisba	en	Vanuatuan
nisba	en	Ni-Vanuatu
capital	en	Port Vila

actor	WSM
type	state
country	WSM
iso2	WS
ar	ساموا الغربية
nisba	ar	ساموي
nisba	en	Samoan
capital	en	Apia

actor	TON
type	state
country	TON
iso2	TO
ar	مملكة تونغا
ar	تونجا
nisba	ar	تونغي
capital	ar	نوكو ألوفا
capital	ar	نوكوالوفا
nisba	en	Tongan
capital	en	Nuku'alofa

actor	KIR
type	state
country	KIR
iso2	KI
ar	كيريباس
ar	كريباتي
capital	ar	تاراوا
nisba	en	I-Kiribati
capital	en	Tarawa

actor	TUV
type	state
country	TUV
iso2	TV
ar	تفالو
capital	ar	فونافوتي
nisba	en	Tuvaluan
capital	en	Funafuti

actor	NRU
type	state
country	NRU
iso2	NR
ar	جمهورية ناورو
ar	نورو
nisba	en	Nauruan
capital	en	Yaren

actor	PLW
type	state
country	PLW
iso2	PW
ar	جمهورية بالاو
nisba	ar	بالاوي
capital	ar	نغيرولمود
nisba	en	Palauan
capital	en	Ngerulmud

actor	FSM
type	state
country	FSM
iso2	FM
ar	ولايات ميكرونيزيا المتحدة
ar	ميكرونيسيا
ar	ولايات ميكرونيسيا المتحدة
ar	ميكرونيزيا الموحدة
nisba	ar	ميكرونيزي
capital	ar	باليكير
en	Federated States of Micronesia
nisba	en	Micronesian
capital	en	Palikir

actor	MHL
type	state
country	MHL
iso2	MH
ar	جزر المارشال
ar	جمهورية جزر مارشال
capital	ar	ماجورو
nisba	en	Marshallese
people	en	Marshallese
capital	en	Majuro

# --- Dissolved states (ISO 3166-3; CLDR has no name for them)

actor	SUN
type	state
country	SUN
ar	الاتحاد السوفياتي
ar	الاتحاد السوفيتي
ar	الاتحاد السوفييتي
ar	الاتحاد السوفياتي السابق
ar	الاتحاد السوفيتي السابق
ar	الاتحاد السوفييتي السابق
ar	روسيا السوفياتية
ar	روسيا السوفيتية
nisba	ar	سوفياتي
nisba	ar	سوفيتي
nisba	ar	سوفييتي
people	ar	سوفيات
people	ar	سوفيت
people	ar	سوفييت
en	Soviet Union
en	USSR
en	U.S.S.R.
nisba	en	Soviet

actor	YUG
type	state
country	YUG
ar	يوغوسلافيا
ar	يوغسلافيا
ar	يوجوسلافيا
ar	يوغوسلافيا السابقة
ar	يوغسلافيا السابقة
ar	الاتحاد اليوغوسلافي
ar	جمهورية يوغوسلافيا الاتحادية
nisba	ar	يوغوسلافي
nisba	ar	يوغسلافي
nisba	ar	يوجوسلافي
en	Yugoslavia
en	Former Yugoslavia
en	Federal Republic of Yugoslavia
nisba	en	Yugoslav

# The union of 2003-2006, between Yugoslavia and the two republics.
actor	SCG
type	state
country	SCG
ar	صربيا والجبل الأسود
ar	اتحاد صربيا والجبل الأسود
ar	صربيا ومونتينيغرو
ar	صربيا ومونتنيغرو
en	Serbia and Montenegro

actor	CSK
type	state
country	CSK
ar	تشيكوسلوفاكيا
ar	تشيكوسلوفاكيا السابقة
nisba	ar	تشيكوسلوفاكي
en	Czechoslovakia
nisba	en	Czechoslovak
nisba	en	Czechoslovakian

actor	DDR
type	state
country	DDR
ar	ألمانيا الشرقية
ar	ألمانيا الديمقراطية
ar	ألمانيا الديموقراطية
ar	جمهورية ألمانيا الديمقراطية
ar	جمهورية ألمانيا الديموقراطية
nisba	ar	ألماني شرقي
en	East Germany
en	German Democratic Republic
en	GDR
nisba	en	East German
