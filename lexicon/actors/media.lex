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
