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
ar	بعثة الأمم المتحدة في جمهورية الكونغو الديمقراطية
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
ar	برنامج الغذاء العالمي
ar	برنامج الأغذية العالمي التابع للأمم المتحدة
ar	برنامج الغذاء العالمي التابع للأمم المتحدة
en	World Food Programme

actor	WHO
type	organization
roles	IGO
ar	منظمة الصحة العالمية
ar	منظمة الصحة الدولية
en	World Health Organization

actor	IAEA
type	organization
roles	IGO
ar	الوكالة الدولية للطاقة الذرية
ar	وكالة الطاقة الذرية
ar	وكالة الطاقة الذرية الدولية
ar	الوكالة الذرية
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
ar	إيفاد
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
en	International Coalition

actor	ARAB_COALITION
type	organization
roles	MIL
ar	التحالف العربي
ar	قوات التحالف العربي
ar	التحالف بقيادة السعودية
ar	التحالف الذي تقوده السعودية
ar	التحالف العربي بقيادة السعودية
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
ar	البديل البوليفاري لشعوب أميركا
en	ALBA

actor	CARICOM
type	organization
roles	IGO
ar	الكاريكوم
ar	كاريكوم
ar	مجموعة الكاريبي
ar	المجموعة الكاريبية
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
ar	مصرف التنمية للبلدان الأميركية
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
en	Palestine Red Crescent

actor	RED_CRESCENT_SYR
type	organization
roles	NGO
ar	الهلال الأحمر السوري
ar	الهلال الأحمر العربي السوري
ar	منظمة الهلال الأحمر العربي السوري
en	Syrian Arab Red Crescent

actor	RED_CRESCENT_IRQ
type	organization
roles	NGO
ar	الهلال الأحمر العراقي
ar	الهلال الأحمر العراقية
ar	جمعية الهلال الأحمر العراقي
ar	جمعية الهلال الأحمر العراقية
en	Iraqi Red Crescent

actor	RED_CRESCENT_IRN
type	organization
roles	NGO
ar	الهلال الأحمر الإيراني
ar	جمعية الهلال الأحمر الإيراني
ar	جمعية الهلال الأحمر الإيرانية
en	Iranian Red Crescent

actor	RED_CRESCENT_TUR
type	organization
roles	NGO
ar	الهلال الأحمر التركي
en	Turkish Red Crescent

actor	RED_CRESCENT_EGY
type	organization
roles	NGO
ar	الهلال الأحمر المصري
ar	جمعية الهلال الأحمر المصري
en	Egyptian Red Crescent

actor	RED_CRESCENT_SAU
type	organization
roles	NGO
ar	الهلال الأحمر السعودي
ar	هيئة الهلال الأحمر السعودي
en	Saudi Red Crescent

actor	RED_CRESCENT_ARE
type	organization
roles	NGO
ar	الهلال الأحمر الإماراتي
ar	الهلال الأحمر الإماراتية
ar	هيئة الهلال الأحمر الإماراتية
ar	هيئة الهلال الأحمر الإماراتي
en	Emirates Red Crescent

actor	RED_CRESCENT_QAT
type	organization
roles	NGO
ar	الهلال الأحمر القطري
en	Qatar Red Crescent

actor	RED_CRESCENT_KWT
type	organization
roles	NGO
ar	الهلال الأحمر الكويتي
ar	جمعية الهلال الأحمر الكويتي
en	Kuwait Red Crescent

actor	RED_CRESCENT_TUN
type	organization
roles	NGO
ar	الهلال الأحمر التونسي
en	Tunisian Red Crescent

actor	RED_CRESCENT_LBY
type	organization
roles	NGO
ar	الهلال الأحمر الليبي
ar	جمعية الهلال الأحمر الليبي
en	Libyan Red Crescent

actor	RED_CRESCENT_DZA
type	organization
roles	NGO
ar	الهلال الأحمر الجزائري
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

actor	RSF
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
en	Heritage Foundation

actor	AEI
type	organization
roles	EDU
ar	معهد أميركان إنتربرايز
ar	معهد المشروع الأميركي
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
ar	القيادة العسكرية المركزية الأميركية
ar	سنتكوم
ar	القيادة الأميركية المركزية
en	CENTCOM

actor	AFRICOM
type	organization
country	USA
roles	MIL
ar	أفريكوم
ar	القيادة الأميركية في أفريقيا
ar	القيادة الأمريكية في أفريقيا
ar	القيادة العسكرية الأميركية في أفريقيا
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
en	NASA

actor	FDA
type	organization
country	USA
roles	GOV
ar	إدارة الغذاء والدواء الأميركية
ar	إدارة الغذاء والدواء الأمريكية
ar	إدارة الأغذية والعقاقير الأميركية
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

actor	IDF
type	organization
country	ISR
roles	MIL
ar	جيش الاحتلال
ar	جيش الاحتلال الإسرائيلي
ar	قوات الاحتلال
ar	قوات الاحتلال الإسرائيلي
ar	قوات الاحتلال الإسرائيلية
ar	الاحتلال الإسرائيلي
ar	جيش الدفاع الإسرائيلي
ar	سلطات الاحتلال
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
