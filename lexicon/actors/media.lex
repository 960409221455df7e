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
ar	روسيا اليوم
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
en	Global Times

actor	KOMMERSANT
type	media
roles	MED
ar	كوميرسانت
ar	صحيفة كوميرسانت
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
ar	إذاعة صوت أميركا
en	Voice of America

actor	TIMES_GBR
type	media
roles	MED
ar	صحيفة التايمز
ar	التايمز البريطانية
en	The Times

actor	TELEGRAPH
type	media
roles	MED
ar	ديلي تلغراف
ar	الديلي تلغراف
ar	ذي تلغراف
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
ar	إسرائيل اليوم
ar	صحيفة إسرائيل هيوم
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
