### The line to the office: lost, or taken by a network that wants to be signed in to.

line-kept = Teie vastused on alles. Kui ühendus taastub, märkab see leht seda ise.
line-portal = Selles võrgus peate kõigepealt sisse logima.
line-portal-help = Teenuse asemel vastab võrk, nii et teenuseni ei jõua veel midagi. Logige võrku sisse, näiteks avades uuel vahelehel mõne muu lehe, ja kontrollige siin uuesti. Teie vastused on alles.
