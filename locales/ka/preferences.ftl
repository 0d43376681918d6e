### Which days would suit for the interview.

problem-before-first = ბოლო დღე პირველ დღეზე ადრეა. შეიყვანეთ იგივე ან უფრო გვიანდელი დღე.
preferences-title = რომელი დღეები გაწყობთ?
preferences-help = ამის თქმა მანამდეც შეგიძლიათ, სანამ ასარჩევი დრო გამოჩნდება. ამით დრო თქვენთვის არ ინახება და არც დაპირებულია: ნაჩვენებია ყველა თავისუფალი დრო, ხოლო ის, რომელიც გაწყობთ, მონიშნულია.
preferences-from = პირველი დღე, რომელიც გაწყობთ
preferences-to = ბოლო დღე, რომელიც გაწყობთ
preferences-if-it-matters = თუ მნიშვნელობა არ აქვს, ცარიელი დატოვეთ.
preferences-part = დღის რომელი ნაწილი გაწყობთ?
preferences-morning = დღის პირველი ნახევარი, 12:00 საათამდე
preferences-afternoon = დღის მეორე ნახევარი, 12:00 საათიდან
preferences-either = ორივე
preferences-save = სურვილის შენახვა
preferences-told = თქვენი სურვილი: { $days }
preferences-between = { $from } – { $to }
preferences-since = პირველი დღე: { $from }
preferences-until = ბოლო დღე: { $to }
preferences-any-day = ნებისმიერი დღე
preferences-suits = { $time }, გაწყობთ
preferences-looked-from = თქვენი სურვილისამებრ, თავისუფალი დრო ნაჩვენებია ამ დღიდან: { $date }
preferences-from-today = დღევანდელი დღიდან ჩვენება
