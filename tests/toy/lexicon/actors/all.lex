# The states and bodies of an invented world, for the test of a third language.
actor	AAA
type	state
country	AAA
toy	alba
nisba	toy	alban
people	toy	albi
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
nisba	toy	corin
en	Cor

actor	LIGA
type	organization
toy	liga de tri landos
en	League of Three Lands
