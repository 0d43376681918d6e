### What whoever represents an applicant may do, and what is needed for it.

representative-title = რისი უფლება გაქვთ, როგორც წარმომადგენელს
representative-emergency = შეგიძლიათ განმცხადებლის ინტერესებისთვის დაჩქარებული წესით შეხვედრა მოითხოვოთ.
representative-collect = შეგიძლიათ პასპორტის გატანა. მაშინ წამოიღეთ
representative-copy = განმცხადებლის პირადობის დამადასტურებელი დოკუმენტის ასლი
representative-letter = განმცხადებლის ხელმოწერილი მინდობილობის დედანი
representative-letter-later = მინდობილობის ამობეჭდვა აქ განაცხადის გახსნისთანავე შეგეძლებათ.
representative-unsaid = ამ ქვეყნის დოკუმენტებში არ წერია, რისი უფლება აქვს წარმომადგენელს.
