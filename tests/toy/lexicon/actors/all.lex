# The states of an invented world, for the test of a third language.
actor	AAA
type	state
country	AAA
toy	alba
nisba	toy	alban
en	Alba

actor	BBB
type	state
country	BBB
toy	borea
nisba	toy	borean
en	Borea

actor	CCC
type	state
country	CCC
toy	cor
en	Cor
