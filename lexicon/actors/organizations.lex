# International, regional and non-governmental organisations; state organs with proper names of their own. Facts of public record; own compilation of the isnad project, Apache-2.0.

# --- United Nations: organs, agencies, missions

actor	UN
type	organization
roles	IGO
ar	الأمم المتحدة
ar	منظمة الأمم المتحدة
ar	هيئة الأمم المتحدة
en	United Nations
en	U.N.
nisba	ar	أممي

actor	UN.SC
type	organization
roles	IGO
ar	مجلس الأمن
ar	مجلس الأمن الدولي
ar	مجلس الأمن التابع للأمم المتحدة
ar	مجلس الأمن التابع لمنظمة الأمم المتحدة
en	UN Security Council
en	Security Council

actor	UN.GA
type	organization
roles	IGO
ar	الجمعية العامة للأمم المتحدة
ar	الجمعية العامة لمنظمة الأمم المتحدة
en	UN General Assembly

actor	UN.HCR
type	organization
roles	IGO
ar	المفوضية العليا لشؤون اللاجئين
ar	المفوضية السامية لشؤون اللاجئين
ar	المفوضية العليا للاجئين
ar	المفوضية السامية للاجئين
ar	مفوضية شؤون اللاجئين
ar	مفوضية اللاجئين
ar	مفوضية الأمم المتحدة لشؤون اللاجئين
ar	مفوضية الأمم المتحدة للاجئين
ar	مفوضية الأمم المتحدة السامية لشؤون اللاجئين
ar	المفوضية السامية للأمم المتحدة لشؤون اللاجئين
ar	المفوضية العليا للأمم المتحدة لشؤون اللاجئين
ar	مفوضية الأمم المتحدة العليا لشؤون اللاجئين
ar	المفوضية العليا للأمم المتحدة للاجئين
ar	المفوضية الدولية لشؤون اللاجئين
en	UNHCR

actor	UN.HCHR
type	organization
roles	IGO
ar	المفوضية العليا لحقوق الإنسان
ar	المفوضية السامية لحقوق الإنسان
ar	مفوضية حقوق الإنسان
ar	مفوضية الأمم المتحدة لحقوق الإنسان
ar	مفوضية الأمم المتحدة السامية لحقوق الإنسان
ar	المفوضية العليا للأمم المتحدة لحقوق الإنسان
ar	المفوضية السامية للأمم المتحدة لحقوق الإنسان
ar	مكتب الأمم المتحدة لحقوق الإنسان
en	OHCHR

actor	UN.HRC
type	organization
roles	IGO
ar	مجلس حقوق الإنسان
ar	مجلس حقوق الإنسان الدولي
ar	مجلس حقوق الإنسان التابع للأمم المتحدة
ar	لجنة حقوق الإنسان التابعة للأمم المتحدة
ar	لجنة الأمم المتحدة لحقوق الإنسان
en	UN Human Rights Council

actor	UN.ICEF
type	organization
roles	IGO
ar	اليونيسيف
ar	يونيسيف
ar	اليونيسف
ar	اليونسيف
ar	اليونسف
ar	يونيسف
ar	يونسيف
ar	منظمة الأمم المتحدة للطفولة
ar	صندوق الأمم المتحدة للطفولة
en	UNICEF

actor	UN.ESCO
type	organization
roles	IGO
ar	اليونسكو
ar	يونسكو
ar	اليونيسكو
ar	يونيسكو
ar	منظمة الأمم المتحدة للتربية والعلم والثقافة
ar	منظمة الأمم المتحدة للتربية والعلوم والثقافة
en	UNESCO

actor	UN.RWA
type	organization
roles	IGO
ar	الأونروا
ar	أونروا
ar	الانروا
ar	انروا
ar	وكالة غوث وتشغيل اللاجئين
ar	وكالة غوث اللاجئين
ar	وكالة الأمم المتحدة لغوث وتشغيل اللاجئين
ar	وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين الفلسطينيين
ar	وكالة الأمم المتحدة لغوث وتشغيل اللاجئين الفلسطينيين
ar	وكالة غوث وتشغيل اللاجئين الفلسطينيين
ar	وكالة إغاثة وتشغيل اللاجئين
en	UNRWA

actor	UN.OCHA
type	organization
roles	IGO
ar	مكتب تنسيق الشؤون الإنسانية
ar	مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية
ar	الأوتشا
ar	أوتشا
en	OCHA

actor	UN.DP
type	organization
roles	IGO
ar	برنامج الأمم المتحدة الإنمائي
ar	البرنامج الإنمائي للأمم المتحدة
ar	برنامج الأمم المتحدة للتنمية
en	UNDP

actor	UN.EP
type	organization
roles	IGO
ar	برنامج الأمم المتحدة للبيئة
en	UNEP

actor	UN.FPA
type	organization
roles	IGO
ar	صندوق الأمم المتحدة للسكان
ar	صندوق السكان التابع للأمم المتحدة
en	UNFPA

actor	UN.WOMEN
type	organization
roles	IGO
ar	هيئة الأمم المتحدة للمرأة
en	UN Women

actor	UN.ODC
type	organization
roles	IGO
ar	مكتب الأمم المتحدة المعني بالمخدرات والجريمة
ar	مكتب الأمم المتحدة لمكافحة المخدرات والجريمة
ar	مكتب الأمم المتحدة لمكافحة المخدرات
en	UNODC

actor	UN.AIDS
type	organization
roles	IGO
ar	برنامج الأمم المتحدة لمكافحة الإيدز
ar	برنامج الأمم المتحدة المشترك لمكافحة الإيدز
en	UNAIDS

actor	UN.HABITAT
type	organization
roles	IGO
ar	برنامج الأمم المتحدة للمستوطنات البشرية
en	UN-Habitat

actor	UN.CTAD
type	organization
roles	IGO
ar	الأونكتاد
ar	أونكتاد
ar	مؤتمر الأمم المتحدة للتجارة والتنمية
en	UNCTAD

actor	UN.IDO
type	organization
roles	IGO
ar	منظمة الأمم المتحدة للتنمية الصناعية
ar	اليونيدو
ar	يونيدو
en	UNIDO

actor	UN.ESCWA
type	organization
roles	IGO
ar	الإسكوا
ar	إسكوا
ar	اللجنة الاقتصادية والاجتماعية لغربي آسيا
en	ESCWA

actor	UN.ECOSOC
type	organization
roles	IGO
ar	المجلس الاقتصادي والاجتماعي للأمم المتحدة
en	ECOSOC

actor	UN.MOVIC
type	organization
roles	IGO
ar	لجنة الأمم المتحدة للمراقبة والتحقق والتفتيش
ar	لجنة المراقبة والتحقق والتفتيش
ar	الأنموفيك
ar	أنموفيك
ar	لجنة أنموفيك
ar	الأنسكوم
ar	أنسكوم
ar	لجنة أونسكوم
en	UNMOVIC

actor	UN.IFIL
type	organization
roles	IGO	MIL
ar	اليونيفيل
ar	يونيفيل
ar	قوات اليونيفيل
ar	قوة الأمم المتحدة المؤقتة في لبنان
ar	قوات الأمم المتحدة المؤقتة في لبنان
ar	قوة الأمم المتحدة في لبنان
ar	قوات الطوارئ الدولية
ar	قوة الطوارئ الدولية
en	UNIFIL

actor	UN.DOF
type	organization
roles	IGO	MIL
ar	قوة الأمم المتحدة لمراقبة فض الاشتباك
ar	قوة مراقبة فض الاشتباك
ar	الأندوف
ar	أندوف
en	UNDOF

actor	UN.TSO
type	organization
roles	IGO
ar	هيئة الأمم المتحدة لمراقبة الهدنة
en	UNTSO

actor	UN.AMI
type	organization
roles	IGO
ar	بعثة الأمم المتحدة في العراق
ar	بعثة الأمم المتحدة لمساعدة العراق
ar	اليونامي
ar	يونامي
en	UNAMI

actor	UN.AMA
type	organization
roles	IGO
ar	بعثة الأمم المتحدة في أفغانستان
ar	بعثة الأمم المتحدة لمساعدة أفغانستان
ar	اليوناما
ar	يوناما
en	UNAMA

actor	UN.SMIL
type	organization
roles	IGO
ar	بعثة الأمم المتحدة في ليبيا
ar	بعثة الأمم المتحدة للدعم في ليبيا
ar	البعثة الأممية في ليبيا
ar	البعثة الأممية إلى ليبيا
ar	بعثة الأمم المتحدة إلى ليبيا
en	UNSMIL

actor	UN.MINURSO
type	organization
roles	IGO
ar	المينورسو
ar	مينورسو
ar	بعثة المينورسو
ar	بعثة الأمم المتحدة في الصحراء الغربية
ar	بعثة الأمم المتحدة للاستفتاء في الصحراء الغربية
en	MINURSO

actor	UN.MINUSMA
type	organization
roles	IGO	MIL
ar	المينوسما
ar	مينوسما
ar	بعثة الأمم المتحدة في مالي
en	MINUSMA

actor	UN.MONUSCO
type	organization
roles	IGO	MIL
ar	المونوسكو
ar	مونوسكو
ar	المونوك
ar	مونوك
ar	بعثة الأمم المتحدة في الكونغو
ar	بعثة الأمم المتحدة في الكونغو الديمقراطية
ar	بعثة الأمم المتحدة في الكونغو الديموقراطية
ar	بعثة الأمم المتحدة في جمهورية الكونغو الديمقراطية
ar	بعثة الأمم المتحدة في جمهورية الكونغو الديموقراطية
en	MONUSCO

actor	UN.MINUSCA
type	organization
roles	IGO	MIL
ar	المينوسكا
ar	مينوسكا
ar	بعثة الأمم المتحدة في أفريقيا الوسطى
ar	بعثة الأمم المتحدة في جمهورية أفريقيا الوسطى
en	MINUSCA

actor	UN.MIS
type	organization
roles	IGO
ar	بعثة الأمم المتحدة في السودان
ar	بعثة الأمم المتحدة المتكاملة لدعم الانتقال في السودان
ar	اليونيتامس
ar	يونيتامس
ar	بعثة يونيتامس
en	UNMIS

actor	UN.MISS
type	organization
roles	IGO
ar	بعثة الأمم المتحدة في جنوب السودان
ar	اليونميس
ar	يونميس
en	UNMISS

actor	UN.AMID
type	organization
roles	IGO	MIL
ar	اليوناميد
ar	يوناميد
ar	بعثة يوناميد
ar	البعثة المشتركة في دارفور
ar	بعثة الأمم المتحدة والاتحاد الأفريقي في دارفور
en	UNAMID

actor	UN.ISFA
type	organization
roles	IGO	MIL
ar	اليونيسفا
ar	يونيسفا
ar	قوة الأمم المتحدة الأمنية المؤقتة لأبيي
en	UNISFA

actor	UN.MEE
type	organization
roles	IGO	MIL
ar	بعثة الأمم المتحدة في إثيوبيا وإريتريا
en	UNMEE

actor	UN.MIK
type	organization
roles	IGO
ar	بعثة الأمم المتحدة في كوسوفو
ar	الأنميك
ar	أنميك
ar	الإدارة المدنية الدولية في كوسوفو
en	UNMIK

actor	UN.FICYP
type	organization
roles	IGO	MIL
ar	قوة الأمم المتحدة في قبرص
ar	قوات الأمم المتحدة في قبرص
en	UNFICYP

actor	UN.MHA
type	organization
roles	IGO
ar	بعثة الأمم المتحدة لدعم اتفاق الحديدة
en	UNMHA

actor	UN.ONUCI
type	organization
roles	IGO	MIL
ar	بعثة الأمم المتحدة في ساحل العاج
ar	عملية الأمم المتحدة في ساحل العاج
en	UNOCI

actor	UN.MINUSTAH
type	organization
roles	IGO	MIL
ar	بعثة الأمم المتحدة في هايتي
ar	بعثة الأمم المتحدة لتحقيق الاستقرار في هايتي
en	MINUSTAH

actor	UN.MIL
type	organization
roles	IGO	MIL
ar	بعثة الأمم المتحدة في ليبيريا
en	UNMIL

actor	UN.TAET
type	organization
roles	IGO
ar	إدارة الأمم المتحدة في تيمور الشرقية
ar	إدارة الأمم المتحدة الانتقالية في تيمور الشرقية
ar	بعثة الأمم المتحدة في تيمور الشرقية
en	UNTAET

actor	FAO
type	organization
roles	IGO
ar	منظمة الأغذية والزراعة
ar	منظمة الأمم المتحدة للأغذية والزراعة
ar	منظمة الأغذية والزراعة للأمم المتحدة
ar	منظمة الأغذية والزراعة التابعة للأمم المتحدة
ar	منظمة الفاو
ar	الفاو
ar	فاو
en	FAO

actor	WFP
type	organization
roles	IGO
ar	برنامج الأغذية العالمي
ar	برنامج الأغذية
ar	برنامج الغذاء
ar	برنامج الأغذية بالأمم المتحدة
ar	برنامج الغذاء بالأمم المتحدة
ar	برنامج الغذاء العالمي
ar	برنامج الأغذية العالمي التابع للأمم المتحدة
ar	برنامج الغذاء العالمي التابع للأمم المتحدة
en	World Food Programme

actor	WHO
type	organization
roles	IGO
ar	منظمة الصحة العالمية
ar	منظمة الصحة
ar	منظمة الصحة الدولية
en	World Health Organization

actor	IAEA
type	organization
roles	IGO
ar	الوكالة الدولية للطاقة الذرية
ar	وكالة الطاقة الذرية
ar	وكالة الطاقة الذرية الدولية
ar	الوكالة الذرية
ar	الوكالة الدولية
ar	الوكالة الدولية للطاقة النووية
ar	هيئة الطاقة الذرية الدولية
en	International Atomic Energy Agency
en	IAEA

actor	ILO
type	organization
roles	IGO
ar	منظمة العمل الدولية
en	International Labour Organization

actor	IOM
type	organization
roles	IGO
ar	المنظمة الدولية للهجرة
ar	منظمة الهجرة الدولية
ar	المنظمة العالمية للهجرة
en	International Organization for Migration

actor	IMO
type	organization
roles	IGO
ar	المنظمة البحرية الدولية
ar	المنظمة الدولية البحرية
en	International Maritime Organization

actor	ICAO
type	organization
roles	IGO
ar	منظمة الطيران المدني الدولي
ar	المنظمة الدولية للطيران المدني
ar	الإيكاو
ar	إيكاو
en	ICAO

actor	ITU
type	organization
roles	IGO
ar	الاتحاد الدولي للاتصالات
en	International Telecommunication Union

actor	WMO
type	organization
roles	IGO
ar	المنظمة العالمية للأرصاد الجوية
en	World Meteorological Organization

actor	WIPO
type	organization
roles	IGO
ar	المنظمة العالمية للملكية الفكرية
en	WIPO

actor	UNWTO
type	organization
roles	IGO
ar	منظمة السياحة العالمية
ar	المنظمة العالمية للسياحة
en	World Tourism Organization

actor	IFAD
type	organization
roles	IGO
ar	الصندوق الدولي للتنمية الزراعية
ar	الإيفاد
en	IFAD

actor	OPCW
type	organization
roles	IGO
ar	منظمة حظر الأسلحة الكيميائية
ar	منظمة حظر الأسلحة الكيماوية
ar	منظمة حظر السلاح الكيميائي
en	OPCW

actor	CTBTO
type	organization
roles	IGO
ar	منظمة معاهدة الحظر الشامل للتجارب النووية
en	CTBTO

actor	IPCC
type	organization
roles	IGO
ar	الهيئة الحكومية الدولية المعنية بتغير المناخ
en	IPCC

# --- Courts

actor	ICC
type	court
roles	JUD
ar	المحكمة الجنائية الدولية
ar	محكمة الجنايات الدولية
ar	محكمة الجزاء الدولية
ar	الجنائية الدولية
en	International Criminal Court
en	ICC

actor	ICJ
type	court
roles	JUD
ar	محكمة العدل الدولية
ar	محكمة لاهاي
en	International Court of Justice
en	ICJ

actor	ICTY
type	court
roles	JUD
ar	محكمة الجزاء الدولية ليوغوسلافيا السابقة
ar	المحكمة الجنائية الدولية ليوغوسلافيا السابقة
ar	محكمة الجزاء الدولية الخاصة بيوغوسلافيا السابقة
ar	محكمة جرائم الحرب في يوغوسلافيا السابقة
ar	محكمة جرائم الحرب في لاهاي
ar	المحكمة الدولية لجرائم الحرب في يوغوسلافيا السابقة
en	ICTY

actor	ICTR
type	court
roles	JUD
ar	محكمة الجزاء الدولية لرواندا
ar	المحكمة الجنائية الدولية لرواندا
ar	محكمة الجزاء الدولية الخاصة برواندا
en	ICTR

actor	STL
type	court
roles	JUD
ar	المحكمة الخاصة بلبنان
ar	المحكمة الدولية الخاصة بلبنان
ar	المحكمة ذات الطابع الدولي
en	Special Tribunal for Lebanon

actor	ECHR
type	court
roles	JUD
ar	المحكمة الأوروبية لحقوق الإنسان
en	European Court of Human Rights

actor	CJEU
type	court
roles	JUD
ar	محكمة العدل الأوروبية
ar	محكمة العدل التابعة للاتحاد الأوروبي
en	European Court of Justice

actor	PCA
type	court
roles	JUD
ar	محكمة التحكيم الدائمة
ar	المحكمة الدائمة للتحكيم
en	Permanent Court of Arbitration

actor	SCSL
type	court
roles	JUD
ar	المحكمة الخاصة بسيراليون
ar	المحكمة الخاصة لسيراليون
en	Special Court for Sierra Leone

actor	CAS
type	court
roles	JUD
ar	محكمة التحكيم الرياضية
ar	محكمة التحكيم الرياضي
en	Court of Arbitration for Sport

# --- European Union and Europe

actor	EU
type	organization
roles	IGO
ar	الاتحاد الأوروبي
ar	الاتحاد الاوربي
ar	اليوروبا
ar	يوروبا
ar	المجموعة الأوروبية
ar	السوق الأوروبية المشتركة
en	European Union
en	EU
nisba	ar	أوروبي
nisba	ar	أوربي

actor	EU.COM
type	organization
roles	IGO
ar	المفوضية الأوروبية
ar	المفوضية الأوربية
ar	اللجنة الأوروبية
ar	مفوضية الاتحاد الأوروبي
en	European Commission

actor	EU.CNC
type	organization
roles	IGO
ar	المجلس الأوروبي
ar	مجلس الاتحاد الأوروبي
en	European Council

actor	EU.EP
type	organization
roles	IGO	LEG
ar	البرلمان الأوروبي
ar	البرلمان الأوربي
en	European Parliament

actor	EU.ECB
type	organization
roles	IGO
ar	البنك المركزي الأوروبي
ar	المصرف المركزي الأوروبي
en	European Central Bank

actor	EU.EIB
type	organization
roles	IGO
ar	البنك الأوروبي للاستثمار
ar	بنك الاستثمار الأوروبي
en	European Investment Bank

actor	EU.EULEX
type	organization
roles	IGO
ar	بعثة يوليكس
ar	اليوليكس
ar	يوليكس
ar	بعثة الاتحاد الأوروبي في كوسوفو
en	EULEX

actor	EU.FRONTEX
type	organization
roles	IGO	COP
ar	فرونتكس
ar	وكالة فرونتكس
ar	الوكالة الأوروبية لحرس الحدود
ar	الوكالة الأوروبية لمراقبة الحدود
en	Frontex

actor	EU.ROPOL
type	organization
roles	IGO	COP
ar	اليوروبول
ar	يوروبول
ar	الشرطة الأوروبية
ar	وكالة الشرطة الأوروبية
en	Europol

actor	EU.ROJUST
type	organization
roles	IGO	JUD
ar	اليوروجست
ar	يوروجست
en	Eurojust

actor	EU.EMA
type	organization
roles	IGO
ar	الوكالة الأوروبية للأدوية
ar	وكالة الأدوية الأوروبية
en	European Medicines Agency

actor	EUROGROUP
type	organization
roles	IGO
ar	مجموعة اليورو
ar	اليوروغروب
ar	يوروغروب
ar	اليوروجروب
ar	يوروجروب
en	Eurogroup

actor	EBRD
type	organization
roles	IGO
ar	البنك الأوروبي لإعادة الإعمار والتنمية
ar	البنك الأوروبي للإنشاء والتعمير
en	EBRD

actor	ESA
type	organization
roles	IGO
ar	وكالة الفضاء الأوروبية
en	European Space Agency

actor	COE
type	organization
roles	IGO
ar	مجلس أوروبا
ar	مجلس أوربا
en	Council of Europe

actor	COE.PACE
type	organization
roles	IGO	LEG
ar	الجمعية البرلمانية لمجلس أوروبا
en	PACE

actor	COE.VENICE
type	organization
roles	IGO
ar	لجنة البندقية
ar	لجنة فينيسيا
en	Venice Commission

actor	OSCE
type	organization
roles	IGO
ar	منظمة الأمن والتعاون في أوروبا
ar	منظمة الأمن والتعاون
ar	منظمة الأمن والتعاون الأوروبي
ar	منظمة الأمن والتعاون الأوروبية
ar	منظمة الأمن والتعاون في أوربا
en	OSCE

actor	OSCE.MINSK
type	organization
roles	IGO
ar	مجموعة مينسك
ar	مجموعة مينسك التابعة لمنظمة الأمن والتعاون في أوروبا
en	OSCE Minsk Group

actor	UFM
type	organization
roles	IGO
ar	الاتحاد من أجل المتوسط
en	Union for the Mediterranean

actor	EFTA
type	organization
roles	IGO
ar	رابطة التجارة الحرة الأوروبية
en	EFTA

actor	NORDIC
type	organization
roles	IGO
ar	مجلس دول الشمال
ar	مجلس الشمال الأوروبي
en	Nordic Council

actor	VISEGRAD
type	organization
roles	IGO
ar	مجموعة فيشغراد
ar	مجموعة فيسغراد
ar	مجموعة فيشيغراد
en	Visegrad Group

# --- Military alliances and coalitions

actor	NATO
type	organization
roles	IGO	MIL
ar	حلف شمال الأطلسي
ar	حلف شمال الاطلنطي
ar	حلف الأطلسي
ar	حلف الناتو
ar	الناتو
ar	ناتو
ar	الحلف الأطلسي
ar	منظمة حلف شمال الأطلسي
ar	منظمة معاهدة شمال الأطلسي
ar	حلف الأطلنطي
ar	منظمة شمال الأطلسي
en	NATO
en	North Atlantic Treaty Organization
nisba	ar	أطلسي

actor	NATO.KFOR
type	organization
roles	IGO	MIL
ar	قوات كفور
ar	قوة كفور
ar	قوات كيفور
ar	قوة كيفور
ar	قوات حفظ السلام في كوسوفو
en	KFOR

actor	NATO.SFOR
type	organization
roles	IGO	MIL
ar	قوات سفور
ar	قوة سفور
ar	قوة تثبيت الاستقرار
en	SFOR

actor	NATO.ISAF
type	organization
roles	IGO	MIL
ar	إيساف
ar	قوات إيساف
ar	قوة إيساف
ar	القوة الدولية للمساعدة في إحلال الأمن
ar	القوة الدولية للمساعدة على إرساء الأمن
ar	قوة المساعدة الأمنية الدولية
ar	القوات الدولية للمساعدة على إرساء الأمن
en	ISAF

actor	CSTO
type	organization
roles	IGO	MIL
ar	منظمة معاهدة الأمن الجماعي
ar	معاهدة الأمن الجماعي
en	CSTO

actor	INTL_COALITION
type	organization
roles	MIL
ar	التحالف الدولي
ar	قوات التحالف الدولي
ar	التحالف الدولي بقيادة الولايات المتحدة
ar	التحالف الدولي ضد داعش
ar	التحالف الدولي لمحاربة داعش
ar	التحالف بقيادة الولايات المتحدة
ar	التحالف الدولي بقيادة واشنطن
ar	الائتلاف الدولي
ar	قوات الائتلاف الدولي
ar	الائتلاف الدولي بقيادة الولايات المتحدة
ar	الائتلاف بقيادة الولايات المتحدة
ar	التحالف الذي تقوده الولايات المتحدة
ar	التحالف الدولي الذي تقوده الولايات المتحدة
ar	قوات التحالف التي تقودها الولايات المتحدة
ar	الائتلاف الذي تقوده الولايات المتحدة
en	International Coalition

actor	ARAB_COALITION
type	organization
roles	MIL
ar	التحالف العربي
ar	قوات التحالف العربي
ar	التحالف بقيادة السعودية
ar	التحالف الذي تقوده السعودية
ar	التحالف العربي بقيادة السعودية
ar	التحالف العربي الذي تقوده السعودية
ar	التحالف العسكري بقيادة السعودية
ar	التحالف العسكري الذي تقوده السعودية
ar	قوات التحالف التي تقودها السعودية
ar	تحالف دعم الشرعية
ar	تحالف دعم الشرعية في اليمن
ar	قوات تحالف دعم الشرعية
en	Arab Coalition

actor	ISLAMIC_COALITION
type	organization
roles	MIL
ar	التحالف الإسلامي العسكري
ar	التحالف الإسلامي العسكري لمحاربة الإرهاب
ar	التحالف الإسلامي لمحاربة الإرهاب
en	Islamic Military Coalition

actor	PENINSULA_SHIELD
type	organization
roles	IGO	MIL
ar	درع الجزيرة
ar	قوات درع الجزيرة
en	Peninsula Shield Force

actor	AMISOM
type	organization
roles	IGO	MIL
ar	الأميصوم
ar	أميصوم
ar	الأميسوم
ar	أميسوم
ar	قوات أميصوم
ar	بعثة الاتحاد الأفريقي في الصومال
ar	قوة الاتحاد الأفريقي في الصومال
ar	قوات الاتحاد الأفريقي في الصومال
en	AMISOM

actor	G5_SAHEL
type	organization
roles	IGO	MIL
ar	مجموعة دول الساحل الخمس
ar	مجموعة الساحل الخمس
ar	مجموعة دول الساحل
ar	قوة مجموعة الساحل
ar	دول الساحل الخمس
en	G5 Sahel

actor	AES
type	organization
roles	IGO
ar	تحالف دول الساحل
ar	كونفدرالية دول الساحل
en	Alliance of Sahel States

actor	MNF_EGYPT
type	organization
roles	IGO	MIL
ar	القوة متعددة الجنسيات في سيناء
ar	القوة المتعددة الجنسيات والمراقبون
en	Multinational Force and Observers

actor	AUKUS
type	organization
roles	IGO	MIL
ar	تحالف أوكوس
ar	أوكوس
en	AUKUS

actor	ANZUS
type	organization
roles	IGO	MIL
ar	تحالف أنزوس
en	ANZUS

actor	QUAD
type	organization
roles	IGO
ar	تحالف كواد
ar	مجموعة كواد
en	Quad

# --- Arab and Islamic

actor	LAS
type	organization
roles	IGO
ar	جامعة الدول العربية
ar	الجامعة العربية
ar	الأمانة العامة لجامعة الدول العربية
ar	الأمانة العامة للجامعة العربية
ar	مجلس جامعة الدول العربية
ar	مجلس الجامعة العربية
ar	وزراء الخارجية العرب
ar	مجلس وزراء الخارجية العرب
ar	وزراء الداخلية العرب
ar	مجلس وزراء الداخلية العرب
ar	وزراء الإعلام العرب
en	League of Arab States
en	Arab League

actor	LAS.PARL
type	organization
roles	IGO	LEG
ar	البرلمان العربي
ar	البرلمان العربي الانتقالي
en	Arab Parliament

actor	LAS.AIM
type	organization
roles	IGO
ar	مجلس وزراء الداخلية العرب
en	Arab Interior Ministers Council

actor	OIC
type	organization
roles	IGO
ar	منظمة التعاون الإسلامي
ar	منظمة المؤتمر الإسلامي
en	Organisation of Islamic Cooperation

actor	GCC
type	organization
roles	IGO
ar	مجلس التعاون الخليجي
ar	مجلس التعاون لدول الخليج العربية
ar	مجلس التعاون لدول الخليج
ar	مجلس التعاون
ar	دول مجلس التعاون
ar	دول مجلس التعاون الخليجي
ar	دول مجلس التعاون لدول الخليج العربية
en	Gulf Cooperation Council
nisba	ar	خليجي

actor	AMU
type	organization
roles	IGO
ar	اتحاد المغرب العربي
ar	الاتحاد المغاربي
en	Arab Maghreb Union
nisba	ar	مغاربي

actor	ALECSO
type	organization
roles	IGO
ar	الألكسو
ar	ألكسو
ar	المنظمة العربية للتربية والثقافة والعلوم
en	ALECSO

actor	ISESCO
type	organization
roles	IGO
ar	الإيسيسكو
ar	إيسيسكو
ar	منظمة العالم الإسلامي للتربية والعلوم والثقافة
ar	المنظمة الإسلامية للتربية والعلوم والثقافة
en	ICESCO

actor	ALO
type	organization
roles	IGO
ar	منظمة العمل العربية
en	Arab Labour Organization

actor	AIDMO
type	organization
roles	IGO
ar	المنظمة العربية للتنمية الصناعية والتعدين
en	AIDMO

actor	AMF
type	organization
roles	IGO
ar	صندوق النقد العربي
en	Arab Monetary Fund

actor	AFESD
type	organization
roles	IGO
ar	الصندوق العربي للإنماء الاقتصادي والاجتماعي
ar	الصندوق العربي للإنماء
en	Arab Fund

actor	ISDB
type	organization
roles	IGO
ar	البنك الإسلامي للتنمية
en	Islamic Development Bank

actor	OAPEC
type	organization
roles	IGO
ar	الأوابك
ar	أوابك
ar	منظمة الأقطار العربية المصدرة للبترول
en	OAPEC

actor	MWL
type	organization
roles	NGO
ar	رابطة العالم الإسلامي
en	Muslim World League

actor	IUMS
type	organization
roles	NGO
ar	الاتحاد العالمي لعلماء المسلمين
ar	اتحاد علماء المسلمين
en	International Union of Muslim Scholars

actor	AJPU
type	organization
roles	IGO	LEG
ar	الاتحاد البرلماني العربي
en	Arab Inter-Parliamentary Union

actor	ACU
type	organization
roles	IGO
ar	مجلس الوحدة الاقتصادية العربية
en	Council of Arab Economic Unity

actor	ALF
type	organization
roles	NGO
ar	اتحاد المحامين العرب
en	Arab Lawyers Union

actor	FAJ
type	organization
roles	NGO
ar	اتحاد الصحفيين العرب
ar	اتحاد الصحافيين العرب
en	Federation of Arab Journalists

actor	ASBU
type	organization
roles	IGO	MED
ar	اتحاد إذاعات الدول العربية
en	Arab States Broadcasting Union

# --- Africa

actor	AU
type	organization
roles	IGO
ar	الاتحاد الأفريقي
ar	منظمة الوحدة الأفريقية
ar	مفوضية الاتحاد الأفريقي
en	African Union

actor	AU.PSC
type	organization
roles	IGO
ar	مجلس السلم والأمن الأفريقي
ar	مجلس السلم والأمن التابع للاتحاد الأفريقي
ar	مجلس السلم والأمن بالاتحاد الأفريقي
en	AU Peace and Security Council

actor	ECOWAS
type	organization
roles	IGO
ar	المجموعة الاقتصادية لدول غرب أفريقيا
ar	الجماعة الاقتصادية لدول غرب أفريقيا
ar	إيكواس
ar	مجموعة إيكواس
ar	السيدياو
ar	سيدياو
ar	مجموعة دول غرب أفريقيا
ar	مجموعة غرب أفريقيا
ar	المجموعة الغرب أفريقية
ar	المجموعة الاقتصادية لغرب أفريقيا
en	ECOWAS

actor	ECOMOG
type	organization
roles	IGO	MIL
ar	الإيكوموغ
ar	إيكوموغ
ar	الإيكوموج
ar	إيكوموج
ar	قوة إيكوموغ
en	ECOMOG

actor	ECCAS
type	organization
roles	IGO
ar	المجموعة الاقتصادية لدول وسط أفريقيا
ar	الجماعة الاقتصادية لدول وسط أفريقيا
en	ECCAS

actor	EAC
type	organization
roles	IGO
ar	مجموعة شرق أفريقيا
ar	جماعة شرق أفريقيا
en	East African Community

actor	SADC
type	organization
roles	IGO
ar	مجموعة تنمية الجنوب الأفريقي
ar	مجموعة التنمية لدول الجنوب الأفريقي
ar	الجماعة الإنمائية للجنوب الأفريقي
ar	مجموعة تنمية أفريقيا الجنوبية
ar	السادك
ar	سادك
en	SADC

actor	IGAD
type	organization
roles	IGO
ar	إيغاد
ar	الإيغاد
ar	الإيجاد لدول شرق أفريقيا
ar	الهيئة الحكومية للتنمية
ar	السلطة الحكومية للتنمية
ar	الهيئة الحكومية المعنية بالتنمية
en	IGAD

actor	COMESA
type	organization
roles	IGO
ar	الكوميسا
ar	كوميسا
ar	السوق المشتركة لشرق وجنوب أفريقيا
en	COMESA

actor	CENSAD
type	organization
roles	IGO
ar	تجمع دول الساحل والصحراء
ar	تجمع الساحل والصحراء
en	CEN-SAD

actor	AFDB
type	organization
roles	IGO
ar	البنك الأفريقي للتنمية
ar	بنك التنمية الأفريقي
en	African Development Bank

actor	NEPAD
type	organization
roles	IGO
ar	النيباد
ar	نيباد
ar	الشراكة الجديدة لتنمية أفريقيا
en	NEPAD

# --- Asia, Pacific, post-Soviet

actor	CIS
type	organization
roles	IGO
ar	رابطة الدول المستقلة
ar	كومنولث الدول المستقلة
ar	مجموعة الدول المستقلة
en	Commonwealth of Independent States

actor	EAEU
type	organization
roles	IGO
ar	الاتحاد الاقتصادي الأوراسي
ar	الاتحاد الأوراسي
ar	الاتحاد الاقتصادي الأورو آسيوي
en	Eurasian Economic Union

actor	SCO
type	organization
roles	IGO
ar	منظمة شنغهاي للتعاون
ar	منظمة شانغهاي للتعاون
ar	منظمة شنجهاي للتعاون
ar	منظمة شانجهاي للتعاون
ar	منظمة شنغهاي
en	Shanghai Cooperation Organisation

actor	GUAM
type	organization
roles	IGO
ar	منظمة غوام
ar	مجموعة غوام
en	GUAM

actor	TURKIC
type	organization
roles	IGO
ar	منظمة الدول التركية
ar	المجلس التركي
en	Organization of Turkic States

actor	BSEC
type	organization
roles	IGO
ar	منظمة التعاون الاقتصادي للبحر الأسود
ar	منظمة البحر الأسود للتعاون الاقتصادي
en	BSEC

actor	ECO
type	organization
roles	IGO
ar	منظمة التعاون الاقتصادي
en	Economic Cooperation Organization

actor	CICA
type	organization
roles	IGO
ar	مؤتمر التفاعل وإجراءات بناء الثقة في آسيا
en	CICA

actor	ASEAN
type	organization
roles	IGO
ar	رابطة دول جنوب شرق آسيا
ar	رابطة جنوب شرق آسيا
ar	رابطة أمم جنوب شرق آسيا
ar	الآسيان
ar	آسيان
ar	رابطة الآسيان
ar	دول الآسيان
en	ASEAN

actor	SAARC
type	organization
roles	IGO
ar	السارك
ar	رابطة جنوب آسيا للتعاون الإقليمي
ar	رابطة دول جنوب آسيا للتعاون الإقليمي
en	SAARC

actor	APEC
type	organization
roles	IGO
ar	الأبيك
ar	أبيك
ar	منتدى أبيك
ar	منظمة أبيك
ar	منتدى التعاون الاقتصادي لآسيا والمحيط الهادئ
ar	منتدى التعاون الاقتصادي لآسيا والمحيط الهادي
ar	منتدى التعاون الاقتصادي لدول آسيا والمحيط الهادئ
en	APEC

actor	PIF
type	organization
roles	IGO
ar	منتدى جزر المحيط الهادئ
ar	منتدى جزر المحيط الهادي
en	Pacific Islands Forum

actor	ADB
type	organization
roles	IGO
ar	البنك الآسيوي للتنمية
ar	بنك التنمية الآسيوي
en	Asian Development Bank

actor	AIIB
type	organization
roles	IGO
ar	البنك الآسيوي للاستثمار في البنية التحتية
ar	البنك الآسيوي للاستثمار في البنى التحتية
en	AIIB

actor	KEDO
type	organization
roles	IGO
ar	منظمة تنمية الطاقة في شبه الجزيرة الكورية
ar	الكيدو
ar	كيدو
en	KEDO

# --- Americas

actor	OAS
type	organization
roles	IGO
ar	منظمة الدول الأميركية
ar	منظمة الدول الأمريكية
en	Organization of American States

actor	MERCOSUR
type	organization
roles	IGO
ar	الميركوسور
ar	ميركوسور
ar	الميركوسول
ar	ميركوسول
ar	السوق المشتركة لأميركا الجنوبية
ar	السوق المشتركة لأمريكا الجنوبية
en	Mercosur

actor	UNASUR
type	organization
roles	IGO
ar	الأوناسور
ar	أوناسور
ar	اتحاد دول أميركا الجنوبية
ar	اتحاد دول أمريكا الجنوبية
ar	اتحاد أمريكا الجنوبية
ar	اتحاد أميركا الجنوبية
en	UNASUR

actor	CELAC
type	organization
roles	IGO
ar	السيلاك
ar	سيلاك
ar	مجموعة دول أميركا اللاتينية والكاريبي
ar	مجموعة دول أمريكا اللاتينية والكاريبي
en	CELAC

actor	ALBA
type	organization
roles	IGO
ar	مجموعة ألبا
ar	البديل البوليفاري للأميركيتين
ar	البديل البوليفاري للأمريكيتين
ar	البديل البوليفاري لشعوب أميركا
ar	البديل البوليفاري لشعوب أمريكا
en	ALBA

actor	CARICOM
type	organization
roles	IGO
ar	الكاريكوم
ar	كاريكوم
ar	مجموعة الكاريبي
ar	المجموعة الكاريبية
ar	الجماعة الكاريبية
en	CARICOM

actor	LIMA_GROUP
type	organization
roles	IGO
ar	مجموعة ليما
en	Lima Group

actor	IADB
type	organization
roles	IGO
ar	بنك التنمية للدول الأميركية
ar	بنك التنمية للدول الأمريكية
ar	مصرف التنمية للبلدان الأميركية
ar	مصرف التنمية للبلدان الأمريكية
en	Inter-American Development Bank

# --- World groups, trade, finance, energy

actor	G7
type	organization
roles	IGO
ar	مجموعة السبع
ar	مجموعة الدول السبع
ar	مجموعة السبعة
ar	الدول الصناعية السبع
ar	مجموعة الدول السبع الصناعية
ar	مجموعة الدول الصناعية السبع
ar	مجموعة السبع الصناعية
ar	الدول السبع الصناعية
en	G7

actor	G8
type	organization
roles	IGO
ar	مجموعة الثماني
ar	مجموعة الثمان
ar	مجموعة الثمانية
ar	مجموعة الدول الثماني
ar	الدول الصناعية الثماني
ar	مجموعة الدول الصناعية الثماني
ar	مجموعة الدول الثماني الصناعية
ar	الدول الثماني الصناعية
ar	مجموعة الثماني الصناعية
ar	مجموعة الدول الثماني الكبرى
ar	مجموعة الدول الثماني الأكثر تصنيعا
en	G8

actor	G10
type	organization
roles	IGO
ar	مجموعة العشرة
en	G10

actor	G15
type	organization
roles	IGO
ar	مجموعة الخمسة عشر
ar	مجموعة الخمس عشرة
en	G15

actor	G20
type	organization
roles	IGO
ar	مجموعة العشرين
ar	مجموعة الدول العشرين
ar	دول مجموعة العشرين
en	G20

actor	G77
type	organization
roles	IGO
ar	مجموعة السبعة والسبعين
ar	مجموعة السبع والسبعين
en	G77

actor	NONALIGNED
type	organization
roles	IGO
ar	حركة عدم الانحياز
ar	حركة دول عدم الانحياز
ar	دول عدم الانحياز
ar	مجموعة عدم الانحياز
en	Non-Aligned Movement

actor	BRICS
type	organization
roles	IGO
ar	البريكس
ar	بريكس
ar	مجموعة بريكس
ar	مجموعة البريكس
ar	دول بريكس
ar	تكتل بريكس
en	BRICS

actor	QUARTET
type	organization
roles	IGO
ar	اللجنة الرباعية
ar	اللجنة الرباعية الدولية
ar	الرباعية الدولية
ar	اللجنة الرباعية للشرق الأوسط
ar	رباعية الشرق الأوسط
ar	اللجنة الرباعية حول الشرق الأوسط
en	Middle East Quartet

actor	FRANCOPHONIE
type	organization
roles	IGO
ar	المنظمة الدولية للفرنكوفونية
ar	المنظمة الدولية للفرانكفونية
ar	المنظمة العالمية للفرنكفونية
ar	المنظمة الدولية للفرنكفونية
ar	المنظمة الدولية للفرانكوفونية
en	Francophonie

actor	COMMONWEALTH
type	organization
roles	IGO
ar	رابطة الكومنولث
ar	الكومنولث
ar	كومنولث
ar	منظمة الكومنولث
ar	مجموعة الكومنولث
ar	دول الكومنولث
en	Commonwealth of Nations

actor	IMF
type	organization
roles	IGO
ar	صندوق النقد الدولي
ar	صندوق النقد
en	International Monetary Fund

actor	WB
type	organization
roles	IGO
ar	البنك الدولي
ar	المصرف الدولي
ar	البنك العالمي
en	World Bank

actor	IFC
type	organization
roles	IGO
ar	مؤسسة التمويل الدولية
en	International Finance Corporation

actor	BIS
type	organization
roles	IGO
ar	بنك التسويات الدولية
ar	بنك التسويات الدولي
en	Bank for International Settlements

actor	FATF
type	organization
roles	IGO
ar	مجموعة العمل المالي
ar	مجموعة العمل المالي الدولية
ar	منظمة العمل المالي الدولي
ar	منظمة العمل المالي الدولية
ar	مجموعة العمل المالي الدولي
ar	فاتف
ar	مجموعة العمل المالي فاتف
ar	مجموعة العمل المالي غافي
en	FATF

actor	PARIS_CLUB
type	organization
roles	IGO
ar	نادي باريس
en	Paris Club

actor	WTO
type	organization
roles	IGO
ar	منظمة التجارة العالمية
ar	منظمة التجارة الدولية
en	World Trade Organization

actor	OECD
type	organization
roles	IGO
ar	منظمة التعاون والتنمية الاقتصادية
ar	منظمة التعاون الاقتصادي والتنمية
ar	منظمة التعاون الاقتصادى للتنمية
en	OECD

actor	OPEC
type	organization
roles	IGO
ar	منظمة الدول المصدرة للنفط
ar	منظمة البلدان المصدرة للنفط
ar	منظمة الدول المصدرة للبترول
ar	منظمة البلدان المصدرة للبترول
ar	منظمة الأقطار المصدرة للنفط
ar	أوبك
ar	منظمة أوبك
ar	أوبك بلس
ar	تحالف أوبك بلس
ar	مجموعة أوبك بلس
en	OPEC

actor	IEA
type	organization
roles	IGO
ar	الوكالة الدولية للطاقة
ar	وكالة الطاقة الدولية
en	International Energy Agency

actor	GECF
type	organization
roles	IGO
ar	منتدى الدول المصدرة للغاز
ar	منتدى البلدان المصدرة للغاز
en	Gas Exporting Countries Forum

actor	IRENA
type	organization
roles	IGO
ar	الوكالة الدولية للطاقة المتجددة
ar	آيرينا
en	IRENA

actor	EMGF
type	organization
roles	IGO
ar	منتدى غاز شرق المتوسط
en	East Mediterranean Gas Forum

actor	WEF
type	organization
roles	NGO
ar	المنتدى الاقتصادي العالمي
ar	منتدى دافوس
ar	منتدى دافوس الاقتصادي
en	World Economic Forum

actor	IPU
type	organization
roles	IGO	LEG
ar	الاتحاد البرلماني الدولي
ar	الاتحاد الدولي للبرلمانيين
en	Inter-Parliamentary Union

actor	INTERPOL
type	organization
roles	IGO	COP
ar	الإنتربول
ar	إنتربول
ar	الإنتربول الدولي
ar	الشرطة الدولية
ar	منظمة الشرطة الدولية
ar	منظمة الشرطة الجنائية الدولية
ar	المنظمة الدولية للشرطة الجنائية
ar	الشرطة الجنائية الدولية
en	Interpol

actor	KIMBERLEY
type	organization
roles	IGO
ar	عملية كمبرلي
ar	عملية كيمبرلي
en	Kimberley Process

actor	GLOBAL_FUND
type	organization
roles	IGO
ar	الصندوق العالمي لمكافحة الإيدز
ar	الصندوق العالمي لمكافحة الإيدز والسل والملاريا
en	Global Fund

actor	GAVI
type	organization
roles	NGO
ar	تحالف غافي
ar	التحالف العالمي للقاحات والتحصين
en	GAVI

actor	IATA
type	organization
roles	NGO
ar	الاتحاد الدولي للنقل الجوي
ar	الإياتا
ar	إياتا
en	IATA

actor	SOCIALIST_INTL
type	organization
roles	PTY
ar	الاشتراكية الدولية
ar	الأممية الاشتراكية
en	Socialist International

actor	ITUC
type	organization
roles	NGO	LAB
ar	الاتحاد الدولي لنقابات العمال
ar	الاتحاد الدولي للنقابات
ar	الكونفدرالية الدولية للنقابات
en	ITUC

actor	WIKILEAKS
type	organization
roles	NGO
ar	ويكيليكس
ar	موقع ويكيليكس
en	WikiLeaks

# --- Non-governmental organisations

actor	ICRC
type	organization
roles	NGO
ar	اللجنة الدولية للصليب الأحمر
ar	الصليب الأحمر
ar	الصليب الأحمر الدولي
ar	لجنة الصليب الأحمر
ar	لجنة الصليب الأحمر الدولية
ar	لجنة الصليب الأحمر الدولي
ar	اللجنة الدولية للصليب الاحمر الدولي
en	International Committee of the Red Cross
en	ICRC

actor	IFRC
type	organization
roles	NGO
ar	الاتحاد الدولي للصليب الأحمر
ar	الاتحاد الدولي للصليب الأحمر والهلال الأحمر
ar	الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر
ar	الهلال الأحمر الدولي
en	IFRC

actor	RED_CRESCENT_PSE
type	organization
roles	NGO
ar	الهلال الأحمر الفلسطيني
ar	جمعية الهلال الأحمر الفلسطيني
ar	جمعية الهلال الأحمر الفلسطينية
ar	هيئة الهلال الأحمر الفلسطيني
ar	هيئة الهلال الأحمر الفلسطينية
ar	منظمة الهلال الأحمر الفلسطيني
ar	منظمة الهلال الأحمر الفلسطينية
en	Palestine Red Crescent

actor	RED_CRESCENT_SYR
type	organization
roles	NGO
ar	الهلال الأحمر السوري
ar	الهلال الأحمر العربي السوري
ar	منظمة الهلال الأحمر العربي السوري
ar	جمعية الهلال الأحمر السوري
ar	جمعية الهلال الأحمر السورية
ar	هيئة الهلال الأحمر السوري
ar	هيئة الهلال الأحمر السورية
ar	منظمة الهلال الأحمر السوري
ar	منظمة الهلال الأحمر السورية
en	Syrian Arab Red Crescent

actor	RED_CRESCENT_IRQ
type	organization
roles	NGO
ar	الهلال الأحمر العراقي
ar	الهلال الأحمر العراقية
ar	جمعية الهلال الأحمر العراقي
ar	جمعية الهلال الأحمر العراقية
ar	هيئة الهلال الأحمر العراقي
ar	هيئة الهلال الأحمر العراقية
ar	منظمة الهلال الأحمر العراقي
ar	منظمة الهلال الأحمر العراقية
en	Iraqi Red Crescent

actor	RED_CRESCENT_IRN
type	organization
roles	NGO
ar	الهلال الأحمر الإيراني
ar	جمعية الهلال الأحمر الإيراني
ar	جمعية الهلال الأحمر الإيرانية
ar	هيئة الهلال الأحمر الإيراني
ar	هيئة الهلال الأحمر الإيرانية
ar	منظمة الهلال الأحمر الإيراني
ar	منظمة الهلال الأحمر الإيرانية
en	Iranian Red Crescent

actor	RED_CRESCENT_TUR
type	organization
roles	NGO
ar	الهلال الأحمر التركي
ar	جمعية الهلال الأحمر التركي
ar	جمعية الهلال الأحمر التركية
ar	هيئة الهلال الأحمر التركي
ar	هيئة الهلال الأحمر التركية
ar	منظمة الهلال الأحمر التركي
ar	منظمة الهلال الأحمر التركية
en	Turkish Red Crescent

actor	RED_CRESCENT_EGY
type	organization
roles	NGO
ar	الهلال الأحمر المصري
ar	جمعية الهلال الأحمر المصري
ar	جمعية الهلال الأحمر المصرية
ar	هيئة الهلال الأحمر المصري
ar	هيئة الهلال الأحمر المصرية
ar	منظمة الهلال الأحمر المصري
ar	منظمة الهلال الأحمر المصرية
en	Egyptian Red Crescent

actor	RED_CRESCENT_SAU
type	organization
roles	NGO
ar	الهلال الأحمر السعودي
ar	هيئة الهلال الأحمر السعودي
ar	جمعية الهلال الأحمر السعودي
ar	جمعية الهلال الأحمر السعودية
ar	هيئة الهلال الأحمر السعودية
ar	منظمة الهلال الأحمر السعودي
ar	منظمة الهلال الأحمر السعودية
en	Saudi Red Crescent

actor	RED_CRESCENT_ARE
type	organization
roles	NGO
ar	الهلال الأحمر الإماراتي
ar	الهلال الأحمر الإماراتية
ar	هيئة الهلال الأحمر الإماراتية
ar	هيئة الهلال الأحمر الإماراتي
ar	جمعية الهلال الأحمر الإماراتي
ar	جمعية الهلال الأحمر الإماراتية
ar	منظمة الهلال الأحمر الإماراتي
ar	منظمة الهلال الأحمر الإماراتية
en	Emirates Red Crescent

actor	RED_CRESCENT_QAT
type	organization
roles	NGO
ar	الهلال الأحمر القطري
ar	جمعية الهلال الأحمر القطري
ar	جمعية الهلال الأحمر القطرية
ar	هيئة الهلال الأحمر القطري
ar	هيئة الهلال الأحمر القطرية
ar	منظمة الهلال الأحمر القطري
ar	منظمة الهلال الأحمر القطرية
en	Qatar Red Crescent

actor	RED_CRESCENT_KWT
type	organization
roles	NGO
ar	الهلال الأحمر الكويتي
ar	جمعية الهلال الأحمر الكويتي
ar	جمعية الهلال الأحمر الكويتية
ar	هيئة الهلال الأحمر الكويتي
ar	هيئة الهلال الأحمر الكويتية
ar	منظمة الهلال الأحمر الكويتي
ar	منظمة الهلال الأحمر الكويتية
en	Kuwait Red Crescent

actor	RED_CRESCENT_TUN
type	organization
roles	NGO
ar	الهلال الأحمر التونسي
ar	جمعية الهلال الأحمر التونسي
ar	جمعية الهلال الأحمر التونسية
ar	هيئة الهلال الأحمر التونسي
ar	هيئة الهلال الأحمر التونسية
ar	منظمة الهلال الأحمر التونسي
ar	منظمة الهلال الأحمر التونسية
en	Tunisian Red Crescent

actor	RED_CRESCENT_LBY
type	organization
roles	NGO
ar	الهلال الأحمر الليبي
ar	جمعية الهلال الأحمر الليبي
ar	جمعية الهلال الأحمر الليبية
ar	هيئة الهلال الأحمر الليبي
ar	هيئة الهلال الأحمر الليبية
ar	منظمة الهلال الأحمر الليبي
ar	منظمة الهلال الأحمر الليبية
en	Libyan Red Crescent

actor	RED_CRESCENT_DZA
type	organization
roles	NGO
ar	الهلال الأحمر الجزائري
ar	جمعية الهلال الأحمر الجزائري
ar	جمعية الهلال الأحمر الجزائرية
ar	هيئة الهلال الأحمر الجزائري
ar	هيئة الهلال الأحمر الجزائرية
ar	منظمة الهلال الأحمر الجزائري
ar	منظمة الهلال الأحمر الجزائرية
en	Algerian Red Crescent

actor	RED_CRESCENT
type	organization
roles	NGO
ar	الهلال الأحمر
ar	جمعية الهلال الأحمر
en	Red Crescent

actor	RED_CROSS_LBN
type	organization
roles	NGO
ar	الصليب الأحمر اللبناني
en	Lebanese Red Cross

actor	AMNESTY
type	organization
roles	NGO
ar	منظمة العفو الدولية
ar	العفو الدولية
ar	منظمة العفو
ar	أمنستي إنترناشونال
ar	أمنيستي إنترناشونال
en	Amnesty International

actor	HRW
type	organization
roles	NGO
ar	هيومن رايتس ووتش
ar	هيومان رايتس ووتش
ar	منظمة هيومن رايتس ووتش
ar	منظمة هيومان رايتس ووتش
ar	هيومن رايتس واتش
ar	منظمة هيومن رايتس واتش
ar	منظمة مراقبة حقوق الإنسان
en	Human Rights Watch

actor	FIDH
type	organization
roles	NGO
ar	الفدرالية الدولية لحقوق الإنسان
ar	الفيدرالية الدولية لحقوق الإنسان
ar	الاتحاد الدولي لحقوق الإنسان
ar	الفدرالية الدولية لرابطات حقوق الإنسان
en	FIDH

actor	RWB
type	organization
roles	NGO
ar	مراسلون بلا حدود
ar	منظمة مراسلون بلا حدود
ar	منظمة مراسلين بلا حدود
ar	مراسلين بلا حدود
en	Reporters Without Borders

actor	CPJ
type	organization
roles	NGO
ar	لجنة حماية الصحفيين
ar	لجنة حماية الصحافيين
ar	اللجنة الدولية لحماية الصحفيين
en	Committee to Protect Journalists

actor	IFJ
type	organization
roles	NGO
ar	الاتحاد الدولي للصحفيين
ar	الاتحاد الدولي للصحافيين
ar	الفدرالية الدولية للصحافيين
en	International Federation of Journalists

actor	MSF
type	organization
roles	NGO
ar	أطباء بلا حدود
ar	منظمة أطباء بلا حدود
en	Doctors Without Borders

actor	MDM
type	organization
roles	NGO
ar	أطباء العالم
ar	منظمة أطباء العالم
en	Médecins du Monde

actor	PHR
type	organization
roles	NGO
ar	أطباء من أجل حقوق الإنسان
ar	منظمة أطباء من أجل حقوق الإنسان
en	Physicians for Human Rights

actor	OXFAM
type	organization
roles	NGO
ar	أوكسفام
ar	منظمة أوكسفام
en	Oxfam

actor	SAVE_CHILDREN
type	organization
roles	NGO
ar	سيف ذي تشيلدرن
ar	منظمة سيف ذي تشيلدرن
ar	منظمة أنقذوا الأطفال
ar	منظمة إنقاذ الطفولة
ar	سيف ذا تشيلدرن
en	Save the Children

actor	CARE
type	organization
roles	NGO
ar	منظمة كير الدولية
en	CARE International

actor	NRC
type	organization
roles	NGO
ar	المجلس النرويجي للاجئين
ar	مجلس اللاجئين النرويجي
en	Norwegian Refugee Council

actor	IRC
type	organization
roles	NGO
ar	لجنة الإنقاذ الدولية
en	International Rescue Committee

actor	WORLD_VISION
type	organization
roles	NGO
ar	منظمة الرؤية العالمية
ar	وورلد فيجن
en	World Vision

actor	ACF
type	organization
roles	NGO
ar	منظمة العمل ضد الجوع
ar	منظمة التحرك ضد الجوع
en	Action Against Hunger

actor	CARITAS
type	organization
roles	NGO
ar	كاريتاس
ar	منظمة كاريتاس
en	Caritas

actor	GREENPEACE
type	organization
roles	NGO
ar	غرينبيس
ar	جرينبيس
ar	غرين بيس
ar	منظمة السلام الأخضر
ar	منظمة غرينبيس
en	Greenpeace

actor	WWF
type	organization
roles	NGO
ar	الصندوق العالمي للطبيعة
ar	الصندوق العالمي للحياة البرية
en	WWF

actor	TRANSPARENCY
type	organization
roles	NGO
ar	منظمة الشفافية الدولية
ar	الشفافية الدولية
en	Transparency International

actor	FREEDOM_HOUSE
type	organization
roles	NGO
ar	فريدوم هاوس
ar	منظمة فريدم هاوس
ar	منظمة فريدوم هاوس
en	Freedom House

actor	CARTER_CENTER
type	organization
roles	NGO
ar	مركز كارتر
en	Carter Center

actor	NDI
type	organization
roles	NGO
ar	المعهد الديمقراطي الوطني
ar	المعهد الديموقراطي الوطني
en	National Democratic Institute

actor	GATES
type	organization
roles	NGO
ar	مؤسسة بيل وميليندا غيتس
ar	مؤسسة غيتس
en	Gates Foundation

actor	CRISIS_GROUP
type	organization
roles	NGO
ar	مجموعة الأزمات الدولية
ar	إنترناشونال كرايزس غروب
ar	مجموعة الأزمات
en	International Crisis Group

actor	SOHR
type	organization
roles	NGO
ar	المرصد السوري لحقوق الإنسان
ar	المرصد السوري
en	Syrian Observatory for Human Rights

actor	SNHR
type	organization
roles	NGO
ar	الشبكة السورية لحقوق الإنسان
en	Syrian Network for Human Rights

actor	WHITE_HELMETS
type	organization
roles	NGO
ar	الخوذ البيضاء
ar	منظمة الخوذ البيضاء
en	White Helmets

actor	EUROMED_MONITOR
type	organization
roles	NGO
ar	المرصد الأورومتوسطي لحقوق الإنسان
ar	المرصد الأورومتوسطي
en	Euro-Med Monitor

actor	AOHR
type	organization
roles	NGO
ar	المنظمة العربية لحقوق الإنسان
en	Arab Organization for Human Rights

actor	EOHR
type	organization
roles	NGO
ar	المنظمة المصرية لحقوق الإنسان
en	Egyptian Organization for Human Rights

actor	BTSELEM
type	organization
roles	NGO
ar	بتسيلم
ar	مركز بتسيلم
ar	منظمة بتسيلم
en	B'Tselem

actor	PEACE_NOW
type	organization
roles	NGO
ar	السلام الآن
ar	حركة السلام الآن
ar	منظمة السلام الآن
en	Peace Now

actor	BREAKING_SILENCE
type	organization
roles	NGO
ar	منظمة كسر الصمت
en	Breaking the Silence

actor	PRISONERS_CLUB
type	organization
roles	NGO
ar	نادي الأسير الفلسطيني
ar	نادي الأسير
en	Palestinian Prisoners' Club

actor	JEWISH_AGENCY
type	organization
roles	NGO
ar	الوكالة اليهودية
en	Jewish Agency

actor	WJC
type	organization
roles	NGO
ar	المؤتمر اليهودي العالمي
en	World Jewish Congress

actor	AIPAC
type	organization
roles	NGO
ar	الأيباك
ar	أيباك
ar	منظمة أيباك
en	AIPAC

actor	ADL
type	organization
roles	NGO
ar	رابطة مكافحة التشهير
en	Anti-Defamation League

actor	CAIR
type	organization
roles	NGO
ar	مجلس العلاقات الأميركية الإسلامية
ar	مجلس العلاقات الأمريكية الإسلامية
ar	مجلس العلاقات الإسلامية الأميركية
ar	مجلس العلاقات الإسلامية الأمريكية
en	CAIR

actor	CAGE_ACLU
type	organization
roles	NGO
ar	الاتحاد الأميركي للحريات المدنية
ar	الاتحاد الأمريكي للحريات المدنية
en	ACLU

actor	NRA
type	organization
roles	NGO
ar	الرابطة الوطنية للبنادق
ar	الجمعية الوطنية للبنادق
ar	الجمعية الوطنية للأسلحة
en	National Rifle Association

actor	IHH
type	organization
roles	NGO
ar	هيئة الإغاثة الإنسانية التركية
en	IHH

actor	MEMORIAL_RUS
type	organization
roles	NGO
ar	منظمة ميموريال
ar	ميموريال
en	Memorial

actor	SEA_WATCH
type	organization
roles	NGO
ar	سي ووتش
ar	منظمة سي ووتش
en	Sea-Watch

actor	SOS_MED
type	organization
roles	NGO
ar	إس أو إس ميديتيرانيه
ar	منظمة إس أو إس المتوسط
en	SOS Méditerranée

actor	ICAN
type	organization
roles	NGO
ar	الحملة الدولية للقضاء على الأسلحة النووية
en	ICAN

actor	LTDH
type	organization
roles	NGO
ar	الرابطة التونسية للدفاع عن حقوق الإنسان
ar	الرابطة التونسية لحقوق الإنسان
en	Tunisian Human Rights League

actor	KSRELIEF
type	organization
country	SAU
roles	GOV
ar	مركز الملك سلمان للإغاثة والأعمال الإنسانية
ar	مركز الملك سلمان للإغاثة
en	KSrelief

# --- Think tanks

actor	CHATHAM
type	organization
roles	EDU
ar	تشاتام هاوس
ar	معهد تشاتام هاوس
ar	تشاثام هاوس
ar	المعهد الملكي للشؤون الدولية
en	Chatham House

actor	IISS
type	organization
roles	EDU
ar	المعهد الدولي للدراسات الاستراتيجية
en	IISS

actor	RUSI
type	organization
roles	EDU
ar	المعهد الملكي للخدمات المتحدة
ar	المعهد الملكي المتحد لدراسات الدفاع
en	RUSI

actor	SIPRI
type	organization
roles	EDU
ar	معهد ستوكهولم الدولي لأبحاث السلام
ar	معهد ستوكهولم لأبحاث السلام
en	SIPRI

actor	CARNEGIE
type	organization
roles	EDU
ar	مؤسسة كارنيغي
ar	معهد كارنيغي
ar	مركز كارنيغي
ar	مؤسسة كارنيغي للسلام الدولي
ar	مركز كارنيجي
ar	معهد كارنيجي
en	Carnegie Endowment

actor	BROOKINGS
type	organization
roles	EDU
ar	معهد بروكينغز
ar	معهد بروكينجز
ar	مؤسسة بروكينغز
en	Brookings Institution

actor	RAND
type	organization
roles	EDU
ar	مؤسسة راند
ar	معهد راند
en	RAND Corporation

actor	WINEP
type	organization
roles	EDU
ar	معهد واشنطن لسياسة الشرق الأدنى
ar	معهد واشنطن لسياسات الشرق الأدنى
ar	معهد واشنطن
en	Washington Institute

actor	CSIS
type	organization
roles	EDU
ar	مركز الدراسات الاستراتيجية والدولية
en	CSIS

actor	CFR
type	organization
roles	EDU
ar	مجلس العلاقات الخارجية الأميركي
ar	مجلس العلاقات الخارجية الأمريكي
en	Council on Foreign Relations

actor	HERITAGE
type	organization
roles	EDU
ar	مؤسسة هيريتدج
ar	مؤسسة هيريتيج
ar	مؤسسة التراث الأميركية
ar	مؤسسة التراث الأمريكية
en	Heritage Foundation

actor	AEI
type	organization
roles	EDU
ar	معهد أميركان إنتربرايز
ar	معهد أمريكان إنتربرايز
ar	معهد المشروع الأميركي
ar	معهد المشروع الأمريكي
en	American Enterprise Institute

actor	ATLANTIC_COUNCIL
type	organization
roles	EDU
ar	المجلس الأطلسي
ar	مجلس الأطلسي
en	Atlantic Council

actor	ISW
type	organization
roles	EDU
ar	معهد دراسات الحرب
ar	معهد دراسة الحرب
en	Institute for the Study of War

actor	ECFR
type	organization
roles	EDU
ar	المجلس الأوروبي للعلاقات الخارجية
en	ECFR

actor	IFRI
type	organization
roles	EDU
ar	المعهد الفرنسي للعلاقات الدولية
en	IFRI

actor	INSS
type	organization
roles	EDU
ar	معهد دراسات الأمن القومي
ar	معهد دراسات الأمن القومي الإسرائيلي
ar	معهد أبحاث الأمن القومي
en	INSS

actor	AHRAM_CENTER
type	organization
roles	EDU
ar	مركز الأهرام للدراسات
ar	مركز الأهرام للدراسات السياسية والاستراتيجية
en	Al-Ahram Center

actor	PEW
type	organization
roles	EDU
ar	مركز بيو للأبحاث
ar	معهد بيو
ar	مركز بيو
ar	معهد بيو للأبحاث
en	Pew Research Center

actor	GALLUP
type	organization
roles	EDU
ar	معهد غالوب
ar	مؤسسة غالوب
en	Gallup

actor	SITE
type	organization
roles	NGO
ar	سايت إنتليجنس
ar	مجموعة سايت
ar	موقع سايت
ar	مركز سايت
en	SITE Intelligence Group

actor	NETBLOCKS
type	organization
roles	NGO
ar	نتبلوكس
ar	منظمة نتبلوكس
ar	موقع نتبلوكس
en	NetBlocks

actor	AMBREY
type	organization
roles	BUS
ar	شركة أمبري
ar	أمبري للأمن البحري
en	Ambrey

# --- Religious authorities

actor	AZHAR
type	organization
roles	REL
ar	الأزهر الشريف
ar	مشيخة الأزهر
ar	الأزهر
en	Al-Azhar

actor	COPTIC_CHURCH
type	organization
roles	REL
ar	الكنيسة القبطية
ar	الكنيسة القبطية الأرثوذكسية
ar	الكنيسة الأرثوذكسية المصرية
en	Coptic Church

actor	BKERKE
type	organization
roles	REL
ar	بكركي
ar	البطريركية المارونية
ar	مجلس المطارنة الموارنة
en	Maronite Patriarchate

actor	RUSSIAN_CHURCH
type	organization
roles	REL
ar	الكنيسة الأرثوذكسية الروسية
ar	الكنيسة الروسية
en	Russian Orthodox Church

actor	CATHOLIC_CHURCH
type	organization
roles	REL
ar	الكنيسة الكاثوليكية
en	Catholic Church

actor	ANGLICAN_CHURCH
type	organization
roles	REL
ar	الكنيسة الأنغليكانية
ar	الكنيسة الإنجيلية الأنغليكانية
ar	كنيسة إنكلترا
ar	كنيسة إنجلترا
en	Anglican Church

actor	SENIOR_SCHOLARS
type	organization
country	SAU
roles	REL
ar	هيئة كبار العلماء
ar	هيئة كبار العلماء السعودية
en	Council of Senior Scholars

# --- Sport

actor	FIFA
type	organization
roles	NGO
ar	الاتحاد الدولي لكرة القدم
ar	الفيفا
ar	فيفا
en	FIFA

actor	UEFA
type	organization
roles	NGO
ar	الاتحاد الأوروبي لكرة القدم
ar	اليويفا
ar	يويفا
ar	الاتحاد الاوربي لكرة القدم
en	UEFA

actor	CAF_FOOTBALL
type	organization
roles	NGO
ar	الاتحاد الأفريقي لكرة القدم
en	CAF

actor	AFC
type	organization
roles	NGO
ar	الاتحاد الآسيوي لكرة القدم
en	AFC

actor	CONMEBOL
type	organization
roles	NGO
ar	اتحاد أميركا الجنوبية لكرة القدم
ar	اتحاد أمريكا الجنوبية لكرة القدم
ar	الكونميبول
ar	كونميبول
en	CONMEBOL

actor	UAFA
type	organization
roles	NGO
ar	الاتحاد العربي لكرة القدم
en	UAFA

actor	IOC
type	organization
roles	NGO
ar	اللجنة الأولمبية الدولية
ar	اللجنة الأولمبية
en	International Olympic Committee

actor	OCA
type	organization
roles	NGO
ar	المجلس الأولمبي الآسيوي
en	Olympic Council of Asia

actor	IAAF
type	organization
roles	NGO
ar	الاتحاد الدولي لألعاب القوى
en	World Athletics

actor	FIA
type	organization
roles	NGO
ar	الاتحاد الدولي للسيارات
en	FIA

actor	FIBA
type	organization
roles	NGO
ar	الاتحاد الدولي لكرة السلة
en	FIBA

actor	IHF
type	organization
roles	NGO
ar	الاتحاد الدولي لكرة اليد
en	IHF

actor	EU_BASKET
type	organization
roles	NGO
ar	الاتحاد الأوروبي لكرة السلة
en	FIBA Europe

actor	ITF
type	organization
roles	NGO
ar	الاتحاد الدولي للتنس
en	ITF

actor	WADA
type	organization
roles	NGO
ar	الوكالة العالمية لمكافحة المنشطات
ar	الوكالة الدولية لمكافحة المنشطات
en	WADA

# --- State organs with proper names of their own

actor	CIA
type	organization
country	USA
roles	SPY
ar	وكالة المخابرات المركزية
ar	وكالة الاستخبارات المركزية
ar	وكالة المخابرات المركزية الأميركية
ar	وكالة المخابرات المركزية الأمريكية
ar	وكالة الاستخبارات المركزية الأميركية
ar	وكالة الاستخبارات المركزية الأمريكية
ar	المخابرات المركزية الأمريكية
ar	المخابرات المركزية الأميركية
ar	الاستخبارات المركزية الأميركية
ar	الاستخبارات المركزية الأمريكية
ar	السي آي إيه
ar	سي آي إيه
ar	السي آي أي
ar	سي آي أي
en	CIA

actor	FBI
type	organization
country	USA
roles	COP
ar	مكتب التحقيقات الفدرالي
ar	مكتب التحقيقات الفيدرالي
ar	مكتب التحقيقات الاتحادي
ar	مكتب التحقيقات الفدرالية
ar	مكتب المباحث الفدرالي
ar	مكتب المباحث الاتحادي
ar	إف بي آي
ar	الإف بي آي
en	FBI

actor	NSA
type	organization
country	USA
roles	SPY
ar	وكالة الأمن القومي
ar	وكالة الأمن القومي الأميركية
ar	وكالة الأمن القومي الأمريكية
en	NSA

actor	DEA
type	organization
country	USA
roles	COP
ar	إدارة مكافحة المخدرات الأميركية
ar	إدارة مكافحة المخدرات الأمريكية
en	DEA

actor	CENTCOM
type	organization
country	USA
roles	MIL
ar	القيادة المركزية الأميركية
ar	القيادة المركزية الأمريكية
ar	القيادة الوسطى الأميركية
ar	القيادة الوسطى الأمريكية
ar	القيادة الأميركية الوسطى
ar	القيادة الأمريكية الوسطى
ar	القيادة العسكرية المركزية الأميركية
ar	القيادة العسكرية المركزية الأمريكية
ar	سنتكوم
ar	القيادة الأميركية المركزية
ar	القيادة الأمريكية المركزية
en	CENTCOM

actor	AFRICOM
type	organization
country	USA
roles	MIL
ar	أفريكوم
ar	القيادة الأميركية في أفريقيا
ar	القيادة الأمريكية في أفريقيا
ar	القيادة العسكرية الأميركية في أفريقيا
ar	القيادة العسكرية الأمريكية في أفريقيا
en	AFRICOM

actor	FED
type	organization
country	USA
roles	GOV
ar	الاحتياطي الفدرالي
ar	الاحتياطي الفيدرالي
ar	مجلس الاحتياطي الفدرالي
ar	مجلس الاحتياطي الفيدرالي
ar	مجلس الاحتياطي الاتحادي
ar	الاحتياطي الاتحادي
ar	بنك الاحتياط الفيدرالي
ar	الاحتياطي الفدرالي الأميركي
ar	الاحتياطي الفدرالي الأمريكي
en	Federal Reserve

actor	USAID
type	organization
country	USA
roles	GOV
ar	الوكالة الأميركية للتنمية الدولية
ar	الوكالة الأمريكية للتنمية الدولية
ar	وكالة التنمية الأميركية
ar	وكالة التنمية الأمريكية
en	USAID

actor	NASA
type	organization
country	USA
roles	GOV
ar	وكالة ناسا
ar	الناسا
ar	وكالة الفضاء الأميركية
ar	وكالة الفضاء الأمريكية
ar	إدارة الطيران والفضاء الأميركية
ar	إدارة الطيران والفضاء الأمريكية
en	NASA

actor	FDA
type	organization
country	USA
roles	GOV
ar	إدارة الغذاء والدواء الأميركية
ar	إدارة الغذاء والدواء الأمريكية
ar	إدارة الأغذية والعقاقير الأميركية
ar	إدارة الأغذية والعقاقير الأمريكية
en	FDA

actor	CPA_IRQ
type	organization
country	USA
roles	GOV
ar	سلطة الائتلاف المؤقتة
ar	سلطة التحالف المؤقتة
ar	سلطة الائتلاف الموقتة
ar	سلطة الائتلاف
ar	سلطة الاحتلال الأميركي
ar	سلطة الاحتلال الأمريكي
en	Coalition Provisional Authority

actor	ISG
type	organization
country	USA
roles	GOV
ar	مجموعة التفتيش في العراق
ar	فريق التفتيش عن أسلحة الدمار الشامل في العراق
en	Iraq Survey Group

actor	GHF
type	organization
roles	NGO
ar	مؤسسة غزة الإنسانية
en	Gaza Humanitarian Foundation

actor	MI5
type	organization
country	GBR
roles	SPY
ar	إم آي فايف
ar	جهاز إم آي 5
ar	إم آي 5
en	MI5

actor	MI6
type	organization
country	GBR
roles	SPY
ar	جهاز إم آي 6
ar	إم آي 6
en	MI6

actor	SCOTLAND_YARD
type	organization
country	GBR
roles	COP
ar	سكوتلاند يارد
ar	سكتلاند يارد
ar	سكوتلانديارد
ar	شرطة سكوتلاند يارد
ar	اسكتلنديارد
ar	اسكوتلاند يارد
ar	سكوتلنديارد
ar	اسكتلند يارد
en	Scotland Yard

actor	UKMTO
type	organization
country	GBR
roles	MIL
ar	هيئة عمليات التجارة البحرية البريطانية
ar	عمليات التجارة البحرية البريطانية
ar	هيئة التجارة البحرية البريطانية
en	UKMTO

actor	BOE
type	organization
country	GBR
roles	GOV
ar	بنك إنجلترا
ar	بنك إنكلترا
en	Bank of England

actor	FSB
type	organization
country	RUS
roles	SPY
ar	جهاز الأمن الفدرالي
ar	جهاز الأمن الفيدرالي
ar	جهاز الأمن الفدرالي الروسي
ar	جهاز الأمن الفيدرالي الروسي
ar	هيئة الأمن الفدرالي
ar	هيئة الأمن الفيدرالي
ar	جهاز الأمن الاتحادي
ar	هيئة الأمن الفيدرالية الروسية
ar	إف إس بي
ar	جهاز الأمن الاتحادي الروسي
en	FSB

actor	KGB
type	organization
country	RUS
roles	SPY
ar	كي جي بي
ar	الكي جي بي
en	KGB

actor	SVR
type	organization
country	RUS
roles	SPY
ar	جهاز الاستخبارات الخارجية الروسي
ar	هيئة الاستخبارات الخارجية الروسية
ar	جهاز المخابرات الخارجية الروسي
en	SVR

actor	ROSATOM
type	organization
country	RUS
roles	GOV
ar	روساتوم
ar	روس أتوم
ar	مؤسسة روساتوم
ar	شركة روساتوم
ar	وكالة روساتوم
en	Rosatom

actor	ROSCOSMOS
type	organization
country	RUS
roles	GOV
ar	روسكوسموس
ar	وكالة روسكوسموس
ar	وكالة الفضاء الروسية
en	Roscosmos

actor	ROSGVARDIA
type	organization
country	RUS
roles	COP
ar	روسغفارديا
ar	الحرس الوطني الروسي
en	Rosgvardia

actor	MOSSAD
type	organization
country	ISR
roles	SPY
ar	الموساد
ar	موساد
ar	جهاز الموساد
ar	الموساد الإسرائيلي
en	Mossad

actor	SHINBET
type	organization
country	ISR
roles	SPY
ar	الشاباك
ar	شاباك
ar	الشين بيت
ar	شين بيت
ar	جهاز الشاباك
ar	جهاز الأمن العام الإسرائيلي
ar	جهاز الشين بيت
ar	جهاز الأمن الداخلي الإسرائيلي
ar	شين بت
en	Shin Bet

actor	KPA
type	organization
country	PRK
roles	MIL
ar	الجيش الشعبي الكوري
ar	قوات الجيش الشعبي الكوري
en	Korean People's Army

actor	IDF
type	organization
country	ISR
roles	MIL
ar	طائرات الاحتلال
ar	طيران الاحتلال
ar	مدفعية الاحتلال
ar	دبابات الاحتلال
ar	زوارق الاحتلال
ar	بحرية الاحتلال
ar	جيش الاحتلال الإسرائيلي
ar	قوات الاحتلال الإسرائيلي
ar	قوات الاحتلال الإسرائيلية
ar	الاحتلال الإسرائيلي
ar	جيش الدفاع الإسرائيلي
ar	سلطات الاحتلال الإسرائيلي
ar	سلطات الاحتلال الإسرائيلية
en	Israel Defense Forces

actor	COGAT
type	organization
country	ISR
roles	GOV	MIL
ar	وحدة تنسيق أعمال الحكومة في المناطق
ar	كوغات
ar	مكتب تنسيق أعمال الحكومة في الأراضي الفلسطينية
en	COGAT

actor	IRGC
type	organization
country	IRN
roles	GOV	MIL
ar	الحرس الثوري
ar	الحرس الثوري الإيراني
ar	حرس الثورة الإسلامية
ar	حرس الثورة
ar	حراس الثورة
ar	حراس الثورة الإيرانية
ar	الباسدران
ar	قوات حرس الثورة الإسلامية
ar	قوات الحرس الثوري الإيراني
ar	قوات الحرس الثوري
en	Revolutionary Guards
en	IRGC

actor	QUDS_FORCE
type	organization
country	IRN
roles	GOV	MIL
ar	فيلق القدس
ar	قوة القدس
ar	فيلق القدس الإيراني
en	Quds Force

actor	BASIJ
type	organization
country	IRN
roles	GOV	MIL
ar	الباسيج
ar	باسيج
ar	قوات الباسيج
ar	ميليشيا الباسيج
en	Basij

actor	GUARDIAN_COUNCIL
type	organization
country	IRN
roles	GOV
ar	مجلس صيانة الدستور
ar	مجلس صيانة الدستور الإيراني
ar	مجلس أمناء الدستور
en	Guardian Council

actor	EXPEDIENCY
type	organization
country	IRN
roles	GOV
ar	مجلس تشخيص مصلحة النظام
ar	مجمع تشخيص مصلحة النظام
ar	مجلس تشخيص النظام
en	Expediency Council

actor	AEOI
type	organization
country	IRN
roles	GOV
ar	منظمة الطاقة الذرية الإيرانية
ar	هيئة الطاقة الذرية الإيرانية
en	Atomic Energy Organization of Iran

actor	ISI
type	organization
country	PAK
roles	SPY
ar	آي إس آي
en	ISI

actor	RAW_IND
type	organization
country	IND
roles	SPY
ar	جناح البحث والتحليل
en	RAW

actor	PLA
type	organization
country	CHN
roles	MIL
ar	جيش التحرير الشعبي
ar	جيش التحرير الشعبي الصيني
ar	جيش التحرير الصيني
en	People's Liberation Army

actor	NPC
type	organization
country	CHN
roles	LEG
ar	المجلس الوطني لنواب الشعب
ar	المجلس الوطنى لنواب الشعب الصيني
ar	مجلس نواب الشعب الصيني
en	National People's Congress

actor	CPPCC
type	organization
country	CHN
roles	LEG
ar	المؤتمر الاستشاري السياسي للشعب الصيني
ar	المجلس الوطني للمؤتمر الاستشاري السياسي للشعب الصيني
ar	المؤتمر الاستشاري السياسي
en	CPPCC

actor	CPC
type	organization
country	CHN
roles	GOV	PTY
ar	الحزب الشيوعي الصيني
ar	اللجنة المركزية للحزب الشيوعي الصيني
en	Communist Party of China

actor	ARATS
type	organization
country	CHN
roles	GOV
ar	جمعية العلاقات عبر مضيق تايوان
en	ARATS

actor	WPK
type	organization
country	PRK
roles	GOV	PTY
ar	حزب العمال الكوري
ar	حزب العمل الكوري
en	Workers' Party of Korea

actor	VIETNAM_CP
type	organization
country	VNM
roles	GOV	PTY
ar	الحزب الشيوعي الفيتنامي
en	Communist Party of Vietnam

actor	CPCUBA
type	organization
country	CUB
roles	GOV	PTY
ar	الحزب الشيوعي الكوبي
en	Communist Party of Cuba

actor	GUARDIA_CIVIL
type	organization
country	ESP
roles	COP
ar	الحرس المدني الإسباني
ar	الحرس المدني
en	Guardia Civil

actor	CARABINIERI
type	organization
country	ITA
roles	COP
ar	الكارابينييري
ar	كارابينييري
ar	الكارابينيري
en	Carabinieri

actor	BUNDESWEHR
type	organization
country	DEU
roles	MIL
ar	البوندسفير
ar	البوندسوير
en	Bundeswehr

actor	BUNDESBANK
type	organization
country	DEU
roles	GOV
ar	البوندسبنك
en	Bundesbank

actor	DGSE
type	organization
country	FRA
roles	SPY
ar	دي جي إس إي
en	DGSE

actor	SBU
type	organization
country	UKR
roles	SPY
ar	جهاز الأمن الأوكراني
ar	إدارة أمن الدولة الأوكرانية
en	SBU

actor	AZOV
type	organization
country	UKR
roles	MIL
ar	كتيبة آزوف
ar	فوج آزوف
ar	لواء آزوف
en	Azov Regiment

actor	ENERGOATOM
type	organization
country	UKR
roles	GOV
ar	إنرغواتوم
ar	شركة إنرغواتوم
en	Energoatom

actor	SCAF
type	organization
country	EGY
roles	MIL
ar	المجلس الأعلى للقوات المسلحة المصرية
en	SCAF

actor	NTC_LBY
type	organization
roles	GOV
ar	المجلس الوطني الانتقالي الليبي
ar	المجلس الانتقالي الليبي
en	National Transitional Council

actor	GNA
type	organization
country	LBY
roles	GOV
ar	حكومة الوفاق
ar	حكومة الوفاق الوطني
ar	حكومة الوفاق الليبية
ar	قوات الوفاق
ar	قوات حكومة الوفاق
ar	حكومة الوفاق الوطني الليبية
en	Government of National Accord

actor	PLC_YEM
type	organization
country	YEM
roles	GOV
ar	مجلس القيادة الرئاسي
ar	مجلس القيادة الرئاسي اليمني
en	Presidential Leadership Council

actor	PA
type	organization
country	PSE
roles	GOV
ar	السلطة الفلسطينية
ar	السلطة الوطنية الفلسطينية
ar	السلطة الوطنية
en	Palestinian Authority

actor	PREVENTIVE_SEC
type	organization
country	PSE
roles	COP
ar	جهاز الأمن الوقائي
ar	الأمن الوقائي
ar	الأمن الوقائي الفلسطيني
en	Preventive Security

actor	KPC_KWT
type	organization
country	KWT
roles	BUS
ar	مؤسسة البترول الكويتية
en	Kuwait Petroleum Corporation

actor	NOC_LBY
type	organization
country	LBY
roles	BUS
ar	المؤسسة الوطنية للنفط
ar	المؤسسة الوطنية للنفط الليبية
en	National Oil Corporation

actor	SUEZ_CANAL
type	organization
country	EGY
roles	BUS
ar	هيئة قناة السويس
en	Suez Canal Authority

actor	ISIE
type	organization
roles	NGO
ar	الهيئة العليا المستقلة للانتخابات
ar	الهيئة العليا للانتخابات
en	ISIE

# --- United Nations: more organs, agencies, missions

actor	UN.ECA
type	organization
roles	IGO
ar	اللجنة الاقتصادية لأفريقيا
ar	اللجنة الاقتصادية لأفريقيا التابعة للأمم المتحدة
ar	لجنة الأمم المتحدة الاقتصادية لأفريقيا
en	UN Economic Commission for Africa

actor	UN.ECE
type	organization
roles	IGO
ar	لجنة الأمم المتحدة الاقتصادية لأوروبا
ar	اللجنة الاقتصادية لأوروبا
en	UN Economic Commission for Europe

actor	UN.ESCAP
type	organization
roles	IGO
ar	اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ
ar	لجنة الأمم المتحدة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ
ar	الإسكاب
en	ESCAP

actor	UN.ECLAC
type	organization
roles	IGO
ar	اللجنة الاقتصادية لأميركا اللاتينية والكاريبي
ar	اللجنة الاقتصادية لأمريكا اللاتينية والكاريبي
ar	اللجنة الاقتصادية لأميركا اللاتينية
ar	اللجنة الاقتصادية لأمريكا اللاتينية
en	ECLAC

actor	UN.UNIVERSITY
type	organization
roles	IGO
ar	جامعة الأمم المتحدة
en	United Nations University

actor	UN.ITAR
type	organization
roles	IGO
ar	معهد الأمم المتحدة للتدريب والبحث
ar	اليونيتار
en	UNITAR

actor	UN.IDIR
type	organization
roles	IGO
ar	معهد الأمم المتحدة لبحوث نزع السلاح
en	UNIDIR

actor	UN.OPS
type	organization
roles	IGO
ar	مكتب الأمم المتحدة لخدمات المشاريع
en	UNOPS

actor	UN.DRR
type	organization
roles	IGO
ar	مكتب الأمم المتحدة للحد من مخاطر الكوارث
en	UNDRR

actor	UN.MAS
type	organization
roles	IGO
ar	دائرة الأمم المتحدة للأعمال المتعلقة بالألغام
ar	دائرة الأمم المتحدة لمكافحة الألغام
en	UNMAS

actor	UN.CDF
type	organization
roles	IGO
ar	صندوق الأمم المتحدة للمشاريع الإنتاجية
en	UNCDF

actor	UN.FCCC
type	organization
roles	IGO
ar	أمانة اتفاقية الأمم المتحدة الإطارية بشأن تغير المناخ
en	UNFCCC

actor	UN.CERF
type	organization
roles	IGO
ar	الصندوق المركزي لمواجهة الطوارئ
ar	الصندوق المركزي للاستجابة لحالات الطوارئ
en	CERF

actor	UN.CERD
type	organization
roles	IGO
ar	لجنة القضاء على التمييز العنصري
ar	لجنة الأمم المتحدة للقضاء على التمييز العنصري
en	UN Committee on the Elimination of Racial Discrimination

actor	UN.CAT
type	organization
roles	IGO
ar	لجنة مناهضة التعذيب
ar	لجنة الأمم المتحدة لمناهضة التعذيب
ar	لجنة مناهضة التعذيب التابعة للأمم المتحدة
en	UN Committee against Torture

actor	UN.CRC
type	organization
roles	IGO
ar	لجنة الأمم المتحدة لحقوق الطفل
ar	لجنة حقوق الطفل التابعة للأمم المتحدة
en	UN Committee on the Rights of the Child

actor	UN.CEDAW
type	organization
roles	IGO
ar	لجنة القضاء على التمييز ضد المرأة
ar	اللجنة المعنية بالقضاء على التمييز ضد المرأة
en	CEDAW

actor	UN.CD
type	organization
roles	IGO
ar	مؤتمر نزع السلاح
ar	مؤتمر نزع السلاح في جنيف
en	Conference on Disarmament

actor	UN.COI_SYR
type	organization
roles	IGO
ar	لجنة التحقيق الدولية المستقلة بشأن سوريا
ar	لجنة التحقيق الدولية المستقلة المعنية بسوريا
ar	لجنة التحقيق الدولية حول سوريا
ar	لجنة التحقيق الدولية بشأن سوريا
en	UN Commission of Inquiry on Syria

actor	UN.IIIM
type	organization
roles	IGO
ar	الآلية الدولية المحايدة والمستقلة
en	IIIM

actor	UN.IIIC
type	organization
roles	IGO
ar	لجنة التحقيق الدولية المستقلة في اغتيال الحريري
ar	لجنة التحقيق الدولية في اغتيال الحريري
en	UN International Independent Investigation Commission

actor	UN.SCOM
type	organization
roles	IGO
ar	اللجنة الدولية الخاصة بنزع الأسلحة العراقية
ar	اللجنة الخاصة لنزع الأسلحة العراقية
en	UNSCOM

actor	UN.UNITAD
type	organization
roles	IGO
ar	فريق الأمم المتحدة للتحقيق في جرائم داعش
ar	فريق يونيتاد
ar	اليونيتاد
en	UNITAD

actor	UN.PBC
type	organization
roles	IGO
ar	لجنة الأمم المتحدة لبناء السلام
en	UN Peacebuilding Commission

actor	UN.JIM
type	organization
roles	IGO
ar	آلية التحقيق المشتركة بين الأمم المتحدة ومنظمة حظر الأسلحة الكيميائية
en	OPCW-UN Joint Investigative Mechanism

actor	UN.SCO
type	organization
roles	IGO
ar	مكتب المنسق الخاص للأمم المتحدة لعملية السلام في الشرق الأوسط
en	UNSCO

actor	UN.OMIG
type	organization
roles	IGO
ar	بعثة الأمم المتحدة في جورجيا
ar	بعثة مراقبي الأمم المتحدة في جورجيا
en	UNOMIG

actor	UN.MIBH
type	organization
roles	IGO
ar	بعثة الأمم المتحدة في البوسنة
ar	بعثة الأمم المتحدة في البوسنة والهرسك
en	UNMIBH

actor	UN.AMSIL
type	organization
roles	IGO
ar	بعثة الأمم المتحدة في سيراليون
en	UNAMSIL

actor	UN.OB
type	organization
roles	IGO
ar	عملية الأمم المتحدة في بوروندي
ar	بعثة الأمم المتحدة في بوروندي
en	ONUB

actor	UN.MINURCAT
type	organization
roles	IGO
ar	بعثة الأمم المتحدة في جمهورية أفريقيا الوسطى وتشاد
ar	بعثة الأمم المتحدة في تشاد
en	MINURCAT

actor	UN.IKOM
type	organization
roles	IGO
ar	بعثة الأمم المتحدة للمراقبة في العراق والكويت
ar	اليونيكوم
ar	يونيكوم
en	UNIKOM

actor	UN.MIN
type	organization
roles	IGO
ar	بعثة الأمم المتحدة في نيبال
en	UNMIN

actor	UN.SOM
type	organization
roles	IGO
ar	بعثة الأمم المتحدة لتقديم المساعدة إلى الصومال
ar	بعثة الأمم المتحدة في الصومال
en	UNSOM

actor	UN.MOGIP
type	organization
roles	IGO
ar	فريق مراقبي الأمم المتحدة العسكريين في الهند وباكستان
en	UNMOGIP

actor	UN.MVC
type	organization
roles	IGO
ar	بعثة الأمم المتحدة للتحقق في كولومبيا
ar	بعثة الأمم المتحدة في كولومبيا
en	UN Verification Mission in Colombia

actor	UN.SMIS
type	organization
roles	IGO
ar	بعثة الأمم المتحدة للمراقبة في سوريا
ar	بعثة المراقبين الدوليين في سوريا
en	UNSMIS

# --- World and regional bodies

actor	UPU
type	organization
roles	IGO
ar	الاتحاد البريدي العالمي
en	Universal Postal Union

actor	WCO
type	organization
roles	IGO
ar	منظمة الجمارك العالمية
ar	المنظمة العالمية للجمارك
en	World Customs Organization

actor	WOAH
type	organization
roles	IGO
ar	المنظمة العالمية لصحة الحيوان
ar	منظمة الصحة الحيوانية العالمية
en	World Organisation for Animal Health

actor	ISA_SEABED
type	organization
roles	IGO
ar	السلطة الدولية لقاع البحار
en	International Seabed Authority

actor	WB.IDA
type	organization
roles	IGO
ar	المؤسسة الدولية للتنمية
en	International Development Association

actor	WB.MIGA
type	organization
roles	IGO
ar	الوكالة الدولية لضمان الاستثمار
ar	الوكالة المتعددة الأطراف لضمان الاستثمار
en	MIGA

actor	WB.ICSID
type	organization
roles	IGO
ar	المركز الدولي لتسوية منازعات الاستثمار
ar	المركز الدولي لتسوية المنازعات الاستثمارية
en	ICSID

actor	GEF
type	organization
roles	IGO
ar	مرفق البيئة العالمية
ar	مرفق البيئة العالمي
en	Global Environment Facility

actor	GCF
type	organization
roles	IGO
ar	الصندوق الأخضر للمناخ
ar	صندوق المناخ الأخضر
en	Green Climate Fund

actor	FSB_G20
type	organization
roles	IGO
ar	مجلس الاستقرار المالي
en	Financial Stability Board

actor	BASEL_COMMITTEE
type	organization
roles	IGO
ar	لجنة بازل
ar	لجنة بازل للرقابة المصرفية
en	Basel Committee

actor	LONDON_CLUB
type	organization
roles	IGO
ar	نادي لندن
en	London Club

actor	IDEA_INTL
type	organization
roles	IGO
ar	المؤسسة الدولية للديمقراطية والانتخابات
ar	المؤسسة الدولية للديموقراطية والانتخابات
en	International IDEA

actor	NSG
type	organization
roles	IGO
ar	مجموعة موردي المواد النووية
ar	مجموعة الدول الموردة للمواد النووية
en	Nuclear Suppliers Group

actor	CERN
type	organization
roles	IGO
ar	المنظمة الأوروبية للأبحاث النووية
ar	المركز الأوروبي للأبحاث النووية
en	CERN

actor	EBU
type	organization
roles	IGO
ar	اتحاد البث الأوروبي
ar	اتحاد الإذاعات الأوروبية
ar	الاتحاد الأوروبي للبث
en	European Broadcasting Union

actor	EURATOM
type	organization
roles	IGO
ar	يوراتوم
ar	وكالة يوراتوم
en	Euratom

actor	INCB
type	organization
roles	IGO
ar	الهيئة الدولية لمراقبة المخدرات
en	International Narcotics Control Board

actor	IWC
type	organization
roles	IGO
ar	اللجنة الدولية لصيد الحيتان
en	International Whaling Commission

actor	IGC_GRAINS
type	organization
roles	IGO
ar	مجلس الحبوب العالمي
ar	مجلس الحبوب الدولي
en	International Grains Council

actor	IIF
type	organization
roles	IGO
ar	معهد التمويل الدولي
en	Institute of International Finance

actor	ICC_COMMERCE
type	organization
roles	IGO
ar	غرفة التجارة الدولية
en	International Chamber of Commerce

actor	ITLOS
type	organization
roles	IGO
ar	المحكمة الدولية لقانون البحار
en	International Tribunal for the Law of the Sea

actor	INTL_HUMANITARIAN_FFC
type	organization
roles	IGO
ar	اللجنة الدولية الإنسانية لتقصي الحقائق
en	International Humanitarian Fact-Finding Commission

actor	P5_1
type	organization
roles	IGO
ar	مجموعة خمسة زائد واحد
ar	مجموعة 5+1
ar	مجموعة الخمسة زائد واحد
ar	دول خمسة زائد واحد
ar	دول مجموعة خمسة زائد واحد
ar	السداسية الدولية
ar	مجموعة الدول الست الكبرى
ar	القوى الست
ar	القوى الست الكبرى
ar	القوى الكبرى الست
ar	الدول الكبرى الست
ar	القوى العالمية الست
ar	القوى الدولية الست
ar	مجموعة خمسة زائد واحد
en	P5+1

actor	EU3
type	organization
roles	IGO
ar	الترويكا الأوروبية
en	E3

actor	FRIENDS_SYRIA
type	organization
roles	IGO
ar	مجموعة أصدقاء سوريا
ar	مجموعة أصدقاء الشعب السوري
en	Friends of Syria

actor	CONTACT_LBY
type	organization
roles	IGO
ar	مجموعة الاتصال حول ليبيا
ar	مجموعة الاتصال بشأن ليبيا
ar	مجموعة الاتصال الدولية حول ليبيا
en	Libya Contact Group

actor	CONTACT_SOM
type	organization
roles	IGO
ar	مجموعة الاتصال الدولية حول الصومال
ar	مجموعة الاتصال حول الصومال
en	Somalia Contact Group

actor	CONTACT_BALKANS
type	organization
roles	IGO
ar	مجموعة الاتصال الدولية حول كوسوفو
ar	مجموعة الاتصال حول كوسوفو
ar	مجموعة الاتصال الدولية حول يوغوسلافيا
en	Contact Group on the Balkans

actor	ISSG
type	organization
roles	IGO
ar	المجموعة الدولية لدعم سوريا
ar	مجموعة الدعم الدولية لسوريا
en	International Syria Support Group

actor	NORMANDY
type	organization
roles	IGO
ar	رباعية النورماندي
ar	مجموعة النورماندي
en	Normandy format

actor	PIC_BIH
type	organization
roles	IGO
ar	مجلس تنفيذ السلام في البوسنة
en	Peace Implementation Council

actor	OHR
type	organization
roles	IGO
ar	مكتب الممثل الأعلى في البوسنة
en	Office of the High Representative

actor	NNSC
type	organization
roles	IGO
ar	لجنة الإشراف للدول المحايدة
en	Neutral Nations Supervisory Commission

actor	UNC_KOREA
type	organization
roles	IGO
ar	قيادة الأمم المتحدة في كوريا
ar	قيادة الأمم المتحدة في كوريا الجنوبية
en	United Nations Command

actor	TIPH
type	organization
roles	IGO
ar	قوة الوجود الدولي المؤقت في الخليل
ar	التواجد الدولي المؤقت في الخليل
ar	بعثة التواجد الدولي المؤقت في الخليل
en	TIPH

actor	SLMM
type	organization
roles	IGO
ar	بعثة مراقبة الهدنة في سريلانكا
en	Sri Lanka Monitoring Mission

# --- Courts

actor	ECCC
type	court
roles	JUD
ar	محكمة الخمير الحمر
ar	المحكمة الخاصة بجرائم الخمير الحمر
ar	محكمة جرائم الخمير الحمر
en	Khmer Rouge Tribunal

actor	IRMCT
type	court
roles	JUD
ar	الآلية الدولية لتصريف الأعمال المتبقية للمحكمتين الجنائيتين
ar	آلية المحاكم الجنائية الدولية
en	IRMCT

actor	KSC
type	court
roles	JUD
ar	المحكمة الخاصة بكوسوفو
ar	المحكمة الخاصة بجرائم الحرب في كوسوفو
ar	المحكمة الدولية الخاصة بكوسوفو
en	Kosovo Specialist Chambers

actor	AFCHPR
type	court
roles	JUD
ar	المحكمة الأفريقية لحقوق الإنسان والشعوب
ar	المحكمة الأفريقية لحقوق الإنسان
en	African Court on Human and Peoples' Rights

actor	IACHR
type	court
roles	JUD
ar	محكمة البلدان الأميركية لحقوق الإنسان
ar	محكمة البلدان الأمريكية لحقوق الإنسان
ar	محكمة الدول الأميركية لحقوق الإنسان
ar	محكمة الدول الأمريكية لحقوق الإنسان
ar	المحكمة الأميركية لحقوق الإنسان
ar	المحكمة الأمريكية لحقوق الإنسان
en	Inter-American Court of Human Rights

actor	ECOWAS.COURT
type	court
roles	JUD
ar	محكمة العدل التابعة للمجموعة الاقتصادية لدول غرب أفريقيا
ar	محكمة إيكواس
en	ECOWAS Court

actor	EU.GC
type	court
roles	JUD
ar	المحكمة العامة للاتحاد الأوروبي
ar	محكمة الاتحاد الأوروبي
en	General Court of the EU

actor	EU.ECA
type	court
roles	JUD
ar	محكمة المحاسبات الأوروبية
ar	محكمة المدققين الأوروبية
en	European Court of Auditors

actor	EXTRAORDINARY_AFR
type	court
roles	JUD
ar	الغرف الأفريقية الاستثنائية
en	Extraordinary African Chambers

actor	IHT
type	court
roles	JUD
ar	المحكمة الجنائية العراقية العليا
ar	المحكمة العراقية الخاصة
en	Iraqi High Tribunal

# --- Europe

actor	EU.EEAS
type	organization
roles	IGO
ar	جهاز العمل الخارجي الأوروبي
ar	دائرة العمل الخارجي الأوروبية
ar	الدائرة الأوروبية للعمل الخارجي
en	European External Action Service

actor	EU.EASA
type	organization
roles	IGO
ar	الوكالة الأوروبية لسلامة الطيران
ar	وكالة سلامة الطيران الأوروبية
en	EASA

actor	EU.ESM
type	organization
roles	IGO
ar	آلية الاستقرار الأوروبية
ar	الآلية الأوروبية للاستقرار المالي
ar	الصندوق الأوروبي للاستقرار المالي
en	European Stability Mechanism

actor	EU.EUROSTAT
type	organization
roles	IGO
ar	يوروستات
ar	مكتب يوروستات
ar	المكتب الأوروبي للإحصاءات
ar	مكتب الإحصاء الأوروبي
ar	وكالة يوروستات
en	Eurostat

actor	EU.ECDC
type	organization
roles	IGO
ar	المركز الأوروبي للوقاية من الأمراض ومكافحتها
ar	المركز الأوروبي لمكافحة الأمراض والوقاية منها
ar	المركز الأوروبي للوقاية من الأمراض
en	ECDC

actor	EU.FOR
type	organization
roles	IGO	MIL
ar	قوة يوفور
ar	قوات يوفور
ar	يوفور
ar	القوة الأوروبية في البوسنة
en	EUFOR

actor	EU.POL
type	organization
roles	IGO
ar	بعثة الشرطة الأوروبية
ar	بعثة الشرطة التابعة للاتحاد الأوروبي
en	EU Police Mission

actor	EU.BAM
type	organization
roles	IGO
ar	بعثة الاتحاد الأوروبي للمساعدة الحدودية
ar	بعثة المراقبة الأوروبية في معبر رفح
ar	بعثة المراقبين الأوروبيين في معبر رفح
en	EUBAM

actor	EU.ATALANTA
type	organization
roles	IGO	MIL
ar	قوة أتالانتا
ar	القوة البحرية الأوروبية
en	Operation Atalanta

actor	EU.ASPIDES
type	organization
roles	IGO	MIL
ar	مهمة أسبيدس
ar	عملية أسبيدس
en	Operation Aspides

actor	EU.OMC
type	organization
roles	IGO
ar	بعثة مراقبي الاتحاد الأوروبي
ar	بعثة الاتحاد الأوروبي لمراقبة الانتخابات
ar	البعثة الأوروبية لمراقبة الانتخابات
en	EU Election Observation Mission

actor	EU.MM_GEO
type	organization
roles	IGO
ar	بعثة المراقبة الأوروبية في جورجيا
ar	بعثة مراقبي الاتحاد الأوروبي في جورجيا
en	EU Monitoring Mission in Georgia

actor	EU.COR
type	organization
roles	IGO
ar	لجنة الأقاليم الأوروبية
en	European Committee of the Regions

actor	EPP
type	organization
roles	IGO
ar	حزب الشعب الأوروبي
en	European People's Party

actor	PES
type	organization
roles	IGO
ar	حزب الاشتراكيين الأوروبيين
en	Party of European Socialists

actor	BENELUX
type	organization
roles	IGO
ar	البنلوكس
ar	دول البنلوكس
en	Benelux

actor	OSCE.ODIHR
type	organization
roles	IGO
ar	مكتب المؤسسات الديمقراطية وحقوق الإنسان
ar	مكتب المؤسسات الديموقراطية وحقوق الإنسان
en	ODIHR

actor	OSCE.SMM
type	organization
roles	IGO
ar	بعثة المراقبة الخاصة التابعة لمنظمة الأمن والتعاون في أوروبا
en	OSCE Special Monitoring Mission

actor	OSCE.PA
type	organization
roles	IGO
ar	الجمعية البرلمانية لمنظمة الأمن والتعاون في أوروبا
en	OSCE Parliamentary Assembly

actor	BSS_COUNCIL
type	organization
roles	IGO
ar	مجلس دول بحر البلطيق
en	Council of the Baltic Sea States

actor	EUROCONTROL
type	organization
roles	IGO
ar	يوروكونترول
ar	منظمة يوروكونترول
en	Eurocontrol

actor	WEU
type	organization
roles	IGO
ar	اتحاد أوروبا الغربية
ar	اتحاد غرب أوروبا
en	Western European Union

# --- Military alliances and forces

actor	NATO.RSM
type	organization
roles	IGO	MIL
ar	مهمة الدعم الحازم
ar	بعثة الدعم الحازم
ar	عملية الدعم الحازم
en	Resolute Support

actor	MNJTF
type	organization
roles	IGO	MIL
ar	القوة المشتركة متعددة الجنسيات
ar	القوة المتعددة الجنسيات المشتركة
en	Multinational Joint Task Force

actor	AU.ATMIS
type	organization
roles	IGO	MIL
ar	أتميس
ar	بعثة أتميس
ar	بعثة الاتحاد الأفريقي الانتقالية في الصومال
en	ATMIS

actor	AU.AMIS
type	organization
roles	IGO	MIL
ar	بعثة الاتحاد الأفريقي في السودان
ar	قوة الاتحاد الأفريقي في دارفور
ar	قوات الاتحاد الأفريقي في دارفور
en	AMIS

actor	FOMAC
type	organization
roles	IGO	MIL
ar	قوة ميسكا
ar	بعثة ميسكا
ar	قوة فوماك
en	MISCA

actor	MSS_HAITI
type	organization
roles	IGO	MIL
ar	بعثة الدعم الأمني متعددة الجنسيات في هايتي
en	Multinational Security Support Mission

actor	CMF
type	organization
roles	IGO	MIL
ar	القوات البحرية المشتركة
ar	القوات البحرية المشتركة متعددة الجنسيات
en	Combined Maritime Forces

actor	IMSC
type	organization
roles	IGO	MIL
ar	التحالف الدولي لأمن الملاحة
en	International Maritime Security Construct

actor	INTERFET
type	organization
roles	IGO	MIL
ar	قوة إنترفيت
ar	إنترفيت
en	INTERFET

actor	RAMSI
type	organization
roles	IGO	MIL
ar	قوة المساعدة الإقليمية في جزر سليمان
en	RAMSI

# --- Arab and Islamic bodies

actor	LAS.FM
type	organization
roles	IGO
ar	مجلس وزراء الخارجية العرب
en	Arab foreign ministers' council

actor	LAS.HEALTH
type	organization
roles	IGO
ar	مجلس وزراء الصحة العرب
en	Arab health ministers' council

actor	LAS.JUSTICE
type	organization
roles	IGO
ar	مجلس وزراء العدل العرب
en	Arab justice ministers' council

actor	LAS.INFO
type	organization
roles	IGO
ar	مجلس وزراء الإعلام العرب
en	Arab information ministers' council

actor	LAS.HOUSING
type	organization
roles	IGO
ar	مجلس وزراء الإسكان والتعمير العرب
en	Arab housing ministers' council

actor	LAS.SOCIAL
type	organization
roles	IGO
ar	مجلس وزراء الشؤون الاجتماعية العرب
en	Arab social affairs ministers' council

actor	LAS.MC_SYR
type	organization
roles	IGO
ar	بعثة المراقبين العرب
ar	بعثة المراقبين العرب في سوريا
ar	بعثة مراقبي الجامعة العربية
en	Arab League observers in Syria

actor	AOAD
type	organization
roles	IGO
ar	المنظمة العربية للتنمية الزراعية
en	Arab Organization for Agricultural Development

actor	ARADO
type	organization
roles	IGO
ar	المنظمة العربية للتنمية الإدارية
en	Arab Administrative Development Organization

actor	ATO_TOURISM
type	organization
roles	IGO
ar	المنظمة العربية للسياحة
en	Arab Tourism Organization

actor	ACAO
type	organization
roles	IGO
ar	المنظمة العربية للطيران المدني
ar	الهيئة العربية للطيران المدني
en	Arab Civil Aviation Organization

actor	AAAID
type	organization
roles	IGO
ar	الهيئة العربية للاستثمار والإنماء الزراعي
en	Arab Authority for Agricultural Investment

actor	AAEA
type	organization
roles	IGO
ar	الهيئة العربية للطاقة الذرية
en	Arab Atomic Energy Agency

actor	AASTMT
type	organization
roles	IGO
ar	الأكاديمية العربية للعلوم والتكنولوجيا
ar	الأكاديمية العربية للعلوم والتكنولوجيا والنقل البحري
en	Arab Academy for Science and Technology

actor	BADEA
type	organization
roles	IGO
ar	المصرف العربي للتنمية الاقتصادية في أفريقيا
en	BADEA

actor	DHAMAN
type	organization
roles	IGO
ar	المؤسسة العربية لضمان الاستثمار
ar	المؤسسة العربية لضمان الاستثمار وائتمان الصادرات
en	Dhaman

actor	UAB
type	organization
roles	IGO
ar	اتحاد المصارف العربية
en	Union of Arab Banks

actor	UACC
type	organization
roles	IGO
ar	اتحاد الغرف العربية
ar	الاتحاد العام لغرف التجارة والصناعة والزراعة للبلاد العربية
en	Union of Arab Chambers

actor	ICATU
type	organization
roles	IGO
ar	الاتحاد الدولي لنقابات العمال العرب
en	International Confederation of Arab Trade Unions

actor	UAW_WRITERS
type	organization
roles	IGO
ar	الاتحاد العام للأدباء والكتاب العرب
ar	اتحاد الكتاب العرب
en	General Union of Arab Writers

actor	FANA
type	organization
roles	IGO
ar	اتحاد وكالات الأنباء العربية
en	Federation of Arab News Agencies

actor	ARAB_THOUGHT
type	organization
roles	IGO
ar	مؤسسة الفكر العربي
en	Arab Thought Foundation

actor	ACHR
type	organization
roles	NGO
ar	اللجنة العربية لحقوق الإنسان
en	Arab Commission for Human Rights

actor	GCC.GCCSTAT
type	organization
roles	IGO
ar	المركز الإحصائي الخليجي
ar	المركز الإحصائي لدول مجلس التعاون
en	GCC-Stat

actor	GCC.GOIC
type	organization
roles	IGO
ar	منظمة الخليج للاستشارات الصناعية
en	GOIC

actor	GCC.GIC
type	organization
roles	IGO
ar	مؤسسة الخليج للاستثمار
en	Gulf Investment Corporation

actor	GCC.FGCCC
type	organization
roles	IGO
ar	اتحاد غرف دول مجلس التعاون
ar	اتحاد غرف مجلس التعاون الخليجي
ar	اتحاد الغرف الخليجية
en	Federation of GCC Chambers

actor	OIC.IPHRC
type	organization
roles	IGO
ar	الهيئة الدائمة المستقلة لحقوق الإنسان
en	IPHRC

actor	OIC.IFA
type	organization
roles	IGO
ar	مجمع الفقه الإسلامي
ar	مجمع الفقه الإسلامي الدولي
en	International Islamic Fiqh Academy

actor	OIC.PUIC
type	organization
roles	IGO
ar	اتحاد مجالس الدول الأعضاء في منظمة التعاون الإسلامي
ar	اتحاد برلمانات الدول الأعضاء في منظمة التعاون الإسلامي
en	PUIC

actor	OIC.QUDS
type	organization
roles	IGO
ar	لجنة القدس
ar	لجنة القدس المنبثقة عن منظمة التعاون الإسلامي
en	Al-Quds Committee

actor	ICCI
type	organization
roles	IGO
ar	الغرفة الإسلامية للتجارة والصناعة
ar	الغرفة الإسلامية للتجارة والصناعة والزراعة
en	Islamic Chamber of Commerce

actor	OFID
type	organization
roles	IGO
ar	صندوق أوبك للتنمية الدولية
ar	صندوق الأوبك للتنمية الدولية
en	OPEC Fund

actor	D8
type	organization
roles	IGO
ar	مجموعة الثماني الإسلامية
ar	مجموعة الدول الثماني النامية
ar	مجموعة الثماني النامية
en	D-8

actor	AIC
type	organization
roles	IGO
ar	اللجنة الوزارية العربية الإسلامية
en	Arab Islamic ministerial committee

actor	WAMY
type	organization
roles	NGO
ar	الندوة العالمية للشباب الإسلامي
en	WAMY

actor	IIRO
type	organization
roles	NGO
ar	هيئة الإغاثة الإسلامية العالمية
ar	الهيئة العالمية للإغاثة والرعاية والتنمية
ar	هيئة الإغاثة الإسلامية
en	International Islamic Relief Organization

actor	IICO
type	organization
roles	NGO
ar	الهيئة الخيرية الإسلامية العالمية
en	International Islamic Charity Organization

actor	ISLAMIC_RELIEF
type	organization
roles	NGO
ar	منظمة الإغاثة الإسلامية
ar	الإغاثة الإسلامية عبر العالم
en	Islamic Relief

actor	HARAMAIN_FOUND
type	organization
roles	NGO
ar	مؤسسة الحرمين الخيرية
ar	مؤسسة الحرمين الإسلامية
en	Al-Haramain Foundation

actor	ELDERS_MUSLIM
type	organization
roles	REL
ar	مجلس حكماء المسلمين
en	Muslim Council of Elders

actor	TAQRIB
type	organization
roles	REL
ar	المجمع العالمي للتقريب بين المذاهب
ar	المجمع العالمي للتقريب بين المذاهب الإسلامية
en	World Forum for Proximity

actor	ARAB_NAT_CONF
type	organization
roles	NGO
ar	المؤتمر القومي العربي
en	Arab National Conference

actor	ARAB_QUADRIPARTITE
type	organization
roles	IGO
ar	الرباعية العربية
ar	الدول الأربع المقاطعة لقطر
en	Arab Quartet

# --- Africa

actor	AU.PAP
type	organization
roles	IGO
ar	البرلمان الأفريقي
ar	برلمان عموم أفريقيا
en	Pan-African Parliament

actor	AU.ACHPR
type	organization
roles	IGO
ar	اللجنة الأفريقية لحقوق الإنسان والشعوب
ar	اللجنة الأفريقية لحقوق الإنسان
en	African Commission on Human and Peoples' Rights

actor	AU.CDC
type	organization
roles	IGO
ar	المركز الأفريقي لمكافحة الأمراض والوقاية منها
ar	المراكز الأفريقية لمكافحة الأمراض والوقاية منها
en	Africa CDC

actor	AU.HIP
type	organization
roles	IGO
ar	الآلية الأفريقية رفيعة المستوى
ar	الآلية الأفريقية الرفيعة المستوى
en	AU High-Level Implementation Panel

actor	AFREXIMBANK
type	organization
roles	IGO
ar	البنك الأفريقي للتصدير والاستيراد
ar	بنك التصدير والاستيراد الأفريقي
en	Afreximbank

actor	AFC_FINANCE
type	organization
roles	IGO
ar	مؤسسة التمويل الأفريقية
en	Africa Finance Corporation

actor	BOAD
type	organization
roles	IGO
ar	بنك غرب أفريقيا للتنمية
ar	البنك الغرب أفريقي للتنمية
en	BOAD

actor	BCEAO
type	organization
roles	IGO
ar	البنك المركزي لدول غرب أفريقيا
en	BCEAO

actor	UEMOA
type	organization
roles	IGO
ar	الاتحاد الاقتصادي والنقدي لغرب أفريقيا
en	WAEMU

actor	CEMAC
type	organization
roles	IGO
ar	الجماعة الاقتصادية والنقدية لوسط أفريقيا
ar	المجموعة الاقتصادية والنقدية لدول وسط أفريقيا
en	CEMAC

actor	BEAC
type	organization
roles	IGO
ar	بنك دول وسط أفريقيا
en	BEAC

actor	COI_OCEAN
type	organization
roles	IGO
ar	لجنة المحيط الهندي
en	Indian Ocean Commission

actor	IORA
type	organization
roles	IGO
ar	رابطة الدول المطلة على المحيط الهندي
ar	رابطة حافة المحيط الهندي
en	Indian Ocean Rim Association

actor	MANO_RIVER
type	organization
roles	IGO
ar	اتحاد نهر مانو
en	Mano River Union

actor	ICGLR
type	organization
roles	IGO
ar	المؤتمر الدولي حول منطقة البحيرات العظمى
ar	المؤتمر الدولي لمنطقة البحيرات العظمى
en	ICGLR

actor	NBI
type	organization
roles	IGO
ar	مبادرة حوض النيل
en	Nile Basin Initiative

actor	LCBC
type	organization
roles	IGO
ar	لجنة حوض بحيرة تشاد
en	Lake Chad Basin Commission

actor	SACU
type	organization
roles	IGO
ar	الاتحاد الجمركي للجنوب الأفريقي
en	SACU

actor	TRIPARTITE_SDN
type	organization
roles	IGO
ar	الآلية الثلاثية في السودان
en	Trilateral mechanism in Sudan

actor	RED_SEA_COUNCIL
type	organization
roles	IGO
ar	مجلس الدول العربية والأفريقية المطلة على البحر الأحمر وخليج عدن
en	Council of Red Sea states

actor	AFROBAROMETER
type	organization
roles	NGO
ar	أفروباروميتر
en	Afrobarometer

# --- Asia, Pacific, post-Soviet, Americas

actor	EDB
type	organization
roles	IGO
ar	بنك التنمية الأوراسي
ar	البنك الأوراسي للتنمية
en	Eurasian Development Bank

actor	EAEC
type	organization
roles	IGO
ar	المجموعة الاقتصادية الأوراسية
en	Eurasian Economic Community

actor	CIS.IPA
type	organization
roles	IGO
ar	الجمعية البرلمانية لرابطة الدول المستقلة
en	CIS Interparliamentary Assembly

actor	RATS
type	organization
roles	IGO
ar	الهيكل الإقليمي لمكافحة الإرهاب
en	RATS

actor	UNION_STATE
type	organization
roles	IGO
ar	دولة الاتحاد بين روسيا وبيلاروس
en	Union State of Russia and Belarus

actor	TURKPA
type	organization
roles	IGO
ar	الجمعية البرلمانية للدول الناطقة بالتركية
en	TURKPA

actor	TURKSOY
type	organization
roles	IGO
ar	المنظمة الدولية للثقافة التركية
en	TURKSOY

actor	BIMSTEC
type	organization
roles	IGO
ar	مبادرة خليج البنغال
ar	منظمة بيمستيك
en	BIMSTEC

actor	MEKONG
type	organization
roles	IGO
ar	لجنة نهر الميكونغ
ar	لجنة نهر ميكونغ
en	Mekong River Commission

actor	ARF
type	organization
roles	IGO
ar	المنتدى الإقليمي لآسيان
ar	المنتدى الإقليمي لرابطة آسيان
en	ASEAN Regional Forum

actor	ASEM
type	organization
roles	IGO
ar	منتدى آسيا أوروبا
en	ASEM

actor	NDB
type	organization
roles	IGO
ar	بنك التنمية الجديد
ar	بنك التنمية التابع لمجموعة بريكس
ar	بنك بريكس
en	New Development Bank

actor	BOAO
type	organization
roles	IGO
ar	منتدى بواو الآسيوي
ar	منتدى بواو
en	Boao Forum

actor	SICA
type	organization
roles	IGO
ar	منظومة التكامل لأميركا الوسطى
ar	منظومة التكامل لأمريكا الوسطى
ar	منظومة تكامل أميركا الوسطى
ar	منظومة تكامل أمريكا الوسطى
en	SICA

actor	CAN_ANDEAN
type	organization
roles	IGO
ar	مجموعة دول الأنديز
ar	مجموعة الأنديز
en	Andean Community

actor	CABEI
type	organization
roles	IGO
ar	بنك أميركا الوسطى للتكامل الاقتصادي
ar	بنك أمريكا الوسطى للتكامل الاقتصادي
en	CABEI

actor	CAF_BANK
type	organization
roles	IGO
ar	بنك تنمية أميركا اللاتينية
ar	بنك تنمية أمريكا اللاتينية
en	CAF

actor	PACIFIC_ALLIANCE
type	organization
roles	IGO
ar	تحالف المحيط الهادئ
en	Pacific Alliance

actor	OAS.IACHR
type	organization
roles	IGO
ar	لجنة البلدان الأميركية لحقوق الإنسان
ar	لجنة البلدان الأمريكية لحقوق الإنسان
ar	لجنة الدول الأميركية لحقوق الإنسان
ar	لجنة الدول الأمريكية لحقوق الإنسان
ar	اللجنة الأميركية لحقوق الإنسان
ar	اللجنة الأمريكية لحقوق الإنسان
en	Inter-American Commission on Human Rights

actor	OAS.PAHO
type	organization
roles	IGO
ar	منظمة الصحة للبلدان الأميركية
ar	منظمة الصحة للبلدان الأمريكية
ar	منظمة الصحة للدول الأميركية
ar	منظمة الصحة للدول الأمريكية
en	PAHO

actor	OECS
type	organization
roles	IGO
ar	منظمة دول شرق الكاريبي
en	OECS

actor	PROSUR
type	organization
roles	IGO
ar	بروسور
ar	منتدى بروسور
en	PROSUR

# --- Non-governmental organisations

actor	MERCY_CORPS
type	organization
roles	NGO
ar	ميرسي كور
ar	منظمة ميرسي كور
en	Mercy Corps

actor	DRC_DNK
type	organization
roles	NGO
ar	المجلس الدنماركي للاجئين
en	Danish Refugee Council

actor	CRS
type	organization
roles	NGO
ar	خدمات الإغاثة الكاثوليكية
ar	هيئة الإغاثة الكاثوليكية
en	Catholic Relief Services

actor	HI
type	organization
roles	NGO
ar	هانديكاب إنترناشونال
ar	منظمة هانديكاب إنترناشونال
ar	منظمة هانديكاب إنترناسيونال
en	Humanity and Inclusion

actor	PLAN
type	organization
roles	NGO
ar	منظمة بلان إنترناشونال
ar	بلان إنترناشونال
en	Plan International

actor	IMC
type	organization
roles	NGO
ar	الهيئة الطبية الدولية
en	International Medical Corps

actor	REFUGEES_INTL
type	organization
roles	NGO
ar	منظمة اللاجئين الدولية
ar	ريفيوجيز إنترناشونال
en	Refugees International

actor	HUMAN_RIGHTS_FIRST
type	organization
roles	NGO
ar	هيومن رايتس فيرست
ar	منظمة هيومن رايتس فيرست
en	Human Rights First

actor	OSF
type	organization
roles	NGO
ar	مؤسسة المجتمع المفتوح
ar	مؤسسات المجتمع المفتوح
ar	مؤسسة أوبن سوسايتي
en	Open Society Foundations

actor	ICJ_JURISTS
type	organization
roles	NGO
ar	لجنة الحقوقيين الدولية
ar	اللجنة الدولية للحقوقيين
en	International Commission of Jurists

actor	OMCT
type	organization
roles	NGO
ar	المنظمة العالمية لمناهضة التعذيب
en	World Organisation Against Torture

actor	FRONT_LINE
type	organization
roles	NGO
ar	فرونت لاين ديفندرز
ar	منظمة فرونت لاين ديفندرز
en	Front Line Defenders

actor	CIVICUS
type	organization
roles	NGO
ar	منظمة سيفيكوس
ar	سيفيكوس
en	CIVICUS

actor	AVAAZ
type	organization
roles	NGO
ar	منظمة آفاز
ar	حركة آفاز
en	Avaaz

actor	PEN
type	organization
roles	NGO
ar	نادي القلم الدولي
en	PEN International

actor	FRIENDS_EARTH
type	organization
roles	NGO
ar	منظمة أصدقاء الأرض
en	Friends of the Earth

actor	IUCN
type	organization
roles	NGO
ar	الاتحاد الدولي لحفظ الطبيعة
ar	الاتحاد الدولي لحماية الطبيعة
ar	الاتحاد العالمي لصون الطبيعة
en	IUCN

actor	HD_CENTRE
type	organization
roles	NGO
ar	مركز الحوار الإنساني
ar	مركز هنري دونان
en	Centre for Humanitarian Dialogue

actor	SANT_EGIDIO
type	organization
roles	NGO
ar	جماعة سانت إيجيديو
ar	جمعية سانت إيجيديو
ar	سانت إيجيديو
en	Sant'Egidio

actor	IRI
type	organization
roles	NGO
ar	المعهد الجمهوري الدولي
en	International Republican Institute

actor	NED
type	organization
roles	NGO
ar	الوقف القومي للديمقراطية
ar	الوقف القومي للديموقراطية
ar	الصندوق الوطني للديمقراطية
ar	الصندوق الوطني للديموقراطية
en	National Endowment for Democracy

actor	ADENAUER
type	organization
roles	NGO
ar	مؤسسة كونراد أديناور
en	Konrad Adenauer Foundation

actor	EBERT
type	organization
roles	NGO
ar	مؤسسة فريدريش إيبرت
en	Friedrich Ebert Foundation

actor	NAUMANN
type	organization
roles	NGO
ar	مؤسسة فريدريش ناومان
en	Friedrich Naumann Foundation

actor	BOLL
type	organization
roles	NGO
ar	مؤسسة هاينريش بول
ar	مؤسسة هنريش بول
en	Heinrich Böll Foundation

actor	ROSA_LUX
type	organization
roles	NGO
ar	مؤسسة روزا لوكسمبورغ
en	Rosa Luxemburg Foundation

actor	CLINTON_FOUNDATION
type	organization
roles	NGO
ar	مؤسسة كلينتون
en	Clinton Foundation

actor	ROCKEFELLER
type	organization
roles	NGO
ar	مؤسسة روكفلر
en	Rockefeller Foundation

actor	GLOBAL_WITNESS
type	organization
roles	NGO
ar	منظمة غلوبال ويتنس
ar	غلوبال ويتنس
en	Global Witness

actor	EMHRN
type	organization
roles	NGO
ar	الشبكة الأوروبية المتوسطية لحقوق الإنسان
ar	الشبكة الأورو متوسطية لحقوق الإنسان
ar	الشبكة الأورومتوسطية لحقوق الإنسان
en	EuroMed Rights

actor	CIHRS
type	organization
roles	NGO
ar	مركز القاهرة لدراسات حقوق الإنسان
en	Cairo Institute for Human Rights Studies

actor	EIPR
type	organization
roles	NGO
ar	المبادرة المصرية للحقوق الشخصية
en	Egyptian Initiative for Personal Rights

actor	ANHRI
type	organization
roles	NGO
ar	الشبكة العربية لمعلومات حقوق الإنسان
en	Arabic Network for Human Rights Information

actor	PCHR
type	organization
roles	NGO
ar	المركز الفلسطيني لحقوق الإنسان
en	Palestinian Centre for Human Rights

actor	MEZAN
type	organization
roles	NGO
ar	مركز الميزان لحقوق الإنسان
en	Al Mezan

actor	ADDAMEER
type	organization
roles	NGO
ar	مؤسسة الضمير
ar	مؤسسة الضمير لرعاية الأسير وحقوق الإنسان
en	Addameer

actor	BCHR
type	organization
roles	NGO
ar	مركز البحرين لحقوق الإنسان
en	Bahrain Centre for Human Rights

actor	GCHR
type	organization
roles	NGO
ar	مركز الخليج لحقوق الإنسان
en	Gulf Centre for Human Rights

actor	AMDH
type	organization
roles	NGO
ar	الجمعية المغربية لحقوق الإنسان
en	Moroccan Association for Human Rights

actor	OMDH
type	organization
roles	NGO
ar	المنظمة المغربية لحقوق الإنسان
en	Moroccan Organization for Human Rights

actor	LADDH
type	organization
roles	NGO
ar	الرابطة الجزائرية للدفاع عن حقوق الإنسان
ar	الرابطة الجزائرية لحقوق الإنسان
en	Algerian League for Human Rights

actor	SCM_SYR
type	organization
roles	NGO
ar	المركز السوري للإعلام وحرية التعبير
en	Syrian Center for Media

actor	VDC_SYR
type	organization
roles	NGO
ar	مركز توثيق الانتهاكات في سوريا
ar	مركز توثيق الانتهاكات
en	Violations Documentation Center

actor	SYR_HR_COMMITTEE
type	organization
roles	NGO
ar	اللجنة السورية لحقوق الإنسان
en	Syrian Human Rights Committee

actor	FREEDOM_FLOTILLA
type	organization
roles	NGO
ar	أسطول الحرية
ar	تحالف أسطول الحرية
en	Freedom Flotilla

actor	FREE_GAZA
type	organization
roles	NGO
ar	حركة غزة الحرة
ar	حركة الحرية لغزة
en	Free Gaza Movement

actor	GAZA_SIEGE_COMMITTEE
type	organization
roles	NGO
ar	اللجنة الشعبية لمواجهة الحصار
ar	اللجنة الشعبية لكسر الحصار
en	Popular Committee Against the Siege

actor	ISM
type	organization
roles	NGO
ar	حركة التضامن الدولية
ar	حركة التضامن العالمية
en	International Solidarity Movement

actor	BDS
type	organization
roles	NGO
ar	حركة مقاطعة إسرائيل
ar	حركة المقاطعة وسحب الاستثمارات وفرض العقوبات
ar	حركة بي دي إس
en	BDS

actor	JSTREET
type	organization
roles	NGO
ar	جي ستريت
ar	منظمة جي ستريت
ar	مجموعة جي ستريت
en	J Street

actor	WZO
type	organization
roles	NGO
ar	المنظمة الصهيونية العالمية
en	World Zionist Organization

actor	JNF
type	organization
roles	NGO
ar	الصندوق القومي اليهودي
en	Jewish National Fund

actor	AJC
type	organization
roles	NGO
ar	اللجنة اليهودية الأميركية
ar	اللجنة اليهودية الأمريكية
en	American Jewish Committee

actor	YESH_DIN
type	organization
roles	NGO
ar	منظمة ييش دين
ar	ييش دين
ar	منظمة يش دين
en	Yesh Din

actor	GUSH_SHALOM
type	organization
roles	NGO
ar	كتلة السلام الإسرائيلية
ar	غوش شالوم
en	Gush Shalom

actor	ADALAH
type	organization
roles	NGO
ar	مركز عدالة
ar	مركز عدالة القانوني
en	Adalah

actor	IR_AMIM
type	organization
roles	NGO
ar	منظمة عير عميم
ar	جمعية عير عميم
ar	عير عميم
en	Ir Amim

actor	ELAD
type	organization
roles	NGO
ar	جمعية إلعاد الاستيطانية
ar	جمعية إلعاد
ar	منظمة إلعاد
en	Elad

actor	YESHA
type	organization
roles	NGO
ar	مجلس المستوطنات
ar	مجلس المستوطنات اليهودية
ar	مجلس يشع
en	Yesha Council

actor	UNITED4RESCUE
type	organization
roles	NGO
ar	منظمة أوبن آرمز
ar	منظمة برواكتيفا أوبن آرمز
ar	برواكتيفا أوبن آرمز
en	Open Arms

actor	ALARM_PHONE
type	organization
roles	NGO
ar	ألارم فون
ar	منظمة ألارم فون
en	Alarm Phone

actor	WCK
type	organization
roles	NGO
ar	وورلد سنترال كيتشن
ar	المطبخ المركزي العالمي
ar	منظمة وورلد سنترال كيتشن
en	World Central Kitchen

actor	CAGE_GBR
type	organization
roles	NGO
ar	منظمة كيج البريطانية
ar	منظمة كيج
en	CAGE

actor	REPRIEVE
type	organization
roles	NGO
ar	منظمة ريبريف
ar	ريبريف
en	Reprieve

actor	AIRWARS
type	organization
roles	NGO
ar	منظمة إيروورز
ar	مجموعة إيروورز
ar	إيروورز
en	Airwars

actor	ACLED
type	organization
roles	NGO
ar	منظمة أكليد
ar	أكليد
ar	مشروع أكليد
en	ACLED

actor	BELLINGCAT
type	organization
roles	NGO
ar	موقع بيلينغكات
ar	بيلينغكات
en	Bellingcat

actor	CITIZEN_LAB
type	organization
roles	NGO
ar	سيتيزن لاب
ar	مختبر سيتيزن لاب
ar	مختبر سيتيزن
en	Citizen Lab

actor	ACCESS_NOW
type	organization
roles	NGO
ar	منظمة أكسس ناو
ar	أكسس ناو
en	Access Now

actor	ARTICLE19
type	organization
roles	NGO
ar	منظمة المادة 19
en	Article 19

actor	IHRNGO
type	organization
roles	NGO
ar	منظمة حقوق الإنسان في إيران
ar	منظمة إيران هيومن رايتس
en	Iran Human Rights

actor	HENGAW
type	organization
roles	NGO
ar	منظمة هنكاو
ar	منظمة هنغاو
en	Hengaw

actor	MWATANA
type	organization
roles	NGO
ar	منظمة مواطنة
ar	منظمة مواطنة لحقوق الإنسان
en	Mwatana for Human Rights

actor	SNJT
type	organization
roles	NGO
ar	النقابة الوطنية للصحفيين التونسيين
ar	نقابة الصحفيين التونسيين
ar	النقابة الوطنية للصحافيين التونسيين
en	Tunisian journalists' union

actor	UTAP
type	organization
roles	NGO
ar	الاتحاد التونسي للفلاحة والصيد البحري
ar	اتحاد الفلاحين
en	Tunisian farmers' union

actor	UNFT
type	organization
roles	NGO
ar	الاتحاد الوطني للمرأة التونسية
en	National Union of Tunisian Women

actor	CONECT
type	organization
roles	NGO
ar	كونفدرالية المؤسسات المواطنة التونسية
ar	منظمة كونكت
en	CONECT

actor	MOURAKIBOUN
type	organization
roles	NGO
ar	شبكة مراقبون
ar	جمعية مراقبون
en	Mourakiboun

actor	ATIDE
type	organization
roles	NGO
ar	جمعية عتيد
ar	الجمعية التونسية من أجل نزاهة وديمقراطية الانتخابات
ar	الجمعية التونسية من أجل نزاهة وديموقراطية الانتخابات
en	ATIDE

actor	BAWSALA
type	organization
roles	NGO
ar	منظمة البوصلة
ar	جمعية البوصلة
en	Al Bawsala

actor	IWATCH
type	organization
roles	NGO
ar	منظمة أنا يقظ
ar	أنا يقظ
ar	جمعية أنا يقظ
en	I Watch

actor	NATIONAL_QUARTET_TUN
type	organization
roles	NGO
ar	الرباعي الراعي للحوار
ar	الرباعي الراعي للحوار الوطني
en	Tunisian National Dialogue Quartet

actor	EGY_PRESS_SYNDICATE
type	organization
roles	NGO
ar	نقابة الصحفيين المصرية
ar	نقابة الصحفيين المصريين
ar	نقابة الصحافيين المصريين
en	Egyptian Journalists' Syndicate

actor	EGY_LAWYERS
type	organization
roles	NGO
ar	نقابة المحامين المصرية
ar	نقابة المحامين المصريين
en	Egyptian Bar Association

actor	EGY_JUDGES_CLUB
type	organization
roles	NGO
ar	نادي قضاة مصر
en	Judges' Club of Egypt

actor	SPA_SDN
type	organization
roles	NGO
ar	تجمع المهنيين السودانيين
ar	تجمع المهنيين في السودان
en	Sudanese Professionals Association

actor	LEBANON_GLC
type	organization
roles	NGO
ar	الاتحاد العمالي العام
en	General Labour Confederation of Lebanon

actor	AFL_CIO
type	organization
roles	NGO
ar	اتحاد نقابات العمال الأميركي
ar	اتحاد نقابات العمال الأمريكي
en	AFL-CIO

actor	CGT
type	organization
roles	NGO
ar	الكونفدرالية العامة للعمل
ar	الاتحاد العام للعمل الفرنسي
en	CGT

actor	HISTADRUT
type	organization
roles	NGO
ar	الهستدروت
ar	نقابة الهستدروت
ar	اتحاد نقابات العمال الإسرائيلي
en	Histadrut

actor	TUSIAD
type	organization
roles	NGO
ar	جمعية رجال الأعمال والصناعيين الأتراك
ar	جمعية توسياد
en	TUSIAD

# --- Think tanks

actor	STRATFOR
type	organization
roles	EDU
ar	مركز ستراتفور
ar	ستراتفور
ar	معهد ستراتفور
en	Stratfor

actor	QUINCY
type	organization
roles	EDU
ar	معهد كوينسي
en	Quincy Institute

actor	WILSON_CENTER
type	organization
roles	EDU
ar	مركز ويلسون
ar	مركز وودرو ويلسون
ar	معهد وودرو ويلسون
en	Wilson Center

actor	EURASIA_GROUP
type	organization
roles	EDU
ar	مجموعة أوراسيا
ar	مؤسسة أوراسيا غروب
en	Eurasia Group

actor	SWP_DEU
type	organization
roles	EDU
ar	المعهد الألماني للشؤون الدولية والأمنية
ar	معهد الدراسات الدولية والأمنية في برلين
en	SWP

actor	GRC_GULF
type	organization
roles	EDU
ar	مركز الخليج للأبحاث
en	Gulf Research Center

actor	AJ_STUDIES
type	organization
roles	EDU
ar	مركز الجزيرة للدراسات
en	Al Jazeera Centre for Studies

actor	HUDSON
type	organization
roles	EDU
ar	معهد هدسون
en	Hudson Institute

actor	FDD_USA
type	organization
roles	EDU
ar	مؤسسة الدفاع عن الديمقراطيات
ar	مؤسسة الدفاع عن الديموقراطيات
en	Foundation for Defense of Democracies

actor	CAP_USA
type	organization
roles	EDU
ar	مركز التقدم الأميركي
ar	مركز التقدم الأمريكي
en	Center for American Progress

actor	USIP
type	organization
roles	EDU
ar	معهد الولايات المتحدة للسلام
ar	معهد السلام الأميركي
ar	معهد السلام الأمريكي
en	US Institute of Peace

actor	MEI
type	organization
roles	EDU
ar	معهد الشرق الأوسط
ar	معهد الشرق الأوسط في واشنطن
en	Middle East Institute

actor	AGSIW
type	organization
roles	EDU
ar	معهد دول الخليج العربي
ar	معهد دول الخليج العربية في واشنطن
en	Arab Gulf States Institute

actor	ACRPS
type	organization
roles	EDU
ar	المركز العربي للأبحاث ودراسة السياسات
en	Arab Center for Research

actor	BESA
type	organization
roles	EDU
ar	مركز بيغن السادات
ar	مركز بيغن السادات للدراسات الاستراتيجية
en	Begin-Sadat Center

actor	CATO
type	organization
roles	EDU
ar	معهد كاتو
en	Cato Institute

actor	ARAB_REFORM
type	organization
roles	EDU
ar	مبادرة الإصلاح العربي
en	Arab Reform Initiative

actor	BULLETIN_ATOMIC
type	organization
roles	EDU
ar	نشرة علماء الذرة
en	Bulletin of the Atomic Scientists

actor	ISIS_INSTITUTE
type	organization
roles	EDU
ar	معهد العلوم والأمن الدولي
en	Institute for Science and International Security

actor	ZOGBY
type	organization
roles	EDU
ar	معهد زغبي
ar	مؤسسة زغبي
ar	معهد زغبي الدولي
en	Zogby International

actor	IFOP
type	organization
roles	EDU
ar	معهد إيفوب
ar	إيفوب
en	IFOP

actor	IPSOS
type	organization
roles	EDU
ar	معهد إيبسوس
ar	إيبسوس
en	Ipsos

actor	YOUGOV
type	organization
roles	EDU
ar	معهد يوغوف
ar	مؤسسة يوغوف
ar	يوغوف
en	YouGov

actor	HARRIS
type	organization
roles	EDU
ar	معهد هاريس
ar	معهد هاريس إنتراكتيف
en	Harris

actor	ELABE
type	organization
roles	EDU
ar	معهد إيلاب
en	Elabe

actor	ODOXA
type	organization
roles	EDU
ar	معهد أودوكسا
en	Odoxa

actor	LEVADA
type	organization
roles	EDU
ar	مركز ليفادا
ar	معهد ليفادا
en	Levada

actor	SIGMA_TUN
type	organization
roles	EDU
ar	مؤسسة سيغما كونساي
ar	سيغما كونساي
en	Sigma Conseil

# --- Religious bodies

actor	WCC
type	organization
roles	REL
ar	مجلس الكنائس العالمي
en	World Council of Churches

actor	MECC
type	organization
roles	REL
ar	مجلس كنائس الشرق الأوسط
en	Middle East Council of Churches

actor	MARONITE_CHURCH
type	organization
roles	REL
ar	الكنيسة المارونية
en	Maronite Church

actor	GREEK_CHURCH
type	organization
roles	REL
ar	الكنيسة اليونانية الأرثوذكسية
ar	الكنيسة الأرثوذكسية اليونانية
ar	بطريركية الروم الأرثوذكس
en	Greek Orthodox Church

actor	ANTIOCH
type	organization
roles	REL
ar	بطريركية أنطاكيا وسائر المشرق للروم الأرثوذكس
en	Greek Orthodox Patriarchate of Antioch

actor	CHALDEAN
type	organization
roles	REL
ar	الكنيسة الكلدانية
ar	البطريركية الكلدانية
en	Chaldean Church

actor	UKR_CHURCH
type	organization
roles	REL
ar	الكنيسة الأرثوذكسية الأوكرانية
ar	الكنيسة الأوكرانية الأرثوذكسية
en	Ukrainian Orthodox Church

actor	ETH_CHURCH
type	organization
roles	REL
ar	الكنيسة الأرثوذكسية الإثيوبية
ar	الكنيسة الإثيوبية
en	Ethiopian Orthodox Church

actor	DAR_IFTA_EGY
type	organization
country	EGY
roles	REL
ar	دار الإفتاء المصرية
en	Dar al-Ifta of Egypt

actor	AWQAF_QUDS
type	organization
roles	REL
ar	دائرة الأوقاف الإسلامية في القدس
ar	دائرة الأوقاف الإسلامية بالقدس
ar	مجلس الأوقاف الإسلامية في القدس
en	Islamic Waqf of Jerusalem

actor	CFCM
type	organization
roles	REL
ar	المجلس الفرنسي للديانة الإسلامية
ar	المجلس الفرنسي للدين الإسلامي
en	French Council of the Muslim Faith

actor	UOIF
type	organization
roles	REL
ar	اتحاد المنظمات الإسلامية في فرنسا
en	UOIF

actor	CRIF
type	organization
roles	REL
ar	المجلس التمثيلي للمؤسسات اليهودية في فرنسا
ar	المجلس التمثيلي للمنظمات اليهودية في فرنسا
en	CRIF

actor	ZMD
type	organization
roles	REL
ar	المجلس الأعلى للمسلمين في ألمانيا
ar	المجلس المركزي للمسلمين في ألمانيا
en	Central Council of Muslims in Germany

actor	ZDJ
type	organization
roles	REL
ar	المجلس المركزي لليهود في ألمانيا
en	Central Council of Jews in Germany

actor	MCB
type	organization
roles	REL
ar	المجلس الإسلامي البريطاني
ar	مجلس مسلمي بريطانيا
en	Muslim Council of Britain

actor	DIYANET
type	organization
country	TUR
roles	REL
ar	رئاسة الشؤون الدينية التركية
ar	هيئة الشؤون الدينية التركية
en	Diyanet

actor	SHIA_COUNCIL_LBN
type	organization
roles	REL
ar	المجلس الإسلامي الشيعي الأعلى
ar	المجلس الشيعي الأعلى
en	Supreme Islamic Shia Council

actor	DAR_FATWA_LBN
type	organization
roles	REL
ar	دار الفتوى
ar	دار الفتوى اللبنانية
en	Dar al-Fatwa

actor	SUNNI_WAQF_IRQ
type	organization
country	IRQ
roles	REL
ar	ديوان الوقف السني
ar	الوقف السني
en	Sunni Endowment Office

actor	SHIA_WAQF_IRQ
type	organization
country	IRQ
roles	REL
ar	ديوان الوقف الشيعي
ar	الوقف الشيعي
en	Shia Endowment Office

actor	NAJAF_MARJA
type	organization
roles	REL
ar	مرجعية النجف
ar	المرجعية الدينية في النجف
ar	المرجعية العليا في النجف
en	Shia authority of Najaf

actor	TABLIGH
type	organization
roles	REL
ar	جماعة التبليغ
ar	جماعة الدعوة والتبليغ
en	Tablighi Jamaat

actor	NATION_ISLAM
type	organization
roles	REL
ar	حركة أمة الإسلام
en	Nation of Islam

# --- State organs with proper names of their own

actor	DIA
type	organization
country	USA
roles	SPY
ar	وكالة استخبارات الدفاع
ar	وكالة استخبارات الدفاع الأميركية
ar	وكالة استخبارات الدفاع الأمريكية
ar	وكالة الاستخبارات الدفاعية
en	Defense Intelligence Agency

actor	SECRET_SERVICE
type	organization
country	USA
roles	COP
ar	جهاز الخدمة السرية
ar	جهاز الخدمة السرية الأميركي
ar	جهاز الخدمة السرية الأمريكي
ar	الخدمة السرية الأميركية
ar	الخدمة السرية الأمريكية
en	US Secret Service

actor	ICE
type	organization
country	USA
roles	COP
ar	وكالة الهجرة والجمارك الأميركية
ar	وكالة الهجرة والجمارك الأمريكية
ar	إدارة الهجرة والجمارك الأميركية
ar	إدارة الهجرة والجمارك الأمريكية
ar	وكالة الهجرة والجمارك
en	ICE

actor	CBP
type	organization
country	USA
roles	COP
ar	هيئة الجمارك وحماية الحدود الأميركية
ar	هيئة الجمارك وحماية الحدود الأمريكية
ar	وكالة الجمارك وحماية الحدود الأميركية
ar	وكالة الجمارك وحماية الحدود الأمريكية
ar	إدارة الجمارك وحماية الحدود الأميركية
ar	إدارة الجمارك وحماية الحدود الأمريكية
en	US Customs and Border Protection

actor	ATF
type	organization
country	USA
roles	COP
ar	مكتب مكافحة الكحول والتبغ والأسلحة النارية
en	ATF

actor	FAA
type	organization
country	USA
roles	GOV
ar	إدارة الطيران الفدرالية
ar	إدارة الطيران الفيدرالية
ar	إدارة الطيران الاتحادية
ar	إدارة الطيران الفدرالية الأميركية
ar	إدارة الطيران الفدرالية الأمريكية
en	FAA

actor	NTSB
type	organization
country	USA
roles	GOV
ar	المجلس الوطني لسلامة النقل
ar	المجلس الوطني الأميركي لسلامة النقل
ar	المجلس الوطني الأمريكي لسلامة النقل
en	NTSB

actor	FEMA
type	organization
country	USA
roles	GOV
ar	الوكالة الفدرالية لإدارة الطوارئ
ar	الوكالة الفيدرالية لإدارة الطوارئ
ar	الوكالة الاتحادية لإدارة الطوارئ
en	FEMA

actor	EPA_USA
type	organization
country	USA
roles	GOV
ar	وكالة حماية البيئة الأميركية
ar	وكالة حماية البيئة الأمريكية
en	EPA

actor	CDC
type	organization
country	USA
roles	GOV
ar	المراكز الأميركية لمكافحة الأمراض والوقاية منها
ar	مراكز مكافحة الأمراض والوقاية منها
ar	مراكز السيطرة على الأمراض والوقاية منها
ar	المراكز الأمريكية لمكافحة الأمراض والوقاية منها
en	CDC

actor	SEC_USA
type	organization
country	USA
roles	GOV
ar	هيئة الأوراق المالية والبورصات الأميركية
ar	هيئة الأوراق المالية والبورصات الأمريكية
ar	هيئة الأوراق المالية الأميركية
ar	هيئة الأوراق المالية الأمريكية
ar	لجنة الأوراق المالية والبورصات الأميركية
ar	لجنة الأوراق المالية والبورصات الأمريكية
en	SEC

actor	FTC
type	organization
country	USA
roles	GOV
ar	لجنة التجارة الفدرالية
ar	لجنة التجارة الاتحادية الأميركية
ar	لجنة التجارة الاتحادية الأمريكية
en	FTC

actor	USGS
type	organization
country	USA
roles	GOV
ar	هيئة المسح الجيولوجي الأميركية
ar	هيئة المسح الجيولوجي الأمريكية
ar	معهد المسح الجيولوجي الأميركي
ar	معهد المسح الجيولوجي الأمريكي
ar	المعهد الأميركي للجيوفيزياء
ar	المعهد الأمريكي للجيوفيزياء
ar	هيئة المساحة الجيولوجية الأميركية
ar	هيئة المساحة الجيولوجية الأمريكية
en	USGS

actor	NOAA
type	organization
country	USA
roles	GOV
ar	الإدارة الوطنية للمحيطات والغلاف الجوي
ar	الإدارة الوطنية الأميركية للمحيطات والغلاف الجوي
ar	الإدارة الوطنية الأمريكية للمحيطات والغلاف الجوي
en	NOAA

actor	NHC
type	organization
country	USA
roles	GOV
ar	المركز الوطني الأميركي للأعاصير
ar	المركز الوطني الأمريكي للأعاصير
ar	المركز الوطني للأعاصير
en	National Hurricane Center

actor	EIA_USA
type	organization
country	USA
roles	GOV
ar	إدارة معلومات الطاقة الأميركية
ar	إدارة معلومات الطاقة الأمريكية
en	EIA

actor	CBO
type	organization
country	USA
roles	GOV
ar	مكتب الميزانية في الكونغرس
en	Congressional Budget Office

actor	COMMISSION_911
type	organization
country	USA
roles	GOV
ar	لجنة التحقيق في هجمات 11 سبتمبر
ar	لجنة التحقيق في اعتداءات 11 أيلول
en	9/11 Commission

actor	USCIRF
type	organization
country	USA
roles	GOV
ar	اللجنة الأميركية للحرية الدينية الدولية
ar	اللجنة الأمريكية للحرية الدينية الدولية
ar	لجنة الحريات الدينية الأميركية
ar	لجنة الحريات الدينية الأمريكية
en	USCIRF

actor	MCC_USA
type	organization
country	USA
roles	GOV
ar	مؤسسة تحدي الألفية
ar	مؤسسة تحدي الألفية الأميركية
ar	مؤسسة تحدي الألفية الأمريكية
en	Millennium Challenge Corporation

actor	DOGE
type	organization
country	USA
roles	GOV
ar	إدارة الكفاءة الحكومية
ar	وزارة الكفاءة الحكومية
en	DOGE

actor	US_FIFTH_FLEET
type	organization
country	USA
roles	MIL
ar	الأسطول الخامس
ar	الأسطول الأميركي الخامس
ar	الأسطول الأمريكي الخامس
ar	الأسطول الخامس الأميركي
ar	الأسطول الخامس الأمريكي
en	US Fifth Fleet

actor	US_SIXTH_FLEET
type	organization
country	USA
roles	MIL
ar	الأسطول السادس الأميركي
ar	الأسطول السادس الأمريكي
ar	الأسطول السادس
en	US Sixth Fleet

actor	US_SEVENTH_FLEET
type	organization
country	USA
roles	MIL
ar	الأسطول السابع الأميركي
ar	الأسطول السابع الأمريكي
ar	الأسطول السابع
en	US Seventh Fleet

actor	EUCOM
type	organization
country	USA
roles	MIL
ar	القيادة الأميركية في أوروبا
ar	القيادة الأمريكية في أوروبا
ar	القيادة العسكرية الأميركية في أوروبا
ar	القيادة العسكرية الأمريكية في أوروبا
en	EUCOM

actor	INDOPACOM
type	organization
country	USA
roles	MIL
ar	القيادة الأميركية في المحيط الهادئ
ar	القيادة الأمريكية في المحيط الهادئ
ar	قيادة القوات الأميركية في المحيط الهادئ
ar	قيادة القوات الأمريكية في المحيط الهادئ
ar	القيادة الأميركية لمنطقة المحيطين الهندي والهادئ
ar	القيادة الأمريكية لمنطقة المحيطين الهندي والهادئ
en	INDOPACOM

actor	SOUTHCOM
type	organization
country	USA
roles	MIL
ar	القيادة الجنوبية الأميركية
ar	القيادة الجنوبية الأمريكية
ar	القيادة الأميركية الجنوبية
ar	القيادة الأمريكية الجنوبية
en	SOUTHCOM

actor	MNF_IRQ
type	organization
roles	MIL
ar	القوة المتعددة الجنسيات في العراق
ar	القوات المتعددة الجنسيات في العراق
ar	القوة متعددة الجنسيات في العراق
en	Multi-National Force Iraq

actor	GCHQ
type	organization
country	GBR
roles	SPY
ar	جي سي إتش كيو
ar	مركز الاتصالات الحكومية البريطاني
ar	مكاتب الاتصالات الحكومية البريطانية
en	GCHQ

actor	CPS_GBR
type	organization
country	GBR
roles	JUD
ar	النيابة العامة الملكية
ar	هيئة الادعاء الملكية
en	Crown Prosecution Service

actor	HUTTON
type	organization
country	GBR
roles	JUD
ar	لجنة هاتن
ar	لجنة هاتون
en	Hutton Inquiry

actor	CHILCOT
type	organization
country	GBR
roles	JUD
ar	لجنة تشيلكوت
ar	لجنة شيلكوت
en	Chilcot Inquiry

actor	COBRA_GBR
type	organization
country	GBR
roles	GOV
ar	لجنة كوبرا
en	COBRA

actor	DGSI
type	organization
country	FRA
roles	SPY
ar	المديرية العامة للأمن الداخلي الفرنسي
ar	الإدارة العامة للأمن الداخلي الفرنسية
en	DGSI

actor	DST_FRA
type	organization
country	FRA
roles	SPY
ar	إدارة مراقبة الأراضي الفرنسية
ar	مديرية أمن الإقليم الفرنسية
en	DST

actor	PNF
type	organization
country	FRA
roles	JUD
ar	النيابة العامة الوطنية المالية
en	PNF

actor	PNAT
type	organization
country	FRA
roles	JUD
ar	النيابة الوطنية لمكافحة الإرهاب
ar	النيابة العامة الوطنية لمكافحة الإرهاب
ar	النيابة العامة الفرنسية لمكافحة الإرهاب
en	PNAT

actor	BARKHANE
type	organization
country	FRA
roles	MIL
ar	قوة برخان
ar	قوة بارخان
en	Barkhane

actor	LICORNE
type	organization
country	FRA
roles	MIL
ar	قوة ليكورن
en	Licorne

actor	SANGARIS
type	organization
country	FRA
roles	MIL
ar	قوة سانغاريس
en	Sangaris

actor	BND
type	organization
country	DEU
roles	SPY
ar	دائرة الاستخبارات الاتحادية الألمانية
ar	جهاز الاستخبارات الاتحادي الألماني
ar	جهاز الاستخبارات الخارجية الألماني
en	BND

actor	BFV
type	organization
country	DEU
roles	SPY
ar	هيئة حماية الدستور
ar	المكتب الاتحادي لحماية الدستور
ar	هيئة حماية الدستور الألمانية
ar	الهيئة الاتحادية لحماية الدستور
en	BfV

actor	BKA
type	organization
country	DEU
roles	COP
ar	المكتب الاتحادي للشرطة الجنائية
ar	مكتب الشرطة الجنائية الاتحادي
ar	مكتب مكافحة الجريمة الاتحادي
en	BKA

actor	RKI
type	organization
country	DEU
roles	GOV
ar	معهد روبرت كوخ
en	Robert Koch Institute

actor	CNI_ESP
type	organization
country	ESP
roles	SPY
ar	المركز الوطني للاستخبارات الإسباني
en	CNI

actor	MOSSOS
type	organization
country	ESP
roles	COP
ar	شرطة كتالونيا
ar	الشرطة الكتالونية
en	Mossos d'Esquadra

actor	RUS_IC
type	organization
country	RUS
roles	JUD
ar	لجنة التحقيق الروسية
ar	لجنة التحقيقات الروسية
ar	لجنة التحقيق الفدرالية الروسية
en	Investigative Committee of Russia

actor	ROSKOMNADZOR
type	organization
country	RUS
roles	GOV
ar	روسكومنادزور
ar	هيئة روسكومنادزور
ar	هيئة الرقابة على الاتصالات الروسية
en	Roskomnadzor

actor	BLACK_SEA_FLEET
type	organization
country	RUS
roles	MIL
ar	أسطول البحر الأسود
ar	أسطول البحر الأسود الروسي
en	Black Sea Fleet

actor	HMEIMIM
type	organization
country	RUS
roles	MIL
ar	مركز المصالحة الروسي في سوريا
ar	المركز الروسي للمصالحة في سوريا
ar	مركز المصالحة الروسي
ar	مركز حميميم الروسي للمصالحة
en	Hmeimim reconciliation centre

actor	ROSOBORON
type	organization
country	RUS
roles	GOV
ar	روس أوبورون أكسبورت
ar	شركة روس أوبورون إكسبورت
ar	روسوبورون إكسبورت
en	Rosoboronexport

actor	AFRICA_CORPS_RUS
type	organization
country	RUS
roles	MIL
ar	الفيلق الأفريقي الروسي
ar	فيلق أفريقيا الروسي
en	Africa Corps

actor	NABU
type	organization
country	UKR
roles	JUD
ar	المكتب الوطني لمكافحة الفساد في أوكرانيا
en	NABU

actor	AMAN
type	organization
country	ISR
roles	SPY
ar	شعبة الاستخبارات العسكرية الإسرائيلية
ar	شعبة الاستخبارات العسكرية في الجيش الإسرائيلي
en	Israeli Military Intelligence

actor	CIVIL_ADMIN_ISR
type	organization
country	ISR
roles	GOV
ar	الإدارة المدنية الإسرائيلية
en	Israeli Civil Administration

actor	ISF_INFO_LBN
type	organization
country	LBN
roles	COP
ar	شعبة المعلومات
ar	شعبة المعلومات في قوى الأمن الداخلي
ar	شعبة المعلومات في قوى الأمن الداخلي اللبنانية
en	Information Branch

actor	OCC_POLICE_ISR
type	organization
country	ISR
roles	COP
ar	شرطة الاحتلال
ar	شرطة الاحتلال الإسرائيلي
ar	شرطة الاحتلال الإسرائيلية
en	Israeli police

actor	CABINET_ISR
type	organization
country	ISR
roles	GOV
ar	الكابينت
ar	الكابينت الإسرائيلي
ar	مجلس الحرب الإسرائيلي
ar	المجلس الوزاري الإسرائيلي المصغر
ar	المجلس الوزاري المصغر الإسرائيلي
en	Israeli security cabinet

actor	WINOGRAD
type	organization
country	ISR
roles	GOV
ar	لجنة فينوغراد
ar	لجنة فينوغراد الإسرائيلية
en	Winograd Commission

actor	OR_COMMISSION
type	organization
country	ISR
roles	GOV
ar	لجنة أور
en	Or Commission

actor	NSO
type	organization
roles	GOV
ar	مجموعة إن إس أو
ar	شركة إن إس أو
ar	مجموعة إن إس أو الإسرائيلية
en	NSO Group

actor	ASSEMBLY_EXPERTS
type	organization
country	IRN
roles	GOV
ar	مجلس خبراء القيادة
ar	مجلس خبراء القيادة الإيراني
en	Assembly of Experts

actor	MAJLIS_IRN
type	organization
country	IRN
roles	LEG
ar	مجلس الشورى الإسلامي
ar	مجلس الشورى الإسلامي الإيراني
en	Iranian parliament

actor	KHATAM_IRN
type	organization
country	IRN
roles	MIL
ar	مقر خاتم الأنبياء
ar	مقر خاتم الأنبياء المركزي
en	Khatam al-Anbiya

actor	IRIB
type	organization
country	IRN
roles	MED
ar	هيئة الإذاعة والتلفزيون الإيرانية
ar	مؤسسة الإذاعة والتلفزيون الإيرانية
en	IRIB

actor	TIKA
type	organization
country	TUR
roles	GOV
ar	وكالة التعاون والتنسيق التركية
ar	وكالة التعاون والتنسيق التركية تيكا
en	TIKA

actor	AFAD
type	organization
country	TUR
roles	GOV
ar	إدارة الكوارث والطوارئ التركية
ar	آفاد التركية
en	AFAD

actor	YOK_TUR
type	organization
country	TUR
roles	EDU
ar	مجلس التعليم العالي التركي
en	YÖK

actor	NAB_PAK
type	organization
country	PAK
roles	JUD
ar	مكتب المحاسبة الوطني
ar	مكتب المساءلة الوطني الباكستاني
en	NAB

actor	CBI_IND
type	organization
country	IND
roles	COP
ar	مكتب التحقيقات المركزي الهندي
en	CBI

actor	HIGH_PEACE_COUNCIL
type	organization
country	AFG
roles	GOV
ar	المجلس الأعلى للسلام الأفغاني
ar	المجلس الأعلى للسلام في أفغانستان
en	Afghan High Peace Council

actor	NDS_AFG
type	organization
country	AFG
roles	SPY
ar	مديرية الأمن الوطني الأفغانية
ar	المديرية الوطنية للأمن الأفغانية
en	NDS

actor	IEC_AFG
type	organization
country	AFG
roles	GOV
ar	اللجنة الانتخابية المستقلة الأفغانية
ar	لجنة الانتخابات الأفغانية
en	Independent Election Commission of Afghanistan

actor	CMC_CHN
type	organization
country	CHN
roles	MIL
ar	اللجنة العسكرية المركزية الصينية
en	Central Military Commission

actor	TAO_CHN
type	organization
country	CHN
roles	GOV
ar	مكتب شؤون تايوان
ar	مكتب شؤون تايوان الصيني
en	Taiwan Affairs Office

actor	MAC_TWN
type	organization
country	TWN
roles	GOV
ar	مجلس شؤون البر الرئيسي
ar	مجلس شؤون البر الرئيسي التايواني
en	Mainland Affairs Council

actor	SEF_TWN
type	organization
country	TWN
roles	GOV
ar	مؤسسة التبادل عبر المضيق
en	Straits Exchange Foundation

actor	SPA_PRK
type	organization
country	PRK
roles	LEG
ar	مجلس الشعب الأعلى الكوري الشمالي
ar	الجمعية الشعبية العليا
en	Supreme People's Assembly

actor	JICA
type	organization
country	JPN
roles	GOV
ar	الوكالة اليابانية للتعاون الدولي
ar	وكالة التعاون الدولي اليابانية
ar	جايكا
en	JICA

actor	SDF_JPN
type	organization
country	JPN
roles	MIL
ar	قوات الدفاع الذاتي اليابانية
ar	قوات الدفاع الذاتي
ar	القوات اليابانية للدفاع الذاتي
en	Japan Self-Defense Forces

actor	BOJ
type	organization
country	JPN
roles	GOV
ar	بنك اليابان
ar	بنك اليابان المركزي
en	Bank of Japan

actor	PBOC
type	organization
country	CHN
roles	GOV
ar	بنك الشعب الصيني
en	People's Bank of China

actor	KOICA
type	organization
country	KOR
roles	GOV
ar	الوكالة الكورية للتعاون الدولي
en	KOICA

actor	GIZ
type	organization
country	DEU
roles	GOV
ar	الوكالة الألمانية للتعاون الدولي
ar	المؤسسة الألمانية للتعاون الدولي
ar	وكالة التعاون الألمانية
en	GIZ

actor	AFD_FRA
type	organization
country	FRA
roles	GOV
ar	الوكالة الفرنسية للتنمية
en	Agence française de développement

actor	SIDA
type	organization
country	SWE
roles	GOV
ar	الوكالة السويدية للتنمية
ar	الوكالة السويدية للتعاون الإنمائي الدولي
en	SIDA

actor	CIDA
type	organization
country	CAN
roles	GOV
ar	الوكالة الكندية للتنمية الدولية
en	CIDA

actor	DFID
type	organization
country	GBR
roles	GOV
ar	وزارة التنمية الدولية البريطانية
ar	إدارة التنمية الدولية البريطانية
en	DFID

actor	RCMP
type	organization
country	CAN
roles	COP
ar	الشرطة الملكية الكندية
ar	شرطة الخيالة الملكية الكندية
en	RCMP

actor	ASIO
type	organization
country	AUS
roles	SPY
ar	منظمة الاستخبارات الأمنية الأسترالية
ar	جهاز الاستخبارات الأسترالي
en	ASIO

actor	SIS_EGY
type	organization
country	EGY
roles	GOV
ar	الهيئة العامة للاستعلامات
ar	الهيئة العامة للاستعلامات المصرية
en	State Information Service

actor	NEA_EGY
type	organization
country	EGY
roles	GOV
ar	الهيئة الوطنية للانتخابات المصرية
en	National Elections Authority

actor	ACA_EGY
type	organization
country	EGY
roles	GOV
ar	هيئة الرقابة الإدارية
ar	هيئة الرقابة الإدارية المصرية
en	Administrative Control Authority

actor	CAPMAS
type	organization
country	EGY
roles	GOV
ar	الجهاز المركزي للتعبئة العامة والإحصاء
ar	الجهاز المركزي للتعبئة والإحصاء
en	CAPMAS

actor	NCHR_EGY
type	organization
country	EGY
roles	GOV
ar	المجلس القومي لحقوق الإنسان
en	National Council for Human Rights

actor	NCW_EGY
type	organization
country	EGY
roles	GOV
ar	المجلس القومي للمرأة
en	National Council for Women

actor	AOI_EGY
type	organization
country	EGY
roles	GOV
ar	الهيئة العربية للتصنيع
en	Arab Organization for Industrialization

actor	COMMITTEE_50_EGY
type	organization
country	EGY
roles	LEG
ar	لجنة الخمسين لتعديل الدستور
en	Committee of 50

actor	CPVPV
type	organization
country	SAU
roles	REL
ar	هيئة الأمر بالمعروف والنهي عن المنكر
ar	هيئة الأمر بالمعروف
ar	الرئاسة العامة لهيئة الأمر بالمعروف والنهي عن المنكر
en	Committee for the Promotion of Virtue

actor	SAMA
type	organization
country	SAU
roles	GOV
ar	مؤسسة النقد العربي السعودي
en	SAMA

actor	PSS_SAU
type	organization
country	SAU
roles	COP
ar	رئاسة أمن الدولة
ar	رئاسة أمن الدولة السعودية
en	Presidency of State Security

actor	BIP_SAU
type	organization
country	SAU
roles	JUD
ar	هيئة التحقيق والادعاء العام
en	Bureau of Investigation and Public Prosecution

actor	NAZAHA
type	organization
country	SAU
roles	GOV
ar	الهيئة الوطنية لمكافحة الفساد السعودية
ar	هيئة الرقابة ومكافحة الفساد
ar	هيئة الرقابة ومكافحة الفساد السعودية
en	Nazaha

actor	ALLEGIANCE_COUNCIL
type	organization
country	SAU
roles	GOV
ar	هيئة البيعة
ar	هيئة البيعة السعودية
en	Allegiance Council

actor	PIF_SAU
type	organization
country	SAU
roles	GOV
ar	صندوق الاستثمارات العامة
ar	صندوق الاستثمارات العامة السعودي
en	Public Investment Fund

actor	SAGIA
type	organization
country	SAU
roles	GOV
ar	الهيئة العامة للاستثمار السعودية
ar	هيئة الاستثمار السعودية
en	SAGIA

actor	GEA_SAU
type	organization
country	SAU
roles	GOV
ar	الهيئة العامة للترفيه
ar	هيئة الترفيه السعودية
en	General Entertainment Authority

actor	HRC_SAU
type	organization
country	SAU
roles	GOV
ar	هيئة حقوق الإنسان السعودية
ar	هيئة حقوق الإنسان في السعودية
en	Human Rights Commission of Saudi Arabia

actor	HARAMAIN_AFFAIRS
type	organization
country	SAU
roles	REL
ar	الرئاسة العامة لشؤون المسجد الحرام والمسجد النبوي
ar	رئاسة شؤون الحرمين
ar	رئاسة شؤون المسجد الحرام والمسجد النبوي
en	Presidency of the Two Holy Mosques

actor	SFD
type	organization
country	SAU
roles	GOV
ar	الصندوق السعودي للتنمية
en	Saudi Fund for Development

actor	MODON
type	organization
country	SAU
roles	GOV
ar	الهيئة السعودية للمدن الصناعية ومناطق التقنية
en	MODON

actor	SASO
type	organization
country	SAU
roles	GOV
ar	الهيئة السعودية للمواصفات والمقاييس والجودة
en	SASO

actor	SFDA
type	organization
country	SAU
roles	GOV
ar	الهيئة العامة للغذاء والدواء السعودية
en	SFDA

actor	NSHR_SAU
type	organization
roles	GOV
ar	الجمعية الوطنية لحقوق الإنسان السعودية
en	National Society for Human Rights

actor	KFAED
type	organization
country	KWT
roles	GOV
ar	الصندوق الكويتي للتنمية الاقتصادية العربية
ar	الصندوق الكويتي للتنمية
en	Kuwait Fund

actor	ADFD
type	organization
country	ARE
roles	GOV
ar	صندوق أبوظبي للتنمية
ar	صندوق أبو ظبي للتنمية
en	Abu Dhabi Fund

actor	QFFD
type	organization
country	QAT
roles	GOV
ar	صندوق قطر للتنمية
en	Qatar Fund

actor	QATAR_CHARITY
type	organization
roles	NGO
ar	مؤسسة قطر الخيرية
ar	جمعية قطر الخيرية
ar	قطر الخيرية
en	Qatar Charity

actor	KHALIFA_FOUND
type	organization
country	ARE
roles	NGO
ar	مؤسسة خليفة بن زايد آل نهيان للأعمال الإنسانية
ar	مؤسسة خليفة للأعمال الإنسانية
en	Khalifa bin Zayed Foundation

actor	ADIA
type	organization
country	ARE
roles	GOV
ar	جهاز أبوظبي للاستثمار
en	ADIA

actor	QIA
type	organization
country	QAT
roles	GOV
ar	جهاز قطر للاستثمار
en	QIA

actor	KIA
type	organization
country	KWT
roles	GOV
ar	الهيئة العامة للاستثمار الكويتية
ar	الهيئة العامة للاستثمار في الكويت
en	KIA

actor	FNC_ARE
type	organization
country	ARE
roles	LEG
ar	المجلس الوطني الاتحادي
ar	المجلس الوطني الاتحادي الإماراتي
en	Federal National Council

actor	CTS_IRQ
type	organization
country	IRQ
roles	MIL
ar	جهاز مكافحة الإرهاب
ar	جهاز مكافحة الإرهاب العراقي
ar	قوات مكافحة الإرهاب العراقية
ar	قوات جهاز مكافحة الإرهاب
en	Iraqi Counter Terrorism Service

actor	SMC_IRQ
type	organization
country	IRQ
roles	MIL
ar	خلية الإعلام الأمني
ar	خلية الإعلام الأمني العراقية
en	Security Media Cell

actor	BOC_IRQ
type	organization
country	IRQ
roles	MIL
ar	قيادة عمليات بغداد
en	Baghdad Operations Command

actor	NOC_IRQ
type	organization
country	IRQ
roles	MIL
ar	قيادة عمليات نينوى
en	Nineveh Operations Command

actor	JOC_IRQ
type	organization
country	IRQ
roles	MIL
ar	قيادة العمليات المشتركة العراقية
en	Joint Operations Command

actor	IHEC
type	organization
country	IRQ
roles	GOV
ar	المفوضية العليا المستقلة للانتخابات
ar	المفوضية العليا المستقلة للانتخابات العراقية
ar	المفوضية العليا للانتخابات العراقية
en	IHEC

actor	INTEGRITY_IRQ
type	organization
country	IRQ
roles	JUD
ar	هيئة النزاهة
ar	هيئة النزاهة العراقية
ar	هيئة النزاهة الاتحادية
en	Integrity Commission

actor	SOMO
type	organization
country	IRQ
roles	GOV
ar	شركة تسويق النفط العراقية
ar	شركة سومو
en	SOMO

actor	INIS_IRQ
type	organization
country	IRQ
roles	SPY
ar	جهاز المخابرات الوطني العراقي
ar	جهاز المخابرات الوطني
en	Iraqi National Intelligence Service

actor	DEBAATH_IRQ
type	organization
country	IRQ
roles	GOV
ar	هيئة اجتثاث البعث
ar	الهيئة العليا لاجتثاث البعث
ar	هيئة المساءلة والعدالة
en	De-Baathification Commission

actor	IGC
type	organization
country	IRQ
roles	GOV
ar	مجلس الحكم الانتقالي
ar	مجلس الحكم الانتقالي العراقي
en	Iraqi Governing Council

actor	BDL
type	organization
country	LBN
roles	GOV
ar	مصرف لبنان
ar	مصرف لبنان المركزي
en	Banque du Liban

actor	SPC_LBY
type	organization
country	LBY
roles	GOV
ar	المجلس الرئاسي لحكومة الوفاق
ar	المجلس الرئاسي لحكومة الوفاق الوطني
en	Libyan Presidency Council

actor	HCS_LBY
type	organization
country	LBY
roles	GOV
ar	المجلس الأعلى للدولة
ar	المجلس الأعلى للدولة الليبي
ar	المجلس الأعلى للدولة في ليبيا
ar	مجلس الدولة الليبي
en	High Council of State

actor	HNEC
type	organization
country	LBY
roles	GOV
ar	المفوضية الوطنية العليا للانتخابات
ar	المفوضية الوطنية العليا للانتخابات الليبية
ar	المفوضية العليا للانتخابات في ليبيا
en	HNEC

actor	CBL
type	organization
country	LBY
roles	GOV
ar	مصرف ليبيا المركزي
en	Central Bank of Libya

actor	BUNYAN_LBY
type	organization
country	LBY
roles	MIL
ar	قوات البنيان المرصوص
ar	البنيان المرصوص
en	Al-Bunyan al-Marsous

actor	LIA_LBY
type	organization
country	LBY
roles	GOV
ar	المؤسسة الليبية للاستثمار
en	Libyan Investment Authority

actor	LBY_JMC
type	organization
roles	GOV
ar	اللجنة العسكرية المشتركة 5+5
ar	لجنة 5+5
ar	اللجنة العسكرية الليبية المشتركة
en	5+5 Joint Military Commission

actor	LPDF
type	organization
roles	GOV
ar	ملتقى الحوار السياسي الليبي
en	Libyan Political Dialogue Forum

actor	INLUCC
type	organization
country	TUN
roles	GOV
ar	الهيئة الوطنية لمكافحة الفساد التونسية
en	INLUCC

actor	IVD_TUN
type	organization
country	TUN
roles	GOV
ar	هيئة الحقيقة والكرامة
en	Truth and Dignity Commission

actor	HAICA
type	organization
country	TUN
roles	GOV
ar	الهايكا
ar	الهيئة العليا المستقلة للاتصال السمعي البصري
ar	هيئة الاتصال السمعي البصري
en	HAICA

actor	ANIE_DZA
type	organization
country	DZA
roles	GOV
ar	السلطة الوطنية المستقلة للانتخابات
ar	السلطة الوطنية المستقلة للانتخابات الجزائرية
en	ANIE

actor	DRS_DZA
type	organization
country	DZA
roles	SPY
ar	دائرة الاستعلامات والأمن
en	DRS

actor	CNDH_MAR
type	organization
country	MAR
roles	GOV
ar	المجلس الوطني لحقوق الإنسان المغربي
en	CNDH

actor	BCIJ
type	organization
country	MAR
roles	COP
ar	المكتب المركزي للأبحاث القضائية
en	BCIJ

actor	DGSN_MAR
type	organization
country	MAR
roles	COP
ar	المديرية العامة للأمن الوطني المغربية
ar	المديرية العامة للأمن الوطني المغربي
en	DGSN (Morocco)

actor	ANP_DZA
type	organization
country	DZA
roles	MIL
ar	الجيش الوطني الشعبي الجزائري
ar	الجيش الوطني الشعبي
en	ANP

actor	APN_DZA
type	organization
country	DZA
roles	LEG
ar	المجلس الشعبي الوطني
ar	المجلس الشعبي الوطني الجزائري
en	APN

actor	PSD_PSE
type	organization
country	PSE
roles	GOV
ar	هيئة شؤون الأسرى والمحررين
ar	هيئة شؤون الأسرى
en	Commission of Detainees' Affairs

actor	WALL_PSE
type	organization
country	PSE
roles	GOV
ar	هيئة مقاومة الجدار والاستيطان
en	Colonization and Wall Resistance Commission

actor	PNC_PSE
type	organization
country	PSE
roles	LEG
ar	المجلس الوطني الفلسطيني
en	Palestinian National Council

actor	SOV_SDN
type	organization
country	SDN
roles	GOV
ar	مجلس السيادة الانتقالي
ar	مجلس السيادة الانتقالي السوداني
en	Sovereignty Council

actor	NISS_SDN
type	organization
country	SDN
roles	SPY
ar	جهاز الأمن والمخابرات الوطني السوداني
ar	جهاز الأمن والمخابرات السوداني
en	NISS

actor	IEBC
type	organization
country	KEN
roles	GOV
ar	اللجنة المستقلة للانتخابات وترسيم الحدود
en	IEBC

actor	INEC
type	organization
country	NGA
roles	GOV
ar	اللجنة الوطنية المستقلة للانتخابات النيجيرية
en	INEC

actor	CNSP_NER
type	organization
country	NER
roles	MIL
ar	المجلس الوطني لحماية الوطن
ar	المجلس الوطني لحماية الوطن في النيجر
en	CNSP (Niger)

actor	PEMEX
type	organization
country	MEX
roles	GOV
ar	بيميكس
ar	شركة بيميكس
en	Pemex

actor	PDVSA
type	organization
country	VEN
roles	GOV
ar	شركة النفط الوطنية الفنزويلية
ar	شركة بتروليوس دي فنزويلا
en	PDVSA

actor	CNE_VEN
type	organization
country	VEN
roles	GOV
ar	المجلس الوطني الانتخابي الفنزويلي
ar	المجلس الوطني الانتخابي في فنزويلا
en	National Electoral Council (Venezuela)

actor	IMAMU
type	organization
country	SAU
roles	EDU
ar	جامعة الإمام محمد بن سعود الإسلامية
ar	جامعة الإمام محمد بن سعود
ar	جامعة الإمام
en	Imam Mohammad Ibn Saud Islamic University

actor	KSU
type	organization
country	SAU
roles	EDU
ar	جامعة الملك سعود
en	King Saud University

# --- Companies often in political news

actor	ENI
type	company
roles	BUS
ar	إيني الإيطالية
ar	شركة إيني
ar	مجموعة إيني
ar	إيني
en	Eni

actor	TOTAL
type	company
roles	BUS
ar	توتال
ar	شركة توتال
ar	مجموعة توتال
ar	توتال إنرجي
ar	توتال إينرجي
en	TotalEnergies

actor	SHELL
type	company
roles	BUS
ar	شركة شل
ar	رويال داتش شل
ar	شركة رويال داتش شل
ar	مجموعة شل
en	Shell

actor	BP
type	company
roles	BUS
ar	بريتش بتروليوم
ar	شركة بي بي
ar	شركة بريتش بتروليوم
en	BP

actor	EXXON
type	company
roles	BUS
ar	إكسون موبيل
ar	شركة إكسون موبيل
ar	إكسون موبل
ar	شركة إكسون
en	ExxonMobil

actor	CHEVRON
type	company
roles	BUS
ar	شيفرون
ar	شركة شيفرون
en	Chevron

actor	GAZPROM
type	company
roles	BUS
ar	غازبروم
ar	شركة غازبروم
ar	مجموعة غازبروم
ar	جازبروم
en	Gazprom

actor	ROSNEFT
type	company
roles	BUS
ar	روسنفت
ar	شركة روسنفت
ar	روس نفت
en	Rosneft

actor	LUKOIL
type	company
roles	BUS
ar	لوك أويل
ar	شركة لوك أويل
ar	لوكويل
en	Lukoil

actor	NOVATEK
type	company
roles	BUS
ar	نوفاتيك
ar	شركة نوفاتيك
en	Novatek

actor	ARAMCO
type	company
roles	BUS
ar	أرامكو
ar	شركة أرامكو
ar	أرامكو السعودية
ar	شركة أرامكو السعودية
ar	آرامكو
en	Saudi Aramco

actor	SABIC
type	company
roles	BUS
ar	شركة سابك
en	SABIC

actor	SONATRACH
type	company
roles	BUS
ar	سوناطراك
ar	شركة سوناطراك
ar	سونطراك
en	Sonatrach

actor	PETRONAS
type	company
roles	BUS
ar	بتروناس
ar	شركة بتروناس
en	Petronas

actor	SINOPEC
type	company
roles	BUS
ar	سينوبك
ar	شركة سينوبك
en	Sinopec

actor	REPSOL
type	company
roles	BUS
ar	ريبسول
ar	شركة ريبسول
en	Repsol

actor	EQUINOR
type	company
roles	BUS
ar	إكوينور
ar	شركة إكوينور
ar	شتات أويل
ar	شركة شتات أويل
ar	ستات أويل
en	Equinor

actor	SIEMENS
type	company
roles	BUS
ar	شركة سيمنز
ar	شركة سيمنس
ar	مجموعة سيمنز
en	Siemens

actor	GENERAL_ELECTRIC
type	company
roles	BUS
ar	جنرال إلكتريك
ar	شركة جنرال إلكتريك
en	General Electric

actor	GENERAL_MOTORS
type	company
roles	BUS
ar	جنرال موتورز
ar	شركة جنرال موتورز
en	General Motors

actor	VOLKSWAGEN
type	company
roles	BUS
ar	فولكسفاغن
ar	شركة فولكسفاغن
ar	مجموعة فولكسفاغن
ar	فولكس فاغن
ar	فولكسفاجن
en	Volkswagen

actor	DAIMLER
type	company
roles	BUS
ar	دايملر
ar	شركة دايملر
en	Daimler

actor	BMW
type	company
roles	BUS
ar	بي إم دبليو
ar	شركة بي إم دبليو
en	BMW

actor	RENAULT
type	company
roles	BUS
ar	شركة رينو
ar	مجموعة رينو
en	Renault

actor	TOYOTA
type	company
roles	BUS
ar	تويوتا
ar	شركة تويوتا
en	Toyota

actor	HYUNDAI
type	company
roles	BUS
ar	هيونداي
ar	شركة هيونداي
en	Hyundai

actor	NISSAN
type	company
roles	BUS
ar	شركة نيسان
en	Nissan

actor	SONY
type	company
roles	BUS
ar	شركة سوني
ar	مجموعة سوني
en	Sony

actor	FACEBOOK
type	company
roles	BUS
ar	شركة فيسبوك
ar	شركة فيس بوك
ar	إدارة فيسبوك
ar	إدارة موقع فيسبوك
ar	إدارة فيس بوك
ar	شركة ميتا
en	Facebook

actor	TWITTER
type	company
roles	BUS
ar	شركة تويتر
ar	إدارة تويتر
ar	إدارة موقع تويتر
en	Twitter

actor	AMAZON
type	company
roles	BUS
ar	شركة أمازون
en	Amazon

actor	INTEL
type	company
roles	BUS
ar	شركة إنتل
en	Intel

actor	ZTE
type	company
roles	BUS
ar	شركة زد تي إي
ar	شركة زد تي اي
en	ZTE

actor	ALIBABA
type	company
roles	BUS
ar	شركة علي بابا
ar	مجموعة علي بابا
en	Alibaba

actor	TESLA
type	company
roles	BUS
ar	شركة تسلا
en	Tesla

actor	SPACEX
type	company
roles	BUS
ar	سبيس إكس
ar	شركة سبيس إكس
en	SpaceX

actor	NOKIA
type	company
roles	BUS
ar	نوكيا
ar	شركة نوكيا
en	Nokia

actor	ERICSSON
type	company
roles	BUS
ar	إريكسون
ar	شركة إريكسون
en	Ericsson

actor	VODAFONE
type	company
roles	BUS
ar	فودافون
ar	شركة فودافون
en	Vodafone

actor	LOCKHEED
type	company
roles	BUS
ar	لوكهيد مارتن
ar	شركة لوكهيد مارتن
en	Lockheed Martin

actor	RAYTHEON
type	company
roles	BUS
ar	رايثيون
ar	شركة رايثيون
en	Raytheon

actor	NORTHROP
type	company
roles	BUS
ar	نورثروب غرومان
ar	شركة نورثروب غرومان
en	Northrop Grumman

actor	BAE_SYSTEMS
type	company
roles	BUS
ar	بي إيه إي سيستمز
ar	شركة بي إيه إي سيستمز
en	BAE Systems

actor	DASSAULT
type	company
roles	BUS
ar	شركة داسو
ar	داسو للطيران
ar	شركة داسو للطيران
ar	مجموعة داسو
en	Dassault Aviation

actor	THALES
type	company
roles	BUS
ar	شركة تاليس
ar	مجموعة تاليس
en	Thales

actor	AREVA
type	company
roles	BUS
ar	أريفا
ar	شركة أريفا
ar	مجموعة أريفا
en	Areva

actor	LUFTHANSA
type	company
roles	BUS
ar	لوفتهانزا
ar	شركة لوفتهانزا
en	Lufthansa

actor	AIR_FRANCE
type	company
roles	BUS
ar	إير فرانس
ar	شركة إير فرانس
en	Air France

actor	RYANAIR
type	company
roles	BUS
ar	رايان إير
ar	شركة رايان إير
en	Ryanair

actor	DEUTSCHE_BANK
type	company
roles	BUS
ar	دويتشه بنك
ar	مصرف دويتشه بنك
ar	بنك دويتشه
en	Deutsche Bank

actor	GOLDMAN_SACHS
type	company
roles	BUS
ar	غولدمان ساكس
ar	بنك غولدمان ساكس
ar	مصرف غولدمان ساكس
en	Goldman Sachs

actor	JPMORGAN
type	company
roles	BUS
ar	جي بي مورغان
ar	بنك جي بي مورغان
en	JPMorgan

actor	CREDIT_SUISSE
type	company
roles	BUS
ar	كريدي سويس
ar	بنك كريدي سويس
ar	مصرف كريدي سويس
en	Credit Suisse

actor	HSBC
type	company
roles	BUS
ar	إتش إس بي سي
ar	بنك إتش إس بي سي
ar	مصرف إتش إس بي سي
ar	بنك اتش اس بي سي
en	HSBC

actor	MOODYS
type	company
roles	BUS
ar	موديز
ar	وكالة موديز
ar	مؤسسة موديز
en	Moody's

actor	FITCH
type	company
roles	BUS
ar	وكالة فيتش
ar	مؤسسة فيتش
en	Fitch

actor	SP_RATINGS
type	company
roles	BUS
ar	ستاندرد آند بورز
ar	وكالة ستاندرد آند بورز
ar	مؤسسة ستاندرد آند بورز
ar	ستاندرد أند بورز
en	Standard & Poor's

actor	MASTERCARD
type	company
roles	BUS
ar	ماستركارد
ar	شركة ماستركارد
en	Mastercard

actor	NETFLIX
type	company
roles	BUS
ar	نتفليكس
ar	شركة نتفليكس
en	Netflix

actor	NESTLE
type	company
roles	BUS
ar	نستله
ar	شركة نستله
en	Nestlé

actor	UNILEVER
type	company
roles	BUS
ar	يونيليفر
ar	شركة يونيليفر
en	Unilever

actor	PFIZER
type	company
roles	BUS
ar	فايزر
ar	شركة فايزر
en	Pfizer

actor	MODERNA
type	company
roles	BUS
ar	شركة موديرنا
en	Moderna

actor	ASTRAZENECA
type	company
roles	BUS
ar	أسترازينيكا
ar	شركة أسترازينيكا
en	AstraZeneca

actor	NOVARTIS
type	company
roles	BUS
ar	نوفارتس
ar	شركة نوفارتس
en	Novartis

actor	SANOFI
type	company
roles	BUS
ar	سانوفي
ar	شركة سانوفي
en	Sanofi

actor	MONSANTO
type	company
roles	BUS
ar	مونسانتو
ar	شركة مونسانتو
en	Monsanto

actor	GLENCORE
type	company
roles	BUS
ar	غلينكور
ar	شركة غلينكور
en	Glencore

actor	ALSTOM
type	company
roles	BUS
ar	ألستوم
ar	شركة ألستوم
en	Alstom

actor	TOSHIBA
type	company
roles	BUS
ar	توشيبا
ar	شركة توشيبا
en	Toshiba

actor	HITACHI
type	company
roles	BUS
ar	هيتاشي
ar	شركة هيتاشي
en	Hitachi

actor	MITSUBISHI
type	company
roles	BUS
ar	ميتسوبيشي
ar	شركة ميتسوبيشي
en	Mitsubishi

actor	LENOVO
type	company
roles	BUS
ar	لينوفو
ar	شركة لينوفو
en	Lenovo

actor	IBM
type	company
roles	BUS
ar	شركة آي بي إم
en	IBM

actor	ORACLE
type	company
roles	BUS
ar	شركة أوراكل
en	Oracle

actor	CISCO
type	company
roles	BUS
ar	شركة سيسكو
en	Cisco

actor	UBER
type	company
roles	BUS
ar	شركة أوبر
en	Uber

actor	TIKTOK
type	company
roles	BUS
ar	شركة تيك توك
en	TikTok

actor	TELEGRAM
type	company
roles	BUS
ar	شركة تلغرام
en	Telegram

actor	KASPERSKY
type	company
roles	BUS
ar	كاسبرسكي
ar	شركة كاسبرسكي
ar	كاسبرسكي لاب
en	Kaspersky

actor	APPLE
type	company
roles	BUS
ar	آبل
ar	شركة آبل
en	Apple

actor	GOOGLE
type	company
roles	BUS
ar	غوغل
ar	شركة غوغل
en	Google

actor	MICROSOFT
type	company
roles	BUS
ar	مايكروسوفت
ar	شركة مايكروسوفت
en	Microsoft

actor	BOEING
type	company
roles	BUS
ar	بوينغ
ar	شركة بوينغ
en	Boeing

actor	AIRBUS
type	company
roles	BUS
ar	إيرباص
ar	شركة إيرباص
en	Airbus

actor	SAMSUNG
type	company
roles	BUS
ar	سامسونغ
ar	شركة سامسونغ
en	Samsung

actor	HUAWEI
type	company
roles	BUS
ar	هواوي
ar	شركة هواوي
en	Huawei

actor	IARC
type	organization
roles	IGO
ar	الوكالة الدولية لبحوث السرطان
ar	الوكالة الدولية لأبحاث السرطان
en	International Agency for Research on Cancer

actor	CGTT
type	organization
home	TUN
roles	NGO
ar	الكنفدرالية العامة التونسية للشغل
ar	الجامعة العامة التونسية للشغل
en	General Confederation of Tunisian Labour

actor	OTT_TUN
type	organization
home	TUN
roles	NGO
ar	المنظمة التونسية للشغل
en	Tunisian Labour Organisation

actor	UTT_TUN
type	organization
home	TUN
roles	NGO
ar	اتحاد عمال تونس
en	Union of Tunisian Workers

actor	UGET
type	organization
home	TUN
roles	NGO
ar	الاتحاد العام لطلبة تونس
en	General Union of Tunisian Students

actor	UGTE_TUN
type	organization
home	TUN
roles	NGO
ar	الاتحاد العام التونسي للطلبة
en	Tunisian General Union of Students

actor	FTDES
type	organization
home	TUN
roles	NGO
ar	المنتدى التونسي للحقوق الاقتصادية والاجتماعية
en	Tunisian Forum for Economic and Social Rights

actor	ATFD
type	organization
home	TUN
roles	NGO
ar	الجمعية التونسية للنساء الديمقراطيات
ar	جمعية النساء الديمقراطيات
en	Tunisian Association of Democratic Women

actor	ONAT_TUN
type	organization
home	TUN
roles	NGO
ar	الهيئة الوطنية للمحامين
ar	عمادة المحامين التونسيين
en	Tunisian Bar Association

actor	CSM_TUN
type	organization
country	TUN
roles	JUD
ar	المجلس الأعلى للقضاء التونسي
ar	المجلس الأعلى المؤقت للقضاء
en	High Judicial Council of Tunisia

actor	INPDP_TUN
type	organization
country	TUN
roles	GOV
ar	الهيئة الوطنية لحماية المعطيات الشخصية
en	National Authority for Personal Data Protection

actor	INPT_TUN
type	organization
country	TUN
roles	GOV
ar	الهيئة الوطنية للوقاية من التعذيب
en	National Authority for the Prevention of Torture

actor	IPCCPL_TUN
type	organization
country	TUN
roles	JUD
ar	الهيئة الوقتية لمراقبة دستورية مشاريع القوانين
ar	الهيئة الوقتية لمراقبة دستورية القوانين
en	Provisional Authority for Constitutional Review

actor	INS_TUN
type	organization
country	TUN
roles	GOV
ar	المعهد الوطني للإحصاء
en	National Institute of Statistics

actor	ONM_TUN
type	organization
country	TUN
roles	GOV
ar	الديوان الوطني للسياحة التونسية
en	Tunisian National Tourism Office

actor	GAFSA_PHOSPHATE
type	company
country	TUN
roles	BUS
ar	شركة فوسفات قفصة
ar	فسفاط قفصة
en	Gafsa Phosphate Company

actor	STEG
type	company
country	TUN
roles	BUS
ar	الشركة التونسية للكهرباء والغاز
ar	الستاغ
en	STEG

actor	SONEDE
type	company
country	TUN
roles	BUS
ar	الشركة الوطنية لاستغلال وتوزيع المياه
ar	الصوناد
en	SONEDE

actor	UGTA
type	organization
home	DZA
roles	NGO
ar	الاتحاد العام للعمال الجزائريين
en	General Union of Algerian Workers

actor	FCE_DZA
type	organization
home	DZA
roles	BUS
ar	منتدى رؤساء المؤسسات
en	Forum of Business Leaders Algeria

actor	CNDH_DZA
type	organization
country	DZA
roles	GOV
ar	المجلس الوطني لحقوق الإنسان الجزائري
ar	اللجنة الوطنية الاستشارية لترقية حقوق الإنسان
en	National Human Rights Council of Algeria

actor	UGTM
type	organization
home	MAR
roles	NGO
ar	الاتحاد العام للشغالين بالمغرب
en	General Union of Moroccan Workers

actor	UMT
type	organization
home	MAR
roles	NGO
ar	الاتحاد المغربي للشغل
en	Moroccan Labour Union

actor	CDT_MAR
type	organization
home	MAR
roles	NGO
ar	الكونفدرالية الديمقراطية للشغل
en	Democratic Confederation of Labour

actor	CGEM
type	organization
home	MAR
roles	BUS
ar	الاتحاد العام لمقاولات المغرب
en	General Confederation of Moroccan Enterprises

actor	HACA_MAR
type	organization
country	MAR
roles	GOV
ar	الهيئة العليا للاتصال السمعي البصري المغربية
ar	الهاكا
en	HACA

actor	HCP_MAR
type	organization
country	MAR
roles	GOV
ar	المندوبية السامية للتخطيط
en	High Commission for Planning

actor	OCP_MAR
type	company
country	MAR
roles	BUS
ar	المجمع الشريف للفوسفاط
ar	المكتب الشريف للفوسفات
en	OCP Group

actor	IRA_MRT
type	organization
home	MRT
roles	NGO
ar	حركة إيرا
ar	مبادرة انبعاث الحركة الانعتاقية
en	IRA Mauritania

actor	PFG_LBY
type	organization
country	LBY
roles	MIL
ar	حرس المنشآت النفطية
ar	جهاز حرس المنشآت النفطية
en	Petroleum Facilities Guard

actor	SSA_LBY
type	organization
country	LBY
roles	COP
ar	جهاز دعم الاستقرار
en	Stability Support Apparatus

actor	BRIGADE_444
type	organization
country	LBY
roles	MIL
ar	اللواء 444 قتال
ar	اللواء 444
en	444 Brigade

actor	BRIGADE_TBZ
type	organization
home	LBY
roles	MIL
ar	لواء طارق بن زياد
en	Tariq Ben Zeyad Brigade

actor	SABRATHA_OPS_LBY
type	organization
home	LBY
roles	MIL
ar	غرفة عمليات محاربة داعش صبراتة
en	Sabratha operations room

actor	CDA_LBY
type	organization
country	LBY
roles	LEG
ar	الهيئة التأسيسية لصياغة مشروع الدستور
en	Constitution Drafting Assembly

actor	SJC_EGY
type	organization
country	EGY
roles	JUD
ar	مجلس القضاء الأعلى المصري
en	Supreme Judicial Council of Egypt

actor	NADEEM_EGY
type	organization
home	EGY
roles	NGO
ar	مركز النديم
en	El Nadeem Center

actor	ECRF_EGY
type	organization
home	EGY
roles	NGO
ar	المفوضية المصرية للحقوق والحريات
en	Egyptian Commission for Rights and Freedoms

actor	AOPR
type	organization
home	EGY
roles	NGO
ar	المنظمة العربية للإصلاح الجنائي
en	Arab Organization for Penal Reform

actor	EMERGENCY_LAWYERS_SDN
type	organization
home	SDN
roles	NGO
ar	مجموعة محامو الطوارئ
ar	محامو الطوارئ
ar	محامي الطوارئ
en	Emergency Lawyers

actor	EMERGENCY_ROOMS_SDN
type	organization
home	SDN
roles	NGO
ar	غرف الطوارئ السودانية
en	Emergency Response Rooms

actor	NEC_SDN
type	organization
country	SDN
roles	GOV
ar	المفوضية القومية للانتخابات السودانية
ar	المفوضية القومية للانتخابات
en	National Elections Commission of Sudan

actor	EMPOWERMENT_SDN
type	organization
country	SDN
roles	GOV
ar	لجنة إزالة التمكين
en	Empowerment Removal Committee

actor	CTSAMVM
type	organization
home	SSD
roles	IGO
ar	آلية مراقبة وقف إطلاق النار في جنوب السودان
en	CTSAMVM

actor	YEM_NATIONAL_DIALOGUE
type	organization
home	YEM
roles	GOV
ar	مؤتمر الحوار الوطني اليمني
en	National Dialogue Conference

actor	SCER_YEM
type	organization
country	YEM
roles	GOV
ar	اللجنة العليا للانتخابات والاستفتاء
en	Supreme Commission for Elections and Referendum

actor	JIAT_YEM
type	organization
roles	GOV
ar	الفريق المشترك لتقييم الحوادث
ar	فريق تقييم الحوادث المشترك
en	Joint Incidents Assessment Team

actor	MASAM
type	organization
country	SAU
roles	NGO
ar	مشروع مسام
ar	المشروع السعودي لنزع الألغام
en	Masam

actor	ABDUCTEES_YEM
type	organization
home	YEM
roles	NGO
ar	رابطة أمهات المختطفين
en	Abductees' Mothers Association

actor	RIGHTS_RADAR
type	organization
home	YEM
roles	NGO
ar	منظمة رايتس رادار
en	Rights Radar

actor	SCTH_SAU
type	organization
country	SAU
roles	GOV
ar	الهيئة العامة للسياحة والتراث الوطني
ar	الهيئة العليا للسياحة
en	Saudi Commission for Tourism

actor	SAUDIA
type	company
country	SAU
roles	BUS
ar	الخطوط السعودية
ar	الخطوط الجوية العربية السعودية
ar	الخطوط الجوية السعودية
en	Saudia

actor	ADHRB_BHR
type	organization
home	BHR
roles	NGO
ar	معهد البحرين للحقوق والديمقراطية
en	Bahrain Institute for Rights and Democracy

actor	BICI_BHR
type	organization
home	BHR
roles	GOV
ar	اللجنة البحرينية المستقلة لتقصي الحقائق
ar	لجنة بسيوني
en	Bahrain Independent Commission of Inquiry

actor	ALQST
type	organization
roles	NGO
ar	منظمة القسط
ar	منظمة القسط لحقوق الإنسان
en	ALQST

actor	DAWN_MENA
type	organization
roles	NGO
ar	منظمة الديمقراطية للعالم العربي الآن
ar	منظمة داون
en	DAWN

actor	ADNOC
type	company
country	ARE
roles	BUS
ar	أدنوك
ar	شركة أدنوك
ar	شركة بترول أبوظبي الوطنية
en	ADNOC

actor	ETIHAD_AIRWAYS
type	company
country	ARE
roles	BUS
ar	الاتحاد للطيران
ar	طيران الاتحاد
en	Etihad Airways

actor	MUBADALA
type	company
country	ARE
roles	BUS
ar	شركة مبادلة
ar	مبادلة للاستثمار
en	Mubadala

actor	NHRC_QAT
type	organization
country	QAT
roles	GOV
ar	اللجنة الوطنية لحقوق الإنسان القطرية
en	National Human Rights Committee of Qatar

actor	HCHR_IRQ
type	organization
country	IRQ
roles	GOV
ar	المفوضية العليا لحقوق الإنسان في العراق
ar	مفوضية حقوق الإنسان العراقية
en	High Commission for Human Rights of Iraq

actor	RAQQA_CC
type	organization
home	SYR
roles	GOV
ar	مجلس الرقة المدني
en	Raqqa Civil Council

actor	SACD
type	organization
home	SYR
roles	NGO
ar	الرابطة السورية لكرامة المواطن
en	Syrian Association for Citizens' Dignity

actor	SYR_ARAB_TRIBES
type	organization
home	SYR
roles	CVL
ar	مجلس القبائل والعشائر السورية
en	Council of Syrian Tribes

actor	RBSS
type	organization
home	SYR
roles	NGO
ar	حملة الرقة تذبح بصمت
ar	الرقة تذبح بصمت
en	Raqqa Is Being Slaughtered Silently

actor	HJC_LBN
type	organization
country	LBN
roles	JUD
ar	مجلس القضاء الأعلى اللبناني
en	High Judicial Council of Lebanon

actor	CEASEFIRE_LBN
type	organization
roles	IGO
ar	لجنة الإشراف على وقف إطلاق النار في لبنان
en	Lebanon ceasefire committee

actor	AHBASH
type	organization
home	LBN
roles	NGO
ar	جمعية المشاريع الخيرية الإسلامية
en	Al-Ahbash

actor	HIGH_NATL_COMMITTEE_MARCH
type	organization
home	PSE
roles	CVL
ar	الهيئة الوطنية العليا لمسيرات العودة
ar	الهيئة الوطنية لمسيرات العودة وكسر الحصار
en	National Commission of the Return Marches

actor	PCBS
type	organization
country	PSE
roles	GOV
ar	الجهاز المركزي للإحصاء الفلسطيني
en	Palestinian Central Bureau of Statistics

actor	ICHR_PSE
type	organization
home	PSE
roles	NGO
ar	الهيئة المستقلة لحقوق الإنسان الفلسطينية
en	Independent Commission for Human Rights Palestine

actor	HAQ_PSE
type	organization
home	PSE
roles	NGO
ar	مؤسسة الحق
en	Al-Haq

actor	JLAC_PSE
type	organization
home	PSE
roles	NGO
ar	مركز القدس للمساعدة القانونية
en	Jerusalem Legal Aid Center

actor	WAED_PSE
type	organization
home	PSE
roles	NGO
ar	جمعية واعد للأسرى
en	Waed Association

actor	IAF_JOR_PROF
type	organization
home	JOR
roles	NGO
ar	مجمع النقابات المهنية الأردنية
en	Professional Associations of Jordan

actor	IEC_JOR
type	organization
country	JOR
roles	GOV
ar	الهيئة المستقلة للانتخاب الأردنية
ar	الهيئة المستقلة للانتخاب
en	Independent Election Commission of Jordan

actor	NCHR_JOR
type	organization
home	JOR
roles	NGO
ar	المركز الوطني لحقوق الإنسان الأردني
en	National Centre for Human Rights Jordan

actor	YSK_TUR
type	organization
country	TUR
roles	GOV
ar	اللجنة العليا للانتخابات التركية
ar	المجلس الأعلى للانتخابات التركي
ar	الهيئة العليا للانتخابات التركية
en	Supreme Election Council of Turkey

actor	RTUK
type	organization
country	TUR
roles	GOV
ar	المجلس الأعلى للإذاعة والتلفزيون التركي
en	RTUK

actor	BAYKAR
type	company
home	TUR
roles	BUS
ar	شركة بايكار
ar	شركة بيرقدار
en	Baykar

actor	MAHAN_AIR
type	company
home	IRN
roles	BUS
ar	ماهان إير
ar	شركة ماهان للطيران
ar	خطوط ماهان الجوية
en	Mahan Air

actor	HOSTAGES_FORUM
type	organization
home	ISR
roles	NGO
ar	منتدى عائلات الأسرى الإسرائيليين
ar	هيئة عائلات الأسرى
ar	منتدى عائلات الرهائن
ar	هيئة عائلات المختطفين
en	Hostages Families Forum

actor	REGAVIM
type	organization
home	ISR
roles	NGO
ar	منظمة ريغافيم
ar	جمعية ريغافيم
en	Regavim

actor	ATERET_COHANIM
type	organization
home	ISR
roles	NGO
ar	جمعية عطيرت كوهانيم
ar	منظمة عطيرت كوهانيم
ar	عطيرت كوهانيم
en	Ateret Cohanim

actor	BIMKOM
type	organization
home	ISR
roles	NGO
ar	منظمة بمكوم
ar	جمعية بمكوم
en	Bimkom

actor	GISHA
type	organization
home	ISR
roles	NGO
ar	منظمة غيشا
ar	جمعية غيشا
ar	منظمة مسلك
en	Gisha

actor	HAMOKED
type	organization
home	ISR
roles	NGO
ar	منظمة هموكيد
ar	هموكيد
en	HaMoked

actor	ELBIT
type	company
home	ISR
roles	BUS
ar	شركة إلبيت
ar	إلبيت سيستمز
ar	شركة إلبيت سيستمز
en	Elbit Systems

actor	RAFAEL_ISR
type	company
country	ISR
roles	BUS
ar	شركة رافائيل
ar	شركة رفائيل
en	Rafael

actor	MDA_ISR
type	organization
home	ISR
roles	NGO
ar	نجمة داود الحمراء
ar	خدمة إسعاف نجمة داود الحمراء
en	Magen David Adom

actor	ZAKA
type	organization
home	ISR
roles	NGO
ar	منظمة زاكا
en	ZAKA

actor	VDP_BFA
type	organization
country	BFA
roles	MIL
ar	متطوعو الدفاع عن الوطن
ar	المتطوعون للدفاع عن الوطن في بوركينا فاسو
en	Volunteers for the Defence of the Homeland

actor	RSP_BFA
type	organization
country	BFA
roles	MIL
ar	فوج الأمن الرئاسي
ar	لواء الأمن الرئاسي في بوركينا فاسو
en	Regiment of Presidential Security

actor	CTRI_GAB
type	organization
country	GAB
roles	GOV
ar	لجنة المرحلة الانتقالية واستعادة المؤسسات
en	CTRI

actor	CENCO
type	organization
home	COD
roles	REL
ar	المؤتمر الأسقفي الوطني الكونغولي
ar	مجلس الأساقفة الكونغوليين
en	CENCO

actor	CENI_COD
type	organization
country	COD
roles	GOV
ar	المفوضية الوطنية المستقلة للانتخابات في الكونغو
en	CENI

actor	COSATU
type	organization
home	ZAF
roles	NGO
ar	كوساتو
ar	اتحاد نقابات جنوب أفريقيا
ar	مؤتمر نقابات عمال جنوب أفريقيا
en	COSATU

actor	NUM_ZAF
type	organization
home	ZAF
roles	NGO
ar	الاتحاد الوطني لعمال المناجم في جنوب أفريقيا
en	National Union of Mineworkers South Africa

actor	CNRD_GIN
type	organization
country	GIN
roles	GOV
ar	اللجنة الوطنية للتجمع والتنمية
en	National Committee of Reconciliation and Development

actor	NLC_NGA
type	organization
home	NGA
roles	NGO
ar	مؤتمر العمل النيجيري
en	Nigeria Labour Congress

actor	CAN_NGA
type	organization
home	NGA
roles	REL
ar	الرابطة المسيحية النيجيرية
ar	الرابطة المسيحية في نيجيريا
en	Christian Association of Nigeria

actor	NEBE_ETH
type	organization
country	ETH
roles	GOV
ar	المجلس الوطني للانتخابات الإثيوبي
en	National Election Board of Ethiopia

actor	AIHRC
type	organization
country	AFG
roles	GOV
ar	اللجنة الأفغانية المستقلة لحقوق الإنسان
ar	اللجنة المستقلة لحقوق الإنسان في أفغانستان
en	AIHRC

actor	SFJ_IND
type	organization
roles	NGO
ar	منظمة السيخ من أجل العدالة
ar	جماعة السيخ من أجل العدالة
en	Sikhs for Justice

actor	BRO_UK
type	organization
roles	NGO
ar	منظمة الروهينغا في بورما
ar	المنظمة البورمية للروهينغا
en	Burmese Rohingya Organisation

actor	MUI_IDN
type	organization
home	IDN
roles	REL
ar	مجلس علماء إندونيسيا
ar	مجلس العلماء الإندونيسي
en	MUI

actor	MMI_IDN
type	organization
home	IDN
roles	REL
ar	مجلس المجاهدين الإندونيسي
en	MMI

actor	BANGSAMORO_BTA
type	organization
country	PHL
roles	GOV
ar	سلطة بانغسامورو الانتقالية
ar	حكومة بانغسامورو
en	Bangsamoro Transition Authority

actor	TEPCO
type	company
home	JPN
roles	BUS
ar	تيبكو
ar	شركة تيبكو
ar	شركة طوكيو للطاقة الكهربائية
ar	طوكيو الكتريك باور
en	TEPCO

actor	CIVIL_HRF_HKG
type	organization
home	HKG
roles	NGO
ar	الجبهة المدنية لحقوق الإنسان
ar	جبهة حقوق الإنسان المدنية
en	Civil Human Rights Front

actor	OCCRP
type	organization
roles	NGO
ar	مشروع الإبلاغ عن الجريمة المنظمة والفساد
en	OCCRP

actor	ICIJ
type	organization
roles	NGO
ar	الاتحاد الدولي للصحفيين الاستقصائيين
ar	الاتحاد الدولي للصحافيين الاستقصائيين
en	ICIJ

actor	FORBIDDEN_STORIES
type	organization
roles	NGO
ar	منظمة فوربيدن ستوريز
ar	فوربيدن ستوريز
en	Forbidden Stories
