### What whoever represents an applicant may do, and what is needed for it.

representative-title = რისი უფლება გაქვთ, როგორც წარმომადგენელს
representative-emergency = განმცხადებლის ინტერესებიდან გამომდინარე შეგიძლიათ მოითხოვოთ შეხვედრა დაჩქარებული წესით.
representative-collect = შეგიძლიათ პასპორტის გატანა. თან უნდა იქონიოთ:
representative-copy = განმცხადებლის პირადობის დამადასტურებელი დოკუმენტის ასლი
representative-letter = განმცხადებლის ხელმოწერილი მინდობილობის დედანი
representative-letter-later = მინდობილობის ამობეჭდვა აქ განაცხადის გახსნისთანავე შეგეძლებათ.
representative-unsaid = ამ ქვეყნის დოკუმენტებში არ წერია, რისი უფლება აქვს წარმომადგენელს.
