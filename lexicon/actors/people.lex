# Heads of state and government, ministers, envoys and leaders, with the time of their office. Public record; own compilation, Apache-2.0.

person	Vladimir Putin
ar	فلاديمير بوتين
surname	ar	بوتين
office	RUS	president	2000	2099

person	Dmitry Medvedev
ar	ديمتري ميدفيديف
ar	دميتري مدفيديف
surname	ar	ميدفيديف
office	RUS	president	2008	2012
office	RUS	prime minister	2012	2020

person	Sergei Lavrov
ar	سيرغي لافروف
ar	سيرجي لافروف
surname	ar	لافروف
office	RUS	foreign minister	2004-03	2099

person	Sergei Shoigu
ar	سيرغي شويغو
ar	سيرجي شويجو
surname	ar	شويغو
office	RUS	defence minister	2012-11	2024-05

person	Dmitry Peskov
ar	ديمتري بيسكوف
ar	دميتري بيسكوف
ar	ديميتري بيسكوف
surname	ar	بيسكوف
office	RUS	spokesman	2008-05	2099

person	Igor Ivanov
ar	إيغور إيفانوف
ar	ايجور ايفانوف
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
ar	باراك اوباما
surname	ar	أوباما
office	USA	president	2009-01	2017-01

person	Donald Trump
ar	دونالد ترامب
ar	دونالد ترمب
surname	ar	ترامب
office	USA	president	2017-01	2099

person	Joe Biden
ar	جو بايدن
surname	ar	بايدن
office	USA	president	2021-01	2025-01

person	Colin Powell
ar	كولن باول
ar	كولين باول
surname	ar	باول
office	USA	foreign minister	2001-01	2005-01

person	Donald Rumsfeld
ar	دونالد رامسفيلد
ar	دونالد رمسفلد
surname	ar	رامسفيلد
office	USA	defence minister	2001-01	2006-12

person	Condoleezza Rice
feminine	ar
ar	كوندوليزا رايس
surname	ar	رايس
office	USA	foreign minister	2001-01	2009-01

person	Madeleine Albright
feminine	ar
ar	مادلين أولبرايت
ar	مادلين اولبرايت
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
ar	انتوني بلينكن
surname	ar	بلينكن
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
ar	رجب طيب إردوغان
ar	رجب طيب اردوغان
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
office	TUR	president	2002-11	2014-08

person	Emmanuel Macron
ar	إيمانويل ماكرون
ar	ايمانويل ماكرون
surname	ar	ماكرون
office	FRA	president	2017-05	2099

person	Francois Hollande
ar	فرنسوا هولاند
ar	فرانسوا هولاند
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
ar	جان مارك ايرولت
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
ar	أنجيلا ميركل
surname	ar	ميركل
office	DEU	chancellor	2005-11	2021-12

person	Gerhard Schroeder
ar	غيرهارد شرودر
ar	جيرهارد شرويدر
surname	ar	شرودر
office	DEU	chancellor	1998-10	2005-11

person	Joschka Fischer
ar	يوشكا فيشر
surname	ar	فيشر
office	DEU	foreign minister	1998-10	2005-11

person	Kofi Annan
ar	كوفي عنان
ar	كوفي أنان
ar	كوفي انان
surname	ar	عنان
office	UN	secretary general	1997-01	2006-12

person	Ban Ki-moon
ar	بان كي مون
surname	ar	بان كي مون
office	UN	secretary general	2007-01	2016-12

person	Antonio Guterres
ar	أنطونيو غوتيريش
ar	انطونيو غوتيريس
ar	أنطونيو غوتيريس
surname	ar	غوتيريش
office	UN	secretary general	2017-01	2099

person	Staffan de Mistura
ar	ستيفان دي ميستورا
ar	ستافان دي ميستورا
surname	ar	دي ميستورا
office	UN	envoy	2014-07	2018-12

person	Martin Kobler
ar	مارتن كوبلر
surname	ar	كوبلر
office	UN	envoy	2011-08	2017-06

person	Charles Michel
ar	شارل ميشيل
ar	شارل ميشال
surname	ar	ميشال
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
feminine	ar
ar	فيديريكا موغيريني
ar	فيدريكا موغيريني
surname	ar	موغيريني
office	EU	high representative	2014-11	2019-12

person	Jens Stoltenberg
ar	ينس ستولتنبرغ
surname	ar	ستولتنبرغ
office	NATO	secretary general	2014-10	2024-10

person	Amr Moussa
ar	عمرو موسى
surname	ar	عمرو موسى
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
ar	ارييل شارون
ar	آرييل شارون
surname	ar	شارون
office	ISR	prime minister	2001-03	2006-04

person	Ehud Barak
ar	إيهود باراك
ar	ايهود باراك
surname	ar	باراك
office	ISR	prime minister	1999-07	2001-03

person	Ehud Olmert
ar	إيهود أولمرت
ar	ايهود اولمرت
surname	ar	أولمرت
office	ISR	prime minister	2006-04	2009-03

person	Benjamin Netanyahu
ar	بنيامين نتانياهو
ar	بنيامين نتنياهو
surname	ar	نتنياهو
surname	ar	نتانياهو
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
office	ISR	defence minister	2002-11	2006-05

person	Shimon Peres
ar	شمعون بيريز
ar	شيمون بيريز
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
office	ISR	intelligence chief	2002	2011

person	Bashar al-Assad
ar	بشار الأسد
ar	بشار الاسد
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
ar	اميل لحود
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
ar	اياد علاوي
surname	ar	علاوي
office	IRQ	prime minister	2004-06	2005-05

person	Hoshyar Zebari
ar	هوشيار زيباري
surname	ar	زيباري
office	IRQ	foreign minister	2003-09	2014-07

person	Ahmed Chalabi
ar	أحمد الجلبي
ar	احمد الجلبي
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
ar	كمال خرازى
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
office	HAFTAR_LNA	commander	2014	2099

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
surname	ar	السبسي
surname	ar	قائد السبسي
office	TUN	president	2014-12	2019-07

person	Moncef Marzouki
ar	المنصف المرزوقي
surname	ar	المرزوقي
office	TUN	president	2011-12	2014-12

person	Habib Essid
ar	الحبيب الصيد
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
surname	ar	منصور هادي
office	YEM	president	2012-02	2022-04

person	Omar al-Bashir
ar	عمر البشير
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
office	CHN	president	1993-03	2003-03

person	Kim Jong-un
ar	كيم جونغ أون
office	PRK	leader	2011-12	2099

person	Kim Jong-il
ar	كيم جونغ إيل
office	PRK	leader	1994-07	2011-12

person	Junichiro Koizumi
ar	جونيتشيرو كويزومي
ar	جونيتشيرو كويزومى
surname	ar	كويزومي
office	JPN	prime minister	2001-04	2006-09

person	Shinzo Abe
ar	شينزو آبي
surname	ar	آبي
office	JPN	prime minister	2012-12	2020-09

person	Atal Bihari Vajpayee
ar	أتال بيهاري فاجبايي
ar	اتال بيهارى فاجبايى
surname	ar	فاجبايي
office	IND	prime minister	1998-03	2004-05

person	Narendra Modi
ar	ناريندرا مودي
surname	ar	مودي
office	IND	prime minister	2014-05	2099

person	Pervez Musharraf
ar	برويز مشرف
ar	برفيز مشرف
surname	ar	مشرف
office	PAK	president	1999-10	2008-08

person	Hamid Karzai
ar	حامد كرزاي
ar	حميد قرضاي
surname	ar	كرزاي
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
ar	سيلفيو بيرلسكوني
surname	ar	برلوسكوني
office	ITA	prime minister	2001-06	2011-11

person	Jose Maria Aznar
ar	خوسيه ماريا أثنار
ar	خوسيه ماريا ازنار
surname	ar	أثنار
office	ESP	prime minister	1996-05	2004-04

person	Hugo Chavez
ar	هوغو تشافيز
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
