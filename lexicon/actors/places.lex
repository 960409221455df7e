# Cities, provinces, regions, border areas of conflict and diplomatic news, 2000-2024.
# Countries by ISO 3166-1 alpha-3 codes. The facts are common knowledge (gazetteer facts carry no copyright); own compilation, Apache-2.0.
# Capitals that stand for their governments are in states.lex. Names that equal a common Arabic word are left out
# or stand only with مدينة, محافظة, ولاية before them. Disputed places lie where the news counts an attack on them.

# --- Iraq
# Left out as common words: the bare forms of القائم, حديثة, بلد, العمارة, هيت, المثنى, صلاح الدين, مخمور, الصدر.

place	Mosul
country	IRQ
ar	الموصل
en	Mosul

place	Nineveh
country	IRQ
ar	نينوى
en	Nineveh

place	Nineveh Plains
country	IRQ
ar	سهل نينوى
en	Nineveh Plains

place	Basra
country	IRQ
ar	البصرة
en	Basra

place	Kirkuk
country	IRQ
ar	كركوك
en	Kirkuk

place	Erbil
country	IRQ
ar	أربيل
ar	هولير
en	Erbil

place	Sulaymaniyah
country	IRQ
ar	السليمانية
en	Sulaymaniyah

place	Dohuk
country	IRQ
ar	دهوك
en	Dohuk

place	Iraqi Kurdistan
country	IRQ
ar	كردستان
ar	كردستان العراق
ar	كردستان العراقية
en	Iraqi Kurdistan

place	Zakho
country	IRQ
ar	زاخو
en	Zakho

place	Halabja
country	IRQ
ar	حلبجة
en	Halabja

place	Sinjar
country	IRQ
ar	سنجار
ar	شنكال
en	Sinjar

place	Tal Afar
country	IRQ
ar	تلعفر
ar	تل عفر
en	Tal Afar

place	Fallujah
country	IRQ
ar	الفلوجة
en	Fallujah

place	Ramadi
country	IRQ
ar	الرمادي
en	Ramadi

place	Anbar
country	IRQ
ar	الأنبار
en	Anbar

place	Hit
country	IRQ
ar	قضاء هيت
ar	مدينة هيت
en	Heet

place	Haditha
country	IRQ
ar	قضاء حديثة
en	Haditha

place	Qaim
country	IRQ
ar	مدينة القائم
ar	قضاء القائم
en	Qaim

place	Rutba
country	IRQ
ar	قضاء الرطبة
ar	مدينة الرطبة
en	Rutba

place	Habbaniyah
country	IRQ
ar	الحبانية
en	Habbaniyah

place	Amiriyah
country	IRQ
ar	العامرية
ar	عامرية الفلوجة
en	Amiriyah

place	Tikrit
country	IRQ
ar	تكريت
en	Tikrit

place	Salahuddin
country	IRQ
ar	محافظة صلاح الدين
en	Salahuddin

place	Samarra
country	IRQ
ar	سامراء
en	Samarra

place	Baiji
country	IRQ
ar	بيجي
en	Baiji

place	Balad
country	IRQ
ar	قضاء بلد
ar	مدينة بلد
en	Balad

place	Dujail
country	IRQ
ar	الدجيل
en	Dujail

place	Dhuluiya
country	IRQ
ar	الضلوعية
en	Dhuluiya

place	Tuz Khurmatu
country	IRQ
ar	طوزخورماتو
ar	طوز خورماتو
ar	طوز خرماتو
en	Tuz Khurmatu

place	Amerli
country	IRQ
ar	آمرلي
en	Amerli

place	Hawija
country	IRQ
ar	الحويجة
en	Hawija

place	Qayyarah
country	IRQ
ar	القيارة
en	Qayyarah

place	Makhmur
country	IRQ
ar	قضاء مخمور
en	Makhmur

place	Diyala
country	IRQ
ar	ديالى
en	Diyala

place	Baquba
country	IRQ
ar	بعقوبة
en	Baquba

place	Muqdadiyah
country	IRQ
ar	المقدادية
en	Muqdadiyah

place	Khanaqin
country	IRQ
ar	خانقين
en	Khanaqin

place	Jalawla
country	IRQ
ar	جلولاء
en	Jalawla

place	Buhriz
country	IRQ
ar	بهرز
en	Buhriz

place	Abu Ghraib
country	IRQ
ar	أبو غريب
en	Abu Ghraib

place	Taji
country	IRQ
ar	التاجي
en	Taji

place	Sadr City
country	IRQ
ar	مدينة الصدر
en	Sadr City

place	Green Zone
country	IRQ
ar	المنطقة الخضراء
en	Green Zone

place	Kadhimiya
country	IRQ
ar	الكاظمية
en	Kadhimiya

place	Adhamiyah
country	IRQ
ar	الأعظمية
en	Adhamiyah

place	Karrada
country	IRQ
ar	الكرادة
en	Karrada

place	Mahmudiyah
country	IRQ
ar	المحمودية
en	Mahmudiyah

place	Latifiyah
country	IRQ
ar	اللطيفية
en	Latifiyah

place	Yusufiyah
country	IRQ
ar	اليوسفية
en	Yusufiyah

place	Jurf al-Sakhar
country	IRQ
ar	جرف الصخر
en	Jurf al-Sakhar

place	Najaf
country	IRQ
ar	النجف
en	Najaf

place	Kufa
country	IRQ
ar	الكوفة
en	Kufa

place	Karbala
country	IRQ
ar	كربلاء
en	Karbala

place	Hilla
country	IRQ
ar	الحلة
en	Hilla

place	Babil
country	IRQ
ar	محافظة بابل
en	Babil

place	Diwaniyah
country	IRQ
ar	الديوانية
en	Diwaniyah

place	Kut
country	IRQ
ar	الكوت
en	Kut

place	Wasit
country	IRQ
ar	محافظة واسط
en	Wasit

place	Nasiriyah
country	IRQ
ar	الناصرية
en	Nasiriyah

place	Dhi Qar
country	IRQ
ar	ذي قار
en	Dhi Qar

place	Samawah
country	IRQ
ar	السماوة
en	Samawah

place	Muthanna
country	IRQ
ar	محافظة المثنى
en	Muthanna

place	Amarah
country	IRQ
ar	مدينة العمارة
en	Amarah

place	Maysan
country	IRQ
ar	ميسان
en	Maysan

place	Umm Qasr
country	IRQ
ar	أم قصر
en	Umm Qasr

place	Faw
country	IRQ
ar	الفاو
en	Faw

place	Qandil
country	IRQ
ar	جبال قنديل
en	Qandil

place	Rumaila
country	IRQ
ar	حقل الرميلة
ar	الرميلة
en	Rumaila

place	Sharqat
country	IRQ
ar	الشرقاط
en	Sharqat

place	Haditha IRQ
country	IRQ
ar	مدينة حديثة
en	Haditha IRQ

place	Anah
country	IRQ
ar	مدينة عانة
ar	قضاء عانة
en	Anah

place	Rawah
country	IRQ
ar	مدينة راوة
ar	قضاء راوة
en	Rawah

place	Madain
country	IRQ
ar	قضاء المدائن
en	Madain

place	Tarmiyah
country	IRQ
ar	الطارمية
en	Tarmiyah

place	Iskandariyah
country	IRQ
ar	الإسكندرية العراقية
en	Iskandariyah

place	Musayyib
country	IRQ
ar	قضاء المسيب
en	Musayyib

place	Khalis
country	IRQ
ar	الخالص العراقية
ar	قضاء الخالص
en	Khalis

place	Balad Ruz
country	IRQ
ar	بلدروز
en	Balad Ruz

place	Abu Saida
country	IRQ
ar	أبو صيدا
en	Abu Saida

place	Yathrib
country	IRQ
ar	يثرب العراقية
ar	ناحية يثرب
en	Yathrib

place	Baghdadi
country	IRQ
ar	ناحية البغدادي
en	Baghdadi

place	Garma
country	IRQ
ar	الكرمة العراقية
ar	قضاء الكرمة
en	Garma

place	Daquq
country	IRQ
ar	داقوق
en	Daquq

place	Dibis
country	IRQ
ar	قضاء الدبس
en	Dibis

place	Zummar
country	IRQ
ar	زمار
en	Zummar

place	Bashiqa
country	IRQ
ar	بعشيقة
en	Bashiqa

place	Hamam al-Alil
country	IRQ
ar	حمام العليل
en	Hamam al-Alil

place	Rabia IQ
country	IRQ
ar	ناحية ربيعة
en	Rabia IQ

place	Safwan
country	IRQ
ar	سفوان
en	Safwan

place	Zubair
country	IRQ
ar	قضاء الزبير
en	Zubair

place	Qurna
country	IRQ
ar	قضاء القرنة
en	Qurna

# --- Syria
# Left out: bare دوما ('always'), تدمر ('destroys'), الباب ('door'), القصير ('short'), الميادين ('fields'; a channel).

place	Aleppo
country	SYR
ar	حلب
en	Aleppo

place	Homs
country	SYR
ar	حمص
en	Homs

place	Hama
country	SYR
ar	حماة
en	Hama

place	Idlib
country	SYR
ar	إدلب
en	Idlib

place	Latakia
country	SYR
ar	اللاذقية
en	Latakia

place	Tartus
country	SYR
ar	طرطوس
en	Tartus

place	Deraa
country	SYR
ar	درعا
en	Deraa

place	Suwayda
country	SYR
ar	السويداء
en	Suwayda

place	Quneitra
country	SYR
ar	القنيطرة
en	Quneitra

place	Raqqa
country	SYR
ar	الرقة
en	Raqqa

place	Deir ez-Zor
country	SYR
ar	دير الزور
en	Deir ez-Zor

place	Hasakah
country	SYR
ar	الحسكة
en	Hasakah

place	Qamishli
country	SYR
ar	القامشلي
en	Qamishli

place	Kobani
country	SYR
ar	كوباني
ar	عين العرب
en	Kobani

place	Tell Abyad
country	SYR
ar	تل أبيض
en	Tell Abyad

place	Ras al-Ayn
country	SYR
ar	رأس العين
en	Ras al-Ayn

place	Manbij
country	SYR
ar	منبج
en	Manbij

place	Al-Bab
country	SYR
ar	مدينة الباب
en	Al-Bab

place	Afrin
country	SYR
ar	عفرين
en	Afrin

place	Jarabulus
country	SYR
ar	جرابلس
en	Jarabulus

place	Azaz
country	SYR
ar	أعزاز
en	Azaz

place	Tell Rifaat
country	SYR
ar	تل رفعت
en	Tell Rifaat

place	Nubl
country	SYR
ar	نبل والزهراء
en	Nubl

place	Khan al-Assal
country	SYR
ar	خان العسل
en	Khan al-Assal

place	Palmyra
country	SYR
ar	مدينة تدمر
ar	تدمر الأثرية
en	Palmyra

place	Douma
country	SYR
ar	مدينة دوما
ar	دوما بريف دمشق
en	Douma

place	Eastern Ghouta
country	SYR
ar	الغوطة الشرقية
ar	غوطة دمشق الشرقية
en	Eastern Ghouta

place	Ghouta
country	SYR
ar	الغوطة
ar	غوطة دمشق
en	Ghouta

place	Rif Dimashq
country	SYR
ar	ريف دمشق
en	Rif Dimashq

place	Daraya
country	SYR
ar	داريا
en	Daraya

place	Moadamiyah
country	SYR
ar	المعضمية
ar	معضمية الشام
en	Moadamiyah

place	Zabadani
country	SYR
ar	الزبداني
en	Zabadani

place	Madaya
country	SYR
ar	مضايا
en	Madaya

place	Fua
country	SYR
ar	الفوعة
en	Fua

place	Kafraya
country	SYR
ar	كفريا
en	Kafraya

place	Qalamoun
country	SYR
ar	القلمون
en	Qalamoun

place	Yabroud
country	SYR
ar	يبرود
en	Yabroud

place	Maaloula
country	SYR
ar	معلولا
en	Maaloula

place	Qusayr
country	SYR
ar	مدينة القصير
ar	القصير السورية
en	Qusayr

place	Rastan
country	SYR
ar	الرستن
en	Rastan

place	Talbiseh
country	SYR
ar	تلبيسة
en	Talbiseh

place	Houla
country	SYR
ar	الحولة
en	Houla

place	Baba Amr
country	SYR
ar	بابا عمرو
en	Baba Amr

place	Khan Sheikhoun
country	SYR
ar	خان شيخون
en	Khan Sheikhoun

place	Maarat al-Numan
country	SYR
ar	معرة النعمان
en	Maarat al-Numan

place	Jisr al-Shughur
country	SYR
ar	جسر الشغور
en	Jisr al-Shughur

place	Saraqib
country	SYR
ar	سراقب
en	Saraqib

place	Kafranbel
country	SYR
ar	كفرنبل
en	Kafranbel

place	Morek
country	SYR
ar	مورك
en	Morek

place	Baniyas
country	SYR
ar	بانياس
en	Baniyas

place	Jableh
country	SYR
ar	جبلة
en	Jableh

place	Hmeimim
country	SYR
ar	حميميم
en	Hmeimim

place	Shayrat
country	SYR
ar	الشعيرات
ar	مطار الشعيرات
en	Shayrat

place	Tabqa
country	SYR
ar	الطبقة السورية
ar	مدينة الطبقة
en	Tabqa

place	Albu Kamal
country	SYR
ar	البوكمال
ar	البو كمال
en	Albu Kamal

place	Mayadin
country	SYR
ar	مدينة الميادين
en	Mayadin

place	Baghuz
country	SYR
ar	الباغوز
en	Baghuz

place	Tanf
country	SYR
ar	التنف
en	Tanf

place	Golan Heights
country	SYR
ar	الجولان
ar	هضبة الجولان
ar	مرتفعات الجولان
en	Golan Heights

place	Yarmouk Camp
country	SYR
ar	مخيم اليرموك
en	Yarmouk Camp

place	Hol
country	SYR
ar	مخيم الهول
en	Hol

place	Jobar
country	SYR
ar	حي جوبر
en	Jobar

place	Mezzeh
country	SYR
ar	المزة
en	Mezzeh

place	Sayyidah Zaynab
country	SYR
ar	السيدة زينب
en	Sayyidah Zaynab

place	Tell Kalakh
country	SYR
ar	تلكلخ
en	Tell Kalakh

place	Rojava
country	SYR
ar	روجافا
en	Rojava

place	Ain Issa
country	SYR
ar	عين عيسى
en	Ain Issa

place	Wadi Barada
country	SYR
ar	وادي بردى
en	Wadi Barada

place	Inkhil
country	SYR
ar	انخل
en	Inkhil

place	Nawa SY
country	SYR
ar	مدينة نوى
en	Nawa SY

place	Kafr Zita
country	SYR
ar	كفرزيتا
en	Kafr Zita

place	Salamiyah
country	SYR
ar	مدينة سلمية
en	Salamiyah

place	Mahardah
country	SYR
ar	محردة
en	Mahardah

place	Ariha SY
country	SYR
ar	مدينة أريحا السورية
en	Ariha SY

place	Harem
country	SYR
ar	حارم
en	Harem

place	Salqin
country	SYR
ar	سلقين
en	Salqin

place	Atarib
country	SYR
ar	الأتارب
en	Atarib

place	Safira
country	SYR
ar	بلدة السفيرة
ar	مدينة السفيرة
en	Safira

place	Nubl SYR
country	SYR
en	Nubl SYR

place	Khanasir
country	SYR
ar	خناصر
en	Khanasir

place	Kasab
country	SYR
ar	كسب السورية
ar	مدينة كسب
en	Kasab

place	Sukhna
country	SYR
ar	بلدة السخنة
ar	مدينة السخنة
en	Sukhna

place	Qaryatayn
country	SYR
ar	مدينة القريتين
ar	بلدة القريتين
en	Qaryatayn

place	Shaddadi
country	SYR
ar	مدينة الشدادي
ar	بلدة الشدادي
en	Shaddadi

place	Hajin
country	SYR
ar	هجين السورية
ar	بلدة هجين
en	Hajin

place	Tanf SYR
country	SYR
ar	معبر التنف
ar	قاعدة التنف
en	Tanf SYR

# --- Palestine
# Left out: bare الأقصى ('utmost'), الشاطئ ('shore'), الزيتون ('olives'), المغازي, بلاطة. East Jerusalem is here, القدس with Israel.

place	Gaza
country	PSE
ar	غزة
ar	قطاع غزة
en	Gaza

place	West Bank
country	PSE
ar	الضفة الغربية
ar	الضفة
ar	الضفة الغربية المحتلة
ar	الضفة المحتلة
en	West Bank

place	East Jerusalem
country	PSE
ar	القدس الشرقية
ar	القدس المحتلة
ar	القدس الشرقية المحتلة
en	East Jerusalem

place	Old City
country	PSE
ar	البلدة القديمة في القدس
en	Old City

place	Al-Aqsa
country	PSE
ar	المسجد الأقصى
ar	الحرم القدسي
ar	الحرم القدسي الشريف
ar	المسجد الأقصى المبارك
ar	باحات الأقصى
en	Al-Aqsa

place	Sheikh Jarrah
country	PSE
ar	الشيخ جراح
en	Sheikh Jarrah

place	Silwan
country	PSE
ar	سلوان
en	Silwan

place	Abu Dis
country	PSE
ar	أبو ديس
en	Abu Dis

place	Khan Younis
country	PSE
ar	خان يونس
ar	خانيونس
en	Khan Younis

place	Rafah
country	PSE
ar	رفح
en	Rafah

place	Deir al-Balah
country	PSE
ar	دير البلح
en	Deir al-Balah

place	Beit Hanoun
country	PSE
ar	بيت حانون
en	Beit Hanoun

place	Beit Lahiya
country	PSE
ar	بيت لاهيا
en	Beit Lahiya

place	Jabalia
country	PSE
ar	جباليا
en	Jabalia

place	Shujaiya
country	PSE
ar	الشجاعية
en	Shujaiya

place	Zeitoun
country	PSE
ar	حي الزيتون
en	Zeitoun

place	Tel al-Hawa
country	PSE
ar	تل الهوى
en	Tel al-Hawa

place	Beach Camp
country	PSE
ar	مخيم الشاطئ
en	Beach Camp

place	Nuseirat
country	PSE
ar	النصيرات
en	Nuseirat

place	Bureij
country	PSE
ar	البريج
en	Bureij

place	Maghazi
country	PSE
ar	مخيم المغازي
en	Maghazi

place	Mawasi
country	PSE
ar	المواصي
en	Mawasi

place	Netzarim
country	PSE
ar	نتساريم
en	Netzarim

place	Philadelphi Corridor
country	PSE
ar	محور فيلادلفيا
ar	ممر فيلادلفيا
ar	محور فيلادلفي
en	Philadelphi Corridor

place	Kerem Shalom
country	PSE
ar	كرم أبو سالم
en	Kerem Shalom

place	Erez
country	PSE
ar	معبر بيت حانون
ar	إيريز
en	Erez

place	Jenin
country	PSE
ar	جنين
en	Jenin

place	Nablus
country	PSE
ar	نابلس
en	Nablus

place	Balata
country	PSE
ar	مخيم بلاطة
en	Balata

place	Huwara
country	PSE
ar	حوارة
en	Huwara

place	Tulkarm
country	PSE
ar	طولكرم
ar	طول كرم
en	Tulkarm

place	Nur Shams
country	PSE
ar	مخيم نور شمس
en	Nur Shams

place	Qalqilya
country	PSE
ar	قلقيلية
en	Qalqilya

place	Tubas
country	PSE
ar	طوباس
en	Tubas

place	Salfit
country	PSE
ar	سلفيت
en	Salfit

place	Jericho
country	PSE
ar	أريحا
en	Jericho

place	Jordan Valley
country	PSE
ar	غور الأردن
ar	الأغوار الفلسطينية
en	Jordan Valley

place	Bethlehem
country	PSE
ar	بيت لحم
en	Bethlehem

place	Beit Jala
country	PSE
ar	بيت جالا
en	Beit Jala

place	Beit Sahour
country	PSE
ar	بيت ساحور
en	Beit Sahour

place	Dheisheh
country	PSE
ar	الدهيشة
en	Dheisheh

place	Hebron
country	PSE
ar	الخليل
en	Hebron

place	Halhul
country	PSE
ar	حلحول
en	Halhul

place	Al-Bireh
country	PSE
ar	البيرة
en	Al-Bireh

place	Birzeit
country	PSE
ar	بيرزيت
ar	بير زيت
en	Birzeit

place	Qalandiya
country	PSE
ar	قلنديا
en	Qalandiya

place	Bilin
country	PSE
ar	بلعين
en	Bilin

place	Nabi Saleh
country	PSE
ar	النبي صالح
en	Nabi Saleh

place	Issawiya
country	PSE
ar	العيسوية
en	Issawiya

place	Shuafat
country	PSE
ar	شعفاط
en	Shuafat

place	Nilin
country	PSE
ar	نعلين
en	Nilin

place	Khan al-Ahmar
country	PSE
ar	الخان الأحمر
en	Khan al-Ahmar

place	Aqraba
country	PSE
ar	عقربا
en	Aqraba

place	Beita
country	PSE
ar	بلدة بيتا
en	Beita

place	Burin
country	PSE
ar	بلدة بورين
en	Burin

place	Beit Ummar
country	PSE
ar	بيت أمر
en	Beit Ummar

place	Yatta
country	PSE
ar	يطا
en	Yatta

place	Masafer Yatta
country	PSE
ar	مسافر يطا
en	Masafer Yatta

place	Aida
country	PSE
ar	مخيم عايدة
en	Aida

place	Dheisheh PSE
country	PSE
ar	مخيم الدهيشة
en	Dheisheh PSE

place	Jalazone
country	PSE
ar	مخيم الجلزون
en	Jalazone

place	Silwad
country	PSE
ar	سلواد
en	Silwad

place	Kafr Qaddum
country	PSE
ar	كفر قدوم
en	Kafr Qaddum

place	Eizariya
country	PSE
ar	العيزرية
en	Eizariya

place	Deir Istiya
country	PSE
ar	دير استيا
en	Deir Istiya

place	Yabad
country	PSE
ar	بلدة يعبد
en	Yabad

place	Khuzaa
country	PSE
ar	خزاعة
en	Khuzaa

place	Tal al-Sultan
country	PSE
ar	تل السلطان
en	Tal al-Sultan

place	Maghazi PSE
country	PSE
ar	مخيم المغازي
en	Maghazi PSE

# --- Israel

place	Jerusalem
country	ISR
ar	القدس
ar	القدس الغربية
ar	أورشليم
en	Jerusalem

place	Haifa
country	ISR
ar	حيفا
en	Haifa

place	Jaffa
country	ISR
ar	يافا
en	Jaffa

place	Acre
country	ISR
ar	عكا
en	Acre

place	Nahariya
country	ISR
ar	نهاريا
en	Nahariya

place	Kiryat Shmona
country	ISR
ar	كريات شمونة
ar	كريات شمونا
en	Kiryat Shmona

place	Metula
country	ISR
ar	مستوطنة المطلة
en	Metula

place	Safed
country	ISR
ar	صفد
en	Safed

place	Tiberias
country	ISR
ar	طبريا
ar	طبرية
en	Tiberias

place	Galilee
country	ISR
ar	الجليل
ar	الجليل الأعلى
ar	إصبع الجليل
en	Galilee

place	Nazareth
country	ISR
ar	الناصرة
en	Nazareth

place	Umm al-Fahm
country	ISR
ar	أم الفحم
en	Umm al-Fahm

place	Afula
country	ISR
ar	العفولة
en	Afula

place	Hadera
country	ISR
ar	الخضيرة
en	Hadera

place	Netanya
country	ISR
ar	نتانيا
ar	نتنيا
ar	ناتانيا
en	Netanya

place	Herzliya
country	ISR
ar	هرتزليا
ar	هرتسيليا
en	Herzliya

place	Kfar Saba
country	ISR
ar	كفر سابا
en	Kfar Saba

place	Petah Tikva
country	ISR
ar	بتاح تكفا
ar	بيتاح تكفا
en	Petah Tikva

place	Bnei Brak
country	ISR
ar	بني براك
en	Bnei Brak

place	Rishon LeZion
country	ISR
ar	ريشون لتسيون
en	Rishon LeZion

place	Lod
country	ISR
ar	مدينة اللد
en	Lod

place	Ramla
country	ISR
ar	الرملة
en	Ramla

place	Ashdod
country	ISR
ar	أشدود
ar	أسدود
en	Ashdod

place	Ashkelon
country	ISR
ar	عسقلان
ar	أشكلون
en	Ashkelon

place	Sderot
country	ISR
ar	سديروت
en	Sderot

place	Gaza Envelope
country	ISR
ar	غلاف غزة
en	Gaza Envelope

place	Beersheba
country	ISR
ar	بئر السبع
en	Beersheba

place	Negev
country	ISR
ar	النقب
ar	صحراء النقب
en	Negev

place	Dimona
country	ISR
ar	ديمونا
ar	ديمونة
en	Dimona

place	Eilat
country	ISR
ar	إيلات
en	Eilat

place	Ben Gurion Airport
country	ISR
ar	مطار بن غوريون
ar	مطار بن جوريون
en	Ben Gurion Airport

place	Caesarea
country	ISR
ar	قيسارية
en	Caesarea

# --- Lebanon
# Left out: bare صور ('pictures'), الخيام ('tents'), القاع ('bottom').

place	South Lebanon
country	LBN
ar	جنوب لبنان
ar	الجنوب اللبناني
ar	جنوبي لبنان
en	South Lebanon

place	Tripoli (Lebanon)
country	LBN
ar	طرابلس الشام
ar	طرابلس اللبنانية
en	Tripoli, Lebanon

place	Sidon
country	LBN
ar	صيدا
en	Sidon

place	Tyre
country	LBN
ar	مدينة صور
ar	صور اللبنانية
en	Tyre

place	Nabatieh
country	LBN
ar	النبطية
en	Nabatieh

place	Bint Jbeil
country	LBN
ar	بنت جبيل
en	Bint Jbeil

place	Maroun al-Ras
country	LBN
ar	مارون الراس
en	Maroun al-Ras

place	Qana
country	LBN
ar	قانا
en	Qana

place	Marjayoun
country	LBN
ar	مرجعيون
en	Marjayoun

place	Naqoura
country	LBN
ar	الناقورة
en	Naqoura

place	Khiam
country	LBN
ar	بلدة الخيام
ar	مدينة الخيام
en	Khiam

place	Aita al-Shaab
country	LBN
ar	عيتا الشعب
en	Aita al-Shaab

place	Kfar Kila
country	LBN
ar	كفركلا
ar	كفر كلا
en	Kfar Kila

place	Odaisseh
country	LBN
ar	العديسة
en	Odaisseh

place	Mays al-Jabal
country	LBN
ar	ميس الجبل
en	Mays al-Jabal

place	Shebaa Farms
country	LBN
ar	مزارع شبعا
ar	شبعا
en	Shebaa Farms

place	Ghajar
country	LBN
ar	قرية الغجر
en	Ghajar

place	Hasbaya
country	LBN
ar	حاصبيا
en	Hasbaya

place	Litani
country	LBN
ar	نهر الليطاني
ar	الليطاني
en	Litani

place	Bekaa
country	LBN
ar	البقاع
ar	سهل البقاع
en	Bekaa

place	Baalbek
country	LBN
ar	بعلبك
en	Baalbek

place	Hermel
country	LBN
ar	الهرمل
en	Hermel

place	Arsal
country	LBN
ar	عرسال
en	Arsal

place	Zahle
country	LBN
ar	زحلة
en	Zahle

place	Dahiyeh
country	LBN
ar	الضاحية الجنوبية
ar	الضاحية الجنوبية لبيروت
ar	حارة حريك
en	Dahiyeh

place	Mount Lebanon
country	LBN
ar	جبل لبنان
en	Mount Lebanon

place	Chouf
country	LBN
ar	الشوف
en	Chouf

place	Jounieh
country	LBN
ar	جونية
en	Jounieh

place	Akkar
country	LBN
ar	عكار
en	Akkar

place	Jabal Mohsen
country	LBN
ar	جبل محسن
en	Jabal Mohsen

place	Bab al-Tabbaneh
country	LBN
ar	باب التبانة
en	Bab al-Tabbaneh

place	Ain al-Hilweh
country	LBN
ar	عين الحلوة
en	Ain al-Hilweh

place	Nahr al-Bared
country	LBN
ar	نهر البارد
en	Nahr al-Bared

place	Sabra and Shatila
country	LBN
ar	صبرا وشاتيلا
ar	شاتيلا
en	Sabra and Shatila

place	Jezzine
country	LBN
ar	جزين
en	Jezzine

place	Port of Beirut
country	LBN
ar	مرفأ بيروت
ar	ميناء بيروت
en	Port of Beirut

place	Ras Baalbek
country	LBN
ar	رأس بعلبك
en	Ras Baalbek

place	Qaa
country	LBN
ar	بلدة القاع
en	Qaa

place	Jbeil
country	LBN
ar	مدينة جبيل
ar	قضاء جبيل
en	Jbeil

place	Batroun
country	LBN
ar	البترون
en	Batroun

place	Halba
country	LBN
ar	حلبا
en	Halba

place	Qobayat
country	LBN
ar	القبيات
en	Qobayat

place	Wadi Khaled
country	LBN
ar	وادي خالد
en	Wadi Khaled

place	Aley
country	LBN
ar	مدينة عاليه
ar	قضاء عاليه
en	Aley

place	Dahieh
country	LBN
ar	ضاحية بيروت الجنوبية
en	Dahieh

place	Mieh Mieh
country	LBN
ar	المية ومية
en	Mieh Mieh

place	Beddawi
country	LBN
ar	مخيم البداوي
en	Beddawi

place	Burj al-Barajneh
country	LBN
ar	برج البراجنة
en	Burj al-Barajneh

place	Tariq al-Jdideh
country	LBN
ar	طريق الجديدة
en	Tariq al-Jdideh

place	Khaldeh
country	LBN
ar	خلدة
en	Khaldeh

place	Masnaa
country	LBN
ar	معبر المصنع
en	Masnaa

place	Kfar Shuba
country	LBN
ar	كفرشوبا
en	Kfar Shuba

place	Rashaya
country	LBN
ar	راشيا
en	Rashaya

place	Aitaroun
country	LBN
ar	عيترون
en	Aitaroun

place	Yaroun
country	LBN
ar	يارون
en	Yaroun

place	Blida LB
country	LBN
ar	بلدة بليدا
en	Blida LB

place	Houla LB
country	LBN
ar	بلدة حولا
en	Houla LB

place	Tallouseh
country	LBN
ar	طلوسة
en	Tallouseh

place	Brital
country	LBN
ar	بريتال
en	Brital

place	Labweh
country	LBN
ar	بلدة اللبوة
en	Labweh

place	Nabi Sheet
country	LBN
ar	النبي شيت
en	Nabi Sheet

place	Akkar al-Atiqa
country	LBN
ar	عكار العتيقة
en	Akkar al-Atiqa

place	Zgharta
country	LBN
ar	زغرتا
en	Zgharta

place	Bsharri
country	LBN
ar	بلدة بشري
ar	قضاء بشري
en	Bsharri

place	Koura
country	LBN
ar	قضاء الكورة
en	Koura

place	Metn
country	LBN
ar	المتن الشمالي
en	Metn

place	Keserwan
country	LBN
ar	كسروان
en	Keserwan

place	Abra
country	LBN
ar	بلدة عبرا
en	Abra

place	Qasmiyeh
country	LBN
ar	بلدة القاسمية
en	Qasmiyeh

place	Rmeish
country	LBN
ar	رميش
en	Rmeish

place	Ain Ebel
country	LBN
ar	عين إبل
en	Ain Ebel

place	Dahr al-Baidar
country	LBN
ar	ضهر البيدر
en	Dahr al-Baidar

place	Shtaura
country	LBN
ar	شتورا
en	Shtaura

place	Taanayel
country	LBN
ar	تعنايل
en	Taanayel

place	Bar Elias
country	LBN
ar	بر الياس
en	Bar Elias

# --- Jordan

place	Zarqa
country	JOR
ar	مدينة الزرقاء
ar	محافظة الزرقاء
en	Zarqa

place	Irbid
country	JOR
ar	إربد
en	Irbid

place	Aqaba
country	JOR
ar	العقبة الأردنية
ar	مدينة العقبة
en	Aqaba

place	Karak
country	JOR
ar	الكرك
en	Karak

place	Maan
country	JOR
ar	مدينة معان
en	Maan

place	Mafraq
country	JOR
ar	مدينة المفرق
ar	محافظة المفرق
en	Mafraq

place	Zaatari
country	JOR
ar	الزعتري
en	Zaatari

place	Rukban
country	JOR
ar	الركبان
en	Rukban

place	Tower 22
country	JOR
ar	البرج 22
en	Tower 22

place	Allenby Bridge
country	JOR
ar	جسر الملك حسين
ar	معبر الكرامة
ar	جسر اللنبي
en	Allenby Bridge

place	Tafilah
country	JOR
ar	الطفيلة
en	Tafilah

place	Salt
country	JOR
ar	مدينة السلط
en	Salt

place	Madaba
country	JOR
ar	مادبا
en	Madaba

place	Jerash
country	JOR
ar	جرش
en	Jerash

place	Ajloun
country	JOR
ar	عجلون
en	Ajloun

place	Ramtha
country	JOR
ar	الرمثا
en	Ramtha

place	Dhiban
country	JOR
ar	لواء ذيبان
en	Dhiban

place	Ruwaished
country	JOR
ar	منطقة الرويشد
en	Ruwaished

place	Balqa
country	JOR
ar	محافظة البلقاء
en	Balqa

# --- Yemen
# Left out: bare حجة ('argument'), إب (folds with 'father'), عمران (a given name), البيضاء ('white'), الجوف, المهرة.

place	Aden
country	YEM
ar	عدن
en	Aden

place	Taiz
country	YEM
ar	تعز
en	Taiz

place	Hodeidah
country	YEM
ar	الحديدة
en	Hodeidah

place	Saada
country	YEM
ar	صعدة
en	Saada

place	Marib
country	YEM
ar	مأرب
en	Marib

place	Jawf
country	YEM
ar	محافظة الجوف
ar	الجوف اليمنية
en	Jawf

place	Amran
country	YEM
ar	محافظة عمران
ar	مدينة عمران
en	Amran

place	Hajjah
country	YEM
ar	محافظة حجة
ar	مدينة حجة
en	Hajjah

place	Ibb
country	YEM
ar	محافظة إب
ar	مدينة إب
en	Ibb

place	Bayda
country	YEM
ar	محافظة البيضاء
en	Bayda

place	Dhamar
country	YEM
ar	ذمار
en	Dhamar

place	Dhale
country	YEM
ar	محافظة الضالع
ar	مدينة الضالع
en	Dhale

place	Lahij
country	YEM
ar	لحج
en	Lahij

place	Abyan
country	YEM
ar	أبين
en	Abyan

place	Zinjibar
country	YEM
ar	مدينة زنجبار
en	Zinjibar

place	Shabwa
country	YEM
ar	شبوة
en	Shabwa

place	Ataq
country	YEM
ar	مدينة عتق
en	Ataq

place	Hadhramaut
country	YEM
ar	حضرموت
en	Hadhramaut

place	Mukalla
country	YEM
ar	المكلا
en	Mukalla

place	Seiyun
country	YEM
ar	سيئون
en	Seiyun

place	Mahra
country	YEM
ar	محافظة المهرة
en	Mahra

place	Socotra
country	YEM
ar	سقطرى
en	Socotra

place	Mokha
country	YEM
ar	المخا
en	Mokha

place	Bab al-Mandab
country	YEM
ar	باب المندب
en	Bab al-Mandab

place	Al-Anad
country	YEM
ar	العند
en	Al-Anad

place	Radaa
country	YEM
ar	رداع
en	Radaa

place	Midi
country	YEM
ar	ميناء ميدي
en	Midi

place	Sirwah
country	YEM
ar	صرواح
en	Sirwah

place	Nihm
country	YEM
ar	مديرية نهم
ar	جبهة نهم
en	Nihm

place	Dammaj
country	YEM
ar	دماج
en	Dammaj

place	Razih
country	YEM
ar	مديرية رازح
en	Razih

place	Haradh
country	YEM
ar	مديرية حرض
en	Haradh

place	Ras Issa
country	YEM
ar	رأس عيسى
en	Ras Issa

place	South Yemen
country	YEM
ar	جنوب اليمن
ar	اليمن الجنوبي
en	South Yemen

place	North Yemen
country	YEM
ar	شمال اليمن
ar	اليمن الشمالي
en	North Yemen

place	Qataba
country	YEM
ar	قعطبة
en	Qataba

place	Ja'ar
country	YEM
ar	مدينة جعار
en	Ja'ar

place	Ghaydah
country	YEM
ar	الغيضة
en	Ghaydah

place	Raymah
country	YEM
ar	محافظة ريمة
en	Raymah

place	Mahwit
country	YEM
ar	المحويت
en	Mahwit

place	Midi YEM
country	YEM
ar	مديرية ميدي
ar	مدينة ميدي
ar	جبهة ميدي
en	Midi YEM

place	Haradh YEM
country	YEM
ar	مدينة حرض
en	Haradh YEM

place	Abs
country	YEM
ar	مديرية عبس
en	Abs

place	Khokha
country	YEM
ar	الخوخة
en	Khokha

place	Tuhayta
country	YEM
ar	التحيتا
en	Tuhayta

place	Zabid
country	YEM
ar	مدينة زبيد
ar	مديرية زبيد
en	Zabid

place	Durayhimi
country	YEM
ar	الدريهمي
en	Durayhimi

place	Kitaf
country	YEM
ar	مديرية كتاف
en	Kitaf

place	Baqim
country	YEM
ar	مديرية باقم
en	Baqim

place	Mutun
country	YEM
ar	مديرية المتون
en	Mutun

place	Azzan
country	YEM
ar	مدينة عزان
en	Azzan

place	Bayhan
country	YEM
ar	بيحان
en	Bayhan

place	Crater
country	YEM
ar	كريتر
en	Crater

place	Khormaksar
country	YEM
ar	خور مكسر
en	Khormaksar

place	Dar Saad
country	YEM
ar	دار سعد
en	Dar Saad

place	Sheikh Othman
country	YEM
ar	مديرية الشيخ عثمان
en	Sheikh Othman

place	Buraiqeh
country	YEM
ar	البريقة اليمنية
ar	مديرية البريقة
en	Buraiqeh

place	Mualla
country	YEM
ar	مديرية المعلا
en	Mualla

place	Khanfar
country	YEM
ar	مديرية خنفر
en	Khanfar

place	Mudiyah
country	YEM
ar	مودية
en	Mudiyah

place	Lawdar
country	YEM
ar	لودر
en	Lawdar

place	Mahfad
country	YEM
ar	المحفد
en	Mahfad

place	Radfan
country	YEM
ar	ردفان
en	Radfan

place	Yafa
country	YEM
ar	يافع
en	Yafa

place	Shihr
country	YEM
ar	مدينة الشحر
en	Shihr

place	Qatn
country	YEM
ar	مديرية القطن
en	Qatn

place	Shibam
country	YEM
ar	شبام
en	Shibam

place	Tarim
country	YEM
ar	مدينة تريم
en	Tarim

place	Arhab
country	YEM
ar	مديرية أرحب
en	Arhab

place	Hamdan YE
country	YEM
ar	مديرية همدان
en	Hamdan YE

place	Bani Hushaysh
country	YEM
ar	بني حشيش
en	Bani Hushaysh

place	Sanhan
country	YEM
ar	سنحان
en	Sanhan

place	Ibb YEM
country	YEM
ar	مدينة يريم
en	Ibb YEM

place	Maqbanah
country	YEM
ar	مديرية مقبنة
en	Maqbanah

place	Maweyah
country	YEM
ar	مديرية ماوية
en	Maweyah

place	Mawza
country	YEM
ar	مديرية موزع
en	Mawza

place	Dhubab
country	YEM
ar	ذوباب
en	Dhubab

place	Hays
country	YEM
ar	مديرية حيس
en	Hays

place	Salif
country	YEM
ar	ميناء الصليف
en	Salif

place	Jabal Murad
country	YEM
ar	جبل مراد
en	Jabal Murad

place	Harib
country	YEM
ar	مديرية حريب
en	Harib

place	Usaylan
country	YEM
ar	عسيلان
en	Usaylan

place	Rahabah
country	YEM
ar	رحبة اليمنية
ar	مديرية رحبة
en	Rahabah

place	Damt
country	YEM
ar	مديرية دمت
en	Damt

# --- Saudi Arabia

place	Mecca
country	SAU
ar	مكة المكرمة
ar	مكة
en	Mecca

place	Medina
country	SAU
ar	المدينة المنورة
en	Medina

place	Jeddah
country	SAU
ar	جدة
en	Jeddah

place	Taif
country	SAU
ar	الطائف
en	Taif

place	Dammam
country	SAU
ar	الدمام
en	Dammam

place	Khobar
country	SAU
ar	الخبر السعودية
ar	مدينة الخبر
en	Khobar

place	Dhahran
country	SAU
ar	الظهران
en	Dhahran

place	Qatif
country	SAU
ar	القطيف
en	Qatif

place	Awamiya
country	SAU
ar	العوامية
en	Awamiya

place	Ahsa
country	SAU
ar	الأحساء
en	Ahsa

place	Jubail
country	SAU
ar	الجبيل
en	Jubail

place	Eastern Province
country	SAU
ar	المنطقة الشرقية السعودية
en	Eastern Province

place	Abqaiq
country	SAU
ar	بقيق
en	Abqaiq

place	Khurais
country	SAU
ar	خريص
en	Khurais

place	Jizan
country	SAU
ar	جازان
ar	جيزان
en	Jizan

place	Najran
country	SAU
ar	نجران
en	Najran

place	Asir
country	SAU
ar	منطقة عسير
en	Asir

place	Abha
country	SAU
ar	أبها
ar	مطار أبها
en	Abha

place	Khamis Mushait
country	SAU
ar	خميس مشيط
en	Khamis Mushait

place	Tabuk
country	SAU
ar	تبوك
en	Tabuk

place	Hail
country	SAU
ar	حائل
en	Hail

place	Buraydah
country	SAU
ar	بريدة
en	Buraydah

place	Qassim
country	SAU
ar	القصيم
en	Qassim

place	Al-Jawf (Saudi Arabia)
country	SAU
ar	منطقة الجوف
en	Al-Jawf

place	Arar
country	SAU
ar	عرعر
en	Arar

place	Yanbu
country	SAU
ar	مدينة ينبع
ar	ميناء ينبع
en	Yanbu

place	NEOM
country	SAU
ar	نيوم
en	NEOM

place	Sanafir and Tiran
country	SAU
ar	تيران وصنافير
ar	جزيرتا تيران وصنافير
ar	جزيرتي تيران وصنافير
en	Sanafir and Tiran

place	Rafha
country	SAU
ar	رفحاء
en	Rafha

place	Hofuf
country	SAU
ar	الهفوف
en	Hofuf

place	Hafar al-Batin
country	SAU
ar	حفر الباطن
en	Hafar al-Batin

place	Khafji
country	SAU
ar	الخفجي
en	Khafji

place	Samtah
country	SAU
ar	صامطة
en	Samtah

place	Khubah
country	SAU
ar	الخوبة
en	Khubah

place	Al Bahah
country	SAU
ar	منطقة الباحة
ar	مدينة الباحة
en	Al Bahah

place	Sakaka
country	SAU
ar	سكاكا
en	Sakaka

place	Unaizah
country	SAU
ar	عنيزة
en	Unaizah

place	Kharj
country	SAU
ar	محافظة الخرج
ar	مدينة الخرج
en	Kharj

place	Diriyah
country	SAU
ar	الدرعية
en	Diriyah

place	Zulfi
country	SAU
ar	الزلفي
en	Zulfi

place	Sharurah
country	SAU
ar	شرورة
en	Sharurah

place	Rabigh
country	SAU
ar	محافظة رابغ
ar	مدينة رابغ
en	Rabigh

place	Bisha
country	SAU
ar	محافظة بيشة
ar	مدينة بيشة
en	Bisha

place	Dhahran al-Janub
country	SAU
ar	ظهران الجنوب
en	Dhahran al-Janub

place	Wadiah
country	SAU
ar	منفذ الوديعة
ar	معبر الوديعة
en	Wadiah

place	Harth
country	SAU
ar	محافظة الحرث
ar	قطاع الحرث
en	Harth

place	Tuwal
country	SAU
ar	منفذ الطوال
ar	محافظة الطوال
en	Tuwal

place	Dawadmi
country	SAU
ar	الدوادمي
en	Dawadmi

place	Wadi ad-Dawasir
country	SAU
ar	وادي الدواسر
en	Wadi ad-Dawasir

place	Saihat
country	SAU
ar	سيهات
en	Saihat

place	Safwa
country	SAU
ar	صفوى
en	Safwa

place	Ras Tanura
country	SAU
ar	رأس تنورة
en	Ras Tanura

place	Turaif
country	SAU
ar	محافظة طريف
en	Turaif

place	Qurayyat
country	SAU
ar	محافظة القريات
en	Qurayyat

place	Majmaah
country	SAU
ar	محافظة المجمعة
en	Majmaah

place	Shaqra
country	SAU
ar	محافظة شقراء
en	Shaqra

place	Lith
country	SAU
ar	محافظة الليث
en	Lith

place	Qunfudhah
country	SAU
ar	القنفذة
en	Qunfudhah

place	Khulais
country	SAU
ar	محافظة خليص
en	Khulais

place	Ahad al-Masarihah
country	SAU
ar	أحد المسارحة
en	Ahad al-Masarihah

place	Sabya
country	SAU
ar	محافظة صبيا
en	Sabya

place	Abu Arish
country	SAU
ar	أبو عريش
en	Abu Arish

place	Dayer
country	SAU
ar	الداير بني مالك
en	Dayer

place	Rabuah
country	SAU
ar	مركز الربوعة
en	Rabuah

place	Sarat Abidah
country	SAU
ar	سراة عبيدة
en	Sarat Abidah

place	Muhayil
country	SAU
ar	محايل عسير
en	Muhayil

place	Nakheel Jeddah
country	SAU
ar	حي السامر
en	Nakheel Jeddah

# --- United Arab Emirates

place	Dubai
country	ARE
ar	دبي
en	Dubai

place	Sharjah
country	ARE
ar	الشارقة
en	Sharjah

place	Fujairah
country	ARE
ar	الفجيرة
en	Fujairah

place	Ras al-Khaimah
country	ARE
ar	رأس الخيمة
en	Ras al-Khaimah

place	Greater Tunb
country	ARE
ar	طنب الكبرى
en	Greater Tunb

place	Lesser Tunb
country	ARE
ar	طنب الصغرى
en	Lesser Tunb

place	Abu Musa
country	ARE
ar	أبو موسى
en	Abu Musa

place	Ajman
country	ARE
ar	عجمان
en	Ajman

place	Umm al-Quwain
country	ARE
ar	أم القيوين
en	Umm al-Quwain

place	Al Ain AE
country	ARE
ar	مدينة العين
en	Al Ain AE

# --- Oman

place	Salalah
country	OMN
ar	صلالة
en	Salalah

place	Dhofar
country	OMN
ar	ظفار
en	Dhofar

place	Duqm
country	OMN
ar	الدقم
en	Duqm

place	Hormuz
country	OMN
ar	مضيق هرمز
en	Hormuz

place	Sohar
country	OMN
ar	ولاية صحار
ar	مدينة صحار
ar	ميناء صحار
en	Sohar

place	Nizwa
country	OMN
ar	نزوى
en	Nizwa

place	Musandam
country	OMN
ar	مسندم
en	Musandam

place	Sur OM
country	OMN
ar	ولاية صور
en	Sur OM

# --- Qatar

place	Al-Udeid
country	QAT
ar	قاعدة العديد
ar	قاعدة العديد الجوية
en	Al-Udeid

place	Wakrah
country	QAT
ar	الوكرة
en	Wakrah

# --- Kuwait

place	Jahra
country	KWT
ar	الجهراء
en	Jahra

place	Bubiyan
country	KWT
ar	بوبيان
en	Bubiyan

place	Ahmadi
country	KWT
ar	محافظة الأحمدي
ar	منطقة الأحمدي
ar	ميناء الأحمدي
en	Ahmadi

place	Hawalli
country	KWT
ar	محافظة حولي
en	Hawalli

place	Farwaniya
country	KWT
ar	الفروانية
en	Farwaniya

place	Jahra KWT
country	KWT
ar	محافظة الجهراء
en	Jahra KWT

# --- Egypt
# Left out: bare الأقصر ('shorter'), دهب (dialect 'gold').

place	Sinai
country	EGY
ar	سيناء
ar	شبه جزيرة سيناء
ar	شمال سيناء
ar	جنوب سيناء
en	Sinai

place	Arish
country	EGY
ar	العريش
en	Arish

place	Sheikh Zuweid
country	EGY
ar	الشيخ زويد
en	Sheikh Zuweid

place	Bir al-Abd
country	EGY
ar	بئر العبد
en	Bir al-Abd

place	Sharm el-Sheikh
country	EGY
ar	شرم الشيخ
en	Sharm el-Sheikh

place	Taba
country	EGY
ar	طابا
en	Taba

place	Dahab
country	EGY
ar	دهب المصرية
ar	مدينة دهب
en	Dahab

place	Hurghada
country	EGY
ar	الغردقة
en	Hurghada

place	Alexandria
country	EGY
ar	الإسكندرية
en	Alexandria

place	Giza
country	EGY
ar	الجيزة
en	Giza

place	Tahrir Square
country	EGY
ar	ميدان التحرير
en	Tahrir Square

place	Rabaa Square
country	EGY
ar	رابعة العدوية
ar	ميدان رابعة العدوية
en	Rabaa Square

place	Suez
country	EGY
ar	السويس
en	Suez

place	Suez Canal
country	EGY
ar	قناة السويس
en	Suez Canal

place	Port Said
country	EGY
ar	بورسعيد
ar	بور سعيد
en	Port Said

place	Ismailia
country	EGY
ar	الإسماعيلية
en	Ismailia

place	Luxor
country	EGY
ar	مدينة الأقصر
ar	محافظة الأقصر
en	Luxor

place	Aswan
country	EGY
ar	أسوان
en	Aswan

place	Assiut
country	EGY
ar	أسيوط
en	Assiut

place	Minya
country	EGY
ar	المنيا
en	Minya

place	Sohag
country	EGY
ar	سوهاج
en	Sohag

place	Fayoum
country	EGY
ar	الفيوم
en	Fayoum

place	Beni Suef
country	EGY
ar	بني سويف
en	Beni Suef

place	Damietta
country	EGY
ar	دمياط
en	Damietta

place	Mansoura
country	EGY
ar	المنصورة
en	Mansoura

place	Tanta
country	EGY
ar	طنطا
en	Tanta

place	Mahalla
country	EGY
ar	المحلة الكبرى
en	Mahalla

place	Halayeb
country	EGY
ar	حلايب
ar	مثلث حلايب
ar	حلايب وشلاتين
en	Halayeb

place	Upper Egypt
country	EGY
ar	صعيد مصر
en	Upper Egypt

place	Matrouh
country	EGY
ar	مرسى مطروح
en	Matrouh

place	Nuweiba
country	EGY
ar	نويبع
en	Nuweiba

place	Dakahlia
country	EGY
ar	الدقهلية
en	Dakahlia

place	Qalyubia
country	EGY
ar	القليوبية
en	Qalyubia

place	Monufia
country	EGY
ar	المنوفية
en	Monufia

place	Gharbia
country	EGY
ar	محافظة الغربية
en	Gharbia

place	Sharqia
country	EGY
ar	محافظة الشرقية
en	Sharqia

place	Qena
country	EGY
ar	محافظة قنا
en	Qena

place	Beheira
country	EGY
ar	محافظة البحيرة
en	Beheira

place	New Valley
country	EGY
ar	محافظة الوادي الجديد
ar	الوادي الجديد
en	New Valley

place	Red Sea Governorate
country	EGY
ar	محافظة البحر الأحمر
en	Red Sea Governorate

place	Kerdasa
country	EGY
ar	كرداسة
en	Kerdasa

place	Imbaba
country	EGY
ar	إمبابة
en	Imbaba

place	Kafr el-Sheikh
country	EGY
ar	كفر الشيخ
en	Kafr el-Sheikh

place	Hasana
country	EGY
ar	وسط سيناء
en	Hasana

place	Salloum EG
country	EGY
ar	منفذ السلوم
ar	معبر السلوم
en	Salloum EG

place	Helwan
country	EGY
ar	حلوان
en	Helwan

place	Saint Catherine
country	EGY
ar	سانت كاترين
en	Saint Catherine

place	Wahat
country	EGY
ar	الواحات البحرية
en	Wahat

place	Nag Hammadi
country	EGY
ar	نجع حمادي
en	Nag Hammadi

# --- Libya

place	Benghazi
country	LBY
ar	بنغازي
en	Benghazi

place	Misrata
country	LBY
ar	مصراتة
en	Misrata

place	Sirte
country	LBY
ar	سرت
en	Sirte

place	Tobruk
country	LBY
ar	طبرق
en	Tobruk

place	Derna
country	LBY
ar	درنة
en	Derna

place	Al-Bayda (Libya)
country	LBY
ar	البيضاء الليبية
ar	مدينة البيضاء
en	Al-Bayda

place	Ajdabiya
country	LBY
ar	أجدابيا
en	Ajdabiya

place	Brega
country	LBY
ar	البريقة
en	Brega

place	Ras Lanuf
country	LBY
ar	رأس لانوف
en	Ras Lanuf

place	Es Sider
country	LBY
ar	ميناء السدرة
ar	السدرة
en	Es Sider

place	Oil Crescent
country	LBY
ar	الهلال النفطي
en	Oil Crescent

place	Zawiya
country	LBY
ar	مدينة الزاوية
ar	الزاوية الليبية
en	Zawiya

place	Zintan
country	LBY
ar	الزنتان
en	Zintan

place	Bani Walid
country	LBY
ar	بني وليد
en	Bani Walid

place	Tarhuna
country	LBY
ar	ترهونة
en	Tarhuna

place	Gharyan
country	LBY
ar	غريان
en	Gharyan

place	Sabha
country	LBY
ar	سبها
en	Sabha

place	Sabratha
country	LBY
ar	صبراتة
en	Sabratha

place	Zuwara
country	LBY
ar	زوارة
en	Zuwara

place	Zliten
country	LBY
ar	زليتن
en	Zliten

place	Khoms
country	LBY
ar	الخمس الليبية
ar	مدينة الخمس
en	Khoms

place	Tajoura
country	LBY
ar	تاجوراء
en	Tajoura

place	Mitiga
country	LBY
ar	مطار معيتيقة
ar	معيتيقة
en	Mitiga

place	Kufra
country	LBY
ar	مدينة الكفرة
en	Kufra

place	Murzuq
country	LBY
ar	مرزق
en	Murzuq

place	Ubari
country	LBY
ar	أوباري
en	Ubari

place	Fezzan
country	LBY
ar	فزان
en	Fezzan

place	Cyrenaica
country	LBY
ar	برقة
en	Cyrenaica

place	Jufra
country	LBY
ar	الجفرة
en	Jufra

place	Nafusa Mountains
country	LBY
ar	جبل نفوسة
ar	الجبل الغربي
en	Nafusa Mountains

place	Tawergha
country	LBY
ar	تاورغاء
en	Tawergha

place	Ghadames
country	LBY
ar	غدامس
en	Ghadames

place	Nalut
country	LBY
ar	نالوت
en	Nalut

place	Marj
country	LBY
ar	مدينة المرج
en	Marj

place	Ghat
country	LBY
ar	مدينة غات
en	Ghat

place	Hun
country	LBY
ar	مدينة هون
en	Hun

place	Waddan
country	LBY
ar	مدينة ودان
en	Waddan

place	Msallata
country	LBY
ar	مسلاتة
en	Msallata

place	Kikla
country	LBY
ar	ككلة
en	Kikla

place	Aziziya
country	LBY
ar	مدينة العزيزية
en	Aziziya

place	Warshefana
country	LBY
ar	ورشفانة
en	Warshefana

place	Garabulli
country	LBY
ar	القره بوللي
en	Garabulli

place	Surman
country	LBY
ar	صرمان
en	Surman

place	Jumayl
country	LBY
ar	الجميل الليبية
ar	مدينة الجميل
en	Jumayl

place	Ajaylat
country	LBY
ar	العجيلات
en	Ajaylat

place	Rujban
country	LBY
ar	الرجبان
en	Rujban

place	Yafran
country	LBY
ar	يفرن
en	Yafran

place	Wershefana Al Aziziyah
country	LBY
ar	منطقة السواني
en	Wershefana Al Aziziyah

place	Ain Zara
country	LBY
ar	عين زارة
en	Ain Zara

place	Janzour
country	LBY
ar	جنزور
en	Janzour

place	Qasr bin Ghashir
country	LBY
ar	قصر بن غشير
en	Qasr bin Ghashir

place	Abu Salim
country	LBY
ar	حي أبو سليم
ar	منطقة أبو سليم
en	Abu Salim

place	Sharara
country	LBY
ar	حقل الشرارة
en	Sharara

place	El Feel
country	LBY
ar	حقل الفيل
en	El Feel

place	Hrawa
country	LBY
ar	منطقة هراوة
en	Hrawa

place	Nawfaliyah
country	LBY
ar	النوفلية
en	Nawfaliyah

place	Harouge
country	LBY
ar	الهروج
en	Harouge

place	Zallah
country	LBY
ar	بلدة زلة
en	Zallah

place	Qatrun
country	LBY
ar	القطرون
en	Qatrun

place	Traghan
country	LBY
ar	تراغن
en	Traghan

place	Sabri
country	LBY
ar	حي الصابري
en	Sabri

place	Ganfouda
country	LBY
ar	قنفودة
en	Ganfouda

place	Benina
country	LBY
ar	بنينا
en	Benina

place	Wazin
country	LBY
ar	معبر وازن
en	Wazin

place	Zueitina
country	LBY
ar	الزويتينة
en	Zueitina

place	Hariga
country	LBY
ar	ميناء الحريقة
en	Hariga

# --- Tunisia

place	Sousse
country	TUN
ar	سوسة
en	Sousse

place	Sfax
country	TUN
ar	صفاقس
en	Sfax

place	Kasserine
country	TUN
ar	القصرين
en	Kasserine

place	Sidi Bouzid
country	TUN
ar	سيدي بوزيد
en	Sidi Bouzid

place	Chaambi
country	TUN
ar	جبل الشعانبي
ar	الشعانبي
en	Chaambi

place	Bizerte
country	TUN
ar	بنزرت
en	Bizerte

place	Ben Guerdane
country	TUN
ar	بن قردان
ar	بنقردان
en	Ben Guerdane

place	Gafsa
country	TUN
ar	قفصة
en	Gafsa

place	Gabes
country	TUN
ar	قابس
en	Gabes

place	Djerba
country	TUN
ar	جربة
en	Djerba

place	Kairouan
country	TUN
ar	القيروان
en	Kairouan

place	Kef
country	TUN
ar	ولاية الكاف
ar	مدينة الكاف
en	Kef

place	Jendouba
country	TUN
ar	جندوبة
en	Jendouba

place	Medenine
country	TUN
ar	مدنين
en	Medenine

place	Tataouine
country	TUN
ar	تطاوين
en	Tataouine

place	Ras Ajdir
country	TUN
ar	رأس جدير
en	Ras Ajdir

place	Bardo
country	TUN
ar	متحف باردو
en	Bardo

place	Monastir
country	TUN
ar	المنستير
en	Monastir

place	Nabeul
country	TUN
ar	نابل
en	Nabeul

place	Carthage
country	TUN
ar	قرطاج
en	Carthage

place	Ariana
country	TUN
ar	أريانة
en	Ariana

place	Ben Arous
country	TUN
ar	بن عروس
en	Ben Arous

place	Manouba
country	TUN
ar	منوبة
en	Manouba

place	Zaghouan
country	TUN
ar	زغوان
en	Zaghouan

place	Hammamet
country	TUN
ar	مدينة الحمامات
ar	معتمدية الحمامات
en	Hammamet

place	Mahdia
country	TUN
ar	المهدية
en	Mahdia

place	Tozeur
country	TUN
ar	توزر
en	Tozeur

place	Kebili
country	TUN
ar	ولاية قبلي
ar	مدينة قبلي
ar	جهة قبلي
en	Kebili

place	Douz
country	TUN
ar	دوز
en	Douz

place	Zarzis
country	TUN
ar	جرجيس
en	Zarzis

place	Remada
country	TUN
ar	رمادة
en	Remada

place	Dehiba
country	TUN
ar	ذهيبة
ar	الذهيبة
en	Dehiba

place	Siliana
country	TUN
ar	سليانة
en	Siliana

place	Tabarka
country	TUN
ar	طبرقة
en	Tabarka

place	Beja
country	TUN
ar	باجة
en	Beja

place	Mateur
country	TUN
ar	مدينة ماطر
ar	معتمدية ماطر
en	Mateur

place	Menzel Bourguiba
country	TUN
ar	منزل بورقيبة
en	Menzel Bourguiba

place	Kerkennah
country	TUN
ar	قرقنة
en	Kerkennah

place	Metlaoui
country	TUN
ar	المتلوي
en	Metlaoui

place	Redeyef
country	TUN
ar	مدينة الرديف
ar	معتمدية الرديف
en	Redeyef

place	Oum El Araies
country	TUN
ar	أم العرائس
en	Oum El Araies

place	Mdhilla
country	TUN
ar	المظيلة
en	Mdhilla

place	El Kamour
country	TUN
ar	الكامور
en	El Kamour

place	El Hamma
country	TUN
ar	مدينة الحامة
ar	معتمدية الحامة
en	El Hamma

place	Sbeitla
country	TUN
ar	سبيطلة
en	Sbeitla

place	Feriana
country	TUN
ar	فريانة
en	Feriana

place	Thala
country	TUN
ar	مدينة تالة
ar	معتمدية تالة
en	Thala

place	Sbiba
country	TUN
ar	سبيبة
en	Sbiba

place	Regueb
country	TUN
ar	مدينة الرقاب
ar	معتمدية الرقاب
en	Regueb

place	Meknassy
country	TUN
ar	مدينة المكناسي
ar	معتمدية المكناسي
en	Meknassy

place	Jilma
country	TUN
ar	معتمدية جلمة
ar	مدينة جلمة
en	Jilma

place	Bir Ali Ben Khalifa
country	TUN
ar	بئر علي بن خليفة
en	Bir Ali Ben Khalifa

place	Chebba
country	TUN
ar	مدينة الشابة
ar	معتمدية الشابة
en	Chebba

place	Ksar Hellal
country	TUN
ar	قصر هلال
en	Ksar Hellal

place	M'saken
country	TUN
ar	مدينة مساكن
ar	معتمدية مساكن
en	M'saken

place	Kalaa Kebira
country	TUN
ar	القلعة الكبرى
en	Kalaa Kebira

place	Menzel Temime
country	TUN
ar	منزل تميم
en	Menzel Temime

place	Kelibia
country	TUN
ar	قليبية
en	Kelibia

place	La Goulette
country	TUN
ar	حلق الوادي
en	La Goulette

place	La Marsa
country	TUN
ar	مدينة المرسى
ar	ضاحية المرسى
en	La Marsa

place	Rades
country	TUN
ar	رادس
en	Rades

place	Ettadhamen
country	TUN
ar	حي التضامن
en	Ettadhamen

place	Douar Hicher
country	TUN
ar	دوار هيشر
en	Douar Hicher

place	Mnihla
country	TUN
ar	المنيهلة
en	Mnihla

place	Mount Salloum
country	TUN
ar	جبل السلوم
ar	جبل سلوم
en	Mount Salloum

place	Mount Samama
country	TUN
ar	جبل سمامة
en	Mount Samama

place	Mount Mghila
country	TUN
ar	جبل المغيلة
ar	جبل مغيلة
en	Mount Mghila

place	Mount Orbata
country	TUN
ar	جبل عرباطة
en	Mount Orbata

place	Mount Ouergha
country	TUN
ar	جبل ورغة
en	Mount Ouergha

place	Ghardimaou
country	TUN
ar	غار الدماء
en	Ghardimaou

place	Ain Draham
country	TUN
ar	عين دراهم
en	Ain Draham

place	El Fahs
country	TUN
ar	مدينة الفحص
ar	معتمدية الفحص
en	El Fahs

place	Mornag
country	TUN
ar	مرناق
en	Mornag

place	Grombalia
country	TUN
ar	قرمبالية
en	Grombalia

place	Soliman
country	TUN
ar	مدينة سليمان
ar	معتمدية سليمان
en	Soliman

place	Jemmal
country	TUN
ar	مدينة جمال
ar	معتمدية جمال
en	Jemmal

place	Moknine
country	TUN
ar	المكنين
en	Moknine

place	El Jem
country	TUN
ar	مدينة الجم
ar	معتمدية الجم
en	El Jem

place	Skhira
country	TUN
ar	الصخيرة
en	Skhira

place	Agareb
country	TUN
ar	مدينة عقارب
en	Agareb

place	Mareth
country	TUN
ar	معتمدية مارث
ar	مدينة مارث
en	Mareth

place	Matmata
country	TUN
ar	مطماطة
en	Matmata

place	Beni Khedache
country	TUN
ar	بني خداش
en	Beni Khedache

place	Bou Salem
country	TUN
ar	بوسالم
en	Bou Salem

place	Testour
country	TUN
ar	تستور
en	Testour

place	Makthar
country	TUN
ar	معتمدية مكثر
en	Makthar

place	Tajerouine
country	TUN
ar	تاجروين
en	Tajerouine

place	Sakiet Sidi Youssef
country	TUN
ar	ساقية سيدي يوسف
en	Sakiet Sidi Youssef

place	Hidra
country	TUN
ar	معتمدية حيدرة
en	Hidra

place	Hassi El Ferid
country	TUN
ar	حاسي الفريد
en	Hassi El Ferid

place	Menzel Bouzaiane
country	TUN
ar	منزل بوزيان
en	Menzel Bouzaiane

place	Sidi Ali Ben Aoun
country	TUN
ar	سيدي علي بن عون
en	Sidi Ali Ben Aoun

place	Kairouan Ouest
country	TUN
ar	بوحجلة
en	Kairouan Ouest

place	Borj El Amri
country	TUN
ar	برج العامري
en	Borj El Amri

place	Mornaguia
country	TUN
ar	المرناقية
en	Mornaguia

place	Borj Cedria
country	TUN
ar	برج السدرية
en	Borj Cedria

place	Bouchoucha
country	TUN
ar	ثكنة بوشوشة
ar	بوشوشة
en	Bouchoucha

place	Gorjani
country	TUN
ar	ثكنة القرجاني
en	Gorjani

place	El Aouina
country	TUN
ar	ثكنة العوينة
en	El Aouina

# --- Algeria

place	Oran
country	DZA
ar	وهران
en	Oran

place	Constantine
country	DZA
ar	قسنطينة
en	Constantine

place	Annaba
country	DZA
ar	عنابة
en	Annaba

place	Tizi Ouzou
country	DZA
ar	تيزي وزو
en	Tizi Ouzou

place	Kabylie
country	DZA
ar	منطقة القبائل
en	Kabylie

place	Bejaia
country	DZA
ar	بجاية
en	Bejaia

place	Boumerdes
country	DZA
ar	بومرداس
en	Boumerdes

place	Blida
country	DZA
ar	البليدة
en	Blida

place	Medea
country	DZA
ar	ولاية المدية
en	Medea

place	Tindouf
country	DZA
ar	تندوف
ar	مخيمات تندوف
en	Tindouf

place	In Amenas
country	DZA
ar	عين أميناس
ar	إن أميناس
ar	تيقنتورين
en	In Amenas

place	Tamanrasset
country	DZA
ar	تمنراست
ar	تمنغست
en	Tamanrasset

place	Batna
country	DZA
ar	باتنة
en	Batna

place	Setif
country	DZA
ar	سطيف
en	Setif

place	Ghardaia
country	DZA
ar	غرداية
en	Ghardaia

place	Chlef
country	DZA
ar	ولاية الشلف
en	Chlef

place	Tebessa
country	DZA
ar	تبسة
en	Tebessa

place	Jijel
country	DZA
ar	جيجل
en	Jijel

place	Skikda
country	DZA
ar	سكيكدة
en	Skikda

place	Bouira
country	DZA
ar	البويرة
en	Bouira

place	Tipaza
country	DZA
ar	تيبازة
en	Tipaza

place	Biskra
country	DZA
ar	بسكرة
en	Biskra

place	El Oued
country	DZA
ar	ولاية الوادي
ar	وادي سوف
en	El Oued

place	Ouargla
country	DZA
ar	ورقلة
en	Ouargla

place	Hassi Messaoud
country	DZA
ar	حاسي مسعود
en	Hassi Messaoud

place	In Guezzam
country	DZA
ar	عين قزام
ar	عين قزام الحدودية
en	In Guezzam

place	Bordj Badji Mokhtar
country	DZA
ar	برج باجي مختار
en	Bordj Badji Mokhtar

place	Illizi
country	DZA
ar	إليزي
en	Illizi

place	Djanet
country	DZA
ar	جانت
en	Djanet

place	In Amenas DZA
country	DZA
ar	عين أمناس
en	In Amenas DZA

place	Adrar
country	DZA
ar	ولاية أدرار
ar	مدينة أدرار
en	Adrar

place	Bechar
country	DZA
ar	ولاية بشار
ar	مدينة بشار
en	Bechar

place	Tlemcen
country	DZA
ar	تلمسان
en	Tlemcen

place	Maghnia
country	DZA
ar	مدينة مغنية
en	Maghnia

place	Sidi Bel Abbes
country	DZA
ar	سيدي بلعباس
en	Sidi Bel Abbes

place	Mostaganem
country	DZA
ar	مستغانم
en	Mostaganem

place	Ain Defla
country	DZA
ar	عين الدفلى
en	Ain Defla

place	Medea DZA
country	DZA
ar	مدينة المدية
en	Medea DZA

place	Djelfa
country	DZA
ar	الجلفة
en	Djelfa

place	Laghouat
country	DZA
ar	الأغواط
en	Laghouat

place	Khenchela
country	DZA
ar	خنشلة
en	Khenchela

place	Souk Ahras
country	DZA
ar	سوق أهراس
en	Souk Ahras

place	Guelma
country	DZA
ar	قالمة
en	Guelma

place	Mila
country	DZA
ar	ولاية ميلة
ar	مدينة ميلة
en	Mila

place	Relizane
country	DZA
ar	غليزان
en	Relizane

place	Mascara
country	DZA
ar	معسكر الجزائرية
ar	ولاية معسكر
en	Mascara

place	Saida DZ
country	DZA
ar	ولاية سعيدة
en	Saida DZ

place	Tiaret
country	DZA
ar	تيارت
en	Tiaret

place	Tissemsilt
country	DZA
ar	تيسمسيلت
en	Tissemsilt

place	El Bayadh
country	DZA
ar	ولاية البيض
en	El Bayadh

place	Naama
country	DZA
ar	ولاية النعامة
en	Naama

place	Ain Temouchent
country	DZA
ar	عين تموشنت
en	Ain Temouchent

place	M'Sila
country	DZA
ar	ولاية المسيلة
ar	مدينة المسيلة
en	M'Sila

place	Bordj Bou Arreridj
country	DZA
ar	برج بوعريريج
en	Bordj Bou Arreridj

place	Oum El Bouaghi
country	DZA
ar	أم البواقي
en	Oum El Bouaghi

place	El Tarf
country	DZA
ar	ولاية الطارف
en	El Tarf

place	Tin Zaouatine
country	DZA
ar	تين زاوتين
ar	تينزواتين
en	Tin Zaouatine

place	In Salah
country	DZA
ar	عين صالح
en	In Salah

# --- Morocco

place	Casablanca
country	MAR
ar	الدار البيضاء
en	Casablanca

place	Marrakesh
country	MAR
ar	مراكش
en	Marrakesh

place	Fez
country	MAR
ar	مدينة فاس
en	Fez

place	Tangier
country	MAR
ar	طنجة
en	Tangier

place	Agadir
country	MAR
ar	أغادير
en	Agadir

place	Skhirat
country	MAR
ar	الصخيرات
en	Skhirat

place	Ouarzazate
country	MAR
ar	ورزازات
en	Ouarzazate

place	Kenitra
country	MAR
ar	القنيطرة المغربية
en	Kenitra

place	Al Hoceima
country	MAR
ar	الحسيمة
en	Al Hoceima

place	Meknes
country	MAR
ar	مكناس
en	Meknes

place	Tetouan
country	MAR
ar	تطوان
en	Tetouan

place	Nador
country	MAR
ar	الناظور
en	Nador

place	Oujda
country	MAR
ar	مدينة وجدة
en	Oujda

place	Kenitra MAR
country	MAR
ar	مدينة القنيطرة المغربية
en	Kenitra MAR

place	Sale
country	MAR
ar	مدينة سلا
ar	سجن سلا
en	Sale

place	Temara
country	MAR
ar	تمارة
en	Temara

place	Beni Mellal
country	MAR
ar	بني ملال
en	Beni Mellal

place	Khenifra
country	MAR
ar	خنيفرة
en	Khenifra

place	Errachidia
country	MAR
ar	الراشيدية
ar	الرشيدية
en	Errachidia

place	Zagora
country	MAR
ar	زاكورة
en	Zagora

place	Taroudant
country	MAR
ar	تارودانت
en	Taroudant

place	Guelmim
country	MAR
ar	كلميم
en	Guelmim

place	Tan-Tan
country	MAR
ar	طانطان
en	Tan-Tan

place	Jerada
country	MAR
ar	مدينة جرادة
ar	إقليم جرادة
en	Jerada

place	Figuig
country	MAR
ar	فكيك
en	Figuig

place	Safi
country	MAR
ar	مدينة آسفي
ar	إقليم آسفي
en	Safi

place	El Jadida
country	MAR
ar	مدينة الجديدة
ar	إقليم الجديدة
en	El Jadida

place	Settat
country	MAR
ar	سطات
en	Settat

place	Khouribga
country	MAR
ar	خريبكة
en	Khouribga

place	Imzouren
country	MAR
ar	إمزورن
en	Imzouren

place	Fnideq
country	MAR
ar	الفنيدق
en	Fnideq

place	Berkane
country	MAR
ar	بركان المغربية
ar	مدينة بركان
en	Berkane

place	Taourirt
country	MAR
ar	تاوريرت
en	Taourirt

place	Chefchaouen
country	MAR
ar	شفشاون
en	Chefchaouen

place	Larache
country	MAR
ar	مدينة العرائش
ar	إقليم العرائش
en	Larache

place	Inezgane
country	MAR
ar	إنزكان
en	Inezgane

place	Azilal
country	MAR
ar	أزيلال
en	Azilal

place	Ifrane
country	MAR
ar	إفران
en	Ifrane

place	Essaouira
country	MAR
ar	الصويرة المغربية
en	Essaouira

place	Imlil
country	MAR
ar	إمليل
ar	شمهروش
en	Imlil

place	Sidi Ifni
country	MAR
ar	سيدي إفني
en	Sidi Ifni

# --- Western Sahara
# Left out: bare العيون ('eyes').

place	Laayoune
country	ESH
ar	مدينة العيون
en	Laayoune

place	Guerguerat
country	ESH
ar	الكركرات
en	Guerguerat

place	Dakhla
country	ESH
ar	مدينة الداخلة
en	Dakhla

place	Smara
country	ESH
ar	السمارة
en	Smara

# --- Spain

place	Ceuta
country	ESP
ar	سبتة
en	Ceuta

place	Melilla
country	ESP
ar	مليلية
en	Melilla

place	Barcelona
country	ESP
ar	برشلونة
en	Barcelona

place	Catalonia
country	ESP
ar	كتالونيا
ar	كاتالونيا
en	Catalonia

place	Basque Country
country	ESP
ar	إقليم الباسك
ar	بلاد الباسك
en	Basque Country

place	Bilbao
country	ESP
ar	بلباو
en	Bilbao

place	Granada
country	ESP
ar	غرناطة
en	Granada

place	Seville
country	ESP
ar	إشبيلية
en	Seville

place	Valencia
country	ESP
ar	فالنسيا
en	Valencia

place	Canary Islands
country	ESP
ar	جزر الكناري
ar	الكناري
en	Canary Islands

place	Andalusia
country	ESP
ar	الأندلس
en	Andalusia

place	Galicia
country	ESP
ar	غاليسيا
en	Galicia

# --- Mauritania

place	Nouadhibou
country	MRT
ar	نواذيبو
ar	نواديبو
en	Nouadhibou

place	Zouerat
country	MRT
ar	ازويرات
en	Zouerat

place	Kiffa
country	MRT
ar	كيفه
en	Kiffa

place	Nema
country	MRT
ar	مدينة النعمة
en	Nema

# --- Sudan
# Left out: bare الأبيض ('white'), مدني ('civil').

place	Darfur
country	SDN
ar	دارفور
ar	شمال دارفور
ar	جنوب دارفور
ar	غرب دارفور
ar	وسط دارفور
en	Darfur

place	El Fasher
country	SDN
ar	الفاشر
en	El Fasher

place	Nyala
country	SDN
ar	نيالا
en	Nyala

place	El Geneina
country	SDN
ar	الجنينة
en	El Geneina

place	Zalingei
country	SDN
ar	زالنجي
en	Zalingei

place	Kordofan
country	SDN
ar	كردفان
ar	جنوب كردفان
ar	شمال كردفان
ar	غرب كردفان
en	Kordofan

place	Kadugli
country	SDN
ar	كادوقلي
ar	كادقلي
en	Kadugli

place	Nuba Mountains
country	SDN
ar	جبال النوبة
en	Nuba Mountains

place	El Obeid
country	SDN
ar	مدينة الأبيض
ar	الأبيض السودانية
en	El Obeid

place	Blue Nile State
country	SDN
ar	ولاية النيل الأزرق
en	Blue Nile State

place	Abyei
country	SDN
ar	أبيي
en	Abyei

place	Heglig
country	SDN
ar	هجليج
ar	هجليح
en	Heglig

place	Omdurman
country	SDN
ar	أم درمان
ar	أمدرمان
en	Omdurman

place	Khartoum North
country	SDN
ar	الخرطوم بحري
en	Khartoum North

place	Port Sudan
country	SDN
ar	بورتسودان
ar	بور سودان
en	Port Sudan

place	Kassala
country	SDN
ar	كسلا
en	Kassala

place	Gedaref
country	SDN
ar	القضارف
en	Gedaref

place	Wad Madani
country	SDN
ar	ود مدني
en	Wad Madani

place	Gezira
country	SDN
ar	ولاية الجزيرة
en	Gezira

place	Sennar
country	SDN
ar	ولاية سنار
en	Sennar

place	Merowe
country	SDN
ar	مدينة مروي
ar	مطار مروي
en	Merowe

place	Atbara
country	SDN
ar	عطبرة
en	Atbara

place	Fashaga
country	SDN
ar	الفشقة
en	Fashaga

place	Babanusa
country	SDN
ar	بابنوسة
en	Babanusa

place	Dilling
country	SDN
ar	الدلنج
en	Dilling

place	El Nahud
country	SDN
ar	النهود
en	El Nahud

place	El Daein
country	SDN
ar	الضعين
en	El Daein

place	Mellit
country	SDN
ar	مليط
en	Mellit

place	Tawila
country	SDN
ar	محلية طويلة
ar	مدينة طويلة
en	Tawila

place	Damazin
country	SDN
ar	الدمازين
en	Damazin

place	Kurmuk
country	SDN
ar	الكرمك
en	Kurmuk

place	Shendi
country	SDN
ar	شندي
en	Shendi

place	Dongola
country	SDN
ar	دنقلا
en	Dongola

place	Kutum
country	SDN
ar	محلية كتم
ar	مدينة كتم
en	Kutum

place	Jebel Marra
country	SDN
ar	جبل مرة
en	Jebel Marra

place	Rabak
country	SDN
ar	مدينة ربك
en	Rabak

place	Kosti
country	SDN
ar	كوستي
en	Kosti

place	Sennar SDN
country	SDN
ar	سنار
en	Sennar SDN

place	White Nile State
country	SDN
ar	ولاية النيل الأبيض
en	White Nile State

place	Blue Nile State SDN
country	SDN
ar	النيل الأزرق
en	Blue Nile State SDN

place	River Nile State
country	SDN
ar	ولاية نهر النيل
en	River Nile State

# --- South Sudan
# Left out: bare واو, بور.

place	Malakal
country	SSD
ar	ملكال
en	Malakal

place	Bentiu
country	SSD
ar	بانتيو
en	Bentiu

place	Bor
country	SSD
ar	مدينة بور
en	Bor

place	Wau
country	SSD
ar	مدينة واو
en	Wau

place	Upper Nile
country	SSD
ar	أعالي النيل
en	Upper Nile

place	Unity State
country	SSD
ar	ولاية الوحدة
en	Unity State

place	Jonglei
country	SSD
ar	جونقلي
ar	جونغلي
en	Jonglei

# --- Somalia

place	Kismayo
country	SOM
ar	كيسمايو
ar	كسمايو
en	Kismayo

place	Baidoa
country	SOM
ar	بيداوة
ar	بيدوا
ar	بيداوا
en	Baidoa

place	Beledweyne
country	SOM
ar	بلدوين
ar	بلد وين
en	Beledweyne

place	Puntland
country	SOM
ar	بونتلاند
ar	أرض البنط
ar	بونت لاند
en	Puntland

place	Somaliland
country	SOM
ar	أرض الصومال
ar	صوماليلاند
ar	صومالي لاند
ar	جمهورية أرض الصومال
en	Somaliland

place	Hargeisa
country	SOM
ar	هرغيسا
ar	هرجيسا
en	Hargeisa

place	Bosaso
country	SOM
ar	بوصاصو
ar	بوساسو
en	Bosaso

place	Galkayo
country	SOM
ar	جالكعيو
ar	غالكعيو
en	Galkayo

place	Marka
country	SOM
ar	مدينة مركا
en	Marka

place	Lower Shabelle
country	SOM
ar	شبيلي السفلى
en	Lower Shabelle

place	Juba Valley
country	SOM
ar	جوبا السفلى
ar	جوبالاند
ar	إقليم جوبا
en	Juba Valley

place	Afgoye
country	SOM
ar	أفجوي
ar	أفغوي
en	Afgoye

place	Las Anod
country	SOM
ar	لاسعانود
en	Las Anod

place	Bakara
country	SOM
ar	سوق بكارا
en	Bakara

# --- Ethiopia

place	Tigray
country	ETH
ar	تيغراي
ar	تيجراي
en	Tigray

place	Mekelle
country	ETH
ar	مدينة مقلي
ar	ميكيلي
en	Mekelle

place	Amhara
country	ETH
ar	أمهرة
ar	الأمهرة
en	Amhara

place	Oromia
country	ETH
ar	أوروميا
en	Oromia

place	Ogaden
country	ETH
ar	أوغادين
ar	أوجادين
en	Ogaden

place	Badme
country	ETH
ar	بادمي
en	Badme

place	Zalambessa
country	ETH
ar	زالامبيسا
ar	زال أمبسا
en	Zalambessa

place	GERD
country	ETH
ar	سد النهضة
ar	سد النهضة الإثيوبي
en	GERD

place	Gondar
country	ETH
ar	غوندار
ar	جوندر
en	Gondar

# --- Eritrea

place	Assab
country	ERI
ar	ميناء عصب
en	Assab

place	Massawa
country	ERI
ar	مصوع
en	Massawa

# --- Kenya

place	Mombasa
country	KEN
ar	مومباسا
ar	ممباسا
en	Mombasa

place	Garissa
country	KEN
ar	غاريسا
ar	جاريسا
en	Garissa

place	Lamu
country	KEN
ar	لامو
en	Lamu

place	Dadaab
country	KEN
ar	داداب
en	Dadaab

place	Kisumu
country	KEN
ar	كيسومو
en	Kisumu

place	Westgate Mall
country	KEN
ar	ويست غيت
ar	ويستغيت
en	Westgate Mall

# --- Tanzania
# زنجبار alone is the island; the Yemeni town is مدينة زنجبار.

place	Zanzibar
country	TZA
ar	زنجبار
ar	أرخبيل زنجبار
en	Zanzibar

place	Arusha
country	TZA
ar	أروشا
en	Arusha

# --- Rwanda

place	Gisenyi
country	RWA
ar	غيسيني
en	Gisenyi

# --- Democratic Republic of the Congo

place	Goma
country	COD
ar	غوما
ar	جوما
en	Goma

place	Kivu
country	COD
ar	كيفو
ar	شمال كيفو
ar	جنوب كيفو
en	Kivu

place	Bukavu
country	COD
ar	بوكافو
en	Bukavu

place	Ituri
country	COD
ar	إيتوري
en	Ituri

place	Bunia
country	COD
ar	بونيا
en	Bunia

place	Beni
country	COD
ar	مدينة بيني
en	Beni

place	Kisangani
country	COD
ar	كيسانغاني
ar	كيسنغاني
ar	كيسانجاني
en	Kisangani

place	Katanga
country	COD
ar	كاتانغا
ar	كاتنغا
en	Katanga

place	Lubumbashi
country	COD
ar	لوبومباشي
en	Lubumbashi

place	Kasai
country	COD
ar	كاساي
en	Kasai

# --- Central African Republic

place	Bambari
country	CAF
ar	بامباري
en	Bambari

place	Bossangoa
country	CAF
ar	بوسانغوا
en	Bossangoa

# --- Uganda

place	Gulu
country	UGA
ar	غولو
en	Gulu

place	Entebbe
country	UGA
ar	عنتيبي
en	Entebbe

place	Kasese
country	UGA
ar	كاسيسي
en	Kasese

# --- Mali

place	Timbuktu
country	MLI
ar	تمبكتو
ar	تومبوكتو
en	Timbuktu

place	Gao
country	MLI
ar	غاو
ar	جاو
en	Gao

place	Kidal
country	MLI
ar	كيدال
en	Kidal

place	Mopti
country	MLI
ar	موبتي
en	Mopti

place	Azawad
country	MLI
ar	أزواد
en	Azawad

place	Northern Mali
country	MLI
ar	شمال مالي
en	Northern Mali

place	Tessalit
country	MLI
ar	تيساليت
en	Tessalit

place	Menaka
country	MLI
ar	ميناكا
ar	مناكا
en	Menaka

place	Tinzaouaten
country	MLI
ar	تين زواتين
ar	تنزاواتن
en	Tinzaouaten

# --- Niger

place	Agadez
country	NER
ar	أغاديز
en	Agadez

place	Diffa
country	NER
ar	ديفا
en	Diffa

place	Arlit
country	NER
ar	أرليت
en	Arlit

place	Tillaberi
country	NER
ar	تيلابيري
en	Tillaberi

place	Zinder
country	NER
ar	زندر
ar	زيندر
en	Zinder

# --- Burkina Faso

place	Djibo
country	BFA
ar	دجيبو
en	Djibo

place	Solhan
country	BFA
ar	سولهان
en	Solhan

place	Bobo-Dioulasso
country	BFA
ar	بوبو ديولاسو
en	Bobo-Dioulasso

# --- Nigeria

place	Lagos
country	NGA
ar	لاغوس
ar	لاجوس
en	Lagos

place	Kano
country	NGA
ar	مدينة كانو
ar	ولاية كانو
en	Kano

place	Kaduna
country	NGA
ar	كادونا
en	Kaduna

place	Maiduguri
country	NGA
ar	مايدوغوري
ar	مايدوجوري
ar	ميدوغوري
en	Maiduguri

place	Borno
country	NGA
ar	بورنو
en	Borno

place	Chibok
country	NGA
ar	شيبوك
ar	تشيبوك
en	Chibok

place	Yobe
country	NGA
ar	يوبي
en	Yobe

place	Adamawa
country	NGA
ar	أداماوا
en	Adamawa

place	Jos
country	NGA
ar	مدينة جوس
en	Jos

place	Plateau
country	NGA
ar	ولاية بلاتو
en	Plateau

place	Zamfara
country	NGA
ar	زمفارا
ar	زامفارا
en	Zamfara

place	Katsina
country	NGA
ar	كاتسينا
en	Katsina

place	Niger Delta
country	NGA
ar	دلتا النيجر
en	Niger Delta

place	Biafra
country	NGA
ar	بيافرا
en	Biafra

place	Port Harcourt
country	NGA
ar	بورت هاركورت
ar	بورت هاركور
en	Port Harcourt

place	Baga
country	NGA
ar	مدينة باغا
en	Baga

place	Bama
country	NGA
ar	مدينة باما
en	Bama

# --- Cameroon

place	Douala
country	CMR
ar	دوالا
en	Douala

place	Bakassi
country	CMR
ar	باكاسي
en	Bakassi

# --- Chad

place	Abeche
country	TCD
ar	أبيشي
en	Abeche

place	Tibesti
country	TCD
ar	تيبستي
en	Tibesti

place	Lake Chad
country	TCD
ar	بحيرة تشاد
ar	حوض بحيرة تشاد
en	Lake Chad

# --- Ivory Coast

place	Bouake
country	CIV
ar	بواكيه
ar	بواكي
en	Bouake

place	Grand-Bassam
country	CIV
ar	غراند باسام
en	Grand-Bassam

# --- Angola

place	Cabinda
country	AGO
ar	كابيندا
en	Cabinda

# --- Mozambique

place	Cabo Delgado
country	MOZ
ar	كابو ديلغادو
en	Cabo Delgado

# --- Senegal

place	Casamance
country	SEN
ar	كازامانس
en	Casamance

# --- South Africa

place	Johannesburg
country	ZAF
ar	جوهانسبرغ
ar	جوهانسبورغ
ar	جوهانسبرج
en	Johannesburg

place	Cape Town
country	ZAF
ar	كيب تاون
ar	كايب تاون
en	Cape Town

place	Durban
country	ZAF
ar	دربان
ar	ديربان
en	Durban

place	Soweto
country	ZAF
ar	سويتو
en	Soweto

# --- Zimbabwe

place	Bulawayo
country	ZWE
ar	بولاوايو
en	Bulawayo

# --- France
# Left out: bare ليون (the envoy Bernardino León), كان ('was').

place	Marseille
country	FRA
ar	مرسيليا
ar	مارسيليا
en	Marseille

place	Nice
country	FRA
ar	نيس
en	Nice

place	Lyon
country	FRA
ar	مدينة ليون
ar	ليون الفرنسية
en	Lyon

place	Strasbourg
country	FRA
ar	ستراسبورغ
ar	ستراسبورج
en	Strasbourg

place	Toulouse
country	FRA
ar	تولوز
en	Toulouse

place	Calais
country	FRA
ar	كاليه
en	Calais

place	Corsica
country	FRA
ar	كورسيكا
en	Corsica

place	Normandy
country	FRA
ar	نورماندي
en	Normandy

place	New Caledonia
country	FRA
ar	كاليدونيا الجديدة
en	New Caledonia

place	Mayotte
country	FRA
ar	مايوت
en	Mayotte

place	Bataclan
country	FRA
ar	مسرح باتاكلان
ar	باتاكلان
en	Bataclan

place	Cannes
country	FRA
ar	مدينة كان الفرنسية
en	Cannes

place	Evian
country	FRA
ar	إيفيان
en	Evian

# --- United Kingdom

place	Northern Ireland
country	GBR
ar	أيرلندا الشمالية
ar	إرلندا الشمالية
en	Northern Ireland

place	Belfast
country	GBR
ar	بلفاست
en	Belfast

place	Scotland
country	GBR
ar	اسكتلندا
ar	سكوتلندا
ar	اسكوتلندا
ar	اسكتلنده
en	Scotland

place	Edinburgh
country	GBR
ar	أدنبره
ar	أدنبرا
en	Edinburgh

place	Glasgow
country	GBR
ar	غلاسكو
ar	غلاسغو
ar	جلاسجو
en	Glasgow

place	Wales
country	GBR
ar	ويلز
en	Wales

place	Manchester
country	GBR
ar	مانشستر
en	Manchester

place	Birmingham
country	GBR
ar	برمنغهام
ar	بيرمنغهام
ar	برمنجهام
en	Birmingham

place	Liverpool
country	GBR
ar	ليفربول
en	Liverpool

place	Salisbury
country	GBR
ar	سالزبري
ar	سالزبوري
ar	سالسبوري
en	Salisbury

place	Oxford
country	GBR
ar	أكسفورد
ar	أوكسفورد
en	Oxford

place	Leeds
country	GBR
ar	ليدز
en	Leeds

place	Lockerbie
country	GBR
ar	لوكربي
en	Lockerbie

place	Gibraltar
country	GBR
ar	جبل طارق
en	Gibraltar

place	Falkland Islands
country	GBR
ar	جزر فوكلاند
ar	جزر الفوكلاند
ar	الفوكلاند
ar	فوكلاند
ar	جزر المالوين
en	Falkland Islands

# --- Germany

place	Munich
country	DEU
ar	ميونيخ
ar	ميونخ
ar	مونيخ
en	Munich

place	Hamburg
country	DEU
ar	هامبورغ
ar	هامبورج
en	Hamburg

place	Frankfurt
country	DEU
ar	فرانكفورت
en	Frankfurt

place	Cologne
country	DEU
ar	كولونيا
en	Cologne

place	Bonn
country	DEU
ar	مدينة بون
en	Bonn

place	Hanover
country	DEU
ar	هانوفر
en	Hanover

place	Dresden
country	DEU
ar	درسدن
en	Dresden

place	Leipzig
country	DEU
ar	لايبزيغ
en	Leipzig

place	Stuttgart
country	DEU
ar	شتوتغارت
en	Stuttgart

place	Dusseldorf
country	DEU
ar	دوسلدورف
en	Dusseldorf

place	Ramstein
country	DEU
ar	رامشتاين
en	Ramstein

place	Bavaria
country	DEU
ar	بافاريا
en	Bavaria

place	Solingen
country	DEU
ar	زولينغن
en	Solingen

# --- Belgium
# As a metonym Brussels is the EU or NATO; here it is the city.

place	Brussels
country	BEL
ar	بروكسل
ar	بروكسيل
en	Brussels

place	Molenbeek
country	BEL
ar	مولنبيك
ar	مولينبيك
en	Molenbeek

place	Antwerp
country	BEL
ar	أنتويرب
ar	أنفير
en	Antwerp

place	Liege
country	BEL
ar	لييج
en	Liege

# --- Netherlands
# As a metonym The Hague is the international courts; here it is the city.

place	The Hague
country	NLD
ar	لاهاي
en	The Hague

place	Rotterdam
country	NLD
ar	روتردام
en	Rotterdam

place	Utrecht
country	NLD
ar	أوتريخت
ar	أوترخت
en	Utrecht

place	Maastricht
country	NLD
ar	ماستريخت
en	Maastricht

# --- Switzerland

place	Geneva
country	CHE
ar	جنيف
en	Geneva

place	Lausanne
country	CHE
ar	لوزان
en	Lausanne

place	Davos
country	CHE
ar	دافوس
en	Davos

place	Zurich
country	CHE
ar	زيورخ
ar	زوريخ
ar	زيوريخ
en	Zurich

place	Basel
country	CHE
ar	بازل
en	Basel

place	Montreux
country	CHE
ar	مونترو
en	Montreux

# --- Italy

place	Milan
country	ITA
ar	ميلانو
en	Milan

place	Naples
country	ITA
ar	نابولي
en	Naples

place	Sicily
country	ITA
ar	صقلية
en	Sicily

place	Lampedusa
country	ITA
ar	لامبيدوزا
ar	لامبيدوسا
en	Lampedusa

place	Genoa
country	ITA
ar	جنوى
ar	جنوة
en	Genoa

place	Venice
country	ITA
ar	مدينة البندقية
en	Venice

place	Turin
country	ITA
ar	تورينو
en	Turin

place	Sardinia
country	ITA
ar	سردينيا
en	Sardinia

# --- Austria

place	Salzburg
country	AUT
ar	سالزبورغ
ar	سالزبورج
en	Salzburg

place	Graz
country	AUT
ar	غراتس
en	Graz

# --- Greece

place	Lesbos
country	GRC
ar	ليسبوس
en	Lesbos

place	Thessaloniki
country	GRC
ar	سالونيك
ar	تسالونيكي
ar	سالونيكي
en	Thessaloniki

place	Crete
country	GRC
ar	جزيرة كريت
en	Crete

place	Corfu
country	GRC
ar	كورفو
en	Corfu

place	Rhodes
country	GRC
ar	جزيرة رودس
en	Rhodes

# --- Cyprus

place	Northern Cyprus
country	CYP
ar	شمال قبرص
ar	قبرص الشمالية
ar	جمهورية شمال قبرص التركية
ar	القسم الشمالي من قبرص
en	Northern Cyprus

place	Larnaca
country	CYP
ar	لارنكا
ar	لارناكا
en	Larnaca

place	Limassol
country	CYP
ar	ليماسول
en	Limassol

place	Famagusta
country	CYP
ar	فاماغوستا
ar	فاروشا
en	Famagusta

# --- Ireland

place	Shannon
country	IRL
ar	مطار شانون
en	Shannon

# --- Sweden

place	Malmo
country	SWE
ar	مالمو
en	Malmo

place	Gothenburg
country	SWE
ar	غوتنبرغ
ar	غوتبورغ
en	Gothenburg

# --- Norway

place	Utoya
country	NOR
ar	أوتويا
en	Utoya

# --- Denmark

place	Greenland
country	DNK
ar	غرينلاند
ar	جرينلاند
en	Greenland

place	Faroe Islands
country	DNK
ar	جزر فارو
en	Faroe Islands

# --- Poland

place	Krakow
country	POL
ar	كراكوف
en	Krakow

place	Gdansk
country	POL
ar	غدانسك
en	Gdansk

place	Przewodow
country	POL
ar	برزيفودوف
en	Przewodow

# --- Romania

place	Constanta
country	ROU
ar	كونستانتسا
ar	كونستانتا
en	Constanta

# --- Bulgaria

place	Burgas
country	BGR
ar	بورغاس
ar	بورجاس
en	Burgas

place	Varna
country	BGR
ar	مدينة فارنا
en	Varna

# --- Lithuania

place	Klaipeda
country	LTU
ar	كلايبيدا
en	Klaipeda

# --- Moldova

place	Transnistria
country	MDA
ar	ترانسنيستريا
ar	ترانسدنيستريا
ar	بريدنيستروفيه
en	Transnistria

place	Tiraspol
country	MDA
ar	تيراسبول
en	Tiraspol

place	Gagauzia
country	MDA
ar	غاغاوزيا
en	Gagauzia

# --- Serbia

place	Presevo
country	SRB
ar	بريسيفو
ar	بريشيفو
en	Presevo

place	Vojvodina
country	SRB
ar	فويفودينا
en	Vojvodina

place	Sandzak
country	SRB
ar	إقليم السنجق
en	Sandzak

place	Novi Sad
country	SRB
ar	نوفي ساد
en	Novi Sad

place	Nis
country	SRB
ar	مدينة نيش
en	Nis

# --- Kosovo

place	Mitrovica
country	XKX
ar	ميتروفيتسا
ar	متروفيتسا
ar	كوسوفسكا ميتروفيتسا
ar	ميتروفيتشا
en	Mitrovica

place	Prizren
country	XKX
ar	بريزرن
en	Prizren

# --- North Macedonia

place	Tetovo
country	MKD
ar	تيتوفو
en	Tetovo

place	Kumanovo
country	MKD
ar	كومانوفو
en	Kumanovo

place	Gostivar
country	MKD
ar	غوستيفار
en	Gostivar

place	Ohrid
country	MKD
ar	أوهريد
en	Ohrid

# --- Bosnia & Herzegovina

place	Republika Srpska
country	BIH
ar	جمهورية صرب البوسنة
ar	صربسكا
ar	جمهورية صربسكا
en	Republika Srpska

place	Srebrenica
country	BIH
ar	سريبرينيتسا
ar	سربرنيتسا
ar	سريبرينيتشا
ar	سريبرنيتسا
en	Srebrenica

place	Banja Luka
country	BIH
ar	بانيا لوكا
ar	بانيالوكا
en	Banja Luka

place	Mostar
country	BIH
ar	موستار
en	Mostar

place	Tuzla
country	BIH
ar	توزلا
en	Tuzla

# --- Croatia

place	Krajina
country	HRV
ar	إقليم كرايينا
en	Krajina

place	Vukovar
country	HRV
ar	فوكوفار
en	Vukovar

# --- Ukraine

place	Crimea
country	UKR
ar	القرم
ar	شبه جزيرة القرم
en	Crimea

place	Donbas
country	UKR
ar	دونباس
ar	الدونباس
en	Donbas

place	Donetsk
country	UKR
ar	دونيتسك
ar	دونتسك
ar	دانيتسك
en	Donetsk

place	Luhansk
country	UKR
ar	لوغانسك
ar	لوهانسك
ar	لوجانسك
ar	لوغانيسك
en	Luhansk

place	Mariupol
country	UKR
ar	ماريوبول
en	Mariupol

place	Kharkiv
country	UKR
ar	خاركيف
ar	خاركوف
en	Kharkiv

place	Kherson
country	UKR
ar	خيرسون
ar	خرسون
en	Kherson

place	Zaporizhzhia
country	UKR
ar	زابوريجيا
ar	زابوروجيا
ar	زابوريجيه
ar	زابوروجيه
ar	محطة زابوريجيا
en	Zaporizhzhia

place	Odesa
country	UKR
ar	أوديسا
en	Odesa

place	Mykolaiv
country	UKR
ar	ميكولايف
ar	نيكولاييف
ar	ميكولاييف
en	Mykolaiv

place	Dnipro
country	UKR
ar	دنيبرو
ar	دنيبروبيتروفسك
en	Dnipro

place	Lviv
country	UKR
ar	مدينة لفيف
ar	لفيف الأوكرانية
ar	منطقة لفيف
en	Lviv

place	Bakhmut
country	UKR
ar	باخموت
ar	أرتيوموفسك
en	Bakhmut

place	Avdiivka
country	UKR
ar	أفدييفكا
en	Avdiivka

place	Sloviansk
country	UKR
ar	سلوفيانسك
ar	سلافيانسك
en	Sloviansk

place	Kramatorsk
country	UKR
ar	كراماتورسك
en	Kramatorsk

place	Sievierodonetsk
country	UKR
ar	سيفيرودونيتسك
ar	سيفيرودونتسك
en	Sievierodonetsk

place	Lysychansk
country	UKR
ar	ليسيتشانسك
en	Lysychansk

place	Debaltseve
country	UKR
ar	ديبالتسيفي
ar	ديبالتسيفو
ar	ديبالتسيف
en	Debaltseve

place	Pokrovsk
country	UKR
ar	بوكروفسك
en	Pokrovsk

place	Soledar
country	UKR
ar	سوليدار
en	Soledar

place	Bucha
country	UKR
ar	بوتشا
en	Bucha

place	Irpin
country	UKR
ar	إيربين
en	Irpin

place	Sumy
country	UKR
ar	منطقة سومي
ar	مقاطعة سومي
en	Sumy

place	Chernihiv
country	UKR
ar	تشيرنيهيف
ar	تشيرنيغوف
ar	تشيرنيغيف
en	Chernihiv

place	Chernobyl
country	UKR
ar	تشيرنوبيل
ar	تشرنوبيل
en	Chernobyl

place	Poltava
country	UKR
ar	بولتافا
en	Poltava

place	Vinnytsia
country	UKR
ar	فينيتسا
en	Vinnytsia

place	Izium
country	UKR
ar	إيزيوم
en	Izium

place	Kupiansk
country	UKR
ar	كوبيانسك
en	Kupiansk

place	Kryvyi Rih
country	UKR
ar	كريفي ريه
ar	كريفوي روغ
en	Kryvyi Rih

place	Sevastopol
country	UKR
ar	سيفاستوبول
ar	سيباستوبول
en	Sevastopol

place	Simferopol
country	UKR
ar	سيمفيروبول
ar	سيمفروبول
en	Simferopol

place	Kerch
country	UKR
ar	كيرتش
ar	جسر القرم
en	Kerch

place	Snake Island
country	UKR
ar	جزيرة الثعبان
en	Snake Island

place	Kakhovka
country	UKR
ar	كاخوفكا
ar	سد كاخوفكا
ar	نوفا كاخوفكا
en	Kakhovka

place	Khmelnytskyi
country	UKR
ar	خميلنيتسكي
en	Khmelnytskyi

place	Zhytomyr
country	UKR
ar	جيتومير
en	Zhytomyr

place	Ternopil
country	UKR
ar	تيرنوبل
en	Ternopil

# --- Russia

place	Chechnya
country	RUS
ar	الشيشان
ar	جمهورية الشيشان
ar	شيشينيا
en	Chechnya

place	Grozny
country	RUS
ar	غروزني
ar	جروزني
en	Grozny

place	Gudermes
country	RUS
ar	غودرميس
ar	جوديرميس
en	Gudermes

place	Dagestan
country	RUS
ar	داغستان
ar	داجستان
en	Dagestan

place	Makhachkala
country	RUS
ar	محج قلعة
ar	محاج قلعة
ar	ماخاتشكالا
ar	ماخاشكالا
en	Makhachkala

place	Ingushetia
country	RUS
ar	أنغوشيا
ar	إنغوشيتيا
ar	إنغوشتيا
ar	أنجوشيا
en	Ingushetia

place	Nazran
country	RUS
ar	نازران
en	Nazran

place	North Ossetia
country	RUS
ar	أوسيتيا الشمالية
ar	أوسيتا الشمالية
en	North Ossetia

place	Beslan
country	RUS
ar	بيسلان
en	Beslan

place	Vladikavkaz
country	RUS
ar	فلاديقوقاز
ar	فلاديكافكاز
en	Vladikavkaz

place	Kabardino-Balkaria
country	RUS
ar	كباردينو بلقاريا
ar	قبردين بلقاريا
ar	كابردينو بلكاريا
en	Kabardino-Balkaria

place	North Caucasus
country	RUS
ar	شمال القوقاز
ar	القوقاز الشمالي
en	North Caucasus

place	Tatarstan
country	RUS
ar	تتارستان
ar	تاتارستان
en	Tatarstan

place	Saint Petersburg
country	RUS
ar	سان بطرسبرغ
ar	سانت بطرسبرغ
ar	سانت بطرسبورغ
ar	سان بطرسبورغ
ar	بطرسبرغ
ar	سان بطرسبرج
ar	سانت بطرسبرج
ar	سان بيترسبورغ
en	Saint Petersburg

place	Volgograd
country	RUS
ar	فولغوغراد
ar	فولجوجراد
en	Volgograd

place	Rostov
country	RUS
ar	روستوف
ar	روستوف على الدون
ar	روستوف نا دونو
en	Rostov

place	Belgorod
country	RUS
ar	بيلغورود
ar	بيلجورود
en	Belgorod

place	Kursk
country	RUS
ar	كورسك
en	Kursk

place	Bryansk
country	RUS
ar	بريانسك
en	Bryansk

place	Voronezh
country	RUS
ar	فورونيج
en	Voronezh

place	Krasnodar
country	RUS
ar	كراسنودار
en	Krasnodar

place	Sochi
country	RUS
ar	سوتشي
en	Sochi

place	Kaliningrad
country	RUS
ar	كالينينغراد
ar	كالينينجراد
en	Kaliningrad

place	Murmansk
country	RUS
ar	مورمانسك
en	Murmansk

place	Vladivostok
country	RUS
ar	فلاديفوستوك
en	Vladivostok

place	Siberia
country	RUS
ar	سيبيريا
en	Siberia

place	Yekaterinburg
country	RUS
ar	يكاترينبورغ
ar	إيكاترينبورغ
ar	يكاترينبرغ
en	Yekaterinburg

place	Kazan
country	RUS
ar	قازان
ar	كازان
en	Kazan

place	Kuril Islands
country	RUS
ar	جزر الكوريل
ar	الكوريل
en	Kuril Islands

place	Kamchatka
country	RUS
ar	كامتشاتكا
en	Kamchatka

place	Engels
country	RUS
ar	قاعدة إنغلز
en	Engels

# --- Georgia

place	Abkhazia
country	GEO
ar	أبخازيا
ar	أبخازية
ar	جمهورية أبخازيا
en	Abkhazia

place	Sukhumi
country	GEO
ar	سوخومي
en	Sukhumi

place	South Ossetia
country	GEO
ar	أوسيتيا الجنوبية
ar	أوسيتا الجنوبية
en	South Ossetia

place	Tskhinvali
country	GEO
ar	تسخينفالي
ar	تسخينفال
en	Tskhinvali

place	Gori
country	GEO
ar	مدينة غوري
en	Gori

place	Adjara
country	GEO
ar	أجاريا
ar	أدجاريا
ar	أدجارا
ar	أجارا
en	Adjara

place	Pankisi
country	GEO
ar	بانكيسي
ar	ممر بانكيسي
en	Pankisi

place	Batumi
country	GEO
ar	باتومي
en	Batumi

place	Kodori
country	GEO
ar	كودوري
en	Kodori

# --- Azerbaijan

place	Nagorno-Karabakh
country	AZE
ar	ناغورني قره باخ
ar	ناغورنو كاراباخ
ar	ناغورني كاراباخ
ar	ناغورنو قره باخ
ar	قره باغ
ar	كاراباخ
ar	قره باخ
ar	ناغورنو قره باغ
ar	ناجورنو كاراباخ
ar	ناغورني قرة باغ
ar	كراباخ
en	Nagorno-Karabakh

place	Stepanakert
country	AZE
ar	ستيباناكيرت
ar	خانكندي
en	Stepanakert

place	Shusha
country	AZE
ar	شوشا
en	Shusha

place	Lachin
country	AZE
ar	ممر لاتشين
ar	لاتشين
en	Lachin

place	Nakhchivan
country	AZE
ar	ناخيتشيفان
ar	نخجوان
ar	ناختشيفان
en	Nakhchivan

place	Ganja
country	AZE
ar	غنجة
en	Ganja

# --- Armenia

place	Gyumri
country	ARM
ar	غيومري
en	Gyumri

place	Syunik
country	ARM
ar	سيونيك
en	Syunik

# --- Turkey

place	Istanbul
country	TUR
ar	إسطنبول
ar	اسطمبول
ar	إستنبول
ar	استانبول
ar	استمبول
en	Istanbul

place	Diyarbakir
country	TUR
ar	ديار بكر
en	Diyarbakir

place	Gaziantep
country	TUR
ar	غازي عنتاب
ar	غازي عينتاب
en	Gaziantep

place	Hatay
country	TUR
ar	هاتاي
ar	هطاي
en	Hatay

place	Antakya
country	TUR
ar	أنطاكية
ar	أنطاكيا
en	Antakya

place	Sanliurfa
country	TUR
ar	شانلي أورفا
ar	شانلي اورفه
ar	شانليورفا
ar	أورفة
en	Sanliurfa

place	Suruc
country	TUR
ar	سوروج
ar	سوروتش
en	Suruc

place	Kilis
country	TUR
ar	كيليس
en	Kilis

place	Mardin
country	TUR
ar	ماردين
en	Mardin

place	Cizre
country	TUR
ar	جيزره
en	Cizre

place	Sirnak
country	TUR
ar	شرناق
ar	شيرناك
en	Sirnak

place	Hakkari
country	TUR
ar	هكاري
ar	حكاري
en	Hakkari

place	Van
country	TUR
ar	مدينة فان
en	Van

place	Tunceli
country	TUR
ar	تونجلي
en	Tunceli

place	Izmir
country	TUR
ar	إزمير
en	Izmir

place	Adana
country	TUR
ar	أضنة
en	Adana

place	Incirlik
country	TUR
ar	إنجرليك
ar	إنجيرليك
en	Incirlik

place	Antalya
country	TUR
ar	أنطاليا
en	Antalya

place	Mersin
country	TUR
ar	مرسين
en	Mersin

place	Bursa
country	TUR
ar	بورصة التركية
ar	مدينة بورصة
en	Bursa

place	Trabzon
country	TUR
ar	طرابزون
en	Trabzon

place	Kahramanmaras
country	TUR
ar	كهرمان مرعش
en	Kahramanmaras

place	Imrali
country	TUR
ar	إمرالي
en	Imrali

place	Taksim Square
country	TUR
ar	ميدان تقسيم
ar	ساحة تقسيم
en	Taksim Square

place	Reyhanli
country	TUR
ar	الريحانلي
en	Reyhanli

place	Bosporus
country	TUR
ar	البوسفور
en	Bosporus

place	Bodrum
country	TUR
ar	بودروم
ar	بوضروم
en	Bodrum

# --- Iran

place	Isfahan
country	IRN
ar	أصفهان
en	Isfahan

place	Natanz
country	IRN
ar	نطنز
ar	ناتانز
en	Natanz

place	Fordow
country	IRN
ar	فوردو
en	Fordow

place	Bushehr
country	IRN
ar	بوشهر
en	Bushehr

place	Arak
country	IRN
ar	مدينة أراك
ar	مفاعل أراك
en	Arak

place	Qom
country	IRN
ar	مدينة قم
en	Qom

place	Mashhad
country	IRN
ar	مدينة مشهد
en	Mashhad

place	Shiraz
country	IRN
ar	شيراز
en	Shiraz

place	Tabriz
country	IRN
ar	تبريز
en	Tabriz

place	Ahvaz
country	IRN
ar	الأهواز
ar	الأحواز
ar	أهواز
en	Ahvaz

place	Abadan
country	IRN
ar	عبادان
en	Abadan

place	Khuzestan
country	IRN
ar	خوزستان
en	Khuzestan

place	Kermanshah
country	IRN
ar	كرمانشاه
en	Kermanshah

place	Kerman
country	IRN
ar	كرمان
en	Kerman

place	Zahedan
country	IRN
ar	زاهدان
en	Zahedan

place	Sistan and Baluchestan
country	IRN
ar	سيستان بلوشستان
ar	سيستان وبلوشستان
ar	سستان وبلوشستان
en	Sistan and Baluchestan

place	Bandar Abbas
country	IRN
ar	بندر عباس
en	Bandar Abbas

place	Chabahar
country	IRN
ar	جابهار
ar	تشابهار
ar	شاباهار
en	Chabahar

place	Kharg
country	IRN
ar	جزيرة خارك
ar	جزيرة خرج
en	Kharg

place	Iranian Kurdistan
country	IRN
ar	كردستان إيران
ar	محافظة كردستان
en	Iranian Kurdistan

place	Parchin
country	IRN
ar	بارشين
en	Parchin

place	Hamadan
country	IRN
ar	همدان الإيرانية
ar	مدينة همدان
en	Hamadan

place	Bam
country	IRN
ar	مدينة بم
en	Bam

place	Evin
country	IRN
ar	سجن إيفين
ar	سجن إوين
en	Evin

place	Karaj
country	IRN
ar	كرج
en	Karaj

# --- Afghanistan

place	Kandahar
country	AFG
ar	قندهار
en	Kandahar

place	Herat
country	AFG
ar	هرات
en	Herat

place	Mazar-i-Sharif
country	AFG
ar	مزار الشريف
ar	مزار شريف
en	Mazar-i-Sharif

place	Kunduz
country	AFG
ar	قندوز
ar	قندز
ar	كوندوز
en	Kunduz

place	Jalalabad
country	AFG
ar	جلال أباد
ar	جلالاباد
en	Jalalabad

place	Nangarhar
country	AFG
ar	ننغرهار
ar	ننجرهار
ar	نانغارهار
ar	نانجارهار
ar	ننكرهار
en	Nangarhar

place	Helmand
country	AFG
ar	هلمند
en	Helmand

place	Lashkar Gah
country	AFG
ar	لشكر كاه
ar	لشكركاه
ar	لشكر جاه
ar	عسكر كاه
ar	لشكرغاه
en	Lashkar Gah

place	Ghazni
country	AFG
ar	غزنة
ar	غزني
en	Ghazni

place	Paktia
country	AFG
ar	بكتيا
ar	باكتيا
en	Paktia

place	Paktika
country	AFG
ar	بكتيكا
ar	باكتيكا
en	Paktika

place	Khost
country	AFG
ar	خوست
en	Khost

place	Kunar
country	AFG
ar	كونار
ar	ولاية كونر
en	Kunar

place	Nuristan
country	AFG
ar	نورستان
en	Nuristan

place	Logar
country	AFG
ar	لوغار
ar	لوجار
ar	لوغر
en	Logar

place	Wardak
country	AFG
ar	ورداك
ar	وردك
ar	ميدان ورداك
en	Wardak

place	Kapisa
country	AFG
ar	كابيسا
ar	كابيسيا
en	Kapisa

place	Bagram
country	AFG
ar	باغرام
ar	باجرام
ar	بغرام
en	Bagram

place	Bamiyan
country	AFG
ar	باميان
en	Bamiyan

place	Panjshir
country	AFG
ar	بنجشير
ar	بانشير
ar	بنشير
en	Panjshir

place	Badakhshan
country	AFG
ar	بدخشان
ar	باداخشان
en	Badakhshan

place	Badghis
country	AFG
ar	بادغيس
ar	بدغيس
en	Badghis

place	Baghlan
country	AFG
ar	بغلان
ar	باغلان
en	Baghlan

place	Balkh
country	AFG
ar	بلخ
en	Balkh

place	Farah
country	AFG
ar	ولاية فراه
en	Farah

place	Faryab
country	AFG
ar	فارياب
en	Faryab

place	Takhar
country	AFG
ar	تخار
en	Takhar

place	Taloqan
country	AFG
ar	طالقان
en	Taloqan

place	Uruzgan
country	AFG
ar	أوروزغان
ar	أورزغان
ar	أروزغان
en	Uruzgan

place	Zabul
country	AFG
ar	زابل
ar	زابول
en	Zabul

place	Sar-e Pol
country	AFG
ar	ساري بول
ar	سربل
en	Sar-e Pol

place	Jowzjan
country	AFG
ar	جوزجان
en	Jowzjan

place	Samangan
country	AFG
ar	سمنغان
ar	سمنجان
en	Samangan

place	Tora Bora
country	AFG
ar	تورا بورا
en	Tora Bora

place	Laghman
country	AFG
ar	لغمان
en	Laghman

place	Nimruz
country	AFG
ar	نيمروز
en	Nimruz

place	Ghor
country	AFG
ar	ولاية غور
en	Ghor

place	Spin Boldak
country	AFG
ar	سبين بولداك
en	Spin Boldak

place	Parwan
country	AFG
ar	بروان
ar	باروان
en	Parwan

place	Shah-i-Kot
country	AFG
ar	شاهي كوت
en	Shah-i-Kot

place	Khanabad
country	AFG
ar	خان أباد
en	Khanabad

# --- Pakistan

place	Karachi
country	PAK
ar	كراتشي
en	Karachi

place	Lahore
country	PAK
ar	لاهور
en	Lahore

place	Peshawar
country	PAK
ar	بيشاور
ar	بشاور
en	Peshawar

place	Quetta
country	PAK
ar	كويتا
ar	كويته
en	Quetta

place	Rawalpindi
country	PAK
ar	روالبندي
ar	راولبندي
ar	روالبيندي
en	Rawalpindi

place	Balochistan
country	PAK
ar	بلوشستان
en	Balochistan

place	Punjab
country	PAK
ar	البنجاب
en	Punjab

place	Sindh
country	PAK
ar	إقليم السند
en	Sindh

place	Khyber Pakhtunkhwa
country	PAK
ar	خيبر باختونخوا
ar	خيبر بختونخوا
ar	خيبر بختونخواه
ar	خيبر باختونخواه
ar	إقليم الحدود الشمالية الغربية
en	Khyber Pakhtunkhwa

place	Waziristan
country	PAK
ar	وزيرستان
ar	وزيرستان الشمالية
ar	وزيرستان الجنوبية
ar	شمال وزيرستان
ar	جنوب وزيرستان
en	Waziristan

place	Miranshah
country	PAK
ar	ميرانشاه
ar	ميران شاه
en	Miranshah

place	Wana
country	PAK
ar	مدينة وانا
en	Wana

place	Swat
country	PAK
ar	سوات
en	Swat

place	Bajaur
country	PAK
ar	باجور
ar	باجاور
en	Bajaur

place	Khyber
country	PAK
ar	منطقة خيبر
ar	ممر خيبر
ar	مقاطعة خيبر
en	Khyber

place	Kurram
country	PAK
ar	كورام
ar	منطقة كرم القبلية
en	Kurram

place	Mohmand
country	PAK
ar	مهمند
en	Mohmand

place	Orakzai
country	PAK
ar	أوراكزاي
ar	أوركزاي
en	Orakzai

place	Abbottabad
country	PAK
ar	أبوت أباد
ar	أبوتاباد
ar	أبتاباد
en	Abbottabad

place	Azad Kashmir
country	PAK
ar	آزاد كشمير
ar	كشمير الباكستانية
en	Azad Kashmir

place	Muzaffarabad
country	PAK
ar	مظفر أباد
ar	مظفراباد
en	Muzaffarabad

place	Chaman
country	PAK
ar	معبر شامان
en	Chaman

place	Torkham
country	PAK
ar	طورخم
en	Torkham

place	Gwadar
country	PAK
ar	جوادر
ar	غوادر
en	Gwadar

place	Faisalabad
country	PAK
ar	فيصل أباد
en	Faisalabad

place	Multan
country	PAK
ar	ملتان
en	Multan

place	Gilgit-Baltistan
country	PAK
ar	جيلجيت بالتستان
en	Gilgit-Baltistan

place	Dera Ismail Khan
country	PAK
ar	ديرا إسماعيل خان
ar	ديره إسماعيل خان
en	Dera Ismail Khan

# --- India
# The whole of Kashmir is listed with India, whose news of attacks it mostly is; the Pakistani part is above.

place	Kashmir
country	IND
ar	كشمير
ar	جامو وكشمير
ar	كشمير الهندية
ar	جامو كشمير
en	Kashmir

place	Srinagar
country	IND
ar	سريناغار
ar	سريناجار
ar	سريناغر
ar	سرينغار
en	Srinagar

place	Jammu
country	IND
ar	جامو
en	Jammu

place	Pulwama
country	IND
ar	بولواما
en	Pulwama

place	Pahalgam
country	IND
ar	باهالغام
en	Pahalgam

place	Kargil
country	IND
ar	كارجيل
ar	كارغيل
en	Kargil

place	Ladakh
country	IND
ar	لداخ
ar	لاداخ
en	Ladakh

place	Mumbai
country	IND
ar	مومباي
ar	بومباي
en	Mumbai

place	Kolkata
country	IND
ar	كولكاتا
ar	كلكتا
ar	كالكوتا
ar	كلكتة
en	Kolkata

place	Chennai
country	IND
ar	تشيناي
ar	مدراس
en	Chennai

place	Bangalore
country	IND
ar	بنغالور
ar	بنجالور
ar	بانغالور
en	Bangalore

place	Hyderabad
country	IND
ar	حيدر أباد
ar	حيدراباد
en	Hyderabad

place	Gujarat
country	IND
ar	غوجارات
ar	جوجارات
ar	كوجرات
ar	غوجرات
en	Gujarat

place	Ahmedabad
country	IND
ar	أحمد أباد
ar	أحمداباد
en	Ahmedabad

place	Assam
country	IND
ar	آسام
en	Assam

place	Manipur
country	IND
ar	مانيبور
en	Manipur

place	Ayodhya
country	IND
ar	أيوديا
ar	أيودهيا
en	Ayodhya

place	Uttar Pradesh
country	IND
ar	أوتار براديش
ar	أوتر براديش
en	Uttar Pradesh

place	Bihar
country	IND
ar	بيهار
en	Bihar

place	Kerala
country	IND
ar	كيرالا
en	Kerala

place	Maharashtra
country	IND
ar	ماهاراشترا
ar	مهاراشترا
en	Maharashtra

place	West Bengal
country	IND
ar	البنغال الغربية
en	West Bengal

place	Chhattisgarh
country	IND
ar	تشاتيسغار
en	Chhattisgarh

place	Arunachal Pradesh
country	IND
ar	أروناتشال براديش
en	Arunachal Pradesh

place	Agra
country	IND
ar	أغرا
en	Agra

place	Goa
country	IND
ar	ولاية غوا
en	Goa

# --- Bangladesh

place	Chittagong
country	BGD
ar	شيتاغونغ
ar	شيتاجونج
ar	تشيتاغونغ
en	Chittagong

place	Cox's Bazar
country	BGD
ar	كوكس بازار
en	Cox's Bazar

# --- Sri Lanka

place	Jaffna
country	LKA
ar	جفنا
ar	جافنا
en	Jaffna

place	Batticaloa
country	LKA
ar	باتيكالوا
en	Batticaloa

place	Trincomalee
country	LKA
ar	ترينكومالي
en	Trincomalee

place	Mullaittivu
country	LKA
ar	مولايتيفو
en	Mullaittivu

# --- Nepal

place	Pokhara
country	NPL
ar	بوخارا
en	Pokhara

# --- Myanmar

place	Rakhine
country	MMR
ar	راخين
ar	أراكان
en	Rakhine

place	Mandalay
country	MMR
ar	ماندالاي
en	Mandalay

place	Kachin
country	MMR
ar	ولاية كاشين
en	Kachin

place	Shan State
country	MMR
ar	ولاية شان
en	Shan State

# --- China

place	Xinjiang
country	CHN
ar	شينجيانغ
ar	شينغيانغ
ar	سنغيانغ
ar	شينجيانج
ar	تركستان الشرقية
ar	سينكيانغ
en	Xinjiang

place	Urumqi
country	CHN
ar	أورومتشي
ar	أورومكي
en	Urumqi

place	Kashgar
country	CHN
ar	كاشغر
ar	قشغر
en	Kashgar

place	Tibet
country	CHN
ar	التبت
ar	التيبت
en	Tibet

place	Lhasa
country	CHN
ar	لاسا
ar	لهاسا
en	Lhasa

place	Shanghai
country	CHN
ar	شنغهاي
ar	شانغهاي
ar	شنجهاي
en	Shanghai

place	Guangzhou
country	CHN
ar	قوانغتشو
ar	غوانغتشو
en	Guangzhou

place	Guangdong
country	CHN
ar	قوانغدونغ
ar	غوانغدونغ
en	Guangdong

place	Shenzhen
country	CHN
ar	شنتشن
ar	شينجين
ar	شنجن
en	Shenzhen

place	Wuhan
country	CHN
ar	ووهان
en	Wuhan

place	Sichuan
country	CHN
ar	سيتشوان
en	Sichuan

place	Tianjin
country	CHN
ar	تيانجين
en	Tianjin

place	Nanjing
country	CHN
ar	نانجينغ
en	Nanjing

place	Chongqing
country	CHN
ar	تشونغتشينغ
en	Chongqing

place	Tiananmen Square
country	CHN
ar	تيان آن مين
ar	ساحة تيان انمين
ar	تيانانمين
ar	تيان ان من
en	Tiananmen Square

place	Dalian
country	CHN
ar	داليان
en	Dalian

place	Hainan
country	CHN
ar	هاينان
en	Hainan

place	Inner Mongolia
country	CHN
ar	منغوليا الداخلية
en	Inner Mongolia

place	Hebei
country	CHN
ar	مقاطعة خبي
en	Hebei

place	Hubei
country	CHN
ar	مقاطعة هوبي
en	Hubei

place	Yunnan
country	CHN
ar	يوننان
en	Yunnan

place	Spratly Islands
country	CHN
ar	جزر سبراتلي
ar	سبراتلي
en	Spratly Islands

place	Paracel Islands
country	CHN
ar	جزر باراسيل
ar	باراسيل
en	Paracel Islands

# --- Taiwan

place	Taiwan Strait
country	TWN
ar	مضيق تايوان
en	Taiwan Strait

place	Kaohsiung
country	TWN
ar	كاوهسيونغ
en	Kaohsiung

place	Kinmen
country	TWN
ar	جزيرة كينمن
en	Kinmen

# --- Japan

place	Okinawa
country	JPN
ar	أوكيناوا
en	Okinawa

place	Hiroshima
country	JPN
ar	هيروشيما
en	Hiroshima

place	Nagasaki
country	JPN
ar	ناغازاكي
ar	ناجازاكي
en	Nagasaki

place	Fukushima
country	JPN
ar	فوكوشيما
en	Fukushima

place	Osaka
country	JPN
ar	أوساكا
en	Osaka

place	Kyoto
country	JPN
ar	كيوتو
en	Kyoto

place	Hokkaido
country	JPN
ar	هوكايدو
en	Hokkaido

place	Nagoya
country	JPN
ar	ناغويا
en	Nagoya

place	Senkaku
country	JPN
ar	سينكاكو
ar	جزر سينكاكو
ar	جزر دياويو
ar	دياويو
en	Senkaku

place	Yasukuni
country	JPN
ar	ضريح ياسوكوني
ar	ياسوكوني
ar	معبد ياسوكوني
en	Yasukuni

# --- South Korea

place	Busan
country	KOR
ar	بوسان
en	Busan

place	Incheon
country	KOR
ar	إنتشون
ar	إنشيون
en	Incheon

place	Yeonpyeong
country	KOR
ar	يونبيونغ
ar	يونبيونج
en	Yeonpyeong

place	Dokdo
country	KOR
ar	دوكدو
ar	تاكيشيما
ar	جزر دوكدو
en	Dokdo

place	Jeju
country	KOR
ar	جزيرة جيجو
en	Jeju

# --- North Korea

place	Kaesong
country	PRK
ar	كايسونغ
ar	كيسونغ
ar	كايسونج
en	Kaesong

place	Yongbyon
country	PRK
ar	يونغبيون
ar	يونجبيون
en	Yongbyon

place	Punggye-ri
country	PRK
ar	بونغيي ري
ar	بونغي ري
en	Punggye-ri

place	Panmunjom
country	PRK
ar	بانمونجوم
ar	بانمونغوم
ar	بانمونجون
en	Panmunjom

place	Kumgang
country	PRK
ar	جبل كومغانغ
ar	كومغانغ
en	Kumgang

# --- Thailand

place	Pattani
country	THA
ar	باتاني
ar	فطاني
en	Pattani

place	Yala
country	THA
ar	ولاية يالا
en	Yala

place	Narathiwat
country	THA
ar	ناراتيوات
en	Narathiwat

place	Phuket
country	THA
ar	بوكيت
en	Phuket

place	Chiang Mai
country	THA
ar	شيانغ ماي
en	Chiang Mai

# --- Vietnam

place	Ho Chi Minh City
country	VNM
ar	هو تشي منه
ar	سايغون
ar	هو شي منه
en	Ho Chi Minh City

# --- Cambodia

place	Preah Vihear
country	KHM
ar	برياه فيهير
ar	برياه فيهيار
en	Preah Vihear

place	Angkor Wat
country	KHM
ar	أنغكور وات
en	Angkor Wat

# --- Indonesia
# Left out: bare بالي ('worn'; 'my mind').

place	Aceh
country	IDN
ar	آتشيه
ar	أتشي
ar	آشيه
en	Aceh

place	Bali
country	IDN
ar	جزيرة بالي
en	Bali

place	Java
country	IDN
ar	جاوة
ar	جزيرة جاوا
en	Java

place	Sumatra
country	IDN
ar	سومطرة
en	Sumatra

place	Sulawesi
country	IDN
ar	سولاويزي
ar	سولاويسي
en	Sulawesi

place	Moluccas
country	IDN
ar	جزر الملوك
ar	جزر مولوكو
ar	مولوكو
en	Moluccas

place	Ambon
country	IDN
ar	أمبون
en	Ambon

place	West Papua
country	IDN
ar	إيريان جايا
ar	بابوا الغربية
ar	إقليم بابوا
en	West Papua

place	West Timor
country	IDN
ar	تيمور الغربية
en	West Timor

place	Bandung
country	IDN
ar	باندونغ
ar	باندونج
en	Bandung

# --- Philippines

place	Mindanao
country	PHL
ar	مينداناو
ar	مندناو
en	Mindanao

place	Jolo
country	PHL
ar	جولو
en	Jolo

place	Basilan
country	PHL
ar	باسيلان
en	Basilan

place	Marawi
country	PHL
ar	ماراوي
ar	مراوي
en	Marawi

place	Zamboanga
country	PHL
ar	زامبوانغا
en	Zamboanga

place	Sulu
country	PHL
ar	أرخبيل سولو
en	Sulu

place	Cotabato
country	PHL
ar	كوتاباتو
en	Cotabato

place	Scarborough Shoal
country	PHL
ar	سكاربورو
en	Scarborough Shoal

# --- Malaysia

place	Sabah
country	MYS
ar	ولاية صباح الماليزية
en	Sabah

place	Langkawi
country	MYS
ar	لانكاوي
ar	لنكاوي
en	Langkawi

# --- Turkmenistan

place	Turkmenbashi
country	TKM
ar	تركمان باشي
en	Turkmenbashi

# --- Uzbekistan

place	Andijan
country	UZB
ar	أنديجان
ar	أنديجون
en	Andijan

place	Samarkand
country	UZB
ar	سمرقند
en	Samarkand

place	Fergana Valley
country	UZB
ar	فرغانة
en	Fergana Valley

place	Bukhara
country	UZB
ar	مدينة بخارى
en	Bukhara

# --- Kyrgyzstan

place	Osh
country	KGZ
ar	مدينة أوش
ar	أوش القرغيزية
en	Osh

place	Jalal-Abad (Kyrgyzstan)
country	KGZ
ar	جلال أباد القرغيزية
en	Jalal-Abad

place	Manas
country	KGZ
ar	ماناس
en	Manas

place	Batken
country	KGZ
ar	باتكن
ar	باتكين
en	Batken

# --- Tajikistan

place	Gorno-Badakhshan
country	TJK
ar	غورنو بدخشان
en	Gorno-Badakhshan

place	Khujand
country	TJK
ar	خوجاند
en	Khujand

# --- Kazakhstan

place	Almaty
country	KAZ
ar	ألماتي
ar	ألما أتا
ar	ألماتا
en	Almaty

place	Baikonur
country	KAZ
ar	بايكونور
en	Baikonur

# --- United States

place	New York
country	USA
ar	نيويورك
en	New York

place	Manhattan
country	USA
ar	مانهاتن
ar	منهاتن
en	Manhattan

place	World Trade Center
country	USA
ar	مركز التجارة العالمي
ar	برجي مركز التجارة العالمي
ar	برجا مركز التجارة العالمي
en	World Trade Center

place	Los Angeles
country	USA
ar	لوس أنجليس
ar	لوس أنجلس
ar	لوس أنجيليس
ar	لوس أنجلوس
en	Los Angeles

place	Chicago
country	USA
ar	شيكاغو
ar	شيكاجو
en	Chicago

place	Boston
country	USA
ar	بوسطن
en	Boston

place	Philadelphia
country	USA
ar	فيلادلفيا
en	Philadelphia

place	Florida
country	USA
ar	فلوريدا
en	Florida

place	Miami
country	USA
ar	ميامي
en	Miami

place	Orlando
country	USA
ar	أورلاندو
en	Orlando

place	Texas
country	USA
ar	تكساس
ar	تيكساس
en	Texas

place	Houston
country	USA
ar	هيوستن
en	Houston

place	Dallas
country	USA
ar	دالاس
en	Dallas

place	California
country	USA
ar	كاليفورنيا
en	California

place	San Francisco
country	USA
ar	سان فرانسيسكو
ar	سان فرنسيسكو
en	San Francisco

place	San Bernardino
country	USA
ar	سان برناردينو
ar	سان برناردينيو
en	San Bernardino

place	San Diego
country	USA
ar	سان دييغو
en	San Diego

place	Las Vegas
country	USA
ar	لاس فيغاس
ar	لاس فيجاس
en	Las Vegas

place	New Orleans
country	USA
ar	نيو أورليانز
ar	نيوأورليانز
en	New Orleans

place	Louisiana
country	USA
ar	لويزيانا
en	Louisiana

place	Virginia
country	USA
ar	فرجينيا
ar	فيرجينيا
en	Virginia

place	Charlottesville
country	USA
ar	شارلوتسفيل
en	Charlottesville

place	Pennsylvania
country	USA
ar	بنسلفانيا
en	Pennsylvania

place	Ohio
country	USA
ar	أوهايو
en	Ohio

place	Michigan
country	USA
ar	ميشيغان
ar	ميشيجان
en	Michigan

place	Detroit
country	USA
ar	ديترويت
en	Detroit

place	Georgia (US state)
country	USA
ar	ولاية جورجيا
en	state of Georgia

place	Atlanta
country	USA
ar	أتلانتا
en	Atlanta

place	Minneapolis
country	USA
ar	مينيابوليس
en	Minneapolis

place	Ferguson
country	USA
ar	فيرغسون
ar	فيرغيسون
en	Ferguson

place	Baltimore
country	USA
ar	بالتيمور
en	Baltimore

place	Colorado
country	USA
ar	كولورادو
en	Colorado

place	Arizona
country	USA
ar	أريزونا
en	Arizona

place	Oklahoma
country	USA
ar	أوكلاهوما
en	Oklahoma

place	Seattle
country	USA
ar	سياتل
en	Seattle

place	Hawaii
country	USA
ar	هاواي
en	Hawaii

place	Alaska
country	USA
ar	ألاسكا
en	Alaska

place	Guam
country	USA
ar	غوام
en	Guam

place	Puerto Rico
country	USA
ar	بورتوريكو
ar	بورتو ريكو
en	Puerto Rico

place	Camp David
country	USA
ar	كامب ديفيد
ar	كمب ديفيد
ar	كامب ديفد
en	Camp David

place	Guantanamo
country	USA
ar	غوانتانامو
ar	جوانتانامو
ar	غوانتنامو
ar	جوانتنامو
en	Guantanamo

place	Mar-a-Lago
country	USA
ar	مارالاغو
en	Mar-a-Lago

place	New Jersey
country	USA
ar	نيوجيرسي
ar	نيو جيرسي
ar	نيوجرسي
en	New Jersey

place	South Carolina
country	USA
ar	كارولاينا الجنوبية
ar	كارولينا الجنوبية
ar	ساوث كارولاينا
en	South Carolina

place	North Carolina
country	USA
ar	كارولاينا الشمالية
ar	كارولينا الشمالية
ar	نورث كارولاينا
en	North Carolina

place	Tennessee
country	USA
ar	تينيسي
en	Tennessee

place	Kentucky
country	USA
ar	كنتاكي
en	Kentucky

place	Missouri
country	USA
ar	ميزوري
en	Missouri

place	Maryland
country	USA
ar	ميريلاند
ar	ماريلاند
en	Maryland

place	Massachusetts
country	USA
ar	ماساتشوستس
ar	ماساشوستس
en	Massachusetts

place	Wisconsin
country	USA
ar	ويسكونسن
en	Wisconsin

place	Nevada
country	USA
ar	نيفادا
en	Nevada

place	Wall Street
country	USA
ar	وول ستريت
en	Wall Street

place	Chattanooga
country	USA
ar	تشاتانوغا
ar	شاتانوغا
en	Chattanooga

place	Cleveland
country	USA
ar	كليفلاند
en	Cleveland

# --- Canada

place	Toronto
country	CAN
ar	تورونتو
en	Toronto

place	Montreal
country	CAN
ar	مونتريال
ar	مونريال
en	Montreal

place	Quebec
country	CAN
ar	كيبيك
ar	كيبك
en	Quebec

place	Vancouver
country	CAN
ar	فانكوفر
en	Vancouver

# --- Mexico

place	Chiapas
country	MEX
ar	تشياباس
ar	شياباس
en	Chiapas

place	Ciudad Juarez
country	MEX
ar	سيوداد خواريز
en	Ciudad Juarez

place	Tijuana
country	MEX
ar	تيخوانا
ar	تيهوانا
en	Tijuana

place	Cancun
country	MEX
ar	كانكون
en	Cancun

place	Sinaloa
country	MEX
ar	سينالوا
en	Sinaloa

place	Acapulco
country	MEX
ar	أكابولكو
en	Acapulco

place	Monterrey
country	MEX
ar	مونتيري
en	Monterrey

# --- Brazil

place	Rio de Janeiro
country	BRA
ar	ريو دي جانيرو
ar	ريو دي جانييرو
en	Rio de Janeiro

place	Sao Paulo
country	BRA
ar	ساو باولو
en	Sao Paulo

place	Amazon
country	BRA
ar	غابات الأمازون
en	Amazon

place	Porto Alegre
country	BRA
ar	بورتو أليغري
en	Porto Alegre

# --- Argentina

place	Mar del Plata
country	ARG
ar	مار ديل بلاتا
en	Mar del Plata

# --- Colombia

place	Medellin
country	COL
ar	ميديين
ar	ميدلين
en	Medellin

place	Cucuta
country	COL
ar	كوكوتا
en	Cucuta

# --- Venezuela

place	Maracaibo
country	VEN
ar	ماراكايبو
en	Maracaibo

# --- Guyana

place	Essequibo
country	GUY
ar	إيسيكويبو
ar	إيسيكيبو
en	Essequibo

# --- Ecuador

place	Guayaquil
country	ECU
ar	غواياكيل
en	Guayaquil

# --- Bolivia

place	Santa Cruz
country	BOL
ar	سانتا كروز
en	Santa Cruz

# --- Panama

place	Panama Canal
country	PAN
ar	قناة بنما
en	Panama Canal

# --- Australia

place	Sydney
country	AUS
ar	سيدني
en	Sydney

place	Melbourne
country	AUS
ar	ملبورن
en	Melbourne

place	Bondi
country	AUS
ar	بوندي
en	Bondi

place	Christmas Island
country	AUS
ar	جزيرة كريسماس
en	Christmas Island

# --- New Zealand

place	Christchurch
country	NZL
ar	كرايست تشيرش
ar	كرايستشيرش
ar	كرايستشرش
en	Christchurch

place	Auckland
country	NZL
ar	أوكلاند
en	Auckland

# --- Papua New Guinea

place	Bougainville
country	PNG
ar	بوغانفيل
en	Bougainville

place	Manus
country	PNG
ar	جزيرة مانوس
en	Manus

# --- Madagascar

place	Toamasina
country	MDG
ar	تاماتاف
en	Toamasina

# --- Bahrain

place	Pearl Roundabout
country	BHR
ar	دوار اللؤلؤة
en	Pearl Roundabout

place	Duraz
country	BHR
ar	الدراز
en	Duraz

# Airports, bases and bridges that bear the name of a ruler.

place	King Khalid International Airport
country	SAU
ar	مطار الملك خالد الدولي
ar	مطار الملك خالد
en	King Khalid International Airport

place	King Abdulaziz International Airport
country	SAU
ar	مطار الملك عبدالعزيز الدولي
ar	مطار الملك عبدالعزيز
ar	مطار الملك عبد العزيز الدولي
ar	مطار الملك عبد العزيز
en	King Abdulaziz International Airport

place	King Fahd International Airport
country	SAU
ar	مطار الملك فهد الدولي
ar	مطار الملك فهد
en	King Fahd International Airport

place	Prince Mohammad bin Abdulaziz International Airport
country	SAU
ar	مطار الأمير محمد بن عبدالعزيز الدولي
ar	مطار الأمير محمد بن عبد العزيز الدولي
en	Prince Mohammad bin Abdulaziz International Airport

place	King Fahd Causeway
country	SAU
ar	جسر الملك فهد
en	King Fahd Causeway

place	King Salman Air Base
country	SAU
ar	قاعدة الملك سلمان الجوية
en	King Salman Air Base

place	Prince Sultan Air Base
country	SAU
ar	قاعدة الأمير سلطان الجوية
ar	قاعدة الأمير سلطان
en	Prince Sultan Air Base

place	King Saud University
country	SAU
ar	جامعة الملك سعود
en	King Saud University

place	King Abdulaziz University
country	SAU
ar	جامعة الملك عبدالعزيز
ar	جامعة الملك عبد العزيز
en	King Abdulaziz University

place	Queen Alia International Airport
country	JOR
ar	مطار الملكة علياء الدولي
ar	مطار الملكة علياء
en	Queen Alia International Airport

place	King Hussein Bridge
country	JOR
en	King Hussein Bridge

place	Mohammed V Airport
country	MAR
ar	مطار محمد الخامس الدولي
ar	مطار محمد الخامس
en	Mohammed V Airport

place	Houari Boumediene Airport
country	DZA
ar	مطار هواري بومدين الدولي
ar	مطار هواري بومدين
en	Houari Boumediene Airport

place	Rafic Hariri International Airport
country	LBN
ar	مطار رفيق الحريري الدولي
ar	مطار رفيق الحريري
en	Rafic Hariri International Airport

place	Charles de Gaulle Airport
country	FRA
ar	مطار شارل ديغول
ar	مطار شارل دو غول
en	Charles de Gaulle Airport

place	John F. Kennedy International Airport
country	USA
ar	مطار جون كينيدي
ar	مطار جون إف كينيدي
ar	مطار كينيدي
en	John F. Kennedy International Airport

place	Hamad International Airport
country	QAT
ar	مطار حمد الدولي
en	Hamad International Airport

place	Ataturk Airport
country	TUR
ar	مطار أتاتورك الدولي
ar	مطار أتاتورك
en	Ataturk Airport

place	Indira Gandhi International Airport
country	IND
ar	مطار أنديرا غاندي
en	Indira Gandhi International Airport

place	Imam Khomeini International Airport
country	IRN
ar	مطار الإمام الخميني الدولي
ar	مطار الإمام الخميني
en	Imam Khomeini International Airport

place	Ain al-Asad
country	IRQ
ar	عين الأسد
ar	قاعدة عين الأسد
en	Ain al-Asad

place	Harir
country	IRQ
ar	قاعدة حرير
en	Harir

place	Al Dhafra
country	ARE
ar	قاعدة الظفرة
en	Al Dhafra

place	Diego Garcia
country	GBR
ar	دييغو غارسيا
en	Diego Garcia

place	Camp Lemonnier
country	DJI
ar	كامب ليمونييه
ar	معسكر ليمونييه
en	Camp Lemonnier

place	Muharraq
country	BHR
ar	المحرق
en	Muharraq

place	Sitra
country	BHR
ar	قرية سترة
ar	جزيرة سترة
ar	منطقة سترة
en	Sitra

place	Sanad
country	BHR
ar	عيسى سند
en	Sanad

place	Bilad al-Qadeem
country	BHR
ar	البلاد القديم
en	Bilad al-Qadeem

place	Karranah
country	BHR
ar	كرانة
en	Karranah

place	Akr
country	BHR
ar	قرية العكر
en	Akr
