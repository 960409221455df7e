# Parties, movements, armed groups and separatist authorities. Facts of public record; own compilation, Apache-2.0.

actor	HAMAS
type	group
roles	REB
ar	حماس
ar	حركة حماس
ar	حركة المقاومة الإسلامية
ar	كتائب القسام
ar	كتائب عز الدين القسام
en	Hamas

actor	FATAH
type	group
roles	PTY
ar	فتح
ar	حركة فتح
ar	كتائب شهداء الأقصى
en	Fatah

actor	PLO
type	group
roles	PTY
ar	منظمة التحرير الفلسطينية
ar	منظمة التحرير
en	Palestine Liberation Organization

actor	ISLAMIC_JIHAD
type	group
roles	REB
ar	الجهاد الإسلامي
ar	حركة الجهاد الإسلامي
ar	حركة الجهاد
ar	سرايا القدس
en	Islamic Jihad

actor	PFLP
type	group
roles	REB
ar	الجبهة الشعبية لتحرير فلسطين
ar	الجبهة الشعبية
en	Popular Front for the Liberation of Palestine

actor	HEZBOLLAH
type	group
roles	REB
ar	حزب الله
en	Hezbollah

actor	TALIBAN
type	group
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
en	Islamic State

actor	NUSRA
type	group
roles	REB
ar	جبهة النصرة
en	Al-Nusra Front

actor	HOUTHI
type	group
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
roles	REB
ar	حزب العمال الكردستاني
en	Kurdistan Workers' Party

actor	SDF
type	group
roles	REB
ar	قوات سوريا الديمقراطية
en	Syrian Democratic Forces

actor	YPG
type	group
roles	REB
ar	وحدات حماية الشعب
ar	وحدات حماية الشعب الكردية
en	YPG

actor	FSA
type	group
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

actor	BOKO_HARAM
type	group
roles	REB
ar	بوكو حرام
ar	جماعة بوكو حرام
en	Boko Haram

actor	SHABAAB
type	group
roles	REB
ar	حركة الشباب
ar	حركة الشباب المجاهدين
en	Al-Shabaab

actor	AQIM
type	group
roles	REB
ar	القاعدة في بلاد المغرب الإسلامي
ar	تنظيم القاعدة في بلاد المغرب الإسلامي
en	Al-Qaeda in the Islamic Maghreb

actor	MUSLIM_BROTHERHOOD
type	group
roles	PTY
ar	الإخوان المسلمون
ar	الإخوان المسلمين
ar	جماعة الإخوان المسلمين
ar	جماعة الإخوان
en	Muslim Brotherhood

actor	ENNAHDA
type	group
roles	PTY
ar	حركة النهضة
ar	حزب النهضة
en	Ennahda

actor	NIDAA_TOUNES
type	group
roles	PTY
ar	نداء تونس
ar	حركة نداء تونس
ar	حزب نداء تونس
en	Nidaa Tounes

actor	UGTT
type	group
roles	LAB
ar	الاتحاد العام التونسي للشغل
ar	اتحاد الشغل
en	UGTT

actor	POLISARIO
type	group
roles	REB
ar	البوليساريو
ar	جبهة البوليساريو
en	Polisario

actor	LIKUD
type	group
roles	PTY
ar	الليكود
ar	حزب الليكود
en	Likud

actor	LABOR_ISR
type	group
roles	PTY
ar	حزب العمل الإسرائيلي
ar	حزب العمل
en	Israeli Labor Party

actor	AKP
type	group
roles	PTY
ar	حزب العدالة والتنمية
en	Justice and Development Party

actor	BAATH
type	group
roles	PTY
ar	حزب البعث
en	Baath Party

actor	HASHD
type	group
roles	REB
ar	الحشد الشعبي
ar	قوات الحشد الشعبي
en	Popular Mobilization Forces

actor	MAHDI_ARMY
type	group
roles	REB
ar	جيش المهدي
en	Mahdi Army

actor	RSF_SUDAN
type	group
roles	REB
ar	قوات الدعم السريع
ar	الدعم السريع
en	Rapid Support Forces

actor	SPLM
type	group
roles	REB
ar	الحركة الشعبية لتحرير السودان
ar	الجيش الشعبي لتحرير السودان
en	SPLM

actor	JEM
type	group
roles	REB
ar	حركة العدل والمساواة
en	Justice and Equality Movement

actor	FARC
type	group
roles	REB
ar	القوات المسلحة الثورية الكولومبية
ar	فارك
en	FARC

actor	ETA
type	group
roles	REB
ar	منظمة إيتا
ar	إيتا
en	ETA

actor	LTTE
type	group
roles	REB
ar	نمور التاميل
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

actor	KURDS
type	group
ar	الأكراد
ar	أكراد
en	Kurds
people	ar	أكراد

actor	KRG
type	group
roles	GOV
ar	حكومة إقليم كردستان
en	Kurdistan Regional Government

actor	HAFTAR_LNA
type	group
roles	REB
ar	الجيش الوطني الليبي
ar	قوات حفتر
en	Libyan National Army

actor	MOVEMENT_AMAL
type	group
roles	PTY
ar	حركة أمل
en	Amal Movement

actor	PHALANGES
type	group
roles	PTY
ar	حزب الكتائب
en	Kataeb

actor	FUTURE_MOVEMENT
type	group
roles	PTY
ar	تيار المستقبل
en	Future Movement

actor	FPM
type	group
roles	PTY
ar	التيار الوطني الحر
en	Free Patriotic Movement
