# News agencies, papers and channels. Facts of public record; own compilation, Apache-2.0.

actor	REUTERS
type	media
ar	رويترز
ar	وكالة رويترز
en	Reuters

actor	AFP
type	media
ar	فرانس برس
ar	وكالة فرانس برس
ar	فرنس برس
ar	وكالة فرنس برس
ar	فرانس براس
ar	وكالة فرانس براس
ar	فرانس بريس
ar	وكالة فرانس بريس
ar	وكالة الصحافة الفرنسية
ar	أ ف ب
ar	اف ب
en	Agence France-Presse

actor	AP
type	media
ar	أسوشيتد برس
ar	وكالة أسوشيتد برس
ar	أسوشييتد برس
en	Associated Press

actor	XINHUA
type	media
country	CHN
roles	MED
ar	شينخوا
ar	وكالة شينخوا
ar	وكالة أنباء الصين الجديدة
ar	وكالة أنباء شينخوا
en	Xinhua

actor	TASS
type	media
country	RUS
roles	MED
ar	تاس
ar	وكالة تاس
ar	إيتار تاس
ar	ايتار تاس
en	TASS

actor	RIA
type	media
country	RUS
roles	MED
ar	نوفوستي
ar	ريا نوفوستي
ar	وكالة نوفوستي
en	RIA Novosti

actor	SPUTNIK
type	media
country	RUS
roles	MED
ar	سبوتنيك
ar	وكالة سبوتنيك
en	Sputnik

actor	RT
type	media
country	RUS
roles	MED
ar	موقع روسيا اليوم
ar	شبكة روسيا اليوم
ar	قناة روسيا اليوم
ar	تلفزيون روسيا اليوم
en	RT

actor	INTERFAX
type	media
ar	إنترفاكس
ar	انترفاكس
ar	وكالة إنترفاكس
en	Interfax

actor	SPA
type	media
country	SAU
roles	MED
ar	وكالة الأنباء السعودية
en	Saudi Press Agency

actor	SANA
type	media
country	SYR
roles	MED
ar	وكالة سانا
ar	سانا
ar	الوكالة العربية السورية للأنباء
en	SANA

actor	KUNA
type	media
country	KWT
roles	MED
ar	وكالة الأنباء الكويتية
ar	كونا
en	KUNA

actor	WAM
type	media
country	ARE
roles	MED
ar	وكالة أنباء الإمارات
en	WAM

actor	PETRA
type	media
country	JOR
roles	MED
ar	وكالة الأنباء الأردنية
ar	بترا
en	Petra

actor	MENA
type	media
country	EGY
roles	MED
ar	وكالة أنباء الشرق الأوسط
en	MENA

actor	IRNA
type	media
country	IRN
roles	MED
ar	وكالة الأنباء الإيرانية
ar	إرنا
ar	ارنا
en	IRNA

actor	FARS
type	media
country	IRN
roles	MED
ar	وكالة فارس
ar	وكالة أنباء فارس
en	Fars

actor	WAFA
type	media
country	PSE
roles	MED
ar	وكالة الأنباء الفلسطينية
en	WAFA

actor	TAP
type	media
country	TUN
roles	MED
ar	وكالة تونس أفريقيا للأنباء
en	TAP

actor	APS
type	media
country	DZA
roles	MED
ar	وكالة الأنباء الجزائرية
en	APS

actor	MAP
type	media
country	MAR
roles	MED
ar	وكالة المغرب العربي للأنباء
en	MAP

actor	QNA
type	media
country	QAT
roles	MED
ar	وكالة الأنباء القطرية
en	QNA

actor	ANADOLU
type	media
country	TUR
roles	MED
ar	وكالة الأناضول
ar	وكالة أنباء الأناضول
ar	الأناضول
en	Anadolu Agency

actor	DPA
type	media
ar	وكالة الأنباء الألمانية
ar	د ب أ
en	dpa

actor	KYODO
type	media
ar	كيودو
ar	وكالة كيودو
en	Kyodo

actor	YONHAP
type	media
ar	يونهاب
ar	وكالة يونهاب
en	Yonhap

actor	ALJAZEERA
type	media
ar	قناة الجزيرة
en	Al Jazeera

actor	ALARABIYA
type	media
ar	قناة العربية
en	Al Arabiya

actor	BBC
type	media
ar	بي بي سي
ar	هيئة الإذاعة البريطانية
en	BBC

actor	CNN
type	media
ar	سي إن إن
ar	شبكة سي إن إن
en	CNN

actor	NYT
type	media
ar	نيويورك تايمز
ar	صحيفة نيويورك تايمز
en	New York Times

actor	WAPO
type	media
ar	واشنطن بوست
ar	صحيفة واشنطن بوست
en	Washington Post

actor	WSJ
type	media
ar	وول ستريت جورنال
ar	صحيفة وول ستريت جورنال
en	Wall Street Journal

actor	HAARETZ
type	media
ar	هآرتس
ar	صحيفة هآرتس
ar	هاآرتس
ar	صحيفة هاآرتس
en	Haaretz

actor	YEDIOTH
type	media
ar	يديعوت أحرونوت
ar	صحيفة يديعوت أحرونوت
en	Yedioth Ahronoth

actor	MAARIV
type	media
ar	معاريف
ar	صحيفة معاريف
en	Maariv

actor	GUARDIAN
type	media
ar	الغارديان
ar	صحيفة الغارديان
ar	صحيفة غارديان
ar	الجارديان
ar	صحيفة جارديان
ar	ذي غارديان
ar	ذا غارديان
en	The Guardian

actor	LEMONDE
type	media
ar	لوموند
ar	صحيفة لوموند
en	Le Monde

actor	ALAHRAM
type	media
ar	صحيفة الأهرام
ar	جريدة الأهرام
en	Al-Ahram

actor	ALHAYAT
type	media
ar	صحيفة الحياة
en	Al-Hayat

actor	ASHARQ
type	media
ar	صحيفة الشرق الأوسط
en	Asharq Al-Awsat

actor	UPI
type	media
roles	MED
ar	يونايتد برس
ar	يونايتد برس إنترناشونال
en	UPI

actor	BLOOMBERG
type	media
roles	MED
ar	بلومبرغ
ar	وكالة بلومبرغ
ar	بلومبيرغ
en	Bloomberg

actor	ITARTASS
type	media
country	RUS
roles	MED
ar	وكالة إيتار تاس
ar	ايتار-تاس
en	ITAR-TASS

actor	NNA_LBN
type	media
country	LBN
roles	MED
ar	الوكالة الوطنية للإعلام
en	National News Agency

actor	INA_IRQ
type	media
country	IRQ
roles	MED
ar	وكالة الأنباء العراقية
en	Iraqi News Agency

actor	SABA
type	media
country	YEM
roles	MED
ar	وكالة الأنباء اليمنية سبأ
ar	وكالة سبأ
en	Saba

actor	SUNA
type	media
country	SDN
roles	MED
ar	وكالة السودان للأنباء
ar	سونا
en	SUNA

actor	LANA
type	media
country	LBY
roles	MED
ar	وكالة الأنباء الليبية
ar	وكالة الجماهيرية للأنباء
en	LANA

actor	BNA
type	media
country	BHR
roles	MED
ar	وكالة أنباء البحرين
en	BNA

actor	ONA
type	media
country	OMN
roles	MED
ar	وكالة الأنباء العمانية
en	ONA

actor	AMI
type	media
country	MRT
roles	MED
ar	الوكالة الموريتانية للأنباء
en	AMI

actor	ISNA
type	media
country	IRN
roles	MED
ar	وكالة إيسنا
ar	إيسنا
en	ISNA

actor	TASNIM
type	media
country	IRN
roles	MED
ar	وكالة تسنيم
ar	تسنيم
en	Tasnim

actor	MEHR
type	media
country	IRN
roles	MED
ar	وكالة مهر
ar	وكالة مهر للأنباء
en	Mehr

actor	ANSA
type	media
roles	MED
ar	وكالة أنسا
ar	أنسا
en	ANSA

actor	EFE
type	media
roles	MED
ar	وكالة إيفي
ar	إيفي
en	EFE

actor	PTI
type	media
roles	MED
ar	برس ترست أوف إنديا
ar	وكالة برس ترست
en	PTI

actor	KCNA
type	media
country	PRK
roles	MED
ar	وكالة الأنباء المركزية الكورية
ar	وكالة الأنباء الكورية المركزية
en	KCNA

actor	BELTA
type	media
country	BLR
roles	MED
ar	وكالة بيلتا
en	BelTA

actor	UNIAN
type	media
roles	MED
ar	وكالة أونيان
en	UNIAN

actor	AZERTAC
type	media
country	AZE
roles	MED
ar	وكالة أذرتاج
en	Azertac

actor	ARMENPRESS
type	media
country	ARM
roles	MED
ar	أرمنبرس
ar	وكالة أرمنبرس
en	Armenpress

actor	BELGA
type	media
roles	MED
ar	وكالة بلغا
ar	بلغا
en	Belga

actor	APA
type	media
roles	MED
ar	وكالة الأنباء النمساوية
en	APA

actor	ANTARA
type	media
country	IDN
roles	MED
ar	وكالة أنتارا
en	Antara

actor	BERNAMA
type	media
country	MYS
roles	MED
ar	وكالة برناما
ar	برناما
en	Bernama

actor	CCTV
type	media
country	CHN
roles	MED
ar	تلفزيون الصين المركزي
en	CCTV

actor	PEOPLES_DAILY
type	media
country	CHN
roles	MED
ar	صحيفة الشعب اليومية
ar	الشعب اليومية
en	People's Daily

actor	GLOBAL_TIMES
type	media
country	CHN
roles	MED
ar	غلوبال تايمز
ar	صحيفة غلوبال تايمز
ar	جلوبال تايمز
ar	صحيفة جلوبال تايمز
en	Global Times

actor	KOMMERSANT
type	media
roles	MED
ar	كوميرسانت
ar	صحيفة كوميرسانت
ar	كومرسانت
ar	صحيفة كومرسانت
en	Kommersant

actor	IZVESTIA
type	media
roles	MED
ar	إزفستيا
ar	صحيفة إزفستيا
en	Izvestia

actor	ROSSIYA24
type	media
country	RUS
roles	MED
ar	قناة روسيا 24
en	Rossiya 24

actor	FOX_NEWS
type	media
roles	MED
ar	فوكس نيوز
ar	شبكة فوكس نيوز
en	Fox News

actor	ABC_NEWS
type	media
roles	MED
ar	ايه بي سي نيوز
ar	شبكة ايه بي سي
ar	إيه بي سي نيوز
ar	شبكة إيه بي سي
ar	شبكة إيه بي سي نيوز
en	ABC News

actor	CBS
type	media
roles	MED
ar	سي بي اس
ar	شبكة سي بي إس
en	CBS

actor	NBC
type	media
roles	MED
ar	ان بي سي
ar	شبكة إن بي سي
en	NBC

actor	USA_TODAY
type	media
roles	MED
ar	يو اس ايه توداي
ar	صحيفة يو إس إيه توداي
en	USA Today

actor	LA_TIMES
type	media
roles	MED
ar	لوس أنجلوس تايمز
ar	لوس أنجليس تايمز
en	Los Angeles Times

actor	TIME_MAGAZINE
type	media
roles	MED
ar	مجلة تايم
ar	مجلة التايم
en	Time

actor	NEWSWEEK
type	media
roles	MED
ar	نيوزويك
ar	مجلة نيوزويك
en	Newsweek

actor	NEW_YORKER
type	media
roles	MED
ar	نيويوركر
ar	مجلة نيويوركر
en	The New Yorker

actor	FOREIGN_POLICY
type	media
roles	MED
ar	مجلة فورين بوليسي
ar	فورين بوليسي
en	Foreign Policy

actor	AXIOS
type	media
roles	MED
ar	أكسيوس
ar	موقع أكسيوس
en	Axios

actor	POLITICO
type	media
roles	MED
ar	بوليتيكو
ar	صحيفة بوليتيكو
en	Politico

actor	ALHURRA
type	media
country	USA
roles	MED
ar	قناة الحرة
en	Alhurra

actor	VOA
type	media
country	USA
roles	MED
ar	صوت أميركا
ar	صوت أمريكا
ar	إذاعة صوت أميركا
ar	إذاعة صوت أمريكا
en	Voice of America

actor	TIMES_GBR
type	media
roles	MED
ar	صحيفة التايمز
ar	التايمز البريطانية
ar	صحيفة تايمز
ar	ذي تايمز
ar	ذا تايمز
en	The Times

actor	TELEGRAPH
type	media
roles	MED
ar	ديلي تلغراف
ar	الديلي تلغراف
ar	ذي تلغراف
ar	صحيفة تلغراف
ar	ذا تلغراف
ar	صحيفة التلغراف
ar	ديلي تليغراف
ar	صحيفة ديلي تليغراف
ar	صحيفة تليغراف
en	Daily Telegraph

actor	INDEPENDENT
type	media
roles	MED
ar	إندبندنت
ar	الإندبندنت
ar	صحيفة الإندبندنت
en	The Independent

actor	FINANCIAL_TIMES
type	media
roles	MED
ar	فاينانشال تايمز
ar	فايننشال تايمز
ar	الفايننشال تايمز
en	Financial Times

actor	ECONOMIST
type	media
roles	MED
ar	إيكونوميست
ar	مجلة الإيكونوميست
ar	ذي إيكونوميست
ar	مجلة إيكونوميست
ar	مجلة ذا إيكونوميست
ar	ذا إيكونوميست
ar	مجلة ذي إيكونوميست
en	The Economist

actor	SKY_NEWS
type	media
roles	MED
ar	سكاي نيوز
ar	شبكة سكاي نيوز
en	Sky News

actor	DAILY_MAIL
type	media
roles	MED
ar	ديلي ميل
ar	صحيفة ديلي ميل
en	Daily Mail

actor	SUNDAY_TIMES
type	media
roles	MED
ar	صنداي تايمز
ar	صحيفة صنداي تايمز
en	Sunday Times

actor	LEFIGARO
type	media
roles	MED
ar	لوفيغارو
ar	صحيفة لوفيغارو
ar	لو فيغارو
ar	لوفيجارو
ar	صحيفة لو فيجارو
en	Le Figaro

actor	LIBERATION
type	media
roles	MED
ar	صحيفة ليبراسيون
ar	ليبراسيون
en	Liberation

actor	FRANCE24
type	media
roles	MED
ar	فرانس 24
ar	قناة فرانس 24
en	France 24

actor	RFI
type	media
roles	MED
ar	إذاعة فرنسا الدولية
en	RFI

actor	MEDIAPART
type	media
roles	MED
ar	موقع ميديابارت
ar	ميديابارت
en	Mediapart

actor	SPIEGEL
type	media
roles	MED
ar	دير شبيغل
ar	مجلة دير شبيغل
ar	شبيغل
ar	مجلة شبيغل
ar	دير شبيجل
ar	مجلة دير شبيجل
ar	مجلة شبيجل
ar	شبيغل أونلاين
en	Der Spiegel

actor	BILD
type	media
roles	MED
ar	صحيفة بيلد
en	Bild

actor	DW
type	media
roles	MED
ar	دويتشه فيله
en	Deutsche Welle

actor	ELPAIS
type	media
roles	MED
ar	إل باييس
ar	صحيفة إل باييس
ar	صحيفة الباييس
ar	صحيفة الباييس الإسبانية
en	El Pais

actor	ELMUNDO
type	media
roles	MED
ar	صحيفة إل موندو
en	El Mundo

actor	CORRIERE
type	media
roles	MED
ar	كورييري ديلا سيرا
en	Corriere della Sera

actor	REPUBBLICA
type	media
roles	MED
ar	لا ريبوبليكا
ar	صحيفة لا ريبوبليكا
en	La Repubblica

actor	HURRIYET
type	media
roles	MED
ar	صحيفة حرييت
ar	حرييت
ar	صحيفة حريت
ar	صحيفة حريت التركية
en	Hurriyet

actor	MILLIYET
type	media
roles	MED
ar	صحيفة ملييت
ar	ملييت
en	Milliyet

actor	SABAH_TUR
type	media
roles	MED
ar	صحيفة صباح التركية
en	Sabah

actor	TRT
type	media
country	TUR
roles	MED
ar	قناة تي آر تي
en	TRT

actor	JPOST
type	media
roles	MED
ar	جيروزاليم بوست
ar	صحيفة جيروزاليم بوست
en	Jerusalem Post

actor	ISRAEL_HAYOM
type	media
roles	MED
ar	صحيفة إسرائيل هيوم
ar	صحيفة إسرائيل اليوم
ar	يسرائيل هيوم
en	Israel Hayom

actor	WALLA
type	media
roles	MED
ar	موقع والا
ar	موقع واللا
en	Walla

actor	ALQUDS
type	media
roles	MED
ar	صحيفة القدس الفلسطينية
en	Al-Quds

actor	MAAN
type	media
roles	MED
ar	وكالة معا
ar	وكالة معا الإخبارية
en	Ma'an

actor	ALAQSA_TV
type	media
roles	MED
ar	فضائية الأقصى
ar	قناة الأقصى
en	Al-Aqsa TV

actor	ANNAHAR
type	media
roles	MED
ar	صحيفة النهار اللبنانية
ar	النهار اللبنانية
ar	صحيفة النهار
en	An-Nahar

actor	ASSAFIR
type	media
roles	MED
ar	صحيفة السفير
ar	السفير اللبنانية
en	As-Safir

actor	ALAKHBAR
type	media
roles	MED
ar	صحيفة الأخبار اللبنانية
en	Al-Akhbar

actor	ALMANAR
type	media
roles	MED
ar	قناة المنار
ar	تلفزيون المنار
en	Al-Manar

actor	LBC
type	media
roles	MED
ar	المؤسسة اللبنانية للإرسال
en	LBC

actor	ALMAYADEEN
type	media
roles	MED
ar	قناة الميادين
en	Al Mayadeen

actor	ALMUSTAQBAL
type	media
roles	MED
ar	صحيفة المستقبل
ar	تلفزيون المستقبل
en	Al-Mustaqbal

actor	TISHREEN
type	media
country	SYR
roles	MED
ar	صحيفة تشرين
en	Tishreen

actor	ALBAATH_SYR
type	media
country	SYR
roles	MED
ar	صحيفة البعث السورية
en	Al-Baath

actor	ALWATAN_SYR
type	media
roles	MED
ar	صحيفة الوطن السورية
en	Al-Watan

actor	ALAKHBAR_EGY
type	media
roles	MED
ar	صحيفة الأخبار المصرية
en	Al-Akhbar

actor	ALGOMHURIA
type	media
roles	MED
ar	صحيفة الجمهورية المصرية
en	Al-Gomhuria

actor	ALMASRY_ALYOUM
type	media
roles	MED
ar	المصري اليوم
ar	صحيفة المصري اليوم
en	Al-Masry Al-Youm

actor	YOUM7
type	media
roles	MED
ar	اليوم السابع
ar	صحيفة اليوم السابع
en	Youm7

actor	ALWATAN_SAU
type	media
roles	MED
ar	صحيفة الوطن السعودية
en	Al-Watan

actor	OKAZ
type	media
roles	MED
ar	صحيفة عكاظ
ar	عكاظ
en	Okaz

actor	ALRIYADH
type	media
roles	MED
ar	صحيفة الرياض
en	Al-Riyadh

actor	ALIKHBARIYA
type	media
country	SAU
roles	MED
ar	قناة الإخبارية
en	Al Ekhbariya

actor	ALHADATH
type	media
roles	MED
ar	قناة الحدث
ar	قناة العربية الحدث
en	Al Hadath

actor	ALKHALEEJ
type	media
roles	MED
ar	صحيفة الخليج الإماراتية
en	Al Khaleej

actor	ALBAYAN
type	media
roles	MED
ar	صحيفة البيان الإماراتية
en	Al Bayan

actor	SKY_ARABIA
type	media
roles	MED
ar	سكاي نيوز عربية
en	Sky News Arabia

actor	ALRAI_KWT
type	media
roles	MED
ar	صحيفة الراي الكويتية
ar	الراي الكويتية
en	Al Rai

actor	ALQABAS
type	media
roles	MED
ar	صحيفة القبس
ar	القبس الكويتية
en	Al-Qabas

actor	ALSEYASSAH
type	media
roles	MED
ar	صحيفة السياسة الكويتية
ar	السياسة الكويتية
en	Al-Seyassah

actor	ALSHARQ_QAT
type	media
roles	MED
ar	صحيفة الشرق القطرية
en	Al-Sharq

actor	ALRAYA
type	media
roles	MED
ar	صحيفة الراية القطرية
ar	الراية القطرية
en	Al Raya

actor	ALGHAD
type	media
roles	MED
ar	صحيفة الغد الأردنية
en	Al Ghad

actor	ADDUSTOUR
type	media
roles	MED
ar	صحيفة الدستور الأردنية
ar	الدستور الأردنية
en	Ad-Dustour

actor	ALMASDAR
type	media
roles	MED
ar	إذاعة موزاييك
ar	موزاييك أف أم
en	Mosaique FM

actor	JAWHARA
type	media
roles	MED
ar	جوهرة أف أم
en	Jawhara FM

actor	SHAMS_FM
type	media
roles	MED
ar	شمس أف أم
en	Shems FM

actor	ASSABAH_TUN
type	media
roles	MED
ar	صحيفة الصباح التونسية
ar	الصباح نيوز
en	Assabah

actor	CHOROUK_TUN
type	media
roles	MED
ar	صحيفة الشروق التونسية
en	Al Chourouk

actor	ELKHABAR
type	media
roles	MED
ar	صحيفة الخبر الجزائرية
en	El Khabar

actor	ECHOROUK_DZA
type	media
roles	MED
ar	صحيفة الشروق الجزائرية
ar	الشروق الجزائرية
en	Echorouk

actor	HESPRESS
type	media
roles	MED
ar	موقع هسبريس
ar	هسبريس
en	Hespress

actor	PRESS_TV
type	media
country	IRN
roles	MED
ar	قناة برس تي في
ar	برس تي في
en	Press TV

actor	ALALAM
type	media
country	IRN
roles	MED
ar	قناة العالم
en	Al-Alam

actor	KAYHAN
type	media
country	IRN
roles	MED
ar	صحيفة كيهان
en	Kayhan

actor	DAWN
type	media
roles	MED
ar	صحيفة دون الباكستانية
en	Dawn

actor	TOLO
type	media
roles	MED
ar	قناة طلوع
ar	طلوع نيوز
en	TOLOnews

actor	TIMES_INDIA
type	media
roles	MED
ar	تايمز أوف إنديا
en	Times of India

actor	NHK
type	media
roles	MED
ar	هيئة الإذاعة والتلفزيون اليابانية
ar	إن إتش كي
en	NHK

actor	ASAHI
type	media
roles	MED
ar	صحيفة أساهي شيمبون
ar	أساهي شيمبون
ar	صحيفة أساهي
en	Asahi Shimbun

actor	YOMIURI
type	media
roles	MED
ar	صحيفة يوميوري
ar	يوميوري شيمبون
en	Yomiuri Shimbun

actor	AFRICA24
type	media
roles	MED
ar	جون أفريك
ar	مجلة جون أفريك
en	Jeune Afrique

actor	SVT
type	media
roles	MED
ar	التلفزيون السويدي
en	SVT

# --- Agencies

actor	ROSSIYA_SEGODNYA
type	media
country	RUS
roles	MED
ar	روسيا سيغودنيا
ar	وكالة روسيا سيغودنيا
en	Rossiya Segodnya

actor	INTERFAX_UKR
type	media
roles	MED
ar	إنترفاكس أوكرانيا
ar	وكالة إنترفاكس أوكرانيا
en	Interfax-Ukraine

actor	UKRINFORM
type	media
country	UKR
roles	MED
ar	وكالة أوكرينفورم
ar	أوكرينفورم
en	Ukrinform

actor	CNS_CHN
type	media
country	CHN
roles	MED
ar	وكالة أنباء الصين
ar	وكالة أنباء الصين الجديدة شينخوا
ar	خدمة أخبار الصين
en	China News Service

actor	CNA_TWN
type	media
country	TWN
roles	MED
ar	وكالة الأنباء المركزية التايوانية
en	Central News Agency (Taiwan)

actor	JIJI
type	media
roles	MED
ar	وكالة جيجي
ar	جيجي برس
ar	وكالة جيجي برس
ar	وكالة جيجي للأنباء
en	Jiji Press

actor	NEWSIS
type	media
roles	MED
ar	وكالة نيوسيس
en	Newsis

actor	APP_PAK
type	media
country	PAK
roles	MED
ar	وكالة أسوشيتد برس أوف باكستان
ar	وكالة الأنباء الباكستانية
en	Associated Press of Pakistan

actor	ANI_IND
type	media
roles	MED
ar	وكالة إيه إن آي
ar	وكالة الأنباء الهندية إيه إن آي
en	ANI

actor	BAKHTAR
type	media
country	AFG
roles	MED
ar	وكالة باختر
ar	وكالة بختر
ar	وكالة باختر للأنباء
en	Bakhtar

actor	AIP_AFG
type	media
roles	MED
ar	وكالة الأنباء الأفغانية الإسلامية
ar	وكالة الأنباء الإسلامية الأفغانية
ar	وكالة الأنباء الأفغانية الإسلامية التي تتخذ من باكستان مقرا
en	Afghan Islamic Press

actor	PAJHWOK
type	media
roles	MED
ar	وكالة باجهوك
ar	وكالة بجواك
ar	باجهوك
en	Pajhwok

actor	VNA
type	media
country	VNM
roles	MED
ar	وكالة الأنباء الفيتنامية
en	Vietnam News Agency

actor	IRIB_NEWS
type	media
country	IRN
roles	MED
ar	وكالة أنباء الإذاعة والتلفزيون الإيرانية
en	IRIB News

actor	ILNA
type	media
roles	MED
ar	وكالة إيلنا
ar	وكالة أنباء إيلنا
ar	وكالة أنباء العمل الإيرانية
en	ILNA

actor	MIZAN
type	media
country	IRN
roles	MED
ar	وكالة ميزان
ar	وكالة ميزان أونلاين
ar	وكالة أنباء ميزان
ar	موقع ميزان أونلاين
en	Mizan

actor	YJC
type	media
country	IRN
roles	MED
ar	نادي المراسلين الشباب
ar	وكالة نادي المراسلين الشباب
en	Young Journalists Club

actor	DOGAN
type	media
roles	MED
ar	وكالة دوغان
ar	وكالة دوجان
ar	وكالة دوجان للأنباء
ar	وكالة أنباء دوغان
ar	وكالة دوغان للأنباء
en	Doğan News Agency

actor	IHLAS
type	media
roles	MED
ar	وكالة إخلاص
ar	وكالة آي إتش إيه
ar	وكالة أنباء إخلاص
ar	وكالة إخلاص للأنباء
en	İHA

actor	DEMIROREN
type	media
roles	MED
ar	وكالة ديميروران
ar	وكالة دميرورن
en	DHA

actor	FIRAT_NEWS
type	media
roles	MED
ar	وكالة فرات
ar	وكالة أنباء الفرات
ar	وكالة فرات للأنباء
ar	وكالة فرات نيوز
en	ANF

actor	ANHA
type	media
roles	MED
ar	وكالة هاوار
ar	وكالة أنباء هاوار
en	ANHA

actor	AKI
type	media
roles	MED
ar	وكالة آكي
ar	وكالة آكي الإيطالية
ar	وكالة أدنكرونوس
en	Adnkronos

actor	ANP_NLD
type	media
roles	MED
ar	وكالة إيه إن بي الهولندية
en	ANP

actor	TT_SWE
type	media
roles	MED
ar	وكالة تي تي السويدية
ar	وكالة الأنباء السويدية تي تي
ar	وكالة الأنباء السويدية
en	TT

actor	NTB
type	media
roles	MED
ar	وكالة الأنباء النرويجية
ar	وكالة إن تي بي النرويجية
en	NTB

actor	RITZAU
type	media
roles	MED
ar	وكالة ريتزاو
ar	ريتزاو
ar	وكالة ريتساو
ar	وكالة ريتزاو للأنباء
en	Ritzau

actor	LUSA
type	media
country	PRT
roles	MED
ar	وكالة لوسا
ar	وكالة لوزا
en	Lusa

actor	EUROPA_PRESS
type	media
roles	MED
ar	وكالة أوروبا برس
ar	أوروبا برس
en	Europa Press

actor	ATS_CHE
type	media
roles	MED
ar	وكالة الأنباء السويسرية
en	ATS

actor	PA_GBR
type	media
roles	MED
ar	برس أسوسييشن
ar	وكالة برس أسوسييشن
ar	وكالة بريس أسوسييشن
ar	وكالة برس أسوسيشن
en	Press Association

actor	PAP
type	media
roles	MED
ar	وكالة الأنباء البولندية
ar	وكالة باب البولندية
en	PAP

actor	CTK
type	media
roles	MED
ar	وكالة الأنباء التشيكية
ar	وكالة سي تي كي
en	CTK

actor	MTI_HUN
type	media
roles	MED
ar	وكالة الأنباء المجرية
ar	وكالة إم تي إي
en	MTI

actor	TANJUG
type	media
roles	MED
ar	تانيوغ
ar	وكالة تانيوغ
ar	وكالة تانيوج
ar	تانيوج
en	Tanjug

actor	BETA_SRB
type	media
roles	MED
ar	وكالة بيتا
ar	وكالة بيتا الصربية
ar	وكالة بيتا للأنباء
en	Beta

actor	FONET
type	media
roles	MED
ar	وكالة فونيت
en	FoNet

actor	SRNA
type	media
roles	MED
ar	وكالة سرنا
en	SRNA

actor	HINA
type	media
roles	MED
ar	وكالة هينا
ar	وكالة هينا الكرواتية
en	HINA

actor	MIA_MKD
type	media
roles	MED
ar	وكالة ميا المقدونية
en	MIA

actor	BTA
type	media
roles	MED
ar	وكالة الأنباء البلغارية
en	BTA

actor	AGERPRES
type	media
roles	MED
ar	وكالة أجربريس
ar	وكالة الأنباء الرومانية
en	Agerpres

actor	ANA_GRC
type	media
roles	MED
ar	وكالة أنباء أثينا
ar	وكالة الأنباء اليونانية
ar	وكالة أثينا
en	ANA

actor	CNA_CYP
type	media
roles	MED
ar	وكالة الأنباء القبرصية
en	Cyprus News Agency

actor	TREND_AZE
type	media
roles	MED
ar	وكالة تريند
ar	وكالة أنباء تريند الأذربيجانية
en	Trend

actor	TURAN
type	media
roles	MED
ar	وكالة توران
ar	وكالة توران الأذربيجانية
en	Turan

actor	REPORT_AZE
type	media
roles	MED
ar	وكالة ريبورت الأذربيجانية
en	Report

actor	ARKA
type	media
roles	MED
ar	وكالة آركا الأرمينية
ar	وكالة أركا
en	ARKA

actor	NEWS_ARM
type	media
roles	MED
ar	موقع نيوز آم
ar	نيوز آم
en	News.am

actor	KAZINFORM
type	media
country	KAZ
roles	MED
ar	وكالة كازينفورم
en	Kazinform

actor	AKIPRESS
type	media
roles	MED
ar	وكالة أكي برس
en	AKIpress

actor	ENA_ETH
type	media
country	ETH
roles	MED
ar	وكالة الأنباء الإثيوبية
ar	وكالة إينا الإثيوبية
en	Ethiopian News Agency

actor	SONNA
type	media
country	SOM
roles	MED
ar	وكالة الأنباء الصومالية
ar	وكالة الأنباء الوطنية الصومالية
en	SONNA

actor	SMC_SDN
type	media
roles	MED
ar	المركز السوداني للخدمات الصحفية
en	Sudan Media Center

actor	SAPA
type	media
roles	MED
ar	وكالة سابا
ar	وكالة أنباء جنوب أفريقيا
en	SAPA

actor	PANA
type	media
roles	MED
ar	وكالة بانا
ar	وكالة بانا برس
ar	وكالة الأنباء الأفريقية
en	PANA

actor	MISNA
type	media
roles	MED
ar	وكالة ميسنا
ar	وكالة ميسنا للأنباء
en	MISNA

actor	FIDES
type	media
roles	MED
ar	وكالة فيدس
ar	وكالة فيدس للأنباء
en	Fides

actor	MARKAZIA_LBN
type	media
roles	MED
ar	وكالة الأنباء المركزية اللبنانية
ar	وكالة المركزية
en	Al-Markazia

actor	SHAHBA
type	media
roles	MED
ar	وكالة شهباء برس
en	Shahba Press

actor	SMART_SYR
type	media
roles	MED
ar	وكالة سمارت
ar	وكالة سمارت للأنباء
en	Smart News

actor	QASIOUN
type	media
roles	MED
ar	وكالة قاسيون
ar	وكالة قاسيون للأنباء
en	Qasioun

actor	AMAQ
type	media
roles	MED
ar	وكالة أعماق
ar	وكالة أعماق التابعة لتنظيم الدولة الإسلامية
en	Amaq

actor	SHAFAQ
type	media
roles	MED
ar	شفق نيوز
ar	وكالة شفق نيوز
en	Shafaq News

actor	ALSUMARIA
type	media
roles	MED
ar	السومرية نيوز
ar	قناة السومرية
ar	موقع السومرية نيوز
en	Alsumaria

actor	NINA_IRQ
type	media
roles	MED
ar	الوكالة الوطنية العراقية للأنباء
en	NINA

actor	RUDAW
type	media
roles	MED
ar	رووداو
ar	شبكة رووداو
ar	شبكة رووداو الإعلامية
ar	قناة رووداو
en	Rudaw

actor	KURDISTAN24
type	media
roles	MED
ar	كردستان 24
ar	قناة كردستان 24
en	Kurdistan 24

actor	SAFA_PSE
type	media
roles	MED
ar	وكالة صفا
ar	وكالة صفا الفلسطينية
ar	وكالة الصحافة الفلسطينية صفا
en	Safa

actor	SHEHAB
type	media
roles	MED
ar	وكالة شهاب
ar	وكالة شهاب للأنباء
en	Shehab

actor	QUDSNET
type	media
roles	MED
ar	شبكة قدس الإخبارية
ar	شبكة القدس الإخبارية
ar	وكالة قدس نت
en	Quds Network

actor	ALWASAT_LBY
type	media
roles	MED
ar	بوابة الوسط
ar	صحيفة الوسط الليبية
ar	بوابة الوسط الليبية
en	Al-Wasat (Libya)

actor	AFRIGATE
type	media
roles	MED
ar	بوابة أفريقيا الإخبارية
en	Afrigate

actor	LIBYA_OBSERVER
type	media
roles	MED
ar	ليبيا أوبزرفر
en	Libya Observer

actor	ALAKHBAR_MRT
type	media
roles	MED
ar	وكالة الأخبار الموريتانية
en	Al-Akhbar (Mauritania)

actor	SAHARA_MEDIA
type	media
roles	MED
ar	صحراء ميديا
ar	وكالة صحراء ميديا
en	Sahara Media

actor	ANI_MRT
type	media
roles	MED
ar	وكالة نواكشوط للأنباء
en	ANI

actor	SPS_ESH
type	media
roles	MED
ar	وكالة الأنباء الصحراوية
en	Sahara Press Service

actor	KHABAR_YEM
type	media
roles	MED
ar	وكالة خبر
ar	وكالة خبر للأنباء اليمنية
en	Khabar Agency

actor	SABA_NET
type	media
roles	MED
ar	سبأ نت
en	Saba Net

actor	MASDAR_ONLINE_YEM
type	media
roles	MED
ar	المصدر أونلاين
ar	موقع المصدر أونلاين
en	Al-Masdar Online

# --- Channels and broadcasters

actor	ALJAZEERA_EN
type	media
roles	MED
ar	الجزيرة الإنجليزية
ar	قناة الجزيرة الإنجليزية
ar	الجزيرة الإنكليزية
en	Al Jazeera English

actor	ALJAZEERA_NET
type	media
roles	MED
ar	الجزيرة نت
ar	موقع الجزيرة نت
en	Aljazeera.net

actor	BBC_ARABIC
type	media
roles	MED
ar	بي بي سي عربي
ar	بي بي سي العربية
en	BBC Arabic

actor	CNN_ARABIC
type	media
roles	MED
ar	سي إن إن بالعربية
ar	سي إن إن العربية
en	CNN Arabic

actor	RT_ARABIC
type	media
country	RUS
roles	MED
ar	قناة آر تي
ar	شبكة آر تي
en	RT Arabic

actor	CGTN
type	media
country	CHN
roles	MED
ar	سي جي تي إن
ar	شبكة سي جي تي إن
ar	شبكة تلفزيون الصين الدولية
en	CGTN

actor	MSNBC
type	media
roles	MED
ar	إم إس إن بي سي
ar	شبكة إم إس إن بي سي
en	MSNBC

actor	CNBC
type	media
roles	MED
ar	سي إن بي سي
ar	شبكة سي إن بي سي
en	CNBC

actor	CNBC_ARABIA
type	media
roles	MED
ar	سي إن بي سي عربية
ar	قناة سي إن بي سي عربية
en	CNBC Arabia

actor	PBS
type	media
roles	MED
ar	بي بي إس
ar	شبكة بي بي إس
en	PBS

actor	NPR
type	media
roles	MED
ar	الإذاعة الوطنية العامة الأميركية
ar	الإذاعة الوطنية العامة الأمريكية
ar	إذاعة إن بي آر
en	NPR

actor	CSPAN
type	media
roles	MED
ar	شبكة سي سبان
ar	سي سبان
en	C-SPAN

actor	SAWA
type	media
country	USA
roles	MED
ar	راديو سوا
ar	إذاعة سوا
en	Radio Sawa

actor	RFERL
type	media
country	USA
roles	MED
ar	إذاعة أوروبا الحرة
ar	راديو أوروبا الحرة
ar	إذاعة أوروبا الحرة راديو الحرية
ar	إذاعة فاردا
ar	راديو فاردا
en	Radio Free Europe

actor	RFA
type	media
country	USA
roles	MED
ar	إذاعة آسيا الحرة
ar	راديو آسيا الحرة
en	Radio Free Asia

actor	CBC_CAN
type	media
roles	MED
ar	هيئة الإذاعة الكندية
ar	شبكة سي بي سي الكندية
ar	هيئة الإذاعة والتلفزيون الكندية
en	CBC

actor	ABC_AUS
type	media
roles	MED
ar	هيئة الإذاعة الأسترالية
ar	هيئة البث الأسترالية
en	ABC (Australia)

actor	ITV
type	media
roles	MED
ar	شبكة آي تي في
ar	قناة آي تي في
en	ITV

actor	CHANNEL4
type	media
roles	MED
ar	القناة الرابعة البريطانية
en	Channel 4

actor	BFMTV
type	media
roles	MED
ar	بي إف إم تي في
ar	قناة بي إف إم
ar	محطة بي إف إم تي في
ar	شبكة بي إف إم تي في
ar	تلفزيون بي إف إم
en	BFM TV

actor	TF1
type	media
roles	MED
ar	قناة تي إف 1
ar	شبكة تي إف 1
ar	محطة تي إف 1
en	TF1

actor	FRANCE2
type	media
roles	MED
ar	فرانس 2
ar	قناة فرانس 2
ar	تلفزيون فرانس 2
en	France 2

actor	FRANCEINFO
type	media
roles	MED
ar	فرانس إنفو
ar	إذاعة فرانس إنفو
en	France Info

actor	FRANCE_INTER
type	media
roles	MED
ar	فرانس إنتر
ar	إذاعة فرانس إنتر
en	France Inter

actor	EUROPE1
type	media
roles	MED
ar	أوروبا 1
ar	إذاعة أوروبا 1
ar	إذاعة أوروب 1
en	Europe 1

actor	RTL
type	media
roles	MED
ar	إذاعة آر تي إل
ar	شبكة آر تي إل
en	RTL

actor	RMC
type	media
roles	MED
ar	إذاعة آر إم سي
en	RMC

actor	MCD
type	media
roles	MED
ar	مونت كارلو الدولية
ar	إذاعة مونت كارلو الدولية
ar	إذاعة مونتي كارلو
ar	راديو مونت كارلو
en	Monte Carlo Doualiya

actor	MEDI1
type	media
roles	MED
ar	ميدي 1 تي في
ar	إذاعة ميدي 1
ar	قناة ميدي 1
en	Medi 1

actor	TV5
type	media
roles	MED
ar	تي في 5
ar	تي في 5 موند
ar	قناة تي في 5
en	TV5 Monde

actor	LCI
type	media
roles	MED
ar	قناة إل سي إي
en	LCI

actor	ARD
type	media
roles	MED
ar	تلفزيون آ إر دي
ar	قناة آ إر دي
ar	شبكة إيه آر دي
ar	القناة الأولى الألمانية
en	ARD

actor	ZDF
type	media
roles	MED
ar	قناة زد دي إف
ar	تلفزيون زد دي إف
ar	شبكة زد دي إف
ar	القناة الثانية الألمانية
en	ZDF

actor	NTV_DEU
type	media
roles	MED
ar	قناة إن تي في الألمانية
en	n-tv

actor	RAI
type	media
roles	MED
ar	تلفزيون راي
ar	قناة راي
ar	راي الإيطالية
ar	التلفزيون الإيطالي راي
en	RAI

actor	TVE
type	media
roles	MED
ar	التلفزيون الإسباني تي في إي
en	TVE

actor	CADENA_SER
type	media
roles	MED
ar	إذاعة كادينا سير
ar	كادينا سير
en	Cadena SER

actor	RTE
type	media
roles	MED
ar	هيئة الإذاعة والتلفزيون الأيرلندية
en	RTÉ

actor	NRK
type	media
roles	MED
ar	إذاعة إن آر كيه
ar	هيئة الإذاعة النرويجية
ar	تلفزيون إن آر كي
en	NRK

actor	YLE
type	media
roles	MED
ar	هيئة الإذاعة الفنلندية
ar	هيئة الإذاعة والتلفزيون الفنلندية
en	Yle

actor	EURONEWS
type	media
roles	MED
ar	يورونيوز
ar	قناة يورونيوز
ar	شبكة يورونيوز
ar	يورو نيوز
ar	قناة يورو نيوز
en	Euronews

actor	NTV_TUR
type	media
roles	MED
ar	قناة إن تي في
ar	قناة إن تي في التركية
ar	محطة إن تي في التركية
en	NTV (Turkey)

actor	CNNTURK
type	media
roles	MED
ar	سي إن إن ترك
ar	قناة سي إن إن ترك
ar	سي إن إن تورك
ar	قناة سي إن إن تورك
en	CNN Türk

actor	HABERTURK
type	media
roles	MED
ar	قناة خبر ترك
ar	خبر ترك
ar	صحيفة خبر ترك
ar	قناة خبرتورك
en	Habertürk

actor	AHABER
type	media
roles	MED
ar	قناة آ خبر
ar	قناة إيه خبر
en	A Haber

actor	ROJ
type	media
roles	MED
ar	روج تي في
ar	قناة روج
ar	تلفزيون روج
en	Roj TV

actor	CHANNEL1_RUS
type	media
country	RUS
roles	MED
ar	القناة الأولى الروسية
ar	بيرفي كانال
en	Channel One Russia

actor	NTV_RUS
type	media
roles	MED
ar	قناة إن تي في الروسية
ar	تلفزيون إن تي في الروسي
en	NTV (Russia)

actor	DOZHD
type	media
roles	MED
ar	قناة دوجد
ar	تلفزيون دوجد
en	Dozhd

actor	ECHO_MOSCOW
type	media
roles	MED
ar	إيكو موسكو
ar	إذاعة إيكو موسكو
ar	إذاعة صدى موسكو
ar	صدى موسكو
en	Echo of Moscow

actor	MEDUZA
type	media
roles	MED
ar	موقع ميدوزا
ar	ميدوزا الروسي
en	Meduza

actor	KAN_ISR
type	media
roles	MED
ar	هيئة البث الإسرائيلية
ar	هيئة البث الإسرائيلية الرسمية
ar	هيئة البث العام الإسرائيلية
ar	قناة كان
ar	قناة كان الإسرائيلية
ar	القناة 11 الإسرائيلية
en	Kan

actor	ISRAEL_RADIO
type	media
roles	MED
ar	إذاعة صوت إسرائيل
ar	راديو إسرائيل
en	Israel Radio

actor	ARMY_RADIO
type	media
country	ISR
roles	MED
ar	إذاعة الجيش الإسرائيلي
ar	غالي تساهل
ar	راديو الجيش الإسرائيلي
en	Army Radio

actor	CHANNEL2_ISR
type	media
roles	MED
ar	القناة الثانية الإسرائيلية
ar	القناة الثانية للتلفزيون الإسرائيلي
ar	القناة الثانية في التلفزيون الإسرائيلي
en	Channel 2 (Israel)

actor	CHANNEL10_ISR
type	media
roles	MED
ar	القناة العاشرة الإسرائيلية
ar	القناة العاشرة للتلفزيون الإسرائيلي
ar	القناة العاشرة الاسرائيلي
en	Channel 10 (Israel)

actor	CHANNEL12_ISR
type	media
roles	MED
ar	القناة 12 الإسرائيلية
ar	القناة الإسرائيلية 12
ar	قناة 12 العبرية
ar	القناة 12 العبرية
en	Channel 12

actor	CHANNEL13_ISR
type	media
roles	MED
ar	القناة 13 الإسرائيلية
ar	القناة الإسرائيلية 13
ar	القناة 13 العبرية
en	Channel 13

actor	CHANNEL7_ISR
type	media
roles	MED
ar	القناة السابعة الإسرائيلية
ar	القناة السابعة العبرية
en	Arutz Sheva

actor	I24
type	media
roles	MED
ar	قناة آي 24 نيوز
ar	قناة آي 24
en	i24NEWS

actor	SAWT_FALASTIN
type	media
country	PSE
roles	MED
ar	إذاعة صوت فلسطين
ar	تلفزيون فلسطين
ar	فضائية فلسطين
en	Voice of Palestine

actor	QUDS_TV
type	media
roles	MED
ar	فضائية القدس
ar	قناة القدس الفضائية
en	Al-Quds TV

actor	PALTODAY
type	media
roles	MED
ar	وكالة فلسطين اليوم
ar	قناة فلسطين اليوم
en	Palestine Today

actor	FUTURE_TV
type	media
roles	MED
ar	تلفزيون المستقبل اللبناني
ar	محطة المستقبل
en	Future TV

actor	MTV_LBN
type	media
roles	MED
ar	قناة إم تي في
ar	قناة إم تي في اللبنانية
ar	محطة إم تي في
en	MTV Lebanon

actor	NTV_LBN
type	media
roles	MED
ar	قناة الجديد
ar	تلفزيون الجديد
ar	محطة الجديد
ar	تلفزيون نيو تي في
en	Al Jadeed

actor	OTV
type	media
roles	MED
ar	قناة أو تي في
en	OTV

actor	NBN
type	media
roles	MED
ar	قناة إن بي إن
ar	تلفزيون إن بي إن
ar	شبكة إن بي إن
en	NBN

actor	VOICE_LBN
type	media
roles	MED
ar	إذاعة صوت لبنان
en	Voice of Lebanon

actor	ORIENT
type	media
roles	MED
ar	أورينت نيوز
ar	قناة أورينت
ar	أورينت نت
ar	تلفزيون أورينت
en	Orient News

actor	SYRIA_TV
type	media
roles	MED
ar	تلفزيون سوريا
en	Syria TV

actor	SYR_TV
type	media
country	SYR
roles	MED
ar	الإخبارية السورية
ar	قناة الإخبارية السورية
en	Syrian Television

actor	ADDOUNIA
type	media
roles	MED
ar	قناة الدنيا
ar	تلفزيون الدنيا
ar	قناة الدنيا السورية
en	Addounia

actor	HALAB_TODAY
type	media
roles	MED
ar	قناة حلب اليوم
ar	تلفزيون حلب اليوم
en	Halab Today

actor	ENAB_BALADI
type	media
roles	MED
ar	عنب بلدي
ar	موقع عنب بلدي
ar	صحيفة عنب بلدي
en	Enab Baladi

actor	SHARQIYA
type	media
roles	MED
ar	قناة الشرقية
ar	قناة الشرقية العراقية
ar	فضائية الشرقية
en	Al Sharqiya

actor	IRAQIYA_TV
type	media
country	IRQ
roles	MED
ar	قناة العراقية
ar	شبكة الإعلام العراقي
ar	فضائية العراقية
ar	تلفزيون العراقية
en	Al Iraqiya

actor	BAGHDADIA
type	media
roles	MED
ar	قناة البغدادية
en	Al-Baghdadia

actor	ALAHD_TV
type	media
roles	MED
ar	قناة العهد
ar	قناة العهد العراقية
en	Al-Ahd

actor	MBC
type	media
roles	MED
ar	إم بي سي
ar	قناة إم بي سي
ar	مجموعة إم بي سي
en	MBC

actor	ROTANA
type	media
roles	MED
ar	روتانا خليجية
ar	قناة روتانا خليجية
en	Rotana

actor	ABUDHABI_TV
type	media
country	ARE
roles	MED
ar	تلفزيون أبوظبي
ar	قناة أبوظبي
ar	فضائية أبوظبي
ar	تلفزيون أبو ظبي
ar	قناة أبو ظبي
en	Abu Dhabi TV

actor	DUBAI_TV
type	media
country	ARE
roles	MED
ar	تلفزيون دبي
ar	قناة دبي
en	Dubai TV

actor	QATAR_TV
type	media
country	QAT
roles	MED
ar	تلفزيون قطر
en	Qatar TV

actor	ALARABY_TV
type	media
roles	MED
ar	التلفزيون العربي
ar	قناة التلفزيون العربي
ar	تلفزيون العربي
en	Al Araby

actor	ALARABY_ALJADEED
type	media
roles	MED
ar	صحيفة العربي الجديد
ar	موقع العربي الجديد
en	Al-Araby Al-Jadeed

actor	ALGHAD_TV
type	media
roles	MED
ar	قناة الغد
ar	قناة الغد العربي
en	Al-Ghad

actor	CAIRO_NEWS
type	media
country	EGY
roles	MED
ar	القاهرة الإخبارية
ar	قناة القاهرة الإخبارية
en	Al-Qahera News

actor	EXTRA_NEWS
type	media
roles	MED
ar	إكسترا نيوز
ar	قناة إكسترا نيوز
en	Extra News

actor	CBC_EGY
type	media
roles	MED
ar	قناة سي بي سي
ar	قناة سي بي سي المصرية
ar	فضائية سي بي سي
en	CBC (Egypt)

actor	ONTV
type	media
roles	MED
ar	أون تي في
ar	قناة أون تي في
ar	قناة أون
en	ON TV

actor	DREAM_EGY
type	media
roles	MED
ar	قناة دريم
ar	فضائية دريم
ar	قناة دريم الفضائية
ar	قناة دريم المصرية
en	Dream TV

actor	MEHWAR
type	media
roles	MED
ar	قناة المحور
ar	فضائية المحور
en	Al-Mehwar

actor	SADA_BALAD
type	media
roles	MED
ar	صدى البلد
ar	قناة صدى البلد
ar	موقع صدى البلد
en	Sada El-Balad

actor	MEKAMELEEN
type	media
roles	MED
ar	قناة مكملين
ar	فضائية مكملين
en	Mekameleen

actor	SHARQ_EGY_TV
type	media
roles	MED
ar	قناة الشرق الفضائية
en	El Sharq

actor	LIBYA_ALAHRAR
type	media
roles	MED
ar	قناة ليبيا الأحرار
ar	تلفزيون ليبيا الأحرار
en	Libya Al-Ahrar

actor	LIBYA218
type	media
roles	MED
ar	قناة 218
ar	قناة 218 الليبية
en	218

actor	NABAA_LBY
type	media
roles	MED
ar	قناة النبأ
ar	قناة النبأ الليبية
en	Al-Nabaa

actor	TUN_TV
type	media
country	TUN
roles	MED
ar	القناة الوطنية الأولى
ar	القناة الوطنية التونسية
ar	التلفزة الوطنية
ar	التلفزة الوطنية التونسية
en	Tunisian Television

actor	TUN_RADIO
type	media
country	TUN
roles	MED
ar	الإذاعة الوطنية التونسية
ar	إذاعة تونس الدولية
en	Tunisian Radio

actor	NESSMA
type	media
roles	MED
ar	قناة نسمة
ar	نسمة تي في
ar	تلفزة نسمة
ar	قناة نسمة الخاصة
en	Nessma

actor	HIWAR_TUN
type	media
roles	MED
ar	قناة الحوار التونسي
ar	قناة الحوار التونسية
en	El Hiwar El Tounsi

actor	HANNIBAL
type	media
roles	MED
ar	قناة حنبعل
en	Hannibal TV

actor	ATTESSIA
type	media
roles	MED
ar	قناة التاسعة
ar	التاسعة تي في
en	Attessia

actor	EXPRESS_FM
type	media
roles	MED
ar	إكسبراس أف أم
ar	إذاعة إكسبراس أف أم
ar	اكسبريس أف أم
en	Express FM

actor	KAPITALIS
type	media
roles	MED
ar	موقع كابيتاليس
en	Kapitalis

actor	IFM
type	media
roles	MED
ar	إذاعة إي أف أم
ar	راديو إي أف أم
en	IFM

actor	ENTV
type	media
country	DZA
roles	MED
ar	التلفزيون العمومي الجزائري
ar	التلفزيون الجزائري الرسمي
en	ENTV

actor	ENNAHAR_DZA
type	media
roles	MED
ar	قناة النهار الجزائرية
ar	النهار الجزائرية
ar	تلفزيون النهار الجزائري
ar	صحيفة النهار الجزائرية
en	Ennahar

actor	ECHOROUK_TV
type	media
roles	MED
ar	قناة الشروق الجزائرية
ar	تلفزيون الشروق
en	Echorouk TV

actor	TV2M_MAR
type	media
roles	MED
ar	القناة الثانية المغربية
ar	دوزيم
en	2M

actor	ALMASIRAH
type	media
roles	MED
ar	قناة المسيرة
ar	قناة المسيرة الفضائية
ar	تلفزيون المسيرة
ar	المسيرة نت
en	Al-Masirah

actor	SUHAIL
type	media
roles	MED
ar	قناة سهيل
ar	قناة سهيل اليمنية
ar	فضائية سهيل
en	Suhail

actor	BELQEES
type	media
roles	MED
ar	قناة بلقيس
ar	قناة بلقيس الفضائية
ar	قناة بلقيس اليمنية
en	Belqees

actor	AFGHAN_RTA
type	media
country	AFG
roles	MED
ar	هيئة الإذاعة والتلفزيون الأفغانية
en	RTA

actor	ARY
type	media
roles	MED
ar	قناة إيه آر واي
ar	آري نيوز
ar	قناة إيه آر واي نيوز
en	ARY

actor	NDTV
type	media
roles	MED
ar	إن دي تي في
ar	قناة إن دي تي في
ar	تلفزيون إن دي تي في
ar	محطة إن دي تي في
en	NDTV

actor	KBS
type	media
roles	MED
ar	هيئة الإذاعة الكورية
ar	كيه بي إس
en	KBS

actor	KCTV
type	media
country	PRK
roles	MED
ar	التلفزيون المركزي الكوري
ar	تلفزيون كوريا المركزي
en	Korean Central Television

actor	TELESUR
type	media
country	VEN
roles	MED
ar	تيليسور
ar	قناة تيليسور
ar	شبكة تيليسور
ar	تليسور
ar	قناة تيلي سور
en	Telesur

actor	GLOBO
type	media
roles	MED
ar	غلوبو
ar	شبكة غلوبو
ar	قناة غلوبو
ar	تلفزيون غلوبو
ar	أو غلوبو
ar	صحيفة أو غلوبو
en	Globo

actor	GLOBOVISION
type	media
roles	MED
ar	غلوبوفيزيون
ar	قناة غلوبوفيزيون
en	Globovisión

actor	CARACOL
type	media
roles	MED
ar	إذاعة كاراكول
ar	راديو كاراكول
ar	قناة كاراكول
en	Caracol

# --- Newspapers, magazines, sites

actor	ALQUDS_ALARABI
type	media
roles	MED
ar	القدس العربي
ar	صحيفة القدس العربي
ar	جريدة القدس العربي
en	Al-Quds Al-Arabi

actor	ELAPH
type	media
roles	MED
ar	صحيفة إيلاف
ar	موقع إيلاف
ar	إيلاف الإلكترونية
ar	جريدة إيلاف الإلكترونية
en	Elaph

actor	ALARAB_LONDON
type	media
roles	MED
ar	صحيفة العرب اللندنية
ar	العرب اللندنية
en	Al-Arab

actor	RAI_ALYOUM
type	media
roles	MED
ar	صحيفة رأي اليوم
ar	موقع رأي اليوم
en	Rai al-Youm

actor	INDEPENDENT_AR
type	media
roles	MED
ar	إندبندنت عربية
en	Independent Arabia

actor	ALJAZIRAH_SAU
type	media
roles	MED
ar	صحيفة الجزيرة السعودية
ar	جريدة الجزيرة السعودية
en	Al Jazirah

actor	ALMADINA_SAU
type	media
roles	MED
ar	صحيفة المدينة السعودية
ar	جريدة المدينة السعودية
en	Al-Madina

actor	ALYAUM_SAU
type	media
roles	MED
ar	صحيفة اليوم السعودية
ar	جريدة اليوم السعودية
en	Al-Yaum

actor	ALEQT
type	media
roles	MED
ar	صحيفة الاقتصادية
ar	صحيفة الاقتصادية السعودية
ar	جريدة الاقتصادية
en	Al-Eqtisadiah

actor	SABQ
type	media
roles	MED
ar	صحيفة سبق
ar	سبق الإلكترونية
ar	صحيفة سبق الإلكترونية
en	Sabq

actor	ARAB_NEWS
type	media
roles	MED
ar	عرب نيوز
ar	صحيفة عرب نيوز
en	Arab News

actor	MAKKAH_SAU
type	media
roles	MED
ar	صحيفة مكة السعودية
en	Makkah

actor	ALITTIHAD_ARE
type	media
country	ARE
roles	MED
ar	صحيفة الاتحاد الإماراتية
ar	الاتحاد الإماراتية
en	Al-Ittihad

actor	EMARAT_ALYOUM
type	media
roles	MED
ar	صحيفة الإمارات اليوم
en	Emarat Al Youm

actor	THENATIONAL_ARE
type	media
roles	MED
ar	ذا ناشيونال
ar	صحيفة ذا ناشيونال
ar	صحيفة ذا ناشونال
en	The National

actor	GULF_NEWS
type	media
roles	MED
ar	غلف نيوز
ar	صحيفة غلف نيوز
ar	جلف نيوز
en	Gulf News

actor	KHALEEJ_TIMES
type	media
roles	MED
ar	خليج تايمز
ar	صحيفة خليج تايمز
en	Khaleej Times

actor	ALWATAN_QAT
type	media
roles	MED
ar	صحيفة الوطن القطرية
ar	الوطن القطرية
en	Al-Watan (Qatar)

actor	ALARAB_QAT
type	media
roles	MED
ar	صحيفة العرب القطرية
ar	العرب القطرية
en	Al-Arab (Qatar)

actor	ALRAI_JOR
type	media
country	JOR
roles	MED
ar	صحيفة الرأي الأردنية
ar	الرأي الأردنية
en	Al-Rai (Jordan)

actor	ALANBA_KWT
type	media
roles	MED
ar	صحيفة الأنباء الكويتية
ar	الأنباء الكويتية
en	Al-Anba

actor	ALJARIDA_KWT
type	media
roles	MED
ar	صحيفة الجريدة الكويتية
ar	الجريدة الكويتية
en	Al-Jarida

actor	ALWATAN_KWT
type	media
roles	MED
ar	صحيفة الوطن الكويتية
ar	الوطن الكويتية
en	Al-Watan (Kuwait)

actor	ALWASAT_BHR
type	media
roles	MED
ar	صحيفة الوسط البحرينية
ar	الوسط البحرينية
en	Al-Wasat (Bahrain)

actor	AKHBAR_KHALEEJ
type	media
roles	MED
ar	صحيفة أخبار الخليج
ar	أخبار الخليج البحرينية
en	Akhbar Al Khaleej

actor	THAWRA_SYR
type	media
country	SYR
roles	MED
ar	صحيفة الثورة السورية
ar	الثورة السورية الحكومية
en	Al-Thawra (Syria)

actor	THAWRA_YEM
type	media
country	YEM
roles	MED
ar	صحيفة الثورة اليمنية
en	Al-Thawra (Yemen)

actor	SABAH_IRQ
type	media
country	IRQ
roles	MED
ar	صحيفة الصباح العراقية
ar	الصباح العراقية
en	Al-Sabah

actor	ZAMAN_IRQ
type	media
roles	MED
ar	صحيفة الزمان العراقية
ar	الزمان العراقية
en	Azzaman

actor	MADA_IRQ
type	media
roles	MED
ar	صحيفة المدى العراقية
ar	المدى العراقية
en	Al-Mada

actor	LIWAA_LBN
type	media
roles	MED
ar	صحيفة اللواء اللبنانية
en	Al-Liwaa

actor	JOUMHOURIA_LBN
type	media
roles	MED
ar	صحيفة الجمهورية اللبنانية
en	Al-Joumhouria

actor	DIYAR_LBN
type	media
roles	MED
ar	صحيفة الديار
ar	صحيفة الديار اللبنانية
en	Ad-Diyar

actor	LORIENT
type	media
roles	MED
ar	لوريان لو جور
ar	لوريان لوجور
ar	صحيفة لوريان لو جور
en	L'Orient-Le Jour

actor	DAILY_STAR_LBN
type	media
roles	MED
ar	ديلي ستار
ar	صحيفة ديلي ستار
ar	ديلي ستار اللبنانية
en	Daily Star

actor	AKHBAR_ALYOM
type	media
roles	MED
ar	صحيفة أخبار اليوم
ar	أخبار اليوم المصرية
en	Akhbar Al-Youm

actor	SHOROUK_EGY
type	media
roles	MED
ar	صحيفة الشروق المصرية
ar	الشروق المصرية
en	Al-Shorouk

actor	WAFD_NEWS
type	media
roles	MED
ar	صحيفة الوفد
ar	صحيفة الوفد المصرية
en	Al-Wafd newspaper

actor	DOSTOUR_EGY_NEWS
type	media
roles	MED
ar	صحيفة الدستور المصرية
en	Al-Dostor

actor	ALWATAN_EGY
type	media
roles	MED
ar	صحيفة الوطن المصرية
en	El Watan (Egypt)

actor	MADA_MASR
type	media
roles	MED
ar	مدى مصر
ar	موقع مدى مصر
en	Mada Masr

actor	ROSE_YOUSSEF
type	media
country	EGY
roles	MED
ar	روز اليوسف
ar	مجلة روز اليوسف
ar	صحيفة روز اليوسف
en	Rose al-Youssef

actor	ALWATAN_DZA
type	media
roles	MED
ar	صحيفة الوطن الجزائرية
ar	الوطن الجزائرية
en	El Watan (Algeria)

actor	LIBERTE_DZA
type	media
roles	MED
ar	صحيفة ليبرتي
ar	صحيفة ليبرتيه الجزائرية
ar	ليبرتي الجزائرية
en	Liberté

actor	TSA
type	media
roles	MED
ar	موقع كل شيء عن الجزائر
en	TSA

actor	MASSAE_MAR
type	media
roles	MED
ar	صحيفة المساء المغربية
ar	المساء المغربية
ar	يومية المساء المغربية
en	Al Massae

actor	AHDATH_MAR
type	media
roles	MED
ar	صحيفة الأحداث المغربية
en	Al Ahdath

actor	HEBDO_TELQUEL
type	media
roles	MED
ar	مجلة تيل كيل
ar	تيل كيل
en	TelQuel

actor	LE360
type	media
roles	MED
ar	موقع لو360
ar	لو 360
en	Le360

actor	ALYOUM24
type	media
roles	MED
ar	موقع اليوم 24
en	Al Yaoum 24

actor	LAPRESSE_TUN
type	media
country	TUN
roles	MED
ar	لابراس
ar	صحيفة لابراس
ar	لابراس التونسية
ar	جريدة لابراس
en	La Presse (Tunisia)

actor	MAGHREB_TUN
type	media
roles	MED
ar	صحيفة المغرب التونسية
ar	جريدة المغرب التونسية
en	Le Maghreb

actor	AKHER_KHABAR
type	media
roles	MED
ar	آخر خبر أونلاين
ar	صحيفة آخر خبر
en	Akher Khabar

actor	SUDAN_TRIBUNE
type	media
roles	MED
ar	سودان تريبيون
ar	موقع سودان تريبيون
ar	صحيفة سودان تريبيون
ar	سودان تربيون
en	Sudan Tribune

actor	SUDANI_SDN
type	media
roles	MED
ar	صحيفة السوداني
ar	صحيفة السوداني المستقلة
en	Al-Sudani

actor	DABANGA
type	media
roles	MED
ar	راديو دبنقا
ar	إذاعة دبنقا
en	Dabanga

actor	MEE
type	media
roles	MED
ar	ميدل إيست آي
ar	موقع ميدل إيست آي
en	Middle East Eye

actor	MEMO
type	media
roles	MED
ar	ميدل إيست مونيتور
ar	موقع ميدل إيست مونيتور
en	Middle East Monitor

actor	ALMONITOR
type	media
roles	MED
ar	المونيتور
ar	موقع المونيتور
en	Al-Monitor

actor	TIMES_ISRAEL
type	media
roles	MED
ar	تايمز أوف إسرائيل
ar	صحيفة تايمز أوف إسرائيل
ar	موقع تايمز أوف إسرائيل
en	Times of Israel

actor	MAKOR_RISHON
type	media
roles	MED
ar	ماكور ريشون
ar	صحيفة ماكور ريشون
en	Makor Rishon

actor	YNET
type	media
roles	MED
ar	واينت
ar	موقع واينت
ar	موقع واي نت
ar	واي نت
en	Ynet

actor	GLOBES
type	media
roles	MED
ar	غلوبس
ar	صحيفة غلوبس
en	Globes

actor	HATZOFE
type	media
roles	MED
ar	صحيفة هتسوفيه
ar	هتسوفيه
en	Hatzofe

actor	ARAB48
type	media
roles	MED
ar	موقع عرب 48
en	Arab 48

actor	SUN_GBR
type	media
roles	MED
ar	صحيفة ذا صن
ar	صحيفة ذي صن
ar	ذا صن البريطانية
ar	صحيفة الصن البريطانية
ar	صحيفة الصن
ar	صحيفة صن
en	The Sun

actor	MIRROR
type	media
roles	MED
ar	ديلي ميرور
ar	صحيفة ديلي ميرور
ar	الديلي ميرور
ar	صحيفة ذا ميرور
en	Daily Mirror

actor	EXPRESS_GBR
type	media
roles	MED
ar	ديلي إكسبرس
ar	صحيفة ديلي إكسبرس
ar	الديلي إكسبرس
en	Daily Express

actor	OBSERVER_GBR
type	media
roles	MED
ar	صحيفة الأوبزرفر
ar	الأوبزرفر
ar	الأوبزيرفر
ar	صحيفة الأوبزيرفر
ar	أوبزرفر البريطانية
en	The Observer

actor	EVENING_STANDARD
type	media
roles	MED
ar	إيفنينغ ستاندرد
ar	صحيفة إيفنينغ ستاندرد
ar	إيفنينغ ستاندارد
en	Evening Standard

actor	NEWS_WORLD
type	media
roles	MED
ar	نيوز أوف ذي وورلد
ar	نيوز أوف ذا وورلد
ar	صحيفة نيوز أوف ذي وورلد
en	News of the World

actor	JANES
type	media
roles	MED
ar	مجلة جينز
ar	جينز ديفنس ويكلي
ar	مجلة جينز ديفنس ويكلي
en	Jane's

actor	LANCET
type	media
roles	MED
ar	مجلة لانسيت
ar	مجلة ذي لانسيت
ar	ذي لانست
ar	دورية لانسيت الطبية
en	The Lancet

actor	HUFFPOST
type	media
roles	MED
ar	هافينغتون بوست
ar	هافنغتون بوست
ar	موقع هافينغتون بوست
ar	هافبوست
ar	صحيفة هافينغتون بوست
en	HuffPost

actor	NYPOST
type	media
roles	MED
ar	نيويورك بوست
ar	صحيفة نيويورك بوست
en	New York Post

actor	NY_DAILY
type	media
roles	MED
ar	نيويورك ديلي نيوز
ar	صحيفة نيويورك ديلي نيوز
en	New York Daily News

actor	WASHINGTON_TIMES
type	media
roles	MED
ar	واشنطن تايمز
ar	صحيفة واشنطن تايمز
en	Washington Times

actor	CSM
type	media
roles	MED
ar	كريستيان ساينس مونيتور
ar	كريستيان سيانس مونيتور
ar	صحيفة كريستيان ساينس مونيتور
en	Christian Science Monitor

actor	CHICAGO_TRIBUNE
type	media
roles	MED
ar	شيكاغو تريبيون
ar	صحيفة شيكاغو تريبيون
en	Chicago Tribune

actor	BOSTON_GLOBE
type	media
roles	MED
ar	بوسطن غلوب
ar	صحيفة بوسطن غلوب
ar	بوسطن جلوب
en	Boston Globe

actor	MIAMI_HERALD
type	media
roles	MED
ar	ميامي هيرالد
ar	صحيفة ميامي هيرالد
en	Miami Herald

actor	IHT_NEWS
type	media
roles	MED
ar	إنترناشونال هيرالد تريبيون
ar	هيرالد تريبيون
ar	انترناشيونال هيرالد تريبيون
en	International Herald Tribune

actor	FOREIGN_AFFAIRS
type	media
roles	MED
ar	فورين أفيرز
ar	مجلة فورين أفيرز
en	Foreign Affairs

actor	NATIONAL_INTEREST
type	media
roles	MED
ar	ناشونال إنترست
ar	مجلة ناشونال إنترست
ar	ناشيونال إنترست
en	National Interest

actor	ATLANTIC_MAG
type	media
roles	MED
ar	مجلة ذي أتلانتيك
ar	مجلة ذا أتلانتيك
ar	مجلة أتلانتيك
en	The Atlantic

actor	FORBES
type	media
roles	MED
ar	مجلة فوربس
ar	فوربس
en	Forbes

actor	FORTUNE_MAG
type	media
roles	MED
ar	مجلة فورتشن
en	Fortune

actor	VANITY_FAIR
type	media
roles	MED
ar	فانيتي فير
ar	مجلة فانيتي فير
en	Vanity Fair

actor	ROLLING_STONE
type	media
roles	MED
ar	مجلة رولينغ ستون
ar	رولينغ ستون
en	Rolling Stone

actor	US_NEWS
type	media
roles	MED
ar	يو إس نيوز
ar	مجلة يو إس نيوز آند وورلد ريبورت
en	US News

actor	DEFENSE_NEWS
type	media
roles	MED
ar	ديفنس نيوز
ar	مجلة ديفنس نيوز
en	Defense News

actor	DAILY_BEAST
type	media
roles	MED
ar	ديلي بيست
ar	موقع ديلي بيست
ar	ذا ديلي بيست
en	Daily Beast

actor	THE_HILL
type	media
roles	MED
ar	صحيفة ذا هيل
ar	صحيفة ذي هيل
ar	موقع ذا هيل
en	The Hill

actor	INTERCEPT
type	media
roles	MED
ar	موقع ذا إنترسبت
ar	موقع ذي إنترسبت
ar	إنترسبت
en	The Intercept

actor	BUZZFEED
type	media
roles	MED
ar	بازفيد
ar	موقع بازفيد
ar	بازفيد نيوز
ar	موقع باز فيد
en	BuzzFeed

actor	BREITBART
type	media
roles	MED
ar	بريتبارت
ar	موقع بريتبارت
ar	بريتبارت نيوز
en	Breitbart

actor	TMZ
type	media
roles	MED
ar	موقع تي إم زد
en	TMZ

actor	PROPUBLICA
type	media
roles	MED
ar	بروبوبليكا
ar	موقع بروبوبليكا
en	ProPublica

actor	GLOBE_MAIL
type	media
roles	MED
ar	غلوب آند ميل
ar	صحيفة غلوب آند ميل
en	Globe and Mail

actor	TORONTO_STAR
type	media
roles	MED
ar	تورنتو ستار
ar	صحيفة تورنتو ستار
en	Toronto Star

actor	LESECHOS
type	media
roles	MED
ar	ليزيكو
ar	صحيفة ليزيكو
ar	لي زيكو
ar	صحيفة لي زيكو
en	Les Echos

actor	LEPARISIEN
type	media
roles	MED
ar	لوباريزيان
ar	لو باريزيان
ar	صحيفة لوباريزيان
ar	صحيفة لو باريزيان
en	Le Parisien

actor	LACROIX
type	media
roles	MED
ar	لاكروا
ar	صحيفة لاكروا
ar	لا كروا
en	La Croix

actor	HUMANITE
type	media
roles	MED
ar	لومانيتيه
ar	صحيفة لومانيتيه
ar	صحيفة لومانيتي
en	L'Humanité

actor	LEXPRESS
type	media
roles	MED
ar	ليكسبريس
ar	مجلة ليكسبريس
ar	مجلة لكسبرس
en	L'Express

actor	LEPOINT
type	media
roles	MED
ar	لوبوان
ar	مجلة لوبوان
ar	مجلة لو بوان
en	Le Point

actor	NOUVELOBS
type	media
roles	MED
ar	لونوفيل أوبسرفاتور
ar	نوفيل أوبسرفاتور
ar	مجلة لونوفيل أوبسرفاتور
en	Nouvel Observateur

actor	JDD
type	media
roles	MED
ar	لو جورنال دو ديمانش
ar	جورنال دو ديمانش
ar	صحيفة لو جورنال دو ديمانش
en	Journal du Dimanche

actor	CANARD
type	media
roles	MED
ar	لوكانار أنشينيه
ar	كانار أنشينيه
ar	صحيفة لوكانار أنشينيه
en	Canard enchaîné

actor	CHARLIE_HEBDO
type	media
roles	MED
ar	شارلي إيبدو
ar	صحيفة شارلي إيبدو
ar	مجلة شارلي إيبدو
ar	شارلي هيبدو
ar	صحيفة شارلي هيبدو
en	Charlie Hebdo

actor	PARIS_MATCH
type	media
roles	MED
ar	باري ماتش
ar	مجلة باري ماتش
en	Paris Match

actor	OUEST_FRANCE
type	media
roles	MED
ar	ويست فرانس
ar	صحيفة ويست فرانس
en	Ouest-France

actor	VALEURS
type	media
roles	MED
ar	فالور أكتويل
ar	مجلة فالور أكتويل
en	Valeurs actuelles

actor	MONDE_DIPLO
type	media
roles	MED
ar	لوموند ديبلوماتيك
ar	لوموند دبلوماتيك
en	Le Monde diplomatique

actor	LESOIR
type	media
roles	MED
ar	صحيفة لو سوار
ar	لوسوار البلجيكية
ar	صحيفة لوسوار
en	Le Soir

actor	FAZ
type	media
roles	MED
ar	فرانكفورتر ألغماينه
ar	فرانكفورتر ألغماينه تسايتونغ
ar	صحيفة فرانكفورتر ألغماينه
en	FAZ

actor	SZ
type	media
roles	MED
ar	سود دويتشه تسايتونغ
ar	زود دويتشه تسايتونغ
ar	صحيفة زود دويتشه تسايتونغ
ar	زود دويتشه تسايتونج
ar	زوددويتشه تسايتونغ
en	Süddeutsche Zeitung

actor	WELT
type	media
roles	MED
ar	صحيفة دي فيلت
ar	دي فيلت
ar	فيلت أم سونتاغ
ar	صحيفة فيلت أم زونتاغ
en	Die Welt

actor	ZEIT
type	media
roles	MED
ar	صحيفة دي تسايت
ar	دي تسايت
en	Die Zeit

actor	FOCUS_DEU
type	media
roles	MED
ar	مجلة فوكوس
ar	مجلة فوكوس الألمانية
en	Focus

actor	STERN
type	media
roles	MED
ar	مجلة شتيرن
ar	شتيرن الألمانية
en	Stern

actor	TAGESSPIEGEL
type	media
roles	MED
ar	تاغس شبيغل
ar	صحيفة تاغس شبيغل
ar	تاغسشبيغل
en	Tagesspiegel

actor	HANDELSBLATT
type	media
roles	MED
ar	هاندلسبلات
ar	صحيفة هاندلسبلات
en	Handelsblatt

actor	FUNKE
type	media
roles	MED
ar	مجموعة فونكه
ar	مجموعة فونكه الإعلامية
ar	شبكة فونكه
en	Funke

actor	NZZ
type	media
roles	MED
ar	نويه تسورشر تسايتونغ
ar	صحيفة نويه تسورشر تسايتونغ
en	NZZ

actor	KRONEN
type	media
roles	MED
ar	صحيفة كرونن تسايتونغ
en	Kronen Zeitung

actor	DER_STANDARD
type	media
roles	MED
ar	صحيفة دير ستاندارد
ar	دير شتاندارد
en	Der Standard

actor	LASTAMPA
type	media
roles	MED
ar	لا ستامبا
ar	صحيفة لا ستامبا
ar	لاستامبا
ar	صحيفة لاستامبا
en	La Stampa

actor	SOLE24
type	media
roles	MED
ar	إيل سولي 24 أوري
en	Il Sole 24 Ore

actor	MESSAGGERO
type	media
roles	MED
ar	إيل ميساجيرو
ar	صحيفة إيل ميساجيرو
ar	المساجيرو
en	Il Messaggero

actor	ABC_ESP
type	media
roles	MED
ar	صحيفة إيه بي سي الإسبانية
ar	صحيفة آ بي ثي
en	ABC (Spain)

actor	VANGUARDIA
type	media
roles	MED
ar	لا فانغوارديا
ar	صحيفة لا فانغوارديا
en	La Vanguardia

actor	ELCONFIDENCIAL
type	media
roles	MED
ar	إل كونفيدينثيال
ar	موقع إل كونفيدينثيال
en	El Confidencial

actor	PUBLICO_PRT
type	media
roles	MED
ar	صحيفة بوبليكو
ar	صحيفة بوبليكو البرتغالية
en	Público

actor	EXPRESSO_PRT
type	media
roles	MED
ar	صحيفة إكسبرسو
en	Expresso

actor	AFTONBLADET
type	media
roles	MED
ar	أفتونبلاديت
ar	صحيفة أفتونبلاديت
ar	أفتونبلادت
en	Aftonbladet

actor	EXPRESSEN
type	media
roles	MED
ar	صحيفة إكسبرسن
ar	إكسبرسن السويدية
en	Expressen

actor	DN_SWE
type	media
roles	MED
ar	داغنز نيهيتر
ar	صحيفة داغنز نيهيتر
en	Dagens Nyheter

actor	VG_NOR
type	media
roles	MED
ar	صحيفة في جي النرويجية
ar	صحيفة فيردنز غانغ
en	VG

actor	AFTENPOSTEN
type	media
roles	MED
ar	أفتنبوستن
ar	صحيفة أفتنبوستن
en	Aftenposten

actor	JYLLANDS
type	media
roles	MED
ar	يولاندس بوستن
ar	صحيفة يولاندس بوستن
ar	جيلاندس بوستن
ar	صحيفة جيلاندس بوستن
ar	يلاندس بوستن
en	Jyllands-Posten

actor	POLITIKEN
type	media
roles	MED
ar	صحيفة بوليتيكن
ar	بوليتيكن الدنماركية
en	Politiken

actor	BERLINGSKE
type	media
roles	MED
ar	برلينغسكه
ar	صحيفة برلينغسكه
ar	برلنغسكي تيدندي
en	Berlingske

actor	DE_TELEGRAAF
type	media
roles	MED
ar	دي تلغراف الهولندية
ar	صحيفة دي تلغراف الهولندية
ar	صحيفة دي تيليغراف
en	De Telegraaf

actor	VOLKSKRANT
type	media
roles	MED
ar	صحيفة دي فولكس كرانت
ar	دي فولكسكرانت
en	de Volkskrant

actor	DE_MORGEN
type	media
roles	MED
ar	صحيفة دي مورغن
en	De Morgen

actor	DH_BEL
type	media
roles	MED
ar	صحيفة لا ديرنيير أور
ar	لا ديرنيير أور
en	La Dernière Heure

actor	LALIBRE
type	media
roles	MED
ar	لا ليبر بلجيك
ar	صحيفة لا ليبر بلجيك
en	La Libre Belgique

actor	GAZETA_WYBORCZA
type	media
roles	MED
ar	غازيتا فيبورتشا
ar	صحيفة غازيتا فيبورتشا
en	Gazeta Wyborcza

actor	KATHIMERINI
type	media
roles	MED
ar	كاثيميريني
ar	صحيفة كاثيميريني
en	Kathimerini

actor	TANEA
type	media
roles	MED
ar	تا نيا
ar	صحيفة تا نيا
en	Ta Nea

actor	KOMSOMOLSKAYA
type	media
roles	MED
ar	كومسومولسكايا برافدا
ar	صحيفة كومسومولسكايا برافدا
en	Komsomolskaya Pravda

actor	PRAVDA
type	media
roles	MED
ar	صحيفة برافدا
ar	البرافدا
ar	برافدا الروسية
en	Pravda

actor	NOVAYA
type	media
roles	MED
ar	نوفايا غازيتا
ar	صحيفة نوفايا غازيتا
en	Novaya Gazeta

actor	NEZAVISIMAYA
type	media
roles	MED
ar	نيزافيسيمايا غازيتا
ar	صحيفة نيزافيسيمايا غازيتا
en	Nezavisimaya Gazeta

actor	ROSSIYSKAYA_GAZETA
type	media
country	RUS
roles	MED
ar	روسيسكايا غازيتا
ar	صحيفة روسيسكايا غازيتا
en	Rossiyskaya Gazeta

actor	VEDOMOSTI
type	media
roles	MED
ar	فيدوموستي
ar	صحيفة فيدوموستي
en	Vedomosti

actor	MK_RUS
type	media
roles	MED
ar	موسكوفسكي كومسوموليتس
ar	صحيفة موسكوفسكي كومسوموليتس
en	Moskovsky Komsomolets

actor	KRASNAYA_ZVEZDA
type	media
country	RUS
roles	MED
ar	كراسنايا زفيزدا
ar	قناة زفيزدا
ar	صحيفة كراسنايا زفيزدا
en	Krasnaya Zvezda

actor	MOSCOW_TIMES
type	media
roles	MED
ar	موسكو تايمز
ar	صحيفة موسكو تايمز
en	Moscow Times

actor	KYIV_INDEPENDENT
type	media
roles	MED
ar	كييف إندبندنت
ar	صحيفة كييف إندبندنت
ar	كييف إنديبندنت
en	Kyiv Independent

actor	UKR_PRAVDA
type	media
roles	MED
ar	أوكراينسكا برافدا
ar	صحيفة أوكراينسكا برافدا
en	Ukrainska Pravda

actor	ZAMAN_TUR
type	media
roles	MED
ar	صحيفة زمان التركية
ar	صحيفة زمان
ar	صحيفة زمان المعارضة
en	Zaman

actor	CUMHURIYET
type	media
roles	MED
ar	صحيفة جمهوريت
ar	جمهورييت
ar	صحيفة جمهورييت
ar	جمهوريت التركية
en	Cumhuriyet

actor	YENI_SAFAK
type	media
roles	MED
ar	يني شفق
ar	صحيفة يني شفق
en	Yeni Şafak

actor	STAR_TUR
type	media
roles	MED
ar	صحيفة ستار التركية
en	Star (Turkey)

actor	RADIKAL
type	media
roles	MED
ar	صحيفة راديكال التركية
ar	راديكال التركية
en	Radikal

actor	SOZCU
type	media
roles	MED
ar	صحيفة سوزجو
ar	سوزجو التركية
en	Sözcü

actor	DAILY_SABAH
type	media
roles	MED
ar	ديلي صباح
ar	صحيفة ديلي صباح
en	Daily Sabah

actor	TARAF_TUR
type	media
roles	MED
ar	صحيفة طرف التركية
en	Taraf

actor	VATAN_TUR
type	media
roles	MED
ar	صحيفة وطن التركية
en	Vatan

actor	RESALAT
type	media
roles	MED
ar	صحيفة رسالت
ar	صحيفة رسالت الإيرانية
en	Resalat

actor	IRAN_NEWS
type	media
country	IRN
roles	MED
ar	صحيفة إيران الحكومية
ar	إيران ديلي
ar	صحيفة إيران ديلي
en	Iran Daily

actor	TEHRAN_TIMES
type	media
country	IRN
roles	MED
ar	طهران تايمز
ar	صحيفة طهران تايمز
en	Tehran Times

actor	JOMHURI_ESLAMI
type	media
roles	MED
ar	صحيفة جمهوري إسلامي
ar	جمهوري إسلامي الإيرانية
en	Jomhouri-e Eslami

actor	SHARGH
type	media
roles	MED
ar	صحيفة شرق الإيرانية
ar	صحيفة شرق الإصلاحية
en	Shargh

actor	IRAN_INTL
type	media
roles	MED
ar	إيران إنترناشيونال
ar	قناة إيران إنترناشيونال
ar	إيران إنترناشونال
ar	قناة إيران إنترناشونال
en	Iran International

actor	IRAN_WIRE
type	media
roles	MED
ar	إيران واير
ar	موقع إيران واير
en	IranWire

actor	WIFAQ_IRN
type	media
country	IRN
roles	MED
ar	صحيفة الوفاق الإيرانية
en	Al-Vefagh

actor	HINDU
type	media
roles	MED
ar	صحيفة ذا هندو
ar	صحيفة ذي هندو
ar	صحيفة هندو الهندية
en	The Hindu

actor	HINDUSTAN_TIMES
type	media
roles	MED
ar	هندوستان تايمز
ar	صحيفة هندوستان تايمز
en	Hindustan Times

actor	INDIAN_EXPRESS
type	media
roles	MED
ar	إنديان إكسبرس
ar	صحيفة إنديان إكسبرس
en	Indian Express

actor	NEWS_PAK
type	media
roles	MED
ar	صحيفة ذي نيوز الباكستانية
ar	صحيفة ذا نيوز الباكستانية
en	The News (Pakistan)

actor	NATION_PAK
type	media
roles	MED
ar	صحيفة ذي نيشن الباكستانية
ar	صحيفة نيشن الباكستانية
en	The Nation (Pakistan)

actor	EXPRESS_TRIBUNE
type	media
roles	MED
ar	إكسبرس تريبيون
ar	صحيفة إكسبرس تريبيون
en	Express Tribune

actor	SCMP
type	media
roles	MED
ar	ساوث تشاينا مورنينغ بوست
ar	صحيفة ساوث تشاينا مورنينغ بوست
ar	ساوث تشاينا مورنينج بوست
en	South China Morning Post

actor	CHINA_DAILY
type	media
country	CHN
roles	MED
ar	تشاينا ديلي
ar	صحيفة تشاينا ديلي
ar	تشينا ديلي
en	China Daily

actor	PLA_DAILY
type	media
country	CHN
roles	MED
ar	صحيفة جيش التحرير الشعبي
ar	صحيفة جيش التحرير
en	PLA Daily

actor	TAIPEI_TIMES
type	media
roles	MED
ar	تايبه تايمز
ar	تايبيه تايمز
en	Taipei Times

actor	NIKKEI
type	media
roles	MED
ar	صحيفة نيكي
ar	نيهون كيزاي شيمبون
ar	صحيفة نيكاي
ar	صحيفة نيهون كيزاي
ar	نيكي الاقتصادية
en	Nikkei

actor	MAINICHI
type	media
roles	MED
ar	ماينيتشي شيمبون
ar	صحيفة ماينيتشي
ar	صحيفة ماينيتشي شيمبون
en	Mainichi

actor	SANKEI
type	media
roles	MED
ar	سانكي شيمبون
ar	صحيفة سانكي
ar	صحيفة سانكي شيمبون
en	Sankei

actor	JAPAN_TIMES
type	media
roles	MED
ar	جابان تايمز
ar	صحيفة جابان تايمز
en	Japan Times

actor	CHOSUN
type	media
roles	MED
ar	تشوسون إيلبو
ar	صحيفة تشوسون إيلبو
ar	قناة تشوسون
ar	تلفزيون تشوسون
ar	شوسون إيلبو
ar	صحيفة شوسون إيلبو
en	Chosun Ilbo

actor	JOONGANG
type	media
roles	MED
ar	جونغ أنغ إيلبو
ar	صحيفة جونغ أنغ إيلبو
ar	صحيفة جونغانغ إيلبو
en	JoongAng Ilbo

actor	DONGA
type	media
roles	MED
ar	دونغ آ إيلبو
ar	صحيفة دونغ آ إيلبو
en	Dong-A Ilbo

actor	RODONG
type	media
country	PRK
roles	MED
ar	رودونغ سينمون
ar	صحيفة رودونغ سينمون
ar	صحيفة رودونغ
ar	رودونج سينمون
en	Rodong Sinmun

actor	STRAITS_TIMES
type	media
roles	MED
ar	ستريتس تايمز
ar	صحيفة ستريتس تايمز
ar	ذي ستريتس تايمز
en	Straits Times

actor	BANGKOK_POST
type	media
roles	MED
ar	بانكوك بوست
ar	صحيفة بانكوك بوست
en	Bangkok Post

actor	JAKARTA_POST
type	media
roles	MED
ar	جاكرتا بوست
ar	صحيفة جاكرتا بوست
en	Jakarta Post

actor	KOMPAS
type	media
roles	MED
ar	صحيفة كومباس
ar	كومباس الإندونيسية
en	Kompas

actor	NEW_STRAITS
type	media
roles	MED
ar	نيو ستريتس تايمز
ar	صحيفة نيو ستريتس تايمز
en	New Straits Times

actor	SMH
type	media
roles	MED
ar	سيدني مورنينغ هيرالد
ar	صحيفة سيدني مورنينغ هيرالد
ar	سيدني مورنينج هيرالد
en	Sydney Morning Herald

actor	AUSTRALIAN
type	media
roles	MED
ar	صحيفة ذي أوستراليان
ar	صحيفة ذا أستراليان
ar	ذي أستراليان
en	The Australian

actor	THE_AGE
type	media
roles	MED
ar	صحيفة ذي إيج
ar	صحيفة ذا إيج
en	The Age

actor	IRRAWADDY
type	media
roles	MED
ar	موقع إيراوادي
ar	إيراوادي
en	Irrawaddy

actor	EAST_AFRICAN
type	media
roles	MED
ar	صحيفة إيست أفريكان
en	East African

actor	NATION_KEN
type	media
roles	MED
ar	ديلي نيشن
ar	صحيفة ديلي نيشن
ar	ديلي نيشن الكينية
en	Daily Nation

actor	STANDARD_KEN
type	media
roles	MED
ar	صحيفة ستاندارد الكينية
en	The Standard (Kenya)

actor	HERALD_ZWE
type	media
country	ZWE
roles	MED
ar	صحيفة هيرالد الزيمبابوية
ar	هيرالد الحكومية
en	The Herald

actor	MAIL_GUARDIAN
type	media
roles	MED
ar	ميل آند غارديان
ar	صحيفة ميل آند غارديان
en	Mail & Guardian

actor	VANGUARD_NGA
type	media
roles	MED
ar	صحيفة فانغارد النيجيرية
en	Vanguard

actor	PUNCH_NGA
type	media
roles	MED
ar	صحيفة بانش النيجيرية
en	Punch

actor	FOLHA
type	media
roles	MED
ar	فولها دي ساو باولو
ar	فوليا دي ساو باولو
ar	صحيفة فوليا دي ساو باولو
en	Folha de S.Paulo

actor	ESTADAO
type	media
roles	MED
ar	أو استادو دي ساو باولو
ar	صحيفة أو استادو دي ساو باولو
ar	إستادو دي ساو باولو
en	O Estado

actor	CLARIN
type	media
roles	MED
ar	كلارين
ar	صحيفة كلارين
en	Clarín

actor	LANACION
type	media
roles	MED
ar	لا ناسيون
ar	صحيفة لا ناسيون
en	La Nación

actor	ELTIEMPO
type	media
roles	MED
ar	إل تييمبو
ar	صحيفة إل تييمبو
ar	التيمبو الكولومبية
en	El Tiempo

actor	ELUNIVERSAL
type	media
roles	MED
ar	إل يونيفرسال
ar	صحيفة إل يونيفرسال
ar	إل أونيفرسال
en	El Universal

actor	GRANMA
type	media
country	CUB
roles	MED
ar	غرانما
ar	صحيفة غرانما
ar	صحيفة جرانما
en	Granma

actor	REFORMA_MEX
type	media
roles	MED
ar	صحيفة ريفورما
ar	ريفورما المكسيكية
en	Reforma

actor	JORNADA
type	media
roles	MED
ar	لا خورنادا
ar	صحيفة لا خورنادا
en	La Jornada

actor	MERCURIO
type	media
roles	MED
ar	إل ميركوريو
ar	صحيفة إل ميركوريو
en	El Mercurio

actor	LOSSERVATORE
type	media
country	VAT
roles	MED
ar	أوسرفاتوري رومانو
ar	لوسيرفاتوري رومانو
ar	صحيفة لوسرفاتوري رومانو
en	L'Osservatore Romano

actor	VATICAN_RADIO
type	media
country	VAT
roles	MED
ar	إذاعة الفاتيكان
ar	راديو الفاتيكان
ar	فاتيكان نيوز
en	Vatican Radio

actor	GEO_TV
type	media
roles	MED
ar	قناة جيو تي في
ar	جيو تي في
ar	جيو نيوز
ar	قناة جيو نيوز
en	Geo TV

actor	ZITOUNA_TV
type	media
roles	MED
ar	قناة الزيتونة
ar	فضائية الزيتونة
en	Zitouna TV

actor	TUNISNA
type	media
roles	MED
ar	قناة تونسنا
en	Tunisna TV

actor	RADIO_MED
type	media
roles	MED
ar	راديو ماد
ar	راديو ماد أف أم
en	Radio Med

actor	NAWAAT
type	media
roles	MED
ar	موقع نواة
en	Nawaat

actor	INKYFADA
type	media
roles	MED
ar	موقع انكيفادا
ar	موقع إنكيفادا
en	Inkyfada

actor	BUSINESS_NEWS_TUN
type	media
roles	MED
ar	موقع بيزنس نيوز
en	Business News Tunisia

actor	TUNISIE_NUMERIQUE
type	media
roles	MED
ar	موقع تونس الرقمية
en	Tunisie Numerique

actor	ALDHAMIR_TUN
type	media
roles	MED
ar	صحيفة الضمير التونسية
ar	جريدة الضمير
en	Addhamir

actor	TEMPS_TUN
type	media
roles	MED
ar	صحيفة لوطون
ar	جريدة لوطون
en	Le Temps Tunisia

actor	SABAH_NEWS_TUN
type	media
roles	MED
ar	موقع الصباح نيوز
en	Assabah News

actor	HAKAEK_ONLINE
type	media
roles	MED
ar	حقائق أون لاين
ar	حقائق أونلاين
ar	موقع حقائق أون لاين
en	Hakaek Online

actor	BABNET
type	media
roles	MED
ar	موقع باب نات
ar	باب نات
en	Babnet

actor	RADIO_KALIMA
type	media
roles	MED
ar	راديو كلمة
ar	إذاعة كلمة
en	Radio Kalima

actor	CAP_FM
type	media
roles	MED
ar	كاب أف أم
ar	راديو كاب أف أم
en	Cap FM

actor	SABRA_FM
type	media
roles	MED
ar	صبرة أف أم
ar	إذاعة صبرة
en	Sabra FM

actor	DIWAN_FM
type	media
roles	MED
ar	ديوان أف أم
ar	إذاعة ديوان أف أم
en	Diwan FM

actor	OASIS_FM
type	media
roles	MED
ar	أواز أف أم
ar	واحات أف أم
en	Oasis FM

actor	LE_SOIR_DZA
type	media
roles	MED
ar	لوسوار دالجيري
ar	صحيفة لوسوار الجزائرية
en	Le Soir d'Algerie

actor	MAGHREB_EMERGENT
type	media
roles	MED
ar	موقع مغرب إيمرجان
ar	مغرب إيمرجان
en	Maghreb Emergent

actor	MATIN_MAR
type	media
roles	MED
ar	صحيفة لوماتان المغربية
ar	لوماتان المغربية
en	Le Matin

actor	LECONOMISTE_MAR
type	media
roles	MED
ar	ليكونوميست المغربية
ar	صحيفة ليكونوميست
en	L'Economiste

actor	ALALAM_MAR
type	media
roles	MED
ar	صحيفة العلم المغربية
ar	جريدة العلم المغربية
en	Al Alam

actor	ITTIHAD_ICHTIRAKI
type	media
roles	MED
ar	صحيفة الاتحاد الاشتراكي
ar	جريدة الاتحاد الاشتراكي
en	Al Ittihad Al Ichtiraki

actor	SNRT
type	media
country	MAR
roles	MED
ar	الشركة الوطنية للإذاعة والتلفزة المغربية
en	SNRT

actor	LIBYA_ALHADATH
type	media
roles	MED
ar	قناة ليبيا الحدث
ar	قناة الحدث الليبية
en	Libya Alhadath

actor	LIBYA_PANORAMA
type	media
roles	MED
ar	ليبيا بانوراما
ar	قناة ليبيا بانوراما
en	Libya Panorama

actor	TANASUH
type	media
roles	MED
ar	قناة التناصح
en	Tanasuh

actor	LIBYA_HERALD
type	media
roles	MED
ar	ليبيا هيرالد
ar	صحيفة ليبيا هيرالد
en	Libya Herald

actor	BAWABAT_AHRAM
type	media
country	EGY
roles	MED
ar	بوابة الأهرام
ar	موقع بوابة الأهرام
en	Ahram Gate

actor	BAWABAT_AKHBAR
type	media
country	EGY
roles	MED
ar	بوابة أخبار اليوم
en	Akhbar el-Yom Gate

actor	MASRAWY
type	media
roles	MED
ar	موقع مصراوي
ar	مصراوي
en	Masrawy

actor	TAHRIR_EGY
type	media
roles	MED
ar	صحيفة التحرير المصرية
ar	جريدة التحرير المصرية
en	Al Tahrir

actor	ALMESRYOON
type	media
roles	MED
ar	صحيفة المصريون
ar	جريدة المصريون
en	Al Mesryoon

actor	SAWT_UMMA_EGY
type	media
roles	MED
ar	صحيفة صوت الأمة
ar	صحيفة صوت الأمة المصرية
en	Sout al-Umma

actor	VETO_EGY
type	media
roles	MED
ar	صحيفة فيتو
ar	بوابة فيتو
ar	موقع فيتو
en	Vetogate

actor	CAIRO24
type	media
roles	MED
ar	موقع القاهرة 24
ar	القاهرة 24
en	Cairo 24

actor	MISR25
type	media
roles	MED
ar	قناة مصر 25
ar	مصر 25
en	Misr 25

actor	WATAN_EGY_TV
type	media
roles	MED
ar	قناة وطن الفضائية
en	Watan TV

actor	RASSD
type	media
roles	MED
ar	شبكة رصد الإخبارية
ar	شبكة رصد الاخبارية
en	Rassd

actor	NILE_TV
type	media
country	EGY
roles	MED
ar	قناة النيل للأخبار
ar	النيل للأخبار
en	Nile News

actor	AHRAM_WEEKLY
type	media
country	EGY
roles	MED
ar	الأهرام ويكلي
ar	أهرام أونلاين
en	Ahram Weekly

actor	AHRAM_ARABI
type	media
country	EGY
roles	MED
ar	الأهرام العربي
ar	مجلة الأهرام العربي
en	Al-Ahram Al-Arabi

actor	INTIBAHA_SDN
type	media
roles	MED
ar	صحيفة الانتباهة
ar	جريدة الانتباهة
en	Al Intibaha

actor	AYAM_SDN
type	media
roles	MED
ar	صحيفة الأيام السودانية
en	Al Ayyam Sudan

actor	RAI_AAM_SDN
type	media
roles	MED
ar	صحيفة الرأي العام السودانية
en	Al Rai al-Aam

actor	AKHIR_LAHZA
type	media
roles	MED
ar	صحيفة آخر لحظة السودانية
ar	صحيفة آخر لحظة
en	Akhir Lahza

actor	AYIN_SDN
type	media
roles	MED
ar	شبكة عاين
ar	عاين السودانية
en	Ayin

actor	RADIO_TAMAZUJ
type	media
roles	MED
ar	راديو تمازج
en	Radio Tamazuj

actor	EYE_RADIO
type	media
roles	MED
ar	راديو آي
en	Eye Radio

actor	ZAHRAT_CHINGUETTI
type	media
roles	MED
ar	موقع زهرة شنقيط
ar	زهرة شنقيط
en	Zahrat Chinguetti

actor	ALAYYAM_YEM
type	media
roles	MED
ar	صحيفة الأيام العدنية
ar	صحيفة الأيام اليمنية
en	Al Ayyam Aden

actor	ADEN_ALGHAD
type	media
roles	MED
ar	صحيفة عدن الغد
en	Aden al-Ghad

actor	MAREB_PRESS
type	media
roles	MED
ar	مأرب برس
ar	موقع مأرب برس
en	Marib Press

actor	SEPT26_YEM
type	media
country	YEM
roles	MED
ar	موقع 26 سبتمبر
ar	سبتمبر نت
ar	موقع سبتمبر نت
en	26 September

actor	NEWSYEMEN
type	media
roles	MED
ar	موقع نيوز يمن
ar	نيوز يمن
en	News Yemen

actor	YEMEN_TODAY
type	media
roles	MED
ar	قناة اليمن اليوم
ar	صحيفة اليمن اليوم
en	Yemen Today

actor	SAHWA_NET
type	media
roles	MED
ar	الصحوة نت
ar	موقع الصحوة نت
en	Al Sahwa Net

actor	ALAYAM_BHR
type	media
roles	MED
ar	صحيفة الأيام البحرينية
en	Al Ayam Bahrain

actor	WATAN_BHR
type	media
roles	MED
ar	صحيفة الوطن البحرينية
en	Al Watan Bahrain

actor	WATAN_OMN
type	media
roles	MED
ar	صحيفة الوطن العمانية
en	Al Watan Oman

actor	SHABIBA_OMN
type	media
roles	MED
ar	صحيفة الشبيبة العمانية
en	Shabiba

actor	TIMES_OMAN
type	media
roles	MED
ar	تايمز أوف عمان
en	Times of Oman

actor	PENINSULA_QAT
type	media
roles	MED
ar	صحيفة بنينسولا القطرية
ar	ذا بنينسولا
en	The Peninsula

actor	GULF_TIMES
type	media
roles	MED
ar	غلف تايمز
ar	صحيفة غلف تايمز
en	Gulf Times

actor	RAYYAN_TV
type	media
roles	MED
ar	تلفزيون الريان
en	Al Rayyan TV

actor	KUWAIT_TIMES
type	media
roles	MED
ar	كويت تايمز
ar	صحيفة كويت تايمز
en	Kuwait Times

actor	ARAB_TIMES_KWT
type	media
roles	MED
ar	عرب تايمز
ar	صحيفة عرب تايمز
en	Arab Times

actor	SABAH_KWT
type	media
roles	MED
ar	صحيفة الصباح الكويتية
en	Al Sabah Kuwait

actor	ALAM_YOUM_KWT
type	media
roles	MED
ar	صحيفة عالم اليوم الكويتية
en	Alam al-Yawm

actor	SAUDI_GAZETTE
type	media
roles	MED
ar	سعودي غازيت
ar	سعودي جازيت
ar	صحيفة سعودي غازيت
en	Saudi Gazette

actor	AJEL_SAU
type	media
roles	MED
ar	صحيفة عاجل السعودية
ar	صحيفة عاجل الإلكترونية
en	Ajel

actor	ALMOWATEN
type	media
roles	MED
ar	صحيفة المواطن الإلكترونية
ar	صحيفة المواطن السعودية
en	Al Mowaten

actor	ALWIAM
type	media
roles	MED
ar	صحيفة الوئام
ar	صحيفة الوئام الإلكترونية
en	Al Weeam

actor	ROYA_JOR
type	media
roles	MED
ar	قناة رؤيا
ar	موقع رؤيا الإخباري
ar	قناة رؤيا الأردنية
en	Roya

actor	AMMON
type	media
roles	MED
ar	وكالة عمون
ar	موقع عمون
ar	وكالة عمون الإخبارية
en	Ammon

actor	KHABERNI
type	media
roles	MED
ar	موقع خبرني
ar	وكالة خبرني
en	Khaberni

actor	ARAB_ALYAWM_JOR
type	media
roles	MED
ar	صحيفة العرب اليوم الأردنية
ar	صحيفة العرب اليوم
en	Al Arab al-Yawm

actor	SABEEL_JOR
type	media
roles	MED
ar	صحيفة السبيل الأردنية
ar	صحيفة السبيل
en	Assabeel

actor	JORDAN_TIMES
type	media
roles	MED
ar	جوردان تايمز
ar	صحيفة جوردان تايمز
en	Jordan Times

actor	ALMAMLAKA
type	media
country	JOR
roles	MED
ar	قناة المملكة
en	Al Mamlaka

actor	BALAD_LBN
type	media
roles	MED
ar	صحيفة البلد اللبنانية
en	Al Balad Lebanon

actor	NIDAA_WATAN
type	media
roles	MED
ar	صحيفة نداء الوطن
en	Nidaa al-Watan

actor	LEBANON24
type	media
roles	MED
ar	لبنان 24
ar	موقع لبنان 24
en	Lebanon 24

actor	NAHARNET
type	media
roles	MED
ar	نهارنت
ar	موقع نهارنت
en	Naharnet

actor	NOW_LBN
type	media
roles	MED
ar	موقع ناو
ar	ناو ليبانون
en	NOW Lebanon

actor	ELNASHRA
type	media
roles	MED
ar	موقع النشرة
ar	النشرة الإلكترونية
en	Elnashra

actor	JANOUBIA
type	media
roles	MED
ar	موقع جنوبية
en	Janoubia

actor	HAYAT_JADIDA_PSE
type	media
country	PSE
roles	MED
ar	صحيفة الحياة الجديدة
ar	الحياة الجديدة الفلسطينية
en	Al Hayat al-Jadida

actor	AYYAM_PSE
type	media
roles	MED
ar	صحيفة الأيام الفلسطينية
en	Al Ayyam Palestine

actor	FELESTEEN_PSE
type	media
roles	MED
ar	صحيفة فلسطين الصادرة في غزة
ar	فلسطين أون لاين
ar	صحيفة فلسطين الغزية
en	Felesteen

actor	RESALAH_PSE
type	media
roles	MED
ar	صحيفة الرسالة الفلسطينية
ar	الرسالة نت
en	Al Resalah

actor	PAL_INFO_CENTER
type	media
roles	MED
ar	المركز الفلسطيني للإعلام
en	Palestinian Information Center

actor	DONIA_WATAN
type	media
roles	MED
ar	دنيا الوطن
ar	موقع دنيا الوطن
en	Donia al-Watan

actor	SAMA_NEWS_PSE
type	media
roles	MED
ar	وكالة سما
ar	وكالة سما الفلسطينية
en	Sama News

actor	SAWA_NEWS_PSE
type	media
roles	MED
ar	وكالة سوا
ar	وكالة سوا الإخبارية
en	Sawa News

actor	QUDS_PRESS
type	media
roles	MED
ar	قدس برس
ar	وكالة قدس برس
en	Quds Press

actor	AQSA_RADIO
type	media
roles	MED
ar	إذاعة صوت الأقصى
ar	صوت الأقصى
en	Al-Aqsa Voice

actor	BAGHDAD_TODAY
type	media
roles	MED
ar	وكالة بغداد اليوم
en	Baghdad Today

actor	NAS_NEWS
type	media
roles	MED
ar	ناس نيوز
ar	وكالة ناس
en	NAS News

actor	BASNEWS
type	media
roles	MED
ar	باسنيوز
ar	وكالة باسنيوز
en	BasNews

actor	PUKMEDIA
type	media
roles	MED
ar	موقع بوك ميديا
en	PUKmedia

actor	ASWAT_IRAQ
type	media
roles	MED
ar	وكالة أصوات العراق
en	Aswat al-Iraq

actor	ALMADA_PRESS
type	media
roles	MED
ar	المدى برس
ar	وكالة المدى برس
en	Al-Mada Press

actor	ALMIRBAD
type	media
roles	MED
ar	راديو المربد
ar	قناة المربد
en	Al-Mirbad

actor	DIJLAH
type	media
roles	MED
ar	قناة دجلة
ar	قناة دجلة الفضائية
en	Dijlah

actor	RAFIDAIN_TV
type	media
roles	MED
ar	قناة الرافدين
ar	قناة الرافدين الفضائية
en	Al-Rafidain TV

actor	ALETEJAH
type	media
roles	MED
ar	قناة الاتجاه
en	Al-Etejah

actor	FURAT_TV
type	media
roles	MED
ar	قناة الفرات
ar	وكالة الفرات نيوز
en	Al-Forat

actor	NRT_IRQ
type	media
roles	MED
ar	قناة إن آر تي
ar	شبكة إن آر تي
en	NRT

actor	KURDSAT
type	media
roles	MED
ar	قناة كردسات
ar	فضائية كردسات
en	Kurdsat

actor	NORTH_PRESS
type	media
roles	MED
ar	نورث برس
ar	وكالة نورث برس
en	North Press

actor	BALADI_NEWS_SYR
type	media
roles	MED
ar	وكالة بلدي
ar	شبكة بلدي
ar	بلدي نيوز
en	Baladi News

actor	EBAA_SYR
type	media
roles	MED
ar	شبكة إباء
ar	وكالة إباء
en	Ebaa

actor	STEP_SYR
type	media
roles	MED
ar	وكالة ستيب
ar	ستيب نيوز
ar	وكالة ستيب الإخبارية
en	Step News

actor	ZAMAN_ALWASL
type	media
roles	MED
ar	زمان الوصل
ar	صحيفة زمان الوصل
ar	موقع زمان الوصل
en	Zaman al-Wasl

actor	SHAAM_NET
type	media
roles	MED
ar	شبكة شام
ar	شبكة شام الإخبارية
en	Shaam Network

actor	SHAM_FM_SYR
type	media
roles	MED
ar	إذاعة شام أف أم
ar	شام أف أم
ar	إذاعة شام إف إم
en	Sham FM

actor	T24_TUR
type	media
roles	MED
ar	موقع تي 24
ar	تي24
en	T24

actor	BIANET
type	media
roles	MED
ar	موقع بيانت
en	Bianet

actor	MEZOPOTAMYA
type	media
roles	MED
ar	وكالة ميزوبوتاميا
ar	وكالة ميزوبوتاميا للأنباء
en	Mezopotamya

actor	AKSAM_TUR
type	media
roles	MED
ar	صحيفة أكشام
ar	صحيفة أكشام التركية
en	Aksam

actor	BIRGUN
type	media
roles	MED
ar	صحيفة بيرغون
ar	بيرغون
en	Birgun

actor	TURKIYE_GAZ
type	media
roles	MED
ar	صحيفة تركيا التركية
en	Turkiye

actor	HALK_TV
type	media
roles	MED
ar	قناة خلق
ar	خلق تي في
ar	قناة خلق التركية
en	Halk TV

actor	DUVAR
type	media
roles	MED
ar	موقع دوفار
ar	غازيت دوفار
en	Duvar

actor	ETEMAD_IRN
type	media
roles	MED
ar	صحيفة اعتماد
ar	صحيفة اعتماد الإيرانية
en	Etemad

actor	HAMSHAHRI
type	media
roles	MED
ar	صحيفة همشهري
ar	همشهري
en	Hamshahri

actor	ARMAN_IRN
type	media
roles	MED
ar	صحيفة آرمان
ar	صحيفة آرمان الإيرانية
en	Arman

actor	JAVAN_IRN
type	media
roles	MED
ar	صحيفة جوان
ar	صحيفة جوان الإيرانية
en	Javan

actor	VATAN_EMROOZ
type	media
roles	MED
ar	صحيفة وطن أمروز
ar	وطن امروز
en	Vatan-e Emrooz

actor	KHABAR_ONLINE_IRN
type	media
roles	MED
ar	خبر أونلاين
ar	موقع خبر أونلاين
en	Khabar Online

actor	TABNAK
type	media
roles	MED
ar	موقع تابناك
ar	تابناك
en	Tabnak

actor	ENTEKHAB
type	media
roles	MED
ar	صحيفة انتخاب الإيرانية
en	Entekhab

actor	BBC_PERSIAN
type	media
roles	MED
ar	بي بي سي فارسي
ar	بي بي سي الفارسية
en	BBC Persian

actor	RADIO_FARDA
type	media
country	USA
roles	MED
ar	راديو فردا
ar	إذاعة فردا
en	Radio Farda

actor	ISR_CH14
type	media
roles	MED
ar	القناة 14 الإسرائيلية
ar	القناة الرابعة عشرة الإسرائيلية
en	Channel 14 Israel

actor	ISR_NEWS_0404
type	media
roles	MED
ar	موقع 0404
ar	موقع 0404 العبري
en	0404

actor	DEBKA
type	media
roles	MED
ar	موقع ديبكا
ar	ديبكا
ar	موقع دبكا
ar	موقع تيك دبكا
en	Debka

actor	PLUS972
type	media
roles	MED
ar	مجلة 972
ar	موقع 972
ar	مجلة 972+
en	+972 Magazine

actor	LOCAL_CALL
type	media
roles	MED
ar	موقع سيحا مكوميت
ar	سيحا مكوميت
en	Local Call

actor	THE_MARKER
type	media
roles	MED
ar	ذا ماركر
ar	صحيفة ذي ماركر
en	The Marker

actor	CALCALIST
type	media
roles	MED
ar	كالكاليست
ar	صحيفة كالكاليست
en	Calcalist

actor	SEMAFOR
type	media
roles	MED
ar	موقع سيمافور
ar	سيمافور
en	Semafor

actor	PUNCHBOWL
type	media
roles	MED
ar	موقع بانشبول
en	Punchbowl

actor	VOX_MEDIA
type	media
roles	MED
ar	موقع فوكس الإخباري الأميركي
en	Vox

actor	BUSINESS_INSIDER
type	media
roles	MED
ar	بيزنس إنسايدر
ar	موقع بيزنس إنسايدر
ar	بزنس إنسايدر
en	Business Insider

actor	MARKETWATCH
type	media
roles	MED
ar	ماركت ووتش
ar	موقع ماركت ووتش
en	MarketWatch

actor	TECHCRUNCH
type	media
roles	MED
ar	تك كرانش
ar	موقع تك كرانش
en	TechCrunch

actor	VERGE
type	media
roles	MED
ar	موقع ذا فيرج
ar	ذا فيرج
en	The Verge

actor	WIRED
type	media
roles	MED
ar	مجلة وايرد
ar	موقع وايرد
en	Wired

actor	WEEKLY_STANDARD
type	media
roles	MED
ar	ويكلي ستاندرد
ar	مجلة ويكلي ستاندرد
en	Weekly Standard

actor	NATION_USA
type	media
roles	MED
ar	مجلة ذي نيشن الأميركية
ar	مجلة ذا نيشن الأمريكية
en	The Nation

actor	DALLAS_NEWS
type	media
roles	MED
ar	دالاس مورنينغ نيوز
en	Dallas Morning News

actor	PHILADELPHIA_INQ
type	media
roles	MED
ar	فيلادلفيا إنكوايرر
en	Philadelphia Inquirer

actor	SF_CHRONICLE
type	media
roles	MED
ar	سان فرانسيسكو كرونيكل
en	San Francisco Chronicle

actor	NBC_NEWS
type	media
roles	MED
ar	إن بي سي نيوز
ar	شبكة إن بي سي نيوز
en	NBC News

actor	CBS_NEWS
type	media
roles	MED
ar	سي بي إس نيوز
ar	شبكة سي بي إس نيوز
en	CBS News

actor	NEWSMAX
type	media
roles	MED
ar	نيوزماكس
ar	قناة نيوزماكس
en	Newsmax

actor	SKY_ITALIA
type	media
roles	MED
ar	سكاي تي جي 24
en	Sky TG24

actor	ADNKRONOS
type	media
roles	MED
ar	أدنكرونوس
en	Adnkronos

actor	IL_GIORNALE
type	media
roles	MED
ar	إيل جورنالي
ar	صحيفة إيل جورنالي
en	Il Giornale

actor	IL_FATTO
type	media
roles	MED
ar	إيل فاتو كوتيديانو
en	Il Fatto Quotidiano

actor	TAZ
type	media
roles	MED
ar	صحيفة تاتس الألمانية
ar	تاغس تسايتونغ
en	taz

actor	RND_DEU
type	media
roles	MED
ar	شبكة التحرير الألمانية
ar	شبكة دويتشلاند الإعلامية
en	RND

actor	SRF_CHE
type	media
roles	MED
ar	هيئة الإذاعة السويسرية
ar	سويس إنفو
en	Swissinfo

actor	RTBF
type	media
country	BEL
roles	MED
ar	هيئة الإذاعة والتلفزيون البلجيكية
ar	إذاعة آر تي بي إف
en	RTBF

actor	NOS_NLD
type	media
roles	MED
ar	هيئة الإذاعة الهولندية
ar	إذاعة إن أو إس
en	NOS

actor	TV2_DNK
type	media
roles	MED
ar	قناة تي في 2 الدنماركية
en	TV2 Denmark

actor	IRISH_TIMES
type	media
roles	MED
ar	آيريش تايمز
ar	صحيفة آيريش تايمز
ar	أيريش تايمز
en	Irish Times

actor	SCOTSMAN
type	media
roles	MED
ar	صحيفة سكوتسمان
ar	ذا سكوتسمان
en	The Scotsman

actor	SPECTATOR
type	media
roles	MED
ar	مجلة سبيكتاتور
ar	سبيكتاتور
en	The Spectator

actor	NEW_STATESMAN
type	media
roles	MED
ar	نيو ستيتسمان
ar	مجلة نيو ستيتسمان
en	New Statesman

actor	LBC_GBR
type	media
roles	MED
ar	إذاعة إل بي سي
en	LBC Radio

actor	GAZETA_RU
type	media
roles	MED
ar	موقع غازيتا رو
ar	غازيتا رو
ar	غازيتا.رو
en	Gazeta.ru

actor	LENTA
type	media
roles	MED
ar	موقع لينتا
ar	لينتا رو
en	Lenta.ru

actor	RBC_RUS
type	media
roles	MED
ar	وكالة آر بي كا
ar	صحيفة آر بي كا
ar	آر بي كا
en	RBC

actor	REGNUM
type	media
roles	MED
ar	وكالة ريغنوم
ar	ريغنوم
en	Regnum

actor	TRUD_RUS
type	media
roles	MED
ar	صحيفة ترود
en	Trud

actor	VREMYA_NOVOSTEI
type	media
roles	MED
ar	فريميا نوفوستي
ar	صحيفة فريميا نوفوستي
en	Vremya Novostei

actor	AIF_RUS
type	media
roles	MED
ar	أرغومنتي إي فاكتي
en	Argumenty i Fakty

actor	SVOBODA_RADIO
type	media
country	USA
roles	MED
ar	راديو سفوبودا
ar	إذاعة سفوبودا
en	Radio Svoboda

actor	KYIV_POST
type	media
roles	MED
ar	كييف بوست
ar	صحيفة كييف بوست
en	Kyiv Post

actor	SUSPILNE
type	media
country	UKR
roles	MED
ar	قناة سوسبيلن
en	Suspilne

actor	RBC_UKR
type	media
roles	MED
ar	آر بي سي أوكرانيا
en	RBC-Ukraine

actor	DELFI
type	media
roles	MED
ar	موقع دلفي
ar	موقع ديلفي
en	Delfi

actor	TVN24
type	media
roles	MED
ar	قناة تي في إن 24
en	TVN24

actor	RZECZPOSPOLITA
type	media
roles	MED
ar	صحيفة جيتشبوسبوليتا
ar	ريتشبوسبوليتا
en	Rzeczpospolita

actor	BLIC_SRB
type	media
roles	MED
ar	صحيفة بليتس
ar	صحيفة بليك الصربية
en	Blic

actor	POLITIKA_SRB
type	media
roles	MED
ar	صحيفة بوليتيكا الصربية
en	Politika

actor	B92
type	media
roles	MED
ar	إذاعة بي 92
ar	راديو بي 92
en	B92

actor	TO_VIMA
type	media
roles	MED
ar	صحيفة تو فيما
ar	تو فيما
en	To Vima

actor	ELEFTHEROTYPIA
type	media
roles	MED
ar	صحيفة اليفثيروتيبيا
en	Eleftherotypia

actor	RUSTAVI2
type	media
roles	MED
ar	قناة روستافي 2
ar	روستافي 2
en	Rustavi 2

actor	CAIXIN
type	media
roles	MED
ar	مجلة كايشين
ar	كايشين
en	Caixin

actor	APPLE_DAILY
type	media
roles	MED
ar	آبل ديلي
ar	أبل ديلي
ar	صحيفة آبل ديلي
en	Apple Daily

actor	MING_PAO
type	media
roles	MED
ar	مينغ باو
ar	صحيفة مينغ باو
en	Ming Pao

actor	KOREA_HERALD
type	media
roles	MED
ar	كوريا هيرالد
ar	صحيفة كوريا هيرالد
en	Korea Herald

actor	KOREA_TIMES
type	media
roles	MED
ar	كوريا تايمز
ar	صحيفة كوريا تايمز
en	Korea Times

actor	HANKYOREH
type	media
roles	MED
ar	صحيفة هانكيوريه
ar	هانكيوريه
en	Hankyoreh

actor	NK_NEWS
type	media
roles	MED
ar	موقع إن كيه نيوز
en	NK News

actor	DAILY_NK
type	media
roles	MED
ar	ديلي إن كيه
ar	موقع ديلي إن كيه
en	Daily NK

actor	SAMAA
type	media
roles	MED
ar	قناة سما الباكستانية
ar	قناة سماء الباكستانية
en	Samaa TV

actor	DUNYA_PAK
type	media
roles	MED
ar	قناة دنيا الباكستانية
ar	دنيا نيوز
en	Dunya News

actor	JANG_PAK
type	media
roles	MED
ar	صحيفة جانغ
ar	صحيفة جنك
en	Jang

actor	DAILY_STAR_BGD
type	media
roles	MED
ar	ديلي ستار البنغلادشية
ar	صحيفة ديلي ستار البنغلادشية
en	Daily Star Bangladesh

actor	PROTHOM_ALO
type	media
roles	MED
ar	بروثوم ألو
ar	صحيفة بروثوم ألو
en	Prothom Alo

actor	TELEGRAPH_IND
type	media
roles	MED
ar	صحيفة تلغراف الهندية
ar	ذا تلغراف الهندية
en	The Telegraph India

actor	WIRE_IND
type	media
roles	MED
ar	موقع ذا واير
ar	موقع ذا واير الهندي
en	The Wire

actor	INDIA_TODAY
type	media
roles	MED
ar	إنديا توداي
ar	مجلة إنديا توداي
en	India Today

actor	KATHMANDU_POST
type	media
roles	MED
ar	كاتماندو بوست
ar	صحيفة كاتماندو بوست
en	Kathmandu Post

actor	MYANMAR_NOW
type	media
roles	MED
ar	موقع ميانمار الآن
ar	ميانمار ناو
en	Myanmar Now

actor	INQUIRER_PHL
type	media
roles	MED
ar	فلبين ديلي إنكوايرر
ar	صحيفة إنكوايرر الفلبينية
en	Philippine Daily Inquirer

actor	RAPPLER
type	media
roles	MED
ar	رابلر
ar	موقع رابلر
en	Rappler

actor	ABS_CBN
type	media
roles	MED
ar	إيه بي إس سي بي إن
ar	شبكة إيه بي إس سي بي إن
en	ABS-CBN

actor	TEMPO_IDN
type	media
roles	MED
ar	مجلة تيمبو
ar	مجلة تمبو
en	Tempo

actor	METRO_TV_IDN
type	media
roles	MED
ar	مترو تي في
ar	قناة مترو تي في
en	Metro TV

actor	MALAYSIAKINI
type	media
roles	MED
ar	ماليزيا كيني
ar	موقع ماليزيا كيني
en	Malaysiakini

actor	STAR_MYS
type	media
roles	MED
ar	صحيفة ذا ستار الماليزية
ar	صحيفة ستار الماليزية
en	The Star Malaysia

actor	CNA_SGP
type	media
country	SGP
roles	MED
ar	قناة نيوز آسيا
ar	تشانل نيوز آسيا
en	CNA

actor	NATION_THA
type	media
roles	MED
ar	صحيفة ذي نيشن التايلاندية
ar	صحيفة نيشن التايلاندية
en	The Nation Thailand

actor	NEWS24_ZAF
type	media
roles	MED
ar	موقع نيوز 24 الجنوب أفريقي
ar	موقع نيوز24
en	News24

actor	PREMIUM_TIMES
type	media
roles	MED
ar	بريميوم تايمز
ar	صحيفة بريميوم تايمز
en	Premium Times

actor	THISDAY_NGA
type	media
roles	MED
ar	صحيفة ذيس داي النيجيرية
ar	صحيفة ذيس داي
en	ThisDay

actor	GUARDIAN_NGA
type	media
roles	MED
ar	صحيفة الغارديان النيجيرية
en	Guardian Nigeria

actor	ADDIS_STANDARD
type	media
roles	MED
ar	أديس ستاندرد
ar	مجلة أديس ستاندرد
ar	موقع أديس ستاندرد
en	Addis Standard

actor	FANA_ETH
type	media
country	ETH
roles	MED
ar	هيئة فانا الإثيوبية
ar	فانا برودكاست
en	Fana

actor	GAROWE_ONLINE
type	media
roles	MED
ar	موقع غاروي أونلاين
ar	غاروي أونلاين
en	Garowe Online

actor	SHABELLE
type	media
roles	MED
ar	إذاعة شبيلي
ar	راديو شبيلي
en	Shabelle

actor	RADIO_ANDALUS
type	media
roles	MED
ar	إذاعة الأندلس الصومالية
ar	راديو الأندلس
en	Radio Andalus

actor	ACTUALITE_CD
type	media
roles	MED
ar	موقع أكتواليتي
en	Actualite.cd

actor	OKAPI
type	media
roles	MED
ar	راديو أوكابي
ar	إذاعة أوكابي
en	Radio Okapi

actor	INFOBAE
type	media
roles	MED
ar	موقع إنفوباي
ar	إنفوباي
en	Infobae

actor	ELNACIONAL_VEN
type	media
roles	MED
ar	صحيفة إل ناسيونال
ar	إل ناسيونال
en	El Nacional

actor	PRENSA_LATINA
type	media
country	CUB
roles	MED
ar	وكالة برنسا لاتينا
ar	برنسا لاتينا
en	Prensa Latina

actor	NOTIMEX
type	media
country	MEX
roles	MED
ar	وكالة نوتيمكس
ar	نوتيمكس
en	Notimex

actor	AGENCIA_BRASIL
type	media
country	BRA
roles	MED
ar	وكالة أجينسيا برازيل
ar	أجينسيا برازيل
en	Agencia Brasil
