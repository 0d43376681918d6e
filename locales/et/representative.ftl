### What whoever represents an applicant may do, and what is needed for it.

representative-title = Mida võite esindajana teha
representative-emergency = Võite taotleja huvides taotleda intervjuud eelisjärjekorras.
representative-collect = Võite passile järele tulla. Siis peab teil kaasas olema:
representative-copy = taotleja isikut tõendava dokumendi koopia
representative-letter = taotleja allkirjastatud volikirja originaal
representative-letter-later = Volikirja saate siin välja printida kohe, kui taotlus on avatud.
representative-unsaid = Selle riigi dokumentides ei ole öeldud, mida esindaja teha võib.
