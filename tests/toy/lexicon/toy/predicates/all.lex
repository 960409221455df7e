predicate	say
verb	diris	diras
frame	says/1	source=nsubj	content=speech
text	alba diris ke cor dormas.
is	AAA says -

predicate	accuse
verb	akusis	akusas
noun	akuso	plural=akusoj	obj=a
frame	accuses/1	source=nsubj	target=obj
text	alba akusis borea.
is	AAA accuses BBB

predicate	meet
verb	renkontris	renkontras
frame	meets/1	source=nsubj	target=obl:kon
text	alba renkontris kon borea.
is	AAA meets BBB

predicate	support
verb	subtenis	subtenas
light	faris	faras	subteno	obj=por
frame	supports/1	source=nsubj	target=obj
text	cor subtenas borea.
is	CCC supports BBB
text	cor faris subteno por borea.
is	CCC supports BBB
