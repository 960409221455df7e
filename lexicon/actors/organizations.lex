# International and regional organisations. Facts of public record; own compilation, Apache-2.0.

actor	UN
type	organization
roles	IGO
ar	الأمم المتحدة
ar	منظمة الأمم المتحدة
en	United Nations
nisba	ar	أممي

actor	UN.SC
type	organization
roles	IGO
ar	مجلس الأمن
ar	مجلس الأمن الدولي
en	UN Security Council

actor	UN.GA
type	organization
roles	IGO
ar	الجمعية العامة للأمم المتحدة
en	UN General Assembly

actor	UN.HCR
type	organization
roles	IGO
ar	المفوضية العليا لشؤون اللاجئين
ar	المفوضية السامية لشؤون اللاجئين
ar	المفوضية العليا للاجئين
en	UNHCR

actor	UN.HRC
type	organization
roles	IGO
ar	مجلس حقوق الإنسان
en	UN Human Rights Council

actor	UN.ICEF
type	organization
roles	IGO
ar	اليونيسيف
ar	يونيسيف
ar	منظمة الأمم المتحدة للطفولة
en	UNICEF

actor	UN.ESCO
type	organization
roles	IGO
ar	اليونسكو
ar	يونسكو
en	UNESCO

actor	UN.RWA
type	organization
roles	IGO
ar	الأونروا
ar	أونروا
ar	وكالة غوث وتشغيل اللاجئين
en	UNRWA

actor	EU
type	organization
roles	IGO
ar	الاتحاد الأوروبي
ar	الاتحاد الاوربي
en	European Union
nisba	ar	أوروبي

actor	EU.COM
type	organization
roles	IGO
ar	المفوضية الأوروبية
ar	اللجنة الأوروبية
en	European Commission

actor	EU.CNC
type	organization
roles	IGO
ar	المجلس الأوروبي
en	European Council

actor	EU.EP
type	organization
roles	IGO
ar	البرلمان الأوروبي
en	European Parliament

actor	NATO
type	organization
roles	IGO
ar	حلف شمال الأطلسي
ar	حلف شمال الاطلنطي
ar	حلف الأطلسي
ar	حلف الناتو
ar	الناتو
ar	ناتو
ar	الحلف الأطلسي
en	NATO
nisba	ar	أطلسي

actor	CSTO
type	organization
roles	IGO
ar	منظمة معاهدة الأمن الجماعي
en	Collective Security Treaty Organization

actor	OSCE
type	organization
roles	IGO
ar	منظمة الأمن والتعاون في أوروبا
ar	منظمة الأمن والتعاون
en	OSCE

actor	LAS
type	organization
roles	IGO
ar	جامعة الدول العربية
ar	الجامعة العربية
en	Arab League

actor	OIC
type	organization
roles	IGO
ar	منظمة التعاون الإسلامي
ar	منظمة المؤتمر الإسلامي
en	Organisation of Islamic Cooperation

actor	AU
type	organization
roles	IGO
ar	الاتحاد الأفريقي
ar	الاتحاد الإفريقي
ar	منظمة الوحدة الأفريقية
en	African Union

actor	GCC
type	organization
roles	IGO
ar	مجلس التعاون الخليجي
ar	مجلس التعاون لدول الخليج العربية
ar	مجلس التعاون
en	Gulf Cooperation Council
nisba	ar	خليجي

actor	AMU
type	organization
roles	IGO
ar	اتحاد المغرب العربي
en	Arab Maghreb Union

actor	IAEA
type	organization
roles	IGO
ar	الوكالة الدولية للطاقة الذرية
en	International Atomic Energy Agency

actor	ICRC
type	organization
roles	NGO
ar	اللجنة الدولية للصليب الأحمر
ar	الصليب الأحمر
en	Red Cross

actor	ICC
type	organization
roles	JUD
ar	المحكمة الجنائية الدولية
en	International Criminal Court

actor	ICJ
type	organization
roles	JUD
ar	محكمة العدل الدولية
en	International Court of Justice

actor	OPEC
type	organization
roles	IGO
ar	منظمة الدول المصدرة للنفط
ar	أوبك
en	OPEC

actor	IMF
type	organization
roles	IGO
ar	صندوق النقد الدولي
en	International Monetary Fund

actor	WB
type	organization
roles	IGO
ar	البنك الدولي
en	World Bank

actor	WHO
type	organization
roles	IGO
ar	منظمة الصحة العالمية
en	World Health Organization

actor	WTO
type	organization
roles	IGO
ar	منظمة التجارة العالمية
en	World Trade Organization

actor	WFP
type	organization
roles	IGO
ar	برنامج الأغذية العالمي
ar	برنامج الغذاء العالمي
en	World Food Programme

actor	ASEAN
type	organization
roles	IGO
ar	رابطة دول جنوب شرق آسيا
ar	آسيان
en	ASEAN

actor	G7
type	organization
roles	IGO
ar	مجموعة السبع
en	G7

actor	G8
type	organization
roles	IGO
ar	مجموعة الثماني
en	G8

actor	G20
type	organization
roles	IGO
ar	مجموعة العشرين
en	G20

actor	ECOWAS
type	organization
roles	IGO
ar	المجموعة الاقتصادية لدول غرب أفريقيا
ar	إيكواس
en	ECOWAS

actor	IGAD
type	organization
roles	IGO
ar	إيغاد
en	IGAD

actor	INTERPOL
type	organization
roles	COP
ar	الإنتربول
ar	الشرطة الدولية
en	Interpol

actor	AMNESTY
type	organization
roles	NGO
ar	منظمة العفو الدولية
ar	العفو الدولية
en	Amnesty International

actor	HRW
type	organization
roles	NGO
ar	هيومن رايتس ووتش
ar	منظمة هيومن رايتس ووتش
en	Human Rights Watch

actor	RSF
type	organization
roles	NGO
ar	مراسلون بلا حدود
ar	منظمة مراسلون بلا حدود
en	Reporters Without Borders

actor	MSF
type	organization
roles	NGO
ar	أطباء بلا حدود
ar	منظمة أطباء بلا حدود
en	Doctors Without Borders

actor	SOHR
type	organization
roles	NGO
ar	المرصد السوري لحقوق الإنسان
en	Syrian Observatory for Human Rights

actor	QUARTET
type	organization
roles	IGO
ar	اللجنة الرباعية
ar	الرباعية الدولية
en	Middle East Quartet

actor	CIA
type	organization
country	USA
roles	SPY
ar	وكالة المخابرات المركزية
ar	وكالة الاستخبارات المركزية
ar	سي آي إيه
en	CIA

actor	FBI
type	organization
country	USA
roles	COP
ar	مكتب التحقيقات الفدرالي
ar	مكتب التحقيقات الاتحادي
en	FBI

actor	MOSSAD
type	organization
country	ISR
roles	SPY
ar	الموساد
en	Mossad

actor	SHINBET
type	organization
country	ISR
roles	SPY
ar	الشاباك
ar	الشين بيت
en	Shin Bet

actor	IDF
type	organization
country	ISR
roles	MIL
ar	جيش الاحتلال
ar	قوات الاحتلال
ar	الاحتلال الإسرائيلي
en	Israel Defense Forces

actor	IRGC
type	organization
country	IRN
roles	GOV	MIL
ar	الحرس الثوري
ar	الحرس الثوري الإيراني
en	Islamic Revolutionary Guard Corps
