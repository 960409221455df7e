# Heads of state and government, ministers, envoys and leaders, with the time of their office. Public record; own compilation, Apache-2.0.

person	Vladimir Putin
ar	فلاديمير بوتين
surname	ar	بوتين
office	RUS	president	2000	2099

person	Dmitry Medvedev
ar	ديمتري ميدفيديف
surname	ar	ميدفيديف
office	RUS	president	2008	2012
office	RUS	prime minister	2012	2020

person	Sergei Lavrov
ar	سيرغي لافروف
surname	ar	لافروف
office	RUS	foreign minister	2004-03	2099

person	Sergei Shoigu
ar	سيرغي شويغو
ar	سيرجي شويجو
surname	ar	شويغو
surname	ar	شويجو
office	RUS	defence minister	2012-11	2024-05

person	Dmitry Peskov
ar	ديمتري بيسكوف
surname	ar	بيسكوف
office	RUS	spokesman	2008-05	2099

person	Igor Ivanov
ar	إيغور إيفانوف
surname	ar	ايفانوف
office	RUS	foreign minister	1998-09	2004-03

person	Boris Yeltsin
ar	بوريس يلتسين
surname	ar	يلتسين
office	RUS	president	1991	1999-12

person	George W. Bush
ar	جورج بوش
ar	جورج دبليو بوش
ar	جورج ووكر بوش
surname	ar	بوش
office	USA	president	2001-01	2009-01

person	Bill Clinton
ar	بيل كلينتون
surname	ar	كلينتون
office	USA	president	1993-01	2001-01

person	Barack Obama
ar	باراك أوباما
surname	ar	أوباما
office	USA	president	2009-01	2017-01

person	Donald Trump
ar	دونالد ترامب
ar	دونالد ترمب
surname	ar	ترامب
surname	ar	ترمب
office	USA	president	2017-01	2021-01
office	USA	president	2025-01	2099

person	Joe Biden
ar	جو بايدن
surname	ar	بايدن
office	USA	president	2021-01	2025-01

person	Colin Powell
ar	كولن باول
surname	ar	باول
office	USA	foreign minister	2001-01	2005-01

person	Donald Rumsfeld
ar	دونالد رامسفيلد
ar	دونالد رمسفلد
surname	ar	رامسفيلد
surname	ar	رمسفلد
office	USA	defence minister	2001-01	2006-12

person	Condoleezza Rice
feminine	ar
ar	كوندوليزا رايس
surname	ar	رايس
office	USA	foreign minister	2001-01	2009-01

person	Madeleine Albright
feminine	ar
ar	مادلين أولبرايت
surname	ar	أولبرايت
office	USA	foreign minister	1997-01	2001-01

person	Hillary Clinton
feminine	ar
ar	هيلاري كلينتون
office	USA	foreign minister	2009-01	2013-02

person	John Kerry
ar	جون كيري
surname	ar	كيري
office	USA	foreign minister	2013-02	2017-01

person	Rex Tillerson
ar	ريكس تيلرسون
surname	ar	تيلرسون
office	USA	foreign minister	2017-02	2018-03

person	Mike Pompeo
ar	مايك بومبيو
surname	ar	بومبيو
office	USA	foreign minister	2018-04	2021-01

person	Antony Blinken
ar	أنتوني بلينكن
ar	أنتوني بلينكين
surname	ar	بلينكن
surname	ar	بلينكين
office	USA	foreign minister	2021-01	2025-01

person	Dick Cheney
ar	ديك تشيني
surname	ar	تشيني
office	USA	vice president	2001-01	2009-01

person	Paul Bremer
ar	بول بريمر
surname	ar	بريمر
office	USA	administrator	2003-05	2004-06

person	Nikol Pashinyan
ar	نيكول باشينيان
surname	ar	باشينيان
office	ARM	prime minister	2018-05	2099

person	Ilham Aliyev
ar	إلهام علييف
surname	ar	علييف
office	AZE	president	2003-10	2099

person	Jeyhun Bayramov
ar	جيهون بيراموف
surname	ar	بيراموف
office	AZE	foreign minister	2020-07	2099

person	Recep Tayyip Erdogan
ar	رجب طيب أردوغان
surname	ar	أردوغان
office	TUR	head of government	2003-03	2099

person	Mevlut Cavusoglu
ar	مولود تشاوش أوغلو
ar	مولود جاويش أوغلو
surname	ar	تشاوش أوغلو
office	TUR	foreign minister	2014-08	2023-06

person	Abdullah Gul
ar	عبد الله غل
ar	عبد الله جول
surname	ar	غل
surname	ar	غول
office	TUR	president	2002-11	2014-08

person	Emmanuel Macron
ar	إيمانويل ماكرون
surname	ar	ماكرون
office	FRA	president	2017-05	2099

person	Francois Hollande
ar	فرنسوا هولاند
surname	ar	هولاند
office	FRA	president	2012-05	2017-05

person	Nicolas Sarkozy
ar	نيكولا ساركوزي
surname	ar	ساركوزي
office	FRA	president	2007-05	2012-05

person	Jacques Chirac
ar	جاك شيراك
surname	ar	شيراك
office	FRA	president	1995-05	2007-05

person	Dominique de Villepin
ar	دومينيك دو فيلبان
ar	دومينيك دوفيلبان
surname	ar	دو فيلبان
office	FRA	foreign minister	2002-05	2007-05

person	Hubert Vedrine
ar	هوبير فيدرين
ar	اوبير فيدرين
surname	ar	فيدرين
office	FRA	foreign minister	1997-06	2002-05

person	Laurent Fabius
ar	لوران فابيوس
surname	ar	فابيوس
office	FRA	foreign minister	2012-05	2016-02

person	Jean-Marc Ayrault
ar	جان مارك آيرولت
surname	ar	آيرولت
office	FRA	foreign minister	2016-02	2017-05

person	Tony Blair
ar	توني بلير
surname	ar	بلير
office	GBR	prime minister	1997-05	2007-06

person	Gordon Brown
ar	غوردون براون
surname	ar	براون
office	GBR	prime minister	2007-06	2010-05

person	David Cameron
ar	ديفيد كاميرون
surname	ar	كاميرون
office	GBR	prime minister	2010-05	2016-07

person	Theresa May
feminine	ar
ar	تيريزا ماي
office	GBR	prime minister	2016-07	2019-07

person	Boris Johnson
ar	بوريس جونسون
surname	ar	جونسون
office	GBR	prime minister	2016-07	2022-09

person	Jack Straw
ar	جاك سترو
surname	ar	سترو
office	GBR	foreign minister	2001-06	2006-05

person	Angela Merkel
feminine	ar
ar	أنغيلا ميركل
ar	انجيلا ميركل
surname	ar	ميركل
office	DEU	chancellor	2005-11	2021-12

person	Gerhard Schroeder
ar	غيرهارد شرودر
surname	ar	شرودر
office	DEU	chancellor	1998-10	2005-11

person	Joschka Fischer
ar	يوشكا فيشر
surname	ar	فيشر
office	DEU	foreign minister	1998-10	2005-11

person	Kofi Annan
ar	كوفي عنان
ar	كوفي أنان
surname	ar	عنان
surname	ar	أنان
office	UN	secretary general	1997-01	2006-12

person	Ban Ki-moon
ar	بان كي مون
surname	ar	بان كي مون
office	UN	secretary general	2007-01	2016-12

person	Antonio Guterres
ar	أنطونيو غوتيريش
ar	أنطونيو غوتيريز
surname	ar	غوتيريش
office	UN	secretary general	2017-01	2099

person	Staffan de Mistura
ar	ستيفان دي ميستورا
ar	ستافان دي ميستورا
surname	ar	دي ميستورا
office	UN	envoy	2014-07	2018-12
office	UN	envoy	2021-11	2099

person	Martin Kobler
ar	مارتن كوبلر
surname	ar	كوبلر
office	UN	envoy	2011-08	2017-06

person	Charles Michel
ar	شارل ميشيل
office	BEL	prime minister	2014-10	2019-10
office	EU.CNC	president	2019-12	2024-12

person	Donald Tusk
ar	دونالد توسك
surname	ar	توسك
office	EU.CNC	president	2014-12	2019-12

person	Javier Solana
ar	خافيير سولانا
surname	ar	سولانا
office	EU	high representative	1999-10	2009-12

person	Federica Mogherini
feminine	ar
ar	فيديريكا موغيريني
surname	ar	موغيريني
office	EU	high representative	2014-11	2019-12

person	Jens Stoltenberg
ar	ينس ستولتنبرغ
surname	ar	ستولتنبرغ
office	NATO	secretary general	2014-10	2024-10

person	Amr Moussa
ar	عمرو موسى
surname	ar	عمرو موسى
office	EGY	foreign minister	1991-05	2001-05
office	LAS	secretary general	2001-05	2011-06

person	Nabil Elaraby
ar	نبيل العربي
surname	ar	نبيل العربي
office	LAS	secretary general	2011-07	2016-06

person	Ahmed Aboul Gheit
ar	أحمد أبو الغيط
surname	ar	أبو الغيط
office	EGY	foreign minister	2004-07	2011-03
office	LAS	secretary general	2016-07	2099

person	Ahmed Maher
ar	أحمد ماهر
office	EGY	foreign minister	2001-05	2004-07

person	Hosni Mubarak
ar	حسني مبارك
ar	محمد حسني مبارك
office	EGY	president	1981-10	2011-02

person	Abdel Fattah el-Sisi
ar	عبد الفتاح السيسي
ar	عبدالفتاح السيسي
surname	ar	السيسي
office	EGY	president	2014-06	2099

person	Mohamed Morsi
ar	محمد مرسي
surname	ar	مرسي
office	EGY	president	2012-06	2013-07

person	Omar Suleiman
ar	عمر سليمان
office	EGY	intelligence chief	1993	2011-02

person	Yasser Arafat
ar	ياسر عرفات
surname	ar	عرفات
office	PSE	president	1994	2004-11

person	Mahmoud Abbas
ar	محمود عباس
surname	ar	أبو مازن
office	PSE	president	2003-03	2099

person	Ahmed Qurei
ar	أحمد قريع
surname	ar	قريع
office	PSE	prime minister	2003-10	2006-02

person	Saeb Erekat
ar	صائب عريقات
surname	ar	عريقات
office	PSE	negotiator	1995	2020-11

person	Ismail Haniyeh
ar	إسماعيل هنية
surname	ar	هنية
office	HAMAS	leader	2006	2024-07

person	Khaled Meshaal
ar	خالد مشعل
surname	ar	مشعل
office	HAMAS	leader	1996	2017

person	Ahmed Yassin
ar	أحمد ياسين
office	HAMAS	leader	1987	2004-03

person	Ariel Sharon
ar	أرييل شارون
surname	ar	شارون
office	ISR	prime minister	2001-03	2006-04

person	Ehud Barak
ar	إيهود باراك
surname	ar	باراك
office	ISR	prime minister	1999-07	2001-03

person	Ehud Olmert
ar	إيهود أولمرت
surname	ar	أولمرت
office	ISR	prime minister	2006-04	2009-03

person	Benjamin Netanyahu
ar	بنيامين نتانياهو
surname	ar	نتنياهو
office	ISR	prime minister	1996-06	1999-07
office	ISR	minister	2002-11	2005-08
office	ISR	prime minister	2009-03	2099

person	Silvan Shalom
ar	سيلفان شالوم
ar	سلفان شالوم
surname	ar	شالوم
office	ISR	foreign minister	2003-02	2006-01

person	Shaul Mofaz
ar	شاؤول موفاز
ar	شاؤول موفاظ
surname	ar	موفاز
surname	ar	موفاظ
office	ISR	defence minister	2002-11	2006-05

person	Shimon Peres
ar	شمعون بيريز
ar	شمعون بيريس
ar	شيمون بيريس
surname	ar	بيريز
office	ISR	foreign minister	2001-03	2002-11
office	ISR	president	2007-07	2014-07

person	Avigdor Lieberman
ar	أفيغدور ليبرمان
surname	ar	ليبرمان
office	ISR	foreign minister	2009-03	2018-11

person	Meir Dagan
ar	مئير داغان
ar	مئير دغان
surname	ar	داغان
surname	ar	دغان
office	ISR	intelligence chief	2002	2011

person	Bashar al-Assad
ar	بشار الأسد
surname	ar	الأسد
office	SYR	president	2000-07	2024-12

person	Hafez al-Assad
ar	حافظ الأسد
office	SYR	president	1971	2000-06

person	Farouk al-Sharaa
ar	فاروق الشرع
office	SYR	foreign minister	1984	2006-02

person	Walid Muallem
ar	وليد المعلم
office	SYR	foreign minister	2006-02	2020-11

person	Emile Lahoud
ar	إميل لحود
surname	ar	لحود
office	LBN	president	1998-11	2007-11

person	Rafic Hariri
ar	رفيق الحريري
surname	ar	الحريري
office	LBN	prime minister	1992-10	2004-10

person	Saad Hariri
ar	سعد الحريري
office	LBN	prime minister	2009-11	2020-01

person	Najib Mikati
ar	نجيب ميقاتي
surname	ar	ميقاتي
office	LBN	prime minister	2011-06	2099

person	Michel Aoun
ar	ميشال عون
surname	ar	ميشال عون
office	LBN	president	2016-10	2022-10

person	Jean Obeid
ar	جان عبيد
office	LBN	foreign minister	2003-04	2004-10

person	Nabih Berri
ar	نبيه بري
office	LBN	speaker	1992-10	2099

person	Hassan Nasrallah
ar	حسن نصر الله
surname	ar	نصر الله
office	HEZBOLLAH	leader	1992	2024-09

person	Saddam Hussein
ar	صدام حسين
surname	ar	صدام
office	IRQ	president	1979-07	2003-04

person	Haider al-Abadi
ar	حيدر العبادي
surname	ar	العبادي
office	IRQ	prime minister	2014-09	2018-10

person	Nouri al-Maliki
ar	نوري المالكي
surname	ar	المالكي
office	IRQ	prime minister	2006-05	2014-09

person	Iyad Allawi
ar	إياد علاوي
surname	ar	علاوي
office	IRQ	prime minister	2004-06	2005-05

person	Hoshyar Zebari
ar	هوشيار زيباري
surname	ar	زيباري
office	IRQ	foreign minister	2003-09	2014-07

person	Ahmed Chalabi
ar	أحمد الجلبي
surname	ar	الجلبي
office	IRQ	official	2003	2015

person	Marwan Muasher
ar	مروان المعشر
surname	ar	المعشر
office	JOR	foreign minister	2002-01	2004-10

person	King Abdullah II
ar	عبد الله الثاني
ar	عبدالله الثاني
office	JOR	king	1999-02	2099

person	Mohammad Khatami
ar	محمد خاتمي
surname	ar	خاتمي
office	IRN	president	1997-08	2005-08

person	Mahmoud Ahmadinejad
ar	محمود أحمدي نجاد
surname	ar	أحمدي نجاد
surname	ar	نجاد
office	IRN	president	2005-08	2013-08

person	Hassan Rouhani
ar	حسن روحاني
surname	ar	روحاني
office	IRN	president	2013-08	2021-08

person	Akbar Hashemi Rafsanjani
ar	أكبر هاشمي رفسنجاني
ar	علي أكبر هاشمي رفسنجاني
ar	هاشمي رفسنجاني
surname	ar	رفسنجاني
office	IRN	official	1989	2017-01

person	Ali Khamenei
ar	علي خامنئي
surname	ar	خامنئي
office	IRN	supreme leader	1989-06	2099

person	Kamal Kharazi
ar	كمال خرازي
surname	ar	خرازي
office	IRN	foreign minister	1997-08	2005-08

person	Mohammad Javad Zarif
ar	محمد جواد ظريف
surname	ar	ظريف
office	IRN	foreign minister	2013-08	2021-08

person	Muammar Gaddafi
ar	معمر القذافي
surname	ar	القذافي
office	LBY	leader	1969	2011-10

person	Khalifa Haftar
ar	خليفة حفتر
surname	ar	حفتر
office	LNA	commander	2014	2099

person	Fayez al-Sarraj
ar	فايز السراج
ar	فائز السراج
surname	ar	السراج
office	LBY	prime minister	2016-03	2021-03

person	Abdelaziz Bouteflika
ar	عبد العزيز بوتفليقة
ar	عبدالعزيز بوتفليقة
surname	ar	بوتفليقة
office	DZA	president	1999-04	2019-04

person	Zine El Abidine Ben Ali
ar	زين العابدين بن علي
surname	ar	بن علي
office	TUN	president	1987-11	2011-01

person	Beji Caid Essebsi
ar	الباجي قائد السبسي
ar	الباجي قايد السبسي
surname	ar	قايد السبسي
surname	ar	السبسي
surname	ar	قائد السبسي
office	TUN	president	2014-12	2019-07

person	Moncef Marzouki
ar	المنصف المرزوقي
ar	منصف المرزوقي
surname	ar	المرزوقي
office	TUN	president	2011-12	2014-12

person	Habib Essid
ar	الحبيب الصيد
ar	حبيب الصيد
surname	ar	الصيد
office	TUN	prime minister	2015-02	2016-08

person	Youssef Chahed
ar	يوسف الشاهد
surname	ar	الشاهد
office	TUN	prime minister	2016-08	2020-02

person	Khemaies Jhinaoui
ar	خميس الجهيناوي
surname	ar	الجهيناوي
office	TUN	foreign minister	2016-01	2019-10

person	Taieb Baccouche
ar	الطيب البكوش
ar	طيب البكوش
surname	ar	البكوش
office	TUN	foreign minister	2015-02	2016-01

person	Rached Ghannouchi
ar	راشد الغنوشي
surname	ar	الغنوشي
office	ENNAHDA	leader	1981	2099

person	King Mohammed VI
ar	محمد السادس
office	MAR	king	1999-07	2099

person	King Salman
ar	سلمان بن عبد العزيز
ar	الملك سلمان
ar	سلمان بن عبدالعزيز
office	SAU	king	2015-01	2099

person	Mohammed bin Salman
ar	محمد بن سلمان
surname	ar	بن سلمان
office	SAU	crown prince	2015-04	2099

person	King Abdullah of Saudi Arabia
ar	عبد الله بن عبد العزيز
ar	عبدالله بن عبدالعزيز
office	SAU	king	2005-08	2015-01

person	Saud al-Faisal
ar	سعود الفيصل
surname	ar	الفيصل
office	SAU	foreign minister	1975	2015-04

person	Adel al-Jubeir
ar	عادل الجبير
surname	ar	الجبير
office	SAU	foreign minister	2015-04	2018-12

person	Ali Abdullah Saleh
ar	علي عبد الله صالح
ar	علي عبدالله صالح
office	YEM	president	1978	2012-02

person	Abd Rabbuh Mansur Hadi
ar	عبد ربه منصور هادي
ar	عبدربه منصور
ar	عبدربه منصور هادي
surname	ar	منصور هادي
office	YEM	president	2012-02	2022-04

person	Omar al-Bashir
ar	عمر البشير
ar	عمر حسن أحمد البشير
ar	عمر حسن البشير
surname	ar	البشير
office	SDN	president	1989-06	2019-04

person	Volodymyr Zelensky
ar	فولوديمير زيلينسكي
surname	ar	زيلينسكي
office	UKR	president	2019-05	2099

person	Petro Poroshenko
ar	بيترو بوروشينكو
surname	ar	بوروشينكو
office	UKR	president	2014-06	2019-05

person	Xi Jinping
ar	شي جين بينغ
office	CHN	president	2013-03	2099

person	Hu Jintao
ar	هو جينتاو
ar	هو جين تاو
office	CHN	president	2003-03	2013-03

person	Jiang Zemin
ar	جيانغ زيمين
ar	جيانج تسه مين
ar	جيانغ تسه مين
office	CHN	president	1993-03	2003-03

person	Kim Jong-un
ar	كيم جونغ أون
office	PRK	leader	2011-12	2099

person	Kim Jong-il
ar	كيم جونغ إيل
office	PRK	leader	1994-07	2011-12

person	Junichiro Koizumi
ar	جونيتشيرو كويزومي
surname	ar	كويزومي
office	JPN	prime minister	2001-04	2006-09

person	Shinzo Abe
ar	شينزو آبي
office	JPN	prime minister	2012-12	2020-09

person	Atal Bihari Vajpayee
ar	أتال بيهاري فاجبايي
surname	ar	فاجبايي
office	IND	prime minister	1998-03	2004-05

person	Narendra Modi
ar	ناريندرا مودي
surname	ar	مودي
office	IND	prime minister	2014-05	2099

person	Pervez Musharraf
ar	برويز مشرف
ar	برفيز مشرف
office	PAK	president	1999-10	2008-08

person	Hamid Karzai
ar	حامد كرزاي
ar	حميد قرضاي
surname	ar	كرزاي
surname	ar	قرضاي
office	AFG	president	2001-12	2014-09

person	Ashraf Ghani
ar	أشرف غني
office	AFG	president	2014-09	2021-08

person	Osama bin Laden
ar	أسامة بن لادن
surname	ar	بن لادن
office	QAEDA	leader	1988	2011-05

person	Ayman al-Zawahiri
ar	أيمن الظواهري
surname	ar	الظواهري
office	QAEDA	leader	2011-06	2022-07

person	Slobodan Milosevic
ar	سلوبودان ميلوشيفيتش
surname	ar	ميلوشيفيتش
office	YUG	president	1997-07	2000-10

person	Silvio Berlusconi
ar	سيلفيو برلوسكوني
surname	ar	برلوسكوني
office	ITA	prime minister	2001-06	2011-11

person	Jose Maria Aznar
ar	خوسيه ماريا أثنار
ar	خوسيه ماريا ازنار
surname	ar	أثنار
surname	ar	ازنار
office	ESP	prime minister	1996-05	2004-04

person	Hugo Chavez
ar	هوغو تشافيز
ar	هوغو شافيز
ar	هوجو شافيز
surname	ar	تشافيز
office	VEN	president	1999-02	2013-03

person	Nicolas Maduro
ar	نيكولاس مادورو
surname	ar	مادورو
office	VEN	president	2013-03	2099

person	Robert Mugabe
ar	روبرت موغابي
surname	ar	موغابي
office	ZWE	president	1987-12	2017-11

person	George Papandreou
ar	جورج باباندريو
ar	يورغو باباندريو
surname	ar	باباندريو
office	GRC	foreign minister	1999-02	2004-02

person	Alexis Tsipras
ar	أليكسيس تسيبراس
surname	ar	تسيبراس
office	GRC	prime minister	2015-01	2019-07

person	Mohamed ElBaradei
ar	محمد البرادعي
surname	ar	البرادعي
office	IAEA	director	1997-12	2009-11

person	Hans Blix
ar	هانس بليكس
surname	ar	بليكس
office	UN	inspector	2000-03	2003-06

person	Tarek Aziz
ar	طارق عزيز
surname	ar	طارق عزيز
office	IRQ	vice prime minister	1979	2003-04

person	Pope Francis
ar	البابا فرنسيس
ar	البابا فرانسيس
office	VAT	pope	2013-03	2099

person	Fidel Castro
ar	فيدل كاسترو
surname	ar	كاسترو
office	CUB	president	1976	2008-02

person	Al Gore
ar	آل غور
ar	آل جور
office	USA	vice president	1993	2001-01

person	Mike Pence
ar	مايك بنس
surname	ar	بنس
office	USA	vice president	2017	2021-01

person	Kamala Harris
ar	كامالا هاريس
surname	ar	هاريس
feminine	ar
office	USA	vice president	2021	2025-01

person	Robert Gates
ar	روبرت غيتس
ar	روبرت جيتس
office	USA	defense secretary	2006-12	2011-07

person	Leon Panetta
ar	ليون بانيتا
surname	ar	بانيتا
office	USA	defense secretary	2011-07	2013-02

person	Chuck Hagel
ar	تشاك هاغل
ar	تشاك هيغل
surname	ar	هاغل
surname	ar	هيغل
office	USA	defense secretary	2013-02	2015-02

person	Ashton Carter
ar	أشتون كارتر
office	USA	defense secretary	2015-02	2017-01

person	James Mattis
ar	جيمس ماتيس
surname	ar	ماتيس
office	USA	defense secretary	2017-01	2019-01

person	Mark Esper
ar	مارك إسبر
surname	ar	إسبر
office	USA	defense secretary	2019-07	2020-11

person	Lloyd Austin
ar	لويد أوستن
office	USA	defense secretary	2021-01	2025-01

person	William Cohen
ar	وليام كوهين
office	USA	defense secretary	1997	2001-01

person	Paul Wolfowitz
ar	بول وولفوويتز
ar	بول وولفويتز
surname	ar	وولفوويتز
surname	ar	وولفويتز
office	USA	deputy defense secretary	2001-03	2005-05
office	WB	president	2005-06	2007-06

person	Richard Armitage
ar	ريتشارد أرميتاج
surname	ar	أرميتاج
office	USA	deputy secretary of state	2001-03	2005-02

person	William Burns
ar	وليام بيرنز
surname	ar	بيرنز
office	USA	diplomat	2000	2014
office	USA	CIA director	2021	2025-01

person	Dennis Ross
ar	دنيس روس
ar	دينيس روس
office	USA	envoy	1993	2001-01

person	George Tenet
ar	جورج تينيت
surname	ar	تينيت
office	USA	CIA director	1997	2004-07

person	Anthony Zinni
ar	أنتوني زيني
surname	ar	زيني
office	USA	envoy	2001-11	2003

person	George Mitchell
ar	جورج ميتشل
surname	ar	ميتشل
office	USA	envoy	2009-01	2011-05

person	John Bolton
ar	جون بولتون
surname	ar	بولتون
office	USA	ambassador	2005	2006
office	USA	national security adviser	2018-04	2019-09

person	Susan Rice
ar	سوزان رايس
feminine	ar
office	USA	national security adviser	2009	2017-01

person	Stephen Hadley
ar	ستيفن هادلي
surname	ar	هادلي
office	USA	national security adviser	2005	2009-01

person	Jake Sullivan
ar	جيك سوليفان
ar	جيك ساليفان
surname	ar	سوليفان
surname	ar	ساليفان
office	USA	national security adviser	2021	2025-01

person	John Kelly
ar	جون كيلي
office	USA	homeland security secretary	2017-01	2017-07
office	USA	chief of staff	2017-07	2019-01

person	Richard Boucher
ar	ريتشارد باوتشر
surname	ar	باوتشر
office	USA	spokesman	2000	2005

person	Ari Fleischer
ar	آري فلايشر
surname	ar	فلايشر
office	USA	spokesman	2001	2003-07

person	Scott McClellan
ar	سكوت ماكليلان
surname	ar	ماكليلان
office	USA	spokesman	2003-07	2006

person	Tommy Franks
ar	تومي فرانكس
surname	ar	فرانكس
office	USA	general	2000-07	2003-07

person	John Abizaid
ar	جون أبي زيد
surname	ar	أبي زيد
office	USA	general	2003-07	2007

person	David Petraeus
ar	ديفيد بترايوس
ar	ديفيد بتريوس
surname	ar	بترايوس
surname	ar	بتريوس
office	USA	general	2003	2012

person	Zalmay Khalilzad
ar	زلماي خليل زاد
surname	ar	خليل زاد
office	USA	ambassador	2001	2021

person	Edward Walker
ar	ادوارد ووكر
office	USA	assistant secretary of state	2000	2001-05

person	Nancy Pelosi
ar	نانسي بيلوسي
surname	ar	بيلوسي
feminine	ar
office	USA	speaker	2007	2023

person	Victoria Nuland
ar	فيكتوريا نولاند
surname	ar	نولاند
feminine	ar
office	USA	assistant secretary of state	2013	2024

person	Robin Cook
ar	روبن كوك
office	GBR	foreign secretary	1997	2001-06

person	Geoff Hoon
ar	جيف هون
office	GBR	defence secretary	1999-10	2005-05

person	Margaret Beckett
ar	مارغريت بيكيت
surname	ar	بيكيت
feminine	ar
office	GBR	foreign secretary	2006-05	2007-06

person	David Miliband
ar	ديفيد ميليباند
surname	ar	ميليباند
office	GBR	foreign secretary	2007-06	2010-05

person	William Hague
ar	وليام هيغ
ar	وليم هيج
surname	ar	هيغ
office	GBR	foreign secretary	2010-05	2014-07

person	Philip Hammond
ar	فيليب هاموند
surname	ar	هاموند
office	GBR	foreign secretary	2014-07	2016-07

person	Jeremy Hunt
ar	جيريمي هانت
office	GBR	foreign secretary	2018-07	2019-07

person	Dominic Raab
ar	دومينيك راب
office	GBR	foreign secretary	2019-07	2021-09

person	Liz Truss
ar	ليز تراس
feminine	ar
office	GBR	foreign secretary	2021-09	2022-09
office	GBR	prime minister	2022-09	2022-10

person	Rishi Sunak
ar	ريشي سوناك
surname	ar	سوناك
office	GBR	prime minister	2022-10	2024-07

person	Keir Starmer
ar	كير ستارمر
surname	ar	ستارمر
office	GBR	prime minister	2024-07	2099

person	Lionel Jospin
ar	ليونيل جوسبان
surname	ar	جوسبان
office	FRA	prime minister	1997-06	2002-05

person	Jean-Pierre Raffarin
ar	جان بيار رافاران
ar	جان بيير رافاران
surname	ar	رافاران
office	FRA	prime minister	2002-05	2005-05

person	Michel Barnier
ar	ميشال بارنييه
surname	ar	بارنييه
office	FRA	foreign minister	2004-03	2005-05
office	EU	negotiator	2016	2021

person	Philippe Douste-Blazy
ar	فيليب دوست بلازي
surname	ar	دوست بلازي
office	FRA	foreign minister	2005-06	2007-05

person	Bernard Kouchner
ar	برنار كوشنير
office	FRA	foreign minister	2007-05	2010-11

person	Alain Juppe
ar	آلان جوبيه
surname	ar	جوبيه
office	FRA	foreign minister	2011-02	2012-05

person	Jean-Yves Le Drian
ar	جان إيف لودريان
ar	جان إيف لو دريان
surname	ar	لودريان
office	FRA	defence minister	2012-05	2017-05
office	FRA	foreign minister	2017-05	2022-05

person	Marine Le Pen
ar	مارين لوبان
ar	مارين لوبن
surname	ar	لوبان
feminine	ar
office	FRA	party leader	2011	2099

person	Francois Fillon
ar	فرنسوا فيون
surname	ar	فيون
office	FRA	prime minister	2007-05	2012-05

person	Manuel Valls
ar	مانويل فالس
surname	ar	فالس
office	FRA	prime minister	2014-03	2016-12

person	Edouard Philippe
ar	إدوار فيليب
office	FRA	prime minister	2017-05	2020-07

person	Olaf Scholz
ar	أولاف شولتس
ar	أولاف شولتز
surname	ar	شولتس
surname	ar	شولتز
office	DEU	chancellor	2021-12	2025-05

person	Frank-Walter Steinmeier
ar	فرانك فالتر شتاينماير
surname	ar	شتاينماير
office	DEU	foreign minister	2005-11	2017-01
office	DEU	president	2017-03	2099

person	Guido Westerwelle
ar	غيدو فسترفيله
ar	جيدو فسترفيله
surname	ar	فسترفيله
office	DEU	foreign minister	2009-10	2013-12

person	Sigmar Gabriel
ar	زيغمار غابرييل
ar	سيغمار غابرييل
ar	سيغمار غابريال
ar	سيجمار جابرييل
office	DEU	economy minister	2013-12	2017-01
office	DEU	foreign minister	2017-01	2018-03

person	Heiko Maas
ar	هايكو ماس
office	DEU	foreign minister	2018-03	2021-12

person	Annalena Baerbock
ar	أنالينا بيربوك
surname	ar	بيربوك
feminine	ar
office	DEU	foreign minister	2021-12	2025-05

person	Romano Prodi
ar	رومانو برودي
surname	ar	برودي
office	EU	president of the commission	1999-09	2004-11
office	ITA	prime minister	2006-05	2008-05

person	Giulio Andreotti
ar	جوليو أندريوتي
surname	ar	أندريوتي
office	ITA	politician	1990	2013

person	Franco Frattini
ar	فرانكو فراتيني
surname	ar	فراتيني
office	ITA	foreign minister	2002-11	2011-11

person	Lamberto Dini
ar	لامبرتو ديني
office	ITA	foreign minister	1996-05	2001-06

person	Matteo Renzi
ar	ماتيو رينزي
ar	ماتيو رينتسي
surname	ar	رينتسي
surname	ar	رينزي
office	ITA	prime minister	2014-02	2016-12

person	Paolo Gentiloni
ar	باولو جنتيلوني
ar	باولو جانتلوني
ar	باولو جانتيلوني
ar	باولو جينتيلوني
surname	ar	جنتيلوني
surname	ar	جينتيلوني
office	ITA	foreign minister	2014-10	2016-12
office	ITA	prime minister	2016-12	2018-06
office	EU	commissioner	2019-12	2024-11

person	Giuseppe Conte
ar	جوزيبي كونتي
surname	ar	كونتي
office	ITA	prime minister	2018-06	2021-02

person	Mario Draghi
ar	ماريو دراغي
surname	ar	دراغي
office	ITA	prime minister	2021-02	2022-10

person	Giorgia Meloni
ar	جورجيا ميلوني
surname	ar	ميلوني
feminine	ar
office	ITA	prime minister	2022-10	2099

person	Jose Luis Rodriguez Zapatero
ar	خوسيه لويس رودريغيز ثاباتيرو
surname	ar	ثاباتيرو
office	ESP	prime minister	2004-04	2011-12

person	Mariano Rajoy
ar	ماريانو راخوي
surname	ar	راخوي
office	ESP	prime minister	2011-12	2018-06

person	Pedro Sanchez
ar	بيدرو سانشيز
office	ESP	prime minister	2018-06	2099

person	Miguel Angel Moratinos
ar	ميغيل أنخيل موراتينوس
ar	ميغل انخيل موراتينوس
surname	ar	موراتينوس
office	EU	envoy	1996	2003
office	ESP	foreign minister	2004-04	2010-10

person	Costas Simitis
ar	كوستاس سيميتيس
surname	ar	سيميتيس
office	GRC	prime minister	1996	2004-03

person	Kyriakos Mitsotakis
ar	كيرياكوس ميتسوتاكيس
surname	ar	ميتسوتاكيس
office	GRC	prime minister	2019-07	2099

person	Bulent Ecevit
ar	بولنت أجاويد
ar	بولند أجاويد
surname	ar	أجاويد
office	TUR	prime minister	1999	2002-11

person	Ismail Cem
ar	إسماعيل جيم
ar	اسماعيل جم
office	TUR	foreign minister	1997-06	2002-07

person	Ahmet Davutoglu
ar	أحمد داود أوغلو
surname	ar	داود أوغلو
office	TUR	foreign minister	2009-05	2014-08
office	TUR	prime minister	2014-08	2016-05

person	Binali Yildirim
ar	بن علي يلدريم
surname	ar	يلدريم
office	TUR	prime minister	2016-05	2018-07

person	Hulusi Akar
ar	خلوصي أكار
surname	ar	أكار
office	TUR	defence minister	2018-07	2023-06

person	Hakan Fidan
ar	هاكان فيدان
surname	ar	فيدان
office	TUR	intelligence chief	2010	2023-06
office	TUR	foreign minister	2023-06	2099

person	Ibrahim Kalin
ar	إبراهيم كالن
surname	ar	كالن
office	TUR	spokesman	2014	2023-06

person	Jose Manuel Barroso
ar	جوزيه مانويل باروزو
ar	خوسيه مانويل باروسو
surname	ar	باروزو
surname	ar	باروسو
office	EU	president of the commission	2004-11	2014-11

person	Jean-Claude Juncker
ar	جان كلود يونكر
ar	جان كلود يونكير
surname	ar	يونكر
surname	ar	يونكير
office	EU	president of the commission	2014-11	2019-12

person	Ursula von der Leyen
ar	أورسولا فون دير لاين
ar	أورسولا فون دير لايين
surname	ar	فون دير لاين
feminine	ar
office	DEU	defence minister	2013-12	2019-07
office	EU	president of the commission	2019-12	2099

person	Herman Van Rompuy
ar	هيرمان فان رومبوي
surname	ar	فان رومبوي
office	EU	president of the council	2009-12	2014-12

person	Catherine Ashton
ar	كاثرين آشتون
surname	ar	آشتون
feminine	ar
office	EU	high representative	2009-12	2014-11

person	Josep Borrell
ar	جوزيب بوريل
ar	خوسيب بوريل
surname	ar	بوريل
office	ESP	foreign minister	2018-06	2019-11
office	EU	high representative	2019-12	2024-12

person	Chris Patten
ar	كريس باتن
surname	ar	باتن
office	EU	commissioner	1999-09	2004-11

person	Benita Ferrero-Waldner
ar	بنيتا فيريرو فالدنر
surname	ar	فيريرو فالدنر
feminine	ar
office	EU	commissioner	2004-11	2010-02

person	George Robertson
ar	جورج روبرتسون
surname	ar	روبرتسون
office	NATO	secretary-general	1999-10	2004-01

person	Jaap de Hoop Scheffer
ar	ياب دي هوب شيفر
surname	ar	دي هوب شيفر
office	NATO	secretary-general	2004-01	2009-08

person	Anders Fogh Rasmussen
ar	أندرس فوغ راسموسن
ar	أندرس فوج راسموسن
surname	ar	راسموسن
office	DNK	prime minister	2001-11	2009-04
office	NATO	secretary-general	2009-08	2014-10

person	Mark Rutte
ar	مارك روته
surname	ar	روته
office	NLD	prime minister	2010-10	2024-07
office	NATO	secretary-general	2024-10	2099

person	Lakhdar Brahimi
ar	الأخضر الإبراهيمي
surname	ar	الإبراهيمي
office	UN	envoy	1997	2014

person	Terje Roed-Larsen
ar	تيري رود لارسن
ar	تيريي رود لارسن
surname	ar	رود لارسن
office	UN	envoy	1999-10	2016

person	Sergio Vieira de Mello
ar	سيرجيو فييرا دي ميلو
ar	سيرجيو دي ميلو
surname	ar	دي ميلو
office	UN	envoy	1999	2003-08

person	Ashraf Qazi
ar	أشرف قاضي
office	UN	envoy	2004-07	2009

person	Ghassan Salame
ar	غسان سلامة
office	UN	envoy	2017-06	2020-03

person	Martin Griffiths
ar	مارتن غريفيث
ar	مارتن غريفيثس
surname	ar	غريفيث
surname	ar	غريفيثس
office	UN	envoy	2018-02	2024

person	Ismail Ould Cheikh Ahmed
ar	إسماعيل ولد الشيخ أحمد
ar	إسماعيل ولد الشيخ
office	UN	envoy	2015-04	2018-02

person	Hans Grundberg
ar	هانس غروندبرغ
surname	ar	غروندبرغ
office	UN	envoy	2021-08	2099

person	Geir Pedersen
ar	غير بيدرسون
ar	غير بيدرسن
surname	ar	بيدرسون
surname	ar	بيدرسن
office	UN	envoy	2018-10	2099

person	Bernardino Leon
ar	برناردينو ليون
office	UN	envoy	2014-08	2015-11

person	Stephanie Williams
ar	ستيفاني وليامز
feminine	ar
office	UN	envoy	2018	2022

person	Abdoulaye Bathily
ar	عبد الله باتيلي
ar	عبدالله باتيلي
surname	ar	باتيلي
office	UN	envoy	2022-09	2024-05

person	Volker Perthes
ar	فولكر بيرتس
surname	ar	بيرتس
office	UN	envoy	2021	2023-09

person	Stephane Dujarric
ar	ستيفان دوجاريك
surname	ar	دوجاريك
office	UN	spokesman	2014	2099

person	Fred Eckhard
ar	فريد إيكهارد
surname	ar	إيكهارد
office	UN	spokesman	1997	2005

person	Filippo Grandi
ar	فيليبو غراندي
office	UN.HCR	high commissioner	2016	2099

person	Ruud Lubbers
ar	رود لوبرز
surname	ar	لوبرز
office	UN.HCR	high commissioner	2001	2005-02

person	Tedros Adhanom Ghebreyesus
ar	تيدروس أدهانوم غيبريسوس
ar	تيدروس أدهانوم
surname	ar	تيدروس
surname	ar	غيبريسوس
office	WHO	director-general	2017-07	2099

person	Rafael Grossi
ar	رافاييل غروسي
surname	ar	غروسي
office	IAEA	director-general	2019-12	2099

person	Yukiya Amano
ar	يوكيا أمانو
surname	ar	أمانو
office	IAEA	director-general	2009-12	2019-07

person	Carla Del Ponte
ar	كارلا ديل بونتي
ar	كارلا دل بونتي
surname	ar	ديل بونتي
surname	ar	دل بونتي
feminine	ar
office	UN	prosecutor	1999	2007

person	Detlev Mehlis
ar	ديتليف ميليس
surname	ar	ميليس
office	UN	investigator	2005-05	2006-01

person	Serge Brammertz
ar	سيرج براميرتس
surname	ar	براميرتس
office	UN	investigator	2006-01	2008

person	Luis Moreno Ocampo
ar	لويس مورينو أوكامبو
surname	ar	أوكامبو
office	ICC	prosecutor	2003-06	2012-06

person	Fatou Bensouda
ar	فاتو بنسودا
surname	ar	بنسودا
feminine	ar
office	ICC	prosecutor	2012-06	2021-06

person	Karim Khan
ar	كريم خان
office	ICC	prosecutor	2021-06	2099

person	James Wolfensohn
ar	جيمس وولفنسون
surname	ar	وولفنسون
office	WB	president	1995-06	2005-05

person	Christine Lagarde
ar	كريستين لاغارد
surname	ar	لاغارد
feminine	ar
office	FRA	finance minister	2007-06	2011-06
office	IMF	managing director	2011-07	2019-09

person	Esmat Abdel Meguid
ar	عصمت عبد المجيد
office	LAS	secretary-general	1991	2001-05

person	Abdul Rahman al-Attiyah
ar	عبد الرحمن العطية
ar	عبدالرحمن العطية
office	GCC	secretary-general	2002-04	2011-03

person	Abdullatif al-Zayani
ar	عبد اللطيف الزياني
ar	عبداللطيف الزياني
surname	ar	الزياني
office	GCC	secretary-general	2011-04	2020-01
office	BHR	foreign minister	2020-02	2099

person	Ekmeleddin Ihsanoglu
ar	أكمل الدين إحسان أوغلي
ar	أكمل الدين إحسان أوغلو
surname	ar	إحسان أوغلي
surname	ar	إحسان أوغلو
office	OIC	secretary-general	2005-01	2013-12

person	Salam Fayyad
ar	سلام فياض
office	PSE	prime minister	2007-06	2013-06

person	Rami Hamdallah
ar	رامي الحمد الله
ar	رامي الحمدالله
surname	ar	الحمد الله
surname	ar	الحمدالله
office	PSE	prime minister	2013-06	2019-04

person	Mohammad Shtayyeh
ar	محمد اشتية
surname	ar	اشتية
office	PSE	prime minister	2019-04	2024-03

person	Nabil Shaath
ar	نبيل شعث
surname	ar	شعث
office	PSE	minister	1994	2006

person	Nabil Abu Rudeineh
ar	نبيل أبو ردينة
surname	ar	أبو ردينة
office	PSE	spokesman	1994	2099

person	Yasser Abed Rabbo
ar	ياسر عبد ربه
office	PSE	minister	1994	2015

person	Mohammed Dahlan
ar	محمد دحلان
surname	ar	دحلان
office	PSE	security chief	1994	2006

person	Jibril Rajoub
ar	جبريل الرجوب
surname	ar	الرجوب
office	PSE	security chief	1994	2099

person	Marwan Barghouti
ar	مروان البرغوثي
surname	ar	البرغوثي
office	FATAH	leader	1994	2099

person	Farouk Kaddoumi
ar	فاروق القدومي
surname	ar	القدومي
office	PLO	head of the political department	1973	2009

person	Abdel Aziz al-Rantissi
ar	عبد العزيز الرنتيسي
ar	عبدالعزيز الرنتيسي
surname	ar	الرنتيسي
office	HAMAS	leader	1987	2004-04

person	Mahmoud al-Zahar
ar	محمود الزهار
surname	ar	الزهار
office	HAMAS	leader	1987	2099

person	Yahya Sinwar
ar	يحيى السنوار
surname	ar	السنوار
office	HAMAS	leader	2017-02	2024-10

person	Moussa Abu Marzouk
ar	موسى أبو مرزوق
surname	ar	أبو مرزوق
office	HAMAS	leader	1990	2099

person	Ramadan Shallah
ar	رمضان شلح
ar	رمضان عبدالله شلح
surname	ar	شلح
office	PIJ	secretary-general	1995	2018-09

person	Shlomo Ben-Ami
ar	شلومو بن عامي
surname	ar	بن عامي
office	ISR	foreign minister	2000-08	2001-03

person	Binyamin Ben-Eliezer
ar	بنيامين بن اليعازر
ar	بنيامين بن اليعيزر
surname	ar	بن اليعازر
office	ISR	defence minister	2001-03	2002-11

person	Amir Peretz
ar	عمير بيرتس
ar	عمير بيريتس
office	ISR	defence minister	2006-05	2007-06

person	Tzipi Livni
ar	تسيبي ليفني
surname	ar	ليفني
feminine	ar
office	ISR	foreign minister	2006-01	2009-03

person	Moshe Yaalon
ar	موشيه يعالون
ar	موشي يعالون
surname	ar	يعالون
office	ISR	chief of staff	2002-07	2005-06
office	ISR	defence minister	2013-03	2016-05

person	Yair Lapid
ar	يائير لابيد
ar	يئير لبيد
surname	ar	لابيد
surname	ar	لبيد
office	ISR	foreign minister	2021-06	2022-12
office	ISR	prime minister	2022-07	2022-12

person	Naftali Bennett
ar	نفتالي بينيت
surname	ar	بينيت
office	ISR	prime minister	2021-06	2022-06

person	Benny Gantz
ar	بيني غانتس
ar	بيني جانتس
surname	ar	غانتس
surname	ar	جانتس
office	ISR	chief of staff	2011-02	2015-02
office	ISR	defence minister	2020-05	2022-12

person	Yoav Gallant
ar	يوآف غالانت
ar	يوآف جالانت
surname	ar	غالانت
surname	ar	جالانت
office	ISR	defence minister	2022-12	2024-11

person	Isaac Herzog
ar	إسحاق هرتسوغ
surname	ar	هرتسوغ
office	ISR	president	2021-07	2099

person	Moshe Katsav
ar	موشيه كتساف
ar	موشي كاتساف
surname	ar	كتساف
surname	ar	كاتساف
office	ISR	president	2000-08	2007-07

person	Avi Dichter
ar	آفي ديختر
surname	ar	ديختر
office	ISR	security chief	2000-05	2005-05

person	Salim al-Hoss
ar	سليم الحص
office	LBN	prime minister	1998-12	2000-10

person	Fouad Siniora
ar	فؤاد السنيورة
surname	ar	السنيورة
office	LBN	prime minister	2005-07	2009-11

person	Walid Jumblatt
ar	وليد جنبلاط
surname	ar	جنبلاط
office	LBN	party leader	1977	2099

person	Samir Geagea
ar	سمير جعجع
surname	ar	جعجع
office	LBN	party leader	1986	2099

person	Michel Suleiman
ar	ميشال سليمان
office	LBN	president	2008-05	2014-05

person	Tammam Salam
ar	تمام سلام
office	LBN	prime minister	2014-02	2016-12

person	Gebran Bassil
ar	جبران باسيل
surname	ar	باسيل
office	LBN	foreign minister	2014-02	2020-01

person	Fawzi Salloukh
ar	فوزي صلوخ
surname	ar	صلوخ
office	LBN	foreign minister	2005-07	2009-11

person	Mahmoud Hammoud
ar	محمود حمود
office	LBN	foreign minister	2000-10	2003-04

person	Mustafa Miro
ar	محمد مصطفى ميرو
surname	ar	ميرو
office	SYR	prime minister	2000-03	2003-09

person	Faisal Mekdad
ar	فيصل المقداد
surname	ar	المقداد
office	SYR	foreign minister	2020-11	2024-12

person	Bashar Jaafari
ar	بشار الجعفري
office	SYR	ambassador	2006	2020

person	Ahmed al-Sharaa
ar	أحمد الشرع
office	SYR	president	2025-01	2099

person	Naji Sabri
ar	ناجي صبري
office	IRQ	foreign minister	2001-08	2003-04

person	Taha Yassin Ramadan
ar	طه ياسين رمضان
office	IRQ	vice president	1991	2003-04

person	Izzat Ibrahim al-Douri
ar	عزت إبراهيم الدوري
ar	عزة إبراهيم الدوري
office	IRQ	vice president	1979	2003-04

person	Mohammed Saeed al-Sahhaf
ar	محمد سعيد الصحاف
surname	ar	الصحاف
office	IRQ	minister	1992	2003-04

person	Jalal Talabani
ar	جلال طالباني
ar	جلال الطالباني
surname	ar	طالباني
surname	ar	الطالباني
office	IRQ	president	2005-04	2014-07

person	Massoud Barzani
ar	مسعود بارزاني
ar	مسعود البارزاني
surname	ar	بارزاني
surname	ar	البارزاني
office	KRG	president	2005-06	2017-11

person	Ibrahim al-Jaafari
ar	إبراهيم الجعفري
office	IRQ	prime minister	2005-05	2006-05
office	IRQ	foreign minister	2014-09	2018-10

person	Ghazi al-Yawar
ar	غازي الياور
surname	ar	الياور
office	IRQ	president	2004-06	2005-04

person	Adnan Pachachi
ar	عدنان الباجه جي
ar	عدنان الباجةجي
surname	ar	الباجه جي
surname	ar	الباجةجي
office	IRQ	politician	2003	2005

person	Abdul Aziz al-Hakim
ar	عبد العزيز الحكيم
ar	عبدالعزيز الحكيم
office	IRQ	politician	2003	2009-08

person	Muqtada al-Sadr
ar	مقتدى الصدر
office	IRQ	politician	2003	2099

person	Ali al-Sistani
ar	علي السيستاني
surname	ar	السيستاني
office	IRQ	cleric	1992	2099

person	Fuad Masum
ar	فؤاد معصوم
office	IRQ	president	2014-07	2018-10

person	Barham Salih
ar	برهم صالح
office	IRQ	president	2018-10	2022-10

person	Adel Abdul Mahdi
ar	عادل عبد المهدي
ar	عادل عبدالمهدي
surname	ar	عبد المهدي
surname	ar	عبدالمهدي
office	IRQ	prime minister	2018-10	2020-05

person	Mustafa al-Kadhimi
ar	مصطفى الكاظمي
surname	ar	الكاظمي
office	IRQ	prime minister	2020-05	2022-10

person	Mohammed Shia al-Sudani
ar	محمد شياع السوداني
office	IRQ	prime minister	2022-10	2099

person	Abdul Ilah al-Khatib
ar	عبد الإله الخطيب
ar	عبدالاله الخطيب
office	JOR	foreign minister	1998-03	2002-01

person	Ali Abu al-Ragheb
ar	علي أبو الراغب
surname	ar	أبو الراغب
office	JOR	prime minister	2000-06	2003-10

person	Faisal al-Fayez
ar	فيصل الفايز
office	JOR	prime minister	2003-10	2005-04

person	Nasser Judeh
ar	ناصر جودة
office	JOR	foreign minister	2009-02	2017-01

person	Ayman Safadi
ar	أيمن الصفدي
surname	ar	الصفدي
office	JOR	foreign minister	2017-01	2099

person	Atef Ebeid
ar	عاطف عبيد
office	EGY	prime minister	1999-10	2004-07

person	Ahmed Nazif
ar	أحمد نظيف
office	EGY	prime minister	2004-07	2011-01

person	Ahmed Shafik
ar	أحمد شفيق
office	EGY	prime minister	2011-01	2011-03

person	Mohamed Hussein Tantawi
ar	محمد حسين طنطاوي
surname	ar	طنطاوي
office	EGY	defence minister	1991-05	2012-08

person	Osama el-Baz
ar	أسامة الباز
surname	ar	الباز
office	EGY	adviser	1981	2011

person	Boutros Boutros-Ghali
ar	بطرس بطرس غالي
office	UN	secretary-general	1992	1996

person	Sameh Shoukry
ar	سامح شكري
office	EGY	foreign minister	2014-06	2024-07

person	Nabil Fahmy
ar	نبيل فهمي
office	EGY	foreign minister	2013-07	2014-06

person	Adly Mansour
ar	عدلي منصور
office	EGY	president	2013-07	2014-06

person	Abdelkader Bensalah
ar	عبد القادر بن صالح
ar	عبدالقادر بن صالح
office	DZA	president	2002	2019-12

person	Abdelmadjid Tebboune
ar	عبد المجيد تبون
ar	عبدالمجيد تبون
surname	ar	تبون
office	DZA	president	2019-12	2099

person	Ahmed Ouyahia
ar	أحمد أويحيى
surname	ar	أويحيى
office	DZA	prime minister	1995	2019-03

person	Abdelmalek Sellal
ar	عبد المالك سلال
office	DZA	prime minister	2012-09	2017-05

person	Abdelaziz Belkhadem
ar	عبد العزيز بلخادم
ar	عبدالعزيز بلخادم
surname	ar	بلخادم
office	DZA	foreign minister	2000-08	2005-05
office	DZA	prime minister	2006-05	2008-06

person	Ramtane Lamamra
ar	رمطان لعمامرة
surname	ar	لعمامرة
office	DZA	foreign minister	2013-09	2023-03

person	Ahmed Attaf
ar	أحمد عطاف
surname	ar	عطاف
office	DZA	foreign minister	1996	1999
office	DZA	foreign minister	2023-03	2099

person	Mohamed Benaissa
ar	محمد بن عيسى
office	MAR	foreign minister	1999-04	2007-10

person	Nasser Bourita
ar	ناصر بوريطة
surname	ar	بوريطة
office	MAR	foreign minister	2017-04	2099

person	Abdelilah Benkirane
ar	عبد الإله بنكيران
ar	عبدالاله بن كيران
surname	ar	بنكيران
surname	ar	بن كيران
office	MAR	prime minister	2011-11	2017-04

person	Mohamed Ghannouchi
ar	محمد الغنوشي
office	TUN	prime minister	1999-11	2011-02

person	Kais Saied
ar	قيس سعيد
office	TUN	president	2019-10	2099

person	Mehdi Jomaa
ar	مهدي جمعة
office	TUN	prime minister	2014-01	2015-02

person	Ali Larayedh
ar	علي العريض
office	TUN	prime minister	2013-03	2014-01

person	Hamadi Jebali
ar	حمادي الجبالي
surname	ar	الجبالي
office	TUN	prime minister	2011-12	2013-03

person	Habib Ben Yahia
ar	الحبيب بن يحيى
office	TUN	foreign minister	1997	2004-11

person	Hichem Mechichi
ar	هشام المشيشي
surname	ar	المشيشي
office	TUN	prime minister	2020-09	2021-07

person	Abdelrahman Shalgham
ar	عبد الرحمن شلقم
ar	عبدالرحمن شلقم
surname	ar	شلقم
office	LBY	foreign minister	2000-03	2009-03

person	Moussa Koussa
ar	موسى كوسا
office	LBY	foreign minister	2009-03	2011-03

person	Saif al-Islam Gaddafi
ar	سيف الإسلام القذافي
surname	ar	سيف الإسلام
office	LBY	politician	2000	2011-10

person	Abdul Hamid Dbeibeh
ar	عبد الحميد الدبيبة
ar	عبدالحميد الدبيبة
surname	ar	الدبيبة
office	LBY	prime minister	2021-03	2099

person	Aguila Saleh
ar	عقيلة صالح
office	LBY	speaker	2014-08	2099

person	Mustafa Osman Ismail
ar	مصطفى عثمان إسماعيل
office	SDN	foreign minister	1998	2005-09

person	Ali Osman Taha
ar	علي عثمان محمد طه
ar	علي عثمان طه
office	SDN	vice president	1998	2013-12

person	Hassan al-Turabi
ar	حسن الترابي
surname	ar	الترابي
office	SDN	politician	1989	2016-03

person	John Garang
ar	جون قرنق
ar	جون غرنغ
surname	ar	قرنق
surname	ar	غرنغ
office	SPLM	leader	1983	2005-07

person	Salva Kiir
ar	سلفا كير
surname	ar	سلفا كير
office	SSD	president	2011-07	2099

person	Riek Machar
ar	رياك مشار
ar	ريك مشار
office	SSD	vice president	2011-07	2099

person	Abdel Fattah al-Burhan
ar	عبد الفتاح البرهان
ar	عبدالفتاح البرهان
office	SDN	head of the council	2019-04	2099

person	Mohamed Hamdan Dagalo
ar	محمد حمدان دقلو
surname	ar	حميدتي
office	RSF	commander	2013	2099

person	Abdalla Hamdok
ar	عبد الله حمدوك
ar	عبدالله حمدوك
surname	ar	حمدوك
office	SDN	prime minister	2019-08	2022-01

person	Sultan bin Abdulaziz
ar	سلطان بن عبد العزيز
ar	سلطان بن عبدالعزيز
office	SAU	defence minister	1963	2011-10

person	Nayef bin Abdulaziz
ar	نايف بن عبد العزيز
ar	نايف بن عبدالعزيز
office	SAU	interior minister	1975	2012-06

person	King Fahd
ar	فهد بن عبد العزيز
ar	فهد بن عبدالعزيز
ar	الملك فهد
office	SAU	king	1982-06	2005-08

person	Faisal bin Farhan
ar	فيصل بن فرحان
office	SAU	foreign minister	2019-10	2099

person	Bandar bin Sultan
ar	بندر بن سلطان
office	SAU	ambassador	1983	2005-09

person	Turki al-Faisal
ar	تركي الفيصل
office	SAU	ambassador	2003	2007

person	Hamad bin Jassim
ar	حمد بن جاسم
ar	حمد بن جاسم بن جبر آل ثاني
office	QAT	foreign minister	1992-09	2013-06

person	Hamad bin Khalifa Al Thani
ar	حمد بن خليفة آل ثاني
ar	حمد بن خليفة
office	QAT	emir	1995-06	2013-06

person	Tamim bin Hamad Al Thani
ar	تميم بن حمد آل ثاني
ar	تميم بن حمد
office	QAT	emir	2013-06	2099

person	Mohammed bin Abdulrahman Al Thani
ar	محمد بن عبد الرحمن آل ثاني
ar	محمد بن عبدالرحمن آل ثاني
office	QAT	foreign minister	2016-01	2099

person	Mohammed bin Zayed
ar	محمد بن زايد
ar	محمد بن زايد آل نهيان
office	ARE	crown prince	2004-11	2022-05
office	ARE	president	2022-05	2099

person	Khalifa bin Zayed
ar	خليفة بن زايد
ar	خليفة بن زايد آل نهيان
office	ARE	president	2004-11	2022-05

person	Zayed bin Sultan
ar	زايد بن سلطان
ar	زايد بن سلطان آل نهيان
office	ARE	president	1971	2004-11

person	Abdullah bin Zayed
ar	عبد الله بن زايد
ar	عبدالله بن زايد
office	ARE	foreign minister	2006-02	2099

person	Anwar Gargash
ar	أنور قرقاش
surname	ar	قرقاش
office	ARE	minister	2008	2099

person	Sabah al-Ahmad
ar	صباح الأحمد
ar	صباح الأحمد الجابر الصباح
office	KWT	foreign minister	1963	2003-07
office	KWT	emir	2006-01	2020-09

person	Jaber al-Ahmad
ar	جابر الأحمد
ar	جابر الأحمد الصباح
office	KWT	emir	1977	2006-01

person	Mohammad Sabah al-Salem
ar	محمد صباح السالم
ar	محمد الصباح
office	KWT	foreign minister	2003-07	2011-10

person	Hamad bin Isa
ar	حمد بن عيسى
ar	حمد بن عيسى آل خليفة
office	BHR	king	1999-03	2099

person	Khalid bin Ahmed Al Khalifa
ar	خالد بن أحمد آل خليفة
office	BHR	foreign minister	2005-09	2020-02

person	Qaboos bin Said
ar	قابوس بن سعيد
surname	ar	قابوس
office	OMN	sultan	1970	2020-01

person	Yusuf bin Alawi
ar	يوسف بن علوي
office	OMN	foreign minister	1997	2020-08

person	Abu Bakr al-Qirbi
ar	أبو بكر القربي
ar	أبي بكر القربي
surname	ar	القربي
office	YEM	foreign minister	2001-04	2014-06

person	Khaled Bahah
ar	خالد بحاح
surname	ar	بحاح
office	YEM	prime minister	2014-11	2016-04

person	Abdul-Malik al-Houthi
ar	عبد الملك الحوثي
ar	عبدالملك الحوثي
office	HOUTHI	leader	2004-09	2099

person	Rashad al-Alimi
ar	رشاد العليمي
surname	ar	العليمي
office	YEM	head of the council	2022-04	2099

person	Hassan Sheikh Mohamud
ar	حسن شيخ محمود
office	SOM	president	2012-09	2099

person	Sharif Sheikh Ahmed
ar	شريف شيخ أحمد
ar	شيخ شريف شيخ أحمد
office	SOM	president	2009-01	2012-08

person	Abdullahi Yusuf
ar	عبد الله يوسف
ar	عبدالله يوسف أحمد
office	SOM	president	2004-10	2008-12

person	Isaias Afwerki
ar	أسياس أفورقي
ar	أسياسي أفورقي
surname	ar	أفورقي
office	ERI	president	1993	2099

person	Meles Zenawi
ar	ملس زيناوي
ar	ميليس زيناوي
surname	ar	زيناوي
office	ETH	prime minister	1995-08	2012-08

person	Abiy Ahmed
ar	آبي أحمد
ar	آبي أحمد علي
office	ETH	prime minister	2018-04	2099

person	Yoweri Museveni
ar	يوويري موسيفيني
ar	يوري موسيفيني
surname	ar	موسيفيني
office	UGA	president	1986	2099

person	Paul Kagame
ar	بول كاغامي
surname	ar	كاغامي
office	RWA	president	2000-04	2099

person	Laurent-Desire Kabila
ar	لوران ديزيريه كابيلا
surname	ar	كابيلا
office	COD	president	1997-05	2001-01

person	Joseph Kabila
ar	جوزيف كابيلا
office	COD	president	2001-01	2019-01

person	Thabo Mbeki
ar	ثابو مبيكي
ar	تابو مبيكي
surname	ar	مبيكي
office	ZAF	president	1999-06	2008-09

person	Nelson Mandela
ar	نلسون مانديلا
ar	نيلسون مانديلا
surname	ar	مانديلا
office	ZAF	president	1994-05	1999-06

person	Jacob Zuma
ar	جاكوب زوما
surname	ar	زوما
office	ZAF	president	2009-05	2018-02

person	Cyril Ramaphosa
ar	سيريل رامافوزا
surname	ar	رامافوزا
office	ZAF	president	2018-02	2099

person	Olusegun Obasanjo
ar	أولوسيغون أوباسانجو
surname	ar	أوباسانجو
office	NGA	president	1999-05	2007-05

person	Goodluck Jonathan
ar	غودلاك جوناثان
office	NGA	president	2010-05	2015-05

person	Muhammadu Buhari
ar	محمد بخاري
office	NGA	president	2015-05	2023-05

person	Charles Taylor
ar	تشارلز تايلور
office	LBR	president	1997-08	2003-08

person	Laurent Gbagbo
ar	لوران غباغبو
ar	لوران جباجبو
surname	ar	غباغبو
surname	ar	جباجبو
office	CIV	president	2000-10	2011-04

person	Idriss Deby
ar	إدريس ديبي
surname	ar	ديبي
office	TCD	president	1990-12	2021-04

person	Moussa Faki
ar	موسى فقي
office	AU	chairperson	2017-03	2025-02

person	Alpha Oumar Konare
ar	ألفا عمر كوناري
surname	ar	كوناري
office	MLI	president	1992	2002-06
office	AU	chairperson	2003-09	2008-04

person	Abdoulaye Wade
ar	عبد الله واد
ar	عبدالله واد
office	SEN	president	2000-04	2012-04

person	Manouchehr Mottaki
ar	منوشهر متقي
ar	منوجهر متكي
surname	ar	متكي
office	IRN	foreign minister	2005-08	2010-12

person	Ali Larijani
ar	علي لاريجاني
surname	ar	لاريجاني
office	IRN	official	2005	2020

person	Hamid Reza Asefi
ar	حميد رضا آصفي
surname	ar	آصفي
office	IRN	spokesman	1999	2006

person	Ebrahim Raisi
ar	إبراهيم رئيسي
office	IRN	president	2021-08	2024-05

person	Hossein Amir-Abdollahian
ar	حسين أمير عبد اللهيان
ar	حسين أمير عبداللهيان
surname	ar	عبد اللهيان
surname	ar	عبداللهيان
office	IRN	foreign minister	2021-08	2024-05

person	Abbas Araghchi
ar	عباس عراقجي
surname	ar	عراقجي
office	IRN	foreign minister	2024-08	2099

person	Masoud Pezeshkian
ar	مسعود بزشكيان
surname	ar	بزشكيان
office	IRN	president	2024-07	2099

person	Qasem Soleimani
ar	قاسم سليماني
office	IRN	general	1998	2020-01

person	Bahram Ghasemi
ar	بهرام قاسمي
office	IRN	spokesman	2016	2019

person	Nawaz Sharif
ar	نواز شريف
ar	نواز الشريف
office	PAK	prime minister	1997-02	1999-10
office	PAK	prime minister	2013-06	2017-07

person	Shaukat Aziz
ar	شوكت عزيز
office	PAK	prime minister	2004-08	2007-11

person	Zafarullah Jamali
ar	ظفر الله جمالي
office	PAK	prime minister	2002-11	2004-06

person	Asif Ali Zardari
ar	آصف علي زرداري
surname	ar	زرداري
office	PAK	president	2008-09	2013-09

person	Imran Khan
ar	عمران خان
office	PAK	prime minister	2018-08	2022-04

person	Shehbaz Sharif
ar	شهباز شريف
office	PAK	prime minister	2022-04	2099

person	Benazir Bhutto
ar	بي نظير بوتو
ar	بنازير بوتو
surname	ar	بوتو
feminine	ar
office	PAK	party leader	1993	2007-12

person	Khurshid Kasuri
ar	خورشيد محمود قصوري
surname	ar	قصوري
office	PAK	foreign minister	2002-11	2007-11

person	Mullah Omar
ar	الملا عمر
ar	الملا محمد عمر
office	TALIBAN	leader	1996	2013-04

person	Burhanuddin Rabbani
ar	برهان الدين رباني
office	AFG	president	1992	2001-12

person	Abdullah Abdullah
ar	عبد الله عبد الله
ar	عبدالله عبدالله
office	AFG	foreign minister	2001-10	2006-04

person	Gulbuddin Hekmatyar
ar	قلب الدين حكمتيار
surname	ar	حكمتيار
office	AFG	warlord	1990	2099

person	Zabihullah Mujahid
ar	ذبيح الله مجاهد
office	TALIBAN	spokesman	2007	2099

person	Manmohan Singh
ar	مانموهان سينغ
ar	مانموهان سينج
surname	ar	مانموهان سينغ
office	IND	prime minister	2004-05	2014-05

person	Jaswant Singh
ar	جاسوانت سينغ
office	IND	foreign minister	1998-12	2002-07

person	Yashwant Sinha
ar	ياشوانت سينها
surname	ar	سينها
office	IND	foreign minister	2002-07	2004-05

person	Subrahmanyam Jaishankar
ar	سوبرامانيام جايشانكار
surname	ar	جايشانكار
office	IND	foreign minister	2019-05	2099

person	Zhu Rongji
ar	تشو رونغ جي
ar	تشو رونغجي
office	CHN	premier	1998-03	2003-03

person	Wen Jiabao
ar	ون جيا باو
ar	وين جياباو
office	CHN	premier	2003-03	2013-03

person	Li Keqiang
ar	لي كه تشيانغ
ar	لي كيكيانغ
office	CHN	premier	2013-03	2023-03

person	Tang Jiaxuan
ar	تانغ جيا شيوان
ar	تانغ جياشوان
office	CHN	foreign minister	1998-03	2003-03

person	Li Zhaoxing
ar	لي تشاو شينغ
ar	لي تشاوشينغ
office	CHN	foreign minister	2003-03	2007-04

person	Wang Yi
ar	وانغ يي
office	CHN	foreign minister	2013-03	2099

person	Chen Shui-bian
ar	تشن شوي بيان
surname	ar	تشن شوي بيان
office	TWN	president	2000-05	2008-05

person	Tsai Ing-wen
ar	تساي إنغ وين
surname	ar	تساي إنغ وين
feminine	ar
office	TWN	president	2016-05	2024-05

person	Kim Dae-jung
ar	كيم داي جونغ
office	KOR	president	1998-02	2003-02

person	Roh Moo-hyun
ar	روه مو هيون
office	KOR	president	2003-02	2008-02

person	Lee Myung-bak
ar	لي ميونغ باك
office	KOR	president	2008-02	2013-02

person	Park Geun-hye
ar	باك كون هيه
ar	بارك غوين هي
feminine	ar
office	KOR	president	2013-02	2017-03

person	Moon Jae-in
ar	مون جاي إن
ar	مون جيه إن
office	KOR	president	2017-05	2022-05

person	Yoon Suk-yeol
ar	يون سوك يول
office	KOR	president	2022-05	2025-04

person	Yoshiro Mori
ar	يوشيرو موري
office	JPN	prime minister	2000-04	2001-04

person	Yasuo Fukuda
ar	ياسو فوكودا
surname	ar	فوكودا
office	JPN	prime minister	2007-09	2008-09

person	Taro Aso
ar	تارو آسو
office	JPN	foreign minister	2005-10	2007-08
office	JPN	prime minister	2008-09	2009-09

person	Fumio Kishida
ar	فوميو كيشيدا
surname	ar	كيشيدا
office	JPN	foreign minister	2012-12	2017-08
office	JPN	prime minister	2021-10	2024-10

person	Yoshihide Suga
ar	يوشيهيدي سوغا
surname	ar	سوغا
office	JPN	prime minister	2020-09	2021-10

person	Megawati Sukarnoputri
ar	ميغاواتي سوكارنوبوتري
ar	ميجاواتي سوكارنو بوتري
surname	ar	ميغاواتي
feminine	ar
office	IDN	president	2001-07	2004-10

person	Abdurrahman Wahid
ar	عبد الرحمن وحيد
ar	عبدالرحمن وحيد
office	IDN	president	1999-10	2001-07

person	Susilo Bambang Yudhoyono
ar	سوسيلو بامبانغ يودويونو
surname	ar	يودويونو
office	IDN	president	2004-10	2014-10

person	Joko Widodo
ar	جوكو ويدودو
surname	ar	ويدودو
office	IDN	president	2014-10	2024-10

person	Hassan Wirajuda
ar	حسن ويراجودا
surname	ar	ويراجودا
office	IDN	foreign minister	2001-08	2009-10

person	Mahathir Mohamad
ar	مهاتير محمد
surname	ar	مهاتير
office	MYS	prime minister	1981	2003-10

person	Anwar Ibrahim
ar	أنور إبراهيم
office	MYS	prime minister	2022-11	2099

person	Najib Razak
ar	نجيب رزاق
office	MYS	prime minister	2009-04	2018-05

person	Thaksin Shinawatra
ar	ثاكسين شيناواترا
ar	تاكسين شيناواترا
surname	ar	ثاكسين
surname	ar	تاكسين
office	THA	prime minister	2001-02	2006-09

person	Joseph Estrada
ar	جوزيف استرادا
surname	ar	استرادا
office	PHL	president	1998-06	2001-01

person	Gloria Arroyo
ar	غلوريا أرويو
ar	جلوريا ارويو
surname	ar	أرويو
feminine	ar
office	PHL	president	2001-01	2010-06

person	Rodrigo Duterte
ar	رودريغو دوتيرتي
surname	ar	دوتيرتي
office	PHL	president	2016-06	2022-06

person	Benigno Aquino
ar	بنينو أكينو
surname	ar	أكينو
office	PHL	president	2010-06	2016-06

person	Aung San Suu Kyi
ar	أونغ سان سو تشي
ar	أونج سان سو تشي
surname	ar	سو تشي
feminine	ar
office	MMR	politician	1988	2021-02

person	Min Aung Hlaing
ar	مين أونغ هلاينغ
office	MMR	commander	2011-03	2099

person	Sheikh Hasina
ar	الشيخة حسينة
ar	شيخة حسينة
feminine	ar
office	BGD	prime minister	1996-06	2024-08

person	Chandrika Kumaratunga
ar	تشاندريكا كوماراتونغا
surname	ar	كوماراتونغا
feminine	ar
office	LKA	president	1994-11	2005-11

person	Mahinda Rajapaksa
ar	ماهيندا راجاباكسا
surname	ar	راجاباكسا
office	LKA	president	2005-11	2015-01

person	John Howard
ar	جون هاورد
ar	جون هوارد
office	AUS	prime minister	1996-03	2007-12

person	Alexander Downer
ar	ألكسندر داونر
surname	ar	داونر
office	AUS	foreign minister	1996-03	2007-12

person	Kevin Rudd
ar	كيفن راد
ar	كيفين رود
office	AUS	prime minister	2007-12	2010-06

person	Tony Abbott
ar	توني أبوت
surname	ar	أبوت
office	AUS	prime minister	2013-09	2015-09

person	Malcolm Turnbull
ar	مالكولم تيرنبول
surname	ar	تيرنبول
office	AUS	prime minister	2015-09	2018-08

person	Scott Morrison
ar	سكوت موريسون
surname	ar	موريسون
office	AUS	prime minister	2018-08	2022-05

person	Jacinda Ardern
ar	جاسيندا أرديرن
surname	ar	أرديرن
feminine	ar
office	NZL	prime minister	2017-10	2023-01

person	Jean Chretien
ar	جان كريتيان
surname	ar	كريتيان
office	CAN	prime minister	1993-11	2003-12

person	Stephen Harper
ar	ستيفن هاربر
surname	ar	هاربر
office	CAN	prime minister	2006-02	2015-11

person	Justin Trudeau
ar	جاستن ترودو
surname	ar	ترودو
office	CAN	prime minister	2015-11	2025-03

person	Vicente Fox
ar	فيسنتي فوكس
office	MEX	president	2000-12	2006-12

person	Felipe Calderon
ar	فيليبي كالديرون
surname	ar	كالديرون
office	MEX	president	2006-12	2012-12

person	Enrique Pena Nieto
ar	إنريكي بينيا نييتو
surname	ar	بينيا نييتو
office	MEX	president	2012-12	2018-11

person	Andres Pastrana
ar	أندريس باسترانا
surname	ar	باسترانا
office	COL	president	1998-08	2002-08

person	Alvaro Uribe
ar	ألفارو أوريبي
surname	ar	أوريبي
office	COL	president	2002-08	2010-08

person	Juan Manuel Santos
ar	خوان مانويل سانتوس
ar	خوان مانويل دوس سانتوس
surname	ar	سانتوس
office	COL	president	2010-08	2018-08

person	Fernando Henrique Cardoso
ar	فرناندو هنريك كاردوزو
ar	فرناندو إنريكي كاردوسو
surname	ar	كاردوزو
surname	ar	كاردوسو
office	BRA	president	1995	2002-12

person	Luiz Inacio Lula da Silva
ar	لويس إيناسيو لولا دا سيلفا
ar	لويز إيناسيو لولا دا سيلفا
surname	ar	لولا دا سيلفا
office	BRA	president	2003	2010-12
office	BRA	president	2023	2099

person	Dilma Rousseff
ar	ديلما روسيف
surname	ar	روسيف
feminine	ar
office	BRA	president	2011	2016-08

person	Jair Bolsonaro
ar	جايير بولسونارو
ar	جاير بولسونارو
surname	ar	بولسونارو
office	BRA	president	2019	2022-12

person	Nestor Kirchner
ar	نستور كيرشنر
surname	ar	كيرشنر
office	ARG	president	2003-05	2007-12

person	Mauricio Macri
ar	ماوريسيو ماكري
surname	ar	ماكري
office	ARG	president	2015-12	2019-12

person	Javier Milei
ar	خافيير ميلي
office	ARG	president	2023-12	2099

person	Evo Morales
ar	إيفو موراليس
surname	ar	موراليس
office	BOL	president	2006-01	2019-11

person	Alejandro Toledo
ar	أليخاندرو توليدو
office	PER	president	2001-07	2006-07

person	Alberto Fujimori
ar	ألبرتو فوجيموري
surname	ar	فوجيموري
office	PER	president	1990-07	2000-11

person	Rafael Correa
ar	رافاييل كوريا
ar	رافائيل كوريا
office	ECU	president	2007-01	2017-05

person	Michelle Bachelet
ar	ميشيل باشليه
surname	ar	باشليه
feminine	ar
office	CHL	president	2006-03	2018-03
office	UN.HCHR	high commissioner	2018-09	2022-08

person	Augusto Pinochet
ar	أوغستو بينوشيه
surname	ar	بينوشيه
office	CHL	president	1973	1990

person	Raul Castro
ar	راؤول كاسترو
office	CUB	president	2008-02	2018-04

person	Juan Guaido
ar	خوان غوايدو
surname	ar	غوايدو
office	VEN	politician	2019	2023-01

person	Jean-Bertrand Aristide
ar	جان برتران أريستيد
surname	ar	أريستيد
office	HTI	president	2001-02	2004-02

person	Leonid Kuchma
ar	ليونيد كوتشما
surname	ar	كوتشما
office	UKR	president	1994-07	2005-01

person	Viktor Yushchenko
ar	فيكتور يوتشينكو
ar	فيكتور يوشتشينكو
surname	ar	يوتشينكو
surname	ar	يوشتشينكو
office	UKR	president	2005-01	2010-02

person	Viktor Yanukovych
ar	فيكتور يانوكوفيتش
surname	ar	يانوكوفيتش
office	UKR	president	2010-02	2014-02

person	Yulia Tymoshenko
ar	يوليا تيموشنكو
surname	ar	تيموشنكو
feminine	ar
office	UKR	prime minister	2005-01	2010-03

person	Dmytro Kuleba
ar	دميترو كوليبا
surname	ar	كوليبا
office	UKR	foreign minister	2020-03	2024-09

person	Alexander Lukashenko
ar	ألكسندر لوكاشنكو
surname	ar	لوكاشنكو
office	BLR	president	1994-07	2099

person	Mikheil Saakashvili
ar	ميخائيل ساكاشفيلي
surname	ar	ساكاشفيلي
office	GEO	president	2004-01	2013-11

person	Eduard Shevardnadze
ar	إدوارد شيفاردنادزه
surname	ar	شيفاردنادزه
office	GEO	president	1995-11	2003-11

person	Heydar Aliyev
ar	حيدر علييف
office	AZE	president	1993-06	2003-10

person	Robert Kocharyan
ar	روبرت كوتشاريان
surname	ar	كوتشاريان
office	ARM	president	1998-04	2008-04

person	Serzh Sargsyan
ar	سيرج سركسيان
surname	ar	سركسيان
office	ARM	president	2008-04	2018-04

person	Ararat Mirzoyan
ar	أرارات ميرزويان
surname	ar	ميرزويان
office	ARM	foreign minister	2021-08	2099

person	Nursultan Nazarbayev
ar	نور سلطان نزارباييف
ar	نورسلطان نزارباييف
surname	ar	نزارباييف
office	KAZ	president	1991-12	2019-03

person	Kassym-Jomart Tokayev
ar	قاسم جومارت توكاييف
ar	قاسم جومرت توكاييف
surname	ar	توكاييف
office	KAZ	president	2019-03	2099

person	Islam Karimov
ar	إسلام كريموف
surname	ar	كريموف
office	UZB	president	1991	2016-09

person	Askar Akayev
ar	عسكر أكاييف
surname	ar	أكاييف
office	KGZ	president	1990	2005-03

person	Emomali Rahmon
ar	إمام علي رحمن
ar	امام علي رحمانوف
surname	ar	رحمانوف
office	TJK	president	1994	2099

person	Saparmurat Niyazov
ar	صابر مراد نيازوف
surname	ar	نيازوف
office	TKM	president	1990	2006-12

person	Sergei Ivanov
ar	سيرغي إيفانوف
office	RUS	defence minister	2001-03	2007-02

person	Anatoly Serdyukov
ar	أناتولي سيرديوكوف
surname	ar	سيرديوكوف
office	RUS	defence minister	2007-02	2012-11

person	Mikhail Kasyanov
ar	ميخائيل كاسيانوف
surname	ar	كاسيانوف
office	RUS	prime minister	2000-05	2004-02

person	Mikhail Mishustin
ar	ميخائيل ميشوستين
surname	ar	ميشوستين
office	RUS	prime minister	2020-01	2099

person	Mikhail Bogdanov
ar	ميخائيل بوغدانوف
surname	ar	بوغدانوف
office	RUS	deputy foreign minister	2011	2099

person	Sergei Ryabkov
ar	سيرغي ريابكوف
surname	ar	ريابكوف
office	RUS	deputy foreign minister	2008	2099

person	Maria Zakharova
ar	ماريا زاخاروفا
surname	ar	زاخاروفا
feminine	ar
office	RUS	spokeswoman	2015-08	2099

person	Vitaly Churkin
ar	فيتالي تشوركين
surname	ar	تشوركين
office	RUS	ambassador	2006	2017-02

person	Vasily Nebenzya
ar	فاسيلي نيبينزيا
surname	ar	نيبينزيا
office	RUS	ambassador	2017-07	2099

person	Valery Gerasimov
ar	فاليري غيراسيموف
surname	ar	غيراسيموف
office	RUS	chief of staff	2012-11	2099

person	Yevgeny Primakov
ar	يفغيني بريماكوف
surname	ar	بريماكوف
office	RUS	prime minister	1998-09	1999-05

person	Yevgeny Prigozhin
ar	يفغيني بريغوجين
surname	ar	بريغوجين
office	WAGNER	leader	2014	2023-08

person	Ramzan Kadyrov
ar	رمضان قديروف
ar	رمضان قاديروف
ar	رمضان أحمد قاديروف
ar	رمضان أحمد قديروف
surname	ar	قديروف
office	RUS	governor	2007	2099

person	Vojislav Kostunica
ar	فويسلاف كوشتونيتسا
surname	ar	كوشتونيتسا
office	SRB	president	2000-10	2003-03
office	SRB	prime minister	2004-03	2008-07

person	Aleksandar Vucic
ar	ألكسندر فوتشيتش
surname	ar	فوتشيتش
office	SRB	prime minister	2014-04	2017-05
office	SRB	president	2017-05	2099

person	Boris Tadic
ar	بوريس تاديتش
surname	ar	تاديتش
office	SRB	president	2004-07	2012-04

person	Zoran Djindjic
ar	زوران جينجيتش
surname	ar	جينجيتش
office	SRB	prime minister	2001-01	2003-03

person	Ratko Mladic
ar	راتكو ملاديتش
surname	ar	ملاديتش
office	BIH	general	1992	1996

person	Radovan Karadzic
ar	رادوفان كارادجيتش
surname	ar	كارادجيتش
office	BIH	politician	1992	1996

person	Hashim Thaci
ar	هاشم تاتشي
surname	ar	تاتشي
office	XKX	prime minister	2008-01	2014-12
office	XKX	president	2016-04	2020-11

person	Ibrahim Rugova
ar	إبراهيم روغوفا
surname	ar	روغوفا
office	XKX	president	1992	2006-01

person	Albin Kurti
ar	ألبين كورتي
surname	ar	كورتي
office	XKX	prime minister	2020-02	2099

person	Viktor Orban
ar	فيكتور أوربان
surname	ar	أوربان
office	HUN	prime minister	2010-05	2099

person	Vaclav Havel
ar	فاتسلاف هافل
surname	ar	هافل
office	CZE	president	1993-02	2003-02

person	Andrzej Duda
ar	أندريه دودا
surname	ar	دودا
office	POL	president	2015-08	2025-08

person	Mateusz Morawiecki
ar	ماتيوش مورافيتسكي
surname	ar	مورافيتسكي
office	POL	prime minister	2017-12	2023-12

person	Lech Kaczynski
ar	ليخ كاتشينسكي
surname	ar	كاتشينسكي
office	POL	president	2005-12	2010-04

person	Aleksander Kwasniewski
ar	ألكسندر كفاشنيفسكي
surname	ar	كفاشنيفسكي
office	POL	president	1995-12	2005-12

person	Wolfgang Schuessel
ar	فولفغانغ شوسل
surname	ar	شوسل
office	AUT	chancellor	2000-02	2007-01

person	Sebastian Kurz
ar	سيباستيان كورتس
surname	ar	كورتس
office	AUT	chancellor	2017-12	2021-10

person	Guy Verhofstadt
ar	غي فيرهوفشتات
ar	غي فيرهوفستاد
surname	ar	فيرهوفشتات
surname	ar	فيرهوفستاد
office	BEL	prime minister	1999-07	2008-03

person	Louis Michel
ar	لوي ميشال
ar	لويس ميشيل
office	BEL	foreign minister	1999-07	2004-07

person	Jan Peter Balkenende
ar	يان بيتر بالكننده
surname	ar	بالكننده
office	NLD	prime minister	2002-07	2010-10

person	Goran Persson
ar	غوران برسون
ar	يوران بيرسون
surname	ar	برسون
surname	ar	بيرسون
office	SWE	prime minister	1996-03	2006-10

person	Anna Lindh
ar	آنا ليند
feminine	ar
office	SWE	foreign minister	1998-10	2003-09

person	Margot Wallstrom
ar	مارغو فالستروم
surname	ar	فالستروم
feminine	ar
office	SWE	foreign minister	2014-10	2019-09

person	Ulf Kristersson
ar	أولف كريسترسون
surname	ar	كريسترسون
office	SWE	prime minister	2022-10	2099

person	Kjell Magne Bondevik
ar	كيل ماغني بونديفيك
surname	ar	بونديفيك
office	NOR	prime minister	2001-10	2005-10

person	Mette Frederiksen
ar	ميته فريدريكسن
surname	ar	فريدريكسن
feminine	ar
office	DNK	prime minister	2019-06	2099

person	Sanna Marin
ar	سانا مارين
feminine	ar
office	FIN	prime minister	2019-12	2023-06

person	Bertie Ahern
ar	بيرتي أهيرن
ar	برتي اهيرن
surname	ar	أهيرن
office	IRL	prime minister	1997-06	2008-05

person	Glafcos Clerides
ar	غلافكوس كليريدس
surname	ar	كليريدس
office	CYP	president	1993-02	2003-02

person	Tassos Papadopoulos
ar	تاسوس بابادوبولوس
surname	ar	بابادوبولوس
office	CYP	president	2003-02	2008-02

person	Pope John Paul II
ar	البابا يوحنا بولس الثاني
ar	يوحنا بولس الثاني
office	VAT	pope	1978	2005-04

person	Pope Benedict XVI
ar	البابا بنديكتوس السادس عشر
ar	بنديكت السادس عشر
ar	بنديكتوس السادس عشر
office	VAT	pope	2005-04	2013-02

person	Abu Bakr al-Baghdadi
ar	أبو بكر البغدادي
ar	أبي بكر البغدادي
office	ISIS	leader	2010-05	2019-10

person	Abu Musab al-Zarqawi
ar	أبو مصعب الزرقاوي
ar	أبي مصعب الزرقاوي
surname	ar	الزرقاوي
office	QAEDA	leader	2004	2006-06

person	Abu Mohammad al-Julani
ar	أبو محمد الجولاني
ar	أبي محمد الجولاني
surname	ar	الجولاني
office	NUSRA	leader	2012	2025-01

person	Abdullah Ocalan
ar	عبد الله أوجلان
ar	عبدالله أوجلان
surname	ar	أوجلان
office	PKK	leader	1978	2099

person	Saad Eddine Othmani
ar	سعد الدين العثماني
surname	ar	العثماني
office	MAR	foreign minister	2012-01	2013-10
office	MAR	prime minister	2017-04	2021-10

person	Prachanda
ar	براتشاندا
surname	ar	براتشاندا
office	NPL	prime minister	2008-08	2099

person	King Gyanendra
ar	جيانندرا
office	NPL	king	2001-06	2008-05

person	Jose Eduardo dos Santos
ar	جوزيه إدواردو دوس سانتوس
surname	ar	دوس سانتوس
office	AGO	president	1979	2017-09

person	Morgan Tsvangirai
ar	مورغان تسفانغيراي
surname	ar	تسفانغيراي
office	ZWE	politician	1999	2018-02

person	Emmerson Mnangagwa
ar	إيمرسون منانغاغوا
surname	ar	منانغاغوا
office	ZWE	president	2017-11	2099

# -- United States --

person	James Baker
ar	جيمس بيكر
office	USA	secretary of state	1989	1992
office	UN	envoy	1997	2004

person	Henry Kissinger
ar	هنري كيسنجر
ar	هنري كيسينجر
surname	ar	كيسنجر
surname	ar	كيسينجر
office	USA	secretary of state	1973	1977

person	Jimmy Carter
ar	جيمي كارتر
office	USA	president	1977-01	1981-01

person	Richard Nixon
ar	ريتشارد نيكسون
surname	ar	نيكسون
office	USA	president	1969-01	1974-08

person	Warren Christopher
ar	وارن كريستوفر
office	USA	secretary of state	1993	1997

person	Sandy Berger
ar	ساندي بيرغر
ar	صموئيل بيرغر
ar	صامويل بيرغر
office	USA	national security adviser	1997	2001-01

person	Richard Haass
ar	ريتشارد هاس
office	USA	official	2001	2003

person	John Negroponte
ar	جون نيغروبونتي
ar	جون نيجروبونتي
surname	ar	نيغروبونتي
surname	ar	نيجروبونتي
office	USA	ambassador	2001	2005
office	USA	intelligence director	2005	2007
office	USA	deputy secretary of state	2007	2009-01

person	Douglas Feith
ar	دوغلاس فيث
ar	دوغلاس فايث
office	USA	under secretary of defense	2001	2005

person	Richard Myers
ar	ريتشارد مايرز
office	USA	chairman of the joint chiefs	2001-10	2005-10

person	Peter Pace
ar	بيتر بايس
office	USA	chairman of the joint chiefs	2005-10	2007-10

person	Mike Mullen
ar	مايكل مولن
ar	مايك مولن
office	USA	chairman of the joint chiefs	2007-10	2011-09

person	Martin Dempsey
ar	مارتن ديمبسي
office	USA	chairman of the joint chiefs	2011-10	2015-09

person	Joseph Dunford
ar	جوزيف دانفورد
ar	جوزيف دنفورد
surname	ar	دانفورد
surname	ar	دنفورد
office	USA	chairman of the joint chiefs	2015-10	2019-09

person	Mark Milley
ar	مارك ميلي
office	USA	chairman of the joint chiefs	2019-09	2023-09

person	Ricardo Sanchez
ar	ريكاردو سانشيز
office	USA	general	2003-06	2004-07

person	Mark Kimmitt
ar	مارك كيميت
surname	ar	كيميت
office	USA	spokesman	2003	2006

person	George Casey
ar	جورج كايسي
ar	جورج كيسي
office	USA	general	2004-07	2011

person	Ray Odierno
ar	ريموند أوديرنو
ar	راي أوديرنو
surname	ar	أوديرنو
office	USA	general	2006	2015

person	Stanley McChrystal
ar	ستانلي ماكريستال
surname	ar	ماكريستال
office	USA	general	2009	2010-06

person	David Kay
ar	ديفيد كاي
office	ISG	head	2003	2004-01

person	Charles Duelfer
ar	تشارلز دولفر
surname	ar	دولفر
office	ISG	head	2004-01	2005

person	Jay Garner
ar	جاي غارنر
office	USA	administrator	2003-03	2003-05

person	Ryan Crocker
ar	ريان كروكر
ar	رايان كروكر
surname	ar	كروكر
office	USA	ambassador	2004	2012

person	David Satterfield
ar	ديفيد ساترفيلد
surname	ar	ساترفيلد
office	USA	diplomat	2001	2022

person	Jeffrey Feltman
ar	جيفري فيلتمان
surname	ar	فيلتمان
office	USA	ambassador	2004	2008
office	USA	assistant secretary of state	2009	2012
office	UN	under-secretary-general	2012-07	2018-03

person	David Welch
ar	ديفيد ولش
ar	ديفيد وولش
office	USA	ambassador	2001	2005
office	USA	assistant secretary of state	2005	2008

person	Martin Indyk
ar	مارتن إنديك
surname	ar	إنديك
office	USA	ambassador	1995	2001
office	USA	envoy	2013-07	2014-06

person	Daniel Kurtzer
ar	دانيال كيرتزر
ar	دان كيرتزر
surname	ar	كيرتزر
office	USA	ambassador	1998	2005

person	Sean McCormack
ar	شون ماكورماك
surname	ar	ماكورماك
office	USA	spokesman	2005	2009

person	Adam Ereli
ar	آدم إيرلي
office	USA	spokesman	2003	2006

person	Philip Reeker
ar	فيليب ريكر
office	USA	spokesman	2000	2003

person	Jay Carney
ar	جاي كارني
office	USA	spokesman	2011	2014-06

person	Josh Earnest
ar	جوش إرنست
office	USA	spokesman	2014-06	2017-01

person	Sean Spicer
ar	شون سبايسر
surname	ar	سبايسر
office	USA	spokesman	2017-01	2017-07

person	Sarah Sanders
ar	سارة ساندرز
ar	سارة هاكابي ساندرز
feminine	ar
office	USA	spokeswoman	2017-07	2019-06

person	Jen Psaki
ar	جين ساكي
ar	جنيفر ساكي
surname	ar	ساكي
feminine	ar
office	USA	spokeswoman	2013	2015
office	USA	spokeswoman	2021-01	2022-05

person	Karine Jean-Pierre
ar	كارين جان بيير
ar	كارين جان بيار
feminine	ar
office	USA	spokeswoman	2022-05	2025-01

person	Karoline Leavitt
ar	كارولاين ليفيت
ar	كارولين ليفيت
surname	ar	ليفيت
feminine	ar
office	USA	spokeswoman	2025-01	2099

person	Marie Harf
ar	ماري هارف
surname	ar	هارف
feminine	ar
office	USA	spokeswoman	2013	2015

person	John Kirby
ar	جون كيربي
surname	ar	كيربي
office	USA	spokesman	2013	2025-01

person	Mark Toner
ar	مارك تونر
office	USA	spokesman	2010	2017

person	Heather Nauert
ar	هيذر ناورت
ar	هيذر نويرت
surname	ar	نويرت
surname	ar	ناورت
feminine	ar
office	USA	spokeswoman	2017-04	2019

person	Ned Price
ar	نيد برايس
office	USA	spokesman	2021-01	2023-03

person	Matthew Miller
ar	ماثيو ميلر
office	USA	spokesman	2023-04	2025-01

person	Marco Rubio
ar	ماركو روبيو
surname	ar	روبيو
office	USA	secretary of state	2025-01	2099

person	JD Vance
ar	جاي دي فانس
ar	جيه دي فانس
surname	ar	فانس
office	USA	vice president	2025-01	2099

person	Pete Hegseth
ar	بيت هيغسيث
surname	ar	هيغسيث
office	USA	defense secretary	2025-01	2099

person	Steve Witkoff
ar	ستيف ويتكوف
ar	ستيفن ويتكوف
surname	ar	ويتكوف
office	USA	envoy	2025-01	2099

person	Mike Waltz
ar	مايك والتز
ar	مايك والتس
surname	ar	والتز
office	USA	national security adviser	2025-01	2025-05
office	USA	ambassador	2025-09	2099

person	Scott Bessent
ar	سكوت بيسنت
surname	ar	بيسنت
office	USA	treasury secretary	2025-01	2099

person	Tulsi Gabbard
ar	تولسي غابارد
feminine	ar
office	USA	intelligence director	2025-02	2099

person	Elon Musk
ar	إيلون ماسك
surname	ar	ماسك
office	USA	adviser	2025-01	2025-05

person	Michael Flynn
ar	مايكل فلين
office	USA	national security adviser	2017-01	2017-02

person	H. R. McMaster
ar	هربرت ماكماستر
ar	إتش آر ماكماستر
surname	ar	ماكماستر
office	USA	national security adviser	2017-02	2018-03

person	Jared Kushner
ar	جاريد كوشنر
office	USA	adviser	2017-01	2021-01

person	Steve Bannon
ar	ستيف بانون
ar	ستيفن بانون
surname	ar	بانون
office	USA	adviser	2017-01	2017-08

person	Nikki Haley
ar	نيكي هايلي
ar	نيكي هيلي
surname	ar	هايلي
feminine	ar
office	USA	ambassador	2017-01	2018-12

person	Samantha Power
ar	سامانثا باور
feminine	ar
office	USA	ambassador	2013-08	2017-01

person	Linda Thomas-Greenfield
ar	ليندا توماس غرينفيلد
surname	ar	غرينفيلد
feminine	ar
office	USA	ambassador	2021-02	2025-01

person	Jeff Sessions
ar	جيف سيشنز
surname	ar	سيشنز
office	USA	attorney general	2017-02	2018-11

person	William Barr
ar	وليام بار
ar	بيل بار
office	USA	attorney general	2019-02	2020-12

person	Merrick Garland
ar	ميريك غارلاند
surname	ar	غارلاند
office	USA	attorney general	2021-03	2025-01

person	Pam Bondi
ar	بام بوندي
feminine	ar
office	USA	attorney general	2025-02	2099

person	John Ashcroft
ar	جون أشكروفت
surname	ar	أشكروفت
office	USA	attorney general	2001-02	2005-02

person	Alberto Gonzales
ar	ألبرتو غونزاليس
office	USA	attorney general	2005-02	2007-09

person	Eric Holder
ar	إريك هولدر
office	USA	attorney general	2009-02	2015-04

person	Loretta Lynch
ar	لوريتا لينش
feminine	ar
office	USA	attorney general	2015-04	2017-01

person	Tom Ridge
ar	توم ريدج
office	USA	homeland security secretary	2001-10	2005-02

person	Michael Chertoff
ar	مايكل تشيرتوف
surname	ar	تشيرتوف
office	USA	homeland security secretary	2005-02	2009-01

person	Janet Napolitano
ar	جانيت نابوليتانو
feminine	ar
office	USA	homeland security secretary	2009-01	2013-09

person	Robert Mueller
ar	روبرت مولر
office	FBI	director	2001-09	2013-09
office	USA	special counsel	2017-05	2019-05

person	James Comey
ar	جيمس كومي
surname	ar	كومي
office	FBI	director	2013-09	2017-05

person	Christopher Wray
ar	كريستوفر راي
office	FBI	director	2017-08	2025-01

person	Kash Patel
ar	كاش باتيل
office	FBI	director	2025-02	2099

person	Porter Goss
ar	بورتر غوس
office	CIA	director	2004-09	2006-05

person	Michael Hayden
ar	مايكل هايدن
office	NSA	director	1999	2005
office	CIA	director	2006-05	2009-02

person	John Brennan
ar	جون برينان
surname	ar	برينان
office	CIA	director	2013-03	2017-01

person	Gina Haspel
ar	جينا هاسبل
surname	ar	هاسبل
feminine	ar
office	CIA	director	2018-05	2021-01

person	John Ratcliffe
ar	جون راتكليف
office	CIA	director	2025-01	2099

person	James Clapper
ar	جيمس كلابر
surname	ar	كلابر
office	USA	intelligence director	2010-08	2017-01

person	Alan Greenspan
ar	ألان غرينسبان
ar	آلان جرينسبان
surname	ar	غرينسبان
surname	ar	جرينسبان
office	FED	chairman	1987-08	2006-01

person	Ben Bernanke
ar	بن برنانكي
surname	ar	برنانكي
office	FED	chairman	2006-02	2014-01

person	Janet Yellen
ar	جانيت يلين
feminine	ar
office	FED	chair	2014-02	2018-02
office	USA	treasury secretary	2021-01	2025-01

person	Jerome Powell
ar	جيروم باول
office	FED	chairman	2018-02	2099

person	Timothy Geithner
ar	تيموثي غايتنر
surname	ar	غايتنر
office	USA	treasury secretary	2009-01	2013-01

person	Henry Paulson
ar	هنري بولسون
surname	ar	بولسون
office	USA	treasury secretary	2006-07	2009-01

person	Jack Lew
ar	جاك لو
ar	جاكوب لو
office	USA	treasury secretary	2013-02	2017-01
office	USA	ambassador	2023-11	2025-01

person	Steven Mnuchin
ar	ستيفن منوتشين
ar	ستيفن منوشين
surname	ar	منوتشين
surname	ar	منوشين
office	USA	treasury secretary	2017-02	2021-01

person	Joseph Lieberman
ar	جوزيف ليبرمان
ar	جو ليبرمان
office	USA	senator	1989	2013-01

person	John McCain
ar	جون ماكين
surname	ar	ماكين
office	USA	senator	1987	2018-08

person	Mitt Romney
ar	ميت رومني
surname	ar	رومني
office	USA	politician	2003	2025-01

person	Bernie Sanders
ar	بيرني ساندرز
office	USA	senator	2007	2099

person	Ted Cruz
ar	تيد كروز
office	USA	senator	2013	2099

person	Lindsey Graham
ar	ليندسي غراهام
office	USA	senator	2003	2099

person	Edward Kennedy
ar	إدوارد كينيدي
ar	ادوارد كنيدي
office	USA	senator	1962	2009-08

person	Mitch McConnell
ar	ميتش ماكونيل
surname	ar	ماكونيل
office	USA	senator	1985	2099

person	Chuck Schumer
ar	تشاك شومر
surname	ar	شومر
office	USA	senator	1999	2099

person	Harry Reid
ar	هاري ريد
office	USA	senator	1987	2017-01

person	Bob Corker
ar	بوب كوركر
ar	بوب كروكر
office	USA	senator	2007	2019-01

person	John Boehner
ar	جون بوينر
ar	جون باينر
surname	ar	بوينر
office	USA	speaker	2011-01	2015-10

person	Paul Ryan
ar	بول راين
ar	بول رايان
office	USA	speaker	2015-10	2019-01

person	Kevin McCarthy
ar	كيفن مكارثي
ar	كيفن ماكارثي
office	USA	speaker	2023-01	2023-10

person	Mike Johnson
ar	مايك جونسون
office	USA	speaker	2023-10	2099

person	Dennis Hastert
ar	دنيس هاسترت
surname	ar	هاسترت
office	USA	speaker	1999-01	2007-01

person	Newt Gingrich
ar	نيوت غينغريتش
surname	ar	غينغريتش
office	USA	speaker	1995-01	1999-01

person	Howard Dean
ar	هاورد دين
ar	هوارد دين
office	USA	politician	1991	2009

person	John Edwards
ar	جون إدواردز
office	USA	senator	1999	2005-01

person	Sarah Palin
ar	سارة بايلن
ar	سارة بالين
surname	ar	بايلن
feminine	ar
office	USA	governor	2006-12	2009-07

person	Jeb Bush
ar	جيب بوش
office	USA	governor	1999-01	2007-01

person	Arnold Schwarzenegger
ar	أرنولد شوارزنيغر
ar	أرنولد شوارتزنيغر
surname	ar	شوارزنيغر
surname	ar	شوارتزنيغر
office	USA	governor	2003-11	2011-01

person	Rudolph Giuliani
ar	رودولف جولياني
ar	رودي جولياني
surname	ar	جولياني
office	USA	mayor	1994	2001-12

person	Michael Bloomberg
ar	مايكل بلومبرغ
office	USA	mayor	2002	2013-12

person	Barbara Bodine
ar	باربرا بودين
feminine	ar
office	USA	ambassador	1997	2001

person	Brett McGurk
ar	بريت ماكغورك
surname	ar	ماكغورك
office	USA	envoy	2015	2025-01

person	James Jeffrey
ar	جيمس جيفري
office	USA	ambassador	2008	2012
office	USA	envoy	2018-08	2020

person	Robert Malley
ar	روبرت مالي
office	USA	envoy	2021-01	2023

person	Amos Hochstein
ar	آموس هوكشتاين
ar	عاموس هوكشتاين
surname	ar	هوكشتاين
office	USA	envoy	2021	2025-01

person	Richard Holbrooke
ar	ريتشارد هولبروك
surname	ar	هولبروك
office	USA	ambassador	1999-08	2001-01
office	USA	envoy	2009-01	2010-12

person	Wendy Sherman
ar	ويندي شيرمان
surname	ar	شيرمان
feminine	ar
office	USA	under secretary of state	2011	2015
office	USA	deputy secretary of state	2021	2023

person	James Kelly
ar	جيمس كيلي
office	USA	assistant secretary of state	2001	2005

person	Christopher Hill
ar	كريستوفر هيل
office	USA	assistant secretary of state	2005	2009
office	USA	ambassador	2009	2010

person	Nicholas Burns
ar	نيكولاس بيرنز
office	USA	ambassador	2001	2005
office	USA	under secretary of state	2005	2008
office	USA	ambassador	2022	2025-01

person	John Danforth
ar	جون دانفورث
ar	جون دانفورت
surname	ar	دانفورث
office	USA	envoy	2001-09	2004
office	USA	ambassador	2004	2005-01

person	Kurt Volker
ar	كورت فولكر
office	USA	envoy	2017	2019

person	Keith Kellogg
ar	كيث كيلوغ
ar	كيث كيلوج
surname	ar	كيلوغ
office	USA	envoy	2025-01	2099

# -- Britain --

person	Des Browne
ar	ديس براون
ar	دس براون
office	GBR	defence secretary	2006-05	2008-10

person	John Reid
ar	جون ريد
office	GBR	defence secretary	2005-05	2006-05
office	GBR	home secretary	2006-05	2007-06

person	David Blunkett
ar	ديفيد بلانكيت
surname	ar	بلانكيت
office	GBR	home secretary	2001-06	2004-12

person	Charles Clarke
ar	تشارلز كلارك
office	GBR	home secretary	2004-12	2006-05

person	Peter Hain
ar	بيتر هاين
office	GBR	minister	1999	2009

person	Ben Bradshaw
ar	بن برادشو
surname	ar	برادشو
office	GBR	minister	2001	2010

person	Liam Fox
ar	ليام فوكس
office	GBR	defence secretary	2010-05	2011-10

person	Michael Fallon
ar	مايكل فالون
office	GBR	defence secretary	2014-07	2017-11

person	Gavin Williamson
ar	غافين وليامسون
ar	غافين ويليامسون
office	GBR	defence secretary	2017-11	2019-05

person	Ben Wallace
ar	بن والاس
office	GBR	defence secretary	2019-07	2023-08

person	Grant Shapps
ar	غرانت شابس
surname	ar	شابس
office	GBR	defence secretary	2023-08	2024-07

person	John Healey
ar	جون هيلي
office	GBR	defence secretary	2024-07	2099

person	James Cleverly
ar	جيمس كليفرلي
surname	ar	كليفرلي
office	GBR	foreign secretary	2022-09	2023-11

person	David Lammy
ar	ديفيد لامي
office	GBR	foreign secretary	2024-07	2025-09

person	Yvette Cooper
ar	إيفيت كوبر
feminine	ar
office	GBR	home secretary	2024-07	2025-09
office	GBR	foreign secretary	2025-09	2099

person	Amber Rudd
ar	أمبر راد
feminine	ar
office	GBR	home secretary	2016-07	2018-04

person	Priti Patel
ar	بريتي باتيل
feminine	ar
office	GBR	home secretary	2019-07	2022-09

person	Suella Braverman
ar	سويلا برافرمان
surname	ar	برافرمان
feminine	ar
office	GBR	home secretary	2022-09	2023-11

person	George Osborne
ar	جورج أوزبورن
surname	ar	أوزبورن
office	GBR	finance minister	2010-05	2016-07

person	Jeremy Corbyn
ar	جيريمي كوربين
surname	ar	كوربين
office	LABOUR_GBR	leader	2015-09	2020-04

person	Ed Miliband
ar	إد ميليباند
ar	إدوارد ميليباند
office	LABOUR_GBR	leader	2010-09	2015-05

person	Nick Clegg
ar	نيك كليغ
office	GBR	deputy prime minister	2010-05	2015-05

person	Nigel Farage
ar	نايجل فاراج
surname	ar	فاراج
office	UKIP	leader	2006	2016
office	REFORM_UK	leader	2024-06	2099

person	Nicola Sturgeon
ar	نيكولا ستورجن
ar	نيكولا ستيرجن
surname	ar	ستورجن
surname	ar	ستيرجن
feminine	ar
office	GBR	first minister	2014-11	2023-03

person	Alex Salmond
ar	أليكس سالموند
ar	ألكس سالموند
surname	ar	سالموند
office	GBR	first minister	2007-05	2014-11

person	Sadiq Khan
ar	صادق خان
office	GBR	mayor	2016-05	2099

person	Mark Rowley
ar	مارك رولي
office	SCOTLAND_YARD	assistant commissioner	2014	2018
office	SCOTLAND_YARD	commissioner	2022-09	2099

person	Gerry Adams
ar	جيري آدامز
office	SINN_FEIN	leader	1983	2018-02

person	Queen Elizabeth II
ar	إليزابيث الثانية
ar	الملكة إليزابيث الثانية
feminine	ar
office	GBR	queen	1952	2022-09

person	King Charles III
ar	تشارلز الثالث
ar	الملك تشارلز الثالث
office	GBR	king	2022-09	2099

person	Jeremy Greenstock
ar	جيريمي غرينستوك
ar	جيريمي جرينستوك
surname	ar	غرينستوك
office	GBR	ambassador	1998	2003
office	GBR	envoy	2003-09	2004-03

person	Matthew Rycroft
ar	ماثيو رايكروفت
surname	ar	رايكروفت
office	GBR	ambassador	2015	2018

# -- France --

person	Michele Alliot-Marie
ar	ميشال أليو ماري
ar	ميشيل أليو ماري
surname	ar	أليو ماري
feminine	ar
office	FRA	defence minister	2002-05	2007-05
office	FRA	foreign minister	2010-11	2011-02

person	Alain Richard
ar	ألان ريشار
office	FRA	defence minister	1997-06	2002-05

person	Herve Morin
ar	هيرفيه موران
office	FRA	defence minister	2007-05	2010-11

person	Gerard Longuet
ar	جيرار لونغيه
surname	ar	لونغيه
office	FRA	defence minister	2011-02	2012-05

person	Florence Parly
ar	فلورانس بارلي
feminine	ar
office	FRA	defence minister	2017-06	2022-05

person	Sylvie Goulard
ar	سيلفي غولار
feminine	ar
office	FRA	defence minister	2017-05	2017-06

person	Sebastien Lecornu
ar	سيباستيان لوكورنو
surname	ar	لوكورنو
office	FRA	defence minister	2022-05	2025-09
office	FRA	prime minister	2025-09	2099

person	Catherine Colonna
ar	كاترين كولونا
surname	ar	كولونا
feminine	ar
office	FRA	foreign minister	2022-05	2024-01

person	Stephane Sejourne
ar	ستيفان سيجورنيه
surname	ar	سيجورنيه
office	FRA	foreign minister	2024-01	2024-09

person	Jean-Noel Barrot
ar	جان نويل بارو
office	FRA	foreign minister	2024-09	2099

person	Bernard Cazeneuve
ar	برنار كازنوف
ar	بيرنار كازونوف
surname	ar	كازنوف
office	FRA	interior minister	2014-04	2016-12
office	FRA	prime minister	2016-12	2017-05

person	Jean-Marc Todeschini
ar	جان مارك تودسكيني
office	FRA	minister	2014	2017

person	Jean Castex
ar	جان كاستكس
ar	جان كاستيكس
surname	ar	كاستكس
office	FRA	prime minister	2020-07	2022-05

person	Elisabeth Borne
ar	إليزابيث بورن
feminine	ar
office	FRA	prime minister	2022-05	2024-01

person	Gabriel Attal
ar	غابريال أتال
ar	غابرييل أتال
office	FRA	prime minister	2024-01	2024-09

person	Francois Bayrou
ar	فرنسوا بايرو
surname	ar	بايرو
office	MODEM	leader	2007	2099
office	FRA	prime minister	2024-12	2025-09

person	Gerald Darmanin
ar	جيرالد دارمانان
ar	جيرار دارمانان
surname	ar	دارمانان
office	FRA	interior minister	2020-07	2024-09

person	Christophe Castaner
ar	كريستوف كاستانير
ar	كريستوف كاستانيه
surname	ar	كاستانير
surname	ar	كاستانيه
office	FRA	spokesman	2017-05	2017-11
office	FRA	interior minister	2018-10	2020-07

person	Gerard Collomb
ar	جيرار كولومب
surname	ar	كولومب
office	FRA	interior minister	2017-05	2018-10

person	Bruno Le Roux
ar	برونو لورو
office	FRA	interior minister	2016-12	2017-03

person	Bruno Le Maire
ar	برونو لومير
surname	ar	لومير
office	FRA	finance minister	2017-05	2024-09

person	Pierre Moscovici
ar	بيار موسكوفيسي
ar	بيير موسكوفيسي
surname	ar	موسكوفيسي
office	FRA	finance minister	2012-05	2014-04
office	EU	commissioner	2014-11	2019-11

person	Michel Sapin
ar	ميشال سابان
office	FRA	finance minister	2014-04	2017-05

person	Francois Mitterrand
ar	فرنسوا ميتران
surname	ar	ميتران
office	FRA	president	1981-05	1995-05

person	Segolene Royal
ar	سيغولين روايال
feminine	ar
office	PS_FRA	politician	2004	2017

person	Martine Aubry
ar	مارتين أوبري
feminine	ar
office	PS_FRA	party leader	2008-11	2012-09

person	Benoit Hamon
ar	بنوا هامون
ar	بونوا هامون
office	PS_FRA	politician	2012	2017-07

person	Jean-Luc Melenchon
ar	جان لوك ميلانشون
ar	جان لوك ميلونشون
ar	جان لوك ميلنشون
surname	ar	ميلانشون
surname	ar	ميلونشون
surname	ar	ميلنشون
office	LFI	party leader	2016	2099

person	Jean-Marie Le Pen
ar	جان ماري لوبان
ar	جان ماري لوبن
office	NATIONAL_FRONT_FRA	party leader	1972	2011-01

person	Jordan Bardella
ar	جوردان بارديلا
surname	ar	بارديلا
office	RN_FRA	party leader	2022-11	2099

person	Rachida Dati
ar	رشيدة داتي
feminine	ar
office	FRA	justice minister	2007-05	2009-06

person	Dominique Strauss-Kahn
ar	دومينيك ستروس كان
ar	دومينيك شتراوس كان
ar	دومينيك ستروس كاهن
surname	ar	ستروس كان
office	IMF	managing director	2007-11	2011-05

person	Romain Nadal
ar	رومان نادال
office	FRA	spokesman	2013	2017

person	Bernard Valero
ar	برنار فاليرو
office	FRA	spokesman	2008	2012

person	Francois Rivasseau
ar	فرنسوا ريفاسو
surname	ar	ريفاسو
office	FRA	spokesman	2002	2003

# -- Germany, Austria, Switzerland --

person	Johannes Rau
ar	يوهانس راو
office	DEU	president	1999-07	2004-06

person	Horst Koehler
ar	هورست كولر
ar	هورست كوهلر
office	IMF	managing director	2000-05	2004-03
office	DEU	president	2004-07	2010-05
office	UN	envoy	2017-08	2019-05

person	Joachim Gauck
ar	يواكيم غاوك
ar	يواخيم غاوك
surname	ar	غاوك
office	DEU	president	2012-03	2017-03

person	Helmut Kohl
ar	هيلموت كول
office	DEU	chancellor	1982-10	1998-10

person	Friedrich Merz
ar	فريدريش ميرتس
office	CDU	party leader	2022-01	2099
office	DEU	chancellor	2025-05	2099

person	Johann Wadephul
ar	يوهان فادفول
surname	ar	فادفول
office	DEU	foreign minister	2025-05	2099

person	Boris Pistorius
ar	بوريس بيستوريوس
office	DEU	defence minister	2023-01	2099

person	Christine Lambrecht
ar	كريستين لامبرخت
surname	ar	لامبرخت
feminine	ar
office	DEU	defence minister	2021-12	2023-01

person	Annegret Kramp-Karrenbauer
ar	أنيغريت كرامب كارنباور
surname	ar	كرامب كارنباور
feminine	ar
office	DEU	defence minister	2019-07	2021-12

person	Thomas de Maiziere
ar	توماس دي ميزيير
ar	توماس دي مايتسيره
ar	توماس دو ميزيير
surname	ar	دي ميزيير
office	DEU	defence minister	2011-03	2013-12
office	DEU	interior minister	2013-12	2018-03

person	Rudolf Scharping
ar	رودولف شاربينغ
surname	ar	شاربينغ
office	DEU	defence minister	1998-10	2002-07

person	Peter Struck
ar	بيتر شتروك
surname	ar	شتروك
office	DEU	defence minister	2002-07	2005-11

person	Franz Josef Jung
ar	فرانز يوزف يونغ
office	DEU	defence minister	2005-11	2009-10

person	Otto Schily
ar	أوتو شيلي
office	DEU	interior minister	1998-10	2005-11

person	Wolfgang Schaeuble
ar	فولفغانغ شويبله
ar	فولفغانغ شيوبله
surname	ar	شويبله
surname	ar	شيوبله
office	DEU	interior minister	2005-11	2009-10
office	DEU	finance minister	2009-10	2017-10

person	Horst Seehofer
ar	هورست زيهوفر
surname	ar	زيهوفر
office	DEU	interior minister	2018-03	2021-12

person	Nancy Faeser
ar	نانسي فيزر
surname	ar	فيزر
feminine	ar
office	DEU	interior minister	2021-12	2025-05

person	Robert Habeck
ar	روبرت هابيك
surname	ar	هابيك
office	DEU	economy minister	2021-12	2025-05

person	Christian Lindner
ar	كريستيان ليندنر
surname	ar	ليندنر
office	DEU	finance minister	2021-12	2024-11

person	Martin Schulz
ar	مارتن شولتس
ar	مارتن شولتز
office	EU.EP	president	2012-01	2017-01

person	Edmund Stoiber
ar	إدموند شتويبر
surname	ar	شتويبر
office	CSU	party leader	1999	2007

person	Steffen Seibert
ar	شتيفن زايبرت
surname	ar	زايبرت
office	DEU	spokesman	2010-08	2021-12

person	Alice Weidel
ar	أليس فايدل
surname	ar	فايدل
feminine	ar
office	AFD	party leader	2022	2099

person	Thomas Klestil
ar	توماس كليستيل
surname	ar	كليستيل
office	AUT	president	1992-07	2004-07

person	Heinz Fischer
ar	هاينز فيشر
office	AUT	president	2004-07	2016-07

person	Alexander Van der Bellen
ar	ألكسندر فان دير بيلين
surname	ar	فان دير بيلين
office	AUT	president	2017-01	2099

person	Joerg Haider
ar	يورغ هايدر
surname	ar	هايدر
office	FPO	party leader	1986	2000

person	Alfred Gusenbauer
ar	ألفرد غوزنباور
surname	ar	غوزنباور
office	AUT	chancellor	2007-01	2008-12

person	Werner Faymann
ar	فيرنر فايمان
surname	ar	فايمان
office	AUT	chancellor	2008-12	2016-05

person	Christian Kern
ar	كريستيان كيرن
office	AUT	chancellor	2016-05	2017-12

person	Karl Nehammer
ar	كارل نيهامر
surname	ar	نيهامر
office	AUT	chancellor	2021-12	2025-01

person	Ursula Plassnik
ar	أورسولا بلاسنيك
surname	ar	بلاسنيك
feminine	ar
office	AUT	foreign minister	2004-10	2008-12

person	Micheline Calmy-Rey
ar	ميشلين كالمي ري
surname	ar	كالمي ري
feminine	ar
office	CHE	foreign minister	2003-01	2011-12

person	Joseph Deiss
ar	جوزيف دايس
office	CHE	foreign minister	1999	2002-12

person	Didier Burkhalter
ar	ديدييه بوركهالتر
surname	ar	بوركهالتر
office	CHE	foreign minister	2012-01	2017-10

person	Ignazio Cassis
ar	إينياتسيو كاسيس
office	CHE	foreign minister	2017-11	2099

# -- Italy, Spain, Portugal, Greece, Cyprus, Malta, Vatican --

person	Massimo D'Alema
ar	ماسيمو داليما
surname	ar	داليما
office	ITA	prime minister	1998-10	2000-04
office	ITA	foreign minister	2006-05	2008-05

person	Giuliano Amato
ar	جوليانو أماتو
office	ITA	prime minister	2000-04	2001-06

person	Mario Monti
ar	ماريو مونتي
office	ITA	prime minister	2011-11	2013-04

person	Enrico Letta
ar	إنريكو ليتا
office	ITA	prime minister	2013-04	2014-02

person	Carlo Azeglio Ciampi
ar	كارلو أتزيليو تشامبي
ar	كارلو تشامبي
surname	ar	تشامبي
office	ITA	president	1999-05	2006-05

person	Giorgio Napolitano
ar	جورجيو نابوليتانو
office	ITA	president	2006-05	2015-01

person	Sergio Mattarella
ar	سيرجيو ماتاريلا
ar	سيرجيو متاريلا
surname	ar	ماتاريلا
office	ITA	president	2015-02	2099

person	Gianfranco Fini
ar	جيانفرانكو فيني
office	ITA	foreign minister	2004-11	2006-05

person	Renato Ruggiero
ar	ريناتو روجيرو
office	ITA	foreign minister	2001-06	2002-01

person	Antonio Martino
ar	أنطونيو مارتينو
office	ITA	defence minister	2001-06	2006-05

person	Giulio Terzi
ar	جوليو تيرتسي
surname	ar	تيرتسي
office	ITA	foreign minister	2011-11	2013-03

person	Emma Bonino
ar	إيما بونينو
surname	ar	بونينو
feminine	ar
office	EU	commissioner	1995	1999
office	ITA	foreign minister	2013-04	2014-02

person	Angelino Alfano
ar	أنجيلينو ألفانو
surname	ar	ألفانو
office	ITA	interior minister	2013-04	2016-12
office	ITA	foreign minister	2016-12	2018-06

person	Luigi Di Maio
ar	لويجي دي مايو
office	ITA	foreign minister	2019-09	2022-10

person	Antonio Tajani
ar	أنطونيو تاياني
surname	ar	تاياني
office	EU.EP	president	2017-01	2019-07
office	ITA	foreign minister	2022-10	2099

person	Guido Crosetto
ar	غيدو كروزيتو
ar	غويدو كروزيتو
surname	ar	كروزيتو
office	ITA	defence minister	2022-10	2099

person	Roberta Pinotti
ar	روبرتا بينوتي
surname	ar	بينوتي
feminine	ar
office	ITA	defence minister	2014-02	2018-06

person	Matteo Salvini
ar	ماتيو سالفيني
surname	ar	سالفيني
office	LEGA	party leader	2013-12	2099
office	ITA	interior minister	2018-06	2019-09

person	Umberto Bossi
ar	أومبرتو بوسي
office	LEGA	party leader	1989	2012-04

person	Marco Minniti
ar	ماركو مينيتي
surname	ar	مينيتي
office	ITA	interior minister	2016-12	2018-06

person	Beppe Grillo
ar	بيبي غريلو
surname	ar	غريلو
office	M5S	party leader	2009	2018

person	King Juan Carlos
ar	الملك خوان كارلوس
ar	خوان كارلوس
ar	خوان كارلوس الأول
office	ESP	king	1975-11	2014-06

person	King Felipe VI
ar	فيليبي السادس
ar	فيليب السادس
office	ESP	king	2014-06	2099

person	Josep Pique
ar	جوزيب بيكيه
ar	خوسيب بيكيه
office	ESP	foreign minister	2000-04	2002-07

person	Ana Palacio
ar	آنا بالاثيو
ar	آنا بالاسيو
feminine	ar
office	ESP	foreign minister	2002-07	2004-04

person	Jose Manuel Garcia-Margallo
ar	خوسيه مانويل غارسيا مارغايو
ar	خوسيه مانويل غارثيا مارغايو
surname	ar	مارغايو
office	ESP	foreign minister	2011-12	2016-11

person	Jose Manuel Albares
ar	خوسيه مانويل ألباريس
surname	ar	ألباريس
office	ESP	foreign minister	2021-07	2099

person	Margarita Robles
ar	مارغاريتا روبليس
feminine	ar
office	ESP	defence minister	2018-06	2099

person	Carles Puigdemont
ar	كارليس بوتشيمون
ar	كارلس بوتشيمون
ar	كارليس بويغديمونت
surname	ar	بوتشيمون
surname	ar	بويغديمونت
office	ESP	regional president	2016-01	2017-10

person	Felipe Gonzalez
ar	فيليبي غونزاليس
ar	فيليبي غونثاليث
office	ESP	prime minister	1982-12	1996-05

person	Antonio Costa
ar	أنطونيو كوستا
office	PRT	prime minister	2015-11	2024-04
office	EU.CNC	president	2024-12	2099

person	Jose Socrates
ar	جوزيه سوكراتيس
ar	جوزيه سوكراتس
surname	ar	سوكراتيس
office	PRT	prime minister	2005-03	2011-06

person	Pedro Passos Coelho
ar	بيدرو باسوس كويلو
surname	ar	باسوس كويلو
office	PRT	prime minister	2011-06	2015-11

person	Jaime Gama
ar	جايمي غاما
office	PRT	foreign minister	1995	2002-04

person	Costas Karamanlis
ar	كوستاس كرامنليس
ar	كوستاس كارامانليس
surname	ar	كرامنليس
surname	ar	كارامانليس
office	GRC	prime minister	2004-03	2009-10

person	Dora Bakoyannis
ar	دورا باكويانيس
surname	ar	باكويانيس
feminine	ar
office	GRC	foreign minister	2006-02	2009-10

person	Antonis Samaras
ar	أنتونيس ساماراس
surname	ar	ساماراس
office	GRC	prime minister	2012-06	2015-01

person	Yanis Varoufakis
ar	يانيس فاروفاكيس
surname	ar	فاروفاكيس
office	GRC	finance minister	2015-01	2015-07

person	Nikos Dendias
ar	نيكوس ديندياس
surname	ar	ديندياس
office	GRC	foreign minister	2019-07	2023-06
office	GRC	defence minister	2023-06	2099

person	Nikos Kotzias
ar	نيكوس كوتزياس
surname	ar	كوتزياس
office	GRC	foreign minister	2015-01	2018-10

person	Prokopis Pavlopoulos
ar	بروكوبيس بافلوبولوس
surname	ar	بافلوبولوس
office	GRC	president	2015-03	2020-03

person	Nicos Anastasiades
ar	نيكوس أناستاسيادس
ar	نيكوس اناستاسياديس
surname	ar	أناستاسيادس
office	CYP	president	2013-02	2023-02

person	Demetris Christofias
ar	ديميتريس خريستوفياس
surname	ar	خريستوفياس
office	CYP	president	2008-02	2013-02

person	Nikos Christodoulides
ar	نيكوس خريستودوليدس
surname	ar	خريستودوليدس
office	CYP	president	2023-02	2099

person	Rauf Denktash
ar	رؤوف دنكطاش
ar	رؤوف دنكتاش
surname	ar	دنكطاش
surname	ar	دنكتاش
office	TURKISH_CYPRIOTS	president	1983	2005-04

person	Mehmet Ali Talat
ar	محمد علي طلعت
office	TURKISH_CYPRIOTS	president	2005-04	2010-04

person	Mustafa Akinci
ar	مصطفى أكينجي
ar	مصطفى أكنجي
surname	ar	أكينجي
office	TURKISH_CYPRIOTS	president	2015-04	2020-10

person	Ersin Tatar
ar	أرسين تتار
office	TURKISH_CYPRIOTS	president	2020-10	2025-10

person	Joseph Muscat
ar	جوزيف موسكات
surname	ar	موسكات
office	MLT	prime minister	2013-03	2020-01

person	Pope Leo XIV
ar	لاوون الرابع عشر
ar	البابا لاوون الرابع عشر
ar	ليو الرابع عشر
ar	البابا ليو الرابع عشر
office	VAT	pope	2025-05	2099

person	Pietro Parolin
ar	بيترو بارولين
surname	ar	بارولين
office	VAT	secretary of state	2013-10	2099

person	Tarcisio Bertone
ar	تارتشيزيو برتوني
surname	ar	برتوني
office	VAT	secretary of state	2006-09	2013-10

# -- Russia, Ukraine, Belarus, Moldova, Baltic states --

person	Andrei Belousov
ar	أندريه بيلوسوف
surname	ar	بيلوسوف
office	RUS	defence minister	2024-05	2099

person	Viktor Chernomyrdin
ar	فيكتور تشيرنوميردين
surname	ar	تشيرنوميردين
office	RUS	prime minister	1992-12	1998-03
office	RUS	ambassador	2001	2009

person	Mikhail Fradkov
ar	ميخائيل فرادكوف
surname	ar	فرادكوف
office	RUS	prime minister	2004-03	2007-09

person	Viktor Zubkov
ar	فيكتور زوبكوف
surname	ar	زوبكوف
office	RUS	prime minister	2007-09	2008-05

person	Igor Sergeyev
ar	إيغور سيرغييف
office	RUS	defence minister	1997-05	2001-03

person	Sergei Yastrzhembsky
ar	سيرغي ياسترجيمبسكي
surname	ar	ياسترجيمبسكي
office	RUS	adviser	2000	2008

person	Alexander Yakovenko
ar	ألكسندر ياكوفينكو
surname	ar	ياكوفينكو
office	RUS	spokesman	2000	2004
office	RUS	ambassador	2011	2019

person	Sergei Prikhodko
ar	سيرغي بريخودكو
surname	ar	بريخودكو
office	RUS	adviser	1998	2012

person	Nikolai Patrushev
ar	نيكولاي باتروشيف
surname	ar	باتروشيف
office	FSB	director	1999-08	2008-05
office	RUS	security council secretary	2008-05	2024-05

person	Alexander Bortnikov
ar	ألكسندر بورتنيكوف
surname	ar	بورتنيكوف
office	FSB	director	2008-05	2099

person	Sergei Naryshkin
ar	سيرغي ناريشكين
surname	ar	ناريشكين
office	RUS	speaker	2011-12	2016-10
office	SVR	director	2016-10	2099

person	Yuri Ushakov
ar	يوري أوشاكوف
surname	ar	أوشاكوف
office	RUS	adviser	2012	2099

person	Dmitry Rogozin
ar	ديمتري روغوزين
surname	ar	روغوزين
office	RUS	ambassador	2008-01	2011-12
office	RUS	deputy prime minister	2011-12	2018-05

person	Sergei Kiriyenko
ar	سيرغي كيريينكو
surname	ar	كيريينكو
office	RUS	prime minister	1998-03	1998-08
office	ROSATOM	head	2005-11	2016-10

person	Vyacheslav Volodin
ar	فياتشيسلاف فولودين
surname	ar	فولودين
office	RUS	speaker	2016-10	2099

person	Valentina Matviyenko
ar	فالنتينا ماتفيينكو
surname	ar	ماتفيينكو
feminine	ar
office	RUS	speaker	2011-09	2099

person	Boris Gryzlov
ar	بوريس غريزلوف
surname	ar	غريزلوف
office	RUS	interior minister	2001-03	2003-12
office	RUS	speaker	2003-12	2011-12

person	Gennady Seleznyov
ar	غينادي سيليزنيوف
ar	غينادي سيليزينوف
surname	ar	سيليزنيوف
office	RUS	speaker	1996-01	2003-12

person	Gennady Zyuganov
ar	غينادي زيوغانوف
surname	ar	زيوغانوف
office	KPRF	party leader	1993	2099

person	Vladimir Zhirinovsky
ar	فلاديمير جيرينوفسكي
surname	ar	جيرينوفسكي
office	LDPR	party leader	1991	2022-04

person	Grigory Yavlinsky
ar	غريغوري يافلينسكي
surname	ar	يافلينسكي
office	YABLOKO	party leader	1993	2008

person	Anatoly Chubais
ar	أناتولي تشوبايس
surname	ar	تشوبايس
office	RUS	official	1991	2022-03

person	Boris Nemtsov
ar	بوريس نيمتسوف
surname	ar	نيمتسوف
office	SPS_RUS	politician	1999	2015-02

person	Alexei Navalny
ar	أليكسي نافالني
surname	ar	نافالني
office	FBK	leader	2011	2024-02

person	Mikhail Gorbachev
ar	ميخائيل غورباتشوف
surname	ar	غورباتشوف
office	RUS	president	1985-03	1991-12

person	Konstantin Kosachev
ar	قسطنطين كوساتشوف
ar	كونستانتين كوساتشوف
surname	ar	كوساتشوف
office	RUS	parliamentarian	2003	2099

person	Leonid Slutsky
ar	ليونيد سلوتسكي
office	RUS	parliamentarian	2016	2099

person	Igor Konashenkov
ar	إيغور كوناشينكوف
surname	ar	كوناشينكوف
office	RUS	spokesman	2011	2025-03

person	Sergei Surovikin
ar	سيرغي سوروفيكين
surname	ar	سوروفيكين
office	RUS	general	2017	2023

person	Yury Baluyevsky
ar	يوري بالويفسكي
surname	ar	بالويفسكي
office	RUS	chief of staff	2004-07	2008-06

person	Anatoly Kvashnin
ar	أناتولي كفاشنين
surname	ar	كفاشنين
office	RUS	chief of staff	1997	2004-07

person	Sergei Stepashin
ar	سيرغي ستيباشين
surname	ar	ستيباشين
office	RUS	prime minister	1999-05	1999-08

person	Alexei Kudrin
ar	أليكسي كودرين
surname	ar	كودرين
office	RUS	finance minister	2000-05	2011-09

person	Anton Siluanov
ar	أنطون سيلوانوف
surname	ar	سيلوانوف
office	RUS	finance minister	2011-09	2099

person	Alexander Novak
ar	ألكسندر نوفاك
surname	ar	نوفاك
office	RUS	energy minister	2012-05	2020-11
office	RUS	deputy prime minister	2020-11	2099

person	Alexander Lavrentiev
ar	ألكسندر لافرينتييف
surname	ar	لافرينتييف
office	RUS	envoy	2015	2099

person	Akhmad Kadyrov
ar	أحمد قاديروف
ar	أحمد قديروف
office	RUS	governor	2000-06	2004-05

person	Aslan Maskhadov
ar	أصلان مسخادوف
surname	ar	مسخادوف
office	CHECHNYA	president	1997-01	2005-03

person	Shamil Basayev
ar	شامل باساييف
ar	شامل باسايف
surname	ar	باساييف
office	CHECHNYA	commander	1995	2006-07

person	Akhmed Zakayev
ar	أحمد زكاييف
surname	ar	زكاييف
office	CHECHNYA	envoy	1999	2099

person	Doku Umarov
ar	دوكو عمروف
office	CAUCASUS_EMIRATE	leader	2007-10	2013-09

person	Oleksandr Turchynov
ar	ألكسندر تورتشينوف
ar	أولكسندر تورتشينوف
surname	ar	تورتشينوف
office	UKR	president	2014-02	2014-06

person	Arseniy Yatsenyuk
ar	أرسيني ياتسينيوك
surname	ar	ياتسينيوك
office	UKR	prime minister	2014-02	2016-04

person	Volodymyr Groysman
ar	فولوديمير غرويسمان
surname	ar	غرويسمان
office	UKR	prime minister	2016-04	2019-08

person	Denys Shmyhal
ar	دينيس شميغال
ar	دينيس شميهال
surname	ar	شميغال
surname	ar	شميهال
office	UKR	prime minister	2020-03	2025-07
office	UKR	defence minister	2025-07	2099

person	Yulia Svyrydenko
ar	يوليا سفيريدينكو
surname	ar	سفيريدينكو
feminine	ar
office	UKR	prime minister	2025-07	2099

person	Andrii Sybiha
ar	أندريه سيبيغا
ar	أندريي سيبيغا
ar	أندري سيبيها
surname	ar	سيبيغا
office	UKR	foreign minister	2024-09	2099

person	Pavlo Klimkin
ar	بافلو كليمكين
surname	ar	كليمكين
office	UKR	foreign minister	2014-06	2019-08

person	Andriy Deshchytsia
ar	أندريه ديشتشيتسا
office	UKR	foreign minister	2014-02	2014-06

person	Oleksii Reznikov
ar	أوليكسي ريزنيكوف
surname	ar	ريزنيكوف
office	UKR	defence minister	2021-11	2023-09

person	Rustem Umerov
ar	رستم عمروف
ar	رستم أوميروف
surname	ar	أوميروف
office	UKR	defence minister	2023-09	2025-07

person	Valerii Zaluzhnyi
ar	فاليري زالوجني
surname	ar	زالوجني
office	UKR	commander	2021-07	2024-02
office	UKR	ambassador	2024	2099

person	Oleksandr Syrskyi
ar	أولكسندر سيرسكي
ar	أوليكساندر سيرسكي
surname	ar	سيرسكي
office	UKR	commander	2024-02	2099

person	Andriy Yermak
ar	أندريه يرماك
ar	أندري يرماك
surname	ar	يرماك
office	UKR	chief of staff	2020-02	2025-11

person	Mykhailo Podolyak
ar	ميخايلو بودولياك
surname	ar	بودولياك
office	UKR	adviser	2020	2099

person	Kyrylo Budanov
ar	كيريلو بودانوف
surname	ar	بودانوف
office	UKR	intelligence chief	2020-08	2099

person	Viktor Medvedchuk
ar	فيكتور ميدفيدتشوك
surname	ar	ميدفيدتشوك
office	UKR	politician	2002	2022

person	Borys Tarasyuk
ar	بوريس تاراسيوك
surname	ar	تاراسيوك
office	UKR	foreign minister	1998-04	2000-09
office	UKR	foreign minister	2005-02	2007-01

person	Mykola Azarov
ar	ميكولا أزاروف
surname	ar	أزاروف
office	UKR	prime minister	2010-03	2014-01

person	Vitali Klitschko
ar	فيتالي كليتشكو
surname	ar	كليتشكو
office	UKR	mayor	2014-06	2099

person	Alexander Zakharchenko
ar	ألكسندر زاخارتشنكو
ar	ألكسندر زخارتشنكو
surname	ar	زاخارتشنكو
office	DNR	leader	2014-08	2018-08

person	Denis Pushilin
ar	دينيس بوشيلين
surname	ar	بوشيلين
office	DNR	leader	2018-09	2099

person	Vladimir Makei
ar	فلاديمير ماكي
office	BLR	foreign minister	2012-08	2022-11

person	Svetlana Tikhanovskaya
ar	سفيتلانا تيخانوفسكايا
surname	ar	تيخانوفسكايا
feminine	ar
office	BLR	politician	2020	2099

person	Maia Sandu
ar	مايا ساندو
surname	ar	ساندو
feminine	ar
office	MDA	president	2020-12	2099

person	Igor Dodon
ar	إيغور دودون
surname	ar	دودون
office	MDA	president	2016-12	2020-12

person	Vladimir Voronin
ar	فلاديمير فورونين
surname	ar	فورونين
office	MDA	president	2001-04	2009-09

person	Dalia Grybauskaite
ar	داليا غريباوسكايتي
surname	ar	غريباوسكايتي
feminine	ar
office	LTU	president	2009-07	2019-07

person	Valdas Adamkus
ar	فالداس أدامكوس
surname	ar	أدامكوس
office	LTU	president	1998-02	2003-02
office	LTU	president	2004-07	2009-07

person	Vaira Vike-Freiberga
ar	فايرا فيكي فرايبرغا
surname	ar	فيكي فرايبرغا
feminine	ar
office	LVA	president	1999-07	2007-07

person	Toomas Hendrik Ilves
ar	توماس هندريك إلفيس
office	EST	president	2006-10	2016-10

person	Kaja Kallas
ar	كايا كالاس
surname	ar	كالاس
feminine	ar
office	EST	prime minister	2021-01	2024-07
office	EU	high representative	2024-12	2099

# -- European Union, Nordic and central Europe --

person	Jerzy Buzek
ar	جيرزي بوزيك
ar	ييجي بوزيك
surname	ar	بوزيك
office	POL	prime minister	1997-10	2001-10
office	EU.EP	president	2009-07	2012-01

person	Roberta Metsola
ar	روبرتا ميتسولا
surname	ar	ميتسولا
feminine	ar
office	EU.EP	president	2022-01	2099

person	David Sassoli
ar	ديفيد ساسولي
ar	دافيد ساسولي
surname	ar	ساسولي
office	EU.EP	president	2019-07	2022-01

person	Nicole Fontaine
ar	نيكول فونتين
feminine	ar
office	EU.EP	president	1999-07	2002-01

person	Pat Cox
ar	بات كوكس
office	EU.EP	president	2002-01	2004-07

person	Margaritis Schinas
ar	مارغاريتيس شيناس
office	EU	commissioner	2019-12	2024-11

person	Dimitris Avramopoulos
ar	ديميتريس أفراموبولوس
surname	ar	أفراموبولوس
office	EU	commissioner	2014-11	2019-11

person	Johannes Hahn
ar	يوهانس هان
office	EU	commissioner	2010-02	2024-11

person	Oliver Varhelyi
ar	أوليفر فارهيلي
ar	أوليفير فارهيلي
surname	ar	فارهيلي
office	EU	commissioner	2019-12	2099

person	Stefan Fule
ar	ستيفان فوليه
ar	ستيفان فول
office	EU	commissioner	2010-02	2014-10

person	Olli Rehn
ar	أولي رين
office	EU	commissioner	2004	2014

person	Gunter Verheugen
ar	غونتر فيرهويغن
ar	غونتر فيرهوغن
surname	ar	فيرهويغن
office	EU	commissioner	1999-09	2010-02

person	Pascal Lamy
ar	باسكال لامي
office	EU	commissioner	1999-09	2004-11
office	WTO	director-general	2005-09	2013-08

person	Peter Mandelson
ar	بيتر ماندلسون
surname	ar	ماندلسون
office	EU	commissioner	2004-11	2008-10
office	GBR	ambassador	2025-02	2025-09

person	Jean-Claude Trichet
ar	جان كلود تريشيه
surname	ar	تريشيه
office	EU.ECB	president	2003-11	2011-10

person	Wim Duisenberg
ar	فيم دويزنبرغ
surname	ar	دويزنبرغ
office	EU.ECB	president	1998-06	2003-10

person	Marc Otte
ar	مارك أوتي
ar	مارك أوت
office	EU	envoy	2003	2011

person	Sven Koopmans
ar	سفين كوبمانز
surname	ar	كوبمانز
office	EU	envoy	2021	2025

person	Miroslav Lajcak
ar	ميروسلاف لايتشاك
surname	ar	لايتشاك
office	SVK	foreign minister	2012-04	2020-03
office	EU	envoy	2020-04	2025-01

person	Xavier Bettel
ar	كزافييه بيتيل
ar	كزافييه بيتل
ar	كزافيي بيتل
office	LUX	prime minister	2013-12	2023-11
office	LUX	foreign minister	2023-11	2099

person	Jean Asselborn
ar	جان أسيلبورن
surname	ar	أسيلبورن
office	LUX	foreign minister	2004-07	2023-11

person	Karel De Gucht
ar	كارل دي غوشت
ar	كارل دو غوشت
surname	ar	دي غوشت
office	BEL	foreign minister	2004-07	2009-07
office	EU	commissioner	2009	2014

person	Didier Reynders
ar	ديدييه ريندرز
ar	ديديه رايندرز
surname	ar	ريندرز
office	BEL	foreign minister	2011-12	2019-11
office	EU	commissioner	2019-12	2024-11

person	Elio Di Rupo
ar	إيليو دي روبو
surname	ar	دي روبو
office	BEL	prime minister	2011-12	2014-10

person	Alexander De Croo
ar	ألكسندر دي كرو
ar	ألكسندر دو كرو
surname	ar	دي كرو
office	BEL	prime minister	2020-10	2025-02

person	Bart De Wever
ar	بارت دي ويفر
office	BEL	prime minister	2025-02	2099

person	Wim Kok
ar	فيم كوك
office	NLD	prime minister	1994-08	2002-07

person	Bernard Bot
ar	برنارد بوت
ar	برنار بوت
ar	بن بوت
office	NLD	foreign minister	2003-12	2007-02

person	Jozias van Aartsen
ar	يوزياس فان آرتسن
surname	ar	فان آرتسن
office	NLD	foreign minister	1998-08	2002-07

person	Frans Timmermans
ar	فرانس تيمرمانز
surname	ar	تيمرمانز
office	NLD	foreign minister	2012-11	2014-10
office	EU	commissioner	2014-11	2023-08

person	Bert Koenders
ar	بيرت كوندرز
ar	بيرت كوندرس
surname	ar	كوندرز
office	NLD	foreign minister	2014-10	2017-10

person	Dick Schoof
ar	ديك سخوف
ar	ديك شوف
office	NLD	prime minister	2024-07	2099

person	Geert Wilders
ar	غيرت فيلدرز
ar	خيرت فيلدرز
surname	ar	فيلدرز
office	PVV	party leader	2006	2099

person	Poul Nyrup Rasmussen
ar	بول نيروب راسموسن
surname	ar	نيروب راسموسن
office	DNK	prime minister	1993-01	2001-11

person	Per Stig Moeller
ar	بير ستيغ مولر
ar	بيير ستيغ مولر
office	DNK	foreign minister	2001-11	2010-02

person	Lars Lokke Rasmussen
ar	لارس لوكه راسموسن
ar	لارس لوك راسموسن
surname	ar	لوكه راسموسن
office	DNK	prime minister	2009-04	2011-10
office	DNK	prime minister	2015-06	2019-06
office	DNK	foreign minister	2022-12	2099

person	Helle Thorning-Schmidt
ar	هيلي تورنينغ شميت
ar	هيله ثورنينغ شميت
ar	هيله ثورنينج شميت
feminine	ar
office	DNK	prime minister	2011-10	2015-06

person	Fredrik Reinfeldt
ar	فريدريك راينفيلدت
surname	ar	راينفيلدت
office	SWE	prime minister	2006-10	2014-10

person	Stefan Lofven
ar	ستيفان لوفين
ar	ستيفان لوفن
office	SWE	prime minister	2014-10	2021-11

person	Magdalena Andersson
ar	ماغدالينا أندرسون
feminine	ar
office	SWE	prime minister	2021-11	2022-10

person	Carl Bildt
ar	كارل بيلت
office	SWE	foreign minister	2006-10	2014-10

person	Ann Linde
ar	آن ليندي
feminine	ar
office	SWE	foreign minister	2019-09	2022-10

person	Tobias Billstrom
ar	توبياس بيلستروم
surname	ar	بيلستروم
office	SWE	foreign minister	2022-10	2024-09

person	Peter Hultqvist
ar	بيتر هولتكفيست
ar	بيتر هولتكفست
surname	ar	هولتكفيست
office	SWE	defence minister	2014-10	2022-10

person	Erna Solberg
ar	إيرنا سولبرغ
surname	ar	سولبرغ
feminine	ar
office	NOR	prime minister	2013-10	2021-10

person	Jonas Gahr Store
ar	يوناس غار ستوره
ar	يوناس غار ستور
surname	ar	غار ستوره
office	NOR	foreign minister	2005-10	2012-09
office	NOR	prime minister	2021-10	2099

person	Espen Barth Eide
ar	إسبن بارث إيدي
ar	إسبن بارت إيدي
surname	ar	بارث إيدي
office	NOR	foreign minister	2012-09	2013-10
office	NOR	foreign minister	2023-10	2099

person	Thorbjoern Jagland
ar	ثوربيورن ياغلاند
ar	توربيورن ياغلاند
surname	ar	ياغلاند
office	NOR	foreign minister	2000-03	2001-10
office	COE	secretary general	2009-10	2019-09

person	Jan Petersen
ar	يان بيترسن
ar	يان بيترسون
office	NOR	foreign minister	2001-10	2005-10

person	Tarja Halonen
ar	تاريا هالونن
surname	ar	هالونن
feminine	ar
office	FIN	president	2000-03	2012-03

person	Sauli Niinisto
ar	ساولي نينيستو
surname	ar	نينيستو
office	FIN	president	2012-03	2024-03

person	Alexander Stubb
ar	ألكسندر ستوب
office	FIN	foreign minister	2008-04	2011-06
office	FIN	president	2024-03	2099

person	Paavo Lipponen
ar	بافو ليبونين
surname	ar	ليبونين
office	FIN	prime minister	1995-04	2003-04

person	Martti Ahtisaari
ar	مارتي أهتيساري
surname	ar	أهتيساري
office	FIN	president	1994-03	2000-03
office	UN	envoy	2005-11	2008

person	Petteri Orpo
ar	بيتيري أوربو
surname	ar	أوربو
office	FIN	prime minister	2023-06	2099

person	Brian Cowen
ar	برايان كوين
ar	بريان كوين
office	IRL	foreign minister	2000-01	2004-09
office	IRL	prime minister	2008-05	2011-03

person	Enda Kenny
ar	إندا كيني
office	IRL	prime minister	2011-03	2017-06

person	Leo Varadkar
ar	ليو فارادكار
surname	ar	فارادكار
office	IRL	prime minister	2017-06	2020-06
office	IRL	prime minister	2022-12	2024-04

person	Micheal Martin
ar	مايكل مارتن
ar	ميهول مارتن
office	IRL	prime minister	2020-06	2022-12
office	IRL	prime minister	2025-01	2099

person	Simon Harris
ar	سايمون هاريس
office	IRL	prime minister	2024-04	2025-01

person	Mary Robinson
ar	ماري روبنسون
feminine	ar
office	UN.HCHR	high commissioner	1997-09	2002-09

person	Leszek Miller
ar	ليشيك ميلر
office	POL	prime minister	2001-10	2004-05

person	Jaroslaw Kaczynski
ar	ياروسلاف كاتشينسكي
office	POL	prime minister	2006-07	2007-11
office	PIS	party leader	2003	2099

person	Radoslaw Sikorski
ar	رادوسلاف سيكورسكي
surname	ar	سيكورسكي
office	POL	foreign minister	2007-11	2014-09
office	POL	foreign minister	2023-12	2099

person	Bronislaw Komorowski
ar	برونيسلاف كوموروفسكي
surname	ar	كوموروفسكي
office	POL	president	2010-08	2015-08

person	Karol Nawrocki
ar	كارول نافروتسكي
surname	ar	نافروتسكي
office	POL	president	2025-08	2099

person	Beata Szydlo
ar	بياتا شيدلو
surname	ar	شيدلو
feminine	ar
office	POL	prime minister	2015-11	2017-12

person	Lech Walesa
ar	ليخ فاليسا
surname	ar	فاليسا
office	POL	president	1990-12	1995-12

person	Wlodzimierz Cimoszewicz
ar	فلودزيميرز تشيموشيفيتش
surname	ar	تشيموشيفيتش
office	POL	foreign minister	2001-10	2005-01

person	Vaclav Klaus
ar	فاتسلاف كلاوس
office	CZE	president	2003-03	2013-03

person	Milos Zeman
ar	ميلوش زيمان
surname	ar	زيمان
office	CZE	prime minister	1998-07	2002-07
office	CZE	president	2013-03	2023-03

person	Petr Pavel
ar	بيتر بافل
office	CZE	president	2023-03	2099

person	Andrej Babis
ar	أندريه بابيش
surname	ar	بابيش
office	CZE	prime minister	2017-12	2021-12

person	Petr Fiala
ar	بيتر فيالا
office	CZE	prime minister	2021-12	2025-12

person	Jan Kavan
ar	يان كافان
office	CZE	foreign minister	1998-07	2002-07

person	Lubomir Zaoralek
ar	لوبومير زاوراليك
surname	ar	زاوراليك
office	CZE	foreign minister	2014-01	2017-12

person	Robert Fico
ar	روبرت فيكو
ar	روبرت فيتسو
office	SVK	prime minister	2006-07	2010-07
office	SVK	prime minister	2012-04	2018-03
office	SVK	prime minister	2023-10	2099

person	Zuzana Caputova
ar	زوزانا كابوتوفا
ar	زوزانا تشابوتوفا
surname	ar	كابوتوفا
surname	ar	تشابوتوفا
feminine	ar
office	SVK	president	2019-06	2024-06

person	Peter Pellegrini
ar	بيتر بيليغريني
ar	بيتر بلغريني
office	SVK	prime minister	2018-03	2020-03
office	SVK	president	2024-06	2099

person	Ferenc Gyurcsany
ar	فيرينك جورتشاني
ar	فيرينتس جيورتشاني
surname	ar	جورتشاني
surname	ar	جيورتشاني
office	HUN	prime minister	2004-09	2009-04

person	Peter Szijjarto
ar	بيتر سيارتو
ar	بيتر سيجارتو
surname	ar	سيارتو
surname	ar	سيجارتو
office	HUN	foreign minister	2014-09	2099

person	Ion Iliescu
ar	إيون إيلييسكو
surname	ar	إيلييسكو
office	ROU	president	1989-12	1996-11
office	ROU	president	2000-12	2004-12

person	Traian Basescu
ar	ترايان باسيسكو
surname	ar	باسيسكو
office	ROU	president	2004-12	2014-12

person	Klaus Iohannis
ar	كلاوس يوهانيس
office	ROU	president	2014-12	2025-02

person	Mircea Geoana
ar	ميرتشا جوانا
office	ROU	foreign minister	2000-12	2004-12

person	Nicusor Dan
ar	نيكوسور دان
office	ROU	president	2025-05	2099

person	Simeon Saxe-Coburg
ar	سيميون ساكسكوبورغوتسكي
ar	سيميون ساكس كوبورغ
office	BGR	prime minister	2001-07	2005-08

person	Solomon Passy
ar	سولومون باسي
office	BGR	foreign minister	2001-07	2005-08

person	Georgi Parvanov
ar	غيورغي بارفانوف
surname	ar	بارفانوف
office	BGR	president	2002-01	2012-01

person	Rumen Radev
ar	رومين راديف
surname	ar	راديف
office	BGR	president	2017-01	2099

person	Boyko Borisov
ar	بويكو بوريسوف
office	BGR	prime minister	2009-07	2013-03
office	BGR	prime minister	2014-11	2017-01
office	BGR	prime minister	2017-05	2021-05

person	Irina Bokova
ar	إيرينا بوكوفا
surname	ar	بوكوفا
feminine	ar
office	UN.ESCO	director-general	2009-11	2017-11

# -- Balkans --

person	Milan Milutinovic
ar	ميلان ميلوتينوفيتش
surname	ar	ميلوتينوفيتش
office	SRB	president	1997-12	2002-12

person	Goran Svilanovic
ar	غوران سفيلانوفيتش
surname	ar	سفيلانوفيتش
office	YUG	foreign minister	2000-11	2004-04

person	Vuk Jeremic
ar	فوك يريميتش
surname	ar	يريميتش
office	SRB	foreign minister	2007-05	2012-07

person	Tomislav Nikolic
ar	توميسلاف نيكوليتش
office	SRB	president	2012-05	2017-05

person	Ivica Dacic
ar	إيفيتسا داتشيتش
surname	ar	داتشيتش
office	SRB	prime minister	2012-07	2014-04
office	SRB	foreign minister	2014-04	2020-10
office	SRB	foreign minister	2022-10	2024-05

person	Ana Brnabic
ar	آنا برنابيتش
surname	ar	برنابيتش
feminine	ar
office	SRB	prime minister	2017-06	2024-03

person	Milo Djukanovic
ar	ميلو ديوكانوفيتش
ar	ميلو دجوكانوفيتش
surname	ar	ديوكانوفيتش
surname	ar	دجوكانوفيتش
office	MNE	president	1998-01	2002-11
office	MNE	president	2018-05	2023-05

person	Stipe Mesic
ar	ستيبي ميسيتش
ar	ستيبه ميسيتش
surname	ar	ميسيتش
office	HRV	president	2000-02	2010-02

person	Ivica Racan
ar	إيفيتسا راتشان
surname	ar	راتشان
office	HRV	prime minister	2000-01	2003-12

person	Ivo Sanader
ar	إيفو سانادر
surname	ar	سانادر
office	HRV	prime minister	2003-12	2009-07

person	Andrej Plenkovic
ar	أندريه بلينكوفيتش
surname	ar	بلينكوفيتش
office	HRV	prime minister	2016-10	2099

person	Zoran Milanovic
ar	زوران ميلانوفيتش
office	HRV	prime minister	2011-12	2016-01
office	HRV	president	2020-02	2099

person	Kolinda Grabar-Kitarovic
ar	كوليندا غرابار كيتاروفيتش
surname	ar	غرابار كيتاروفيتش
feminine	ar
office	HRV	president	2015-02	2020-02

person	Ante Gotovina
ar	أنتي غوتوفينا
surname	ar	غوتوفينا
office	HRV	general	1992	2001

person	Janez Drnovsek
ar	يانيز درنوفشيك
surname	ar	درنوفشيك
office	SVN	prime minister	2000-11	2002-12
office	SVN	president	2002-12	2007-12

person	Janez Jansa
ar	يانيز يانشا
surname	ar	يانشا
office	SVN	prime minister	2004-12	2008-11
office	SVN	prime minister	2020-03	2022-06

person	Robert Golob
ar	روبرت غولوب
surname	ar	غولوب
office	SVN	prime minister	2022-06	2099

person	Miro Cerar
ar	ميرو تسيرار
office	SVN	prime minister	2014-09	2018-09

person	Boris Trajkovski
ar	بوريس ترايكوفسكي
surname	ar	ترايكوفسكي
office	MKD	president	1999-12	2004-02

person	Ljubco Georgievski
ar	ليوبتشو غيورغيفسكي
surname	ar	غيورغيفسكي
office	MKD	prime minister	1998-11	2002-11

person	Nikola Gruevski
ar	نيكولا غرويفسكي
surname	ar	غرويفسكي
office	MKD	prime minister	2006-08	2016-01

person	Zoran Zaev
ar	زوران زاييف
surname	ar	زاييف
office	MKD	prime minister	2017-05	2022-01

person	Ali Ahmeti
ar	علي أحمتي
office	DUI	leader	2002	2099

person	Alija Izetbegovic
ar	علي عزت بيغوفيتش
ar	علي عزت بيجوفيتش
surname	ar	عزت بيغوفيتش
surname	ar	بيغوفيتش
office	BIH	president	1990-12	2000-10

person	Bakir Izetbegovic
ar	بكر عزت بيغوفيتش
ar	باكر عزت بيغوفيتش
office	BIH	president	2010-11	2018-11

person	Zlatko Lagumdzija
ar	زلاتكو لاغومجيا
surname	ar	لاغومجيا
office	BIH	foreign minister	2001-07	2003-02

person	Milorad Dodik
ar	ميلوراد دوديك
surname	ar	دوديك
office	BIH	politician	1998	2099

person	Wolfgang Petritsch
ar	فولفغانغ بيتريتش
surname	ar	بيتريتش
office	OHR	high representative	1999-08	2002-05

person	Paddy Ashdown
ar	بادي أشداون
surname	ar	أشداون
office	OHR	high representative	2002-05	2006-01

person	Christian Schmidt
ar	كريستيان شميت
office	OHR	high representative	2021-08	2099

person	Hans Haekkerup
ar	هانز هيكيروب
ar	هانس هيكيروب
surname	ar	هيكيروب
office	UN.MIK	head	2001-01	2001-12

person	Michael Steiner
ar	مايكل شتاينر
ar	ميكايل شتاينر
office	UN.MIK	head	2002-02	2003-07

person	Ramush Haradinaj
ar	راموش هاراديناي
surname	ar	هاراديناي
office	XKX	prime minister	2004-12	2005-03
office	XKX	prime minister	2017-09	2020-02

person	Agim Ceku
ar	آغيم تشيكو
office	XKX	prime minister	2006-03	2008-01

person	Atifete Jahjaga
ar	عاطفة يحيى آغا
office	XKX	president	2011-04	2016-04

person	Vjosa Osmani
ar	فيوسا عثماني
office	XKX	president	2021-04	2099

person	Sali Berisha
ar	صالح بريشا
ar	سالي بيريشا
surname	ar	بيريشا
surname	ar	بريشا
office	ALB	president	1992-04	1997-07
office	ALB	prime minister	2005-09	2013-09

person	Fatos Nano
ar	فاتوس نانو
office	ALB	prime minister	2002-07	2005-09

person	Ilir Meta
ar	إيلير ميتا
office	ALB	prime minister	1999-10	2002-02
office	ALB	president	2017-07	2022-07

person	Edi Rama
ar	إيدي راما
office	ALB	prime minister	2013-09	2099

# -- Caucasus, Central Asia --

person	Giorgi Margvelashvili
ar	جيورجي مارغفيلاشفيلي
ar	غيورغي مارغفيلاشفيلي
surname	ar	مارغفيلاشفيلي
office	GEO	president	2013-11	2018-12

person	Salome Zourabichvili
ar	سالومي زورابيشفيلي
surname	ar	زورابيشفيلي
feminine	ar
office	GEO	foreign minister	2004-03	2005-10
office	GEO	president	2018-12	2024-12

person	Bidzina Ivanishvili
ar	بيدزينا إيفانيشفيلي
surname	ar	إيفانيشفيلي
office	GEO	prime minister	2012-10	2013-11

person	Irakli Garibashvili
ar	إيراكلي غاريباشفيلي
surname	ar	غاريباشفيلي
office	GEO	prime minister	2013-11	2015-12
office	GEO	prime minister	2021-02	2024-01

person	Irakli Kobakhidze
ar	إيراكلي كوباخيدزه
surname	ar	كوباخيدزه
office	GEO	prime minister	2024-02	2099

person	Nino Burjanadze
ar	نينو بورجانادزه
ar	نينو بورجنادزه
surname	ar	بورجانادزه
surname	ar	بورجنادزه
feminine	ar
office	GEO	speaker	2001-11	2008-06

person	Vartan Oskanian
ar	فارتان أوسكانيان
ar	وارطان أوسكانيان
surname	ar	أوسكانيان
office	ARM	foreign minister	1998-04	2008-04

person	Edward Nalbandian
ar	إدوارد نالبانديان
surname	ar	نالبانديان
office	ARM	foreign minister	2008-04	2018-05

person	Zohrab Mnatsakanyan
ar	زوهراب مناتساكانيان
surname	ar	مناتساكانيان
office	ARM	foreign minister	2018-05	2020-11

person	Ara Aivazian
ar	آرا أيفازيان
surname	ar	أيفازيان
office	ARM	foreign minister	2020-11	2021-05

person	Armen Sarkissian
ar	أرمين سركيسيان
office	ARM	president	2018-04	2022-02

person	Vahagn Khachaturyan
ar	فاهاغن خاتشاتوريان
surname	ar	خاتشاتوريان
office	ARM	president	2022-03	2099

person	Suren Papikyan
ar	سورين بابيكيان
surname	ar	بابيكيان
office	ARM	defence minister	2021-11	2099

person	David Tonoyan
ar	دافيد تونويان
ar	ديفيد تونويان
surname	ar	تونويان
office	ARM	defence minister	2018-05	2020-11

person	Levon Ter-Petrosyan
ar	ليفون تير بتروسيان
ar	ليفون تير بيتروسيان
surname	ar	تير بتروسيان
surname	ar	تير بيتروسيان
office	ARM	president	1991-11	1998-02

person	Bako Sahakyan
ar	باكو ساهاكيان
surname	ar	ساهاكيان
office	NKR	president	2007-09	2020-05

person	Arayik Harutyunyan
ar	أرايك هاروتيونيان
surname	ar	هاروتيونيان
office	NKR	president	2020-05	2023-09

person	Samvel Shahramanyan
ar	سامفيل شهرامانيان
surname	ar	شهرامانيان
office	NKR	president	2023-09	2023-12

person	Elmar Mammadyarov
ar	إلمار ماميدياروف
ar	إلمار محمدياروف
ar	إلمار ممدياروف
surname	ar	ماميدياروف
surname	ar	محمدياروف
surname	ar	ممدياروف
office	AZE	foreign minister	2004-04	2020-07

person	Zakir Hasanov
ar	ذاكر حسنوف
ar	زاكير حسنوف
ar	ذاكر حسانوف
office	AZE	defence minister	2013-10	2099

person	Hikmet Hajiyev
ar	حكمت حاجييف
ar	حكمت حاجيف
surname	ar	حاجييف
office	AZE	adviser	2018	2099

person	Mehriban Aliyeva
ar	مهربان علييفا
surname	ar	علييفا
feminine	ar
office	AZE	vice president	2017-02	2099

person	Vilayat Guliyev
ar	ولايت غولييف
ar	فيلاييت قولييف
office	AZE	foreign minister	1999-10	2004-04

person	Ali Asadov
ar	علي أسدوف
surname	ar	أسدوف
office	AZE	prime minister	2019-10	2099

person	Kairat Abdrakhmanov
ar	خيرت عبد الرحمنوف
ar	كيرات عبد الرحمنوف
surname	ar	عبد الرحمنوف
office	KAZ	foreign minister	2016-12	2018-12

person	Yerlan Idrissov
ar	يرلان إدريسوف
surname	ar	إدريسوف
office	KAZ	foreign minister	2012-09	2016-12

person	Shavkat Mirziyoyev
ar	شوكت ميرضيائيف
ar	شوكت ميرزيوييف
surname	ar	ميرضيائيف
surname	ar	ميرزيوييف
office	UZB	president	2016-12	2099

person	Kurmanbek Bakiyev
ar	كرمان بك باكييف
ar	قرمان بك باكييف
surname	ar	باكييف
office	KGZ	president	2005-03	2010-04

person	Roza Otunbayeva
ar	روزا أوتونباييفا
surname	ar	أوتونباييفا
feminine	ar
office	KGZ	president	2010-04	2011-12
office	UN.AMA	head	2022-09	2025

person	Almazbek Atambayev
ar	ألماز بك أتامباييف
ar	ألمازبيك أتامباييف
surname	ar	أتامباييف
office	KGZ	president	2011-12	2017-11

person	Sooronbay Jeenbekov
ar	سورونباي جينبيكوف
surname	ar	جينبيكوف
office	KGZ	president	2017-11	2020-10

person	Sadyr Japarov
ar	صدير جباروف
ar	صادر جباروف
office	KGZ	president	2020-10	2099

person	Gurbanguly Berdimuhamedow
ar	قربان قولي بردي محمدوف
ar	قربانقولي بردي محمدوف
ar	قربان غولي بردي محمدوف
surname	ar	بردي محمدوف
office	TKM	president	2006-12	2022-03

person	Serdar Berdimuhamedow
ar	سردار بردي محمدوف
office	TKM	president	2022-03	2099

# -- Palestine, Israel --

person	Riyad al-Maliki
ar	رياض المالكي
office	PSE	foreign minister	2007-06	2024-03

person	Mohammad Mustafa
ar	محمد عبد الله مصطفى
office	PSE	prime minister	2024-03	2099

person	Hussein al-Sheikh
ar	حسين الشيخ
office	PSE	minister	2007	2025
office	PLO	secretary	2022-05	2099

person	Riyad Mansour
ar	رياض منصور
office	PSE	ambassador	2005	2099

person	Nasser al-Kidwa
ar	ناصر القدوة
office	PSE	ambassador	1991	2005
office	PSE	foreign minister	2005-02	2006-03

person	Hanan Ashrawi
ar	حنان عشراوي
surname	ar	عشراوي
feminine	ar
office	PLO	spokeswoman	1991	2020-12

person	Mustafa Barghouti
ar	مصطفى البرغوثي
office	MUBADARA_PSE	leader	2002	2099

person	Azzam al-Ahmad
ar	عزام الأحمد
office	FATAH	leader	2003	2099

person	Issa Qaraqe
ar	عيسى قراقع
surname	ar	قراقع
office	PSE	minister	2009	2018

person	Ziad Abu Amr
ar	زياد أبو عمرو
office	PSE	foreign minister	2007-03	2007-06

person	Nasser al-Shaer
ar	ناصر الدين الشاعر
office	PSE	minister	2006-03	2007-06

person	Said Siyam
ar	سعيد صيام
office	HAMAS	interior minister	2006-03	2009-01

person	Ismail Abu Shanab
ar	إسماعيل أبو شنب
office	HAMAS	leader	1987	2003-08

person	Salah Shehade
ar	صلاح شحادة
office	HAMAS	commander	1987	2002-07

person	Sami Abu Zuhri
ar	سامي أبو زهري
surname	ar	أبو زهري
office	HAMAS	spokesman	2004	2099

person	Fawzi Barhoum
ar	فوزي برهوم
surname	ar	برهوم
office	HAMAS	spokesman	2006	2099

person	Hazem Qassem
ar	حازم قاسم
office	HAMAS	spokesman	2016	2099

person	Saleh al-Arouri
ar	صالح العاروري
surname	ar	العاروري
office	HAMAS	leader	2010	2024-01

person	Khalil al-Hayya
ar	خليل الحية
office	HAMAS	leader	2006	2099

person	Mohammed Deif
ar	محمد الضيف
office	HAMAS	commander	2002	2024-07

person	Abu Obaida
ar	أبو عبيدة
office	QASSAM	spokesman	2006	2025-08

person	Husam Badran
ar	حسام بدران
office	HAMAS	leader	2011	2099

person	Izzat al-Rishq
ar	عزت الرشق
office	HAMAS	leader	1992	2099

person	Mushir al-Masri
ar	مشير المصري
office	HAMAS	spokesman	2003	2099

person	Ziyad al-Nakhalah
ar	زياد النخالة
office	PIJ	secretary-general	2018-09	2099

person	Khaled al-Batsh
ar	خالد البطش
office	PIJ	leader	2000	2099

person	Abdallah al-Shami
ar	عبد الله الشامي
ar	عبدالله الشامي
office	PIJ	leader	1992	2099

person	Ahmad Saadat
ar	أحمد سعدات
surname	ar	سعدات
office	PFLP	secretary-general	2001-10	2099

person	Abu Ali Mustafa
ar	أبو علي مصطفى الزبري
ar	أبي علي مصطفى الزبري
office	PFLP	secretary-general	2000-07	2001-08

person	Nayef Hawatmeh
ar	نايف حواتمة
surname	ar	حواتمة
office	DFLP	secretary-general	1969	2099

person	Ahmed Jibril
ar	أحمد جبريل
office	PFLP_GC	secretary-general	1968	2021-07

person	Ikrima Sabri
ar	عكرمة صبري
office	PSE	mufti	1994	2006

person	Atallah Hanna
ar	عطا الله حنا
ar	عطالله حنا
office	PSE	archbishop	2005	2099

person	Azmi Bishara
ar	عزمي بشارة
office	ISR	parliamentarian	1996	2007-04

person	Ahmad Tibi
ar	أحمد الطيبي
office	TAAL	leader	1999	2099

person	Ayman Odeh
ar	أيمن عودة
office	JOINT_LIST	leader	2015	2099

person	Mansour Abbas
ar	منصور عباس
office	RAAM	leader	2018	2099

person	Yitzhak Rabin
ar	إسحاق رابين
ar	اسحق رابين
surname	ar	رابين
office	ISR	prime minister	1992-07	1995-11

person	Golda Meir
ar	غولدا مائير
office	ISR	prime minister	1969-03	1974-06

person	Menachem Begin
ar	مناحيم بيغن
ar	مناحم بيغن
office	ISR	prime minister	1977-06	1983-10

person	David Levy
ar	ديفيد ليفي
office	ISR	foreign minister	1999-07	2000-08

person	Yossi Beilin
ar	يوسي بيلين
surname	ar	بيلين
office	ISR	justice minister	1999-07	2001-03

person	Uzi Landau
ar	عوزي لانداو
surname	ar	لانداو
office	ISR	minister	2001-03	2013

person	Limor Livnat
ar	ليمور ليفنات
surname	ar	ليفنات
feminine	ar
office	ISR	minister	2001-03	2015

person	Dan Meridor
ar	دان ميريدور
surname	ar	ميريدور
office	ISR	minister	2001	2013

person	Yosef Lapid
ar	يوسف لابيد
ar	تومي لابيد
ar	يوسف لبيد
office	ISR	justice minister	2003-02	2004-12

person	Amram Mitzna
ar	عمرام متسناع
surname	ar	متسناع
office	LABOR_ISR	party leader	2002-11	2003-05

person	Ephraim Sneh
ar	إفرايم سنيه
ar	افراييم سنيه
office	ISR	minister	1999	2007

person	Gideon Ezra
ar	جدعون عيزرا
office	ISR	minister	2003	2009

person	Tzachi Hanegbi
ar	تساحي هنغبي
surname	ar	هنغبي
office	ISR	minister	1996	2022
office	ISR	national security adviser	2023-01	2025-10

person	Meir Sheetrit
ar	مئير شتريت
ar	مئير شطريت
office	ISR	minister	1998	2009

person	Danny Ayalon
ar	داني أيالون
surname	ar	أيالون
office	ISR	ambassador	2002	2006
office	ISR	deputy foreign minister	2009-03	2013-03

person	Raanan Gissin
ar	رعنان غيسين
ar	رعنان جيسين
ar	رعنان جيسن
surname	ar	غيسين
surname	ar	جيسين
office	ISR	spokesman	1996	2006

person	Avi Pazner
ar	آفي بازنر
surname	ar	بازنر
office	ISR	spokesman	2001	2006

person	Dore Gold
ar	دوري غولد
office	ISR	ambassador	1997	1999
office	ISR	adviser	2001	2004

person	Dov Weisglass
ar	دوف فايسغلاس
ar	دوف فايسغلاسز
ar	دوف فيسغلاس
surname	ar	فايسغلاس
office	ISR	adviser	2002-06	2006

person	Mark Regev
ar	مارك ريغيف
ar	مارك ريغف
surname	ar	ريغيف
office	ISR	spokesman	2004	2016
office	ISR	ambassador	2016	2020

person	Gabi Ashkenazi
ar	غابي أشكنازي
ar	جابي أشكنازي
office	ISR	chief of staff	2007-02	2011-02
office	ISR	foreign minister	2020-05	2021-06

person	Dan Halutz
ar	دان حالوتس
surname	ar	حالوتس
office	ISR	chief of staff	2005-06	2007-02

person	Gadi Eisenkot
ar	غادي أيزنكوت
surname	ar	أيزنكوت
office	ISR	chief of staff	2015-02	2019-01

person	Aviv Kochavi
ar	أفيف كوخافي
surname	ar	كوخافي
office	ISR	chief of staff	2019-01	2023-01

person	Herzi Halevi
ar	هرتسي هليفي
ar	هيرتسي هاليفي
ar	هرتسي هاليفي
surname	ar	هليفي
office	ISR	chief of staff	2023-01	2025-03

person	Eyal Zamir
ar	إيال زامير
surname	ar	زامير
office	ISR	chief of staff	2025-03	2099

person	Daniel Hagari
ar	دانيال هاغاري
surname	ar	هاغاري
office	ISR	spokesman	2023-03	2025-03

person	Avichay Adraee
ar	أفيخاي أدرعي
surname	ar	أدرعي
office	ISR	spokesman	2005	2099

person	Israel Katz
ar	يسرائيل كاتس
ar	إسرائيل كاتس
ar	يسرائيل كاتز
surname	ar	كاتس
office	ISR	minister	2009-03	2099

person	Gideon Saar
ar	جدعون ساعر
ar	غدعون ساعر
surname	ar	ساعر
office	ISR	minister	2009-03	2014
office	ISR	foreign minister	2024-11	2099

person	Itamar Ben-Gvir
ar	إيتمار بن غفير
ar	ايتمار بن جفير
ar	إيتامار بن غفير
surname	ar	بن غفير
surname	ar	بن جفير
office	ISR	national security minister	2022-12	2099

person	Bezalel Smotrich
ar	بتسلئيل سموتريتش
ar	بتسلئيل سموطريتش
surname	ar	سموتريتش
surname	ar	سموطريتش
office	ISR	finance minister	2022-12	2099

person	Ron Dermer
ar	رون ديرمر
surname	ar	ديرمر
office	ISR	ambassador	2013	2021-01
office	ISR	minister	2022-12	2025-11

person	Danny Danon
ar	داني دانون
office	ISR	ambassador	2015-10	2020-07
office	ISR	ambassador	2024-08	2099

person	Gilad Erdan
ar	غلعاد أردان
ar	جلعاد أردان
surname	ar	أردان
office	ISR	minister	2009	2020
office	ISR	ambassador	2020-07	2024-08

person	Yuval Steinitz
ar	يوفال شتاينتس
ar	يوفال شتاينتز
ar	يوفال شتاينيتز
surname	ar	شتاينتس
surname	ar	شتاينتز
surname	ar	شتاينيتز
office	ISR	minister	2009-03	2021-06

person	Yossi Cohen
ar	يوسي كوهين
office	MOSSAD	director	2016-01	2021-06

person	David Barnea
ar	ديفيد برنيع
ar	دافيد برنياع
surname	ar	برنيع
surname	ar	برنياع
office	MOSSAD	director	2021-06	2099

person	Ronen Bar
ar	رونين بار
office	SHINBET	director	2021-10	2025-06

person	Yuval Diskin
ar	يوفال ديسكين
surname	ar	ديسكين
office	SHINBET	director	2005-05	2011-05

person	Ayelet Shaked
ar	أييليت شاكيد
ar	إيليت شاكيد
surname	ar	شاكيد
feminine	ar
office	ISR	justice minister	2015-05	2019-06
office	ISR	interior minister	2021-06	2022-12

person	Miri Regev
ar	ميري ريغيف
ar	ميري ريغف
feminine	ar
office	ISR	minister	2015-05	2099

person	Yuli Edelstein
ar	يولي إدلشتاين
surname	ar	إدلشتاين
office	ISR	speaker	2013-03	2020-03

person	Amir Ohana
ar	أمير أوحانا
surname	ar	أوحانا
office	ISR	minister	2019	2021
office	ISR	speaker	2022-12	2099

person	Reuven Rivlin
ar	رؤوفين ريفلين
ar	رؤوفين ريبلين
surname	ar	ريفلين
office	ISR	speaker	2003-02	2006-03
office	ISR	president	2014-07	2021-07

person	Ezer Weizman
ar	عيزر وايزمان
ar	عيزرا وايزمان
office	ISR	president	1993-05	2000-07

person	Eli Yishai
ar	إيلي يشاي
ar	ايلي ايشاي
surname	ar	يشاي
office	SHAS	leader	1999	2013

person	Ovadia Yosef
ar	عوفاديا يوسف
office	SHAS	leader	1984	2013-10

person	Aryeh Deri
ar	أرييه درعي
office	SHAS	leader	2013	2099

person	Yossi Sarid
ar	يوسي ساريد
office	MERETZ	leader	1996	2003

# -- Lebanon, Syria, Jordan --

person	Naim Qassem
ar	نعيم قاسم
office	HEZBOLLAH	secretary-general	2024-10	2099

person	Hashem Safieddine
ar	هاشم صفي الدين
surname	ar	صفي الدين
office	HEZBOLLAH	leader	2001	2024-10

person	Joseph Aoun
ar	جوزيف عون
office	LBN	army commander	2017-03	2025-01
office	LBN	president	2025-01	2099

person	Nawaf Salam
ar	نواف سلام
office	ICJ	president	2024-02	2025-01
office	LBN	prime minister	2025-02	2099

person	Hassan Diab
ar	حسان دياب
office	LBN	prime minister	2020-01	2021-09

person	Omar Karami
ar	عمر كرامي
office	LBN	prime minister	2004-10	2005-04

person	Abdallah Bou Habib
ar	عبد الله بو حبيب
ar	عبدالله بو حبيب
surname	ar	بو حبيب
office	LBN	foreign minister	2021-09	2025-02

person	Youssef Raji
ar	يوسف رجي
office	LBN	foreign minister	2025-02	2099

person	Adnan Mansour
ar	عدنان منصور
office	LBN	foreign minister	2011-06	2014-02

person	Elias Murr
ar	إلياس المر
office	LBN	interior minister	2000-10	2004-10
office	LBN	defence minister	2005-04	2011-06

person	Elias Bou Saab
ar	إلياس بو صعب
ar	إلياس بوصعب
surname	ar	بو صعب
surname	ar	بوصعب
office	LBN	minister	2014-02	2020-01

person	Nouhad Machnouk
ar	نهاد المشنوق
office	LBN	interior minister	2014-02	2019-01

person	Ziad Baroud
ar	زياد بارود
office	LBN	interior minister	2008-07	2011-06

person	Ashraf Rifi
ar	أشرف ريفي
office	LBN	justice minister	2014-02	2016-12

person	Riad Salameh
ar	رياض سلامة
office	LBN	central bank governor	1993-08	2023-07

person	Amin Gemayel
ar	أمين الجميل
office	PHALANGES	leader	2007	2015

person	Samy Gemayel
ar	سامي الجميل
office	PHALANGES	leader	2015-06	2099

person	Pierre Gemayel
ar	بيار الجميل
ar	بيير الجميل
office	LBN	minister	2005-07	2006-11

person	Suleiman Frangieh
ar	سليمان فرنجية
surname	ar	فرنجية
office	MARADA	leader	1992	2099

person	Marwan Hamadeh
ar	مروان حمادة
office	LBN	minister	2000-10	2018

person	Ghazi Aridi
ar	غازي العريضي
surname	ar	العريضي
office	LBN	minister	2000-10	2014

person	Talal Arslan
ar	طلال أرسلان
office	LDP_LBN	leader	2001	2099

person	Wiam Wahhab
ar	وئام وهاب
office	LBN	politician	2004	2099

person	Nasrallah Sfeir
ar	نصر الله صفير
ar	نصرالله صفير
office	BKERKE	patriarch	1986	2011-02

person	Bechara al-Rai
ar	بشارة الراعي
office	BKERKE	patriarch	2011-03	2099

person	Issam Fares
ar	عصام فارس
office	LBN	deputy prime minister	2000-10	2005-04

person	Jean-Louis Kordahi
ar	جان لوي قرداحي
office	LBN	minister	2000-10	2005-04

person	Abdul Halim Khaddam
ar	عبد الحليم خدام
ar	عبدالحليم خدام
office	SYR	vice president	1984-03	2005-06

person	Mustafa Tlass
ar	مصطفى طلاس
surname	ar	طلاس
office	SYR	defence minister	1972-03	2004-05

person	Hassan Turkmani
ar	حسن تركماني
office	SYR	defence minister	2004-05	2009-06

person	Fahd Jassem al-Freij
ar	فهد جاسم الفريج
surname	ar	الفريج
office	SYR	defence minister	2012-07	2018-01

person	Muhammad Naji al-Otari
ar	محمد ناجي عطري
ar	محمد ناجي العطري
office	SYR	prime minister	2003-09	2011-04

person	Adel Safar
ar	عادل سفر
office	SYR	prime minister	2011-04	2012-06

person	Riyad Hijab
ar	رياض حجاب
office	SYR	prime minister	2012-06	2012-08
office	HNC	coordinator	2015-12	2017-11

person	Wael al-Halqi
ar	وائل الحلقي
surname	ar	الحلقي
office	SYR	prime minister	2012-08	2016-07

person	Imad Khamis
ar	عماد خميس
office	SYR	prime minister	2016-07	2020-06

person	Bouthaina Shaaban
ar	بثينة شعبان
feminine	ar
office	SYR	adviser	2002	2024-12

person	Maher al-Assad
ar	ماهر الأسد
office	SYR	general	2000	2024-12

person	Rifaat al-Assad
ar	رفعت الأسد
office	SYR	politician	1984	2099

person	Ghazi Kanaan
ar	غازي كنعان
office	SYR	intelligence chief	1982	2005-10

person	Rustum Ghazaleh
ar	رستم غزالة
office	SYR	intelligence chief	2002	2015-04

person	Mikhail Wehbe
ar	ميخائيل وهبة
office	SYR	ambassador	1996	2003

person	Imad Moustapha
ar	عماد مصطفى
office	SYR	ambassador	2004	2012

person	Asaad al-Shaibani
ar	أسعد الشيباني
office	SYR	foreign minister	2024-12	2099

person	Murhaf Abu Qasra
ar	مرهف أبو قصرة
surname	ar	أبو قصرة
office	SYR	defence minister	2024-12	2099

person	Burhan Ghalioun
ar	برهان غليون
office	SNC	president	2011-09	2012-06

person	Moaz al-Khatib
ar	معاذ الخطيب
ar	أحمد معاذ الخطيب
office	SNC	president	2012-11	2013-04

person	George Sabra
ar	جورج صبرا
office	SNC	president	2012-11	2013-09

person	Ahmad Jarba
ar	أحمد الجربا
surname	ar	الجربا
office	SNC	president	2013-07	2014-07

person	Hadi al-Bahra
ar	هادي البحرة
surname	ar	البحرة
office	SNC	president	2014-07	2015-01

person	Khaled Khoja
ar	خالد خوجة
office	SNC	president	2015-01	2016-03

person	Riad al-Asaad
ar	رياض الأسعد
office	FSA	commander	2011-07	2012

person	Salim Idris
ar	سليم إدريس
office	FSA	chief of staff	2012-12	2014-02

person	Zahran Alloush
ar	زهران علوش
surname	ar	علوش
office	JAISH_ISLAM	commander	2011	2015-12

person	Mohammed Alloush
ar	محمد علوش
office	JAISH_ISLAM	negotiator	2016	2018

person	Mazloum Abdi
ar	مظلوم عبدي
ar	مظلوم كوباني
office	SDF	commander	2015	2099

person	Salih Muslim
ar	صالح مسلم
office	PYD	leader	2010	2017

person	Rami Abdulrahman
ar	رامي عبد الرحمن
ar	رامي عبدالرحمن
office	SOHR	director	2006	2099

person	Abdullah Ensour
ar	عبد الله النسور
ar	عبدالله النسور
office	JOR	prime minister	2012-10	2016-05

person	Hani al-Mulki
ar	هاني الملقي
office	JOR	foreign minister	2004-10	2005-04
office	JOR	prime minister	2016-06	2018-06

person	Omar al-Razzaz
ar	عمر الرزاز
office	JOR	prime minister	2018-06	2020-10

person	Bisher al-Khasawneh
ar	بشر الخصاونة
office	JOR	prime minister	2020-10	2024-09

person	Jafar Hassan
ar	جعفر حسان
office	JOR	prime minister	2024-09	2099

person	Awn al-Khasawneh
ar	عون الخصاونة
office	JOR	prime minister	2011-10	2012-05

person	Marouf al-Bakhit
ar	معروف البخيت
surname	ar	البخيت
office	JOR	prime minister	2005-11	2007-11
office	JOR	prime minister	2011-02	2011-10

person	Nader al-Dahabi
ar	نادر الذهبي
office	JOR	prime minister	2007-11	2009-12

person	Samir Rifai
ar	سمير الرفاعي
office	JOR	prime minister	2009-12	2011-02

person	Adnan Badran
ar	عدنان بدران
office	JOR	prime minister	2005-04	2005-11

person	Abdul Rauf al-Rawabdeh
ar	عبد الرؤوف الروابدة
ar	عبدالرؤوف الروابدة
surname	ar	الروابدة
office	JOR	prime minister	1999-03	2000-06

person	Farouk Kasrawi
ar	فاروق القصراوي
office	JOR	foreign minister	2005-04	2005-11

person	Mohammad al-Momani
ar	محمد المومني
surname	ar	المومني
office	JOR	spokesman	2013-03	2018-06
office	JOR	spokesman	2024-09	2099

person	Queen Rania
ar	الملكة رانيا
ar	رانيا العبد الله
ar	الملكة رانيا العبدالله
feminine	ar
office	JOR	queen	1999-03	2099

person	King Hussein
ar	الملك حسين بن طلال
ar	الحسين بن طلال
ar	الملك الراحل حسين
office	JOR	king	1952-08	1999-02

person	Prince Hassan
ar	الحسن بن طلال
office	JOR	prince	1965	2099

person	Prince Zeid Ra'ad
ar	زيد رعد الحسين
ar	زيد بن رعد الحسين
ar	زيد بن رعد
ar	الأمير زيد بن رعد
office	JOR	ambassador	2000	2014
office	UN.HCHR	high commissioner	2014-09	2018-08

# -- Iraq --

person	Mahmoud al-Mashhadani
ar	محمود المشهداني
office	IRQ	speaker	2006-04	2008-12
office	IRQ	speaker	2024-10	2099

person	Iyad al-Samarrai
ar	إياد السامرائي
office	IRQ	speaker	2009-04	2010-06

person	Osama al-Nujaifi
ar	أسامة النجيفي
office	IRQ	speaker	2010-11	2014-07
office	IRQ	vice president	2014-09	2018-10

person	Atheel al-Nujaifi
ar	أثيل النجيفي
office	IRQ	governor	2009	2015-05

person	Salim al-Jabouri
ar	سليم الجبوري
office	IRQ	speaker	2014-07	2018-09

person	Mohamed al-Halbousi
ar	محمد الحلبوسي
surname	ar	الحلبوسي
office	IRQ	speaker	2018-09	2023-11

person	Abdul Latif Rashid
ar	عبد اللطيف رشيد
ar	عبداللطيف رشيد
office	IRQ	president	2022-10	2099

person	Tariq al-Hashimi
ar	طارق الهاشمي
office	IRQ	vice president	2006-04	2013

person	Rowsch Shaways
ar	روز نوري شاويس
office	IRQ	vice president	2004-06	2005-04
office	IRQ	deputy prime minister	2005-05	2006-05
office	IRQ	deputy prime minister	2010-12	2014-09

person	Fuad Hussein
ar	فؤاد حسين
office	IRQ	finance minister	2018-10	2020-05
office	IRQ	foreign minister	2020-06	2099

person	Mohamed Ali al-Hakim
ar	محمد علي الحكيم
office	IRQ	foreign minister	2018-10	2020-05

person	Khaled al-Obaidi
ar	خالد العبيدي
office	IRQ	defence minister	2014-10	2016-08

person	Hazem Shaalan
ar	حازم الشعلان
office	IRQ	defence minister	2004-06	2005-05

person	Saadoun al-Dulaimi
ar	سعدون الدليمي
office	IRQ	defence minister	2005-05	2006-05
office	IRQ	defence minister	2011-08	2014-09

person	Falah al-Naqib
ar	فلاح النقيب
office	IRQ	interior minister	2004-06	2005-05

person	Bayan Jabr
ar	بيان جبر
ar	باقر صولاغ
ar	بيان جبر صولاغ
ar	باقر جبر صولاغ
ar	باقر جبر الزبيدي
surname	ar	صولاغ
office	IRQ	interior minister	2005-05	2006-05
office	IRQ	finance minister	2006-05	2010-12

person	Jawad al-Bolani
ar	جواد البولاني
surname	ar	البولاني
office	IRQ	interior minister	2006-06	2010-12

person	Mowaffak al-Rubaie
ar	موفق الربيعي
office	IRQ	national security adviser	2004-04	2009

person	Hadi al-Amiri
ar	هادي العامري
office	BADR	leader	2002	2099

person	Qais al-Khazali
ar	قيس الخزعلي
surname	ar	الخزعلي
office	ASAIB	leader	2006	2099

person	Faleh al-Fayyad
ar	فالح الفياض
office	IRQ	national security adviser	2010	2020
office	PMF	chairman	2014	2099

person	Abu Mahdi al-Muhandis
ar	أبو مهدي المهندس
ar	أبي مهدي المهندس
office	PMF	deputy head	2014	2020-01

person	Ammar al-Hakim
ar	عمار الحكيم
office	SCIRI	leader	2009-08	2017-07
office	HIKMA	leader	2017-07	2099

person	Mohammed Baqir al-Hakim
ar	محمد باقر الحكيم
office	SCIRI	leader	1982	2003-08

person	Harith al-Dari
ar	حارث الضاري
office	MUSLIM_SCHOLARS_IRQ	secretary-general	2003	2015-03

person	Mohsen Abdul Hamid
ar	محسن عبد الحميد
ar	محسن عبدالحميد
office	IIP	leader	2003	2004-07

person	Adnan al-Dulaimi
ar	عدنان الدليمي
office	TAWAFUQ	leader	2005	2010

person	Saleh al-Mutlaq
ar	صالح المطلك
surname	ar	المطلك
office	IRQ	politician	2005	2010-12
office	IRQ	deputy prime minister	2010-12	2015-08

person	Ali Allawi
ar	علي علاوي
office	IRQ	defence minister	2004-04	2004-06
office	IRQ	finance minister	2005-05	2006-05
office	IRQ	finance minister	2020-05	2022-08

person	Samir Sumaidaie
ar	سمير الصميدعي
surname	ar	الصميدعي
office	IRQ	interior minister	2004-04	2004-06
office	IRQ	ambassador	2004-07	2011

person	Mohamed Bahr al-Ulum
ar	محمد بحر العلوم
surname	ar	بحر العلوم
office	IGC	member	2003-07	2004-06

person	Ezzedine Salim
ar	عز الدين سليم
office	IGC	president	2004-05	2004-05

person	Aquila al-Hashimi
ar	عقيلة الهاشمي
feminine	ar
office	IGC	member	2003-07	2003-09

person	Nechirvan Barzani
ar	نيجيرفان بارزاني
ar	نيجرفان بارزاني
ar	نيجيرفان البارزاني
office	KRG	prime minister	2006-03	2019-06
office	KRG	president	2019-06	2099

person	Masrour Barzani
ar	مسرور بارزاني
ar	مسرور البارزاني
office	KRG	prime minister	2019-07	2099

person	Qubad Talabani
ar	قباد طالباني
ar	قوباد طالباني
office	KRG	deputy prime minister	2014	2099

person	Bafel Talabani
ar	بافل طالباني
ar	بافل جلال طالباني
office	PUK	leader	2020	2099

person	Qusay Hussein
ar	قصي صدام حسين
office	IRQ	official	1996	2003-07

person	Uday Hussein
ar	عدي صدام حسين
office	IRQ	official	1994	2003-07

person	Ali Hassan al-Majid
ar	علي حسن المجيد
office	IRQ	official	1987	2003-04

person	Mohammed al-Douri
ar	محمد الدوري
office	IRQ	ambassador	2001	2003-04

person	Amir al-Saadi
ar	عامر السعدي
office	IRQ	adviser	1994	2003-04

person	Hossam Mohammed Amin
ar	حسام محمد أمين
office	IRQ	general	1994	2003-04

person	Sultan Hashim
ar	سلطان هاشم أحمد
ar	سلطان هاشم
office	IRQ	defence minister	1995	2003-04

person	Barzan al-Tikriti
ar	برزان التكريتي
ar	برزان إبراهيم التكريتي
office	IRQ	official	1979	2003-04

person	Sabah al-Saadi
ar	صباح الساعدي
office	IRQ	parliamentarian	2006	2014

person	Jan Kubis
ar	يان كوبيش
ar	جان كوبيس
surname	ar	كوبيش
office	SVK	foreign minister	2006-07	2009-01
office	UN	envoy	2011-11	2021-12

person	Jeanine Hennis-Plasschaert
ar	جينين هينيس بلاسخارت
ar	جينين بلاسخارت
ar	جينين هينيس
surname	ar	بلاسخارت
feminine	ar
office	NLD	defence minister	2012-11	2017-10
office	UN	envoy	2018-12	2099

person	Nickolay Mladenov
ar	نيكولاي ملادينوف
surname	ar	ملادينوف
office	BGR	foreign minister	2010-01	2013-03
office	UN	envoy	2013-08	2020-12

# -- Egypt --

person	Hazem el-Beblawi
ar	حازم الببلاوي
surname	ar	الببلاوي
office	EGY	prime minister	2013-07	2014-02

person	Ibrahim Mahlab
ar	إبراهيم محلب
surname	ar	محلب
office	EGY	prime minister	2014-03	2015-09

person	Sherif Ismail
ar	شريف إسماعيل
office	EGY	prime minister	2015-09	2018-06

person	Mostafa Madbouly
ar	مصطفى مدبولي
surname	ar	مدبولي
office	EGY	prime minister	2018-06	2099

person	Essam Sharaf
ar	عصام شرف
office	EGY	prime minister	2011-03	2011-12

person	Kamal Ganzouri
ar	كمال الجنزوري
surname	ar	الجنزوري
office	EGY	prime minister	1996-01	1999-10
office	EGY	prime minister	2011-12	2012-08

person	Hesham Qandil
ar	هشام قنديل
office	EGY	prime minister	2012-08	2013-07

person	Mohamed Kamel Amr
ar	محمد كامل عمرو
office	EGY	foreign minister	2011-07	2013-07

person	Badr Abdelatty
ar	بدر عبد العاطي
ar	بدر عبدالعاطي
office	EGY	spokesman	2013	2015
office	EGY	foreign minister	2024-07	2099

person	Sedki Sobhi
ar	صدقي صبحي
office	EGY	defence minister	2014-03	2018-06

person	Mohamed Zaki
ar	محمد أحمد زكي
office	EGY	defence minister	2018-06	2024-07

person	Sami Anan
ar	سامي عنان
office	EGY	chief of staff	2005	2012-08

person	Habib el-Adly
ar	حبيب العادلي
surname	ar	العادلي
office	EGY	interior minister	1997-11	2011-01

person	Magdy Abdel Ghaffar
ar	مجدي عبد الغفار
ar	مجدي عبدالغفار
office	EGY	interior minister	2015-03	2018-06

person	Abbas Kamel
ar	عباس كامل
office	EGY	intelligence chief	2018-06	2024-10

person	Hassan Rashad
ar	حسن رشاد
office	EGY	intelligence chief	2024-10	2099

person	Gamal Mubarak
ar	جمال مبارك
office	NDP	politician	2000	2011-02

person	Safwat el-Sherif
ar	صفوت الشريف
office	EGY	minister	1982	2004-07
office	EGY	speaker	2004-07	2011-02

person	Fathi Sorour
ar	فتحي سرور
ar	أحمد فتحي سرور
office	EGY	speaker	1990-12	2011-02

person	Ali Abdel Aal
ar	علي عبد العال
ar	علي عبدالعال
office	EGY	speaker	2016-01	2021-01

person	Hamdeen Sabahi
ar	حمدين صباحي
office	POPULAR_CURRENT_EGY	leader	2012	2014

person	Ayman Nour
ar	أيمن نور
office	GHAD_EGY	leader	2004	2011

person	Abdel Moneim Aboul Fotouh
ar	عبد المنعم أبو الفتوح
ar	عبدالمنعم أبو الفتوح
surname	ar	أبو الفتوح
office	STRONG_EGYPT	leader	2012	2018-02

person	Khairat el-Shater
ar	خيرت الشاطر
office	MB	deputy leader	2005	2013-07

person	Mohamed Badie
ar	محمد بديع
office	MB	leader	2010-01	2099

person	Mohamed Mahdi Akef
ar	محمد مهدي عاكف
ar	مهدي عاكف
office	MB	leader	2004-01	2010-01

person	Maamoun el-Hodeiby
ar	مأمون الهضيبي
surname	ar	الهضيبي
office	MB	leader	2002-11	2004-01

person	Essam el-Erian
ar	عصام العريان
office	FJP	leader	2011	2013-10

person	Saad el-Katatni
ar	سعد الكتاتني
ar	محمد سعد الكتاتني
surname	ar	الكتاتني
office	FJP	leader	2011	2013-07

person	Mohamed el-Beltagy
ar	محمد البلتاجي
surname	ar	البلتاجي
office	FJP	leader	2011	2013-08

person	Hisham Barakat
ar	هشام بركات
office	EGY	prosecutor	2013-07	2015-06

person	Ahmed el-Tayeb
ar	أحمد الطيب
ar	أحمد محمد الطيب
office	AZHAR	grand sheikh	2010-03	2099

person	Mohamed Sayed Tantawi
ar	محمد سيد طنطاوي
office	AZHAR	grand sheikh	1996-03	2010-03

person	Ali Gomaa
ar	علي جمعة
office	EGY	mufti	2003-09	2013-02

person	Shawki Allam
ar	شوقي علام
office	EGY	mufti	2013-03	2024-08

person	Pope Shenouda III
ar	شنودة الثالث
ar	البابا شنودة
ar	البابا شنودة الثالث
office	COPTIC_CHURCH	pope	1971-11	2012-03

person	Pope Tawadros II
ar	تواضروس الثاني
ar	البابا تواضروس
ar	البابا تواضروس الثاني
office	COPTIC_CHURCH	pope	2012-11	2099

person	Anwar Sadat
ar	أنور السادات
ar	محمد أنور السادات
office	EGY	president	1970-10	1981-10

person	Gamal Abdel Nasser
ar	جمال عبد الناصر
ar	جمال عبدالناصر
office	EGY	president	1956	1970-09

person	Yousef al-Qaradawi
ar	يوسف القرضاوي
surname	ar	القرضاوي
office	IUMS	president	2004	2018-11

person	Munir Fakhry Abdel Nour
ar	منير فخري عبد النور
ar	منير فخري عبدالنور
office	EGY	minister	2011-02	2015-09

# -- Maghreb, Libya, Sudan --

person	Habib Bourguiba
ar	الحبيب بورقيبة
ar	حبيب بورقيبة
office	TUN	president	1957-07	1987-11

person	Mohamed Ennaceur
ar	محمد الناصر
office	TUN	speaker	2014-12	2019-07
office	TUN	president	2019-07	2019-10

person	Mustapha Ben Jafar
ar	مصطفى بن جعفر
office	TUN	speaker	2011-11	2014-12
office	ETTAKATOL	leader	1994	2017

person	Elyes Fakhfakh
ar	إلياس الفخفاخ
surname	ar	الفخفاخ
office	TUN	finance minister	2012-12	2014-01
office	TUN	prime minister	2020-02	2020-09

person	Najla Bouden
ar	نجلاء بودن
surname	ar	بودن
feminine	ar
office	TUN	prime minister	2021-10	2023-08

person	Ahmed Hachani
ar	أحمد الحشاني
office	TUN	prime minister	2023-08	2024-08

person	Kamel Madouri
ar	كمال المدوري
surname	ar	المدوري
office	TUN	prime minister	2024-08	2025-03

person	Othman Jerandi
ar	عثمان الجرندي
surname	ar	الجرندي
office	TUN	foreign minister	2013-03	2014-01
office	TUN	foreign minister	2020-09	2023-02

person	Rafik Abdessalem
ar	رفيق عبد السلام
ar	رفيق عبدالسلام
office	TUN	foreign minister	2011-12	2013-03
office	ENNAHDA	leader	2013-03	2021

person	Mongi Hamdi
ar	المنجي حامدي
ar	منجي الحامدي
ar	المنجي الحامدي
ar	منجي حامدي
office	TUN	foreign minister	2014-01	2015-02
office	UN	envoy	2015	2016

person	Nabil Ammar
ar	نبيل عمار
office	TUN	foreign minister	2023-02	2024-08

person	Lotfi Ben Jeddou
ar	لطفي بن جدو
surname	ar	بن جدو
office	TUN	interior minister	2013-03	2015-02

person	Najem Gharsalli
ar	محمد ناجم الغرسلي
ar	ناجم الغرسلي
surname	ar	الغرسلي
office	TUN	interior minister	2015-02	2016-01

person	Hedi Majdoub
ar	الهادي مجدوب
ar	هادي مجدوب
office	TUN	interior minister	2016-01	2017-09

person	Farhat Horchani
ar	فرحات الحرشاني
surname	ar	الحرشاني
office	TUN	defence minister	2015-02	2017-09

person	Lotfi Brahem
ar	لطفي براهم
office	TUN	interior minister	2017-09	2018-06

person	Neji Jalloul
ar	ناجي جلول
surname	ar	جلول
office	TUN	education minister	2015-02	2017-04

person	Selim Azzabi
ar	سليم العزابي
surname	ar	العزابي
office	TUN	minister	2016	2020

person	Zied Ladhari
ar	زياد العذاري
surname	ar	العذاري
office	TUN	minister	2015-02	2019
office	ENNAHDA	secretary-general	2016	2019

person	Yassine Brahim
ar	ياسين إبراهيم
office	AFEK	leader	2011	2020

person	Riadh Mouakher
ar	رياض المؤخر
ar	رياض الموخر
office	TUN	minister	2016-08	2018-11

person	Slim Riahi
ar	سليم الرياحي
surname	ar	الرياحي
office	UPL	leader	2011	2018

person	Mohsen Marzouk
ar	محسن مرزوق
office	NIDAA	secretary-general	2015	2015-12
office	MACHROU_TOUNES	leader	2016-03	2099

person	Hafedh Caid Essebsi
ar	حافظ قائد السبسي
ar	حافظ قايد السبسي
office	NIDAA	executive director	2016-01	2019

person	Ridha Belhaj
ar	رضا بلحاج
office	TUN	chief of cabinet	2014-12	2016-02
office	NIDAA	leader	2016-02	2017

person	Boujemaa Remili
ar	بوجمعة الرميلي
surname	ar	الرميلي
office	NIDAA	leader	2012	2017

person	Sofiene Toubel
ar	سفيان طوبال
surname	ar	طوبال
office	NIDAA	bloc leader	2016	2019

person	Lazhar Akremi
ar	لزهر العكرمي
surname	ar	العكرمي
office	NIDAA	spokesman	2012	2015-02
office	TUN	minister	2015-02	2015-10

person	Hamma Hammami
ar	حمة الهمامي
office	POPULAR_FRONT_TUN	spokesman	2012-10	2019

person	Chokri Belaid
ar	شكري بلعيد
office	POPULAR_FRONT_TUN	leader	2012	2013-02

person	Mohamed Brahmi
ar	محمد البراهمي
surname	ar	البراهمي
office	POPULAR_FRONT_TUN	leader	2012	2013-07

person	Mongi Rahoui
ar	المنجي الرحوي
ar	منجي الرحوي
surname	ar	الرحوي
office	POPULAR_FRONT_TUN	leader	2012	2019

person	Zouhair Maghzaoui
ar	زهير المغزاوي
surname	ar	المغزاوي
office	PEOPLES_MOVEMENT_TUN	secretary-general	2013-07	2099

person	Abir Moussi
ar	عبير موسي
feminine	ar
office	DESTOURIAN_TUN	leader	2016-08	2099

person	Hechmi Hamdi
ar	الهاشمي الحامدي
ar	محمد الهاشمي الحامدي
ar	هاشمي الحامدي
office	MAHABBA_TUN	leader	2013	2099

person	Issam Chebbi
ar	عصام الشابي
office	JOUMHOURI_TUN	leader	2012	2099

person	Nejib Chebbi
ar	أحمد نجيب الشابي
ar	نجيب الشابي
office	PDP_TUN	leader	1983	2006
office	NSF_TUN	leader	2022-05	2099

person	Maya Jribi
ar	مية الجريبي
surname	ar	الجريبي
feminine	ar
office	PDP_TUN	secretary-general	2006-12	2012-04
office	JOUMHOURI_TUN	secretary-general	2012-04	2017-02

person	Samir Taieb
ar	سمير الطيب
ar	سمير بالطيب
office	MASSAR_TUN	secretary-general	2012	2018

person	Samir Dilou
ar	سمير ديلو
surname	ar	ديلو
office	TUN	minister	2011-12	2014-01

person	Noureddine Bhiri
ar	نور الدين البحيري
ar	نورالدين البحيري
surname	ar	البحيري
office	TUN	justice minister	2011-12	2013-03
office	ENNAHDA	leader	2013-03	2099

person	Abdelkarim Harouni
ar	عبد الكريم الهاروني
ar	عبدالكريم الهاروني
surname	ar	الهاروني
office	TUN	minister	2011-12	2014-01
office	ENNAHDA	leader	2014-01	2099

person	Abdelhamid Jelassi
ar	عبد الحميد الجلاصي
ar	عبدالحميد الجلاصي
surname	ar	الجلاصي
office	ENNAHDA	leader	2011	2020-03

person	Abdellatif Mekki
ar	عبد اللطيف المكي
ar	عبداللطيف المكي
office	TUN	health minister	2011-12	2014-01
office	TUN	health minister	2020-02	2020-09

person	Imed Hammami
ar	عماد الحمامي
office	TUN	minister	2016-08	2018

person	Imed Daimi
ar	عماد الدايمي
surname	ar	الدايمي
office	HARAK_TOUNES	secretary-general	2015-12	2019

person	Adnen Mansar
ar	عدنان منصر
office	TUN	spokesman	2011-12	2014-12
office	HARAK_TOUNES	secretary-general	2016	2018

person	Houcine Abassi
ar	حسين العباسي
office	UGTT	secretary-general	2011-12	2017-01

person	Noureddine Taboubi
ar	نور الدين الطبوبي
ar	نورالدين الطبوبي
surname	ar	الطبوبي
office	UGTT	secretary-general	2017-01	2099

person	Wided Bouchamaoui
ar	وداد بوشماوي
surname	ar	بوشماوي
feminine	ar
office	UTICA	president	2013-01	2018-01

person	Samir Majoul
ar	سمير ماجول
surname	ar	ماجول
office	UTICA	president	2018-01	2099

person	Chafik Sarsar
ar	شفيق صرصار
office	ISIE	president	2014-01	2017-05

person	Sihem Ben Sedrine
ar	سهام بن سدرين
surname	ar	بن سدرين
feminine	ar
office	IVD_TUN	president	2014-06	2018-12

person	Hamed Karoui
ar	حامد القروي
office	TUN	prime minister	1989-09	1999-11

person	Kamel Morjane
ar	كمال مرجان
office	TUN	defence minister	2005-08	2010-01
office	TUN	foreign minister	2010-01	2011-01
office	MOUBADARA_TUN	leader	2011-04	2019

person	Nabil Karoui
ar	نبيل القروي
office	QALB_TOUNES	leader	2019	2021

person	Abdelmalek Droukdel
ar	عبد المالك دروكدال
ar	عبدالمالك دروكدال
ar	عبد الملك دروكدال
ar	عبد المالك دروكدل
surname	ar	دروكدال
surname	ar	دروكدل
office	AQIM	leader	2004	2020-06

person	Mokhtar Belmokhtar
ar	مختار بلمختار
surname	ar	بلمختار
office	AQIM	leader	2007	2012-12
office	MOURABITOUN	leader	2013-08	2016

person	Iyad Ag Ghaly
ar	إياد أغ غالي
ar	إياد غالي
surname	ar	أغ غالي
office	ANSARDINE	leader	2012	2017-03
office	JNIM	leader	2017-03	2099

person	Noureddine Bedoui
ar	نور الدين بدوي
ar	نورالدين بدوي
office	DZA	interior minister	2015-05	2019-03
office	DZA	prime minister	2019-03	2019-12

person	Abdelaziz Djerad
ar	عبد العزيز جراد
ar	عبدالعزيز جراد
office	DZA	prime minister	2019-12	2021-06

person	Aimene Benabderrahmane
ar	أيمن بن عبد الرحمن
ar	أيمن بن عبدالرحمان
ar	أيمن بن عبد الرحمان
office	DZA	prime minister	2021-07	2023-11

person	Nadir Larbaoui
ar	نذير العرباوي
ar	محمد النذير العرباوي
surname	ar	العرباوي
office	DZA	prime minister	2023-11	2025-08

person	Ali Benflis
ar	علي بن فليس
surname	ar	بن فليس
office	DZA	prime minister	2000-08	2003-05

person	Ahmed Benbitour
ar	أحمد بن بيتور
surname	ar	بن بيتور
office	DZA	prime minister	1999-12	2000-08

person	Noureddine Zerhouni
ar	نور الدين يزيد زرهوني
ar	يزيد زرهوني
ar	نور الدين زرهوني
surname	ar	زرهوني
office	DZA	interior minister	1999-12	2010-05

person	Mourad Medelci
ar	مراد مدلسي
surname	ar	مدلسي
office	DZA	foreign minister	2007-06	2013-09

person	Mohamed Bedjaoui
ar	محمد بجاوي
office	DZA	foreign minister	2005-05	2007-06

person	Abdelkader Messahel
ar	عبد القادر مساهل
ar	عبدالقادر مساهل
surname	ar	مساهل
office	DZA	minister	1997	2017-05
office	DZA	foreign minister	2017-05	2019-03

person	Sabri Boukadoum
ar	صبري بوقادوم
surname	ar	بوقادوم
office	DZA	foreign minister	2019-04	2021-07

person	Ahmed Gaid Salah
ar	أحمد قايد صالح
ar	قايد صالح
office	DZA	chief of staff	2004-08	2019-12

person	Said Chengriha
ar	السعيد شنقريحة
ar	سعيد شنقريحة
surname	ar	شنقريحة
office	DZA	chief of staff	2019-12	2099

person	Abassi Madani
ar	عباسي مدني
office	FIS	leader	1989	2019-04

person	Ali Belhadj
ar	علي بلحاج
office	FIS	leader	1989	2099

person	Hocine Ait Ahmed
ar	حسين آيت أحمد
ar	الحسين آيت أحمد
surname	ar	آيت أحمد
office	FFS	leader	1963	2013

person	Louisa Hanoune
ar	لويزة حنون
feminine	ar
office	PT_DZA	leader	1990	2099

person	Nouria Benghabrit
ar	نورية بن غبريط
surname	ar	بن غبريط
feminine	ar
office	DZA	education minister	2014-05	2019-03

person	Chakib Khelil
ar	شكيب خليل
office	DZA	energy minister	1999-12	2010-05

person	Abdellah Djaballah
ar	عبد الله جاب الله
ar	عبدالله جاب الله
surname	ar	جاب الله
office	ISLAH_DZA	leader	1999	2006

person	Bouguerra Soltani
ar	بوجرة سلطاني
ar	أبو جرة سلطاني
ar	أبي جرة سلطاني
office	MSP	leader	2003-08	2013

person	Mahfoud Nahnah
ar	محفوظ نحناح
surname	ar	نحناح
office	MSP	leader	1990	2003-06

person	King Hassan II
ar	الملك الحسن الثاني
office	MAR	king	1961-03	1999-07

person	Abderrahmane Youssoufi
ar	عبد الرحمن اليوسفي
ar	عبدالرحمن اليوسفي
ar	عبد الرحمان اليوسفي
office	MAR	prime minister	1998-02	2002-11

person	Driss Jettou
ar	إدريس جطو
surname	ar	جطو
office	MAR	prime minister	2002-11	2007-09

person	Abbas El Fassi
ar	عباس الفاسي
office	MAR	prime minister	2007-09	2011-11

person	Aziz Akhannouch
ar	عزيز أخنوش
surname	ar	أخنوش
office	MAR	agriculture minister	2007-10	2021-10
office	MAR	prime minister	2021-10	2099

person	Taieb Fassi Fihri
ar	الطيب الفاسي الفهري
surname	ar	الفاسي الفهري
office	MAR	foreign minister	2007-10	2012-01

person	Salaheddine Mezouar
ar	صلاح الدين مزوار
surname	ar	مزوار
office	MAR	finance minister	2007-10	2012-01
office	MAR	foreign minister	2013-10	2017-04

person	Mustapha Khalfi
ar	مصطفى الخلفي
office	MAR	spokesman	2012-01	2019-10

person	Brahim Ghali
ar	إبراهيم غالي
office	POLISARIO	secretary-general	2016-07	2099

person	Maaouya Ould Taya
ar	معاوية ولد سيدي أحمد الطايع
ar	معاوية ولد الطايع
ar	معاوية ولد سيدي احمد طايع
surname	ar	ولد الطايع
surname	ar	ولد طايع
office	MRT	president	1984-12	2005-08

person	Ely Ould Mohamed Vall
ar	اعلي ولد محمد فال
ar	أعل ولد محمد فال
ar	علي ولد محمد فال
surname	ar	ولد محمد فال
office	MRT	president	2005-08	2007-04

person	Sidi Ould Cheikh Abdallahi
ar	سيدي ولد الشيخ عبد الله
ar	سيدي محمد ولد الشيخ عبد الله
surname	ar	ولد الشيخ عبد الله
office	MRT	president	2007-04	2008-08

person	Mohamed Ould Ghazouani
ar	محمد ولد الشيخ الغزواني
ar	محمد ولد الغزواني
surname	ar	ولد الغزواني
surname	ar	الغزواني
office	MRT	president	2019-08	2099

person	Mustafa Abdul Jalil
ar	مصطفى عبد الجليل
ar	مصطفى عبدالجليل
office	NTC_LBY	chairman	2011-03	2012-08

person	Mahmoud Jibril
ar	محمود جبريل
office	NTC_LBY	prime minister	2011-03	2011-10
office	NFA	leader	2012	2020-04

person	Ali Zeidan
ar	علي زيدان
office	LBY	prime minister	2012-11	2014-03

person	Abdullah al-Thani
ar	عبد الله الثني
ar	عبدالله الثني
office	LBY	prime minister	2014-03	2021-03

person	Abdurrahim el-Keib
ar	عبد الرحيم الكيب
ar	عبدالرحيم الكيب
surname	ar	الكيب
office	LBY	prime minister	2011-11	2012-11

person	Khalifa al-Ghwell
ar	خليفة الغويل
surname	ar	الغويل
office	NSG_LBY	prime minister	2015-03	2017

person	Omar al-Hassi
ar	عمر الحاسي
surname	ar	الحاسي
office	LBY	prime minister	2014-09	2015-03

person	Ahmed Maiteeq
ar	أحمد معيتيق
ar	أحمد عمر معيتيق
surname	ar	معيتيق
office	GNA	deputy prime minister	2016-03	2021-03

person	Nouri Abusahmain
ar	نوري أبو سهمين
ar	نوري أبوسهمين
ar	نوري علي أبوسهمين
ar	نوري علي أبو سهمين
surname	ar	أبو سهمين
surname	ar	أبوسهمين
office	GNC	president	2013-06	2016-04

person	Mohamed Magariaf
ar	محمد المقريف
ar	محمد يوسف المقريف
surname	ar	المقريف
office	GNC	president	2012-08	2013-05

person	Abdulrahman Sewehli
ar	عبد الرحمن السويحلي
ar	عبدالرحمن السويحلي
ar	عبد الرحمان السويحلي
surname	ar	السويحلي
office	HCS_LBY	president	2016-04	2018-04

person	Khaled al-Mishri
ar	خالد المشري
surname	ar	المشري
office	HCS_LBY	president	2018-04	2023-08

person	Mohamed al-Menfi
ar	محمد المنفي
ar	محمد يونس المنفي
office	LBY	head of the presidency council	2021-03	2099

person	Fathi Bashagha
ar	فتحي باشاغا
surname	ar	باشاغا
office	LBY	interior minister	2018-10	2021-03
office	LBY	prime minister	2022-03	2023-05

person	Osama Hammad
ar	أسامة حماد
office	LBY	prime minister	2023-05	2099

person	Najla Mangoush
ar	نجلاء المنقوش
feminine	ar
office	LBY	foreign minister	2021-03	2023-08

person	Mohamed Siala
ar	محمد سيالة
ar	محمد الطاهر سيالة
office	LBY	foreign minister	2016-03	2021-03

person	Ahmed al-Mismari
ar	أحمد المسماري
surname	ar	المسماري
office	LNA	spokesman	2014	2099

person	Ayoub Qassem
ar	أيوب قاسم
office	LBY	spokesman	2012	2021

person	Abdullah al-Senussi
ar	عبد الله السنوسي
ar	عبدالله السنوسي
office	LBY	intelligence chief	1990	2011-08

person	Shukri Ghanem
ar	شكري غانم
office	LBY	prime minister	2003-06	2006-03

person	Baghdadi Mahmudi
ar	البغدادي المحمودي
ar	بغدادي المحمودي
office	LBY	prime minister	2006-03	2011-08

person	Mubarak al-Shamikh
ar	مبارك الشامخ
office	LBY	prime minister	2000-03	2003-06

person	Ali Triki
ar	علي عبد السلام التريكي
ar	علي التريكي
office	LBY	minister	1976	2011

person	Abdelhakim Belhadj
ar	عبد الحكيم بلحاج
ar	عبدالحكيم بلحاج
office	LIFG	leader	1995	2010

person	Hanna Tetteh
ar	هانا تيتيه
ar	حنا تيتيه
surname	ar	تيتيه
feminine	ar
office	GHA	foreign minister	2013-01	2017-01
office	UN	envoy	2025-01	2099

person	Tarek Mitri
ar	طارق متري
office	LBN	minister	2005-07	2011-06
office	UN	envoy	2012-10	2014-09

person	Ian Martin
ar	إيان مارتن
office	UN	envoy	2005	2012-10

person	Sadiq al-Mahdi
ar	الصادق المهدي
office	SDN	prime minister	1986-05	1989-06
office	UMMA_SDN	leader	1964	2020-11

person	Mohamed Osman al-Mirghani
ar	محمد عثمان الميرغني
surname	ar	الميرغني
office	DUP_SDN	leader	1968	2099

person	Ghazi Salah al-Din
ar	غازي صلاح الدين
ar	غازي صلاح الدين العتباني
ar	غازي صلاح الدين عتباني
office	SDN	adviser	1998	2013

person	Mutrif Siddig
ar	مطرف صديق
office	SDN	deputy foreign minister	1998	2010

person	Lam Akol
ar	لام أكول
office	SDN	foreign minister	2005-09	2007-10

person	Ali Karti
ar	علي كرتي
surname	ar	كرتي
office	SDN	foreign minister	2010-06	2015-06

person	Ibrahim Ghandour
ar	إبراهيم غندور
surname	ar	غندور
office	SDN	foreign minister	2015-06	2018-04

person	Abdelrahim Mohamed Hussein
ar	عبد الرحيم محمد حسين
ar	عبدالرحيم محمد حسين
office	SDN	interior minister	2001	2005
office	SDN	defence minister	2005-09	2015-06

person	Nafie Ali Nafie
ar	نافع علي نافع
office	SDN	adviser	2001	2013-12

person	Bakri Hassan Saleh
ar	بكري حسن صالح
office	SDN	vice president	2013-12	2019-02

person	Pagan Amum
ar	باقان أموم
surname	ar	أموم
office	SPLM	secretary-general	2002	2013-07

person	Minni Minnawi
ar	مني أركو مناوي
ar	ميني مناوي
ar	مني مناوي
surname	ar	مناوي
office	SLM	leader	2004	2099

person	Abdul Wahid al-Nur
ar	عبد الواحد محمد نور
ar	عبد الواحد نور
ar	عبدالواحد محمد نور
office	SLM	leader	2002	2099

person	Jibril Ibrahim
ar	جبريل إبراهيم
office	JEM	leader	2012-01	2099
office	SDN	finance minister	2021-02	2099

person	Malik Agar
ar	مالك عقار
office	SPLM_N	leader	2011	2099

person	Yasir Arman
ar	ياسر عرمان
surname	ar	عرمان
office	SPLM	spokesman	1994	2011
office	SPLM_N	secretary-general	2011	2022

person	Musa Hilal
ar	موسى هلال
office	JANJAWEED	leader	2003	2017

person	Mariam al-Sadiq al-Mahdi
ar	مريم الصادق المهدي
ar	مريم الصادق
feminine	ar
office	SDN	foreign minister	2021-02	2021-11

person	Kamil Idris
ar	كامل إدريس
office	WIPO	director-general	1997-11	2008-09
office	SDN	prime minister	2025-05	2099

person	Yassir al-Atta
ar	ياسر العطا
office	SDN	general	2019-04	2099

person	Abdul Rahim Dagalo
ar	عبد الرحيم دقلو
ar	عبدالرحيم دقلو
office	RSF	deputy commander	2018	2099

# -- Iran, Turkey --

person	Mohammad Reza Aref
ar	محمد رضا عارف
office	IRN	vice president	2001-08	2005-09
office	IRN	vice president	2024-07	2099

person	Ali Shamkhani
ar	علي شمخاني
surname	ar	شمخاني
office	IRN	defence minister	1997-08	2005-08
office	IRN	security council secretary	2013-09	2023-05

person	Hassan Habibi
ar	حسن حبيبي
office	IRN	vice president	1989	2001

person	Mohammad Ali Abtahi
ar	محمد علي أبطحي
surname	ar	أبطحي
office	IRN	vice president	2001	2004

person	Mehdi Karroubi
ar	مهدي كروبي
surname	ar	كروبي
office	IRN	speaker	2000-05	2004-05

person	Mir-Hossein Mousavi
ar	مير حسين موسوي
office	IRN	prime minister	1981-10	1989-08

person	Gholam Ali Haddad-Adel
ar	غلام علي حداد عادل
surname	ar	حداد عادل
office	IRN	speaker	2004-05	2008-05

person	Mohammad Bagher Ghalibaf
ar	محمد باقر قاليباف
surname	ar	قاليباف
office	IRN	mayor	2005	2017
office	IRN	speaker	2020-05	2099

person	Mahmoud Hashemi Shahroudi
ar	محمود هاشمي شاهرودي
surname	ar	شاهرودي
office	IRN	judiciary chief	1999-08	2009-08

person	Sadeq Larijani
ar	صادق لاريجاني
office	IRN	judiciary chief	2009-08	2019-03

person	Mohseni-Ejei
ar	غلام حسين محسني إيجئي
ar	محسني إيجئي
surname	ar	إيجئي
office	IRN	judiciary chief	2021-07	2099

person	Ali Akbar Salehi
ar	علي أكبر صالحي
office	IRN	ambassador	1999	2004
office	AEOI	head	2009-07	2010-12
office	IRN	foreign minister	2010-12	2013-08
office	AEOI	head	2013-08	2021-08

person	Mohammad Eslami
ar	محمد إسلامي
office	AEOI	head	2021-08	2099

person	Gholamreza Aghazadeh
ar	غلام رضا آغا زاده
ar	غلام رضا أغازاده
ar	غلام رضا آقازاده
surname	ar	آغا زاده
surname	ar	آقازاده
office	AEOI	head	1997	2009-07

person	Saeed Jalili
ar	سعيد جليلي
office	IRN	security council secretary	2007-10	2013-09

person	Ali Akbar Velayati
ar	علي أكبر ولايتي
office	IRN	foreign minister	1981-12	1997-08
office	IRN	adviser	1997	2099

person	Mohsen Rezaei
ar	محسن رضائي
office	IRGC	commander	1981	1997
office	EXPEDIENCY	secretary	1997	2021

person	Yahya Rahim Safavi
ar	يحيى رحيم صفوي
surname	ar	رحيم صفوي
office	IRGC	commander	1997-09	2007-09

person	Mohammad Ali Jafari
ar	محمد علي جعفري
office	IRGC	commander	2007-09	2019-04

person	Hossein Salami
ar	حسين سلامي
office	IRGC	commander	2019-04	2025-06

person	Esmail Qaani
ar	إسماعيل قاآني
surname	ar	قاآني
office	QUDS_FORCE	commander	2020-01	2099

person	Mohammad Bagheri
ar	محمد باقري
office	IRN	chief of staff	2016-06	2025-06

person	Hassan Firouzabadi
ar	حسن فيروز آبادي
ar	حسن فيروزآبادي
surname	ar	فيروز آبادي
office	IRN	chief of staff	1989	2016-06

person	Ahmad Vahidi
ar	أحمد وحيدي
office	IRN	defence minister	2009-09	2013-08
office	IRN	interior minister	2021-08	2024-08

person	Hossein Dehghan
ar	حسين دهقان
office	IRN	defence minister	2013-08	2017-08

person	Amir Hatami
ar	أمير حاتمي
office	IRN	defence minister	2017-08	2021-08

person	Ramin Mehmanparast
ar	رامين مهمانبرست
surname	ar	مهمانبرست
office	IRN	spokesman	2009	2013

person	Marzieh Afkham
ar	مرضية أفخم
feminine	ar
office	IRN	spokeswoman	2013-09	2015-11

person	Hossein Jaberi Ansari
ar	حسين جابري أنصاري
ar	حسين جابر أنصاري
office	IRN	spokesman	2015-11	2016

person	Abbas Mousavi
ar	عباس موسوي
office	IRN	spokesman	2019-05	2020-08

person	Saeed Khatibzadeh
ar	سعيد خطيب زاده
surname	ar	خطيب زاده
office	IRN	spokesman	2020-08	2022

person	Nasser Kanaani
ar	ناصر كنعاني
office	IRN	spokesman	2022	2024

person	Esmail Baghaei
ar	إسماعيل بقائي
office	IRN	spokesman	2024-10	2099

person	Mohammad Ali Hosseini
ar	محمد علي حسيني
office	IRN	spokesman	2006	2008

person	Abdollah Ramezanzadeh
ar	عبد الله رمضان زاده
ar	عبدالله رمضان زاده
surname	ar	رمضان زاده
office	IRN	spokesman	2001	2005

person	Ali Bagheri Kani
ar	علي باقري كني
ar	علي باقري
office	IRN	deputy foreign minister	2021-09	2024-09

person	Ahmad Jannati
ar	أحمد جنتي
office	GUARDIAN_COUNCIL	secretary	1992	2099

person	Ahmad Khatami
ar	أحمد خاتمي
office	IRN	cleric	2005	2099

person	Eshaq Jahangiri
ar	إسحاق جهانغيري
ar	اسحاق جهانجيري
surname	ar	جهانغيري
office	IRN	vice president	2013-08	2021-08

person	Mohammad Mokhber
ar	محمد مخبر
office	IRN	vice president	2021-08	2024-07

person	Bijan Zanganeh
ar	بيجن زنغنه
ar	بيجان نمدار زنغانة
ar	بيجن نمدار زنغنة
ar	بيجن زنكنه
surname	ar	زنغنه
office	IRN	oil minister	1997-08	2005-08
office	IRN	oil minister	2013-08	2021-08

person	Shirin Ebadi
ar	شيرين عبادي
feminine	ar
office	IRN	lawyer	2000	2009

person	Mojtaba Khamenei
ar	مجتبى خامنئي
office	IRN	cleric	2009	2099

person	Maryam Rajavi
ar	مريم رجوي
feminine	ar
office	NCRI	leader	1993	2099

person	Massoud Rajavi
ar	مسعود رجوي
office	MKO	leader	1979	2003

person	Ruhollah Khomeini
ar	روح الله الخميني
ar	آية الله الخميني
ar	الإمام الخميني
office	IRN	supreme leader	1979-12	1989-06

person	Ahmet Necdet Sezer
ar	أحمد نجدت سيزر
ar	أحمد نجدت سيزار
ar	أحمد نجدت سزر
ar	احمد نجدت سيزير
surname	ar	نجدت سيزر
office	TUR	president	2000-05	2007-08

person	Suleyman Demirel
ar	سليمان ديميريل
ar	سليمان دميريل
surname	ar	ديميريل
surname	ar	دميريل
office	TUR	president	1993-05	2000-05

person	Turgut Ozal
ar	تورغوت أوزال
office	TUR	president	1989-11	1993-04

person	Necmettin Erbakan
ar	نجم الدين أربكان
surname	ar	أربكان
office	TUR	prime minister	1996-06	1997-06

person	Tansu Ciller
ar	تانسو تشيلر
ar	تانسو تشيللر
surname	ar	تشيلر
feminine	ar
office	TUR	prime minister	1993-06	1996-03

person	Mesut Yilmaz
ar	مسعود يلماظ
ar	مسعود يلمظ
ar	مسعود يلماز
office	TUR	deputy prime minister	2000-07	2002-11

person	Devlet Bahceli
ar	دولت بهجلي
ar	دولت بهتشلي
ar	دولت باهتشلي
surname	ar	بهجلي
surname	ar	باهتشلي
office	MHP	party leader	1997-07	2099

person	Deniz Baykal
ar	دنيز بايكال
surname	ar	بايكال
office	CHP	party leader	2000-09	2010-05

person	Kemal Kilicdaroglu
ar	كمال كليتشدار أوغلو
ar	كمال كليجدار أوغلو
ar	كمال قليجدار أوغلو
surname	ar	كليتشدار أوغلو
surname	ar	كليجدار أوغلو
office	CHP	party leader	2010-05	2023-11

person	Ozgur Ozel
ar	أوزغور أوزيل
ar	أوزغور أوزال
office	CHP	party leader	2023-11	2099

person	Ekrem Imamoglu
ar	أكرم إمام أوغلو
surname	ar	إمام أوغلو
office	TUR	mayor	2019-06	2025-03

person	Mansur Yavas
ar	منصور يافاش
surname	ar	يافاش
office	TUR	mayor	2019-04	2099

person	Selahattin Demirtas
ar	صلاح الدين دميرطاش
ar	صلاح الدين ديميرتاش
ar	صلاح الدين دميرتاش
surname	ar	دميرطاش
surname	ar	دميرتاش
surname	ar	ديميرتاش
office	HDP	party leader	2014-06	2018-02

person	Figen Yuksekdag
ar	فيغن يوكسك داغ
ar	فيغين يوكسيكداغ
feminine	ar
office	HDP	party leader	2014-06	2017-02

person	Meral Aksener
ar	ميرال أكشينار
ar	ميرال أكشنر
surname	ar	أكشينار
feminine	ar
office	IYI	party leader	2017-10	2024-04

person	Fethullah Gulen
ar	فتح الله غولن
ar	فتح الله كولن
ar	فتح الله جولن
office	GULEN	leader	1970	2024-10

person	Bulent Arinc
ar	بولنت أرينتش
ar	بولنت أرينج
ar	بولنت أرينش
surname	ar	أرينتش
surname	ar	أرينج
office	TUR	speaker	2002-11	2007-07
office	TUR	deputy prime minister	2009-05	2015-08

person	Ali Babacan
ar	علي باباجان
surname	ar	باباجان
office	TUR	economy minister	2002-11	2007-08
office	TUR	foreign minister	2007-08	2009-05
office	TUR	deputy prime minister	2009-05	2015-08

person	Yasar Yakis
ar	يشار ياكيش
ar	يشار ياقش
ar	يشار ياكش
surname	ar	ياكيش
office	TUR	foreign minister	2002-11	2003-03

person	Sukru Sina Gurel
ar	شكري سينا غوريل
ar	شكرو سينا جوريل
office	TUR	foreign minister	2002-07	2002-11

person	Feridun Sinirlioglu
ar	فريدون سينيرلي أوغلو
surname	ar	سينيرلي أوغلو
office	TUR	foreign minister	2015-08	2015-11
office	OSCE	secretary general	2024-12	2099

person	Vecdi Gonul
ar	وجدي غونول
ar	وجدي جونول
surname	ar	غونول
office	TUR	defence minister	2002-11	2011-07

person	Ismet Yilmaz
ar	عصمت يلماز
office	TUR	defence minister	2011-07	2015
office	TUR	defence minister	2015-11	2016-05

person	Fikri Isik
ar	فكري إيشيق
ar	فكري إشيق
office	TUR	defence minister	2016-05	2017-07

person	Yasar Guler
ar	يشار غولر
office	TUR	chief of staff	2018-07	2023-06
office	TUR	defence minister	2023-06	2099

person	Suleyman Soylu
ar	سليمان صويلو
surname	ar	صويلو
office	TUR	interior minister	2016-08	2023-06

person	Ali Yerlikaya
ar	علي يرلي كايا
ar	علي يرليكايا
office	TUR	interior minister	2023-06	2099

person	Numan Kurtulmus
ar	نعمان قورتولموش
surname	ar	قورتولموش
office	TUR	deputy prime minister	2014-08	2017-07
office	TUR	speaker	2023-06	2099

person	Bekir Bozdag
ar	بكير بوزداغ
ar	بكر بوزداغ
ar	بكير بوزداج
surname	ar	بوزداغ
office	TUR	justice minister	2013-12	2017-07

person	Huseyin Celik
ar	حسين جليك
office	AKP	spokesman	2011	2014

person	Omer Celik
ar	عمر جليك
ar	عمر تشليك
ar	عمر جيليك
office	AKP	spokesman	2018	2099

person	Berat Albayrak
ar	بيرات البيرق
ar	براءت ألبيرق
office	TUR	energy minister	2015-11	2018-07
office	TUR	finance minister	2018-07	2020-11

person	Mehmet Simsek
ar	محمد شيمشك
ar	محمد شيمشيك
ar	محمد شمشك
surname	ar	شيمشك
office	TUR	finance minister	2009-05	2015-11
office	TUR	finance minister	2023-06	2099

person	Fahrettin Altun
ar	فخر الدين ألتون
office	TUR	communications director	2018-07	2025-07

person	Egemen Bagis
ar	إيغمن باغيش
ar	ايجيمين باغيش
ar	إيغيمن باغيش
surname	ar	باغيش
office	TUR	EU minister	2009-01	2013-12

person	Huseyin Kivrikoglu
ar	حسين كفريك أوغلو
ar	حسين كيفريك أوغلو
ar	حسين كيفريكوغلو
office	TUR	chief of staff	1998-08	2002-08

person	Hilmi Ozkok
ar	حلمي أوزكوك
surname	ar	أوزكوك
office	TUR	chief of staff	2002-08	2006-08

person	Yasar Buyukanit
ar	يشار بويوكانيت
ar	يشار بيوك أنيت
surname	ar	بويوكانيت
office	TUR	chief of staff	2006-08	2008-08

person	Ilker Basbug
ar	إيلكر باشبوغ
surname	ar	باشبوغ
office	TUR	chief of staff	2008-08	2010-08

person	Murat Karayilan
ar	مراد قره يلان
ar	مراد كارايلان
surname	ar	قره يلان
office	PKK	commander	1999	2099

person	Cemil Bayik
ar	جميل بايق
ar	جميل بايك
office	PKK	leader	1978	2099

# -- Gulf, Yemen --

person	Muhammad bin Nayef
ar	محمد بن نايف
ar	محمد بن نايف بن عبد العزيز
office	SAU	interior minister	2012-11	2017-06

person	Muqrin bin Abdulaziz
ar	مقرن بن عبد العزيز
ar	مقرن بن عبدالعزيز
office	SAU	intelligence chief	2005-10	2012-07
office	SAU	crown prince	2015-01	2015-04

person	Khalid bin Salman
ar	خالد بن سلمان
ar	خالد بن سلمان بن عبد العزيز
office	SAU	ambassador	2017-04	2019-02
office	SAU	defence minister	2022-09	2099

person	Ibrahim al-Assaf
ar	إبراهيم العساف
ar	إبراهيم بن عبد العزيز العساف
ar	إبراهيم بن عبدالعزيز العساف
office	SAU	finance minister	1996-01	2016-10
office	SAU	foreign minister	2018-12	2019-10

person	Mohammed al-Jadaan
ar	محمد الجدعان
office	SAU	finance minister	2016-11	2099

person	Ali al-Naimi
ar	علي النعيمي
office	SAU	oil minister	1995-08	2016-05

person	Khalid al-Falih
ar	خالد الفالح
office	SAU	health minister	2015-04	2016-05
office	SAU	energy minister	2016-05	2019-09
office	SAU	investment minister	2020-02	2099

person	Abdulaziz bin Salman
ar	عبد العزيز بن سلمان
ar	عبدالعزيز بن سلمان
office	SAU	energy minister	2019-09	2099

person	Adel al-Toraifi
ar	عادل الطريفي
surname	ar	الطريفي
office	SAU	information minister	2015-01	2017-04

person	Ahmed Asiri
ar	أحمد عسيري
ar	أحمد حسن عسيري
office	SAU	spokesman	2015-03	2017-04
office	SAU	deputy intelligence chief	2017-04	2018-10

person	Turki al-Maliki
ar	تركي المالكي
office	ARAB_COALITION	spokesman	2017-07	2099

person	Mansour al-Turki
ar	منصور التركي
office	SAU	spokesman	2004	2099

person	Saud al-Qahtani
ar	سعود القحطاني
office	SAU	adviser	2015	2018-10

person	Khalid al-Faisal
ar	خالد الفيصل
ar	خالد الفيصل بن عبد العزيز
office	SAU	governor	2007-05	2099

person	Abdulaziz Al ash-Sheikh
ar	عبد العزيز آل الشيخ
ar	عبدالعزيز آل الشيخ
ar	عبد العزيز بن عبد الله آل الشيخ
ar	عبدالعزيز بن عبدالله آل الشيخ
office	SAU	mufti	1999-05	2025-09

person	Abdul Rahman al-Sudais
ar	عبد الرحمن السديس
ar	عبدالرحمن السديس
surname	ar	السديس
office	SAU	imam	1984	2099

person	Alwaleed bin Talal
ar	الوليد بن طلال
office	SAU	prince	1990	2099

person	Jamal Khashoggi
ar	جمال خاشقجي
surname	ar	خاشقجي
office	SAU	journalist	2000	2018-10

person	Abdullah al-Muallimi
ar	عبد الله المعلمي
ar	عبدالله المعلمي
surname	ar	المعلمي
office	SAU	ambassador	2011	2022

person	Waleed al-Bukhari
ar	وليد البخاري
ar	وليد بخاري
office	SAU	ambassador	2018	2099

person	Mohammed bin Rashid
ar	محمد بن راشد
ar	محمد بن راشد آل مكتوم
office	ARE	prime minister	2006-01	2099

person	Hamdan bin Rashid
ar	حمدان بن راشد
ar	حمدان بن راشد آل مكتوم
office	ARE	finance minister	1971	2021-03

person	Mansour bin Zayed
ar	منصور بن زايد
ar	منصور بن زايد آل نهيان
office	ARE	deputy prime minister	2009-05	2099

person	Tahnoun bin Zayed
ar	طحنون بن زايد
ar	طحنون بن زايد آل نهيان
office	ARE	national security adviser	2016	2099

person	Rashid Abdullah al-Nuaimi
ar	راشد عبد الله النعيمي
ar	راشد عبدالله النعيمي
office	ARE	foreign minister	1980	2006-02

person	Yousef al-Otaiba
ar	يوسف العتيبة
surname	ar	العتيبة
office	ARE	ambassador	2008	2099

person	Lana Nusseibeh
ar	لانا نسيبة
feminine	ar
office	ARE	ambassador	2013	2024

person	Sultan Al Jaber
ar	سلطان الجابر
office	ARE	minister	2013	2099

person	Khalid al-Attiyah
ar	خالد العطية
ar	خالد بن محمد العطية
office	QAT	foreign minister	2013-06	2016-01
office	QAT	defence minister	2016-01	2024-11

person	Ahmed bin Abdullah Al Mahmoud
ar	أحمد بن عبد الله آل محمود
ar	أحمد بن عبدالله آل محمود
office	QAT	deputy prime minister	2011-09	2017-11

person	Majed al-Ansari
ar	ماجد الأنصاري
office	QAT	spokesman	2021	2099

person	Saad al-Kaabi
ar	سعد الكعبي
ar	سعد بن شريده الكعبي
office	QAT	energy minister	2018-11	2099

person	Abdullah al-Attiyah
ar	عبد الله بن حمد العطية
ar	عبد الله العطية
ar	عبدالله العطية
ar	عبدالله بن حمد العطية
office	QAT	energy minister	1992	2011-01

person	Nawaf al-Ahmad
ar	نواف الأحمد
ar	نواف الأحمد الجابر الصباح
ar	نواف الأحمد الصباح
office	KWT	crown prince	2006-02	2020-09
office	KWT	emir	2020-09	2023-12

person	Mishal al-Ahmad
ar	مشعل الأحمد
ar	مشعل الأحمد الجابر الصباح
ar	مشعل الأحمد الصباح
office	KWT	crown prince	2020-10	2023-12
office	KWT	emir	2023-12	2099

person	Saad al-Abdullah
ar	سعد العبد الله الصباح
ar	سعد العبدالله الصباح
ar	سعد العبد الله السالم الصباح
ar	سعد العبدالله
office	KWT	crown prince	1978	2006-01
office	KWT	emir	2006-01-15	2006-01-24

person	Nasser al-Mohammed
ar	ناصر المحمد الصباح
ar	ناصر المحمد الأحمد الصباح
ar	ناصر المحمد
office	KWT	prime minister	2006-02	2011-11

person	Jaber al-Mubarak
ar	جابر المبارك
ar	جابر المبارك الحمد الصباح
ar	جابر المبارك الصباح
office	KWT	prime minister	2011-11	2019-11

person	Sabah al-Khalid
ar	صباح الخالد
ar	صباح خالد الحمد الصباح
ar	صباح الخالد الصباح
ar	صباح الخالد الحمد الصباح
office	KWT	foreign minister	2011-10	2019-11
office	KWT	prime minister	2019-11	2022-07
office	KWT	crown prince	2024-06	2099

person	Marzouq al-Ghanim
ar	مرزوق الغانم
office	KWT	speaker	2013-08	2022-08

person	Jassem al-Kharafi
ar	جاسم الخرافي
office	KWT	speaker	1999-07	2011-12

person	Salman bin Hamad
ar	سلمان بن حمد
ar	سلمان بن حمد آل خليفة
office	BHR	crown prince	1999-03	2099

person	Khalifa bin Salman
ar	خليفة بن سلمان
ar	خليفة بن سلمان آل خليفة
office	BHR	prime minister	1971	2020-11

person	Mohammed bin Mubarak
ar	محمد بن مبارك آل خليفة
office	BHR	foreign minister	1971	2005-09

person	Ali Salman
ar	علي سلمان
office	WEFAQ	secretary-general	2006	2099

person	Isa Qassim
ar	عيسى قاسم
office	BHR	cleric	2001	2018

person	Haitham bin Tariq
ar	هيثم بن طارق
ar	هيثم بن طارق آل سعيد
office	OMN	sultan	2020-01	2099

person	Badr al-Busaidi
ar	بدر البوسعيدي
ar	بدر بن حمد البوسعيدي
surname	ar	البوسعيدي
office	OMN	foreign minister	2020-08	2099

person	Nayef al-Hajraf
ar	نايف الحجرف
ar	نايف فلاح مبارك الحجرف
surname	ar	الحجرف
office	GCC	secretary-general	2020-02	2023-01

person	Jasem al-Budaiwi
ar	جاسم البديوي
ar	جاسم محمد البديوي
surname	ar	البديوي
office	GCC	secretary-general	2023-02	2099

person	Jamil al-Hujailan
ar	جميل الحجيلان
surname	ar	الحجيلان
office	GCC	secretary-general	1996-04	2002-03

person	Iyad Madani
ar	إياد مدني
ar	إياد أمين مدني
office	OIC	secretary-general	2014-01	2016-11

person	Yousef al-Othaimeen
ar	يوسف العثيمين
office	OIC	secretary-general	2016-11	2021-11

person	Hissein Brahim Taha
ar	حسين إبراهيم طه
office	OIC	secretary-general	2021-11	2099

person	Abdelouahed Belkeziz
ar	عبد الواحد بلقزيز
ar	عبدالواحد بلقزيز
surname	ar	بلقزيز
office	OIC	secretary-general	2001-01	2004-12

person	Azeddine Laraki
ar	عز الدين العراقي
office	OIC	secretary-general	1997	2000-12

person	Hossam Zaki
ar	حسام زكي
office	EGY	spokesman	2005	2011
office	LAS	assistant secretary-general	2016	2099

person	Ahmed Ben Helli
ar	أحمد بن حلي
surname	ar	بن حلي
office	LAS	assistant secretary-general	2000	2017

person	Hisham Youssef
ar	هشام يوسف
office	LAS	spokesman	2001	2014

person	Abdulqader Bajamal
ar	عبد القادر باجمال
ar	عبدالقادر باجمال
surname	ar	باجمال
office	YEM	foreign minister	1998-05	2001-03
office	YEM	prime minister	2001-03	2007-04

person	Ali Mohammed Mujawar
ar	علي محمد مجور
surname	ar	مجور
office	YEM	prime minister	2007-04	2011-12

person	Mohammed Basindawa
ar	محمد سالم باسندوة
ar	محمد باسندوة
surname	ar	باسندوة
office	YEM	prime minister	2011-12	2014-09

person	Ahmed Obeid bin Daghr
ar	أحمد عبيد بن دغر
surname	ar	بن دغر
office	YEM	prime minister	2016-04	2018-10

person	Maeen Abdulmalik
ar	معين عبد الملك
ar	معين عبدالملك
ar	معين عبد الملك سعيد
office	YEM	prime minister	2018-10	2024-02

person	Ahmed Awad bin Mubarak
ar	أحمد عوض بن مبارك
office	YEM	foreign minister	2020-12	2024-02
office	YEM	prime minister	2024-02	2025-05

person	Salem bin Braik
ar	سالم بن بريك
ar	سالم صالح بن بريك
office	YEM	finance minister	2019	2025-05
office	YEM	prime minister	2025-05	2099

person	Riyadh Yassin
ar	رياض ياسين
office	YEM	foreign minister	2015-03	2015-12

person	Abdulmalik al-Mekhlafi
ar	عبد الملك المخلافي
ar	عبدالملك المخلافي
ar	عبد الملك عبد الجليل المخلافي
office	YEM	foreign minister	2015-12	2018-05

person	Khaled al-Yamani
ar	خالد اليماني
office	YEM	foreign minister	2018-05	2019-06

person	Ali Mohsen al-Ahmar
ar	علي محسن الأحمر
office	YEM	general	1987	2016
office	YEM	vice president	2016-04	2022-04

person	Abdullah al-Ahmar
ar	عبد الله بن حسين الأحمر
ar	عبدالله بن حسين الأحمر
office	YEM	speaker	1993	2007-12

person	Hamid al-Ahmar
ar	حميد الأحمر
office	ISLAH_YEM	politician	2001	2099

person	Sadiq al-Ahmar
ar	صادق الأحمر
office	YEM	tribal leader	2007-12	2023-01

person	Abdul Majid al-Zindani
ar	عبد المجيد الزنداني
ar	عبدالمجيد الزنداني
surname	ar	الزنداني
office	ISLAH_YEM	leader	1990	2024-04

person	Ali Salem al-Beidh
ar	علي سالم البيض
office	YEM	vice president	1990-05	1994

person	Aidarus al-Zoubaidi
ar	عيدروس الزبيدي
ar	عيدروس قاسم الزبيدي
office	YEM	governor	2015-12	2017-04
office	STC	president	2017-05	2099

person	Hani bin Breik
ar	هاني بن بريك
office	STC	vice president	2017-05	2099

person	Tareq Saleh
ar	طارق صالح
ar	طارق محمد عبد الله صالح
office	GUARDIANS_REPUBLIC	commander	2018	2099

person	Ahmed Ali Saleh
ar	أحمد علي عبد الله صالح
ar	أحمد علي عبدالله صالح
office	YEM	general	2000	2012-12

person	Mohammed Ali al-Houthi
ar	محمد علي الحوثي
office	SRC	head	2015-02	2016-08
office	HOUTHI	leader	2016	2099

person	Saleh al-Sammad
ar	صالح الصماد
surname	ar	الصماد
office	SPC_YEM	head	2016-08	2018-04

person	Mahdi al-Mashat
ar	مهدي المشاط
surname	ar	المشاط
office	SPC_YEM	head	2018-04	2099

person	Yahya Saree
ar	يحيى سريع
office	HOUTHI	spokesman	2018	2099

person	Hussein al-Houthi
ar	حسين بدر الدين الحوثي
ar	حسين الحوثي
office	HOUTHI	leader	2004-06	2004-09

person	Anwar al-Awlaki
ar	أنور العولقي
surname	ar	العولقي
office	AQAP	leader	2009	2011-09

person	Nasir al-Wuhayshi
ar	ناصر الوحيشي
surname	ar	الوحيشي
office	AQAP	leader	2009-01	2015-06

person	Qasim al-Raymi
ar	قاسم الريمي
surname	ar	الريمي
office	AQAP	leader	2015-06	2020-01

person	Jamal Benomar
ar	جمال بن عمر
ar	جمال بنعمر
surname	ar	بنعمر
office	UN	envoy	2011-04	2015-04

# -- Horn, East and southern Africa --

person	Mohamed Abdullahi Farmajo
ar	محمد عبد الله فرماجو
ar	محمد عبدالله فرماجو
ar	محمد عبد الله محمد فرماجو
ar	محمد عبد الله فرماجيو
surname	ar	فرماجو
office	SOM	prime minister	2010-11	2011-06
office	SOM	president	2017-02	2022-05

person	Abdiqasim Salad Hassan
ar	عبد القاسم صلاد حسن
ar	عبد القاسم صلاد
ar	عبدي قاسم صلاد حسن
ar	عبدالقاسم صلاد حسن
surname	ar	صلاد حسن
office	SOM	president	2000-08	2004-10

person	Ali Mohamed Ghedi
ar	علي محمد جيدي
ar	علي محمد غيدي
office	SOM	prime minister	2004-11	2007-10

person	Omar Sharmarke
ar	عمر عبد الرشيد شرماركي
ar	عمر عبد الرشيد علي شرماركي
ar	عمر شرماركي
surname	ar	شرماركي
office	SOM	prime minister	2009-02	2010-09
office	SOM	prime minister	2014-12	2017-02

person	Hassan Dahir Aweys
ar	حسن طاهر أويس
ar	حسن ضاهر أويس
office	UIC	leader	2006	2007
office	HIZBUL_ISLAM	leader	2009	2010

person	Ahmed Abdi Godane
ar	أحمد عبدي غودني
ar	أحمد عبدي غودان
ar	أحمد عبدي جودان
office	SHABAAB	leader	2008	2014-09

person	Hussein Mohamed Aidid
ar	حسين عيديد
ar	حسين محمد عيديد
office	SOM	politician	1996	2007

person	Ismail Omar Guelleh
ar	إسماعيل عمر جيله
ar	إسماعيل عمر جيلي
ar	إسماعيل عمر غيله
surname	ar	عمر جيله
office	DJI	president	1999-05	2099

person	Mahamoud Ali Youssouf
ar	محمود علي يوسف
office	DJI	foreign minister	2005-05	2025-02
office	AU	chairperson	2025-02	2099

person	Hailemariam Desalegn
ar	هايلي مريام ديسالين
ar	هايله مريام ديسالين
ar	هايلي ماريام ديسالين
ar	هيلي ماريام ديسالين
surname	ar	ديسالين
office	ETH	prime minister	2012-09	2018-04

person	Seyoum Mesfin
ar	سيوم مسفين
ar	سيوم ميسفين
surname	ar	مسفين
office	ETH	foreign minister	1991	2010-10

person	Workneh Gebeyehu
ar	ورقينه غيبييهو
ar	ورقنه جيبيو
ar	ورقيني جيبيو
office	ETH	foreign minister	2016-11	2019-04
office	IGAD	executive secretary	2019-11	2099

person	Demeke Mekonnen
ar	دمقي مكونن
ar	ديميكي ميكونين
ar	دمقي مكونين
office	ETH	deputy prime minister	2012-11	2024-01

person	Debretsion Gebremichael
ar	ديبرصيون غبري ميكائيل
ar	دبرصيون غبريميكائيل
ar	دبرتسيون جبراميكائيل
office	TPLF	leader	2017-11	2099

person	Sahle-Work Zewde
ar	سهلورق زودي
ar	ساهلي وورك زودي
ar	سهلي ورق زودي
feminine	ar
office	ETH	president	2018-10	2024-10

person	Mengistu Haile Mariam
ar	منغستو هايلي مريام
ar	منغستو هيلا مريام
office	ETH	president	1977-02	1991-05

person	Daniel arap Moi
ar	دانيال أراب موي
surname	ar	أراب موي
office	KEN	president	1978-08	2002-12

person	Mwai Kibaki
ar	مواي كيباكي
surname	ar	كيباكي
office	KEN	president	2002-12	2013-04

person	Uhuru Kenyatta
ar	أوهورو كينياتا
surname	ar	كينياتا
office	KEN	president	2013-04	2022-09

person	William Ruto
ar	وليام روتو
surname	ar	روتو
office	KEN	deputy president	2013-04	2022-09
office	KEN	president	2022-09	2099

person	Raila Odinga
ar	رايلا أودينغا
surname	ar	أودينغا
office	ODM	leader	2007	2025-10

person	Benjamin Mkapa
ar	بنيامين مكابا
surname	ar	مكابا
office	TZA	president	1995-11	2005-12

person	Jakaya Kikwete
ar	جاكايا كيكويتي
surname	ar	كيكويتي
office	TZA	president	2005-12	2015-11

person	John Magufuli
ar	جون ماغوفولي
surname	ar	ماغوفولي
office	TZA	president	2015-11	2021-03

person	Samia Suluhu Hassan
ar	سامية صولوحو حسن
ar	سامية سولوهو حسن
feminine	ar
office	TZA	president	2021-03	2099

person	Salim Ahmed Salim
ar	سالم أحمد سالم
office	AU	secretary-general	1989	2001-09

person	Pierre Nkurunziza
ar	بيار نكورونزيزا
ar	بيير نكورونزيزا
surname	ar	نكورونزيزا
office	BDI	president	2005-08	2020-06

person	Pierre Buyoya
ar	بيار بويويا
ar	بيير بويويا
surname	ar	بويويا
office	BDI	president	1996-07	2003-04

person	Evariste Ndayishimiye
ar	إيفاريست ندايشيمي
surname	ar	ندايشيمي
office	BDI	president	2020-06	2099

person	Felix Tshisekedi
ar	فيليكس تشيسيكيدي
office	COD	president	2019-01	2099

person	Etienne Tshisekedi
ar	إتيان تشيسيكيدي
office	COD	politician	1982	2017-02

person	Jean-Pierre Bemba
ar	جان بيار بيمبا
ar	جان بيير بيمبا
surname	ar	بيمبا
office	MLC	leader	1998	2008-05

person	Laurent Nkunda
ar	لوران نكوندا
surname	ar	نكوندا
office	CNDP	leader	2006	2009-01

person	Bosco Ntaganda
ar	بوسكو نتاغاندا
ar	بوسكو نتاجاندا
surname	ar	نتاغاندا
office	CNDP	leader	2009	2013-03

person	Joseph Kony
ar	جوزيف كوني
office	LRA	leader	1987	2099

person	Louise Mushikiwabo
ar	لويز موشيكيوابو
surname	ar	موشيكيوابو
feminine	ar
office	RWA	foreign minister	2009-12	2018-10
office	FRANCOPHONIE	secretary-general	2019-01	2099

person	Denis Sassou Nguesso
ar	دينيس ساسو نغيسو
ar	ديني ساسو نغيسو
ar	دنيس ساسو نغيسو
surname	ar	ساسو نغيسو
surname	ar	نغيسو
office	COG	president	1997-10	2099

person	Paul Biya
ar	بول بيا
office	CMR	president	1982-11	2099

person	Omar Bongo
ar	عمر بونغو
office	GAB	president	1967-12	2009-06

person	Ali Bongo
ar	علي بونغو
ar	علي بونغو أونديمبا
office	GAB	president	2009-10	2023-08

person	Brice Oligui Nguema
ar	بريس أوليغي نغيما
ar	بريس أوليغي نغويما
surname	ar	نغيما
office	GAB	president	2023-09	2099

person	Teodoro Obiang
ar	تيودورو أوبيانغ
ar	تيودورو أوبيانغ نغويما
surname	ar	أوبيانغ
office	GNQ	president	1979-08	2099

person	Ange-Felix Patasse
ar	آنج فيليكس باتاسيه
surname	ar	باتاسيه
office	CAF	president	1993-10	2003-03

person	Francois Bozize
ar	فرنسوا بوزيزيه
surname	ar	بوزيزيه
office	CAF	president	2003-03	2013-03

person	Michel Djotodia
ar	ميشال دجوتوديا
surname	ar	دجوتوديا
office	CAF	president	2013-03	2014-01

person	Catherine Samba-Panza
ar	كاترين سامبا بانزا
surname	ar	سامبا بانزا
feminine	ar
office	CAF	president	2014-01	2016-03

person	Faustin-Archange Touadera
ar	فوستان أركانج تواديرا
ar	فوستين أرشانج تواديرا
surname	ar	تواديرا
office	CAF	president	2016-03	2099

person	Mahamat Idriss Deby
ar	محمد إدريس ديبي
ar	محمد إدريس ديبي إتنو
office	TCD	president	2021-04	2099

person	Hissene Habre
ar	حسين حبري
surname	ar	حبري
office	TCD	president	1982-06	1990-12

person	Levy Mwanawasa
ar	ليفي مواناواسا
surname	ar	مواناواسا
office	ZMB	president	2002-01	2008-08

person	Frederick Chiluba
ar	فردريك تشيلوبا
ar	فريدريك تشيلوبا
surname	ar	تشيلوبا
office	ZMB	president	1991-11	2002-01

person	Hakainde Hichilema
ar	هاكايندي هيتشيليما
surname	ar	هيتشيليما
office	ZMB	president	2021-08	2099

person	Kenneth Kaunda
ar	كينيث كاوندا
surname	ar	كاوندا
office	ZMB	president	1964-10	1991-11

person	Bakili Muluzi
ar	باكيلي مولوزي
surname	ar	مولوزي
office	MWI	president	1994-05	2004-05

person	Joaquim Chissano
ar	يواكيم شيسانو
ar	جواكيم شيسانو
ar	خواكيم تشيسانو
surname	ar	شيسانو
office	MOZ	president	1986-11	2005-02

person	Filipe Nyusi
ar	فيليبي نيوسي
surname	ar	نيوسي
office	MOZ	president	2015-01	2025-01

person	Festus Mogae
ar	فستوس موغاي
ar	فيستوس موغاي
surname	ar	موغاي
office	BWA	president	1998-04	2008-04

person	Sam Nujoma
ar	سام نجوما
ar	سام نوجوما
surname	ar	نجوما
surname	ar	نوجوما
office	NAM	president	1990-03	2005-03

person	Marc Ravalomanana
ar	مارك رافالومانانا
surname	ar	رافالومانانا
office	MDG	president	2002-05	2009-03

person	Didier Ratsiraka
ar	ديدييه راتسيراكا
surname	ar	راتسيراكا
office	MDG	president	1997-02	2002-07

person	Andry Rajoelina
ar	أندريه راجولينا
ar	أندري راجولينا
surname	ar	راجولينا
office	MDG	president	2009-03	2014-01
office	MDG	president	2019-01	2025-10

person	Azali Assoumani
ar	غزالي عثماني
ar	عثمان غزالي
ar	عثماني غزالي
office	COM	president	1999-04	2006-05
office	COM	president	2016-05	2099

person	Kgalema Motlanthe
ar	كغاليما موتلانثي
surname	ar	موتلانثي
office	ZAF	president	2008-09	2009-05

person	Nkosazana Dlamini-Zuma
ar	نكوسازانا دلاميني زوما
surname	ar	دلاميني زوما
feminine	ar
office	ZAF	foreign minister	1999-06	2009-05
office	AU	chairperson	2012-10	2017-03

person	Naledi Pandor
ar	ناليدي باندور
surname	ar	باندور
feminine	ar
office	ZAF	foreign minister	2019-05	2024-06

person	Julius Malema
ar	جوليوس ماليما
surname	ar	ماليما
office	EFF	leader	2013	2099

person	Desmond Tutu
ar	ديزموند توتو
office	ZAF	archbishop	1986	2021-12

person	Frederik de Klerk
ar	فريدريك دو كليرك
ar	فريدريك دي كليرك
ar	فريدريك ويليام دي كليرك
surname	ar	دو كليرك
surname	ar	دي كليرك
office	ZAF	president	1989-08	1994-05

person	Joao Lourenco
ar	جواو لورنسو
ar	جواو لورينسو
ar	خواو لورينسو
surname	ar	لورنسو
office	AGO	president	2017-09	2099

person	Jonas Savimbi
ar	جوناس سافيمبي
surname	ar	سافيمبي
office	UNITA	leader	1966	2002-02

# -- West Africa, Sahel --

person	Bola Tinubu
ar	بولا تينوبو
ar	بولا أحمد تينوبو
surname	ar	تينوبو
office	NGA	president	2023-05	2099

person	Umaru Yar'Adua
ar	عمر يارادوا
ar	عمرو يارادوا
ar	عمر موسى يارادوا
surname	ar	يارادوا
office	NGA	president	2007-05	2010-05

person	Sani Abacha
ar	ساني أباتشا
surname	ar	أباتشا
office	NGA	president	1993-11	1998-06

person	Atiku Abubakar
ar	عتيق أبو بكر
ar	أتيكو أبو بكر
office	NGA	vice president	1999-05	2007-05

person	Abubakar Shekau
ar	أبو بكر شيكاو
ar	أبوبكر شيكاو
ar	أبو بكر الشكوي
ar	أبي بكر الشكوي
ar	أبي بكر شيكاو
surname	ar	شيكاو
office	BOKOHARAM	leader	2009-07	2021-05

person	John Kufuor
ar	جون كوفور
ar	جون كوفوور
surname	ar	كوفور
office	GHA	president	2001-01	2009-01

person	Jerry Rawlings
ar	جيري رولينغز
ar	جيري رولينجز
surname	ar	رولينغز
office	GHA	president	1981-12	2001-01

person	Nana Akufo-Addo
ar	نانا أكوفو أدو
surname	ar	أكوفو أدو
office	GHA	president	2017-01	2025-01

person	John Mahama
ar	جون ماهاما
ar	جون دراماني ماهاما
surname	ar	ماهاما
office	GHA	president	2012-07	2017-01
office	GHA	president	2025-01	2099

person	Henri Konan Bedie
ar	هنري كونان بيدييه
surname	ar	بيدييه
office	CIV	president	1993-12	1999-12

person	Robert Guei
ar	روبير غيي
ar	روبرت غيي
ar	روبير غي
office	CIV	president	1999-12	2000-10

person	Alassane Ouattara
ar	الحسن واتارا
ar	الحسن وتارا
ar	ألاسان واتارا
surname	ar	واتارا
surname	ar	وتارا
office	CIV	president	2010-12	2099

person	Guillaume Soro
ar	غيوم سورو
office	FN_CIV	leader	2002-10	2012
office	CIV	prime minister	2007-04	2012-03

person	Macky Sall
ar	ماكي سال
office	SEN	president	2012-04	2024-04

person	Bassirou Diomaye Faye
ar	باسيرو ديوماي فاي
surname	ar	ديوماي فاي
office	SEN	president	2024-04	2099

person	Ousmane Sonko
ar	عثمان سونكو
ar	عثمان صونكو
surname	ar	سونكو
surname	ar	صونكو
office	SEN	prime minister	2024-04	2099

person	Abdou Diouf
ar	عبدو ضيوف
ar	عبده ضيوف
office	SEN	president	1981-01	2000-04
office	FRANCOPHONIE	secretary-general	2003-01	2014-12

person	Cheikh Tidiane Gadio
ar	شيخ تيديان غاديو
surname	ar	غاديو
office	SEN	foreign minister	2000-04	2009-10

person	Lansana Conte
ar	لانسانا كونتي
ar	لانسانا كونتيه
office	GIN	president	1984-04	2008-12

person	Moussa Dadis Camara
ar	موسى داديس كامارا
surname	ar	داديس كامارا
office	GIN	president	2008-12	2009-12

person	Alpha Conde
ar	ألفا كوندي
office	GIN	president	2010-12	2021-09

person	Mamady Doumbouya
ar	مامادي دومبويا
ar	مامادي دومبوي
surname	ar	دومبويا
office	GIN	president	2021-09	2099

person	Amadou Toumani Toure
ar	أمادو توماني توري
ar	أحمدو توماني توري
surname	ar	توماني توري
office	MLI	president	2002-06	2012-03

person	Amadou Sanogo
ar	أمادو سانوغو
ar	أمادو هايا سانوغو
office	MLI	captain	2012-03	2013

person	Dioncounda Traore
ar	ديونكوندا تراوري
office	MLI	president	2012-04	2013-09

person	Ibrahim Boubacar Keita
ar	إبراهيم أبو بكر كيتا
ar	إبراهيم بوبكر كيتا
ar	إبراهيم أبوبكر كيتا
ar	إبراهيم بو بكر كيتا
office	MLI	president	2013-09	2020-08

person	Assimi Goita
ar	أسيمي غويتا
ar	عاصيمي غويتا
surname	ar	غويتا
office	MLI	president	2020-08	2099

person	Choguel Maiga
ar	شوغيل مايغا
ar	شوغيل كوكالا مايغا
office	MLI	prime minister	2021-06	2024-11

person	Mamadou Tandja
ar	مامادو تانجا
ar	محمدو تانجا
ar	مامادو تاندجا
office	NER	president	1999-12	2010-02

person	Mahamadou Issoufou
ar	محمدو إيسوفو
ar	محمدو يوسفو
ar	محمادو إيسوفو
ar	محمد يوسفو
surname	ar	إيسوفو
office	NER	president	2011-04	2021-04

person	Mohamed Bazoum
ar	محمد بازوم
surname	ar	بازوم
office	NER	foreign minister	2015-02	2016-04
office	NER	interior minister	2016-10	2020
office	NER	president	2021-04	2023-07

person	Abdourahamane Tchiani
ar	عبد الرحمن تياني
ar	عبدالرحمن تياني
ar	عبد الرحمن تشياني
surname	ar	تياني
office	NER	president	2023-07	2099

person	Blaise Compaore
ar	بليز كومباوري
surname	ar	كومباوري
office	BFA	president	1987-10	2014-10

person	Roch Kabore
ar	روش مارك كريستيان كابوري
ar	روك مارك كريستيان كابوري
ar	روش كابوري
surname	ar	كابوري
office	BFA	president	2015-12	2022-01

person	Paul-Henri Damiba
ar	بول هنري داميبا
ar	بول هنري سانداوغو داميبا
surname	ar	داميبا
office	BFA	president	2022-01	2022-09

person	Ibrahim Traore
ar	إبراهيم تراوري
office	BFA	president	2022-09	2099

person	Gnassingbe Eyadema
ar	غناسينغبي إياديما
surname	ar	إياديما
office	TGO	president	1967-04	2005-02

person	Faure Gnassingbe
ar	فور غناسينغبي
office	TGO	president	2005-05	2025-05

person	Mathieu Kerekou
ar	ماتيو كيريكو
ar	ماثيو كيريكو
surname	ar	كيريكو
office	BEN	president	1996-04	2006-04

person	Patrice Talon
ar	باتريس تالون
office	BEN	president	2016-04	2099

person	Yahya Jammeh
ar	يحيى جامع
ar	يحيى جامي
ar	يحيى جاميه
office	GMB	president	1994-07	2017-01

person	Adama Barrow
ar	أداما بارو
office	GMB	president	2017-01	2099

person	Ahmad Tejan Kabbah
ar	أحمد تيجان كباح
ar	أحمد تيجان كبه
ar	أحمد تيجان كاباه
office	SLE	president	1998-03	2007-09

person	Foday Sankoh
ar	فوداي سنكوح
ar	فوداي سنكو
office	RUF	leader	1991	2003-07

person	Ellen Johnson Sirleaf
ar	إلين جونسون سيرليف
ar	إيلين جونسون سيرليف
surname	ar	سيرليف
feminine	ar
office	LBR	president	2006-01	2018-01

person	George Weah
ar	جورج ويا
ar	جورج وياه
office	LBR	president	2018-01	2024-01

person	Jean Ping
ar	جان بينغ
office	GAB	foreign minister	1999	2008-02
office	AU	chairperson	2008-04	2012-10

person	Amara Essy
ar	عمارة ايسي
ar	أمارا إيسي
office	AU	secretary-general	2001-09	2003-09

person	Omar Alieu Touray
ar	عمر علي توراي
ar	عمر أليو توراي
office	ECOWAS	president	2022-07	2099

# -- South Asia, Afghanistan --

person	K. R. Narayanan
ar	كوتشيريل رامان نارايانان
ar	كي آر نارايانان
office	IND	president	1997-07	2002-07

person	A. P. J. Abdul Kalam
ar	عبد الكلام
ar	أبو بكر زين العابدين عبد الكلام
ar	زين العابدين عبد الكلام
ar	أبي بكر زين العابدين عبد الكلام
office	IND	president	2002-07	2007-07

person	Pratibha Patil
ar	براتيبها باتيل
ar	براتيبا باتيل
feminine	ar
office	IND	president	2007-07	2012-07

person	Pranab Mukherjee
ar	براناب موخرجي
ar	براناب موخيرجي
ar	براناب مخرجي
surname	ar	موخرجي
office	IND	defence minister	2004-05	2006-10
office	IND	foreign minister	2006-10	2009-05
office	IND	president	2012-07	2017-07

person	George Fernandes
ar	جورج فرنانديز
ar	جورج فرنانديس
office	IND	defence minister	1998-03	2004-05

person	Lal Krishna Advani
ar	لال كريشنا أدفاني
surname	ar	أدفاني
office	IND	home minister	1998-03	2004-05

person	Natwar Singh
ar	ناتوار سينغ
ar	ناتور سينغ
office	IND	foreign minister	2004-05	2005-11

person	S. M. Krishna
ar	إس إم كريشنا
office	IND	foreign minister	2009-05	2012-10

person	Sushma Swaraj
ar	سوشما سواراج
surname	ar	سواراج
feminine	ar
office	IND	foreign minister	2014-05	2019-05

person	Rajnath Singh
ar	راجناث سينغ
office	IND	home minister	2014-05	2019-05
office	IND	defence minister	2019-06	2099

person	Amit Shah
ar	أميت شاه
office	IND	home minister	2019-06	2099

person	Sonia Gandhi
ar	سونيا غاندي
ar	صونيا غاندي
feminine	ar
office	CONGRESS_IND	party leader	1998	2022-10

person	Rahul Gandhi
ar	راهول غاندي
office	CONGRESS_IND	party leader	2017-12	2019-07

person	Brajesh Mishra
ar	براجيش ميشرا
office	IND	national security adviser	1998-11	2004-05

person	Ajit Doval
ar	أجيت دوفال
office	IND	national security adviser	2014-05	2099

person	Nirupama Rao
ar	نيروباما راو
feminine	ar
office	IND	spokeswoman	2001	2004

person	Arvind Kejriwal
ar	أرفيند كيجريوال
surname	ar	كيجريوال
office	AAP	leader	2012-11	2099

person	Rafiq Tarar
ar	رفيق تارار
office	PAK	president	1998-01	2001-06

person	Shah Mehmood Qureshi
ar	شاه محمود قريشي
ar	محمود قريشي
office	PAK	foreign minister	2008-03	2011-02
office	PAK	foreign minister	2018-08	2022-04

person	Hina Rabbani Khar
ar	حنا رباني خار
ar	هينا رباني خار
surname	ar	رباني خار
feminine	ar
office	PAK	foreign minister	2011-02	2013-03

person	Bilawal Bhutto Zardari
ar	بيلاوال بوتو زرداري
ar	بيلاول بوتو زرداري
ar	بيلاوال بوتو
office	PPP_PAK	party leader	2007-12	2099
office	PAK	foreign minister	2022-04	2023-08

person	Ishaq Dar
ar	إسحاق دار
office	PAK	finance minister	2013-06	2017-11
office	PAK	foreign minister	2024-03	2099

person	Yousuf Raza Gilani
ar	يوسف رضا جيلاني
ar	يوسف رضا غيلاني
ar	يوسف رضا كيلاني
office	PAK	prime minister	2008-03	2012-06

person	Raja Pervaiz Ashraf
ar	راجا برويز أشرف
ar	راجه برويز أشرف
office	PAK	prime minister	2012-06	2013-03

person	Shahid Khaqan Abbasi
ar	شاهد خاقان عباسي
office	PAK	prime minister	2017-08	2018-05

person	Mamnoon Hussain
ar	ممنون حسين
office	PAK	president	2013-09	2018-09

person	Arif Alvi
ar	عارف علوي
office	PAK	president	2018-09	2024-03

person	Chaudhry Shujaat Hussain
ar	شودري شجاعت حسين
ar	شجاعت حسين
ar	تشودري شجاعت حسين
office	PAK	prime minister	2004-06	2004-08

person	Moinuddin Haider
ar	معين الدين حيدر
office	PAK	interior minister	1999	2002

person	Faisal Saleh Hayat
ar	فيصل صالح حيات
office	PAK	interior minister	2002-11	2004-08

person	Sheikh Rashid Ahmed
ar	شيخ رشيد أحمد
office	PAK	information minister	2002-11	2006
office	PAK	interior minister	2020-12	2022-04

person	Shaukat Sultan
ar	شوكت سلطان
office	PAK	spokesman	2003	2007

person	Rashid Qureshi
ar	رشيد قريشي
ar	راشد قريشي
office	PAK	spokesman	1999	2003

person	Masood Khan
ar	مسعود خان
office	PAK	spokesman	2003	2005

person	Ashfaq Parvez Kayani
ar	أشفق برويز كياني
ar	أشفق كياني
ar	أشفق كاياني
ar	أشفق برويز كاياني
office	PAK	army chief	2007-11	2013-11

person	Raheel Sharif
ar	راحيل شريف
office	PAK	army chief	2013-11	2016-11
office	ISLAMIC_COALITION	commander	2017	2099

person	Qamar Javed Bajwa
ar	قمر جاويد باجوا
ar	قمر جاويد باجوه
surname	ar	باجوا
office	PAK	army chief	2016-11	2022-11

person	Asim Munir
ar	عاصم منير
office	PAK	army chief	2022-11	2099

person	Abdul Qadeer Khan
ar	عبد القدير خان
ar	عبدالقدير خان
office	PAK	scientist	1976	2004-02

person	Qazi Hussain Ahmed
ar	القاضي حسين أحمد
ar	قاضي حسين أحمد
office	JI_PAK	leader	1987	2009

person	Fazlur Rehman
ar	فضل الرحمن
office	JUI	leader	1980	2099

person	Altaf Hussain
ar	ألطاف حسين
office	MQM	leader	1984	2099

person	Maryam Nawaz
ar	مريم نواز
feminine	ar
office	PMLN	politician	2013	2099

person	Hafiz Saeed
ar	حافظ سعيد
ar	حافظ محمد سعيد
office	LASHKAR	leader	1990	2099

person	Masood Azhar
ar	مسعود أزهر
office	JAISH_MOHAMMED	leader	2000	2099

person	Baitullah Mehsud
ar	بيت الله محسود
office	TTP	leader	2007-12	2009-08

person	Hakimullah Mehsud
ar	حكيم الله محسود
office	TTP	leader	2009-08	2013-11

person	Maulana Fazlullah
ar	الملا فضل الله
ar	مولانا فضل الله
office	TTP	leader	2013-11	2018-06

person	Noor Wali Mehsud
ar	نور والي محسود
ar	نور ولي محسود
office	TTP	leader	2018-06	2099

person	Akhtar Mansour
ar	الملا أختر منصور
ar	الملا أختر محمد منصور
office	TALIBAN	leader	2015-07	2016-05

person	Hibatullah Akhundzada
ar	هبة الله أخوند زاده
ar	هبة الله أخوندزاده
surname	ar	أخوند زاده
surname	ar	أخوندزاده
office	TALIBAN	leader	2016-05	2099

person	Abdul Ghani Baradar
ar	عبد الغني برادر
ar	عبدالغني برادر
ar	الملا برادر
surname	ar	برادر
office	TALIBAN	deputy leader	2002	2099

person	Amir Khan Muttaqi
ar	أمير خان متقي
office	TALIBAN	foreign minister	2021-09	2099

person	Sirajuddin Haqqani
ar	سراج الدين حقاني
office	HAQQANI	leader	2007	2099

person	Jalaluddin Haqqani
ar	جلال الدين حقاني
office	HAQQANI	leader	1979	2018

person	Mullah Yaqoob
ar	الملا يعقوب
ar	الملا محمد يعقوب
ar	محمد يعقوب مجاهد
office	TALIBAN	defence minister	2021-09	2099

person	Suhail Shaheen
ar	سهيل شاهين
office	TALIBAN	spokesman	2019	2099

person	Wakil Ahmed Muttawakil
ar	وكيل أحمد متوكل
office	TALIBAN	foreign minister	1999-10	2001-11

person	Abdul Salam Zaeef
ar	عبد السلام ضعيف
ar	عبدالسلام ضعيف
office	TALIBAN	ambassador	2000	2001-11

person	Ahmad Shah Massoud
ar	أحمد شاه مسعود
office	NORTHERN_ALLIANCE	commander	1996	2001-09

person	Ahmad Massoud
ar	أحمد مسعود
office	NRF	leader	2021-08	2099

person	Abdul Rashid Dostum
ar	عبد الرشيد دوستم
ar	عبدالرشيد دوستم
surname	ar	دوستم
office	JUNBISH	leader	1992	2099
office	AFG	vice president	2014-09	2020-02

person	Mohammed Fahim
ar	محمد قاسم فهيم
ar	قسيم فهيم
ar	محمد قسيم فهيم
office	AFG	defence minister	2001-12	2004-12
office	AFG	vice president	2009-11	2014-03

person	Yunus Qanooni
ar	يونس قانوني
office	AFG	interior minister	2001-12	2002-06
office	AFG	speaker	2005-12	2010

person	Ali Ahmad Jalali
ar	علي أحمد جلالي
office	AFG	interior minister	2003-01	2005-09

person	Rangin Dadfar Spanta
ar	رانغين دادفار سبانتا
ar	رنجين دادفر سبانتا
surname	ar	سبانتا
office	AFG	foreign minister	2006-04	2010-01

person	Salahuddin Rabbani
ar	صلاح الدين رباني
office	AFG	foreign minister	2015-02	2019-10

person	Amrullah Saleh
ar	أمر الله صالح
office	NDS_AFG	head	2004-02	2010-06
office	AFG	vice president	2020-02	2021-08

person	Abdul Rahim Wardak
ar	عبد الرحيم ورداك
ar	عبدالرحيم ورداك
office	AFG	defence minister	2004-12	2012-08

person	Mohammed Zahir Shah
ar	محمد ظاهر شاه
ar	ظاهر شاه
office	AFG	king	1933	1973-07

person	Ismail Khan
ar	إسماعيل خان
office	AFG	governor	2001-11	2004-09

person	Tadamichi Yamamoto
ar	تاداميتشي ياماموتو
office	UN.AMA	head	2016	2020-03

person	Khaleda Zia
ar	خالدة ضياء
ar	خالدة ضيا
feminine	ar
office	BGD	prime minister	1991-03	1996-03
office	BGD	prime minister	2001-10	2006-10

person	Ranil Wickremesinghe
ar	رانيل ويكرمسينغه
ar	رانيل ويكريميسينغه
ar	رانيل ويكرميسينغ
surname	ar	ويكرمسينغه
surname	ar	ويكريميسينغه
office	LKA	prime minister	2001-12	2004-04
office	LKA	prime minister	2015-01	2019-11
office	LKA	president	2022-07	2024-09

person	Maithripala Sirisena
ar	مايثريبالا سيريسينا
surname	ar	سيريسينا
office	LKA	president	2015-01	2019-11

person	Gotabaya Rajapaksa
ar	غوتابايا راجاباكسا
ar	غوتابايا راجاباكسه
office	LKA	defence secretary	2005-11	2015-01
office	LKA	president	2019-11	2022-07

person	Anura Kumara Dissanayake
ar	أنورا كومارا ديساناياكي
ar	أنورا كومارا ديساناياكا
surname	ar	ديساناياكي
surname	ar	ديساناياكا
office	LKA	president	2024-09	2099

person	Velupillai Prabhakaran
ar	فيلوبيلاي براباكاران
ar	فيلوبيلاي برابهاكاران
surname	ar	براباكاران
surname	ar	برابهاكاران
office	LTTE	leader	1976	2009-05

person	King Birendra
ar	بيرندرا
office	NPL	king	1972-01	2001-06

person	Girija Prasad Koirala
ar	جيريجا براساد كويرالا
ar	غيريجا براساد كويرالا
office	NPL	prime minister	2000-03	2001-07
office	NPL	prime minister	2006-04	2008-08

person	Sher Bahadur Deuba
ar	شير بهادور ديوبا
surname	ar	ديوبا
office	NPL	prime minister	2001-07	2002-10
office	NPL	prime minister	2004-06	2005-02
office	NPL	prime minister	2017-06	2018-02
office	NPL	prime minister	2021-07	2022-12

person	K. P. Sharma Oli
ar	شارما أولي
ar	كيه بي شارما أولي
ar	كي بي شارما أولي
office	NPL	prime minister	2015-10	2016-08
office	NPL	prime minister	2018-02	2021-07
office	NPL	prime minister	2024-07	2025-09

person	Maumoon Abdul Gayoom
ar	مأمون عبد القيوم
ar	مأمون عبدالقيوم
office	MDV	president	1978-11	2008-11

person	Mohamed Nasheed
ar	محمد نشيد
office	MDV	president	2008-11	2012-02

# -- East and South-East Asia --

person	Li Peng
ar	لي بنغ
office	CHN	premier	1987-11	1998-03
office	NPC	chairman	1998-03	2003-03

person	Deng Xiaoping
ar	دينغ شياو بينغ
ar	دنغ شياو بينغ
office	CHN	leader	1978	1992

person	Mao Zedong
ar	ماو تسي تونغ
ar	ماو تسه تونغ
office	CHN	leader	1949	1976-09

person	Qian Qichen
ar	تشيان تشي تشن
ar	تشيان كيتشين
ar	تشيان تشيتشن
office	CHN	vice premier	1993	2003-03

person	Wu Bangguo
ar	وو بانغ قوه
ar	وو بانغ كوه
ar	وو بانغغو
office	NPC	chairman	2003-03	2013-03

person	Zeng Qinghong
ar	تسنغ تشينغ هونغ
office	CHN	vice president	2003-03	2008-03

person	Yang Jiechi
ar	يانغ جيتشي
ar	يانغ جيه تشي
ar	يانغ جيه تشيه
office	CHN	foreign minister	2007-04	2013-03

person	Qin Gang
ar	تشين غانغ
ar	تشين قانغ
office	CHN	spokesman	2005	2014
office	CHN	ambassador	2021-07	2023-01
office	CHN	foreign minister	2022-12	2023-07

person	Li Qiang
ar	لي تشيانغ
office	CHN	premier	2023-03	2099

person	Wang Qishan
ar	وانغ تشي شان
ar	وانغ تشيشان
office	CHN	vice president	2018-03	2023-03

person	Han Zheng
ar	هان تشنغ
ar	هان جنغ
office	CHN	vice president	2023-03	2099

person	Hua Chunying
ar	هوا تشونينغ
ar	هوا تشون ينغ
ar	هوا تشونيينغ
feminine	ar
office	CHN	spokeswoman	2012-11	2024

person	Zhao Lijian
ar	تشاو ليجيان
ar	تشاو لي جيان
office	CHN	spokesman	2020-02	2023-01

person	Mao Ning
ar	ماو نينغ
feminine	ar
office	CHN	spokeswoman	2022-09	2099

person	Wang Wenbin
ar	وانغ وينبين
ar	وانغ ون بين
office	CHN	spokesman	2020-07	2024-05

person	Lin Jian
ar	لين جيان
office	CHN	spokesman	2024-03	2099

person	Guo Jiakun
ar	قوه جياكون
ar	غوه جياكون
ar	غو جياكون
office	CHN	spokesman	2025-01	2099

person	Geng Shuang
ar	قنغ شوانغ
ar	غينغ شوانغ
office	CHN	spokesman	2016-09	2020-06

person	Lu Kang
ar	لو كانغ
ar	لوه كانغ
office	CHN	spokesman	2015-06	2019

person	Hong Lei
ar	هونغ لاي
office	CHN	spokesman	2010	2016

person	Jiang Yu
ar	جيانغ يو
feminine	ar
office	CHN	spokeswoman	2006	2012

person	Liu Jianchao
ar	ليو جيان تشاو
ar	ليو جيانتشاو
office	CHN	spokesman	2002	2009

person	Zhang Qiyue
ar	تشانغ تشي يويه
ar	تشانغ تشي يوي
ar	جانغ كييوي
feminine	ar
office	CHN	spokeswoman	1998	2004

person	Zhu Bangzao
ar	تشو بانغ تساو
ar	تشو بانغتساو
office	CHN	spokesman	1998	2001

person	Sun Yuxi
ar	سون يوشي
ar	سون يوكسي
office	CHN	spokesman	1998	2002

person	Kong Quan
ar	كونغ تشيوان
ar	كونغ كوان
office	CHN	spokesman	2001	2006

person	Chi Haotian
ar	تشي هاو تيان
ar	تشي هاوتيان
office	CHN	defence minister	1993-03	2003-03

person	Cao Gangchuan
ar	تساو قانغ تشوان
ar	تساو غانغتشوان
ar	تساو غانغ تشوان
office	CHN	defence minister	2003-03	2008-03

person	Liang Guanglie
ar	ليانغ قوانغ ليه
ar	ليانغ غوانغلي
office	CHN	defence minister	2008-03	2013-03

person	Chang Wanquan
ar	تشانغ وان تشيوان
ar	تشانغ وانكوان
office	CHN	defence minister	2013-03	2018-03

person	Wei Fenghe
ar	وي فنغ خه
ar	وي فينغ خه
ar	وي فنغهي
office	CHN	defence minister	2018-03	2023-03

person	Li Shangfu
ar	لي شانغ فو
ar	لي شانغفو
office	CHN	defence minister	2023-03	2023-10

person	Dong Jun
ar	دونغ جيون
office	CHN	defence minister	2023-12	2099

person	Xie Feng
ar	شيه فنغ
ar	شيه فينغ
office	CHN	ambassador	2023-05	2099

person	Tung Chee-hwa
ar	تونغ تشي هوا
ar	تونغ شي هوا
office	HKG	chief executive	1997-07	2005-03

person	Donald Tsang
ar	دونالد تسانغ
office	HKG	chief executive	2005-06	2012-06

person	Leung Chun-ying
ar	ليونغ تشون ينغ
office	HKG	chief executive	2012-07	2017-06

person	Carrie Lam
ar	كاري لام
feminine	ar
office	HKG	chief executive	2017-07	2022-06

person	John Lee
ar	جون لي
office	HKG	chief executive	2022-07	2099

person	Joshua Wong
ar	جوشوا وونغ
office	HKG	activist	2014	2020

person	Dalai Lama
ar	الدالاي لاما
ar	الدلاي لاما
office	TIBET_EXILE	spiritual leader	1959	2099

person	Liu Xiaobo
ar	ليو شياوبو
ar	ليو شياو بو
office	CHN	dissident	1989	2017-07

person	Ma Ying-jeou
ar	ما ينغ جيو
ar	ما يينغ جيو
office	TWN	president	2008-05	2016-05

person	Lai Ching-te
ar	لاي تشينغ تي
ar	لاي تشينغ ته
office	TWN	vice president	2020-05	2024-05
office	TWN	president	2024-05	2099

person	Lee Teng-hui
ar	لي تنغ هوي
ar	لي تينغ هوي
office	TWN	president	1988-01	2000-05

person	Lien Chan
ar	ليان تشان
ar	لين تشان
office	KMT	party leader	2000	2005-08

person	Kim Yong-nam
ar	كيم يونغ نام
office	PRK	president of the assembly	1998-09	2019-04

person	Kim Il-sung
ar	كيم إيل سونغ
office	PRK	leader	1948-09	1994-07

person	Kim Yo-jong
ar	كيم يو جونغ
feminine	ar
office	PRK	official	2014	2099

person	Paek Nam-sun
ar	بايك نام سون
ar	بيك نام سون
office	PRK	foreign minister	1998-09	2007-01

person	Ri Yong-ho
ar	ري يونغ هو
office	PRK	foreign minister	2016-05	2020-01

person	Choe Son-hui
ar	تشوي سون هوي
ar	شوي سون هوي
feminine	ar
office	PRK	foreign minister	2022-06	2099

person	Jo Myong-rok
ar	جو ميونغ روك
ar	تشو ميونغ روك
office	PRK	vice-marshal	1998-09	2010-11

person	Jang Song-thaek
ar	جانغ سونغ تايك
ar	جانغ سونغ ثايك
office	PRK	official	2010-06	2013-12

person	Kim Kye-gwan
ar	كيم كي غوان
ar	كيم كيه غوان
ar	كيم كيي غوان
office	PRK	deputy foreign minister	1998	2019

person	Lee Jae-myung
ar	لي جاي ميونغ
ar	لي جيه ميونغ
ar	لي جاي ميونج
office	KOR	president	2025-06	2099

person	Han Duck-soo
ar	هان دوك سو
office	KOR	prime minister	2007-04	2008-02
office	KOR	prime minister	2022-05	2025-05

person	Choi Sang-mok
ar	تشوي سانغ موك
office	KOR	finance minister	2023-12	2025-05

person	Lee Hoi-chang
ar	لي هوي تشانغ
ar	لي هوي شانغ
office	GNP	party leader	1997	2002-12

person	Song Min-soon
ar	سونغ مين سون
office	KOR	foreign minister	2006-12	2008-02

person	Yun Byung-se
ar	يون بيونغ سي
ar	يون بيونغ سيه
office	KOR	foreign minister	2013-03	2017-06

person	Kang Kyung-wha
ar	كانغ كيونغ هوا
ar	كانغ كيونغ وا
feminine	ar
office	KOR	foreign minister	2017-06	2021-02

person	Chung Eui-yong
ar	تشونغ أوي يونغ
ar	تشونغ إيوي يونغ
office	KOR	national security adviser	2017-05	2020-07
office	KOR	foreign minister	2021-02	2022-05

person	Park Jin
ar	بارك جين
office	KOR	foreign minister	2022-05	2024-01

person	Cho Tae-yul
ar	تشو تاي يول
office	KOR	foreign minister	2024-01	2025-07

person	Cho Hyun
ar	تشو هيون
office	KOR	foreign minister	2025-07	2099

person	Emperor Akihito
ar	أكيهيتو
ar	الإمبراطور أكيهيتو
office	JPN	emperor	1989-01	2019-04

person	Emperor Naruhito
ar	ناروهيتو
ar	الإمبراطور ناروهيتو
office	JPN	emperor	2019-05	2099

person	Keizo Obuchi
ar	كيزو أوبوتشي
surname	ar	أوبوتشي
office	JPN	prime minister	1998-07	2000-04

person	Ryutaro Hashimoto
ar	ريوتارو هاشيموتو
office	JPN	prime minister	1996-01	1998-07

person	Yukio Hatoyama
ar	يوكيو هاتوياما
surname	ar	هاتوياما
office	JPN	prime minister	2009-09	2010-06

person	Naoto Kan
ar	ناوتو كان
office	JPN	prime minister	2010-06	2011-09

person	Yoshihiko Noda
ar	يوشيهيكو نودا
office	JPN	prime minister	2011-09	2012-12

person	Shigeru Ishiba
ar	شيغيرو إيشيبا
ar	شيجيرو إيشيبا
surname	ar	إيشيبا
office	JPN	prime minister	2024-10	2025-10

person	Sanae Takaichi
ar	ساناي تاكايشي
ar	ساناي تاكايتشي
ar	سناء تاكايتشي
surname	ar	تاكايشي
surname	ar	تاكايتشي
feminine	ar
office	JPN	prime minister	2025-10	2099

person	Yohei Kono
ar	يوهي كونو
ar	يوهيي كونو
office	JPN	foreign minister	1999-10	2001-04

person	Makiko Tanaka
ar	ماكيكو تاناكا
feminine	ar
office	JPN	foreign minister	2001-04	2002-01

person	Yoriko Kawaguchi
ar	يوريكو كاواغوتشي
ar	يوريكو كاواجوتشي
surname	ar	كاواغوتشي
surname	ar	كاواجوتشي
feminine	ar
office	JPN	foreign minister	2002-02	2004-09

person	Nobutaka Machimura
ar	نوبوتاكا ماتشيمورا
surname	ar	ماتشيمورا
office	JPN	foreign minister	2004-09	2005-10
office	JPN	foreign minister	2007-08	2007-09

person	Masahiko Komura
ar	ماساهيكو كومورا
surname	ar	كومورا
office	JPN	foreign minister	2007-09	2008-09

person	Taro Kono
ar	تارو كونو
office	JPN	foreign minister	2017-08	2019-09
office	JPN	defence minister	2019-09	2020-09

person	Toshimitsu Motegi
ar	توشيميتسو موتيغي
surname	ar	موتيغي
office	JPN	foreign minister	2019-09	2021-11
office	JPN	foreign minister	2025-10	2099

person	Yoshimasa Hayashi
ar	يوشيماسا هاياشي
office	JPN	foreign minister	2021-11	2023-09
office	JPN	chief cabinet secretary	2023-12	2025-10

person	Takeshi Iwaya
ar	تاكيشي إيوايا
surname	ar	إيوايا
office	JPN	foreign minister	2024-10	2025-10

person	Gen Nakatani
ar	جين ناكاتاني
ar	غين ناكاتاني
office	JPN	defence minister	2014-12	2016-08
office	JPN	defence minister	2024-10	2025-10

person	Tomomi Inada
ar	تومومي إينادا
surname	ar	إينادا
feminine	ar
office	JPN	defence minister	2016-08	2017-07

person	Itsunori Onodera
ar	إيتسونوري أونوديرا
surname	ar	أونوديرا
office	JPN	defence minister	2012-12	2014-09
office	JPN	defence minister	2017-08	2018-10

person	Yasuhiro Nakasone
ar	ياسوهيرو ناكاسوني
office	JPN	prime minister	1982-11	1987-11

person	Sadako Ogata
ar	ساداكو أوغاتا
ar	ساداكو أوجاتا
surname	ar	أوغاتا
feminine	ar
office	UN.HCR	high commissioner	1991	2000-12

person	Suharto
ar	سوهارتو
office	IDN	president	1967-03	1998-05

person	B. J. Habibie
ar	بحر الدين يوسف حبيبي
office	IDN	president	1998-05	1999-10

person	Jusuf Kalla
ar	يوسف كالا
office	IDN	vice president	2004-10	2009-10
office	IDN	vice president	2014-10	2019-10

person	Prabowo Subianto
ar	برابوو سوبيانتو
surname	ar	سوبيانتو
office	IDN	defence minister	2019-10	2024-10
office	IDN	president	2024-10	2099

person	Retno Marsudi
ar	ريتنو مارسودي
surname	ar	مارسودي
feminine	ar
office	IDN	foreign minister	2014-10	2024-10

person	Alwi Shihab
ar	علوي شهاب
office	IDN	foreign minister	1999-10	2001-07

person	Akbar Tandjung
ar	أكبر تانجونغ
ar	اكبر تانجونج
office	GOLKAR	leader	1998	2004-12

person	Hamzah Haz
ar	حمزة هاز
office	IDN	vice president	2001-07	2004-10

person	Abu Bakar Bashir
ar	أبو بكر باعشير
ar	أبو بكر بشير
ar	أبي بكر بشير
ar	أبي بكر باعشير
surname	ar	باعشير
office	JI	leader	1993	2014

person	Abdullah Ahmad Badawi
ar	عبد الله بدوي
ar	عبدالله بدوي
ar	عبد الله أحمد بدوي
ar	عبدالله احمد بدوي
office	MYS	prime minister	2003-10	2009-04

person	Syed Hamid Albar
ar	سيد حامد البار
ar	سيد حميد البار
ar	حامد البار
office	MYS	foreign minister	1999-01	2008-03

person	Muhyiddin Yassin
ar	محيي الدين ياسين
ar	محي الدين ياسين
office	MYS	prime minister	2020-03	2021-08

person	Ismail Sabri
ar	إسماعيل صبري يعقوب
office	MYS	prime minister	2021-08	2022-11

person	Goh Chok Tong
ar	غوه تشوك تونغ
ar	غو شوك تونغ
ar	جوه تشوك تونج
office	SGP	prime minister	1990-11	2004-08

person	Lee Hsien Loong
ar	لي هسين لونغ
ar	لي هسيين لونغ
office	SGP	prime minister	2004-08	2024-05

person	Lawrence Wong
ar	لورانس وونغ
ar	لورنس وونغ
office	SGP	prime minister	2024-05	2099

person	Lee Kuan Yew
ar	لي كوان يو
office	SGP	prime minister	1959-06	1990-11

person	Chuan Leekpai
ar	شوان ليكباي
ar	تشوان ليكباي
surname	ar	ليكباي
office	THA	prime minister	1997-11	2001-02

person	Abhisit Vejjajiva
ar	أبهيسيت فيجاجيفا
surname	ar	فيجاجيفا
office	THA	prime minister	2008-12	2011-08

person	Yingluck Shinawatra
ar	ينغلوك شيناواترا
ar	يينغلوك شيناواترا
ar	ينجلوك شيناواترا
surname	ar	ينغلوك
surname	ar	يينغلوك
feminine	ar
office	THA	prime minister	2011-08	2014-05

person	Prayuth Chan-ocha
ar	برايوت تشان أوتشا
ar	برايوت شان أوشا
ar	برايوث تشان أوتشا
surname	ar	برايوت
office	THA	prime minister	2014-08	2023-08

person	Srettha Thavisin
ar	سريثا تافيسين
ar	سريتا تافيسين
surname	ar	تافيسين
office	THA	prime minister	2023-08	2024-08

person	Paetongtarn Shinawatra
ar	بيتونغتارن شيناواترا
ar	بايتونغتارن شيناواترا
surname	ar	بيتونغتارن
surname	ar	بايتونغتارن
feminine	ar
office	THA	prime minister	2024-08	2025-08

person	Anutin Charnvirakul
ar	أنوتين تشارنفيراكول
ar	أنوتين شارنفيراكول
surname	ar	أنوتين
office	THA	prime minister	2025-09	2099

person	Bhumibol Adulyadej
ar	بوميبول أدولياديج
ar	الملك بوميبول
ar	بوميبون أدولياديج
surname	ar	بوميبول
office	THA	king	1946-06	2016-10

person	Surakiart Sathirathai
ar	سوراكيارت ساتيراتاي
ar	سوراكيارت ساثيراثاي
office	THA	foreign minister	2001-02	2005-03

person	Ferdinand Marcos Jr.
ar	فرديناند ماركوس الابن
ar	فرديناند ماركوس جونيور
ar	بونغ بونغ ماركوس
office	PHL	president	2022-06	2099

person	Ferdinand Marcos
ar	فرديناند ماركوس
office	PHL	president	1965-12	1986-02

person	Fidel Ramos
ar	فيدل راموس
ar	فيديل راموس
office	PHL	president	1992-06	1998-06

person	Blas Ople
ar	بلاس أوبلي
office	PHL	foreign minister	2002-07	2003-12

person	Nur Misuari
ar	نور ميسواري
surname	ar	ميسواري
office	MNLF	leader	1972	2099

person	Hashim Salamat
ar	سلامات هاشم
ar	هاشم سلامات
office	MILF	leader	1984	2003-07

person	Hun Sen
ar	هون سين
ar	هون سن
office	KHM	prime minister	1985-01	2023-08

person	Hun Manet
ar	هون مانيت
office	KHM	prime minister	2023-08	2099

person	Norodom Sihanouk
ar	نورودوم سيهانوك
surname	ar	سيهانوك
office	KHM	king	1993-09	2004-10

person	Pol Pot
ar	بول بوت
office	KHMER_ROUGE	leader	1963	1998-04

person	Nong Duc Manh
ar	نونغ دوك مانه
office	VIETNAM_CP	secretary-general	2001-04	2011-01

person	Nguyen Phu Trong
ar	نغوين فو ترونغ
ar	نغويين فو ترونغ
office	VIETNAM_CP	secretary-general	2011-01	2024-07

person	To Lam
ar	تو لام
office	VNM	president	2024-05	2024-10
office	VIETNAM_CP	secretary-general	2024-08	2099

person	Phan Van Khai
ar	فان فان كاي
ar	فان فان خاي
office	VNM	prime minister	1997-09	2006-06

person	Than Shwe
ar	ثان شوي
office	MMR	leader	1992-04	2011-03

person	Khin Nyunt
ar	خين نيونت
surname	ar	نيونت
office	MMR	prime minister	2003-08	2004-10

person	Thein Sein
ar	ثين سين
ar	تين سين
office	MMR	president	2011-03	2016-03

person	Win Myint
ar	وين مينت
office	MMR	president	2018-03	2021-02

person	Xanana Gusmao
ar	زانانا غوسماو
ar	شانانا غوسماو
ar	كسانانا غوسماو
surname	ar	غوسماو
office	TLS	president	2002-05	2007-05
office	TLS	prime minister	2007-08	2015-02

person	Jose Ramos-Horta
ar	خوسيه راموس هورتا
ar	جوزيه راموس هورتا
surname	ar	راموس هورتا
office	TLS	foreign minister	2002-05	2006-07
office	TLS	president	2007-05	2012-05
office	TLS	president	2022-05	2099

person	Tsakhiagiin Elbegdorj
ar	تساخيا إلبيغدورج
ar	تساخيا البجدورج
surname	ar	إلبيغدورج
office	MNG	president	2009-06	2017-07

# -- Canada, Latin America, Oceania --

person	Paul Martin
ar	بول مارتن
office	CAN	prime minister	2003-12	2006-02

person	Mark Carney
ar	مارك كارني
office	BOE	governor	2013-07	2020-03
office	CAN	prime minister	2025-03	2099

person	Bill Graham
ar	بيل غراهام
ar	بيل جراهام
office	CAN	foreign minister	2002-01	2004-07

person	John Manley
ar	جون مانلي
surname	ar	مانلي
office	CAN	foreign minister	2000-10	2002-01

person	Lloyd Axworthy
ar	لويد أكسوورثي
surname	ar	أكسوورثي
office	CAN	foreign minister	1996-01	2000-10

person	John Baird
ar	جون بيرد
office	CAN	foreign minister	2011-05	2015-02

person	Stephane Dion
ar	ستيفان ديون
office	CAN	foreign minister	2015-11	2017-01

person	Chrystia Freeland
ar	كريستيا فريلاند
surname	ar	فريلاند
feminine	ar
office	CAN	foreign minister	2017-01	2019-11

person	Melanie Joly
ar	ميلاني جولي
feminine	ar
office	CAN	foreign minister	2021-10	2025-05

person	Anita Anand
ar	أنيتا أناند
feminine	ar
office	CAN	foreign minister	2025-05	2099

person	Anthony Albanese
ar	أنتوني ألبانيزي
ar	أنتوني ألبانيز
office	AUS	prime minister	2022-05	2099

person	Penny Wong
ar	بيني وونغ
feminine	ar
office	AUS	foreign minister	2022-05	2099

person	Julia Gillard
ar	جوليا غيلارد
ar	جوليا جيلارد
surname	ar	غيلارد
feminine	ar
office	AUS	prime minister	2010-06	2013-06

person	Julie Bishop
ar	جولي بيشوب
feminine	ar
office	AUS	foreign minister	2013-09	2018-08

person	Marise Payne
ar	ماريس باين
feminine	ar
office	AUS	foreign minister	2018-08	2022-05

person	Philip Ruddock
ar	فيليب رادوك
ar	فيليب رودوك
office	AUS	immigration minister	1996-03	2003-10

person	Helen Clark
ar	هيلين كلارك
feminine	ar
office	NZL	prime minister	1999-12	2008-11
office	UN.DP	administrator	2009-04	2017-04

person	John Key
ar	جون كي
office	NZL	prime minister	2008-11	2016-12

person	Chris Hipkins
ar	كريس هيبكنز
surname	ar	هيبكنز
office	NZL	prime minister	2023-01	2023-11

person	Christopher Luxon
ar	كريستوفر لاكسون
ar	كريستوفر لوكسون
surname	ar	لاكسون
office	NZL	prime minister	2023-11	2099

person	Andres Manuel Lopez Obrador
ar	أندريس مانويل لوبيز أوبرادور
surname	ar	لوبيز أوبرادور
office	MEX	president	2018-12	2024-09

person	Claudia Sheinbaum
ar	كلاوديا شينباوم
surname	ar	شينباوم
feminine	ar
office	MEX	president	2024-10	2099

person	Ernesto Zedillo
ar	إرنستو زيديو
ar	إرنستو سيديو
surname	ar	زيديو
office	MEX	president	1994-12	2000-11

person	Jorge Castaneda
ar	خورخي كاستانييدا
ar	خورخي كاستانيدا
surname	ar	كاستانييدا
surname	ar	كاستانيدا
office	MEX	foreign minister	2000-12	2003-01

person	Marcelo Ebrard
ar	مارسيلو إبرارد
surname	ar	إبرارد
office	MEX	foreign minister	2018-12	2023-06

person	Luis Ernesto Derbez
ar	لويس إرنستو ديربيز
surname	ar	ديربيز
office	MEX	foreign minister	2003-01	2006-11

person	Subcomandante Marcos
ar	القائد ماركوس
ar	الكوماندان ماركوس
ar	نائب القائد ماركوس
office	ZAPATISTAS	leader	1994	2014

person	Daniel Ortega
ar	دانيال أورتيغا
office	NIC	president	1985-01	1990-04
office	NIC	president	2007-01	2099

person	Arnoldo Aleman
ar	أرنولدو أليمان
office	NIC	president	1997-01	2002-01

person	Nayib Bukele
ar	نجيب بوكيلة
ar	نجيب أبو كيلة
ar	نجيب بوكيلي
ar	نجيب بقيلة
surname	ar	بوكيلة
surname	ar	بوكيلي
office	SLV	president	2019-06	2099

person	Antonio Saca
ar	أنطونيو ساكا
office	SLV	president	2004-06	2009-06

person	Manuel Zelaya
ar	مانويل سيلايا
ar	مانويل زيلايا
surname	ar	سيلايا
surname	ar	زيلايا
office	HND	president	2006-01	2009-06

person	Roberto Micheletti
ar	روبرتو ميشيليتي
ar	روبرتو ميتشيليتي
surname	ar	ميتشيليتي
surname	ar	ميشيليتي
office	HND	president	2009-06	2010-01

person	Xiomara Castro
ar	سيومارا كاسترو
ar	زيومارا كاسترو
feminine	ar
office	HND	president	2022-01	2026-01

person	Oscar Arias
ar	أوسكار أرياس
office	CRI	president	2006-05	2010-05

person	Mireya Moscoso
ar	ميريا موسكوسو
surname	ar	موسكوسو
feminine	ar
office	PAN	president	1999-09	2004-09

person	Martin Torrijos
ar	مارتن توريخوس
office	PAN	president	2004-09	2009-07

person	Jose Raul Mulino
ar	خوسيه راوول مولينو
ar	خوسيه راؤول مولينو
surname	ar	مولينو
office	PAN	president	2024-07	2099

person	Felipe Perez Roque
ar	فيليبي بيريز روكي
surname	ar	بيريز روكي
office	CUB	foreign minister	1999-05	2009-03

person	Bruno Rodriguez
ar	برونو رودريغيز
office	CUB	foreign minister	2009-03	2099

person	Miguel Diaz-Canel
ar	ميغيل دياز كانيل
ar	ميغيل دياز كانل
surname	ar	دياز كانيل
office	CUB	president	2018-04	2099

person	Ricardo Alarcon
ar	ريكاردو ألاركون
surname	ar	ألاركون
office	CUB	speaker	1993	2013-02

person	Rene Preval
ar	رينيه بريفال
surname	ar	بريفال
office	HTI	president	1996-02	2001-02
office	HTI	president	2006-05	2011-05

person	Jovenel Moise
ar	جوفينيل مويز
ar	جوفينيل مويس
office	HTI	president	2017-02	2021-07

person	Ariel Henry
ar	أرييل هنري
ar	أريال هنري
office	HTI	prime minister	2021-07	2024-04

person	Hipolito Mejia
ar	هيبوليتو ميخيا
office	DOM	president	2000-08	2004-08

person	Jose Vicente Rangel
ar	خوسيه فيسنتي رانغيل
ar	خوسيه فيسنتي رانخيل
surname	ar	رانغيل
office	VEN	vice president	2002-04	2007-01

person	Pedro Carmona
ar	بيدرو كارمونا
office	VEN	president	2002-04-12	2002-04-13

person	Diosdado Cabello
ar	ديوسدادو كابيو
ar	ديوسدادو كابيلو
office	VEN	speaker	2012-01	2016-01
office	VEN	interior minister	2024-08	2099

person	Henrique Capriles
ar	هنريكي كابريليس
ar	إنريكي كابريليس
surname	ar	كابريليس
office	VEN	politician	2008	2099

person	Leopoldo Lopez
ar	ليوبولدو لوبيز
office	VEN	politician	2009	2099

person	Maria Corina Machado
ar	ماريا كورينا ماتشادو
feminine	ar
office	VEN	politician	2011	2099

person	Edmundo Gonzalez
ar	إدموندو غونزاليس أوروتيا
ar	إدموندو غونزاليس
surname	ar	غونزاليس أوروتيا
office	VEN	politician	2024	2099

person	Delcy Rodriguez
ar	ديلسي رودريغيز
ar	ديلسي رودريغيس
feminine	ar
office	VEN	foreign minister	2014-12	2017-06
office	VEN	vice president	2018-06	2099

person	Jorge Arreaza
ar	خورخي أرياسا
surname	ar	أرياسا
office	VEN	foreign minister	2017-08	2021-08

person	Ali Rodriguez
ar	علي رودريغيز
ar	علي رودريغيس
office	OPEC	secretary-general	2001-01	2002-06

person	Ivan Duque
ar	إيفان دوكي
office	COL	president	2018-08	2022-08

person	Gustavo Petro
ar	غوستافو بيترو
office	COL	president	2022-08	2099

person	Ingrid Betancourt
ar	إنغريد بيتانكور
feminine	ar
office	COL	politician	1998	2010

person	Carolina Barco
ar	كارولينا باركو
feminine	ar
office	COL	foreign minister	2002-08	2006-08

person	Manuel Marulanda
ar	مانويل مارولاندا
surname	ar	مارولاندا
office	FARC	leader	1964	2008-03

person	Raul Reyes
ar	راوول رييس
ar	راؤول رييس
office	FARC	commander	1999	2008-03

person	Rodrigo Londono
ar	رودريغو لوندونو
ar	تيموشينكو لوندونو
surname	ar	لوندونو
office	FARC	leader	2011-11	2017

person	Carlos Castano
ar	كارلوس كاستانيو
office	AUC	leader	1997	2004-04

person	Lucio Gutierrez
ar	لوسيو غوتيريز
ar	لوسيو جوتيريز
office	ECU	president	2003-01	2005-04

person	Gustavo Noboa
ar	غوستافو نوبوا
office	ECU	president	2000-01	2003-01

person	Jamil Mahuad
ar	جميل معوض
office	ECU	president	1998-08	2000-01

person	Lenin Moreno
ar	لينين مورينو
office	ECU	president	2017-05	2021-05

person	Guillermo Lasso
ar	غييرمو لاسو
ar	غويلرمو لاسو
office	ECU	president	2021-05	2023-11

person	Daniel Noboa
ar	دانيال نوبوا
office	ECU	president	2023-11	2099

person	Alan Garcia
ar	ألان غارسيا
office	PER	president	2006-07	2011-07

person	Ollanta Humala
ar	أولانتا هومالا
ar	أويانتا أومالا
surname	ar	هومالا
office	PER	president	2011-07	2016-07

person	Pedro Pablo Kuczynski
ar	بيدرو بابلو كوتشينسكي
ar	بيدرو بابلو كوزينسكي
surname	ar	كوتشينسكي
office	PER	president	2016-07	2018-03

person	Pedro Castillo
ar	بيدرو كاستيو
ar	بيدرو كاستيلو
office	PER	president	2021-07	2022-12

person	Dina Boluarte
ar	دينا بولوارتي
surname	ar	بولوارتي
feminine	ar
office	PER	president	2022-12	2025-10

person	Vladimiro Montesinos
ar	فلاديميرو مونتيسينوس
surname	ar	مونتيسينوس
office	PER	intelligence chief	1990-07	2000-09

person	Valentin Paniagua
ar	فالنتين بانياغوا
surname	ar	بانياغوا
office	PER	president	2000-11	2001-07

person	Javier Perez de Cuellar
ar	خافيير بيريز دي كوييار
ar	خافيير بيريز دو كويلار
surname	ar	بيريز دي كوييار
office	UN	secretary-general	1982-01	1991-12
office	PER	prime minister	2000-11	2001-07

person	Hugo Banzer
ar	هوغو بانزر
ar	هوغو بانثير
office	BOL	president	1997-08	2001-08

person	Gonzalo Sanchez de Lozada
ar	غونزالو سانشيز دي لوزادا
ar	غونزالو سانشيز دو لوسادا
surname	ar	سانشيز دي لوزادا
office	BOL	president	2002-08	2003-10

person	Carlos Mesa
ar	كارلوس ميسا
office	BOL	president	2003-10	2005-06

person	Jeanine Anez
ar	جانين أنييز
ar	جانين آنيز
surname	ar	أنييز
feminine	ar
office	BOL	president	2019-11	2020-11

person	Luis Arce
ar	لويس آرسي
office	BOL	president	2020-11	2025-11

person	Rodrigo Paz
ar	رودريغو باز
office	BOL	president	2025-11	2099

person	Ricardo Lagos
ar	ريكاردو لاغوس
office	CHL	president	2000-03	2006-03

person	Sebastian Pinera
ar	سيباستيان بينييرا
ar	سيباستيان بينيرا
surname	ar	بينييرا
office	CHL	president	2010-03	2014-03
office	CHL	president	2018-03	2022-03

person	Gabriel Boric
ar	غابرييل بوريك
ar	غابريال بوريتش
ar	غابرييل بوريتش
surname	ar	بوريك
surname	ar	بوريتش
office	CHL	president	2022-03	2026-03

person	Soledad Alvear
ar	سوليداد ألفيار
office	CHL	foreign minister	2000-03	2004-09

person	Jose Miguel Insulza
ar	خوسيه ميغيل إنسولزا
ar	خوسيه ميغيل إنسولسا
surname	ar	إنسولزا
surname	ar	إنسولسا
office	OAS	secretary-general	2005-05	2015-05

person	Luis Almagro
ar	لويس ألماغرو
surname	ar	ألماغرو
office	URY	foreign minister	2010-03	2015-02
office	OAS	secretary-general	2015-05	2025-05

person	Cesar Gaviria
ar	سيزار غافيريا
surname	ar	غافيريا
office	OAS	secretary-general	1994-09	2004-09

person	Fernando de la Rua
ar	فرناندو دي لا روا
ar	فرناندو دولا روا
surname	ar	دي لا روا
office	ARG	president	1999-12	2001-12

person	Carlos Menem
ar	كارلوس منعم
office	ARG	president	1989-07	1999-12

person	Eduardo Duhalde
ar	إدواردو دوهالدي
surname	ar	دوهالدي
office	ARG	president	2002-01	2003-05

person	Domingo Cavallo
ar	دومينغو كافالو
ar	دومينغو كافايو
surname	ar	كافالو
office	ARG	economy minister	2001-03	2001-12

person	Cristina Kirchner
ar	كريستينا كيرشنر
ar	كريستينا فرنانديز دي كيرشنر
ar	كريستينا فرنانديز
feminine	ar
office	ARG	president	2007-12	2015-12
office	ARG	vice president	2019-12	2023-12

person	Alberto Fernandez
ar	ألبرتو فرنانديز
ar	ألبرتو فرنانديس
office	ARG	president	2019-12	2023-12

person	Michel Temer
ar	ميشال تامر
ar	ميشيل تامر
office	BRA	president	2016-08	2018-12

person	Geraldo Alckmin
ar	جيرالدو ألكمين
surname	ar	ألكمين
office	BRA	vice president	2023-01	2099

person	Celso Amorim
ar	سيلسو أموريم
office	BRA	foreign minister	2003-01	2010-12

person	Mauro Vieira
ar	ماورو فييرا
office	BRA	foreign minister	2015-01	2016-05
office	BRA	foreign minister	2023-01	2099

person	Tabare Vazquez
ar	تاباريه فاسكيز
ar	تاباري فاسكيز
office	URY	president	2005-03	2010-02
office	URY	president	2015-03	2020-02

person	Jose Mujica
ar	خوسيه موخيكا
surname	ar	موخيكا
office	URY	president	2010-03	2015-02

person	Jorge Batlle
ar	خورخي باتلي
ar	خورخي باتيي
office	URY	president	2000-03	2005-02

person	Fernando Lugo
ar	فرناندو لوغو
office	PRY	president	2008-08	2012-06

person	Horacio Cartes
ar	هوراسيو كارتيس
ar	أوراسيو كارتيس
surname	ar	كارتيس
office	PRY	president	2013-08	2018-08

person	Santiago Pena
ar	سانتياغو بينيا
office	PRY	president	2023-08	2099

# -- International organisations --

person	Mark Malloch Brown
ar	مارك مالوك براون
surname	ar	مالوك براون
office	UN.DP	administrator	1999-07	2005-08
office	UN	deputy secretary-general	2006-04	2006-12

person	Louise Frechette
ar	لويز فريشيت
ar	لويز فريشت
surname	ar	فريشيت
feminine	ar
office	UN	deputy secretary-general	1998-03	2006-03

person	Jan Eliasson
ar	يان إلياسون
surname	ar	إلياسون
office	SWE	foreign minister	2006-04	2006-10
office	UN	deputy secretary-general	2012-07	2016-12

person	Jan Egeland
ar	يان إيغلاند
ar	يان إيجلاند
surname	ar	إيغلاند
surname	ar	إيجلاند
office	UN	under-secretary-general	2003-08	2006-12
office	NRC	secretary-general	2013-08	2099

person	John Holmes
ar	جون هولمز
office	UN	under-secretary-general	2007-01	2010-08

person	Valerie Amos
ar	فاليري آموس
office	UN	under-secretary-general	2010-09	2015-05

person	Stephen O'Brien
ar	ستيفن أوبراين
office	UN	under-secretary-general	2015-05	2017-08

person	Mark Lowcock
ar	مارك لوكوك
surname	ar	لوكوك
office	UN	under-secretary-general	2017-09	2021-06

person	Tom Fletcher
ar	توم فليتشر
office	UN	under-secretary-general	2024-11	2099

person	Rosemary DiCarlo
ar	روزماري ديكارلو
ar	روزماري دي كارلو
surname	ar	ديكارلو
feminine	ar
office	UN	under-secretary-general	2018-05	2099

person	Lynn Pascoe
ar	لين باسكو
office	UN	under-secretary-general	2007-03	2012-06

person	Ibrahim Gambari
ar	إبراهيم غمباري
ar	إبراهيم جمباري
surname	ar	غمباري
office	UN	envoy	2005-06	2012

person	Kieran Prendergast
ar	كيران برندرغاست
ar	كيران برنديرغاست
surname	ar	برندرغاست
office	UN	under-secretary-general	1997-03	2005-06

person	Jean-Marie Guehenno
ar	جان ماري غيهينو
ar	جان ماري جيهينو
surname	ar	غيهينو
office	UN	under-secretary-general	2000-10	2008-08

person	Herve Ladsous
ar	هيرفيه لادسو
ar	هيرفي لادسو
surname	ar	لادسو
office	UN	under-secretary-general	2011-10	2017-03

person	Jean-Pierre Lacroix
ar	جان بيار لاكروا
ar	جان بيير لاكروا
office	UN	under-secretary-general	2017-04	2099

person	Farhan Haq
ar	فرحان حق
office	UN	spokesman	2000	2099

person	Martin Nesirky
ar	مارتن نيسيركي
ar	مارتن نسيركي
surname	ar	نيسيركي
office	UN	spokesman	2009-12	2014-03

person	Michele Montas
ar	ميشيل مونتاس
ar	ميشال مونتاس
surname	ar	مونتاس
feminine	ar
office	UN	spokeswoman	2007-01	2009-11

person	Francesc Vendrell
ar	فرانسيسك فيندريل
ar	فرانسيس فندريل
surname	ar	فيندريل
office	UN	envoy	2000-01	2001-12
office	EU	envoy	2002-06	2008-08

person	Alvaro de Soto
ar	ألفارو دي سوتو
office	UN	envoy	1999-11	2007-05

person	Robert Serry
ar	روبرت سري
ar	روبرت سيري
office	UN	envoy	2007-11	2015-03

person	Tor Wennesland
ar	تور وينسلاند
ar	تور فينيسلاند
surname	ar	وينسلاند
surname	ar	فينيسلاند
office	UN	envoy	2021-01	2024-12

person	Sigrid Kaag
ar	سيغريد كاغ
surname	ar	كاغ
feminine	ar
office	NLD	foreign minister	2021-05	2021-09
office	UN	envoy	2013-10	2017-10

person	Peter Hansen
ar	بيتر هانسن
office	UN.RWA	commissioner-general	1996-01	2005-03

person	Philippe Lazzarini
ar	فيليب لازاريني
surname	ar	لازاريني
office	UN.RWA	commissioner-general	2020-03	2099

person	Pierre Krahenbuhl
ar	بيار كرينبول
ar	بيير كرينبول
ar	بيار كرهينبول
ar	بيير كراهينبول
surname	ar	كرينبول
office	UN.RWA	commissioner-general	2014-03	2019-11

person	Christopher Gunness
ar	كريس غانيس
ar	كريس جانيس
ar	كريس غينيس
office	UN.RWA	spokesman	2007	2020

person	Adnan Abu Hasna
ar	عدنان أبو حسنة
office	UN.RWA	spokesman	2000	2099

person	Francesca Albanese
ar	فرانشيسكا ألبانيزي
ar	فرانشيسكا ألبانيز
feminine	ar
office	UN.HRC	rapporteur	2022-05	2099

person	Richard Goldstone
ar	ريتشارد غولدستون
ar	ريتشارد جولدستون
surname	ar	غولدستون
surname	ar	جولدستون
office	UN	investigator	2009-04	2009-09

person	Volker Turk
ar	فولكر تورك
ar	فولكر ترك
office	UN.HCHR	high commissioner	2022-10	2099

person	Navi Pillay
ar	نافي بيلاي
ar	نافانثيم بيلاي
surname	ar	بيلاي
feminine	ar
office	UN.HCHR	high commissioner	2008-09	2014-08

person	Louise Arbour
ar	لويز أربور
surname	ar	أربور
feminine	ar
office	UN.HCHR	high commissioner	2004-07	2008-06

person	Carol Bellamy
ar	كارول بيلامي
feminine	ar
office	UN.ICEF	executive director	1995-05	2005-04

person	Anthony Lake
ar	أنتوني ليك
office	UN.ICEF	executive director	2010-05	2017-12

person	Catherine Russell
ar	كاثرين راسل
ar	كاترين راسل
feminine	ar
office	UN.ICEF	executive director	2022-02	2099

person	Henrietta Fore
ar	هنرييتا فور
feminine	ar
office	UN.ICEF	executive director	2018-01	2022-01

person	Catherine Bertini
ar	كاثرين بيرتيني
ar	كاترين برتيني
feminine	ar
office	WFP	executive director	1992-04	2002-04

person	David Beasley
ar	ديفيد بيزلي
surname	ar	بيزلي
office	WFP	executive director	2017-04	2023-04

person	Cindy McCain
ar	سيندي ماكين
feminine	ar
office	WFP	executive director	2023-04	2099

person	Jacques Diouf
ar	جاك ضيوف
ar	جاك ديوف
office	FAO	director-general	1994-01	2011-12

person	Qu Dongyu
ar	تشو دونيو
ar	شو دونيو
office	FAO	director-general	2019-08	2099

person	Gro Harlem Brundtland
ar	غرو هارلم برونتلاند
ar	غرو هارلم برونتلاندت
surname	ar	برونتلاند
feminine	ar
office	WHO	director-general	1998-07	2003-07

person	Lee Jong-wook
ar	لي جونغ ووك
ar	لي يونغ ووك
office	WHO	director-general	2003-07	2006-05

person	Margaret Chan
ar	مارغريت تشان
ar	مارجريت تشان
feminine	ar
office	WHO	director-general	2007-01	2017-06

person	Koichiro Matsuura
ar	كويتشيرو ماتسورا
ar	كويشيرو ماتسورا
surname	ar	ماتسورا
office	UN.ESCO	director-general	1999-11	2009-11

person	Audrey Azoulay
ar	أودري أزولاي
feminine	ar
office	UN.ESCO	director-general	2017-11	2025-11

person	Khaled el-Enany
ar	خالد العناني
office	EGY	antiquities minister	2016-03	2022-08
office	UN.ESCO	director-general	2025-11	2099

person	Antonio Maria Costa
ar	أنطونيو ماريا كوستا
office	UN.ODC	executive director	2002-05	2010-08

person	Klaus Toepfer
ar	كلاوس توبفر
surname	ar	توبفر
office	UN.EP	executive director	1998-02	2006-03

person	Achim Steiner
ar	أخيم شتاينر
office	UN.EP	executive director	2006-06	2016-06
office	UN.DP	administrator	2017-06	2025-06

person	Juan Somavia
ar	خوان سومافيا
surname	ar	سومافيا
office	ILO	director-general	1999-03	2012-09

person	Gilbert Houngbo
ar	جيلبير هونغبو
surname	ar	هونغبو
office	ILO	director-general	2022-10	2099

person	William Lacy Swing
ar	وليام لاسي سوينغ
ar	وليام لايسي سوينج
ar	وليام لايسي سوينغ
office	UN	envoy	2001-10	2008-01
office	IOM	director-general	2008-10	2018-09

person	Amy Pope
ar	إيمي بوب
feminine	ar
office	IOM	director-general	2023-10	2099

person	Jose Bustani
ar	خوسيه بستاني
ar	جوزيه بستاني
office	OPCW	director-general	1997-05	2002-04

person	Rogelio Pfirter
ar	روخيليو بفيرتر
surname	ar	بفيرتر
office	OPCW	director-general	2002-07	2010-07

person	Ahmet Uzumcu
ar	أحمد أوزومجو
ar	أحمد أوزمجو
surname	ar	أوزومجو
office	OPCW	director-general	2010-07	2018-07

person	Fernando Arias
ar	فرناندو أرياس
office	OPCW	director-general	2018-07	2099

person	Supachai Panitchpakdi
ar	سوباتشاي بانيتشباكدي
ar	سوباشاي بانيتشباكدي
surname	ar	سوباتشاي
surname	ar	بانيتشباكدي
office	WTO	director-general	2002-09	2005-08

person	Roberto Azevedo
ar	روبرتو أزيفيدو
surname	ar	أزيفيدو
office	WTO	director-general	2013-09	2020-08

person	Ngozi Okonjo-Iweala
ar	نغوزي أوكونجو إيويالا
ar	نجوزي أوكونجو إيويالا
surname	ar	أوكونجو إيويالا
feminine	ar
office	WTO	director-general	2021-03	2099

person	Rodrigo Rato
ar	رودريغو راتو
office	IMF	managing director	2004-06	2007-10

person	Kristalina Georgieva
ar	كريستالينا جورجيفا
ar	كريستالينا جورجييفا
ar	كريستالينا غورغييفا
surname	ar	جورجيفا
surname	ar	جورجييفا
surname	ar	غورغييفا
feminine	ar
office	EU	commissioner	2010-02	2016-12
office	IMF	managing director	2019-10	2099

person	Robert Zoellick
ar	روبرت زوليك
surname	ar	زوليك
office	USA	trade representative	2001-02	2005-02
office	USA	deputy secretary of state	2005-02	2006-07
office	WB	president	2007-07	2012-06

person	David Malpass
ar	ديفيد مالباس
surname	ar	مالباس
office	WB	president	2019-04	2023-06

person	Ajay Banga
ar	أجاي بانغا
office	WB	president	2023-06	2099

person	Rilwanu Lukman
ar	ريلوانو لقمان
ar	رلوان لقمان
ar	ريلوانو لوكمان
office	OPEC	secretary-general	1995-01	2000-12

person	Alvaro Silva
ar	ألفارو سيلفا كالديرون
ar	ألفارو سيلفا
office	OPEC	secretary-general	2002-07	2003-12

person	Abdalla el-Badri
ar	عبد الله البدري
ar	عبدالله البدري
ar	عبد الله سالم البدري
office	OPEC	secretary-general	2007-01	2016-07

person	Mohammed Barkindo
ar	محمد باركيندو
ar	محمد سنوسي باركيندو
surname	ar	باركيندو
office	OPEC	secretary-general	2016-08	2022-07

person	Haitham al-Ghais
ar	هيثم الغيص
surname	ar	الغيص
office	OPEC	secretary-general	2022-08	2099

person	Fatih Birol
ar	فاتح بيرول
surname	ar	بيرول
office	IEA	executive director	2015-09	2099

person	Jakob Kellenberger
ar	ياكوب كيلنبرغر
ar	جاكوب كيلنبرغر
surname	ar	كيلنبرغر
office	ICRC	president	2000-01	2012-06

person	Peter Maurer
ar	بيتر ماورر
ar	بيتر مورر
surname	ar	ماورر
office	ICRC	president	2012-07	2022-09

person	Mirjana Spoljaric
ar	ميريانا سبولياريتش
surname	ar	سبولياريتش
feminine	ar
office	ICRC	president	2022-10	2099

person	Irene Khan
ar	أيرين خان
feminine	ar
office	AMNESTY	secretary-general	2001-08	2009-12

person	Salil Shetty
ar	سليل شيتي
office	AMNESTY	secretary-general	2010-07	2018-08

person	Agnes Callamard
ar	أنييس كالامار
ar	أنياس كالامار
ar	أغنيس كالامارد
feminine	ar
office	AMNESTY	secretary-general	2021-03	2099

person	Kenneth Roth
ar	كينيث روث
office	HRW	executive director	1993	2022-08

person	Robert Menard
ar	روبير مينار
office	RWB	secretary-general	1985	2008-09

person	Christophe Deloire
ar	كريستوف دولوار
office	RWB	secretary-general	2012-07	2024-06

person	Julian Assange
ar	جوليان أسانج
ar	جوليان أسانغ
surname	ar	أسانج
surname	ar	أسانغ
office	WIKILEAKS	founder	2006	2099

person	Philippe Kirsch
ar	فيليب كيرش
office	ICC	president	2003-03	2009-03

person	Antonio Cassese
ar	أنطونيو كاسيزي
office	STL	president	2009-03	2011-10

person	Daniel Bellemare
ar	دانيال بلمار
ar	دانيال بيلمار
surname	ar	بلمار
office	UN	investigator	2008-01	2009-02
office	STL	prosecutor	2009-03	2012-02

person	Joseph Blatter
ar	جوزيف بلاتر
ar	سيب بلاتر
surname	ar	بلاتر
office	FIFA	president	1998-06	2015-12

person	Gianni Infantino
ar	جياني إنفانتينو
ar	جاني إنفانتينو
surname	ar	إنفانتينو
office	FIFA	president	2016-02	2099

person	Michel Platini
ar	ميشال بلاتيني
ar	ميشيل بلاتيني
office	UEFA	president	2007-01	2015-12

person	Jacques Rogge
ar	جاك روغ
ar	جاك روج
office	IOC	president	2001-07	2013-09

person	Thomas Bach
ar	توماس باخ
office	IOC	president	2013-09	2025-06

person	Juan Antonio Samaranch
ar	خوان أنطونيو سامارانش
surname	ar	سامارانش
office	IOC	president	1980-07	2001-07

person	Mohammed bin Hammam
ar	محمد بن همام
surname	ar	بن همام
office	AFC	president	2002-08	2011-05

person	Issa Hayatou
ar	عيسى حياتو
office	CAF_FOOTBALL	president	1988-03	2017-03

person	Norbert Darabos
ar	نوربرت دارابوس
office	AUT	defence minister	2007-01	2013-03

person	Lamberto Zannier
ar	لامبرتو زانيير
surname	ar	زانيير
office	UN.MIK	head	2008-06	2011-06
office	OSCE	secretary general	2011-07	2017-07

person	Helga Schmid
ar	هيلغا شميد
ar	هيلغا شميت
feminine	ar
office	OSCE	secretary general	2020-12	2024-09

person	Walter Schwimmer
ar	فالتر شفيمر
surname	ar	شفيمر
office	COE	secretary general	1999-09	2004-08

person	Terry Davis
ar	تيري ديفيس
office	COE	secretary general	2004-09	2009-08

person	Nikolai Bordyuzha
ar	نيكولاي بورديوجا
surname	ar	بورديوجا
office	CSTO	secretary general	2003-04	2016-12

person	Stanislav Zas
ar	ستانيسلاف زاس
office	CSTO	secretary general	2020-01	2022-12

person	Imangali Tasmagambetov
ar	إيمانغالي تاسماغامبيتوف
surname	ar	تاسماغامبيتوف
office	KAZ	prime minister	2002-01	2003-06
office	CSTO	secretary general	2023-01	2099

person	Abdelwahab Hani
ar	عبد الوهاب الهاني
ar	عبدالوهاب الهاني
office	MAJD_TUN	party leader	2011	2099

person	Riadh Chaibi
ar	رياض الشعيبي
office	NATIONAL_CONSTRUCTION_TUN	secretary-general	2014	2019

person	Abdel Wahed El-Nabawi
ar	عبد الواحد النبوي
ar	عبدالواحد النبوي
office	EGY	culture minister	2015-03	2015-09

person	Sarra Zaafrani Zenzri
ar	سارة الزعفراني الزنزري
ar	سارة الزعفراني
surname	ar	الزنزري
feminine	ar
office	TUN	prime minister	2025-03	2099

person	Sifi Ghrieb
ar	سيفي غريب
office	DZA	prime minister	2025-08	2099

person	Tufan Erhurman
ar	طوفان إرهورمان
ar	توفان إرهورمان
surname	ar	إرهورمان
office	TURKISH_CYPRIOTS	president	2025-10	2099

person	Abdulbaset Sieda
ar	عبد الباسط سيدا
ar	عبدالباسط سيدا
office	SNC	president	2012-06	2012-11

# -- More ministers, envoys and ambassadors --

person	John Prescott
ar	جون بريسكوت
surname	ar	بريسكوت
office	GBR	deputy prime minister	1997-05	2007-06

person	Clare Short
ar	كلير شورت
feminine	ar
office	GBR	minister	1997-05	2003-05

person	David Davis
ar	ديفيد ديفيس
office	GBR	Brexit secretary	2016-07	2018-07

person	Sajid Javid
ar	ساجد جاويد
ar	ساجد جافيد
office	GBR	home secretary	2018-04	2019-07
office	GBR	finance minister	2019-07	2020-02

person	Michael Gove
ar	مايكل غوف
office	GBR	minister	2010-05	2024-05

person	Rachel Reeves
ar	راشيل ريفز
ar	رايتشل ريفز
surname	ar	ريفز
feminine	ar
office	GBR	finance minister	2024-07	2099

person	Kemi Badenoch
ar	كيمي بادينوك
ar	كيمي بادنوك
surname	ar	بادينوك
feminine	ar
office	CONSERVATIVES_GBR	party leader	2024-11	2099

person	David Trimble
ar	ديفيد تريمبل
surname	ar	تريمبل
office	UUP	leader	1995-09	2005-05

person	Ian Paisley
ar	إيان بيزلي
office	DUP	leader	1971	2008-05

person	Martin McGuinness
ar	مارتن ماكغينيس
ar	مارتن ماكغنيس
surname	ar	ماكغينيس
office	SINN_FEIN	leader	1997	2017-01

person	Jean-Pierre Chevenement
ar	جان بيار شوفنمان
ar	جان بيير شوفنمان
surname	ar	شوفنمان
office	FRA	interior minister	1997-06	2000-08

person	Daniel Vaillant
ar	دانيال فايان
office	FRA	interior minister	2000-08	2002-05

person	Claude Gueant
ar	كلود غيان
office	FRA	interior minister	2011-02	2012-05

person	Brice Hortefeux
ar	بريس أورتوفو
surname	ar	أورتوفو
office	FRA	interior minister	2009-06	2011-02

person	Christiane Taubira
ar	كريستيان توبيرا
surname	ar	توبيرا
feminine	ar
office	FRA	justice minister	2012-05	2016-01

person	Najat Vallaud-Belkacem
ar	نجاة فالو بلقاسم
ar	نجاة بلقاسم
feminine	ar
office	FRA	education minister	2014-08	2017-05

person	Bruno Retailleau
ar	برونو روتايو
surname	ar	روتايو
office	FRA	interior minister	2024-09	2025-10

person	Jean-Christophe Cambadelis
ar	جان كريستوف كامباديليس
ar	جان كريستوف كامباديلي
surname	ar	كامباديليس
office	PS_FRA	first secretary	2014-04	2017-06

person	Eric Ciotti
ar	إيريك سيوتي
surname	ar	سيوتي
office	LR_FRA	party leader	2022-12	2024-09

person	Karl-Theodor zu Guttenberg
ar	كارل تيودور تسو غوتنبرغ
ar	كارل تيودور تسو جوتنبرج
office	DEU	defence minister	2009-10	2011-03

person	Hans Eichel
ar	هانس آيشل
ar	هانز ايشل
office	DEU	finance minister	1999-04	2005-11

person	Wolfgang Sobotka
ar	فولفغانغ سوبوتكا
surname	ar	سوبوتكا
office	AUT	interior minister	2016-04	2017-12

person	Giuseppe Pisanu
ar	جوزيبي بيسانو
surname	ar	بيسانو
office	ITA	interior minister	2002-07	2006-05

person	Claudio Scajola
ar	كلاوديو سكايولا
surname	ar	سكايولا
office	ITA	interior minister	2001-06	2002-07

person	Roberto Maroni
ar	روبرتو ماروني
surname	ar	ماروني
office	ITA	interior minister	2008-05	2011-11

person	Ignazio La Russa
ar	إنياتسيو لاروسا
ar	إنياتسيو لا روسا
surname	ar	لاروسا
office	ITA	defence minister	2008-05	2011-11

person	Giulio Tremonti
ar	جوليو تريمونتي
surname	ar	تريمونتي
office	ITA	finance minister	2001-06	2004-07
office	ITA	finance minister	2008-05	2011-11

person	Matteo Piantedosi
ar	ماتيو بيانتيدوسي
surname	ar	بيانتيدوسي
office	ITA	interior minister	2022-10	2099

person	Federico Trillo
ar	فيديريكو تريو
ar	فيديريكو تريليو
office	ESP	defence minister	2000-04	2004-04

person	Jose Bono
ar	خوسيه بونو
office	ESP	defence minister	2004-04	2006-04

person	Carme Chacon
ar	كارمي تشاكون
ar	كارمه تشاكون
surname	ar	تشاكون
feminine	ar
office	ESP	defence minister	2008-04	2011-12

person	Alfredo Perez Rubalcaba
ar	ألفريدو بيريز روبالكابا
surname	ar	روبالكابا
office	ESP	interior minister	2006-04	2011-07

person	Trinidad Jimenez
ar	ترينيداد خيمينيز
feminine	ar
office	ESP	foreign minister	2010-10	2011-12

person	Alfonso Dastis
ar	ألفونسو داستيس
surname	ar	داستيس
office	ESP	foreign minister	2016-11	2018-06

person	Arancha Gonzalez Laya
ar	أرانتشا غونزاليس لايا
ar	أرانشا غونزاليس لايا
feminine	ar
office	ESP	foreign minister	2020-01	2021-07

person	Santiago Abascal
ar	سانتياغو أباسكال
surname	ar	أباسكال
office	VOX	leader	2014-09	2099

person	Pablo Iglesias
ar	بابلو إغليسياس
ar	بابلو ايغليسياس
office	PODEMOS	leader	2014-11	2021-05

person	Alberto Nunez Feijoo
ar	ألبرتو نونيز فيخو
ar	ألبرتو نونييث فيخو
surname	ar	فيخو
office	PP_ESP	party leader	2022-04	2099

person	Quim Torra
ar	كيم تورا
office	ESP	regional president	2018-05	2020-09

person	Artur Mas
ar	أرتور ماس
office	ESP	regional president	2010-12	2016-01

person	Marianne Thyssen
ar	ماريان تايسن
surname	ar	تايسن
feminine	ar
office	EU	commissioner	2014-11	2019-11

person	Ilya Klebanov
ar	إيليا كليبانوف
surname	ar	كليبانوف
office	RUS	deputy prime minister	1999-05	2002-02

person	Veronika Skvortsova
ar	فيرونيكا سكفورتسوفا
surname	ar	سكفورتسوفا
feminine	ar
office	RUS	health minister	2012-05	2020-01

person	Peter Kazimir
ar	بيتر كازيمير
office	SVK	finance minister	2012-04	2019-04

person	Kai Eide
ar	كاي إيدي
office	UN.AMA	head	2008-03	2010-03

person	Tom Koenigs
ar	توم كونيغز
ar	توم كونيغس
surname	ar	كونيغز
office	UN.AMA	head	2006-02	2007-12

person	Jean Arnault
ar	جان أرنو
office	UN.AMA	head	2004-02	2006-02

person	Deborah Lyons
ar	ديبورا ليونز
feminine	ar
office	UN.AMA	head	2020-03	2022-06

person	Ad Melkert
ar	آد ميلكرت
ar	أد ملكرت
surname	ar	ميلكرت
office	UN	envoy	2009-07	2011-10

person	Jan Pronk
ar	يان برونك
surname	ar	برونك
office	UN	envoy	2004-06	2006-12

person	Christopher Ross
ar	كريستوفر روس
office	UN	envoy	2009-01	2017-04

person	Peter van Walsum
ar	بيتر فان والسوم
ar	بيتر فان فالسوم
surname	ar	فان والسوم
office	UN	envoy	2005-07	2008-08

person	Ahmedou Ould Abdallah
ar	أحمدو ولد عبد الله
ar	أحمد ولد عبد الله
office	UN	envoy	2002	2010-06

person	Augustine Mahiga
ar	أوغستين ماهيغا
ar	أوغوستين ماهيغا
surname	ar	ماهيغا
office	UN	envoy	2010-06	2013-06

person	Nicholas Kay
ar	نيكولاس كاي
office	UN	envoy	2013-06	2016-01

person	Bintou Keita
ar	بينتو كيتا
feminine	ar
office	UN.MONUSCO	head	2021-02	2025-11

person	Smail Chergui
ar	إسماعيل شرقي
office	AU.PSC	commissioner	2013	2021-02

person	Said Djinnit
ar	سعيد جنيت
office	AU	commissioner	2003	2008
office	UN	envoy	2008	2019

person	James Appathurai
ar	جيمس أباثوراي
ar	جيمس أباتوراي
surname	ar	أباثوراي
office	NATO	spokesman	2004	2010-12

person	Oana Lungescu
ar	أوانا لونغيسكو
surname	ar	لونغيسكو
feminine	ar
office	NATO	spokeswoman	2010-12	2023

person	Wesley Clark
ar	ويسلي كلارك
office	NATO	supreme commander	1997-07	2000-05

person	James Jones
ar	جيمس جونز
office	NATO	supreme commander	2003-01	2006-12
office	USA	national security adviser	2009-01	2010-10

person	Tom Donilon
ar	توم دونيلون
ar	توماس دونيلون
surname	ar	دونيلون
office	USA	national security adviser	2010-10	2013-07

person	Philip Breedlove
ar	فيليب بريدلوف
surname	ar	بريدلوف
office	NATO	supreme commander	2013-05	2016-05

person	Patrick Shanahan
ar	باتريك شاناهان
surname	ar	شاناهان
office	USA	defense secretary	2019-01	2019-06

person	Kirstjen Nielsen
ar	كيرستن نيلسن
ar	كيرستين نيلسن
office	USA	homeland security secretary	2017-12	2019-04

person	Alejandro Mayorkas
ar	أليخاندرو مايوركاس
surname	ar	مايوركاس
office	USA	homeland security secretary	2021-02	2025-01

person	Kristi Noem
ar	كريستي نويم
surname	ar	نويم
feminine	ar
office	USA	homeland security secretary	2025-01	2099

person	Stephen Miller
ar	ستيفن ميلر
office	USA	adviser	2017-01	2021-01
office	USA	adviser	2025-01	2099

person	Kellyanne Conway
ar	كيليان كونواي
ar	كيلي آن كونواي
surname	ar	كونواي
feminine	ar
office	USA	adviser	2017-01	2020-08

person	Ivanka Trump
ar	إيفانكا ترامب
ar	ايفانكا ترمب
feminine	ar
office	USA	adviser	2017-03	2021-01

person	Denis McDonough
ar	دينيس ماكدونو
ar	دنيس ماكدونو
surname	ar	ماكدونو
office	USA	chief of staff	2013-01	2017-01

person	Rahm Emanuel
ar	رام إيمانويل
office	USA	chief of staff	2009-01	2010-10
office	USA	mayor	2011-05	2019-05

person	Ben Rhodes
ar	بن رودس
ar	بن رودز
office	USA	deputy national security adviser	2009-09	2017-01

person	Brian Hook
ar	برايان هوك
ar	بريان هوك
office	USA	envoy	2018-08	2020-08

person	Elliott Abrams
ar	إليوت أبرامز
surname	ar	أبرامز
office	USA	adviser	2002-12	2009-01
office	USA	envoy	2019-01	2021-01

person	Thomas Barrack
ar	توماس باراك
ar	توم باراك
office	USA	ambassador	2025-05	2099

person	Morgan Ortagus
ar	مورغان أورتاغوس
surname	ar	أورتاغوس
feminine	ar
office	USA	spokeswoman	2019-04	2021-01
office	USA	deputy envoy	2025-01	2099

person	Mike Huckabee
ar	مايك هاكابي
surname	ar	هاكابي
office	USA	ambassador	2025-04	2099

person	David Friedman
ar	ديفيد فريدمان
office	USA	ambassador	2017-05	2021-01

person	Daniel Shapiro
ar	دانيال شابيرو
ar	دان شابيرو
office	USA	ambassador	2011-07	2017-01

person	Christopher Stevens
ar	كريستوفر ستيفنز
ar	كريس ستيفنز
office	USA	ambassador	2012-05	2012-09

person	Anne Patterson
ar	آن باترسون
feminine	ar
office	USA	ambassador	2007-07	2010-10
office	USA	ambassador	2011-08	2013-08

person	Hakeem Jeffries
ar	حكيم جيفريز
office	USA	minority leader	2023-01	2099

person	John Thune
ar	جون ثون
office	USA	senator	2005-01	2099

person	Ilhan Omar
ar	إلهان عمر
feminine	ar
office	USA	congresswoman	2019-01	2099

person	Rashida Tlaib
ar	رشيدة طليب
surname	ar	طليب
feminine	ar
office	USA	congresswoman	2019-01	2099

person	Alexandria Ocasio-Cortez
ar	ألكسندريا أوكاسيو كورتيز
feminine	ar
office	USA	congresswoman	2019-01	2099

person	Gavin Newsom
ar	غافين نيوسوم
surname	ar	نيوسوم
office	USA	governor	2019-01	2099

person	Zohran Mamdani
ar	زهران ممداني
surname	ar	ممداني
office	USA	mayor	2026-01	2099

person	Eric Adams
ar	إريك آدمز
ar	إريك أدامز
office	USA	mayor	2022-01	2025-12

person	Bill de Blasio
ar	بيل دي بلازيو
ar	بيل دو بلازيو
surname	ar	دي بلازيو
office	USA	mayor	2014-01	2021-12

person	Chris Christie
ar	كريس كريستي
office	USA	governor	2010-01	2018-01

person	Greg Abbott
ar	غريغ أبوت
ar	جريج أبوت
office	USA	governor	2015-01	2099

person	Robert Bentley
ar	روبرت بنتلي
office	USA	governor	2011-01	2017-04

person	Ray Mabus
ar	راي مابوس
surname	ar	مابوس
office	USA	navy secretary	2009-06	2017-01

person	Tom Cotton
ar	توم كوتون
office	USA	senator	2015-01	2099

person	Robert Menendez
ar	روبرت منينديز
ar	بوب منينديز
ar	روبرت مينينديز
surname	ar	منينديز
office	USA	senator	2006-01	2024-08

person	Ben Cardin
ar	بن كاردين
ar	بنجامين كاردين
surname	ar	كاردين
office	USA	senator	2007-01	2025-01

person	Mosiuoa Lekota
ar	موسيوا ليكوتا
ar	سوسيوا جيرارد ليكوتا
ar	موسيوا جيرارد ليكوتا
surname	ar	ليكوتا
office	ZAF	defence minister	1999-06	2008-09

person	Youssef Boutros Ghali
ar	يوسف بطرس غالي
office	EGY	trade minister	2001	2004-07
office	EGY	finance minister	2004-07	2011-01

person	Habibollah Sayyari
ar	حبيب الله سياري
surname	ar	سياري
office	IRN	navy commander	2007	2017-11

person	Abdul Latif Derian
ar	عبد اللطيف دريان
ar	عبداللطيف دريان
office	LBN	mufti	2014-08	2099

person	Mohammed Rashid Qabbani
ar	محمد رشيد قباني
office	LBN	mufti	1996	2014-08

person	Naim Hassan
ar	نعيم حسن
office	LBN	Druze sheikh	2006	2021

person	Akram Chehayeb
ar	أكرم شهيب
surname	ar	شهيب
office	LBN	agriculture minister	2014-02	2016-12

person	Samir Hammoud
ar	سمير حمود
office	LBN	prosecutor	2013	2020

person	Yousef Adeis
ar	يوسف ادعيس
surname	ar	ادعيس
office	PSE	minister	2014-06	2019-04

person	Nayef al-Bakri
ar	نايف البكري
office	YEM	governor	2015-07	2015-09

person	Jaafar Mohammed Saad
ar	جعفر محمد سعد
office	YEM	governor	2015-10	2015-12

person	Hamid Grine
ar	حميد قرين
office	DZA	communication minister	2014-05	2017-05

person	Lamia Zribi
ar	لمياء الزريبي
surname	ar	الزريبي
feminine	ar
office	TUN	finance minister	2016-08	2017-04

person	Hatem Ben Salem
ar	حاتم بن سالم
office	TUN	education minister	2017-09	2020-02

person	Anis Ghedira
ar	أنيس غديرة
office	TUN	transport minister	2016-08	2017-09

person	Ghazi Jeribi
ar	غازي الجريبي
office	TUN	defence minister	2014-01	2015-02
office	TUN	justice minister	2016-08	2018-11

person	Salma Elloumi
ar	سلمى اللومي
surname	ar	اللومي
feminine	ar
office	TUN	tourism minister	2015-02	2018-11

person	Mehdi Ben Gharbia
ar	مهدي بن غربية
surname	ar	بن غربية
office	TUN	minister	2016-08	2018-07

person	Mohamed Abbou
ar	محمد عبو
office	DEMOCRATIC_CURRENT_TUN	leader	2013-05	2016

person	Ghazi Chaouachi
ar	غازي الشواشي
office	DEMOCRATIC_CURRENT_TUN	secretary-general	2016	2020

person	Ziad Lakhdar
ar	زياد لخضر
office	WATAD_TUN	secretary-general	2013-03	2020

person	Lotfi Mraihi
ar	لطفي المرايحي
surname	ar	المرايحي
office	REPUBLICAN_UNION_TUN	leader	2011	2024

person	Bouali Mbarki
ar	بوعلي المباركي
office	UGTT	deputy secretary-general	2011-12	2022-02

person	Khemais Ksila
ar	خميس قسيلة
surname	ar	قسيلة
office	NIDAA	politician	2012	2017

person	Yannis Mouzalas
ar	يانيس موزالاس
surname	ar	موزالاس
office	GRC	migration minister	2015-09	2018-02

person	Navdeep Bains
ar	نافديب بينز
office	CAN	minister	2015-11	2021-01

person	Beatrice Lorenzin
ar	بياتريتشي لورينزين
ar	بياتريتشى لورينتزين
surname	ar	لورينزين
feminine	ar
office	ITA	health minister	2013-04	2018-06

person	Filip Dewinter
ar	فيليب ديونتر
ar	فيليب دوينتر
office	VLAAMS_BELANG	politician	1992	2099

person	Abdelkrim Zbidi
ar	عبد الكريم الزبيدي
ar	عبدالكريم الزبيدي
office	TUN	defence minister	2011-01	2013-03
office	TUN	defence minister	2017-09	2019-10

person	Slim Chaker
ar	سليم شاكر
office	TUN	finance minister	2015-02	2016-08
office	TUN	health minister	2017-09	2017-10

person	Hakim Ben Hammouda
ar	حكيم بن حمودة
office	TUN	finance minister	2014-01	2015-02

person	Houcine Dimassi
ar	حسين الديماسي
surname	ar	الديماسي
office	TUN	finance minister	2011-12	2012-07

person	Ridha Chalghoum
ar	محمد رضا شلغوم
ar	رضا شلغوم
office	TUN	finance minister	2017-09	2020-02

person	Chedly Ayari
ar	الشاذلي العياري
ar	شاذلي العياري
office	TUN	central bank governor	2012-07	2018-02

person	Marouane Abassi
ar	مروان العباسي
office	TUN	central bank governor	2018-02	2024-02

person	Fethi Zouhair Nouri
ar	فتحي زهير النوري
office	TUN	central bank governor	2024-02	2099

person	Mustapha Kamel Nabli
ar	مصطفى كمال النابلي
surname	ar	النابلي
office	TUN	central bank governor	2011-01	2012-07

person	Said Aidi
ar	سعيد العايدي
office	TUN	health minister	2015-02	2016-08
office	BENI_WATANI	leader	2017-05	2099

person	Latifa Lakhdar
feminine	ar
ar	لطيفة الأخضر
ar	لطيفة لخضر
office	TUN	culture minister	2015-02	2016-01

person	Sonia Mbarek
feminine	ar
ar	سنية مبارك
ar	سنية امبارك
office	TUN	culture minister	2016-01	2016-08

person	Mohamed Zinelabidine
ar	محمد زين العابدين
office	TUN	culture minister	2016-08	2020-02

person	Mahmoud Ben Romdhane
ar	محمود بن رمضان
office	TUN	transport minister	2015-02	2016-01
office	TUN	social affairs minister	2016-01	2016-08

person	Maher Ben Dhia
ar	ماهر بن ضياء
office	TUN	sports minister	2015-02	2016-08

person	Majdouline Cherni
feminine	ar
ar	ماجدولين الشارني
ar	مجدولين الشارني
surname	ar	الشارني
office	TUN	sports minister	2016-08	2018-11

person	Sonia Ben Cheikh
feminine	ar
ar	سنية بالشيخ
ar	سنية بن الشيخ
office	TUN	sports minister	2018-11	2020-02

person	Samira Merai
feminine	ar
ar	سميرة مرعي
ar	سميرة مرعي فريعة
office	TUN	women's minister	2015-02	2016-08
office	TUN	health minister	2016-08	2017-09

person	Neziha Labidi
feminine	ar
ar	نزيهة العبيدي
office	TUN	women's minister	2016-08	2020-02

person	Slim Khalbous
ar	سليم خلبوس
surname	ar	خلبوس
office	TUN	higher education minister	2016-08	2019-10

person	Chiheb Bouden
ar	شهاب بودن
office	TUN	higher education minister	2015-02	2016-08

person	Mohamed Trabelsi
ar	محمد الطرابلسي
office	TUN	social affairs minister	2016-08	2021-10

person	Fadhel Abdelkefi
ar	فاضل عبد الكافي
ar	فاضل عبدالكافي
surname	ar	عبد الكافي
office	TUN	development minister	2016-08	2017-08
office	AFEK	leader	2020-12	2023-07

person	Hichem Ben Ahmed
ar	هشام بن أحمد
office	TUN	transport minister	2018-11	2020-02

person	Omar Mansour
ar	عمر منصور
office	TUN	justice minister	2016-01	2016-08

person	Mohamed Salah Ben Aissa
ar	محمد صالح بن عيسى
office	TUN	justice minister	2015-02	2015-10

person	Hafedh Ben Salah
ar	حافظ بن صالح
office	TUN	justice minister	2014-01	2015-02

person	Nadhir Ben Ammou
ar	نذير بن عمو
office	TUN	justice minister	2013-03	2014-01

person	Leila Jaffel
feminine	ar
ar	ليلى جفال
office	TUN	justice minister	2021-10	2099

person	Mohamed Karim Jamoussi
ar	محمد كريم الجموسي
ar	كريم الجموسي
office	TUN	justice minister	2018-11	2020-02

person	Thouraya Jeribi
feminine	ar
ar	ثريا الجريبي
office	TUN	justice minister	2020-02	2020-09

person	Hichem Fourati
ar	هشام الفوراتي
ar	هشام الفراتي
surname	ar	الفوراتي
office	TUN	interior minister	2018-07	2020-02

person	Taoufik Charfeddine
ar	توفيق شرف الدين
office	TUN	interior minister	2020-09	2021-01
office	TUN	interior minister	2021-10	2023-03

person	Kamel Feki
ar	كمال الفقي
office	TUN	governor	2021-12	2023-03
office	TUN	interior minister	2023-03	2024-05

person	Khaled Nouri
ar	خالد النوري
office	TUN	interior minister	2024-05	2099

person	Imed Hazgui
ar	عماد الحزقي
surname	ar	الحزقي
office	TUN	defence minister	2020-02	2020-09

person	Ibrahim Bartagi
ar	إبراهيم البرتاجي
surname	ar	البرتاجي
office	TUN	defence minister	2020-09	2021-07

person	Imed Memmich
ar	عماد مميش
surname	ar	مميش
office	TUN	defence minister	2021-10	2024-08

person	Khaled Sehili
ar	خالد السهيلي
office	TUN	defence minister	2024-08	2099

person	Mohamed Ali Nafti
ar	محمد علي النفطي
office	TUN	foreign minister	2024-08	2099

person	Mondher Belhaj Ali
ar	منذر بالحاج علي
ar	منذر بلحاج علي
office	NIDAA	deputy	2014-10	2016-03
office	MACHROU_TOUNES	deputy	2016-03	2019

person	Mohamed Fadhel Mahfoudh
ar	محمد فاضل محفوظ
ar	فاضل محفوظ
office	TUN	head of the bar	2013-06	2016-07
office	TUN	minister	2018-11	2020-02

person	Chawki Tabib
ar	شوقي الطبيب
office	TUN	head of the bar	2012-01	2013-06
office	INLUCC	head	2016-01	2020-08

person	Ameur Mehrezi
ar	عامر المحرزي
office	TUN	head of the bar	2016-07	2019-07

person	Brahim Bouderbala
ar	إبراهيم بودربالة
surname	ar	بودربالة
office	TUN	head of the bar	2019-07	2022-09
office	TUN	speaker of parliament	2023-03	2099

person	Hatem Mziou
ar	حاتم المزيو
surname	ar	المزيو
office	TUN	head of the bar	2022-09	2025-09

person	Naji Bghouri
ar	ناجي البغوري
surname	ar	البغوري
office	SNJT	head	2014-05	2020-09

person	Nejiba Hamrouni
feminine	ar
ar	نجيبة الحمروني
office	SNJT	head	2011-06	2014-05

person	Mohamed Yassine Jelassi
ar	محمد ياسين الجلاصي
ar	ياسين الجلاصي
office	SNJT	head	2020-09	2023-10

person	Zied Dabbar
ar	زياد دبار
office	SNJT	head	2023-10	2099

person	Nouri Lajmi
ar	النوري اللجمي
ar	نوري اللجمي
surname	ar	اللجمي
office	HAICA	head	2013-05	2099

person	Abdelmajid Zar
ar	عبد المجيد الزار
ar	عبدالمجيد الزار
office	UTAP	head	2013-04	2022-05

person	Noureddine Ben Ayed
ar	نور الدين بن عياد
office	UTAP	head	2022-05	2025

person	Radhia Jerbi
feminine	ar
ar	راضية الجربي
office	UNFT	head	2013	2099

person	Nabil Baffoun
ar	نبيل بفون
surname	ar	بفون
office	ISIE	head	2019-01	2022-05

person	Mohamed Tlili Mansri
ar	محمد التليلي المنصري
office	ISIE	head	2017-11	2019-01
office	ISIE	spokesman	2022-05	2099

person	Farouk Bouasker
ar	فاروق بوعسكر
surname	ar	بوعسكر
office	ISIE	head	2022-05	2099

person	Kamel Jendoubi
ar	كمال الجندوبي
surname	ar	الجندوبي
office	ISIE	head	2011-05	2014-01
office	TUN	minister	2015-02	2016-08

person	Sami Tahri
ar	سامي الطاهري
office	UGTT	spokesman	2011-12	2099

person	Kacem Afaya
ar	قاسم عفية
office	UGTT	deputy secretary-general	2011-12	2017-01

person	Hfaiedh Hfaiedh
ar	حفيظ حفيظ
office	UGTT	deputy secretary-general	2011-12	2025

person	Lassaad Yacoubi
ar	لسعد اليعقوبي
office	UGTT	head of the teachers	2011	2023

person	Mustapha Ben Ahmed
ar	مصطفى بن أحمد
office	NIDAA	deputy	2014-10	2016-01
office	TAHYA_TOUNES	head of the bloc	2019-01	2021-07

person	Mohamed Goumani
ar	محمد القوماني
surname	ar	القوماني
office	ENNAHDA	politician	2016	2099

person	Lotfi Zitoun
ar	لطفي زيتون
office	TUN	minister	2020-02	2020-07
office	ENNAHDA	politician	2011	2020-12

person	Sahbi Atig
ar	الصحبي عتيق
ar	صحبي عتيق
office	ENNAHDA	head of the bloc	2011-11	2099

person	Ajmi Lourimi
ar	العجمي الوريمي
ar	عجمي الوريمي
surname	ar	الوريمي
office	ENNAHDA	politician	2011	2099

person	Fethi Ayadi
ar	فتحي العيادي
office	ENNAHDA	spokesman	2011	2099

person	Meherzia Labidi
feminine	ar
ar	محرزية العبيدي
office	TUN	deputy speaker	2011-11	2014-12
office	ENNAHDA	politician	2011	2021-01

person	Yamina Zoghlami
feminine	ar
ar	يمينة الزغلامي
surname	ar	الزغلامي
office	ENNAHDA	politician	2011	2099

person	Abdelfattah Mourou
ar	عبد الفتاح مورو
ar	عبدالفتاح مورو
office	ENNAHDA	vice-president	2012-07	2020-05

person	Oussama Sghaier
ar	أسامة الصغير
office	ENNAHDA	spokesman	2014	2021

person	Imed Khemiri
ar	عماد الخميري
office	ENNAHDA	spokesman	2017	2099

person	Noureddine Arbaoui
ar	نور الدين العرباوي
office	ENNAHDA	politician	2012	2021

person	Said Ferjani
ar	سيد الفرجاني
office	ENNAHDA	politician	2011	2099

person	Habib Khedher
ar	الحبيب خضر
ar	حبيب خضر
office	ENNAHDA	politician	2011	2021

person	Walid Bennani
ar	وليد البناني
office	ENNAHDA	politician	2011	2021

person	Ameur Larayedh
ar	عامر العريض
office	ENNAHDA	politician	2011	2021

person	Houcine Jaziri
ar	حسين الجزيري
office	ENNAHDA	politician	2011	2021

person	Farida Labidi
feminine	ar
ar	فريدة العبيدي
office	ENNAHDA	politician	2011	2021

person	Mondher Ounissi
ar	منذر الونيسي
surname	ar	الونيسي
office	ENNAHDA	acting leader	2023-04	2023-09

person	Seifeddine Makhlouf
ar	سيف الدين مخلوف
office	KARAMA_TUN	leader	2019	2021

person	Ghazi Karoui
ar	غازي القروي
office	QALB_TOUNES	politician	2019	2021

person	Oussama Khelifi
ar	أسامة الخليفي
office	QALB_TOUNES	head of the bloc	2019	2021

person	Iyadh Elloumi
ar	عياض اللومي
office	QALB_TOUNES	deputy	2019	2021

person	Hichem Ajbouni
ar	هشام العجبوني
surname	ar	العجبوني
office	DEMOCRATIC_CURRENT_TUN	politician	2014	2099

person	Samia Abbou
feminine	ar
ar	سامية عبو
office	DEMOCRATIC_CURRENT_TUN	politician	2013	2023

person	Nabil Hajji
ar	نبيل حجي
office	DEMOCRATIC_CURRENT_TUN	secretary-general	2023-02	2099

person	Haykel Mekki
ar	هيكل المكي
office	PEOPLES_MOVEMENT_TUN	deputy	2019	2021

person	Salem Labiadh
ar	سالم الأبيض
ar	سالم لبيض
office	TUN	education minister	2013-03	2014-01
office	PEOPLES_MOVEMENT_TUN	deputy	2014-10	2019

person	Jilani Hammami
ar	الجيلاني الهمامي
ar	جيلاني الهمامي
office	WORKERS_TUN	politician	2011	2099

person	Mbarka Brahmi
feminine	ar
ar	مباركة عواينية
ar	مباركة البراهمي
ar	مباركة عواينية البراهمي
ar	مباركة عواينية براهمي
office	POPULAR_FRONT_TUN	deputy	2014-10	2019

person	Abdelaziz Kotti
ar	عبد العزيز القطي
ar	عبدالعزيز القطي
surname	ar	القطي
office	NIDAA	deputy	2013	2018

person	Leila Chettaoui
feminine	ar
ar	ليلى الشتاوي
surname	ar	الشتاوي
office	NIDAA	deputy	2014-10	2017-06
office	MACHROU_TOUNES	deputy	2017-06	2018
office	TAHYA_TOUNES	deputy	2019	2021

person	Zohra Driss
feminine	ar
ar	زهرة إدريس
office	NIDAA	deputy	2014-10	2019

person	Hela Omrane
feminine	ar
ar	هالة عمران
office	NIDAA	deputy	2014-10	2019

person	Faouzi Abderrahmane
ar	فوزي عبد الرحمان
ar	فوزي عبدالرحمان
ar	فوزي بن عبد الرحمان
ar	فوزي بن عبدالرحمان
ar	فوزي بن عبد الرحمن
ar	فوزي بن عبدالرحمن
office	TUN	employment minister	2017-09	2018-11
office	AFEK	politician	2011	2020

person	Mondher Zenaidi
ar	منذر الزنايدي
ar	المنذر الزنايدي
surname	ar	الزنايدي
office	TUN	health minister	2007-09	2011-01
office	TUN	presidential candidate	2014	2099

person	Safi Said
ar	صافي سعيد
office	TUN	deputy	2014	2099

person	Ayachi Zammel
ar	العياشي زمال
ar	العياشي الزمال
ar	عياشي زمال
ar	عياشي الزمال
office	TUN	presidential candidate	2019	2099

person	Yadh Ben Achour
ar	عياض بن عاشور
office	TUN	head of the reform commission	2011-03	2011-10

person	Sadok Belaid
ar	الصادق بلعيد
ar	صادق بلعيد
office	TUN	head of the constitutional commission	2022-05	2022-07

person	Yassine Ayari
ar	ياسين العياري
office	TUN	deputy	2017-12	2021-07

person	Rached Khiari
ar	راشد الخياري
surname	ar	الخياري
office	TUN	deputy	2019-10	2021-07

person	Faycal Tebbini
ar	فيصل التبيني
surname	ar	التبيني
office	TUN	deputy	2014-10	2021-07

person	Mabrouk Korchid
ar	مبروك كرشيد
ar	مبروك كورشيد
surname	ar	كرشيد
surname	ar	كورشيد
office	TUN	minister	2016-08	2018-11

person	Seif Allah Ben Hassine
ar	سيف الله بن حسين
ar	سيف الله بنحسين
office	ANSAR_SHARIA_TUN	leader	2011-04	2019-02

person	Lokman Abou Sakhr
ar	لقمان أبو صخر
office	UQBA	leader	2012	2015-03

person	Belhassen Oueslati
ar	بلحسن الوسلاتي
office	TUN	defence ministry spokesman	2014-09	2018

person	Mohamed Zekri
ar	محمد زكري
office	TUN	defence ministry spokesman	2018	2099

person	Mohamed Ali Aroui
ar	محمد علي العروي
office	TUN	interior ministry spokesman	2013	2015-12

person	Yasser Mesbah
ar	ياسر مصباح
office	TUN	interior ministry spokesman	2015-12	2018

person	Sofiene Sliti
ar	سفيان السليطي
surname	ar	السليطي
office	TUN	judicial spokesman	2014	2020

person	Sofiene Zaag
ar	سفيان الزعق
ar	سفيان الزعڨ
surname	ar	الزعق
office	TUN	interior ministry spokesman	2018	2020

person	Houssem Eddine Jebabli
ar	حسام الدين الجبابلي
surname	ar	الجبابلي
office	TUN	national guard spokesman	2018	2099

person	Moez Sinaoui
ar	معز السيناوي
office	TUN	presidential spokesman	2014-12	2016-09

person	Saida Garrach
feminine	ar
ar	سعيدة قراش
office	TUN	presidential spokeswoman	2016-09	2019-09

person	Rachida Ennaifer
feminine	ar
ar	رشيدة النيفر
office	TUN	presidential spokeswoman	2019-10	2020-10

person	Nadia Akacha
feminine	ar
ar	نادية عكاشة
office	TUN	presidential chief of staff	2020-01	2022-01

person	Iyed Dahmani
ar	إياد الدهماني
surname	ar	الدهماني
office	TUN	government spokesman	2016-08	2020-02

person	Nidhal Ouerfelli
ar	نضال الورفلي
office	TUN	government spokesman	2014-01	2015-02

person	Dhafer Neji
ar	ظافر ناجي
office	TUN	government spokesman	2015-02	2015-12

person	Khaled Chouket
ar	خالد شوكات
office	TUN	government spokesman	2016-01	2016-08
office	NIDAA	politician	2012	2018

person	Asma Shiri
feminine	ar
ar	أسماء السحيري
ar	أسماء السحيري العبيدي
surname	ar	السحيري
office	TUN	women's minister	2020-02	2020-09

person	Nasreddine Nsibi
ar	نصر الدين النصيبي
surname	ar	النصيبي
office	TUN	government spokesman	2021-10	2023-02

person	Mohamed Ali Boughdiri
ar	محمد علي البوغديري
office	UGTT	deputy secretary-general	2017-01	2022
office	TUN	education minister	2023-01	2024-04

person	Fathi Sellaouti
ar	فتحي السلاوتي
surname	ar	السلاوتي
office	TUN	education minister	2020-09	2023-01

person	Sihem Nemsia
feminine	ar
ar	سهام البوغديري نمصية
ar	سهام نمصية
ar	سهام البوغديري
ar	سهام بوغديري نمصية
office	TUN	finance minister	2021-10	2025-02

person	Ali Kooli
ar	علي الكعلي
surname	ar	الكعلي
office	TUN	finance minister	2020-09	2021-08

person	Kalthoum Ben Rejeb
feminine	ar
ar	كلثوم بن رجب
office	TUN	trade minister	2024-01	2024-08

person	Fadhila Rabhi
feminine	ar
ar	فضيلة الرابحي
office	TUN	trade minister	2021-10	2024-01

person	Naila Gonji
feminine	ar
ar	نايلة نويرة القنجي
ar	نائلة القنجي
surname	ar	القنجي
office	TUN	energy minister	2021-10	2023-05

person	Faouzi Mehdi
ar	فوزي المهدي
office	TUN	health minister	2020-09	2021-07

person	Ali Mrabet
ar	علي المرابط
office	TUN	health minister	2021-10	2024-08

person	Mustapha Ferjani
ar	مصطفى الفرجاني
office	TUN	health minister	2024-08	2099

person	Ibrahim Chaibi
ar	إبراهيم الشائبي
surname	ar	الشائبي
office	TUN	religious affairs minister	2021-10	2024-06

person	Ahmed Adhoum
ar	أحمد عظوم
surname	ar	عظوم
office	TUN	religious affairs minister	2017-03	2020-02
office	TUN	religious affairs minister	2020-09	2021-10

person	Othman Battikh
ar	عثمان بطيخ
office	TUN	religious affairs minister	2015-02	2016-01
office	TUN	mufti	2016-01	2022-10

person	Noureddine Khademi
ar	نور الدين الخادمي
office	TUN	religious affairs minister	2011-12	2014-01

person	Mounir Tlili
ar	منير التليلي
office	TUN	religious affairs minister	2014-01	2015-02

person	Abdeljalil Ben Salem
ar	عبد الجليل بن سالم
ar	عبدالجليل بن سالم
office	TUN	religious affairs minister	2016-08	2016-11

person	Khaled Tarrouche
ar	خالد طروش
surname	ar	طروش
office	TUN	interior ministry spokesman	2012	2013

person	Farhat Rajhi
ar	فرحات الراجحي
office	TUN	interior minister	2011-01	2011-03

person	Mokhtar Ben Nasr
ar	مختار بن نصر
office	TUN	defence ministry spokesman	2011	2013

person	Taoufik Rahmouni
ar	توفيق الرحموني
office	TUN	defence ministry spokesman	2013	2014

person	Rachid Ammar
ar	رشيد عمار
office	TUN	chief of staff	2002	2013-06

person	Mohamed Salah Hamdi
ar	محمد صالح الحامدي
office	TUN	army chief	2013-07	2014-07

person	Saied Khecharem
ar	سعيد خشارم
surname	ar	خشارم
office	HIZB_TAHRIR	politician	2012	2099

person	Abderraouf Amri
ar	عبد الرؤوف العامري
ar	عبدالرؤوف العامري
office	HIZB_TAHRIR	politician	2011	2099

person	Mahmoud Baroudi
ar	محمود البارودي
office	TUN	deputy	2011-11	2014-12

person	Mohamed Bennour
ar	محمد بنور
ar	محمد بالنور
office	ETTAKATOL	spokesman	2011	2099

person	Khelil Zaouia
ar	خليل الزاوية
office	TUN	social affairs minister	2011-12	2014-01
office	ETTAKATOL	leader	2019	2099

person	Khayam Turki
ar	خيام التركي
office	ETTAKATOL	politician	2011	2015

person	Jaouhar Ben Mbarek
ar	جوهر بن مبارك
office	NSF_TUN	politician	2022-05	2099

person	Chaima Issa
feminine	ar
ar	شيماء عيسى
office	NSF_TUN	politician	2022-05	2099

person	Rim Mahjoub
feminine	ar
ar	ريم محجوب
office	AFEK	head of the bloc	2014-10	2019

person	Karim Helali
ar	كريم الهلالي
office	AFEK	politician	2014-10	2019

person	Hafedh Zouari
ar	حافظ الزواري
office	AFEK	deputy	2014-10	2019

person	Tarek Fetiti
ar	طارق الفتيتي
surname	ar	الفتيتي
office	UPL	deputy	2014-10	2019
office	TUN	deputy speaker	2019-11	2021-07

person	Noomane Fehri
ar	نعمان الفهري
office	TUN	communications minister	2015-02	2016-08
office	AFEK	politician	2011	2019

person	Bochra Belhaj Hmida
feminine	ar
ar	بشرى بلحاج حميدة
ar	بشرى بالحاج حميدة
office	NIDAA	deputy	2014-10	2016
office	TUN	deputy	2016	2019

person	Sabrine Ghoubantini
feminine	ar
ar	صابرين القوبنطيني
surname	ar	القوبنطيني
office	NIDAA	deputy	2014-10	2017

person	Wafa Makhlouf
feminine	ar
ar	وفاء مخلوف
office	NIDAA	deputy	2014-10	2018

person	Borhen Bsaies
ar	برهان بسيس
surname	ar	بسيس
office	NIDAA	politician	2017-01	2018-10

person	Faouzi Elloumi
ar	فوزي اللومي
office	NIDAA	politician	2012	2018

person	Walid Jalled
ar	وليد جلاد
office	NIDAA	deputy	2014-10	2016-01
office	MACHROU_TOUNES	deputy	2016-03	2018
office	TAHYA_TOUNES	deputy	2019	2021

person	Sahbi Ben Fredj
ar	الصحبي بن فرج
ar	صحبي بن فرج
office	NIDAA	deputy	2014-10	2016-01
office	MACHROU_TOUNES	deputy	2016-03	2018
office	TAHYA_TOUNES	deputy	2019	2020

person	Hassouna Nasfi
ar	حسونة الناصفي
ar	حسونة ناصفي
surname	ar	الناصفي
office	MACHROU_TOUNES	secretary-general	2016-03	2021

person	Sadok Chourou
ar	الصادق شورو
ar	صادق شورو
surname	ar	شورو
office	ENNAHDA	politician	1988	2014

person	Habib Ellouze
ar	الحبيب اللوز
ar	حبيب اللوز
office	ENNAHDA	politician	2011	2023

person	Ridha Jaouadi
ar	رضا الجوادي
office	KARAMA_TUN	deputy	2019-10	2021-07

person	Slim Hamidane
ar	سليم حميدان
ar	سليم بن حميدان
office	TUN	minister	2011-12	2014-01

person	Mohamed Jmour
ar	محمد جمور
office	WATAD_TUN	politician	2011	2099

person	Abdelwahab Abdallah
ar	عبد الوهاب عبد الله
ar	عبدالوهاب عبدالله
office	TUN	foreign minister	2005-08	2010-01

person	Abdelbaki Hermassi
ar	عبد الباقي الهرماسي
ar	عبدالباقي الهرماسي
surname	ar	الهرماسي
office	TUN	culture minister	1996	2004-11
office	TUN	foreign minister	2004-11	2005-08

person	Rafik Belhaj Kacem
ar	رفيق بلحاج قاسم
office	TUN	interior minister	2004-11	2011-01

person	Leila Trabelsi
feminine	ar
ar	ليلى الطرابلسي
ar	ليلى بن علي
office	TUN	first lady	1992	2011-01

person	Hedi Djilani
ar	الهادي الجيلاني
ar	الهادي جيلاني
ar	هادي الجيلاني
ar	هادي جيلاني
office	UTICA	head	1988	2011-01

person	Abdessalem Jrad
ar	عبد السلام جراد
ar	عبدالسلام جراد
office	UGTT	secretary-general	2000-09	2011-12

person	Moncef Ben Salem
ar	المنصف بن سالم
ar	منصف بن سالم
office	TUN	higher education minister	2011-12	2014-01

person	Houcine Zargouni
ar	حسن الزرقوني
office	SIGMA_TUN	director	2000	2099

person	Abdessattar Ben Moussa
ar	عبد الستار بن موسى
ar	عبدالستار بن موسى
office	LTDH	head	2011-09	2016-10

person	Jamel Msallem
ar	جمال مسلم
office	LTDH	head	2016-10	2022-11

person	Bassem Trifi
ar	بسام الطريفي
office	LTDH	head	2022-11	2099

person	Mokhtar Trifi
ar	المختار الطريفي
ar	مختار الطريفي
office	LTDH	head	2000-10	2011-09

person	Sultan bin Salman
ar	سلطان بن سلمان
ar	سلطان بن سلمان بن عبد العزيز
ar	سلطان بن سلمان بن عبدالعزيز
office	SAU	tourism chief	2000-04	2018-12

person	Saleh bin Humaid
ar	صالح بن حميد
ar	صالح بن عبد الله بن حميد
ar	صالح بن عبدالله بن حميد
office	SAU	speaker of the shura	2002-02	2009-02

person	Mohammed al-Issa
ar	محمد بن عبد الكريم العيسى
ar	محمد بن عبدالكريم العيسى
ar	محمد عبد الكريم العيسى
ar	محمد عبدالكريم العيسى
office	SAU	justice minister	2009-02	2015-01
office	MWL	secretary-general	2016-08	2099

person	Walid al-Samaani
ar	وليد الصمعاني
ar	وليد بن محمد الصمعاني
surname	ar	الصمعاني
office	SAU	justice minister	2015-01	2099

person	Abdullah al-Turki
ar	عبد الله بن عبد المحسن التركي
ar	عبدالله بن عبدالمحسن التركي
office	MWL	secretary-general	2000-11	2016-08

person	Abdulaziz Khoja
ar	عبد العزيز خوجة
ar	عبدالعزيز خوجة
ar	عبد العزيز محيي الدين خوجة
ar	عبدالعزيز محيي الدين خوجة
office	SAU	ambassador to lebanon	2004	2009-02
office	SAU	information minister	2009-02	2014-12

person	Awwad al-Awwad
ar	عواد العواد
ar	عواد بن صالح العواد
office	SAU	information minister	2017-04	2018-12
office	HRC_SAU	head	2019-08	2022

person	Turki al-Shabanah
ar	تركي الشبانة
ar	تركي بن عبد الله الشبانة
ar	تركي بن عبدالله الشبانة
office	SAU	information minister	2018-12	2020-02

person	Majid al-Qasabi
ar	ماجد القصبي
ar	ماجد بن عبد الله القصبي
ar	ماجد بن عبدالله القصبي
surname	ar	القصبي
office	SAU	commerce minister	2016-05	2099

person	Salman al-Dosari
ar	سلمان الدوسري
ar	سلمان بن يوسف الدوسري
office	ASHARQ	editor	2014-07	2016
office	SAU	information minister	2023-03	2099

person	Fouad al-Farsy
ar	فؤاد الفارسي
ar	فؤاد بن عبد السلام الفارسي
ar	فؤاد بن عبدالسلام الفارسي
office	SAU	information minister	1995	2003

person	Tawfiq al-Rabiah
ar	توفيق الربيعة
ar	توفيق بن فوزان الربيعة
office	SAU	commerce minister	2011-12	2016-05
office	SAU	health minister	2016-05	2021-10
office	SAU	hajj minister	2021-10	2099

person	Fahd al-Jalajel
ar	فهد الجلاجل
ar	فهد بن عبد الرحمن الجلاجل
ar	فهد بن عبدالرحمن الجلاجل
surname	ar	الجلاجل
office	SAU	health minister	2021-10	2099

person	Abdullah al-Rabeeah
ar	عبد الله الربيعة
ar	عبدالله الربيعة
ar	عبد الله بن عبد العزيز الربيعة
ar	عبدالله بن عبدالعزيز الربيعة
office	SAU	health minister	2009-02	2014-04
office	KSRELIEF	head	2015-05	2099

person	Hamad al-Manie
ar	حمد المانع
ar	حمد بن عبد الله المانع
ar	حمد بن عبدالله المانع
office	SAU	health minister	2003-04	2009-02

person	Adel Fakeih
ar	عادل فقيه
ar	عادل بن محمد فقيه
office	SAU	labour minister	2010-08	2015-04
office	SAU	economy minister	2015-04	2017-11

person	Mohammed al-Tuwaijri
ar	محمد التويجري
ar	محمد بن مزيد التويجري
office	SAU	economy minister	2017-11	2020-03

person	Faisal al-Ibrahim
ar	فيصل الإبراهيم
ar	فيصل بن فاضل الإبراهيم
office	SAU	economy minister	2021-05	2099

person	Ghazi al-Gosaibi
ar	غازي القصيبي
ar	غازي بن عبد الرحمن القصيبي
ar	غازي بن عبدالرحمن القصيبي
ar	غازي عبد الرحمن القصيبي
ar	غازي عبدالرحمن القصيبي
surname	ar	القصيبي
office	SAU	ambassador to britain	1992	2002-09
office	SAU	labour minister	2004-04	2010-08

person	Ahmed al-Rajhi
ar	أحمد الراجحي
ar	أحمد بن سليمان الراجحي
office	SAU	labour minister	2018-06	2099

person	Mufrej al-Haqbani
ar	مفرج الحقباني
ar	مفرج بن سعد الحقباني
surname	ar	الحقباني
office	SAU	labour minister	2015-04	2016-12

person	Ali al-Ghafis
ar	علي الغفيص
ar	علي بن ناصر الغفيص
surname	ar	الغفيص
office	SAU	labour minister	2016-12	2018-06

person	Ahmed al-Khateeb
ar	أحمد بن عقيل الخطيب
office	SAU	health minister	2015-01	2015-04
office	SAU	tourism minister	2019-09	2099

person	Khalid bin Bandar
ar	خالد بن بندر بن عبد العزيز
ar	خالد بن بندر بن عبدالعزيز
office	SAU	intelligence chief	2014-06	2015-01

person	Khalid al-Humaidan
ar	خالد الحميدان
ar	خالد بن علي الحميدان
office	SAU	intelligence chief	2015-01	2099

person	Nawaf bin Abdulaziz
ar	نواف بن عبد العزيز
ar	نواف بن عبدالعزيز
office	SAU	intelligence chief	2001-09	2005-10

person	Ahmed bin Abdulaziz
ar	أحمد بن عبد العزيز
ar	أحمد بن عبدالعزيز
office	SAU	deputy interior minister	1975	2012-06
office	SAU	interior minister	2012-06	2012-11

person	Abdulaziz bin Saud
ar	عبد العزيز بن سعود بن نايف
ar	عبدالعزيز بن سعود بن نايف
ar	عبد العزيز بن سعود بن نايف بن عبد العزيز
ar	عبدالعزيز بن سعود بن نايف بن عبدالعزيز
office	SAU	interior minister	2017-06	2099

person	Saud bin Nayef
ar	سعود بن نايف
ar	سعود بن نايف بن عبد العزيز
ar	سعود بن نايف بن عبدالعزيز
office	SAU	governor of the eastern province	2013-01	2099

person	Mohammed bin Fahd
ar	محمد بن فهد بن عبد العزيز
ar	محمد بن فهد بن عبدالعزيز
office	SAU	governor of the eastern province	1985	2013-01

person	Faisal bin Bandar
ar	فيصل بن بندر
ar	فيصل بن بندر بن عبد العزيز
ar	فيصل بن بندر بن عبدالعزيز
office	SAU	governor of qassim	1992	2015-01
office	SAU	governor of riyadh	2015-01	2099

person	Turki bin Abdullah
ar	تركي بن عبد الله بن عبد العزيز
ar	تركي بن عبدالله بن عبدالعزيز
office	SAU	governor of riyadh	2014-05	2015-01

person	Sattam bin Abdulaziz
ar	سطام بن عبد العزيز
ar	سطام بن عبدالعزيز
office	SAU	governor of riyadh	2011-11	2013-02

person	Mishaal bin Abdullah
ar	مشعل بن عبد الله بن عبد العزيز
ar	مشعل بن عبدالله بن عبدالعزيز
office	SAU	governor of najran	2009-03	2013-12
office	SAU	governor of mecca	2013-12	2015-01

person	Abdulmajeed bin Abdulaziz
ar	عبد المجيد بن عبد العزيز
ar	عبدالمجيد بن عبدالعزيز
office	SAU	governor of mecca	2000	2007-05

person	Faisal bin Salman
ar	فيصل بن سلمان بن عبد العزيز
ar	فيصل بن سلمان بن عبدالعزيز
office	SAU	governor of medina	2013-01	2023-12

person	Abdulaziz bin Majid
ar	عبد العزيز بن ماجد
ar	عبدالعزيز بن ماجد
ar	عبد العزيز بن ماجد بن عبد العزيز
ar	عبدالعزيز بن ماجد بن عبدالعزيز
office	SAU	governor of medina	2005	2013-01

person	Salman bin Sultan al-Saud
ar	سلمان بن سلطان
ar	سلمان بن سلطان بن عبد العزيز
ar	سلمان بن سلطان بن عبدالعزيز
office	SAU	deputy defence minister	2013-08	2014-05
office	SAU	governor of medina	2023-12	2099

person	Faisal bin Khalid
ar	فيصل بن خالد بن عبد العزيز
ar	فيصل بن خالد بن عبدالعزيز
office	SAU	governor of asir	2007-05	2018-12

person	Turki bin Talal
ar	تركي بن طلال
ar	تركي بن طلال بن عبد العزيز
ar	تركي بن طلال بن عبدالعزيز
office	SAU	governor of asir	2018-12	2099

person	Jalawi bin Abdulaziz
ar	جلوي بن عبد العزيز
ar	جلوي بن عبدالعزيز
ar	جلوي بن عبد العزيز بن مساعد
ar	جلوي بن عبدالعزيز بن مساعد
office	SAU	governor of najran	2014-11	2099

person	Fahd bin Sultan
ar	فهد بن سلطان بن عبد العزيز
ar	فهد بن سلطان بن عبدالعزيز
office	SAU	governor of tabuk	1987	2099

person	Saud bin Abdulmohsen
ar	سعود بن عبد المحسن
ar	سعود بن عبدالمحسن
ar	سعود بن عبد المحسن بن عبد العزيز
ar	سعود بن عبدالمحسن بن عبدالعزيز
office	SAU	governor of hail	1999	2017

person	Mishari bin Saud
ar	مشاري بن سعود
ar	مشاري بن سعود بن عبد العزيز
ar	مشاري بن سعود بن عبدالعزيز
office	SAU	governor of al-baha	2010	2018

person	Hussam bin Saud
ar	حسام بن سعود
ar	حسام بن سعود بن عبد العزيز
ar	حسام بن سعود بن عبدالعزيز
office	SAU	governor of al-baha	2018	2099

person	Faisal bin Mishaal
ar	فيصل بن مشعل
ar	فيصل بن مشعل بن سعود
ar	فيصل بن مشعل بن سعود بن عبد العزيز
ar	فيصل بن مشعل بن سعود بن عبدالعزيز
office	SAU	governor of qassim	2015-01	2099

person	Badr bin Sultan
ar	بدر بن سلطان بن عبد العزيز
ar	بدر بن سلطان بن عبدالعزيز
office	SAU	governor of jouf	2018-02	2018-12
office	SAU	deputy governor of mecca	2018-12	2024

person	Mishaal bin Majed
ar	مشعل بن ماجد
ar	مشعل بن ماجد بن عبد العزيز
ar	مشعل بن ماجد بن عبدالعزيز
office	SAU	governor of jeddah	1997	2022

person	Khalid bin Abdullah Al Muqrin
ar	خالد بن عياف
ar	خالد بن عبد العزيز بن عياف
ar	خالد بن عبدالعزيز بن عياف
ar	خالد بن عياف آل مقرن
office	SAU	national guard minister	2017-11	2018-12

person	Abdullah bin Bandar
ar	عبد الله بن بندر بن عبد العزيز
ar	عبدالله بن بندر بن عبدالعزيز
office	SAU	deputy governor of mecca	2017-04	2018-12
office	SAU	national guard minister	2018-12	2099

person	Mutaib bin Abdullah
ar	متعب بن عبد الله
ar	متعب بن عبدالله
ar	متعب بن عبد الله بن عبد العزيز
ar	متعب بن عبدالله بن عبدالعزيز
office	SAU	national guard minister	2013-05	2017-11

person	Abdulaziz bin Abdullah
ar	عبد العزيز بن عبد الله بن عبد العزيز
ar	عبدالعزيز بن عبدالله بن عبدالعزيز
office	SAU	deputy foreign minister	2011-07	2015-04

person	Turki bin Mohammed bin Fahd
ar	تركي بن محمد بن فهد
ar	تركي بن محمد بن فهد بن عبد العزيز
ar	تركي بن محمد بن فهد بن عبدالعزيز
office	SAU	minister of state	2018-12	2099

person	Mansour bin Miteb
ar	منصور بن متعب
ar	منصور بن متعب بن عبد العزيز
ar	منصور بن متعب بن عبدالعزيز
office	SAU	municipal minister	2009-11	2015-01
office	SAU	minister of state	2015	2099

person	Miteb bin Abdulaziz
ar	متعب بن عبد العزيز
ar	متعب بن عبدالعزيز
office	SAU	municipal minister	2003	2009-11

person	Badr bin Farhan
ar	بدر بن فرحان
ar	بدر بن عبد الله بن فرحان
ar	بدر بن عبدالله بن فرحان
ar	بدر بن عبد الله بن فرحان آل سعود
ar	بدر بن عبدالله بن فرحان آل سعود
office	SAU	culture minister	2018-06	2099

person	Abdulrahman bin Mosaad
ar	عبد الرحمن بن مساعد
ar	عبدالرحمن بن مساعد
office	SAU	sports personality	2008	2099

person	Abdulaziz bin Turki al-Faisal
ar	عبد العزيز بن تركي الفيصل
ar	عبدالعزيز بن تركي الفيصل
office	SAU	sports minister	2018-12	2099

person	Reema bint Bandar
feminine	ar
ar	ريما بنت بندر
ar	ريما بنت بندر بن سلطان
office	SAU	ambassador to the united states	2019-02	2099

person	Nayef bin Bandar al-Sudairi
ar	نايف السديري
ar	نايف بن بندر السديري
office	SAU	ambassador to jordan	2019	2099

person	Ahmed Qattan
ar	أحمد قطان
ar	أحمد عبد العزيز قطان
ar	أحمد عبدالعزيز قطان
ar	أحمد بن عبد العزيز قطان
ar	أحمد بن عبدالعزيز قطان
office	SAU	ambassador to egypt	2011	2018-02
office	SAU	minister of state for africa	2018-02	2099

person	Mohammed Al Jaber
ar	محمد آل جابر
ar	محمد سعيد آل جابر
ar	محمد بن سعيد آل جابر
office	SAU	ambassador to yemen	2014	2099

person	Abdulaziz al-Wasil
ar	عبد العزيز الواصل
ar	عبدالعزيز الواصل
ar	عبد العزيز بن محمد الواصل
ar	عبدالعزيز بن محمد الواصل
office	SAU	permanent representative	2022	2099

person	Fawzi Shobokshi
ar	فوزي شبكشي
ar	فوزي بن عبد المجيد شبكشي
ar	فوزي بن عبدالمجيد شبكشي
surname	ar	شبكشي
office	SAU	permanent representative	1998	2005

person	Nizar Madani
ar	نزار مدني
ar	نزار بن عبيد مدني
ar	نزار عبيد مدني
office	SAU	minister of state for foreign affairs	1997	2018-12

person	Waleed al-Khuraiji
ar	وليد الخريجي
ar	وليد بن عبد الكريم الخريجي
ar	وليد بن عبدالكريم الخريجي
surname	ar	الخريجي
office	SAU	deputy foreign minister	2020	2099

person	Saud al-Mojeb
ar	سعود المعجب
ar	سعود بن عبد الله المعجب
ar	سعود بن عبدالله المعجب
surname	ar	المعجب
office	SAU	public prosecutor	2017-06	2099

person	Bandar al-Aiban
ar	بندر العيبان
ar	بندر بن محمد العيبان
surname	ar	العيبان
office	HRC_SAU	head	2009-02	2019-08

person	Musaed al-Aiban
ar	مساعد العيبان
ar	مساعد بن محمد العيبان
office	SAU	minister of state	1995	2099

person	Hala al-Tuwaijri
feminine	ar
ar	هلا التويجري
ar	هلا بنت مزيد التويجري
office	HRC_SAU	head	2022-09	2099

person	Fahad al-Mubarak
ar	فهد المبارك
ar	فهد بن عبد الله المبارك
ar	فهد بن عبدالله المبارك
office	SAMA	governor	2011-12	2016-05
office	SAMA	governor	2021-01	2023-02

person	Ahmed al-Kholifey
ar	أحمد الخليفي
ar	أحمد بن عبد الكريم الخليفي
ar	أحمد بن عبدالكريم الخليفي
office	SAMA	governor	2016-05	2021-01

person	Hamad al-Sayari
ar	حمد السياري
ar	حمد بن سعود السياري
office	SAMA	governor	1985	2009-02

person	Yasir al-Rumayyan
ar	ياسر الرميان
ar	ياسر بن عثمان الرميان
surname	ar	الرميان
office	PIF_SAU	governor	2015-09	2099

person	Amin Nasser
ar	أمين الناصر
ar	أمين حسن الناصر
office	ARAMCO	chief executive	2015-09	2099

person	Bandar al-Khorayef
ar	بندر الخريف
ar	بندر بن إبراهيم الخريف
office	SAU	industry minister	2019-08	2099

person	Saleh al-Jasser
ar	صالح الجاسر
ar	صالح بن ناصر الجاسر
office	SAU	transport minister	2019-10	2099

person	Muhammad al-Jasser
ar	محمد الجاسر
ar	محمد بن سليمان الجاسر
office	SAMA	governor	2009-02	2011-12
office	SAU	economy minister	2011-12	2015-04
office	ISDB	president	2021-08	2099

person	Ahmed Mohamed Ali al-Madani
ar	أحمد محمد علي المدني
office	ISDB	president	1975	2016-10

person	Bandar Hajjar
ar	بندر حجار
ar	بندر بن محمد حجار
ar	بندر محمد حجار
office	SAU	hajj minister	2011-12	2016-08
office	ISDB	president	2016-10	2021-08

person	Mohammed Benten
ar	محمد بنتن
ar	محمد صالح بنتن
ar	محمد بن صالح بنتن
surname	ar	بنتن
office	SAU	hajj minister	2016-05	2021-03

person	Azzam al-Dakhil
ar	عزام الدخيل
ar	عزام بن محمد الدخيل
office	SAU	education minister	2015-01	2015-12

person	Ahmed al-Issa
ar	أحمد بن محمد العيسى
office	SAU	education minister	2015-12	2018-12

person	Yousef al-Benyan
ar	يوسف البنيان
ar	يوسف بن عبد الله البنيان
ar	يوسف بن عبدالله البنيان
office	SABIC	chief executive	2015-02	2022-09
office	SAU	education minister	2022-09	2099

person	Abdullah al-Swaha
ar	عبد الله السواحه
ar	عبدالله السواحه
ar	عبد الله بن عامر السواحة
ar	عبدالله بن عامر السواحة
surname	ar	السواحه
office	SAU	communications minister	2017-04	2099

person	Abdulrahman al-Fadhli
ar	عبد الرحمن الفضلي
ar	عبدالرحمن الفضلي
ar	عبد الرحمن بن عبد المحسن الفضلي
ar	عبدالرحمن بن عبدالمحسن الفضلي
office	SAU	environment minister	2015-01	2099

person	Abdulrahman al-Banyan
ar	عبد الرحمن البنيان
ar	عبدالرحمن البنيان
ar	عبد الرحمن بن صالح البنيان
ar	عبدالرحمن بن صالح البنيان
office	SAU	chief of staff	2014-05	2018-02

person	Fahd bin Turki
ar	فهد بن تركي
ar	فهد بن تركي بن عبد العزيز
ar	فهد بن تركي بن عبدالعزيز
office	SAU	commander of the joint forces	2018-02	2020-08

person	Shalan al-Shalan
ar	شلعان الشلعان
ar	شلعان بن راجح بن شلعان
office	SAU	police spokesman	2021	2099

person	Bassam Attia
ar	بسام عطية
ar	بسام زكي عطية
office	SAU	security spokesman	2017	2099

person	Safar al-Hawali
ar	سفر الحوالي
ar	سفر بن عبد الرحمن الحوالي
ar	سفر بن عبدالرحمن الحوالي
surname	ar	الحوالي
office	SAU	preacher	1990	2099

person	Salman al-Awda
ar	سلمان العودة
ar	سلمان بن فهد العودة
office	SAU	preacher	1990	2099

person	Aaidh al-Qarni
ar	عائض القرني
office	SAU	preacher	1990	2099

person	Saleh al-Fawzan
ar	صالح الفوزان
ar	صالح بن فوزان الفوزان
office	SENIOR_SCHOLARS	member	1992	2099

person	Nimr al-Nimr
ar	نمر النمر
ar	نمر باقر النمر
office	SAU	cleric	2000	2016-01

person	Raif Badawi
ar	رائف بدوي
ar	رائف محمد بدوي
office	SAU	activist	2008	2099

person	Loujain al-Hathloul
feminine	ar
ar	لجين الهذلول
surname	ar	الهذلول
office	SAU	activist	2013	2099

person	Waleed Abu al-Khair
ar	وليد أبو الخير
office	SAU	activist	2008	2099

person	Saad al-Faqih
ar	سعد الفقيه
ar	سعد راشد الفقيه
office	SAU	opposition leader	1996	2099

person	Mohammed al-Massari
ar	محمد المسعري
office	SAU	opposition leader	1994	2099

person	Abdulaziz al-Muqrin
ar	عبد العزيز المقرن
ar	عبدالعزيز المقرن
office	QAEDA	leader in saudi arabia	2004-03	2004-06

person	Saleh al-Oufi
ar	صالح العوفي
office	QAEDA	leader in saudi arabia	2004-06	2005-08

person	Khalid bin Sultan
ar	خالد بن سلطان
ar	خالد بن سلطان بن عبد العزيز
ar	خالد بن سلطان بن عبدالعزيز
office	SAU	deputy defence minister	2001	2013-04

person	Saif al-Islam bin Saud
ar	سيف الإسلام بن سعود
office	SAU	prince	2000	2099

person	Khaled al-Jarrah
ar	خالد الجراح
office	KWT	defence minister	2013-08	2016-12
office	KWT	interior minister	2016-12	2019-11

person	Mohammed Khaled al-Hamad
ar	محمد الخالد الصباح
ar	محمد الخالد الحمد الصباح
office	KWT	interior minister	1996	2003-07
office	KWT	interior minister	2014-01	2016-12

person	Ahmad al-Humoud
ar	أحمد الحمود الصباح
office	KWT	interior minister	2011	2014

person	Fahad Yousef
ar	فهد اليوسف
ar	فهد يوسف سعود الصباح
ar	فهد يوسف الصباح
office	KWT	interior minister	2024-01	2099

person	Talal al-Khaled
ar	طلال الخالد
ar	طلال الخالد الصباح
office	KWT	interior minister	2022-10	2024-01

person	Ahmad Nasser al-Mohammed
ar	أحمد ناصر المحمد
ar	أحمد ناصر المحمد الصباح
office	KWT	foreign minister	2019-12	2022-07

person	Salem Abdullah al-Jaber
ar	سالم عبد الله الجابر
ar	سالم عبدالله الجابر
ar	سالم عبد الله الجابر الصباح
ar	سالم عبدالله الجابر الصباح
office	KWT	foreign minister	2022-10	2024-01

person	Abdullah al-Yahya
ar	عبد الله اليحيا
ar	عبدالله اليحيا
ar	عبد الله علي اليحيا
ar	عبدالله علي اليحيا
office	KWT	foreign minister	2024-01	2099

person	Ahmad Abdullah al-Ahmad
ar	أحمد عبد الله الأحمد
ar	أحمد عبدالله الأحمد
ar	أحمد عبد الله الأحمد الصباح
ar	أحمد عبدالله الأحمد الصباح
ar	أحمد العبد الله
ar	أحمد العبد الله الصباح
office	KWT	oil minister	2009-02	2011-05
office	KWT	prime minister	2024-04	2099

person	Khaled al-Jarallah
ar	خالد الجارالله
ar	خالد سليمان الجارالله
surname	ar	الجارالله
office	KWT	deputy foreign minister	1999	2021-01

person	Mansour al-Otaibi
ar	منصور العتيبي
ar	منصور عياد العتيبي
office	KWT	permanent representative	2010	2022

person	Salman al-Sabah
ar	سلمان الحمود
ar	سلمان الحمود الصباح
office	KWT	information minister	2012	2017-02

person	Musallam al-Barrak
ar	مسلم البراك
office	KWT	opposition leader	1996	2099

person	Ahmed al-Saadoun
ar	أحمد السعدون
ar	أحمد عبد العزيز السعدون
ar	أحمد عبدالعزيز السعدون
office	KWT	speaker of parliament	1985	1999-05
office	KWT	deputy	1999-07	2012-02
office	KWT	speaker of parliament	2012-02	2012-06
office	KWT	speaker of parliament	2022-10	2024-05

person	Ali al-Rashed
ar	علي الراشد
ar	علي فهد الراشد
office	KWT	speaker of parliament	2012-12	2013-06

person	Mustafa al-Shamali
ar	مصطفى الشمالي
ar	مصطفى جاسم الشمالي
office	KWT	finance minister	2007	2012-05

person	Anas al-Saleh
ar	أنس الصالح
ar	أنس خالد الصالح
office	KWT	finance minister	2014-01	2017-12
office	KWT	interior minister	2019-12	2021

person	Nasser Sabah al-Ahmad
ar	ناصر صباح الأحمد
ar	ناصر صباح الأحمد الصباح
office	KWT	defence minister	2017-12	2019-11

person	Sulaiman Abu Ghaith
ar	سليمان أبو غيث
ar	سليمان بو غيث
office	QAEDA	spokesman	2001	2013

person	Kamel Beldjoud
ar	كمال بلجود
surname	ar	بلجود
office	DZA	interior minister	2020-01	2022-09

person	Brahim Merad
ar	إبراهيم مراد
office	DZA	interior minister	2022-09	2099

person	Salah Eddine Dahmoune
ar	صلاح الدين دحمون
surname	ar	دحمون
office	DZA	interior minister	2019-03	2020-01

person	Tayeb Belaiz
ar	الطيب بلعيز
ar	طيب بلعيز
surname	ar	بلعيز
office	DZA	justice minister	2003	2012
office	DZA	interior minister	2013-09	2015-05
office	DZA	head of the constitutional council	2019-02	2019-04

person	Daho Ould Kablia
ar	دحو ولد قابلية
surname	ar	ولد قابلية
office	DZA	interior minister	2010-05	2013-09

person	Belkacem Zeghmati
ar	بلقاسم زغماتي
surname	ar	زغماتي
office	DZA	justice minister	2019-08	2021-11

person	Abderrachid Tabi
ar	عبد الرشيد طبي
ar	عبدالرشيد طبي
office	DZA	justice minister	2021-11	2024-11

person	Kamel Fenniche
ar	كمال فنيش
surname	ar	فنيش
office	DZA	head of the constitutional council	2019-04	2021

person	Mourad Benachenhou
ar	مراد بن أشنهو
office	DZA	finance minister	1994	1996

person	Abdellatif Benachenhou
ar	عبد اللطيف بن أشنهو
ar	عبداللطيف بن أشنهو
office	DZA	finance minister	1999-12	2001-05
office	DZA	finance minister	2003-05	2005-05

person	Karim Djoudi
ar	كريم جودي
office	DZA	finance minister	2007-06	2014-05

person	Mohamed Djellab
ar	محمد جلاب
office	DZA	finance minister	2014-05	2015-05

person	Abderrahmane Raouya
ar	عبد الرحمان راوية
ar	عبدالرحمان راوية
ar	عبد الرحمن راوية
ar	عبدالرحمن راوية
office	DZA	finance minister	2017-05	2019-03
office	DZA	finance minister	2020-01	2020-06

person	Mohamed Loukal
ar	محمد لوكال
surname	ar	لوكال
office	DZA	central bank governor	2016-06	2019-03
office	DZA	finance minister	2019-04	2020-01

person	Laaziz Fayed
ar	لعزيز فايد
office	DZA	finance minister	2023-01	2024-11

person	Youcef Yousfi
ar	يوسف يوسفي
office	DZA	energy minister	2010-05	2015-05
office	DZA	industry minister	2017-08	2019-03

person	Salah Khebri
ar	صالح خبري
ar	صلاح خبري
office	DZA	energy minister	2015-05	2016-06

person	Noureddine Boutarfa
ar	نور الدين بوطرفة
ar	نور الدين بوترفة
surname	ar	بوطرفة
surname	ar	بوترفة
office	SONATRACH	chief executive	2015	2016-06
office	DZA	energy minister	2016-06	2017-05

person	Mustapha Guitouni
ar	مصطفى قيتوني
surname	ar	قيتوني
office	DZA	energy minister	2017-05	2019-03

person	Mohamed Arkab
ar	محمد عرقاب
surname	ar	عرقاب
office	DZA	energy minister	2019-04	2099

person	Abdelmadjid Attar
ar	عبد المجيد عطار
ar	عبدالمجيد عطار
office	DZA	energy minister	2020-06	2021-02

person	Abdelmoumen Ould Kaddour
ar	عبد المؤمن ولد قدور
ar	عبدالمؤمن ولد قدور
surname	ar	ولد قدور
office	SONATRACH	chief executive	2017-03	2019-04

person	Toufik Hakkar
ar	توفيق حكار
office	SONATRACH	chief executive	2020-02	2023-10

person	Mohamed Meziane
ar	محمد مزيان
office	SONATRACH	chief executive	2003-09	2010-01

person	Mohamed Mediene
ar	محمد مدين
office	DRS_DZA	head	1990-11	2015-09

person	Athmane Tartag
ar	عثمان طرطاق
ar	بشير طرطاق
ar	عثمان بشير طرطاق
surname	ar	طرطاق
office	DZA	intelligence chief	2015-09	2019-04

person	Mohamed Lamari
ar	محمد العماري
office	DZA	chief of staff	1993-07	2004-08

person	Khaled Nezzar
ar	خالد نزار
office	DZA	defence minister	1990-07	1993-07
office	DZA	retired general	1993-08	2023-12

person	Said Bouteflika
ar	سعيد بوتفليقة
ar	السعيد بوتفليقة
office	DZA	presidential adviser	1999	2019-04

person	Ali Haddad
ar	علي حداد
office	DZA	head of the business forum	2014-11	2019-03

person	Issad Rebrab
ar	يسعد ربراب
surname	ar	ربراب
office	DZA	businessman	1998	2099

person	Rachid Nekkaz
ar	رشيد نكاز
surname	ar	نكاز
office	DZA	politician	2013	2099

person	Karim Tabbou
ar	كريم طابو
surname	ar	طابو
office	FFS	secretary-general	2007	2011
office	DZA	opposition leader	2011-12	2099

person	Mustapha Bouchachi
ar	مصطفى بوشاشي
surname	ar	بوشاشي
office	LADDH	head	2007	2012
office	DZA	lawyer	2012-06	2099

person	Said Sadi
ar	سعيد سعدي
ar	السعيد سعدي
office	RCD_DZA	leader	1989	2012-03

person	Mohcine Belabbas
ar	محسن بلعباس
office	RCD_DZA	leader	2012-03	2022-06

person	Athmane Mazouz
ar	عثمان معزوز
surname	ar	معزوز
office	RCD_DZA	leader	2022-06	2099

person	Abderrazak Makri
ar	عبد الرزاق مقري
ar	عبدالرزاق مقري
surname	ar	مقري
office	MSP	leader	2013-05	2023-03

person	Abdelaali Hassani
ar	عبد العالي حساني
ar	عبدالعالي حساني
ar	عبد العالي حساني شريف
ar	عبدالعالي حساني شريف
ar	عبد العالي حساني الشريف
ar	عبدالعالي حساني الشريف
office	MSP	leader	2023-03	2099

person	Amar Ghoul
ar	عمار غول
office	DZA	public works minister	2002-06	2013-09
office	DZA	transport minister	2013-09	2015-05

person	Amara Benyounes
ar	عمارة بن يونس
office	DZA	industry minister	2013-09	2015-07

person	Abdelkader Bengrina
ar	عبد القادر بن قرينة
ar	عبدالقادر بن قرينة
surname	ar	بن قرينة
office	DZA	presidential candidate	2013	2099

person	Azzedine Mihoubi
ar	عز الدين ميهوبي
surname	ar	ميهوبي
office	DZA	culture minister	2015-05	2019-03
office	RND	leader	2019-07	2020-05

person	Tayeb Zitouni
ar	الطيب زيتوني
ar	طيب زيتوني
office	DZA	veterans minister	2014-05	2020-06
office	RND	leader	2020-05	2023-03

person	Mustapha Yahi
ar	مصطفى ياحي
office	RND	leader	2023-10	2099

person	Amar Saadani
ar	عمار سعداني
ar	عمار سعيداني
surname	ar	سعداني
surname	ar	سعيداني
office	DZA	speaker of parliament	2004-06	2007
office	FLN	secretary-general	2013-08	2016-10

person	Djamel Ould Abbes
ar	جمال ولد عباس
office	DZA	social affairs minister	1999	2012
office	FLN	secretary-general	2016-10	2018-11

person	Moad Bouchareb
ar	معاذ بوشارب
surname	ar	بوشارب
office	DZA	speaker of parliament	2018-10	2019-07

person	Said Bouhadja
ar	السعيد بوحجة
ar	سعيد بوحجة
surname	ar	بوحجة
office	DZA	speaker of parliament	2017-05	2018-10

person	Abdelaziz Ziari
ar	عبد العزيز زياري
ar	عبدالعزيز زياري
surname	ar	زياري
office	DZA	speaker of parliament	2007-05	2012-05

person	Slimane Chenine
ar	سليمان شنين
surname	ar	شنين
office	DZA	speaker of parliament	2019-07	2021

person	Brahim Boughali
ar	إبراهيم بوغالي
surname	ar	بوغالي
office	DZA	speaker of parliament	2021-07	2099

person	Salah Goudjil
ar	صالح قوجيل
surname	ar	قوجيل
office	DZA	speaker of the senate	2019-04	2025-05

person	Abou El Fadl Baadji
ar	أبو الفضل بعجي
ar	بعجي أبو الفضل
ar	أبي الفضل بعجي
office	FLN	secretary-general	2020-05	2023-11

person	Abdelkrim Benmbarek
ar	عبد الكريم بن مبارك
ar	عبدالكريم بن مبارك
office	FLN	secretary-general	2023-11	2099

person	Mohamed Charfi
ar	محمد شرفي
office	DZA	justice minister	2012-09	2013-09
office	ANIE_DZA	head	2019-09	2099

person	Abdelkader Hadjar
ar	عبد القادر حجار
ar	عبدالقادر حجار
office	DZA	ambassador	2000	2017

person	Amar Belani
ar	عمار بلاني
surname	ar	بلاني
office	DZA	foreign ministry spokesman	2010	2016
office	DZA	diplomat	2016-01	2099

person	Abdelaziz Benali Cherif
ar	عبد العزيز بن علي الشريف
ar	عبدالعزيز بن علي الشريف
office	DZA	foreign ministry spokesman	2014	2020

person	Lounes Magramane
ar	لوناس مقرمان
surname	ar	مقرمان
office	DZA	foreign ministry official	2021	2099

person	Amar Bendjama
ar	عمار بن جامع
office	DZA	permanent representative	2023	2099

person	Kamel Rezig
ar	كمال رزيق
surname	ar	رزيق
office	DZA	trade minister	2020-01	2023-03
office	DZA	trade minister	2024-11	2099

person	Abderrahmane Benbouzid
ar	عبد الرحمان بن بوزيد
ar	عبدالرحمان بن بوزيد
ar	عبد الرحمن بن بوزيد
ar	عبدالرحمن بن بوزيد
surname	ar	بن بوزيد
office	DZA	health minister	2020-01	2022-09

person	Boubekeur Benbouzid
ar	أبو بكر بن بوزيد
ar	أبوبكر بن بوزيد
ar	بوبكر بن بوزيد
ar	أبي بكر بن بوزيد
office	DZA	education minister	1997	2012-09

person	Mohamed Aissa
ar	محمد عيسى
office	DZA	religious affairs minister	2014-05	2019-03

person	Bouabdellah Ghlamallah
ar	بوعبد الله غلام الله
ar	بو عبد الله غلام الله
ar	بو عبدالله غلام الله
office	DZA	religious affairs minister	1997	2014-05

person	Youcef Belmehdi
ar	يوسف بلمهدي
surname	ar	بلمهدي
office	DZA	religious affairs minister	2019-04	2099

person	Mohamed Said
ar	محمد السعيد
office	DZA	information minister	2012-09	2013-09

person	Ammar Belhimer
ar	عمار بلحيمر
surname	ar	بلحيمر
office	DZA	government spokesman	2020-01	2021-11

person	Hassan Rabehi
ar	حسن رابحي
surname	ar	رابحي
office	DZA	government spokesman	2019-04	2020-01

person	Mohamed Laagab
ar	محمد لعقاب
surname	ar	لعقاب
office	DZA	information minister	2023-03	2024-11

person	Farouk Ksentini
ar	فاروق قسنطيني
office	DZA	head of the human rights commission	2001	2016

person	Hassan Hattab
ar	حسن حطاب
office	GSPC	leader	1998	2003-08

person	Antar Zouabri
ar	عنتر زوابري
ar	عنتر الزوابري
surname	ar	زوابري
office	GIA	leader	1996-07	2002-02

person	Nabil Sahraoui
ar	نبيل صحراوي
office	GSPC	leader	2003-08	2004-06

person	Amari Saifi
ar	عماري صايفي
office	GSPC	leader	2002	2004

person	Abdelhamid Abou Zeid
ar	عبد الحميد أبو زيد
ar	عبدالحميد أبو زيد
office	AQIM	leader	2007	2013-02

person	Abou Obeida Youssef al-Annabi
ar	أبو عبيدة يوسف العنابي
ar	يوسف العنابي
ar	أبو عبيدة العنابي
ar	أبي عبيدة العنابي
ar	أبي عبيدة يوسف العنابي
office	AQIM	leader	2020-11	2099

person	Abdelmalek Gouri
ar	عبد المالك قوري
ar	عبدالمالك قوري
office	JUND_KHILAFA	leader	2014-09	2014-12

person	Madani Mezrag
ar	مدني مزراق
surname	ar	مزراق
office	DZA	islamist	1997	2099

person	Rabah Kebir
ar	رابح كبير
office	FIS	politician	1991	2006

person	Ferhat Mehenni
ar	فرحات مهني
office	MAK	leader	2001	2099

person	Mohamed Hassad
ar	محمد حصاد
office	MAR	interior minister	2013-10	2017-04

person	Mohand Laenser
ar	امحند العنصر
ar	محند العنصر
office	MP_MAR	secretary-general	1986	2022-11

person	Abdelouafi Laftit
ar	عبد الوافي لفتيت
ar	عبدالوافي لفتيت
surname	ar	لفتيت
office	MAR	interior minister	2017-04	2099

person	Chakib Benmoussa
ar	شكيب بن موسى
ar	شكيب بنموسى
surname	ar	بنموسى
office	MAR	interior minister	2006-02	2010-01
office	MAR	education minister	2021-10	2024-10

person	Mustapha Sahel
ar	مصطفى الساهل
office	MAR	interior minister	2002-11	2006-02

person	Driss Basri
ar	إدريس البصري
office	MAR	interior minister	1979	1999-11

person	Taieb Cherkaoui
ar	الطيب الشرقاوي
ar	طيب الشرقاوي
office	MAR	interior minister	2010-01	2012-01

person	Fouad Ali El Himma
ar	فؤاد عالي الهمة
surname	ar	عالي الهمة
office	MAR	royal adviser	2011-12	2099

person	Mustapha Ramid
ar	مصطفى الرميد
office	MAR	justice minister	2012-01	2017-04
office	MAR	human rights minister	2017-04	2021-10

person	Abdellatif Ouahbi
ar	عبد اللطيف وهبي
ar	عبداللطيف وهبي
office	PAM	secretary-general	2020-02	2024-02
office	MAR	justice minister	2021-10	2099

person	Mohamed Aujjar
ar	محمد أوجار
surname	ar	أوجار
office	MAR	justice minister	2017-04	2019-10

person	Mohamed Bouzoubaa
ar	محمد بوزوبع
surname	ar	بوزوبع
office	MAR	justice minister	2002-11	2007-10

person	Mohamed Boussaid
ar	محمد بوسعيد
office	MAR	finance minister	2013-10	2018-08

person	Mohamed Benchaaboun
ar	محمد بنشعبون
ar	محمد بن شعبون
surname	ar	بنشعبون
office	MAR	finance minister	2018-08	2021-10

person	Nizar Baraka
ar	نزار بركة
office	MAR	finance minister	2012-01	2013-07
office	ISTIQLAL	secretary-general	2017-10	2099

person	Nadia Fettah
feminine	ar
ar	نادية فتاح
ar	نادية فتاح العلوي
office	MAR	finance minister	2021-10	2099

person	Fathallah Oualalou
ar	فتح الله ولعلو
surname	ar	ولعلو
office	MAR	finance minister	1998-03	2007-10

person	Hamid Chabat
ar	حميد شباط
office	ISTIQLAL	secretary-general	2012-09	2017-10

person	Ilyas El Omari
ar	إلياس العماري
office	PAM	secretary-general	2016-01	2019

person	Mustapha Bakkoury
ar	مصطفى الباكوري
surname	ar	الباكوري
office	PAM	secretary-general	2012-02	2016-01

person	Fatima Zahra Mansouri
feminine	ar
ar	فاطمة الزهراء المنصوري
office	MAR	housing minister	2021-10	2099

person	Nabil Benabdallah
ar	محمد نبيل بنعبد الله
ar	نبيل بنعبد الله
ar	نبيل بن عبد الله
ar	نبيل بن عبدالله
ar	محمد نبيل بن عبد الله
ar	محمد نبيل بن عبدالله
office	PPS	secretary-general	2010-05	2099

person	Driss Lachgar
ar	إدريس لشكر
office	USFP	first secretary	2012-12	2099

person	Abdelwahed Radi
ar	عبد الواحد الراضي
ar	عبدالواحد الراضي
office	MAR	speaker of parliament	1997	2007-10
office	USFP	first secretary	2008-11	2012-12

person	Mohamed Elyazghi
ar	محمد اليازغي
surname	ar	اليازغي
office	USFP	first secretary	2003-11	2007-12

person	Rachid Talbi Alami
ar	رشيد الطالبي العلمي
surname	ar	الطالبي العلمي
office	MAR	speaker of parliament	2014-04	2017-04
office	MAR	sports minister	2017-04	2019-10
office	MAR	speaker of parliament	2021-10	2099

person	Habib El Malki
ar	الحبيب المالكي
ar	لحبيب المالكي
ar	حبيب المالكي
office	MAR	speaker of parliament	2017-01	2021-10

person	Karim Ghellab
ar	كريم غلاب
surname	ar	غلاب
office	MAR	transport minister	2002-11	2012-01
office	MAR	speaker of parliament	2011-12	2014-04

person	Hakim Benchamach
ar	حكيم بنشماش
ar	حكيم بن شماش
surname	ar	بنشماش
office	MAR	speaker of the senate	2015-10	2021-10
office	PAM	secretary-general	2018-05	2020-02

person	Mustapha Baitas
ar	مصطفى بايتاس
ar	مصطفى بيتاس
surname	ar	بايتاس
office	MAR	government spokesman	2021-10	2099

person	Hassan Abyaba
ar	الحسن عبيابة
ar	حسن عبيابة
surname	ar	عبيابة
office	MAR	government spokesman	2019-10	2020-04

person	Khalid Naciri
ar	خالد الناصري
office	MAR	government spokesman	2007-10	2012-01

person	Ahmed Toufiq
ar	أحمد التوفيق
office	MAR	religious affairs minister	2002-11	2099

person	Mbarka Bouaida
feminine	ar
ar	مباركة بوعيدة
ar	امباركة بوعيدة
surname	ar	بوعيدة
office	MAR	deputy foreign minister	2013-10	2016-10

person	Youssef Amrani
ar	يوسف العمراني
office	MAR	deputy foreign minister	2012-01	2013-10

person	Omar Hilale
ar	عمر هلال
office	MAR	permanent representative	2014-04	2099

person	Mohamed Loulichki
ar	محمد لوليشكي
surname	ar	لوليشكي
office	MAR	permanent representative	2009	2014-04

person	Abdelhak Khiame
ar	عبد الحق الخيام
ar	عبدالحق الخيام
office	BCIJ	head	2015-03	2020-12

person	Boubker Sabik
ar	بوبكر سبيك
surname	ar	سبيك
office	DGSN_MAR	spokesman	2015	2099

person	Habboub Cherkaoui
ar	حبوب الشرقاوي
ar	الشرقاوي حبوب
ar	شرقاوي حبوب
office	BCIJ	head	2020-12	2099

person	Abdellatif Hammouchi
ar	عبد اللطيف الحموشي
ar	عبداللطيف الحموشي
surname	ar	الحموشي
office	DGSN_MAR	head	2015-05	2099

person	Yassine Mansouri
ar	محمد ياسين المنصوري
ar	ياسين المنصوري
office	MAR	intelligence chief	2005-02	2099

person	Hamidou Laanigri
ar	حميدو لعنيكري
ar	حميدو العنيكري
surname	ar	لعنيكري
surname	ar	العنيكري
office	MAR	police chief	2003-07	2006-09

person	Driss El Yazami
ar	إدريس اليزمي
surname	ar	اليزمي
office	CNDH_MAR	head	2011-03	2018-12

person	Amina Bouayach
feminine	ar
ar	أمينة بوعياش
surname	ar	بوعياش
office	OMDH	head	2006	2012
office	CNDH_MAR	head	2018-12	2099

person	Nasser Zefzafi
ar	ناصر الزفزافي
surname	ar	الزفزافي
office	MAR	protest leader	2016-10	2099

person	Ahmed Raissouni
ar	أحمد الريسوني
office	IUMS	president	2018-11	2022-08

person	Abdessalam Yassine
ar	عبد السلام ياسين
ar	عبدالسلام ياسين
office	ADL_IHSAN	leader	1987	2012-12

person	Nadia Yassine
feminine	ar
ar	نادية ياسين
office	ADL_IHSAN	spokeswoman	2000	2012

person	Mohamed Abbadi
ar	محمد عبادي
ar	محمد العبادي
office	ADL_IHSAN	leader	2012-12	2099

person	Fathallah Arsalane
ar	فتح الله أرسلان
office	ADL_IHSAN	spokesman	2000	2099

person	Lahcen Daoudi
ar	لحسن الداودي
ar	الحسن الداودي
ar	حسن الداودي
office	MAR	minister	2012-01	2019-10

person	Bassima Hakkaoui
feminine	ar
ar	بسيمة الحقاوي
surname	ar	الحقاوي
office	MAR	family minister	2012-01	2019-10

person	Mustapha Terrab
ar	مصطفى التراب
office	MAR	chief executive	2006	2099

person	Abdellatif Jouahri
ar	عبد اللطيف الجواهري
ar	عبداللطيف الجواهري
office	MAR	central bank governor	2003-04	2099

person	Fouzi Lekjaa
ar	فوزي لقجع
surname	ar	لقجع
office	MAR	budget minister	2021-10	2099

person	Andre Azoulay
ar	أندري أزولاي
ar	أندريه أزولاي
office	MAR	royal adviser	1991	2099

person	Mohamed Salem Ould Salek
ar	محمد سالم ولد السالك
surname	ar	ولد السالك
office	POLISARIO	foreign minister	1998	2023

person	Mohamed Khaddad
ar	محمد خداد
ar	امحمد خداد
surname	ar	خداد
office	POLISARIO	coordinator	1995	2020-04

person	Ahmed Boukhari
ar	أحمد بخاري
office	POLISARIO	representative to the united nations	1991	2018-04

person	Sidi Mohamed Omar
ar	سيدي محمد عمار
office	POLISARIO	representative to the united nations	2018-06	2099

person	Aminatou Haidar
feminine	ar
ar	أميناتو حيدر
ar	أمينتو حيدر
office	POLISARIO	activist	1990	2099

person	Mohamed Yeslem Beissat
ar	محمد يسلم بيسط
office	POLISARIO	foreign minister	2023	2099

person	Moulaye Ould Mohamed Laghdaf
ar	مولاي ولد محمد الأغظف
ar	مولاي ولد محمد لغظف
office	MRT	prime minister	2008-08	2014-08

person	Yahya Ould Hademine
ar	يحيى ولد حدمين
surname	ar	ولد حدمين
office	MRT	prime minister	2014-08	2018-10

person	Mohamed Salem Ould Bechir
ar	محمد سالم ولد البشير
office	MRT	prime minister	2018-10	2019-08

person	Ismail Ould Bedda
ar	إسماعيل ولد بده ولد الشيخ سيديا
ar	إسماعيل ولد الشيخ سيديا
office	MRT	prime minister	2019-08	2020-08

person	Mohamed Ould Bilal
ar	محمد ولد بلال
office	MRT	prime minister	2020-08	2024-08

person	Mokhtar Ould Djay
ar	المختار ولد أجاي
surname	ar	ولد أجاي
office	MRT	finance minister	2015-01	2019
office	MRT	prime minister	2024-08	2099

person	Ahmed Ould Daddah
ar	أحمد ولد داداه
surname	ar	ولد داداه
office	RFD	leader	2001	2099

person	Messaoud Ould Boulkheir
ar	مسعود ولد بلخير
ar	مسعود ولد بولخير
surname	ar	ولد بلخير
office	MRT	speaker of parliament	2007-04	2013-12

person	Jemil Ould Mansour
ar	محمد جميل ولد منصور
ar	جميل ولد منصور
ar	محمد جميل منصور
ar	جميل منصور
office	TAWASSOUL	leader	2007-08	2017-12

person	Biram Dah Abeid
ar	بيرام ولد اعبيد
ar	بيرام ولد عبيد
surname	ar	ولد اعبيد
office	MRT	presidential candidate	2008	2099

person	Isselkou Ould Ahmed Izid Bih
ar	إسلكو ولد أحمد إزيد بيه
office	MRT	foreign minister	2016-02	2018-06

person	Ahmed Ould Teguedi
ar	أحمد ولد تكدي
surname	ar	ولد تكدي
office	MRT	foreign minister	2013-09	2015-01

person	Hamadi Ould Hamadi
ar	حمادي ولد حمادي
ar	حمادي ولد باب ولد حمادي
office	MRT	foreign minister	2011-03	2013-09

person	Naha Mint Mouknass
feminine	ar
ar	الناها بنت مكناس
ar	الناه بنت مكناس
office	MRT	foreign minister	2009-08	2011-03

person	Mohamed Salem Ould Merzoug
ar	محمد سالم ولد مرزوك
office	MRT	foreign minister	2022-03	2099

person	Mohamed Ould Boubacar
ar	سيدي محمد ولد بوبكر
office	MRT	prime minister	2005-08	2007-04
office	MRT	presidential candidate	2019	2019-12

person	Mohamed Khouna Ould Haidalla
ar	محمد خونا ولد هيدالة
surname	ar	ولد هيدالة
office	MRT	president	1980	1984-12
office	MRT	presidential candidate	2003-08	2004

person	Saleh Ould Hanenna
ar	صالح ولد حننا
ar	صالح ولد حنانة
surname	ar	ولد حننا
surname	ar	ولد حنانة
office	MRT	opposition leader	2003-06	2099

person	Sghair Ould Mbareck
ar	اسغير ولد امبارك
ar	السغير ولد امبارك
office	MRT	prime minister	2003-07	2005-08

person	Mohamed Ould Abdel Aziz
ar	محمد ولد عبد العزيز
ar	محمد ولد عبدالعزيز
office	MRT	president	2008-08	2019-08

person	Osama al-Juwaili
ar	أسامة الجويلي
ar	أسامة جويلي
surname	ar	الجويلي
office	LBY	defence minister	2011-11	2012-11
office	GNA	military commander	2017-06	2021

person	Mahdi al-Barghathi
ar	المهدي البرغثي
ar	مهدي البرغثي
surname	ar	البرغثي
office	GNA	defence minister	2016-01	2018-07

person	Abdelrazek al-Nadouri
ar	عبد الرازق الناظوري
ar	عبدالرازق الناظوري
ar	عبد الرزاق الناظوري
ar	عبدالرزاق الناظوري
surname	ar	الناظوري
office	LNA	chief of staff	2014-08	2099

person	Abdelsalam al-Hasi
ar	عبد السلام الحاسي
ar	عبدالسلام الحاسي
office	LNA	commander	2014	2099

person	Wanis Bukhamada
ar	ونيس بوخمادة
surname	ar	بوخمادة
office	LNA	special forces commander	2014	2020-11

person	Khaled al-Mahjoub
ar	خالد المحجوب
office	LNA	spokesman	2016	2099

person	Saddam Haftar
ar	صدام حفتر
office	LNA	commander	2016	2099

person	Khaled Haftar
ar	خالد حفتر
office	LNA	commander	2016	2099

person	Belqasem Haftar
ar	بلقاسم حفتر
office	LBY	head of the reconstruction fund	2024-02	2099

person	Salah Badi
ar	صلاح بادي
office	FAJR_LIBYA	commander	2014	2099

person	Abdelsalam Ashour
ar	عبد السلام عاشور
ar	عبدالسلام عاشور
office	GNA	interior minister	2018-02	2018-10

person	Aref al-Khoja
ar	العارف الخوجة
ar	عارف الخوجة
office	GNA	interior minister	2016-01	2018-02

person	Salah al-Nimrush
ar	صلاح الدين النمروش
ar	صلاح النمروش
surname	ar	النمروش
office	GNA	defence minister	2020-08	2021-03
office	LBY	deputy chief of staff	2021-04	2099

person	Mohamed al-Haddad
ar	محمد علي الحداد
office	LBY	chief of staff	2020-08	2025-12

person	Imad al-Trabelsi
ar	عماد مصطفى الطرابلسي
office	LBY	interior minister	2022-11	2099

person	Khaled Mazen
ar	خالد مازن
ar	خالد التيجاني مازن
office	LBY	interior minister	2021-03	2022-11

person	Mohamed Hamouda
ar	محمد حمودة
office	LBY	government spokesman	2021-03	2099

person	Mohamed Oun
ar	محمد عون
office	LBY	oil minister	2021-03	2024

person	Mustafa Sanalla
ar	مصطفى صنع الله
office	NOC_LBY	head	2014-05	2022-07

person	Farhat Bengdara
ar	فرحات بن قدارة
surname	ar	بن قدارة
office	CBL	governor	2006	2011-02
office	NOC_LBY	head	2022-07	2025-01

person	Masoud Suleman
ar	مسعود سليمان
ar	مسعود سليمان موسى
office	NOC_LBY	head	2025-01	2099

person	Naji Issa
ar	ناجي عيسى
ar	ناجي محمد عيسى
office	CBL	governor	2024-10	2099

person	Emad al-Sayeh
ar	عماد السايح
office	HNEC	head	2014-04	2099

person	Nouri al-Abbar
ar	نوري العبار
office	HNEC	head	2012	2014-03

person	Mohamed Takala
ar	محمد تكالة
office	HCS_LBY	head	2023-08	2025

person	Mousa al-Koni
ar	موسى الكوني
office	SPC_LBY	deputy head	2016-03	2017-01
office	LBY	deputy head of the presidential council	2021-03	2099

person	Abdullah al-Lafi
ar	عبد الله اللافي
ar	عبدالله اللافي
surname	ar	اللافي
office	LBY	deputy head of the presidential council	2021-03	2099

person	Ali al-Qatrani
ar	علي القطراني
office	SPC_LBY	deputy head	2016-01	2019

person	Fathi al-Majbari
ar	فتحي المجبري
surname	ar	المجبري
office	SPC_LBY	deputy head	2016-01	2018-07

person	Mohamed Ammari Zayed
ar	محمد عماري زايد
ar	محمد العماري زايد
office	SPC_LBY	member	2016-03	2021-03

person	Abdelhadi al-Hweij
ar	عبد الهادي الحويج
ar	عبدالهادي الحويج
office	LBY	foreign minister of the east	2019	2099

person	Mohamed al-Dairi
ar	محمد الدايري
surname	ar	الدايري
office	LBY	foreign minister of the east	2014-09	2019

person	Taher al-Baour
ar	الطاهر الباعور
ar	طاهر الباعور
surname	ar	الباعور
office	LBY	acting foreign minister	2023-08	2099

person	Ali Aujali
ar	علي الأوجلي
ar	علي العوجلي
surname	ar	الأوجلي
office	LBY	ambassador	2009	2013

person	Ibrahim Dabbashi
ar	إبراهيم الدباشي
surname	ar	الدباشي
office	LBY	permanent representative	2013	2016

person	Taher al-Sunni
ar	طاهر السني
ar	الطاهر السني
office	LBY	permanent representative	2019-12	2099

person	Ashour Shuwail
ar	عاشور شوايل
surname	ar	شوايل
office	LBY	interior minister	2012-11	2013-05

person	Fawzi Abdelal
ar	فوزي عبد العال
ar	فوزي عبدالعال
office	LBY	interior minister	2011-11	2012-11

person	Mustafa Abushagur
ar	مصطفى أبو شاقور
ar	مصطفى أبوشاقور
surname	ar	أبو شاقور
surname	ar	أبوشاقور
office	LBY	deputy prime minister	2011-11	2012-11

person	Abdelhafiz Ghoga
ar	عبد الحفيظ غوقة
ar	عبدالحفيظ غوقة
surname	ar	غوقة
office	NTC_LBY	deputy head	2011-02	2012-01

person	Ali Tarhouni
ar	علي الترهوني
surname	ar	الترهوني
office	NTC_LBY	finance minister	2011-03	2011-11

person	Abdelfattah Younis
ar	عبد الفتاح يونس
ar	عبدالفتاح يونس
office	LBY	interior minister	2009	2011-02
office	NTC_LBY	commander	2011-02	2011-07

person	Ahmed Omar Bani
ar	أحمد باني
ar	أحمد عمر باني
office	NTC_LBY	military spokesman	2011-03	2012

person	Mahmoud Shammam
ar	محمود شمام
surname	ar	شمام
office	NTC_LBY	information chief	2011-03	2011-11

person	Musa Ibrahim
ar	موسى إبراهيم
office	LBY	government spokesman	2011-02	2011-08

person	Khaled Kaim
ar	خالد كعيم
surname	ar	كعيم
office	LBY	deputy foreign minister	2009	2011-08

person	Abdelati al-Obeidi
ar	عبد العاطي العبيدي
ar	عبدالعاطي العبيدي
office	LBY	foreign minister	2011-04	2011-08

person	Aisha Gaddafi
feminine	ar
ar	عائشة القذافي
ar	عائشة معمر القذافي
office	LBY	politician	2000	2011-08

person	Saadi Gaddafi
ar	الساعدي القذافي
ar	الساعدي معمر القذافي
ar	ساعدي القذافي
office	LBY	commander	2000	2011-09

person	Mutassim Gaddafi
ar	المعتصم القذافي
ar	المعتصم بالله القذافي
ar	معتصم القذافي
office	LBY	national security adviser	2007	2011-10

person	Khamis Gaddafi
ar	خميس القذافي
office	LBY	brigade commander	2008	2011-08

person	Hannibal Gaddafi
ar	هنيبعل القذافي
ar	هانيبال القذافي
ar	هنيبال القذافي
office	LBY	businessman	2000	2099

person	Bashir Saleh
ar	بشير صالح
office	LBY	chief of staff of gaddafi	1998	2011-08

person	Abu Zaid Omar Dorda
ar	أبو زيد عمر دوردة
ar	أبو زيد دوردة
ar	أبي زيد دوردة
ar	أبي زيد عمر دوردة
surname	ar	دوردة
office	LBY	permanent representative	1997	2003
office	LBY	intelligence chief	2009	2011-09

person	Abu Bakr Yunis Jabr
ar	أبو بكر يونس جابر
ar	أبوبكر يونس جابر
ar	أبي بكر يونس جابر
office	LBY	defence minister	1970	2011-10

person	Abdelbaset al-Megrahi
ar	عبد الباسط المقرحي
ar	عبدالباسط المقرحي
ar	عبد الباسط علي المقرحي
ar	عبدالباسط علي المقرحي
surname	ar	المقرحي
office	LBY	intelligence officer	1988	2012-05

person	Saleh al-Makhzoum
ar	صالح المخزوم
surname	ar	المخزوم
office	GNC	deputy speaker	2012-08	2016

person	Omar Humaidan
ar	عمر حميدان
office	GNC	spokesman	2012-08	2016

person	Mohamed Sawan
ar	محمد صوان
office	JCP_LBY	leader	2012-03	2021

person	Abdallah Bliheg
ar	عبد الله بليحق
ar	عبدالله بليحق
ar	عبد الله ابليحق
ar	عبدالله ابليحق
surname	ar	بليحق
office	LBY	parliament spokesman	2017	2099

person	Ibrahim Jadhran
ar	إبراهيم الجضران
ar	إبراهيم جضران
surname	ar	الجضران
surname	ar	جضران
office	LBY	oil guards commander	2012	2018

person	Mohamed al-Zahawi
ar	محمد الزهاوي
office	ANSAR_SHARIA_LBY	leader	2012	2014-11

person	Ahmed Abu Khattala
ar	أحمد أبو ختالة
ar	أحمد أبوختالة
surname	ar	أبو ختالة
surname	ar	أبوختالة
office	ANSAR_SHARIA_LBY	leader	2012	2014-06

person	Haitham al-Tajouri
ar	هيثم التاجوري
surname	ar	التاجوري
office	TRIPOLI_REV	commander	2012	2099

person	Abdelraouf Kara
ar	عبد الرؤوف كارة
ar	عبدالرؤوف كارة
surname	ar	كارة
office	RADA_LBY	commander	2012	2099

person	Abdulghani al-Kikli
ar	عبد الغني الككلي
ar	عبدالغني الككلي
surname	ar	الككلي
office	LBY	head of the stability force	2011	2025-05

person	Mohamed Ibrahim Mostafa
ar	محمد إبراهيم مصطفى
office	EGY	interior minister	2013-01	2015-03

person	Ahmed Gamal El Din
ar	أحمد جمال الدين
office	EGY	interior minister	2012-08	2013-01

person	Mansour el-Essawy
ar	منصور العيسوي
ar	منصور عيسوي
surname	ar	العيسوي
surname	ar	عيسوي
office	EGY	interior minister	2011-03	2011-12

person	Mahmoud Wagdy
ar	محمود وجدي
office	EGY	interior minister	2011-01	2011-03

person	Mahmoud Tawfik
ar	محمود توفيق
office	EGY	interior minister	2018-06	2099

person	Osama Askar
ar	أسامة عسكر
office	EGY	chief of staff	2021-10	2024-07

person	Mahmoud Hegazy
ar	محمود حجازي
office	EGY	chief of staff	2014-03	2017-10

person	Mohamed Farid Hegazy
ar	محمد فريد حجازي
office	EGY	chief of staff	2017-10	2021-10

person	Abdel Mageed Saqr
ar	عبد المجيد صقر
ar	عبدالمجيد صقر
office	EGY	defence minister	2024-07	2099

person	Ahmed Khalifa
ar	أحمد فتحي خليفة
office	EGY	chief of staff	2024-07	2099

person	Mohamed Samir
ar	محمد سمير عبد العزيز
ar	محمد سمير عبدالعزيز
office	EGY	army spokesman	2014-06	2016-12

person	Tamer el-Rifai
ar	تامر الرفاعي
office	EGY	army spokesman	2016-12	2020-06

person	Gharib Abdel Hafez
ar	غريب عبد الحافظ
ar	غريب عبدالحافظ
office	EGY	army spokesman	2020-06	2099

person	Ahmed Mohamed Ali
ar	أحمد محمد علي حسنين
office	EGY	army spokesman	2012-12	2014-06

person	Ahmed Abu Zeid
ar	أحمد أبو زيد
ar	أحمد أبوزيد
office	EGY	foreign ministry spokesman	2015-05	2019-08
office	EGY	foreign ministry spokesman	2020-10	2024

person	Ahmed Hafez
ar	أحمد حافظ
office	EGY	foreign ministry spokesman	2019-08	2021

person	Alaa Youssef
ar	علاء يوسف
office	EGY	presidential spokesman	2014-06	2017-08

person	Bassam Rady
ar	بسام راضي
office	EGY	presidential spokesman	2017-08	2022-12

person	Ahmed Fahmy
ar	أحمد فهمي
office	EGY	presidential spokesman	2022-12	2024

person	Mohamed el-Shennawy
ar	محمد الشناوي
office	EGY	presidential spokesman	2024	2099

person	Ehab Badawy
ar	إيهاب بدوي
office	EGY	presidential spokesman	2013-07	2014-06

person	Yasser Ali
ar	ياسر علي
office	EGY	presidential spokesman	2012-07	2013-02

person	Ahmed el-Moslmany
ar	أحمد المسلماني
office	EGY	presidential media adviser	2013-07	2014-06

person	Mostafa Hegazy
ar	مصطفى حجازي
office	EGY	presidential adviser	2013-07	2014-06

person	Essam el-Haddad
ar	عصام الحداد
office	EGY	presidential adviser	2012-08	2013-07

person	Amr Darrag
ar	عمرو دراج
surname	ar	دراج
office	EGY	planning minister	2013-05	2013-07
office	FJP	politician	2011-05	2099

person	Mahmoud Ezzat
ar	محمود عزت
office	MB	acting leader	2013-08	2020-08

person	Ibrahim Munir
ar	إبراهيم منير
office	MB	deputy leader	2010	2022-11

person	Mahmoud Ghozlan
ar	محمود غزلان
surname	ar	غزلان
office	MB	spokesman	2010	2013-09

person	Gehad el-Haddad
ar	جهاد الحداد
office	MB	spokesman	2012	2013-09

person	Talaat Fahmi
ar	طلعت فهمي
office	MB	spokesman	2015-12	2099

person	Rashad Bayoumi
ar	رشاد البيومي
surname	ar	البيومي
office	MB	deputy leader	2010	2013-07

person	Safwat Hegazi
ar	صفوت حجازي
office	MB	preacher	2011	2099

person	Assem Abdel Maged
ar	عاصم عبد الماجد
ar	عاصم عبدالماجد
office	JAMAA_ISLAMIYA_EGY	leader	2011	2099

person	Tarek el-Zomor
ar	طارق الزمر
surname	ar	الزمر
office	BDP_EGY	leader	2011	2099

person	Abboud el-Zomor
ar	عبود الزمر
office	JAMAA_ISLAMIYA_EGY	leader	2011	2099

person	Younes Makhyoun
ar	يونس مخيون
surname	ar	مخيون
office	NOUR_PARTY	leader	2013-01	2099

person	Emad Abdel Ghafour
ar	عماد عبد الغفور
ar	عماد عبدالغفور
office	NOUR_PARTY	leader	2011-06	2012-12

person	Nader Bakkar
ar	نادر بكار
surname	ar	بكار
office	NOUR_PARTY	spokesman	2011	2099

person	Yasser Borhami
ar	ياسر برهامي
surname	ar	برهامي
office	SALAFI_CALL	deputy head	2011	2099

person	Hazem Abu Ismail
ar	حازم أبو إسماعيل
ar	حازم صلاح أبو إسماعيل
office	EGY	presidential candidate	2011	2013-07

person	Abou Elela Mady
ar	أبو العلا ماضي
ar	أبي العلا ماضي
office	WASAT_EGY	leader	1996	2099

person	Essam Sultan
ar	عصام سلطان
office	WASAT_EGY	deputy leader	1996	2099

person	Mahmoud Abaza
ar	محمود أباظة
office	WAFD	leader	2006-06	2010-05

person	Noaman Gomaa
ar	نعمان جمعة
office	WAFD	leader	2000-09	2006-06

person	Bahaa Abu Shoka
ar	بهاء الدين أبو شقة
ar	بهاء أبو شقة
surname	ar	أبو شقة
office	WAFD	leader	2018-03	2022-03

person	Abdel-Sanad Yamama
ar	عبد السند يمامة
ar	عبدالسند يمامة
surname	ar	يمامة
office	WAFD	leader	2022-03	2099

person	Rifaat el-Saeed
ar	رفعت السعيد
office	TAGAMMU	leader	2003	2013

person	Khaled Mohieddin
ar	خالد محيي الدين
office	TAGAMMU	leader	1976	2003

person	Mohamed Aboul Ghar
ar	محمد أبو الغار
surname	ar	أبو الغار
office	ESDP	leader	2011	2016

person	Farid Zahran
ar	فريد زهران
office	ESDP	leader	2016	2099

person	Naguib Sawiris
ar	نجيب ساويرس
surname	ar	ساويرس
office	FREE_EGYPTIANS	founder	2011	2017

person	Hala Shukrallah
feminine	ar
ar	هالة شكر الله
office	DOSTOUR_EGY	leader	2014-02	2015-08

person	Gameela Ismail
feminine	ar
ar	جميلة إسماعيل
office	DOSTOUR_EGY	leader	2022-07	2099

person	Khaled Ali
ar	خالد علي عمر
office	EGY	presidential candidate	2012	2099

person	Mohamed Selim el-Awa
ar	محمد سليم العوا
ar	سليم العوا
surname	ar	العوا
office	EGY	presidential candidate	2011	2013

person	Moussa Mostafa Moussa
ar	موسى مصطفى موسى
office	GHAD_EGY	leader	2005	2099

person	Ahmed Tantawi
ar	أحمد طنطاوي
ar	أحمد الطنطاوي
office	KARAMA_EGY	leader	2020	2022-07
office	EGY	opposition leader	2022-07	2099

person	Alaa Abdel Fattah
ar	علاء عبد الفتاح
ar	علاء عبدالفتاح
office	EGY	activist	2005	2099

person	Wael Ghonim
ar	وائل غنيم
office	EGY	activist	2011	2099

person	Amr Hamzawy
ar	عمرو حمزاوي
surname	ar	حمزاوي
office	EGY	politician	2011	2099

person	George Isaac
ar	جورج إسحاق
ar	جورج اسحق
office	KEFAYA	coordinator	2004	2007

person	Saad Eddin Ibrahim
ar	سعد الدين إبراهيم
office	EGY	human rights activist	1988	2023-09

person	Hafez Abu Saada
ar	حافظ أبو سعدة
surname	ar	أبو سعدة
office	EOHR	head	1997	2020-11

person	Hossam Bahgat
ar	حسام بهجت
office	EIPR	head	2002	2099

person	Zakaria Abdel Aziz
ar	زكريا عبد العزيز
ar	زكريا عبدالعزيز
office	EGY_JUDGES_CLUB	head	2002	2009

person	Ahmed el-Zend
ar	أحمد الزند
surname	ar	الزند
office	EGY_JUDGES_CLUB	head	2009	2015-05
office	EGY	justice minister	2015-05	2016-03

person	Abdel Meguid Mahmoud
ar	عبد المجيد محمود
ar	عبدالمجيد محمود
office	EGY	prosecutor general	2006-07	2012-11

person	Talaat Abdullah
ar	طلعت عبد الله
ar	طلعت عبدالله
ar	طلعت إبراهيم عبد الله
ar	طلعت إبراهيم عبدالله
office	EGY	prosecutor general	2012-11	2013-07

person	Nabil Sadek
ar	نبيل صادق
office	EGY	prosecutor general	2015-09	2019-09

person	Hamada el-Sawy
ar	حماده الصاوي
office	EGY	prosecutor general	2019-09	2023-09

person	Mohamed Shawky
ar	محمد شوقي عياد
office	EGY	prosecutor general	2023-09	2099

person	Hossam Badrawi
ar	حسام بدراوي
office	NDP	secretary-general	2011-02	2011-02

person	Zakaria Azmi
ar	زكريا عزمي
office	EGY	presidential chief of staff	1989	2011-02

person	Anas el-Fiqi
ar	أنس الفقي
office	EGY	information minister	2005-02	2011-02

person	Mamdouh el-Beltagi
ar	ممدوح البلتاجي
office	EGY	tourism minister	1993	2004-07
office	EGY	information minister	2004-07	2005-02

person	Salah Abdel Maqsoud
ar	صلاح عبد المقصود
ar	صلاح عبدالمقصود
office	EGY	information minister	2012-08	2013-07

person	Dorreya Sharaf el-Din
feminine	ar
ar	درية شرف الدين
office	EGY	information minister	2013-07	2014-06

person	Osama Heikal
ar	أسامة هيكل
office	EGY	information minister	2011-07	2011-12
office	EGY	information minister	2019-12	2021-04

person	Mufid Shehab
ar	مفيد شهاب
office	EGY	minister of legal affairs	2004	2011-01

person	Medhat Hassanein
ar	مدحت حسانين
office	EGY	finance minister	1999-10	2004-07

person	Hany Kadry Dimian
ar	هاني قدري دميان
ar	هاني قدري
office	EGY	finance minister	2014-03	2016-03

person	Amr el-Garhy
ar	عمرو الجارحي
surname	ar	الجارحي
office	EGY	finance minister	2016-03	2018-06

person	Mohamed Maait
ar	محمد معيط
surname	ar	معيط
office	EGY	finance minister	2018-06	2024-07

person	Ahmed Kouchouk
ar	أحمد كجوك
surname	ar	كجوك
office	EGY	finance minister	2024-07	2099

person	Samir Radwan
ar	سمير رضوان
office	EGY	finance minister	2011-01	2011-07

person	Ziad Bahaa-Eldin
ar	زياد بهاء الدين
office	EGY	deputy prime minister	2013-07	2014-01

person	Farouk el-Okdah
ar	فاروق العقدة
office	EGY	central bank governor	2003-12	2013-02

person	Hisham Ramez
ar	هشام رامز
office	EGY	central bank governor	2013-02	2015-11

person	Sahar Nasr
feminine	ar
ar	سحر نصر
office	EGY	investment minister	2015-09	2019-12

person	Rania al-Mashat
feminine	ar
ar	رانيا المشاط
office	EGY	minister of international cooperation	2018-01	2099

person	Tarek el-Molla
ar	طارق الملا
office	EGY	petroleum minister	2015-09	2024-07

person	Sameh Fahmy
ar	سامح فهمي
office	EGY	petroleum minister	1999-10	2011-02

person	Hussein Moghazi
ar	حسام مغازي
ar	حسام الدين مغازي
surname	ar	مغازي
office	EGY	irrigation minister	2014-06	2016-03

person	Mohamed Abdel Aty
ar	محمد عبد العاطي
ar	محمد عبدالعاطي
office	EGY	irrigation minister	2016-03	2022-08

person	Hani Sewilam
ar	هاني سويلم
surname	ar	سويلم
office	EGY	irrigation minister	2022-08	2099

person	Mahmoud Abu Zeid
ar	محمود أبو زيد
office	EGY	irrigation minister	1997	2009-03

person	Hala Zayed
feminine	ar
ar	هالة زايد
office	EGY	health minister	2018-06	2022-08

person	Khaled Abdel Ghaffar
ar	خالد عبد الغفار
ar	خالد عبدالغفار
office	EGY	higher education minister	2017-02	2022-08
office	EGY	health minister	2022-08	2099

person	Mohab Mamish
ar	مهاب مميش
office	SUEZ_CANAL	head	2012-08	2019-08

person	Osama Rabie
ar	أسامة ربيع
office	SUEZ_CANAL	head	2019-08	2099

person	Hanafy el-Gebaly
ar	حنفي جبالي
ar	حنفي الجبالي
office	EGY	speaker of parliament	2021-01	2099

person	Abdel Wahab Abdel Razek
ar	عبد الوهاب عبد الرازق
ar	عبدالوهاب عبدالرازق
office	EGY	speaker of the senate	2020-10	2099

person	Diaa Rashwan
ar	ضياء رشوان
office	EGY_PRESS_SYNDICATE	head	2013-03	2015-03
office	SIS_EGY	head	2017-06	2099

person	Yehia Qallash
ar	يحيى قلاش
surname	ar	قلاش
office	EGY_PRESS_SYNDICATE	head	2015-03	2017-03

person	Khaled el-Balshy
ar	خالد البلشي
surname	ar	البلشي
office	EGY_PRESS_SYNDICATE	head	2023-03	2099

person	Galal Aref
ar	جلال عارف
office	EGY_PRESS_SYNDICATE	head	2003-07	2007-11

person	Makram Mohamed Ahmed
ar	مكرم محمد أحمد
office	EGY_PRESS_SYNDICATE	head	2007-11	2011-02

person	Mervat Tallawy
feminine	ar
ar	ميرفت التلاوي
ar	مرفت التلاوي
surname	ar	التلاوي
office	NCW_EGY	head	2012-02	2016-02

person	Maya Morsi
feminine	ar
ar	مايا مرسي
office	NCW_EGY	head	2016-02	2024-07

person	Motaz Ahmadein Khalil
ar	معتز أحمدين خليل
office	EGY	permanent representative	2012	2014

person	Amr Aboul Atta
ar	عمرو أبو العطا
office	EGY	permanent representative	2014	2018

person	Osama Abdel Khalek
ar	أسامة عبد الخالق
ar	أسامة عبدالخالق
office	EGY	permanent representative	2021	2099

person	Maged Abdelaziz
ar	ماجد عبد الفتاح عبد العزيز
ar	ماجد عبدالفتاح عبدالعزيز
ar	ماجد عبد الفتاح
ar	ماجد عبدالفتاح
office	EGY	permanent representative	2005	2012
office	LAS	representative to the united nations	2018	2099

person	Abbas Shuman
ar	عباس شومان
surname	ar	شومان
office	AZHAR	deputy head	2013	2018

person	Nazir Ayyad
ar	نظير عياد
ar	نظير محمد عياد
office	DAR_IFTA_EGY	grand mufti	2024-08	2099

person	Mohamed Mokhtar Gomaa
ar	محمد مختار جمعة مبروك
office	EGY	religious endowments minister	2013-07	2024-07

person	Osama al-Azhari
ar	أسامة الأزهري
office	EGY	religious endowments minister	2024-07	2099

person	Mahmoud Hamdi Zakzouk
ar	محمود حمدي زقزوق
surname	ar	زقزوق
office	EGY	religious endowments minister	1996	2011-01

person	Hisham Ashmawi
ar	هشام عشماوي
ar	هشام العشماوي
surname	ar	عشماوي
office	EGY	militant	2014	2020-03

person	Abdelbasit Sabderat
ar	عبد الباسط سبدرات
ar	عبدالباسط سبدرات
surname	ar	سبدرات
office	SDN	justice minister	2008	2010-06

person	Awad Ahmed al-Jaz
ar	عوض الجاز
ar	عوض أحمد الجاز
office	SDN	oil minister	1995	2008-02
office	SDN	finance minister	2008-02	2010-06
office	SDN	oil minister	2011-12	2013-12

person	Zubair Ahmed al-Hassan
ar	الزبير أحمد الحسن
ar	الزبير محمد الحسن
office	SDN	finance minister	2000	2008

person	Ali Mahmoud Abdel-Rasoul
ar	علي محمود عبد الرسول
ar	علي محمود عبدالرسول
office	SDN	finance minister	2010-06	2013-12

person	Badr al-Din Mahmoud
ar	بدر الدين محمود
office	SDN	finance minister	2013-12	2017-05

person	Mohamed Osman al-Rikabi
ar	محمد عثمان الركابي
ar	محمد عثمان سليمان الركابي
surname	ar	الركابي
office	SDN	finance minister	2017-05	2018-09

person	Motazz Moussa
ar	معتز موسى
office	SDN	irrigation minister	2013-12	2018-09
office	SDN	prime minister	2018-09	2019-02

person	Mohamed Tahir Ayala
ar	محمد طاهر إيلا
surname	ar	إيلا
office	SDN	prime minister	2019-02	2019-04

person	Salah Gosh
ar	صلاح قوش
ar	صلاح عبد الله قوش
ar	صلاح عبدالله قوش
ar	صلاح غوش
surname	ar	قوش
surname	ar	غوش
office	NISS_SDN	head	2004	2009-08
office	NISS_SDN	head	2018-02	2019-04

person	Mohamed Atta al-Moula
ar	محمد عطا المولى
ar	محمد عطا
surname	ar	عطا المولى
office	NISS_SDN	head	2009-08	2018-02

person	Sawarmi Khaled Saad
ar	الصوارمي خالد سعد
surname	ar	الصوارمي
office	SDN	army spokesman	2010	2016

person	Ahmed Khalifa al-Shami
ar	أحمد خليفة الشامي
office	SDN	army spokesman	2016	2019

person	Nabil Abdallah
ar	نبيل عبد الله
ar	نبيل عبدالله
office	SDN	army spokesman	2021	2099

person	Rabie Abdelatti
ar	ربيع عبد العاطي
ar	ربيع عبدالعاطي
office	NCP	politician	2005	2019

person	Qutbi al-Mahdi
ar	قطبي المهدي
office	NCP	politician	1998	2013

person	Ibrahim Mahmoud Hamid
ar	إبراهيم محمود حامد
office	SDN	interior minister	2008	2015
office	SDN	presidential assistant	2015-06	2018

person	Abdelrahman al-Sadiq al-Mahdi
ar	عبد الرحمن الصادق المهدي
ar	عبدالرحمن الصادق المهدي
office	SDN	presidential assistant	2011-11	2019-04

person	Bona Malwal
ar	بونا ملوال
surname	ar	ملوال
office	SDN	politician	1990	2011

person	Ibrahim Ahmed Omar
ar	إبراهيم أحمد عمر
office	NCP	secretary-general	2000	2005
office	SDN	speaker of parliament	2015-06	2019-04

person	Ahmed Ibrahim al-Tahir
ar	أحمد إبراهيم الطاهر
office	SDN	speaker of parliament	2001	2013-12

person	Fatih Ezzedin
ar	الفاتح عز الدين
office	SDN	speaker of parliament	2013-12	2015-06

person	Khalil Ibrahim
ar	خليل إبراهيم
office	JEM	leader	2000	2011-12

person	Ahmed Hussein Adam
ar	أحمد حسين آدم
office	JEM	spokesman	2005	2012

person	Ahmed Tugod
ar	أحمد تقد
office	JEM	negotiator	2005	2099

person	Ahmed Abdel Shafi
ar	أحمد عبد الشافي
ar	أحمد عبدالشافي
office	SLM	politician	2003	2013

person	Tijani Sese
ar	التجاني السيسي
ar	التيجاني السيسي
office	SDN	head of the darfur authority	2011-07	2016

person	Abdelaziz al-Hilu
ar	عبد العزيز الحلو
ar	عبدالعزيز الحلو
office	SPLM_N	leader	2011	2099

person	Ismail Khamis Jalab
ar	إسماعيل خميس جلاب
office	SPLM_N	politician	2011	2019

person	Omar al-Digeir
ar	عمر الدقير
surname	ar	الدقير
office	FFC	politician	2019	2023
office	TAQADDUM_SDN	politician	2023	2099

person	Khalid Omar Yousif
ar	خالد عمر يوسف
office	SDN	cabinet minister	2021-02	2021-10
office	FFC	spokesman	2021-10	2099

person	Mohamed al-Faki Suleiman
ar	محمد الفكي سليمان
ar	محمد الفكي
office	SOV_SDN	member	2019-08	2021-10

person	Mohamed Hassan al-Taishi
ar	محمد حسن التعايشي
surname	ar	التعايشي
office	SOV_SDN	member	2019-08	2021-10

person	Shams al-Din Kabbashi
ar	شمس الدين كباشي
ar	شمس الدين الكباشي
surname	ar	كباشي
surname	ar	الكباشي
office	SOV_SDN	member	2019-04	2099

person	Ibrahim Jabir
ar	إبراهيم جابر
office	SOV_SDN	member	2019-08	2099

person	Salah Abdel Khaliq
ar	صلاح عبد الخالق
ar	صلاح عبدالخالق
office	SOV_SDN	member	2019-04	2019-08

person	Awad Ibn Auf
ar	عوض بن عوف
ar	عوض ابن عوف
ar	أحمد عوض بن عوف
surname	ar	بن عوف
surname	ar	ابن عوف
office	SDN	defence minister	2015-08	2019-04

person	Omar Zain al-Abidin
ar	عمر زين العابدين
office	SDN	member of the military council	2019-04	2019-05

person	Mohamed Osman al-Hussein
ar	محمد عثمان الحسين
office	SDN	chief of staff	2019-07	2099

person	Asmaa Abdalla
feminine	ar
ar	أسماء محمد عبد الله
ar	أسماء محمد عبدالله
ar	أسماء عبد الله
ar	أسماء عبدالله
office	SDN	foreign minister	2019-09	2020-07

person	Omar Qamar al-Din
ar	عمر قمر الدين
ar	عمر قمر الدين إسماعيل
office	SDN	foreign minister	2020-07	2021-02

person	Ali al-Sadiq
ar	علي الصادق علي
ar	علي الصادق
office	SDN	foreign minister	2022-01	2024-04

person	Ali Youssef al-Sharif
ar	علي يوسف الشريف
ar	علي يوسف أحمد الشريف
office	SDN	foreign minister	2024-11	2025-04

person	El Dirdiri Mohamed Ahmed
ar	الدرديري محمد أحمد
ar	الدرديري أحمد
surname	ar	الدرديري
office	SDN	foreign minister	2018-05	2019-04

person	Yasir Abbas
ar	ياسر عباس
office	SDN	irrigation minister	2019-09	2021-10

person	Ibrahim al-Badawi
ar	إبراهيم البدوي
office	SDN	finance minister	2019-09	2020-07

person	Faisal Mohamed Saleh
ar	فيصل محمد صالح
office	SDN	information minister	2019-09	2021-02

person	Hamza Balloul
ar	حمزة بلول
surname	ar	بلول
office	SDN	information minister	2021-02	2021-10

person	Khalid al-Aiser
ar	خالد الإعيسر
ar	خالد علي الإعيسر
surname	ar	الإعيسر
office	SDN	information minister	2024-11	2099

person	Al-Harith Idriss
ar	الحارث إدريس
ar	الحارث إدريس الحارث محمد
office	SDN	permanent representative	2021	2099

person	Youssef Ezzat
ar	يوسف عزت
office	RSF	adviser	2021	2024-10

person	al-Basha Tbaeq
ar	الباشا طبيق
office	RSF	adviser	2023	2099

person	Mohamed al-Mukhtar al-Nour
ar	محمد المختار النور
office	RSF	adviser	2022	2099

person	Siddiq Youssef
ar	صديق يوسف
office	SCP	politician	2000	2099

person	Mohamed Mukhtar al-Khatib
ar	محمد مختار الخطيب
office	SCP	leader	2012-06	2099

person	Fadlallah Burma Nasir
ar	فضل الله برمة
office	UMMA_SDN	leader	2020-11	2099

person	Mubarak al-Fadil
ar	مبارك الفاضل
office	UMMA_SDN	politician	1986	2002
office	SDN	investment minister	2017-05	2018

person	Kamal Omar
ar	كمال عمر عبد السلام
ar	كمال عمر عبدالسلام
office	PCP	politician	2009	2099

person	Ibrahim al-Sanoussi
ar	إبراهيم السنوسي
office	PCP	politician	2000	2099

person	Hatim al-Sir
ar	حاتم السر
office	DUP_SDN	spokesman	2000	2099

person	Jaafar al-Mirghani
ar	جعفر الميرغني
ar	جعفر الصادق الميرغني
office	DUP_SDN	deputy leader	2011	2099

person	Mohamed Naji al-Assam
ar	محمد ناجي الأصم
office	SPA_SDN	spokesman	2018-12	2021

person	Barnaba Marial Benjamin
ar	برنابا مريال بنجامين
ar	برنابا ماريال بنجامين
ar	برنابا بنجامين
office	SSD	information minister	2011-07	2013-07
office	SSD	foreign minister	2013-08	2016-04

person	Michael Makuei
ar	مايكل مكوي
ar	مايكل ماكوي
ar	مايكل مكوي لويث
office	SSD	information minister	2013-08	2099

person	Deng Alor
ar	دينق ألور
office	SDN	foreign minister	2007-10	2010-06
office	SSD	foreign minister	2016-04	2018

person	Nhial Deng Nhial
ar	نيال دينق نيال
ar	نيال دينق
office	SSD	foreign minister	2011-08	2013-07
office	SSD	foreign minister	2018-08	2019-08

person	James Wani Igga
ar	جيمس واني ايقا
ar	جيمس واني إيغا
office	SSD	vice president	2013-08	2025-02

person	Philip Aguer
ar	فيليب أقوير
ar	فيليب أغوير
office	SSD	army spokesman	2011	2016

person	Lul Ruai Koang
ar	لول رواي كوانغ
ar	لول رواي
office	SSD	army spokesman	2016	2099

person	Taban Deng Gai
ar	تعبان دينق
ar	تعبان دينق قاي
ar	تعبان دنغ قاي
ar	تابان دينغ
office	SPLM_IO	negotiator	2014	2016-07
office	SSD	vice president	2016-07	2099

person	Paul Malong
ar	بول ملونق
ar	بول مالونق
ar	بول مالونغ
office	SSD	chief of staff	2014-04	2017-05

person	Rebecca Nyandeng
feminine	ar
ar	ربيكا نياندينق
ar	ريبيكا نياندينغ
ar	ربيكا قرنق
office	SSD	vice president	2020-02	2099

person	Lado Gore
ar	لادو قوري
office	SPLM_IO	politician	2014	2017

person	Mutahar al-Masri
ar	مطهر المصري
ar	مطهر رشاد المصري
office	YEM	interior minister	2008	2011-12

person	Abdul-Qader Qahtan
ar	عبد القادر قحطان
ar	عبدالقادر قحطان
office	YEM	interior minister	2011-12	2014-03

person	Abdo al-Tarab
ar	عبده حسين الترب
ar	عبده الترب
office	YEM	interior minister	2014-03	2014-11

person	Jalal al-Rowaishan
ar	جلال الرويشان
ar	جلال علي الرويشان
surname	ar	الرويشان
office	YEM	interior minister	2014-11	2015-03
office	HOUTHI	deputy prime minister	2016	2099

person	Hussein Arab
ar	حسين محمد عرب
ar	حسين عرب
office	YEM	interior minister	2001	2003
office	YEM	interior minister	2016-04	2017-12

person	Ahmed al-Maysari
ar	أحمد الميسري
ar	أحمد بن أحمد الميسري
surname	ar	الميسري
office	YEM	interior minister	2017-12	2020-12

person	Ibrahim Haidan
ar	إبراهيم حيدان
ar	إبراهيم علي حيدان
surname	ar	حيدان
office	YEM	interior minister	2020-12	2099

person	Mohammed Nasser Ahmed
ar	محمد ناصر أحمد
office	YEM	defence minister	2006-02	2014-11

person	Mahmoud al-Subaihi
ar	محمود الصبيحي
ar	محمود أحمد الصبيحي
surname	ar	الصبيحي
office	YEM	defence minister	2014-11	2018-11

person	Mohammed al-Maqdashi
ar	محمد المقدشي
ar	محمد علي المقدشي
surname	ar	المقدشي
office	YEM	chief of staff	2015-05	2017-09
office	YEM	defence minister	2018-11	2022-07

person	Taher al-Aqili
ar	طاهر العقيلي
ar	طاهر علي العقيلي
office	YEM	chief of staff	2017-09	2018-11

person	Sagheer bin Aziz
ar	صغير بن عزيز
ar	صغير حمود بن عزيز
ar	صغير عزيز
office	YEM	chief of staff	2020-02	2099

person	Mohsen al-Daeri
ar	محسن الداعري
ar	محسن محمد الداعري
surname	ar	الداعري
office	YEM	defence minister	2022-07	2099

person	Abdo Majli
ar	عبده مجلي
ar	عبده عبد الله مجلي
ar	عبده عبدالله مجلي
surname	ar	مجلي
office	YEM	army spokesman	2017	2099

person	Muammar al-Eryani
ar	معمر الإرياني
ar	معمر مطهر الإرياني
office	YEM	information minister	2016-09	2099

person	Abdul Karim al-Iryani
ar	عبد الكريم الإرياني
ar	عبدالكريم الإرياني
ar	عبد الكريم علي الإرياني
ar	عبدالكريم علي الإرياني
office	YEM	prime minister	1998-04	2001-04
office	YEM	presidential adviser	2001-04	2015-11

person	Nasr Taha Mustafa
ar	نصر طه مصطفى
office	YEM	presidential secretary	2012	2014
office	YEM	presidential adviser	2014	2099

person	Nadia al-Sakkaf
feminine	ar
ar	نادية السقاف
surname	ar	السقاف
office	YEM	information minister	2014-06	2015-01

person	Hassan al-Lawzi
ar	حسن اللوزي
ar	حسن أحمد اللوزي
surname	ar	اللوزي
office	YEM	information minister	2006-02	2011-12

person	Ali al-Amrani
ar	علي أحمد العمراني
office	YEM	information minister	2011-12	2014-06

person	Jamal al-Sallal
ar	جمال السلال
ar	جمال عبد الله السلال
ar	جمال عبدالله السلال
office	YEM	foreign minister	2014-06	2014-11

person	Abdullah al-Saidi
ar	عبد الله الصايدي
ar	عبدالله الصايدي
ar	عبد الله محمد الصايدي
ar	عبدالله محمد الصايدي
surname	ar	الصايدي
office	YEM	foreign minister	2014-11	2015-03

person	Shaya al-Zindani
ar	شائع الزنداني
ar	شائع محسن الزنداني
office	YEM	foreign minister	2024-03	2099

person	Mohammed al-Hadhrami
ar	محمد عبد الله الحضرمي
ar	محمد عبدالله الحضرمي
office	YEM	foreign minister	2019-09	2020-12

person	Abdullah al-Alimi
ar	عبد الله العليمي
ar	عبدالله العليمي
office	PLC_YEM	member	2022-04	2099

person	Sultan al-Arada
ar	سلطان العرادة
ar	سلطان علي العرادة
surname	ar	العرادة
office	YEM	governor of marib	2012-04	2099

person	Faraj al-Bahsani
ar	فرج البحسني
ar	فرج سالمين البحسني
surname	ar	البحسني
office	YEM	governor of hadramout	2017-06	2022-08
office	PLC_YEM	member	2022-04	2099

person	Abu Zaraa al-Mahrami
ar	عبد الرحمن المحرمي
ar	عبدالرحمن المحرمي
ar	أبو زرعة المحرمي
ar	عبد الرحمن أبو زرعة المحرمي
ar	عبدالرحمن أبو زرعة المحرمي
ar	أبي زرعة المحرمي
surname	ar	المحرمي
office	PLC_YEM	member	2022-04	2099

person	Othman Mujalli
ar	عثمان مجلي
office	PLC_YEM	member	2022-04	2099

person	Ahmed Lamlas
ar	أحمد لملس
ar	أحمد حامد لملس
surname	ar	لملس
office	YEM	governor of aden	2020-07	2099

person	Shallal Shaea
ar	شلال شايع
ar	شلال علي شايع
office	YEM	aden police chief	2015-12	2020-12

person	Ahmed Saeed bin Breik
ar	أحمد سعيد بن بريك
ar	أحمد بن بريك
office	YEM	governor of hadramout	2016	2017-06
office	STC	deputy leader	2017	2099

person	Nasser al-Khubbaji
ar	ناصر الخبجي
surname	ar	الخبجي
office	STC	politician	2017	2099

person	Ali al-Kathiri
ar	علي الكثيري
ar	علي عبد الله الكثيري
ar	علي عبدالله الكثيري
surname	ar	الكثيري
office	STC	spokesman	2020	2099

person	Nizar Haitham
ar	نزار هيثم
office	STC	spokesman	2018	2020

person	Saleh al-Noud
ar	صالح النود
office	STC	spokesman	2018	2099

person	Mohammed al-Yadoumi
ar	محمد اليدومي
ar	محمد عبد الله اليدومي
ar	محمد عبدالله اليدومي
surname	ar	اليدومي
office	ISLAH_YEM	leader	2007	2099

person	Abdul Wahab al-Ansi
ar	عبد الوهاب الآنسي
ar	عبدالوهاب الآنسي
office	ISLAH_YEM	secretary-general	2007	2099

person	Mohammed Qahtan
ar	محمد قحطان
office	ISLAH_YEM	politician	2000	2015-04

person	Yassin Said Noman
ar	ياسين سعيد نعمان
office	YSP	secretary-general	2005	2014-12
office	YEM	ambassador to britain	2015	2099

person	Jarallah Omar
ar	جار الله عمر
ar	جارالله عمر
office	YSP	deputy secretary-general	2000	2002-12

person	Sultan al-Barakani
ar	سلطان البركاني
ar	سلطان سعيد البركاني
office	GPC	deputy secretary-general	2005	2019-04
office	YEM	speaker of parliament	2019-04	2099

person	Yahya al-Raei
ar	يحيى الراعي
ar	يحيى علي الراعي
office	YEM	speaker of parliament	2008-02	2019-04

person	Sadiq Amin Abu Ras
ar	صادق أمين أبو راس
ar	صادق أبو راس
surname	ar	أبو راس
office	GPC	leader	2018-01	2099

person	Aref al-Zouka
ar	عارف الزوكا
ar	عارف عوض الزوكا
surname	ar	الزوكا
office	GPC	secretary-general	2012	2017-12

person	Abdo al-Janadi
ar	عبده الجندي
office	YEM	deputy information minister	2009	2014
office	GPC	spokesman	2011	2018

person	Mohammed Abdulsalam
ar	محمد عبد السلام
ar	محمد عبدالسلام
office	HOUTHI	spokesman	2007	2099

person	Saleh Habra
ar	صالح هبرة
surname	ar	هبرة
office	HOUTHI	head of the political office	2009	2014

person	Mohammed al-Bukhaiti
ar	محمد البخيتي
surname	ar	البخيتي
office	HOUTHI	politician	2012	2099

person	Ali al-Bukhaiti
ar	علي البخيتي
office	HOUTHI	politician	2013	2015

person	Hizam al-Assad
ar	حزام الأسد
office	HOUTHI	politician	2015	2099

person	Yahya al-Houthi
ar	يحيى الحوثي
ar	يحيى بدر الدين الحوثي
office	HOUTHI	politician	2004	2099

person	Abdul Karim al-Houthi
ar	عبد الكريم الحوثي
ar	عبدالكريم الحوثي
office	HOUTHI	interior minister	2019-05	2099

person	Abdulaziz bin Habtoor
ar	عبد العزيز بن حبتور
ar	عبدالعزيز بن حبتور
ar	عبد العزيز صالح بن حبتور
ar	عبدالعزيز صالح بن حبتور
surname	ar	بن حبتور
office	HOUTHI	prime minister	2016-10	2024-08

person	Ahmed al-Rahawi
ar	أحمد الرهوي
ar	أحمد غالب الرهوي
ar	أحمد غالب ناصر الرهوي
surname	ar	الرهوي
office	HOUTHI	prime minister	2024-08	2025-08

person	Hisham Sharaf
ar	هشام شرف
ar	هشام شرف عبد الله
ar	هشام شرف عبدالله
office	YEM	minister	2011-12	2014-11
office	HOUTHI	foreign minister	2016-11	2024-08

person	Hussein al-Ezzi
ar	حسين العزي
office	HOUTHI	deputy foreign minister	2017	2099

person	Mohammed al-Atifi
ar	محمد العاطفي
ar	محمد ناصر العاطفي
surname	ar	العاطفي
office	HOUTHI	defence minister	2016-11	2099

person	Mohammed al-Ghamari
ar	محمد الغماري
ar	محمد عبد الكريم الغماري
ar	محمد عبدالكريم الغماري
surname	ar	الغماري
office	HOUTHI	chief of staff	2016-12	2025-10

person	Daifallah al-Shami
ar	ضيف الله الشامي
office	HOUTHI	information minister	2019	2024

person	Abdul Qader al-Murtada
ar	عبد القادر المرتضى
ar	عبدالقادر المرتضى
office	HOUTHI	head of the prisoners committee	2018	2099

person	Fahd al-Quso
ar	فهد القصع
surname	ar	القصع
office	AQAP	leader	2009	2012-05

person	Ibrahim al-Rubaish
ar	إبراهيم الربيش
surname	ar	الربيش
office	AQAP	ideologue	2009	2015-04

person	Khalid Batarfi
ar	خالد باطرفي
ar	خالد بن عمر باطرفي
surname	ar	باطرفي
office	AQAP	leader	2020-02	2024-03

person	Saad al-Awlaki
ar	سعد بن عاطف العولقي
ar	سعد العولقي
office	AQAP	leader	2024-03	2099

person	Jalal Baleedi
ar	جلال بلعيدي
surname	ar	بلعيدي
office	AQAP	commander	2012	2016-02

person	Abu Ali al-Harithi
ar	أبو علي الحارثي
ar	أبي علي الحارثي
office	QAEDA	leader in yemen	2000	2002-11

person	Tawakkol Karman
feminine	ar
ar	توكل كرمان
office	YEM	activist	2005	2099

person	Adnan al-Zurfi
ar	عدنان الزرفي
surname	ar	الزرفي
office	IRQ	governor of najaf	2009	2015
office	IRQ	deputy	2018	2099

person	Mohammed Tawfiq Allawi
ar	محمد توفيق علاوي
office	IRQ	communications minister	2010-12	2012-08
office	IRQ	prime minister designate	2020-02	2020-03

person	Qasim al-Araji
ar	قاسم الأعرجي
ar	قاسم محمد الأعرجي
surname	ar	الأعرجي
office	IRQ	interior minister	2017-01	2018-10
office	IRQ	national security adviser	2020-07	2099

person	Mohammed al-Ghabban
ar	محمد الغبان
ar	محمد سالم الغبان
surname	ar	الغبان
office	IRQ	interior minister	2014-10	2016-07

person	Yassin al-Yasiri
ar	ياسين الياسري
surname	ar	الياسري
office	IRQ	interior minister	2019-06	2020-05

person	Othman al-Ghanmi
ar	عثمان الغانمي
ar	عثمان علي الغانمي
office	IRQ	chief of staff	2015-07	2020-05
office	IRQ	interior minister	2020-05	2022-10

person	Abdul Amir al-Shammari
ar	عبد الأمير الشمري
ar	عبدالأمير الشمري
ar	عبد الأمير كامل الشمري
ar	عبدالأمير كامل الشمري
office	IRQ	commander of baghdad operations	2013	2016
office	IRQ	interior minister	2022-10	2099

person	Abdul Amir Yarallah
ar	عبد الأمير يار الله
ar	عبدالأمير يار الله
ar	عبد الأمير رشيد يار الله
ar	عبدالأمير رشيد يار الله
office	IRQ	commander	2014	2020-06
office	IRQ	chief of staff	2020-06	2099

person	Abdul Qader Obeidi
ar	عبد القادر العبيدي
ar	عبدالقادر العبيدي
ar	عبد القادر محمد جاسم العبيدي
ar	عبدالقادر محمد جاسم العبيدي
ar	عبد القادر محمد جاسم
ar	عبدالقادر محمد جاسم
office	IRQ	defence minister	2006-06	2010-12

person	Juma Inad
ar	جمعة عناد
ar	جمعة عناد سعدون
office	IRQ	defence minister	2020-05	2022-10

person	Thabit al-Abbasi
ar	ثابت العباسي
ar	ثابت محمد سعيد العباسي
office	IRQ	defence minister	2022-10	2099

person	Najah al-Shammari
ar	نجاح الشمري
ar	نجاح حسن الشمري
office	IRQ	defence minister	2019-06	2020-05

person	Erfan al-Hayali
ar	عرفان الحيالي
ar	عرفان محمود الحيالي
office	IRQ	defence minister	2017-01	2018-10

person	Babaker Zebari
ar	بابكر زيباري
ar	بابكر شوكت زيباري
office	IRQ	chief of staff	2003-12	2015-06

person	Ali Ghaidan
ar	علي غيدان
surname	ar	غيدان
office	IRQ	ground forces commander	2008	2014-06

person	Qasim Atta
ar	قاسم عطا
ar	قاسم الموسوي
office	IRQ	military spokesman	2007	2014

person	Yahya Rasool
ar	يحيى رسول
ar	يحيى رسول الزبيدي
office	IRQ	military spokesman	2015-07	2099

person	Saad Maan
ar	سعد معن
ar	سعد معن الموسوي
office	IRQ	interior ministry spokesman	2011	2099

person	Khalid al-Muhanna
ar	خالد المحنا
surname	ar	المحنا
office	IRQ	interior ministry spokesman	2019	2022

person	Miqdad Miri
ar	مقداد ميري
office	IRQ	interior ministry spokesman	2023	2099

person	Abdul Karim Khalaf
ar	عبد الكريم خلف
ar	عبدالكريم خلف
office	IRQ	interior ministry spokesman	2005	2009
office	IRQ	military spokesman	2019-10	2020-06

person	Talib Shaghati
ar	طالب شغاتي
ar	طالب شغاتي الكناني
surname	ar	شغاتي
office	CTS_IRQ	head	2007	2020-05

person	Abdul Wahab al-Saadi
ar	عبد الوهاب الساعدي
ar	عبدالوهاب الساعدي
office	CTS_IRQ	commander	2014	2019-09
office	CTS_IRQ	head	2020-05	2023

person	Abdul Ghani al-Asadi
ar	عبد الغني الأسدي
ar	عبدالغني الأسدي
office	CTS_IRQ	commander	2014	2018
office	IRQ	national security chief	2020-07	2022

person	Sabah al-Noman
ar	صباح النعمان
office	CTS_IRQ	spokesman	2013	2022
office	IRQ	military spokesman	2024	2099

person	Najm al-Jubouri
ar	نجم الجبوري
ar	نجم عبد الله الجبوري
ar	نجم عبدالله الجبوري
office	NOC_IRQ	commander	2015	2019
office	IRQ	governor of nineveh	2019-11	2023

person	Tahsin al-Khafaji
ar	تحسين الخفاجي
office	JOC_IRQ	spokesman	2019	2099

person	Basim al-Awadi
ar	باسم العوادي
surname	ar	العوادي
office	IRQ	government spokesman	2022-10	2099

person	Ahmed Mulla Talal
ar	أحمد ملا طلال
office	IRQ	government spokesman	2020-05	2020-12

person	Saad al-Hadithi
ar	سعد الحديثي
office	IRQ	government spokesman	2015	2020

person	Ali al-Dabbagh
ar	علي الدباغ
office	IRQ	government spokesman	2006-05	2012-11

person	Laith Kubba
ar	ليث كبة
office	IRQ	government spokesman	2005-05	2006-03

person	Ali al-Moussawi
ar	علي الموسوي
office	IRQ	media adviser of the prime minister	2010	2014

person	Mohsen al-Mandalawi
ar	محسن المندلاوي
surname	ar	المندلاوي
office	IRQ	acting speaker of parliament	2023-11	2024-10

person	Hakim al-Zamili
ar	حاكم الزاملي
surname	ar	الزاملي
office	SADR	politician	2010	2099

person	Shakhawan Abdullah
ar	شاخوان عبد الله
ar	شاخوان عبدالله
ar	شاخوان عبدالله أحمد
office	IRQ	deputy speaker of parliament	2022-01	2099

person	Humam Hamoudi
ar	همام حمودي
ar	همام باقر حمودي
surname	ar	حمودي
office	SCIRI	politician	2003	2099

person	Qusay al-Suhail
ar	قصي السهيل
office	IRQ	deputy speaker of parliament	2010-11	2014

person	Aref Tayfour
ar	عارف طيفور
office	IRQ	deputy speaker of parliament	2005	2014

person	Khalid al-Attiyah of Iraq
ar	خالد العطية البصري
office	IRQ	deputy speaker of parliament	2006	2010

person	Hajim al-Hassani
ar	حاجم الحسني
office	IRQ	speaker of parliament	2005-04	2006-04

person	Hussain al-Shahristani
ar	حسين الشهرستاني
surname	ar	الشهرستاني
office	IRQ	oil minister	2006-05	2010-12
office	IRQ	deputy prime minister	2010-12	2014-09

person	Abdul Karim Luaibi
ar	عبد الكريم لعيبي
ar	عبدالكريم لعيبي
surname	ar	لعيبي
office	IRQ	oil minister	2010-12	2014-09

person	Jabbar al-Luaibi
ar	جبار اللعيبي
ar	جبار علي اللعيبي
surname	ar	اللعيبي
office	IRQ	oil minister	2016-08	2018-10

person	Thamer Ghadhban
ar	ثامر الغضبان
ar	ثامر غضبان
surname	ar	الغضبان
office	IRQ	oil minister	2004-06	2005-05
office	IRQ	oil minister	2018-10	2020-05

person	Ihsan Abdul Jabbar
ar	إحسان عبد الجبار
ar	إحسان عبدالجبار
ar	إحسان عبد الجبار إسماعيل
ar	إحسان عبدالجبار إسماعيل
office	IRQ	oil minister	2020-06	2022-10

person	Hayan Abdul Ghani
ar	حيان عبد الغني
ar	حيان عبدالغني
ar	حيان عبد الغني السواد
ar	حيان عبدالغني السواد
office	IRQ	oil minister	2022-10	2099

person	Ibrahim Bahr al-Uloum
ar	إبراهيم بحر العلوم
office	IRQ	oil minister	2003-09	2004-06
office	IRQ	oil minister	2005-05	2005-12

person	Rafe al-Essawi
ar	رافع العيساوي
surname	ar	العيساوي
office	IRQ	deputy prime minister	2007	2010
office	IRQ	finance minister	2010-12	2013-03

person	Abdul Falah al-Sudani
ar	عبد الفلاح السوداني
ar	عبدالفلاح السوداني
office	IRQ	trade minister	2006	2009

person	Sinan al-Shabibi
ar	سنان الشبيبي
surname	ar	الشبيبي
office	IRQ	central bank governor	2003	2012-10

person	Ali al-Allaq
ar	علي العلاق
ar	علي محسن العلاق
surname	ar	العلاق
office	IRQ	central bank governor	2014	2020-09
office	IRQ	central bank governor	2023-01	2099

person	Baha al-Araji
ar	بهاء الأعرجي
office	SADR	politician	2005	2014-09
office	IRQ	deputy prime minister	2014-09	2015-08

person	Saleh al-Obeidi
ar	صلاح العبيدي
office	SADR	spokesman	2006	2099

person	Ahmed al-Shaibani
ar	أحمد الشيباني
office	SADR	spokesman	2004	2008

person	Akram al-Kaabi
ar	أكرم الكعبي
office	NUJABA	leader	2013	2099

person	Abu Alaa al-Walai
ar	أبو آلاء الولائي
ar	أبي آلاء الولائي
office	SAYYID_SHUHADA	leader	2013	2099

person	Jaafar al-Husseini
ar	جعفر الحسيني
office	KATAIB_HEZBOLLAH	spokesman	2009	2099

person	Abu Hussein al-Hamidawi
ar	أبو حسين الحميداوي
ar	أبي حسين الحميداوي
surname	ar	الحميداوي
office	KATAIB_HEZBOLLAH	leader	2020	2099

person	Ahmed al-Asadi
ar	أحمد الأسدي
office	PMF	spokesman	2015	2018
office	IRQ	labour minister	2022-10	2099

person	Shibl al-Zaydi
ar	شبل الزيدي
office	IMAM_ALI_IRQ	leader	2014	2099

person	Rayan al-Kildani
ar	ريان الكلداني
office	IRQ	militia leader	2014	2099

person	Jalal al-Din al-Sagheer
ar	جلال الدين الصغير
office	SCIRI	politician	2003	2014

person	Ahmad al-Safi
ar	أحمد الصافي
office	NAJAF_MARJA	representative of sistani	2003	2099

person	Hamid Majid Mousa
ar	حميد مجيد موسى
office	ICP	secretary	1993	2016

person	Raed Fahmi
ar	رائد فهمي
ar	رائد جاهد فهمي
office	ICP	secretary	2016	2099

person	Khamis al-Khanjar
ar	خميس الخنجر
surname	ar	الخنجر
office	SIYADA	leader	2018	2099

person	Ahmed Abu Risha
ar	أحمد أبو ريشة
ar	أحمد أبوريشة
surname	ar	أبو ريشة
surname	ar	أبوريشة
office	SAHWA	leader	2007-09	2099

person	Abdul Sattar Abu Risha
ar	عبد الستار أبو ريشة
ar	عبدالستار أبو ريشة
office	SAHWA	leader	2006-09	2007-09

person	Ali Hatem Suleiman
ar	علي حاتم سليمان
ar	علي حاتم السليمان
office	IRQ	tribal leader	2007	2099

person	Mohammed Bashar al-Faidi
ar	محمد بشار الفيضي
surname	ar	الفيضي
office	MUSLIM_SCHOLARS_IRQ	spokesman	2003	2014

person	Abdul Salam al-Kubaisi
ar	عبد السلام الكبيسي
ar	عبدالسلام الكبيسي
office	MUSLIM_SCHOLARS_IRQ	politician	2003	2014

person	Muthanna Harith al-Dari
ar	مثنى حارث الضاري
ar	مثنى الضاري
office	MUSLIM_SCHOLARS_IRQ	secretary-general	2015	2099

person	Usama al-Tikriti
ar	أسامة التكريتي
office	IIP	secretary-general	2009	2011

person	Dhafer al-Ani
ar	ظافر العاني
office	IRQ	deputy	2005	2021

person	Falah Mustafa
ar	فلاح مصطفى
office	KRG	foreign relations chief	2006	2019

person	Safeen Dizayee
ar	سفين دزيي
ar	سفين دزه يي
surname	ar	دزيي
office	KRG	spokesman	2012	2019
office	KRG	foreign relations chief	2019-07	2099

person	Jotiar Adil
ar	جوتيار عادل
office	KRG	spokesman	2019	2023

person	Peshawa Hawramani
ar	بيشوا هوراماني
surname	ar	هوراماني
office	KRG	spokesman	2023	2099

person	Jabar Yawar
ar	جبار ياور
ar	جبار ياور مصطفى
surname	ar	ياور
office	PESHMERGA	secretary-general	2006	2099

person	Hemin Hawrami
ar	هيمن هورامي
surname	ar	هورامي
office	KDP	politician	2009	2099

person	Kosrat Rasul Ali
ar	كوسرت رسول علي
ar	كوسرت رسول
office	PUK	deputy leader	1993	2099

person	Nawshirwan Mustafa
ar	نوشيروان مصطفى
surname	ar	نوشيروان
office	GORRAN	leader	2009	2017-05

person	Rebar Ahmed
ar	ريبر أحمد
office	KRG	interior minister	2019-07	2099

person	Fazil Mirani
ar	فاضل ميراني
surname	ar	ميراني
office	KDP	politician	1999	2099

person	Mahmoud Othman
ar	محمود عثمان
office	IRQ	deputy	2003	2014

person	Rakan al-Jubouri
ar	راكان سعيد الجبوري
ar	راكان الجبوري
office	IRQ	acting governor of kirkuk	2017-10	2024-08

person	Arshad al-Salihi
ar	أرشد الصالحي
office	ITF_IRQ	leader	2011-05	2021

person	Hassan Turan
ar	حسن توران
office	ITF_IRQ	leader	2021	2024

person	Medhat al-Mahmoud
ar	مدحت المحمود
office	IRQ	head of the judiciary	2005	2021-01

person	Faiq Zidan
ar	فائق زيدان
office	IRQ	head of the judiciary	2017-01	2099

person	Rauf Rashid Abdul Rahman
ar	رؤوف رشيد عبد الرحمن
ar	رؤوف رشيد عبدالرحمن
ar	رؤوف عبد الرحمن
ar	رؤوف عبدالرحمن
office	IHT	judge	2006-01	2007

person	Rizgar Amin
ar	رزكار محمد أمين
ar	رزكار أمين
office	IHT	judge	2005-10	2006-01

person	Faraj al-Haidari
ar	فرج الحيدري
office	IHEC	head	2007	2012

person	Hussein al-Hindawi
ar	حسين الهنداوي
office	IHEC	head	2004	2007

person	Khudair al-Khuzaie
ar	خضير الخزاعي
office	IRQ	vice president	2011-05	2014-09

person	Abu Hamza al-Muhajir
ar	أبو حمزة المهاجر
ar	أبو أيوب المصري
ar	أبي أيوب المصري
ar	أبي حمزة المهاجر
office	AQI	leader	2006-06	2010-04

person	Abu Omar al-Baghdadi
ar	أبو عمر البغدادي
ar	أبي عمر البغدادي
office	ISI_IRQ	leader	2006-10	2010-04

person	Abu Mohammad al-Adnani
ar	أبو محمد العدناني
ar	أبي محمد العدناني
surname	ar	العدناني
office	ISIS	spokesman	2011	2016-08

person	Abu Ibrahim al-Qurashi
ar	أبو إبراهيم الهاشمي القرشي
ar	أبو إبراهيم القرشي
ar	عبد الله قرداش
ar	عبدالله قرداش
ar	أبي إبراهيم القرشي
ar	أبي إبراهيم الهاشمي القرشي
office	ISIS	leader	2019-10	2022-02

person	Abu al-Hassan al-Qurashi
ar	أبو الحسن الهاشمي القرشي
ar	أبي الحسن الهاشمي القرشي
office	ISIS	leader	2022-03	2022-10

person	Abu Hudhayfah al-Ansari
ar	أبو حذيفة الأنصاري
ar	أبي حذيفة الأنصاري
office	ISIS	spokesman	2023	2099

person	Abu Hamza al-Qurashi
ar	أبو حمزة القرشي
ar	أبي حمزة القرشي
office	ISIS	spokesman	2019-10	2022

person	Abu Umar al-Shishani
ar	أبو عمر الشيشاني
ar	أبي عمر الشيشاني
office	ISIS	commander	2013	2016-07

person	Tahir Jalil Habbush
ar	طاهر جليل الحبوش
ar	طاهر جليل حبوش
office	IRQ	intelligence chief	1999	2003-04

person	Humam Abdul Khaliq
ar	همام عبد الخالق
ar	همام عبدالخالق
office	IRQ	minister	1992	2003-04

person	Mohammed Mahdi Saleh
ar	محمد مهدي صالح
office	IRQ	trade minister	1987	2003-04

person	Amir Rashid
ar	عامر رشيد
ar	عامر محمد رشيد
office	IRQ	oil minister	1995	2003-04

person	Saadoun Hammadi
ar	سعدون حمادي
office	IRQ	speaker of parliament	1996	2003-04

person	Hikmat al-Azzawi
ar	حكمت العزاوي
ar	حكمت إبراهيم العزاوي
office	IRQ	finance minister	1995	2003-04

person	Nizar Hamdoon
ar	نزار حمدون
office	IRQ	deputy foreign minister	1998	2003-04

person	Saad Qasim Hammoudi
ar	سعد قاسم حمودي
office	IRQ	politician	1995	2003-04

person	Watban Ibrahim
ar	وطبان إبراهيم الحسن
ar	وطبان إبراهيم
ar	وطبان إبراهيم التكريتي
office	IRQ	presidential adviser	1995	2003-04

person	Sabawi Ibrahim
ar	سبعاوي إبراهيم الحسن
ar	سبعاوي إبراهيم
office	IRQ	presidential adviser	1995	2003-04

person	Abd Hamid Mahmud
ar	عبد حمود
ar	عبد حميد محمود
office	IRQ	presidential secretary	1991	2003-04

person	Huda Ammash
feminine	ar
ar	هدى صالح مهدي عماش
ar	هدى عماش
surname	ar	عماش
office	IRQ	baath leader	2001	2003-04

person	Raghad Hussein
feminine	ar
ar	رغد صدام حسين
office	IRQ	daughter of saddam	1996	2099

person	Khalil al-Dulaimi
ar	خليل الدليمي
office	IRQ	lawyer of saddam	2004	2007

person	Nadia Murad
feminine	ar
ar	نادية مراد
office	IRQ	activist	2014	2099

person	Ali Habib
ar	علي حبيب
ar	علي حبيب محمود
office	SYR	defence minister	2009-06	2011-08

person	Dawoud Rajiha
ar	داود راجحة
ar	داوود راجحة
office	SYR	defence minister	2011-08	2012-07

person	Assef Shawkat
ar	آصف شوكت
office	SYR	intelligence chief	2005-02	2009
office	SYR	deputy defence minister	2011	2012-07

person	Ali Abdullah Ayoub
ar	علي عبد الله أيوب
ar	علي عبدالله أيوب
office	SYR	chief of staff	2012-07	2018-01
office	SYR	defence minister	2018-01	2022-04

person	Ali Mahmoud Abbas
ar	علي محمود عباس
office	SYR	defence minister	2022-04	2024-12

person	Ali Mamlouk
ar	علي مملوك
office	SYR	national security chief	2012-07	2024-12

person	Hisham Bakhtiar
ar	هشام بختيار
office	SYR	national security chief	2006	2012-07

person	Jamil Hassan
ar	جميل حسن
office	SYR	air force intelligence chief	2009	2019-07

person	Mohammed Ibrahim al-Shaar
ar	محمد إبراهيم الشعار
ar	محمد الشعار
office	SYR	interior minister	2011-04	2018-11

person	Mohammed al-Rahmoun
ar	محمد الرحمون
ar	محمد خالد الرحمون
surname	ar	الرحمون
office	SYR	interior minister	2018-11	2024-12

person	Said Sammour
ar	سعيد سمور
ar	سعيد محمد سمور
office	SYR	interior minister	2009-04	2011-04

person	Bassam Abdel Majeed
ar	بسام عبد المجيد
ar	بسام عبدالمجيد
office	SYR	interior minister	2006-02	2009-04

person	Omran al-Zoubi
ar	عمران الزعبي
office	SYR	information minister	2012-06	2016-07

person	Adnan Mahmoud
ar	عدنان محمود
office	SYR	information minister	2011-04	2012-06

person	Mohsen Bilal
ar	محسن بلال
office	SYR	information minister	2006-02	2011-04

person	Mehdi Dakhlallah
ar	مهدي دخل الله
office	SYR	information minister	2004-10	2006-02

person	Ramez Tourjman
ar	رامز ترجمان
office	SYR	information minister	2016-07	2018-01

person	Reem Haddad
feminine	ar
ar	ريم حداد
office	SYR	spokeswoman	2011	2015

person	Luna al-Shibl
feminine	ar
ar	لونا الشبل
office	SYR	presidential adviser	2012	2024-07

person	Ali Haidar
ar	علي حيدر
office	SYR	reconciliation minister	2011-06	2018-11

person	Qadri Jamil
ar	قدري جميل
office	SYR	deputy prime minister	2012-06	2013-10
office	MOSCOW_PLATFORM	leader	2013-11	2099

person	Jihad al-Lahham
ar	محمد جهاد اللحام
ar	جهاد اللحام
surname	ar	اللحام
office	SYR	speaker of parliament	2012-05	2016-05

person	Hammouda Sabbagh
ar	حمودة صباغ
office	SYR	speaker of parliament	2017-09	2024-12

person	Mahmoud al-Abrash
ar	محمود الأبرش
surname	ar	الأبرش
office	SYR	speaker of parliament	2003-10	2012-05

person	Abdul Qader Qaddoura
ar	عبد القادر قدورة
ar	عبدالقادر قدورة
office	SYR	speaker of parliament	1988	2003-03

person	Riyad al-Dawoodi
ar	رياض الداودي
office	SYR	legal adviser of the foreign ministry	2002	2012

person	Hussein Arnous
ar	حسين عرنوس
surname	ar	عرنوس
office	SYR	prime minister	2020-06	2024-09

person	Mohammad Ghazi al-Jalali
ar	محمد غازي الجلالي
ar	محمد الجلالي
surname	ar	الجلالي
office	SYR	prime minister	2024-09	2024-12

person	Mohammed al-Bashir
ar	محمد البشير
office	SALVATION_SYR	prime minister	2024-01	2024-12
office	SYR	prime minister	2024-12	2025-03

person	Bassam Sabbagh
ar	بسام صباغ
office	SYR	permanent representative	2020-12	2023
office	SYR	foreign minister	2024-09	2024-12

person	Qusay al-Dahhak
ar	قصي الضحاك
surname	ar	الضحاك
office	SYR	permanent representative	2023	2025

person	Hussam al-Din Aala
ar	حسام الدين آلا
office	SYR	ambassador	2011	2099

person	Ali Abdul Karim Ali
ar	علي عبد الكريم علي
ar	علي عبدالكريم علي
office	SYR	ambassador to lebanon	2009-05	2022

person	Sami Khiyami
ar	سامي الخيمي
surname	ar	الخيمي
office	SYR	ambassador to britain	2004	2012

person	Suheil al-Hassan
ar	سهيل الحسن
office	TIGER_FORCES	commander	2013	2024-12

person	Rami Makhlouf
ar	رامي مخلوف
office	SYR	businessman	2000	2099

person	Asma al-Assad
feminine	ar
ar	أسماء الأسد
ar	أسماء الأخرس
office	SYR	first lady	2000-12	2024-12

person	Mohammed Saeed Ramadan al-Bouti
ar	محمد سعيد رمضان البوطي
surname	ar	البوطي
office	SYR	cleric	1980	2013-03

person	Ahmad Badr al-Din Hassoun
ar	أحمد بدر الدين حسون
ar	أحمد حسون
surname	ar	حسون
office	SYR	grand mufti	2005-07	2021-11

person	Khaled al-Mahamid
ar	خالد المحاميد
surname	ar	المحاميد
office	HNC	politician	2016	2018

person	Riyad Seif
ar	رياض سيف
office	SYR	opposition politician	2000	2011-10
office	SNC	leader	2017-05	2018-03

person	Anas al-Abdah
ar	أنس العبدة
office	SNC	leader	2016-03	2017-05
office	HNC	leader	2020-06	2099

person	Abdurrahman Mustafa
ar	عبد الرحمن مصطفى
ar	عبدالرحمن مصطفى
office	SNC	leader	2018-05	2019-06
office	INTERIM_SYR	prime minister	2019-07	2024-12

person	Salem al-Meslet
ar	سالم المسلط
office	HNC	spokesman	2015-12	2017
office	SNC	leader	2021-07	2023-09

person	Nasr al-Hariri
ar	نصر الحريري
office	HNC	leader	2017-11	2020-06
office	SNC	leader	2020-07	2021-07

person	Abdul Hakim Bashar
ar	عبد الحكيم بشار
ar	عبدالحكيم بشار
office	SNC	deputy leader	2013	2099

person	Yahya al-Aridi
ar	يحيى العريضي
office	HNC	spokesman	2017	2022

person	Haitham al-Maleh
ar	هيثم المالح
office	SNC	politician	2012-11	2099

person	Haitham Manna
ar	هيثم مناع
office	NCC	politician	2011-06	2015
office	SYR	opposition politician	2015	2099

person	Hassan Abdel Azim
ar	حسن عبد العظيم
ar	حسن عبدالعظيم
office	NCC	leader	2011-06	2099

person	Louay Hussein
ar	لؤي حسين
office	SYR	opposition politician	2011	2099

person	Michel Kilo
ar	ميشيل كيلو
office	SYR	opposition politician	2000	2021-04

person	Suheir al-Atassi
feminine	ar
ar	سهير الأتاسي
surname	ar	الأتاسي
office	SNC	deputy leader	2012-11	2018-04

person	Basma Kodmani
feminine	ar
ar	بسمة قضماني
surname	ar	قضماني
office	SNC	politician	2011	2023-03

person	Mohammed Riad al-Shaqfa
ar	محمد رياض الشقفة
ar	رياض الشقفة
surname	ar	الشقفة
office	MB	leader in syria	2010-08	2014-11

person	Ali Sadreddine al-Bayanouni
ar	علي صدر الدين البيانوني
ar	صدر الدين البيانوني
surname	ar	البيانوني
office	MB	leader in syria	1996	2010-08

person	Zuhair Salem
ar	زهير سالم
office	MB	spokesman in syria	1996	2014

person	Farouk Taifour
ar	فاروق طيفور
office	MB	deputy leader in syria	2010	2014

person	Ghassan Hitto
ar	غسان هيتو
surname	ar	هيتو
office	INTERIM_SYR	prime minister	2013-03	2013-07

person	Ahmad Tomeh
ar	أحمد طعمة
surname	ar	طعمة
office	INTERIM_SYR	prime minister	2013-09	2016-05
office	SNC	negotiator	2017	2099

person	Jawad Abu Hatab
ar	جواد أبو حطب
surname	ar	أبو حطب
office	INTERIM_SYR	prime minister	2016-05	2019-03

person	Abdul Jabbar al-Akidi
ar	عبد الجبار العكيدي
ar	عبدالجبار العكيدي
surname	ar	العكيدي
office	FSA	commander	2012	2013-11

person	Qassem Saadeddin
ar	قاسم سعد الدين
office	FSA	spokesman	2012	2014

person	Louay al-Meqdad
ar	لؤي المقداد
office	FSA	media coordinator	2012	2014

person	Abdelqader Saleh
ar	عبد القادر صالح
ar	عبدالقادر صالح
office	TAWHID_BRIGADE	commander	2012	2013-11

person	Hassan Aboud
ar	حسان عبود
office	AHRAR_SHAM	leader	2011	2014-09

person	Abu Khaled al-Suri
ar	أبو خالد السوري
ar	أبي خالد السوري
office	AHRAR_SHAM	leader	2012	2014-02

person	Labib Nahhas
ar	لبيب نحاس
office	AHRAR_SHAM	foreign relations chief	2014	2017

person	Abdullah al-Muhaysini
ar	عبد الله المحيسني
ar	عبدالله المحيسني
surname	ar	المحيسني
office	JAISH_FATH	preacher	2013	2017-09

person	Essam al-Buwaydani
ar	عصام بويضاني
ar	عصام البويضاني
surname	ar	بويضاني
surname	ar	البويضاني
office	JAISH_ISLAM	leader	2015-12	2099

person	Islam Alloush
ar	إسلام علوش
office	JAISH_ISLAM	spokesman	2013	2017

person	Seif Abu Bakr
ar	سيف أبو بكر
ar	سيف أبوبكر
ar	سيف بولاد
office	HAMZA_DIV	leader	2016	2099

person	Mohammed al-Jassem Abu Amsha
ar	محمد الجاسم أبو عمشة
ar	أبو عمشة
surname	ar	أبو عمشة
office	AMSHAT	leader	2016	2099

person	Fahim Issa
ar	فهيم عيسى
office	SULTAN_MURAD	leader	2013	2099

person	Talal Silo
ar	طلال سلو
office	SDF	spokesman	2015-10	2017-11

person	Mustafa Bali
ar	مصطفى بالي
office	SDF	spokesman	2017	2020

person	Farhad Shami
ar	فرهاد شامي
office	SDF	spokesman	2020	2099

person	Redur Khalil
ar	ريدور خليل
office	YPG	spokesman	2012	2017
office	SDF	spokesman	2017	2020

person	Ilham Ahmed
feminine	ar
ar	إلهام أحمد
office	SDC	leader	2015	2099

person	Riad Darar
ar	رياض درار
surname	ar	درار
office	SDC	leader	2017-03	2023

person	Aldar Khalil
ar	ألدار خليل
office	PYD	politician	2012	2099

person	Asya Abdullah
feminine	ar
ar	آسيا عبد الله
ar	آسيا عبدالله
office	PYD	leader	2010	2022

person	Newroz Ahmed
feminine	ar
ar	نوروز أحمد
office	YPJ	commander	2016	2099

person	Badran Jia Kurd
ar	بدران جيا كرد
office	AANES	foreign relations official	2018	2099

person	Raed al-Saleh
ar	رائد الصالح
office	WHITE_HELMETS	head	2014	2025-03
office	SYR	emergencies minister	2025-03	2099

person	Fadel Abdul Ghany
ar	فضل عبد الغني
ar	فضل عبدالغني
office	SNHR	head	2011	2099

person	Anwar al-Bunni
ar	أنور البني
office	SYR	human rights lawyer	2000	2099

person	Mazen Darwish
ar	مازن درويش
office	SCM_SYR	head	2004	2099

person	Riyad al-Turk
ar	رياض الترك
office	SYR	opposition politician	1973	2024-01

person	Aref Dalila
ar	عارف دليلة
office	SYR	economist	2000	2099

person	Abbas Ibrahim
ar	عباس إبراهيم
office	LBN	general security chief	2011-07	2023-03

person	Jamil Sayyed
ar	جميل السيد
office	LBN	general security chief	1998-12	2005-04
office	LBN	deputy	2018-05	2099

person	Elias al-Baysari
ar	إلياس البيسري
surname	ar	البيسري
office	LBN	general security chief	2023-03	2025

person	Jean Kahwaji
ar	جان قهوجي
surname	ar	قهوجي
office	LBN	army commander	2008-08	2017-03

person	Rodolphe Haykal
ar	رودولف هيكل
office	LBN	army commander	2025-03	2099

person	Imad Othman
ar	عماد عثمان
office	LBN	police chief	2017-03	2025

person	Ibrahim Basbous
ar	إبراهيم بصبوص
surname	ar	بصبوص
office	LBN	police chief	2013	2017-03

person	Wissam al-Hassan
ar	وسام الحسن
office	ISF_INFO_LBN	head	2006	2012-10

person	Charbel Nahas
ar	شربل نحاس
office	LBN	labour minister	2011-06	2012-02

person	Ghassan Hasbani
ar	غسان حاصباني
surname	ar	حاصباني
office	LF	politician	2016	2099

person	Raya al-Hassan
feminine	ar
ar	ريا الحسن
ar	ريا الحفار الحسن
office	LBN	interior minister	2019-01	2020-01

person	Bassam Mawlawi
ar	بسام مولوي
ar	بسام المولوي
surname	ar	مولوي
office	LBN	interior minister	2021-09	2025-02

person	Ahmad al-Hajjar
ar	أحمد الحجار
office	LBN	interior minister	2025-02	2099

person	Ahmad Fatfat
ar	أحمد فتفت
surname	ar	فتفت
office	FUTURE_MOVEMENT	politician	2000	2099

person	Hassan Sabaa
ar	حسن السبع
office	LBN	interior minister	2005-07	2008-07

person	Marwan Charbel
ar	مروان شربل
office	LBN	interior minister	2011-06	2014-02

person	Fayez Ghosn
ar	فايز غصن
office	LBN	defence minister	2011-06	2014-02

person	Samir Mokbel
ar	سمير مقبل
office	LBN	defence minister	2014-02	2016-12

person	Yacoub Sarraf
ar	يعقوب الصراف
office	LBN	defence minister	2016-12	2019-01

person	Maurice Sleem
ar	موريس سليم
office	LBN	defence minister	2021-09	2025-02

person	Zeina Akar
feminine	ar
ar	زينة عكر
ar	زينا عكر
office	LBN	defence minister	2020-01	2021-09

person	Michel Menassa
ar	ميشال منسى
office	LBN	defence minister	2025-02	2099

person	Nassif Hitti
ar	ناصيف حتي
office	LBN	foreign minister	2020-01	2020-08

person	Charbel Wehbe
ar	شربل وهبة
office	LBN	foreign minister	2020-08	2021-05

person	Ali al-Shami
ar	علي الشامي
office	LBN	foreign minister	2009-11	2011-06

person	Ziad Makari
ar	زياد المكاري
ar	زياد مكاري
office	LBN	information minister	2021-12	2025-02

person	George Kordahi
ar	جورج قرداحي
office	LBN	information minister	2021-09	2021-12

person	Manal Abdel Samad
feminine	ar
ar	منال عبد الصمد
ar	منال عبدالصمد
ar	منال عبد الصمد نجد
ar	منال عبدالصمد نجد
office	LBN	information minister	2020-01	2020-08

person	Paul Morcos
ar	بول مرقص
office	LBN	information minister	2025-02	2099

person	Ramzi Jreij
ar	رمزي جريج
office	LBN	information minister	2014-02	2016-12

person	Walid Daouk
ar	وليد الداعوق
surname	ar	الداعوق
office	LBN	information minister	2011-06	2014-02

person	Melhem Riachi
ar	ملحم رياشي
ar	ملحم الرياشي
office	LBN	information minister	2016-12	2019-01
office	LF	politician	2010	2099

person	Jamal Jarrah
ar	جمال الجراح
office	LBN	information minister	2019-01	2020-01

person	Michel Samaha
ar	ميشال سماحة
office	LBN	information minister	2003-04	2004-10

person	Ali Hassan Khalil
ar	علي حسن خليل
office	LBN	health minister	2011-06	2014-02
office	LBN	finance minister	2014-02	2020-01
office	MOVEMENT_AMAL	politician	2000	2099

person	Ghazi Wazni
ar	غازي وزني
surname	ar	وزني
office	LBN	finance minister	2020-01	2021-09

person	Youssef Khalil
ar	يوسف الخليل
ar	يوسف خليل
office	LBN	finance minister	2021-09	2025-02

person	Yassine Jaber
ar	ياسين جابر
office	LBN	finance minister	2025-02	2099

person	Mohammad Safadi
ar	محمد الصفدي
office	LBN	finance minister	2011-06	2014-02

person	Jihad Azour
ar	جهاد أزعور
surname	ar	أزعور
office	LBN	finance minister	2005-07	2008-07
office	IMF	director for the middle east	2017-03	2099

person	Georges Corm
ar	جورج قرم
office	LBN	finance minister	1998-12	2000-10

person	Wassim Mansouri
ar	وسيم منصوري
office	BDL	acting governor	2023-08	2025-04

person	Karim Souaid
ar	كريم سعيد
office	BDL	governor	2025-04	2099

person	Wael Abou Faour
ar	وائل أبو فاعور
surname	ar	أبو فاعور
office	LBN	health minister	2014-02	2016-12
office	PSP	politician	2000	2099

person	Taymour Jumblatt
ar	تيمور جنبلاط
office	PSP	leader	2023-05	2099

person	Mohammad Raad
ar	محمد رعد
office	LOYALTY_BLOC	head	2000	2099

person	Hassan Fadlallah
ar	حسن فضل الله
office	HEZBOLLAH	deputy	2005	2099

person	Mohammad Hussein Fadlallah
ar	محمد حسين فضل الله
office	LBN	cleric	1970	2010-07

person	Nawaf Moussawi
ar	نواف الموسوي
office	HEZBOLLAH	deputy	2009	2019

person	Ali Ammar
ar	علي عمار
office	HEZBOLLAH	deputy	1992	2099

person	Mohammad Fneish
ar	محمد فنيش
office	HEZBOLLAH	minister	2005-07	2019

person	Trad Hamadeh
ar	طراد حمادة
office	LBN	labour minister	2005-04	2008-07

person	Nabil Qaouk
ar	نبيل قاووق
surname	ar	قاووق
office	HEZBOLLAH	politician	1995	2024-09

person	Wafiq Safa
ar	وفيق صفا
office	HEZBOLLAH	security official	1987	2099

person	Ibrahim Amin al-Sayyed
ar	إبراهيم أمين السيد
office	HEZBOLLAH	politician	1985	2099

person	Hussein Khalil
ar	حسين الخليل
office	HEZBOLLAH	adviser of nasrallah	2000	2024

person	Imad Mughniyeh
ar	عماد مغنية
office	HEZBOLLAH	commander	1983	2008-02

person	Mustafa Badreddine
ar	مصطفى بدر الدين
office	HEZBOLLAH	commander	2008-02	2016-05

person	Mohammad Afif
ar	محمد عفيف
office	HEZBOLLAH	spokesman	2014	2024-11

person	Ibrahim Aqil
ar	إبراهيم عقيل
office	HEZBOLLAH	commander	1985	2024-09

person	Ibrahim Kanaan
ar	إبراهيم كنعان
office	FPM	deputy	2005	2024

person	Alain Aoun
ar	آلان عون
office	FPM	deputy	2009	2024

person	Simon Abi Ramia
ar	سيمون أبي رميا
surname	ar	أبي رميا
office	FPM	deputy	2009	2024

person	Nasser Kandil
ar	ناصر قنديل
office	LBN	deputy	2000	2005

person	Antoine Zahra
ar	أنطوان زهرا
office	LF	deputy	2005	2018

person	Sethrida Geagea
feminine	ar
ar	ستريدا جعجع
office	LF	deputy	2005	2099

person	Pierre Bou Assi
ar	بيار بو عاصي
ar	بيار بوعاصي
surname	ar	بو عاصي
office	LF	deputy	2016	2099

person	Nadim Gemayel
ar	نديم الجميل
office	PHALANGES	deputy	2009	2099

person	Elie Ferzli
ar	إيلي الفرزلي
surname	ar	الفرزلي
office	LBN	deputy speaker of parliament	1992	2005
office	LBN	deputy speaker of parliament	2018-05	2022-05

person	Farid Makari
ar	فريد مكاري
office	LBN	deputy speaker of parliament	2005-06	2018-05

person	Bahia Hariri
feminine	ar
ar	بهية الحريري
office	FUTURE_MOVEMENT	deputy	1992	2022

person	Ahmad Hariri
ar	أحمد الحريري
office	FUTURE_MOVEMENT	secretary-general	2010	2099

person	Bahaa Hariri
ar	بهاء الحريري
office	LBN	businessman	2005	2099

person	Okab Sakr
ar	عقاب صقر
office	FUTURE_MOVEMENT	deputy	2009	2018

person	Ammar Houri
ar	عمار حوري
office	FUTURE_MOVEMENT	deputy	2005	2018

person	Hadi Hobeich
ar	هادي حبيش
surname	ar	حبيش
office	FUTURE_MOVEMENT	deputy	2005	2022

person	Fares Souaid
ar	فارس سعيد
office	MARCH14	coordinator	2008	2016

person	Samir Frangieh
ar	سمير فرنجية
office	MARCH14	politician	2005	2017-04

person	Dory Chamoun
ar	دوري شمعون
office	NLP	leader	1990	2021-04

person	Camille Dory Chamoun
ar	كميل شمعون
office	NLP	leader	2021-04	2099

person	Nayla Moawad
feminine	ar
ar	نايلة معوض
office	LBN	social affairs minister	2005-07	2008-07

person	Michel Moawad
ar	ميشال معوض
office	LBN	deputy	2018-05	2099

person	Boutros Harb
ar	بطرس حرب
office	LBN	deputy	1972	2018

person	Gebran Tueni
ar	جبران تويني
ar	جبران التويني
office	ANNAHAR	editor	2000	2005-12

person	Ghassan Tueni
ar	غسان تويني
office	ANNAHAR	editor	1960	2012-06

person	George Hawi
ar	جورج حاوي
office	LCP	leader	1979	1993
office	LBN	politician	1993	2005-06

person	Hanna Gharib
ar	حنا غريب
office	LCP	secretary-general	2016	2099

person	Khaled Hadadeh
ar	خالد حدادة
surname	ar	حدادة
office	LCP	secretary-general	2003	2016

person	Assaad Hardan
ar	أسعد حردان
surname	ar	حردان
office	SSNP	leader	2005	2021

person	Abdel Amir Kabalan
ar	عبد الأمير قبلان
ar	عبدالأمير قبلان
office	SHIA_COUNCIL_LBN	head	2001-01	2021-09

person	Elias Audi
ar	الياس عودة
office	LBN	archbishop	1980	2099

person	Tarek Bitar
ar	طارق البيطار
ar	طارق بيطار
office	LBN	judge	2021-02	2099

person	Fadi Sawan
ar	فادي صوان
office	LBN	judge	2020-08	2021-02

person	Ghassan Oueidat
ar	غسان عويدات
surname	ar	عويدات
office	LBN	prosecutor general	2019-09	2024-02

person	Saeed Mirza
ar	سعيد ميرزا
office	LBN	prosecutor general	2005	2012

person	Adnan Addoum
ar	عدنان عضوم
surname	ar	عضوم
office	LBN	prosecutor general	1995	2004-10

person	Ghada Aoun
feminine	ar
ar	غادة عون
office	LBN	prosecutor	2017	2025

person	Amal Mudallali
feminine	ar
ar	أمل مدللي
surname	ar	مدللي
office	LBN	permanent representative	2018	2023

person	Hakam Balawi
ar	حكم بلعاوي
surname	ar	بلعاوي
office	PSE	interior minister	2003-11	2005-02

person	Nasser Youssef
ar	نصر يوسف
office	PSE	interior minister	2005-02	2006-03

person	Hani al-Hassan
ar	هاني الحسن
office	PSE	interior minister	2002-10	2003-04

person	Abdel Razak al-Yahya
ar	عبد الرزاق اليحيى
ar	عبدالرزاق اليحيى
office	PSE	interior minister	2002-06	2002-10
office	PSE	interior minister	2007-06	2009-05

person	Said Abu Ali
ar	سعيد أبو علي
office	PSE	interior minister	2009-05	2014-06
office	LAS	assistant secretary-general	2015	2099

person	Ziad Hab al-Reeh
ar	زياد هب الريح
office	PSE	interior minister	2022-01	2099

person	Majed Faraj
ar	ماجد فرج
office	PSE	intelligence chief	2009-09	2099

person	Tawfiq al-Tirawi
ar	توفيق الطيراوي
surname	ar	الطيراوي
office	PSE	intelligence chief	2001	2008-11
office	FATAH	member of the central committee	2009-08	2099

person	Amin al-Hindi
ar	أمين الهندي
office	PSE	intelligence chief	1994	2005-04

person	Mahmoud al-Aloul
ar	محمود العالول
surname	ar	العالول
office	FATAH	deputy leader	2017-02	2099

person	Jamal Muhaisen
ar	جمال محيسن
office	FATAH	member of the central committee	2009-08	2099

person	Sabri Saidam
ar	صبري صيدم
surname	ar	صيدم
office	FATAH	member of the central committee	2009-08	2099

person	Rawhi Fattouh
ar	روحي فتوح
office	PSE	speaker of parliament	2004-03	2006-02
office	PSE	acting president	2004-11	2005-01
office	PNC_PSE	head	2022-02	2099

person	Salim Zanoun
ar	سليم الزعنون
surname	ar	الزعنون
office	PNC_PSE	head	1993	2022-02

person	Aziz Dweik
ar	عزيز دويك
ar	عزيز الدويك
office	HAMAS	speaker of parliament	2006-02	2099

person	Ahmed Bahar
ar	أحمد بحر
office	HAMAS	deputy speaker of parliament	2006-02	2023-11

person	Hassan Asfour
ar	حسن عصفور
office	PSE	minister	1998	2005

person	Jamil al-Tarifi
ar	جميل الطريفي
office	PSE	civil affairs minister	1994	2005

person	Nabil Amr
ar	نبيل عمرو
office	PSE	information minister	2003-04	2003-10
office	PSE	ambassador to egypt	2008	2010

person	Maher al-Masri
ar	ماهر المصري
office	PSE	economy minister	1996	2005

person	Jawad al-Naji
ar	جواد ناجي
office	PSE	economy minister	2011	2015

person	Shukri Bishara
ar	شكري بشارة
office	PSE	finance minister	2013-06	2024-03

person	Mai al-Kaila
feminine	ar
ar	مي الكيلة
ar	مي كيلة
surname	ar	الكيلة
office	PSE	health minister	2019-04	2024-03

person	Jawad Awwad
ar	جواد عواد
office	PSE	health minister	2013-06	2019-04

person	Ashraf al-Qudra
ar	أشرف القدرة
office	PSE	health ministry spokesman in gaza	2007	2024

person	Khalil al-Daqran
ar	خليل الدقران
surname	ar	الدقران
office	PSE	health official in gaza	2023-10	2099

person	Mahmoud Basal
ar	محمود بصل
office	PSE	civil defence spokesman in gaza	2018	2099

person	Ismail al-Thawabta
ar	إسماعيل الثوابتة
surname	ar	الثوابتة
office	PSE	head of the media office in gaza	2021	2099

person	Adnan al-Damiri
ar	عدنان الضميري
surname	ar	الضميري
office	PSE	security spokesman	2007	2019

person	Talal Dweikat
ar	طلال دويكات
surname	ar	دويكات
office	PSE	security spokesman	2019	2099

person	Ihab Bseiso
ar	إيهاب بسيسو
surname	ar	بسيسو
office	PSE	government spokesman	2013	2015-12
office	PSE	culture minister	2015-12	2019-04

person	Youssef al-Mahmoud
ar	يوسف المحمود
office	PSE	government spokesman	2015	2019

person	Ibrahim Melhem
ar	إبراهيم ملحم
office	PSE	government spokesman	2019-04	2024-03

person	Ghassan Khatib
ar	غسان الخطيب
office	PSE	labour minister	2002-06	2005-02
office	PSE	government spokesman	2009	2012

person	Ahmed Majdalani
ar	أحمد مجدلاني
ar	أحمد المجدلاني
surname	ar	مجدلاني
office	POP_STRUGGLE	secretary-general	2009	2099

person	Wasel Abu Yousef
ar	واصل أبو يوسف
office	PLF	secretary-general	2008	2099

person	Bassam al-Salhi
ar	بسام الصالحي
office	PPP_PSE	secretary-general	1998	2099

person	Saleh Raafat
ar	صالح رأفت
office	FIDA	secretary-general	1993	2012

person	Qais Abu Laila
ar	قيس عبد الكريم
ar	قيس عبدالكريم
ar	قيس أبو ليلى
office	DFLP	deputy leader	1990	2022

person	Jamil Mazhar
ar	جميل مزهر
office	PFLP	deputy leader	2013	2099

person	Khalida Jarrar
feminine	ar
ar	خالدة جرار
office	PFLP	politician	2006	2099

person	Maher al-Taher
ar	ماهر الطاهر
office	PFLP	politician	2000	2099

person	Abdel Rahim Mallouh
ar	عبد الرحيم ملوح
ar	عبدالرحيم ملوح
office	PFLP	deputy leader	2000	2013

person	George Habash
ar	جورج حبش
office	PFLP	leader	1967	2000-07

person	Osama Hamdan
ar	أسامة حمدان
office	HAMAS	politician	1998	2099

person	Ghazi Hamad
ar	غازي حمد
office	HAMAS	politician	2006	2099

person	Mohammed Nazzal
ar	محمد نزال
office	HAMAS	politician	1996	2099

person	Zaher Jabarin
ar	زاهر جبارين
office	HAMAS	politician	2011	2099

person	Sami Khater
ar	سامي خاطر
office	HAMAS	politician	1999	2099

person	Taher al-Nunu
ar	طاهر النونو
surname	ar	النونو
office	HAMAS	spokesman	2007	2099

person	Abdel Latif al-Qanoua
ar	عبد اللطيف القانوع
ar	عبداللطيف القانوع
surname	ar	القانوع
office	HAMAS	spokesman	2016	2025-03

person	Jihad Taha
ar	جهاد طه
office	HAMAS	spokesman	2021	2099

person	Ibrahim Ghosheh
ar	إبراهيم غوشة
surname	ar	غوشة
office	HAMAS	spokesman	1991	2006

person	Imad al-Alami
ar	عماد العلمي
office	HAMAS	politician	1991	2018-01

person	Mohammed Sinwar
ar	محمد السنوار
office	QASSAM	commander	2006	2025-05

person	Marwan Issa
ar	مروان عيسى
office	QASSAM	deputy commander	2012	2024-03

person	Ahmed al-Jabari
ar	أحمد الجعبري
office	QASSAM	commander	2003	2012-11

person	Ibrahim al-Maqadma
ar	إبراهيم المقادمة
surname	ar	المقادمة
office	HAMAS	leader	1992	2003-03

person	Yahya Ayyash
ar	يحيى عياش
office	QASSAM	commander	1992	1996-01

person	Hassan Yousef
ar	حسن يوسف
office	HAMAS	politician	1994	2099

person	Nayef Rajoub
ar	نايف الرجوب
office	HAMAS	politician	2006	2099

person	Fathi Hamad
ar	فتحي حماد
office	HAMAS	interior minister	2009-04	2014-06

person	Iyad al-Bozum
ar	إياد البزم
surname	ar	البزم
office	HAMAS	interior ministry spokesman	2011	2099

person	Nafez Azzam
ar	نافذ عزام
office	PIJ	politician	1995	2099

person	Mohammed al-Hindi
ar	محمد الهندي
office	PIJ	deputy leader	1995	2099

person	Daoud Shihab
ar	داوود شهاب
ar	داود شهاب
office	PIJ	spokesman	2008	2099

person	Musab al-Breem
ar	مصعب البريم
surname	ar	البريم
office	PIJ	spokesman	2018	2099

person	Baha Abu al-Ata
ar	بهاء أبو العطا
office	PIJ	commander	2014	2019-11

person	Qadura Fares
ar	قدورة فارس
office	PSE	minister	2003-04	2005
office	PRISONERS_CLUB	head	2006	2023
office	PSD_PSE	head	2023	2025

person	Walid Assaf
ar	وليد عساف
office	WALL_PSE	head	2014	2022

person	Moayad Shaaban
ar	مؤيد شعبان
office	WALL_PSE	head	2022	2099

person	Diana Buttu
feminine	ar
ar	ديانا بطو
ar	ديانا بوتو
office	PLO	adviser	2000	2005

person	Afif Safieh
ar	عفيف صافية
office	PSE	ambassador	1990	2009

person	Husam Zomlot
ar	حسام زملط
surname	ar	زملط
office	PSE	ambassador to britain	2018-10	2099

person	Diab al-Louh
ar	دياب اللوح
office	PSE	ambassador to egypt	2017	2099

person	Mohammed Hussein
ar	محمد أحمد حسين
office	PSE	mufti	2006-07	2099

person	Mahmoud al-Habbash
ar	محمود الهباش
surname	ar	الهباش
office	PSE	religious affairs minister	2009-05	2014
office	PSE	chief judge	2014	2099

person	Taysir al-Tamimi
ar	تيسير التميمي
ar	تيسير رجب التميمي
office	PSE	chief judge	2000	2010

person	Raed Salah
ar	رائد صلاح
office	ISL_MOV_ISR	leader	1996	2099

person	Kamal al-Khatib
ar	كمال الخطيب
office	ISL_MOV_ISR	deputy leader	1996	2099

person	Mohammed Barakeh
ar	محمد بركة
office	HADASH	leader	1999	2015
office	FOLLOWUP_ISR	head	2015-10	2025

person	Jamal Zahalka
ar	جمال زحالقة
surname	ar	زحالقة
office	ISR	knesset member	2003	2019

person	Haneen Zoabi
feminine	ar
ar	حنين زعبي
ar	حنين الزعبي
office	ISR	knesset member	2009	2019

person	Aida Touma-Suleiman
feminine	ar
ar	عايدة توما سليمان
ar	عايدة توما
office	HADASH	knesset member	2015	2099

person	Talab al-Sana
ar	طلب الصانع
office	RAAM	knesset member	1992	2013

person	Basel Ghattas
ar	باسل غطاس
office	ISR	knesset member	2013	2017

person	Abdulmalik Dehamshe
ar	عبد المالك دهامشة
ar	عبدالمالك دهامشة
surname	ar	دهامشة
office	RAAM	knesset member	1996	2006

person	Issam Makhoul
ar	عصام مخول
office	HADASH	knesset member	1999	2006

person	Bassam al-Talhouni
ar	بسام التلهوني
surname	ar	التلهوني
office	JOR	justice minister	2013-03	2022

person	Hussein al-Majali
ar	حسين المجالي
ar	حسين هزاع المجالي
office	JOR	interior minister	2013-03	2015-05

person	Abdul Hadi al-Majali
ar	عبد الهادي المجالي
ar	عبدالهادي المجالي
office	JOR	speaker of parliament	1997	2009

person	Salamah Hammad
ar	سلامة حماد
office	JOR	interior minister	1993	1996
office	JOR	interior minister	2015-05	2016-09
office	JOR	interior minister	2019-05	2020-10

person	Mazin al-Farrayeh
ar	مازن الفراية
surname	ar	الفراية
office	JOR	interior minister	2021-03	2099

person	Samir al-Habashneh
ar	سمير الحباشنة
surname	ar	الحباشنة
office	JOR	interior minister	2003-10	2005-04

person	Mazen al-Saket
ar	مازن الساكت
office	JOR	interior minister	2011-07	2011-10

person	Muhammad al-Adwan
ar	محمد العدوان
office	JOR	information minister	2002	2003-10

person	Asma Khader
feminine	ar
ar	أسمى خضر
office	JOR	government spokeswoman	2003-10	2005-04

person	Nabil al-Sharif
ar	نبيل الشريف
office	JOR	information minister	2009	2010-11

person	Samih al-Maaytah
ar	سميح المعايطة
surname	ar	المعايطة
office	JOR	information minister	2012-05	2013-03

person	Rakan al-Majali
ar	راكان المجالي
office	JOR	information minister	2011-10	2012-05

person	Jumana Ghunaimat
feminine	ar
ar	جمانة غنيمات
surname	ar	غنيمات
office	JOR	information minister	2018-06	2019-11

person	Amjad al-Adaileh
ar	أمجد العضايلة
ar	امجد عودة العضايلة
office	JOR	information minister	2019-11	2020-10

person	Faisal al-Shboul
ar	فيصل الشبول
surname	ar	الشبول
office	JOR	information minister	2021-10	2023-09

person	Muhannad al-Mubaidin
ar	مهند المبيضين
ar	مهند مبيضين
surname	ar	المبيضين
surname	ar	مبيضين
office	JOR	information minister	2023-09	2024-09

person	Mashal al-Zaben
ar	مشعل الزبن
ar	مشعل محمد الزبن
surname	ar	الزبن
office	JOR	chief of staff	2010-02	2016-10

person	Mahmoud Freihat
ar	محمود فريحات
ar	محمود عبد الحليم فريحات
ar	محمود عبدالحليم فريحات
surname	ar	فريحات
office	JOR	chief of staff	2016-10	2019-07

person	Yousef Huneiti
ar	يوسف الحنيطي
ar	يوسف أحمد الحنيطي
surname	ar	الحنيطي
office	JOR	chief of staff	2019-07	2099

person	Faisal al-Shobaki
ar	فيصل الشوبكي
ar	فيصل جبريل الشوبكي
surname	ar	الشوبكي
office	JOR	intelligence chief	2011-10	2017-03

person	Adnan al-Jundi
ar	عدنان الجندي
office	JOR	intelligence chief	2017-03	2019-05

person	Ahmad Husni
ar	أحمد حسني حاتوقاي
office	JOR	intelligence chief	2019-05	2099

person	Samih Battikhi
ar	سميح البطيخي
surname	ar	البطيخي
office	JOR	intelligence chief	1996	2000-11

person	Mohammed al-Raqqad
ar	محمد الرقاد
office	JOR	intelligence chief	2008-12	2011-10

person	Atef Tarawneh
ar	عاطف الطراونة
ar	عاطف طراونة
office	JOR	speaker of parliament	2013-11	2020-09

person	Fayez Tarawneh
ar	فايز الطراونة
ar	فايز طراونة
office	JOR	prime minister	1998-08	1999-03
office	JOR	prime minister	2012-05	2012-10
office	JOR	head of the royal court	2013	2018

person	Saad Hayel Srour
ar	سعد هايل السرور
ar	سعد هايل سرور
office	JOR	speaker of parliament	2003	2013-11

person	Ahmad Safadi
ar	أحمد الصفدي
office	JOR	speaker of parliament	2022-11	2025-10

person	Abdul Karim Dughmi
ar	عبد الكريم الدغمي
ar	عبدالكريم الدغمي
surname	ar	الدغمي
office	JOR	speaker of parliament	2021-11	2022-11

person	Yousef al-Issawi
ar	يوسف العيسوي
ar	يوسف حسن العيسوي
office	JOR	head of the royal court	2018	2099

person	Hamza bin Hussein
ar	حمزة بن الحسين
office	JOR	prince	1999	2022

person	Hussein bin Abdullah
ar	الحسين بن عبد الله الثاني
ar	الحسين بن عبدالله الثاني
office	JOR	crown prince	2009-07	2099

person	Ali bin Hussein
ar	علي بن الحسين
office	JOR	prince	1999	2099

person	Bassem Awadallah
ar	باسم عوض الله
office	JOR	finance minister	2005-04	2005-06
office	JOR	head of the royal court	2007-11	2008-09

person	Michel Marto
ar	ميشيل مارتو
ar	ميشال مارتو
office	JOR	finance minister	1998-08	2003-10

person	Mohammad Abu Hammour
ar	محمد أبو حمور
surname	ar	أبو حمور
office	JOR	finance minister	2003-10	2005-04
office	JOR	finance minister	2009-12	2011-07

person	Umayya Toukan
ar	أمية طوقان
surname	ar	طوقان
office	JOR	central bank governor	2001	2010-11
office	JOR	finance minister	2011-10	2012-10
office	JOR	finance minister	2013-03	2015-03

person	Omar Malhas
ar	عمر ملحس
surname	ar	ملحس
office	JOR	finance minister	2015-03	2018-06

person	Ezzedine Kanakrieh
ar	عز الدين كناكرية
surname	ar	كناكرية
office	JOR	finance minister	2018-06	2019-05

person	Mohamad al-Ississ
ar	محمد العسعس
surname	ar	العسعس
office	JOR	finance minister	2019-11	2024-09

person	Ziad Fariz
ar	زياد فريز
surname	ar	فريز
office	JOR	central bank governor	2012-01	2022-01

person	Adel Sharkas
ar	عادل الشركس
office	JOR	central bank governor	2022-01	2099

person	Hammam Said
ar	همام سعيد
office	MB	leader in jordan	2008-05	2016

person	Zaki Bani Irsheid
ar	زكي بني ارشيد
ar	زكي بني رشيد
surname	ar	بني ارشيد
office	IAF	secretary-general	2006	2009
office	IAF	politician	2009	2099

person	Hamza Mansour
ar	حمزة منصور
office	IAF	secretary-general	2002	2006
office	IAF	secretary-general	2010	2014

person	Murad al-Adaileh
ar	مراد العضايلة
office	IAF	secretary-general	2018	2024-07

person	Salem al-Falahat
ar	سالم الفلاحات
surname	ar	الفلاحات
office	MB	leader in jordan	2006	2008

person	Laith Shubeilat
ar	ليث شبيلات
surname	ar	شبيلات
office	JOR	opposition politician	1984	2022-12

person	Tojan Faisal
feminine	ar
ar	توجان فيصل
office	JOR	opposition politician	1993	2099

person	Abu Mohammed al-Maqdisi
ar	أبو محمد المقدسي
ar	عصام البرقاوي
ar	عصام طاهر البرقاوي
ar	أبي محمد المقدسي
office	JOR	jihadist ideologue	1995	2099

person	Maaz al-Kasasbeh
ar	معاذ الكساسبة
surname	ar	الكساسبة
office	JOR	pilot	2014	2015-01

person	Shaher Bak
ar	شاهر باك
office	JOR	foreign minister	2002	2003

person	Salah Bashir
ar	صلاح البشير
office	JOR	foreign minister	2007-11	2009-02

person	Ali al-Ayed
ar	علي العايد
office	JOR	ambassador to israel	2006	2010
office	JOR	information minister	2020-10	2021-03

person	Hamdan bin Mohammed
ar	حمدان بن محمد بن راشد
ar	حمدان بن محمد بن راشد آل مكتوم
office	ARE	crown prince of dubai	2008-02	2099

person	Maktoum bin Mohammed
ar	مكتوم بن محمد بن راشد
ar	مكتوم بن محمد بن راشد آل مكتوم
office	ARE	deputy ruler of dubai	2008-02	2099

person	Maktoum bin Rashid
ar	مكتوم بن راشد
ar	مكتوم بن راشد آل مكتوم
office	ARE	prime minister	1990	2006-01

person	Saif bin Zayed
ar	سيف بن زايد
ar	سيف بن زايد آل نهيان
office	ARE	interior minister	2004-11	2099

person	Hamdan bin Zayed
ar	حمدان بن زايد
ar	حمدان بن زايد آل نهيان
office	ARE	minister of state for foreign affairs	1990	2009
office	RED_CRESCENT_ARE	head	2009	2099

person	Khaled bin Mohamed bin Zayed
ar	خالد بن محمد بن زايد
ar	خالد بن محمد بن زايد آل نهيان
office	ARE	crown prince of abu dhabi	2023-03	2099

person	Hazza bin Zayed
ar	هزاع بن زايد
ar	هزاع بن زايد آل نهيان
office	ARE	national security adviser	2006	2016

person	Sultan bin Zayed
ar	سلطان بن زايد
ar	سلطان بن زايد آل نهيان
office	ARE	deputy prime minister	1997	2009

person	Nahyan bin Mubarak
ar	نهيان بن مبارك
ar	نهيان بن مبارك آل نهيان
office	ARE	higher education minister	1990	2013-03
office	ARE	culture minister	2013-03	2017-10
office	ARE	tolerance minister	2017-10	2099

person	Sultan bin Mohammed Al Qasimi
ar	سلطان بن محمد القاسمي
ar	سلطان القاسمي
office	ARE	ruler of sharjah	1972	2099

person	Saud bin Saqr
ar	سعود بن صقر
ar	سعود بن صقر القاسمي
office	ARE	ruler of ras al-khaimah	2010-10	2099

person	Lubna al-Qasimi
feminine	ar
ar	لبنى القاسمي
ar	لبنى بنت خالد القاسمي
office	ARE	economy minister	2004-11	2008-02
office	ARE	foreign trade minister	2008-02	2013-03
office	ARE	minister of international cooperation	2013-03	2017-10

person	Reem al-Hashimy
feminine	ar
ar	ريم الهاشمي
ar	ريم بنت إبراهيم الهاشمي
office	ARE	minister of state for international cooperation	2008-02	2099

person	Sultan al-Mansoori
ar	سلطان المنصوري
ar	سلطان بن سعيد المنصوري
office	ARE	economy minister	2008-02	2020-07

person	Abdulla bin Touq
ar	عبد الله بن طوق
ar	عبدالله بن طوق
ar	عبد الله بن طوق المري
ar	عبدالله بن طوق المري
office	ARE	economy minister	2020-07	2099

person	Suhail al-Mazrouei
ar	سهيل المزروعي
ar	سهيل بن محمد المزروعي
ar	سهيل محمد المزروعي
office	ARE	energy minister	2013-03	2099

person	Mohammed al-Hamli
ar	محمد الهاملي
ar	محمد بن ظاعن الهاملي
surname	ar	الهاملي
office	ARE	energy minister	2004-11	2013-03

person	Obaid al-Tayer
ar	عبيد الطاير
ar	عبيد حميد الطاير
office	ARE	minister of state for financial affairs	2008-02	2021-09

person	Mohamed al-Bowardi
ar	محمد البواردي
ar	محمد أحمد البواردي
surname	ar	البواردي
office	ARE	minister of state for defence	2016-02	2024-07

person	Hamad al-Rumaithi
ar	حمد الرميثي
ar	حمد محمد ثاني الرميثي
surname	ar	الرميثي
office	ARE	chief of staff	2005	2023

person	Issa al-Mazrouei
ar	عيسى المزروعي
ar	عيسى سيف بن عبلان المزروعي
office	ARE	chief of staff	2023	2099

person	Khalifa Shaheen al-Marar
ar	خليفة شاهين المرر
ar	خليفة المرر
office	ARE	minister of state	2021-02	2099

person	Amal al-Qubaisi
feminine	ar
ar	أمل القبيسي
ar	أمل عبد الله القبيسي
ar	أمل عبدالله القبيسي
office	FNC_ARE	speaker	2015-11	2019-11

person	Saqr Ghobash
ar	صقر غباش
ar	صقر غباش سعيد غباش
surname	ar	غباش
office	ARE	labour minister	2008-02	2016-02
office	FNC_ARE	speaker	2019-11	2099

person	Dhahi Khalfan
ar	ضاحي خلفان
ar	ضاحي خلفان تميم
office	ARE	dubai police chief	1980	2099

person	Noura al-Kaabi
feminine	ar
ar	نورة الكعبي
ar	نورة بنت محمد الكعبي
office	ARE	culture minister	2017-10	2022-05

person	Abdullah bin Nasser
ar	عبد الله بن ناصر بن خليفة
ar	عبدالله بن ناصر بن خليفة
ar	عبد الله بن ناصر بن خليفة آل ثاني
ar	عبدالله بن ناصر بن خليفة آل ثاني
office	QAT	prime minister	2013-06	2020-01

person	Khalid bin Khalifa Al Thani
ar	خالد بن خليفة بن عبد العزيز آل ثاني
ar	خالد بن خليفة بن عبدالعزيز آل ثاني
ar	خالد بن خليفة آل ثاني
office	QAT	prime minister	2020-01	2023-03

person	Abdullah bin Khalifa
ar	عبد الله بن خليفة آل ثاني
ar	عبدالله بن خليفة آل ثاني
office	QAT	prime minister	1996	2007-04

person	Mozah bint Nasser
feminine	ar
ar	موزا بنت ناصر
ar	موزة بنت ناصر
ar	موزا بنت ناصر المسند
ar	موزة بنت ناصر المسند
office	QAT	first lady	1995	2013-06

person	Sultan al-Muraikhi
ar	سلطان المريخي
ar	سلطان بن سعد المريخي
surname	ar	المريخي
office	QAT	minister of state for foreign affairs	2016	2099

person	Mohammed al-Khulaifi
ar	محمد بن عبد العزيز الخليفي
ar	محمد بن عبدالعزيز الخليفي
office	QAT	minister of state for foreign affairs	2023-03	2099

person	Lolwah al-Khater
feminine	ar
ar	لولوة الخاطر
ar	لولوة راشد الخاطر
office	QAT	foreign ministry spokeswoman	2017-09	2021
office	QAT	minister of international cooperation	2021	2024

person	Alya Al Thani
feminine	ar
ar	علياء آل ثاني
ar	علياء أحمد بن سيف آل ثاني
ar	علياء بنت أحمد آل ثاني
office	QAT	permanent representative	2013	2099

person	Saif bin Ahmed Al Thani
ar	سيف بن أحمد آل ثاني
ar	سيف بن أحمد بن سيف آل ثاني
office	QAT	government communications chief	2014	2021

person	Ali al-Emadi
ar	علي شريف العمادي
office	QAT	finance minister	2013-06	2021-05

person	Ali bin Ahmed al-Kuwari
ar	علي بن أحمد الكواري
office	QAT	finance minister	2021-05	2099

person	Mohammed al-Emadi
ar	محمد العمادي
ar	محمد إسماعيل العمادي
office	QAT	envoy to gaza	2014	2099

person	Mutlaq al-Qahtani
ar	مطلق القحطاني
ar	مطلق بن ماجد القحطاني
office	QAT	special envoy	2015	2099

person	Ali bin Smaikh al-Marri
ar	علي بن صميخ المري
ar	علي بن صميخ
office	QAT	head of the human rights committee	2008	2021-10
office	QAT	labour minister	2021-10	2024

person	Nasser al-Khelaifi
ar	ناصر الخليفي
ar	ناصر غانم الخليفي
office	QAT	chairman	2011	2099

person	Hassan al-Thawadi
ar	حسن الذوادي
office	QAT	head of the world cup committee	2011	2099

person	Akbar al-Baker
ar	أكبر الباكر
office	QAT	chief executive	1996	2023

person	Rashid bin Abdullah
ar	راشد بن عبد الله آل خليفة
ar	راشد بن عبدالله آل خليفة
ar	راشد بن عبد الله بن أحمد آل خليفة
ar	راشد بن عبدالله بن أحمد آل خليفة
office	BHR	interior minister	2004-05	2099

person	Khalifa bin Ahmed
ar	خليفة بن أحمد آل خليفة
office	BHR	commander in chief	1974	2099

person	Nasser bin Hamad
ar	ناصر بن حمد آل خليفة
office	BHR	national security adviser	2017	2099

person	Samira Rajab
feminine	ar
ar	سميرة رجب
ar	سميرة إبراهيم رجب
office	BHR	information minister	2012-04	2014-12

person	Ali al-Rumaihi
ar	علي الرميحي
ar	علي بن محمد الرميحي
office	BHR	information minister	2016	2022-06

person	Ghanim al-Buainain
ar	غانم البوعينين
ar	غانم بن فضل البوعينين
surname	ar	البوعينين
office	BHR	minister of state for foreign affairs	2012-04	2014-12

person	Khalifa al-Dhahrani
ar	خليفة الظهراني
ar	خليفة بن أحمد الظهراني
surname	ar	الظهراني
office	BHR	speaker of parliament	2002-12	2014-12

person	Fawzia Zainal
feminine	ar
ar	فوزية زينل
ar	فوزية بنت عبد الله زينل
ar	فوزية بنت عبدالله زينل
office	BHR	speaker of parliament	2018-12	2022-12

person	Mansour al-Jamri
ar	منصور الجمري
office	ALWASAT_BHR	editor	2002-09	2017

person	Abdulhadi al-Khawaja
ar	عبد الهادي الخواجة
ar	عبدالهادي الخواجة
surname	ar	الخواجة
office	BHR	activist	2002	2099

person	Nabeel Rajab
ar	نبيل رجب
office	BCHR	head	2008	2099

person	Hassan Mushaima
ar	حسن مشيمع
surname	ar	مشيمع
office	BHR	opposition leader	2005	2099

person	Ibrahim Sharif
ar	إبراهيم شريف
office	WAAD_BHR	secretary-general	2005	2012

person	Khalil al-Marzooq
ar	خليل المرزوق
office	WEFAQ	politician	2006	2016

person	Zainab al-Khawaja
feminine	ar
ar	زينب الخواجة
office	BHR	activist	2011	2099

person	Fahd bin Mahmoud
ar	فهد بن محمود آل سعيد
ar	فهد بن محمود
office	OMN	deputy prime minister	1972	2099

person	Asaad bin Tariq
ar	أسعد بن طارق آل سعيد
ar	أسعد بن طارق
office	OMN	deputy prime minister	2017-03	2099

person	Shihab bin Tariq
ar	شهاب بن طارق آل سعيد
ar	شهاب بن طارق
office	OMN	deputy prime minister for defence	2020-03	2099

person	Theyazin bin Haitham
ar	ذي يزن بن هيثم
ar	ذي يزن بن هيثم آل سعيد
office	OMN	crown prince	2021-01	2099

person	Badr bin Saud
ar	بدر بن سعود البوسعيدي
ar	بدر بن سعود بن حارب البوسعيدي
office	OMN	minister responsible for defence affairs	1997	2020-08

person	Ahmed al-Khalili
ar	أحمد الخليلي
ar	أحمد بن حمد الخليلي
office	OMN	grand mufti	1975	2099

person	Mohammed al-Rumhi
ar	محمد الرمحي
ar	محمد بن حمد الرمحي
surname	ar	الرمحي
office	OMN	oil minister	1997	2022-06

person	Cevdet Yilmaz
ar	جودت يلماز
ar	جودت يلمز
office	TUR	vice president	2023-06	2099

person	Fuat Oktay
ar	فؤاد أقطاي
ar	فؤاد أوقطاي
surname	ar	أقطاي
surname	ar	أوقطاي
office	TUR	vice president	2018-07	2023-06

person	Yasin Aktay
ar	ياسين أقطاي
office	AKP	politician	2011	2099

person	Muammer Guler
ar	معمر غولر
ar	معمر جولر
office	TUR	interior minister	2013-01	2013-12

person	Efkan Ala
ar	افكان آلا
office	TUR	interior minister	2013-12	2016-08

person	Besir Atalay
ar	بشير أتالاي
ar	بيشير أتالاي
surname	ar	أتالاي
office	TUR	interior minister	2007-08	2011-06
office	TUR	deputy prime minister	2011-07	2014-08

person	Idris Naim Sahin
ar	إدريس نعيم شاهين
office	TUR	interior minister	2011-07	2013-01

person	Abdulkadir Aksu
ar	عبد القادر آقصو
ar	عبدالقادر آقصو
ar	عبد القادر أقسو
ar	عبدالقادر أقسو
ar	عبد القادر اكسو
ar	عبدالقادر اكسو
ar	عبد القادر أكصو
ar	عبدالقادر أكصو
surname	ar	آقصو
surname	ar	أقسو
surname	ar	أكصو
office	TUR	interior minister	2002-11	2007-05

person	Cemil Cicek
ar	جميل جيجك
ar	جميل تشيتشك
ar	جميل شيشك
ar	جميل جيتشيك
surname	ar	جيجك
surname	ar	تشيتشك
office	TUR	justice minister	2002-11	2007-05
office	TUR	speaker of parliament	2011-07	2015-06

person	Sadullah Ergin
ar	سعد الله أرغين
surname	ar	أرغين
office	TUR	justice minister	2009-05	2013-12

person	Yilmaz Tunc
ar	يلماز تونتش
ar	يلماز تونج
office	TUR	justice minister	2023-06	2099

person	Abdulhamit Gul
ar	عبد الحميد غول
ar	عبدالحميد غول
ar	عبد الحميد غل
ar	عبدالحميد غل
office	TUR	justice minister	2017-07	2022-01

person	Naci Agbal
ar	ناجي آغبال
surname	ar	آغبال
office	TUR	finance minister	2015-11	2018-07
office	TUR	central bank governor	2020-11	2021-03

person	Nureddin Nebati
ar	نور الدين نباتي
office	TUR	finance minister	2021-12	2023-06

person	Nurettin Canikli
ar	نور الدين جانيكلي
ar	نور الدين جانكلي
surname	ar	جانيكلي
surname	ar	جانكلي
office	TUR	deputy prime minister	2016-05	2017-07
office	TUR	defence minister	2017-07	2018-07

person	Veysi Kaynak
ar	ويسي قايناق
ar	فيسي قايناق
surname	ar	قايناق
office	TUR	deputy prime minister	2016-08	2017-07

person	Hakan Cavusoglu
ar	هاكان جاويش أوغلو
office	TUR	deputy prime minister	2017-07	2018-07

person	Kemal Dervis
ar	كمال درويش
office	TUR	economy minister	2001-03	2002-08
office	UN.DP	administrator	2005-08	2009-02

person	Kursad Tuzmen
ar	كورشاد توزمان
ar	كورشاد توزمن
surname	ar	توزمان
surname	ar	توزمن
office	TUR	trade minister	2002-11	2009-05

person	Zafer Caglayan
ar	ظافر جاغلايان
ar	ظافر تشاغلايان
surname	ar	جاغلايان
surname	ar	تشاغلايان
office	TUR	economy minister	2009-05	2013-12

person	Nihat Zeybekci
ar	نهاد زيبكجي
ar	نهاد زيبكتشي
surname	ar	زيبكجي
surname	ar	زيبكتشي
office	TUR	economy minister	2013-12	2018-07

person	Taner Yildiz
ar	تانر يلدز
ar	تانر يلديز
surname	ar	يلدز
surname	ar	يلديز
office	TUR	energy minister	2009-05	2015-11

person	Hilmi Guler
ar	حلمي غولر
ar	حلمي جولر
office	TUR	energy minister	2002-11	2009-05

person	Fatih Donmez
ar	فاتح دونماز
ar	فاتح دونمز
surname	ar	دونماز
surname	ar	دونمز
office	TUR	energy minister	2018-07	2023-06

person	Alparslan Bayraktar
ar	ألب أرسلان بيرقدار
ar	ألبارسلان بيرقدار
office	TUR	energy minister	2023-06	2099

person	Veysel Eroglu
ar	ويسل أر أوغلو
ar	فيصل أر أوغلو
ar	فيسيل إيروغلو
ar	فيصل إيروغلو
office	TUR	water minister	2007-08	2018-07

person	Fahrettin Koca
ar	فخر الدين قوجة
ar	فخر الدين كوجا
ar	فخرالدين قوجة
surname	ar	قوجة
office	TUR	health minister	2018-07	2024-07

person	Recep Akdag
ar	رجب أقداغ
surname	ar	أقداغ
office	TUR	health minister	2002-11	2013-01
office	TUR	health minister	2016-05	2017-07

person	Mehmet Ali Sahin
ar	محمد علي شاهين
office	TUR	justice minister	2007-08	2009-05
office	TUR	speaker of parliament	2009-08	2011-06

person	Koksal Toptan
ar	كوكسال طوبطان
ar	كوكسال توبتان
surname	ar	طوبطان
surname	ar	توبتان
office	TUR	speaker of parliament	2007-08	2009-08

person	Ismail Kahraman
ar	إسماعيل قهرمان
ar	إسماعيل كهرمان
office	TUR	speaker of parliament	2015-11	2018-07

person	Mustafa Sentop
ar	مصطفى شنطوب
ar	مصطفى شينتوب
surname	ar	شنطوب
surname	ar	شينتوب
office	TUR	speaker of parliament	2019-02	2023-06

person	Isik Kosaner
ar	إيشيك كوشانر
ar	ايشيك كوشانير
ar	إيشيق كوشانر
surname	ar	كوشانر
surname	ar	كوشانير
office	TUR	chief of staff	2010-08	2011-07

person	Necdet Ozel
ar	نجدت أوزال
ar	نجدت أوزيل
office	TUR	chief of staff	2011-08	2015-08

person	Metin Gurak
ar	متين غوراك
ar	متين جوراك
surname	ar	غوراك
office	TUR	chief of staff	2023-08	2025-08

person	Tanju Bilgic
ar	طانجو بيلغيتش
ar	تانجو بيلغيتش
ar	تانجو بيلغيج
surname	ar	بيلغيتش
surname	ar	بيلغيج
office	TUR	foreign ministry spokesman	2014	2016
office	TUR	foreign ministry spokesman	2021-03	2023

person	Hami Aksoy
ar	حامي أقصوي
ar	حامي أكسوي
surname	ar	أقصوي
surname	ar	أكسوي
office	TUR	foreign ministry spokesman	2018	2021-03

person	Oncu Keceli
ar	أونجو كيتشيلي
ar	اونجو كتشلي
surname	ar	كيتشيلي
office	TUR	foreign ministry spokesman	2023	2099

person	Huseyin Muftuoglu
ar	حسين مفتي أوغلو
office	TUR	foreign ministry spokesman	2016	2018

person	Selcuk Unal
ar	سلجوق أونال
office	TUR	foreign ministry spokesman	2010	2012

person	Burak Ozugergin
ar	بوراك أوزوغيرغين
ar	بوراك أوزوغرغين
surname	ar	أوزوغيرغين
surname	ar	أوزوغرغين
office	TUR	foreign ministry spokesman	2008	2010

person	Namik Tan
ar	نامق تان
ar	ناميك تان
office	TUR	foreign ministry spokesman	2003	2007
office	TUR	ambassador to the united states	2010	2014

person	Huseyin Dirioz
ar	حسين ديريوز
surname	ar	ديريوز
office	TUR	foreign ministry spokesman	2000	2003

person	Sedat Onal
ar	سادات أونال
ar	سدات أونال
office	TUR	deputy foreign minister	2016	2099

person	Serdar Kilic
ar	سردار قليج
ar	سردار كيليتش
ar	سردار كيليج
office	TUR	ambassador to the united states	2014	2021

person	Volkan Bozkir
ar	فولكان بوزقير
ar	فولكان بوزكير
surname	ar	بوزقير
surname	ar	بوزكير
office	TUR	eu minister	2014-08	2016-05
office	UN.GA	president	2020-09	2021-09

person	Mehmet Gormez
ar	محمد غورماز
ar	محمد غورمز
surname	ar	غورماز
surname	ar	غورمز
office	DIYANET	head	2010-11	2017-07

person	Ali Erbas
ar	علي أرباش
surname	ar	أرباش
office	DIYANET	head	2017-09	2025-09

person	Ali Bardakoglu
ar	علي بارداك أوغلو
ar	علي برداق أوغلو
office	DIYANET	head	2003-05	2010-11

person	Osman Baydemir
ar	عثمان بايدمير
ar	عثمان بايدمر
surname	ar	بايدمير
surname	ar	بايدمر
office	HDP	politician	2014	2019

person	Leyla Zana
feminine	ar
ar	ليلى زانا
ar	ليلى زنا
office	HDP	deputy	2011	2018

person	Sirri Sureyya Onder
ar	سري ثريا أوندر
ar	سري سوريا أوندر
surname	ar	أوندر
office	HDP	deputy	2011	2025-05

person	Pervin Buldan
feminine	ar
ar	بروين بولدان
ar	بيرفين بولدان
surname	ar	بولدان
office	HDP	leader	2018-02	2023-08

person	Mithat Sancar
ar	مدحت سانجار
office	HDP	leader	2020-02	2023-08

person	Sezai Temelli
ar	سيزاي تميلي
ar	سيزاي تيميلي
ar	سيزائي تمللي
office	HDP	leader	2018-02	2020-02

person	Gulten Kisanak
feminine	ar
ar	غولتان كيشاناك
ar	غولتن كيشاناك
ar	جولتان كيشاناك
surname	ar	كيشاناك
office	BDP	leader	2010	2014

person	Tuncer Bakirhan
ar	تونجر باكيرهان
ar	تونجر بكرهان
surname	ar	باكيرهان
office	DEM_TUR	leader	2023-10	2099

person	Tulay Hatimogullari
feminine	ar
ar	تولاي حاتم أوغللاري
ar	تولاي حاتم أوغولاري
office	DEM_TUR	leader	2023-10	2099

person	Muharrem Ince
ar	محرم إنجه
ar	محرم إينجه
surname	ar	إينجه
office	CHP	presidential candidate	2018-05	2021
office	TUR	presidential candidate	2021	2099

person	Sinan Ogan
ar	سنان أوغان
surname	ar	أوغان
office	TUR	presidential candidate	2023	2099

person	Umit Ozdag
ar	أوميت أوزداغ
ar	أوميت أوزداج
surname	ar	أوزداغ
surname	ar	أوزداج
office	TUR	party leader	2021-08	2099

person	Fatih Erbakan
ar	فاتح أربكان
office	TUR	party leader	2018-11	2099

person	Temel Karamollaoglu
ar	تمل قره ملا أوغلو
ar	تمل كرم الله أوغلو
office	SAADET	leader	2016-10	2024-11

person	Recai Kutan
ar	رجائي قوطان
ar	رجائي كوتان
ar	رجائي كوطان
surname	ar	قوطان
surname	ar	كوطان
office	VIRTUE_TUR	leader	1998-05	2001-06
office	SAADET	leader	2001-07	2008-10

person	Duran Kalkan
ar	دوران كالكان
surname	ar	كالكان
office	PKK	commander	1990	2099

person	Bahoz Erdal
ar	باهوز أردال
ar	فهمان حسين
office	PKK	commander	2004	2099

person	Zekeriya Oz
ar	زكريا أوز
office	TUR	prosecutor	2007	2015

person	Enis Berberoglu
ar	أنيس بربر أوغلو
office	CHP	deputy	2015	2023

person	Can Dundar
ar	جان دوندار
ar	جان دندار
surname	ar	دوندار
office	CUMHURIYET	editor	2015-02	2016-08

person	Osman Kavala
ar	عثمان كافالا
surname	ar	كافالا
office	TUR	activist	2013	2099

person	Orhan Pamuk
ar	أورهان باموق
ar	أورهان باموك
surname	ar	باموق
surname	ar	باموك
office	TUR	writer	1982	2099

person	Hrant Dink
ar	هرانت دينك
office	TUR	journalist	1996	2007-01

person	Emine Erdogan
feminine	ar
ar	أمينة أردوغان
office	TUR	first lady	2003	2099

person	Bilal Erdogan
ar	بلال أردوغان
office	TUR	businessman	2003	2099

person	Murat Uysal
ar	مراد أويصال
ar	مراد أويسال
surname	ar	أويصال
surname	ar	أويسال
office	TUR	central bank governor	2019-07	2020-11

person	Sahap Kavcioglu
ar	شهاب قافجي أوغلو
ar	شهاب كافجي أوغلو
office	TUR	central bank governor	2021-03	2023-06

person	Fatih Karahan
ar	فاتح قره خان
ar	فاتح كاراهان
ar	فاتح كراهان
surname	ar	كاراهان
office	TUR	central bank governor	2024-02	2099

person	Durmus Yilmaz
ar	دورموش يلماز
office	TUR	central bank governor	2006-04	2011-04

person	Erdem Basci
ar	أردم باشجي
surname	ar	باشجي
office	TUR	central bank governor	2011-04	2016-04

person	Murat Cetinkaya
ar	مراد تشيتين قايا
ar	مراد جتين كايا
ar	مراد شتين قايا
office	TUR	central bank governor	2016-04	2019-07

person	Ahmet Turk
ar	أحمد تورك
office	DTP	leader	2007	2009-12

person	Hossein Shariatmadari
ar	حسين شريعتمداري
surname	ar	شريعتمداري
office	KAYHAN	editor	1993	2099

person	Abdolreza Rahmani Fazli
ar	عبد الرضا رحماني فضلي
ar	عبدالرضا رحماني فضلي
surname	ar	رحماني فضلي
office	IRN	interior minister	2013-08	2021-08

person	Mostafa Pourmohammadi
ar	مصطفى بور محمدي
ar	مصطفى بورمحمدي
surname	ar	بورمحمدي
surname	ar	بور محمدي
office	IRN	interior minister	2005-08	2008-05
office	IRN	justice minister	2013-08	2017-08
office	IRN	presidential candidate	2024-06	2024-07

person	Mostafa Mohammad-Najjar
ar	مصطفى محمد نجار
office	IRN	defence minister	2005-08	2009-09
office	IRN	interior minister	2009-09	2013-08

person	Abdolvahed Mousavi Lari
ar	عبد الواحد موسوي لاري
ar	عبدالواحد موسوي لاري
surname	ar	موسوي لاري
office	IRN	interior minister	1998	2005-08

person	Abdollah Nouri
ar	عبد الله نوري
ar	عبدالله نوري
office	IRN	interior minister	1997-08	1998-06
office	IRN	reformist	1998-06	2099

person	Mohammad-Reza Gharaei Ashtiani
ar	محمد رضا آشتياني
ar	محمد رضا قرائي آشتياني
surname	ar	آشتياني
office	IRN	defence minister	2021-08	2024-08

person	Aziz Nasirzadeh
ar	عزيز نصير زاده
ar	عزيز نصيرزاده
surname	ar	نصيرزاده
office	IRN	defence minister	2024-08	2099

person	Eskandar Momeni
ar	إسكندر مؤمني
surname	ar	مؤمني
office	IRN	interior minister	2024-08	2099

person	Mahmoud Alavi
ar	محمود علوي
office	IRN	intelligence minister	2013-08	2021-08

person	Esmaeil Khatib
ar	إسماعيل خطيب
office	IRN	intelligence minister	2021-08	2099

person	Heydar Moslehi
ar	حيدر مصلحي
surname	ar	مصلحي
office	IRN	intelligence minister	2009-09	2013-08

person	Ali Younesi
ar	علي يونسي
surname	ar	يونسي
office	IRN	intelligence minister	1999-02	2005-08

person	Abdolhamid Ismaeelzahi
ar	عبد الحميد إسماعيل زهي
ar	عبدالحميد إسماعيل زهي
surname	ar	إسماعيل زهي
office	IRN	sunni cleric	1987	2099

person	Hossein Ali Montazeri
ar	حسين علي منتظري
ar	آية الله منتظري
office	IRN	cleric	1979	2009-12

person	Mohammad-Taqi Mesbah-Yazdi
ar	محمد تقي مصباح يزدي
surname	ar	مصباح يزدي
office	IRN	cleric	1990	2021-01

person	Akbar Ganji
ar	أكبر غنجي
ar	أكبر كنجي
surname	ar	غنجي
office	IRN	journalist	1998	2099

person	Hashem Aghajari
ar	هاشم آغاجري
ar	هاشم آغاجاري
surname	ar	آغاجري
surname	ar	آغاجاري
office	IRN	academic	2000	2099

person	Mohsen Mirdamadi
ar	محسن ميردامادي
ar	محسن مير دامادي
surname	ar	ميردامادي
office	IRN	deputy	2000	2004

person	Mohammad-Reza Khatami
ar	محمد رضا خاتمي
office	PARTICIPATION_IRN	leader	1998	2007

person	Saeed Hajjarian
ar	سعيد حجاريان
surname	ar	حجاريان
office	IRN	reformist	1997	2099

person	Ataollah Mohajerani
ar	عطاء الله مهاجراني
ar	عطا الله مهاجراني
surname	ar	مهاجراني
office	IRN	culture minister	1997-08	2000-12

person	Masoumeh Ebtekar
feminine	ar
ar	معصومة ابتكار
ar	معصومة ابتكاري
office	IRN	vice president	1997-08	2005-08
office	IRN	vice president	2013-09	2021-08

person	Gholam-Hossein Karbaschi
ar	غلام حسين كرباستشي
ar	غلام حسين كرباسجي
surname	ar	كرباستشي
surname	ar	كرباسجي
office	IRN	mayor of tehran	1989	1998

person	Mohsen Hashemi
ar	محسن هاشمي رفسنجاني
office	IRN	politician	2010	2099

person	Faezeh Hashemi
feminine	ar
ar	فائزة هاشمي
ar	فائزة رفسنجاني
ar	فائزة هاشمي رفسنجاني
office	IRN	politician	1996	2099

person	Esfandiar Rahim Mashaei
ar	إسفنديار رحيم مشائي
surname	ar	مشائي
surname	ar	رحيم مشائي
office	IRN	vice president	2005	2013-08

person	Parviz Davoudi
ar	برويز داودي
ar	برويز داوودي
office	IRN	vice president	2005-08	2009-07

person	Mohammad Reza Rahimi
ar	محمد رضا رحيمي
office	IRN	vice president	2009-09	2013-08

person	Gholam-Hossein Elham
ar	غلام حسين إلهام
office	IRN	government spokesman	2006-01	2009

person	Mohammad Bagher Nobakht
ar	محمد باقر نوبخت
surname	ar	نوبخت
office	IRN	government spokesman	2013-08	2018

person	Ali Rabiei
ar	علي ربيعي
office	IRN	labour minister	2013-08	2018-08
office	IRN	government spokesman	2019-05	2021-08

person	Ali Bahadori Jahromi
ar	علي بهادري جهرمي
surname	ar	بهادري جهرمي
office	IRN	government spokesman	2021-09	2024-08

person	Fatemeh Mohajerani
feminine	ar
ar	فاطمة مهاجراني
office	IRN	government spokeswoman	2024-08	2099

person	Behrouz Kamalvandi
ar	بهروز كمالوندي
surname	ar	كمالوندي
office	AEOI	spokesman	2013	2099

person	Mohsen Fakhrizadeh
ar	محسن فخري زاده
office	IRN	nuclear scientist	1999	2020-11

person	Javad Vaeedi
ar	جواد وعيدي
surname	ar	وعيدي
office	IRN	nuclear negotiator	2005	2007

person	Sirus Naseri
ar	سيروس ناصري
office	IRN	nuclear negotiator	2003	2005

person	Hossein Mousavian
ar	حسين موسويان
surname	ar	موسويان
office	IRN	nuclear negotiator	2003	2005

person	Ali Asghar Soltanieh
ar	علي أصغر سلطانية
surname	ar	سلطانية
office	IRN	ambassador to the iaea	2006	2013

person	Gholamali Khoshroo
ar	غلام علي خوشرو
surname	ar	خوشرو
office	IRN	permanent representative	2015	2019

person	Majid Takht-Ravanchi
ar	مجيد تخت روانجي
ar	مجيد تخت روانتشي
surname	ar	تخت روانجي
surname	ar	تخت روانتشي
office	IRN	permanent representative	2019	2022
office	IRN	deputy foreign minister	2024	2099

person	Amir Saeid Iravani
ar	أمير سعيد إيرواني
ar	أمير سعيد إيراواني
ar	سعيد إيرواني
surname	ar	إيرواني
surname	ar	إيراواني
office	IRN	permanent representative	2022	2099

person	Mohammad Khazaee
ar	محمد خزاعي
office	IRN	permanent representative	2007	2014

person	Kazem Gharibabadi
ar	كاظم غريب آبادي
office	IRN	ambassador to the iaea	2018	2021
office	IRN	deputy foreign minister	2024	2099

person	Mahmoud Vaezi
ar	محمود واعظي
surname	ar	واعظي
office	IRN	communications minister	2013-08	2017-08
office	IRN	presidential chief of staff	2017-08	2021-08

person	Mohammad Nahavandian
ar	محمد نهاونديان
surname	ar	نهاونديان
office	IRN	presidential chief of staff	2013-08	2017-08

person	Mohsen Aminzadeh
ar	محسن أمين زاده
office	IRN	deputy foreign minister	1997	2005

person	Sadeq Kharrazi
ar	صادق خرازي
office	IRN	ambassador	1989	2006

person	Hassan Kazemi Qomi
ar	حسن كاظمي قمي
ar	حسن كاظمي القمي
office	IRN	ambassador to iraq	2003	2010
office	IRN	envoy to afghanistan	2021	2024

person	Iraj Masjedi
ar	إيرج مسجدي
surname	ar	مسجدي
office	IRN	ambassador to iraq	2017	2022

person	Hassan Irlu
ar	حسن إيرلو
surname	ar	إيرلو
office	IRN	ambassador to the houthis	2020-10	2021-12

person	Mojtaba Amani
ar	مجتبى أماني
office	IRN	ambassador to lebanon	2022	2099

person	Rostam Ghasemi
ar	رستم قاسمي
office	IRN	oil minister	2011-08	2013-08

person	Javad Owji
ar	جواد أوجي
surname	ar	أوجي
office	IRN	oil minister	2021-08	2024-08

person	Mohsen Paknejad
ar	محسن باك نجاد
ar	محسن باكنجاد
office	IRN	oil minister	2024-08	2099

person	Mahmoud Bahmani
ar	محمود بهمني
surname	ar	بهمني
office	IRN	central bank governor	2008-09	2013-08

person	Abdolnaser Hemmati
ar	عبد الناصر همتي
ar	عبدالناصر همتي
surname	ar	همتي
office	IRN	central bank governor	2018-07	2021-05
office	IRN	economy minister	2024-08	2025-03

person	Valiollah Seif
ar	ولي الله سيف
office	IRN	central bank governor	2013-08	2018-07

person	Ebrahim Azizi
ar	إبراهيم عزيزي
office	IRN	deputy	2020	2099

person	Alaeddin Boroujerdi
ar	علاء الدين بروجردي
ar	علاء الدين بوروجردي
surname	ar	بروجردي
surname	ar	بوروجردي
office	IRN	head of the foreign policy committee	2004	2019

person	Heshmatollah Falahatpisheh
ar	حشمت الله فلاحت بيشه
surname	ar	فلاحت بيشه
office	IRN	head of the foreign policy committee	2018	2019

person	Hossein Naghavi Hosseini
ar	حسين نقوي حسيني
office	IRN	deputy	2012	2020

person	Kazem Jalali
ar	كاظم جلالي
office	IRN	deputy	2000	2019
office	IRN	ambassador to russia	2019	2099

person	Esmail Kowsari
ar	إسماعيل كوثري
surname	ar	كوثري
office	IRN	deputy	2008	2099

person	Amir Ali Hajizadeh
ar	أمير علي حاجي زاده
office	IRGC	aerospace commander	2009-10	2025-06

person	Ali Fadavi
ar	علي فدوي
surname	ar	فدوي
office	IRGC	naval commander	2010	2018
office	IRGC	deputy commander	2019	2099

person	Alireza Tangsiri
ar	علي رضا تنكسيري
ar	علي رضا تنغسيري
surname	ar	تنكسيري
surname	ar	تنغسيري
office	IRGC	naval commander	2018-08	2099

person	Ramezan Sharif
ar	رمضان شريف
office	IRGC	spokesman	2012	2024

person	Ali Mohammad Naeini
ar	علي محمد نائيني
ar	علي محمد نائینی
surname	ar	نائيني
office	IRGC	spokesman	2024	2099

person	Mohammad Reza Naqdi
ar	محمد رضا نقدي
office	BASIJ	commander	2009-10	2016-12

person	Gholamreza Soleimani
ar	غلام رضا سليماني
office	BASIJ	commander	2019-07	2099

person	Mohammad Pakpour
ar	محمد باكبور
surname	ar	باكبور
office	IRGC	ground forces commander	2009	2025-06
office	IRGC	commander	2025-06	2099

person	Hossein Hamedani
ar	حسين همداني
office	IRGC	commander	2009	2015-10

person	Mohammad Reza Zahedi
ar	محمد رضا زاهدي
office	QUDS_FORCE	commander	2008	2024-04

person	Razi Mousavi
ar	رضي موسوي
office	QUDS_FORCE	commander	1990	2023-12

person	Masoud Jazayeri
ar	مسعود جزائري
office	IRN	deputy chief of staff	2005	2018

person	Abolfazl Shekarchi
ar	أبو الفضل شكارجي
ar	أبي الفضل شكارجي
surname	ar	شكارجي
office	IRN	army spokesman	2018	2099

person	Abdolrahim Mousavi
ar	عبد الرحيم موسوي
ar	عبدالرحيم موسوي
office	IRN	army commander	2017-08	2025-06
office	IRN	chief of staff	2025-06	2099

person	Ataollah Salehi
ar	عطاء الله صالحي
ar	عطا الله صالحي
office	IRN	army commander	2005-09	2017-08

person	Gholam Ali Rashid
ar	غلام علي رشيد
office	KHATAM_IRN	commander	2016	2025-06

person	Shahram Irani
ar	شهرام إيراني
office	IRN	naval commander	2021	2099

person	Hossein Khanzadi
ar	حسين خانزادي
surname	ar	خانزادي
office	IRN	naval commander	2017-11	2021

person	Mohammad Saeedi
ar	محمد سعيدي
office	AEOI	deputy head	2003	2012

person	Saeed Mortazavi
ar	سعيد مرتضوي
surname	ar	مرتضوي
office	IRN	prosecutor	2003	2009

person	Abbas Jafari Dolatabadi
ar	عباس جعفري دولت آبادي
office	IRN	prosecutor	2009-08	2019

person	Narges Mohammadi
feminine	ar
ar	نرجس محمدي
ar	نرغس محمدي
office	IRN	activist	2003	2099

person	Nasrin Sotoudeh
feminine	ar
ar	نسرين ستوده
ar	نسرين سوتوده
surname	ar	ستوده
office	IRN	lawyer	2009	2099

person	Mahsa Amini
feminine	ar
ar	مهسا أميني
office	IRN	protest symbol	2022-09	2022-09

person	Reza Pahlavi
ar	رضا بهلوي
surname	ar	بهلوي
office	IRN	opposition leader	1980	2099

person	Mohammad Reza Pahlavi
ar	محمد رضا بهلوي
office	IRN	shah	1941	1979-02

person	Abdolmalek Rigi
ar	عبد المالك ريغي
ar	عبدالمالك ريغي
ar	عبد الملك ريغي
ar	عبدالملك ريغي
ar	عبد المالك ريجي
ar	عبدالمالك ريجي
surname	ar	ريغي
office	JUNDALLAH	leader	2003	2010-02

person	Alireza Zakani
ar	علي رضا زاكاني
surname	ar	زاكاني
office	IRN	mayor of tehran	2021-09	2099

person	Amir-Hossein Ghazizadeh
ar	أمير حسين قاضي زاده هاشمي
ar	أمير حسين قاضي زاده
office	IRN	presidential candidate	2021	2024

person	Ahmad Alamolhoda
ar	أحمد علم الهدى
surname	ar	علم الهدى
office	IRN	cleric	2005	2099

person	Matan Vilnai
ar	ماتان فيلناي
ar	متان فيلنائي
surname	ar	فيلناي
surname	ar	فيلنائي
office	ISR	deputy defence minister	2007-06	2012

person	Haim Ramon
ar	حاييم رامون
office	ISR	justice minister	2006-05	2006-08
office	ISR	deputy prime minister	2007-07	2009-03

person	Daniel Friedmann
ar	دانيال فريدمان
office	ISR	justice minister	2007-02	2009-03

person	Yaakov Neeman
ar	يعقوب نئمان
ar	ياكوف نئمان
surname	ar	نئمان
office	ISR	justice minister	2009-03	2013-03

person	Elyakim Rubinstein
ar	إلياكيم روبنشتاين
ar	الياكيم روبنشتين
surname	ar	روبنشتاين
surname	ar	روبنشتين
office	ISR	attorney general	1997	2004-01

person	Menachem Mazuz
ar	مناحيم مزوز
ar	ميني مازوز
ar	مناحيم مازوز
surname	ar	مزوز
surname	ar	مازوز
office	ISR	attorney general	2004-01	2010-01

person	Yehuda Weinstein
ar	يهودا فاينشتاين
ar	يهودا فاينشتين
surname	ar	فاينشتاين
office	ISR	attorney general	2010-02	2016-01

person	Avichai Mandelblit
ar	أفيخاي ماندلبليت
ar	أفيحاي مندلبليت
ar	أفيخاي مندلبليت
surname	ar	ماندلبليت
surname	ar	مندلبليت
office	ISR	attorney general	2016-02	2022-02

person	Gali Baharav-Miara
feminine	ar
ar	غالي بهاراف ميارا
ar	غالي بهراف ميارا
surname	ar	بهاراف ميارا
surname	ar	بهراف ميارا
office	ISR	attorney general	2022-02	2099

person	Yitzhak Aharonovitch
ar	إسحاق أهارونوفيتش
ar	يتسحاق أهرونوفيتش
ar	إسحق اهرونوفيتش
surname	ar	أهارونوفيتش
surname	ar	أهرونوفيتش
office	ISR	public security minister	2009-03	2015-05

person	Omer Bar-Lev
ar	عومر بار ليف
ar	عومير بار ليف
surname	ar	بار ليف
office	ISR	public security minister	2021-06	2022-12

person	Moshe Kahlon
ar	موشيه كحلون
ar	موشي كحلون
surname	ar	كحلون
office	ISR	communications minister	2009-03	2013-02
office	ISR	finance minister	2015-05	2020-05

person	Avraham Hirchson
ar	أبراهام هيرشزون
ar	أبراهام هيرشسون
surname	ar	هيرشزون
surname	ar	هيرشسون
office	ISR	finance minister	2006-05	2007-07

person	Ronnie Bar-On
ar	روني بار أون
ar	روني بارأون
office	ISR	finance minister	2007-07	2009-03

person	Avraham Shochat
ar	أبراهام شوحاط
surname	ar	شوحاط
office	ISR	finance minister	1999-07	2001-03

person	Eli Cohen
ar	إيلي كوهين
office	ISR	intelligence minister	2020-05	2021-06
office	ISR	foreign minister	2022-12	2024-01
office	ISR	energy minister	2024-01	2099

person	Nir Barkat
ar	نير بركات
office	ISR	mayor of jerusalem	2008-12	2018-12
office	ISR	economy minister	2022-12	2099

person	Uri Lupolianski
ar	أوري لوبوليانسكي
surname	ar	لوبوليانسكي
office	ISR	mayor of jerusalem	2003-06	2008-12

person	Moshe Lion
ar	موشيه ليون
office	ISR	mayor of jerusalem	2018-12	2099

person	Danny Naveh
ar	داني نافيه
surname	ar	نافيه
office	ISR	health minister	2003-02	2006-01

person	Dalia Itzik
feminine	ar
ar	داليا ايتسيك
surname	ar	إيتسيك
office	ISR	speaker of the knesset	2006-05	2009-02

person	Avraham Burg
ar	أبراهام بورغ
ar	افراهام بورغ
office	ISR	speaker of the knesset	1999-07	2003-02

person	Mickey Levy
ar	ميكي ليفي
office	ISR	jerusalem police chief	2000	2004
office	ISR	speaker of the knesset	2021-07	2022-12

person	Yohanan Danino
ar	يوحنان دانينو
surname	ar	دانينو
office	ISR	police chief	2011-05	2015-06

person	Roni Alsheikh
ar	روني ألشيخ
office	ISR	police chief	2015-12	2018-12

person	Kobi Shabtai
ar	كوبي شبتاي
surname	ar	شبتاي
office	ISR	police chief	2021-01	2024-07

person	Shlomo Aharonishki
ar	شلومو أهارونيشكي
ar	شلومو أهرونيشكي
surname	ar	أهارونيشكي
office	ISR	police chief	2001	2004

person	Micky Rosenfeld
ar	ميكي روزنفيلد
ar	ميكي روزنفلد
surname	ar	روزنفيلد
surname	ar	روزنفلد
office	ISR	police spokesman	2006	2022

person	Luba Samri
feminine	ar
ar	لوبا السمري
ar	لوبا سمري
surname	ar	السمري
office	ISR	police spokeswoman	2009	2018

person	Avi Benayahu
ar	آفي بنياهو
surname	ar	بنياهو
office	ISR	army spokesman	2007	2011

person	Yoav Mordechai
ar	يوآف مردخاي
office	ISR	army spokesman	2011	2014
office	COGAT	coordinator	2014	2018-05

person	Moti Almoz
ar	موتي ألموز
office	ISR	army spokesman	2013	2017

person	Ronen Manelis
ar	رونين مانليس
ar	رونين منليس
surname	ar	مانليس
surname	ar	منليس
office	ISR	army spokesman	2017	2019

person	Hidai Zilberman
ar	هيداي زيلبرمان
surname	ar	زيلبرمان
office	ISR	army spokesman	2019-09	2021

person	Ran Kochav
ar	ران كوخاف
office	ISR	army spokesman	2021	2023

person	Effie Defrin
ar	إيفي ديفرين
ar	إيفي دفرين
surname	ar	ديفرين
surname	ar	دفرين
office	ISR	army spokesman	2025-03	2099

person	Peter Lerner
ar	بيتر ليرنر
surname	ar	ليرنر
office	ISR	army spokesman	2013	2017

person	Jonathan Conricus
ar	جوناثان كونريكوس
surname	ar	كونريكوس
office	ISR	army spokesman	2017	2021

person	Ofir Gendelman
ar	أوفير جندلمان
ar	أوفير غندلمان
surname	ar	جندلمان
surname	ar	غندلمان
office	ISR	spokesman of the prime minister	2010	2099

person	Ghassan Alian
ar	غسان عليان
office	COGAT	coordinator	2021	2099

person	Kamil Abu Rukun
ar	كميل أبو ركن
surname	ar	أبو ركن
office	COGAT	coordinator	2018-05	2021

person	Amos Gilad
ar	عاموس جلعاد
ar	عاموس غلعاد
office	ISR	defence ministry official	2001	2017

person	Amos Yadlin
ar	عاموس يدلين
surname	ar	يدلين
office	AMAN	head	2006	2010

person	Aharon Zeevi Farkash
ar	أهارون زئيفي فركش
ar	أهارون زئيفي
ar	أهرون زئيفي فركش
surname	ar	فركش
office	AMAN	head	2001-12	2006-01

person	Amos Malka
ar	عاموس مالكا
office	AMAN	head	1998	2001-12

person	Ephraim Halevy
ar	إفرايم هاليفي
ar	أفرايم هليفي
office	MOSSAD	head	1998-03	2002-09
office	ISR	national security adviser	2002-10	2003-06

person	Ami Ayalon
ar	عامي أيالون
office	SHINBET	head	1996	2000-05
office	ISR	politician	2003	2009

person	Yoram Cohen
ar	يورام كوهين
office	SHINBET	head	2011-05	2016-05

person	Nadav Argaman
ar	ناداف أرغمان
ar	نداف أرغمان
surname	ar	أرغمان
office	SHINBET	head	2016-05	2021-10

person	Giora Eiland
ar	غيورا إيلاند
ar	جيورا آيلاند
surname	ar	إيلاند
office	ISR	national security adviser	2004-01	2006-06

person	Yaakov Amidror
ar	يعقوب عميدرور
surname	ar	عميدرور
office	ISR	national security adviser	2011-04	2013-11

person	Meir Ben-Shabbat
ar	مئير بن شبات
ar	مائير بن شبات
surname	ar	بن شبات
office	ISR	national security adviser	2017-08	2021-08

person	Eyal Hulata
ar	إيال حولاتا
surname	ar	حولاتا
office	ISR	national security adviser	2021-08	2023-01

person	Doron Almog
ar	دورون ألموغ
surname	ar	ألموغ
office	ISR	southern commander	2000-12	2003-07

person	Yom-Tov Samia
ar	يوم توف سامية
ar	يوم طوف سامية
office	ISR	southern commander	1997	2000-12

person	Yair Naveh
ar	يائير نافيه
ar	يئير نافيه
office	ISR	central commander	2005	2007

person	Isaac Eitan
ar	إسحاق إيتان
ar	إسحق إيتان
office	ISR	central commander	2000	2002

person	Udi Adam
ar	أودي آدم
ar	أودي أدام
office	ISR	northern commander	2005-10	2006-09

person	Yossi Ginossar
ar	يوسي غينوسار
ar	يوسي جينوسار
surname	ar	غينوسار
office	ISR	envoy	1993	2004-01

person	Oded Eran
ar	عوديد عيران
ar	عوديد إيران
office	ISR	negotiator	1999-07	2001

person	Yitzhak Molcho
ar	إسحاق مولخو
ar	يتسحاق مولخو
ar	إسحق مولخو
surname	ar	مولخو
office	ISR	negotiator	1996	2018

person	Zalman Shoval
ar	زلمان شوفال
surname	ar	شوفال
office	ISR	ambassador to the united states	1998	2000

person	Yehuda Lancry
ar	يهودا لانكري
surname	ar	لانكري
office	ISR	permanent representative	1999	2002

person	Dan Gillerman
ar	دان غيلرمان
ar	دان جيلرمان
ar	دان غيلرمن
surname	ar	غيلرمان
surname	ar	جيلرمان
office	ISR	permanent representative	2003-01	2008-07

person	Ron Prosor
ar	رون بروسور
ar	رون بروس اور
office	ISR	permanent representative	2011	2015

person	Gabriela Shalev
feminine	ar
ar	غابرييلا شاليف
ar	غبرييلا شاليف
ar	غابريلا شاليف
office	ISR	permanent representative	2008-08	2010

person	Michael Oren
ar	مايكل أورين
ar	مايكل اورن
office	ISR	ambassador to the united states	2009	2013

person	Emmanuel Nahshon
ar	إيمانويل نحشون
ar	عمانوئيل نحشون
surname	ar	نحشون
office	ISR	foreign ministry spokesman	2014	2018

person	Lior Haiat
ar	ليئور حيات
ar	ليئور هايات
office	ISR	foreign ministry spokesman	2019	2023

person	Oren Marmorstein
ar	أورين مارمورشتاين
surname	ar	مارمورشتاين
office	ISR	foreign ministry spokesman	2023	2099

person	Yigal Palmor
ar	إيغال بالمور
ar	يغال بالمور
surname	ar	بالمور
office	ISR	foreign ministry spokesman	2008	2014

person	Jonathan Peled
ar	جوناثان بيليد
ar	يوناتان بيليد
surname	ar	بيليد
office	ISR	foreign ministry spokesman	2003	2006

person	Arye Mekel
ar	آرييه ميكل
ar	آري ميكيل
office	ISR	foreign ministry spokesman	2007	2009

person	David Baker
ar	ديفيد بيكر
office	ISR	spokesman of the prime minister	2002	2009

person	Miri Eisin
feminine	ar
ar	ميري إيسين
surname	ar	إيسين
office	ISR	spokeswoman of the prime minister	2006	2008

person	Rehavam Zeevi
ar	رحبعام زئيفي
ar	رحفعام زئيفي
office	ISR	tourism minister	2001-03	2001-10

person	Benny Elon
ar	بيني إيلون
ar	بني إيلون
office	ISR	tourism minister	2001-10	2004-06

person	Natan Sharansky
ar	ناتان شارانسكي
ar	نتان شارانسكي
surname	ar	شارانسكي
office	ISR	interior minister	1999-07	2000-07
office	ISR	housing minister	2001-03	2003-02
office	JEWISH_AGENCY	head	2009-06	2018-06

person	Zevulun Orlev
ar	زفولون أورليف
ar	زبولون أورليف
surname	ar	أورليف
office	MAFDAL	politician	1999	2008

person	Avraham Poraz
ar	أبراهام بوراز
ar	أفراهام بوراز
surname	ar	بوراز
office	ISR	interior minister	2003-03	2004-12

person	Ophir Pines-Paz
ar	أوفير بينيس
ar	أوفير بينيس باز
office	ISR	interior minister	2005-01	2005-11

person	Roni Milo
ar	روني ميلو
office	ISR	minister	2000-08	2003-02

person	Moshe Arens
ar	موشيه أرينز
ar	موشي ارينز
ar	موشيه ارنس
surname	ar	أرينز
office	ISR	defence minister	1999-01	1999-07

person	Ran Cohen
ar	ران كوهين
office	ISR	trade minister	1999-07	2000-06

person	Zehava Gal-On
feminine	ar
ar	زهافا غالون
ar	زهافا جلؤون
ar	زهافا غلئون
surname	ar	غالون
office	MERETZ	leader	2012-02	2018-03

person	Haim Oron
ar	حاييم أورون
surname	ar	أورون
office	MERETZ	leader	2008-03	2012-02

person	Nitzan Horowitz
ar	نيتسان هوروفيتس
ar	نيتسان هوروفيتز
surname	ar	هوروفيتس
surname	ar	هوروفيتز
office	MERETZ	leader	2019-06	2022-08

person	Shelly Yachimovich
feminine	ar
ar	شيلي يحيموفيتش
ar	شيلي يحيموفيتس
ar	شيلي يحيموفتش
surname	ar	يحيموفيتش
office	LABOR_ISR	leader	2011-09	2013-11

person	Avi Gabbay
ar	آفي غباي
ar	آفي جباي
surname	ar	غباي
office	LABOR_ISR	leader	2017-07	2019-07

person	Merav Michaeli
feminine	ar
ar	ميراف ميخائيلي
ar	ميراف ميخائلي
surname	ar	ميخائيلي
office	LABOR_ISR	leader	2021-01	2024-05

person	Yair Golan
ar	يائير غولان
ar	يائير جولان
office	DEMOCRATS_ISR	leader	2024-07	2099

person	Yehuda Glick
ar	يهودا غليك
ar	يهودا جليك
surname	ar	غليك
office	LIKUD	knesset member	2016-05	2019

person	Moshe Feiglin
ar	موشيه فيغلين
ar	موشيه فيجلين
ar	موشي فيغلين
surname	ar	فيغلين
surname	ar	فيجلين
office	LIKUD	knesset member	2013-02	2015

person	David Amsalem
ar	ديفيد أمسالم
ar	دافيد أمسالم
ar	دودي أمسالم
surname	ar	أمسالم
office	LIKUD	politician	2015	2099

person	David Bitan
ar	ديفيد بيتان
ar	دافيد بيتان
surname	ar	بيتان
office	LIKUD	politician	2015	2099

person	Ofir Akunis
ar	أوفير أكونيس
ar	أوفير أكونس
surname	ar	أكونيس
office	LIKUD	politician	2009	2099

person	Tzipi Hotovely
feminine	ar
ar	تسيبي حوتوبيلي
ar	تسيبي حوتوفلي
ar	تسيبي هوتوفيلي
surname	ar	حوتوبيلي
surname	ar	حوتوفلي
office	ISR	deputy foreign minister	2015-05	2020
office	ISR	ambassador to britain	2020-08	2099

person	Zeev Elkin
ar	زئيف إلكين
surname	ar	إلكين
office	ISR	minister	2015	2099

person	Uri Ariel
ar	أوري أريئيل
ar	أوري آرئيل
office	ISR	housing minister	2013-03	2015-05
office	ISR	agriculture minister	2015-05	2019

person	Orit Strook
feminine	ar
ar	أوريت ستروك
surname	ar	ستروك
office	RZP	minister	2022-12	2099

person	Amichai Eliyahu
ar	عميحاي إلياهو
ar	عميخاي إلياهو
office	OTZMA	minister	2022-12	2099

person	Simcha Rothman
ar	سيمحا روتمان
surname	ar	روتمان
office	RZP	politician	2021	2099

person	Moshe Gafni
ar	موشيه غفني
ar	موشيه جفني
surname	ar	غفني
office	UTJ	politician	1988	2099

person	Yaakov Litzman
ar	يعقوب ليتسمان
ar	ياكوف ليتسمان
surname	ar	ليتسمان
office	ISR	health minister	2015-09	2020-05

person	Yoaz Hendel
ar	يوعاز هندل
office	ISR	communications minister	2020-05	2022-12

person	Esawi Frej
ar	عيساوي فريج
office	ISR	minister of regional cooperation	2021-06	2022-12

person	Ayoob Kara
ar	أيوب قرة
office	ISR	communications minister	2017-05	2019

person	Gila Gamliel
feminine	ar
ar	غيلا غمليئيل
ar	جيلا جملئيل
ar	غيلا جملئيل
surname	ar	غمليئيل
surname	ar	جملئيل
office	ISR	intelligence minister	2022-12	2024

person	Shlomo Karhi
ar	شلومو قرعي
ar	شلومو كرعي
ar	شلومو كارعي
office	ISR	communications minister	2022-12	2099

person	Gilad Shalit
ar	جلعاد شاليط
ar	غلعاد شاليط
ar	جلعاد شاليت
ar	غلعاد شاليت
surname	ar	شاليط
surname	ar	شاليت
office	ISR	soldier	2006-06	2011-10

person	Mordechai Vanunu
ar	مردخاي فعنونو
ar	موردخاي فعنونو
ar	مردخاي فانونو
surname	ar	فعنونو
surname	ar	فانونو
office	ISR	nuclear technician	1986	2099

person	Yigal Amir
ar	إيغال عمير
ar	يغال عمير
office	ISR	assassin	1995	2099

person	Baruch Marzel
ar	باروخ مارزل
ar	باروخ مرزل
surname	ar	مارزل
surname	ar	مرزل
office	KAHANE	politician	1990	2099

person	Meir Kahane
ar	مئير كاهانا
ar	مائير كاهانا
ar	مئير كهانا
office	KAHANE	leader	1971	1990-11

person	Uri Avnery
ar	أوري أفنيري
surname	ar	أفنيري
office	GUSH_SHALOM	leader	1993	2018-08

person	Omri Sharon
ar	عومري شارون
office	ISR	knesset member	2003	2006

person	Yariv Levin
ar	ياريف ليفين
office	ISR	tourism minister	2015-05	2020-05
office	ISR	justice minister	2022-12	2099

person	Eric Shinseki
ar	إريك شينسيكي
surname	ar	شينسيكي
office	USA	army chief	1999-06	2003-06
office	USA	veterans secretary	2009-01	2014-05

person	Henry Shelton
ar	هنري شيلتون
ar	هيو شيلتون
surname	ar	شيلتون
office	USA	chairman of the joint chiefs	1997-10	2001-09

person	Michael Kurilla
ar	مايكل كوريلا
ar	مايكل إريك كوريلا
office	USA	centcom commander	2022-04	2025-08

person	Kenneth McKenzie
ar	كينيث ماكينزي
office	USA	centcom commander	2019-03	2022-04

person	Joseph Votel
ar	جوزيف فوتيل
ar	جوزيف فوتل
surname	ar	فوتيل
surname	ar	فوتل
office	USA	centcom commander	2016-03	2019-03

person	William Fallon
ar	وليام فالون
office	USA	centcom commander	2007-03	2008-03

person	John Nicholson
ar	جون نيكلسون
ar	جون نيكولسون
office	USA	commander in afghanistan	2016-03	2018-09

person	David McKiernan
ar	ديفيد ماكيرنان
ar	ديفيد ماكيرنن
surname	ar	ماكيرنان
office	USA	commander in afghanistan	2008-06	2009-06

person	Dan McNeill
ar	دان ماكنيل
office	USA	commander in afghanistan	2002-05	2003-05
office	NATO.ISAF	commander	2007-02	2008-06

person	Stephen Townsend
ar	ستيفن تاونسند
ar	ستيفن تاونسيند
surname	ar	تاونسند
surname	ar	تاونسيند
office	USA	coalition commander	2016-08	2017-09
office	USA	africom commander	2019-07	2022-08

person	Sean MacFarland
ar	شون ماكفارلاند
surname	ar	ماكفارلاند
office	USA	coalition commander	2015-09	2016-08

person	Ryan Dillon
ar	راين ديلون
ar	رايان ديلون
surname	ar	ديلون
office	USA	coalition spokesman	2017	2018

person	Jonathan Hoffman
ar	جوناثان هوفمان
office	USA	defence department spokesman	2019	2021-01

person	Geoff Morrell
ar	جيف موريل
surname	ar	موريل
office	USA	defence department spokesman	2007	2011

person	Bryan Whitman
ar	برايان ويتمان
surname	ar	ويتمان
office	USA	defence department spokesman	2002	2010

person	George Little
ar	جورج ليتل
surname	ar	ليتل
office	USA	defence department spokesman	2011	2013

person	Pat Ryder
ar	بات رايدر
ar	باتريك رايدر
office	USA	defence department spokesman	2022-08	2025-01

person	Sabrina Singh
feminine	ar
ar	سابرينا سينغ
ar	سابرينا سينج
office	USA	deputy spokeswoman of the defence department	2022	2025-01

person	Sean Parnell
ar	شون بارنيل
surname	ar	بارنيل
office	USA	defence department spokesman	2025-02	2099

person	William Caldwell
ar	وليام كالدويل
surname	ar	كالدويل
office	USA	spokesman in iraq	2006	2007

person	Kevin Bergner
ar	كيفن بيرغنر
ar	كيفن برغنر
surname	ar	بيرغنر
surname	ar	برغنر
office	USA	spokesman in iraq	2007	2008

person	Vedant Patel
ar	فيدانت باتيل
office	USA	deputy spokesman of the state department	2022	2025-01

person	P. J. Crowley
ar	فيليب كراولي
ar	بي جي كراولي
surname	ar	كراولي
office	USA	state department spokesman	2009-05	2011-03

person	Robert Gibbs
ar	روبرت غيبس
ar	روبرت جيبس
surname	ar	غيبس
surname	ar	جيبس
office	USA	white house spokesman	2009-01	2011-02

person	Dana Perino
feminine	ar
ar	دانا بيرينو
surname	ar	بيرينو
office	USA	white house spokeswoman	2007-09	2009-01

person	Gordon Johndroe
ar	غوردن جوندرو
ar	غوردون جوندرو
surname	ar	جوندرو
office	USA	national security council spokesman	2007	2009

person	Tommy Vietor
ar	تومي فيتور
surname	ar	فيتور
office	USA	national security council spokesman	2011	2013

person	Bernadette Meehan
feminine	ar
ar	برناديت ميهان
surname	ar	ميهان
office	USA	national security council spokeswoman	2013	2015

person	Stephanie Grisham
feminine	ar
ar	ستيفاني غريشام
ar	ستيفاني جريشام
surname	ar	غريشام
office	USA	white house spokeswoman	2019-07	2020-04

person	Kayleigh McEnany
feminine	ar
ar	كايلي ماكناني
ar	كيلي ماكناني
surname	ar	ماكناني
office	USA	white house spokeswoman	2020-04	2021-01

person	Hogan Gidley
ar	هوغان غيدلي
surname	ar	غيدلي
office	USA	deputy white house spokesman	2017	2020

person	Reince Priebus
ar	رينس بريبوس
ar	راينس بريبوس
surname	ar	بريبوس
office	USA	white house chief of staff	2017-01	2017-07

person	Mick Mulvaney
ar	ميك مولفاني
ar	ميك مالفاني
surname	ar	مولفاني
surname	ar	مالفاني
office	USA	white house chief of staff	2019-01	2020-03

person	Mark Meadows
ar	مارك ميدوز
office	USA	white house chief of staff	2020-03	2021-01

person	Karl Rove
ar	كارل روف
office	USA	presidential adviser	2001-01	2007-08

person	Karen Hughes
feminine	ar
ar	كارين هيوز
surname	ar	هيوز
office	USA	under secretary of state	2005-07	2007-12

person	Elizabeth Cheney
feminine	ar
ar	ليز تشيني
ar	إليزابيث تشيني
office	USA	congresswoman	2017-01	2023-01

person	Marc Grossman
ar	مارك غروسمان
ar	مارك جروسمان
surname	ar	غروسمان
surname	ar	جروسمان
office	USA	under secretary of state	2001-03	2005-02
office	USA	envoy for afghanistan and pakistan	2011-02	2012-12

person	Michael Ratney
ar	مايكل راتني
surname	ar	راتني
office	USA	envoy for syria	2015-07	2018
office	USA	ambassador to saudi arabia	2023-04	2025-01

person	Joel Rayburn
ar	جويل رايبورن
surname	ar	رايبورن
office	USA	envoy for syria	2018-07	2021-01

person	David Schenker
ar	ديفيد شينكر
surname	ar	شينكر
office	USA	assistant secretary of state	2019-06	2021-01

person	Tim Lenderking
ar	تيم ليندركينغ
ar	تيموثي ليندركينغ
ar	تيم ليندركينج
surname	ar	ليندركينغ
surname	ar	ليندركينج
office	USA	envoy for yemen	2021-02	2025

person	Tom Perriello
ar	توم بيرييلو
ar	توم بيريلو
surname	ar	بيرييلو
surname	ar	بيريلو
office	USA	envoy for sudan	2024-02	2025-01

person	Princeton Lyman
ar	برينستون ليمان
ar	برنستون ليمان
office	USA	envoy for sudan	2011-03	2013

person	Scott Gration
ar	سكوت غرايشن
ar	سكوت غريشن
ar	سكوت جريشن
surname	ar	غرايشن
surname	ar	غريشن
surname	ar	جريشن
office	USA	envoy for sudan	2009-03	2011

person	Andrew Natsios
ar	أندرو ناتسيوس
surname	ar	ناتسيوس
office	USAID	head	2001-05	2006-01
office	USA	envoy for sudan	2006-09	2007-12

person	Jendayi Frazer
feminine	ar
ar	جينداي فريزر
ar	جنداي فريزر
surname	ar	فريزر
office	USA	assistant secretary of state	2005-08	2009-01

person	Richard Norland
ar	ريتشارد نورلاند
surname	ar	نورلاند
office	USA	ambassador to libya	2019-08	2025

person	Dorothy Shea
feminine	ar
ar	دوروثي شيا
office	USA	ambassador to lebanon	2020-03	2023
office	USA	deputy permanent representative	2024	2099

person	Maura Connelly
feminine	ar
ar	مورا كونيللي
ar	مورا كونيلي
surname	ar	كونيللي
surname	ar	كونيلي
office	USA	ambassador to lebanon	2010-09	2013

person	Francis Ricciardone
ar	فرانسيس ريتشاردوني
ar	فرانسيس ريكياردوني
ar	فرنسيس ريتشاردوني
surname	ar	ريتشاردوني
surname	ar	ريكياردوني
office	USA	ambassador to egypt	2005	2008
office	USA	ambassador to turkey	2011-01	2014

person	James Oberwetter
ar	جيمس أوبروتر
surname	ar	أوبروتر
office	USA	ambassador to saudi arabia	2003-12	2007

person	Stephen Beecroft
ar	ستيفن بيكروفت
surname	ar	بيكروفت
office	USA	ambassador to jordan	2008	2011
office	USA	ambassador to iraq	2012-10	2014
office	USA	ambassador to egypt	2014	2017

person	Douglas Silliman
ar	دوغلاس سيليمان
ar	دوجلاس سيليمان
surname	ar	سيليمان
office	USA	ambassador to kuwait	2014	2016
office	USA	ambassador to iraq	2016-09	2019-02

person	Matthew Tueller
ar	ماثيو تولر
ar	ماثيو تويلر
surname	ar	تولر
surname	ar	تويلر
office	USA	ambassador to yemen	2014-06	2019
office	USA	ambassador to iraq	2019-06	2022

person	Alina Romanowski
feminine	ar
ar	ألينا رومانوسكي
ar	ألينا رومانوفسكي
surname	ar	رومانوسكي
office	USA	ambassador to kuwait	2020	2022
office	USA	ambassador to iraq	2022-06	2024-12

person	Gerald Feierstein
ar	جيرالد فايرستاين
ar	جيرالد فيرستاين
ar	جيرالد فايرستين
surname	ar	فايرستاين
surname	ar	فيرستاين
surname	ar	فايرستين
office	USA	ambassador to yemen	2010-09	2013

person	Thomas Nides
ar	توماس نايدز
ar	توم نايدز
surname	ar	نايدز
office	USA	ambassador to israel	2021-12	2023-07

person	Jeff Flake
ar	جيف فليك
surname	ar	فليك
office	USA	senator	2013-01	2019-01
office	USA	ambassador to turkey	2022-01	2024-09

person	Eric Edelman
ar	إريك إيدلمان
ar	إريك أدلمان
surname	ar	إيدلمان
office	USA	ambassador to turkey	2003	2005
office	USA	under secretary of defence	2005-08	2009-01

person	Michael McFaul
ar	مايكل ماكفول
surname	ar	ماكفول
office	USA	ambassador to russia	2012-01	2014-02

person	Jon Huntsman
ar	جون هانتسمان
surname	ar	هانتسمان
office	USA	ambassador to china	2009-08	2011-04
office	USA	ambassador to russia	2017-10	2019-10

person	Richard Grenell
ar	ريتشارد غرينيل
ar	ريتشارد جرينيل
ar	ريتشارد غرينل
surname	ar	غرينيل
surname	ar	جرينيل
office	USA	ambassador to germany	2018-05	2020-06
office	USA	presidential envoy	2025-01	2099

person	Gordon Sondland
ar	غوردون سوندلاند
ar	جوردون سوندلاند
surname	ar	سوندلاند
office	USA	ambassador to the eu	2018-07	2020-02

person	Kelly Craft
feminine	ar
ar	كيلي كرافت
surname	ar	كرافت
office	USA	permanent representative	2019-09	2021-01

person	Rick Perry
ar	ريك بيري
office	USA	governor of texas	2000-12	2015-01
office	USA	energy secretary	2017-03	2019-12

person	Gina Raimondo
feminine	ar
ar	جينا رايموندو
ar	جينا ريموندو
surname	ar	رايموندو
surname	ar	ريموندو
office	USA	commerce secretary	2021-03	2025-01

person	Robert Lighthizer
ar	روبرت لايتهايزر
surname	ar	لايتهايزر
office	USA	trade representative	2017-05	2021-01

person	Katherine Tai
feminine	ar
ar	كاثرين تاي
office	USA	trade representative	2021-03	2025-01

person	Howard Lutnick
ar	هوارد لوتنيك
surname	ar	لوتنيك
office	USA	commerce secretary	2025-02	2099

person	Jennifer Granholm
feminine	ar
ar	جنيفر غرانهولم
ar	جينيفر غرانهولم
surname	ar	غرانهولم
office	USA	energy secretary	2021-02	2025-01

person	Ernest Moniz
ar	إرنست مونيز
surname	ar	مونيز
office	USA	energy secretary	2013-05	2017-01

person	Samuel Bodman
ar	صامويل بودمان
ar	سامويل بودمان
surname	ar	بودمان
office	USA	energy secretary	2005-02	2009-01

person	Paul O'Neill
ar	بول أونيل
surname	ar	أونيل
office	USA	treasury secretary	2001-01	2002-12

person	Anthony Fauci
ar	أنتوني فاوتشي
ar	أنطوني فاوتشي
surname	ar	فاوتشي
office	USA	head of the infectious diseases institute	1984-11	2022-12

person	Robert F Kennedy Jr
ar	روبرت كينيدي جونيور
ar	روبرت كينيدي الابن
office	USA	presidential candidate	2023-04	2024-08
office	USA	health secretary	2025-02	2099

person	Michelle Obama
feminine	ar
ar	ميشيل أوباما
ar	ميشال أوباما
office	USA	first lady	2009-01	2017-01

person	Melania Trump
feminine	ar
ar	ميلانيا ترامب
ar	ميلانيا ترمب
ar	ميلينيا ترامب
office	USA	first lady	2017-01	2021-01
office	USA	first lady	2025-01	2099

person	Jill Biden
feminine	ar
ar	جيل بايدن
office	USA	first lady	2021-01	2025-01

person	Laura Bush
feminine	ar
ar	لورا بوش
office	USA	first lady	2001-01	2009-01

person	Hunter Biden
ar	هانتر بايدن
office	USA	son of the president	2014	2099

person	Paul Manafort
ar	بول مانافورت
surname	ar	مانافورت
office	USA	campaign manager	2016	2019

person	Jerrold Nadler
ar	جيرولد نادلر
ar	جيري نادلر
surname	ar	نادلر
office	USA	congressman	1992	2099

person	Pete Buttigieg
ar	بيت بوتيجيج
ar	بيت بوتدجادج
ar	بيت بوتيدجج
surname	ar	بوتيجيج
office	USA	presidential candidate	2019	2020-03
office	USA	transport secretary	2021-02	2025-01

person	Amy Klobuchar
feminine	ar
ar	إيمي كلوبوشار
surname	ar	كلوبوشار
office	USA	senator	2007-01	2099

person	Chris Van Hollen
ar	كريس فان هولن
ar	كريس فان هولين
surname	ar	فان هولن
surname	ar	فان هولين
office	USA	senator	2017-01	2099

person	Carly Fiorina
feminine	ar
ar	كارلي فيورينا
surname	ar	فيورينا
office	USA	presidential candidate	2015-05	2016-02

person	Ron DeSantis
ar	رون ديسانتيس
ar	رون دي سانتيس
ar	رون ديسانتس
surname	ar	ديسانتيس
surname	ar	دي سانتيس
office	USA	governor of florida	2019-01	2099

person	Devin Nunes
ar	ديفين نونيس
ar	ديفين نونيز
surname	ar	نونيس
office	USA	congressman	2003	2022-01

person	Matt Gaetz
ar	مات غيتز
ar	مات جيتز
surname	ar	غيتز
office	USA	congressman	2017	2024-11

person	Marjorie Taylor Greene
feminine	ar
ar	مارجوري تايلور غرين
ar	مارجوري تايلور جرين
office	USA	congresswoman	2021	2026

person	Tim Walz
ar	تيم والز
office	USA	governor of minnesota	2019-01	2099

person	Andrew Cuomo
ar	أندرو كومو
ar	أندرو كوومو
surname	ar	كوومو
office	USA	governor of new york	2011-01	2021-08

person	Kathy Hochul
feminine	ar
ar	كاثي هوكول
ar	كاثي هوكل
surname	ar	هوكول
office	USA	governor of new york	2021-08	2099

person	Tom Daschle
ar	توم داشل
ar	توماس داشل
surname	ar	داشل
office	USA	senator	1987	2005-01

person	Trent Lott
ar	ترنت لوت
ar	ترينت لوت
office	USA	senator	1989	2007-12

person	Bob Graham
ar	بوب غراهام
ar	بوب جراهام
office	USA	senator	1987	2005-01

person	Arlen Specter
ar	أرلن سبكتر
ar	ارلن سبيكتر
ar	أرلين سبيكتر
surname	ar	سبكتر
surname	ar	سبيكتر
office	USA	senator	1981	2011-01

person	Dennis Kucinich
ar	دينيس كوسينيتش
surname	ar	كوسينيتش
office	USA	congressman	1997	2013

person	Ralph Nader
ar	رالف نادر
office	USA	presidential candidate	2000	2008

person	Louis Farrakhan
ar	لويس فرخان
ar	لويس فراخان
ar	لويس فرقان
surname	ar	فرخان
surname	ar	فراخان
office	NATION_ISLAM	leader	1977	2099

person	Edward Snowden
ar	إدوارد سنودن
surname	ar	سنودن
office	USA	whistleblower	2013	2022

person	Bradley Manning
ar	برادلي مانينغ
ar	تشيلسي مانينغ
ar	برادلي مانينج
office	USA	soldier	2010	2017

person	Mark Zuckerberg
ar	مارك زوكربرغ
ar	مارك زوكربيرغ
ar	مارك زوكربرج
surname	ar	زوكربرغ
surname	ar	زوكربيرغ
office	FACEBOOK	chief executive	2004	2099

person	Jeff Bezos
ar	جيف بيزوس
surname	ar	بيزوس
office	AMAZON	chief executive	1994	2021-07

person	Tim Cook
ar	تيم كوك
office	APPLE	chief executive	2011-08	2099

person	Steve Jobs
ar	ستيف جوبز
surname	ar	جوبز
office	APPLE	chief executive	1997	2011-08

person	Bill Gates
ar	بيل غيتس
ar	بيل جيتس
office	GATES	co-chair	2000	2099

person	George Soros
ar	جورج سوروس
surname	ar	سوروس
office	OSF	founder	1993	2099

person	Alistair Darling
ar	أليستير دارلينغ
ar	أليستر دارلنغ
surname	ar	دارلينغ
surname	ar	دارلنغ
office	GBR	finance minister	2007-06	2010-05

person	Alistair Burt
ar	أليستر بيرت
ar	اليستير بيرت
office	GBR	minister for the middle east	2010-05	2013-10
office	GBR	minister for the middle east	2017-06	2019-03

person	Tobias Ellwood
ar	توبياس إلوود
ar	توبياس ايلوود
surname	ar	إلوود
surname	ar	ايلوود
office	GBR	minister for the middle east	2014-07	2017-06

person	Kwasi Kwarteng
ar	كواسي كوارتينغ
ar	كواسي كوارتنغ
surname	ar	كوارتينغ
surname	ar	كوارتنغ
office	GBR	finance minister	2022-09	2022-10

person	Penny Mordaunt
feminine	ar
ar	بيني موردونت
surname	ar	موردونت
office	GBR	development minister	2017-11	2019-05
office	GBR	defence minister	2019-05	2019-07

person	Ken Livingstone
ar	كين ليفينغستون
ar	كين ليفنغستون
ar	كين ليفنجستون
surname	ar	ليفينغستون
surname	ar	ليفنغستون
office	GBR	mayor of london	2000-05	2008-05

person	George Galloway
ar	جورج غالاوي
ar	جورج جالاوي
ar	جورج غالوي
surname	ar	غالاوي
surname	ar	جالاوي
office	GBR	member of parliament	1987	2024

person	Rama Yade
feminine	ar
ar	راما ياد
office	FRA	minister	2007-06	2010-11

person	Jean-David Levitte
ar	جان دافيد لوفيت
ar	جان دافيد ليفيت
ar	جان ديفيد ليفيت
surname	ar	لوفيت
office	FRA	permanent representative	2000-02	2002-12
office	FRA	diplomatic adviser	2007-05	2012-05

person	Jean-Marc de La Sabliere
ar	جان مارك دو لا سابليير
ar	جان مارك دولا سابليير
office	FRA	permanent representative	2002-12	2007-11

person	Gerard Araud
ar	جيرار أرو
office	FRA	permanent representative	2009-09	2014-07

person	Francois Delattre
ar	فرانسوا دولاتر
ar	فرنسوا ديلاتر
surname	ar	دولاتر
surname	ar	ديلاتر
office	FRA	permanent representative	2014-09	2019

person	Nicolas de Riviere
ar	نيكولا دو ريفيير
surname	ar	دو ريفيير
office	FRA	permanent representative	2019-07	2025

person	Francois Molins
ar	فرانسوا مولانس
ar	فرنسوا مولانس
ar	فرانسوا مولان
surname	ar	مولانس
office	FRA	prosecutor	2011-11	2018-11

person	Jean-Francois Cope
ar	جان فرانسوا كوبيه
ar	جان فرنسوا كوبيه
surname	ar	كوبيه
office	UMP	leader	2012-11	2014-06

person	Eric Zemmour
ar	إريك زمور
ar	إيريك زمور
office	RECONQUETE	leader	2021-12	2099

person	Marion Marechal-Le Pen
feminine	ar
ar	ماريون ماريشال
office	RN_FRA	politician	2012	2022

person	Anne Hidalgo
feminine	ar
ar	آن هيدالغو
ar	آن هيدالجو
surname	ar	هيدالغو
surname	ar	هيدالجو
office	FRA	mayor of paris	2014-04	2099

person	Bertrand Delanoe
ar	برتران دولانويه
ar	برتران ديلانوي
surname	ar	دولانويه
office	FRA	mayor of paris	2001-03	2014-04

person	Arnaud Montebourg
ar	أرنو مونتبورغ
ar	ارنو مونتبور
surname	ar	مونتبورغ
office	FRA	economy minister	2012-05	2014-08

person	Dalil Boubakeur
ar	دليل بوبكر
ar	دليل أبو بكر
ar	دليل أبوبكر
office	CFCM	president	2003-05	2008-06

person	Chems-Eddine Hafiz
ar	شمس الدين حفيظ
office	FRA	rector of the paris mosque	2020-01	2099

person	Bernard-Henri Levy
ar	برنار هنري ليفي
office	FRA	philosopher	1977	2099

person	Christian Wulff
ar	كريستيان فولف
surname	ar	فولف
office	DEU	president	2010-06	2012-02

person	Peter Altmaier
ar	بيتر ألتماير
surname	ar	ألتماير
office	DEU	economy minister	2018-03	2021-12

person	Philipp Roesler
ar	فيليب روسلر
surname	ar	روسلر
office	DEU	economy minister	2011-05	2013-12

person	Peer Steinbrueck
ar	بير شتاينبروك
ar	بيير شتاينبروك
surname	ar	شتاينبروك
office	DEU	finance minister	2005-11	2009-10

person	Dirk Niebel
ar	ديرك نيبل
surname	ar	نيبل
office	DEU	development minister	2009-10	2013-12

person	Gerd Mueller
ar	غيرد مولر
ar	جيرد مولر
office	DEU	development minister	2013-12	2021-12

person	Svenja Schulze
feminine	ar
ar	سفينيا شولتسه
ar	سفينيا شولتزه
surname	ar	شولتسه
office	DEU	development minister	2021-12	2025-05

person	Frauke Petry
feminine	ar
ar	فراوكه بيتري
ar	فراوكي بيتري
office	AFD	leader	2015-07	2017-09

person	Alexander Gauland
ar	ألكسندر غاولاند
ar	الكسندر جاولاند
surname	ar	غاولاند
office	AFD	leader	2017-12	2019-11

person	Hans-Georg Maassen
ar	هانز جورج ماسن
ar	هانس غيورغ ماسن
surname	ar	ماسن
office	BFV	head	2012-08	2018-11

person	Jens Weidmann
ar	ينس فايدمان
ar	جينس فايدمان
surname	ar	فايدمان
office	BUNDESBANK	president	2011-05	2021-12

person	Klaus Kinkel
ar	كلاوس كينكل
surname	ar	كينكل
office	DEU	foreign minister	1992-05	1998-10

person	Luis de Guindos
ar	لويس دي غيندوس
ar	لويس دو غيندوس
surname	ar	دي غيندوس
office	ESP	economy minister	2011-12	2018-03
office	EU.ECB	vice-president	2018-06	2099

person	Jeroen Dijsselbloem
ar	يروين ديسلبلوم
ar	جيروين ديسلبلوم
ar	يروين دايسلبلوم
surname	ar	ديسلبلوم
surname	ar	دايسلبلوم
office	EUROGROUP	president	2013-01	2018-01

person	Wolfgang Ischinger
ar	فولفغانغ إيشينغر
surname	ar	إيشينغر
office	DEU	head of the munich conference	2008	2022

person	Gilles de Kerchove
ar	جيل دو كيرشوف
ar	جيل دي كيرشوف
ar	جيل دي كيركوف
surname	ar	دو كيرشوف
surname	ar	دي كيرشوف
office	EU	counter-terrorism coordinator	2007-09	2021

person	Enrique Mora
ar	إنريكي مورا
office	EU	coordinator	2021	2025

person	Maja Kocijancic
feminine	ar
ar	مايا كوسيانتيتش
ar	مايا كوتشيانتشيتش
ar	مايا كوسيانيتش
surname	ar	كوسيانتيتش
surname	ar	كوتشيانتشيتش
office	EU.COM	spokeswoman	2010	2019

person	Peter Stano
ar	بيتر ستانو
ar	بيتر شتانو
surname	ar	ستانو
office	EU.COM	spokesman	2019-12	2024

person	Cristina Gallach
feminine	ar
ar	كريستينا غالاش
ar	كريستينا جالاك
surname	ar	غالاش
office	EU	spokeswoman of solana	1999	2009

person	Alexander Fomin
ar	ألكسندر فومين
surname	ar	فومين
office	RUS	deputy defence minister	2017-01	2099

person	Sergei Rudskoy
ar	سيرغي رودسكوي
surname	ar	رودسكوي
office	RUS	military spokesman	2015-11	2099

person	Alexander Dvornikov
ar	ألكسندر دفورنيكوف
surname	ar	دفورنيكوف
office	RUS	commander in syria	2015-09	2016
office	RUS	commander	2022-04	2022-10

person	Alexander Lukashevich
ar	ألكسندر لوكاشيفيتش
surname	ar	لوكاشيفيتش
office	RUS	foreign ministry spokesman	2011-03	2015-08

person	Andrei Nesterenko
ar	أندريه نستيرينكو
ar	اندريه نيستيرينكو
surname	ar	نستيرينكو
surname	ar	نيستيرينكو
office	RUS	foreign ministry spokesman	2008	2011-03

person	Mikhail Kamynin
ar	ميخائيل كامينين
surname	ar	كامينين
office	RUS	foreign ministry spokesman	2005-06	2008-04

person	Gennady Gatilov
ar	غينادي غاتيلوف
ar	جينادي جاتيلوف
surname	ar	غاتيلوف
surname	ar	جاتيلوف
office	RUS	deputy foreign minister	2011	2018

person	Sergei Vershinin
ar	سيرغي فيرشينين
surname	ar	فيرشينين
office	RUS	deputy foreign minister	2018	2099

person	Andrei Karlov
ar	أندريه كارلوف
ar	اندري كارلوف
surname	ar	كارلوف
office	RUS	ambassador to turkey	2013-07	2016-12

person	Alexander Kinshchak
ar	ألكسندر كينشاك
surname	ar	كينشاك
office	RUS	ambassador to syria	2014	2018-10

person	Alexander Yefimov
ar	ألكسندر يفيموف
surname	ar	يفيموف
office	RUS	ambassador to syria	2018-10	2099

person	Alexander Saltanov
ar	ألكسندر سلطانوف
ar	ألكسندر سالتانوف
surname	ar	سلطانوف
surname	ar	سالتانوف
office	RUS	deputy foreign minister	2001	2011

person	Vladimir Titov
ar	فلاديمير تيتوف
surname	ar	تيتوف
office	RUS	first deputy foreign minister	2013	2099

person	Yuri Fedotov
ar	يوري فيدوتوف
surname	ar	فيدوتوف
office	RUS	deputy foreign minister	2002	2005
office	UN.ODC	head	2010-09	2019-12

person	Dmitry Polyanskiy
ar	ديمتري بوليانسكي
surname	ar	بوليانسكي
office	RUS	deputy permanent representative	2018	2025

person	Andrei Denisov
ar	أندريه دينيسوف
surname	ar	دينيسوف
office	RUS	permanent representative	2004-07	2006-04
office	RUS	ambassador to china	2013	2022

person	Vladimir Chizhov
ar	فلاديمير تشيجوف
surname	ar	تشيجوف
office	RUS	ambassador to the eu	2005	2022

person	Sergei Kislyak
ar	سيرغي كيسلياك
ar	سيرجي كيسلياك
surname	ar	كيسلياك
office	RUS	ambassador to the united states	2008-09	2017-08

person	Anatoly Antonov
ar	أناتولي أنتونوف
surname	ar	أنتونوف
office	RUS	deputy defence minister	2011-02	2016-12
office	RUS	ambassador to the united states	2017-08	2024-10

person	Kirill Dmitriev
ar	كيريل دميترييف
ar	كيريل ديمترييف
surname	ar	دميترييف
surname	ar	ديمترييف
office	RUS	head of the investment fund	2011	2099

person	Vladimir Medinsky
ar	فلاديمير ميدينسكي
ar	فلاديمير مدينسكي
surname	ar	ميدينسكي
office	RUS	culture minister	2012-05	2020-01
office	RUS	presidential aide	2020-01	2099

person	Elvira Nabiullina
feminine	ar
ar	إلفيرا نابيولينا
surname	ar	نابيولينا
office	RUS	central bank governor	2013-06	2099

person	Igor Sechin
ar	إيغور سيتشين
surname	ar	سيتشين
office	ROSNEFT	chief executive	2012-05	2099

person	Mikhail Khodorkovsky
ar	ميخائيل خودوركوفسكي
surname	ar	خودوركوفسكي
office	RUS	businessman	1997	2099

person	Boris Berezovsky
ar	بوريس بيريزوفسكي
surname	ar	بيريزوفسكي
office	RUS	businessman	1994	2013-03

person	Alexander Litvinenko
ar	ألكسندر ليتفيننكو
ar	ألكسندر ليتفينينكو
surname	ar	ليتفيننكو
surname	ar	ليتفينينكو
office	RUS	former agent	1998	2006-11

person	Anna Politkovskaya
feminine	ar
ar	آنا بوليتكوفسكايا
surname	ar	بوليتكوفسكايا
office	RUS	journalist	1999	2006-10

person	Sergei Skripal
ar	سيرغي سكريبال
ar	سيرجي سكريبال
surname	ar	سكريبال
office	RUS	former agent	2006	2099

person	Viktor Bout
ar	فيكتور بوت
office	RUS	arms dealer	1996	2099

person	Yulia Navalnaya
feminine	ar
ar	يوليا نافالنايا
ar	يوليا نافالني
surname	ar	نافالنايا
office	RUS	opposition leader	2024-02	2099

person	Ilya Yashin
ar	إيليا ياشين
surname	ar	ياشين
office	RUS	opposition politician	2008	2099

person	Garry Kasparov
ar	غاري كاسباروف
ar	جاري كاسباروف
surname	ar	كاسباروف
office	RUS	opposition politician	2005	2099

person	Dmitry Utkin
ar	ديمتري أوتكين
surname	ar	أوتكين
office	WAGNER	commander	2014	2023-08

person	Patriarch Kirill
ar	البطريرك كيريل
ar	البطريرك كيريل الأول
office	RUSSIAN_CHURCH	patriarch	2009-02	2099

person	Sergei Sobyanin
ar	سيرغي سوبيانين
ar	سيرجي سوبيانين
surname	ar	سوبيانين
office	RUS	mayor of moscow	2010-10	2099

person	Yury Luzhkov
ar	يوري لوجكوف
surname	ar	لوجكوف
office	RUS	mayor of moscow	1992	2010-09

person	Sergei Aksyonov
ar	سيرغي أكسيونوف
ar	سيرجي أكسيونوف
surname	ar	أكسيونوف
office	RUS	head of crimea	2014-04	2099

person	Leonid Pasechnik
ar	ليونيد باسيتشنيك
surname	ar	باسيتشنيك
office	LNR	leader	2017-11	2023-09

person	Igor Girkin
ar	إيغور غيركين
ar	إيغور جيركين
ar	إيغور ستريلكوف
surname	ar	غيركين
surname	ar	جيركين
office	DNR	commander	2014-05	2014-08

person	Vladimir Voronkov
ar	فلاديمير فورونكوف
surname	ar	فورونكوف
office	UN	head of the counter-terrorism office	2017-06	2099

person	Joyce Msuya
feminine	ar
ar	جويس مسويا
surname	ar	مسويا
office	UN.OCHA	deputy head	2022	2099

person	Alice Nderitu
feminine	ar
ar	أليس نديريتو
surname	ar	نديريتو
office	UN	adviser on genocide	2020-11	2024-11

person	Adama Dieng
ar	أداما ديينغ
surname	ar	ديينغ
office	UN	adviser on genocide	2012-07	2020

person	Pramila Patten
feminine	ar
ar	براميلا باتن
ar	براميلا باتين
office	UN	envoy on sexual violence	2017-06	2099

person	Radhika Coomaraswamy
feminine	ar
ar	راديكا كوماراسوامي
ar	راديكا كوماراسومي
surname	ar	كوماراسوامي
office	UN	envoy for children	2006	2012

person	Virginia Gamba
feminine	ar
ar	فيرجينيا غامبا
ar	فرجينيا غامبا
office	UN	envoy for children	2017-05	2024

person	Panos Moumtzis
ar	بانوس مومتزيس
surname	ar	مومتزيس
office	UN	humanitarian coordinator	2017	2020

person	Jamie McGoldrick
ar	جيمي مكغولدريك
ar	جيمي ماكغولدريك
ar	جيمي ماكجولدريك
surname	ar	مكغولدريك
surname	ar	ماكغولدريك
surname	ar	ماكجولدريك
office	UN	humanitarian coordinator for yemen	2015-12	2018
office	UN	humanitarian coordinator	2018-03	2020

person	Lise Grande
feminine	ar
ar	ليز غراندي
ar	ليزا غراندي
ar	ليز جراندي
office	UN	humanitarian coordinator	2015	2020-12

person	David Gressly
ar	ديفيد غريسلي
ar	ديفيد جريسلي
surname	ar	غريسلي
surname	ar	جريسلي
office	UN	humanitarian coordinator for yemen	2021-03	2023

person	Lynn Hastings
feminine	ar
ar	لين هاستينغز
ar	لين هاستينجز
surname	ar	هاستينغز
office	UN	humanitarian coordinator	2020-12	2023-12

person	Muhannad Hadi
ar	مهند هادي
office	WFP	regional director	2012	2020
office	UN	humanitarian coordinator	2020	2099

person	Imran Riza
ar	عمران رضا
ar	عمران ريزا
office	UN	humanitarian coordinator for lebanon	2020	2099

person	Najat Rochdi
feminine	ar
ar	نجاة رشدي
office	UN	deputy envoy for syria	2022-11	2099

person	Paulo Pinheiro
ar	باولو بينييرو
ar	باولو بينهيرو
ar	باولو سيرجيو بينيرو
ar	باولو بينيرو
surname	ar	بينييرو
surname	ar	بينهيرو
surname	ar	بينيرو
office	UN.COI_SYR	head	2011-09	2099

person	Ake Sellstrom
ar	آكي سيلستروم
surname	ar	سيلستروم
office	UN	head of the chemical inspectors	2013-03	2013-12

person	Izumi Nakamitsu
feminine	ar
ar	إيزومي ناكاميتسو
surname	ar	ناكاميتسو
office	UN	disarmament chief	2017-05	2099

person	Olli Heinonen
ar	أولي هاينونن
ar	أولي هاينونين
surname	ar	هاينونن
surname	ar	هاينونين
office	IAEA	deputy director	2005-07	2010-08

person	Melissa Fleming
feminine	ar
ar	ميليسا فليمينغ
ar	مليسا فليمنغ
ar	ميليسا فليمنغ
surname	ar	فليمينغ
surname	ar	فليمنغ
office	UN.HCR	spokeswoman	2009	2019

person	Mark Gwozdecky
ar	مارك غفوزديكي
ar	مارك غوزديكي
ar	مارك جوزديكي
surname	ar	غفوزديكي
surname	ar	غوزديكي
office	IAEA	spokesman	2000	2007

person	Jacques Baute
ar	جاك بوت
ar	جاك بوته
office	IAEA	head of the iraq inspectors	1999	2003

person	Hiro Ueki
ar	هيرو يويكي
ar	هيرو أويكي
surname	ar	يويكي
surname	ar	أويكي
office	UN.MOVIC	spokesman	2002-11	2003-03

person	Demetrius Perricos
ar	ديمتريوس بيريكوس
ar	ديميتريوس بيريكوس
surname	ar	بيريكوس
office	UN.MOVIC	head	2003-07	2007-06

person	Rolf Ekeus
ar	رولف إيكيوس
surname	ar	إيكيوس
office	UN.SCOM	head	1991	1997

person	Richard Butler
ar	ريتشارد بتلر
office	UN.SCOM	head	1997-07	1999-06

person	Benon Sevan
ar	بينون سيفان
ar	بنون سيفان
office	UN	head of the oil-for-food programme	1997-10	2004-06

person	Paul Volcker
ar	بول فولكر
office	UN	head of the oil-for-food inquiry	2004-04	2005-12

person	Hans von Sponeck
ar	هانز فون سبونيك
ar	هانس فون سبونيك
surname	ar	فون سبونيك
office	UN	humanitarian coordinator in iraq	1998-10	2000-03

person	Abeer Etefa
feminine	ar
ar	عبير عطيفة
office	WFP	spokeswoman	2008	2099

person	Tamara Alrifai
feminine	ar
ar	تمارا الرفاعي
office	UN.RWA	spokeswoman	2019	2025

person	Juliette Touma
feminine	ar
ar	جولييت توما
office	UN.RWA	spokeswoman	2022	2099

person	James Elder
ar	جيمس إلدر
surname	ar	إلدر
office	UN.ICEF	spokesman	2018	2099

person	Jens Laerke
ar	ينس لاركه
ar	ينس لايركه
ar	يانس لاركي
surname	ar	لاركه
surname	ar	لايركه
office	UN.OCHA	spokesman	2012	2099

person	Ravina Shamdasani
feminine	ar
ar	رافينا شامداساني
ar	رافينا شمدساني
surname	ar	شامداساني
surname	ar	شمدساني
office	UN.HCHR	spokeswoman	2010	2099

person	Rupert Colville
ar	روبرت كولفيل
ar	روبرت كولفيلي
surname	ar	كولفيل
office	UN.HCHR	spokesman	2009	2022

person	Tarik Jasarevic
ar	طارق ياساريفيتش
ar	طارق جاسارفيتش
ar	طارق جازاريفيتش
surname	ar	ياساريفيتش
surname	ar	جاسارفيتش
office	WHO	spokesman	2010	2099

person	Maria Van Kerkhove
feminine	ar
ar	ماريا فان كيركوف
ar	ماريا فان كيركوفه
office	WHO	technical lead	2020-01	2099

person	Hanan Balkhy
feminine	ar
ar	حنان بلخي
surname	ar	بلخي
office	WHO	regional director	2024-02	2099

person	Ahmed Al-Mandhari
ar	أحمد المنظري
office	WHO	regional director	2018-06	2024-01

person	Rik Peeperkorn
ar	ريك بيبركورن
surname	ar	بيبركورن
office	WHO	representative	2021	2099

person	Ramesh Rajasingham
ar	راميش راجاسينغهام
surname	ar	راجاسينغهام
office	UN.OCHA	official	2020	2099

person	Fabrizio Carboni
ar	فابريتسيو كاربوني
ar	فابريزيو كاربوني
surname	ar	كاربوني
office	ICRC	regional director	2018	2024

person	Jagan Chapagain
ar	جاغان تشاباغان
ar	جاغان شاباغين
surname	ar	تشاباغان
office	IFRC	secretary-general	2020-02	2099

person	Shaukat Tarin
ar	شوكت ترين
office	PAK	finance minister	2008-10	2010-02
office	PAK	finance minister	2021-10	2022-04

person	Fawad Chaudhry
ar	فؤاد شودري
ar	فؤاد تشودري
office	PAK	information minister	2018-08	2019-04
office	PAK	information minister	2021-04	2022-04

person	Khawaja Asif
ar	خواجه آصف
ar	خواجا محمد آصف
ar	خواجه محمد آصف
office	PAK	defence minister	2013-11	2017-08
office	PAK	foreign minister	2017-08	2018-04
office	PAK	defence minister	2022-04	2099

person	Chaudhry Nisar Ali Khan
ar	شودري نزار علي خان
ar	تشودري نثار علي خان
ar	شودري نيسار علي خان
office	PAK	interior minister	2013-06	2017-07

person	Ahsan Iqbal
ar	إحسان إقبال
ar	أحسن إقبال
office	PAK	interior minister	2017-08	2018-05
office	PAK	planning minister	2022-04	2099

person	Rehman Malik
ar	رحمن مالك
ar	عبد الرحمن مالك
ar	عبدالرحمن مالك
office	PAK	interior minister	2008-03	2013-03

person	Aftab Sherpao
ar	أفتاب شرباو
ar	أفتاب أحمد خان شرباو
ar	آفتاب شيرباو
surname	ar	شرباو
surname	ar	شيرباو
office	PAK	interior minister	2004-08	2007-11

person	Sartaj Aziz
ar	سرتاج عزيز
office	PAK	foreign affairs adviser	2013-06	2017-08

person	Tasnim Aslam
feminine	ar
ar	تسنيم أسلم
office	PAK	foreign ministry spokeswoman	2005	2014

person	Nafees Zakaria
ar	نفيس زكريا
office	PAK	foreign ministry spokesman	2016	2017

person	Mumtaz Zahra Baloch
feminine	ar
ar	ممتاز زهراء بلوش
ar	ممتاز زهرة بلوش
ar	ممتاز زهراء بلوتش
surname	ar	بلوش
office	PAK	foreign ministry spokeswoman	2022	2024

person	Asif Ghafoor
ar	آصف غفور
office	PAK	army spokesman	2016-12	2020-01

person	Athar Abbas
ar	أطهر عباس
office	PAK	army spokesman	2008	2012

person	Asim Bajwa
ar	عاصم باجوا
ar	عاصم سليم باجوا
office	PAK	army spokesman	2012-06	2016-12

person	Ahmed Sharif Chaudhry
ar	أحمد شريف تشودري
ar	أحمد شريف شودري
office	PAK	army spokesman	2022-12	2099

person	Ahmed Shuja Pasha
ar	أحمد شجاع باشا
ar	شجاع باشا
office	ISI	head	2008-10	2012-03

person	Faiz Hameed
ar	فيض حميد
ar	فايز حميد
office	ISI	head	2019-06	2021-11

person	Iftikhar Chaudhry
ar	افتخار شودري
ar	إفتخار تشودري
ar	افتخار محمد تشودري
office	PAK	chief justice	2005-06	2013-12

person	Malala Yousafzai
feminine	ar
ar	ملالا يوسف زاي
ar	ملالا يوسفزاي
ar	مالالا يوسف زاي
surname	ar	يوسف زاي
surname	ar	يوسفزاي
office	PAK	activist	2012	2099

person	Bushra Bibi
feminine	ar
ar	بشرى بيبي
office	PAK	first lady	2018-08	2022-04

person	Ali Amin Gandapur
ar	علي أمين غاندابور
ar	علي أمين جاندابور
surname	ar	غاندابور
office	PAK	chief minister	2024-03	2099

person	Mullah Dadullah
ar	الملا داد الله
ar	الملا داد الله أخوند
office	TALIBAN	commander	2001	2007-05

person	Mullah Hassan Akhund
ar	محمد حسن آخوند
ar	الملا حسن آخوند
ar	الملا محمد حسن أخوند
office	TALIBAN	prime minister	2021-09	2099

person	Abdul Salam Hanafi
ar	عبد السلام حنفي
ar	عبدالسلام حنفي
office	TALIBAN	deputy prime minister	2021-09	2099

person	Abdul Qahar Balkhi
ar	عبد القهار بلخي
ar	عبدالقهار بلخي
office	TALIBAN	foreign ministry spokesman	2021-08	2099

person	Qari Yousef Ahmadi
ar	قاري يوسف أحمدي
office	TALIBAN	spokesman	2007	2021

person	Sher Mohammad Abbas Stanikzai
ar	شير محمد عباس ستانكزي
ar	شير محمد عباس ستانيكزاي
ar	عباس ستانيكزاي
ar	عباس ستانكزاي
ar	عباس ستانكزي
surname	ar	ستانكزي
surname	ar	ستانيكزاي
surname	ar	ستانكزاي
office	TALIBAN	negotiator	2015	2099

person	Tayyab Agha
ar	طيب آغا
office	TALIBAN	negotiator	2009	2015-08

person	Ehsanullah Ehsan
ar	إحسان الله إحسان
office	TTP	spokesman	2011	2017-04

person	Karim Khalili
ar	كريم خليلي
ar	عبد الكريم خليلي
ar	عبدالكريم خليلي
office	AFG	vice president	2004-12	2014-09

person	Ahmad Zia Massoud
ar	أحمد ضياء مسعود
office	AFG	vice president	2004-12	2009-11

person	Atta Mohammad Noor
ar	عطا محمد نور
ar	عطاء محمد نور
office	AFG	governor of balkh	2004	2018

person	Hamdullah Mohib
ar	حمد الله محب
office	AFG	national security adviser	2018-08	2021-08

person	Hanif Atmar
ar	حنيف أتمر
ar	محمد حنيف أتمر
ar	حنيف أتمار
surname	ar	أتمر
surname	ar	أتمار
office	AFG	interior minister	2008-10	2010-06
office	AFG	national security adviser	2014-09	2018-08
office	AFG	foreign minister	2020-04	2021-08

person	Zalmai Rassoul
ar	زلماي رسول
office	AFG	national security adviser	2003	2010
office	AFG	foreign minister	2010-01	2013-10

person	Bismillah Khan Mohammadi
ar	بسم الله خان محمدي
ar	بسم الله محمدي
ar	بسم الله خان
office	AFG	interior minister	2010-07	2012-08
office	AFG	defence minister	2012-09	2015-05

person	Zahir Azimi
ar	ظاهر عظيمي
ar	محمد ظاهر عظيمي
ar	زاهر عظيمي
ar	محمد زاهر عظيمي
surname	ar	عظيمي
office	AFG	defence ministry spokesman	2002	2015

person	Dawlat Waziri
ar	دولت وزيري
office	AFG	defence ministry spokesman	2014	2018

person	Sediq Sediqqi
ar	صديق صديقي
ar	صديق صدیقی
office	AFG	interior ministry spokesman	2010	2017
office	AFG	presidential spokesman	2019	2021

person	Aimal Faizi
ar	أيمل فيضي
ar	أيمال فايزي
office	AFG	presidential spokesman	2011	2014

person	Omar Samad
ar	عمر صمد
office	AFG	foreign ministry spokesman	2001-12	2004

person	P Chidambaram
ar	بالانيابان تشيدامبارام
ar	بي تشيدامبارام
ar	بالانيابان شيدامبارام
surname	ar	تشيدامبارام
surname	ar	شيدامبارام
office	IND	interior minister	2008-12	2012-07
office	IND	finance minister	2012-07	2014-05

person	A K Antony
ar	إيه كيه أنتوني
ar	أي كي أنتوني
office	IND	defence minister	2006-10	2014-05

person	Arun Jaitley
ar	أرون جيتلي
ar	أرون جايتلي
surname	ar	جيتلي
surname	ar	جايتلي
office	IND	finance minister	2014-05	2019-05

person	Nirmala Sitharaman
feminine	ar
ar	نيرمالا سيتارامان
ar	نيرمالا سيثارامان
surname	ar	سيتارامان
surname	ar	سيثارامان
office	IND	defence minister	2017-09	2019-05
office	IND	finance minister	2019-05	2099

person	Salman Khurshid
ar	سلمان خورشيد
ar	سلمان خورشد
office	IND	foreign minister	2012-10	2014-05

person	Shiv Shankar Menon
ar	شيف شانكار مينون
ar	شيفشانكار مينون
office	IND	foreign secretary	2006-10	2009-07
office	IND	national security adviser	2010-01	2014-05

person	Ram Nath Kovind
ar	رام ناث كوفيند
surname	ar	كوفيند
office	IND	president	2017-07	2022-07

person	Droupadi Murmu
feminine	ar
ar	دروبادي مورمو
office	IND	president	2022-07	2099

person	Yogi Adityanath
ar	يوغي أديتياناث
ar	يوجي أديتياناث
surname	ar	أديتياناث
office	IND	chief minister	2017-03	2099

person	Mamata Banerjee
feminine	ar
ar	ماماتا بانيرجي
ar	ماماتا بانرجي
surname	ar	بانيرجي
surname	ar	بانرجي
office	TMC_IND	leader	1998	2099

person	Omar Abdullah
ar	عمر عبد الله
ar	عمر عبدالله
office	IND	chief minister of kashmir	2009-01	2015-01

person	Farooq Abdullah
ar	فاروق عبد الله
ar	فاروق عبدالله
office	IND	chief minister of kashmir	1996-10	2002-10

person	Syed Ali Shah Geelani
ar	سيد علي شاه جيلاني
ar	سيد علي جيلاني
ar	علي شاه جيلاني
office	HURRIYAT	leader	2003	2020

person	Mirwaiz Umar Farooq
ar	ميرواعظ عمر فاروق
ar	مير واعظ عمر فاروق
office	HURRIYAT	leader	1993	2099

person	Syed Salahuddin
ar	سيد صلاح الدين
office	HIZB_MUJAHIDEEN	leader	1990	2099

person	Fakhruddin Ahmed
ar	فخر الدين أحمد
office	BGD	head of the caretaker government	2007-01	2009-01

person	Muhammad Yunus
ar	محمد يونس
office	BGD	head of the interim government	2024-08	2026

person	Sarath Fonseka
ar	سارات فونسيكا
ar	ساراث فونسيكا
surname	ar	فونسيكا
office	LKA	army chief	2005-12	2009-07
office	LKA	presidential candidate	2010-01	2010-02

person	Lakshman Kadirgamar
ar	لاكشمان كاديرغامار
ar	لاكشمان كاديرجامار
surname	ar	كاديرغامار
surname	ar	كاديرجامار
office	LKA	foreign minister	1994-08	2001-12
office	LKA	foreign minister	2004-04	2005-08

person	Anton Balasingham
ar	أنطون بالاسينغام
ar	أنتون بالاسينغهام
ar	أنطون بالاسنغام
surname	ar	بالاسينغام
surname	ar	بالاسينغهام
office	LTTE	negotiator	1990	2006-12

person	Baburam Bhattarai
ar	بابورام باتاراي
ar	بابورام باتراي
surname	ar	باتاراي
surname	ar	باتراي
office	NPL	prime minister	2011-08	2013-03

person	Kyaw Zaw
ar	كياو زاو
office	MMR	government spokesman	2016	2018

person	Zaw Htay
ar	زاو هتاي
office	MMR	government spokesman	2012	2021

person	Zaw Min Tun
ar	زاو مين تون
office	MMR	junta spokesman	2018	2099

person	Ata Ullah
ar	عطاء الله أبو عمار
ar	عطا الله أبو عمار جنوني
office	ARSA	leader	2016	2099

person	Isnilon Hapilon
ar	إسنيلون هابيلون
surname	ar	هابيلون
office	ABUSAYYAF	leader	2006	2017-10

person	Murad Ebrahim
ar	مراد إبراهيم
office	MILF	leader	2003-07	2099

person	Leni Robredo
feminine	ar
ar	ليني روبريدو
surname	ar	روبريدو
office	PHL	vice president	2016-06	2022-06

person	Sara Duterte
feminine	ar
ar	سارة دوتيرتي
office	PHL	vice president	2022-06	2099

person	Delfin Lorenzana
ar	دلفين لورنزانا
ar	ديلفين لورينزانا
surname	ar	لورنزانا
surname	ar	لورينزانا
office	PHL	defence minister	2016-06	2022-06

person	Basuki Tjahaja Purnama
ar	باسوكي تجاهاجا بورناما
ar	باسوكي بورناما
surname	ar	بورناما
office	IDN	governor of jakarta	2014-11	2017-05

person	Riduan Isamuddin
ar	رضوان عصام الدين
office	JI	operations chief	1999	2003-08

person	Sam Rainsy
ar	سام رينسي
ar	سام رانسي
office	SAM_RAINSY_PARTY	leader	1995	2012
office	CNRP_KHM	leader	2012	2017

person	Pita Limjaroenrat
ar	بيتا ليمجارونرات
surname	ar	ليمجارونرات
office	MOVE_FORWARD_THA	leader	2020-03	2023-09

person	Surayud Chulanont
ar	سورايود تشولانونت
ar	سورايود شولانونت
surname	ar	تشولانونت
office	THA	prime minister	2006-10	2008-01

person	Sonthi Boonyaratglin
ar	سونتي بونياراتغلين
surname	ar	بونياراتغلين
office	THA	junta leader	2006-09	2007-09

person	Maha Vajiralongkorn
ar	ماها فاجيرالونغكورن
surname	ar	فاجيرالونغكورن
office	THA	king	2016-10	2099

person	Bobi Wine
ar	بوبي واين
ar	روبرت كياغولاني
office	NUP_UGA	leader	2020-07	2099

person	Kizza Besigye
ar	كيزا بيسيجي
ar	كيزا بيسيغي
ar	كيزا بسيجي
surname	ar	بيسيجي
surname	ar	بيسيغي
office	FDC_UGA	leader	2005	2012
office	UGA	opposition leader	2013	2099

person	Paul Rusesabagina
ar	بول روسيساباجينا
ar	بول روسيساباغينا
surname	ar	روسيساباجينا
office	RWA	opposition politician	2006	2099

person	Tundu Lissu
ar	توندو ليسو
office	CHADEMA	leader	2017	2099

person	Freeman Mbowe
ar	فريمان مبوي
office	CHADEMA	leader	2004	2025-01

person	Nelson Chamisa
ar	نيلسون تشاميسا
ar	نيلسون شاميسا
surname	ar	تشاميسا
surname	ar	شاميسا
office	MDC	leader	2018-02	2022-01
office	CCC_ZWE	leader	2022-01	2024-01

person	Grace Mugabe
feminine	ar
ar	غريس موغابي
ar	جريس موغابي
office	ZWE	first lady	1996	2017-11

person	Constantino Chiwenga
ar	كونستانتينو شيوينغا
ar	كونستانتينو تشيوينغا
surname	ar	شيوينغا
surname	ar	تشيوينغا
office	ZWE	army chief	2003	2017-12
office	ZWE	vice president	2017-12	2099

person	Edgar Lungu
ar	إدغار لونغو
surname	ar	لونغو
office	ZMB	president	2015-01	2021-08

person	Rupiah Banda
ar	روبيا باندا
office	ZMB	president	2008-06	2011-09

person	Michael Sata
ar	مايكل ساتا
office	ZMB	president	2011-09	2014-10

person	Joyce Banda
feminine	ar
ar	جويس باندا
office	MWI	president	2012-04	2014-05

person	Peter Mutharika
ar	بيتر موثاريكا
ar	بيتر موتاريكا
surname	ar	موثاريكا
surname	ar	موتاريكا
office	MWI	president	2014-05	2020-06

person	Lazarus Chakwera
ar	لازاروس تشاكويرا
ar	لازاروس شاكويرا
surname	ar	تشاكويرا
office	MWI	president	2020-06	2025-10

person	Hage Geingob
ar	هاغه غينغوب
ar	حاج جينجوب
ar	هاج غينغوب
surname	ar	غينغوب
office	NAM	president	2015-03	2024-02

person	Ian Khama
ar	إيان خاما
office	BWA	president	2008-04	2018-04

person	Venancio Mondlane
ar	فينانسيو موندلين
ar	فينانسيو موندلاني
surname	ar	موندلين
surname	ar	موندلاني
office	MOZ	opposition leader	2024	2099

person	Daniel Chapo
ar	دانيال تشابو
ar	دانييل شابو
surname	ar	تشابو
office	MOZ	president	2025-01	2099

person	Ossufo Momade
ar	أوسوفو مومادي
surname	ar	مومادي
office	RENAMO	leader	2019-01	2099

person	Afonso Dhlakama
ar	أفونسو دلاكاما
ar	الفونسو دلاكاما
ar	أفونسو دهلاكاما
surname	ar	دلاكاما
surname	ar	دهلاكاما
office	RENAMO	leader	1979	2018-05

person	Martin Fayulu
ar	مارتن فايولو
ar	مارتان فايولو
surname	ar	فايولو
office	COD	opposition leader	2018-11	2099

person	Moise Katumbi
ar	مويس كاتومبي
ar	مويز كاتومبي
surname	ar	كاتومبي
office	COD	opposition leader	2015-09	2099

person	Vital Kamerhe
ar	فيتال كامرهي
ar	فيتال كاميرهي
surname	ar	كامرهي
surname	ar	كاميرهي
office	COD	politician	2003	2099

person	Bertrand Bisimwa
ar	برتراند بيسيموا
ar	برتران بيسيموا
surname	ar	بيسيموا
office	M23	leader	2013-03	2099

person	Willy Ngoma
ar	ويلي نغوما
ar	ويلي نجوما
surname	ar	نغوما
office	M23	spokesman	2021	2099

person	Sultani Makenga
ar	سلطاني ماكينغا
ar	سلطاني ماكينجا
surname	ar	ماكينغا
office	M23	commander	2012	2099

person	Lambert Mende
ar	لامبير ميندي
ar	لامبرت ميندي
surname	ar	ميندي
office	COD	government spokesman	2008-10	2019

person	Patrick Muyaya
ar	باتريك مويايا
surname	ar	مويايا
office	COD	government spokesman	2021-04	2099

person	Thomas Lubanga
ar	توماس لوبانغا
ar	توماس لوبانجا
office	UPC_COD	leader	2001	2006

person	Godefroid Niyombare
ar	غودفروا نيومباري
ar	غودفروا نيومباريه
surname	ar	نيومباري
office	BDI	general	2009	2015-05

person	Agathon Rwasa
ar	أغاتون رواسا
surname	ar	رواسا
office	FNL	leader	2002	2009

person	Domitien Ndayizeye
ar	دوميتيان ندايزيي
ar	دوميسيان ندايزيي
ar	دوميتيان نداييزي
surname	ar	ندايزيي
office	BDI	president	2003-04	2005-08

person	Simone Gbagbo
feminine	ar
ar	سيمون غباغبو
ar	سيمون جباجبو
office	CIV	first lady	2000-10	2011-04

person	Charles Ble Goude
ar	شارل بليه غوديه
ar	شارل بلي غوديه
ar	شارل بليه جوديه
surname	ar	بليه غوديه
surname	ar	بلي غوديه
office	YOUNG_PATRIOTS_CIV	leader	2002	2011

person	Pascal Affi N'Guessan
ar	باسكال آفي نغيسان
surname	ar	نغيسان
office	CIV	prime minister	2000-10	2003-02
office	FPI_CIV	leader	2003-02	2021

person	Seydou Diarra
ar	سيدو ديارا
office	CIV	prime minister	2003-02	2005-12

person	Charles Konan Banny
ar	شارل كونان باني
office	CIV	prime minister	2005-12	2007-04

person	Karim Wade
ar	كريم واد
office	SEN	minister	2009-05	2012-04

person	Amadou Ba
ar	أمادو با
office	SEN	finance minister	2013-09	2019-04
office	SEN	prime minister	2022-09	2024-03

person	Idrissa Seck
ar	إدريسا سيك
office	SEN	prime minister	2002-11	2004-04

person	Cellou Dalein Diallo
ar	سيلو دالين ديالو
ar	سيلو داليان ديالو
surname	ar	دالين ديالو
office	UFDG_GIN	leader	2007	2099

person	Sekouba Konate
ar	سيكوبا كوناتي
surname	ar	كوناتي
office	GIN	interim leader	2009-12	2010-12

person	Umaro Sissoco Embalo
ar	عمر سيسوكو إمبالو
ar	عمارو سيسوكو إمبالو
surname	ar	إمبالو
office	GNB	president	2020-02	2025-11

person	Joao Bernardo Vieira
ar	جواو برناردو فييرا
ar	خواو برناردو فييرا
office	GNB	president	2005-10	2009-03

person	Kumba Yala
ar	كومبا يالا
office	GNB	president	2000-02	2003-09

person	Julius Maada Bio
ar	جوليوس مادا بيو
surname	ar	مادا بيو
office	SLE	president	2018-04	2099

person	Ernest Bai Koroma
ar	إرنست باي كوروما
surname	ar	كوروما
office	SLE	president	2007-09	2018-04

person	Johnny Paul Koroma
ar	جوني بول كوروما
office	AFRC_SLE	leader	1997-05	2003

person	Sekou Conneh
ar	سيكو كونيه
ar	سيكو كونيي
office	LURD	leader	1999	2004

person	Gyude Bryant
ar	جيود براينت
ar	غيود براينت
surname	ar	براينت
office	LBR	head of the transitional government	2003-10	2006-01

person	Moses Blah
ar	موزس بلاه
ar	موسى بلاه
ar	موزيس بلاه
surname	ar	بلاه
office	LBR	president	2003-08	2003-10

person	Joseph Boakai
ar	جوزيف بواكاي
ar	جوزف بواكاي
surname	ar	بواكاي
office	LBR	president	2024-01	2099

person	Yemi Osinbajo
ar	يمي أوسينباجو
ar	ييمي أوسينباجو
surname	ar	أوسينباجو
office	NGA	vice president	2015-05	2023-05

person	Peter Obi
ar	بيتر أوبي
office	LP_NGA	presidential candidate	2022	2099

person	Sambo Dasuki
ar	سامبو داسوكي
surname	ar	داسوكي
office	NGA	national security adviser	2012-06	2015-07

person	Abu Musab al-Barnawi
ar	أبو مصعب البرناوي
ar	أبي مصعب البرناوي
surname	ar	البرناوي
office	ISWAP	leader	2016-08	2021

person	Nnamdi Kanu
ar	ننامدي كانو
office	IPOB	leader	2014	2099

person	Ibrahim Zakzaky
ar	إبراهيم الزكزاكي
ar	إبراهيم زكزاكي
ar	إبراهيم يعقوب الزكزاكي
surname	ar	الزكزاكي
office	IMN	leader	1980	2099

person	Amadou Koufa
ar	أمادو كوفا
ar	محمد كوفا
office	MACINA	leader	2015	2099

person	Adnan Abu Walid al-Sahrawi
ar	عدنان أبو الوليد الصحراوي
ar	أبو الوليد الصحراوي
ar	أبي الوليد الصحراوي
office	ISGS	leader	2015	2021-08

person	Bilal Ag Acherif
ar	بلال أغ الشريف
ar	بلال آغ شريف
ar	بلال آق الشريف
office	MNLA	secretary-general	2011	2099

person	Alghabass Ag Intalla
ar	العباس أغ انتالا
office	HCUA	leader	2013	2099

person	Ibrahim Ag Bahanga
ar	إبراهيم أغ باهانغا
ar	ابراهيم أغ باهنغا
surname	ar	أغ باهانغا
office	ADC_MLI	leader	2006	2011-08

person	Soumeylou Boubeye Maiga
ar	سوميلو بوباي مايغا
ar	سوميلو بوبي مايغا
office	MLI	prime minister	2017-12	2019-04

person	Abdoulaye Diop
ar	عبد الله ديوب
ar	عبدالله ديوب
ar	عبدولاي ديوب
surname	ar	ديوب
office	MLI	foreign minister	2014-04	2017-04
office	MLI	foreign minister	2021-06	2099

person	Bah Ndaw
ar	باه نداو
ar	با نداو
surname	ar	نداو
office	MLI	interim president	2020-09	2021-05

person	Moctar Ouane
ar	مختار وان
ar	المختار وان
office	MLI	prime minister	2020-09	2021-05

person	Imam Mahmoud Dicko
ar	محمود ديكو
ar	الإمام محمود ديكو
surname	ar	ديكو
office	MLI	cleric	2008	2099

person	Salou Djibo
ar	سالو جيبو
office	NER	junta leader	2010-02	2011-04

person	Ali Lamine Zeine
ar	علي لمين زين
office	NER	prime minister	2023-08	2099

person	Youssouf Saleh Abbas
ar	يوسف صالح عباس
office	TCD	prime minister	2008-04	2010-03

person	Succes Masra
ar	سيكسيه ماسرا
ar	سوكسيه ماسرا
ar	سوكسيس ماسرا
surname	ar	ماسرا
office	TRANSFORMERS_TCD	leader	2018	2099

person	Yaya Dillo
ar	يحيى ديلو
ar	يايا ديلو
office	TCD	opposition leader	2020	2024-02

person	Timan Erdimi
ar	تيمان أرديمي
surname	ar	أرديمي
office	UFR	leader	2006	2099

person	Mahamat Nouri
ar	محمد نوري
office	UFDD_TCD	leader	2006	2010

person	Mahamat Mahdi Ali
ar	محمد مهدي علي
office	FACT	leader	2016	2099

person	Mohamed Ibn Chambas
ar	محمد بن شمباس
ar	محمد ابن شمباس
surname	ar	بن شمباس
office	ECOWAS	executive secretary	2002-02	2009-12
office	UN	envoy for west africa	2014-09	2021-03

person	Bankole Adeoye
ar	بانكولي أديوي
ar	بانكول أديوي
surname	ar	أديوي
office	AU	commissioner for peace and security	2021-02	2099

person	Ebba Kalondo
feminine	ar
ar	إيبا كالوندو
surname	ar	كالوندو
office	AU	spokeswoman	2017	2024

person	Mohamed el-Hacen Lebatt
ar	محمد الحسن ولد لبات
ar	محمد الحسن لبات
ar	محمد ولد لبات
surname	ar	ولد لبات
office	AU	envoy for sudan	2019-04	2024

person	Nicholas Haysom
ar	نيكولاس هايسوم
ar	نيكولاس هيسوم
surname	ar	هايسوم
office	UN.AMA	head	2014-09	2016-03
office	UN.MISS	head	2021-01	2099

person	David Shearer
ar	ديفيد شيرر
surname	ar	شيرر
office	UN.MISS	head	2016-12	2021-01

person	Rodolphe Adada
ar	رودولف أدادا
surname	ar	أدادا
office	UN.AMID	head	2007	2009-08

person	Martin Luther Agwai
ar	مارتن لوثر أغواي
ar	مارتن أغواي
surname	ar	أغواي
office	UN.AMID	commander	2007	2009-08

person	Haile Menkerios
ar	هايلي منكريوس
ar	هيلي منكريوس
surname	ar	منكريوس
office	UN.MIS	head	2010-03	2011-07
office	UN	envoy for sudan	2011-08	2018

person	Leila Zerrougui
feminine	ar
ar	ليلى زروقي
office	UN	envoy for children	2012-09	2017
office	UN.MONUSCO	head	2018-02	2021-02

person	Maman Sidikou
ar	مامان سيديكو
surname	ar	سيديكو
office	UN.MONUSCO	head	2015-10	2018-01

person	Parfait Onanga-Anyanga
ar	بارفيه أونانغا أنيانغا
ar	بارفي أونانغا
surname	ar	أونانغا
office	UN.MINUSCA	head	2015-08	2019
office	UN	envoy for the horn of africa	2019-03	2022

person	El Ghassim Wane
ar	الغاسم وان
ar	القاسم وان
office	UN.MINUSMA	head	2021-04	2023

person	Mahamat Saleh Annadif
ar	محمد صالح النظيف
office	AMISOM	head	2012-11	2014
office	UN.MINUSMA	head	2015-12	2021-03
office	TCD	foreign minister	2022-10	2024

person	Michael Keating
ar	مايكل كيتنغ
ar	مايكل كيتينغ
ar	مايكل كيتنج
surname	ar	كيتنغ
surname	ar	كيتينغ
office	UN.SOM	head	2016-01	2018-09

person	Mukhtar Robow
ar	مختار روبو
ar	مختار روبو علي
office	SHABAAB	spokesman	2006	2012
office	SOM	religious affairs minister	2022-08	2099

person	Ali Mohamud Rage
ar	علي محمود راجي
ar	علي محمود راغي
ar	علي طيري
office	SHABAAB	spokesman	2009	2099

person	Fuad Mohamed Khalaf
ar	فؤاد محمد خلف
office	SHABAAB	politician	2007	2099

person	Abdiaziz Abu Musab
ar	عبد العزيز أبو مصعب
ar	عبدالعزيز أبو مصعب
office	SHABAAB	spokesman	2011	2099

person	Ahmed Diriye
ar	أحمد ديري
ar	أحمد عمر أبو عبيدة
office	SHABAAB	leader	2014-09	2099

person	Abdiweli Gaas
ar	عبد الولي محمد علي غاس
ar	عبدالولي محمد علي غاس
ar	عبد الولي محمد علي
ar	عبدالولي محمد علي
ar	عبدي ولي محمد علي
office	SOM	prime minister	2011-06	2012-10

person	Abdi Farah Shirdon
ar	عبدي فارح شردون
ar	عبدي فارح شيردون
surname	ar	شردون
surname	ar	شيردون
office	SOM	prime minister	2012-10	2013-12

person	Hassan Ali Khaire
ar	حسن علي خيري
surname	ar	علي خيري
office	SOM	prime minister	2017-03	2020-07

person	Mohamed Hussein Roble
ar	محمد حسين روبلي
surname	ar	روبلي
office	SOM	prime minister	2020-09	2022-06

person	Muse Bihi Abdi
ar	موسى بيحي
ar	موسى بيحي عبدي
ar	موسى بيهي عبدي
surname	ar	بيحي
office	SOM	president of somaliland	2017-12	2024-12

person	Said Abdullahi Deni
ar	سعيد عبد الله دني
ar	سعيد عبدالله دني
ar	سعيد عبد الله ديني
ar	سعيد عبدالله ديني
office	SOM	president of puntland	2019-01	2099

person	Ahmed Madobe
ar	أحمد مادوبي
ar	أحمد محمد إسلام مادوبي
surname	ar	مادوبي
office	SOM	president of jubaland	2013-05	2099

person	Musa Sudi Yalahow
ar	موسى سودي يالاهو
ar	موسى سودي يلحو
ar	موسى سودي
office	SOM	warlord	1996	2006

person	Osman Ali Atto
ar	عثمان علي عاتو
ar	عثمان حسن علي عاتو
ar	عثمان عاتو
surname	ar	عاتو
office	SOM	warlord	1992	2013

person	Getachew Reda
ar	غيتاتشو رضا
ar	جيتاتشو رضا
ar	غيتاشيو رضا
ar	جيتاتشيو رضا
office	ETH	information minister	2015	2016
office	TPLF	spokesman	2018	2023-03
office	ETH	president of tigray	2023-03	2025-03

person	Berhanu Nega
ar	برهانو نيغا
ar	برهانو نيجا
office	GINBOT7	leader	2008	2018
office	ETH	education minister	2021-10	2099

person	Jawar Mohammed
ar	جوهر محمد
ar	جوار محمد
office	OFC_ETH	politician	2018	2099

person	Legesse Tulu
ar	لغيسي تولو
ar	ليجيسي تولو
ar	لجسي تولو
office	ETH	government spokesman	2021	2099

person	Redwan Hussien
ar	رضوان حسين
office	ETH	national security adviser	2022-03	2024
office	ETH	intelligence chief	2024-02	2099

person	Gedu Andargachew
ar	جيدو أندارجاشيو
ar	غيدو أندارغاتشو
ar	قدو أندارجاتشاو
office	ETH	foreign minister	2019-04	2020-11

person	Taye Atske Selassie
ar	تايي أتسقي سيلاسي
ar	تايي أسقي سيلاسي
ar	تاي أتسكي سيلاسي
office	ETH	foreign minister	2024-02	2024-10
office	ETH	president	2024-10	2099

person	Gedion Timothewos
ar	جيديون تيموثيوس
ar	غيديون تيموثيوس
office	ETH	foreign minister	2024-10	2099

person	Seleshi Bekele
ar	سيليشي بيكلي
ar	سيلشي بيكيلي
ar	سلشي بقلي
office	ETH	water minister	2018	2021-10

person	Osman Saleh
ar	عثمان صالح
office	ERI	foreign minister	2007-04	2099

person	Yemane Gebremeskel
ar	يماني قبر مسقل
ar	يماني جبر مسقل
ar	يماني غبريمسكل
ar	يماني قبرميسقل
office	ERI	information minister	2015	2099

person	Yemane Gebreab
ar	يماني قبرآب
office	ERI	presidential adviser	1994	2099

person	Ahmad al-Fahad
ar	أحمد الفهد الأحمد الصباح
ar	أحمد الفهد الأحمد
ar	أحمد فهد الأحمد الصباح
ar	أحمد فهد الأحمد
office	KWT	oil minister	2003	2006
office	KWT	defence minister	2023-06	2024-01
office	OCA	president	1991	2021
