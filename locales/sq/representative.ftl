### What whoever represents an applicant may do, and what is needed for it.

representative-title = Çfarë mund të bëni si përfaqësues
representative-emergency = Mund të kërkoni një takim të përshpejtuar në interes të aplikantit.
representative-collect = Mund ta tërhiqni pasaportën. Në këtë rast sillni:
representative-copy = një kopje të dokumentit të identifikimit të aplikantit
representative-letter = autorizimin me shkrim të nënshkruar nga aplikanti, në origjinal
representative-letter-later = Autorizimin mund ta printoni këtu sapo të hapet aplikimi.
representative-unsaid = Dokumentet e këtij shteti nuk thonë se çfarë mund të bëjë një përfaqësues.
