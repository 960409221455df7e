title	minister
kind	person
toy	ministro
role	GOV
en	minister
