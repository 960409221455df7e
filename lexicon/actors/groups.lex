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
nisba	ar	حمساوي

actor	FATAH
type	group
roles	PTY
ar	فتح
ar	حركة فتح
ar	كتائب شهداء الأقصى
en	Fatah
nisba	ar	فتحاوي

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
nisba	ar	نهضوي

actor	NIDAA_TOUNES
type	group
roles	PTY
ar	نداء تونس
ar	حركة نداء تونس
ar	حزب نداء تونس
en	Nidaa Tounes
nisba	ar	ندائي

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
ar	الحركة الشعبية
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

actor	QASSAM
type	group
roles	REB
ar	كتائب الشهيد عز الدين القسام
en	Izz ad-Din al-Qassam Brigades

actor	AQSA_BRIGADES
type	group
roles	REB
ar	كتائب الأقصى
en	Al-Aqsa Martyrs' Brigades

actor	DFLP
type	group
roles	REB
ar	الجبهة الديمقراطية لتحرير فلسطين
en	DFLP

actor	POPULAR_RESISTANCE
type	group
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
roles	REB
ar	أحرار الشام
ar	حركة أحرار الشام
en	Ahrar al-Sham

actor	JAISH_ISLAM
type	group
roles	REB
ar	جيش الإسلام
en	Jaysh al-Islam

actor	HTS
type	group
roles	REB
ar	هيئة تحرير الشام
en	Hayat Tahrir al-Sham

actor	SNC_SYR
type	group
roles	PTY
ar	الائتلاف الوطني السوري
ar	الائتلاف السوري المعارض
ar	المجلس الوطني السوري
en	Syrian National Coalition

actor	PYD
type	group
roles	PTY
ar	حزب الاتحاد الديمقراطي الكردي
en	PYD

actor	KDP
type	group
roles	PTY
ar	الحزب الديمقراطي الكردستاني
en	Kurdistan Democratic Party

actor	PUK
type	group
roles	PTY
ar	الاتحاد الوطني الكردستاني
en	Patriotic Union of Kurdistan

actor	DAWA
type	group
roles	PTY
ar	حزب الدعوة
ar	حزب الدعوة الإسلامية
en	Dawa Party

actor	SCIRI
type	group
roles	REB
ar	المجلس الأعلى للثورة الإسلامية في العراق
ar	المجلس الأعلى للثورة الإسلامية
en	SCIRI

actor	ANSAR_ISLAM
type	group
roles	REB
ar	أنصار الإسلام
ar	جماعة أنصار الإسلام
en	Ansar al-Islam

actor	ANSAR_SUNNA
type	group
roles	REB
ar	أنصار السنة
ar	جماعة أنصار السنة
ar	جيش أنصار السنة
en	Ansar al-Sunna

actor	INC_IRQ
type	group
roles	PTY
ar	المؤتمر الوطني العراقي
en	Iraqi National Congress

actor	MUSLIM_SCHOLARS_IRQ
type	group
roles	REB
ar	هيئة علماء المسلمين
en	Association of Muslim Scholars

actor	MKO
type	group
roles	REB
ar	مجاهدي خلق
ar	مجاهدو خلق
ar	منظمة مجاهدي خلق
en	People's Mujahedin of Iran

actor	KATAIB_HEZBOLLAH
type	group
roles	PTY
ar	كتائب حزب الله
en	Kataib Hezbollah

actor	ASAIB
type	group
roles	REB
ar	عصائب أهل الحق
en	Asaib Ahl al-Haq

actor	LEBANESE_FORCES
type	group
roles	PTY
ar	حزب القوات اللبنانية
en	Lebanese Forces

actor	PSP_LBN
type	group
roles	PTY
ar	الحزب التقدمي الاشتراكي
en	Progressive Socialist Party

actor	SSNP
type	group
roles	PTY
ar	الحزب السوري القومي الاجتماعي
en	SSNP

actor	QORNET_CHEHWAN
type	group
roles	REB
ar	لقاء قرنة شهوان
ar	قرنة شهوان
en	Qornet Shehwan Gathering

actor	FATAH_ISLAM
type	group
roles	REB
ar	فتح الإسلام
ar	تنظيم فتح الإسلام
en	Fatah al-Islam

actor	JAMAA_ISLAMIYA_EGY
type	group
roles	REB
ar	الجماعة الإسلامية المصرية
en	Al-Gama'a al-Islamiyya

actor	NDP_EGY
type	group
roles	PTY
ar	الحزب الوطني الديمقراطي
ar	الحزب الوطني الحاكم
en	National Democratic Party

actor	WAFD
type	group
roles	PTY
ar	حزب الوفد
en	Wafd Party

actor	NOUR_PARTY
type	group
roles	PTY
ar	حزب النور
en	Nour Party

actor	BAYT_MAQDIS
type	group
roles	REB
ar	أنصار بيت المقدس
ar	جماعة أنصار بيت المقدس
en	Ansar Bait al-Maqdis

actor	GIA
type	group
roles	REB
ar	الجماعة الإسلامية المسلحة
en	Armed Islamic Group

actor	GSPC
type	group
roles	REB
ar	الجماعة السلفية للدعوة والقتال
en	GSPC

actor	FIS
type	group
roles	REB
ar	الجبهة الإسلامية للإنقاذ
ar	جبهة الإنقاذ
en	Islamic Salvation Front

actor	FLN
type	group
roles	REB
ar	جبهة التحرير الوطني
en	National Liberation Front

actor	PJD_MAR
type	group
roles	PTY
ar	حزب العدالة والتنمية المغربي
en	Justice and Development Party

actor	ISTIQLAL
type	group
roles	PTY
ar	حزب الاستقلال
en	Istiqlal Party

actor	AFEK
type	group
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
ar	حزب التكتل الديمقراطي من أجل العمل والحريات
ar	حزب التكتل
ar	حركة التكتل
en	Democratic Forum for Labour and Liberties
en	Ettakatol

actor	FREE_PATRIOTIC_UNION_TUN
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
ar	حزب المسار
ar	حزب المسار الديمقراطي الاجتماعي
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
roles	PTY
ar	اتحاد الأعراف
ar	الاتحاد التونسي للصناعة والتجارة
ar	منظمة الأعراف
en	UTICA

actor	UQBA
type	group
roles	REB
ar	كتيبة عقبة بن نافع
en	Uqba ibn Nafi Brigade

actor	FAJR_LIBYA
type	group
roles	REB
ar	فجر ليبيا
ar	قوات فجر ليبيا
en	Libya Dawn

actor	GNC_LBY
type	group
roles	PTY
ar	المؤتمر الوطني العام
en	General National Congress

actor	SLM
type	group
roles	REB
ar	حركة تحرير السودان
ar	جيش تحرير السودان
en	Sudan Liberation Movement

actor	UMMA_SDN
type	group
roles	PTY
ar	حزب الأمة
en	Umma Party

actor	JANJAWEED
type	group
roles	REB
ar	الجنجويد
ar	ميليشيا الجنجويد
ar	ميليشيات الجنجويد
en	Janjaweed

actor	FFC_SDN
type	group
roles	REB
ar	قوى الحرية والتغيير
en	Forces of Freedom and Change

actor	STC_YEM
type	group
roles	REB
ar	المجلس الانتقالي الجنوبي
en	Southern Transitional Council

actor	ISLAH_YEM
type	group
roles	PTY
ar	حزب الإصلاح
ar	التجمع اليمني للإصلاح
en	Islah

actor	GPC_YEM
type	group
roles	PTY
ar	المؤتمر الشعبي العام
en	General People's Congress

actor	AQAP
type	group
roles	REB
ar	القاعدة في جزيرة العرب
ar	تنظيم القاعدة في جزيرة العرب
en	AQAP

actor	ISLAMIC_COURTS
type	group
roles	PTY
ar	المحاكم الإسلامية
ar	اتحاد المحاكم الإسلامية
en	Islamic Courts Union

actor	LRA
type	group
roles	REB
ar	جيش الرب
ar	جيش الرب للمقاومة
en	Lord's Resistance Army

actor	M23
type	group
roles	REB
ar	حركة 23 مارس
ar	حركة إم 23
en	M23

actor	TPLF
type	group
roles	REB
ar	جبهة تحرير شعب تيغراي
ar	جبهة تحرير تيغراي
en	TPLF

actor	OLF
type	group
roles	REB
ar	جبهة تحرير أورومو
en	Oromo Liberation Front

actor	MDC_ZWE
type	group
roles	PTY
ar	حركة التغيير الديمقراطي
en	Movement for Democratic Change

actor	ANC
type	group
roles	PTY
ar	المؤتمر الوطني الأفريقي
ar	حزب المؤتمر الوطني الأفريقي
en	African National Congress

actor	UNITA
type	group
roles	REB
ar	يونيتا
ar	حركة يونيتا
en	UNITA

actor	RUF
type	group
roles	REB
ar	الجبهة الثورية المتحدة
en	Revolutionary United Front

actor	MNLA
type	group
roles	REB
ar	الحركة الوطنية لتحرير أزواد
en	MNLA

actor	GAM
type	group
roles	REB
ar	حركة آتشيه الحرة
ar	حركة اتشيه الحرة
en	Free Aceh Movement

actor	JEMAAH_ISLAMIYAH
type	group
roles	REB
ar	الجماعة الإسلامية
ar	الجماعة الاسلامية في جنوب شرق آسيا
en	Jemaah Islamiyah

actor	ABU_SAYYAF
type	group
roles	REB
ar	أبو سياف
ar	جماعة أبو سياف
en	Abu Sayyaf

actor	MILF
type	group
roles	REB
ar	جبهة مورو الإسلامية للتحرير
ar	جبهة مورو الإسلامية
en	Moro Islamic Liberation Front

actor	MNLF
type	group
roles	REB
ar	جبهة مورو للتحرير الوطني
en	Moro National Liberation Front

actor	LASHKAR
type	group
roles	REB
ar	عسكر طيبة
ar	لشكر طيبة
ar	جماعة عسكر طيبة
en	Lashkar-e-Taiba

actor	JAISH_MOHAMMED
type	group
roles	REB
ar	جيش محمد
ar	جماعة جيش محمد
en	Jaish-e-Mohammed

actor	TTP
type	group
roles	REB
ar	طالبان باكستان
ar	حركة طالبان باكستان
ar	طالبان الباكستانية
en	Tehrik-i-Taliban Pakistan

actor	HAQQANI
type	group
roles	REB
ar	شبكة حقاني
en	Haqqani network

actor	NORTHERN_ALLIANCE
type	group
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
roles	PTY
ar	حزب بهاراتيا جاناتا
ar	بهاراتيا جاناتا
en	Bharatiya Janata Party

actor	CONGRESS_IND
type	group
roles	PTY
ar	حزب المؤتمر الهندي
ar	حزب المؤتمر
en	Indian National Congress

actor	MAOISTS_NPL
type	group
roles	REB
ar	المتمردون الماويون
ar	المتمردين الماويين
en	Nepalese Maoists

actor	KMT
type	group
roles	PTY
ar	حزب الكومينتانغ
ar	الكومينتانغ
en	Kuomintang

actor	LDP_JPN
type	group
roles	PTY
ar	الحزب الليبرالي الديمقراطي
en	Liberal Democratic Party

actor	ARAKAN_ARMY
type	group
roles	REB
ar	جيش أراكان
en	Arakan Army

actor	DEMOCRATS_USA
type	group
roles	PTY
ar	الحزب الديمقراطي الأميركي
ar	الحزب الديموقراطي الأميركي
en	Democratic Party

actor	REPUBLICANS_USA
type	group
roles	PTY
ar	الحزب الجمهوري الأميركي
en	Republican Party

actor	LABOUR_GBR
type	group
roles	PTY
ar	حزب العمال البريطاني
en	Labour Party

actor	CONSERVATIVES_GBR
type	group
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
roles	PTY
ar	الحزب الشعبي الإسباني
en	People's Party

actor	PSOE
type	group
roles	PTY
ar	الحزب الاشتراكي الإسباني
en	PSOE

actor	NATIONAL_FRONT_FRA
type	group
roles	PTY
ar	الجبهة الوطنية الفرنسية
ar	حزب الجبهة الوطنية
ar	التجمع الوطني الفرنسي
en	National Front

actor	AFD
type	group
roles	PTY
ar	حزب البديل من أجل ألمانيا
ar	البديل من أجل ألمانيا
en	Alternative for Germany

actor	CDU
type	group
roles	PTY
ar	الاتحاد الديمقراطي المسيحي
ar	الحزب المسيحي الديمقراطي
en	Christian Democratic Union

actor	SPD
type	group
roles	PTY
ar	الحزب الاشتراكي الديمقراطي الألماني
en	Social Democratic Party

actor	SYRIZA
type	group
roles	PTY
ar	حزب سيريزا
ar	سيريزا
en	Syriza

actor	CHP
type	group
roles	PTY
ar	حزب الشعب الجمهوري
en	Republican People's Party

actor	HDP
type	group
roles	PTY
ar	حزب الشعوب الديمقراطي
en	Peoples' Democratic Party

actor	MHP
type	group
roles	PTY
ar	حزب الحركة القومية
en	Nationalist Movement Party

actor	GULEN
type	group
roles	REB
ar	جماعة غولن
ar	حركة غولن
ar	منظمة غولن
en	Gulen movement

actor	KAHANE
type	group
roles	REB
ar	حركة كاخ
en	Kach

actor	KADIMA
type	group
roles	PTY
ar	حزب كاديما
ar	كاديما
en	Kadima

actor	SHAS
type	group
roles	PTY
ar	حزب شاس
ar	حركة شاس
en	Shas

actor	MERETZ
type	group
roles	PTY
ar	حزب ميريتس
ar	حركة ميريتس
en	Meretz

actor	YISRAEL_BEITEINU
type	group
roles	PTY
ar	إسرائيل بيتنا
ar	حزب إسرائيل بيتنا
en	Yisrael Beiteinu

actor	UCK
type	group
roles	REB
ar	جيش تحرير كوسوفو
en	Kosovo Liberation Army

actor	NLA_MKD
type	group
roles	REB
ar	جيش التحرير الوطني الألباني
ar	جيش تحرير ألبان مقدونيا
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
en	Chechen separatists

actor	AUC_COL
type	group
roles	REB
ar	القوات الموحدة للدفاع عن كولومبيا
en	AUC

actor	ELN
type	group
roles	REB
ar	جيش التحرير الوطني الكولومبي
en	ELN

actor	SHINING_PATH
type	group
roles	REB
ar	الدرب المضيء
ar	حركة الدرب المضيء
en	Shining Path

actor	ZAPATISTAS
type	group
roles	REB
ar	جيش زاباتا
ar	الزاباتيون
en	Zapatistas
