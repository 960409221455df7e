title	minister
kind	person
toy	ministro
role	GOV
en	minister

title	army
kind	force
toy	armo
role	MIL
en	army
