predicate	say
verb	dis	disar
frame	says/1	source=nsubj	content=speech
text	alba dis ke cor dorma.
is	AAA says -

predicate	accuse
verb	akus	akusar
frame	accuses/1	source=nsubj	target=obj
text	alba akus borea.
is	AAA accuses BBB

predicate	meet
verb	renkon	renkonar
frame	meets/1	source=nsubj	target=obl:kon
text	alba renkon kon borea.
is	AAA meets BBB
