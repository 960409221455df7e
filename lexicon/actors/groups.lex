# Parties, movements, armed groups and separatist authorities. Facts of public record; own compilation, Apache-2.0.

actor	HAMAS
type	group
home	PSE
roles	REB
ar	حماس
ar	حركة حماس
ar	حركة المقاومة الإسلامية
ar	كتائب القسام
ar	كتائب عز الدين القسام
en	Hamas
nisba	ar	حمساوي

actor	FATAH
type	group
home	PSE
roles	PTY
ar	فتح
ar	حركة فتح
ar	كتائب شهداء الأقصى
en	Fatah
nisba	ar	فتحاوي

actor	PLO
type	group
home	PSE
roles	PTY
ar	منظمة التحرير الفلسطينية
ar	منظمة التحرير
en	Palestine Liberation Organization

actor	PIJ
type	group
home	PSE
roles	REB
ar	الجهاد الإسلامي
ar	حركة الجهاد الإسلامي
ar	حركة الجهاد
ar	سرايا القدس
en	Islamic Jihad

actor	PFLP
type	group
home	PSE
roles	REB
ar	الجبهة الشعبية لتحرير فلسطين
en	Popular Front for the Liberation of Palestine

actor	HEZBOLLAH
type	group
home	LBN
roles	REB
ar	حزب الله
en	Hezbollah

actor	TALIBAN
type	group
home	AFG
roles	REB
ar	طالبان
ar	حركة طالبان
en	Taliban

actor	QAEDA
type	group
roles	REB
ar	القاعدة
ar	تنظيم القاعدة
en	Al-Qaeda

actor	ISIS
type	group
roles	REB
ar	داعش
ar	تنظيم داعش
ar	تنظيم الدولة الإسلامية
ar	تنظيم الدولة
ar	الدولة الإسلامية
ar	تنظيم داعش الإرهابي
nisba	ar	داعشي
people	ar	دواعش
en	Islamic State

actor	NUSRA
type	group
home	SYR
roles	REB
ar	جبهة النصرة
en	Al-Nusra Front

actor	HOUTHI
type	group
home	YEM
roles	REB
ar	جماعة الحوثي
ar	أنصار الله
ar	ميليشيا الحوثي
ar	ميليشيات الحوثي
ar	المتمردون الحوثيون
ar	المتمردين الحوثيين
ar	الحوثيون
ar	الحوثيين
en	Houthis
nisba	ar	حوثي

actor	PKK
type	group
home	TUR
roles	REB
ar	حزب العمال الكردستاني
en	Kurdistan Workers' Party

actor	SDF
type	group
home	SYR
roles	REB
ar	قوات سوريا الديمقراطية
ar	قوات سوريا الديموقراطية
en	Syrian Democratic Forces

actor	YPG
type	group
home	SYR
roles	REB
ar	وحدات حماية الشعب
ar	وحدات حماية الشعب الكردية
ar	قوات حماية الشعب
ar	قوات حماية الشعب الكردية
ar	وحدات الحماية الكردية
ar	وحدات الحماية الشعبية
ar	وحدات حماية الشعب الكردي
en	YPG

actor	FSA
type	group
home	SYR
roles	REB
ar	الجيش السوري الحر
ar	الجيش الحر
en	Free Syrian Army

actor	NKR
type	group
roles	REB
ar	جمهورية آرتساخ
ar	سلطات قره باغ
ar	سلطات كاراباخ
ar	انفصاليي كاراباخ
en	Nagorno-Karabakh authorities

actor	BOKOHARAM
type	group
home	NGA
roles	REB
ar	بوكو حرام
ar	جماعة بوكو حرام
en	Boko Haram

actor	SHABAAB
type	group
home	SOM
roles	REB
ar	حركة الشباب
ar	جماعة الشباب
ar	حركة الشباب المجاهدين
ar	تنظيم الشباب
ar	تنظيم الشباب المجاهدين
ar	ميليشيا الشباب
ar	حركة شباب المجاهدين
ar	مقاتلو الشباب
ar	مقاتلي الشباب
ar	مسلحو الشباب
ar	مسلحي الشباب
ar	متمردو الشباب
ar	متمردي الشباب
ar	متشددو الشباب
ar	متشددي الشباب
ar	إسلاميو الشباب
ar	إسلاميي الشباب
ar	متطرفو الشباب
ar	متطرفي الشباب
ar	الناشطون الشباب
ar	الناشطين الشباب
ar	الإسلاميون الشباب
ar	الإسلاميين الشباب
ar	جماعة الشباب المجاهدين
en	Al-Shabaab

actor	AQIM
type	group
roles	REB
ar	القاعدة في بلاد المغرب الإسلامي
ar	تنظيم القاعدة في بلاد المغرب الإسلامي
en	Al-Qaeda in the Islamic Maghreb

actor	MB
type	group
roles	PTY
ar	الإخوان المسلمون
ar	الإخوان المسلمين
ar	جماعة الإخوان المسلمين
ar	جماعة الإخوان
ar	الإخوان
en	Muslim Brotherhood

actor	ENNAHDA
type	group
home	TUN
roles	PTY
ar	حركة النهضة
ar	حزب النهضة
ar	مجلس شورى حركة النهضة
ar	مجلس شورى النهضة
ar	شورى النهضة
en	Ennahda
nisba	ar	نهضوي

actor	SALVATION_PROGRESS_TUN
type	group
home	TUN
roles	PTY
ar	جبهة الإنقاذ والتقدم
en	Salvation and Progress Front

actor	NIDAA
type	group
home	TUN
roles	PTY
ar	نداء تونس
ar	حركة نداء تونس
ar	حزب نداء تونس
en	Nidaa Tounes
nisba	ar	ندائي

actor	UGTT
type	group
home	TUN
roles	LAB
ar	الاتحاد العام التونسي للشغل
ar	اتحاد الشغل
ar	الاتحاد الجهوي للشغل
ar	الاتحاد المحلي للشغل
ar	المنظمة الشغيلة
ar	الاتحادات الجهوية للشغل
en	UGTT

actor	POLISARIO
type	group
roles	REB
ar	البوليساريو
ar	جبهة البوليساريو
ar	بوليساريو
ar	جبهة بوليساريو
en	Polisario

actor	LIKUD
type	group
home	ISR
roles	PTY
ar	الليكود
ar	حزب الليكود
en	Likud

actor	LABOR_ISR
type	group
home	ISR
roles	PTY
ar	حزب العمل الإسرائيلي
ar	حزب العمل
en	Israeli Labor Party

actor	AKP
type	group
home	TUR
roles	PTY
ar	حزب العدالة والتنمية
en	Justice and Development Party

actor	BAATH
type	group
roles	PTY
ar	حزب البعث
ar	البعث العراقي
ar	البعث السوري
ar	حزب البعث العربي الاشتراكي
en	Baath Party

actor	PMF
type	group
home	IRQ
roles	REB
ar	الحشد الشعبي
ar	قوات الحشد الشعبي
en	Popular Mobilization Forces

actor	MAHDI
type	group
home	IRQ
roles	REB
ar	جيش المهدي
en	Mahdi Army

actor	RSF
type	group
home	SDN
roles	REB
ar	قوات الدعم السريع
ar	الدعم السريع
en	Rapid Support Forces

actor	SPLM
type	group
home	SSD
roles	REB
ar	الحركة الشعبية لتحرير السودان
ar	الحركة الشعبية
ar	الجيش الشعبي لتحرير السودان
en	SPLM

actor	JEM
type	group
home	SDN
roles	REB
ar	حركة العدل والمساواة
ar	حركة العدل والمساواة السودانية
en	Justice and Equality Movement

actor	FARC
type	group
home	COL
roles	REB
ar	القوات المسلحة الثورية الكولومبية
ar	فارك
ar	القوات المسلحة الثورية في كولومبيا
ar	قوات الثوار في كولومبيا
ar	القوات الثورية المسلحة الكولومبية
ar	القوات المسلحة الثورية لكولومبيا
en	FARC

actor	ETA
type	group
home	ESP
roles	REB
ar	منظمة إيتا
ar	إيتا
ar	منظمة ايتا الباسكية
ar	منظمة إيتا الانفصالية
ar	منظمة ايتا الانفصالية
en	ETA

actor	LTTE
type	group
home	LKA
roles	REB
ar	نمور التاميل
ar	نمور تحرير تاميل إيلام
ar	حركة نمور تحرير تاميل إيلام
ar	جبهة نمور تحرير تاميل إيلام
ar	نمور تحرير إيلام تاميل
ar	المتمردون التاميل
ar	المتمردين التاميل
ar	الانفصاليون التاميل
ar	الانفصاليين التاميل
ar	متمردو التاميل
ar	متمردي التاميل
ar	جبهة نمور التاميل
ar	حركة نمور التاميل
ar	متمردو نمور التاميل
ar	متمردي نمور التاميل
en	Tamil Tigers

actor	IRA
type	group
roles	REB
ar	الجيش الجمهوري الأيرلندي
en	Irish Republican Army

actor	WAGNER
type	group
roles	REB
ar	مجموعة فاغنر
ar	فاغنر
en	Wagner Group

actor	TURKISH_CYPRIOTS
type	group
ar	القبارصة الأتراك
ar	جمهورية شمال قبرص التركية
ar	شمال قبرص التركية
en	Turkish Cypriots
en	Turkish Republic of Northern Cyprus
en	Northern Cyprus

actor	KURDS
type	group
ar	الأكراد
ar	أكراد
nisba	ar	كردي
en	Kurds
people	ar	أكراد

actor	KRG
type	group
home	IRQ
roles	GOV
ar	حكومة إقليم كردستان
en	Kurdistan Regional Government

actor	LNA
type	group
roles	REB
ar	الجيش الوطني الليبي
ar	قوات حفتر
en	Libyan National Army

actor	SALEH_FORCES
type	group
home	YEM
roles	REB
ar	قوات صالح
ar	ميليشيات صالح
ar	ميليشيا صالح
ar	مليشيات صالح
ar	مليشيا صالح
ar	قوات المخلوع صالح
ar	ميليشيات المخلوع صالح
ar	ميليشيا المخلوع صالح
ar	قوات علي صالح
ar	القوات الموالية لصالح
ar	الوحدات الموالية لصالح
ar	الموالين لصالح
en	Forces of Ali Abdullah Saleh

actor	MOVEMENT_AMAL
type	group
home	LBN
roles	PTY
ar	حركة أمل
en	Amal Movement

actor	PHALANGES
type	group
home	LBN
roles	PTY
ar	حزب الكتائب
en	Kataeb

actor	FUTURE_MOVEMENT
type	group
home	LBN
roles	PTY
ar	تيار المستقبل
ar	كتلة المستقبل
ar	كتلة المستقبل النيابية
en	Future Movement

actor	FPM
type	group
home	LBN
roles	PTY
ar	التيار الوطني الحر
ar	كتلة التغيير والإصلاح
ar	تكتل التغيير والإصلاح
ar	تكتل لبنان القوي
en	Free Patriotic Movement

actor	QASSAM
type	group
home	PSE
roles	REB
ar	كتائب الشهيد عز الدين القسام
en	Izz ad-Din al-Qassam Brigades

actor	AQSA_BRIGADES
type	group
home	PSE
roles	REB
ar	كتائب الأقصى
en	Al-Aqsa Martyrs' Brigades

actor	DFLP
type	group
home	PSE
roles	REB
ar	الجبهة الديمقراطية لتحرير فلسطين
ar	الجبهة الديموقراطية لتحرير فلسطين
en	DFLP

actor	POPULAR_RESISTANCE
type	group
home	PSE
roles	REB
ar	لجان المقاومة الشعبية
ar	ألوية الناصر صلاح الدين
en	Popular Resistance Committees

actor	ANSAR_SHARIA
type	group
roles	REB
ar	أنصار الشريعة
ar	تنظيم أنصار الشريعة
en	Ansar al-Sharia

actor	AHRAR_SHAM
type	group
home	SYR
roles	REB
ar	أحرار الشام
ar	حركة أحرار الشام
en	Ahrar al-Sham

actor	JAISH_ISLAM
type	group
home	SYR
roles	REB
ar	جيش الإسلام
en	Jaysh al-Islam

actor	HTS
type	group
home	SYR
roles	REB
ar	هيئة تحرير الشام
en	Hayat Tahrir al-Sham

actor	SNC
type	group
home	SYR
roles	PTY
ar	الائتلاف الوطني السوري
ar	الائتلاف الوطني لقوى الثورة والمعارضة السورية
ar	الائتلاف الوطني لقوى المعارضة والثورة السورية
ar	الائتلاف الوطني لقوى الثورة والمعارضة
ar	الائتلاف السوري المعارض
ar	المجلس الوطني السوري
en	Syrian National Coalition

actor	PYD
type	group
home	SYR
roles	PTY
ar	حزب الاتحاد الديمقراطي الكردي
ar	حزب الاتحاد الديموقراطي الكردي
en	PYD

actor	KDP
type	group
home	IRQ
roles	PTY
ar	الحزب الديمقراطي الكردستاني
ar	الحزب الديموقراطي الكردستاني
ar	الديمقراطي الكردستاني
ar	الديموقراطي الكردستاني
en	Kurdistan Democratic Party

actor	PUK
type	group
home	IRQ
roles	PTY
ar	الاتحاد الوطني الكردستاني
ar	الوطني الكردستاني
en	Patriotic Union of Kurdistan

actor	DAWA
type	group
home	IRQ
roles	PTY
ar	حزب الدعوة
ar	حزب الدعوة الإسلامية
en	Dawa Party

actor	SCIRI
type	group
home	IRQ
roles	REB
ar	المجلس الأعلى للثورة الإسلامية في العراق
ar	المجلس الأعلى للثورة الإسلامية
en	SCIRI

actor	ANSAR_ISLAM
type	group
home	IRQ
roles	REB
ar	أنصار الإسلام
ar	جماعة أنصار الإسلام
en	Ansar al-Islam

actor	ANSAR_SUNNA
type	group
home	IRQ
roles	REB
ar	أنصار السنة
ar	جماعة أنصار السنة
ar	جيش أنصار السنة
en	Ansar al-Sunna

actor	INC
type	group
home	IRQ
roles	PTY
ar	المؤتمر الوطني العراقي
en	Iraqi National Congress

actor	MUSLIM_SCHOLARS_IRQ
type	group
home	IRQ
roles	REB
ar	هيئة علماء المسلمين
en	Association of Muslim Scholars

actor	MKO
type	group
home	IRN
roles	REB
ar	مجاهدي خلق
ar	مجاهدو خلق
ar	منظمة مجاهدي خلق
en	People's Mujahedin of Iran

actor	KATAIB_HEZBOLLAH
type	group
home	IRQ
roles	PTY
ar	كتائب حزب الله
en	Kataib Hezbollah

actor	ASAIB
type	group
home	IRQ
roles	REB
ar	عصائب أهل الحق
en	Asaib Ahl al-Haq

actor	LF
type	group
home	LBN
roles	PTY
ar	حزب القوات اللبنانية
en	Lebanese Forces

actor	PSP
type	group
home	LBN
roles	PTY
ar	الحزب التقدمي الاشتراكي
ar	اللقاء الديمقراطي
ar	كتلة اللقاء الديمقراطي
en	Progressive Socialist Party

actor	SSNP
type	group
roles	PTY
ar	الحزب السوري القومي الاجتماعي
en	SSNP

actor	QORNET_CHEHWAN
type	group
home	LBN
roles	REB
ar	لقاء قرنة شهوان
ar	قرنة شهوان
en	Qornet Shehwan Gathering

actor	FATAHISLAM
type	group
home	LBN
roles	REB
ar	فتح الإسلام
ar	تنظيم فتح الإسلام
en	Fatah al-Islam

actor	JAMAA_ISLAMIYA_EGY
type	group
home	EGY
roles	REB
ar	الجماعة الإسلامية المصرية
en	Al-Gama'a al-Islamiyya

actor	NDP
type	group
home	EGY
roles	PTY
ar	الحزب الوطني الديمقراطي
ar	الحزب الوطني الديموقراطي
ar	الحزب الوطني الحاكم
en	National Democratic Party

actor	WAFD
type	group
home	EGY
roles	PTY
ar	حزب الوفد
en	Wafd Party

actor	NOUR_PARTY
type	group
home	EGY
roles	PTY
ar	حزب النور
en	Nour Party

actor	ABM
type	group
home	EGY
roles	REB
ar	أنصار بيت المقدس
ar	جماعة أنصار بيت المقدس
en	Ansar Bait al-Maqdis

actor	GIA
type	group
home	DZA
roles	REB
ar	الجماعة الإسلامية المسلحة
en	Armed Islamic Group

actor	GSPC
type	group
home	DZA
roles	REB
ar	الجماعة السلفية للدعوة والقتال
en	GSPC

actor	FIS
type	group
home	DZA
roles	REB
ar	الجبهة الإسلامية للإنقاذ
ar	جبهة الإنقاذ
en	Islamic Salvation Front

actor	FLN
type	group
home	DZA
roles	REB
ar	جبهة التحرير الوطني
en	National Liberation Front

actor	PJD
type	group
home	MAR
roles	PTY
ar	حزب العدالة والتنمية المغربي
en	Justice and Development Party

actor	ISTIQLAL
type	group
home	MAR
roles	PTY
ar	حزب الاستقلال
en	Istiqlal Party

actor	AFEK
type	group
home	TUN
roles	PTY
ar	آفاق تونس
ar	حزب آفاق تونس
en	Afek Tounes

actor	PEOPLES_MOVEMENT_TUN
type	group
country	TUN
roles	PTY
ar	حركة الشعب
en	People's Movement (Tunisia)

actor	DEMOCRATIC_CURRENT_TUN
type	group
country	TUN
roles	PTY
ar	التيار الديمقراطي
ar	التيار الديموقراطي
ar	حزب التيار الديمقراطي
ar	حزب التيار الديموقراطي
en	Democratic Current

actor	POPULAR_FRONT_TUN
type	group
country	TUN
roles	PTY
ar	الجبهة الشعبية التونسية
en	Popular Front (Tunisia)

actor	MACHROU_TOUNES
type	group
country	TUN
roles	PTY
ar	حركة مشروع تونس
ar	مشروع تونس
en	Machrouu Tounes

actor	HARAK_TOUNES
type	group
country	TUN
roles	PTY
ar	حراك تونس الإرادة
ar	حزب حراك تونس الإرادة
ar	حزب تونس الإرادة
ar	تونس الإرادة
en	Tunisia Will Movement

actor	ETTAKATOL
type	group
country	TUN
roles	PTY
ar	التكتل الديمقراطي من أجل العمل والحريات
ar	التكتل الديموقراطي من أجل العمل والحريات
ar	حزب التكتل الديمقراطي من أجل العمل والحريات
ar	حزب التكتل الديموقراطي من أجل العمل والحريات
ar	حزب التكتل
ar	حركة التكتل
en	Democratic Forum for Labour and Liberties
en	Ettakatol

actor	UPL
type	group
country	TUN
roles	PTY
ar	الاتحاد الوطني الحر
ar	حزب الاتحاد الوطني الحر
en	Free Patriotic Union

actor	CONGRESS_REPUBLIC_TUN
type	group
country	TUN
roles	PTY
ar	المؤتمر من أجل الجمهورية
ar	حزب المؤتمر من أجل الجمهورية
en	Congress for the Republic

actor	REPUBLICAN_UNION_TUN
type	group
country	TUN
roles	PTY
ar	الاتحاد الشعبي الجمهوري
ar	حزب الاتحاد الشعبي الجمهوري
en	Republican People's Union

actor	NATIONAL_CONSTRUCTION_TUN
type	group
country	TUN
roles	PTY
ar	حزب البناء الوطني
en	National Construction Party

actor	DESTOURIAN_TUN
type	group
country	TUN
roles	PTY
ar	الحزب الدستوري الحر
ar	الحزب الحر الدستوري
en	Free Destourian Party

actor	MASSAR_TUN
type	group
country	TUN
roles	PTY
ar	المسار الديمقراطي الاجتماعي
ar	المسار الديموقراطي الاجتماعي
ar	حزب المسار
ar	حزب المسار الديمقراطي الاجتماعي
ar	حزب المسار الديموقراطي الاجتماعي
en	Social Democratic Path

actor	JOUMHOURI_TUN
type	group
country	TUN
roles	PTY
ar	الحزب الجمهوري التونسي
en	Republican Party of Tunisia

actor	MAHABBA_TUN
type	group
country	TUN
roles	PTY
ar	تيار المحبة
ar	حزب تيار المحبة
en	Current of Love

actor	MAJD_TUN
type	group
country	TUN
roles	PTY
ar	حزب المجد
en	El Majd Party

actor	MOUBADARA_TUN
type	group
country	TUN
roles	PTY
ar	حزب المبادرة الوطنية الدستورية
ar	حزب المبادرة
en	National Destourian Initiative

actor	UTICA
type	group
home	TUN
roles	PTY
ar	اتحاد الأعراف
ar	الاتحاد التونسي للصناعة والتجارة
ar	منظمة الأعراف
en	UTICA

actor	UQBA
type	group
home	TUN
roles	REB
ar	كتيبة عقبة بن نافع
en	Uqba ibn Nafi Brigade

actor	FAJR_LIBYA
type	group
home	LBY
roles	REB
ar	فجر ليبيا
ar	قوات فجر ليبيا
en	Libya Dawn

actor	GNC
type	group
home	LBY
roles	PTY
ar	المؤتمر الوطني العام
en	General National Congress

actor	SLM
type	group
home	SDN
roles	REB
ar	حركة تحرير السودان
ar	جيش تحرير السودان
en	Sudan Liberation Movement

actor	UMMA_SDN
type	group
home	SDN
roles	PTY
ar	حزب الأمة
en	Umma Party

actor	JANJAWEED
type	group
home	SDN
roles	REB
ar	الجنجويد
ar	ميليشيا الجنجويد
ar	ميليشيات الجنجويد
en	Janjaweed

actor	FFC
type	group
home	SDN
roles	REB
ar	قوى الحرية والتغيير
en	Forces of Freedom and Change

actor	STC
type	group
home	YEM
roles	REB
ar	المجلس الانتقالي الجنوبي
en	Southern Transitional Council

actor	ISLAH_YEM
type	group
home	YEM
roles	PTY
ar	حزب الإصلاح
ar	التجمع اليمني للإصلاح
en	Islah

actor	GPC
type	group
home	YEM
roles	PTY
ar	المؤتمر الشعبي العام
ar	حزب المؤتمر الشعبي العام
en	General People's Congress

actor	AQAP
type	group
home	YEM
roles	REB
ar	القاعدة في جزيرة العرب
ar	تنظيم القاعدة في جزيرة العرب
ar	قاعدة الجهاد في جزيرة العرب
ar	تنظيم قاعدة الجهاد في جزيرة العرب
en	AQAP

actor	UIC
type	group
home	SOM
roles	PTY
ar	المحاكم الإسلامية
ar	اتحاد المحاكم الإسلامية
en	Islamic Courts Union

actor	LRA
type	group
home	UGA
roles	REB
ar	جيش الرب
ar	جيش الرب للمقاومة
ar	جيش الرب الأوغندي
ar	متمردو جيش الرب
ar	متمردي جيش الرب
en	Lord's Resistance Army

actor	M23
type	group
home	COD
roles	REB
ar	حركة 23 مارس
ar	حركة إم 23
en	M23

actor	TPLF
type	group
home	ETH
roles	REB
ar	جبهة تحرير شعب تيغراي
ar	جبهة تيغراي
ar	جبهة تحرير تيغراي
en	TPLF

actor	OLF
type	group
home	ETH
roles	REB
ar	جبهة تحرير أورومو
en	Oromo Liberation Front

actor	MDC
type	group
home	ZWE
roles	PTY
ar	حركة التغيير الديمقراطي
ar	حركة التغيير الديموقراطي
en	Movement for Democratic Change

actor	ANC
type	group
home	ZAF
roles	PTY
ar	المؤتمر الوطني الأفريقي
ar	حزب المؤتمر الوطني الأفريقي
en	African National Congress

actor	UNITA
type	group
home	AGO
roles	REB
ar	يونيتا
ar	حركة يونيتا
ar	حركة يونيتا المتمردة
ar	الاتحاد الوطني للاستقلال التام لأنغولا
en	UNITA

actor	RUF
type	group
home	SLE
roles	REB
ar	الجبهة الثورية المتحدة
ar	الجبهة المتحدة الثورية
ar	الجبهة الثورية الموحدة
en	Revolutionary United Front

actor	MNLA
type	group
home	MLI
roles	REB
ar	الحركة الوطنية لتحرير أزواد
en	MNLA

actor	GAM
type	group
home	IDN
roles	REB
ar	حركة آتشيه الحرة
ar	حركة اتشيه الحرة
ar	حركة تحرير آتشيه
ar	حركة تحرير اتشيه
ar	حركة آتشي الحرة
ar	حركة تحرير آتشي
ar	حركة اتشي الحرة
en	Free Aceh Movement

actor	JI
type	group
roles	REB
ar	الجماعة الإسلامية
ar	الجماعة الاسلامية في جنوب شرق آسيا
en	Jemaah Islamiyah

actor	ABUSAYYAF
type	group
home	PHL
roles	REB
ar	أبو سياف
ar	جماعة أبو سياف
ar	جماعة أبي سياف
ar	مجموعة أبو سياف
ar	تنظيم أبو سياف
ar	حركة أبو سياف
en	Abu Sayyaf

actor	MILF
type	group
home	PHL
roles	REB
ar	جبهة مورو الإسلامية للتحرير
ar	جبهة مورو الإسلامية
ar	جبهة مورو الاسلامية لتحرير مورو
ar	جبهة تحرير مورو الإسلامية
ar	الجبهة الإسلامية لتحرير مورو
en	Moro Islamic Liberation Front

actor	MNLF
type	group
home	PHL
roles	REB
ar	جبهة مورو للتحرير الوطني
ar	جبهة تحرير مورو الوطنية
ar	الجبهة الوطنية لتحرير مورو
en	Moro National Liberation Front

actor	LASHKAR
type	group
home	PAK
roles	REB
ar	عسكر طيبة
ar	لشكر طيبة
ar	جماعة عسكر طيبة
en	Lashkar-e-Taiba

actor	JAISH_MOHAMMED
type	group
home	PAK
roles	REB
ar	جيش محمد
ar	جماعة جيش محمد
en	Jaish-e-Mohammed

actor	TTP
type	group
home	PAK
roles	REB
ar	طالبان باكستان
ar	حركة طالبان باكستان
ar	طالبان الباكستانية
en	Tehrik-i-Taliban Pakistan

actor	HAQQANI
type	group
home	AFG
roles	REB
ar	شبكة حقاني
en	Haqqani network

actor	NORTHERN_ALLIANCE
type	group
home	AFG
roles	REB
ar	تحالف الشمال
ar	التحالف الشمالي
en	Northern Alliance

actor	HIZB_MUJAHIDEEN
type	group
roles	PTY
ar	حزب المجاهدين
en	Hizbul Mujahideen

actor	HURRIYAT
type	group
roles	REB
ar	مؤتمر الحرية
ar	تحالف حريات
en	Hurriyat Conference

actor	BJP
type	group
home	IND
roles	PTY
ar	حزب بهاراتيا جاناتا
ar	بهاراتيا جاناتا
en	Bharatiya Janata Party

actor	CONGRESS_IND
type	group
home	IND
roles	PTY
ar	حزب المؤتمر الهندي
ar	حزب المؤتمر
en	Indian National Congress

actor	MAOISTS
type	group
home	NPL
roles	REB
ar	المتمردون الماويون
ar	المتمردين الماويين
ar	الماويون
ar	الماويين
ar	المقاتلون الماويون
ar	المقاتلين الماويين
ar	الثوار الماويون
ar	الثوار الماويين
en	Nepalese Maoists
nisba	ar	ماوي

actor	KMT
type	group
home	TWN
roles	PTY
ar	حزب الكومينتانغ
ar	الكومينتانغ
en	Kuomintang

actor	LDP_JPN
type	group
home	JPN
roles	PTY
ar	الحزب الليبرالي الديمقراطي
ar	الحزب الليبرالي الديموقراطي
en	Liberal Democratic Party

actor	ARAKAN_ARMY
type	group
home	MMR
roles	REB
ar	جيش أراكان
en	Arakan Army

actor	DEMOCRATS_USA
type	group
home	USA
roles	PTY
ar	الحزب الديمقراطي الأميركي
ar	الحزب الديمقراطي الأمريكي
ar	الحزب الديموقراطي الأميركي
ar	الحزب الديموقراطي الأمريكي
en	Democratic Party

actor	REPUBLICANS_USA
type	group
home	USA
roles	PTY
ar	الحزب الجمهوري الأميركي
ar	الحزب الجمهوري الأمريكي
ar	الجمهوريون
ar	الجمهوريون في الكونغرس
ar	الجمهوريين في الكونغرس
en	Republican Party

actor	LABOUR_GBR
type	group
home	GBR
roles	PTY
ar	حزب العمال البريطاني
en	Labour Party

actor	CONSERVATIVES_GBR
type	group
home	GBR
roles	PTY
ar	حزب المحافظين
ar	حزب المحافظين البريطاني
en	Conservative Party

actor	SINN_FEIN
type	group
roles	PTY
ar	شين فين
ar	حزب شين فين
ar	شين فاين
en	Sinn Fein

actor	PP_ESP
type	group
home	ESP
roles	PTY
ar	الحزب الشعبي الإسباني
en	People's Party

actor	PSOE
type	group
home	ESP
roles	PTY
ar	الحزب الاشتراكي الإسباني
en	PSOE

actor	NATIONAL_FRONT_FRA
type	group
home	FRA
roles	PTY
ar	الجبهة الوطنية الفرنسية
ar	حزب الجبهة الوطنية
ar	التجمع الوطني الفرنسي
en	National Front

actor	AFD
type	group
home	DEU
roles	PTY
ar	حزب البديل من أجل ألمانيا
ar	البديل من أجل ألمانيا
en	Alternative for Germany

actor	CDU
type	group
home	DEU
roles	PTY
ar	الاتحاد الديمقراطي المسيحي
ar	الاتحاد الديموقراطي المسيحي
ar	الحزب المسيحي الديمقراطي
ar	الحزب المسيحي الديموقراطي
en	Christian Democratic Union

actor	SPD
type	group
home	DEU
roles	PTY
ar	الحزب الاشتراكي الديمقراطي الألماني
ar	الحزب الاشتراكي الديموقراطي الألماني
en	Social Democratic Party

actor	SYRIZA
type	group
home	GRC
roles	PTY
ar	حزب سيريزا
ar	سيريزا
en	Syriza

actor	CHP
type	group
home	TUR
roles	PTY
ar	حزب الشعب الجمهوري
en	Republican People's Party

actor	HDP
type	group
home	TUR
roles	PTY
ar	حزب الشعوب الديمقراطي
ar	حزب الشعوب الديموقراطي
en	Peoples' Democratic Party

actor	MHP
type	group
home	TUR
roles	PTY
ar	حزب الحركة القومية
en	Nationalist Movement Party

actor	GULEN
type	group
home	TUR
roles	REB
ar	جماعة غولن
ar	حركة غولن
ar	منظمة غولن
en	Gulen movement

actor	KAHANE
type	group
home	ISR
roles	REB
ar	حركة كاخ
en	Kach

actor	KADIMA
type	group
home	ISR
roles	PTY
ar	حزب كاديما
ar	كاديما
en	Kadima

actor	SHAS
type	group
home	ISR
roles	PTY
ar	حزب شاس
ar	حركة شاس
en	Shas

actor	MERETZ
type	group
home	ISR
roles	PTY
ar	حزب ميريتس
ar	حركة ميريتس
en	Meretz

actor	YISRAEL_BEITEINU
type	group
home	ISR
roles	PTY
ar	إسرائيل بيتنا
ar	حزب إسرائيل بيتنا
en	Yisrael Beiteinu

actor	UCK
type	group
roles	REB
ar	جيش تحرير كوسوفو
ar	جيش تحرير كوسوفا
en	Kosovo Liberation Army

actor	NLA
type	group
home	MKD
roles	REB
ar	جيش التحرير الوطني الألباني
ar	جيش تحرير ألبان مقدونيا
ar	المقاتلون الألبان
ar	المقاتلين الألبان
ar	المتمردون الألبان
ar	المتمردين الألبان
ar	جيش التحرير الوطني لألبان مقدونيا
en	Albanian National Liberation Army

actor	DNR
type	group
roles	REB
ar	جمهورية دونيتسك الشعبية
en	Donetsk People's Republic

actor	LNR
type	group
roles	REB
ar	جمهورية لوغانسك الشعبية
en	Luhansk People's Republic

actor	CHECHNYA
type	group
roles	REB
ar	المقاتلون الشيشان
ar	المتمردون الشيشان
ar	الانفصاليون الشيشان
ar	المقاتلين الشيشان
ar	المتمردين الشيشان
ar	الانفصاليين الشيشان
ar	المسلحون الشيشان
ar	المسلحين الشيشان
ar	الثوار الشيشان
ar	الانفصاليون الشيشانيون
ar	الانفصاليين الشيشانيين
ar	المقاتلون الشيشانيون
ar	المقاتلين الشيشانيين
ar	المتمردون الشيشانيون
ar	المتمردين الشيشانيين
en	Chechen separatists

actor	AUC
type	group
home	COL
roles	REB
ar	القوات الموحدة للدفاع عن كولومبيا
en	AUC

actor	ELN
type	group
home	COL
roles	REB
ar	جيش التحرير الوطني الكولومبي
en	ELN

actor	SHINING_PATH
type	group
home	PER
roles	REB
ar	الدرب المضيء
ar	حركة الدرب المضيء
en	Shining Path

actor	ZAPATISTAS
type	group
home	MEX
roles	REB
ar	جيش زاباتا
ar	الزاباتيون
en	Zapatistas

# --- Armed groups: Palestine, Lebanon, Syria

actor	PFLP_GC
type	group
home	PSE
roles	REB
ar	الجبهة الشعبية لتحرير فلسطين القيادة العامة
ar	الجبهة الشعبية القيادة العامة
en	PFLP-GC

actor	ABU_ALI_MUSTAFA
type	group
home	PSE
roles	REB
ar	كتائب أبو علي مصطفى
ar	كتائب الشهيد أبو علي مصطفى
en	Abu Ali Mustafa Brigades

actor	DFLP_BRIGADES
type	group
home	PSE
roles	REB
ar	كتائب المقاومة الوطنية
en	National Resistance Brigades

actor	MUJAHIDEEN_PSE
type	group
home	PSE
roles	REB
ar	كتائب المجاهدين
ar	حركة المجاهدين الفلسطينية
en	Mujahideen Brigades

actor	LIONS_DEN
type	group
roles	REB
ar	عرين الأسود
ar	مجموعة عرين الأسود
ar	مجموعات عرين الأسود
en	Lions' Den

actor	JENIN_BRIGADE
type	group
home	PSE
roles	REB
ar	كتيبة جنين
en	Jenin Brigade

actor	ABU_NIDAL
type	group
roles	REB
ar	منظمة أبو نضال
ar	تنظيم أبو نضال
ar	فتح المجلس الثوري
ar	مجموعة أبو نضال
en	Abu Nidal Organization

actor	FATAH_INTIFADA
type	group
home	PSE
roles	REB
ar	فتح الانتفاضة
ar	حركة فتح الانتفاضة
en	Fatah al-Intifada

actor	ARAB_LIBERATION_FRONT
type	group
home	PSE
roles	REB
ar	جبهة التحرير العربية
en	Arab Liberation Front

actor	POP_STRUGGLE
type	group
home	PSE
roles	REB
ar	جبهة النضال الشعبي
ar	جبهة النضال الشعبي الفلسطيني
en	Palestinian Popular Struggle Front

actor	PPP_PSE
type	group
home	PSE
roles	PTY
ar	حزب الشعب الفلسطيني
en	Palestinian People's Party

actor	PLF
type	group
home	PSE
roles	REB
ar	جبهة التحرير الفلسطينية
en	Palestine Liberation Front

actor	FIDA
type	group
home	PSE
roles	PTY
ar	حزب فدا
ar	الاتحاد الديمقراطي الفلسطيني
ar	الاتحاد الديموقراطي الفلسطيني
en	FIDA

actor	MUBADARA_PSE
type	group
home	PSE
roles	PTY
ar	المبادرة الوطنية الفلسطينية
en	Palestinian National Initiative

actor	FOLLOWUP_ISR
type	group
home	ISR
roles	PTY
ar	لجنة المتابعة العليا للجماهير العربية
ar	لجنة المتابعة العليا لشؤون المواطنين العرب
en	High Follow-Up Committee

actor	ISL_MOV_ISR
type	group
home	ISR
roles	PTY
ar	الحركة الإسلامية داخل الخط الأخضر
ar	الحركة الإسلامية في إسرائيل
ar	الحركة الإسلامية في الداخل الفلسطيني
en	Islamic Movement in Israel

actor	HILLTOP
type	group
home	ISR
roles	REB
ar	شبيبة التلال
ar	فتية التلال
ar	مجموعة فتية التلال
en	Hilltop Youth

actor	TAG_MEHIR
type	group
home	ISR
roles	REB
ar	جماعة تدفيع الثمن
ar	جماعات تدفيع الثمن
ar	عصابات تدفيع الثمن
en	Price Tag

actor	TEMPLE_MOUNT
type	group
home	ISR
roles	REB
ar	أمناء جبل الهيكل
ar	جماعة أمناء جبل الهيكل
ar	حركة أمناء جبل الهيكل
en	Temple Mount Faithful

actor	LEHAVA
type	group
home	ISR
roles	REB
ar	منظمة لاهافا
ar	لاهافا
ar	منظمة ليهافا
en	Lehava

actor	ASBAT_ANSAR
type	group
home	LBN
roles	REB
ar	عصبة الأنصار
ar	عصبة الأنصار الإسلامية
ar	تنظيم عصبة الأنصار
en	Asbat al-Ansar

actor	JUND_SHAM
type	group
roles	REB
ar	جند الشام
ar	تنظيم جند الشام
en	Jund al-Sham

actor	AZZAM
type	group
roles	REB
ar	كتائب عبد الله عزام
ar	كتائب عبدالله عزام
en	Abdullah Azzam Brigades

actor	SLA
type	group
home	LBN
roles	REB
ar	جيش لبنان الجنوبي
ar	ميليشيا جيش لبنان الجنوبي
ar	ميليشيا لحد
en	South Lebanon Army

actor	TAWHID_BRIGADE
type	group
home	SYR
roles	REB
ar	لواء التوحيد
en	Al-Tawhid Brigade

actor	SUQUR_SHAM
type	group
home	SYR
roles	REB
ar	صقور الشام
ar	ألوية صقور الشام
en	Suqour al-Sham

actor	JAISH_FATH
type	group
home	SYR
roles	REB
ar	جيش الفتح
en	Army of Conquest

actor	FAYLAQ_SHAM
type	group
home	SYR
roles	REB
ar	فيلق الشام
en	Sham Legion

actor	FAYLAQ_RAHMAN
type	group
home	SYR
roles	REB
ar	فيلق الرحمن
en	Al-Rahman Legion

actor	ZENKI
type	group
home	SYR
roles	REB
ar	حركة نور الدين الزنكي
ar	حركة نور الدين زنكي
ar	كتائب نور الدين الزنكي
en	Nour al-Din al-Zenki

actor	SOUTHERN_FRONT
type	group
home	SYR
roles	REB
ar	الجبهة الجنوبية السورية
ar	فصائل الجبهة الجنوبية
en	Southern Front

actor	LEVANT_FRONT
type	group
home	SYR
roles	REB
ar	الجبهة الشامية
en	Levant Front

actor	SYR_ISLAMIC_FRONT
type	group
home	SYR
roles	REB
ar	الجبهة الإسلامية السورية
ar	الجبهة الإسلامية في سوريا
en	Islamic Front (Syria)

actor	JAISH_IZZA
type	group
home	SYR
roles	REB
ar	جيش العزة
en	Jaysh al-Izza

actor	SNA
type	group
home	SYR
roles	REB
ar	الجيش الوطني السوري
ar	الجيش الوطني السوري الموالي لتركيا
en	Syrian National Army

actor	NLF
type	group
home	SYR
roles	REB
ar	الجبهة الوطنية للتحرير
en	National Front for Liberation

actor	JUND_AQSA
type	group
home	SYR
roles	REB
ar	جند الأقصى
ar	تنظيم جند الأقصى
ar	فصيل جند الأقصى
en	Jund al-Aqsa

actor	HURRAS_DIN
type	group
roles	REB
ar	حراس الدين
ar	تنظيم حراس الدين
en	Hurras al-Din

actor	TIP
type	group
roles	REB
ar	الحزب الإسلامي التركستاني
en	Turkistan Islamic Party

actor	FAROUQ
type	group
home	SYR
roles	REB
ar	كتائب الفاروق
ar	كتيبة الفاروق
en	Farouq Brigades

actor	SDC
type	group
home	SYR
roles	PTY
ar	مجلس سوريا الديمقراطية
ar	مجلس سوريا الديموقراطية
en	Syrian Democratic Council

actor	YPJ
type	group
home	SYR
roles	REB
ar	وحدات حماية المرأة
ar	وحدات حماية المرأة الكردية
en	YPJ

actor	ASAYISH
type	group
roles	REB
ar	الأسايش
ar	قوات الأسايش
ar	قوى الأمن الداخلي الكردية
en	Asayish

actor	AANES
type	group
home	SYR
roles	GOV
ar	الإدارة الذاتية الكردية
ar	الإدارة الذاتية لشمال وشرق سوريا
ar	الإدارة الذاتية في شمال وشرق سوريا
ar	الإدارة الذاتية في شمال سوريا
en	Autonomous Administration of North and East Syria

actor	KNC
type	group
home	SYR
roles	PTY
ar	المجلس الوطني الكردي
ar	المجلس الوطني الكردي في سوريا
en	Kurdish National Council

actor	NDF
type	group
home	SYR
roles	REB
ar	قوات الدفاع الوطني السورية
ar	ميليشيا الدفاع الوطني
ar	ميليشيات الدفاع الوطني
en	National Defence Forces

actor	TIGER_FORCES
type	group
home	SYR
roles	REB
ar	قوات النمر
ar	ميليشيا النمر
en	Tiger Forces

actor	FATEMIYOUN
type	group
roles	REB
ar	لواء فاطميون
ar	فاطميون
ar	ميليشيا فاطميون
en	Fatemiyoun

actor	ZAYNABIYOUN
type	group
roles	REB
ar	لواء زينبيون
ar	زينبيون
en	Zaynabiyoun

actor	ABU_FADL
type	group
roles	REB
ar	لواء أبو الفضل العباس
ar	كتائب أبو الفضل العباس
en	Abu al-Fadl al-Abbas Brigade

actor	SRF_SYR
type	group
home	SYR
roles	REB
ar	جبهة ثوار سوريا
en	Syria Revolutionaries Front

actor	HAZM
type	group
home	SYR
roles	REB
ar	حركة حزم
en	Hazzm Movement

actor	YARMOUK_MARTYRS
type	group
home	SYR
roles	REB
ar	لواء شهداء اليرموك
en	Yarmouk Martyrs Brigade

actor	KHALID_WALID
type	group
home	SYR
roles	REB
ar	جيش خالد بن الوليد
en	Khalid ibn al-Walid Army

actor	MAGHAWIR
type	group
home	SYR
roles	REB
ar	جيش مغاوير الثورة
ar	مغاوير الثورة
ar	جيش سوريا الجديد
en	Revolutionary Commando Army

actor	USUD_SHARQIYA
type	group
home	SYR
roles	REB
ar	جيش أسود الشرقية
ar	أسود الشرقية
en	Usud al-Sharqiya

actor	SULTAN_MURAD
type	group
home	SYR
roles	REB
ar	فرقة السلطان مراد
ar	فصيل السلطان مراد
en	Sultan Murad Division

actor	HAMZA_DIV
type	group
roles	REB
ar	فرقة الحمزة
ar	فصيل الحمزات
en	Hamza Division

actor	AMSHAT
type	group
home	SYR
roles	REB
ar	فرقة السلطان سليمان شاه
ar	فصيل العمشات
en	Sultan Suleiman Shah Division

actor	BAQIR_BRIGADE
type	group
home	SYR
roles	REB
ar	لواء الباقر
en	Al-Baqir Brigade

actor	HNC
type	group
home	SYR
roles	PTY
ar	الهيئة العليا للمفاوضات
ar	الهيئة العليا للتفاوض
ar	الهيئة العليا للمفاوضات السورية
ar	هيئة التفاوض السورية
ar	هيئة المفاوضات السورية
en	High Negotiations Committee

actor	NCC
type	group
home	SYR
roles	PTY
ar	هيئة التنسيق الوطنية
ar	هيئة التنسيق الوطنية السورية
ar	هيئة التنسيق الوطني لقوى التغيير الديمقراطي
ar	هيئة التنسيق الوطني لقوى التغيير الديموقراطي
en	National Coordination Committee

actor	MOSCOW_PLATFORM
type	group
home	SYR
roles	PTY
ar	منصة موسكو
en	Moscow platform

actor	CAIRO_PLATFORM
type	group
home	SYR
roles	PTY
ar	منصة القاهرة
en	Cairo platform

actor	DAMASCUS_DECL
type	group
home	SYR
roles	PTY
ar	قوى إعلان دمشق
ar	تجمع إعلان دمشق
en	Damascus Declaration

actor	NSF_SYR
type	group
home	SYR
roles	PTY
ar	جبهة الخلاص الوطني السورية
en	National Salvation Front in Syria

actor	LCC
type	group
home	SYR
roles	PTY
ar	لجان التنسيق المحلية
ar	لجان التنسيق المحلية في سوريا
en	Local Coordination Committees

actor	SRGC
type	group
home	SYR
roles	PTY
ar	الهيئة العامة للثورة السورية
en	Syrian Revolution General Commission

actor	INTERIM_SYR
type	group
home	SYR
roles	GOV
ar	الحكومة السورية المؤقتة
en	Syrian Interim Government

actor	SALVATION_SYR
type	group
home	SYR
roles	GOV
ar	حكومة الإنقاذ السورية
en	Syrian Salvation Government

# --- Iraq, Iran, Turkey

actor	BADR
type	group
home	IRQ
roles	REB
ar	منظمة بدر
ar	فيلق بدر
ar	قوات بدر
en	Badr Organization

actor	SADR
type	group
home	IRQ
roles	PTY
ar	التيار الصدري
ar	الكتلة الصدرية
en	Sadrist Movement

actor	STATE_OF_LAW
type	group
roles	PTY
ar	ائتلاف دولة القانون
ar	كتلة دولة القانون
en	State of Law Coalition

actor	IRAQIYA
type	group
home	IRQ
roles	PTY
ar	القائمة العراقية
ar	ائتلاف العراقية
ar	كتلة العراقية
en	Iraqiya

actor	IIP
type	group
home	IRQ
roles	PTY
ar	الحزب الإسلامي العراقي
en	Iraqi Islamic Party

actor	TAWAFUQ
type	group
home	IRQ
roles	PTY
ar	جبهة التوافق العراقية
ar	جبهة التوافق
en	Iraqi Accord Front

actor	UIA
type	group
home	IRQ
roles	PTY
ar	الائتلاف العراقي الموحد
ar	الائتلاف الوطني العراقي
en	United Iraqi Alliance

actor	HIKMA
type	group
home	IRQ
roles	PTY
ar	تيار الحكمة
ar	تيار الحكمة الوطني
en	National Wisdom Movement

actor	WIFAQ_IRQ
type	group
home	IRQ
roles	PTY
ar	حركة الوفاق الوطني العراقي
ar	حركة الوفاق الوطني العراقية
en	Iraqi National Accord

actor	ICP
type	group
home	IRQ
roles	PTY
ar	الحزب الشيوعي العراقي
en	Iraqi Communist Party

actor	GORRAN
type	group
home	IRQ
roles	PTY
ar	حركة التغيير الكردية
ar	حركة كوران
en	Gorran

actor	KIU
type	group
home	IRQ
roles	PTY
ar	الاتحاد الإسلامي الكردستاني
en	Kurdistan Islamic Union

actor	KIG
type	group
home	IRQ
roles	PTY
ar	الجماعة الإسلامية الكردستانية
en	Kurdistan Islamic Group

actor	NEW_GEN
type	group
roles	PTY
ar	حركة الجيل الجديد
ar	حراك الجيل الجديد
en	New Generation Movement

actor	FATEH_IRQ
type	group
home	IRQ
roles	PTY
ar	تحالف الفتح
en	Fatah Alliance

actor	SAIROON
type	group
home	IRQ
roles	PTY
ar	تحالف سائرون
ar	سائرون
en	Sairoon

actor	NASR_IRQ
type	group
home	IRQ
roles	PTY
ar	تحالف النصر
ar	ائتلاف النصر
en	Victory Alliance

actor	COORD_FRAMEWORK
type	group
home	IRQ
roles	PTY
ar	الإطار التنسيقي
ar	قوى الإطار التنسيقي
en	Coordination Framework

actor	UNITED_FORCES_IRQ
type	group
home	IRQ
roles	PTY
ar	تحالف القوى العراقية
ar	اتحاد القوى العراقية
en	Alliance of Iraqi Forces

actor	SIYADA
type	group
home	IRQ
roles	PTY
ar	تحالف السيادة
en	Sovereignty Alliance

actor	TAQADUM
type	group
home	IRQ
roles	PTY
ar	حزب تقدم
ar	تحالف تقدم
en	Taqadum

actor	ITF_IRQ
type	group
home	IRQ
roles	PTY
ar	الجبهة التركمانية العراقية
ar	الجبهة التركمانية
en	Iraqi Turkmen Front

actor	NUJABA
type	group
home	IRQ
roles	REB
ar	حركة النجباء
ar	حركة حزب الله النجباء
en	Harakat al-Nujaba

actor	SARAYA_SALAM
type	group
home	IRQ
roles	REB
ar	سرايا السلام
en	Saraya al-Salam

actor	SAYYID_SHUHADA
type	group
home	IRQ
roles	REB
ar	كتائب سيد الشهداء
en	Kataib Sayyid al-Shuhada

actor	KHORASANI
type	group
home	IRQ
roles	REB
ar	سرايا الخراساني
en	Saraya al-Khorasani

actor	IMAM_ALI_IRQ
type	group
home	IRQ
roles	REB
ar	كتائب الإمام علي
en	Kataib al-Imam Ali

actor	ISLAMIC_RESISTANCE_IRQ
type	group
home	IRQ
roles	REB
ar	المقاومة الإسلامية في العراق
en	Islamic Resistance in Iraq

actor	NAQSHBANDI
type	group
home	IRQ
roles	REB
ar	جيش رجال الطريقة النقشبندية
en	Naqshbandi Army

actor	REV_1920
type	group
home	IRQ
roles	REB
ar	كتائب ثورة العشرين
en	1920 Revolution Brigades

actor	ISLAMIC_ARMY_IRQ
type	group
home	IRQ
roles	REB
ar	الجيش الإسلامي في العراق
en	Islamic Army in Iraq

actor	MUJAHIDEEN_ARMY
type	group
home	IRQ
roles	REB
ar	جيش المجاهدين العراقي
en	Mujahideen Army (Iraq)

actor	AQI
type	group
home	IRQ
roles	REB
ar	القاعدة في بلاد الرافدين
ar	تنظيم القاعدة في بلاد الرافدين
ar	تنظيم القاعدة في العراق
ar	القاعدة في العراق
ar	جماعة التوحيد والجهاد
ar	تنظيم قاعدة الجهاد في بلاد الرافدين
ar	مجلس شورى المجاهدين
en	Al-Qaeda in Iraq

actor	ISI_IRQ
type	group
home	IRQ
roles	REB
ar	دولة العراق الإسلامية
ar	تنظيم دولة العراق الإسلامية
en	Islamic State of Iraq

actor	SAHWA
type	group
home	IRQ
roles	REB
ar	مجالس الصحوة
ar	قوات الصحوة
ar	مجلس إنقاذ الأنبار
en	Awakening Councils

actor	PESHMERGA
type	group
home	IRQ
roles	MIL
ar	البيشمركة
ar	البشمركة
ar	قوات البيشمركة
ar	قوات البشمركة
ar	قوات البيشمركة الكردية
en	Peshmerga

actor	KRG_PARL
type	group
home	IRQ
roles	LEG
ar	برلمان كردستان
ar	برلمان إقليم كردستان
ar	برلمان كردستان العراق
en	Kurdistan Parliament

actor	FEDAYEEN_SADDAM
type	group
home	IRQ
roles	MIL
ar	فدائيو صدام
ar	فدائيي صدام
ar	ميليشيا فدائيي صدام
en	Fedayeen Saddam

actor	NCRI
type	group
home	IRN
roles	PTY
ar	المجلس الوطني للمقاومة الإيرانية
ar	المجلس الوطني للمقاومة في إيران
en	National Council of Resistance of Iran

actor	PJAK
type	group
home	IRN
roles	REB
ar	حزب الحياة الحرة الكردستاني
ar	حزب الحياة الحرة
ar	بيجاك
en	PJAK

actor	KDPI
type	group
home	IRN
roles	REB
ar	الحزب الديمقراطي الكردستاني الإيراني
ar	الحزب الديموقراطي الكردستاني الإيراني
ar	الحزب الديمقراطي الكردستاني في إيران
ar	الحزب الديموقراطي الكردستاني في إيران
en	KDPI

actor	KOMALA
type	group
home	IRN
roles	REB
ar	حزب كوملة
ar	كومله
en	Komala

actor	JUNDALLAH
type	group
home	IRN
roles	REB
ar	جماعة جند الله
ar	تنظيم جند الله
ar	حركة جند الله
en	Jundallah

actor	JAISH_ADL
type	group
roles	REB
ar	جيش العدل
ar	جماعة جيش العدل
en	Jaish al-Adl

actor	AHWAZ
type	group
home	IRN
roles	REB
ar	حركة النضال العربي لتحرير الأحواز
ar	حركة النضال العربي لتحرير الأهواز
en	Arab Struggle Movement for the Liberation of Ahwaz

actor	PARTICIPATION_IRN
type	group
home	IRN
roles	PTY
ar	جبهة المشاركة الإسلامية
ar	حزب جبهة المشاركة
ar	جبهة المشاركة الإيرانية
en	Islamic Iran Participation Front

actor	FREEDOM_IRN
type	group
home	IRN
roles	PTY
ar	حركة تحرير إيران
ar	حركة حرية إيران
en	Freedom Movement of Iran

actor	TAK
type	group
home	TUR
roles	REB
ar	صقور حرية كردستان
ar	جماعة صقور حرية كردستان
ar	تنظيم صقور حرية كردستان
en	Kurdistan Freedom Hawks

actor	DHKPC
type	group
home	TUR
roles	REB
ar	جبهة حزب التحرير الشعبي الثوري
ar	حزب جبهة التحرير الشعبي الثوري
ar	الجبهة الثورية لتحرير الشعب
ar	جبهة التحرير الشعبية الثورية
en	DHKP-C

actor	KCK
type	group
roles	REB
ar	منظومة المجتمع الكردستاني
ar	اتحاد مجتمعات كردستان
en	KCK

actor	GREY_WOLVES
type	group
home	TUR
roles	REB
ar	الذئاب الرمادية
ar	حركة الذئاب الرمادية
ar	منظمة الذئاب الرمادية
en	Grey Wolves

actor	WELFARE_TUR
type	group
home	TUR
roles	PTY
ar	حزب الرفاه
ar	حزب الرفاه الإسلامي
en	Welfare Party

actor	VIRTUE_TUR
type	group
home	TUR
roles	PTY
ar	حزب الفضيلة التركي
en	Virtue Party

actor	SAADET
type	group
home	TUR
roles	PTY
ar	حزب السعادة
ar	حزب السعادة التركي
en	Felicity Party

actor	IYI
type	group
home	TUR
roles	PTY
ar	حزب الجيد
ar	الحزب الجيد
ar	حزب إيي
en	Good Party

actor	DYP
type	group
home	TUR
roles	PTY
ar	حزب الطريق القويم
ar	حزب الطريق الصحيح التركي
en	True Path Party

actor	ANAP
type	group
home	TUR
roles	PTY
ar	حزب الوطن الأم
en	Motherland Party

actor	DSP
type	group
home	TUR
roles	PTY
ar	حزب اليسار الديمقراطي
ar	حزب اليسار الديموقراطي
en	Democratic Left Party

actor	BDP
type	group
home	TUR
roles	PTY
ar	حزب السلام والديمقراطية
ar	حزب السلام والديموقراطية
en	Peace and Democracy Party

actor	DTP
type	group
home	TUR
roles	PTY
ar	حزب المجتمع الديمقراطي
ar	حزب المجتمع الديموقراطي
en	Democratic Society Party

actor	DEM_TUR
type	group
home	TUR
roles	PTY
ar	حزب المساواة وديمقراطية الشعوب
ar	حزب المساواة وديموقراطية الشعوب
ar	حزب الديمقراطية ومساواة الشعوب
ar	حزب الديموقراطية ومساواة الشعوب
en	DEM Party

actor	DEVA
type	group
home	TUR
roles	PTY
ar	حزب الديمقراطية والتقدم
ar	حزب الديموقراطية والتقدم
en	DEVA

actor	GELECEK
type	group
home	TUR
roles	PTY
ar	حزب المستقبل التركي
en	Future Party

# --- Parties of Israel

actor	BLUE_WHITE
type	group
home	ISR
roles	PTY
ar	حزب أزرق أبيض
ar	تحالف أزرق أبيض
ar	تحالف أزرق وأبيض
ar	حزب أزرق وأبيض
en	Blue and White

actor	YESH_ATID
type	group
home	ISR
roles	PTY
ar	حزب هناك مستقبل
ar	حزب يش عتيد
ar	حزب ييش عتيد
ar	يش عتيد
en	Yesh Atid

actor	JEWISH_HOME
type	group
home	ISR
roles	PTY
ar	البيت اليهودي
ar	حزب البيت اليهودي
en	Jewish Home

actor	OTZMA
type	group
home	ISR
roles	PTY
ar	القوة اليهودية
ar	حزب القوة اليهودية
ar	عوتسما يهوديت
ar	حزب العظمة اليهودية
ar	حزب عوتسما يهوديت
en	Otzma Yehudit

actor	RZP
type	group
home	ISR
roles	PTY
ar	حزب الصهيونية الدينية
en	Religious Zionist Party

actor	UTJ
type	group
home	ISR
roles	PTY
ar	يهدوت هتوراه
ar	يهودوت هتوراه
ar	حزب يهدوت هتوراه
ar	حزب يهودية التوراة
en	United Torah Judaism

actor	ZIONIST_UNION
type	group
home	ISR
roles	PTY
ar	المعسكر الصهيوني
ar	حزب المعسكر الصهيوني
ar	الاتحاد الصهيوني
en	Zionist Union

actor	JOINT_LIST
type	group
home	ISR
roles	PTY
ar	القائمة العربية المشتركة
ar	القائمة المشتركة
en	Joint List

actor	RAAM
type	group
home	ISR
roles	PTY
ar	القائمة العربية الموحدة
ar	القائمة الموحدة
en	United Arab List

actor	HADASH
type	group
home	ISR
roles	PTY
ar	الجبهة الديمقراطية للسلام والمساواة
ar	الجبهة الديموقراطية للسلام والمساواة
en	Hadash

actor	TAAL
type	group
home	ISR
roles	PTY
ar	الحركة العربية للتغيير
en	Ta'al

actor	KULANU
type	group
home	ISR
roles	PTY
ar	حزب كولانو
ar	كولانو
ar	حزب كلنا الإسرائيلي
en	Kulanu

actor	SHINUI
type	group
home	ISR
roles	PTY
ar	حزب شينوي
ar	شينوي
ar	حركة شينوي
en	Shinui

actor	MAFDAL
type	group
home	ISR
roles	PTY
ar	المفدال
ar	حزب المفدال
ar	الحزب القومي الديني
ar	الحزب الوطني الديني
en	National Religious Party

actor	ONE_ISRAEL
type	group
home	ISR
roles	PTY
ar	قائمة إسرائيل واحدة
en	One Israel

actor	NEW_HOPE
type	group
home	ISR
roles	PTY
ar	حزب أمل جديد
ar	حزب الأمل الجديد
en	New Hope

actor	YAMINA
type	group
home	ISR
roles	PTY
ar	حزب يمينا
ar	تحالف يمينا
en	Yamina

actor	NATIONAL_UNITY_ISR
type	group
home	ISR
roles	PTY
ar	حزب معسكر الدولة
ar	معسكر الدولة
ar	حزب المعسكر الوطني
ar	حزب المعسكر الرسمي
en	National Unity (Israel)

actor	YISRAEL_BAALIYAH
type	group
home	ISR
roles	PTY
ar	حزب إسرائيل بعالياه
ar	إسرائيل بعليا
ar	حزب إسرائيل بعليا
en	Yisrael BaAliyah

actor	MOLEDET
type	group
home	ISR
roles	PTY
ar	حزب موليدت
ar	موليدت
en	Moledet

actor	DEMOCRATS_ISR
type	group
home	ISR
roles	PTY
ar	حزب الديمقراطيين الإسرائيلي
ar	حزب الديموقراطيين الإسرائيلي
en	The Democrats

# --- Parties and groups: Lebanon, Jordan, Gulf, Yemen

actor	MARADA
type	group
home	LBN
roles	PTY
ar	تيار المردة
en	Marada Movement

actor	NLP
type	group
home	LBN
roles	PTY
ar	حزب الوطنيين الأحرار
en	National Liberal Party

actor	MARCH14
type	group
home	LBN
roles	PTY
ar	قوى 14 آذار
ar	قوى الرابع عشر من آذار
ar	تحالف 14 آذار
ar	فريق 14 آذار
en	March 14 Alliance

actor	MARCH8
type	group
home	LBN
roles	PTY
ar	قوى 8 آذار
ar	قوى الثامن من آذار
ar	تحالف 8 آذار
ar	فريق 8 آذار
en	March 8 Alliance

actor	LCP
type	group
home	LBN
roles	PTY
ar	الحزب الشيوعي اللبناني
en	Lebanese Communist Party

actor	JAMAA_LBN
type	group
home	LBN
roles	PTY
ar	الجماعة الإسلامية في لبنان
ar	الجماعة الإسلامية اللبنانية
en	Jamaa Islamiya (Lebanon)

actor	LDP_LBN
type	group
home	LBN
roles	PTY
ar	الحزب الديمقراطي اللبناني
ar	الحزب الديموقراطي اللبناني
en	Lebanese Democratic Party

actor	TASHNAG
type	group
roles	PTY
ar	حزب الطاشناق
ar	الطاشناق
ar	الطاشناك
ar	حزب الطاشناك
en	Armenian Revolutionary Federation

actor	LOYALTY_BLOC
type	group
home	LBN
roles	PTY
ar	كتلة الوفاء للمقاومة
en	Loyalty to the Resistance Bloc

actor	DEV_LIB_BLOC
type	group
home	LBN
roles	PTY
ar	كتلة التنمية والتحرير
en	Development and Liberation Bloc

actor	STRONG_LBN
type	group
home	LBN
roles	PTY
ar	تكتل لبنان القوي
ar	تكتل التغيير والإصلاح
ar	تكتل الإصلاح والتغيير
en	Strong Lebanon Bloc

actor	STRONG_REPUBLIC
type	group
home	LBN
roles	PTY
ar	تكتل الجمهورية القوية
en	Strong Republic Bloc

actor	BRISTOL
type	group
home	LBN
roles	PTY
ar	لقاء البريستول
en	Bristol Gathering

actor	IAF
type	group
home	JOR
roles	PTY
ar	حزب جبهة العمل الإسلامي
ar	جبهة العمل الإسلامي
en	Islamic Action Front

actor	WEFAQ
type	group
home	BHR
roles	PTY
ar	جمعية الوفاق
ar	جمعية الوفاق الوطني الإسلامية
ar	جمعية الوفاق البحرينية
ar	جمعية الوفاق الإسلامية
en	Al-Wefaq

actor	WAAD_BHR
type	group
home	BHR
roles	PTY
ar	جمعية وعد
ar	جمعية العمل الوطني الديمقراطي
ar	جمعية العمل الوطني الديموقراطي
en	Wa'ad

actor	FEB14_BHR
type	group
home	BHR
roles	PTY
ar	ائتلاف 14 فبراير
ar	ائتلاف شباب ثورة 14 فبراير
en	February 14 Coalition

actor	ASHTAR
type	group
home	BHR
roles	REB
ar	سرايا الأشتر
en	Al-Ashtar Brigades

actor	ICM
type	group
home	KWT
roles	PTY
ar	الحركة الدستورية الإسلامية
en	Islamic Constitutional Movement

actor	YSP
type	group
home	YEM
roles	PTY
ar	الحزب الاشتراكي اليمني
en	Yemeni Socialist Party

actor	JMP
type	group
home	YEM
roles	PTY
ar	اللقاء المشترك
ar	أحزاب اللقاء المشترك
ar	تكتل اللقاء المشترك
en	Joint Meeting Parties

actor	HIRAK_YEM
type	group
home	YEM
roles	PTY
ar	الحراك الجنوبي
ar	قوى الحراك الجنوبي
ar	الحراك الجنوبي السلمي
en	Southern Movement

actor	NASSERIST_YEM
type	group
home	YEM
roles	PTY
ar	التنظيم الوحدوي الشعبي الناصري
ar	التنظيم الناصري
en	Nasserist Unionist Organization

actor	RASHAD_YEM
type	group
home	YEM
roles	PTY
ar	اتحاد الرشاد السلفي
ar	حزب الرشاد السلفي
ar	حزب الرشاد اليمني
en	Al-Rashad Union

actor	SECURITY_BELT
type	group
home	YEM
roles	REB
ar	قوات الحزام الأمني
en	Security Belt

actor	GIANTS
type	group
home	YEM
roles	REB
ar	ألوية العمالقة
ar	قوات العمالقة
en	Giants Brigades

actor	SHABWANI
type	group
home	YEM
roles	REB
ar	قوات النخبة الشبوانية
ar	النخبة الشبوانية
en	Shabwani Elite

actor	HADRAMI
type	group
home	YEM
roles	REB
ar	قوات النخبة الحضرمية
ar	النخبة الحضرمية
en	Hadrami Elite

actor	GUARDIANS_REPUBLIC
type	group
home	YEM
roles	REB
ar	قوات حراس الجمهورية
ar	حراس الجمهورية
en	Guardians of the Republic

actor	SPC_YEM
type	group
home	YEM
roles	GOV
ar	المجلس السياسي الأعلى
en	Supreme Political Council

actor	SRC
type	group
home	YEM
roles	GOV
ar	اللجنة الثورية العليا
en	Supreme Revolutionary Committee

actor	ADEN_ABYAN
type	group
home	YEM
roles	REB
ar	جيش عدن أبين الإسلامي
ar	جيش عدن أبين
ar	جيش عدن الإسلامي
en	Islamic Army of Aden

actor	ANSAR_SHARIA_YEM
type	group
home	YEM
roles	REB
ar	أنصار الشريعة في اليمن
en	Ansar al-Sharia (Yemen)

# --- Egypt, Libya, Maghreb, Sudan

actor	FJP
type	group
home	EGY
roles	PTY
ar	حزب الحرية والعدالة
en	Freedom and Justice Party

actor	DOSTOUR_EGY
type	group
home	EGY
roles	PTY
ar	حزب الدستور
en	Constitution Party

actor	FREE_EGYPTIANS
type	group
home	EGY
roles	PTY
ar	حزب المصريين الأحرار
en	Free Egyptians Party

actor	STRONG_EGYPT
type	group
home	EGY
roles	PTY
ar	حزب مصر القوية
en	Strong Egypt Party

actor	WASAT_EGY
type	group
home	EGY
roles	PTY
ar	حزب الوسط المصري
ar	حزب الوسط الإسلامي
en	Al-Wasat Party

actor	TAGAMMU
type	group
home	EGY
roles	PTY
ar	حزب التجمع المصري
ar	حزب التجمع الوطني التقدمي الوحدوي
en	Tagammu

actor	GHAD_EGY
type	group
home	EGY
roles	PTY
ar	حزب الغد
ar	حزب الغد المصري
ar	حزب غد الثورة
en	Ghad Party

actor	APRIL6
type	group
home	EGY
roles	PTY
ar	حركة 6 أبريل
ar	حركة السادس من أبريل
ar	حركة شباب 6 أبريل
en	April 6 Movement

actor	KEFAYA
type	group
home	EGY
roles	PTY
ar	حركة كفاية
ar	الحركة المصرية من أجل التغيير
en	Kefaya

actor	TAMAROD
type	group
home	EGY
roles	PTY
ar	حركة تمرد
en	Tamarod

actor	NSF_EGY
type	group
home	EGY
roles	PTY
ar	جبهة الإنقاذ الوطني
ar	جبهة الإنقاذ الوطني المصرية
en	National Salvation Front

actor	BDP_EGY
type	group
home	EGY
roles	PTY
ar	حزب البناء والتنمية
en	Building and Development Party

actor	ESDP
type	group
home	EGY
roles	PTY
ar	الحزب المصري الديمقراطي الاجتماعي
ar	الحزب المصري الديموقراطي الاجتماعي
en	Egyptian Social Democratic Party

actor	MOSTAQBAL_WATAN
type	group
home	EGY
roles	PTY
ar	حزب مستقبل وطن
en	Nation's Future Party

actor	LEGITIMACY_EGY
type	group
home	EGY
roles	PTY
ar	التحالف الوطني لدعم الشرعية
en	National Alliance to Support Legitimacy

actor	SALAFI_CALL
type	group
home	EGY
roles	PTY
ar	الدعوة السلفية
ar	جماعة الدعوة السلفية
en	Salafi Call

actor	SALAFI_FRONT
type	group
home	EGY
roles	PTY
ar	الجبهة السلفية المصرية
en	Salafi Front

actor	NAC
type	group
home	EGY
roles	PTY
ar	الجمعية الوطنية للتغيير
en	National Association for Change

actor	KARAMA_EGY
type	group
home	EGY
roles	PTY
ar	حزب الكرامة
ar	حزب الكرامة المصري
en	Karama Party

actor	POPULAR_CURRENT_EGY
type	group
home	EGY
roles	PTY
ar	التيار الشعبي المصري
en	Egyptian Popular Current

actor	HASM
type	group
home	EGY
roles	REB
ar	حركة حسم
ar	حركة سواعد مصر
en	Hasm

actor	LIWA_THAWRA
type	group
home	EGY
roles	REB
ar	لواء الثورة
ar	حركة لواء الثورة
en	Liwa al-Thawra

actor	AJNAD_MISR
type	group
home	EGY
roles	REB
ar	أجناد مصر
ar	جماعة أجناد مصر
ar	تنظيم أجناد مصر
en	Ajnad Misr

actor	SINAI_PROVINCE
type	group
home	EGY
roles	REB
ar	ولاية سيناء
ar	تنظيم ولاية سيناء
en	Sinai Province

actor	EIJ
type	group
home	EGY
roles	REB
ar	جماعة الجهاد المصرية
ar	الجهاد الإسلامي المصري
ar	تنظيم الجهاد المصري
en	Egyptian Islamic Jihad

actor	LIFG
type	group
home	LBY
roles	REB
ar	الجماعة الإسلامية الليبية المقاتلة
ar	الجماعة الليبية المقاتلة
en	Libyan Islamic Fighting Group

actor	BRSC
type	group
home	LBY
roles	REB
ar	مجلس شورى ثوار بنغازي
en	Benghazi Revolutionaries Shura Council

actor	DMSC
type	group
home	LBY
roles	REB
ar	مجلس شورى مجاهدي درنة
ar	مجلس شورى درنة
en	Derna Mujahideen Shura Council

actor	ANSAR_SHARIA_LBY
type	group
home	LBY
roles	REB
ar	أنصار الشريعة في ليبيا
ar	تنظيم أنصار الشريعة الليبي
ar	أنصار الشريعة الليبية
en	Ansar al-Sharia (Libya)

actor	ANSAR_SHARIA_TUN
type	group
home	TUN
roles	REB
ar	أنصار الشريعة في تونس
ar	أنصار الشريعة التونسية
ar	تنظيم أنصار الشريعة في تونس
ar	تنظيم أنصار الشريعة التونسي
en	Ansar al-Sharia (Tunisia)

actor	BENGHAZI_DEFENSE
type	group
home	LBY
roles	REB
ar	سرايا الدفاع عن بنغازي
en	Benghazi Defense Brigades

actor	OP_DIGNITY
type	group
home	LBY
roles	REB
ar	قوات الكرامة
ar	قوات عملية الكرامة
en	Operation Dignity

actor	ZINTAN_QAQA
type	group
home	LBY
roles	REB
ar	كتائب الزنتان
ar	كتيبة القعقاع
ar	ثوار الزنتان
en	Zintan brigades

actor	MISRATA_BRIGADES
type	group
home	LBY
roles	REB
ar	كتائب مصراتة
ar	ثوار مصراتة
en	Misrata brigades

actor	TRIPOLI_REV
type	group
roles	REB
ar	كتيبة ثوار طرابلس
ar	ثوار طرابلس
en	Tripoli Revolutionaries Brigade

actor	RADA_LBY
type	group
home	LBY
roles	REB
ar	قوة الردع الخاصة
ar	قوات الردع الخاصة
en	Special Deterrence Force

actor	LROR
type	group
home	LBY
roles	REB
ar	غرفة عمليات ثوار ليبيا
en	Libya Revolutionaries Operations Room

actor	JCP_LBY
type	group
home	LBY
roles	PTY
ar	حزب العدالة والبناء
ar	حزب العدالة والبناء الليبي
en	Justice and Construction Party

actor	NFA
type	group
home	LBY
roles	PTY
ar	تحالف القوى الوطنية
ar	تحالف القوى الوطنية الليبي
en	National Forces Alliance

actor	NSG_LBY
type	group
home	LBY
roles	GOV
ar	حكومة الإنقاذ الوطني الليبية
ar	حكومة الإنقاذ الليبية
en	National Salvation Government

actor	TAHYA_TOUNES
type	group
home	TUN
roles	PTY
ar	حركة تحيا تونس
ar	تحيا تونس
ar	حزب تحيا تونس
en	Tahya Tounes

actor	QALB_TOUNES
type	group
home	TUN
roles	PTY
ar	قلب تونس
ar	حزب قلب تونس
en	Heart of Tunisia

actor	KARAMA_TUN
type	group
home	TUN
roles	PTY
ar	ائتلاف الكرامة
en	Dignity Coalition

actor	HIZB_TAHRIR
type	group
roles	PTY
ar	حزب التحرير
ar	حزب التحرير الإسلامي
en	Hizb ut-Tahrir

actor	RCD_TUN
type	group
home	TUN
roles	PTY
ar	التجمع الدستوري الديمقراطي
ar	حزب التجمع الدستوري الديمقراطي
ar	حزب التجمع الدستوري الديموقراطي
ar	التجمع الدستوري الديموقراطي
ar	حزب التجمع المنحل
en	RCD

actor	WORKERS_TUN
type	group
home	TUN
roles	PTY
ar	حزب العمال التونسي
ar	حزب العمال الشيوعي التونسي
en	Workers' Party (Tunisia)

actor	WATAD_TUN
type	group
home	TUN
roles	PTY
ar	حزب الوطنيين الديمقراطيين الموحد
ar	حزب الوطنيين الديموقراطيين الموحد
ar	حركة الوطنيين الديمقراطيين
ar	حركة الوطنيين الديموقراطيين
ar	حزب الوطد
en	Unified Democratic Patriots

actor	PDP_TUN
type	group
home	TUN
roles	PTY
ar	الحزب الديمقراطي التقدمي التونسي
ar	الحزب الديموقراطي التقدمي التونسي
en	Progressive Democratic Party (Tunisia)

actor	BENI_WATANI
type	group
home	TUN
roles	PTY
ar	حزب بني وطني
ar	بني وطني
en	Beni Watani

actor	JULY25_TUN
type	group
home	TUN
roles	PTY
ar	حراك 25 جويلية
en	July 25 movement

actor	NSF_TUN
type	group
home	TUN
roles	PTY
ar	جبهة الخلاص الوطني التونسية
ar	جبهة الخلاص الوطني في تونس
en	National Salvation Front (Tunisia)

actor	RND
type	group
home	DZA
roles	PTY
ar	التجمع الوطني الديمقراطي الجزائري
ar	التجمع الوطني الديموقراطي الجزائري
ar	حزب التجمع الوطني الديمقراطي
ar	حزب التجمع الوطني الديموقراطي
en	National Democratic Rally (Algeria)

actor	MSP
type	group
home	DZA
roles	PTY
ar	حركة مجتمع السلم
en	Movement of Society for Peace

actor	FFS
type	group
home	DZA
roles	PTY
ar	جبهة القوى الاشتراكية
ar	حزب جبهة القوى الاشتراكية
en	Socialist Forces Front

actor	PT_DZA
type	group
home	DZA
roles	PTY
ar	حزب العمال الجزائري
en	Workers' Party (Algeria)

actor	RCD_DZA
type	group
home	DZA
roles	PTY
ar	التجمع من أجل الثقافة والديمقراطية
ar	التجمع من أجل الثقافة والديموقراطية
en	Rally for Culture and Democracy

actor	ISLAH_DZA
type	group
home	DZA
roles	PTY
ar	حركة الإصلاح الوطني
en	Movement for National Reform

actor	JADID_DZA
type	group
home	DZA
roles	PTY
ar	حزب جيل جديد
ar	جيل جديد الجزائري
en	New Generation (Algeria)

actor	JUND_KHILAFA
type	group
home	DZA
roles	REB
ar	جند الخلافة
ar	تنظيم جند الخلافة
en	Jund al-Khilafah

actor	MAK
type	group
home	DZA
roles	REB
ar	حركة تقرير مصير منطقة القبائل
ar	حركة الماك
en	MAK

actor	PAM
type	group
home	MAR
roles	PTY
ar	حزب الأصالة والمعاصرة
en	Authenticity and Modernity Party

actor	RNI
type	group
home	MAR
roles	PTY
ar	التجمع الوطني للأحرار
ar	حزب التجمع الوطني للأحرار
en	National Rally of Independents

actor	USFP
type	group
home	MAR
roles	PTY
ar	الاتحاد الاشتراكي للقوات الشعبية
ar	حزب الاتحاد الاشتراكي للقوات الشعبية
en	Socialist Union of Popular Forces

actor	MP_MAR
type	group
home	MAR
roles	PTY
ar	حزب الحركة الشعبية المغربي
en	Popular Movement (Morocco)

actor	PPS
type	group
home	MAR
roles	PTY
ar	حزب التقدم والاشتراكية
en	Party of Progress and Socialism

actor	UC_MAR
type	group
home	MAR
roles	PTY
ar	حزب الاتحاد الدستوري
en	Constitutional Union

actor	ADL_IHSAN
type	group
home	MAR
roles	PTY
ar	جماعة العدل والإحسان
ar	حركة العدل والإحسان
en	Al Adl Wal Ihsane

actor	GICM
type	group
home	MAR
roles	REB
ar	الجماعة الإسلامية المغربية المقاتلة
ar	الجماعة الإسلامية المقاتلة المغربية
ar	الجماعة المغربية المقاتلة
en	Moroccan Islamic Combatant Group

actor	SALAFIA_JIHADIA
type	group
roles	REB
ar	السلفية الجهادية المغربية
ar	جماعة السلفية الجهادية
en	Salafia Jihadia

actor	RFD
type	group
home	MRT
roles	PTY
ar	تكتل القوى الديمقراطية
ar	تكتل القوى الديموقراطية
ar	حزب تكتل القوى الديمقراطية
ar	حزب تكتل القوى الديموقراطية
en	Rally of Democratic Forces

actor	UPR
type	group
home	MRT
roles	PTY
ar	حزب الاتحاد من أجل الجمهورية
ar	الاتحاد من أجل الجمهورية الموريتاني
en	Union for the Republic

actor	TAWASSOUL
type	group
home	MRT
roles	PTY
ar	التجمع الوطني للإصلاح والتنمية
ar	حزب التجمع الوطني للإصلاح والتنمية
en	Tawassoul

actor	NCP
type	group
home	SDN
roles	PTY
ar	حزب المؤتمر الوطني
ar	المؤتمر الوطني السوداني
ar	حزب المؤتمر الوطني السوداني
en	National Congress Party

actor	PCP
type	group
home	SDN
roles	PTY
ar	حزب المؤتمر الشعبي
ar	المؤتمر الشعبي السوداني
ar	حزب المؤتمر الشعبي السوداني
en	Popular Congress Party

actor	DUP_SDN
type	group
home	SDN
roles	PTY
ar	الحزب الاتحادي الديمقراطي
ar	الحزب الاتحادي الديموقراطي
en	Democratic Unionist Party

actor	SCP
type	group
home	SDN
roles	PTY
ar	الحزب الشيوعي السوداني
en	Sudanese Communist Party

actor	SRF_SDN
type	group
home	SDN
roles	REB
ar	الجبهة الثورية السودانية
en	Sudan Revolutionary Front

actor	SPLM_N
type	group
home	SDN
roles	REB
ar	الحركة الشعبية لتحرير السودان قطاع الشمال
ar	الحركة الشعبية قطاع الشمال
ar	الحركة الشعبية لتحرير السودان شمال
en	SPLM-North

actor	NDA
type	group
home	SDN
roles	PTY
ar	التجمع الوطني الديمقراطي السوداني
ar	التجمع الوطني الديموقراطي السوداني
en	National Democratic Alliance

actor	TAQADDUM_SDN
type	group
home	SDN
roles	PTY
ar	تنسيقية القوى الديمقراطية المدنية
ar	تنسيقية القوى الديموقراطية المدنية
ar	تنسيقية تقدم
en	Taqaddum (Sudan)

actor	SUMOUD_SDN
type	group
home	SDN
roles	PTY
ar	التحالف المدني الديمقراطي لقوى الثورة
ar	التحالف المدني الديموقراطي لقوى الثورة
ar	تحالف صمود
en	Sumoud

actor	RESIST_COMM_SDN
type	group
home	SDN
roles	PTY
ar	لجان المقاومة السودانية
ar	لجان مقاومة الخرطوم
en	Resistance Committees (Sudan)

actor	TASIS_SDN
type	group
home	SDN
roles	REB
ar	تحالف السودان التأسيسي
ar	تحالف تأسيس
en	Tasis

actor	EASTERN_FRONT
type	group
home	SDN
roles	REB
ar	جبهة شرق السودان
ar	جبهة الشرق السودانية
en	Eastern Front (Sudan)

actor	SPLM_IO
type	group
home	SSD
roles	REB
ar	الحركة الشعبية في المعارضة
ar	الحركة الشعبية لتحرير السودان في المعارضة
en	SPLM-IO

# --- Sahel, Horn and the rest of Africa

actor	JNIM
type	group
roles	REB
ar	جماعة نصرة الإسلام والمسلمين
en	JNIM

actor	ANSARDINE
type	group
home	MLI
roles	REB
ar	جماعة أنصار الدين
ar	حركة أنصار الدين
ar	تنظيم أنصار الدين
en	Ansar Dine

actor	MUJAO
type	group
roles	REB
ar	حركة التوحيد والجهاد في غرب أفريقيا
ar	حركة التوحيد والجهاد
ar	التوحيد والجهاد في غرب أفريقيا
en	MUJAO

actor	MOURABITOUN
type	group
roles	REB
ar	تنظيم المرابطون
ar	جماعة المرابطون
en	Al-Mourabitoun

actor	SIGNED_BLOOD
type	group
roles	REB
ar	الموقعون بالدم
ar	كتيبة الموقعون بالدم
ar	كتيبة الموقعين بالدم
en	Signed-in-Blood Battalion

actor	ISGS
type	group
roles	REB
ar	تنظيم الدولة الإسلامية في الصحراء الكبرى
ar	الدولة الإسلامية في الصحراء الكبرى
en	Islamic State in the Greater Sahara

actor	ISWAP
type	group
home	NGA
roles	REB
ar	تنظيم الدولة الإسلامية في غرب أفريقيا
ar	الدولة الإسلامية في غرب أفريقيا
ar	تنظيم الدولة الإسلامية ولاية غرب أفريقيا
en	ISWAP

actor	MACINA
type	group
home	MLI
roles	REB
ar	جبهة تحرير ماسينا
ar	كتيبة ماسينا
en	Macina Liberation Front

actor	ANSARU
type	group
home	NGA
roles	REB
ar	جماعة أنصارو
ar	أنصارو
ar	جماعة أنصار المسلمين
en	Ansaru

actor	CMA
type	group
home	MLI
roles	REB
ar	تنسيقية حركات أزواد
ar	تنسيقية الحركات الأزوادية
en	Coordination of Azawad Movements

actor	FLA
type	group
home	MLI
roles	REB
ar	جبهة تحرير أزواد
en	Azawad Liberation Front

actor	HCUA
type	group
home	MLI
roles	REB
ar	المجلس الأعلى لوحدة أزواد
en	High Council for the Unity of Azawad

actor	MAA
type	group
home	MLI
roles	REB
ar	الحركة العربية الأزوادية
en	Arab Movement of Azawad

actor	FACT
type	group
home	TCD
roles	REB
ar	جبهة التغيير والوفاق
ar	جبهة التغيير والوفاق في تشاد
ar	جبهة التناوب والوفاق في تشاد
en	FACT

actor	UFR
type	group
home	TCD
roles	REB
ar	اتحاد قوى المقاومة التشادي
en	Union of Resistance Forces

actor	MNJ
type	group
home	NER
roles	REB
ar	حركة النيجريين من أجل العدالة
ar	حركة النيجر من أجل العدالة
en	Niger Movement for Justice

actor	MEND
type	group
home	NGA
roles	REB
ar	حركة تحرير دلتا النيجر
ar	حركة انعتاق دلتا النيجر
en	MEND

actor	AVENGERS_NGA
type	group
home	NGA
roles	REB
ar	منتقمو دلتا النيجر
ar	جماعة منتقمو دلتا النيجر
en	Niger Delta Avengers

actor	IPOB
type	group
home	NGA
roles	REB
ar	حركة السكان الأصليين لبيافرا
ar	جماعة السكان الأصليين في بيافرا
en	IPOB

actor	IMN
type	group
home	NGA
roles	REL
ar	الحركة الإسلامية في نيجيريا
ar	الحركة الإسلامية النيجيرية
en	Islamic Movement in Nigeria

actor	SELEKA
type	group
home	CAF
roles	REB
ar	سيليكا
ar	تحالف سيليكا
ar	متمردو سيليكا
ar	متمردي سيليكا
ar	ائتلاف سيليكا
en	Seleka

actor	ANTIBALAKA
type	group
home	CAF
roles	REB
ar	أنتي بالاكا
ar	ميليشيا أنتي بالاكا
ar	ميليشيات أنتي بالاكا
ar	مناهضو بالاكا
en	Anti-balaka

actor	CPC_CAF
type	group
home	CAF
roles	REB
ar	تحالف الوطنيين من أجل التغيير
en	Coalition of Patriots for Change

actor	HIZBUL_ISLAM
type	group
home	SOM
roles	REB
ar	الحزب الإسلامي الصومالي
ar	الحزب الإسلامي في الصومال
en	Hizbul Islam

actor	ARS
type	group
home	SOM
roles	REB
ar	تحالف إعادة تحرير الصومال
ar	التحالف من أجل إعادة تحرير الصومال
en	Alliance for the Re-liberation of Somalia

actor	AHLU_SUNNA_SOM
type	group
home	SOM
roles	REB
ar	تنظيم أهل السنة والجماعة
ar	حركة أهل السنة والجماعة
ar	جماعة أهل السنة والجماعة الصومالية
en	Ahlu Sunna Waljama'a

actor	SNA_AIDID
type	group
home	SOM
roles	REB
ar	مجلس المصالحة وإعادة البناء الصومالي
en	Somali Reconciliation and Restoration Council

actor	ONLF
type	group
home	ETH
roles	REB
ar	الجبهة الوطنية لتحرير أوغادين
ar	جبهة تحرير أوغادين
ar	جبهة تحرير أوجادين
en	Ogaden National Liberation Front

actor	OLA
type	group
home	ETH
roles	REB
ar	جيش تحرير أورومو
ar	جيش تحرير أورومو المتمرد
en	Oromo Liberation Army

actor	FANO
type	group
home	ETH
roles	REB
ar	ميليشيا فانو
ar	ميليشيات فانو
ar	قوات فانو
en	Fano

actor	EPRDF
type	group
home	ETH
roles	PTY
ar	الجبهة الديمقراطية الثورية للشعوب الإثيوبية
ar	الجبهة الديموقراطية الثورية للشعوب الإثيوبية
ar	الجبهة الثورية الديمقراطية للشعوب الإثيوبية
ar	الجبهة الثورية الديموقراطية للشعوب الإثيوبية
en	EPRDF

actor	PROSPERITY_ETH
type	group
home	ETH
roles	PTY
ar	حزب الازدهار
ar	حزب الازدهار الإثيوبي
en	Prosperity Party

actor	PFDJ
type	group
home	ERI
roles	PTY
ar	الجبهة الشعبية للديمقراطية والعدالة
ar	الجبهة الشعبية للديموقراطية والعدالة
ar	الجبهة الشعبية من أجل الديمقراطية والعدالة
ar	الجبهة الشعبية من أجل الديموقراطية والعدالة
en	PFDJ

actor	FRUD
type	group
home	DJI
roles	REB
ar	جبهة استعادة الوحدة والديمقراطية
ar	جبهة استعادة الوحدة والديموقراطية
en	FRUD

actor	ADF
type	group
home	COD
roles	REB
ar	القوات الديمقراطية المتحالفة
ar	القوات الديموقراطية المتحالفة
ar	متمردو القوات الديمقراطية المتحالفة
ar	متمردو القوات الديموقراطية المتحالفة
en	Allied Democratic Forces

actor	FDLR
type	group
roles	REB
ar	القوات الديمقراطية لتحرير رواندا
ar	القوات الديموقراطية لتحرير رواندا
en	FDLR

actor	MLC
type	group
home	COD
roles	REB
ar	حركة تحرير الكونغو
en	Movement for the Liberation of the Congo

actor	RCD_COD
type	group
home	COD
roles	REB
ar	التجمع الكونغولي من أجل الديمقراطية
ar	التجمع الكونغولي من أجل الديموقراطية
en	Rally for Congolese Democracy

actor	CNDP
type	group
home	COD
roles	REB
ar	المؤتمر الوطني للدفاع عن الشعب
en	CNDP

actor	MAI_MAI
type	group
roles	REB
ar	ميليشيا ماي ماي
ar	ميليشيات ماي ماي
en	Mai-Mai

actor	INTERAHAMWE
type	group
roles	REB
ar	إنتراهاموي
ar	ميليشيا إنتراهاموي
ar	الإنترهاموي
en	Interahamwe

actor	AFC_COD
type	group
home	COD
roles	REB
ar	تحالف نهر الكونغو
en	Congo River Alliance

actor	CODECO
type	group
home	COD
roles	REB
ar	ميليشيا كوديكو
ar	كوديكو
en	CODECO

actor	RPF
type	group
home	RWA
roles	PTY
ar	الجبهة الوطنية الرواندية
en	Rwandan Patriotic Front

actor	CNDD_FDD
type	group
roles	REB
ar	قوات الدفاع عن الديمقراطية
ar	قوات الدفاع عن الديموقراطية
ar	المجلس الوطني للدفاع عن الديمقراطية
ar	المجلس الوطني للدفاع عن الديموقراطية
ar	جبهة الدفاع عن الديمقراطية
ar	جبهة الدفاع عن الديموقراطية
en	CNDD-FDD

actor	FNL
type	group
home	BDI
roles	REB
ar	قوات التحرير الوطنية
ar	قوات التحرير الوطنية البوروندية
ar	جبهة التحرير الوطنية البوروندية
en	FNL

actor	LURD
type	group
home	LBR
roles	REB
ar	الليبيريون المتحدون من أجل المصالحة والديمقراطية
ar	الليبيريون المتحدون من أجل المصالحة والديموقراطية
ar	جبهة الليبيريين المتحدين من أجل المصالحة والديمقراطية
ar	جبهة الليبيريين المتحدين من أجل المصالحة والديموقراطية
ar	حركة الليبيريين المتحدين من أجل المصالحة والديموقراطية
ar	حركة الليبيريين المتحدين من أجل المصالحة والديمقراطية
en	LURD

actor	MODEL_LBR
type	group
home	LBR
roles	REB
ar	الحركة من أجل الديمقراطية في ليبيريا
ar	الحركة من أجل الديموقراطية في ليبيريا
en	MODEL

actor	MPCI
type	group
home	CIV
roles	REB
ar	الحركة الوطنية لساحل العاج
ar	الحركة الوطنية لكوت ديفوار
en	Patriotic Movement of Ivory Coast

actor	FN_CIV
type	group
home	CIV
roles	REB
ar	القوى الجديدة في ساحل العاج
ar	القوات الجديدة في ساحل العاج
ar	القوات الجديدة الإيفوارية
en	New Forces (Ivory Coast)

actor	MFDC
type	group
home	SEN
roles	REB
ar	حركة القوى الديمقراطية لكازامانس
ar	حركة القوى الديموقراطية لكازامانس
ar	حركة القوى الديموقراطية في كازامانس
ar	حركة القوى الديمقراطية في كازامانس
en	MFDC

actor	FLEC
type	group
home	AGO
roles	REB
ar	جبهة تحرير جيب كابيندا
ar	جبهة تحرير كابيندا
en	FLEC

actor	MPLA
type	group
home	AGO
roles	PTY
ar	الحركة الشعبية لتحرير أنغولا
en	MPLA

actor	RENAMO
type	group
home	MOZ
roles	REB
ar	رينامو
ar	حركة رينامو
ar	حزب رينامو
en	RENAMO

actor	FRELIMO
type	group
home	MOZ
roles	PTY
ar	فريليمو
ar	جبهة فريليمو
ar	حزب فريليمو
en	FRELIMO

actor	SWAPO
type	group
home	NAM
roles	PTY
ar	سوابو
ar	حزب سوابو
ar	منظمة سوابو
en	SWAPO

actor	ZANU_PF
type	group
home	ZWE
roles	PTY
ar	حزب زانو الجبهة الوطنية
ar	الاتحاد الوطني الأفريقي لزيمبابوي الجبهة الوطنية
ar	زانو بي إف
ar	حزب زانو
en	ZANU-PF

actor	DA_ZAF
type	group
home	ZAF
roles	PTY
ar	التحالف الديمقراطي الجنوب أفريقي
ar	التحالف الديموقراطي الجنوب أفريقي
en	Democratic Alliance

actor	EFF
type	group
home	ZAF
roles	PTY
ar	المقاتلون من أجل الحرية الاقتصادية
ar	حزب المقاتلين من أجل الحرية الاقتصادية
ar	مقاتلو الحرية الاقتصادية
en	Economic Freedom Fighters

actor	INKATHA
type	group
home	ZAF
roles	PTY
ar	حزب إنكاثا
ar	إنكاثا
ar	حزب الحرية إنكاثا
en	Inkatha

actor	MK_ZAF
type	group
home	ZAF
roles	PTY
ar	حزب أومكونتو وي سيزوي
ar	أومكونتو ويسيزوي
ar	حزب رمح الأمة
en	uMkhonto weSizwe

actor	PDP_NGA
type	group
home	NGA
roles	PTY
ar	حزب الشعب الديمقراطي النيجيري
ar	حزب الشعب الديموقراطي النيجيري
ar	حزب الشعب الديمقراطي المعارض في نيجيريا
ar	حزب الشعب الديموقراطي المعارض في نيجيريا
en	People's Democratic Party (Nigeria)

actor	APC
type	group
home	NGA
roles	PTY
ar	مؤتمر جميع التقدميين
ar	حزب مؤتمر جميع التقدميين
ar	حزب المؤتمر التقدمي
en	All Progressives Congress

actor	ODM
type	group
home	KEN
roles	PTY
ar	الحركة الديمقراطية البرتقالية
ar	الحركة الديموقراطية البرتقالية
en	Orange Democratic Movement

actor	JUBILEE
type	group
home	KEN
roles	PTY
ar	حزب اليوبيل
ar	تحالف اليوبيل
en	Jubilee

actor	PDS
type	group
home	SEN
roles	PTY
ar	الحزب الديمقراطي السنغالي
ar	الحزب الديموقراطي السنغالي
en	Senegalese Democratic Party

actor	PASTEF
type	group
home	SEN
roles	PTY
ar	حزب باستيف
ar	باستيف
en	PASTEF

actor	FPI_CIV
type	group
home	CIV
roles	PTY
ar	الجبهة الشعبية الإيفوارية
en	Ivorian Popular Front

actor	SWC_AMBAZONIA
type	group
home	CMR
roles	REB
ar	انفصاليو أمبازونيا
ar	جمهورية أمبازونيا
en	Ambazonia separatists

actor	CABO_DELGADO
type	group
home	MOZ
roles	REB
ar	جماعة أنصار السنة في موزمبيق
ar	أهل السنة والجماعة في موزمبيق
en	Ansar al-Sunna (Mozambique)

# --- South and Central Asia

actor	ISKP
type	group
roles	REB
ar	تنظيم الدولة الإسلامية ولاية خراسان
ar	ولاية خراسان
ar	تنظيم ولاية خراسان
ar	تنظيم داعش خراسان
ar	داعش خراسان
en	Islamic State - Khorasan

actor	HIG
type	group
home	AFG
roles	REB
ar	الحزب الإسلامي الأفغاني
ar	الحزب الإسلامي بزعامة حكمتيار
ar	الحزب الإسلامي في أفغانستان
en	Hezb-e-Islami

actor	JAMIAT_AFG
type	group
home	AFG
roles	PTY
ar	الجمعية الإسلامية الأفغانية
ar	حزب الجمعية الإسلامية
en	Jamiat-e Islami

actor	NRF
type	group
home	AFG
roles	REB
ar	جبهة المقاومة الوطنية الأفغانية
ar	جبهة المقاومة الوطنية في أفغانستان
en	National Resistance Front

actor	HIZB_WAHDAT
type	group
home	AFG
roles	REB
ar	حزب الوحدة الإسلامي
ar	حزب الوحدة الشيعي الأفغاني
en	Hizb-e Wahdat

actor	JUNBISH
type	group
home	AFG
roles	REB
ar	جنبش
ar	حركة جنبش
ar	الحركة الوطنية الإسلامية الأفغانية
en	Junbish

actor	IMU
type	group
home	UZB
roles	REB
ar	الحركة الإسلامية في أوزبكستان
ar	حركة أوزبكستان الإسلامية
ar	الحركة الإسلامية الأوزبكية
ar	الحركة الإسلامية الأوزبكستانية
en	Islamic Movement of Uzbekistan

actor	IJU
type	group
roles	REB
ar	اتحاد الجهاد الإسلامي
en	Islamic Jihad Union

actor	IRPT
type	group
home	TJK
roles	PTY
ar	حزب النهضة الإسلامي الطاجيكي
ar	حزب النهضة الإسلامية الطاجيكي
ar	حزب النهضة الإسلامية في طاجيكستان
en	Islamic Renaissance Party

actor	ETIM
type	group
roles	REB
ar	حركة تركستان الشرقية الإسلامية
ar	الحركة الإسلامية لتركستان الشرقية
ar	حركة شرق تركستان الإسلامية
en	East Turkestan Islamic Movement

actor	WUC
type	group
roles	NGO
ar	مؤتمر الأويغور العالمي
ar	مؤتمر الإيغور العالمي
ar	المؤتمر العالمي للأويغور
ar	المؤتمر العالمي للإيغور
en	World Uyghur Congress

actor	FALUN_GONG
type	group
roles	REL
ar	فالون غونغ
ar	فالونغونغ
ar	طائفة فالون غونغ
ar	جماعة فالون غونغ
ar	فالون جونج
ar	فالونجونج
en	Falun Gong

actor	TIBET_EXILE
type	group
roles	GOV
ar	الحكومة التيبتية في المنفى
ar	حكومة التيبت في المنفى
en	Tibetan government-in-exile

actor	HUM
type	group
home	PAK
roles	REB
ar	حركة المجاهدين
ar	جماعة حركة المجاهدين
en	Harkat-ul-Mujahideen

actor	HUJI
type	group
home	PAK
roles	REB
ar	حركة الجهاد الإسلامي في بنغلادش
ar	حركة الجهاد الإسلامي البنغالية
ar	حركة الجهاد الإسلامي الباكستانية
en	HuJI

actor	LEJ
type	group
home	PAK
roles	REB
ar	عسكر جنجوي
ar	لشكر جنجوي
ar	جماعة عسكر جنجوي
ar	عسكر جنقوي
ar	لشكر جنغوي
ar	عسكر جنغوي
en	Lashkar-e-Jhangvi

actor	SSP
type	group
home	PAK
roles	REB
ar	سباه الصحابة
ar	جماعة سباه الصحابة
ar	سباه صحابة
ar	جيش الصحابة
en	Sipah-e-Sahaba

actor	JUD_PAK
type	group
home	PAK
roles	REB
ar	جماعة الدعوة الباكستانية
ar	جماعة الدعوة الإسلامية الباكستانية
en	Jamaat-ud-Dawa

actor	JUA
type	group
home	PAK
roles	REB
ar	جماعة الأحرار
ar	جماعة الأحرار الباكستانية
en	Jamaat-ul-Ahrar

actor	BLA
type	group
home	PAK
roles	REB
ar	جيش تحرير بلوشستان
ar	جيش تحرير بلوشستان الانفصالي
ar	جيش تحرير البلوش
en	Balochistan Liberation Army

actor	TNSM
type	group
home	PAK
roles	REB
ar	حركة تطبيق الشريعة المحمدية
ar	حركة تنفيذ الشريعة المحمدية
en	TNSM

actor	PMLN
type	group
home	PAK
roles	PTY
ar	حزب الرابطة الإسلامية
ar	الرابطة الإسلامية الباكستانية
ar	حزب الرابطة الإسلامية جناح نواز
ar	حزب الرابطة الإسلامية الباكستانية
en	Pakistan Muslim League (N)

actor	PPP_PAK
type	group
home	PAK
roles	PTY
ar	حزب الشعب الباكستاني
en	Pakistan People's Party

actor	MQM
type	group
home	PAK
roles	PTY
ar	الحركة القومية المتحدة
ar	حركة المهاجرين القومية
ar	حركة المهاجرين القومية المتحدة
en	MQM

actor	MMA
type	group
home	PAK
roles	PTY
ar	مجلس العمل المتحد
ar	مجلس العمل الموحد
en	Muttahida Majlis-e-Amal

actor	JUI
type	group
home	PAK
roles	PTY
ar	جمعية علماء الإسلام
ar	جمعية علماء الإسلام الباكستانية
en	Jamiat Ulema-e-Islam

actor	JI_PAK
type	group
home	PAK
roles	PTY
ar	الجماعة الإسلامية الباكستانية
ar	الجماعة الإسلامية في باكستان
en	Jamaat-e-Islami (Pakistan)

actor	ANP_PAK
type	group
home	PAK
roles	PTY
ar	حزب عوامي الوطني
ar	حزب عوامي القومي
en	Awami National Party

actor	TLP
type	group
home	PAK
roles	PTY
ar	حركة لبيك باكستان
ar	حركة لبيك
ar	حزب حركة لبيك باكستان
en	Tehreek-e-Labbaik

actor	PTM
type	group
home	PAK
roles	REB
ar	حركة حماية البشتون
en	Pashtun Tahafuz Movement

actor	JKLF
type	group
roles	REB
ar	جبهة تحرير جامو وكشمير
ar	جبهة تحرير جامو كشمير
ar	جبهة تحرير كشمير
en	JKLF

actor	TRF_KASHMIR
type	group
roles	REB
ar	جبهة المقاومة في كشمير
en	The Resistance Front

actor	INDIAN_MUJAHIDEEN
type	group
home	IND
roles	REB
ar	المجاهدون الهنود
ar	مجاهدي الهند
ar	مجاهدو الهند
en	Indian Mujahideen

actor	SIMI
type	group
home	IND
roles	REB
ar	حركة الطلاب الإسلاميين في الهند
ar	الحركة الإسلامية لطلاب الهند
en	SIMI

actor	ULFA
type	group
home	IND
roles	REB
ar	جبهة تحرير أسام المتحدة
ar	الجبهة المتحدة لتحرير أسام
en	ULFA

actor	NAXALITES
type	group
home	IND
roles	REB
ar	الناكساليت
ar	المتمردون الماويون في الهند
ar	المتمردين الماويين في الهند
ar	المتمردون الناكساليت
en	Naxalites

actor	VHP
type	group
home	IND
roles	PTY
ar	المجلس الهندوسي العالمي
ar	فيشوا هندو باريشاد
en	VHP

actor	RSS
type	group
home	IND
roles	PTY
ar	راشتريا سوايامسيفاك سانغ
ar	منظمة راشتريا سوايامسيفاك سانغ
ar	منظمة آر إس إس الهندوسية
en	RSS

actor	SHIV_SENA
type	group
home	IND
roles	PTY
ar	شيف سينا
ar	حزب شيف سينا
en	Shiv Sena

actor	AAP
type	group
home	IND
roles	PTY
ar	حزب عام آدمي
ar	حزب آم آدمي
ar	حزب الرجل العادي
en	Aam Aadmi Party

actor	CPI
type	group
home	IND
roles	PTY
ar	الحزب الشيوعي الهندي
en	Communist Party of India

actor	AWAMI_LEAGUE
type	group
home	BGD
roles	PTY
ar	رابطة عوامي
ar	حزب رابطة عوامي
ar	حزب عوامي
ar	حزب رابطة عوامي البنغلادشي
en	Awami League

actor	BNP_BGD
type	group
home	BGD
roles	PTY
ar	حزب بنغلادش القومي
ar	الحزب القومي البنغلادشي
ar	حزب بنغلاديش القومي
ar	الحزب الوطني البنغلادشي
en	Bangladesh Nationalist Party

actor	JI_BGD
type	group
home	BGD
roles	PTY
ar	الجماعة الإسلامية في بنغلادش
ar	الجماعة الإسلامية البنغلادشية
en	Jamaat-e-Islami (Bangladesh)

actor	JMB
type	group
home	BGD
roles	REB
ar	جماعة المجاهدين في بنغلادش
ar	جماعة مجاهدي بنغلادش
en	JMB

actor	SLFP
type	group
home	LKA
roles	PTY
ar	حزب الحرية السريلانكي
ar	حزب حرية سريلانكا
en	Sri Lanka Freedom Party

actor	UNP
type	group
home	LKA
roles	PTY
ar	الحزب الوطني المتحد السريلانكي
en	United National Party

actor	NTJ
type	group
home	LKA
roles	REB
ar	جماعة التوحيد الوطنية
ar	جماعة التوحيد الوطنية السريلانكية
en	National Thowheeth Jama'ath

actor	KARUNA
type	group
home	LKA
roles	REB
ar	مجموعة كارونا
ar	فصيل كارونا
en	Karuna faction

actor	NEPALI_CONGRESS
type	group
home	NPL
roles	PTY
ar	حزب المؤتمر النيبالي
en	Nepali Congress

actor	CPN
type	group
home	NPL
roles	PTY
ar	الحزب الشيوعي النيبالي
ar	الحزب الشيوعي النيبالي الماوي
en	Communist Party of Nepal

# --- South-East and East Asia

actor	NPA
type	group
home	PHL
roles	REB
ar	الجيش الشعبي الجديد
ar	جيش الشعب الجديد
ar	جيش الشعب الجديد الشيوعي
en	New People's Army

actor	CPP_PHL
type	group
home	PHL
roles	REB
ar	الحزب الشيوعي الفلبيني
ar	الحزب الشيوعي الفيليبيني
en	Communist Party of the Philippines

actor	BIFF
type	group
home	PHL
roles	REB
ar	مقاتلو بانغسامورو الإسلاميون من أجل الحرية
ar	مقاتلو بانغسامورو الإسلاميون للحرية
en	BIFF

actor	MAUTE
type	group
home	PHL
roles	REB
ar	جماعة ماوتي
ar	مجموعة ماوتي
ar	حركة ماوتي
en	Maute group

actor	LASKAR_JIHAD
type	group
home	IDN
roles	REB
ar	لاسكار جهاد
ar	عسكر الجهاد
ar	جماعة عسكر الجهاد
ar	لشكر جهاد
en	Laskar Jihad

actor	JAD
type	group
home	IDN
roles	REB
ar	جماعة أنصار الدولة
ar	جماعة أنصار الدولة الإندونيسية
en	Jamaah Ansharut Daulah

actor	OPM
type	group
home	IDN
roles	REB
ar	حركة بابوا الحرة
ar	حركة تحرير بابوا
ar	جيش تحرير بابوا الغربية
en	Free Papua Movement

actor	FPI_IDN
type	group
home	IDN
roles	REL
ar	جبهة المدافعين عن الإسلام
ar	جبهة الدفاع عن الإسلام الإندونيسية
en	Islamic Defenders Front

actor	NU_IDN
type	group
home	IDN
roles	REL
ar	نهضة العلماء
ar	جمعية نهضة العلماء
ar	جماعة نهضة العلماء
en	Nahdlatul Ulama

actor	MUHAMMADIYAH
type	group
home	IDN
roles	REL
ar	الجمعية المحمدية الإندونيسية
ar	جمعية المحمدية
en	Muhammadiyah

actor	GOLKAR
type	group
home	IDN
roles	PTY
ar	غولكار
ar	حزب غولكار
ar	حزب جولكار
en	Golkar

actor	PDIP
type	group
home	IDN
roles	PTY
ar	الحزب الديمقراطي للنضال
ar	الحزب الديموقراطي للنضال
ar	الحزب الديمقراطي الإندونيسي للنضال
ar	الحزب الديموقراطي الإندونيسي للنضال
en	PDI-P

actor	FRETILIN
type	group
home	TLS
roles	PTY
ar	فريتيلين
ar	جبهة فريتيلين
en	Fretilin

actor	UMNO
type	group
home	MYS
roles	PTY
ar	المنظمة الوطنية للملايو المتحدين
ar	المنظمة الوطنية الملايوية المتحدة
ar	حزب أمنو
ar	المنظمة القومية المتحدة للملايو
en	UMNO

actor	PAS
type	group
home	MYS
roles	PTY
ar	الحزب الإسلامي الماليزي
ar	الحزب الإسلامي في ماليزيا
en	PAS

actor	BN_MYS
type	group
home	MYS
roles	PTY
ar	باريسان ناسيونال
ar	ائتلاف باريسان ناسيونال
ar	تحالف الجبهة الوطنية الماليزي
en	Barisan Nasional

actor	RED_SHIRTS
type	group
home	THA
roles	REB
ar	أصحاب القمصان الحمر
ar	حركة القمصان الحمر
ar	ذوو القمصان الحمر
en	Red Shirts

actor	YELLOW_SHIRTS
type	group
home	THA
roles	REB
ar	أصحاب القمصان الصفر
ar	حركة القمصان الصفر
en	Yellow Shirts

actor	PHEU_THAI
type	group
home	THA
roles	PTY
ar	حزب بويا تاي
ar	حزب بيو تاي
ar	حزب فيو تاي
en	Pheu Thai

actor	TRT_THA
type	group
home	THA
roles	PTY
ar	حزب تاي راك تاي
ar	حزب تاي راك
ar	حزب التايلانديون يحبون التايلانديين
en	Thai Rak Thai

actor	BRN_THA
type	group
home	THA
roles	REB
ar	جبهة الثورة الوطنية في باتاني
en	BRN

actor	USDP
type	group
home	MMR
roles	PTY
ar	حزب الاتحاد للتضامن والتنمية
ar	حزب الاتحاد والتضامن والتنمية
en	USDP

actor	ARSA
type	group
home	MMR
roles	REB
ar	جيش إنقاذ روهينغا أراكان
ar	جيش إنقاذ الروهينغا في أراكان
ar	جيش أراكان لإنقاذ الروهينغا
en	ARSA

actor	KIA_MMR
type	group
home	MMR
roles	REB
ar	جيش استقلال كاشين
ar	جيش كاشين المستقل
en	Kachin Independence Army

actor	KNU
type	group
home	MMR
roles	REB
ar	اتحاد كارين الوطني
ar	الاتحاد الوطني للكارين
ar	الاتحاد القومي للكارين
en	Karen National Union

actor	UWSA
type	group
home	MMR
roles	REB
ar	جيش ولاية وا المتحدة
en	United Wa State Army

actor	NUG
type	group
home	MMR
roles	GOV
ar	حكومة الوحدة الوطنية في ميانمار
ar	حكومة الوحدة الوطنية في بورما
en	National Unity Government of Myanmar

actor	FUNCINPEC
type	group
home	KHM
roles	PTY
ar	حزب فونسينبك
ar	فونسينبك
en	FUNCINPEC

actor	CPP_KHM
type	group
home	KHM
roles	PTY
ar	حزب الشعب الكمبودي
en	Cambodian People's Party

actor	KHMER_ROUGE
type	group
home	KHM
roles	REB
ar	الخمير الحمر
ar	حركة الخمير الحمر
en	Khmer Rouge

actor	AUM
type	group
home	JPN
roles	REL
ar	أوم شينريكيو
ar	طائفة أوم
ar	طائفة أوم شينريكيو
ar	طائفة الحقيقة السامية
en	Aum Shinrikyo

actor	JRA
type	group
home	JPN
roles	REB
ar	الجيش الأحمر الياباني
en	Japanese Red Army

actor	DPJ
type	group
home	JPN
roles	PTY
ar	الحزب الديمقراطي الياباني
ar	الحزب الديموقراطي الياباني
en	Democratic Party of Japan

actor	KOMEITO
type	group
home	JPN
roles	PTY
ar	حزب كوميتو
ar	كوميتو
ar	حزب نيو كوميتو
ar	حزب كوميتو الجديد
en	Komeito

actor	JCP
type	group
home	JPN
roles	PTY
ar	الحزب الشيوعي الياباني
en	Japanese Communist Party

actor	SAENURI
type	group
home	KOR
roles	PTY
ar	حزب ساينوري
ar	حزب ساينوري الحاكم
en	Saenuri

actor	GNP
type	group
home	KOR
roles	PTY
ar	الحزب الوطني الكبير
ar	الحزب القومي الكبير
en	Grand National Party

actor	PPP_KOR
type	group
home	KOR
roles	PTY
ar	حزب سلطة الشعب
ar	حزب قوة الشعب
ar	حزب سلطة الشعب الكوري الجنوبي
en	People Power Party

actor	MDP
type	group
home	KOR
roles	PTY
ar	الحزب الديمقراطي الكوري الجنوبي
ar	الحزب الديموقراطي الكوري الجنوبي
ar	حزب الألفية الديمقراطي
ar	حزب الألفية الديموقراطي
en	Democratic Party (South Korea)

actor	DPP
type	group
home	TWN
roles	PTY
ar	الحزب الديمقراطي التقدمي التايواني
ar	الحزب الديموقراطي التقدمي التايواني
ar	الحزب الديموقراطي التقدمي
ar	الحزب الديمقراطي التقدمي
ar	الحزب التقدمي الديمقراطي
ar	الحزب التقدمي الديموقراطي
en	Democratic Progressive Party

# --- Russia, Ukraine, Caucasus, Balkans

actor	UNITED_RUSSIA
type	group
home	RUS
roles	PTY
ar	روسيا الموحدة
ar	حزب روسيا الموحدة
ar	روسيا المتحدة
ar	حزب روسيا المتحدة
en	United Russia

actor	KPRF
type	group
home	RUS
roles	PTY
ar	الحزب الشيوعي الروسي
en	Communist Party of Russia

actor	LDPR
type	group
home	RUS
roles	PTY
ar	الحزب الليبرالي الديمقراطي الروسي
ar	الحزب الليبرالي الديموقراطي الروسي
en	Liberal Democratic Party of Russia

actor	JUST_RUSSIA
type	group
home	RUS
roles	PTY
ar	روسيا العادلة
ar	حزب روسيا العادلة
en	A Just Russia

actor	YABLOKO
type	group
home	RUS
roles	PTY
ar	يابلوكو
ar	حزب يابلوكو
en	Yabloko

actor	SPS_RUS
type	group
home	RUS
roles	PTY
ar	اتحاد قوى اليمين
ar	حزب اتحاد قوى اليمين
en	Union of Right Forces

actor	FBK
type	group
home	RUS
roles	PTY
ar	صندوق مكافحة الفساد الروسي
ar	مؤسسة مكافحة الفساد التابعة لنافالني
ar	صندوق مكافحة الفساد التابع لنافالني
en	Anti-Corruption Foundation

actor	RVC
type	group
roles	REB
ar	فيلق المتطوعين الروس
ar	فيلق المتطوعين الروسي
ar	فيلق حرية روسيا
en	Russian Volunteer Corps

actor	REGIONS_UKR
type	group
home	UKR
roles	PTY
ar	حزب الأقاليم
ar	حزب الأقاليم الأوكراني
ar	حزب المناطق
en	Party of Regions

actor	SERVANT_UKR
type	group
home	UKR
roles	PTY
ar	حزب خادم الشعب
ar	حزب خدام الشعب
en	Servant of the People

actor	SVOBODA_UKR
type	group
home	UKR
roles	PTY
ar	حزب سفوبودا
en	Svoboda

actor	RIGHT_SECTOR
type	group
home	UKR
roles	REB
ar	القطاع الأيمن
ar	برافي سيكتور
ar	حركة برافي سيكتور
ar	القطاع اليميني
en	Right Sector

actor	POROSHENKO_BLOC
type	group
home	UKR
roles	PTY
ar	كتلة بيترو بوروشينكو
ar	كتلة بوروشنكو
en	Petro Poroshenko Bloc

actor	OUR_UKRAINE
type	group
home	UKR
roles	PTY
ar	تحالف أوكرانيا لنا
ar	حزب أوكرانيا لنا
ar	كتلة أوكرانيا لنا
en	Our Ukraine

actor	CAUCASUS_EMIRATE
type	group
roles	REB
ar	إمارة القوقاز
ar	إمارة القوقاز الإسلامية
en	Caucasus Emirate

actor	ICHKERIA
type	group
roles	REB
ar	جمهورية إيشكيريا
ar	جمهورية الشيشان إيشكيريا
en	Chechen Republic of Ichkeria

actor	GEORGIAN_DREAM
type	group
home	GEO
roles	PTY
ar	الحلم الجورجي
ar	حزب الحلم الجورجي
ar	ائتلاف الحلم الجورجي
en	Georgian Dream

actor	UNM
type	group
home	GEO
roles	PTY
ar	الحركة الوطنية المتحدة
ar	حزب الحركة الوطنية المتحدة
ar	الحركة الوطنية الموحدة الجورجية
en	United National Movement

actor	CIVIL_CONTRACT
type	group
home	ARM
roles	PTY
ar	حزب العقد المدني
ar	العقد المدني الأرميني
en	Civil Contract

actor	RPA
type	group
home	ARM
roles	PTY
ar	الحزب الجمهوري الأرمني
ar	الحزب الجمهوري الأرميني
en	Republican Party of Armenia

actor	YAP
type	group
home	AZE
roles	PTY
ar	حزب أذربيجان الجديدة
ar	حزب أذربيجان الجديد
en	New Azerbaijan Party

actor	MUSAVAT
type	group
home	AZE
roles	PTY
ar	حزب مساواة الأذربيجاني
ar	حزب مساوات
en	Musavat

actor	NUR_OTAN
type	group
home	KAZ
roles	PTY
ar	حزب نور أوتان
ar	نور أوتان
ar	حزب نور الوطن
en	Amanat

actor	PMBLA
type	group
roles	REB
ar	جيش تحرير بريسيفو وميدفيديا وبويانوفاتش
ar	جيش تحرير بريشيفو
ar	جيش تحرير بريسيفو
en	UÇPMB

actor	DPS
type	group
home	MNE
roles	PTY
ar	الحزب الديمقراطي الاشتراكي في الجبل الأسود
ar	الحزب الديموقراطي الاشتراكي في الجبل الأسود
en	Democratic Party of Socialists

actor	SDS
type	group
home	BIH
roles	PTY
ar	الحزب الديمقراطي الصربي
ar	الحزب الديموقراطي الصربي
en	Serb Democratic Party

actor	SDA
type	group
home	BIH
roles	PTY
ar	حزب العمل الديمقراطي البوسني
ar	حزب العمل الديموقراطي البوسني
en	Party of Democratic Action

actor	SRS
type	group
home	SRB
roles	PTY
ar	الحزب الراديكالي الصربي
en	Serbian Radical Party

actor	SPS_SRB
type	group
home	SRB
roles	PTY
ar	الحزب الاشتراكي الصربي
en	Socialist Party of Serbia

actor	SNS
type	group
home	SRB
roles	PTY
ar	الحزب التقدمي الصربي
en	Serbian Progressive Party

actor	DOS
type	group
home	SRB
roles	PTY
ar	المعارضة الديمقراطية الصربية
ar	المعارضة الديموقراطية الصربية
en	Democratic Opposition of Serbia

actor	DS_SRB
type	group
home	SRB
roles	PTY
ar	الحزب الديمقراطي في صربيا
ar	الحزب الديموقراطي في صربيا
en	Democratic Party (Serbia)

actor	LDK
type	group
home	XKX
roles	PTY
ar	رابطة كوسوفو الديمقراطية
ar	رابطة كوسوفو الديموقراطية
ar	الرابطة الديمقراطية لكوسوفو
ar	الرابطة الديموقراطية لكوسوفو
en	Democratic League of Kosovo

actor	PDK
type	group
home	XKX
roles	PTY
ar	الحزب الديمقراطي لكوسوفو
ar	الحزب الديمقراطي الكوسوفي
ar	الحزب الديموقراطي الكوسوفي
ar	الحزب الديموقراطي لكوسوفو
en	Democratic Party of Kosovo

actor	VETEVENDOSJE
type	group
home	XKX
roles	PTY
ar	حركة تقرير المصير الكوسوفية
ar	حركة فيتيفندوسي
ar	حزب فيتيفيندوسيه
en	Vetevendosje

actor	DUI
type	group
home	MKD
roles	PTY
ar	الاتحاد الديمقراطي للاندماج
ar	الاتحاد الديموقراطي للاندماج
ar	الاتحاد الديموقراطي للتكامل
ar	الاتحاد الديمقراطي للتكامل
en	Democratic Union for Integration

actor	VMRO
type	group
home	MKD
roles	PTY
ar	المنظمة الثورية المقدونية الداخلية
en	VMRO-DPMNE

actor	HDZ
type	group
home	HRV
roles	PTY
ar	الاتحاد الديمقراطي الكرواتي
ar	الاتحاد الديموقراطي الكرواتي
en	Croatian Democratic Union

actor	PSD_ROU
type	group
home	ROU
roles	PTY
ar	الحزب الاشتراكي الديمقراطي الروماني
ar	الحزب الاشتراكي الديموقراطي الروماني
en	Social Democratic Party (Romania)

actor	GERB
type	group
home	BGR
roles	PTY
ar	حزب غيرب
ar	غيرب
en	GERB

# --- Western and central Europe

actor	UMP
type	group
home	FRA
roles	PTY
ar	الاتحاد من أجل حركة شعبية
ar	حزب الاتحاد من أجل حركة شعبية
en	UMP

actor	RPR
type	group
home	FRA
roles	PTY
ar	التجمع من أجل الجمهورية
ar	حزب التجمع من أجل الجمهورية
en	Rally for the Republic

actor	UDF
type	group
home	FRA
roles	PTY
ar	الاتحاد من أجل الديمقراطية الفرنسية
ar	الاتحاد من أجل الديموقراطية الفرنسية
en	UDF

actor	LR_FRA
type	group
home	FRA
roles	PTY
ar	حزب الجمهوريين الفرنسي
ar	حزب الجمهوريون الفرنسي
en	The Republicans

actor	PS_FRA
type	group
home	FRA
roles	PTY
ar	الحزب الاشتراكي الفرنسي
en	Socialist Party (France)

actor	PCF
type	group
home	FRA
roles	PTY
ar	الحزب الشيوعي الفرنسي
en	French Communist Party

actor	LREM
type	group
home	FRA
roles	PTY
ar	الجمهورية إلى الأمام
ar	حزب الجمهورية إلى الأمام
ar	حركة الجمهورية إلى الأمام
ar	حركة إلى الأمام
ar	حزب إلى الأمام
en	La République En Marche

actor	LFI
type	group
home	FRA
roles	PTY
ar	فرنسا الأبية
ar	حركة فرنسا الأبية
ar	حزب فرنسا الأبية
ar	فرنسا المتمردة
ar	حركة فرنسا غير الخاضعة
en	La France insoumise

actor	RN_FRA
type	group
home	FRA
roles	PTY
ar	حزب التجمع الوطني الفرنسي
ar	حزب التجمع الوطني
en	National Rally

actor	MODEM
type	group
home	FRA
roles	PTY
ar	الحركة الديمقراطية الفرنسية
ar	الحركة الديموقراطية الفرنسية
ar	حزب موديم
ar	حركة موديم
en	MoDem

actor	RECONQUETE
type	group
home	FRA
roles	PTY
ar	حزب الاسترداد
ar	حزب الاسترداد الفرنسي
en	Reconquête

actor	YELLOW_VESTS
type	group
home	FRA
roles	OPP
ar	السترات الصفراء
ar	حركة السترات الصفراء
ar	محتجو السترات الصفراء
ar	محتجي السترات الصفراء
en	Yellow Vests

actor	FLNC
type	group
home	FRA
roles	REB
ar	جبهة التحرير الوطني الكورسيكية
ar	جبهة التحرير الوطني لكورسيكا
en	FLNC

actor	ACTION_DIRECTE
type	group
home	FRA
roles	REB
ar	حركة العمل المباشر الفرنسية
en	Action Directe

actor	UKIP
type	group
home	GBR
roles	PTY
ar	حزب استقلال المملكة المتحدة
ar	حزب الاستقلال البريطاني
ar	حزب يوكيب
ar	يوكيب
en	UKIP

actor	LIBDEMS
type	group
home	GBR
roles	PTY
ar	حزب الديمقراطيين الأحرار
ar	حزب الديموقراطيين الأحرار
ar	حزب الليبراليين الديمقراطيين
ar	حزب الليبراليين الديموقراطيين
ar	حزب الديمقراطيين الليبراليين
ar	حزب الديموقراطيين الليبراليين
ar	حزب الأحرار الديمقراطيين
ar	حزب الأحرار الديموقراطيين
ar	الحزب الليبرالي الديمقراطي البريطاني
ar	الحزب الليبرالي الديموقراطي البريطاني
en	Liberal Democrats

actor	SNP
type	group
home	GBR
roles	PTY
ar	الحزب القومي الاسكتلندي
ar	الحزب الوطني الاسكتلندي
en	Scottish National Party

actor	DUP
type	group
home	GBR
roles	PTY
ar	الحزب الوحدوي الديمقراطي
ar	الحزب الوحدوي الديموقراطي
ar	الحزب الديمقراطي الوحدوي
ar	الحزب الديموقراطي الوحدوي
en	Democratic Unionist Party

actor	UUP
type	group
home	GBR
roles	PTY
ar	حزب أولستر الوحدوي
ar	حزب ألستر الوحدوي
ar	حزب وحدويي ألستر
en	Ulster Unionist Party

actor	SDLP
type	group
home	GBR
roles	PTY
ar	الحزب الاشتراكي الديمقراطي والعمالي
ar	الحزب الاشتراكي الديموقراطي والعمالي
en	SDLP

actor	BREXIT_PARTY
type	group
home	GBR
roles	PTY
ar	حزب بريكست
en	Brexit Party

actor	REFORM_UK
type	group
home	GBR
roles	PTY
ar	حزب الإصلاح البريطاني
ar	حزب إصلاح المملكة المتحدة
ar	حزب ريفورم يو كيه
en	Reform UK

actor	BNP_GBR
type	group
home	GBR
roles	PTY
ar	الحزب القومي البريطاني
ar	الحزب الوطني البريطاني
en	British National Party

actor	EDL
type	group
home	GBR
roles	PTY
ar	رابطة الدفاع الإنجليزية
ar	رابطة الدفاع الإنكليزية
en	English Defence League

actor	REAL_IRA
type	group
roles	REB
ar	الجيش الجمهوري الأيرلندي الحقيقي
ar	الجيش الجمهوري الجديد
ar	منظمة الجيش الجمهوري الأيرلندي الحقيقي
en	Real IRA

actor	UVF
type	group
home	GBR
roles	REB
ar	قوة متطوعي أولستر
ar	قوة متطوعي ألستر
en	UVF

actor	UDA
type	group
home	GBR
roles	REB
ar	جمعية الدفاع عن ألستر
ar	رابطة الدفاع عن أولستر
en	UDA

actor	PALESTINE_ACTION
type	group
roles	NGO
ar	حركة فلسطين أكشن
ar	منظمة فلسطين أكشن
ar	فلسطين أكشن
en	Palestine Action

actor	CSU
type	group
home	DEU
roles	PTY
ar	الاتحاد المسيحي الاجتماعي
ar	الاتحاد الاجتماعي المسيحي
ar	الحزب الاجتماعي المسيحي
en	Christian Social Union

actor	FDP
type	group
home	DEU
roles	PTY
ar	الحزب الديمقراطي الحر
ar	الحزب الديموقراطي الحر
ar	الحزب الليبرالي الألماني
ar	حزب الديمقراطيين الأحرار الألماني
ar	حزب الديموقراطيين الأحرار الألماني
en	Free Democratic Party

actor	GREENS_DEU
type	group
home	DEU
roles	PTY
ar	حزب الخضر الألماني
ar	الخضر الألمان
en	Alliance 90/The Greens

actor	LINKE
type	group
home	DEU
roles	PTY
ar	حزب اليسار الألماني
ar	حزب دي لينكه
en	Die Linke

actor	PEGIDA
type	group
home	DEU
roles	PTY
ar	حركة بيغيدا
ar	بيغيدا
ar	حركة بيجيدا
en	Pegida

actor	NPD
type	group
home	DEU
roles	PTY
ar	الحزب القومي الديمقراطي الألماني
ar	الحزب القومي الديموقراطي الألماني
ar	الحزب الوطني الديمقراطي الألماني
ar	الحزب الوطني الديموقراطي الألماني
en	NPD

actor	RAF
type	group
home	DEU
roles	REB
ar	الجيش الأحمر الألماني
ar	فصيل الجيش الأحمر
en	Red Army Faction

actor	FPO
type	group
home	AUT
roles	PTY
ar	حزب الحرية النمساوي
ar	حزب الحرية النمسوي
ar	حزب الأحرار النمساوي
en	Freedom Party of Austria

actor	OVP
type	group
home	AUT
roles	PTY
ar	حزب الشعب النمساوي
ar	حزب الشعب النمسوي
ar	حزب الشعب المحافظ النمساوي
en	Austrian People's Party

actor	PVV
type	group
home	NLD
roles	PTY
ar	حزب الحرية الهولندي
ar	حزب من أجل الحرية الهولندي
en	Party for Freedom

actor	VVD
type	group
home	NLD
roles	PTY
ar	حزب الشعب من أجل الحرية والديمقراطية
ar	حزب الشعب من أجل الحرية والديموقراطية
ar	الحزب الشعبي من أجل الحرية والديمقراطية
ar	الحزب الشعبي من أجل الحرية والديموقراطية
en	VVD

actor	PVDA
type	group
home	NLD
roles	PTY
ar	حزب العمل الهولندي
en	Labour Party (Netherlands)

actor	VLAAMS_BELANG
type	group
home	BEL
roles	PTY
ar	فلامس بيلانغ
ar	حزب فلامس بيلانغ
ar	فلامس بلوك
ar	حزب فلامس بلوك
en	Vlaams Belang

actor	FORZA
type	group
home	ITA
roles	PTY
ar	فورزا إيطاليا
ar	حزب فورزا إيطاليا
ar	حزب إلى الأمام إيطاليا
ar	فورتسا إيطاليا
en	Forza Italia

actor	LEGA
type	group
home	ITA
roles	PTY
ar	رابطة الشمال
ar	حزب رابطة الشمال
ar	حزب الرابطة الإيطالي
ar	حزب الرابطة اليميني المتطرف
ar	رابطة الشمال الإيطالية
en	Lega

actor	M5S
type	group
home	ITA
roles	PTY
ar	حركة خمس نجوم
ar	حركة الخمس نجوم
ar	حركة النجوم الخمس
ar	حركة خمسة نجوم
ar	حركة الخمسة نجوم
en	Five Star Movement

actor	FDI
type	group
home	ITA
roles	PTY
ar	إخوة إيطاليا
ar	حزب إخوة إيطاليا
ar	فراتيلي ديتاليا
en	Brothers of Italy

actor	PD_ITA
type	group
home	ITA
roles	PTY
ar	الحزب الديمقراطي الإيطالي
ar	الحزب الديموقراطي الإيطالي
en	Democratic Party (Italy)

actor	AN_ITA
type	group
home	ITA
roles	PTY
ar	التحالف الوطني الإيطالي
ar	حزب التحالف الوطني الإيطالي
en	National Alliance

actor	RED_BRIGADES
type	group
home	ITA
roles	REB
ar	الألوية الحمراء
ar	الألوية الحمر
ar	منظمة الألوية الحمراء
en	Red Brigades

actor	PODEMOS
type	group
home	ESP
roles	PTY
ar	بوديموس
ar	حزب بوديموس
en	Podemos

actor	CIUDADANOS
type	group
home	ESP
roles	PTY
ar	حزب ثيودادانوس
ar	ثيودادانوس
ar	حزب سيودادانوس
ar	سيودادانوس
ar	حزب المواطنة الإسباني
en	Ciudadanos

actor	VOX
type	group
home	ESP
roles	PTY
ar	حزب فوكس
ar	حزب فوكس الإسباني
ar	حزب فوكس اليميني المتطرف
en	Vox

actor	BATASUNA
type	group
home	ESP
roles	PTY
ar	باتاسونا
ar	حزب باتاسونا
ar	هيري باتاسونا
en	Batasuna

actor	PNV
type	group
home	ESP
roles	PTY
ar	الحزب القومي الباسكي
ar	الحزب الوطني الباسكي
en	Basque Nationalist Party

actor	GRAPO
type	group
home	ESP
roles	REB
ar	منظمة غرابو
ar	غرابو
en	GRAPO

actor	JXSI
type	group
home	ESP
roles	PTY
ar	معا من أجل كتالونيا
ar	حزب معا من أجل كتالونيا
en	Together for Catalonia

actor	PASOK
type	group
home	GRC
roles	PTY
ar	باسوك
ar	حزب باسوك
ar	الحزب الاشتراكي اليوناني
en	PASOK

actor	ND_GRC
type	group
home	GRC
roles	PTY
ar	حزب الديمقراطية الجديدة
ar	حزب الديموقراطية الجديدة
en	New Democracy

actor	GOLDEN_DAWN
type	group
home	GRC
roles	PTY
ar	الفجر الذهبي
ar	حزب الفجر الذهبي
en	Golden Dawn

actor	N17
type	group
home	GRC
roles	REB
ar	منظمة 17 نوفمبر
ar	جماعة 17 نوفمبر
ar	مجموعة 17 نوفمبر
ar	منظمة 17 نوفمبر اليونانية
en	November 17

actor	AKEL
type	group
home	CYP
roles	PTY
ar	حزب أكيل
en	AKEL

actor	FIDESZ
type	group
home	HUN
roles	PTY
ar	حزب فيدس
ar	فيدس
ar	حزب فيدس الحاكم
ar	حزب فيديش
en	Fidesz

actor	JOBBIK
type	group
home	HUN
roles	PTY
ar	حزب يوبيك
ar	يوبيك
en	Jobbik

actor	TISZA
type	group
home	HUN
roles	PTY
ar	حزب تيسا
ar	حزب تيسا المجري
en	Tisza

actor	PIS
type	group
home	POL
roles	PTY
ar	حزب القانون والعدالة
ar	حزب القانون والعدالة البولندي
en	Law and Justice

actor	PO_POL
type	group
home	POL
roles	PTY
ar	حزب المنتدى المدني
ar	حزب المنصة المدنية
ar	الائتلاف المدني البولندي
ar	حزب البرنامج المدني
en	Civic Platform

actor	SOLIDARITY
type	group
home	POL
roles	PTY
ar	نقابة تضامن
ar	نقابة تضامن البولندية
ar	حركة تضامن البولندية
en	Solidarity

actor	CSSD
type	group
home	CZE
roles	PTY
ar	الحزب الاشتراكي الديمقراطي التشيكي
ar	الحزب الاشتراكي الديموقراطي التشيكي
en	Czech Social Democratic Party

actor	ANO
type	group
home	CZE
roles	PTY
ar	حركة آنو
ar	حزب آنو
en	ANO

actor	SMER
type	group
home	SVK
roles	PTY
ar	حزب سمير السلوفاكي
en	Smer

actor	SD_SWE
type	group
home	SWE
roles	PTY
ar	حزب ديمقراطيي السويد
ar	حزب ديموقراطيي السويد
ar	ديمقراطيو السويد
ar	ديموقراطيو السويد
ar	حزب الديمقراطيين السويديين
ar	حزب الديموقراطيين السويديين
en	Sweden Democrats

actor	SAP
type	group
home	SWE
roles	PTY
ar	الحزب الاشتراكي الديمقراطي السويدي
ar	الحزب الاشتراكي الديموقراطي السويدي
ar	الحزب الاجتماعي الديمقراطي السويدي
ar	الحزب الاجتماعي الديموقراطي السويدي
en	Swedish Social Democratic Party

actor	DF_DNK
type	group
home	DNK
roles	PTY
ar	حزب الشعب الدنماركي
ar	حزب الشعب الدانماركي
ar	حزب الشعب الدنمركي
en	Danish People's Party

actor	FRP
type	group
home	NOR
roles	PTY
ar	حزب التقدم النرويجي
en	Progress Party (Norway)

actor	FINNS
type	group
home	FIN
roles	PTY
ar	حزب الفنلنديين الحقيقيين
ar	حزب الفنلنديين
ar	حزب الفنلنديون الحقيقيون
en	Finns Party

actor	SVP
type	group
home	CHE
roles	PTY
ar	حزب الشعب السويسري
ar	اتحاد الوسط الديمقراطي السويسري
ar	اتحاد الوسط الديموقراطي السويسري
en	Swiss People's Party

actor	FIANNA_FAIL
type	group
home	IRL
roles	PTY
ar	حزب فيانا فيل
ar	فيانا فيل
ar	حزب فيانا فايل
en	Fianna Fáil

actor	FINE_GAEL
type	group
home	IRL
roles	PTY
ar	حزب فاين غايل
ar	فاين غايل
en	Fine Gael

actor	PS_PRT
type	group
home	PRT
roles	PTY
ar	الحزب الاشتراكي البرتغالي
en	Socialist Party (Portugal)

actor	CHEGA
type	group
home	PRT
roles	PTY
ar	حزب شيغا
ar	شيغا
en	Chega

# --- The Americas, Oceania

actor	TEA_PARTY
type	group
home	USA
roles	PTY
ar	حزب الشاي
ar	حركة حزب الشاي
ar	حركة الشاي
en	Tea Party

actor	KKK
type	group
home	USA
roles	REB
ar	كو كلوكس كلان
ar	منظمة كو كلوكس كلان
ar	جماعة كو كلوكس كلان
en	Ku Klux Klan

actor	PROUD_BOYS
type	group
home	USA
roles	REB
ar	براود بويز
ar	جماعة براود بويز
ar	مجموعة براود بويز
en	Proud Boys

actor	OATH_KEEPERS
type	group
home	USA
roles	REB
ar	أوث كيبرز
ar	مجموعة أوث كيبرز
ar	جماعة أوث كيبرز
en	Oath Keepers

actor	QANON
type	group
roles	PTY
ar	كيو أنون
ar	حركة كيو أنون
en	QAnon

actor	BLM
type	group
home	USA
roles	PTY
ar	بلاك لايفز ماتر
ar	حركة بلاك لايفز ماتر
ar	حركة حياة السود مهمة
ar	حركة حياة السود تهم
en	Black Lives Matter

actor	OCCUPY
type	group
home	USA
roles	PTY
ar	حركة احتلوا وول ستريت
ar	احتلوا وول ستريت
en	Occupy Wall Street

actor	ANTIFA
type	group
roles	REB
ar	أنتيفا
ar	حركة أنتيفا
en	Antifa

actor	ANONYMOUS
type	group
roles	REB
ar	أنونيموس
ar	مجموعة أنونيموس
ar	جماعة أنونيموس
ar	قراصنة أنونيموس
en	Anonymous

actor	LPC
type	group
home	CAN
roles	PTY
ar	الحزب الليبرالي الكندي
en	Liberal Party of Canada

actor	CPC_CAN
type	group
home	CAN
roles	PTY
ar	حزب المحافظين الكندي
en	Conservative Party of Canada

actor	BQ
type	group
home	CAN
roles	PTY
ar	الكتلة الكيبيكية
ar	حزب الكتلة الكيبيكية
en	Bloc Québécois

actor	ALP
type	group
home	AUS
roles	PTY
ar	حزب العمال الأسترالي
en	Australian Labor Party

actor	LPA
type	group
home	AUS
roles	PTY
ar	الحزب الليبرالي الأسترالي
en	Liberal Party of Australia

actor	LABOUR_NZL
type	group
home	NZL
roles	PTY
ar	حزب العمال النيوزيلندي
en	New Zealand Labour Party

actor	PRI
type	group
home	MEX
roles	PTY
ar	الحزب الثوري المؤسساتي
ar	الحزب الثوري المؤسسي
en	PRI

actor	PAN_MEX
type	group
home	MEX
roles	PTY
ar	حزب العمل الوطني المكسيكي
en	National Action Party

actor	PRD
type	group
home	MEX
roles	PTY
ar	حزب الثورة الديمقراطية المكسيكي
ar	حزب الثورة الديموقراطية المكسيكي
en	PRD

actor	MORENA
type	group
home	MEX
roles	PTY
ar	حزب مورينا
ar	حركة التجديد الوطني المكسيكية
ar	حركة مورينا
en	Morena

actor	EPR
type	group
home	MEX
roles	REB
ar	الجيش الثوري الشعبي المكسيكي
en	EPR

actor	SINALOA
type	group
home	MEX
roles	REB
ar	كارتل سينالوا
ar	كارتيل سينالوا
en	Sinaloa Cartel

actor	JALISCO
type	group
home	MEX
roles	REB
ar	كارتل خاليسكو
ar	كارتيل خاليسكو
ar	كارتل خاليسكو الجيل الجديد
ar	كارتل الجيل الجديد في خاليسكو
en	Jalisco New Generation Cartel

actor	ZETAS
type	group
home	MEX
roles	REB
ar	كارتل لوس زيتاس
ar	لوس زيتاس
ar	عصابة لوس زيتاس
en	Los Zetas

actor	MS13
type	group
roles	REB
ar	مارا سالفاتروتشا
ar	عصابة مارا سالفاتروتشا
ar	عصابة إم إس 13
en	MS-13

actor	TREN_ARAGUA
type	group
roles	REB
ar	ترين دي أراغوا
ar	عصابة ترين دي أراغوا
ar	ترين دي أراغا
en	Tren de Aragua

actor	FMLN
type	group
home	SLV
roles	PTY
ar	جبهة فارابوندو مارتي
ar	جبهة فارابوندو مارتي للتحرير الوطني
en	FMLN

actor	FSLN
type	group
home	NIC
roles	PTY
ar	الجبهة الساندينية
ar	الجبهة الساندينية للتحرير الوطني
ar	جبهة ساندينيستا للتحرير الوطني
en	FSLN

actor	PSUV
type	group
home	VEN
roles	PTY
ar	الحزب الاشتراكي الموحد الفنزويلي
ar	الحزب الاشتراكي الموحد في فنزويلا
en	PSUV

actor	MUD
type	group
home	VEN
roles	PTY
ar	طاولة الوحدة الديمقراطية
ar	طاولة الوحدة الديموقراطية
ar	تحالف طاولة الوحدة الديمقراطية
ar	تحالف طاولة الوحدة الديموقراطية
ar	ائتلاف طاولة الوحدة الديمقراطية
ar	ائتلاف طاولة الوحدة الديموقراطية
en	Democratic Unity Roundtable

actor	MAS
type	group
home	BOL
roles	PTY
ar	الحركة نحو الاشتراكية
ar	حركة نحو الاشتراكية
ar	حزب الحركة نحو الاشتراكية
en	MAS

actor	PT_BRA
type	group
home	BRA
roles	PTY
ar	حزب العمال البرازيلي
en	Workers' Party (Brazil)

actor	PSDB
type	group
home	BRA
roles	PTY
ar	الحزب الاشتراكي الديمقراطي البرازيلي
ar	الحزب الاشتراكي الديموقراطي البرازيلي
en	PSDB

actor	MST
type	group
home	BRA
roles	PTY
ar	حركة المزارعين بلا أرض
ar	حركة الفلاحين بلا أرض
ar	حركة العمال بدون أرض
en	Landless Workers' Movement

actor	PCC
type	group
home	BRA
roles	REB
ar	عصابة القيادة الأولى للعاصمة
ar	القيادة الأولى للعاصمة
ar	الكوماندوس الأول للعاصمة
en	PCC

actor	PJ_ARG
type	group
home	ARG
roles	PTY
ar	الحزب البيروني
ar	الحزب العدالي الأرجنتيني
en	Justicialist Party

actor	UCR
type	group
home	ARG
roles	PTY
ar	الاتحاد المدني الراديكالي
en	Radical Civic Union

actor	LLA
type	group
home	ARG
roles	PTY
ar	حزب الحرية تتقدم
ar	حزب ليبرتاد أفانزا
en	La Libertad Avanza

actor	MRTA
type	group
home	PER
roles	REB
ar	حركة توباك أمارو
ar	حركة توباك أمارو الثورية
ar	توباك أمارو
en	MRTA

actor	APRA
type	group
home	PER
roles	PTY
ar	حزب أبرا البيروفي
ar	حزب أبرا
en	APRA

actor	FARC_DISSIDENTS
type	group
home	COL
roles	REB
ar	منشقو فارك
ar	منشقي فارك
ar	منشقون عن فارك
ar	منشقو القوات المسلحة الثورية الكولومبية
en	FARC dissidents

actor	CLAN_GOLFO
type	group
home	COL
roles	REB
ar	كلان ديل غولفو
ar	عصابة كلان ديل غولفو
ar	كارتل الخليج الكولومبي
en	Gulf Clan

actor	LAVALAS
type	group
home	HTI
roles	PTY
ar	حزب لافالاس
ar	لافالاس
ar	حركة لافالاس
en	Fanmi Lavalas

actor	VIV_ANSANM
type	group
home	HTI
roles	REB
ar	تحالف فيف أنسانم
ar	عصابات فيف أنسانم
ar	تحالف العيش معا
en	Viv Ansanm

actor	PTI_PAK
type	group
home	PAK
roles	PTY
ar	حركة الإنصاف
ar	حزب حركة الإنصاف
ar	حركة الإنصاف الباكستانية
ar	حزب الإنصاف الباكستاني
en	Pakistan Tehreek-e-Insaf

actor	NLD_MMR
type	group
home	MMR
roles	PTY
ar	الرابطة الوطنية من أجل الديمقراطية
ar	الرابطة الوطنية من أجل الديموقراطية
ar	الرابطة الوطنية للديمقراطية
ar	الرابطة الوطنية للديموقراطية
ar	حزب الرابطة الوطنية من أجل الديمقراطية
ar	حزب الرابطة الوطنية من أجل الديموقراطية
en	National League for Democracy

actor	AMAL_TOUNES_TUN
type	group
home	TUN
roles	PTY
ar	حزب أمل تونس
en	Amal Party Tunisia

actor	ECOLOGISTS_TUN
type	group
home	TUN
roles	PTY
ar	حزب تونس الخضراء
ar	تونس الخضراء
en	Green Tunisia Party

actor	ALLIANCE_DEM_TUN
type	group
home	TUN
roles	PTY
ar	حزب التحالف الديمقراطي
ar	التحالف الديمقراطي التونسي
en	Democratic Alliance Party Tunisia

actor	REFORM_FRONT_TUN
type	group
home	TUN
roles	PTY
ar	حزب جبهة الإصلاح
en	Reform Front Party Tunisia

actor	ERRAHMA_TUN
type	group
home	TUN
roles	PTY
ar	حزب الرحمة التونسي
ar	حزب الرحمة
en	Errahma Party

actor	AICH_TUN
type	group
home	TUN
roles	PTY
ar	حزب عيش تونسي
ar	عيش تونسي
en	Aich Tounsi

actor	AMEN_TUN
type	group
home	TUN
roles	PTY
ar	حركة أمان التونسية
en	Amen Party Tunisia

actor	BADIL_TUN
type	group
home	TUN
roles	PTY
ar	حزب البديل التونسي
ar	البديل التونسي
en	Al Badil Ettounsi

actor	FARMERS_VOICE_TUN
type	group
home	TUN
roles	PTY
ar	حزب صوت الفلاحين
ar	صوت الفلاحين
en	Farmers' Voice Party

actor	AZIMOUN_TUN
type	group
home	TUN
roles	PTY
ar	حركة عازمون
en	Azimoun

actor	INJAZ_TUN
type	group
home	TUN
roles	PTY
ar	حزب العمل والإنجاز
ar	حزب عمل وإنجاز
en	Work and Achievement Party

actor	LPR_TUN
type	organization
home	TUN
roles	NGO
ar	الرابطة الوطنية لحماية الثورة
ar	رابطات حماية الثورة
ar	روابط حماية الثورة
en	Leagues for the Protection of the Revolution

actor	BINA_DZA
type	group
home	DZA
roles	PTY
ar	حركة البناء الوطني الجزائرية
en	El Bina Movement

actor	TALAIE_DZA
type	group
home	DZA
roles	PTY
ar	حزب طلائع الحريات
ar	طلائع الحريات
en	Talaie El Hourriyet

actor	ENNAHDA_DZA
type	group
home	DZA
roles	PTY
ar	حركة النهضة الجزائرية
en	Ennahda Movement Algeria

actor	TAJ_DZA
type	group
home	DZA
roles	PTY
ar	تجمع أمل الجزائر
en	TAJ Algeria

actor	WAFA_DZA
type	group
home	DZA
roles	PTY
ar	حركة الوفاء والعدل الجزائرية
ar	حركة الوفاء والعدل
en	Wafa Movement

actor	RACHAD_DZA
type	group
home	DZA
roles	PTY
ar	حركة رشاد
en	Rachad

actor	HIRAK_DZA
type	movement
home	DZA
roles	CVL
ar	الحراك الشعبي الجزائري
ar	الحراك الجزائري
en	Hirak of Algeria

actor	FEB20_MAR
type	movement
home	MAR
roles	CVL
ar	حركة 20 فبراير
ar	حركة عشرين فبراير
en	20 February Movement

actor	HIRAK_RIF
type	movement
home	MAR
roles	CVL
ar	حراك الريف
en	Hirak Rif

actor	PSU_MAR
type	group
home	MAR
roles	PTY
ar	الحزب الاشتراكي الموحد المغربي
en	Unified Socialist Party Morocco

actor	NAHJ_MAR
type	group
home	MAR
roles	PTY
ar	حزب النهج الديمقراطي
ar	النهج الديمقراطي العمالي
en	Democratic Way

actor	MUR_MAR
type	movement
home	MAR
roles	NGO
ar	حركة التوحيد والإصلاح
en	Movement of Unity and Reform

actor	FNDD_MRT
type	group
home	MRT
roles	PTY
ar	الجبهة الوطنية للدفاع عن الديمقراطية
en	National Front for the Defence of Democracy

actor	FNDU_MRT
type	group
home	MRT
roles	PTY
ar	المنتدى الوطني للديمقراطية والوحدة
ar	منتدى المعارضة الموريتانية
en	National Forum for Democracy and Unity

actor	APP_MRT
type	group
home	MRT
roles	PTY
ar	حزب التحالف الشعبي التقدمي
en	People's Progressive Alliance

actor	INSAF_MRT
type	group
home	MRT
roles	PTY
ar	حزب الإنصاف الموريتاني
en	El Insaf

actor	PRDS_MRT
type	group
home	MRT
roles	PTY
ar	الحزب الجمهوري الديمقراطي الاجتماعي
en	PRDS

actor	KNIGHTS_CHANGE_MRT
type	group
home	MRT
roles	REB
ar	تنظيم فرسان التغيير
ar	فرسان التغيير
en	Knights of Change

actor	NFSL_LBY
type	group
home	LBY
roles	PTY
ar	الجبهة الوطنية لإنقاذ ليبيا
ar	حزب الجبهة الوطنية الليبي
en	National Front for the Salvation of Libya

actor	NAWASI_LBY
type	group
home	LBY
roles	REB
ar	كتيبة النواصي
ar	كتيبة النواسي
en	Nawasi Brigade

actor	CONGRESS_EGY
type	group
home	EGY
roles	PTY
ar	حزب المؤتمر المصري
en	Conference Party Egypt

actor	NASSERIST_EGY
type	group
home	EGY
roles	PTY
ar	الحزب العربي الديمقراطي الناصري
ar	الحزب الناصري المصري
en	Arab Democratic Nasserist Party

actor	SPA_EGY
type	group
home	EGY
roles	PTY
ar	حزب التحالف الشعبي الاشتراكي
en	Socialist Popular Alliance Party

actor	ESP_EGY
type	group
home	EGY
roles	PTY
ar	الحزب المصري الاشتراكي
en	Egyptian Socialist Party

actor	CURRENT_EGY
type	group
home	EGY
roles	PTY
ar	حزب التيار المصري
en	Egyptian Current Party

actor	RDP_EGY
type	group
home	EGY
roles	PTY
ar	حزب الإصلاح والتنمية المصري
en	Reform and Development Party Egypt

actor	ASALA_EGY
type	group
home	EGY
roles	PTY
ar	حزب الأصالة المصري
en	Asala Party Egypt

actor	WATAN_EGY
type	group
home	EGY
roles	PTY
ar	حزب الوطن السلفي
en	Watan Party Egypt

actor	REV_YOUTH_EGY
type	movement
home	EGY
roles	CVL
ar	ائتلاف شباب الثورة
en	Coalition of the Youth of the Revolution

actor	ULTRAS_AHLAWY
type	movement
home	EGY
roles	CVL
ar	ألتراس أهلاوي
ar	التراس أهلاوي
en	Ultras Ahlawy

actor	BLACK_BLOC_EGY
type	movement
home	EGY
roles	REB
ar	مجموعة بلاك بلوك
ar	بلاك بلوك
en	Black Bloc Egypt

actor	CPC_SDN
type	group
home	SDN
roles	PTY
ar	حزب المؤتمر السوداني
en	Sudanese Congress Party

actor	NCF_SDN
type	group
home	SDN
roles	PTY
ar	تحالف قوى نداء السودان
ar	قوى نداء السودان
ar	تحالف نداء السودان
en	Sudan Call

actor	NUF_SDN
type	group
home	SDN
roles	PTY
ar	تحالف قوى الإجماع الوطني
ar	قوى الإجماع الوطني
en	National Consensus Forces

actor	REFORM_NOW_SDN
type	group
home	SDN
roles	PTY
ar	حركة الإصلاح الآن
ar	حركة الاصلاح الآن
en	Reform Now Movement

actor	BAATH_SDN
type	group
home	SDN
roles	PTY
ar	حزب البعث السوداني
en	Sudanese Baath Party

actor	JSAMF_SDN
type	group
home	SDN
roles	REB
ar	القوة المشتركة لحركات الكفاح المسلح
ar	القوة المشتركة للحركات المسلحة
ar	القوات المشتركة لحركات الكفاح المسلح
en	Joint Force of Armed Struggle Movements

actor	LJM_SDN
type	group
home	SDN
roles	REB
ar	حركة التحرير والعدالة السودانية
ar	حركة التحرير والعدالة
en	Liberation and Justice Movement

actor	NMRD_SDN
type	group
home	SDN
roles	REB
ar	الحركة الوطنية للإصلاح والتنمية
en	National Movement for Reform and Development

actor	BEJA_SDN
type	group
home	SDN
roles	PTY
ar	مؤتمر البجا
ar	حركة مؤتمر البجا
en	Beja Congress

actor	FREE_LIONS_SDN
type	group
home	SDN
roles	REB
ar	حركة الأسود الحرة
en	Free Lions

actor	SDN_SHIELD
type	group
home	SDN
roles	REB
ar	قوات درع السودان
en	Sudan Shield Forces

actor	BARAA_SDN
type	group
home	SDN
roles	REB
ar	كتيبة البراء بن مالك
ar	لواء البراء بن مالك
en	Al-Baraa ibn Malik Brigade

actor	NAS_SSD
type	group
home	SSD
roles	REB
ar	جبهة الخلاص الوطني في جنوب السودان
ar	جبهة الإنقاذ الوطني في جنوب السودان
en	National Salvation Front South Sudan

actor	WHITE_ARMY_SSD
type	group
home	SSD
roles	REB
ar	الجيش الأبيض في جنوب السودان
ar	ميليشيا الجيش الأبيض
en	White Army

actor	SPLM_DC
type	group
home	SSD
roles	PTY
ar	الحركة الشعبية للتغيير الديمقراطي
en	SPLM-DC

actor	HAQ_YEM
type	group
home	YEM
roles	PTY
ar	حزب الحق اليمني
en	Al-Haq Party

actor	SONS_YEM
type	group
home	YEM
roles	PTY
ar	رابطة أبناء اليمن
ar	حزب رابطة أبناء اليمن
en	League of the Sons of Yemen

actor	HADRAMAUT_ALLIANCE
type	group
home	YEM
roles	PTY
ar	حلف قبائل حضرموت
en	Hadramaut Tribal Alliance

actor	HASHID
type	group
home	YEM
roles	CVL
ar	قبيلة حاشد
ar	قبائل حاشد
en	Hashid

actor	BAKIL
type	group
home	YEM
roles	CVL
ar	قبيلة بكيل
ar	قبائل بكيل
en	Bakil

actor	TIHAMA_RES
type	group
home	YEM
roles	REB
ar	المقاومة التهامية
en	Tihama Resistance

actor	NUG_BHR
type	group
home	BHR
roles	PTY
ar	تجمع الوحدة الوطنية البحريني
en	National Unity Gathering

actor	HAQ_BHR
type	group
home	BHR
roles	PTY
ar	حركة حق البحرينية
en	Haq Movement

actor	STATE_ADMIN_IRQ
type	group
home	IRQ
roles	PTY
ar	ائتلاف إدارة الدولة
ar	تحالف إدارة الدولة
en	State Administration Coalition

actor	INQATH_IRQ
type	group
home	IRQ
roles	PTY
ar	تحالف إنقاذ وطن
en	Save the Homeland Alliance

actor	AZM_IRQ
type	group
home	IRQ
roles	PTY
ar	تحالف عزم
en	Azm Alliance

actor	IMTIDAD_IRQ
type	group
home	IRQ
roles	PTY
ar	حركة امتداد
ar	حركة إمتداد
en	Imtidad Movement

actor	ISLAH_IRQ
type	group
home	IRQ
roles	PTY
ar	تحالف الإصلاح والإعمار
ar	تيار الإصلاح الوطني
en	Reform Alliance Iraq

actor	WATANIYA_IRQ
type	group
home	IRQ
roles	PTY
ar	ائتلاف الوطنية
ar	ائتلاف الوطنية العراقي
en	Wataniya Coalition

actor	MUTAHIDOON_IRQ
type	group
home	IRQ
roles	PTY
ar	ائتلاف متحدون
ar	ائتلاف متحدون للإصلاح
en	Muttahidoon

actor	FADHILA_IRQ
type	group
home	IRQ
roles	PTY
ar	حزب الفضيلة الإسلامي العراقي
ar	حزب الفضيلة العراقي
en	Islamic Virtue Party

actor	TISHREEN_IRQ
type	movement
home	IRQ
roles	CVL
ar	متظاهرو تشرين
ar	حراك تشرين
en	Tishreen movement

actor	KURD_COALITION_IRQ
type	group
home	IRQ
roles	PTY
ar	التحالف الكردستاني
ar	قائمة التحالف الكردستاني
en	Kurdistan Alliance

actor	BABYLON_IRQ
type	group
home	IRQ
roles	PTY
ar	حركة بابليون
ar	كتائب بابليون
ar	لواء بابليون
en	Babylon Movement

actor	HASHD_ASHAIRI
type	group
home	IRQ
roles	MIL
ar	الحشد العشائري
en	Tribal Mobilisation

actor	YBS
type	group
home	IRQ
roles	REB
ar	وحدات حماية سنجار
en	Sinjar Resistance Units

actor	JIHAD_CHANGE_IRQ
type	group
home	IRQ
roles	REB
ar	جبهة الجهاد والتغيير
en	Jihad and Change Front

actor	RASHIDEEN_IRQ
type	group
home	IRQ
roles	REB
ar	جيش الراشدين
en	Rashideen Army

actor	PROMISED_DAY_IRQ
type	group
home	IRQ
roles	REB
ar	لواء اليوم الموعود
en	Promised Day Brigade

actor	ASHAB_KAHF
type	group
home	IRQ
roles	REB
ar	سرايا أصحاب الكهف
ar	جماعة أصحاب الكهف
en	Ashab al-Kahf

actor	AWLIYA_DAM
type	group
home	IRQ
roles	REB
ar	سرايا أولياء الدم
en	Awliya al-Dam

actor	SYRIAN_OPS_ROOM
type	group
home	SYR
roles	REB
ar	إدارة العمليات العسكرية السورية
en	Military Operations Administration Syria

actor	EUPHRATES_SHIELD
type	group
home	SYR
roles	REB
ar	قوات درع الفرات
en	Euphrates Shield forces

actor	AHRAR_SHARQIYA
type	group
home	SYR
roles	REB
ar	أحرار الشرقية
ar	تجمع أحرار الشرقية
ar	فصيل أحرار الشرقية
en	Ahrar al-Sharqiya

actor	JAISH_NASR_SYR
type	group
home	SYR
roles	REB
ar	جيش النصر
en	Jaysh al-Nasr

actor	JAISH_IDLIB_HURR
type	group
home	SYR
roles	REB
ar	جيش إدلب الحر
en	Free Idlib Army

actor	FIRST_COASTAL
type	group
home	SYR
roles	REB
ar	الفرقة الساحلية الأولى
en	First Coastal Division

actor	FASTAQIM
type	group
home	SYR
roles	REB
ar	تجمع فاستقم
en	Fastaqim

actor	MANBIJ_MC
type	group
home	SYR
roles	REB
ar	مجلس منبج العسكري
en	Manbij Military Council

actor	EIGHTH_BRIGADE_SYR
type	group
home	SYR
roles	REB
ar	اللواء الثامن في درعا
en	Eighth Brigade

actor	LIWA_QUDS_SYR
type	group
home	SYR
roles	REB
ar	لواء القدس الفلسطيني
en	Liwa al-Quds

actor	RIJAL_KARAMA
type	group
home	SYR
roles	REB
ar	حركة رجال الكرامة
ar	رجال الكرامة
en	Men of Dignity

actor	BUILDING_SYR
type	group
home	SYR
roles	PTY
ar	تيار بناء الدولة السورية
en	Building the Syrian State

actor	SDPP_SYR
type	group
home	SYR
roles	PTY
ar	حزب الشعب الديمقراطي السوري
en	Syrian Democratic People's Party

actor	KDPS
type	group
home	SYR
roles	PTY
ar	الحزب الديمقراطي الكردستاني في سوريا
ar	الحزب الديمقراطي الكردستاني السوري
en	Kurdistan Democratic Party of Syria

actor	CHANGE_LBN
type	group
home	LBN
roles	PTY
ar	كتلة التغيير اللبنانية
ar	نواب التغيير
en	Forces of Change Lebanon

actor	GUARDIANS_CEDARS
type	group
home	LBN
roles	REB
ar	حراس الأرز
en	Guardians of the Cedars

actor	WAHDA_LBN_MOV
type	group
home	LBN
roles	PTY
ar	حركة الشعب اللبنانية
en	People's Movement Lebanon

actor	NASSERIST_LBN
type	group
home	LBN
roles	PTY
ar	التنظيم الشعبي الناصري
en	Popular Nasserist Organization

actor	NASSER_SALAHDIN
type	group
home	PSE
roles	REB
ar	ألوية الناصر
en	Nasser Salah al-Deen Brigades

actor	JAISH_ISLAM_PSE
type	group
home	PSE
roles	REB
ar	جيش الإسلام الفلسطيني
ar	جيش الإسلام في غزة
en	Army of Islam Gaza

actor	JUND_ANSAR_ALLAH
type	group
home	PSE
roles	REB
ar	جند أنصار الله
en	Jund Ansar Allah

actor	VATAN_PARTY_TUR
type	group
home	TUR
roles	PTY
ar	حزب الوطن التركي
en	Patriotic Party Turkey

actor	ZAFER_TUR
type	group
home	TUR
roles	PTY
ar	حزب النصر التركي
en	Victory Party Turkey

actor	YENIDEN_REFAH
type	group
home	TUR
roles	PTY
ar	حزب الرفاه من جديد
ar	حزب الرفاه الجديد
en	New Welfare Party

actor	BBP_TUR
type	group
home	TUR
roles	PTY
ar	حزب الاتحاد الكبير
en	Great Unity Party

actor	HUDAPAR
type	group
home	TUR
roles	PTY
ar	حزب الدعوة الحرة
ar	حزب هدى بار
en	Huda Par

actor	TIP_TUR
type	group
home	TUR
roles	PTY
ar	حزب العمال التركي
en	Workers' Party of Turkey

actor	GENC_TUR
type	group
home	TUR
roles	PTY
ar	حزب الشباب التركي
en	Young Party

actor	DEHAP
type	group
home	TUR
roles	PTY
ar	حزب الشعب الديمقراطي التركي
en	DEHAP

actor	HADEP
type	group
home	TUR
roles	PTY
ar	حزب ديمقراطية الشعب
ar	حزب ديموقراطية الشعب
en	HADEP

actor	TURKISH_HEZBOLLAH
type	group
home	TUR
roles	REB
ar	حزب الله التركي
en	Turkish Hezbollah

actor	IBDA_C
type	group
home	TUR
roles	REB
ar	جبهة فرسان الشرق الأكبر
ar	جبهة الشرق الإسلامي الكبير
en	IBDA-C

actor	MOTALEFEH
type	group
home	IRN
roles	PTY
ar	حزب مؤتلفة
ar	جمعية المؤتلفة الإسلامية
en	Motalefeh

actor	KARGOZARAN
type	group
home	IRN
roles	PTY
ar	حزب كوادر البناء
ar	حزب كاركزاران
en	Kargozaran

actor	COMBATANT_CLERGY
type	group
home	IRN
roles	PTY
ar	جمعية رجال الدين المناضلين
ar	مجمع علماء الدين المناضلين
en	Association of Combatant Clerics

actor	YACHAD_ISR
type	group
home	ISR
roles	PTY
ar	حزب ياحد
en	Yachad

actor	HATNUAH
type	group
home	ISR
roles	PTY
ar	حزب هتنوعا
ar	حزب الحركة الإسرائيلي
ar	حزب هاتنوعا
en	Hatnuah

actor	BALAD_ISR
type	group
home	ISR
roles	PTY
ar	التجمع الوطني الديمقراطي في إسرائيل
en	Balad

actor	TELEM_ISR
type	group
home	ISR
roles	PTY
ar	حزب تيلم
en	Telem

actor	CENTRE_ISR
type	group
home	ISR
roles	PTY
ar	حزب الوسط الإسرائيلي
en	Centre Party Israel

actor	GESHER_ISR
type	group
home	ISR
roles	PTY
ar	حركة غيشر
ar	حزب غيشر
en	Gesher

actor	HERUT_ISR
type	group
home	ISR
roles	PTY
ar	حزب حيروت
en	Herut

actor	NATL_UNION_ISR
type	group
home	ISR
roles	PTY
ar	الاتحاد القومي الإسرائيلي
ar	حزب الاتحاد القومي
ar	حزب الاتحاد الوطني الإسرائيلي
en	National Union Israel

actor	ABNA_BALAD
type	group
home	ISR
roles	PTY
ar	حركة أبناء البلد
en	Abnaa el-Balad

actor	ANSARUL_ISLAM_BFA
type	group
home	BFA
roles	REB
ar	جماعة أنصار الإسلام في بوركينا فاسو
en	Ansarul Islam

actor	MPP_BFA
type	group
home	BFA
roles	PTY
ar	حركة الشعب من أجل التقدم
ar	الحركة الشعبية من أجل التقدم
en	People's Movement for Progress

actor	CDP_BFA
type	group
home	BFA
roles	PTY
ar	المؤتمر من أجل الديمقراطية والتقدم
ar	حزب المؤتمر من أجل الديمقراطية والتقدم
en	Congress for Democracy and Progress

actor	ADC_MLI
type	group
home	MLI
roles	REB
ar	تحالف 23 مايو من أجل التغيير
ar	التحالف الديمقراطي من أجل التغيير
en	Democratic Alliance for Change

actor	GATIA
type	group
home	MLI
roles	REB
ar	غاتيا
ar	ميليشيا غاتيا
ar	جماعة الدفاع الذاتي للطوارق إمغاد وحلفائهم
en	GATIA

actor	MSA_MLI
type	group
home	MLI
roles	REB
ar	حركة إنقاذ أزواد
ar	الحركة من أجل إنقاذ أزواد
en	Movement for the Salvation of Azawad

actor	PLATFORM_MLI
type	group
home	MLI
roles	REB
ar	أرضية الحركات المسلحة في مالي
ar	مجموعة بلاتفورم
en	Platform Mali

actor	RPM_MLI
type	group
home	MLI
roles	PTY
ar	التجمع من أجل مالي
en	Rally for Mali

actor	M5_RFP
type	group
home	MLI
roles	PTY
ar	حركة 5 يونيو
ar	حركة الخامس من يونيو
ar	حركة 5 يونيو تجمع القوى الوطنية
en	M5-RFP

actor	DAN_NA_AMBASSAGOU
type	group
home	MLI
roles	REB
ar	ميليشيا دان نا أمباساغو
ar	دان نا أمباساغو
ar	دان نان امباساغو
en	Dan Na Ambassagou

actor	DOZO_HUNTERS
type	group
roles	REB
ar	صيادو الدوزو
ar	ميليشيا دوزو
en	Dozo hunters

actor	PNDS_NER
type	group
home	NER
roles	PTY
ar	الحزب النيجري من أجل الديمقراطية والاشتراكية
en	Nigerien Party for Democracy and Socialism

actor	MPS_TCD
type	group
home	TCD
roles	PTY
ar	الحركة الوطنية للإنقاذ التشادية
en	Patriotic Salvation Movement Chad

actor	TRANSFORMERS_TCD
type	group
home	TCD
roles	PTY
ar	حزب المحولون
ar	حزب المحولين
ar	حزب ترانسفورماتور
en	The Transformers Chad

actor	WAKIT_TAMA
type	movement
home	TCD
roles	CVL
ar	حركة وقت تما
ar	تحالف وقت تما
en	Wakit Tamma

actor	MDJT_TCD
type	group
home	TCD
roles	REB
ar	حركة الديمقراطية والعدالة في تشاد
en	Movement for Democracy and Justice in Chad

actor	UFDD_TCD
type	group
home	TCD
roles	REB
ar	اتحاد القوى من أجل الديمقراطية والتنمية
ar	اتحاد القوى الديمقراطية والتنمية
en	UFDD

actor	CCMSR_TCD
type	group
home	TCD
roles	REB
ar	مجلس القيادة العسكرية لإنقاذ الجمهورية
en	CCMSR

actor	FUC_TCD
type	group
home	TCD
roles	REB
ar	الجبهة الموحدة من أجل التغيير
ar	الجبهة المتحدة للتغيير
en	United Front for Change

actor	RAFD_TCD
type	group
home	TCD
roles	REB
ar	تجمع القوى من أجل التغيير
ar	تجمع القوى الديمقراطية التشادي
en	Rally of Forces for Change

actor	UPC_CAF
type	group
home	CAF
roles	REB
ar	حركة الوحدة من أجل السلام في أفريقيا الوسطى
ar	حركة الوحدة من أجل السلام
en	Unity for Peace in Central Africa

actor	FPRC_CAF
type	group
home	CAF
roles	REB
ar	الجبهة الشعبية لنهضة أفريقيا الوسطى
en	FPRC

actor	RRR3_CAF
type	group
home	CAF
roles	REB
ar	حركة 3 آر
ar	مجموعة 3 آر
en	3R

actor	MLCJ_CAF
type	group
home	CAF
roles	REB
ar	حركة محرري أفريقيا الوسطى من أجل العدالة
en	MLCJ

actor	UFDR_CAF
type	group
home	CAF
roles	REB
ar	اتحاد القوى الديمقراطية من أجل التجمع
en	UFDR

actor	CPJP_CAF
type	group
home	CAF
roles	REB
ar	تجمع الوطنيين من أجل العدالة والسلام
en	CPJP

actor	RDPC_CMR
type	group
home	CMR
roles	PTY
ar	التجمع الديمقراطي للشعب الكاميروني
en	Cameroon People's Democratic Movement

actor	MRC_CMR
type	group
home	CMR
roles	PTY
ar	حركة نهضة الكاميرون
en	Cameroon Renaissance Movement

actor	PDG_GAB
type	group
home	GAB
roles	PTY
ar	الحزب الديمقراطي الغابوني
en	Gabonese Democratic Party

actor	PCT_COG
type	group
home	COG
roles	PTY
ar	حزب العمل الكونغولي
en	Congolese Party of Labour

actor	NINJAS_COG
type	group
home	COG
roles	REB
ar	ميليشيا النينجا
ar	ميليشيات النينجا
en	Ninja militia

actor	PPRD_COD
type	group
home	COD
roles	PTY
ar	حزب الشعب من أجل إعادة الإعمار والديمقراطية
en	PPRD

actor	UDPS_COD
type	group
home	COD
roles	PTY
ar	الاتحاد من أجل الديمقراطية والتقدم الاجتماعي
en	UDPS

actor	UPC_COD
type	group
home	COD
roles	REB
ar	اتحاد الوطنيين الكونغوليين
en	Union of Congolese Patriots

actor	FNI_COD
type	group
home	COD
roles	REB
ar	جبهة القوميين والاندماجيين
en	FNI

actor	WAZALENDO
type	group
home	COD
roles	REB
ar	ميليشيا وازاليندو
ar	ميليشيات وازاليندو
ar	وازاليندو
en	Wazalendo

actor	RED_TABARA
type	group
home	BDI
roles	REB
ar	حركة ريد تابارا
ar	ريد تابارا
en	RED-Tabara

actor	FRODEBU
type	group
home	BDI
roles	PTY
ar	جبهة الديمقراطية في بوروندي
ar	حزب فروديبو
en	FRODEBU

actor	UPRONA
type	group
home	BDI
roles	PTY
ar	حزب أوبرونا
en	UPRONA

actor	IMBONERAKURE
type	group
home	BDI
roles	REB
ar	إمبونيراكوري
ar	ميليشيا إمبونيراكوري
en	Imbonerakure

actor	NRM_UGA
type	group
home	UGA
roles	PTY
ar	حركة المقاومة الوطنية في أوغندا
en	National Resistance Movement

actor	FDC_UGA
type	group
home	UGA
roles	PTY
ar	المنتدى من أجل التغيير الديمقراطي
en	Forum for Democratic Change

actor	NUP_UGA
type	group
home	UGA
roles	PTY
ar	منصة الوحدة الوطنية
en	National Unity Platform

actor	UDA_KEN
type	group
home	KEN
roles	PTY
ar	التحالف الديمقراطي المتحد الكيني
en	United Democratic Alliance Kenya

actor	AZIMIO_KEN
type	group
home	KEN
roles	PTY
ar	تحالف أزيميو
en	Azimio

actor	KANU
type	group
home	KEN
roles	PTY
ar	حزب كانو
ar	الاتحاد الوطني الأفريقي الكيني
en	KANU

actor	NARC_KEN
type	group
home	KEN
roles	PTY
ar	ائتلاف قوس قزح
ar	تحالف قوس قزح الوطني
en	National Rainbow Coalition

actor	PNU_KEN
type	group
home	KEN
roles	PTY
ar	حزب الوحدة الوطنية الكيني
en	Party of National Unity

actor	MUNGIKI
type	group
home	KEN
roles	REB
ar	جماعة مونغيكي
ar	مونغيكي
ar	طائفة مونغيكي
en	Mungiki

actor	MRC_KEN
type	group
home	KEN
roles	REB
ar	مجلس مومباسا الجمهوري
en	Mombasa Republican Council

actor	CCM_TZA
type	group
home	TZA
roles	PTY
ar	حزب تشاما تشا مابيندوزي
ar	حزب الثورة التنزاني
ar	تشاما تشا مابيندوزي
en	Chama Cha Mapinduzi

actor	CHADEMA
type	group
home	TZA
roles	PTY
ar	حزب تشاديما
ar	تشاديما
en	Chadema

actor	CUF_TZA
type	group
home	TZA
roles	PTY
ar	الجبهة المدنية الموحدة
en	Civic United Front

actor	MMD_ZMB
type	group
home	ZMB
roles	PTY
ar	حركة الديمقراطية التعددية الحزبية
en	Movement for Multiparty Democracy

actor	CCC_ZWE
type	group
home	ZWE
roles	PTY
ar	تحالف المواطنين من أجل التغيير
en	Citizens Coalition for Change

actor	WAR_VETERANS_ZWE
type	group
home	ZWE
roles	CVL
ar	قدامى المحاربين في زيمبابوي
ar	جمعية قدامى المحاربين في زيمبابوي
en	Zimbabwe War Veterans

actor	PODEMOS_MOZ
type	group
home	MOZ
roles	PTY
ar	حزب بوديموس الموزمبيقي
en	Podemos Mozambique

actor	BDP_BWA
type	group
home	BWA
roles	PTY
ar	الحزب الديمقراطي البوتسواني
en	Botswana Democratic Party

actor	COPE_ZAF
type	group
home	ZAF
roles	PTY
ar	مؤتمر الشعب الجنوب أفريقي
en	Congress of the People

actor	SACP
type	group
home	ZAF
roles	PTY
ar	الحزب الشيوعي في جنوب أفريقيا
ar	الحزب الشيوعي الجنوب أفريقي
en	South African Communist Party

actor	PAGAD
type	group
home	ZAF
roles	REB
ar	جماعة باغاد
ar	منظمة باغاد
en	PAGAD

actor	TIM_MDG
type	group
home	MDG
roles	PTY
ar	حزب أنا أحب مدغشقر
en	TIM Madagascar

actor	MLP_MUS
type	group
home	MUS
roles	PTY
ar	الحركة الاشتراكية المناضلة
en	Militant Socialist Movement

actor	APRC_GMB
type	group
home	GMB
roles	PTY
ar	التحالف من أجل إعادة التوجيه الوطني والبناء
en	APRC

actor	APR_SEN
type	group
home	SEN
roles	PTY
ar	التحالف من أجل الجمهورية السنغالي
en	Alliance for the Republic Senegal

actor	PS_SEN
type	group
home	SEN
roles	PTY
ar	الحزب الاشتراكي السنغالي
en	Socialist Party of Senegal

actor	BBY_SEN
type	group
home	SEN
roles	PTY
ar	تحالف بينو بوك ياكار
ar	ائتلاف بينو بوك ياكار
en	Benno Bokk Yakaar

actor	RPG_GIN
type	group
home	GIN
roles	PTY
ar	تجمع الشعب الغيني
en	Rally of the Guinean People

actor	UFDG_GIN
type	group
home	GIN
roles	PTY
ar	اتحاد القوى الديمقراطية في غينيا
en	Union of Democratic Forces of Guinea

actor	FNDC_GIN
type	group
home	GIN
roles	CVL
ar	الجبهة الوطنية للدفاع عن الدستور
en	National Front for the Defence of the Constitution

actor	PAIGC
type	group
home	GNB
roles	PTY
ar	الحزب الأفريقي لاستقلال غينيا والرأس الأخضر
en	PAIGC

actor	PRS_GNB
type	group
home	GNB
roles	PTY
ar	حزب التجديد الاجتماعي في غينيا بيساو
en	Party for Social Renewal

actor	APC_SLE
type	group
home	SLE
roles	PTY
ar	مؤتمر عموم الشعب في سيراليون
en	All People's Congress

actor	SLPP
type	group
home	SLE
roles	PTY
ar	حزب شعب سيراليون
en	Sierra Leone People's Party

actor	AFRC_SLE
type	group
home	SLE
roles	REB
ar	المجلس الثوري للقوات المسلحة في سيراليون
en	AFRC

actor	WESTSIDE_BOYS
type	group
home	SLE
roles	REB
ar	وست سايد بويز
ar	ميليشيا وست سايد بويز
en	West Side Boys

actor	KAMAJORS
type	group
home	SLE
roles	REB
ar	ميليشيا كاماجور
ar	الكاماجور
en	Kamajors

actor	CDC_LBR
type	group
home	LBR
roles	PTY
ar	المؤتمر من أجل التغيير الديمقراطي الليبيري
en	Congress for Democratic Change

actor	UP_LBR
type	group
home	LBR
roles	PTY
ar	حزب الوحدة الليبيري
en	Unity Party Liberia

actor	PDCI
type	group
home	CIV
roles	PTY
ar	الحزب الديمقراطي لساحل العاج
ar	حزب ساحل العاج الديمقراطي
ar	الحزب الديمقراطي الإيفواري
en	PDCI

actor	RDR_CIV
type	group
home	CIV
roles	PTY
ar	تجمع الجمهوريين الإيفواري
ar	حزب تجمع الجمهوريين
en	RDR

actor	RHDP
type	group
home	CIV
roles	PTY
ar	تجمع الهوفويتيين من أجل الديمقراطية والسلام
ar	تجمع أنصار هوفويت من أجل الديمقراطية والسلام
en	RHDP

actor	YOUNG_PATRIOTS_CIV
type	group
home	CIV
roles	REB
ar	حركة الوطنيين الشباب
ar	الوطنيون الشباب
en	Young Patriots

actor	MPIGO
type	group
home	CIV
roles	REB
ar	الحركة الشعبية الإيفوارية للغرب الكبير
en	MPIGO

actor	NDC_GHA
type	group
home	GHA
roles	PTY
ar	المؤتمر الوطني الديمقراطي الغاني
en	National Democratic Congress

actor	NPP_GHA
type	group
home	GHA
roles	PTY
ar	الحزب الوطني الجديد الغاني
en	New Patriotic Party

actor	UNIR_TGO
type	group
home	TGO
roles	PTY
ar	الاتحاد من أجل الجمهورية التوغولي
en	UNIR

actor	RPT_TGO
type	group
home	TGO
roles	PTY
ar	تجمع الشعب التوغولي
en	Rally of the Togolese People

actor	LP_NGA
type	group
home	NGA
roles	PTY
ar	حزب العمال النيجيري
en	Labour Party Nigeria

actor	ANPP_NGA
type	group
home	NGA
roles	PTY
ar	حزب جميع شعوب نيجيريا
en	All Nigeria People's Party

actor	OPC_NGA
type	group
home	NGA
roles	REB
ar	مؤتمر شعب أودوا
en	Oodua People's Congress

actor	MASSOB
type	group
home	NGA
roles	REB
ar	حركة تحقيق دولة بيافرا ذات السيادة
ar	حركة تحقيق سيادة دولة بيافرا
en	MASSOB

actor	LAKURAWA
type	group
home	NGA
roles	REB
ar	جماعة لاكوراوا
ar	لاكوراوا
en	Lakurawa

actor	CUD_ETH
type	group
home	ETH
roles	PTY
ar	ائتلاف الوحدة والديمقراطية
en	Coalition for Unity and Democracy

actor	OFC_ETH
type	group
home	ETH
roles	PTY
ar	مؤتمر أورومو الاتحادي
ar	المؤتمر الاتحادي الأورومي
en	Oromo Federalist Congress

actor	GINBOT7
type	group
home	ETH
roles	REB
ar	حركة غينبوت 7
ar	حركة جنبوت 7
ar	جينبوت سبعة
en	Ginbot 7

actor	ELF_ERI
type	group
home	ERI
roles	REB
ar	جبهة التحرير الإريترية
ar	جبهة التحرير الأريترية
en	Eritrean Liberation Front

actor	EPLF
type	group
home	ERI
roles	REB
ar	الجبهة الشعبية لتحرير إريتريا
ar	الجبهة الشعبية لتحرير أريتريا
en	EPLF

actor	RPP_DJI
type	group
home	DJI
roles	PTY
ar	التجمع الشعبي من أجل التقدم
en	People's Rally for Progress

actor	RRA_SOM
type	group
home	SOM
roles	REB
ar	جيش الرحانوين للمقاومة
ar	جيش رحنوين للمقاومة
ar	جيش الرحنوين للمقاومة
en	Rahanweyn Resistance Army

actor	SSDF_SOM
type	group
home	SOM
roles	REB
ar	الجبهة الديمقراطية لإنقاذ الصومال
en	Somali Salvation Democratic Front

actor	RAS_KAMBONI
type	group
home	SOM
roles	REB
ar	ميليشيا رأس كمبوني
ar	حركة رأس كمبوني
ar	معسكر رأس كمبوني
en	Ras Kamboni

actor	MACAWISLEY
type	group
home	SOM
roles	REB
ar	ميليشيات معويسلي
ar	مقاتلو معويسلي
en	Macawisley

actor	AFGHAN_MILLAT
type	group
home	AFG
roles	PTY
ar	حزب أفغان ملت
ar	أفغان ملت
en	Afghan Mellat

actor	AFF_AFG
type	group
home	AFG
roles	REB
ar	جبهة الحرية الأفغانية
en	Afghanistan Freedom Front

actor	ITTEHAD_AFG
type	group
home	AFG
roles	PTY
ar	الاتحاد الإسلامي الأفغاني
ar	حزب الاتحاد الإسلامي الأفغاني
en	Ittehad-e Islami

actor	PMLQ
type	group
home	PAK
roles	PTY
ar	حزب الرابطة الإسلامية جناح قائد أعظم
ar	الرابطة الإسلامية جناح قائد أعظم
ar	حزب الرابطة الإسلامية قائد أعظم
en	PML-Q

actor	PAT_PAK
type	group
home	PAK
roles	PTY
ar	حركة الشعب الباكستانية
ar	حزب عوامي تحريك الباكستاني
en	Pakistan Awami Tehreek

actor	BNP_PAK
type	group
home	PAK
roles	PTY
ar	حزب بلوشستان الوطني
en	Balochistan National Party

actor	BLF_PAK
type	group
home	PAK
roles	REB
ar	جبهة تحرير بلوشستان
en	Balochistan Liberation Front

actor	BRA_PAK
type	group
home	PAK
roles	REB
ar	الجيش الجمهوري البلوشي
ar	جيش بلوشستان الجمهوري
en	Baloch Republican Army

actor	UBA_PAK
type	group
home	PAK
roles	REB
ar	جيش البلوش المتحد
en	United Baloch Army

actor	LEI_PAK
type	group
home	PAK
roles	REB
ar	لشكر إسلام
ar	عسكر الإسلام
ar	جماعة لشكر إسلام
en	Lashkar-e-Islam

actor	TJP_PAK
type	group
home	PAK
roles	PTY
ar	حركة تطبيق الفقه الجعفري
en	Tehrik-e-Jafaria

actor	HARKAT_ANSAR
type	group
home	PAK
roles	REB
ar	حركة الأنصار الكشميرية
en	Harkat-ul-Ansar

actor	AL_BADR_KASHMIR
type	group
roles	REB
ar	مجاهدو البدر
ar	جماعة البدر الكشميرية
en	Al-Badr Kashmir

actor	UJC_KASHMIR
type	group
roles	REB
ar	مجلس الجهاد الموحد
ar	مجلس الجهاد المتحد
en	United Jihad Council

actor	AQIS
type	group
roles	REB
ar	القاعدة في شبه القارة الهندية
ar	تنظيم القاعدة في شبه القارة الهندية
en	AQIS

actor	TMC_IND
type	group
home	IND
roles	PTY
ar	حزب مؤتمر ترينامول
ar	حزب ترينامول كونغرس
ar	مؤتمر ترينامول
en	Trinamool Congress

actor	SP_IND
type	group
home	IND
roles	PTY
ar	حزب ساماجوادي
ar	حزب ساماجوادي الهندي
en	Samajwadi Party

actor	BSP_IND
type	group
home	IND
roles	PTY
ar	حزب باهوجان ساماج
en	Bahujan Samaj Party

actor	DMK
type	group
home	IND
roles	PTY
ar	حزب دي إم كيه
ar	حزب درافيدا مونيترا كازاغام
en	DMK

actor	TDP_IND
type	group
home	IND
roles	PTY
ar	حزب تيلوغو ديسام
en	Telugu Desam Party

actor	PDP_KASHMIR
type	group
home	IND
roles	PTY
ar	حزب الشعب الديمقراطي في كشمير
ar	حزب الشعب الديمقراطي الكشميري
en	Peoples Democratic Party Kashmir

actor	NC_KASHMIR
type	group
home	IND
roles	PTY
ar	حزب المؤتمر الوطني في كشمير
ar	المؤتمر الوطني الكشميري
en	National Conference Kashmir

actor	BAJRANG_DAL
type	group
home	IND
roles	REB
ar	باجرانغ دال
ar	منظمة باجرانغ دال
ar	باجرانج دال
en	Bajrang Dal

actor	NSCN
type	group
home	IND
roles	REB
ar	المجلس الوطني الاشتراكي لناغالاند
en	NSCN

actor	NDFB
type	group
home	IND
roles	REB
ar	الجبهة الوطنية الديمقراطية لبودولاند
ar	جبهة بودولاند الوطنية الديمقراطية
en	NDFB

actor	NLFT
type	group
home	IND
roles	REB
ar	جبهة التحرير الوطني لتريبورا
en	NLFT

actor	KHALISTAN_BKI
type	group
home	IND
roles	REB
ar	جماعة بابار خالصا
ar	بابار خالسا
ar	بابار خالصا
en	Babbar Khalsa

actor	JP_BGD
type	group
home	BGD
roles	PTY
ar	حزب جاتيا البنغلادشي
ar	حزب جاتيا
en	Jatiya Party

actor	HEFAZAT
type	group
home	BGD
roles	REL
ar	حركة حفظة الإسلام
ar	جماعة حفظة الإسلام
ar	حفظة الإسلام
ar	حماية الإسلام البنغلادشية
en	Hefazat-e-Islam

actor	JVP
type	group
home	LKA
roles	PTY
ar	جبهة التحرير الشعبية السريلانكية
ar	جبهة تحرير الشعب السريلانكية
en	JVP

actor	SLPP_LKA
type	group
home	LKA
roles	PTY
ar	حزب بودوجانا بيرامونا
ar	حزب سريلانكا بودوجانا بيرامونا
en	SLPP

actor	TNA_LKA
type	group
home	LKA
roles	PTY
ar	تحالف التاميل الوطني
ar	التحالف الوطني التاميلي
en	Tamil National Alliance

actor	SLMC
type	group
home	LKA
roles	PTY
ar	مؤتمر مسلمي سريلانكا
ar	مؤتمر سريلانكا الإسلامي
en	Sri Lanka Muslim Congress

actor	BBS_LKA
type	group
home	LKA
roles	REL
ar	بودو بالا سينا
ar	حركة بودو بالا سينا
en	Bodu Bala Sena

actor	UML_NPL
type	group
home	NPL
roles	PTY
ar	الحزب الشيوعي الماركسي اللينيني الموحد
en	CPN-UML

actor	MDP_MDV
type	group
home	MDV
roles	PTY
ar	الحزب الديمقراطي المالديفي
en	Maldivian Democratic Party

actor	MA_BA_THA
type	group
home	MMR
roles	REL
ar	حركة ما با ثا
ar	ما با ثا
en	Ma Ba Tha

actor	MOV969
type	movement
home	MMR
roles	REL
ar	حركة 969
en	969 Movement

actor	MNDAA
type	group
home	MMR
roles	REB
ar	جيش التحالف الديمقراطي الوطني في ميانمار
ar	جيش التحالف الوطني الديمقراطي في ميانمار
en	MNDAA

actor	TNLA
type	group
home	MMR
roles	REB
ar	جيش تحرير تانغ الوطني
ar	جيش التحرير الوطني لتانغ
en	TNLA

actor	SSA_MMR
type	group
home	MMR
roles	REB
ar	جيش ولاية شان
en	Shan State Army

actor	KNDF
type	group
home	MMR
roles	REB
ar	قوة دفاع القوميات الكارينية
en	KNDF

actor	DKBA
type	group
home	MMR
roles	REB
ar	الجيش البوذي الديمقراطي الكاريني
en	DKBA

actor	BROTHERHOOD_MMR
type	group
home	MMR
roles	REB
ar	تحالف الأخوة الثلاثة
ar	تحالف الإخوة الثلاثة
ar	تحالف الإخوان الثلاثة
en	Three Brotherhood Alliance

actor	RSO
type	group
home	MMR
roles	REB
ar	منظمة تضامن الروهينغا
en	Rohingya Solidarity Organisation

actor	PULO
type	group
home	THA
roles	REB
ar	منظمة تحرير فطاني المتحدة
ar	منظمة تحرير باتاني المتحدة
ar	منظمة تحرير فطاني
en	PULO

actor	DEMOCRAT_THA
type	group
home	THA
roles	PTY
ar	الحزب الديمقراطي التايلاندي
en	Democrat Party Thailand

actor	MOVE_FORWARD_THA
type	group
home	THA
roles	PTY
ar	حزب كاو كلاي
ar	حزب التقدم إلى الأمام التايلاندي
ar	حزب التحرك إلى الأمام
en	Move Forward Party

actor	FUTURE_FORWARD_THA
type	group
home	THA
roles	PTY
ar	حزب المستقبل الجديد التايلاندي
en	Future Forward

actor	PALANG
type	group
home	THA
roles	PTY
ar	حزب بالانغ براشارات
ar	حزب فالانغ براشارات
en	Palang Pracharath

actor	CNRP_KHM
type	group
home	KHM
roles	PTY
ar	حزب الإنقاذ الوطني الكمبودي
en	Cambodia National Rescue Party

actor	SAM_RAINSY_PARTY
type	group
home	KHM
roles	PTY
ar	حزب سام رينسي
ar	حزب سام رانسي
en	Sam Rainsy Party

actor	PKR_MYS
type	group
home	MYS
roles	PTY
ar	حزب عدالة الشعب
ar	حزب العدالة الشعبي الماليزي
en	PKR

actor	DAP_MYS
type	group
home	MYS
roles	PTY
ar	حزب العمل الديمقراطي الماليزي
en	DAP

actor	BERSATU
type	group
home	MYS
roles	PTY
ar	حزب برساتو
ar	حزب بيرساتو
en	Bersatu

actor	PAKATAN
type	group
home	MYS
roles	PTY
ar	تحالف الأمل الماليزي
ar	تحالف باكاتان هارابان
ar	باكاتان هارابان
en	Pakatan Harapan

actor	BERSIH
type	movement
home	MYS
roles	CVL
ar	حركة بيرسيه
ar	تحالف بيرسيه
ar	حركة برسيه
en	Bersih

actor	KUMPULAN_MYS
type	group
home	MYS
roles	REB
ar	كومبولان مجاهدين ماليزيا
en	KMM

actor	PAP_SGP
type	group
home	SGP
roles	PTY
ar	حزب العمل الشعبي السنغافوري
en	People's Action Party

actor	PKB_IDN
type	group
home	IDN
roles	PTY
ar	حزب النهضة القومي
ar	حزب نهضة الأمة الإندونيسي
en	PKB

actor	PKS_IDN
type	group
home	IDN
roles	PTY
ar	حزب العدالة والرفاهية
ar	حزب العدالة والرفاه
en	PKS

actor	PAN_IDN
type	group
home	IDN
roles	PTY
ar	حزب الأمانة الوطنية
ar	حزب الأمانة القومي
en	PAN Indonesia

actor	PPP_IDN
type	group
home	IDN
roles	PTY
ar	حزب التنمية المتحد
en	PPP Indonesia

actor	GERINDRA
type	group
home	IDN
roles	PTY
ar	حزب غيريندرا
ar	حزب جيريندرا
ar	حزب حركة إندونيسيا الكبرى
en	Gerindra

actor	PD_IDN
type	group
home	IDN
roles	PTY
ar	الحزب الديمقراطي الإندونيسي
en	Democratic Party Indonesia

actor	MIT_IDN
type	group
home	IDN
roles	REB
ar	مجاهدو شرق إندونيسيا
ar	جماعة مجاهدي شرق إندونيسيا
ar	مجاهدي إندونيسيا الشرقية
en	MIT Indonesia

actor	LP_PHL
type	group
home	PHL
roles	PTY
ar	الحزب الليبرالي الفلبيني
en	Liberal Party Philippines

actor	LAKAS
type	group
home	PHL
roles	PTY
ar	حزب لاكاس
ar	حزب لاكاس الفلبيني
en	Lakas

actor	MAGDALO
type	group
home	PHL
roles	REB
ar	مجموعة ماغدالو
ar	مجموعة مجدالو
en	Magdalo

actor	RAJAH_SOLAIMAN
type	group
home	PHL
roles	REB
ar	حركة راجا سليمان
en	Rajah Sulaiman Movement

actor	CDP_JPN
type	group
home	JPN
roles	PTY
ar	الحزب الدستوري الديمقراطي الياباني
ar	الحزب الديمقراطي الدستوري الياباني
en	Constitutional Democratic Party of Japan

actor	SDP_JPN
type	group
home	JPN
roles	PTY
ar	الحزب الاشتراكي الديمقراطي الياباني
en	Social Democratic Party Japan

actor	ISHIN
type	group
home	JPN
roles	PTY
ar	حزب إيشين
ar	حزب الابتكار الياباني
en	Japan Innovation Party

actor	URI_KOR
type	group
home	KOR
roles	PTY
ar	حزب أوري
ar	حزب اوري الكوري
en	Uri Party

actor	TPP_TWN
type	group
home	TWN
roles	PTY
ar	حزب الشعب التايواني
en	Taiwan People's Party

actor	PFP_TWN
type	group
home	TWN
roles	PTY
ar	حزب الشعب أولا
en	People First Party

actor	DEMOSISTO
type	group
home	HKG
roles	PTY
ar	حزب ديموسيستو
ar	ديموسيستو
en	Demosisto

actor	DAB_HKG
type	group
home	HKG
roles	PTY
ar	التحالف الديمقراطي من أجل تحسين هونغ كونغ
en	DAB

actor	SPM_KGZ
type	group
home	KGZ
roles	PTY
ar	الحزب الاشتراكي الديمقراطي القرغيزي
en	Social Democratic Party of Kyrgyzstan

actor	AKROMIYA
type	group
home	UZB
roles	REB
ar	جماعة أكرمية
ar	حركة أكرمية
en	Akromiya

actor	AMANAT_KAZ
type	group
home	KAZ
roles	PTY
ar	حزب أمانات
ar	حزب أمانات الكازاخي
en	Amanat
