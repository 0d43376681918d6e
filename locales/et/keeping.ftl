### What is kept on the device, and how fresh it is.

keeping-checking = Kontrollimine…
keeping-none = Teie vastuseid sellesse seadmesse ei salvestata.
keeping-none-help = Brauser ei luba seda, näiteks privaatses aknas. Kui selle vahelehe sulgete, läheb kaduma kõik, mida te ei ole saatnud. Saadetu leiate uuesti taotluse numbri ja taastekoodiga.
